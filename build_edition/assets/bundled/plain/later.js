import{$ as it,E as Ze,G as et,H as r,I as T,J as X,K as F,L as ve,P as tt,Q as st,R as ot,S as ke,T as L,U as R,Y as P,Z as nt,_ as Z,aa as rt,b as l,ba as at,
c as u,ca as lt,d as m,da as Oe,e as b,ea as ct,f as v,h as Q,ha as ht,i as Ye,ia as pt,j as E,l as V,m as C,p as O,q as D,r as B,s as Qe,t as Ve,u as y,v as Je,
w as Xe,x as M,y as S,z as J}from"./shared.js";function ms(t,e,s){let o=gs(t,s);if(o.length===0)return null;if(s.kind==="parallels")return ks(t.parallels,e,[...new Set([...o,...vs(t,e)])]);if(s.kind==="works")
return Ee(r("Cited work"),[l("p",{},t.works[o[0]])]);let n=o.map(c=>t.entries[c]),i=n.map(c=>c.name).join("; "),a=n.length>1;return Ee(i,n.map(c=>bs(c,t.lang,a)),
a?i:"")}function gs(t,{kind:e,keys:s,path:o}){return s?s.filter(n=>Object.hasOwn(t[e]??{},n)):Object.keys(t.entries??{}).filter(n=>t.entries[n].address===o)}function Ee(t,e,s=""){
let o=l("div",{class:"be-hover md-typeset",id:"be-hover",hidden:!0},...e);return s?(o.setAttribute("role","group"),o.setAttribute("aria-label",t),o.append(l("sp\
an",{class:"be-hidden",id:"be-hover-brief"},r("{brief}. Tab goes to the links.",{brief:s})))):o.setAttribute("role","tooltip"),o}function ws(t){return{person:r(
"Person"),organisation:r("Organisation"),place:r("Place"),event:r("Event"),term:r("Term")}[t]??t}function bs(t,e,s){let o=s?l("a",{href:new URL(t.address,C)},t.
name):t.name,n=l("p",{class:"be-hover-kind"},ws(t.kind));t.fabricated&&n.append(" ",l("span",{class:"be-fabricated"},r("fabricated")));let i=l("div",{class:"be-\
hover-part"},n,l("p",{class:"be-hover-name"},o));return t.original&&i.append(l("p",{class:"be-hover-facts",lang:e},t.original)),t.dates&&i.append(l("p",{class:"\
be-hover-facts"},t.dates)),i.append(l("p",{},t.summary)),i.append(l("p",{class:"be-hover-more"},ys(t)+xs(t))),i}function ys({mentions:t}){return t?T("{n} mentio\
n in the edition","{n} mentions in the edition",t):r("no mentions in the edition")}function xs({doubt:t}){return t?r("; identification of {doubt} certainty",{doubt:t}):
""}function vs(t,e){return!e.matches(".be-unit > .be-parallel")||getComputedStyle(e).position!=="absolute"?[]:m(e.parentElement??e,":scope > a.be-parallel").filter(
n=>Math.abs(n.offsetTop-e.offsetTop)<e.offsetHeight/2).map(n=>V((n.getAttribute("href")??"").split("#")[1]??"")).filter(n=>Object.hasOwn(t.parallels,n))}function ks(t,e,s){
let o=e.matches(".be-parallel")?location.pathname.slice(C.pathname.length).split("/")[0]:"",n=s.map(i=>Os(t[i],o,s.length>1?i:""));return Ee(n.map(i=>i.whole).join(
"; "),n.flatMap(i=>i.parts),n.map(i=>i.brief).join(" "))}function Os({title:t,sides:e},s,o){let n=e.filter(p=>p.document!==s),i=n.length?n:e,a=o?l("a",{href:M(`\
parallels.md#${o}`)},t):t,c=r("Parallel: {title}",{title:t}),h=[l("p",{class:"be-hover-kind"},r("Parallel")),l("p",{class:"be-hover-name"},a),...i.map(Ss)];return{
whole:c,parts:h,brief:`${c}. ${i.map(Es).join(". ")}`}}var Es=({title:t,passages:e})=>`${t}: ${e.map(s=>`${s.where}, \u201C${s.words}\u201D`).join("; ")}`;function Ss({
title:t,passages:e}){let s=e.map(({words:o,where:n,address:i})=>l("li",{},l("q",{},o)," ",l("a",{href:new URL(i,C)},n)));return l("div",{class:"be-hover-part"},
l("p",{class:"be-hover-facts"},t),l("ul",{},...s))}var Se=class{constructor(e,s,o,n){this.link=e,this.card=s,this.isByFocus=o,this.gone=n,this.isDismissed=!1,this.popup=new S({holds:a=>s.contains(a),closed:()=>this.
remove(),returnTo:()=>(this.isDismissed=!0,s.contains(E())?e:null)}),(e.closest("dialog, [popover]")??e.closest("main")??document.body).append(s);let i=b(s,"#be\
-hover-brief")?"be-hover-brief":"be-hover";e.setAttribute("aria-describedby",[...dt(e),i].join(" "))}get isShown(){return this.popup.isOpen}get hasFocus(){return E()===
this.link||this.card.contains(E())}holds(e){return e===this.link||e instanceof Node&&this.card.contains(e)}show(e){this.card.hidden=!1,this.popup.open();let{top:s,
bottom:o,left:n}=this.link.getBoundingClientRect(),i=[...this.link.getClientRects()],a=i.find(c=>e!==null&&c.left<=e&&e<=c.right)??i[0];J(this.card,{top:s,bottom:o,
left:a?.left??n},{gap:7,shift:12}),this.card.scrollHeight>this.card.clientHeight+1&&(this.card.tabIndex=0)}close(){this.popup.isOpen?this.popup.close():this.remove()}remove(){
let e=dt(this.link);e.length?this.link.setAttribute("aria-describedby",e.join(" ")):this.link.removeAttribute("aria-describedby"),this.gone(),this.card.remove()}step(e){
let s=[...this.card.tabIndex===0?[this.card]:[],...m(this.card,"a[href]")],o=E(),n=s.findIndex(i=>i===o);o===this.link&&!e.shiftKey&&s.length?(e.preventDefault(),
s[0].focus()):n>=0&&e.shiftKey?(e.preventDefault(),(s[n-1]??this.link).focus()):n>=0&&n===s.length-1&&(this.link.focus({preventScroll:!0}),this.close())}},dt=t=>(t.
getAttribute("aria-describedby")??"").split(" ").filter(e=>e&&!e.startsWith("be-hover"));function Ts(t,e){let s=(t.matches(".be-parallel")?t.getAttribute("aria-label"):t.textContent)?.trim()??"",o=l("h2",{class:"be-panel-title"},s),n=u("\xD7",()=>h.
close(!0),{class:"be-panel-button","aria-label":r("Close")}),i=[...e.children].filter(d=>d.id!=="be-hover-brief"),a=l("p",{class:"be-sheet-page"},l("a",{href:t.
getAttribute("href")??""},r("Open the page"))),c=l("div",{class:"be-panel be-sheet be-editorial",role:"dialog","aria-label":s,tabindex:"-1"},l("div",{class:"be-\
panel-head"},o,n),l("div",{class:"be-panel-body be-hover-body md-typeset"},...i,a)),h=new S({holds:d=>c.contains(d),closed:()=>c.remove(),returnTo:()=>t});(t.closest(
"main")??document.body).append(c),h.open(),c.focus({preventScroll:!0});let p=t.getBoundingClientRect().bottom-(innerHeight-c.offsetHeight-24);return p>0&&scrollBy(
{top:p,behavior:"instant"}),h}function $s(t){if(document.querySelector("dialog[open]"))return;let e=u("\xD7",()=>n.close(!0),{class:"be-keys-close","aria-label":r("Close the list of keys")}),
s=Ze().flatMap(({keys:i,does:a})=>[l("dt",{},...i.flatMap((c,h)=>[...h?[" "]:[],l("kbd",{},c)])),l("dd",{},a())]),o=l("dialog",{class:"be-keys","aria-labelledby":"\
be-keys-title"},l("h2",{id:"be-keys-title"},r("Keys")),e,l("dl",{},...s)),n=new S({holds:i=>o.contains(i)&&i!==o,closed:()=>o.remove(),returnTo:()=>t});o.addEventListener(
"close",()=>n.close(!0)),document.body.append(o),o.showModal(),n.open()}var Cs=1200,Ls=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,As=/^\s*([\s\S]+?)\s*\n\s*— /u;function ut(t){let e=[...t.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].
map(([i])=>i.replace(/[.,;:)\]]+$/u,"")),s=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(t)?.[1]??"",o=(As.exec(t)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),n=o.length?
o:[...t.matchAll(Ls)].map(i=>i[1]);return[...new Set(e)].flatMap(i=>{let a=pt(i);return a?[{...a,version:a.version||s,quoted:n,address:i}]:[]})}function mt(t,e){
let s=o=>e&&Object.hasOwn(e.things,o)?e.things[o].words??"":"";return new Map(Object.entries(t.things).map(([o,{words:n,fate:i,to:a=""}])=>[o,{words:n??s(a||o),
fate:i,to:a,now:i==="changed"?s(a):""}]))}function gt(t,e){let[s,o]=[t,e].map(h=>h.split(/\s+/u).filter(Boolean).slice(0,Cs)),n=[],i=(h,p)=>{let d=n.at(-1);p.length&&
(d?.kind===h?d.words+=` ${p.join(" ")}`:n.push({kind:h,words:p.join(" ")}))},[a,c]=[0,0];for(let[h,p]of[...Ms(s,o),[s.length,o.length]])i("old",s.slice(a,h)),i(
"new",o.slice(c,p)),i("same",s.slice(h,h+1)),[a,c]=[h+1,p+1];return n}function Ms(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.
length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);let o=[];for(let[n,i]=[0,0];n<t.length&&i<e.length;)
t[n]===e[i]?(o.push([n,i]),n+=1,i+=1):s[n+1][i]>=s[n][i+1]?n+=1:i+=1;return o}var ee=(t,e)=>ft(e).includes(ft(t).replace(/[.,;]$/u,"")),ft=t=>t.normalize("NFC").
replace(/[\u2010-\u2015]/gu,"-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();var Te={isKnown:!0,isToday:!1,title:"",things:new Map,at:""},wt=()=>y("memory/versions.json");async function q({group:t,version:e}){let s=await wt(),o=s.versions.
find(c=>c.version===e);if(!o&&e!==s.current)return{...Te,isKnown:!1};if(o?.new.includes(t))return Te;let n=o?.gone.includes(t)?null:await y(`memory/today/${encodeURI(
t)}.json`).catch(()=>null),a=o&&(o.changed.includes(t)||o.gone.includes(t))?await y(`memory/${e}/${encodeURI(t)}.json`):n;return a?{isKnown:!0,isToday:!o,title:a.
title,things:mt(a,n),at:o?.at??""}:Te}async function bt({group:t,id:e}){let s=await wt();for(let{version:o,changed:n,gone:i}of s.versions.toReversed()){if(!n.includes(
t)&&!i.includes(t))continue;let{things:a,at:c}=await q({group:t,id:e,version:o,isReading:!1}),h=a.get(e);if(h)return{thing:h,version:o,at:c}}return null}function _(t,{
group:e,version:s}){let o=t.to?l("a",{href:Is(e,t.to)},r("where it stands now")):"";if(t.fate==="moved")return[l("p",{},r("These words have not changed since ve\
rsion {version}, but they stand elsewhere:",{version:s})," ",o)];if(t.fate==="gone")return[l("p",{},r("This was in version {version} and is no longer in the edi\
tion. It said:",{version:s})),l("blockquote",{},t.words)];if(t.fate!=="changed")return[];let n=gt(t.words,t.now??"").flatMap(({kind:i,words:a})=>[i==="same"?a:l(
i==="old"?"del":"ins",{},a)," "]);return[l("p",{},r("This has changed since version {version}:",{version:s})," ",o),l("blockquote",{class:"be-memory-words"},...n)]}
function te(t,e){let s=[...t.values()].filter(({fate:n})=>n==="changed"||n==="gone").length;if(!s)return[];let o=l("a",{href:M("history.md")},r("What changed"));
return[l("p",{},T("{n} paragraph or note of it has changed since version {version}, or is gone.","{n} paragraphs and notes of it have changed since version {ver\
sion}, or are gone.",s,{version:e})," ",o)]}var Is=(t,e)=>M(yt(t,e));function G({group:t,id:e,version:s,isReading:o},n){if(!n)return[];let i=M(`${o?"reading/":""}${yt(
t,e)}`,[],new URL(n,C));return[l("p",{},l("a",{href:i},r("as it stood in version {version}",{version:s})))]}function yt(t,e){return t==="register"?`register/${e}\
.md`:e?`${t}.md#${e}`:`${t}.md`}function xt(){let t=l("textarea",{id:"be-memory-field",rows:"5",spellcheck:"false"}),e=l("div",{class:"be-memory-answer",role:"status"}),s=u(r("Check"),async()=>e.
replaceChildren(...await Ns(t.value)));return[l("label",{for:"be-memory-field"},r("The citation or the address")),t,l("p",{},s),e]}async function Ns(t){let e=ut(
t);if(!e.length)return[I(r("No address of an edition was found in it."))];try{return(await Promise.all(e.map(js))).flat()}catch{return[I(r("What the edition rem\
embers could not be loaded"))]}}var I=t=>l("p",{},t);async function js(t){let e=l("h2",{class:"be-memory-address"},t.address),{version:s}=t;if(!s)return[e,I(r("\
It names no version, so that nobody can tell what stood there."))];let o=await q(t);return o.isKnown?!o.things.size||t.id&&!o.things.has(t.id)?[e,I(r("Version {\
version} had nothing at this place.",{version:s}))]:[e,...Ps(t,o),...Ws(t,o),...G(t,o.at)]:[e,I(r("The edition has had no version {version}.",{version:s}))]}function Ps(t,{
things:e,isToday:s}){let o=e.get(t.id),n=o?_(o,t):te(e,t.version);return n.length?n:[I(s?r("This is the version of today."):r("Unchanged since version {version}\
.",{version:t.version}))]}function Ws({id:t,quoted:e,isReading:s},{title:o,things:n}){return s?[]:e.filter(i=>!o||!ee(i,o)).map(i=>{if(ee(i,n.get(t)?.words??""))
return I(r("The words \u201C{words}\u201D stood there.",{words:i}));let a=[...n.values()].some(c=>ee(i,c.words));return I(a?r("The words \u201C{words}\u201D stood in the \
same document, at another place.",{words:i}):r("The words \u201C{words}\u201D did not stand there.",{words:i}))})}function Ds(t,e,s){t.getElementById("be-check-citation")?.replaceChildren(...xt()),(e&&(e.version?Rs(e):Hs(e)))?.then(n=>{s.aborted||Bs(t,n,s)}).catch(()=>{})}async function Rs(t){
let{things:e,at:s}=await q(t),o=e.get(t.id),n=t.id?o&&_(o,t):te(e,t.version);return n?.length?[...n,...G(t,s)]:[]}async function Hs(t){let e=await bt(t);if(!e)return[];
let s={...t,version:e.version};return[..._(e.thing,s),...G(s,e.at)]}function Bs(t,e,s){let o=b(t,"main h1");if(!e.length||!o)return;let n=u("\xD7",()=>i.remove(),
{class:"be-memory-close","aria-label":r("close")}),i=l("aside",{class:"be-memory be-editorial","aria-label":r("Since you cited this")},n,...e);o.before(i),s.addEventListener(
"abort",()=>i.remove()),O(e[0].textContent??"")}var vt=t=>t.split("/").map(encodeURIComponent).join("/");function W({address:t,branch:e,folder:s},o,n){return`${t}/${o}/${vt(e)}/${vt(s+n)}`}function kt(t,e,s,o){
return se(W(t,"new",e),["filename","value"],[s,o])}function se(t,e,s,o=8e3){let[n,...i]=s.map((h,p)=>`${e[p]}=${encodeURIComponent(h)}`),a=`${t}?${[n,...i].join(
"&")}`,c=a.length<=o;return{address:c?a:`${t}?${n}`,isWhole:c}}var $e=t=>`be-draft-${t}`;function oe(t){try{return JSON.parse(sessionStorage.getItem($e(t))??"{}")}catch{return{}}}function ne(t,e){try{e.body?.trim()||e.reading?.
trim()?sessionStorage.setItem($e(t),JSON.stringify(e)):sessionStorage.removeItem($e(t))}catch{}}function N(t,e,s,o){let n=l(s,{id:`be-propose-${t}`,name:t,...o}),i=l("p",{class:"be-propose-row"},l("label",{for:n.id},e),n);return{control:n,row:i,value:()=>n.
value,set:a=>{n.value=a}}}function z(t,e,s,o){let n=N(t,e,"select",{});return n.control.append(...s.map(([i,a])=>l("option",{value:i,selected:i===o},a))),n}function ie(t,e){
let s=l("input",{type:"checkbox",id:`be-propose-${t}`,name:t}),o=l("span",{},e);return{row:l("p",{class:"be-propose-tick"},l("label",{for:s.id},s,o)),value:()=>s.
checked?"yes":"",set:n=>{s.checked=n!==""},name:n=>{o.textContent=n}}}function Ot(t,e,s,o){let n=s.map(([c])=>l("input",{type:"radio",name:`be-propose-${t}`,id:`\
be-propose-${c}`,value:c,checked:c===o})),i=s.map(([,c],h)=>l("label",{for:n[h].id},n[h],c));return{row:l("fieldset",{class:"be-propose-kinds"},l("legend",{},e),
...i),value:()=>n.find(c=>c.checked)?.value??o,set:c=>{for(let h of n)h.checked=h.value===c}}}function Et({said:t,address:e}={said:"",address:""}){if(!t)return[];
let s=e?l("a",{href:e},t):t;return[l("p",{class:"be-propose-to"},r("Save the file and send it to the editors:")," ",s)]}function re(t,e,s,o){let n=l("form",{class:"be-propose-form"},...s);return n.addEventListener("submit",i=>i.preventDefault()),l("div",{class:"be-propose be-edit\
orial",role:"dialog","aria-labelledby":"be-propose-name"},l("div",{class:"be-propose-head"},l("h2",{id:"be-propose-name",tabindex:"-1"},t),u("\xD7",e,{class:"be\
-propose-close","aria-label":r("Close")})),n,l("div",{class:"be-propose-foot"},...o))}var Fs=1900;async function qs(t){let e=t.dataset.note??"",s=()=>null,[o,n,{contact:i}]=await Promise.all([y("repository.json").catch(s),y("places.json").catch(s),
y("propose.json")]);return new Le({item:v(document,`#${CSS.escape(e)}`),opener:t,repository:o,place:n?.notes[e],contact:i})}var Le=class{constructor(e){let{item:s}=e;
this.given=e,this.words=b(s,".be-lemma")?.textContent??"",this.name=b(s,".be-cite-note")?.dataset.name??s.id,this.wrong=N("wrong",r("What is wrong with it?"),"t\
extarea",{rows:5}),this.said=l("p",{class:"be-propose-said"}),this.ways=this.carriers(),this.popup=new S({holds:o=>this.element.contains(o),closed:()=>this.closed(),
returnTo:()=>e.opener,staysOnPress:!0}),this.draft=`correct/${s.id}`,this.element=this.draw()}get isOpen(){return this.popup.isOpen}open(){this.wrong.set(oe(this.
draft).body??""),this.refresh(),document.body.append(this.element),this.popup.open(),v(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(
e)}closed(){this.element.remove(),this.wrong.value().trim()&&O(r("What you typed is kept for these words until you close the browser."))}draw(){let e=l("p",{class:"\
be-propose-hint"},r("Say how you know it: a source and its page help most.")),s=[l("p",{},this.name),l("blockquote",{class:"be-propose-words"},this.words),this.
wrong.row,e],o=u(r("Copy"),()=>this.copy()),n=re(r("Correct this note"),()=>this.close(!0),s,[this.said,...this.whom(),l("p",{class:"be-propose-ways"},...this.ways.
map(({link:i})=>i),...this.toFile(),o)]);return n.classList.add("be-propose--beside"),n.addEventListener("input",()=>{ne(this.draft,{body:this.wrong.value()}),this.
refresh()}),n}carriers(){let{repository:e,contact:s}=this.given,o=[];e&&o.push({link:Ce(r("Tell it on GitHub"),"be-propose-go"),to:`${e.address}/issues/new`,names:[
"title","body"],longest:8e3}),s.address.startsWith("mailto:")&&o.push({link:l("a",{},r("Write a mail")),to:s.address,names:["subject","body"],longest:Fs});for(let n of o)
n.link.addEventListener("click",i=>this.gone(i,n));return o}toFile(){let{repository:e,place:s}=this.given;return e&&s?[Ce(r("Edit its file"),"",W(e,"edit",s[0]))]:
[]}whom(){let{contact:{said:e,address:s}}=this.given;return this.ways.length?[]:e?[l("p",{class:"be-propose-to"},r("Send it to the editors:")," ",s?Ce(e,"",s):e)]:
[l("p",{class:"be-propose-to"},r("This edition does not say whom to write to."))]}message(){let{item:e,place:s}=this.given,o=`${this.name}: ${this.words}`;return[
o,[this.wrong.value().trim(),"",o,L(e.id),s?.join(":")].filter(n=>n!==void 0).join(`
`)]}refresh(){for(let{link:e,to:s,names:o,longest:n}of this.ways)e.href=se(s,o,this.message(),n).address;this.said.textContent=""}gone(e,{to:s,names:o,longest:n}){
this.isEmpty()?e.preventDefault():se(s,o,this.message(),n).isWhole||this.copy(r("What you wrote is on the clipboard: paste it there."))}isEmpty(){let e=!this.wrong.
value().trim();return e&&(this.say(r("Write first what is wrong with it.")),this.wrong.control.focus()),e}async copy(e=r("Copied")){this.isEmpty()||this.say(await P(
this.message()[1])?e:r("The browser did not allow copying"))}say(e){this.said.textContent=e,O(e)}},Ce=(t,e,s)=>l("a",{class:e||null,target:"_blank",rel:"noopene\
r",href:s},t);var K="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",_s=new RegExp(`[${K}]+`,"gu"),Gs=new RegExp(`^[${K}]+|[${K}]+$`,"g\
u"),zs=new RegExp(`[${K}]+$`,"u"),Ks=new RegExp(`^[${K}]$`,"u"),Us=new Map([...[..."\u201C\u201D\u201E\u201F\xAB\xBB\u2033"].map(t=>[t,'"']),...[..."\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\xB4\u02BC"].
map(t=>[t,"'"]),...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map(t=>[t,"-"])]),k=t=>Ks.test(t),U=t=>t.replace(Gs,""),St=t=>t.replace(zs,""),j=t=>U(t.replace(
_s," "));function ae(t){let e=Array.from(t),s=[],o=[],n="";for(let i=0,a=1;i<e.length;a+=1){if(a<e.length&&Qs(e,i,a))continue;let c=Ys(e.slice(i,a).join(""));for(let h=0;h<
c.length;h+=1)s.push(i),o.push(a);n+=c,i=a}return{chars:e,text:n,starts:s,ends:o}}function Ys(t){return k(t[0])?" ":Array.from(t.normalize("NFC"),e=>Us.get(e)??
e).join("")}function Qs(t,e,s){let o=t[s];if(k(o)||k(t[e]))return k(o)&&k(t[e]);if(o<"\u0300")return!1;if(Vs(o))return!0;let n=t.slice(e,s).join("").normalize("\
NFC");return(n+o).normalize("NFC")!==n+o.normalize("NFC")}function Vs(t){return/^[\u0340\u0341\u0343\u0344]$/.test(t)?!0:t.normalize("NFD")!==t?!1:`${t}\u0334`.
normalize("NFD")!==`${t}\u0334`||`\u0345${t}`.normalize("NFD")!==`\u0345${t}`}var Tt=new RegExp([/\*\*(?<strong>[^*\n]+)\*\*/u,/\*(?<em>[^*\n]+)\*/u,/(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u,
/\[\[(?<link>[^\]\n]+)\]\]/u,/\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u].map(t=>t.source).join("|"),"gu"),$t=/(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;
function Ct(t,e){return t.split(/\n[ \t]*\n/).map(s=>s.trim()).filter(Boolean).map(s=>Js(s.replace(/\n/g," "),e))}function Js(t,e){let s=[],o=0;for(let n of t.matchAll(
Tt))s.push({kind:"words",words:t.slice(o,n.index)},Xs(n.groups??{},e)),o=n.index+n[0].length;return[...s,{kind:"words",words:t.slice(o)}].filter(n=>n.words)}function Xs({
strong:t,em:e,cite:s,link:o,words:n},i){return t?{kind:"strong",words:t}:e?{kind:"em",words:e}:s?{kind:"cite",words:eo(s,i),unknown:At(s,i)}:{kind:"link",words:o?
o.split("|").at(-1)??"":n}}var Zs=/^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu,Lt=([,t,e])=>t??e;function eo(t,e){let s=t.split(";").map(o=>to(o.trim(),e)).join("\
; ");return s==="\xB0"?s:`(${s})`}function to(t,e){let[s]=t.matchAll($t);if(!s)return t;let o=Lt(s),n=t.slice(0,s.index).replace(/-$/,""),i=Object.hasOwn(e,o)&&
e[o]||o,c=t[s.index-1]==="-"?/(?:n\.d\.|\d{4}).*$/u.exec(i)?.[0]??i:i;return`${n}${c}${t.slice(s.index+s[0].length).replace(Zs,", ")}`}var At=(t,e)=>[...t.matchAll(
$t)].map(Lt).filter(s=>!Object.hasOwn(e,s));function Mt(t,e){return[...t.matchAll(Tt)].flatMap(({groups:s})=>s?.cite?At(s.cite,e):[])}var so=[[/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/,()=>r("HTML is not allowed in a note: write &lt; for a less-than sign.")],[/!\[/,()=>r("A note cannot ho\
ld images.")],[/\[\^[^\]\n]+\]/,()=>r("A note cannot have notes of its own: link to another with [[note:its-id]].")],[/^ {0,3}\*?\[[^\]\n]+\]:/m,()=>r("A note c\
annot hold definitions of links or abbreviations.")],[/^ {0,3}#/m,()=>r("A note cannot hold headings: no line can begin with #.")],[/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
()=>r("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],[/\]\(\s*<?(?!https?:\/\/|mailto:)/i,()=>r("Links lead to https:, htt\
p: or mailto: addresses.")]],oo=/\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g,no=t=>t.replace(/(`+)[^`\n]*\1/g,e=>" ".repeat(e.length));function It(t,e,s,{works:o,links:n}){
if(!t.body.trim())return r("Write the note first.");let i=no(t.body),a=so.find(([p])=>p.test(i));if(a)return a[1]();let c=Mt(i,o);if(c.length)return r("The bibl\
iography has no {works}.",{works:c.join(", ")});let[h]=[...i.matchAll(oo)].map(p=>p[1].trim()).filter(p=>!n.includes(p));return h?r("[[{target}]] leads nowhere.",
{target:h}):t.kind==="explanatory"||!t.reading.trim()?"":e.map(p=>io(t,p,s)).find(Boolean)??""}function io({reading:t,exact:e},[s,o],{paragraphs:n,readings:i}){
return j(t)===j(e)?r("The better words are the same words."):i.some(([h,p])=>h<o&&s<p)?r("Some of these words have a reading already: write your note without on\
e."):Object.values(n).flat().some(([h,p])=>h<=s&&o<=p)?"":r("Better words can be given within one paragraph only.")}var Nt=t=>/\[[^\]]*@|\[\[|https?:/u.test(t);var jt="0123456789abcdefghijklmnopqrstuvwxyz";function Pt(t,e,s=ro){let n=(t.normalize("NFKD").replace(/[^\x00-\x7f]/g,"").toLowerCase().match(/[a-z0-9]+/g)??[]).
slice(0,5).join("-").slice(0,40).replace(/-+$/,""),i=/^[a-z]/.test(n)?n:["note",n].filter(Boolean).join("-");for(;;){let a=`${i}-${s()}`;if(!e.includes(a))return a}}
var ro=()=>Array.from(crypto.getRandomValues(new Uint8Array(4)),t=>jt[t%jt.length]).join("");var ao="yaml-language-server: $schema=../../schema/annotations.json",Ae=/[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,lo=/[\u202a-\u202e\u2066-\u2069\ufeff]/g,
co=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,ho=t=>Wt(j(Y(t)));function Wt(t){return JSON.stringify(t).replace(Ae,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}var Y=t=>t.toWellFormed().replace(/\r\n?/g,`
`).replace(co,"");function po(t){let e=Y(t).replace(/[\u2028\u2029]/g,`
`).replace(lo,""),s=St(e.replace(/^(?:[ \t]*\n)+/,""));return s!==""&&!/^[ \t]/.test(s)&&!/\t/.test(s)&&s.search(Ae)<0?["  body: |",...s.split(`
`).map(n=>n?`    ${n}`:"")]:[`  body: ${Wt(s)}`]}function fo(t,e=[]){let s=(n,i,a="  ")=>i&&j(Y(i))?[`${a}${n}: ${ho(i)}`]:[];return`${[...e.map(n=>`# ${j(Y(n)).
replace(Ae,"")}`),`- id: ${t.id}`,`  kind: ${t.kind}`,"  target:",...s("exact",t.exact,"    "),...s("prefix",t.prefix,"    "),...s("suffix",t.suffix,"    "),...t.
every?["  every: true"]:[],...t.kind==="explanatory"?[]:[`  category: ${t.category}`,`  severity: ${t.severity}`,...s("reading",t.reading),...uo(t,s)],...po(t.body),
`  certainty: ${t.certainty}`,`  by: [${t.by}]`].join(`
`)}
`}var uo=({original:t,original_status:e},s)=>e&&s("original",t).length?[...s("original",t),`  original_status: ${e}`]:[];function Dt(t,e=""){return fo(t,[ao,...j(
Y(e))?[`proposed by ${e}`]:[]])}var mo=t=>U(ae(t).text);function le(t,e,s="",o=""){let[n,i,a]=[e,s,o].map(mo),c=[];if(!n)return c;for(let h=t.text.indexOf(n);h>=0;h=t.text.indexOf(n,h+1)){let p=h+
n.length,d=go(t.text,h,i)&&wo(t.text,p,a)?bo(t,h,p):null;d&&c.push(d)}return c}var Rt=(t,e,s)=>e>=s.length&&t.startsWith(s,e-s.length),go=(t,e,s)=>Rt(t,e,s)||t[e-
1]===" "&&Rt(t,e-1,s),wo=(t,e,s)=>t.startsWith(s,e)||t[e]===" "&&t.startsWith(s,e+1);function bo({text:t,starts:e,ends:s},o,n){return o>0&&e[o-1]===e[o]||n<t.length&&
e[n]===e[n-1]?null:[e[o],s[n-1]]}function Me({chars:t},[e,s]){let[o,n]=[e,s];for(;o<n&&k(t[o]);)o+=1;for(;n>o&&k(t[n-1]);)n-=1;return[o,n]}function Ie(t,e){let[
s,o]=Me(t,e),n=t.chars.slice(s,o).join(""),i=([a,c])=>a===s&&c===o;if(!le(t,n).some(i))throw new RangeError("the span has no words of its own");for(let[a,c]of yo(
t.chars,s,o)){let h=le(t,n,a,c);if(h.length===1&&i(h[0]))return{exact:n,prefix:a,suffix:c}}throw new RangeError("the span cannot be told from another")}function*yo(t,e,s){
yield["",""];let o=xo(t,e),n=vo(t,s);for(let i=0;i<Math.max(o.length,n.length);i+=1){let a=o[Math.min(i,o.length-1)],c=n[Math.min(i,n.length-1)],h=o.length?U(t.
slice(a,e).join("")):"",p=n.length?U(t.slice(s,c).join("")):"";yield["",p],yield[h,""],yield[h,p]}}function xo(t,e){let s=[];for(let o=e-1;o>=0;o-=1)!k(t[o])&&(o===
0||k(t[o-1]))&&s.push(o);return s.length||!e?s:[0]}function vo(t,e){let s=[],o=t.length;for(let n=e+1;n<=o;n+=1)!k(t[n-1])&&(n===o||k(t[n]))&&s.push(n);return s.
length||e>=o?s:[o]}var ko=120,Ne=([t,e],[s,o])=>t<o&&s<e;function Ht({chars:t},{paragraphs:e},[s,o],n){if(!("Segmenter"in Intl))return[s,o];let i=new Intl.Segmenter(Oo(n),{granularity:"\
word"}),a=c=>{let[h,p]=Object.values(e).flat().find(([g,f])=>g<c&&c<f)??[c,c],d=h;for(let{segment:g,isWordLike:f}of i.segment(t.slice(h,p).join(""))){let w=d+[...g].
length;if(d<c&&c<w)return f?[d,w]:[c,c];d=w}return[c,c]};return[a(s)[0],a(o)[1]]}function Oo(t){try{return Intl.Segmenter.supportedLocalesOf(t??[])[0]}catch{return}}
var Bt=(t,{furniture:e},s)=>le(t,s).filter(o=>!e.some(n=>Ne(n,o)));function Ft({chars:t},{paragraphs:e,turns:s=[]},o){let n=Object.values(e).flat(),i=n.filter(h=>Ne(
h,o)).length;if(n.length>1&&i===n.length)return r("This is the whole text.");let a=new Set(s.filter(([h,p])=>Ne([h,p],o)).map(([,,h])=>h));if(a.size>1)return r(
"These are words of {number} speakers.",{number:a.size});let c=t.slice(...o).join("").trim().split(/\s+/).length;return c>ko?r("These are {number} words.",{number:c}):
""}var ce=class{constructor(e,s,o){this.received=e,this.selected=s,this.span=Ht(e,e.spans,s,o),this.quoted=l("blockquote",{class:"be-propose-words"}),this.quote=Ie(
e,this.span),this.standOn(this.span),this.doubt=Ft(e,e.spans,this.span),this.isMeant=ie("meant",r("The note is about all of them."))}get words(){return this.received.
chars.slice(...this.span).join("")}get places(){return Bt(this.received,this.received.spans,this.quote.exact)}get lack(){return this.doubt&&!this.isMeant.value()?
`${this.doubt} ${r("Say above that the note is about all of them, or select fewer.")}`:""}standOn(e){this.span=e,this.quote=Ie(this.received,e),this.quoted.textContent=
Eo(this.words)}rows(e){return[this.quoted,...this.partOfAWord(e),...this.tooMany()]}partOfAWord(e){if(this.span.join()===this.selected.join())return[];let s=u(r(
"Only what I selected"),()=>{this.standOn(this.selected),o.remove(),e()},{class:"be-propose-only"}),o=l("p",{class:"be-propose-hint"},r("You selected part of a \
word: the note stands on the whole word.")," ",s);return[o]}tooMany(){return this.doubt?[l("div",{class:"be-propose-question"},l("p",{},this.doubt),this.isMeant.
row)]:[]}},Eo=t=>t.length<=220?t:`${t.slice(0,120).replace(/\s\S{0,20}$/u,"")} \u2026 ${t.slice(-80).replace(/^\S{0,20}\s/u,"")}`;function qt({categories:t,severities:e}){return{kind:Ot("kind",r("This note"),[["explanatory",r("explains")],["translation",r("on the translation")],["textual",
r("on the text")]],"explanatory"),body:N("body",r("Note"),"textarea",{rows:5,required:!0,"aria-describedby":"be-propose-hint"}),category:z("category",r("What is\
 wrong"),Object.entries(t),"accuracy/mistranslation"),severity:z("severity",r("How grave"),e.map(s=>[s,s]),"minor"),reading:N("reading",r("Better words, if you \
have them"),"input",{type:"text"}),original:N("original",r("What the original says, if you know it"),"input",{type:"text"}),status:z("status",r("That wording is"),
[["attested",r("in a source")],["reconstructed",r("inferred")]],"reconstructed"),every:ie("every",""),certainty:z("certainty",r("Certainty"),[["high",r("high")],
["medium",r("medium")],["low",r("low")]],"medium"),proposer:N("proposer",r("Your name or ORCID, if you wish"),"input",{type:"text",autocomplete:"name"})}}var _t=(t,e)=>Ct(t,e).map(s=>l("p",{},...s.map(So)));function So({kind:t,words:e,unknown:s=[]}){if(t==="words")return e;if(t==="strong"||t==="em")return l(t,{},
e);if(t==="link")return l("span",{class:"be-propose-link"},e);let o=s.length?r("not in the bibliography: {works}",{works:s.join(", ")}):e;return l("span",{class:s.
length?"be-propose-unknown":"be-propose-cite",title:o},e)}var je=class{constructor(e){this.given=e;let{received:s,span:o,choices:n}=e;this.chosen=new ce(s,o,e.language),this.id=Pt(this.chosen.words,n.taken),this.yaml="",
this.lack="",this.isWhole=!0,this.fields=qt(n),this.defect=l("div",{class:"be-propose-defect"},...[this.fields.category,this.fields.severity,this.fields.reading,
this.fields.original,this.fields.status].map(i=>i.row)),this.preview=l("div",{class:"be-propose-preview","aria-label":r("How the note will read"),role:"group"}),
this.file=l("pre",{class:"be-propose-file",tabindex:"0",role:"group","aria-label":r("The file")}),this.said=l("p",{class:"be-propose-said"}),this.link=e.repository?
this.linkToGitHub():null,this.popup=new S({holds:i=>this.element.contains(i),closed:()=>this.closed(),returnTo:()=>e.opener,staysOnPress:!0}),this.element=this.
draw(),this.draft=`${s.spans.folder}/${this.chosen.span.join("-")}`;for(let[i,a]of Object.entries(oe(this.draft)))this.fields[i]?.set(a);this.element.addEventListener(
"input",()=>{ne(this.draft,this.typed()),this.refresh()})}get isOpen(){return this.popup.isOpen}open(){this.refresh(),document.body.append(this.element),this.popup.
open(),v(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}draw(){let{kind:e,body:s,certainty:o,every:n,proposer:i}=this.fields;return re(
r("Propose a note"),()=>this.close(!0),[...this.chosen.rows(()=>{this.refresh(),s.control.focus()}),e.row,s.row,l("p",{class:"be-propose-hint",id:"be-propose-hi\
nt"},r("Markdown: *emphasis*, [@source, page] for what it rests on.")),this.preview,this.defect,n.row,o.row,i.row,l("details",{},l("summary",{},r("The file this\
 makes")),this.file)],[this.said,...this.link?[]:Et(this.given.choices.contact),this.ways()])}linkToGitHub(){let e=l("a",{class:"be-propose-go",target:"_blank",
rel:"noopener"},r("Propose on GitHub"));return e.addEventListener("click",s=>this.gone(s)),e}ways(){return l("p",{class:"be-propose-ways"},...this.link?[this.link]:
[],u(r("Copy"),()=>this.take(()=>this.copyFile())),u(r("Download"),()=>this.take(()=>this.downloadFile())))}typed(){let e=Object.entries(this.fields).filter(([s])=>s!==
"proposer");return Object.fromEntries(e.map(([s,o])=>[s,o.value()]))}closed(){this.element.remove();let{body:e,reading:s}=this.fields;(e.value().trim()||s.value().
trim())&&O(r("What you typed is kept for these words until you close the browser."))}note(){let e=this.typed(),{quote:s,places:o}=this.chosen,n=o.length>1?this.
fields.every.value():"",i=n?{...s,prefix:"",suffix:""}:s;return{...e,id:this.id,by:this.given.choices.by,...i,every:n,original_status:this.fields.status.value()}}refresh(){
let e=this.note(),{received:s,choices:o,repository:n}=this.given,i=e.body.trim()!=="";this.defect.hidden=e.kind==="explanatory",this.fields.status.row.hidden=!e.
original.trim();let{places:a,span:c}=this.chosen;if(this.fields.every.row.hidden=a.length<2,this.fields.every.name(r("The same holds in all {number} places wher\
e these words stand",{number:a.length})),this.yaml=Dt(e,this.fields.proposer.value()),this.file.textContent=this.yaml,this.preview.replaceChildren(..._t(e.body,
o.works)),this.preview.hidden=!i,this.lack=this.chosen.lack||It(e,e.every?a:[c],s.spans,o),n&&this.link){let d=kt(n,s.spans.folder,`${this.id}.yml`,this.yaml);this.
isWhole=d.isWhole,this.link.href=d.address}let h=this.isWhole?"":r("This note is too long for an address: it will be copied, to be pasted on GitHub."),p=this.lack||
h||(e.kind==="explanatory"&&!Nt(e.body)?r("What does it rest on? Name a source, if you have one."):"");this.said.textContent=i?p:""}take(e){this.lack?this.refuse():
e()}refuse(){this.say(this.lack),this.fields.body.control.focus()}gone(e){this.lack?(e.preventDefault(),this.refuse()):this.isWhole||P(this.yaml).then(s=>this.say(
s?r("The file is on the clipboard: paste it into the page that opens."):r("The browser did not allow copying: copy the file below and paste it into the page tha\
t opens.")))}async copyFile(){this.say(await P(this.yaml)?r("Copied"):r("The browser did not allow copying"))}downloadFile(){Z(`${this.id}.yml`,"application/yam\
l",this.yaml),this.say(r("Downloaded"))}say(e){this.said.textContent=e,O(e)}};var H=class extends Error{},To=new Map;function $o(t){return Je(To,t,async()=>{let[e,s]=await Promise.all([Co(`text/${t}.txt`),y(`propose/${t}.json`)]);return{...ae(
e),spans:s}})}async function Co(t){let e=await Xe(t);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(await e.arrayBuffer())}function Lo(t,e,s){let o=[];
for(let a of m(t,".be-unit"))e.intersectsNode(a)&&o.push(...Ao(e,Io(a,st(t),s)));if(!o.length)throw new H(r("Select words of the text itself."));let n=Me(s,[o[0],
o[o.length-1]+1]);if(s.spans.furniture.some(([a,c])=>a<n[1]&&n[0]<c))throw new H(r("Between the first and the last of these words stand lines that are not the d\
ocument\u2019s. Select fewer."));return n}function Ao(t,e){return e.flatMap(({node:s,at:o,length:n,point:i})=>{let a=s===t.startContainer?t.startOffset:0,c=s===
t.endContainer?t.endOffset:1/0;return s instanceof Element?Mo(t,s)?[i]:[]:t.intersectsNode(s)&&o+n>a&&o<c?[i]:[]})}function Mo(t,e){if(!t.intersectsNode(e))return!1;
let s=document.createRange();return s.selectNodeContents(e),t.compareBoundaryPoints(Range.START_TO_START,s)>0&&s.setStart(t.startContainer,t.startOffset),t.compareBoundaryPoints(
Range.END_TO_END,s)<0&&s.setEnd(t.endContainer,t.endOffset),!s.collapsed&&s.toString().trim()!==""}var Gt=new WeakMap;function Io(t,e,s){let o=Gt.get(t);if(o?.layer===
e)return o.pieces;let n=[...jo(t,e)],i=No(t,s);if(!(n.length===i.length&&n.every(({char:c},h)=>c===s.chars[i[h]])))throw new H(r("The words shown here are not, \
letter by letter, those of the text as received."));for(let[c,h]of n.entries())h.point=i[c];return Gt.set(t,{layer:e,pieces:n}),n}function No(t,{chars:e,spans:s}){
let o=[];for(let[n,i]of s.paragraphs[t.id]??[])for(let a=n;a<i;a+=1)k(e[a])||o.push(a);return o}function*jo(t,e){let s=document.createTreeWalker(t,NodeFilter.SHOW_TEXT|
NodeFilter.SHOW_ELEMENT);for(let o=s.nextNode();o;o=s.nextNode())if(o instanceof HTMLElement)o.matches("ins[data-received]")&&(yield*zt(o.dataset.received??"",o));else if(o instanceof
Text&&!o.parentElement?.closest(`${tt}, ins.be-emended`)){let n=e==="reading"?o.parentElement?.closest("[data-replaced-by]"):null,i=n&&document.getElementById(n.
dataset.replacedBy??"");yield*zt(o.data,i??o)}}function*zt(t,e){let s=0;for(let o of t)k(o)||(yield{char:o,node:e,at:s,length:o.length,point:-1}),s+=o.length}function $(t){return t.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu,"").normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/gu,"$1").normalize("NFC").replace(
/ё/gu,"\u0435").replace(/[’'ʹʺʼ]/gu,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Kt(t,e){let s=new Set;if(/^\s*["“].*["”]\s*$/u.test(t))return{
asked:t.replace(/[“”]/gu,'"'),meant:s};let o=t.split(/\s+/u).filter(Boolean),n=[];for(let i=0;i<o.length;){let[a,c]=Po(o,i,e);n.push(c??o[i]),s.add(c??$(o[i])),
i+=a}return{asked:n.join(" "),meant:s}}function Po(t,e,s){for(let o=Math.min(8,t.length-e);o>1;o-=1){let n=s.get($(t.slice(e,e+o).join(" ")));if(n)return[o,n]}return[
1,s.get($(t[e]))]}var A=["kind","volume","document","speaker","person","category","severity"],Ut=new Set(["person"]),Yt=(t,e)=>[t[e]??[]].flat().filter(Boolean).map(String);function Pe(t,e,s=""){
return A.every(o=>{let n=e[o]??[];if(o===s||n.length===0)return!0;let i=Yt(t,o);return Ut.has(o)?n.every(a=>i.includes(a)):n.some(a=>i.includes(a))})}function Qt(t,e){
return Object.fromEntries(A.map(s=>{let o=new Map((e[s]??[]).map(i=>[i,0])),n=t.filter(i=>Pe(i,e,Ut.has(s)?"":s));for(let i of n.flatMap(a=>Yt(a,s)))o.set(i,(o.
get(i)??0)+1);return[s,o]}))}function Vt(t,e,s,o=()=>!0){if(s)return t.toSorted((i,a)=>i.record.order-a.record.order);let n=i=>2*Number(Wo(i.record,e))+Number(o(
i));return t.toSorted((i,a)=>n(a)-n(i))}function Wo({kind:t,title:e},s){if(t==="paragraph"||t.endsWith(" note")||t==="parallel")return!1;let o=$(e.replace(/\([^)]*\)/gu,
" "));return s.has(t==="person"?o.split(" ").at(-1)??"":o)}var Do=7,Ro=.5,[Ho,Jt]=[1.2,.75];function Xt(t){if(/^\s*".+"\s*$/u.test(t))return[t];let e=[...new Set(t.split(/\s+/u).filter(Boolean))],s=e.filter(o=>$(o));return s.
length?s:e}function We(t){let[e,...s]=t.map(o=>new Set(o.map(({id:n})=>n)));return[...e].filter(o=>s.every(n=>n.has(o)))}function Zt(t,e){let s=We(t).filter(p=>e.
has(p)),o=t.map(p=>Bo(p,s,e)),n=s.flatMap(p=>e.get(p)??[]),i=n.reduce((p,{length:d})=>p+d,0)/Math.max(1,n.length),a=o.map(p=>Math.log(1+(n.length-p.size+.5)/(p.
size+.5))),c=p=>o.reduce((d,g,f)=>{let w=qo(p,g.get(p)??[]);return d+a[f]*w/(w+Ho*(1-Jt+Jt*p.length/i))},0);return n.filter(p=>o.every(d=>d.has(p))).map(p=>({hit:{
record:p,words:_o(o.map(d=>d.get(p)??[]))},score:c(p)})).toSorted((p,d)=>d.score-p.score).map(({hit:p})=>p)}function Bo(t,e,s){let o=new Map(t.map(n=>[n.id,n.words]));
return new Map(e.flatMap(n=>Fo(o.get(n)??[],s.get(n)??[])))}function Fo(t,e){let s=new Map,[o,n]=[0,0];for(let i of t.toSorted((a,c)=>a-c)){for(;o<e.length&&i>=
n+e[o].length;)n+=e[o++].length;if(o===e.length)break;s.set(e[o],[...s.get(e[o])??[],i-n])}return[...s]}function qo({kind:t,title:e,own:s},o){let i=t!=="paragra\
ph"&&t!=="page"&&!t.endsWith(" note")?e.split(/\s+/u).length:0;return o.reduce((a,c)=>a+(c<i?Do:c<s?1:Ro),0)}var _o=t=>[...new Set(t.flat())].sort((e,s)=>e-s);function es(t,e){return new Set(t.flatMap(s=>{let o=$(s);return[...o.split(" "),e.get(o)??o]}))}var ts=t=>[...t].flatMap(e=>$(e).split(" ")).filter(Boolean);function ss(t,e,s){
let o=es(t,s);return[...e].every(n=>o.has(n)||ts(new Set([n])).every(i=>o.has(i)))}function os(t,e,s){let o=[...es(t,s)].filter(Boolean).map(n=>n.toLowerCase());
return o.length>0&&ts(e).some(n=>o.every(i=>i[0]!==n[0]||Go(i,n)))}var Go=(t,e)=>e.startsWith(t)&&t.length*2<e.length;var zo=60,Ko=12,Uo=100,ns={baseUrl:"/",excerptLength:0},De=null;function he(){return De??=Yo().catch(t=>{throw De=null,t}),De}async function Yo(){let[t,e,s]=await Promise.
all([import(new URL("pagefind/pagefind.js",C).href),y("pagefind/parts.json"),y("pagefind/names.json")]);await t.options(ns),await t.init();let o=[...Array.from(
{length:e.parts-1},(n,i)=>String(i+1)),...e.volumes??[]];return await Promise.all(o.map(n=>t.mergeIndex(new URL(`pagefind/${n}/`,C).href,ns))),{pagefind:t,parts:e,
names:new Map(Object.entries(s.of)),original:s.original}}async function is(t,{columns:e,packs:s}){let o=0,n=(a,c)=>c.map((h,p)=>{let d=Object.fromEntries(e.map(
(g,f)=>[g,h[f]]));return{order:o++,pack:a,at:p,...d}});if(!t||t.length>Uo||t.length*2>s)return new Map(Object.entries(await y("pagefind/records.json")).map(([a,
c])=>[a,n(a,c)]));let i=await Promise.all(t.map(a=>y(`pagefind/records/${a}.json`)));return new Map(t.map((a,c)=>[a,n(a,i[c])]))}async function Qo(t,{pagefind:e,
parts:s},o){let n=Xt(t);if(!n.length)return[...(await is(null,s)).values()].flat().map(c=>({record:c,words:[]}));let i=await Promise.all(n.map(async a=>(await e.
search(a)).results));return Zt(i,await is(o?null:We(i),s))}async function Re(t,e={},s=!1){let o=await he(),{asked:n,meant:i}=Kt(t,o.names),a=s||!n.trim(),c=await Qo(
at(n),o,a),h=rt(t),p=x=>h.length||!x.words.length?Promise.resolve([]):Xo(x),d=c.length&&os(await p(c[0]),i,o.names)?[]:c,g=d.filter(x=>Pe(x.record,e)),f=a?new Set:
await Jo(Vo(g),p,x=>ss(x,i,o.names));return{hits:Vt(g,i,a,x=>f.has(x)),counts:Qt(d.map(x=>x.record),e),read:x=>Zo(x,{meant:i,runs:h},o)}}function Vo(t){let e=new Set(
[...new Set(t.map(({record:s})=>s.pack))].slice(0,Ko));return t.slice(0,zo).filter(({record:s})=>e.has(s.pack))}async function Jo(t,e,s){let o=await Promise.all(
t.map(async n=>s(await e(n))));return new Set(t.filter((n,i)=>o[i]))}async function Xo({record:t,words:e}){let s=(await rs(t)).split(/\s+/u);return e.map(o=>s[o]??
"")}async function Zo({record:t,words:e},{meant:s,runs:o},{names:n,original:i}){let a=await rs(t),c=new Set(e),h=o.length?Oe(lt(a,o),d=>o.includes(d)):Oe(a,(d,g)=>c.
has(g)||s.has(n.get($(d))??"")),p=(h.isReading?"reading/":"")+t.address;return{record:t,excerpt:h,original:i,address:M(p,ct(h.found))}}var rs=async({pack:t,at:e})=>(await y(
`pagefind/words/${t}.json`))[e];var He={kind:["paragraph","explanatory note","translation note","textual note","source note","page","volume","person","organisation","place","event","term","par\
allel"],severity:["critical","major","minor","neutral"]},en=8;function tn(t){return{kind:r("Kind"),volume:r("Volume"),document:r("Document"),speaker:r("Speaker"),
person:r("Person named"),category:r("Defect"),severity:r("Severity")}[t]??t}function as(t,e,s,o){let n=new Set(m(t,"details[open]").map(c=>c.dataset.facet)),i=E(),
a=i&&t.contains(i)?i.id:"";t.replaceChildren(...A.flatMap(c=>{let h=[...e[c]].sort(([d,g],[f,w])=>on(c,d,f)||w-g||d.localeCompare(f));if(!h.length)return[];let p=h.
map(([d,g])=>nn(c,d,g,s,o));return[sn(c,p,He[c]?h.length:en,n.has(c))]})),a&&document.getElementById(a)?.focus()}function sn(t,e,s,o){let n=l("fieldset",{class:"\
be-facet"},l("legend",{},tn(t)),...e.slice(0,s)),i=e.slice(s);return i.length&&n.append(l("details",{"data-facet":t,open:o},l("summary",{},T("{n} more","{n} mor\
e",i.length)),...i)),n}function on(t,e,s){let o=He[t];return o?o.indexOf(e)-o.indexOf(s):0}function nn(t,e,s,o,n){let i=`be-facet-${t}-${e.toLowerCase().replace(
/[^\p{L}\p{N}]+/gu,"-")}`,a=l("input",{type:"checkbox",id:i,checked:(o[t]??[]).includes(e),value:e});return a.addEventListener("change",()=>n(t,e,a.checked)),l(
"label",{class:"be-value",for:i},a,l("span",{},He[t]?r(e):e)," ",l("span",{class:"be-count"},X(s)))}var ls=20;function rn({record:t,excerpt:e,address:s,original:o}){let n=e.isReading?r("in the reading text"):t.kind==="paragraph"?r("as received"):"",i=[r(String(
t.kind)),n,t.category,t.severity?r(String(t.severity)):""].filter(Boolean).join(" \xB7 "),a=e.words.flatMap(({word:p,isFound:d},g)=>[g?" ":"",...an(p,d?ln(p):[p],
o)]),{before:c,after:h}=e.isCut;return l("li",{class:"be-hit"},l("a",{href:s,class:"be-hit-title"},t.title)," ",l("span",{class:"be-hit-kind"},i),l("p",{class:"\
be-hit-words"},c?"\u2026 ":"",...a,h?" \u2026":""))}function an(t,e,s){return/(?!\p{Script=Latin})\p{L}/u.test(t)&&s&&!et.startsWith(s)?[l("span",{lang:s},...e)]:
e}function ln(t){let[,e="",s=t,o=""]=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(t)??[];return[e,l("mark",{},s),o]}async function de(t,e,s,{from:o=0,upTo:n=ls,
isEndless:i=!0}={}){let a=await Promise.all(e.hits.slice(o,o+n).map(e.read));if(!s())return;o===0&&t.replaceChildren(),b(t,".be-more")?.remove();let c=a.map(rn);
t.append(...c),o>0&&c[0]&&b(c[0],"a")?.focus();let h=e.hits.length-o-a.length;if(!i||h<=0)return;let p=l("button",{type:"button"},r("Show {some} more of {all}",
{some:Math.min(h,ls),all:h}));p.addEventListener("click",()=>de(t,e,s,{from:o+a.length})),t.append(l("li",{class:"be-more"},p))}var pe=t=>t?T("{n} hit","{n} hit\
s",t):r("No hits");function cn(t,e){return t<=e?{count:pe(t),all:r("On the search page")}:{count:r("{count}, the first {here} here",{count:pe(t),here:e}),all:r(
"All {n}, to narrow down",{n:X(t)})}}var hn=160,Be=matchMedia("(min-width: 60em)");function pn(){let t=new URLSearchParams(location.search),e=Object.fromEntries(A.map(s=>[s,t.getAll(s)]));return{query:location.
search?t.get("q")??"":Qe(),chosen:e,isInOrder:t.get("order")==="text"}}function dn(t,e){let s=new Fe,{field:o,order:n,form:i}=s;t.replaceChildren(i,l("div",{class:"\
be-found"},s.narrow,s.results)),t.classList.add("be-search-live"),o.value=s.state.query,n.value=s.state.isInOrder?"text":"",s.listen(),Be.addEventListener("chan\
ge",()=>{s.narrow.open=Be.matches},{signal:e}),it(t,o),location.search||(o.focus({preventScroll:!0}),o.select()),s.show()}var Fe=class{constructor(){this.state=
pn(),this.run=0,this.waiting=0,this.field=l("input",{type:"search",id:"be-query",name:"q",autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.order=
l("select",{id:"be-order"},l("option",{value:""},r("Best first")),l("option",{value:"text"},r("In the order of the text"))),this.status=l("p",{class:"be-status",
role:"status"}),this.clear=u(r("Clear all"),()=>this.cleared(),{class:"be-clear",hidden:!0}),this.facets=l("div",{class:"be-facets"}),this.list=l("ol",{class:"b\
e-hits","aria-label":r("Hits")}),this.narrow=l("details",{class:"be-narrow",open:Be.matches},l("summary",{},r("Narrow the search")," ",l("span",{"aria-hidden":"\
true"},"\u25BE")),this.facets),this.form=l("form",{role:"search",class:"be-query-form"},l("label",{for:"be-query"},r("Words or names, in either script")),this.field);
let e=l("div",{class:"be-search-bar"},this.status,this.clear,l("label",{for:"be-order"},r("Order")),this.order);this.results=l("div",{class:"be-results"},e,this.
list)}listen(){let{field:e,order:s,form:o}=this;e.addEventListener("focus",()=>{he().catch(()=>{})},{once:!0}),e.addEventListener("input",()=>{clearTimeout(this.
waiting),this.waiting=window.setTimeout(()=>this.ask(),hn)}),s.addEventListener("change",()=>{this.state.isInOrder=s.value==="text",this.show()}),o.addEventListener(
"submit",n=>{n.preventDefault(),clearTimeout(this.waiting),this.ask()})}ask(){this.state.query=this.field.value,this.show()}cleared(){for(let e of A)this.state.
chosen[e]=[];this.state.query=this.field.value="",this.field.focus(),this.show()}choose(e,s,o){let{chosen:n}=this.state;n[e]=n[e].filter(i=>i!==s).concat(o?[s]:
[]),this.show()}write(){let{query:e,chosen:s,isInOrder:o}=this.state,n=new URL(location.href);n.search="",e.trim()&&n.searchParams.set("q",e.trim());for(let i of A)
for(let a of s[i])n.searchParams.append(i,a);o&&n.searchParams.set("order","text"),history.replaceState(history.state,"",n)}async show(){let e=++this.run,s=()=>e===
this.run,{query:o,chosen:n,isInOrder:i}=this.state;this.write(),Ve(o.trim());let a=A.some(c=>n[c].length);this.clear.hidden=!a&&!o;try{let c=await Re(o,n,i);if(!s())
return;as(this.facets,c.counts,n,(d,g,f)=>this.choose(d,g,f));let h=!o.trim()&&!a,p=c.hits.length;this.status.textContent=h?T("{n} record to search","{n} record\
s to search",p):pe(p),h?this.list.replaceChildren():await de(this.list,c,s)}catch(c){throw s()&&(this.status.textContent=r("The search could not be loaded. Relo\
ad the page to try again.")),c}}};var fn=window.matchMedia("(min-width: 76.25em)"),fe=(t,e,s,o)=>u(t,s,{class:"be-tool","aria-label":e,title:o?r("{what} ({key})",{what:e,key:o}):e,"aria-keyshort\
cuts":o}),ue=class{constructor(e,s,o){this.ties=e,this.before=fe("\u2039",r("Previous parallel"),()=>s.step(-1),"k"),this.after=fe("\u203A",r("Next parallel"),()=>s.
step(1),"j"),this.count=l("span",{class:"be-synopsis-count"}),this.select=l("select",{class:"be-choose","aria-label":r("Parallel")},l("option",{value:""},r("Cho\
ose a parallel")),...e.map((i,a)=>l("option",{value:i.dataset.parallel},`${a+1}. ${qe(i)}${gn(i)}`))),this.select.addEventListener("change",()=>s.pick(this.select.
value)),this.follow=l("input",{type:"checkbox"}),this.follow.checked=o;let n=l("label",{class:"be-follow"},this.follow,l("span",{class:"be-in-full"},r("Panes fo\
llow each other")),l("span",{class:"be-in-short"},r("Follow")));this.element=l("div",{class:"be-synopsis-tools",role:"group","aria-label":r("Parallels")},this.before,
this.select,this.count,this.after,n)}show(e,s){let o=this.ties.length;this.select.value=e??"",this.count.textContent=s<0?T("{n} parallel","{n} parallels",o):r("\
{at} of {all}",{at:s+1,all:o}),ge(this.before,s===0,this.after),ge(this.after,s===o-1,this.before);for(let n of this.ties)un(n,n.dataset.parallel===e)}};function un(t,e){
let s=e!==t.classList.contains("is-chosen");t.classList.toggle("is-chosen",e);let o=b(t,".be-tie-title");e?o?.setAttribute("aria-current","true"):o?.removeAttribute(
"aria-current");let[n]=m(t,"details");n instanceof HTMLDetailsElement&&s&&(n.open=e&&(fn.matches||D("synopsis-comment",!1))),e&&s&&mn(t)}function mn(t){let e=t.
closest(".be-ties");if(!e||e.scrollHeight<=e.clientHeight)return;let s=t.getBoundingClientRect().top-e.getBoundingClientRect().top;(s<0||s>e.clientHeight*.4)&&(e.
scrollTop+=s-e.clientHeight*.15)}var me=class{constructor(e,s){let{title:o}=e;this.pane=e,this.back=fe("\u2039",r("Previous place in {title}",{title:o}),()=>s.stepPlace(
e,-1)),this.on=fe("\u203A",r("Next place in {title}",{title:o}),()=>s.stepPlace(e,1)),this.where=l("span",{class:"be-synopsis-count"}),this.element=l("div",{class:"\
be-steps",role:"group","aria-label":r("Places in {title}",{title:o})},this.back,this.where,this.on),v(e.section,".be-pane-head").append(this.element)}show(e,s){
let o=this.pane.of(e).length;this.pane.light(e,s),this.element.hidden=o<2,this.where.textContent=o?r("{at} of {all}",{at:s+1,all:o}):"",ge(this.back,s===0,this.
on),ge(this.on,s===o-1,this.back)}},qe=t=>b(t,".be-tie-title")?.textContent??"";function gn(t){let e=b(t,".be-strength")?.textContent;return e?r(" ({strength})",
{strength:e}):""}function ge(t,e,s){let o=E()===t;t.disabled=e,e&&o&&!s.disabled&&s.focus({preventScroll:!0})}var we=class{constructor(e,s){this.panes=e,this.ties=s,this.ids=s.map(o=>o.dataset.parallel??""),this.chosen=null,this.at=new Map}get index(){return this.chosen===
null?-1:this.ids.indexOf(this.chosen)}choose(e,s){let o=e===this.chosen&&s.size>0;for(let n of this.panes)this.at.set(n,s.get(n)??(o?this.at.get(n):0)??0);this.
chosen=e}beside(e){let s=this.index;return this.ids[s<0?e>0?0:this.ids.length-1:s+e]}adopt(e){let s=e.inView();if(!s)return!1;let o=e.parallelOf(s),n=e.of(o).indexOf(
s);if(!this.ids.includes(o)||o===this.chosen&&n===this.at.get(e))return!1;for(let i of this.panes)i!==e&&this.at.set(i,o===this.chosen?this.at.get(i)??0:0);return this.
at.set(e,n),this.chosen=o,!0}paneOf(e){return this.panes.find(s=>s.passages.has(e))??null}placesOf(e,s){return new Map([[e,e.of(e.parallelOf(s)).indexOf(s)]])}placeIn(e){
return e.of(this.chosen)[this.at.get(e)??0]}meant(e){let s=V(e.slice(1)),o=this.ids.find(a=>`parallel-${a}`===s);if(o)return{parallel:o,places:new Map};let n=this.
paneOf(s),i=n?.parallelOf(s)??"";return n&&this.ids.includes(i)?{parallel:i,places:this.placesOf(n,s)}:null}said(){return`${qe(this.ties[this.index])}. ${this.panes.
map(s=>`${s.title}: ${this.placeWords(s)}`).join("; ")}`}placeWords(e){let s=e.of(this.chosen).length;return s?r("place {at} of {all}",{at:(this.at.get(e)??0)+1,
all:s}):r("no place")}};var _e=.25,be=class{constructor(e){this.section=e,this.text=v(e,".be-pane-text"),this.title=v(e,"h2 a").textContent??"",this.passages=new Map,this.places=new Map;
for(let s of m(this.text,"mark[data-passage]")){let{passage:o="",parallel:n=""}=s.dataset;this.passages.has(o)||this.places.set(n,[...this.of(n),o]),this.passages.
set(o,[...this.passages.get(o)??[],s])}for(let s of this.places.values())s.sort((o,n)=>cs(o)-cs(n))}of(e){return this.places.get(e??"")??[]}parallelOf(e){return this.
passages.get(e)?.[0].dataset.parallel??""}top(e){let[s]=this.passages.get(e)??[];return(s?.getClientRects()[0]?.top??0)-this.text.getBoundingClientRect().top}sign(e){
return m(this.text,`a.be-parallel[data-passage="${e}"]`).at(0)??null}inView(){let e=this.text.clientHeight,s=Math.min(_e*e,this.text.scrollTop),o=null,n=1/0;for(let i of this.
passages.keys()){let a=this.top(i),c=Math.abs(a-s);a>=0&&a<e&&c<n&&([o,n]=[i,c])}return o}light(e,s){let o=e?this.of(e)[s]:void 0;for(let[n,i]of this.passages){
let a=i[0].dataset.parallel===e;for(let c of i)c.classList.toggle("is-chosen",a),c.classList.toggle("is-here",a&&n===o);this.sign(n)?.classList.toggle("is-here",
a&&n===o)}}},cs=t=>Number(t.slice(t.lastIndexOf("-")+1));var wn=200,bn=window.matchMedia("(prefers-reduced-motion: reduce)"),xe=()=>bn.matches;function hs(t,e,s,o){let n=new Map;for(let h of t){let p=e(h);p&&n.set(h,h.
top(p)+h.text.scrollTop)}let i=Math.min(...[...n.keys()].map(h=>h.text.clientHeight)),a=s&&n.has(s)?(n.get(s)??0)-s.text.scrollTop:-1,c=Math.min(a>=0&&a<.6*i?a:
_e*i,...n.values());for(let[h,p]of n)h.text.scrollTo({top:p-c,behavior:xe()?"instant":o})}var ye=class{constructor(e){this.led=e,this.driver=null,this.frame=0,this.
last=0}listen(e){for(let s of this.led.panes){for(let o of["wheel","touchstart","pointerdown","keydown"])s.text.addEventListener(o,n=>{(o!=="pointerdown"||n.target===
s.text)&&(this.driver=s)},{passive:!0,signal:e});s.text.addEventListener("scroll",()=>this.scrolled(s),{passive:!0,signal:e})}}scrolled(e){this.driver!==e||!this.
led.isFollowing()||(this.last=performance.now(),this.frame||(this.frame=requestAnimationFrame(()=>this.level(e))))}level(e){if(this.frame=0,this.driver!==e||!this.
led.isFollowing()||!this.led.root.isConnected)return;this.led.adopt(e),(this.led.panes.filter(o=>o!==e).some(o=>this.move(e,o))||performance.now()-this.last<wn)&&
(this.frame=requestAnimationFrame(()=>this.level(e)))}move(e,s){let o=this.led.placeIn(e),n=this.led.placeIn(s),i=o?e.top(o):-1;if(!n||i<0||i>=e.text.clientHeight)
return!1;let a=s.top(n)-i,c=s.text.scrollTop,h=xe()||Math.abs(a)<24;return s.text.scrollTop=c+(h?a:a*.28),!h&&s.text.scrollTop!==c}};var yn=window.matchMedia("(min-width: 76.25em)"),Ge="keep",xn=(t,e)=>new ze(t).begin(e),ze=class{constructor(e){this.root=e,this.panes=m(e,".be-pane").map(o=>new be(
o)),this.choice=new we(this.panes,m(e,".be-tie")),this.writing=0;let s={step:o=>this.step(o),stepPlace:(o,n)=>this.stepPlace(o,n),pick:o=>o?this.choose(o):this.
clear()};this.row=new ue(this.choice.ties,s,D("synopsis-follow",!xe())),this.steps=this.panes.map(o=>new me(o,s)),this.follower=new ye({root:e,panes:this.panes,
isFollowing:()=>this.row.follow.checked,adopt:o=>this.adopt(o),placeIn:o=>this.choice.placeIn(o)}),e.prepend(this.row.element),e.classList.add("is-live")}begin(e){
this.listen(e),this.follower.listen(e),this.render(),this.fromAddress({behavior:"instant",quiet:!0}),document.readyState!=="complete"&&window.addEventListener("\
load",()=>setTimeout(()=>{this.choice.chosen&&!this.follower.driver&&!e.aborted&&this.bring(null,"instant")}),{once:!0,signal:e})}listen(e){let{follow:s}=this.row;
s.addEventListener("change",()=>{B("synopsis-follow",s.checked),O(s.checked?r("The panes follow each other"):r("The panes scroll separately"))}),this.root.addEventListener(
"click",o=>this.clicked(o),{signal:e}),this.root.addEventListener("keydown",o=>this.pressed(o),{signal:e});for(let o of this.choice.ties){let[n]=m(o,"details");
n?.addEventListener("toggle",()=>{n instanceof HTMLDetailsElement&&o.dataset.parallel===this.choice.chosen&&!yn.matches&&B("synopsis-comment",n.open)},{signal:e})}
for(let o of["popstate","hashchange"])window.addEventListener(o,()=>this.fromAddress(),{signal:e})}clicked(e){if(e.defaultPrevented||Ye(e))return;let s=Q(e,"a");
if(s instanceof HTMLAnchorElement)this.followed(e,s);else{let o=Q(e,"mark[data-passage]")?.dataset.passage,n=o?this.choice.paneOf(o):null;o&&n&&!String(window.getSelection())&&
this.choose(n.parallelOf(o),this.choice.placesOf(n,o))}}followed(e,s){let o=s.hash&&s.pathname===location.pathname?this.choice.meant(s.hash):null;o&&(e.preventDefault(),
e.stopPropagation(),s.matches(".be-parallel")?this.across(s):s.matches(".be-tie-title")?this.choose(o.parallel):this.choose(o.parallel,o.places))}across(e){let{
parallel:s="",passage:o=""}=e.dataset,n=this.choice.paneOf(o);if(!n)return;this.choose(s,this.choice.placesOf(n,o),{hold:n});let i=this.panes.find(c=>c!==n),a=i&&
this.choice.placeIn(i);a&&i.sign(a)?.focus({preventScroll:!0})}pressed(e){if(e.altKey||e.ctrlKey||e.metaKey||Q(e,"select, input[type=text], textarea")===e.target)
return;let o={j:()=>this.step(1),k:()=>this.step(-1),Escape:()=>{this.choice.chosen&&this.clear()}}[e.key];o&&(e.preventDefault(),e.stopPropagation(),o())}fromAddress(e={}){
let s=this.choice.meant(location.hash);s?this.choose(s.parallel,s.places,{address:Ge,...e}):this.choice.chosen&&!location.hash&&this.clear(Ge)}step(e){let s=this.
choice.beside(e);s&&this.choose(s)}stepPlace(e,s){let{at:o,chosen:n}=this.choice,i=(o.get(e)??0)+s,a=e.of(n)[i];a&&n&&this.choose(n,new Map([[e,i]]),{address:`#${a}`,
replace:!0})}choose(e,s=new Map,o={}){let{address:n=`#parallel-${e}`,replace:i=!1,hold:a=null,behavior:c="smooth",quiet:h=!1}=o;this.choice.ids.includes(e)&&(this.
choice.choose(e,s),this.follower.driver=null,this.render(),this.write(n,i),this.bring(a,c),h||O(this.choice.said()))}clear(e=location.pathname+location.search){
this.choice.chosen=null,this.follower.driver=null,this.render(),this.write(e,!0),O(r("No parallel chosen"))}write(e,s){e===Ge||e===location.hash||history[s?"rep\
laceState":"pushState"](history.state,"",e)}render(){let{chosen:e,at:s,index:o}=this.choice;this.row.show(e,o);for(let n of this.steps)n.show(e,s.get(n.pane)??0)}bring(e,s){
this.root.scrollIntoView({block:"start",behavior:"instant"}),hs(this.panes,o=>this.choice.placeIn(o),e,s)}adopt(e){this.choice.adopt(e)&&(this.render(),clearTimeout(
this.writing),this.writing=window.setTimeout(()=>{this.root.isConnected&&this.choice.chosen&&this.write(`#parallel-${this.choice.chosen}`,!0)},300))}};async function vn(t,e,s){let o=await y("places.json").catch(()=>null);if(!(!o||s.aborted)){for(let n of m(t,".be-notes > li")){let i=b(n,".be-cite-note")?.dataset.
name;ps(n.lastElementChild,"be-sources",e,o.notes[n.id],i)}ps(b(t,".md-content__inner"),"be-sources be-sources--entry",e,o.entries[kn()],r("this entry"))}}var kn=()=>location.
href.replace(/[?#].*$/,"").replace(/index\.html$/,"").slice(C.href.length);function ps(t,e,s,o,n){if(!t||!o||b(t,".be-sources"))return;let[i,a]=o,c=n?[r("source\
 of {name}",{name:n}),r("edit the file of {name}",{name:n}),r("history of the file of {name}",{name:n})]:[r("source"),r("edit the file"),r("history of the file")];
t.append(" ",l("span",{class:e},Ke(r("source"),c[0],`${W(s,"blob",i)}#L${a}`)," ",Ke(r("edit"),c[1],W(s,"edit",i))," ",Ke(r("history"),c[2],W(s,"commits",i))))}
var Ke=(t,e,s)=>l("a",{href:s,"aria-label":e,target:"_blank",rel:"noopener"},t);function ds({ways:t,pinned:e},s,o){let n=t.find(({id:f})=>f===D("cite","chicago"))??t[0],i=l("pre",{class:"be-tools-text",id:"be-tools-text",role:"tabpanel",tabindex:"\
0"}),a=l("p",{class:"be-tools-in-text"}),c=t.map(({id:f,name:w})=>l("button",{type:"button",role:"tab",id:`be-tab-${f}`,"data-format":f,"aria-controls":"be-tool\
s-text"},w)),h=()=>On(n,s,L(s.id,e)),p=f=>{n=t[f],c.forEach((w,x)=>{w.setAttribute("aria-selected",String(x===f)),w.tabIndex=x===f?0:-1}),B("cite",n.id),i.replaceChildren(
...h().nodes);for(let w of m(i,"a"))w.replaceWith(w.textContent??"");i.setAttribute("aria-labelledby",c[f].id),i.classList.toggle("be-tools-text--prose",!!n.html),
a.hidden=!n.inText,a.textContent=n.inText?r("In the text: {citation}",{citation:us(ve(n.inText,s,"",{}))}):""};p(t.indexOf(n));let d=u(r("Copy"),()=>{let{words:f,
html:w}=h();o.copy(f,r("Citation copied"),w)},{"data-tool":"copy"}),g=u(r("Download"),()=>{let f=[o.text.dataset.document,s.id].filter(Boolean).join("-");Z(`${f}\
.${n.ending}`,n.type,n.html?`${h().words}
`:F(n.format,s,L(s.id,e),R())),o.say(r("Citation downloaded"))},{"data-tool":"download"});return[En(c,p),i,a,l("p",{class:"be-tools-row"},d,g)]}function On(t,e,s){
if(!t.html){let n=F(t.format,e,s,R()).trimEnd();return{words:n,html:"",nodes:[document.createTextNode(n)]}}let o=ve(t.html,e,s,R());return{words:us(o),html:o,nodes:fs(
o)}}var fs=t=>[...new DOMParser().parseFromString(t,"text/html").body.childNodes],us=t=>fs(t).map(e=>e.textContent).join("");function En(t,e){let s=l("div",{role:"\
tablist","aria-label":r("Format of the citation"),class:"be-tools-tabs"},...t);return s.addEventListener("click",o=>{let n=t.findIndex(i=>i===o.target);n>=0&&e(
n)}),s.addEventListener("keydown",o=>Sn(o,t,e)),s}function Sn(t,e,s){let o=e.findIndex(c=>c===E()),i={ArrowRight:o+1,ArrowLeft:o-1,Home:0,End:e.length-1}[t.key];
if(i===void 0||o<0)return;t.preventDefault();let a=(i+e.length)%e.length;s(a),e[a].focus()}var Ue=class{constructor(e){this.text=e,this.element=null,this.source=null,this.popup=new S({holds:s=>!!(this.element?.contains(s)||this.source?.contains(s)),closed:()=>this.
remove(),returnTo:()=>this.source})}isOpenAt(e){return this.popup.isOpen&&this.source===e}close(e){this.popup.close(e)}remove(){this.element?.remove(),this.source?.
removeAttribute("aria-expanded"),this.element=null}open(e,s){this.close(!1),this.source=e,ke(this.text).catch(()=>{});let o=u("\xD7",()=>this.close(!0),{class:"\
be-tools-close","aria-label":r("close")}),n=l("div",{class:"be-tools-list"},...this.tools(s).map(i=>this.button(i,s)));this.element=l("div",{class:"be-tools",id:"\
be-tools",role:"dialog","aria-labelledby":"be-tools-name"},l("p",{class:"be-tools-head"},l("span",{id:"be-tools-name"},s.name),l("span",{class:"be-tools-said","\
aria-hidden":"true"}),o),n,l("div",{class:"be-tools-cite",id:"be-tools-cite",hidden:!0})),this.element.addEventListener("keydown",i=>{i.key==="Tab"&&this.leave(
i)}),document.body.append(this.element),e.setAttribute("aria-expanded","true"),this.place(),this.popup.open(),v(n,"button").focus({preventScroll:!0}),this.toggleCite(
s)}place(){this.element&&this.source&&J(this.element,this.source.getBoundingClientRect(),{gap:4,margin:12})}tools(e){return[...[{id:"link",name:()=>r("Copy link"),
run:o=>this.copy(L(o.id),r("Link copied"))},{id:"cite",name:()=>r("Cite"),run:o=>this.toggleCite(o),expands:!0},{id:"quote",when:o=>!!o.words,name:o=>o.selected?
r("Copy the selected words with citation"):r("Copy the paragraph with citation"),keys:"Alt+C",run:o=>this.copyWords(o)},{id:"share",when:()=>!!navigator.share,name:()=>r(
"Share"),run:o=>this.share(o)}],...ht()].filter(o=>!o.when||o.when(e))}button(e,s){let o=()=>{e.leaves&&this.close(!0),e.run(s)};return u(e.name(s),o,{"data-too\
l":e.id,title:e.keys,"aria-keyshortcuts":e.keys,"aria-expanded":e.expands?"false":null,"aria-controls":e.expands?"be-tools-cite":null})}leave(e){if(!this.element)
return;let s=m(this.element,"button, [tabindex='0']").filter(o=>o.tabIndex>=0&&o.offsetParent);E()===(e.shiftKey?s[0]:s.at(-1))&&(e.shiftKey&&e.preventDefault(),
this.close(!0))}say(e){O(e),this.element&&(v(this.element,".be-tools-said").textContent=e)}async copy(e,s,o=""){this.say(await(o?nt(o,e):P(e))?s:r("The browser \
did not allow copying"))}async copyWords(e){let s=await this.offered(ot(this.text)),o={...e,...e.selected};if(!s)return;let{formats:n,pinned:i}=s;await this.copy(
F(n.quotation,o,L(o.id,i),R()),r("Words and citation copied"))}async share(e){try{await navigator.share({title:document.title,url:L(e.id)})}catch(s){s instanceof
Error&&s.name==="AbortError"||this.say(r("Sharing did not work"))}}async offered(e){try{return await e}catch{return this.say(r("The citation could not be loaded")),
null}}async toggleCite(e){let s=this.element;if(!s)return;let o=v(s,".be-tools-cite"),n=o.hidden?await this.offered(ke(this.text)):null;o.hidden&&(!n||this.element!==
s)||(n&&o.replaceChildren(...ds(n,e,this)),o.hidden=!n,s.classList.toggle("be-tools--wide",!o.hidden),v(s,"[data-tool=cite]").setAttribute("aria-expanded",String(
!o.hidden)),o.hidden||this.place())}};export{H as CannotTell,Se as OpenCard,je as ProposePanel,Ue as ToolPanel,ms as cardOf,qs as correctionOf,cn as countedHere,he as open,Ts as openSheet,$o as receivedText,
Re as search,de as showHits,$s as showKeys,vn as showWritten,Lo as spanOfRange,Ds as startMemory,dn as startPage,xn as startSynopsis};
