import{A as k,B as U,C as Jt,D as E,E as Zt,F as x,H as I,J as o,K as $,O as te,P as it,Q as j,V as ee,X as se,Y as ne,Z as N,a as b,b as c,ba as ie,d as w,e as u,
f as h,g as T,h as Vt,ha as re,i as p,ia as oe,j as _,k as y,ka as ae,l as zt,m as A,n as F,o as qt,p as L,q as O,r as Yt,s as Gt,t as nt,u as Xt,v as S,z as Qt}from"./shared.js";var ce=()=>Promise.reject(new Error("nobody has said where it comes from")),he=n=>{ce=n},le;async function m(){le??=es();let[n]=await Promise.all([ce(),le]);return n}
async function es(){let t=document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]')?.getAttribute("href")?.replace(/page\.css$/,"later.css");
if(!t)return;let e=c("link",{rel:"stylesheet",href:t});await new Promise(s=>{for(let i of["load","error"])e.addEventListener(i,s);document.head.append(e)})}var de={at:-1/0};async function ss(){performance.now()-de.at<8||(await new Promise(n=>{setTimeout(n)}),de.at=performance.now())}async function P(n,t){for(let e of n){
if(await ss(),t.aborted)return;e()}}var at={};b(at,{start:()=>as});var ue=new WeakMap;function V(n){let t=ue.get(n);if(t?.bar.isConnected)return t;h(document,".be-bar-place")?.remove();let e=c("span",{class:"be-bar-number"}),s=c(
"span",{class:"be-bar-who"}),i=c("span",{class:"be-bar-line"}),r=c("div",{class:"be-bar-slot"}),a=c("nav",{class:"be-bar","aria-label":o("In this text")},c("p",
{class:"be-bar-where"},e,s),r,i);n.before(c("div",{class:"be-bar-place"},a));let l={bar:a,where:e,who:s,line:i,slot:r};return ue.set(n,l),l}var C="",z=class{constructor(t){this.element=t,this.bar=V(t),this.units=u(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=Number(t.dataset.
paragraphs)||this.units.filter(fe).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be\
-other"))}turnsOf(t){return this.units.filter(e=>e.matches(".be-turn")&&(t===C||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.
speaker??"").filter(Boolean))]}nameOf(t){return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let s=fe(
t);if(s)return o("{sign} {number} of {total}",{sign:e,number:s,total:this.total});let i=[...t.classList].find(r=>r.startsWith("be-")&&r!=="be-unit")??"";return rt(
i.slice(3).replaceAll("-"," "))}indexAt(t){let e=0,s=this.units.length;for(;e<s;){let i=e+s>>1;this.units[i].getBoundingClientRect().top<=t?e=i+1:s=i}return e-1}},
fe=n=>h(n,":scope > a.be-number")?.textContent,rt=n=>n.slice(0,1).toUpperCase()+n.slice(1);var H={"[":["turn",-1,()=>o("previous turn of the chosen speaker")],"]":["turn",1,()=>o("next turn of the chosen speaker")],"{":["interruption",-1,()=>o("previo\
us interruption")],"}":["interruption",1,()=>o("next interruption")]};x(...Object.entries(H).map(([n,t])=>({keys:[n],does:()=>t?.[2]()??"",when:()=>E()&&h(document,
".be-bar-speaker")!==null})));function me(n,t){let e=ns(n),s=n.interruptions.length,i=s?[pe(o("Interruptions"),q("interruption",-1,t),c("span",{class:"be-bar-wo\
rd"},$("{n} interruption","{n} interruptions",s)),q("interruption",1,t))]:[],r=c("div",{class:"be-bar-panel",id:"be-bar-panel"},pe(o("Turns"),q("turn",-1,t),e,q(
"turn",1,t)),...i,rs()),a=be("be-bar-more",o("Turns"),r,!0);return n.bar.slot.before(a,r),e}var pe=(n,...t)=>c("div",{class:"be-bar-group",role:"group","aria-la\
bel":n},...t);function ns(n){let t=n.turnsOf(C).length,e=c("select",{class:"be-bar-speaker","aria-label":o("Whose turns")},c("option",{value:C},o("All turns ({n\
})",{n:t})));for(let s of n.speakers){let i=o("{name} ({n})",{name:rt(n.nameOf(s)),n:n.turnsOf(s).length});e.append(c("option",{value:s},i))}return e}function q(n,t,e){
let s=Object.entries(H).find(([,r])=>r?.[0]===n&&r[1]===t)?.[0]??"",i=is(n,t);return w(t<0?"\u2039":"\u203A",()=>e(n,t),{class:"be-bar-step","aria-label":i,title:o(
"{what}: key {key}",{what:i,key:s})})}function is(n,t){return n==="turn"?t<0?o("Previous turn"):o("Next turn"):t<0?o("Previous interruption"):o("Next interrupti\
on")}function be(n,t,e,s){let i=l=>a.setAttribute("aria-expanded",String(l)),r=new k({holds:l=>a.contains(l)||e.contains(l),closed:()=>i(!1),returnTo:()=>a,staysOnPress:s}),
a=w(t,()=>{r.isOpen?r.close():(r.open(),i(!0))},{class:n,"aria-expanded":"false","aria-controls":e.id});return a}function rs(){let n=c("input",{type:"checkbox",
id:"be-bar-keys"});n.checked=E(),n.addEventListener("change",()=>Zt(n.checked));let t=Object.entries(H).flatMap(([i,r])=>[c("dt",{},c("kbd",{},i)),c("dd",{},r?.[2]()??
"")]),e=c("div",{class:"be-bar-help",id:"be-bar-help"},c("dl",{},...t),c("label",{for:"be-bar-keys"},n," ",o("Use these keys"))),s=be("be-bar-ask","?",e,!1);return s.
setAttribute("aria-label",o("Keys")),s.title=o("Keys"),c("div",{class:"be-bar-group be-bar-for-keys"},s,e)}var os="(max-width: 44.9844em)";function as(n,t){let e=L();if(!e)return;let s=new ot(new z(e));s.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>s.updateSoon(),{passive:!0,signal:t});n.addEventListener("keydown",i=>s.pressed(i),{signal:t})}var ot=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?me(t,(e,s)=>this.go(e,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(ge()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=ge(),s=t.bottom<e,i=this.text.units[this.current()];i?s&&!this.held?this.say(o("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say($("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:r,line:a}=this.bar;r.classList.
toggle("be-bar-past",s);let l=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",l.toFixed(4));let d=h(document,".md-footer")?.
getBoundingClientRect(),g=t.top>innerHeight*.7||(d?d.top<innerHeight:!1);r.classList.toggle("be-bar-away",g&&matchMedia(os).matches&&!r.contains(y()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let s=e?`, ${e}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(t,e){let s=this.
speaker?.value??C,i=t==="turn"?this.text.turnsOf(s):this.text.interruptions,r=this.current(),a=i.map(g=>this.text.units.indexOf(g)),l=e>0?a.findIndex(g=>g>r):a.
findLastIndex(g=>g<r);if(l>=0){this.arrive(i[l],t,l+1,i.length);return}let d=ls(t,e,s===C?"":this.text.nameOf(s));this.say(d,""),O(d)}arrive(t,e,s,i){let{element:r}=this.
text;t.setAttribute("tabindex","-1"),r.dataset.walked="",t.addEventListener("blur",()=>{t.removeAttribute("tabindex"),delete r.dataset.walked},{once:!0}),t.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"instant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let a=[
this.text.placeOf(t,o("Paragraph")),this.text.speakerOf(t)].filter(Boolean).join(", "),l=e==="turn"?o("turn {n} of {all}",{n:s,all:i}):o("interruption {n} of {a\
ll}",{n:s,all:i});O(`${a}; ${l}`)}pressed(t){let e=H[t.key],s=t.getModifierState("AltGraph"),i=t.metaKey||(t.ctrlKey||t.altKey)&&!s;!e||i||t.defaultPrevented||!this.
speaker||!E()||p(t,"input, textarea, select, [contenteditable], dialog")||(t.preventDefault(),this.go(e[0],e[1]))}};function ls(n,t,e){return n==="interruption"?
t>0?o("No later interruption"):o("No earlier interruption"):e?t>0?o("No later turn of {name}",{name:e}):o("No earlier turn of {name}",{name:e}):t>0?o("No later \
turn"):o("No earlier turn")}var ge=()=>5*parseFloat(getComputedStyle(document.documentElement).fontSize)+8;var gt={};b(gt,{start:()=>Ps});var W={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},we={layer:["received","reading"],names:["bare","sh\
own"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};W.variants="words",we.variants=["words","all","none"];function lt(n,t={}){
let e=new URLSearchParams(n);return Object.fromEntries(Object.entries(W).map(([s,i])=>{let r=e.get(s)??t[s]??i;return[s,we[s]?.includes(r)===!1?i:r]}))}function ye(n,t){
let e=new URL(n);for(let[s,i]of Object.entries(t))i===W[s]?e.searchParams.delete(s):e.searchParams.set(s,i);return e.href}function xe({explain:n,source:t,defects:e,
category:s,certainty:i},r){return r.isOfSource?t==="shown":i&&r.facets.certainty!==i?!1:r.isExplanatory?n==="shown":s&&r.facets.category!==s?!1:e==="all"||e==="\
grave"&&r.isSevere}var ve=({variants:n},t)=>n==="all"||n==="words"&&!t.facets.accidental,v=n=>n.facets.kind==="variant";function Ee(n,t,e,s){let i=cs(t.filter(f=>!v(f)),{state:e,choose:s});i.push(...hs(t.filter(v),{state:e,choose:s}));let r=c("span",{class:"be-layers-status"}),a=c(
"div",{class:"be-layers",id:"be-layers",role:"group","aria-label":o("Layers"),hidden:!0},...i.map(f=>f.element)),l=w(o("Layers"),()=>{g.isOpen?g.close():d(!0)},
{class:"be-layers-button","aria-expanded":"false","aria-controls":"be-layers"}),d=f=>{a.hidden=!f,l.setAttribute("aria-expanded",String(f)),f&&g.open()},g=new k(
{holds:f=>n.contains(f),closed:()=>d(!1),returnTo:()=>l});return n.replaceChildren(l,r,a),{say:f=>{r.textContent=l.title=f},read:f=>{for(let D of i)D.read(f)}}}
function Le(n,t){let e="received",s=w("",()=>t(e==="reading"?"received":"reading"),{class:"be-layer-switch"});return n.prepend(s),(i,r)=>{e=i,s.textContent=r,s.
title=e==="reading"?o("Change to the text as received"):o("Change to the reading text"),s.classList.toggle("be-layer-switch--reading",e==="reading")}}function cs(n,t){
let e=a=>n.filter(a).length,s=e(a=>a.isOfSource),i=e(a=>a.isExplanatory),r=e(a=>a.isSevere);return[M(t,"layer",o("Text"),[["received",o("as received")],["readin\
g",o("reading text")]]),M(t,"names",o("Names"),[["bare",o("bare")],["shown",o("underlined")]]),M(t,"explain",o("Explanatory notes"),[["shown",o("shown ({n})",{n:i})],
["hidden",o("hidden")]]),...s?[M(t,"source",o("Notes of the source"),[["shown",o("shown ({n})",{n:s})],["hidden",o("hidden")]])]:[],M(t,"defects",o("Notes on tr\
anslation and text"),[["grave",o("the grave ones ({n})",{n:r})],["all",o("all ({n})",{n:n.length-i-s})],["none",o("none")]]),ke(t,"category",o("Of type"),[["",o(
"any type")],...ds(n)]),ke(t,"certainty",o("Of certainty"),[["",o("any certainty")],...us(n)])]}function hs(n,t){let e=n.filter(s=>!s.facets.accidental).length;
return n.length?[M(t,"variants",o("Variants"),[["words",o("those of words ({n})",{n:e})],["all",o("all ({n})",{n:n.length})],["none",o("none")]])]:[]}function ds(n){
return[...new Set(n.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let s=(e.split("/").at(-1)??e).replaceAll("-"," ");return[e,o("{name} ({n})",
{name:s,n:n.filter(i=>i.facets.category===e).length})]})}function us(n){let t=e=>n.filter(s=>!s.isOfSource&&s.facets.certainty===e).length;return[["high",o("hig\
h ({n})",{n:t("high")})],["medium",o("medium ({n})",{n:t("medium")})],["low",o("low ({n})",{n:t("low")})]]}function M({state:n,choose:t},e,s,i){let r=i.map(([l])=>{
let d=c("input",{type:"radio",name:`be-${e}`,value:l,id:`be-${e}-${l}`});return d.checked=n[e]===l,d.addEventListener("change",()=>t(e,l)),d}),a=r.map((l,d)=>c(
"span",{class:"be-choice"},l,c("label",{for:l.id},i[d][1])));return{element:c("fieldset",{},c("legend",{},s),...a),read:l=>{for(let d of r)d.checked=l[e]===d.value}}}
function ke({state:n,choose:t},e,s,i){let r=c("select",{id:`be-${e}`},...i.map(([a,l])=>c("option",{value:a},l)));return r.value=n[e],r.addEventListener("change",
()=>t(e,r.value)),{element:c("p",{class:"be-choice"},c("label",{for:r.id},s)," ",r),read:a=>{r.value=a[e]}}}function Oe(n){for(let t of n)if(t.reading)for(let e of fs(t))ms(e,t)}function fs(n){let t=[],e=[],s=[...n.targets,...n.marks].sort((i,r)=>i.compareDocumentPosition(
r)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of s)i.matches("sup")?(e.length&&t.push(e),e=[]):e.push(i);return t}var ps=0;function ms(n,t){let e=`be-emen\
ded-${ps+=1}`;for(let i of n)i.classList.add("be-replaced"),i.dataset.replacedBy=e;let s=n.map(i=>i.textContent).join("").replace(/\s+/g," ");n[0].before(c("ins",
{class:"be-emended be-editorial",id:e,title:o("received: {words}",{words:s})},t.reading))}function Se(n){for(let t of n.filter(e=>e.isUnresolved)){let e=t.proposed?
o("not resolved; perhaps: {reading}",{reading:t.proposed}):o("not resolved");for(let s of t.targets)s.title=e}}function Ce(n,t,e,s){let i=new ct(n,t,e);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:s}),n.addEventListener("copy",r=>bs(n,r),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var ct=class{constructor(t,e,s){this.text=t,this.notes=e,this.refresh=
s,this.state=lt(location.search,Yt("layers",{})),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(""),this.title=document.title;
let{slot:i}=V(t);this.controls=Ee(i,e,this.state,(r,a)=>this.choose(r,a)),this.switch=e.some(r=>r.reading)?Le(i,r=>this.choose("layer",r)):null,this.isPutIn=!1}reread(){
this.state=lt(location.search,this.state),this.controls.read(this.state),this.apply()}apply(){let t=this.state.layer==="reading";for(let e of this.notes)e.show(
v(e)?ve(this.state,e):xe(this.state,e));this.state.names===W.names?delete this.text.dataset.names:this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(Oe(
this.notes),Se(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(this.summary()),this.refresh()}sayLayer(t){let e=t?o("Reading text"):o("As recei\
ved");this.text.dataset.layer=this.state.layer,document.documentElement.dataset.beLayer=this.state.layer,this.heading.textContent=t?o("The reading text"):o("The\
 text as received"),document.title=t?o("{layer}: {title}",{layer:e,title:this.title}):this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.
filter(e=>e.isShown).length,all:this.notes.length};return this.state.layer==="reading"?o("{shown} of {all} notes, reading text",t):o("{shown} of {all} notes, as\
 received",t)}choose(t,e){this.state={...this.state,[t]:e},Gt("layers",this.state),history.replaceState(history.state,"",ye(location.href,this.state)),this.apply(),
O(this.summary())}};function bs(n,t){let e=n.dataset.layer==="reading"?N(n):null;if(!e||!t.clipboardData)return;let s=o("reading text made by the editors, not t\
he text as received");t.clipboardData.setData("text/plain",`${e.words}

[${s}: ${ee(e.id)}]`),t.preventDefault()}var gs=["critical","major"],Te=["critical","major","","minor"],ht=class{constructor(t,e,s){this.spans=s,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=h(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return gs.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(h(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=Te.indexOf(this.facets.
severity??"");return t<0?Te.length:t}get link(){return T(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){if(t!==this.isShown)for(let e of[
this.item,...this.marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){
for(let e of this.marks)T(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.
item.childNodes)t.append(e.cloneNode(!0));for(let e of u(t,".footnote-backref"))e.remove();for(let e of u(t,"[id]"))e.removeAttribute("id");return v(this)||t.lastElementChild?.
append(" ",c("button",{class:"be-correct",type:"button","data-note":this.item.id},o("Correct this note"))),t}};function Ae(n){let t=new Map;for(let s of u(n,"ar\
ticle.be-text sup.be-mark")){let i=Vt(s,"a").hash.slice(1);t.set(i,[...t.get(i)??[],s])}let e=ws(n);return[...t].flatMap(([s,i])=>{let r=n.getElementById(s);return r?
[new ht(r,i,e)]:[]})}function ws(n){let t=null;return()=>{if(t)return t;t=new Map;for(let e of u(n,"article.be-text .be-target"))for(let s of(e.dataset.notes??"").
split(" ")){let i=t.get(s);i?i.push(e):t.set(s,[e])}return t}}var Ie=window.matchMedia("(max-width: 44.9844em)"),dt=12,Y=class{constructor(t,e){let s=(r,a,l)=>w(a,l,{class:"be-panel-button","aria-label":r,title:r});this.actions=
t,this.title=c("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(o("Previous note"),"\u2039",()=>t.step(-1)),this.next=s(o("Next note"),"\u203A",
()=>t.step(1)),this.body=c("div",{class:"be-panel-body"});let i=s(o("Close the note"),"\xD7",t.close);this.element=c("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},c("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,s){let{number:i}=t;this.title.
textContent=ys(t,i),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let r=y(),a=this.has(r)&&!(r instanceof HTMLButtonElement&&r.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Ie.matches);let e=t.getBoundingClientRect();if(Ie.matches){let s=e.bottom-(innerHeight-
this.element.offsetHeight-dt);s>0&&scrollBy({top:s+40})}else U(this.element,e,{gap:dt,margin:dt,shift:this.element.offsetWidth/3})}};function ys(n,t){return v(n)?
o("Variant {number}",{number:t}):n.isOfSource?o("Note of the source {number}",{number:t}):n.isExplanatory?o("Note {number}",{number:t}):o("Textual note {number}",
{number:t})}function Pe(n,t,e=null){if(!e)return ut(n,t,{from:0,until:1/0});let s=n.findIndex(({level:r})=>r>e.level),i=s<0?n.length:s;return[...ut(n.slice(0,i),t,{from:0,until:e.
level-t.gap}),...ut(n.slice(i),t,{from:e.level+e.height+t.gap,until:1/0})]}function ut(n,t,e){let s=n.map(()=>null),i=xs(n,t,e);for(let[r,a]of Es(i,t,e).entries())
s[i[r].index]=a;return s}var B=({line:n,pad:t,gap:e},s)=>s*n+t+e,Me=(n,t,e)=>Math.min(n.level+t.reach,e.until-B(t,1)+t.gap);function xs(n,t,e){let s=[];for(let[
i,r]of n.entries())for(s.push({index:i,wish:r,top:0}),Ne(s,s.length-1,t,e);s.length&&s[s.length-1].top>Me(s[s.length-1].wish,t,e);){let a=vs(s);s.splice(ks(s,a),
1),Ne(s,a,t,e)}return s}function Ne(n,t,e,s){for(let i=t;i<n.length;i+=1){let r=i?n[i-1].top+B(e,1):s.from;n[i].top=Math.max(n[i].wish.level,r)}}function vs(n){
let t=n.length-1;for(;t>0&&n[t].top>n[t].wish.level;)t-=1;return t}function ks(n,t){let e=t;for(let s=t;s<n.length;s+=1)n[s].wish.rank>=n[e].wish.rank&&(e=s);return e}
function Es(n,t,e){let s=n.map(({wish:r})=>Me(r,t,e));for(let r=n.length-2;r>=0;r-=1)s[r]=Math.min(s[r],s[r+1]-B(t,1));let i=e.from;return n.map(({wish:r},a)=>{
let l=Math.max(r.level,i),d=Math.min(r.lines,Ls(l,{next:n[a+1]?.wish.level,last:s[a+1]},t,e));return i=l+B(t,d),{top:l,lines:d}})}function Ls(n,{next:t,last:e},s,i){
let r=t===void 0?i.until+s.gap:t,a=r===1/0?1/0:Math.floor((r-n-B(s,0))/s.line);return a>=2?a:n+B(s,2)<=(e??i.until+s.gap)?2:1}var Os=9,G=class{constructor(t,e){this.note=t,this.toggle=e,this.isOpen=!1,this.level=NaN,this.shown=0,this.body=null,this.isPlain=v(t)||t.isExplanatory||t.isOfSource,
this.reading=this.isPlain?"":t.proposed,this.text=Ss(v(t)?t.content():t.item),this.length=this.reading.length+this.text.length+3,this.made=void 0}get element(){
return this.made??=this.make()}get button(){return T(this.element,".be-side-head")}make(){let{note:t,reading:e,text:s}=this,i=c("span",{class:"be-side-short"},...e?
[c("span",{class:"be-side-reading"},e)," "]:[],c("span",{class:"be-side-text"},s)),r=c("button",{type:"button",class:"be-side-head","aria-expanded":"false",tabindex:"\
-1"},c("span",{class:"be-side-number"},t.number)," ",i,c("span",{class:"be-side-words"},t.words)),a=this.isPlain?t.facets.kind:t.facets.severity,l=c("div",{class:`\
be-side-note be-side-${a}`,role:"listitem"},r);return r.addEventListener("click",()=>this.toggle(t,null)),l.addEventListener("pointerenter",()=>t.light(!0)),l.addEventListener(
"pointerleave",()=>{this.isOpen||t.light(!1)}),l}lines(t){return Math.min(Os,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.put(t.top),this.shown!==t.lines&&
(this.shown=t.lines,T(this.element,".be-side-short").style.webkitLineClamp=String(t.lines)))}isAt(t){return!t||t.top===this.level&&t.lines===this.shown}put(t){this.
level!==t&&(this.level=t,this.element.style.top=`${t}px`)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),
this.element.classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function Ss(n){let e=[...n.children].
filter(i=>!h(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),s=u(n,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...s].filter(Boolean).join(" ")}var K=class{constructor(t,e,s){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",i=>this.came(i),{signal:s}),t.addEventListener("keydown",
i=>this.pressed(i),{signal:s}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&ft(
this.stop))return;let t=u(this.holder,this.manner.selector).find(ft);t&&this.makeStop(t)}settle(){let t=u(this.holder,this.manner.selector),e=this.stop?.isConnected?
this.stop:t[0];for(let s of t)s!==e&&s.tabIndex!==-1&&(s.tabIndex=-1);e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=
t,t.getAttribute("tabindex")!=="0"&&(t.tabIndex=0)}came(t){let e=p(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){
let[e,s]=this.manner.keys[t.key]??[],i=p(t,this.manner.selector);if(!e||!s||!i||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)
return;t.preventDefault();let r=Cs(u(this.holder,s),i,e);r?.focus(),r?.scrollIntoView({block:"nearest",behavior:"instant"})}};function Cs(n,t,e){let s=e>0?Node.
DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,i=r=>!!(t.compareDocumentPosition(r)&s)&&ft(r);return e>0?n.find(i):n.findLast(i)}var ft=n=>n.checkVisibility(
{visibilityProperty:!0});var pt=".be-side-head",mt=40,X=class{constructor(t,e){this.signal=e,this.filling=new AbortController,this.list=c("div",{role:"list"}),this.element=c("aside",{class:"\
be-side-notes be-editorial","aria-label":o("Notes beside the text")},this.list);let s={ArrowDown:[1,pt],ArrowUp:[-1,pt]};this.rove=new K(this.list,{selector:pt,
keys:s,isOff:t},e),this.there=new Set}fill(t,e){this.filling.abort(),this.filling=new AbortController;let s=new Set(t.map(([l])=>l));for(let l of this.there)s.has(
l)||this.takeOut(l);let i=([l,d])=>!d||l.isOpen||d.top>e.from&&d.top<e.until;this.put(t,t.filter(i));let r=t.filter(l=>!i(l)&&!(this.there.has(l[0])&&l[0].isAt(
l[1])));this.element.toggleAttribute("data-filling",r.length>0);let a=Ts(r).map(l=>()=>this.put(t,l));P([...a,()=>this.element.removeAttribute("data-filling")],
AbortSignal.any([this.filling.signal,this.signal]))}takeOut(t){t.element.remove(),this.there.delete(t)}put(t,e){for(let[i,r]of e)i.stand(r),this.there.add(i);let s=this.
list.firstElementChild;for(let[i]of t)this.there.has(i)&&(i.element===s?s=s.nextElementSibling:this.list.insertBefore(i.element,s));this.rove.settle()}add(t){this.
there.has(t)||(this.there.add(t),this.list.append(t.element))}},Ts=n=>Array.from({length:Math.ceil(n.length/mt)},(t,e)=>n.slice(e*mt,(e+1)*mt));var As=38,Is=.47,Q=class{constructor(t,e,s,i){this.text=t,this.notes=e,this.toggle=s,this.size="",this.top=0,this.head=0,this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=new X(()=>this.opened!==null,i),this.spread=c("div",{class:"be-spread"},this.column.element);let r=new ResizeObserver(()=>{
this.isOtherSize()&&this.arrange(this.isWide)});r.observe(t),i.addEventListener("abort",()=>r.disconnect(),{once:!0})}has(t){return this.column.element.contains(
t)}isOtherSize(){return this.size!==this.sizeNow()}sizeNow(){return[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||this.text.
after(this.spread)}arrange(t){this.isWide=t,this.column.element.hidden=!t,t&&(this.stand(),this.measure(),this.settle())}measure(){this.size=this.sizeNow();let t=this.
notes.filter(a=>a.isShown),{top:e}=this.text.getBoundingClientRect();this.top=e+scrollY,this.head=e-this.spread.getBoundingClientRect().top,this.levels=new Map(
t.map(a=>[a,a.marks[0].getBoundingClientRect().top-e])),this.opened&&(this.opened.level=this.levelOf(this.opened.note,this.opened.from));let{element:s}=this.column,
i=getComputedStyle(s);this.line=parseFloat(i.lineHeight);let r=parseFloat(i.fontSize)*3.4;this.letters=Math.max(12,(s.clientWidth-r)/(parseFloat(i.fontSize)*Is))}levelOf(t,e){
let s=e.closest("sup.be-mark")??t.marks[0];return(s===t.marks[0]?this.levels.get(t):void 0)??s.getBoundingClientRect().top-this.text.getBoundingClientRect().top}settle(){
if(!this.isWide)return;let{line:t=20,letters:e=40}=this,s=this.place(),i={from:scrollY-this.top-innerHeight,until:scrollY-this.top+2*innerHeight},r=[...this.levels.
keys()].filter(f=>f!==this.opened?.note),a=r.map(f=>({level:this.levels.get(f)??0,lines:this.card(f).lines(e),rank:f.rank})),l=Pe(a,{line:t,pad:0,gap:4,reach:As},
s),d=new Map(r.map((f,D)=>[f,l[D]])),g=[...this.levels.keys()].filter(f=>f===this.opened?.note||d.get(f));this.column.element.style.top=`${this.head}px`,this.column.
fill(g.map(f=>[this.card(f),d.get(f)]),i)}place(){if(!this.opened)return null;let{note:t,level:e}=this.opened,s=this.card(t);return s.put(e),this.column.add(s),
{level:e,height:s.element.offsetHeight}}show(t,e,s){this.levels.has(t)||this.measure();let i=this.levelOf(t,e);this.opened?.note!==t&&this.fold(),this.opened={note:t,
from:e,level:i};let r=this.card(t);r.fold(!1),this.settle(),s&&(r.button.focus({preventScroll:!0}),Ns(r.element))}fold(){this.opened&&this.card(this.opened.note).
fold(!0),this.opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.made?.classList.toggle("be-lit",e)}card(t){let e=this.cards.
get(t);if(e)return e;let s=new G(t,this.toggle);return this.cards.set(t,s),s}};function Ns(n){let{top:t,bottom:e}=n.getBoundingClientRect(),s=h(document,".md-he\
ader")?.getBoundingClientRect().bottom??0,i=e+8-innerHeight;t<s?scrollBy({top:t-s-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,t-s-8),behavior:"instant"})}var Ke=window.matchMedia("(min-width: 60em)"),R=()=>Ke.matches&&!0;function Ps(n,t){let e=h(n,"article.be-text:not(.be-reading-text):not(.be-pane)"),s=e?Ae(n):[];
e&&s.length&&P([()=>{new bt(e,s,t)}],t)}var bt=class{constructor(t,e,s){this.notes=e,this.byMark=new Map(e.flatMap(i=>i.marks.map(r=>[r,i]))),this.open=null,this.
from=t,this.side=new Q(t,e,(i,r)=>this.toggle(i,r),s),this.panel=new Y({close:()=>this.popup.close(!0),step:i=>this.step(i),isFirst:()=>this.neighbour(-1)===null,
isLast:()=>this.neighbour(1)===null},s),this.popup=new k({holds:i=>R()||this.panel.has(i)||!!p({target:i},"sup.be-mark"),closed:()=>this.release(!s.aborted),returnTo:()=>this.
from});for(let i of e)i.expand(!1);Ce(t,e,()=>this.refresh(),s),this.listen(t,s),this.fromAddress()}listen(t,e){t.addEventListener("click",s=>this.clicked(s),{signal:e}),
t.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:e}),t.addEventListener("pointerout",s=>this.hovered(s,!1),{signal:e}),document.addEventListener("\
keydown",s=>this.pressed(s),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),Ke.addEventListener("change",()=>this.refresh(),
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
open||(t.show(!0),this.side.arrange(R()),this.show(t,t.link,!0),requestAnimationFrame(()=>Be(t)))}},Be=n=>n.marks[0].scrollIntoView({block:R()?"center":"start"});var yt={};b(yt,{start:()=>Bs});function Re(n,t){let[e,s=""]=t.split("\0");return n.length>e.length+s.length&&n.startsWith(e)&&n.endsWith(s)?n.slice(e.length,n.length-s.length):""}var He=".be-text a.be-number, .be-milestone a[data-locator]:not([title]), a.be-cite-way",Ms=`${He}, button.be-cite-note, button.be-cite-button`;x({keys:["Alt C"],
does:()=>o("copy the selected words with their citation"),when:()=>!!L()?.dataset.document});function Bs(n,t){let e=L();if(!e?.dataset.document)return;for(let i of u(
n,He))i.setAttribute("aria-haspopup","dialog");h(n,".be-cite-document")?.append(c("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},o("Ci\
te with the address")));for(let i of u(n,".be-notes > li"))Ws(i);let s=new wt(e);Ks(n,e,s,t),Rs(n,e,s,t)}var wt=class{constructor(t){this.text=t,this.made=null}async here(){
let{ToolPanel:t}=await m();return this.made??=new t(this.text)}isOpenAt(t){return this.made?.isOpenAt(t)??!1}close(){this.made?.close(!0)}};function Ks(n,t,e,s){
let i=null;n.addEventListener("pointerdown",r=>{p(r,"a.be-number")&&(i=N(t))},{capture:!0,signal:s}),n.addEventListener("click",r=>{let a=p(r,Ms);if(!a||r.defaultPrevented||
_(r))return;if(a.matches("a.be-cite-way")&&r.preventDefault(),e.isOpenAt(a)){e.close();return}r.detail||(i=N(t));let l=Ds(t,a,i);setTimeout(async()=>{let d=await e.
here();s.aborted||d.open(a,l)},0)},{signal:s})}function Rs(n,t,e,s){n.addEventListener("keydown",i=>{if(i.key==="Alt"&&e.here(),i.code!=="KeyC"||!i.altKey||i.ctrlKey||
i.metaKey||i.shiftKey)return;let r=N(t);if(!r)return;i.preventDefault();let a={kind:"paragraph",id:r.id,locator:r.locator,name:"",words:r.words,selected:r};e.here().
then(l=>l.copyWords(a))},{signal:s})}function Ds(n,t,e){let s=t.matches("a.be-number")?t.closest(".be-unit"):null;if(s){let r=(t.textContent??"").trim(),a=o("Pa\
ragraph {number}",{number:r}),l={kind:"paragraph",id:s.id,locator:te(ne(n,s),`\xB6 ${r}`),name:a,words:se(s)};return e?{...l,words:e.words,selected:e}:l}let{locator:i}=t.
dataset;if(i)return{kind:"mark",id:t.id,locator:i,name:i,words:""};if(t.matches("button.be-cite-note")){let{name:r="",note:a=""}=t.dataset;return{kind:"note",id:a,
locator:r,name:r.charAt(0).toUpperCase()+r.slice(1),words:""}}return{kind:"document",id:"",locator:"",name:o("The whole document"),words:""}}function Hs(n){let t=u(
n,".footnote-backref"),e=t.length>1?o("back to {note} in the text, call {at} of {all}",{note:"\0",at:1,all:t.length}):o("back to {note} in the text",{note:"\0"});
return Re(t[0]?.getAttribute("aria-label")??"",e)}function Ws(n){let t=Hs(n),e=n.lastElementChild;!t||!e||h(n,".be-cite-note")||e.append(" ",c("button",{class:"\
be-cite-note",type:"button","data-note":n.id,"data-name":t,"aria-label":o("cite {name}",{name:t}),"aria-haspopup":"dialog"},o("cite")))}var kt={};b(kt,{start:()=>$s});var J=null;function Z(n,t=()=>{}){if(J){n(J);return}Promise.all([S("cards.json"),m()]).then(([e,s])=>{J={...s,cardOf:(i,r)=>s.cardOf(e,i,r)},n(J)}).catch(t)}var _s=350,Fs=260,Us=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function $s(n,t){for(let s of u(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let e=new vt;n.addEventListener("pointerover",s=>e.pointed(s),{signal:t}),n.documentElement.addEventListener("pointerl\
eave",s=>e.left(s),{signal:t}),n.addEventListener("pointerdown",s=>e.pressed(s),{signal:t}),n.addEventListener("click",s=>e.touched(s),{signal:t}),n.addEventListener(
"focusin",s=>e.focused(s),{signal:t}),n.addEventListener("focusout",s=>e.blurred(s),{signal:t}),n.addEventListener("keydown",s=>e.typed(s),{capture:!0,signal:t}),
n.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function xt(n){return n.closest(Us)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:zt(new URL(n.getAttribute("href")??
"",document.baseURI),F,location.pathname)}var We=n=>p(n,"a[href]"),vt=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,s){clearTimeout(this.opening);let i=s===null;this.isForFocus=i,i&&Z(r=>{y()===t&&this.build(r,t,e,!0)}),
this.opening=window.setTimeout(()=>Z(r=>{this.isWanted(t,i)&&(this.open?.link!==t&&this.build(r,t,e,i),this.open?.show(s))}),_s)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?y()===t:t.matches(":hover"))}build(t,e,s,i){this.take();let r=t.cardOf(e,s);if(!r)return;let a=new t.OpenCard(e,r,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},Fs)}pointed(t){if(t.pointerType==="touch")return;let e=We(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=e&&e!==this.dismissed&&t.buttons===0?xt(e):null;e&&s&&this.prepare(e,s,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?p(t,".be-text a[href]"):null,s=e&&!_(t)&&!t.defaultPrevented?
xt(e):null;if(!e||!s)return;t.preventDefault();let i=()=>location.assign(e.href);Z(r=>{let a=r.cardOf(e,s);if(!a)return i();this.sheet=r.openSheet(e,a)},i)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=We(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let s=xt(e);s&&(this.dismissed=null,this.prepare(e,s,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!h(document,"main a:\
hover")&&clearTimeout(this.opening)}};var Et={};b(Et,{start:()=>js});async function js(n,t){let e=h(n,".be-synopsis");if(!e||u(e,".be-pane").length!==2)return;let{startSynopsis:s}=await m();t.aborted||s(e,t)}var Lt={};b(Lt,{start:()=>zs});var _e="http://www.w3.org/2000/svg";function tt(){let n=document.createElementNS(_e,"svg"),t=document.createElementNS(_e,"path");for(let[e,s]of Object.entries({
viewBox:"0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(e,s);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L2\
0 20"),n.append(t),n}var Vs=140,Fe=10,et=class{constructor(){this.page=Qt("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=c("input",{type:"search",name:"q","aria-\
label":o("Search the edition"),placeholder:o("Words or names, in either script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=c("p",
{class:"be-status",role:"status"}),this.list=c("ol",{class:"be-hits","aria-label":o("First hits")}),this.all=c("a",{class:"be-all",href:this.page,hidden:!0},""),
this.element=this.draw(),this.popup=new k({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=w("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":o("Close the search")}),e=c("form",{role:"search",action:this.page,method:"get"},tt(),
this.field,t);return c("dialog",{class:"be-search-dialog","aria-label":o("Search the edition")},e,c("div",{class:"be-scrolled"},this.list),c("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),Vs)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):p(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),ie(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??y(),
this.element.showModal(),this.popup.open()),!this.field.value&&nt()&&(this.field.value=nt(),this.find()),this.field.focus(),this.field.select(),m().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,s=this.field.value.trim();if(Xt(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:r,countedHere:a}=await m(),l=await i(s);if(!e()||(await r(this.list,l,e,{upTo:Fe,isEndless:!1}),!e()))return;let d=a(
l,Fe);this.status.textContent=d.count,this.all.textContent=d.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=l.hits.length===0}catch(i){
throw e()&&(this.status.textContent=o("The search could not be loaded.")),i}}};x({keys:["/","Ctrl K"],does:()=>o("search the edition")});var Ue=null;function zs(n,t){let e=n.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&qs(e,t);let s=Ys(n);s?.addEventListener("click",()=>$e(s),{signal:t}),n.addEventListener("keydown",i=>{Gs(i)&&(i.preventDefault(),$e(null))},{signal:t})}
function $e(n){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}Ue??=new et,Ue.show(n)}async function qs(n,t){
let{startPage:e}=await m();t.aborted||e(n,t)}function Ys(n){let t=h(n,".md-header__inner"),e=t&&h(t,".be-search-button");if(!t||e)return e;let s=c("button",{type:"\
button",class:"be-search-button","aria-label":o("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},tt(),c("span",{class:"be-search-wor\
d"},o("Search")),c("kbd",{"aria-hidden":"true"},"/")),i=h(t,"[data-md-component=palette]");return i?i.before(s):t.append(s),s}function Gs(n){return n.altKey?!1:
n.ctrlKey||n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!I(n.target)}var Ot={};b(Ot,{start:()=>Xs});var je="be-found",Ve="be-marked";function Xs(n){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.
delete(je),n.documentElement.classList.remove(Ve),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))
return;let s=Qs(n,t.hash).flatMap(i=>Js(i,re(e)));s.length&&(CSS.highlights.set(je,new Highlight(...s)),n.documentElement.classList.add(Ve))}function Qs(n,t){let e=t?
n.getElementById(A(t.slice(1))):null;if(!e)return[h(n,"main")??n.body];if(!/^H[1-6]$/u.test(e.tagName))return[e];let s=[e];for(let i=e.nextElementSibling;i&&!/^H[1-6]$/u.
test(i.tagName);i=i.nextElementSibling)s.push(i);return s}function Js(n,t){let e=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],i="";for(let r=e.nextNode();r instanceof
Text;r=e.nextNode())r.parentElement?.closest(".be-mark, .be-number, .be-parallel, .headerlink")||(s.push({node:r,start:i.length}),i+=r.data);return[...i.matchAll(
t)].map(r=>{let a=document.createRange();return a.setStart(...ze(s,r.index)),a.setEnd(...ze(s,r.index+r[0].length,!0)),a})}function ze(n,t,e=!1){let s=n.findLast(
({start:i})=>e?i<t:i<=t)??n[0];return[s.node,t-s.start]}var St={};b(St,{start:()=>Zs});var qe=()=>h(document,".be-go input");x({keys:["g"],does:()=>o("go to a paragraph by its number"),when:()=>E()&&qe()!==null});function Zs(n,t){let e=L(),s=h(n,"\
.be-beside");!e||!s||!h(e,"a.be-number")||(s.append(tn(e)),n.addEventListener("keydown",i=>{if(i.key!=="g"||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||
!E()||I(i.target)||h(n,"dialog[open]"))return;i.preventDefault();let r=qe();r?.focus(),r instanceof HTMLInputElement&&r.select()},{signal:t}))}function tn(n){let t=c(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":o("Go to paragraph")}),e=c("form",{class:"be-go"},c("label",{},
c("span",{"aria-hidden":"true"},o("Go to \xB6")),t));return t.addEventListener("input",()=>t.setCustomValidity("")),e.addEventListener("submit",s=>{s.preventDefault();
let i=en(n,t.value.replace("\xB6","").trim()),r=j(document,`p${t.value.replace("\xB6","").trim()}`,location.search);i?sn(i):r?location.assign(r):nn(n,t)}),e}function en(n,t){
let e=u(n,"a.be-number").find(s=>s.textContent?.trim()===t);return e?e.closest(".be-unit"):u(n,".be-milestone a[data-locator]").find(s=>s.dataset.locator?.toLowerCase()===
t.toLowerCase())??null}function sn(n){n instanceof HTMLElement&&(n.setAttribute("tabindex","-1"),n.addEventListener("blur",()=>n.removeAttribute("tabindex"),{once:!0}),
location.hash=n.id,n.focus({preventScroll:!0}))}function nn(n,t){let e=u(n,"a.be-number").map(i=>i.textContent?.trim()??""),s=n.dataset.paragraphs??e.at(-1)??"";
t.setCustomValidity(o("The paragraphs of this text are numbered {first} to {last}.",{first:e[0],last:s})),t.reportValidity()}var Tt={};b(Tt,{start:()=>rn});var Ct="be-led";function rn(n,t){Ye(n),addEventListener("hashchange",()=>Ye(n),{signal:t})}function Ye(n){let t=A(location.hash.slice(1)),e=on();if(!t||n.getElementById(
t))return;let s=j(n,t,location.search);!s||!it(n)&&(e===t||e===null)||(it(n)&&an(t),location.replace(s))}function on(){try{let n=sessionStorage.getItem(Ct)??"";
return sessionStorage.removeItem(Ct),n}catch{return null}}function an(n){try{sessionStorage.setItem(Ct,n)}catch{}}var At={};b(At,{start:()=>ln});function ln(n,t){n.addEventListener("copy",()=>{let e=u(n,".be-text");for(let s of e)s.classList.add("be-copying");setTimeout(()=>{for(let s of e)s.classList.remove(
"be-copying")},0)},{signal:t}),n.addEventListener("click",({detail:e,target:s})=>{let i=e===3&&s instanceof Element&&s.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:t})}var It={};b(It,{start:()=>hn});var cn=".md-typeset__scrollwrap, .be-scroll, pre > code";function hn(n,t){let e=h(n,"[data-md-component=content]");if(!e)return;let s=new ResizeObserver(a=>{for(let{
target:l}of a)dn(l)}),i=a=>{for(let l of u(a,cn))s.observe(l)},r=new MutationObserver(a=>{let l=new Set(a.filter(({addedNodes:d})=>d.length).map(({target:d})=>d));
for(let d of l)d instanceof Element&&i(d)});r.observe(e,{childList:!0,subtree:!0}),t.addEventListener("abort",()=>{r.disconnect(),s.disconnect()},{once:!0}),i(e)}
function dn(n){if(n.scrollWidth<=n.clientWidth+1){for(let t of["tabindex","role","aria-label"])n.removeAttribute(t);return}n.tabIndex=0,n.setAttribute("role","g\
roup"),n.setAttribute("aria-label",o("{name}; scrolls sideways",{name:un(n)}))}function un(n){let t=h(n,"svg > title");return t?t.textContent??"":u(document,".m\
d-content :is(h1, h2, h3)").filter(s=>s.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.firstChild?.textContent?.trim()||o("Table")}var Bt={};b(Bt,{start:()=>pn});var Pt=".be-pane .be-unit",Ge=".be-notes > li, .be-panel, .be-note",fn=200,Mt=null;oe({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>o("Propose a\
 note"),run:n=>{let t=document.getElementById(n.id);t&&Mt?.propose(n.selected?.range??wn(t))}});function pn(n,t){let e=h(n,"article.be-text[data-document]:not(.\
be-pane)");Mt=e?new st(e,t):null,Mt?.listen(n),!e&&h(n,Pt)&&new st(document.body,t).listen(n)}var st=class{constructor(t,e){this.text=t,this.signal=e,this.timer=
0,this.panel=null,this.button=w(o("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
fn)},{signal:this.signal}),t.addEventListener("click",e=>{let s=p(e,".be-correct");s&&this.correct(s)},{signal:this.signal}),this.signal.addEventListener("abort",
()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;
let e=t.getRangeAt(0);return e.intersectsNode(this.text)||Xe(e)?.closest(Ge)?e.cloneRange():null}selectionChanged(){let t=[...this.selectedRange()?.getClientRects()??
[]].filter(r=>r.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.body.append(this.button);let{top:e,bottom:s,
right:i}=t;U(this.button,{top:e,bottom:s,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,s=bn(t);if(s){Nt(...s),this.button.
hidden=!0;return}let i=null;try{i=await m();let{ProposePanel:r,receivedText:a,spanOfRange:l}=i,[d,g,f]=await Promise.all([a(e.dataset.document??""),S("propose.j\
son"),S("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let D=l(e,t,d),jt=new r({span:D,received:d,choices:g,repository:f,opener:yn(e,t),language:mn(
e)});this.panel?.close(),this.panel=jt,jt.open()}catch(r){this.signal.aborted||Nt(gn(r,i?.CannotTell))}this.button.hidden=!0}async correct(t){try{let{correctionOf:e}=await m(),
s=await e(t);if(this.signal.aborted)return;this.panel?.close(),this.panel=s,s.open()}catch{this.signal.aborted||Nt(o("What is needed for a note could not be loa\
ded."))}}},mn=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function Xe({commonAncestorContainer:n}){return n instanceof Element?n:n.
parentElement}function bn(n){let t=Xe(n);if(t?.closest(Ge))return[o("A note stands on words of the text, not on another note. To change this one, press \u201CCorrect\
 this note\u201D where it is open.")];let e=t?.closest(Pt)??u(document,Pt).find(i=>n.intersectsNode(i)),s=e&&h(e,"a.be-number")?.getAttribute("href");return e?[
o("Here two texts stand side by side: a note is proposed where the text stands alone."),...s?[c("a",{href:s},o("Go to this paragraph"))]:[]]:null}function gn(n,t){
return t&&n instanceof t?n.message:n instanceof RangeError?o("Select whole words."):o("What is needed for a note could not be loaded.")}function wn(n){let t=document.
createRange();return t.selectNodeContents(n),t}function yn(n,t){let e=u(n,".be-unit").find(s=>t.intersectsNode(s));return e?h(e,"a.be-number")??h(e,"a"):null}function Nt(n,...t){
O(n),h(document,".be-propose-word")?.remove();let e=c("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},n," ",...t);document.body.append(e),t.length?
document.addEventListener("selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var Rt={};b(Rt,{start:()=>kn});var Kt="a[href], button",xn=".footnote-backref",vn="a.be-number",Qe=()=>h(document,".be-text")!==null;x({keys:["\u2192","\u2190"],does:()=>o("within a text or i\
ts notes: the next link, the one before"),when:Qe},{keys:["\u2193","\u2191"],does:()=>o("within a text or its notes: the next paragraph or note, the one before"),
when:Qe});function kn(n,t){for(let e of u(n,".be-text"))Je(e,vn,t);for(let e of u(n,".be-notes"))Je(e,xn,t)}function Je(n,t,e){let s={ArrowRight:[1,Kt],ArrowLeft:[
-1,Kt],ArrowDown:[1,t],ArrowUp:[-1,t]};En(()=>{e.aborted||new K(n,{selector:Kt,keys:s},e)})}var En=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var Dt={};b(Dt,{start:()=>Ln});x({keys:["?"],does:()=>o("show these keys")},{keys:["Esc"],does:()=>o("close what was opened last")});function Ln(n,t){n.addEventListener("keydown",e=>{if(e.key!==
"?"||e.ctrlKey||e.metaKey||I(e.target)||n.querySelector("dialog[open]"))return;e.preventDefault();let s=y();m().then(({showKeys:i})=>{t.aborted||i(s)},()=>{})},
{signal:t})}var Ht={};b(Ht,{start:()=>On});var Ze=96;function On(n,t){n.getElementById("__config")||(Sn(n,t),Cn(n,t),Tn(n,t))}function Sn(n,t){let e=n.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let s=()=>{e.checked=!1};n.addEventListener("click",i=>{p(i,".md-sidebar--primary a[href]")&&s()},{signal:t}),n.addEventListener("keydown",i=>{i.key==="E\
scape"&&s()},{signal:t})}function Cn(n,t){let e=h(n,".md-content h1"),s=h(n,".md-header__title");if(!e||!s)return;let i=new IntersectionObserver(([r])=>{s.classList.
toggle("md-header__title--active",!r.isIntersecting&&r.boundingClientRect.top<Ze)},{rootMargin:"-48px 0px 0px 0px"});i.observe(e),t.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function Tn(n,t){let e=u(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=e.map(l=>n.getElementById(A(l.getAttribute("href")?.slice(1)??
""))),i=!1,r=()=>{i=!1;let l=s.findLastIndex(d=>d!==null&&d.getBoundingClientRect().top<=Ze);for(let[d,g]of e.entries())g.classList.toggle("md-nav__link--passed",
d<l),g.classList.toggle("md-nav__link--active",d===l)},a=()=>{i||requestAnimationFrame(r),i=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var Wt={};b(Wt,{start:()=>An});function An(n,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=u(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of e)In(s,t)})}function In(n,t){
let e=w(o("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),e.remove()};n.addEventListener("focusin",i=>{i.
target!==e&&s()},{signal:t}),n.append(e)}var _t={};b(_t,{start:()=>Nn});function Nn(n,t){let e=location.href.startsWith(`${F.href}register/`),s=new IntersectionObserver(async i=>{if(!i.some(l=>l.isIntersecting))return;s.disconnect();
let r=await S("repository.json").catch(()=>null);if(!r||t.aborted)return;let{showWritten:a}=await m();t.aborted||a(n,r,e,t)},{rootMargin:"50%"});for(let i of u(
n,e?".md-content__inner > :last-child":".be-notes"))s.observe(i);t.addEventListener("abort",()=>s.disconnect(),{once:!0})}var Ft={};b(Ft,{start:()=>Pn});async function Pn(n,t){Mn(n,t);let e=ae(location.href),s=e&&(e.version||Bn(n,e));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:i}=await m();
t.aborted||i(n,s?e:null,t)}function Mn(n,t){let e=u(n,".be-former a[href]"),s=()=>e.forEach(i=>{i.hash=location.hash});e.length&&s(),e.length&&addEventListener(
"hashchange",s,{signal:t})}var Bn=(n,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!n.getElementById(e);var $t={};b($t,{start:()=>Kn});var Ut="be-lit";function Kn(n,t){let e=h(n,".be-witnesses:has(.be-tied)");if(!e)return;let s=i=>{let r=p(i,".be-tied")?.dataset.tied;for(let a of u(e,".be-tied"))
a.classList.toggle(Ut,r!==void 0&&a.dataset.tied===r)};for(let i of["pointerover","focusin"])e.addEventListener(i,s,{signal:t});for(let i of["pointerleave","foc\
usout"])e.addEventListener(i,()=>{for(let r of u(e,`.${Ut}`))r.classList.remove(Ut)},{signal:t})}var ts=[Jt,Tt,Ht,Rt,Dt,at,gt,yt,St,kt,Et,Lt,Ot,At,It,Wt,Bt,_t,Ft];ts.push($t);he(()=>import("./later.js"));qt(async(n,t)=>{n.documentElement.dataset.
beStarting="",await P(ts.map(e=>()=>{e.start(n,t)}),t),t.aborted||delete n.documentElement.dataset.beStarting});
