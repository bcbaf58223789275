import{$ as V,A as ee,C as r,D as G,F,G as mt,H as se,K as ne,L as bt,M as C,N as M,O as ie,P as oe,Q as K,R as re,S as ae,T as le,U as ce,_ as he,a as y,b as Xt,
c as z,ca as de,d as l,e as p,f as d,g as h,h as w,i as Zt,j as f,k as q,l as b,m as T,n as Y,o as W,p as E,q as P,r as B,s as ft,t as Jt,u as S,x as te,y as v,
z as N}from"./shared.js";var ue=()=>Promise.reject(new Error("nobody has said where it comes from")),pe=n=>{ue=n},k=()=>ue();var fe={at:-1/0};async function us(){performance.now()-fe.at<8||(await new Promise(n=>{setTimeout(n)}),fe.at=performance.now())}async function Q(n,t){for(let e of n){
if(await us(),t.aborted)return;e()}}var wt={};y(wt,{start:()=>gs});var me=new WeakMap;function X(n){let t=me.get(n);if(t?.bar.isConnected)return t;h(document,".be-bar-place")?.remove();let e=l("span",{class:"be-bar-number"}),s=l(
"span",{class:"be-bar-who"}),i=l("span",{class:"be-bar-line"}),o=l("div",{class:"be-bar-slot"}),a=l("nav",{class:"be-bar","aria-label":r("In this text")},l("p",
{class:"be-bar-where"},e,s),o,i);n.before(l("div",{class:"be-bar-place"},a));let c={bar:a,where:e,who:s,line:i,slot:o};return me.set(n,c),c}var A="",Z=class{constructor(t){this.element=t,this.bar=X(t),this.units=d(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=this.units.filter(
be).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be-other"))}turnsOf(t){return this.
units.filter(e=>e.matches(".be-turn")&&(t===A||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.speaker??"").filter(Boolean))]}nameOf(t){
return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let s=be(t);if(s)return r("{sign} {number} o\
f {total}",{sign:e,number:s,total:this.total});let i=[...t.classList].find(o=>o.startsWith("be-")&&o!=="be-unit")??"";return gt(i.slice(3).replaceAll("-"," "))}indexAt(t){
let e=0,s=this.units.length;for(;e<s;){let i=e+s>>1;this.units[i].getBoundingClientRect().top<=t?e=i+1:s=i}return e-1}},be=n=>h(n,":scope > a.be-number")?.textContent,
gt=n=>n.slice(0,1).toUpperCase()+n.slice(1);var ge=[],L=(...n)=>{ge.push(...n)},ye=()=>ge.filter(n=>n.when?.()??!0),J=n=>n instanceof HTMLElement&&(n.isContentEditable||n.closest("input:not([type=checkbox\
], [type=radio]), textarea, select")!==null);var xe="outline-keys",_={"[":["turn",-1,()=>r("previous turn of the chosen speaker")],"]":["turn",1,()=>r("next turn of the chosen speaker")],"{":["interruption",
-1,()=>r("previous interruption")],"}":["interruption",1,()=>r("next interruption")]},et=()=>P(xe,!0);L(...Object.entries(_).map(([n,t])=>({keys:[n],does:()=>t?.[2]()??
"",when:()=>et()&&h(document,".be-bar-speaker")!==null})));function ve(n,t){let e=ps(n),s=n.interruptions.length,i=s?[we(r("Interruptions"),tt("interruption",-1,
t),l("span",{class:"be-bar-word"},G("{n} interruption","{n} interruptions",s)),tt("interruption",1,t))]:[],o=l("div",{class:"be-bar-panel",id:"be-bar-panel"},we(
r("Turns"),tt("turn",-1,t),e,tt("turn",1,t)),...i,ms()),a=ke("be-bar-more",r("Turns"),o,!0);return n.bar.slot.before(a,o),e}var we=(n,...t)=>l("div",{class:"be-\
bar-group",role:"group","aria-label":n},...t);function ps(n){let t=n.turnsOf(A).length,e=l("select",{class:"be-bar-speaker","aria-label":r("Whose turns")},l("op\
tion",{value:A},r("All turns ({n})",{n:t})));for(let s of n.speakers){let i=r("{name} ({n})",{name:gt(n.nameOf(s)),n:n.turnsOf(s).length});e.append(l("option",{
value:s},i))}return e}function tt(n,t,e){let s=Object.entries(_).find(([,o])=>o?.[0]===n&&o[1]===t)?.[0]??"",i=fs(n,t);return p(t<0?"\u2039":"\u203A",()=>e(n,t),
{class:"be-bar-step","aria-label":i,title:r("{what}: key {key}",{what:i,key:s})})}function fs(n,t){return n==="turn"?t<0?r("Previous turn"):r("Next turn"):t<0?r(
"Previous interruption"):r("Next interruption")}function ke(n,t,e,s){let i=c=>a.setAttribute("aria-expanded",String(c)),o=new v({holds:c=>a.contains(c)||e.contains(
c),closed:()=>i(!1),returnTo:()=>a,staysOnPress:s}),a=p(t,()=>{o.isOpen?o.close():(o.open(),i(!0))},{class:n,"aria-expanded":"false","aria-controls":e.id});return a}
function ms(){let n=l("input",{type:"checkbox",id:"be-bar-keys"});n.checked=et(),n.addEventListener("change",()=>B(xe,n.checked));let t=Object.entries(_).flatMap(
([i,o])=>[l("dt",{},l("kbd",{},i)),l("dd",{},o?.[2]()??"")]),e=l("div",{class:"be-bar-help",id:"be-bar-help"},l("dl",{},...t),l("label",{for:"be-bar-keys"},n," ",
r("Use these keys"))),s=ke("be-bar-ask","?",e,!1);return s.setAttribute("aria-label",r("Keys")),s.title=r("Keys"),l("div",{class:"be-bar-group be-bar-for-keys"},
s,e)}var bs="(max-width: 44.9844em)";function gs(n,t){let e=W();if(!e)return;let s=new yt(new Z(e));s.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>s.updateSoon(),{passive:!0,signal:t});n.addEventListener("keydown",i=>s.pressed(i),{signal:t})}var yt=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?ve(t,(e,s)=>this.go(e,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(Ee()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=Ee(),s=t.bottom<e,i=this.text.units[this.current()];i?s&&!this.held?this.say(r("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say(G("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:o,line:a}=this.bar;o.classList.
toggle("be-bar-past",s);let c=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",c.toFixed(4));let u=h(document,".md-footer")?.
getBoundingClientRect(),m=t.top>innerHeight*.7||(u?u.top<innerHeight:!1);o.classList.toggle("be-bar-away",m&&matchMedia(bs).matches&&!o.contains(b()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let s=e?`, ${e}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(t,e){let s=this.
speaker?.value??A,i=t==="turn"?this.text.turnsOf(s):this.text.interruptions,o=this.current(),a=i.map(m=>this.text.units.indexOf(m)),c=e>0?a.findIndex(m=>m>o):a.
findLastIndex(m=>m<o);if(c>=0){this.arrive(i[c],t,c+1,i.length);return}let u=ys(t,e,s===A?"":this.text.nameOf(s));this.say(u,""),E(u)}arrive(t,e,s,i){t.setAttribute(
"tabindex","-1"),t.addEventListener("blur",()=>t.removeAttribute("tabindex"),{once:!0}),t.focus({preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"in\
stant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let o=[this.text.placeOf(t,r("Paragraph")),this.text.speakerOf(t)].filter(
Boolean).join(", "),a=e==="turn"?r("turn {n} of {all}",{n:s,all:i}):r("interruption {n} of {all}",{n:s,all:i});E(`${o}; ${a}`)}pressed(t){let e=_[t.key],s=t.getModifierState(
"AltGraph"),i=t.metaKey||(t.ctrlKey||t.altKey)&&!s;!e||i||t.defaultPrevented||!this.speaker||!et()||f(t,"input, textarea, select, [contenteditable], dialog")||(t.
preventDefault(),this.go(e[0],e[1]))}};function ys(n,t,e){return n==="interruption"?t>0?r("No later interruption"):r("No earlier interruption"):e?t>0?r("No late\
r turn of {name}",{name:e}):r("No earlier turn of {name}",{name:e}):t>0?r("No later turn"):r("No earlier turn")}var Ee=()=>5*parseFloat(getComputedStyle(document.
documentElement).fontSize)+8;var Tt={};y(Tt,{start:()=>_s});var Le={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},ws={layer:["received","reading"],names:["bare","s\
hown"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function xt(n,t={}){let e=new URLSearchParams(n);return Object.fromEntries(
Object.entries(Le).map(([s,i])=>{let o=e.get(s)??t[s]??i;return[s,ws[s]?.includes(o)===!1?i:o]}))}function Oe(n,t){let e=new URL(n);for(let[s,i]of Object.entries(
t))i===Le[s]?e.searchParams.delete(s):e.searchParams.set(s,i);return e.href}function Ce({explain:n,source:t,defects:e,category:s,certainty:i},o){return o.isOfSource?
t==="shown":i&&o.facets.certainty!==i?!1:o.isExplanatory?n==="shown":s&&o.facets.category!==s?!1:e==="all"||e==="grave"&&o.isSevere}function Te(n,t,e,s){let i=xs(t,{state:e,choose:s}),o=l("span",{class:"be-layers-status"}),a=l("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":r(
"Layers"),hidden:!0},...i.map(x=>x.element)),c=p(r("Layers"),()=>{m.isOpen?m.close():u(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),u=x=>{a.hidden=!x,c.setAttribute("aria-expanded",String(x)),x&&m.open()},m=new v({holds:x=>n.contains(x),closed:()=>u(!1),returnTo:()=>c});return n.
replaceChildren(c,o,a),{say:x=>{o.textContent=c.title=x},read:x=>{for(let D of i)D.read(x)}}}function Ae(n,t){let e="received",s=p("",()=>t(e==="reading"?"recei\
ved":"reading"),{class:"be-layer-switch"});return n.prepend(s),(i,o)=>{e=i,s.textContent=o,s.title=e==="reading"?r("Change to the text as received"):r("Change t\
o the reading text"),s.classList.toggle("be-layer-switch--reading",e==="reading")}}function xs(n,t){let e=a=>n.filter(a).length,s=e(a=>a.isOfSource),i=e(a=>a.isExplanatory),
o=e(a=>a.isSevere);return[$(t,"layer",r("Text"),[["received",r("as received")],["reading",r("reading text")]]),$(t,"names",r("Names"),[["bare",r("bare")],["show\
n",r("underlined")]]),$(t,"explain",r("Explanatory notes"),[["shown",r("shown ({n})",{n:i})],["hidden",r("hidden")]]),...s?[$(t,"source",r("Notes of the source"),
[["shown",r("shown ({n})",{n:s})],["hidden",r("hidden")]])]:[],$(t,"defects",r("Notes on translation and text"),[["grave",r("the grave ones ({n})",{n:o})],["all",
r("all ({n})",{n:n.length-i-s})],["none",r("none")]]),Se(t,"category",r("Of type"),[["",r("any type")],...vs(n)]),Se(t,"certainty",r("Of certainty"),[["",r("any\
 certainty")],...ks(n)])]}function vs(n){return[...new Set(n.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let s=(e.split("/").at(-1)??e).replaceAll(
"-"," ");return[e,r("{name} ({n})",{name:s,n:n.filter(i=>i.facets.category===e).length})]})}function ks(n){let t=e=>n.filter(s=>!s.isOfSource&&s.facets.certainty===
e).length;return[["high",r("high ({n})",{n:t("high")})],["medium",r("medium ({n})",{n:t("medium")})],["low",r("low ({n})",{n:t("low")})]]}function $({state:n,choose:t},e,s,i){
let o=i.map(([c])=>{let u=l("input",{type:"radio",name:`be-${e}`,value:c,id:`be-${e}-${c}`});return u.checked=n[e]===c,u.addEventListener("change",()=>t(e,c)),u}),
a=o.map((c,u)=>l("span",{class:"be-choice"},c,l("label",{for:c.id},i[u][1])));return{element:l("fieldset",{},l("legend",{},s),...a),read:c=>{for(let u of o)u.checked=
c[e]===u.value}}}function Se({state:n,choose:t},e,s,i){let o=l("select",{id:`be-${e}`},...i.map(([a,c])=>l("option",{value:a},c)));return o.value=n[e],o.addEventListener(
"change",()=>t(e,o.value)),{element:l("p",{class:"be-choice"},l("label",{for:o.id},s)," ",o),read:a=>{o.value=a[e]}}}function Ie(n){for(let t of n)if(t.reading)for(let e of Es(t))Os(e,t)}function Es(n){let t=[],e=[],s=[...n.targets,...n.marks].sort((i,o)=>i.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of s)i.matches("sup")?(e.length&&t.push(e),e=[]):e.push(i);return t}var Ls=0;function Os(n,t){let e=`be-emen\
ded-${Ls+=1}`;for(let i of n)i.classList.add("be-replaced"),i.dataset.replacedBy=e;let s=n.map(i=>i.textContent).join("").replace(/\s+/g," ");n[0].before(l("ins",
{class:"be-emended be-editorial",id:e,title:r("received: {words}",{words:s})},t.reading))}function Pe(n){for(let t of n.filter(e=>e.isUnresolved)){let e=t.proposed?
r("not resolved; perhaps: {reading}",{reading:t.proposed}):r("not resolved");for(let s of t.targets)s.title=e}}function Be(n,t,e,s){let i=new vt(n,t,e);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:s}),n.addEventListener("copy",o=>Cs(n,o),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var vt=class{constructor(t,e,s){this.text=t,this.notes=e,this.refresh=
s,this.state=xt(location.search,P("layers",{})),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(""),this.title=document.title;
let{slot:i}=X(t);this.controls=Te(i,e,this.state,(o,a)=>this.choose(o,a)),this.switch=e.some(o=>o.reading)?Ae(i,o=>this.choose("layer",o)):null,this.isPutIn=!1}reread(){
this.state=xt(location.search,this.state),this.controls.read(this.state),this.apply()}apply(){let t=this.state.layer==="reading";for(let e of this.notes)e.show(
Ce(this.state,e));this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(Ie(this.notes),Pe(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(
this.summary()),this.refresh()}sayLayer(t){let e=t?r("Reading text"):r("As received");this.text.dataset.layer=this.state.layer,document.documentElement.dataset.
beLayer=this.state.layer,this.heading.textContent=t?r("The reading text"):r("The text as received"),document.title=t?r("{layer}: {title}",{layer:e,title:this.title}):
this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.filter(e=>e.isShown).length,all:this.notes.length};return this.state.layer==="rea\
ding"?r("{shown} of {all} notes, reading text",t):r("{shown} of {all} notes, as received",t)}choose(t,e){this.state={...this.state,[t]:e},B("layers",this.state),
history.replaceState(history.state,"",Oe(location.href,this.state)),this.apply(),E(this.summary())}};function Cs(n,t){let e=n.dataset.layer==="reading"?K(n):null;
if(!e||!t.clipboardData)return;let s=r("reading text made by the editors, not the text as received");t.clipboardData.setData("text/plain",`${e.words}

[${s}: ${C(e.id)}]`),t.preventDefault()}var Ss=["critical","major"],Ne=["critical","major","","minor"],kt=class{constructor(t,e,s){this.spans=s,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=h(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return Ss.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(h(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=Ne.indexOf(this.facets.
severity??"");return t<0?Ne.length:t}get link(){return w(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){for(let e of[this.item,...this.
marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){for(let e of this.
marks)w(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.item.childNodes)
t.append(e.cloneNode(!0));for(let e of d(t,".footnote-backref"))e.remove();for(let e of d(t,"[id]"))e.removeAttribute("id");return t}};function Me(n){let t=new Map;
for(let s of d(n,"article.be-text sup.be-mark")){let i=Zt(s,"a").hash.slice(1);t.set(i,[...t.get(i)??[],s])}let e=Ts(n);return[...t].flatMap(([s,i])=>{let o=n.getElementById(
s);return o?[new kt(o,i,e)]:[]})}function Ts(n){let t=null;return()=>{if(t)return t;t=new Map;for(let e of d(n,"article.be-text .be-target"))for(let s of(e.dataset.
notes??"").split(" ")){let i=t.get(s);i?i.push(e):t.set(s,[e])}return t}}var Ke=window.matchMedia("(max-width: 44.9844em)"),Et=12,st=class{constructor(t,e){let s=(o,a,c)=>p(a,c,{class:"be-panel-button","aria-label":o,title:o});this.actions=
t,this.title=l("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(r("Previous note"),"\u2039",()=>t.step(-1)),this.next=s(r("Next note"),"\u203A",
()=>t.step(1)),this.body=l("div",{class:"be-panel-body"});let i=s(r("Close the note"),"\xD7",t.close);this.element=l("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},l("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,s){let{number:i}=t;this.title.
textContent=As(t,i),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let o=b(),a=this.has(o)&&!(o instanceof HTMLButtonElement&&o.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Ke.matches);let e=t.getBoundingClientRect();if(Ke.matches){let s=e.bottom-(innerHeight-
this.element.offsetHeight-Et);s>0&&scrollBy({top:s+40})}else N(this.element,e,{gap:Et,margin:Et,shift:this.element.offsetWidth/3})}};function As(n,t){return n.isOfSource?
r("Note of the source {number}",{number:t}):n.isExplanatory?r("Note {number}",{number:t}):r("Textual note {number}",{number:t})}var R=class{constructor(t,e,s){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",i=>this.came(i),{signal:s}),t.addEventListener("keydown",
i=>this.pressed(i),{signal:s}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&Lt(
this.stop))return;let t=d(this.holder,this.manner.selector).find(Lt);t&&this.makeStop(t)}settle(){let t=d(this.holder,this.manner.selector);for(let s of t)s.tabIndex!==
-1&&(s.tabIndex=-1);let e=this.stop?.isConnected?this.stop:t[0];e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=t,t.
tabIndex=0}came(t){let e=f(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){let[e,s]=this.manner.keys[t.key]??
[],i=f(t,this.manner.selector);if(!e||!s||!i||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)return;t.preventDefault();let o=Is(
d(this.holder,s),i,e);o?.focus(),o?.scrollIntoView({block:"nearest",behavior:"instant"})}};function Is(n,t,e){let s=e>0?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,
i=o=>!!(t.compareDocumentPosition(o)&s)&&Lt(o);return e>0?n.find(i):n.findLast(i)}var Lt=n=>n.checkVisibility({visibilityProperty:!0});function He(n,t,e=null){if(!e)return Ot(n,t,{from:0,until:1/0});let s=n.findIndex(({level:o})=>o>e.level),i=s<0?n.length:s;return[...Ot(n.slice(0,i),t,{from:0,until:e.
level-t.gap}),...Ot(n.slice(i),t,{from:e.level+e.height+t.gap,until:1/0})]}function Ot(n,t,e){let s=n.map(()=>null),i=Ps(n,t,e);for(let[o,a]of Ms(i,t,e).entries())
s[i[o].index]=a;return s}var H=({line:n,pad:t,gap:e},s)=>s*n+t+e,De=(n,t,e)=>Math.min(n.level+t.reach,e.until-H(t,1)+t.gap);function Ps(n,t,e){let s=[];for(let[
i,o]of n.entries())for(s.push({index:i,wish:o,top:0}),Re(s,s.length-1,t,e);s.length&&s[s.length-1].top>De(s[s.length-1].wish,t,e);){let a=Bs(s);s.splice(Ns(s,a),
1),Re(s,a,t,e)}return s}function Re(n,t,e,s){for(let i=t;i<n.length;i+=1){let o=i?n[i-1].top+H(e,1):s.from;n[i].top=Math.max(n[i].wish.level,o)}}function Bs(n){
let t=n.length-1;for(;t>0&&n[t].top>n[t].wish.level;)t-=1;return t}function Ns(n,t){let e=t;for(let s=t;s<n.length;s+=1)n[s].wish.rank>=n[e].wish.rank&&(e=s);return e}
function Ms(n,t,e){let s=n.map(({wish:o})=>De(o,t,e));for(let o=n.length-2;o>=0;o-=1)s[o]=Math.min(s[o],s[o+1]-H(t,1));let i=e.from;return n.map(({wish:o},a)=>{
let c=Math.max(o.level,i),u=Math.min(o.lines,Ks(c,{next:n[a+1]?.wish.level,last:s[a+1]},t,e));return i=c+H(t,u),{top:c,lines:u}})}function Ks(n,{next:t,last:e},s,i){
let o=t===void 0?i.until+s.gap:t,a=o===1/0?1/0:Math.floor((o-n-H(s,0))/s.line);return a>=2?a:n+H(s,2)<=(e??i.until+s.gap)?2:1}var Rs=9,nt=class{constructor(t,e){this.note=t,this.isOpen=!1,this.body=null;let s=t.isExplanatory||t.isOfSource,i=s?"":t.proposed,o=Hs(t.item);this.length=i.length+
o.length+3;let a=l("span",{class:"be-side-short"},...i?[l("span",{class:"be-side-reading"},i)," "]:[],l("span",{class:"be-side-text"},o));this.button=l("button",
{type:"button",class:"be-side-head","aria-expanded":"false"},l("span",{class:"be-side-number"},t.number)," ",a,l("span",{class:"be-side-words"},t.words));let c=s?
t.facets.kind:t.facets.severity;this.element=l("div",{class:`be-side-note be-side-${c}`,role:"listitem"},this.button),this.button.addEventListener("click",()=>e(
t,null)),this.element.addEventListener("pointerenter",()=>t.light(!0)),this.element.addEventListener("pointerleave",()=>{this.isOpen||t.light(!1)})}lines(t){return Math.
min(Rs,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.set("--be-y",`${t.top}px`),this.set("--be-lines",String(t.lines)))}set(t,e){this.element.style.getPropertyValue(
t)!==e&&this.element.style.setProperty(t,e)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),this.element.
classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function Hs(n){let e=[...n.children].filter(
i=>!h(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),s=d(n,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...s].filter(Boolean).join(" ")}var Ct=".be-side-head",Ds=38,Ws=.47,it=class{constructor(t,e,s,i){this.text=t,this.notes=e,this.toggle=s,this.size="",this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=l("aside",{class:"be-side-notes be-editorial","aria-label":r("Notes beside the text")}),this.list=l("div",{role:"list"}),
this.column.append(this.list);let o={ArrowDown:[1,Ct],ArrowUp:[-1,Ct]};this.rove=new R(this.list,{selector:Ct,keys:o,isOff:()=>this.opened!==null},i),this.spread=
l("div",{class:"be-spread"});let a=new ResizeObserver(()=>{this.isOtherSize()&&this.arrange(this.isWide)});a.observe(t),i.addEventListener("abort",()=>a.disconnect(),
{once:!0})}has(t){return this.column.contains(t)}isOtherSize(){return this.size!==[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||
(this.text.before(this.spread),this.spread.append(this.text,this.column))}arrange(t){if(this.isWide=t,this.column.hidden=!t,!t)return;this.stand(),this.size=[this.
text.offsetWidth,this.text.offsetHeight].join();let e=this.notes.filter(a=>a.isShown),s=this.spread.getBoundingClientRect().top;this.levels=new Map(e.map(a=>[a,
a.marks[0].getBoundingClientRect().top-s]));let i=getComputedStyle(this.column);this.line=parseFloat(i.lineHeight);let o=parseFloat(i.fontSize)*3.4;this.letters=
Math.max(12,(this.column.clientWidth-o)/(parseFloat(i.fontSize)*Ws)),this.settle()}settle(){if(!this.isWide)return;let{line:t=20,letters:e=40}=this,s=this.place(),
i=[...this.levels.keys()].filter(c=>c!==this.opened?.note),o=i.map(c=>({level:this.levels.get(c)??0,lines:this.card(c).lines(e),rank:c.rank})),a=He(o,{line:t,pad:0,
gap:4,reach:Ds},s);this.fill(i,a)}place(){if(!this.opened)return null;let{note:t,from:e}=this.opened,i=(e.closest("sup.be-mark")??t.marks[0]).getBoundingClientRect().
top-this.spread.getBoundingClientRect().top,o=this.card(t),a=o.element;return a.isConnected||this.list.append(a),o.set("--be-y",`${i}px`),{level:i,height:a.offsetHeight}}fill(t,e){
let s=new Map(t.map((c,u)=>[c,e[u]])),i=[...this.levels.keys()].filter(c=>c===this.opened?.note||s.get(c));for(let c of i)this.card(c).stand(s.get(c));let o=i.map(
c=>this.card(c).element),a=new Set(o);for(let c of[...this.list.children])a.has(c)||c.remove();for(let[c,u]of o.entries()){let m=this.list.children[c]??null;m!==
u&&this.list.insertBefore(u,m)}this.rove.settle()}show(t,e,s){this.opened?.note!==t&&this.fold(),this.opened={note:t,from:e};let i=this.card(t);i.fold(!1),this.
levels.has(t)?this.settle():this.arrange(!0),s&&(i.button.focus({preventScroll:!0}),Fs(i.element))}fold(){this.opened&&this.card(this.opened.note).fold(!0),this.
opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.element.classList.toggle("be-lit",e)}card(t){let e=this.cards.get(t);if(e)
return e;let s=new nt(t,this.toggle);return this.cards.set(t,s),s}};function Fs(n){let{top:t,bottom:e}=n.getBoundingClientRect(),s=h(document,".md-header")?.getBoundingClientRect().
bottom??0,i=e+8-innerHeight;t<s?scrollBy({top:t-s-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,t-s-8),behavior:"instant"})}var I=window.matchMedia("(min-width: 60em)");function _s(n,t){let e=h(n,"article.be-text:not(.be-reading-text):not(.be-pane)"),s=e?Me(n):[];e&&s.length&&Q([()=>{
new St(e,s,t)}],t)}var St=class{constructor(t,e,s){this.notes=e,this.byMark=new Map(e.flatMap(i=>i.marks.map(o=>[o,i]))),this.open=null,this.from=t,this.side=new it(
t,e,(i,o)=>this.toggle(i,o),s),this.panel=new st({close:()=>this.popup.close(!0),step:i=>this.step(i),isFirst:()=>this.neighbour(-1)===null,isLast:()=>this.neighbour(
1)===null},s),this.popup=new v({holds:i=>I.matches||this.panel.has(i)||!!f({target:i},"sup.be-mark"),closed:()=>this.release(!s.aborted),returnTo:()=>this.from}),
Be(t,e,()=>this.refresh(),s),this.listen(t,s);for(let i of e)i.expand(!1);this.refresh(),this.fromAddress()}listen(t,e){t.addEventListener("click",s=>this.clicked(
s),{signal:e}),t.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:e}),t.addEventListener("pointerout",s=>this.hovered(s,!1),{signal:e}),document.addEventListener(
"keydown",s=>this.pressed(s),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),I.addEventListener("change",()=>this.refresh(),
{signal:e})}get view(){return I.matches?this.side:this.panel}refresh(){let t=this.open;this.side.arrange(I.matches),t&&!t.isShown?this.popup.close(!0):t&&this.show(
t,this.from,!1)}clicked(t){let e=f(t,"sup.be-mark a")??this.unresolvedAt(t),s=e?.parentElement&&this.byMark.get(e.parentElement);!e||!s||t.ctrlKey||t.metaKey||t.
shiftKey||t.button||(t.preventDefault(),this.toggle(s,e))}unresolvedAt(t){let e=f(t,'[data-layer="reading"] .be-unresolved'),s=e&&!f(t,"a")?this.notes.find(i=>i.
isUnresolved&&i.targets.includes(e)):void 0;return s?.show(!0),s?s.link:null}hovered(t,e){let s=f(t,"sup.be-mark"),i=s&&this.byMark.get(s);i&&i!==this.open&&(i.
light(e),this.side.hint(i,e))}pressed(t){if(!this.open||!this.view.has(b())||t.altKey||t.ctrlKey||t.metaKey)return;let e=t.key==="ArrowDown"?1:t.key==="ArrowUp"?
-1:0;!e||f(t,"select")||(t.preventDefault(),this.step(e))}toggle(t,e){t===this.open&&(!e||e===this.from)?this.popup.close(!0):this.show(t,e??t.link,!0)}show(t,e,s){
this.open!==t&&this.quiet(),this.open=t,this.from=e.isConnected?e:t.link,t.light(!0),t.expand(!0),this.view.show(t,this.from,s),this.popup.open(),s&&location.hash.
slice(1)!==t.item.id&&history.replaceState(history.state,"",`#${t.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(t){this.quiet(),this.side.
hide(),this.panel.hide(),this.open=null,t&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(t){
let e=this.notes.filter(s=>s.isShown);return this.open?e[e.indexOf(this.open)+t]??null:null}step(t){let e=this.neighbour(t);if(!e)return;this.show(e,e.link,!0);
let{top:s,bottom:i}=e.marks[0].getBoundingClientRect();(s<120||i>innerHeight*(I.matches?.8:.45))&&We(e)}fromAddress(){let t=this.notes.find(e=>`#${e.item.id}`===
location.hash);!t||t===this.open||(t.show(!0),this.side.arrange(I.matches),this.show(t,t.link,!0),requestAnimationFrame(()=>We(t)))}},We=n=>n.marks[0].scrollIntoView(
{block:I.matches?"center":"start"});var At={};y(At,{start:()=>zs});function Fe(n,t){let[e,s=""]=t.split("\0");return n.length>e.length+s.length&&n.startsWith(e)&&n.endsWith(s)?n.slice(e.length,n.length-s.length):""}var _e=[];function $e(n){_e.push(n)}var Ue=()=>_e;function je({ways:n,pinned:t},e,s){let i=n.find(({id:g})=>g===P("cite","chicago"))??n[0],o=l("pre",{class:"be-tools-text",id:"be-tools-text",role:"tabpanel",tabindex:"\
0"}),a=l("p",{class:"be-tools-in-text"}),c=n.map(({id:g,name:O})=>l("button",{type:"button",role:"tab",id:`be-tab-${g}`,"data-format":g,"aria-controls":"be-tool\
s-text"},O)),u=()=>$s(i,e,C(e.id,t)),m=g=>{i=n[g],c.forEach((O,Qt)=>{O.setAttribute("aria-selected",String(Qt===g)),O.tabIndex=Qt===g?0:-1}),B("cite",i.id),o.replaceChildren(
...u().nodes);for(let O of d(o,"a"))O.replaceWith(O.textContent??"");o.setAttribute("aria-labelledby",c[g].id),o.classList.toggle("be-tools-text--prose",!!i.html),
a.hidden=!i.inText,a.textContent=i.inText?r("In the text: {citation}",{citation:qe(mt(i.inText,e,"",{}))}):""};m(n.indexOf(i));let x=p(r("Copy"),()=>{let{words:g,
html:O}=u();s.copy(g,r("Citation copied"),O)},{"data-tool":"copy"}),D=p(r("Download"),()=>{let g=[s.text.dataset.document,e.id].filter(Boolean).join("-");le(`${g}\
.${i.ending}`,i.type,i.html?`${u().words}
`:F(i.format,e,C(e.id,t),M())),s.say(r("Citation downloaded"))},{"data-tool":"download"});return[Us(c,m),o,a,l("p",{class:"be-tools-row"},x,D)]}function $s(n,t,e){
if(!n.html){let i=F(n.format,t,e,M()).trimEnd();return{words:i,html:"",nodes:[document.createTextNode(i)]}}let s=mt(n.html,t,e,M());return{words:qe(s),html:s,nodes:ze(
s)}}var ze=n=>[...new DOMParser().parseFromString(n,"text/html").body.childNodes],qe=n=>ze(n).map(t=>t.textContent).join("");function Us(n,t){let e=l("div",{role:"\
tablist","aria-label":r("Format of the citation"),class:"be-tools-tabs"},...n);return e.addEventListener("click",s=>{let i=n.findIndex(o=>o===s.target);i>=0&&t(
i)}),e.addEventListener("keydown",s=>js(s,n,t)),e}function js(n,t,e){let s=t.findIndex(c=>c===b()),o={ArrowRight:s+1,ArrowLeft:s-1,Home:0,End:t.length-1}[n.key];
if(o===void 0||s<0)return;n.preventDefault();let a=(o+t.length)%t.length;e(a),t[a].focus()}var ot=class{constructor(t){this.text=t,this.element=null,this.source=null,this.popup=new v({holds:e=>!!(this.element?.contains(e)||this.source?.contains(e)),closed:()=>this.
remove(),returnTo:()=>this.source})}isOpenAt(t){return this.popup.isOpen&&this.source===t}close(t){this.popup.close(t)}remove(){this.element?.remove(),this.source?.
removeAttribute("aria-expanded"),this.element=null}open(t,e){this.close(!1),this.source=t,bt(this.text).catch(()=>{});let s=p("\xD7",()=>this.close(!0),{class:"\
be-tools-close","aria-label":r("close")}),i=l("div",{class:"be-tools-list"},...this.tools(e).map(o=>this.button(o,e)));this.element=l("div",{class:"be-tools",id:"\
be-tools",role:"dialog","aria-labelledby":"be-tools-name"},l("p",{class:"be-tools-head"},l("span",{id:"be-tools-name"},e.name),l("span",{class:"be-tools-said","\
aria-hidden":"true"}),s),i,l("div",{class:"be-tools-cite",id:"be-tools-cite",hidden:!0})),this.element.addEventListener("keydown",o=>{o.key==="Tab"&&this.leave(
o)}),document.body.append(this.element),t.setAttribute("aria-expanded","true"),this.place(),this.popup.open(),w(i,"button").focus({preventScroll:!0}),this.toggleCite(
e)}place(){this.element&&this.source&&N(this.element,this.source.getBoundingClientRect(),{gap:4,margin:12})}tools(t){return[...[{id:"link",name:()=>r("Copy link"),
run:s=>this.copy(C(s.id),r("Link copied"))},{id:"cite",name:()=>r("Cite"),run:s=>this.toggleCite(s),expands:!0},{id:"quote",when:s=>!!s.words,name:s=>s.selected?
r("Copy the selected words with citation"):r("Copy the paragraph with citation"),keys:"Alt+C",run:s=>this.copyWords(s)},{id:"share",when:()=>!!navigator.share,name:()=>r(
"Share"),run:s=>this.share(s)}],...Ue()].filter(s=>!s.when||s.when(t))}button(t,e){let s=()=>{t.leaves&&this.close(!0),t.run(e)};return p(t.name(e),s,{"data-too\
l":t.id,title:t.keys,"aria-keyshortcuts":t.keys,"aria-expanded":t.expands?"false":null,"aria-controls":t.expands?"be-tools-cite":null})}leave(t){if(!this.element)
return;let e=d(this.element,"button, [tabindex='0']").filter(s=>s.tabIndex>=0&&s.offsetParent);b()===(t.shiftKey?e[0]:e.at(-1))&&(t.shiftKey&&t.preventDefault(),
this.close(!0))}say(t){E(t),this.element&&(w(this.element,".be-tools-said").textContent=t)}async copy(t,e,s=""){this.say(await(s?ae(s,t):re(t))?e:r("The browser\
 did not allow copying"))}async copyWords(t){let e=await this.offered(ne(this.text)),s={...t,...t.selected};if(!e)return;let{formats:i,pinned:o}=e;await this.copy(
F(i.quotation,s,C(s.id,o),M()),r("Words and citation copied"))}async share(t){try{await navigator.share({title:document.title,url:C(t.id)})}catch(e){e instanceof
Error&&e.name==="AbortError"||this.say(r("Sharing did not work"))}}async offered(t){try{return await t}catch{return this.say(r("The citation could not be loaded")),
null}}async toggleCite(t){let e=this.element;if(!e)return;let s=w(e,".be-tools-cite"),i=s.hidden?await this.offered(bt(this.text)):null;s.hidden&&(!i||this.element!==
e)||(i&&s.replaceChildren(...je(i,t,this)),s.hidden=!i,e.classList.toggle("be-tools--wide",!s.hidden),w(e,"[data-tool=cite]").setAttribute("aria-expanded",String(
!s.hidden)),s.hidden||this.place())}};L({keys:["Alt C"],does:()=>r("copy the selected words with their citation"),when:()=>!!W()?.dataset.document});function zs(n,t){let e=W();if(!e?.dataset.document)
return;for(let i of d(n,".be-text a.be-number, .be-milestone a[data-locator]:not([data-picture]), a.be-cite-way"))i.setAttribute("aria-haspopup","dialog");h(n,"\
.be-cite-document")?.append(l("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},r("Cite with the address")));for(let i of d(n,".be-notes \
> li"))Qs(i);let s=new ot(e);qs(n,e,s,t),Ys(n,e,s,t)}function qs(n,t,e,s){let i=null;n.addEventListener("pointerdown",o=>{f(o,"a.be-number")&&(i=K(t))},{capture:!0,
signal:s}),n.addEventListener("click",o=>{let a=f(o,".be-text a.be-number, .be-milestone a[data-locator]:not([data-picture]), button.be-cite-note, button.be-cit\
e-button, a.be-cite-way");if(!a||o.defaultPrevented||q(o))return;if(a.matches("a.be-cite-way")&&o.preventDefault(),e.isOpenAt(a)){e.close(!0);return}o.detail||(i=
K(t));let c=Gs(t,a,i);setTimeout(()=>{s.aborted||e.open(a,c)},0)},{signal:s})}function Ys(n,t,e,s){n.addEventListener("keydown",i=>{if(i.code!=="KeyC"||!i.altKey||
i.ctrlKey||i.metaKey||i.shiftKey)return;let o=K(t);o&&(i.preventDefault(),e.copyWords({kind:"paragraph",id:o.id,locator:o.locator,name:"",words:o.words,selected:o}))},
{signal:s})}function Gs(n,t,e){let s=t.matches("a.be-number")?t.closest(".be-unit"):null;if(s){let o=(t.textContent??"").trim(),a=r("Paragraph {number}",{number:o}),
c={kind:"paragraph",id:s.id,locator:se(oe(n,s),`\xB6 ${o}`),name:a,words:ie(s)};return e?{...c,words:e.words,selected:e}:c}let{locator:i}=t.dataset;if(i)return{
kind:"mark",id:t.id,locator:i,name:i,words:""};if(t.matches("button.be-cite-note")){let{name:o="",note:a=""}=t.dataset;return{kind:"note",id:a,locator:o,name:o.
charAt(0).toUpperCase()+o.slice(1),words:""}}return{kind:"document",id:"",locator:"",name:r("The whole document"),words:""}}function Vs(n){let t=d(n,".footnote-\
backref"),e=t.length>1?r("back to {note} in the text, call {at} of {all}",{note:"\0",at:1,all:t.length}):r("back to {note} in the text",{note:"\0"});return Fe(t[0]?.
getAttribute("aria-label")??"",e)}function Qs(n){let t=Vs(n),e=n.lastElementChild;!t||!e||h(n,".be-cite-note")||e.append(" ",l("button",{class:"be-cite-note",type:"\
button","data-note":n.id,"data-name":t,"aria-label":r("cite {name}",{name:t}),"aria-haspopup":"dialog"},r("cite")))}var Bt={};y(Bt,{start:()=>tn});var rt=null;function at(n,t=()=>{}){if(rt){n(rt);return}Promise.all([S("cards.json"),k()]).then(([e,s])=>{rt={...s,cardOf:(i,o)=>s.cardOf(e,i,o)},n(rt)}).catch(
t)}var Xs=350,Zs=260,Js=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function tn(n,t){for(let s of d(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let e=new Pt;n.addEventListener("pointerover",s=>e.pointed(s),{signal:t}),n.documentElement.addEventListener("pointerl\
eave",s=>e.left(s),{signal:t}),n.addEventListener("pointerdown",s=>e.pressed(s),{signal:t}),n.addEventListener("click",s=>e.touched(s),{signal:t}),n.addEventListener(
"focusin",s=>e.focused(s),{signal:t}),n.addEventListener("focusout",s=>e.blurred(s),{signal:t}),n.addEventListener("keydown",s=>e.typed(s),{capture:!0,signal:t}),
n.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function It(n){return n.closest(Js)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:Xt(new URL(n.getAttribute("href")??
"",document.baseURI),T,location.pathname)}var Ge=n=>f(n,"a[href]"),Pt=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,s){clearTimeout(this.opening);let i=s===null;this.isForFocus=i,i&&at(o=>{b()===t&&this.build(o,t,e,!0)}),
this.opening=window.setTimeout(()=>at(o=>{this.isWanted(t,i)&&(this.open?.link!==t&&this.build(o,t,e,i),this.open?.show(s))}),Xs)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?b()===t:t.matches(":hover"))}build(t,e,s,i){this.take();let o=t.cardOf(e,s);if(!o)return;let a=new t.OpenCard(e,o,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},Zs)}pointed(t){if(t.pointerType==="touch")return;let e=Ge(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=e&&e!==this.dismissed&&t.buttons===0?It(e):null;e&&s&&this.prepare(e,s,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?f(t,".be-text a[href]"):null,s=e&&!q(t)&&!t.defaultPrevented?
It(e):null;if(!e||!s)return;t.preventDefault();let i=()=>location.assign(e.href);at(o=>{let a=o.cardOf(e,s);if(!a)return i();this.sheet=o.openSheet(e,a)},i)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=Ge(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let s=It(e);s&&(this.dismissed=null,this.prepare(e,s,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!h(document,"main a:\
hover")&&clearTimeout(this.opening)}};var Nt={};y(Nt,{start:()=>en});async function en(n,t){let e=h(n,".be-synopsis");if(!e||d(e,".be-pane").length!==2)return;let{startSynopsis:s}=await k();t.aborted||s(e,t)}var Mt={};y(Mt,{start:()=>nn});var Ve="http://www.w3.org/2000/svg";function lt(){let n=document.createElementNS(Ve,"svg"),t=document.createElementNS(Ve,"path");for(let[e,s]of Object.entries({
viewBox:"0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(e,s);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L2\
0 20"),n.append(t),n}var sn=140,Qe=10,ct=class{constructor(){this.page=te("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=l("input",{type:"search",name:"q","aria-\
label":r("Search the edition"),placeholder:r("Words or names, in either script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=l("p",
{class:"be-status",role:"status"}),this.list=l("ol",{class:"be-hits","aria-label":r("First hits")}),this.all=l("a",{class:"be-all",href:this.page,hidden:!0},""),
this.element=this.draw(),this.popup=new v({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=p("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":r("Close the search")}),e=l("form",{role:"search",action:this.page,method:"get"},lt(),
this.field,t);return l("dialog",{class:"be-search-dialog","aria-label":r("Search the edition")},e,l("div",{class:"be-scrolled"},this.list),l("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),sn)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):f(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),ce(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??b(),
this.element.showModal(),this.popup.open()),!this.field.value&&ft()&&(this.field.value=ft(),this.find()),this.field.focus(),this.field.select(),k().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,s=this.field.value.trim();if(Jt(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:o,countedHere:a}=await k(),c=await i(s);if(!e()||(await o(this.list,c,e,{upTo:Qe,isEndless:!1}),!e()))return;let u=a(
c.hits.length,Qe);this.status.textContent=u.count,this.all.textContent=u.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=c.hits.length===
0}catch(i){throw e()&&(this.status.textContent=r("The search could not be loaded.")),i}}};L({keys:["/","Ctrl K"],does:()=>r("search the edition")});var Xe=null;function nn(n,t){let e=n.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&on(e,t);let s=rn(n);s?.addEventListener("click",()=>Ze(s),{signal:t}),n.addEventListener("keydown",i=>{an(i)&&(i.preventDefault(),Ze(null))},{signal:t})}
function Ze(n){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}Xe??=new ct,Xe.show(n)}async function on(n,t){
let{startPage:e}=await k();t.aborted||e(n,t)}function rn(n){let t=h(n,".md-header__inner"),e=t&&h(t,".be-search-button");if(!t||e)return e;let s=l("button",{type:"\
button",class:"be-search-button","aria-label":r("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},lt(),l("span",{class:"be-search-wor\
d"},r("Search")),l("kbd",{"aria-hidden":"true"},"/")),i=h(t,"[data-md-component=palette]");return i?i.before(s):t.append(s),s}function an(n){return n.altKey?!1:
n.ctrlKey||n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!J(n.target)}var Kt={};y(Kt,{start:()=>ln});var Je="be-found";function ln(n){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.delete(
Je),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))return;let s=cn(n,t.hash).flatMap(i=>hn(i,he(
e)));s.length&&CSS.highlights.set(Je,new Highlight(...s))}function cn(n,t){let e=t?n.getElementById(z(t.slice(1))):null;if(!e)return[h(n,"main")??n.body];if(!/^H[1-6]$/u.
test(e.tagName))return[e];let s=[e];for(let i=e.nextElementSibling;i&&!/^H[1-6]$/u.test(i.tagName);i=i.nextElementSibling)s.push(i);return s}function hn(n,t){let e=document.
createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],i="";for(let o=e.nextNode();o instanceof Text;o=e.nextNode())o.parentElement?.closest(".be-mark, .be-number, .be-p\
arallel, .headerlink")||(s.push({node:o,start:i.length}),i+=o.data);return[...i.matchAll(t)].map(o=>{let a=document.createRange();return a.setStart(...ts(s,o.index)),
a.setEnd(...ts(s,o.index+o[0].length,!0)),a})}function ts(n,t,e=!1){let s=n.findLast(({start:i})=>e?i<t:i<=t)??n[0];return[s.node,t-s.start]}var Rt={};y(Rt,{start:()=>dn});function dn(n,t){n.addEventListener("copy",()=>{let e=d(n,".be-text");for(let s of e)s.classList.add("be-copying");setTimeout(()=>{for(let s of e)s.classList.remove(
"be-copying")},0)},{signal:t}),n.addEventListener("click",({detail:e,target:s})=>{let i=e===3&&s instanceof Element&&s.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:t})}var Ht={};y(Ht,{start:()=>un});function un(n,t){let e=h(n,"[data-md-component=content]");if(!e)return;let s=new MutationObserver(()=>es(e));s.observe(e,{childList:!0,subtree:!0}),t.addEventListener(
"abort",()=>s.disconnect(),{once:!0}),es(e);let i=()=>requestAnimationFrame(()=>{let o=d(e,"pre > code").map(a=>[a,a.scrollWidth>a.clientWidth]);for(let[a,c]of o)
c?a.tabIndex=0:a.removeAttribute("tabindex")});h(e,"pre > code")&&(window.addEventListener("resize",i,{passive:!0,signal:t}),i())}function es(n){for(let t of d(
n,".md-typeset__scrollwrap:not([tabindex])"))t.tabIndex=0}var Ft={};y(Ft,{start:()=>fn});var Dt=".be-pane .be-unit",ns=".be-notes > li, .be-panel, .be-note",pn=200,Wt=null;$e({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>r("Propose a\
 note"),run:n=>{let t=document.getElementById(n.id);t&&Wt?.propose(n.selected?.range??yn(t))}});function fn(n,t){let e=h(n,"article.be-text[data-document]:not(.\
be-pane)");Wt=e?new ht(e,t):null,Wt?.listen(n),!e&&h(n,Dt)&&new ht(document.body,t).listen(n)}var ht=class{constructor(t,e){this.text=t,this.signal=e,this.timer=
0,this.panel=null,this.button=p(r("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
pn)},{signal:this.signal}),this.signal.addEventListener("abort",()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();
if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;let e=t.getRangeAt(0);return e.intersectsNode(this.text)||is(e)?.closest(ns)?e.cloneRange():null}selectionChanged(){
let t=[...this.selectedRange()?.getClientRects()??[]].filter(o=>o.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.
body.append(this.button);let{top:e,bottom:s,right:i}=t;N(this.button,{top:e,bottom:s,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,
s=bn(t);if(s){ss(...s),this.button.hidden=!0;return}let i=null;try{i=await k();let{ProposePanel:o,receivedText:a,spanOfRange:c}=i,[u,m,x]=await Promise.all([a(e.
dataset.document??""),S("propose.json"),S("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let D=c(e,t,u),g=new o({span:D,received:u,choices:m,
repository:x,opener:wn(e,t),language:mn(e)});this.panel?.close(),this.panel=g,g.open()}catch(o){this.signal.aborted||ss(gn(o,i?.CannotTell))}this.button.hidden=
!0}},mn=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function is({commonAncestorContainer:n}){return n instanceof Element?n:n.parentElement}
function bn(n){let t=is(n);if(t?.closest(ns))return[r("A note stands on words of the text, not on another note. To change this one, use its \u201Cedit\u201D.")];
let e=t?.closest(Dt)??d(document,Dt).find(i=>n.intersectsNode(i)),s=e&&h(e,"a.be-number")?.getAttribute("href");return e?[r("Here two texts stand side by side: \
a note is proposed where the text stands alone."),...s?[l("a",{href:s},r("Go to this paragraph"))]:[]]:null}function gn(n,t){return t&&n instanceof t?n.message:
n instanceof RangeError?r("Select whole words."):r("What is needed for a note could not be loaded.")}function yn(n){let t=document.createRange();return t.selectNodeContents(
n),t}function wn(n,t){let e=d(n,".be-unit").find(s=>t.intersectsNode(s));return e?h(e,"a.be-number")??h(e,"a"):null}function ss(n,...t){E(n),h(document,".be-pro\
pose-word")?.remove();let e=l("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},n," ",...t);document.body.append(e),t.length?document.addEventListener(
"selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var $t={};y($t,{start:()=>kn});var _t="a[href], button",xn=".footnote-backref",vn="a.be-number",os=()=>h(document,".be-text")!==null;L({keys:["\u2192","\u2190"],does:()=>r("within a text or i\
ts notes: the next link, the one before"),when:os},{keys:["\u2193","\u2191"],does:()=>r("within a text or its notes: the next paragraph or note, the one before"),
when:os});function kn(n,t){for(let e of d(n,".be-text"))rs(e,vn,t);for(let e of d(n,".be-notes"))rs(e,xn,t)}function rs(n,t,e){let s={ArrowRight:[1,_t],ArrowLeft:[
-1,_t],ArrowDown:[1,t],ArrowUp:[-1,t]};En(()=>{e.aborted||new R(n,{selector:_t,keys:s},e)})}var En=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var Ut={};y(Ut,{start:()=>Ln});L({keys:["?"],does:()=>r("show these keys")},{keys:["Esc"],does:()=>r("close what was opened last")});function Ln(n,t){n.addEventListener("keydown",e=>{e.key!==
"?"||e.ctrlKey||e.metaKey||J(e.target)||n.querySelector("dialog[open]")||(e.preventDefault(),On(b()))},{signal:t})}function On(n){let t=p("\xD7",()=>i.close(!0),
{class:"be-keys-close","aria-label":r("Close the list of keys")}),e=ye().flatMap(({keys:o,does:a})=>[l("dt",{},...o.flatMap((c,u)=>[...u?[" "]:[],l("kbd",{},c)])),
l("dd",{},a())]),s=l("dialog",{class:"be-keys","aria-labelledby":"be-keys-title"},l("h2",{id:"be-keys-title"},r("Keys")),t,l("dl",{},...e)),i=new v({holds:o=>s.
contains(o)&&o!==s,closed:()=>s.remove(),returnTo:()=>n});s.addEventListener("close",()=>i.close(!0)),document.body.append(s),s.showModal(),i.open()}var jt={};y(jt,{start:()=>Cn});var as=96;function Cn(n,t){n.getElementById("__config")||(Sn(n,t),Tn(n,t),An(n,t))}function Sn(n,t){let e=n.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let s=()=>{e.checked=!1};n.addEventListener("click",i=>{f(i,".md-sidebar--primary a[href]")&&s()},{signal:t}),n.addEventListener("keydown",i=>{i.key==="E\
scape"&&s()},{signal:t})}function Tn(n,t){let e=h(n,".md-content h1"),s=h(n,".md-header__title");if(!e||!s)return;let i=new IntersectionObserver(([o])=>{s.classList.
toggle("md-header__title--active",!o.isIntersecting&&o.boundingClientRect.top<as)},{rootMargin:"-48px 0px 0px 0px"});i.observe(e),t.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function An(n,t){let e=d(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=e.map(c=>n.getElementById(z(c.getAttribute("href")?.slice(1)??
""))),i=!1,o=()=>{i=!1;let c=s.findLastIndex(u=>u!==null&&u.getBoundingClientRect().top<=as);for(let[u,m]of e.entries())m.classList.toggle("md-nav__link--passed",
u<c),m.classList.toggle("md-nav__link--active",u===c)},a=()=>{i||requestAnimationFrame(o),i=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var zt={};y(zt,{start:()=>In});function In(n,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=d(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of e)Pn(s,t)})}function Pn(n,t){
let e=p(r("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),e.remove()};n.addEventListener("focusin",i=>{i.
target!==e&&s()},{signal:t}),n.append(e)}var Yt={};y(Yt,{start:()=>Bn});async function Bn(n,t){let e=d(n,".be-notes > li"),s=Mn();if(!e.length&&!s)return;s||await Nn(n,t);let i=await S("repository.json").catch(()=>null),o=i&&await S(
"places.json").catch(()=>null);if(!(!o||t.aborted)){for(let a of e){let c=h(a,".be-cite-note")?.dataset.name;ls(a.lastElementChild,"be-sources",i,o.notes[a.id],
c)}s&&ls(h(n,".md-content__inner"),"be-sources be-sources--entry",i,o.entries[s],r("this entry"))}}var Nn=(n,t)=>new Promise(e=>{location.hash&&e(null);for(let s of[
"pointermove","pointerdown","keydown","focusin","scroll"])n.addEventListener(s,e,{once:!0,signal:t})});function Mn(){let n=location.href.replace(/[?#].*$/,"").replace(
/index\.html$/,""),t=n.startsWith(T.href)?n.slice(T.href.length):"";return t.startsWith("register/")?t:""}function ls(n,t,e,s,i){if(!n||!s||h(n,".be-sources"))return;
let[o,a]=s,c=i?[r("source of {name}",{name:i}),r("edit the file of {name}",{name:i}),r("history of the file of {name}",{name:i})]:[r("source"),r("edit the file"),
r("history of the file")];n.append(" ",l("span",{class:t},qt(r("source"),c[0],`${V(e,"blob",o)}#L${a}`)," ",qt(r("edit"),c[1],V(e,"edit",o))," ",qt(r("history"),
c[2],V(e,"commits",o))))}var qt=(n,t,e)=>l("a",{href:e,"aria-label":t,target:"_blank",rel:"noopener"},n);var Gt={};y(Gt,{start:()=>Kn});async function Kn(n,t){Rn(n,t);let e=de(location.href),s=e&&(e.version||Hn(n,e));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:i}=await k();
t.aborted||i(n,s?e:null,t)}function Rn(n,t){let e=d(n,".be-former a[href]"),s=()=>e.forEach(i=>{i.hash=location.hash});e.length&&s(),e.length&&addEventListener(
"hashchange",s,{signal:t})}var Hn=(n,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!n.getElementById(e);var Dn=[ee,jt,$t,Ut,wt,Tt,At,Bt,Nt,Mt,Kt,Rt,Ht,zt,Ft,Yt,Gt];pe(()=>import("./later.js"));Y(async(n,t)=>{n.documentElement.dataset.beStarting="",await Q(
Dn.map(e=>()=>{e.start(n,t)}),t),t.aborted||delete n.documentElement.dataset.beStarting});var hs=8,Wn=matchMedia("(prefers-reduced-motion: reduce)"),cs;function ds(){return cs??=new Promise(n=>{let t=l("script",{src:new URL("assets/viewer/openseadrag\
on.min.js",T)});t.addEventListener("load",()=>n(window.OpenSeadragon??null)),t.addEventListener("error",()=>n(null)),document.head.append(t)}),cs}var U=class{constructor(t,e){
this.area=t,this.isFirst=e,this.zoom=1}show(t,e,s){if(this.isFirst&&t.dataset.service)return this.end();let i=l("img",{alt:e,width:t.dataset.width,height:t.dataset.
height});i.addEventListener("error",s),i.src=t.href,this.area.replaceChildren(i),this.enlarge(0)}enlarge(t){let{area:e}=this,s=[e.scrollLeft+e.clientWidth/2,e.scrollTop+
e.clientHeight/2],i=this.zoom;this.zoom=t?Math.min(hs,Math.max(1,this.zoom*t)):1,e.style.setProperty("--be-zoom",`${this.zoom*100}%`);let o=this.zoom/i;e.scrollTo(
(s[0]??0)*o-e.clientWidth/2,(s[1]??0)*o-e.clientHeight/2)}move(t,e){this.area.scrollBy(t,e)}end(){this.area.replaceChildren()}},dt=class{constructor(t,e){this.library=
e,this.failed=()=>{},this.view=l("div",{class:"be-picture-view",role:"img"}),t.replaceChildren(this.view),this.drawn=e({element:this.view,drawer:"canvas",showNavigationControl:!1,
tabIndex:"",crossOriginPolicy:!1,maxZoomLevel:hs,visibilityRatio:.5,...Wn.matches?{animationTime:0}:{}}),this.drawn.addHandler("open-failed",()=>this.failed())}show(t,e,s){
this.failed=s,this.view.setAttribute("aria-label",e),this.drawn.open(t.dataset.service??{type:"image",url:t.href,crossOriginPolicy:!1})}enlarge(t){t?this.drawn.
viewport?.zoomBy(t).applyConstraints():this.drawn.viewport?.goHome()}move(t,e){let{viewport:s}=this.drawn;s?.panBy(s.deltaPointsFromPixels(new this.library.Point(
t,e))).applyConstraints()}end(){this.drawn.destroy(),this.view.remove()}};var j=1.5,ut=60,pt=class{constructor(t,e){this.pictures=t,this.at=0,this.pane=null,this.surface=null,this.opener=null,this.read=null,this.popup=new v({holds:s=>!!this.
pane?.contains(s),closed:()=>this.closed(),returnTo:()=>this.opener,staysOnPress:!0}),window.addEventListener("scroll",()=>this.follow(),{passive:!0,signal:e}),
e.addEventListener("abort",()=>this.popup.close(),{once:!0})}open(t,e){this.opener=e,this.pane||(this.pane=this.made(),document.body.append(this.pane),document.
body.classList.add("be-beside-picture"),this.surface=new U(w(this.pane,".be-picture-area"),!0),this.popup.open(),this.deepen(this.pane)),this.read=this.reading(),
this.show(t),w(this.pane,".be-picture-area").focus({preventScroll:!0})}async deepen(t){let e=await ds();if(this.pane!==t)return;let s=w(t,".be-picture-area");this.
surface?.end(),this.surface=e?new dt(s,e):new U(s,!1),this.draw()}closed(){this.surface?.end(),this.surface=null,this.pane?.remove(),this.pane=null,document.body.
classList.remove("be-beside-picture")}made(){let t=l("section",{class:"be-picture-pane","aria-label":r("Picture of the original")},l("div",{class:"be-picture-ba\
r"},l("b",{class:"be-picture-name"}),p("\u2039",()=>this.show(this.at-1),{class:"be-picture-before","aria-label":r("Picture before")}),p("\u203A",()=>this.show(
this.at+1),{class:"be-picture-after","aria-label":r("Next picture")}),p("\u2212",()=>this.enlarge(1/j),{"aria-label":r("Smaller")}),p("+",()=>this.enlarge(j),{"\
aria-label":r("Larger")}),p("\xD7",()=>this.popup.close(!0),{"aria-label":r("Close")})),l("div",{class:"be-picture-area",tabindex:"0",role:"group","aria-label":r(
"Picture; plus and minus change its size, arrow keys move it")}),l("p",{class:"be-picture-says"}));return t.addEventListener("keydown",e=>this.pressed(e)),t}pressed(t){
if(t.metaKey||t.ctrlKey||t.altKey)return;let s={"+":()=>this.enlarge(j),"=":()=>this.enlarge(j),"-":()=>this.enlarge(1/j),0:()=>this.enlarge(0),PageDown:()=>this.
show(this.at+1),PageUp:()=>this.show(this.at-1),ArrowLeft:()=>this.surface?.move(-ut,0),ArrowRight:()=>this.surface?.move(ut,0),ArrowUp:()=>this.surface?.move(0,
-ut),ArrowDown:()=>this.surface?.move(0,ut)}[t.key];!s||t.key.startsWith("Arrow")&&!f(t,".be-picture-area")||(t.preventDefault(),t.stopPropagation(),s())}show(t){
let e=this.pictures[t];if(!(!this.pane||!e)){this.at=t,w(this.pane,".be-picture-name").textContent=e.textContent,w(this.pane,".be-picture-says").textContent=Vt(
e);for(let[s,i]of[["before",t===0],["after",t===this.pictures.length-1]])w(this.pane,`.be-picture-${s}`).toggleAttribute("disabled",i);this.draw(),E(`${e.textContent}\
. ${Vt(e)}`)}}draw(){let t=this.pictures[this.at];if(!t)return;let e=Vt(t);this.surface?.show(t,e,()=>{this.pictures[this.at]!==t||!this.pane||w(this.pane,".be-\
picture-says").replaceChildren(r("The picture did not come; this is what it shows:")," ",e)})}enlarge(t){this.surface?.enlarge(t)}reading(){let t=d(document,".b\
e-milestone a[id]").filter(e=>this.of(e)>=0);return t.filter(e=>e.getBoundingClientRect().top<window.innerHeight/3).at(-1)??t[0]??null}follow(){let t=this.pane?
this.reading():null;!t||t===this.read||(this.read=t,this.show(this.of(t)))}of(t){return this.pictures.findIndex(e=>e.dataset.mark===t.id)}},Vt=n=>h(n.closest(".\
be-facsimile")??document,".be-alt")?.textContent??"";Y((n,t)=>{let e=d(n,".be-facsimile a.be-picture");if(!e.length)return;let s=new pt(e,t);n.addEventListener("click",o=>{let a=f(o,"a.be-picture, .be-milestone a");
if(!a||o.defaultPrevented||o.button||o.metaKey||o.ctrlKey||o.shiftKey||o.altKey)return;let c=e.findIndex(u=>u===a||u.dataset.mark&&u.dataset.mark===a.id);c<0||(o.
preventDefault(),s.open(c,a))},{signal:t});let i=h(n,'.be-ways a[href$="#facsimiles"]');i&&(i.title=r("Press a page mark in the text to see its picture beside i\
t"))});
