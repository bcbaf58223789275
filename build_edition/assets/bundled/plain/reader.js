import{A as zt,C as r,D as _,H as Gt,I as nt,J as F,O as Vt,Q as Yt,R as Xt,S as A,W as Qt,a as m,aa as Jt,b as l,ba as Zt,c as g,d,da as te,e as h,f as et,g as Ft,
h as f,i as K,j as w,k as Ut,l as T,m as R,n as $t,o as E,p as O,q as D,r as H,s as st,t as jt,u as L,x as qt,y as v,z as W}from"./shared.js";var se=()=>Promise.reject(new Error("nobody has said where it comes from")),ne=n=>{se=n},ee;async function b(){ee??=Ge();let[n]=await Promise.all([se(),ee]);return n}
async function Ge(){let t=document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]')?.getAttribute("href")?.replace(/page\.css$/,"later.css");
if(!t)return;let e=l("link",{rel:"stylesheet",href:t});await new Promise(s=>{for(let o of["load","error"])e.addEventListener(o,s);document.head.append(e)})}var oe={at:-1/0};async function Ve(){performance.now()-oe.at<8||(await new Promise(n=>{setTimeout(n)}),oe.at=performance.now())}async function U(n,t){for(let e of n){
if(await Ve(),t.aborted)return;e()}}var rt={};m(rt,{start:()=>Ze});var ie="outline-keys",k=()=>D(ie,!0),re=n=>H(ie,n),ae=[],x=(...n)=>{ae.push(...n)},le=()=>ae.filter(n=>n.when?.()??!0),I=n=>n instanceof HTMLElement&&(n.isContentEditable||
n.closest("input:not([type=checkbox], [type=radio]), textarea, select")!==null);var ce=new WeakMap;function $(n){let t=ce.get(n);if(t?.bar.isConnected)return t;h(document,".be-bar-place")?.remove();let e=l("span",{class:"be-bar-number"}),s=l(
"span",{class:"be-bar-who"}),o=l("span",{class:"be-bar-line"}),i=l("div",{class:"be-bar-slot"}),a=l("nav",{class:"be-bar","aria-label":r("In this text")},l("p",
{class:"be-bar-where"},e,s),i,o);n.before(l("div",{class:"be-bar-place"},a));let c={bar:a,where:e,who:s,line:o,slot:i};return ce.set(n,c),c}var S="",j=class{constructor(t){this.element=t,this.bar=$(t),this.units=d(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=Number(t.dataset.
paragraphs)||this.units.filter(he).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be\
-other"))}turnsOf(t){return this.units.filter(e=>e.matches(".be-turn")&&(t===S||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.
speaker??"").filter(Boolean))]}nameOf(t){return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let s=he(
t);if(s)return r("{sign} {number} of {total}",{sign:e,number:s,total:this.total});let o=[...t.classList].find(i=>i.startsWith("be-")&&i!=="be-unit")??"";return ot(
o.slice(3).replaceAll("-"," "))}indexAt(t){let e=0,s=this.units.length;for(;e<s;){let o=e+s>>1;this.units[o].getBoundingClientRect().top<=t?e=o+1:s=o}return e-1}},
he=n=>h(n,":scope > a.be-number")?.textContent,ot=n=>n.slice(0,1).toUpperCase()+n.slice(1);var P={"[":["turn",-1,()=>r("previous turn of the chosen speaker")],"]":["turn",1,()=>r("next turn of the chosen speaker")],"{":["interruption",-1,()=>r("previo\
us interruption")],"}":["interruption",1,()=>r("next interruption")]};x(...Object.entries(P).map(([n,t])=>({keys:[n],does:()=>t?.[2]()??"",when:()=>k()&&h(document,
".be-bar-speaker")!==null})));function ue(n,t){let e=Ye(n),s=n.interruptions.length,o=s?[de(r("Interruptions"),q("interruption",-1,t),l("span",{class:"be-bar-wo\
rd"},_("{n} interruption","{n} interruptions",s)),q("interruption",1,t))]:[],i=l("div",{class:"be-bar-panel",id:"be-bar-panel"},de(r("Turns"),q("turn",-1,t),e,q(
"turn",1,t)),...o,Qe()),a=fe("be-bar-more",r("Turns"),i,!0);return n.bar.slot.before(a,i),e}var de=(n,...t)=>l("div",{class:"be-bar-group",role:"group","aria-la\
bel":n},...t);function Ye(n){let t=n.turnsOf(S).length,e=l("select",{class:"be-bar-speaker","aria-label":r("Whose turns")},l("option",{value:S},r("All turns ({n\
})",{n:t})));for(let s of n.speakers){let o=r("{name} ({n})",{name:ot(n.nameOf(s)),n:n.turnsOf(s).length});e.append(l("option",{value:s},o))}return e}function q(n,t,e){
let s=Object.entries(P).find(([,i])=>i?.[0]===n&&i[1]===t)?.[0]??"",o=Xe(n,t);return g(t<0?"\u2039":"\u203A",()=>e(n,t),{class:"be-bar-step","aria-label":o,title:r(
"{what}: key {key}",{what:o,key:s})})}function Xe(n,t){return n==="turn"?t<0?r("Previous turn"):r("Next turn"):t<0?r("Previous interruption"):r("Next interrupti\
on")}function fe(n,t,e,s){let o=c=>a.setAttribute("aria-expanded",String(c)),i=new v({holds:c=>a.contains(c)||e.contains(c),closed:()=>o(!1),returnTo:()=>a,staysOnPress:s}),
a=g(t,()=>{i.isOpen?i.close():(i.open(),o(!0))},{class:n,"aria-expanded":"false","aria-controls":e.id});return a}function Qe(){let n=l("input",{type:"checkbox",
id:"be-bar-keys"});n.checked=k(),n.addEventListener("change",()=>re(n.checked));let t=Object.entries(P).flatMap(([o,i])=>[l("dt",{},l("kbd",{},o)),l("dd",{},i?.[2]()??
"")]),e=l("div",{class:"be-bar-help",id:"be-bar-help"},l("dl",{},...t),l("label",{for:"be-bar-keys"},n," ",r("Use these keys"))),s=fe("be-bar-ask","?",e,!1);return s.
setAttribute("aria-label",r("Keys")),s.title=r("Keys"),l("div",{class:"be-bar-group be-bar-for-keys"},s,e)}var Je="(max-width: 44.9844em)";function Ze(n,t){let e=E();if(!e)return;let s=new it(new j(e));s.updateSoon();for(let o of["scroll","resize"])window.addEventListener(
o,()=>s.updateSoon(),{passive:!0,signal:t});n.addEventListener("keydown",o=>s.pressed(o),{signal:t})}var it=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?ue(t,(e,s)=>this.go(e,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(pe()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=pe(),s=t.bottom<e,o=this.text.units[this.current()];o?s&&!this.held?this.say(r("Not\
es"),""):this.say(this.text.placeOf(o),this.text.speakerOf(o)):this.say(_("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:i,line:a}=this.bar;i.classList.
toggle("be-bar-past",s);let c=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",c.toFixed(4));let u=h(document,".md-footer")?.
getBoundingClientRect(),p=t.top>innerHeight*.7||(u?u.top<innerHeight:!1);i.classList.toggle("be-bar-away",p&&matchMedia(Je).matches&&!i.contains(w()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let s=e?`, ${e}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(t,e){let s=this.
speaker?.value??S,o=t==="turn"?this.text.turnsOf(s):this.text.interruptions,i=this.current(),a=o.map(p=>this.text.units.indexOf(p)),c=e>0?a.findIndex(p=>p>i):a.
findLastIndex(p=>p<i);if(c>=0){this.arrive(o[c],t,c+1,o.length);return}let u=ts(t,e,s===S?"":this.text.nameOf(s));this.say(u,""),O(u)}arrive(t,e,s,o){t.setAttribute(
"tabindex","-1"),t.addEventListener("blur",()=>t.removeAttribute("tabindex"),{once:!0}),t.focus({preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"in\
stant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let i=[this.text.placeOf(t,r("Paragraph")),this.text.speakerOf(t)].filter(
Boolean).join(", "),a=e==="turn"?r("turn {n} of {all}",{n:s,all:o}):r("interruption {n} of {all}",{n:s,all:o});O(`${i}; ${a}`)}pressed(t){let e=P[t.key],s=t.getModifierState(
"AltGraph"),o=t.metaKey||(t.ctrlKey||t.altKey)&&!s;!e||o||t.defaultPrevented||!this.speaker||!k()||f(t,"input, textarea, select, [contenteditable], dialog")||(t.
preventDefault(),this.go(e[0],e[1]))}};function ts(n,t,e){return n==="interruption"?t>0?r("No later interruption"):r("No earlier interruption"):e?t>0?r("No late\
r turn of {name}",{name:e}):r("No earlier turn of {name}",{name:e}):t>0?r("No later turn"):r("No earlier turn")}var pe=()=>5*parseFloat(getComputedStyle(document.
documentElement).fontSize)+8;var mt={};m(mt,{start:()=>Es});var me={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},es={layer:["received","reading"],names:["bare","s\
hown"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function at(n,t={}){let e=new URLSearchParams(n);return Object.fromEntries(
Object.entries(me).map(([s,o])=>{let i=e.get(s)??t[s]??o;return[s,es[s]?.includes(i)===!1?o:i]}))}function be(n,t){let e=new URL(n);for(let[s,o]of Object.entries(
t))o===me[s]?e.searchParams.delete(s):e.searchParams.set(s,o);return e.href}function ge({explain:n,source:t,defects:e,category:s,certainty:o},i){return i.isOfSource?
t==="shown":o&&i.facets.certainty!==o?!1:i.isExplanatory?n==="shown":s&&i.facets.category!==s?!1:e==="all"||e==="grave"&&i.isSevere}function we(n,t,e,s){let o=ss(t,{state:e,choose:s}),i=l("span",{class:"be-layers-status"}),a=l("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":r(
"Layers"),hidden:!0},...o.map(y=>y.element)),c=g(r("Layers"),()=>{p.isOpen?p.close():u(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),u=y=>{a.hidden=!y,c.setAttribute("aria-expanded",String(y)),y&&p.open()},p=new v({holds:y=>n.contains(y),closed:()=>u(!1),returnTo:()=>c});return n.
replaceChildren(c,i,a),{say:y=>{i.textContent=c.title=y},read:y=>{for(let tt of o)tt.read(y)}}}function xe(n,t){let e="received",s=g("",()=>t(e==="reading"?"rec\
eived":"reading"),{class:"be-layer-switch"});return n.prepend(s),(o,i)=>{e=o,s.textContent=i,s.title=e==="reading"?r("Change to the text as received"):r("Change\
 to the reading text"),s.classList.toggle("be-layer-switch--reading",e==="reading")}}function ss(n,t){let e=a=>n.filter(a).length,s=e(a=>a.isOfSource),o=e(a=>a.
isExplanatory),i=e(a=>a.isSevere);return[B(t,"layer",r("Text"),[["received",r("as received")],["reading",r("reading text")]]),B(t,"names",r("Names"),[["bare",r(
"bare")],["shown",r("underlined")]]),B(t,"explain",r("Explanatory notes"),[["shown",r("shown ({n})",{n:o})],["hidden",r("hidden")]]),...s?[B(t,"source",r("Notes\
 of the source"),[["shown",r("shown ({n})",{n:s})],["hidden",r("hidden")]])]:[],B(t,"defects",r("Notes on translation and text"),[["grave",r("the grave ones ({n\
})",{n:i})],["all",r("all ({n})",{n:n.length-o-s})],["none",r("none")]]),ye(t,"category",r("Of type"),[["",r("any type")],...ns(n)]),ye(t,"certainty",r("Of cert\
ainty"),[["",r("any certainty")],...os(n)])]}function ns(n){return[...new Set(n.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let s=(e.split("/").
at(-1)??e).replaceAll("-"," ");return[e,r("{name} ({n})",{name:s,n:n.filter(o=>o.facets.category===e).length})]})}function os(n){let t=e=>n.filter(s=>!s.isOfSource&&
s.facets.certainty===e).length;return[["high",r("high ({n})",{n:t("high")})],["medium",r("medium ({n})",{n:t("medium")})],["low",r("low ({n})",{n:t("low")})]]}function B({
state:n,choose:t},e,s,o){let i=o.map(([c])=>{let u=l("input",{type:"radio",name:`be-${e}`,value:c,id:`be-${e}-${c}`});return u.checked=n[e]===c,u.addEventListener(
"change",()=>t(e,c)),u}),a=i.map((c,u)=>l("span",{class:"be-choice"},c,l("label",{for:c.id},o[u][1])));return{element:l("fieldset",{},l("legend",{},s),...a),read:c=>{
for(let u of i)u.checked=c[e]===u.value}}}function ye({state:n,choose:t},e,s,o){let i=l("select",{id:`be-${e}`},...o.map(([a,c])=>l("option",{value:a},c)));return i.
value=n[e],i.addEventListener("change",()=>t(e,i.value)),{element:l("p",{class:"be-choice"},l("label",{for:i.id},s)," ",i),read:a=>{i.value=a[e]}}}function ve(n){for(let t of n)if(t.reading)for(let e of is(t))as(e,t)}function is(n){let t=[],e=[],s=[...n.targets,...n.marks].sort((o,i)=>o.compareDocumentPosition(
i)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let o of s)o.matches("sup")?(e.length&&t.push(e),e=[]):e.push(o);return t}var rs=0;function as(n,t){let e=`be-emen\
ded-${rs+=1}`;for(let o of n)o.classList.add("be-replaced"),o.dataset.replacedBy=e;let s=n.map(o=>o.textContent).join("").replace(/\s+/g," ");n[0].before(l("ins",
{class:"be-emended be-editorial",id:e,title:r("received: {words}",{words:s})},t.reading))}function ke(n){for(let t of n.filter(e=>e.isUnresolved)){let e=t.proposed?
r("not resolved; perhaps: {reading}",{reading:t.proposed}):r("not resolved");for(let s of t.targets)s.title=e}}function Ee(n,t,e,s){let o=new lt(n,t,e);o.apply(),window.addEventListener("popstate",()=>o.reread(),{signal:s}),n.addEventListener("copy",i=>ls(n,i),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var lt=class{constructor(t,e,s){this.text=t,this.notes=e,this.refresh=
s,this.state=at(location.search,D("layers",{})),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(""),this.title=document.title;
let{slot:o}=$(t);this.controls=we(o,e,this.state,(i,a)=>this.choose(i,a)),this.switch=e.some(i=>i.reading)?xe(o,i=>this.choose("layer",i)):null,this.isPutIn=!1}reread(){
this.state=at(location.search,this.state),this.controls.read(this.state),this.apply()}apply(){let t=this.state.layer==="reading";for(let e of this.notes)e.show(
ge(this.state,e));this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(ve(this.notes),ke(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(
this.summary()),this.refresh()}sayLayer(t){let e=t?r("Reading text"):r("As received");this.text.dataset.layer=this.state.layer,document.documentElement.dataset.
beLayer=this.state.layer,this.heading.textContent=t?r("The reading text"):r("The text as received"),document.title=t?r("{layer}: {title}",{layer:e,title:this.title}):
this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.filter(e=>e.isShown).length,all:this.notes.length};return this.state.layer==="rea\
ding"?r("{shown} of {all} notes, reading text",t):r("{shown} of {all} notes, as received",t)}choose(t,e){this.state={...this.state,[t]:e},H("layers",this.state),
history.replaceState(history.state,"",be(location.href,this.state)),this.apply(),O(this.summary())}};function ls(n,t){let e=n.dataset.layer==="reading"?A(n):null;
if(!e||!t.clipboardData)return;let s=r("reading text made by the editors, not the text as received");t.clipboardData.setData("text/plain",`${e.words}

[${s}: ${Vt(e.id)}]`),t.preventDefault()}var cs=["critical","major"],Oe=["critical","major","","minor"],ct=class{constructor(t,e,s){this.spans=s,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=h(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return cs.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(h(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=Oe.indexOf(this.facets.
severity??"");return t<0?Oe.length:t}get link(){return et(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){for(let e of[this.item,...this.
marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){for(let e of this.
marks)et(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.item.childNodes)
t.append(e.cloneNode(!0));for(let e of d(t,".footnote-backref"))e.remove();for(let e of d(t,"[id]"))e.removeAttribute("id");return t.lastElementChild?.append(" ",
l("button",{class:"be-correct",type:"button","data-note":this.item.id},r("Correct this note"))),t}};function Le(n){let t=new Map;for(let s of d(n,"article.be-te\
xt sup.be-mark")){let o=Ft(s,"a").hash.slice(1);t.set(o,[...t.get(o)??[],s])}let e=hs(n);return[...t].flatMap(([s,o])=>{let i=n.getElementById(s);return i?[new ct(
i,o,e)]:[]})}function hs(n){let t=null;return()=>{if(t)return t;t=new Map;for(let e of d(n,"article.be-text .be-target"))for(let s of(e.dataset.notes??"").split(
" ")){let o=t.get(s);o?o.push(e):t.set(s,[e])}return t}}var Se=window.matchMedia("(max-width: 44.9844em)"),ht=12,z=class{constructor(t,e){let s=(i,a,c)=>g(a,c,{class:"be-panel-button","aria-label":i,title:i});this.actions=
t,this.title=l("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(r("Previous note"),"\u2039",()=>t.step(-1)),this.next=s(r("Next note"),"\u203A",
()=>t.step(1)),this.body=l("div",{class:"be-panel-body"});let o=s(r("Close the note"),"\xD7",t.close);this.element=l("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},l("div",{class:"be-panel-head"},this.title,this.previous,this.next,o),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,s){let{number:o}=t;this.title.
textContent=ds(t,o),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let i=w(),a=this.has(i)&&!(i instanceof HTMLButtonElement&&i.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Se.matches);let e=t.getBoundingClientRect();if(Se.matches){let s=e.bottom-(innerHeight-
this.element.offsetHeight-ht);s>0&&scrollBy({top:s+40})}else W(this.element,e,{gap:ht,margin:ht,shift:this.element.offsetWidth/3})}};function ds(n,t){return n.isOfSource?
r("Note of the source {number}",{number:t}):n.isExplanatory?r("Note {number}",{number:t}):r("Textual note {number}",{number:t})}var N=class{constructor(t,e,s){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",o=>this.came(o),{signal:s}),t.addEventListener("keydown",
o=>this.pressed(o),{signal:s}),document.addEventListener("keydown",o=>{o.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&dt(
this.stop))return;let t=d(this.holder,this.manner.selector).find(dt);t&&this.makeStop(t)}settle(){let t=d(this.holder,this.manner.selector);for(let s of t)s.tabIndex!==
-1&&(s.tabIndex=-1);let e=this.stop?.isConnected?this.stop:t[0];e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=t,t.
tabIndex=0}came(t){let e=f(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){let[e,s]=this.manner.keys[t.key]??
[],o=f(t,this.manner.selector);if(!e||!s||!o||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)return;t.preventDefault();let i=us(
d(this.holder,s),o,e);i?.focus(),i?.scrollIntoView({block:"nearest",behavior:"instant"})}};function us(n,t,e){let s=e>0?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,
o=i=>!!(t.compareDocumentPosition(i)&s)&&dt(i);return e>0?n.find(o):n.findLast(o)}var dt=n=>n.checkVisibility({visibilityProperty:!0});function Te(n,t,e=null){if(!e)return ut(n,t,{from:0,until:1/0});let s=n.findIndex(({level:i})=>i>e.level),o=s<0?n.length:s;return[...ut(n.slice(0,o),t,{from:0,until:e.
level-t.gap}),...ut(n.slice(o),t,{from:e.level+e.height+t.gap,until:1/0})]}function ut(n,t,e){let s=n.map(()=>null),o=fs(n,t,e);for(let[i,a]of bs(o,t,e).entries())
s[o[i].index]=a;return s}var M=({line:n,pad:t,gap:e},s)=>s*n+t+e,Ae=(n,t,e)=>Math.min(n.level+t.reach,e.until-M(t,1)+t.gap);function fs(n,t,e){let s=[];for(let[
o,i]of n.entries())for(s.push({index:o,wish:i,top:0}),Ce(s,s.length-1,t,e);s.length&&s[s.length-1].top>Ae(s[s.length-1].wish,t,e);){let a=ps(s);s.splice(ms(s,a),
1),Ce(s,a,t,e)}return s}function Ce(n,t,e,s){for(let o=t;o<n.length;o+=1){let i=o?n[o-1].top+M(e,1):s.from;n[o].top=Math.max(n[o].wish.level,i)}}function ps(n){
let t=n.length-1;for(;t>0&&n[t].top>n[t].wish.level;)t-=1;return t}function ms(n,t){let e=t;for(let s=t;s<n.length;s+=1)n[s].wish.rank>=n[e].wish.rank&&(e=s);return e}
function bs(n,t,e){let s=n.map(({wish:i})=>Ae(i,t,e));for(let i=n.length-2;i>=0;i-=1)s[i]=Math.min(s[i],s[i+1]-M(t,1));let o=e.from;return n.map(({wish:i},a)=>{
let c=Math.max(i.level,o),u=Math.min(i.lines,gs(c,{next:n[a+1]?.wish.level,last:s[a+1]},t,e));return o=c+M(t,u),{top:c,lines:u}})}function gs(n,{next:t,last:e},s,o){
let i=t===void 0?o.until+s.gap:t,a=i===1/0?1/0:Math.floor((i-n-M(s,0))/s.line);return a>=2?a:n+M(s,2)<=(e??o.until+s.gap)?2:1}var ys=9,G=class{constructor(t,e){this.note=t,this.isOpen=!1,this.body=null;let s=t.isExplanatory||t.isOfSource,o=s?"":t.proposed,i=ws(t.item);this.length=o.length+
i.length+3;let a=l("span",{class:"be-side-short"},...o?[l("span",{class:"be-side-reading"},o)," "]:[],l("span",{class:"be-side-text"},i));this.button=l("button",
{type:"button",class:"be-side-head","aria-expanded":"false"},l("span",{class:"be-side-number"},t.number)," ",a,l("span",{class:"be-side-words"},t.words));let c=s?
t.facets.kind:t.facets.severity;this.element=l("div",{class:`be-side-note be-side-${c}`,role:"listitem"},this.button),this.button.addEventListener("click",()=>e(
t,null)),this.element.addEventListener("pointerenter",()=>t.light(!0)),this.element.addEventListener("pointerleave",()=>{this.isOpen||t.light(!1)})}lines(t){return Math.
min(ys,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.set("--be-y",`${t.top}px`),this.set("--be-lines",String(t.lines)))}set(t,e){this.element.style.getPropertyValue(
t)!==e&&this.element.style.setProperty(t,e)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),this.element.
classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function ws(n){let e=[...n.children].filter(
o=>!h(o,".be-lemma, .be-byline")&&!o.matches(".be-misleads")).map(o=>(o.textContent??"").replace(/\s+/gu," ").trim()),s=d(n,".be-misleads").map(o=>(o.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...s].filter(Boolean).join(" ")}var ft=".be-side-head",xs=38,vs=.47,V=class{constructor(t,e,s,o){this.text=t,this.notes=e,this.toggle=s,this.size="",this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=l("aside",{class:"be-side-notes be-editorial","aria-label":r("Notes beside the text")}),this.list=l("div",{role:"list"}),
this.column.append(this.list);let i={ArrowDown:[1,ft],ArrowUp:[-1,ft]};this.rove=new N(this.list,{selector:ft,keys:i,isOff:()=>this.opened!==null},o),this.spread=
l("div",{class:"be-spread"});let a=new ResizeObserver(()=>{this.isOtherSize()&&this.arrange(this.isWide)});a.observe(t),o.addEventListener("abort",()=>a.disconnect(),
{once:!0})}has(t){return this.column.contains(t)}isOtherSize(){return this.size!==[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||
(this.text.before(this.spread),this.spread.append(this.text,this.column))}arrange(t){if(this.isWide=t,this.column.hidden=!t,!t)return;this.stand(),this.size=[this.
text.offsetWidth,this.text.offsetHeight].join();let e=this.notes.filter(a=>a.isShown),s=this.spread.getBoundingClientRect().top;this.levels=new Map(e.map(a=>[a,
a.marks[0].getBoundingClientRect().top-s]));let o=getComputedStyle(this.column);this.line=parseFloat(o.lineHeight);let i=parseFloat(o.fontSize)*3.4;this.letters=
Math.max(12,(this.column.clientWidth-i)/(parseFloat(o.fontSize)*vs)),this.settle()}settle(){if(!this.isWide)return;let{line:t=20,letters:e=40}=this,s=this.place(),
o=[...this.levels.keys()].filter(c=>c!==this.opened?.note),i=o.map(c=>({level:this.levels.get(c)??0,lines:this.card(c).lines(e),rank:c.rank})),a=Te(i,{line:t,pad:0,
gap:4,reach:xs},s);this.fill(o,a)}place(){if(!this.opened)return null;let{note:t,from:e}=this.opened,o=(e.closest("sup.be-mark")??t.marks[0]).getBoundingClientRect().
top-this.spread.getBoundingClientRect().top,i=this.card(t),a=i.element;return a.isConnected||this.list.append(a),i.set("--be-y",`${o}px`),{level:o,height:a.offsetHeight}}fill(t,e){
let s=new Map(t.map((c,u)=>[c,e[u]])),o=[...this.levels.keys()].filter(c=>c===this.opened?.note||s.get(c));for(let c of o)this.card(c).stand(s.get(c));let i=o.map(
c=>this.card(c).element),a=new Set(i);for(let c of[...this.list.children])a.has(c)||c.remove();for(let[c,u]of i.entries()){let p=this.list.children[c]??null;p!==
u&&this.list.insertBefore(u,p)}this.rove.settle()}show(t,e,s){this.opened?.note!==t&&this.fold(),this.opened={note:t,from:e};let o=this.card(t);o.fold(!1),this.
levels.has(t)?this.settle():this.arrange(!0),s&&(o.button.focus({preventScroll:!0}),ks(o.element))}fold(){this.opened&&this.card(this.opened.note).fold(!0),this.
opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.element.classList.toggle("be-lit",e)}card(t){let e=this.cards.get(t);if(e)
return e;let s=new G(t,this.toggle);return this.cards.set(t,s),s}};function ks(n){let{top:t,bottom:e}=n.getBoundingClientRect(),s=h(document,".md-header")?.getBoundingClientRect().
bottom??0,o=e+8-innerHeight;t<s?scrollBy({top:t-s-8,behavior:"instant"}):o>0&&scrollBy({top:Math.min(o,t-s-8),behavior:"instant"})}var C=window.matchMedia("(min-width: 60em)");function Es(n,t){let e=h(n,"article.be-text:not(.be-reading-text):not(.be-pane)"),s=e?Le(n):[];e&&s.length&&U([()=>{
new pt(e,s,t)}],t)}var pt=class{constructor(t,e,s){this.notes=e,this.byMark=new Map(e.flatMap(o=>o.marks.map(i=>[i,o]))),this.open=null,this.from=t,this.side=new V(
t,e,(o,i)=>this.toggle(o,i),s),this.panel=new z({close:()=>this.popup.close(!0),step:o=>this.step(o),isFirst:()=>this.neighbour(-1)===null,isLast:()=>this.neighbour(
1)===null},s),this.popup=new v({holds:o=>C.matches||this.panel.has(o)||!!f({target:o},"sup.be-mark"),closed:()=>this.release(!s.aborted),returnTo:()=>this.from}),
Ee(t,e,()=>this.refresh(),s),this.listen(t,s);for(let o of e)o.expand(!1);this.refresh(),this.fromAddress()}listen(t,e){t.addEventListener("click",s=>this.clicked(
s),{signal:e}),t.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:e}),t.addEventListener("pointerout",s=>this.hovered(s,!1),{signal:e}),document.addEventListener(
"keydown",s=>this.pressed(s),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),C.addEventListener("change",()=>this.refresh(),
{signal:e})}get view(){return C.matches?this.side:this.panel}refresh(){let t=this.open;this.side.arrange(C.matches),t&&!t.isShown?this.popup.close(!0):t&&this.show(
t,this.from,!1)}clicked(t){let e=f(t,"sup.be-mark a")??this.unresolvedAt(t),s=e?.parentElement&&this.byMark.get(e.parentElement);!e||!s||t.ctrlKey||t.metaKey||t.
shiftKey||t.button||(t.preventDefault(),this.toggle(s,e))}unresolvedAt(t){let e=f(t,'[data-layer="reading"] .be-unresolved'),s=e&&!f(t,"a")?this.notes.find(o=>o.
isUnresolved&&o.targets.includes(e)):void 0;return s?.show(!0),s?s.link:null}hovered(t,e){let s=f(t,"sup.be-mark"),o=s&&this.byMark.get(s);o&&o!==this.open&&(o.
light(e),this.side.hint(o,e))}pressed(t){if(!this.open||!this.view.has(w())||t.altKey||t.ctrlKey||t.metaKey)return;let e=t.key==="ArrowDown"?1:t.key==="ArrowUp"?
-1:0;!e||f(t,"select")||(t.preventDefault(),this.step(e))}toggle(t,e){t===this.open&&(!e||e===this.from)?this.popup.close(!0):this.show(t,e??t.link,!0)}show(t,e,s){
this.open!==t&&this.quiet(),this.open=t,this.from=e.isConnected?e:t.link,t.light(!0),t.expand(!0),this.view.show(t,this.from,s),this.popup.open(),s&&location.hash.
slice(1)!==t.item.id&&history.replaceState(history.state,"",`#${t.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(t){this.quiet(),this.side.
hide(),this.panel.hide(),this.open=null,t&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(t){
let e=this.notes.filter(s=>s.isShown);return this.open?e[e.indexOf(this.open)+t]??null:null}step(t){let e=this.neighbour(t);if(!e)return;this.show(e,e.link,!0);
let{top:s,bottom:o}=e.marks[0].getBoundingClientRect();(s<120||o>innerHeight*(C.matches?.8:.45))&&Ie(e)}fromAddress(){let t=this.notes.find(e=>`#${e.item.id}`===
location.hash);!t||t===this.open||(t.show(!0),this.side.arrange(C.matches),this.show(t,t.link,!0),requestAnimationFrame(()=>Ie(t)))}},Ie=n=>n.marks[0].scrollIntoView(
{block:C.matches?"center":"start"});var gt={};m(gt,{start:()=>Os});function Ne(n,t){let[e,s=""]=t.split("\0");return n.length>e.length+s.length&&n.startsWith(e)&&n.endsWith(s)?n.slice(e.length,n.length-s.length):""}x({keys:["Alt C"],does:()=>r("copy the selected words with their citation"),when:()=>!!E()?.dataset.document});function Os(n,t){let e=E();if(!e?.dataset.document)
return;for(let o of d(n,".be-text a.be-number, .be-milestone a[data-locator]:not([data-picture]), a.be-cite-way"))o.setAttribute("aria-haspopup","dialog");h(n,"\
.be-cite-document")?.append(l("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},r("Cite with the address")));for(let o of d(n,".be-notes \
> li"))As(o);let s=new bt(e);Ls(n,e,s,t),Ss(n,e,s,t)}var bt=class{constructor(t){this.text=t,this.made=null}async here(){let{ToolPanel:t}=await b();return this.
made??=new t(this.text)}isOpenAt(t){return this.made?.isOpenAt(t)??!1}close(){this.made?.close(!0)}};function Ls(n,t,e,s){let o=null;n.addEventListener("pointer\
down",i=>{f(i,"a.be-number")&&(o=A(t))},{capture:!0,signal:s}),n.addEventListener("click",i=>{let a=f(i,".be-text a.be-number, .be-milestone a[data-locator]:not\
([data-picture]), button.be-cite-note, button.be-cite-button, a.be-cite-way");if(!a||i.defaultPrevented||K(i))return;if(a.matches("a.be-cite-way")&&i.preventDefault(),
e.isOpenAt(a)){e.close();return}i.detail||(o=A(t));let c=Cs(t,a,o);setTimeout(async()=>{let u=await e.here();s.aborted||u.open(a,c)},0)},{signal:s})}function Ss(n,t,e,s){
n.addEventListener("keydown",o=>{if(o.key==="Alt"&&e.here(),o.code!=="KeyC"||!o.altKey||o.ctrlKey||o.metaKey||o.shiftKey)return;let i=A(t);if(!i)return;o.preventDefault();
let a={kind:"paragraph",id:i.id,locator:i.locator,name:"",words:i.words,selected:i};e.here().then(c=>c.copyWords(a))},{signal:s})}function Cs(n,t,e){let s=t.matches(
"a.be-number")?t.closest(".be-unit"):null;if(s){let i=(t.textContent??"").trim(),a=r("Paragraph {number}",{number:i}),c={kind:"paragraph",id:s.id,locator:Gt(Xt(
n,s),`\xB6 ${i}`),name:a,words:Yt(s)};return e?{...c,words:e.words,selected:e}:c}let{locator:o}=t.dataset;if(o)return{kind:"mark",id:t.id,locator:o,name:o,words:""};
if(t.matches("button.be-cite-note")){let{name:i="",note:a=""}=t.dataset;return{kind:"note",id:a,locator:i,name:i.charAt(0).toUpperCase()+i.slice(1),words:""}}return{
kind:"document",id:"",locator:"",name:r("The whole document"),words:""}}function Ts(n){let t=d(n,".footnote-backref"),e=t.length>1?r("back to {note} in the text\
, call {at} of {all}",{note:"\0",at:1,all:t.length}):r("back to {note} in the text",{note:"\0"});return Ne(t[0]?.getAttribute("aria-label")??"",e)}function As(n){
let t=Ts(n),e=n.lastElementChild;!t||!e||h(n,".be-cite-note")||e.append(" ",l("button",{class:"be-cite-note",type:"button","data-note":n.id,"data-name":t,"aria-\
label":r("cite {name}",{name:t}),"aria-haspopup":"dialog"},r("cite")))}var xt={};m(xt,{start:()=>Ps});var Y=null;function X(n,t=()=>{}){if(Y){n(Y);return}Promise.all([L("cards.json"),b()]).then(([e,s])=>{Y={...s,cardOf:(o,i)=>s.cardOf(e,o,i)},n(Y)}).catch(t)}var Is=350,Ns=260,Ms=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function Ps(n,t){for(let s of d(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let e=new wt;n.addEventListener("pointerover",s=>e.pointed(s),{signal:t}),n.documentElement.addEventListener("pointerl\
eave",s=>e.left(s),{signal:t}),n.addEventListener("pointerdown",s=>e.pressed(s),{signal:t}),n.addEventListener("click",s=>e.touched(s),{signal:t}),n.addEventListener(
"focusin",s=>e.focused(s),{signal:t}),n.addEventListener("focusout",s=>e.blurred(s),{signal:t}),n.addEventListener("keydown",s=>e.typed(s),{capture:!0,signal:t}),
n.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function yt(n){return n.closest(Ms)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:Ut(new URL(n.getAttribute("href")??
"",document.baseURI),R,location.pathname)}var Pe=n=>f(n,"a[href]"),wt=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,s){clearTimeout(this.opening);let o=s===null;this.isForFocus=o,o&&X(i=>{w()===t&&this.build(i,t,e,!0)}),
this.opening=window.setTimeout(()=>X(i=>{this.isWanted(t,o)&&(this.open?.link!==t&&this.build(i,t,e,o),this.open?.show(s))}),Is)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?w()===t:t.matches(":hover"))}build(t,e,s,o){this.take();let i=t.cardOf(e,s);if(!i)return;let a=new t.OpenCard(e,i,o,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},Ns)}pointed(t){if(t.pointerType==="touch")return;let e=Pe(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=e&&e!==this.dismissed&&t.buttons===0?yt(e):null;e&&s&&this.prepare(e,s,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?f(t,".be-text a[href]"):null,s=e&&!K(t)&&!t.defaultPrevented?
yt(e):null;if(!e||!s)return;t.preventDefault();let o=()=>location.assign(e.href);X(i=>{let a=i.cardOf(e,s);if(!a)return o();this.sheet=i.openSheet(e,a)},o)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=Pe(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let s=yt(e);s&&(this.dismissed=null,this.prepare(e,s,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!h(document,"main a:\
hover")&&clearTimeout(this.opening)}};var vt={};m(vt,{start:()=>Bs});async function Bs(n,t){let e=h(n,".be-synopsis");if(!e||d(e,".be-pane").length!==2)return;let{startSynopsis:s}=await b();t.aborted||s(e,t)}var kt={};m(kt,{start:()=>Rs});var Be="http://www.w3.org/2000/svg";function Q(){let n=document.createElementNS(Be,"svg"),t=document.createElementNS(Be,"path");for(let[e,s]of Object.entries({viewBox:"\
0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(e,s);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L20 20"),n.
append(t),n}var Ks=140,Ke=10,J=class{constructor(){this.page=qt("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=l("input",{type:"search",name:"q","aria-l\
abel":r("Search the edition"),placeholder:r("Words or names, in either script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=l("p",
{class:"be-status",role:"status"}),this.list=l("ol",{class:"be-hits","aria-label":r("First hits")}),this.all=l("a",{class:"be-all",href:this.page,hidden:!0},""),
this.element=this.draw(),this.popup=new v({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=g("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":r("Close the search")}),e=l("form",{role:"search",action:this.page,method:"get"},Q(),
this.field,t);return l("dialog",{class:"be-search-dialog","aria-label":r("Search the edition")},e,l("div",{class:"be-scrolled"},this.list),l("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),Ks)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):f(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),Qt(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??w(),
this.element.showModal(),this.popup.open()),!this.field.value&&st()&&(this.field.value=st(),this.find()),this.field.focus(),this.field.select(),b().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,s=this.field.value.trim();if(jt(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:o,showHits:i,countedHere:a}=await b(),c=await o(s);if(!e()||(await i(this.list,c,e,{upTo:Ke,isEndless:!1}),!e()))return;let u=a(
c.hits.length,Ke);this.status.textContent=u.count,this.all.textContent=u.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=c.hits.length===
0}catch(o){throw e()&&(this.status.textContent=r("The search could not be loaded.")),o}}};x({keys:["/","Ctrl K"],does:()=>r("search the edition")});var Re=null;function Rs(n,t){let e=n.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&Ds(e,t);let s=Hs(n);s?.addEventListener("click",()=>De(s),{signal:t}),n.addEventListener("keydown",o=>{Ws(o)&&(o.preventDefault(),De(null))},{signal:t})}
function De(n){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}Re??=new J,Re.show(n)}async function Ds(n,t){
let{startPage:e}=await b();t.aborted||e(n,t)}function Hs(n){let t=h(n,".md-header__inner"),e=t&&h(t,".be-search-button");if(!t||e)return e;let s=l("button",{type:"\
button",class:"be-search-button","aria-label":r("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},Q(),l("span",{class:"be-search-word"},
r("Search")),l("kbd",{"aria-hidden":"true"},"/")),o=h(t,"[data-md-component=palette]");return o?o.before(s):t.append(s),s}function Ws(n){return n.altKey?!1:n.ctrlKey||
n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!I(n.target)}var Et={};m(Et,{start:()=>_s});var He="be-found";function _s(n){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.delete(
He),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))return;let s=Fs(n,t.hash).flatMap(o=>Us(o,Jt(
e)));s.length&&CSS.highlights.set(He,new Highlight(...s))}function Fs(n,t){let e=t?n.getElementById(T(t.slice(1))):null;if(!e)return[h(n,"main")??n.body];if(!/^H[1-6]$/u.
test(e.tagName))return[e];let s=[e];for(let o=e.nextElementSibling;o&&!/^H[1-6]$/u.test(o.tagName);o=o.nextElementSibling)s.push(o);return s}function Us(n,t){let e=document.
createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],o="";for(let i=e.nextNode();i instanceof Text;i=e.nextNode())i.parentElement?.closest(".be-mark, .be-number, .be-p\
arallel, .headerlink")||(s.push({node:i,start:o.length}),o+=i.data);return[...o.matchAll(t)].map(i=>{let a=document.createRange();return a.setStart(...We(s,i.index)),
a.setEnd(...We(s,i.index+i[0].length,!0)),a})}function We(n,t,e=!1){let s=n.findLast(({start:o})=>e?o<t:o<=t)??n[0];return[s.node,t-s.start]}var Ot={};m(Ot,{start:()=>$s});var _e=()=>h(document,".be-go input");x({keys:["g"],does:()=>r("go to a paragraph by its number"),when:()=>k()&&_e()!==null});function $s(n,t){let e=E(),s=h(n,"\
.be-beside");!e||!s||!h(e,"a.be-number")||(s.append(js(e)),n.addEventListener("keydown",o=>{if(o.key!=="g"||o.ctrlKey||o.metaKey||o.altKey||o.defaultPrevented||
!k()||I(o.target)||h(n,"dialog[open]"))return;o.preventDefault();let i=_e();i?.focus(),i instanceof HTMLInputElement&&i.select()},{signal:t}))}function js(n){let t=l(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":r("Go to paragraph")}),e=l("form",{class:"be-go"},l("label",{},
l("span",{"aria-hidden":"true"},r("Go to \xB6")),t));return t.addEventListener("input",()=>t.setCustomValidity("")),e.addEventListener("submit",s=>{s.preventDefault();
let o=qs(n,t.value.replace("\xB6","").trim()),i=F(document,`p${t.value.replace("\xB6","").trim()}`,location.search);o?zs(o):i?location.assign(i):Gs(n,t)}),e}function qs(n,t){
let e=d(n,"a.be-number").find(s=>s.textContent?.trim()===t);return e?e.closest(".be-unit"):d(n,".be-milestone a[data-locator]").find(s=>s.dataset.locator?.toLowerCase()===
t.toLowerCase())??null}function zs(n){n instanceof HTMLElement&&(n.setAttribute("tabindex","-1"),n.addEventListener("blur",()=>n.removeAttribute("tabindex"),{once:!0}),
location.hash=n.id,n.focus({preventScroll:!0}))}function Gs(n,t){let e=d(n,"a.be-number").map(o=>o.textContent?.trim()??""),s=n.dataset.paragraphs??e.at(-1)??"";
t.setCustomValidity(r("The paragraphs of this text are numbered {first} to {last}.",{first:e[0],last:s})),t.reportValidity()}var St={};m(St,{start:()=>Vs});var Lt="be-led";function Vs(n,t){Fe(n),addEventListener("hashchange",()=>Fe(n),{signal:t})}function Fe(n){let t=T(location.hash.slice(1)),e=Ys();if(!t||n.getElementById(
t))return;let s=F(n,t,location.search);!s||!nt(n)&&(e===t||e===null)||(nt(n)&&Xs(t),location.replace(s))}function Ys(){try{let n=sessionStorage.getItem(Lt)??"";
return sessionStorage.removeItem(Lt),n}catch{return null}}function Xs(n){try{sessionStorage.setItem(Lt,n)}catch{}}var Ct={};m(Ct,{start:()=>Qs});function Qs(n,t){n.addEventListener("copy",()=>{let e=d(n,".be-text");for(let s of e)s.classList.add("be-copying");setTimeout(()=>{for(let s of e)s.classList.remove(
"be-copying")},0)},{signal:t}),n.addEventListener("click",({detail:e,target:s})=>{let o=e===3&&s instanceof Element&&s.closest(".be-text .be-unit");o&&getSelection()?.
selectAllChildren(o)},{signal:t})}var Tt={};m(Tt,{start:()=>Zs});var Js=".md-typeset__scrollwrap, .be-scroll, pre > code";function Zs(n,t){let e=h(n,"[data-md-component=content]");if(!e)return;let s=new ResizeObserver(a=>{for(let{
target:c}of a)tn(c)}),o=()=>{for(let a of d(e,Js))s.observe(a)},i=new MutationObserver(o);i.observe(e,{childList:!0,subtree:!0}),t.addEventListener("abort",()=>{
i.disconnect(),s.disconnect()},{once:!0}),o()}function tn(n){if(n.scrollWidth<=n.clientWidth+1){for(let t of["tabindex","role","aria-label"])n.removeAttribute(t);
return}n.tabIndex=0,n.setAttribute("role","group"),n.setAttribute("aria-label",r("{name}; scrolls sideways",{name:en(n)}))}function en(n){let t=h(n,"svg > title");
return t?t.textContent??"":d(document,".md-content :is(h1, h2, h3)").filter(s=>s.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.firstChild?.
textContent?.trim()||r("Table")}var Mt={};m(Mt,{start:()=>nn});var It=".be-pane .be-unit",Ue=".be-notes > li, .be-panel, .be-note",sn=200,Nt=null;Zt({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>r("Propose a\
 note"),run:n=>{let t=document.getElementById(n.id);t&&Nt?.propose(n.selected?.range??ln(t))}});function nn(n,t){let e=h(n,"article.be-text[data-document]:not(.\
be-pane)");Nt=e?new Z(e,t):null,Nt?.listen(n),!e&&h(n,It)&&new Z(document.body,t).listen(n)}var Z=class{constructor(t,e){this.text=t,this.signal=e,this.timer=0,
this.panel=null,this.button=g(r("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
sn)},{signal:this.signal}),t.addEventListener("click",e=>{let s=f(e,".be-correct");s&&this.correct(s)},{signal:this.signal}),this.signal.addEventListener("abort",
()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;
let e=t.getRangeAt(0);return e.intersectsNode(this.text)||$e(e)?.closest(Ue)?e.cloneRange():null}selectionChanged(){let t=[...this.selectedRange()?.getClientRects()??
[]].filter(i=>i.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.body.append(this.button);let{top:e,bottom:s,
right:o}=t;W(this.button,{top:e,bottom:s,left:o},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,s=rn(t);if(s){At(...s),this.button.
hidden=!0;return}let o=null;try{o=await b();let{ProposePanel:i,receivedText:a,spanOfRange:c}=o,[u,p,y]=await Promise.all([a(e.dataset.document??""),L("propose.j\
son"),L("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let tt=c(e,t,u),_t=new i({span:tt,received:u,choices:p,repository:y,opener:cn(e,t),language:on(
e)});this.panel?.close(),this.panel=_t,_t.open()}catch(i){this.signal.aborted||At(an(i,o?.CannotTell))}this.button.hidden=!0}async correct(t){try{let{correctionOf:e}=await b(),
s=await e(t);if(this.signal.aborted)return;this.panel?.close(),this.panel=s,s.open()}catch{this.signal.aborted||At(r("What is needed for a note could not be loa\
ded."))}}},on=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function $e({commonAncestorContainer:n}){return n instanceof Element?n:n.
parentElement}function rn(n){let t=$e(n);if(t?.closest(Ue))return[r("A note stands on words of the text, not on another note. To change this one, press \u201CCorrect\
 this note\u201D where it is open.")];let e=t?.closest(It)??d(document,It).find(o=>n.intersectsNode(o)),s=e&&h(e,"a.be-number")?.getAttribute("href");return e?[
r("Here two texts stand side by side: a note is proposed where the text stands alone."),...s?[l("a",{href:s},r("Go to this paragraph"))]:[]]:null}function an(n,t){
return t&&n instanceof t?n.message:n instanceof RangeError?r("Select whole words."):r("What is needed for a note could not be loaded.")}function ln(n){let t=document.
createRange();return t.selectNodeContents(n),t}function cn(n,t){let e=d(n,".be-unit").find(s=>t.intersectsNode(s));return e?h(e,"a.be-number")??h(e,"a"):null}function At(n,...t){
O(n),h(document,".be-propose-word")?.remove();let e=l("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},n," ",...t);document.body.append(e),t.length?
document.addEventListener("selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var Bt={};m(Bt,{start:()=>un});var Pt="a[href], button",hn=".footnote-backref",dn="a.be-number",je=()=>h(document,".be-text")!==null;x({keys:["\u2192","\u2190"],does:()=>r("within a text or i\
ts notes: the next link, the one before"),when:je},{keys:["\u2193","\u2191"],does:()=>r("within a text or its notes: the next paragraph or note, the one before"),
when:je});function un(n,t){for(let e of d(n,".be-text"))qe(e,dn,t);for(let e of d(n,".be-notes"))qe(e,hn,t)}function qe(n,t,e){let s={ArrowRight:[1,Pt],ArrowLeft:[
-1,Pt],ArrowDown:[1,t],ArrowUp:[-1,t]};fn(()=>{e.aborted||new N(n,{selector:Pt,keys:s},e)})}var fn=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var Kt={};m(Kt,{start:()=>pn});x({keys:["?"],does:()=>r("show these keys")},{keys:["Esc"],does:()=>r("close what was opened last")});function pn(n,t){n.addEventListener("keydown",e=>{e.key!==
"?"||e.ctrlKey||e.metaKey||I(e.target)||n.querySelector("dialog[open]")||(e.preventDefault(),mn(w()))},{signal:t})}function mn(n){let t=g("\xD7",()=>o.close(!0),
{class:"be-keys-close","aria-label":r("Close the list of keys")}),e=le().flatMap(({keys:i,does:a})=>[l("dt",{},...i.flatMap((c,u)=>[...u?[" "]:[],l("kbd",{},c)])),
l("dd",{},a())]),s=l("dialog",{class:"be-keys","aria-labelledby":"be-keys-title"},l("h2",{id:"be-keys-title"},r("Keys")),t,l("dl",{},...e)),o=new v({holds:i=>s.
contains(i)&&i!==s,closed:()=>s.remove(),returnTo:()=>n});s.addEventListener("close",()=>o.close(!0)),document.body.append(s),s.showModal(),o.open()}var Rt={};m(Rt,{start:()=>bn});var ze=96;function bn(n,t){n.getElementById("__config")||(gn(n,t),yn(n,t),wn(n,t))}function gn(n,t){let e=n.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let s=()=>{e.checked=!1};n.addEventListener("click",o=>{f(o,".md-sidebar--primary a[href]")&&s()},{signal:t}),n.addEventListener("keydown",o=>{o.key==="E\
scape"&&s()},{signal:t})}function yn(n,t){let e=h(n,".md-content h1"),s=h(n,".md-header__title");if(!e||!s)return;let o=new IntersectionObserver(([i])=>{s.classList.
toggle("md-header__title--active",!i.isIntersecting&&i.boundingClientRect.top<ze)},{rootMargin:"-48px 0px 0px 0px"});o.observe(e),t.addEventListener("abort",()=>o.
disconnect(),{once:!0})}function wn(n,t){let e=d(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=e.map(c=>n.getElementById(T(c.getAttribute("href")?.slice(1)??
""))),o=!1,i=()=>{o=!1;let c=s.findLastIndex(u=>u!==null&&u.getBoundingClientRect().top<=ze);for(let[u,p]of e.entries())p.classList.toggle("md-nav__link--passed",
u<c),p.classList.toggle("md-nav__link--active",u===c)},a=()=>{o||requestAnimationFrame(i),o=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var Dt={};m(Dt,{start:()=>xn});function xn(n,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=d(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of e)vn(s,t)})}function vn(n,t){
let e=g(r("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),e.remove()};n.addEventListener("focusin",o=>{o.
target!==e&&s()},{signal:t}),n.append(e)}var Ht={};m(Ht,{start:()=>kn});function kn(n,t){let e=location.href.startsWith(`${R.href}register/`),s=new IntersectionObserver(async o=>{if(!o.some(a=>a.isIntersecting))return;s.disconnect();
let i=await L("repository.json").catch(()=>null);i&&!t.aborted&&(await b()).showWritten(n,i,t)},{rootMargin:"50%"});for(let o of d(n,e?".md-content__inner > :la\
st-child":".be-notes"))s.observe(o);t.addEventListener("abort",()=>s.disconnect(),{once:!0})}var Wt={};m(Wt,{start:()=>En});async function En(n,t){On(n,t);let e=te(location.href),s=e&&(e.version||Ln(n,e));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:o}=await b();
t.aborted||o(n,s?e:null,t)}function On(n,t){let e=d(n,".be-former a[href]"),s=()=>e.forEach(o=>{o.hash=location.hash});e.length&&s(),e.length&&addEventListener(
"hashchange",s,{signal:t})}var Ln=(n,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!n.getElementById(e);var Sn=[zt,St,Rt,Bt,Kt,rt,mt,gt,Ot,xt,vt,kt,Et,Ct,Tt,Dt,Mt,Ht,Wt];ne(()=>import("./later.js"));$t(async(n,t)=>{n.documentElement.dataset.beStarting=
"",await U(Sn.map(e=>()=>{e.start(n,t)}),t),t.aborted||delete n.documentElement.dataset.beStarting});
