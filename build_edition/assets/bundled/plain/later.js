import{B as T,C as ee,H as dt,J as ut,K as r,L as E,M as te,N as q,O as Se,T as mt,U as gt,V as wt,W as Ee,X as M,Y as H,aa as P,b as c,ba as bt,c as I,ca as se,
d as m,da as yt,e as g,ea as xt,f as y,fa as vt,g as x,ga as Te,ha as $e,i as J,ia as kt,j as ct,k as S,la as Ot,m as X,ma as St,n as A,q as O,r as F,s as _,t as lt,
u as ht,v as w,w as pt,x as Z,y as ft,z as L}from"./shared.js";function Ps(t,e,s){let o=Ds(t,s);if(o.length===0)return null;if(s.kind==="parallels")return Gs(t.parallels,e,[...new Set([...o,...qs(t,e)])]);if(s.kind==="works")
return Ae(r("Cited work"),[c("p",{},...Rs(t.works[o[0]]))]);let n=o.map(l=>t.entries[l]),i=n.map(l=>l.name).join(Ce()),a=n.length>1;return Ae(i,n.map(l=>Hs(l,t.
lang,a)),a?i:"")}var Rs=t=>typeof t=="string"?[t]:t.flatMap(e=>typeof e=="string"?[e]:I(...e));function Ds(t,{kind:e,keys:s,path:o}){return s?s.filter(n=>Object.
hasOwn(t[e]??{},n)):Object.keys(t.entries??{}).filter(n=>t.entries[n].address===o)}function Ae(t,e,s=""){let o=c("div",{class:"be-hover md-typeset",id:"be-hover",
hidden:!0},...e);return s?(o.setAttribute("role","group"),o.setAttribute("aria-label",t),o.append(c("span",{class:"be-hidden",id:"be-hover-brief"},r("{brief}. T\
ab goes to the links.",{brief:s})))):o.setAttribute("role","tooltip"),o}function Fs(t){return{person:r("Person"),organisation:r("Organisation"),place:r("Place"),
event:r("Event"),term:r("Term")}[t]??t}function Hs(t,e,s){let o=s?c("a",{href:new URL(t.address,A),lang:t.lang},t.name):I(t.lang,t.name)[0],n=c("p",{class:"be-h\
over-kind"},Fs(t.kind));t.fabricated&&n.append(" ",c("span",{class:"be-fabricated"},r("fabricated")));let i=c("div",{class:"be-hover-part"},n,c("p",{class:"be-h\
over-name"},o));return t.original&&i.append(c("p",{class:"be-hover-facts",lang:e,dir:"auto"},t.original)),t.dates&&i.append(c("p",{class:"be-hover-facts"},t.dates)),
i.append(c("p",{},t.summary)),i.append(c("p",{class:"be-hover-more"},Bs(t)+_s(t))),i}function Bs({mentions:t}){return t?E("{n} mention in the edition","{n} ment\
ions in the edition",t):r("no mentions in the edition")}function _s({doubt:t}){return t?r("; identification of {doubt} certainty",{doubt:t}):""}function qs(t,e){
return!e.matches(".be-unit > .be-parallel")||getComputedStyle(e).position!=="absolute"?[]:g(e.parentElement??e,":scope > a.be-parallel").filter(n=>Math.abs(n.offsetTop-
e.offsetTop)<e.offsetHeight/2).map(n=>X((n.getAttribute("href")??"").split("#")[1]??"")).filter(n=>Object.hasOwn(t.parallels,n))}function Gs(t,e,s){let o=e.matches(
".be-parallel")?location.pathname.slice(A.pathname.length).split("/")[0]:"",n=s.map(i=>zs(t[i],o,s.length>1?i:""));return Ae(n.map(i=>i.whole).join(Ce()),n.flatMap(
i=>i.parts),n.map(i=>i.brief).join(" "))}function zs({title:t,sides:e},s,o){let n=e.filter(p=>p.document!==s),i=n.length?n:e,a=o?c("a",{href:L(`parallels.md#${o}`)},
t):t,l=r("Parallel: {title}",{title:t}),h=[c("p",{class:"be-hover-kind"},r("Parallel")),c("p",{class:"be-hover-name"},a),...i.map(Us)];return{whole:l,parts:h,brief:`${l}\
. ${i.map(Ks).join(". ")}`}}var Ce=()=>r("{before}; {after}",{before:"",after:""});function Ks({title:t,passages:e}){let s=e.map(o=>[o.where,r("\u201C{words}\u201D",
{words:o.words})].join(", "));return r("{before}: {after}",{before:t,after:s.join(Ce())})}function Us({title:t,lang:e,speaks:s,passages:o}){let n=o.map(({words:i,
where:a,address:l})=>c("li",{},c("q",{lang:s,dir:s&&"auto"},i)," ",c("a",{href:new URL(l,A)},a)));return c("div",{class:"be-hover-part"},c("p",{class:"be-hover-\
facts"},...I(e,t)),c("ul",{},...n))}var Me=class{constructor(e,s,o,n){this.link=e,this.card=s,this.isByFocus=o,this.gone=n,this.isDismissed=!1,this.popup=new T({holds:a=>s.contains(a),closed:()=>this.
remove(),returnTo:()=>(this.isDismissed=!0,s.contains(S())?e:null)}),(e.closest("dialog, [popover]")??e.closest("main")??document.body).append(s);let i=y(s,"#be\
-hover-brief")?"be-hover-brief":"be-hover";e.setAttribute("aria-describedby",[...Et(e),i].join(" "))}get isShown(){return this.popup.isOpen}get hasFocus(){return S()===
this.link||this.card.contains(S())}holds(e){return e===this.link||e instanceof Node&&this.card.contains(e)}show(e){this.card.hidden=!1,this.popup.open();let{top:s,
bottom:o,left:n}=this.link.getBoundingClientRect(),i=[...this.link.getClientRects()],a=i.find(l=>e!==null&&l.left<=e&&e<=l.right)??i[0];ee(this.card,{top:s,bottom:o,
left:a?.left??n},{gap:7,shift:12}),this.card.scrollHeight>this.card.clientHeight+1&&(this.card.tabIndex=0)}close(){this.popup.isOpen?this.popup.close():this.remove()}remove(){
let e=Et(this.link);e.length?this.link.setAttribute("aria-describedby",e.join(" ")):this.link.removeAttribute("aria-describedby"),this.gone(),this.card.remove()}step(e){
let s=[...this.card.tabIndex===0?[this.card]:[],...g(this.card,"a[href]")],o=S(),n=s.findIndex(i=>i===o);o===this.link&&!e.shiftKey&&s.length?(e.preventDefault(),
s[0].focus()):n>=0&&e.shiftKey?(e.preventDefault(),(s[n-1]??this.link).focus()):n>=0&&n===s.length-1&&(this.link.focus({preventScroll:!0}),this.close())}},Et=t=>(t.
getAttribute("aria-describedby")??"").split(" ").filter(e=>e&&!e.startsWith("be-hover"));function Ys(t,e){let s=(t.matches(".be-parallel")?t.getAttribute("aria-label"):t.textContent)?.trim()??"",o=c("h2",{class:"be-panel-title"},s),n=m("\xD7",()=>h.
close(!0),{class:"be-panel-button","aria-label":r("Close")}),i=[...e.children].filter(f=>f.id!=="be-hover-brief"),a=c("p",{class:"be-sheet-page"},c("a",{href:t.
getAttribute("href")??""},r("Open the page"))),l=c("div",{class:"be-panel be-sheet be-editorial",role:"dialog","aria-label":s,tabindex:"-1"},c("div",{class:"be-\
panel-head"},o,n),c("div",{class:"be-panel-body be-hover-body md-typeset"},...i,a)),h=new T({holds:f=>l.contains(f),closed:()=>l.remove(),returnTo:()=>t});(t.closest(
"main")??document.body).append(l),h.open(),l.focus({preventScroll:!0});let p=t.getBoundingClientRect().bottom-(innerHeight-l.offsetHeight-24);return p>0&&scrollBy(
{top:p,behavior:"instant"}),h}function Qs(t){if(document.querySelector("dialog[open]"))return;let e=m("\xD7",()=>n.close(!0),{class:"be-keys-close","aria-label":r("Close the list of keys")}),
s=dt().flatMap(({keys:i,does:a})=>[c("dt",{},...i.flatMap((l,h)=>[...h?[" "]:[],c("kbd",{},l)])),c("dd",{},a())]),o=c("dialog",{class:"be-keys","aria-labelledby":"\
be-keys-title"},c("h2",{id:"be-keys-title"},r("Keys")),e,c("dl",{},...s)),n=new T({holds:i=>o.contains(i)&&i!==o,closed:()=>o.remove(),returnTo:()=>t});o.addEventListener(
"close",()=>n.close(!0)),document.body.append(o),o.showModal(),n.open()}var Vs=1200,Js=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,Xs=/^\s*([\s\S]+?)\s*\n\s*— /u;function $t(t){let e=[...t.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].
map(([i])=>i.replace(/[.,;:)\]]+$/u,"")),s=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(t)?.[1]??"",o=(Xs.exec(t)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),n=o.length?
o:[...t.matchAll(Js)].map(i=>i[1]);return[...new Set(e)].flatMap(i=>{let a=St(i);return a?[{...a,version:a.version||s,quoted:n,address:i}]:[]})}function At(t,e){
let s=o=>e&&Object.hasOwn(e.things,o)?e.things[o].words??"":"";return new Map(Object.entries(t.things).map(([o,{words:n,fate:i,to:a=""}])=>[o,{words:n??s(a||o),
fate:i,to:a,now:i==="changed"?s(a):""}]))}function Ct(t,e){let[s,o]=[t,e].map(h=>h.split(/\s+/u).filter(Boolean).slice(0,Vs)),n=[],i=(h,p)=>{let f=n.at(-1);p.length&&
(f?.kind===h?f.words+=` ${p.join(" ")}`:n.push({kind:h,words:p.join(" ")}))},[a,l]=[0,0];for(let[h,p]of[...Zs(s,o),[s.length,o.length]])i("old",s.slice(a,h)),i(
"new",o.slice(l,p)),i("same",s.slice(h,h+1)),[a,l]=[h+1,p+1];return n}function Zs(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.
length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);let o=[];for(let[n,i]=[0,0];n<t.length&&i<e.length;)
t[n]===e[i]?(o.push([n,i]),n+=1,i+=1):s[n+1][i]>=s[n][i+1]?n+=1:i+=1;return o}var oe=(t,e)=>Tt(e).includes(Tt(t).replace(/[.,;]$/u,"")),Tt=t=>t.normalize("NFC").
replace(/[\u2010-\u2015]/gu,"-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();var Ie={isKnown:!0,isToday:!1,title:"",things:new Map,at:""},Mt=()=>w("memory/versions.json");async function G({group:t,version:e}){let s=await Mt(),o=s.versions.
find(l=>l.version===e);if(!o&&e!==s.current)return{...Ie,isKnown:!1};if(o?.new.includes(t))return Ie;let n=o?.gone.includes(t)?null:await w(`memory/today/${encodeURI(
t)}.json`).catch(()=>null),a=o&&(o.changed.includes(t)||o.gone.includes(t))?await w(`memory/${e}/${encodeURI(t)}.json`):n;return a?{isKnown:!0,isToday:!o,title:a.
title,things:At(a,n),at:o?.at??""}:Ie}async function It({group:t,id:e}){let s=await Mt();for(let{version:o,changed:n,gone:i}of s.versions.toReversed()){if(!n.includes(
t)&&!i.includes(t))continue;let{things:a,at:l}=await G({group:t,id:e,version:o,isReading:!1}),h=a.get(e);if(h)return{thing:h,version:o,at:l}}return null}function z(t,{
group:e,version:s}){let o=t.to?c("a",{href:eo(e,t.to)},r("where it stands now")):"";if(t.fate==="moved")return[c("p",{},r("These words have not changed since ve\
rsion {version}, but they stand elsewhere:",{version:s})," ",o)];if(t.fate==="gone")return[c("p",{},r("This was in version {version} and is no longer in the edi\
tion. It said:",{version:s})),c("blockquote",{},t.words)];if(t.fate!=="changed")return[];let n=Ct(t.words,t.now??"").flatMap(({kind:i,words:a})=>[i==="same"?a:c(
i==="old"?"del":"ins",{},a)," "]);return[c("p",{},r("This has changed since version {version}:",{version:s})," ",o),c("blockquote",{class:"be-memory-words"},...n)]}
function ne(t,e){let s=[...t.values()].filter(({fate:n})=>n==="changed"||n==="gone").length;if(!s)return[];let o=c("a",{href:L("history.md")},r("What changed"));
return[c("p",{},E("{n} paragraph or note of it has changed since version {version}, or is gone.","{n} paragraphs and notes of it have changed since version {ver\
sion}, or are gone.",s,{version:e})," ",o)]}var eo=(t,e)=>L(Lt(t,e));function K({group:t,id:e,version:s,isReading:o},n){if(!n)return[];let i=L(`${o?"reading/":""}${Lt(
t,e)}`,[],new URL(n,A));return[c("p",{},c("a",{href:i},r("as it stood in version {version}",{version:s})))]}function Lt(t,e){return t==="register"?`register/${e}\
.md`:e?`${t}.md#${e}`:`${t}.md`}function jt(){let t=c("textarea",{id:"be-memory-field",rows:"5",spellcheck:"false"}),e=c("div",{class:"be-memory-answer",role:"status"}),s=m(r("Check"),async()=>e.
replaceChildren(...await to(t.value)));return[c("label",{for:"be-memory-field"},r("The citation or the address")),t,c("p",{},s),e]}async function to(t){let e=$t(
t);if(!e.length)return[j(r("No address of an edition was found in it."))];try{return(await Promise.all(e.map(so))).flat()}catch{return[j(r("What the edition rem\
embers could not be loaded"))]}}var j=t=>c("p",{},t);async function so(t){let e=c("h2",{class:"be-memory-address"},t.address),{version:s}=t;if(!s)return[e,j(r("\
It names no version, so that nobody can tell what stood there."))];let o=await G(t);return o.isKnown?!o.things.size||t.id&&!o.things.has(t.id)?[e,j(r("Version {\
version} had nothing at this place.",{version:s}))]:[e,...oo(t,o),...no(t,o),...K(t,o.at)]:[e,j(r("The edition has had no version {version}.",{version:s}))]}function oo(t,{
things:e,isToday:s}){let o=e.get(t.id),n=o?z(o,t):ne(e,t.version);return n.length?n:[j(s?r("This is the version of today."):r("Unchanged since version {version}\
.",{version:t.version}))]}function no({id:t,quoted:e,isReading:s},{title:o,things:n}){return s?[]:e.filter(i=>!o||!oe(i,o)).map(i=>{if(oe(i,n.get(t)?.words??""))
return j(r("The words \u201C{words}\u201D stood there.",{words:i}));let a=[...n.values()].some(l=>oe(i,l.words));return j(a?r("The words \u201C{words}\u201D stood in the \
same document, at another place.",{words:i}):r("The words \u201C{words}\u201D did not stand there.",{words:i}))})}function io(t,e,s){t.getElementById("be-check-citation")?.replaceChildren(...jt()),(e&&(e.version?ro(e):ao(e)))?.then(n=>{s.aborted||co(t,n,s)}).catch(()=>{})}async function ro(t){
let{things:e,at:s}=await G(t),o=e.get(t.id),n=t.id?o&&z(o,t):ne(e,t.version);return n?.length?[...n,...K(t,s)]:[]}async function ao(t){let e=await It(t);if(!e)return[];
let s={...t,version:e.version};return[...z(e.thing,s),...K(s,e.at)]}function co(t,e,s){let o=y(t,"main h1");if(!e.length||!o)return;let n=m("\xD7",()=>i.remove(),
{class:"be-memory-close","aria-label":r("close")}),i=c("aside",{class:"be-memory be-editorial","aria-label":r("Since you cited this")},n,...e);o.before(i),s.addEventListener(
"abort",()=>i.remove()),O(e[0].textContent??"")}async function ie(t){let e=new Set(g(t,"[data-document]").map(o=>o.dataset.document??"")),s=await Promise.all([...e].map(o=>w(`propose/${o}.json`).catch(()=>({}))));
return Object.fromEntries(s.flatMap(({notes:o={}})=>Object.entries(o)).flatMap(lo))}var lo=([t,e])=>Object.entries(e).map(([s,o])=>[`fn-${s}`,[t,o]]);var Nt=t=>t.split("/").map(encodeURIComponent).join("/");function R({address:t,branch:e,folder:s},o,n){return`${t}/${o}/${Nt(e)}/${Nt(s+n)}`}function Wt(t,e,s,o){
return re(R(t,"new",e),["filename","value"],[s,o])}function re(t,e,s,o=8e3){let[n,...i]=s.map((h,p)=>`${e[p]}=${encodeURIComponent(h)}`),a=`${t}?${[n,...i].join(
"&")}`,l=a.length<=o;return{address:l?a:`${t}?${n}`,isWhole:l}}var Le=t=>`be-draft-${t}`;function ae(t){try{return JSON.parse(sessionStorage.getItem(Le(t))??"{}")}catch{return{}}}function ce(t,e){try{e.body?.trim()||e.reading?.
trim()?sessionStorage.setItem(Le(t),JSON.stringify(e)):sessionStorage.removeItem(Le(t))}catch{}}function N(t,e,s,o){let n=c(s,{id:`be-propose-${t}`,name:t,...o}),i=c("p",{class:"be-propose-row"},c("label",{for:n.id},e),n);return{control:n,row:i,value:()=>n.
value,set:a=>{n.value=a}}}function U(t,e,s,o){let n=N(t,e,"select",{});return n.control.append(...s.map(([i,a])=>c("option",{value:i,selected:i===o},a))),n}function le(t,e){
let s=c("input",{type:"checkbox",id:`be-propose-${t}`,name:t}),o=c("span",{},e);return{row:c("p",{class:"be-propose-tick"},c("label",{for:s.id},s,o)),value:()=>s.
checked?"yes":"",set:n=>{s.checked=n!==""},name:n=>{o.textContent=n}}}function Pt(t,e,s,o){let n=s.map(([l])=>c("input",{type:"radio",name:`be-propose-${t}`,id:`\
be-propose-${l}`,value:l,checked:l===o})),i=s.map(([,l],h)=>c("label",{for:n[h].id},n[h],l));return{row:c("fieldset",{class:"be-propose-kinds"},c("legend",{},e),
...i),value:()=>n.find(l=>l.checked)?.value??o,set:l=>{for(let h of n)h.checked=h.value===l}}}function Rt({said:t,address:e}={said:"",address:""}){if(!t)return[];
let s=e?c("a",{href:e},t):t;return[c("p",{class:"be-propose-to"},r("Save the file and send it to the editors:")," ",s)]}function he(t,e,s,o){let n=c("form",{class:"be-propose-form"},...s);return n.addEventListener("submit",i=>i.preventDefault()),c("div",{class:"be-propose be-edit\
orial",role:"dialog","aria-labelledby":"be-propose-name"},c("div",{class:"be-propose-head"},c("h2",{id:"be-propose-name",tabindex:"-1"},t),m("\xD7",e,{class:"be\
-propose-close","aria-label":r("Close")})),n,c("div",{class:"be-propose-foot"},...o))}var ho=1900;async function po(t){let e=t.dataset.note??"",s=()=>null,[o,n,{contact:i}]=await Promise.all([w("repository.json").catch(s),ie(document),w("propose.\
json")]);return new Ne({item:x(document,`#${CSS.escape(e)}`),opener:t,repository:o,place:n[e],contact:i})}var Ne=class{constructor(e){let{item:s}=e;this.given=e,
this.words=y(s,".be-lemma")?.textContent??"",this.name=y(s,".be-cite-note")?.dataset.name??s.id,this.wrong=N("wrong",r("What is wrong with it?"),"textarea",{rows:5}),
this.said=c("p",{class:"be-propose-said"}),this.ways=this.carriers(),this.popup=new T({holds:o=>this.element.contains(o),closed:()=>this.closed(),returnTo:()=>e.
opener,staysOnPress:!0}),this.draft=`correct/${s.id}`,this.element=this.draw()}get isOpen(){return this.popup.isOpen}open(){this.wrong.set(ae(this.draft).body??
""),this.refresh(),document.body.append(this.element),this.popup.open(),x(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}closed(){
this.element.remove(),this.wrong.value().trim()&&O(r("What you typed is kept for these words until you close the browser."))}draw(){let e=c("p",{class:"be-propo\
se-hint"},r("Say how you know it: a source and its page help most.")),s=[c("p",{},this.name),c("blockquote",{class:"be-propose-words"},this.words),this.wrong.row,
e],o=m(r("Copy"),()=>this.copy()),n=he(r("Correct this note"),()=>this.close(!0),s,[this.said,...this.whom(),c("p",{class:"be-propose-ways"},...this.ways.map(({
link:i})=>i),...this.toFile(),o)]);return n.classList.add("be-propose--beside"),n.addEventListener("input",()=>{ce(this.draft,{body:this.wrong.value()}),this.refresh()}),
n}carriers(){let{repository:e,contact:s}=this.given,o=[];e&&o.push({link:je(r("Tell it on GitHub"),"be-propose-go"),to:`${e.address}/issues/new`,names:["title",
"body"],longest:8e3}),s.address.startsWith("mailto:")&&o.push({link:c("a",{},r("Write a mail")),to:s.address,names:["subject","body"],longest:ho});for(let n of o)
n.link.addEventListener("click",i=>this.gone(i,n));return o}toFile(){let{repository:e,place:s}=this.given;return e&&s?[je(r("Edit its file"),"",R(e,"edit",s[0]))]:
[]}whom(){let{contact:{said:e,address:s}}=this.given;return this.ways.length?[]:e?[c("p",{class:"be-propose-to"},r("Send it to the editors:")," ",s?je(e,"",s):e)]:
[c("p",{class:"be-propose-to"},r("This edition does not say whom to write to."))]}message(){let{item:e,place:s}=this.given,o=r("{before}: {after}",{before:this.
name,after:this.words});return[o,[this.wrong.value().trim(),"",o,M(e.id),s?.join(":")].filter(n=>n!==void 0).join(`
`)]}refresh(){for(let{link:e,to:s,names:o,longest:n}of this.ways)e.href=re(s,o,this.message(),n).address;this.said.textContent=""}gone(e,{to:s,names:o,longest:n}){
this.isEmpty()?e.preventDefault():re(s,o,this.message(),n).isWhole||this.copy(r("What you wrote is on the clipboard: paste it there."))}isEmpty(){let e=!this.wrong.
value().trim();return e&&(this.say(r("Write first what is wrong with it.")),this.wrong.control.focus()),e}async copy(e=r("Copied")){this.isEmpty()||this.say(await P(
this.message()[1])?e:r("The browser did not allow copying"))}say(e){this.said.textContent=e,O(e)}},je=(t,e,s)=>c("a",{class:e||null,target:"_blank",rel:"noopene\
r",href:s},t);var Y="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",fo=new RegExp(`[${Y}]+`,"gu"),uo=new RegExp(`^[${Y}]+|[${Y}]+$`,"g\
u"),mo=new RegExp(`[${Y}]+$`,"u"),go=new RegExp(`^[${Y}]$`,"u"),wo=new Map([...[..."\u201C\u201D\u201E\u201F\xAB\xBB\u2033"].map(t=>[t,'"']),...[..."\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\xB4\u02BC"].
map(t=>[t,"'"]),...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map(t=>[t,"-"])]),v=t=>go.test(t),Q=t=>t.replace(uo,""),Dt=t=>t.replace(mo,""),W=t=>Q(t.replace(
fo," "));function pe(t){let e=Array.from(t),s=[],o=[],n="";for(let i=0,a=1;i<e.length;a+=1){if(a<e.length&&yo(e,i,a))continue;let l=bo(e.slice(i,a).join(""));for(let h=0;h<
l.length;h+=1)s.push(i),o.push(a);n+=l,i=a}return{chars:e,text:n,starts:s,ends:o}}function bo(t){return v(t[0])?" ":Array.from(t.normalize("NFC"),e=>wo.get(e)??
e).join("")}function yo(t,e,s){let o=t[s];if(v(o)||v(t[e]))return v(o)&&v(t[e]);if(o<"\u0300")return!1;if(xo(o))return!0;let n=t.slice(e,s).join("").normalize("\
NFC");return(n+o).normalize("NFC")!==n+o.normalize("NFC")}function xo(t){return/^[\u0340\u0341\u0343\u0344]$/.test(t)?!0:t.normalize("NFD")!==t?!1:`${t}\u0334`.
normalize("NFD")!==`${t}\u0334`||`\u0345${t}`.normalize("NFD")!==`\u0345${t}`}var Ft=new RegExp([/\*\*(?<strong>[^*\n]+)\*\*/u,/\*(?<em>[^*\n]+)\*/u,/(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u,
/\[\[(?<link>[^\]\n]+)\]\]/u,/\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u].map(t=>t.source).join("|"),"gu"),Ht=/(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;
function Bt(t,e){return t.split(/\n[ \t]*\n/).map(s=>s.trim()).filter(Boolean).map(s=>vo(s.replace(/\n/g," "),e))}function vo(t,e){let s=[],o=0;for(let n of t.matchAll(
Ft))s.push({kind:"words",words:t.slice(o,n.index)},ko(n.groups??{},e)),o=n.index+n[0].length;return[...s,{kind:"words",words:t.slice(o)}].filter(n=>n.words)}function ko({
strong:t,em:e,cite:s,link:o,words:n},i){return t?{kind:"strong",words:t}:e?{kind:"em",words:e}:s?{kind:"cite",words:So(s,i),unknown:qt(s,i)}:{kind:"link",words:o?
o.split("|").at(-1)??"":n}}var Oo=/^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu,_t=([,t,e])=>t??e;function So(t,e){let s=t.split(";").map(o=>Eo(o.trim(),e)).join("\
; ");return s==="\xB0"?s:`(${s})`}function Eo(t,e){let[s]=t.matchAll(Ht);if(!s)return t;let o=_t(s),n=t.slice(0,s.index).replace(/-$/,""),i=Object.hasOwn(e,o)&&
e[o]||o,l=t[s.index-1]==="-"?/(?:n\.d\.|\d{4}).*$/u.exec(i)?.[0]??i:i;return`${n}${l}${t.slice(s.index+s[0].length).replace(Oo,", ")}`}var qt=(t,e)=>[...t.matchAll(
Ht)].map(_t).filter(s=>!Object.hasOwn(e,s));function Gt(t,e){return[...t.matchAll(Ft)].flatMap(({groups:s})=>s?.cite?qt(s.cite,e):[])}var To=[[/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/,()=>r("HTML is not allowed in a note: write &lt; for a less-than sign.")],[/!\[/,()=>r("A note cannot ho\
ld images.")],[/\[\^[^\]\n]+\]/,()=>r("A note cannot have notes of its own: link to another with [[note:its-id]].")],[/^ {0,3}\*?\[[^\]\n]+\]:/m,()=>r("A note c\
annot hold definitions of links or abbreviations.")],[/^ {0,3}#/m,()=>r("A note cannot hold headings: no line can begin with #.")],[/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
()=>r("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],[/\]\(\s*<?(?!https?:\/\/|mailto:)/i,()=>r("Links lead to https:, htt\
p: or mailto: addresses.")]],$o=/\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g,zt=t=>t.replace(/(`+)[^`\n]*\1/g,e=>" ".repeat(e.length));function Kt(t,e,s,{works:o,...n}){
if(!t.body.trim())return r("Write the note first.");let i=zt(t.body),a=To.find(([p])=>p.test(i));if(a)return a[1]();let l=Gt(i,o);if(l.length)return r("The bibl\
iography has no {works}.",{works:l.join(", ")});let h=Ut(t.body).find(p=>!Ao(p,n));return h?r("[[{target}]] leads nowhere.",{target:h}):t.kind==="explanatory"||
!t.reading.trim()?"":e.map(p=>Co(t,p,s)).find(Boolean)??""}var Ut=t=>[...zt(t).matchAll($o)].map(e=>e[1].trim()),Yt=t=>Ut(t).filter(e=>e.includes("#")).map(e=>e.
split("#")[0]);function Ao(t,{links:e,places:s}){let[o,...n]=t.split("#");return n.length?e.includes(`reading:${o}`)&&(s.get(o)?.includes(n.join("#"))??!0):e.includes(
o)||o.startsWith("note:")}function Co({reading:t,exact:e},[s,o],{paragraphs:n,readings:i}){return W(t)===W(e)?r("The better words are the same words."):i.some(([
h,p])=>h<o&&s<p)?r("Some of these words have a reading already: write your note without one."):Object.values(n).flat().some(([h,p])=>h<=s&&o<=p)?"":r("Better wo\
rds can be given within one paragraph only.")}var Qt=t=>/\[[^\]]*@|\[\[|https?:/u.test(t);var Vt="0123456789abcdefghijklmnopqrstuvwxyz";function Jt(t,e,s=Mo){let n=(t.normalize("NFKD").replace(/[^\x00-\x7f]/g,"").toLowerCase().match(/[a-z0-9]+/g)??[]).
slice(0,5).join("-").slice(0,40).replace(/-+$/,""),i=/^[a-z]/.test(n)?n:["note",n].filter(Boolean).join("-");for(;;){let a=`${i}-${s()}`;if(!e.includes(a))return a}}
var Mo=()=>Array.from(crypto.getRandomValues(new Uint8Array(4)),t=>Vt[t%Vt.length]).join("");var Io="yaml-language-server: $schema=../../schema/annotations.json",We=/[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,Lo=/[\u202a-\u202e\u2066-\u2069\ufeff]/g,
jo=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,No=t=>Xt(W(V(t)));function Xt(t){return JSON.stringify(t).replace(We,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}var V=t=>t.toWellFormed().replace(/\r\n?/g,`
`).replace(jo,"");function Wo(t){let e=V(t).replace(/[\u2028\u2029]/g,`
`).replace(Lo,""),s=Dt(e.replace(/^(?:[ \t]*\n)+/,""));return s!==""&&!/^[ \t]/.test(s)&&!/\t/.test(s)&&s.search(We)<0?["  body: |",...s.split(`
`).map(n=>n?`    ${n}`:"")]:[`  body: ${Xt(s)}`]}function Po(t,e=[]){let s=(n,i,a="  ")=>i&&W(V(i))?[`${a}${n}: ${No(i)}`]:[];return`${[...e.map(n=>`# ${W(V(n)).
replace(We,"")}`),`- id: ${t.id}`,`  kind: ${t.kind}`,"  target:",...s("exact",t.exact,"    "),...s("prefix",t.prefix,"    "),...s("suffix",t.suffix,"    "),...t.
every?["  every: true"]:[],...t.kind==="explanatory"?[]:[`  category: ${t.category}`,`  severity: ${t.severity}`,...s("reading",t.reading),...Ro(t,s)],...Wo(t.body),
`  certainty: ${t.certainty}`,`  by: [${t.by}]`].join(`
`)}
`}var Ro=({original:t,original_status:e},s)=>e&&s("original",t).length?[...s("original",t),`  original_status: ${e}`]:[];function Zt(t,e=""){return Po(t,[Io,...W(
V(e))?[`proposed by ${e}`]:[]])}var Do=t=>Q(pe(t).text);function fe(t,e,s="",o=""){let[n,i,a]=[e,s,o].map(Do),l=[];if(!n)return l;for(let h=t.text.indexOf(n);h>=0;h=t.text.indexOf(n,h+1)){let p=h+
n.length,f=Fo(t.text,h,i)&&Ho(t.text,p,a)?Bo(t,h,p):null;f&&l.push(f)}return l}var es=(t,e,s)=>e>=s.length&&t.startsWith(s,e-s.length),Fo=(t,e,s)=>es(t,e,s)||t[e-
1]===" "&&es(t,e-1,s),Ho=(t,e,s)=>t.startsWith(s,e)||t[e]===" "&&t.startsWith(s,e+1);function Bo({text:t,starts:e,ends:s},o,n){return o>0&&e[o-1]===e[o]||n<t.length&&
e[n]===e[n-1]?null:[e[o],s[n-1]]}function Pe({chars:t},[e,s]){let[o,n]=[e,s];for(;o<n&&v(t[o]);)o+=1;for(;n>o&&v(t[n-1]);)n-=1;return[o,n]}function Re(t,e){let[
s,o]=Pe(t,e),n=t.chars.slice(s,o).join(""),i=([a,l])=>a===s&&l===o;if(!fe(t,n).some(i))throw new RangeError("the span has no words of its own");for(let[a,l]of _o(
t.chars,s,o)){let h=fe(t,n,a,l);if(h.length===1&&i(h[0]))return{exact:n,prefix:a,suffix:l}}throw new RangeError("the span cannot be told from another")}function*_o(t,e,s){
yield["",""];let o=qo(t,e),n=Go(t,s);for(let i=0;i<Math.max(o.length,n.length);i+=1){let a=o[Math.min(i,o.length-1)],l=n[Math.min(i,n.length-1)],h=o.length?Q(t.
slice(a,e).join("")):"",p=n.length?Q(t.slice(s,l).join("")):"";yield["",p],yield[h,""],yield[h,p]}}function qo(t,e){let s=[];for(let o=e-1;o>=0;o-=1)!v(t[o])&&(o===
0||v(t[o-1]))&&s.push(o);return s.length||!e?s:[0]}function Go(t,e){let s=[],o=t.length;for(let n=e+1;n<=o;n+=1)!v(t[n-1])&&(n===o||v(t[n]))&&s.push(n);return s.
length||e>=o?s:[o]}var zo=120,De=([t,e],[s,o])=>t<o&&s<e;function ts({chars:t},{paragraphs:e},[s,o],n){if(!("Segmenter"in Intl))return[s,o];let i=new Intl.Segmenter(Ko(n),{granularity:"\
word"}),a=l=>{let[h,p]=Object.values(e).flat().find(([u,d])=>u<l&&l<d)??[l,l],f=h;for(let{segment:u,isWordLike:d}of i.segment(t.slice(h,p).join(""))){let b=f+[...u].
length;if(f<l&&l<b)return d?[f,b]:[l,l];f=b}return[l,l]};return[a(s)[0],a(o)[1]]}function Ko(t){try{return Intl.Segmenter.supportedLocalesOf(t??[])[0]}catch{return}}
var ss=(t,{furniture:e},s)=>fe(t,s).filter(o=>!e.some(n=>De(n,o)));function os({chars:t},{paragraphs:e,turns:s=[]},o){let n=Object.values(e).flat(),i=n.filter(h=>De(
h,o)).length;if(n.length>1&&i===n.length)return r("This is the whole text.");let a=new Set(s.filter(([h,p])=>De([h,p],o)).map(([,,h])=>h));if(a.size>1)return r(
"These are words of {number} speakers.",{number:a.size});let l=t.slice(...o).join("").trim().split(/\s+/).length;return l>zo?r("These are {number} words.",{number:l}):
""}var de=class{constructor(e,s,o){this.received=e,this.selected=s,this.span=ts(e,e.spans,s,o),this.quoted=c("blockquote",{class:"be-propose-words"}),this.quote=Re(
e,this.span),this.standOn(this.span),this.doubt=os(e,e.spans,this.span),this.isMeant=le("meant",r("The note is about all of them."))}get words(){return this.received.
chars.slice(...this.span).join("")}get places(){return ss(this.received,this.received.spans,this.quote.exact)}get lack(){return this.doubt&&!this.isMeant.value()?
`${this.doubt} ${r("Say above that the note is about all of them, or select fewer.")}`:""}standOn(e){this.span=e,this.quote=Re(this.received,e),this.quoted.textContent=
Uo(this.words)}rows(e){return[this.quoted,...this.partOfAWord(e),...this.tooMany()]}partOfAWord(e){if(this.span.join()===this.selected.join())return[];let s=m(r(
"Only what I selected"),()=>{this.standOn(this.selected),o.remove(),e()},{class:"be-propose-only"}),o=c("p",{class:"be-propose-hint"},r("You selected part of a \
word: the note stands on the whole word.")," ",s);return[o]}tooMany(){return this.doubt?[c("div",{class:"be-propose-question"},c("p",{},this.doubt),this.isMeant.
row)]:[]}},Uo=t=>t.length<=220?t:`${t.slice(0,120).replace(/\s\S{0,20}$/u,"")} \u2026 ${t.slice(-80).replace(/^\S{0,20}\s/u,"")}`;var ns=({notes:t})=>Object.values(t).flatMap(e=>Object.keys(e)).map(e=>e.replace(/^[a-z]-/u,"")),Fe=({paragraphs:t,milestones:e})=>[...Object.keys(t),...e];function is(t,e,s,o){
for(let n of t.filter(i=>e.includes(`reading:${i}`)&&!s.has(i)))s.set(n,null),w(`propose/${n}.json`).then(i=>{s.set(n,Fe(i)),o()},()=>{})}function rs({categories:t,severities:e}){return{kind:Pt("kind",r("This note"),[["explanatory",r("explains")],["translation",r("on the translation")],["textual",
r("on the text")]],"explanatory"),body:N("body",r("Note"),"textarea",{rows:5,required:!0,"aria-describedby":"be-propose-hint"}),category:U("category",r("What is\
 wrong"),Object.entries(t),"accuracy/mistranslation"),severity:U("severity",r("How grave"),e.map(s=>[s,s]),"minor"),reading:N("reading",r("Better words, if you \
have them"),"input",{type:"text"}),original:N("original",r("What the original says, if you know it"),"input",{type:"text"}),status:U("status",r("That wording is"),
[["attested",r("in a source")],["reconstructed",r("inferred")]],"reconstructed"),every:le("every",""),certainty:U("certainty",r("Certainty"),[["high",r("high")],
["medium",r("medium")],["low",r("low")]],"medium"),proposer:N("proposer",r("Your name or ORCID, if you wish"),"input",{type:"text",autocomplete:"name"})}}var as=(t,e)=>Bt(t,e).map(s=>c("p",{},...s.map(Yo)));function Yo({kind:t,words:e,unknown:s=[]}){if(t==="words")return e;if(t==="strong"||t==="em")return c(t,{},
e);if(t==="link")return c("span",{class:"be-propose-link"},e);let o=s.length?r("not in the bibliography: {works}",{works:s.join(", ")}):e;return c("span",{class:s.
length?"be-propose-unknown":"be-propose-cite",title:o},e)}var He=class{constructor(e){this.given=e;let{received:s,span:o,choices:n}=e;this.chosen=new de(s,o,e.language),this.id=Jt(this.chosen.words,ns(s.spans)),this.places=
new Map([[s.name,Fe(s.spans)]]),this.yaml="",this.lack="",this.isWhole=!0,this.fields=rs(n),this.defect=c("div",{class:"be-propose-defect"},...[this.fields.category,
this.fields.severity,this.fields.reading,this.fields.original,this.fields.status].map(i=>i.row)),this.preview=c("div",{class:"be-propose-preview","aria-label":r(
"How the note will read"),role:"group"}),this.file=c("pre",{class:"be-propose-file",tabindex:"0",role:"group","aria-label":r("The file")}),this.said=c("p",{class:"\
be-propose-said"}),this.link=e.repository?this.linkToGitHub():null,this.popup=new T({holds:i=>this.element.contains(i),closed:()=>this.closed(),returnTo:()=>e.opener,
staysOnPress:!0}),this.element=this.draw(),this.draft=`${s.spans.folder}/${this.chosen.span.join("-")}`;for(let[i,a]of Object.entries(ae(this.draft)))this.fields[i]?.
set(a);this.element.addEventListener("input",()=>{ce(this.draft,this.typed()),this.refresh()})}get isOpen(){return this.popup.isOpen}open(){this.refresh(),document.
body.append(this.element),this.popup.open(),x(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}draw(){let{kind:e,body:s,certainty:o,
every:n,proposer:i}=this.fields;return he(r("Propose a note"),()=>this.close(!0),[...this.chosen.rows(()=>{this.refresh(),s.control.focus()}),e.row,s.row,c("p",
{class:"be-propose-hint",id:"be-propose-hint"},r("Markdown: *emphasis*, [@source, page] for what it rests on.")),this.preview,this.defect,n.row,o.row,i.row,c("d\
etails",{},c("summary",{},r("The file this makes")),this.file)],[this.said,...this.link?[]:Rt(this.given.choices.contact),this.ways()])}linkToGitHub(){let e=c("\
a",{class:"be-propose-go",target:"_blank",rel:"noopener"},r("Propose on GitHub"));return e.addEventListener("click",s=>this.gone(s)),e}ways(){return c("p",{class:"\
be-propose-ways"},...this.link?[this.link]:[],m(r("Copy"),()=>this.take(()=>this.copyFile())),m(r("Download"),()=>this.take(()=>this.downloadFile())))}typed(){let e=Object.
entries(this.fields).filter(([s])=>s!=="proposer");return Object.fromEntries(e.map(([s,o])=>[s,o.value()]))}closed(){this.element.remove();let{body:e,reading:s}=this.
fields;(e.value().trim()||s.value().trim())&&O(r("What you typed is kept for these words until you close the browser."))}note(){let e=this.typed(),{quote:s,places:o}=this.
chosen,n=o.length>1?this.fields.every.value():"",i=n?{...s,prefix:"",suffix:""}:s;return{...e,id:this.id,by:this.given.choices.by,...i,every:n,original_status:this.
fields.status.value()}}refresh(){let e=this.note(),{received:s,choices:o,repository:n}=this.given,i=e.body.trim()!=="";this.defect.hidden=e.kind==="explanatory",
this.fields.status.row.hidden=!e.original.trim();let{places:a,span:l}=this.chosen;if(this.fields.every.row.hidden=a.length<2,this.fields.every.name(r("The same \
holds in all {number} places where these words stand",{number:a.length})),this.yaml=Zt(e,this.fields.proposer.value()),this.file.textContent=this.yaml,this.preview.
replaceChildren(...as(e.body,o.works)),this.preview.hidden=!i,this.lack=this.chosen.lack||Kt(e,e.every?a:[l],s.spans,{...o,places:this.places}),is(Yt(e.body),o.
links,this.places,()=>this.refresh()),n&&this.link){let f=Wt(n,s.spans.folder,`${this.id}.yml`,this.yaml);this.isWhole=f.isWhole,this.link.href=f.address}let h=this.
isWhole?"":r("This note is too long for an address: it will be copied, to be pasted on GitHub."),p=this.lack||h||(e.kind==="explanatory"&&!Qt(e.body)?r("What do\
es it rest on? Name a source, if you have one."):"");this.said.textContent=i?p:""}take(e){this.lack?this.refuse():e()}refuse(){this.say(this.lack),this.fields.body.
control.focus()}gone(e){this.lack?(e.preventDefault(),this.refuse()):this.isWhole||P(this.yaml).then(s=>this.say(s?r("The file is on the clipboard: paste it int\
o the page that opens."):r("The browser did not allow copying: copy the file below and paste it into the page that opens.")))}async copyFile(){this.say(await P(
this.yaml)?r("Copied"):r("The browser did not allow copying"))}downloadFile(){se(`${this.id}.yml`,"application/yaml",this.yaml),this.say(r("Downloaded"))}say(e){
this.said.textContent=e,O(e)}};var B=class extends Error{},Qo=new Map;function Vo(t){return Z(Qo,t,async()=>{let[e,s]=await Promise.all([Jo(`text/${t}.txt`),w(`propose/${t}.json`)]);return{...pe(
e),name:t,spans:s}})}async function Jo(t){let e=await ft(t);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(await e.arrayBuffer())}function Xo(t,e,s){
let o=[];for(let a of g(t,".be-unit"))e.intersectsNode(a)&&o.push(...Zo(e,tn(a,gt(t),s)));if(!o.length)throw new B(r("Select words of the text itself."));let n=Pe(
s,[o[0],o[o.length-1]+1]);if(s.spans.furniture.some(([a,l])=>a<n[1]&&n[0]<l))throw new B(r("Between the first and the last of these words stand lines that are n\
ot the document\u2019s. Select fewer."));return n}function Zo(t,e){return e.flatMap(({node:s,at:o,length:n,point:i})=>{let a=s===t.startContainer?t.startOffset:
0,l=s===t.endContainer?t.endOffset:1/0;return s instanceof Element?en(t,s)?[i]:[]:t.intersectsNode(s)&&o+n>a&&o<l?[i]:[]})}function en(t,e){if(!t.intersectsNode(
e))return!1;let s=document.createRange();return s.selectNodeContents(e),t.compareBoundaryPoints(Range.START_TO_START,s)>0&&s.setStart(t.startContainer,t.startOffset),
t.compareBoundaryPoints(Range.END_TO_END,s)<0&&s.setEnd(t.endContainer,t.endOffset),!s.collapsed&&s.toString().trim()!==""}var cs=new WeakMap;function tn(t,e,s){
let o=cs.get(t);if(o?.layer===e)return o.pieces;let n=[...on(t,e)],i=sn(t,s);if(!(n.length===i.length&&n.every(({char:l},h)=>l===s.chars[i[h]])))throw new B(r("\
The words shown here are not, letter by letter, those of the text as received."));for(let[l,h]of n.entries())h.point=i[l];return cs.set(t,{layer:e,pieces:n}),n}
function sn(t,{chars:e,spans:s}){let o=[];for(let[n,i]of s.paragraphs[t.id]??[])for(let a=n;a<i;a+=1)v(e[a])||o.push(a);return o}function*on(t,e){let s=document.
createTreeWalker(t,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT);for(let o=s.nextNode();o;o=s.nextNode())if(o instanceof HTMLElement)o.matches("ins[data-receive\
d]")&&(yield*ls(o.dataset.received??"",o));else if(o instanceof Text&&!o.parentElement?.closest(`${mt}, ins.be-emended`)){let n=e==="reading"?o.parentElement?.closest(
"[data-replaced-by]"):null,i=n&&document.getElementById(n.dataset.replacedBy??"");yield*ls(o.data,i??o)}}function*ls(t,e){let s=0;for(let o of t)v(o)||(yield{char:o,
node:e,at:s,length:o.length,point:-1}),s+=o.length}function $(t){return t.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu,"").normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/gu,"$1").normalize("NFC").replace(
/ё/gu,"\u0435").replace(/[’'ʹʺʼ]/gu,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function hs(t,e){let s=new Set;if(/^\s*["“].*["”]\s*$/u.test(t))return{
asked:t.replace(/[“”]/gu,'"'),meant:s};let o=t.split(/\s+/u).filter(Boolean),n=[];for(let i=0;i<o.length;){let[a,l]=nn(o,i,e);n.push(l??o[i]),s.add(l??$(o[i])),
i+=a}return{asked:n.join(" "),meant:s}}function nn(t,e,s){for(let o=Math.min(8,t.length-e);o>1;o-=1){let n=s.get($(t.slice(e,e+o).join(" ")));if(n)return[o,n]}return[
1,s.get($(t[e]))]}var C=["kind","volume","document","speaker","person","category","severity"],ps=new Set(["person"]),fs=(t,e)=>[t[e]??[]].flat().filter(Boolean).map(String);function Be(t,e,s=""){
return C.every(o=>{let n=e[o]??[];if(o===s||n.length===0)return!0;let i=fs(t,o);return ps.has(o)?n.every(a=>i.includes(a)):n.some(a=>i.includes(a))})}function ds(t,e){
return Object.fromEntries(C.map(s=>{let o=new Map((e[s]??[]).map(i=>[i,0])),n=t.filter(i=>Be(i,e,ps.has(s)?"":s));for(let i of n.flatMap(a=>fs(a,s)))o.set(i,(o.
get(i)??0)+1);return[s,o]}))}function us(t,e,s,o=()=>!0){if(s)return t.toSorted((i,a)=>i.record.order-a.record.order);let n=i=>2*Number(rn(i.record,e))+Number(o(
i));return t.toSorted((i,a)=>n(a)-n(i))}function rn({kind:t,title:e},s){if(t==="paragraph"||t.endsWith(" note")||t==="parallel")return!1;let o=$(e.replace(/\([^)]*\)/gu,
" "));return s.has(t==="person"?o.split(" ").at(-1)??"":o)}var an=7,cn=.5,[ln,ms]=[1.2,.75];function gs(t){if(/^\s*".+"\s*$/u.test(t))return[t];let e=[...new Set(t.split(/\s+/u).filter(Boolean))],s=e.filter(o=>$(o));return s.
length?s:e}function _e(t){let[e,...s]=t.map(o=>new Set(o.map(({id:n})=>n)));return[...e].filter(o=>s.every(n=>n.has(o)))}function ws(t,e,s){let o=new Map;for(let{
id:n,score:i=0}of t.flat())o.set(n,(o.get(n)??0)+i);return e.toSorted((n,i)=>(o.get(i)??0)-(o.get(n)??0)).slice(0,s)}function qe(t,e){let s=_e(t).filter(p=>e.has(
p)),o=t.map(p=>hn(p,s,e)),n=s.flatMap(p=>e.get(p)??[]),i=n.reduce((p,{length:f})=>p+f,0)/Math.max(1,n.length),a=o.map(p=>Math.log(1+(n.length-p.size+.5)/(p.size+
.5))),l=p=>o.reduce((f,u,d)=>{let b=fn(p,u.get(p)??[]);return f+a[d]*b/(b+ln*(1-ms+ms*p.length/i))},0);return n.filter(p=>o.every(f=>f.has(p))).map(p=>({hit:{record:p,
words:dn(o.map(f=>f.get(p)??[]))},score:l(p)})).toSorted((p,f)=>f.score-p.score).map(({hit:p})=>p)}function hn(t,e,s){let o=new Map(t.map(n=>[n.id,n.words]));return new Map(
e.flatMap(n=>pn(o.get(n)??[],s.get(n)??[])))}function pn(t,e){let s=new Map,[o,n]=[0,0];for(let i of t.toSorted((a,l)=>a-l)){for(;o<e.length&&i>=n+e[o].length;)
n+=e[o++].length;if(o===e.length)break;s.set(e[o],[...s.get(e[o])??[],i-n])}return[...s]}function fn({kind:t,title:e,own:s},o){let i=t!=="paragraph"&&t!=="page"&&
!t.endsWith(" note")?e.split(/\s+/u).length:0;return o.reduce((a,l)=>a+(l<i?an:l<s?1:cn),0)}var dn=t=>[...new Set(t.flat())].sort((e,s)=>e-s);function bs(t,e){return new Set(t.flatMap(s=>{let o=$(s);return[...o.split(" "),e.get(o)??o]}))}var ys=t=>[...t].flatMap(e=>$(e).split(" ")).filter(Boolean);function xs(t,e,s){
let o=bs(t,s);return[...e].every(n=>o.has(n)||ys(new Set([n])).every(i=>o.has(i)))}function vs(t,e,s){let o=[...bs(t,s)].filter(Boolean).map(n=>n.toLowerCase());
return o.length>0&&ys(e).some(n=>o.every(i=>i[0]!==n[0]||un(i,n)))}var un=(t,e)=>e.startsWith(t)&&t.length*2<e.length;function ks(t,e){let s=atob(t);return e.filter((o,n)=>s.charCodeAt(n>>3)>>(n&7)&1)}var mn=100,gn=8,ze=()=>w("pagefind/order.json"),Ke=({parts:t,volumes:e=[]})=>[...Array.from({length:t-1},(s,o)=>String(o+1)),...e];async function Ue(t,e){let s=await bn(
t,e),o=0,n=i=>{let a=1;return s[i].map((l,h)=>{let p=Object.fromEntries(e.columns.map((u,d)=>[u,l[d]])),f={order:o++,pack:i,at:h,from:a,...p};return a+=f.bytes+
1,f})};return new Map(t.map(i=>[i,n(i)]))}async function Ye(t,e){let s=await Ue(t,e);return await wn(s.values()),s}async function wn(t){let e=({document:n})=>Array.
isArray(n)&&n[0]===""?n[1]:"",s=[...t].flat().filter(e);if(!s.length)return;let o=await w("pagefind/documents.json");for(let n of s)n.document=ks(e(n),o)}async function bn(t,e){
return t.length>mn||t.length*2>e.packs?Object.assign({},...await Promise.all(["",...Ke(e).map(s=>`${s}/`)].map(s=>w(`pagefind/${s}rows.json`)))):Object.fromEntries(
await Promise.all(t.map(async s=>[s,await w(`pagefind/records/${s}.json`)])))}var yn=new Map,Ge=null,Os=new Set;function Ss(t){let e=s=>t.filter(o=>o.pack===s).
length;for(let s of new Set(t.map(o=>o.pack)))e(s)>gn&&Os.add(s)}async function Qe({pack:t,at:e,from:s,bytes:o}){let n=`pagefind/words/${t}.json`;if(Os.has(t)||
Ge&&!await Ge)return(await w(n))[e];let i=Z(yn,`${n} ${s}`,()=>pt(n,s,o));return Ge??=i.then(a=>a!==null,()=>!1),await i??(await w(n))[e]}var[xn,vn]=[60,20],kn=12,On=2,Sn=32,En=16,Tn=10,Es={baseUrl:"/",excerptLength:0,ranking:{termSimilarity:10}},Ve=null;function ue(){return Ve??=$n().catch(t=>{throw Ve=
null,t}),Ve}async function $n(){let[t,e,s]=await Promise.all([import(new URL("pagefind/pagefind.js",A).href),w("pagefind/parts.json"),w("pagefind/names.json")]);
await t.options(Es),await t.init();let o=Ke(e);return await Promise.all(o.map(n=>t.mergeIndex(new URL(`pagefind/${n}/`,A).href,Es))),{pagefind:t,parts:e,names:new Map(
Object.entries(s.of)),languages:s}}async function An(t,{pagefind:e,parts:s},{isInOrder:o=!1,isWhole:n=!1}){let i=gs(t),a=n||s.packs<=Sn;if(!i.length)return{hits:[
...(a?await Ye(await ze(),s):new Map).values()].flat().map(d=>({record:d,words:[]})),isWhole:a};let l=await Promise.all(i.map(async u=>(await e.search(u)).results)),
h=_e(l);if(!a&&h.length>En){let u=new Set(s.entries),d=new Set([...h.filter(D=>u.has(D)),...ws(l,h,Tn)]),b=qe(l,await Ue([...d],s));if(b.length)return{hits:b,isWhole:!1}}
let p=new Set(h),f=o?(await ze()).filter(u=>p.has(u)):h;return{hits:qe(l,await Ye(f,s)),isWhole:!0}}async function Je(t,{chosen:e={},isInOrder:s=!1,isWhole:o=!1}={}){
let n=await ue(),{asked:i,meant:a}=hs(t,n.names),l=s||!i.trim(),h=o||s||C.some(k=>e[k]?.length),p=await An(vt(i),n,{isInOrder:s,isWhole:h}),f=xt(t),u=k=>f.length||
!k.words.length?Promise.resolve([]):In(k),d=p.hits.length&&vs(await u(p.hits[0]),a,n.names)?[]:p.hits,b=d.filter(k=>Be(k.record,e)),D=l?new Set:await Mn(Cn(b,n.
parts),u,k=>xs(k,a,n.names));return{hits:us(b,a,l,k=>D.has(k)),isWhole:p.isWhole,records:n.parts.records,counts:ds(d.map(k=>k.record),e),read:k=>Ln(k,{meant:a,runs:f},
n)}}function Cn(t,{parts:e}){let s=new Set([...new Set(t.map(({record:n})=>n.pack))].slice(0,kn)),o=t.slice(0,e>On?vn:xn).filter(({record:n})=>s.has(n.pack));return Ss(
o.map(({record:n})=>n)),o}async function Mn(t,e,s){let o=await Promise.all(t.map(async n=>s(await e(n))));return new Set(t.filter((n,i)=>o[i]))}async function In({
record:t,words:e}){let s=(await Qe(t)).split(/\s+/u);return e.map(o=>s[o]??"")}async function Ln({record:t,words:e},{meant:s,runs:o},{names:n,languages:i}){let a=await Qe(
t),l=new Set(e),h=o.length?$e(Te(a,o),f=>o.includes(f),Te(t.title,o)):$e(a,(f,u)=>l.has(u)||s.has(n.get($(f))??""),t.title),p=(h.isReading?"reading/":"")+t.address;
return{record:t,excerpt:h,languages:i,address:L(p,kt(h.found))}}var Xe={kind:["paragraph","explanatory note","translation note","textual note","source note","page","volume","person","organisation","place","event","term","par\
allel"],severity:["critical","major","minor","neutral"]},jn=8;function Nn(t){return{kind:r("Kind"),volume:r("Volume"),document:r("Document"),speaker:r("Speaker"),
person:r("Person named"),category:r("Defect"),severity:r("Severity")}[t]??t}function Ts(t,e,s,o){let n=new Set(g(t,"details[open]").map(l=>l.dataset.facet)),i=S(),
a=i&&t.contains(i)?i.id:"";t.replaceChildren(...C.flatMap(l=>{let h=[...e[l]].sort(([f,u],[d,b])=>Pn(l,f,d)||b-u||f.localeCompare(d));if(!h.length)return[];let p=h.
map(([f,u])=>Rn(l,f,u,s,o));return[Wn(l,p,Xe[l]?h.length:jn,n.has(l))]})),a&&document.getElementById(a)?.focus()}function Wn(t,e,s,o){let n=c("fieldset",{class:"\
be-facet"},c("legend",{},Nn(t)),...e.slice(0,s)),i=e.slice(s);return i.length&&n.append(c("details",{"data-facet":t,open:o},c("summary",{},E("{n} more","{n} mor\
e",i.length)),...i)),n}function Pn(t,e,s){let o=Xe[t];return o?o.indexOf(e)-o.indexOf(s):0}function Rn(t,e,s,o,n){let i=`be-facet-${t}-${e.toLowerCase().replace(
/[^\p{L}\p{N}]+/gu,"-")}`,a=c("input",{type:"checkbox",id:i,checked:(o[t]??[]).includes(e),value:e});return a.addEventListener("change",()=>n(t,e,a.checked)),c(
"label",{class:"be-value",for:i},a,c("span",{},Xe[t]?r(e):e)," ",c("span",{class:"be-count"},te(s)))}var $s=20;function Dn({record:t,excerpt:e,address:s,languages:o}){let n=e.isReading?r("in the reading text"):t.kind==="paragraph"?r("as received"):"",i=[r(String(
t.kind)),n,t.category,t.severity?r(String(t.severity)):""].filter(Boolean).join(" \xB7 "),a=Fn(t,e,o),l=e.words.flatMap(({word:f,isFound:u},d)=>[d?" ":"",...I(a(
d)||As(f,o),...u?Bn(f):[f])]),{before:h,after:p}=e.isCut;return c("li",{class:"be-hit"},c("a",{href:s,class:"be-hit-title"},...Hn(t,o))," ",c("span",{class:"be-\
hit-kind"},i),c("p",{class:"be-hit-words"},h?"\u2026 ":"",...l,p?" \u2026":""))}function As(t,{original:e,scripts:s={}}){if(!/(?!\p{Script=Latin})\p{L}/u.test(t))
return"";let o=Object.keys(s).find(n=>new RegExp(`\\p{Script=${n}}`,"u").test(t));return o?s[o]:e&&!Object.values(s).includes(e)&&!ut.startsWith(e)?e:""}function Cs({
document:t}){let[e="",...s]=Array.isArray(t)?t:[];return s.length?"":e}function Fn(t,{words:e},{titles:s={}}){let{kind:o,short:n}={kind:String(t.kind),short:Cs(
t)},[,i]=s[n]??["",""],a=o==="paragraph"||o==="page"?e.length:/ note$/.test(o)?e.findIndex(({word:l})=>l.endsWith("]")):-1;return l=>l<=a?i:""}function Hn(t,e){
let{title:s,short:o}={title:String(t.title),short:Cs(t)},[n]=e.titles?.[o]??[""];return n&&s.startsWith(o)?[...I(n,o),s.slice(o.length)]:I(As(s,e),s)}function Bn(t){
let[,e="",s=t,o=""]=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(t)??[];return[e,c("mark",{},s),o]}async function me(t,e,s,{from:o=0,upTo:n=$s,isEndless:i=!0,
atEnd:a=null}={}){let l=await Promise.all(e.hits.slice(o,o+n).map(e.read));if(!s())return;o===0&&t.replaceChildren(),y(t,".be-more")?.remove();let h=l.map(Dn);t.
append(...h),o>0&&h[0]&&y(h[0],"a")?.focus();let p=e.hits.length-o-l.length;if(!i)return;if(p<=0){a&&t.append(c("li",{class:"be-more"},a));return}let f=c("butto\
n",{type:"button"},r("Show {some} more of {all}",{some:Math.min(p,$s),all:p}));f.addEventListener("click",()=>me(t,e,s,{from:o+l.length,atEnd:a})),t.append(c("l\
i",{class:"be-more"},f))}function Ze(t,e){return t?e?E("{n} hit","{n} hits",t):E("At least {n} hit","At least {n} hits",t):r("No hits")}function _n({hits:{length:t},
isWhole:e},s){let o=Ze(t,e);return e&&t<=s?{count:o,all:r("On the search page")}:{count:r("{count}, the first {here} here",{count:o,here:Math.min(t,s)}),all:e?r(
"All {n}, to narrow down",{n:te(t)}):r("All hits, to narrow down")}}var qn=160,et=matchMedia("(min-width: 60em)");function Gn(){let t=new URLSearchParams(location.search),e=Object.fromEntries(C.map(s=>[s,t.getAll(s)]));return{query:location.
search?t.get("q")??"":lt(),chosen:e,isInOrder:t.get("order")==="text"}}function zn(t,e){let s=new tt,{field:o,order:n,form:i}=s;t.replaceChildren(i,c("div",{class:"\
be-found"},s.narrow,s.results)),t.classList.add("be-search-live"),o.value=s.state.query,n.value=s.state.isInOrder?"text":"",s.listen(),et.addEventListener("chan\
ge",()=>{s.narrow.open=et.matches},{signal:e}),yt(t,o),location.search||(o.focus({preventScroll:!0}),o.select()),s.show()}var tt=class{constructor(){this.state=
Gn(),this.isWhole=!1,this.run=0,this.waiting=0,this.field=c("input",{type:"search",id:"be-query",name:"q",autocomplete:"off",spellcheck:"false",enterkeyhint:"se\
arch"}),this.order=c("select",{id:"be-order"},c("option",{value:""},r("Best first")),c("option",{value:"text"},r("In the order of the text"))),this.status=c("p",
{class:"be-status",role:"status"}),this.clear=m(r("Clear all"),()=>this.cleared(),{class:"be-clear",hidden:!0}),this.facets=c("div",{class:"be-facets"}),this.list=
c("ol",{class:"be-hits","aria-label":r("Hits")}),this.narrow=c("details",{class:"be-narrow",open:et.matches},c("summary",{},r("Narrow the search")," ",c("span",
{"aria-hidden":"true"},"\u25BE")),this.facets),this.form=c("form",{role:"search",class:"be-query-form"},c("label",{for:"be-query"},r("Words or names, in any scr\
ipt")),this.field);let e=c("div",{class:"be-search-bar"},this.status,this.clear,c("label",{for:"be-order"},r("Order")),this.order);this.results=c("div",{class:"\
be-results"},e,this.list)}listen(){let{field:e,order:s,form:o}=this;e.addEventListener("focus",()=>{ue().catch(()=>{})},{once:!0}),e.addEventListener("input",()=>{
clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.ask(),qn)}),s.addEventListener("change",()=>{this.state.isInOrder=s.value==="text",this.show()}),
o.addEventListener("submit",n=>{n.preventDefault(),clearTimeout(this.waiting),this.ask()})}countAll(){return m(r("Count all hits"),async()=>{this.isWhole=!0,await this.
show(),this.narrow.open?y(this.facets,"input")?.focus():y(this.narrow,"summary")?.focus()},{class:"be-count-all"})}ask(){this.state.query=this.field.value,this.
show()}cleared(){for(let e of C)this.state.chosen[e]=[];this.state.query=this.field.value="",this.field.focus(),this.show()}choose(e,s,o){let{chosen:n}=this.state;
n[e]=n[e].filter(i=>i!==s).concat(o?[s]:[]),this.show()}write(){let{query:e,chosen:s,isInOrder:o}=this.state,n=new URL(location.href);n.search="",e.trim()&&n.searchParams.
set("q",e.trim());for(let i of C)for(let a of s[i])n.searchParams.append(i,a);o&&n.searchParams.set("order","text"),history.replaceState(history.state,"",n)}async show(){
let e=++this.run,s=()=>e===this.run,{query:o,chosen:n,isInOrder:i}=this.state;this.write(),ht(o.trim());let a=C.some(l=>n[l].length);this.clear.hidden=!a&&!o;try{
let l=await Je(o,{chosen:n,isInOrder:i,isWhole:this.isWhole});if(!s())return;l.isWhole?Ts(this.facets,l.counts,n,(p,f,u)=>this.choose(p,f,u)):this.facets.replaceChildren(
c("p",{},r("To narrow down, all hits must be counted. Where there are very many, this takes a moment.")),this.countAll());let h=!o.trim()&&!a;this.status.textContent=
h?E("{n} record to search","{n} records to search",l.records):Ze(l.hits.length,l.isWhole),h?this.list.replaceChildren():await me(this.list,l,s,{atEnd:l.isWhole?
null:this.countAll()})}catch(l){throw s()&&(this.status.textContent=r("The search could not be loaded. Reload the page to try again.")),l}}};var Kn=window.matchMedia("(min-width: 76.25em)"),ge=(t,e,s,o)=>m(t,s,{class:"be-tool","aria-label":e,title:o?r("{what} ({key})",{what:e,key:o}):e,"aria-keyshort\
cuts":o}),we=class{constructor(e,s,o){this.ties=e,this.before=ge("\u2039",r("Previous parallel"),()=>s.step(-1),"k"),this.after=ge("\u203A",r("Next parallel"),()=>s.
step(1),"j"),this.count=c("span",{class:"be-synopsis-count"}),this.select=c("select",{class:"be-choose","aria-label":r("Parallel")},c("option",{value:""},r("Cho\
ose a parallel")),...e.map((i,a)=>c("option",{value:i.dataset.parallel},`${a+1}. ${st(i)}${Qn(i)}`))),this.select.addEventListener("change",()=>s.pick(this.select.
value)),this.follow=c("input",{type:"checkbox"}),this.follow.checked=o;let n=c("label",{class:"be-follow"},this.follow,c("span",{class:"be-in-full"},r("Panes fo\
llow each other")),c("span",{class:"be-in-short"},r("Follow")));this.element=c("div",{class:"be-synopsis-tools",role:"group","aria-label":r("Parallels")},this.before,
this.select,this.count,this.after,n)}show(e,s){let o=this.ties.length;this.select.value=e??"",this.count.textContent=s<0?E("{n} parallel","{n} parallels",o):r("\
{at} of {all}",{at:s+1,all:o}),ye(this.before,s===0,this.after),ye(this.after,s===o-1,this.before);for(let n of this.ties)Un(n,n.dataset.parallel===e)}};function Un(t,e){
let s=e!==t.classList.contains("is-chosen");t.classList.toggle("is-chosen",e);let o=y(t,".be-tie-title");e?o?.setAttribute("aria-current","true"):o?.removeAttribute(
"aria-current");let[n]=g(t,"details");n instanceof HTMLDetailsElement&&s&&(n.open=e&&(Kn.matches||F("synopsis-comment",!1))),e&&s&&Yn(t)}function Yn(t){let e=t.
closest(".be-ties");if(!e||e.scrollHeight<=e.clientHeight)return;let s=t.getBoundingClientRect().top-e.getBoundingClientRect().top;(s<0||s>e.clientHeight*.4)&&(e.
scrollTop+=s-e.clientHeight*.15)}var be=class{constructor(e,s){let{title:o}=e;this.pane=e,this.back=ge("\u2039",r("Previous place in {title}",{title:o}),()=>s.stepPlace(
e,-1)),this.on=ge("\u203A",r("Next place in {title}",{title:o}),()=>s.stepPlace(e,1)),this.where=c("span",{class:"be-synopsis-count"}),this.element=c("div",{class:"\
be-steps",role:"group","aria-label":r("Places in {title}",{title:o})},this.back,this.where,this.on),x(e.section,".be-pane-head").append(this.element)}show(e,s){
let o=this.pane.of(e).length;this.pane.light(e,s),this.element.hidden=o<2,this.where.textContent=o?r("{at} of {all}",{at:s+1,all:o}):"",ye(this.back,s===0,this.
on),ye(this.on,s===o-1,this.back)}},st=t=>y(t,".be-tie-title")?.textContent??"";function Qn(t){let e=y(t,".be-strength")?.textContent;return e?r(" ({strength})",
{strength:e}):""}function ye(t,e,s){let o=S()===t;t.disabled=e,e&&o&&!s.disabled&&s.focus({preventScroll:!0})}var xe=class{constructor(e,s){this.panes=e,this.ties=s,this.ids=s.map(o=>o.dataset.parallel??""),this.chosen=null,this.at=new Map}get index(){return this.chosen===
null?-1:this.ids.indexOf(this.chosen)}choose(e,s){let o=e===this.chosen&&s.size>0;for(let n of this.panes)this.at.set(n,s.get(n)??(o?this.at.get(n):0)??0);this.
chosen=e}beside(e){let s=this.index;return this.ids[s<0?e>0?0:this.ids.length-1:s+e]}adopt(e){let s=e.inView();if(!s)return!1;let o=e.parallelOf(s),n=e.of(o).indexOf(
s);if(!this.ids.includes(o)||o===this.chosen&&n===this.at.get(e))return!1;for(let i of this.panes)i!==e&&this.at.set(i,o===this.chosen?this.at.get(i)??0:0);return this.
at.set(e,n),this.chosen=o,!0}paneOf(e){return this.panes.find(s=>s.passages.has(e))??null}placesOf(e,s){return new Map([[e,e.of(e.parallelOf(s)).indexOf(s)]])}placeIn(e){
return e.of(this.chosen)[this.at.get(e)??0]}meant(e){let s=X(e.slice(1)),o=this.ids.find(a=>`parallel-${a}`===s);if(o)return{parallel:o,places:new Map};let n=this.
paneOf(s),i=n?.parallelOf(s)??"";return n&&this.ids.includes(i)?{parallel:i,places:this.placesOf(n,s)}:null}said(){let e=st(this.ties[this.index]),s=this.panes.
map(o=>r("{before}: {after}",{before:o.title,after:this.placeWords(o)}));return`${e}. ${s.join(r("{before}; {after}",{before:"",after:""}))}`}placeWords(e){let s=e.
of(this.chosen).length;return s?r("place {at} of {all}",{at:(this.at.get(e)??0)+1,all:s}):r("no place")}};var ot=.25,ve=class{constructor(e){this.section=e,this.text=x(e,".be-pane-text"),this.title=x(e,"h2 a").textContent??"",this.passages=new Map,this.places=new Map;
for(let s of g(this.text,"mark[data-passage]")){let{passage:o="",parallel:n=""}=s.dataset;this.passages.has(o)||this.places.set(n,[...this.of(n),o]),this.passages.
set(o,[...this.passages.get(o)??[],s])}for(let s of this.places.values())s.sort((o,n)=>Ms(o)-Ms(n))}of(e){return this.places.get(e??"")??[]}parallelOf(e){return this.
passages.get(e)?.[0].dataset.parallel??""}top(e){let[s]=this.passages.get(e)??[];return(s?.getClientRects()[0]?.top??0)-this.text.getBoundingClientRect().top}sign(e){
return g(this.text,`a.be-parallel[data-passage="${e}"]`).at(0)??null}inView(){let e=this.text.clientHeight,s=Math.min(ot*e,this.text.scrollTop),o=null,n=1/0;for(let i of this.
passages.keys()){let a=this.top(i),l=Math.abs(a-s);a>=0&&a<e&&l<n&&([o,n]=[i,l])}return o}light(e,s){let o=e?this.of(e)[s]:void 0;for(let[n,i]of this.passages){
let a=i[0].dataset.parallel===e;for(let l of i)l.classList.toggle("is-chosen",a),l.classList.toggle("is-here",a&&n===o);this.sign(n)?.classList.toggle("is-here",
a&&n===o)}}},Ms=t=>Number(t.slice(t.lastIndexOf("-")+1));var Vn=200,Jn=window.matchMedia("(prefers-reduced-motion: reduce)"),Oe=()=>Jn.matches;function Is(t,e,s,o){let n=new Map;for(let h of t){let p=e(h);p&&n.set(h,h.
top(p)+h.text.scrollTop)}let i=Math.min(...[...n.keys()].map(h=>h.text.clientHeight)),a=s&&n.has(s)?(n.get(s)??0)-s.text.scrollTop:-1,l=Math.min(a>=0&&a<.6*i?a:
ot*i,...n.values());for(let[h,p]of n)h.text.scrollTo({top:p-l,behavior:Oe()?"instant":o})}var ke=class{constructor(e){this.led=e,this.driver=null,this.frame=0,this.
last=0}listen(e){for(let s of this.led.panes){for(let o of["wheel","touchstart","pointerdown","keydown"])s.text.addEventListener(o,n=>{(o!=="pointerdown"||n.target===
s.text)&&(this.driver=s)},{passive:!0,signal:e});s.text.addEventListener("scroll",()=>this.scrolled(s),{passive:!0,signal:e})}}scrolled(e){this.driver!==e||!this.
led.isFollowing()||(this.last=performance.now(),this.frame||(this.frame=requestAnimationFrame(()=>this.level(e))))}level(e){if(this.frame=0,this.driver!==e||!this.
led.isFollowing()||!this.led.root.isConnected)return;this.led.adopt(e),(this.led.panes.filter(o=>o!==e).some(o=>this.move(e,o))||performance.now()-this.last<Vn)&&
(this.frame=requestAnimationFrame(()=>this.level(e)))}move(e,s){let o=this.led.placeIn(e),n=this.led.placeIn(s),i=o?e.top(o):-1;if(!n||i<0||i>=e.text.clientHeight)
return!1;let a=s.top(n)-i,l=s.text.scrollTop,h=Oe()||Math.abs(a)<24;return s.text.scrollTop=l+(h?a:a*.28),!h&&s.text.scrollTop!==l}};var Xn=window.matchMedia("(min-width: 76.25em)"),nt="keep",Zn=(t,e)=>new it(t).begin(e),it=class{constructor(e){this.root=e,this.panes=g(e,".be-pane").map(o=>new ve(
o)),this.choice=new xe(this.panes,g(e,".be-tie")),this.writing=0;let s={step:o=>this.step(o),stepPlace:(o,n)=>this.stepPlace(o,n),pick:o=>o?this.choose(o):this.
clear()};this.row=new we(this.choice.ties,s,F("synopsis-follow",!Oe())),this.steps=this.panes.map(o=>new be(o,s)),this.follower=new ke({root:e,panes:this.panes,
isFollowing:()=>this.row.follow.checked,adopt:o=>this.adopt(o),placeIn:o=>this.choice.placeIn(o)}),e.prepend(this.row.element),e.classList.add("is-live")}begin(e){
this.listen(e),this.follower.listen(e),this.render(),this.fromAddress({behavior:"instant",quiet:!0}),document.readyState!=="complete"&&window.addEventListener("\
load",()=>setTimeout(()=>{this.choice.chosen&&!this.follower.driver&&!e.aborted&&this.bring(null,"instant")}),{once:!0,signal:e})}listen(e){let{follow:s}=this.row;
s.addEventListener("change",()=>{_("synopsis-follow",s.checked),O(s.checked?r("The panes follow each other"):r("The panes scroll separately"))}),this.root.addEventListener(
"click",o=>this.clicked(o),{signal:e}),this.root.addEventListener("keydown",o=>this.pressed(o),{signal:e});for(let o of this.choice.ties){let[n]=g(o,"details");
n?.addEventListener("toggle",()=>{n instanceof HTMLDetailsElement&&o.dataset.parallel===this.choice.chosen&&!Xn.matches&&_("synopsis-comment",n.open)},{signal:e})}
for(let o of["popstate","hashchange"])window.addEventListener(o,()=>this.fromAddress(),{signal:e})}clicked(e){if(e.defaultPrevented||ct(e))return;let s=J(e,"a");
if(s instanceof HTMLAnchorElement)this.followed(e,s);else{let o=J(e,"mark[data-passage]")?.dataset.passage,n=o?this.choice.paneOf(o):null;o&&n&&!String(window.getSelection())&&
this.choose(n.parallelOf(o),this.choice.placesOf(n,o))}}followed(e,s){let o=s.hash&&s.pathname===location.pathname?this.choice.meant(s.hash):null;o&&(e.preventDefault(),
e.stopPropagation(),s.matches(".be-parallel")?this.across(s):s.matches(".be-tie-title")?this.choose(o.parallel):this.choose(o.parallel,o.places))}across(e){let{
parallel:s="",passage:o=""}=e.dataset,n=this.choice.paneOf(o);if(!n)return;this.choose(s,this.choice.placesOf(n,o),{hold:n});let i=this.panes.find(l=>l!==n),a=i&&
this.choice.placeIn(i);a&&i.sign(a)?.focus({preventScroll:!0})}pressed(e){if(e.altKey||e.ctrlKey||e.metaKey||J(e,"select, input[type=text], textarea")===e.target)
return;let o={j:()=>this.step(1),k:()=>this.step(-1),Escape:()=>{this.choice.chosen&&this.clear()}}[e.key];o&&(e.preventDefault(),e.stopPropagation(),o())}fromAddress(e={}){
let s=this.choice.meant(location.hash);s?this.choose(s.parallel,s.places,{address:nt,...e}):this.choice.chosen&&!location.hash&&this.clear(nt)}step(e){let s=this.
choice.beside(e);s&&this.choose(s)}stepPlace(e,s){let{at:o,chosen:n}=this.choice,i=(o.get(e)??0)+s,a=e.of(n)[i];a&&n&&this.choose(n,new Map([[e,i]]),{address:`#${a}`,
replace:!0})}choose(e,s=new Map,o={}){let{address:n=`#parallel-${e}`,replace:i=!1,hold:a=null,behavior:l="smooth",quiet:h=!1}=o;this.choice.ids.includes(e)&&(this.
choice.choose(e,s),this.follower.driver=null,this.render(),this.write(n,i),this.bring(a,l),h||O(this.choice.said()))}clear(e=location.pathname+location.search){
this.choice.chosen=null,this.follower.driver=null,this.render(),this.write(e,!0),O(r("No parallel chosen"))}write(e,s){e===nt||e===location.hash||history[s?"rep\
laceState":"pushState"](history.state,"",e)}render(){let{chosen:e,at:s,index:o}=this.choice;this.row.show(e,o);for(let n of this.steps)n.show(e,s.get(n.pane)??0)}bring(e,s){
this.root.scrollIntoView({block:"start",behavior:"instant"}),Is(this.panes,o=>this.choice.placeIn(o),e,s)}adopt(e){this.choice.adopt(e)&&(this.render(),clearTimeout(
this.writing),this.writing=window.setTimeout(()=>{this.root.isConnected&&this.choice.chosen&&this.write(`#parallel-${this.choice.chosen}`,!0)},300))}};async function ei(t,e,s,o){let n=s?w("places.json").catch(()=>({})):Promise.resolve({}),[i,a]=await Promise.all([ie(t),n]);if(!o.aborted){for(let l of g(t,".be-\
notes > li")){let h=y(l,".be-cite-note")?.dataset.name;Ls(l.lastElementChild,"be-sources",e,i[l.id],h)}Ls(y(t,".md-content__inner"),"be-sources be-sources--entr\
y",e,a[ti()],r("this entry"))}}var ti=()=>location.href.replace(/[?#].*$/,"").replace(/index\.html$/,"").slice(A.href.length);function Ls(t,e,s,o,n){if(!t||!o||
y(t,".be-sources"))return;let[i,a]=o,l=n?[r("source of {name}",{name:n}),r("edit the file of {name}",{name:n}),r("history of the file of {name}",{name:n})]:[r("\
source"),r("edit the file"),r("history of the file")];t.append(" ",c("span",{class:e},rt(r("source"),l[0],`${R(s,"blob",i)}#L${a}`)," ",rt(r("edit"),l[1],R(s,"e\
dit",i))," ",rt(r("history"),l[2],R(s,"commits",i))))}var rt=(t,e,s)=>c("a",{href:s,"aria-label":e,target:"_blank",rel:"noopener"},t);function js({ways:t,pinned:e},s,o){let n=t.find(({id:d})=>d===F("cite","chicago"))??t[0],i=c("pre",{class:"be-tools-text",id:"be-tools-text",role:"tabpanel",tabindex:"\
0"}),a=c("p",{class:"be-tools-in-text"}),l=t.map(({id:d,name:b})=>c("button",{type:"button",role:"tab",id:`be-tab-${d}`,"data-format":d,"aria-controls":"be-tool\
s-text"},b)),h=()=>si(n,s,M(s.id,e)),p=d=>{n=t[d],l.forEach((b,D)=>{b.setAttribute("aria-selected",String(D===d)),b.tabIndex=D===d?0:-1}),_("cite",n.id),i.replaceChildren(
...h().nodes);for(let b of g(i,"a"))b.replaceWith(b.textContent??"");i.setAttribute("aria-labelledby",l[d].id),i.classList.toggle("be-tools-text--prose",!!n.html),
a.hidden=!n.inText,a.textContent=n.inText?r("In the text: {citation}",{citation:Ws(Se(n.inText,s,"",{}))}):""};p(t.indexOf(n));let f=m(r("Copy"),()=>{let{words:d,
html:b}=h();o.copy(d,r("Citation copied"),b)},{"data-tool":"copy"}),u=m(r("Download"),()=>{let d=[o.text.dataset.document,s.id].filter(Boolean).join("-");se(`${d}\
.${n.ending}`,n.type,n.html?`${h().words}
`:q(n.format,s,M(s.id,e),H())),o.say(r("Citation downloaded"))},{"data-tool":"download"});return[oi(l,p),i,a,c("p",{class:"be-tools-row"},f,u)]}function si(t,e,s){
if(!t.html){let n=q(t.format,e,s,H()).trimEnd();return{words:n,html:"",nodes:[document.createTextNode(n)]}}let o=Se(t.html,e,s,H());return{words:Ws(o),html:o,nodes:Ns(
o)}}var Ns=t=>[...new DOMParser().parseFromString(t,"text/html").body.childNodes],Ws=t=>Ns(t).map(e=>e.textContent).join("");function oi(t,e){let s=c("div",{role:"\
tablist","aria-label":r("Format of the citation"),class:"be-tools-tabs"},...t);return s.addEventListener("click",o=>{let n=t.findIndex(i=>i===o.target);n>=0&&e(
n)}),s.addEventListener("keydown",o=>ni(o,t,e)),s}function ni(t,e,s){let o=e.findIndex(l=>l===S()),i={ArrowRight:o+1,ArrowLeft:o-1,Home:0,End:e.length-1}[t.key];
if(i===void 0||o<0)return;t.preventDefault();let a=(i+e.length)%e.length;s(a),e[a].focus()}var at=class{constructor(e){this.text=e,this.element=null,this.source=null,this.popup=new T({holds:s=>!!(this.element?.contains(s)||this.source?.contains(s)),closed:()=>this.
remove(),returnTo:()=>this.source})}isOpenAt(e){return this.popup.isOpen&&this.source===e}close(e){this.popup.close(e)}remove(){this.element?.remove(),this.source?.
removeAttribute("aria-expanded"),this.element=null}open(e,s){this.close(!1),this.source=e,Ee(this.text).catch(()=>{});let o=m("\xD7",()=>this.close(!0),{class:"\
be-tools-close","aria-label":r("close")}),n=c("div",{class:"be-tools-list"},...this.tools(s).map(i=>this.button(i,s)));this.element=c("div",{class:"be-tools",id:"\
be-tools",role:"dialog","aria-labelledby":"be-tools-name"},c("p",{class:"be-tools-head"},c("span",{id:"be-tools-name"},s.name),c("span",{class:"be-tools-said","\
aria-hidden":"true"}),o),n,c("div",{class:"be-tools-cite",id:"be-tools-cite",hidden:!0})),this.element.addEventListener("keydown",i=>{i.key==="Tab"&&this.leave(
i)}),document.body.append(this.element),e.setAttribute("aria-expanded","true"),this.place(),this.popup.open(),x(n,"button").focus({preventScroll:!0}),this.toggleCite(
s)}place(){this.element&&this.source&&ee(this.element,this.source.getBoundingClientRect(),{gap:4,margin:12})}tools(e){return[...[{id:"link",name:()=>r("Copy lin\
k"),run:o=>this.copy(M(o.id),r("Link copied"))},{id:"cite",name:()=>r("Cite"),run:o=>this.toggleCite(o),expands:!0},{id:"quote",when:o=>!!o.words,name:o=>o.selected?
r("Copy the selected words with citation"):r("Copy the paragraph with citation"),keys:"Alt+C",run:o=>this.copyWords(o)},{id:"share",when:()=>!!navigator.share,name:()=>r(
"Share"),run:o=>this.share(o)}],...Ot()].filter(o=>!o.when||o.when(e))}button(e,s){let o=()=>{e.leaves&&this.close(!0),e.run(s)};return m(e.name(s),o,{"data-too\
l":e.id,title:e.keys,"aria-keyshortcuts":e.keys,"aria-expanded":e.expands?"false":null,"aria-controls":e.expands?"be-tools-cite":null})}leave(e){if(!this.element)
return;let s=g(this.element,"button, [tabindex='0']").filter(o=>o.tabIndex>=0&&o.offsetParent);S()===(e.shiftKey?s[0]:s.at(-1))&&(e.shiftKey&&e.preventDefault(),
this.close(!0))}say(e){O(e),this.element&&(x(this.element,".be-tools-said").textContent=e)}async copy(e,s,o=""){this.say(await(o?bt(o,e):P(e))?s:r("The browser \
did not allow copying"))}async copyWords(e){let s=await this.offered(wt(this.text)),o={...e,...e.selected};if(!s)return;let{formats:n,pinned:i}=s;await this.copy(
q(n.quotation,o,M(o.id,i),H()),r("Words and citation copied"))}async share(e){try{await navigator.share({title:document.title,url:M(e.id)})}catch(s){s instanceof
Error&&s.name==="AbortError"||this.say(r("Sharing did not work"))}}async offered(e){try{return await e}catch{return this.say(r("The citation could not be loaded")),
null}}async toggleCite(e){let s=this.element;if(!s)return;let o=x(s,".be-tools-cite"),n=o.hidden?await this.offered(Ee(this.text)):null;o.hidden&&(!n||this.element!==
s)||(n&&o.replaceChildren(...js(n,e,this)),o.hidden=!n,s.classList.toggle("be-tools--wide",!o.hidden),x(s,"[data-tool=cite]").setAttribute("aria-expanded",String(
!o.hidden)),o.hidden||this.place())}};export{B as CannotTell,Me as OpenCard,He as ProposePanel,at as ToolPanel,Ps as cardOf,po as correctionOf,_n as countedHere,ue as open,Ys as openSheet,Vo as receivedText,
Je as search,me as showHits,Qs as showKeys,ei as showWritten,Xo as spanOfRange,io as startMemory,zn as startPage,Zn as startSynopsis};
