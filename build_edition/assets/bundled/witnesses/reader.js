import{$ as oe,A as Zt,B as k,C as $,D as te,E,F as ee,G as x,I as N,K as r,L as C,R as se,S as ne,T as ot,U as j,Z as ie,a as b,aa as re,b as c,ba as M,d as w,
e as u,f as d,fa as ae,g as A,h as zt,i as p,j as F,k as y,l as qt,la as le,m as I,ma as ce,n as U,o as Yt,oa as he,p as L,q as O,r as Gt,s as Xt,t as it,u as Qt,
v as S,z as Jt}from"./shared.js";var ue=()=>Promise.reject(new Error("nobody has said where it comes from")),fe=n=>{ue=n},de;async function m(){de??=rs();let[n]=await Promise.all([ue(),de]);return n}
async function rs(){let t=document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]')?.getAttribute("href")?.replace(/page\.css$/,"later.css");
if(!t)return;let e=c("link",{rel:"stylesheet",href:t});await new Promise(s=>{for(let i of["load","error"])e.addEventListener(i,s);document.head.append(e)})}var pe={at:-1/0};async function as(){performance.now()-pe.at<8||(await new Promise(n=>{setTimeout(n)}),pe.at=performance.now())}async function B(n,t){for(let e of n){
if(await as(),t.aborted)return;e()}}var lt={};b(lt,{start:()=>us});var me=new WeakMap;function V(n){let t=me.get(n);if(t?.bar.isConnected)return t;d(document,".be-bar-place")?.remove();let e=c("span",{class:"be-bar-number"}),s=c(
"span",{class:"be-bar-who"}),i=c("span",{class:"be-bar-line"}),o=c("div",{class:"be-bar-slot"}),a=c("nav",{class:"be-bar","aria-label":r("In this text")},c("p",
{class:"be-bar-where"},e,s),o,i);n.before(c("div",{class:"be-bar-place"},a));let l={bar:a,where:e,who:s,line:i,slot:o};return me.set(n,l),l}var T="",z=class{constructor(t){this.element=t,this.bar=V(t),this.units=u(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=Number(t.dataset.
paragraphs)||this.units.filter(be).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be\
-other"))}turnsOf(t){return this.units.filter(e=>e.matches(".be-turn")&&(t===T||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.
speaker??"").filter(Boolean))]}nameOf(t){return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let s=be(
t);if(s)return r("{sign} {number} of {total}",{sign:e,number:s,total:this.total});let i=[...t.classList].find(o=>o.startsWith("be-")&&o!=="be-unit")??"";return rt(
i.slice(3).replaceAll("-"," "))}indexAt(t){let e=0,s=this.units.length;for(;e<s;){let i=e+s>>1;this.units[i].getBoundingClientRect().top<=t?e=i+1:s=i}return e-1}},
be=n=>d(n,":scope > a.be-number")?.textContent,rt=n=>n.slice(0,1).toUpperCase()+n.slice(1);var W={"[":["turn",-1,()=>r("previous turn of the chosen speaker")],"]":["turn",1,()=>r("next turn of the chosen speaker")],"{":["interruption",-1,()=>r("previo\
us interruption")],"}":["interruption",1,()=>r("next interruption")]};x(...Object.entries(W).map(([n,t])=>({keys:[n],does:()=>t?.[2]()??"",when:()=>E()&&d(document,
".be-bar-speaker")!==null})));function we(n,t){let e=ls(n),s=n.interruptions.length,i=s?[ge(r("Interruptions"),q("interruption",-1,t),c("span",{class:"be-bar-wo\
rd"},C("{n} interruption","{n} interruptions",s)),q("interruption",1,t))]:[],o=c("div",{class:"be-bar-panel",id:"be-bar-panel"},ge(r("Turns"),q("turn",-1,t),e,q(
"turn",1,t)),...i,hs()),a=ye("be-bar-more",r("Turns"),o,!0);return n.bar.slot.before(a,o),e}var ge=(n,...t)=>c("div",{class:"be-bar-group",role:"group","aria-la\
bel":n},...t);function ls(n){let t=n.turnsOf(T).length,e=c("select",{class:"be-bar-speaker","aria-label":r("Whose turns")},c("option",{value:T},r("All turns ({n\
})",{n:t})));for(let s of n.speakers){let i=r("{name} ({n})",{name:rt(n.nameOf(s)),n:n.turnsOf(s).length});e.append(c("option",{value:s},i))}return e}function q(n,t,e){
let s=Object.entries(W).find(([,o])=>o?.[0]===n&&o[1]===t)?.[0]??"",i=cs(n,t);return w(t<0?"\u2039":"\u203A",()=>e(n,t),{class:"be-bar-step","aria-label":i,title:r(
"{what}: key {key}",{what:i,key:s})})}function cs(n,t){return n==="turn"?t<0?r("Previous turn"):r("Next turn"):t<0?r("Previous interruption"):r("Next interrupti\
on")}function ye(n,t,e,s){let i=l=>a.setAttribute("aria-expanded",String(l)),o=new k({holds:l=>a.contains(l)||e.contains(l),closed:()=>i(!1),returnTo:()=>a,staysOnPress:s}),
a=w(t,()=>{o.isOpen?o.close():(o.open(),i(!0))},{class:n,"aria-expanded":"false","aria-controls":e.id});return a}function hs(){let n=c("input",{type:"checkbox",
id:"be-bar-keys"});n.checked=E(),n.addEventListener("change",()=>ee(n.checked));let t=Object.entries(W).flatMap(([i,o])=>[c("dt",{},c("kbd",{},i)),c("dd",{},o?.[2]()??
"")]),e=c("div",{class:"be-bar-help",id:"be-bar-help"},c("dl",{},...t),c("label",{for:"be-bar-keys"},n," ",r("Use these keys"))),s=ye("be-bar-ask","?",e,!1);return s.
setAttribute("aria-label",r("Keys")),s.title=r("Keys"),c("div",{class:"be-bar-group be-bar-for-keys"},s,e)}var ds="(max-width: 44.9844em)";function us(n,t){let e=L();if(!e)return;let s=new at(new z(e));s.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>s.updateSoon(),{passive:!0,signal:t});n.addEventListener("keydown",i=>s.pressed(i),{signal:t})}var at=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?we(t,(e,s)=>this.go(e,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(xe()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=xe(),s=t.bottom<e,i=this.text.units[this.current()];i?s&&!this.held?this.say(r("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say(C("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:o,line:a}=this.bar;o.classList.
toggle("be-bar-past",s);let l=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",l.toFixed(4));let h=d(document,".md-footer")?.
getBoundingClientRect(),g=t.top>innerHeight*.7||(h?h.top<innerHeight:!1);o.classList.toggle("be-bar-away",g&&matchMedia(ds).matches&&!o.contains(y()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let s=e?`, ${e}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(t,e){let s=this.
speaker?.value??T,i=t==="turn"?this.text.turnsOf(s):this.text.interruptions,o=this.current(),a=i.map(g=>this.text.units.indexOf(g)),l=e>0?a.findIndex(g=>g>o):a.
findLastIndex(g=>g<o);if(l>=0){this.arrive(i[l],t,l+1,i.length);return}let h=fs(t,e,s===T?"":this.text.nameOf(s));this.say(h,""),O(h)}arrive(t,e,s,i){let{element:o}=this.
text;t.setAttribute("tabindex","-1"),o.dataset.walked="",t.addEventListener("blur",()=>{t.removeAttribute("tabindex"),delete o.dataset.walked},{once:!0}),t.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"instant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let a=[
this.text.placeOf(t,r("Paragraph")),this.text.speakerOf(t)].filter(Boolean).join(", "),l=e==="turn"?r("turn {n} of {all}",{n:s,all:i}):r("interruption {n} of {a\
ll}",{n:s,all:i});O(`${a}; ${l}`)}pressed(t){let e=W[t.key],s=t.getModifierState("AltGraph"),i=t.metaKey||(t.ctrlKey||t.altKey)&&!s;!e||i||t.defaultPrevented||!this.
speaker||!E()||p(t,"input, textarea, select, [contenteditable], dialog")||(t.preventDefault(),this.go(e[0],e[1]))}};function fs(n,t,e){return n==="interruption"?
t>0?r("No later interruption"):r("No earlier interruption"):e?t>0?r("No later turn of {name}",{name:e}):r("No earlier turn of {name}",{name:e}):t>0?r("No later \
turn"):r("No earlier turn")}var xe=()=>5*parseFloat(getComputedStyle(document.documentElement).fontSize)+8;var wt={};b(wt,{start:()=>Ds});var _={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},ve={layer:["received","reading"],names:["bare","sh\
own"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};_.variants="words",ve.variants=["words","all","none"];function ct(n,t={}){
let e=new URLSearchParams(n);return Object.fromEntries(Object.entries(_).map(([s,i])=>{let o=e.get(s)??t[s]??i;return[s,ve[s]?.includes(o)===!1?i:o]}))}function ke(n,t){
let e=new URL(n);for(let[s,i]of Object.entries(t))i===_[s]?e.searchParams.delete(s):e.searchParams.set(s,i);return e.href}var Y=(n,t)=>n.defects==="grave"&&!t.some(
e=>e.isSevere)?{...n,defects:"all"}:n;function Ee({explain:n,source:t,defects:e,category:s,certainty:i},o){return o.isOfSource?t==="shown":i&&o.facets.certainty!==
i?!1:o.isExplanatory?n==="shown":s&&o.facets.category!==s?!1:e==="all"||e==="grave"&&o.isSevere}var Le=({variants:n},t)=>n==="all"||n==="words"&&!t.facets.accidental,
v=n=>n.facets.kind==="variant";function Ce(n,t,e,s){let i=ps(t.filter(f=>!v(f)),{state:e,choose:s});i.push(...ms(t.filter(v),{state:e,choose:s}));let o=c("span",{class:"be-layers-status"}),a=c(
"div",{class:"be-layers",id:"be-layers",role:"group","aria-label":r("Layers"),hidden:!0},...i.map(f=>f.element)),l=w(r("Layers"),()=>{g.isOpen?g.close():h(!0)},
{class:"be-layers-button","aria-expanded":"false","aria-controls":"be-layers"}),h=f=>{a.hidden=!f,l.setAttribute("aria-expanded",String(f)),f&&g.open()},g=new k(
{holds:f=>n.contains(f),closed:()=>h(!1),returnTo:()=>l});return n.replaceChildren(l,o,a),{say:f=>{o.textContent=l.title=f},read:f=>{for(let H of i)H.read(f)}}}
function Te(n,t){let e="received",s=w("",()=>t(e==="reading"?"received":"reading"),{class:"be-layer-switch"});return n.prepend(s),(i,o)=>{e=i,s.textContent=o,s.
title=e==="reading"?r("Change to the text as received"):r("Change to the reading text"),s.classList.toggle("be-layer-switch--reading",e==="reading")}}function ps(n,t){
let e=h=>n.filter(h).length,s=e(h=>h.isOfSource),i=e(h=>h.isExplanatory),o=e(h=>h.isSevere),a=n.length-i-s,l=[P(t,"names",r("Names"),[["bare",r("bare")],["shown",
r("underlined")]])];if(n.some(h=>h.reading)&&l.unshift(P(t,"layer",r("Text"),[["received",r("as received")],["reading",r("reading text")]])),i&&l.push(P(t,"expl\
ain",r("Explanatory notes"),Oe(i))),s&&l.push(P(t,"source",r("Notes of the source"),Oe(s))),a){let h=o?[["grave",r("the grave ones ({n})",{n:o})]]:[];l.push(P(t,
"defects",r("Notes on translation and text"),[...h,["all",r("all ({n})",{n:a})],["none",r("none")]]),Se(t,"category",r("Of type"),[["",r("any type")],...bs(n)]))}
return l.push(Se(t,"certainty",r("Of certainty"),[["",r("any certainty")],...gs(n)])),l}var Oe=n=>[["shown",r("shown ({n})",{n})],["hidden",r("hidden")]];function ms(n,t){
let e=n.filter(s=>!s.facets.accidental).length;return n.length?[P(t,"variants",r("Variants"),[["words",r("those of words ({n})",{n:e})],["all",r("all ({n})",{n:n.
length})],["none",r("none")]])]:[]}function bs(n){return[...new Set(n.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let s=(e.split("/").at(-1)??
e).replaceAll("-"," ");return[e,r("{name} ({n})",{name:s,n:n.filter(i=>i.facets.category===e).length})]})}function gs(n){let t=e=>n.filter(s=>!s.isOfSource&&s.facets.
certainty===e).length;return[["high",r("high ({n})",{n:t("high")})],["medium",r("medium ({n})",{n:t("medium")})],["low",r("low ({n})",{n:t("low")})]]}function P({
state:n,choose:t},e,s,i){let o=i.map(([l])=>{let h=c("input",{type:"radio",name:`be-${e}`,value:l,id:`be-${e}-${l}`});return h.checked=n[e]===l,h.addEventListener(
"change",()=>t(e,l)),h}),a=o.map((l,h)=>c("span",{class:"be-choice"},l,c("label",{for:l.id},i[h][1])));return{element:c("fieldset",{},c("legend",{},s),...a),read:l=>{
for(let h of o)h.checked=l[e]===h.value}}}function Se({state:n,choose:t},e,s,i){let o=c("select",{id:`be-${e}`},...i.map(([a,l])=>c("option",{value:a},l)));return o.
value=n[e],o.addEventListener("change",()=>t(e,o.value)),{element:c("p",{class:"be-choice"},c("label",{for:o.id},s)," ",o),read:a=>{o.value=a[e]}}}function Ae(n){for(let t of n)if(t.reading)for(let e of ws(t))xs(e,t)}function ws(n){let t=[],e=[],s=[...n.targets,...n.marks].sort((i,o)=>i.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of s)i.matches("sup")?(e.length&&t.push(e),e=[]):e.push(i);return t}var ys=0;function xs(n,t){let e=`be-emen\
ded-${ys+=1}`;for(let i of n)i.classList.add("be-replaced"),i.dataset.replacedBy=e;let s=n.map(i=>i.textContent).join("").replace(/\s+/g," ");n[0].before(c("ins",
{class:"be-emended be-editorial",id:e,title:r("received: {words}",{words:s})},t.reading))}function Ie(n){for(let t of n.filter(e=>e.isUnresolved)){let e=t.proposed?
r("not resolved; perhaps: {reading}",{reading:t.proposed}):r("not resolved");for(let s of t.targets)s.title=e}}function Ne(n,t,e,s){let i=new ht(n,t,e);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:s}),n.addEventListener("copy",o=>vs(n,o),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var ht=class{constructor(t,e,s){this.text=t,this.notes=e,this.refresh=
s,this.state=ct(location.search,Gt("layers",{})),this.lists=u(document,".be-notes"),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(
""),this.title=document.title;let{slot:i}=V(t);this.controls=Ce(i,e,Y(this.state,e),(o,a)=>this.choose(o,a)),this.switch=e.some(o=>o.reading)?Te(i,o=>this.choose(
"layer",o)):null,this.isPutIn=!1}reread(){this.state=ct(location.search,this.state),this.controls.read(Y(this.state,this.notes)),this.apply()}apply(){let t=this.
state.layer==="reading",e=Y(this.state,this.notes);for(let s of this.notes)s.show(v(s)?Le(e,s):Ee(e,s));this.headLists(),this.state.names===_.names?delete this.
text.dataset.names:this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(Ae(this.notes),Ie(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(
this.summary()),this.refresh()}headLists(){for(let t of this.lists){let e=t.previousElementSibling;e instanceof HTMLHeadingElement&&e.toggleAttribute("data-off",
[...t.children].every(s=>s.hasAttribute("data-off")))}}sayLayer(t){let e=t?r("Reading text"):r("As received");this.text.dataset.layer=this.state.layer,document.
documentElement.dataset.beLayer=this.state.layer,this.heading.textContent=t?r("The reading text"):r("The text as received"),document.title=t?r("{layer}: {title}",
{layer:e,title:this.title}):this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.filter(e=>e.isShown).length};return this.state.layer===
"reading"?C("{shown} of {n} note, reading text","{shown} of {n} notes, reading text",this.notes.length,t):C("{shown} of {n} note, as received","{shown} of {n} n\
otes, as received",this.notes.length,t)}choose(t,e){this.state={...this.state,[t]:e},Xt("layers",this.state),history.replaceState(history.state,"",ke(location.href,
this.state)),this.apply(),O(this.summary())}};function vs(n,t){let e=n.dataset.layer==="reading"?M(n):null;if(!e||!t.clipboardData)return;let s=r("reading text \
made by the editors, not the text as received");t.clipboardData.setData("text/plain",`${e.words}

[${s}: ${ie(e.id)}]`),t.preventDefault()}var ks=["critical","major"],Me=["critical","major","","minor"],dt=class{constructor(t,e,s){this.spans=s,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=d(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return ks.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(d(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=Me.indexOf(this.facets.
severity??"");return t<0?Me.length:t}get link(){return A(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){if(t!==this.isShown)for(let e of[
this.item,...this.marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){
for(let e of this.marks)A(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.
item.childNodes)t.append(e.cloneNode(!0));for(let e of u(t,".footnote-backref"))e.remove();for(let e of u(t,"[id]"))e.removeAttribute("id");return v(this)||t.lastElementChild?.
append(" ",c("button",{class:"be-correct",type:"button","data-note":this.item.id},r("Correct this note"))),t}};function Be(n){let t=new Map;for(let s of u(n,"ar\
ticle.be-text sup.be-mark")){let i=zt(s,"a").hash.slice(1);t.set(i,[...t.get(i)??[],s])}let e=Es(n);return[...t].flatMap(([s,i])=>{let o=n.getElementById(s);return o?
[new dt(o,i,e)]:[]})}function Es(n){let t=null;return()=>{if(t)return t;t=new Map;for(let e of u(n,"article.be-text .be-target"))for(let s of(e.dataset.notes??"").
split(" ")){let i=t.get(s);i?i.push(e):t.set(s,[e])}return t}}var Pe=window.matchMedia("(max-width: 44.9844em)"),ut=12,G=class{constructor(t,e){let s=(o,a,l)=>w(a,l,{class:"be-panel-button","aria-label":o,title:o});this.actions=
t,this.title=c("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(r("Previous note"),"\u2039",()=>t.step(-1)),this.next=s(r("Next note"),"\u203A",
()=>t.step(1)),this.body=c("div",{class:"be-panel-body"});let i=s(r("Close the note"),"\xD7",t.close);this.element=c("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},c("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,s){let{number:i}=t;this.title.
textContent=Ls(t,i),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let o=y(),a=this.has(o)&&!(o instanceof HTMLButtonElement&&o.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Pe.matches);let e=t.getBoundingClientRect();if(Pe.matches){let s=e.bottom-(innerHeight-
this.element.offsetHeight-ut);s>0&&scrollBy({top:s+40})}else $(this.element,e,{gap:ut,margin:ut,shift:this.element.offsetWidth/3})}};function Ls(n,t){return v(n)?
r("Variant {number}",{number:t}):n.isOfSource?r("Note of the source {number}",{number:t}):n.isExplanatory?r("Note {number}",{number:t}):r("Textual note {number}",
{number:t})}function Ke(n,t,e=null){if(!e)return ft(n,t,{from:0,until:1/0});let s=n.findIndex(({level:o})=>o>e.level),i=s<0?n.length:s;return[...ft(n.slice(0,i),t,{from:0,until:e.
level-t.gap}),...ft(n.slice(i),t,{from:e.level+e.height+t.gap,until:1/0})]}function ft(n,t,e){let s=n.map(()=>null),i=Os(n,t,e);for(let[o,a]of Ts(i,t,e).entries())
s[i[o].index]=a;return s}var R=({line:n,pad:t,gap:e},s)=>s*n+t+e,De=(n,t,e)=>Math.min(n.level+t.reach,e.until-R(t,1)+t.gap);function Os(n,t,e){let s=[];for(let[
i,o]of n.entries())for(s.push({index:i,wish:o,top:0}),Re(s,s.length-1,t,e);s.length&&s[s.length-1].top>De(s[s.length-1].wish,t,e);){let a=Ss(s);s.splice(Cs(s,a),
1),Re(s,a,t,e)}return s}function Re(n,t,e,s){for(let i=t;i<n.length;i+=1){let o=i?n[i-1].top+R(e,1):s.from;n[i].top=Math.max(n[i].wish.level,o)}}function Ss(n){
let t=n.length-1;for(;t>0&&n[t].top>n[t].wish.level;)t-=1;return t}function Cs(n,t){let e=t;for(let s=t;s<n.length;s+=1)n[s].wish.rank>=n[e].wish.rank&&(e=s);return e}
function Ts(n,t,e){let s=n.map(({wish:o})=>De(o,t,e));for(let o=n.length-2;o>=0;o-=1)s[o]=Math.min(s[o],s[o+1]-R(t,1));let i=e.from;return n.map(({wish:o},a)=>{
let l=Math.max(o.level,i),h=Math.min(o.lines,As(l,{next:n[a+1]?.wish.level,last:s[a+1]},t,e));return i=l+R(t,h),{top:l,lines:h}})}function As(n,{next:t,last:e},s,i){
let o=t===void 0?i.until+s.gap:t,a=o===1/0?1/0:Math.floor((o-n-R(s,0))/s.line);return a>=2?a:n+R(s,2)<=(e??i.until+s.gap)?2:1}var Is=9,X=class{constructor(t,e){this.note=t,this.toggle=e,this.isOpen=!1,this.level=NaN,this.shown=0,this.body=null,this.isPlain=v(t)||t.isExplanatory||t.isOfSource,
this.reading=this.isPlain?"":t.proposed,this.text=Ns(v(t)?t.content():t.item),this.length=this.reading.length+this.text.length+3,this.made=void 0}get element(){
return this.made??=this.make()}get button(){return A(this.element,".be-side-head")}make(){let{note:t,reading:e,text:s}=this,i=c("span",{class:"be-side-short"},...e?
[c("span",{class:"be-side-reading"},e)," "]:[],c("span",{class:"be-side-text"},s)),o=c("button",{type:"button",class:"be-side-head","aria-expanded":"false",tabindex:"\
-1"},c("span",{class:"be-side-number"},t.number)," ",i,c("span",{class:"be-side-words"},t.words)),a=this.isPlain?t.facets.kind:t.facets.severity,l=c("div",{class:`\
be-side-note be-side-${a}`,role:"listitem"},o);return o.addEventListener("click",()=>this.toggle(t,null)),l.addEventListener("pointerenter",()=>t.light(!0)),l.addEventListener(
"pointerleave",()=>{this.isOpen||t.light(!1)}),l}lines(t){return Math.min(Is,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.put(t.top),this.shown!==t.lines&&
(this.shown=t.lines,A(this.element,".be-side-short").style.webkitLineClamp=String(t.lines)))}isAt(t){return!t||t.top===this.level&&t.lines===this.shown}put(t){this.
level!==t&&(this.level=t,this.element.style.top=`${t}px`)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),
this.element.classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function Ns(n){let e=[...n.children].
filter(i=>!d(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),s=u(n,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...s].filter(Boolean).join(" ")}var K=class{constructor(t,e,s){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",i=>this.came(i),{signal:s}),t.addEventListener("keydown",
i=>this.pressed(i),{signal:s}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&pt(
this.stop))return;let t=u(this.holder,this.manner.selector).find(pt);t&&this.makeStop(t)}settle(){let t=u(this.holder,this.manner.selector),e=this.stop?.isConnected?
this.stop:t[0];for(let s of t)s!==e&&s.tabIndex!==-1&&(s.tabIndex=-1);e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=
t,t.getAttribute("tabindex")!=="0"&&(t.tabIndex=0)}came(t){let e=p(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){
let[e,s]=this.manner.keys[t.key]??[],i=p(t,this.manner.selector);if(!e||!s||!i||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)
return;t.preventDefault();let o=Ms(u(this.holder,s),i,e);o?.focus(),o?.scrollIntoView({block:"nearest",behavior:"instant"})}};function Ms(n,t,e){let s=e>0?Node.
DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,i=o=>!!(t.compareDocumentPosition(o)&s)&&pt(o);return e>0?n.find(i):n.findLast(i)}var pt=n=>n.checkVisibility(
{visibilityProperty:!0});var mt=".be-side-head",bt=40,Q=class{constructor(t,e){this.signal=e,this.filling=new AbortController,this.list=c("div",{role:"list"}),this.element=c("aside",{class:"\
be-side-notes be-editorial","aria-label":r("Notes beside the text")},this.list);let s={ArrowDown:[1,mt],ArrowUp:[-1,mt]};this.rove=new K(this.list,{selector:mt,
keys:s,isOff:t},e),this.there=new Set}fill(t,e){this.filling.abort(),this.filling=new AbortController;let s=new Set(t.map(([l])=>l));for(let l of this.there)s.has(
l)||this.takeOut(l);let i=([l,h])=>!h||l.isOpen||h.top>e.from&&h.top<e.until;this.put(t,t.filter(i));let o=t.filter(l=>!i(l)&&!(this.there.has(l[0])&&l[0].isAt(
l[1])));this.element.toggleAttribute("data-filling",o.length>0);let a=Bs(o).map(l=>()=>this.put(t,l));B([...a,()=>this.element.removeAttribute("data-filling")],
AbortSignal.any([this.filling.signal,this.signal]))}takeOut(t){t.element.remove(),this.there.delete(t)}put(t,e){for(let[i,o]of e)i.stand(o),this.there.add(i);let s=this.
list.firstElementChild;for(let[i]of t)this.there.has(i)&&(i.element===s?s=s.nextElementSibling:this.list.insertBefore(i.element,s));this.rove.settle()}add(t){this.
there.has(t)||(this.there.add(t),this.list.append(t.element))}},Bs=n=>Array.from({length:Math.ceil(n.length/bt)},(t,e)=>n.slice(e*bt,(e+1)*bt));var Ps=38,Rs=.47,J=class{constructor(t,e,s,i){this.text=t,this.notes=e,this.toggle=s,this.size="",this.top=0,this.head=0,this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=new Q(()=>this.opened!==null,i),this.spread=c("div",{class:"be-spread"},this.column.element);let o=new ResizeObserver(()=>{
this.isOtherSize()&&this.arrange(this.isWide)});o.observe(t),i.addEventListener("abort",()=>o.disconnect(),{once:!0})}has(t){return this.column.element.contains(
t)}isOtherSize(){return this.size!==this.sizeNow()}sizeNow(){return[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||this.text.
after(this.spread)}arrange(t){this.isWide=t,this.column.element.hidden=!t,t&&(this.stand(),this.measure(),this.settle())}measure(){this.size=this.sizeNow();let t=this.
notes.filter(a=>a.isShown),{top:e}=this.text.getBoundingClientRect();this.top=e+scrollY,this.head=e-this.spread.getBoundingClientRect().top,this.levels=new Map(
t.map(a=>[a,a.marks[0].getBoundingClientRect().top-e])),this.opened&&(this.opened.level=this.levelOf(this.opened.note,this.opened.from));let{element:s}=this.column,
i=getComputedStyle(s);this.line=parseFloat(i.lineHeight);let o=parseFloat(i.fontSize)*3.4;this.letters=Math.max(12,(s.clientWidth-o)/(parseFloat(i.fontSize)*Rs))}levelOf(t,e){
let s=e.closest("sup.be-mark")??t.marks[0];return(s===t.marks[0]?this.levels.get(t):void 0)??s.getBoundingClientRect().top-this.text.getBoundingClientRect().top}settle(){
if(!this.isWide)return;let{line:t=20,letters:e=40}=this,s=this.place(),i={from:scrollY-this.top-innerHeight,until:scrollY-this.top+2*innerHeight},o=[...this.levels.
keys()].filter(f=>f!==this.opened?.note),a=o.map(f=>({level:this.levels.get(f)??0,lines:this.card(f).lines(e),rank:f.rank})),l=Ke(a,{line:t,pad:0,gap:4,reach:Ps},
s),h=new Map(o.map((f,H)=>[f,l[H]])),g=[...this.levels.keys()].filter(f=>f===this.opened?.note||h.get(f));this.column.element.style.top=`${this.head}px`,this.column.
fill(g.map(f=>[this.card(f),h.get(f)]),i)}place(){if(!this.opened)return null;let{note:t,level:e}=this.opened,s=this.card(t);return s.put(e),this.column.add(s),
{level:e,height:s.element.offsetHeight}}show(t,e,s){this.levels.has(t)||this.measure();let i=this.levelOf(t,e);this.opened?.note!==t&&this.fold(),this.opened={note:t,
from:e,level:i};let o=this.card(t);o.fold(!1),this.settle(),s&&(o.button.focus({preventScroll:!0}),Ks(o.element))}fold(){this.opened&&this.card(this.opened.note).
fold(!0),this.opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.made?.classList.toggle("be-lit",e)}card(t){let e=this.cards.
get(t);if(e)return e;let s=new X(t,this.toggle);return this.cards.set(t,s),s}};function Ks(n){let{top:t,bottom:e}=n.getBoundingClientRect(),s=d(document,".md-he\
ader")?.getBoundingClientRect().bottom??0,i=e+8-innerHeight;t<s?scrollBy({top:t-s-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,t-s-8),behavior:"instant"})}var We=window.matchMedia("(min-width: 60em)"),D=()=>We.matches&&!0;function Ds(n,t){let e=d(n,"article.be-text:not(.be-reading-text):not(.be-pane)"),s=e?Be(n):[];
e&&s.length&&B([()=>{new gt(e,s,t)}],t)}var gt=class{constructor(t,e,s){this.notes=e,this.byMark=new Map(e.flatMap(i=>i.marks.map(o=>[o,i]))),this.open=null,this.
from=t,this.side=new J(t,e,(i,o)=>this.toggle(i,o),s),this.panel=new G({close:()=>this.popup.close(!0),step:i=>this.step(i),isFirst:()=>this.neighbour(-1)===null,
isLast:()=>this.neighbour(1)===null},s),this.popup=new k({holds:i=>D()||this.panel.has(i)||!!p({target:i},"sup.be-mark"),closed:()=>this.release(!s.aborted),returnTo:()=>this.
from});for(let i of e)i.expand(!1);Ne(t,e,()=>this.refresh(),s),this.listen(t,s),this.fromAddress()}listen(t,e){t.addEventListener("click",s=>this.clicked(s),{signal:e}),
t.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:e}),t.addEventListener("pointerout",s=>this.hovered(s,!1),{signal:e}),document.addEventListener("\
keydown",s=>this.pressed(s),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),We.addEventListener("change",()=>this.refresh(),
{signal:e})}get view(){return D()?this.side:this.panel}refresh(){let t=this.open;this.side.arrange(D()),t&&!t.isShown?this.popup.close(!0):t&&this.show(t,this.from,
!1)}clicked(t){let e=p(t,"sup.be-mark a")??this.unresolvedAt(t),s=e?.parentElement&&this.byMark.get(e.parentElement);!e||!s||t.ctrlKey||t.metaKey||t.shiftKey||t.
button||(t.preventDefault(),this.toggle(s,e))}unresolvedAt(t){let e=p(t,'[data-layer="reading"] .be-unresolved'),s=e&&!p(t,"a")?this.notes.find(i=>i.isUnresolved&&
i.targets.includes(e)):void 0;return s?.show(!0),s?s.link:null}hovered(t,e){let s=p(t,"sup.be-mark"),i=s&&this.byMark.get(s);i&&i!==this.open&&(i.light(e),this.
side.hint(i,e))}pressed(t){if(!this.open||!this.view.has(y())||t.altKey||t.ctrlKey||t.metaKey)return;let e=t.key==="ArrowDown"?1:t.key==="ArrowUp"?-1:0;!e||p(t,
"select")||(t.preventDefault(),this.step(e))}toggle(t,e){t===this.open&&(!e||e===this.from)?this.popup.close(!0):this.show(t,e??t.link,!0)}show(t,e,s){this.open!==
t&&this.quiet(),this.open=t,this.from=e.isConnected?e:t.link,t.light(!0),t.expand(!0),this.view.show(t,this.from,s),this.popup.open(),s&&location.hash.slice(1)!==
t.item.id&&history.replaceState(history.state,"",`#${t.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(t){this.quiet(),this.side.hide(),this.
panel.hide(),this.open=null,t&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(t){let e=this.
notes.filter(s=>s.isShown);return this.open?e[e.indexOf(this.open)+t]??null:null}step(t){let e=this.neighbour(t);if(!e)return;this.show(e,e.link,!0);let{top:s,bottom:i}=e.
marks[0].getBoundingClientRect();(s<120||i>innerHeight*(D()?.8:.45))&&He(e)}fromAddress(){let t=this.notes.find(e=>`#${e.item.id}`===location.hash);!t||t===this.
open||(t.show(!0),this.side.arrange(D()),this.show(t,t.link,!0),requestAnimationFrame(()=>He(t)))}},He=n=>n.marks[0].scrollIntoView({block:D()?"center":"start"});var xt={};b(xt,{start:()=>Ws});function _e(n,t){let[e,s=""]=t.split("\0");return n.length>e.length+s.length&&n.startsWith(e)&&n.endsWith(s)?n.slice(e.length,n.length-s.length):""}var Ue=".be-text a.be-number, .be-milestone a[data-locator]:not([title]), a.be-cite-way",Hs=`${Ue}, button.be-cite-note, button.be-cite-button`;x({keys:["Alt C"],
does:()=>r("copy the selected words with their citation"),when:()=>!!L()?.dataset.document});function Ws(n,t){let e=L();if(!e?.dataset.document)return;for(let i of u(
n,Ue))i.setAttribute("aria-haspopup","dialog");d(n,".be-cite-document")?.append(c("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},r("Ci\
te with the address")));for(let i of u(n,".be-notes > li"))js(i);let s=new yt(e);_s(n,e,s,t),Fs(n,e,s,t)}var yt=class{constructor(t){this.text=t,this.made=null}async here(){
let{ToolPanel:t}=await m();return this.made??=new t(this.text)}isOpenAt(t){return this.made?.isOpenAt(t)??!1}close(){this.made?.close(!0)}};function _s(n,t,e,s){
let i=null;n.addEventListener("pointerdown",o=>{p(o,"a.be-number")&&(i=M(t))},{capture:!0,signal:s}),n.addEventListener("click",o=>{let a=p(o,Hs);if(!a||o.defaultPrevented||
F(o))return;if(a.matches("a.be-cite-way")&&o.preventDefault(),e.isOpenAt(a)){e.close();return}o.detail||(i=M(t));let l=Us(t,a,i);setTimeout(async()=>{let h=await e.
here();s.aborted||h.open(a,l)},0)},{signal:s})}function Fs(n,t,e,s){n.addEventListener("keydown",i=>{if(i.key==="Alt"&&e.here(),i.code!=="KeyC"||!i.altKey||i.ctrlKey||
i.metaKey||i.shiftKey)return;let o=M(t);if(!o)return;i.preventDefault();let a={kind:"paragraph",id:o.id,locator:o.locator,name:"",words:o.words,selected:o};e.here().
then(l=>l.copyWords(a))},{signal:s})}function Us(n,t,e){let s=t.matches("a.be-number")?t.closest(".be-unit"):null;if(s){let o=(t.textContent??"").trim(),a=r("Pa\
ragraph {number}",{number:o}),l={kind:"paragraph",id:s.id,locator:se(re(n,s),ne(o)),name:a,words:oe(s)};return e?{...l,words:e.words,selected:e}:l}let{locator:i}=t.
dataset;if(i)return{kind:"mark",id:t.id,locator:i,name:i,words:""};if(t.matches("button.be-cite-note")){let{name:o="",note:a=""}=t.dataset;return{kind:"note",id:a,
locator:o,name:o.charAt(0).toUpperCase()+o.slice(1),words:""}}return{kind:"document",id:"",locator:"",name:r("The whole document"),words:""}}function $s(n){let t=u(
n,".footnote-backref"),e=t.length>1?r("back to {note} in the text, call {at} of {all}",{note:"\0",at:1,all:t.length}):r("back to {note} in the text",{note:"\0"});
return _e(t[0]?.getAttribute("aria-label")??"",e)}function js(n){let t=$s(n),e=n.lastElementChild;!t||!e||d(n,".be-cite-note")||e.append(" ",c("button",{class:"\
be-cite-note",type:"button","data-note":n.id,"data-name":t,"aria-label":r("cite {name}",{name:t}),"aria-haspopup":"dialog"},r("cite")))}var Et={};b(Et,{start:()=>Ys});var Z=null;function tt(n,t=()=>{}){if(Z){n(Z);return}Promise.all([S("cards.json"),m()]).then(([e,s])=>{Z={...s,cardOf:(i,o)=>s.cardOf(e,i,o)},n(Z)}).catch(t)}var Vs=350,zs=260,qs=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function Ys(n,t){for(let s of u(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let e=new kt;n.addEventListener("pointerover",s=>e.pointed(s),{signal:t}),n.documentElement.addEventListener("pointerl\
eave",s=>e.left(s),{signal:t}),n.addEventListener("pointerdown",s=>e.pressed(s),{signal:t}),n.addEventListener("click",s=>e.touched(s),{signal:t}),n.addEventListener(
"focusin",s=>e.focused(s),{signal:t}),n.addEventListener("focusout",s=>e.blurred(s),{signal:t}),n.addEventListener("keydown",s=>e.typed(s),{capture:!0,signal:t}),
n.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function vt(n){return n.closest(qs)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:qt(new URL(n.getAttribute("href")??
"",document.baseURI),U,location.pathname)}var $e=n=>p(n,"a[href]"),kt=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,s){clearTimeout(this.opening);let i=s===null;this.isForFocus=i,i&&tt(o=>{y()===t&&this.build(o,t,e,!0)}),
this.opening=window.setTimeout(()=>tt(o=>{this.isWanted(t,i)&&(this.open?.link!==t&&this.build(o,t,e,i),this.open?.show(s))}),Vs)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?y()===t:t.matches(":hover"))}build(t,e,s,i){this.take();let o=t.cardOf(e,s);if(!o)return;let a=new t.OpenCard(e,o,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},zs)}pointed(t){if(t.pointerType==="touch")return;let e=$e(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=e&&e!==this.dismissed&&t.buttons===0?vt(e):null;e&&s&&this.prepare(e,s,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?p(t,".be-text a[href]"):null,s=e&&!F(t)&&!t.defaultPrevented?
vt(e):null;if(!e||!s)return;t.preventDefault();let i=()=>location.assign(e.href);tt(o=>{let a=o.cardOf(e,s);if(!a)return i();this.sheet=o.openSheet(e,a)},i)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=$e(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let s=vt(e);s&&(this.dismissed=null,this.prepare(e,s,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!d(document,"main a:\
hover")&&clearTimeout(this.opening)}};var Lt={};b(Lt,{start:()=>Gs});async function Gs(n,t){let e=d(n,".be-synopsis");if(!e||u(e,".be-pane").length!==2)return;let{startSynopsis:s}=await m();t.aborted||s(e,t)}var Ot={};b(Ot,{start:()=>Qs});var je="http://www.w3.org/2000/svg";function et(){let n=document.createElementNS(je,"svg"),t=document.createElementNS(je,"path");for(let[e,s]of Object.entries({
viewBox:"0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(e,s);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L2\
0 20"),n.append(t),n}var Xs=140,Ve=10,st=class{constructor(){this.page=Jt("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=c("input",{type:"search",name:"q","aria-\
label":r("Search the edition"),placeholder:r("Words or names, in any script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=c("p",{class:"\
be-status",role:"status"}),this.list=c("ol",{class:"be-hits","aria-label":r("First hits")}),this.all=c("a",{class:"be-all",href:this.page,hidden:!0},""),this.element=
this.draw(),this.popup=new k({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=w("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":r("Close the search")}),e=c("form",{role:"search",action:this.page,method:"get"},et(),
this.field,t);return c("dialog",{class:"be-search-dialog","aria-label":r("Search the edition")},e,c("div",{class:"be-scrolled"},this.list),c("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),Xs)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):p(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),ae(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??y(),
this.element.showModal(),this.popup.open()),!this.field.value&&it()&&(this.field.value=it(),this.find()),this.field.focus(),this.field.select(),m().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,s=this.field.value.trim();if(Qt(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:o,countedHere:a}=await m(),l=await i(s);if(!e()||(await o(this.list,l,e,{upTo:Ve,isEndless:!1}),!e()))return;let h=a(
l,Ve);this.status.textContent=h.count,this.all.textContent=h.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=l.hits.length===0}catch(i){
throw e()&&(this.status.textContent=r("The search could not be loaded.")),i}}};x({keys:["/","Ctrl K"],does:()=>r("search the edition")});var ze=null;function Qs(n,t){let e=n.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&Js(e,t);let s=Zs(n);s?.addEventListener("click",()=>qe(s),{signal:t}),n.addEventListener("keydown",i=>{tn(i)&&(i.preventDefault(),qe(null))},{signal:t})}
function qe(n){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}ze??=new st,ze.show(n)}async function Js(n,t){
let{startPage:e}=await m();t.aborted||e(n,t)}function Zs(n){let t=d(n,".md-header__inner"),e=t&&d(t,".be-search-button");if(!t||e)return e;let s=c("button",{type:"\
button",class:"be-search-button","aria-label":r("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},et(),c("span",{class:"be-search-wor\
d"},r("Search")),c("kbd",{"aria-hidden":"true"},"/")),i=d(t,"[data-md-component=palette]");return i?i.before(s):t.append(s),s}function tn(n){return n.altKey?!1:
n.ctrlKey||n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!N(n.target)}var St={};b(St,{start:()=>en});var Ye="be-found",Ge="be-marked";function en(n){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.
delete(Ye),n.documentElement.classList.remove(Ge),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))
return;let s=sn(n,t.hash).flatMap(i=>nn(i,le(e)));s.length&&(CSS.highlights.set(Ye,new Highlight(...s)),n.documentElement.classList.add(Ge))}function sn(n,t){let e=t?
n.getElementById(I(t.slice(1))):null;if(!e)return[d(n,"main")??n.body];if(!/^H[1-6]$/u.test(e.tagName))return[e];let s=[e];for(let i=e.nextElementSibling;i&&!/^H[1-6]$/u.
test(i.tagName);i=i.nextElementSibling)s.push(i);return s}function nn(n,t){let e=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],i="";for(let o=e.nextNode();o instanceof
Text;o=e.nextNode())o.parentElement?.closest(".be-mark, .be-number, .be-parallel, .headerlink")||(s.push({node:o,start:i.length}),i+=o.data);return[...i.matchAll(
t)].map(o=>{let a=document.createRange();return a.setStart(...Xe(s,o.index)),a.setEnd(...Xe(s,o.index+o[0].length,!0)),a})}function Xe(n,t,e=!1){let s=n.findLast(
({start:i})=>e?i<t:i<=t)??n[0];return[s.node,t-s.start]}var Ct={};b(Ct,{start:()=>on});var Qe=()=>d(document,".be-go input");x({keys:["g"],does:()=>r("go to a paragraph by its number"),when:()=>E()&&Qe()!==null});function on(n,t){let e=L(),s=d(n,"\
.be-beside");!e||!s||!d(e,"a.be-number")||(s.append(rn(e)),n.addEventListener("keydown",i=>{if(i.key!=="g"||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||
!E()||N(i.target)||d(n,"dialog[open]"))return;i.preventDefault();let o=Qe();o?.focus(),o instanceof HTMLInputElement&&o.select()},{signal:t}))}function rn(n){let t=c(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":r("Go to paragraph")}),e=c("form",{class:"be-go"},c("label",{},
c("span",{"aria-hidden":"true"},r("Go to \xB6")),t));return t.addEventListener("input",()=>t.setCustomValidity("")),e.addEventListener("submit",s=>{s.preventDefault();
let i=an(n,t.value.replace("\xB6","").trim()),o=j(document,`p${t.value.replace("\xB6","").trim()}`,location.search);i?ln(i):o?location.assign(o):cn(n,t)}),e}function an(n,t){
let e=u(n,"a.be-number").find(s=>s.textContent?.trim()===t);return e?e.closest(".be-unit"):u(n,".be-milestone a[data-locator]").find(s=>s.dataset.locator?.toLowerCase()===
t.toLowerCase())??null}function ln(n){n instanceof HTMLElement&&(n.setAttribute("tabindex","-1"),n.addEventListener("blur",()=>n.removeAttribute("tabindex"),{once:!0}),
location.hash=n.id,n.focus({preventScroll:!0}))}function cn(n,t){let e=u(n,"a.be-number").map(i=>i.textContent?.trim()??""),s=n.dataset.paragraphs??e.at(-1)??"";
t.setCustomValidity(r("The paragraphs of this text are numbered {first} to {last}.",{first:e[0],last:s})),t.reportValidity()}var At={};b(At,{start:()=>hn});var Tt="be-led";function hn(n,t){Je(n),addEventListener("hashchange",()=>Je(n),{signal:t})}function Je(n){let t=I(location.hash.slice(1)),e=dn();if(!t||n.getElementById(
t))return;let s=j(n,t,location.search);!s||!ot(n)&&(e===t||e===null)||(ot(n)&&un(t),location.replace(s))}function dn(){try{let n=sessionStorage.getItem(Tt)??"";
return sessionStorage.removeItem(Tt),n}catch{return null}}function un(n){try{sessionStorage.setItem(Tt,n)}catch{}}var It={};b(It,{start:()=>fn});function fn(n,t){n.addEventListener("copy",()=>{let e=u(n,".be-text");for(let s of e)s.classList.add("be-copying");setTimeout(()=>{for(let s of e)s.classList.remove(
"be-copying")},0)},{signal:t}),n.addEventListener("click",({detail:e,target:s})=>{let i=e===3&&s instanceof Element&&s.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:t})}var Nt={};b(Nt,{start:()=>mn});var Ze=new WeakSet,pn=".md-typeset__scrollwrap, .be-scroll, pre > code";function mn(n,t){let e=d(n,"[data-md-component=content]");if(!e)return;let s=new ResizeObserver(
a=>{for(let{target:l}of a)bn(l)}),i=a=>{for(let l of u(a,pn))s.observe(l)},o=new MutationObserver(a=>{let l=new Set(a.filter(({addedNodes:h})=>h.length).map(({target:h})=>h));
for(let h of l)h instanceof Element&&i(h)});o.observe(e,{childList:!0,subtree:!0}),t.addEventListener("abort",()=>{o.disconnect(),s.disconnect()},{once:!0}),i(e)}
function bn(n){if(n.scrollWidth<=n.clientWidth+1){for(let t of["tabindex","role","aria-label"])n.removeAttribute(t);return}Ze.has(n)||gn(n),n.tabIndex=0,n.setAttribute(
"role","group"),n.setAttribute("aria-label",r("{name}; scrolls sideways",{name:wn(n)}))}function gn(n){Ze.add(n);let t=n.getBoundingClientRect().left+n.clientLeft-
n.scrollLeft,e=u(n,"svg .spot").map(s=>s.getBoundingClientRect());e.length&&(n.scrollLeft=Zt(e.map(s=>s.left+s.width/2-t),n.clientWidth))}function wn(n){let t=d(
n,"svg > title");return t?t.textContent??"":u(document,".md-content :is(h1, h2, h3)").filter(s=>s.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING).at(
-1)?.firstChild?.textContent?.trim()||r("Table")}var Rt={};b(Rt,{start:()=>xn});var Bt=".be-pane .be-unit",ts=".be-notes > li, .be-panel, .be-note",yn=200,Pt=null;ce({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>r("Propose a\
 note"),run:n=>{let t=document.getElementById(n.id);t&&Pt?.propose(n.selected?.range??Ln(t))}});function xn(n,t){let e=d(n,"article.be-text[data-document]:not(.\
be-pane)");Pt=e?new nt(e,t):null,Pt?.listen(n),!e&&d(n,Bt)&&new nt(document.body,t).listen(n)}var nt=class{constructor(t,e){this.text=t,this.signal=e,this.timer=
0,this.panel=null,this.button=w(r("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
yn)},{signal:this.signal}),t.addEventListener("click",e=>{let s=p(e,".be-correct");s&&this.correct(s)},{signal:this.signal}),this.signal.addEventListener("abort",
()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;
let e=t.getRangeAt(0);return e.intersectsNode(this.text)||es(e)?.closest(ts)?e.cloneRange():null}selectionChanged(){let t=[...this.selectedRange()?.getClientRects()??
[]].filter(o=>o.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.body.append(this.button);let{top:e,bottom:s,
right:i}=t;$(this.button,{top:e,bottom:s,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,s=kn(t);if(s){Mt(...s),this.button.
hidden=!0;return}let i=null;try{i=await m();let{ProposePanel:o,receivedText:a,spanOfRange:l}=i,[h,g,f]=await Promise.all([a(e.dataset.document??""),S("propose.j\
son"),S("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let H=l(e,t,h),Vt=new o({span:H,received:h,choices:g,repository:f,opener:On(e,t),language:vn(
e)});this.panel?.close(),this.panel=Vt,Vt.open()}catch(o){this.signal.aborted||Mt(En(o,i?.CannotTell))}this.button.hidden=!0}async correct(t){try{let{correctionOf:e}=await m(),
s=await e(t);if(this.signal.aborted)return;this.panel?.close(),this.panel=s,s.open()}catch{this.signal.aborted||Mt(r("What is needed for a note could not be loa\
ded."))}}},vn=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function es({commonAncestorContainer:n}){return n instanceof Element?n:n.
parentElement}function kn(n){let t=es(n);if(t?.closest(ts))return[r("A note stands on words of the text, not on another note. To change this one, press \u201CCorrect\
 this note\u201D where it is open.")];let e=t?.closest(Bt)??u(document,Bt).find(i=>n.intersectsNode(i)),s=e&&d(e,"a.be-number")?.getAttribute("href");return e?[
r("Here two texts stand side by side: a note is proposed where the text stands alone."),...s?[c("a",{href:s},r("Go to this paragraph"))]:[]]:null}function En(n,t){
return t&&n instanceof t?n.message:n instanceof RangeError?r("Select whole words."):r("What is needed for a note could not be loaded.")}function Ln(n){let t=document.
createRange();return t.selectNodeContents(n),t}function On(n,t){let e=u(n,".be-unit").find(s=>t.intersectsNode(s));return e?d(e,"a.be-number")??d(e,"a"):null}function Mt(n,...t){
O(n),d(document,".be-propose-word")?.remove();let e=c("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},n," ",...t);document.body.append(e),t.length?
document.addEventListener("selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var Dt={};b(Dt,{start:()=>Tn});var Kt="a[href], button",Sn=".footnote-backref",Cn="a.be-number",ss=()=>d(document,".be-text")!==null;x({keys:["\u2192","\u2190"],does:()=>r("within a text or i\
ts notes: the next link, the one before"),when:ss},{keys:["\u2193","\u2191"],does:()=>r("within a text or its notes: the next paragraph or note, the one before"),
when:ss});function Tn(n,t){for(let e of u(n,".be-text"))ns(e,Cn,t);for(let e of u(n,".be-notes"))ns(e,Sn,t)}function ns(n,t,e){let s={ArrowRight:[1,Kt],ArrowLeft:[
-1,Kt],ArrowDown:[1,t],ArrowUp:[-1,t]};An(()=>{e.aborted||new K(n,{selector:Kt,keys:s},e)})}var An=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var Ht={};b(Ht,{start:()=>In});x({keys:["?"],does:()=>r("show these keys")},{keys:["Esc"],does:()=>r("close what was opened last")});function In(n,t){n.addEventListener("keydown",e=>{if(e.key!==
"?"||e.ctrlKey||e.metaKey||N(e.target)||n.querySelector("dialog[open]"))return;e.preventDefault();let s=y();m().then(({showKeys:i})=>{t.aborted||i(s)},()=>{})},
{signal:t})}var Wt={};b(Wt,{start:()=>Nn});var is=96;function Nn(n,t){n.getElementById("__config")||(Mn(n,t),Bn(n,t),Pn(n,t))}function Mn(n,t){let e=n.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let s=()=>{e.checked=!1};n.addEventListener("click",i=>{p(i,".md-sidebar--primary a[href]")&&s()},{signal:t}),n.addEventListener("keydown",i=>{i.key==="E\
scape"&&s()},{signal:t})}function Bn(n,t){let e=d(n,".md-content h1"),s=d(n,".md-header__title");if(!e||!s)return;let i=new IntersectionObserver(([o])=>{s.classList.
toggle("md-header__title--active",!o.isIntersecting&&o.boundingClientRect.top<is)},{rootMargin:"-48px 0px 0px 0px"});i.observe(e),t.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function Pn(n,t){let e=u(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=e.map(l=>n.getElementById(I(l.getAttribute("href")?.slice(1)??
""))),i=!1,o=()=>{i=!1;let l=s.findLastIndex(h=>h!==null&&h.getBoundingClientRect().top<=is);for(let[h,g]of e.entries())g.classList.toggle("md-nav__link--passed",
h<l),g.classList.toggle("md-nav__link--active",h===l)},a=()=>{i||requestAnimationFrame(o),i=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var _t={};b(_t,{start:()=>Rn});function Rn(n,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=u(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of e)Kn(s,t)})}function Kn(n,t){
let e=w(r("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),e.remove()};n.addEventListener("focusin",i=>{i.
target!==e&&s()},{signal:t}),n.append(e)}var Ft={};b(Ft,{start:()=>Dn});function Dn(n,t){let e=location.href.startsWith(`${U.href}register/`),s=new IntersectionObserver(async i=>{if(!i.some(l=>l.isIntersecting))return;s.disconnect();
let o=await S("repository.json").catch(()=>null);if(!o||t.aborted)return;let{showWritten:a}=await m();t.aborted||a(n,o,e,t)},{rootMargin:"50%"});for(let i of u(
n,e?".md-content__inner > :last-child":".be-notes"))s.observe(i);t.addEventListener("abort",()=>s.disconnect(),{once:!0})}var Ut={};b(Ut,{start:()=>Hn});async function Hn(n,t){Wn(n,t);let e=he(location.href),s=e&&(e.version||_n(n,e));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:i}=await m();
t.aborted||i(n,s?e:null,t)}function Wn(n,t){let e=u(n,".be-former a[href]"),s=()=>e.forEach(i=>{i.hash=location.hash});e.length&&s(),e.length&&addEventListener(
"hashchange",s,{signal:t})}var _n=(n,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!n.getElementById(e);var jt={};b(jt,{start:()=>Fn});var $t="be-lit";function Fn(n,t){let e=d(n,".be-witnesses:has(.be-tied)");if(!e)return;let s=i=>{let o=p(i,".be-tied")?.dataset.tied;for(let a of u(e,".be-tied"))
a.classList.toggle($t,o!==void 0&&a.dataset.tied===o)};for(let i of["pointerover","focusin"])e.addEventListener(i,s,{signal:t});for(let i of["pointerleave","foc\
usout"])e.addEventListener(i,()=>{for(let o of u(e,`.${$t}`))o.classList.remove($t)},{signal:t})}var os=[te,At,Wt,Dt,Ht,lt,wt,xt,Ct,Et,Lt,Ot,St,It,Nt,_t,Rt,Ft,Ut];os.push(jt);fe(()=>import("./later.js"));Yt(async(n,t)=>{n.documentElement.dataset.
beStarting="",await B(os.map(e=>()=>{e.start(n,t)}),t),t.aborted||delete n.documentElement.dataset.beStarting});
