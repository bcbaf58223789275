import{B as T,C as se,H as ut,J as mt,K as r,L as E,M as H,N as B,O as oe,P as z,Q as Te,V as gt,W as wt,X as bt,Y as $e,Z as M,_,b as l,c as I,ca as P,d as m,da as yt,
e as g,ea as ne,f as y,fa as xt,g as x,ga as vt,ha as kt,i as Z,ia as Ae,j as ct,ja as Ce,k as S,ka as Ot,m as ee,n as A,na as St,oa as Et,q as O,r as F,s as G,
t as ht,u as pt,v as w,w as ft,x as te,y as dt,z as L}from"./shared.js";function Rs(t,e,s){let o=Fs(t,s);if(o.length===0)return null;if(s.kind==="parallels")return zs(t.parallels,e,[...new Set([...o,...Gs(t,e)])]);if(s.kind==="works")
return Me(r("Cited work"),[l("p",{},...Ds(t.works[o[0]]))]);let n=o.map(c=>t.entries[c]),i=H(n.map(c=>c.name)),a=n.length>1;return Me(i,n.map(c=>Bs(c,t.lang,a)),
a?i:"")}var Ds=t=>typeof t=="string"?[t]:t.flatMap(e=>typeof e=="string"?[e]:I(...e));function Fs(t,{kind:e,keys:s,path:o}){return s?s.filter(n=>Object.hasOwn(t[e]??
{},n)):Object.keys(t.entries??{}).filter(n=>t.entries[n].address===o)}function Me(t,e,s=""){let o=l("div",{class:"be-hover md-typeset",id:"be-hover",hidden:!0},
...e);return s?(o.setAttribute("role","group"),o.setAttribute("aria-label",t),o.append(l("span",{class:"be-hidden",id:"be-hover-brief"},r("{brief}. Tab goes to \
the links.",{brief:s})))):o.setAttribute("role","tooltip"),o}function Hs(t){return{person:r("Person"),organisation:r("Organisation"),place:r("Place"),event:r("E\
vent"),term:r("Term")}[t]??t}function Bs(t,e,s){let o=s?l("a",{href:new URL(t.address,A),lang:t.lang},t.name):I(t.lang,t.name)[0],n=l("p",{class:"be-hover-kind"},
Hs(t.kind));t.fabricated&&n.append(" ",l("span",{class:"be-fabricated"},r("fabricated")));let i=l("div",{class:"be-hover-part"},n,l("p",{class:"be-hover-name"},
o));return t.original&&i.append(l("p",{class:"be-hover-facts",lang:e,dir:"auto"},t.original)),t.dates&&i.append(l("p",{class:"be-hover-facts"},t.dates)),i.append(
l("p",{},t.summary)),i.append(l("p",{class:"be-hover-more"},_s(t)+qs(t))),i}function _s({mentions:t}){return t?E("{n} mention in the edition","{n} mentions in t\
he edition",t):r("no mentions in the edition")}function qs({doubt:t}){return t?r("; identification of {doubt} certainty",{doubt:t}):""}function Gs(t,e){return!e.
matches(".be-unit > .be-parallel")||getComputedStyle(e).position!=="absolute"?[]:g(e.parentElement??e,":scope > a.be-parallel").filter(n=>Math.abs(n.offsetTop-e.
offsetTop)<e.offsetHeight/2).map(n=>ee((n.getAttribute("href")??"").split("#")[1]??"")).filter(n=>Object.hasOwn(t.parallels,n))}function zs(t,e,s){let o=e.matches(
".be-parallel")?location.pathname.slice(A.pathname.length).split("/")[0]:"",n=s.map(i=>Ks(t[i],o,s.length>1?i:""));return Me(H(n.map(i=>i.whole)),n.flatMap(i=>i.
parts),n.map(i=>i.brief).join(" "))}function Ks({title:t,sides:e},s,o){let n=e.filter(p=>p.document!==s),i=n.length?n:e,a=o?l("a",{href:L(`parallels.md#${o}`)},
t):t,c=r("Parallel: {title}",{title:t}),h=[l("p",{class:"be-hover-kind"},r("Parallel")),l("p",{class:"be-hover-name"},a),...i.map(Ys)];return{whole:c,parts:h,brief:`${c}\
. ${i.map(Us).join(". ")}`}}function Us({title:t,passages:e}){let s=e.map(o=>[o.where,r("\u201C{words}\u201D",{words:o.words})].join(", "));return B(t,H(s))}function Ys({
title:t,lang:e,speaks:s,passages:o}){let n=o.map(({words:i,where:a,address:c})=>l("li",{},l("q",{lang:s,dir:s&&"auto"},i)," ",l("a",{href:new URL(c,A)},a)));return l(
"div",{class:"be-hover-part"},l("p",{class:"be-hover-facts"},...I(e,t)),l("ul",{},...n))}var Ie=class{constructor(e,s,o,n){this.link=e,this.card=s,this.isByFocus=o,this.gone=n,this.isDismissed=!1,this.popup=new T({holds:a=>s.contains(a),closed:()=>this.
remove(),returnTo:()=>(this.isDismissed=!0,s.contains(S())?e:null)}),(e.closest("dialog, [popover]")??e.closest("main")??document.body).append(s);let i=y(s,"#be\
-hover-brief")?"be-hover-brief":"be-hover";e.setAttribute("aria-describedby",[...Tt(e),i].join(" "))}get isShown(){return this.popup.isOpen}get hasFocus(){return S()===
this.link||this.card.contains(S())}holds(e){return e===this.link||e instanceof Node&&this.card.contains(e)}show(e){this.card.hidden=!1,this.popup.open();let{top:s,
bottom:o,left:n}=this.link.getBoundingClientRect(),i=[...this.link.getClientRects()],a=i.find(c=>e!==null&&c.left<=e&&e<=c.right)??i[0];se(this.card,{top:s,bottom:o,
left:a?.left??n},{gap:7,shift:12}),this.card.scrollHeight>this.card.clientHeight+1&&(this.card.tabIndex=0)}close(){this.popup.isOpen?this.popup.close():this.remove()}remove(){
let e=Tt(this.link);e.length?this.link.setAttribute("aria-describedby",e.join(" ")):this.link.removeAttribute("aria-describedby"),this.gone(),this.card.remove()}step(e){
let s=[...this.card.tabIndex===0?[this.card]:[],...g(this.card,"a[href]")],o=S(),n=s.findIndex(i=>i===o);o===this.link&&!e.shiftKey&&s.length?(e.preventDefault(),
s[0].focus()):n>=0&&e.shiftKey?(e.preventDefault(),(s[n-1]??this.link).focus()):n>=0&&n===s.length-1&&(this.link.focus({preventScroll:!0}),this.close())}},Tt=t=>(t.
getAttribute("aria-describedby")??"").split(" ").filter(e=>e&&!e.startsWith("be-hover"));function Qs(t,e){let s=(t.matches(".be-parallel")?t.getAttribute("aria-label"):t.textContent)?.trim()??"",o=l("h2",{class:"be-panel-title"},s),n=m("\xD7",()=>h.
close(!0),{class:"be-panel-button","aria-label":r("Close")}),i=[...e.children].filter(f=>f.id!=="be-hover-brief"),a=l("p",{class:"be-sheet-page"},l("a",{href:t.
getAttribute("href")??""},r("Open the page"))),c=l("div",{class:"be-panel be-sheet be-editorial",role:"dialog","aria-label":s,tabindex:"-1"},l("div",{class:"be-\
panel-head"},o,n),l("div",{class:"be-panel-body be-hover-body md-typeset"},...i,a)),h=new T({holds:f=>c.contains(f),closed:()=>c.remove(),returnTo:()=>t});(t.closest(
"main")??document.body).append(c),h.open(),c.focus({preventScroll:!0});let p=t.getBoundingClientRect().bottom-(innerHeight-c.offsetHeight-24);return p>0&&scrollBy(
{top:p,behavior:"instant"}),h}function Vs(t){if(document.querySelector("dialog[open]"))return;let e=m("\xD7",()=>n.close(!0),{class:"be-keys-close","aria-label":r("Close the list of keys")}),
s=ut().flatMap(({keys:i,does:a})=>[l("dt",{},...i.flatMap((c,h)=>[...h?[" "]:[],l("kbd",{},c)])),l("dd",{},a())]),o=l("dialog",{class:"be-keys","aria-labelledby":"\
be-keys-title"},l("h2",{id:"be-keys-title"},r("Keys")),e,l("dl",{},...s)),n=new T({holds:i=>o.contains(i)&&i!==o,closed:()=>o.remove(),returnTo:()=>t});o.addEventListener(
"close",()=>n.close(!0)),document.body.append(o),o.showModal(),n.open()}var Js=1200,Xs=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,Zs=/^\s*([\s\S]+?)\s*\n\s*— /u;function At(t){let e=[...t.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].
map(([i])=>i.replace(/[.,;:)\]]+$/u,"")),s=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(t)?.[1]??"",o=(Zs.exec(t)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),n=o.length?
o:[...t.matchAll(Xs)].map(i=>i[1]);return[...new Set(e)].flatMap(i=>{let a=Et(i);return a?[{...a,version:a.version||s,quoted:n,address:i}]:[]})}function Ct(t,e){
let s=o=>e&&Object.hasOwn(e.things,o)?e.things[o].words??"":"";return new Map(Object.entries(t.things).map(([o,{words:n,fate:i,to:a=""}])=>[o,{words:n??s(a||o),
fate:i,to:a,now:i==="changed"?s(a):""}]))}function Mt(t,e){let[s,o]=[t,e].map(h=>h.split(/\s+/u).filter(Boolean).slice(0,Js)),n=[],i=(h,p)=>{let f=n.at(-1);p.length&&
(f?.kind===h?f.words+=` ${p.join(" ")}`:n.push({kind:h,words:p.join(" ")}))},[a,c]=[0,0];for(let[h,p]of[...eo(s,o),[s.length,o.length]])i("old",s.slice(a,h)),i(
"new",o.slice(c,p)),i("same",s.slice(h,h+1)),[a,c]=[h+1,p+1];return n}function eo(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.
length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);let o=[];for(let[n,i]=[0,0];n<t.length&&i<e.length;)
t[n]===e[i]?(o.push([n,i]),n+=1,i+=1):s[n+1][i]>=s[n][i+1]?n+=1:i+=1;return o}var ie=(t,e)=>$t(e).includes($t(t).replace(/[.,;]$/u,"")),$t=t=>t.normalize("NFC").
replace(/[\u2010-\u2015]/gu,"-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();var Le={isKnown:!0,isToday:!1,title:"",things:new Map,at:""},It=()=>w("memory/versions.json");async function K({group:t,version:e}){let s=await It(),o=s.versions.
find(c=>c.version===e);if(!o&&e!==s.current)return{...Le,isKnown:!1};if(o?.new.includes(t))return Le;let n=o?.gone.includes(t)?null:await w(`memory/today/${encodeURI(
t)}.json`).catch(()=>null),a=o&&(o.changed.includes(t)||o.gone.includes(t))?await w(`memory/${e}/${encodeURI(t)}.json`):n;return a?{isKnown:!0,isToday:!o,title:a.
title,things:Ct(a,n),at:o?.at??""}:Le}async function Lt({group:t,id:e}){let s=await It();for(let{version:o,changed:n,gone:i}of s.versions.toReversed()){if(!n.includes(
t)&&!i.includes(t))continue;let{things:a,at:c}=await K({group:t,id:e,version:o,isReading:!1}),h=a.get(e);if(h)return{thing:h,version:o,at:c}}return null}function U(t,{
group:e,version:s}){let o=t.to?l("a",{href:to(e,t.to)},r("where it stands now")):"";if(t.fate==="moved")return[l("p",{},r("These words have not changed since ve\
rsion {version}, but they stand elsewhere:",{version:s})," ",o)];if(t.fate==="gone")return[l("p",{},r("This was in version {version} and is no longer in the edi\
tion. It said:",{version:s})),l("blockquote",{},t.words)];if(t.fate!=="changed")return[];let n=Mt(t.words,t.now??"").flatMap(({kind:i,words:a})=>[i==="same"?a:l(
i==="old"?"del":"ins",{},a)," "]);return[l("p",{},r("This has changed since version {version}:",{version:s})," ",o),l("blockquote",{class:"be-memory-words"},...n)]}
function re(t,e){let s=[...t.values()].filter(({fate:n})=>n==="changed"||n==="gone").length;if(!s)return[];let o=l("a",{href:L("history.md")},r("What changed"));
return[l("p",{},E("{n} paragraph or note of it has changed since version {version}, or is gone.","{n} paragraphs and notes of it have changed since version {ver\
sion}, or are gone.",s,{version:e})," ",o)]}var to=(t,e)=>L(Nt(t,e));function Y({group:t,id:e,version:s,isReading:o},n){if(!n)return[];let i=L(`${o?"reading/":""}${Nt(
t,e)}`,[],new URL(n,A));return[l("p",{},l("a",{href:i},r("as it stood in version {version}",{version:s})))]}function Nt(t,e){return t==="register"?`register/${e}\
.md`:e?`${t}.md#${e}`:`${t}.md`}function jt(){let t=l("textarea",{id:"be-memory-field",rows:"5",spellcheck:"false"}),e=l("div",{class:"be-memory-answer",role:"status"}),s=m(r("Check"),async()=>e.
replaceChildren(...await so(t.value)));return[l("label",{for:"be-memory-field"},r("The citation or the address")),t,l("p",{},s),e]}async function so(t){let e=At(
t);if(!e.length)return[N(r("No address of an edition was found in it."))];try{return(await Promise.all(e.map(oo))).flat()}catch{return[N(r("What the edition rem\
embers could not be loaded"))]}}var N=t=>l("p",{},t);async function oo(t){let e=l("h2",{class:"be-memory-address"},t.address),{version:s}=t;if(!s)return[e,N(r("\
It names no version, so that nobody can tell what stood there."))];let o=await K(t);return o.isKnown?!o.things.size||t.id&&!o.things.has(t.id)?[e,N(r("Version {\
version} had nothing at this place.",{version:s}))]:[e,...no(t,o),...io(t,o),...Y(t,o.at)]:[e,N(r("The edition has had no version {version}.",{version:s}))]}function no(t,{
things:e,isToday:s}){let o=e.get(t.id),n=o?U(o,t):re(e,t.version);return n.length?n:[N(s?r("This is the version of today."):r("Unchanged since version {version}\
.",{version:t.version}))]}function io({id:t,quoted:e,isReading:s},{title:o,things:n}){return s?[]:e.filter(i=>!o||!ie(i,o)).map(i=>{if(ie(i,n.get(t)?.words??""))
return N(r("The words \u201C{words}\u201D stood there.",{words:i}));let a=[...n.values()].some(c=>ie(i,c.words));return N(a?r("The words \u201C{words}\u201D stood in the \
same document, at another place.",{words:i}):r("The words \u201C{words}\u201D did not stand there.",{words:i}))})}function ro(t,e,s){t.getElementById("be-check-citation")?.replaceChildren(...jt()),(e&&(e.version?ao(e):lo(e)))?.then(n=>{s.aborted||co(t,n,s)}).catch(()=>{})}async function ao(t){
let{things:e,at:s}=await K(t),o=e.get(t.id),n=t.id?o&&U(o,t):re(e,t.version);return n?.length?[...n,...Y(t,s)]:[]}async function lo(t){let e=await Lt(t);if(!e)return[];
let s={...t,version:e.version};return[...U(e.thing,s),...Y(s,e.at)]}function co(t,e,s){let o=y(t,"main h1");if(!e.length||!o)return;let n=m("\xD7",()=>i.remove(),
{class:"be-memory-close","aria-label":r("close")}),i=l("aside",{class:"be-memory be-editorial","aria-label":r("Since you cited this")},n,...e);o.before(i),s.addEventListener(
"abort",()=>i.remove()),O(e[0].textContent??"")}async function ae(t){let e=new Set(g(t,"[data-document]").map(o=>o.dataset.document??"")),s=await Promise.all([...e].map(o=>w(`propose/${o}.json`).catch(()=>({}))));
return Object.fromEntries(s.flatMap(({notes:o={}})=>Object.entries(o)).flatMap(ho))}var ho=([t,e])=>Object.entries(e).map(([s,o])=>[`fn-${s}`,[t,o]]);var Wt=t=>t.split("/").map(encodeURIComponent).join("/");function R({address:t,branch:e,folder:s},o,n){return`${t}/${o}/${Wt(e)}/${Wt(s+n)}`}function Pt(t,e,s,o){
return le(R(t,"new",e),["filename","value"],[s,o])}function le(t,e,s,o=8e3){let[n,...i]=s.map((h,p)=>`${e[p]}=${encodeURIComponent(h)}`),a=`${t}?${[n,...i].join(
"&")}`,c=a.length<=o;return{address:c?a:`${t}?${n}`,isWhole:c}}var Ne=t=>`be-draft-${t}`;function ce(t){try{return JSON.parse(sessionStorage.getItem(Ne(t))??"{}")}catch{return{}}}function he(t,e){try{e.body?.trim()||e.reading?.
trim()?sessionStorage.setItem(Ne(t),JSON.stringify(e)):sessionStorage.removeItem(Ne(t))}catch{}}function j(t,e,s,o){let n=l(s,{id:`be-propose-${t}`,name:t,...o}),i=l("p",{class:"be-propose-row"},l("label",{for:n.id},e),n);return{control:n,row:i,value:()=>n.
value,set:a=>{n.value=a}}}function Q(t,e,s,o){let n=j(t,e,"select",{});return n.control.append(...s.map(([i,a])=>l("option",{value:i,selected:i===o},a))),n}function pe(t,e){
let s=l("input",{type:"checkbox",id:`be-propose-${t}`,name:t}),o=l("span",{},e);return{row:l("p",{class:"be-propose-tick"},l("label",{for:s.id},s,o)),value:()=>s.
checked?"yes":"",set:n=>{s.checked=n!==""},name:n=>{o.textContent=n}}}function Rt(t,e,s,o){let n=s.map(([c])=>l("input",{type:"radio",name:`be-propose-${t}`,id:`\
be-propose-${c}`,value:c,checked:c===o})),i=s.map(([,c],h)=>l("label",{for:n[h].id},n[h],c));return{row:l("fieldset",{class:"be-propose-kinds"},l("legend",{},e),
...i),value:()=>n.find(c=>c.checked)?.value??o,set:c=>{for(let h of n)h.checked=h.value===c}}}function Dt({said:t,address:e}={said:"",address:""}){if(!t)return[];
let s=e?l("a",{href:e},t):t;return[l("p",{class:"be-propose-to"},r("Save the file and send it to the editors:")," ",s)]}function fe(t,e,s,o){let n=l("form",{class:"be-propose-form"},...s);return n.addEventListener("submit",i=>i.preventDefault()),l("div",{class:"be-propose be-edit\
orial",role:"dialog","aria-labelledby":"be-propose-name"},l("div",{class:"be-propose-head"},l("h2",{id:"be-propose-name",tabindex:"-1"},t),m("\xD7",e,{class:"be\
-propose-close","aria-label":r("Close")})),n,l("div",{class:"be-propose-foot"},...o))}var po=1900;async function fo(t){let e=t.dataset.note??"",s=()=>null,[o,n,{contact:i}]=await Promise.all([w("repository.json").catch(s),ae(document),w("propose.\
json")]);return new We({item:x(document,`#${CSS.escape(e)}`),opener:t,repository:o,place:n[e],contact:i})}var We=class{constructor(e){let{item:s}=e;this.given=e,
this.words=y(s,".be-lemma")?.textContent??"",this.name=y(s,".be-cite-note")?.dataset.name??s.id,this.wrong=j("wrong",r("What is wrong with it?"),"textarea",{rows:5}),
this.said=l("p",{class:"be-propose-said"}),this.ways=this.carriers(),this.popup=new T({holds:o=>this.element.contains(o),closed:()=>this.closed(),returnTo:()=>e.
opener,staysOnPress:!0}),this.draft=`correct/${s.id}`,this.element=this.draw()}get isOpen(){return this.popup.isOpen}open(){this.wrong.set(ce(this.draft).body??
""),this.refresh(),document.body.append(this.element),this.popup.open(),x(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}closed(){
this.element.remove(),this.wrong.value().trim()&&O(r("What you typed is kept for these words until you close the browser."))}draw(){let e=l("p",{class:"be-propo\
se-hint"},r("Say how you know it: a source and its page help most.")),s=[l("p",{},this.name),l("blockquote",{class:"be-propose-words"},this.words),this.wrong.row,
e],o=m(r("Copy"),()=>this.copy()),n=fe(r("Correct this note"),()=>this.close(!0),s,[this.said,...this.whom(),l("p",{class:"be-propose-ways"},...this.ways.map(({
link:i})=>i),...this.toFile(),o)]);return n.classList.add("be-propose--beside"),n.addEventListener("input",()=>{he(this.draft,{body:this.wrong.value()}),this.refresh()}),
n}carriers(){let{repository:e,contact:s}=this.given,o=[];e&&o.push({link:je(r("Tell it on GitHub"),"be-propose-go"),to:`${e.address}/issues/new`,names:["title",
"body"],longest:8e3}),s.address.startsWith("mailto:")&&o.push({link:l("a",{},r("Write a mail")),to:s.address,names:["subject","body"],longest:po});for(let n of o)
n.link.addEventListener("click",i=>this.gone(i,n));return o}toFile(){let{repository:e,place:s}=this.given;return e&&s?[je(r("Edit its file"),"",R(e,"edit",s[0]))]:
[]}whom(){let{contact:{said:e,address:s}}=this.given;return this.ways.length?[]:e?[l("p",{class:"be-propose-to"},r("Send it to the editors:")," ",s?je(e,"",s):e)]:
[l("p",{class:"be-propose-to"},r("This edition does not say whom to write to."))]}message(){let{item:e,place:s}=this.given,o=B(this.name,this.words);return[o,[this.
wrong.value().trim(),"",o,M(e.id),s?.join(":")].filter(n=>n!==void 0).join(`
`)]}refresh(){for(let{link:e,to:s,names:o,longest:n}of this.ways)e.href=le(s,o,this.message(),n).address;this.said.textContent=""}gone(e,{to:s,names:o,longest:n}){
this.isEmpty()?e.preventDefault():le(s,o,this.message(),n).isWhole||this.copy(r("What you wrote is on the clipboard: paste it there."))}isEmpty(){let e=!this.wrong.
value().trim();return e&&(this.say(r("Write first what is wrong with it.")),this.wrong.control.focus()),e}async copy(e=r("Copied")){this.isEmpty()||this.say(await P(
this.message()[1])?e:r("The browser did not allow copying"))}say(e){this.said.textContent=e,O(e)}},je=(t,e,s)=>l("a",{class:e||null,target:"_blank",rel:"noopene\
r",href:s},t);var V="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",uo=new RegExp(`[${V}]+`,"gu"),mo=new RegExp(`^[${V}]+|[${V}]+$`,"g\
u"),go=new RegExp(`[${V}]+$`,"u"),wo=new RegExp(`^[${V}]$`,"u"),bo=new Map([...[..."\u201C\u201D\u201E\u201F\xAB\xBB\u2033"].map(t=>[t,'"']),...[..."\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\xB4\u02BC"].
map(t=>[t,"'"]),...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map(t=>[t,"-"])]),v=t=>wo.test(t),J=t=>t.replace(mo,""),Ft=t=>t.replace(go,""),W=t=>J(t.replace(
uo," "));function de(t){let e=Array.from(t),s=[],o=[],n="";for(let i=0,a=1;i<e.length;a+=1){if(a<e.length&&xo(e,i,a))continue;let c=yo(e.slice(i,a).join(""));for(let h=0;h<
c.length;h+=1)s.push(i),o.push(a);n+=c,i=a}return{chars:e,text:n,starts:s,ends:o}}function yo(t){return v(t[0])?" ":Array.from(t.normalize("NFC"),e=>bo.get(e)??
e).join("")}function xo(t,e,s){let o=t[s];if(v(o)||v(t[e]))return v(o)&&v(t[e]);if(o<"\u0300")return!1;if(vo(o))return!0;let n=t.slice(e,s).join("").normalize("\
NFC");return(n+o).normalize("NFC")!==n+o.normalize("NFC")}function vo(t){return/^[\u0340\u0341\u0343\u0344]$/.test(t)?!0:t.normalize("NFD")!==t?!1:`${t}\u0334`.
normalize("NFD")!==`${t}\u0334`||`\u0345${t}`.normalize("NFD")!==`\u0345${t}`}var Ht=new RegExp([/\*\*(?<strong>[^*\n]+)\*\*/u,/\*(?<em>[^*\n]+)\*/u,/(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u,
/\[\[(?<link>[^\]\n]+)\]\]/u,/\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u].map(t=>t.source).join("|"),"gu"),Bt=/(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;
function _t(t,e){return t.split(/\n[ \t]*\n/).map(s=>s.trim()).filter(Boolean).map(s=>ko(s.replace(/\n/g," "),e))}function ko(t,e){let s=[],o=0;for(let n of t.matchAll(
Ht))s.push({kind:"words",words:t.slice(o,n.index)},Oo(n.groups??{},e)),o=n.index+n[0].length;return[...s,{kind:"words",words:t.slice(o)}].filter(n=>n.words)}function Oo({
strong:t,em:e,cite:s,link:o,words:n},i){return t?{kind:"strong",words:t}:e?{kind:"em",words:e}:s?{kind:"cite",words:Eo(s,i),unknown:Gt(s,i)}:{kind:"link",words:o?
o.split("|").at(-1)??"":n}}var So=/^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu,qt=([,t,e])=>t??e;function Eo(t,e){let s=t.split(";").map(o=>To(o.trim(),e)).join("\
; ");return s==="\xB0"?s:`(${s})`}function To(t,e){let[s]=t.matchAll(Bt);if(!s)return t;let o=qt(s),n=t.slice(0,s.index).replace(/-$/,""),i=Object.hasOwn(e,o)&&
e[o]||o,c=t[s.index-1]==="-"?/(?:n\.d\.|\d{4}).*$/u.exec(i)?.[0]??i:i;return`${n}${c}${t.slice(s.index+s[0].length).replace(So,", ")}`}var Gt=(t,e)=>[...t.matchAll(
Bt)].map(qt).filter(s=>!Object.hasOwn(e,s));function zt(t,e){return[...t.matchAll(Ht)].flatMap(({groups:s})=>s?.cite?Gt(s.cite,e):[])}var $o=[[/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/,()=>r("HTML is not allowed in a note: write &lt; for a less-than sign.")],[/!\[/,()=>r("A note cannot ho\
ld images.")],[/\[\^[^\]\n]+\]/,()=>r("A note cannot have notes of its own: link to another with [[note:its-id]].")],[/^ {0,3}\*?\[[^\]\n]+\]:/m,()=>r("A note c\
annot hold definitions of links or abbreviations.")],[/^ {0,3}#/m,()=>r("A note cannot hold headings: no line can begin with #.")],[/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
()=>r("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],[/\]\(\s*<?(?!https?:\/\/|mailto:)/i,()=>r("Links lead to https:, htt\
p: or mailto: addresses.")]],Ao=/\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g,Kt=t=>t.replace(/(`+)[^`\n]*\1/g,e=>" ".repeat(e.length));function Ut(t,e,s,{works:o,...n}){
if(!t.body.trim())return r("Write the note first.");let i=Kt(t.body),a=$o.find(([p])=>p.test(i));if(a)return a[1]();let c=zt(i,o);if(c.length)return r("The bibl\
iography has no {works}.",{works:c.join(", ")});let h=Yt(t.body).find(p=>!Co(p,n));return h?r("[[{target}]] leads nowhere.",{target:h}):t.kind==="explanatory"||
!t.reading.trim()?"":e.map(p=>Mo(t,p,s)).find(Boolean)??""}var Yt=t=>[...Kt(t).matchAll(Ao)].map(e=>e[1].trim()),Qt=t=>Yt(t).filter(e=>e.includes("#")).map(e=>e.
split("#")[0]);function Co(t,{links:e,places:s}){let[o,...n]=t.split("#");return n.length?e.includes(`reading:${o}`)&&(s.get(o)?.includes(n.join("#"))??!0):e.includes(
o)||o.startsWith("note:")}function Mo({reading:t,exact:e},[s,o],{paragraphs:n,readings:i}){return W(t)===W(e)?r("The better words are the same words."):i.some(([
h,p])=>h<o&&s<p)?r("Some of these words have a reading already: write your note without one."):Object.values(n).flat().some(([h,p])=>h<=s&&o<=p)?"":r("Better wo\
rds can be given within one paragraph only.")}var Vt=t=>/\[[^\]]*@|\[\[|https?:/u.test(t);var Jt="0123456789abcdefghijklmnopqrstuvwxyz";function Xt(t,e,s=Io){let n=(t.normalize("NFKD").replace(/[^\x00-\x7f]/g,"").toLowerCase().match(/[a-z0-9]+/g)??[]).
slice(0,5).join("-").slice(0,40).replace(/-+$/,""),i=/^[a-z]/.test(n)?n:["note",n].filter(Boolean).join("-");for(;;){let a=`${i}-${s()}`;if(!e.includes(a))return a}}
var Io=()=>Array.from(crypto.getRandomValues(new Uint8Array(4)),t=>Jt[t%Jt.length]).join("");var Lo="yaml-language-server: $schema=../../schema/annotations.json",Pe=/[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,No=/[\u202a-\u202e\u2066-\u2069\ufeff]/g,
jo=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,Wo=t=>Zt(W(X(t)));function Zt(t){return JSON.stringify(t).replace(Pe,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}var X=t=>t.toWellFormed().replace(/\r\n?/g,`
`).replace(jo,"");function Po(t){let e=X(t).replace(/[\u2028\u2029]/g,`
`).replace(No,""),s=Ft(e.replace(/^(?:[ \t]*\n)+/,""));return s!==""&&!/^[ \t]/.test(s)&&!/\t/.test(s)&&s.search(Pe)<0?["  body: |",...s.split(`
`).map(n=>n?`    ${n}`:"")]:[`  body: ${Zt(s)}`]}function Ro(t,e=[]){let s=(n,i,a="  ")=>i&&W(X(i))?[`${a}${n}: ${Wo(i)}`]:[];return`${[...e.map(n=>`# ${W(X(n)).
replace(Pe,"")}`),`- id: ${t.id}`,`  kind: ${t.kind}`,"  target:",...s("exact",t.exact,"    "),...s("prefix",t.prefix,"    "),...s("suffix",t.suffix,"    "),...t.
every?["  every: true"]:[],...t.kind==="explanatory"?[]:[`  category: ${t.category}`,`  severity: ${t.severity}`,...s("reading",t.reading),...Do(t,s)],...Po(t.body),
`  certainty: ${t.certainty}`,`  by: [${t.by}]`].join(`
`)}
`}var Do=({original:t,original_status:e},s)=>e&&s("original",t).length?[...s("original",t),`  original_status: ${e}`]:[];function es(t,e=""){return Ro(t,[Lo,...W(
X(e))?[`proposed by ${e}`]:[]])}var Fo=t=>J(de(t).text);function ue(t,e,s="",o=""){let[n,i,a]=[e,s,o].map(Fo),c=[];if(!n)return c;for(let h=t.text.indexOf(n);h>=0;h=t.text.indexOf(n,h+1)){let p=h+
n.length,f=Ho(t.text,h,i)&&Bo(t.text,p,a)?_o(t,h,p):null;f&&c.push(f)}return c}var ts=(t,e,s)=>e>=s.length&&t.startsWith(s,e-s.length),Ho=(t,e,s)=>ts(t,e,s)||t[e-
1]===" "&&ts(t,e-1,s),Bo=(t,e,s)=>t.startsWith(s,e)||t[e]===" "&&t.startsWith(s,e+1);function _o({text:t,starts:e,ends:s},o,n){return o>0&&e[o-1]===e[o]||n<t.length&&
e[n]===e[n-1]?null:[e[o],s[n-1]]}function Re({chars:t},[e,s]){let[o,n]=[e,s];for(;o<n&&v(t[o]);)o+=1;for(;n>o&&v(t[n-1]);)n-=1;return[o,n]}function De(t,e){let[
s,o]=Re(t,e),n=t.chars.slice(s,o).join(""),i=([a,c])=>a===s&&c===o;if(!ue(t,n).some(i))throw new RangeError("the span has no words of its own");for(let[a,c]of qo(
t.chars,s,o)){let h=ue(t,n,a,c);if(h.length===1&&i(h[0]))return{exact:n,prefix:a,suffix:c}}throw new RangeError("the span cannot be told from another")}function*qo(t,e,s){
yield["",""];let o=Go(t,e),n=zo(t,s);for(let i=0;i<Math.max(o.length,n.length);i+=1){let a=o[Math.min(i,o.length-1)],c=n[Math.min(i,n.length-1)],h=o.length?J(t.
slice(a,e).join("")):"",p=n.length?J(t.slice(s,c).join("")):"";yield["",p],yield[h,""],yield[h,p]}}function Go(t,e){let s=[];for(let o=e-1;o>=0;o-=1)!v(t[o])&&(o===
0||v(t[o-1]))&&s.push(o);return s.length||!e?s:[0]}function zo(t,e){let s=[],o=t.length;for(let n=e+1;n<=o;n+=1)!v(t[n-1])&&(n===o||v(t[n]))&&s.push(n);return s.
length||e>=o?s:[o]}var Ko=120,Fe=([t,e],[s,o])=>t<o&&s<e;function ss({chars:t},{paragraphs:e},[s,o],n){if(!("Segmenter"in Intl))return[s,o];let i=new Intl.Segmenter(Uo(n),{granularity:"\
word"}),a=c=>{let[h,p]=Object.values(e).flat().find(([u,d])=>u<c&&c<d)??[c,c],f=h;for(let{segment:u,isWordLike:d}of i.segment(t.slice(h,p).join(""))){let b=f+[...u].
length;if(f<c&&c<b)return d?[f,b]:[c,c];f=b}return[c,c]};return[a(s)[0],a(o)[1]]}function Uo(t){try{return Intl.Segmenter.supportedLocalesOf(t??[])[0]}catch{return}}
var os=(t,{furniture:e},s)=>ue(t,s).filter(o=>!e.some(n=>Fe(n,o)));function ns({chars:t},{paragraphs:e,turns:s=[]},o){let n=Object.values(e).flat(),i=n.filter(h=>Fe(
h,o)).length;if(n.length>1&&i===n.length)return r("This is the whole text.");let a=new Set(s.filter(([h,p])=>Fe([h,p],o)).map(([,,h])=>h));if(a.size>1)return r(
"These are words of {number} speakers.",{number:a.size});let c=t.slice(...o).join("").trim().split(/\s+/).length;return c>Ko?r("These are {number} words.",{number:c}):
""}var me=class{constructor(e,s,o){this.received=e,this.selected=s,this.span=ss(e,e.spans,s,o),this.quoted=l("blockquote",{class:"be-propose-words"}),this.quote=De(
e,this.span),this.standOn(this.span),this.doubt=ns(e,e.spans,this.span),this.isMeant=pe("meant",r("The note is about all of them."))}get words(){return this.received.
chars.slice(...this.span).join("")}get places(){return os(this.received,this.received.spans,this.quote.exact)}get lack(){return this.doubt&&!this.isMeant.value()?
`${this.doubt} ${r("Say above that the note is about all of them, or select fewer.")}`:""}standOn(e){this.span=e,this.quote=De(this.received,e),this.quoted.textContent=
Yo(this.words)}rows(e){return[this.quoted,...this.partOfAWord(e),...this.tooMany()]}partOfAWord(e){if(this.span.join()===this.selected.join())return[];let s=m(r(
"Only what I selected"),()=>{this.standOn(this.selected),o.remove(),e()},{class:"be-propose-only"}),o=l("p",{class:"be-propose-hint"},r("You selected part of a \
word: the note stands on the whole word.")," ",s);return[o]}tooMany(){return this.doubt?[l("div",{class:"be-propose-question"},l("p",{},this.doubt),this.isMeant.
row)]:[]}},Yo=t=>t.length<=220?t:`${t.slice(0,120).replace(/\s\S{0,20}$/u,"")} \u2026 ${t.slice(-80).replace(/^\S{0,20}\s/u,"")}`;var is=({notes:t})=>Object.values(t).flatMap(e=>Object.keys(e)).map(e=>e.replace(/^[a-z]-/u,"")),He=({paragraphs:t,milestones:e})=>[...Object.keys(t),...e];function rs(t,e,s,o){
for(let n of t.filter(i=>e.includes(`reading:${i}`)&&!s.has(i)))s.set(n,null),w(`propose/${n}.json`).then(i=>{s.set(n,He(i)),o()},()=>{})}function as({categories:t,severities:e}){return{kind:Rt("kind",r("This note"),[["explanatory",r("explains")],["translation",r("on the translation")],["textual",
r("on the text")]],"explanatory"),body:j("body",r("Note"),"textarea",{rows:5,required:!0,"aria-describedby":"be-propose-hint"}),category:Q("category",r("What is\
 wrong"),Object.entries(t),"accuracy/mistranslation"),severity:Q("severity",r("How grave"),e.map(s=>[s,s]),"minor"),reading:j("reading",r("Better words, if you \
have them"),"input",{type:"text"}),original:j("original",r("What the original says, if you know it"),"input",{type:"text"}),status:Q("status",r("That wording is"),
[["attested",r("in a source")],["reconstructed",r("inferred")]],"reconstructed"),every:pe("every",""),certainty:Q("certainty",r("Certainty"),[["high",r("high")],
["medium",r("medium")],["low",r("low")]],"medium"),proposer:j("proposer",r("Your name or ORCID, if you wish"),"input",{type:"text",autocomplete:"name"})}}var ls=(t,e)=>_t(t,e).map(s=>l("p",{},...s.map(Qo)));function Qo({kind:t,words:e,unknown:s=[]}){if(t==="words")return e;if(t==="strong"||t==="em")return l(t,{},
e);if(t==="link")return l("span",{class:"be-propose-link"},e);let o=s.length?r("not in the bibliography: {works}",{works:s.join(", ")}):e;return l("span",{class:s.
length?"be-propose-unknown":"be-propose-cite",title:o},e)}var Be=class{constructor(e){this.given=e;let{received:s,span:o,choices:n}=e;this.chosen=new me(s,o,e.language),this.id=Xt(this.chosen.words,is(s.spans)),this.places=
new Map([[s.name,He(s.spans)]]),this.yaml="",this.lack="",this.isWhole=!0,this.fields=as(n),this.defect=l("div",{class:"be-propose-defect"},...[this.fields.category,
this.fields.severity,this.fields.reading,this.fields.original,this.fields.status].map(i=>i.row)),this.preview=l("div",{class:"be-propose-preview","aria-label":r(
"How the note will read"),role:"group"}),this.file=l("pre",{class:"be-propose-file",tabindex:"0",role:"group","aria-label":r("The file")}),this.said=l("p",{class:"\
be-propose-said"}),this.link=e.repository?this.linkToGitHub():null,this.popup=new T({holds:i=>this.element.contains(i),closed:()=>this.closed(),returnTo:()=>e.opener,
staysOnPress:!0}),this.element=this.draw(),this.draft=`${s.spans.folder}/${this.chosen.span.join("-")}`;for(let[i,a]of Object.entries(ce(this.draft)))this.fields[i]?.
set(a);this.element.addEventListener("input",()=>{he(this.draft,this.typed()),this.refresh()})}get isOpen(){return this.popup.isOpen}open(){this.refresh(),document.
body.append(this.element),this.popup.open(),x(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}draw(){let{kind:e,body:s,certainty:o,
every:n,proposer:i}=this.fields;return fe(r("Propose a note"),()=>this.close(!0),[...this.chosen.rows(()=>{this.refresh(),s.control.focus()}),e.row,s.row,l("p",
{class:"be-propose-hint",id:"be-propose-hint"},r("Markdown: *emphasis*, [@source, page] for what it rests on.")),this.preview,this.defect,n.row,o.row,i.row,l("d\
etails",{},l("summary",{},r("The file this makes")),this.file)],[this.said,...this.link?[]:Dt(this.given.choices.contact),this.ways()])}linkToGitHub(){let e=l("\
a",{class:"be-propose-go",target:"_blank",rel:"noopener"},r("Propose on GitHub"));return e.addEventListener("click",s=>this.gone(s)),e}ways(){return l("p",{class:"\
be-propose-ways"},...this.link?[this.link]:[],m(r("Copy"),()=>this.take(()=>this.copyFile())),m(r("Download"),()=>this.take(()=>this.downloadFile())))}typed(){let e=Object.
entries(this.fields).filter(([s])=>s!=="proposer");return Object.fromEntries(e.map(([s,o])=>[s,o.value()]))}closed(){this.element.remove();let{body:e,reading:s}=this.
fields;(e.value().trim()||s.value().trim())&&O(r("What you typed is kept for these words until you close the browser."))}note(){let e=this.typed(),{quote:s,places:o}=this.
chosen,n=o.length>1?this.fields.every.value():"",i=n?{...s,prefix:"",suffix:""}:s;return{...e,id:this.id,by:this.given.choices.by,...i,every:n,original_status:this.
fields.status.value()}}refresh(){let e=this.note(),{received:s,choices:o,repository:n}=this.given,i=e.body.trim()!=="";this.defect.hidden=e.kind==="explanatory",
this.fields.status.row.hidden=!e.original.trim();let{places:a,span:c}=this.chosen;if(this.fields.every.row.hidden=a.length<2,this.fields.every.name(r("The same \
holds in all {number} places where these words stand",{number:a.length})),this.yaml=es(e,this.fields.proposer.value()),this.file.textContent=this.yaml,this.preview.
replaceChildren(...ls(e.body,o.works)),this.preview.hidden=!i,this.lack=this.chosen.lack||Ut(e,e.every?a:[c],s.spans,{...o,places:this.places}),rs(Qt(e.body),o.
links,this.places,()=>this.refresh()),n&&this.link){let f=Pt(n,s.spans.folder,`${this.id}.yml`,this.yaml);this.isWhole=f.isWhole,this.link.href=f.address}let h=this.
isWhole?"":r("This note is too long for an address: it will be copied, to be pasted on GitHub."),p=this.lack||h||(e.kind==="explanatory"&&!Vt(e.body)?r("What do\
es it rest on? Name a source, if you have one."):"");this.said.textContent=i?p:""}take(e){this.lack?this.refuse():e()}refuse(){this.say(this.lack),this.fields.body.
control.focus()}gone(e){this.lack?(e.preventDefault(),this.refuse()):this.isWhole||P(this.yaml).then(s=>this.say(s?r("The file is on the clipboard: paste it int\
o the page that opens."):r("The browser did not allow copying: copy the file below and paste it into the page that opens.")))}async copyFile(){this.say(await P(
this.yaml)?r("Copied"):r("The browser did not allow copying"))}downloadFile(){ne(`${this.id}.yml`,"application/yaml",this.yaml),this.say(r("Downloaded"))}say(e){
this.said.textContent=e,O(e)}};var q=class extends Error{},Vo=new Map;function Jo(t){return te(Vo,t,async()=>{let[e,s]=await Promise.all([Xo(`text/${t}.txt`),w(`propose/${t}.json`)]);return{...de(
e),name:t,spans:s}})}async function Xo(t){let e=await dt(t);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(await e.arrayBuffer())}function Zo(t,e,s){
let o=[];for(let a of g(t,".be-unit"))e.intersectsNode(a)&&o.push(...en(e,sn(a,wt(t),s)));if(!o.length)throw new q(r("Select words of the text itself."));let n=Re(
s,[o[0],o[o.length-1]+1]);if(s.spans.furniture.some(([a,c])=>a<n[1]&&n[0]<c))throw new q(r("Between the first and the last of these words stand lines that are n\
ot the document\u2019s. Select fewer."));return n}function en(t,e){return e.flatMap(({node:s,at:o,length:n,point:i})=>{let a=s===t.startContainer?t.startOffset:
0,c=s===t.endContainer?t.endOffset:1/0;return s instanceof Element?tn(t,s)?[i]:[]:t.intersectsNode(s)&&o+n>a&&o<c?[i]:[]})}function tn(t,e){if(!t.intersectsNode(
e))return!1;let s=document.createRange();return s.selectNodeContents(e),t.compareBoundaryPoints(Range.START_TO_START,s)>0&&s.setStart(t.startContainer,t.startOffset),
t.compareBoundaryPoints(Range.END_TO_END,s)<0&&s.setEnd(t.endContainer,t.endOffset),!s.collapsed&&s.toString().trim()!==""}var cs=new WeakMap;function sn(t,e,s){
let o=cs.get(t);if(o?.layer===e)return o.pieces;let n=[...nn(t,e)],i=on(t,s);if(!(n.length===i.length&&n.every(({char:c},h)=>c===s.chars[i[h]])))throw new q(r("\
The words shown here are not, letter by letter, those of the text as received."));for(let[c,h]of n.entries())h.point=i[c];return cs.set(t,{layer:e,pieces:n}),n}
function on(t,{chars:e,spans:s}){let o=[];for(let[n,i]of s.paragraphs[t.id]??[])for(let a=n;a<i;a+=1)v(e[a])||o.push(a);return o}function*nn(t,e){let s=document.
createTreeWalker(t,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT);for(let o=s.nextNode();o;o=s.nextNode())if(o instanceof HTMLElement)o.matches("ins[data-receive\
d]")&&(yield*hs(o.dataset.received??"",o));else if(o instanceof Text&&!o.parentElement?.closest(`${gt}, ins.be-emended`)){let n=e==="reading"?o.parentElement?.closest(
"[data-replaced-by]"):null,i=n&&document.getElementById(n.dataset.replacedBy??"");yield*hs(o.data,i??o)}}function*hs(t,e){let s=0;for(let o of t)v(o)||(yield{char:o,
node:e,at:s,length:o.length,point:-1}),s+=o.length}function $(t){return t.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu,"").normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/gu,"$1").normalize("NFC").replace(
/ё/gu,"\u0435").replace(/[’'ʹʺʼ]/gu,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function ps(t,e){let s=new Set;if(/^\s*["“].*["”]\s*$/u.test(t))return{
asked:t.replace(/[“”]/gu,'"'),meant:s};let o=t.split(/\s+/u).filter(Boolean),n=[];for(let i=0;i<o.length;){let[a,c]=rn(o,i,e);n.push(c??o[i]),s.add(c??$(o[i])),
i+=a}return{asked:n.join(" "),meant:s}}function rn(t,e,s){for(let o=Math.min(8,t.length-e);o>1;o-=1){let n=s.get($(t.slice(e,e+o).join(" ")));if(n)return[o,n]}return[
1,s.get($(t[e]))]}var C=["kind","volume","document","speaker","person","category","severity"],fs=new Set(["person"]),ds=(t,e)=>[t[e]??[]].flat().filter(Boolean).map(String);function _e(t,e,s=""){
return C.every(o=>{let n=e[o]??[];if(o===s||n.length===0)return!0;let i=ds(t,o);return fs.has(o)?n.every(a=>i.includes(a)):n.some(a=>i.includes(a))})}function us(t,e){
return Object.fromEntries(C.map(s=>{let o=new Map((e[s]??[]).map(i=>[i,0])),n=t.filter(i=>_e(i,e,fs.has(s)?"":s));for(let i of n.flatMap(a=>ds(a,s)))o.set(i,(o.
get(i)??0)+1);return[s,o]}))}function ms(t,e,s,o=()=>!0){if(s)return t.toSorted((i,a)=>i.record.order-a.record.order);let n=i=>2*Number(an(i.record,e))+Number(o(
i));return t.toSorted((i,a)=>n(a)-n(i))}function an({kind:t,title:e},s){if(t==="paragraph"||t.endsWith(" note")||t==="parallel")return!1;let o=$(e.replace(/\([^)]*\)/gu,
" "));return s.has(t==="person"?o.split(" ").at(-1)??"":o)}var ln=7,cn=.5,[hn,gs]=[1.2,.75];function ws(t){if(/^\s*".+"\s*$/u.test(t))return[t];let e=[...new Set(t.split(/\s+/u).filter(Boolean))],s=e.filter(o=>$(o));return s.
length?s:e}function qe(t){let[e,...s]=t.map(o=>new Set(o.map(({id:n})=>n)));return[...e].filter(o=>s.every(n=>n.has(o)))}function bs(t,e,s){let o=new Map;for(let{
id:n,score:i=0}of t.flat())o.set(n,(o.get(n)??0)+i);return e.toSorted((n,i)=>(o.get(i)??0)-(o.get(n)??0)).slice(0,s)}function Ge(t,e){let s=qe(t).filter(p=>e.has(
p)),o=t.map(p=>pn(p,s,e)),n=s.flatMap(p=>e.get(p)??[]),i=n.reduce((p,{length:f})=>p+f,0)/Math.max(1,n.length),a=o.map(p=>Math.log(1+(n.length-p.size+.5)/(p.size+
.5))),c=p=>o.reduce((f,u,d)=>{let b=dn(p,u.get(p)??[]);return f+a[d]*b/(b+hn*(1-gs+gs*p.length/i))},0);return n.filter(p=>o.every(f=>f.has(p))).map(p=>({hit:{record:p,
words:un(o.map(f=>f.get(p)??[]))},score:c(p)})).toSorted((p,f)=>f.score-p.score).map(({hit:p})=>p)}function pn(t,e,s){let o=new Map(t.map(n=>[n.id,n.words]));return new Map(
e.flatMap(n=>fn(o.get(n)??[],s.get(n)??[])))}function fn(t,e){let s=new Map,[o,n]=[0,0];for(let i of t.toSorted((a,c)=>a-c)){for(;o<e.length&&i>=n+e[o].length;)
n+=e[o++].length;if(o===e.length)break;s.set(e[o],[...s.get(e[o])??[],i-n])}return[...s]}function dn({kind:t,title:e,own:s},o){let i=t!=="paragraph"&&t!=="page"&&
!t.endsWith(" note")?e.split(/\s+/u).length:0;return o.reduce((a,c)=>a+(c<i?ln:c<s?1:cn),0)}var un=t=>[...new Set(t.flat())].sort((e,s)=>e-s);function ys(t,e){return new Set(t.flatMap(s=>{let o=$(s);return[...o.split(" "),e.get(o)??o]}))}var xs=t=>[...t].flatMap(e=>$(e).split(" ")).filter(Boolean);function vs(t,e,s){
let o=ys(t,s);return[...e].every(n=>o.has(n)||xs(new Set([n])).every(i=>o.has(i)))}function ks(t,e,s){let o=[...ys(t,s)].filter(Boolean).map(n=>n.toLowerCase());
return o.length>0&&xs(e).some(n=>o.every(i=>i[0]!==n[0]||mn(i,n)))}var mn=(t,e)=>e.startsWith(t)&&t.length*2<e.length;function Os(t,e){let s=atob(t);return e.filter((o,n)=>s.charCodeAt(n>>3)>>(n&7)&1)}var gn=100,wn=8,Ke=()=>w("pagefind/order.json"),Ue=({parts:t,volumes:e=[]})=>[...Array.from({length:t-1},(s,o)=>String(o+1)),...e];async function Ye(t,e){let s=await yn(
t,e),o=0,n=i=>{let a=1;return s[i].map((c,h)=>{let p=Object.fromEntries(e.columns.map((u,d)=>[u,c[d]])),f={order:o++,pack:i,at:h,from:a,...p};return a+=f.bytes+
1,f})};return new Map(t.map(i=>[i,n(i)]))}async function Qe(t,e){let s=await Ye(t,e);return await bn(s.values()),s}async function bn(t){let e=({document:n})=>Array.
isArray(n)&&n[0]===""?n[1]:"",s=[...t].flat().filter(e);if(!s.length)return;let o=await w("pagefind/documents.json");for(let n of s)n.document=Os(e(n),o)}async function yn(t,e){
return t.length>gn||t.length*2>e.packs?Object.assign({},...await Promise.all(["",...Ue(e).map(s=>`${s}/`)].map(s=>w(`pagefind/${s}rows.json`)))):Object.fromEntries(
await Promise.all(t.map(async s=>[s,await w(`pagefind/records/${s}.json`)])))}var xn=new Map,ze=null,Ss=new Set;function Es(t){let e=s=>t.filter(o=>o.pack===s).
length;for(let s of new Set(t.map(o=>o.pack)))e(s)>wn&&Ss.add(s)}async function Ve({pack:t,at:e,from:s,bytes:o}){let n=`pagefind/words/${t}.json`;if(Ss.has(t)||
ze&&!await ze)return(await w(n))[e];let i=te(xn,`${n} ${s}`,()=>ft(n,s,o));return ze??=i.then(a=>a!==null,()=>!1),await i??(await w(n))[e]}var[vn,kn]=[60,20],On=12,Sn=2,En=32,Tn=16,$n=10,Ts={baseUrl:"/",excerptLength:0,ranking:{termSimilarity:10}},Je=null;function ge(){return Je??=An().catch(t=>{throw Je=
null,t}),Je}async function An(){let[t,e,s]=await Promise.all([import(new URL("pagefind/pagefind.js",A).href),w("pagefind/parts.json"),w("pagefind/names.json")]);
await t.options(Ts),await t.init();let o=Ue(e);return await Promise.all(o.map(n=>t.mergeIndex(new URL(`pagefind/${n}/`,A).href,Ts))),{pagefind:t,parts:e,names:new Map(
Object.entries(s.of)),languages:s}}async function Cn(t,{pagefind:e,parts:s},{isInOrder:o=!1,isWhole:n=!1}){let i=ws(t),a=n||s.packs<=En;if(!i.length)return{hits:[
...(a?await Qe(await Ke(),s):new Map).values()].flat().map(d=>({record:d,words:[]})),isWhole:a};let c=await Promise.all(i.map(async u=>(await e.search(u)).results)),
h=qe(c);if(!a&&h.length>Tn){let u=new Set(s.entries),d=new Set([...h.filter(D=>u.has(D)),...bs(c,h,$n)]),b=Ge(c,await Ye([...d],s));if(b.length)return{hits:b,isWhole:!1}}
let p=new Set(h),f=o?(await Ke()).filter(u=>p.has(u)):h;return{hits:Ge(c,await Qe(f,s)),isWhole:!0}}async function Xe(t,{chosen:e={},isInOrder:s=!1,isWhole:o=!1}={}){
let n=await ge(),{asked:i,meant:a}=ps(t,n.names),c=s||!i.trim(),h=o||s||C.some(k=>e[k]?.length),p=await Cn(kt(i),n,{isInOrder:s,isWhole:h}),f=vt(t),u=k=>f.length||
!k.words.length?Promise.resolve([]):Ln(k),d=p.hits.length&&ks(await u(p.hits[0]),a,n.names)?[]:p.hits,b=d.filter(k=>_e(k.record,e)),D=c?new Set:await In(Mn(b,n.
parts),u,k=>vs(k,a,n.names));return{hits:ms(b,a,c,k=>D.has(k)),isWhole:p.isWhole,records:n.parts.records,counts:us(d.map(k=>k.record),e),read:k=>Nn(k,{meant:a,runs:f},
n)}}function Mn(t,{parts:e}){let s=new Set([...new Set(t.map(({record:n})=>n.pack))].slice(0,On)),o=t.slice(0,e>Sn?kn:vn).filter(({record:n})=>s.has(n.pack));return Es(
o.map(({record:n})=>n)),o}async function In(t,e,s){let o=await Promise.all(t.map(async n=>s(await e(n))));return new Set(t.filter((n,i)=>o[i]))}async function Ln({
record:t,words:e}){let s=(await Ve(t)).split(/\s+/u);return e.map(o=>s[o]??"")}async function Nn({record:t,words:e},{meant:s,runs:o},{names:n,languages:i}){let a=await Ve(
t),c=new Set(e),h=o.length?Ce(Ae(a,o),f=>o.includes(f),Ae(t.title,o)):Ce(a,(f,u)=>c.has(u)||s.has(n.get($(f))??""),t.title),p=(h.isReading?"reading/":"")+t.address;
return{record:t,excerpt:h,languages:i,address:L(p,Ot(h.found))}}var Ze={kind:["paragraph","explanatory note","translation note","textual note","source note","page","volume","person","organisation","place","event","term","par\
allel"],severity:["critical","major","minor","neutral"]},jn=8;function Wn(t){return{kind:r("Kind"),volume:r("Volume"),document:r("Document"),speaker:r("Speaker"),
person:r("Person named"),category:r("Defect"),severity:r("Severity")}[t]??t}function $s(t,e,s,o){let n=new Set(g(t,"details[open]").map(c=>c.dataset.facet)),i=S(),
a=i&&t.contains(i)?i.id:"";t.replaceChildren(...C.flatMap(c=>{let h=[...e[c]].sort(([f,u],[d,b])=>Rn(c,f,d)||b-u||f.localeCompare(d));if(!h.length)return[];let p=h.
map(([f,u])=>Dn(c,f,u,s,o));return[Pn(c,p,Ze[c]?h.length:jn,n.has(c))]})),a&&document.getElementById(a)?.focus()}function Pn(t,e,s,o){let n=l("fieldset",{class:"\
be-facet"},l("legend",{},Wn(t)),...e.slice(0,s)),i=e.slice(s);return i.length&&n.append(l("details",{"data-facet":t,open:o},l("summary",{},E("{n} more","{n} mor\
e",i.length)),...i)),n}function Rn(t,e,s){let o=Ze[t];return o?o.indexOf(e)-o.indexOf(s):0}function Dn(t,e,s,o,n){let i=`be-facet-${t}-${e.toLowerCase().replace(
/[^\p{L}\p{N}]+/gu,"-")}`,a=l("input",{type:"checkbox",id:i,checked:(o[t]??[]).includes(e),value:e});return a.addEventListener("change",()=>n(t,e,a.checked)),l(
"label",{class:"be-value",for:i},a,l("span",{},Ze[t]?r(e):e)," ",l("span",{class:"be-count"},oe(s)))}var As=20;function Fn({record:t,excerpt:e,address:s,languages:o}){let n=e.isReading?r("in the reading text"):t.kind==="paragraph"?r("as received"):"",i=[r(String(
t.kind)),n,t.category,t.severity?r(String(t.severity)):""].filter(Boolean).join(" \xB7 "),a=Hn(t,e,o),c=e.words.flatMap(({word:f,isFound:u},d)=>[d?" ":"",...I(a(
d)||Cs(f,o),...u?_n(f):[f])]),{before:h,after:p}=e.isCut;return l("li",{class:"be-hit"},l("a",{href:s,class:"be-hit-title"},...Bn(t,o))," ",l("span",{class:"be-\
hit-kind"},i),l("p",{class:"be-hit-words"},h?"\u2026 ":"",...c,p?" \u2026":""))}function Cs(t,{original:e,scripts:s={}}){if(!/(?!\p{Script=Latin})\p{L}/u.test(t))
return"";let o=Object.keys(s).find(n=>new RegExp(`\\p{Script=${n}}`,"u").test(t));return o?s[o]:e&&!Object.values(s).includes(e)&&!mt.startsWith(e)?e:""}function Ms({
document:t}){let[e="",...s]=Array.isArray(t)?t:[];return s.length?"":e}function Hn(t,{words:e},{titles:s={}}){let{kind:o,short:n}={kind:String(t.kind),short:Ms(
t)},[,i]=s[n]??["",""],a=o==="paragraph"||o==="page"?e.length:/ note$/.test(o)?e.findIndex(({word:c})=>c.endsWith("]")):-1;return c=>c<=a?i:""}function Bn(t,e){
let{title:s,short:o}={title:String(t.title),short:Ms(t)},[n]=e.titles?.[o]??[""];return n&&s.startsWith(o)?[...I(n,o),s.slice(o.length)]:I(Cs(s,e),s)}function _n(t){
let[,e="",s=t,o=""]=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(t)??[];return[e,l("mark",{},s),o]}async function we(t,e,s,{from:o=0,upTo:n=As,isEndless:i=!0,
atEnd:a=null}={}){let c=await Promise.all(e.hits.slice(o,o+n).map(e.read));if(!s())return;o===0&&t.replaceChildren(),y(t,".be-more")?.remove();let h=c.map(Fn);t.
append(...h),o>0&&h[0]&&y(h[0],"a")?.focus();let p=e.hits.length-o-c.length;if(!i)return;if(p<=0){a&&t.append(l("li",{class:"be-more"},a));return}let f=l("butto\
n",{type:"button"},r("Show {some} more of {all}",{some:Math.min(p,As),all:p}));f.addEventListener("click",()=>we(t,e,s,{from:o+c.length,atEnd:a})),t.append(l("l\
i",{class:"be-more"},f))}function et(t,e){return t?e?E("{n} hit","{n} hits",t):E("At least {n} hit","At least {n} hits",t):r("No hits")}function qn({hits:{length:t},
isWhole:e},s){let o=et(t,e);return e&&t<=s?{count:o,all:r("On the search page")}:{count:r("{count}, the first {here} here",{count:o,here:Math.min(t,s)}),all:e?r(
"All {n}, to narrow down",{n:oe(t)}):r("All hits, to narrow down")}}var Gn=160,tt=matchMedia("(min-width: 60em)");function zn(){let t=new URLSearchParams(location.search),e=Object.fromEntries(C.map(s=>[s,t.getAll(s)]));return{query:location.
search?t.get("q")??"":ht(),chosen:e,isInOrder:t.get("order")==="text"}}function Kn(t,e){let s=new st,{field:o,order:n,form:i}=s;t.replaceChildren(i,l("div",{class:"\
be-found"},s.narrow,s.results)),t.classList.add("be-search-live"),o.value=s.state.query,n.value=s.state.isInOrder?"text":"",s.listen(),tt.addEventListener("chan\
ge",()=>{s.narrow.open=tt.matches},{signal:e}),xt(t,o),location.search||(o.focus({preventScroll:!0}),o.select()),s.show()}var st=class{constructor(){this.state=
zn(),this.isWhole=!1,this.run=0,this.waiting=0,this.field=l("input",{type:"search",id:"be-query",name:"q",autocomplete:"off",spellcheck:"false",enterkeyhint:"se\
arch"}),this.order=l("select",{id:"be-order"},l("option",{value:""},r("Best first")),l("option",{value:"text"},r("In the order of the text"))),this.status=l("p",
{class:"be-status",role:"status"}),this.clear=m(r("Clear all"),()=>this.cleared(),{class:"be-clear",hidden:!0}),this.facets=l("div",{class:"be-facets"}),this.list=
l("ol",{class:"be-hits","aria-label":r("Hits")}),this.narrow=l("details",{class:"be-narrow",open:tt.matches},l("summary",{},r("Narrow the search")," ",l("span",
{"aria-hidden":"true"},"\u25BE")),this.facets),this.form=l("form",{role:"search",class:"be-query-form"},l("label",{for:"be-query"},r("Words or names, in any scr\
ipt")),this.field);let e=l("div",{class:"be-search-bar"},this.status,this.clear,l("label",{for:"be-order"},r("Order")),this.order);this.results=l("div",{class:"\
be-results"},e,this.list)}listen(){let{field:e,order:s,form:o}=this;e.addEventListener("focus",()=>{ge().catch(()=>{})},{once:!0}),e.addEventListener("input",()=>{
clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.ask(),Gn)}),s.addEventListener("change",()=>{this.state.isInOrder=s.value==="text",this.show()}),
o.addEventListener("submit",n=>{n.preventDefault(),clearTimeout(this.waiting),this.ask()})}countAll(){return m(r("Count all hits"),async()=>{this.isWhole=!0,await this.
show(),this.narrow.open?y(this.facets,"input")?.focus():y(this.narrow,"summary")?.focus()},{class:"be-count-all"})}ask(){this.state.query=this.field.value,this.
show()}cleared(){for(let e of C)this.state.chosen[e]=[];this.state.query=this.field.value="",this.field.focus(),this.show()}choose(e,s,o){let{chosen:n}=this.state;
n[e]=n[e].filter(i=>i!==s).concat(o?[s]:[]),this.show()}write(){let{query:e,chosen:s,isInOrder:o}=this.state,n=new URL(location.href);n.search="",e.trim()&&n.searchParams.
set("q",e.trim());for(let i of C)for(let a of s[i])n.searchParams.append(i,a);o&&n.searchParams.set("order","text"),history.replaceState(history.state,"",n)}async show(){
let e=++this.run,s=()=>e===this.run,{query:o,chosen:n,isInOrder:i}=this.state;this.write(),pt(o.trim());let a=C.some(c=>n[c].length);this.clear.hidden=!a&&!o;try{
let c=await Xe(o,{chosen:n,isInOrder:i,isWhole:this.isWhole});if(!s())return;c.isWhole?$s(this.facets,c.counts,n,(p,f,u)=>this.choose(p,f,u)):this.facets.replaceChildren(
l("p",{},r("To narrow down, all hits must be counted. Where there are very many, this takes a moment.")),this.countAll());let h=!o.trim()&&!a;this.status.textContent=
h?E("{n} record to search","{n} records to search",c.records):et(c.hits.length,c.isWhole),h?this.list.replaceChildren():await we(this.list,c,s,{atEnd:c.isWhole?
null:this.countAll()})}catch(c){throw s()&&(this.status.textContent=r("The search could not be loaded. Reload the page to try again.")),c}}};var Un=window.matchMedia("(min-width: 76.25em)"),be=(t,e,s,o)=>m(t,s,{class:"be-tool","aria-label":e,title:o?r("{what} ({key})",{what:e,key:o}):e,"aria-keyshort\
cuts":o}),ye=class{constructor(e,s,o){this.ties=e,this.before=be("\u2039",r("Previous parallel"),()=>s.step(-1),"k"),this.after=be("\u203A",r("Next parallel"),()=>s.
step(1),"j"),this.count=l("span",{class:"be-synopsis-count"}),this.select=l("select",{class:"be-choose","aria-label":r("Parallel")},l("option",{value:""},r("Cho\
ose a parallel")),...e.map((i,a)=>l("option",{value:i.dataset.parallel},`${a+1}. ${ot(i)}${Vn(i)}`))),this.select.addEventListener("change",()=>s.pick(this.select.
value)),this.follow=l("input",{type:"checkbox"}),this.follow.checked=o;let n=l("label",{class:"be-follow"},this.follow,l("span",{class:"be-in-full"},r("Panes fo\
llow each other")),l("span",{class:"be-in-short"},r("Follow")));this.element=l("div",{class:"be-synopsis-tools",role:"group","aria-label":r("Parallels")},this.before,
this.select,this.count,this.after,n)}show(e,s){let o=this.ties.length;this.select.value=e??"",this.count.textContent=s<0?E("{n} parallel","{n} parallels",o):r("\
{at} of {all}",{at:s+1,all:o}),ve(this.before,s===0,this.after),ve(this.after,s===o-1,this.before);for(let n of this.ties)Yn(n,n.dataset.parallel===e)}};function Yn(t,e){
let s=e!==t.classList.contains("is-chosen");t.classList.toggle("is-chosen",e);let o=y(t,".be-tie-title");e?o?.setAttribute("aria-current","true"):o?.removeAttribute(
"aria-current");let[n]=g(t,"details");n instanceof HTMLDetailsElement&&s&&(n.open=e&&(Un.matches||F("synopsis-comment",!1))),e&&s&&Qn(t)}function Qn(t){let e=t.
closest(".be-ties");if(!e||e.scrollHeight<=e.clientHeight)return;let s=t.getBoundingClientRect().top-e.getBoundingClientRect().top;(s<0||s>e.clientHeight*.4)&&(e.
scrollTop+=s-e.clientHeight*.15)}var xe=class{constructor(e,s){let{title:o}=e;this.pane=e,this.back=be("\u2039",r("Previous place in {title}",{title:o}),()=>s.stepPlace(
e,-1)),this.on=be("\u203A",r("Next place in {title}",{title:o}),()=>s.stepPlace(e,1)),this.where=l("span",{class:"be-synopsis-count"}),this.element=l("div",{class:"\
be-steps",role:"group","aria-label":r("Places in {title}",{title:o})},this.back,this.where,this.on),x(e.section,".be-pane-head").append(this.element)}show(e,s){
let o=this.pane.of(e).length;this.pane.light(e,s),this.element.hidden=o<2,this.where.textContent=o?r("{at} of {all}",{at:s+1,all:o}):"",ve(this.back,s===0,this.
on),ve(this.on,s===o-1,this.back)}},ot=t=>y(t,".be-tie-title")?.textContent??"";function Vn(t){let e=y(t,".be-strength")?.textContent;return e?r(" ({strength})",
{strength:e}):""}function ve(t,e,s){let o=S()===t;t.disabled=e,e&&o&&!s.disabled&&s.focus({preventScroll:!0})}var ke=class{constructor(e,s){this.panes=e,this.ties=s,this.ids=s.map(o=>o.dataset.parallel??""),this.chosen=null,this.at=new Map}get index(){return this.chosen===
null?-1:this.ids.indexOf(this.chosen)}choose(e,s){let o=e===this.chosen&&s.size>0;for(let n of this.panes)this.at.set(n,s.get(n)??(o?this.at.get(n):0)??0);this.
chosen=e}beside(e){let s=this.index;return this.ids[s<0?e>0?0:this.ids.length-1:s+e]}adopt(e){let s=e.inView();if(!s)return!1;let o=e.parallelOf(s),n=e.of(o).indexOf(
s);if(!this.ids.includes(o)||o===this.chosen&&n===this.at.get(e))return!1;for(let i of this.panes)i!==e&&this.at.set(i,o===this.chosen?this.at.get(i)??0:0);return this.
at.set(e,n),this.chosen=o,!0}paneOf(e){return this.panes.find(s=>s.passages.has(e))??null}placesOf(e,s){return new Map([[e,e.of(e.parallelOf(s)).indexOf(s)]])}placeIn(e){
return e.of(this.chosen)[this.at.get(e)??0]}meant(e){let s=ee(e.slice(1)),o=this.ids.find(a=>`parallel-${a}`===s);if(o)return{parallel:o,places:new Map};let n=this.
paneOf(s),i=n?.parallelOf(s)??"";return n&&this.ids.includes(i)?{parallel:i,places:this.placesOf(n,s)}:null}said(){let e=ot(this.ties[this.index]),s=this.panes.
map(o=>B(o.title,this.placeWords(o)));return`${e}. ${H(s)}`}placeWords(e){let s=e.of(this.chosen).length;return s?r("place {at} of {all}",{at:(this.at.get(e)??0)+
1,all:s}):r("no place")}};var nt=.25,Oe=class{constructor(e){this.section=e,this.text=x(e,".be-pane-text"),this.title=x(e,"h2 a").textContent??"",this.passages=new Map,this.places=new Map;
for(let s of g(this.text,"mark[data-passage]")){let{passage:o="",parallel:n=""}=s.dataset;this.passages.has(o)||this.places.set(n,[...this.of(n),o]),this.passages.
set(o,[...this.passages.get(o)??[],s])}for(let s of this.places.values())s.sort((o,n)=>Is(o)-Is(n))}of(e){return this.places.get(e??"")??[]}parallelOf(e){return this.
passages.get(e)?.[0].dataset.parallel??""}top(e){let[s]=this.passages.get(e)??[];return(s?.getClientRects()[0]?.top??0)-this.text.getBoundingClientRect().top}sign(e){
return g(this.text,`a.be-parallel[data-passage="${e}"]`).at(0)??null}inView(){let e=this.text.clientHeight,s=Math.min(nt*e,this.text.scrollTop),o=null,n=1/0;for(let i of this.
passages.keys()){let a=this.top(i),c=Math.abs(a-s);a>=0&&a<e&&c<n&&([o,n]=[i,c])}return o}light(e,s){let o=e?this.of(e)[s]:void 0;for(let[n,i]of this.passages){
let a=i[0].dataset.parallel===e;for(let c of i)c.classList.toggle("is-chosen",a),c.classList.toggle("is-here",a&&n===o);this.sign(n)?.classList.toggle("is-here",
a&&n===o)}}},Is=t=>Number(t.slice(t.lastIndexOf("-")+1));var Jn=200,Xn=window.matchMedia("(prefers-reduced-motion: reduce)"),Ee=()=>Xn.matches;function Ls(t,e,s,o){let n=new Map;for(let h of t){let p=e(h);p&&n.set(h,h.
top(p)+h.text.scrollTop)}let i=Math.min(...[...n.keys()].map(h=>h.text.clientHeight)),a=s&&n.has(s)?(n.get(s)??0)-s.text.scrollTop:-1,c=Math.min(a>=0&&a<.6*i?a:
nt*i,...n.values());for(let[h,p]of n)h.text.scrollTo({top:p-c,behavior:Ee()?"instant":o})}var Se=class{constructor(e){this.led=e,this.driver=null,this.frame=0,this.
last=0}listen(e){for(let s of this.led.panes){for(let o of["wheel","touchstart","pointerdown","keydown"])s.text.addEventListener(o,n=>{(o!=="pointerdown"||n.target===
s.text)&&(this.driver=s)},{passive:!0,signal:e});s.text.addEventListener("scroll",()=>this.scrolled(s),{passive:!0,signal:e})}}scrolled(e){this.driver!==e||!this.
led.isFollowing()||(this.last=performance.now(),this.frame||(this.frame=requestAnimationFrame(()=>this.level(e))))}level(e){if(this.frame=0,this.driver!==e||!this.
led.isFollowing()||!this.led.root.isConnected)return;this.led.adopt(e),(this.led.panes.filter(o=>o!==e).some(o=>this.move(e,o))||performance.now()-this.last<Jn)&&
(this.frame=requestAnimationFrame(()=>this.level(e)))}move(e,s){let o=this.led.placeIn(e),n=this.led.placeIn(s),i=o?e.top(o):-1;if(!n||i<0||i>=e.text.clientHeight)
return!1;let a=s.top(n)-i,c=s.text.scrollTop,h=Ee()||Math.abs(a)<24;return s.text.scrollTop=c+(h?a:a*.28),!h&&s.text.scrollTop!==c}};var Zn=window.matchMedia("(min-width: 76.25em)"),it="keep",ei=(t,e)=>new rt(t).begin(e),rt=class{constructor(e){this.root=e,this.panes=g(e,".be-pane").map(o=>new Oe(
o)),this.choice=new ke(this.panes,g(e,".be-tie")),this.writing=0;let s={step:o=>this.step(o),stepPlace:(o,n)=>this.stepPlace(o,n),pick:o=>o?this.choose(o):this.
clear()};this.row=new ye(this.choice.ties,s,F("synopsis-follow",!Ee())),this.steps=this.panes.map(o=>new xe(o,s)),this.follower=new Se({root:e,panes:this.panes,
isFollowing:()=>this.row.follow.checked,adopt:o=>this.adopt(o),placeIn:o=>this.choice.placeIn(o)}),e.prepend(this.row.element),e.classList.add("is-live")}begin(e){
this.listen(e),this.follower.listen(e),this.render(),this.fromAddress({behavior:"instant",quiet:!0}),document.readyState!=="complete"&&window.addEventListener("\
load",()=>setTimeout(()=>{this.choice.chosen&&!this.follower.driver&&!e.aborted&&this.bring(null,"instant")}),{once:!0,signal:e})}listen(e){let{follow:s}=this.row;
s.addEventListener("change",()=>{G("synopsis-follow",s.checked),O(s.checked?r("The panes follow each other"):r("The panes scroll separately"))}),this.root.addEventListener(
"click",o=>this.clicked(o),{signal:e}),this.root.addEventListener("keydown",o=>this.pressed(o),{signal:e});for(let o of this.choice.ties){let[n]=g(o,"details");
n?.addEventListener("toggle",()=>{n instanceof HTMLDetailsElement&&o.dataset.parallel===this.choice.chosen&&!Zn.matches&&G("synopsis-comment",n.open)},{signal:e})}
for(let o of["popstate","hashchange"])window.addEventListener(o,()=>this.fromAddress(),{signal:e})}clicked(e){if(e.defaultPrevented||ct(e))return;let s=Z(e,"a");
if(s instanceof HTMLAnchorElement)this.followed(e,s);else{let o=Z(e,"mark[data-passage]")?.dataset.passage,n=o?this.choice.paneOf(o):null;o&&n&&!String(window.getSelection())&&
this.choose(n.parallelOf(o),this.choice.placesOf(n,o))}}followed(e,s){let o=s.hash&&s.pathname===location.pathname?this.choice.meant(s.hash):null;o&&(e.preventDefault(),
e.stopPropagation(),s.matches(".be-parallel")?this.across(s):s.matches(".be-tie-title")?this.choose(o.parallel):this.choose(o.parallel,o.places))}across(e){let{
parallel:s="",passage:o=""}=e.dataset,n=this.choice.paneOf(o);if(!n)return;this.choose(s,this.choice.placesOf(n,o),{hold:n});let i=this.panes.find(c=>c!==n),a=i&&
this.choice.placeIn(i);a&&i.sign(a)?.focus({preventScroll:!0})}pressed(e){if(e.altKey||e.ctrlKey||e.metaKey||Z(e,"select, input[type=text], textarea")===e.target)
return;let o={j:()=>this.step(1),k:()=>this.step(-1),Escape:()=>{this.choice.chosen&&this.clear()}}[e.key];o&&(e.preventDefault(),e.stopPropagation(),o())}fromAddress(e={}){
let s=this.choice.meant(location.hash);s?this.choose(s.parallel,s.places,{address:it,...e}):this.choice.chosen&&!location.hash&&this.clear(it)}step(e){let s=this.
choice.beside(e);s&&this.choose(s)}stepPlace(e,s){let{at:o,chosen:n}=this.choice,i=(o.get(e)??0)+s,a=e.of(n)[i];a&&n&&this.choose(n,new Map([[e,i]]),{address:`#${a}`,
replace:!0})}choose(e,s=new Map,o={}){let{address:n=`#parallel-${e}`,replace:i=!1,hold:a=null,behavior:c="smooth",quiet:h=!1}=o;this.choice.ids.includes(e)&&(this.
choice.choose(e,s),this.follower.driver=null,this.render(),this.write(n,i),this.bring(a,c),h||O(this.choice.said()))}clear(e=location.pathname+location.search){
this.choice.chosen=null,this.follower.driver=null,this.render(),this.write(e,!0),O(r("No parallel chosen"))}write(e,s){e===it||e===location.hash||history[s?"rep\
laceState":"pushState"](history.state,"",e)}render(){let{chosen:e,at:s,index:o}=this.choice;this.row.show(e,o);for(let n of this.steps)n.show(e,s.get(n.pane)??0)}bring(e,s){
this.root.scrollIntoView({block:"start",behavior:"instant"}),Ls(this.panes,o=>this.choice.placeIn(o),e,s)}adopt(e){this.choice.adopt(e)&&(this.render(),clearTimeout(
this.writing),this.writing=window.setTimeout(()=>{this.root.isConnected&&this.choice.chosen&&this.write(`#parallel-${this.choice.chosen}`,!0)},300))}};async function ti(t,e,s,o){let n=s?w("places.json").catch(()=>({})):Promise.resolve({}),[i,a]=await Promise.all([ae(t),n]);if(!o.aborted){for(let c of g(t,".be-\
notes > li")){let h=y(c,".be-cite-note")?.dataset.name;Ns(c.lastElementChild,"be-sources",e,i[c.id],h)}Ns(y(t,".md-content__inner"),"be-sources be-sources--entr\
y",e,a[si()],r("this entry"))}}var si=()=>location.href.replace(/[?#].*$/,"").replace(/index\.html$/,"").slice(A.href.length);function Ns(t,e,s,o,n){if(!t||!o||
y(t,".be-sources"))return;let[i,a]=o,c=n?[r("source of {name}",{name:n}),r("edit the file of {name}",{name:n}),r("history of the file of {name}",{name:n})]:[r("\
source"),r("edit the file"),r("history of the file")];t.append(" ",l("span",{class:e},at(r("source"),c[0],`${R(s,"blob",i)}#L${a}`)," ",at(r("edit"),c[1],R(s,"e\
dit",i))," ",at(r("history"),c[2],R(s,"commits",i))))}var at=(t,e,s)=>l("a",{href:s,"aria-label":e,target:"_blank",rel:"noopener"},t);function js({ways:t,pinned:e},s,o){let n=t.find(({id:d})=>d===F("cite","chicago"))??t[0],i=l("pre",{class:"be-tools-text",id:"be-tools-text",role:"tabpanel",tabindex:"\
0"}),a=l("p",{class:"be-tools-in-text"}),c=t.map(({id:d,name:b})=>l("button",{type:"button",role:"tab",id:`be-tab-${d}`,"data-format":d,"aria-controls":"be-tool\
s-text"},b)),h=()=>oi(n,s,M(s.id,e)),p=d=>{n=t[d],c.forEach((b,D)=>{b.setAttribute("aria-selected",String(D===d)),b.tabIndex=D===d?0:-1}),G("cite",n.id),i.replaceChildren(
...h().nodes);for(let b of g(i,"a"))b.replaceWith(b.textContent??"");i.setAttribute("aria-labelledby",c[d].id),i.classList.toggle("be-tools-text--prose",!!n.html),
a.hidden=!n.inText,a.textContent=n.inText?r("In the text: {citation}",{citation:Ps(Te(n.inText,s,"",{}))}):""};p(t.indexOf(n));let f=m(r("Copy"),()=>{let{words:d,
html:b}=h();o.copy(d,r("Citation copied"),b)},{"data-tool":"copy"}),u=m(r("Download"),()=>{let d=[o.text.dataset.document,s.id].filter(Boolean).join("-");ne(`${d}\
.${n.ending}`,n.type,n.html?`${h().words}
`:z(n.format,s,M(s.id,e),_())),o.say(r("Citation downloaded"))},{"data-tool":"download"});return[ni(c,p),i,a,l("p",{class:"be-tools-row"},f,u)]}function oi(t,e,s){
if(!t.html){let n=z(t.format,e,s,_()).trimEnd();return{words:n,html:"",nodes:[document.createTextNode(n)]}}let o=Te(t.html,e,s,_());return{words:Ps(o),html:o,nodes:Ws(
o)}}var Ws=t=>[...new DOMParser().parseFromString(t,"text/html").body.childNodes],Ps=t=>Ws(t).map(e=>e.textContent).join("");function ni(t,e){let s=l("div",{role:"\
tablist","aria-label":r("Format of the citation"),class:"be-tools-tabs"},...t);return s.addEventListener("click",o=>{let n=t.findIndex(i=>i===o.target);n>=0&&e(
n)}),s.addEventListener("keydown",o=>ii(o,t,e)),s}function ii(t,e,s){let o=e.findIndex(c=>c===S()),i={ArrowRight:o+1,ArrowLeft:o-1,Home:0,End:e.length-1}[t.key];
if(i===void 0||o<0)return;t.preventDefault();let a=(i+e.length)%e.length;s(a),e[a].focus()}var lt=class{constructor(e){this.text=e,this.element=null,this.source=null,this.popup=new T({holds:s=>!!(this.element?.contains(s)||this.source?.contains(s)),closed:()=>this.
remove(),returnTo:()=>this.source})}isOpenAt(e){return this.popup.isOpen&&this.source===e}close(e){this.popup.close(e)}remove(){this.element?.remove(),this.source?.
removeAttribute("aria-expanded"),this.element=null}open(e,s){this.close(!1),this.source=e,$e(this.text).catch(()=>{});let o=m("\xD7",()=>this.close(!0),{class:"\
be-tools-close","aria-label":r("close")}),n=l("div",{class:"be-tools-list"},...this.tools(s).map(i=>this.button(i,s)));this.element=l("div",{class:"be-tools",id:"\
be-tools",role:"dialog","aria-labelledby":"be-tools-name"},l("p",{class:"be-tools-head"},l("span",{id:"be-tools-name"},s.name),l("span",{class:"be-tools-said","\
aria-hidden":"true"}),o),n,l("div",{class:"be-tools-cite",id:"be-tools-cite",hidden:!0})),this.element.addEventListener("keydown",i=>{i.key==="Tab"&&this.leave(
i)}),document.body.append(this.element),e.setAttribute("aria-expanded","true"),this.place(),this.popup.open(),x(n,"button").focus({preventScroll:!0}),this.toggleCite(
s)}place(){this.element&&this.source&&se(this.element,this.source.getBoundingClientRect(),{gap:4,margin:12})}tools(e){return[...[{id:"link",name:()=>r("Copy lin\
k"),run:o=>this.copy(M(o.id),r("Link copied"))},{id:"cite",name:()=>r("Cite"),run:o=>this.toggleCite(o),expands:!0},{id:"quote",when:o=>!!o.words,name:o=>o.selected?
r("Copy the selected words with citation"):r("Copy the paragraph with citation"),keys:"Alt+C",run:o=>this.copyWords(o)},{id:"share",when:()=>!!navigator.share,name:()=>r(
"Share"),run:o=>this.share(o)}],...St()].filter(o=>!o.when||o.when(e))}button(e,s){let o=()=>{e.leaves&&this.close(!0),e.run(s)};return m(e.name(s),o,{"data-too\
l":e.id,title:e.keys,"aria-keyshortcuts":e.keys,"aria-expanded":e.expands?"false":null,"aria-controls":e.expands?"be-tools-cite":null})}leave(e){if(!this.element)
return;let s=g(this.element,"button, [tabindex='0']").filter(o=>o.tabIndex>=0&&o.offsetParent);S()===(e.shiftKey?s[0]:s.at(-1))&&(e.shiftKey&&e.preventDefault(),
this.close(!0))}say(e){O(e),this.element&&(x(this.element,".be-tools-said").textContent=e)}async copy(e,s,o=""){this.say(await(o?yt(o,e):P(e))?s:r("The browser \
did not allow copying"))}async copyWords(e){let s=await this.offered(bt(this.text)),o={...e,...e.selected};if(!s)return;let{formats:n,pinned:i}=s;await this.copy(
z(n.quotation,o,M(o.id,i),_()),r("Words and citation copied"))}async share(e){try{await navigator.share({title:document.title,url:M(e.id)})}catch(s){s instanceof
Error&&s.name==="AbortError"||this.say(r("Sharing did not work"))}}async offered(e){try{return await e}catch{return this.say(r("The citation could not be loaded")),
null}}async toggleCite(e){let s=this.element;if(!s)return;let o=x(s,".be-tools-cite"),n=o.hidden?await this.offered($e(this.text)):null;o.hidden&&(!n||this.element!==
s)||(n&&o.replaceChildren(...js(n,e,this)),o.hidden=!n,s.classList.toggle("be-tools--wide",!o.hidden),x(s,"[data-tool=cite]").setAttribute("aria-expanded",String(
!o.hidden)),o.hidden||this.place())}};export{q as CannotTell,Ie as OpenCard,Be as ProposePanel,lt as ToolPanel,Rs as cardOf,fo as correctionOf,qn as countedHere,ge as open,Qs as openSheet,Jo as receivedText,
Xe as search,we as showHits,Vs as showKeys,ti as showWritten,Zo as spanOfRange,ro as startMemory,Kn as startPage,ei as startSynopsis};
