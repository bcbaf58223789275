import{$ as le,A as se,B as k,C as V,D as ne,E as L,F as ie,G as x,I as P,K as o,L as C,R as re,S as oe,T as ht,U as z,Z as ae,a as w,aa as ce,b as c,ba as N,d as m,
e as u,f as d,fa as he,g as y,h as Xt,i as f,j as F,k as v,l as Qt,la as de,m as T,ma as ue,n as I,o as $,oa as fe,p as O,q as E,r as Zt,s as Jt,t as ct,u as te,
v as S,z as ee}from"./shared.js";var me=()=>Promise.reject(new Error("nobody has said where it comes from")),be=n=>{me=n},pe;async function b(){pe??=hs();let[n]=await Promise.all([me(),pe]);return n}
async function hs(){let t=document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]')?.getAttribute("href")?.replace(/page\.css$/,"later.css");
if(!t)return;let e=c("link",{rel:"stylesheet",href:t});await new Promise(s=>{for(let i of["load","error"])e.addEventListener(i,s);document.head.append(e)})}var ge={at:-1/0};async function ds(){performance.now()-ge.at<8||(await new Promise(n=>{setTimeout(n)}),ge.at=performance.now())}async function B(n,t){for(let e of n){
if(await ds(),t.aborted)return;e()}}var ft={};w(ft,{start:()=>bs});var we=new WeakMap;function j(n){let t=we.get(n);if(t?.bar.isConnected)return t;d(document,".be-bar-place")?.remove();let e=c("span",{class:"be-bar-number"}),s=c(
"span",{class:"be-bar-who"}),i=c("span",{class:"be-bar-line"}),r=c("div",{class:"be-bar-slot"}),a=c("nav",{class:"be-bar","aria-label":o("In this text")},c("p",
{class:"be-bar-where"},e,s),r,i);n.before(c("div",{class:"be-bar-place"},a));let l={bar:a,where:e,who:s,line:i,slot:r};return we.set(n,l),l}var A="",q=class{constructor(t){this.element=t,this.bar=j(t),this.units=u(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=Number(t.dataset.
paragraphs)||this.units.filter(ye).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be\
-other"))}turnsOf(t){return this.units.filter(e=>e.matches(".be-turn")&&(t===A||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.
speaker??"").filter(Boolean))]}nameOf(t){return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let s=ye(
t);if(s)return o("{sign} {number} of {total}",{sign:e,number:s,total:this.total});let i=[...t.classList].find(r=>r.startsWith("be-")&&r!=="be-unit")??"";return dt(
i.slice(3).replaceAll("-"," "))}indexAt(t){let e=0,s=this.units.length;for(;e<s;){let i=e+s>>1;this.units[i].getBoundingClientRect().top<=t?e=i+1:s=i}return e-1}},
ye=n=>d(n,":scope > a.be-number")?.textContent,dt=n=>n.slice(0,1).toUpperCase()+n.slice(1);var H={"[":["turn",-1,()=>o("previous turn of the chosen speaker")],"]":["turn",1,()=>o("next turn of the chosen speaker")],"{":["interruption",-1,()=>o("previo\
us interruption")],"}":["interruption",1,()=>o("next interruption")]};x(...Object.entries(H).map(([n,t])=>({keys:[n],does:()=>t?.[2]()??"",when:()=>L()&&d(document,
".be-bar-speaker")!==null})));function xe(n,t){let e=us(n),s=n.interruptions.length,i=s?[ve(o("Interruptions"),Y("interruption",-1,t),c("span",{class:"be-bar-wo\
rd"},C("{n} interruption","{n} interruptions",s)),Y("interruption",1,t))]:[],r=c("div",{class:"be-bar-panel",id:"be-bar-panel"},ve(o("Turns"),Y("turn",-1,t),e,Y(
"turn",1,t)),...i,ps()),a=ke("be-bar-more",o("Turns"),r,!0);return n.bar.slot.before(a,r),e}var ve=(n,...t)=>c("div",{class:"be-bar-group",role:"group","aria-la\
bel":n},...t);function us(n){let t=n.turnsOf(A).length,e=c("select",{class:"be-bar-speaker","aria-label":o("Whose turns")},c("option",{value:A},o("All turns ({n\
})",{n:t})));for(let s of n.speakers){let i=o("{name} ({n})",{name:dt(n.nameOf(s)),n:n.turnsOf(s).length});e.append(c("option",{value:s},i))}return e}function Y(n,t,e){
let s=Object.entries(H).find(([,r])=>r?.[0]===n&&r[1]===t)?.[0]??"",i=fs(n,t);return m(t<0?"\u2039":"\u203A",()=>e(n,t),{class:"be-bar-step","aria-label":i,title:o(
"{what}: key {key}",{what:i,key:s})})}function fs(n,t){return n==="turn"?t<0?o("Previous turn"):o("Next turn"):t<0?o("Previous interruption"):o("Next interrupti\
on")}function ke(n,t,e,s){let i=l=>a.setAttribute("aria-expanded",String(l)),r=new k({holds:l=>a.contains(l)||e.contains(l),closed:()=>i(!1),returnTo:()=>a,staysOnPress:s}),
a=m(t,()=>{r.isOpen?r.close():(r.open(),i(!0))},{class:n,"aria-expanded":"false","aria-controls":e.id});return a}function ps(){let n=c("input",{type:"checkbox",
id:"be-bar-keys"});n.checked=L(),n.addEventListener("change",()=>ie(n.checked));let t=Object.entries(H).flatMap(([i,r])=>[c("dt",{},c("kbd",{},i)),c("dd",{},r?.[2]()??
"")]),e=c("div",{class:"be-bar-help",id:"be-bar-help"},c("dl",{},...t),c("label",{for:"be-bar-keys"},n," ",o("Use these keys"))),s=ke("be-bar-ask","?",e,!1);return s.
setAttribute("aria-label",o("Keys")),s.title=o("Keys"),c("div",{class:"be-bar-group be-bar-for-keys"},s,e)}var ms="(max-width: 44.9844em)";function bs(n,t){let e=O();if(!e)return;let s=new ut(new q(e));s.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>s.updateSoon(),{passive:!0,signal:t});n.addEventListener("keydown",i=>s.pressed(i),{signal:t})}var ut=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?xe(t,(e,s)=>this.go(e,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(Ee()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=Ee(),s=t.bottom<e,i=this.text.units[this.current()];i?s&&!this.held?this.say(o("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say(C("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:r,line:a}=this.bar;r.classList.
toggle("be-bar-past",s);let l=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",l.toFixed(4));let h=d(document,".md-footer")?.
getBoundingClientRect(),g=t.top>innerHeight*.7||(h?h.top<innerHeight:!1);r.classList.toggle("be-bar-away",g&&matchMedia(ms).matches&&!r.contains(v()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let s=e?`, ${e}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(t,e){let s=this.
speaker?.value??A,i=t==="turn"?this.text.turnsOf(s):this.text.interruptions,r=this.current(),a=i.map(g=>this.text.units.indexOf(g)),l=e>0?a.findIndex(g=>g>r):a.
findLastIndex(g=>g<r);if(l>=0){this.arrive(i[l],t,l+1,i.length);return}let h=gs(t,e,s===A?"":this.text.nameOf(s));this.say(h,""),E(h)}arrive(t,e,s,i){let{element:r}=this.
text;t.setAttribute("tabindex","-1"),r.dataset.walked="",t.addEventListener("blur",()=>{t.removeAttribute("tabindex"),delete r.dataset.walked},{once:!0}),t.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"instant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let a=[
this.text.placeOf(t,o("Paragraph")),this.text.speakerOf(t)].filter(Boolean).join(", "),l=e==="turn"?o("turn {n} of {all}",{n:s,all:i}):o("interruption {n} of {a\
ll}",{n:s,all:i});E(`${a}; ${l}`)}pressed(t){let e=H[t.key],s=t.getModifierState("AltGraph"),i=t.metaKey||(t.ctrlKey||t.altKey)&&!s;!e||i||t.defaultPrevented||!this.
speaker||!L()||f(t,"input, textarea, select, [contenteditable], dialog")||(t.preventDefault(),this.go(e[0],e[1]))}};function gs(n,t,e){return n==="interruption"?
t>0?o("No later interruption"):o("No earlier interruption"):e?t>0?o("No later turn of {name}",{name:e}):o("No earlier turn of {name}",{name:e}):t>0?o("No later \
turn"):o("No earlier turn")}var Ee=()=>5*parseFloat(getComputedStyle(document.documentElement).fontSize)+8;var Et={};w(Et,{start:()=>_s});var G={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},ws={layer:["received","reading"],names:["bare","sh\
own"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function pt(n,t={}){let e=new URLSearchParams(n);return Object.fromEntries(
Object.entries(G).map(([s,i])=>{let r=e.get(s)??t[s]??i;return[s,ws[s]?.includes(r)===!1?i:r]}))}function Le(n,t){let e=new URL(n);for(let[s,i]of Object.entries(
t))i===G[s]?e.searchParams.delete(s):e.searchParams.set(s,i);return e.href}var X=(n,t)=>n.defects==="grave"&&!t.some(e=>e.isSevere)?{...n,defects:"all"}:n;function Oe({
explain:n,source:t,defects:e,category:s,certainty:i},r){return r.isOfSource?t==="shown":i&&r.facets.certainty!==i?!1:r.isExplanatory?n==="shown":s&&r.facets.category!==
s?!1:e==="all"||e==="grave"&&r.isSevere}function Ae(n,t,e,s){let i=ys(t,{state:e,choose:s}),r=c("span",{class:"be-layers-status"}),a=c("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":o(
"Layers"),hidden:!0},...i.map(p=>p.element)),l=m(o("Layers"),()=>{g.isOpen?g.close():h(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),h=p=>{a.hidden=!p,l.setAttribute("aria-expanded",String(p)),p&&g.open()},g=new k({holds:p=>n.contains(p),closed:()=>h(!1),returnTo:()=>l});return n.
replaceChildren(l,r,a),{say:p=>{r.textContent=l.title=p},read:p=>{for(let D of i)D.read(p)}}}function Te(n,t){let e="received",s=m("",()=>t(e==="reading"?"recei\
ved":"reading"),{class:"be-layer-switch"});return n.prepend(s),(i,r)=>{e=i,s.textContent=r,s.title=e==="reading"?o("Change to the text as received"):o("Change t\
o the reading text"),s.classList.toggle("be-layer-switch--reading",e==="reading")}}function ys(n,t){let e=h=>n.filter(h).length,s=e(h=>h.isOfSource),i=e(h=>h.isExplanatory),
r=e(h=>h.isSevere),a=n.length-i-s,l=[W(t,"names",o("Names"),[["bare",o("bare")],["shown",o("underlined")]])];if(n.some(h=>h.reading)&&l.unshift(W(t,"layer",o("T\
ext"),[["received",o("as received")],["reading",o("reading text")]])),i&&l.push(W(t,"explain",o("Explanatory notes"),Se(i))),s&&l.push(W(t,"source",o("Notes of \
the source"),Se(s))),a){let h=r?[["grave",o("the grave ones ({n})",{n:r})]]:[];l.push(W(t,"defects",o("Notes on translation and text"),[...h,["all",o("all ({n})",
{n:a})],["none",o("none")]]),Ce(t,"category",o("Of type"),[["",o("any type")],...vs(n)]))}return l.push(Ce(t,"certainty",o("Of certainty"),[["",o("any certainty")],
...xs(n)])),l}var Se=n=>[["shown",o("shown ({n})",{n})],["hidden",o("hidden")]];function vs(n){return[...new Set(n.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let s=(e.split("/").at(-1)??e).replaceAll("-"," ");return[e,o(
"{name} ({n})",{name:s,n:n.filter(i=>i.facets.category===e).length})]})}function xs(n){let t=e=>n.filter(s=>!s.isOfSource&&s.facets.certainty===e).length;return[
["high",o("high ({n})",{n:t("high")})],["medium",o("medium ({n})",{n:t("medium")})],["low",o("low ({n})",{n:t("low")})]]}function W({state:n,choose:t},e,s,i){let r=i.
map(([l])=>{let h=c("input",{type:"radio",name:`be-${e}`,value:l,id:`be-${e}-${l}`});return h.checked=n[e]===l,h.addEventListener("change",()=>t(e,l)),h}),a=r.map(
(l,h)=>c("span",{class:"be-choice"},l,c("label",{for:l.id},i[h][1])));return{element:c("fieldset",{},c("legend",{},s),...a),read:l=>{for(let h of r)h.checked=l[e]===
h.value}}}function Ce({state:n,choose:t},e,s,i){let r=c("select",{id:`be-${e}`},...i.map(([a,l])=>c("option",{value:a},l)));return r.value=n[e],r.addEventListener(
"change",()=>t(e,r.value)),{element:c("p",{class:"be-choice"},c("label",{for:r.id},s)," ",r),read:a=>{r.value=a[e]}}}function Ie(n){for(let t of n)if(t.reading)for(let e of ks(t))Ls(e,t)}function ks(n){let t=[],e=[],s=[...n.targets,...n.marks].sort((i,r)=>i.compareDocumentPosition(
r)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of s)i.matches("sup")?(e.length&&t.push(e),e=[]):e.push(i);return t}var Es=0;function Ls(n,t){let e=`be-emen\
ded-${Es+=1}`;for(let i of n)i.classList.add("be-replaced"),i.dataset.replacedBy=e;let s=n.map(i=>i.textContent).join("").replace(/\s+/g," ");n[0].before(c("ins",
{class:"be-emended be-editorial",id:e,title:o("received: {words}",{words:s})},t.reading))}function Pe(n){for(let t of n.filter(e=>e.isUnresolved)){let e=t.proposed?
o("not resolved; perhaps: {reading}",{reading:t.proposed}):o("not resolved");for(let s of t.targets)s.title=e}}function Ne(n,t,e,s){let i=new mt(n,t,e);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:s}),n.addEventListener("copy",r=>Os(n,r),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var mt=class{constructor(t,e,s){this.text=t,this.notes=e,this.refresh=
s,this.state=pt(location.search,Zt("layers",{})),this.lists=u(document,".be-notes"),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(
""),this.title=document.title;let{slot:i}=j(t);this.controls=Ae(i,e,X(this.state,e),(r,a)=>this.choose(r,a)),this.switch=e.some(r=>r.reading)?Te(i,r=>this.choose(
"layer",r)):null,this.isPutIn=!1}reread(){this.state=pt(location.search,this.state),this.controls.read(X(this.state,this.notes)),this.apply()}apply(){let t=this.
state.layer==="reading",e=X(this.state,this.notes);for(let s of this.notes)s.show(Oe(e,s));this.headLists(),this.state.names===G.names?delete this.text.dataset.
names:this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(Ie(this.notes),Pe(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(this.summary()),
this.refresh()}headLists(){for(let t of this.lists){let e=t.previousElementSibling;e instanceof HTMLHeadingElement&&e.toggleAttribute("data-off",[...t.children].
every(s=>s.hasAttribute("data-off")))}}sayLayer(t){let e=t?o("Reading text"):o("As received");this.text.dataset.layer=this.state.layer,document.documentElement.
dataset.beLayer=this.state.layer,this.heading.textContent=t?o("The reading text"):o("The text as received"),document.title=t?o("{layer}: {title}",{layer:e,title:this.
title}):this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.filter(e=>e.isShown).length};return this.state.layer==="reading"?C("{show\
n} of {n} note, reading text","{shown} of {n} notes, reading text",this.notes.length,t):C("{shown} of {n} note, as received","{shown} of {n} notes, as received",
this.notes.length,t)}choose(t,e){this.state={...this.state,[t]:e},Jt("layers",this.state),history.replaceState(history.state,"",Le(location.href,this.state)),this.
apply(),E(this.summary())}};function Os(n,t){let e=n.dataset.layer==="reading"?N(n):null;if(!e||!t.clipboardData)return;let s=o("reading text made by the editor\
s, not the text as received");t.clipboardData.setData("text/plain",`${e.words}

[${s}: ${ae(e.id)}]`),t.preventDefault()}var Ss=["critical","major"],Be=["critical","major","","minor"],bt=class{constructor(t,e,s){this.spans=s,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=d(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return Ss.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(d(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=Be.indexOf(this.facets.
severity??"");return t<0?Be.length:t}get link(){return y(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){if(t!==this.isShown)for(let e of[
this.item,...this.marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){
for(let e of this.marks)y(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.
item.childNodes)t.append(e.cloneNode(!0));for(let e of u(t,".footnote-backref"))e.remove();for(let e of u(t,"[id]"))e.removeAttribute("id");return t.lastElementChild?.
append(" ",c("button",{class:"be-correct",type:"button","data-note":this.item.id},o("Correct this note"))),t}};function Me(n){let t=new Map;for(let s of u(n,"ar\
ticle.be-text sup.be-mark")){let i=Xt(s,"a").hash.slice(1);t.set(i,[...t.get(i)??[],s])}let e=Cs(n);return[...t].flatMap(([s,i])=>{let r=n.getElementById(s);return r?
[new bt(r,i,e)]:[]})}function Cs(n){let t=null;return()=>{if(t)return t;t=new Map;for(let e of u(n,"article.be-text .be-target"))for(let s of(e.dataset.notes??"").
split(" ")){let i=t.get(s);i?i.push(e):t.set(s,[e])}return t}}var Ke=window.matchMedia("(max-width: 44.9844em)"),gt=12,Q=class{constructor(t,e){let s=(r,a,l)=>m(a,l,{class:"be-panel-button","aria-label":r,title:r});this.actions=
t,this.title=c("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(o("Previous note"),"\u2039",()=>t.step(-1)),this.next=s(o("Next note"),"\u203A",
()=>t.step(1)),this.body=c("div",{class:"be-panel-body"});let i=s(o("Close the note"),"\xD7",t.close);this.element=c("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},c("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,s){let{number:i}=t;this.title.
textContent=As(t,i),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let r=v(),a=this.has(r)&&!(r instanceof HTMLButtonElement&&r.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Ke.matches);let e=t.getBoundingClientRect();if(Ke.matches){let s=e.bottom-(innerHeight-
this.element.offsetHeight-gt);s>0&&scrollBy({top:s+40})}else V(this.element,e,{gap:gt,margin:gt,shift:this.element.offsetWidth/3})}};function As(n,t){return n.isOfSource?
o("Note of the source {number}",{number:t}):n.isExplanatory?o("Note {number}",{number:t}):o("Textual note {number}",{number:t})}function De(n,t,e=null){if(!e)return wt(n,t,{from:0,until:1/0});let s=n.findIndex(({level:r})=>r>e.level),i=s<0?n.length:s;return[...wt(n.slice(0,i),t,{from:0,until:e.
level-t.gap}),...wt(n.slice(i),t,{from:e.level+e.height+t.gap,until:1/0})]}function wt(n,t,e){let s=n.map(()=>null),i=Ts(n,t,e);for(let[r,a]of Ns(i,t,e).entries())
s[i[r].index]=a;return s}var M=({line:n,pad:t,gap:e},s)=>s*n+t+e,He=(n,t,e)=>Math.min(n.level+t.reach,e.until-M(t,1)+t.gap);function Ts(n,t,e){let s=[];for(let[
i,r]of n.entries())for(s.push({index:i,wish:r,top:0}),Re(s,s.length-1,t,e);s.length&&s[s.length-1].top>He(s[s.length-1].wish,t,e);){let a=Is(s);s.splice(Ps(s,a),
1),Re(s,a,t,e)}return s}function Re(n,t,e,s){for(let i=t;i<n.length;i+=1){let r=i?n[i-1].top+M(e,1):s.from;n[i].top=Math.max(n[i].wish.level,r)}}function Is(n){
let t=n.length-1;for(;t>0&&n[t].top>n[t].wish.level;)t-=1;return t}function Ps(n,t){let e=t;for(let s=t;s<n.length;s+=1)n[s].wish.rank>=n[e].wish.rank&&(e=s);return e}
function Ns(n,t,e){let s=n.map(({wish:r})=>He(r,t,e));for(let r=n.length-2;r>=0;r-=1)s[r]=Math.min(s[r],s[r+1]-M(t,1));let i=e.from;return n.map(({wish:r},a)=>{
let l=Math.max(r.level,i),h=Math.min(r.lines,Bs(l,{next:n[a+1]?.wish.level,last:s[a+1]},t,e));return i=l+M(t,h),{top:l,lines:h}})}function Bs(n,{next:t,last:e},s,i){
let r=t===void 0?i.until+s.gap:t,a=r===1/0?1/0:Math.floor((r-n-M(s,0))/s.line);return a>=2?a:n+M(s,2)<=(e??i.until+s.gap)?2:1}var Ms=9,Z=class{constructor(t,e){this.note=t,this.toggle=e,this.isOpen=!1,this.level=NaN,this.shown=0,this.body=null,this.isPlain=t.isExplanatory||t.isOfSource,
this.reading=this.isPlain?"":t.proposed,this.text=Ks(t.item),this.length=this.reading.length+this.text.length+3,this.made=void 0}get element(){return this.made??=
this.make()}get button(){return y(this.element,".be-side-head")}make(){let{note:t,reading:e,text:s}=this,i=c("span",{class:"be-side-short"},...e?[c("span",{class:"\
be-side-reading"},e)," "]:[],c("span",{class:"be-side-text"},s)),r=c("button",{type:"button",class:"be-side-head","aria-expanded":"false",tabindex:"-1"},c("span",
{class:"be-side-number"},t.number)," ",i,c("span",{class:"be-side-words"},t.words)),a=this.isPlain?t.facets.kind:t.facets.severity,l=c("div",{class:`be-side-not\
e be-side-${a}`,role:"listitem"},r);return r.addEventListener("click",()=>this.toggle(t,null)),l.addEventListener("pointerenter",()=>t.light(!0)),l.addEventListener(
"pointerleave",()=>{this.isOpen||t.light(!1)}),l}lines(t){return Math.min(Ms,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.put(t.top),this.shown!==t.lines&&
(this.shown=t.lines,y(this.element,".be-side-short").style.webkitLineClamp=String(t.lines)))}isAt(t){return!t||t.top===this.level&&t.lines===this.shown}put(t){this.
level!==t&&(this.level=t,this.element.style.top=`${t}px`)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),
this.element.classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function Ks(n){let e=[...n.children].
filter(i=>!d(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),s=u(n,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...s].filter(Boolean).join(" ")}var K=class{constructor(t,e,s){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",i=>this.came(i),{signal:s}),t.addEventListener("keydown",
i=>this.pressed(i),{signal:s}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&yt(
this.stop))return;let t=u(this.holder,this.manner.selector).find(yt);t&&this.makeStop(t)}settle(){let t=u(this.holder,this.manner.selector),e=this.stop?.isConnected?
this.stop:t[0];for(let s of t)s!==e&&s.tabIndex!==-1&&(s.tabIndex=-1);e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=
t,t.getAttribute("tabindex")!=="0"&&(t.tabIndex=0)}came(t){let e=f(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){
let[e,s]=this.manner.keys[t.key]??[],i=f(t,this.manner.selector);if(!e||!s||!i||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)
return;t.preventDefault();let r=Rs(u(this.holder,s),i,e);r?.focus(),r?.scrollIntoView({block:"nearest",behavior:"instant"})}};function Rs(n,t,e){let s=e>0?Node.
DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,i=r=>!!(t.compareDocumentPosition(r)&s)&&yt(r);return e>0?n.find(i):n.findLast(i)}var yt=n=>n.checkVisibility(
{visibilityProperty:!0});var vt=".be-side-head",xt=40,J=class{constructor(t,e){this.signal=e,this.filling=new AbortController,this.list=c("div",{role:"list"}),this.element=c("aside",{class:"\
be-side-notes be-editorial","aria-label":o("Notes beside the text")},this.list);let s={ArrowDown:[1,vt],ArrowUp:[-1,vt]};this.rove=new K(this.list,{selector:vt,
keys:s,isOff:t},e),this.there=new Set}fill(t,e){this.filling.abort(),this.filling=new AbortController;let s=new Set(t.map(([l])=>l));for(let l of this.there)s.has(
l)||this.takeOut(l);let i=([l,h])=>!h||l.isOpen||h.top>e.from&&h.top<e.until;this.put(t,t.filter(i));let r=t.filter(l=>!i(l)&&!(this.there.has(l[0])&&l[0].isAt(
l[1])));this.element.toggleAttribute("data-filling",r.length>0);let a=Ds(r).map(l=>()=>this.put(t,l));B([...a,()=>this.element.removeAttribute("data-filling")],
AbortSignal.any([this.filling.signal,this.signal]))}takeOut(t){t.element.remove(),this.there.delete(t)}put(t,e){for(let[i,r]of e)i.stand(r),this.there.add(i);let s=this.
list.firstElementChild;for(let[i]of t)this.there.has(i)&&(i.element===s?s=s.nextElementSibling:this.list.insertBefore(i.element,s));this.rove.settle()}add(t){this.
there.has(t)||(this.there.add(t),this.list.append(t.element))}},Ds=n=>Array.from({length:Math.ceil(n.length/xt)},(t,e)=>n.slice(e*xt,(e+1)*xt));var Hs=38,Ws=.47,tt=class{constructor(t,e,s,i){this.text=t,this.notes=e,this.toggle=s,this.size="",this.top=0,this.head=0,this.isWide=!1,this.opened=null,this.cards=
new Map,this.levels=new Map,this.column=new J(()=>this.opened!==null,i),this.spread=c("div",{class:"be-spread"},this.column.element);let r=new ResizeObserver(()=>{
this.isOtherSize()&&this.arrange(this.isWide)});r.observe(t),i.addEventListener("abort",()=>r.disconnect(),{once:!0})}has(t){return this.column.element.contains(
t)}isOtherSize(){return this.size!==this.sizeNow()}sizeNow(){return[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||this.text.
after(this.spread)}arrange(t){this.isWide=t,this.column.element.hidden=!t,t&&(this.stand(),this.measure(),this.settle())}measure(){this.size=this.sizeNow();let t=this.
notes.filter(a=>a.isShown),{top:e}=this.text.getBoundingClientRect();this.top=e+scrollY,this.head=e-this.spread.getBoundingClientRect().top,this.levels=new Map(
t.map(a=>[a,a.marks[0].getBoundingClientRect().top-e])),this.opened&&(this.opened.level=this.levelOf(this.opened.note,this.opened.from));let{element:s}=this.column,
i=getComputedStyle(s);this.line=parseFloat(i.lineHeight);let r=parseFloat(i.fontSize)*3.4;this.letters=Math.max(12,(s.clientWidth-r)/(parseFloat(i.fontSize)*Ws))}levelOf(t,e){
let s=e.closest("sup.be-mark")??t.marks[0];return(s===t.marks[0]?this.levels.get(t):void 0)??s.getBoundingClientRect().top-this.text.getBoundingClientRect().top}settle(){
if(!this.isWide)return;let{line:t=20,letters:e=40}=this,s=this.place(),i={from:scrollY-this.top-innerHeight,until:scrollY-this.top+2*innerHeight},r=[...this.levels.
keys()].filter(p=>p!==this.opened?.note),a=r.map(p=>({level:this.levels.get(p)??0,lines:this.card(p).lines(e),rank:p.rank})),l=De(a,{line:t,pad:0,gap:4,reach:Hs},
s),h=new Map(r.map((p,D)=>[p,l[D]])),g=[...this.levels.keys()].filter(p=>p===this.opened?.note||h.get(p));this.column.element.style.top=`${this.head}px`,this.column.
fill(g.map(p=>[this.card(p),h.get(p)]),i)}place(){if(!this.opened)return null;let{note:t,level:e}=this.opened,s=this.card(t);return s.put(e),this.column.add(s),
{level:e,height:s.element.offsetHeight}}show(t,e,s){this.levels.has(t)||this.measure();let i=this.levelOf(t,e);this.opened?.note!==t&&this.fold(),this.opened={note:t,
from:e,level:i};let r=this.card(t);r.fold(!1),this.settle(),s&&(r.button.focus({preventScroll:!0}),Us(r.element))}fold(){this.opened&&this.card(this.opened.note).
fold(!0),this.opened=null}hide(){this.opened&&(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.made?.classList.toggle("be-lit",e)}card(t){let e=this.cards.
get(t);if(e)return e;let s=new Z(t,this.toggle);return this.cards.set(t,s),s}};function Us(n){let{top:t,bottom:e}=n.getBoundingClientRect(),s=d(document,".md-he\
ader")?.getBoundingClientRect().bottom??0,i=e+8-innerHeight;t<s?scrollBy({top:t-s-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,t-s-8),behavior:"instant"})}var Ue=window.matchMedia("(min-width: 60em)"),R=()=>Ue.matches&&!document.body.matches(".be-beside-picture");function _s(n,t){let e=d(n,"article.be-text:not(.be\
-reading-text):not(.be-pane)"),s=e?Me(n):[];e&&s.length&&B([()=>{new kt(e,s,t)}],t)}var kt=class{constructor(t,e,s){this.notes=e,this.byMark=new Map(e.flatMap(i=>i.
marks.map(r=>[r,i]))),this.open=null,this.from=t,this.side=new tt(t,e,(i,r)=>this.toggle(i,r),s),this.panel=new Q({close:()=>this.popup.close(!0),step:i=>this.step(
i),isFirst:()=>this.neighbour(-1)===null,isLast:()=>this.neighbour(1)===null},s),this.popup=new k({holds:i=>R()||this.panel.has(i)||!!f({target:i},"sup.be-mark"),
closed:()=>this.release(!s.aborted),returnTo:()=>this.from});for(let i of e)i.expand(!1);Ne(t,e,()=>this.refresh(),s),this.listen(t,s),this.fromAddress()}listen(t,e){
t.addEventListener("click",s=>this.clicked(s),{signal:e}),t.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:e}),t.addEventListener("pointerout",s=>this.
hovered(s,!1),{signal:e}),document.addEventListener("keydown",s=>this.pressed(s),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),
Ue.addEventListener("change",()=>this.refresh(),{signal:e}),document.body.addEventListener("be-picture",()=>this.refresh(),{signal:e})}get view(){return R()?this.
side:this.panel}refresh(){let t=this.open;this.side.arrange(R()),t&&!t.isShown?this.popup.close(!0):t&&this.show(t,this.from,!1)}clicked(t){let e=f(t,"sup.be-ma\
rk a")??this.unresolvedAt(t),s=e?.parentElement&&this.byMark.get(e.parentElement);!e||!s||t.ctrlKey||t.metaKey||t.shiftKey||t.button||(t.preventDefault(),this.toggle(
s,e))}unresolvedAt(t){let e=f(t,'[data-layer="reading"] .be-unresolved'),s=e&&!f(t,"a")?this.notes.find(i=>i.isUnresolved&&i.targets.includes(e)):void 0;return s?.
show(!0),s?s.link:null}hovered(t,e){let s=f(t,"sup.be-mark"),i=s&&this.byMark.get(s);i&&i!==this.open&&(i.light(e),this.side.hint(i,e))}pressed(t){if(!this.open||
!this.view.has(v())||t.altKey||t.ctrlKey||t.metaKey)return;let e=t.key==="ArrowDown"?1:t.key==="ArrowUp"?-1:0;!e||f(t,"select")||(t.preventDefault(),this.step(e))}toggle(t,e){
t===this.open&&(!e||e===this.from)?this.popup.close(!0):this.show(t,e??t.link,!0)}show(t,e,s){this.open!==t&&this.quiet(),this.open=t,this.from=e.isConnected?e:
t.link,t.light(!0),t.expand(!0),this.view.show(t,this.from,s),this.popup.open(),s&&location.hash.slice(1)!==t.item.id&&history.replaceState(history.state,"",`#${t.
item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(t){this.quiet(),this.side.hide(),this.panel.hide(),this.open=null,t&&location.hash.startsWith(
"#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(t){let e=this.notes.filter(s=>s.isShown);return this.open?e[e.indexOf(
this.open)+t]??null:null}step(t){let e=this.neighbour(t);if(!e)return;this.show(e,e.link,!0);let{top:s,bottom:i}=e.marks[0].getBoundingClientRect();(s<120||i>innerHeight*
(R()?.8:.45))&&We(e)}fromAddress(){let t=this.notes.find(e=>`#${e.item.id}`===location.hash);!t||t===this.open||(t.show(!0),this.side.arrange(R()),this.show(t,t.
link,!0),requestAnimationFrame(()=>We(t)))}},We=n=>n.marks[0].scrollIntoView({block:R()?"center":"start"});var Ot={};w(Ot,{start:()=>$s});function _e(n,t){let[e,s=""]=t.split("\0");return n.length>e.length+s.length&&n.startsWith(e)&&n.endsWith(s)?n.slice(e.length,n.length-s.length):""}var $e=".be-text a.be-number, .be-milestone a[data-locator]:not([title]), a.be-cite-way",Fs=`${$e}, button.be-cite-note, button.be-cite-button`;x({keys:["Alt C"],
does:()=>o("copy the selected words with their citation"),when:()=>!!O()?.dataset.document});function $s(n,t){let e=O();if(!e?.dataset.document)return;for(let i of u(
n,$e))i.setAttribute("aria-haspopup","dialog");d(n,".be-cite-document")?.append(c("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},o("Ci\
te with the address")));for(let i of u(n,".be-notes > li"))Ys(i);let s=new Lt(e);Vs(n,e,s,t),zs(n,e,s,t)}var Lt=class{constructor(t){this.text=t,this.made=null}async here(){
let{ToolPanel:t}=await b();return this.made??=new t(this.text)}isOpenAt(t){return this.made?.isOpenAt(t)??!1}close(){this.made?.close(!0)}};function Vs(n,t,e,s){
let i=null;n.addEventListener("pointerdown",r=>{f(r,"a.be-number")&&(i=N(t))},{capture:!0,signal:s}),n.addEventListener("click",r=>{let a=f(r,Fs);if(!a||r.defaultPrevented||
F(r))return;if(a.matches("a.be-cite-way")&&r.preventDefault(),e.isOpenAt(a)){e.close();return}r.detail||(i=N(t));let l=js(t,a,i);setTimeout(async()=>{let h=await e.
here();s.aborted||h.open(a,l)},0)},{signal:s})}function zs(n,t,e,s){n.addEventListener("keydown",i=>{if(i.key==="Alt"&&e.here(),i.code!=="KeyC"||!i.altKey||i.ctrlKey||
i.metaKey||i.shiftKey)return;let r=N(t);if(!r)return;i.preventDefault();let a={kind:"paragraph",id:r.id,locator:r.locator,name:"",words:r.words,selected:r};e.here().
then(l=>l.copyWords(a))},{signal:s})}function js(n,t,e){let s=t.matches("a.be-number")?t.closest(".be-unit"):null;if(s){let r=(t.textContent??"").trim(),a=o("Pa\
ragraph {number}",{number:r}),l={kind:"paragraph",id:s.id,locator:re(ce(n,s),oe(r)),name:a,words:le(s)};return e?{...l,words:e.words,selected:e}:l}let{locator:i}=t.
dataset;if(i)return{kind:"mark",id:t.id,locator:i,name:i,words:""};if(t.matches("button.be-cite-note")){let{name:r="",note:a=""}=t.dataset;return{kind:"note",id:a,
locator:r,name:r.charAt(0).toUpperCase()+r.slice(1),words:""}}return{kind:"document",id:"",locator:"",name:o("The whole document"),words:""}}function qs(n){let t=u(
n,".footnote-backref"),e=t.length>1?o("back to {note} in the text, call {at} of {all}",{note:"\0",at:1,all:t.length}):o("back to {note} in the text",{note:"\0"});
return _e(t[0]?.getAttribute("aria-label")??"",e)}function Ys(n){let t=qs(n),e=n.lastElementChild;!t||!e||d(n,".be-cite-note")||e.append(" ",c("button",{class:"\
be-cite-note",type:"button","data-note":n.id,"data-name":t,"aria-label":o("cite {name}",{name:t}),"aria-haspopup":"dialog"},o("cite")))}var At={};w(At,{start:()=>Zs});var et=null;function st(n,t=()=>{}){if(et){n(et);return}Promise.all([S("cards.json"),b()]).then(([e,s])=>{et={...s,cardOf:(i,r)=>s.cardOf(e,i,r)},n(et)}).catch(
t)}var Gs=350,Xs=260,Qs=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function Zs(n,t){for(let s of u(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let e=new Ct;n.addEventListener("pointerover",s=>e.pointed(s),{signal:t}),n.documentElement.addEventListener("pointerl\
eave",s=>e.left(s),{signal:t}),n.addEventListener("pointerdown",s=>e.pressed(s),{signal:t}),n.addEventListener("click",s=>e.touched(s),{signal:t}),n.addEventListener(
"focusin",s=>e.focused(s),{signal:t}),n.addEventListener("focusout",s=>e.blurred(s),{signal:t}),n.addEventListener("keydown",s=>e.typed(s),{capture:!0,signal:t}),
n.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function St(n){return n.closest(Qs)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:Qt(new URL(n.getAttribute("href")??
"",document.baseURI),I,location.pathname)}var Ve=n=>f(n,"a[href]"),Ct=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,s){clearTimeout(this.opening);let i=s===null;this.isForFocus=i,i&&st(r=>{v()===t&&this.build(r,t,e,!0)}),
this.opening=window.setTimeout(()=>st(r=>{this.isWanted(t,i)&&(this.open?.link!==t&&this.build(r,t,e,i),this.open?.show(s))}),Gs)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?v()===t:t.matches(":hover"))}build(t,e,s,i){this.take();let r=t.cardOf(e,s);if(!r)return;let a=new t.OpenCard(e,r,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},Xs)}pointed(t){if(t.pointerType==="touch")return;let e=Ve(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=e&&e!==this.dismissed&&t.buttons===0?St(e):null;e&&s&&this.prepare(e,s,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?f(t,".be-text a[href]"):null,s=e&&!F(t)&&!t.defaultPrevented?
St(e):null;if(!e||!s)return;t.preventDefault();let i=()=>location.assign(e.href);st(r=>{let a=r.cardOf(e,s);if(!a)return i();this.sheet=r.openSheet(e,a)},i)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=Ve(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let s=St(e);s&&(this.dismissed=null,this.prepare(e,s,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!d(document,"main a:\
hover")&&clearTimeout(this.opening)}};var Tt={};w(Tt,{start:()=>Js});async function Js(n,t){let e=d(n,".be-synopsis");if(!e||u(e,".be-pane").length!==2)return;let{startSynopsis:s}=await b();t.aborted||s(e,t)}var It={};w(It,{start:()=>en});var ze="http://www.w3.org/2000/svg";function nt(){let n=document.createElementNS(ze,"svg"),t=document.createElementNS(ze,"path");for(let[e,s]of Object.entries({
viewBox:"0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(e,s);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L2\
0 20"),n.append(t),n}var tn=140,je=10,it=class{constructor(){this.page=ee("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=c("input",{type:"search",name:"q","aria-\
label":o("Search the edition"),placeholder:o("Words or names, in any script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=c("p",{class:"\
be-status",role:"status"}),this.list=c("ol",{class:"be-hits","aria-label":o("First hits")}),this.all=c("a",{class:"be-all",href:this.page,hidden:!0},""),this.element=
this.draw(),this.popup=new k({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=m("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":o("Close the search")}),e=c("form",{role:"search",action:this.page,method:"get"},nt(),
this.field,t);return c("dialog",{class:"be-search-dialog","aria-label":o("Search the edition")},e,c("div",{class:"be-scrolled"},this.list),c("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),tn)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):f(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),he(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??v(),
this.element.showModal(),this.popup.open()),!this.field.value&&ct()&&(this.field.value=ct(),this.find()),this.field.focus(),this.field.select(),b().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,s=this.field.value.trim();if(te(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:r,countedHere:a}=await b(),l=await i(s);if(!e()||(await r(this.list,l,e,{upTo:je,isEndless:!1}),!e()))return;let h=a(
l,je);this.status.textContent=h.count,this.all.textContent=h.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=l.hits.length===0}catch(i){
throw e()&&(this.status.textContent=o("The search could not be loaded.")),i}}};x({keys:["/","Ctrl K"],does:()=>o("search the edition")});var qe=null;function en(n,t){let e=n.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&sn(e,t);let s=nn(n);s?.addEventListener("click",()=>Ye(s),{signal:t}),n.addEventListener("keydown",i=>{rn(i)&&(i.preventDefault(),Ye(null))},{signal:t})}
function Ye(n){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}qe??=new it,qe.show(n)}async function sn(n,t){
let{startPage:e}=await b();t.aborted||e(n,t)}function nn(n){let t=d(n,".md-header__inner"),e=t&&d(t,".be-search-button");if(!t||e)return e;let s=c("button",{type:"\
button",class:"be-search-button","aria-label":o("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},nt(),c("span",{class:"be-search-wor\
d"},o("Search")),c("kbd",{"aria-hidden":"true"},"/")),i=d(t,"[data-md-component=palette]");return i?i.before(s):t.append(s),s}function rn(n){return n.altKey?!1:
n.ctrlKey||n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!P(n.target)}var Pt={};w(Pt,{start:()=>on});var Ge="be-found",Xe="be-marked";function on(n){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.
delete(Ge),n.documentElement.classList.remove(Xe),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))
return;let s=an(n,t.hash).flatMap(i=>ln(i,de(e)));s.length&&(CSS.highlights.set(Ge,new Highlight(...s)),n.documentElement.classList.add(Xe))}function an(n,t){let e=t?
n.getElementById(T(t.slice(1))):null;if(!e)return[d(n,"main")??n.body];if(!/^H[1-6]$/u.test(e.tagName))return[e];let s=[e];for(let i=e.nextElementSibling;i&&!/^H[1-6]$/u.
test(i.tagName);i=i.nextElementSibling)s.push(i);return s}function ln(n,t){let e=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],i="";for(let r=e.nextNode();r instanceof
Text;r=e.nextNode())r.parentElement?.closest(".be-mark, .be-number, .be-parallel, .headerlink")||(s.push({node:r,start:i.length}),i+=r.data);return[...i.matchAll(
t)].map(r=>{let a=document.createRange();return a.setStart(...Qe(s,r.index)),a.setEnd(...Qe(s,r.index+r[0].length,!0)),a})}function Qe(n,t,e=!1){let s=n.findLast(
({start:i})=>e?i<t:i<=t)??n[0];return[s.node,t-s.start]}var Nt={};w(Nt,{start:()=>cn});var Ze=()=>d(document,".be-go input");x({keys:["g"],does:()=>o("go to a paragraph by its number"),when:()=>L()&&Ze()!==null});function cn(n,t){let e=O(),s=d(n,"\
.be-beside");!e||!s||!d(e,"a.be-number")||(s.append(hn(e)),n.addEventListener("keydown",i=>{if(i.key!=="g"||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||
!L()||P(i.target)||d(n,"dialog[open]"))return;i.preventDefault();let r=Ze();r?.focus(),r instanceof HTMLInputElement&&r.select()},{signal:t}))}function hn(n){let t=c(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":o("Go to paragraph")}),e=c("form",{class:"be-go"},c("label",{},
c("span",{"aria-hidden":"true"},o("Go to \xB6")),t));return t.addEventListener("input",()=>t.setCustomValidity("")),e.addEventListener("submit",s=>{s.preventDefault();
let i=dn(n,t.value.replace("\xB6","").trim()),r=z(document,`p${t.value.replace("\xB6","").trim()}`,location.search);i?un(i):r?location.assign(r):fn(n,t)}),e}function dn(n,t){
let e=u(n,"a.be-number").find(s=>s.textContent?.trim()===t);return e?e.closest(".be-unit"):u(n,".be-milestone a[data-locator]").find(s=>s.dataset.locator?.toLowerCase()===
t.toLowerCase())??null}function un(n){n instanceof HTMLElement&&(n.setAttribute("tabindex","-1"),n.addEventListener("blur",()=>n.removeAttribute("tabindex"),{once:!0}),
location.hash=n.id,n.focus({preventScroll:!0}))}function fn(n,t){let e=u(n,"a.be-number").map(i=>i.textContent?.trim()??""),s=n.dataset.paragraphs??e.at(-1)??"";
t.setCustomValidity(o("The paragraphs of this text are numbered {first} to {last}.",{first:e[0],last:s})),t.reportValidity()}var Mt={};w(Mt,{start:()=>pn});var Bt="be-led";function pn(n,t){Je(n),addEventListener("hashchange",()=>Je(n),{signal:t})}function Je(n){let t=T(location.hash.slice(1)),e=mn();if(!t||n.getElementById(
t))return;let s=z(n,t,location.search);!s||!ht(n)&&(e===t||e===null)||(ht(n)&&bn(t),location.replace(s))}function mn(){try{let n=sessionStorage.getItem(Bt)??"";
return sessionStorage.removeItem(Bt),n}catch{return null}}function bn(n){try{sessionStorage.setItem(Bt,n)}catch{}}var Kt={};w(Kt,{start:()=>gn});function gn(n,t){n.addEventListener("copy",()=>{let e=u(n,".be-text");for(let s of e)s.classList.add("be-copying");setTimeout(()=>{for(let s of e)s.classList.remove(
"be-copying")},0)},{signal:t}),n.addEventListener("click",({detail:e,target:s})=>{let i=e===3&&s instanceof Element&&s.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:t})}var Rt={};w(Rt,{start:()=>yn});var ts=new WeakSet,wn=".md-typeset__scrollwrap, .be-scroll, pre > code";function yn(n,t){let e=d(n,"[data-md-component=content]");if(!e)return;let s=new ResizeObserver(
a=>{for(let{target:l}of a)vn(l)}),i=a=>{for(let l of u(a,wn))s.observe(l)},r=new MutationObserver(a=>{let l=new Set(a.filter(({addedNodes:h})=>h.length).map(({target:h})=>h));
for(let h of l)h instanceof Element&&i(h)});r.observe(e,{childList:!0,subtree:!0}),t.addEventListener("abort",()=>{r.disconnect(),s.disconnect()},{once:!0}),i(e)}
function vn(n){if(n.scrollWidth<=n.clientWidth+1){for(let t of["tabindex","role","aria-label"])n.removeAttribute(t);return}ts.has(n)||xn(n),n.tabIndex=0,n.setAttribute(
"role","group"),n.setAttribute("aria-label",o("{name}; scrolls sideways",{name:kn(n)}))}function xn(n){ts.add(n);let t=n.getBoundingClientRect().left+n.clientLeft-
n.scrollLeft,e=u(n,"svg .spot").map(s=>s.getBoundingClientRect());e.length&&(n.scrollLeft=se(e.map(s=>s.left+s.width/2-t),n.clientWidth))}function kn(n){let t=d(
n,"svg > title");return t?t.textContent??"":u(document,".md-content :is(h1, h2, h3)").filter(s=>s.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING).at(
-1)?.firstChild?.textContent?.trim()||o("Table")}var Ut={};w(Ut,{start:()=>Ln});var Ht=".be-pane .be-unit",es=".be-notes > li, .be-panel, .be-note",En=200,Wt=null;ue({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>o("Propose a\
 note"),run:n=>{let t=document.getElementById(n.id);t&&Wt?.propose(n.selected?.range??An(t))}});function Ln(n,t){let e=d(n,"article.be-text[data-document]:not(.\
be-pane)");Wt=e?new rt(e,t):null,Wt?.listen(n),!e&&d(n,Ht)&&new rt(document.body,t).listen(n)}var rt=class{constructor(t,e){this.text=t,this.signal=e,this.timer=
0,this.panel=null,this.button=m(o("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
En)},{signal:this.signal}),t.addEventListener("click",e=>{let s=f(e,".be-correct");s&&this.correct(s)},{signal:this.signal}),this.signal.addEventListener("abort",
()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;
let e=t.getRangeAt(0);return e.intersectsNode(this.text)||ss(e)?.closest(es)?e.cloneRange():null}selectionChanged(){let t=[...this.selectedRange()?.getClientRects()??
[]].filter(r=>r.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.body.append(this.button);let{top:e,bottom:s,
right:i}=t;V(this.button,{top:e,bottom:s,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,s=Sn(t);if(s){Dt(...s),this.button.
hidden=!0;return}let i=null;try{i=await b();let{ProposePanel:r,receivedText:a,spanOfRange:l}=i,[h,g,p]=await Promise.all([a(e.dataset.document??""),S("propose.j\
son"),S("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let D=l(e,t,h),Gt=new r({span:D,received:h,choices:g,repository:p,opener:Tn(e,t),language:On(
e)});this.panel?.close(),this.panel=Gt,Gt.open()}catch(r){this.signal.aborted||Dt(Cn(r,i?.CannotTell))}this.button.hidden=!0}async correct(t){try{let{correctionOf:e}=await b(),
s=await e(t);if(this.signal.aborted)return;this.panel?.close(),this.panel=s,s.open()}catch{this.signal.aborted||Dt(o("What is needed for a note could not be loa\
ded."))}}},On=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function ss({commonAncestorContainer:n}){return n instanceof Element?n:n.
parentElement}function Sn(n){let t=ss(n);if(t?.closest(es))return[o("A note stands on words of the text, not on another note. To change this one, press \u201CCorrect\
 this note\u201D where it is open.")];let e=t?.closest(Ht)??u(document,Ht).find(i=>n.intersectsNode(i)),s=e&&d(e,"a.be-number")?.getAttribute("href");return e?[
o("Here two texts stand side by side: a note is proposed where the text stands alone."),...s?[c("a",{href:s},o("Go to this paragraph"))]:[]]:null}function Cn(n,t){
return t&&n instanceof t?n.message:n instanceof RangeError?o("Select whole words."):o("What is needed for a note could not be loaded.")}function An(n){let t=document.
createRange();return t.selectNodeContents(n),t}function Tn(n,t){let e=u(n,".be-unit").find(s=>t.intersectsNode(s));return e?d(e,"a.be-number")??d(e,"a"):null}function Dt(n,...t){
E(n),d(document,".be-propose-word")?.remove();let e=c("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},n," ",...t);document.body.append(e),t.length?
document.addEventListener("selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var Ft={};w(Ft,{start:()=>Nn});var _t="a[href], button",In=".footnote-backref",Pn="a.be-number",ns=()=>d(document,".be-text")!==null;x({keys:["\u2192","\u2190"],does:()=>o("within a text or i\
ts notes: the next link, the one before"),when:ns},{keys:["\u2193","\u2191"],does:()=>o("within a text or its notes: the next paragraph or note, the one before"),
when:ns});function Nn(n,t){for(let e of u(n,".be-text"))is(e,Pn,t);for(let e of u(n,".be-notes"))is(e,In,t)}function is(n,t,e){let s={ArrowRight:[1,_t],ArrowLeft:[
-1,_t],ArrowDown:[1,t],ArrowUp:[-1,t]};Bn(()=>{e.aborted||new K(n,{selector:_t,keys:s},e)})}var Bn=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var $t={};w($t,{start:()=>Mn});x({keys:["?"],does:()=>o("show these keys")},{keys:["Esc"],does:()=>o("close what was opened last")});function Mn(n,t){n.addEventListener("keydown",e=>{if(e.key!==
"?"||e.ctrlKey||e.metaKey||P(e.target)||n.querySelector("dialog[open]"))return;e.preventDefault();let s=v();b().then(({showKeys:i})=>{t.aborted||i(s)},()=>{})},
{signal:t})}var Vt={};w(Vt,{start:()=>Kn});var rs=96;function Kn(n,t){n.getElementById("__config")||(Rn(n,t),Dn(n,t),Hn(n,t))}function Rn(n,t){let e=n.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let s=()=>{e.checked=!1};n.addEventListener("click",i=>{f(i,".md-sidebar--primary a[href]")&&s()},{signal:t}),n.addEventListener("keydown",i=>{i.key==="E\
scape"&&s()},{signal:t})}function Dn(n,t){let e=d(n,".md-content h1"),s=d(n,".md-header__title");if(!e||!s)return;let i=new IntersectionObserver(([r])=>{s.classList.
toggle("md-header__title--active",!r.isIntersecting&&r.boundingClientRect.top<rs)},{rootMargin:"-48px 0px 0px 0px"});i.observe(e),t.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function Hn(n,t){let e=u(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=e.map(l=>n.getElementById(T(l.getAttribute("href")?.slice(1)??
""))),i=!1,r=()=>{i=!1;let l=s.findLastIndex(h=>h!==null&&h.getBoundingClientRect().top<=rs);for(let[h,g]of e.entries())g.classList.toggle("md-nav__link--passed",
h<l),g.classList.toggle("md-nav__link--active",h===l)},a=()=>{i||requestAnimationFrame(r),i=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var zt={};w(zt,{start:()=>Wn});function Wn(n,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=u(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of e)Un(s,t)})}function Un(n,t){
let e=m(o("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),e.remove()};n.addEventListener("focusin",i=>{i.
target!==e&&s()},{signal:t}),n.append(e)}var jt={};w(jt,{start:()=>_n});function _n(n,t){let e=location.href.startsWith(`${I.href}register/`),s=new IntersectionObserver(async i=>{if(!i.some(l=>l.isIntersecting))return;s.disconnect();
let r=await S("repository.json").catch(()=>null);if(!r||t.aborted)return;let{showWritten:a}=await b();t.aborted||a(n,r,e,t)},{rootMargin:"50%"});for(let i of u(
n,e?".md-content__inner > :last-child":".be-notes"))s.observe(i);t.addEventListener("abort",()=>s.disconnect(),{once:!0})}var qt={};w(qt,{start:()=>Fn});async function Fn(n,t){$n(n,t);let e=fe(location.href),s=e&&(e.version||Vn(n,e));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:i}=await b();
t.aborted||i(n,s?e:null,t)}function $n(n,t){let e=u(n,".be-former a[href]"),s=()=>e.forEach(i=>{i.hash=location.hash});e.length&&s(),e.length&&addEventListener(
"hashchange",s,{signal:t})}var Vn=(n,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!n.getElementById(e);var zn=[ne,Mt,Vt,Ft,$t,ft,Et,Ot,Nt,At,Tt,It,Pt,Kt,Rt,zt,Ut,jt,qt];be(()=>import("./later.js"));$(async(n,t)=>{n.documentElement.dataset.beStarting=
"",await B(zn.map(e=>()=>{e.start(n,t)}),t),t.aborted||delete n.documentElement.dataset.beStarting});var as=8,jn=matchMedia("(prefers-reduced-motion: reduce)"),os;function ls(){return os??=new Promise(n=>{let t=c("script",{src:new URL("assets/viewer/openseadrag\
on.min.js",I)});t.addEventListener("load",()=>n(window.OpenSeadragon??null)),t.addEventListener("error",()=>n(null)),document.head.append(t)}),os}var U=class{constructor(t,e){
this.area=t,this.isFirst=e,this.zoom=1}show(t,e,s){if(this.isFirst&&t.dataset.service)return this.end();let i=c("img",{alt:e,width:t.dataset.width,height:t.dataset.
height});i.addEventListener("error",s),i.src=t.href,this.area.replaceChildren(i),this.enlarge(0)}enlarge(t){let{area:e}=this,s=[e.scrollLeft+e.clientWidth/2,e.scrollTop+
e.clientHeight/2],i=this.zoom;this.zoom=t?Math.min(as,Math.max(1,this.zoom*t)):1,e.style.setProperty("--be-zoom",`${this.zoom*100}%`);let r=this.zoom/i;e.scrollTo(
(s[0]??0)*r-e.clientWidth/2,(s[1]??0)*r-e.clientHeight/2)}move(t,e){this.area.scrollBy(t,e)}end(){this.area.replaceChildren()}},ot=class{constructor(t,e){this.library=
e,this.failed=()=>{},this.view=c("div",{class:"be-picture-view",role:"img"}),t.replaceChildren(this.view),this.drawn=e({element:this.view,drawer:"canvas",showNavigationControl:!1,
tabIndex:"",crossOriginPolicy:!1,maxZoomLevel:as,visibilityRatio:.5,...jn.matches?{animationTime:0}:{}}),this.drawn.addHandler("open-failed",()=>this.failed())}show(t,e,s){
this.failed=s,this.view.setAttribute("aria-label",e),this.drawn.open(t.dataset.service??{type:"image",url:t.href,crossOriginPolicy:!1})}enlarge(t){t?this.drawn.
viewport?.zoomBy(t).applyConstraints():this.drawn.viewport?.goHome()}move(t,e){let{viewport:s}=this.drawn;s?.panBy(s.deltaPointsFromPixels(new this.library.Point(
t,e))).applyConstraints()}end(){this.drawn.destroy(),this.view.remove()}};var _=1.5,at=60,lt=class{constructor(t,e){this.pictures=t,this.at=0,this.pane=null,this.surface=null,this.opener=null,this.read=null,this.popup=new k({holds:s=>!!this.
pane?.contains(s),closed:()=>this.closed(),returnTo:()=>this.opener,staysOnPress:!0}),window.addEventListener("scroll",()=>this.follow(),{passive:!0,signal:e}),
e.addEventListener("abort",()=>this.popup.close(),{once:!0})}open(t,e){this.opener=e,this.pane||(this.pane=this.made(),document.body.append(this.pane),cs(!0),this.
surface=new U(y(this.pane,".be-picture-area"),!0),this.popup.open(),this.deepen(this.pane)),this.read=this.reading(),this.show(t),y(this.pane,".be-picture-area").
focus({preventScroll:!0})}async deepen(t){let e=await ls();if(this.pane!==t)return;let s=y(t,".be-picture-area");this.surface?.end(),this.surface=e?new ot(s,e):
new U(s,!1),this.draw()}closed(){this.surface?.end(),this.surface=null,this.pane?.remove(),this.pane=null,cs(!1)}made(){let t=c("section",{class:"be-picture-pan\
e","aria-label":o("Picture of the original")},c("div",{class:"be-picture-bar"},c("b",{class:"be-picture-name"}),m("\u2039",()=>this.show(this.at-1),{class:"be-p\
icture-before","aria-label":o("Picture before")}),m("\u203A",()=>this.show(this.at+1),{class:"be-picture-after","aria-label":o("Next picture")}),m("\u2212",()=>this.
enlarge(1/_),{"aria-label":o("Smaller")}),m("+",()=>this.enlarge(_),{"aria-label":o("Larger")}),m("\xD7",()=>this.popup.close(!0),{"aria-label":o("Close")})),c(
"div",{class:"be-picture-area",tabindex:"0",role:"group","aria-label":o("Picture; plus and minus change its size, arrow keys move it")}),c("p",{class:"be-pictur\
e-says",tabindex:"0"}));return t.addEventListener("keydown",e=>this.pressed(e)),t}pressed(t){if(t.metaKey||t.ctrlKey||t.altKey)return;let s={"+":()=>this.enlarge(
_),"=":()=>this.enlarge(_),"-":()=>this.enlarge(1/_),0:()=>this.enlarge(0),PageDown:()=>this.show(this.at+1),PageUp:()=>this.show(this.at-1),ArrowLeft:()=>this.
surface?.move(-at,0),ArrowRight:()=>this.surface?.move(at,0),ArrowUp:()=>this.surface?.move(0,-at),ArrowDown:()=>this.surface?.move(0,at)}[t.key];!s||t.key.startsWith(
"Arrow")&&!f(t,".be-picture-area")||(t.preventDefault(),t.stopPropagation(),s())}show(t){let e=this.pictures[t];if(!(!this.pane||!e)){this.at=t,y(this.pane,".be\
-picture-name").textContent=e.textContent,y(this.pane,".be-picture-says").textContent=Yt(e);for(let[s,i]of[["before",t===0],["after",t===this.pictures.length-1]])
y(this.pane,`.be-picture-${s}`).toggleAttribute("disabled",i);this.draw(),E(`${e.textContent}. ${Yt(e)}`)}}draw(){let t=this.pictures[this.at];if(!t)return;let e=Yt(
t);this.surface?.show(t,e,()=>{this.pictures[this.at]!==t||!this.pane||y(this.pane,".be-picture-says").replaceChildren(o("The picture did not come; this is what\
 it shows:")," ",e)})}enlarge(t){this.surface?.enlarge(t)}reading(){let t=u(document,".be-milestone a[id]").filter(e=>this.of(e)>=0);return t.filter(e=>e.getBoundingClientRect().
top<window.innerHeight/3).at(-1)??t[0]??null}follow(){let t=this.pane?this.reading():null;!t||t===this.read||(this.read=t,this.show(this.of(t)))}of(t){return this.
pictures.findIndex(e=>e.dataset.mark===t.id)}},Yt=n=>d(n.closest(".be-facsimile")??document,".be-alt")?.textContent??"";function cs(n){document.body.classList.toggle(
"be-beside-picture",n),document.body.dispatchEvent(new Event("be-picture"))}$((n,t)=>{let e=u(n,".be-facsimile a.be-picture");if(!e.length)return;let s=new lt(e,t);n.addEventListener("click",r=>{let a=f(r,"a.be-picture, .be-milestone a");
if(!a||r.defaultPrevented||r.button||r.metaKey||r.ctrlKey||r.shiftKey||r.altKey)return;let l=e.findIndex(h=>h===a||h.dataset.mark&&h.dataset.mark===a.id);l<0||(r.
preventDefault(),s.open(l,a))},{signal:t});let i=d(n,'.be-ways a[href$="#facsimiles"]');i&&(i.title=o("Press a page mark in the text to see its picture beside i\
t"))});
