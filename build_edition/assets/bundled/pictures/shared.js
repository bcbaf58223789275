var Q=Object.defineProperty;var Y=(e,t)=>{for(var n in t)Q(e,n,{get:t[n],enumerable:!0})};function f(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(
r,String(s));return o.append(...n),o}function je(e,t,n={}){let o=f("button",{type:"button",...n},e);return o.addEventListener("click",t),o}var g=(e,t)=>[...e.querySelectorAll(
t)].filter(n=>n instanceof HTMLElement),d=(e,t)=>e.querySelector(t);function z(e,t){let n=d(e,t);if(!n)throw new Error(`the page has no ${t}`);return n}var Pe=(e,t)=>z(
e,t),Me=(e,t)=>e.target instanceof Element?e.target.closest(t):null,We=e=>!!e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey,x=()=>document.activeElement instanceof
HTMLElement?document.activeElement:null;function C(e,t,n,o=[]){let[r,s]=e.split("#"),c=new URL(r.replace(/\.md$/u,"").replace(/(^|\/)index$/u,"$1"),t),i=c.pathname.endsWith("/");n?c.pathname+=i?"index\
.html":".html":i||(c.pathname+="/");for(let a of o)c.searchParams.append("highlight",a);return c.hash=s??"",c.href}function De(e,t,n){if(e.origin!==t.origin||!e.
pathname.startsWith(t.pathname)||e.pathname===n)return null;let o=e.pathname.slice(t.pathname.length),r=Z(e.hash.slice(1));return o.startsWith("bibliography")&&
r.startsWith("ref-")?{kind:"works",keys:[r.slice(4)]}:o.startsWith("parallels")&&r?{kind:"parallels",keys:[r]}:o.startsWith("register/")?{kind:"entries",path:o}:
null}function Z(e){try{return decodeURIComponent(e)}catch{return e}}var b=new URL(import.meta.url.replace(/assets\/reader\/.*$/u,""));function _e(e){let t=new WeakSet,n=new AbortController,o=()=>{let s=d(document,"[data-md-compo\
nent=content]")??document.body;t.has(s)||(t.add(s),n.abort(),n=new AbortController,e(document,n.signal))},{document$:r}=window;r?r.subscribe(o):document.readyState===
"loading"?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}var qe=()=>d(document,"article.be-text");function Ke(e){let t=document.getElementById("b\
e-live");t||(t=f("div",{id:"be-live",class:"be-hidden",role:"status","aria-live":"polite"}),document.body.append(t));let n=t;n.textContent="",requestAnimationFrame(
()=>{n.textContent=e})}function Je(e,t){try{return JSON.parse(localStorage.getItem(`be-${e}`)??"null")??t}catch{return t}}function Ve(e,t){try{localStorage.setItem(
`be-${e}`,JSON.stringify(t))}catch{}}var Xe=()=>{try{return sessionStorage.getItem("be-query")??""}catch{return""}};function Qe(e){try{sessionStorage.setItem("b\
e-query",e)}catch{}}var ee=new Map;function w(e){return te(ee,e,async()=>(await ne(e)).json())}function te(e,t,n){let o=e.get(t);if(o)return o;let r=n();return r.
catch(()=>e.delete(t)),e.set(t,r),r}async function ne(e){let t=await fetch(new URL(e,b));if(!t.ok)throw new Error(`${e}: ${t.status}`);return t}var Ye=(e,t=[],n=b)=>C(
e,n,oe(),t);function oe(){if(location.protocol==="file:")return!0;let e=document.querySelectorAll(".md-nav a[href], .md-tabs a[href]");return[location,...e].some(
t=>t.origin===location.origin&&/(?<!\/index|\/404)\.html$/u.test(t.pathname))}var le={};Y(le,{Popup:()=>O,standBy:()=>ie,start:()=>re});function A(e,t,n,{gap:o=8,margin:r=8,shift:s=0}={}){let c=n.floor-e.bottom-o-r,i=e.top-n.ceiling-o-r,a=t.height>c&&i>c,l=Math.max(a?i:c,96),h=n.right-t.width-r;
return{left:Math.max(n.left+r,Math.min(e.left-s,h)),top:a?e.top-o-Math.min(t.height,l):e.bottom+o,height:l,isAbove:a}}var p=[],O=class{constructor(t){this.manner=t}get isOpen(){return p.includes(this)}open(){this.isOpen||p.push(this)}close(t=!1){let n=p.indexOf(this);if(n<0)return;
p.splice(n,1);let o=t?this.manner.returnTo():null;this.manner.closed(),o?.isConnected&&o.focus({preventScroll:!0})}};function re(e,t){e.addEventListener("keydow\
n",se,{capture:!0,signal:t}),e.addEventListener("pointerdown",ce,{capture:!0,signal:t}),t.addEventListener("abort",()=>{for(let n of p.toReversed())n.close()},{
once:!0})}function se(e){let t=p.at(-1);e.key!=="Escape"||e.isComposing||!t||(e.preventDefault(),e.stopPropagation(),t.close(!0))}function ce(e){let t=e.target;
for(let n of p.toReversed()){if(t instanceof Node&&n.manner.holds(t))return;n.manner.staysOnPress||n.close()}}function ie(e,t,n){e.style.removeProperty("--be-he\
ight");let o={width:e.offsetWidth,height:e.offsetHeight},r=A(t,o,ae(),n),s=e.offsetParent??document.body,c=s.getBoundingClientRect();e.style.setProperty("--be-x",
`${r.left-c.left-s.clientLeft+s.scrollLeft}px`),e.style.setProperty("--be-y",`${r.top-c.top-s.clientTop+s.scrollTop}px`),e.style.setProperty("--be-height",`${r.
height}px`)}function ae(){let{clientWidth:e,clientHeight:t}=document.documentElement,n=Math.max(0,d(document,".md-header")?.getBoundingClientRect().bottom??0),o=t,
r=d(document,".be-bar")?.getBoundingClientRect();return r?.height&&r.top<n+7?n=Math.max(n,r.bottom):r?.height&&r.bottom>o-7&&(o=r.top),{left:0,right:e,ceiling:n,
floor:o}}import{catalogue as S}from"../../reader/pure/catalogue.js";var y=S.language,T=S.say,N=S.many,ue=new Intl.PluralRules(y),de=new Intl.NumberFormat(y);function pe(e,t={}){
return(Object.hasOwn(T,e)?T[e]??e:e).replace(/\{(\w+)\}/g,(o,r)=>{if(!Object.hasOwn(t,r))throw new Error(`\u201C${e}\u201D is said without its ${r}`);return String(
t[r])})}function ot(e,t,n,o={}){let r=Object.hasOwn(N,e)?N[e]:void 0,s=r?r[ue.select(n)]??r.other??t:n===1?e:t;return pe(s,{...o,n:fe(n)})}var fe=e=>de.format(e);var I={ending:"txt",type:"text/plain"},he=[{id:"bib",name:"BibTeX",ending:"bib",type:"application/x-bibtex"},{id:"ris",name:"RIS",ending:"ris",type:"application\
/x-research-info-systems"},{id:"csl",name:"CSL-JSON",ending:"csl.json",type:"application/vnd.citationstyles.csl+json"}];function U(e,t,n){let o={id:"chicago",name:"\
Chicago",...I,format:e.chicago,html:e.chicago_html},r=t.map(({id:s,name:c,layers:i})=>{let{in_text:a,...l}=i[n]??i.received;return{id:s,name:c,...I,format:l,html:l,
...a.document.length?{inText:a}:{}}});return[o,...r,...he.map(s=>({...s,format:e[s.id]}))]}function j(e,t){let[n,o,r]=[String(e.getFullYear()),e.getMonth()+1,e.
getDate()].map(c=>String(c).padStart(2,"0")),s=c=>e.toLocaleDateString(t,{month:c});return{accessed:`${n}-${o}-${r}`,year:n,month:o,day:r,"month-name":s("long"),
"short-month":s("short"),seen:e.toLocaleDateString(t,{dateStyle:"long"})}}function P(e,t="",n=""){let o=new URL(e);return n&&o.searchParams.set("v",n),o.searchParams.
has("h")&&o.searchParams.delete("h"),o.hash=t,o.href.replace(/[{}\\^|`"'<>,\s]/g,r=>`%${r.charCodeAt(0).toString(16).padStart(2,"0").toUpperCase()}`)}function M(e,t,n){
let o=new URL(e);return!n||o.origin!==t.origin||!o.pathname.startsWith(t.pathname)?e:(o.pathname=new URL(n,t).pathname+o.pathname.slice(t.pathname.length),o.searchParams.
delete("v"),o.href)}function me(e,{id:t="",locator:n="",words:o=""},r,s={}){let c={...s,address:r,locator:n,anchor:t,words:o};return(n?e.place:e.document).map(i=>{
if(typeof i=="string")return i;if(!c[i.slot])throw new Error(`nothing for the slot ${i.slot}`);return c[i.slot]}).join("")}function st(e,{id:t="",locator:n=""},o,r){
return me(e,{id:L(t),locator:L(n)},L(o),r)}var L=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function W(e,t){let[n,o]=[e[0]??"",e[e.length-1]??""];return[
n===o?n:`${n} \u2013 ${o}`,t].filter(Boolean).join(", ")}function B(e){let[t,n]=[e[0],e[e.length-1]];return t?t===n?`\xB6 ${t}`:`\xB6\xB6 ${t}\u2013${n}`:""}var ge="a.be-number, sup.be-mark, a.be-parallel, .be-editorial:not(ins), .headerlink, .be-hidden, aside, button",xe={reading:".be-replaced",received:"ins.be-edi\
torial"};function R(e){return e.dataset.layer??(e.classList.contains("be-reading-text")?"reading":"received")}async function be(e){let{document:t=""}=e.dataset,
{layers:n,version:o}=await w(`cite/${t}.json`);return{formats:n[R(e)]??n.received,pinned:await we(o,t)}}async function we(e,t){let n=await w("memory/versions.js\
on").catch(()=>null);if(n?.former)return{version:"",at:""};let o=n?.versions.find(r=>r.version===e&&!r.changed.includes(t)&&!r.new.includes(t));return{version:e,
at:o?.at??""}}async function dt(e){let{formats:t,pinned:n}=await be(e),o=await w(`cite/${e.dataset.document}.styles.json`).catch(()=>[]);return{ways:U(t,o,R(e)),
pinned:n}}function pt(e="",{version:t,at:n}={version:"",at:""}){return P(M(ye(),b,n),e,n?"":t)}var ft=()=>j(new Date,y);function ye(){let e=document.querySelector(
"link[rel=canonical]");return location.protocol==="file:"&&e?e.href:location.href}function Ee(e,t=null){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),
o=e instanceof Element?e.closest(".be-text"):null,r=`${ge}, ${xe[o instanceof HTMLElement&&R(o)==="reading"?"reading":"received"]}`,s="";for(let c=n.nextNode();c instanceof
Text;c=n.nextNode()){if(c.parentElement?.closest(r)||t&&!t.intersectsNode(c))continue;let i=t&&c===t.startContainer?t.startOffset:0,a=t&&c===t.endContainer?t.endOffset:
c.data.length;s+=c.data.slice(i,a)}return s.replace(/[ \t\r\n]+/g," ").trim()}var $e=".be-milestone a[id^='page-'], .be-milestone a[id^='folio-']";function D(e,t){
let n=[];for(let o of g(e,$e)){let r=o.dataset.locator??"",s=t.comparePoint(o,0);s<0?n.splice(0,n.length,r):s===0&&n.push(r)}return n}function ht(e,t){let n=document.
createRange();return n.selectNodeContents(t),D(e,n)}function mt(e){let t=getSelection();if(!t?.rangeCount||t.isCollapsed)return null;let n=t.getRangeAt(0);if(!e.
contains(n.startContainer)&&!e.contains(n.endContainer))return null;let o=g(e,".be-unit").filter(c=>n.intersectsNode(c)).map(c=>({unit:c,words:Ee(c,n)})).filter(
({words:c})=>c);if(!o.length)return null;let r=o.map(({unit:c})=>d(c,"a.be-number")?.textContent??"").filter(Boolean),s=o.map(c=>c.words).join(`

`);return{id:o[0].unit.id,locator:W(D(e,n),B(r)),words:s,range:n.cloneRange()}}async function Oe(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Se(
e)}}async function gt(e,t){try{let o=Object.entries({"text/html":e,"text/plain":t}).map(([r,s])=>[r,new Blob([s],{type:r})]);return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(o))]),!0}catch{return Oe(t)}}function Se(e){let t=x(),n=f("textarea",{class:"be-hidden"});n.value=e,document.body.append(n),
n.select();let o=document.execCommand("copy");return n.remove(),t?.focus({preventScroll:!0}),o}function xt(e,t,n){let o=f("a",{href:URL.createObjectURL(new Blob(
[n],{type:`${t};charset=utf-8`})),download:e});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}function yt(e,t){e.addEventListener("keydown",n=>{if(n.key!=="ArrowDown"&&n.key!=="ArrowUp")return;let o=[t,...g(e,".be-hit-title, .be-more button, a.be-all:not\
([hidden])")],r=x(),s=o.findIndex(c=>c===r);s<0||(n.preventDefault(),o[Math.max(0,Math.min(o.length-1,s+(n.key==="ArrowDown"?1:-1)))].focus())})}var F="\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ede\\u1000-\\u109f\\u1780-\\u17d3\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\
\\u{323af}",H=new RegExp(`[${F}]+`,"gu"),Le=new RegExp(`^[${F}]+$`,"u"),Re=e=>e.match(H)??[],v=e=>Le.test(e);function $t(e){return Re(e).length?e.replace(/["“”「」『』]/gu,
" ").replace(H,t=>` ${ve(t).join(" ")} `).replace(/\s+/gu," ").trim():e}function ve(e){let t=Array.from(e);return t.length<3?[e]:t.slice(1).map((n,o)=>t[o]+n)}function Ot(e,t){
let n=new RegExp(t.join("|"),"gu");return e.replace(n," $& ").replace(/[。，、；：！？]/gu,"$& ")}var ke="\u241E",_=9,E=38;function Rt(e,t){let n=e.split(/\s+/u),o=u=>t(n[u],u),r=(u,$)=>Array.from({length:Math.max(0,$-u)},(Ie,X)=>u+X).filter(o),s=G(n,0),c=G(
n,s+1),i=r(0,s),a=i.length?[]:r(s+1,c),[l,h,k]=a.length?[s+1,c,a]:[0,s,i],m=Math.max(l,Math.min(Ce(k,l)-_,h-E)),V=Math.min(h,m+E);return{words:n.slice(m,V).map(
(u,$)=>({word:u,isFound:o(m+$)})),isCut:{before:m>l,after:m+E<h},isReading:a.length>0,found:k.map(u=>n[u])}}function G(e,t){let n=e.indexOf(ke,t);return n<0?e.length:
n}function Ce(e,t){let n=o=>e.filter(r=>r>=o&&r<o+E-_).length;return e.reduce((o,r)=>n(r)>n(o)?r:o,e[0]??t)}function vt(e){let t=e.map(r=>r.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
"")).filter(Boolean),n=[...new Map(t.map(r=>[r.toLowerCase(),r])).values()],o=n.filter(r=>r.length>3);return(o.length?o:n).slice(0,8)}function kt(e){let t=s=>s.
map(c=>c.replace(/[.*+?^${}()|[\]\\]/gu,"\\$&")).join("|"),[n,o]=[e.filter(v),e.filter(s=>!v(s))],r=[...o.length?[`(?<![\\p{L}\\p{N}])(?:${t(o)})(?![\\p{L}\\p{N}]\
)`]:[],...n.length?[t(n)]:[]];return new RegExp(r.join("|"),"giu")}var q=[];function At(e){q.push(e)}var Tt=()=>q;var K=e=>e.split("/").map(encodeURIComponent).join("/");function Ae({address:e,branch:t,folder:n},o,r){return`${e}/${o}/${K(t)}/${K(n+r)}`}function It(e,t,n,o){
let r=`${Ae(e,"new",t)}?filename=${encodeURIComponent(n)}`,s=`${r}&value=${encodeURIComponent(o)}`,c=s.length<=8e3;return{address:c?s:r,isWhole:c}}var Te=/\/(?:v(\d[\w.+-]*)|(\d+\.[\w.+-]*))\/(?:[a-z]{2,3}\/)?edition\//u,Ne=/.*\/edition\/(reading\/)?(.+?)(?:\/index\.html|\.html|\/)?$/u;function jt(e){let t;
try{t=new URL(e)}catch{return null}let[,n,o]=Ne.exec(t.pathname)??[];if(!o)return null;let[,r,s]=Te.exec(t.pathname)??[],c=t.searchParams.get("v")??r??s??"",i=J(
o),a=/^register\/(.+)$/u.exec(i)?.[1];return{...a?{group:"register",id:a}:{group:i,id:J(t.hash.slice(1))},version:c,isReading:!!n}}function J(e){try{return decodeURIComponent(
e)}catch{return e}}export{Y as a,f as b,je as c,g as d,d as e,z as f,Pe as g,Me as h,We as i,x as j,De as k,Z as l,b as m,_e as n,qe as o,Ke as p,Je as q,Ve as r,Xe as s,Qe as t,w as u,
te as v,ne as w,Ye as x,O as y,ie as z,le as A,y as B,pe as C,ot as D,fe as E,me as F,st as G,W as H,ge as I,R as J,be as K,dt as L,pt as M,ft as N,Ee as O,ht as P,
mt as Q,Oe as R,gt as S,xt as T,yt as U,Re as V,$t as W,Ot as X,Rt as Y,vt as Z,kt as _,At as $,Tt as aa,Ae as ba,It as ca,jt as da};
