var _=Object.defineProperty;var q=(t,e)=>{for(var n in e)_(t,n,{get:e[n],enumerable:!0})};function R(t,e,n,o=[]){let[r,s]=t.split("#"),c=new URL(r.replace(/\.md$/u,"").replace(/(^|\/)index$/u,"$1"),e),a=c.pathname.endsWith("/");n?c.pathname+=a?"index\
.html":".html":a||(c.pathname+="/");for(let i of o)c.searchParams.append("highlight",i);return c.hash=s??"",c.href}function At(t,e,n){if(t.origin!==e.origin||!t.
pathname.startsWith(e.pathname)||t.pathname===n)return null;let o=t.pathname.slice(e.pathname.length),r=K(t.hash.slice(1));return o.startsWith("bibliography")&&
r.startsWith("ref-")?{kind:"works",keys:[r.slice(4)]}:o.startsWith("parallels")&&r?{kind:"parallels",keys:[r]}:o.startsWith("register/")?{kind:"entries",path:o}:
null}function K(t){try{return decodeURIComponent(t)}catch{return t}}function h(t,e={},...n){let o=document.createElement(t);for(let[r,s]of Object.entries(e))s===!0?o.setAttribute(r,""):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(
r,String(s));return o.append(...n),o}function Ct(t,e,n={}){let o=h("button",{type:"button",...n},t);return o.addEventListener("click",e),o}var g=(t,e)=>[...t.querySelectorAll(
e)].filter(n=>n instanceof HTMLElement),d=(t,e)=>t.querySelector(e);function J(t,e){let n=d(t,e);if(!n)throw new Error(`the page has no ${e}`);return n}var kt=(t,e)=>J(
t,e),Tt=(t,e)=>t.target instanceof Element?t.target.closest(e):null,Mt=t=>!!t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey,x=()=>document.activeElement instanceof
HTMLElement?document.activeElement:null;var A=new URL(import.meta.url.replace(/assets\/reader\/.*$/u,""));function Ut(t){let e=new WeakSet,n=new AbortController,o=()=>{let s=d(document,"[data-md-compo\
nent=content]")??document.body;e.has(s)||(e.add(s),n.abort(),n=new AbortController,t(document,n.signal))},{document$:r}=window;r?r.subscribe(o):document.readyState===
"loading"?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}var Wt=()=>d(document,"article.be-text");function Bt(t){let e=document.getElementById("b\
e-live");e||(e=h("div",{id:"be-live",class:"be-hidden",role:"status","aria-live":"polite"}),document.body.append(e));let n=e;n.textContent="",requestAnimationFrame(
()=>{n.textContent=t})}function It(t,e){try{return JSON.parse(localStorage.getItem(`be-${t}`)??"null")??e}catch{return e}}function Dt(t,e){try{localStorage.setItem(
`be-${t}`,JSON.stringify(e))}catch{}}var X=new Map;function y(t){return Q(X,t,async()=>(await Y(t)).json())}function Q(t,e,n){let o=t.get(e);if(o)return o;let r=n();
return r.catch(()=>t.delete(e)),t.set(e,r),r}async function Y(t){let e=await fetch(new URL(t,A));if(!e.ok)throw new Error(`${t}: ${e.status}`);return e}var Ht=(t,e=[])=>R(
t,A,z(),e);function z(){if(location.protocol==="file:")return!0;let t=document.querySelectorAll(".md-nav a[href], .md-tabs a[href]");return[location,...t].some(
e=>e.origin===location.origin&&/(?<!\/index|\/404)\.html$/u.test(e.pathname))}var ot={};q(ot,{Popup:()=>O,standBy:()=>et,start:()=>V});function v(t,e,n,{gap:o=8,margin:r=8,shift:s=0}={}){let c=n.floor-t.bottom-o-r,a=t.top-n.ceiling-o-r,i=e.height>c&&a>c,l=Math.max(i?a:c,96),p=n.right-e.width-r;
return{left:Math.max(n.left+r,Math.min(t.left-s,p)),top:i?t.top-o-Math.min(e.height,l):t.bottom+o,height:l,isAbove:i}}var f=[],O=class{constructor(e){this.manner=e}get isOpen(){return f.includes(this)}open(){this.isOpen||f.push(this)}close(e=!1){let n=f.indexOf(this);if(n<0)return;
f.splice(n,1);let o=e?this.manner.returnTo():null;this.manner.closed(),o?.isConnected&&o.focus({preventScroll:!0})}};function V(t,e){t.addEventListener("keydown",
Z,{capture:!0,signal:e}),t.addEventListener("pointerdown",tt,{capture:!0,signal:e}),e.addEventListener("abort",()=>{for(let n of f.toReversed())n.close()},{once:!0})}
function Z(t){let e=f.at(-1);t.key!=="Escape"||t.isComposing||!e||(t.preventDefault(),t.stopPropagation(),e.close(!0))}function tt(t){let e=t.target;for(let n of f.
toReversed()){if(e instanceof Node&&n.manner.holds(e))return;n.manner.staysOnPress||n.close()}}function et(t,e,n){t.style.removeProperty("--be-height");let o={width:t.
offsetWidth,height:t.offsetHeight},r=v(e,o,nt(),n),s=t.offsetParent??document.body,c=s.getBoundingClientRect();t.style.setProperty("--be-x",`${r.left-c.left-s.clientLeft+
s.scrollLeft}px`),t.style.setProperty("--be-y",`${r.top-c.top-s.clientTop+s.scrollTop}px`),t.style.setProperty("--be-height",`${r.height}px`)}function nt(){let{
clientWidth:t,clientHeight:e}=document.documentElement,n=Math.max(0,d(document,".md-header")?.getBoundingClientRect().bottom??0),o=e,r=d(document,".be-bar")?.getBoundingClientRect();
return r?.height&&r.top<n+7?n=Math.max(n,r.bottom):r?.height&&r.bottom>o-7&&(o=r.top),{left:0,right:t,ceiling:n,floor:o}}import{catalogue as E}from"../../reader/pure/catalogue.js";var b=E.language,C=E.say,k=E.many,rt=new Intl.PluralRules(b),st=new Intl.NumberFormat(b);function ct(t,e={}){
return(Object.hasOwn(C,t)?C[t]??t:t).replace(/\{(\w+)\}/g,(o,r)=>{if(!Object.hasOwn(e,r))throw new Error(`\u201C${t}\u201D is said without its ${r}`);return String(
e[r])})}function Jt(t,e,n,o={}){let r=Object.hasOwn(k,t)?k[t]:void 0,s=r?r[rt.select(n)]??r.other??e:n===1?t:e;return ct(s,{...o,n:it(n)})}var it=t=>st.format(t);var T={ending:"txt",type:"text/plain"},at=[{id:"bib",name:"BibTeX",ending:"bib",type:"application/x-bibtex"},{id:"ris",name:"RIS",ending:"ris",type:"application\
/x-research-info-systems"},{id:"csl",name:"CSL-JSON",ending:"csl.json",type:"application/vnd.citationstyles.csl+json"}];function M(t,e,n){let o={id:"chicago",name:"\
Chicago",...T,format:t.chicago,html:t.chicago_html},r=e.map(({id:s,name:c,layers:a})=>{let{in_text:i,...l}=a[n]??a.received;return{id:s,name:c,...T,format:l,html:l,
...i.document.length?{inText:i}:{}}});return[o,...r,...at.map(s=>({...s,format:t[s.id]}))]}function N(t,e){let[n,o,r]=[String(t.getFullYear()),t.getMonth()+1,t.
getDate()].map(c=>String(c).padStart(2,"0")),s=c=>t.toLocaleDateString(e,{month:c});return{accessed:`${n}-${o}-${r}`,year:n,month:o,day:r,"month-name":s("long"),
"short-month":s("short"),seen:t.toLocaleDateString(e,{dateStyle:"long"})}}function j(t,e="",n=""){let o=new URL(t);return n&&o.searchParams.set("v",n),o.searchParams.
has("h")&&o.searchParams.delete("h"),o.hash=e,o.href.replace(/[{}\\^|`"'<>,\s]/g,r=>`%${r.charCodeAt(0).toString(16).padStart(2,"0").toUpperCase()}`)}function lt(t,{
id:e="",locator:n="",words:o=""},r,s={}){let c={...s,address:r,locator:n,anchor:e,words:o};return(n?t.place:t.document).map(a=>{if(typeof a=="string")return a;if(!c[a.
slot])throw new Error(`nothing for the slot ${a.slot}`);return c[a.slot]}).join("")}function Qt(t,{id:e="",locator:n=""},o,r){return lt(t,{id:S(e),locator:S(n)},
S(o),r)}var S=t=>t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`);function P(t,e){let[n,o]=[t[0]??"",t[t.length-1]??""];return[n===o?n:`${n} \u2013 ${o}`,e].filter(
Boolean).join(", ")}function U(t){let[e,n]=[t[0],t[t.length-1]];return e?e===n?`\xB6 ${e}`:`\xB6\xB6 ${e}\u2013${n}`:""}var ut="a.be-number, sup.be-mark, a.be-parallel, .be-editorial:not(ins), .headerlink, .be-hidden, aside, button",dt={reading:".be-replaced",received:"ins.be-edi\
torial"};function $(t){return t.dataset.layer??(t.classList.contains("be-reading-text")?"reading":"received")}async function pt(t){let{layers:e,version:n}=await y(
`cite/${t.dataset.document}.json`);return{formats:e[$(t)]??e.received,version:n}}async function ee(t){let{formats:e,version:n}=await pt(t),o=await y(`cite/${t.dataset.
document}.styles.json`).catch(()=>[]);return{ways:M(e,o,$(t)),version:n}}var ne=(t="",e="")=>j(ft(),t,e),oe=()=>N(new Date,b);function ft(){let t=document.querySelector(
"link[rel=canonical]");return location.protocol==="file:"&&t?t.href:location.href}function ht(t,e=null){let n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),
o=t instanceof Element?t.closest(".be-text"):null,r=`${ut}, ${dt[o instanceof HTMLElement&&$(o)==="reading"?"reading":"received"]}`,s="";for(let c=n.nextNode();c instanceof
Text;c=n.nextNode()){if(c.parentElement?.closest(r)||e&&!e.intersectsNode(c))continue;let a=e&&c===e.startContainer?e.startOffset:0,i=e&&c===e.endContainer?e.endOffset:
c.data.length;s+=c.data.slice(a,i)}return s.replace(/[ \t\r\n]+/g," ").trim()}var mt=".be-milestone a[id^='page-'], .be-milestone a[id^='folio-']";function W(t,e){
let n=[];for(let o of g(t,mt)){let r=o.dataset.locator??"",s=e.comparePoint(o,0);s<0?n.splice(0,n.length,r):s===0&&n.push(r)}return n}function re(t,e){let n=document.
createRange();return n.selectNodeContents(e),W(t,n)}function se(t){let e=getSelection();if(!e?.rangeCount||e.isCollapsed)return null;let n=e.getRangeAt(0);if(!t.
contains(n.startContainer)&&!t.contains(n.endContainer))return null;let o=g(t,".be-unit").filter(c=>n.intersectsNode(c)).map(c=>({unit:c,words:ht(c,n)})).filter(
({words:c})=>c);if(!o.length)return null;let r=o.map(({unit:c})=>d(c,"a.be-number")?.textContent??"").filter(Boolean),s=o.map(c=>c.words).join(`

`);return{id:o[0].unit.id,locator:P(W(t,n),U(r)),words:s,range:n.cloneRange()}}async function gt(t){try{return await navigator.clipboard.writeText(t),!0}catch{return xt(
t)}}async function ce(t,e){try{let o=Object.entries({"text/html":t,"text/plain":e}).map(([r,s])=>[r,new Blob([s],{type:r})]);return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(o))]),!0}catch{return gt(e)}}function xt(t){let e=x(),n=h("textarea",{class:"be-hidden"});n.value=t,document.body.append(n),
n.select();let o=document.execCommand("copy");return n.remove(),e?.focus({preventScroll:!0}),o}function ie(t,e,n){let o=h("a",{href:URL.createObjectURL(new Blob(
[n],{type:`${e};charset=utf-8`})),download:t});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}function ue(t,e){t.addEventListener("keydown",n=>{if(n.key!=="ArrowDown"&&n.key!=="ArrowUp")return;let o=[e,...g(t,".be-hit-title, .be-more button, a.be-all:not\
([hidden])")],r=x(),s=o.findIndex(c=>c===r);s<0||(n.preventDefault(),o[Math.max(0,Math.min(o.length-1,s+(n.key==="ArrowDown"?1:-1)))].focus())})}function pe(t,e){let n=t.split(/\s+/u),o=u=>e(n[u],u),r=(u,w)=>Array.from({length:Math.max(0,w-u)},(Lt,G)=>u+G).filter(o),s=B(n,0),c=B(n,s+1),a=r(0,s),i=a.length?
[]:r(s+1,c),[l,p,L]=i.length?[s+1,c,i]:[0,s,a],m=Math.max(l,Math.min(bt(L,l)-9,p-38)),F=Math.min(p,m+38);return{words:n.slice(m,F).map((u,w)=>({word:u,isFound:o(
m+w)})),isCut:{before:m>l,after:m+38<p},isReading:i.length>0,found:L.map(u=>n[u])}}function B(t,e){let n=t.indexOf("\u241E",e);return n<0?t.length:n}function bt(t,e){
let n=o=>t.filter(r=>r>=o&&r<o+38-9).length;return t.reduce((o,r)=>n(r)>n(o)?r:o,t[0]??e)}function fe(t){let e=t.map(r=>r.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
"")).filter(Boolean),n=[...new Map(e.map(r=>[r.toLowerCase(),r])).values()],o=n.filter(r=>r.length>3);return(o.length?o:n).slice(0,8)}function he(t){let e=t.map(
n=>n.replace(/[.*+?^${}()|[\]\\]/gu,"\\$&"));return new RegExp(`(?<![\\p{L}\\p{N}])(?:${e.join("|")})(?![\\p{L}\\p{N}])`,"giu")}var I=t=>t.split("/").map(encodeURIComponent).join("/");function wt({address:t,branch:e,folder:n},o,r){return`${t}/${o}/${I(e)}/${I(n+r)}`}function ge(t,e,n,o){
let r=`${wt(t,"new",e)}?filename=${encodeURIComponent(n)}`,s=`${r}&value=${encodeURIComponent(o)}`,c=s.length<=8e3;return{address:c?s:r,isWhole:c}}var yt=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,Ot=/^\s*([\s\S]+?)\s*\n\s*— /u,Et=/.*\/edition\/(reading\/)?(.+?)(?:\/index\.html|\.html|\/)?$/u;function be(t){
let e=[...t.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].map(([s])=>s.replace(/[.,;:)\]]+$/u,"")),n=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(t)?.[1]??"",o=(Ot.
exec(t)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),r=o.length?o:[...t.matchAll(yt)].map(s=>s[1]);return[...new Set(e)].flatMap(s=>{let c=St(s);return c?[{...c,
version:c.version||n,quoted:r,address:s}]:[]})}function St(t){let e;try{e=new URL(t)}catch{return null}let[,n,o]=Et.exec(e.pathname)??[];if(!o)return null;let r=e.
searchParams.get("v")??/\/v(\d[\w.+-]*)\//u.exec(e.pathname)?.[1]??"",s=D(o),c=/^register\/(.+)$/u.exec(s)?.[1];return{...c?{group:"register",id:c}:{group:s,id:D(
e.hash.slice(1))},version:r,isReading:!!n}}function D(t){try{return decodeURIComponent(t)}catch{return t}}function we(t,e){let n=o=>e&&Object.hasOwn(e.things,o)?
e.things[o].words??"":"";return new Map(Object.entries(t.things).map(([o,{words:r,fate:s,to:c=""}])=>[o,{words:r??n(c||o),fate:s,to:c,now:s==="changed"?n(c):""}]))}
function ye(t,e){let[n,o]=[t,e].map(i=>i.split(/\s+/u).filter(Boolean).slice(0,1200)),r=[],s=(i,l)=>{let p=r.at(-1);l.length&&(p?.kind===i?p.words+=` ${l.join("\
 ")}`:r.push({kind:i,words:l.join(" ")}))},[c,a]=[0,0];for(let[i,l]of[...$t(n,o),[n.length,o.length]])s("old",n.slice(c,i)),s("new",o.slice(a,l)),s("same",n.slice(
i,i+1)),[c,a]=[i+1,l+1];return r}function $t(t,e){let n=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let r=t.length-1;r>=0;r-=1)for(let s=e.
length-1;s>=0;s-=1)n[r][s]=t[r]===e[s]?n[r+1][s+1]+1:Math.max(n[r+1][s],n[r][s+1]);let o=[];for(let[r,s]=[0,0];r<t.length&&s<e.length;)t[r]===e[s]?(o.push([r,s]),
r+=1,s+=1):n[r+1][s]>=n[r][s+1]?r+=1:s+=1;return o}var Oe=(t,e)=>H(e).includes(H(t).replace(/[.,;]$/u,"")),H=t=>t.normalize("NFC").replace(/[\u2010-\u2015]/gu,"\
-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();export{q as a,At as b,K as c,h as d,Ct as e,g as f,d as g,J as h,kt as i,Tt as j,Mt as k,x as l,A as m,Ut as n,Wt as o,Bt as p,It as q,Dt as r,y as s,Q as t,Y as u,
Ht as v,O as w,et as x,ot as y,ct as z,Jt as A,it as B,lt as C,Qt as D,P as E,ut as F,$ as G,pt as H,ee as I,ne as J,oe as K,ht as L,re as M,se as N,gt as O,ce as P,
ie as Q,ue as R,pe as S,fe as T,he as U,wt as V,ge as W,be as X,St as Y,we as Z,ye as _,Oe as $};
