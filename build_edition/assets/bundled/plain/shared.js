var z=Object.defineProperty;var Y=(e,t)=>{for(var n in t)z(e,n,{get:t[n],enumerable:!0})};function C(e,t,n,o=[]){let[r,s]=e.split("#"),c=new URL(r.replace(/\.md$/u,"").replace(/(^|\/)index$/u,"$1"),t),a=c.pathname.endsWith("/");n?c.pathname+=a?"index\
.html":".html":a||(c.pathname+="/");for(let i of o)c.searchParams.append("highlight",i);return c.hash=s??"",c.href}function De(e,t,n){if(e.origin!==t.origin||!e.
pathname.startsWith(t.pathname)||e.pathname===n)return null;let o=e.pathname.slice(t.pathname.length),r=Z(e.hash.slice(1));return o.startsWith("bibliography")&&
r.startsWith("ref-")?{kind:"works",keys:[r.slice(4)]}:o.startsWith("parallels")&&r?{kind:"parallels",keys:[r]}:o.startsWith("register/")?{kind:"entries",path:o}:
null}function Z(e){try{return decodeURIComponent(e)}catch{return e}}function h(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(
r,String(s));return o.append(...n),o}function He(e,t,n={}){let o=h("button",{type:"button",...n},e);return o.addEventListener("click",t),o}var g=(e,t)=>[...e.querySelectorAll(
t)].filter(n=>n instanceof HTMLElement),p=(e,t)=>e.querySelector(t);function ee(e,t){let n=p(e,t);if(!n)throw new Error(`the page has no ${t}`);return n}var _e=(e,t)=>ee(
e,t),Ge=(e,t)=>e.target instanceof Element?e.target.closest(t):null,qe=e=>!!e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey,x=()=>document.activeElement instanceof
HTMLElement?document.activeElement:null;var w=new URL(import.meta.url.replace(/assets\/reader\/.*$/u,""));function Ve(e){let t=new WeakSet,n=new AbortController,o=()=>{let s=p(document,"[data-md-compo\
nent=content]")??document.body;t.has(s)||(t.add(s),n.abort(),n=new AbortController,e(document,n.signal))},{document$:r}=window;r?r.subscribe(o):document.readyState===
"loading"?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}var Xe=()=>p(document,"article.be-text");function ze(e){let t=document.getElementById("b\
e-live");t||(t=h("div",{id:"be-live",class:"be-hidden",role:"status","aria-live":"polite"}),document.body.append(t));let n=t;n.textContent="",requestAnimationFrame(
()=>{n.textContent=e})}function Ye(e,t){try{return JSON.parse(localStorage.getItem(`be-${e}`)??"null")??t}catch{return t}}function Ze(e,t){try{localStorage.setItem(
`be-${e}`,JSON.stringify(t))}catch{}}var et=()=>{try{return sessionStorage.getItem("be-query")??""}catch{return""}};function tt(e){try{sessionStorage.setItem("b\
e-query",e)}catch{}}var te=new Map;function b(e){return ne(te,e,async()=>(await oe(e)).json())}function ne(e,t,n){let o=e.get(t);if(o)return o;let r=n();return r.
catch(()=>e.delete(t)),e.set(t,r),r}async function oe(e){let t=await fetch(new URL(e,w));if(!t.ok)throw new Error(`${e}: ${t.status}`);return t}var nt=(e,t=[],n=w)=>C(
e,n,re(),t);function re(){if(location.protocol==="file:")return!0;let e=document.querySelectorAll(".md-nav a[href], .md-tabs a[href]");return[location,...e].some(
t=>t.origin===location.origin&&/(?<!\/index|\/404)\.html$/u.test(t.pathname))}var ue={};Y(ue,{Popup:()=>$,standBy:()=>ae,start:()=>se});function T(e,t,n,{gap:o=8,margin:r=8,shift:s=0}={}){let c=n.floor-e.bottom-o-r,a=e.top-n.ceiling-o-r,i=t.height>c&&a>c,l=Math.max(i?a:c,96),d=n.right-t.width-r;
return{left:Math.max(n.left+r,Math.min(e.left-s,d)),top:i?e.top-o-Math.min(t.height,l):e.bottom+o,height:l,isAbove:i}}var f=[],$=class{constructor(t){this.manner=t}get isOpen(){return f.includes(this)}open(){this.isOpen||f.push(this)}close(t=!1){let n=f.indexOf(this);if(n<0)return;
f.splice(n,1);let o=t?this.manner.returnTo():null;this.manner.closed(),o?.isConnected&&o.focus({preventScroll:!0})}};function se(e,t){e.addEventListener("keydow\
n",ce,{capture:!0,signal:t}),e.addEventListener("pointerdown",ie,{capture:!0,signal:t}),t.addEventListener("abort",()=>{for(let n of f.toReversed())n.close()},{
once:!0})}function ce(e){let t=f.at(-1);e.key!=="Escape"||e.isComposing||!t||(e.preventDefault(),e.stopPropagation(),t.close(!0))}function ie(e){let t=e.target;
for(let n of f.toReversed()){if(t instanceof Node&&n.manner.holds(t))return;n.manner.staysOnPress||n.close()}}function ae(e,t,n){e.style.removeProperty("--be-he\
ight");let o={width:e.offsetWidth,height:e.offsetHeight},r=T(t,o,le(),n),s=e.offsetParent??document.body,c=s.getBoundingClientRect();e.style.setProperty("--be-x",
`${r.left-c.left-s.clientLeft+s.scrollLeft}px`),e.style.setProperty("--be-y",`${r.top-c.top-s.clientTop+s.scrollTop}px`),e.style.setProperty("--be-height",`${r.
height}px`)}function le(){let{clientWidth:e,clientHeight:t}=document.documentElement,n=Math.max(0,p(document,".md-header")?.getBoundingClientRect().bottom??0),o=t,
r=p(document,".be-bar")?.getBoundingClientRect();return r?.height&&r.top<n+7?n=Math.max(n,r.bottom):r?.height&&r.bottom>o-7&&(o=r.top),{left:0,right:e,ceiling:n,
floor:o}}import{catalogue as S}from"../../reader/pure/catalogue.js";var y=S.language,k=S.say,j=S.many,pe=new Intl.PluralRules(y),de=new Intl.NumberFormat(y);function fe(e,t={}){
return(Object.hasOwn(k,e)?k[e]??e:e).replace(/\{(\w+)\}/g,(o,r)=>{if(!Object.hasOwn(t,r))throw new Error(`\u201C${e}\u201D is said without its ${r}`);return String(
t[r])})}function at(e,t,n,o={}){let r=Object.hasOwn(j,e)?j[e]:void 0,s=r?r[pe.select(n)]??r.other??t:n===1?e:t;return fe(s,{...o,n:he(n)})}var he=e=>de.format(e);var M={ending:"txt",type:"text/plain"},me=[{id:"bib",name:"BibTeX",ending:"bib",type:"application/x-bibtex"},{id:"ris",name:"RIS",ending:"ris",type:"application\
/x-research-info-systems"},{id:"csl",name:"CSL-JSON",ending:"csl.json",type:"application/vnd.citationstyles.csl+json"}];function I(e,t,n){let o={id:"chicago",name:"\
Chicago",...M,format:e.chicago,html:e.chicago_html},r=t.map(({id:s,name:c,layers:a})=>{let{in_text:i,...l}=a[n]??a.received;return{id:s,name:c,...M,format:l,html:l,
...i.document.length?{inText:i}:{}}});return[o,...r,...me.map(s=>({...s,format:e[s.id]}))]}function N(e,t){let[n,o,r]=[String(e.getFullYear()),e.getMonth()+1,e.
getDate()].map(c=>String(c).padStart(2,"0")),s=c=>e.toLocaleDateString(t,{month:c});return{accessed:`${n}-${o}-${r}`,year:n,month:o,day:r,"month-name":s("long"),
"short-month":s("short"),seen:e.toLocaleDateString(t,{dateStyle:"long"})}}function U(e,t="",n=""){let o=new URL(e);return n&&o.searchParams.set("v",n),o.searchParams.
has("h")&&o.searchParams.delete("h"),o.hash=t,o.href.replace(/[{}\\^|`"'<>,\s]/g,r=>`%${r.charCodeAt(0).toString(16).padStart(2,"0").toUpperCase()}`)}function P(e,t,n){
let o=new URL(e);return!n||o.origin!==t.origin||!o.pathname.startsWith(t.pathname)?e:(o.pathname=new URL(n,t).pathname+o.pathname.slice(t.pathname.length),o.searchParams.
delete("v"),o.href)}function ge(e,{id:t="",locator:n="",words:o=""},r,s={}){let c={...s,address:r,locator:n,anchor:t,words:o};return(n?e.place:e.document).map(a=>{
if(typeof a=="string")return a;if(!c[a.slot])throw new Error(`nothing for the slot ${a.slot}`);return c[a.slot]}).join("")}function ut(e,{id:t="",locator:n=""},o,r){
return ge(e,{id:L(t),locator:L(n)},L(o),r)}var L=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function W(e,t){let[n,o]=[e[0]??"",e[e.length-1]??""];return[
n===o?n:`${n} \u2013 ${o}`,t].filter(Boolean).join(", ")}function B(e){let[t,n]=[e[0],e[e.length-1]];return t?t===n?`\xB6 ${t}`:`\xB6\xB6 ${t}\u2013${n}`:""}var xe="a.be-number, sup.be-mark, a.be-parallel, .be-editorial:not(ins), .headerlink, .be-hidden, aside, button",we={reading:".be-replaced",received:"ins.be-edi\
torial"};function R(e){return e.dataset.layer??(e.classList.contains("be-reading-text")?"reading":"received")}async function be(e){let{document:t=""}=e.dataset,
{layers:n,version:o}=await b(`cite/${t}.json`);return{formats:n[R(e)]??n.received,pinned:await ye(o,t)}}async function ye(e,t){let n=await b("memory/versions.js\
on").catch(()=>null);if(n?.former)return{version:"",at:""};let o=n?.versions.find(r=>r.version===e&&!r.changed.includes(t)&&!r.new.includes(t));return{version:e,
at:o?.at??""}}async function gt(e){let{formats:t,pinned:n}=await be(e),o=await b(`cite/${e.dataset.document}.styles.json`).catch(()=>[]);return{ways:I(t,o,R(e)),
pinned:n}}function xt(e="",{version:t,at:n}={version:"",at:""}){return U(P(Oe(),w,n),e,n?"":t)}var wt=()=>N(new Date,y);function Oe(){let e=document.querySelector(
"link[rel=canonical]");return location.protocol==="file:"&&e?e.href:location.href}function Ee(e,t=null){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),
o=e instanceof Element?e.closest(".be-text"):null,r=`${xe}, ${we[o instanceof HTMLElement&&R(o)==="reading"?"reading":"received"]}`,s="";for(let c=n.nextNode();c instanceof
Text;c=n.nextNode()){if(c.parentElement?.closest(r)||t&&!t.intersectsNode(c))continue;let a=t&&c===t.startContainer?t.startOffset:0,i=t&&c===t.endContainer?t.endOffset:
c.data.length;s+=c.data.slice(a,i)}return s.replace(/[ \t\r\n]+/g," ").trim()}var $e=".be-milestone a[id^='page-'], .be-milestone a[id^='folio-']";function D(e,t){
let n=[];for(let o of g(e,$e)){let r=o.dataset.locator??"",s=t.comparePoint(o,0);s<0?n.splice(0,n.length,r):s===0&&n.push(r)}return n}function bt(e,t){let n=document.
createRange();return n.selectNodeContents(t),D(e,n)}function yt(e){let t=getSelection();if(!t?.rangeCount||t.isCollapsed)return null;let n=t.getRangeAt(0);if(!e.
contains(n.startContainer)&&!e.contains(n.endContainer))return null;let o=g(e,".be-unit").filter(c=>n.intersectsNode(c)).map(c=>({unit:c,words:Ee(c,n)})).filter(
({words:c})=>c);if(!o.length)return null;let r=o.map(({unit:c})=>p(c,"a.be-number")?.textContent??"").filter(Boolean),s=o.map(c=>c.words).join(`

`);return{id:o[0].unit.id,locator:W(D(e,n),B(r)),words:s,range:n.cloneRange()}}async function Se(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Le(
e)}}async function Ot(e,t){try{let o=Object.entries({"text/html":e,"text/plain":t}).map(([r,s])=>[r,new Blob([s],{type:r})]);return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(o))]),!0}catch{return Se(t)}}function Le(e){let t=x(),n=h("textarea",{class:"be-hidden"});n.value=e,document.body.append(n),
n.select();let o=document.execCommand("copy");return n.remove(),t?.focus({preventScroll:!0}),o}function Et(e,t,n){let o=h("a",{href:URL.createObjectURL(new Blob(
[n],{type:`${t};charset=utf-8`})),download:e});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}function Lt(e,t){e.addEventListener("keydown",n=>{if(n.key!=="ArrowDown"&&n.key!=="ArrowUp")return;let o=[t,...g(e,".be-hit-title, .be-more button, a.be-all:not\
([hidden])")],r=x(),s=o.findIndex(c=>c===r);s<0||(n.preventDefault(),o[Math.max(0,Math.min(o.length-1,s+(n.key==="ArrowDown"?1:-1)))].focus())})}var F="\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ede\\u1000-\\u109f\\u1780-\\u17d3\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\
\\u{323af}",H=new RegExp(`[${F}]+`,"gu"),Re=new RegExp(`^[${F}]+$`,"u"),ve=e=>e.match(H)??[],v=e=>Re.test(e);function vt(e){return ve(e).length?e.replace(/["“”「」『』]/gu,
" ").replace(H,t=>` ${Ae(t).join(" ")} `).replace(/\s+/gu," ").trim():e}function Ae(e){let t=Array.from(e);return t.length<3?[e]:t.slice(1).map((n,o)=>t[o]+n)}function At(e,t){
let n=new RegExp(t.join("|"),"gu");return e.replace(n," $& ").replace(/[。，、；：！？]/gu,"$& ")}var Ce="\u241E",G=9,O=38;function kt(e,t){let n=e.split(/\s+/u),o=u=>t(n[u],u),r=(u,E)=>Array.from({length:Math.max(0,E-u)},(We,X)=>u+X).filter(o),s=_(n,0),c=_(
n,s+1),a=r(0,s),i=a.length?[]:r(s+1,c),[l,d,A]=i.length?[s+1,c,i]:[0,s,a],m=Math.max(l,Math.min(Te(A,l)-G,d-O)),V=Math.min(d,m+O);return{words:n.slice(m,V).map(
(u,E)=>({word:u,isFound:o(m+E)})),isCut:{before:m>l,after:m+O<d},isReading:i.length>0,found:A.map(u=>n[u])}}function _(e,t){let n=e.indexOf(Ce,t);return n<0?e.length:
n}function Te(e,t){let n=o=>e.filter(r=>r>=o&&r<o+O-G).length;return e.reduce((o,r)=>n(r)>n(o)?r:o,e[0]??t)}function jt(e){let t=e.map(r=>r.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
"")).filter(Boolean),n=[...new Map(t.map(r=>[r.toLowerCase(),r])).values()],o=n.filter(r=>r.length>3);return(o.length?o:n).slice(0,8)}function Mt(e){let t=s=>s.
map(c=>c.replace(/[.*+?^${}()|[\]\\]/gu,"\\$&")).join("|"),[n,o]=[e.filter(v),e.filter(s=>!v(s))],r=[...o.length?[`(?<![\\p{L}\\p{N}])(?:${t(o)})(?![\\p{L}\\p{N}]\
)`]:[],...n.length?[t(n)]:[]];return new RegExp(r.join("|"),"giu")}var q=[];function Nt(e){q.push(e)}var Ut=()=>q;var K=e=>e.split("/").map(encodeURIComponent).join("/");function ke({address:e,branch:t,folder:n},o,r){return`${e}/${o}/${K(t)}/${K(n+r)}`}function Wt(e,t,n,o){
let r=`${ke(e,"new",t)}?filename=${encodeURIComponent(n)}`,s=`${r}&value=${encodeURIComponent(o)}`,c=s.length<=8e3;return{address:c?s:r,isWhole:c}}var je=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,Me=/^\s*([\s\S]+?)\s*\n\s*— /u,Ie=/\/(?:v(\d[\w.+-]*)|(\d+\.[\w.+-]*))\/(?:[a-z]{2,3}\/)?edition\//u,
Ne=/.*\/edition\/(reading\/)?(.+?)(?:\/index\.html|\.html|\/)?$/u;function Dt(e){let t=[...e.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].map(([s])=>s.replace(
/[.,;:)\]]+$/u,"")),n=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(e)?.[1]??"",o=(Me.exec(e)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),r=o.length?o:[...e.matchAll(
je)].map(s=>s[1]);return[...new Set(t)].flatMap(s=>{let c=Ue(s);return c?[{...c,version:c.version||n,quoted:r,address:s}]:[]})}function Ue(e){let t;try{t=new URL(
e)}catch{return null}let[,n,o]=Ne.exec(t.pathname)??[];if(!o)return null;let[,r,s]=Ie.exec(t.pathname)??[],c=t.searchParams.get("v")??r??s??"",a=J(o),i=/^register\/(.+)$/u.
exec(a)?.[1];return{...i?{group:"register",id:i}:{group:a,id:J(t.hash.slice(1))},version:c,isReading:!!n}}function J(e){try{return decodeURIComponent(e)}catch{return e}}
function Ft(e,t){let n=o=>t&&Object.hasOwn(t.things,o)?t.things[o].words??"":"";return new Map(Object.entries(e.things).map(([o,{words:r,fate:s,to:c=""}])=>[o,{
words:r??n(c||o),fate:s,to:c,now:s==="changed"?n(c):""}]))}function Ht(e,t){let[n,o]=[e,t].map(i=>i.split(/\s+/u).filter(Boolean).slice(0,1200)),r=[],s=(i,l)=>{
let d=r.at(-1);l.length&&(d?.kind===i?d.words+=` ${l.join(" ")}`:r.push({kind:i,words:l.join(" ")}))},[c,a]=[0,0];for(let[i,l]of[...Pe(n,o),[n.length,o.length]])
s("old",n.slice(c,i)),s("new",o.slice(a,l)),s("same",n.slice(i,i+1)),[c,a]=[i+1,l+1];return r}function Pe(e,t){let n=Array.from({length:e.length+1},()=>new Uint16Array(
t.length+1));for(let r=e.length-1;r>=0;r-=1)for(let s=t.length-1;s>=0;s-=1)n[r][s]=e[r]===t[s]?n[r+1][s+1]+1:Math.max(n[r+1][s],n[r][s+1]);let o=[];for(let[r,s]=[
0,0];r<e.length&&s<t.length;)e[r]===t[s]?(o.push([r,s]),r+=1,s+=1):n[r+1][s]>=n[r][s+1]?r+=1:s+=1;return o}var _t=(e,t)=>Q(t).includes(Q(e).replace(/[.,;]$/u,"")),
Q=e=>e.normalize("NFC").replace(/[\u2010-\u2015]/gu,"-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();export{Y as a,De as b,Z as c,h as d,He as e,g as f,p as g,ee as h,_e as i,Ge as j,qe as k,x as l,w as m,Ve as n,Xe as o,ze as p,Ye as q,Ze as r,et as s,tt as t,
b as u,ne as v,oe as w,nt as x,$ as y,ae as z,ue as A,y as B,fe as C,at as D,he as E,ge as F,ut as G,W as H,xe as I,R as J,be as K,gt as L,xt as M,wt as N,Ee as O,
bt as P,yt as Q,Se as R,Ot as S,Et as T,Lt as U,ve as V,vt as W,At as X,kt as Y,jt as Z,Mt as _,Nt as $,Ut as aa,ke as ba,Wt as ca,Dt as da,Ue as ea,Ft as fa,Ht as ga,
_t as ha};
