var te=Object.defineProperty;var ne=(e,t)=>{for(var n in t)te(e,n,{get:t[n],enumerable:!0})};function T(e,t,n,o=[]){let[r,s]=e.split("#"),c=new URL(r.replace(/\.md$/u,"").replace(/(^|\/)index$/u,"$1"),t),i=c.pathname.endsWith("/");n?c.pathname+=i?"index\
.html":".html":i||(c.pathname+="/");for(let a of o)c.searchParams.append("highlight",a);return c.hash=s??"",c.href}function Fe(e,t,n){if(e.origin!==t.origin||!e.
pathname.startsWith(t.pathname)||e.pathname===n)return null;let o=e.pathname.slice(t.pathname.length),r=oe(e.hash.slice(1));return o.startsWith("bibliography")&&
r.startsWith("ref-")?{kind:"works",keys:[r.slice(4)]}:o.startsWith("parallels")&&r?{kind:"parallels",keys:[r]}:o.startsWith("register/")?{kind:"entries",path:o}:
null}function oe(e){try{return decodeURIComponent(e)}catch{return e}}function h(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(
r,String(s));return o.append(...n),o}function Ge(e,t,n={}){let o=h("button",{type:"button",...n},e);return o.addEventListener("click",t),o}var p=(e,t)=>[...e.querySelectorAll(
t)].filter(n=>n instanceof HTMLElement),d=(e,t)=>e.querySelector(t);function re(e,t){let n=d(e,t);if(!n)throw new Error(`the page has no ${t}`);return n}var _e=(e,t)=>re(
e,t),qe=(e,t)=>e.target instanceof Element?e.target.closest(t):null,Ke=e=>!!e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey,x=()=>document.activeElement instanceof
HTMLElement?document.activeElement:null;var b=new URL(import.meta.url.replace(/assets\/reader\/.*$/u,""));function Qe(e){let t=new WeakSet,n=new AbortController,o=()=>{let s=d(document,"[data-md-compo\
nent=content]")??document.body;t.has(s)||(t.add(s),n.abort(),n=new AbortController,e(document,n.signal))},{document$:r}=window;r?r.subscribe(o):document.readyState===
"loading"?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}var Ye=()=>d(document,"article.be-text");function ze(e){let t=document.getElementById("b\
e-live");t||(t=h("div",{id:"be-live",class:"be-hidden",role:"status","aria-live":"polite"}),document.body.append(t));let n=t;n.textContent="",requestAnimationFrame(
()=>{n.textContent=e})}function Ze(e,t){try{return JSON.parse(localStorage.getItem(`be-${e}`)??"null")??t}catch{return t}}function et(e,t){try{localStorage.setItem(
`be-${e}`,JSON.stringify(t))}catch{}}var tt=()=>{try{return sessionStorage.getItem("be-query")??""}catch{return""}};function nt(e){try{sessionStorage.setItem("b\
e-query",e)}catch{}}var se=new Map;function w(e){return ce(se,e,async()=>(await ie(e)).json())}function ce(e,t,n){let o=e.get(t);if(o)return o;let r=n();return r.
catch(()=>e.delete(t)),e.set(t,r),r}async function ie(e){let t=await fetch(new URL(e,b));if(!t.ok)throw new Error(`${e}: ${t.status}`);return t}var ot=(e,t=[],n=b)=>T(
e,n,ae(),t);function ae(){if(location.protocol==="file:")return!0;let e=document.querySelectorAll(".md-nav a[href], .md-tabs a[href]");return[location,...e].some(
t=>t.origin===location.origin&&/(?<!\/index|\/404)\.html$/u.test(t.pathname))}var he={};ne(he,{Popup:()=>S,standBy:()=>pe,start:()=>le});function N(e,t,n,{gap:o=8,margin:r=8,shift:s=0}={}){let c=n.floor-e.bottom-o-r,i=e.top-n.ceiling-o-r,a=t.height>c&&i>c,l=Math.max(a?i:c,96),m=n.right-t.width-r;
return{left:Math.max(n.left+r,Math.min(e.left-s,m)),top:a?e.top-o-Math.min(t.height,l):e.bottom+o,height:l,isAbove:a}}var f=[],S=class{constructor(t){this.manner=t}get isOpen(){return f.includes(this)}open(){this.isOpen||f.push(this)}close(t=!1){let n=f.indexOf(this);if(n<0)return;
f.splice(n,1);let o=t?this.manner.returnTo():null;this.manner.closed(),o?.isConnected&&o.focus({preventScroll:!0})}};function le(e,t){e.addEventListener("keydow\
n",ue,{capture:!0,signal:t}),e.addEventListener("pointerdown",de,{capture:!0,signal:t}),t.addEventListener("abort",()=>{for(let n of f.toReversed())n.close()},{
once:!0})}function ue(e){let t=f.at(-1);e.key!=="Escape"||e.isComposing||!t||(e.preventDefault(),e.stopPropagation(),t.close(!0))}function de(e){let t=e.target;
for(let n of f.toReversed()){if(t instanceof Node&&n.manner.holds(t))return;n.manner.staysOnPress||n.close()}}function pe(e,t,n){e.style.removeProperty("--be-he\
ight");let o={width:e.offsetWidth,height:e.offsetHeight},r=N(t,o,fe(),n),s=e.offsetParent??document.body,c=s.getBoundingClientRect();e.style.setProperty("--be-x",
`${r.left-c.left-s.clientLeft+s.scrollLeft}px`),e.style.setProperty("--be-y",`${r.top-c.top-s.clientTop+s.scrollTop}px`),e.style.setProperty("--be-height",`${r.
height}px`)}function fe(){let{clientWidth:e,clientHeight:t}=document.documentElement,n=Math.max(0,d(document,".md-header")?.getBoundingClientRect().bottom??0),o=t,
r=d(document,".be-bar")?.getBoundingClientRect();return r?.height&&r.top<n+7?n=Math.max(n,r.bottom):r?.height&&r.bottom>o-7&&(o=r.top),{left:0,right:e,ceiling:n,
floor:o}}import{catalogue as R}from"../../reader/pure/catalogue.js";var y=R.language,U=R.say,I=R.many,me=new Intl.PluralRules(y),ge=new Intl.NumberFormat(y);function xe(e,t={}){
return(Object.hasOwn(U,e)?U[e]??e:e).replace(/\{(\w+)\}/g,(o,r)=>{if(!Object.hasOwn(t,r))throw new Error(`\u201C${e}\u201D is said without its ${r}`);return String(
t[r])})}function lt(e,t,n,o={}){let r=Object.hasOwn(I,e)?I[e]:void 0,s=r?r[me.select(n)]??r.other??t:n===1?e:t;return xe(s,{...o,n:be(n)})}var be=e=>ge.format(e);var j={ending:"txt",type:"text/plain"},we=[{id:"bib",name:"BibTeX",ending:"bib",type:"application/x-bibtex"},{id:"ris",name:"RIS",ending:"ris",type:"application\
/x-research-info-systems"},{id:"csl",name:"CSL-JSON",ending:"csl.json",type:"application/vnd.citationstyles.csl+json"}];function P(e,t,n){let o={id:"chicago",name:"\
Chicago",...j,format:e.chicago,html:e.chicago_html},r=t.map(({id:s,name:c,layers:i})=>{let{in_text:a,...l}=i[n]??i.received;return{id:s,name:c,...j,format:l,html:l,
...a.document.length?{inText:a}:{}}});return[o,...r,...we.map(s=>({...s,format:e[s.id]}))]}function M(e,t){let[n,o,r]=[String(e.getFullYear()),e.getMonth()+1,e.
getDate()].map(c=>String(c).padStart(2,"0")),s=c=>e.toLocaleDateString(t,{month:c});return{accessed:`${n}-${o}-${r}`,year:n,month:o,day:r,"month-name":s("long"),
"short-month":s("short"),seen:e.toLocaleDateString(t,{dateStyle:"long"})}}function W(e,t="",n=""){let o=new URL(e);return n&&o.searchParams.set("v",n),o.searchParams.
has("h")&&o.searchParams.delete("h"),o.hash=t,o.href.replace(/[{}\\^|`"'<>,\s]/g,r=>`%${r.charCodeAt(0).toString(16).padStart(2,"0").toUpperCase()}`)}function B(e,t,n){
let o=new URL(e);return!n||o.origin!==t.origin||!o.pathname.startsWith(t.pathname)?e:(o.pathname=new URL(n,t).pathname+o.pathname.slice(t.pathname.length),o.searchParams.
delete("v"),o.href)}function ye(e,{id:t="",locator:n="",words:o=""},r,s={}){let c={...s,address:r,locator:n,anchor:t,words:o};return(n?e.place:e.document).map(i=>{
if(typeof i=="string")return i;if(!c[i.slot])throw new Error(`nothing for the slot ${i.slot}`);return c[i.slot]}).join("")}function dt(e,{id:t="",locator:n=""},o,r){
return ye(e,{id:L(t),locator:L(n)},L(o),r)}var L=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function D(e,t){let[n,o]=[e[0]??"",e[e.length-1]??""];return[
n===o?n:`${n} \u2013 ${o}`,t].filter(Boolean).join(", ")}function F(e){let[t,n]=[e[0],e[e.length-1]];return t?t===n?`\xB6 ${t}`:`\xB6\xB6 ${t}\u2013${n}`:""}var $e=/^(.*?)(\d+)\.\.(\d+)$/u;function H(e,t){let n=t.replace(/^fnref\d*-/u,"fn-");return e.split(" ").some(o=>{let[,r,s,c]=$e.exec(o)??[],i=r===void 0||!n.startsWith(
r)?"":n.slice(r.length);return o===n||/^(?:0|[1-9]\d*)$/u.test(i)&&Number(i)>=Number(s)&&Number(i)<=Number(c)})}function G(e){let t=new URL(e);return t.pathname=
t.pathname.replace(/\/\d+(\/(?:index\.html)?|\.html)?$/u,"$1"),t.href}var $=e=>p(e,".be-parts a.be-part"),_=e=>$(e).length>0,v=e=>$(e)[0]?.getAttribute("aria-current")==="page";function gt(e,t,n){let o=v(e)?$(e).find(s=>H(s.dataset.
holds??"",t)):$(e)[0];if(!o)return null;let r=new URL(o.href);return r.search=n,r.hash=t,r.href}var Ee="a.be-number, sup.be-mark, a.be-parallel, .be-editorial:not(ins), .headerlink, .be-hidden, aside, button",Oe={reading:".be-replaced",received:"ins.be-edi\
torial"};function C(e){return e.dataset.layer??(e.classList.contains("be-reading-text")?"reading":"received")}async function Se(e){let{document:t=""}=e.dataset,
{layers:n,version:o}=await w(`cite/${t}.json`);return{formats:n[C(e)]??n.received,pinned:await Re(o,t)}}async function Re(e,t){let n=await w("memory/versions.js\
on").catch(()=>null);if(n?.former)return{version:"",at:""};let o=n?.versions.find(r=>r.version===e&&!r.changed.includes(t)&&!r.new.includes(t));return{version:e,
at:o?.at??""}}async function St(e){let{formats:t,pinned:n}=await Se(e),o=await w(`cite/${e.dataset.document}.styles.json`).catch(()=>[]);return{ways:P(t,o,C(e)),
pinned:n}}function Rt(e="",{version:t,at:n}={version:"",at:""}){return W(B(Le(),b,n),e,n?"":t)}var Lt=()=>M(new Date,y);function Le(){let e=document.querySelector(
"link[rel=canonical]"),t=location.protocol==="file:"&&e?e.href:location.href;return _(document)&&!v(document)?G(t):t}function ve(e,t=null){let n=document.createTreeWalker(
e,NodeFilter.SHOW_TEXT),o=e instanceof Element?e.closest(".be-text"):null,r=`${Ee}, ${Oe[o instanceof HTMLElement&&C(o)==="reading"?"reading":"received"]}`,s="";
for(let c=n.nextNode();c instanceof Text;c=n.nextNode()){if(c.parentElement?.closest(r)||t&&!t.intersectsNode(c))continue;let i=t&&c===t.startContainer?t.startOffset:
0,a=t&&c===t.endContainer?t.endOffset:c.data.length;s+=c.data.slice(i,a)}return s.replace(/[ \t\r\n]+/g," ").trim()}var Ce=".be-milestone a[id^='page-'], .be-mi\
lestone a[id^='folio-']";function q(e,t){let n=[];for(let o of p(e,Ce)){let r=o.dataset.locator??"",s=t.comparePoint(o,0);s<0?n.splice(0,n.length,r):s===0&&n.push(
r)}return n}function vt(e,t){let n=document.createRange();return n.selectNodeContents(t),q(e,n)}function Ct(e){let t=getSelection();if(!t?.rangeCount||t.isCollapsed)
return null;let n=t.getRangeAt(0);if(!e.contains(n.startContainer)&&!e.contains(n.endContainer))return null;let o=p(e,".be-unit").filter(c=>n.intersectsNode(c)).
map(c=>({unit:c,words:ve(c,n)})).filter(({words:c})=>c);if(!o.length)return null;let r=o.map(({unit:c})=>d(c,"a.be-number")?.textContent??"").filter(Boolean),s=o.
map(c=>c.words).join(`

`);return{id:o[0].unit.id,locator:D(q(e,n),F(r)),words:s,range:n.cloneRange()}}async function Ae(e){try{return await navigator.clipboard.writeText(e),!0}catch{return ke(
e)}}async function At(e,t){try{let o=Object.entries({"text/html":e,"text/plain":t}).map(([r,s])=>[r,new Blob([s],{type:r})]);return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(o))]),!0}catch{return Ae(t)}}function ke(e){let t=x(),n=h("textarea",{class:"be-hidden"});n.value=e,document.body.append(n),
n.select();let o=document.execCommand("copy");return n.remove(),t?.focus({preventScroll:!0}),o}function kt(e,t,n){let o=h("a",{href:URL.createObjectURL(new Blob(
[n],{type:`${t};charset=utf-8`})),download:e});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}function Ut(e,t){e.addEventListener("keydown",n=>{if(n.key!=="ArrowDown"&&n.key!=="ArrowUp")return;let o=[t,...p(e,".be-hit-title, .be-more button, a.be-all:not\
([hidden])")],r=x(),s=o.findIndex(c=>c===r);s<0||(n.preventDefault(),o[Math.max(0,Math.min(o.length-1,s+(n.key==="ArrowDown"?1:-1)))].focus())})}var K="\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ede\\u1000-\\u109f\\u1780-\\u17d3\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\
\\u{323af}",J=new RegExp(`[${K}]+`,"gu"),Te=new RegExp(`^[${K}]+$`,"u"),Ne=e=>e.match(J)??[],A=e=>Te.test(e);function jt(e){return Ne(e).length?e.replace(/["“”「」『』]/gu,
" ").replace(J,t=>` ${Ue(t).join(" ")} `).replace(/\s+/gu," ").trim():e}function Ue(e){let t=Array.from(e);return t.length<3?[e]:t.slice(1).map((n,o)=>t[o]+n)}function Pt(e,t){
let n=new RegExp(t.join("|"),"gu");return e.replace(n," $& ").replace(/[。，、；：！？]/gu,"$& ")}var Ie="\u241E",X=9,E=38;function Bt(e,t){let n=e.split(/\s+/u),o=u=>t(n[u],u),r=(u,O)=>Array.from({length:Math.max(0,O-u)},(Be,ee)=>u+ee).filter(o),s=V(n,0),c=V(
n,s+1),i=r(0,s),a=i.length?[]:r(s+1,c),[l,m,k]=a.length?[s+1,c,a]:[0,s,i],g=Math.max(l,Math.min(je(k,l)-X,m-E)),Z=Math.min(m,g+E);return{words:n.slice(g,Z).map(
(u,O)=>({word:u,isFound:o(g+O)})),isCut:{before:g>l,after:g+E<m},isReading:a.length>0,found:k.map(u=>n[u])}}function V(e,t){let n=e.indexOf(Ie,t);return n<0?e.length:
n}function je(e,t){let n=o=>e.filter(r=>r>=o&&r<o+E-X).length;return e.reduce((o,r)=>n(r)>n(o)?r:o,e[0]??t)}function Dt(e){let t=e.map(r=>r.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
"")).filter(Boolean),n=[...new Map(t.map(r=>[r.toLowerCase(),r])).values()],o=n.filter(r=>r.length>3);return(o.length?o:n).slice(0,8)}function Ft(e){let t=s=>s.
map(c=>c.replace(/[.*+?^${}()|[\]\\]/gu,"\\$&")).join("|"),[n,o]=[e.filter(A),e.filter(s=>!A(s))],r=[...o.length?[`(?<![\\p{L}\\p{N}])(?:${t(o)})(?![\\p{L}\\p{N}]\
)`]:[],...n.length?[t(n)]:[]];return new RegExp(r.join("|"),"giu")}var Q=[];function Gt(e){Q.push(e)}var _t=()=>Q;var Y=e=>e.split("/").map(encodeURIComponent).join("/");function Pe({address:e,branch:t,folder:n},o,r){return`${e}/${o}/${Y(t)}/${Y(n+r)}`}function Kt(e,t,n,o){
let r=`${Pe(e,"new",t)}?filename=${encodeURIComponent(n)}`,s=`${r}&value=${encodeURIComponent(o)}`,c=s.length<=8e3;return{address:c?s:r,isWhole:c}}var Me=/\/(?:v(\d[\w.+-]*)|(\d+\.[\w.+-]*))\/(?:[a-z]{2,3}\/)?edition\//u,We=/.*\/edition\/(reading\/)?(.+?)(?:\/index\.html|\.html|\/)?$/u;function Vt(e){let t;
try{t=new URL(e)}catch{return null}let[,n,o]=We.exec(t.pathname)??[];if(!o)return null;let[,r,s]=Me.exec(t.pathname)??[],c=t.searchParams.get("v")??r??s??"",i=z(
o).replace(/\/\d+$/u,""),a=/^register\/(.+)$/u.exec(i)?.[1];return{...a?{group:"register",id:a}:{group:i,id:z(t.hash.slice(1))},version:c,isReading:!!n}}function z(e){
try{return decodeURIComponent(e)}catch{return e}}export{ne as a,h as b,Ge as c,p as d,d as e,re as f,_e as g,qe as h,Ke as i,x as j,Fe as k,oe as l,b as m,Qe as n,Ye as o,ze as p,Ze as q,et as r,tt as s,nt as t,
w as u,ce as v,ie as w,ot as x,S as y,pe as z,he as A,y as B,xe as C,lt as D,be as E,ye as F,dt as G,D as H,v as I,gt as J,Ee as K,C as L,Se as M,St as N,Rt as O,
Lt as P,ve as Q,vt as R,Ct as S,Ae as T,At as U,kt as V,Ut as W,Ne as X,jt as Y,Pt as Z,Bt as _,Dt as $,Ft as aa,Gt as ba,_t as ca,Pe as da,Kt as ea,Vt as fa};
