import{$ as it,E as Ze,G as et,H as r,I as $,J,K as B,L as xe,P as tt,Q as st,R as ot,S as ve,T as L,U as R,Y as j,Z as nt,_ as X,aa as rt,b as c,ba as at,c as u,
ca as ct,d as g,da as ke,e as b,ea as lt,f as v,h as Q,ha as ht,i as Ue,ia as pt,j as E,l as Ye,m as C,p as O,q as P,r as H,s as Qe,t as Ve,u as y,v as Je,w as Xe,
x as D,y as S,z as V}from"./shared.js";function ms(s,e,t){let o=gs(s,t);if(o.length===0)return null;if(t.kind==="parallels")return vs(s.parallels[o[0]],e);if(t.kind==="works")return Oe(r("Cited work"),
[c("p",{},s.works[o[0]])]);let n=o.map(l=>s.entries[l]),i=n.map(l=>l.name).join("; "),a=n.length>1;return Oe(i,n.map(l=>bs(l,s.lang,a)),a?i:"")}function gs(s,{kind:e,
keys:t,path:o}){return t?t.filter(n=>Object.hasOwn(s[e]??{},n)):Object.keys(s.entries??{}).filter(n=>s.entries[n].address===o)}function Oe(s,e,t=""){let o=c("di\
v",{class:"be-hover md-typeset",id:"be-hover",hidden:!0},...e);return t?(o.setAttribute("role","group"),o.setAttribute("aria-label",s),o.append(c("span",{class:"\
be-hidden",id:"be-hover-brief"},r("{brief}. Tab goes to the links.",{brief:t})))):o.setAttribute("role","tooltip"),o}function ws(s){return{person:r("Person"),organisation:r(
"Organisation"),place:r("Place"),event:r("Event"),term:r("Term")}[s]??s}function bs(s,e,t){let o=t?c("a",{href:new URL(s.address,C)},s.name):s.name,n=c("p",{class:"\
be-hover-kind"},ws(s.kind));s.fabricated&&n.append(" ",c("span",{class:"be-fabricated"},r("fabricated")));let i=c("div",{class:"be-hover-part"},n,c("p",{class:"\
be-hover-name"},o));return s.original&&i.append(c("p",{class:"be-hover-facts",lang:e},s.original)),s.dates&&i.append(c("p",{class:"be-hover-facts"},s.dates)),i.
append(c("p",{},s.summary)),i.append(c("p",{class:"be-hover-more"},ys(s)+xs(s))),i}function ys({mentions:s}){return s?$("{n} mention in the edition","{n} mentio\
ns in the edition",s):r("no mentions in the edition")}function xs({doubt:s}){return s?r("; identification of {doubt} certainty",{doubt:s}):""}function vs({title:s,
sides:e},t){let o=t.matches(".be-parallel")?location.pathname.slice(C.pathname.length).split("/")[0]:"",n=e.filter(p=>p.document!==o),i=n.length?n:e,a=c("p",{class:"\
be-hover-name"},s),l=[c("p",{class:"be-hover-kind"},r("Parallel")),a,...i.map(Os)],h=r("Parallel: {title}",{title:s});return Oe(h,l,`${h}. ${i.map(ks).join(". ")}`)}
var ks=({title:s,passages:e})=>`${s}: ${e.map(t=>`${t.where}, \u201C${t.words}\u201D`).join("; ")}`;function Os({title:s,passages:e}){let t=e.map(({words:o,where:n,
address:i})=>c("li",{},c("q",{},o)," ",c("a",{href:new URL(i,C)},n)));return c("div",{class:"be-hover-part"},c("p",{class:"be-hover-facts"},s),c("ul",{},...t))}var Ee=class{constructor(e,t,o,n){this.link=e,this.card=t,this.isByFocus=o,this.gone=n,this.isDismissed=!1,this.popup=new S({holds:a=>t.contains(a),closed:()=>this.
remove(),returnTo:()=>(this.isDismissed=!0,t.contains(E())?e:null)}),(e.closest("dialog, [popover]")??e.closest("main")??document.body).append(t);let i=b(t,"#be\
-hover-brief")?"be-hover-brief":"be-hover";e.setAttribute("aria-describedby",[...dt(e),i].join(" "))}get isShown(){return this.popup.isOpen}get hasFocus(){return E()===
this.link||this.card.contains(E())}holds(e){return e===this.link||e instanceof Node&&this.card.contains(e)}show(e){this.card.hidden=!1,this.popup.open();let{top:t,
bottom:o,left:n}=this.link.getBoundingClientRect(),i=[...this.link.getClientRects()],a=i.find(l=>e!==null&&l.left<=e&&e<=l.right)??i[0];V(this.card,{top:t,bottom:o,
left:a?.left??n},{gap:7,shift:12}),this.card.scrollHeight>this.card.clientHeight+1&&(this.card.tabIndex=0)}close(){this.popup.isOpen?this.popup.close():this.remove()}remove(){
let e=dt(this.link);e.length?this.link.setAttribute("aria-describedby",e.join(" ")):this.link.removeAttribute("aria-describedby"),this.gone(),this.card.remove()}step(e){
let t=[...this.card.tabIndex===0?[this.card]:[],...g(this.card,"a[href]")],o=E(),n=t.findIndex(i=>i===o);o===this.link&&!e.shiftKey&&t.length?(e.preventDefault(),
t[0].focus()):n>=0&&e.shiftKey?(e.preventDefault(),(t[n-1]??this.link).focus()):n>=0&&n===t.length-1&&(this.link.focus({preventScroll:!0}),this.close())}},dt=s=>(s.
getAttribute("aria-describedby")??"").split(" ").filter(e=>e&&!e.startsWith("be-hover"));function Es(s,e){let t=(s.matches(".be-parallel")?s.getAttribute("aria-label"):s.textContent)?.trim()??"",o=c("h2",{class:"be-panel-title"},t),n=u("\xD7",()=>h.
close(!0),{class:"be-panel-button","aria-label":r("Close")}),i=[...e.children].filter(d=>d.id!=="be-hover-brief"),a=c("p",{class:"be-sheet-page"},c("a",{href:s.
getAttribute("href")??""},r("Open the page"))),l=c("div",{class:"be-panel be-sheet be-editorial",role:"dialog","aria-label":t,tabindex:"-1"},c("div",{class:"be-\
panel-head"},o,n),c("div",{class:"be-panel-body be-hover-body md-typeset"},...i,a)),h=new S({holds:d=>l.contains(d),closed:()=>l.remove(),returnTo:()=>s});(s.closest(
"main")??document.body).append(l),h.open(),l.focus({preventScroll:!0});let p=s.getBoundingClientRect().bottom-(innerHeight-l.offsetHeight-24);return p>0&&scrollBy(
{top:p,behavior:"instant"}),h}function Ss(s){if(document.querySelector("dialog[open]"))return;let e=u("\xD7",()=>n.close(!0),{class:"be-keys-close","aria-label":r("Close the list of keys")}),
t=Ze().flatMap(({keys:i,does:a})=>[c("dt",{},...i.flatMap((l,h)=>[...h?[" "]:[],c("kbd",{},l)])),c("dd",{},a())]),o=c("dialog",{class:"be-keys","aria-labelledby":"\
be-keys-title"},c("h2",{id:"be-keys-title"},r("Keys")),e,c("dl",{},...t)),n=new S({holds:i=>o.contains(i)&&i!==o,closed:()=>o.remove(),returnTo:()=>s});o.addEventListener(
"close",()=>n.close(!0)),document.body.append(o),o.showModal(),n.open()}var $s=1200,Ts=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,Cs=/^\s*([\s\S]+?)\s*\n\s*— /u;function ut(s){let e=[...s.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].
map(([i])=>i.replace(/[.,;:)\]]+$/u,"")),t=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(s)?.[1]??"",o=(Cs.exec(s)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),n=o.length?
o:[...s.matchAll(Ts)].map(i=>i[1]);return[...new Set(e)].flatMap(i=>{let a=pt(i);return a?[{...a,version:a.version||t,quoted:n,address:i}]:[]})}function mt(s,e){
let t=o=>e&&Object.hasOwn(e.things,o)?e.things[o].words??"":"";return new Map(Object.entries(s.things).map(([o,{words:n,fate:i,to:a=""}])=>[o,{words:n??t(a||o),
fate:i,to:a,now:i==="changed"?t(a):""}]))}function gt(s,e){let[t,o]=[s,e].map(h=>h.split(/\s+/u).filter(Boolean).slice(0,$s)),n=[],i=(h,p)=>{let d=n.at(-1);p.length&&
(d?.kind===h?d.words+=` ${p.join(" ")}`:n.push({kind:h,words:p.join(" ")}))},[a,l]=[0,0];for(let[h,p]of[...Ls(t,o),[t.length,o.length]])i("old",t.slice(a,h)),i(
"new",o.slice(l,p)),i("same",t.slice(h,h+1)),[a,l]=[h+1,p+1];return n}function Ls(s,e){let t=Array.from({length:s.length+1},()=>new Uint16Array(e.length+1));for(let n=s.
length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)t[n][i]=s[n]===e[i]?t[n+1][i+1]+1:Math.max(t[n+1][i],t[n][i+1]);let o=[];for(let[n,i]=[0,0];n<s.length&&i<e.length;)
s[n]===e[i]?(o.push([n,i]),n+=1,i+=1):t[n+1][i]>=t[n][i+1]?n+=1:i+=1;return o}var Z=(s,e)=>ft(e).includes(ft(s).replace(/[.,;]$/u,"")),ft=s=>s.normalize("NFC").
replace(/[\u2010-\u2015]/gu,"-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();var Se={isKnown:!0,isToday:!1,title:"",things:new Map,at:""},wt=()=>y("memory/versions.json");async function q({group:s,version:e}){let t=await wt(),o=t.versions.
find(l=>l.version===e);if(!o&&e!==t.current)return{...Se,isKnown:!1};if(o?.new.includes(s))return Se;let n=o?.gone.includes(s)?null:await y(`memory/today/${encodeURI(
s)}.json`).catch(()=>null),a=o&&(o.changed.includes(s)||o.gone.includes(s))?await y(`memory/${e}/${encodeURI(s)}.json`):n;return a?{isKnown:!0,isToday:!o,title:a.
title,things:mt(a,n),at:o?.at??""}:Se}async function bt({group:s,id:e}){let t=await wt();for(let{version:o,changed:n,gone:i}of t.versions.toReversed()){if(!n.includes(
s)&&!i.includes(s))continue;let{things:a,at:l}=await q({group:s,id:e,version:o,isReading:!1}),h=a.get(e);if(h)return{thing:h,version:o,at:l}}return null}function _(s,{
group:e,version:t}){let o=s.to?c("a",{href:As(e,s.to)},r("where it stands now")):"";if(s.fate==="moved")return[c("p",{},r("These words have not changed since ve\
rsion {version}, but they stand elsewhere:",{version:t})," ",o)];if(s.fate==="gone")return[c("p",{},r("This was in version {version} and is no longer in the edi\
tion. It said:",{version:t})),c("blockquote",{},s.words)];if(s.fate!=="changed")return[];let n=gt(s.words,s.now??"").flatMap(({kind:i,words:a})=>[i==="same"?a:c(
i==="old"?"del":"ins",{},a)," "]);return[c("p",{},r("This has changed since version {version}:",{version:t})," ",o),c("blockquote",{class:"be-memory-words"},...n)]}
function ee(s,e){let t=[...s.values()].filter(({fate:n})=>n==="changed"||n==="gone").length;if(!t)return[];let o=c("a",{href:D("history.md")},r("What changed"));
return[c("p",{},$("{n} paragraph or note of it has changed since version {version}, or is gone.","{n} paragraphs and notes of it have changed since version {ver\
sion}, or are gone.",t,{version:e})," ",o)]}var As=(s,e)=>D(yt(s,e));function G({group:s,id:e,version:t,isReading:o},n){if(!n)return[];let i=D(`${o?"reading/":""}${yt(
s,e)}`,[],new URL(n,C));return[c("p",{},c("a",{href:i},r("as it stood in version {version}",{version:t})))]}function yt(s,e){return s==="register"?`register/${e}\
.md`:e?`${s}.md#${e}`:`${s}.md`}function xt(){let s=c("textarea",{id:"be-memory-field",rows:"5",spellcheck:"false"}),e=c("div",{class:"be-memory-answer",role:"status"}),t=u(r("Check"),async()=>e.
replaceChildren(...await Ms(s.value)));return[c("label",{for:"be-memory-field"},r("The citation or the address")),s,c("p",{},t),e]}async function Ms(s){let e=ut(
s);if(!e.length)return[M(r("No address of an edition was found in it."))];try{return(await Promise.all(e.map(Is))).flat()}catch{return[M(r("What the edition rem\
embers could not be loaded"))]}}var M=s=>c("p",{},s);async function Is(s){let e=c("h2",{class:"be-memory-address"},s.address),{version:t}=s;if(!t)return[e,M(r("\
It names no version, so that nobody can tell what stood there."))];let o=await q(s);return o.isKnown?!o.things.size||s.id&&!o.things.has(s.id)?[e,M(r("Version {\
version} had nothing at this place.",{version:t}))]:[e,...Ns(s,o),...js(s,o),...G(s,o.at)]:[e,M(r("The edition has had no version {version}.",{version:t}))]}function Ns(s,{
things:e,isToday:t}){let o=e.get(s.id),n=o?_(o,s):ee(e,s.version);return n.length?n:[M(t?r("This is the version of today."):r("Unchanged since version {version}\
.",{version:s.version}))]}function js({id:s,quoted:e,isReading:t},{title:o,things:n}){return t?[]:e.filter(i=>!o||!Z(i,o)).map(i=>{if(Z(i,n.get(s)?.words??""))return M(
r("The words \u201C{words}\u201D stood there.",{words:i}));let a=[...n.values()].some(l=>Z(i,l.words));return M(a?r("The words \u201C{words}\u201D stood in the same docum\
ent, at another place.",{words:i}):r("The words \u201C{words}\u201D did not stand there.",{words:i}))})}function Ws(s,e,t){s.getElementById("be-check-citation")?.replaceChildren(...xt()),(e&&(e.version?Ps(e):Ds(e)))?.then(n=>{t.aborted||Rs(s,n,t)}).catch(()=>{})}async function Ps(s){
let{things:e,at:t}=await q(s),o=e.get(s.id),n=s.id?o&&_(o,s):ee(e,s.version);return n?.length?[...n,...G(s,t)]:[]}async function Ds(s){let e=await bt(s);if(!e)return[];
let t={...s,version:e.version};return[..._(e.thing,t),...G(t,e.at)]}function Rs(s,e,t){let o=b(s,"main h1");if(!e.length||!o)return;let n=u("\xD7",()=>i.remove(),
{class:"be-memory-close","aria-label":r("close")}),i=c("aside",{class:"be-memory be-editorial","aria-label":r("Since you cited this")},n,...e);o.before(i),t.addEventListener(
"abort",()=>i.remove()),O(e[0].textContent??"")}var vt=s=>s.split("/").map(encodeURIComponent).join("/");function W({address:s,branch:e,folder:t},o,n){return`${s}/${o}/${vt(e)}/${vt(t+n)}`}function kt(s,e,t,o){
return te(W(s,"new",e),["filename","value"],[t,o])}function te(s,e,t,o=8e3){let[n,...i]=t.map((h,p)=>`${e[p]}=${encodeURIComponent(h)}`),a=`${s}?${[n,...i].join(
"&")}`,l=a.length<=o;return{address:l?a:`${s}?${n}`,isWhole:l}}var $e=s=>`be-draft-${s}`;function se(s){try{return JSON.parse(sessionStorage.getItem($e(s))??"{}")}catch{return{}}}function oe(s,e){try{e.body?.trim()||e.reading?.
trim()?sessionStorage.setItem($e(s),JSON.stringify(e)):sessionStorage.removeItem($e(s))}catch{}}function I(s,e,t,o){let n=c(t,{id:`be-propose-${s}`,name:s,...o}),i=c("p",{class:"be-propose-row"},c("label",{for:n.id},e),n);return{control:n,row:i,value:()=>n.
value,set:a=>{n.value=a}}}function z(s,e,t,o){let n=I(s,e,"select",{});return n.control.append(...t.map(([i,a])=>c("option",{value:i,selected:i===o},a))),n}function ne(s,e){
let t=c("input",{type:"checkbox",id:`be-propose-${s}`,name:s}),o=c("span",{},e);return{row:c("p",{class:"be-propose-tick"},c("label",{for:t.id},t,o)),value:()=>t.
checked?"yes":"",set:n=>{t.checked=n!==""},name:n=>{o.textContent=n}}}function Ot(s,e,t,o){let n=t.map(([l])=>c("input",{type:"radio",name:`be-propose-${s}`,id:`\
be-propose-${l}`,value:l,checked:l===o})),i=t.map(([,l],h)=>c("label",{for:n[h].id},n[h],l));return{row:c("fieldset",{class:"be-propose-kinds"},c("legend",{},e),
...i),value:()=>n.find(l=>l.checked)?.value??o,set:l=>{for(let h of n)h.checked=h.value===l}}}function Et({said:s,address:e}={said:"",address:""}){if(!s)return[];
let t=e?c("a",{href:e},s):s;return[c("p",{class:"be-propose-to"},r("Save the file and send it to the editors:")," ",t)]}function ie(s,e,t,o){let n=c("form",{class:"be-propose-form"},...t);return n.addEventListener("submit",i=>i.preventDefault()),c("div",{class:"be-propose be-edit\
orial",role:"dialog","aria-labelledby":"be-propose-name"},c("div",{class:"be-propose-head"},c("h2",{id:"be-propose-name",tabindex:"-1"},s),u("\xD7",e,{class:"be\
-propose-close","aria-label":r("Close")})),n,c("div",{class:"be-propose-foot"},...o))}var Fs=1900;async function Hs(s){let e=s.dataset.note??"",t=()=>null,[o,n,{contact:i}]=await Promise.all([y("repository.json").catch(t),y("places.json").catch(t),
y("propose.json")]);return new Ce({item:v(document,`#${CSS.escape(e)}`),opener:s,repository:o,place:n?.notes[e],contact:i})}var Ce=class{constructor(e){let{item:t}=e;
this.given=e,this.words=b(t,".be-lemma")?.textContent??"",this.name=b(t,".be-cite-note")?.dataset.name??t.id,this.wrong=I("wrong",r("What is wrong with it?"),"t\
extarea",{rows:5}),this.said=c("p",{class:"be-propose-said"}),this.ways=this.carriers(),this.popup=new S({holds:o=>this.element.contains(o),closed:()=>this.closed(),
returnTo:()=>e.opener,staysOnPress:!0}),this.draft=`correct/${t.id}`,this.element=this.draw()}get isOpen(){return this.popup.isOpen}open(){this.wrong.set(se(this.
draft).body??""),this.refresh(),document.body.append(this.element),this.popup.open(),v(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(
e)}closed(){this.element.remove(),this.wrong.value().trim()&&O(r("What you typed is kept for these words until you close the browser."))}draw(){let e=c("p",{class:"\
be-propose-hint"},r("Say how you know it: a source and its page help most.")),t=[c("p",{},this.name),c("blockquote",{class:"be-propose-words"},this.words),this.
wrong.row,e],o=u(r("Copy"),()=>this.copy()),n=ie(r("Correct this note"),()=>this.close(!0),t,[this.said,...this.whom(),c("p",{class:"be-propose-ways"},...this.ways.
map(({link:i})=>i),...this.toFile(),o)]);return n.classList.add("be-propose--beside"),n.addEventListener("input",()=>{oe(this.draft,{body:this.wrong.value()}),this.
refresh()}),n}carriers(){let{repository:e,contact:t}=this.given,o=[];e&&o.push({link:Te(r("Tell it on GitHub"),"be-propose-go"),to:`${e.address}/issues/new`,names:[
"title","body"],longest:8e3}),t.address.startsWith("mailto:")&&o.push({link:c("a",{},r("Write a mail")),to:t.address,names:["subject","body"],longest:Fs});for(let n of o)
n.link.addEventListener("click",i=>this.gone(i,n));return o}toFile(){let{repository:e,place:t}=this.given;return e&&t?[Te(r("Edit its file"),"",W(e,"edit",t[0]))]:
[]}whom(){let{contact:{said:e,address:t}}=this.given;return this.ways.length?[]:e?[c("p",{class:"be-propose-to"},r("Send it to the editors:")," ",t?Te(e,"",t):e)]:
[c("p",{class:"be-propose-to"},r("This edition does not say whom to write to."))]}message(){let{item:e,place:t}=this.given,o=`${this.name}: ${this.words}`;return[
o,[this.wrong.value().trim(),"",o,L(e.id),t?.join(":")].filter(n=>n!==void 0).join(`
`)]}refresh(){for(let{link:e,to:t,names:o,longest:n}of this.ways)e.href=te(t,o,this.message(),n).address;this.said.textContent=""}gone(e,{to:t,names:o,longest:n}){
this.isEmpty()?e.preventDefault():te(t,o,this.message(),n).isWhole||this.copy(r("What you wrote is on the clipboard: paste it there."))}isEmpty(){let e=!this.wrong.
value().trim();return e&&(this.say(r("Write first what is wrong with it.")),this.wrong.control.focus()),e}async copy(e=r("Copied")){this.isEmpty()||this.say(await j(
this.message()[1])?e:r("The browser did not allow copying"))}say(e){this.said.textContent=e,O(e)}},Te=(s,e,t)=>c("a",{class:e||null,target:"_blank",rel:"noopene\
r",href:t},s);var K="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Bs=new RegExp(`[${K}]+`,"gu"),qs=new RegExp(`^[${K}]+|[${K}]+$`,"g\
u"),_s=new RegExp(`[${K}]+$`,"u"),Gs=new RegExp(`^[${K}]$`,"u"),zs=new Map([...[..."\u201C\u201D\u201E\u201F\xAB\xBB\u2033"].map(s=>[s,'"']),...[..."\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\xB4\u02BC"].
map(s=>[s,"'"]),...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map(s=>[s,"-"])]),k=s=>Gs.test(s),U=s=>s.replace(qs,""),St=s=>s.replace(_s,""),N=s=>U(s.replace(
Bs," "));function re(s){let e=Array.from(s),t=[],o=[],n="";for(let i=0,a=1;i<e.length;a+=1){if(a<e.length&&Us(e,i,a))continue;let l=Ks(e.slice(i,a).join(""));for(let h=0;h<
l.length;h+=1)t.push(i),o.push(a);n+=l,i=a}return{chars:e,text:n,starts:t,ends:o}}function Ks(s){return k(s[0])?" ":Array.from(s.normalize("NFC"),e=>zs.get(e)??
e).join("")}function Us(s,e,t){let o=s[t];if(k(o)||k(s[e]))return k(o)&&k(s[e]);if(o<"\u0300")return!1;if(Ys(o))return!0;let n=s.slice(e,t).join("").normalize("\
NFC");return(n+o).normalize("NFC")!==n+o.normalize("NFC")}function Ys(s){return/^[\u0340\u0341\u0343\u0344]$/.test(s)?!0:s.normalize("NFD")!==s?!1:`${s}\u0334`.
normalize("NFD")!==`${s}\u0334`||`\u0345${s}`.normalize("NFD")!==`\u0345${s}`}var $t=new RegExp([/\*\*(?<strong>[^*\n]+)\*\*/u,/\*(?<em>[^*\n]+)\*/u,/(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u,
/\[\[(?<link>[^\]\n]+)\]\]/u,/\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u].map(s=>s.source).join("|"),"gu"),Tt=/(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;
function Ct(s,e){return s.split(/\n[ \t]*\n/).map(t=>t.trim()).filter(Boolean).map(t=>Qs(t.replace(/\n/g," "),e))}function Qs(s,e){let t=[],o=0;for(let n of s.matchAll(
$t))t.push({kind:"words",words:s.slice(o,n.index)},Vs(n.groups??{},e)),o=n.index+n[0].length;return[...t,{kind:"words",words:s.slice(o)}].filter(n=>n.words)}function Vs({
strong:s,em:e,cite:t,link:o,words:n},i){return s?{kind:"strong",words:s}:e?{kind:"em",words:e}:t?{kind:"cite",words:Xs(t,i),unknown:At(t,i)}:{kind:"link",words:o?
o.split("|").at(-1)??"":n}}var Js=/^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu,Lt=([,s,e])=>s??e;function Xs(s,e){let t=s.split(";").map(o=>Zs(o.trim(),e)).join("\
; ");return t==="\xB0"?t:`(${t})`}function Zs(s,e){let[t]=s.matchAll(Tt);if(!t)return s;let o=Lt(t),n=s.slice(0,t.index).replace(/-$/,""),i=Object.hasOwn(e,o)&&
e[o]||o,l=s[t.index-1]==="-"?/(?:n\.d\.|\d{4}).*$/u.exec(i)?.[0]??i:i;return`${n}${l}${s.slice(t.index+t[0].length).replace(Js,", ")}`}var At=(s,e)=>[...s.matchAll(
Tt)].map(Lt).filter(t=>!Object.hasOwn(e,t));function Mt(s,e){return[...s.matchAll($t)].flatMap(({groups:t})=>t?.cite?At(t.cite,e):[])}var eo=[[/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/,()=>r("HTML is not allowed in a note: write &lt; for a less-than sign.")],[/!\[/,()=>r("A note cannot ho\
ld images.")],[/\[\^[^\]\n]+\]/,()=>r("A note cannot have notes of its own: link to another with [[note:its-id]].")],[/^ {0,3}\*?\[[^\]\n]+\]:/m,()=>r("A note c\
annot hold definitions of links or abbreviations.")],[/^ {0,3}#/m,()=>r("A note cannot hold headings: no line can begin with #.")],[/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
()=>r("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],[/\]\(\s*<?(?!https?:\/\/|mailto:)/i,()=>r("Links lead to https:, htt\
p: or mailto: addresses.")]],to=/\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g,so=s=>s.replace(/(`+)[^`\n]*\1/g,e=>" ".repeat(e.length));function It(s,e,t,{works:o,links:n}){
if(!s.body.trim())return r("Write the note first.");let i=so(s.body),a=eo.find(([p])=>p.test(i));if(a)return a[1]();let l=Mt(i,o);if(l.length)return r("The bibl\
iography has no {works}.",{works:l.join(", ")});let[h]=[...i.matchAll(to)].map(p=>p[1].trim()).filter(p=>!n.includes(p));return h?r("[[{target}]] leads nowhere.",
{target:h}):s.kind==="explanatory"||!s.reading.trim()?"":e.map(p=>oo(s,p,t)).find(Boolean)??""}function oo({reading:s,exact:e},[t,o],{paragraphs:n,readings:i}){
return N(s)===N(e)?r("The better words are the same words."):i.some(([h,p])=>h<o&&t<p)?r("Some of these words have a reading already: write your note without on\
e."):Object.values(n).flat().some(([h,p])=>h<=t&&o<=p)?"":r("Better words can be given within one paragraph only.")}var Nt=s=>/\[[^\]]*@|\[\[|https?:/u.test(s);var jt="0123456789abcdefghijklmnopqrstuvwxyz";function Wt(s,e,t=no){let n=(s.normalize("NFKD").replace(/[^\x00-\x7f]/g,"").toLowerCase().match(/[a-z0-9]+/g)??[]).
slice(0,5).join("-").slice(0,40).replace(/-+$/,""),i=/^[a-z]/.test(n)?n:["note",n].filter(Boolean).join("-");for(;;){let a=`${i}-${t()}`;if(!e.includes(a))return a}}
var no=()=>Array.from(crypto.getRandomValues(new Uint8Array(4)),s=>jt[s%jt.length]).join("");var io="yaml-language-server: $schema=../../schema/annotations.json",Le=/[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,ro=/[\u202a-\u202e\u2066-\u2069\ufeff]/g,
ao=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,co=s=>Pt(N(Y(s)));function Pt(s){return JSON.stringify(s).replace(Le,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}var Y=s=>s.toWellFormed().replace(/\r\n?/g,`
`).replace(ao,"");function lo(s){let e=Y(s).replace(/[\u2028\u2029]/g,`
`).replace(ro,""),t=St(e.replace(/^(?:[ \t]*\n)+/,""));return t!==""&&!/^[ \t]/.test(t)&&!/\t/.test(t)&&t.search(Le)<0?["  body: |",...t.split(`
`).map(n=>n?`    ${n}`:"")]:[`  body: ${Pt(t)}`]}function ho(s,e=[]){let t=(n,i,a="  ")=>i&&N(Y(i))?[`${a}${n}: ${co(i)}`]:[];return`${[...e.map(n=>`# ${N(Y(n)).
replace(Le,"")}`),`- id: ${s.id}`,`  kind: ${s.kind}`,"  target:",...t("exact",s.exact,"    "),...t("prefix",s.prefix,"    "),...t("suffix",s.suffix,"    "),...s.
every?["  every: true"]:[],...s.kind==="explanatory"?[]:[`  category: ${s.category}`,`  severity: ${s.severity}`,...t("reading",s.reading),...po(s,t)],...lo(s.body),
`  certainty: ${s.certainty}`,`  by: [${s.by}]`].join(`
`)}
`}var po=({original:s,original_status:e},t)=>e&&t("original",s).length?[...t("original",s),`  original_status: ${e}`]:[];function Dt(s,e=""){return ho(s,[io,...N(
Y(e))?[`proposed by ${e}`]:[]])}var fo=s=>U(re(s).text);function ae(s,e,t="",o=""){let[n,i,a]=[e,t,o].map(fo),l=[];if(!n)return l;for(let h=s.text.indexOf(n);h>=0;h=s.text.indexOf(n,h+1)){let p=h+
n.length,d=uo(s.text,h,i)&&mo(s.text,p,a)?go(s,h,p):null;d&&l.push(d)}return l}var Rt=(s,e,t)=>e>=t.length&&s.startsWith(t,e-t.length),uo=(s,e,t)=>Rt(s,e,t)||s[e-
1]===" "&&Rt(s,e-1,t),mo=(s,e,t)=>s.startsWith(t,e)||s[e]===" "&&s.startsWith(t,e+1);function go({text:s,starts:e,ends:t},o,n){return o>0&&e[o-1]===e[o]||n<s.length&&
e[n]===e[n-1]?null:[e[o],t[n-1]]}function Ae({chars:s},[e,t]){let[o,n]=[e,t];for(;o<n&&k(s[o]);)o+=1;for(;n>o&&k(s[n-1]);)n-=1;return[o,n]}function Me(s,e){let[
t,o]=Ae(s,e),n=s.chars.slice(t,o).join(""),i=([a,l])=>a===t&&l===o;if(!ae(s,n).some(i))throw new RangeError("the span has no words of its own");for(let[a,l]of wo(
s.chars,t,o)){let h=ae(s,n,a,l);if(h.length===1&&i(h[0]))return{exact:n,prefix:a,suffix:l}}throw new RangeError("the span cannot be told from another")}function*wo(s,e,t){
yield["",""];let o=bo(s,e),n=yo(s,t);for(let i=0;i<Math.max(o.length,n.length);i+=1){let a=o[Math.min(i,o.length-1)],l=n[Math.min(i,n.length-1)],h=o.length?U(s.
slice(a,e).join("")):"",p=n.length?U(s.slice(t,l).join("")):"";yield["",p],yield[h,""],yield[h,p]}}function bo(s,e){let t=[];for(let o=e-1;o>=0;o-=1)!k(s[o])&&(o===
0||k(s[o-1]))&&t.push(o);return t.length||!e?t:[0]}function yo(s,e){let t=[],o=s.length;for(let n=e+1;n<=o;n+=1)!k(s[n-1])&&(n===o||k(s[n]))&&t.push(n);return t.
length||e>=o?t:[o]}var xo=120,Ie=([s,e],[t,o])=>s<o&&t<e;function Ft({chars:s},{paragraphs:e},[t,o],n){if(!("Segmenter"in Intl))return[t,o];let i=new Intl.Segmenter(vo(n),{granularity:"\
word"}),a=l=>{let[h,p]=Object.values(e).flat().find(([m,f])=>m<l&&l<f)??[l,l],d=h;for(let{segment:m,isWordLike:f}of i.segment(s.slice(h,p).join(""))){let w=d+[...m].
length;if(d<l&&l<w)return f?[d,w]:[l,l];d=w}return[l,l]};return[a(t)[0],a(o)[1]]}function vo(s){try{return Intl.Segmenter.supportedLocalesOf(s??[])[0]}catch{return}}
var Ht=(s,{furniture:e},t)=>ae(s,t).filter(o=>!e.some(n=>Ie(n,o)));function Bt({chars:s},{paragraphs:e,turns:t=[]},o){let n=Object.values(e).flat(),i=n.filter(h=>Ie(
h,o)).length;if(n.length>1&&i===n.length)return r("This is the whole text.");let a=new Set(t.filter(([h,p])=>Ie([h,p],o)).map(([,,h])=>h));if(a.size>1)return r(
"These are words of {number} speakers.",{number:a.size});let l=s.slice(...o).join("").trim().split(/\s+/).length;return l>xo?r("These are {number} words.",{number:l}):
""}var ce=class{constructor(e,t,o){this.received=e,this.selected=t,this.span=Ft(e,e.spans,t,o),this.quoted=c("blockquote",{class:"be-propose-words"}),this.quote=Me(
e,this.span),this.standOn(this.span),this.doubt=Bt(e,e.spans,this.span),this.isMeant=ne("meant",r("The note is about all of them."))}get words(){return this.received.
chars.slice(...this.span).join("")}get places(){return Ht(this.received,this.received.spans,this.quote.exact)}get lack(){return this.doubt&&!this.isMeant.value()?
`${this.doubt} ${r("Say above that the note is about all of them, or select fewer.")}`:""}standOn(e){this.span=e,this.quote=Me(this.received,e),this.quoted.textContent=
ko(this.words)}rows(e){return[this.quoted,...this.partOfAWord(e),...this.tooMany()]}partOfAWord(e){if(this.span.join()===this.selected.join())return[];let t=u(r(
"Only what I selected"),()=>{this.standOn(this.selected),o.remove(),e()},{class:"be-propose-only"}),o=c("p",{class:"be-propose-hint"},r("You selected part of a \
word: the note stands on the whole word.")," ",t);return[o]}tooMany(){return this.doubt?[c("div",{class:"be-propose-question"},c("p",{},this.doubt),this.isMeant.
row)]:[]}},ko=s=>s.length<=220?s:`${s.slice(0,120).replace(/\s\S{0,20}$/u,"")} \u2026 ${s.slice(-80).replace(/^\S{0,20}\s/u,"")}`;function qt({categories:s,severities:e}){return{kind:Ot("kind",r("This note"),[["explanatory",r("explains")],["translation",r("on the translation")],["textual",
r("on the text")]],"explanatory"),body:I("body",r("Note"),"textarea",{rows:5,required:!0,"aria-describedby":"be-propose-hint"}),category:z("category",r("What is\
 wrong"),Object.entries(s),"accuracy/mistranslation"),severity:z("severity",r("How grave"),e.map(t=>[t,t]),"minor"),reading:I("reading",r("Better words, if you \
have them"),"input",{type:"text"}),original:I("original",r("What the original says, if you know it"),"input",{type:"text"}),status:z("status",r("That wording is"),
[["attested",r("in a source")],["reconstructed",r("inferred")]],"reconstructed"),every:ne("every",""),certainty:z("certainty",r("Certainty"),[["high",r("high")],
["medium",r("medium")],["low",r("low")]],"medium"),proposer:I("proposer",r("Your name or ORCID, if you wish"),"input",{type:"text",autocomplete:"name"})}}var _t=(s,e)=>Ct(s,e).map(t=>c("p",{},...t.map(Oo)));function Oo({kind:s,words:e,unknown:t=[]}){if(s==="words")return e;if(s==="strong"||s==="em")return c(s,{},
e);if(s==="link")return c("span",{class:"be-propose-link"},e);let o=t.length?r("not in the bibliography: {works}",{works:t.join(", ")}):e;return c("span",{class:t.
length?"be-propose-unknown":"be-propose-cite",title:o},e)}var Ne=class{constructor(e){this.given=e;let{received:t,span:o,choices:n}=e;this.chosen=new ce(t,o,e.language),this.id=Wt(this.chosen.words,n.taken),this.yaml="",
this.lack="",this.isWhole=!0,this.fields=qt(n),this.defect=c("div",{class:"be-propose-defect"},...[this.fields.category,this.fields.severity,this.fields.reading,
this.fields.original,this.fields.status].map(i=>i.row)),this.preview=c("div",{class:"be-propose-preview","aria-label":r("How the note will read"),role:"group"}),
this.file=c("pre",{class:"be-propose-file",tabindex:"0",role:"group","aria-label":r("The file")}),this.said=c("p",{class:"be-propose-said"}),this.link=e.repository?
this.linkToGitHub():null,this.popup=new S({holds:i=>this.element.contains(i),closed:()=>this.closed(),returnTo:()=>e.opener,staysOnPress:!0}),this.element=this.
draw(),this.draft=`${t.spans.folder}/${this.chosen.span.join("-")}`;for(let[i,a]of Object.entries(se(this.draft)))this.fields[i]?.set(a);this.element.addEventListener(
"input",()=>{oe(this.draft,this.typed()),this.refresh()})}get isOpen(){return this.popup.isOpen}open(){this.refresh(),document.body.append(this.element),this.popup.
open(),v(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}draw(){let{kind:e,body:t,certainty:o,every:n,proposer:i}=this.fields;return ie(
r("Propose a note"),()=>this.close(!0),[...this.chosen.rows(()=>{this.refresh(),t.control.focus()}),e.row,t.row,c("p",{class:"be-propose-hint",id:"be-propose-hi\
nt"},r("Markdown: *emphasis*, [@source, page] for what it rests on.")),this.preview,this.defect,n.row,o.row,i.row,c("details",{},c("summary",{},r("The file this\
 makes")),this.file)],[this.said,...this.link?[]:Et(this.given.choices.contact),this.ways()])}linkToGitHub(){let e=c("a",{class:"be-propose-go",target:"_blank",
rel:"noopener"},r("Propose on GitHub"));return e.addEventListener("click",t=>this.gone(t)),e}ways(){return c("p",{class:"be-propose-ways"},...this.link?[this.link]:
[],u(r("Copy"),()=>this.take(()=>this.copyFile())),u(r("Download"),()=>this.take(()=>this.downloadFile())))}typed(){let e=Object.entries(this.fields).filter(([t])=>t!==
"proposer");return Object.fromEntries(e.map(([t,o])=>[t,o.value()]))}closed(){this.element.remove();let{body:e,reading:t}=this.fields;(e.value().trim()||t.value().
trim())&&O(r("What you typed is kept for these words until you close the browser."))}note(){let e=this.typed(),{quote:t,places:o}=this.chosen,n=o.length>1?this.
fields.every.value():"",i=n?{...t,prefix:"",suffix:""}:t;return{...e,id:this.id,by:this.given.choices.by,...i,every:n,original_status:this.fields.status.value()}}refresh(){
let e=this.note(),{received:t,choices:o,repository:n}=this.given,i=e.body.trim()!=="";this.defect.hidden=e.kind==="explanatory",this.fields.status.row.hidden=!e.
original.trim();let{places:a,span:l}=this.chosen;if(this.fields.every.row.hidden=a.length<2,this.fields.every.name(r("The same holds in all {number} places wher\
e these words stand",{number:a.length})),this.yaml=Dt(e,this.fields.proposer.value()),this.file.textContent=this.yaml,this.preview.replaceChildren(..._t(e.body,
o.works)),this.preview.hidden=!i,this.lack=this.chosen.lack||It(e,e.every?a:[l],t.spans,o),n&&this.link){let d=kt(n,t.spans.folder,`${this.id}.yml`,this.yaml);this.
isWhole=d.isWhole,this.link.href=d.address}let h=this.isWhole?"":r("This note is too long for an address: it will be copied, to be pasted on GitHub."),p=this.lack||
h||(e.kind==="explanatory"&&!Nt(e.body)?r("What does it rest on? Name a source, if you have one."):"");this.said.textContent=i?p:""}take(e){this.lack?this.refuse():
e()}refuse(){this.say(this.lack),this.fields.body.control.focus()}gone(e){this.lack?(e.preventDefault(),this.refuse()):this.isWhole||j(this.yaml).then(t=>this.say(
t?r("The file is on the clipboard: paste it into the page that opens."):r("The browser did not allow copying: copy the file below and paste it into the page tha\
t opens.")))}async copyFile(){this.say(await j(this.yaml)?r("Copied"):r("The browser did not allow copying"))}downloadFile(){X(`${this.id}.yml`,"application/yam\
l",this.yaml),this.say(r("Downloaded"))}say(e){this.said.textContent=e,O(e)}};var F=class extends Error{},Eo=new Map;function So(s){return Je(Eo,s,async()=>{let[e,t]=await Promise.all([$o(`text/${s}.txt`),y(`propose/${s}.json`)]);return{...re(
e),spans:t}})}async function $o(s){let e=await Xe(s);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(await e.arrayBuffer())}function To(s,e,t){let o=[];
for(let a of g(s,".be-unit"))e.intersectsNode(a)&&o.push(...Co(e,Ao(a,st(s),t)));if(!o.length)throw new F(r("Select words of the text itself."));let n=Ae(t,[o[0],
o[o.length-1]+1]);if(t.spans.furniture.some(([a,l])=>a<n[1]&&n[0]<l))throw new F(r("Between the first and the last of these words stand lines that are not the d\
ocument\u2019s. Select fewer."));return n}function Co(s,e){return e.flatMap(({node:t,at:o,length:n,point:i})=>{let a=t===s.startContainer?s.startOffset:0,l=t===
s.endContainer?s.endOffset:1/0;return t instanceof Element?Lo(s,t)?[i]:[]:s.intersectsNode(t)&&o+n>a&&o<l?[i]:[]})}function Lo(s,e){if(!s.intersectsNode(e))return!1;
let t=document.createRange();return t.selectNodeContents(e),s.compareBoundaryPoints(Range.START_TO_START,t)>0&&t.setStart(s.startContainer,s.startOffset),s.compareBoundaryPoints(
Range.END_TO_END,t)<0&&t.setEnd(s.endContainer,s.endOffset),!t.collapsed&&t.toString().trim()!==""}var Gt=new WeakMap;function Ao(s,e,t){let o=Gt.get(s);if(o?.layer===
e)return o.pieces;let n=[...Io(s,e)],i=Mo(s,t);if(!(n.length===i.length&&n.every(({char:l},h)=>l===t.chars[i[h]])))throw new F(r("The words shown here are not, \
letter by letter, those of the text as received."));for(let[l,h]of n.entries())h.point=i[l];return Gt.set(s,{layer:e,pieces:n}),n}function Mo(s,{chars:e,spans:t}){
let o=[];for(let[n,i]of t.paragraphs[s.id]??[])for(let a=n;a<i;a+=1)k(e[a])||o.push(a);return o}function*Io(s,e){let t=document.createTreeWalker(s,NodeFilter.SHOW_TEXT|
NodeFilter.SHOW_ELEMENT);for(let o=t.nextNode();o;o=t.nextNode())if(o instanceof HTMLElement)o.matches("ins[data-received]")&&(yield*zt(o.dataset.received??"",o));else if(o instanceof
Text&&!o.parentElement?.closest(`${tt}, ins.be-emended`)){let n=e==="reading"?o.parentElement?.closest("[data-replaced-by]"):null,i=n&&document.getElementById(n.
dataset.replacedBy??"");yield*zt(o.data,i??o)}}function*zt(s,e){let t=0;for(let o of s)k(o)||(yield{char:o,node:e,at:t,length:o.length,point:-1}),t+=o.length}function T(s){return s.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu,"").normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/gu,"$1").normalize("NFC").replace(
/ё/gu,"\u0435").replace(/[’'ʹʺʼ]/gu,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Kt(s,e){let t=new Set;if(/^\s*["“].*["”]\s*$/u.test(s))return{
asked:s.replace(/[“”]/gu,'"'),meant:t};let o=s.split(/\s+/u).filter(Boolean),n=[];for(let i=0;i<o.length;){let[a,l]=No(o,i,e);n.push(l??o[i]),t.add(l??T(o[i])),
i+=a}return{asked:n.join(" "),meant:t}}function No(s,e,t){for(let o=Math.min(8,s.length-e);o>1;o-=1){let n=t.get(T(s.slice(e,e+o).join(" ")));if(n)return[o,n]}return[
1,t.get(T(s[e]))]}var A=["kind","volume","document","speaker","person","category","severity"],Ut=new Set(["person"]),Yt=(s,e)=>[s[e]??[]].flat().filter(Boolean).map(String);function je(s,e,t=""){
return A.every(o=>{let n=e[o]??[];if(o===t||n.length===0)return!0;let i=Yt(s,o);return Ut.has(o)?n.every(a=>i.includes(a)):n.some(a=>i.includes(a))})}function Qt(s,e){
return Object.fromEntries(A.map(t=>{let o=new Map((e[t]??[]).map(i=>[i,0])),n=s.filter(i=>je(i,e,Ut.has(t)?"":t));for(let i of n.flatMap(a=>Yt(a,t)))o.set(i,(o.
get(i)??0)+1);return[t,o]}))}function Vt(s,e,t,o=()=>!0){if(t)return s.toSorted((i,a)=>i.record.order-a.record.order);let n=i=>2*Number(jo(i.record,e))+Number(o(
i));return s.toSorted((i,a)=>n(a)-n(i))}function jo({kind:s,title:e},t){if(s==="paragraph"||s.endsWith(" note")||s==="parallel")return!1;let o=T(e.replace(/\([^)]*\)/gu,
" "));return t.has(s==="person"?o.split(" ").at(-1)??"":o)}var Wo=7,Po=.5,[Do,Jt]=[1.2,.75];function Xt(s){if(/^\s*".+"\s*$/u.test(s))return[s];let e=[...new Set(s.split(/\s+/u).filter(Boolean))],t=e.filter(o=>T(o));return t.
length?t:e}function We(s){let[e,...t]=s.map(o=>new Set(o.map(({id:n})=>n)));return[...e].filter(o=>t.every(n=>n.has(o)))}function Zt(s,e){let t=We(s).filter(p=>e.
has(p)),o=s.map(p=>Ro(p,t,e)),n=t.flatMap(p=>e.get(p)??[]),i=n.reduce((p,{length:d})=>p+d,0)/Math.max(1,n.length),a=o.map(p=>Math.log(1+(n.length-p.size+.5)/(p.
size+.5))),l=p=>o.reduce((d,m,f)=>{let w=Ho(p,m.get(p)??[]);return d+a[f]*w/(w+Do*(1-Jt+Jt*p.length/i))},0);return n.filter(p=>o.every(d=>d.has(p))).map(p=>({hit:{
record:p,words:Bo(o.map(d=>d.get(p)??[]))},score:l(p)})).toSorted((p,d)=>d.score-p.score).map(({hit:p})=>p)}function Ro(s,e,t){let o=new Map(s.map(n=>[n.id,n.words]));
return new Map(e.flatMap(n=>Fo(o.get(n)??[],t.get(n)??[])))}function Fo(s,e){let t=new Map,[o,n]=[0,0];for(let i of s.toSorted((a,l)=>a-l)){for(;o<e.length&&i>=
n+e[o].length;)n+=e[o++].length;if(o===e.length)break;t.set(e[o],[...t.get(e[o])??[],i-n])}return[...t]}function Ho({kind:s,title:e,own:t},o){let i=s!=="paragra\
ph"&&s!=="page"&&!s.endsWith(" note")?e.split(/\s+/u).length:0;return o.reduce((a,l)=>a+(l<i?Wo:l<t?1:Po),0)}var Bo=s=>[...new Set(s.flat())].sort((e,t)=>e-t);function es(s,e){return new Set(s.flatMap(t=>{let o=T(t);return[...o.split(" "),e.get(o)??o]}))}var ts=s=>[...s].flatMap(e=>T(e).split(" ")).filter(Boolean);function ss(s,e,t){
let o=es(s,t);return[...e].every(n=>o.has(n)||ts(new Set([n])).every(i=>o.has(i)))}function os(s,e,t){let o=[...es(s,t)].filter(Boolean).map(n=>n.toLowerCase());
return o.length>0&&ts(e).some(n=>o.every(i=>i[0]!==n[0]||qo(i,n)))}var qo=(s,e)=>e.startsWith(s)&&s.length*2<e.length;var _o=60,Go=12,zo=100,ns={baseUrl:"/",excerptLength:0},Pe=null;function le(){return Pe??=Ko().catch(s=>{throw Pe=null,s}),Pe}async function Ko(){let[s,e,t]=await Promise.
all([import(new URL("pagefind/pagefind.js",C).href),y("pagefind/parts.json"),y("pagefind/names.json")]);await s.options(ns),await s.init();let o=[...Array.from(
{length:e.parts-1},(n,i)=>String(i+1)),...e.volumes??[]];return await Promise.all(o.map(n=>s.mergeIndex(new URL(`pagefind/${n}/`,C).href,ns))),{pagefind:s,parts:e,
names:new Map(Object.entries(t.of)),original:t.original}}async function is(s,{columns:e,packs:t}){let o=0,n=(a,l)=>l.map((h,p)=>{let d=Object.fromEntries(e.map(
(m,f)=>[m,h[f]]));return{order:o++,pack:a,at:p,...d}});if(!s||s.length>zo||s.length*2>t)return new Map(Object.entries(await y("pagefind/records.json")).map(([a,
l])=>[a,n(a,l)]));let i=await Promise.all(s.map(a=>y(`pagefind/records/${a}.json`)));return new Map(s.map((a,l)=>[a,n(a,i[l])]))}async function Uo(s,{pagefind:e,
parts:t},o){let n=Xt(s);if(!n.length)return[...(await is(null,t)).values()].flat().map(l=>({record:l,words:[]}));let i=await Promise.all(n.map(async a=>(await e.
search(a)).results));return Zt(i,await is(o?null:We(i),t))}async function De(s,e={},t=!1){let o=await le(),{asked:n,meant:i}=Kt(s,o.names),a=t||!n.trim(),l=await Uo(
at(n),o,a),h=rt(s),p=x=>h.length||!x.words.length?Promise.resolve([]):Vo(x),d=l.length&&os(await p(l[0]),i,o.names)?[]:l,m=d.filter(x=>je(x.record,e)),f=a?new Set:
await Qo(Yo(m),p,x=>ss(x,i,o.names));return{hits:Vt(m,i,a,x=>f.has(x)),counts:Qt(d.map(x=>x.record),e),read:x=>Jo(x,{meant:i,runs:h},o)}}function Yo(s){let e=new Set(
[...new Set(s.map(({record:t})=>t.pack))].slice(0,Go));return s.slice(0,_o).filter(({record:t})=>e.has(t.pack))}async function Qo(s,e,t){let o=await Promise.all(
s.map(async n=>t(await e(n))));return new Set(s.filter((n,i)=>o[i]))}async function Vo({record:s,words:e}){let t=(await rs(s)).split(/\s+/u);return e.map(o=>t[o]??
"")}async function Jo({record:s,words:e},{meant:t,runs:o},{names:n,original:i}){let a=await rs(s),l=new Set(e),h=o.length?ke(ct(a,o),d=>o.includes(d)):ke(a,(d,m)=>l.
has(m)||t.has(n.get(T(d))??"")),p=(h.isReading?"reading/":"")+s.address;return{record:s,excerpt:h,original:i,address:D(p,lt(h.found))}}var rs=async({pack:s,at:e})=>(await y(
`pagefind/words/${s}.json`))[e];var Re={kind:["paragraph","explanatory note","translation note","textual note","source note","page","volume","person","organisation","place","event","term","par\
allel"],severity:["critical","major","minor","neutral"]},Xo=8;function Zo(s){return{kind:r("Kind"),volume:r("Volume"),document:r("Document"),speaker:r("Speaker"),
person:r("Person named"),category:r("Defect"),severity:r("Severity")}[s]??s}function as(s,e,t,o){let n=new Set(g(s,"details[open]").map(l=>l.dataset.facet)),i=E(),
a=i&&s.contains(i)?i.id:"";s.replaceChildren(...A.flatMap(l=>{let h=[...e[l]].sort(([d,m],[f,w])=>tn(l,d,f)||w-m||d.localeCompare(f));if(!h.length)return[];let p=h.
map(([d,m])=>sn(l,d,m,t,o));return[en(l,p,Re[l]?h.length:Xo,n.has(l))]})),a&&document.getElementById(a)?.focus()}function en(s,e,t,o){let n=c("fieldset",{class:"\
be-facet"},c("legend",{},Zo(s)),...e.slice(0,t)),i=e.slice(t);return i.length&&n.append(c("details",{"data-facet":s,open:o},c("summary",{},$("{n} more","{n} mor\
e",i.length)),...i)),n}function tn(s,e,t){let o=Re[s];return o?o.indexOf(e)-o.indexOf(t):0}function sn(s,e,t,o,n){let i=`be-facet-${s}-${e.toLowerCase().replace(
/[^\p{L}\p{N}]+/gu,"-")}`,a=c("input",{type:"checkbox",id:i,checked:(o[s]??[]).includes(e),value:e});return a.addEventListener("change",()=>n(s,e,a.checked)),c(
"label",{class:"be-value",for:i},a,c("span",{},Re[s]?r(e):e)," ",c("span",{class:"be-count"},J(t)))}var cs=20;function on({record:s,excerpt:e,address:t,original:o}){let n=e.isReading?r("in the reading text"):s.kind==="paragraph"?r("as received"):"",i=[r(String(
s.kind)),n,s.category,s.severity?r(String(s.severity)):""].filter(Boolean).join(" \xB7 "),a=e.words.flatMap(({word:p,isFound:d},m)=>[m?" ":"",...nn(p,d?rn(p):[p],
o)]),{before:l,after:h}=e.isCut;return c("li",{class:"be-hit"},c("a",{href:t,class:"be-hit-title"},s.title)," ",c("span",{class:"be-hit-kind"},i),c("p",{class:"\
be-hit-words"},l?"\u2026 ":"",...a,h?" \u2026":""))}function nn(s,e,t){return/(?!\p{Script=Latin})\p{L}/u.test(s)&&t&&!et.startsWith(t)?[c("span",{lang:t},...e)]:
e}function rn(s){let[,e="",t=s,o=""]=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(s)??[];return[e,c("mark",{},t),o]}async function pe(s,e,t,{from:o=0,upTo:n=cs,
isEndless:i=!0}={}){let a=await Promise.all(e.hits.slice(o,o+n).map(e.read));if(!t())return;o===0&&s.replaceChildren(),b(s,".be-more")?.remove();let l=a.map(on);
s.append(...l),o>0&&l[0]&&b(l[0],"a")?.focus();let h=e.hits.length-o-a.length;if(!i||h<=0)return;let p=c("button",{type:"button"},r("Show {some} more of {all}",
{some:Math.min(h,cs),all:h}));p.addEventListener("click",()=>pe(s,e,t,{from:o+a.length})),s.append(c("li",{class:"be-more"},p))}var he=s=>s?$("{n} hit","{n} hit\
s",s):r("No hits");function an(s,e){return s<=e?{count:he(s),all:r("On the search page")}:{count:r("{count}, the first {here} here",{count:he(s),here:e}),all:r(
"All {n}, to narrow down",{n:J(s)})}}var cn=160,Fe=matchMedia("(min-width: 60em)");function ln(){let s=new URLSearchParams(location.search),e=Object.fromEntries(A.map(t=>[t,s.getAll(t)]));return{query:location.
search?s.get("q")??"":Qe(),chosen:e,isInOrder:s.get("order")==="text"}}function hn(s,e){let t=new He,{field:o,order:n,form:i}=t;s.replaceChildren(i,c("div",{class:"\
be-found"},t.narrow,t.results)),s.classList.add("be-search-live"),o.value=t.state.query,n.value=t.state.isInOrder?"text":"",t.listen(),Fe.addEventListener("chan\
ge",()=>{t.narrow.open=Fe.matches},{signal:e}),it(s,o),location.search||(o.focus({preventScroll:!0}),o.select()),t.show()}var He=class{constructor(){this.state=
ln(),this.run=0,this.waiting=0,this.field=c("input",{type:"search",id:"be-query",name:"q",autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.order=
c("select",{id:"be-order"},c("option",{value:""},r("Best first")),c("option",{value:"text"},r("In the order of the text"))),this.status=c("p",{class:"be-status",
role:"status"}),this.clear=u(r("Clear all"),()=>this.cleared(),{class:"be-clear",hidden:!0}),this.facets=c("div",{class:"be-facets"}),this.list=c("ol",{class:"b\
e-hits","aria-label":r("Hits")}),this.narrow=c("details",{class:"be-narrow",open:Fe.matches},c("summary",{},r("Narrow the search")," ",c("span",{"aria-hidden":"\
true"},"\u25BE")),this.facets),this.form=c("form",{role:"search",class:"be-query-form"},c("label",{for:"be-query"},r("Words or names, in either script")),this.field);
let e=c("div",{class:"be-search-bar"},this.status,this.clear,c("label",{for:"be-order"},r("Order")),this.order);this.results=c("div",{class:"be-results"},e,this.
list)}listen(){let{field:e,order:t,form:o}=this;e.addEventListener("focus",()=>{le().catch(()=>{})},{once:!0}),e.addEventListener("input",()=>{clearTimeout(this.
waiting),this.waiting=window.setTimeout(()=>this.ask(),cn)}),t.addEventListener("change",()=>{this.state.isInOrder=t.value==="text",this.show()}),o.addEventListener(
"submit",n=>{n.preventDefault(),clearTimeout(this.waiting),this.ask()})}ask(){this.state.query=this.field.value,this.show()}cleared(){for(let e of A)this.state.
chosen[e]=[];this.state.query=this.field.value="",this.field.focus(),this.show()}choose(e,t,o){let{chosen:n}=this.state;n[e]=n[e].filter(i=>i!==t).concat(o?[t]:
[]),this.show()}write(){let{query:e,chosen:t,isInOrder:o}=this.state,n=new URL(location.href);n.search="",e.trim()&&n.searchParams.set("q",e.trim());for(let i of A)
for(let a of t[i])n.searchParams.append(i,a);o&&n.searchParams.set("order","text"),history.replaceState(history.state,"",n)}async show(){let e=++this.run,t=()=>e===
this.run,{query:o,chosen:n,isInOrder:i}=this.state;this.write(),Ve(o.trim());let a=A.some(l=>n[l].length);this.clear.hidden=!a&&!o;try{let l=await De(o,n,i);if(!t())
return;as(this.facets,l.counts,n,(d,m,f)=>this.choose(d,m,f));let h=!o.trim()&&!a,p=l.hits.length;this.status.textContent=h?$("{n} record to search","{n} record\
s to search",p):he(p),h?this.list.replaceChildren():await pe(this.list,l,t)}catch(l){throw t()&&(this.status.textContent=r("The search could not be loaded. Relo\
ad the page to try again.")),l}}};var pn=window.matchMedia("(min-width: 76.25em)"),de=(s,e,t,o)=>u(s,t,{class:"be-tool","aria-label":e,title:o?r("{what} ({key})",{what:e,key:o}):e,"aria-keyshort\
cuts":o}),fe=class{constructor(e,t,o){this.ties=e,this.before=de("\u2039",r("Previous parallel"),()=>t.step(-1),"k"),this.after=de("\u203A",r("Next parallel"),()=>t.
step(1),"j"),this.count=c("span",{class:"be-synopsis-count"}),this.select=c("select",{class:"be-choose","aria-label":r("Parallel")},c("option",{value:""},r("Cho\
ose a parallel")),...e.map((i,a)=>c("option",{value:i.dataset.parallel},`${a+1}. ${Be(i)}${un(i)}`))),this.select.addEventListener("change",()=>t.pick(this.select.
value)),this.follow=c("input",{type:"checkbox"}),this.follow.checked=o;let n=c("label",{class:"be-follow"},this.follow,c("span",{class:"be-in-full"},r("Panes fo\
llow each other")),c("span",{class:"be-in-short"},r("Follow")));this.element=c("div",{class:"be-synopsis-tools",role:"group","aria-label":r("Parallels")},this.before,
this.select,this.count,this.after,n)}show(e,t){let o=this.ties.length;this.select.value=e??"",this.count.textContent=t<0?$("{n} parallel","{n} parallels",o):r("\
{at} of {all}",{at:t+1,all:o}),me(this.before,t===0,this.after),me(this.after,t===o-1,this.before);for(let n of this.ties)dn(n,n.dataset.parallel===e)}};function dn(s,e){
let t=e!==s.classList.contains("is-chosen");s.classList.toggle("is-chosen",e);let o=b(s,".be-tie-title");e?o?.setAttribute("aria-current","true"):o?.removeAttribute(
"aria-current");let[n]=g(s,"details");n instanceof HTMLDetailsElement&&t&&(n.open=e&&(pn.matches||P("synopsis-comment",!1))),e&&t&&fn(s)}function fn(s){let e=s.
closest(".be-ties");if(!e||e.scrollHeight<=e.clientHeight)return;let t=s.getBoundingClientRect().top-e.getBoundingClientRect().top;(t<0||t>e.clientHeight*.4)&&(e.
scrollTop+=t-e.clientHeight*.15)}var ue=class{constructor(e,t){let{title:o}=e;this.pane=e,this.back=de("\u2039",r("Previous place in {title}",{title:o}),()=>t.stepPlace(
e,-1)),this.on=de("\u203A",r("Next place in {title}",{title:o}),()=>t.stepPlace(e,1)),this.where=c("span",{class:"be-synopsis-count"}),this.element=c("div",{class:"\
be-steps",role:"group","aria-label":r("Places in {title}",{title:o})},this.back,this.where,this.on),v(e.section,".be-pane-head").append(this.element)}show(e,t){
let o=this.pane.of(e).length;this.pane.light(e,t),this.element.hidden=o<2,this.where.textContent=o?r("{at} of {all}",{at:t+1,all:o}):"",me(this.back,t===0,this.
on),me(this.on,t===o-1,this.back)}},Be=s=>b(s,".be-tie-title")?.textContent??"";function un(s){let e=b(s,".be-strength")?.textContent;return e?r(" ({strength})",
{strength:e}):""}function me(s,e,t){let o=E()===s;s.disabled=e,e&&o&&!t.disabled&&t.focus({preventScroll:!0})}var ge=class{constructor(e,t){this.panes=e,this.ties=t,this.ids=t.map(o=>o.dataset.parallel??""),this.chosen=null,this.at=new Map}get index(){return this.chosen===
null?-1:this.ids.indexOf(this.chosen)}choose(e,t){let o=e===this.chosen&&t.size>0;for(let n of this.panes)this.at.set(n,t.get(n)??(o?this.at.get(n):0)??0);this.
chosen=e}beside(e){let t=this.index;return this.ids[t<0?e>0?0:this.ids.length-1:t+e]}adopt(e){let t=e.inView();if(!t)return!1;let o=e.parallelOf(t),n=e.of(o).indexOf(
t);if(!this.ids.includes(o)||o===this.chosen&&n===this.at.get(e))return!1;for(let i of this.panes)i!==e&&this.at.set(i,o===this.chosen?this.at.get(i)??0:0);return this.
at.set(e,n),this.chosen=o,!0}paneOf(e){return this.panes.find(t=>t.passages.has(e))??null}placesOf(e,t){return new Map([[e,e.of(e.parallelOf(t)).indexOf(t)]])}placeIn(e){
return e.of(this.chosen)[this.at.get(e)??0]}meant(e){let t=Ye(e.slice(1)),o=this.ids.find(a=>`parallel-${a}`===t);if(o)return{parallel:o,places:new Map};let n=this.
paneOf(t),i=n?.parallelOf(t)??"";return n&&this.ids.includes(i)?{parallel:i,places:this.placesOf(n,t)}:null}said(){return`${Be(this.ties[this.index])}. ${this.panes.
map(t=>`${t.title}: ${this.placeWords(t)}`).join("; ")}`}placeWords(e){let t=e.of(this.chosen).length;return t?r("place {at} of {all}",{at:(this.at.get(e)??0)+1,
all:t}):r("no place")}};var qe=.25,we=class{constructor(e){this.section=e,this.text=v(e,".be-pane-text"),this.title=v(e,"h2 a").textContent??"",this.passages=new Map,this.places=new Map;
for(let t of g(this.text,"mark[data-passage]")){let{passage:o="",parallel:n=""}=t.dataset;this.passages.has(o)||this.places.set(n,[...this.of(n),o]),this.passages.
set(o,[...this.passages.get(o)??[],t])}for(let t of this.places.values())t.sort((o,n)=>ls(o)-ls(n))}of(e){return this.places.get(e??"")??[]}parallelOf(e){return this.
passages.get(e)?.[0].dataset.parallel??""}top(e){let[t]=this.passages.get(e)??[];return(t?.getClientRects()[0]?.top??0)-this.text.getBoundingClientRect().top}sign(e){
return g(this.text,`a.be-parallel[data-passage="${e}"]`).at(0)??null}inView(){let e=this.text.clientHeight,t=Math.min(qe*e,this.text.scrollTop),o=null,n=1/0;for(let i of this.
passages.keys()){let a=this.top(i),l=Math.abs(a-t);a>=0&&a<e&&l<n&&([o,n]=[i,l])}return o}light(e,t){let o=e?this.of(e)[t]:void 0;for(let[n,i]of this.passages){
let a=i[0].dataset.parallel===e;for(let l of i)l.classList.toggle("is-chosen",a),l.classList.toggle("is-here",a&&n===o);this.sign(n)?.classList.toggle("is-here",
a&&n===o)}}},ls=s=>Number(s.slice(s.lastIndexOf("-")+1));var mn=200,gn=window.matchMedia("(prefers-reduced-motion: reduce)"),ye=()=>gn.matches;function hs(s,e,t,o){let n=new Map;for(let h of s){let p=e(h);p&&n.set(h,h.
top(p)+h.text.scrollTop)}let i=Math.min(...[...n.keys()].map(h=>h.text.clientHeight)),a=t&&n.has(t)?(n.get(t)??0)-t.text.scrollTop:-1,l=Math.min(a>=0&&a<.6*i?a:
qe*i,...n.values());for(let[h,p]of n)h.text.scrollTo({top:p-l,behavior:ye()?"instant":o})}var be=class{constructor(e){this.led=e,this.driver=null,this.frame=0,this.
last=0}listen(e){for(let t of this.led.panes){for(let o of["wheel","touchstart","pointerdown","keydown"])t.text.addEventListener(o,n=>{(o!=="pointerdown"||n.target===
t.text)&&(this.driver=t)},{passive:!0,signal:e});t.text.addEventListener("scroll",()=>this.scrolled(t),{passive:!0,signal:e})}}scrolled(e){this.driver!==e||!this.
led.isFollowing()||(this.last=performance.now(),this.frame||(this.frame=requestAnimationFrame(()=>this.level(e))))}level(e){if(this.frame=0,this.driver!==e||!this.
led.isFollowing()||!this.led.root.isConnected)return;this.led.adopt(e),(this.led.panes.filter(o=>o!==e).some(o=>this.move(e,o))||performance.now()-this.last<mn)&&
(this.frame=requestAnimationFrame(()=>this.level(e)))}move(e,t){let o=this.led.placeIn(e),n=this.led.placeIn(t),i=o?e.top(o):-1;if(!n||i<0||i>=e.text.clientHeight)
return!1;let a=t.top(n)-i,l=t.text.scrollTop,h=ye()||Math.abs(a)<24;return t.text.scrollTop=l+(h?a:a*.28),!h&&t.text.scrollTop!==l}};var wn=window.matchMedia("(min-width: 76.25em)"),_e="keep",bn=(s,e)=>new Ge(s).begin(e),Ge=class{constructor(e){this.root=e,this.panes=g(e,".be-pane").map(o=>new we(
o)),this.choice=new ge(this.panes,g(e,".be-tie")),this.writing=0;let t={step:o=>this.step(o),stepPlace:(o,n)=>this.stepPlace(o,n),pick:o=>o?this.choose(o):this.
clear()};this.row=new fe(this.choice.ties,t,P("synopsis-follow",!ye())),this.steps=this.panes.map(o=>new ue(o,t)),this.follower=new be({root:e,panes:this.panes,
isFollowing:()=>this.row.follow.checked,adopt:o=>this.adopt(o),placeIn:o=>this.choice.placeIn(o)}),e.prepend(this.row.element),e.classList.add("is-live")}begin(e){
this.listen(e),this.follower.listen(e),this.render(),this.fromAddress({behavior:"instant",quiet:!0}),document.readyState!=="complete"&&window.addEventListener("\
load",()=>setTimeout(()=>{this.choice.chosen&&!this.follower.driver&&!e.aborted&&this.bring(null,"instant")}),{once:!0,signal:e})}listen(e){let{follow:t}=this.row;
t.addEventListener("change",()=>{H("synopsis-follow",t.checked),O(t.checked?r("The panes follow each other"):r("The panes scroll separately"))}),this.root.addEventListener(
"click",o=>this.clicked(o),{signal:e}),this.root.addEventListener("keydown",o=>this.pressed(o),{signal:e});for(let o of this.choice.ties){let[n]=g(o,"details");
n?.addEventListener("toggle",()=>{n instanceof HTMLDetailsElement&&o.dataset.parallel===this.choice.chosen&&!wn.matches&&H("synopsis-comment",n.open)},{signal:e})}
for(let o of["popstate","hashchange"])window.addEventListener(o,()=>this.fromAddress(),{signal:e})}clicked(e){if(e.defaultPrevented||Ue(e))return;let t=Q(e,"a");
if(t instanceof HTMLAnchorElement)this.followed(e,t);else{let o=Q(e,"mark[data-passage]")?.dataset.passage,n=o?this.choice.paneOf(o):null;o&&n&&!String(window.getSelection())&&
this.choose(n.parallelOf(o),this.choice.placesOf(n,o))}}followed(e,t){let o=t.hash&&t.pathname===location.pathname?this.choice.meant(t.hash):null;o&&(e.preventDefault(),
e.stopPropagation(),t.matches(".be-parallel")?this.across(t):t.matches(".be-tie-title")?this.choose(o.parallel):this.choose(o.parallel,o.places))}across(e){let{
parallel:t="",passage:o=""}=e.dataset,n=this.choice.paneOf(o);if(!n)return;this.choose(t,this.choice.placesOf(n,o),{hold:n});let i=this.panes.find(l=>l!==n),a=i&&
this.choice.placeIn(i);a&&i.sign(a)?.focus({preventScroll:!0})}pressed(e){if(e.altKey||e.ctrlKey||e.metaKey||Q(e,"select, input[type=text], textarea")===e.target)
return;let o={j:()=>this.step(1),k:()=>this.step(-1),Escape:()=>{this.choice.chosen&&this.clear()}}[e.key];o&&(e.preventDefault(),e.stopPropagation(),o())}fromAddress(e={}){
let t=this.choice.meant(location.hash);t?this.choose(t.parallel,t.places,{address:_e,...e}):this.choice.chosen&&!location.hash&&this.clear(_e)}step(e){let t=this.
choice.beside(e);t&&this.choose(t)}stepPlace(e,t){let{at:o,chosen:n}=this.choice,i=(o.get(e)??0)+t,a=e.of(n)[i];a&&n&&this.choose(n,new Map([[e,i]]),{address:`#${a}`,
replace:!0})}choose(e,t=new Map,o={}){let{address:n=`#parallel-${e}`,replace:i=!1,hold:a=null,behavior:l="smooth",quiet:h=!1}=o;this.choice.ids.includes(e)&&(this.
choice.choose(e,t),this.follower.driver=null,this.render(),this.write(n,i),this.bring(a,l),h||O(this.choice.said()))}clear(e=location.pathname+location.search){
this.choice.chosen=null,this.follower.driver=null,this.render(),this.write(e,!0),O(r("No parallel chosen"))}write(e,t){e===_e||e===location.hash||history[t?"rep\
laceState":"pushState"](history.state,"",e)}render(){let{chosen:e,at:t,index:o}=this.choice;this.row.show(e,o);for(let n of this.steps)n.show(e,t.get(n.pane)??0)}bring(e,t){
this.root.scrollIntoView({block:"start",behavior:"instant"}),hs(this.panes,o=>this.choice.placeIn(o),e,t)}adopt(e){this.choice.adopt(e)&&(this.render(),clearTimeout(
this.writing),this.writing=window.setTimeout(()=>{this.root.isConnected&&this.choice.chosen&&this.write(`#parallel-${this.choice.chosen}`,!0)},300))}};async function yn(s,e,t){let o=await y("places.json").catch(()=>null);if(!(!o||t.aborted)){for(let n of g(s,".be-notes > li")){let i=b(n,".be-cite-note")?.dataset.
name;ps(n.lastElementChild,"be-sources",e,o.notes[n.id],i)}ps(b(s,".md-content__inner"),"be-sources be-sources--entry",e,o.entries[xn()],r("this entry"))}}var xn=()=>location.
href.replace(/[?#].*$/,"").replace(/index\.html$/,"").slice(C.href.length);function ps(s,e,t,o,n){if(!s||!o||b(s,".be-sources"))return;let[i,a]=o,l=n?[r("source\
 of {name}",{name:n}),r("edit the file of {name}",{name:n}),r("history of the file of {name}",{name:n})]:[r("source"),r("edit the file"),r("history of the file")];
s.append(" ",c("span",{class:e},ze(r("source"),l[0],`${W(t,"blob",i)}#L${a}`)," ",ze(r("edit"),l[1],W(t,"edit",i))," ",ze(r("history"),l[2],W(t,"commits",i))))}
var ze=(s,e,t)=>c("a",{href:t,"aria-label":e,target:"_blank",rel:"noopener"},s);function ds({ways:s,pinned:e},t,o){let n=s.find(({id:f})=>f===P("cite","chicago"))??s[0],i=c("pre",{class:"be-tools-text",id:"be-tools-text",role:"tabpanel",tabindex:"\
0"}),a=c("p",{class:"be-tools-in-text"}),l=s.map(({id:f,name:w})=>c("button",{type:"button",role:"tab",id:`be-tab-${f}`,"data-format":f,"aria-controls":"be-tool\
s-text"},w)),h=()=>vn(n,t,L(t.id,e)),p=f=>{n=s[f],l.forEach((w,x)=>{w.setAttribute("aria-selected",String(x===f)),w.tabIndex=x===f?0:-1}),H("cite",n.id),i.replaceChildren(
...h().nodes);for(let w of g(i,"a"))w.replaceWith(w.textContent??"");i.setAttribute("aria-labelledby",l[f].id),i.classList.toggle("be-tools-text--prose",!!n.html),
a.hidden=!n.inText,a.textContent=n.inText?r("In the text: {citation}",{citation:us(xe(n.inText,t,"",{}))}):""};p(s.indexOf(n));let d=u(r("Copy"),()=>{let{words:f,
html:w}=h();o.copy(f,r("Citation copied"),w)},{"data-tool":"copy"}),m=u(r("Download"),()=>{let f=[o.text.dataset.document,t.id].filter(Boolean).join("-");X(`${f}\
.${n.ending}`,n.type,n.html?`${h().words}
`:B(n.format,t,L(t.id,e),R())),o.say(r("Citation downloaded"))},{"data-tool":"download"});return[kn(l,p),i,a,c("p",{class:"be-tools-row"},d,m)]}function vn(s,e,t){
if(!s.html){let n=B(s.format,e,t,R()).trimEnd();return{words:n,html:"",nodes:[document.createTextNode(n)]}}let o=xe(s.html,e,t,R());return{words:us(o),html:o,nodes:fs(
o)}}var fs=s=>[...new DOMParser().parseFromString(s,"text/html").body.childNodes],us=s=>fs(s).map(e=>e.textContent).join("");function kn(s,e){let t=c("div",{role:"\
tablist","aria-label":r("Format of the citation"),class:"be-tools-tabs"},...s);return t.addEventListener("click",o=>{let n=s.findIndex(i=>i===o.target);n>=0&&e(
n)}),t.addEventListener("keydown",o=>On(o,s,e)),t}function On(s,e,t){let o=e.findIndex(l=>l===E()),i={ArrowRight:o+1,ArrowLeft:o-1,Home:0,End:e.length-1}[s.key];
if(i===void 0||o<0)return;s.preventDefault();let a=(i+e.length)%e.length;t(a),e[a].focus()}var Ke=class{constructor(e){this.text=e,this.element=null,this.source=null,this.popup=new S({holds:t=>!!(this.element?.contains(t)||this.source?.contains(t)),closed:()=>this.
remove(),returnTo:()=>this.source})}isOpenAt(e){return this.popup.isOpen&&this.source===e}close(e){this.popup.close(e)}remove(){this.element?.remove(),this.source?.
removeAttribute("aria-expanded"),this.element=null}open(e,t){this.close(!1),this.source=e,ve(this.text).catch(()=>{});let o=u("\xD7",()=>this.close(!0),{class:"\
be-tools-close","aria-label":r("close")}),n=c("div",{class:"be-tools-list"},...this.tools(t).map(i=>this.button(i,t)));this.element=c("div",{class:"be-tools",id:"\
be-tools",role:"dialog","aria-labelledby":"be-tools-name"},c("p",{class:"be-tools-head"},c("span",{id:"be-tools-name"},t.name),c("span",{class:"be-tools-said","\
aria-hidden":"true"}),o),n,c("div",{class:"be-tools-cite",id:"be-tools-cite",hidden:!0})),this.element.addEventListener("keydown",i=>{i.key==="Tab"&&this.leave(
i)}),document.body.append(this.element),e.setAttribute("aria-expanded","true"),this.place(),this.popup.open(),v(n,"button").focus({preventScroll:!0}),this.toggleCite(
t)}place(){this.element&&this.source&&V(this.element,this.source.getBoundingClientRect(),{gap:4,margin:12})}tools(e){return[...[{id:"link",name:()=>r("Copy link"),
run:o=>this.copy(L(o.id),r("Link copied"))},{id:"cite",name:()=>r("Cite"),run:o=>this.toggleCite(o),expands:!0},{id:"quote",when:o=>!!o.words,name:o=>o.selected?
r("Copy the selected words with citation"):r("Copy the paragraph with citation"),keys:"Alt+C",run:o=>this.copyWords(o)},{id:"share",when:()=>!!navigator.share,name:()=>r(
"Share"),run:o=>this.share(o)}],...ht()].filter(o=>!o.when||o.when(e))}button(e,t){let o=()=>{e.leaves&&this.close(!0),e.run(t)};return u(e.name(t),o,{"data-too\
l":e.id,title:e.keys,"aria-keyshortcuts":e.keys,"aria-expanded":e.expands?"false":null,"aria-controls":e.expands?"be-tools-cite":null})}leave(e){if(!this.element)
return;let t=g(this.element,"button, [tabindex='0']").filter(o=>o.tabIndex>=0&&o.offsetParent);E()===(e.shiftKey?t[0]:t.at(-1))&&(e.shiftKey&&e.preventDefault(),
this.close(!0))}say(e){O(e),this.element&&(v(this.element,".be-tools-said").textContent=e)}async copy(e,t,o=""){this.say(await(o?nt(o,e):j(e))?t:r("The browser \
did not allow copying"))}async copyWords(e){let t=await this.offered(ot(this.text)),o={...e,...e.selected};if(!t)return;let{formats:n,pinned:i}=t;await this.copy(
B(n.quotation,o,L(o.id,i),R()),r("Words and citation copied"))}async share(e){try{await navigator.share({title:document.title,url:L(e.id)})}catch(t){t instanceof
Error&&t.name==="AbortError"||this.say(r("Sharing did not work"))}}async offered(e){try{return await e}catch{return this.say(r("The citation could not be loaded")),
null}}async toggleCite(e){let t=this.element;if(!t)return;let o=v(t,".be-tools-cite"),n=o.hidden?await this.offered(ve(this.text)):null;o.hidden&&(!n||this.element!==
t)||(n&&o.replaceChildren(...ds(n,e,this)),o.hidden=!n,t.classList.toggle("be-tools--wide",!o.hidden),v(t,"[data-tool=cite]").setAttribute("aria-expanded",String(
!o.hidden)),o.hidden||this.place())}};export{F as CannotTell,Ee as OpenCard,Ne as ProposePanel,Ke as ToolPanel,ms as cardOf,Hs as correctionOf,an as countedHere,le as open,Es as openSheet,So as receivedText,
De as search,pe as showHits,Ss as showKeys,yn as showWritten,To as spanOfRange,Ws as startMemory,hn as startPage,bn as startSynopsis};
