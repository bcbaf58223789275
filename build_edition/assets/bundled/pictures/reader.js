import{$ as ot,A as et,B as L,C as tt,D as v,F as P,H as o,I as z,M as st,N as le,O as j,T as nt,V as it,W as rt,X as N,a as w,b as l,c as m,d as u,e as h,f as y,
fa as at,g as Ge,ga as lt,h as p,i as F,ia as ct,j as x,k as Ve,l as A,m as I,n as U,o as O,p as E,q as Xe,r as Qe,s as ae,t as Ze,u as C,x as Je,y as k,z as $}from"./shared.js";var dt=()=>Promise.reject(new Error("nobody has said where it comes from")),ut=n=>{dt=n},ht;async function b(){ht??=ss();let[n]=await Promise.all([dt(),ht]);return n}
async function ss(){let e=document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]')?.getAttribute("href")?.replace(/page\.css$/,"later.css");
if(!e)return;let t=l("link",{rel:"stylesheet",href:e});await new Promise(s=>{for(let i of["load","error"])t.addEventListener(i,s);document.head.append(t)})}var pt={at:-1/0};async function ns(){performance.now()-pt.at<8||(await new Promise(n=>{setTimeout(n)}),pt.at=performance.now())}async function M(n,e){for(let t of n){
if(await ns(),e.aborted)return;t()}}var de={};w(de,{start:()=>ls});var ft=new WeakMap;function q(n){let e=ft.get(n);if(e?.bar.isConnected)return e;h(document,".be-bar-place")?.remove();let t=l("span",{class:"be-bar-number"}),s=l(
"span",{class:"be-bar-who"}),i=l("span",{class:"be-bar-line"}),r=l("div",{class:"be-bar-slot"}),a=l("nav",{class:"be-bar","aria-label":o("In this text")},l("p",
{class:"be-bar-where"},t,s),r,i);n.before(l("div",{class:"be-bar-place"},a));let c={bar:a,where:t,who:s,line:i,slot:r};return ft.set(n,c),c}var S="",Y=class{constructor(e){this.element=e,this.bar=q(e),this.units=u(e,".be-unit"),this.names=JSON.parse(e.dataset.speakers??"{}"),this.total=Number(e.dataset.
paragraphs)||this.units.filter(mt).length,this.isTranscript=this.units.some(t=>t.dataset.speaker),this.interruptions=this.units.filter(t=>t.matches(".be-turn.be\
-other"))}turnsOf(e){return this.units.filter(t=>t.matches(".be-turn")&&(e===S||t.dataset.speaker===e))}get speakers(){return[...new Set(this.units.map(e=>e.dataset.
speaker??"").filter(Boolean))]}nameOf(e){return this.names[e]??e}speakerOf(e){return e.dataset.speaker?this.nameOf(e.dataset.speaker):""}placeOf(e,t="\xB6"){let s=mt(
e);if(s)return o("{sign} {number} of {total}",{sign:t,number:s,total:this.total});let i=[...e.classList].find(r=>r.startsWith("be-")&&r!=="be-unit")??"";return ce(
i.slice(3).replaceAll("-"," "))}indexAt(e){let t=0,s=this.units.length;for(;t<s;){let i=t+s>>1;this.units[i].getBoundingClientRect().top<=e?t=i+1:s=i}return t-1}},
mt=n=>h(n,":scope > a.be-number")?.textContent,ce=n=>n.slice(0,1).toUpperCase()+n.slice(1);var D={"[":["turn",-1,()=>o("previous turn of the chosen speaker")],"]":["turn",1,()=>o("next turn of the chosen speaker")],"{":["interruption",-1,()=>o("previo\
us interruption")],"}":["interruption",1,()=>o("next interruption")]};v(...Object.entries(D).map(([n,e])=>({keys:[n],does:()=>e?.[2]()??"",when:()=>L()&&h(document,
".be-bar-speaker")!==null})));function gt(n,e){let t=is(n),s=n.interruptions.length,i=s?[bt(o("Interruptions"),G("interruption",-1,e),l("span",{class:"be-bar-wo\
rd"},z("{n} interruption","{n} interruptions",s)),G("interruption",1,e))]:[],r=l("div",{class:"be-bar-panel",id:"be-bar-panel"},bt(o("Turns"),G("turn",-1,e),t,G(
"turn",1,e)),...i,os()),a=wt("be-bar-more",o("Turns"),r,!0);return n.bar.slot.before(a,r),t}var bt=(n,...e)=>l("div",{class:"be-bar-group",role:"group","aria-la\
bel":n},...e);function is(n){let e=n.turnsOf(S).length,t=l("select",{class:"be-bar-speaker","aria-label":o("Whose turns")},l("option",{value:S},o("All turns ({n\
})",{n:e})));for(let s of n.speakers){let i=o("{name} ({n})",{name:ce(n.nameOf(s)),n:n.turnsOf(s).length});t.append(l("option",{value:s},i))}return t}function G(n,e,t){
let s=Object.entries(D).find(([,r])=>r?.[0]===n&&r[1]===e)?.[0]??"",i=rs(n,e);return m(e<0?"\u2039":"\u203A",()=>t(n,e),{class:"be-bar-step","aria-label":i,title:o(
"{what}: key {key}",{what:i,key:s})})}function rs(n,e){return n==="turn"?e<0?o("Previous turn"):o("Next turn"):e<0?o("Previous interruption"):o("Next interrupti\
on")}function wt(n,e,t,s){let i=c=>a.setAttribute("aria-expanded",String(c)),r=new k({holds:c=>a.contains(c)||t.contains(c),closed:()=>i(!1),returnTo:()=>a,staysOnPress:s}),
a=m(e,()=>{r.isOpen?r.close():(r.open(),i(!0))},{class:n,"aria-expanded":"false","aria-controls":t.id});return a}function os(){let n=l("input",{type:"checkbox",
id:"be-bar-keys"});n.checked=L(),n.addEventListener("change",()=>tt(n.checked));let e=Object.entries(D).flatMap(([i,r])=>[l("dt",{},l("kbd",{},i)),l("dd",{},r?.[2]()??
"")]),t=l("div",{class:"be-bar-help",id:"be-bar-help"},l("dl",{},...e),l("label",{for:"be-bar-keys"},n," ",o("Use these keys"))),s=wt("be-bar-ask","?",t,!1);return s.
setAttribute("aria-label",o("Keys")),s.title=o("Keys"),l("div",{class:"be-bar-group be-bar-for-keys"},s,t)}var as="(max-width: 44.9844em)";function ls(n,e){let t=O();if(!t)return;let s=new he(new Y(t));s.updateSoon();for(let i of["scroll","resize"])window.addEventListener(
i,()=>s.updateSoon(),{passive:!0,signal:e});n.addEventListener("keydown",i=>s.pressed(i),{signal:e})}var he=class{constructor(e){this.text=e,this.bar=e.bar,this.
held=null,this.isDue=!1,this.speaker=e.isTranscript?gt(e,(t,s)=>this.go(t,s)):null}updateSoon(){this.isDue||(this.isDue=!0,requestAnimationFrame(()=>{this.isDue=
!1,this.update()}))}current(){return this.held&&Math.abs(window.scrollY-this.held.scrollY)<3?this.held.index:(this.held=null,this.text.indexAt(yt()))}update(){if(!this.
bar.bar.isConnected)return;let e=this.text.element.getBoundingClientRect(),t=yt(),s=e.bottom<t,i=this.text.units[this.current()];i?s&&!this.held?this.say(o("Not\
es"),""):this.say(this.text.placeOf(i),this.text.speakerOf(i)):this.say(z("{n} paragraph","{n} paragraphs",this.text.total),"");let{bar:r,line:a}=this.bar;r.classList.
toggle("be-bar-past",s);let c=Math.min(1,Math.max(0,(t-e.top)/Math.max(1,e.height)));a.style.setProperty("--be-share",c.toFixed(4));let d=h(document,".md-footer")?.
getBoundingClientRect(),g=e.top>innerHeight*.7||(d?d.top<innerHeight:!1);r.classList.toggle("be-bar-away",g&&matchMedia(as).matches&&!r.contains(x()))}say(e,t){
this.bar.where.textContent!==e&&(this.bar.where.textContent=e);let s=t?`, ${t}`:"";this.bar.who.textContent!==s&&(this.bar.who.textContent=s)}go(e,t){let s=this.
speaker?.value??S,i=e==="turn"?this.text.turnsOf(s):this.text.interruptions,r=this.current(),a=i.map(g=>this.text.units.indexOf(g)),c=t>0?a.findIndex(g=>g>r):a.
findLastIndex(g=>g<r);if(c>=0){this.arrive(i[c],e,c+1,i.length);return}let d=cs(e,t,s===S?"":this.text.nameOf(s));this.say(d,""),E(d)}arrive(e,t,s,i){let{element:r}=this.
text;e.setAttribute("tabindex","-1"),r.dataset.walked="",e.addEventListener("blur",()=>{e.removeAttribute("tabindex"),delete r.dataset.walked},{once:!0}),e.focus(
{preventScroll:!0}),e.scrollIntoView({block:"start",behavior:"instant"}),this.held={index:this.text.units.indexOf(e),scrollY:window.scrollY},this.update();let a=[
this.text.placeOf(e,o("Paragraph")),this.text.speakerOf(e)].filter(Boolean).join(", "),c=t==="turn"?o("turn {n} of {all}",{n:s,all:i}):o("interruption {n} of {a\
ll}",{n:s,all:i});E(`${a}; ${c}`)}pressed(e){let t=D[e.key],s=e.getModifierState("AltGraph"),i=e.metaKey||(e.ctrlKey||e.altKey)&&!s;!t||i||e.defaultPrevented||!this.
speaker||!L()||p(e,"input, textarea, select, [contenteditable], dialog")||(e.preventDefault(),this.go(t[0],t[1]))}};function cs(n,e,t){return n==="interruption"?
e>0?o("No later interruption"):o("No earlier interruption"):t?e>0?o("No later turn of {name}",{name:t}):o("No earlier turn of {name}",{name:t}):e>0?o("No later \
turn"):o("No earlier turn")}var yt=()=>5*parseFloat(getComputedStyle(document.documentElement).fontSize)+8;var ve={};w(ve,{start:()=>Ms});var xt={layer:"received",names:"bare",explain:"shown",source:"shown",defects:"grave",category:"",certainty:""},hs={layer:["received","reading"],names:["bare","s\
hown"],explain:["shown","hidden"],source:["shown","hidden"],defects:["all","grave","none"]};function ue(n,e={}){let t=new URLSearchParams(n);return Object.fromEntries(
Object.entries(xt).map(([s,i])=>{let r=t.get(s)??e[s]??i;return[s,hs[s]?.includes(r)===!1?i:r]}))}function vt(n,e){let t=new URL(n);for(let[s,i]of Object.entries(
e))i===xt[s]?t.searchParams.delete(s):t.searchParams.set(s,i);return t.href}function kt({explain:n,source:e,defects:t,category:s,certainty:i},r){return r.isOfSource?
e==="shown":i&&r.facets.certainty!==i?!1:r.isExplanatory?n==="shown":s&&r.facets.category!==s?!1:t==="all"||t==="grave"&&r.isSevere}function Lt(n,e,t,s){let i=ds(e,{state:t,choose:s}),r=l("span",{class:"be-layers-status"}),a=l("div",{class:"be-layers",id:"be-layers",role:"group","aria-label":o(
"Layers"),hidden:!0},...i.map(f=>f.element)),c=m(o("Layers"),()=>{g.isOpen?g.close():d(!0)},{class:"be-layers-button","aria-expanded":"false","aria-controls":"b\
e-layers"}),d=f=>{a.hidden=!f,c.setAttribute("aria-expanded",String(f)),f&&g.open()},g=new k({holds:f=>n.contains(f),closed:()=>d(!1),returnTo:()=>c});return n.
replaceChildren(c,r,a),{say:f=>{r.textContent=c.title=f},read:f=>{for(let R of i)R.read(f)}}}function Ot(n,e){let t="received",s=m("",()=>e(t==="reading"?"recei\
ved":"reading"),{class:"be-layer-switch"});return n.prepend(s),(i,r)=>{t=i,s.textContent=r,s.title=t==="reading"?o("Change to the text as received"):o("Change t\
o the reading text"),s.classList.toggle("be-layer-switch--reading",t==="reading")}}function ds(n,e){let t=a=>n.filter(a).length,s=t(a=>a.isOfSource),i=t(a=>a.isExplanatory),
r=t(a=>a.isSevere);return[H(e,"layer",o("Text"),[["received",o("as received")],["reading",o("reading text")]]),H(e,"names",o("Names"),[["bare",o("bare")],["show\
n",o("underlined")]]),H(e,"explain",o("Explanatory notes"),[["shown",o("shown ({n})",{n:i})],["hidden",o("hidden")]]),...s?[H(e,"source",o("Notes of the source"),
[["shown",o("shown ({n})",{n:s})],["hidden",o("hidden")]])]:[],H(e,"defects",o("Notes on translation and text"),[["grave",o("the grave ones ({n})",{n:r})],["all",
o("all ({n})",{n:n.length-i-s})],["none",o("none")]]),Et(e,"category",o("Of type"),[["",o("any type")],...us(n)]),Et(e,"certainty",o("Of certainty"),[["",o("any\
 certainty")],...ps(n)])]}function us(n){return[...new Set(n.map(t=>t.facets.category??"").filter(Boolean))].sort().map(t=>{let s=(t.split("/").at(-1)??t).replaceAll(
"-"," ");return[t,o("{name} ({n})",{name:s,n:n.filter(i=>i.facets.category===t).length})]})}function ps(n){let e=t=>n.filter(s=>!s.isOfSource&&s.facets.certainty===
t).length;return[["high",o("high ({n})",{n:e("high")})],["medium",o("medium ({n})",{n:e("medium")})],["low",o("low ({n})",{n:e("low")})]]}function H({state:n,choose:e},t,s,i){
let r=i.map(([c])=>{let d=l("input",{type:"radio",name:`be-${t}`,value:c,id:`be-${t}-${c}`});return d.checked=n[t]===c,d.addEventListener("change",()=>e(t,c)),d}),
a=r.map((c,d)=>l("span",{class:"be-choice"},c,l("label",{for:c.id},i[d][1])));return{element:l("fieldset",{},l("legend",{},s),...a),read:c=>{for(let d of r)d.checked=
c[t]===d.value}}}function Et({state:n,choose:e},t,s,i){let r=l("select",{id:`be-${t}`},...i.map(([a,c])=>l("option",{value:a},c)));return r.value=n[t],r.addEventListener(
"change",()=>e(t,r.value)),{element:l("p",{class:"be-choice"},l("label",{for:r.id},s)," ",r),read:a=>{r.value=a[t]}}}function Ct(n){for(let e of n)if(e.reading)for(let t of fs(e))bs(t,e)}function fs(n){let e=[],t=[],s=[...n.targets,...n.marks].sort((i,r)=>i.compareDocumentPosition(
r)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1);for(let i of s)i.matches("sup")?(t.length&&e.push(t),t=[]):t.push(i);return e}var ms=0;function bs(n,e){let t=`be-emen\
ded-${ms+=1}`;for(let i of n)i.classList.add("be-replaced"),i.dataset.replacedBy=t;let s=n.map(i=>i.textContent).join("").replace(/\s+/g," ");n[0].before(l("ins",
{class:"be-emended be-editorial",id:t,title:o("received: {words}",{words:s})},e.reading))}function St(n){for(let e of n.filter(t=>t.isUnresolved)){let t=e.proposed?
o("not resolved; perhaps: {reading}",{reading:e.proposed}):o("not resolved");for(let s of e.targets)s.title=t}}function Tt(n,e,t,s){let i=new pe(n,e,t);i.apply(),window.addEventListener("popstate",()=>i.reread(),{signal:s}),n.addEventListener("copy",r=>gs(n,r),{signal:s}),
s.addEventListener("abort",()=>{delete document.documentElement.dataset.beLayer},{once:!0})}var pe=class{constructor(e,t,s){this.text=e,this.notes=t,this.refresh=
s,this.state=ue(location.search,Xe("layers",{})),this.heading=document.getElementById("the-text")?.firstChild??document.createTextNode(""),this.title=document.title;
let{slot:i}=q(e);this.controls=Lt(i,t,this.state,(r,a)=>this.choose(r,a)),this.switch=t.some(r=>r.reading)?Ot(i,r=>this.choose("layer",r)):null,this.isPutIn=!1}reread(){
this.state=ue(location.search,this.state),this.controls.read(this.state),this.apply()}apply(){let e=this.state.layer==="reading";for(let t of this.notes)t.show(
kt(this.state,t));this.text.dataset.names=this.state.names,e&&!this.isPutIn&&(Ct(this.notes),St(this.notes)),this.isPutIn||=e,this.sayLayer(e),this.controls.say(
this.summary()),this.refresh()}sayLayer(e){let t=e?o("Reading text"):o("As received");this.text.dataset.layer=this.state.layer,document.documentElement.dataset.
beLayer=this.state.layer,this.heading.textContent=e?o("The reading text"):o("The text as received"),document.title=e?o("{layer}: {title}",{layer:t,title:this.title}):
this.title,this.switch?.(this.state.layer,t)}summary(){let e={shown:this.notes.filter(t=>t.isShown).length,all:this.notes.length};return this.state.layer==="rea\
ding"?o("{shown} of {all} notes, reading text",e):o("{shown} of {all} notes, as received",e)}choose(e,t){this.state={...this.state,[e]:t},Qe("layers",this.state),
history.replaceState(history.state,"",vt(location.href,this.state)),this.apply(),E(this.summary())}};function gs(n,e){let t=n.dataset.layer==="reading"?N(n):null;
if(!t||!e.clipboardData)return;let s=o("reading text made by the editors, not the text as received");e.clipboardData.setData("text/plain",`${t.words}

[${s}: ${nt(t.id)}]`),e.preventDefault()}var ws=["critical","major"],At=["critical","major","","minor"],fe=class{constructor(e,t,s){this.spans=s,this.item=e,this.marks=t,this.label=e.id.replace(/^fn-/,
""),this.id=this.label.replace(/^[a-z]-/,""),this.lemma=h(e,".be-lemma"),this.number=(t[0].textContent??"").trim(),this.facets={...this.lemma?.dataset}}get isOfSource(){
return this.facets.kind==="source"}get isExplanatory(){return this.facets.kind==="explanatory"}get isSevere(){return ws.includes(this.facets.severity??"")}get isUnresolved(){
return this.facets.unresolved!==void 0}get isShown(){return!this.item.dataset.off}get words(){return this.lemma?.textContent??""}get reading(){return this.facets.
reading===void 0?"":this.proposed}get proposed(){return(h(this.item,".be-reading q")?.textContent??"").replace(/\s+/gu," ")}get rank(){let e=At.indexOf(this.facets.
severity??"");return e<0?At.length:e}get link(){return y(this.marks[0],"a")}get targets(){return this.spans().get(this.id)??[]}show(e){if(e!==this.isShown)for(let t of[
this.item,...this.marks])e?delete t.dataset.off:t.dataset.off="true"}light(e){for(let t of[...this.targets,...this.marks])t.classList.toggle("be-lit",e)}expand(e){
for(let t of this.marks)y(t,"a").setAttribute("aria-expanded",String(e))}content(){let e=document.createElement("div");e.className="be-note-body";for(let t of this.
item.childNodes)e.append(t.cloneNode(!0));for(let t of u(e,".footnote-backref"))t.remove();for(let t of u(e,"[id]"))t.removeAttribute("id");return e.lastElementChild?.
append(" ",l("button",{class:"be-correct",type:"button","data-note":this.item.id},o("Correct this note"))),e}};function It(n){let e=new Map;for(let s of u(n,"ar\
ticle.be-text sup.be-mark")){let i=Ge(s,"a").hash.slice(1);e.set(i,[...e.get(i)??[],s])}let t=ys(n);return[...e].flatMap(([s,i])=>{let r=n.getElementById(s);return r?
[new fe(r,i,t)]:[]})}function ys(n){let e=null;return()=>{if(e)return e;e=new Map;for(let t of u(n,"article.be-text .be-target"))for(let s of(t.dataset.notes??"").
split(" ")){let i=e.get(s);i?i.push(t):e.set(s,[t])}return e}}var Pt=window.matchMedia("(max-width: 44.9844em)"),me=12,V=class{constructor(e,t){let s=(r,a,c)=>m(a,c,{class:"be-panel-button","aria-label":r,title:r});this.actions=
e,this.title=l("h2",{class:"be-panel-title",id:"be-panel-title"}),this.previous=s(o("Previous note"),"\u2039",()=>e.step(-1)),this.next=s(o("Next note"),"\u203A",
()=>e.step(1)),this.body=l("div",{class:"be-panel-body"});let i=s(o("Close the note"),"\xD7",e.close);this.element=l("div",{class:"be-panel be-editorial",role:"\
dialog","aria-labelledby":"be-panel-title",tabindex:"-1",hidden:!0},l("div",{class:"be-panel-head"},this.title,this.previous,this.next,i),this.body),document.body.
append(this.element),t.addEventListener("abort",()=>this.element.remove(),{once:!0})}has(e){return this.element.contains(e)}show(e,t,s){let{number:i}=e;this.title.
textContent=xs(e,i),this.body.replaceChildren(e.content()),this.body.scrollTop=0,this.element.hidden=!1,this.previous.disabled=this.actions.isFirst(),this.next.
disabled=this.actions.isLast(),this.place(t);let r=x(),a=this.has(r)&&!(r instanceof HTMLButtonElement&&r.disabled);s&&!a&&this.element.focus({preventScroll:!0})}hide(){
this.element.hidden=!0}place(e){this.element.classList.toggle("be-sheet",Pt.matches);let t=e.getBoundingClientRect();if(Pt.matches){let s=t.bottom-(innerHeight-
this.element.offsetHeight-me);s>0&&scrollBy({top:s+40})}else $(this.element,t,{gap:me,margin:me,shift:this.element.offsetWidth/3})}};function xs(n,e){return n.isOfSource?
o("Note of the source {number}",{number:e}):n.isExplanatory?o("Note {number}",{number:e}):o("Textual note {number}",{number:e})}function Mt(n,e,t=null){if(!t)return be(n,e,{from:0,until:1/0});let s=n.findIndex(({level:r})=>r>t.level),i=s<0?n.length:s;return[...be(n.slice(0,i),e,{from:0,until:t.
level-e.gap}),...be(n.slice(i),e,{from:t.level+t.height+e.gap,until:1/0})]}function be(n,e,t){let s=n.map(()=>null),i=vs(n,e,t);for(let[r,a]of Ls(i,e,t).entries())
s[i[r].index]=a;return s}var B=({line:n,pad:e,gap:t},s)=>s*n+e+t,Bt=(n,e,t)=>Math.min(n.level+e.reach,t.until-B(e,1)+e.gap);function vs(n,e,t){let s=[];for(let[
i,r]of n.entries())for(s.push({index:i,wish:r,top:0}),Nt(s,s.length-1,e,t);s.length&&s[s.length-1].top>Bt(s[s.length-1].wish,e,t);){let a=ks(s);s.splice(Es(s,a),
1),Nt(s,a,e,t)}return s}function Nt(n,e,t,s){for(let i=e;i<n.length;i+=1){let r=i?n[i-1].top+B(t,1):s.from;n[i].top=Math.max(n[i].wish.level,r)}}function ks(n){
let e=n.length-1;for(;e>0&&n[e].top>n[e].wish.level;)e-=1;return e}function Es(n,e){let t=e;for(let s=e;s<n.length;s+=1)n[s].wish.rank>=n[t].wish.rank&&(t=s);return t}
function Ls(n,e,t){let s=n.map(({wish:r})=>Bt(r,e,t));for(let r=n.length-2;r>=0;r-=1)s[r]=Math.min(s[r],s[r+1]-B(e,1));let i=t.from;return n.map(({wish:r},a)=>{
let c=Math.max(r.level,i),d=Math.min(r.lines,Os(c,{next:n[a+1]?.wish.level,last:s[a+1]},e,t));return i=c+B(e,d),{top:c,lines:d}})}function Os(n,{next:e,last:t},s,i){
let r=e===void 0?i.until+s.gap:e,a=r===1/0?1/0:Math.floor((r-n-B(s,0))/s.line);return a>=2?a:n+B(s,2)<=(t??i.until+s.gap)?2:1}var Cs=9,X=class{constructor(e,t){this.note=e,this.toggle=t,this.isOpen=!1,this.level=NaN,this.shown=0,this.body=null,this.isPlain=e.isExplanatory||e.isOfSource,
this.reading=this.isPlain?"":e.proposed,this.text=Ss(e.item),this.length=this.reading.length+this.text.length+3,this.made=void 0}get element(){return this.made??=
this.make()}get button(){return y(this.element,".be-side-head")}make(){let{note:e,reading:t,text:s}=this,i=l("span",{class:"be-side-short"},...t?[l("span",{class:"\
be-side-reading"},t)," "]:[],l("span",{class:"be-side-text"},s)),r=l("button",{type:"button",class:"be-side-head","aria-expanded":"false",tabindex:"-1"},l("span",
{class:"be-side-number"},e.number)," ",i,l("span",{class:"be-side-words"},e.words)),a=this.isPlain?e.facets.kind:e.facets.severity,c=l("div",{class:`be-side-not\
e be-side-${a}`,role:"listitem"},r);return r.addEventListener("click",()=>this.toggle(e,null)),c.addEventListener("pointerenter",()=>e.light(!0)),c.addEventListener(
"pointerleave",()=>{this.isOpen||e.light(!1)}),c}lines(e){return Math.min(Cs,Math.max(1,Math.ceil(this.length/e)))}stand(e){e&&(this.put(e.top),this.shown!==e.lines&&
(this.shown=e.lines,y(this.element,".be-side-short").style.webkitLineClamp=String(e.lines)))}isAt(e){return!e||e.top===this.level&&e.lines===this.shown}put(e){this.
level!==e&&(this.level=e,this.element.style.top=`${e}px`)}fold(e){this.isOpen!==!e&&(this.isOpen=!e,this.button.setAttribute("aria-expanded",String(this.isOpen)),
this.element.classList.toggle("be-open",this.isOpen),e?this.body?.remove():this.element.append(this.body??=this.note.content()))}};function Ss(n){let t=[...n.children].
filter(i=>!h(i,".be-lemma, .be-byline")&&!i.matches(".be-misleads")).map(i=>(i.textContent??"").replace(/\s+/gu," ").trim()),s=u(n,".be-misleads").map(i=>(i.textContent??
"").replace(/\s+/gu," ").trim());return[...t,...s].filter(Boolean).join(" ")}var K=class{constructor(e,t,s){this.holder=e,this.manner=t,this.stop=null,e.addEventListener("focusin",i=>this.came(i),{signal:s}),e.addEventListener("keydown",
i=>this.pressed(i),{signal:s}),document.addEventListener("keydown",i=>{i.key==="Tab"&&this.look()},{capture:!0,signal:s}),this.settle()}look(){if(this.stop&&ge(
this.stop))return;let e=u(this.holder,this.manner.selector).find(ge);e&&this.makeStop(e)}settle(){let e=u(this.holder,this.manner.selector),t=this.stop?.isConnected?
this.stop:e[0];for(let s of e)s!==t&&s.tabIndex!==-1&&(s.tabIndex=-1);t&&this.makeStop(t)}makeStop(e){this.stop&&this.stop!==e&&(this.stop.tabIndex=-1),this.stop=
e,e.getAttribute("tabindex")!=="0"&&(e.tabIndex=0)}came(e){let t=p(e,this.manner.selector);t&&t.tabIndex!==-1&&t!==this.stop&&this.settle(),t&&this.makeStop(t)}pressed(e){
let[t,s]=this.manner.keys[e.key]??[],i=p(e,this.manner.selector);if(!t||!s||!i||e.defaultPrevented||this.manner.isOff?.()||e.altKey||e.ctrlKey||e.metaKey||e.shiftKey)
return;e.preventDefault();let r=Ts(u(this.holder,s),i,t);r?.focus(),r?.scrollIntoView({block:"nearest",behavior:"instant"})}};function Ts(n,e,t){let s=t>0?Node.
DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING,i=r=>!!(e.compareDocumentPosition(r)&s)&&ge(r);return t>0?n.find(i):n.findLast(i)}var ge=n=>n.checkVisibility(
{visibilityProperty:!0});var we=".be-side-head",ye=40,Q=class{constructor(e,t){this.signal=t,this.filling=new AbortController,this.list=l("div",{role:"list"}),this.element=l("aside",{class:"\
be-side-notes be-editorial","aria-label":o("Notes beside the text")},this.list);let s={ArrowDown:[1,we],ArrowUp:[-1,we]};this.rove=new K(this.list,{selector:we,
keys:s,isOff:e},t),this.there=new Set}fill(e,t){this.filling.abort(),this.filling=new AbortController;let s=new Set(e.map(([c])=>c));for(let c of this.there)s.has(
c)||this.takeOut(c);let i=([c,d])=>!d||c.isOpen||d.top>t.from&&d.top<t.until;this.put(e,e.filter(i));let r=e.filter(c=>!i(c)&&!(this.there.has(c[0])&&c[0].isAt(
c[1])));this.element.toggleAttribute("data-filling",r.length>0);let a=As(r).map(c=>()=>this.put(e,c));M([...a,()=>this.element.removeAttribute("data-filling")],
AbortSignal.any([this.filling.signal,this.signal]))}takeOut(e){e.element.remove(),this.there.delete(e)}put(e,t){for(let[i,r]of t)i.stand(r),this.there.add(i);let s=this.
list.firstElementChild;for(let[i]of e)this.there.has(i)&&(i.element===s?s=s.nextElementSibling:this.list.insertBefore(i.element,s));this.rove.settle()}add(e){this.
there.has(e)||(this.there.add(e),this.list.append(e.element))}},As=n=>Array.from({length:Math.ceil(n.length/ye)},(e,t)=>n.slice(t*ye,(t+1)*ye));var Is=38,Ps=.47,Z=class{constructor(e,t,s,i){this.text=e,this.notes=t,this.toggle=s,this.size="",this.top=0,this.isWide=!1,this.opened=null,this.cards=new Map,
this.levels=new Map,this.column=new Q(()=>this.opened!==null,i),this.spread=l("div",{class:"be-spread"});let r=new ResizeObserver(()=>{this.isOtherSize()&&this.
arrange(this.isWide)});r.observe(e),i.addEventListener("abort",()=>r.disconnect(),{once:!0})}has(e){return this.column.element.contains(e)}isOtherSize(){return this.
size!==this.sizeNow()}sizeNow(){return[this.text.offsetWidth,this.text.offsetHeight].join()}stand(){this.spread.isConnected||(this.text.before(this.spread),this.
spread.append(this.text,this.column.element))}arrange(e){this.isWide=e,this.column.element.hidden=!e,e&&(this.stand(),this.measure(),this.settle())}measure(){this.
size=this.sizeNow();let e=this.notes.filter(a=>a.isShown),t=this.spread.getBoundingClientRect().top;this.top=t+scrollY,this.levels=new Map(e.map(a=>[a,a.marks[0].
getBoundingClientRect().top-t])),this.opened&&(this.opened.level=this.levelOf(this.opened.note,this.opened.from));let{element:s}=this.column,i=getComputedStyle(
s);this.line=parseFloat(i.lineHeight);let r=parseFloat(i.fontSize)*3.4;this.letters=Math.max(12,(s.clientWidth-r)/(parseFloat(i.fontSize)*Ps))}levelOf(e,t){let s=t.
closest("sup.be-mark")??e.marks[0];return(s===e.marks[0]?this.levels.get(e):void 0)??s.getBoundingClientRect().top-this.spread.getBoundingClientRect().top}settle(){
if(!this.isWide)return;let{line:e=20,letters:t=40}=this,s=this.place(),i={from:scrollY-this.top-innerHeight,until:scrollY-this.top+2*innerHeight},r=[...this.levels.
keys()].filter(f=>f!==this.opened?.note),a=r.map(f=>({level:this.levels.get(f)??0,lines:this.card(f).lines(t),rank:f.rank})),c=Mt(a,{line:e,pad:0,gap:4,reach:Is},
s),d=new Map(r.map((f,R)=>[f,c[R]])),g=[...this.levels.keys()].filter(f=>f===this.opened?.note||d.get(f));this.column.fill(g.map(f=>[this.card(f),d.get(f)]),i)}place(){
if(!this.opened)return null;let{note:e,level:t}=this.opened,s=this.card(e);return s.put(t),this.column.add(s),{level:t,height:s.element.offsetHeight}}show(e,t,s){
this.levels.has(e)||this.measure();let i=this.levelOf(e,t);this.opened?.note!==e&&this.fold(),this.opened={note:e,from:t,level:i};let r=this.card(e);r.fold(!1),
this.settle(),s&&(r.button.focus({preventScroll:!0}),Ns(r.element))}fold(){this.opened&&this.card(this.opened.note).fold(!0),this.opened=null}hide(){this.opened&&
(this.fold(),this.settle())}hint(e,t){this.cards.get(e)?.made?.classList.toggle("be-lit",t)}card(e){let t=this.cards.get(e);if(t)return t;let s=new X(e,this.toggle);
return this.cards.set(e,s),s}};function Ns(n){let{top:e,bottom:t}=n.getBoundingClientRect(),s=h(document,".md-header")?.getBoundingClientRect().bottom??0,i=t+8-
innerHeight;e<s?scrollBy({top:e-s-8,behavior:"instant"}):i>0&&scrollBy({top:Math.min(i,e-s-8),behavior:"instant"})}var T=window.matchMedia("(min-width: 60em)");function Ms(n,e){let t=h(n,"article.be-text:not(.be-reading-text):not(.be-pane)"),s=t?It(n):[];t&&s.length&&M([()=>{
new xe(t,s,e)}],e)}var xe=class{constructor(e,t,s){this.notes=t,this.byMark=new Map(t.flatMap(i=>i.marks.map(r=>[r,i]))),this.open=null,this.from=e,this.side=new Z(
e,t,(i,r)=>this.toggle(i,r),s),this.panel=new V({close:()=>this.popup.close(!0),step:i=>this.step(i),isFirst:()=>this.neighbour(-1)===null,isLast:()=>this.neighbour(
1)===null},s),this.popup=new k({holds:i=>T.matches||this.panel.has(i)||!!p({target:i},"sup.be-mark"),closed:()=>this.release(!s.aborted),returnTo:()=>this.from}),
Tt(e,t,()=>this.refresh(),s),this.listen(e,s);for(let i of t)i.expand(!1);this.refresh(),this.fromAddress()}listen(e,t){e.addEventListener("click",s=>this.clicked(
s),{signal:t}),e.addEventListener("pointerover",s=>this.hovered(s,!0),{signal:t}),e.addEventListener("pointerout",s=>this.hovered(s,!1),{signal:t}),document.addEventListener(
"keydown",s=>this.pressed(s),{signal:t}),window.addEventListener("hashchange",()=>this.fromAddress(),{signal:t}),T.addEventListener("change",()=>this.refresh(),
{signal:t})}get view(){return T.matches?this.side:this.panel}refresh(){let e=this.open;this.side.arrange(T.matches),e&&!e.isShown?this.popup.close(!0):e&&this.show(
e,this.from,!1)}clicked(e){let t=p(e,"sup.be-mark a")??this.unresolvedAt(e),s=t?.parentElement&&this.byMark.get(t.parentElement);!t||!s||e.ctrlKey||e.metaKey||e.
shiftKey||e.button||(e.preventDefault(),this.toggle(s,t))}unresolvedAt(e){let t=p(e,'[data-layer="reading"] .be-unresolved'),s=t&&!p(e,"a")?this.notes.find(i=>i.
isUnresolved&&i.targets.includes(t)):void 0;return s?.show(!0),s?s.link:null}hovered(e,t){let s=p(e,"sup.be-mark"),i=s&&this.byMark.get(s);i&&i!==this.open&&(i.
light(t),this.side.hint(i,t))}pressed(e){if(!this.open||!this.view.has(x())||e.altKey||e.ctrlKey||e.metaKey)return;let t=e.key==="ArrowDown"?1:e.key==="ArrowUp"?
-1:0;!t||p(e,"select")||(e.preventDefault(),this.step(t))}toggle(e,t){e===this.open&&(!t||t===this.from)?this.popup.close(!0):this.show(e,t??e.link,!0)}show(e,t,s){
this.open!==e&&this.quiet(),this.open=e,this.from=t.isConnected?t:e.link,e.light(!0),e.expand(!0),this.view.show(e,this.from,s),this.popup.open(),s&&location.hash.
slice(1)!==e.item.id&&history.replaceState(history.state,"",`#${e.item.id}`)}quiet(){this.open?.light(!1),this.open?.expand(!1)}release(e){this.quiet(),this.side.
hide(),this.panel.hide(),this.open=null,e&&location.hash.startsWith("#fn-")&&history.replaceState(history.state,"",location.pathname+location.search)}neighbour(e){
let t=this.notes.filter(s=>s.isShown);return this.open?t[t.indexOf(this.open)+e]??null:null}step(e){let t=this.neighbour(e);if(!t)return;this.show(t,t.link,!0);
let{top:s,bottom:i}=t.marks[0].getBoundingClientRect();(s<120||i>innerHeight*(T.matches?.8:.45))&&Kt(t)}fromAddress(){let e=this.notes.find(t=>`#${t.item.id}`===
location.hash);!e||e===this.open||(e.show(!0),this.side.arrange(T.matches),this.show(e,e.link,!0),requestAnimationFrame(()=>Kt(e)))}},Kt=n=>n.marks[0].scrollIntoView(
{block:T.matches?"center":"start"});var Ee={};w(Ee,{start:()=>Bs});function Rt(n,e){let[t,s=""]=e.split("\0");return n.length>t.length+s.length&&n.startsWith(t)&&n.endsWith(s)?n.slice(t.length,n.length-s.length):""}v({keys:["Alt C"],does:()=>o("copy the selected words with their citation"),when:()=>!!O()?.dataset.document});function Bs(n,e){let t=O();if(!t?.dataset.document)
return;for(let i of u(n,".be-text a.be-number, .be-milestone a[data-locator]:not([data-picture]), a.be-cite-way"))i.setAttribute("aria-haspopup","dialog");h(n,"\
.be-cite-document")?.append(l("button",{class:"be-cite-button",type:"button","aria-haspopup":"dialog"},o("Cite with the address")));for(let i of u(n,".be-notes \
> li"))Ws(i);let s=new ke(t);Ks(n,t,s,e),Rs(n,t,s,e)}var ke=class{constructor(e){this.text=e,this.made=null}async here(){let{ToolPanel:e}=await b();return this.
made??=new e(this.text)}isOpenAt(e){return this.made?.isOpenAt(e)??!1}close(){this.made?.close(!0)}};function Ks(n,e,t,s){let i=null;n.addEventListener("pointer\
down",r=>{p(r,"a.be-number")&&(i=N(e))},{capture:!0,signal:s}),n.addEventListener("click",r=>{let a=p(r,".be-text a.be-number, .be-milestone a[data-locator]:not\
([data-picture]), button.be-cite-note, button.be-cite-button, a.be-cite-way");if(!a||r.defaultPrevented||F(r))return;if(a.matches("a.be-cite-way")&&r.preventDefault(),
t.isOpenAt(a)){t.close();return}r.detail||(i=N(e));let c=Ds(e,a,i);setTimeout(async()=>{let d=await t.here();s.aborted||d.open(a,c)},0)},{signal:s})}function Rs(n,e,t,s){
n.addEventListener("keydown",i=>{if(i.key==="Alt"&&t.here(),i.code!=="KeyC"||!i.altKey||i.ctrlKey||i.metaKey||i.shiftKey)return;let r=N(e);if(!r)return;i.preventDefault();
let a={kind:"paragraph",id:r.id,locator:r.locator,name:"",words:r.words,selected:r};t.here().then(c=>c.copyWords(a))},{signal:s})}function Ds(n,e,t){let s=e.matches(
"a.be-number")?e.closest(".be-unit"):null;if(s){let r=(e.textContent??"").trim(),a=o("Paragraph {number}",{number:r}),c={kind:"paragraph",id:s.id,locator:st(rt(
n,s),`\xB6 ${r}`),name:a,words:it(s)};return t?{...c,words:t.words,selected:t}:c}let{locator:i}=e.dataset;if(i)return{kind:"mark",id:e.id,locator:i,name:i,words:""};
if(e.matches("button.be-cite-note")){let{name:r="",note:a=""}=e.dataset;return{kind:"note",id:a,locator:r,name:r.charAt(0).toUpperCase()+r.slice(1),words:""}}return{
kind:"document",id:"",locator:"",name:o("The whole document"),words:""}}function Hs(n){let e=u(n,".footnote-backref"),t=e.length>1?o("back to {note} in the text\
, call {at} of {all}",{note:"\0",at:1,all:e.length}):o("back to {note} in the text",{note:"\0"});return Rt(e[0]?.getAttribute("aria-label")??"",t)}function Ws(n){
let e=Hs(n),t=n.lastElementChild;!e||!t||h(n,".be-cite-note")||t.append(" ",l("button",{class:"be-cite-note",type:"button","data-note":n.id,"data-name":e,"aria-\
label":o("cite {name}",{name:e}),"aria-haspopup":"dialog"},o("cite")))}var Ce={};w(Ce,{start:()=>$s});var J=null;function ee(n,e=()=>{}){if(J){n(J);return}Promise.all([C("cards.json"),b()]).then(([t,s])=>{J={...s,cardOf:(i,r)=>s.cardOf(t,i,r)},n(J)}).catch(e)}var _s=350,Fs=260,Us=".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";function $s(n,e){for(let s of u(n,"a.be-par\
allel[title]"))s.removeAttribute("title");let t=new Oe;n.addEventListener("pointerover",s=>t.pointed(s),{signal:e}),n.documentElement.addEventListener("pointerl\
eave",s=>t.left(s),{signal:e}),n.addEventListener("pointerdown",s=>t.pressed(s),{signal:e}),n.addEventListener("click",s=>t.touched(s),{signal:e}),n.addEventListener(
"focusin",s=>t.focused(s),{signal:e}),n.addEventListener("focusout",s=>t.blurred(s),{signal:e}),n.addEventListener("keydown",s=>t.typed(s),{capture:!0,signal:e}),
n.addEventListener("scroll",()=>t.scrolled(),{passive:!0,signal:e}),window.addEventListener("resize",()=>t.close(),{signal:e}),e.addEventListener("abort",()=>t.
leave(),{once:!0})}function Le(n){return n.closest(Us)?null:n.dataset.entry?{kind:"entries",keys:n.dataset.entry.split(" ")}:Ve(new URL(n.getAttribute("href")??
"",document.baseURI),I,location.pathname)}var Ht=n=>p(n,"a[href]"),Oe=class{constructor(){this.open=null,this.dismissed=null,this.opening=0,this.isForFocus=!1,this.
closing=0,this.isTouched=!1,this.sheet=null}prepare(e,t,s){clearTimeout(this.opening);let i=s===null;this.isForFocus=i,i&&ee(r=>{x()===e&&this.build(r,e,t,!0)}),
this.opening=window.setTimeout(()=>ee(r=>{this.isWanted(e,i)&&(this.open?.link!==e&&this.build(r,e,t,i),this.open?.show(s))}),_s)}isWanted(e,t){return e.isConnected&&
e!==this.dismissed&&(t?x()===e:e.matches(":hover"))}build(e,t,s,i){this.take();let r=e.cardOf(t,s);if(!r)return;let a=new e.OpenCard(t,r,i,()=>{this.open===a&&(this.
open=null),a.isDismissed&&(this.dismissed=t,clearTimeout(this.opening))});this.open=a}take(){clearTimeout(this.closing),this.open?.close()}close(){clearTimeout(
this.opening),this.take()}leave(){this.close(),this.sheet?.close()}closeSoon(){clearTimeout(this.closing),this.closing=window.setTimeout(()=>{let{open:e}=this;e&&
!(e.isByFocus&&e.hasFocus)&&!e.card.matches(":hover")&&this.close()},Fs)}pointed(e){if(e.pointerType==="touch")return;let t=Ht(e);if(t!==this.dismissed&&!this.open?.
hasFocus&&(this.dismissed=null),this.open&&(t===this.open.link||this.open.holds(e.target))){clearTimeout(this.closing),this.open.isShown&&clearTimeout(this.opening);
return}clearTimeout(this.opening);let s=t&&t!==this.dismissed&&e.buttons===0?Le(t):null;t&&s&&this.prepare(t,s,e.clientX),this.open&&this.closeSoon()}left(e){e.
pointerType!=="touch"&&(clearTimeout(this.opening),this.closeSoon())}touched(e){let t=this.isTouched?p(e,".be-text a[href]"):null,s=t&&!F(e)&&!e.defaultPrevented?
Le(t):null;if(!t||!s)return;e.preventDefault();let i=()=>location.assign(t.href);ee(r=>{let a=r.cardOf(t,s);if(!a)return i();this.sheet=r.openSheet(t,a)},i)}pressed(e){
this.isTouched=e.pointerType==="touch",(!(e.target instanceof Node)||!this.open?.card.contains(e.target))&&this.close()}focused(e){let t=Ht(e);if(this.open&&(this.
open.link===t||this.open.holds(e.target))||!t||t===this.dismissed||!t.matches(":focus-visible"))return;let s=Le(t);s&&(this.dismissed=null,this.prepare(t,s,null))}blurred(e){
e.target===this.dismissed&&(this.dismissed=null);let{open:t}=this;t?!t.holds(e.relatedTarget)&&t.holds(e.target)&&!t.card.matches(":hover")&&this.close():clearTimeout(
this.opening)}typed(e){e.key==="Tab"&&this.open?.isShown&&!e.altKey&&!e.ctrlKey&&!e.metaKey&&this.open.step(e)}scrolled(){!this.isForFocus&&!h(document,"main a:\
hover")&&clearTimeout(this.opening)}};var Se={};w(Se,{start:()=>zs});async function zs(n,e){let t=h(n,".be-synopsis");if(!t||u(t,".be-pane").length!==2)return;let{startSynopsis:s}=await b();e.aborted||s(t,e)}var Te={};w(Te,{start:()=>qs});var Wt="http://www.w3.org/2000/svg";function te(){let n=document.createElementNS(Wt,"svg"),e=document.createElementNS(Wt,"path");for(let[t,s]of Object.entries({
viewBox:"0 0 24 24",width:"20",height:"20","aria-hidden":"true"}))n.setAttribute(t,s);return e.setAttribute("d","M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L2\
0 20"),n.append(e),n}var js=140,_t=10,se=class{constructor(){this.page=Je("search.md"),this.run=0,this.waiting=0,this.opener=null,this.field=l("input",{type:"search",name:"q","aria-\
label":o("Search the edition"),placeholder:o("Words or names, in either script"),autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.status=l("p",
{class:"be-status",role:"status"}),this.list=l("ol",{class:"be-hits","aria-label":o("First hits")}),this.all=l("a",{class:"be-all",href:this.page,hidden:!0},""),
this.element=this.draw(),this.popup=new k({holds:e=>this.element.contains(e),closed:()=>this.element.close(),returnTo:()=>this.opener,staysOnPress:!0}),this.listen()}draw(){
let e=m("\xD7",()=>this.popup.close(!0),{class:"be-search-close","aria-label":o("Close the search")}),t=l("form",{role:"search",action:this.page,method:"get"},te(),
this.field,e);return l("dialog",{class:"be-search-dialog","aria-label":o("Search the edition")},t,l("div",{class:"be-scrolled"},this.list),l("div",{class:"be-fo\
ot"},this.status,this.all))}listen(){this.field.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>this.find(),js)}),this.
element.addEventListener("click",e=>{e.target===this.element?this.popup.close(!0):p(e,".be-hit-title")&&this.popup.close()}),this.element.addEventListener("clos\
e",()=>this.popup.close()),ot(this.element,this.field)}show(e){this.element.isConnected||document.body.append(this.element),this.element.open||(this.opener=e??x(),
this.element.showModal(),this.popup.open()),!this.field.value&&ae()&&(this.field.value=ae(),this.find()),this.field.focus(),this.field.select(),b().then(({open:t})=>t()).
catch(()=>{})}async find(){let e=++this.run,t=()=>e===this.run,s=this.field.value.trim();if(Ze(s),!s){this.list.replaceChildren(),this.status.textContent="",this.
all.hidden=!0;return}try{let{search:i,showHits:r,countedHere:a}=await b(),c=await i(s);if(!t()||(await r(this.list,c,t,{upTo:_t,isEndless:!1}),!t()))return;let d=a(
c.hits.length,_t);this.status.textContent=d.count,this.all.textContent=d.all,this.all.href=`${this.page}?${new URLSearchParams({q:s})}`,this.all.hidden=c.hits.length===
0}catch(i){throw t()&&(this.status.textContent=o("The search could not be loaded.")),i}}};v({keys:["/","Ctrl K"],does:()=>o("search the edition")});var Ft=null;function qs(n,e){let t=n.getElementById("be-search");t&&!t.classList.contains("be-search-l\
ive")&&Ys(t,e);let s=Gs(n);s?.addEventListener("click",()=>Ut(s),{signal:e}),n.addEventListener("keydown",i=>{Vs(i)&&(i.preventDefault(),Ut(null))},{signal:e})}
function Ut(n){let e=document.getElementById("be-query");if(e instanceof HTMLInputElement){e.focus(),e.select();return}Ft??=new se,Ft.show(n)}async function Ys(n,e){
let{startPage:t}=await b();e.aborted||t(n,e)}function Gs(n){let e=h(n,".md-header__inner"),t=e&&h(e,".be-search-button");if(!e||t)return t;let s=l("button",{type:"\
button",class:"be-search-button","aria-label":o("Search"),"aria-haspopup":"dialog","aria-keyshortcuts":"/ Control+K Meta+K"},te(),l("span",{class:"be-search-wor\
d"},o("Search")),l("kbd",{"aria-hidden":"true"},"/")),i=h(e,"[data-md-component=palette]");return i?i.before(s):e.append(s),s}function Vs(n){return n.altKey?!1:
n.ctrlKey||n.metaKey?n.key.toLowerCase()==="k"&&!n.shiftKey:n.key==="/"&&!P(n.target)}var Ae={};w(Ae,{start:()=>Xs});var $t="be-found",zt="be-marked";function Xs(n){let e=new URL(location.href),t=e.searchParams.getAll("highlight").filter(Boolean);if("highlights"in CSS&&CSS.highlights.
delete($t),n.documentElement.classList.remove(zt),!t.length||(e.searchParams.delete("highlight"),history.replaceState(history.state,"",e),!("highlights"in CSS)))
return;let s=Qs(n,e.hash).flatMap(i=>Zs(i,at(t)));s.length&&(CSS.highlights.set($t,new Highlight(...s)),n.documentElement.classList.add(zt))}function Qs(n,e){let t=e?
n.getElementById(A(e.slice(1))):null;if(!t)return[h(n,"main")??n.body];if(!/^H[1-6]$/u.test(t.tagName))return[t];let s=[t];for(let i=t.nextElementSibling;i&&!/^H[1-6]$/u.
test(i.tagName);i=i.nextElementSibling)s.push(i);return s}function Zs(n,e){let t=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),s=[],i="";for(let r=t.nextNode();r instanceof
Text;r=t.nextNode())r.parentElement?.closest(".be-mark, .be-number, .be-parallel, .headerlink")||(s.push({node:r,start:i.length}),i+=r.data);return[...i.matchAll(
e)].map(r=>{let a=document.createRange();return a.setStart(...jt(s,r.index)),a.setEnd(...jt(s,r.index+r[0].length,!0)),a})}function jt(n,e,t=!1){let s=n.findLast(
({start:i})=>t?i<e:i<=e)??n[0];return[s.node,e-s.start]}var Ie={};w(Ie,{start:()=>Js});var qt=()=>h(document,".be-go input");v({keys:["g"],does:()=>o("go to a paragraph by its number"),when:()=>L()&&qt()!==null});function Js(n,e){let t=O(),s=h(n,"\
.be-beside");!t||!s||!h(t,"a.be-number")||(s.append(en(t)),n.addEventListener("keydown",i=>{if(i.key!=="g"||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||
!L()||P(i.target)||h(n,"dialog[open]"))return;i.preventDefault();let r=qt();r?.focus(),r instanceof HTMLInputElement&&r.select()},{signal:e}))}function en(n){let e=l(
"input",{type:"text",inputmode:"numeric",size:4,autocomplete:"off",enterkeyhint:"go","aria-label":o("Go to paragraph")}),t=l("form",{class:"be-go"},l("label",{},
l("span",{"aria-hidden":"true"},o("Go to \xB6")),e));return e.addEventListener("input",()=>e.setCustomValidity("")),t.addEventListener("submit",s=>{s.preventDefault();
let i=tn(n,e.value.replace("\xB6","").trim()),r=j(document,`p${e.value.replace("\xB6","").trim()}`,location.search);i?sn(i):r?location.assign(r):nn(n,e)}),t}function tn(n,e){
let t=u(n,"a.be-number").find(s=>s.textContent?.trim()===e);return t?t.closest(".be-unit"):u(n,".be-milestone a[data-locator]").find(s=>s.dataset.locator?.toLowerCase()===
e.toLowerCase())??null}function sn(n){n instanceof HTMLElement&&(n.setAttribute("tabindex","-1"),n.addEventListener("blur",()=>n.removeAttribute("tabindex"),{once:!0}),
location.hash=n.id,n.focus({preventScroll:!0}))}function nn(n,e){let t=u(n,"a.be-number").map(i=>i.textContent?.trim()??""),s=n.dataset.paragraphs??t.at(-1)??"";
e.setCustomValidity(o("The paragraphs of this text are numbered {first} to {last}.",{first:t[0],last:s})),e.reportValidity()}var Ne={};w(Ne,{start:()=>rn});var Pe="be-led";function rn(n,e){Yt(n),addEventListener("hashchange",()=>Yt(n),{signal:e})}function Yt(n){let e=A(location.hash.slice(1)),t=on();if(!e||n.getElementById(
e))return;let s=j(n,e,location.search);!s||!le(n)&&(t===e||t===null)||(le(n)&&an(e),location.replace(s))}function on(){try{let n=sessionStorage.getItem(Pe)??"";
return sessionStorage.removeItem(Pe),n}catch{return null}}function an(n){try{sessionStorage.setItem(Pe,n)}catch{}}var Me={};w(Me,{start:()=>ln});function ln(n,e){n.addEventListener("copy",()=>{let t=u(n,".be-text");for(let s of t)s.classList.add("be-copying");setTimeout(()=>{for(let s of t)s.classList.remove(
"be-copying")},0)},{signal:e}),n.addEventListener("click",({detail:t,target:s})=>{let i=t===3&&s instanceof Element&&s.closest(".be-text .be-unit");i&&getSelection()?.
selectAllChildren(i)},{signal:e})}var Be={};w(Be,{start:()=>hn});var cn=".md-typeset__scrollwrap, .be-scroll, pre > code";function hn(n,e){let t=h(n,"[data-md-component=content]");if(!t)return;let s=new ResizeObserver(a=>{for(let{
target:c}of a)dn(c)}),i=a=>{for(let c of u(a,cn))s.observe(c)},r=new MutationObserver(a=>{let c=new Set(a.filter(({addedNodes:d})=>d.length).map(({target:d})=>d));
for(let d of c)d instanceof Element&&i(d)});r.observe(t,{childList:!0,subtree:!0}),e.addEventListener("abort",()=>{r.disconnect(),s.disconnect()},{once:!0}),i(t)}
function dn(n){if(n.scrollWidth<=n.clientWidth+1){for(let e of["tabindex","role","aria-label"])n.removeAttribute(e);return}n.tabIndex=0,n.setAttribute("role","g\
roup"),n.setAttribute("aria-label",o("{name}; scrolls sideways",{name:un(n)}))}function un(n){let e=h(n,"svg > title");return e?e.textContent??"":u(document,".m\
d-content :is(h1, h2, h3)").filter(s=>s.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.firstChild?.textContent?.trim()||o("Table")}var He={};w(He,{start:()=>fn});var Re=".be-pane .be-unit",Gt=".be-notes > li, .be-panel, .be-note",pn=200,De=null;lt({id:"propose",leaves:!0,when:n=>n.kind==="paragraph",name:()=>o("Propose a\
 note"),run:n=>{let e=document.getElementById(n.id);e&&De?.propose(n.selected?.range??wn(e))}});function fn(n,e){let t=h(n,"article.be-text[data-document]:not(.\
be-pane)");De=t?new ne(t,e):null,De?.listen(n),!t&&h(n,Re)&&new ne(document.body,e).listen(n)}var ne=class{constructor(e,t){this.text=e,this.signal=t,this.timer=
0,this.panel=null,this.button=m(o("Propose a note"),()=>{let s=this.selectedRange();s&&this.propose(s)},{class:"be-propose-button",hidden:!0}),this.button.addEventListener(
"pointerdown",s=>s.preventDefault())}listen(e){e.addEventListener("selectionchange",()=>{clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.selectionChanged(),
pn)},{signal:this.signal}),e.addEventListener("click",t=>{let s=p(t,".be-correct");s&&this.correct(s)},{signal:this.signal}),this.signal.addEventListener("abort",
()=>{clearTimeout(this.timer),this.button.remove()},{once:!0})}selectedRange(){let e=getSelection();if(!e?.rangeCount||e.isCollapsed||!e.toString().trim())return null;
let t=e.getRangeAt(0);return t.intersectsNode(this.text)||Vt(t)?.closest(Gt)?t.cloneRange():null}selectionChanged(){let e=[...this.selectedRange()?.getClientRects()??
[]].filter(r=>r.width).at(-1);if(this.button.hidden=!e||!!this.panel?.isOpen,this.button.hidden||!e)return;document.body.append(this.button);let{top:t,bottom:s,
right:i}=e;$(this.button,{top:t,bottom:s,left:i},{margin:12,shift:this.button.offsetWidth/2})}async propose(e){let{text:t}=this,s=bn(e);if(s){Ke(...s),this.button.
hidden=!0;return}let i=null;try{i=await b();let{ProposePanel:r,receivedText:a,spanOfRange:c}=i,[d,g,f]=await Promise.all([a(t.dataset.document??""),C("propose.j\
son"),C("repository.json").catch(()=>null)]);if(this.signal.aborted)return;let R=c(t,e,d),Ye=new r({span:R,received:d,choices:g,repository:f,opener:yn(t,e),language:mn(
t)});this.panel?.close(),this.panel=Ye,Ye.open()}catch(r){this.signal.aborted||Ke(gn(r,i?.CannotTell))}this.button.hidden=!0}async correct(e){try{let{correctionOf:t}=await b(),
s=await t(e);if(this.signal.aborted)return;this.panel?.close(),this.panel=s,s.open()}catch{this.signal.aborted||Ke(o("What is needed for a note could not be loa\
ded."))}}},mn=n=>n instanceof Element?n.closest("[lang]")?.getAttribute("lang")??"":"";function Vt({commonAncestorContainer:n}){return n instanceof Element?n:n.
parentElement}function bn(n){let e=Vt(n);if(e?.closest(Gt))return[o("A note stands on words of the text, not on another note. To change this one, press \u201CCorrect\
 this note\u201D where it is open.")];let t=e?.closest(Re)??u(document,Re).find(i=>n.intersectsNode(i)),s=t&&h(t,"a.be-number")?.getAttribute("href");return t?[
o("Here two texts stand side by side: a note is proposed where the text stands alone."),...s?[l("a",{href:s},o("Go to this paragraph"))]:[]]:null}function gn(n,e){
return e&&n instanceof e?n.message:n instanceof RangeError?o("Select whole words."):o("What is needed for a note could not be loaded.")}function wn(n){let e=document.
createRange();return e.selectNodeContents(n),e}function yn(n,e){let t=u(n,".be-unit").find(s=>e.intersectsNode(s));return t?h(t,"a.be-number")??h(t,"a"):null}function Ke(n,...e){
E(n),h(document,".be-propose-word")?.remove();let t=l("p",{class:"be-propose-word","aria-hidden":!e.length&&"true"},n," ",...e);document.body.append(t),e.length?
document.addEventListener("selectionchange",()=>t.remove(),{once:!0}):setTimeout(()=>t.remove(),6e3)}var _e={};w(_e,{start:()=>kn});var We="a[href], button",xn=".footnote-backref",vn="a.be-number",Xt=()=>h(document,".be-text")!==null;v({keys:["\u2192","\u2190"],does:()=>o("within a text or i\
ts notes: the next link, the one before"),when:Xt},{keys:["\u2193","\u2191"],does:()=>o("within a text or its notes: the next paragraph or note, the one before"),
when:Xt});function kn(n,e){for(let t of u(n,".be-text"))Qt(t,vn,e);for(let t of u(n,".be-notes"))Qt(t,xn,e)}function Qt(n,e,t){let s={ArrowRight:[1,We],ArrowLeft:[
-1,We],ArrowDown:[1,e],ArrowUp:[-1,e]};En(()=>{t.aborted||new K(n,{selector:We,keys:s},t)})}var En=n=>"requestIdleCallback"in window?requestIdleCallback(n,{timeout:1e3}):
setTimeout(n,0);var Fe={};w(Fe,{start:()=>Ln});v({keys:["?"],does:()=>o("show these keys")},{keys:["Esc"],does:()=>o("close what was opened last")});function Ln(n,e){n.addEventListener("keydown",t=>{if(t.key!==
"?"||t.ctrlKey||t.metaKey||P(t.target)||n.querySelector("dialog[open]"))return;t.preventDefault();let s=x();b().then(({showKeys:i})=>{e.aborted||i(s)},()=>{})},
{signal:e})}var Ue={};w(Ue,{start:()=>On});var Zt=96;function On(n,e){n.getElementById("__config")||(Cn(n,e),Sn(n,e),Tn(n,e))}function Cn(n,e){let t=n.getElementById("__drawer");if(!(t instanceof HTMLInputElement))
return;let s=()=>{t.checked=!1};n.addEventListener("click",i=>{p(i,".md-sidebar--primary a[href]")&&s()},{signal:e}),n.addEventListener("keydown",i=>{i.key==="E\
scape"&&s()},{signal:e})}function Sn(n,e){let t=h(n,".md-content h1"),s=h(n,".md-header__title");if(!t||!s)return;let i=new IntersectionObserver(([r])=>{s.classList.
toggle("md-header__title--active",!r.isIntersecting&&r.boundingClientRect.top<Zt)},{rootMargin:"-48px 0px 0px 0px"});i.observe(t),e.addEventListener("abort",()=>i.
disconnect(),{once:!0})}function Tn(n,e){let t=u(n,".md-nav--secondary a.md-nav__link[href^='#']"),s=t.map(c=>n.getElementById(A(c.getAttribute("href")?.slice(1)??
""))),i=!1,r=()=>{i=!1;let c=s.findLastIndex(d=>d!==null&&d.getBoundingClientRect().top<=Zt);for(let[d,g]of t.entries())g.classList.toggle("md-nav__link--passed",
d<c),g.classList.toggle("md-nav__link--active",d===c)},a=()=>{i||requestAnimationFrame(r),i=!0};t.length&&(window.addEventListener("scroll",a,{passive:!0,signal:e}),
a())}var $e={};w($e,{start:()=>An});function An(n,e){requestAnimationFrame(()=>{if(e.aborted)return;let t=u(n,".be-short").filter(s=>s.scrollHeight>s.clientHeight+4);for(let s of t)In(s,e)})}function In(n,e){
let t=m(o("more"),()=>s(),{class:"be-short-more","aria-expanded":"false"}),s=()=>{n.classList.remove("be-short"),t.remove()};n.addEventListener("focusin",i=>{i.
target!==t&&s()},{signal:e}),n.append(t)}var ze={};w(ze,{start:()=>Pn});function Pn(n,e){let t=location.href.startsWith(`${I.href}register/`),s=new IntersectionObserver(async i=>{if(!i.some(a=>a.isIntersecting))return;s.disconnect();
let r=await C("repository.json").catch(()=>null);r&&!e.aborted&&(await b()).showWritten(n,r,e)},{rootMargin:"50%"});for(let i of u(n,t?".md-content__inner > :la\
st-child":".be-notes"))s.observe(i);e.addEventListener("abort",()=>s.disconnect(),{once:!0})}var je={};w(je,{start:()=>Nn});async function Nn(n,e){Mn(n,e);let t=ct(location.href),s=t&&(t.version||Bn(n,t));if(!s&&!n.getElementById("be-check-citation"))return;let{startMemory:i}=await b();
e.aborted||i(n,s?t:null,e)}function Mn(n,e){let t=u(n,".be-former a[href]"),s=()=>t.forEach(i=>{i.hash=location.hash});t.length&&s(),t.length&&addEventListener(
"hashchange",s,{signal:e})}var Bn=(n,{group:e,id:t})=>e!=="register"&&/^(?:fn-|p\d)/u.test(t)&&!n.getElementById(t);var Kn=[et,Ne,Ue,_e,Fe,de,ve,Ee,Ie,Ce,Se,Te,Ae,Me,Be,$e,He,ze,je];ut(()=>import("./later.js"));U(async(n,e)=>{n.documentElement.dataset.beStarting=
"",await M(Kn.map(t=>()=>{t.start(n,e)}),e),e.aborted||delete n.documentElement.dataset.beStarting});var es=8,Rn=matchMedia("(prefers-reduced-motion: reduce)"),Jt;function ts(){return Jt??=new Promise(n=>{let e=l("script",{src:new URL("assets/viewer/openseadrag\
on.min.js",I)});e.addEventListener("load",()=>n(window.OpenSeadragon??null)),e.addEventListener("error",()=>n(null)),document.head.append(e)}),Jt}var W=class{constructor(e,t){
this.area=e,this.isFirst=t,this.zoom=1}show(e,t,s){if(this.isFirst&&e.dataset.service)return this.end();let i=l("img",{alt:t,width:e.dataset.width,height:e.dataset.
height});i.addEventListener("error",s),i.src=e.href,this.area.replaceChildren(i),this.enlarge(0)}enlarge(e){let{area:t}=this,s=[t.scrollLeft+t.clientWidth/2,t.scrollTop+
t.clientHeight/2],i=this.zoom;this.zoom=e?Math.min(es,Math.max(1,this.zoom*e)):1,t.style.setProperty("--be-zoom",`${this.zoom*100}%`);let r=this.zoom/i;t.scrollTo(
(s[0]??0)*r-t.clientWidth/2,(s[1]??0)*r-t.clientHeight/2)}move(e,t){this.area.scrollBy(e,t)}end(){this.area.replaceChildren()}},ie=class{constructor(e,t){this.library=
t,this.failed=()=>{},this.view=l("div",{class:"be-picture-view",role:"img"}),e.replaceChildren(this.view),this.drawn=t({element:this.view,drawer:"canvas",showNavigationControl:!1,
tabIndex:"",crossOriginPolicy:!1,maxZoomLevel:es,visibilityRatio:.5,...Rn.matches?{animationTime:0}:{}}),this.drawn.addHandler("open-failed",()=>this.failed())}show(e,t,s){
this.failed=s,this.view.setAttribute("aria-label",t),this.drawn.open(e.dataset.service??{type:"image",url:e.href,crossOriginPolicy:!1})}enlarge(e){e?this.drawn.
viewport?.zoomBy(e).applyConstraints():this.drawn.viewport?.goHome()}move(e,t){let{viewport:s}=this.drawn;s?.panBy(s.deltaPointsFromPixels(new this.library.Point(
e,t))).applyConstraints()}end(){this.drawn.destroy(),this.view.remove()}};var _=1.5,re=60,oe=class{constructor(e,t){this.pictures=e,this.at=0,this.pane=null,this.surface=null,this.opener=null,this.read=null,this.popup=new k({holds:s=>!!this.
pane?.contains(s),closed:()=>this.closed(),returnTo:()=>this.opener,staysOnPress:!0}),window.addEventListener("scroll",()=>this.follow(),{passive:!0,signal:t}),
t.addEventListener("abort",()=>this.popup.close(),{once:!0})}open(e,t){this.opener=t,this.pane||(this.pane=this.made(),document.body.append(this.pane),document.
body.classList.add("be-beside-picture"),this.surface=new W(y(this.pane,".be-picture-area"),!0),this.popup.open(),this.deepen(this.pane)),this.read=this.reading(),
this.show(e),y(this.pane,".be-picture-area").focus({preventScroll:!0})}async deepen(e){let t=await ts();if(this.pane!==e)return;let s=y(e,".be-picture-area");this.
surface?.end(),this.surface=t?new ie(s,t):new W(s,!1),this.draw()}closed(){this.surface?.end(),this.surface=null,this.pane?.remove(),this.pane=null,document.body.
classList.remove("be-beside-picture")}made(){let e=l("section",{class:"be-picture-pane","aria-label":o("Picture of the original")},l("div",{class:"be-picture-ba\
r"},l("b",{class:"be-picture-name"}),m("\u2039",()=>this.show(this.at-1),{class:"be-picture-before","aria-label":o("Picture before")}),m("\u203A",()=>this.show(
this.at+1),{class:"be-picture-after","aria-label":o("Next picture")}),m("\u2212",()=>this.enlarge(1/_),{"aria-label":o("Smaller")}),m("+",()=>this.enlarge(_),{"\
aria-label":o("Larger")}),m("\xD7",()=>this.popup.close(!0),{"aria-label":o("Close")})),l("div",{class:"be-picture-area",tabindex:"0",role:"group","aria-label":o(
"Picture; plus and minus change its size, arrow keys move it")}),l("p",{class:"be-picture-says"}));return e.addEventListener("keydown",t=>this.pressed(t)),e}pressed(e){
if(e.metaKey||e.ctrlKey||e.altKey)return;let s={"+":()=>this.enlarge(_),"=":()=>this.enlarge(_),"-":()=>this.enlarge(1/_),0:()=>this.enlarge(0),PageDown:()=>this.
show(this.at+1),PageUp:()=>this.show(this.at-1),ArrowLeft:()=>this.surface?.move(-re,0),ArrowRight:()=>this.surface?.move(re,0),ArrowUp:()=>this.surface?.move(0,
-re),ArrowDown:()=>this.surface?.move(0,re)}[e.key];!s||e.key.startsWith("Arrow")&&!p(e,".be-picture-area")||(e.preventDefault(),e.stopPropagation(),s())}show(e){
let t=this.pictures[e];if(!(!this.pane||!t)){this.at=e,y(this.pane,".be-picture-name").textContent=t.textContent,y(this.pane,".be-picture-says").textContent=qe(
t);for(let[s,i]of[["before",e===0],["after",e===this.pictures.length-1]])y(this.pane,`.be-picture-${s}`).toggleAttribute("disabled",i);this.draw(),E(`${t.textContent}\
. ${qe(t)}`)}}draw(){let e=this.pictures[this.at];if(!e)return;let t=qe(e);this.surface?.show(e,t,()=>{this.pictures[this.at]!==e||!this.pane||y(this.pane,".be-\
picture-says").replaceChildren(o("The picture did not come; this is what it shows:")," ",t)})}enlarge(e){this.surface?.enlarge(e)}reading(){let e=u(document,".b\
e-milestone a[id]").filter(t=>this.of(t)>=0);return e.filter(t=>t.getBoundingClientRect().top<window.innerHeight/3).at(-1)??e[0]??null}follow(){let e=this.pane?
this.reading():null;!e||e===this.read||(this.read=e,this.show(this.of(e)))}of(e){return this.pictures.findIndex(t=>t.dataset.mark===e.id)}},qe=n=>h(n.closest(".\
be-facsimile")??document,".be-alt")?.textContent??"";U((n,e)=>{let t=u(n,".be-facsimile a.be-picture");if(!t.length)return;let s=new oe(t,e);n.addEventListener("click",r=>{let a=p(r,"a.be-picture, .be-milestone a");
if(!a||r.defaultPrevented||r.button||r.metaKey||r.ctrlKey||r.shiftKey||r.altKey)return;let c=t.findIndex(d=>d===a||d.dataset.mark&&d.dataset.mark===a.id);c<0||(r.
preventDefault(),s.open(c,a))},{signal:e});let i=h(n,'.be-ways a[href$="#facsimiles"]');i&&(i.title=o("Press a page mark in the text to see its picture beside i\
t"))});
