import{$ as tt,B as Ke,C as r,D as k,E as V,F as B,G as ge,K as Ge,L as Ye,M as Qe,N as be,O as M,P,T as F,U as Ve,V as J,W as Je,X as Xe,Y as Ze,Z as et,_ as we,
b as c,c as u,ca as st,d as g,e as O,ea as ot,f as v,fa as nt,h as Y,i as Fe,j as x,l as He,m as C,p as E,q as N,r as D,s as qe,t as _e,u as T,v as ze,w as Ue,x as j,
y as L,z as Q}from"./shared.js";function ts(t,e,s){let o=ss(t,s);if(o.length===0)return null;if(s.kind==="parallels")return as(t.parallels[o[0]],e);if(s.kind==="works")return ye(r("Cited work"),
[c("p",{},t.works[o[0]])]);let n=o.map(l=>t.entries[l]),i=n.map(l=>l.name).join("; "),a=n.length>1;return ye(i,n.map(l=>ns(l,t.lang,a)),a?i:"")}function ss(t,{kind:e,
keys:s,path:o}){return s?s.filter(n=>Object.hasOwn(t[e]??{},n)):Object.keys(t.entries??{}).filter(n=>t.entries[n].address===o)}function ye(t,e,s=""){let o=c("di\
v",{class:"be-hover md-typeset",id:"be-hover",hidden:!0},...e);return s?(o.setAttribute("role","group"),o.setAttribute("aria-label",t),o.append(c("span",{class:"\
be-hidden",id:"be-hover-brief"},r("{brief}. Tab goes to the links.",{brief:s})))):o.setAttribute("role","tooltip"),o}function os(t){return{person:r("Person"),organisation:r(
"Organisation"),place:r("Place"),event:r("Event"),term:r("Term")}[t]??t}function ns(t,e,s){let o=s?c("a",{href:new URL(t.address,C)},t.name):t.name,n=c("p",{class:"\
be-hover-kind"},os(t.kind));t.fabricated&&n.append(" ",c("span",{class:"be-fabricated"},r("fabricated")));let i=c("div",{class:"be-hover-part"},n,c("p",{class:"\
be-hover-name"},o));return t.original&&i.append(c("p",{class:"be-hover-facts",lang:e},t.original)),t.dates&&i.append(c("p",{class:"be-hover-facts"},t.dates)),i.
append(c("p",{},t.summary)),i.append(c("p",{class:"be-hover-more"},is(t)+rs(t))),i}function is({mentions:t}){return t?k("{n} mention in the edition","{n} mentio\
ns in the edition",t):r("no mentions in the edition")}function rs({doubt:t}){return t?r("; identification of {doubt} certainty",{doubt:t}):""}function as({title:t,
sides:e},s){let o=s.matches(".be-parallel")?location.pathname.slice(C.pathname.length).split("/")[0]:"",n=e.filter(d=>d.document!==o),i=n.length?n:e,a=c("p",{class:"\
be-hover-name"},t),l=[c("p",{class:"be-hover-kind"},r("Parallel")),a,...i.map(ls)],h=r("Parallel: {title}",{title:t});return ye(h,l,`${h}. ${i.map(cs).join(". ")}`)}
var cs=({title:t,passages:e})=>`${t}: ${e.map(s=>`${s.where}, \u201C${s.words}\u201D`).join("; ")}`;function ls({title:t,passages:e}){let s=e.map(({words:o,where:n,
address:i})=>c("li",{},c("q",{},o)," ",c("a",{href:new URL(i,C)},n)));return c("div",{class:"be-hover-part"},c("p",{class:"be-hover-facts"},t),c("ul",{},...s))}var xe=class{constructor(e,s,o,n){this.link=e,this.card=s,this.isByFocus=o,this.gone=n,this.isDismissed=!1,this.popup=new L({holds:a=>s.contains(a),closed:()=>this.
remove(),returnTo:()=>(this.isDismissed=!0,s.contains(x())?e:null)}),(e.closest("dialog, [popover]")??e.closest("main")??document.body).append(s);let i=O(s,"#be\
-hover-brief")?"be-hover-brief":"be-hover";e.setAttribute("aria-describedby",[...it(e),i].join(" "))}get isShown(){return this.popup.isOpen}get hasFocus(){return x()===
this.link||this.card.contains(x())}holds(e){return e===this.link||e instanceof Node&&this.card.contains(e)}show(e){this.card.hidden=!1,this.popup.open();let{top:s,
bottom:o,left:n}=this.link.getBoundingClientRect(),i=[...this.link.getClientRects()],a=i.find(l=>e!==null&&l.left<=e&&e<=l.right)??i[0];Q(this.card,{top:s,bottom:o,
left:a?.left??n},{gap:7,shift:12}),this.card.scrollHeight>this.card.clientHeight+1&&(this.card.tabIndex=0)}close(){this.popup.isOpen?this.popup.close():this.remove()}remove(){
let e=it(this.link);e.length?this.link.setAttribute("aria-describedby",e.join(" ")):this.link.removeAttribute("aria-describedby"),this.gone(),this.card.remove()}step(e){
let s=[...this.card.tabIndex===0?[this.card]:[],...g(this.card,"a[href]")],o=x(),n=s.findIndex(i=>i===o);o===this.link&&!e.shiftKey&&s.length?(e.preventDefault(),
s[0].focus()):n>=0&&e.shiftKey?(e.preventDefault(),(s[n-1]??this.link).focus()):n>=0&&n===s.length-1&&(this.link.focus({preventScroll:!0}),this.close())}},it=t=>(t.
getAttribute("aria-describedby")??"").split(" ").filter(e=>e&&!e.startsWith("be-hover"));function hs(t,e){let s=(t.matches(".be-parallel")?t.getAttribute("aria-label"):t.textContent)?.trim()??"",o=c("h2",{class:"be-panel-title"},s),n=u("\xD7",()=>h.
close(!0),{class:"be-panel-button","aria-label":r("Close")}),i=[...e.children].filter(p=>p.id!=="be-hover-brief"),a=c("p",{class:"be-sheet-page"},c("a",{href:t.
getAttribute("href")??""},r("Open the page"))),l=c("div",{class:"be-panel be-sheet be-editorial",role:"dialog","aria-label":s,tabindex:"-1"},c("div",{class:"be-\
panel-head"},o,n),c("div",{class:"be-panel-body be-hover-body md-typeset"},...i,a)),h=new L({holds:p=>l.contains(p),closed:()=>l.remove(),returnTo:()=>t});(t.closest(
"main")??document.body).append(l),h.open(),l.focus({preventScroll:!0});let d=t.getBoundingClientRect().bottom-(innerHeight-l.offsetHeight-24);return d>0&&scrollBy(
{top:d,behavior:"instant"}),h}var ds=1200,ps=/[“„«"]([^“”„«»"]{12,})[”“»"]/gu,fs=/^\s*([\s\S]+?)\s*\n\s*— /u;function at(t){let e=[...t.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].
map(([i])=>i.replace(/[.,;:)\]]+$/u,"")),s=/\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(t)?.[1]??"",o=(fs.exec(t)?.[1]??"").split(/\n\s*\n/u).filter(Boolean),n=o.length?
o:[...t.matchAll(ps)].map(i=>i[1]);return[...new Set(e)].flatMap(i=>{let a=nt(i);return a?[{...a,version:a.version||s,quoted:n,address:i}]:[]})}function ct(t,e){
let s=o=>e&&Object.hasOwn(e.things,o)?e.things[o].words??"":"";return new Map(Object.entries(t.things).map(([o,{words:n,fate:i,to:a=""}])=>[o,{words:n??s(a||o),
fate:i,to:a,now:i==="changed"?s(a):""}]))}function lt(t,e){let[s,o]=[t,e].map(h=>h.split(/\s+/u).filter(Boolean).slice(0,ds)),n=[],i=(h,d)=>{let p=n.at(-1);d.length&&
(p?.kind===h?p.words+=` ${d.join(" ")}`:n.push({kind:h,words:d.join(" ")}))},[a,l]=[0,0];for(let[h,d]of[...us(s,o),[s.length,o.length]])i("old",s.slice(a,h)),i(
"new",o.slice(l,d)),i("same",s.slice(h,h+1)),[a,l]=[h+1,d+1];return n}function us(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.
length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);let o=[];for(let[n,i]=[0,0];n<t.length&&i<e.length;)
t[n]===e[i]?(o.push([n,i]),n+=1,i+=1):s[n+1][i]>=s[n][i+1]?n+=1:i+=1;return o}var X=(t,e)=>rt(e).includes(rt(t).replace(/[.,;]$/u,"")),rt=t=>t.normalize("NFC").
replace(/[\u2010-\u2015]/gu,"-").replace(/[‘’‚‛′]/gu,"'").replace(/[“”„«»]/gu,'"').replace(/\s+/gu," ").trim();var ve={isKnown:!0,isToday:!1,title:"",things:new Map,at:""},ht=()=>T("memory/versions.json");async function H({group:t,version:e}){let s=await ht(),o=s.versions.
find(l=>l.version===e);if(!o&&e!==s.current)return{...ve,isKnown:!1};if(o?.new.includes(t))return ve;let n=o?.gone.includes(t)?null:await T(`memory/today/${encodeURI(
t)}.json`).catch(()=>null),a=o&&(o.changed.includes(t)||o.gone.includes(t))?await T(`memory/${e}/${encodeURI(t)}.json`):n;return a?{isKnown:!0,isToday:!o,title:a.
title,things:ct(a,n),at:o?.at??""}:ve}async function dt({group:t,id:e}){let s=await ht();for(let{version:o,changed:n,gone:i}of s.versions.toReversed()){if(!n.includes(
t)&&!i.includes(t))continue;let{things:a,at:l}=await H({group:t,id:e,version:o,isReading:!1}),h=a.get(e);if(h)return{thing:h,version:o,at:l}}return null}function q(t,{
group:e,version:s}){let o=t.to?c("a",{href:ms(e,t.to)},r("where it stands now")):"";if(t.fate==="moved")return[c("p",{},r("These words have not changed since ve\
rsion {version}, but they stand elsewhere:",{version:s})," ",o)];if(t.fate==="gone")return[c("p",{},r("This was in version {version} and is no longer in the edi\
tion. It said:",{version:s})),c("blockquote",{},t.words)];if(t.fate!=="changed")return[];let n=lt(t.words,t.now??"").flatMap(({kind:i,words:a})=>[i==="same"?a:c(
i==="old"?"del":"ins",{},a)," "]);return[c("p",{},r("This has changed since version {version}:",{version:s})," ",o),c("blockquote",{class:"be-memory-words"},...n)]}
function Z(t,e){let s=[...t.values()].filter(({fate:n})=>n==="changed"||n==="gone").length;if(!s)return[];let o=c("a",{href:j("history.md")},r("What changed"));
return[c("p",{},k("{n} paragraph or note of it has changed since version {version}, or is gone.","{n} paragraphs and notes of it have changed since version {ver\
sion}, or are gone.",s,{version:e})," ",o)]}var ms=(t,e)=>j(pt(t,e));function _({group:t,id:e,version:s,isReading:o},n){if(!n)return[];let i=j(`${o?"reading/":""}${pt(
t,e)}`,[],new URL(n,C));return[c("p",{},c("a",{href:i},r("as it stood in version {version}",{version:s})))]}function pt(t,e){return t==="register"?`register/${e}\
.md`:e?`${t}.md#${e}`:`${t}.md`}function ft(){let t=c("textarea",{id:"be-memory-field",rows:"5",spellcheck:"false"}),e=c("div",{class:"be-memory-answer",role:"status"}),s=u(r("Check"),async()=>e.
replaceChildren(...await gs(t.value)));return[c("label",{for:"be-memory-field"},r("The citation or the address")),t,c("p",{},s),e]}async function gs(t){let e=at(
t);if(!e.length)return[A(r("No address of an edition was found in it."))];try{return(await Promise.all(e.map(bs))).flat()}catch{return[A(r("What the edition rem\
embers could not be loaded"))]}}var A=t=>c("p",{},t);async function bs(t){let e=c("h2",{class:"be-memory-address"},t.address),{version:s}=t;if(!s)return[e,A(r("\
It names no version, so that nobody can tell what stood there."))];let o=await H(t);return o.isKnown?!o.things.size||t.id&&!o.things.has(t.id)?[e,A(r("Version {\
version} had nothing at this place.",{version:s}))]:[e,...ws(t,o),...ys(t,o),..._(t,o.at)]:[e,A(r("The edition has had no version {version}.",{version:s}))]}function ws(t,{
things:e,isToday:s}){let o=e.get(t.id),n=o?q(o,t):Z(e,t.version);return n.length?n:[A(s?r("This is the version of today."):r("Unchanged since version {version}.",
{version:t.version}))]}function ys({id:t,quoted:e,isReading:s},{title:o,things:n}){return s?[]:e.filter(i=>!o||!X(i,o)).map(i=>{if(X(i,n.get(t)?.words??""))return A(
r("The words \u201C{words}\u201D stood there.",{words:i}));let a=[...n.values()].some(l=>X(i,l.words));return A(a?r("The words \u201C{words}\u201D stood in the same docum\
ent, at another place.",{words:i}):r("The words \u201C{words}\u201D did not stand there.",{words:i}))})}function xs(t,e,s){t.getElementById("be-check-citation")?.replaceChildren(...ft()),(e&&(e.version?vs(e):ks(e)))?.then(n=>{s.aborted||Os(t,n,s)}).catch(()=>{})}async function vs(t){
let{things:e,at:s}=await H(t),o=e.get(t.id),n=t.id?o&&q(o,t):Z(e,t.version);return n?.length?[...n,..._(t,s)]:[]}async function ks(t){let e=await dt(t);if(!e)return[];
let s={...t,version:e.version};return[...q(e.thing,s),..._(s,e.at)]}function Os(t,e,s){let o=O(t,"main h1");if(!e.length||!o)return;let n=u("\xD7",()=>i.remove(),
{class:"be-memory-close","aria-label":r("close")}),i=c("aside",{class:"be-memory be-editorial","aria-label":r("Since you cited this")},n,...e);o.before(i),s.addEventListener(
"abort",()=>i.remove()),E(e[0].textContent??"")}var z="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Es=new RegExp(`[${z}]+`,"gu"),Ts=new RegExp(`^[${z}]+|[${z}]+$`,"g\
u"),Ss=new RegExp(`[${z}]+$`,"u"),$s=new RegExp(`^[${z}]$`,"u"),Cs=new Map([...[..."\u201C\u201D\u201E\u201F\xAB\xBB\u2033"].map(t=>[t,'"']),...[..."\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\xB4\u02BC"].
map(t=>[t,"'"]),...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map(t=>[t,"-"])]),w=t=>$s.test(t),U=t=>t.replace(Ts,""),ut=t=>t.replace(Ss,""),I=t=>U(t.replace(
Es," "));function ee(t){let e=Array.from(t),s=[],o=[],n="";for(let i=0,a=1;i<e.length;a+=1){if(a<e.length&&As(e,i,a))continue;let l=Ls(e.slice(i,a).join(""));for(let h=0;h<
l.length;h+=1)s.push(i),o.push(a);n+=l,i=a}return{chars:e,text:n,starts:s,ends:o}}function Ls(t){return w(t[0])?" ":Array.from(t.normalize("NFC"),e=>Cs.get(e)??
e).join("")}function As(t,e,s){let o=t[s];if(w(o)||w(t[e]))return w(o)&&w(t[e]);if(o<"\u0300")return!1;if(Is(o))return!0;let n=t.slice(e,s).join("").normalize("\
NFC");return(n+o).normalize("NFC")!==n+o.normalize("NFC")}function Is(t){return/^[\u0340\u0341\u0343\u0344]$/.test(t)?!0:t.normalize("NFD")!==t?!1:`${t}\u0334`.
normalize("NFD")!==`${t}\u0334`||`\u0345${t}`.normalize("NFD")!==`\u0345${t}`}var mt=new RegExp([/\*\*(?<strong>[^*\n]+)\*\*/u,/\*(?<em>[^*\n]+)\*/u,/(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u,
/\[\[(?<link>[^\]\n]+)\]\]/u,/\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u].map(t=>t.source).join("|"),"gu"),gt=/(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;
function bt(t,e){return t.split(/\n[ \t]*\n/).map(s=>s.trim()).filter(Boolean).map(s=>Ms(s.replace(/\n/g," "),e))}function Ms(t,e){let s=[],o=0;for(let n of t.matchAll(
mt))s.push({kind:"words",words:t.slice(o,n.index)},Ns(n.groups??{},e)),o=n.index+n[0].length;return[...s,{kind:"words",words:t.slice(o)}].filter(n=>n.words)}function Ns({
strong:t,em:e,cite:s,link:o,words:n},i){return t?{kind:"strong",words:t}:e?{kind:"em",words:e}:s?{kind:"cite",words:Ps(s,i),unknown:yt(s,i)}:{kind:"link",words:o?
o.split("|").at(-1)??"":n}}var js=/^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu,wt=([,t,e])=>t??e;function Ps(t,e){let s=t.split(";").map(o=>Ws(o.trim(),e)).join("\
; ");return s==="\xB0"?s:`(${s})`}function Ws(t,e){let[s]=t.matchAll(gt);if(!s)return t;let o=wt(s),n=t.slice(0,s.index).replace(/-$/,""),i=Object.hasOwn(e,o)&&
e[o]||o,l=t[s.index-1]==="-"?/(?:n\.d\.|\d{4}).*$/u.exec(i)?.[0]??i:i;return`${n}${l}${t.slice(s.index+s[0].length).replace(js,", ")}`}var yt=(t,e)=>[...t.matchAll(
gt)].map(wt).filter(s=>!Object.hasOwn(e,s));function xt(t,e){return[...t.matchAll(mt)].flatMap(({groups:s})=>s?.cite?yt(s.cite,e):[])}var Rs=[[/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/,()=>r("HTML is not allowed in a note: write &lt; for a less-than sign.")],[/!\[/,()=>r("A note cannot ho\
ld images.")],[/\[\^[^\]\n]+\]/,()=>r("A note cannot have notes of its own: link to another with [[note:its-id]].")],[/^ {0,3}\*?\[[^\]\n]+\]:/m,()=>r("A note c\
annot hold definitions of links or abbreviations.")],[/^ {0,3}#/m,()=>r("A note cannot hold headings: no line can begin with #.")],[/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
()=>r("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],[/\]\(\s*<?(?!https?:\/\/|mailto:)/i,()=>r("Links lead to https:, htt\
p: or mailto: addresses.")]],Ds=/\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g,Bs=t=>t.replace(/(`+)[^`\n]*\1/g,e=>" ".repeat(e.length));function vt(t,e,s,{works:o,links:n}){
if(!t.body.trim())return r("Write the note first.");let i=Bs(t.body),a=Rs.find(([d])=>d.test(i));if(a)return a[1]();let l=xt(i,o);if(l.length)return r("The bibl\
iography has no {works}.",{works:l.join(", ")});let[h]=[...i.matchAll(Ds)].map(d=>d[1].trim()).filter(d=>!n.includes(d));return h?r("[[{target}]] leads nowhere.",
{target:h}):t.kind==="explanatory"||!t.reading.trim()?"":e.map(d=>Fs(t,d,s)).find(Boolean)??""}function Fs({reading:t,exact:e},[s,o],{paragraphs:n,readings:i}){
return I(t)===I(e)?r("The better words are the same words."):i.some(([h,d])=>h<o&&s<d)?r("Some of these words have a reading already: write your note without on\
e."):Object.values(n).flat().some(([h,d])=>h<=s&&o<=d)?"":r("Better words can be given within one paragraph only.")}var kt="0123456789abcdefghijklmnopqrstuvwxyz";function Ot(t,e,s=Hs){let n=(t.normalize("NFKD").replace(/[^\x00-\x7f]/g,"").toLowerCase().match(/[a-z0-9]+/g)??[]).
slice(0,5).join("-").slice(0,40).replace(/-+$/,""),i=/^[a-z]/.test(n)?n:["note",n].filter(Boolean).join("-");for(;;){let a=`${i}-${s()}`;if(!e.includes(a))return a}}
var Hs=()=>Array.from(crypto.getRandomValues(new Uint8Array(4)),t=>kt[t%kt.length]).join("");var qs="yaml-language-server: $schema=../../schema/annotations.json",ke=/[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,_s=/[\u202a-\u202e\u2066-\u2069\ufeff]/g,
zs=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,Us=t=>Et(I(K(t)));function Et(t){return JSON.stringify(t).replace(ke,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}var K=t=>t.toWellFormed().replace(/\r\n?/g,`
`).replace(zs,"");function Ks(t){let e=K(t).replace(/[\u2028\u2029]/g,`
`).replace(_s,""),s=ut(e.replace(/^(?:[ \t]*\n)+/,""));return s!==""&&!/^[ \t]/.test(s)&&!/\t/.test(s)&&s.search(ke)<0?["  body: |",...s.split(`
`).map(n=>n?`    ${n}`:"")]:[`  body: ${Et(s)}`]}function Gs(t,e=[]){let s=(n,i,a="  ")=>i&&I(K(i))?[`${a}${n}: ${Us(i)}`]:[];return`${[...e.map(n=>`# ${I(K(n)).
replace(ke,"")}`),`- id: ${t.id}`,`  kind: ${t.kind}`,"  target:",...s("exact",t.exact,"    "),...s("prefix",t.prefix,"    "),...s("suffix",t.suffix,"    "),...t.
every?["  every: true"]:[],...t.kind==="explanatory"?[]:[`  category: ${t.category}`,`  severity: ${t.severity}`,...s("reading",t.reading),...Ys(t,s)],...Ks(t.body),
`  certainty: ${t.certainty}`,`  by: [${t.by}]`].join(`
`)}
`}var Ys=({original:t,original_status:e},s)=>e&&s("original",t).length?[...s("original",t),`  original_status: ${e}`]:[];function Tt(t,e=""){return Gs(t,[qs,...I(
K(e))?[`proposed by ${e}`]:[]])}var Qs=t=>U(ee(t).text);function te(t,e,s="",o=""){let[n,i,a]=[e,s,o].map(Qs),l=[];if(!n)return l;for(let h=t.text.indexOf(n);h>=0;h=t.text.indexOf(n,h+1)){let d=h+
n.length,p=Vs(t.text,h,i)&&Js(t.text,d,a)?Xs(t,h,d):null;p&&l.push(p)}return l}var St=(t,e,s)=>e>=s.length&&t.startsWith(s,e-s.length),Vs=(t,e,s)=>St(t,e,s)||t[e-
1]===" "&&St(t,e-1,s),Js=(t,e,s)=>t.startsWith(s,e)||t[e]===" "&&t.startsWith(s,e+1);function Xs({text:t,starts:e,ends:s},o,n){return o>0&&e[o-1]===e[o]||n<t.length&&
e[n]===e[n-1]?null:[e[o],s[n-1]]}function Oe({chars:t},[e,s]){let[o,n]=[e,s];for(;o<n&&w(t[o]);)o+=1;for(;n>o&&w(t[n-1]);)n-=1;return[o,n]}function Ee(t,e){let[
s,o]=Oe(t,e),n=t.chars.slice(s,o).join(""),i=([a,l])=>a===s&&l===o;if(!te(t,n).some(i))throw new RangeError("the span has no words of its own");for(let[a,l]of Zs(
t.chars,s,o)){let h=te(t,n,a,l);if(h.length===1&&i(h[0]))return{exact:n,prefix:a,suffix:l}}throw new RangeError("the span cannot be told from another")}function*Zs(t,e,s){
yield["",""];let o=eo(t,e),n=to(t,s);for(let i=0;i<Math.max(o.length,n.length);i+=1){let a=o[Math.min(i,o.length-1)],l=n[Math.min(i,n.length-1)],h=o.length?U(t.
slice(a,e).join("")):"",d=n.length?U(t.slice(s,l).join("")):"";yield["",d],yield[h,""],yield[h,d]}}function eo(t,e){let s=[];for(let o=e-1;o>=0;o-=1)!w(t[o])&&(o===
0||w(t[o-1]))&&s.push(o);return s.length||!e?s:[0]}function to(t,e){let s=[],o=t.length;for(let n=e+1;n<=o;n+=1)!w(t[n-1])&&(n===o||w(t[n]))&&s.push(n);return s.
length||e>=o?s:[o]}var so=120,Te=([t,e],[s,o])=>t<o&&s<e;function $t({chars:t},{paragraphs:e},[s,o],n){if(!("Segmenter"in Intl))return[s,o];let i=new Intl.Segmenter(oo(n),{granularity:"\
word"}),a=l=>{let[h,d]=Object.values(e).flat().find(([m,f])=>m<l&&l<f)??[l,l],p=h;for(let{segment:m,isWordLike:f}of i.segment(t.slice(h,d).join(""))){let b=p+[...m].
length;if(p<l&&l<b)return f?[p,b]:[l,l];p=b}return[l,l]};return[a(s)[0],a(o)[1]]}function oo(t){try{return Intl.Segmenter.supportedLocalesOf(t??[])[0]}catch{return}}
var Ct=(t,{furniture:e},s)=>te(t,s).filter(o=>!e.some(n=>Te(n,o)));function Lt({chars:t},{paragraphs:e,turns:s=[]},o){let n=Object.values(e).flat(),i=n.filter(h=>Te(
h,o)).length;if(n.length>1&&i===n.length)return r("This is the whole text.");let a=new Set(s.filter(([h,d])=>Te([h,d],o)).map(([,,h])=>h));if(a.size>1)return r(
"These are words of {number} speakers.",{number:a.size});let l=t.slice(...o).join("").trim().split(/\s+/).length;return l>so?r("These are {number} words.",{number:l}):
""}function W(t,e,s,o){let n=c(s,{id:`be-propose-${t}`,name:t,...o}),i=c("p",{class:"be-propose-row"},c("label",{for:n.id},e),n);return{control:n,row:i,value:()=>n.
value,set:a=>{n.value=a}}}function G(t,e,s,o){let n=W(t,e,"select",{});return n.control.append(...s.map(([i,a])=>c("option",{value:i,selected:i===o},a))),n}function se(t,e){
let s=c("input",{type:"checkbox",id:`be-propose-${t}`,name:t}),o=c("span",{},e);return{row:c("p",{class:"be-propose-tick"},c("label",{for:s.id},s,o)),value:()=>s.
checked?"yes":"",set:n=>{s.checked=n!==""},name:n=>{o.textContent=n}}}function At(t,e,s,o){let n=s.map(([l])=>c("input",{type:"radio",name:`be-propose-${t}`,id:`\
be-propose-${l}`,value:l,checked:l===o})),i=s.map(([,l],h)=>c("label",{for:n[h].id},n[h],l));return{row:c("fieldset",{class:"be-propose-kinds"},c("legend",{},e),
...i),value:()=>n.find(l=>l.checked)?.value??o,set:l=>{for(let h of n)h.checked=h.value===l}}}function It({said:t,address:e}={said:"",address:""}){if(!t)return[];
let s=e?c("a",{href:e},t):t;return[c("p",{class:"be-propose-to"},r("Save the file and send it to the editors:")," ",s)]}var oe=class{constructor(e,s,o){this.received=e,this.selected=s,this.span=$t(e,e.spans,s,o),this.quoted=c("blockquote",{class:"be-propose-words"}),this.quote=Ee(
e,this.span),this.standOn(this.span),this.doubt=Lt(e,e.spans,this.span),this.isMeant=se("meant",r("The note is about all of them."))}get words(){return this.received.
chars.slice(...this.span).join("")}get places(){return Ct(this.received,this.received.spans,this.quote.exact)}get lack(){return this.doubt&&!this.isMeant.value()?
`${this.doubt} ${r("Say above that the note is about all of them, or select fewer.")}`:""}standOn(e){this.span=e,this.quote=Ee(this.received,e),this.quoted.textContent=
no(this.words)}rows(e){return[this.quoted,...this.partOfAWord(e),...this.tooMany()]}partOfAWord(e){if(this.span.join()===this.selected.join())return[];let s=u(r(
"Only what I selected"),()=>{this.standOn(this.selected),o.remove(),e()},{class:"be-propose-only"}),o=c("p",{class:"be-propose-hint"},r("You selected part of a \
word: the note stands on the whole word.")," ",s);return[o]}tooMany(){return this.doubt?[c("div",{class:"be-propose-question"},c("p",{},this.doubt),this.isMeant.
row)]:[]}},no=t=>t.length<=220?t:`${t.slice(0,120).replace(/\s\S{0,20}$/u,"")} \u2026 ${t.slice(-80).replace(/^\S{0,20}\s/u,"")}`;var Se=t=>`be-draft-${t}`;function Mt(t){try{return JSON.parse(sessionStorage.getItem(Se(t))??"{}")}catch{return{}}}function Nt(t,e){try{e.body?.trim()||e.reading?.
trim()?sessionStorage.setItem(Se(t),JSON.stringify(e)):sessionStorage.removeItem(Se(t))}catch{}}function jt({categories:t,severities:e}){return{kind:At("kind",r("This note"),[["explanatory",r("explains")],["translation",r("on the translation")],["textual",
r("on the text")]],"explanatory"),body:W("body",r("Note"),"textarea",{rows:5,required:!0,"aria-describedby":"be-propose-hint"}),category:G("category",r("What is\
 wrong"),Object.entries(t),"accuracy/mistranslation"),severity:G("severity",r("How grave"),e.map(s=>[s,s]),"minor"),reading:W("reading",r("Better words, if you \
have them"),"input",{type:"text"}),original:W("original",r("What the original says, if you know it"),"input",{type:"text"}),status:G("status",r("That wording is"),
[["attested",r("in a source")],["reconstructed",r("inferred")]],"reconstructed"),every:se("every",""),certainty:G("certainty",r("Certainty"),[["high",r("high")],
["medium",r("medium")],["low",r("low")]],"medium"),proposer:W("proposer",r("Your name or ORCID, if you wish"),"input",{type:"text",autocomplete:"name"})}}var Pt=(t,e)=>bt(t,e).map(s=>c("p",{},...s.map(io)));function io({kind:t,words:e,unknown:s=[]}){if(t==="words")return e;if(t==="strong"||t==="em")return c(t,{},
e);if(t==="link")return c("span",{class:"be-propose-link"},e);let o=s.length?r("not in the bibliography: {works}",{works:s.join(", ")}):e;return c("span",{class:s.
length?"be-propose-unknown":"be-propose-cite",title:o},e)}var $e=class{constructor(e){this.given=e;let{received:s,span:o,choices:n}=e;this.chosen=new oe(s,o,e.language),this.id=Ot(this.chosen.words,n.taken),this.yaml="",
this.lack="",this.isWhole=!0,this.fields=jt(n),this.defect=c("div",{class:"be-propose-defect"},...[this.fields.category,this.fields.severity,this.fields.reading,
this.fields.original,this.fields.status].map(i=>i.row)),this.preview=c("div",{class:"be-propose-preview","aria-label":r("How the note will read"),role:"group"}),
this.file=c("pre",{class:"be-propose-file",tabindex:"0",role:"group","aria-label":r("The file")}),this.said=c("p",{class:"be-propose-said"}),this.link=e.repository?
this.linkToGitHub():null,this.popup=new L({holds:i=>this.element.contains(i),closed:()=>this.closed(),returnTo:()=>e.opener,staysOnPress:!0}),this.element=this.
draw(),this.draft=`${s.spans.folder}/${this.chosen.span.join("-")}`;for(let[i,a]of Object.entries(Mt(this.draft)))this.fields[i]?.set(a);this.element.addEventListener(
"input",()=>{Nt(this.draft,this.typed()),this.refresh()}),this.element.addEventListener("submit",i=>i.preventDefault())}get isOpen(){return this.popup.isOpen}open(){
this.refresh(),document.body.append(this.element),this.popup.open(),v(this.element,"h2").focus({preventScroll:!0})}close(e=!1){this.popup.close(e)}draw(){let{kind:e,
body:s,certainty:o,every:n,proposer:i}=this.fields,a=u("\xD7",()=>this.close(!0),{class:"be-propose-close","aria-label":r("Close")});return c("div",{class:"be-p\
ropose be-editorial",role:"dialog","aria-labelledby":"be-propose-name"},c("div",{class:"be-propose-head"},c("h2",{id:"be-propose-name",tabindex:"-1"},r("Propose\
 a note")),a),c("form",{class:"be-propose-form"},...this.chosen.rows(()=>{this.refresh(),s.control.focus()}),e.row,s.row,c("p",{class:"be-propose-hint",id:"be-p\
ropose-hint"},r("Markdown: *emphasis*, [@source, page] for what it rests on.")),this.preview,this.defect,n.row,o.row,i.row,c("details",{},c("summary",{},r("The \
file this makes")),this.file)),c("div",{class:"be-propose-foot"},this.said,...this.link?[]:It(this.given.choices.contact),this.ways()))}linkToGitHub(){let e=c("\
a",{class:"be-propose-go",target:"_blank",rel:"noopener"},r("Propose on GitHub"));return e.addEventListener("click",s=>this.gone(s)),e}ways(){return c("p",{class:"\
be-propose-ways"},...this.link?[this.link]:[],u(r("Copy"),()=>this.take(()=>this.copyFile())),u(r("Download"),()=>this.take(()=>this.downloadFile())))}typed(){let e=Object.
entries(this.fields).filter(([s])=>s!=="proposer");return Object.fromEntries(e.map(([s,o])=>[s,o.value()]))}closed(){this.element.remove();let{body:e,reading:s}=this.
fields;(e.value().trim()||s.value().trim())&&E(r("What you typed is kept for these words until you close the browser."))}note(){let e=this.typed(),{quote:s,places:o}=this.
chosen,n=o.length>1?this.fields.every.value():"",i=n?{...s,prefix:"",suffix:""}:s;return{...e,id:this.id,by:this.given.choices.by,...i,every:n,original_status:this.
fields.status.value()}}refresh(){let e=this.note(),{received:s,choices:o,repository:n}=this.given,i=e.body.trim()!=="";this.defect.hidden=e.kind==="explanatory",
this.fields.status.row.hidden=!e.original.trim();let{places:a,span:l}=this.chosen;if(this.fields.every.row.hidden=a.length<2,this.fields.every.name(r("The same \
holds in all {number} places where these words stand",{number:a.length})),this.yaml=Tt(e,this.fields.proposer.value()),this.file.textContent=this.yaml,this.preview.
replaceChildren(...Pt(e.body,o.works)),this.preview.hidden=!i,this.lack=this.chosen.lack||vt(e,e.every?a:[l],s.spans,o),n&&this.link){let d=ot(n,s.spans.folder,
`${this.id}.yml`,this.yaml);this.isWhole=d.isWhole,this.link.href=d.address}let h=this.isWhole?"":r("This note is too long for an address: it will be copied, to\
 be pasted on GitHub.");this.said.textContent=i?this.lack||h:""}take(e){this.lack?this.refuse():e()}refuse(){this.say(this.lack),this.fields.body.control.focus()}gone(e){
this.lack?(e.preventDefault(),this.refuse()):this.isWhole||F(this.yaml).then(s=>this.say(s?r("The file is on the clipboard: paste it into the page that opens."):
r("The browser did not allow copying: copy the file below and paste it into the page that opens.")))}async copyFile(){this.say(await F(this.yaml)?r("Copied"):r(
"The browser did not allow copying"))}downloadFile(){J(`${this.id}.yml`,"application/yaml",this.yaml),this.say(r("Downloaded"))}say(e){this.said.textContent=e,E(
e)}};var R=class extends Error{},ro=new Map;function ao(t){return ze(ro,t,async()=>{let[e,s]=await Promise.all([co(`text/${t}.txt`),T(`propose/${t}.json`)]);return{...ee(
e),spans:s}})}async function co(t){let e=await Ue(t);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(await e.arrayBuffer())}function lo(t,e,s){let o=[];
for(let a of g(t,".be-unit"))e.intersectsNode(a)&&o.push(...ho(e,fo(a,Ye(t),s)));if(!o.length)throw new R(r("Select words of the text itself."));let n=Oe(s,[o[0],
o[o.length-1]+1]);if(s.spans.furniture.some(([a,l])=>a<n[1]&&n[0]<l))throw new R(r("Between the first and the last of these words stand lines that are not the d\
ocument\u2019s. Select fewer."));return n}function ho(t,e){return e.flatMap(({node:s,at:o,length:n,point:i})=>{let a=s===t.startContainer?t.startOffset:0,l=s===
t.endContainer?t.endOffset:1/0;return s instanceof Element?po(t,s)?[i]:[]:t.intersectsNode(s)&&o+n>a&&o<l?[i]:[]})}function po(t,e){if(!t.intersectsNode(e))return!1;
let s=document.createRange();return s.selectNodeContents(e),t.compareBoundaryPoints(Range.START_TO_START,s)>0&&s.setStart(t.startContainer,t.startOffset),t.compareBoundaryPoints(
Range.END_TO_END,s)<0&&s.setEnd(t.endContainer,t.endOffset),!s.collapsed&&s.toString().trim()!==""}var Wt=new WeakMap;function fo(t,e,s){let o=Wt.get(t);if(o?.layer===
e)return o.pieces;let n=[...mo(t,e)],i=uo(t,s);if(!(n.length===i.length&&n.every(({char:l},h)=>l===s.chars[i[h]])))throw new R(r("The words shown here are not, \
letter by letter, those of the text as received."));for(let[l,h]of n.entries())h.point=i[l];return Wt.set(t,{layer:e,pieces:n}),n}function uo(t,{chars:e,spans:s}){
let o=[];for(let[n,i]of s.paragraphs[t.id]??[])for(let a=n;a<i;a+=1)w(e[a])||o.push(a);return o}function*mo(t,e){let s=document.createTreeWalker(t,NodeFilter.SHOW_TEXT|
NodeFilter.SHOW_ELEMENT);for(let o=s.nextNode();o;o=s.nextNode())if(o instanceof HTMLElement)o.matches("ins[data-received]")&&(yield*Rt(o.dataset.received??"",o));else if(o instanceof
Text&&!o.parentElement?.closest(`${Ge}, ins.be-emended`)){let n=e==="reading"?o.parentElement?.closest("[data-replaced-by]"):null,i=n&&document.getElementById(n.
dataset.replacedBy??"");yield*Rt(o.data,i??o)}}function*Rt(t,e){let s=0;for(let o of t)w(o)||(yield{char:o,node:e,at:s,length:o.length,point:-1}),s+=o.length}function S(t){return t.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu,"").normalize("NFD").replace(/([a-z])[\u0300-\u036f]+/gu,"$1").normalize("NFC").replace(
/ё/gu,"\u0435").replace(/[’'ʹʺʼ]/gu,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Dt(t,e){let s=new Set;if(/^\s*["“].*["”]\s*$/u.test(t))return{
asked:t.replace(/[“”]/gu,'"'),meant:s};let o=t.split(/\s+/u).filter(Boolean),n=[];for(let i=0;i<o.length;){let[a,l]=go(o,i,e);n.push(l??o[i]),s.add(l??S(o[i])),
i+=a}return{asked:n.join(" "),meant:s}}function go(t,e,s){for(let o=Math.min(8,t.length-e);o>1;o-=1){let n=s.get(S(t.slice(e,e+o).join(" ")));if(n)return[o,n]}return[
1,s.get(S(t[e]))]}var $=["kind","document","speaker","person","category","severity"],Bt=new Set(["person"]),Ft=(t,e)=>[t[e]??[]].flat().filter(Boolean).map(String);function Ce(t,e,s=""){
return $.every(o=>{let n=e[o]??[];if(o===s||n.length===0)return!0;let i=Ft(t,o);return Bt.has(o)?n.every(a=>i.includes(a)):n.some(a=>i.includes(a))})}function Ht(t,e){
return Object.fromEntries($.map(s=>{let o=new Map((e[s]??[]).map(i=>[i,0])),n=t.filter(i=>Ce(i,e,Bt.has(s)?"":s));for(let i of n.flatMap(a=>Ft(a,s)))o.set(i,(o.
get(i)??0)+1);return[s,o]}))}function qt(t,e,s,o=()=>!0){if(s)return t.toSorted((i,a)=>i.record.order-a.record.order);let n=i=>2*Number(bo(i.record,e))+Number(o(
i));return t.toSorted((i,a)=>n(a)-n(i))}function bo({kind:t,title:e},s){if(t==="paragraph"||t.endsWith(" note")||t==="parallel")return!1;let o=S(e.replace(/\([^)]*\)/gu,
" "));return s.has(t==="person"?o.split(" ").at(-1)??"":o)}function _t(t,e){return new Set(t.flatMap(s=>{let o=S(s);return[...o.split(" "),e.get(o)??o]}))}var zt=t=>[...t].flatMap(e=>S(e).split(" ")).filter(Boolean);function Ut(t,e,s){
let o=_t(t,s);return[...e].every(n=>o.has(n)||zt(new Set([n])).every(i=>o.has(i)))}function Kt(t,e,s){let o=[..._t(t,s)].filter(Boolean).map(n=>n.toLowerCase());
return o.length>0&&zt(e).some(n=>o.every(i=>i[0]!==n[0]||wo(i,n)))}var wo=(t,e)=>e.startsWith(t)&&t.length*2<e.length;var yo=60,Le=null;function ne(){return Le??=xo().catch(t=>{throw Le=null,t}),Le}async function xo(){let[t,e,s]=await Promise.all([import(new URL("pagefind/pagef\
ind.js",C).href),T("pagefind/records.json"),T("pagefind/names.json")]);return await t.options({baseUrl:"/",excerptLength:0}),await t.init(),{pagefind:t,records:vo(
e),packs:e.packs,names:new Map(Object.entries(s.of)),original:s.original}}function vo({columns:t,rows:e}){return new Map(Object.entries(e).map(([s,o],n)=>{let i=Object.
fromEntries(t.map((a,l)=>[a,o[l]]));return[s,{order:n,...i}]}))}async function Ae(t,e={},s=!1){let o=await ne(),{asked:n,meant:i}=Dt(t,o.names),l=(await o.pagefind.
search(Ze(n).trim()||null)).results.flatMap(y=>{let Be=o.records.get(y.id);return Be?[{result:y,record:Be}]:[]}),h=Xe(t),d=y=>h.length?Promise.resolve([]):Oo(y,
o),p=l.length&&Kt(await d(l[0]),i,o.names)?[]:l,m=p.filter(y=>Ce(y.record,e)),f=s||!n.trim(),b=f?new Set:await ko(m.slice(0,yo),d,y=>Ut(y,i,o.names));return{hits:qt(
m,i,f,y=>b.has(y)),counts:Ht(p.map(y=>y.record),e),read:y=>Eo(y,{meant:i,runs:h},o)}}async function ko(t,e,s){let o=await Promise.all(t.map(async n=>s(await e(n))));
return new Set(t.filter((n,i)=>o[i]))}async function Oo({result:t,record:e},{packs:s}){let o=(await Gt(e.order,s)).split(/\s+/u);return t.words.map(n=>o[n]??"")}
async function Eo({result:t,record:e},{meant:s,runs:o},{names:n,packs:i,original:a}){let l=await Gt(e.order,i),h=new Set(t.words),d=o.length?we(et(l,o),m=>o.includes(
m)):we(l,(m,f)=>h.has(f)||s.has(n.get(S(m))??"")),p=(d.isReading?"reading/":"")+e.address;return{record:e,excerpt:d,original:a,address:j(p,tt(d.found))}}async function Gt(t,e){
let s=e.filter(o=>o<=t).length-1;return(await T(`pagefind/words/${s}.json`))[t-e[s]]}var Ie={kind:["paragraph","explanatory note","translation note","textual note","source note","page","person","organisation","place","event","term","parallel"],severity:[
"critical","major","minor","neutral"]},To=8;function So(t){return{kind:r("Kind"),document:r("Document"),speaker:r("Speaker"),person:r("Person named"),category:r(
"Defect"),severity:r("Severity")}[t]??t}function Yt(t,e,s,o){let n=new Set(g(t,"details[open]").map(l=>l.dataset.facet)),i=x(),a=i&&t.contains(i)?i.id:"";t.replaceChildren(
...$.flatMap(l=>{let h=[...e[l]].sort(([p,m],[f,b])=>Co(l,p,f)||b-m||p.localeCompare(f));if(!h.length)return[];let d=h.map(([p,m])=>Lo(l,p,m,s,o));return[$o(l,d,
Ie[l]?h.length:To,n.has(l))]})),a&&document.getElementById(a)?.focus()}function $o(t,e,s,o){let n=c("fieldset",{class:"be-facet"},c("legend",{},So(t)),...e.slice(
0,s)),i=e.slice(s);return i.length&&n.append(c("details",{"data-facet":t,open:o},c("summary",{},k("{n} more","{n} more",i.length)),...i)),n}function Co(t,e,s){let o=Ie[t];
return o?o.indexOf(e)-o.indexOf(s):0}function Lo(t,e,s,o,n){let i=`be-facet-${t}-${e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-")}`,a=c("input",{type:"checkbox",
id:i,checked:(o[t]??[]).includes(e),value:e});return a.addEventListener("change",()=>n(t,e,a.checked)),c("label",{class:"be-value",for:i},a,c("span",{},Ie[t]?r(
e):e)," ",c("span",{class:"be-count"},V(s)))}var Qt=20;function Ao({record:t,excerpt:e,address:s,original:o}){let n=e.isReading?r("in the reading text"):t.kind==="paragraph"?r("as received"):"",i=[r(String(
t.kind)),n,t.category,t.severity?r(String(t.severity)):""].filter(Boolean).join(" \xB7 "),a=e.words.flatMap(({word:d,isFound:p},m)=>[m?" ":"",...Io(d,p?Mo(d):[d],
o)]),{before:l,after:h}=e.isCut;return c("li",{class:"be-hit"},c("a",{href:s,class:"be-hit-title"},t.title)," ",c("span",{class:"be-hit-kind"},i),c("p",{class:"\
be-hit-words"},l?"\u2026 ":"",...a,h?" \u2026":""))}function Io(t,e,s){return/(?!\p{Script=Latin})\p{L}/u.test(t)&&s&&!Ke.startsWith(s)?[c("span",{lang:s},...e)]:
e}function Mo(t){let[,e="",s=t,o=""]=/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(t)??[];return[e,c("mark",{},s),o]}async function re(t,e,s,{from:o=0,upTo:n=Qt,
isEndless:i=!0}={}){let a=await Promise.all(e.hits.slice(o,o+n).map(e.read));if(!s())return;o===0&&t.replaceChildren(),O(t,".be-more")?.remove();let l=a.map(Ao);
t.append(...l),o>0&&l[0]&&O(l[0],"a")?.focus();let h=e.hits.length-o-a.length;if(!i||h<=0)return;let d=c("button",{type:"button"},r("Show {some} more of {all}",
{some:Math.min(h,Qt),all:h}));d.addEventListener("click",()=>re(t,e,s,{from:o+a.length})),t.append(c("li",{class:"be-more"},d))}var ie=t=>t?k("{n} hit","{n} hit\
s",t):r("No hits");function No(t,e){return t<=e?{count:ie(t),all:r("On the search page")}:{count:r("{count}, the first {here} here",{count:ie(t),here:e}),all:r(
"All {n}, to narrow down",{n:V(t)})}}var jo=160,Me=matchMedia("(min-width: 60em)");function Po(){let t=new URLSearchParams(location.search),e=Object.fromEntries($.map(s=>[s,t.getAll(s)]));return{query:location.
search?t.get("q")??"":qe(),chosen:e,isInOrder:t.get("order")==="text"}}function Wo(t,e){let s=new Ne,{field:o,order:n,form:i}=s;t.replaceChildren(i,c("div",{class:"\
be-found"},s.narrow,s.results)),t.classList.add("be-search-live"),o.value=s.state.query,n.value=s.state.isInOrder?"text":"",s.listen(),Me.addEventListener("chan\
ge",()=>{s.narrow.open=Me.matches},{signal:e}),Je(t,o),location.search||(o.focus({preventScroll:!0}),o.select()),s.show()}var Ne=class{constructor(){this.state=
Po(),this.run=0,this.waiting=0,this.field=c("input",{type:"search",id:"be-query",name:"q",autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}),this.order=
c("select",{id:"be-order"},c("option",{value:""},r("Best first")),c("option",{value:"text"},r("In the order of the text"))),this.status=c("p",{class:"be-status",
role:"status"}),this.clear=u(r("Clear all"),()=>this.cleared(),{class:"be-clear",hidden:!0}),this.facets=c("div",{class:"be-facets"}),this.list=c("ol",{class:"b\
e-hits","aria-label":r("Hits")}),this.narrow=c("details",{class:"be-narrow",open:Me.matches},c("summary",{},r("Narrow the search")," ",c("span",{"aria-hidden":"\
true"},"\u25BE")),this.facets),this.form=c("form",{role:"search",class:"be-query-form"},c("label",{for:"be-query"},r("Words or names, in either script")),this.field);
let e=c("div",{class:"be-search-bar"},this.status,this.clear,c("label",{for:"be-order"},r("Order")),this.order);this.results=c("div",{class:"be-results"},e,this.
list)}listen(){let{field:e,order:s,form:o}=this;e.addEventListener("focus",()=>{ne().catch(()=>{})},{once:!0}),e.addEventListener("input",()=>{clearTimeout(this.
waiting),this.waiting=window.setTimeout(()=>this.ask(),jo)}),s.addEventListener("change",()=>{this.state.isInOrder=s.value==="text",this.show()}),o.addEventListener(
"submit",n=>{n.preventDefault(),clearTimeout(this.waiting),this.ask()})}ask(){this.state.query=this.field.value,this.show()}cleared(){for(let e of $)this.state.
chosen[e]=[];this.state.query=this.field.value="",this.field.focus(),this.show()}choose(e,s,o){let{chosen:n}=this.state;n[e]=n[e].filter(i=>i!==s).concat(o?[s]:
[]),this.show()}write(){let{query:e,chosen:s,isInOrder:o}=this.state,n=new URL(location.href);n.search="",e.trim()&&n.searchParams.set("q",e.trim());for(let i of $)
for(let a of s[i])n.searchParams.append(i,a);o&&n.searchParams.set("order","text"),history.replaceState(history.state,"",n)}async show(){let e=++this.run,s=()=>e===
this.run,{query:o,chosen:n,isInOrder:i}=this.state;this.write(),_e(o.trim());let a=$.some(l=>n[l].length);this.clear.hidden=!a&&!o;try{let l=await Ae(o,n,i);if(!s())
return;Yt(this.facets,l.counts,n,(p,m,f)=>this.choose(p,m,f));let h=!o.trim()&&!a,d=l.hits.length;this.status.textContent=h?k("{n} record to search","{n} record\
s to search",d):ie(d),h?this.list.replaceChildren():await re(this.list,l,s)}catch(l){throw s()&&(this.status.textContent=r("The search could not be loaded. Relo\
ad the page to try again.")),l}}};var Ro=window.matchMedia("(min-width: 76.25em)"),ae=(t,e,s,o)=>u(t,s,{class:"be-tool","aria-label":e,title:o?r("{what} ({key})",{what:e,key:o}):e,"aria-keyshort\
cuts":o}),ce=class{constructor(e,s,o){this.ties=e,this.before=ae("\u2039",r("Previous parallel"),()=>s.step(-1),"k"),this.after=ae("\u203A",r("Next parallel"),()=>s.
step(1),"j"),this.count=c("span",{class:"be-synopsis-count"}),this.select=c("select",{class:"be-choose","aria-label":r("Parallel")},c("option",{value:""},r("Cho\
ose a parallel")),...e.map((i,a)=>c("option",{value:i.dataset.parallel},`${a+1}. ${je(i)}${Fo(i)}`))),this.select.addEventListener("change",()=>s.pick(this.select.
value)),this.follow=c("input",{type:"checkbox"}),this.follow.checked=o;let n=c("label",{class:"be-follow"},this.follow,c("span",{class:"be-in-full"},r("Panes fo\
llow each other")),c("span",{class:"be-in-short"},r("Follow")));this.element=c("div",{class:"be-synopsis-tools",role:"group","aria-label":r("Parallels")},this.before,
this.select,this.count,this.after,n)}show(e,s){let o=this.ties.length;this.select.value=e??"",this.count.textContent=s<0?k("{n} parallel","{n} parallels",o):r("\
{at} of {all}",{at:s+1,all:o}),he(this.before,s===0,this.after),he(this.after,s===o-1,this.before);for(let n of this.ties)Do(n,n.dataset.parallel===e)}};function Do(t,e){
let s=e!==t.classList.contains("is-chosen");t.classList.toggle("is-chosen",e);let o=O(t,".be-tie-title");e?o?.setAttribute("aria-current","true"):o?.removeAttribute(
"aria-current");let[n]=g(t,"details");n instanceof HTMLDetailsElement&&s&&(n.open=e&&(Ro.matches||N("synopsis-comment",!1))),e&&s&&Bo(t)}function Bo(t){let e=t.
closest(".be-ties");if(!e||e.scrollHeight<=e.clientHeight)return;let s=t.getBoundingClientRect().top-e.getBoundingClientRect().top;(s<0||s>e.clientHeight*.4)&&(e.
scrollTop+=s-e.clientHeight*.15)}var le=class{constructor(e,s){let{title:o}=e;this.pane=e,this.back=ae("\u2039",r("Previous place in {title}",{title:o}),()=>s.stepPlace(
e,-1)),this.on=ae("\u203A",r("Next place in {title}",{title:o}),()=>s.stepPlace(e,1)),this.where=c("span",{class:"be-synopsis-count"}),this.element=c("div",{class:"\
be-steps",role:"group","aria-label":r("Places in {title}",{title:o})},this.back,this.where,this.on),v(e.section,".be-pane-head").append(this.element)}show(e,s){
let o=this.pane.of(e).length;this.pane.light(e,s),this.element.hidden=o<2,this.where.textContent=o?r("{at} of {all}",{at:s+1,all:o}):"",he(this.back,s===0,this.
on),he(this.on,s===o-1,this.back)}},je=t=>O(t,".be-tie-title")?.textContent??"";function Fo(t){let e=O(t,".be-strength")?.textContent;return e?r(" ({strength})",
{strength:e}):""}function he(t,e,s){let o=x()===t;t.disabled=e,e&&o&&!s.disabled&&s.focus({preventScroll:!0})}var de=class{constructor(e,s){this.panes=e,this.ties=s,this.ids=s.map(o=>o.dataset.parallel??""),this.chosen=null,this.at=new Map}get index(){return this.chosen===
null?-1:this.ids.indexOf(this.chosen)}choose(e,s){let o=e===this.chosen&&s.size>0;for(let n of this.panes)this.at.set(n,s.get(n)??(o?this.at.get(n):0)??0);this.
chosen=e}beside(e){let s=this.index;return this.ids[s<0?e>0?0:this.ids.length-1:s+e]}adopt(e){let s=e.inView();if(!s)return!1;let o=e.parallelOf(s),n=e.of(o).indexOf(
s);if(!this.ids.includes(o)||o===this.chosen&&n===this.at.get(e))return!1;for(let i of this.panes)i!==e&&this.at.set(i,o===this.chosen?this.at.get(i)??0:0);return this.
at.set(e,n),this.chosen=o,!0}paneOf(e){return this.panes.find(s=>s.passages.has(e))??null}placesOf(e,s){return new Map([[e,e.of(e.parallelOf(s)).indexOf(s)]])}placeIn(e){
return e.of(this.chosen)[this.at.get(e)??0]}meant(e){let s=He(e.slice(1)),o=this.ids.find(a=>`parallel-${a}`===s);if(o)return{parallel:o,places:new Map};let n=this.
paneOf(s),i=n?.parallelOf(s)??"";return n&&this.ids.includes(i)?{parallel:i,places:this.placesOf(n,s)}:null}said(){return`${je(this.ties[this.index])}. ${this.panes.
map(s=>`${s.title}: ${this.placeWords(s)}`).join("; ")}`}placeWords(e){let s=e.of(this.chosen).length;return s?r("place {at} of {all}",{at:(this.at.get(e)??0)+1,
all:s}):r("no place")}};var Pe=.25,pe=class{constructor(e){this.section=e,this.text=v(e,".be-pane-text"),this.title=v(e,"h2 a").textContent??"",this.passages=new Map,this.places=new Map;
for(let s of g(this.text,"mark[data-passage]")){let{passage:o="",parallel:n=""}=s.dataset;this.passages.has(o)||this.places.set(n,[...this.of(n),o]),this.passages.
set(o,[...this.passages.get(o)??[],s])}for(let s of this.places.values())s.sort((o,n)=>Vt(o)-Vt(n))}of(e){return this.places.get(e??"")??[]}parallelOf(e){return this.
passages.get(e)?.[0].dataset.parallel??""}top(e){let[s]=this.passages.get(e)??[];return(s?.getClientRects()[0]?.top??0)-this.text.getBoundingClientRect().top}sign(e){
return g(this.text,`a.be-parallel[data-passage="${e}"]`).at(0)??null}inView(){let e=this.text.clientHeight,s=Math.min(Pe*e,this.text.scrollTop),o=null,n=1/0;for(let i of this.
passages.keys()){let a=this.top(i),l=Math.abs(a-s);a>=0&&a<e&&l<n&&([o,n]=[i,l])}return o}light(e,s){let o=e?this.of(e)[s]:void 0;for(let[n,i]of this.passages){
let a=i[0].dataset.parallel===e;for(let l of i)l.classList.toggle("is-chosen",a),l.classList.toggle("is-here",a&&n===o);this.sign(n)?.classList.toggle("is-here",
a&&n===o)}}},Vt=t=>Number(t.slice(t.lastIndexOf("-")+1));var Ho=200,qo=window.matchMedia("(prefers-reduced-motion: reduce)"),ue=()=>qo.matches;function Jt(t,e,s,o){let n=new Map;for(let h of t){let d=e(h);d&&n.set(h,h.
top(d)+h.text.scrollTop)}let i=Math.min(...[...n.keys()].map(h=>h.text.clientHeight)),a=s&&n.has(s)?(n.get(s)??0)-s.text.scrollTop:-1,l=Math.min(a>=0&&a<.6*i?a:
Pe*i,...n.values());for(let[h,d]of n)h.text.scrollTo({top:d-l,behavior:ue()?"instant":o})}var fe=class{constructor(e){this.led=e,this.driver=null,this.frame=0,this.
last=0}listen(e){for(let s of this.led.panes){for(let o of["wheel","touchstart","pointerdown","keydown"])s.text.addEventListener(o,n=>{(o!=="pointerdown"||n.target===
s.text)&&(this.driver=s)},{passive:!0,signal:e});s.text.addEventListener("scroll",()=>this.scrolled(s),{passive:!0,signal:e})}}scrolled(e){this.driver!==e||!this.
led.isFollowing()||(this.last=performance.now(),this.frame||(this.frame=requestAnimationFrame(()=>this.level(e))))}level(e){if(this.frame=0,this.driver!==e||!this.
led.isFollowing()||!this.led.root.isConnected)return;this.led.adopt(e),(this.led.panes.filter(o=>o!==e).some(o=>this.move(e,o))||performance.now()-this.last<Ho)&&
(this.frame=requestAnimationFrame(()=>this.level(e)))}move(e,s){let o=this.led.placeIn(e),n=this.led.placeIn(s),i=o?e.top(o):-1;if(!n||i<0||i>=e.text.clientHeight)
return!1;let a=s.top(n)-i,l=s.text.scrollTop,h=ue()||Math.abs(a)<24;return s.text.scrollTop=l+(h?a:a*.28),!h&&s.text.scrollTop!==l}};var _o=window.matchMedia("(min-width: 76.25em)"),We="keep",zo=(t,e)=>new Re(t).begin(e),Re=class{constructor(e){this.root=e,this.panes=g(e,".be-pane").map(o=>new pe(
o)),this.choice=new de(this.panes,g(e,".be-tie")),this.writing=0;let s={step:o=>this.step(o),stepPlace:(o,n)=>this.stepPlace(o,n),pick:o=>o?this.choose(o):this.
clear()};this.row=new ce(this.choice.ties,s,N("synopsis-follow",!ue())),this.steps=this.panes.map(o=>new le(o,s)),this.follower=new fe({root:e,panes:this.panes,
isFollowing:()=>this.row.follow.checked,adopt:o=>this.adopt(o),placeIn:o=>this.choice.placeIn(o)}),e.prepend(this.row.element),e.classList.add("is-live")}begin(e){
this.listen(e),this.follower.listen(e),this.render(),this.fromAddress({behavior:"instant",quiet:!0}),document.readyState!=="complete"&&window.addEventListener("\
load",()=>setTimeout(()=>{this.choice.chosen&&!this.follower.driver&&!e.aborted&&this.bring(null,"instant")}),{once:!0,signal:e})}listen(e){let{follow:s}=this.row;
s.addEventListener("change",()=>{D("synopsis-follow",s.checked),E(s.checked?r("The panes follow each other"):r("The panes scroll separately"))}),this.root.addEventListener(
"click",o=>this.clicked(o),{signal:e}),this.root.addEventListener("keydown",o=>this.pressed(o),{signal:e});for(let o of this.choice.ties){let[n]=g(o,"details");
n?.addEventListener("toggle",()=>{n instanceof HTMLDetailsElement&&o.dataset.parallel===this.choice.chosen&&!_o.matches&&D("synopsis-comment",n.open)},{signal:e})}
for(let o of["popstate","hashchange"])window.addEventListener(o,()=>this.fromAddress(),{signal:e})}clicked(e){if(e.defaultPrevented||Fe(e))return;let s=Y(e,"a");
if(s instanceof HTMLAnchorElement)this.followed(e,s);else{let o=Y(e,"mark[data-passage]")?.dataset.passage,n=o?this.choice.paneOf(o):null;o&&n&&!String(window.getSelection())&&
this.choose(n.parallelOf(o),this.choice.placesOf(n,o))}}followed(e,s){let o=s.hash&&s.pathname===location.pathname?this.choice.meant(s.hash):null;o&&(e.preventDefault(),
e.stopPropagation(),s.matches(".be-parallel")?this.across(s):s.matches(".be-tie-title")?this.choose(o.parallel):this.choose(o.parallel,o.places))}across(e){let{
parallel:s="",passage:o=""}=e.dataset,n=this.choice.paneOf(o);if(!n)return;this.choose(s,this.choice.placesOf(n,o),{hold:n});let i=this.panes.find(l=>l!==n),a=i&&
this.choice.placeIn(i);a&&i.sign(a)?.focus({preventScroll:!0})}pressed(e){if(e.altKey||e.ctrlKey||e.metaKey||Y(e,"select, input[type=text], textarea")===e.target)
return;let o={j:()=>this.step(1),k:()=>this.step(-1),Escape:()=>{this.choice.chosen&&this.clear()}}[e.key];o&&(e.preventDefault(),e.stopPropagation(),o())}fromAddress(e={}){
let s=this.choice.meant(location.hash);s?this.choose(s.parallel,s.places,{address:We,...e}):this.choice.chosen&&!location.hash&&this.clear(We)}step(e){let s=this.
choice.beside(e);s&&this.choose(s)}stepPlace(e,s){let{at:o,chosen:n}=this.choice,i=(o.get(e)??0)+s,a=e.of(n)[i];a&&n&&this.choose(n,new Map([[e,i]]),{address:`#${a}`,
replace:!0})}choose(e,s=new Map,o={}){let{address:n=`#parallel-${e}`,replace:i=!1,hold:a=null,behavior:l="smooth",quiet:h=!1}=o;this.choice.ids.includes(e)&&(this.
choice.choose(e,s),this.follower.driver=null,this.render(),this.write(n,i),this.bring(a,l),h||E(this.choice.said()))}clear(e=location.pathname+location.search){
this.choice.chosen=null,this.follower.driver=null,this.render(),this.write(e,!0),E(r("No parallel chosen"))}write(e,s){e===We||e===location.hash||history[s?"rep\
laceState":"pushState"](history.state,"",e)}render(){let{chosen:e,at:s,index:o}=this.choice;this.row.show(e,o);for(let n of this.steps)n.show(e,s.get(n.pane)??0)}bring(e,s){
this.root.scrollIntoView({block:"start",behavior:"instant"}),Jt(this.panes,o=>this.choice.placeIn(o),e,s)}adopt(e){this.choice.adopt(e)&&(this.render(),clearTimeout(
this.writing),this.writing=window.setTimeout(()=>{this.root.isConnected&&this.choice.chosen&&this.write(`#parallel-${this.choice.chosen}`,!0)},300))}};function Xt({ways:t,pinned:e},s,o){let n=t.find(({id:f})=>f===N("cite","chicago"))??t[0],i=c("pre",{class:"be-tools-text",id:"be-tools-text",role:"tabpanel",tabindex:"\
0"}),a=c("p",{class:"be-tools-in-text"}),l=t.map(({id:f,name:b})=>c("button",{type:"button",role:"tab",id:`be-tab-${f}`,"data-format":f,"aria-controls":"be-tool\
s-text"},b)),h=()=>Uo(n,s,M(s.id,e)),d=f=>{n=t[f],l.forEach((b,me)=>{b.setAttribute("aria-selected",String(me===f)),b.tabIndex=me===f?0:-1}),D("cite",n.id),i.replaceChildren(
...h().nodes);for(let b of g(i,"a"))b.replaceWith(b.textContent??"");i.setAttribute("aria-labelledby",l[f].id),i.classList.toggle("be-tools-text--prose",!!n.html),
a.hidden=!n.inText,a.textContent=n.inText?r("In the text: {citation}",{citation:es(ge(n.inText,s,"",{}))}):""};d(t.indexOf(n));let p=u(r("Copy"),()=>{let{words:f,
html:b}=h();o.copy(f,r("Citation copied"),b)},{"data-tool":"copy"}),m=u(r("Download"),()=>{let f=[o.text.dataset.document,s.id].filter(Boolean).join("-");J(`${f}\
.${n.ending}`,n.type,n.html?`${h().words}
`:B(n.format,s,M(s.id,e),P())),o.say(r("Citation downloaded"))},{"data-tool":"download"});return[Ko(l,d),i,a,c("p",{class:"be-tools-row"},p,m)]}function Uo(t,e,s){
if(!t.html){let n=B(t.format,e,s,P()).trimEnd();return{words:n,html:"",nodes:[document.createTextNode(n)]}}let o=ge(t.html,e,s,P());return{words:es(o),html:o,nodes:Zt(
o)}}var Zt=t=>[...new DOMParser().parseFromString(t,"text/html").body.childNodes],es=t=>Zt(t).map(e=>e.textContent).join("");function Ko(t,e){let s=c("div",{role:"\
tablist","aria-label":r("Format of the citation"),class:"be-tools-tabs"},...t);return s.addEventListener("click",o=>{let n=t.findIndex(i=>i===o.target);n>=0&&e(
n)}),s.addEventListener("keydown",o=>Go(o,t,e)),s}function Go(t,e,s){let o=e.findIndex(l=>l===x()),i={ArrowRight:o+1,ArrowLeft:o-1,Home:0,End:e.length-1}[t.key];
if(i===void 0||o<0)return;t.preventDefault();let a=(i+e.length)%e.length;s(a),e[a].focus()}var De=class{constructor(e){this.text=e,this.element=null,this.source=null,this.popup=new L({holds:s=>!!(this.element?.contains(s)||this.source?.contains(s)),closed:()=>this.
remove(),returnTo:()=>this.source})}isOpenAt(e){return this.popup.isOpen&&this.source===e}close(e){this.popup.close(e)}remove(){this.element?.remove(),this.source?.
removeAttribute("aria-expanded"),this.element=null}open(e,s){this.close(!1),this.source=e,be(this.text).catch(()=>{});let o=u("\xD7",()=>this.close(!0),{class:"\
be-tools-close","aria-label":r("close")}),n=c("div",{class:"be-tools-list"},...this.tools(s).map(i=>this.button(i,s)));this.element=c("div",{class:"be-tools",id:"\
be-tools",role:"dialog","aria-labelledby":"be-tools-name"},c("p",{class:"be-tools-head"},c("span",{id:"be-tools-name"},s.name),c("span",{class:"be-tools-said","\
aria-hidden":"true"}),o),n,c("div",{class:"be-tools-cite",id:"be-tools-cite",hidden:!0})),this.element.addEventListener("keydown",i=>{i.key==="Tab"&&this.leave(
i)}),document.body.append(this.element),e.setAttribute("aria-expanded","true"),this.place(),this.popup.open(),v(n,"button").focus({preventScroll:!0}),this.toggleCite(
s)}place(){this.element&&this.source&&Q(this.element,this.source.getBoundingClientRect(),{gap:4,margin:12})}tools(e){return[...[{id:"link",name:()=>r("Copy link"),
run:o=>this.copy(M(o.id),r("Link copied"))},{id:"cite",name:()=>r("Cite"),run:o=>this.toggleCite(o),expands:!0},{id:"quote",when:o=>!!o.words,name:o=>o.selected?
r("Copy the selected words with citation"):r("Copy the paragraph with citation"),keys:"Alt+C",run:o=>this.copyWords(o)},{id:"share",when:()=>!!navigator.share,name:()=>r(
"Share"),run:o=>this.share(o)}],...st()].filter(o=>!o.when||o.when(e))}button(e,s){let o=()=>{e.leaves&&this.close(!0),e.run(s)};return u(e.name(s),o,{"data-too\
l":e.id,title:e.keys,"aria-keyshortcuts":e.keys,"aria-expanded":e.expands?"false":null,"aria-controls":e.expands?"be-tools-cite":null})}leave(e){if(!this.element)
return;let s=g(this.element,"button, [tabindex='0']").filter(o=>o.tabIndex>=0&&o.offsetParent);x()===(e.shiftKey?s[0]:s.at(-1))&&(e.shiftKey&&e.preventDefault(),
this.close(!0))}say(e){E(e),this.element&&(v(this.element,".be-tools-said").textContent=e)}async copy(e,s,o=""){this.say(await(o?Ve(o,e):F(e))?s:r("The browser \
did not allow copying"))}async copyWords(e){let s=await this.offered(Qe(this.text)),o={...e,...e.selected};if(!s)return;let{formats:n,pinned:i}=s;await this.copy(
B(n.quotation,o,M(o.id,i),P()),r("Words and citation copied"))}async share(e){try{await navigator.share({title:document.title,url:M(e.id)})}catch(s){s instanceof
Error&&s.name==="AbortError"||this.say(r("Sharing did not work"))}}async offered(e){try{return await e}catch{return this.say(r("The citation could not be loaded")),
null}}async toggleCite(e){let s=this.element;if(!s)return;let o=v(s,".be-tools-cite"),n=o.hidden?await this.offered(be(this.text)):null;o.hidden&&(!n||this.element!==
s)||(n&&o.replaceChildren(...Xt(n,e,this)),o.hidden=!n,s.classList.toggle("be-tools--wide",!o.hidden),v(s,"[data-tool=cite]").setAttribute("aria-expanded",String(
!o.hidden)),o.hidden||this.place())}};export{R as CannotTell,xe as OpenCard,$e as ProposePanel,De as ToolPanel,ts as cardOf,No as countedHere,ne as open,hs as openSheet,ao as receivedText,Ae as search,
re as showHits,lo as spanOfRange,xs as startMemory,Wo as startPage,zo as startSynopsis};
