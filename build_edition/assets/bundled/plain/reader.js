import{A as Gt,C as r,D as _,H as Vt,I as it,J as F,O as Yt,Q as Xt,R as Qt,S as A,W as Jt,a as m,aa as Zt,b as l,ba as te,c as b,d,da as U,e as h,f as st,fa as ee,
g as Ut,h as f,i as R,j as w,k as $t,l as T,m as P,n as jt,o as L,p as O,q as D,r as H,s as nt,t as qt,u as v,x as zt,y as k,z as W}from"./shared.js";var ne=()=>Promise.reject(new Error("nobody has said where it comes from")),ie=s=>{ne=s},se;async function g(){se??=Xe();let[s]=await Promise.all([ne(),se]);return s}
async function Xe(){let t=document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]')?.getAttribute("href")?.replace(/page\.css$/,"later.css");
if(!t)return;let e=l("link",{rel:"stylesheet",href:t});await new Promise(n=>{for(let i of["load","error"])e.addEventListener(i,n);document.head.append(e)})}var oe={at:-1/0};async function Qe(){performance.now()-oe.at<8||(await new Promise(s=>{setTimeout(s)}),oe.at=performance.now())}async function $(s,t){for(let e of s){
if(await Qe(),t.aborted)return;e()}}var at={};m(at,{start:()=>ss});var re="outline-keys",E=()=>D(re,!0),ae=s=>H(re,s),le=[],x=(...s)=>{le.push(...s)},ce=()=>le.filter(s=>s.when?.()??!0),I=s=>s instanceof HTMLElement&&(s.isContentEditable||
s.closest("input:not([type=checkbox], [type=radio]), textarea, select")!==null);var he=new WeakMap;function j(s){let t=he.get(s);if(t?.bar.isConnected)return t;h(document,".be-bar-place")?.remove();let e=l("span",{class:"be-bar-number"}),n=l(
"span",{class:"be-bar-who"}),i=l("span",{class:"be-bar-line"}),o=l("div",{class:"be-bar-slot"}),a=l("nav",{class:"be-bar","aria-label":r("In this text")},l("p",
{class:"be-bar-where"},e,n),o,i);s.before(l("div",{class:"be-bar-place"},a));let c={bar:a,where:e,who:n,line:i,slot:o};return he.set(s,c),c}var S="",q=class{constructor(t){this.element=t,this.bar=j(t),this.units=d(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=Number(t.dataset.
paragraphs)||this.units.filter(de).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be\
-other"))}turnsOf(t){return this.units.filter(e=>e.matches(".be-turn")&&(t===S||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.
speaker??"").filter(Boolean))]}nameOf(t){return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let n=de(
t);if(n)return r("{sign} {number} of {total}",{sign:e,number:n,total:this.total});let i=[...t.classList].find(o=>o.startsWith("be-")&&o!=="be-unit")??"";return ot(
i.slice(3).replaceAll("-"," "))}indexAt(t){let e=0,n=this.units.length;for(;e<n;){let i=e+n>>1;this.units[i].getBoundingClientRect().top<=t?e=i+1:n=i}return e-1}},
de=s=>h(s,":scope > a.be-number")?.textContent,ot=s=>s.slice(0,1).toUpperCase()+s.slice(1);var B={"[":["turn",-1,()=>r("previous turn of the chosen speaker")],"]":["turn",1,()=>r("next turn of the chosen speaker")],"{":["interruption",-1,()=>r("previo\
us interruption")],"}":["interruption",1,()=>r("next interruption")]};x(...Object.entries(B).map(([s,t])=>({keys:[s],does:()=>t?.[2]()??"",when:()=>E()&&h(document,
".be-bar-speaker")!==null})));function fe(s,t){let e=Je(s),n=s.interruptions.length,i=n?[ue(r("Interruptions"),z("interruption",-1,t),l("span",{class:"be-bar-wo\
rd"},_("{n} interruption","{n} interruptions",n)),z("interruption",1,t))]:[],o=l("div",{class:"be-bar-panel",id:"be-bar-panel"},ue(r("Turns"),z("turn",-1,t),e,z(
"turn",1,t)),...i,ts()),a=pe("be-bar-more",r("Turns"),o,!0);return s.bar.slot.before(a,o),e}var ue=(s,...t)=>l("div",{class:"be-bar-group",role:"group","aria-la\
bel":s},...t);function Je(s){let t=s.turnsOf(S).length,e=l("select",{class:"be-bar-speaker","aria-label":r("Whose turns")},l("option",{value:S},r("All turns ({n\
})",{n:t})));for(let n of s.speakers){let i=r("{name} ({n})",{name:ot(s.nameOf(n)),n:s.turnsOf(n).length});e.append(l("option",{value:n},i))}return e}function z(s,t,e){
let n=Object.entries(B).find(([,o])=>o?.[0]===s&&o[1]===t)?.[0]??"",i=Ze(s,t);return b(t<0?"\u2039":"\u203A",()=>e(s,t),{class:"be-bar-step","aria-label":i,title:r(
"{what}: key {key}",{what:i,key:n})})}function Ze(s,t){return s==="turn"?t<0?r("Previous turn"):r("Next turn"):t<0?r("Previous interruption"):r("Next interrupti\
on")}function pe(s,t,e,n){let i=c=>a.setAttribute("aria-expanded",String(c)),o=new k({holds:c=>a.contains(c)||e.contains(c),closed:()=>i(!1),returnTo:()=>a,staysOnPress:n}),
a=b(t,()=>{o.isOpen?o.close():(o.open(),i(!0))},{class:s,"aria-expanded":"false","aria-controls":e.id});return a}function ts(){let s=l("input",{type:"checkbox",
id:"be-bar-keys"});s.checked=E(),s.addEventListener("change",()=>ae(s.checked));let t=Object.entries(B).flatMap(([i,o])=>[l("dt",{},l("kbd",{},i)),l("dd",{},o?.[2]()??
"")]),e=l("div",{class:"be-bar-help",id:"be-bar-help"},l("dl",{},...t),l("label",{for:"be-bar-keys"},s," ",r("Use these keys"))),n=pe("be-bar-ask","?",e,!1);return n.
setAttribute("aria-label",r("Keys")),n.title=r("Keys"),l("div",{class:"be-bar-group be-bar-for-keys"},n,e)}var es="(max-width: 44.9844em)";function ss(s,t){let e=L();if(!e)return;let n=new rt(new q(e));n.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>n.updateSoon(),{passive:!0,signal:t});s.addEventListener("keydown",i=>n.pressed(i),{signal:t})}var rt=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?fe(t,(e,n)=>this.go(e,n)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(me()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=me(),n=t.bottom<e,i=this.text.units[this.current()];i?n&&!this.held?this.say(r("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say(_("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:o,line:a}=this.bar;o.classList.
toggle("be-bar-past",n);let c=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",c.toFixed(4));let u=h(document,".md-footer")?.
getBoundingClientRect(),p=t.top>innerHeight*.7||(u?u.top<innerHeight:!1);o.classList.toggle("be-bar-away",p&&matchMedia(es).matches&&!o.contains(w()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let n=e?`, ${e}`:"";this.bar.who.textContent!==n&&(this.bar.who.textContent=n)}go(t,e){let n=this.
speaker?.value??S,i=t==="turn"?this.text.turnsOf(n):this.text.interruptions,o=this.current(),a=i.map(p=>this.text.units.indexOf(p)),c=e>0?a.findIndex(p=>p>o):a.
findLastIndex(p=>p<o);if(c>=0){this.arrive(i[c],t,c+1,i.length);return}let u=ns(t,e,n===S?"":this.text.nameOf(n));this.say(u,""),O(u)}arrive(t,e,n,i){t.setAttribute(
"tabindex","-1"),t.addEventListener("blur",()=>t.removeAttribute("tabindex"),{once:!0}),t.focus({preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"in\
stant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let o=[this.text.placeOf(t,r("Paragraph")),this.text.speakerOf(t)].filter(
Boolean).join(", "),a=e==="turn"?r("turn {n} of {all}",{n,all:i}):r("interruption {n} of {all}",{n,all:i});O(`${o}; ${a}`)}pressed(t){let e=B[t.key],n=t.getModifierState(
"AltGraph"),i=t.metaKey||(t.ctrlKey||t.altKey)&&!n;!e||i||t.defaultPrevented||!this.speaker||!E()||f(t,"input, textarea, select, [contenteditable], dialog")||(t.
preventDefault(),this.go(e[0],e[1]))}};function ns(s,t,e){return s==="interruption"?t>0?r("No later interruption"):r("No earlier interruption"):e?t>0?r("No late\
r turn of {name}",{name:e}):r("No earlier turn of {name}",{name:e}):t>0?r("No later turn"):r("No earlier turn")}var me=()=>5*parseFloat(getComputedStyle(document.
documentElement).fontSize)+8;var bt={};m(bt,{start:()=>Ss});var be={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},is={layer:["received","reading"],names:["bare","s\
hown"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function lt(s,t={}){let e=new URLSearchParams(s);return Object.fromEntries(
Object.entries(be).map(([n,i])=>{let o=e.get(n)??t[n]??i;return[n,is[n]?.includes(o)===!1?i:o]}))}function ge(s,t){let e=new URL(s);for(let[n,i]of Object.entries(
t))i===be[n]?e.searchParams.delete(n):e.searchParams.set(n,i);return e.href}function ye({explain:s,source:t,defects:e,category:n,certainty:i},o){return o.isOfSource?
t==="shown":i&&o.facets.certainty!==i?!1:o.isExplanatory?s==="shown":n&&o.facets.category!==n?!1:e==="all"||e==="grave"&&o.isSevere}function xe(s,t,e,n){let i=os(t,{state:e,choose:n}),o=l("span",{class:"be-layers-status"}),a=l("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":r(
"Layers"),hidden:!0},...i.map(y=>y.element)),c=b(r("Layers"),()=>{p.isOpen?p.close():u(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),u=y=>{a.hidden=!y,c.setAttribute("aria-expanded",String(y)),y&&p.open()},p=new k({holds:y=>s.contains(y),closed:()=>u(!1),returnTo:()=>c});return s.
replaceChildren(c,o,a),{say:y=>{o.textContent=c.title=y},read:y=>{for(let et of i)et.read(y)}}}function ke(s,t){let e="received",n=b("",()=>t(e==="reading"?"rec\
eived":"reading"),{class:"be-layer-switch"});return s.prepend(n),(i,o)=>{e=i,n.textContent=o,n.title=e==="reading"?r("Change to the text as received"):r("Change\
 to the reading text"),n.classList.toggle("be-layer-switch--reading",e==="reading")}}function os(s,t){let e=a=>s.filter(a).length,n=e(a=>a.isOfSource),i=e(a=>a.
isExplanatory),o=e(a=>a.isSevere);return[K(t,"layer",r("Text"),[["received",r("as received")],["reading",r("reading text")]]),K(t,"names",r("Names"),[["bare",r(
"bare")],["shown",r("underlined")]]),K(t,"explain",r("Explanatory notes"),[["shown",r("shown ({n})",{n:i})],["hidden",r("hidden")]]),...n?[K(t,"source",r("Notes\
 of the source"),[["shown",r("shown ({n})",{n})],["hidden",r("hidden")]])]:[],K(t,"defects",r("Notes on translation and text"),[["grave",r("the grave ones ({n})",
{n:o})],["all",r("all ({n})",{n:s.length-i-n})],["none",r("none")]]),we(t,"category",r("Of type"),[["",r("any type")],...rs(s)]),we(t,"certainty",r("Of certaint\
y"),[["",r("any certainty")],...as(s)])]}function rs(s){return[...new Set(s.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let n=(e.split("/").at(
-1)??e).replaceAll("-"," ");return[e,r("{name} ({n})",{name:n,n:s.filter(i=>i.facets.category===e).length})]})}function as(s){let t=e=>s.filter(n=>!n.isOfSource&&
n.facets.certainty===e).length;return[["high",r("high ({n})",{n:t("high")})],["medium",r("medium ({n})",{n:t("medium")})],["low",r("low ({n})",{n:t("low")})]]}function K({
state:s,choose:t},e,n,i){let o=i.map(([c])=>{let u=l("input",{type:"radio",name:`be-${e}`,value:c,id:`be-${e}-${c}`});return u.checked=s[e]===c,u.addEventListener(
"change",()=>t(e,c)),u}),a=o.map((c,u)=>l("span",{class:"be-choice"},c,l("label",{for:c.id},i[u][1])));return{element:l("fieldset",{},l("legend",{},n),...a),read:c=>{
for(let u of o)u.checked=c[e]===u.value}}}function we({state:s,choose:t},e,n,i){let o=l("select",{id:`be-${e}`},...i.map(([a,c])=>l("option",{value:a},c)));return o.
value=s[e],o.addEventListener("change",()=>t(e,o.value)),{element:l("p",{class:"be-choice"},l("label",{for:o.id},n)," ",o),read:a=>{o.value=a[e]}}}function ve(s){for(let t of s)if(t.reading)for(let e of ls(t))hs(e,t)}function ls(s){let t=[],e=[],n=[...s.targets,...s.marks].sort((i,o)=>i.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of n)i.matches("sup")?(e.length&&t.push(e),e=[]):e.push(i);return t}var cs=0;function hs(s,t){let e=`be-emen\
ded-${cs+=1}`;for(let i of s)i.classList.add("be-replaced"),i.dataset.replacedBy=e;let n=s.map(i=>i.textContent).join("").replace(/\s+/g," ");s[0].before(l("ins",
{class:"be-emended be-editorial",id:e,title:r("received: {words}",{words:n})},t.reading))}function Ee(s){for(let t of s.filter(e=>e.isUnresolved)){let e=t.proposed?
r("not resolved; perhaps: {reading}",{reading:t.proposed}):r("not resolved");for(let n of t.targets)n.title=e}}function Le(s,t,e,n){let i=new ct(s,t,e);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:n}),s.addEventListener("copy",o=>ds(s,o),{signal:n}),
n.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var ct=class{constructor(t,e,n){this.text=t,this.notes=e,this.refresh=
n,this.state=lt(location.search,D("layers",{})),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(""),this.title=document.title;
let{slot:i}=j(t);this.controls=xe(i,e,this.state,(o,a)=>this.choose(o,a)),this.switch=e.some(o=>o.reading)?ke(i,o=>this.choose("layer",o)):null,this.isPutIn=!1}reread(){
this.state=lt(location.search,this.state),this.controls.read(this.state),this.apply()}apply(){let t=this.state.layer==="reading";for(let e of this.notes)e.show(
ye(this.state,e));this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(ve(this.notes),Ee(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(
this.summary()),this.refresh()}sayLayer(t){let e=t?r("Reading text"):r("As received");this.text.dataset.layer=this.state.layer,document.documentElement.dataset.
beLayer=this.state.layer,this.heading.textContent=t?r("The reading text"):r("The text as received"),document.title=t?r("{layer}: {title}",{layer:e,title:this.title}):
this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.filter(e=>e.isShown).length,all:this.notes.length};return this.state.layer==="rea\
ding"?r("{shown} of {all} notes, reading text",t):r("{shown} of {all} notes, as received",t)}choose(t,e){this.state={...this.state,[t]:e},H("layers",this.state),
history.replaceState(history.state,"",ge(location.href,this.state)),this.apply(),O(this.summary())}};function ds(s,t){let e=s.dataset.layer==="reading"?A(s):null;
if(!e||!t.clipboardData)return;let n=r("reading text made by the editors, not the text as received");t.clipboardData.setData("text/plain",`${e.words}

[${n}: ${Yt(e.id)}]`),t.preventDefault()}var us=["critical","major"],Oe=["critical","major","","minor"],ht=class{constructor(t,e,n){this.spans=n,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=h(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return us.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(h(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=Oe.indexOf(this.facets.
severity??"");return t<0?Oe.length:t}get link(){return st(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){for(let e of[this.item,...this.
marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){for(let e of this.
marks)st(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.item.childNodes)
t.append(e.cloneNode(!0));for(let e of d(t,".footnote-backref"))e.remove();for(let e of d(t,"[id]"))e.removeAttribute("id");return t}};function Se(s){let t=new Map;
for(let n of d(s,"article.be-text sup.be-mark")){let i=Ut(n,"a").hash.slice(1);t.set(i,[...t.get(i)??[],n])}let e=fs(s);return[...t].flatMap(([n,i])=>{let o=s.getElementById(
n);return o?[new ht(o,i,e)]:[]})}function fs(s){let t=null;return()=>{if(t)return t;t=new Map;for(let e of d(s,"article.be-text .be-target"))for(let n of(e.dataset.
notes??"").split(" ")){let i=t.get(n);i?i.push(e):t.set(n,[e])}return t}}var Ce=window.matchMedia("(max-width: 44.9844em)"),dt=12,G=class{constructor(t,e){let n=(o,a,c)=>b(a,c,{class:"be-panel-button","aria-label":o,title:o});this.actions=
t,this.title=l("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=n(r("Previous note"),"\u2039",()=>t.step(-1)),this.next=n(r("Next note"),"\u203A",
()=>t.step(1)),this.body=l("div",{class:"be-panel-body"});let i=n(r("Close the note"),"\xD7",t.close);this.element=l("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},l("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,n){let{number:i}=t;this.title.
textContent=ps(t,i),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let o=w(),a=this.has(o)&&!(o instanceof HTMLButtonElement&&o.disabled);n&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Ce.matches);let e=t.getBoundingClientRect();if(Ce.matches){let n=e.bottom-(innerHeight-
this.element.offsetHeight-dt);n>0&&scrollBy({top:n+40})}else W(this.element,e,{gap:dt,margin:dt,shift:this.element.offsetWidth/3})}};function ps(s,t){return s.isOfSource?
r("Note of the source {number}",{number:t}):s.isExplanatory?r("Note {number}",{number:t}):r("Textual note {number}",{number:t})}var N=class{constructor(t,e,n){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",i=>this.came(i),{signal:n}),t.addEventListener("keydown",
i=>this.pressed(i),{signal:n}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:n}),this.settle()}look(){if(this.stop&&ut(
this.stop))return;let t=d(this.holder,this.manner.selector).find(ut);t&&this.makeStop(t)}settle(){let t=d(this.holder,this.manner.selector);for(let n of t)n.tabIndex!==
-1&&(n.tabIndex=-1);let e=this.stop?.isConnected?this.stop:t[0];e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=t,t.
tabIndex=0}came(t){let e=f(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){let[e,n]=this.manner.keys[t.key]??
[],i=f(t,this.manner.selector);if(!e||!n||!i||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)return;t.preventDefault();let o=ms(
d(this.holder,n),i,e);o?.focus(),o?.scrollIntoView({block:"nearest",behavior:"instant"})}};function ms(s,t,e){let n=e>0?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,
i=o=>!!(t.compareDocumentPosition(o)&n)&&ut(o);return e>0?s.find(i):s.findLast(i)}var ut=s=>s.checkVisibility({visibilityProperty:!0});function Ae(s,t,e=null){if(!e)return ft(s,t,{from:0,until:1/0});let n=s.findIndex(({level:o})=>o>e.level),i=n<0?s.length:n;return[...ft(s.slice(0,i),t,{from:0,until:e.
level-t.gap}),...ft(s.slice(i),t,{from:e.level+e.height+t.gap,until:1/0})]}function ft(s,t,e){let n=s.map(()=>null),i=bs(s,t,e);for(let[o,a]of ws(i,t,e).entries())
n[i[o].index]=a;return n}var M=({line:s,pad:t,gap:e},n)=>n*s+t+e,Ie=(s,t,e)=>Math.min(s.level+t.reach,e.until-M(t,1)+t.gap);function bs(s,t,e){let n=[];for(let[
i,o]of s.entries())for(n.push({index:i,wish:o,top:0}),Te(n,n.length-1,t,e);n.length&&n[n.length-1].top>Ie(n[n.length-1].wish,t,e);){let a=gs(n);n.splice(ys(n,a),
1),Te(n,a,t,e)}return n}function Te(s,t,e,n){for(let i=t;i<s.length;i+=1){let o=i?s[i-1].top+M(e,1):n.from;s[i].top=Math.max(s[i].wish.level,o)}}function gs(s){
let t=s.length-1;for(;t>0&&s[t].top>s[t].wish.level;)t-=1;return t}function ys(s,t){let e=t;for(let n=t;n<s.length;n+=1)s[n].wish.rank>=s[e].wish.rank&&(e=n);return e}
function ws(s,t,e){let n=s.map(({wish:o})=>Ie(o,t,e));for(let o=s.length-2;o>=0;o-=1)n[o]=Math.min(n[o],n[o+1]-M(t,1));let i=e.from;return s.map(({wish:o},a)=>{
let c=Math.max(o.level,i),u=Math.min(o.lines,xs(c,{next:s[a+1]?.wish.level,last:n[a+1]},t,e));return i=c+M(t,u),{top:c,lines:u}})}function xs(s,{next:t,last:e},n,i){
let o=t===void 0?i.until+n.gap:t,a=o===1/0?1/0:Math.floor((o-s-M(n,0))/n.line);return a>=2?a:s+M(n,2)<=(e??i.until+n.gap)?2:1}var ks=9,V=class{constructor(t,e){this.note=t,this.isOpen=!1,this.body=null;let n=t.isExplanatory||t.isOfSource,i=n?"":t.proposed,o=vs(t.item);this.length=i.length+
o.length+3;let a=l("span",{class:"be-side-short"},...i?[l("span",{class:"be-side-reading"},i)," "]:[],l("span",{class:"be-side-text"},o));this.button=l("button",
{type:"button",class:"be-side-head","aria-expanded":"false"},l("span",{class:"be-side-number"},t.number)," ",a,l("span",{class:"be-side-words"},t.words));let c=n?
t.facets.kind:t.facets.severity;this.element=l("div",{class:`be-side-note be-side-${c}`,role:"listitem"},this.button),this.button.addEventListener("click",()=>e(
t,null)),this.element.addEventListener("pointerenter",()=>t.light(!0)),this.element.addEventListener("pointerleave",()=>{this.isOpen||t.light(!1)})}lines(t){return Math.
min(ks,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.set("--be-y",`${t.top}px`),this.set("--be-lines",String(t.lines)))}set(t,e){this.element.style.getPropertyValue(
t)!==e&&this.element.style.setProperty(t,e)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),this.element.
classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function vs(s){let e=[...s.children].filter(
i=>!h(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),n=d(s,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...n].filter(Boolean).join(" ")}var pt=".be-side-head",Es=38,Ls=.47,Y=class{constructor(t,e,n,i){this.text=t,this.notes=e,this.toggle=n,this.size="",this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=l("aside",{class:"be-side-notes be-editorial","aria-label":r("Notes beside the text")}),this.list=l("div",{role:"list"}),
this.column.append(this.list);let o={ArrowDown:[1,pt],ArrowUp:[-1,pt]};this.rove=new N(this.list,{selector:pt,keys:o,isOff:()=>this.opened!==null},i),this.spread=
l("div",{class:"be-spread"});let a=new ResizeObserver(()=>{this.isOtherSize()&&this.arrange(this.isWide)});a.observe(t),i.addEventListener("abort",()=>a.disconnect(),
{once:!0})}has(t){return this.column.contains(t)}isOtherSize(){return this.size!==[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||
(this.text.before(this.spread),this.spread.append(this.text,this.column))}arrange(t){if(this.isWide=t,this.column.hidden=!t,!t)return;this.stand(),this.size=[this.
text.offsetWidth,this.text.offsetHeight].join();let e=this.notes.filter(a=>a.isShown),n=this.spread.getBoundingClientRect().top;this.levels=new Map(e.map(a=>[a,
a.marks[0].getBoundingClientRect().top-n]));let i=getComputedStyle(this.column);this.line=parseFloat(i.lineHeight);let o=parseFloat(i.fontSize)*3.4;this.letters=
Math.max(12,(this.column.clientWidth-o)/(parseFloat(i.fontSize)*Ls)),this.settle()}settle(){if(!this.isWide)return;let{line:t=20,letters:e=40}=this,n=this.place(),
i=[...this.levels.keys()].filter(c=>c!==this.opened?.note),o=i.map(c=>({level:this.levels.get(c)??0,lines:this.card(c).lines(e),rank:c.rank})),a=Ae(o,{line:t,pad:0,
gap:4,reach:Es},n);this.fill(i,a)}place(){if(!this.opened)return null;let{note:t,from:e}=this.opened,i=(e.closest("sup.be-mark")??t.marks[0]).getBoundingClientRect().
top-this.spread.getBoundingClientRect().top,o=this.card(t),a=o.element;return a.isConnected||this.list.append(a),o.set("--be-y",`${i}px`),{level:i,height:a.offsetHeight}}fill(t,e){
let n=new Map(t.map((c,u)=>[c,e[u]])),i=[...this.levels.keys()].filter(c=>c===this.opened?.note||n.get(c));for(let c of i)this.card(c).stand(n.get(c));let o=i.map(
c=>this.card(c).element),a=new Set(o);for(let c of[...this.list.children])a.has(c)||c.remove();for(let[c,u]of o.entries()){let p=this.list.children[c]??null;p!==
u&&this.list.insertBefore(u,p)}this.rove.settle()}show(t,e,n){this.opened?.note!==t&&this.fold(),this.opened={note:t,from:e};let i=this.card(t);i.fold(!1),this.
levels.has(t)?this.settle():this.arrange(!0),n&&(i.button.focus({preventScroll:!0}),Os(i.element))}fold(){this.opened&&this.card(this.opened.note).fold(!0),this.
opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.element.classList.toggle("be-lit",e)}card(t){let e=this.cards.get(t);if(e)
return e;let n=new V(t,this.toggle);return this.cards.set(t,n),n}};function Os(s){let{top:t,bottom:e}=s.getBoundingClientRect(),n=h(document,".md-header")?.getBoundingClientRect().
bottom??0,i=e+8-innerHeight;t<n?scrollBy({top:t-n-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,t-n-8),behavior:"instant"})}var C=window.matchMedia("(min-width: 60em)");function Ss(s,t){let e=h(s,"article.be-text:not(.be-reading-text):not(.be-pane)"),n=e?Se(s):[];e&&n.length&&$([()=>{
new mt(e,n,t)}],t)}var mt=class{constructor(t,e,n){this.notes=e,this.byMark=new Map(e.flatMap(i=>i.marks.map(o=>[o,i]))),this.open=null,this.from=t,this.side=new Y(
t,e,(i,o)=>this.toggle(i,o),n),this.panel=new G({close:()=>this.popup.close(!0),step:i=>this.step(i),isFirst:()=>this.neighbour(-1)===null,isLast:()=>this.neighbour(
1)===null},n),this.popup=new k({holds:i=>C.matches||this.panel.has(i)||!!f({target:i},"sup.be-mark"),closed:()=>this.release(!n.aborted),returnTo:()=>this.from}),
Le(t,e,()=>this.refresh(),n),this.listen(t,n);for(let i of e)i.expand(!1);this.refresh(),this.fromAddress()}listen(t,e){t.addEventListener("click",n=>this.clicked(
n),{signal:e}),t.addEventListener("pointerover",n=>this.hovered(n,!0),{signal:e}),t.addEventListener("pointerout",n=>this.hovered(n,!1),{signal:e}),document.addEventListener(
"keydown",n=>this.pressed(n),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),C.addEventListener("change",()=>this.refresh(),
{signal:e})}get view(){return C.matches?this.side:this.panel}refresh(){let t=this.open;this.side.arrange(C.matches),t&&!t.isShown?this.popup.close(!0):t&&this.show(
t,this.from,!1)}clicked(t){let e=f(t,"sup.be-mark a")??this.unresolvedAt(t),n=e?.parentElement&&this.byMark.get(e.parentElement);!e||!n||t.ctrlKey||t.metaKey||t.
shiftKey||t.button||(t.preventDefault(),this.toggle(n,e))}unresolvedAt(t){let e=f(t,'[data-layer="reading"] .be-unresolved'),n=e&&!f(t,"a")?this.notes.find(i=>i.
isUnresolved&&i.targets.includes(e)):void 0;return n?.show(!0),n?n.link:null}hovered(t,e){let n=f(t,"sup.be-mark"),i=n&&this.byMark.get(n);i&&i!==this.open&&(i.
light(e),this.side.hint(i,e))}pressed(t){if(!this.open||!this.view.has(w())||t.altKey||t.ctrlKey||t.metaKey)return;let e=t.key==="ArrowDown"?1:t.key==="ArrowUp"?
-1:0;!e||f(t,"select")||(t.preventDefault(),this.step(e))}toggle(t,e){t===this.open&&(!e||e===this.from)?this.popup.close(!0):this.show(t,e??t.link,!0)}show(t,e,n){
this.open!==t&&this.quiet(),this.open=t,this.from=e.isConnected?e:t.link,t.light(!0),t.expand(!0),this.view.show(t,this.from,n),this.popup.open(),n&&location.hash.
slice(1)!==t.item.id&&history.replaceState(history.state,"",`#${t.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(t){this.quiet(),this.side.
hide(),this.panel.hide(),this.open=null,t&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(t){
let e=this.notes.filter(n=>n.isShown);return this.open?e[e.indexOf(this.open)+t]??null:null}step(t){let e=this.neighbour(t);if(!e)return;this.show(e,e.link,!0);
let{top:n,bottom:i}=e.marks[0].getBoundingClientRect();(n<120||i>innerHeight*(C.matches?.8:.45))&&Ne(e)}fromAddress(){let t=this.notes.find(e=>`#${e.item.id}`===
location.hash);!t||t===this.open||(t.show(!0),this.side.arrange(C.matches),this.show(t,t.link,!0),requestAnimationFrame(()=>Ne(t)))}},Ne=s=>s.marks[0].scrollIntoView(
{block:C.matches?"center":"start"});var yt={};m(yt,{start:()=>Cs});function Me(s,t){let[e,n=""]=t.split("\0");return s.length>e.length+n.length&&s.startsWith(e)&&s.endsWith(n)?s.slice(e.length,s.length-n.length):""}x({keys:["Alt C"],does:()=>r("copy the selected words with their citation"),when:()=>!!L()?.dataset.document});function Cs(s,t){let e=L();if(!e?.dataset.document)
return;for(let i of d(s,".be-text a.be-number, .be-milestone a[data-locator]:not([data-picture]), a.be-cite-way"))i.setAttribute("aria-haspopup","dialog");h(s,"\
.be-cite-document")?.append(l("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},r("Cite with the address")));for(let i of d(s,".be-notes \
> li"))Ms(i);let n=new gt(e);Ts(s,e,n,t),As(s,e,n,t)}var gt=class{constructor(t){this.text=t,this.made=null}async here(){let{ToolPanel:t}=await g();return this.
made??=new t(this.text)}isOpenAt(t){return this.made?.isOpenAt(t)??!1}close(){this.made?.close(!0)}};function Ts(s,t,e,n){let i=null;s.addEventListener("pointer\
down",o=>{f(o,"a.be-number")&&(i=A(t))},{capture:!0,signal:n}),s.addEventListener("click",o=>{let a=f(o,".be-text a.be-number, .be-milestone a[data-locator]:not\
([data-picture]), button.be-cite-note, button.be-cite-button, a.be-cite-way");if(!a||o.defaultPrevented||R(o))return;if(a.matches("a.be-cite-way")&&o.preventDefault(),
e.isOpenAt(a)){e.close();return}o.detail||(i=A(t));let c=Is(t,a,i);setTimeout(async()=>{let u=await e.here();n.aborted||u.open(a,c)},0)},{signal:n})}function As(s,t,e,n){
s.addEventListener("keydown",i=>{if(i.key==="Alt"&&e.here(),i.code!=="KeyC"||!i.altKey||i.ctrlKey||i.metaKey||i.shiftKey)return;let o=A(t);if(!o)return;i.preventDefault();
let a={kind:"paragraph",id:o.id,locator:o.locator,name:"",words:o.words,selected:o};e.here().then(c=>c.copyWords(a))},{signal:n})}function Is(s,t,e){let n=t.matches(
"a.be-number")?t.closest(".be-unit"):null;if(n){let o=(t.textContent??"").trim(),a=r("Paragraph {number}",{number:o}),c={kind:"paragraph",id:n.id,locator:Vt(Qt(
s,n),`\xB6 ${o}`),name:a,words:Xt(n)};return e?{...c,words:e.words,selected:e}:c}let{locator:i}=t.dataset;if(i)return{kind:"mark",id:t.id,locator:i,name:i,words:""};
if(t.matches("button.be-cite-note")){let{name:o="",note:a=""}=t.dataset;return{kind:"note",id:a,locator:o,name:o.charAt(0).toUpperCase()+o.slice(1),words:""}}return{
kind:"document",id:"",locator:"",name:r("The whole document"),words:""}}function Ns(s){let t=d(s,".footnote-backref"),e=t.length>1?r("back to {note} in the text\
, call {at} of {all}",{note:"\0",at:1,all:t.length}):r("back to {note} in the text",{note:"\0"});return Me(t[0]?.getAttribute("aria-label")??"",e)}function Ms(s){
let t=Ns(s),e=s.lastElementChild;!t||!e||h(s,".be-cite-note")||e.append(" ",l("button",{class:"be-cite-note",type:"button","data-note":s.id,"data-name":t,"aria-\
label":r("cite {name}",{name:t}),"aria-haspopup":"dialog"},r("cite")))}var kt={};m(kt,{start:()=>Rs});var X=null;function Q(s,t=()=>{}){if(X){s(X);return}Promise.all([v("cards.json"),g()]).then(([e,n])=>{X={...n,cardOf:(i,o)=>n.cardOf(e,i,o)},s(X)}).catch(t)}var Ps=350,Bs=260,Ks=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function Rs(s,t){for(let n of d(s,"a.be-par\
allel[title]"))n.removeAttribute("title");let e=new xt;s.addEventListener("pointerover",n=>e.pointed(n),{signal:t}),s.documentElement.addEventListener("pointerl\
eave",n=>e.left(n),{signal:t}),s.addEventListener("pointerdown",n=>e.pressed(n),{signal:t}),s.addEventListener("click",n=>e.touched(n),{signal:t}),s.addEventListener(
"focusin",n=>e.focused(n),{signal:t}),s.addEventListener("focusout",n=>e.blurred(n),{signal:t}),s.addEventListener("keydown",n=>e.typed(n),{capture:!0,signal:t}),
s.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function wt(s){return s.closest(Ks)?null:s.dataset.entry?{kind:"entries",keys:s.dataset.entry.split(" ")}:$t(new URL(s.getAttribute("href")??
"",document.baseURI),P,location.pathname)}var Be=s=>f(s,"a[href]"),xt=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,n){clearTimeout(this.opening);let i=n===null;this.isForFocus=i,i&&Q(o=>{w()===t&&this.build(o,t,e,!0)}),
this.opening=window.setTimeout(()=>Q(o=>{this.isWanted(t,i)&&(this.open?.link!==t&&this.build(o,t,e,i),this.open?.show(n))}),Ps)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?w()===t:t.matches(":hover"))}build(t,e,n,i){this.take();let o=t.cardOf(e,n);if(!o)return;let a=new t.OpenCard(e,o,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},Bs)}pointed(t){if(t.pointerType==="touch")return;let e=Be(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let n=e&&e!==this.dismissed&&t.buttons===0?wt(e):null;e&&n&&this.prepare(e,n,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?f(t,".be-text a[href]"):null,n=e&&!R(t)&&!t.defaultPrevented?
wt(e):null;if(!e||!n)return;t.preventDefault();let i=()=>location.assign(e.href);Q(o=>{let a=o.cardOf(e,n);if(!a)return i();this.sheet=o.openSheet(e,a)},i)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=Be(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let n=wt(e);n&&(this.dismissed=null,this.prepare(e,n,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!h(document,"main a:\
hover")&&clearTimeout(this.opening)}};var vt={};m(vt,{start:()=>Ds});async function Ds(s,t){let e=h(s,".be-synopsis");if(!e||d(e,".be-pane").length!==2)return;let{startSynopsis:n}=await g();t.aborted||n(e,t)}var Et={};m(Et,{start:()=>Ws});var Ke="http://www.w3.org/2000/svg";function J(){let s=document.createElementNS(Ke,"svg"),t=document.createElementNS(Ke,"path");for(let[e,n]of Object.entries({viewBox:"\
0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))s.setAttribute(e,n);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L20 20"),s.
append(t),s}var Hs=140,Re=10,Z=class{constructor(){this.page=zt("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=l("input",{type:"search",name:"q","aria-l\
abel":r("Search the edition"),placeholder:r("Words or names, in either script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=l("p",
{class:"be-status",role:"status"}),this.list=l("ol",{class:"be-hits","aria-label":r("First hits")}),this.all=l("a",{class:"be-all",href:this.page,hidden:!0},""),
this.element=this.draw(),this.popup=new k({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=b("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":r("Close the search")}),e=l("form",{role:"search",action:this.page,method:"get"},J(),
this.field,t);return l("dialog",{class:"be-search-dialog","aria-label":r("Search the edition")},e,l("div",{class:"be-scrolled"},this.list),l("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),Hs)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):f(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),Jt(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??w(),
this.element.showModal(),this.popup.open()),!this.field.value&&nt()&&(this.field.value=nt(),this.find()),this.field.focus(),this.field.select(),g().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,n=this.field.value.trim();if(qt(n),!n){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:o,countedHere:a}=await g(),c=await i(n);if(!e()||(await o(this.list,c,e,{upTo:Re,isEndless:!1}),!e()))return;let u=a(
c.hits.length,Re);this.status.textContent=u.count,this.all.textContent=u.all,this.all.href=`${this.page}?${new URLSearchParams({q:n})}`,this.all.hidden=c.hits.length===
0}catch(i){throw e()&&(this.status.textContent=r("The search could not be loaded.")),i}}};x({keys:["/","Ctrl K"],does:()=>r("search the edition")});var De=null;function Ws(s,t){let e=s.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&_s(e,t);let n=Fs(s);n?.addEventListener("click",()=>He(n),{signal:t}),s.addEventListener("keydown",i=>{Us(i)&&(i.preventDefault(),He(null))},{signal:t})}
function He(s){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}De??=new Z,De.show(s)}async function _s(s,t){
let{startPage:e}=await g();t.aborted||e(s,t)}function Fs(s){let t=h(s,".md-header__inner"),e=t&&h(t,".be-search-button");if(!t||e)return e;let n=l("button",{type:"\
button",class:"be-search-button","aria-label":r("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},J(),l("span",{class:"be-search-word"},
r("Search")),l("kbd",{"aria-hidden":"true"},"/")),i=h(t,"[data-md-component=palette]");return i?i.before(n):t.append(n),n}function Us(s){return s.altKey?!1:s.ctrlKey||
s.metaKey?s.key.toLowerCase()==="k"&&!s.shiftKey:s.key==="/"&&!I(s.target)}var Lt={};m(Lt,{start:()=>$s});var We="be-found";function $s(s){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.delete(
We),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))return;let n=js(s,t.hash).flatMap(i=>qs(i,Zt(
e)));n.length&&CSS.highlights.set(We,new Highlight(...n))}function js(s,t){let e=t?s.getElementById(T(t.slice(1))):null;if(!e)return[h(s,"main")??s.body];if(!/^H[1-6]$/u.
test(e.tagName))return[e];let n=[e];for(let i=e.nextElementSibling;i&&!/^H[1-6]$/u.test(i.tagName);i=i.nextElementSibling)n.push(i);return n}function qs(s,t){let e=document.
createTreeWalker(s,NodeFilter.SHOW_TEXT),n=[],i="";for(let o=e.nextNode();o instanceof Text;o=e.nextNode())o.parentElement?.closest(".be-mark, .be-number, .be-p\
arallel, .headerlink")||(n.push({node:o,start:i.length}),i+=o.data);return[...i.matchAll(t)].map(o=>{let a=document.createRange();return a.setStart(..._e(n,o.index)),
a.setEnd(..._e(n,o.index+o[0].length,!0)),a})}function _e(s,t,e=!1){let n=s.findLast(({start:i})=>e?i<t:i<=t)??s[0];return[n.node,t-n.start]}var Ot={};m(Ot,{start:()=>zs});var Fe=()=>h(document,".be-go input");x({keys:["g"],does:()=>r("go to a paragraph by its number"),when:()=>E()&&Fe()!==null});function zs(s,t){let e=L(),n=h(s,"\
.be-beside");!e||!n||!h(e,"a.be-number")||(n.append(Gs(e)),s.addEventListener("keydown",i=>{if(i.key!=="g"||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||
!E()||I(i.target)||h(s,"dialog[open]"))return;i.preventDefault();let o=Fe();o?.focus(),o instanceof HTMLInputElement&&o.select()},{signal:t}))}function Gs(s){let t=l(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":r("Go to paragraph")}),e=l("form",{class:"be-go"},l("label",{},
l("span",{"aria-hidden":"true"},r("Go to \xB6")),t));return t.addEventListener("input",()=>t.setCustomValidity("")),e.addEventListener("submit",n=>{n.preventDefault();
let i=Vs(s,t.value.replace("\xB6","").trim()),o=F(document,`p${t.value.replace("\xB6","").trim()}`,location.search);i?Ys(i):o?location.assign(o):Xs(s,t)}),e}function Vs(s,t){
let e=d(s,"a.be-number").find(n=>n.textContent?.trim()===t);return e?e.closest(".be-unit"):d(s,".be-milestone a[data-locator]").find(n=>n.dataset.locator?.toLowerCase()===
t.toLowerCase())??null}function Ys(s){s instanceof HTMLElement&&(s.setAttribute("tabindex","-1"),s.addEventListener("blur",()=>s.removeAttribute("tabindex"),{once:!0}),
location.hash=s.id,s.focus({preventScroll:!0}))}function Xs(s,t){let e=d(s,"a.be-number").map(i=>i.textContent?.trim()??""),n=s.dataset.paragraphs??e.at(-1)??"";
t.setCustomValidity(r("The paragraphs of this text are numbered {first} to {last}.",{first:e[0],last:n})),t.reportValidity()}var Ct={};m(Ct,{start:()=>Qs});var St="be-led";function Qs(s,t){Ue(s),addEventListener("hashchange",()=>Ue(s),{signal:t})}function Ue(s){let t=T(location.hash.slice(1)),e=Js();if(!t||s.getElementById(
t))return;let n=F(s,t,location.search);!n||!it(s)&&(e===t||e===null)||(it(s)&&Zs(t),location.replace(n))}function Js(){try{let s=sessionStorage.getItem(St)??"";
return sessionStorage.removeItem(St),s}catch{return null}}function Zs(s){try{sessionStorage.setItem(St,s)}catch{}}var Tt={};m(Tt,{start:()=>tn});function tn(s,t){s.addEventListener("copy",()=>{let e=d(s,".be-text");for(let n of e)n.classList.add("be-copying");setTimeout(()=>{for(let n of e)n.classList.remove(
"be-copying")},0)},{signal:t}),s.addEventListener("click",({detail:e,target:n})=>{let i=e===3&&n instanceof Element&&n.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:t})}var At={};m(At,{start:()=>sn});var en=".md-typeset__scrollwrap, .be-scroll, pre > code";function sn(s,t){let e=h(s,"[data-md-component=content]");if(!e)return;let n=new ResizeObserver(a=>{for(let{
target:c}of a)nn(c)}),i=()=>{for(let a of d(e,en))n.observe(a)},o=new MutationObserver(i);o.observe(e,{childList:!0,subtree:!0}),t.addEventListener("abort",()=>{
o.disconnect(),n.disconnect()},{once:!0}),i()}function nn(s){if(s.scrollWidth<=s.clientWidth+1){for(let t of["tabindex","role","aria-label"])s.removeAttribute(t);
return}s.tabIndex=0,s.setAttribute("role","group"),s.setAttribute("aria-label",r("{name}; scrolls sideways",{name:on(s)}))}function on(s){let t=h(s,"svg > title");
return t?t.textContent??"":d(document,".md-content :is(h1, h2, h3)").filter(n=>n.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.firstChild?.
textContent?.trim()||r("Table")}var Mt={};m(Mt,{start:()=>an});var It=".be-pane .be-unit",je=".be-notes > li, .be-panel, .be-note",rn=200,Nt=null;te({id:"propose",leaves:!0,when:s=>s.kind==="paragraph",name:()=>r("Propose a\
 note"),run:s=>{let t=document.getElementById(s.id);t&&Nt?.propose(s.selected?.range??dn(t))}});function an(s,t){let e=h(s,"article.be-text[data-document]:not(.\
be-pane)");Nt=e?new tt(e,t):null,Nt?.listen(s),!e&&h(s,It)&&new tt(document.body,t).listen(s)}var tt=class{constructor(t,e){this.text=t,this.signal=e,this.timer=
0,this.panel=null,this.button=b(r("Propose a note"),()=>{let n=this.selectedRange();n&&this.propose(n)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",n=>n.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
rn)},{signal:this.signal}),this.signal.addEventListener("abort",()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();
if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;let e=t.getRangeAt(0);return e.intersectsNode(this.text)||qe(e)?.closest(je)?e.cloneRange():null}selectionChanged(){
let t=[...this.selectedRange()?.getClientRects()??[]].filter(o=>o.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.
body.append(this.button);let{top:e,bottom:n,right:i}=t;W(this.button,{top:e,bottom:n,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,
n=cn(t);if(n){$e(...n),this.button.hidden=!0;return}let i=null;try{i=await g();let{ProposePanel:o,receivedText:a,spanOfRange:c}=i,[u,p,y]=await Promise.all([a(e.
dataset.document??""),v("propose.json"),v("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let et=c(e,t,u),Ft=new o({span:et,received:u,choices:p,
repository:y,opener:un(e,t),language:ln(e)});this.panel?.close(),this.panel=Ft,Ft.open()}catch(o){this.signal.aborted||$e(hn(o,i?.CannotTell))}this.button.hidden=
!0}},ln=s=>s instanceof Element?s.closest("[lang]")?.getAttribute("lang")??"":"";function qe({commonAncestorContainer:s}){return s instanceof Element?s:s.parentElement}
function cn(s){let t=qe(s);if(t?.closest(je))return[r("A note stands on words of the text, not on another note. To change this one, use its \u201Cedit\u201D.")];
let e=t?.closest(It)??d(document,It).find(i=>s.intersectsNode(i)),n=e&&h(e,"a.be-number")?.getAttribute("href");return e?[r("Here two texts stand side by side: \
a note is proposed where the text stands alone."),...n?[l("a",{href:n},r("Go to this paragraph"))]:[]]:null}function hn(s,t){return t&&s instanceof t?s.message:
s instanceof RangeError?r("Select whole words."):r("What is needed for a note could not be loaded.")}function dn(s){let t=document.createRange();return t.selectNodeContents(
s),t}function un(s,t){let e=d(s,".be-unit").find(n=>t.intersectsNode(n));return e?h(e,"a.be-number")??h(e,"a"):null}function $e(s,...t){O(s),h(document,".be-pro\
pose-word")?.remove();let e=l("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},s," ",...t);document.body.append(e),t.length?document.addEventListener(
"selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var Bt={};m(Bt,{start:()=>mn});var Pt="a[href], button",fn=".footnote-backref",pn="a.be-number",ze=()=>h(document,".be-text")!==null;x({keys:["\u2192","\u2190"],does:()=>r("within a text or i\
ts notes: the next link, the one before"),when:ze},{keys:["\u2193","\u2191"],does:()=>r("within a text or its notes: the next paragraph or note, the one before"),
when:ze});function mn(s,t){for(let e of d(s,".be-text"))Ge(e,pn,t);for(let e of d(s,".be-notes"))Ge(e,fn,t)}function Ge(s,t,e){let n={ArrowRight:[1,Pt],ArrowLeft:[
-1,Pt],ArrowDown:[1,t],ArrowUp:[-1,t]};bn(()=>{e.aborted||new N(s,{selector:Pt,keys:n},e)})}var bn=s=>"requestIdleCallback"in window?requestIdleCallback(s,{timeout:1e3}):
setTimeout(s,0);var Kt={};m(Kt,{start:()=>gn});x({keys:["?"],does:()=>r("show these keys")},{keys:["Esc"],does:()=>r("close what was opened last")});function gn(s,t){s.addEventListener("keydown",e=>{e.key!==
"?"||e.ctrlKey||e.metaKey||I(e.target)||s.querySelector("dialog[open]")||(e.preventDefault(),yn(w()))},{signal:t})}function yn(s){let t=b("\xD7",()=>i.close(!0),
{class:"be-keys-close","aria-label":r("Close the list of keys")}),e=ce().flatMap(({keys:o,does:a})=>[l("dt",{},...o.flatMap((c,u)=>[...u?[" "]:[],l("kbd",{},c)])),
l("dd",{},a())]),n=l("dialog",{class:"be-keys","aria-labelledby":"be-keys-title"},l("h2",{id:"be-keys-title"},r("Keys")),t,l("dl",{},...e)),i=new k({holds:o=>n.
contains(o)&&o!==n,closed:()=>n.remove(),returnTo:()=>s});n.addEventListener("close",()=>i.close(!0)),document.body.append(n),n.showModal(),i.open()}var Rt={};m(Rt,{start:()=>wn});var Ve=96;function wn(s,t){s.getElementById("__config")||(xn(s,t),kn(s,t),vn(s,t))}function xn(s,t){let e=s.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let n=()=>{e.checked=!1};s.addEventListener("click",i=>{f(i,".md-sidebar--primary a[href]")&&n()},{signal:t}),s.addEventListener("keydown",i=>{i.key==="E\
scape"&&n()},{signal:t})}function kn(s,t){let e=h(s,".md-content h1"),n=h(s,".md-header__title");if(!e||!n)return;let i=new IntersectionObserver(([o])=>{n.classList.
toggle("md-header__title--active",!o.isIntersecting&&o.boundingClientRect.top<Ve)},{rootMargin:"-48px 0px 0px 0px"});i.observe(e),t.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function vn(s,t){let e=d(s,".md-nav--secondary a.md-nav__link[href^='#']"),n=e.map(c=>s.getElementById(T(c.getAttribute("href")?.slice(1)??
""))),i=!1,o=()=>{i=!1;let c=n.findLastIndex(u=>u!==null&&u.getBoundingClientRect().top<=Ve);for(let[u,p]of e.entries())p.classList.toggle("md-nav__link--passed",
u<c),p.classList.toggle("md-nav__link--active",u===c)},a=()=>{i||requestAnimationFrame(o),i=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var Dt={};m(Dt,{start:()=>En});function En(s,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=d(s,".be-short").filter(n=>n.scrollHeight>n.clientHeight+4);for(let n of e)Ln(n,t)})}function Ln(s,t){
let e=b(r("more"),()=>n(),{class:"be-short-more","aria-expanded":"false"}),n=()=>{s.classList.remove("be-short"),e.remove()};s.addEventListener("focusin",i=>{i.
target!==e&&n()},{signal:t}),s.append(e)}var Wt={};m(Wt,{start:()=>On});async function On(s,t){let e=d(s,".be-notes > li"),n=Cn();if(!e.length&&!n)return;n||await Sn(s,t);let i=await v("repository.json").catch(()=>null),o=i&&await v(
"places.json").catch(()=>null);if(!(!o||t.aborted)){for(let a of e){let c=h(a,".be-cite-note")?.dataset.name;Ye(a.lastElementChild,"be-sources",i,o.notes[a.id],
c)}n&&Ye(h(s,".md-content__inner"),"be-sources be-sources--entry",i,o.entries[n],r("this entry"))}}var Sn=(s,t)=>new Promise(e=>{location.hash&&e(null);for(let n of[
"pointermove","pointerdown","keydown","focusin","scroll"])s.addEventListener(n,e,{once:!0,signal:t})});function Cn(){let s=location.href.replace(/[?#].*$/,"").replace(
/index\.html$/,""),t=s.startsWith(P.href)?s.slice(P.href.length):"";return t.startsWith("register/")?t:""}function Ye(s,t,e,n,i){if(!s||!n||h(s,".be-sources"))return;
let[o,a]=n,c=i?[r("source of {name}",{name:i}),r("edit the file of {name}",{name:i}),r("history of the file of {name}",{name:i})]:[r("source"),r("edit the file"),
r("history of the file")];s.append(" ",l("span",{class:t},Ht(r("source"),c[0],`${U(e,"blob",o)}#L${a}`)," ",Ht(r("edit"),c[1],U(e,"edit",o))," ",Ht(r("history"),
c[2],U(e,"commits",o))))}var Ht=(s,t,e)=>l("a",{href:e,"aria-label":t,target:"_blank",rel:"noopener"},s);var _t={};m(_t,{start:()=>Tn});async function Tn(s,t){An(s,t);let e=ee(location.href),n=e&&(e.version||In(s,e));if(!n&&!s.getElementById("be-check-citation"))return;let{startMemory:i}=await g();
t.aborted||i(s,n?e:null,t)}function An(s,t){let e=d(s,".be-former a[href]"),n=()=>e.forEach(i=>{i.hash=location.hash});e.length&&n(),e.length&&addEventListener(
"hashchange",n,{signal:t})}var In=(s,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!s.getElementById(e);var Nn=[Gt,Ct,Rt,Bt,Kt,at,bt,yt,Ot,kt,vt,Et,Lt,Tt,At,Dt,Mt,Wt,_t];ie(()=>import("./later.js"));jt(async(s,t)=>{s.documentElement.dataset.beStarting=
"",await $(Nn.map(e=>()=>{e.start(s,t)}),t),t.aborted||delete s.documentElement.dataset.beStarting});
