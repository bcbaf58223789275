var ie=Object.defineProperty;var ae=(e,t)=>{for(var n in t)ie(e,n,{get:t[n],enumerable:!0})};function M(e,t,n,o=[]){let[r,s]=e.split("#"),c=new URL(r.replace(/\.md$/u,"").replace(/(^|\/)index$/u,"$1"),t),i=c.pathname.endsWith("/");n?c.pathname+=i?"index\
.html":".html":i||(c.pathname+="/");for(let a of o)c.searchParams.append("highlight",a);return c.hash=s??"",c.href}function Je(e,t,n){if(e.origin!==t.origin||!e.
pathname.startsWith(t.pathname)||e.pathname===n)return null;let o=e.pathname.slice(t.pathname.length),r=w(e.hash.slice(1));return o.startsWith("bibliography")&&
r.startsWith("ref-")?{kind:"works",keys:[r.slice(4)]}:o.startsWith("parallels")&&r?{kind:"parallels",keys:[r]}:o.startsWith("register/")?{kind:"entries",path:o}:
null}function w(e){try{return decodeURIComponent(e)}catch{return e}}function h(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(
r,String(s));return o.append(...n),o}var Xe=(e,...t)=>e?[h("span",{lang:e,dir:"auto"},...t)]:t;function Qe(e,t,n={}){let o=h("button",{type:"button",...n},e);return o.
addEventListener("click",t),o}var m=(e,t)=>[...e.querySelectorAll(t)].filter(n=>n instanceof HTMLElement),p=(e,t)=>e.querySelector(t);function le(e,t){let n=p(e,
t);if(!n)throw new Error(`the page has no ${t}`);return n}var Ye=(e,t)=>le(e,t),ze=(e,t)=>e.target instanceof Element?e.target.closest(t):null,Ze=e=>!!e.button||
e.metaKey||e.ctrlKey||e.shiftKey||e.altKey,y=()=>document.activeElement instanceof HTMLElement?document.activeElement:null;var b=new URL(import.meta.url.replace(/assets\/reader\/.*$/u,""));function ot(e){let t=new WeakSet,n=new AbortController,o=()=>{let s=p(document,"[data-md-compo\
nent=content]")??document.body;t.has(s)||(t.add(s),n.abort(),n=new AbortController,e(document,n.signal))},{document$:r}=window;r?r.subscribe(o):document.readyState===
"loading"?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}var rt=()=>p(document,"article.be-text");function st(e){let t=document.getElementById("b\
e-live");t||(t=h("div",{id:"be-live",class:"be-hidden",role:"status","aria-live":"polite"}),document.body.append(t));let n=t;n.textContent="",requestAnimationFrame(
()=>{n.textContent=e})}function W(e,t){try{return JSON.parse(localStorage.getItem(`be-${e}`)??"null")??t}catch{return t}}function P(e,t){try{localStorage.setItem(
`be-${e}`,JSON.stringify(t))}catch{}}var ct=()=>{try{return sessionStorage.getItem("be-query")??""}catch{return""}};function it(e){try{sessionStorage.setItem("b\
e-query",e)}catch{}}var ue=new Map;function E(e){return pe(ue,e,async()=>(await de(e)).json())}async function at(e,t,n){let o=await fetch(new URL(e,b),{headers:{
Range:`bytes=${t}-${t+n-1}`}});return o.status===206?o.json().catch(()=>null):(await o.body?.cancel(),null)}function pe(e,t,n){let o=e.get(t);if(o)return o;let r=n();
return r.catch(()=>e.delete(t)),e.set(t,r),r}async function de(e){let t=await fetch(new URL(e,b));if(!t.ok)throw new Error(`${e}: ${t.status}`);return t}var lt=(e,t=[],n=b)=>M(
e,n,fe(),t);function fe(){if(location.protocol==="file:")return!0;let e=document.querySelectorAll(".md-nav a[href], .md-tabs a[href]");return[location,...e].some(
t=>t.origin===location.origin&&/(?<!\/index|\/404)\.html$/u.test(t.pathname))}var we={};ae(we,{Popup:()=>v,standBy:()=>xe,start:()=>he});function U(e,t,n,{gap:o=8,margin:r=8,shift:s=0}={}){let c=n.floor-e.bottom-o-r,i=e.top-n.ceiling-o-r,a=t.height>c&&i>c,u=Math.max(a?i:c,96),f=n.right-t.width-r;
return{left:Math.max(n.left+r,Math.min(e.left-s,f)),top:a?e.top-o-Math.min(t.height,u):e.bottom+o,height:u,isAbove:a}}function pt(e,t){let n=[...e].sort((s,c)=>s-
c),r=n.map(s=>n.filter(c=>c>=s&&c<=s+t)).reduce((s,c)=>c.length>s.length?c:s,[]);return r.length?Math.max(0,(r[0]+r[r.length-1]-t)/2):0}var g=[],v=class{constructor(t){this.manner=t}get isOpen(){return g.includes(this)}open(){this.isOpen||g.push(this)}close(t=!1){let n=g.indexOf(this);if(n<0)return;
g.splice(n,1);let o=t?this.manner.returnTo():null;this.manner.closed(),o?.isConnected&&o.focus({preventScroll:!0})}};function he(e,t){e.addEventListener("keydow\
n",me,{capture:!0,signal:t}),e.addEventListener("pointerdown",ge,{capture:!0,signal:t}),t.addEventListener("abort",()=>{for(let n of g.toReversed())n.close()},{
once:!0})}function me(e){let t=g.at(-1);e.key!=="Escape"||e.isComposing||!t||(e.preventDefault(),e.stopPropagation(),t.close(!0))}function ge(e){let t=e.target;
for(let n of g.toReversed()){if(t instanceof Node&&n.manner.holds(t))return;n.manner.staysOnPress||n.close()}}function xe(e,t,n){e.style.removeProperty("--be-he\
ight");let o={width:e.offsetWidth,height:e.offsetHeight},r=U(t,o,be(),n),s=e.offsetParent??document.body,c=s.getBoundingClientRect();e.style.setProperty("--be-x",
`${r.left-c.left-s.clientLeft+s.scrollLeft}px`),e.style.setProperty("--be-y",`${r.top-c.top-s.clientTop+s.scrollTop}px`),e.style.setProperty("--be-height",`${r.
height}px`)}function be(){let{clientWidth:e,clientHeight:t}=document.documentElement,n=Math.max(0,p(document,".md-header")?.getBoundingClientRect().bottom??0),o=t,
r=p(document,".be-bar")?.getBoundingClientRect();return r?.height&&r.top<n+7?n=Math.max(n,r.bottom):r?.height&&r.bottom>o-7&&(o=r.top),{left:0,right:e,ceiling:n,
floor:o}}var I="outline-keys",gt=()=>W(I,!0),xt=e=>P(I,e),B=[],bt=(...e)=>{B.push(...e)},wt=()=>B.filter(e=>e.when?.()??!0),yt=e=>e instanceof HTMLElement&&(e.isContentEditable||
e.closest("input:not([type=checkbox], [type=radio]), textarea, select")!==null);import{catalogue as A}from"../../reader/pure/catalogue.js";var $=A.language,H=A.say,D=A.many,ye=new Intl.PluralRules($),Ee=new Intl.NumberFormat($);function d(e,t={}){
return(Object.hasOwn(H,e)?H[e]??e:e).replace(/\{(\w+)\}/g,(o,r)=>{if(!Object.hasOwn(t,r))throw new Error(`\u201C${e}\u201D is said without its ${r}`);return String(
t[r])})}function Ot(e,t,n,o={}){let r=Object.hasOwn(D,e)?D[e]:void 0,s=r?r[ye.select(n)]??r.other??t:n===1?e:t;return d(s,{...o,n:$e(n)})}var Lt=e=>e.join(d("{b\
efore}; {after}",{before:"",after:""})),St=(e,t)=>d("{before}: {after}",{before:e,after:t}),$e=e=>Ee.format(e);var F={ending:"txt",type:"text/plain"},Oe=[{id:"bib",name:"BibTeX",ending:"bib",type:"application/x-bibtex"},{id:"ris",name:"RIS",ending:"ris",type:"application\
/x-research-info-systems"},{id:"csl",name:"CSL-JSON",ending:"csl.json",type:"application/vnd.citationstyles.csl+json"}];function K(e,t,n){let o={id:"chicago",name:"\
Chicago",...F,format:e.chicago,html:e.chicago_html},r=t.map(({id:s,name:c,layers:i})=>{let{in_text:a,...u}=i[n]??i.received;return{id:s,name:c,...F,format:u,html:u,
...a.document.length?{inText:a}:{}}});return[o,...r,...Oe.map(s=>({...s,format:e[s.id]}))]}function G(e,t){let[n,o,r]=[String(e.getFullYear()),e.getMonth()+1,e.
getDate()].map(c=>String(c).padStart(2,"0")),s=c=>e.toLocaleDateString(t,{month:c});return{accessed:`${n}-${o}-${r}`,year:n,month:o,day:r,"month-name":s("long"),
"short-month":s("short"),seen:e.toLocaleDateString(t,{dateStyle:"long"})}}function _(e,t="",n=""){let o=new URL(e);return n&&o.searchParams.set("v",n),o.searchParams.
has("h")&&o.searchParams.delete("h"),o.hash=t,o.href.replace(/[{}\\^|`"'<>,\s]/g,r=>`%${r.charCodeAt(0).toString(16).padStart(2,"0").toUpperCase()}`)}function q(e,t,n){
let o=new URL(e);return!n||o.origin!==t.origin||!o.pathname.startsWith(t.pathname)?e:(o.pathname=new URL(n,t).pathname+o.pathname.slice(t.pathname.length),o.searchParams.
delete("v"),o.href)}function Le(e,{id:t="",locator:n="",words:o=""},r,s={}){let c={...s,address:r,locator:n,anchor:t,words:o};return(n?e.place:e.document).map(i=>{
if(typeof i=="string")return i;if(!c[i.slot])throw new Error(`nothing for the slot ${i.slot}`);return c[i.slot]}).join("")}function vt(e,{id:t="",locator:n=""},o,r){
return Le(e,{id:C(t),locator:C(n)},C(o),r)}var C=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function J(e,t){let[n,o]=[e[0]??"",e[e.length-1]??""];return[
n===o?n:Se(n,o),t].filter(Boolean).join(", ")}function Se(e,t){let n=[[o=>d("p. {number}",{number:o}),o=>d("pp. {numbers}",{numbers:o})],[o=>d("f. {number}",{number:o}),
o=>d("ff. {numbers}",{numbers:o})]];for(let[o,r]of n){let s=o("");if(e.startsWith(s)&&t.startsWith(s))return r(`${e.slice(s.length)}\u2013${t.slice(s.length)}`)}
return`${e} \u2013 ${t}`}var Re=e=>`\xB6\xA0${e}`;function V(e){let[t,n]=[e[0],e[e.length-1]];return t?t===n?Re(t):`\xB6\xB6\xA0${t}\u2013${n}`:""}var ke=/^(.*?)(\d+)\.\.(\d+)$/u;function X(e,t){let n=t.replace(/^fnref\d*-/u,"fn-");return e.split(" ").some(o=>{let[,r,s,c]=ke.exec(o)??[],i=r===void 0||!n.startsWith(
r)?"":n.slice(r.length);return o===n||/^(?:0|[1-9]\d*)$/u.test(i)&&Number(i)>=Number(s)&&Number(i)<=Number(c)})}function Q(e){let t=new URL(e);return t.pathname=
t.pathname.replace(/\/\d+(\/(?:index\.html)?|\.html)?$/u,"$1"),t.href}var O=e=>m(e,".be-parts a.be-part"),Y=e=>O(e).length>0,T=e=>O(e)[0]?.getAttribute("aria-current")==="page";function jt(e,t,n){let o=T(e)?O(e).find(s=>X(s.dataset.
holds??"",t)):O(e)[0];if(!o)return null;let r=new URL(o.href);return r.search=n,r.hash=t,r.href}var ve="a.be-number, sup.be-mark, a.be-parallel, .be-editorial:not(ins), .headerlink, .be-hidden, aside, button",Ae={reading:".be-replaced",received:"ins.be-edi\
torial"};function N(e){return e.dataset.layer??(e.classList.contains("be-reading-text")?"reading":"received")}async function Ce(e){let{document:t=""}=e.dataset,
{layers:n,version:o}=await E(`cite/${t}.json`);return{formats:n[N(e)]??n.received,pinned:await Te(o,t)}}async function Te(e,t){let n=await E("memory/versions.js\
on").catch(()=>null);if(n?.former)return{version:"",at:""};let o=n?.versions.find(r=>r.version===e&&!r.changed.includes(t)&&!r.new.includes(t));return{version:e,
at:o?.at??""}}async function Dt(e){let{formats:t,pinned:n}=await Ce(e),o=await E(`cite/${e.dataset.document}.styles.json`).catch(()=>[]);return{ways:K(t,o,N(e)),
pinned:n}}function Ft(e="",{version:t,at:n}={version:"",at:""}){return _(q(Ne(),b,n),e,n?"":t)}var Kt=()=>G(new Date,$);function Ne(){let e=document.querySelector(
"link[rel=canonical]"),t=location.protocol==="file:"&&e?e.href:location.href;return Y(document)&&!T(document)?Q(t):t}function je(e,t=null){let n=document.createTreeWalker(
e,NodeFilter.SHOW_TEXT),o=e instanceof Element?e.closest(".be-text"):null,r=`${ve}, ${Ae[o instanceof HTMLElement&&N(o)==="reading"?"reading":"received"]}`,s="";
for(let c=n.nextNode();c instanceof Text;c=n.nextNode()){if(c.parentElement?.closest(r)||t&&!t.intersectsNode(c))continue;let i=t&&c===t.startContainer?t.startOffset:
0,a=t&&c===t.endContainer?t.endOffset:c.data.length;s+=c.data.slice(i,a)}return s.replace(/[ \t\r\n]+/g," ").trim()}var Me=".be-milestone a[id^='page-'], .be-mi\
lestone a[id^='folio-']";function z(e,t){let n=[];for(let o of m(e,Me)){let r=o.dataset.locator??"",s=t.comparePoint(o,0);s<0?n.splice(0,n.length,r):s===0&&n.push(
r)}return n}function Gt(e,t){let n=document.createRange();return n.selectNodeContents(t),z(e,n)}function _t(e){let t=getSelection();if(!t?.rangeCount||t.isCollapsed)
return null;let n=t.getRangeAt(0);if(!e.contains(n.startContainer)&&!e.contains(n.endContainer))return null;let o=m(e,".be-unit").filter(c=>n.intersectsNode(c)).
map(c=>({unit:c,words:je(c,n)})).filter(({words:c})=>c);if(!o.length)return null;let r=o.map(({unit:c})=>p(c,"a.be-number")?.textContent??"").filter(Boolean),s=o.
map(c=>c.words).join(`

`);return{id:o[0].unit.id,locator:J(z(e,n),V(r)),words:s,range:n.cloneRange()}}async function We(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Pe(
e)}}async function qt(e,t){try{let o=Object.entries({"text/html":e,"text/plain":t}).map(([r,s])=>[r,new Blob([s],{type:r})]);return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(o))]),!0}catch{return We(t)}}function Pe(e){let t=y(),n=h("textarea",{class:"be-hidden"});n.value=e,document.body.append(n),
n.select();let o=document.execCommand("copy");return n.remove(),t?.focus({preventScroll:!0}),o}function Jt(e,t,n){let o=h("a",{href:URL.createObjectURL(new Blob(
[n],{type:`${t};charset=utf-8`})),download:e});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}function Qt(e,t){e.addEventListener("keydown",n=>{if(n.key!=="ArrowDown"&&n.key!=="ArrowUp")return;let o=[t,...m(e,".be-hit-title, .be-more button, a.be-all:not\
([hidden])")],r=y(),s=o.findIndex(c=>c===r);s<0||(n.preventDefault(),o[Math.max(0,Math.min(o.length-1,s+(n.key==="ArrowDown"?1:-1)))].focus())})}var Z="\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ede\\u1000-\\u109f\\u1780-\\u17d3\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\
\\u{323af}",ee=new RegExp(`[${Z}]+`,"gu"),Ue=new RegExp(`^[${Z}]+$`,"u"),Ie=e=>e.match(ee)??[],j=e=>Ue.test(e);function zt(e){return Ie(e).length?e.replace(/["“”「」『』]/gu,
" ").replace(ee,t=>` ${Be(t).join(" ")} `).replace(/\s+/gu," ").trim():e}function Be(e){let t=Array.from(e);return t.length<3?[e]:t.slice(1).map((n,o)=>t[o]+n)}
function Zt(e,t){let n=new RegExp(t.join("|"),"gu");return e.replace(n," $& ").replace(/[。，、；：！？]/gu,"$& ")}var He="\u241E",ne=9,L=38;function nn(e,t,n=""){let o=e.split(/\s+/u),r=l=>t(o[l],l),s=(l,k)=>Array.from({length:Math.max(0,k-l)},(_e,ce)=>l+ce).filter(r),c=te(
o,0),i=te(o,c+1),a=s(0,c),u=De(o,n,c),f=a.length?[]:s(c+1,i),[S,R,re]=f.length?[c+1,i,f]:[u,c,a.filter(l=>l>=u)],x=Math.max(S,Math.min(Fe(re,S)-ne,R-L)),se=Math.
min(R,x+L);return{words:o.slice(x,se).map((l,k)=>({word:l,isFound:r(x+k)})),isCut:{before:x>S,after:x+L<R},isReading:f.length>0,found:(f.length?f:a).map(l=>o[l])}}
function De(e,t,n){let o=t.split(/\s+/u).filter(Boolean);return o.length<n&&o.every((r,s)=>e[s]===r)?o.length:0}function te(e,t){let n=e.indexOf(He,t);return n<
0?e.length:n}function Fe(e,t){let n=o=>e.filter(r=>r>=o&&r<o+L-ne).length;return e.reduce((o,r)=>n(r)>n(o)?r:o,e[0]??t)}function on(e){let t=e.map(r=>r.replace(
/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,"")).filter(Boolean),n=[...new Map(t.map(r=>[r.toLowerCase(),r])).values()],o=n.filter(r=>r.length>3);return(o.length?o:n).slice(
0,8)}function rn(e){let t=s=>s.map(c=>c.replace(/[.*+?^${}()|[\]\\]/gu,"\\$&")).join("|"),[n,o]=[e.filter(j),e.filter(s=>!j(s))],r=[...o.length?[`(?<![\\p{L}\\p{N\
}])(?:${t(o)})(?![\\p{L}\\p{N}])`]:[],...n.length?[t(n)]:[]];return new RegExp(r.join("|"),"giu")}var oe=[];function cn(e){oe.push(e)}var an=()=>oe;var Ke=/\/(?:v(\d[\w.+-]*)|(\d+\.[\w.+-]*))\/(?:[a-z]{2,3}\/)?edition\//u,Ge=/.*\/edition\/(reading\/)?(.+?)(?:\/index\.html|\.html|\/)?$/u;function pn(e){let t;
try{t=new URL(e)}catch{return null}let[,n,o]=Ge.exec(t.pathname)??[];if(!o)return null;let[,r,s]=Ke.exec(t.pathname)??[],c=t.searchParams.get("v")??r??s??"",i=w(
o).replace(/\/\d+$/u,""),a=/^register\/(.+)$/u.exec(i)?.[1];return{...a?{group:"register",id:a}:{group:i,id:w(t.hash.slice(1))},version:c,isReading:!!n}}export{ae as a,h as b,Xe as c,Qe as d,m as e,p as f,le as g,Ye as h,ze as i,Ze as j,y as k,Je as l,w as m,b as n,ot as o,rt as p,st as q,W as r,P as s,ct as t,it as u,
E as v,at as w,pe as x,de as y,lt as z,pt as A,v as B,xe as C,we as D,gt as E,xt as F,bt as G,wt as H,yt as I,$ as J,d as K,Ot as L,Lt as M,St as N,$e as O,Le as P,
vt as Q,J as R,Re as S,T,jt as U,ve as V,N as W,Ce as X,Dt as Y,Ft as Z,Kt as _,je as $,Gt as aa,_t as ba,We as ca,qt as da,Jt as ea,Qt as fa,Ie as ga,zt as ha,
Zt as ia,nn as ja,on as ka,rn as la,cn as ma,an as na,pn as oa};
