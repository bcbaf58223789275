var re=Object.defineProperty;var se=(e,t)=>{for(var n in t)re(e,n,{get:t[n],enumerable:!0})};function N(e,t,n,o=[]){let[r,s]=e.split("#"),c=new URL(r.replace(/\.md$/u,"").replace(/(^|\/)index$/u,"$1"),t),i=c.pathname.endsWith("/");n?c.pathname+=i?"index\
.html":".html":i||(c.pathname+="/");for(let a of o)c.searchParams.append("highlight",a);return c.hash=s??"",c.href}function Fe(e,t,n){if(e.origin!==t.origin||!e.
pathname.startsWith(t.pathname)||e.pathname===n)return null;let o=e.pathname.slice(t.pathname.length),r=b(e.hash.slice(1));return o.startsWith("bibliography")&&
r.startsWith("ref-")?{kind:"works",keys:[r.slice(4)]}:o.startsWith("parallels")&&r?{kind:"parallels",keys:[r]}:o.startsWith("register/")?{kind:"entries",path:o}:
null}function b(e){try{return decodeURIComponent(e)}catch{return e}}function p(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(
r,String(s));return o.append(...n),o}var Ge=(e,...t)=>e?[p("span",{lang:e,dir:"auto"},...t)]:t;function _e(e,t,n={}){let o=p("button",{type:"button",...n},e);return o.
addEventListener("click",t),o}var f=(e,t)=>[...e.querySelectorAll(t)].filter(n=>n instanceof HTMLElement),d=(e,t)=>e.querySelector(t);function ce(e,t){let n=d(e,
t);if(!n)throw new Error(`the page has no ${t}`);return n}var qe=(e,t)=>ce(e,t),Je=(e,t)=>e.target instanceof Element?e.target.closest(t):null,Ve=e=>!!e.button||
e.metaKey||e.ctrlKey||e.shiftKey||e.altKey,w=()=>document.activeElement instanceof HTMLElement?document.activeElement:null;var x=new URL(import.meta.url.replace(/assets\/reader\/.*$/u,""));function ze(e){let t=new WeakSet,n=new AbortController,o=()=>{let s=d(document,"[data-md-compo\
nent=content]")??document.body;t.has(s)||(t.add(s),n.abort(),n=new AbortController,e(document,n.signal))},{document$:r}=window;r?r.subscribe(o):document.readyState===
"loading"?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}var Ze=()=>d(document,"article.be-text");function et(e){let t=document.getElementById("b\
e-live");t||(t=p("div",{id:"be-live",class:"be-hidden",role:"status","aria-live":"polite"}),document.body.append(t));let n=t;n.textContent="",requestAnimationFrame(
()=>{n.textContent=e})}function j(e,t){try{return JSON.parse(localStorage.getItem(`be-${e}`)??"null")??t}catch{return t}}function M(e,t){try{localStorage.setItem(
`be-${e}`,JSON.stringify(t))}catch{}}var tt=()=>{try{return sessionStorage.getItem("be-query")??""}catch{return""}};function nt(e){try{sessionStorage.setItem("b\
e-query",e)}catch{}}var ie=new Map;function y(e){return ae(ie,e,async()=>(await le(e)).json())}async function ot(e,t,n){let o=await fetch(new URL(e,x),{headers:{
Range:`bytes=${t}-${t+n-1}`}});return o.status===206?o.json().catch(()=>null):(await o.body?.cancel(),null)}function ae(e,t,n){let o=e.get(t);if(o)return o;let r=n();
return r.catch(()=>e.delete(t)),e.set(t,r),r}async function le(e){let t=await fetch(new URL(e,x));if(!t.ok)throw new Error(`${e}: ${t.status}`);return t}var rt=(e,t=[],n=x)=>N(
e,n,ue(),t);function ue(){if(location.protocol==="file:")return!0;let e=document.querySelectorAll(".md-nav a[href], .md-tabs a[href]");return[location,...e].some(
t=>t.origin===location.origin&&/(?<!\/index|\/404)\.html$/u.test(t.pathname))}var ge={};se(ge,{Popup:()=>R,standBy:()=>he,start:()=>de});function P(e,t,n,{gap:o=8,margin:r=8,shift:s=0}={}){let c=n.floor-e.bottom-o-r,i=e.top-n.ceiling-o-r,a=t.height>c&&i>c,l=Math.max(a?i:c,96),m=n.right-t.width-r;
return{left:Math.max(n.left+r,Math.min(e.left-s,m)),top:a?e.top-o-Math.min(t.height,l):e.bottom+o,height:l,isAbove:a}}var h=[],R=class{constructor(t){this.manner=t}get isOpen(){return h.includes(this)}open(){this.isOpen||h.push(this)}close(t=!1){let n=h.indexOf(this);if(n<0)return;
h.splice(n,1);let o=t?this.manner.returnTo():null;this.manner.closed(),o?.isConnected&&o.focus({preventScroll:!0})}};function de(e,t){e.addEventListener("keydow\
n",pe,{capture:!0,signal:t}),e.addEventListener("pointerdown",fe,{capture:!0,signal:t}),t.addEventListener("abort",()=>{for(let n of h.toReversed())n.close()},{
once:!0})}function pe(e){let t=h.at(-1);e.key!=="Escape"||e.isComposing||!t||(e.preventDefault(),e.stopPropagation(),t.close(!0))}function fe(e){let t=e.target;
for(let n of h.toReversed()){if(t instanceof Node&&n.manner.holds(t))return;n.manner.staysOnPress||n.close()}}function he(e,t,n){e.style.removeProperty("--be-he\
ight");let o={width:e.offsetWidth,height:e.offsetHeight},r=P(t,o,me(),n),s=e.offsetParent??document.body,c=s.getBoundingClientRect();e.style.setProperty("--be-x",
`${r.left-c.left-s.clientLeft+s.scrollLeft}px`),e.style.setProperty("--be-y",`${r.top-c.top-s.clientTop+s.scrollTop}px`),e.style.setProperty("--be-height",`${r.
height}px`)}function me(){let{clientWidth:e,clientHeight:t}=document.documentElement,n=Math.max(0,d(document,".md-header")?.getBoundingClientRect().bottom??0),o=t,
r=d(document,".be-bar")?.getBoundingClientRect();return r?.height&&r.top<n+7?n=Math.max(n,r.bottom):r?.height&&r.bottom>o-7&&(o=r.top),{left:0,right:e,ceiling:n,
floor:o}}var U="outline-keys",ut=()=>j(U,!0),dt=e=>M(U,e),W=[],pt=(...e)=>{W.push(...e)},ft=()=>W.filter(e=>e.when?.()??!0),ht=e=>e instanceof HTMLElement&&(e.isContentEditable||
e.closest("input:not([type=checkbox], [type=radio]), textarea, select")!==null);import{catalogue as S}from"../../reader/pure/catalogue.js";var E=S.language,I=S.say,B=S.many,xe=new Intl.PluralRules(E),be=new Intl.NumberFormat(E);function we(e,t={}){
return(Object.hasOwn(I,e)?I[e]??e:e).replace(/\{(\w+)\}/g,(o,r)=>{if(!Object.hasOwn(t,r))throw new Error(`\u201C${e}\u201D is said without its ${r}`);return String(
t[r])})}function xt(e,t,n,o={}){let r=Object.hasOwn(B,e)?B[e]:void 0,s=r?r[xe.select(n)]??r.other??t:n===1?e:t;return we(s,{...o,n:ye(n)})}var ye=e=>be.format(e);var H={ending:"txt",type:"text/plain"},Ee=[{id:"bib",name:"BibTeX",ending:"bib",type:"application/x-bibtex"},{id:"ris",name:"RIS",ending:"ris",type:"application\
/x-research-info-systems"},{id:"csl",name:"CSL-JSON",ending:"csl.json",type:"application/vnd.citationstyles.csl+json"}];function D(e,t,n){let o={id:"chicago",name:"\
Chicago",...H,format:e.chicago,html:e.chicago_html},r=t.map(({id:s,name:c,layers:i})=>{let{in_text:a,...l}=i[n]??i.received;return{id:s,name:c,...H,format:l,html:l,
...a.document.length?{inText:a}:{}}});return[o,...r,...Ee.map(s=>({...s,format:e[s.id]}))]}function F(e,t){let[n,o,r]=[String(e.getFullYear()),e.getMonth()+1,e.
getDate()].map(c=>String(c).padStart(2,"0")),s=c=>e.toLocaleDateString(t,{month:c});return{accessed:`${n}-${o}-${r}`,year:n,month:o,day:r,"month-name":s("long"),
"short-month":s("short"),seen:e.toLocaleDateString(t,{dateStyle:"long"})}}function K(e,t="",n=""){let o=new URL(e);return n&&o.searchParams.set("v",n),o.searchParams.
has("h")&&o.searchParams.delete("h"),o.hash=t,o.href.replace(/[{}\\^|`"'<>,\s]/g,r=>`%${r.charCodeAt(0).toString(16).padStart(2,"0").toUpperCase()}`)}function G(e,t,n){
let o=new URL(e);return!n||o.origin!==t.origin||!o.pathname.startsWith(t.pathname)?e:(o.pathname=new URL(n,t).pathname+o.pathname.slice(t.pathname.length),o.searchParams.
delete("v"),o.href)}function $e(e,{id:t="",locator:n="",words:o=""},r,s={}){let c={...s,address:r,locator:n,anchor:t,words:o};return(n?e.place:e.document).map(i=>{
if(typeof i=="string")return i;if(!c[i.slot])throw new Error(`nothing for the slot ${i.slot}`);return c[i.slot]}).join("")}function wt(e,{id:t="",locator:n=""},o,r){
return $e(e,{id:k(t),locator:k(n)},k(o),r)}var k=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function _(e,t){let[n,o]=[e[0]??"",e[e.length-1]??""];return[
n===o?n:`${n} \u2013 ${o}`,t].filter(Boolean).join(", ")}function q(e){let[t,n]=[e[0],e[e.length-1]];return t?t===n?`\xB6 ${t}`:`\xB6\xB6 ${t}\u2013${n}`:""}var Oe=/^(.*?)(\d+)\.\.(\d+)$/u;function J(e,t){let n=t.replace(/^fnref\d*-/u,"fn-");return e.split(" ").some(o=>{let[,r,s,c]=Oe.exec(o)??[],i=r===void 0||!n.startsWith(
r)?"":n.slice(r.length);return o===n||/^(?:0|[1-9]\d*)$/u.test(i)&&Number(i)>=Number(s)&&Number(i)<=Number(c)})}function V(e){let t=new URL(e);return t.pathname=
t.pathname.replace(/\/\d+(\/(?:index\.html)?|\.html)?$/u,"$1"),t.href}var $=e=>f(e,".be-parts a.be-part"),X=e=>$(e).length>0,v=e=>$(e)[0]?.getAttribute("aria-current")==="page";function Lt(e,t,n){let o=v(e)?$(e).find(s=>J(s.dataset.
holds??"",t)):$(e)[0];if(!o)return null;let r=new URL(o.href);return r.search=n,r.hash=t,r.href}var Le="a.be-number, sup.be-mark, a.be-parallel, .be-editorial:not(ins), .headerlink, .be-hidden, aside, button",Re={reading:".be-replaced",received:"ins.be-edi\
torial"};function A(e){return e.dataset.layer??(e.classList.contains("be-reading-text")?"reading":"received")}async function Se(e){let{document:t=""}=e.dataset,
{layers:n,version:o}=await y(`cite/${t}.json`);return{formats:n[A(e)]??n.received,pinned:await ke(o,t)}}async function ke(e,t){let n=await y("memory/versions.js\
on").catch(()=>null);if(n?.former)return{version:"",at:""};let o=n?.versions.find(r=>r.version===e&&!r.changed.includes(t)&&!r.new.includes(t));return{version:e,
at:o?.at??""}}async function Nt(e){let{formats:t,pinned:n}=await Se(e),o=await y(`cite/${e.dataset.document}.styles.json`).catch(()=>[]);return{ways:D(t,o,A(e)),
pinned:n}}function jt(e="",{version:t,at:n}={version:"",at:""}){return K(G(ve(),x,n),e,n?"":t)}var Mt=()=>F(new Date,E);function ve(){let e=document.querySelector(
"link[rel=canonical]"),t=location.protocol==="file:"&&e?e.href:location.href;return X(document)&&!v(document)?V(t):t}function Ae(e,t=null){let n=document.createTreeWalker(
e,NodeFilter.SHOW_TEXT),o=e instanceof Element?e.closest(".be-text"):null,r=`${Le}, ${Re[o instanceof HTMLElement&&A(o)==="reading"?"reading":"received"]}`,s="";
for(let c=n.nextNode();c instanceof Text;c=n.nextNode()){if(c.parentElement?.closest(r)||t&&!t.intersectsNode(c))continue;let i=t&&c===t.startContainer?t.startOffset:
0,a=t&&c===t.endContainer?t.endOffset:c.data.length;s+=c.data.slice(i,a)}return s.replace(/[ \t\r\n]+/g," ").trim()}var Ce=".be-milestone a[id^='page-'], .be-mi\
lestone a[id^='folio-']";function Q(e,t){let n=[];for(let o of f(e,Ce)){let r=o.dataset.locator??"",s=t.comparePoint(o,0);s<0?n.splice(0,n.length,r):s===0&&n.push(
r)}return n}function Pt(e,t){let n=document.createRange();return n.selectNodeContents(t),Q(e,n)}function Ut(e){let t=getSelection();if(!t?.rangeCount||t.isCollapsed)
return null;let n=t.getRangeAt(0);if(!e.contains(n.startContainer)&&!e.contains(n.endContainer))return null;let o=f(e,".be-unit").filter(c=>n.intersectsNode(c)).
map(c=>({unit:c,words:Ae(c,n)})).filter(({words:c})=>c);if(!o.length)return null;let r=o.map(({unit:c})=>d(c,"a.be-number")?.textContent??"").filter(Boolean),s=o.
map(c=>c.words).join(`

`);return{id:o[0].unit.id,locator:_(Q(e,n),q(r)),words:s,range:n.cloneRange()}}async function Te(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Ne(
e)}}async function Wt(e,t){try{let o=Object.entries({"text/html":e,"text/plain":t}).map(([r,s])=>[r,new Blob([s],{type:r})]);return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(o))]),!0}catch{return Te(t)}}function Ne(e){let t=w(),n=p("textarea",{class:"be-hidden"});n.value=e,document.body.append(n),
n.select();let o=document.execCommand("copy");return n.remove(),t?.focus({preventScroll:!0}),o}function It(e,t,n){let o=p("a",{href:URL.createObjectURL(new Blob(
[n],{type:`${t};charset=utf-8`})),download:e});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}function Dt(e,t){e.addEventListener("keydown",n=>{if(n.key!=="ArrowDown"&&n.key!=="ArrowUp")return;let o=[t,...f(e,".be-hit-title, .be-more button, a.be-all:not\
([hidden])")],r=w(),s=o.findIndex(c=>c===r);s<0||(n.preventDefault(),o[Math.max(0,Math.min(o.length-1,s+(n.key==="ArrowDown"?1:-1)))].focus())})}var Y="\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ede\\u1000-\\u109f\\u1780-\\u17d3\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\
\\u{323af}",z=new RegExp(`[${Y}]+`,"gu"),je=new RegExp(`^[${Y}]+$`,"u"),Me=e=>e.match(z)??[],C=e=>je.test(e);function Kt(e){return Me(e).length?e.replace(/["“”「」『』]/gu,
" ").replace(z,t=>` ${Pe(t).join(" ")} `).replace(/\s+/gu," ").trim():e}function Pe(e){let t=Array.from(e);return t.length<3?[e]:t.slice(1).map((n,o)=>t[o]+n)}function Gt(e,t){
let n=new RegExp(t.join("|"),"gu");return e.replace(n," $& ").replace(/[。，、；：！？]/gu,"$& ")}var Ue="\u241E",ee=9,O=38;function Jt(e,t){let n=e.split(/\s+/u),o=u=>t(n[u],u),r=(u,L)=>Array.from({length:Math.max(0,L-u)},(He,oe)=>u+oe).filter(o),s=Z(n,0),c=Z(
n,s+1),i=r(0,s),a=i.length?[]:r(s+1,c),[l,m,T]=a.length?[s+1,c,a]:[0,s,i],g=Math.max(l,Math.min(We(T,l)-ee,m-O)),ne=Math.min(m,g+O);return{words:n.slice(g,ne).map(
(u,L)=>({word:u,isFound:o(g+L)})),isCut:{before:g>l,after:g+O<m},isReading:a.length>0,found:T.map(u=>n[u])}}function Z(e,t){let n=e.indexOf(Ue,t);return n<0?e.length:
n}function We(e,t){let n=o=>e.filter(r=>r>=o&&r<o+O-ee).length;return e.reduce((o,r)=>n(r)>n(o)?r:o,e[0]??t)}function Vt(e){let t=e.map(r=>r.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
"")).filter(Boolean),n=[...new Map(t.map(r=>[r.toLowerCase(),r])).values()],o=n.filter(r=>r.length>3);return(o.length?o:n).slice(0,8)}function Xt(e){let t=s=>s.
map(c=>c.replace(/[.*+?^${}()|[\]\\]/gu,"\\$&")).join("|"),[n,o]=[e.filter(C),e.filter(s=>!C(s))],r=[...o.length?[`(?<![\\p{L}\\p{N}])(?:${t(o)})(?![\\p{L}\\p{N}]\
)`]:[],...n.length?[t(n)]:[]];return new RegExp(r.join("|"),"giu")}var te=[];function Yt(e){te.push(e)}var zt=()=>te;var Ie=/\/(?:v(\d[\w.+-]*)|(\d+\.[\w.+-]*))\/(?:[a-z]{2,3}\/)?edition\//u,Be=/.*\/edition\/(reading\/)?(.+?)(?:\/index\.html|\.html|\/)?$/u;function tn(e){let t;
try{t=new URL(e)}catch{return null}let[,n,o]=Be.exec(t.pathname)??[];if(!o)return null;let[,r,s]=Ie.exec(t.pathname)??[],c=t.searchParams.get("v")??r??s??"",i=b(
o).replace(/\/\d+$/u,""),a=/^register\/(.+)$/u.exec(i)?.[1];return{...a?{group:"register",id:a}:{group:i,id:b(t.hash.slice(1))},version:c,isReading:!!n}}export{se as a,p as b,Ge as c,_e as d,f as e,d as f,ce as g,qe as h,Je as i,Ve as j,w as k,Fe as l,b as m,x as n,ze as o,Ze as p,et as q,j as r,M as s,tt as t,nt as u,
y as v,ot as w,ae as x,le as y,rt as z,R as A,he as B,ge as C,ut as D,dt as E,pt as F,ft as G,ht as H,E as I,we as J,xt as K,ye as L,$e as M,wt as N,_ as O,v as P,
Lt as Q,Le as R,A as S,Se as T,Nt as U,jt as V,Mt as W,Ae as X,Pt as Y,Ut as Z,Te as _,Wt as $,It as aa,Dt as ba,Me as ca,Kt as da,Gt as ea,Jt as fa,Vt as ga,Xt as ha,
Yt as ia,zt as ja,tn as ka};
