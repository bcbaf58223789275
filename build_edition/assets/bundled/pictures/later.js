import{A as g,B as _,F as je,G as Pe,O as ce,Q as We,R as Re,S as De,T as Fe,U as He,V as le,W as qe,Z as Be,_ as _e,aa as ze,ba as Ke,c as Ne,ca as z,d as c,e as d,
f as u,g as b,h as S,j as q,k as Ce,l as x,m as E,p as v,q as B,r as ae,s as y,t as Me,u as Ie,v as N,w as C,x as Ae,z as r}from"./shared.js";function Mt(t,e,s){let o=It(t,s);if(o.length===0)return null;if(s.kind==="parallels")return Rt(t.parallels[o[0]],e);if(s.kind==="works")return he(r("Cited work"),
[c("p",{},t.works[o[0]])]);let n=o.map(l=>t.entries[l]),i=n.map(l=>l.name).join("; "),a=n.length>1;return he(i,n.map(l=>jt(l,t.lang,a)),a?i:"")}function It(t,{kind:e,
keys:s,path:o}){return s?s.filter(n=>Object.hasOwn(t[e]??{},n)):Object.keys(t.entries??{}).filter(n=>t.entries[n].address===o)}function he(t,e,s=""){let o=c("di\
v",{class:"be-hover md-typeset",id:"be-hover",hidden:!0},...e);return s?(o.setAttribute("role","group"),o.setAttribute("aria-label",t),o.append(c("span",{class:"\
be-hidden",id:"be-hover-brief"},r("{brief}. Tab goes to the links.",{brief:s})))):o.setAttribute("role","tooltip"),o}function At(t){return{person:r("Person"),organisation:r(
"Organisation"),place:r("Place"),event:r("Event"),term:r("Term")}[t]??t}function jt(t,e,s){let o=s?c("a",{href:new URL(t.address,E)},t.name):t.name,n=c("p",{class:"\
be-hover-kind"},At(t.kind));t.fabricated&&n.append(" ",c("span",{class:"be-fabricated"},r("fabricated")));let i=c("div",{class:"be-hover-part"},n,c("p",{class:"\
be-hover-name"},o));return t.original&&i.append(c("p",{class:"be-hover-facts",lang:e},t.original)),t.dates&&i.append(c("p",{class:"be-hover-facts"},t.dates)),i.
append(c("p",{},t.summary)),i.append(c("p",{class:"be-hover-more"},Pt(t)+Wt(t))),i}function Pt({mentions:t}){return t?g("{n} mention in the edition","{n} mentio\
ns in the edition",t):r("no mentions in the edition")}function Wt({doubt:t}){return t?r("; identification of {doubt} certainty",{doubt:t}):""}function Rt({title:t,
sides:e},s){let o=s.matches(".be-parallel")?location.pathname.slice(E.pathname.length).split("/")[0]:"",n=e.filter(p=>p.document!==o),i=n.length?n:e,a=c("p",{class:"\
be-hover-name"},t),l=[c("p",{class:"be-hover-kind"},r("Parallel")),a,...i.map(Ft)],h=r("Parallel: {title}",{title:t});return he(h,l,`${h}. ${i.map(Dt).join(". ")}`)}
var Dt=({title:t,passages:e})=>`${t}: ${e.map(s=>`${s.where}, \u201C${s.words}\u201D`).join("; ")}`;function Ft({title:t,passages:e}){let s=e.map(({words:o,where:n,
address:i})=>c("li",{},c("q",{},o)," ",c("a",{href:new URL(i,E)},n)));return c("div",{class:"be-hover-part"},c("p",{class:"be-hover-facts"},t),c("ul",{},...s))}var pe=class{constructor(e,s,o,n){this.link=e,this.card=s,this.isByFocus=o,this.gone=n,this.isDismissed=!1,this.popup=new C({holds:a=>s.contains(a),closed:()=>this.
remove(),returnTo:()=>(this.isDismissed=!0,s.contains(x())?e:null)}),(e.closest("dialog, [popover]")??e.closest("main")??document.body).append(s);let i=b(s,"#be\
-hover-brief")?"be-hover-brief":"be-hover";e.setAttribute("aria-describedby",[...Ue(e),i].join(" "))}get isShown(){return this.popup.isOpen}get hasFocus(){return x()===
this.link||this.card.contains(x())}holds(e){return e===this.link||e instanceof Node&&this.card.contains(e)}show(e){this.card.hidden=!1,this.popup.open();let{top:s,
bottom:o,left:n}=this.link.getBoundingClientRect(),i=[...this.link.getClientRects()],a=i.find(l=>e!==null&&l.left<=e&&e<=l.right)??i[0];Ae(this.card,{top:s,bottom:o,
left:a?.left??n},{gap:7,shift:12}),this.card.scrollHeight>this.card.clientHeight+1&&(this.card.tabIndex=0)}close(){this.popup.isOpen?this.popup.close():this.remove()}remove(){
let e=Ue(this.link);e.length?this.link.setAttribute("aria-describedby",e.join(" ")):this.link.removeAttribute("aria-describedby"),this.gone(),this.card.remove()}step(e){
let s=[...this.card.tabIndex===0?[this.card]:[],...u(this.card,"a[href]")],o=x(),n=s.findIndex(i=>i===o);o===this.link&&!e.shiftKey&&s.length?(e.preventDefault(),
s[0].focus()):n>=0&&e.shiftKey?(e.preventDefault(),(s[n-1]??this.link).focus()):n>=0&&n===s.length-1&&(this.link.focus({preventScroll:!0}),this.close())}},Ue=t=>(t.
getAttribute("aria-describedby")??"").split(" ").filter(e=>e&&!e.startsWith("be-hover"));function Ht(t,e){let s=(t.matches(".be-parallel")?t.getAttribute("aria-label"):t.textContent)?.trim()??"",o=c("h2",{class:"be-panel-title"},s),n=d("\xD7",()=>h.
close(!0),{class:"be-panel-button","aria-label":r("Close")}),i=[...e.children].filter(f=>f.id!=="be-hover-brief"),a=c("p",{class:"be-sheet-page"},c("a",{href:t.
getAttribute("href")??""},r("Open the page"))),l=c("div",{class:"be-panel be-sheet be-editorial",role:"dialog","aria-label":s,tabindex:"-1"},c("div",{class:"be-\
panel-head"},o,n),c("div",{class:"be-panel-body be-hover-body md-typeset"},...i,a)),h=new C({holds:f=>l.contains(f),closed:()=>l.remove(),returnTo:()=>t});(t.closest(
"main")??document.body).append(l),h.open(),l.focus({preventScroll:!0});let p=t.getBoundingClientRect().bottom-(innerHeight-l.offsetHeight-24);return p>0&&scrollBy(
{top:p,behavior:"instant"}),h}var fe={isKnown:!0,isToday:!1,title:"",things:new Map,at:""},Ge=()=>y("memory/versions.json");async function j({group:t,version:e}){let s=await Ge(),o=s.versions.
find(l=>l.version===e);if(!o&&e!==s.current)return{...fe,isKnown:!1};if(o?.new.includes(t))return fe;let n=o?.gone.includes(t)?null:await y(`memory/today/${encodeURI(
t)}.json`).catch(()=>null),a=o&&(o.changed.includes(t)||o.gone.includes(t))?await y(`memory/${e}/${encodeURI(t)}.json`):n;return a?{isKnown:!0,isToday:!o,title:a.
title,things:ze(a,n),at:o?.at??""}:fe}async function Ye({group:t,id:e}){let s=await Ge();for(let{version:o,changed:n,gone:i}of s.versions.toReversed()){if(!n.includes(
t)&&!i.includes(t))continue;let{things:a,at:l}=await j({group:t,id:e,version:o,isReading:!1}),h=a.get(e);if(h)return{thing:h,version:o,at:l}}return null}function P(t,{
group:e,version:s}){let o=t.to?c("a",{href:qt(e,t.to)},r("where it stands now")):"";if(t.fate==="moved")return[c("p",{},r("These words have not changed since ve\
rsion {version}, but they stand elsewhere:",{version:s})," ",o)];if(t.fate==="gone")return[c("p",{},r("This was in version {version} and is no longer in the edi\
tion. It said:",{version:s})),c("blockquote",{},t.words)];if(t.fate!=="changed")return[];let n=Ke(t.words,t.now??"").flatMap(({kind:i,words:a})=>[i==="same"?a:c(
i==="old"?"del":"ins",{},a)," "]);return[c("p",{},r("This has changed since version {version}:",{version:s})," ",o),c("blockquote",{class:"be-memory-words"},...n)]}
function K(t,e){let s=[...t.values()].filter(({fate:n})=>n==="changed"||n==="gone").length;if(!s)return[];let o=c("a",{href:N("history.md")},r("What changed"));
return[c("p",{},g("{n} paragraph or note of it has changed since version {version}, or is gone.","{n} paragraphs and notes of it have changed since version {ver\
sion}, or are gone.",s,{version:e})," ",o)]}var qt=(t,e)=>N(Ve(t,e));function W({group:t,id:e,version:s,isReading:o},n){if(!n)return[];let i=N(`${o?"reading/":""}${Ve(
t,e)}`,[],new URL(n,E));return[c("p",{},c("a",{href:i},r("as it stood in version {version}",{version:s})))]}function Ve(t,e){return t==="register"?`register/${e}\
.md`:e?`${t}.md#${e}`:`${t}.md`}function Qe(){let t=c("textarea",{id:"be-memory-field",rows:"5",spellcheck:"false"}),e=c("div",{class:"be-memory-answer",role:"status"}),s=d(r("Check"),async()=>e.
replaceChildren(...await Bt(t.value)));return[c("label",{for:"be-memory-field"},r("The citation or the address")),t,c("p",{},s),e]}async function Bt(t){let e=_e(
t);if(!e.length)return[$(r("No address of an edition was found in it."))];try{return(await Promise.all(e.map(_t))).flat()}catch{return[$(r("What the edition rem\
embers could not be loaded"))]}}var $=t=>c("p",{},t);async function _t(t){let e=c("h2",{class:"be-memory-address"},t.address),{version:s}=t;if(!s)return[e,$(r("\
It names no version, so that nobody can tell what stood there."))];let o=await j(t);return o.isKnown?!o.things.size||t.id&&!o.things.has(t.id)?[e,$(r("Version {\
version} had nothing at this place.",{version:s}))]:[e,...zt(t,o),...Kt(t,o),...W(t,o.at)]:[e,$(r("The edition has had no version {version}.",{version:s}))]}function zt(t,{
things:e,isToday:s}){let o=e.get(t.id),n=o?P(o,t):K(e,t.version);return n.length?n:[$(s?r("This is the version of today."):r("Unchanged since version {version}.",
{version:t.version}))]}function Kt({id:t,quoted:e,isReading:s},{title:o,things:n}){return s?[]:e.filter(i=>!o||!z(i,o)).map(i=>{if(z(i,n.get(t)?.words??""))return $(
r("The words \u201C{words}\u201D stood there.",{words:i}));let a=[...n.values()].some(l=>z(i,l.words));return $(a?r("The words \u201C{words}\u201D stood in the same docum\
ent, at another place.",{words:i}):r("The words \u201C{words}\u201D did not stand there.",{words:i}))})}function Ut(t,e,s){t.getElementById("be-check-citation")?.replaceChildren(...Qe()),(e&&(e.version?Gt(e):Yt(e)))?.then(n=>{s.aborted||Vt(t,n,s)}).catch(()=>{})}async function Gt(t){
let{things:e,at:s}=await j(t),o=e.get(t.id),n=t.id?o&&P(o,t):K(e,t.version);return n?.length?[...n,...W(t,s)]:[]}async function Yt(t){let e=await Ye(t);if(!e)return[];
let s={...t,version:e.version};return[...P(e.thing,s),...W(s,e.at)]}function Vt(t,e,s){let o=b(t,"main h1");if(!e.length||!o)return;let n=d("\xD7",()=>i.remove(),
{class:"be-memory-close","aria-label":r("close")}),i=c("aside",{class:"be-memory be-editorial","aria-label":r("Since you cited this")},n,...e);o.before(i),s.addEventListener(
"abort",()=>i.remove()),v(e[0].textContent??"")}var R="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Qt=new RegExp(`[${R}]+`,"gu"),Jt=new RegExp(`^[${R}]+|[${R}]+$`,"g\
u"),Xt=new RegExp(`[${R}]+$`,"u"),Zt=new RegExp(`^[${R}]$`,"u"),es=new Map([...[..."\u201C\u201D\u201E\u201F\xAB\xBB\u2033"].map(t=>[t,'"']),...[..."\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\xB4\u02BC"].
map(t=>[t,"'"]),...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map(t=>[t,"-"])]),m=t=>Zt.test(t),D=t=>t.replace(Jt,""),Je=t=>t.replace(Xt,""),T=t=>D(t.replace(
Qt," "));function U(t){let e=Array.from(t),s=[],o=[],n="";for(let i=0,a=1;i<e.length;a+=1){if(a<e.length&&ss(e,i,a))continue;let l=ts(e.slice(i,a).join(""));for(let h=0;h<
l.length;h+=1)s.push(i),o.push(a);n+=l,i=a}return{chars:e,text:n,starts:s,ends:o}}function ts(t){return m(t[0])?" ":Array.from(t.normalize("NFC"),e=>es.get(e)??
e).join("")}function ss(t,e,s){let o=t[s];if(m(o)||m(t[e]))return m(o)&&m(t[e]);if(o<"\u0300")return!1;if(os(o))return!0;let n=t.slice(e,s).join("").normalize("\
NFC");return(n+o).normalize("NFC")!==n+o.normalize("NFC")}function os(t){return/^[\u0340\u0341\u0343\u0344]$/.test(t)?!0:t.normalize("NFD")!==t?!1:`${t}\u0334`.
normalize("NFD")!==`${t}\u0334`||`\u0345${t}`.normalize("NFD")!==`\u0345${t}`}var Xe=new RegExp([/\*\*(?<strong>[^*\n]+)\*\*/u,/\*(?<em>[^*\n]+)\*/u,/(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u,
/\[\[(?<link>[^\]\n]+)\]\]/u,/\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u].map(t=>t.source).join("|"),"gu"),Ze=/(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;
function et(t,e){return t.split(/\n[ \t]*\n/).map(s=>s.trim()).filter(Boolean).map(s=>ns(s.replace(/\n/g," "),e))}function ns(t,e){let s=[],o=0;for(let n of t.matchAll(
Xe))s.push({kind:"words",words:t.slice(o,n.index)},is(n.groups??{},e)),o=n.index+n[0].length;return[...s,{kind:"words",words:t.slice(o)}].filter(n=>n.words)}function is({
strong:t,em:e,cite:s,link:o,words:n},i){return t?{kind:"strong",words:t}:e?{kind:"em",words:e}:s?{kind:"cite",words:as(s,i),unknown:st(s,i)}:{kind:"link",words:o?
o.split("|").at(-1)??"":n}}var rs=/^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu,tt=([,t,e])=>t??e;function as(t,e){let s=t.split(";").map(o=>cs(o.trim(),e)).join("\
; ");return s==="\xB0"?s:`(${s})`}function cs(t,e){let[s]=t.matchAll(Ze);if(!s)return t;let o=tt(s),n=t.slice(0,s.index).replace(/-$/,""),i=Object.hasOwn(e,o)&&
e[o]||o,l=t[s.index-1]==="-"?/(?:n\.d\.|\d{4}).*$/u.exec(i)?.[0]??i:i;return`${n}${l}${t.slice(s.index+s[0].length).replace(rs,", ")}`}var st=(t,e)=>[...t.matchAll(
Ze)].map(tt).filter(s=>!Object.hasOwn(e,s));function ot(t,e){return[...t.matchAll(Xe)].flatMap(({groups:s})=>s?.cite?st(s.cite,e):[])}var ls=[[/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/,()=>r("HTML is not allowed in a note: write &lt; for a less-than sign.")],[/!\[/,()=>r("A note cannot ho\
ld images.")],[/\[\^[^\]\n]+\]/,()=>r("A note cannot have notes of its own: link to another with [[note:its-id]].")],[/^ {0,3}\*?\[[^\]\n]+\]:/m,()=>r("A note c\
annot hold definitions of links or abbreviations.")],[/^ {0,3}#/m,()=>r("A note cannot hold headings: no line can begin with #.")],[/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
()=>r("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],[/\]\(\s*<?(?!https?:\/\/|mailto:)/i,()=>r("Links lead to https:, htt\
p: or mailto: addresses.")]],hs=/\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g,ps=t=>t.replace(/(`+)[^`\n]*\1/g,e=>" ".repeat(e.length));function nt(t,e,s,{works:o,links:n}){
if(!t.body.trim())return r("Write the note first.");let i=ps(t.body),a=ls.find(([p])=>p.test(i));if(a)return a[1]();let l=ot(i,o);if(l.length)return r("The bibl\
iography has no {works}.",{works:l.join(", ")});let[h]=[...i.matchAll(hs)].map(p=>p[1].trim()).filter(p=>!n.includes(p));return h?r("[[{target}]] leads nowhere.",
{target:h}):t.kind==="explanatory"||!t.reading.trim()?"":e.map(p=>fs(t,p,s)).find(Boolean)??""}function fs({reading:t,exact:e},[s,o],{paragraphs:n,readings:i}){
return T(t)===T(e)?r("The better words are the same words."):i.some(([h,p])=>h<o&&s<p)?r("Some of these words have a reading already: write your note without on\
e."):Object.values(n).flat().some(([h,p])=>h<=s&&o<=p)?"":r("Better words can be given within one paragraph only.")}var it="0123456789abcdefghijklmnopqrstuvwxyz";function rt(t,e,s=ds){let n=(t.normalize("NFKD").replace(/[^\x00-\x7f]/g,"").toLowerCase().match(/[a-z0-9]+/g)??[]).
slice(0,5).join("-").slice(0,40).replace(/-+$/,""),i=/^[a-z]/.test(n)?n:["note",n].filter(Boolean).join("-");for(;;){let a=`${i}-${s()}`;if(!e.includes(a))return a}}
var ds=()=>Array.from(crypto.getRandomValues(new Uint8Array(4)),t=>it[t%it.length]).join("");var us="yaml-language-server: $schema=../../schema/annotations.json",de=/[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,ms=/[\u202a-\u202e\u2066-\u2069\ufeff]/g,
gs=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,ws=t=>at(T(F(t)));function at(t){return JSON.stringify(t).replace(de,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}var F=t=>t.toWellFormed().replace(/\r\n?/g,`
`).replace(gs,"");function bs(t){let e=F(t).replace(/[\u2028\u2029]/g,`
`).replace(ms,""),s=Je(e.replace(/^(?:[ \t]*\n)+/,""));return s!==""&&!/^[ \t]/.test(s)&&!/\t/.test(s)&&s.search(de)<0?["  body: |",...s.split(`
`).map(n=>n?`    ${n}`:"")]:[`  body: ${at(s)}`]}function ys(t,e=[]){let s=(n,i,a="  ")=>i&&T(F(i))?[`${a}${n}: ${ws(i)}`]:[];return`${[...e.map(n=>`# ${T(F(n)).
replace(de,"")}`),`- id: ${t.id}`,`  kind: ${t.kind}`,"  target:",...s("exact",t.exact,"    "),...s("prefix",t.prefix,"    "),...s("suffix",t.suffix,"    "),...t.
every?["  every: true"]:[],...t.kind==="explanatory"?[]:[`  category: ${t.category}`,`  severity: ${t.severity}`,...s("reading",t.reading),...xs(t,s)],...bs(t.body),
`  certainty: ${t.certainty}`,`  by: [${t.by}]`].join(`
`)}
`}var xs=({original:t,original_status:e},s)=>e&&s("original",t).length?[...s("original",t),`  original_status: ${e}`]:[];function ct(t,e=""){return ys(t,[us,...T(
F(e))?[`proposed by ${e}`]:[]])}var vs=t=>D(U(t).text);function G(t,e,s="",o=""){let[n,i,a]=[e,s,o].map(vs),l=[];if(!n)return l;for(let h=t.text.indexOf(n);h>=0;h=t.text.indexOf(n,h+1)){let p=h+
n.length,f=ks(t.text,h,i)&&Os(t.text,p,a)?Es(t,h,p):null;f&&l.push(f)}return l}var lt=(t,e,s)=>e>=s.length&&t.startsWith(s,e-s.length),ks=(t,e,s)=>lt(t,e,s)||t[e-
1]===" "&&lt(t,e-1,s),Os=(t,e,s)=>t.startsWith(s,e)||t[e]===" "&&t.startsWith(s,e+1);function Es({text:t,starts:e,ends:s},o,n){return o>0&&e[o-1]===e[o]||n<t.length&&
e[n]===e[n-1]?null:[e[o],s[n-1]]}function ue({chars:t},[e,s]){let[o,n]=[e,s];for(;o<n&&m(t[o]);)o+=1;for(;n>o&&m(t[n-1]);)n-=1;return[o,n]}function me(t,e){let[
s,o]=ue(t,e),n=t.chars.slice(s,o).join(""),i=([a,l])=>a===s&&l===o;if(!G(t,n).some(i))throw new RangeError("the span has no words of its own");for(let[a,l]of $s(
t.chars,s,o)){let h=G(t,n,a,l);if(h.length===1&&i(h[0]))return{exact:n,prefix:a,suffix:l}}throw new RangeError("the span cannot be told from another")}function*$s(t,e,s){
yield["",""];let o=Ts(t,e),n=Ss(t,s);for(let i=0;i<Math.max(o.length,n.length);i+=1){let a=o[Math.min(i,o.length-1)],l=n[Math.min(i,n.length-1)],h=o.length?D(t.
slice(a,e).join("")):"",p=n.length?D(t.slice(s,l).join("")):"";yield["",p],yield[h,""],yield[h,p]}}function Ts(t,e){let s=[];for(let o=e-1;o>=0;o-=1)!m(t[o])&&(o===
0||m(t[o-1]))&&s.push(o);return s.length||!e?s:[0]}function Ss(t,e){let s=[],o=t.length;for(let n=e+1;n<=o;n+=1)!m(t[n-1])&&(n===o||m(t[n]))&&s.push(n);return s.
length||e>=o?s:[o]}var Ls=120,ge=([t,e],[s,o])=>t<o&&s<e;function ht({chars:t},{paragraphs:e},[s,o],n){if(!("Segmenter"in Intl))return[s,o];let i=new Intl.Segmenter(Ns(n),{granularity:"\
word"}),a=l=>{let[h,p]=Object.values(e).flat().find(([w,O])=>w<l&&l<O)??[l,l],f=h;for(let{segment:w,isWordLike:O}of i.segment(t.slice(h,p).join(""))){let A=f+[...w].
length;if(f<l&&l<A)return O?[f,A]:[l,l];f=A}return[l,l]};return[a(s)[0],a(o)[1]]}function Ns(t){try{return Intl.Segmenter.supportedLocalesOf(t??[])[0]}catch{return}}
var pt=(t,{furniture:e},s)=>G(t,s).filter(o=>!e.some(n=>ge(n,o)));function ft({chars:t},{paragraphs:e,turns:s=[]},o){let n=Object.values(e).flat(),i=n.filter(h=>ge(
h,o)).length;if(n.length>1&&i===n.length)return r("This is the whole text.");let a=new Set(s.filter(([h,p])=>ge([h,p],o)).map(([,,h])=>h));if(a.size>1)return r(
"These are words of {number} speakers.",{number:a.size});let l=t.slice(...o).join("").trim().split(/\s+/).length;return l>Ls?r("These are {number} words.",{number:l}):
""}function M(t,e,s,o){let n=c(s,{id:`be-propose-${t}`,name:t,...o}),i=c("p",{class:"be-propose-row"},c("label",{for:n.id},e),n);return{control:n,row:i,value:()=>n.
value,set:a=>{n.value=a}}}function H(t,e,s,o){let n=M(t,e,"select",{});return n.control.append(...s.map(([i,a])=>c("option",{value:i,selected:i===o},a))),n}function Y(t,e){
let s=c("input",{type:"checkbox",id:`be-propose-${t}`,name:t}),o=c("span",{},e);return{row:c("p",{class:"be-propose-tick"},c("label",{for:s.id},s,o)),value:()=>s.
checked?"yes":"",set:n=>{s.checked=n!==""},name:n=>{o.textContent=n}}}function dt(t,e,s,o){let n=s.map(([l])=>c("input",{type:"radio",name:`be-propose-${t}`,id:`\
be-propose-${l}`,value:l,checked:l===o})),i=s.map(([,l],h)=>c("label",{for:n[h].id},n[h],l));return{row:c("fieldset",{class:"be-propose-kinds"},c("legend",{},e),
...i),value:()=>n.find(l=>l.checked)?.value??o,set:l=>{for(let h of n)h.checked=h.value===l}}}function ut({said:t,address:e}={said:"",address:""}){if(!t)return[];
let s=e?c("a",{href:e},t):t;return[c("p",{class:"be-propose-to"},r("Save the file and send it to the editors:")," ",s)]}var V=class{constructor(e,s,o){this.received=e,this.selected=s,this.span=ht(e,e.spans,s,o),this.quoted=c("blockquote",{class:"be-propose-words"}),this.quote=me(
e,this.span),this.standOn(this.span),this.doubt=ft(e,e.spans,this.span),this.isMeant=Y("meant",r("The note is about all of them."))}get words(){return this.received.
chars.slice(...this.span).join("")}get places(){return pt(this.received,this.received.spans,this.quote.exact)}get lack(){return this.doubt&&!this.isMeant.value()?
`${this.doubt} ${r("Say above that the note is about all of them, or select fewer.")}`:""}standOn(e){this.span=e,this.quote=me(this.received,e),this.quoted.textContent=
Cs(this.words)}rows(e){return[this.quoted,...this.partOfAWord(e),...this.tooMany()]}partOfAWord(e){if(this.span.join()===this.selected.join())return[];let s=d(r(
"Only what I selected"),()=>{this.standOn(this.selected),o.remove(),e()},{class:"be-propose-only"}),o=c("p",{class:"be-propose-hint"},r("You selected part of a \
word: the note stands on the whole word.")," ",s);return[o]}tooMany(){return this.doubt?[c("div",{class:"be-propose-question"},c("p",{},this.doubt),this.isMeant.
row)]:[]}},Cs=t=>t.length<=220?t:`${t.slice(0,120).replace(/\s\S{0,20}$/u,"")} \u2026 ${t.slice(-80).replace(/^\S{0,20}\s/u,"")}`;var we=t=>`be-draft-${t}`;function mt(t){try{return JSON.parse(sessionStorage.getItem(we(t))??"{}")}catch{return{}}}function gt(t,e){try{e.body?.trim()||e.reading?.
trim()?sessionStorage.setItem(we(t),JSON.stringify(e)):sessionStorage.removeItem(we(t))}catch{}}function wt({categories:t,severities:e}){return{kind:dt("kind",r("This note"),[["explanatory",r("explains")],["translation",r("on the translation")],["textual",
r("on the text")]],"explanatory"),body:M("body",r("Note"),"textarea",{rows:5,required:!0,"aria-describedby":"be-propose-hint"}),category:H("category",r("What is\
 wrong"),Object.entries(t),"accuracy/mistranslation"),severity:H("severity",r("How grave"),e.map(s=>[s,s]),"minor"),reading:M("reading",r("Better words, if you \
have them"),"input",{type:"text"}),original:M("original",r("What the original says, if you know it"),"input",{type:"text"}),status:H("status",r("That wording is"),
[["attested",r("in a source")],["reconstructed",r("inferred")]],"reconstructed"),every:Y("every",""),certainty:H("certainty",r("Certainty"),[["high",r("high")],
["medium",r("medium")],["low",r("low")]],"medium"),proposer:M("proposer",r("Your name or ORCID, if you wish"),"input",{type:"text",autocomplete:"name"})}}var bt=(t,e)=>et(t,e).map(s=>c("p",{},...s.map(Ms)));function Ms({kind:t,words:e,unknown:s=[]}){if(t==="words")return e;if(t==="strong"||t==="em")return c(t,{},
e);if(t==="link")return c("span",{class:"be-propose-link"},e);let o=s.length?r("not in the bibliography: {works}",{works:s.join(", ")}):e;return c("span",{class:s.
length?"be-propose-unknown":"be-propose-cite",title:o},e)}var be=class{constructor(e){this.given=e;let{received:s,span:o,choices:n}=e;this.chosen=new V(s,o,e.language),this.id=rt(this.chosen.words,n.taken),this.yaml="",
this.lack="",this.isWhole=!0,this.fields=wt(n),this.defect=c("div",{class:"be-propose-defect"},...[this.fields.category,this.fields.severity,this.fields.reading,
this.fields.original,this.fields.status].map(i=>i.row)),this.preview=c("div",{class:"be-propose-preview","aria-label":r("How the note will read"),role:"group"}),
this.file=c("pre",{class:"be-propose-file",tabindex:"0",role:"group","aria-label":r("The file")}),this.said=c("p",{class:"be-propose-said"}),this.link=e.repository?
this.linkToGitHub():null,this.popup=new C({holds:i=>this.element.contains(i),closed:()=>this.closed(),returnTo:()=>e.opener,staysOnPress:!0}),this.element=this.
draw(),this.draft=`${s.spans.folder}/${this.chosen.span.join("-")}`;for(let[i,a]of Object.entries(mt(this.draft)))this.fields[i]?.set(a);this.element.addEventListener(
"input",()=>{gt(this.draft,this.typed()),this.refresh()}),this.element.addEventListener("submit",i=>i.preventDefault())}get isOpen(){return this.popup.isOpen}open(){
this.refresh(),document.body.append(this.element),this.popup.open(),S(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}draw(){let{kind:e,
body:s,certainty:o,every:n,proposer:i}=this.fields,a=d("\xD7",()=>this.close(!0),{class:"be-propose-close","aria-label":r("Close")});return c("div",{class:"be-p\
ropose be-editorial",role:"dialog","aria-labelledby":"be-propose-name"},c("div",{class:"be-propose-head"},c("h2",{id:"be-propose-name",tabindex:"-1"},r("Propose\
 a note")),a),c("form",{class:"be-propose-form"},...this.chosen.rows(()=>{this.refresh(),s.control.focus()}),e.row,s.row,c("p",{class:"be-propose-hint",id:"be-p\
ropose-hint"},r("Markdown: *emphasis*, [@source, page] for what it rests on.")),this.preview,this.defect,n.row,o.row,i.row,c("details",{},c("summary",{},r("The \
file this makes")),this.file)),c("div",{class:"be-propose-foot"},this.said,...this.link?[]:ut(this.given.choices.contact),this.ways()))}linkToGitHub(){let e=c("\
a",{class:"be-propose-go",target:"_blank",rel:"noopener"},r("Propose on GitHub"));return e.addEventListener("click",s=>this.gone(s)),e}ways(){return c("p",{class:"\
be-propose-ways"},...this.link?[this.link]:[],d(r("Copy"),()=>this.take(()=>this.copyFile())),d(r("Download"),()=>this.take(()=>this.downloadFile())))}typed(){let e=Object.
entries(this.fields).filter(([s])=>s!=="proposer");return Object.fromEntries(e.map(([s,o])=>[s,o.value()]))}closed(){this.element.remove();let{body:e,reading:s}=this.
fields;(e.value().trim()||s.value().trim())&&v(r("What you typed is kept for these words until you close the browser."))}note(){let e=this.typed(),{quote:s,places:o}=this.
chosen,n=o.length>1?this.fields.every.value():"",i=n?{...s,prefix:"",suffix:""}:s;return{...e,id:this.id,by:this.given.choices.by,...i,every:n,original_status:this.
fields.status.value()}}refresh(){let e=this.note(),{received:s,choices:o,repository:n}=this.given,i=e.body.trim()!=="";this.defect.hidden=e.kind==="explanatory",
this.fields.status.row.hidden=!e.original.trim();let{places:a,span:l}=this.chosen;if(this.fields.every.row.hidden=a.length<2,this.fields.every.name(r("The same \
holds in all {number} places where these words stand",{number:a.length})),this.yaml=ct(e,this.fields.proposer.value()),this.file.textContent=this.yaml,this.preview.
replaceChildren(...bt(e.body,o.works)),this.preview.hidden=!i,this.lack=this.chosen.lack||nt(e,e.every?a:[l],s.spans,o),n&&this.link){let p=Be(n,s.spans.folder,
`${this.id}.yml`,this.yaml);this.isWhole=p.isWhole,this.link.href=p.address}let h=this.isWhole?"":r("This note is too long for an address: it will be copied, to\
 be pasted on GitHub.");this.said.textContent=i?this.lack||h:""}take(e){this.lack?this.refuse():e()}refuse(){this.say(this.lack),this.fields.body.control.focus()}gone(e){
this.lack?(e.preventDefault(),this.refuse()):this.isWhole||ce(this.yaml).then(s=>this.say(s?r("The file is on the clipboard: paste it into the page that opens."):
r("The browser did not allow copying: copy the file below and paste it into the page that opens.")))}async copyFile(){this.say(await ce(this.yaml)?r("Copied"):r(
"The browser did not allow copying"))}downloadFile(){We(`${this.id}.yml`,"application/yaml",this.yaml),this.say(r("Downloaded"))}say(e){this.said.textContent=e,
v(e)}};var I=class extends Error{},Is=new Map;function As(t){return Me(Is,t,async()=>{let[e,s]=await Promise.all([js(`text/${t}.txt`),y(`propose/${t}.json`)]);return{...U(
e),spans:s}})}async function js(t){let e=await Ie(t);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(await e.arrayBuffer())}function Ps(t,e,s){let o=[];
for(let a of u(t,".be-unit"))e.intersectsNode(a)&&o.push(...Ws(e,Ds(a,Pe(t),s)));if(!o.length)throw new I(r("Select words of the text itself."));let n=ue(s,[o[0],
o[o.length-1]+1]);if(s.spans.furniture.some(([a,l])=>a<n[1]&&n[0]<l))throw new I(r("Between the first and the last of these words stand lines that are not the d\
ocument\u2019s. Select fewer."));return n}function Ws(t,e){return e.flatMap(({node:s,at:o,length:n,point:i})=>{let a=s===t.startContainer?t.startOffset:0,l=s===
t.endContainer?t.endOffset:1/0;return s instanceof Element?Rs(t,s)?[i]:[]:t.intersectsNode(s)&&o+n>a&&o<l?[i]:[]})}function Rs(t,e){if(!t.intersectsNode(e))return!1;
let s=document.createRange();return s.selectNodeContents(e),t.compareBoundaryPoints(Range.START_TO_START,s)>0&&s.setStart(t.startContainer,t.startOffset),t.compareBoundaryPoints(
Range.END_TO_END,s)<0&&s.setEnd(t.endContainer,t.endOffset),!s.collapsed&&s.toString().trim()!==""}var yt=new WeakMap;function Ds(t,e,s){let o=yt.get(t);if(o?.layer===
e)return o.pieces;let n=[...Hs(t,e)],i=Fs(t,s);if(!(n.length===i.length&&n.every(({char:l},h)=>l===s.chars[i[h]])))throw new I(r("The words shown here are not, \
letter by letter, those of the text as received."));for(let[l,h]of n.entries())h.point=i[l];return yt.set(t,{layer:e,pieces:n}),n}function Fs(t,{chars:e,spans:s}){
let o=[];for(let[n,i]of s.paragraphs[t.id]??[])for(let a=n;a<i;a+=1)m(e[a])||o.push(a);return o}function*Hs(t,e){let s=document.createTreeWalker(t,NodeFilter.SHOW_TEXT|
NodeFilter.SHOW_ELEMENT);for(let o=s.nextNode();o;o=s.nextNode())if(o instanceof HTMLElement)o.matches("ins[data-received]")&&(yield*xt(o.dataset.received??"",o));else if(o instanceof
Text&&!o.parentElement?.closest(`${je}, ins.be-emended`)){let n=e==="reading"?o.parentElement?.closest("[data-replaced-by]"):null,i=n&&document.getElementById(n.
dataset.replacedBy??"");yield*xt(o.data,i??o)}}function*xt(t,e){let s=0;for(let o of t)m(o)||(yield{char:o,node:e,at:s,length:o.length,point:-1}),s+=o.length}function L(t){return t.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu,"").normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/gu,"$1").normalize("NFC").replace(
/ё/gu,"\u0435").replace(/[’'ʹʺʼ]/gu,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function vt(t,e){let s=new Set;if(/^\s*["“].*["”]\s*$/u.test(t))return{
asked:t.replace(/[“”]/gu,'"'),meant:s};let o=t.split(/\s+/u).filter(Boolean),n=[];for(let i=0;i<o.length;){let[a,l]=qs(o,i,e);n.push(l??o[i]),s.add(l??L(o[i])),
i+=a}return{asked:n.join(" "),meant:s}}function qs(t,e,s){for(let o=Math.min(8,t.length-e);o>1;o-=1){let n=s.get(L(t.slice(e,e+o).join(" ")));if(n)return[o,n]}return[
1,s.get(L(t[e]))]}var k=["kind","document","speaker","person","category","severity"],Ot=new Set(["person"]),Et=(t,e)=>[t[e]??[]].flat().filter(Boolean).map(String);function ye(t,e,s=""){
return k.every(o=>{let n=e[o]??[];if(o===s||n.length===0)return!0;let i=Et(t,o);return Ot.has(o)?n.every(a=>i.includes(a)):n.some(a=>i.includes(a))})}function $t(t,e){
return Object.fromEntries(k.map(s=>{let o=new Map((e[s]??[]).map(i=>[i,0])),n=t.filter(i=>ye(i,e,Ot.has(s)?"":s));for(let i of n.flatMap(a=>Et(a,s)))o.set(i,(o.
get(i)??0)+1);return[s,o]}))}function Tt(t,e,s){return s?t.toSorted((o,n)=>o.record.order-n.record.order):t.toSorted((o,n)=>Number(kt(n.record,e))-Number(kt(o.record,
e)))}function kt({kind:t,title:e},s){if(t==="paragraph"||t.endsWith(" note")||t==="parallel")return!1;let o=L(e.replace(/\([^)]*\)/gu," "));return s.has(t==="pe\
rson"?o.split(" ").at(-1)??"":o)}var xe=null;function Q(){return xe??=Bs().catch(t=>{throw xe=null,t}),xe}async function Bs(){let[t,e,s]=await Promise.all([import(new URL("pagefind/pagefind.js",
E).href),y("pagefind/records.json"),y("pagefind/names.json")]);return await t.options({baseUrl:"/",excerptLength:0}),await t.init(),{pagefind:t,records:_s(e),packs:e.
packs,names:new Map(Object.entries(s))}}function _s({columns:t,rows:e}){return new Map(Object.entries(e).map(([s,o],n)=>{let i=Object.fromEntries(t.map((a,l)=>[
a,o[l]]));return[s,{order:n,...i}]}))}async function ve(t,e={},s=!1){let o=await Q(),{asked:n,meant:i}=vt(t,o.names),l=(await o.pagefind.search(Fe(n).trim()||null)).
results.flatMap(p=>{let f=o.records.get(p.id);return f?[{result:p,record:f}]:[]});return{hits:Tt(l.filter(p=>ye(p.record,e)),i,s||!n.trim()),counts:$t(l.map(p=>p.
record),e),read:p=>zs(p,{meant:i,runs:De(t)},o)}}async function zs({result:t,record:e},{meant:s,runs:o},{names:n,packs:i}){let a=await Ks(e.order,i),l=new Set(t.
words),h=o.length?le(He(a,o),f=>o.includes(f)):le(a,(f,w)=>l.has(w)||s.has(n.get(L(f))??"")),p=(h.isReading?"reading/":"")+e.address;return{record:e,excerpt:h,address:N(
p,qe(h.found))}}async function Ks(t,e){let s=e.filter(o=>o<=t).length-1;return(await y(`pagefind/words/${s}.json`))[t-e[s]]}var ke={kind:["paragraph","explanatory note","translation note","textual note","source note","page","person","organisation","place","event","term","parallel"],severity:[
"critical","major","minor","neutral"]},Us=8;function Gs(t){return{kind:r("Kind"),document:r("Document"),speaker:r("Speaker"),person:r("Person named"),category:r(
"Defect"),severity:r("Severity")}[t]??t}function St(t,e,s,o){let n=new Set(u(t,"details[open]").map(l=>l.dataset.facet)),i=x(),a=i&&t.contains(i)?i.id:"";t.replaceChildren(
...k.flatMap(l=>{let h=[...e[l]].sort(([f,w],[O,A])=>Vs(l,f,O)||A-w||f.localeCompare(O));if(!h.length)return[];let p=h.map(([f,w])=>Qs(l,f,w,s,o));return[Ys(l,p,
ke[l]?h.length:Us,n.has(l))]})),a&&document.getElementById(a)?.focus()}function Ys(t,e,s,o){let n=c("fieldset",{class:"be-facet"},c("legend",{},Gs(t)),...e.slice(
0,s)),i=e.slice(s);return i.length&&n.append(c("details",{"data-facet":t,open:o},c("summary",{},g("{n} more","{n} more",i.length)),...i)),n}function Vs(t,e,s){let o=ke[t];
return o?o.indexOf(e)-o.indexOf(s):0}function Qs(t,e,s,o,n){let i=`be-facet-${t}-${e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-")}`,a=c("input",{type:"checkbox",
id:i,checked:(o[t]??[]).includes(e),value:e});return a.addEventListener("change",()=>n(t,e,a.checked)),c("label",{class:"be-value",for:i},a,c("span",{},ke[t]?r(
e):e)," ",c("span",{class:"be-count"},_(s)))}var Lt=20;function Js({record:t,excerpt:e,address:s}){let o=[r(String(t.kind)),e.isReading?r("in the reading text"):"",t.category,t.severity?r(String(t.severity)):
""].filter(Boolean).join(" \xB7 "),n=e.words.flatMap(({word:l,isFound:h},p)=>[p?" ":"",...h?Xs(l):[l]]),{before:i,after:a}=e.isCut;return c("li",{class:"be-hit"},
c("a",{href:s,class:"be-hit-title"},t.title)," ",c("span",{class:"be-hit-kind"},o),c("p",{class:"be-hit-words"},i?"\u2026 ":"",...n,a?" \u2026":""))}function Xs(t){
let[,e="",s=t,o=""]=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(t)??[];return[e,c("mark",{},s),o]}async function X(t,e,s,{from:o=0,upTo:n=Lt,isEndless:i=!0}={}){
let a=await Promise.all(e.hits.slice(o,o+n).map(e.read));if(!s())return;o===0&&t.replaceChildren(),b(t,".be-more")?.remove();let l=a.map(Js);t.append(...l),o>0&&
l[0]&&b(l[0],"a")?.focus();let h=e.hits.length-o-a.length;if(!i||h<=0)return;let p=c("button",{type:"button"},r("Show {some} more of {all}",{some:Math.min(h,Lt),
all:h}));p.addEventListener("click",()=>X(t,e,s,{from:o+a.length})),t.append(c("li",{class:"be-more"},p))}var J=t=>t?g("{n} hit","{n} hits",t):r("No hits");function Zs(t,e){
return t<=e?{count:J(t),all:r("On the search page")}:{count:r("{count}, the first {here} here",{count:J(t),here:e}),all:r("All {n}, to narrow down",{n:_(t)})}}var eo=160,Oe=matchMedia("(min-width: 60em)");function to(){let t=new URLSearchParams(location.search),e=Object.fromEntries(k.map(s=>[s,t.getAll(s)]));return{query:t.
get("q")??"",chosen:e,isInOrder:t.get("order")==="text"}}function so(t,e){let s=new Ee,{field:o,order:n,form:i}=s;t.replaceChildren(i,c("div",{class:"be-found"},
s.narrow,s.results)),t.classList.add("be-search-live"),o.value=s.state.query,n.value=s.state.isInOrder?"text":"",s.listen(),Oe.addEventListener("change",()=>{s.
narrow.open=Oe.matches},{signal:e}),Re(t,o),location.search||o.focus({preventScroll:!0}),s.show()}var Ee=class{constructor(){this.state=to(),this.run=0,this.waiting=
0,this.field=c("input",{type:"search",id:"be-query",name:"q",autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.order=c("select",{id:"be-order"},
c("option",{value:""},r("Best first")),c("option",{value:"text"},r("In the order of the text"))),this.status=c("p",{class:"be-status",role:"status"}),this.clear=
d(r("Clear all"),()=>this.cleared(),{class:"be-clear",hidden:!0}),this.facets=c("div",{class:"be-facets"}),this.list=c("ol",{class:"be-hits","aria-label":r("Hit\
s")}),this.narrow=c("details",{class:"be-narrow",open:Oe.matches},c("summary",{},r("Narrow the search")," ",c("span",{"aria-hidden":"true"},"\u25BE")),this.facets),
this.form=c("form",{role:"search",class:"be-query-form"},c("label",{for:"be-query"},r("Words or names, in either script")),this.field);let e=c("div",{class:"be-\
search-bar"},this.status,this.clear,c("label",{for:"be-order"},r("Order")),this.order);this.results=c("div",{class:"be-results"},e,this.list)}listen(){let{field:e,
order:s,form:o}=this;e.addEventListener("focus",()=>{Q().catch(()=>{})},{once:!0}),e.addEventListener("input",()=>{clearTimeout(this.waiting),this.waiting=window.
setTimeout(()=>this.ask(),eo)}),s.addEventListener("change",()=>{this.state.isInOrder=s.value==="text",this.show()}),o.addEventListener("submit",n=>{n.preventDefault(),
clearTimeout(this.waiting),this.ask()})}ask(){this.state.query=this.field.value,this.show()}cleared(){for(let e of k)this.state.chosen[e]=[];this.state.query=this.
field.value="",this.field.focus(),this.show()}choose(e,s,o){let{chosen:n}=this.state;n[e]=n[e].filter(i=>i!==s).concat(o?[s]:[]),this.show()}write(){let{query:e,
chosen:s,isInOrder:o}=this.state,n=new URL(location.href);n.search="",e.trim()&&n.searchParams.set("q",e.trim());for(let i of k)for(let a of s[i])n.searchParams.
append(i,a);o&&n.searchParams.set("order","text"),history.replaceState(history.state,"",n)}async show(){let e=++this.run,s=()=>e===this.run,{query:o,chosen:n,isInOrder:i}=this.
state;this.write();let a=k.some(l=>n[l].length);this.clear.hidden=!a&&!o;try{let l=await ve(o,n,i);if(!s())return;St(this.facets,l.counts,n,(f,w,O)=>this.choose(
f,w,O));let h=!o.trim()&&!a,p=l.hits.length;this.status.textContent=h?g("{n} record to search","{n} records to search",p):J(p),h?this.list.replaceChildren():await X(
this.list,l,s)}catch(l){throw s()&&(this.status.textContent=r("The search could not be loaded. Reload the page to try again.")),l}}};var oo=window.matchMedia("(min-width: 76.25em)"),Z=(t,e,s,o)=>d(t,s,{class:"be-tool","aria-label":e,title:o?r("{what} ({key})",{what:e,key:o}):e,"aria-keyshortc\
uts":o}),ee=class{constructor(e,s,o){this.ties=e,this.before=Z("\u2039",r("Previous parallel"),()=>s.step(-1),"k"),this.after=Z("\u203A",r("Next parallel"),()=>s.
step(1),"j"),this.count=c("span",{class:"be-synopsis-count"}),this.select=c("select",{class:"be-choose","aria-label":r("Parallel")},c("option",{value:""},r("Cho\
ose a parallel")),...e.map((i,a)=>c("option",{value:i.dataset.parallel},`${a+1}. ${$e(i)}${ro(i)}`))),this.select.addEventListener("change",()=>s.pick(this.select.
value)),this.follow=c("input",{type:"checkbox"}),this.follow.checked=o;let n=c("label",{class:"be-follow"},this.follow,c("span",{class:"be-in-full"},r("Panes fo\
llow each other")),c("span",{class:"be-in-short"},r("Follow")));this.element=c("div",{class:"be-synopsis-tools",role:"group","aria-label":r("Parallels")},this.before,
this.select,this.count,this.after,n)}show(e,s){let o=this.ties.length;this.select.value=e??"",this.count.textContent=s<0?g("{n} parallel","{n} parallels",o):r("\
{at} of {all}",{at:s+1,all:o}),se(this.before,s===0,this.after),se(this.after,s===o-1,this.before);for(let n of this.ties)no(n,n.dataset.parallel===e)}};function no(t,e){
let s=e!==t.classList.contains("is-chosen");t.classList.toggle("is-chosen",e);let o=b(t,".be-tie-title");e?o?.setAttribute("aria-current","true"):o?.removeAttribute(
"aria-current");let[n]=u(t,"details");n instanceof HTMLDetailsElement&&s&&(n.open=e&&(oo.matches||B("synopsis-comment",!1))),e&&s&&io(t)}function io(t){let e=t.
closest(".be-ties");if(!e||e.scrollHeight<=e.clientHeight)return;let s=t.getBoundingClientRect().top-e.getBoundingClientRect().top;(s<0||s>e.clientHeight*.4)&&(e.
scrollTop+=s-e.clientHeight*.15)}var te=class{constructor(e,s){let{title:o}=e;this.pane=e,this.back=Z("\u2039",r("Previous place in {title}",{title:o}),()=>s.stepPlace(
e,-1)),this.on=Z("\u203A",r("Next place in {title}",{title:o}),()=>s.stepPlace(e,1)),this.where=c("span",{class:"be-synopsis-count"}),this.element=c("div",{class:"\
be-steps",role:"group","aria-label":r("Places in {title}",{title:o})},this.back,this.where,this.on),S(e.section,".be-pane-head").append(this.element)}show(e,s){
let o=this.pane.of(e).length;this.pane.light(e,s),this.element.hidden=o<2,this.where.textContent=o?r("{at} of {all}",{at:s+1,all:o}):"",se(this.back,s===0,this.
on),se(this.on,s===o-1,this.back)}},$e=t=>b(t,".be-tie-title")?.textContent??"";function ro(t){let e=b(t,".be-strength")?.textContent;return e?r(" ({strength})",
{strength:e}):""}function se(t,e,s){let o=x()===t;t.disabled=e,e&&o&&!s.disabled&&s.focus({preventScroll:!0})}var oe=class{constructor(e,s){this.panes=e,this.ties=s,this.ids=s.map(o=>o.dataset.parallel??""),this.chosen=null,this.at=new Map}get index(){return this.chosen===
null?-1:this.ids.indexOf(this.chosen)}choose(e,s){let o=e===this.chosen&&s.size>0;for(let n of this.panes)this.at.set(n,s.get(n)??(o?this.at.get(n):0)??0);this.
chosen=e}beside(e){let s=this.index;return this.ids[s<0?e>0?0:this.ids.length-1:s+e]}adopt(e){let s=e.inView();if(!s)return!1;let o=e.parallelOf(s),n=e.of(o).indexOf(
s);if(!this.ids.includes(o)||o===this.chosen&&n===this.at.get(e))return!1;for(let i of this.panes)i!==e&&this.at.set(i,o===this.chosen?this.at.get(i)??0:0);return this.
at.set(e,n),this.chosen=o,!0}paneOf(e){return this.panes.find(s=>s.passages.has(e))??null}placesOf(e,s){return new Map([[e,e.of(e.parallelOf(s)).indexOf(s)]])}placeIn(e){
return e.of(this.chosen)[this.at.get(e)??0]}meant(e){let s=Ne(e.slice(1)),o=this.ids.find(a=>`parallel-${a}`===s);if(o)return{parallel:o,places:new Map};let n=this.
paneOf(s),i=n?.parallelOf(s)??"";return n&&this.ids.includes(i)?{parallel:i,places:this.placesOf(n,s)}:null}said(){return`${$e(this.ties[this.index])}. ${this.panes.
map(s=>`${s.title}: ${this.placeWords(s)}`).join("; ")}`}placeWords(e){let s=e.of(this.chosen).length;return s?r("place {at} of {all}",{at:(this.at.get(e)??0)+1,
all:s}):r("no place")}};var Te=.25,ne=class{constructor(e){this.section=e,this.text=S(e,".be-pane-text"),this.title=S(e,"h2 a").textContent??"",this.passages=new Map,this.places=new Map;
for(let s of u(this.text,"mark[data-passage]")){let{passage:o="",parallel:n=""}=s.dataset;this.passages.has(o)||this.places.set(n,[...this.of(n),o]),this.passages.
set(o,[...this.passages.get(o)??[],s])}for(let s of this.places.values())s.sort((o,n)=>Nt(o)-Nt(n))}of(e){return this.places.get(e??"")??[]}parallelOf(e){return this.
passages.get(e)?.[0].dataset.parallel??""}top(e){let[s]=this.passages.get(e)??[];return(s?.getClientRects()[0]?.top??0)-this.text.getBoundingClientRect().top}sign(e){
return u(this.text,`a.be-parallel[data-passage="${e}"]`).at(0)??null}inView(){let e=this.text.clientHeight,s=Math.min(Te*e,this.text.scrollTop),o=null,n=1/0;for(let i of this.
passages.keys()){let a=this.top(i),l=Math.abs(a-s);a>=0&&a<e&&l<n&&([o,n]=[i,l])}return o}light(e,s){let o=e?this.of(e)[s]:void 0;for(let[n,i]of this.passages){
let a=i[0].dataset.parallel===e;for(let l of i)l.classList.toggle("is-chosen",a),l.classList.toggle("is-here",a&&n===o);this.sign(n)?.classList.toggle("is-here",
a&&n===o)}}},Nt=t=>Number(t.slice(t.lastIndexOf("-")+1));var ao=200,co=window.matchMedia("(prefers-reduced-motion: reduce)"),re=()=>co.matches;function Ct(t,e,s,o){let n=new Map;for(let h of t){let p=e(h);p&&n.set(h,h.
top(p)+h.text.scrollTop)}let i=Math.min(...[...n.keys()].map(h=>h.text.clientHeight)),a=s&&n.has(s)?(n.get(s)??0)-s.text.scrollTop:-1,l=Math.min(a>=0&&a<.6*i?a:
Te*i,...n.values());for(let[h,p]of n)h.text.scrollTo({top:p-l,behavior:re()?"instant":o})}var ie=class{constructor(e){this.led=e,this.driver=null,this.frame=0,this.
last=0}listen(e){for(let s of this.led.panes){for(let o of["wheel","touchstart","pointerdown","keydown"])s.text.addEventListener(o,n=>{(o!=="pointerdown"||n.target===
s.text)&&(this.driver=s)},{passive:!0,signal:e});s.text.addEventListener("scroll",()=>this.scrolled(s),{passive:!0,signal:e})}}scrolled(e){this.driver!==e||!this.
led.isFollowing()||(this.last=performance.now(),this.frame||(this.frame=requestAnimationFrame(()=>this.level(e))))}level(e){if(this.frame=0,this.driver!==e||!this.
led.isFollowing()||!this.led.root.isConnected)return;this.led.adopt(e),(this.led.panes.filter(o=>o!==e).some(o=>this.move(e,o))||performance.now()-this.last<ao)&&
(this.frame=requestAnimationFrame(()=>this.level(e)))}move(e,s){let o=this.led.placeIn(e),n=this.led.placeIn(s),i=o?e.top(o):-1;if(!n||i<0||i>=e.text.clientHeight)
return!1;let a=s.top(n)-i,l=s.text.scrollTop,h=re()||Math.abs(a)<24;return s.text.scrollTop=l+(h?a:a*.28),!h&&s.text.scrollTop!==l}};var lo=window.matchMedia("(min-width: 76.25em)"),Se="keep",ho=(t,e)=>new Le(t).begin(e),Le=class{constructor(e){this.root=e,this.panes=u(e,".be-pane").map(o=>new ne(
o)),this.choice=new oe(this.panes,u(e,".be-tie")),this.writing=0;let s={step:o=>this.step(o),stepPlace:(o,n)=>this.stepPlace(o,n),pick:o=>o?this.choose(o):this.
clear()};this.row=new ee(this.choice.ties,s,B("synopsis-follow",!re())),this.steps=this.panes.map(o=>new te(o,s)),this.follower=new ie({root:e,panes:this.panes,
isFollowing:()=>this.row.follow.checked,adopt:o=>this.adopt(o),placeIn:o=>this.choice.placeIn(o)}),e.prepend(this.row.element),e.classList.add("is-live")}begin(e){
this.listen(e),this.follower.listen(e),this.render(),this.fromAddress({behavior:"instant",quiet:!0}),document.readyState!=="complete"&&window.addEventListener("\
load",()=>setTimeout(()=>{this.choice.chosen&&!this.follower.driver&&!e.aborted&&this.bring(null,"instant")}),{once:!0,signal:e})}listen(e){let{follow:s}=this.row;
s.addEventListener("change",()=>{ae("synopsis-follow",s.checked),v(s.checked?r("The panes follow each other"):r("The panes scroll separately"))}),this.root.addEventListener(
"click",o=>this.clicked(o),{signal:e}),this.root.addEventListener("keydown",o=>this.pressed(o),{signal:e});for(let o of this.choice.ties){let[n]=u(o,"details");
n?.addEventListener("toggle",()=>{n instanceof HTMLDetailsElement&&o.dataset.parallel===this.choice.chosen&&!lo.matches&&ae("synopsis-comment",n.open)},{signal:e})}
for(let o of["popstate","hashchange"])window.addEventListener(o,()=>this.fromAddress(),{signal:e})}clicked(e){if(e.defaultPrevented||Ce(e))return;let s=q(e,"a");
if(s instanceof HTMLAnchorElement)this.followed(e,s);else{let o=q(e,"mark[data-passage]")?.dataset.passage,n=o?this.choice.paneOf(o):null;o&&n&&!String(window.getSelection())&&
this.choose(n.parallelOf(o),this.choice.placesOf(n,o))}}followed(e,s){let o=s.hash&&s.pathname===location.pathname?this.choice.meant(s.hash):null;o&&(e.preventDefault(),
e.stopPropagation(),s.matches(".be-parallel")?this.across(s):s.matches(".be-tie-title")?this.choose(o.parallel):this.choose(o.parallel,o.places))}across(e){let{
parallel:s="",passage:o=""}=e.dataset,n=this.choice.paneOf(o);if(!n)return;this.choose(s,this.choice.placesOf(n,o),{hold:n});let i=this.panes.find(l=>l!==n),a=i&&
this.choice.placeIn(i);a&&i.sign(a)?.focus({preventScroll:!0})}pressed(e){if(e.altKey||e.ctrlKey||e.metaKey||q(e,"select, input[type=text], textarea")===e.target)
return;let o={j:()=>this.step(1),k:()=>this.step(-1),Escape:()=>{this.choice.chosen&&this.clear()}}[e.key];o&&(e.preventDefault(),e.stopPropagation(),o())}fromAddress(e={}){
let s=this.choice.meant(location.hash);s?this.choose(s.parallel,s.places,{address:Se,...e}):this.choice.chosen&&!location.hash&&this.clear(Se)}step(e){let s=this.
choice.beside(e);s&&this.choose(s)}stepPlace(e,s){let{at:o,chosen:n}=this.choice,i=(o.get(e)??0)+s,a=e.of(n)[i];a&&n&&this.choose(n,new Map([[e,i]]),{address:`#${a}`,
replace:!0})}choose(e,s=new Map,o={}){let{address:n=`#parallel-${e}`,replace:i=!1,hold:a=null,behavior:l="smooth",quiet:h=!1}=o;this.choice.ids.includes(e)&&(this.
choice.choose(e,s),this.follower.driver=null,this.render(),this.write(n,i),this.bring(a,l),h||v(this.choice.said()))}clear(e=location.pathname+location.search){
this.choice.chosen=null,this.follower.driver=null,this.render(),this.write(e,!0),v(r("No parallel chosen"))}write(e,s){e===Se||e===location.hash||history[s?"rep\
laceState":"pushState"](history.state,"",e)}render(){let{chosen:e,at:s,index:o}=this.choice;this.row.show(e,o);for(let n of this.steps)n.show(e,s.get(n.pane)??0)}bring(e,s){
this.root.scrollIntoView({block:"start",behavior:"instant"}),Ct(this.panes,o=>this.choice.placeIn(o),e,s)}adopt(e){this.choice.adopt(e)&&(this.render(),clearTimeout(
this.writing),this.writing=window.setTimeout(()=>{this.root.isConnected&&this.choice.chosen&&this.write(`#parallel-${this.choice.chosen}`,!0)},300))}};export{I as CannotTell,pe as OpenCard,be as ProposePanel,Mt as cardOf,Zs as countedHere,Q as open,Ht as openSheet,As as receivedText,ve as search,X as showHits,
Ps as spanOfRange,Ut as startMemory,so as startPage,ho as startSynopsis};
