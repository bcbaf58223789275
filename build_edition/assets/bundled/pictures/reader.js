import{$ as Jt,A as zt,C as r,D as U,H as qt,M as Gt,O as Vt,P as Yt,Q as A,U as Xt,_ as Qt,a as b,b as Ft,ba as j,c as H,d as l,e as f,ea as Zt,f as d,g as h,h as v,
i as $t,j as p,k as D,l as w,m as M,n as W,o as C,p as E,q as _,r as F,s as ot,t as Ut,u as L,x as jt,y as x,z as $}from"./shared.js";var te=()=>Promise.reject(new Error("nobody has said where it comes from")),ee=n=>{te=n},g=()=>te();var se={at:-1/0};async function qe(){performance.now()-se.at<8||(await new Promise(n=>{setTimeout(n)}),se.at=performance.now())}async function z(n,t){for(let e of n){
if(await qe(),t.aborted)return;e()}}var lt={};b(lt,{start:()=>Qe});var ne="outline-keys",O=()=>_(ne,!0),ie=n=>F(ne,n),oe=[],k=(...n)=>{oe.push(...n)},re=()=>oe.filter(n=>n.when?.()??!0),I=n=>n instanceof HTMLElement&&(n.isContentEditable||
n.closest("input:not([type=checkbox], [type=radio]), textarea, select")!==null);var ae=new WeakMap;function q(n){let t=ae.get(n);if(t?.bar.isConnected)return t;h(document,".be-bar-place")?.remove();let e=l("span",{class:"be-bar-number"}),s=l(
"span",{class:"be-bar-who"}),i=l("span",{class:"be-bar-line"}),o=l("div",{class:"be-bar-slot"}),a=l("nav",{class:"be-bar","aria-label":r("In this text")},l("p",
{class:"be-bar-where"},e,s),o,i);n.before(l("div",{class:"be-bar-place"},a));let c={bar:a,where:e,who:s,line:i,slot:o};return ae.set(n,c),c}var S="",G=class{constructor(t){this.element=t,this.bar=q(t),this.units=d(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=this.units.filter(
le).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be-other"))}turnsOf(t){return this.
units.filter(e=>e.matches(".be-turn")&&(t===S||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.speaker??"").filter(Boolean))]}nameOf(t){
return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let s=le(t);if(s)return r("{sign} {number} o\
f {total}",{sign:e,number:s,total:this.total});let i=[...t.classList].find(o=>o.startsWith("be-")&&o!=="be-unit")??"";return rt(i.slice(3).replaceAll("-"," "))}indexAt(t){
let e=0,s=this.units.length;for(;e<s;){let i=e+s>>1;this.units[i].getBoundingClientRect().top<=t?e=i+1:s=i}return e-1}},le=n=>h(n,":scope > a.be-number")?.textContent,
rt=n=>n.slice(0,1).toUpperCase()+n.slice(1);var K={"[":["turn",-1,()=>r("previous turn of the chosen speaker")],"]":["turn",1,()=>r("next turn of the chosen speaker")],"{":["interruption",-1,()=>r("previo\
us interruption")],"}":["interruption",1,()=>r("next interruption")]};k(...Object.entries(K).map(([n,t])=>({keys:[n],does:()=>t?.[2]()??"",when:()=>O()&&h(document,
".be-bar-speaker")!==null})));function he(n,t){let e=Ge(n),s=n.interruptions.length,i=s?[ce(r("Interruptions"),V("interruption",-1,t),l("span",{class:"be-bar-wo\
rd"},U("{n} interruption","{n} interruptions",s)),V("interruption",1,t))]:[],o=l("div",{class:"be-bar-panel",id:"be-bar-panel"},ce(r("Turns"),V("turn",-1,t),e,V(
"turn",1,t)),...i,Ye()),a=de("be-bar-more",r("Turns"),o,!0);return n.bar.slot.before(a,o),e}var ce=(n,...t)=>l("div",{class:"be-bar-group",role:"group","aria-la\
bel":n},...t);function Ge(n){let t=n.turnsOf(S).length,e=l("select",{class:"be-bar-speaker","aria-label":r("Whose turns")},l("option",{value:S},r("All turns ({n\
})",{n:t})));for(let s of n.speakers){let i=r("{name} ({n})",{name:rt(n.nameOf(s)),n:n.turnsOf(s).length});e.append(l("option",{value:s},i))}return e}function V(n,t,e){
let s=Object.entries(K).find(([,o])=>o?.[0]===n&&o[1]===t)?.[0]??"",i=Ve(n,t);return f(t<0?"\u2039":"\u203A",()=>e(n,t),{class:"be-bar-step","aria-label":i,title:r(
"{what}: key {key}",{what:i,key:s})})}function Ve(n,t){return n==="turn"?t<0?r("Previous turn"):r("Next turn"):t<0?r("Previous interruption"):r("Next interrupti\
on")}function de(n,t,e,s){let i=c=>a.setAttribute("aria-expanded",String(c)),o=new x({holds:c=>a.contains(c)||e.contains(c),closed:()=>i(!1),returnTo:()=>a,staysOnPress:s}),
a=f(t,()=>{o.isOpen?o.close():(o.open(),i(!0))},{class:n,"aria-expanded":"false","aria-controls":e.id});return a}function Ye(){let n=l("input",{type:"checkbox",
id:"be-bar-keys"});n.checked=O(),n.addEventListener("change",()=>ie(n.checked));let t=Object.entries(K).flatMap(([i,o])=>[l("dt",{},l("kbd",{},i)),l("dd",{},o?.[2]()??
"")]),e=l("div",{class:"be-bar-help",id:"be-bar-help"},l("dl",{},...t),l("label",{for:"be-bar-keys"},n," ",r("Use these keys"))),s=de("be-bar-ask","?",e,!1);return s.
setAttribute("aria-label",r("Keys")),s.title=r("Keys"),l("div",{class:"be-bar-group be-bar-for-keys"},s,e)}var Xe="(max-width: 44.9844em)";function Qe(n,t){let e=C();if(!e)return;let s=new at(new G(e));s.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>s.updateSoon(),{passive:!0,signal:t});n.addEventListener("keydown",i=>s.pressed(i),{signal:t})}var at=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?he(t,(e,s)=>this.go(e,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(ue()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=ue(),s=t.bottom<e,i=this.text.units[this.current()];i?s&&!this.held?this.say(r("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say(U("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:o,line:a}=this.bar;o.classList.
toggle("be-bar-past",s);let c=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",c.toFixed(4));let u=h(document,".md-footer")?.
getBoundingClientRect(),m=t.top>innerHeight*.7||(u?u.top<innerHeight:!1);o.classList.toggle("be-bar-away",m&&matchMedia(Xe).matches&&!o.contains(w()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let s=e?`, ${e}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(t,e){let s=this.
speaker?.value??S,i=t==="turn"?this.text.turnsOf(s):this.text.interruptions,o=this.current(),a=i.map(m=>this.text.units.indexOf(m)),c=e>0?a.findIndex(m=>m>o):a.
findLastIndex(m=>m<o);if(c>=0){this.arrive(i[c],t,c+1,i.length);return}let u=Je(t,e,s===S?"":this.text.nameOf(s));this.say(u,""),E(u)}arrive(t,e,s,i){t.setAttribute(
"tabindex","-1"),t.addEventListener("blur",()=>t.removeAttribute("tabindex"),{once:!0}),t.focus({preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"in\
stant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let o=[this.text.placeOf(t,r("Paragraph")),this.text.speakerOf(t)].filter(
Boolean).join(", "),a=e==="turn"?r("turn {n} of {all}",{n:s,all:i}):r("interruption {n} of {all}",{n:s,all:i});E(`${o}; ${a}`)}pressed(t){let e=K[t.key],s=t.getModifierState(
"AltGraph"),i=t.metaKey||(t.ctrlKey||t.altKey)&&!s;!e||i||t.defaultPrevented||!this.speaker||!O()||p(t,"input, textarea, select, [contenteditable], dialog")||(t.
preventDefault(),this.go(e[0],e[1]))}};function Je(n,t,e){return n==="interruption"?t>0?r("No later interruption"):r("No earlier interruption"):e?t>0?r("No late\
r turn of {name}",{name:e}):r("No earlier turn of {name}",{name:e}):t>0?r("No later turn"):r("No earlier turn")}var ue=()=>5*parseFloat(getComputedStyle(document.
documentElement).fontSize)+8;var gt={};b(gt,{start:()=>ks});var pe={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},Ze={layer:["received","reading"],names:["bare","s\
hown"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function ct(n,t={}){let e=new URLSearchParams(n);return Object.fromEntries(
Object.entries(pe).map(([s,i])=>{let o=e.get(s)??t[s]??i;return[s,Ze[s]?.includes(o)===!1?i:o]}))}function fe(n,t){let e=new URL(n);for(let[s,i]of Object.entries(
t))i===pe[s]?e.searchParams.delete(s):e.searchParams.set(s,i);return e.href}function me({explain:n,source:t,defects:e,category:s,certainty:i},o){return o.isOfSource?
t==="shown":i&&o.facets.certainty!==i?!1:o.isExplanatory?n==="shown":s&&o.facets.category!==s?!1:e==="all"||e==="grave"&&o.isSevere}function ge(n,t,e,s){let i=ts(t,{state:e,choose:s}),o=l("span",{class:"be-layers-status"}),a=l("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":r(
"Layers"),hidden:!0},...i.map(y=>y.element)),c=f(r("Layers"),()=>{m.isOpen?m.close():u(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),u=y=>{a.hidden=!y,c.setAttribute("aria-expanded",String(y)),y&&m.open()},m=new x({holds:y=>n.contains(y),closed:()=>u(!1),returnTo:()=>c});return n.
replaceChildren(c,o,a),{say:y=>{o.textContent=c.title=y},read:y=>{for(let it of i)it.read(y)}}}function ye(n,t){let e="received",s=f("",()=>t(e==="reading"?"rec\
eived":"reading"),{class:"be-layer-switch"});return n.prepend(s),(i,o)=>{e=i,s.textContent=o,s.title=e==="reading"?r("Change to the text as received"):r("Change\
 to the reading text"),s.classList.toggle("be-layer-switch--reading",e==="reading")}}function ts(n,t){let e=a=>n.filter(a).length,s=e(a=>a.isOfSource),i=e(a=>a.
isExplanatory),o=e(a=>a.isSevere);return[B(t,"layer",r("Text"),[["received",r("as received")],["reading",r("reading text")]]),B(t,"names",r("Names"),[["bare",r(
"bare")],["shown",r("underlined")]]),B(t,"explain",r("Explanatory notes"),[["shown",r("shown ({n})",{n:i})],["hidden",r("hidden")]]),...s?[B(t,"source",r("Notes\
 of the source"),[["shown",r("shown ({n})",{n:s})],["hidden",r("hidden")]])]:[],B(t,"defects",r("Notes on translation and text"),[["grave",r("the grave ones ({n\
})",{n:o})],["all",r("all ({n})",{n:n.length-i-s})],["none",r("none")]]),be(t,"category",r("Of type"),[["",r("any type")],...es(n)]),be(t,"certainty",r("Of cert\
ainty"),[["",r("any certainty")],...ss(n)])]}function es(n){return[...new Set(n.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let s=(e.split("/").
at(-1)??e).replaceAll("-"," ");return[e,r("{name} ({n})",{name:s,n:n.filter(i=>i.facets.category===e).length})]})}function ss(n){let t=e=>n.filter(s=>!s.isOfSource&&
s.facets.certainty===e).length;return[["high",r("high ({n})",{n:t("high")})],["medium",r("medium ({n})",{n:t("medium")})],["low",r("low ({n})",{n:t("low")})]]}function B({
state:n,choose:t},e,s,i){let o=i.map(([c])=>{let u=l("input",{type:"radio",name:`be-${e}`,value:c,id:`be-${e}-${c}`});return u.checked=n[e]===c,u.addEventListener(
"change",()=>t(e,c)),u}),a=o.map((c,u)=>l("span",{class:"be-choice"},c,l("label",{for:c.id},i[u][1])));return{element:l("fieldset",{},l("legend",{},s),...a),read:c=>{
for(let u of o)u.checked=c[e]===u.value}}}function be({state:n,choose:t},e,s,i){let o=l("select",{id:`be-${e}`},...i.map(([a,c])=>l("option",{value:a},c)));return o.
value=n[e],o.addEventListener("change",()=>t(e,o.value)),{element:l("p",{class:"be-choice"},l("label",{for:o.id},s)," ",o),read:a=>{o.value=a[e]}}}function we(n){for(let t of n)if(t.reading)for(let e of ns(t))os(e,t)}function ns(n){let t=[],e=[],s=[...n.targets,...n.marks].sort((i,o)=>i.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of s)i.matches("sup")?(e.length&&t.push(e),e=[]):e.push(i);return t}var is=0;function os(n,t){let e=`be-emen\
ded-${is+=1}`;for(let i of n)i.classList.add("be-replaced"),i.dataset.replacedBy=e;let s=n.map(i=>i.textContent).join("").replace(/\s+/g," ");n[0].before(l("ins",
{class:"be-emended be-editorial",id:e,title:r("received: {words}",{words:s})},t.reading))}function xe(n){for(let t of n.filter(e=>e.isUnresolved)){let e=t.proposed?
r("not resolved; perhaps: {reading}",{reading:t.proposed}):r("not resolved");for(let s of t.targets)s.title=e}}function ke(n,t,e,s){let i=new ht(n,t,e);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:s}),n.addEventListener("copy",o=>rs(n,o),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var ht=class{constructor(t,e,s){this.text=t,this.notes=e,this.refresh=
s,this.state=ct(location.search,_("layers",{})),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(""),this.title=document.title;
let{slot:i}=q(t);this.controls=ge(i,e,this.state,(o,a)=>this.choose(o,a)),this.switch=e.some(o=>o.reading)?ye(i,o=>this.choose("layer",o)):null,this.isPutIn=!1}reread(){
this.state=ct(location.search,this.state),this.controls.read(this.state),this.apply()}apply(){let t=this.state.layer==="reading";for(let e of this.notes)e.show(
me(this.state,e));this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(we(this.notes),xe(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(
this.summary()),this.refresh()}sayLayer(t){let e=t?r("Reading text"):r("As received");this.text.dataset.layer=this.state.layer,document.documentElement.dataset.
beLayer=this.state.layer,this.heading.textContent=t?r("The reading text"):r("The text as received"),document.title=t?r("{layer}: {title}",{layer:e,title:this.title}):
this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.filter(e=>e.isShown).length,all:this.notes.length};return this.state.layer==="rea\
ding"?r("{shown} of {all} notes, reading text",t):r("{shown} of {all} notes, as received",t)}choose(t,e){this.state={...this.state,[t]:e},F("layers",this.state),
history.replaceState(history.state,"",fe(location.href,this.state)),this.apply(),E(this.summary())}};function rs(n,t){let e=n.dataset.layer==="reading"?A(n):null;
if(!e||!t.clipboardData)return;let s=r("reading text made by the editors, not the text as received");t.clipboardData.setData("text/plain",`${e.words}

[${s}: ${Gt(e.id)}]`),t.preventDefault()}var as=["critical","major"],ve=["critical","major","","minor"],dt=class{constructor(t,e,s){this.spans=s,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=h(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return as.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(h(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=ve.indexOf(this.facets.
severity??"");return t<0?ve.length:t}get link(){return v(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){for(let e of[this.item,...this.
marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){for(let e of this.
marks)v(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.item.childNodes)
t.append(e.cloneNode(!0));for(let e of d(t,".footnote-backref"))e.remove();for(let e of d(t,"[id]"))e.removeAttribute("id");return t}};function Ee(n){let t=new Map;
for(let s of d(n,"article.be-text sup.be-mark")){let i=$t(s,"a").hash.slice(1);t.set(i,[...t.get(i)??[],s])}let e=ls(n);return[...t].flatMap(([s,i])=>{let o=n.getElementById(
s);return o?[new dt(o,i,e)]:[]})}function ls(n){let t=null;return()=>{if(t)return t;t=new Map;for(let e of d(n,"article.be-text .be-target"))for(let s of(e.dataset.
notes??"").split(" ")){let i=t.get(s);i?i.push(e):t.set(s,[e])}return t}}var Le=window.matchMedia("(max-width: 44.9844em)"),ut=12,Y=class{constructor(t,e){let s=(o,a,c)=>f(a,c,{class:"be-panel-button","aria-label":o,title:o});this.actions=
t,this.title=l("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(r("Previous note"),"\u2039",()=>t.step(-1)),this.next=s(r("Next note"),"\u203A",
()=>t.step(1)),this.body=l("div",{class:"be-panel-body"});let i=s(r("Close the note"),"\xD7",t.close);this.element=l("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},l("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,s){let{number:i}=t;this.title.
textContent=cs(t,i),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let o=w(),a=this.has(o)&&!(o instanceof HTMLButtonElement&&o.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Le.matches);let e=t.getBoundingClientRect();if(Le.matches){let s=e.bottom-(innerHeight-
this.element.offsetHeight-ut);s>0&&scrollBy({top:s+40})}else $(this.element,e,{gap:ut,margin:ut,shift:this.element.offsetWidth/3})}};function cs(n,t){return n.isOfSource?
r("Note of the source {number}",{number:t}):n.isExplanatory?r("Note {number}",{number:t}):r("Textual note {number}",{number:t})}var P=class{constructor(t,e,s){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",i=>this.came(i),{signal:s}),t.addEventListener("keydown",
i=>this.pressed(i),{signal:s}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&pt(
this.stop))return;let t=d(this.holder,this.manner.selector).find(pt);t&&this.makeStop(t)}settle(){let t=d(this.holder,this.manner.selector);for(let s of t)s.tabIndex!==
-1&&(s.tabIndex=-1);let e=this.stop?.isConnected?this.stop:t[0];e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=t,t.
tabIndex=0}came(t){let e=p(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){let[e,s]=this.manner.keys[t.key]??
[],i=p(t,this.manner.selector);if(!e||!s||!i||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)return;t.preventDefault();let o=hs(
d(this.holder,s),i,e);o?.focus(),o?.scrollIntoView({block:"nearest",behavior:"instant"})}};function hs(n,t,e){let s=e>0?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,
i=o=>!!(t.compareDocumentPosition(o)&s)&&pt(o);return e>0?n.find(i):n.findLast(i)}var pt=n=>n.checkVisibility({visibilityProperty:!0});function Ce(n,t,e=null){if(!e)return ft(n,t,{from:0,until:1/0});let s=n.findIndex(({level:o})=>o>e.level),i=s<0?n.length:s;return[...ft(n.slice(0,i),t,{from:0,until:e.
level-t.gap}),...ft(n.slice(i),t,{from:e.level+e.height+t.gap,until:1/0})]}function ft(n,t,e){let s=n.map(()=>null),i=ds(n,t,e);for(let[o,a]of fs(i,t,e).entries())
s[i[o].index]=a;return s}var N=({line:n,pad:t,gap:e},s)=>s*n+t+e,Se=(n,t,e)=>Math.min(n.level+t.reach,e.until-N(t,1)+t.gap);function ds(n,t,e){let s=[];for(let[
i,o]of n.entries())for(s.push({index:i,wish:o,top:0}),Oe(s,s.length-1,t,e);s.length&&s[s.length-1].top>Se(s[s.length-1].wish,t,e);){let a=us(s);s.splice(ps(s,a),
1),Oe(s,a,t,e)}return s}function Oe(n,t,e,s){for(let i=t;i<n.length;i+=1){let o=i?n[i-1].top+N(e,1):s.from;n[i].top=Math.max(n[i].wish.level,o)}}function us(n){
let t=n.length-1;for(;t>0&&n[t].top>n[t].wish.level;)t-=1;return t}function ps(n,t){let e=t;for(let s=t;s<n.length;s+=1)n[s].wish.rank>=n[e].wish.rank&&(e=s);return e}
function fs(n,t,e){let s=n.map(({wish:o})=>Se(o,t,e));for(let o=n.length-2;o>=0;o-=1)s[o]=Math.min(s[o],s[o+1]-N(t,1));let i=e.from;return n.map(({wish:o},a)=>{
let c=Math.max(o.level,i),u=Math.min(o.lines,ms(c,{next:n[a+1]?.wish.level,last:s[a+1]},t,e));return i=c+N(t,u),{top:c,lines:u}})}function ms(n,{next:t,last:e},s,i){
let o=t===void 0?i.until+s.gap:t,a=o===1/0?1/0:Math.floor((o-n-N(s,0))/s.line);return a>=2?a:n+N(s,2)<=(e??i.until+s.gap)?2:1}var bs=9,X=class{constructor(t,e){this.note=t,this.isOpen=!1,this.body=null;let s=t.isExplanatory||t.isOfSource,i=s?"":t.proposed,o=gs(t.item);this.length=i.length+
o.length+3;let a=l("span",{class:"be-side-short"},...i?[l("span",{class:"be-side-reading"},i)," "]:[],l("span",{class:"be-side-text"},o));this.button=l("button",
{type:"button",class:"be-side-head","aria-expanded":"false"},l("span",{class:"be-side-number"},t.number)," ",a,l("span",{class:"be-side-words"},t.words));let c=s?
t.facets.kind:t.facets.severity;this.element=l("div",{class:`be-side-note be-side-${c}`,role:"listitem"},this.button),this.button.addEventListener("click",()=>e(
t,null)),this.element.addEventListener("pointerenter",()=>t.light(!0)),this.element.addEventListener("pointerleave",()=>{this.isOpen||t.light(!1)})}lines(t){return Math.
min(bs,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.set("--be-y",`${t.top}px`),this.set("--be-lines",String(t.lines)))}set(t,e){this.element.style.getPropertyValue(
t)!==e&&this.element.style.setProperty(t,e)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),this.element.
classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function gs(n){let e=[...n.children].filter(
i=>!h(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),s=d(n,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...s].filter(Boolean).join(" ")}var mt=".be-side-head",ys=38,ws=.47,Q=class{constructor(t,e,s,i){this.text=t,this.notes=e,this.toggle=s,this.size="",this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=l("aside",{class:"be-side-notes be-editorial","aria-label":r("Notes beside the text")}),this.list=l("div",{role:"list"}),
this.column.append(this.list);let o={ArrowDown:[1,mt],ArrowUp:[-1,mt]};this.rove=new P(this.list,{selector:mt,keys:o,isOff:()=>this.opened!==null},i),this.spread=
l("div",{class:"be-spread"});let a=new ResizeObserver(()=>{this.isOtherSize()&&this.arrange(this.isWide)});a.observe(t),i.addEventListener("abort",()=>a.disconnect(),
{once:!0})}has(t){return this.column.contains(t)}isOtherSize(){return this.size!==[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||
(this.text.before(this.spread),this.spread.append(this.text,this.column))}arrange(t){if(this.isWide=t,this.column.hidden=!t,!t)return;this.stand(),this.size=[this.
text.offsetWidth,this.text.offsetHeight].join();let e=this.notes.filter(a=>a.isShown),s=this.spread.getBoundingClientRect().top;this.levels=new Map(e.map(a=>[a,
a.marks[0].getBoundingClientRect().top-s]));let i=getComputedStyle(this.column);this.line=parseFloat(i.lineHeight);let o=parseFloat(i.fontSize)*3.4;this.letters=
Math.max(12,(this.column.clientWidth-o)/(parseFloat(i.fontSize)*ws)),this.settle()}settle(){if(!this.isWide)return;let{line:t=20,letters:e=40}=this,s=this.place(),
i=[...this.levels.keys()].filter(c=>c!==this.opened?.note),o=i.map(c=>({level:this.levels.get(c)??0,lines:this.card(c).lines(e),rank:c.rank})),a=Ce(o,{line:t,pad:0,
gap:4,reach:ys},s);this.fill(i,a)}place(){if(!this.opened)return null;let{note:t,from:e}=this.opened,i=(e.closest("sup.be-mark")??t.marks[0]).getBoundingClientRect().
top-this.spread.getBoundingClientRect().top,o=this.card(t),a=o.element;return a.isConnected||this.list.append(a),o.set("--be-y",`${i}px`),{level:i,height:a.offsetHeight}}fill(t,e){
let s=new Map(t.map((c,u)=>[c,e[u]])),i=[...this.levels.keys()].filter(c=>c===this.opened?.note||s.get(c));for(let c of i)this.card(c).stand(s.get(c));let o=i.map(
c=>this.card(c).element),a=new Set(o);for(let c of[...this.list.children])a.has(c)||c.remove();for(let[c,u]of o.entries()){let m=this.list.children[c]??null;m!==
u&&this.list.insertBefore(u,m)}this.rove.settle()}show(t,e,s){this.opened?.note!==t&&this.fold(),this.opened={note:t,from:e};let i=this.card(t);i.fold(!1),this.
levels.has(t)?this.settle():this.arrange(!0),s&&(i.button.focus({preventScroll:!0}),xs(i.element))}fold(){this.opened&&this.card(this.opened.note).fold(!0),this.
opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.element.classList.toggle("be-lit",e)}card(t){let e=this.cards.get(t);if(e)
return e;let s=new X(t,this.toggle);return this.cards.set(t,s),s}};function xs(n){let{top:t,bottom:e}=n.getBoundingClientRect(),s=h(document,".md-header")?.getBoundingClientRect().
bottom??0,i=e+8-innerHeight;t<s?scrollBy({top:t-s-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,t-s-8),behavior:"instant"})}var T=window.matchMedia("(min-width: 60em)");function ks(n,t){let e=h(n,"article.be-text:not(.be-reading-text):not(.be-pane)"),s=e?Ee(n):[];e&&s.length&&z([()=>{
new bt(e,s,t)}],t)}var bt=class{constructor(t,e,s){this.notes=e,this.byMark=new Map(e.flatMap(i=>i.marks.map(o=>[o,i]))),this.open=null,this.from=t,this.side=new Q(
t,e,(i,o)=>this.toggle(i,o),s),this.panel=new Y({close:()=>this.popup.close(!0),step:i=>this.step(i),isFirst:()=>this.neighbour(-1)===null,isLast:()=>this.neighbour(
1)===null},s),this.popup=new x({holds:i=>T.matches||this.panel.has(i)||!!p({target:i},"sup.be-mark"),closed:()=>this.release(!s.aborted),returnTo:()=>this.from}),
ke(t,e,()=>this.refresh(),s),this.listen(t,s);for(let i of e)i.expand(!1);this.refresh(),this.fromAddress()}listen(t,e){t.addEventListener("click",s=>this.clicked(
s),{signal:e}),t.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:e}),t.addEventListener("pointerout",s=>this.hovered(s,!1),{signal:e}),document.addEventListener(
"keydown",s=>this.pressed(s),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),T.addEventListener("change",()=>this.refresh(),
{signal:e})}get view(){return T.matches?this.side:this.panel}refresh(){let t=this.open;this.side.arrange(T.matches),t&&!t.isShown?this.popup.close(!0):t&&this.show(
t,this.from,!1)}clicked(t){let e=p(t,"sup.be-mark a")??this.unresolvedAt(t),s=e?.parentElement&&this.byMark.get(e.parentElement);!e||!s||t.ctrlKey||t.metaKey||t.
shiftKey||t.button||(t.preventDefault(),this.toggle(s,e))}unresolvedAt(t){let e=p(t,'[data-layer="reading"] .be-unresolved'),s=e&&!p(t,"a")?this.notes.find(i=>i.
isUnresolved&&i.targets.includes(e)):void 0;return s?.show(!0),s?s.link:null}hovered(t,e){let s=p(t,"sup.be-mark"),i=s&&this.byMark.get(s);i&&i!==this.open&&(i.
light(e),this.side.hint(i,e))}pressed(t){if(!this.open||!this.view.has(w())||t.altKey||t.ctrlKey||t.metaKey)return;let e=t.key==="ArrowDown"?1:t.key==="ArrowUp"?
-1:0;!e||p(t,"select")||(t.preventDefault(),this.step(e))}toggle(t,e){t===this.open&&(!e||e===this.from)?this.popup.close(!0):this.show(t,e??t.link,!0)}show(t,e,s){
this.open!==t&&this.quiet(),this.open=t,this.from=e.isConnected?e:t.link,t.light(!0),t.expand(!0),this.view.show(t,this.from,s),this.popup.open(),s&&location.hash.
slice(1)!==t.item.id&&history.replaceState(history.state,"",`#${t.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(t){this.quiet(),this.side.
hide(),this.panel.hide(),this.open=null,t&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(t){
let e=this.notes.filter(s=>s.isShown);return this.open?e[e.indexOf(this.open)+t]??null:null}step(t){let e=this.neighbour(t);if(!e)return;this.show(e,e.link,!0);
let{top:s,bottom:i}=e.marks[0].getBoundingClientRect();(s<120||i>innerHeight*(T.matches?.8:.45))&&Te(e)}fromAddress(){let t=this.notes.find(e=>`#${e.item.id}`===
location.hash);!t||t===this.open||(t.show(!0),this.side.arrange(T.matches),this.show(t,t.link,!0),requestAnimationFrame(()=>Te(t)))}},Te=n=>n.marks[0].scrollIntoView(
{block:T.matches?"center":"start"});var wt={};b(wt,{start:()=>vs});function Ae(n,t){let[e,s=""]=t.split("\0");return n.length>e.length+s.length&&n.startsWith(e)&&n.endsWith(s)?n.slice(e.length,n.length-s.length):""}k({keys:["Alt C"],does:()=>r("copy the selected words with their citation"),when:()=>!!C()?.dataset.document});function vs(n,t){let e=C();if(!e?.dataset.document)
return;for(let i of d(n,".be-text a.be-number, .be-milestone a[data-locator]:not([data-picture]), a.be-cite-way"))i.setAttribute("aria-haspopup","dialog");h(n,"\
.be-cite-document")?.append(l("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},r("Cite with the address")));for(let i of d(n,".be-notes \
> li"))Ss(i);let s=new yt(e);Es(n,e,s,t),Ls(n,e,s,t)}var yt=class{constructor(t){this.text=t,this.made=null}async here(){let{ToolPanel:t}=await g();return this.
made??=new t(this.text)}isOpenAt(t){return this.made?.isOpenAt(t)??!1}close(){this.made?.close(!0)}};function Es(n,t,e,s){let i=null;n.addEventListener("pointer\
down",o=>{p(o,"a.be-number")&&(i=A(t))},{capture:!0,signal:s}),n.addEventListener("click",o=>{let a=p(o,".be-text a.be-number, .be-milestone a[data-locator]:not\
([data-picture]), button.be-cite-note, button.be-cite-button, a.be-cite-way");if(!a||o.defaultPrevented||D(o))return;if(a.matches("a.be-cite-way")&&o.preventDefault(),
e.isOpenAt(a)){e.close();return}o.detail||(i=A(t));let c=Os(t,a,i);setTimeout(async()=>{let u=await e.here();s.aborted||u.open(a,c)},0)},{signal:s})}function Ls(n,t,e,s){
n.addEventListener("keydown",i=>{if(i.key==="Alt"&&e.here(),i.code!=="KeyC"||!i.altKey||i.ctrlKey||i.metaKey||i.shiftKey)return;let o=A(t);if(!o)return;i.preventDefault();
let a={kind:"paragraph",id:o.id,locator:o.locator,name:"",words:o.words,selected:o};e.here().then(c=>c.copyWords(a))},{signal:s})}function Os(n,t,e){let s=t.matches(
"a.be-number")?t.closest(".be-unit"):null;if(s){let o=(t.textContent??"").trim(),a=r("Paragraph {number}",{number:o}),c={kind:"paragraph",id:s.id,locator:qt(Yt(
n,s),`\xB6 ${o}`),name:a,words:Vt(s)};return e?{...c,words:e.words,selected:e}:c}let{locator:i}=t.dataset;if(i)return{kind:"mark",id:t.id,locator:i,name:i,words:""};
if(t.matches("button.be-cite-note")){let{name:o="",note:a=""}=t.dataset;return{kind:"note",id:a,locator:o,name:o.charAt(0).toUpperCase()+o.slice(1),words:""}}return{
kind:"document",id:"",locator:"",name:r("The whole document"),words:""}}function Cs(n){let t=d(n,".footnote-backref"),e=t.length>1?r("back to {note} in the text\
, call {at} of {all}",{note:"\0",at:1,all:t.length}):r("back to {note} in the text",{note:"\0"});return Ae(t[0]?.getAttribute("aria-label")??"",e)}function Ss(n){
let t=Cs(n),e=n.lastElementChild;!t||!e||h(n,".be-cite-note")||e.append(" ",l("button",{class:"be-cite-note",type:"button","data-note":n.id,"data-name":t,"aria-\
label":r("cite {name}",{name:t}),"aria-haspopup":"dialog"},r("cite")))}var vt={};b(vt,{start:()=>Ps});var J=null;function Z(n,t=()=>{}){if(J){n(J);return}Promise.all([L("cards.json"),g()]).then(([e,s])=>{J={...s,cardOf:(i,o)=>s.cardOf(e,i,o)},n(J)}).catch(t)}var Ts=350,As=260,Is=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function Ps(n,t){for(let s of d(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let e=new kt;n.addEventListener("pointerover",s=>e.pointed(s),{signal:t}),n.documentElement.addEventListener("pointerl\
eave",s=>e.left(s),{signal:t}),n.addEventListener("pointerdown",s=>e.pressed(s),{signal:t}),n.addEventListener("click",s=>e.touched(s),{signal:t}),n.addEventListener(
"focusin",s=>e.focused(s),{signal:t}),n.addEventListener("focusout",s=>e.blurred(s),{signal:t}),n.addEventListener("keydown",s=>e.typed(s),{capture:!0,signal:t}),
n.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function xt(n){return n.closest(Is)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:Ft(new URL(n.getAttribute("href")??
"",document.baseURI),M,location.pathname)}var Pe=n=>p(n,"a[href]"),kt=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,s){clearTimeout(this.opening);let i=s===null;this.isForFocus=i,i&&Z(o=>{w()===t&&this.build(o,t,e,!0)}),
this.opening=window.setTimeout(()=>Z(o=>{this.isWanted(t,i)&&(this.open?.link!==t&&this.build(o,t,e,i),this.open?.show(s))}),Ts)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?w()===t:t.matches(":hover"))}build(t,e,s,i){this.take();let o=t.cardOf(e,s);if(!o)return;let a=new t.OpenCard(e,o,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},As)}pointed(t){if(t.pointerType==="touch")return;let e=Pe(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=e&&e!==this.dismissed&&t.buttons===0?xt(e):null;e&&s&&this.prepare(e,s,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?p(t,".be-text a[href]"):null,s=e&&!D(t)&&!t.defaultPrevented?
xt(e):null;if(!e||!s)return;t.preventDefault();let i=()=>location.assign(e.href);Z(o=>{let a=o.cardOf(e,s);if(!a)return i();this.sheet=o.openSheet(e,a)},i)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=Pe(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let s=xt(e);s&&(this.dismissed=null,this.prepare(e,s,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!h(document,"main a:\
hover")&&clearTimeout(this.opening)}};var Et={};b(Et,{start:()=>Ns});async function Ns(n,t){let e=h(n,".be-synopsis");if(!e||d(e,".be-pane").length!==2)return;let{startSynopsis:s}=await g();t.aborted||s(e,t)}var Lt={};b(Lt,{start:()=>Ks});var Ne="http://www.w3.org/2000/svg";function tt(){let n=document.createElementNS(Ne,"svg"),t=document.createElementNS(Ne,"path");for(let[e,s]of Object.entries({
viewBox:"0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(e,s);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L2\
0 20"),n.append(t),n}var Ms=140,Me=10,et=class{constructor(){this.page=jt("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=l("input",{type:"search",name:"q","aria-\
label":r("Search the edition"),placeholder:r("Words or names, in either script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=l("p",
{class:"be-status",role:"status"}),this.list=l("ol",{class:"be-hits","aria-label":r("First hits")}),this.all=l("a",{class:"be-all",href:this.page,hidden:!0},""),
this.element=this.draw(),this.popup=new x({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=f("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":r("Close the search")}),e=l("form",{role:"search",action:this.page,method:"get"},tt(),
this.field,t);return l("dialog",{class:"be-search-dialog","aria-label":r("Search the edition")},e,l("div",{class:"be-scrolled"},this.list),l("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),Ms)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):p(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),Xt(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??w(),
this.element.showModal(),this.popup.open()),!this.field.value&&ot()&&(this.field.value=ot(),this.find()),this.field.focus(),this.field.select(),g().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,s=this.field.value.trim();if(Ut(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:o,countedHere:a}=await g(),c=await i(s);if(!e()||(await o(this.list,c,e,{upTo:Me,isEndless:!1}),!e()))return;let u=a(
c.hits.length,Me);this.status.textContent=u.count,this.all.textContent=u.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=c.hits.length===
0}catch(i){throw e()&&(this.status.textContent=r("The search could not be loaded.")),i}}};k({keys:["/","Ctrl K"],does:()=>r("search the edition")});var Ke=null;function Ks(n,t){let e=n.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&Bs(e,t);let s=Rs(n);s?.addEventListener("click",()=>Be(s),{signal:t}),n.addEventListener("keydown",i=>{Hs(i)&&(i.preventDefault(),Be(null))},{signal:t})}
function Be(n){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}Ke??=new et,Ke.show(n)}async function Bs(n,t){
let{startPage:e}=await g();t.aborted||e(n,t)}function Rs(n){let t=h(n,".md-header__inner"),e=t&&h(t,".be-search-button");if(!t||e)return e;let s=l("button",{type:"\
button",class:"be-search-button","aria-label":r("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},tt(),l("span",{class:"be-search-wor\
d"},r("Search")),l("kbd",{"aria-hidden":"true"},"/")),i=h(t,"[data-md-component=palette]");return i?i.before(s):t.append(s),s}function Hs(n){return n.altKey?!1:
n.ctrlKey||n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!I(n.target)}var Ot={};b(Ot,{start:()=>Ds});var Re="be-found";function Ds(n){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.delete(
Re),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))return;let s=Ws(n,t.hash).flatMap(i=>_s(i,Qt(
e)));s.length&&CSS.highlights.set(Re,new Highlight(...s))}function Ws(n,t){let e=t?n.getElementById(H(t.slice(1))):null;if(!e)return[h(n,"main")??n.body];if(!/^H[1-6]$/u.
test(e.tagName))return[e];let s=[e];for(let i=e.nextElementSibling;i&&!/^H[1-6]$/u.test(i.tagName);i=i.nextElementSibling)s.push(i);return s}function _s(n,t){let e=document.
createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],i="";for(let o=e.nextNode();o instanceof Text;o=e.nextNode())o.parentElement?.closest(".be-mark, .be-number, .be-p\
arallel, .headerlink")||(s.push({node:o,start:i.length}),i+=o.data);return[...i.matchAll(t)].map(o=>{let a=document.createRange();return a.setStart(...He(s,o.index)),
a.setEnd(...He(s,o.index+o[0].length,!0)),a})}function He(n,t,e=!1){let s=n.findLast(({start:i})=>e?i<t:i<=t)??n[0];return[s.node,t-s.start]}var Ct={};b(Ct,{start:()=>Fs});var De=()=>h(document,".be-go input");k({keys:["g"],does:()=>r("go to a paragraph by its number"),when:()=>O()&&De()!==null});function Fs(n,t){let e=C(),s=h(n,"\
.be-beside");!e||!s||!h(e,"a.be-number")||(s.append($s(e)),n.addEventListener("keydown",i=>{if(i.key!=="g"||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||
!O()||I(i.target)||h(n,"dialog[open]"))return;i.preventDefault();let o=De();o?.focus(),o instanceof HTMLInputElement&&o.select()},{signal:t}))}function $s(n){let t=l(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":r("Go to paragraph")}),e=l("form",{class:"be-go"},l("label",{},
l("span",{"aria-hidden":"true"},r("Go to \xB6")),t));return t.addEventListener("input",()=>t.setCustomValidity("")),e.addEventListener("submit",s=>{s.preventDefault();
let i=Us(n,t.value.replace("\xB6","").trim());i?js(i):zs(n,t)}),e}function Us(n,t){let e=d(n,"a.be-number").find(s=>s.textContent?.trim()===t);return e?e.closest(
".be-unit"):d(n,".be-milestone a[data-locator]").find(s=>s.dataset.locator?.toLowerCase()===t.toLowerCase())??null}function js(n){n instanceof HTMLElement&&(n.setAttribute(
"tabindex","-1"),n.addEventListener("blur",()=>n.removeAttribute("tabindex"),{once:!0}),location.hash=n.id,n.focus({preventScroll:!0}))}function zs(n,t){let e=d(
n,"a.be-number").map(s=>s.textContent?.trim()??"");t.setCustomValidity(r("The paragraphs of this text are numbered {first} to {last}.",{first:e[0],last:e.at(-1)??
""})),t.reportValidity()}var St={};b(St,{start:()=>qs});function qs(n,t){n.addEventListener("copy",()=>{let e=d(n,".be-text");for(let s of e)s.classList.add("be-copying");setTimeout(()=>{for(let s of e)s.classList.remove(
"be-copying")},0)},{signal:t}),n.addEventListener("click",({detail:e,target:s})=>{let i=e===3&&s instanceof Element&&s.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:t})}var Tt={};b(Tt,{start:()=>Vs});var Gs=".md-typeset__scrollwrap, .be-scroll, pre > code";function Vs(n,t){let e=h(n,"[data-md-component=content]");if(!e)return;let s=new ResizeObserver(a=>{for(let{
target:c}of a)Ys(c)}),i=()=>{for(let a of d(e,Gs))s.observe(a)},o=new MutationObserver(i);o.observe(e,{childList:!0,subtree:!0}),t.addEventListener("abort",()=>{
o.disconnect(),s.disconnect()},{once:!0}),i()}function Ys(n){if(n.scrollWidth<=n.clientWidth+1){for(let t of["tabindex","role","aria-label"])n.removeAttribute(t);
return}n.tabIndex=0,n.setAttribute("role","group"),n.setAttribute("aria-label",r("{name}; scrolls sideways",{name:Xs(n)}))}function Xs(n){let t=h(n,"svg > title");
return t?t.textContent??"":d(document,".md-content :is(h1, h2, h3)").filter(s=>s.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.firstChild?.
textContent?.trim()||r("Table")}var Pt={};b(Pt,{start:()=>Js});var At=".be-pane .be-unit",_e=".be-notes > li, .be-panel, .be-note",Qs=200,It=null;Jt({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>r("Propose a\
 note"),run:n=>{let t=document.getElementById(n.id);t&&It?.propose(n.selected?.range??sn(t))}});function Js(n,t){let e=h(n,"article.be-text[data-document]:not(.\
be-pane)");It=e?new st(e,t):null,It?.listen(n),!e&&h(n,At)&&new st(document.body,t).listen(n)}var st=class{constructor(t,e){this.text=t,this.signal=e,this.timer=
0,this.panel=null,this.button=f(r("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
Qs)},{signal:this.signal}),this.signal.addEventListener("abort",()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();
if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;let e=t.getRangeAt(0);return e.intersectsNode(this.text)||Fe(e)?.closest(_e)?e.cloneRange():null}selectionChanged(){
let t=[...this.selectedRange()?.getClientRects()??[]].filter(o=>o.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.
body.append(this.button);let{top:e,bottom:s,right:i}=t;$(this.button,{top:e,bottom:s,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,
s=tn(t);if(s){We(...s),this.button.hidden=!0;return}let i=null;try{i=await g();let{ProposePanel:o,receivedText:a,spanOfRange:c}=i,[u,m,y]=await Promise.all([a(e.
dataset.document??""),L("propose.json"),L("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let it=c(e,t,u),_t=new o({span:it,received:u,choices:m,
repository:y,opener:nn(e,t),language:Zs(e)});this.panel?.close(),this.panel=_t,_t.open()}catch(o){this.signal.aborted||We(en(o,i?.CannotTell))}this.button.hidden=
!0}},Zs=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function Fe({commonAncestorContainer:n}){return n instanceof Element?n:n.parentElement}
function tn(n){let t=Fe(n);if(t?.closest(_e))return[r("A note stands on words of the text, not on another note. To change this one, use its \u201Cedit\u201D.")];
let e=t?.closest(At)??d(document,At).find(i=>n.intersectsNode(i)),s=e&&h(e,"a.be-number")?.getAttribute("href");return e?[r("Here two texts stand side by side: \
a note is proposed where the text stands alone."),...s?[l("a",{href:s},r("Go to this paragraph"))]:[]]:null}function en(n,t){return t&&n instanceof t?n.message:
n instanceof RangeError?r("Select whole words."):r("What is needed for a note could not be loaded.")}function sn(n){let t=document.createRange();return t.selectNodeContents(
n),t}function nn(n,t){let e=d(n,".be-unit").find(s=>t.intersectsNode(s));return e?h(e,"a.be-number")??h(e,"a"):null}function We(n,...t){E(n),h(document,".be-pro\
pose-word")?.remove();let e=l("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},n," ",...t);document.body.append(e),t.length?document.addEventListener(
"selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var Mt={};b(Mt,{start:()=>an});var Nt="a[href], button",on=".footnote-backref",rn="a.be-number",$e=()=>h(document,".be-text")!==null;k({keys:["\u2192","\u2190"],does:()=>r("within a text or i\
ts notes: the next link, the one before"),when:$e},{keys:["\u2193","\u2191"],does:()=>r("within a text or its notes: the next paragraph or note, the one before"),
when:$e});function an(n,t){for(let e of d(n,".be-text"))Ue(e,rn,t);for(let e of d(n,".be-notes"))Ue(e,on,t)}function Ue(n,t,e){let s={ArrowRight:[1,Nt],ArrowLeft:[
-1,Nt],ArrowDown:[1,t],ArrowUp:[-1,t]};ln(()=>{e.aborted||new P(n,{selector:Nt,keys:s},e)})}var ln=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var Kt={};b(Kt,{start:()=>cn});k({keys:["?"],does:()=>r("show these keys")},{keys:["Esc"],does:()=>r("close what was opened last")});function cn(n,t){n.addEventListener("keydown",e=>{e.key!==
"?"||e.ctrlKey||e.metaKey||I(e.target)||n.querySelector("dialog[open]")||(e.preventDefault(),hn(w()))},{signal:t})}function hn(n){let t=f("\xD7",()=>i.close(!0),
{class:"be-keys-close","aria-label":r("Close the list of keys")}),e=re().flatMap(({keys:o,does:a})=>[l("dt",{},...o.flatMap((c,u)=>[...u?[" "]:[],l("kbd",{},c)])),
l("dd",{},a())]),s=l("dialog",{class:"be-keys","aria-labelledby":"be-keys-title"},l("h2",{id:"be-keys-title"},r("Keys")),t,l("dl",{},...e)),i=new x({holds:o=>s.
contains(o)&&o!==s,closed:()=>s.remove(),returnTo:()=>n});s.addEventListener("close",()=>i.close(!0)),document.body.append(s),s.showModal(),i.open()}var Bt={};b(Bt,{start:()=>dn});var je=96;function dn(n,t){n.getElementById("__config")||(un(n,t),pn(n,t),fn(n,t))}function un(n,t){let e=n.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let s=()=>{e.checked=!1};n.addEventListener("click",i=>{p(i,".md-sidebar--primary a[href]")&&s()},{signal:t}),n.addEventListener("keydown",i=>{i.key==="E\
scape"&&s()},{signal:t})}function pn(n,t){let e=h(n,".md-content h1"),s=h(n,".md-header__title");if(!e||!s)return;let i=new IntersectionObserver(([o])=>{s.classList.
toggle("md-header__title--active",!o.isIntersecting&&o.boundingClientRect.top<je)},{rootMargin:"-48px 0px 0px 0px"});i.observe(e),t.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function fn(n,t){let e=d(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=e.map(c=>n.getElementById(H(c.getAttribute("href")?.slice(1)??
""))),i=!1,o=()=>{i=!1;let c=s.findLastIndex(u=>u!==null&&u.getBoundingClientRect().top<=je);for(let[u,m]of e.entries())m.classList.toggle("md-nav__link--passed",
u<c),m.classList.toggle("md-nav__link--active",u===c)},a=()=>{i||requestAnimationFrame(o),i=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var Rt={};b(Rt,{start:()=>mn});function mn(n,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=d(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of e)bn(s,t)})}function bn(n,t){
let e=f(r("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),e.remove()};n.addEventListener("focusin",i=>{i.
target!==e&&s()},{signal:t}),n.append(e)}var Dt={};b(Dt,{start:()=>gn});async function gn(n,t){let e=d(n,".be-notes > li"),s=wn();if(!e.length&&!s)return;s||await yn(n,t);let i=await L("repository.json").catch(()=>null),o=i&&await L(
"places.json").catch(()=>null);if(!(!o||t.aborted)){for(let a of e){let c=h(a,".be-cite-note")?.dataset.name;ze(a.lastElementChild,"be-sources",i,o.notes[a.id],
c)}s&&ze(h(n,".md-content__inner"),"be-sources be-sources--entry",i,o.entries[s],r("this entry"))}}var yn=(n,t)=>new Promise(e=>{location.hash&&e(null);for(let s of[
"pointermove","pointerdown","keydown","focusin","scroll"])n.addEventListener(s,e,{once:!0,signal:t})});function wn(){let n=location.href.replace(/[?#].*$/,"").replace(
/index\.html$/,""),t=n.startsWith(M.href)?n.slice(M.href.length):"";return t.startsWith("register/")?t:""}function ze(n,t,e,s,i){if(!n||!s||h(n,".be-sources"))return;
let[o,a]=s,c=i?[r("source of {name}",{name:i}),r("edit the file of {name}",{name:i}),r("history of the file of {name}",{name:i})]:[r("source"),r("edit the file"),
r("history of the file")];n.append(" ",l("span",{class:t},Ht(r("source"),c[0],`${j(e,"blob",o)}#L${a}`)," ",Ht(r("edit"),c[1],j(e,"edit",o))," ",Ht(r("history"),
c[2],j(e,"commits",o))))}var Ht=(n,t,e)=>l("a",{href:e,"aria-label":t,target:"_blank",rel:"noopener"},n);var Wt={};b(Wt,{start:()=>xn});async function xn(n,t){kn(n,t);let e=Zt(location.href),s=e&&(e.version||vn(n,e));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:i}=await g();
t.aborted||i(n,s?e:null,t)}function kn(n,t){let e=d(n,".be-former a[href]"),s=()=>e.forEach(i=>{i.hash=location.hash});e.length&&s(),e.length&&addEventListener(
"hashchange",s,{signal:t})}var vn=(n,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!n.getElementById(e);var En=[zt,Bt,Mt,Kt,lt,gt,wt,Ct,vt,Et,Lt,Ot,St,Tt,Rt,Pt,Dt,Wt];ee(()=>import("./later.js"));W(async(n,t)=>{n.documentElement.dataset.beStarting="",
await z(En.map(e=>()=>{e.start(n,t)}),t),t.aborted||delete n.documentElement.dataset.beStarting});var Ln=8,R=1.5,nt=class{constructor(t,e){this.pictures=t,this.at=0,this.zoom=1,this.pane=null,this.opener=null,this.read=null,this.popup=new x({holds:s=>!!this.
pane?.contains(s),closed:()=>this.closed(),returnTo:()=>this.opener,staysOnPress:!0}),window.addEventListener("scroll",()=>this.follow(),{passive:!0,signal:e}),
e.addEventListener("abort",()=>this.popup.close(),{once:!0})}open(t,e){this.opener=e,this.pane||(this.pane=this.made(),document.body.append(this.pane),document.
body.classList.add("be-beside-picture"),this.popup.open()),this.read=this.reading(),this.show(t),v(this.pane,".be-picture-area").focus({preventScroll:!0})}closed(){
this.pane?.remove(),this.pane=null,document.body.classList.remove("be-beside-picture")}made(){let t=l("section",{class:"be-picture-pane","aria-label":r("Picture\
 of the original")},l("div",{class:"be-picture-bar"},l("b",{class:"be-picture-name"}),f("\u2039",()=>this.show(this.at-1),{class:"be-picture-before","aria-label":r(
"Picture before")}),f("\u203A",()=>this.show(this.at+1),{class:"be-picture-after","aria-label":r("Next picture")}),f("\u2212",()=>this.enlarge(1/R),{"aria-label":r(
"Smaller")}),f("+",()=>this.enlarge(R),{"aria-label":r("Larger")}),f("\xD7",()=>this.popup.close(!0),{"aria-label":r("Close")})),l("div",{class:"be-picture-area",
tabindex:"0",role:"group","aria-label":r("Picture; plus and minus change its size, arrow keys move it")}),l("p",{class:"be-picture-says"}));return t.addEventListener(
"keydown",e=>this.pressed(e)),t}pressed(t){if(t.metaKey||t.ctrlKey||t.altKey)return;let s={"+":()=>this.enlarge(R),"=":()=>this.enlarge(R),"-":()=>this.enlarge(
1/R),0:()=>this.enlarge(0),PageDown:()=>this.show(this.at+1),PageUp:()=>this.show(this.at-1)}[t.key];s&&(t.preventDefault(),t.stopPropagation(),s())}show(t){let e=this.
pictures[t];if(!this.pane||!e)return;this.at=t;let s=h(e.closest(".be-facsimile")??document,".be-alt")?.textContent??"",i=l("img",{alt:s,width:e.dataset.width,height:e.
dataset.height});i.addEventListener("error",()=>v(this.pane??document,".be-picture-says").replaceChildren(r("The picture did not come; this is what it shows:"),
" ",s)),i.src=e.href,v(this.pane,".be-picture-area").replaceChildren(i),v(this.pane,".be-picture-name").textContent=e.textContent,v(this.pane,".be-picture-says").
textContent=s;for(let[o,a]of[["before",t===0],["after",t===this.pictures.length-1]])v(this.pane,`.be-picture-${o}`).toggleAttribute("disabled",a);this.enlarge(0),
E(`${e.textContent}. ${s}`)}enlarge(t){if(!this.pane)return;let e=v(this.pane,".be-picture-area"),s=[e.scrollLeft+e.clientWidth/2,e.scrollTop+e.clientHeight/2],
i=this.zoom;this.zoom=t?Math.min(Ln,Math.max(1,this.zoom*t)):1,e.style.setProperty("--be-zoom",`${this.zoom*100}%`);let o=this.zoom/i;e.scrollTo((s[0]??0)*o-e.clientWidth/
2,(s[1]??0)*o-e.clientHeight/2)}reading(){let t=d(document,".be-milestone a[id]").filter(e=>this.of(e)>=0);return t.filter(e=>e.getBoundingClientRect().top<window.
innerHeight/3).at(-1)??t[0]??null}follow(){let t=this.pane?this.reading():null;!t||t===this.read||(this.read=t,this.show(this.of(t)))}of(t){return this.pictures.
findIndex(e=>e.dataset.mark===t.id)}};W((n,t)=>{let e=d(n,".be-facsimile a.be-picture");if(!e.length)return;let s=new nt(e,t);n.addEventListener("click",o=>{let a=p(o,"a.be-picture, .be-milestone a");
if(!a||o.defaultPrevented||o.button||o.metaKey||o.ctrlKey||o.shiftKey||o.altKey)return;let c=e.findIndex(u=>u===a||u.dataset.mark&&u.dataset.mark===a.id);c<0||(o.
preventDefault(),s.open(c,a))},{signal:t});let i=h(n,'.be-ways a[href$="#facsimiles"]');i&&(i.title=r("Press a page mark in the text to see its picture beside i\
t"))});
