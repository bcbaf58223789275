import{$ as ee,A as X,F as st,H as ot,I as r,J as $,K as Z,L as q,M as Oe,Q as nt,R as it,S as rt,T as Ee,U as I,V as H,Z as W,_ as at,aa as lt,b as l,ba as ct,
c as A,ca as ht,d as u,da as pt,e as m,ea as Se,f as y,fa as dt,g as v,i as V,ia as ft,j as Je,ja as ut,k as E,m as J,n as C,q as O,r as D,s as F,t as Xe,u as Ze,
v as w,w as et,x as tt,y as L,z as S}from"./shared.js";function Ss(t,e,s){let o=Ts(t,s);if(o.length===0)return null;if(s.kind==="parallels")return js(t.parallels,e,[...new Set([...o,...Ls(t,e)])]);if(s.kind==="works")
return $e(r("Cited work"),[l("p",{},...$s(t.works[o[0]]))]);let n=o.map(c=>t.entries[c]),i=n.map(c=>c.name).join("; "),a=n.length>1;return $e(i,n.map(c=>Is(c,t.
lang,a)),a?i:"")}var $s=t=>typeof t=="string"?[t]:t.flatMap(e=>typeof e=="string"?[e]:A(...e));function Ts(t,{kind:e,keys:s,path:o}){return s?s.filter(n=>Object.
hasOwn(t[e]??{},n)):Object.keys(t.entries??{}).filter(n=>t.entries[n].address===o)}function $e(t,e,s=""){let o=l("div",{class:"be-hover md-typeset",id:"be-hover",
hidden:!0},...e);return s?(o.setAttribute("role","group"),o.setAttribute("aria-label",t),o.append(l("span",{class:"be-hidden",id:"be-hover-brief"},r("{brief}. T\
ab goes to the links.",{brief:s})))):o.setAttribute("role","tooltip"),o}function Cs(t){return{person:r("Person"),organisation:r("Organisation"),place:r("Place"),
event:r("Event"),term:r("Term")}[t]??t}function Is(t,e,s){let o=s?l("a",{href:new URL(t.address,C),lang:t.lang},t.name):A(t.lang,t.name)[0],n=l("p",{class:"be-h\
over-kind"},Cs(t.kind));t.fabricated&&n.append(" ",l("span",{class:"be-fabricated"},r("fabricated")));let i=l("div",{class:"be-hover-part"},n,l("p",{class:"be-h\
over-name"},o));return t.original&&i.append(l("p",{class:"be-hover-facts",lang:e,dir:"auto"},t.original)),t.dates&&i.append(l("p",{class:"be-hover-facts"},t.dates)),
i.append(l("p",{},t.summary)),i.append(l("p",{class:"be-hover-more"},Ms(t)+As(t))),i}function Ms({mentions:t}){return t?$("{n} mention in the edition","{n} ment\
ions in the edition",t):r("no mentions in the edition")}function As({doubt:t}){return t?r("; identification of {doubt} certainty",{doubt:t}):""}function Ls(t,e){
return!e.matches(".be-unit > .be-parallel")||getComputedStyle(e).position!=="absolute"?[]:m(e.parentElement??e,":scope > a.be-parallel").filter(n=>Math.abs(n.offsetTop-
e.offsetTop)<e.offsetHeight/2).map(n=>J((n.getAttribute("href")??"").split("#")[1]??"")).filter(n=>Object.hasOwn(t.parallels,n))}function js(t,e,s){let o=e.matches(
".be-parallel")?location.pathname.slice(C.pathname.length).split("/")[0]:"",n=s.map(i=>Ns(t[i],o,s.length>1?i:""));return $e(n.map(i=>i.whole).join("; "),n.flatMap(
i=>i.parts),n.map(i=>i.brief).join(" "))}function Ns({title:t,sides:e},s,o){let n=e.filter(p=>p.document!==s),i=n.length?n:e,a=o?l("a",{href:L(`parallels.md#${o}`)},
t):t,c=r("Parallel: {title}",{title:t}),h=[l("p",{class:"be-hover-kind"},r("Parallel")),l("p",{class:"be-hover-name"},a),...i.map(Ws)];return{whole:c,parts:h,brief:`${c}\
. ${i.map(Ps).join(". ")}`}}var Ps=({title:t,passages:e})=>`${t}: ${e.map(s=>`${s.where}, \u201C${s.words}\u201D`).join("; ")}`;function Ws({title:t,lang:e,speaks:s,
passages:o}){let n=o.map(({words:i,where:a,address:c})=>l("li",{},l("q",{lang:s,dir:s&&"auto"},i)," ",l("a",{href:new URL(c,C)},a)));return l("div",{class:"be-h\
over-part"},l("p",{class:"be-hover-facts"},...A(e,t)),l("ul",{},...n))}var Te=class{constructor(e,s,o,n){this.link=e,this.card=s,this.isByFocus=o,this.gone=n,this.isDismissed=!1,this.popup=new S({holds:a=>s.contains(a),closed:()=>this.
remove(),returnTo:()=>(this.isDismissed=!0,s.contains(E())?e:null)}),(e.closest("dialog, [popover]")??e.closest("main")??document.body).append(s);let i=y(s,"#be\
-hover-brief")?"be-hover-brief":"be-hover";e.setAttribute("aria-describedby",[...mt(e),i].join(" "))}get isShown(){return this.popup.isOpen}get hasFocus(){return E()===
this.link||this.card.contains(E())}holds(e){return e===this.link||e instanceof Node&&this.card.contains(e)}show(e){this.card.hidden=!1,this.popup.open();let{top:s,
bottom:o,left:n}=this.link.getBoundingClientRect(),i=[...this.link.getClientRects()],a=i.find(c=>e!==null&&c.left<=e&&e<=c.right)??i[0];X(this.card,{top:s,bottom:o,
left:a?.left??n},{gap:7,shift:12}),this.card.scrollHeight>this.card.clientHeight+1&&(this.card.tabIndex=0)}close(){this.popup.isOpen?this.popup.close():this.remove()}remove(){
let e=mt(this.link);e.length?this.link.setAttribute("aria-describedby",e.join(" ")):this.link.removeAttribute("aria-describedby"),this.gone(),this.card.remove()}step(e){
let s=[...this.card.tabIndex===0?[this.card]:[],...m(this.card,"a[href]")],o=E(),n=s.findIndex(i=>i===o);o===this.link&&!e.shiftKey&&s.length?(e.preventDefault(),
s[0].focus()):n>=0&&e.shiftKey?(e.preventDefault(),(s[n-1]??this.link).focus()):n>=0&&n===s.length-1&&(this.link.focus({preventScroll:!0}),this.close())}},mt=t=>(t.
getAttribute("aria-describedby")??"").split(" ").filter(e=>e&&!e.startsWith("be-hover"));function Rs(t,e){let s=(t.matches(".be-parallel")?t.getAttribute("aria-label"):t.textContent)?.trim()??"",o=l("h2",{class:"be-panel-title"},s),n=u("\xD7",()=>h.
close(!0),{class:"be-panel-button","aria-label":r("Close")}),i=[...e.children].filter(d=>d.id!=="be-hover-brief"),a=l("p",{class:"be-sheet-page"},l("a",{href:t.
getAttribute("href")??""},r("Open the page"))),c=l("div",{class:"be-panel be-sheet be-editorial",role:"dialog","aria-label":s,tabindex:"-1"},l("div",{class:"be-\
panel-head"},o,n),l("div",{class:"be-panel-body be-hover-body md-typeset"},...i,a)),h=new S({holds:d=>c.contains(d),closed:()=>c.remove(),returnTo:()=>t});(t.closest(
"main")??document.body).append(c),h.open(),c.focus({preventScroll:!0});let p=t.getBoundingClientRect().bottom-(innerHeight-c.offsetHeight-24);return p>0&&scrollBy(
{top:p,behavior:"instant"}),h}function Ds(t){if(document.querySelector("dialog[open]"))return;let e=u("\xD7",()=>n.close(!0),{class:"be-keys-close","aria-label":r("Close the list of keys")}),
s=st().flatMap(({keys:i,does:a})=>[l("dt",{},...i.flatMap((c,h)=>[...h?[" "]:[],l("kbd",{},c)])),l("dd",{},a())]),o=l("dialog",{class:"be-keys","aria-labelledby":"\
be-keys-title"},l("h2",{id:"be-keys-title"},r("Keys")),e,l("dl",{},...s)),n=new S({holds:i=>o.contains(i)&&i!==o,closed:()=>o.remove(),returnTo:()=>t});o.addEventListener(
"close",()=>n.close(!0)),document.body.append(o),o.showModal(),n.open()}var Hs=1200,Bs=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,Fs=/^\s*([\s\S]+?)\s*\n\s*— /u;function wt(t){let e=[...t.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].
map(([i])=>i.replace(/[.,;:)\]]+$/u,"")),s=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(t)?.[1]??"",o=(Fs.exec(t)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),n=o.length?
o:[...t.matchAll(Bs)].map(i=>i[1]);return[...new Set(e)].flatMap(i=>{let a=ut(i);return a?[{...a,version:a.version||s,quoted:n,address:i}]:[]})}function bt(t,e){
let s=o=>e&&Object.hasOwn(e.things,o)?e.things[o].words??"":"";return new Map(Object.entries(t.things).map(([o,{words:n,fate:i,to:a=""}])=>[o,{words:n??s(a||o),
fate:i,to:a,now:i==="changed"?s(a):""}]))}function yt(t,e){let[s,o]=[t,e].map(h=>h.split(/\s+/u).filter(Boolean).slice(0,Hs)),n=[],i=(h,p)=>{let d=n.at(-1);p.length&&
(d?.kind===h?d.words+=` ${p.join(" ")}`:n.push({kind:h,words:p.join(" ")}))},[a,c]=[0,0];for(let[h,p]of[...qs(s,o),[s.length,o.length]])i("old",s.slice(a,h)),i(
"new",o.slice(c,p)),i("same",s.slice(h,h+1)),[a,c]=[h+1,p+1];return n}function qs(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.
length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);let o=[];for(let[n,i]=[0,0];n<t.length&&i<e.length;)
t[n]===e[i]?(o.push([n,i]),n+=1,i+=1):s[n+1][i]>=s[n][i+1]?n+=1:i+=1;return o}var te=(t,e)=>gt(e).includes(gt(t).replace(/[.,;]$/u,"")),gt=t=>t.normalize("NFC").
replace(/[\u2010-\u2015]/gu,"-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();var Ce={isKnown:!0,isToday:!1,title:"",things:new Map,at:""},xt=()=>w("memory/versions.json");async function _({group:t,version:e}){let s=await xt(),o=s.versions.
find(c=>c.version===e);if(!o&&e!==s.current)return{...Ce,isKnown:!1};if(o?.new.includes(t))return Ce;let n=o?.gone.includes(t)?null:await w(`memory/today/${encodeURI(
t)}.json`).catch(()=>null),a=o&&(o.changed.includes(t)||o.gone.includes(t))?await w(`memory/${e}/${encodeURI(t)}.json`):n;return a?{isKnown:!0,isToday:!o,title:a.
title,things:bt(a,n),at:o?.at??""}:Ce}async function vt({group:t,id:e}){let s=await xt();for(let{version:o,changed:n,gone:i}of s.versions.toReversed()){if(!n.includes(
t)&&!i.includes(t))continue;let{things:a,at:c}=await _({group:t,id:e,version:o,isReading:!1}),h=a.get(e);if(h)return{thing:h,version:o,at:c}}return null}function z(t,{
group:e,version:s}){let o=t.to?l("a",{href:_s(e,t.to)},r("where it stands now")):"";if(t.fate==="moved")return[l("p",{},r("These words have not changed since ve\
rsion {version}, but they stand elsewhere:",{version:s})," ",o)];if(t.fate==="gone")return[l("p",{},r("This was in version {version} and is no longer in the edi\
tion. It said:",{version:s})),l("blockquote",{},t.words)];if(t.fate!=="changed")return[];let n=yt(t.words,t.now??"").flatMap(({kind:i,words:a})=>[i==="same"?a:l(
i==="old"?"del":"ins",{},a)," "]);return[l("p",{},r("This has changed since version {version}:",{version:s})," ",o),l("blockquote",{class:"be-memory-words"},...n)]}
function se(t,e){let s=[...t.values()].filter(({fate:n})=>n==="changed"||n==="gone").length;if(!s)return[];let o=l("a",{href:L("history.md")},r("What changed"));
return[l("p",{},$("{n} paragraph or note of it has changed since version {version}, or is gone.","{n} paragraphs and notes of it have changed since version {ver\
sion}, or are gone.",s,{version:e})," ",o)]}var _s=(t,e)=>L(kt(t,e));function G({group:t,id:e,version:s,isReading:o},n){if(!n)return[];let i=L(`${o?"reading/":""}${kt(
t,e)}`,[],new URL(n,C));return[l("p",{},l("a",{href:i},r("as it stood in version {version}",{version:s})))]}function kt(t,e){return t==="register"?`register/${e}\
.md`:e?`${t}.md#${e}`:`${t}.md`}function Ot(){let t=l("textarea",{id:"be-memory-field",rows:"5",spellcheck:"false"}),e=l("div",{class:"be-memory-answer",role:"status"}),s=u(r("Check"),async()=>e.
replaceChildren(...await zs(t.value)));return[l("label",{for:"be-memory-field"},r("The citation or the address")),t,l("p",{},s),e]}async function zs(t){let e=wt(
t);if(!e.length)return[j(r("No address of an edition was found in it."))];try{return(await Promise.all(e.map(Gs))).flat()}catch{return[j(r("What the edition rem\
embers could not be loaded"))]}}var j=t=>l("p",{},t);async function Gs(t){let e=l("h2",{class:"be-memory-address"},t.address),{version:s}=t;if(!s)return[e,j(r("\
It names no version, so that nobody can tell what stood there."))];let o=await _(t);return o.isKnown?!o.things.size||t.id&&!o.things.has(t.id)?[e,j(r("Version {\
version} had nothing at this place.",{version:s}))]:[e,...Ks(t,o),...Us(t,o),...G(t,o.at)]:[e,j(r("The edition has had no version {version}.",{version:s}))]}function Ks(t,{
things:e,isToday:s}){let o=e.get(t.id),n=o?z(o,t):se(e,t.version);return n.length?n:[j(s?r("This is the version of today."):r("Unchanged since version {version}\
.",{version:t.version}))]}function Us({id:t,quoted:e,isReading:s},{title:o,things:n}){return s?[]:e.filter(i=>!o||!te(i,o)).map(i=>{if(te(i,n.get(t)?.words??""))
return j(r("The words \u201C{words}\u201D stood there.",{words:i}));let a=[...n.values()].some(c=>te(i,c.words));return j(a?r("The words \u201C{words}\u201D stood in the \
same document, at another place.",{words:i}):r("The words \u201C{words}\u201D did not stand there.",{words:i}))})}function Ys(t,e,s){t.getElementById("be-check-citation")?.replaceChildren(...Ot()),(e&&(e.version?Qs(e):Vs(e)))?.then(n=>{s.aborted||Js(t,n,s)}).catch(()=>{})}async function Qs(t){
let{things:e,at:s}=await _(t),o=e.get(t.id),n=t.id?o&&z(o,t):se(e,t.version);return n?.length?[...n,...G(t,s)]:[]}async function Vs(t){let e=await vt(t);if(!e)return[];
let s={...t,version:e.version};return[...z(e.thing,s),...G(s,e.at)]}function Js(t,e,s){let o=y(t,"main h1");if(!e.length||!o)return;let n=u("\xD7",()=>i.remove(),
{class:"be-memory-close","aria-label":r("close")}),i=l("aside",{class:"be-memory be-editorial","aria-label":r("Since you cited this")},n,...e);o.before(i),s.addEventListener(
"abort",()=>i.remove()),O(e[0].textContent??"")}async function oe(t){let e=new Set(m(t,"[data-document]").map(o=>o.dataset.document??"")),s=await Promise.all([...e].map(o=>w(`propose/${o}.json`).catch(()=>({}))));
return Object.fromEntries(s.flatMap(({notes:o={}})=>Object.entries(o)).flatMap(Xs))}var Xs=([t,e])=>Object.entries(e).map(([s,o])=>[`fn-${s}`,[t,o]]);var Et=t=>t.split("/").map(encodeURIComponent).join("/");function R({address:t,branch:e,folder:s},o,n){return`${t}/${o}/${Et(e)}/${Et(s+n)}`}function St(t,e,s,o){
return ne(R(t,"new",e),["filename","value"],[s,o])}function ne(t,e,s,o=8e3){let[n,...i]=s.map((h,p)=>`${e[p]}=${encodeURIComponent(h)}`),a=`${t}?${[n,...i].join(
"&")}`,c=a.length<=o;return{address:c?a:`${t}?${n}`,isWhole:c}}var Ie=t=>`be-draft-${t}`;function ie(t){try{return JSON.parse(sessionStorage.getItem(Ie(t))??"{}")}catch{return{}}}function re(t,e){try{e.body?.trim()||e.reading?.
trim()?sessionStorage.setItem(Ie(t),JSON.stringify(e)):sessionStorage.removeItem(Ie(t))}catch{}}function N(t,e,s,o){let n=l(s,{id:`be-propose-${t}`,name:t,...o}),i=l("p",{class:"be-propose-row"},l("label",{for:n.id},e),n);return{control:n,row:i,value:()=>n.
value,set:a=>{n.value=a}}}function K(t,e,s,o){let n=N(t,e,"select",{});return n.control.append(...s.map(([i,a])=>l("option",{value:i,selected:i===o},a))),n}function ae(t,e){
let s=l("input",{type:"checkbox",id:`be-propose-${t}`,name:t}),o=l("span",{},e);return{row:l("p",{class:"be-propose-tick"},l("label",{for:s.id},s,o)),value:()=>s.
checked?"yes":"",set:n=>{s.checked=n!==""},name:n=>{o.textContent=n}}}function $t(t,e,s,o){let n=s.map(([c])=>l("input",{type:"radio",name:`be-propose-${t}`,id:`\
be-propose-${c}`,value:c,checked:c===o})),i=s.map(([,c],h)=>l("label",{for:n[h].id},n[h],c));return{row:l("fieldset",{class:"be-propose-kinds"},l("legend",{},e),
...i),value:()=>n.find(c=>c.checked)?.value??o,set:c=>{for(let h of n)h.checked=h.value===c}}}function Tt({said:t,address:e}={said:"",address:""}){if(!t)return[];
let s=e?l("a",{href:e},t):t;return[l("p",{class:"be-propose-to"},r("Save the file and send it to the editors:")," ",s)]}function le(t,e,s,o){let n=l("form",{class:"be-propose-form"},...s);return n.addEventListener("submit",i=>i.preventDefault()),l("div",{class:"be-propose be-edit\
orial",role:"dialog","aria-labelledby":"be-propose-name"},l("div",{class:"be-propose-head"},l("h2",{id:"be-propose-name",tabindex:"-1"},t),u("\xD7",e,{class:"be\
-propose-close","aria-label":r("Close")})),n,l("div",{class:"be-propose-foot"},...o))}var Zs=1900;async function eo(t){let e=t.dataset.note??"",s=()=>null,[o,n,{contact:i}]=await Promise.all([w("repository.json").catch(s),oe(document),w("propose.\
json")]);return new Ae({item:v(document,`#${CSS.escape(e)}`),opener:t,repository:o,place:n[e],contact:i})}var Ae=class{constructor(e){let{item:s}=e;this.given=e,
this.words=y(s,".be-lemma")?.textContent??"",this.name=y(s,".be-cite-note")?.dataset.name??s.id,this.wrong=N("wrong",r("What is wrong with it?"),"textarea",{rows:5}),
this.said=l("p",{class:"be-propose-said"}),this.ways=this.carriers(),this.popup=new S({holds:o=>this.element.contains(o),closed:()=>this.closed(),returnTo:()=>e.
opener,staysOnPress:!0}),this.draft=`correct/${s.id}`,this.element=this.draw()}get isOpen(){return this.popup.isOpen}open(){this.wrong.set(ie(this.draft).body??
""),this.refresh(),document.body.append(this.element),this.popup.open(),v(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}closed(){
this.element.remove(),this.wrong.value().trim()&&O(r("What you typed is kept for these words until you close the browser."))}draw(){let e=l("p",{class:"be-propo\
se-hint"},r("Say how you know it: a source and its page help most.")),s=[l("p",{},this.name),l("blockquote",{class:"be-propose-words"},this.words),this.wrong.row,
e],o=u(r("Copy"),()=>this.copy()),n=le(r("Correct this note"),()=>this.close(!0),s,[this.said,...this.whom(),l("p",{class:"be-propose-ways"},...this.ways.map(({
link:i})=>i),...this.toFile(),o)]);return n.classList.add("be-propose--beside"),n.addEventListener("input",()=>{re(this.draft,{body:this.wrong.value()}),this.refresh()}),
n}carriers(){let{repository:e,contact:s}=this.given,o=[];e&&o.push({link:Me(r("Tell it on GitHub"),"be-propose-go"),to:`${e.address}/issues/new`,names:["title",
"body"],longest:8e3}),s.address.startsWith("mailto:")&&o.push({link:l("a",{},r("Write a mail")),to:s.address,names:["subject","body"],longest:Zs});for(let n of o)
n.link.addEventListener("click",i=>this.gone(i,n));return o}toFile(){let{repository:e,place:s}=this.given;return e&&s?[Me(r("Edit its file"),"",R(e,"edit",s[0]))]:
[]}whom(){let{contact:{said:e,address:s}}=this.given;return this.ways.length?[]:e?[l("p",{class:"be-propose-to"},r("Send it to the editors:")," ",s?Me(e,"",s):e)]:
[l("p",{class:"be-propose-to"},r("This edition does not say whom to write to."))]}message(){let{item:e,place:s}=this.given,o=`${this.name}: ${this.words}`;return[
o,[this.wrong.value().trim(),"",o,I(e.id),s?.join(":")].filter(n=>n!==void 0).join(`
`)]}refresh(){for(let{link:e,to:s,names:o,longest:n}of this.ways)e.href=ne(s,o,this.message(),n).address;this.said.textContent=""}gone(e,{to:s,names:o,longest:n}){
this.isEmpty()?e.preventDefault():ne(s,o,this.message(),n).isWhole||this.copy(r("What you wrote is on the clipboard: paste it there."))}isEmpty(){let e=!this.wrong.
value().trim();return e&&(this.say(r("Write first what is wrong with it.")),this.wrong.control.focus()),e}async copy(e=r("Copied")){this.isEmpty()||this.say(await W(
this.message()[1])?e:r("The browser did not allow copying"))}say(e){this.said.textContent=e,O(e)}},Me=(t,e,s)=>l("a",{class:e||null,target:"_blank",rel:"noopene\
r",href:s},t);var U="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",to=new RegExp(`[${U}]+`,"gu"),so=new RegExp(`^[${U}]+|[${U}]+$`,"g\
u"),oo=new RegExp(`[${U}]+$`,"u"),no=new RegExp(`^[${U}]$`,"u"),io=new Map([...[..."\u201C\u201D\u201E\u201F\xAB\xBB\u2033"].map(t=>[t,'"']),...[..."\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\xB4\u02BC"].
map(t=>[t,"'"]),...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map(t=>[t,"-"])]),k=t=>no.test(t),Y=t=>t.replace(so,""),Ct=t=>t.replace(oo,""),P=t=>Y(t.replace(
to," "));function ce(t){let e=Array.from(t),s=[],o=[],n="";for(let i=0,a=1;i<e.length;a+=1){if(a<e.length&&ao(e,i,a))continue;let c=ro(e.slice(i,a).join(""));for(let h=0;h<
c.length;h+=1)s.push(i),o.push(a);n+=c,i=a}return{chars:e,text:n,starts:s,ends:o}}function ro(t){return k(t[0])?" ":Array.from(t.normalize("NFC"),e=>io.get(e)??
e).join("")}function ao(t,e,s){let o=t[s];if(k(o)||k(t[e]))return k(o)&&k(t[e]);if(o<"\u0300")return!1;if(lo(o))return!0;let n=t.slice(e,s).join("").normalize("\
NFC");return(n+o).normalize("NFC")!==n+o.normalize("NFC")}function lo(t){return/^[\u0340\u0341\u0343\u0344]$/.test(t)?!0:t.normalize("NFD")!==t?!1:`${t}\u0334`.
normalize("NFD")!==`${t}\u0334`||`\u0345${t}`.normalize("NFD")!==`\u0345${t}`}var It=new RegExp([/\*\*(?<strong>[^*\n]+)\*\*/u,/\*(?<em>[^*\n]+)\*/u,/(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u,
/\[\[(?<link>[^\]\n]+)\]\]/u,/\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u].map(t=>t.source).join("|"),"gu"),Mt=/(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;
function At(t,e){return t.split(/\n[ \t]*\n/).map(s=>s.trim()).filter(Boolean).map(s=>co(s.replace(/\n/g," "),e))}function co(t,e){let s=[],o=0;for(let n of t.matchAll(
It))s.push({kind:"words",words:t.slice(o,n.index)},ho(n.groups??{},e)),o=n.index+n[0].length;return[...s,{kind:"words",words:t.slice(o)}].filter(n=>n.words)}function ho({
strong:t,em:e,cite:s,link:o,words:n},i){return t?{kind:"strong",words:t}:e?{kind:"em",words:e}:s?{kind:"cite",words:fo(s,i),unknown:jt(s,i)}:{kind:"link",words:o?
o.split("|").at(-1)??"":n}}var po=/^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu,Lt=([,t,e])=>t??e;function fo(t,e){let s=t.split(";").map(o=>uo(o.trim(),e)).join("\
; ");return s==="\xB0"?s:`(${s})`}function uo(t,e){let[s]=t.matchAll(Mt);if(!s)return t;let o=Lt(s),n=t.slice(0,s.index).replace(/-$/,""),i=Object.hasOwn(e,o)&&
e[o]||o,c=t[s.index-1]==="-"?/(?:n\.d\.|\d{4}).*$/u.exec(i)?.[0]??i:i;return`${n}${c}${t.slice(s.index+s[0].length).replace(po,", ")}`}var jt=(t,e)=>[...t.matchAll(
Mt)].map(Lt).filter(s=>!Object.hasOwn(e,s));function Nt(t,e){return[...t.matchAll(It)].flatMap(({groups:s})=>s?.cite?jt(s.cite,e):[])}var mo=[[/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/,()=>r("HTML is not allowed in a note: write &lt; for a less-than sign.")],[/!\[/,()=>r("A note cannot ho\
ld images.")],[/\[\^[^\]\n]+\]/,()=>r("A note cannot have notes of its own: link to another with [[note:its-id]].")],[/^ {0,3}\*?\[[^\]\n]+\]:/m,()=>r("A note c\
annot hold definitions of links or abbreviations.")],[/^ {0,3}#/m,()=>r("A note cannot hold headings: no line can begin with #.")],[/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
()=>r("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],[/\]\(\s*<?(?!https?:\/\/|mailto:)/i,()=>r("Links lead to https:, htt\
p: or mailto: addresses.")]],go=/\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g,Pt=t=>t.replace(/(`+)[^`\n]*\1/g,e=>" ".repeat(e.length));function Wt(t,e,s,{works:o,...n}){
if(!t.body.trim())return r("Write the note first.");let i=Pt(t.body),a=mo.find(([p])=>p.test(i));if(a)return a[1]();let c=Nt(i,o);if(c.length)return r("The bibl\
iography has no {works}.",{works:c.join(", ")});let h=Rt(t.body).find(p=>!wo(p,n));return h?r("[[{target}]] leads nowhere.",{target:h}):t.kind==="explanatory"||
!t.reading.trim()?"":e.map(p=>bo(t,p,s)).find(Boolean)??""}var Rt=t=>[...Pt(t).matchAll(go)].map(e=>e[1].trim()),Dt=t=>Rt(t).filter(e=>e.includes("#")).map(e=>e.
split("#")[0]);function wo(t,{links:e,places:s}){let[o,...n]=t.split("#");return n.length?e.includes(`reading:${o}`)&&(s.get(o)?.includes(n.join("#"))??!0):e.includes(
o)||o.startsWith("note:")}function bo({reading:t,exact:e},[s,o],{paragraphs:n,readings:i}){return P(t)===P(e)?r("The better words are the same words."):i.some(([
h,p])=>h<o&&s<p)?r("Some of these words have a reading already: write your note without one."):Object.values(n).flat().some(([h,p])=>h<=s&&o<=p)?"":r("Better wo\
rds can be given within one paragraph only.")}var Ht=t=>/\[[^\]]*@|\[\[|https?:/u.test(t);var Bt="0123456789abcdefghijklmnopqrstuvwxyz";function Ft(t,e,s=yo){let n=(t.normalize("NFKD").replace(/[^\x00-\x7f]/g,"").toLowerCase().match(/[a-z0-9]+/g)??[]).
slice(0,5).join("-").slice(0,40).replace(/-+$/,""),i=/^[a-z]/.test(n)?n:["note",n].filter(Boolean).join("-");for(;;){let a=`${i}-${s()}`;if(!e.includes(a))return a}}
var yo=()=>Array.from(crypto.getRandomValues(new Uint8Array(4)),t=>Bt[t%Bt.length]).join("");var xo="yaml-language-server: $schema=../../schema/annotations.json",Le=/[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,vo=/[\u202a-\u202e\u2066-\u2069\ufeff]/g,
ko=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,Oo=t=>qt(P(Q(t)));function qt(t){return JSON.stringify(t).replace(Le,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}var Q=t=>t.toWellFormed().replace(/\r\n?/g,`
`).replace(ko,"");function Eo(t){let e=Q(t).replace(/[\u2028\u2029]/g,`
`).replace(vo,""),s=Ct(e.replace(/^(?:[ \t]*\n)+/,""));return s!==""&&!/^[ \t]/.test(s)&&!/\t/.test(s)&&s.search(Le)<0?["  body: |",...s.split(`
`).map(n=>n?`    ${n}`:"")]:[`  body: ${qt(s)}`]}function So(t,e=[]){let s=(n,i,a="  ")=>i&&P(Q(i))?[`${a}${n}: ${Oo(i)}`]:[];return`${[...e.map(n=>`# ${P(Q(n)).
replace(Le,"")}`),`- id: ${t.id}`,`  kind: ${t.kind}`,"  target:",...s("exact",t.exact,"    "),...s("prefix",t.prefix,"    "),...s("suffix",t.suffix,"    "),...t.
every?["  every: true"]:[],...t.kind==="explanatory"?[]:[`  category: ${t.category}`,`  severity: ${t.severity}`,...s("reading",t.reading),...$o(t,s)],...Eo(t.body),
`  certainty: ${t.certainty}`,`  by: [${t.by}]`].join(`
`)}
`}var $o=({original:t,original_status:e},s)=>e&&s("original",t).length?[...s("original",t),`  original_status: ${e}`]:[];function _t(t,e=""){return So(t,[xo,...P(
Q(e))?[`proposed by ${e}`]:[]])}var To=t=>Y(ce(t).text);function he(t,e,s="",o=""){let[n,i,a]=[e,s,o].map(To),c=[];if(!n)return c;for(let h=t.text.indexOf(n);h>=0;h=t.text.indexOf(n,h+1)){let p=h+
n.length,d=Co(t.text,h,i)&&Io(t.text,p,a)?Mo(t,h,p):null;d&&c.push(d)}return c}var zt=(t,e,s)=>e>=s.length&&t.startsWith(s,e-s.length),Co=(t,e,s)=>zt(t,e,s)||t[e-
1]===" "&&zt(t,e-1,s),Io=(t,e,s)=>t.startsWith(s,e)||t[e]===" "&&t.startsWith(s,e+1);function Mo({text:t,starts:e,ends:s},o,n){return o>0&&e[o-1]===e[o]||n<t.length&&
e[n]===e[n-1]?null:[e[o],s[n-1]]}function je({chars:t},[e,s]){let[o,n]=[e,s];for(;o<n&&k(t[o]);)o+=1;for(;n>o&&k(t[n-1]);)n-=1;return[o,n]}function Ne(t,e){let[
s,o]=je(t,e),n=t.chars.slice(s,o).join(""),i=([a,c])=>a===s&&c===o;if(!he(t,n).some(i))throw new RangeError("the span has no words of its own");for(let[a,c]of Ao(
t.chars,s,o)){let h=he(t,n,a,c);if(h.length===1&&i(h[0]))return{exact:n,prefix:a,suffix:c}}throw new RangeError("the span cannot be told from another")}function*Ao(t,e,s){
yield["",""];let o=Lo(t,e),n=jo(t,s);for(let i=0;i<Math.max(o.length,n.length);i+=1){let a=o[Math.min(i,o.length-1)],c=n[Math.min(i,n.length-1)],h=o.length?Y(t.
slice(a,e).join("")):"",p=n.length?Y(t.slice(s,c).join("")):"";yield["",p],yield[h,""],yield[h,p]}}function Lo(t,e){let s=[];for(let o=e-1;o>=0;o-=1)!k(t[o])&&(o===
0||k(t[o-1]))&&s.push(o);return s.length||!e?s:[0]}function jo(t,e){let s=[],o=t.length;for(let n=e+1;n<=o;n+=1)!k(t[n-1])&&(n===o||k(t[n]))&&s.push(n);return s.
length||e>=o?s:[o]}var No=120,Pe=([t,e],[s,o])=>t<o&&s<e;function Gt({chars:t},{paragraphs:e},[s,o],n){if(!("Segmenter"in Intl))return[s,o];let i=new Intl.Segmenter(Po(n),{granularity:"\
word"}),a=c=>{let[h,p]=Object.values(e).flat().find(([g,f])=>g<c&&c<f)??[c,c],d=h;for(let{segment:g,isWordLike:f}of i.segment(t.slice(h,p).join(""))){let b=d+[...g].
length;if(d<c&&c<b)return f?[d,b]:[c,c];d=b}return[c,c]};return[a(s)[0],a(o)[1]]}function Po(t){try{return Intl.Segmenter.supportedLocalesOf(t??[])[0]}catch{return}}
var Kt=(t,{furniture:e},s)=>he(t,s).filter(o=>!e.some(n=>Pe(n,o)));function Ut({chars:t},{paragraphs:e,turns:s=[]},o){let n=Object.values(e).flat(),i=n.filter(h=>Pe(
h,o)).length;if(n.length>1&&i===n.length)return r("This is the whole text.");let a=new Set(s.filter(([h,p])=>Pe([h,p],o)).map(([,,h])=>h));if(a.size>1)return r(
"These are words of {number} speakers.",{number:a.size});let c=t.slice(...o).join("").trim().split(/\s+/).length;return c>No?r("These are {number} words.",{number:c}):
""}var pe=class{constructor(e,s,o){this.received=e,this.selected=s,this.span=Gt(e,e.spans,s,o),this.quoted=l("blockquote",{class:"be-propose-words"}),this.quote=Ne(
e,this.span),this.standOn(this.span),this.doubt=Ut(e,e.spans,this.span),this.isMeant=ae("meant",r("The note is about all of them."))}get words(){return this.received.
chars.slice(...this.span).join("")}get places(){return Kt(this.received,this.received.spans,this.quote.exact)}get lack(){return this.doubt&&!this.isMeant.value()?
`${this.doubt} ${r("Say above that the note is about all of them, or select fewer.")}`:""}standOn(e){this.span=e,this.quote=Ne(this.received,e),this.quoted.textContent=
Wo(this.words)}rows(e){return[this.quoted,...this.partOfAWord(e),...this.tooMany()]}partOfAWord(e){if(this.span.join()===this.selected.join())return[];let s=u(r(
"Only what I selected"),()=>{this.standOn(this.selected),o.remove(),e()},{class:"be-propose-only"}),o=l("p",{class:"be-propose-hint"},r("You selected part of a \
word: the note stands on the whole word.")," ",s);return[o]}tooMany(){return this.doubt?[l("div",{class:"be-propose-question"},l("p",{},this.doubt),this.isMeant.
row)]:[]}},Wo=t=>t.length<=220?t:`${t.slice(0,120).replace(/\s\S{0,20}$/u,"")} \u2026 ${t.slice(-80).replace(/^\S{0,20}\s/u,"")}`;var Yt=({notes:t})=>Object.values(t).flatMap(e=>Object.keys(e)).map(e=>e.replace(/^[a-z]-/u,"")),We=({paragraphs:t,milestones:e})=>[...Object.keys(t),...e];function Qt(t,e,s,o){
for(let n of t.filter(i=>e.includes(`reading:${i}`)&&!s.has(i)))s.set(n,null),w(`propose/${n}.json`).then(i=>{s.set(n,We(i)),o()},()=>{})}function Vt({categories:t,severities:e}){return{kind:$t("kind",r("This note"),[["explanatory",r("explains")],["translation",r("on the translation")],["textual",
r("on the text")]],"explanatory"),body:N("body",r("Note"),"textarea",{rows:5,required:!0,"aria-describedby":"be-propose-hint"}),category:K("category",r("What is\
 wrong"),Object.entries(t),"accuracy/mistranslation"),severity:K("severity",r("How grave"),e.map(s=>[s,s]),"minor"),reading:N("reading",r("Better words, if you \
have them"),"input",{type:"text"}),original:N("original",r("What the original says, if you know it"),"input",{type:"text"}),status:K("status",r("That wording is"),
[["attested",r("in a source")],["reconstructed",r("inferred")]],"reconstructed"),every:ae("every",""),certainty:K("certainty",r("Certainty"),[["high",r("high")],
["medium",r("medium")],["low",r("low")]],"medium"),proposer:N("proposer",r("Your name or ORCID, if you wish"),"input",{type:"text",autocomplete:"name"})}}var Jt=(t,e)=>At(t,e).map(s=>l("p",{},...s.map(Ro)));function Ro({kind:t,words:e,unknown:s=[]}){if(t==="words")return e;if(t==="strong"||t==="em")return l(t,{},
e);if(t==="link")return l("span",{class:"be-propose-link"},e);let o=s.length?r("not in the bibliography: {works}",{works:s.join(", ")}):e;return l("span",{class:s.
length?"be-propose-unknown":"be-propose-cite",title:o},e)}var Re=class{constructor(e){this.given=e;let{received:s,span:o,choices:n}=e;this.chosen=new pe(s,o,e.language),this.id=Ft(this.chosen.words,Yt(s.spans)),this.places=
new Map([[s.name,We(s.spans)]]),this.yaml="",this.lack="",this.isWhole=!0,this.fields=Vt(n),this.defect=l("div",{class:"be-propose-defect"},...[this.fields.category,
this.fields.severity,this.fields.reading,this.fields.original,this.fields.status].map(i=>i.row)),this.preview=l("div",{class:"be-propose-preview","aria-label":r(
"How the note will read"),role:"group"}),this.file=l("pre",{class:"be-propose-file",tabindex:"0",role:"group","aria-label":r("The file")}),this.said=l("p",{class:"\
be-propose-said"}),this.link=e.repository?this.linkToGitHub():null,this.popup=new S({holds:i=>this.element.contains(i),closed:()=>this.closed(),returnTo:()=>e.opener,
staysOnPress:!0}),this.element=this.draw(),this.draft=`${s.spans.folder}/${this.chosen.span.join("-")}`;for(let[i,a]of Object.entries(ie(this.draft)))this.fields[i]?.
set(a);this.element.addEventListener("input",()=>{re(this.draft,this.typed()),this.refresh()})}get isOpen(){return this.popup.isOpen}open(){this.refresh(),document.
body.append(this.element),this.popup.open(),v(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}draw(){let{kind:e,body:s,certainty:o,
every:n,proposer:i}=this.fields;return le(r("Propose a note"),()=>this.close(!0),[...this.chosen.rows(()=>{this.refresh(),s.control.focus()}),e.row,s.row,l("p",
{class:"be-propose-hint",id:"be-propose-hint"},r("Markdown: *emphasis*, [@source, page] for what it rests on.")),this.preview,this.defect,n.row,o.row,i.row,l("d\
etails",{},l("summary",{},r("The file this makes")),this.file)],[this.said,...this.link?[]:Tt(this.given.choices.contact),this.ways()])}linkToGitHub(){let e=l("\
a",{class:"be-propose-go",target:"_blank",rel:"noopener"},r("Propose on GitHub"));return e.addEventListener("click",s=>this.gone(s)),e}ways(){return l("p",{class:"\
be-propose-ways"},...this.link?[this.link]:[],u(r("Copy"),()=>this.take(()=>this.copyFile())),u(r("Download"),()=>this.take(()=>this.downloadFile())))}typed(){let e=Object.
entries(this.fields).filter(([s])=>s!=="proposer");return Object.fromEntries(e.map(([s,o])=>[s,o.value()]))}closed(){this.element.remove();let{body:e,reading:s}=this.
fields;(e.value().trim()||s.value().trim())&&O(r("What you typed is kept for these words until you close the browser."))}note(){let e=this.typed(),{quote:s,places:o}=this.
chosen,n=o.length>1?this.fields.every.value():"",i=n?{...s,prefix:"",suffix:""}:s;return{...e,id:this.id,by:this.given.choices.by,...i,every:n,original_status:this.
fields.status.value()}}refresh(){let e=this.note(),{received:s,choices:o,repository:n}=this.given,i=e.body.trim()!=="";this.defect.hidden=e.kind==="explanatory",
this.fields.status.row.hidden=!e.original.trim();let{places:a,span:c}=this.chosen;if(this.fields.every.row.hidden=a.length<2,this.fields.every.name(r("The same \
holds in all {number} places where these words stand",{number:a.length})),this.yaml=_t(e,this.fields.proposer.value()),this.file.textContent=this.yaml,this.preview.
replaceChildren(...Jt(e.body,o.works)),this.preview.hidden=!i,this.lack=this.chosen.lack||Wt(e,e.every?a:[c],s.spans,{...o,places:this.places}),Qt(Dt(e.body),o.
links,this.places,()=>this.refresh()),n&&this.link){let d=St(n,s.spans.folder,`${this.id}.yml`,this.yaml);this.isWhole=d.isWhole,this.link.href=d.address}let h=this.
isWhole?"":r("This note is too long for an address: it will be copied, to be pasted on GitHub."),p=this.lack||h||(e.kind==="explanatory"&&!Ht(e.body)?r("What do\
es it rest on? Name a source, if you have one."):"");this.said.textContent=i?p:""}take(e){this.lack?this.refuse():e()}refuse(){this.say(this.lack),this.fields.body.
control.focus()}gone(e){this.lack?(e.preventDefault(),this.refuse()):this.isWhole||W(this.yaml).then(s=>this.say(s?r("The file is on the clipboard: paste it int\
o the page that opens."):r("The browser did not allow copying: copy the file below and paste it into the page that opens.")))}async copyFile(){this.say(await W(
this.yaml)?r("Copied"):r("The browser did not allow copying"))}downloadFile(){ee(`${this.id}.yml`,"application/yaml",this.yaml),this.say(r("Downloaded"))}say(e){
this.said.textContent=e,O(e)}};var B=class extends Error{},Do=new Map;function Ho(t){return et(Do,t,async()=>{let[e,s]=await Promise.all([Bo(`text/${t}.txt`),w(`propose/${t}.json`)]);return{...ce(
e),name:t,spans:s}})}async function Bo(t){let e=await tt(t);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(await e.arrayBuffer())}function Fo(t,e,s){
let o=[];for(let a of m(t,".be-unit"))e.intersectsNode(a)&&o.push(...qo(e,zo(a,it(t),s)));if(!o.length)throw new B(r("Select words of the text itself."));let n=je(
s,[o[0],o[o.length-1]+1]);if(s.spans.furniture.some(([a,c])=>a<n[1]&&n[0]<c))throw new B(r("Between the first and the last of these words stand lines that are n\
ot the document\u2019s. Select fewer."));return n}function qo(t,e){return e.flatMap(({node:s,at:o,length:n,point:i})=>{let a=s===t.startContainer?t.startOffset:
0,c=s===t.endContainer?t.endOffset:1/0;return s instanceof Element?_o(t,s)?[i]:[]:t.intersectsNode(s)&&o+n>a&&o<c?[i]:[]})}function _o(t,e){if(!t.intersectsNode(
e))return!1;let s=document.createRange();return s.selectNodeContents(e),t.compareBoundaryPoints(Range.START_TO_START,s)>0&&s.setStart(t.startContainer,t.startOffset),
t.compareBoundaryPoints(Range.END_TO_END,s)<0&&s.setEnd(t.endContainer,t.endOffset),!s.collapsed&&s.toString().trim()!==""}var Xt=new WeakMap;function zo(t,e,s){
let o=Xt.get(t);if(o?.layer===e)return o.pieces;let n=[...Ko(t,e)],i=Go(t,s);if(!(n.length===i.length&&n.every(({char:c},h)=>c===s.chars[i[h]])))throw new B(r("\
The words shown here are not, letter by letter, those of the text as received."));for(let[c,h]of n.entries())h.point=i[c];return Xt.set(t,{layer:e,pieces:n}),n}
function Go(t,{chars:e,spans:s}){let o=[];for(let[n,i]of s.paragraphs[t.id]??[])for(let a=n;a<i;a+=1)k(e[a])||o.push(a);return o}function*Ko(t,e){let s=document.
createTreeWalker(t,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT);for(let o=s.nextNode();o;o=s.nextNode())if(o instanceof HTMLElement)o.matches("ins[data-receive\
d]")&&(yield*Zt(o.dataset.received??"",o));else if(o instanceof Text&&!o.parentElement?.closest(`${nt}, ins.be-emended`)){let n=e==="reading"?o.parentElement?.closest(
"[data-replaced-by]"):null,i=n&&document.getElementById(n.dataset.replacedBy??"");yield*Zt(o.data,i??o)}}function*Zt(t,e){let s=0;for(let o of t)k(o)||(yield{char:o,
node:e,at:s,length:o.length,point:-1}),s+=o.length}function T(t){return t.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu,"").normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/gu,"$1").normalize("NFC").replace(
/ё/gu,"\u0435").replace(/[’'ʹʺʼ]/gu,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function es(t,e){let s=new Set;if(/^\s*["“].*["”]\s*$/u.test(t))return{
asked:t.replace(/[“”]/gu,'"'),meant:s};let o=t.split(/\s+/u).filter(Boolean),n=[];for(let i=0;i<o.length;){let[a,c]=Uo(o,i,e);n.push(c??o[i]),s.add(c??T(o[i])),
i+=a}return{asked:n.join(" "),meant:s}}function Uo(t,e,s){for(let o=Math.min(8,t.length-e);o>1;o-=1){let n=s.get(T(t.slice(e,e+o).join(" ")));if(n)return[o,n]}return[
1,s.get(T(t[e]))]}var M=["kind","volume","document","speaker","person","category","severity"],ts=new Set(["person"]),ss=(t,e)=>[t[e]??[]].flat().filter(Boolean).map(String);function De(t,e,s=""){
return M.every(o=>{let n=e[o]??[];if(o===s||n.length===0)return!0;let i=ss(t,o);return ts.has(o)?n.every(a=>i.includes(a)):n.some(a=>i.includes(a))})}function os(t,e){
return Object.fromEntries(M.map(s=>{let o=new Map((e[s]??[]).map(i=>[i,0])),n=t.filter(i=>De(i,e,ts.has(s)?"":s));for(let i of n.flatMap(a=>ss(a,s)))o.set(i,(o.
get(i)??0)+1);return[s,o]}))}function ns(t,e,s,o=()=>!0){if(s)return t.toSorted((i,a)=>i.record.order-a.record.order);let n=i=>2*Number(Yo(i.record,e))+Number(o(
i));return t.toSorted((i,a)=>n(a)-n(i))}function Yo({kind:t,title:e},s){if(t==="paragraph"||t.endsWith(" note")||t==="parallel")return!1;let o=T(e.replace(/\([^)]*\)/gu,
" "));return s.has(t==="person"?o.split(" ").at(-1)??"":o)}var Qo=7,Vo=.5,[Jo,is]=[1.2,.75];function rs(t){if(/^\s*".+"\s*$/u.test(t))return[t];let e=[...new Set(t.split(/\s+/u).filter(Boolean))],s=e.filter(o=>T(o));return s.
length?s:e}function He(t){let[e,...s]=t.map(o=>new Set(o.map(({id:n})=>n)));return[...e].filter(o=>s.every(n=>n.has(o)))}function as(t,e){let s=He(t).filter(p=>e.
has(p)),o=t.map(p=>Xo(p,s,e)),n=s.flatMap(p=>e.get(p)??[]),i=n.reduce((p,{length:d})=>p+d,0)/Math.max(1,n.length),a=o.map(p=>Math.log(1+(n.length-p.size+.5)/(p.
size+.5))),c=p=>o.reduce((d,g,f)=>{let b=en(p,g.get(p)??[]);return d+a[f]*b/(b+Jo*(1-is+is*p.length/i))},0);return n.filter(p=>o.every(d=>d.has(p))).map(p=>({hit:{
record:p,words:tn(o.map(d=>d.get(p)??[]))},score:c(p)})).toSorted((p,d)=>d.score-p.score).map(({hit:p})=>p)}function Xo(t,e,s){let o=new Map(t.map(n=>[n.id,n.words]));
return new Map(e.flatMap(n=>Zo(o.get(n)??[],s.get(n)??[])))}function Zo(t,e){let s=new Map,[o,n]=[0,0];for(let i of t.toSorted((a,c)=>a-c)){for(;o<e.length&&i>=
n+e[o].length;)n+=e[o++].length;if(o===e.length)break;s.set(e[o],[...s.get(e[o])??[],i-n])}return[...s]}function en({kind:t,title:e,own:s},o){let i=t!=="paragra\
ph"&&t!=="page"&&!t.endsWith(" note")?e.split(/\s+/u).length:0;return o.reduce((a,c)=>a+(c<i?Qo:c<s?1:Vo),0)}var tn=t=>[...new Set(t.flat())].sort((e,s)=>e-s);function ls(t,e){return new Set(t.flatMap(s=>{let o=T(s);return[...o.split(" "),e.get(o)??o]}))}var cs=t=>[...t].flatMap(e=>T(e).split(" ")).filter(Boolean);function hs(t,e,s){
let o=ls(t,s);return[...e].every(n=>o.has(n)||cs(new Set([n])).every(i=>o.has(i)))}function ps(t,e,s){let o=[...ls(t,s)].filter(Boolean).map(n=>n.toLowerCase());
return o.length>0&&cs(e).some(n=>o.every(i=>i[0]!==n[0]||sn(i,n)))}var sn=(t,e)=>e.startsWith(t)&&t.length*2<e.length;var on=60,nn=12,rn=100,ds={baseUrl:"/",excerptLength:0},Be=null;function de(){return Be??=an().catch(t=>{throw Be=null,t}),Be}async function an(){let[t,e,s]=await Promise.
all([import(new URL("pagefind/pagefind.js",C).href),w("pagefind/parts.json"),w("pagefind/names.json")]);await t.options(ds),await t.init();let o=[...Array.from(
{length:e.parts-1},(n,i)=>String(i+1)),...e.volumes??[]];return await Promise.all(o.map(n=>t.mergeIndex(new URL(`pagefind/${n}/`,C).href,ds))),{pagefind:t,parts:e,
names:new Map(Object.entries(s.of)),languages:s}}async function fs(t,{columns:e,packs:s}){let o=0,n=(a,c)=>c.map((h,p)=>{let d=Object.fromEntries(e.map((g,f)=>[
g,h[f]]));return{order:o++,pack:a,at:p,...d}});if(!t||t.length>rn||t.length*2>s)return new Map(Object.entries(await w("pagefind/records.json")).map(([a,c])=>[a,
n(a,c)]));let i=await Promise.all(t.map(a=>w(`pagefind/records/${a}.json`)));return new Map(t.map((a,c)=>[a,n(a,i[c])]))}async function ln(t,{pagefind:e,parts:s},o){
let n=rs(t);if(!n.length)return[...(await fs(null,s)).values()].flat().map(c=>({record:c,words:[]}));let i=await Promise.all(n.map(async a=>(await e.search(a)).
results));return as(i,await fs(o?null:He(i),s))}async function Fe(t,e={},s=!1){let o=await de(),{asked:n,meant:i}=es(t,o.names),a=s||!n.trim(),c=await ln(ht(n),
o,a),h=ct(t),p=x=>h.length||!x.words.length?Promise.resolve([]):pn(x),d=c.length&&ps(await p(c[0]),i,o.names)?[]:c,g=d.filter(x=>De(x.record,e)),f=a?new Set:await hn(
cn(g),p,x=>hs(x,i,o.names));return{hits:ns(g,i,a,x=>f.has(x)),counts:os(d.map(x=>x.record),e),read:x=>dn(x,{meant:i,runs:h},o)}}function cn(t){let e=new Set([...new Set(
t.map(({record:s})=>s.pack))].slice(0,nn));return t.slice(0,on).filter(({record:s})=>e.has(s.pack))}async function hn(t,e,s){let o=await Promise.all(t.map(async n=>s(
await e(n))));return new Set(t.filter((n,i)=>o[i]))}async function pn({record:t,words:e}){let s=(await us(t)).split(/\s+/u);return e.map(o=>s[o]??"")}async function dn({
record:t,words:e},{meant:s,runs:o},{names:n,languages:i}){let a=await us(t),c=new Set(e),h=o.length?Se(pt(a,o),d=>o.includes(d)):Se(a,(d,g)=>c.has(g)||s.has(n.get(
T(d))??"")),p=(h.isReading?"reading/":"")+t.address;return{record:t,excerpt:h,languages:i,address:L(p,dt(h.found))}}var us=async({pack:t,at:e})=>(await w(`pagef\
ind/words/${t}.json`))[e];var qe={kind:["paragraph","explanatory note","translation note","textual note","source note","page","volume","person","organisation","place","event","term","par\
allel"],severity:["critical","major","minor","neutral"]},fn=8;function un(t){return{kind:r("Kind"),volume:r("Volume"),document:r("Document"),speaker:r("Speaker"),
person:r("Person named"),category:r("Defect"),severity:r("Severity")}[t]??t}function ms(t,e,s,o){let n=new Set(m(t,"details[open]").map(c=>c.dataset.facet)),i=E(),
a=i&&t.contains(i)?i.id:"";t.replaceChildren(...M.flatMap(c=>{let h=[...e[c]].sort(([d,g],[f,b])=>gn(c,d,f)||b-g||d.localeCompare(f));if(!h.length)return[];let p=h.
map(([d,g])=>wn(c,d,g,s,o));return[mn(c,p,qe[c]?h.length:fn,n.has(c))]})),a&&document.getElementById(a)?.focus()}function mn(t,e,s,o){let n=l("fieldset",{class:"\
be-facet"},l("legend",{},un(t)),...e.slice(0,s)),i=e.slice(s);return i.length&&n.append(l("details",{"data-facet":t,open:o},l("summary",{},$("{n} more","{n} mor\
e",i.length)),...i)),n}function gn(t,e,s){let o=qe[t];return o?o.indexOf(e)-o.indexOf(s):0}function wn(t,e,s,o,n){let i=`be-facet-${t}-${e.toLowerCase().replace(
/[^\p{L}\p{N}]+/gu,"-")}`,a=l("input",{type:"checkbox",id:i,checked:(o[t]??[]).includes(e),value:e});return a.addEventListener("change",()=>n(t,e,a.checked)),l(
"label",{class:"be-value",for:i},a,l("span",{},qe[t]?r(e):e)," ",l("span",{class:"be-count"},Z(s)))}var gs=20;function bn({record:t,excerpt:e,address:s,languages:o}){let n=e.isReading?r("in the reading text"):t.kind==="paragraph"?r("as received"):"",i=[r(String(
t.kind)),n,t.category,t.severity?r(String(t.severity)):""].filter(Boolean).join(" \xB7 "),a=yn(t,e,o),c=e.words.flatMap(({word:d,isFound:g},f)=>[f?" ":"",...A(a(
f)||ws(d,o),...g?vn(d):[d])]),{before:h,after:p}=e.isCut;return l("li",{class:"be-hit"},l("a",{href:s,class:"be-hit-title"},...xn(t,o))," ",l("span",{class:"be-\
hit-kind"},i),l("p",{class:"be-hit-words"},h?"\u2026 ":"",...c,p?" \u2026":""))}function ws(t,{original:e,scripts:s={}}){if(!/(?!\p{Script=Latin})\p{L}/u.test(t))
return"";let o=Object.keys(s).find(n=>new RegExp(`\\p{Script=${n}}`,"u").test(t));return o?s[o]:e&&!Object.values(s).includes(e)&&!ot.startsWith(e)?e:""}function bs({
document:t}){let[e="",...s]=Array.isArray(t)?t:[];return s.length?"":e}function yn(t,{words:e},{titles:s={}}){let{kind:o,short:n}={kind:String(t.kind),short:bs(
t)},[,i]=s[n]??["",""],a=o==="paragraph"||o==="page"?e.length:/ note$/.test(o)?e.findIndex(({word:c})=>c.endsWith("]")):-1;return c=>c<=a?i:""}function xn(t,e){
let{title:s,short:o}={title:String(t.title),short:bs(t)},[n]=e.titles?.[o]??[""];return n&&s.startsWith(o)?[...A(n,o),s.slice(o.length)]:A(ws(s,e),s)}function vn(t){
let[,e="",s=t,o=""]=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(t)??[];return[e,l("mark",{},s),o]}async function ue(t,e,s,{from:o=0,upTo:n=gs,isEndless:i=!0}={}){
let a=await Promise.all(e.hits.slice(o,o+n).map(e.read));if(!s())return;o===0&&t.replaceChildren(),y(t,".be-more")?.remove();let c=a.map(bn);t.append(...c),o>0&&
c[0]&&y(c[0],"a")?.focus();let h=e.hits.length-o-a.length;if(!i||h<=0)return;let p=l("button",{type:"button"},r("Show {some} more of {all}",{some:Math.min(h,gs),
all:h}));p.addEventListener("click",()=>ue(t,e,s,{from:o+a.length})),t.append(l("li",{class:"be-more"},p))}var fe=t=>t?$("{n} hit","{n} hits",t):r("No hits");function kn(t,e){
return t<=e?{count:fe(t),all:r("On the search page")}:{count:r("{count}, the first {here} here",{count:fe(t),here:e}),all:r("All {n}, to narrow down",{n:Z(t)})}}var On=160,_e=matchMedia("(min-width: 60em)");function En(){let t=new URLSearchParams(location.search),e=Object.fromEntries(M.map(s=>[s,t.getAll(s)]));return{query:location.
search?t.get("q")??"":Xe(),chosen:e,isInOrder:t.get("order")==="text"}}function Sn(t,e){let s=new ze,{field:o,order:n,form:i}=s;t.replaceChildren(i,l("div",{class:"\
be-found"},s.narrow,s.results)),t.classList.add("be-search-live"),o.value=s.state.query,n.value=s.state.isInOrder?"text":"",s.listen(),_e.addEventListener("chan\
ge",()=>{s.narrow.open=_e.matches},{signal:e}),lt(t,o),location.search||(o.focus({preventScroll:!0}),o.select()),s.show()}var ze=class{constructor(){this.state=
En(),this.run=0,this.waiting=0,this.field=l("input",{type:"search",id:"be-query",name:"q",autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.order=
l("select",{id:"be-order"},l("option",{value:""},r("Best first")),l("option",{value:"text"},r("In the order of the text"))),this.status=l("p",{class:"be-status",
role:"status"}),this.clear=u(r("Clear all"),()=>this.cleared(),{class:"be-clear",hidden:!0}),this.facets=l("div",{class:"be-facets"}),this.list=l("ol",{class:"b\
e-hits","aria-label":r("Hits")}),this.narrow=l("details",{class:"be-narrow",open:_e.matches},l("summary",{},r("Narrow the search")," ",l("span",{"aria-hidden":"\
true"},"\u25BE")),this.facets),this.form=l("form",{role:"search",class:"be-query-form"},l("label",{for:"be-query"},r("Words or names, in either script")),this.field);
let e=l("div",{class:"be-search-bar"},this.status,this.clear,l("label",{for:"be-order"},r("Order")),this.order);this.results=l("div",{class:"be-results"},e,this.
list)}listen(){let{field:e,order:s,form:o}=this;e.addEventListener("focus",()=>{de().catch(()=>{})},{once:!0}),e.addEventListener("input",()=>{clearTimeout(this.
waiting),this.waiting=window.setTimeout(()=>this.ask(),On)}),s.addEventListener("change",()=>{this.state.isInOrder=s.value==="text",this.show()}),o.addEventListener(
"submit",n=>{n.preventDefault(),clearTimeout(this.waiting),this.ask()})}ask(){this.state.query=this.field.value,this.show()}cleared(){for(let e of M)this.state.
chosen[e]=[];this.state.query=this.field.value="",this.field.focus(),this.show()}choose(e,s,o){let{chosen:n}=this.state;n[e]=n[e].filter(i=>i!==s).concat(o?[s]:
[]),this.show()}write(){let{query:e,chosen:s,isInOrder:o}=this.state,n=new URL(location.href);n.search="",e.trim()&&n.searchParams.set("q",e.trim());for(let i of M)
for(let a of s[i])n.searchParams.append(i,a);o&&n.searchParams.set("order","text"),history.replaceState(history.state,"",n)}async show(){let e=++this.run,s=()=>e===
this.run,{query:o,chosen:n,isInOrder:i}=this.state;this.write(),Ze(o.trim());let a=M.some(c=>n[c].length);this.clear.hidden=!a&&!o;try{let c=await Fe(o,n,i);if(!s())
return;ms(this.facets,c.counts,n,(d,g,f)=>this.choose(d,g,f));let h=!o.trim()&&!a,p=c.hits.length;this.status.textContent=h?$("{n} record to search","{n} record\
s to search",p):fe(p),h?this.list.replaceChildren():await ue(this.list,c,s)}catch(c){throw s()&&(this.status.textContent=r("The search could not be loaded. Relo\
ad the page to try again.")),c}}};var $n=window.matchMedia("(min-width: 76.25em)"),me=(t,e,s,o)=>u(t,s,{class:"be-tool","aria-label":e,title:o?r("{what} ({key})",{what:e,key:o}):e,"aria-keyshort\
cuts":o}),ge=class{constructor(e,s,o){this.ties=e,this.before=me("\u2039",r("Previous parallel"),()=>s.step(-1),"k"),this.after=me("\u203A",r("Next parallel"),()=>s.
step(1),"j"),this.count=l("span",{class:"be-synopsis-count"}),this.select=l("select",{class:"be-choose","aria-label":r("Parallel")},l("option",{value:""},r("Cho\
ose a parallel")),...e.map((i,a)=>l("option",{value:i.dataset.parallel},`${a+1}. ${Ge(i)}${In(i)}`))),this.select.addEventListener("change",()=>s.pick(this.select.
value)),this.follow=l("input",{type:"checkbox"}),this.follow.checked=o;let n=l("label",{class:"be-follow"},this.follow,l("span",{class:"be-in-full"},r("Panes fo\
llow each other")),l("span",{class:"be-in-short"},r("Follow")));this.element=l("div",{class:"be-synopsis-tools",role:"group","aria-label":r("Parallels")},this.before,
this.select,this.count,this.after,n)}show(e,s){let o=this.ties.length;this.select.value=e??"",this.count.textContent=s<0?$("{n} parallel","{n} parallels",o):r("\
{at} of {all}",{at:s+1,all:o}),be(this.before,s===0,this.after),be(this.after,s===o-1,this.before);for(let n of this.ties)Tn(n,n.dataset.parallel===e)}};function Tn(t,e){
let s=e!==t.classList.contains("is-chosen");t.classList.toggle("is-chosen",e);let o=y(t,".be-tie-title");e?o?.setAttribute("aria-current","true"):o?.removeAttribute(
"aria-current");let[n]=m(t,"details");n instanceof HTMLDetailsElement&&s&&(n.open=e&&($n.matches||D("synopsis-comment",!1))),e&&s&&Cn(t)}function Cn(t){let e=t.
closest(".be-ties");if(!e||e.scrollHeight<=e.clientHeight)return;let s=t.getBoundingClientRect().top-e.getBoundingClientRect().top;(s<0||s>e.clientHeight*.4)&&(e.
scrollTop+=s-e.clientHeight*.15)}var we=class{constructor(e,s){let{title:o}=e;this.pane=e,this.back=me("\u2039",r("Previous place in {title}",{title:o}),()=>s.stepPlace(
e,-1)),this.on=me("\u203A",r("Next place in {title}",{title:o}),()=>s.stepPlace(e,1)),this.where=l("span",{class:"be-synopsis-count"}),this.element=l("div",{class:"\
be-steps",role:"group","aria-label":r("Places in {title}",{title:o})},this.back,this.where,this.on),v(e.section,".be-pane-head").append(this.element)}show(e,s){
let o=this.pane.of(e).length;this.pane.light(e,s),this.element.hidden=o<2,this.where.textContent=o?r("{at} of {all}",{at:s+1,all:o}):"",be(this.back,s===0,this.
on),be(this.on,s===o-1,this.back)}},Ge=t=>y(t,".be-tie-title")?.textContent??"";function In(t){let e=y(t,".be-strength")?.textContent;return e?r(" ({strength})",
{strength:e}):""}function be(t,e,s){let o=E()===t;t.disabled=e,e&&o&&!s.disabled&&s.focus({preventScroll:!0})}var ye=class{constructor(e,s){this.panes=e,this.ties=s,this.ids=s.map(o=>o.dataset.parallel??""),this.chosen=null,this.at=new Map}get index(){return this.chosen===
null?-1:this.ids.indexOf(this.chosen)}choose(e,s){let o=e===this.chosen&&s.size>0;for(let n of this.panes)this.at.set(n,s.get(n)??(o?this.at.get(n):0)??0);this.
chosen=e}beside(e){let s=this.index;return this.ids[s<0?e>0?0:this.ids.length-1:s+e]}adopt(e){let s=e.inView();if(!s)return!1;let o=e.parallelOf(s),n=e.of(o).indexOf(
s);if(!this.ids.includes(o)||o===this.chosen&&n===this.at.get(e))return!1;for(let i of this.panes)i!==e&&this.at.set(i,o===this.chosen?this.at.get(i)??0:0);return this.
at.set(e,n),this.chosen=o,!0}paneOf(e){return this.panes.find(s=>s.passages.has(e))??null}placesOf(e,s){return new Map([[e,e.of(e.parallelOf(s)).indexOf(s)]])}placeIn(e){
return e.of(this.chosen)[this.at.get(e)??0]}meant(e){let s=J(e.slice(1)),o=this.ids.find(a=>`parallel-${a}`===s);if(o)return{parallel:o,places:new Map};let n=this.
paneOf(s),i=n?.parallelOf(s)??"";return n&&this.ids.includes(i)?{parallel:i,places:this.placesOf(n,s)}:null}said(){return`${Ge(this.ties[this.index])}. ${this.panes.
map(s=>`${s.title}: ${this.placeWords(s)}`).join("; ")}`}placeWords(e){let s=e.of(this.chosen).length;return s?r("place {at} of {all}",{at:(this.at.get(e)??0)+1,
all:s}):r("no place")}};var Ke=.25,xe=class{constructor(e){this.section=e,this.text=v(e,".be-pane-text"),this.title=v(e,"h2 a").textContent??"",this.passages=new Map,this.places=new Map;
for(let s of m(this.text,"mark[data-passage]")){let{passage:o="",parallel:n=""}=s.dataset;this.passages.has(o)||this.places.set(n,[...this.of(n),o]),this.passages.
set(o,[...this.passages.get(o)??[],s])}for(let s of this.places.values())s.sort((o,n)=>ys(o)-ys(n))}of(e){return this.places.get(e??"")??[]}parallelOf(e){return this.
passages.get(e)?.[0].dataset.parallel??""}top(e){let[s]=this.passages.get(e)??[];return(s?.getClientRects()[0]?.top??0)-this.text.getBoundingClientRect().top}sign(e){
return m(this.text,`a.be-parallel[data-passage="${e}"]`).at(0)??null}inView(){let e=this.text.clientHeight,s=Math.min(Ke*e,this.text.scrollTop),o=null,n=1/0;for(let i of this.
passages.keys()){let a=this.top(i),c=Math.abs(a-s);a>=0&&a<e&&c<n&&([o,n]=[i,c])}return o}light(e,s){let o=e?this.of(e)[s]:void 0;for(let[n,i]of this.passages){
let a=i[0].dataset.parallel===e;for(let c of i)c.classList.toggle("is-chosen",a),c.classList.toggle("is-here",a&&n===o);this.sign(n)?.classList.toggle("is-here",
a&&n===o)}}},ys=t=>Number(t.slice(t.lastIndexOf("-")+1));var Mn=200,An=window.matchMedia("(prefers-reduced-motion: reduce)"),ke=()=>An.matches;function xs(t,e,s,o){let n=new Map;for(let h of t){let p=e(h);p&&n.set(h,h.
top(p)+h.text.scrollTop)}let i=Math.min(...[...n.keys()].map(h=>h.text.clientHeight)),a=s&&n.has(s)?(n.get(s)??0)-s.text.scrollTop:-1,c=Math.min(a>=0&&a<.6*i?a:
Ke*i,...n.values());for(let[h,p]of n)h.text.scrollTo({top:p-c,behavior:ke()?"instant":o})}var ve=class{constructor(e){this.led=e,this.driver=null,this.frame=0,this.
last=0}listen(e){for(let s of this.led.panes){for(let o of["wheel","touchstart","pointerdown","keydown"])s.text.addEventListener(o,n=>{(o!=="pointerdown"||n.target===
s.text)&&(this.driver=s)},{passive:!0,signal:e});s.text.addEventListener("scroll",()=>this.scrolled(s),{passive:!0,signal:e})}}scrolled(e){this.driver!==e||!this.
led.isFollowing()||(this.last=performance.now(),this.frame||(this.frame=requestAnimationFrame(()=>this.level(e))))}level(e){if(this.frame=0,this.driver!==e||!this.
led.isFollowing()||!this.led.root.isConnected)return;this.led.adopt(e),(this.led.panes.filter(o=>o!==e).some(o=>this.move(e,o))||performance.now()-this.last<Mn)&&
(this.frame=requestAnimationFrame(()=>this.level(e)))}move(e,s){let o=this.led.placeIn(e),n=this.led.placeIn(s),i=o?e.top(o):-1;if(!n||i<0||i>=e.text.clientHeight)
return!1;let a=s.top(n)-i,c=s.text.scrollTop,h=ke()||Math.abs(a)<24;return s.text.scrollTop=c+(h?a:a*.28),!h&&s.text.scrollTop!==c}};var Ln=window.matchMedia("(min-width: 76.25em)"),Ue="keep",jn=(t,e)=>new Ye(t).begin(e),Ye=class{constructor(e){this.root=e,this.panes=m(e,".be-pane").map(o=>new xe(
o)),this.choice=new ye(this.panes,m(e,".be-tie")),this.writing=0;let s={step:o=>this.step(o),stepPlace:(o,n)=>this.stepPlace(o,n),pick:o=>o?this.choose(o):this.
clear()};this.row=new ge(this.choice.ties,s,D("synopsis-follow",!ke())),this.steps=this.panes.map(o=>new we(o,s)),this.follower=new ve({root:e,panes:this.panes,
isFollowing:()=>this.row.follow.checked,adopt:o=>this.adopt(o),placeIn:o=>this.choice.placeIn(o)}),e.prepend(this.row.element),e.classList.add("is-live")}begin(e){
this.listen(e),this.follower.listen(e),this.render(),this.fromAddress({behavior:"instant",quiet:!0}),document.readyState!=="complete"&&window.addEventListener("\
load",()=>setTimeout(()=>{this.choice.chosen&&!this.follower.driver&&!e.aborted&&this.bring(null,"instant")}),{once:!0,signal:e})}listen(e){let{follow:s}=this.row;
s.addEventListener("change",()=>{F("synopsis-follow",s.checked),O(s.checked?r("The panes follow each other"):r("The panes scroll separately"))}),this.root.addEventListener(
"click",o=>this.clicked(o),{signal:e}),this.root.addEventListener("keydown",o=>this.pressed(o),{signal:e});for(let o of this.choice.ties){let[n]=m(o,"details");
n?.addEventListener("toggle",()=>{n instanceof HTMLDetailsElement&&o.dataset.parallel===this.choice.chosen&&!Ln.matches&&F("synopsis-comment",n.open)},{signal:e})}
for(let o of["popstate","hashchange"])window.addEventListener(o,()=>this.fromAddress(),{signal:e})}clicked(e){if(e.defaultPrevented||Je(e))return;let s=V(e,"a");
if(s instanceof HTMLAnchorElement)this.followed(e,s);else{let o=V(e,"mark[data-passage]")?.dataset.passage,n=o?this.choice.paneOf(o):null;o&&n&&!String(window.getSelection())&&
this.choose(n.parallelOf(o),this.choice.placesOf(n,o))}}followed(e,s){let o=s.hash&&s.pathname===location.pathname?this.choice.meant(s.hash):null;o&&(e.preventDefault(),
e.stopPropagation(),s.matches(".be-parallel")?this.across(s):s.matches(".be-tie-title")?this.choose(o.parallel):this.choose(o.parallel,o.places))}across(e){let{
parallel:s="",passage:o=""}=e.dataset,n=this.choice.paneOf(o);if(!n)return;this.choose(s,this.choice.placesOf(n,o),{hold:n});let i=this.panes.find(c=>c!==n),a=i&&
this.choice.placeIn(i);a&&i.sign(a)?.focus({preventScroll:!0})}pressed(e){if(e.altKey||e.ctrlKey||e.metaKey||V(e,"select, input[type=text], textarea")===e.target)
return;let o={j:()=>this.step(1),k:()=>this.step(-1),Escape:()=>{this.choice.chosen&&this.clear()}}[e.key];o&&(e.preventDefault(),e.stopPropagation(),o())}fromAddress(e={}){
let s=this.choice.meant(location.hash);s?this.choose(s.parallel,s.places,{address:Ue,...e}):this.choice.chosen&&!location.hash&&this.clear(Ue)}step(e){let s=this.
choice.beside(e);s&&this.choose(s)}stepPlace(e,s){let{at:o,chosen:n}=this.choice,i=(o.get(e)??0)+s,a=e.of(n)[i];a&&n&&this.choose(n,new Map([[e,i]]),{address:`#${a}`,
replace:!0})}choose(e,s=new Map,o={}){let{address:n=`#parallel-${e}`,replace:i=!1,hold:a=null,behavior:c="smooth",quiet:h=!1}=o;this.choice.ids.includes(e)&&(this.
choice.choose(e,s),this.follower.driver=null,this.render(),this.write(n,i),this.bring(a,c),h||O(this.choice.said()))}clear(e=location.pathname+location.search){
this.choice.chosen=null,this.follower.driver=null,this.render(),this.write(e,!0),O(r("No parallel chosen"))}write(e,s){e===Ue||e===location.hash||history[s?"rep\
laceState":"pushState"](history.state,"",e)}render(){let{chosen:e,at:s,index:o}=this.choice;this.row.show(e,o);for(let n of this.steps)n.show(e,s.get(n.pane)??0)}bring(e,s){
this.root.scrollIntoView({block:"start",behavior:"instant"}),xs(this.panes,o=>this.choice.placeIn(o),e,s)}adopt(e){this.choice.adopt(e)&&(this.render(),clearTimeout(
this.writing),this.writing=window.setTimeout(()=>{this.root.isConnected&&this.choice.chosen&&this.write(`#parallel-${this.choice.chosen}`,!0)},300))}};async function Nn(t,e,s,o){let n=s?w("places.json").catch(()=>({})):Promise.resolve({}),[i,a]=await Promise.all([oe(t),n]);if(!o.aborted){for(let c of m(t,".be-\
notes > li")){let h=y(c,".be-cite-note")?.dataset.name;vs(c.lastElementChild,"be-sources",e,i[c.id],h)}vs(y(t,".md-content__inner"),"be-sources be-sources--entr\
y",e,a[Pn()],r("this entry"))}}var Pn=()=>location.href.replace(/[?#].*$/,"").replace(/index\.html$/,"").slice(C.href.length);function vs(t,e,s,o,n){if(!t||!o||
y(t,".be-sources"))return;let[i,a]=o,c=n?[r("source of {name}",{name:n}),r("edit the file of {name}",{name:n}),r("history of the file of {name}",{name:n})]:[r("\
source"),r("edit the file"),r("history of the file")];t.append(" ",l("span",{class:e},Qe(r("source"),c[0],`${R(s,"blob",i)}#L${a}`)," ",Qe(r("edit"),c[1],R(s,"e\
dit",i))," ",Qe(r("history"),c[2],R(s,"commits",i))))}var Qe=(t,e,s)=>l("a",{href:s,"aria-label":e,target:"_blank",rel:"noopener"},t);function ks({ways:t,pinned:e},s,o){let n=t.find(({id:f})=>f===D("cite","chicago"))??t[0],i=l("pre",{class:"be-tools-text",id:"be-tools-text",role:"tabpanel",tabindex:"\
0"}),a=l("p",{class:"be-tools-in-text"}),c=t.map(({id:f,name:b})=>l("button",{type:"button",role:"tab",id:`be-tab-${f}`,"data-format":f,"aria-controls":"be-tool\
s-text"},b)),h=()=>Wn(n,s,I(s.id,e)),p=f=>{n=t[f],c.forEach((b,x)=>{b.setAttribute("aria-selected",String(x===f)),b.tabIndex=x===f?0:-1}),F("cite",n.id),i.replaceChildren(
...h().nodes);for(let b of m(i,"a"))b.replaceWith(b.textContent??"");i.setAttribute("aria-labelledby",c[f].id),i.classList.toggle("be-tools-text--prose",!!n.html),
a.hidden=!n.inText,a.textContent=n.inText?r("In the text: {citation}",{citation:Es(Oe(n.inText,s,"",{}))}):""};p(t.indexOf(n));let d=u(r("Copy"),()=>{let{words:f,
html:b}=h();o.copy(f,r("Citation copied"),b)},{"data-tool":"copy"}),g=u(r("Download"),()=>{let f=[o.text.dataset.document,s.id].filter(Boolean).join("-");ee(`${f}\
.${n.ending}`,n.type,n.html?`${h().words}
`:q(n.format,s,I(s.id,e),H())),o.say(r("Citation downloaded"))},{"data-tool":"download"});return[Rn(c,p),i,a,l("p",{class:"be-tools-row"},d,g)]}function Wn(t,e,s){
if(!t.html){let n=q(t.format,e,s,H()).trimEnd();return{words:n,html:"",nodes:[document.createTextNode(n)]}}let o=Oe(t.html,e,s,H());return{words:Es(o),html:o,nodes:Os(
o)}}var Os=t=>[...new DOMParser().parseFromString(t,"text/html").body.childNodes],Es=t=>Os(t).map(e=>e.textContent).join("");function Rn(t,e){let s=l("div",{role:"\
tablist","aria-label":r("Format of the citation"),class:"be-tools-tabs"},...t);return s.addEventListener("click",o=>{let n=t.findIndex(i=>i===o.target);n>=0&&e(
n)}),s.addEventListener("keydown",o=>Dn(o,t,e)),s}function Dn(t,e,s){let o=e.findIndex(c=>c===E()),i={ArrowRight:o+1,ArrowLeft:o-1,Home:0,End:e.length-1}[t.key];
if(i===void 0||o<0)return;t.preventDefault();let a=(i+e.length)%e.length;s(a),e[a].focus()}var Ve=class{constructor(e){this.text=e,this.element=null,this.source=null,this.popup=new S({holds:s=>!!(this.element?.contains(s)||this.source?.contains(s)),closed:()=>this.
remove(),returnTo:()=>this.source})}isOpenAt(e){return this.popup.isOpen&&this.source===e}close(e){this.popup.close(e)}remove(){this.element?.remove(),this.source?.
removeAttribute("aria-expanded"),this.element=null}open(e,s){this.close(!1),this.source=e,Ee(this.text).catch(()=>{});let o=u("\xD7",()=>this.close(!0),{class:"\
be-tools-close","aria-label":r("close")}),n=l("div",{class:"be-tools-list"},...this.tools(s).map(i=>this.button(i,s)));this.element=l("div",{class:"be-tools",id:"\
be-tools",role:"dialog","aria-labelledby":"be-tools-name"},l("p",{class:"be-tools-head"},l("span",{id:"be-tools-name"},s.name),l("span",{class:"be-tools-said","\
aria-hidden":"true"}),o),n,l("div",{class:"be-tools-cite",id:"be-tools-cite",hidden:!0})),this.element.addEventListener("keydown",i=>{i.key==="Tab"&&this.leave(
i)}),document.body.append(this.element),e.setAttribute("aria-expanded","true"),this.place(),this.popup.open(),v(n,"button").focus({preventScroll:!0}),this.toggleCite(
s)}place(){this.element&&this.source&&X(this.element,this.source.getBoundingClientRect(),{gap:4,margin:12})}tools(e){return[...[{id:"link",name:()=>r("Copy link"),
run:o=>this.copy(I(o.id),r("Link copied"))},{id:"cite",name:()=>r("Cite"),run:o=>this.toggleCite(o),expands:!0},{id:"quote",when:o=>!!o.words,name:o=>o.selected?
r("Copy the selected words with citation"):r("Copy the paragraph with citation"),keys:"Alt+C",run:o=>this.copyWords(o)},{id:"share",when:()=>!!navigator.share,name:()=>r(
"Share"),run:o=>this.share(o)}],...ft()].filter(o=>!o.when||o.when(e))}button(e,s){let o=()=>{e.leaves&&this.close(!0),e.run(s)};return u(e.name(s),o,{"data-too\
l":e.id,title:e.keys,"aria-keyshortcuts":e.keys,"aria-expanded":e.expands?"false":null,"aria-controls":e.expands?"be-tools-cite":null})}leave(e){if(!this.element)
return;let s=m(this.element,"button, [tabindex='0']").filter(o=>o.tabIndex>=0&&o.offsetParent);E()===(e.shiftKey?s[0]:s.at(-1))&&(e.shiftKey&&e.preventDefault(),
this.close(!0))}say(e){O(e),this.element&&(v(this.element,".be-tools-said").textContent=e)}async copy(e,s,o=""){this.say(await(o?at(o,e):W(e))?s:r("The browser \
did not allow copying"))}async copyWords(e){let s=await this.offered(rt(this.text)),o={...e,...e.selected};if(!s)return;let{formats:n,pinned:i}=s;await this.copy(
q(n.quotation,o,I(o.id,i),H()),r("Words and citation copied"))}async share(e){try{await navigator.share({title:document.title,url:I(e.id)})}catch(s){s instanceof
Error&&s.name==="AbortError"||this.say(r("Sharing did not work"))}}async offered(e){try{return await e}catch{return this.say(r("The citation could not be loaded")),
null}}async toggleCite(e){let s=this.element;if(!s)return;let o=v(s,".be-tools-cite"),n=o.hidden?await this.offered(Ee(this.text)):null;o.hidden&&(!n||this.element!==
s)||(n&&o.replaceChildren(...ks(n,e,this)),o.hidden=!n,s.classList.toggle("be-tools--wide",!o.hidden),v(s,"[data-tool=cite]").setAttribute("aria-expanded",String(
!o.hidden)),o.hidden||this.place())}};export{B as CannotTell,Te as OpenCard,Re as ProposePanel,Ve as ToolPanel,Ss as cardOf,eo as correctionOf,kn as countedHere,de as open,Rs as openSheet,Ho as receivedText,
Fe as search,ue as showHits,Ds as showKeys,Nn as showWritten,Fo as spanOfRange,Ys as startMemory,Sn as startPage,jn as startSynopsis};
