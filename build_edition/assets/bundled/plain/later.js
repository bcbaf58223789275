import{$ as gt,A as $,B as ee,G as pt,I as ft,J as r,K as E,L as te,M as q,N as Se,R as dt,S as ut,T as mt,U as Ee,V as M,W as H,_ as P,aa as se,b as c,ba as wt,
c as I,ca as bt,d as m,da as yt,e as g,ea as xt,f as y,fa as $e,g as x,ga as vt,i as J,j as rt,ja as kt,k as S,ka as Ot,m as X,n as A,q as O,r as F,s as _,t as at,
u as ct,v as w,w as lt,x as Z,y as ht,z as L}from"./shared.js";function Ws(t,e,s){let o=Rs(t,s);if(o.length===0)return null;if(s.kind==="parallels")return qs(t.parallels,e,[...new Set([...o,..._s(t,e)])]);if(s.kind==="works")
return Te(r("Cited work"),[c("p",{},...Ps(t.works[o[0]]))]);let n=o.map(l=>t.entries[l]),i=n.map(l=>l.name).join("; "),a=n.length>1;return Te(i,n.map(l=>Fs(l,t.
lang,a)),a?i:"")}var Ps=t=>typeof t=="string"?[t]:t.flatMap(e=>typeof e=="string"?[e]:I(...e));function Rs(t,{kind:e,keys:s,path:o}){return s?s.filter(n=>Object.
hasOwn(t[e]??{},n)):Object.keys(t.entries??{}).filter(n=>t.entries[n].address===o)}function Te(t,e,s=""){let o=c("div",{class:"be-hover md-typeset",id:"be-hover",
hidden:!0},...e);return s?(o.setAttribute("role","group"),o.setAttribute("aria-label",t),o.append(c("span",{class:"be-hidden",id:"be-hover-brief"},r("{brief}. T\
ab goes to the links.",{brief:s})))):o.setAttribute("role","tooltip"),o}function Ds(t){return{person:r("Person"),organisation:r("Organisation"),place:r("Place"),
event:r("Event"),term:r("Term")}[t]??t}function Fs(t,e,s){let o=s?c("a",{href:new URL(t.address,A),lang:t.lang},t.name):I(t.lang,t.name)[0],n=c("p",{class:"be-h\
over-kind"},Ds(t.kind));t.fabricated&&n.append(" ",c("span",{class:"be-fabricated"},r("fabricated")));let i=c("div",{class:"be-hover-part"},n,c("p",{class:"be-h\
over-name"},o));return t.original&&i.append(c("p",{class:"be-hover-facts",lang:e,dir:"auto"},t.original)),t.dates&&i.append(c("p",{class:"be-hover-facts"},t.dates)),
i.append(c("p",{},t.summary)),i.append(c("p",{class:"be-hover-more"},Hs(t)+Bs(t))),i}function Hs({mentions:t}){return t?E("{n} mention in the edition","{n} ment\
ions in the edition",t):r("no mentions in the edition")}function Bs({doubt:t}){return t?r("; identification of {doubt} certainty",{doubt:t}):""}function _s(t,e){
return!e.matches(".be-unit > .be-parallel")||getComputedStyle(e).position!=="absolute"?[]:g(e.parentElement??e,":scope > a.be-parallel").filter(n=>Math.abs(n.offsetTop-
e.offsetTop)<e.offsetHeight/2).map(n=>X((n.getAttribute("href")??"").split("#")[1]??"")).filter(n=>Object.hasOwn(t.parallels,n))}function qs(t,e,s){let o=e.matches(
".be-parallel")?location.pathname.slice(A.pathname.length).split("/")[0]:"",n=s.map(i=>Gs(t[i],o,s.length>1?i:""));return Te(n.map(i=>i.whole).join("; "),n.flatMap(
i=>i.parts),n.map(i=>i.brief).join(" "))}function Gs({title:t,sides:e},s,o){let n=e.filter(p=>p.document!==s),i=n.length?n:e,a=o?c("a",{href:L(`parallels.md#${o}`)},
t):t,l=r("Parallel: {title}",{title:t}),h=[c("p",{class:"be-hover-kind"},r("Parallel")),c("p",{class:"be-hover-name"},a),...i.map(Ks)];return{whole:l,parts:h,brief:`${l}\
. ${i.map(zs).join(". ")}`}}var zs=({title:t,passages:e})=>`${t}: ${e.map(s=>`${s.where}, \u201C${s.words}\u201D`).join("; ")}`;function Ks({title:t,lang:e,speaks:s,
passages:o}){let n=o.map(({words:i,where:a,address:l})=>c("li",{},c("q",{lang:s,dir:s&&"auto"},i)," ",c("a",{href:new URL(l,A)},a)));return c("div",{class:"be-h\
over-part"},c("p",{class:"be-hover-facts"},...I(e,t)),c("ul",{},...n))}var Ae=class{constructor(e,s,o,n){this.link=e,this.card=s,this.isByFocus=o,this.gone=n,this.isDismissed=!1,this.popup=new $({holds:a=>s.contains(a),closed:()=>this.
remove(),returnTo:()=>(this.isDismissed=!0,s.contains(S())?e:null)}),(e.closest("dialog, [popover]")??e.closest("main")??document.body).append(s);let i=y(s,"#be\
-hover-brief")?"be-hover-brief":"be-hover";e.setAttribute("aria-describedby",[...St(e),i].join(" "))}get isShown(){return this.popup.isOpen}get hasFocus(){return S()===
this.link||this.card.contains(S())}holds(e){return e===this.link||e instanceof Node&&this.card.contains(e)}show(e){this.card.hidden=!1,this.popup.open();let{top:s,
bottom:o,left:n}=this.link.getBoundingClientRect(),i=[...this.link.getClientRects()],a=i.find(l=>e!==null&&l.left<=e&&e<=l.right)??i[0];ee(this.card,{top:s,bottom:o,
left:a?.left??n},{gap:7,shift:12}),this.card.scrollHeight>this.card.clientHeight+1&&(this.card.tabIndex=0)}close(){this.popup.isOpen?this.popup.close():this.remove()}remove(){
let e=St(this.link);e.length?this.link.setAttribute("aria-describedby",e.join(" ")):this.link.removeAttribute("aria-describedby"),this.gone(),this.card.remove()}step(e){
let s=[...this.card.tabIndex===0?[this.card]:[],...g(this.card,"a[href]")],o=S(),n=s.findIndex(i=>i===o);o===this.link&&!e.shiftKey&&s.length?(e.preventDefault(),
s[0].focus()):n>=0&&e.shiftKey?(e.preventDefault(),(s[n-1]??this.link).focus()):n>=0&&n===s.length-1&&(this.link.focus({preventScroll:!0}),this.close())}},St=t=>(t.
getAttribute("aria-describedby")??"").split(" ").filter(e=>e&&!e.startsWith("be-hover"));function Us(t,e){let s=(t.matches(".be-parallel")?t.getAttribute("aria-label"):t.textContent)?.trim()??"",o=c("h2",{class:"be-panel-title"},s),n=m("\xD7",()=>h.
close(!0),{class:"be-panel-button","aria-label":r("Close")}),i=[...e.children].filter(f=>f.id!=="be-hover-brief"),a=c("p",{class:"be-sheet-page"},c("a",{href:t.
getAttribute("href")??""},r("Open the page"))),l=c("div",{class:"be-panel be-sheet be-editorial",role:"dialog","aria-label":s,tabindex:"-1"},c("div",{class:"be-\
panel-head"},o,n),c("div",{class:"be-panel-body be-hover-body md-typeset"},...i,a)),h=new $({holds:f=>l.contains(f),closed:()=>l.remove(),returnTo:()=>t});(t.closest(
"main")??document.body).append(l),h.open(),l.focus({preventScroll:!0});let p=t.getBoundingClientRect().bottom-(innerHeight-l.offsetHeight-24);return p>0&&scrollBy(
{top:p,behavior:"instant"}),h}function Ys(t){if(document.querySelector("dialog[open]"))return;let e=m("\xD7",()=>n.close(!0),{class:"be-keys-close","aria-label":r("Close the list of keys")}),
s=pt().flatMap(({keys:i,does:a})=>[c("dt",{},...i.flatMap((l,h)=>[...h?[" "]:[],c("kbd",{},l)])),c("dd",{},a())]),o=c("dialog",{class:"be-keys","aria-labelledby":"\
be-keys-title"},c("h2",{id:"be-keys-title"},r("Keys")),e,c("dl",{},...s)),n=new $({holds:i=>o.contains(i)&&i!==o,closed:()=>o.remove(),returnTo:()=>t});o.addEventListener(
"close",()=>n.close(!0)),document.body.append(o),o.showModal(),n.open()}var Qs=1200,Vs=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,Js=/^\s*([\s\S]+?)\s*\n\s*— /u;function $t(t){let e=[...t.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].
map(([i])=>i.replace(/[.,;:)\]]+$/u,"")),s=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(t)?.[1]??"",o=(Js.exec(t)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),n=o.length?
o:[...t.matchAll(Vs)].map(i=>i[1]);return[...new Set(e)].flatMap(i=>{let a=Ot(i);return a?[{...a,version:a.version||s,quoted:n,address:i}]:[]})}function Tt(t,e){
let s=o=>e&&Object.hasOwn(e.things,o)?e.things[o].words??"":"";return new Map(Object.entries(t.things).map(([o,{words:n,fate:i,to:a=""}])=>[o,{words:n??s(a||o),
fate:i,to:a,now:i==="changed"?s(a):""}]))}function At(t,e){let[s,o]=[t,e].map(h=>h.split(/\s+/u).filter(Boolean).slice(0,Qs)),n=[],i=(h,p)=>{let f=n.at(-1);p.length&&
(f?.kind===h?f.words+=` ${p.join(" ")}`:n.push({kind:h,words:p.join(" ")}))},[a,l]=[0,0];for(let[h,p]of[...Xs(s,o),[s.length,o.length]])i("old",s.slice(a,h)),i(
"new",o.slice(l,p)),i("same",s.slice(h,h+1)),[a,l]=[h+1,p+1];return n}function Xs(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.
length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);let o=[];for(let[n,i]=[0,0];n<t.length&&i<e.length;)
t[n]===e[i]?(o.push([n,i]),n+=1,i+=1):s[n+1][i]>=s[n][i+1]?n+=1:i+=1;return o}var oe=(t,e)=>Et(e).includes(Et(t).replace(/[.,;]$/u,"")),Et=t=>t.normalize("NFC").
replace(/[\u2010-\u2015]/gu,"-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();var Ce={isKnown:!0,isToday:!1,title:"",things:new Map,at:""},Ct=()=>w("memory/versions.json");async function G({group:t,version:e}){let s=await Ct(),o=s.versions.
find(l=>l.version===e);if(!o&&e!==s.current)return{...Ce,isKnown:!1};if(o?.new.includes(t))return Ce;let n=o?.gone.includes(t)?null:await w(`memory/today/${encodeURI(
t)}.json`).catch(()=>null),a=o&&(o.changed.includes(t)||o.gone.includes(t))?await w(`memory/${e}/${encodeURI(t)}.json`):n;return a?{isKnown:!0,isToday:!o,title:a.
title,things:Tt(a,n),at:o?.at??""}:Ce}async function Mt({group:t,id:e}){let s=await Ct();for(let{version:o,changed:n,gone:i}of s.versions.toReversed()){if(!n.includes(
t)&&!i.includes(t))continue;let{things:a,at:l}=await G({group:t,id:e,version:o,isReading:!1}),h=a.get(e);if(h)return{thing:h,version:o,at:l}}return null}function z(t,{
group:e,version:s}){let o=t.to?c("a",{href:Zs(e,t.to)},r("where it stands now")):"";if(t.fate==="moved")return[c("p",{},r("These words have not changed since ve\
rsion {version}, but they stand elsewhere:",{version:s})," ",o)];if(t.fate==="gone")return[c("p",{},r("This was in version {version} and is no longer in the edi\
tion. It said:",{version:s})),c("blockquote",{},t.words)];if(t.fate!=="changed")return[];let n=At(t.words,t.now??"").flatMap(({kind:i,words:a})=>[i==="same"?a:c(
i==="old"?"del":"ins",{},a)," "]);return[c("p",{},r("This has changed since version {version}:",{version:s})," ",o),c("blockquote",{class:"be-memory-words"},...n)]}
function ne(t,e){let s=[...t.values()].filter(({fate:n})=>n==="changed"||n==="gone").length;if(!s)return[];let o=c("a",{href:L("history.md")},r("What changed"));
return[c("p",{},E("{n} paragraph or note of it has changed since version {version}, or is gone.","{n} paragraphs and notes of it have changed since version {ver\
sion}, or are gone.",s,{version:e})," ",o)]}var Zs=(t,e)=>L(It(t,e));function K({group:t,id:e,version:s,isReading:o},n){if(!n)return[];let i=L(`${o?"reading/":""}${It(
t,e)}`,[],new URL(n,A));return[c("p",{},c("a",{href:i},r("as it stood in version {version}",{version:s})))]}function It(t,e){return t==="register"?`register/${e}\
.md`:e?`${t}.md#${e}`:`${t}.md`}function Lt(){let t=c("textarea",{id:"be-memory-field",rows:"5",spellcheck:"false"}),e=c("div",{class:"be-memory-answer",role:"status"}),s=m(r("Check"),async()=>e.
replaceChildren(...await eo(t.value)));return[c("label",{for:"be-memory-field"},r("The citation or the address")),t,c("p",{},s),e]}async function eo(t){let e=$t(
t);if(!e.length)return[j(r("No address of an edition was found in it."))];try{return(await Promise.all(e.map(to))).flat()}catch{return[j(r("What the edition rem\
embers could not be loaded"))]}}var j=t=>c("p",{},t);async function to(t){let e=c("h2",{class:"be-memory-address"},t.address),{version:s}=t;if(!s)return[e,j(r("\
It names no version, so that nobody can tell what stood there."))];let o=await G(t);return o.isKnown?!o.things.size||t.id&&!o.things.has(t.id)?[e,j(r("Version {\
version} had nothing at this place.",{version:s}))]:[e,...so(t,o),...oo(t,o),...K(t,o.at)]:[e,j(r("The edition has had no version {version}.",{version:s}))]}function so(t,{
things:e,isToday:s}){let o=e.get(t.id),n=o?z(o,t):ne(e,t.version);return n.length?n:[j(s?r("This is the version of today."):r("Unchanged since version {version}\
.",{version:t.version}))]}function oo({id:t,quoted:e,isReading:s},{title:o,things:n}){return s?[]:e.filter(i=>!o||!oe(i,o)).map(i=>{if(oe(i,n.get(t)?.words??""))
return j(r("The words \u201C{words}\u201D stood there.",{words:i}));let a=[...n.values()].some(l=>oe(i,l.words));return j(a?r("The words \u201C{words}\u201D stood in the \
same document, at another place.",{words:i}):r("The words \u201C{words}\u201D did not stand there.",{words:i}))})}function no(t,e,s){t.getElementById("be-check-citation")?.replaceChildren(...Lt()),(e&&(e.version?io(e):ro(e)))?.then(n=>{s.aborted||ao(t,n,s)}).catch(()=>{})}async function io(t){
let{things:e,at:s}=await G(t),o=e.get(t.id),n=t.id?o&&z(o,t):ne(e,t.version);return n?.length?[...n,...K(t,s)]:[]}async function ro(t){let e=await Mt(t);if(!e)return[];
let s={...t,version:e.version};return[...z(e.thing,s),...K(s,e.at)]}function ao(t,e,s){let o=y(t,"main h1");if(!e.length||!o)return;let n=m("\xD7",()=>i.remove(),
{class:"be-memory-close","aria-label":r("close")}),i=c("aside",{class:"be-memory be-editorial","aria-label":r("Since you cited this")},n,...e);o.before(i),s.addEventListener(
"abort",()=>i.remove()),O(e[0].textContent??"")}async function ie(t){let e=new Set(g(t,"[data-document]").map(o=>o.dataset.document??"")),s=await Promise.all([...e].map(o=>w(`propose/${o}.json`).catch(()=>({}))));
return Object.fromEntries(s.flatMap(({notes:o={}})=>Object.entries(o)).flatMap(co))}var co=([t,e])=>Object.entries(e).map(([s,o])=>[`fn-${s}`,[t,o]]);var jt=t=>t.split("/").map(encodeURIComponent).join("/");function R({address:t,branch:e,folder:s},o,n){return`${t}/${o}/${jt(e)}/${jt(s+n)}`}function Nt(t,e,s,o){
return re(R(t,"new",e),["filename","value"],[s,o])}function re(t,e,s,o=8e3){let[n,...i]=s.map((h,p)=>`${e[p]}=${encodeURIComponent(h)}`),a=`${t}?${[n,...i].join(
"&")}`,l=a.length<=o;return{address:l?a:`${t}?${n}`,isWhole:l}}var Me=t=>`be-draft-${t}`;function ae(t){try{return JSON.parse(sessionStorage.getItem(Me(t))??"{}")}catch{return{}}}function ce(t,e){try{e.body?.trim()||e.reading?.
trim()?sessionStorage.setItem(Me(t),JSON.stringify(e)):sessionStorage.removeItem(Me(t))}catch{}}function N(t,e,s,o){let n=c(s,{id:`be-propose-${t}`,name:t,...o}),i=c("p",{class:"be-propose-row"},c("label",{for:n.id},e),n);return{control:n,row:i,value:()=>n.
value,set:a=>{n.value=a}}}function U(t,e,s,o){let n=N(t,e,"select",{});return n.control.append(...s.map(([i,a])=>c("option",{value:i,selected:i===o},a))),n}function le(t,e){
let s=c("input",{type:"checkbox",id:`be-propose-${t}`,name:t}),o=c("span",{},e);return{row:c("p",{class:"be-propose-tick"},c("label",{for:s.id},s,o)),value:()=>s.
checked?"yes":"",set:n=>{s.checked=n!==""},name:n=>{o.textContent=n}}}function Wt(t,e,s,o){let n=s.map(([l])=>c("input",{type:"radio",name:`be-propose-${t}`,id:`\
be-propose-${l}`,value:l,checked:l===o})),i=s.map(([,l],h)=>c("label",{for:n[h].id},n[h],l));return{row:c("fieldset",{class:"be-propose-kinds"},c("legend",{},e),
...i),value:()=>n.find(l=>l.checked)?.value??o,set:l=>{for(let h of n)h.checked=h.value===l}}}function Pt({said:t,address:e}={said:"",address:""}){if(!t)return[];
let s=e?c("a",{href:e},t):t;return[c("p",{class:"be-propose-to"},r("Save the file and send it to the editors:")," ",s)]}function he(t,e,s,o){let n=c("form",{class:"be-propose-form"},...s);return n.addEventListener("submit",i=>i.preventDefault()),c("div",{class:"be-propose be-edit\
orial",role:"dialog","aria-labelledby":"be-propose-name"},c("div",{class:"be-propose-head"},c("h2",{id:"be-propose-name",tabindex:"-1"},t),m("\xD7",e,{class:"be\
-propose-close","aria-label":r("Close")})),n,c("div",{class:"be-propose-foot"},...o))}var lo=1900;async function ho(t){let e=t.dataset.note??"",s=()=>null,[o,n,{contact:i}]=await Promise.all([w("repository.json").catch(s),ie(document),w("propose.\
json")]);return new Le({item:x(document,`#${CSS.escape(e)}`),opener:t,repository:o,place:n[e],contact:i})}var Le=class{constructor(e){let{item:s}=e;this.given=e,
this.words=y(s,".be-lemma")?.textContent??"",this.name=y(s,".be-cite-note")?.dataset.name??s.id,this.wrong=N("wrong",r("What is wrong with it?"),"textarea",{rows:5}),
this.said=c("p",{class:"be-propose-said"}),this.ways=this.carriers(),this.popup=new $({holds:o=>this.element.contains(o),closed:()=>this.closed(),returnTo:()=>e.
opener,staysOnPress:!0}),this.draft=`correct/${s.id}`,this.element=this.draw()}get isOpen(){return this.popup.isOpen}open(){this.wrong.set(ae(this.draft).body??
""),this.refresh(),document.body.append(this.element),this.popup.open(),x(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}closed(){
this.element.remove(),this.wrong.value().trim()&&O(r("What you typed is kept for these words until you close the browser."))}draw(){let e=c("p",{class:"be-propo\
se-hint"},r("Say how you know it: a source and its page help most.")),s=[c("p",{},this.name),c("blockquote",{class:"be-propose-words"},this.words),this.wrong.row,
e],o=m(r("Copy"),()=>this.copy()),n=he(r("Correct this note"),()=>this.close(!0),s,[this.said,...this.whom(),c("p",{class:"be-propose-ways"},...this.ways.map(({
link:i})=>i),...this.toFile(),o)]);return n.classList.add("be-propose--beside"),n.addEventListener("input",()=>{ce(this.draft,{body:this.wrong.value()}),this.refresh()}),
n}carriers(){let{repository:e,contact:s}=this.given,o=[];e&&o.push({link:Ie(r("Tell it on GitHub"),"be-propose-go"),to:`${e.address}/issues/new`,names:["title",
"body"],longest:8e3}),s.address.startsWith("mailto:")&&o.push({link:c("a",{},r("Write a mail")),to:s.address,names:["subject","body"],longest:lo});for(let n of o)
n.link.addEventListener("click",i=>this.gone(i,n));return o}toFile(){let{repository:e,place:s}=this.given;return e&&s?[Ie(r("Edit its file"),"",R(e,"edit",s[0]))]:
[]}whom(){let{contact:{said:e,address:s}}=this.given;return this.ways.length?[]:e?[c("p",{class:"be-propose-to"},r("Send it to the editors:")," ",s?Ie(e,"",s):e)]:
[c("p",{class:"be-propose-to"},r("This edition does not say whom to write to."))]}message(){let{item:e,place:s}=this.given,o=`${this.name}: ${this.words}`;return[
o,[this.wrong.value().trim(),"",o,M(e.id),s?.join(":")].filter(n=>n!==void 0).join(`
`)]}refresh(){for(let{link:e,to:s,names:o,longest:n}of this.ways)e.href=re(s,o,this.message(),n).address;this.said.textContent=""}gone(e,{to:s,names:o,longest:n}){
this.isEmpty()?e.preventDefault():re(s,o,this.message(),n).isWhole||this.copy(r("What you wrote is on the clipboard: paste it there."))}isEmpty(){let e=!this.wrong.
value().trim();return e&&(this.say(r("Write first what is wrong with it.")),this.wrong.control.focus()),e}async copy(e=r("Copied")){this.isEmpty()||this.say(await P(
this.message()[1])?e:r("The browser did not allow copying"))}say(e){this.said.textContent=e,O(e)}},Ie=(t,e,s)=>c("a",{class:e||null,target:"_blank",rel:"noopene\
r",href:s},t);var Y="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",po=new RegExp(`[${Y}]+`,"gu"),fo=new RegExp(`^[${Y}]+|[${Y}]+$`,"g\
u"),uo=new RegExp(`[${Y}]+$`,"u"),mo=new RegExp(`^[${Y}]$`,"u"),go=new Map([...[..."\u201C\u201D\u201E\u201F\xAB\xBB\u2033"].map(t=>[t,'"']),...[..."\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\xB4\u02BC"].
map(t=>[t,"'"]),...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map(t=>[t,"-"])]),v=t=>mo.test(t),Q=t=>t.replace(fo,""),Rt=t=>t.replace(uo,""),W=t=>Q(t.replace(
po," "));function pe(t){let e=Array.from(t),s=[],o=[],n="";for(let i=0,a=1;i<e.length;a+=1){if(a<e.length&&bo(e,i,a))continue;let l=wo(e.slice(i,a).join(""));for(let h=0;h<
l.length;h+=1)s.push(i),o.push(a);n+=l,i=a}return{chars:e,text:n,starts:s,ends:o}}function wo(t){return v(t[0])?" ":Array.from(t.normalize("NFC"),e=>go.get(e)??
e).join("")}function bo(t,e,s){let o=t[s];if(v(o)||v(t[e]))return v(o)&&v(t[e]);if(o<"\u0300")return!1;if(yo(o))return!0;let n=t.slice(e,s).join("").normalize("\
NFC");return(n+o).normalize("NFC")!==n+o.normalize("NFC")}function yo(t){return/^[\u0340\u0341\u0343\u0344]$/.test(t)?!0:t.normalize("NFD")!==t?!1:`${t}\u0334`.
normalize("NFD")!==`${t}\u0334`||`\u0345${t}`.normalize("NFD")!==`\u0345${t}`}var Dt=new RegExp([/\*\*(?<strong>[^*\n]+)\*\*/u,/\*(?<em>[^*\n]+)\*/u,/(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u,
/\[\[(?<link>[^\]\n]+)\]\]/u,/\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u].map(t=>t.source).join("|"),"gu"),Ft=/(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;
function Ht(t,e){return t.split(/\n[ \t]*\n/).map(s=>s.trim()).filter(Boolean).map(s=>xo(s.replace(/\n/g," "),e))}function xo(t,e){let s=[],o=0;for(let n of t.matchAll(
Dt))s.push({kind:"words",words:t.slice(o,n.index)},vo(n.groups??{},e)),o=n.index+n[0].length;return[...s,{kind:"words",words:t.slice(o)}].filter(n=>n.words)}function vo({
strong:t,em:e,cite:s,link:o,words:n},i){return t?{kind:"strong",words:t}:e?{kind:"em",words:e}:s?{kind:"cite",words:Oo(s,i),unknown:_t(s,i)}:{kind:"link",words:o?
o.split("|").at(-1)??"":n}}var ko=/^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu,Bt=([,t,e])=>t??e;function Oo(t,e){let s=t.split(";").map(o=>So(o.trim(),e)).join("\
; ");return s==="\xB0"?s:`(${s})`}function So(t,e){let[s]=t.matchAll(Ft);if(!s)return t;let o=Bt(s),n=t.slice(0,s.index).replace(/-$/,""),i=Object.hasOwn(e,o)&&
e[o]||o,l=t[s.index-1]==="-"?/(?:n\.d\.|\d{4}).*$/u.exec(i)?.[0]??i:i;return`${n}${l}${t.slice(s.index+s[0].length).replace(ko,", ")}`}var _t=(t,e)=>[...t.matchAll(
Ft)].map(Bt).filter(s=>!Object.hasOwn(e,s));function qt(t,e){return[...t.matchAll(Dt)].flatMap(({groups:s})=>s?.cite?_t(s.cite,e):[])}var Eo=[[/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/,()=>r("HTML is not allowed in a note: write &lt; for a less-than sign.")],[/!\[/,()=>r("A note cannot ho\
ld images.")],[/\[\^[^\]\n]+\]/,()=>r("A note cannot have notes of its own: link to another with [[note:its-id]].")],[/^ {0,3}\*?\[[^\]\n]+\]:/m,()=>r("A note c\
annot hold definitions of links or abbreviations.")],[/^ {0,3}#/m,()=>r("A note cannot hold headings: no line can begin with #.")],[/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
()=>r("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],[/\]\(\s*<?(?!https?:\/\/|mailto:)/i,()=>r("Links lead to https:, htt\
p: or mailto: addresses.")]],$o=/\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g,Gt=t=>t.replace(/(`+)[^`\n]*\1/g,e=>" ".repeat(e.length));function zt(t,e,s,{works:o,...n}){
if(!t.body.trim())return r("Write the note first.");let i=Gt(t.body),a=Eo.find(([p])=>p.test(i));if(a)return a[1]();let l=qt(i,o);if(l.length)return r("The bibl\
iography has no {works}.",{works:l.join(", ")});let h=Kt(t.body).find(p=>!To(p,n));return h?r("[[{target}]] leads nowhere.",{target:h}):t.kind==="explanatory"||
!t.reading.trim()?"":e.map(p=>Ao(t,p,s)).find(Boolean)??""}var Kt=t=>[...Gt(t).matchAll($o)].map(e=>e[1].trim()),Ut=t=>Kt(t).filter(e=>e.includes("#")).map(e=>e.
split("#")[0]);function To(t,{links:e,places:s}){let[o,...n]=t.split("#");return n.length?e.includes(`reading:${o}`)&&(s.get(o)?.includes(n.join("#"))??!0):e.includes(
o)||o.startsWith("note:")}function Ao({reading:t,exact:e},[s,o],{paragraphs:n,readings:i}){return W(t)===W(e)?r("The better words are the same words."):i.some(([
h,p])=>h<o&&s<p)?r("Some of these words have a reading already: write your note without one."):Object.values(n).flat().some(([h,p])=>h<=s&&o<=p)?"":r("Better wo\
rds can be given within one paragraph only.")}var Yt=t=>/\[[^\]]*@|\[\[|https?:/u.test(t);var Qt="0123456789abcdefghijklmnopqrstuvwxyz";function Vt(t,e,s=Co){let n=(t.normalize("NFKD").replace(/[^\x00-\x7f]/g,"").toLowerCase().match(/[a-z0-9]+/g)??[]).
slice(0,5).join("-").slice(0,40).replace(/-+$/,""),i=/^[a-z]/.test(n)?n:["note",n].filter(Boolean).join("-");for(;;){let a=`${i}-${s()}`;if(!e.includes(a))return a}}
var Co=()=>Array.from(crypto.getRandomValues(new Uint8Array(4)),t=>Qt[t%Qt.length]).join("");var Mo="yaml-language-server: $schema=../../schema/annotations.json",je=/[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,Io=/[\u202a-\u202e\u2066-\u2069\ufeff]/g,
Lo=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,jo=t=>Jt(W(V(t)));function Jt(t){return JSON.stringify(t).replace(je,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}var V=t=>t.toWellFormed().replace(/\r\n?/g,`
`).replace(Lo,"");function No(t){let e=V(t).replace(/[\u2028\u2029]/g,`
`).replace(Io,""),s=Rt(e.replace(/^(?:[ \t]*\n)+/,""));return s!==""&&!/^[ \t]/.test(s)&&!/\t/.test(s)&&s.search(je)<0?["  body: |",...s.split(`
`).map(n=>n?`    ${n}`:"")]:[`  body: ${Jt(s)}`]}function Wo(t,e=[]){let s=(n,i,a="  ")=>i&&W(V(i))?[`${a}${n}: ${jo(i)}`]:[];return`${[...e.map(n=>`# ${W(V(n)).
replace(je,"")}`),`- id: ${t.id}`,`  kind: ${t.kind}`,"  target:",...s("exact",t.exact,"    "),...s("prefix",t.prefix,"    "),...s("suffix",t.suffix,"    "),...t.
every?["  every: true"]:[],...t.kind==="explanatory"?[]:[`  category: ${t.category}`,`  severity: ${t.severity}`,...s("reading",t.reading),...Po(t,s)],...No(t.body),
`  certainty: ${t.certainty}`,`  by: [${t.by}]`].join(`
`)}
`}var Po=({original:t,original_status:e},s)=>e&&s("original",t).length?[...s("original",t),`  original_status: ${e}`]:[];function Xt(t,e=""){return Wo(t,[Mo,...W(
V(e))?[`proposed by ${e}`]:[]])}var Ro=t=>Q(pe(t).text);function fe(t,e,s="",o=""){let[n,i,a]=[e,s,o].map(Ro),l=[];if(!n)return l;for(let h=t.text.indexOf(n);h>=0;h=t.text.indexOf(n,h+1)){let p=h+
n.length,f=Do(t.text,h,i)&&Fo(t.text,p,a)?Ho(t,h,p):null;f&&l.push(f)}return l}var Zt=(t,e,s)=>e>=s.length&&t.startsWith(s,e-s.length),Do=(t,e,s)=>Zt(t,e,s)||t[e-
1]===" "&&Zt(t,e-1,s),Fo=(t,e,s)=>t.startsWith(s,e)||t[e]===" "&&t.startsWith(s,e+1);function Ho({text:t,starts:e,ends:s},o,n){return o>0&&e[o-1]===e[o]||n<t.length&&
e[n]===e[n-1]?null:[e[o],s[n-1]]}function Ne({chars:t},[e,s]){let[o,n]=[e,s];for(;o<n&&v(t[o]);)o+=1;for(;n>o&&v(t[n-1]);)n-=1;return[o,n]}function We(t,e){let[
s,o]=Ne(t,e),n=t.chars.slice(s,o).join(""),i=([a,l])=>a===s&&l===o;if(!fe(t,n).some(i))throw new RangeError("the span has no words of its own");for(let[a,l]of Bo(
t.chars,s,o)){let h=fe(t,n,a,l);if(h.length===1&&i(h[0]))return{exact:n,prefix:a,suffix:l}}throw new RangeError("the span cannot be told from another")}function*Bo(t,e,s){
yield["",""];let o=_o(t,e),n=qo(t,s);for(let i=0;i<Math.max(o.length,n.length);i+=1){let a=o[Math.min(i,o.length-1)],l=n[Math.min(i,n.length-1)],h=o.length?Q(t.
slice(a,e).join("")):"",p=n.length?Q(t.slice(s,l).join("")):"";yield["",p],yield[h,""],yield[h,p]}}function _o(t,e){let s=[];for(let o=e-1;o>=0;o-=1)!v(t[o])&&(o===
0||v(t[o-1]))&&s.push(o);return s.length||!e?s:[0]}function qo(t,e){let s=[],o=t.length;for(let n=e+1;n<=o;n+=1)!v(t[n-1])&&(n===o||v(t[n]))&&s.push(n);return s.
length||e>=o?s:[o]}var Go=120,Pe=([t,e],[s,o])=>t<o&&s<e;function es({chars:t},{paragraphs:e},[s,o],n){if(!("Segmenter"in Intl))return[s,o];let i=new Intl.Segmenter(zo(n),{granularity:"\
word"}),a=l=>{let[h,p]=Object.values(e).flat().find(([u,d])=>u<l&&l<d)??[l,l],f=h;for(let{segment:u,isWordLike:d}of i.segment(t.slice(h,p).join(""))){let b=f+[...u].
length;if(f<l&&l<b)return d?[f,b]:[l,l];f=b}return[l,l]};return[a(s)[0],a(o)[1]]}function zo(t){try{return Intl.Segmenter.supportedLocalesOf(t??[])[0]}catch{return}}
var ts=(t,{furniture:e},s)=>fe(t,s).filter(o=>!e.some(n=>Pe(n,o)));function ss({chars:t},{paragraphs:e,turns:s=[]},o){let n=Object.values(e).flat(),i=n.filter(h=>Pe(
h,o)).length;if(n.length>1&&i===n.length)return r("This is the whole text.");let a=new Set(s.filter(([h,p])=>Pe([h,p],o)).map(([,,h])=>h));if(a.size>1)return r(
"These are words of {number} speakers.",{number:a.size});let l=t.slice(...o).join("").trim().split(/\s+/).length;return l>Go?r("These are {number} words.",{number:l}):
""}var de=class{constructor(e,s,o){this.received=e,this.selected=s,this.span=es(e,e.spans,s,o),this.quoted=c("blockquote",{class:"be-propose-words"}),this.quote=We(
e,this.span),this.standOn(this.span),this.doubt=ss(e,e.spans,this.span),this.isMeant=le("meant",r("The note is about all of them."))}get words(){return this.received.
chars.slice(...this.span).join("")}get places(){return ts(this.received,this.received.spans,this.quote.exact)}get lack(){return this.doubt&&!this.isMeant.value()?
`${this.doubt} ${r("Say above that the note is about all of them, or select fewer.")}`:""}standOn(e){this.span=e,this.quote=We(this.received,e),this.quoted.textContent=
Ko(this.words)}rows(e){return[this.quoted,...this.partOfAWord(e),...this.tooMany()]}partOfAWord(e){if(this.span.join()===this.selected.join())return[];let s=m(r(
"Only what I selected"),()=>{this.standOn(this.selected),o.remove(),e()},{class:"be-propose-only"}),o=c("p",{class:"be-propose-hint"},r("You selected part of a \
word: the note stands on the whole word.")," ",s);return[o]}tooMany(){return this.doubt?[c("div",{class:"be-propose-question"},c("p",{},this.doubt),this.isMeant.
row)]:[]}},Ko=t=>t.length<=220?t:`${t.slice(0,120).replace(/\s\S{0,20}$/u,"")} \u2026 ${t.slice(-80).replace(/^\S{0,20}\s/u,"")}`;var os=({notes:t})=>Object.values(t).flatMap(e=>Object.keys(e)).map(e=>e.replace(/^[a-z]-/u,"")),Re=({paragraphs:t,milestones:e})=>[...Object.keys(t),...e];function ns(t,e,s,o){
for(let n of t.filter(i=>e.includes(`reading:${i}`)&&!s.has(i)))s.set(n,null),w(`propose/${n}.json`).then(i=>{s.set(n,Re(i)),o()},()=>{})}function is({categories:t,severities:e}){return{kind:Wt("kind",r("This note"),[["explanatory",r("explains")],["translation",r("on the translation")],["textual",
r("on the text")]],"explanatory"),body:N("body",r("Note"),"textarea",{rows:5,required:!0,"aria-describedby":"be-propose-hint"}),category:U("category",r("What is\
 wrong"),Object.entries(t),"accuracy/mistranslation"),severity:U("severity",r("How grave"),e.map(s=>[s,s]),"minor"),reading:N("reading",r("Better words, if you \
have them"),"input",{type:"text"}),original:N("original",r("What the original says, if you know it"),"input",{type:"text"}),status:U("status",r("That wording is"),
[["attested",r("in a source")],["reconstructed",r("inferred")]],"reconstructed"),every:le("every",""),certainty:U("certainty",r("Certainty"),[["high",r("high")],
["medium",r("medium")],["low",r("low")]],"medium"),proposer:N("proposer",r("Your name or ORCID, if you wish"),"input",{type:"text",autocomplete:"name"})}}var rs=(t,e)=>Ht(t,e).map(s=>c("p",{},...s.map(Uo)));function Uo({kind:t,words:e,unknown:s=[]}){if(t==="words")return e;if(t==="strong"||t==="em")return c(t,{},
e);if(t==="link")return c("span",{class:"be-propose-link"},e);let o=s.length?r("not in the bibliography: {works}",{works:s.join(", ")}):e;return c("span",{class:s.
length?"be-propose-unknown":"be-propose-cite",title:o},e)}var De=class{constructor(e){this.given=e;let{received:s,span:o,choices:n}=e;this.chosen=new de(s,o,e.language),this.id=Vt(this.chosen.words,os(s.spans)),this.places=
new Map([[s.name,Re(s.spans)]]),this.yaml="",this.lack="",this.isWhole=!0,this.fields=is(n),this.defect=c("div",{class:"be-propose-defect"},...[this.fields.category,
this.fields.severity,this.fields.reading,this.fields.original,this.fields.status].map(i=>i.row)),this.preview=c("div",{class:"be-propose-preview","aria-label":r(
"How the note will read"),role:"group"}),this.file=c("pre",{class:"be-propose-file",tabindex:"0",role:"group","aria-label":r("The file")}),this.said=c("p",{class:"\
be-propose-said"}),this.link=e.repository?this.linkToGitHub():null,this.popup=new $({holds:i=>this.element.contains(i),closed:()=>this.closed(),returnTo:()=>e.opener,
staysOnPress:!0}),this.element=this.draw(),this.draft=`${s.spans.folder}/${this.chosen.span.join("-")}`;for(let[i,a]of Object.entries(ae(this.draft)))this.fields[i]?.
set(a);this.element.addEventListener("input",()=>{ce(this.draft,this.typed()),this.refresh()})}get isOpen(){return this.popup.isOpen}open(){this.refresh(),document.
body.append(this.element),this.popup.open(),x(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}draw(){let{kind:e,body:s,certainty:o,
every:n,proposer:i}=this.fields;return he(r("Propose a note"),()=>this.close(!0),[...this.chosen.rows(()=>{this.refresh(),s.control.focus()}),e.row,s.row,c("p",
{class:"be-propose-hint",id:"be-propose-hint"},r("Markdown: *emphasis*, [@source, page] for what it rests on.")),this.preview,this.defect,n.row,o.row,i.row,c("d\
etails",{},c("summary",{},r("The file this makes")),this.file)],[this.said,...this.link?[]:Pt(this.given.choices.contact),this.ways()])}linkToGitHub(){let e=c("\
a",{class:"be-propose-go",target:"_blank",rel:"noopener"},r("Propose on GitHub"));return e.addEventListener("click",s=>this.gone(s)),e}ways(){return c("p",{class:"\
be-propose-ways"},...this.link?[this.link]:[],m(r("Copy"),()=>this.take(()=>this.copyFile())),m(r("Download"),()=>this.take(()=>this.downloadFile())))}typed(){let e=Object.
entries(this.fields).filter(([s])=>s!=="proposer");return Object.fromEntries(e.map(([s,o])=>[s,o.value()]))}closed(){this.element.remove();let{body:e,reading:s}=this.
fields;(e.value().trim()||s.value().trim())&&O(r("What you typed is kept for these words until you close the browser."))}note(){let e=this.typed(),{quote:s,places:o}=this.
chosen,n=o.length>1?this.fields.every.value():"",i=n?{...s,prefix:"",suffix:""}:s;return{...e,id:this.id,by:this.given.choices.by,...i,every:n,original_status:this.
fields.status.value()}}refresh(){let e=this.note(),{received:s,choices:o,repository:n}=this.given,i=e.body.trim()!=="";this.defect.hidden=e.kind==="explanatory",
this.fields.status.row.hidden=!e.original.trim();let{places:a,span:l}=this.chosen;if(this.fields.every.row.hidden=a.length<2,this.fields.every.name(r("The same \
holds in all {number} places where these words stand",{number:a.length})),this.yaml=Xt(e,this.fields.proposer.value()),this.file.textContent=this.yaml,this.preview.
replaceChildren(...rs(e.body,o.works)),this.preview.hidden=!i,this.lack=this.chosen.lack||zt(e,e.every?a:[l],s.spans,{...o,places:this.places}),ns(Ut(e.body),o.
links,this.places,()=>this.refresh()),n&&this.link){let f=Nt(n,s.spans.folder,`${this.id}.yml`,this.yaml);this.isWhole=f.isWhole,this.link.href=f.address}let h=this.
isWhole?"":r("This note is too long for an address: it will be copied, to be pasted on GitHub."),p=this.lack||h||(e.kind==="explanatory"&&!Yt(e.body)?r("What do\
es it rest on? Name a source, if you have one."):"");this.said.textContent=i?p:""}take(e){this.lack?this.refuse():e()}refuse(){this.say(this.lack),this.fields.body.
control.focus()}gone(e){this.lack?(e.preventDefault(),this.refuse()):this.isWhole||P(this.yaml).then(s=>this.say(s?r("The file is on the clipboard: paste it int\
o the page that opens."):r("The browser did not allow copying: copy the file below and paste it into the page that opens.")))}async copyFile(){this.say(await P(
this.yaml)?r("Copied"):r("The browser did not allow copying"))}downloadFile(){se(`${this.id}.yml`,"application/yaml",this.yaml),this.say(r("Downloaded"))}say(e){
this.said.textContent=e,O(e)}};var B=class extends Error{},Yo=new Map;function Qo(t){return Z(Yo,t,async()=>{let[e,s]=await Promise.all([Vo(`text/${t}.txt`),w(`propose/${t}.json`)]);return{...pe(
e),name:t,spans:s}})}async function Vo(t){let e=await ht(t);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(await e.arrayBuffer())}function Jo(t,e,s){
let o=[];for(let a of g(t,".be-unit"))e.intersectsNode(a)&&o.push(...Xo(e,en(a,ut(t),s)));if(!o.length)throw new B(r("Select words of the text itself."));let n=Ne(
s,[o[0],o[o.length-1]+1]);if(s.spans.furniture.some(([a,l])=>a<n[1]&&n[0]<l))throw new B(r("Between the first and the last of these words stand lines that are n\
ot the document\u2019s. Select fewer."));return n}function Xo(t,e){return e.flatMap(({node:s,at:o,length:n,point:i})=>{let a=s===t.startContainer?t.startOffset:
0,l=s===t.endContainer?t.endOffset:1/0;return s instanceof Element?Zo(t,s)?[i]:[]:t.intersectsNode(s)&&o+n>a&&o<l?[i]:[]})}function Zo(t,e){if(!t.intersectsNode(
e))return!1;let s=document.createRange();return s.selectNodeContents(e),t.compareBoundaryPoints(Range.START_TO_START,s)>0&&s.setStart(t.startContainer,t.startOffset),
t.compareBoundaryPoints(Range.END_TO_END,s)<0&&s.setEnd(t.endContainer,t.endOffset),!s.collapsed&&s.toString().trim()!==""}var as=new WeakMap;function en(t,e,s){
let o=as.get(t);if(o?.layer===e)return o.pieces;let n=[...sn(t,e)],i=tn(t,s);if(!(n.length===i.length&&n.every(({char:l},h)=>l===s.chars[i[h]])))throw new B(r("\
The words shown here are not, letter by letter, those of the text as received."));for(let[l,h]of n.entries())h.point=i[l];return as.set(t,{layer:e,pieces:n}),n}
function tn(t,{chars:e,spans:s}){let o=[];for(let[n,i]of s.paragraphs[t.id]??[])for(let a=n;a<i;a+=1)v(e[a])||o.push(a);return o}function*sn(t,e){let s=document.
createTreeWalker(t,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT);for(let o=s.nextNode();o;o=s.nextNode())if(o instanceof HTMLElement)o.matches("ins[data-receive\
d]")&&(yield*cs(o.dataset.received??"",o));else if(o instanceof Text&&!o.parentElement?.closest(`${dt}, ins.be-emended`)){let n=e==="reading"?o.parentElement?.closest(
"[data-replaced-by]"):null,i=n&&document.getElementById(n.dataset.replacedBy??"");yield*cs(o.data,i??o)}}function*cs(t,e){let s=0;for(let o of t)v(o)||(yield{char:o,
node:e,at:s,length:o.length,point:-1}),s+=o.length}function T(t){return t.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu,"").normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/gu,"$1").normalize("NFC").replace(
/ё/gu,"\u0435").replace(/[’'ʹʺʼ]/gu,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function ls(t,e){let s=new Set;if(/^\s*["“].*["”]\s*$/u.test(t))return{
asked:t.replace(/[“”]/gu,'"'),meant:s};let o=t.split(/\s+/u).filter(Boolean),n=[];for(let i=0;i<o.length;){let[a,l]=on(o,i,e);n.push(l??o[i]),s.add(l??T(o[i])),
i+=a}return{asked:n.join(" "),meant:s}}function on(t,e,s){for(let o=Math.min(8,t.length-e);o>1;o-=1){let n=s.get(T(t.slice(e,e+o).join(" ")));if(n)return[o,n]}return[
1,s.get(T(t[e]))]}var C=["kind","volume","document","speaker","person","category","severity"],hs=new Set(["person"]),ps=(t,e)=>[t[e]??[]].flat().filter(Boolean).map(String);function Fe(t,e,s=""){
return C.every(o=>{let n=e[o]??[];if(o===s||n.length===0)return!0;let i=ps(t,o);return hs.has(o)?n.every(a=>i.includes(a)):n.some(a=>i.includes(a))})}function fs(t,e){
return Object.fromEntries(C.map(s=>{let o=new Map((e[s]??[]).map(i=>[i,0])),n=t.filter(i=>Fe(i,e,hs.has(s)?"":s));for(let i of n.flatMap(a=>ps(a,s)))o.set(i,(o.
get(i)??0)+1);return[s,o]}))}function ds(t,e,s,o=()=>!0){if(s)return t.toSorted((i,a)=>i.record.order-a.record.order);let n=i=>2*Number(nn(i.record,e))+Number(o(
i));return t.toSorted((i,a)=>n(a)-n(i))}function nn({kind:t,title:e},s){if(t==="paragraph"||t.endsWith(" note")||t==="parallel")return!1;let o=T(e.replace(/\([^)]*\)/gu,
" "));return s.has(t==="person"?o.split(" ").at(-1)??"":o)}var rn=7,an=.5,[cn,us]=[1.2,.75];function ms(t){if(/^\s*".+"\s*$/u.test(t))return[t];let e=[...new Set(t.split(/\s+/u).filter(Boolean))],s=e.filter(o=>T(o));return s.
length?s:e}function He(t){let[e,...s]=t.map(o=>new Set(o.map(({id:n})=>n)));return[...e].filter(o=>s.every(n=>n.has(o)))}function gs(t,e,s){let o=new Map;for(let{
id:n,score:i=0}of t.flat())o.set(n,(o.get(n)??0)+i);return e.toSorted((n,i)=>(o.get(i)??0)-(o.get(n)??0)).slice(0,s)}function Be(t,e){let s=He(t).filter(p=>e.has(
p)),o=t.map(p=>ln(p,s,e)),n=s.flatMap(p=>e.get(p)??[]),i=n.reduce((p,{length:f})=>p+f,0)/Math.max(1,n.length),a=o.map(p=>Math.log(1+(n.length-p.size+.5)/(p.size+
.5))),l=p=>o.reduce((f,u,d)=>{let b=pn(p,u.get(p)??[]);return f+a[d]*b/(b+cn*(1-us+us*p.length/i))},0);return n.filter(p=>o.every(f=>f.has(p))).map(p=>({hit:{record:p,
words:fn(o.map(f=>f.get(p)??[]))},score:l(p)})).toSorted((p,f)=>f.score-p.score).map(({hit:p})=>p)}function ln(t,e,s){let o=new Map(t.map(n=>[n.id,n.words]));return new Map(
e.flatMap(n=>hn(o.get(n)??[],s.get(n)??[])))}function hn(t,e){let s=new Map,[o,n]=[0,0];for(let i of t.toSorted((a,l)=>a-l)){for(;o<e.length&&i>=n+e[o].length;)
n+=e[o++].length;if(o===e.length)break;s.set(e[o],[...s.get(e[o])??[],i-n])}return[...s]}function pn({kind:t,title:e,own:s},o){let i=t!=="paragraph"&&t!=="page"&&
!t.endsWith(" note")?e.split(/\s+/u).length:0;return o.reduce((a,l)=>a+(l<i?rn:l<s?1:an),0)}var fn=t=>[...new Set(t.flat())].sort((e,s)=>e-s);function ws(t,e){return new Set(t.flatMap(s=>{let o=T(s);return[...o.split(" "),e.get(o)??o]}))}var bs=t=>[...t].flatMap(e=>T(e).split(" ")).filter(Boolean);function ys(t,e,s){
let o=ws(t,s);return[...e].every(n=>o.has(n)||bs(new Set([n])).every(i=>o.has(i)))}function xs(t,e,s){let o=[...ws(t,s)].filter(Boolean).map(n=>n.toLowerCase());
return o.length>0&&bs(e).some(n=>o.every(i=>i[0]!==n[0]||dn(i,n)))}var dn=(t,e)=>e.startsWith(t)&&t.length*2<e.length;function vs(t,e){let s=atob(t);return e.filter((o,n)=>s.charCodeAt(n>>3)>>(n&7)&1)}var un=100,mn=8,qe=()=>w("pagefind/order.json"),Ge=({parts:t,volumes:e=[]})=>[...Array.from({length:t-1},(s,o)=>String(o+1)),...e];async function ze(t,e){let s=await wn(
t,e),o=0,n=i=>{let a=1;return s[i].map((l,h)=>{let p=Object.fromEntries(e.columns.map((u,d)=>[u,l[d]])),f={order:o++,pack:i,at:h,from:a,...p};return a+=f.bytes+
1,f})};return new Map(t.map(i=>[i,n(i)]))}async function Ke(t,e){let s=await ze(t,e);return await gn(s.values()),s}async function gn(t){let e=({document:n})=>Array.
isArray(n)&&n[0]===""?n[1]:"",s=[...t].flat().filter(e);if(!s.length)return;let o=await w("pagefind/documents.json");for(let n of s)n.document=vs(e(n),o)}async function wn(t,e){
return t.length>un||t.length*2>e.packs?Object.assign({},...await Promise.all(["",...Ge(e).map(s=>`${s}/`)].map(s=>w(`pagefind/${s}rows.json`)))):Object.fromEntries(
await Promise.all(t.map(async s=>[s,await w(`pagefind/records/${s}.json`)])))}var bn=new Map,_e=null,ks=new Set;function Os(t){let e=s=>t.filter(o=>o.pack===s).
length;for(let s of new Set(t.map(o=>o.pack)))e(s)>mn&&ks.add(s)}async function Ue({pack:t,at:e,from:s,bytes:o}){let n=`pagefind/words/${t}.json`;if(ks.has(t)||
_e&&!await _e)return(await w(n))[e];let i=Z(bn,`${n} ${s}`,()=>lt(n,s,o));return _e??=i.then(a=>a!==null,()=>!1),await i??(await w(n))[e]}var[yn,xn]=[60,20],vn=12,kn=2,On=32,Sn=16,En=10,Ss={baseUrl:"/",excerptLength:0,ranking:{termSimilarity:10}},Ye=null;function ue(){return Ye??=$n().catch(t=>{throw Ye=
null,t}),Ye}async function $n(){let[t,e,s]=await Promise.all([import(new URL("pagefind/pagefind.js",A).href),w("pagefind/parts.json"),w("pagefind/names.json")]);
await t.options(Ss),await t.init();let o=Ge(e);return await Promise.all(o.map(n=>t.mergeIndex(new URL(`pagefind/${n}/`,A).href,Ss))),{pagefind:t,parts:e,names:new Map(
Object.entries(s.of)),languages:s}}async function Tn(t,{pagefind:e,parts:s},{isInOrder:o=!1,isWhole:n=!1}){let i=ms(t),a=n||s.packs<=On;if(!i.length)return{hits:[
...(a?await Ke(await qe(),s):new Map).values()].flat().map(d=>({record:d,words:[]})),isWhole:a};let l=await Promise.all(i.map(async u=>(await e.search(u)).results)),
h=He(l);if(!a&&h.length>Sn){let u=new Set(s.entries),d=new Set([...h.filter(D=>u.has(D)),...gs(l,h,En)]),b=Be(l,await ze([...d],s));if(b.length)return{hits:b,isWhole:!1}}
let p=new Set(h),f=o?(await qe()).filter(u=>p.has(u)):h;return{hits:Be(l,await Ke(f,s)),isWhole:!0}}async function Qe(t,{chosen:e={},isInOrder:s=!1,isWhole:o=!1}={}){
let n=await ue(),{asked:i,meant:a}=ls(t,n.names),l=s||!i.trim(),h=o||s||C.some(k=>e[k]?.length),p=await Tn(yt(i),n,{isInOrder:s,isWhole:h}),f=bt(t),u=k=>f.length||
!k.words.length?Promise.resolve([]):Mn(k),d=p.hits.length&&xs(await u(p.hits[0]),a,n.names)?[]:p.hits,b=d.filter(k=>Fe(k.record,e)),D=l?new Set:await Cn(An(b,n.
parts),u,k=>ys(k,a,n.names));return{hits:ds(b,a,l,k=>D.has(k)),isWhole:p.isWhole,records:n.parts.records,counts:fs(d.map(k=>k.record),e),read:k=>In(k,{meant:a,runs:f},
n)}}function An(t,{parts:e}){let s=new Set([...new Set(t.map(({record:n})=>n.pack))].slice(0,vn)),o=t.slice(0,e>kn?xn:yn).filter(({record:n})=>s.has(n.pack));return Os(
o.map(({record:n})=>n)),o}async function Cn(t,e,s){let o=await Promise.all(t.map(async n=>s(await e(n))));return new Set(t.filter((n,i)=>o[i]))}async function Mn({
record:t,words:e}){let s=(await Ue(t)).split(/\s+/u);return e.map(o=>s[o]??"")}async function In({record:t,words:e},{meant:s,runs:o},{names:n,languages:i}){let a=await Ue(
t),l=new Set(e),h=o.length?$e(xt(a,o),f=>o.includes(f)):$e(a,(f,u)=>l.has(u)||s.has(n.get(T(f))??"")),p=(h.isReading?"reading/":"")+t.address;return{record:t,excerpt:h,
languages:i,address:L(p,vt(h.found))}}var Ve={kind:["paragraph","explanatory note","translation note","textual note","source note","page","volume","person","organisation","place","event","term","par\
allel"],severity:["critical","major","minor","neutral"]},Ln=8;function jn(t){return{kind:r("Kind"),volume:r("Volume"),document:r("Document"),speaker:r("Speaker"),
person:r("Person named"),category:r("Defect"),severity:r("Severity")}[t]??t}function Es(t,e,s,o){let n=new Set(g(t,"details[open]").map(l=>l.dataset.facet)),i=S(),
a=i&&t.contains(i)?i.id:"";t.replaceChildren(...C.flatMap(l=>{let h=[...e[l]].sort(([f,u],[d,b])=>Wn(l,f,d)||b-u||f.localeCompare(d));if(!h.length)return[];let p=h.
map(([f,u])=>Pn(l,f,u,s,o));return[Nn(l,p,Ve[l]?h.length:Ln,n.has(l))]})),a&&document.getElementById(a)?.focus()}function Nn(t,e,s,o){let n=c("fieldset",{class:"\
be-facet"},c("legend",{},jn(t)),...e.slice(0,s)),i=e.slice(s);return i.length&&n.append(c("details",{"data-facet":t,open:o},c("summary",{},E("{n} more","{n} mor\
e",i.length)),...i)),n}function Wn(t,e,s){let o=Ve[t];return o?o.indexOf(e)-o.indexOf(s):0}function Pn(t,e,s,o,n){let i=`be-facet-${t}-${e.toLowerCase().replace(
/[^\p{L}\p{N}]+/gu,"-")}`,a=c("input",{type:"checkbox",id:i,checked:(o[t]??[]).includes(e),value:e});return a.addEventListener("change",()=>n(t,e,a.checked)),c(
"label",{class:"be-value",for:i},a,c("span",{},Ve[t]?r(e):e)," ",c("span",{class:"be-count"},te(s)))}var $s=20;function Rn({record:t,excerpt:e,address:s,languages:o}){let n=e.isReading?r("in the reading text"):t.kind==="paragraph"?r("as received"):"",i=[r(String(
t.kind)),n,t.category,t.severity?r(String(t.severity)):""].filter(Boolean).join(" \xB7 "),a=Dn(t,e,o),l=e.words.flatMap(({word:f,isFound:u},d)=>[d?" ":"",...I(a(
d)||Ts(f,o),...u?Hn(f):[f])]),{before:h,after:p}=e.isCut;return c("li",{class:"be-hit"},c("a",{href:s,class:"be-hit-title"},...Fn(t,o))," ",c("span",{class:"be-\
hit-kind"},i),c("p",{class:"be-hit-words"},h?"\u2026 ":"",...l,p?" \u2026":""))}function Ts(t,{original:e,scripts:s={}}){if(!/(?!\p{Script=Latin})\p{L}/u.test(t))
return"";let o=Object.keys(s).find(n=>new RegExp(`\\p{Script=${n}}`,"u").test(t));return o?s[o]:e&&!Object.values(s).includes(e)&&!ft.startsWith(e)?e:""}function As({
document:t}){let[e="",...s]=Array.isArray(t)?t:[];return s.length?"":e}function Dn(t,{words:e},{titles:s={}}){let{kind:o,short:n}={kind:String(t.kind),short:As(
t)},[,i]=s[n]??["",""],a=o==="paragraph"||o==="page"?e.length:/ note$/.test(o)?e.findIndex(({word:l})=>l.endsWith("]")):-1;return l=>l<=a?i:""}function Fn(t,e){
let{title:s,short:o}={title:String(t.title),short:As(t)},[n]=e.titles?.[o]??[""];return n&&s.startsWith(o)?[...I(n,o),s.slice(o.length)]:I(Ts(s,e),s)}function Hn(t){
let[,e="",s=t,o=""]=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(t)??[];return[e,c("mark",{},s),o]}async function me(t,e,s,{from:o=0,upTo:n=$s,isEndless:i=!0,
atEnd:a=null}={}){let l=await Promise.all(e.hits.slice(o,o+n).map(e.read));if(!s())return;o===0&&t.replaceChildren(),y(t,".be-more")?.remove();let h=l.map(Rn);t.
append(...h),o>0&&h[0]&&y(h[0],"a")?.focus();let p=e.hits.length-o-l.length;if(!i)return;if(p<=0){a&&t.append(c("li",{class:"be-more"},a));return}let f=c("butto\
n",{type:"button"},r("Show {some} more of {all}",{some:Math.min(p,$s),all:p}));f.addEventListener("click",()=>me(t,e,s,{from:o+l.length,atEnd:a})),t.append(c("l\
i",{class:"be-more"},f))}function Je(t,e){return t?e?E("{n} hit","{n} hits",t):E("At least {n} hit","At least {n} hits",t):r("No hits")}function Bn({hits:{length:t},
isWhole:e},s){let o=Je(t,e);return e&&t<=s?{count:o,all:r("On the search page")}:{count:r("{count}, the first {here} here",{count:o,here:Math.min(t,s)}),all:e?r(
"All {n}, to narrow down",{n:te(t)}):r("All hits, to narrow down")}}var _n=160,Xe=matchMedia("(min-width: 60em)");function qn(){let t=new URLSearchParams(location.search),e=Object.fromEntries(C.map(s=>[s,t.getAll(s)]));return{query:location.
search?t.get("q")??"":at(),chosen:e,isInOrder:t.get("order")==="text"}}function Gn(t,e){let s=new Ze,{field:o,order:n,form:i}=s;t.replaceChildren(i,c("div",{class:"\
be-found"},s.narrow,s.results)),t.classList.add("be-search-live"),o.value=s.state.query,n.value=s.state.isInOrder?"text":"",s.listen(),Xe.addEventListener("chan\
ge",()=>{s.narrow.open=Xe.matches},{signal:e}),wt(t,o),location.search||(o.focus({preventScroll:!0}),o.select()),s.show()}var Ze=class{constructor(){this.state=
qn(),this.isWhole=!1,this.run=0,this.waiting=0,this.field=c("input",{type:"search",id:"be-query",name:"q",autocomplete:"off",spellcheck:"false",enterkeyhint:"se\
arch"}),this.order=c("select",{id:"be-order"},c("option",{value:""},r("Best first")),c("option",{value:"text"},r("In the order of the text"))),this.status=c("p",
{class:"be-status",role:"status"}),this.clear=m(r("Clear all"),()=>this.cleared(),{class:"be-clear",hidden:!0}),this.facets=c("div",{class:"be-facets"}),this.list=
c("ol",{class:"be-hits","aria-label":r("Hits")}),this.narrow=c("details",{class:"be-narrow",open:Xe.matches},c("summary",{},r("Narrow the search")," ",c("span",
{"aria-hidden":"true"},"\u25BE")),this.facets),this.form=c("form",{role:"search",class:"be-query-form"},c("label",{for:"be-query"},r("Words or names, in any scr\
ipt")),this.field);let e=c("div",{class:"be-search-bar"},this.status,this.clear,c("label",{for:"be-order"},r("Order")),this.order);this.results=c("div",{class:"\
be-results"},e,this.list)}listen(){let{field:e,order:s,form:o}=this;e.addEventListener("focus",()=>{ue().catch(()=>{})},{once:!0}),e.addEventListener("input",()=>{
clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.ask(),_n)}),s.addEventListener("change",()=>{this.state.isInOrder=s.value==="text",this.show()}),
o.addEventListener("submit",n=>{n.preventDefault(),clearTimeout(this.waiting),this.ask()})}countAll(){return m(r("Count all hits"),async()=>{this.isWhole=!0,await this.
show(),this.narrow.open?y(this.facets,"input")?.focus():y(this.narrow,"summary")?.focus()},{class:"be-count-all"})}ask(){this.state.query=this.field.value,this.
show()}cleared(){for(let e of C)this.state.chosen[e]=[];this.state.query=this.field.value="",this.field.focus(),this.show()}choose(e,s,o){let{chosen:n}=this.state;
n[e]=n[e].filter(i=>i!==s).concat(o?[s]:[]),this.show()}write(){let{query:e,chosen:s,isInOrder:o}=this.state,n=new URL(location.href);n.search="",e.trim()&&n.searchParams.
set("q",e.trim());for(let i of C)for(let a of s[i])n.searchParams.append(i,a);o&&n.searchParams.set("order","text"),history.replaceState(history.state,"",n)}async show(){
let e=++this.run,s=()=>e===this.run,{query:o,chosen:n,isInOrder:i}=this.state;this.write(),ct(o.trim());let a=C.some(l=>n[l].length);this.clear.hidden=!a&&!o;try{
let l=await Qe(o,{chosen:n,isInOrder:i,isWhole:this.isWhole});if(!s())return;l.isWhole?Es(this.facets,l.counts,n,(p,f,u)=>this.choose(p,f,u)):this.facets.replaceChildren(
c("p",{},r("To narrow down, all hits must be counted. Where there are very many, this takes a moment.")),this.countAll());let h=!o.trim()&&!a;this.status.textContent=
h?E("{n} record to search","{n} records to search",l.records):Je(l.hits.length,l.isWhole),h?this.list.replaceChildren():await me(this.list,l,s,{atEnd:l.isWhole?
null:this.countAll()})}catch(l){throw s()&&(this.status.textContent=r("The search could not be loaded. Reload the page to try again.")),l}}};var zn=window.matchMedia("(min-width: 76.25em)"),ge=(t,e,s,o)=>m(t,s,{class:"be-tool","aria-label":e,title:o?r("{what} ({key})",{what:e,key:o}):e,"aria-keyshort\
cuts":o}),we=class{constructor(e,s,o){this.ties=e,this.before=ge("\u2039",r("Previous parallel"),()=>s.step(-1),"k"),this.after=ge("\u203A",r("Next parallel"),()=>s.
step(1),"j"),this.count=c("span",{class:"be-synopsis-count"}),this.select=c("select",{class:"be-choose","aria-label":r("Parallel")},c("option",{value:""},r("Cho\
ose a parallel")),...e.map((i,a)=>c("option",{value:i.dataset.parallel},`${a+1}. ${et(i)}${Yn(i)}`))),this.select.addEventListener("change",()=>s.pick(this.select.
value)),this.follow=c("input",{type:"checkbox"}),this.follow.checked=o;let n=c("label",{class:"be-follow"},this.follow,c("span",{class:"be-in-full"},r("Panes fo\
llow each other")),c("span",{class:"be-in-short"},r("Follow")));this.element=c("div",{class:"be-synopsis-tools",role:"group","aria-label":r("Parallels")},this.before,
this.select,this.count,this.after,n)}show(e,s){let o=this.ties.length;this.select.value=e??"",this.count.textContent=s<0?E("{n} parallel","{n} parallels",o):r("\
{at} of {all}",{at:s+1,all:o}),ye(this.before,s===0,this.after),ye(this.after,s===o-1,this.before);for(let n of this.ties)Kn(n,n.dataset.parallel===e)}};function Kn(t,e){
let s=e!==t.classList.contains("is-chosen");t.classList.toggle("is-chosen",e);let o=y(t,".be-tie-title");e?o?.setAttribute("aria-current","true"):o?.removeAttribute(
"aria-current");let[n]=g(t,"details");n instanceof HTMLDetailsElement&&s&&(n.open=e&&(zn.matches||F("synopsis-comment",!1))),e&&s&&Un(t)}function Un(t){let e=t.
closest(".be-ties");if(!e||e.scrollHeight<=e.clientHeight)return;let s=t.getBoundingClientRect().top-e.getBoundingClientRect().top;(s<0||s>e.clientHeight*.4)&&(e.
scrollTop+=s-e.clientHeight*.15)}var be=class{constructor(e,s){let{title:o}=e;this.pane=e,this.back=ge("\u2039",r("Previous place in {title}",{title:o}),()=>s.stepPlace(
e,-1)),this.on=ge("\u203A",r("Next place in {title}",{title:o}),()=>s.stepPlace(e,1)),this.where=c("span",{class:"be-synopsis-count"}),this.element=c("div",{class:"\
be-steps",role:"group","aria-label":r("Places in {title}",{title:o})},this.back,this.where,this.on),x(e.section,".be-pane-head").append(this.element)}show(e,s){
let o=this.pane.of(e).length;this.pane.light(e,s),this.element.hidden=o<2,this.where.textContent=o?r("{at} of {all}",{at:s+1,all:o}):"",ye(this.back,s===0,this.
on),ye(this.on,s===o-1,this.back)}},et=t=>y(t,".be-tie-title")?.textContent??"";function Yn(t){let e=y(t,".be-strength")?.textContent;return e?r(" ({strength})",
{strength:e}):""}function ye(t,e,s){let o=S()===t;t.disabled=e,e&&o&&!s.disabled&&s.focus({preventScroll:!0})}var xe=class{constructor(e,s){this.panes=e,this.ties=s,this.ids=s.map(o=>o.dataset.parallel??""),this.chosen=null,this.at=new Map}get index(){return this.chosen===
null?-1:this.ids.indexOf(this.chosen)}choose(e,s){let o=e===this.chosen&&s.size>0;for(let n of this.panes)this.at.set(n,s.get(n)??(o?this.at.get(n):0)??0);this.
chosen=e}beside(e){let s=this.index;return this.ids[s<0?e>0?0:this.ids.length-1:s+e]}adopt(e){let s=e.inView();if(!s)return!1;let o=e.parallelOf(s),n=e.of(o).indexOf(
s);if(!this.ids.includes(o)||o===this.chosen&&n===this.at.get(e))return!1;for(let i of this.panes)i!==e&&this.at.set(i,o===this.chosen?this.at.get(i)??0:0);return this.
at.set(e,n),this.chosen=o,!0}paneOf(e){return this.panes.find(s=>s.passages.has(e))??null}placesOf(e,s){return new Map([[e,e.of(e.parallelOf(s)).indexOf(s)]])}placeIn(e){
return e.of(this.chosen)[this.at.get(e)??0]}meant(e){let s=X(e.slice(1)),o=this.ids.find(a=>`parallel-${a}`===s);if(o)return{parallel:o,places:new Map};let n=this.
paneOf(s),i=n?.parallelOf(s)??"";return n&&this.ids.includes(i)?{parallel:i,places:this.placesOf(n,s)}:null}said(){return`${et(this.ties[this.index])}. ${this.panes.
map(s=>`${s.title}: ${this.placeWords(s)}`).join("; ")}`}placeWords(e){let s=e.of(this.chosen).length;return s?r("place {at} of {all}",{at:(this.at.get(e)??0)+1,
all:s}):r("no place")}};var tt=.25,ve=class{constructor(e){this.section=e,this.text=x(e,".be-pane-text"),this.title=x(e,"h2 a").textContent??"",this.passages=new Map,this.places=new Map;
for(let s of g(this.text,"mark[data-passage]")){let{passage:o="",parallel:n=""}=s.dataset;this.passages.has(o)||this.places.set(n,[...this.of(n),o]),this.passages.
set(o,[...this.passages.get(o)??[],s])}for(let s of this.places.values())s.sort((o,n)=>Cs(o)-Cs(n))}of(e){return this.places.get(e??"")??[]}parallelOf(e){return this.
passages.get(e)?.[0].dataset.parallel??""}top(e){let[s]=this.passages.get(e)??[];return(s?.getClientRects()[0]?.top??0)-this.text.getBoundingClientRect().top}sign(e){
return g(this.text,`a.be-parallel[data-passage="${e}"]`).at(0)??null}inView(){let e=this.text.clientHeight,s=Math.min(tt*e,this.text.scrollTop),o=null,n=1/0;for(let i of this.
passages.keys()){let a=this.top(i),l=Math.abs(a-s);a>=0&&a<e&&l<n&&([o,n]=[i,l])}return o}light(e,s){let o=e?this.of(e)[s]:void 0;for(let[n,i]of this.passages){
let a=i[0].dataset.parallel===e;for(let l of i)l.classList.toggle("is-chosen",a),l.classList.toggle("is-here",a&&n===o);this.sign(n)?.classList.toggle("is-here",
a&&n===o)}}},Cs=t=>Number(t.slice(t.lastIndexOf("-")+1));var Qn=200,Vn=window.matchMedia("(prefers-reduced-motion: reduce)"),Oe=()=>Vn.matches;function Ms(t,e,s,o){let n=new Map;for(let h of t){let p=e(h);p&&n.set(h,h.
top(p)+h.text.scrollTop)}let i=Math.min(...[...n.keys()].map(h=>h.text.clientHeight)),a=s&&n.has(s)?(n.get(s)??0)-s.text.scrollTop:-1,l=Math.min(a>=0&&a<.6*i?a:
tt*i,...n.values());for(let[h,p]of n)h.text.scrollTo({top:p-l,behavior:Oe()?"instant":o})}var ke=class{constructor(e){this.led=e,this.driver=null,this.frame=0,this.
last=0}listen(e){for(let s of this.led.panes){for(let o of["wheel","touchstart","pointerdown","keydown"])s.text.addEventListener(o,n=>{(o!=="pointerdown"||n.target===
s.text)&&(this.driver=s)},{passive:!0,signal:e});s.text.addEventListener("scroll",()=>this.scrolled(s),{passive:!0,signal:e})}}scrolled(e){this.driver!==e||!this.
led.isFollowing()||(this.last=performance.now(),this.frame||(this.frame=requestAnimationFrame(()=>this.level(e))))}level(e){if(this.frame=0,this.driver!==e||!this.
led.isFollowing()||!this.led.root.isConnected)return;this.led.adopt(e),(this.led.panes.filter(o=>o!==e).some(o=>this.move(e,o))||performance.now()-this.last<Qn)&&
(this.frame=requestAnimationFrame(()=>this.level(e)))}move(e,s){let o=this.led.placeIn(e),n=this.led.placeIn(s),i=o?e.top(o):-1;if(!n||i<0||i>=e.text.clientHeight)
return!1;let a=s.top(n)-i,l=s.text.scrollTop,h=Oe()||Math.abs(a)<24;return s.text.scrollTop=l+(h?a:a*.28),!h&&s.text.scrollTop!==l}};var Jn=window.matchMedia("(min-width: 76.25em)"),st="keep",Xn=(t,e)=>new ot(t).begin(e),ot=class{constructor(e){this.root=e,this.panes=g(e,".be-pane").map(o=>new ve(
o)),this.choice=new xe(this.panes,g(e,".be-tie")),this.writing=0;let s={step:o=>this.step(o),stepPlace:(o,n)=>this.stepPlace(o,n),pick:o=>o?this.choose(o):this.
clear()};this.row=new we(this.choice.ties,s,F("synopsis-follow",!Oe())),this.steps=this.panes.map(o=>new be(o,s)),this.follower=new ke({root:e,panes:this.panes,
isFollowing:()=>this.row.follow.checked,adopt:o=>this.adopt(o),placeIn:o=>this.choice.placeIn(o)}),e.prepend(this.row.element),e.classList.add("is-live")}begin(e){
this.listen(e),this.follower.listen(e),this.render(),this.fromAddress({behavior:"instant",quiet:!0}),document.readyState!=="complete"&&window.addEventListener("\
load",()=>setTimeout(()=>{this.choice.chosen&&!this.follower.driver&&!e.aborted&&this.bring(null,"instant")}),{once:!0,signal:e})}listen(e){let{follow:s}=this.row;
s.addEventListener("change",()=>{_("synopsis-follow",s.checked),O(s.checked?r("The panes follow each other"):r("The panes scroll separately"))}),this.root.addEventListener(
"click",o=>this.clicked(o),{signal:e}),this.root.addEventListener("keydown",o=>this.pressed(o),{signal:e});for(let o of this.choice.ties){let[n]=g(o,"details");
n?.addEventListener("toggle",()=>{n instanceof HTMLDetailsElement&&o.dataset.parallel===this.choice.chosen&&!Jn.matches&&_("synopsis-comment",n.open)},{signal:e})}
for(let o of["popstate","hashchange"])window.addEventListener(o,()=>this.fromAddress(),{signal:e})}clicked(e){if(e.defaultPrevented||rt(e))return;let s=J(e,"a");
if(s instanceof HTMLAnchorElement)this.followed(e,s);else{let o=J(e,"mark[data-passage]")?.dataset.passage,n=o?this.choice.paneOf(o):null;o&&n&&!String(window.getSelection())&&
this.choose(n.parallelOf(o),this.choice.placesOf(n,o))}}followed(e,s){let o=s.hash&&s.pathname===location.pathname?this.choice.meant(s.hash):null;o&&(e.preventDefault(),
e.stopPropagation(),s.matches(".be-parallel")?this.across(s):s.matches(".be-tie-title")?this.choose(o.parallel):this.choose(o.parallel,o.places))}across(e){let{
parallel:s="",passage:o=""}=e.dataset,n=this.choice.paneOf(o);if(!n)return;this.choose(s,this.choice.placesOf(n,o),{hold:n});let i=this.panes.find(l=>l!==n),a=i&&
this.choice.placeIn(i);a&&i.sign(a)?.focus({preventScroll:!0})}pressed(e){if(e.altKey||e.ctrlKey||e.metaKey||J(e,"select, input[type=text], textarea")===e.target)
return;let o={j:()=>this.step(1),k:()=>this.step(-1),Escape:()=>{this.choice.chosen&&this.clear()}}[e.key];o&&(e.preventDefault(),e.stopPropagation(),o())}fromAddress(e={}){
let s=this.choice.meant(location.hash);s?this.choose(s.parallel,s.places,{address:st,...e}):this.choice.chosen&&!location.hash&&this.clear(st)}step(e){let s=this.
choice.beside(e);s&&this.choose(s)}stepPlace(e,s){let{at:o,chosen:n}=this.choice,i=(o.get(e)??0)+s,a=e.of(n)[i];a&&n&&this.choose(n,new Map([[e,i]]),{address:`#${a}`,
replace:!0})}choose(e,s=new Map,o={}){let{address:n=`#parallel-${e}`,replace:i=!1,hold:a=null,behavior:l="smooth",quiet:h=!1}=o;this.choice.ids.includes(e)&&(this.
choice.choose(e,s),this.follower.driver=null,this.render(),this.write(n,i),this.bring(a,l),h||O(this.choice.said()))}clear(e=location.pathname+location.search){
this.choice.chosen=null,this.follower.driver=null,this.render(),this.write(e,!0),O(r("No parallel chosen"))}write(e,s){e===st||e===location.hash||history[s?"rep\
laceState":"pushState"](history.state,"",e)}render(){let{chosen:e,at:s,index:o}=this.choice;this.row.show(e,o);for(let n of this.steps)n.show(e,s.get(n.pane)??0)}bring(e,s){
this.root.scrollIntoView({block:"start",behavior:"instant"}),Ms(this.panes,o=>this.choice.placeIn(o),e,s)}adopt(e){this.choice.adopt(e)&&(this.render(),clearTimeout(
this.writing),this.writing=window.setTimeout(()=>{this.root.isConnected&&this.choice.chosen&&this.write(`#parallel-${this.choice.chosen}`,!0)},300))}};async function Zn(t,e,s,o){let n=s?w("places.json").catch(()=>({})):Promise.resolve({}),[i,a]=await Promise.all([ie(t),n]);if(!o.aborted){for(let l of g(t,".be-\
notes > li")){let h=y(l,".be-cite-note")?.dataset.name;Is(l.lastElementChild,"be-sources",e,i[l.id],h)}Is(y(t,".md-content__inner"),"be-sources be-sources--entr\
y",e,a[ei()],r("this entry"))}}var ei=()=>location.href.replace(/[?#].*$/,"").replace(/index\.html$/,"").slice(A.href.length);function Is(t,e,s,o,n){if(!t||!o||
y(t,".be-sources"))return;let[i,a]=o,l=n?[r("source of {name}",{name:n}),r("edit the file of {name}",{name:n}),r("history of the file of {name}",{name:n})]:[r("\
source"),r("edit the file"),r("history of the file")];t.append(" ",c("span",{class:e},nt(r("source"),l[0],`${R(s,"blob",i)}#L${a}`)," ",nt(r("edit"),l[1],R(s,"e\
dit",i))," ",nt(r("history"),l[2],R(s,"commits",i))))}var nt=(t,e,s)=>c("a",{href:s,"aria-label":e,target:"_blank",rel:"noopener"},t);function Ls({ways:t,pinned:e},s,o){let n=t.find(({id:d})=>d===F("cite","chicago"))??t[0],i=c("pre",{class:"be-tools-text",id:"be-tools-text",role:"tabpanel",tabindex:"\
0"}),a=c("p",{class:"be-tools-in-text"}),l=t.map(({id:d,name:b})=>c("button",{type:"button",role:"tab",id:`be-tab-${d}`,"data-format":d,"aria-controls":"be-tool\
s-text"},b)),h=()=>ti(n,s,M(s.id,e)),p=d=>{n=t[d],l.forEach((b,D)=>{b.setAttribute("aria-selected",String(D===d)),b.tabIndex=D===d?0:-1}),_("cite",n.id),i.replaceChildren(
...h().nodes);for(let b of g(i,"a"))b.replaceWith(b.textContent??"");i.setAttribute("aria-labelledby",l[d].id),i.classList.toggle("be-tools-text--prose",!!n.html),
a.hidden=!n.inText,a.textContent=n.inText?r("In the text: {citation}",{citation:Ns(Se(n.inText,s,"",{}))}):""};p(t.indexOf(n));let f=m(r("Copy"),()=>{let{words:d,
html:b}=h();o.copy(d,r("Citation copied"),b)},{"data-tool":"copy"}),u=m(r("Download"),()=>{let d=[o.text.dataset.document,s.id].filter(Boolean).join("-");se(`${d}\
.${n.ending}`,n.type,n.html?`${h().words}
`:q(n.format,s,M(s.id,e),H())),o.say(r("Citation downloaded"))},{"data-tool":"download"});return[si(l,p),i,a,c("p",{class:"be-tools-row"},f,u)]}function ti(t,e,s){
if(!t.html){let n=q(t.format,e,s,H()).trimEnd();return{words:n,html:"",nodes:[document.createTextNode(n)]}}let o=Se(t.html,e,s,H());return{words:Ns(o),html:o,nodes:js(
o)}}var js=t=>[...new DOMParser().parseFromString(t,"text/html").body.childNodes],Ns=t=>js(t).map(e=>e.textContent).join("");function si(t,e){let s=c("div",{role:"\
tablist","aria-label":r("Format of the citation"),class:"be-tools-tabs"},...t);return s.addEventListener("click",o=>{let n=t.findIndex(i=>i===o.target);n>=0&&e(
n)}),s.addEventListener("keydown",o=>oi(o,t,e)),s}function oi(t,e,s){let o=e.findIndex(l=>l===S()),i={ArrowRight:o+1,ArrowLeft:o-1,Home:0,End:e.length-1}[t.key];
if(i===void 0||o<0)return;t.preventDefault();let a=(i+e.length)%e.length;s(a),e[a].focus()}var it=class{constructor(e){this.text=e,this.element=null,this.source=null,this.popup=new $({holds:s=>!!(this.element?.contains(s)||this.source?.contains(s)),closed:()=>this.
remove(),returnTo:()=>this.source})}isOpenAt(e){return this.popup.isOpen&&this.source===e}close(e){this.popup.close(e)}remove(){this.element?.remove(),this.source?.
removeAttribute("aria-expanded"),this.element=null}open(e,s){this.close(!1),this.source=e,Ee(this.text).catch(()=>{});let o=m("\xD7",()=>this.close(!0),{class:"\
be-tools-close","aria-label":r("close")}),n=c("div",{class:"be-tools-list"},...this.tools(s).map(i=>this.button(i,s)));this.element=c("div",{class:"be-tools",id:"\
be-tools",role:"dialog","aria-labelledby":"be-tools-name"},c("p",{class:"be-tools-head"},c("span",{id:"be-tools-name"},s.name),c("span",{class:"be-tools-said","\
aria-hidden":"true"}),o),n,c("div",{class:"be-tools-cite",id:"be-tools-cite",hidden:!0})),this.element.addEventListener("keydown",i=>{i.key==="Tab"&&this.leave(
i)}),document.body.append(this.element),e.setAttribute("aria-expanded","true"),this.place(),this.popup.open(),x(n,"button").focus({preventScroll:!0}),this.toggleCite(
s)}place(){this.element&&this.source&&ee(this.element,this.source.getBoundingClientRect(),{gap:4,margin:12})}tools(e){return[...[{id:"link",name:()=>r("Copy lin\
k"),run:o=>this.copy(M(o.id),r("Link copied"))},{id:"cite",name:()=>r("Cite"),run:o=>this.toggleCite(o),expands:!0},{id:"quote",when:o=>!!o.words,name:o=>o.selected?
r("Copy the selected words with citation"):r("Copy the paragraph with citation"),keys:"Alt+C",run:o=>this.copyWords(o)},{id:"share",when:()=>!!navigator.share,name:()=>r(
"Share"),run:o=>this.share(o)}],...kt()].filter(o=>!o.when||o.when(e))}button(e,s){let o=()=>{e.leaves&&this.close(!0),e.run(s)};return m(e.name(s),o,{"data-too\
l":e.id,title:e.keys,"aria-keyshortcuts":e.keys,"aria-expanded":e.expands?"false":null,"aria-controls":e.expands?"be-tools-cite":null})}leave(e){if(!this.element)
return;let s=g(this.element,"button, [tabindex='0']").filter(o=>o.tabIndex>=0&&o.offsetParent);S()===(e.shiftKey?s[0]:s.at(-1))&&(e.shiftKey&&e.preventDefault(),
this.close(!0))}say(e){O(e),this.element&&(x(this.element,".be-tools-said").textContent=e)}async copy(e,s,o=""){this.say(await(o?gt(o,e):P(e))?s:r("The browser \
did not allow copying"))}async copyWords(e){let s=await this.offered(mt(this.text)),o={...e,...e.selected};if(!s)return;let{formats:n,pinned:i}=s;await this.copy(
q(n.quotation,o,M(o.id,i),H()),r("Words and citation copied"))}async share(e){try{await navigator.share({title:document.title,url:M(e.id)})}catch(s){s instanceof
Error&&s.name==="AbortError"||this.say(r("Sharing did not work"))}}async offered(e){try{return await e}catch{return this.say(r("The citation could not be loaded")),
null}}async toggleCite(e){let s=this.element;if(!s)return;let o=x(s,".be-tools-cite"),n=o.hidden?await this.offered(Ee(this.text)):null;o.hidden&&(!n||this.element!==
s)||(n&&o.replaceChildren(...Ls(n,e,this)),o.hidden=!n,s.classList.toggle("be-tools--wide",!o.hidden),x(s,"[data-tool=cite]").setAttribute("aria-expanded",String(
!o.hidden)),o.hidden||this.place())}};export{B as CannotTell,Ae as OpenCard,De as ProposePanel,it as ToolPanel,Ws as cardOf,ho as correctionOf,Bn as countedHere,ue as open,Us as openSheet,Qo as receivedText,
Qe as search,me as showHits,Ys as showKeys,Zn as showWritten,Jo as spanOfRange,no as startMemory,Gn as startPage,Xn as startSynopsis};
