import{A as Je,C as o,D as j,H as et,I as he,J as z,O as tt,Q as st,R as nt,S as P,W as it,a as b,aa as rt,b as l,ba as ot,c as f,d,da as q,e as h,f as k,fa as at,
g as Ye,h as p,i as W,j as w,k as Xe,l as I,m as C,n as _,o as S,p as E,q as F,r as $,s as ce,t as Qe,u as L,x as Ze,y as x,z as U}from"./shared.js";var ct=()=>Promise.reject(new Error("nobody has said where it comes from")),ht=s=>{ct=s},lt;async function g(){lt??=rs();let[s]=await Promise.all([ct(),lt]);return s}
async function rs(){let e=document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]')?.getAttribute("href")?.replace(/page\.css$/,"later.css");
if(!e)return;let t=l("link",{rel:"stylesheet",href:e});await new Promise(n=>{for(let i of["load","error"])t.addEventListener(i,n);document.head.append(t)})}var dt={at:-1/0};async function os(){performance.now()-dt.at<8||(await new Promise(s=>{setTimeout(s)}),dt.at=performance.now())}async function G(s,e){for(let t of s){
if(await os(),e.aborted)return;t()}}var pe={};b(pe,{start:()=>ds});var ut="outline-keys",O=()=>F(ut,!0),pt=s=>$(ut,s),ft=[],v=(...s)=>{ft.push(...s)},mt=()=>ft.filter(s=>s.when?.()??!0),N=s=>s instanceof HTMLElement&&(s.isContentEditable||
s.closest("input:not([type=checkbox], [type=radio]), textarea, select")!==null);var bt=new WeakMap;function V(s){let e=bt.get(s);if(e?.bar.isConnected)return e;h(document,".be-bar-place")?.remove();let t=l("span",{class:"be-bar-number"}),n=l(
"span",{class:"be-bar-who"}),i=l("span",{class:"be-bar-line"}),r=l("div",{class:"be-bar-slot"}),a=l("nav",{class:"be-bar","aria-label":o("In this text")},l("p",
{class:"be-bar-where"},t,n),r,i);s.before(l("div",{class:"be-bar-place"},a));let c={bar:a,where:t,who:n,line:i,slot:r};return bt.set(s,c),c}var T="",Y=class{constructor(e){this.element=e,this.bar=V(e),this.units=d(e,".be-unit"),this.names=JSON.parse(e.dataset.speakers??"{}"),this.total=Number(e.dataset.
paragraphs)||this.units.filter(gt).length,this.isTranscript=this.units.some(t=>t.dataset.speaker),this.interruptions=this.units.filter(t=>t.matches(".be-turn.be\
-other"))}turnsOf(e){return this.units.filter(t=>t.matches(".be-turn")&&(e===T||t.dataset.speaker===e))}get speakers(){return[...new Set(this.units.map(e=>e.dataset.
speaker??"").filter(Boolean))]}nameOf(e){return this.names[e]??e}speakerOf(e){return e.dataset.speaker?this.nameOf(e.dataset.speaker):""}placeOf(e,t="\xB6"){let n=gt(
e);if(n)return o("{sign} {number} of {total}",{sign:t,number:n,total:this.total});let i=[...e.classList].find(r=>r.startsWith("be-")&&r!=="be-unit")??"";return de(
i.slice(3).replaceAll("-"," "))}indexAt(e){let t=0,n=this.units.length;for(;t<n;){let i=t+n>>1;this.units[i].getBoundingClientRect().top<=e?t=i+1:n=i}return t-1}},
gt=s=>h(s,":scope > a.be-number")?.textContent,de=s=>s.slice(0,1).toUpperCase()+s.slice(1);var K={"[":["turn",-1,()=>o("previous turn of the chosen speaker")],"]":["turn",1,()=>o("next turn of the chosen speaker")],"{":["interruption",-1,()=>o("previo\
us interruption")],"}":["interruption",1,()=>o("next interruption")]};v(...Object.entries(K).map(([s,e])=>({keys:[s],does:()=>e?.[2]()??"",when:()=>O()&&h(document,
".be-bar-speaker")!==null})));function wt(s,e){let t=as(s),n=s.interruptions.length,i=n?[yt(o("Interruptions"),X("interruption",-1,e),l("span",{class:"be-bar-wo\
rd"},j("{n} interruption","{n} interruptions",n)),X("interruption",1,e))]:[],r=l("div",{class:"be-bar-panel",id:"be-bar-panel"},yt(o("Turns"),X("turn",-1,e),t,X(
"turn",1,e)),...i,cs()),a=xt("be-bar-more",o("Turns"),r,!0);return s.bar.slot.before(a,r),t}var yt=(s,...e)=>l("div",{class:"be-bar-group",role:"group","aria-la\
bel":s},...e);function as(s){let e=s.turnsOf(T).length,t=l("select",{class:"be-bar-speaker","aria-label":o("Whose turns")},l("option",{value:T},o("All turns ({n\
})",{n:e})));for(let n of s.speakers){let i=o("{name} ({n})",{name:de(s.nameOf(n)),n:s.turnsOf(n).length});t.append(l("option",{value:n},i))}return t}function X(s,e,t){
let n=Object.entries(K).find(([,r])=>r?.[0]===s&&r[1]===e)?.[0]??"",i=ls(s,e);return f(e<0?"\u2039":"\u203A",()=>t(s,e),{class:"be-bar-step","aria-label":i,title:o(
"{what}: key {key}",{what:i,key:n})})}function ls(s,e){return s==="turn"?e<0?o("Previous turn"):o("Next turn"):e<0?o("Previous interruption"):o("Next interrupti\
on")}function xt(s,e,t,n){let i=c=>a.setAttribute("aria-expanded",String(c)),r=new x({holds:c=>a.contains(c)||t.contains(c),closed:()=>i(!1),returnTo:()=>a,staysOnPress:n}),
a=f(e,()=>{r.isOpen?r.close():(r.open(),i(!0))},{class:s,"aria-expanded":"false","aria-controls":t.id});return a}function cs(){let s=l("input",{type:"checkbox",
id:"be-bar-keys"});s.checked=O(),s.addEventListener("change",()=>pt(s.checked));let e=Object.entries(K).flatMap(([i,r])=>[l("dt",{},l("kbd",{},i)),l("dd",{},r?.[2]()??
"")]),t=l("div",{class:"be-bar-help",id:"be-bar-help"},l("dl",{},...e),l("label",{for:"be-bar-keys"},s," ",o("Use these keys"))),n=xt("be-bar-ask","?",t,!1);return n.
setAttribute("aria-label",o("Keys")),n.title=o("Keys"),l("div",{class:"be-bar-group be-bar-for-keys"},n,t)}var hs="(max-width: 44.9844em)";function ds(s,e){let t=S();if(!t)return;let n=new ue(new Y(t));n.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>n.updateSoon(),{passive:!0,signal:e});s.addEventListener("keydown",i=>n.pressed(i),{signal:e})}var ue=class{constructor(e){this.text=e,this.bar=e.bar,this.
held=null,this.isDue=!1,this.speaker=e.isTranscript?wt(e,(t,n)=>this.go(t,n)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(vt()))}update(){if(!this.
bar.bar.isConnected)return;let e=this.text.element.getBoundingClientRect(),t=vt(),n=e.bottom<t,i=this.text.units[this.current()];i?n&&!this.held?this.say(o("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say(j("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:r,line:a}=this.bar;r.classList.
toggle("be-bar-past",n);let c=Math.min(1,Math.max(0,(t-e.top)/Math.max(1,e.height)));a.style.setProperty("--be-share",c.toFixed(4));let u=h(document,".md-footer")?.
getBoundingClientRect(),m=e.top>innerHeight*.7||(u?u.top<innerHeight:!1);r.classList.toggle("be-bar-away",m&&matchMedia(hs).matches&&!r.contains(w()))}say(e,t){
this.bar.where.textContent!==e&&(this.bar.where.textContent=e);let n=t?`, ${t}`:"";this.bar.who.textContent!==n&&(this.bar.who.textContent=n)}go(e,t){let n=this.
speaker?.value??T,i=e==="turn"?this.text.turnsOf(n):this.text.interruptions,r=this.current(),a=i.map(m=>this.text.units.indexOf(m)),c=t>0?a.findIndex(m=>m>r):a.
findLastIndex(m=>m<r);if(c>=0){this.arrive(i[c],e,c+1,i.length);return}let u=us(e,t,n===T?"":this.text.nameOf(n));this.say(u,""),E(u)}arrive(e,t,n,i){e.setAttribute(
"tabindex","-1"),e.addEventListener("blur",()=>e.removeAttribute("tabindex"),{once:!0}),e.focus({preventScroll:!0}),e.scrollIntoView({block:"start",behavior:"in\
stant"}),this.held={index:this.text.units.indexOf(e),scrollY:window.scrollY},this.update();let r=[this.text.placeOf(e,o("Paragraph")),this.text.speakerOf(e)].filter(
Boolean).join(", "),a=t==="turn"?o("turn {n} of {all}",{n,all:i}):o("interruption {n} of {all}",{n,all:i});E(`${r}; ${a}`)}pressed(e){let t=K[e.key],n=e.getModifierState(
"AltGraph"),i=e.metaKey||(e.ctrlKey||e.altKey)&&!n;!t||i||e.defaultPrevented||!this.speaker||!O()||p(e,"input, textarea, select, [contenteditable], dialog")||(e.
preventDefault(),this.go(t[0],t[1]))}};function us(s,e,t){return s==="interruption"?e>0?o("No later interruption"):o("No earlier interruption"):t?e>0?o("No late\
r turn of {name}",{name:t}):o("No earlier turn of {name}",{name:t}):e>0?o("No later turn"):o("No earlier turn")}var vt=()=>5*parseFloat(getComputedStyle(document.
documentElement).fontSize)+8;var ke={};b(ke,{start:()=>Ks});var kt={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},ps={layer:["received","reading"],names:["bare","s\
hown"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function fe(s,e={}){let t=new URLSearchParams(s);return Object.fromEntries(
Object.entries(kt).map(([n,i])=>{let r=t.get(n)??e[n]??i;return[n,ps[n]?.includes(r)===!1?i:r]}))}function Et(s,e){let t=new URL(s);for(let[n,i]of Object.entries(
e))i===kt[n]?t.searchParams.delete(n):t.searchParams.set(n,i);return t.href}function Lt({explain:s,source:e,defects:t,category:n,certainty:i},r){return r.isOfSource?
e==="shown":i&&r.facets.certainty!==i?!1:r.isExplanatory?s==="shown":n&&r.facets.category!==n?!1:t==="all"||t==="grave"&&r.isSevere}function Ct(s,e,t,n){let i=fs(e,{state:t,choose:n}),r=l("span",{class:"be-layers-status"}),a=l("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":o(
"Layers"),hidden:!0},...i.map(y=>y.element)),c=f(o("Layers"),()=>{m.isOpen?m.close():u(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),u=y=>{a.hidden=!y,c.setAttribute("aria-expanded",String(y)),y&&m.open()},m=new x({holds:y=>s.contains(y),closed:()=>u(!1),returnTo:()=>c});return s.
replaceChildren(c,r,a),{say:y=>{r.textContent=c.title=y},read:y=>{for(let le of i)le.read(y)}}}function St(s,e){let t="received",n=f("",()=>e(t==="reading"?"rec\
eived":"reading"),{class:"be-layer-switch"});return s.prepend(n),(i,r)=>{t=i,n.textContent=r,n.title=t==="reading"?o("Change to the text as received"):o("Change\
 to the reading text"),n.classList.toggle("be-layer-switch--reading",t==="reading")}}function fs(s,e){let t=a=>s.filter(a).length,n=t(a=>a.isOfSource),i=t(a=>a.
isExplanatory),r=t(a=>a.isSevere);return[R(e,"layer",o("Text"),[["received",o("as received")],["reading",o("reading text")]]),R(e,"names",o("Names"),[["bare",o(
"bare")],["shown",o("underlined")]]),R(e,"explain",o("Explanatory notes"),[["shown",o("shown ({n})",{n:i})],["hidden",o("hidden")]]),...n?[R(e,"source",o("Notes\
 of the source"),[["shown",o("shown ({n})",{n})],["hidden",o("hidden")]])]:[],R(e,"defects",o("Notes on translation and text"),[["grave",o("the grave ones ({n})",
{n:r})],["all",o("all ({n})",{n:s.length-i-n})],["none",o("none")]]),Ot(e,"category",o("Of type"),[["",o("any type")],...ms(s)]),Ot(e,"certainty",o("Of certaint\
y"),[["",o("any certainty")],...bs(s)])]}function ms(s){return[...new Set(s.map(t=>t.facets.category??"").filter(Boolean))].sort().map(t=>{let n=(t.split("/").at(
-1)??t).replaceAll("-"," ");return[t,o("{name} ({n})",{name:n,n:s.filter(i=>i.facets.category===t).length})]})}function bs(s){let e=t=>s.filter(n=>!n.isOfSource&&
n.facets.certainty===t).length;return[["high",o("high ({n})",{n:e("high")})],["medium",o("medium ({n})",{n:e("medium")})],["low",o("low ({n})",{n:e("low")})]]}function R({
state:s,choose:e},t,n,i){let r=i.map(([c])=>{let u=l("input",{type:"radio",name:`be-${t}`,value:c,id:`be-${t}-${c}`});return u.checked=s[t]===c,u.addEventListener(
"change",()=>e(t,c)),u}),a=r.map((c,u)=>l("span",{class:"be-choice"},c,l("label",{for:c.id},i[u][1])));return{element:l("fieldset",{},l("legend",{},n),...a),read:c=>{
for(let u of r)u.checked=c[t]===u.value}}}function Ot({state:s,choose:e},t,n,i){let r=l("select",{id:`be-${t}`},...i.map(([a,c])=>l("option",{value:a},c)));return r.
value=s[t],r.addEventListener("change",()=>e(t,r.value)),{element:l("p",{class:"be-choice"},l("label",{for:r.id},n)," ",r),read:a=>{r.value=a[t]}}}function Tt(s){for(let e of s)if(e.reading)for(let t of gs(e))ws(t,e)}function gs(s){let e=[],t=[],n=[...s.targets,...s.marks].sort((i,r)=>i.compareDocumentPosition(
r)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of n)i.matches("sup")?(t.length&&e.push(t),t=[]):t.push(i);return e}var ys=0;function ws(s,e){let t=`be-emen\
ded-${ys+=1}`;for(let i of s)i.classList.add("be-replaced"),i.dataset.replacedBy=t;let n=s.map(i=>i.textContent).join("").replace(/\s+/g," ");s[0].before(l("ins",
{class:"be-emended be-editorial",id:t,title:o("received: {words}",{words:n})},e.reading))}function At(s){for(let e of s.filter(t=>t.isUnresolved)){let t=e.proposed?
o("not resolved; perhaps: {reading}",{reading:e.proposed}):o("not resolved");for(let n of e.targets)n.title=t}}function It(s,e,t,n){let i=new me(s,e,t);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:n}),s.addEventListener("copy",r=>xs(s,r),{signal:n}),
n.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var me=class{constructor(e,t,n){this.text=e,this.notes=t,this.refresh=
n,this.state=fe(location.search,F("layers",{})),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(""),this.title=document.title;
let{slot:i}=V(e);this.controls=Ct(i,t,this.state,(r,a)=>this.choose(r,a)),this.switch=t.some(r=>r.reading)?St(i,r=>this.choose("layer",r)):null,this.isPutIn=!1}reread(){
this.state=fe(location.search,this.state),this.controls.read(this.state),this.apply()}apply(){let e=this.state.layer==="reading";for(let t of this.notes)t.show(
Lt(this.state,t));this.text.dataset.names=this.state.names,e&&!this.isPutIn&&(Tt(this.notes),At(this.notes)),this.isPutIn||=e,this.sayLayer(e),this.controls.say(
this.summary()),this.refresh()}sayLayer(e){let t=e?o("Reading text"):o("As received");this.text.dataset.layer=this.state.layer,document.documentElement.dataset.
beLayer=this.state.layer,this.heading.textContent=e?o("The reading text"):o("The text as received"),document.title=e?o("{layer}: {title}",{layer:t,title:this.title}):
this.title,this.switch?.(this.state.layer,t)}summary(){let e={shown:this.notes.filter(t=>t.isShown).length,all:this.notes.length};return this.state.layer==="rea\
ding"?o("{shown} of {all} notes, reading text",e):o("{shown} of {all} notes, as received",e)}choose(e,t){this.state={...this.state,[e]:t},$("layers",this.state),
history.replaceState(history.state,"",Et(location.href,this.state)),this.apply(),E(this.summary())}};function xs(s,e){let t=s.dataset.layer==="reading"?P(s):null;
if(!t||!e.clipboardData)return;let n=o("reading text made by the editors, not the text as received");e.clipboardData.setData("text/plain",`${t.words}

[${n}: ${tt(t.id)}]`),e.preventDefault()}var vs=["critical","major"],Pt=["critical","major","","minor"],be=class{constructor(e,t,n){this.spans=n,this.item=e,this.marks=t,this.label=e.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=h(e,".be-lemma"),this.number=(t[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return vs.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(h(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let e=Pt.indexOf(this.facets.
severity??"");return e<0?Pt.length:e}get link(){return k(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(e){for(let t of[this.item,...this.
marks])e?delete t.dataset.off:t.dataset.off="true"}light(e){for(let t of[...this.targets,...this.marks])t.classList.toggle("be-lit",e)}expand(e){for(let t of this.
marks)k(t,"a").setAttribute("aria-expanded",String(e))}content(){let e=document.createElement("div");e.className="be-note-body";for(let t of this.item.childNodes)
e.append(t.cloneNode(!0));for(let t of d(e,".footnote-backref"))t.remove();for(let t of d(e,"[id]"))t.removeAttribute("id");return e}};function Nt(s){let e=new Map;
for(let n of d(s,"article.be-text sup.be-mark")){let i=Ye(n,"a").hash.slice(1);e.set(i,[...e.get(i)??[],n])}let t=ks(s);return[...e].flatMap(([n,i])=>{let r=s.getElementById(
n);return r?[new be(r,i,t)]:[]})}function ks(s){let e=null;return()=>{if(e)return e;e=new Map;for(let t of d(s,"article.be-text .be-target"))for(let n of(t.dataset.
notes??"").split(" ")){let i=e.get(n);i?i.push(t):e.set(n,[t])}return e}}var Mt=window.matchMedia("(max-width: 44.9844em)"),ge=12,Q=class{constructor(e,t){let n=(r,a,c)=>f(a,c,{class:"be-panel-button","aria-label":r,title:r});this.actions=
e,this.title=l("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=n(o("Previous note"),"\u2039",()=>e.step(-1)),this.next=n(o("Next note"),"\u203A",
()=>e.step(1)),this.body=l("div",{class:"be-panel-body"});let i=n(o("Close the note"),"\xD7",e.close);this.element=l("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},l("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),t.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(e){return this.element.contains(e)}show(e,t,n){let{number:i}=e;this.title.
textContent=Es(e,i),this.body.replaceChildren(e.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(t);let r=w(),a=this.has(r)&&!(r instanceof HTMLButtonElement&&r.disabled);n&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(e){this.element.classList.toggle("be-sheet",Mt.matches);let t=e.getBoundingClientRect();if(Mt.matches){let n=t.bottom-(innerHeight-
this.element.offsetHeight-ge);n>0&&scrollBy({top:n+40})}else U(this.element,t,{gap:ge,margin:ge,shift:this.element.offsetWidth/3})}};function Es(s,e){return s.isOfSource?
o("Note of the source {number}",{number:e}):s.isExplanatory?o("Note {number}",{number:e}):o("Textual note {number}",{number:e})}var M=class{constructor(e,t,n){this.holder=e,this.manner=t,this.stop=null,e.addEventListener("focusin",i=>this.came(i),{signal:n}),e.addEventListener("keydown",
i=>this.pressed(i),{signal:n}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:n}),this.settle()}look(){if(this.stop&&ye(
this.stop))return;let e=d(this.holder,this.manner.selector).find(ye);e&&this.makeStop(e)}settle(){let e=d(this.holder,this.manner.selector);for(let n of e)n.tabIndex!==
-1&&(n.tabIndex=-1);let t=this.stop?.isConnected?this.stop:e[0];t&&this.makeStop(t)}makeStop(e){this.stop&&this.stop!==e&&(this.stop.tabIndex=-1),this.stop=e,e.
tabIndex=0}came(e){let t=p(e,this.manner.selector);t&&t.tabIndex!==-1&&t!==this.stop&&this.settle(),t&&this.makeStop(t)}pressed(e){let[t,n]=this.manner.keys[e.key]??
[],i=p(e,this.manner.selector);if(!t||!n||!i||e.defaultPrevented||this.manner.isOff?.()||e.altKey||e.ctrlKey||e.metaKey||e.shiftKey)return;e.preventDefault();let r=Ls(
d(this.holder,n),i,t);r?.focus(),r?.scrollIntoView({block:"nearest",behavior:"instant"})}};function Ls(s,e,t){let n=t>0?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,
i=r=>!!(e.compareDocumentPosition(r)&n)&&ye(r);return t>0?s.find(i):s.findLast(i)}var ye=s=>s.checkVisibility({visibilityProperty:!0});function Kt(s,e,t=null){if(!t)return we(s,e,{from:0,until:1/0});let n=s.findIndex(({level:r})=>r>t.level),i=n<0?s.length:n;return[...we(s.slice(0,i),e,{from:0,until:t.
level-e.gap}),...we(s.slice(i),e,{from:t.level+t.height+e.gap,until:1/0})]}function we(s,e,t){let n=s.map(()=>null),i=Os(s,e,t);for(let[r,a]of Ts(i,e,t).entries())
n[i[r].index]=a;return n}var B=({line:s,pad:e,gap:t},n)=>n*s+e+t,Rt=(s,e,t)=>Math.min(s.level+e.reach,t.until-B(e,1)+e.gap);function Os(s,e,t){let n=[];for(let[
i,r]of s.entries())for(n.push({index:i,wish:r,top:0}),Bt(n,n.length-1,e,t);n.length&&n[n.length-1].top>Rt(n[n.length-1].wish,e,t);){let a=Cs(n);n.splice(Ss(n,a),
1),Bt(n,a,e,t)}return n}function Bt(s,e,t,n){for(let i=e;i<s.length;i+=1){let r=i?s[i-1].top+B(t,1):n.from;s[i].top=Math.max(s[i].wish.level,r)}}function Cs(s){
let e=s.length-1;for(;e>0&&s[e].top>s[e].wish.level;)e-=1;return e}function Ss(s,e){let t=e;for(let n=e;n<s.length;n+=1)s[n].wish.rank>=s[t].wish.rank&&(t=n);return t}
function Ts(s,e,t){let n=s.map(({wish:r})=>Rt(r,e,t));for(let r=s.length-2;r>=0;r-=1)n[r]=Math.min(n[r],n[r+1]-B(e,1));let i=t.from;return s.map(({wish:r},a)=>{
let c=Math.max(r.level,i),u=Math.min(r.lines,As(c,{next:s[a+1]?.wish.level,last:n[a+1]},e,t));return i=c+B(e,u),{top:c,lines:u}})}function As(s,{next:e,last:t},n,i){
let r=e===void 0?i.until+n.gap:e,a=r===1/0?1/0:Math.floor((r-s-B(n,0))/n.line);return a>=2?a:s+B(n,2)<=(t??i.until+n.gap)?2:1}var Is=9,Z=class{constructor(e,t){this.note=e,this.isOpen=!1,this.body=null;let n=e.isExplanatory||e.isOfSource,i=n?"":e.proposed,r=Ps(e.item);this.length=i.length+
r.length+3;let a=l("span",{class:"be-side-short"},...i?[l("span",{class:"be-side-reading"},i)," "]:[],l("span",{class:"be-side-text"},r));this.button=l("button",
{type:"button",class:"be-side-head","aria-expanded":"false"},l("span",{class:"be-side-number"},e.number)," ",a,l("span",{class:"be-side-words"},e.words));let c=n?
e.facets.kind:e.facets.severity;this.element=l("div",{class:`be-side-note be-side-${c}`,role:"listitem"},this.button),this.button.addEventListener("click",()=>t(
e,null)),this.element.addEventListener("pointerenter",()=>e.light(!0)),this.element.addEventListener("pointerleave",()=>{this.isOpen||e.light(!1)})}lines(e){return Math.
min(Is,Math.max(1,Math.ceil(this.length/e)))}stand(e){e&&(this.set("--be-y",`${e.top}px`),this.set("--be-lines",String(e.lines)))}set(e,t){this.element.style.getPropertyValue(
e)!==t&&this.element.style.setProperty(e,t)}fold(e){this.isOpen!==!e&&(this.isOpen=!e,this.button.setAttribute("aria-expanded",String(this.isOpen)),this.element.
classList.toggle("be-open",this.isOpen),e?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function Ps(s){let t=[...s.children].filter(
i=>!h(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),n=d(s,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...t,...n].filter(Boolean).join(" ")}var xe=".be-side-head",Ns=38,Ms=.47,J=class{constructor(e,t,n,i){this.text=e,this.notes=t,this.toggle=n,this.size="",this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=l("aside",{class:"be-side-notes be-editorial","aria-label":o("Notes beside the text")}),this.list=l("div",{role:"list"}),
this.column.append(this.list);let r={ArrowDown:[1,xe],ArrowUp:[-1,xe]};this.rove=new M(this.list,{selector:xe,keys:r,isOff:()=>this.opened!==null},i),this.spread=
l("div",{class:"be-spread"});let a=new ResizeObserver(()=>{this.isOtherSize()&&this.arrange(this.isWide)});a.observe(e),i.addEventListener("abort",()=>a.disconnect(),
{once:!0})}has(e){return this.column.contains(e)}isOtherSize(){return this.size!==[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||
(this.text.before(this.spread),this.spread.append(this.text,this.column))}arrange(e){if(this.isWide=e,this.column.hidden=!e,!e)return;this.stand(),this.size=[this.
text.offsetWidth,this.text.offsetHeight].join();let t=this.notes.filter(a=>a.isShown),n=this.spread.getBoundingClientRect().top;this.levels=new Map(t.map(a=>[a,
a.marks[0].getBoundingClientRect().top-n]));let i=getComputedStyle(this.column);this.line=parseFloat(i.lineHeight);let r=parseFloat(i.fontSize)*3.4;this.letters=
Math.max(12,(this.column.clientWidth-r)/(parseFloat(i.fontSize)*Ms)),this.settle()}settle(){if(!this.isWide)return;let{line:e=20,letters:t=40}=this,n=this.place(),
i=[...this.levels.keys()].filter(c=>c!==this.opened?.note),r=i.map(c=>({level:this.levels.get(c)??0,lines:this.card(c).lines(t),rank:c.rank})),a=Kt(r,{line:e,pad:0,
gap:4,reach:Ns},n);this.fill(i,a)}place(){if(!this.opened)return null;let{note:e,from:t}=this.opened,i=(t.closest("sup.be-mark")??e.marks[0]).getBoundingClientRect().
top-this.spread.getBoundingClientRect().top,r=this.card(e),a=r.element;return a.isConnected||this.list.append(a),r.set("--be-y",`${i}px`),{level:i,height:a.offsetHeight}}fill(e,t){
let n=new Map(e.map((c,u)=>[c,t[u]])),i=[...this.levels.keys()].filter(c=>c===this.opened?.note||n.get(c));for(let c of i)this.card(c).stand(n.get(c));let r=i.map(
c=>this.card(c).element),a=new Set(r);for(let c of[...this.list.children])a.has(c)||c.remove();for(let[c,u]of r.entries()){let m=this.list.children[c]??null;m!==
u&&this.list.insertBefore(u,m)}this.rove.settle()}show(e,t,n){this.opened?.note!==e&&this.fold(),this.opened={note:e,from:t};let i=this.card(e);i.fold(!1),this.
levels.has(e)?this.settle():this.arrange(!0),n&&(i.button.focus({preventScroll:!0}),Bs(i.element))}fold(){this.opened&&this.card(this.opened.note).fold(!0),this.
opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(e,t){this.cards.get(e)?.element.classList.toggle("be-lit",t)}card(e){let t=this.cards.get(e);if(t)
return t;let n=new Z(e,this.toggle);return this.cards.set(e,n),n}};function Bs(s){let{top:e,bottom:t}=s.getBoundingClientRect(),n=h(document,".md-header")?.getBoundingClientRect().
bottom??0,i=t+8-innerHeight;e<n?scrollBy({top:e-n-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,e-n-8),behavior:"instant"})}var A=window.matchMedia("(min-width: 60em)");function Ks(s,e){let t=h(s,"article.be-text:not(.be-reading-text):not(.be-pane)"),n=t?Nt(s):[];t&&n.length&&G([()=>{
new ve(t,n,e)}],e)}var ve=class{constructor(e,t,n){this.notes=t,this.byMark=new Map(t.flatMap(i=>i.marks.map(r=>[r,i]))),this.open=null,this.from=e,this.side=new J(
e,t,(i,r)=>this.toggle(i,r),n),this.panel=new Q({close:()=>this.popup.close(!0),step:i=>this.step(i),isFirst:()=>this.neighbour(-1)===null,isLast:()=>this.neighbour(
1)===null},n),this.popup=new x({holds:i=>A.matches||this.panel.has(i)||!!p({target:i},"sup.be-mark"),closed:()=>this.release(!n.aborted),returnTo:()=>this.from}),
It(e,t,()=>this.refresh(),n),this.listen(e,n);for(let i of t)i.expand(!1);this.refresh(),this.fromAddress()}listen(e,t){e.addEventListener("click",n=>this.clicked(
n),{signal:t}),e.addEventListener("pointerover",n=>this.hovered(n,!0),{signal:t}),e.addEventListener("pointerout",n=>this.hovered(n,!1),{signal:t}),document.addEventListener(
"keydown",n=>this.pressed(n),{signal:t}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:t}),A.addEventListener("change",()=>this.refresh(),
{signal:t})}get view(){return A.matches?this.side:this.panel}refresh(){let e=this.open;this.side.arrange(A.matches),e&&!e.isShown?this.popup.close(!0):e&&this.show(
e,this.from,!1)}clicked(e){let t=p(e,"sup.be-mark a")??this.unresolvedAt(e),n=t?.parentElement&&this.byMark.get(t.parentElement);!t||!n||e.ctrlKey||e.metaKey||e.
shiftKey||e.button||(e.preventDefault(),this.toggle(n,t))}unresolvedAt(e){let t=p(e,'[data-layer="reading"] .be-unresolved'),n=t&&!p(e,"a")?this.notes.find(i=>i.
isUnresolved&&i.targets.includes(t)):void 0;return n?.show(!0),n?n.link:null}hovered(e,t){let n=p(e,"sup.be-mark"),i=n&&this.byMark.get(n);i&&i!==this.open&&(i.
light(t),this.side.hint(i,t))}pressed(e){if(!this.open||!this.view.has(w())||e.altKey||e.ctrlKey||e.metaKey)return;let t=e.key==="ArrowDown"?1:e.key==="ArrowUp"?
-1:0;!t||p(e,"select")||(e.preventDefault(),this.step(t))}toggle(e,t){e===this.open&&(!t||t===this.from)?this.popup.close(!0):this.show(e,t??e.link,!0)}show(e,t,n){
this.open!==e&&this.quiet(),this.open=e,this.from=t.isConnected?t:e.link,e.light(!0),e.expand(!0),this.view.show(e,this.from,n),this.popup.open(),n&&location.hash.
slice(1)!==e.item.id&&history.replaceState(history.state,"",`#${e.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(e){this.quiet(),this.side.
hide(),this.panel.hide(),this.open=null,e&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(e){
let t=this.notes.filter(n=>n.isShown);return this.open?t[t.indexOf(this.open)+e]??null:null}step(e){let t=this.neighbour(e);if(!t)return;this.show(t,t.link,!0);
let{top:n,bottom:i}=t.marks[0].getBoundingClientRect();(n<120||i>innerHeight*(A.matches?.8:.45))&&Dt(t)}fromAddress(){let e=this.notes.find(t=>`#${t.item.id}`===
location.hash);!e||e===this.open||(e.show(!0),this.side.arrange(A.matches),this.show(e,e.link,!0),requestAnimationFrame(()=>Dt(e)))}},Dt=s=>s.marks[0].scrollIntoView(
{block:A.matches?"center":"start"});var Le={};b(Le,{start:()=>Rs});function Ht(s,e){let[t,n=""]=e.split("\0");return s.length>t.length+n.length&&s.startsWith(t)&&s.endsWith(n)?s.slice(t.length,s.length-n.length):""}v({keys:["Alt C"],does:()=>o("copy the selected words with their citation"),when:()=>!!S()?.dataset.document});function Rs(s,e){let t=S();if(!t?.dataset.document)
return;for(let i of d(s,".be-text a.be-number, .be-milestone a[data-locator]:not([data-picture]), a.be-cite-way"))i.setAttribute("aria-haspopup","dialog");h(s,"\
.be-cite-document")?.append(l("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},o("Cite with the address")));for(let i of d(s,".be-notes \
> li"))Fs(i);let n=new Ee(t);Ds(s,t,n,e),Hs(s,t,n,e)}var Ee=class{constructor(e){this.text=e,this.made=null}async here(){let{ToolPanel:e}=await g();return this.
made??=new e(this.text)}isOpenAt(e){return this.made?.isOpenAt(e)??!1}close(){this.made?.close(!0)}};function Ds(s,e,t,n){let i=null;s.addEventListener("pointer\
down",r=>{p(r,"a.be-number")&&(i=P(e))},{capture:!0,signal:n}),s.addEventListener("click",r=>{let a=p(r,".be-text a.be-number, .be-milestone a[data-locator]:not\
([data-picture]), button.be-cite-note, button.be-cite-button, a.be-cite-way");if(!a||r.defaultPrevented||W(r))return;if(a.matches("a.be-cite-way")&&r.preventDefault(),
t.isOpenAt(a)){t.close();return}r.detail||(i=P(e));let c=Ws(e,a,i);setTimeout(async()=>{let u=await t.here();n.aborted||u.open(a,c)},0)},{signal:n})}function Hs(s,e,t,n){
s.addEventListener("keydown",i=>{if(i.key==="Alt"&&t.here(),i.code!=="KeyC"||!i.altKey||i.ctrlKey||i.metaKey||i.shiftKey)return;let r=P(e);if(!r)return;i.preventDefault();
let a={kind:"paragraph",id:r.id,locator:r.locator,name:"",words:r.words,selected:r};t.here().then(c=>c.copyWords(a))},{signal:n})}function Ws(s,e,t){let n=e.matches(
"a.be-number")?e.closest(".be-unit"):null;if(n){let r=(e.textContent??"").trim(),a=o("Paragraph {number}",{number:r}),c={kind:"paragraph",id:n.id,locator:et(nt(
s,n),`\xB6 ${r}`),name:a,words:st(n)};return t?{...c,words:t.words,selected:t}:c}let{locator:i}=e.dataset;if(i)return{kind:"mark",id:e.id,locator:i,name:i,words:""};
if(e.matches("button.be-cite-note")){let{name:r="",note:a=""}=e.dataset;return{kind:"note",id:a,locator:r,name:r.charAt(0).toUpperCase()+r.slice(1),words:""}}return{
kind:"document",id:"",locator:"",name:o("The whole document"),words:""}}function _s(s){let e=d(s,".footnote-backref"),t=e.length>1?o("back to {note} in the text\
, call {at} of {all}",{note:"\0",at:1,all:e.length}):o("back to {note} in the text",{note:"\0"});return Ht(e[0]?.getAttribute("aria-label")??"",t)}function Fs(s){
let e=_s(s),t=s.lastElementChild;!e||!t||h(s,".be-cite-note")||t.append(" ",l("button",{class:"be-cite-note",type:"button","data-note":s.id,"data-name":e,"aria-\
label":o("cite {name}",{name:e}),"aria-haspopup":"dialog"},o("cite")))}var Se={};b(Se,{start:()=>zs});var ee=null;function te(s,e=()=>{}){if(ee){s(ee);return}Promise.all([L("cards.json"),g()]).then(([t,n])=>{ee={...n,cardOf:(i,r)=>n.cardOf(t,i,r)},s(ee)}).catch(
e)}var $s=350,Us=260,js=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function zs(s,e){for(let n of d(s,"a.be-par\
allel[title]"))n.removeAttribute("title");let t=new Ce;s.addEventListener("pointerover",n=>t.pointed(n),{signal:e}),s.documentElement.addEventListener("pointerl\
eave",n=>t.left(n),{signal:e}),s.addEventListener("pointerdown",n=>t.pressed(n),{signal:e}),s.addEventListener("click",n=>t.touched(n),{signal:e}),s.addEventListener(
"focusin",n=>t.focused(n),{signal:e}),s.addEventListener("focusout",n=>t.blurred(n),{signal:e}),s.addEventListener("keydown",n=>t.typed(n),{capture:!0,signal:e}),
s.addEventListener("scroll",()=>t.scrolled(),{passive:!0,signal:e}),window.addEventListener("resize",()=>t.close(),{signal:e}),e.addEventListener("abort",()=>t.
leave(),{once:!0})}function Oe(s){return s.closest(js)?null:s.dataset.entry?{kind:"entries",keys:s.dataset.entry.split(" ")}:Xe(new URL(s.getAttribute("href")??
"",document.baseURI),C,location.pathname)}var _t=s=>p(s,"a[href]"),Ce=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(e,t,n){clearTimeout(this.opening);let i=n===null;this.isForFocus=i,i&&te(r=>{w()===e&&this.build(r,e,t,!0)}),
this.opening=window.setTimeout(()=>te(r=>{this.isWanted(e,i)&&(this.open?.link!==e&&this.build(r,e,t,i),this.open?.show(n))}),$s)}isWanted(e,t){return e.isConnected&&
e!==this.dismissed&&(t?w()===e:e.matches(":hover"))}build(e,t,n,i){this.take();let r=e.cardOf(t,n);if(!r)return;let a=new e.OpenCard(t,r,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=t,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:e}=this;e&&
!(e.isByFocus&&e.hasFocus)&&!e.card.matches(":hover")&&this.close()},Us)}pointed(e){if(e.pointerType==="touch")return;let t=_t(e);if(t!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(t===this.open.link||this.open.holds(e.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let n=t&&t!==this.dismissed&&e.buttons===0?Oe(t):null;t&&n&&this.prepare(t,n,e.clientX),this.open&&this.closeSoon()}left(e){e.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(e){let t=this.isTouched?p(e,".be-text a[href]"):null,n=t&&!W(e)&&!e.defaultPrevented?
Oe(t):null;if(!t||!n)return;e.preventDefault();let i=()=>location.assign(t.href);te(r=>{let a=r.cardOf(t,n);if(!a)return i();this.sheet=r.openSheet(t,a)},i)}pressed(e){
this.isTouched=e.pointerType==="touch",(!(e.target instanceof Node)||!this.open?.card.contains(e.target))&&this.close()}focused(e){let t=_t(e);if(this.open&&(this.
open.link===t||this.open.holds(e.target))||!t||t===this.dismissed||!t.matches(":focus-visible"))return;let n=Oe(t);n&&(this.dismissed=null,this.prepare(t,n,null))}blurred(e){
e.target===this.dismissed&&(this.dismissed=null);let{open:t}=this;t?!t.holds(e.relatedTarget)&&t.holds(e.target)&&!t.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(e){e.key==="Tab"&&this.open?.isShown&&!e.altKey&&!e.ctrlKey&&!e.metaKey&&this.open.step(e)}scrolled(){!this.isForFocus&&!h(document,"main a:\
hover")&&clearTimeout(this.opening)}};var Te={};b(Te,{start:()=>qs});async function qs(s,e){let t=h(s,".be-synopsis");if(!t||d(t,".be-pane").length!==2)return;let{startSynopsis:n}=await g();e.aborted||n(t,e)}var Ae={};b(Ae,{start:()=>Vs});var Ft="http://www.w3.org/2000/svg";function se(){let s=document.createElementNS(Ft,"svg"),e=document.createElementNS(Ft,"path");for(let[t,n]of Object.entries({
viewBox:"0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))s.setAttribute(t,n);return e.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L2\
0 20"),s.append(e),s}var Gs=140,$t=10,ne=class{constructor(){this.page=Ze("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=l("input",{type:"search",name:"q","aria-\
label":o("Search the edition"),placeholder:o("Words or names, in either script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=l("p",
{class:"be-status",role:"status"}),this.list=l("ol",{class:"be-hits","aria-label":o("First hits")}),this.all=l("a",{class:"be-all",href:this.page,hidden:!0},""),
this.element=this.draw(),this.popup=new x({holds:e=>this.element.contains(e),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let e=f("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":o("Close the search")}),t=l("form",{role:"search",action:this.page,method:"get"},se(),
this.field,e);return l("dialog",{class:"be-search-dialog","aria-label":o("Search the edition")},t,l("div",{class:"be-scrolled"},this.list),l("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),Gs)}),this.
element.addEventListener("click",e=>{e.target===this.element?this.popup.close(!0):p(e,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),it(this.element,this.field)}show(e){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=e??w(),
this.element.showModal(),this.popup.open()),!this.field.value&&ce()&&(this.field.value=ce(),this.find()),this.field.focus(),this.field.select(),g().then(({open:t})=>t()).
catch(()=>{})}async find(){let e=++this.run,t=()=>e===this.run,n=this.field.value.trim();if(Qe(n),!n){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:r,countedHere:a}=await g(),c=await i(n);if(!t()||(await r(this.list,c,t,{upTo:$t,isEndless:!1}),!t()))return;let u=a(
c.hits.length,$t);this.status.textContent=u.count,this.all.textContent=u.all,this.all.href=`${this.page}?${new URLSearchParams({q:n})}`,this.all.hidden=c.hits.length===
0}catch(i){throw t()&&(this.status.textContent=o("The search could not be loaded.")),i}}};v({keys:["/","Ctrl K"],does:()=>o("search the edition")});var Ut=null;function Vs(s,e){let t=s.getElementById("be-search");t&&!t.classList.contains("be-search-l\
ive")&&Ys(t,e);let n=Xs(s);n?.addEventListener("click",()=>jt(n),{signal:e}),s.addEventListener("keydown",i=>{Qs(i)&&(i.preventDefault(),jt(null))},{signal:e})}
function jt(s){let e=document.getElementById("be-query");if(e instanceof HTMLInputElement){e.focus(),e.select();return}Ut??=new ne,Ut.show(s)}async function Ys(s,e){
let{startPage:t}=await g();e.aborted||t(s,e)}function Xs(s){let e=h(s,".md-header__inner"),t=e&&h(e,".be-search-button");if(!e||t)return t;let n=l("button",{type:"\
button",class:"be-search-button","aria-label":o("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},se(),l("span",{class:"be-search-wor\
d"},o("Search")),l("kbd",{"aria-hidden":"true"},"/")),i=h(e,"[data-md-component=palette]");return i?i.before(n):e.append(n),n}function Qs(s){return s.altKey?!1:
s.ctrlKey||s.metaKey?s.key.toLowerCase()==="k"&&!s.shiftKey:s.key==="/"&&!N(s.target)}var Ie={};b(Ie,{start:()=>Zs});var zt="be-found";function Zs(s){let e=new URL(location.href),t=e.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.delete(
zt),!t.length||(e.searchParams.delete("highlight"),history.replaceState(history.state,"",e),!("highlights"in CSS)))return;let n=Js(s,e.hash).flatMap(i=>en(i,rt(
t)));n.length&&CSS.highlights.set(zt,new Highlight(...n))}function Js(s,e){let t=e?s.getElementById(I(e.slice(1))):null;if(!t)return[h(s,"main")??s.body];if(!/^H[1-6]$/u.
test(t.tagName))return[t];let n=[t];for(let i=t.nextElementSibling;i&&!/^H[1-6]$/u.test(i.tagName);i=i.nextElementSibling)n.push(i);return n}function en(s,e){let t=document.
createTreeWalker(s,NodeFilter.SHOW_TEXT),n=[],i="";for(let r=t.nextNode();r instanceof Text;r=t.nextNode())r.parentElement?.closest(".be-mark, .be-number, .be-p\
arallel, .headerlink")||(n.push({node:r,start:i.length}),i+=r.data);return[...i.matchAll(e)].map(r=>{let a=document.createRange();return a.setStart(...qt(n,r.index)),
a.setEnd(...qt(n,r.index+r[0].length,!0)),a})}function qt(s,e,t=!1){let n=s.findLast(({start:i})=>t?i<e:i<=e)??s[0];return[n.node,e-n.start]}var Pe={};b(Pe,{start:()=>tn});var Gt=()=>h(document,".be-go input");v({keys:["g"],does:()=>o("go to a paragraph by its number"),when:()=>O()&&Gt()!==null});function tn(s,e){let t=S(),n=h(s,"\
.be-beside");!t||!n||!h(t,"a.be-number")||(n.append(sn(t)),s.addEventListener("keydown",i=>{if(i.key!=="g"||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||
!O()||N(i.target)||h(s,"dialog[open]"))return;i.preventDefault();let r=Gt();r?.focus(),r instanceof HTMLInputElement&&r.select()},{signal:e}))}function sn(s){let e=l(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":o("Go to paragraph")}),t=l("form",{class:"be-go"},l("label",{},
l("span",{"aria-hidden":"true"},o("Go to \xB6")),e));return e.addEventListener("input",()=>e.setCustomValidity("")),t.addEventListener("submit",n=>{n.preventDefault();
let i=nn(s,e.value.replace("\xB6","").trim()),r=z(document,`p${e.value.replace("\xB6","").trim()}`,location.search);i?rn(i):r?location.assign(r):on(s,e)}),t}function nn(s,e){
let t=d(s,"a.be-number").find(n=>n.textContent?.trim()===e);return t?t.closest(".be-unit"):d(s,".be-milestone a[data-locator]").find(n=>n.dataset.locator?.toLowerCase()===
e.toLowerCase())??null}function rn(s){s instanceof HTMLElement&&(s.setAttribute("tabindex","-1"),s.addEventListener("blur",()=>s.removeAttribute("tabindex"),{once:!0}),
location.hash=s.id,s.focus({preventScroll:!0}))}function on(s,e){let t=d(s,"a.be-number").map(i=>i.textContent?.trim()??""),n=s.dataset.paragraphs??t.at(-1)??"";
e.setCustomValidity(o("The paragraphs of this text are numbered {first} to {last}.",{first:t[0],last:n})),e.reportValidity()}var Me={};b(Me,{start:()=>an});var Ne="be-led";function an(s,e){Vt(s),addEventListener("hashchange",()=>Vt(s),{signal:e})}function Vt(s){let e=I(location.hash.slice(1)),t=ln();if(!e||s.getElementById(
e))return;let n=z(s,e,location.search);!n||!he(s)&&(t===e||t===null)||(he(s)&&cn(e),location.replace(n))}function ln(){try{let s=sessionStorage.getItem(Ne)??"";
return sessionStorage.removeItem(Ne),s}catch{return null}}function cn(s){try{sessionStorage.setItem(Ne,s)}catch{}}var Be={};b(Be,{start:()=>hn});function hn(s,e){s.addEventListener("copy",()=>{let t=d(s,".be-text");for(let n of t)n.classList.add("be-copying");setTimeout(()=>{for(let n of t)n.classList.remove(
"be-copying")},0)},{signal:e}),s.addEventListener("click",({detail:t,target:n})=>{let i=t===3&&n instanceof Element&&n.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:e})}var Ke={};b(Ke,{start:()=>un});var dn=".md-typeset__scrollwrap, .be-scroll, pre > code";function un(s,e){let t=h(s,"[data-md-component=content]");if(!t)return;let n=new ResizeObserver(a=>{for(let{
target:c}of a)pn(c)}),i=()=>{for(let a of d(t,dn))n.observe(a)},r=new MutationObserver(i);r.observe(t,{childList:!0,subtree:!0}),e.addEventListener("abort",()=>{
r.disconnect(),n.disconnect()},{once:!0}),i()}function pn(s){if(s.scrollWidth<=s.clientWidth+1){for(let e of["tabindex","role","aria-label"])s.removeAttribute(e);
return}s.tabIndex=0,s.setAttribute("role","group"),s.setAttribute("aria-label",o("{name}; scrolls sideways",{name:fn(s)}))}function fn(s){let e=h(s,"svg > title");
return e?e.textContent??"":d(document,".md-content :is(h1, h2, h3)").filter(n=>n.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.firstChild?.
textContent?.trim()||o("Table")}var He={};b(He,{start:()=>bn});var Re=".be-pane .be-unit",Xt=".be-notes > li, .be-panel, .be-note",mn=200,De=null;ot({id:"propose",leaves:!0,when:s=>s.kind==="paragraph",name:()=>o("Propose a\
 note"),run:s=>{let e=document.getElementById(s.id);e&&De?.propose(s.selected?.range??xn(e))}});function bn(s,e){let t=h(s,"article.be-text[data-document]:not(.\
be-pane)");De=t?new ie(t,e):null,De?.listen(s),!t&&h(s,Re)&&new ie(document.body,e).listen(s)}var ie=class{constructor(e,t){this.text=e,this.signal=t,this.timer=
0,this.panel=null,this.button=f(o("Propose a note"),()=>{let n=this.selectedRange();n&&this.propose(n)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",n=>n.preventDefault())}listen(e){e.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
mn)},{signal:this.signal}),this.signal.addEventListener("abort",()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let e=getSelection();
if(!e?.rangeCount||e.isCollapsed||!e.toString().trim())return null;let t=e.getRangeAt(0);return t.intersectsNode(this.text)||Qt(t)?.closest(Xt)?t.cloneRange():null}selectionChanged(){
let e=[...this.selectedRange()?.getClientRects()??[]].filter(r=>r.width).at(-1);if(this.button.hidden=!e||!!this.panel?.isOpen,this.button.hidden||!e)return;document.
body.append(this.button);let{top:t,bottom:n,right:i}=e;U(this.button,{top:t,bottom:n,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(e){let{text:t}=this,
n=yn(e);if(n){Yt(...n),this.button.hidden=!0;return}let i=null;try{i=await g();let{ProposePanel:r,receivedText:a,spanOfRange:c}=i,[u,m,y]=await Promise.all([a(t.
dataset.document??""),L("propose.json"),L("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let le=c(t,e,u),Ve=new r({span:le,received:u,choices:m,
repository:y,opener:vn(t,e),language:gn(t)});this.panel?.close(),this.panel=Ve,Ve.open()}catch(r){this.signal.aborted||Yt(wn(r,i?.CannotTell))}this.button.hidden=
!0}},gn=s=>s instanceof Element?s.closest("[lang]")?.getAttribute("lang")??"":"";function Qt({commonAncestorContainer:s}){return s instanceof Element?s:s.parentElement}
function yn(s){let e=Qt(s);if(e?.closest(Xt))return[o("A note stands on words of the text, not on another note. To change this one, use its \u201Cedit\u201D.")];
let t=e?.closest(Re)??d(document,Re).find(i=>s.intersectsNode(i)),n=t&&h(t,"a.be-number")?.getAttribute("href");return t?[o("Here two texts stand side by side: \
a note is proposed where the text stands alone."),...n?[l("a",{href:n},o("Go to this paragraph"))]:[]]:null}function wn(s,e){return e&&s instanceof e?s.message:
s instanceof RangeError?o("Select whole words."):o("What is needed for a note could not be loaded.")}function xn(s){let e=document.createRange();return e.selectNodeContents(
s),e}function vn(s,e){let t=d(s,".be-unit").find(n=>e.intersectsNode(n));return t?h(t,"a.be-number")??h(t,"a"):null}function Yt(s,...e){E(s),h(document,".be-pro\
pose-word")?.remove();let t=l("p",{class:"be-propose-word","aria-hidden":!e.length&&"true"},s," ",...e);document.body.append(t),e.length?document.addEventListener(
"selectionchange",()=>t.remove(),{once:!0}):setTimeout(()=>t.remove(),6e3)}var _e={};b(_e,{start:()=>Ln});var We="a[href], button",kn=".footnote-backref",En="a.be-number",Zt=()=>h(document,".be-text")!==null;v({keys:["\u2192","\u2190"],does:()=>o("within a text or i\
ts notes: the next link, the one before"),when:Zt},{keys:["\u2193","\u2191"],does:()=>o("within a text or its notes: the next paragraph or note, the one before"),
when:Zt});function Ln(s,e){for(let t of d(s,".be-text"))Jt(t,En,e);for(let t of d(s,".be-notes"))Jt(t,kn,e)}function Jt(s,e,t){let n={ArrowRight:[1,We],ArrowLeft:[
-1,We],ArrowDown:[1,e],ArrowUp:[-1,e]};On(()=>{t.aborted||new M(s,{selector:We,keys:n},t)})}var On=s=>"requestIdleCallback"in window?requestIdleCallback(s,{timeout:1e3}):
setTimeout(s,0);var Fe={};b(Fe,{start:()=>Cn});v({keys:["?"],does:()=>o("show these keys")},{keys:["Esc"],does:()=>o("close what was opened last")});function Cn(s,e){s.addEventListener("keydown",t=>{t.key!==
"?"||t.ctrlKey||t.metaKey||N(t.target)||s.querySelector("dialog[open]")||(t.preventDefault(),Sn(w()))},{signal:e})}function Sn(s){let e=f("\xD7",()=>i.close(!0),
{class:"be-keys-close","aria-label":o("Close the list of keys")}),t=mt().flatMap(({keys:r,does:a})=>[l("dt",{},...r.flatMap((c,u)=>[...u?[" "]:[],l("kbd",{},c)])),
l("dd",{},a())]),n=l("dialog",{class:"be-keys","aria-labelledby":"be-keys-title"},l("h2",{id:"be-keys-title"},o("Keys")),e,l("dl",{},...t)),i=new x({holds:r=>n.
contains(r)&&r!==n,closed:()=>n.remove(),returnTo:()=>s});n.addEventListener("close",()=>i.close(!0)),document.body.append(n),n.showModal(),i.open()}var $e={};b($e,{start:()=>Tn});var es=96;function Tn(s,e){s.getElementById("__config")||(An(s,e),In(s,e),Pn(s,e))}function An(s,e){let t=s.getElementById("__drawer");if(!(t instanceof HTMLInputElement))
return;let n=()=>{t.checked=!1};s.addEventListener("click",i=>{p(i,".md-sidebar--primary a[href]")&&n()},{signal:e}),s.addEventListener("keydown",i=>{i.key==="E\
scape"&&n()},{signal:e})}function In(s,e){let t=h(s,".md-content h1"),n=h(s,".md-header__title");if(!t||!n)return;let i=new IntersectionObserver(([r])=>{n.classList.
toggle("md-header__title--active",!r.isIntersecting&&r.boundingClientRect.top<es)},{rootMargin:"-48px 0px 0px 0px"});i.observe(t),e.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function Pn(s,e){let t=d(s,".md-nav--secondary a.md-nav__link[href^='#']"),n=t.map(c=>s.getElementById(I(c.getAttribute("href")?.slice(1)??
""))),i=!1,r=()=>{i=!1;let c=n.findLastIndex(u=>u!==null&&u.getBoundingClientRect().top<=es);for(let[u,m]of t.entries())m.classList.toggle("md-nav__link--passed",
u<c),m.classList.toggle("md-nav__link--active",u===c)},a=()=>{i||requestAnimationFrame(r),i=!0};t.length&&(window.addEventListener("scroll",a,{passive:!0,signal:e}),
a())}var Ue={};b(Ue,{start:()=>Nn});function Nn(s,e){requestAnimationFrame(()=>{if(e.aborted)return;let t=d(s,".be-short").filter(n=>n.scrollHeight>n.clientHeight+4);for(let n of t)Mn(n,e)})}function Mn(s,e){
let t=f(o("more"),()=>n(),{class:"be-short-more","aria-expanded":"false"}),n=()=>{s.classList.remove("be-short"),t.remove()};s.addEventListener("focusin",i=>{i.
target!==t&&n()},{signal:e}),s.append(t)}var ze={};b(ze,{start:()=>Bn});async function Bn(s,e){let t=d(s,".be-notes > li"),n=Rn();if(!t.length&&!n)return;n||await Kn(s,e);let i=await L("repository.json").catch(()=>null),r=i&&await L(
"places.json").catch(()=>null);if(!(!r||e.aborted)){for(let a of t){let c=h(a,".be-cite-note")?.dataset.name;ts(a.lastElementChild,"be-sources",i,r.notes[a.id],
c)}n&&ts(h(s,".md-content__inner"),"be-sources be-sources--entry",i,r.entries[n],o("this entry"))}}var Kn=(s,e)=>new Promise(t=>{location.hash&&t(null);for(let n of[
"pointermove","pointerdown","keydown","focusin","scroll"])s.addEventListener(n,t,{once:!0,signal:e})});function Rn(){let s=location.href.replace(/[?#].*$/,"").replace(
/index\.html$/,""),e=s.startsWith(C.href)?s.slice(C.href.length):"";return e.startsWith("register/")?e:""}function ts(s,e,t,n,i){if(!s||!n||h(s,".be-sources"))return;
let[r,a]=n,c=i?[o("source of {name}",{name:i}),o("edit the file of {name}",{name:i}),o("history of the file of {name}",{name:i})]:[o("source"),o("edit the file"),
o("history of the file")];s.append(" ",l("span",{class:e},je(o("source"),c[0],`${q(t,"blob",r)}#L${a}`)," ",je(o("edit"),c[1],q(t,"edit",r))," ",je(o("history"),
c[2],q(t,"commits",r))))}var je=(s,e,t)=>l("a",{href:t,"aria-label":e,target:"_blank",rel:"noopener"},s);var qe={};b(qe,{start:()=>Dn});async function Dn(s,e){Hn(s,e);let t=at(location.href),n=t&&(t.version||Wn(s,t));if(!n&&!s.getElementById("be-check-citation"))return;let{startMemory:i}=await g();
e.aborted||i(s,n?t:null,e)}function Hn(s,e){let t=d(s,".be-former a[href]"),n=()=>t.forEach(i=>{i.hash=location.hash});t.length&&n(),t.length&&addEventListener(
"hashchange",n,{signal:e})}var Wn=(s,{group:e,id:t})=>e!=="register"&&/^(?:fn-|p\d)/u.test(t)&&!s.getElementById(t);var _n=[Je,Me,$e,_e,Fe,pe,ke,Le,Pe,Se,Te,Ae,Ie,Be,Ke,Ue,He,ze,qe];ht(()=>import("./later.js"));_(async(s,e)=>{s.documentElement.dataset.beStarting=
"",await G(_n.map(t=>()=>{t.start(s,e)}),e),e.aborted||delete s.documentElement.dataset.beStarting});var ns=8,Fn=matchMedia("(prefers-reduced-motion: reduce)"),ss;function is(){return ss??=new Promise(s=>{let e=l("script",{src:new URL("assets/viewer/openseadrag\
on.min.js",C)});e.addEventListener("load",()=>s(window.OpenSeadragon??null)),e.addEventListener("error",()=>s(null)),document.head.append(e)}),ss}var D=class{constructor(e,t){
this.area=e,this.isFirst=t,this.zoom=1}show(e,t,n){if(this.isFirst&&e.dataset.service)return this.end();let i=l("img",{alt:t,width:e.dataset.width,height:e.dataset.
height});i.addEventListener("error",n),i.src=e.href,this.area.replaceChildren(i),this.enlarge(0)}enlarge(e){let{area:t}=this,n=[t.scrollLeft+t.clientWidth/2,t.scrollTop+
t.clientHeight/2],i=this.zoom;this.zoom=e?Math.min(ns,Math.max(1,this.zoom*e)):1,t.style.setProperty("--be-zoom",`${this.zoom*100}%`);let r=this.zoom/i;t.scrollTo(
(n[0]??0)*r-t.clientWidth/2,(n[1]??0)*r-t.clientHeight/2)}move(e,t){this.area.scrollBy(e,t)}end(){this.area.replaceChildren()}},re=class{constructor(e,t){this.library=
t,this.failed=()=>{},this.view=l("div",{class:"be-picture-view",role:"img"}),e.replaceChildren(this.view),this.drawn=t({element:this.view,drawer:"canvas",showNavigationControl:!1,
tabIndex:"",crossOriginPolicy:!1,maxZoomLevel:ns,visibilityRatio:.5,...Fn.matches?{animationTime:0}:{}}),this.drawn.addHandler("open-failed",()=>this.failed())}show(e,t,n){
this.failed=n,this.view.setAttribute("aria-label",t),this.drawn.open(e.dataset.service??{type:"image",url:e.href,crossOriginPolicy:!1})}enlarge(e){e?this.drawn.
viewport?.zoomBy(e).applyConstraints():this.drawn.viewport?.goHome()}move(e,t){let{viewport:n}=this.drawn;n?.panBy(n.deltaPointsFromPixels(new this.library.Point(
e,t))).applyConstraints()}end(){this.drawn.destroy(),this.view.remove()}};var H=1.5,oe=60,ae=class{constructor(e,t){this.pictures=e,this.at=0,this.pane=null,this.surface=null,this.opener=null,this.read=null,this.popup=new x({holds:n=>!!this.
pane?.contains(n),closed:()=>this.closed(),returnTo:()=>this.opener,staysOnPress:!0}),window.addEventListener("scroll",()=>this.follow(),{passive:!0,signal:t}),
t.addEventListener("abort",()=>this.popup.close(),{once:!0})}open(e,t){this.opener=t,this.pane||(this.pane=this.made(),document.body.append(this.pane),document.
body.classList.add("be-beside-picture"),this.surface=new D(k(this.pane,".be-picture-area"),!0),this.popup.open(),this.deepen(this.pane)),this.read=this.reading(),
this.show(e),k(this.pane,".be-picture-area").focus({preventScroll:!0})}async deepen(e){let t=await is();if(this.pane!==e)return;let n=k(e,".be-picture-area");this.
surface?.end(),this.surface=t?new re(n,t):new D(n,!1),this.draw()}closed(){this.surface?.end(),this.surface=null,this.pane?.remove(),this.pane=null,document.body.
classList.remove("be-beside-picture")}made(){let e=l("section",{class:"be-picture-pane","aria-label":o("Picture of the original")},l("div",{class:"be-picture-ba\
r"},l("b",{class:"be-picture-name"}),f("\u2039",()=>this.show(this.at-1),{class:"be-picture-before","aria-label":o("Picture before")}),f("\u203A",()=>this.show(
this.at+1),{class:"be-picture-after","aria-label":o("Next picture")}),f("\u2212",()=>this.enlarge(1/H),{"aria-label":o("Smaller")}),f("+",()=>this.enlarge(H),{"\
aria-label":o("Larger")}),f("\xD7",()=>this.popup.close(!0),{"aria-label":o("Close")})),l("div",{class:"be-picture-area",tabindex:"0",role:"group","aria-label":o(
"Picture; plus and minus change its size, arrow keys move it")}),l("p",{class:"be-picture-says"}));return e.addEventListener("keydown",t=>this.pressed(t)),e}pressed(e){
if(e.metaKey||e.ctrlKey||e.altKey)return;let n={"+":()=>this.enlarge(H),"=":()=>this.enlarge(H),"-":()=>this.enlarge(1/H),0:()=>this.enlarge(0),PageDown:()=>this.
show(this.at+1),PageUp:()=>this.show(this.at-1),ArrowLeft:()=>this.surface?.move(-oe,0),ArrowRight:()=>this.surface?.move(oe,0),ArrowUp:()=>this.surface?.move(0,
-oe),ArrowDown:()=>this.surface?.move(0,oe)}[e.key];!n||e.key.startsWith("Arrow")&&!p(e,".be-picture-area")||(e.preventDefault(),e.stopPropagation(),n())}show(e){
let t=this.pictures[e];if(!(!this.pane||!t)){this.at=e,k(this.pane,".be-picture-name").textContent=t.textContent,k(this.pane,".be-picture-says").textContent=Ge(
t);for(let[n,i]of[["before",e===0],["after",e===this.pictures.length-1]])k(this.pane,`.be-picture-${n}`).toggleAttribute("disabled",i);this.draw(),E(`${t.textContent}\
. ${Ge(t)}`)}}draw(){let e=this.pictures[this.at];if(!e)return;let t=Ge(e);this.surface?.show(e,t,()=>{this.pictures[this.at]!==e||!this.pane||k(this.pane,".be-\
picture-says").replaceChildren(o("The picture did not come; this is what it shows:")," ",t)})}enlarge(e){this.surface?.enlarge(e)}reading(){let e=d(document,".b\
e-milestone a[id]").filter(t=>this.of(t)>=0);return e.filter(t=>t.getBoundingClientRect().top<window.innerHeight/3).at(-1)??e[0]??null}follow(){let e=this.pane?
this.reading():null;!e||e===this.read||(this.read=e,this.show(this.of(e)))}of(e){return this.pictures.findIndex(t=>t.dataset.mark===e.id)}},Ge=s=>h(s.closest(".\
be-facsimile")??document,".be-alt")?.textContent??"";_((s,e)=>{let t=d(s,".be-facsimile a.be-picture");if(!t.length)return;let n=new ae(t,e);s.addEventListener("click",r=>{let a=p(r,"a.be-picture, .be-milestone a");
if(!a||r.defaultPrevented||r.button||r.metaKey||r.ctrlKey||r.shiftKey||r.altKey)return;let c=t.findIndex(u=>u===a||u.dataset.mark&&u.dataset.mark===a.id);c<0||(r.
preventDefault(),n.open(c,a))},{signal:e});let i=h(s,'.be-ways a[href$="#facsimiles"]');i&&(i.title=o("Press a page mark in the text to see its picture beside i\
t"))});
