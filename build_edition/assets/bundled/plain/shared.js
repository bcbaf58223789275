var X=Object.defineProperty;var z=(e,t)=>{for(var n in t)X(e,n,{get:t[n],enumerable:!0})};function C(e,t,n,o=[]){let[r,s]=e.split("#"),c=new URL(r.replace(/\.md$/u,"").replace(/(^|\/)index$/u,"$1"),t),a=c.pathname.endsWith("/");n?c.pathname+=a?"index\
.html":".html":a||(c.pathname+="/");for(let i of o)c.searchParams.append("highlight",i);return c.hash=s??"",c.href}function Be(e,t,n){if(e.origin!==t.origin||!e.
pathname.startsWith(t.pathname)||e.pathname===n)return null;let o=e.pathname.slice(t.pathname.length),r=Y(e.hash.slice(1));return o.startsWith("bibliography")&&
r.startsWith("ref-")?{kind:"works",keys:[r.slice(4)]}:o.startsWith("parallels")&&r?{kind:"parallels",keys:[r]}:o.startsWith("register/")?{kind:"entries",path:o}:
null}function Y(e){try{return decodeURIComponent(e)}catch{return e}}function h(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(
r,String(s));return o.append(...n),o}function Fe(e,t,n={}){let o=h("button",{type:"button",...n},e);return o.addEventListener("click",t),o}var g=(e,t)=>[...e.querySelectorAll(
t)].filter(n=>n instanceof HTMLElement),p=(e,t)=>e.querySelector(t);function Z(e,t){let n=p(e,t);if(!n)throw new Error(`the page has no ${t}`);return n}var He=(e,t)=>Z(
e,t),_e=(e,t)=>e.target instanceof Element?e.target.closest(t):null,Ge=e=>!!e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey,x=()=>document.activeElement instanceof
HTMLElement?document.activeElement:null;var w=new URL(import.meta.url.replace(/assets\/reader\/.*$/u,""));function Qe(e){let t=new WeakSet,n=new AbortController,o=()=>{let s=p(document,"[data-md-compo\
nent=content]")??document.body;t.has(s)||(t.add(s),n.abort(),n=new AbortController,e(document,n.signal))},{document$:r}=window;r?r.subscribe(o):document.readyState===
"loading"?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}var Ve=()=>p(document,"article.be-text");function Xe(e){let t=document.getElementById("b\
e-live");t||(t=h("div",{id:"be-live",class:"be-hidden",role:"status","aria-live":"polite"}),document.body.append(t));let n=t;n.textContent="",requestAnimationFrame(
()=>{n.textContent=e})}function ze(e,t){try{return JSON.parse(localStorage.getItem(`be-${e}`)??"null")??t}catch{return t}}function Ye(e,t){try{localStorage.setItem(
`be-${e}`,JSON.stringify(t))}catch{}}var Ze=()=>{try{return sessionStorage.getItem("be-query")??""}catch{return""}};function et(e){try{sessionStorage.setItem("b\
e-query",e)}catch{}}var ee=new Map;function b(e){return te(ee,e,async()=>(await ne(e)).json())}function te(e,t,n){let o=e.get(t);if(o)return o;let r=n();return r.
catch(()=>e.delete(t)),e.set(t,r),r}async function ne(e){let t=await fetch(new URL(e,w));if(!t.ok)throw new Error(`${e}: ${t.status}`);return t}var tt=(e,t=[],n=w)=>C(
e,n,oe(),t);function oe(){if(location.protocol==="file:")return!0;let e=document.querySelectorAll(".md-nav a[href], .md-tabs a[href]");return[location,...e].some(
t=>t.origin===location.origin&&/(?<!\/index|\/404)\.html$/u.test(t.pathname))}var le={};z(le,{Popup:()=>$,standBy:()=>ie,start:()=>re});function k(e,t,n,{gap:o=8,margin:r=8,shift:s=0}={}){let c=n.floor-e.bottom-o-r,a=e.top-n.ceiling-o-r,i=t.height>c&&a>c,l=Math.max(i?a:c,96),d=n.right-t.width-r;
return{left:Math.max(n.left+r,Math.min(e.left-s,d)),top:i?e.top-o-Math.min(t.height,l):e.bottom+o,height:l,isAbove:i}}var f=[],$=class{constructor(t){this.manner=t}get isOpen(){return f.includes(this)}open(){this.isOpen||f.push(this)}close(t=!1){let n=f.indexOf(this);if(n<0)return;
f.splice(n,1);let o=t?this.manner.returnTo():null;this.manner.closed(),o?.isConnected&&o.focus({preventScroll:!0})}};function re(e,t){e.addEventListener("keydow\
n",se,{capture:!0,signal:t}),e.addEventListener("pointerdown",ce,{capture:!0,signal:t}),t.addEventListener("abort",()=>{for(let n of f.toReversed())n.close()},{
once:!0})}function se(e){let t=f.at(-1);e.key!=="Escape"||e.isComposing||!t||(e.preventDefault(),e.stopPropagation(),t.close(!0))}function ce(e){let t=e.target;
for(let n of f.toReversed()){if(t instanceof Node&&n.manner.holds(t))return;n.manner.staysOnPress||n.close()}}function ie(e,t,n){e.style.removeProperty("--be-he\
ight");let o={width:e.offsetWidth,height:e.offsetHeight},r=k(t,o,ae(),n),s=e.offsetParent??document.body,c=s.getBoundingClientRect();e.style.setProperty("--be-x",
`${r.left-c.left-s.clientLeft+s.scrollLeft}px`),e.style.setProperty("--be-y",`${r.top-c.top-s.clientTop+s.scrollTop}px`),e.style.setProperty("--be-height",`${r.
height}px`)}function ae(){let{clientWidth:e,clientHeight:t}=document.documentElement,n=Math.max(0,p(document,".md-header")?.getBoundingClientRect().bottom??0),o=t,
r=p(document,".be-bar")?.getBoundingClientRect();return r?.height&&r.top<n+7?n=Math.max(n,r.bottom):r?.height&&r.bottom>o-7&&(o=r.top),{left:0,right:e,ceiling:n,
floor:o}}import{catalogue as S}from"../../reader/pure/catalogue.js";var y=S.language,T=S.say,j=S.many,ue=new Intl.PluralRules(y),pe=new Intl.NumberFormat(y);function de(e,t={}){
return(Object.hasOwn(T,e)?T[e]??e:e).replace(/\{(\w+)\}/g,(o,r)=>{if(!Object.hasOwn(t,r))throw new Error(`\u201C${e}\u201D is said without its ${r}`);return String(
t[r])})}function it(e,t,n,o={}){let r=Object.hasOwn(j,e)?j[e]:void 0,s=r?r[ue.select(n)]??r.other??t:n===1?e:t;return de(s,{...o,n:fe(n)})}var fe=e=>pe.format(e);var M={ending:"txt",type:"text/plain"},he=[{id:"bib",name:"BibTeX",ending:"bib",type:"application/x-bibtex"},{id:"ris",name:"RIS",ending:"ris",type:"application\
/x-research-info-systems"},{id:"csl",name:"CSL-JSON",ending:"csl.json",type:"application/vnd.citationstyles.csl+json"}];function I(e,t,n){let o={id:"chicago",name:"\
Chicago",...M,format:e.chicago,html:e.chicago_html},r=t.map(({id:s,name:c,layers:a})=>{let{in_text:i,...l}=a[n]??a.received;return{id:s,name:c,...M,format:l,html:l,
...i.document.length?{inText:i}:{}}});return[o,...r,...he.map(s=>({...s,format:e[s.id]}))]}function N(e,t){let[n,o,r]=[String(e.getFullYear()),e.getMonth()+1,e.
getDate()].map(c=>String(c).padStart(2,"0")),s=c=>e.toLocaleDateString(t,{month:c});return{accessed:`${n}-${o}-${r}`,year:n,month:o,day:r,"month-name":s("long"),
"short-month":s("short"),seen:e.toLocaleDateString(t,{dateStyle:"long"})}}function U(e,t="",n=""){let o=new URL(e);return n&&o.searchParams.set("v",n),o.searchParams.
has("h")&&o.searchParams.delete("h"),o.hash=t,o.href.replace(/[{}\\^|`"'<>,\s]/g,r=>`%${r.charCodeAt(0).toString(16).padStart(2,"0").toUpperCase()}`)}function P(e,t,n){
let o=new URL(e);return!n||o.origin!==t.origin||!o.pathname.startsWith(t.pathname)?e:(o.pathname=new URL(n,t).pathname+o.pathname.slice(t.pathname.length),o.searchParams.
delete("v"),o.href)}function me(e,{id:t="",locator:n="",words:o=""},r,s={}){let c={...s,address:r,locator:n,anchor:t,words:o};return(n?e.place:e.document).map(a=>{
if(typeof a=="string")return a;if(!c[a.slot])throw new Error(`nothing for the slot ${a.slot}`);return c[a.slot]}).join("")}function lt(e,{id:t="",locator:n=""},o,r){
return me(e,{id:L(t),locator:L(n)},L(o),r)}var L=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function W(e,t){let[n,o]=[e[0]??"",e[e.length-1]??""];return[
n===o?n:`${n} \u2013 ${o}`,t].filter(Boolean).join(", ")}function B(e){let[t,n]=[e[0],e[e.length-1]];return t?t===n?`\xB6 ${t}`:`\xB6\xB6 ${t}\u2013${n}`:""}var ge="a.be-number, sup.be-mark, a.be-parallel, .be-editorial:not(ins), .headerlink, .be-hidden, aside, button",xe={reading:".be-replaced",received:"ins.be-edi\
torial"};function R(e){return e.dataset.layer??(e.classList.contains("be-reading-text")?"reading":"received")}async function we(e){let{document:t=""}=e.dataset,
{layers:n,version:o}=await b(`cite/${t}.json`);return{formats:n[R(e)]??n.received,pinned:await be(o,t)}}async function be(e,t){let n=await b("memory/versions.js\
on").catch(()=>null);if(n?.former)return{version:"",at:""};let o=n?.versions.find(r=>r.version===e&&!r.changed.includes(t)&&!r.new.includes(t));return{version:e,
at:o?.at??""}}async function mt(e){let{formats:t,pinned:n}=await we(e),o=await b(`cite/${e.dataset.document}.styles.json`).catch(()=>[]);return{ways:I(t,o,R(e)),
pinned:n}}function gt(e="",{version:t,at:n}={version:"",at:""}){return U(P(ye(),w,n),e,n?"":t)}var xt=()=>N(new Date,y);function ye(){let e=document.querySelector(
"link[rel=canonical]");return location.protocol==="file:"&&e?e.href:location.href}function Oe(e,t=null){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),
o=e instanceof Element?e.closest(".be-text"):null,r=`${ge}, ${xe[o instanceof HTMLElement&&R(o)==="reading"?"reading":"received"]}`,s="";for(let c=n.nextNode();c instanceof
Text;c=n.nextNode()){if(c.parentElement?.closest(r)||t&&!t.intersectsNode(c))continue;let a=t&&c===t.startContainer?t.startOffset:0,i=t&&c===t.endContainer?t.endOffset:
c.data.length;s+=c.data.slice(a,i)}return s.replace(/[ \t\r\n]+/g," ").trim()}var Ee=".be-milestone a[id^='page-'], .be-milestone a[id^='folio-']";function D(e,t){
let n=[];for(let o of g(e,Ee)){let r=o.dataset.locator??"",s=t.comparePoint(o,0);s<0?n.splice(0,n.length,r):s===0&&n.push(r)}return n}function wt(e,t){let n=document.
createRange();return n.selectNodeContents(t),D(e,n)}function bt(e){let t=getSelection();if(!t?.rangeCount||t.isCollapsed)return null;let n=t.getRangeAt(0);if(!e.
contains(n.startContainer)&&!e.contains(n.endContainer))return null;let o=g(e,".be-unit").filter(c=>n.intersectsNode(c)).map(c=>({unit:c,words:Oe(c,n)})).filter(
({words:c})=>c);if(!o.length)return null;let r=o.map(({unit:c})=>p(c,"a.be-number")?.textContent??"").filter(Boolean),s=o.map(c=>c.words).join(`

`);return{id:o[0].unit.id,locator:W(D(e,n),B(r)),words:s,range:n.cloneRange()}}async function $e(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Se(
e)}}async function yt(e,t){try{let o=Object.entries({"text/html":e,"text/plain":t}).map(([r,s])=>[r,new Blob([s],{type:r})]);return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(o))]),!0}catch{return $e(t)}}function Se(e){let t=x(),n=h("textarea",{class:"be-hidden"});n.value=e,document.body.append(n),
n.select();let o=document.execCommand("copy");return n.remove(),t?.focus({preventScroll:!0}),o}function Ot(e,t,n){let o=h("a",{href:URL.createObjectURL(new Blob(
[n],{type:`${t};charset=utf-8`})),download:e});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}function St(e,t){e.addEventListener("keydown",n=>{if(n.key!=="ArrowDown"&&n.key!=="ArrowUp")return;let o=[t,...g(e,".be-hit-title, .be-more button, a.be-all:not\
([hidden])")],r=x(),s=o.findIndex(c=>c===r);s<0||(n.preventDefault(),o[Math.max(0,Math.min(o.length-1,s+(n.key==="ArrowDown"?1:-1)))].focus())})}var F="\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ede\\u1000-\\u109f\\u1780-\\u17d3\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\
\\u{323af}",H=new RegExp(`[${F}]+`,"gu"),Le=new RegExp(`^[${F}]+$`,"u"),Re=e=>e.match(H)??[],v=e=>Le.test(e);function Rt(e){return Re(e).length?e.replace(/["“”「」『』]/gu,
" ").replace(H,t=>` ${ve(t).join(" ")} `).replace(/\s+/gu," ").trim():e}function ve(e){let t=Array.from(e);return t.length<3?[e]:t.slice(1).map((n,o)=>t[o]+n)}function vt(e,t){
let n=new RegExp(t.join("|"),"gu");return e.replace(n," $& ").replace(/[。，、；：！？]/gu,"$& ")}var Ae="\u241E",G=9,O=38;function kt(e,t){let n=e.split(/\s+/u),o=u=>t(n[u],u),r=(u,E)=>Array.from({length:Math.max(0,E-u)},(Pe,V)=>u+V).filter(o),s=_(n,0),c=_(
n,s+1),a=r(0,s),i=a.length?[]:r(s+1,c),[l,d,A]=i.length?[s+1,c,i]:[0,s,a],m=Math.max(l,Math.min(Ce(A,l)-G,d-O)),Q=Math.min(d,m+O);return{words:n.slice(m,Q).map(
(u,E)=>({word:u,isFound:o(m+E)})),isCut:{before:m>l,after:m+O<d},isReading:i.length>0,found:A.map(u=>n[u])}}function _(e,t){let n=e.indexOf(Ae,t);return n<0?e.length:
n}function Ce(e,t){let n=o=>e.filter(r=>r>=o&&r<o+O-G).length;return e.reduce((o,r)=>n(r)>n(o)?r:o,e[0]??t)}function Tt(e){let t=e.map(r=>r.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
"")).filter(Boolean),n=[...new Map(t.map(r=>[r.toLowerCase(),r])).values()],o=n.filter(r=>r.length>3);return(o.length?o:n).slice(0,8)}function jt(e){let t=s=>s.
map(c=>c.replace(/[.*+?^${}()|[\]\\]/gu,"\\$&")).join("|"),[n,o]=[e.filter(v),e.filter(s=>!v(s))],r=[...o.length?[`(?<![\\p{L}\\p{N}])(?:${t(o)})(?![\\p{L}\\p{N}]\
)`]:[],...n.length?[t(n)]:[]];return new RegExp(r.join("|"),"giu")}var q=e=>e.split("/").map(encodeURIComponent).join("/");function ke({address:e,branch:t,folder:n},o,r){return`${e}/${o}/${q(t)}/${q(n+r)}`}function It(e,t,n,o){
let r=`${ke(e,"new",t)}?filename=${encodeURIComponent(n)}`,s=`${r}&value=${encodeURIComponent(o)}`,c=s.length<=8e3;return{address:c?s:r,isWhole:c}}var Te=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,je=/^\s*([\s\S]+?)\s*\n\s*— /u,Me=/\/(?:v(\d[\w.+-]*)|(\d+\.[\w.+-]*))\/(?:[a-z]{2,3}\/)?edition\//u,
Ie=/.*\/edition\/(reading\/)?(.+?)(?:\/index\.html|\.html|\/)?$/u;function Ut(e){let t=[...e.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].map(([s])=>s.replace(
/[.,;:)\]]+$/u,"")),n=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(e)?.[1]??"",o=(je.exec(e)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),r=o.length?o:[...e.matchAll(
Te)].map(s=>s[1]);return[...new Set(t)].flatMap(s=>{let c=Ne(s);return c?[{...c,version:c.version||n,quoted:r,address:s}]:[]})}function Ne(e){let t;try{t=new URL(
e)}catch{return null}let[,n,o]=Ie.exec(t.pathname)??[];if(!o)return null;let[,r,s]=Me.exec(t.pathname)??[],c=t.searchParams.get("v")??r??s??"",a=K(o),i=/^register\/(.+)$/u.
exec(a)?.[1];return{...i?{group:"register",id:i}:{group:a,id:K(t.hash.slice(1))},version:c,isReading:!!n}}function K(e){try{return decodeURIComponent(e)}catch{return e}}
function Pt(e,t){let n=o=>t&&Object.hasOwn(t.things,o)?t.things[o].words??"":"";return new Map(Object.entries(e.things).map(([o,{words:r,fate:s,to:c=""}])=>[o,{
words:r??n(c||o),fate:s,to:c,now:s==="changed"?n(c):""}]))}function Wt(e,t){let[n,o]=[e,t].map(i=>i.split(/\s+/u).filter(Boolean).slice(0,1200)),r=[],s=(i,l)=>{
let d=r.at(-1);l.length&&(d?.kind===i?d.words+=` ${l.join(" ")}`:r.push({kind:i,words:l.join(" ")}))},[c,a]=[0,0];for(let[i,l]of[...Ue(n,o),[n.length,o.length]])
s("old",n.slice(c,i)),s("new",o.slice(a,l)),s("same",n.slice(i,i+1)),[c,a]=[i+1,l+1];return r}function Ue(e,t){let n=Array.from({length:e.length+1},()=>new Uint16Array(
t.length+1));for(let r=e.length-1;r>=0;r-=1)for(let s=t.length-1;s>=0;s-=1)n[r][s]=e[r]===t[s]?n[r+1][s+1]+1:Math.max(n[r+1][s],n[r][s+1]);let o=[];for(let[r,s]=[
0,0];r<e.length&&s<t.length;)e[r]===t[s]?(o.push([r,s]),r+=1,s+=1):n[r+1][s]>=n[r][s+1]?r+=1:s+=1;return o}var Bt=(e,t)=>J(t).includes(J(e).replace(/[.,;]$/u,"")),
J=e=>e.normalize("NFC").replace(/[\u2010-\u2015]/gu,"-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();export{z as a,Be as b,Y as c,h as d,Fe as e,g as f,p as g,Z as h,He as i,_e as j,Ge as k,x as l,w as m,Qe as n,Ve as o,Xe as p,ze as q,Ye as r,Ze as s,et as t,b as u,
te as v,ne as w,tt as x,$ as y,ie as z,le as A,y as B,de as C,it as D,fe as E,me as F,lt as G,W as H,ge as I,R as J,we as K,mt as L,gt as M,xt as N,Oe as O,wt as P,
bt as Q,$e as R,yt as S,Ot as T,St as U,Re as V,Rt as W,vt as X,kt as Y,Tt as Z,jt as _,ke as $,It as aa,Ut as ba,Ne as ca,Pt as da,Wt as ea,Bt as fa};
