import{$ as se,A as Xt,B as v,C as U,D as Qt,E as k,F as Jt,G as x,I,K as r,L as S,R as Zt,S as te,T as it,U as F,Z as ee,a as g,aa as ne,b as c,ba as N,d as w,
e as f,f as d,fa as ie,g as A,h as Vt,i as p,j as W,k as y,l as $t,la as oe,m as T,ma as re,n as _,o as jt,oa as ae,p as E,q as L,r as zt,s as qt,t as nt,u as Yt,
v as O,z as Gt}from"./shared.js";var ce=()=>Promise.reject(new Error("nobody has said where it comes from")),he=n=>{ce=n},le;async function m(){le??=ts();let[n]=await Promise.all([ce(),le]);return n}
async function ts(){let t=document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]')?.getAttribute("href")?.replace(/page\.css$/,"later.css");
if(!t)return;let e=c("link",{rel:"stylesheet",href:t});await new Promise(s=>{for(let i of["load","error"])e.addEventListener(i,s);document.head.append(e)})}var de={at:-1/0};async function es(){performance.now()-de.at<8||(await new Promise(n=>{setTimeout(n)}),de.at=performance.now())}async function M(n,t){for(let e of n){
if(await es(),t.aborted)return;e()}}var at={};g(at,{start:()=>rs});var fe=new WeakMap;function V(n){let t=fe.get(n);if(t?.bar.isConnected)return t;d(document,".be-bar-place")?.remove();let e=c("span",{class:"be-bar-number"}),s=c(
"span",{class:"be-bar-who"}),i=c("span",{class:"be-bar-line"}),o=c("div",{class:"be-bar-slot"}),a=c("nav",{class:"be-bar","aria-label":r("In this text")},c("p",
{class:"be-bar-where"},e,s),o,i);n.before(c("div",{class:"be-bar-place"},a));let l={bar:a,where:e,who:s,line:i,slot:o};return fe.set(n,l),l}var C="",$=class{constructor(t){this.element=t,this.bar=V(t),this.units=f(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=Number(t.dataset.
paragraphs)||this.units.filter(ue).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be\
-other"))}turnsOf(t){return this.units.filter(e=>e.matches(".be-turn")&&(t===C||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.
speaker??"").filter(Boolean))]}nameOf(t){return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let s=ue(
t);if(s)return r("{sign} {number} of {total}",{sign:e,number:s,total:this.total});let i=[...t.classList].find(o=>o.startsWith("be-")&&o!=="be-unit")??"";return ot(
i.slice(3).replaceAll("-"," "))}indexAt(t){let e=0,s=this.units.length;for(;e<s;){let i=e+s>>1;this.units[i].getBoundingClientRect().top<=t?e=i+1:s=i}return e-1}},
ue=n=>d(n,":scope > a.be-number")?.textContent,ot=n=>n.slice(0,1).toUpperCase()+n.slice(1);var D={"[":["turn",-1,()=>r("previous turn of the chosen speaker")],"]":["turn",1,()=>r("next turn of the chosen speaker")],"{":["interruption",-1,()=>r("previo\
us interruption")],"}":["interruption",1,()=>r("next interruption")]};x(...Object.entries(D).map(([n,t])=>({keys:[n],does:()=>t?.[2]()??"",when:()=>k()&&d(document,
".be-bar-speaker")!==null})));function me(n,t){let e=ss(n),s=n.interruptions.length,i=s?[pe(r("Interruptions"),j("interruption",-1,t),c("span",{class:"be-bar-wo\
rd"},S("{n} interruption","{n} interruptions",s)),j("interruption",1,t))]:[],o=c("div",{class:"be-bar-panel",id:"be-bar-panel"},pe(r("Turns"),j("turn",-1,t),e,j(
"turn",1,t)),...i,is()),a=be("be-bar-more",r("Turns"),o,!0);return n.bar.slot.before(a,o),e}var pe=(n,...t)=>c("div",{class:"be-bar-group",role:"group","aria-la\
bel":n},...t);function ss(n){let t=n.turnsOf(C).length,e=c("select",{class:"be-bar-speaker","aria-label":r("Whose turns")},c("option",{value:C},r("All turns ({n\
})",{n:t})));for(let s of n.speakers){let i=r("{name} ({n})",{name:ot(n.nameOf(s)),n:n.turnsOf(s).length});e.append(c("option",{value:s},i))}return e}function j(n,t,e){
let s=Object.entries(D).find(([,o])=>o?.[0]===n&&o[1]===t)?.[0]??"",i=ns(n,t);return w(t<0?"\u2039":"\u203A",()=>e(n,t),{class:"be-bar-step","aria-label":i,title:r(
"{what}: key {key}",{what:i,key:s})})}function ns(n,t){return n==="turn"?t<0?r("Previous turn"):r("Next turn"):t<0?r("Previous interruption"):r("Next interrupti\
on")}function be(n,t,e,s){let i=l=>a.setAttribute("aria-expanded",String(l)),o=new v({holds:l=>a.contains(l)||e.contains(l),closed:()=>i(!1),returnTo:()=>a,staysOnPress:s}),
a=w(t,()=>{o.isOpen?o.close():(o.open(),i(!0))},{class:n,"aria-expanded":"false","aria-controls":e.id});return a}function is(){let n=c("input",{type:"checkbox",
id:"be-bar-keys"});n.checked=k(),n.addEventListener("change",()=>Jt(n.checked));let t=Object.entries(D).flatMap(([i,o])=>[c("dt",{},c("kbd",{},i)),c("dd",{},o?.[2]()??
"")]),e=c("div",{class:"be-bar-help",id:"be-bar-help"},c("dl",{},...t),c("label",{for:"be-bar-keys"},n," ",r("Use these keys"))),s=be("be-bar-ask","?",e,!1);return s.
setAttribute("aria-label",r("Keys")),s.title=r("Keys"),c("div",{class:"be-bar-group be-bar-for-keys"},s,e)}var os="(max-width: 44.9844em)";function rs(n,t){let e=E();if(!e)return;let s=new rt(new $(e));s.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>s.updateSoon(),{passive:!0,signal:t});n.addEventListener("keydown",i=>s.pressed(i),{signal:t})}var rt=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?me(t,(e,s)=>this.go(e,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(ge()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=ge(),s=t.bottom<e,i=this.text.units[this.current()];i?s&&!this.held?this.say(r("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say(S("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:o,line:a}=this.bar;o.classList.
toggle("be-bar-past",s);let l=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",l.toFixed(4));let h=d(document,".md-footer")?.
getBoundingClientRect(),b=t.top>innerHeight*.7||(h?h.top<innerHeight:!1);o.classList.toggle("be-bar-away",b&&matchMedia(os).matches&&!o.contains(y()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let s=e?`, ${e}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(t,e){let s=this.
speaker?.value??C,i=t==="turn"?this.text.turnsOf(s):this.text.interruptions,o=this.current(),a=i.map(b=>this.text.units.indexOf(b)),l=e>0?a.findIndex(b=>b>o):a.
findLastIndex(b=>b<o);if(l>=0){this.arrive(i[l],t,l+1,i.length);return}let h=as(t,e,s===C?"":this.text.nameOf(s));this.say(h,""),L(h)}arrive(t,e,s,i){let{element:o}=this.
text;t.setAttribute("tabindex","-1"),o.dataset.walked="",t.addEventListener("blur",()=>{t.removeAttribute("tabindex"),delete o.dataset.walked},{once:!0}),t.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"instant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let a=[
this.text.placeOf(t,r("Paragraph")),this.text.speakerOf(t)].filter(Boolean).join(", "),l=e==="turn"?r("turn {n} of {all}",{n:s,all:i}):r("interruption {n} of {a\
ll}",{n:s,all:i});L(`${a}; ${l}`)}pressed(t){let e=D[t.key],s=t.getModifierState("AltGraph"),i=t.metaKey||(t.ctrlKey||t.altKey)&&!s;!e||i||t.defaultPrevented||!this.
speaker||!k()||p(t,"input, textarea, select, [contenteditable], dialog")||(t.preventDefault(),this.go(e[0],e[1]))}};function as(n,t,e){return n==="interruption"?
t>0?r("No later interruption"):r("No earlier interruption"):e?t>0?r("No later turn of {name}",{name:e}):r("No earlier turn of {name}",{name:e}):t>0?r("No later \
turn"):r("No earlier turn")}var ge=()=>5*parseFloat(getComputedStyle(document.documentElement).fontSize)+8;var gt={};g(gt,{start:()=>Ns});var z={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},ls={layer:["received","reading"],names:["bare","sh\
own"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function lt(n,t={}){let e=new URLSearchParams(n);return Object.fromEntries(
Object.entries(z).map(([s,i])=>{let o=e.get(s)??t[s]??i;return[s,ls[s]?.includes(o)===!1?i:o]}))}function we(n,t){let e=new URL(n);for(let[s,i]of Object.entries(
t))i===z[s]?e.searchParams.delete(s):e.searchParams.set(s,i);return e.href}var q=(n,t)=>n.defects==="grave"&&!t.some(e=>e.isSevere)?{...n,defects:"all"}:n;function ye({
explain:n,source:t,defects:e,category:s,certainty:i},o){return o.isOfSource?t==="shown":i&&o.facets.certainty!==i?!1:o.isExplanatory?n==="shown":s&&o.facets.category!==
s?!1:e==="all"||e==="grave"&&o.isSevere}function ke(n,t,e,s){let i=cs(t,{state:e,choose:s}),o=c("span",{class:"be-layers-status"}),a=c("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":r(
"Layers"),hidden:!0},...i.map(u=>u.element)),l=w(r("Layers"),()=>{b.isOpen?b.close():h(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),h=u=>{a.hidden=!u,l.setAttribute("aria-expanded",String(u)),u&&b.open()},b=new v({holds:u=>n.contains(u),closed:()=>h(!1),returnTo:()=>l});return n.
replaceChildren(l,o,a),{say:u=>{o.textContent=l.title=u},read:u=>{for(let K of i)K.read(u)}}}function Ee(n,t){let e="received",s=w("",()=>t(e==="reading"?"recei\
ved":"reading"),{class:"be-layer-switch"});return n.prepend(s),(i,o)=>{e=i,s.textContent=o,s.title=e==="reading"?r("Change to the text as received"):r("Change t\
o the reading text"),s.classList.toggle("be-layer-switch--reading",e==="reading")}}function cs(n,t){let e=h=>n.filter(h).length,s=e(h=>h.isOfSource),i=e(h=>h.isExplanatory),
o=e(h=>h.isSevere),a=n.length-i-s,l=[H(t,"names",r("Names"),[["bare",r("bare")],["shown",r("underlined")]])];if(n.some(h=>h.reading)&&l.unshift(H(t,"layer",r("T\
ext"),[["received",r("as received")],["reading",r("reading text")]])),i&&l.push(H(t,"explain",r("Explanatory notes"),xe(i))),s&&l.push(H(t,"source",r("Notes of \
the source"),xe(s))),a){let h=o?[["grave",r("the grave ones ({n})",{n:o})]]:[];l.push(H(t,"defects",r("Notes on translation and text"),[...h,["all",r("all ({n})",
{n:a})],["none",r("none")]]),ve(t,"category",r("Of type"),[["",r("any type")],...hs(n)]))}return l.push(ve(t,"certainty",r("Of certainty"),[["",r("any certainty")],
...ds(n)])),l}var xe=n=>[["shown",r("shown ({n})",{n})],["hidden",r("hidden")]];function hs(n){return[...new Set(n.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let s=(e.split("/").at(-1)??e).replaceAll("-"," ");return[e,r(
"{name} ({n})",{name:s,n:n.filter(i=>i.facets.category===e).length})]})}function ds(n){let t=e=>n.filter(s=>!s.isOfSource&&s.facets.certainty===e).length;return[
["high",r("high ({n})",{n:t("high")})],["medium",r("medium ({n})",{n:t("medium")})],["low",r("low ({n})",{n:t("low")})]]}function H({state:n,choose:t},e,s,i){let o=i.
map(([l])=>{let h=c("input",{type:"radio",name:`be-${e}`,value:l,id:`be-${e}-${l}`});return h.checked=n[e]===l,h.addEventListener("change",()=>t(e,l)),h}),a=o.map(
(l,h)=>c("span",{class:"be-choice"},l,c("label",{for:l.id},i[h][1])));return{element:c("fieldset",{},c("legend",{},s),...a),read:l=>{for(let h of o)h.checked=l[e]===
h.value}}}function ve({state:n,choose:t},e,s,i){let o=c("select",{id:`be-${e}`},...i.map(([a,l])=>c("option",{value:a},l)));return o.value=n[e],o.addEventListener(
"change",()=>t(e,o.value)),{element:c("p",{class:"be-choice"},c("label",{for:o.id},s)," ",o),read:a=>{o.value=a[e]}}}function Le(n){for(let t of n)if(t.reading)for(let e of fs(t))ps(e,t)}function fs(n){let t=[],e=[],s=[...n.targets,...n.marks].sort((i,o)=>i.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of s)i.matches("sup")?(e.length&&t.push(e),e=[]):e.push(i);return t}var us=0;function ps(n,t){let e=`be-emen\
ded-${us+=1}`;for(let i of n)i.classList.add("be-replaced"),i.dataset.replacedBy=e;let s=n.map(i=>i.textContent).join("").replace(/\s+/g," ");n[0].before(c("ins",
{class:"be-emended be-editorial",id:e,title:r("received: {words}",{words:s})},t.reading))}function Oe(n){for(let t of n.filter(e=>e.isUnresolved)){let e=t.proposed?
r("not resolved; perhaps: {reading}",{reading:t.proposed}):r("not resolved");for(let s of t.targets)s.title=e}}function Se(n,t,e,s){let i=new ct(n,t,e);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:s}),n.addEventListener("copy",o=>ms(n,o),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var ct=class{constructor(t,e,s){this.text=t,this.notes=e,this.refresh=
s,this.state=lt(location.search,zt("layers",{})),this.lists=f(document,".be-notes"),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(
""),this.title=document.title;let{slot:i}=V(t);this.controls=ke(i,e,q(this.state,e),(o,a)=>this.choose(o,a)),this.switch=e.some(o=>o.reading)?Ee(i,o=>this.choose(
"layer",o)):null,this.isPutIn=!1}reread(){this.state=lt(location.search,this.state),this.controls.read(q(this.state,this.notes)),this.apply()}apply(){let t=this.
state.layer==="reading",e=q(this.state,this.notes);for(let s of this.notes)s.show(ye(e,s));this.headLists(),this.state.names===z.names?delete this.text.dataset.
names:this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(Le(this.notes),Oe(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(this.summary()),
this.refresh()}headLists(){for(let t of this.lists){let e=t.previousElementSibling;e instanceof HTMLHeadingElement&&e.toggleAttribute("data-off",[...t.children].
every(s=>s.hasAttribute("data-off")))}}sayLayer(t){let e=t?r("Reading text"):r("As received");this.text.dataset.layer=this.state.layer,document.documentElement.
dataset.beLayer=this.state.layer,this.heading.textContent=t?r("The reading text"):r("The text as received"),document.title=t?r("{layer}: {title}",{layer:e,title:this.
title}):this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.filter(e=>e.isShown).length};return this.state.layer==="reading"?S("{show\
n} of {n} note, reading text","{shown} of {n} notes, reading text",this.notes.length,t):S("{shown} of {n} note, as received","{shown} of {n} notes, as received",
this.notes.length,t)}choose(t,e){this.state={...this.state,[t]:e},qt("layers",this.state),history.replaceState(history.state,"",we(location.href,this.state)),this.
apply(),L(this.summary())}};function ms(n,t){let e=n.dataset.layer==="reading"?N(n):null;if(!e||!t.clipboardData)return;let s=r("reading text made by the editor\
s, not the text as received");t.clipboardData.setData("text/plain",`${e.words}

[${s}: ${ee(e.id)}]`),t.preventDefault()}var bs=["critical","major"],Ce=["critical","major","","minor"],ht=class{constructor(t,e,s){this.spans=s,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=d(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return bs.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(d(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=Ce.indexOf(this.facets.
severity??"");return t<0?Ce.length:t}get link(){return A(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){if(t!==this.isShown)for(let e of[
this.item,...this.marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){
for(let e of this.marks)A(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.
item.childNodes)t.append(e.cloneNode(!0));for(let e of f(t,".footnote-backref"))e.remove();for(let e of f(t,"[id]"))e.removeAttribute("id");return t.lastElementChild?.
append(" ",c("button",{class:"be-correct",type:"button","data-note":this.item.id},r("Correct this note"))),t}};function Ae(n){let t=new Map;for(let s of f(n,"ar\
ticle.be-text sup.be-mark")){let i=Vt(s,"a").hash.slice(1);t.set(i,[...t.get(i)??[],s])}let e=gs(n);return[...t].flatMap(([s,i])=>{let o=n.getElementById(s);return o?
[new ht(o,i,e)]:[]})}function gs(n){let t=null;return()=>{if(t)return t;t=new Map;for(let e of f(n,"article.be-text .be-target"))for(let s of(e.dataset.notes??"").
split(" ")){let i=t.get(s);i?i.push(e):t.set(s,[e])}return t}}var Te=window.matchMedia("(max-width: 44.9844em)"),dt=12,Y=class{constructor(t,e){let s=(o,a,l)=>w(a,l,{class:"be-panel-button","aria-label":o,title:o});this.actions=
t,this.title=c("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(r("Previous note"),"\u2039",()=>t.step(-1)),this.next=s(r("Next note"),"\u203A",
()=>t.step(1)),this.body=c("div",{class:"be-panel-body"});let i=s(r("Close the note"),"\xD7",t.close);this.element=c("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},c("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,s){let{number:i}=t;this.title.
textContent=ws(t,i),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let o=y(),a=this.has(o)&&!(o instanceof HTMLButtonElement&&o.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Te.matches);let e=t.getBoundingClientRect();if(Te.matches){let s=e.bottom-(innerHeight-
this.element.offsetHeight-dt);s>0&&scrollBy({top:s+40})}else U(this.element,e,{gap:dt,margin:dt,shift:this.element.offsetWidth/3})}};function ws(n,t){return n.isOfSource?
r("Note of the source {number}",{number:t}):n.isExplanatory?r("Note {number}",{number:t}):r("Textual note {number}",{number:t})}function Ne(n,t,e=null){if(!e)return ft(n,t,{from:0,until:1/0});let s=n.findIndex(({level:o})=>o>e.level),i=s<0?n.length:s;return[...ft(n.slice(0,i),t,{from:0,until:e.
level-t.gap}),...ft(n.slice(i),t,{from:e.level+e.height+t.gap,until:1/0})]}function ft(n,t,e){let s=n.map(()=>null),i=ys(n,t,e);for(let[o,a]of ks(i,t,e).entries())
s[i[o].index]=a;return s}var B=({line:n,pad:t,gap:e},s)=>s*n+t+e,Me=(n,t,e)=>Math.min(n.level+t.reach,e.until-B(t,1)+t.gap);function ys(n,t,e){let s=[];for(let[
i,o]of n.entries())for(s.push({index:i,wish:o,top:0}),Ie(s,s.length-1,t,e);s.length&&s[s.length-1].top>Me(s[s.length-1].wish,t,e);){let a=xs(s);s.splice(vs(s,a),
1),Ie(s,a,t,e)}return s}function Ie(n,t,e,s){for(let i=t;i<n.length;i+=1){let o=i?n[i-1].top+B(e,1):s.from;n[i].top=Math.max(n[i].wish.level,o)}}function xs(n){
let t=n.length-1;for(;t>0&&n[t].top>n[t].wish.level;)t-=1;return t}function vs(n,t){let e=t;for(let s=t;s<n.length;s+=1)n[s].wish.rank>=n[e].wish.rank&&(e=s);return e}
function ks(n,t,e){let s=n.map(({wish:o})=>Me(o,t,e));for(let o=n.length-2;o>=0;o-=1)s[o]=Math.min(s[o],s[o+1]-B(t,1));let i=e.from;return n.map(({wish:o},a)=>{
let l=Math.max(o.level,i),h=Math.min(o.lines,Es(l,{next:n[a+1]?.wish.level,last:s[a+1]},t,e));return i=l+B(t,h),{top:l,lines:h}})}function Es(n,{next:t,last:e},s,i){
let o=t===void 0?i.until+s.gap:t,a=o===1/0?1/0:Math.floor((o-n-B(s,0))/s.line);return a>=2?a:n+B(s,2)<=(e??i.until+s.gap)?2:1}var Ls=9,G=class{constructor(t,e){this.note=t,this.toggle=e,this.isOpen=!1,this.level=NaN,this.shown=0,this.body=null,this.isPlain=t.isExplanatory||t.isOfSource,
this.reading=this.isPlain?"":t.proposed,this.text=Os(t.item),this.length=this.reading.length+this.text.length+3,this.made=void 0}get element(){return this.made??=
this.make()}get button(){return A(this.element,".be-side-head")}make(){let{note:t,reading:e,text:s}=this,i=c("span",{class:"be-side-short"},...e?[c("span",{class:"\
be-side-reading"},e)," "]:[],c("span",{class:"be-side-text"},s)),o=c("button",{type:"button",class:"be-side-head","aria-expanded":"false",tabindex:"-1"},c("span",
{class:"be-side-number"},t.number)," ",i,c("span",{class:"be-side-words"},t.words)),a=this.isPlain?t.facets.kind:t.facets.severity,l=c("div",{class:`be-side-not\
e be-side-${a}`,role:"listitem"},o);return o.addEventListener("click",()=>this.toggle(t,null)),l.addEventListener("pointerenter",()=>t.light(!0)),l.addEventListener(
"pointerleave",()=>{this.isOpen||t.light(!1)}),l}lines(t){return Math.min(Ls,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.put(t.top),this.shown!==t.lines&&
(this.shown=t.lines,A(this.element,".be-side-short").style.webkitLineClamp=String(t.lines)))}isAt(t){return!t||t.top===this.level&&t.lines===this.shown}put(t){this.
level!==t&&(this.level=t,this.element.style.top=`${t}px`)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),
this.element.classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function Os(n){let e=[...n.children].
filter(i=>!d(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),s=f(n,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...s].filter(Boolean).join(" ")}var P=class{constructor(t,e,s){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",i=>this.came(i),{signal:s}),t.addEventListener("keydown",
i=>this.pressed(i),{signal:s}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&ut(
this.stop))return;let t=f(this.holder,this.manner.selector).find(ut);t&&this.makeStop(t)}settle(){let t=f(this.holder,this.manner.selector),e=this.stop?.isConnected?
this.stop:t[0];for(let s of t)s!==e&&s.tabIndex!==-1&&(s.tabIndex=-1);e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=
t,t.getAttribute("tabindex")!=="0"&&(t.tabIndex=0)}came(t){let e=p(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){
let[e,s]=this.manner.keys[t.key]??[],i=p(t,this.manner.selector);if(!e||!s||!i||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)
return;t.preventDefault();let o=Ss(f(this.holder,s),i,e);o?.focus(),o?.scrollIntoView({block:"nearest",behavior:"instant"})}};function Ss(n,t,e){let s=e>0?Node.
DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,i=o=>!!(t.compareDocumentPosition(o)&s)&&ut(o);return e>0?n.find(i):n.findLast(i)}var ut=n=>n.checkVisibility(
{visibilityProperty:!0});var pt=".be-side-head",mt=40,X=class{constructor(t,e){this.signal=e,this.filling=new AbortController,this.list=c("div",{role:"list"}),this.element=c("aside",{class:"\
be-side-notes be-editorial","aria-label":r("Notes beside the text")},this.list);let s={ArrowDown:[1,pt],ArrowUp:[-1,pt]};this.rove=new P(this.list,{selector:pt,
keys:s,isOff:t},e),this.there=new Set}fill(t,e){this.filling.abort(),this.filling=new AbortController;let s=new Set(t.map(([l])=>l));for(let l of this.there)s.has(
l)||this.takeOut(l);let i=([l,h])=>!h||l.isOpen||h.top>e.from&&h.top<e.until;this.put(t,t.filter(i));let o=t.filter(l=>!i(l)&&!(this.there.has(l[0])&&l[0].isAt(
l[1])));this.element.toggleAttribute("data-filling",o.length>0);let a=Cs(o).map(l=>()=>this.put(t,l));M([...a,()=>this.element.removeAttribute("data-filling")],
AbortSignal.any([this.filling.signal,this.signal]))}takeOut(t){t.element.remove(),this.there.delete(t)}put(t,e){for(let[i,o]of e)i.stand(o),this.there.add(i);let s=this.
list.firstElementChild;for(let[i]of t)this.there.has(i)&&(i.element===s?s=s.nextElementSibling:this.list.insertBefore(i.element,s));this.rove.settle()}add(t){this.
there.has(t)||(this.there.add(t),this.list.append(t.element))}},Cs=n=>Array.from({length:Math.ceil(n.length/mt)},(t,e)=>n.slice(e*mt,(e+1)*mt));var As=38,Ts=.47,Q=class{constructor(t,e,s,i){this.text=t,this.notes=e,this.toggle=s,this.size="",this.top=0,this.head=0,this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=new X(()=>this.opened!==null,i),this.spread=c("div",{class:"be-spread"},this.column.element);let o=new ResizeObserver(()=>{
this.isOtherSize()&&this.arrange(this.isWide)});o.observe(t),i.addEventListener("abort",()=>o.disconnect(),{once:!0})}has(t){return this.column.element.contains(
t)}isOtherSize(){return this.size!==this.sizeNow()}sizeNow(){return[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||this.text.
after(this.spread)}arrange(t){this.isWide=t,this.column.element.hidden=!t,t&&(this.stand(),this.measure(),this.settle())}measure(){this.size=this.sizeNow();let t=this.
notes.filter(a=>a.isShown),{top:e}=this.text.getBoundingClientRect();this.top=e+scrollY,this.head=e-this.spread.getBoundingClientRect().top,this.levels=new Map(
t.map(a=>[a,a.marks[0].getBoundingClientRect().top-e])),this.opened&&(this.opened.level=this.levelOf(this.opened.note,this.opened.from));let{element:s}=this.column,
i=getComputedStyle(s);this.line=parseFloat(i.lineHeight);let o=parseFloat(i.fontSize)*3.4;this.letters=Math.max(12,(s.clientWidth-o)/(parseFloat(i.fontSize)*Ts))}levelOf(t,e){
let s=e.closest("sup.be-mark")??t.marks[0];return(s===t.marks[0]?this.levels.get(t):void 0)??s.getBoundingClientRect().top-this.text.getBoundingClientRect().top}settle(){
if(!this.isWide)return;let{line:t=20,letters:e=40}=this,s=this.place(),i={from:scrollY-this.top-innerHeight,until:scrollY-this.top+2*innerHeight},o=[...this.levels.
keys()].filter(u=>u!==this.opened?.note),a=o.map(u=>({level:this.levels.get(u)??0,lines:this.card(u).lines(e),rank:u.rank})),l=Ne(a,{line:t,pad:0,gap:4,reach:As},
s),h=new Map(o.map((u,K)=>[u,l[K]])),b=[...this.levels.keys()].filter(u=>u===this.opened?.note||h.get(u));this.column.element.style.top=`${this.head}px`,this.column.
fill(b.map(u=>[this.card(u),h.get(u)]),i)}place(){if(!this.opened)return null;let{note:t,level:e}=this.opened,s=this.card(t);return s.put(e),this.column.add(s),
{level:e,height:s.element.offsetHeight}}show(t,e,s){this.levels.has(t)||this.measure();let i=this.levelOf(t,e);this.opened?.note!==t&&this.fold(),this.opened={note:t,
from:e,level:i};let o=this.card(t);o.fold(!1),this.settle(),s&&(o.button.focus({preventScroll:!0}),Is(o.element))}fold(){this.opened&&this.card(this.opened.note).
fold(!0),this.opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.made?.classList.toggle("be-lit",e)}card(t){let e=this.cards.
get(t);if(e)return e;let s=new G(t,this.toggle);return this.cards.set(t,s),s}};function Is(n){let{top:t,bottom:e}=n.getBoundingClientRect(),s=d(document,".md-he\
ader")?.getBoundingClientRect().bottom??0,i=e+8-innerHeight;t<s?scrollBy({top:t-s-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,t-s-8),behavior:"instant"})}var Pe=window.matchMedia("(min-width: 60em)"),R=()=>Pe.matches&&!0;function Ns(n,t){let e=d(n,"article.be-text:not(.be-reading-text):not(.be-pane)"),s=e?Ae(n):[];
e&&s.length&&M([()=>{new bt(e,s,t)}],t)}var bt=class{constructor(t,e,s){this.notes=e,this.byMark=new Map(e.flatMap(i=>i.marks.map(o=>[o,i]))),this.open=null,this.
from=t,this.side=new Q(t,e,(i,o)=>this.toggle(i,o),s),this.panel=new Y({close:()=>this.popup.close(!0),step:i=>this.step(i),isFirst:()=>this.neighbour(-1)===null,
isLast:()=>this.neighbour(1)===null},s),this.popup=new v({holds:i=>R()||this.panel.has(i)||!!p({target:i},"sup.be-mark"),closed:()=>this.release(!s.aborted),returnTo:()=>this.
from});for(let i of e)i.expand(!1);Se(t,e,()=>this.refresh(),s),this.listen(t,s),this.fromAddress()}listen(t,e){t.addEventListener("click",s=>this.clicked(s),{signal:e}),
t.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:e}),t.addEventListener("pointerout",s=>this.hovered(s,!1),{signal:e}),document.addEventListener("\
keydown",s=>this.pressed(s),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),Pe.addEventListener("change",()=>this.refresh(),
{signal:e})}get view(){return R()?this.side:this.panel}refresh(){let t=this.open;this.side.arrange(R()),t&&!t.isShown?this.popup.close(!0):t&&this.show(t,this.from,
!1)}clicked(t){let e=p(t,"sup.be-mark a")??this.unresolvedAt(t),s=e?.parentElement&&this.byMark.get(e.parentElement);!e||!s||t.ctrlKey||t.metaKey||t.shiftKey||t.
button||(t.preventDefault(),this.toggle(s,e))}unresolvedAt(t){let e=p(t,'[data-layer="reading"] .be-unresolved'),s=e&&!p(t,"a")?this.notes.find(i=>i.isUnresolved&&
i.targets.includes(e)):void 0;return s?.show(!0),s?s.link:null}hovered(t,e){let s=p(t,"sup.be-mark"),i=s&&this.byMark.get(s);i&&i!==this.open&&(i.light(e),this.
side.hint(i,e))}pressed(t){if(!this.open||!this.view.has(y())||t.altKey||t.ctrlKey||t.metaKey)return;let e=t.key==="ArrowDown"?1:t.key==="ArrowUp"?-1:0;!e||p(t,
"select")||(t.preventDefault(),this.step(e))}toggle(t,e){t===this.open&&(!e||e===this.from)?this.popup.close(!0):this.show(t,e??t.link,!0)}show(t,e,s){this.open!==
t&&this.quiet(),this.open=t,this.from=e.isConnected?e:t.link,t.light(!0),t.expand(!0),this.view.show(t,this.from,s),this.popup.open(),s&&location.hash.slice(1)!==
t.item.id&&history.replaceState(history.state,"",`#${t.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(t){this.quiet(),this.side.hide(),this.
panel.hide(),this.open=null,t&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(t){let e=this.
notes.filter(s=>s.isShown);return this.open?e[e.indexOf(this.open)+t]??null:null}step(t){let e=this.neighbour(t);if(!e)return;this.show(e,e.link,!0);let{top:s,bottom:i}=e.
marks[0].getBoundingClientRect();(s<120||i>innerHeight*(R()?.8:.45))&&Be(e)}fromAddress(){let t=this.notes.find(e=>`#${e.item.id}`===location.hash);!t||t===this.
open||(t.show(!0),this.side.arrange(R()),this.show(t,t.link,!0),requestAnimationFrame(()=>Be(t)))}},Be=n=>n.marks[0].scrollIntoView({block:R()?"center":"start"});var yt={};g(yt,{start:()=>Bs});function Re(n,t){let[e,s=""]=t.split("\0");return n.length>e.length+s.length&&n.startsWith(e)&&n.endsWith(s)?n.slice(e.length,n.length-s.length):""}var De=".be-text a.be-number, .be-milestone a[data-locator]:not([title]), a.be-cite-way",Ms=`${De}, button.be-cite-note, button.be-cite-button`;x({keys:["Alt C"],
does:()=>r("copy the selected words with their citation"),when:()=>!!E()?.dataset.document});function Bs(n,t){let e=E();if(!e?.dataset.document)return;for(let i of f(
n,De))i.setAttribute("aria-haspopup","dialog");d(n,".be-cite-document")?.append(c("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},r("Ci\
te with the address")));for(let i of f(n,".be-notes > li"))Hs(i);let s=new wt(e);Ps(n,e,s,t),Rs(n,e,s,t)}var wt=class{constructor(t){this.text=t,this.made=null}async here(){
let{ToolPanel:t}=await m();return this.made??=new t(this.text)}isOpenAt(t){return this.made?.isOpenAt(t)??!1}close(){this.made?.close(!0)}};function Ps(n,t,e,s){
let i=null;n.addEventListener("pointerdown",o=>{p(o,"a.be-number")&&(i=N(t))},{capture:!0,signal:s}),n.addEventListener("click",o=>{let a=p(o,Ms);if(!a||o.defaultPrevented||
W(o))return;if(a.matches("a.be-cite-way")&&o.preventDefault(),e.isOpenAt(a)){e.close();return}o.detail||(i=N(t));let l=Ks(t,a,i);setTimeout(async()=>{let h=await e.
here();s.aborted||h.open(a,l)},0)},{signal:s})}function Rs(n,t,e,s){n.addEventListener("keydown",i=>{if(i.key==="Alt"&&e.here(),i.code!=="KeyC"||!i.altKey||i.ctrlKey||
i.metaKey||i.shiftKey)return;let o=N(t);if(!o)return;i.preventDefault();let a={kind:"paragraph",id:o.id,locator:o.locator,name:"",words:o.words,selected:o};e.here().
then(l=>l.copyWords(a))},{signal:s})}function Ks(n,t,e){let s=t.matches("a.be-number")?t.closest(".be-unit"):null;if(s){let o=(t.textContent??"").trim(),a=r("Pa\
ragraph {number}",{number:o}),l={kind:"paragraph",id:s.id,locator:Zt(ne(n,s),te(o)),name:a,words:se(s)};return e?{...l,words:e.words,selected:e}:l}let{locator:i}=t.
dataset;if(i)return{kind:"mark",id:t.id,locator:i,name:i,words:""};if(t.matches("button.be-cite-note")){let{name:o="",note:a=""}=t.dataset;return{kind:"note",id:a,
locator:o,name:o.charAt(0).toUpperCase()+o.slice(1),words:""}}return{kind:"document",id:"",locator:"",name:r("The whole document"),words:""}}function Ds(n){let t=f(
n,".footnote-backref"),e=t.length>1?r("back to {note} in the text, call {at} of {all}",{note:"\0",at:1,all:t.length}):r("back to {note} in the text",{note:"\0"});
return Re(t[0]?.getAttribute("aria-label")??"",e)}function Hs(n){let t=Ds(n),e=n.lastElementChild;!t||!e||d(n,".be-cite-note")||e.append(" ",c("button",{class:"\
be-cite-note",type:"button","data-note":n.id,"data-name":t,"aria-label":r("cite {name}",{name:t}),"aria-haspopup":"dialog"},r("cite")))}var kt={};g(kt,{start:()=>Fs});var J=null;function Z(n,t=()=>{}){if(J){n(J);return}Promise.all([O("cards.json"),m()]).then(([e,s])=>{J={...s,cardOf:(i,o)=>s.cardOf(e,i,o)},n(J)}).catch(t)}var Ws=350,_s=260,Us=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function Fs(n,t){for(let s of f(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let e=new vt;n.addEventListener("pointerover",s=>e.pointed(s),{signal:t}),n.documentElement.addEventListener("pointerl\
eave",s=>e.left(s),{signal:t}),n.addEventListener("pointerdown",s=>e.pressed(s),{signal:t}),n.addEventListener("click",s=>e.touched(s),{signal:t}),n.addEventListener(
"focusin",s=>e.focused(s),{signal:t}),n.addEventListener("focusout",s=>e.blurred(s),{signal:t}),n.addEventListener("keydown",s=>e.typed(s),{capture:!0,signal:t}),
n.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function xt(n){return n.closest(Us)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:$t(new URL(n.getAttribute("href")??
"",document.baseURI),_,location.pathname)}var He=n=>p(n,"a[href]"),vt=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,s){clearTimeout(this.opening);let i=s===null;this.isForFocus=i,i&&Z(o=>{y()===t&&this.build(o,t,e,!0)}),
this.opening=window.setTimeout(()=>Z(o=>{this.isWanted(t,i)&&(this.open?.link!==t&&this.build(o,t,e,i),this.open?.show(s))}),Ws)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?y()===t:t.matches(":hover"))}build(t,e,s,i){this.take();let o=t.cardOf(e,s);if(!o)return;let a=new t.OpenCard(e,o,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},_s)}pointed(t){if(t.pointerType==="touch")return;let e=He(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=e&&e!==this.dismissed&&t.buttons===0?xt(e):null;e&&s&&this.prepare(e,s,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?p(t,".be-text a[href]"):null,s=e&&!W(t)&&!t.defaultPrevented?
xt(e):null;if(!e||!s)return;t.preventDefault();let i=()=>location.assign(e.href);Z(o=>{let a=o.cardOf(e,s);if(!a)return i();this.sheet=o.openSheet(e,a)},i)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=He(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let s=xt(e);s&&(this.dismissed=null,this.prepare(e,s,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!d(document,"main a:\
hover")&&clearTimeout(this.opening)}};var Et={};g(Et,{start:()=>Vs});async function Vs(n,t){let e=d(n,".be-synopsis");if(!e||f(e,".be-pane").length!==2)return;let{startSynopsis:s}=await m();t.aborted||s(e,t)}var Lt={};g(Lt,{start:()=>js});var We="http://www.w3.org/2000/svg";function tt(){let n=document.createElementNS(We,"svg"),t=document.createElementNS(We,"path");for(let[e,s]of Object.entries({
viewBox:"0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(e,s);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L2\
0 20"),n.append(t),n}var $s=140,_e=10,et=class{constructor(){this.page=Gt("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=c("input",{type:"search",name:"q","aria-\
label":r("Search the edition"),placeholder:r("Words or names, in any script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=c("p",{class:"\
be-status",role:"status"}),this.list=c("ol",{class:"be-hits","aria-label":r("First hits")}),this.all=c("a",{class:"be-all",href:this.page,hidden:!0},""),this.element=
this.draw(),this.popup=new v({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=w("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":r("Close the search")}),e=c("form",{role:"search",action:this.page,method:"get"},tt(),
this.field,t);return c("dialog",{class:"be-search-dialog","aria-label":r("Search the edition")},e,c("div",{class:"be-scrolled"},this.list),c("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),$s)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):p(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),ie(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??y(),
this.element.showModal(),this.popup.open()),!this.field.value&&nt()&&(this.field.value=nt(),this.find()),this.field.focus(),this.field.select(),m().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,s=this.field.value.trim();if(Yt(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:o,countedHere:a}=await m(),l=await i(s);if(!e()||(await o(this.list,l,e,{upTo:_e,isEndless:!1}),!e()))return;let h=a(
l,_e);this.status.textContent=h.count,this.all.textContent=h.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=l.hits.length===0}catch(i){
throw e()&&(this.status.textContent=r("The search could not be loaded.")),i}}};x({keys:["/","Ctrl K"],does:()=>r("search the edition")});var Ue=null;function js(n,t){let e=n.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&zs(e,t);let s=qs(n);s?.addEventListener("click",()=>Fe(s),{signal:t}),n.addEventListener("keydown",i=>{Ys(i)&&(i.preventDefault(),Fe(null))},{signal:t})}
function Fe(n){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}Ue??=new et,Ue.show(n)}async function zs(n,t){
let{startPage:e}=await m();t.aborted||e(n,t)}function qs(n){let t=d(n,".md-header__inner"),e=t&&d(t,".be-search-button");if(!t||e)return e;let s=c("button",{type:"\
button",class:"be-search-button","aria-label":r("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},tt(),c("span",{class:"be-search-wor\
d"},r("Search")),c("kbd",{"aria-hidden":"true"},"/")),i=d(t,"[data-md-component=palette]");return i?i.before(s):t.append(s),s}function Ys(n){return n.altKey?!1:
n.ctrlKey||n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!I(n.target)}var Ot={};g(Ot,{start:()=>Gs});var Ve="be-found",$e="be-marked";function Gs(n){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.
delete(Ve),n.documentElement.classList.remove($e),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))
return;let s=Xs(n,t.hash).flatMap(i=>Qs(i,oe(e)));s.length&&(CSS.highlights.set(Ve,new Highlight(...s)),n.documentElement.classList.add($e))}function Xs(n,t){let e=t?
n.getElementById(T(t.slice(1))):null;if(!e)return[d(n,"main")??n.body];if(!/^H[1-6]$/u.test(e.tagName))return[e];let s=[e];for(let i=e.nextElementSibling;i&&!/^H[1-6]$/u.
test(i.tagName);i=i.nextElementSibling)s.push(i);return s}function Qs(n,t){let e=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],i="";for(let o=e.nextNode();o instanceof
Text;o=e.nextNode())o.parentElement?.closest(".be-mark, .be-number, .be-parallel, .headerlink")||(s.push({node:o,start:i.length}),i+=o.data);return[...i.matchAll(
t)].map(o=>{let a=document.createRange();return a.setStart(...je(s,o.index)),a.setEnd(...je(s,o.index+o[0].length,!0)),a})}function je(n,t,e=!1){let s=n.findLast(
({start:i})=>e?i<t:i<=t)??n[0];return[s.node,t-s.start]}var St={};g(St,{start:()=>Js});var ze=()=>d(document,".be-go input");x({keys:["g"],does:()=>r("go to a paragraph by its number"),when:()=>k()&&ze()!==null});function Js(n,t){let e=E(),s=d(n,"\
.be-beside");!e||!s||!d(e,"a.be-number")||(s.append(Zs(e)),n.addEventListener("keydown",i=>{if(i.key!=="g"||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||
!k()||I(i.target)||d(n,"dialog[open]"))return;i.preventDefault();let o=ze();o?.focus(),o instanceof HTMLInputElement&&o.select()},{signal:t}))}function Zs(n){let t=c(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":r("Go to paragraph")}),e=c("form",{class:"be-go"},c("label",{},
c("span",{"aria-hidden":"true"},r("Go to \xB6")),t));return t.addEventListener("input",()=>t.setCustomValidity("")),e.addEventListener("submit",s=>{s.preventDefault();
let i=tn(n,t.value.replace("\xB6","").trim()),o=F(document,`p${t.value.replace("\xB6","").trim()}`,location.search);i?en(i):o?location.assign(o):sn(n,t)}),e}function tn(n,t){
let e=f(n,"a.be-number").find(s=>s.textContent?.trim()===t);return e?e.closest(".be-unit"):f(n,".be-milestone a[data-locator]").find(s=>s.dataset.locator?.toLowerCase()===
t.toLowerCase())??null}function en(n){n instanceof HTMLElement&&(n.setAttribute("tabindex","-1"),n.addEventListener("blur",()=>n.removeAttribute("tabindex"),{once:!0}),
location.hash=n.id,n.focus({preventScroll:!0}))}function sn(n,t){let e=f(n,"a.be-number").map(i=>i.textContent?.trim()??""),s=n.dataset.paragraphs??e.at(-1)??"";
t.setCustomValidity(r("The paragraphs of this text are numbered {first} to {last}.",{first:e[0],last:s})),t.reportValidity()}var At={};g(At,{start:()=>nn});var Ct="be-led";function nn(n,t){qe(n),addEventListener("hashchange",()=>qe(n),{signal:t})}function qe(n){let t=T(location.hash.slice(1)),e=on();if(!t||n.getElementById(
t))return;let s=F(n,t,location.search);!s||!it(n)&&(e===t||e===null)||(it(n)&&rn(t),location.replace(s))}function on(){try{let n=sessionStorage.getItem(Ct)??"";
return sessionStorage.removeItem(Ct),n}catch{return null}}function rn(n){try{sessionStorage.setItem(Ct,n)}catch{}}var Tt={};g(Tt,{start:()=>an});function an(n,t){n.addEventListener("copy",()=>{let e=f(n,".be-text");for(let s of e)s.classList.add("be-copying");setTimeout(()=>{for(let s of e)s.classList.remove(
"be-copying")},0)},{signal:t}),n.addEventListener("click",({detail:e,target:s})=>{let i=e===3&&s instanceof Element&&s.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:t})}var It={};g(It,{start:()=>cn});var Ye=new WeakSet,ln=".md-typeset__scrollwrap, .be-scroll, pre > code";function cn(n,t){let e=d(n,"[data-md-component=content]");if(!e)return;let s=new ResizeObserver(
a=>{for(let{target:l}of a)hn(l)}),i=a=>{for(let l of f(a,ln))s.observe(l)},o=new MutationObserver(a=>{let l=new Set(a.filter(({addedNodes:h})=>h.length).map(({target:h})=>h));
for(let h of l)h instanceof Element&&i(h)});o.observe(e,{childList:!0,subtree:!0}),t.addEventListener("abort",()=>{o.disconnect(),s.disconnect()},{once:!0}),i(e)}
function hn(n){if(n.scrollWidth<=n.clientWidth+1){for(let t of["tabindex","role","aria-label"])n.removeAttribute(t);return}Ye.has(n)||dn(n),n.tabIndex=0,n.setAttribute(
"role","group"),n.setAttribute("aria-label",r("{name}; scrolls sideways",{name:fn(n)}))}function dn(n){Ye.add(n);let t=n.getBoundingClientRect().left+n.clientLeft-
n.scrollLeft,e=f(n,"svg .spot").map(s=>s.getBoundingClientRect());e.length&&(n.scrollLeft=Xt(e.map(s=>s.left+s.width/2-t),n.clientWidth))}function fn(n){let t=d(
n,"svg > title");return t?t.textContent??"":f(document,".md-content :is(h1, h2, h3)").filter(s=>s.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING).at(
-1)?.firstChild?.textContent?.trim()||r("Table")}var Pt={};g(Pt,{start:()=>pn});var Mt=".be-pane .be-unit",Ge=".be-notes > li, .be-panel, .be-note",un=200,Bt=null;re({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>r("Propose a\
 note"),run:n=>{let t=document.getElementById(n.id);t&&Bt?.propose(n.selected?.range??wn(t))}});function pn(n,t){let e=d(n,"article.be-text[data-document]:not(.\
be-pane)");Bt=e?new st(e,t):null,Bt?.listen(n),!e&&d(n,Mt)&&new st(document.body,t).listen(n)}var st=class{constructor(t,e){this.text=t,this.signal=e,this.timer=
0,this.panel=null,this.button=w(r("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
un)},{signal:this.signal}),t.addEventListener("click",e=>{let s=p(e,".be-correct");s&&this.correct(s)},{signal:this.signal}),this.signal.addEventListener("abort",
()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;
let e=t.getRangeAt(0);return e.intersectsNode(this.text)||Xe(e)?.closest(Ge)?e.cloneRange():null}selectionChanged(){let t=[...this.selectedRange()?.getClientRects()??
[]].filter(o=>o.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.body.append(this.button);let{top:e,bottom:s,
right:i}=t;U(this.button,{top:e,bottom:s,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,s=bn(t);if(s){Nt(...s),this.button.
hidden=!0;return}let i=null;try{i=await m();let{ProposePanel:o,receivedText:a,spanOfRange:l}=i,[h,b,u]=await Promise.all([a(e.dataset.document??""),O("propose.j\
son"),O("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let K=l(e,t,h),Ft=new o({span:K,received:h,choices:b,repository:u,opener:yn(e,t),language:mn(
e)});this.panel?.close(),this.panel=Ft,Ft.open()}catch(o){this.signal.aborted||Nt(gn(o,i?.CannotTell))}this.button.hidden=!0}async correct(t){try{let{correctionOf:e}=await m(),
s=await e(t);if(this.signal.aborted)return;this.panel?.close(),this.panel=s,s.open()}catch{this.signal.aborted||Nt(r("What is needed for a note could not be loa\
ded."))}}},mn=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function Xe({commonAncestorContainer:n}){return n instanceof Element?n:n.
parentElement}function bn(n){let t=Xe(n);if(t?.closest(Ge))return[r("A note stands on words of the text, not on another note. To change this one, press \u201CCorrect\
 this note\u201D where it is open.")];let e=t?.closest(Mt)??f(document,Mt).find(i=>n.intersectsNode(i)),s=e&&d(e,"a.be-number")?.getAttribute("href");return e?[
r("Here two texts stand side by side: a note is proposed where the text stands alone."),...s?[c("a",{href:s},r("Go to this paragraph"))]:[]]:null}function gn(n,t){
return t&&n instanceof t?n.message:n instanceof RangeError?r("Select whole words."):r("What is needed for a note could not be loaded.")}function wn(n){let t=document.
createRange();return t.selectNodeContents(n),t}function yn(n,t){let e=f(n,".be-unit").find(s=>t.intersectsNode(s));return e?d(e,"a.be-number")??d(e,"a"):null}function Nt(n,...t){
L(n),d(document,".be-propose-word")?.remove();let e=c("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},n," ",...t);document.body.append(e),t.length?
document.addEventListener("selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var Kt={};g(Kt,{start:()=>kn});var Rt="a[href], button",xn=".footnote-backref",vn="a.be-number",Qe=()=>d(document,".be-text")!==null;x({keys:["\u2192","\u2190"],does:()=>r("within a text or i\
ts notes: the next link, the one before"),when:Qe},{keys:["\u2193","\u2191"],does:()=>r("within a text or its notes: the next paragraph or note, the one before"),
when:Qe});function kn(n,t){for(let e of f(n,".be-text"))Je(e,vn,t);for(let e of f(n,".be-notes"))Je(e,xn,t)}function Je(n,t,e){let s={ArrowRight:[1,Rt],ArrowLeft:[
-1,Rt],ArrowDown:[1,t],ArrowUp:[-1,t]};En(()=>{e.aborted||new P(n,{selector:Rt,keys:s},e)})}var En=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var Dt={};g(Dt,{start:()=>Ln});x({keys:["?"],does:()=>r("show these keys")},{keys:["Esc"],does:()=>r("close what was opened last")});function Ln(n,t){n.addEventListener("keydown",e=>{if(e.key!==
"?"||e.ctrlKey||e.metaKey||I(e.target)||n.querySelector("dialog[open]"))return;e.preventDefault();let s=y();m().then(({showKeys:i})=>{t.aborted||i(s)},()=>{})},
{signal:t})}var Ht={};g(Ht,{start:()=>On});var Ze=96;function On(n,t){n.getElementById("__config")||(Sn(n,t),Cn(n,t),An(n,t))}function Sn(n,t){let e=n.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let s=()=>{e.checked=!1};n.addEventListener("click",i=>{p(i,".md-sidebar--primary a[href]")&&s()},{signal:t}),n.addEventListener("keydown",i=>{i.key==="E\
scape"&&s()},{signal:t})}function Cn(n,t){let e=d(n,".md-content h1"),s=d(n,".md-header__title");if(!e||!s)return;let i=new IntersectionObserver(([o])=>{s.classList.
toggle("md-header__title--active",!o.isIntersecting&&o.boundingClientRect.top<Ze)},{rootMargin:"-48px 0px 0px 0px"});i.observe(e),t.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function An(n,t){let e=f(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=e.map(l=>n.getElementById(T(l.getAttribute("href")?.slice(1)??
""))),i=!1,o=()=>{i=!1;let l=s.findLastIndex(h=>h!==null&&h.getBoundingClientRect().top<=Ze);for(let[h,b]of e.entries())b.classList.toggle("md-nav__link--passed",
h<l),b.classList.toggle("md-nav__link--active",h===l)},a=()=>{i||requestAnimationFrame(o),i=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var Wt={};g(Wt,{start:()=>Tn});function Tn(n,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=f(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of e)In(s,t)})}function In(n,t){
let e=w(r("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),e.remove()};n.addEventListener("focusin",i=>{i.
target!==e&&s()},{signal:t}),n.append(e)}var _t={};g(_t,{start:()=>Nn});function Nn(n,t){let e=location.href.startsWith(`${_.href}register/`),s=new IntersectionObserver(async i=>{if(!i.some(l=>l.isIntersecting))return;s.disconnect();
let o=await O("repository.json").catch(()=>null);if(!o||t.aborted)return;let{showWritten:a}=await m();t.aborted||a(n,o,e,t)},{rootMargin:"50%"});for(let i of f(
n,e?".md-content__inner > :last-child":".be-notes"))s.observe(i);t.addEventListener("abort",()=>s.disconnect(),{once:!0})}var Ut={};g(Ut,{start:()=>Mn});async function Mn(n,t){Bn(n,t);let e=ae(location.href),s=e&&(e.version||Pn(n,e));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:i}=await m();
t.aborted||i(n,s?e:null,t)}function Bn(n,t){let e=f(n,".be-former a[href]"),s=()=>e.forEach(i=>{i.hash=location.hash});e.length&&s(),e.length&&addEventListener(
"hashchange",s,{signal:t})}var Pn=(n,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!n.getElementById(e);var Rn=[Qt,At,Ht,Kt,Dt,at,gt,yt,St,kt,Et,Lt,Ot,Tt,It,Wt,Pt,_t,Ut];he(()=>import("./later.js"));jt(async(n,t)=>{n.documentElement.dataset.beStarting=
"",await M(Rn.map(e=>()=>{e.start(n,t)}),t),t.aborted||delete n.documentElement.dataset.beStarting});
