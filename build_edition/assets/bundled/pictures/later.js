import{B as Fe,C as r,D as y,E as z,I as De,J as He,R as le,T as Be,U as qe,V as _e,W as ze,X as Ue,Y as he,Z as Ge,aa as Ke,ba as Ye,c as Me,d as c,da as Qe,e as u,
ea as Ve,f as m,fa as U,g as x,h as C,j as q,k as Ie,l as O,m as $,p as E,q as _,r as ce,s as Ae,t as je,u as v,v as Pe,w as We,x as M,y as I,z as Re}from"./shared.js";function Ht(t,e,s){let o=Bt(t,s);if(o.length===0)return null;if(s.kind==="parallels")return Gt(t.parallels[o[0]],e);if(s.kind==="works")return pe(r("Cited work"),
[c("p",{},t.works[o[0]])]);let n=o.map(l=>t.entries[l]),i=n.map(l=>l.name).join("; "),a=n.length>1;return pe(i,n.map(l=>_t(l,t.lang,a)),a?i:"")}function Bt(t,{kind:e,
keys:s,path:o}){return s?s.filter(n=>Object.hasOwn(t[e]??{},n)):Object.keys(t.entries??{}).filter(n=>t.entries[n].address===o)}function pe(t,e,s=""){let o=c("di\
v",{class:"be-hover md-typeset",id:"be-hover",hidden:!0},...e);return s?(o.setAttribute("role","group"),o.setAttribute("aria-label",t),o.append(c("span",{class:"\
be-hidden",id:"be-hover-brief"},r("{brief}. Tab goes to the links.",{brief:s})))):o.setAttribute("role","tooltip"),o}function qt(t){return{person:r("Person"),organisation:r(
"Organisation"),place:r("Place"),event:r("Event"),term:r("Term")}[t]??t}function _t(t,e,s){let o=s?c("a",{href:new URL(t.address,$)},t.name):t.name,n=c("p",{class:"\
be-hover-kind"},qt(t.kind));t.fabricated&&n.append(" ",c("span",{class:"be-fabricated"},r("fabricated")));let i=c("div",{class:"be-hover-part"},n,c("p",{class:"\
be-hover-name"},o));return t.original&&i.append(c("p",{class:"be-hover-facts",lang:e},t.original)),t.dates&&i.append(c("p",{class:"be-hover-facts"},t.dates)),i.
append(c("p",{},t.summary)),i.append(c("p",{class:"be-hover-more"},zt(t)+Ut(t))),i}function zt({mentions:t}){return t?y("{n} mention in the edition","{n} mentio\
ns in the edition",t):r("no mentions in the edition")}function Ut({doubt:t}){return t?r("; identification of {doubt} certainty",{doubt:t}):""}function Gt({title:t,
sides:e},s){let o=s.matches(".be-parallel")?location.pathname.slice($.pathname.length).split("/")[0]:"",n=e.filter(p=>p.document!==o),i=n.length?n:e,a=c("p",{class:"\
be-hover-name"},t),l=[c("p",{class:"be-hover-kind"},r("Parallel")),a,...i.map(Yt)],h=r("Parallel: {title}",{title:t});return pe(h,l,`${h}. ${i.map(Kt).join(". ")}`)}
var Kt=({title:t,passages:e})=>`${t}: ${e.map(s=>`${s.where}, \u201C${s.words}\u201D`).join("; ")}`;function Yt({title:t,passages:e}){let s=e.map(({words:o,where:n,
address:i})=>c("li",{},c("q",{},o)," ",c("a",{href:new URL(i,$)},n)));return c("div",{class:"be-hover-part"},c("p",{class:"be-hover-facts"},t),c("ul",{},...s))}var fe=class{constructor(e,s,o,n){this.link=e,this.card=s,this.isByFocus=o,this.gone=n,this.isDismissed=!1,this.popup=new I({holds:a=>s.contains(a),closed:()=>this.
remove(),returnTo:()=>(this.isDismissed=!0,s.contains(O())?e:null)}),(e.closest("dialog, [popover]")??e.closest("main")??document.body).append(s);let i=x(s,"#be\
-hover-brief")?"be-hover-brief":"be-hover";e.setAttribute("aria-describedby",[...Je(e),i].join(" "))}get isShown(){return this.popup.isOpen}get hasFocus(){return O()===
this.link||this.card.contains(O())}holds(e){return e===this.link||e instanceof Node&&this.card.contains(e)}show(e){this.card.hidden=!1,this.popup.open();let{top:s,
bottom:o,left:n}=this.link.getBoundingClientRect(),i=[...this.link.getClientRects()],a=i.find(l=>e!==null&&l.left<=e&&e<=l.right)??i[0];Re(this.card,{top:s,bottom:o,
left:a?.left??n},{gap:7,shift:12}),this.card.scrollHeight>this.card.clientHeight+1&&(this.card.tabIndex=0)}close(){this.popup.isOpen?this.popup.close():this.remove()}remove(){
let e=Je(this.link);e.length?this.link.setAttribute("aria-describedby",e.join(" ")):this.link.removeAttribute("aria-describedby"),this.gone(),this.card.remove()}step(e){
let s=[...this.card.tabIndex===0?[this.card]:[],...m(this.card,"a[href]")],o=O(),n=s.findIndex(i=>i===o);o===this.link&&!e.shiftKey&&s.length?(e.preventDefault(),
s[0].focus()):n>=0&&e.shiftKey?(e.preventDefault(),(s[n-1]??this.link).focus()):n>=0&&n===s.length-1&&(this.link.focus({preventScroll:!0}),this.close())}},Je=t=>(t.
getAttribute("aria-describedby")??"").split(" ").filter(e=>e&&!e.startsWith("be-hover"));function Qt(t,e){let s=(t.matches(".be-parallel")?t.getAttribute("aria-label"):t.textContent)?.trim()??"",o=c("h2",{class:"be-panel-title"},s),n=u("\xD7",()=>h.
close(!0),{class:"be-panel-button","aria-label":r("Close")}),i=[...e.children].filter(f=>f.id!=="be-hover-brief"),a=c("p",{class:"be-sheet-page"},c("a",{href:t.
getAttribute("href")??""},r("Open the page"))),l=c("div",{class:"be-panel be-sheet be-editorial",role:"dialog","aria-label":s,tabindex:"-1"},c("div",{class:"be-\
panel-head"},o,n),c("div",{class:"be-panel-body be-hover-body md-typeset"},...i,a)),h=new I({holds:f=>l.contains(f),closed:()=>l.remove(),returnTo:()=>t});(t.closest(
"main")??document.body).append(l),h.open(),l.focus({preventScroll:!0});let p=t.getBoundingClientRect().bottom-(innerHeight-l.offsetHeight-24);return p>0&&scrollBy(
{top:p,behavior:"instant"}),h}var de={isKnown:!0,isToday:!1,title:"",things:new Map,at:""},Xe=()=>v("memory/versions.json");async function P({group:t,version:e}){let s=await Xe(),o=s.versions.
find(l=>l.version===e);if(!o&&e!==s.current)return{...de,isKnown:!1};if(o?.new.includes(t))return de;let n=o?.gone.includes(t)?null:await v(`memory/today/${encodeURI(
t)}.json`).catch(()=>null),a=o&&(o.changed.includes(t)||o.gone.includes(t))?await v(`memory/${e}/${encodeURI(t)}.json`):n;return a?{isKnown:!0,isToday:!o,title:a.
title,things:Qe(a,n),at:o?.at??""}:de}async function Ze({group:t,id:e}){let s=await Xe();for(let{version:o,changed:n,gone:i}of s.versions.toReversed()){if(!n.includes(
t)&&!i.includes(t))continue;let{things:a,at:l}=await P({group:t,id:e,version:o,isReading:!1}),h=a.get(e);if(h)return{thing:h,version:o,at:l}}return null}function W(t,{
group:e,version:s}){let o=t.to?c("a",{href:Vt(e,t.to)},r("where it stands now")):"";if(t.fate==="moved")return[c("p",{},r("These words have not changed since ve\
rsion {version}, but they stand elsewhere:",{version:s})," ",o)];if(t.fate==="gone")return[c("p",{},r("This was in version {version} and is no longer in the edi\
tion. It said:",{version:s})),c("blockquote",{},t.words)];if(t.fate!=="changed")return[];let n=Ve(t.words,t.now??"").flatMap(({kind:i,words:a})=>[i==="same"?a:c(
i==="old"?"del":"ins",{},a)," "]);return[c("p",{},r("This has changed since version {version}:",{version:s})," ",o),c("blockquote",{class:"be-memory-words"},...n)]}
function G(t,e){let s=[...t.values()].filter(({fate:n})=>n==="changed"||n==="gone").length;if(!s)return[];let o=c("a",{href:M("history.md")},r("What changed"));
return[c("p",{},y("{n} paragraph or note of it has changed since version {version}, or is gone.","{n} paragraphs and notes of it have changed since version {ver\
sion}, or are gone.",s,{version:e})," ",o)]}var Vt=(t,e)=>M(et(t,e));function R({group:t,id:e,version:s,isReading:o},n){if(!n)return[];let i=M(`${o?"reading/":""}${et(
t,e)}`,[],new URL(n,$));return[c("p",{},c("a",{href:i},r("as it stood in version {version}",{version:s})))]}function et(t,e){return t==="register"?`register/${e}\
.md`:e?`${t}.md#${e}`:`${t}.md`}function tt(){let t=c("textarea",{id:"be-memory-field",rows:"5",spellcheck:"false"}),e=c("div",{class:"be-memory-answer",role:"status"}),s=u(r("Check"),async()=>e.
replaceChildren(...await Jt(t.value)));return[c("label",{for:"be-memory-field"},r("The citation or the address")),t,c("p",{},s),e]}async function Jt(t){let e=Ye(
t);if(!e.length)return[S(r("No address of an edition was found in it."))];try{return(await Promise.all(e.map(Xt))).flat()}catch{return[S(r("What the edition rem\
embers could not be loaded"))]}}var S=t=>c("p",{},t);async function Xt(t){let e=c("h2",{class:"be-memory-address"},t.address),{version:s}=t;if(!s)return[e,S(r("\
It names no version, so that nobody can tell what stood there."))];let o=await P(t);return o.isKnown?!o.things.size||t.id&&!o.things.has(t.id)?[e,S(r("Version {\
version} had nothing at this place.",{version:s}))]:[e,...Zt(t,o),...es(t,o),...R(t,o.at)]:[e,S(r("The edition has had no version {version}.",{version:s}))]}function Zt(t,{
things:e,isToday:s}){let o=e.get(t.id),n=o?W(o,t):G(e,t.version);return n.length?n:[S(s?r("This is the version of today."):r("Unchanged since version {version}.",
{version:t.version}))]}function es({id:t,quoted:e,isReading:s},{title:o,things:n}){return s?[]:e.filter(i=>!o||!U(i,o)).map(i=>{if(U(i,n.get(t)?.words??""))return S(
r("The words \u201C{words}\u201D stood there.",{words:i}));let a=[...n.values()].some(l=>U(i,l.words));return S(a?r("The words \u201C{words}\u201D stood in the same docum\
ent, at another place.",{words:i}):r("The words \u201C{words}\u201D did not stand there.",{words:i}))})}function ts(t,e,s){t.getElementById("be-check-citation")?.replaceChildren(...tt()),(e&&(e.version?ss(e):os(e)))?.then(n=>{s.aborted||ns(t,n,s)}).catch(()=>{})}async function ss(t){
let{things:e,at:s}=await P(t),o=e.get(t.id),n=t.id?o&&W(o,t):G(e,t.version);return n?.length?[...n,...R(t,s)]:[]}async function os(t){let e=await Ze(t);if(!e)return[];
let s={...t,version:e.version};return[...W(e.thing,s),...R(s,e.at)]}function ns(t,e,s){let o=x(t,"main h1");if(!e.length||!o)return;let n=u("\xD7",()=>i.remove(),
{class:"be-memory-close","aria-label":r("close")}),i=c("aside",{class:"be-memory be-editorial","aria-label":r("Since you cited this")},n,...e);o.before(i),s.addEventListener(
"abort",()=>i.remove()),E(e[0].textContent??"")}var F="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",is=new RegExp(`[${F}]+`,"gu"),rs=new RegExp(`^[${F}]+|[${F}]+$`,"g\
u"),as=new RegExp(`[${F}]+$`,"u"),cs=new RegExp(`^[${F}]$`,"u"),ls=new Map([...[..."\u201C\u201D\u201E\u201F\xAB\xBB\u2033"].map(t=>[t,'"']),...[..."\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\xB4\u02BC"].
map(t=>[t,"'"]),...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map(t=>[t,"-"])]),g=t=>cs.test(t),D=t=>t.replace(rs,""),st=t=>t.replace(as,""),L=t=>D(t.replace(
is," "));function K(t){let e=Array.from(t),s=[],o=[],n="";for(let i=0,a=1;i<e.length;a+=1){if(a<e.length&&ps(e,i,a))continue;let l=hs(e.slice(i,a).join(""));for(let h=0;h<
l.length;h+=1)s.push(i),o.push(a);n+=l,i=a}return{chars:e,text:n,starts:s,ends:o}}function hs(t){return g(t[0])?" ":Array.from(t.normalize("NFC"),e=>ls.get(e)??
e).join("")}function ps(t,e,s){let o=t[s];if(g(o)||g(t[e]))return g(o)&&g(t[e]);if(o<"\u0300")return!1;if(fs(o))return!0;let n=t.slice(e,s).join("").normalize("\
NFC");return(n+o).normalize("NFC")!==n+o.normalize("NFC")}function fs(t){return/^[\u0340\u0341\u0343\u0344]$/.test(t)?!0:t.normalize("NFD")!==t?!1:`${t}\u0334`.
normalize("NFD")!==`${t}\u0334`||`\u0345${t}`.normalize("NFD")!==`\u0345${t}`}var ot=new RegExp([/\*\*(?<strong>[^*\n]+)\*\*/u,/\*(?<em>[^*\n]+)\*/u,/(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u,
/\[\[(?<link>[^\]\n]+)\]\]/u,/\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u].map(t=>t.source).join("|"),"gu"),nt=/(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;
function it(t,e){return t.split(/\n[ \t]*\n/).map(s=>s.trim()).filter(Boolean).map(s=>ds(s.replace(/\n/g," "),e))}function ds(t,e){let s=[],o=0;for(let n of t.matchAll(
ot))s.push({kind:"words",words:t.slice(o,n.index)},us(n.groups??{},e)),o=n.index+n[0].length;return[...s,{kind:"words",words:t.slice(o)}].filter(n=>n.words)}function us({
strong:t,em:e,cite:s,link:o,words:n},i){return t?{kind:"strong",words:t}:e?{kind:"em",words:e}:s?{kind:"cite",words:gs(s,i),unknown:at(s,i)}:{kind:"link",words:o?
o.split("|").at(-1)??"":n}}var ms=/^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu,rt=([,t,e])=>t??e;function gs(t,e){let s=t.split(";").map(o=>ws(o.trim(),e)).join("\
; ");return s==="\xB0"?s:`(${s})`}function ws(t,e){let[s]=t.matchAll(nt);if(!s)return t;let o=rt(s),n=t.slice(0,s.index).replace(/-$/,""),i=Object.hasOwn(e,o)&&
e[o]||o,l=t[s.index-1]==="-"?/(?:n\.d\.|\d{4}).*$/u.exec(i)?.[0]??i:i;return`${n}${l}${t.slice(s.index+s[0].length).replace(ms,", ")}`}var at=(t,e)=>[...t.matchAll(
nt)].map(rt).filter(s=>!Object.hasOwn(e,s));function ct(t,e){return[...t.matchAll(ot)].flatMap(({groups:s})=>s?.cite?at(s.cite,e):[])}var bs=[[/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/,()=>r("HTML is not allowed in a note: write &lt; for a less-than sign.")],[/!\[/,()=>r("A note cannot ho\
ld images.")],[/\[\^[^\]\n]+\]/,()=>r("A note cannot have notes of its own: link to another with [[note:its-id]].")],[/^ {0,3}\*?\[[^\]\n]+\]:/m,()=>r("A note c\
annot hold definitions of links or abbreviations.")],[/^ {0,3}#/m,()=>r("A note cannot hold headings: no line can begin with #.")],[/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
()=>r("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],[/\]\(\s*<?(?!https?:\/\/|mailto:)/i,()=>r("Links lead to https:, htt\
p: or mailto: addresses.")]],ys=/\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g,xs=t=>t.replace(/(`+)[^`\n]*\1/g,e=>" ".repeat(e.length));function lt(t,e,s,{works:o,links:n}){
if(!t.body.trim())return r("Write the note first.");let i=xs(t.body),a=bs.find(([p])=>p.test(i));if(a)return a[1]();let l=ct(i,o);if(l.length)return r("The bibl\
iography has no {works}.",{works:l.join(", ")});let[h]=[...i.matchAll(ys)].map(p=>p[1].trim()).filter(p=>!n.includes(p));return h?r("[[{target}]] leads nowhere.",
{target:h}):t.kind==="explanatory"||!t.reading.trim()?"":e.map(p=>vs(t,p,s)).find(Boolean)??""}function vs({reading:t,exact:e},[s,o],{paragraphs:n,readings:i}){
return L(t)===L(e)?r("The better words are the same words."):i.some(([h,p])=>h<o&&s<p)?r("Some of these words have a reading already: write your note without on\
e."):Object.values(n).flat().some(([h,p])=>h<=s&&o<=p)?"":r("Better words can be given within one paragraph only.")}var ht="0123456789abcdefghijklmnopqrstuvwxyz";function pt(t,e,s=ks){let n=(t.normalize("NFKD").replace(/[^\x00-\x7f]/g,"").toLowerCase().match(/[a-z0-9]+/g)??[]).
slice(0,5).join("-").slice(0,40).replace(/-+$/,""),i=/^[a-z]/.test(n)?n:["note",n].filter(Boolean).join("-");for(;;){let a=`${i}-${s()}`;if(!e.includes(a))return a}}
var ks=()=>Array.from(crypto.getRandomValues(new Uint8Array(4)),t=>ht[t%ht.length]).join("");var Os="yaml-language-server: $schema=../../schema/annotations.json",ue=/[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,Es=/[\u202a-\u202e\u2066-\u2069\ufeff]/g,
Ts=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,$s=t=>ft(L(H(t)));function ft(t){return JSON.stringify(t).replace(ue,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}var H=t=>t.toWellFormed().replace(/\r\n?/g,`
`).replace(Ts,"");function Ss(t){let e=H(t).replace(/[\u2028\u2029]/g,`
`).replace(Es,""),s=st(e.replace(/^(?:[ \t]*\n)+/,""));return s!==""&&!/^[ \t]/.test(s)&&!/\t/.test(s)&&s.search(ue)<0?["  body: |",...s.split(`
`).map(n=>n?`    ${n}`:"")]:[`  body: ${ft(s)}`]}function Ls(t,e=[]){let s=(n,i,a="  ")=>i&&L(H(i))?[`${a}${n}: ${$s(i)}`]:[];return`${[...e.map(n=>`# ${L(H(n)).
replace(ue,"")}`),`- id: ${t.id}`,`  kind: ${t.kind}`,"  target:",...s("exact",t.exact,"    "),...s("prefix",t.prefix,"    "),...s("suffix",t.suffix,"    "),...t.
every?["  every: true"]:[],...t.kind==="explanatory"?[]:[`  category: ${t.category}`,`  severity: ${t.severity}`,...s("reading",t.reading),...Ns(t,s)],...Ss(t.body),
`  certainty: ${t.certainty}`,`  by: [${t.by}]`].join(`
`)}
`}var Ns=({original:t,original_status:e},s)=>e&&s("original",t).length?[...s("original",t),`  original_status: ${e}`]:[];function dt(t,e=""){return Ls(t,[Os,...L(
H(e))?[`proposed by ${e}`]:[]])}var Cs=t=>D(K(t).text);function Y(t,e,s="",o=""){let[n,i,a]=[e,s,o].map(Cs),l=[];if(!n)return l;for(let h=t.text.indexOf(n);h>=0;h=t.text.indexOf(n,h+1)){let p=h+
n.length,f=Ms(t.text,h,i)&&Is(t.text,p,a)?As(t,h,p):null;f&&l.push(f)}return l}var ut=(t,e,s)=>e>=s.length&&t.startsWith(s,e-s.length),Ms=(t,e,s)=>ut(t,e,s)||t[e-
1]===" "&&ut(t,e-1,s),Is=(t,e,s)=>t.startsWith(s,e)||t[e]===" "&&t.startsWith(s,e+1);function As({text:t,starts:e,ends:s},o,n){return o>0&&e[o-1]===e[o]||n<t.length&&
e[n]===e[n-1]?null:[e[o],s[n-1]]}function me({chars:t},[e,s]){let[o,n]=[e,s];for(;o<n&&g(t[o]);)o+=1;for(;n>o&&g(t[n-1]);)n-=1;return[o,n]}function ge(t,e){let[
s,o]=me(t,e),n=t.chars.slice(s,o).join(""),i=([a,l])=>a===s&&l===o;if(!Y(t,n).some(i))throw new RangeError("the span has no words of its own");for(let[a,l]of js(
t.chars,s,o)){let h=Y(t,n,a,l);if(h.length===1&&i(h[0]))return{exact:n,prefix:a,suffix:l}}throw new RangeError("the span cannot be told from another")}function*js(t,e,s){
yield["",""];let o=Ps(t,e),n=Ws(t,s);for(let i=0;i<Math.max(o.length,n.length);i+=1){let a=o[Math.min(i,o.length-1)],l=n[Math.min(i,n.length-1)],h=o.length?D(t.
slice(a,e).join("")):"",p=n.length?D(t.slice(s,l).join("")):"";yield["",p],yield[h,""],yield[h,p]}}function Ps(t,e){let s=[];for(let o=e-1;o>=0;o-=1)!g(t[o])&&(o===
0||g(t[o-1]))&&s.push(o);return s.length||!e?s:[0]}function Ws(t,e){let s=[],o=t.length;for(let n=e+1;n<=o;n+=1)!g(t[n-1])&&(n===o||g(t[n]))&&s.push(n);return s.
length||e>=o?s:[o]}var Rs=120,we=([t,e],[s,o])=>t<o&&s<e;function mt({chars:t},{paragraphs:e},[s,o],n){if(!("Segmenter"in Intl))return[s,o];let i=new Intl.Segmenter(Fs(n),{granularity:"\
word"}),a=l=>{let[h,p]=Object.values(e).flat().find(([d,b])=>d<l&&l<b)??[l,l],f=h;for(let{segment:d,isWordLike:b}of i.segment(t.slice(h,p).join(""))){let N=f+[...d].
length;if(f<l&&l<N)return b?[f,N]:[l,l];f=N}return[l,l]};return[a(s)[0],a(o)[1]]}function Fs(t){try{return Intl.Segmenter.supportedLocalesOf(t??[])[0]}catch{return}}
var gt=(t,{furniture:e},s)=>Y(t,s).filter(o=>!e.some(n=>we(n,o)));function wt({chars:t},{paragraphs:e,turns:s=[]},o){let n=Object.values(e).flat(),i=n.filter(h=>we(
h,o)).length;if(n.length>1&&i===n.length)return r("This is the whole text.");let a=new Set(s.filter(([h,p])=>we([h,p],o)).map(([,,h])=>h));if(a.size>1)return r(
"These are words of {number} speakers.",{number:a.size});let l=t.slice(...o).join("").trim().split(/\s+/).length;return l>Rs?r("These are {number} words.",{number:l}):
""}function A(t,e,s,o){let n=c(s,{id:`be-propose-${t}`,name:t,...o}),i=c("p",{class:"be-propose-row"},c("label",{for:n.id},e),n);return{control:n,row:i,value:()=>n.
value,set:a=>{n.value=a}}}function B(t,e,s,o){let n=A(t,e,"select",{});return n.control.append(...s.map(([i,a])=>c("option",{value:i,selected:i===o},a))),n}function Q(t,e){
let s=c("input",{type:"checkbox",id:`be-propose-${t}`,name:t}),o=c("span",{},e);return{row:c("p",{class:"be-propose-tick"},c("label",{for:s.id},s,o)),value:()=>s.
checked?"yes":"",set:n=>{s.checked=n!==""},name:n=>{o.textContent=n}}}function bt(t,e,s,o){let n=s.map(([l])=>c("input",{type:"radio",name:`be-propose-${t}`,id:`\
be-propose-${l}`,value:l,checked:l===o})),i=s.map(([,l],h)=>c("label",{for:n[h].id},n[h],l));return{row:c("fieldset",{class:"be-propose-kinds"},c("legend",{},e),
...i),value:()=>n.find(l=>l.checked)?.value??o,set:l=>{for(let h of n)h.checked=h.value===l}}}function yt({said:t,address:e}={said:"",address:""}){if(!t)return[];
let s=e?c("a",{href:e},t):t;return[c("p",{class:"be-propose-to"},r("Save the file and send it to the editors:")," ",s)]}var V=class{constructor(e,s,o){this.received=e,this.selected=s,this.span=mt(e,e.spans,s,o),this.quoted=c("blockquote",{class:"be-propose-words"}),this.quote=ge(
e,this.span),this.standOn(this.span),this.doubt=wt(e,e.spans,this.span),this.isMeant=Q("meant",r("The note is about all of them."))}get words(){return this.received.
chars.slice(...this.span).join("")}get places(){return gt(this.received,this.received.spans,this.quote.exact)}get lack(){return this.doubt&&!this.isMeant.value()?
`${this.doubt} ${r("Say above that the note is about all of them, or select fewer.")}`:""}standOn(e){this.span=e,this.quote=ge(this.received,e),this.quoted.textContent=
Ds(this.words)}rows(e){return[this.quoted,...this.partOfAWord(e),...this.tooMany()]}partOfAWord(e){if(this.span.join()===this.selected.join())return[];let s=u(r(
"Only what I selected"),()=>{this.standOn(this.selected),o.remove(),e()},{class:"be-propose-only"}),o=c("p",{class:"be-propose-hint"},r("You selected part of a \
word: the note stands on the whole word.")," ",s);return[o]}tooMany(){return this.doubt?[c("div",{class:"be-propose-question"},c("p",{},this.doubt),this.isMeant.
row)]:[]}},Ds=t=>t.length<=220?t:`${t.slice(0,120).replace(/\s\S{0,20}$/u,"")} \u2026 ${t.slice(-80).replace(/^\S{0,20}\s/u,"")}`;var be=t=>`be-draft-${t}`;function xt(t){try{return JSON.parse(sessionStorage.getItem(be(t))??"{}")}catch{return{}}}function vt(t,e){try{e.body?.trim()||e.reading?.
trim()?sessionStorage.setItem(be(t),JSON.stringify(e)):sessionStorage.removeItem(be(t))}catch{}}function kt({categories:t,severities:e}){return{kind:bt("kind",r("This note"),[["explanatory",r("explains")],["translation",r("on the translation")],["textual",
r("on the text")]],"explanatory"),body:A("body",r("Note"),"textarea",{rows:5,required:!0,"aria-describedby":"be-propose-hint"}),category:B("category",r("What is\
 wrong"),Object.entries(t),"accuracy/mistranslation"),severity:B("severity",r("How grave"),e.map(s=>[s,s]),"minor"),reading:A("reading",r("Better words, if you \
have them"),"input",{type:"text"}),original:A("original",r("What the original says, if you know it"),"input",{type:"text"}),status:B("status",r("That wording is"),
[["attested",r("in a source")],["reconstructed",r("inferred")]],"reconstructed"),every:Q("every",""),certainty:B("certainty",r("Certainty"),[["high",r("high")],
["medium",r("medium")],["low",r("low")]],"medium"),proposer:A("proposer",r("Your name or ORCID, if you wish"),"input",{type:"text",autocomplete:"name"})}}var Ot=(t,e)=>it(t,e).map(s=>c("p",{},...s.map(Hs)));function Hs({kind:t,words:e,unknown:s=[]}){if(t==="words")return e;if(t==="strong"||t==="em")return c(t,{},
e);if(t==="link")return c("span",{class:"be-propose-link"},e);let o=s.length?r("not in the bibliography: {works}",{works:s.join(", ")}):e;return c("span",{class:s.
length?"be-propose-unknown":"be-propose-cite",title:o},e)}var ye=class{constructor(e){this.given=e;let{received:s,span:o,choices:n}=e;this.chosen=new V(s,o,e.language),this.id=pt(this.chosen.words,n.taken),this.yaml="",
this.lack="",this.isWhole=!0,this.fields=kt(n),this.defect=c("div",{class:"be-propose-defect"},...[this.fields.category,this.fields.severity,this.fields.reading,
this.fields.original,this.fields.status].map(i=>i.row)),this.preview=c("div",{class:"be-propose-preview","aria-label":r("How the note will read"),role:"group"}),
this.file=c("pre",{class:"be-propose-file",tabindex:"0",role:"group","aria-label":r("The file")}),this.said=c("p",{class:"be-propose-said"}),this.link=e.repository?
this.linkToGitHub():null,this.popup=new I({holds:i=>this.element.contains(i),closed:()=>this.closed(),returnTo:()=>e.opener,staysOnPress:!0}),this.element=this.
draw(),this.draft=`${s.spans.folder}/${this.chosen.span.join("-")}`;for(let[i,a]of Object.entries(xt(this.draft)))this.fields[i]?.set(a);this.element.addEventListener(
"input",()=>{vt(this.draft,this.typed()),this.refresh()}),this.element.addEventListener("submit",i=>i.preventDefault())}get isOpen(){return this.popup.isOpen}open(){
this.refresh(),document.body.append(this.element),this.popup.open(),C(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}draw(){let{kind:e,
body:s,certainty:o,every:n,proposer:i}=this.fields,a=u("\xD7",()=>this.close(!0),{class:"be-propose-close","aria-label":r("Close")});return c("div",{class:"be-p\
ropose be-editorial",role:"dialog","aria-labelledby":"be-propose-name"},c("div",{class:"be-propose-head"},c("h2",{id:"be-propose-name",tabindex:"-1"},r("Propose\
 a note")),a),c("form",{class:"be-propose-form"},...this.chosen.rows(()=>{this.refresh(),s.control.focus()}),e.row,s.row,c("p",{class:"be-propose-hint",id:"be-p\
ropose-hint"},r("Markdown: *emphasis*, [@source, page] for what it rests on.")),this.preview,this.defect,n.row,o.row,i.row,c("details",{},c("summary",{},r("The \
file this makes")),this.file)),c("div",{class:"be-propose-foot"},this.said,...this.link?[]:yt(this.given.choices.contact),this.ways()))}linkToGitHub(){let e=c("\
a",{class:"be-propose-go",target:"_blank",rel:"noopener"},r("Propose on GitHub"));return e.addEventListener("click",s=>this.gone(s)),e}ways(){return c("p",{class:"\
be-propose-ways"},...this.link?[this.link]:[],u(r("Copy"),()=>this.take(()=>this.copyFile())),u(r("Download"),()=>this.take(()=>this.downloadFile())))}typed(){let e=Object.
entries(this.fields).filter(([s])=>s!=="proposer");return Object.fromEntries(e.map(([s,o])=>[s,o.value()]))}closed(){this.element.remove();let{body:e,reading:s}=this.
fields;(e.value().trim()||s.value().trim())&&E(r("What you typed is kept for these words until you close the browser."))}note(){let e=this.typed(),{quote:s,places:o}=this.
chosen,n=o.length>1?this.fields.every.value():"",i=n?{...s,prefix:"",suffix:""}:s;return{...e,id:this.id,by:this.given.choices.by,...i,every:n,original_status:this.
fields.status.value()}}refresh(){let e=this.note(),{received:s,choices:o,repository:n}=this.given,i=e.body.trim()!=="";this.defect.hidden=e.kind==="explanatory",
this.fields.status.row.hidden=!e.original.trim();let{places:a,span:l}=this.chosen;if(this.fields.every.row.hidden=a.length<2,this.fields.every.name(r("The same \
holds in all {number} places where these words stand",{number:a.length})),this.yaml=dt(e,this.fields.proposer.value()),this.file.textContent=this.yaml,this.preview.
replaceChildren(...Ot(e.body,o.works)),this.preview.hidden=!i,this.lack=this.chosen.lack||lt(e,e.every?a:[l],s.spans,o),n&&this.link){let p=Ke(n,s.spans.folder,
`${this.id}.yml`,this.yaml);this.isWhole=p.isWhole,this.link.href=p.address}let h=this.isWhole?"":r("This note is too long for an address: it will be copied, to\
 be pasted on GitHub.");this.said.textContent=i?this.lack||h:""}take(e){this.lack?this.refuse():e()}refuse(){this.say(this.lack),this.fields.body.control.focus()}gone(e){
this.lack?(e.preventDefault(),this.refuse()):this.isWhole||le(this.yaml).then(s=>this.say(s?r("The file is on the clipboard: paste it into the page that opens."):
r("The browser did not allow copying: copy the file below and paste it into the page that opens.")))}async copyFile(){this.say(await le(this.yaml)?r("Copied"):r(
"The browser did not allow copying"))}downloadFile(){Be(`${this.id}.yml`,"application/yaml",this.yaml),this.say(r("Downloaded"))}say(e){this.said.textContent=e,
E(e)}};var j=class extends Error{},Bs=new Map;function qs(t){return Pe(Bs,t,async()=>{let[e,s]=await Promise.all([_s(`text/${t}.txt`),v(`propose/${t}.json`)]);return{...K(
e),spans:s}})}async function _s(t){let e=await We(t);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(await e.arrayBuffer())}function zs(t,e,s){let o=[];
for(let a of m(t,".be-unit"))e.intersectsNode(a)&&o.push(...Us(e,Ks(a,He(t),s)));if(!o.length)throw new j(r("Select words of the text itself."));let n=me(s,[o[0],
o[o.length-1]+1]);if(s.spans.furniture.some(([a,l])=>a<n[1]&&n[0]<l))throw new j(r("Between the first and the last of these words stand lines that are not the d\
ocument\u2019s. Select fewer."));return n}function Us(t,e){return e.flatMap(({node:s,at:o,length:n,point:i})=>{let a=s===t.startContainer?t.startOffset:0,l=s===
t.endContainer?t.endOffset:1/0;return s instanceof Element?Gs(t,s)?[i]:[]:t.intersectsNode(s)&&o+n>a&&o<l?[i]:[]})}function Gs(t,e){if(!t.intersectsNode(e))return!1;
let s=document.createRange();return s.selectNodeContents(e),t.compareBoundaryPoints(Range.START_TO_START,s)>0&&s.setStart(t.startContainer,t.startOffset),t.compareBoundaryPoints(
Range.END_TO_END,s)<0&&s.setEnd(t.endContainer,t.endOffset),!s.collapsed&&s.toString().trim()!==""}var Et=new WeakMap;function Ks(t,e,s){let o=Et.get(t);if(o?.layer===
e)return o.pieces;let n=[...Qs(t,e)],i=Ys(t,s);if(!(n.length===i.length&&n.every(({char:l},h)=>l===s.chars[i[h]])))throw new j(r("The words shown here are not, \
letter by letter, those of the text as received."));for(let[l,h]of n.entries())h.point=i[l];return Et.set(t,{layer:e,pieces:n}),n}function Ys(t,{chars:e,spans:s}){
let o=[];for(let[n,i]of s.paragraphs[t.id]??[])for(let a=n;a<i;a+=1)g(e[a])||o.push(a);return o}function*Qs(t,e){let s=document.createTreeWalker(t,NodeFilter.SHOW_TEXT|
NodeFilter.SHOW_ELEMENT);for(let o=s.nextNode();o;o=s.nextNode())if(o instanceof HTMLElement)o.matches("ins[data-received]")&&(yield*Tt(o.dataset.received??"",o));else if(o instanceof
Text&&!o.parentElement?.closest(`${De}, ins.be-emended`)){let n=e==="reading"?o.parentElement?.closest("[data-replaced-by]"):null,i=n&&document.getElementById(n.
dataset.replacedBy??"");yield*Tt(o.data,i??o)}}function*Tt(t,e){let s=0;for(let o of t)g(o)||(yield{char:o,node:e,at:s,length:o.length,point:-1}),s+=o.length}function k(t){return t.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu,"").normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/gu,"$1").normalize("NFC").replace(
/ё/gu,"\u0435").replace(/[’'ʹʺʼ]/gu,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function $t(t,e){let s=new Set;if(/^\s*["“].*["”]\s*$/u.test(t))return{
asked:t.replace(/[“”]/gu,'"'),meant:s};let o=t.split(/\s+/u).filter(Boolean),n=[];for(let i=0;i<o.length;){let[a,l]=Vs(o,i,e);n.push(l??o[i]),s.add(l??k(o[i])),
i+=a}return{asked:n.join(" "),meant:s}}function Vs(t,e,s){for(let o=Math.min(8,t.length-e);o>1;o-=1){let n=s.get(k(t.slice(e,e+o).join(" ")));if(n)return[o,n]}return[
1,s.get(k(t[e]))]}var T=["kind","document","speaker","person","category","severity"],St=new Set(["person"]),Lt=(t,e)=>[t[e]??[]].flat().filter(Boolean).map(String);function xe(t,e,s=""){
return T.every(o=>{let n=e[o]??[];if(o===s||n.length===0)return!0;let i=Lt(t,o);return St.has(o)?n.every(a=>i.includes(a)):n.some(a=>i.includes(a))})}function Nt(t,e){
return Object.fromEntries(T.map(s=>{let o=new Map((e[s]??[]).map(i=>[i,0])),n=t.filter(i=>xe(i,e,St.has(s)?"":s));for(let i of n.flatMap(a=>Lt(a,s)))o.set(i,(o.
get(i)??0)+1);return[s,o]}))}function Ct(t,e,s,o=()=>!0){if(s)return t.toSorted((i,a)=>i.record.order-a.record.order);let n=i=>2*Number(Js(i.record,e))+Number(o(
i));return t.toSorted((i,a)=>n(a)-n(i))}function Js({kind:t,title:e},s){if(t==="paragraph"||t.endsWith(" note")||t==="parallel")return!1;let o=k(e.replace(/\([^)]*\)/gu,
" "));return s.has(t==="person"?o.split(" ").at(-1)??"":o)}function Mt(t,e){return new Set(t.flatMap(s=>{let o=k(s);return[...o.split(" "),e.get(o)??o]}))}var It=t=>[...t].flatMap(e=>k(e).split(" ")).filter(Boolean);function At(t,e,s){
let o=Mt(t,s);return[...e].every(n=>o.has(n)||It(new Set([n])).every(i=>o.has(i)))}function jt(t,e,s){let o=[...Mt(t,s)].filter(Boolean).map(n=>n.toLowerCase());
return o.length>0&&It(e).some(n=>o.every(i=>i[0]!==n[0]||Xs(i,n)))}var Xs=(t,e)=>e.startsWith(t)&&t.length*2<e.length;var Zs=60,ve=null;function J(){return ve??=eo().catch(t=>{throw ve=null,t}),ve}async function eo(){let[t,e,s]=await Promise.all([import(new URL("pagefind/pagefi\
nd.js",$).href),v("pagefind/records.json"),v("pagefind/names.json")]);return await t.options({baseUrl:"/",excerptLength:0}),await t.init(),{pagefind:t,records:to(
e),packs:e.packs,names:new Map(Object.entries(s.of)),original:s.original}}function to({columns:t,rows:e}){return new Map(Object.entries(e).map(([s,o],n)=>{let i=Object.
fromEntries(t.map((a,l)=>[a,o[l]]));return[s,{order:n,...i}]}))}async function ke(t,e={},s=!1){let o=await J(),{asked:n,meant:i}=$t(t,o.names),l=(await o.pagefind.
search(ze(n).trim()||null)).results.flatMap(w=>{let Ce=o.records.get(w.id);return Ce?[{result:w,record:Ce}]:[]}),h=_e(t),p=w=>h.length?Promise.resolve([]):oo(w,
o),f=l.length&&jt(await p(l[0]),i,o.names)?[]:l,d=f.filter(w=>xe(w.record,e)),b=s||!n.trim(),N=b?new Set:await so(d.slice(0,Zs),p,w=>At(w,i,o.names));return{hits:Ct(
d,i,b,w=>N.has(w)),counts:Nt(f.map(w=>w.record),e),read:w=>no(w,{meant:i,runs:h},o)}}async function so(t,e,s){let o=await Promise.all(t.map(async n=>s(await e(n))));
return new Set(t.filter((n,i)=>o[i]))}async function oo({result:t,record:e},{packs:s}){let o=(await Pt(e.order,s)).split(/\s+/u);return t.words.map(n=>o[n]??"")}
async function no({result:t,record:e},{meant:s,runs:o},{names:n,packs:i,original:a}){let l=await Pt(e.order,i),h=new Set(t.words),p=o.length?he(Ue(l,o),d=>o.includes(
d)):he(l,(d,b)=>h.has(b)||s.has(n.get(k(d))??"")),f=(p.isReading?"reading/":"")+e.address;return{record:e,excerpt:p,original:a,address:M(f,Ge(p.found))}}async function Pt(t,e){
let s=e.filter(o=>o<=t).length-1;return(await v(`pagefind/words/${s}.json`))[t-e[s]]}var Oe={kind:["paragraph","explanatory note","translation note","textual note","source note","page","person","organisation","place","event","term","parallel"],severity:[
"critical","major","minor","neutral"]},io=8;function ro(t){return{kind:r("Kind"),document:r("Document"),speaker:r("Speaker"),person:r("Person named"),category:r(
"Defect"),severity:r("Severity")}[t]??t}function Wt(t,e,s,o){let n=new Set(m(t,"details[open]").map(l=>l.dataset.facet)),i=O(),a=i&&t.contains(i)?i.id:"";t.replaceChildren(
...T.flatMap(l=>{let h=[...e[l]].sort(([f,d],[b,N])=>co(l,f,b)||N-d||f.localeCompare(b));if(!h.length)return[];let p=h.map(([f,d])=>lo(l,f,d,s,o));return[ao(l,p,
Oe[l]?h.length:io,n.has(l))]})),a&&document.getElementById(a)?.focus()}function ao(t,e,s,o){let n=c("fieldset",{class:"be-facet"},c("legend",{},ro(t)),...e.slice(
0,s)),i=e.slice(s);return i.length&&n.append(c("details",{"data-facet":t,open:o},c("summary",{},y("{n} more","{n} more",i.length)),...i)),n}function co(t,e,s){let o=Oe[t];
return o?o.indexOf(e)-o.indexOf(s):0}function lo(t,e,s,o,n){let i=`be-facet-${t}-${e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-")}`,a=c("input",{type:"checkbox",
id:i,checked:(o[t]??[]).includes(e),value:e});return a.addEventListener("change",()=>n(t,e,a.checked)),c("label",{class:"be-value",for:i},a,c("span",{},Oe[t]?r(
e):e)," ",c("span",{class:"be-count"},z(s)))}var Rt=20;function ho({record:t,excerpt:e,address:s,original:o}){let n=e.isReading?r("in the reading text"):t.kind==="paragraph"?r("as received"):"",i=[r(String(
t.kind)),n,t.category,t.severity?r(String(t.severity)):""].filter(Boolean).join(" \xB7 "),a=e.words.flatMap(({word:p,isFound:f},d)=>[d?" ":"",...po(p,f?fo(p):[p],
o)]),{before:l,after:h}=e.isCut;return c("li",{class:"be-hit"},c("a",{href:s,class:"be-hit-title"},t.title)," ",c("span",{class:"be-hit-kind"},i),c("p",{class:"\
be-hit-words"},l?"\u2026 ":"",...a,h?" \u2026":""))}function po(t,e,s){return/(?!\p{Script=Latin})\p{L}/u.test(t)&&s&&!Fe.startsWith(s)?[c("span",{lang:s},...e)]:
e}function fo(t){let[,e="",s=t,o=""]=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(t)??[];return[e,c("mark",{},s),o]}async function Z(t,e,s,{from:o=0,upTo:n=Rt,
isEndless:i=!0}={}){let a=await Promise.all(e.hits.slice(o,o+n).map(e.read));if(!s())return;o===0&&t.replaceChildren(),x(t,".be-more")?.remove();let l=a.map(ho);
t.append(...l),o>0&&l[0]&&x(l[0],"a")?.focus();let h=e.hits.length-o-a.length;if(!i||h<=0)return;let p=c("button",{type:"button"},r("Show {some} more of {all}",
{some:Math.min(h,Rt),all:h}));p.addEventListener("click",()=>Z(t,e,s,{from:o+a.length})),t.append(c("li",{class:"be-more"},p))}var X=t=>t?y("{n} hit","{n} hits",
t):r("No hits");function uo(t,e){return t<=e?{count:X(t),all:r("On the search page")}:{count:r("{count}, the first {here} here",{count:X(t),here:e}),all:r("All \
{n}, to narrow down",{n:z(t)})}}var mo=160,Ee=matchMedia("(min-width: 60em)");function go(){let t=new URLSearchParams(location.search),e=Object.fromEntries(T.map(s=>[s,t.getAll(s)]));return{query:location.
search?t.get("q")??"":Ae(),chosen:e,isInOrder:t.get("order")==="text"}}function wo(t,e){let s=new Te,{field:o,order:n,form:i}=s;t.replaceChildren(i,c("div",{class:"\
be-found"},s.narrow,s.results)),t.classList.add("be-search-live"),o.value=s.state.query,n.value=s.state.isInOrder?"text":"",s.listen(),Ee.addEventListener("chan\
ge",()=>{s.narrow.open=Ee.matches},{signal:e}),qe(t,o),location.search||(o.focus({preventScroll:!0}),o.select()),s.show()}var Te=class{constructor(){this.state=
go(),this.run=0,this.waiting=0,this.field=c("input",{type:"search",id:"be-query",name:"q",autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.order=
c("select",{id:"be-order"},c("option",{value:""},r("Best first")),c("option",{value:"text"},r("In the order of the text"))),this.status=c("p",{class:"be-status",
role:"status"}),this.clear=u(r("Clear all"),()=>this.cleared(),{class:"be-clear",hidden:!0}),this.facets=c("div",{class:"be-facets"}),this.list=c("ol",{class:"b\
e-hits","aria-label":r("Hits")}),this.narrow=c("details",{class:"be-narrow",open:Ee.matches},c("summary",{},r("Narrow the search")," ",c("span",{"aria-hidden":"\
true"},"\u25BE")),this.facets),this.form=c("form",{role:"search",class:"be-query-form"},c("label",{for:"be-query"},r("Words or names, in either script")),this.field);
let e=c("div",{class:"be-search-bar"},this.status,this.clear,c("label",{for:"be-order"},r("Order")),this.order);this.results=c("div",{class:"be-results"},e,this.
list)}listen(){let{field:e,order:s,form:o}=this;e.addEventListener("focus",()=>{J().catch(()=>{})},{once:!0}),e.addEventListener("input",()=>{clearTimeout(this.
waiting),this.waiting=window.setTimeout(()=>this.ask(),mo)}),s.addEventListener("change",()=>{this.state.isInOrder=s.value==="text",this.show()}),o.addEventListener(
"submit",n=>{n.preventDefault(),clearTimeout(this.waiting),this.ask()})}ask(){this.state.query=this.field.value,this.show()}cleared(){for(let e of T)this.state.
chosen[e]=[];this.state.query=this.field.value="",this.field.focus(),this.show()}choose(e,s,o){let{chosen:n}=this.state;n[e]=n[e].filter(i=>i!==s).concat(o?[s]:
[]),this.show()}write(){let{query:e,chosen:s,isInOrder:o}=this.state,n=new URL(location.href);n.search="",e.trim()&&n.searchParams.set("q",e.trim());for(let i of T)
for(let a of s[i])n.searchParams.append(i,a);o&&n.searchParams.set("order","text"),history.replaceState(history.state,"",n)}async show(){let e=++this.run,s=()=>e===
this.run,{query:o,chosen:n,isInOrder:i}=this.state;this.write(),je(o.trim());let a=T.some(l=>n[l].length);this.clear.hidden=!a&&!o;try{let l=await ke(o,n,i);if(!s())
return;Wt(this.facets,l.counts,n,(f,d,b)=>this.choose(f,d,b));let h=!o.trim()&&!a,p=l.hits.length;this.status.textContent=h?y("{n} record to search","{n} record\
s to search",p):X(p),h?this.list.replaceChildren():await Z(this.list,l,s)}catch(l){throw s()&&(this.status.textContent=r("The search could not be loaded. Reload\
 the page to try again.")),l}}};var bo=window.matchMedia("(min-width: 76.25em)"),ee=(t,e,s,o)=>u(t,s,{class:"be-tool","aria-label":e,title:o?r("{what} ({key})",{what:e,key:o}):e,"aria-keyshort\
cuts":o}),te=class{constructor(e,s,o){this.ties=e,this.before=ee("\u2039",r("Previous parallel"),()=>s.step(-1),"k"),this.after=ee("\u203A",r("Next parallel"),()=>s.
step(1),"j"),this.count=c("span",{class:"be-synopsis-count"}),this.select=c("select",{class:"be-choose","aria-label":r("Parallel")},c("option",{value:""},r("Cho\
ose a parallel")),...e.map((i,a)=>c("option",{value:i.dataset.parallel},`${a+1}. ${$e(i)}${vo(i)}`))),this.select.addEventListener("change",()=>s.pick(this.select.
value)),this.follow=c("input",{type:"checkbox"}),this.follow.checked=o;let n=c("label",{class:"be-follow"},this.follow,c("span",{class:"be-in-full"},r("Panes fo\
llow each other")),c("span",{class:"be-in-short"},r("Follow")));this.element=c("div",{class:"be-synopsis-tools",role:"group","aria-label":r("Parallels")},this.before,
this.select,this.count,this.after,n)}show(e,s){let o=this.ties.length;this.select.value=e??"",this.count.textContent=s<0?y("{n} parallel","{n} parallels",o):r("\
{at} of {all}",{at:s+1,all:o}),oe(this.before,s===0,this.after),oe(this.after,s===o-1,this.before);for(let n of this.ties)yo(n,n.dataset.parallel===e)}};function yo(t,e){
let s=e!==t.classList.contains("is-chosen");t.classList.toggle("is-chosen",e);let o=x(t,".be-tie-title");e?o?.setAttribute("aria-current","true"):o?.removeAttribute(
"aria-current");let[n]=m(t,"details");n instanceof HTMLDetailsElement&&s&&(n.open=e&&(bo.matches||_("synopsis-comment",!1))),e&&s&&xo(t)}function xo(t){let e=t.
closest(".be-ties");if(!e||e.scrollHeight<=e.clientHeight)return;let s=t.getBoundingClientRect().top-e.getBoundingClientRect().top;(s<0||s>e.clientHeight*.4)&&(e.
scrollTop+=s-e.clientHeight*.15)}var se=class{constructor(e,s){let{title:o}=e;this.pane=e,this.back=ee("\u2039",r("Previous place in {title}",{title:o}),()=>s.stepPlace(
e,-1)),this.on=ee("\u203A",r("Next place in {title}",{title:o}),()=>s.stepPlace(e,1)),this.where=c("span",{class:"be-synopsis-count"}),this.element=c("div",{class:"\
be-steps",role:"group","aria-label":r("Places in {title}",{title:o})},this.back,this.where,this.on),C(e.section,".be-pane-head").append(this.element)}show(e,s){
let o=this.pane.of(e).length;this.pane.light(e,s),this.element.hidden=o<2,this.where.textContent=o?r("{at} of {all}",{at:s+1,all:o}):"",oe(this.back,s===0,this.
on),oe(this.on,s===o-1,this.back)}},$e=t=>x(t,".be-tie-title")?.textContent??"";function vo(t){let e=x(t,".be-strength")?.textContent;return e?r(" ({strength})",
{strength:e}):""}function oe(t,e,s){let o=O()===t;t.disabled=e,e&&o&&!s.disabled&&s.focus({preventScroll:!0})}var ne=class{constructor(e,s){this.panes=e,this.ties=s,this.ids=s.map(o=>o.dataset.parallel??""),this.chosen=null,this.at=new Map}get index(){return this.chosen===
null?-1:this.ids.indexOf(this.chosen)}choose(e,s){let o=e===this.chosen&&s.size>0;for(let n of this.panes)this.at.set(n,s.get(n)??(o?this.at.get(n):0)??0);this.
chosen=e}beside(e){let s=this.index;return this.ids[s<0?e>0?0:this.ids.length-1:s+e]}adopt(e){let s=e.inView();if(!s)return!1;let o=e.parallelOf(s),n=e.of(o).indexOf(
s);if(!this.ids.includes(o)||o===this.chosen&&n===this.at.get(e))return!1;for(let i of this.panes)i!==e&&this.at.set(i,o===this.chosen?this.at.get(i)??0:0);return this.
at.set(e,n),this.chosen=o,!0}paneOf(e){return this.panes.find(s=>s.passages.has(e))??null}placesOf(e,s){return new Map([[e,e.of(e.parallelOf(s)).indexOf(s)]])}placeIn(e){
return e.of(this.chosen)[this.at.get(e)??0]}meant(e){let s=Me(e.slice(1)),o=this.ids.find(a=>`parallel-${a}`===s);if(o)return{parallel:o,places:new Map};let n=this.
paneOf(s),i=n?.parallelOf(s)??"";return n&&this.ids.includes(i)?{parallel:i,places:this.placesOf(n,s)}:null}said(){return`${$e(this.ties[this.index])}. ${this.panes.
map(s=>`${s.title}: ${this.placeWords(s)}`).join("; ")}`}placeWords(e){let s=e.of(this.chosen).length;return s?r("place {at} of {all}",{at:(this.at.get(e)??0)+1,
all:s}):r("no place")}};var Se=.25,ie=class{constructor(e){this.section=e,this.text=C(e,".be-pane-text"),this.title=C(e,"h2 a").textContent??"",this.passages=new Map,this.places=new Map;
for(let s of m(this.text,"mark[data-passage]")){let{passage:o="",parallel:n=""}=s.dataset;this.passages.has(o)||this.places.set(n,[...this.of(n),o]),this.passages.
set(o,[...this.passages.get(o)??[],s])}for(let s of this.places.values())s.sort((o,n)=>Ft(o)-Ft(n))}of(e){return this.places.get(e??"")??[]}parallelOf(e){return this.
passages.get(e)?.[0].dataset.parallel??""}top(e){let[s]=this.passages.get(e)??[];return(s?.getClientRects()[0]?.top??0)-this.text.getBoundingClientRect().top}sign(e){
return m(this.text,`a.be-parallel[data-passage="${e}"]`).at(0)??null}inView(){let e=this.text.clientHeight,s=Math.min(Se*e,this.text.scrollTop),o=null,n=1/0;for(let i of this.
passages.keys()){let a=this.top(i),l=Math.abs(a-s);a>=0&&a<e&&l<n&&([o,n]=[i,l])}return o}light(e,s){let o=e?this.of(e)[s]:void 0;for(let[n,i]of this.passages){
let a=i[0].dataset.parallel===e;for(let l of i)l.classList.toggle("is-chosen",a),l.classList.toggle("is-here",a&&n===o);this.sign(n)?.classList.toggle("is-here",
a&&n===o)}}},Ft=t=>Number(t.slice(t.lastIndexOf("-")+1));var ko=200,Oo=window.matchMedia("(prefers-reduced-motion: reduce)"),ae=()=>Oo.matches;function Dt(t,e,s,o){let n=new Map;for(let h of t){let p=e(h);p&&n.set(h,h.
top(p)+h.text.scrollTop)}let i=Math.min(...[...n.keys()].map(h=>h.text.clientHeight)),a=s&&n.has(s)?(n.get(s)??0)-s.text.scrollTop:-1,l=Math.min(a>=0&&a<.6*i?a:
Se*i,...n.values());for(let[h,p]of n)h.text.scrollTo({top:p-l,behavior:ae()?"instant":o})}var re=class{constructor(e){this.led=e,this.driver=null,this.frame=0,this.
last=0}listen(e){for(let s of this.led.panes){for(let o of["wheel","touchstart","pointerdown","keydown"])s.text.addEventListener(o,n=>{(o!=="pointerdown"||n.target===
s.text)&&(this.driver=s)},{passive:!0,signal:e});s.text.addEventListener("scroll",()=>this.scrolled(s),{passive:!0,signal:e})}}scrolled(e){this.driver!==e||!this.
led.isFollowing()||(this.last=performance.now(),this.frame||(this.frame=requestAnimationFrame(()=>this.level(e))))}level(e){if(this.frame=0,this.driver!==e||!this.
led.isFollowing()||!this.led.root.isConnected)return;this.led.adopt(e),(this.led.panes.filter(o=>o!==e).some(o=>this.move(e,o))||performance.now()-this.last<ko)&&
(this.frame=requestAnimationFrame(()=>this.level(e)))}move(e,s){let o=this.led.placeIn(e),n=this.led.placeIn(s),i=o?e.top(o):-1;if(!n||i<0||i>=e.text.clientHeight)
return!1;let a=s.top(n)-i,l=s.text.scrollTop,h=ae()||Math.abs(a)<24;return s.text.scrollTop=l+(h?a:a*.28),!h&&s.text.scrollTop!==l}};var Eo=window.matchMedia("(min-width: 76.25em)"),Le="keep",To=(t,e)=>new Ne(t).begin(e),Ne=class{constructor(e){this.root=e,this.panes=m(e,".be-pane").map(o=>new ie(
o)),this.choice=new ne(this.panes,m(e,".be-tie")),this.writing=0;let s={step:o=>this.step(o),stepPlace:(o,n)=>this.stepPlace(o,n),pick:o=>o?this.choose(o):this.
clear()};this.row=new te(this.choice.ties,s,_("synopsis-follow",!ae())),this.steps=this.panes.map(o=>new se(o,s)),this.follower=new re({root:e,panes:this.panes,
isFollowing:()=>this.row.follow.checked,adopt:o=>this.adopt(o),placeIn:o=>this.choice.placeIn(o)}),e.prepend(this.row.element),e.classList.add("is-live")}begin(e){
this.listen(e),this.follower.listen(e),this.render(),this.fromAddress({behavior:"instant",quiet:!0}),document.readyState!=="complete"&&window.addEventListener("\
load",()=>setTimeout(()=>{this.choice.chosen&&!this.follower.driver&&!e.aborted&&this.bring(null,"instant")}),{once:!0,signal:e})}listen(e){let{follow:s}=this.row;
s.addEventListener("change",()=>{ce("synopsis-follow",s.checked),E(s.checked?r("The panes follow each other"):r("The panes scroll separately"))}),this.root.addEventListener(
"click",o=>this.clicked(o),{signal:e}),this.root.addEventListener("keydown",o=>this.pressed(o),{signal:e});for(let o of this.choice.ties){let[n]=m(o,"details");
n?.addEventListener("toggle",()=>{n instanceof HTMLDetailsElement&&o.dataset.parallel===this.choice.chosen&&!Eo.matches&&ce("synopsis-comment",n.open)},{signal:e})}
for(let o of["popstate","hashchange"])window.addEventListener(o,()=>this.fromAddress(),{signal:e})}clicked(e){if(e.defaultPrevented||Ie(e))return;let s=q(e,"a");
if(s instanceof HTMLAnchorElement)this.followed(e,s);else{let o=q(e,"mark[data-passage]")?.dataset.passage,n=o?this.choice.paneOf(o):null;o&&n&&!String(window.getSelection())&&
this.choose(n.parallelOf(o),this.choice.placesOf(n,o))}}followed(e,s){let o=s.hash&&s.pathname===location.pathname?this.choice.meant(s.hash):null;o&&(e.preventDefault(),
e.stopPropagation(),s.matches(".be-parallel")?this.across(s):s.matches(".be-tie-title")?this.choose(o.parallel):this.choose(o.parallel,o.places))}across(e){let{
parallel:s="",passage:o=""}=e.dataset,n=this.choice.paneOf(o);if(!n)return;this.choose(s,this.choice.placesOf(n,o),{hold:n});let i=this.panes.find(l=>l!==n),a=i&&
this.choice.placeIn(i);a&&i.sign(a)?.focus({preventScroll:!0})}pressed(e){if(e.altKey||e.ctrlKey||e.metaKey||q(e,"select, input[type=text], textarea")===e.target)
return;let o={j:()=>this.step(1),k:()=>this.step(-1),Escape:()=>{this.choice.chosen&&this.clear()}}[e.key];o&&(e.preventDefault(),e.stopPropagation(),o())}fromAddress(e={}){
let s=this.choice.meant(location.hash);s?this.choose(s.parallel,s.places,{address:Le,...e}):this.choice.chosen&&!location.hash&&this.clear(Le)}step(e){let s=this.
choice.beside(e);s&&this.choose(s)}stepPlace(e,s){let{at:o,chosen:n}=this.choice,i=(o.get(e)??0)+s,a=e.of(n)[i];a&&n&&this.choose(n,new Map([[e,i]]),{address:`#${a}`,
replace:!0})}choose(e,s=new Map,o={}){let{address:n=`#parallel-${e}`,replace:i=!1,hold:a=null,behavior:l="smooth",quiet:h=!1}=o;this.choice.ids.includes(e)&&(this.
choice.choose(e,s),this.follower.driver=null,this.render(),this.write(n,i),this.bring(a,l),h||E(this.choice.said()))}clear(e=location.pathname+location.search){
this.choice.chosen=null,this.follower.driver=null,this.render(),this.write(e,!0),E(r("No parallel chosen"))}write(e,s){e===Le||e===location.hash||history[s?"rep\
laceState":"pushState"](history.state,"",e)}render(){let{chosen:e,at:s,index:o}=this.choice;this.row.show(e,o);for(let n of this.steps)n.show(e,s.get(n.pane)??0)}bring(e,s){
this.root.scrollIntoView({block:"start",behavior:"instant"}),Dt(this.panes,o=>this.choice.placeIn(o),e,s)}adopt(e){this.choice.adopt(e)&&(this.render(),clearTimeout(
this.writing),this.writing=window.setTimeout(()=>{this.root.isConnected&&this.choice.chosen&&this.write(`#parallel-${this.choice.chosen}`,!0)},300))}};export{j as CannotTell,fe as OpenCard,ye as ProposePanel,Ht as cardOf,uo as countedHere,J as open,Qt as openSheet,qs as receivedText,ke as search,Z as showHits,
zs as spanOfRange,ts as startMemory,wo as startPage,To as startSynopsis};
