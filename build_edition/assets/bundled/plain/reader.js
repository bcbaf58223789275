import{$ as te,A as Yt,B as k,C as Gt,D as x,F as I,H as r,I as F,M as Xt,N as st,O as U,T as Qt,V as Jt,W as Zt,X as N,a as g,b as l,c as w,d as u,e as h,f as T,
fa as ee,g as Ft,ga as se,h as p,i as H,ia as ne,j as y,k as Ut,l as A,m as W,n as Vt,o as E,p as O,q as $t,r as jt,s as et,t as zt,u as L,x as qt,y as v,z as _}from"./shared.js";var oe=()=>Promise.reject(new Error("nobody has said where it comes from")),re=n=>{oe=n},ie;async function m(){ie??=Ye();let[n]=await Promise.all([oe(),ie]);return n}
async function Ye(){let t=document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]')?.getAttribute("href")?.replace(/page\.css$/,"later.css");
if(!t)return;let e=l("link",{rel:"stylesheet",href:t});await new Promise(s=>{for(let i of["load","error"])e.addEventListener(i,s);document.head.append(e)})}var ae={at:-1/0};async function Ge(){performance.now()-ae.at<8||(await new Promise(n=>{setTimeout(n)}),ae.at=performance.now())}async function P(n,t){for(let e of n){
if(await Ge(),t.aborted)return;e()}}var ot={};g(ot,{start:()=>ts});var le=new WeakMap;function V(n){let t=le.get(n);if(t?.bar.isConnected)return t;h(document,".be-bar-place")?.remove();let e=l("span",{class:"be-bar-number"}),s=l(
"span",{class:"be-bar-who"}),i=l("span",{class:"be-bar-line"}),o=l("div",{class:"be-bar-slot"}),a=l("nav",{class:"be-bar","aria-label":r("In this text")},l("p",
{class:"be-bar-where"},e,s),o,i);n.before(l("div",{class:"be-bar-place"},a));let c={bar:a,where:e,who:s,line:i,slot:o};return le.set(n,c),c}var S="",$=class{constructor(t){this.element=t,this.bar=V(t),this.units=u(t,".be-unit"),this.names=JSON.parse(t.dataset.speakers??"{}"),this.total=Number(t.dataset.
paragraphs)||this.units.filter(ce).length,this.isTranscript=this.units.some(e=>e.dataset.speaker),this.interruptions=this.units.filter(e=>e.matches(".be-turn.be\
-other"))}turnsOf(t){return this.units.filter(e=>e.matches(".be-turn")&&(t===S||e.dataset.speaker===t))}get speakers(){return[...new Set(this.units.map(t=>t.dataset.
speaker??"").filter(Boolean))]}nameOf(t){return this.names[t]??t}speakerOf(t){return t.dataset.speaker?this.nameOf(t.dataset.speaker):""}placeOf(t,e="\xB6"){let s=ce(
t);if(s)return r("{sign} {number} of {total}",{sign:e,number:s,total:this.total});let i=[...t.classList].find(o=>o.startsWith("be-")&&o!=="be-unit")??"";return nt(
i.slice(3).replaceAll("-"," "))}indexAt(t){let e=0,s=this.units.length;for(;e<s;){let i=e+s>>1;this.units[i].getBoundingClientRect().top<=t?e=i+1:s=i}return e-1}},
ce=n=>h(n,":scope > a.be-number")?.textContent,nt=n=>n.slice(0,1).toUpperCase()+n.slice(1);var R={"[":["turn",-1,()=>r("previous turn of the chosen speaker")],"]":["turn",1,()=>r("next turn of the chosen speaker")],"{":["interruption",-1,()=>r("previo\
us interruption")],"}":["interruption",1,()=>r("next interruption")]};x(...Object.entries(R).map(([n,t])=>({keys:[n],does:()=>t?.[2]()??"",when:()=>k()&&h(document,
".be-bar-speaker")!==null})));function de(n,t){let e=Xe(n),s=n.interruptions.length,i=s?[he(r("Interruptions"),j("interruption",-1,t),l("span",{class:"be-bar-wo\
rd"},F("{n} interruption","{n} interruptions",s)),j("interruption",1,t))]:[],o=l("div",{class:"be-bar-panel",id:"be-bar-panel"},he(r("Turns"),j("turn",-1,t),e,j(
"turn",1,t)),...i,Je()),a=ue("be-bar-more",r("Turns"),o,!0);return n.bar.slot.before(a,o),e}var he=(n,...t)=>l("div",{class:"be-bar-group",role:"group","aria-la\
bel":n},...t);function Xe(n){let t=n.turnsOf(S).length,e=l("select",{class:"be-bar-speaker","aria-label":r("Whose turns")},l("option",{value:S},r("All turns ({n\
})",{n:t})));for(let s of n.speakers){let i=r("{name} ({n})",{name:nt(n.nameOf(s)),n:n.turnsOf(s).length});e.append(l("option",{value:s},i))}return e}function j(n,t,e){
let s=Object.entries(R).find(([,o])=>o?.[0]===n&&o[1]===t)?.[0]??"",i=Qe(n,t);return w(t<0?"\u2039":"\u203A",()=>e(n,t),{class:"be-bar-step","aria-label":i,title:r(
"{what}: key {key}",{what:i,key:s})})}function Qe(n,t){return n==="turn"?t<0?r("Previous turn"):r("Next turn"):t<0?r("Previous interruption"):r("Next interrupti\
on")}function ue(n,t,e,s){let i=c=>a.setAttribute("aria-expanded",String(c)),o=new v({holds:c=>a.contains(c)||e.contains(c),closed:()=>i(!1),returnTo:()=>a,staysOnPress:s}),
a=w(t,()=>{o.isOpen?o.close():(o.open(),i(!0))},{class:n,"aria-expanded":"false","aria-controls":e.id});return a}function Je(){let n=l("input",{type:"checkbox",
id:"be-bar-keys"});n.checked=k(),n.addEventListener("change",()=>Gt(n.checked));let t=Object.entries(R).flatMap(([i,o])=>[l("dt",{},l("kbd",{},i)),l("dd",{},o?.[2]()??
"")]),e=l("div",{class:"be-bar-help",id:"be-bar-help"},l("dl",{},...t),l("label",{for:"be-bar-keys"},n," ",r("Use these keys"))),s=ue("be-bar-ask","?",e,!1);return s.
setAttribute("aria-label",r("Keys")),s.title=r("Keys"),l("div",{class:"be-bar-group be-bar-for-keys"},s,e)}var Ze="(max-width: 44.9844em)";function ts(n,t){let e=E();if(!e)return;let s=new it(new $(e));s.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>s.updateSoon(),{passive:!0,signal:t});n.addEventListener("keydown",i=>s.pressed(i),{signal:t})}var it=class{constructor(t){this.text=t,this.bar=t.bar,this.
held=null,this.isDue=!1,this.speaker=t.isTranscript?de(t,(e,s)=>this.go(e,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(fe()))}update(){if(!this.
bar.bar.isConnected)return;let t=this.text.element.getBoundingClientRect(),e=fe(),s=t.bottom<e,i=this.text.units[this.current()];i?s&&!this.held?this.say(r("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say(F("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:o,line:a}=this.bar;o.classList.
toggle("be-bar-past",s);let c=Math.min(1,Math.max(0,(e-t.top)/Math.max(1,t.height)));a.style.setProperty("--be-share",c.toFixed(4));let d=h(document,".md-footer")?.
getBoundingClientRect(),b=t.top>innerHeight*.7||(d?d.top<innerHeight:!1);o.classList.toggle("be-bar-away",b&&matchMedia(Ze).matches&&!o.contains(y()))}say(t,e){
this.bar.where.textContent!==t&&(this.bar.where.textContent=t);let s=e?`, ${e}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(t,e){let s=this.
speaker?.value??S,i=t==="turn"?this.text.turnsOf(s):this.text.interruptions,o=this.current(),a=i.map(b=>this.text.units.indexOf(b)),c=e>0?a.findIndex(b=>b>o):a.
findLastIndex(b=>b<o);if(c>=0){this.arrive(i[c],t,c+1,i.length);return}let d=es(t,e,s===S?"":this.text.nameOf(s));this.say(d,""),O(d)}arrive(t,e,s,i){let{element:o}=this.
text;t.setAttribute("tabindex","-1"),o.dataset.walked="",t.addEventListener("blur",()=>{t.removeAttribute("tabindex"),delete o.dataset.walked},{once:!0}),t.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start",behavior:"instant"}),this.held={index:this.text.units.indexOf(t),scrollY:window.scrollY},this.update();let a=[
this.text.placeOf(t,r("Paragraph")),this.text.speakerOf(t)].filter(Boolean).join(", "),c=e==="turn"?r("turn {n} of {all}",{n:s,all:i}):r("interruption {n} of {a\
ll}",{n:s,all:i});O(`${a}; ${c}`)}pressed(t){let e=R[t.key],s=t.getModifierState("AltGraph"),i=t.metaKey||(t.ctrlKey||t.altKey)&&!s;!e||i||t.defaultPrevented||!this.
speaker||!k()||p(t,"input, textarea, select, [contenteditable], dialog")||(t.preventDefault(),this.go(e[0],e[1]))}};function es(n,t,e){return n==="interruption"?
t>0?r("No later interruption"):r("No earlier interruption"):e?t>0?r("No later turn of {name}",{name:e}):r("No earlier turn of {name}",{name:e}):t>0?r("No later \
turn"):r("No earlier turn")}var fe=()=>5*parseFloat(getComputedStyle(document.documentElement).fontSize)+8;var mt={};g(mt,{start:()=>Ls});var pe={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},ss={layer:["received","reading"],names:["bare","s\
hown"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function rt(n,t={}){let e=new URLSearchParams(n);return Object.fromEntries(
Object.entries(pe).map(([s,i])=>{let o=e.get(s)??t[s]??i;return[s,ss[s]?.includes(o)===!1?i:o]}))}function me(n,t){let e=new URL(n);for(let[s,i]of Object.entries(
t))i===pe[s]?e.searchParams.delete(s):e.searchParams.set(s,i);return e.href}function be({explain:n,source:t,defects:e,category:s,certainty:i},o){return o.isOfSource?
t==="shown":i&&o.facets.certainty!==i?!1:o.isExplanatory?n==="shown":s&&o.facets.category!==s?!1:e==="all"||e==="grave"&&o.isSevere}function we(n,t,e,s){let i=ns(t,{state:e,choose:s}),o=l("span",{class:"be-layers-status"}),a=l("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":r(
"Layers"),hidden:!0},...i.map(f=>f.element)),c=w(r("Layers"),()=>{b.isOpen?b.close():d(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),d=f=>{a.hidden=!f,c.setAttribute("aria-expanded",String(f)),f&&b.open()},b=new v({holds:f=>n.contains(f),closed:()=>d(!1),returnTo:()=>c});return n.
replaceChildren(c,o,a),{say:f=>{o.textContent=c.title=f},read:f=>{for(let K of i)K.read(f)}}}function ye(n,t){let e="received",s=w("",()=>t(e==="reading"?"recei\
ved":"reading"),{class:"be-layer-switch"});return n.prepend(s),(i,o)=>{e=i,s.textContent=o,s.title=e==="reading"?r("Change to the text as received"):r("Change t\
o the reading text"),s.classList.toggle("be-layer-switch--reading",e==="reading")}}function ns(n,t){let e=a=>n.filter(a).length,s=e(a=>a.isOfSource),i=e(a=>a.isExplanatory),
o=e(a=>a.isSevere);return[D(t,"layer",r("Text"),[["received",r("as received")],["reading",r("reading text")]]),D(t,"names",r("Names"),[["bare",r("bare")],["show\
n",r("underlined")]]),D(t,"explain",r("Explanatory notes"),[["shown",r("shown ({n})",{n:i})],["hidden",r("hidden")]]),...s?[D(t,"source",r("Notes of the source"),
[["shown",r("shown ({n})",{n:s})],["hidden",r("hidden")]])]:[],D(t,"defects",r("Notes on translation and text"),[["grave",r("the grave ones ({n})",{n:o})],["all",
r("all ({n})",{n:n.length-i-s})],["none",r("none")]]),ge(t,"category",r("Of type"),[["",r("any type")],...is(n)]),ge(t,"certainty",r("Of certainty"),[["",r("any\
 certainty")],...os(n)])]}function is(n){return[...new Set(n.map(e=>e.facets.category??"").filter(Boolean))].sort().map(e=>{let s=(e.split("/").at(-1)??e).replaceAll("-"," ");return[e,r(
"{name} ({n})",{name:s,n:n.filter(i=>i.facets.category===e).length})]})}function os(n){let t=e=>n.filter(s=>!s.isOfSource&&s.facets.certainty===e).length;return[
["high",r("high ({n})",{n:t("high")})],["medium",r("medium ({n})",{n:t("medium")})],["low",r("low ({n})",{n:t("low")})]]}function D({state:n,choose:t},e,s,i){let o=i.
map(([c])=>{let d=l("input",{type:"radio",name:`be-${e}`,value:c,id:`be-${e}-${c}`});return d.checked=n[e]===c,d.addEventListener("change",()=>t(e,c)),d}),a=o.map(
(c,d)=>l("span",{class:"be-choice"},c,l("label",{for:c.id},i[d][1])));return{element:l("fieldset",{},l("legend",{},s),...a),read:c=>{for(let d of o)d.checked=c[e]===
d.value}}}function ge({state:n,choose:t},e,s,i){let o=l("select",{id:`be-${e}`},...i.map(([a,c])=>l("option",{value:a},c)));return o.value=n[e],o.addEventListener(
"change",()=>t(e,o.value)),{element:l("p",{class:"be-choice"},l("label",{for:o.id},s)," ",o),read:a=>{o.value=a[e]}}}function xe(n){for(let t of n)if(t.reading)for(let e of rs(t))ls(e,t)}function rs(n){let t=[],e=[],s=[...n.targets,...n.marks].sort((i,o)=>i.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of s)i.matches("sup")?(e.length&&t.push(e),e=[]):e.push(i);return t}var as=0;function ls(n,t){let e=`be-emen\
ded-${as+=1}`;for(let i of n)i.classList.add("be-replaced"),i.dataset.replacedBy=e;let s=n.map(i=>i.textContent).join("").replace(/\s+/g," ");n[0].before(l("ins",
{class:"be-emended be-editorial",id:e,title:r("received: {words}",{words:s})},t.reading))}function ve(n){for(let t of n.filter(e=>e.isUnresolved)){let e=t.proposed?
r("not resolved; perhaps: {reading}",{reading:t.proposed}):r("not resolved");for(let s of t.targets)s.title=e}}function ke(n,t,e,s){let i=new at(n,t,e);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:s}),n.addEventListener("copy",o=>cs(n,o),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var at=class{constructor(t,e,s){this.text=t,this.notes=e,this.refresh=
s,this.state=rt(location.search,$t("layers",{})),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(""),this.title=document.title;
let{slot:i}=V(t);this.controls=we(i,e,this.state,(o,a)=>this.choose(o,a)),this.switch=e.some(o=>o.reading)?ye(i,o=>this.choose("layer",o)):null,this.isPutIn=!1}reread(){
this.state=rt(location.search,this.state),this.controls.read(this.state),this.apply()}apply(){let t=this.state.layer==="reading";for(let e of this.notes)e.show(
be(this.state,e));this.text.dataset.names=this.state.names,t&&!this.isPutIn&&(xe(this.notes),ve(this.notes)),this.isPutIn||=t,this.sayLayer(t),this.controls.say(
this.summary()),this.refresh()}sayLayer(t){let e=t?r("Reading text"):r("As received");this.text.dataset.layer=this.state.layer,document.documentElement.dataset.
beLayer=this.state.layer,this.heading.textContent=t?r("The reading text"):r("The text as received"),document.title=t?r("{layer}: {title}",{layer:e,title:this.title}):
this.title,this.switch?.(this.state.layer,e)}summary(){let t={shown:this.notes.filter(e=>e.isShown).length,all:this.notes.length};return this.state.layer==="rea\
ding"?r("{shown} of {all} notes, reading text",t):r("{shown} of {all} notes, as received",t)}choose(t,e){this.state={...this.state,[t]:e},jt("layers",this.state),
history.replaceState(history.state,"",me(location.href,this.state)),this.apply(),O(this.summary())}};function cs(n,t){let e=n.dataset.layer==="reading"?N(n):null;
if(!e||!t.clipboardData)return;let s=r("reading text made by the editors, not the text as received");t.clipboardData.setData("text/plain",`${e.words}

[${s}: ${Qt(e.id)}]`),t.preventDefault()}var hs=["critical","major"],Ee=["critical","major","","minor"],lt=class{constructor(t,e,s){this.spans=s,this.item=t,this.marks=e,this.label=t.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=h(t,".be-lemma"),this.number=(e[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return hs.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(h(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let t=Ee.indexOf(this.facets.
severity??"");return t<0?Ee.length:t}get link(){return T(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(t){if(t!==this.isShown)for(let e of[
this.item,...this.marks])t?delete e.dataset.off:e.dataset.off="true"}light(t){for(let e of[...this.targets,...this.marks])e.classList.toggle("be-lit",t)}expand(t){
for(let e of this.marks)T(e,"a").setAttribute("aria-expanded",String(t))}content(){let t=document.createElement("div");t.className="be-note-body";for(let e of this.
item.childNodes)t.append(e.cloneNode(!0));for(let e of u(t,".footnote-backref"))e.remove();for(let e of u(t,"[id]"))e.removeAttribute("id");return t.lastElementChild?.
append(" ",l("button",{class:"be-correct",type:"button","data-note":this.item.id},r("Correct this note"))),t}};function Oe(n){let t=new Map;for(let s of u(n,"ar\
ticle.be-text sup.be-mark")){let i=Ft(s,"a").hash.slice(1);t.set(i,[...t.get(i)??[],s])}let e=ds(n);return[...t].flatMap(([s,i])=>{let o=n.getElementById(s);return o?
[new lt(o,i,e)]:[]})}function ds(n){let t=null;return()=>{if(t)return t;t=new Map;for(let e of u(n,"article.be-text .be-target"))for(let s of(e.dataset.notes??"").
split(" ")){let i=t.get(s);i?i.push(e):t.set(s,[e])}return t}}var Le=window.matchMedia("(max-width: 44.9844em)"),ct=12,z=class{constructor(t,e){let s=(o,a,c)=>w(a,c,{class:"be-panel-button","aria-label":o,title:o});this.actions=
t,this.title=l("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(r("Previous note"),"\u2039",()=>t.step(-1)),this.next=s(r("Next note"),"\u203A",
()=>t.step(1)),this.body=l("div",{class:"be-panel-body"});let i=s(r("Close the note"),"\xD7",t.close);this.element=l("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},l("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),e.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(t){return this.element.contains(t)}show(t,e,s){let{number:i}=t;this.title.
textContent=us(t,i),this.body.replaceChildren(t.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(e);let o=y(),a=this.has(o)&&!(o instanceof HTMLButtonElement&&o.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(t){this.element.classList.toggle("be-sheet",Le.matches);let e=t.getBoundingClientRect();if(Le.matches){let s=e.bottom-(innerHeight-
this.element.offsetHeight-ct);s>0&&scrollBy({top:s+40})}else _(this.element,e,{gap:ct,margin:ct,shift:this.element.offsetWidth/3})}};function us(n,t){return n.isOfSource?
r("Note of the source {number}",{number:t}):n.isExplanatory?r("Note {number}",{number:t}):r("Textual note {number}",{number:t})}function Ce(n,t,e=null){if(!e)return ht(n,t,{from:0,until:1/0});let s=n.findIndex(({level:o})=>o>e.level),i=s<0?n.length:s;return[...ht(n.slice(0,i),t,{from:0,until:e.
level-t.gap}),...ht(n.slice(i),t,{from:e.level+e.height+t.gap,until:1/0})]}function ht(n,t,e){let s=n.map(()=>null),i=fs(n,t,e);for(let[o,a]of bs(i,t,e).entries())
s[i[o].index]=a;return s}var M=({line:n,pad:t,gap:e},s)=>s*n+t+e,Te=(n,t,e)=>Math.min(n.level+t.reach,e.until-M(t,1)+t.gap);function fs(n,t,e){let s=[];for(let[
i,o]of n.entries())for(s.push({index:i,wish:o,top:0}),Se(s,s.length-1,t,e);s.length&&s[s.length-1].top>Te(s[s.length-1].wish,t,e);){let a=ps(s);s.splice(ms(s,a),
1),Se(s,a,t,e)}return s}function Se(n,t,e,s){for(let i=t;i<n.length;i+=1){let o=i?n[i-1].top+M(e,1):s.from;n[i].top=Math.max(n[i].wish.level,o)}}function ps(n){
let t=n.length-1;for(;t>0&&n[t].top>n[t].wish.level;)t-=1;return t}function ms(n,t){let e=t;for(let s=t;s<n.length;s+=1)n[s].wish.rank>=n[e].wish.rank&&(e=s);return e}
function bs(n,t,e){let s=n.map(({wish:o})=>Te(o,t,e));for(let o=n.length-2;o>=0;o-=1)s[o]=Math.min(s[o],s[o+1]-M(t,1));let i=e.from;return n.map(({wish:o},a)=>{
let c=Math.max(o.level,i),d=Math.min(o.lines,gs(c,{next:n[a+1]?.wish.level,last:s[a+1]},t,e));return i=c+M(t,d),{top:c,lines:d}})}function gs(n,{next:t,last:e},s,i){
let o=t===void 0?i.until+s.gap:t,a=o===1/0?1/0:Math.floor((o-n-M(s,0))/s.line);return a>=2?a:n+M(s,2)<=(e??i.until+s.gap)?2:1}var ws=9,q=class{constructor(t,e){this.note=t,this.toggle=e,this.isOpen=!1,this.level=NaN,this.shown=0,this.body=null,this.isPlain=t.isExplanatory||t.isOfSource,
this.reading=this.isPlain?"":t.proposed,this.text=ys(t.item),this.length=this.reading.length+this.text.length+3,this.made=void 0}get element(){return this.made??=
this.make()}get button(){return T(this.element,".be-side-head")}make(){let{note:t,reading:e,text:s}=this,i=l("span",{class:"be-side-short"},...e?[l("span",{class:"\
be-side-reading"},e)," "]:[],l("span",{class:"be-side-text"},s)),o=l("button",{type:"button",class:"be-side-head","aria-expanded":"false",tabindex:"-1"},l("span",
{class:"be-side-number"},t.number)," ",i,l("span",{class:"be-side-words"},t.words)),a=this.isPlain?t.facets.kind:t.facets.severity,c=l("div",{class:`be-side-not\
e be-side-${a}`,role:"listitem"},o);return o.addEventListener("click",()=>this.toggle(t,null)),c.addEventListener("pointerenter",()=>t.light(!0)),c.addEventListener(
"pointerleave",()=>{this.isOpen||t.light(!1)}),c}lines(t){return Math.min(ws,Math.max(1,Math.ceil(this.length/t)))}stand(t){t&&(this.put(t.top),this.shown!==t.lines&&
(this.shown=t.lines,T(this.element,".be-side-short").style.webkitLineClamp=String(t.lines)))}isAt(t){return!t||t.top===this.level&&t.lines===this.shown}put(t){this.
level!==t&&(this.level=t,this.element.style.top=`${t}px`)}fold(t){this.isOpen!==!t&&(this.isOpen=!t,this.button.setAttribute("aria-expanded",String(this.isOpen)),
this.element.classList.toggle("be-open",this.isOpen),t?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function ys(n){let e=[...n.children].
filter(i=>!h(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),s=u(n,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...e,...s].filter(Boolean).join(" ")}var B=class{constructor(t,e,s){this.holder=t,this.manner=e,this.stop=null,t.addEventListener("focusin",i=>this.came(i),{signal:s}),t.addEventListener("keydown",
i=>this.pressed(i),{signal:s}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&dt(
this.stop))return;let t=u(this.holder,this.manner.selector).find(dt);t&&this.makeStop(t)}settle(){let t=u(this.holder,this.manner.selector),e=this.stop?.isConnected?
this.stop:t[0];for(let s of t)s!==e&&s.tabIndex!==-1&&(s.tabIndex=-1);e&&this.makeStop(e)}makeStop(t){this.stop&&this.stop!==t&&(this.stop.tabIndex=-1),this.stop=
t,t.getAttribute("tabindex")!=="0"&&(t.tabIndex=0)}came(t){let e=p(t,this.manner.selector);e&&e.tabIndex!==-1&&e!==this.stop&&this.settle(),e&&this.makeStop(e)}pressed(t){
let[e,s]=this.manner.keys[t.key]??[],i=p(t,this.manner.selector);if(!e||!s||!i||t.defaultPrevented||this.manner.isOff?.()||t.altKey||t.ctrlKey||t.metaKey||t.shiftKey)
return;t.preventDefault();let o=xs(u(this.holder,s),i,e);o?.focus(),o?.scrollIntoView({block:"nearest",behavior:"instant"})}};function xs(n,t,e){let s=e>0?Node.
DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,i=o=>!!(t.compareDocumentPosition(o)&s)&&dt(o);return e>0?n.find(i):n.findLast(i)}var dt=n=>n.checkVisibility(
{visibilityProperty:!0});var ut=".be-side-head",ft=40,Y=class{constructor(t,e){this.signal=e,this.filling=new AbortController,this.list=l("div",{role:"list"}),this.element=l("aside",{class:"\
be-side-notes be-editorial","aria-label":r("Notes beside the text")},this.list);let s={ArrowDown:[1,ut],ArrowUp:[-1,ut]};this.rove=new B(this.list,{selector:ut,
keys:s,isOff:t},e),this.there=new Set}fill(t,e){this.filling.abort(),this.filling=new AbortController;let s=new Set(t.map(([c])=>c));for(let c of this.there)s.has(
c)||this.takeOut(c);let i=([c,d])=>!d||c.isOpen||d.top>e.from&&d.top<e.until;this.put(t,t.filter(i));let o=t.filter(c=>!i(c)&&!(this.there.has(c[0])&&c[0].isAt(
c[1])));this.element.toggleAttribute("data-filling",o.length>0);let a=vs(o).map(c=>()=>this.put(t,c));P([...a,()=>this.element.removeAttribute("data-filling")],
AbortSignal.any([this.filling.signal,this.signal]))}takeOut(t){t.element.remove(),this.there.delete(t)}put(t,e){for(let[i,o]of e)i.stand(o),this.there.add(i);let s=this.
list.firstElementChild;for(let[i]of t)this.there.has(i)&&(i.element===s?s=s.nextElementSibling:this.list.insertBefore(i.element,s));this.rove.settle()}add(t){this.
there.has(t)||(this.there.add(t),this.list.append(t.element))}},vs=n=>Array.from({length:Math.ceil(n.length/ft)},(t,e)=>n.slice(e*ft,(e+1)*ft));var ks=38,Es=.47,G=class{constructor(t,e,s,i){this.text=t,this.notes=e,this.toggle=s,this.size="",this.top=0,this.isWide=!1,this.opened=null,this.cards=new Map,
this.levels=new Map,this.column=new Y(()=>this.opened!==null,i),this.spread=l("div",{class:"be-spread"});let o=new ResizeObserver(()=>{this.isOtherSize()&&this.
arrange(this.isWide)});o.observe(t),i.addEventListener("abort",()=>o.disconnect(),{once:!0})}has(t){return this.column.element.contains(t)}isOtherSize(){return this.
size!==this.sizeNow()}sizeNow(){return[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||(this.text.before(this.spread),this.
spread.append(this.text,this.column.element))}arrange(t){this.isWide=t,this.column.element.hidden=!t,t&&(this.stand(),this.measure(),this.settle())}measure(){this.
size=this.sizeNow();let t=this.notes.filter(a=>a.isShown),e=this.spread.getBoundingClientRect().top;this.top=e+scrollY,this.levels=new Map(t.map(a=>[a,a.marks[0].
getBoundingClientRect().top-e])),this.opened&&(this.opened.level=this.levelOf(this.opened.note,this.opened.from));let{element:s}=this.column,i=getComputedStyle(
s);this.line=parseFloat(i.lineHeight);let o=parseFloat(i.fontSize)*3.4;this.letters=Math.max(12,(s.clientWidth-o)/(parseFloat(i.fontSize)*Es))}levelOf(t,e){let s=e.
closest("sup.be-mark")??t.marks[0];return(s===t.marks[0]?this.levels.get(t):void 0)??s.getBoundingClientRect().top-this.spread.getBoundingClientRect().top}settle(){
if(!this.isWide)return;let{line:t=20,letters:e=40}=this,s=this.place(),i={from:scrollY-this.top-innerHeight,until:scrollY-this.top+2*innerHeight},o=[...this.levels.
keys()].filter(f=>f!==this.opened?.note),a=o.map(f=>({level:this.levels.get(f)??0,lines:this.card(f).lines(e),rank:f.rank})),c=Ce(a,{line:t,pad:0,gap:4,reach:ks},
s),d=new Map(o.map((f,K)=>[f,c[K]])),b=[...this.levels.keys()].filter(f=>f===this.opened?.note||d.get(f));this.column.fill(b.map(f=>[this.card(f),d.get(f)]),i)}place(){
if(!this.opened)return null;let{note:t,level:e}=this.opened,s=this.card(t);return s.put(e),this.column.add(s),{level:e,height:s.element.offsetHeight}}show(t,e,s){
this.levels.has(t)||this.measure();let i=this.levelOf(t,e);this.opened?.note!==t&&this.fold(),this.opened={note:t,from:e,level:i};let o=this.card(t);o.fold(!1),
this.settle(),s&&(o.button.focus({preventScroll:!0}),Os(o.element))}fold(){this.opened&&this.card(this.opened.note).fold(!0),this.opened=null}hide(){this.opened&&
(this.fold(),this.settle())}hint(t,e){this.cards.get(t)?.made?.classList.toggle("be-lit",e)}card(t){let e=this.cards.get(t);if(e)return e;let s=new q(t,this.toggle);
return this.cards.set(t,s),s}};function Os(n){let{top:t,bottom:e}=n.getBoundingClientRect(),s=h(document,".md-header")?.getBoundingClientRect().bottom??0,i=e+8-
innerHeight;t<s?scrollBy({top:t-s-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,t-s-8),behavior:"instant"})}var C=window.matchMedia("(min-width: 60em)");function Ls(n,t){let e=h(n,"article.be-text:not(.be-reading-text):not(.be-pane)"),s=e?Oe(n):[];e&&s.length&&P([()=>{
new pt(e,s,t)}],t)}var pt=class{constructor(t,e,s){this.notes=e,this.byMark=new Map(e.flatMap(i=>i.marks.map(o=>[o,i]))),this.open=null,this.from=t,this.side=new G(
t,e,(i,o)=>this.toggle(i,o),s),this.panel=new z({close:()=>this.popup.close(!0),step:i=>this.step(i),isFirst:()=>this.neighbour(-1)===null,isLast:()=>this.neighbour(
1)===null},s),this.popup=new v({holds:i=>C.matches||this.panel.has(i)||!!p({target:i},"sup.be-mark"),closed:()=>this.release(!s.aborted),returnTo:()=>this.from}),
ke(t,e,()=>this.refresh(),s),this.listen(t,s);for(let i of e)i.expand(!1);this.refresh(),this.fromAddress()}listen(t,e){t.addEventListener("click",s=>this.clicked(
s),{signal:e}),t.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:e}),t.addEventListener("pointerout",s=>this.hovered(s,!1),{signal:e}),document.addEventListener(
"keydown",s=>this.pressed(s),{signal:e}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:e}),C.addEventListener("change",()=>this.refresh(),
{signal:e})}get view(){return C.matches?this.side:this.panel}refresh(){let t=this.open;this.side.arrange(C.matches),t&&!t.isShown?this.popup.close(!0):t&&this.show(
t,this.from,!1)}clicked(t){let e=p(t,"sup.be-mark a")??this.unresolvedAt(t),s=e?.parentElement&&this.byMark.get(e.parentElement);!e||!s||t.ctrlKey||t.metaKey||t.
shiftKey||t.button||(t.preventDefault(),this.toggle(s,e))}unresolvedAt(t){let e=p(t,'[data-layer="reading"] .be-unresolved'),s=e&&!p(t,"a")?this.notes.find(i=>i.
isUnresolved&&i.targets.includes(e)):void 0;return s?.show(!0),s?s.link:null}hovered(t,e){let s=p(t,"sup.be-mark"),i=s&&this.byMark.get(s);i&&i!==this.open&&(i.
light(e),this.side.hint(i,e))}pressed(t){if(!this.open||!this.view.has(y())||t.altKey||t.ctrlKey||t.metaKey)return;let e=t.key==="ArrowDown"?1:t.key==="ArrowUp"?
-1:0;!e||p(t,"select")||(t.preventDefault(),this.step(e))}toggle(t,e){t===this.open&&(!e||e===this.from)?this.popup.close(!0):this.show(t,e??t.link,!0)}show(t,e,s){
this.open!==t&&this.quiet(),this.open=t,this.from=e.isConnected?e:t.link,t.light(!0),t.expand(!0),this.view.show(t,this.from,s),this.popup.open(),s&&location.hash.
slice(1)!==t.item.id&&history.replaceState(history.state,"",`#${t.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(t){this.quiet(),this.side.
hide(),this.panel.hide(),this.open=null,t&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(t){
let e=this.notes.filter(s=>s.isShown);return this.open?e[e.indexOf(this.open)+t]??null:null}step(t){let e=this.neighbour(t);if(!e)return;this.show(e,e.link,!0);
let{top:s,bottom:i}=e.marks[0].getBoundingClientRect();(s<120||i>innerHeight*(C.matches?.8:.45))&&Ae(e)}fromAddress(){let t=this.notes.find(e=>`#${e.item.id}`===
location.hash);!t||t===this.open||(t.show(!0),this.side.arrange(C.matches),this.show(t,t.link,!0),requestAnimationFrame(()=>Ae(t)))}},Ae=n=>n.marks[0].scrollIntoView(
{block:C.matches?"center":"start"});var gt={};g(gt,{start:()=>Cs});function Ie(n,t){let[e,s=""]=t.split("\0");return n.length>e.length+s.length&&n.startsWith(e)&&n.endsWith(s)?n.slice(e.length,n.length-s.length):""}var Pe=".be-text a.be-number, .be-milestone a[data-locator]:not([title]), a.be-cite-way",Ss=`${Pe}, button.be-cite-note, button.be-cite-button`;x({keys:["Alt C"],
does:()=>r("copy the selected words with their citation"),when:()=>!!E()?.dataset.document});function Cs(n,t){let e=E();if(!e?.dataset.document)return;for(let i of u(
n,Pe))i.setAttribute("aria-haspopup","dialog");h(n,".be-cite-document")?.append(l("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},r("Ci\
te with the address")));for(let i of u(n,".be-notes > li"))Ps(i);let s=new bt(e);Ts(n,e,s,t),As(n,e,s,t)}var bt=class{constructor(t){this.text=t,this.made=null}async here(){
let{ToolPanel:t}=await m();return this.made??=new t(this.text)}isOpenAt(t){return this.made?.isOpenAt(t)??!1}close(){this.made?.close(!0)}};function Ts(n,t,e,s){
let i=null;n.addEventListener("pointerdown",o=>{p(o,"a.be-number")&&(i=N(t))},{capture:!0,signal:s}),n.addEventListener("click",o=>{let a=p(o,Ss);if(!a||o.defaultPrevented||
H(o))return;if(a.matches("a.be-cite-way")&&o.preventDefault(),e.isOpenAt(a)){e.close();return}o.detail||(i=N(t));let c=Is(t,a,i);setTimeout(async()=>{let d=await e.
here();s.aborted||d.open(a,c)},0)},{signal:s})}function As(n,t,e,s){n.addEventListener("keydown",i=>{if(i.key==="Alt"&&e.here(),i.code!=="KeyC"||!i.altKey||i.ctrlKey||
i.metaKey||i.shiftKey)return;let o=N(t);if(!o)return;i.preventDefault();let a={kind:"paragraph",id:o.id,locator:o.locator,name:"",words:o.words,selected:o};e.here().
then(c=>c.copyWords(a))},{signal:s})}function Is(n,t,e){let s=t.matches("a.be-number")?t.closest(".be-unit"):null;if(s){let o=(t.textContent??"").trim(),a=r("Pa\
ragraph {number}",{number:o}),c={kind:"paragraph",id:s.id,locator:Xt(Zt(n,s),`\xB6 ${o}`),name:a,words:Jt(s)};return e?{...c,words:e.words,selected:e}:c}let{locator:i}=t.
dataset;if(i)return{kind:"mark",id:t.id,locator:i,name:i,words:""};if(t.matches("button.be-cite-note")){let{name:o="",note:a=""}=t.dataset;return{kind:"note",id:a,
locator:o,name:o.charAt(0).toUpperCase()+o.slice(1),words:""}}return{kind:"document",id:"",locator:"",name:r("The whole document"),words:""}}function Ns(n){let t=u(
n,".footnote-backref"),e=t.length>1?r("back to {note} in the text, call {at} of {all}",{note:"\0",at:1,all:t.length}):r("back to {note} in the text",{note:"\0"});
return Ie(t[0]?.getAttribute("aria-label")??"",e)}function Ps(n){let t=Ns(n),e=n.lastElementChild;!t||!e||h(n,".be-cite-note")||e.append(" ",l("button",{class:"\
be-cite-note",type:"button","data-note":n.id,"data-name":t,"aria-label":r("cite {name}",{name:t}),"aria-haspopup":"dialog"},r("cite")))}var xt={};g(xt,{start:()=>Rs});var X=null;function Q(n,t=()=>{}){if(X){n(X);return}Promise.all([L("cards.json"),m()]).then(([e,s])=>{X={...s,cardOf:(i,o)=>s.cardOf(e,i,o)},n(X)}).catch(t)}var Ms=350,Bs=260,Ks=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function Rs(n,t){for(let s of u(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let e=new yt;n.addEventListener("pointerover",s=>e.pointed(s),{signal:t}),n.documentElement.addEventListener("pointerl\
eave",s=>e.left(s),{signal:t}),n.addEventListener("pointerdown",s=>e.pressed(s),{signal:t}),n.addEventListener("click",s=>e.touched(s),{signal:t}),n.addEventListener(
"focusin",s=>e.focused(s),{signal:t}),n.addEventListener("focusout",s=>e.blurred(s),{signal:t}),n.addEventListener("keydown",s=>e.typed(s),{capture:!0,signal:t}),
n.addEventListener("scroll",()=>e.scrolled(),{passive:!0,signal:t}),window.addEventListener("resize",()=>e.close(),{signal:t}),t.addEventListener("abort",()=>e.
leave(),{once:!0})}function wt(n){return n.closest(Ks)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:Ut(new URL(n.getAttribute("href")??
"",document.baseURI),W,location.pathname)}var Me=n=>p(n,"a[href]"),yt=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(t,e,s){clearTimeout(this.opening);let i=s===null;this.isForFocus=i,i&&Q(o=>{y()===t&&this.build(o,t,e,!0)}),
this.opening=window.setTimeout(()=>Q(o=>{this.isWanted(t,i)&&(this.open?.link!==t&&this.build(o,t,e,i),this.open?.show(s))}),Ms)}isWanted(t,e){return t.isConnected&&
t!==this.dismissed&&(e?y()===t:t.matches(":hover"))}build(t,e,s,i){this.take();let o=t.cardOf(e,s);if(!o)return;let a=new t.OpenCard(e,o,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=e,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:t}=this;t&&
!(t.isByFocus&&t.hasFocus)&&!t.card.matches(":hover")&&this.close()},Bs)}pointed(t){if(t.pointerType==="touch")return;let e=Me(t);if(e!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(e===this.open.link||this.open.holds(t.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=e&&e!==this.dismissed&&t.buttons===0?wt(e):null;e&&s&&this.prepare(e,s,t.clientX),this.open&&this.closeSoon()}left(t){t.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(t){let e=this.isTouched?p(t,".be-text a[href]"):null,s=e&&!H(t)&&!t.defaultPrevented?
wt(e):null;if(!e||!s)return;t.preventDefault();let i=()=>location.assign(e.href);Q(o=>{let a=o.cardOf(e,s);if(!a)return i();this.sheet=o.openSheet(e,a)},i)}pressed(t){
this.isTouched=t.pointerType==="touch",(!(t.target instanceof Node)||!this.open?.card.contains(t.target))&&this.close()}focused(t){let e=Me(t);if(this.open&&(this.
open.link===e||this.open.holds(t.target))||!e||e===this.dismissed||!e.matches(":focus-visible"))return;let s=wt(e);s&&(this.dismissed=null,this.prepare(e,s,null))}blurred(t){
t.target===this.dismissed&&(this.dismissed=null);let{open:e}=this;e?!e.holds(t.relatedTarget)&&e.holds(t.target)&&!e.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(t){t.key==="Tab"&&this.open?.isShown&&!t.altKey&&!t.ctrlKey&&!t.metaKey&&this.open.step(t)}scrolled(){!this.isForFocus&&!h(document,"main a:\
hover")&&clearTimeout(this.opening)}};var vt={};g(vt,{start:()=>Ds});async function Ds(n,t){let e=h(n,".be-synopsis");if(!e||u(e,".be-pane").length!==2)return;let{startSynopsis:s}=await m();t.aborted||s(e,t)}var kt={};g(kt,{start:()=>Ws});var Be="http://www.w3.org/2000/svg";function J(){let n=document.createElementNS(Be,"svg"),t=document.createElementNS(Be,"path");for(let[e,s]of Object.entries({viewBox:"\
0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(e,s);return t.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L20 20"),n.
append(t),n}var Hs=140,Ke=10,Z=class{constructor(){this.page=qt("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=l("input",{type:"search",name:"q","aria-l\
abel":r("Search the edition"),placeholder:r("Words or names, in either script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=l("p",
{class:"be-status",role:"status"}),this.list=l("ol",{class:"be-hits","aria-label":r("First hits")}),this.all=l("a",{class:"be-all",href:this.page,hidden:!0},""),
this.element=this.draw(),this.popup=new v({holds:t=>this.element.contains(t),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let t=w("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":r("Close the search")}),e=l("form",{role:"search",action:this.page,method:"get"},J(),
this.field,t);return l("dialog",{class:"be-search-dialog","aria-label":r("Search the edition")},e,l("div",{class:"be-scrolled"},this.list),l("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),Hs)}),this.
element.addEventListener("click",t=>{t.target===this.element?this.popup.close(!0):p(t,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),te(this.element,this.field)}show(t){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=t??y(),
this.element.showModal(),this.popup.open()),!this.field.value&&et()&&(this.field.value=et(),this.find()),this.field.focus(),this.field.select(),m().then(({open:e})=>e()).
catch(()=>{})}async find(){let t=++this.run,e=()=>t===this.run,s=this.field.value.trim();if(zt(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:o,countedHere:a}=await m(),c=await i(s);if(!e()||(await o(this.list,c,e,{upTo:Ke,isEndless:!1}),!e()))return;let d=a(
c.hits.length,Ke);this.status.textContent=d.count,this.all.textContent=d.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=c.hits.length===
0}catch(i){throw e()&&(this.status.textContent=r("The search could not be loaded.")),i}}};x({keys:["/","Ctrl K"],does:()=>r("search the edition")});var Re=null;function Ws(n,t){let e=n.getElementById("be-search");e&&!e.classList.contains("be-search-l\
ive")&&_s(e,t);let s=Fs(n);s?.addEventListener("click",()=>De(s),{signal:t}),n.addEventListener("keydown",i=>{Us(i)&&(i.preventDefault(),De(null))},{signal:t})}
function De(n){let t=document.getElementById("be-query");if(t instanceof HTMLInputElement){t.focus(),t.select();return}Re??=new Z,Re.show(n)}async function _s(n,t){
let{startPage:e}=await m();t.aborted||e(n,t)}function Fs(n){let t=h(n,".md-header__inner"),e=t&&h(t,".be-search-button");if(!t||e)return e;let s=l("button",{type:"\
button",class:"be-search-button","aria-label":r("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},J(),l("span",{class:"be-search-word"},
r("Search")),l("kbd",{"aria-hidden":"true"},"/")),i=h(t,"[data-md-component=palette]");return i?i.before(s):t.append(s),s}function Us(n){return n.altKey?!1:n.ctrlKey||
n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!I(n.target)}var Et={};g(Et,{start:()=>Vs});var He="be-found",We="be-marked";function Vs(n){let t=new URL(location.href),e=t.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.
delete(He),n.documentElement.classList.remove(We),!e.length||(t.searchParams.delete("highlight"),history.replaceState(history.state,"",t),!("highlights"in CSS)))
return;let s=$s(n,t.hash).flatMap(i=>js(i,ee(e)));s.length&&(CSS.highlights.set(He,new Highlight(...s)),n.documentElement.classList.add(We))}function $s(n,t){let e=t?
n.getElementById(A(t.slice(1))):null;if(!e)return[h(n,"main")??n.body];if(!/^H[1-6]$/u.test(e.tagName))return[e];let s=[e];for(let i=e.nextElementSibling;i&&!/^H[1-6]$/u.
test(i.tagName);i=i.nextElementSibling)s.push(i);return s}function js(n,t){let e=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],i="";for(let o=e.nextNode();o instanceof
Text;o=e.nextNode())o.parentElement?.closest(".be-mark, .be-number, .be-parallel, .headerlink")||(s.push({node:o,start:i.length}),i+=o.data);return[...i.matchAll(
t)].map(o=>{let a=document.createRange();return a.setStart(..._e(s,o.index)),a.setEnd(..._e(s,o.index+o[0].length,!0)),a})}function _e(n,t,e=!1){let s=n.findLast(
({start:i})=>e?i<t:i<=t)??n[0];return[s.node,t-s.start]}var Ot={};g(Ot,{start:()=>zs});var Fe=()=>h(document,".be-go input");x({keys:["g"],does:()=>r("go to a paragraph by its number"),when:()=>k()&&Fe()!==null});function zs(n,t){let e=E(),s=h(n,"\
.be-beside");!e||!s||!h(e,"a.be-number")||(s.append(qs(e)),n.addEventListener("keydown",i=>{if(i.key!=="g"||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||
!k()||I(i.target)||h(n,"dialog[open]"))return;i.preventDefault();let o=Fe();o?.focus(),o instanceof HTMLInputElement&&o.select()},{signal:t}))}function qs(n){let t=l(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":r("Go to paragraph")}),e=l("form",{class:"be-go"},l("label",{},
l("span",{"aria-hidden":"true"},r("Go to \xB6")),t));return t.addEventListener("input",()=>t.setCustomValidity("")),e.addEventListener("submit",s=>{s.preventDefault();
let i=Ys(n,t.value.replace("\xB6","").trim()),o=U(document,`p${t.value.replace("\xB6","").trim()}`,location.search);i?Gs(i):o?location.assign(o):Xs(n,t)}),e}function Ys(n,t){
let e=u(n,"a.be-number").find(s=>s.textContent?.trim()===t);return e?e.closest(".be-unit"):u(n,".be-milestone a[data-locator]").find(s=>s.dataset.locator?.toLowerCase()===
t.toLowerCase())??null}function Gs(n){n instanceof HTMLElement&&(n.setAttribute("tabindex","-1"),n.addEventListener("blur",()=>n.removeAttribute("tabindex"),{once:!0}),
location.hash=n.id,n.focus({preventScroll:!0}))}function Xs(n,t){let e=u(n,"a.be-number").map(i=>i.textContent?.trim()??""),s=n.dataset.paragraphs??e.at(-1)??"";
t.setCustomValidity(r("The paragraphs of this text are numbered {first} to {last}.",{first:e[0],last:s})),t.reportValidity()}var St={};g(St,{start:()=>Qs});var Lt="be-led";function Qs(n,t){Ue(n),addEventListener("hashchange",()=>Ue(n),{signal:t})}function Ue(n){let t=A(location.hash.slice(1)),e=Js();if(!t||n.getElementById(
t))return;let s=U(n,t,location.search);!s||!st(n)&&(e===t||e===null)||(st(n)&&Zs(t),location.replace(s))}function Js(){try{let n=sessionStorage.getItem(Lt)??"";
return sessionStorage.removeItem(Lt),n}catch{return null}}function Zs(n){try{sessionStorage.setItem(Lt,n)}catch{}}var Ct={};g(Ct,{start:()=>tn});function tn(n,t){n.addEventListener("copy",()=>{let e=u(n,".be-text");for(let s of e)s.classList.add("be-copying");setTimeout(()=>{for(let s of e)s.classList.remove(
"be-copying")},0)},{signal:t}),n.addEventListener("click",({detail:e,target:s})=>{let i=e===3&&s instanceof Element&&s.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:t})}var Tt={};g(Tt,{start:()=>sn});var en=".md-typeset__scrollwrap, .be-scroll, pre > code";function sn(n,t){let e=h(n,"[data-md-component=content]");if(!e)return;let s=new ResizeObserver(a=>{for(let{
target:c}of a)nn(c)}),i=a=>{for(let c of u(a,en))s.observe(c)},o=new MutationObserver(a=>{let c=new Set(a.filter(({addedNodes:d})=>d.length).map(({target:d})=>d));
for(let d of c)d instanceof Element&&i(d)});o.observe(e,{childList:!0,subtree:!0}),t.addEventListener("abort",()=>{o.disconnect(),s.disconnect()},{once:!0}),i(e)}
function nn(n){if(n.scrollWidth<=n.clientWidth+1){for(let t of["tabindex","role","aria-label"])n.removeAttribute(t);return}n.tabIndex=0,n.setAttribute("role","g\
roup"),n.setAttribute("aria-label",r("{name}; scrolls sideways",{name:on(n)}))}function on(n){let t=h(n,"svg > title");return t?t.textContent??"":u(document,".m\
d-content :is(h1, h2, h3)").filter(s=>s.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.firstChild?.textContent?.trim()||r("Table")}var Pt={};g(Pt,{start:()=>an});var It=".be-pane .be-unit",Ve=".be-notes > li, .be-panel, .be-note",rn=200,Nt=null;se({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>r("Propose a\
 note"),run:n=>{let t=document.getElementById(n.id);t&&Nt?.propose(n.selected?.range??dn(t))}});function an(n,t){let e=h(n,"article.be-text[data-document]:not(.\
be-pane)");Nt=e?new tt(e,t):null,Nt?.listen(n),!e&&h(n,It)&&new tt(document.body,t).listen(n)}var tt=class{constructor(t,e){this.text=t,this.signal=e,this.timer=
0,this.panel=null,this.button=w(r("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(t){t.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
rn)},{signal:this.signal}),t.addEventListener("click",e=>{let s=p(e,".be-correct");s&&this.correct(s)},{signal:this.signal}),this.signal.addEventListener("abort",
()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let t=getSelection();if(!t?.rangeCount||t.isCollapsed||!t.toString().trim())return null;
let e=t.getRangeAt(0);return e.intersectsNode(this.text)||$e(e)?.closest(Ve)?e.cloneRange():null}selectionChanged(){let t=[...this.selectedRange()?.getClientRects()??
[]].filter(o=>o.width).at(-1);if(this.button.hidden=!t||!!this.panel?.isOpen,this.button.hidden||!t)return;document.body.append(this.button);let{top:e,bottom:s,
right:i}=t;_(this.button,{top:e,bottom:s,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(t){let{text:e}=this,s=cn(t);if(s){At(...s),this.button.
hidden=!0;return}let i=null;try{i=await m();let{ProposePanel:o,receivedText:a,spanOfRange:c}=i,[d,b,f]=await Promise.all([a(e.dataset.document??""),L("propose.j\
son"),L("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let K=c(e,t,d),_t=new o({span:K,received:d,choices:b,repository:f,opener:un(e,t),language:ln(
e)});this.panel?.close(),this.panel=_t,_t.open()}catch(o){this.signal.aborted||At(hn(o,i?.CannotTell))}this.button.hidden=!0}async correct(t){try{let{correctionOf:e}=await m(),
s=await e(t);if(this.signal.aborted)return;this.panel?.close(),this.panel=s,s.open()}catch{this.signal.aborted||At(r("What is needed for a note could not be loa\
ded."))}}},ln=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function $e({commonAncestorContainer:n}){return n instanceof Element?n:n.
parentElement}function cn(n){let t=$e(n);if(t?.closest(Ve))return[r("A note stands on words of the text, not on another note. To change this one, press \u201CCorrect\
 this note\u201D where it is open.")];let e=t?.closest(It)??u(document,It).find(i=>n.intersectsNode(i)),s=e&&h(e,"a.be-number")?.getAttribute("href");return e?[
r("Here two texts stand side by side: a note is proposed where the text stands alone."),...s?[l("a",{href:s},r("Go to this paragraph"))]:[]]:null}function hn(n,t){
return t&&n instanceof t?n.message:n instanceof RangeError?r("Select whole words."):r("What is needed for a note could not be loaded.")}function dn(n){let t=document.
createRange();return t.selectNodeContents(n),t}function un(n,t){let e=u(n,".be-unit").find(s=>t.intersectsNode(s));return e?h(e,"a.be-number")??h(e,"a"):null}function At(n,...t){
O(n),h(document,".be-propose-word")?.remove();let e=l("p",{class:"be-propose-word","aria-hidden":!t.length&&"true"},n," ",...t);document.body.append(e),t.length?
document.addEventListener("selectionchange",()=>e.remove(),{once:!0}):setTimeout(()=>e.remove(),6e3)}var Bt={};g(Bt,{start:()=>mn});var Mt="a[href], button",fn=".footnote-backref",pn="a.be-number",je=()=>h(document,".be-text")!==null;x({keys:["\u2192","\u2190"],does:()=>r("within a text or i\
ts notes: the next link, the one before"),when:je},{keys:["\u2193","\u2191"],does:()=>r("within a text or its notes: the next paragraph or note, the one before"),
when:je});function mn(n,t){for(let e of u(n,".be-text"))ze(e,pn,t);for(let e of u(n,".be-notes"))ze(e,fn,t)}function ze(n,t,e){let s={ArrowRight:[1,Mt],ArrowLeft:[
-1,Mt],ArrowDown:[1,t],ArrowUp:[-1,t]};bn(()=>{e.aborted||new B(n,{selector:Mt,keys:s},e)})}var bn=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var Kt={};g(Kt,{start:()=>gn});x({keys:["?"],does:()=>r("show these keys")},{keys:["Esc"],does:()=>r("close what was opened last")});function gn(n,t){n.addEventListener("keydown",e=>{if(e.key!==
"?"||e.ctrlKey||e.metaKey||I(e.target)||n.querySelector("dialog[open]"))return;e.preventDefault();let s=y();m().then(({showKeys:i})=>{t.aborted||i(s)},()=>{})},
{signal:t})}var Rt={};g(Rt,{start:()=>wn});var qe=96;function wn(n,t){n.getElementById("__config")||(yn(n,t),xn(n,t),vn(n,t))}function yn(n,t){let e=n.getElementById("__drawer");if(!(e instanceof HTMLInputElement))
return;let s=()=>{e.checked=!1};n.addEventListener("click",i=>{p(i,".md-sidebar--primary a[href]")&&s()},{signal:t}),n.addEventListener("keydown",i=>{i.key==="E\
scape"&&s()},{signal:t})}function xn(n,t){let e=h(n,".md-content h1"),s=h(n,".md-header__title");if(!e||!s)return;let i=new IntersectionObserver(([o])=>{s.classList.
toggle("md-header__title--active",!o.isIntersecting&&o.boundingClientRect.top<qe)},{rootMargin:"-48px 0px 0px 0px"});i.observe(e),t.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function vn(n,t){let e=u(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=e.map(c=>n.getElementById(A(c.getAttribute("href")?.slice(1)??
""))),i=!1,o=()=>{i=!1;let c=s.findLastIndex(d=>d!==null&&d.getBoundingClientRect().top<=qe);for(let[d,b]of e.entries())b.classList.toggle("md-nav__link--passed",
d<c),b.classList.toggle("md-nav__link--active",d===c)},a=()=>{i||requestAnimationFrame(o),i=!0};e.length&&(window.addEventListener("scroll",a,{passive:!0,signal:t}),
a())}var Dt={};g(Dt,{start:()=>kn});function kn(n,t){requestAnimationFrame(()=>{if(t.aborted)return;let e=u(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of e)En(s,t)})}function En(n,t){
let e=w(r("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),e.remove()};n.addEventListener("focusin",i=>{i.
target!==e&&s()},{signal:t}),n.append(e)}var Ht={};g(Ht,{start:()=>On});function On(n,t){let e=location.href.startsWith(`${W.href}register/`),s=new IntersectionObserver(async i=>{if(!i.some(a=>a.isIntersecting))return;s.disconnect();
let o=await L("repository.json").catch(()=>null);o&&!t.aborted&&(await m()).showWritten(n,o,t)},{rootMargin:"50%"});for(let i of u(n,e?".md-content__inner > :la\
st-child":".be-notes"))s.observe(i);t.addEventListener("abort",()=>s.disconnect(),{once:!0})}var Wt={};g(Wt,{start:()=>Ln});async function Ln(n,t){Sn(n,t);let e=ne(location.href),s=e&&(e.version||Cn(n,e));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:i}=await m();
t.aborted||i(n,s?e:null,t)}function Sn(n,t){let e=u(n,".be-former a[href]"),s=()=>e.forEach(i=>{i.hash=location.hash});e.length&&s(),e.length&&addEventListener(
"hashchange",s,{signal:t})}var Cn=(n,{group:t,id:e})=>t!=="register"&&/^(?:fn-|p\d)/u.test(e)&&!n.getElementById(e);var Tn=[Yt,St,Rt,Bt,Kt,ot,mt,gt,Ot,xt,vt,kt,Et,Ct,Tt,Dt,Pt,Ht,Wt];re(()=>import("./later.js"));Vt(async(n,t)=>{n.documentElement.dataset.beStarting=
"",await P(Tn.map(e=>()=>{e.start(n,t)}),t),t.aborted||delete n.documentElement.dataset.beStarting});
