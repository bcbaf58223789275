var ee=Object.defineProperty;var te=(e,t)=>{for(var n in t)ee(e,n,{get:t[n],enumerable:!0})};function h(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(
r,String(s));return o.append(...n),o}function Ie(e,t,n={}){let o=h("button",{type:"button",...n},e);return o.addEventListener("click",t),o}var p=(e,t)=>[...e.querySelectorAll(
t)].filter(n=>n instanceof HTMLElement),d=(e,t)=>e.querySelector(t);function ne(e,t){let n=d(e,t);if(!n)throw new Error(`the page has no ${t}`);return n}var Be=(e,t)=>ne(
e,t),De=(e,t)=>e.target instanceof Element?e.target.closest(t):null,Fe=e=>!!e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey,x=()=>document.activeElement instanceof
HTMLElement?document.activeElement:null;function N(e,t,n,o=[]){let[r,s]=e.split("#"),i=new URL(r.replace(/\.md$/u,"").replace(/(^|\/)index$/u,"$1"),t),c=i.pathname.endsWith("/");n?i.pathname+=c?"index\
.html":".html":c||(i.pathname+="/");for(let a of o)i.searchParams.append("highlight",a);return i.hash=s??"",i.href}function Ge(e,t,n){if(e.origin!==t.origin||!e.
pathname.startsWith(t.pathname)||e.pathname===n)return null;let o=e.pathname.slice(t.pathname.length),r=b(e.hash.slice(1));return o.startsWith("bibliography")&&
r.startsWith("ref-")?{kind:"works",keys:[r.slice(4)]}:o.startsWith("parallels")&&r?{kind:"parallels",keys:[r]}:o.startsWith("register/")?{kind:"entries",path:o}:
null}function b(e){try{return decodeURIComponent(e)}catch{return e}}var w=new URL(import.meta.url.replace(/assets\/reader\/.*$/u,""));function Je(e){let t=new WeakSet,n=new AbortController,o=()=>{let s=d(document,"[data-md-compo\
nent=content]")??document.body;t.has(s)||(t.add(s),n.abort(),n=new AbortController,e(document,n.signal))},{document$:r}=window;r?r.subscribe(o):document.readyState===
"loading"?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}var Ve=()=>d(document,"article.be-text");function Xe(e){let t=document.getElementById("b\
e-live");t||(t=h("div",{id:"be-live",class:"be-hidden",role:"status","aria-live":"polite"}),document.body.append(t));let n=t;n.textContent="",requestAnimationFrame(
()=>{n.textContent=e})}function Qe(e,t){try{return JSON.parse(localStorage.getItem(`be-${e}`)??"null")??t}catch{return t}}function Ye(e,t){try{localStorage.setItem(
`be-${e}`,JSON.stringify(t))}catch{}}var ze=()=>{try{return sessionStorage.getItem("be-query")??""}catch{return""}};function Ze(e){try{sessionStorage.setItem("b\
e-query",e)}catch{}}var oe=new Map;function y(e){return re(oe,e,async()=>(await se(e)).json())}function re(e,t,n){let o=e.get(t);if(o)return o;let r=n();return r.
catch(()=>e.delete(t)),e.set(t,r),r}async function se(e){let t=await fetch(new URL(e,w));if(!t.ok)throw new Error(`${e}: ${t.status}`);return t}var et=(e,t=[],n=w)=>N(
e,n,ie(),t);function ie(){if(location.protocol==="file:")return!0;let e=document.querySelectorAll(".md-nav a[href], .md-tabs a[href]");return[location,...e].some(
t=>t.origin===location.origin&&/(?<!\/index|\/404)\.html$/u.test(t.pathname))}var pe={};te(pe,{Popup:()=>S,standBy:()=>ue,start:()=>ce});function P(e,t,n,{gap:o=8,margin:r=8,shift:s=0}={}){let i=n.floor-e.bottom-o-r,c=e.top-n.ceiling-o-r,a=t.height>i&&c>i,l=Math.max(a?c:i,96),m=n.right-t.width-r;
return{left:Math.max(n.left+r,Math.min(e.left-s,m)),top:a?e.top-o-Math.min(t.height,l):e.bottom+o,height:l,isAbove:a}}var f=[],S=class{constructor(t){this.manner=t}get isOpen(){return f.includes(this)}open(){this.isOpen||f.push(this)}close(t=!1){let n=f.indexOf(this);if(n<0)return;
f.splice(n,1);let o=t?this.manner.returnTo():null;this.manner.closed(),o?.isConnected&&o.focus({preventScroll:!0})}};function ce(e,t){e.addEventListener("keydow\
n",ae,{capture:!0,signal:t}),e.addEventListener("pointerdown",le,{capture:!0,signal:t}),t.addEventListener("abort",()=>{for(let n of f.toReversed())n.close()},{
once:!0})}function ae(e){let t=f.at(-1);e.key!=="Escape"||e.isComposing||!t||(e.preventDefault(),e.stopPropagation(),t.close(!0))}function le(e){let t=e.target;
for(let n of f.toReversed()){if(t instanceof Node&&n.manner.holds(t))return;n.manner.staysOnPress||n.close()}}function ue(e,t,n){e.style.removeProperty("--be-he\
ight");let o={width:e.offsetWidth,height:e.offsetHeight},r=P(t,o,de(),n),s=e.offsetParent??document.body,i=s.getBoundingClientRect();e.style.setProperty("--be-x",
`${r.left-i.left-s.clientLeft+s.scrollLeft}px`),e.style.setProperty("--be-y",`${r.top-i.top-s.clientTop+s.scrollTop}px`),e.style.setProperty("--be-height",`${r.
height}px`)}function de(){let{clientWidth:e,clientHeight:t}=document.documentElement,n=Math.max(0,d(document,".md-header")?.getBoundingClientRect().bottom??0),o=t,
r=d(document,".be-bar")?.getBoundingClientRect();return r?.height&&r.top<n+7?n=Math.max(n,r.bottom):r?.height&&r.bottom>o-7&&(o=r.top),{left:0,right:e,ceiling:n,
floor:o}}import{catalogue as R}from"../../reader/pure/catalogue.js";var E=R.language,j=R.say,M=R.many,fe=new Intl.PluralRules(E),he=new Intl.NumberFormat(E);function me(e,t={}){
return(Object.hasOwn(j,e)?j[e]??e:e).replace(/\{(\w+)\}/g,(o,r)=>{if(!Object.hasOwn(t,r))throw new Error(`\u201C${e}\u201D is said without its ${r}`);return String(
t[r])})}function it(e,t,n,o={}){let r=Object.hasOwn(M,e)?M[e]:void 0,s=r?r[fe.select(n)]??r.other??t:n===1?e:t;return me(s,{...o,n:ge(n)})}var ge=e=>he.format(e);var U={ending:"txt",type:"text/plain"},xe=[{id:"bib",name:"BibTeX",ending:"bib",type:"application/x-bibtex"},{id:"ris",name:"RIS",ending:"ris",type:"application\
/x-research-info-systems"},{id:"csl",name:"CSL-JSON",ending:"csl.json",type:"application/vnd.citationstyles.csl+json"}];function W(e,t,n){let o={id:"chicago",name:"\
Chicago",...U,format:e.chicago,html:e.chicago_html},r=t.map(({id:s,name:i,layers:c})=>{let{in_text:a,...l}=c[n]??c.received;return{id:s,name:i,...U,format:l,html:l,
...a.document.length?{inText:a}:{}}});return[o,...r,...xe.map(s=>({...s,format:e[s.id]}))]}function I(e,t){let[n,o,r]=[String(e.getFullYear()),e.getMonth()+1,e.
getDate()].map(i=>String(i).padStart(2,"0")),s=i=>e.toLocaleDateString(t,{month:i});return{accessed:`${n}-${o}-${r}`,year:n,month:o,day:r,"month-name":s("long"),
"short-month":s("short"),seen:e.toLocaleDateString(t,{dateStyle:"long"})}}function B(e,t="",n=""){let o=new URL(e);return n&&o.searchParams.set("v",n),o.searchParams.
has("h")&&o.searchParams.delete("h"),o.hash=t,o.href.replace(/[{}\\^|`"'<>,\s]/g,r=>`%${r.charCodeAt(0).toString(16).padStart(2,"0").toUpperCase()}`)}function D(e,t,n){
let o=new URL(e);return!n||o.origin!==t.origin||!o.pathname.startsWith(t.pathname)?e:(o.pathname=new URL(n,t).pathname+o.pathname.slice(t.pathname.length),o.searchParams.
delete("v"),o.href)}function be(e,{id:t="",locator:n="",words:o=""},r,s={}){let i={...s,address:r,locator:n,anchor:t,words:o};return(n?e.place:e.document).map(c=>{
if(typeof c=="string")return c;if(!i[c.slot])throw new Error(`nothing for the slot ${c.slot}`);return i[c.slot]}).join("")}function at(e,{id:t="",locator:n=""},o,r){
return be(e,{id:v(t),locator:v(n)},v(o),r)}var v=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function F(e,t){let[n,o]=[e[0]??"",e[e.length-1]??""];return[
n===o?n:`${n} \u2013 ${o}`,t].filter(Boolean).join(", ")}function H(e){let[t,n]=[e[0],e[e.length-1]];return t?t===n?`\xB6 ${t}`:`\xB6\xB6 ${t}\u2013${n}`:""}var we=/^(.*?)(\d+)\.\.(\d+)$/u;function G(e,t){let n=t.replace(/^fnref\d*-/u,"fn-");return e.split(" ").some(o=>{let[,r,s,i]=we.exec(o)??[],c=r===void 0||!n.startsWith(
r)?"":n.slice(r.length);return o===n||/^(?:0|[1-9]\d*)$/u.test(c)&&Number(c)>=Number(s)&&Number(c)<=Number(i)})}function _(e){let t=new URL(e);return t.pathname=
t.pathname.replace(/\/\d+(\/(?:index\.html)?|\.html)?$/u,"$1"),t.href}var $=e=>p(e,".be-parts a.be-part"),q=e=>$(e).length>0,k=e=>$(e)[0]?.getAttribute("aria-current")==="page";function ft(e,t,n){let o=k(e)?$(e).find(s=>G(s.dataset.
holds??"",t)):$(e)[0];if(!o)return null;let r=new URL(o.href);return r.search=n,r.hash=t,r.href}var ye="a.be-number, sup.be-mark, a.be-parallel, .be-editorial:not(ins), .headerlink, .be-hidden, aside, button",Ee={reading:".be-replaced",received:"ins.be-edi\
torial"};function A(e){return e.dataset.layer??(e.classList.contains("be-reading-text")?"reading":"received")}async function $e(e){let{document:t=""}=e.dataset,
{layers:n,version:o}=await y(`cite/${t}.json`);return{formats:n[A(e)]??n.received,pinned:await Oe(o,t)}}async function Oe(e,t){let n=await y("memory/versions.js\
on").catch(()=>null);if(n?.former)return{version:"",at:""};let o=n?.versions.find(r=>r.version===e&&!r.changed.includes(t)&&!r.new.includes(t));return{version:e,
at:o?.at??""}}async function Et(e){let{formats:t,pinned:n}=await $e(e),o=await y(`cite/${e.dataset.document}.styles.json`).catch(()=>[]);return{ways:W(t,o,A(e)),
pinned:n}}function $t(e="",{version:t,at:n}={version:"",at:""}){return B(D(Le(),w,n),e,n?"":t)}var Ot=()=>I(new Date,E);function Le(){let e=document.querySelector(
"link[rel=canonical]"),t=location.protocol==="file:"&&e?e.href:location.href;return q(document)&&!k(document)?_(t):t}function Se(e,t=null){let n=document.createTreeWalker(
e,NodeFilter.SHOW_TEXT),o=e instanceof Element?e.closest(".be-text"):null,r=`${ye}, ${Ee[o instanceof HTMLElement&&A(o)==="reading"?"reading":"received"]}`,s="";
for(let i=n.nextNode();i instanceof Text;i=n.nextNode()){if(i.parentElement?.closest(r)||t&&!t.intersectsNode(i))continue;let c=t&&i===t.startContainer?t.startOffset:
0,a=t&&i===t.endContainer?t.endOffset:i.data.length;s+=i.data.slice(c,a)}return s.replace(/[ \t\r\n]+/g," ").trim()}var Re=".be-milestone a[id^='page-'], .be-mi\
lestone a[id^='folio-']";function K(e,t){let n=[];for(let o of p(e,Re)){let r=o.dataset.locator??"",s=t.comparePoint(o,0);s<0?n.splice(0,n.length,r):s===0&&n.push(
r)}return n}function Lt(e,t){let n=document.createRange();return n.selectNodeContents(t),K(e,n)}function St(e){let t=getSelection();if(!t?.rangeCount||t.isCollapsed)
return null;let n=t.getRangeAt(0);if(!e.contains(n.startContainer)&&!e.contains(n.endContainer))return null;let o=p(e,".be-unit").filter(i=>n.intersectsNode(i)).
map(i=>({unit:i,words:Se(i,n)})).filter(({words:i})=>i);if(!o.length)return null;let r=o.map(({unit:i})=>d(i,"a.be-number")?.textContent??"").filter(Boolean),s=o.
map(i=>i.words).join(`

`);return{id:o[0].unit.id,locator:F(K(e,n),H(r)),words:s,range:n.cloneRange()}}async function ve(e){try{return await navigator.clipboard.writeText(e),!0}catch{return ke(
e)}}async function Rt(e,t){try{let o=Object.entries({"text/html":e,"text/plain":t}).map(([r,s])=>[r,new Blob([s],{type:r})]);return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(o))]),!0}catch{return ve(t)}}function ke(e){let t=x(),n=h("textarea",{class:"be-hidden"});n.value=e,document.body.append(n),
n.select();let o=document.execCommand("copy");return n.remove(),t?.focus({preventScroll:!0}),o}function vt(e,t,n){let o=h("a",{href:URL.createObjectURL(new Blob(
[n],{type:`${t};charset=utf-8`})),download:e});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}function Ct(e,t){e.addEventListener("keydown",n=>{if(n.key!=="ArrowDown"&&n.key!=="ArrowUp")return;let o=[t,...p(e,".be-hit-title, .be-more button, a.be-all:not\
([hidden])")],r=x(),s=o.findIndex(i=>i===r);s<0||(n.preventDefault(),o[Math.max(0,Math.min(o.length-1,s+(n.key==="ArrowDown"?1:-1)))].focus())})}var J="\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ede\\u1000-\\u109f\\u1780-\\u17d3\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\
\\u{323af}",V=new RegExp(`[${J}]+`,"gu"),Ae=new RegExp(`^[${J}]+$`,"u"),Ce=e=>e.match(V)??[],C=e=>Ae.test(e);function Nt(e){return Ce(e).length?e.replace(/["“”「」『』]/gu,
" ").replace(V,t=>` ${Te(t).join(" ")} `).replace(/\s+/gu," ").trim():e}function Te(e){let t=Array.from(e);return t.length<3?[e]:t.slice(1).map((n,o)=>t[o]+n)}function Pt(e,t){
let n=new RegExp(t.join("|"),"gu");return e.replace(n," $& ").replace(/[。，、；：！？]/gu,"$& ")}var Ne="\u241E",Q=9,O=38;function Ut(e,t){let n=e.split(/\s+/u),o=u=>t(n[u],u),r=(u,L)=>Array.from({length:Math.max(0,L-u)},(Ue,Z)=>u+Z).filter(o),s=X(n,0),i=X(
n,s+1),c=r(0,s),a=c.length?[]:r(s+1,i),[l,m,T]=a.length?[s+1,i,a]:[0,s,c],g=Math.max(l,Math.min(Pe(T,l)-Q,m-O)),z=Math.min(m,g+O);return{words:n.slice(g,z).map(
(u,L)=>({word:u,isFound:o(g+L)})),isCut:{before:g>l,after:g+O<m},isReading:a.length>0,found:T.map(u=>n[u])}}function X(e,t){let n=e.indexOf(Ne,t);return n<0?e.length:
n}function Pe(e,t){let n=o=>e.filter(r=>r>=o&&r<o+O-Q).length;return e.reduce((o,r)=>n(r)>n(o)?r:o,e[0]??t)}function Wt(e){let t=e.map(r=>r.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
"")).filter(Boolean),n=[...new Map(t.map(r=>[r.toLowerCase(),r])).values()],o=n.filter(r=>r.length>3);return(o.length?o:n).slice(0,8)}function It(e){let t=s=>s.
map(i=>i.replace(/[.*+?^${}()|[\]\\]/gu,"\\$&")).join("|"),[n,o]=[e.filter(C),e.filter(s=>!C(s))],r=[...o.length?[`(?<![\\p{L}\\p{N}])(?:${t(o)})(?![\\p{L}\\p{N}]\
)`]:[],...n.length?[t(n)]:[]];return new RegExp(r.join("|"),"giu")}var Y=[];function Dt(e){Y.push(e)}var Ft=()=>Y;var je=/\/(?:v(\d[\w.+-]*)|(\d+\.[\w.+-]*))\/(?:[a-z]{2,3}\/)?edition\//u,Me=/.*\/edition\/(reading\/)?(.+?)(?:\/index\.html|\.html|\/)?$/u;function _t(e){let t;
try{t=new URL(e)}catch{return null}let[,n,o]=Me.exec(t.pathname)??[];if(!o)return null;let[,r,s]=je.exec(t.pathname)??[],i=t.searchParams.get("v")??r??s??"",c=b(
o).replace(/\/\d+$/u,""),a=/^register\/(.+)$/u.exec(c)?.[1];return{...a?{group:"register",id:a}:{group:c,id:b(t.hash.slice(1))},version:i,isReading:!!n}}export{te as a,h as b,Ie as c,p as d,d as e,ne as f,Be as g,De as h,Fe as i,x as j,Ge as k,b as l,w as m,Je as n,Ve as o,Xe as p,Qe as q,Ye as r,ze as s,Ze as t,
y as u,re as v,se as w,et as x,S as y,ue as z,pe as A,E as B,me as C,it as D,ge as E,be as F,at as G,F as H,k as I,ft as J,ye as K,A as L,$e as M,Et as N,$t as O,
Ot as P,Se as Q,Lt as R,St as S,ve as T,Rt as U,vt as V,Ct as W,Ce as X,Nt as Y,Pt as Z,Ut as _,Wt as $,It as aa,Dt as ba,Ft as ca,_t as da};
