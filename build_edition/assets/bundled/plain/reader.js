import{$ as V,A as Xt,C as r,D as G,F as $,G as ct,H as Qt,K as Jt,L as dt,M as O,N as K,O as Zt,P as te,Q as R,R as ee,S as se,T as ne,U as oe,_ as ie,a as b,b as qt,
c as q,ca as re,d as l,e as p,f as h,g as d,h as C,i as zt,j as m,k as z,l as g,m as F,n as Gt,o as A,p as L,q as B,r as M,s as lt,t as Vt,u as S,x as Yt,y as v,
z as P}from"./shared.js";var ae=()=>Promise.reject(new Error("nobody has said where it comes from")),le=n=>{ae=n},x=()=>ae();var ce={at:-1/0};async function is(){performance.now()-ce.at<8||(await new Promise(n=>{setTimeout(n)}),ce.at=performance.now())}async function Y(n,t){for(let e of n){
if(await is(),t.aborted)return;e()}}var ft={};b(ft,{start:()=>ds});var de="outline-keys",T=()=>B(de,!0),he=n=>M(de,n),ue=[],k=(...n)=>{ue.push(...n)},fe=()=>ue.filter(n=>n.when?.()??!0),D=n=>n instanceof HTMLElement&&(n.isContentEditable||
n.closest("input:not([type=checkbox], [type=radio]), textarea, select")!==null);var pe=new WeakMap;function X(n){let t=pe.get(n);if(t?.bar.isConnected)return t;d(document,".be-bar-place")?.remove();let e=l("span",{class:"be-bar-number"}),s=l(
"span",{class:"be-bar-who"}),o=l("span",{class:"be-bar-line"}),i=l("div",{class:"be-bar-slot"}),a=l("nav",{class:"be-bar","aria-label":r("In this text")},l("p",
{class:"be-bar-where"},e,s),i,o);n.before(l("div",{class:"be-bar-place"},a));let c={bar:a,where:e,who:s,line:o,slot:i};return pe.set(n,c),c}var I="",Q=class{constructor(t){this.element=t,this.bar=X(t),this.units=h(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=this.units.filter(
me).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be-other"))}turnsOf(t){return this.
units.filter(e=>e.matches(".be-turn")&&(t===I||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.speaker??"").filter(Boolean))]}nameOf(t){
return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let s=me(t);if(s)return r("{sign} {number} o\
f {total}",{sign:e,number:s,total:this.total});let o=[...t.classList].find(i=>i.startsWith("be-")&&i!=="be-unit")??"";return ht(o.slice(3).replaceAll("-"," "))}indexAt(t){
let e=0,s=this.units.length;for(;e<s;){let o=e+s>>1;this.units[o].getBoundingClientRect().top<=t?e=o+1:s=o}return e-1}},me=n=>d(n,":scope > a.be-number")?.textContent,
ht=n=>n.slice(0,1).toUpperCase()+n.slice(1);var U={"[":["turn",-1,()=>r("previous turn of the chosen speaker")],"]":["turn",1,()=>r("next turn of the chosen speaker")],"{":["interruption",-1,()=>r("previo\
us interruption")],"}":["interruption",1,()=>r("next interruption")]};k(...Object.entries(U).map(([n,t])=>({keys:[n],does:()=>t?.[2]()??"",when:()=>T()&&d(document,
".be-bar-speaker")!==null})));function ge(n,t){let e=rs(n),s=n.interruptions.length,o=s?[be(r("Interruptions"),J("interruption",-1,t),l("span",{class:"be-bar-wo\
rd"},G("{n} interruption","{n} interruptions",s)),J("interruption",1,t))]:[],i=l("div",{class:"be-bar-panel",id:"be-bar-panel"},be(r("Turns"),J("turn",-1,t),e,J(
"turn",1,t)),...o,ls()),a=ye("be-bar-more",r("Turns"),i,!0);return n.bar.slot.before(a,i),e}var be=(n,...t)=>l("div",{class:"be-bar-group",role:"group","aria-la\
bel":n},...t);function rs(n){let t=n.turnsOf(I).length,e=l("select",{class:"be-bar-speaker","aria-label":r("Whose turns")},l("option",{value:I},r("All turns ({n\
})",{n:t})));for(let s of n.speakers){let o=r("{name} ({n})",{name:ht(n.nameOf(s)),n:n.turnsOf(s).length});e.append(l("option",{value:s},o))}return e}function J(n,t,e){
let s=Object.entries(U).find(([,i])=>i?.[0]===n&&i[1]===t)?.[0]??"",o=as(n,t);return p(t<0?"\u2039":"\u203A",()=>e(n,t),{class:"be-bar-step","aria-label":o,title:r(
"{what}: key {key}",{what:o,key:s})})}function as(n,t){return n==="turn"?t<0?r("Previous turn"):r("Next turn"):t<0?r("Previous interruption"):r("Next interrupti\
on")}function ye(n,t,e,s){let o=c=>a.setAttribute("aria-expanded",String(c)),i=new v({holds:c=>a.contains(c)||e.contains(c),closed:()=>o(!1),returnTo:()=>a,staysOnPress:s}),
a=p(t,()=>{i.isOpen?i.close():(i.open(),o(!0))},{class:n,"aria-expanded":"false","aria-controls":e.id});return a}function ls(){let n=l("input",{type:"checkbox",
id:"be-bar-keys"});n.checked=T(),n.addEventListener("change",()=>he(n.checked));let t=Object.entries(U).flatMap(([o,i])=>[l("dt",{},l("kbd",{},o)),l("dd",{},i?.[2]()??
"")]),e=l("div",{class:"be-bar-help",id:"be-bar-help"},l("dl",{},...t),l("label",{for:"be-bar-keys"},n," ",r("Use these keys"))),s=ye("be-bar-ask","?",e,!1);return s.
setAttribute("aria-label",r("Keys")),s.title=r("Keys"),l("div",{class:"be-bar-group be-bar-for-keys"},s,e)}var cs="(max-width: 44.9844em)";function ds(n,t){let e=A();if(!e)return;let s=new ut(new Q(e));s.updateSoon();for(let o of["scroll","resize"])window.addEventListener(
o,()=>s.updateSoon(),{passive:!0,signal:t});n.addEventListener("keydown",o=>s.pressed(o),{signal:t})}var ut=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?ge(t,(e,s)=>this.go(e,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(we()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=we(),s=t.bottom<e,o=this.text.units[this.current()];o?s&&!this.held?this.say(r("Not\
es"),""):this.say(this.text.placeOf(o),this.text.speakerOf(o)):this.say(G("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:i,line:a}=this.bar;i.classList.
toggle("be-bar-past",s);let c=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",c.toFixed(4));let u=d(document,".md-footer")?.
getBoundingClientRect(),f=t.top>innerHeight*.7||(u?u.top<innerHeight:!1);i.classList.toggle("be-bar-away",f&&matchMedia(cs).matches&&!i.contains(g()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let s=e?`, ${e}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(t,e){let s=this.
speaker?.value??I,o=t==="turn"?this.text.turnsOf(s):this.text.interruptions,i=this.current(),a=o.map(f=>this.text.units.indexOf(f)),c=e>0?a.findIndex(f=>f>i):a.
findLastIndex(f=>f<i);if(c>=0){this.arrive(o[c],t,c+1,o.length);return}let u=hs(t,e,s===I?"":this.text.nameOf(s));this.say(u,""),L(u)}arrive(t,e,s,o){t.setAttribute(
"tabindex","-1"),t.addEventListener("blur",()=>t.removeAttribute("tabindex"),{once:!0}),t.focus({preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"in\
stant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let i=[this.text.placeOf(t,r("Paragraph")),this.text.speakerOf(t)].filter(
Boolean).join(", "),a=e==="turn"?r("turn {n} of {all}",{n:s,all:o}):r("interruption {n} of {all}",{n:s,all:o});L(`${i}; ${a}`)}pressed(t){let e=U[t.key],s=t.getModifierState(
"AltGraph"),o=t.metaKey||(t.ctrlKey||t.altKey)&&!s;!e||o||t.defaultPrevented||!this.speaker||!T()||m(t,"input, textarea, select, [contenteditable], dialog")||(t.
preventDefault(),this.go(e[0],e[1]))}};function hs(n,t,e){return n==="interruption"?t>0?r("No later interruption"):r("No earlier interruption"):e?t>0?r("No late\
r turn of {name}",{name:e}):r("No earlier turn of {name}",{name:e}):t>0?r("No later turn"):r("No earlier turn")}var we=()=>5*parseFloat(getComputedStyle(document.
documentElement).fontSize)+8;var kt={};b(kt,{start:()=>Ps});var xe={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},us={layer:["received","reading"],names:["bare","s\
hown"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function pt(n,t={}){let e=new URLSearchParams(n);return Object.fromEntries(
Object.entries(xe).map(([s,o])=>{let i=e.get(s)??t[s]??o;return[s,us[s]?.includes(i)===!1?o:i]}))}function ve(n,t){let e=new URL(n);for(let[s,o]of Object.entries(
t))o===xe[s]?e.searchParams.delete(s):e.searchParams.set(s,o);return e.href}function ke({explain:n,source:t,defects:e,category:s,certainty:o},i){return i.isOfSource?
t==="shown":o&&i.facets.certainty!==o?!1:i.isExplanatory?n==="shown":s&&i.facets.category!==s?!1:e==="all"||e==="grave"&&i.isSevere}function Le(n,t,e,s){let o=fs(t,{state:e,choose:s}),i=l("span",{class:"be-layers-status"}),a=l("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":r(
"Layers"),hidden:!0},...o.map(w=>w.element)),c=p(r("Layers"),()=>{f.isOpen?f.close():u(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),u=w=>{a.hidden=!w,c.setAttribute("aria-expanded",String(w)),w&&f.open()},f=new v({holds:w=>n.contains(w),closed:()=>u(!1),returnTo:()=>c});return n.
replaceChildren(c,i,a),{say:w=>{i.textContent=c.title=w},read:w=>{for(let _ of o)_.read(w)}}}function Oe(n,t){let e="received",s=p("",()=>t(e==="reading"?"recei\
ved":"reading"),{class:"be-layer-switch"});return n.prepend(s),(o,i)=>{e=o,s.textContent=i,s.title=e==="reading"?r("Change to the text as received"):r("Change t\
o the reading text"),s.classList.toggle("be-layer-switch--reading",e==="reading")}}function fs(n,t){let e=a=>n.filter(a).length,s=e(a=>a.isOfSource),o=e(a=>a.isExplanatory),
i=e(a=>a.isSevere);return[j(t,"layer",r("Text"),[["received",r("as received")],["reading",r("reading text")]]),j(t,"names",r("Names"),[["bare",r("bare")],["show\
n",r("underlined")]]),j(t,"explain",r("Explanatory notes"),[["shown",r("shown ({n})",{n:o})],["hidden",r("hidden")]]),...s?[j(t,"source",r("Notes of the source"),
[["shown",r("shown ({n})",{n:s})],["hidden",r("hidden")]])]:[],j(t,"defects",r("Notes on translation and text"),[["grave",r("the grave ones ({n})",{n:i})],["all",
r("all ({n})",{n:n.length-o-s})],["none",r("none")]]),Ee(t,"category",r("Of type"),[["",r("any type")],...ps(n)]),Ee(t,"certainty",r("Of certainty"),[["",r("any\
 certainty")],...ms(n)])]}function ps(n){return[...new Set(n.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let s=(e.split("/").at(-1)??e).replaceAll(
"-"," ");return[e,r("{name} ({n})",{name:s,n:n.filter(o=>o.facets.category===e).length})]})}function ms(n){let t=e=>n.filter(s=>!s.isOfSource&&s.facets.certainty===
e).length;return[["high",r("high ({n})",{n:t("high")})],["medium",r("medium ({n})",{n:t("medium")})],["low",r("low ({n})",{n:t("low")})]]}function j({state:n,choose:t},e,s,o){
let i=o.map(([c])=>{let u=l("input",{type:"radio",name:`be-${e}`,value:c,id:`be-${e}-${c}`});return u.checked=n[e]===c,u.addEventListener("change",()=>t(e,c)),u}),
a=i.map((c,u)=>l("span",{class:"be-choice"},c,l("label",{for:c.id},o[u][1])));return{element:l("fieldset",{},l("legend",{},s),...a),read:c=>{for(let u of i)u.checked=
c[e]===u.value}}}function Ee({state:n,choose:t},e,s,o){let i=l("select",{id:`be-${e}`},...o.map(([a,c])=>l("option",{value:a},c)));return i.value=n[e],i.addEventListener(
"change",()=>t(e,i.value)),{element:l("p",{class:"be-choice"},l("label",{for:i.id},s)," ",i),read:a=>{i.value=a[e]}}}function Ce(n){for(let t of n)if(t.reading)for(let e of bs(t))ys(e,t)}function bs(n){let t=[],e=[],s=[...n.targets,...n.marks].sort((o,i)=>o.compareDocumentPosition(
i)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let o of s)o.matches("sup")?(e.length&&t.push(e),e=[]):e.push(o);return t}var gs=0;function ys(n,t){let e=`be-emen\
ded-${gs+=1}`;for(let o of n)o.classList.add("be-replaced"),o.dataset.replacedBy=e;let s=n.map(o=>o.textContent).join("").replace(/\s+/g," ");n[0].before(l("ins",
{class:"be-emended be-editorial",id:e,title:r("received: {words}",{words:s})},t.reading))}function Se(n){for(let t of n.filter(e=>e.isUnresolved)){let e=t.proposed?
r("not resolved; perhaps: {reading}",{reading:t.proposed}):r("not resolved");for(let s of t.targets)s.title=e}}function Te(n,t,e,s){let o=new mt(n,t,e);o.apply(),window.addEventListener("popstate",()=>o.reread(),{signal:s}),n.addEventListener("copy",i=>ws(n,i),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var mt=class{constructor(t,e,s){this.text=t,this.notes=e,this.refresh=
s,this.state=pt(location.search,B("layers",{})),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(""),this.title=document.title;
let{slot:o}=X(t);this.controls=Le(o,e,this.state,(i,a)=>this.choose(i,a)),this.switch=e.some(i=>i.reading)?Oe(o,i=>this.choose("layer",i)):null,this.isPutIn=!1}reread(){
this.state=pt(location.search,this.state),this.controls.read(this.state),this.apply()}apply(){let t=this.state.layer==="reading";for(let e of this.notes)e.show(
ke(this.state,e));this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(Ce(this.notes),Se(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(
this.summary()),this.refresh()}sayLayer(t){let e=t?r("Reading text"):r("As received");this.text.dataset.layer=this.state.layer,document.documentElement.dataset.
beLayer=this.state.layer,this.heading.textContent=t?r("The reading text"):r("The text as received"),document.title=t?r("{layer}: {title}",{layer:e,title:this.title}):
this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.filter(e=>e.isShown).length,all:this.notes.length};return this.state.layer==="rea\
ding"?r("{shown} of {all} notes, reading text",t):r("{shown} of {all} notes, as received",t)}choose(t,e){this.state={...this.state,[t]:e},M("layers",this.state),
history.replaceState(history.state,"",ve(location.href,this.state)),this.apply(),L(this.summary())}};function ws(n,t){let e=n.dataset.layer==="reading"?R(n):null;
if(!e||!t.clipboardData)return;let s=r("reading text made by the editors, not the text as received");t.clipboardData.setData("text/plain",`${e.words}

[${s}: ${O(e.id)}]`),t.preventDefault()}var xs=["critical","major"],Ae=["critical","major","","minor"],bt=class{constructor(t,e,s){this.spans=s,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=d(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return xs.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(d(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=Ae.indexOf(this.facets.
severity??"");return t<0?Ae.length:t}get link(){return C(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){for(let e of[this.item,...this.
marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){for(let e of this.
marks)C(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.item.childNodes)
t.append(e.cloneNode(!0));for(let e of h(t,".footnote-backref"))e.remove();for(let e of h(t,"[id]"))e.removeAttribute("id");return t}};function Ie(n){let t=new Map;
for(let s of h(n,"article.be-text sup.be-mark")){let o=zt(s,"a").hash.slice(1);t.set(o,[...t.get(o)??[],s])}let e=vs(n);return[...t].flatMap(([s,o])=>{let i=n.getElementById(
s);return i?[new bt(i,o,e)]:[]})}function vs(n){let t=null;return()=>{if(t)return t;t=new Map;for(let e of h(n,"article.be-text .be-target"))for(let s of(e.dataset.
notes??"").split(" ")){let o=t.get(s);o?o.push(e):t.set(s,[e])}return t}}var Ne=window.matchMedia("(max-width: 44.9844em)"),gt=12,Z=class{constructor(t,e){let s=(i,a,c)=>p(a,c,{class:"be-panel-button","aria-label":i,title:i});this.actions=
t,this.title=l("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(r("Previous note"),"\u2039",()=>t.step(-1)),this.next=s(r("Next note"),"\u203A",
()=>t.step(1)),this.body=l("div",{class:"be-panel-body"});let o=s(r("Close the note"),"\xD7",t.close);this.element=l("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},l("div",{class:"be-panel-head"},this.title,this.previous,this.next,o),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,s){let{number:o}=t;this.title.
textContent=ks(t,o),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let i=g(),a=this.has(i)&&!(i instanceof HTMLButtonElement&&i.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Ne.matches);let e=t.getBoundingClientRect();if(Ne.matches){let s=e.bottom-(innerHeight-
this.element.offsetHeight-gt);s>0&&scrollBy({top:s+40})}else P(this.element,e,{gap:gt,margin:gt,shift:this.element.offsetWidth/3})}};function ks(n,t){return n.isOfSource?
r("Note of the source {number}",{number:t}):n.isExplanatory?r("Note {number}",{number:t}):r("Textual note {number}",{number:t})}var H=class{constructor(t,e,s){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",o=>this.came(o),{signal:s}),t.addEventListener("keydown",
o=>this.pressed(o),{signal:s}),document.addEventListener("keydown",o=>{o.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&yt(
this.stop))return;let t=h(this.holder,this.manner.selector).find(yt);t&&this.makeStop(t)}settle(){let t=h(this.holder,this.manner.selector);for(let s of t)s.tabIndex!==
-1&&(s.tabIndex=-1);let e=this.stop?.isConnected?this.stop:t[0];e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=t,t.
tabIndex=0}came(t){let e=m(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){let[e,s]=this.manner.keys[t.key]??
[],o=m(t,this.manner.selector);if(!e||!s||!o||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)return;t.preventDefault();let i=Es(
h(this.holder,s),o,e);i?.focus(),i?.scrollIntoView({block:"nearest",behavior:"instant"})}};function Es(n,t,e){let s=e>0?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,
o=i=>!!(t.compareDocumentPosition(i)&s)&&yt(i);return e>0?n.find(o):n.findLast(o)}var yt=n=>n.checkVisibility({visibilityProperty:!0});function Me(n,t,e=null){if(!e)return wt(n,t,{from:0,until:1/0});let s=n.findIndex(({level:i})=>i>e.level),o=s<0?n.length:s;return[...wt(n.slice(0,o),t,{from:0,until:e.
level-t.gap}),...wt(n.slice(o),t,{from:e.level+e.height+t.gap,until:1/0})]}function wt(n,t,e){let s=n.map(()=>null),o=Ls(n,t,e);for(let[i,a]of Ss(o,t,e).entries())
s[o[i].index]=a;return s}var W=({line:n,pad:t,gap:e},s)=>s*n+t+e,Pe=(n,t,e)=>Math.min(n.level+t.reach,e.until-W(t,1)+t.gap);function Ls(n,t,e){let s=[];for(let[
o,i]of n.entries())for(s.push({index:o,wish:i,top:0}),Be(s,s.length-1,t,e);s.length&&s[s.length-1].top>Pe(s[s.length-1].wish,t,e);){let a=Os(s);s.splice(Cs(s,a),
1),Be(s,a,t,e)}return s}function Be(n,t,e,s){for(let o=t;o<n.length;o+=1){let i=o?n[o-1].top+W(e,1):s.from;n[o].top=Math.max(n[o].wish.level,i)}}function Os(n){
let t=n.length-1;for(;t>0&&n[t].top>n[t].wish.level;)t-=1;return t}function Cs(n,t){let e=t;for(let s=t;s<n.length;s+=1)n[s].wish.rank>=n[e].wish.rank&&(e=s);return e}
function Ss(n,t,e){let s=n.map(({wish:i})=>Pe(i,t,e));for(let i=n.length-2;i>=0;i-=1)s[i]=Math.min(s[i],s[i+1]-W(t,1));let o=e.from;return n.map(({wish:i},a)=>{
let c=Math.max(i.level,o),u=Math.min(i.lines,Ts(c,{next:n[a+1]?.wish.level,last:s[a+1]},t,e));return o=c+W(t,u),{top:c,lines:u}})}function Ts(n,{next:t,last:e},s,o){
let i=t===void 0?o.until+s.gap:t,a=i===1/0?1/0:Math.floor((i-n-W(s,0))/s.line);return a>=2?a:n+W(s,2)<=(e??o.until+s.gap)?2:1}var As=9,tt=class{constructor(t,e){this.note=t,this.isOpen=!1,this.body=null;let s=t.isExplanatory||t.isOfSource,o=s?"":t.proposed,i=Is(t.item);this.length=o.length+
i.length+3;let a=l("span",{class:"be-side-short"},...o?[l("span",{class:"be-side-reading"},o)," "]:[],l("span",{class:"be-side-text"},i));this.button=l("button",
{type:"button",class:"be-side-head","aria-expanded":"false"},l("span",{class:"be-side-number"},t.number)," ",a,l("span",{class:"be-side-words"},t.words));let c=s?
t.facets.kind:t.facets.severity;this.element=l("div",{class:`be-side-note be-side-${c}`,role:"listitem"},this.button),this.button.addEventListener("click",()=>e(
t,null)),this.element.addEventListener("pointerenter",()=>t.light(!0)),this.element.addEventListener("pointerleave",()=>{this.isOpen||t.light(!1)})}lines(t){return Math.
min(As,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.set("--be-y",`${t.top}px`),this.set("--be-lines",String(t.lines)))}set(t,e){this.element.style.getPropertyValue(
t)!==e&&this.element.style.setProperty(t,e)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),this.element.
classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function Is(n){let e=[...n.children].filter(
o=>!d(o,".be-lemma, .be-byline")&&!o.matches(".be-misleads")).map(o=>(o.textContent??"").replace(/\s+/gu," ").trim()),s=h(n,".be-misleads").map(o=>(o.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...s].filter(Boolean).join(" ")}var xt=".be-side-head",Ns=38,Bs=.47,et=class{constructor(t,e,s,o){this.text=t,this.notes=e,this.toggle=s,this.size="",this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=l("aside",{class:"be-side-notes be-editorial","aria-label":r("Notes beside the text")}),this.list=l("div",{role:"list"}),
this.column.append(this.list);let i={ArrowDown:[1,xt],ArrowUp:[-1,xt]};this.rove=new H(this.list,{selector:xt,keys:i,isOff:()=>this.opened!==null},o),this.spread=
l("div",{class:"be-spread"});let a=new ResizeObserver(()=>{this.isOtherSize()&&this.arrange(this.isWide)});a.observe(t),o.addEventListener("abort",()=>a.disconnect(),
{once:!0})}has(t){return this.column.contains(t)}isOtherSize(){return this.size!==[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||
(this.text.before(this.spread),this.spread.append(this.text,this.column))}arrange(t){if(this.isWide=t,this.column.hidden=!t,!t)return;this.stand(),this.size=[this.
text.offsetWidth,this.text.offsetHeight].join();let e=this.notes.filter(a=>a.isShown),s=this.spread.getBoundingClientRect().top;this.levels=new Map(e.map(a=>[a,
a.marks[0].getBoundingClientRect().top-s]));let o=getComputedStyle(this.column);this.line=parseFloat(o.lineHeight);let i=parseFloat(o.fontSize)*3.4;this.letters=
Math.max(12,(this.column.clientWidth-i)/(parseFloat(o.fontSize)*Bs)),this.settle()}settle(){if(!this.isWide)return;let{line:t=20,letters:e=40}=this,s=this.place(),
o=[...this.levels.keys()].filter(c=>c!==this.opened?.note),i=o.map(c=>({level:this.levels.get(c)??0,lines:this.card(c).lines(e),rank:c.rank})),a=Me(i,{line:t,pad:0,
gap:4,reach:Ns},s);this.fill(o,a)}place(){if(!this.opened)return null;let{note:t,from:e}=this.opened,o=(e.closest("sup.be-mark")??t.marks[0]).getBoundingClientRect().
top-this.spread.getBoundingClientRect().top,i=this.card(t),a=i.element;return a.isConnected||this.list.append(a),i.set("--be-y",`${o}px`),{level:o,height:a.offsetHeight}}fill(t,e){
let s=new Map(t.map((c,u)=>[c,e[u]])),o=[...this.levels.keys()].filter(c=>c===this.opened?.note||s.get(c));for(let c of o)this.card(c).stand(s.get(c));let i=o.map(
c=>this.card(c).element),a=new Set(i);for(let c of[...this.list.children])a.has(c)||c.remove();for(let[c,u]of i.entries()){let f=this.list.children[c]??null;f!==
u&&this.list.insertBefore(u,f)}this.rove.settle()}show(t,e,s){this.opened?.note!==t&&this.fold(),this.opened={note:t,from:e};let o=this.card(t);o.fold(!1),this.
levels.has(t)?this.settle():this.arrange(!0),s&&(o.button.focus({preventScroll:!0}),Ms(o.element))}fold(){this.opened&&this.card(this.opened.note).fold(!0),this.
opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.element.classList.toggle("be-lit",e)}card(t){let e=this.cards.get(t);if(e)
return e;let s=new tt(t,this.toggle);return this.cards.set(t,s),s}};function Ms(n){let{top:t,bottom:e}=n.getBoundingClientRect(),s=d(document,".md-header")?.getBoundingClientRect().
bottom??0,o=e+8-innerHeight;t<s?scrollBy({top:t-s-8,behavior:"instant"}):o>0&&scrollBy({top:Math.min(o,t-s-8),behavior:"instant"})}var N=window.matchMedia("(min-width: 60em)");function Ps(n,t){let e=d(n,"article.be-text:not(.be-reading-text):not(.be-pane)"),s=e?Ie(n):[];e&&s.length&&Y([()=>{
new vt(e,s,t)}],t)}var vt=class{constructor(t,e,s){this.notes=e,this.byMark=new Map(e.flatMap(o=>o.marks.map(i=>[i,o]))),this.open=null,this.from=t,this.side=new et(
t,e,(o,i)=>this.toggle(o,i),s),this.panel=new Z({close:()=>this.popup.close(!0),step:o=>this.step(o),isFirst:()=>this.neighbour(-1)===null,isLast:()=>this.neighbour(
1)===null},s),this.popup=new v({holds:o=>N.matches||this.panel.has(o)||!!m({target:o},"sup.be-mark"),closed:()=>this.release(!s.aborted),returnTo:()=>this.from}),
Te(t,e,()=>this.refresh(),s),this.listen(t,s);for(let o of e)o.expand(!1);this.refresh(),this.fromAddress()}listen(t,e){t.addEventListener("click",s=>this.clicked(
s),{signal:e}),t.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:e}),t.addEventListener("pointerout",s=>this.hovered(s,!1),{signal:e}),document.addEventListener(
"keydown",s=>this.pressed(s),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),N.addEventListener("change",()=>this.refresh(),
{signal:e})}get view(){return N.matches?this.side:this.panel}refresh(){let t=this.open;this.side.arrange(N.matches),t&&!t.isShown?this.popup.close(!0):t&&this.show(
t,this.from,!1)}clicked(t){let e=m(t,"sup.be-mark a")??this.unresolvedAt(t),s=e?.parentElement&&this.byMark.get(e.parentElement);!e||!s||t.ctrlKey||t.metaKey||t.
shiftKey||t.button||(t.preventDefault(),this.toggle(s,e))}unresolvedAt(t){let e=m(t,'[data-layer="reading"] .be-unresolved'),s=e&&!m(t,"a")?this.notes.find(o=>o.
isUnresolved&&o.targets.includes(e)):void 0;return s?.show(!0),s?s.link:null}hovered(t,e){let s=m(t,"sup.be-mark"),o=s&&this.byMark.get(s);o&&o!==this.open&&(o.
light(e),this.side.hint(o,e))}pressed(t){if(!this.open||!this.view.has(g())||t.altKey||t.ctrlKey||t.metaKey)return;let e=t.key==="ArrowDown"?1:t.key==="ArrowUp"?
-1:0;!e||m(t,"select")||(t.preventDefault(),this.step(e))}toggle(t,e){t===this.open&&(!e||e===this.from)?this.popup.close(!0):this.show(t,e??t.link,!0)}show(t,e,s){
this.open!==t&&this.quiet(),this.open=t,this.from=e.isConnected?e:t.link,t.light(!0),t.expand(!0),this.view.show(t,this.from,s),this.popup.open(),s&&location.hash.
slice(1)!==t.item.id&&history.replaceState(history.state,"",`#${t.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(t){this.quiet(),this.side.
hide(),this.panel.hide(),this.open=null,t&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(t){
let e=this.notes.filter(s=>s.isShown);return this.open?e[e.indexOf(this.open)+t]??null:null}step(t){let e=this.neighbour(t);if(!e)return;this.show(e,e.link,!0);
let{top:s,bottom:o}=e.marks[0].getBoundingClientRect();(s<120||o>innerHeight*(N.matches?.8:.45))&&Ke(e)}fromAddress(){let t=this.notes.find(e=>`#${e.item.id}`===
location.hash);!t||t===this.open||(t.show(!0),this.side.arrange(N.matches),this.show(t,t.link,!0),requestAnimationFrame(()=>Ke(t)))}},Ke=n=>n.marks[0].scrollIntoView(
{block:N.matches?"center":"start"});var Et={};b(Et,{start:()=>Hs});function Re(n,t){let[e,s=""]=t.split("\0");return n.length>e.length+s.length&&n.startsWith(e)&&n.endsWith(s)?n.slice(e.length,n.length-s.length):""}var De=[];function He(n){De.push(n)}var We=()=>De;function _e({ways:n,pinned:t},e,s){let o=n.find(({id:y})=>y===B("cite","chicago"))??n[0],i=l("pre",{class:"be-tools-text",id:"be-tools-text",role:"tabpanel",tabindex:"\
0"}),a=l("p",{class:"be-tools-in-text"}),c=n.map(({id:y,name:E})=>l("button",{type:"button",role:"tab",id:`be-tab-${y}`,"data-format":y,"aria-controls":"be-tool\
s-text"},E)),u=()=>Ks(o,e,O(e.id,t)),f=y=>{o=n[y],c.forEach((E,jt)=>{E.setAttribute("aria-selected",String(jt===y)),E.tabIndex=jt===y?0:-1}),M("cite",o.id),i.replaceChildren(
...u().nodes);for(let E of h(i,"a"))E.replaceWith(E.textContent??"");i.setAttribute("aria-labelledby",c[y].id),i.classList.toggle("be-tools-text--prose",!!o.html),
a.hidden=!o.inText,a.textContent=o.inText?r("In the text: {citation}",{citation:$e(ct(o.inText,e,"",{}))}):""};f(n.indexOf(o));let w=p(r("Copy"),()=>{let{words:y,
html:E}=u();s.copy(y,r("Citation copied"),E)},{"data-tool":"copy"}),_=p(r("Download"),()=>{let y=[s.text.dataset.document,e.id].filter(Boolean).join("-");ne(`${y}\
.${o.ending}`,o.type,o.html?`${u().words}
`:$(o.format,e,O(e.id,t),K())),s.say(r("Citation downloaded"))},{"data-tool":"download"});return[Rs(c,f),i,a,l("p",{class:"be-tools-row"},w,_)]}function Ks(n,t,e){
if(!n.html){let o=$(n.format,t,e,K()).trimEnd();return{words:o,html:"",nodes:[document.createTextNode(o)]}}let s=ct(n.html,t,e,K());return{words:$e(s),html:s,nodes:Fe(
s)}}var Fe=n=>[...new DOMParser().parseFromString(n,"text/html").body.childNodes],$e=n=>Fe(n).map(t=>t.textContent).join("");function Rs(n,t){let e=l("div",{role:"\
tablist","aria-label":r("Format of the citation"),class:"be-tools-tabs"},...n);return e.addEventListener("click",s=>{let o=n.findIndex(i=>i===s.target);o>=0&&t(
o)}),e.addEventListener("keydown",s=>Ds(s,n,t)),e}function Ds(n,t,e){let s=t.findIndex(c=>c===g()),i={ArrowRight:s+1,ArrowLeft:s-1,Home:0,End:t.length-1}[n.key];
if(i===void 0||s<0)return;n.preventDefault();let a=(i+t.length)%t.length;e(a),t[a].focus()}var st=class{constructor(t){this.text=t,this.element=null,this.source=null,this.popup=new v({holds:e=>!!(this.element?.contains(e)||this.source?.contains(e)),closed:()=>this.
remove(),returnTo:()=>this.source})}isOpenAt(t){return this.popup.isOpen&&this.source===t}close(t){this.popup.close(t)}remove(){this.element?.remove(),this.source?.
removeAttribute("aria-expanded"),this.element=null}open(t,e){this.close(!1),this.source=t,dt(this.text).catch(()=>{});let s=p("\xD7",()=>this.close(!0),{class:"\
be-tools-close","aria-label":r("close")}),o=l("div",{class:"be-tools-list"},...this.tools(e).map(i=>this.button(i,e)));this.element=l("div",{class:"be-tools",id:"\
be-tools",role:"dialog","aria-labelledby":"be-tools-name"},l("p",{class:"be-tools-head"},l("span",{id:"be-tools-name"},e.name),l("span",{class:"be-tools-said","\
aria-hidden":"true"}),s),o,l("div",{class:"be-tools-cite",id:"be-tools-cite",hidden:!0})),this.element.addEventListener("keydown",i=>{i.key==="Tab"&&this.leave(
i)}),document.body.append(this.element),t.setAttribute("aria-expanded","true"),this.place(),this.popup.open(),C(o,"button").focus({preventScroll:!0}),this.toggleCite(
e)}place(){this.element&&this.source&&P(this.element,this.source.getBoundingClientRect(),{gap:4,margin:12})}tools(t){return[...[{id:"link",name:()=>r("Copy link"),
run:s=>this.copy(O(s.id),r("Link copied"))},{id:"cite",name:()=>r("Cite"),run:s=>this.toggleCite(s),expands:!0},{id:"quote",when:s=>!!s.words,name:s=>s.selected?
r("Copy the selected words with citation"):r("Copy the paragraph with citation"),keys:"Alt+C",run:s=>this.copyWords(s)},{id:"share",when:()=>!!navigator.share,name:()=>r(
"Share"),run:s=>this.share(s)}],...We()].filter(s=>!s.when||s.when(t))}button(t,e){let s=()=>{t.leaves&&this.close(!0),t.run(e)};return p(t.name(e),s,{"data-too\
l":t.id,title:t.keys,"aria-keyshortcuts":t.keys,"aria-expanded":t.expands?"false":null,"aria-controls":t.expands?"be-tools-cite":null})}leave(t){if(!this.element)
return;let e=h(this.element,"button, [tabindex='0']").filter(s=>s.tabIndex>=0&&s.offsetParent);g()===(t.shiftKey?e[0]:e.at(-1))&&(t.shiftKey&&t.preventDefault(),
this.close(!0))}say(t){L(t),this.element&&(C(this.element,".be-tools-said").textContent=t)}async copy(t,e,s=""){this.say(await(s?se(s,t):ee(t))?e:r("The browser\
 did not allow copying"))}async copyWords(t){let e=await this.offered(Jt(this.text)),s={...t,...t.selected};if(!e)return;let{formats:o,pinned:i}=e;await this.copy(
$(o.quotation,s,O(s.id,i),K()),r("Words and citation copied"))}async share(t){try{await navigator.share({title:document.title,url:O(t.id)})}catch(e){e instanceof
Error&&e.name==="AbortError"||this.say(r("Sharing did not work"))}}async offered(t){try{return await t}catch{return this.say(r("The citation could not be loaded")),
null}}async toggleCite(t){let e=this.element;if(!e)return;let s=C(e,".be-tools-cite"),o=s.hidden?await this.offered(dt(this.text)):null;s.hidden&&(!o||this.element!==
e)||(o&&s.replaceChildren(..._e(o,t,this)),s.hidden=!o,e.classList.toggle("be-tools--wide",!s.hidden),C(e,"[data-tool=cite]").setAttribute("aria-expanded",String(
!s.hidden)),s.hidden||this.place())}};k({keys:["Alt C"],does:()=>r("copy the selected words with their citation"),when:()=>!!A()?.dataset.document});function Hs(n,t){let e=A();if(!e?.dataset.document)
return;for(let o of h(n,".be-text a.be-number, .be-milestone a[data-locator]:not([data-picture]), a.be-cite-way"))o.setAttribute("aria-haspopup","dialog");d(n,"\
.be-cite-document")?.append(l("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},r("Cite with the address")));for(let o of h(n,".be-notes \
> li"))Us(o);let s=new st(e);Ws(n,e,s,t),_s(n,e,s,t)}function Ws(n,t,e,s){let o=null;n.addEventListener("pointerdown",i=>{m(i,"a.be-number")&&(o=R(t))},{capture:!0,
signal:s}),n.addEventListener("click",i=>{let a=m(i,".be-text a.be-number, .be-milestone a[data-locator]:not([data-picture]), button.be-cite-note, button.be-cit\
e-button, a.be-cite-way");if(!a||i.defaultPrevented||z(i))return;if(a.matches("a.be-cite-way")&&i.preventDefault(),e.isOpenAt(a)){e.close(!0);return}i.detail||(o=
R(t));let c=Fs(t,a,o);setTimeout(()=>{s.aborted||e.open(a,c)},0)},{signal:s})}function _s(n,t,e,s){n.addEventListener("keydown",o=>{if(o.code!=="KeyC"||!o.altKey||
o.ctrlKey||o.metaKey||o.shiftKey)return;let i=R(t);i&&(o.preventDefault(),e.copyWords({kind:"paragraph",id:i.id,locator:i.locator,name:"",words:i.words,selected:i}))},
{signal:s})}function Fs(n,t,e){let s=t.matches("a.be-number")?t.closest(".be-unit"):null;if(s){let i=(t.textContent??"").trim(),a=r("Paragraph {number}",{number:i}),
c={kind:"paragraph",id:s.id,locator:Qt(te(n,s),`\xB6 ${i}`),name:a,words:Zt(s)};return e?{...c,words:e.words,selected:e}:c}let{locator:o}=t.dataset;if(o)return{
kind:"mark",id:t.id,locator:o,name:o,words:""};if(t.matches("button.be-cite-note")){let{name:i="",note:a=""}=t.dataset;return{kind:"note",id:a,locator:i,name:i.
charAt(0).toUpperCase()+i.slice(1),words:""}}return{kind:"document",id:"",locator:"",name:r("The whole document"),words:""}}function $s(n){let t=h(n,".footnote-\
backref"),e=t.length>1?r("back to {note} in the text, call {at} of {all}",{note:"\0",at:1,all:t.length}):r("back to {note} in the text",{note:"\0"});return Re(t[0]?.
getAttribute("aria-label")??"",e)}function Us(n){let t=$s(n),e=n.lastElementChild;!t||!e||d(n,".be-cite-note")||e.append(" ",l("button",{class:"be-cite-note",type:"\
button","data-note":n.id,"data-name":t,"aria-label":r("cite {name}",{name:t}),"aria-haspopup":"dialog"},r("cite")))}var Ct={};b(Ct,{start:()=>Gs});var nt=null;function ot(n,t=()=>{}){if(nt){n(nt);return}Promise.all([S("cards.json"),x()]).then(([e,s])=>{nt={...s,cardOf:(o,i)=>s.cardOf(e,o,i)},n(nt)}).catch(
t)}var js=350,qs=260,zs=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function Gs(n,t){for(let s of h(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let e=new Ot;n.addEventListener("pointerover",s=>e.pointed(s),{signal:t}),n.documentElement.addEventListener("pointerl\
eave",s=>e.left(s),{signal:t}),n.addEventListener("pointerdown",s=>e.pressed(s),{signal:t}),n.addEventListener("click",s=>e.touched(s),{signal:t}),n.addEventListener(
"focusin",s=>e.focused(s),{signal:t}),n.addEventListener("focusout",s=>e.blurred(s),{signal:t}),n.addEventListener("keydown",s=>e.typed(s),{capture:!0,signal:t}),
n.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function Lt(n){return n.closest(zs)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:qt(new URL(n.getAttribute("href")??
"",document.baseURI),F,location.pathname)}var je=n=>m(n,"a[href]"),Ot=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,s){clearTimeout(this.opening);let o=s===null;this.isForFocus=o,o&&ot(i=>{g()===t&&this.build(i,t,e,!0)}),
this.opening=window.setTimeout(()=>ot(i=>{this.isWanted(t,o)&&(this.open?.link!==t&&this.build(i,t,e,o),this.open?.show(s))}),js)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?g()===t:t.matches(":hover"))}build(t,e,s,o){this.take();let i=t.cardOf(e,s);if(!i)return;let a=new t.OpenCard(e,i,o,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},qs)}pointed(t){if(t.pointerType==="touch")return;let e=je(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=e&&e!==this.dismissed&&t.buttons===0?Lt(e):null;e&&s&&this.prepare(e,s,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?m(t,".be-text a[href]"):null,s=e&&!z(t)&&!t.defaultPrevented?
Lt(e):null;if(!e||!s)return;t.preventDefault();let o=()=>location.assign(e.href);ot(i=>{let a=i.cardOf(e,s);if(!a)return o();this.sheet=i.openSheet(e,a)},o)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=je(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let s=Lt(e);s&&(this.dismissed=null,this.prepare(e,s,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!d(document,"main a:\
hover")&&clearTimeout(this.opening)}};var St={};b(St,{start:()=>Vs});async function Vs(n,t){let e=d(n,".be-synopsis");if(!e||h(e,".be-pane").length!==2)return;let{startSynopsis:s}=await x();t.aborted||s(e,t)}var Tt={};b(Tt,{start:()=>Xs});var qe="http://www.w3.org/2000/svg";function it(){let n=document.createElementNS(qe,"svg"),t=document.createElementNS(qe,"path");for(let[e,s]of Object.entries({
viewBox:"0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(e,s);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L2\
0 20"),n.append(t),n}var Ys=140,ze=10,rt=class{constructor(){this.page=Yt("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=l("input",{type:"search",name:"q","aria-\
label":r("Search the edition"),placeholder:r("Words or names, in either script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=l("p",
{class:"be-status",role:"status"}),this.list=l("ol",{class:"be-hits","aria-label":r("First hits")}),this.all=l("a",{class:"be-all",href:this.page,hidden:!0},""),
this.element=this.draw(),this.popup=new v({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=p("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":r("Close the search")}),e=l("form",{role:"search",action:this.page,method:"get"},it(),
this.field,t);return l("dialog",{class:"be-search-dialog","aria-label":r("Search the edition")},e,l("div",{class:"be-scrolled"},this.list),l("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),Ys)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):m(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),oe(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??g(),
this.element.showModal(),this.popup.open()),!this.field.value&&lt()&&(this.field.value=lt(),this.find()),this.field.focus(),this.field.select(),x().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,s=this.field.value.trim();if(Vt(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:o,showHits:i,countedHere:a}=await x(),c=await o(s);if(!e()||(await i(this.list,c,e,{upTo:ze,isEndless:!1}),!e()))return;let u=a(
c.hits.length,ze);this.status.textContent=u.count,this.all.textContent=u.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=c.hits.length===
0}catch(o){throw e()&&(this.status.textContent=r("The search could not be loaded.")),o}}};k({keys:["/","Ctrl K"],does:()=>r("search the edition")});var Ge=null;function Xs(n,t){let e=n.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&Qs(e,t);let s=Js(n);s?.addEventListener("click",()=>Ve(s),{signal:t}),n.addEventListener("keydown",o=>{Zs(o)&&(o.preventDefault(),Ve(null))},{signal:t})}
function Ve(n){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}Ge??=new rt,Ge.show(n)}async function Qs(n,t){
let{startPage:e}=await x();t.aborted||e(n,t)}function Js(n){let t=d(n,".md-header__inner"),e=t&&d(t,".be-search-button");if(!t||e)return e;let s=l("button",{type:"\
button",class:"be-search-button","aria-label":r("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},it(),l("span",{class:"be-search-wor\
d"},r("Search")),l("kbd",{"aria-hidden":"true"},"/")),o=d(t,"[data-md-component=palette]");return o?o.before(s):t.append(s),s}function Zs(n){return n.altKey?!1:
n.ctrlKey||n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!D(n.target)}var At={};b(At,{start:()=>tn});var Ye="be-found";function tn(n){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.delete(
Ye),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))return;let s=en(n,t.hash).flatMap(o=>sn(o,ie(
e)));s.length&&CSS.highlights.set(Ye,new Highlight(...s))}function en(n,t){let e=t?n.getElementById(q(t.slice(1))):null;if(!e)return[d(n,"main")??n.body];if(!/^H[1-6]$/u.
test(e.tagName))return[e];let s=[e];for(let o=e.nextElementSibling;o&&!/^H[1-6]$/u.test(o.tagName);o=o.nextElementSibling)s.push(o);return s}function sn(n,t){let e=document.
createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],o="";for(let i=e.nextNode();i instanceof Text;i=e.nextNode())i.parentElement?.closest(".be-mark, .be-number, .be-p\
arallel, .headerlink")||(s.push({node:i,start:o.length}),o+=i.data);return[...o.matchAll(t)].map(i=>{let a=document.createRange();return a.setStart(...Xe(s,i.index)),
a.setEnd(...Xe(s,i.index+i[0].length,!0)),a})}function Xe(n,t,e=!1){let s=n.findLast(({start:o})=>e?o<t:o<=t)??n[0];return[s.node,t-s.start]}var It={};b(It,{start:()=>nn});var Qe=()=>d(document,".be-go input");k({keys:["g"],does:()=>r("go to a paragraph by its number"),when:()=>T()&&Qe()!==null});function nn(n,t){let e=A(),s=d(n,"\
.be-beside");!e||!s||!d(e,"a.be-number")||(s.append(on(e)),n.addEventListener("keydown",o=>{if(o.key!=="g"||o.ctrlKey||o.metaKey||o.altKey||o.defaultPrevented||
!T()||D(o.target)||d(n,"dialog[open]"))return;o.preventDefault();let i=Qe();i?.focus(),i instanceof HTMLInputElement&&i.select()},{signal:t}))}function on(n){let t=l(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":r("Go to paragraph")}),e=l("form",{class:"be-go"},l("label",{},
l("span",{"aria-hidden":"true"},r("Go to \xB6")),t));return t.addEventListener("input",()=>t.setCustomValidity("")),e.addEventListener("submit",s=>{s.preventDefault();
let o=rn(n,t.value.replace("\xB6","").trim());o?an(o):ln(n,t)}),e}function rn(n,t){let e=h(n,"a.be-number").find(s=>s.textContent?.trim()===t);return e?e.closest(
".be-unit"):h(n,".be-milestone a[data-locator]").find(s=>s.dataset.locator?.toLowerCase()===t.toLowerCase())??null}function an(n){n instanceof HTMLElement&&(n.setAttribute(
"tabindex","-1"),n.addEventListener("blur",()=>n.removeAttribute("tabindex"),{once:!0}),location.hash=n.id,n.focus({preventScroll:!0}))}function ln(n,t){let e=h(
n,"a.be-number").map(s=>s.textContent?.trim()??"");t.setCustomValidity(r("The paragraphs of this text are numbered {first} to {last}.",{first:e[0],last:e.at(-1)??
""})),t.reportValidity()}var Nt={};b(Nt,{start:()=>cn});function cn(n,t){n.addEventListener("copy",()=>{let e=h(n,".be-text");for(let s of e)s.classList.add("be-copying");setTimeout(()=>{for(let s of e)s.classList.remove(
"be-copying")},0)},{signal:t}),n.addEventListener("click",({detail:e,target:s})=>{let o=e===3&&s instanceof Element&&s.closest(".be-text .be-unit");o&&getSelection()?.
selectAllChildren(o)},{signal:t})}var Bt={};b(Bt,{start:()=>hn});var dn=".md-typeset__scrollwrap, .be-scroll, pre > code";function hn(n,t){let e=d(n,"[data-md-component=content]");if(!e)return;let s=new ResizeObserver(a=>{for(let{
target:c}of a)un(c)}),o=()=>{for(let a of h(e,dn))s.observe(a)},i=new MutationObserver(o);i.observe(e,{childList:!0,subtree:!0}),t.addEventListener("abort",()=>{
i.disconnect(),s.disconnect()},{once:!0}),o()}function un(n){if(n.scrollWidth<=n.clientWidth+1){for(let t of["tabindex","role","aria-label"])n.removeAttribute(t);
return}n.tabIndex=0,n.setAttribute("role","group"),n.setAttribute("aria-label",r("{name}; scrolls sideways",{name:fn(n)}))}function fn(n){let t=d(n,"svg > title");
return t?t.textContent??"":h(document,".md-content :is(h1, h2, h3)").filter(s=>s.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.firstChild?.
textContent?.trim()||r("Table")}var Kt={};b(Kt,{start:()=>mn});var Mt=".be-pane .be-unit",Ze=".be-notes > li, .be-panel, .be-note",pn=200,Pt=null;He({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>r("Propose a\
 note"),run:n=>{let t=document.getElementById(n.id);t&&Pt?.propose(n.selected?.range??wn(t))}});function mn(n,t){let e=d(n,"article.be-text[data-document]:not(.\
be-pane)");Pt=e?new at(e,t):null,Pt?.listen(n),!e&&d(n,Mt)&&new at(document.body,t).listen(n)}var at=class{constructor(t,e){this.text=t,this.signal=e,this.timer=
0,this.panel=null,this.button=p(r("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
pn)},{signal:this.signal}),this.signal.addEventListener("abort",()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();
if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;let e=t.getRangeAt(0);return e.intersectsNode(this.text)||ts(e)?.closest(Ze)?e.cloneRange():null}selectionChanged(){
let t=[...this.selectedRange()?.getClientRects()??[]].filter(i=>i.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.
body.append(this.button);let{top:e,bottom:s,right:o}=t;P(this.button,{top:e,bottom:s,left:o},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,
s=gn(t);if(s){Je(...s),this.button.hidden=!0;return}let o=null;try{o=await x();let{ProposePanel:i,receivedText:a,spanOfRange:c}=o,[u,f,w]=await Promise.all([a(e.
dataset.document??""),S("propose.json"),S("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let _=c(e,t,u),y=new i({span:_,received:u,choices:f,
repository:w,opener:xn(e,t),language:bn(e)});this.panel?.close(),this.panel=y,y.open()}catch(i){this.signal.aborted||Je(yn(i,o?.CannotTell))}this.button.hidden=
!0}},bn=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function ts({commonAncestorContainer:n}){return n instanceof Element?n:n.parentElement}
function gn(n){let t=ts(n);if(t?.closest(Ze))return[r("A note stands on words of the text, not on another note. To change this one, use its \u201Cedit\u201D.")];
let e=t?.closest(Mt)??h(document,Mt).find(o=>n.intersectsNode(o)),s=e&&d(e,"a.be-number")?.getAttribute("href");return e?[r("Here two texts stand side by side: \
a note is proposed where the text stands alone."),...s?[l("a",{href:s},r("Go to this paragraph"))]:[]]:null}function yn(n,t){return t&&n instanceof t?n.message:
n instanceof RangeError?r("Select whole words."):r("What is needed for a note could not be loaded.")}function wn(n){let t=document.createRange();return t.selectNodeContents(
n),t}function xn(n,t){let e=h(n,".be-unit").find(s=>t.intersectsNode(s));return e?d(e,"a.be-number")??d(e,"a"):null}function Je(n,...t){L(n),d(document,".be-pro\
pose-word")?.remove();let e=l("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},n," ",...t);document.body.append(e),t.length?document.addEventListener(
"selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var Dt={};b(Dt,{start:()=>En});var Rt="a[href], button",vn=".footnote-backref",kn="a.be-number",es=()=>d(document,".be-text")!==null;k({keys:["\u2192","\u2190"],does:()=>r("within a text or i\
ts notes: the next link, the one before"),when:es},{keys:["\u2193","\u2191"],does:()=>r("within a text or its notes: the next paragraph or note, the one before"),
when:es});function En(n,t){for(let e of h(n,".be-text"))ss(e,kn,t);for(let e of h(n,".be-notes"))ss(e,vn,t)}function ss(n,t,e){let s={ArrowRight:[1,Rt],ArrowLeft:[
-1,Rt],ArrowDown:[1,t],ArrowUp:[-1,t]};Ln(()=>{e.aborted||new H(n,{selector:Rt,keys:s},e)})}var Ln=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var Ht={};b(Ht,{start:()=>On});k({keys:["?"],does:()=>r("show these keys")},{keys:["Esc"],does:()=>r("close what was opened last")});function On(n,t){n.addEventListener("keydown",e=>{e.key!==
"?"||e.ctrlKey||e.metaKey||D(e.target)||n.querySelector("dialog[open]")||(e.preventDefault(),Cn(g()))},{signal:t})}function Cn(n){let t=p("\xD7",()=>o.close(!0),
{class:"be-keys-close","aria-label":r("Close the list of keys")}),e=fe().flatMap(({keys:i,does:a})=>[l("dt",{},...i.flatMap((c,u)=>[...u?[" "]:[],l("kbd",{},c)])),
l("dd",{},a())]),s=l("dialog",{class:"be-keys","aria-labelledby":"be-keys-title"},l("h2",{id:"be-keys-title"},r("Keys")),t,l("dl",{},...e)),o=new v({holds:i=>s.
contains(i)&&i!==s,closed:()=>s.remove(),returnTo:()=>n});s.addEventListener("close",()=>o.close(!0)),document.body.append(s),s.showModal(),o.open()}var Wt={};b(Wt,{start:()=>Sn});var ns=96;function Sn(n,t){n.getElementById("__config")||(Tn(n,t),An(n,t),In(n,t))}function Tn(n,t){let e=n.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let s=()=>{e.checked=!1};n.addEventListener("click",o=>{m(o,".md-sidebar--primary a[href]")&&s()},{signal:t}),n.addEventListener("keydown",o=>{o.key==="E\
scape"&&s()},{signal:t})}function An(n,t){let e=d(n,".md-content h1"),s=d(n,".md-header__title");if(!e||!s)return;let o=new IntersectionObserver(([i])=>{s.classList.
toggle("md-header__title--active",!i.isIntersecting&&i.boundingClientRect.top<ns)},{rootMargin:"-48px 0px 0px 0px"});o.observe(e),t.addEventListener("abort",()=>o.
disconnect(),{once:!0})}function In(n,t){let e=h(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=e.map(c=>n.getElementById(q(c.getAttribute("href")?.slice(1)??
""))),o=!1,i=()=>{o=!1;let c=s.findLastIndex(u=>u!==null&&u.getBoundingClientRect().top<=ns);for(let[u,f]of e.entries())f.classList.toggle("md-nav__link--passed",
u<c),f.classList.toggle("md-nav__link--active",u===c)},a=()=>{o||requestAnimationFrame(i),o=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var _t={};b(_t,{start:()=>Nn});function Nn(n,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=h(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of e)Bn(s,t)})}function Bn(n,t){
let e=p(r("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),e.remove()};n.addEventListener("focusin",o=>{o.
target!==e&&s()},{signal:t}),n.append(e)}var $t={};b($t,{start:()=>Mn});async function Mn(n,t){let e=h(n,".be-notes > li"),s=Kn();if(!e.length&&!s)return;s||await Pn(n,t);let o=await S("repository.json").catch(()=>null),i=o&&await S(
"places.json").catch(()=>null);if(!(!i||t.aborted)){for(let a of e){let c=d(a,".be-cite-note")?.dataset.name;os(a.lastElementChild,"be-sources",o,i.notes[a.id],
c)}s&&os(d(n,".md-content__inner"),"be-sources be-sources--entry",o,i.entries[s],r("this entry"))}}var Pn=(n,t)=>new Promise(e=>{location.hash&&e(null);for(let s of[
"pointermove","pointerdown","keydown","focusin","scroll"])n.addEventListener(s,e,{once:!0,signal:t})});function Kn(){let n=location.href.replace(/[?#].*$/,"").replace(
/index\.html$/,""),t=n.startsWith(F.href)?n.slice(F.href.length):"";return t.startsWith("register/")?t:""}function os(n,t,e,s,o){if(!n||!s||d(n,".be-sources"))return;
let[i,a]=s,c=o?[r("source of {name}",{name:o}),r("edit the file of {name}",{name:o}),r("history of the file of {name}",{name:o})]:[r("source"),r("edit the file"),
r("history of the file")];n.append(" ",l("span",{class:t},Ft(r("source"),c[0],`${V(e,"blob",i)}#L${a}`)," ",Ft(r("edit"),c[1],V(e,"edit",i))," ",Ft(r("history"),
c[2],V(e,"commits",i))))}var Ft=(n,t,e)=>l("a",{href:e,"aria-label":t,target:"_blank",rel:"noopener"},n);var Ut={};b(Ut,{start:()=>Rn});async function Rn(n,t){Dn(n,t);let e=re(location.href),s=e&&(e.version||Hn(n,e));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:o}=await x();
t.aborted||o(n,s?e:null,t)}function Dn(n,t){let e=h(n,".be-former a[href]"),s=()=>e.forEach(o=>{o.hash=location.hash});e.length&&s(),e.length&&addEventListener(
"hashchange",s,{signal:t})}var Hn=(n,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!n.getElementById(e);var Wn=[Xt,Wt,Dt,Ht,ft,kt,Et,It,Ct,St,Tt,At,Nt,Bt,_t,Kt,$t,Ut];le(()=>import("./later.js"));Gt(async(n,t)=>{n.documentElement.dataset.beStarting=
"",await Y(Wn.map(e=>()=>{e.start(n,t)}),t),t.aborted||delete n.documentElement.dataset.beStarting});
