import{F as le,G as w,H as k,I as m,J as r,K as M,L as y,M as q,N as U,O,P as de,Q as ue,R as ut,S as ce,a as S,b as l,c as u,d as Yt,e as Jt,f as Xt,g as K,h as Zt,i as te,j as L,k as T,l as E,m as st,n as ot,o as rt,p as ee,q as ne,r as ae,s as Q,t as ie,u as se,v as oe,w as re,x as lt,y as B,z as dt}from"./chunk-PQN2D53O.js";import{A as Vt,B as Ht,C as Gt,D as Kt,E as Qt,F as Wt,e as Mt,f as zt,g as A,h as Bt,i as Nt,j as nt,k as G,l as C,m as Ie,n as Pt,o as Ve,p as at,q as Dt,r as Ct,s as Lt,t as Et,u as qt,v as it,w as Ut,x as Rt,z as It}from"./chunk-BLKW2IEX.js";import{a as x,b as z}from"./chunk-LSIHGRHO.js";var pe=Yt(class extends Jt{constructor(){super(...arguments),this.key=u}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Xt(t),this.key=e),n}});var ke=["likely","automatic","undecided","open","ask","received","not-offered","unlikely"];function He(t,e,n){return{answers:Ge(t,e),today:n,place:t.place?.id}}function xe(t,e){return t?.about==="bundle"&&e.bundles.get(t.bundle)?.given||{}}function Ge(t,e){let n=Object.entries(xe(t.scope,e));return n.length===0?t.answers:new Map([...n,...t.answers])}function Ea(t,e,n,i){let a=He(t,e,n),o=I(t,e),s=new Map(Pt(e,a,o).map(f=>[f.service,f])),d=o.map(f=>f.id),p=t.scope?.about==="bundle"?t.scope.bundle:void 0,c=p===void 0?void 0:e.bundles.get(p)?.event;return{situation:a,services:o,decisions:s,next:Ct(e,a,{services:d,previous:i,event:c,bundle:p}),openCount:Lt(e,a,d,p).length}}function I(t,e){let n=t.place?.id,i=t.scope,a=o=>o.flatMap(s=>e.services.get(s)??[]);switch(i?.about){case"bundle":return a(Ut(e,i.bundle,n));case"service":return a([i.service]);case"topic":return C(e,n).filter(o=>o.topics.includes(i.topic));default:return C(e,n)}}function Oe(t,e){return t.kind==="not-offered"?"not-offered":e.received?"received":e.truth==="unmet"?"unlikely":e.truth==="met"?t.automatic?"automatic":"likely":e.missing.length>0?"undecided":e.notEncoded?"ask":"open"}function Ke(t,e){let n=i=>[...e.values()].filter(a=>a.truth===i&&t.has(a.service)&&t.get(a.service).truth!==i).map(a=>a.service);return{likely:n("met"),unlikely:n("unmet")}}function _e(t,e){let n=new Map(ke.map(i=>[i,[]]));for(let i of t){let a=e.get(i.id);a&&n.get(Oe(i,a)).push(i)}return n}function yt(t,e,n){let i=Qe(t,e);return n.filter(a=>J(a.rule,i)||a.deadlines.some(o=>J(o,i)))}function Qe(t,e){let n=new Set([e]);for(let i of t.facts.values())i.follows&&J(i.follows,new Set([e]))&&n.add(i.id);return n}function J(t,e){return typeof t!="object"||t===null?!1:Object.entries(t).some(([n,i])=>typeof i=="string"?e.has(i)&&/^(fact|some|every|count|sumOf|minOf|maxOf|of)$/.test(n):J(i,e))}var me=["home","everything","results","plan","review","take-along","place","handed-over"];function N(t,e,n){let i=[...n].filter(Boolean),a=zt(e,i),o=a?`Did you mean \u201C${a}\u201D?`:i.length>0?`There are, for example: ${i.slice(0,8).join(", ")}.`:"";console.warn(`service-finder: ${t} is not known. ${o}`.trim())}function Se(t,e){let n=[...t.services.keys()],i=n.filter(a=>a.split("/")[0]===e.split("/")[0]);return i.length>0?i:n}function We({place:t,bundle:e,service:n,view:i},a){t&&!a.jurisdictions.has(t)&&N(`place="${t}"`,t,a.jurisdictions.keys()),e&&!a.bundles.has(e)&&N(`life-event="${e}"`,e,a.bundles.keys()),n&&!a.services.has(a.moved.get(n)??n)&&N(`service="${n}"`,n,Se(a,n)),lt.includes(i)?!e&&(i==="plan"||i==="results")&&console.warn(`service-finder: view="${i}" needs a life event: life-event="${[...a.bundles.keys()][0]}".`):N(`view="${i}"`,i,lt)}async function qa(t,e){if(t.state==="loading")return t.starting.start();if(t.state!=="ready")return;let n=t.wishes(),i=(f,g)=>e.includes(f)?g:"";We({place:i("place",n.place),bundle:i("lifeEvent",n.bundle),service:i("service",n.service),view:i("view",n.view)},t.catalog),await t.supply.load([...G(t.catalog,n.place||void 0),...n.service?[n.service.split("/")[0]]:[]]);let{session:a}=t,o=e.includes("place")&&t.catalog.jurisdictions.has(n.place),s=t.texts().jurisdictions.get(n.place)?.name??n.place,d=o?Q(a,{id:n.place,label:s}):a;if(e.every(f=>f==="place")){t.session=d;return}let p=t.starting.firstSession(d,z(x({},n),{place:d.place?.id??n.place})),c=!!t.host.shadowRoot?.activeElement;t.show(z(x({},p),{place:d.place??p.place,turn:a.turn+1})),c||(t.focus.wanted=void 0)}var Ae=(t,e)=>t+e.replace(/(^|-)([a-z])/g,(n,i,a)=>a.toUpperCase()),Te=t=>Ae("kind",t),je=t=>Ae("channel",t);function V(t,e){let{topic:n,kind:i,channel:a}=t.session.filters;return(!n||e.topics.includes(n))&&(!i||e.kind===i)&&(!a||e.channels.includes(a))}function X(t,e){let{filters:n}=t.session,i=(s,d,p,c)=>p.length<2?u:l`<label class="field"
          ><span>${r(t,d)}</span> <select @change=${f=>t.actions.filter(z(x({},n),{[s]:f.target.value||void 0}))}
          > <option value="" ?selected=${!n[s]}>${t.words.t("filterAll")}</option>
            ${p.map(f=>l`<option value=${f} ?selected=${n[s]===f}>${c(f)}</option>`)}
          </select></label
        >`,a=s=>[...new Set(s)],o=Object.values(n).some(Boolean);return O(r(t,"filter"),l`<div class="filters">
      ${i("topic","filterTopic",a(e.flatMap(s=>s.topics)),s=>t.texts.topics.get(s)?.name??s)}
      ${i("kind","filterKind",a(e.map(s=>s.kind)),s=>t.words.t(Te(s)))}
      ${i("channel","filterChannel",a(e.flatMap(s=>s.channels)),s=>t.words.t(je(s)))}
      ${o?y(r(t,"filterClear"),()=>t.actions.filter({}),"secondary"):u}
    </div>`,"filter")}function Ua(t,e){return Ye(t,e).filter(n=>V(t,n)).length}function Ye({session:t,catalog:e},n){let i=T(t),{place:a}=t;switch(i.name){case"search":return(n.resultOf(i.query)?.hits??[]).flatMap(o=>e.services.get(o.id)??[]);case"question":return[];case"topic":return I({scope:{about:"topic",topic:i.topic},place:a},e);case"everything":return I({place:a},e);default:return I(t,e)}}function Ra(t,e,n){let i=T(t);if(i.name==="search")return(n.resultOf(i.query)?.pointers.length??0)>0?["ca"]:[];if(i.name==="service")return[i.service.split("/")[0]];if(i.name!=="plan")return[];let a=I(t,e).map(({id:o})=>o.split("/")[0]);return[...new Set([...G(e,t.place?.id),...a])]}var Fe=1,Je=12e3,Me=6e4;function ze({answers:t,place:e,bundle:n}){return JSON.stringify(x(x({[B]:Fe,answers:Nt(t)},e&&{place:e}),n&&{bundle:n}))}var Be=(t,e)=>new Map([...t].filter(([n])=>e.includes(n)));function Xe(t,e,n){if(typeof e!="object"||e===null||!Object.hasOwn(e,B))return;let{[B]:i,answers:a,place:o,bundle:s}=e;if(i!==Fe)return;let{answers:d}=Bt(t,a,n),p=x(x({answers:d},typeof o=="string"&&t.jurisdictions.has(o)&&{place:o}),typeof s=="string"&&t.bundles.has(s)&&{bundle:s});return d.size>0||p.place||p.bundle?p:void 0}function bt(t,e,n){if(!(e.length>Me))try{return Xe(t,JSON.parse(e),n)}catch{return}}async function Ze(t){let e=await Ne(new CompressionStream("deflate-raw"),new TextEncoder().encode(t));return`${B}=${btoa(String.fromCharCode(...e)).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}`}async function tn(t){let e=t.replace(/^#/,"").slice(B.length+1);if(!(!dt(t)||e.length>Je||!/^[\w-]+$/.test(e)))try{let n=Uint8Array.from(atob(e.replace(/-/g,"+").replace(/_/g,"/")),i=>i.charCodeAt(0));return new TextDecoder("utf-8",{fatal:!0}).decode(await Ne(new DecompressionStream("deflate-raw"),n))}catch{return}}async function Ne(t,e){let n=new Blob([e]).stream().pipeThrough(t).getReader(),i=[],a=0;for(let d=await n.read();!d.done;d=await n.read()){if(a+=d.value.length,a>Me)throw new RangeError("Too large");i.push(d.value)}let o=new Uint8Array(a),s=0;for(let d of i)o.set(d,s),s+=d.length;return o}var ct="service-finder",fe=class{#t;#e;constructor(e){this.#t=e}async arrive(e){let{catalog:n,today:i}=this.#t;if(dt(location.hash)){let a=await tn(location.hash);this.#e=a===void 0?void 0:bt(n,a,i()),this.#e?this.#t.fleet({arrived:{count:this.#e.answers.size}}):await this.receive(void 0)}else if(e){let a=bt(n,pt()?.getItem(ct)??"",i());if(!a)return;this.#t.fleet({remembering:!0}),await this.receive(a)}}async acceptArrived(e){let n=this.#e;this.#e=void 0,this.#t.fleet({arrived:void 0}),e?await this.receive(n):this.#t.focusOn("title")}async receive(e){let n=this.#t,{words:i}=n.scene();if(!e)return n.fleet({notice:i.t("takeRefused")}),n.announce(i.t("takeRefused"));e.place&&await n.supply.loadPlace(e.place);let a=ae(n.session,e.answers,n.today());e.place&&(a=Q(a,{id:e.place,label:n.scene().texts.jurisdictions.get(e.place)?.name??e.place})),e.bundle&&(a=z(x({},a),{scope:{about:"bundle",bundle:e.bundle}})),n.show(E(a,{name:e.bundle?"plan":"review"})),n.fleet({notice:i.t("takeOpened")}),n.dispatchEvent(new K(a.answers.size))}store({answers:e,place:n,scope:i}){pt()?.setItem(ct,ze({answers:e,place:n?.id,bundle:i?.about==="bundle"?i.bundle:void 0}))}clear(){pt()?.removeItem(ct)}async drawQr(e){let n=this.#t;await n.host.updateComplete;let i=n.host.shadowRoot?.getElementById("qr"),{generate:a}=await import("./chunk-R3WSNYA4.js");try{i&&a(e).toCanvas(i)}catch{n.fleet({qr:!1,notice:n.words.t("takeQrTooLong")})}}};function pt(){try{return sessionStorage}catch{return}}function ge(t,e,n){let i=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),a=document.createElement("a");a.href=i,a.download=t,a.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}var R="data-service-finder-prints";function en(t){let e=new CSSStyleSheet;e.replaceSync(`@media print { body :not(:has([${R}])):not([${R}]):not([${R}] *) { display: none !important; } }`),t.setAttribute(R,""),document.adoptedStyleSheets=[...document.adoptedStyleSheets,e];let n=()=>{t.removeAttribute(R),document.adoptedStyleSheets=document.adoptedStyleSheets.filter(i=>i!==e)};addEventListener("afterprint",n,{once:!0}),print()}function nn(t,e,n,i,a){if(e.type!=="members")return kt(t,e,e.id,n,a)??{faults:[{field:vt(e,e.id),key:"errorEmpty"}]};let o=[],s=Array.from({length:i},(p,c)=>{let f={};for(let g of e.fields??[]){let b=t.facts.get(g),$=b&&kt(t,b,wt(e.id,c,g),n,a);$&&"faults"in $?o.push(...$.faults):$&&(f[g]=$.value)}return f});return o.length>0?{faults:o}:s.every(p=>Object.keys(p).length===0)?{faults:[{field:vt(t.facts.get(e.fields?.[0]??""),wt(e.id,0,e.fields?.[0]??"")),key:"errorEmpty"}]}:{value:s}}var wt=(t,e,n)=>`${t}.${e}.${n}`;function vt(t,e){return t?.type==="date"?`${e}-day`:t?.type==="yes-no"?`${e}-true`:t?.type==="choice"?`${e}-${t.options?.[0]}`:e}function kt(t,e,n,i,a){let o=i(n).trim();switch(e.type){case"yes-no":return o===""?void 0:Y(t,e,n,o==="true",a);case"choice":return o===""?void 0:Y(t,e,n,o,a);case"date":return an(t,e,n,i,a);default:{if(o==="")return;let s=on(o);return s===void 0?{faults:[{field:n,key:"errorNumber",values:{example:e.type==="money"?25e3:(e.min??0)+3}}]}:Y(t,e,n,s,a)}}}function an(t,e,n,i,a){let o=["day","month","year"].map(f=>[f,i(`${n}-${f}`).trim()]),s=o.find(([,f])=>f==="");if(o.every(([,f])=>f===""))return;if(s)return{faults:[{field:`${n}-${s[0]}`,key:"errorDateParts"}]};let[d,p,c]=o.map(([,f])=>f);return!/^\d{1,2}$/.test(d)||!/^\d{4}$/.test(c)?{faults:[{field:`${n}-${/^\d{1,2}$/.test(d)?"year":"day"}`,key:"errorDateParts"}]}:Y(t,e,`${n}-day`,`${c}-${p.padStart(2,"0")}-${d.padStart(2,"0")}`,a)}var sn={"too-small":"errorMin","too-large":"errorMax","not-a-day":"errorDateExists","in-the-future":"errorPast","in-the-past":"errorFuture"};function Y(t,e,n,i,a){let o=nt(e,i,a,t);return o?{faults:[{field:n,key:sn[o.code]??"errorOther",values:{min:e.min??0,max:e.max??0}}]}:{value:i}}function on(t){let e=t.normalize("NFKC").replace(/[\s$€'’]|cad/gi,"").replace(/,(\d{1,2})$/,".$1").replace(/,/g,"");return/^-?\d+(\.\d+)?$/.test(e)?Number(e):void 0}function rn(t){let e=new FormData(t);return{shown:(t.dataset.items??"").split(" "),ticked:e.getAll("item").map(String),unsure:e.has("unsure"),saysUnknown:t.querySelector('[type=radio][value=""]:checked')!==null,fields:n=>String(e.get(n)??"")}}function ln(t,{shown:e,ticked:n,unsure:i,saysUnknown:a,fields:o},s,d){let p=new Map(e.map($=>{let v=t.facts.get($);return[$,v&&v.type!=="yes-no"?kt(t,v,$,o,s):void 0]})),c=[...p.values()].flatMap($=>$&&"faults"in $?$.faults:[]);if(c.length>0)return{faults:c};if(!d&&!i&&!a&&n.length===0&&[...p.values()].every($=>$===void 0))return{faults:[dn(t,e)]};let g=$=>n.includes($)?!0:d??i?{declined:d??"dont-know"}:!1,b=$=>{if(t.facts.get($)?.type==="yes-no")return g($);let v=p.get($);return v&&"value"in v?v.value:{declined:d??"dont-know"}};return{answers:e.map($=>[$,b($)])}}function dn(t,e){let n=e[0]??"";return e.every(a=>t.facts.get(a)?.type==="yes-no")?{field:n,key:"errorNoneTicked"}:{field:vt(t.facts.get(n),n),key:"errorEmpty"}}function $e(t,e,n){let i=t.findingsFor(e,n).next;if(i)return t.show(E(e,L(i)),!0);let{words:a}=t.scene();t.fleet({notice:`${a.t("interviewDone")}. ${a.t("interviewDoneText")}`}),t.show(E(e,{name:e.scope?.about==="bundle"?"plan":"results"}),!0)}function Ia(t){let e=()=>t.scene(),n=s=>t.show(s),{today:i}=t,a=(s,d)=>{let p=t.catalog.facts,c=d.filter(([$,v])=>p.has($)&&!nt(p.get($),v,i(),t.catalog)),f=t.findingsFor(t.session).decisions,g=T(t.session),b=c.reduce(($,[v,F])=>ee($,v,F,i()),t.session);t.fleet({faults:[],members:void 0,notice:void 0,changes:Ke(f,t.findingsFor(b,s).decisions)}),g.name==="question"&&g.change?t.show(rt(b)?ot(b):st(b,{name:"review"}),!0):$e(t,b,s),t.announce(de(e())),t.dispatchEvent(new K(t.session.answers.size))},o=async(s,d="")=>{let p=T(t.session).name==="place"&&T(t.session).goOn;s&&await t.supply.loadPlace(s);let c=s&&e().texts.jurisdictions.get(s)?.name,f=Q(t.session,s?{id:s,label:d||c||s}:void 0);t.fleet({placeFinding:void 0,placeTyped:""});let g=rt(f)?ot(f):st(f,{name:"home"});p&&f.scope?$e(t,z(x({},g),{turn:t.session.turn})):n(g),s&&t.announce(e().words.t("placeSet",{place:d||c||s}))};return{choosePlace:async s=>{let d=await t.supply.places(),p=Vt(t.catalog,s,d,e().texts.lang);if("found"in p)return o(p.found,p.label);t.fleet({placeFinding:p,placeTyped:s}),t.focusOn("choices"in p?"choices-title":"place")},setPlace:(s,d)=>{o(s,d)},submitAnswer:(s,d,p)=>{let c=t.catalog.facts.get(s);if(c.items){let $=ln(t.catalog,rn(d),i(),p);return"answers"in $?a(s,$.answers):(t.fleet({faults:$.faults}),t.focusOn("faults"))}if(p)return a(s,[[s,{declined:p}]]);let f=new FormData(d),g=d.querySelectorAll(".member").length,b=nn(t.catalog,c,$=>String(f.get($)??""),g,i());if("value"in b)return a(s,[[s,b.value]]);t.fleet({faults:b.faults}),t.focusOn("faults")},giveAnswer:(s,d)=>a(s,[[s,d]]),giveAll:a,setMembers:(s,d)=>{t.fleet({members:s}),t.announce(d)},takeBack:s=>{let d=e().texts.facts.get(s)?.label??s;t.session=ne(t.session,s),t.fleet({notice:e().words.t("removed",{thing:d}),changes:void 0}),t.focusOn("title"),t.announce(e().words.t("removed",{thing:d})),t.dispatchEvent(new K(t.session.answers.size))},filter:s=>{t.session=se(t.session,s),t.announceCount()},groupBy:s=>t.session=oe(t.session,s),tick:(s,d)=>t.session=ie(t.session,s,d),report:s=>{t.dispatchEvent(new Zt(s)),t.announce(e().words.t("reportSent"))},handOver:(s,d)=>{let{words:p}=e();if(d.length===0)return t.fleet({handNote:p.t("handNone")});t.dispatchEvent(new te(s,Be(t.session.answers,d)))&&(t.session=re(t.session,{service:s,facts:d,at:new Date().toISOString()}),t.fleet({handNote:p.t("handDone",{count:d.length})}),t.announce(p.t("handDone",{count:d.length})))},print:()=>en(t.host),saveCalendar:()=>{let s=he(e());s&&ge("plan.ics","text/calendar",Rt(s,e().texts,{stamp:new Date().toISOString().replace(/[-:]|\.\d+/g,"")}))},copyPlan:()=>{let s=he(e());s&&be(t,It(s,e().texts))},saveFile:s=>ge("service-finder.json","application/json",ye(t,s)),openFile:async s=>{let d=s.size>1e5?void 0:bt(t.catalog,await s.text(),i());await t.remembering.keeping?.receive(d)},makeLink:async(s,d)=>{if(s.length===0)return t.fleet({link:void 0,qr:!1});let p=new URL(location.href);if(p.hash=await Ze(ye(t,s)),t.fleet({link:p.href,qr:d}),!d)return t.focusOn("take-link");await t.remembering.keeping?.drawQr(p.href),t.fleeting.qr&&t.announce(t.scene().words.t("takeQrAlt"))},copyLink:()=>{be(t,e().fleeting.link??"")}}}function he({session:t,catalog:e,findings:n}){return t.scope?.about==="bundle"?it(e,t.scope.bundle,n.situation):void 0}function ye(t,e){let{session:n}=t;return ze({answers:Be(n.answers,e),place:n.place?.id,bundle:n.scope?.about==="bundle"?n.scope.bundle:void 0})}async function be(t,e){let{words:n}=t.scene(),i=await navigator.clipboard?.writeText(e).then(()=>!0,()=>!1);t.fleet({notice:n.t(i?"copied":"copyFailed"),changes:void 0}),t.announce(n.t(i?"copied":"copyFailed"))}var _t=t=>({catalog:t.catalog,texts:t.texts,phrases:Gt(t.texts.lang),today:t.today});function un(t,e){let n=Dt(t.catalog,e,t.findings.situation)[0];if(!n)return;let i=n.facts.flatMap(d=>d.answer!==void 0&&!A(d.answer)?[H(t,d.fact,d.answer)]:[]),[a]=i,o=Wt(_t(t),n),s=n.facts[0]&&t.texts.facts.get(n.facts[0].fact)?.label;return a&&s&&!o.includes(a)?`${o} (${s}${t.words.t("colon")} ${a})`:o}var cn=(t,e)=>Qt(_t(t),at(t.catalog,e,t.findings.situation));function Pe(t){return t.kind==="condition"?t.facts.map(e=>e.fact):[...new Set(t.parts.flatMap(Pe))]}var pn=(t,e)=>Pe(at(t.catalog,e,t.findings.situation));function H(t,e,n){if(A(n))return t.words.t(n.declined==="dont-know"?"dontKnow":"preferNot");if(typeof n=="boolean")return t.words.t(n?"yes":"no");if(Array.isArray(n)){let i=o=>t.texts.facts.get(o)?.label??o,a=n.map(o=>Object.entries(o).map(([s,d])=>`${i(s)}${t.words.t("colon")} ${H(t,s,d)}`).join(", "));return a.length===0?t.words.number(0):a.map((o,s)=>`${s+1}. ${o}`).join(" \xB7 ")}return Kt(_t(t),n,e)}var P=(t,e)=>Ht(e,t.catalog,t.today,t.texts.lang).text,mn=new Set(["notification","registration","permit","licence","support","bundle-application"]),De=t=>t==="open"||t==="not-offered"?"ask":t;function St(t,e,{withReason:n=!0}={}){let i=t.decide(e),a=Oe(e,i);return l`<p class="standing ${a}" part="standing">
    ${M(De(a))}<span>${fn(t,e,a,n)}</span> </p>`}function fn(t,e,n,i){let a=t.decide(e);switch(n){case"likely":return r(t,mn.has(e.kind)?"likelyDo":"likely");case"automatic":return l`${r(t,"likely")}. ${r(t,"automaticNote")}.`;case"undecided":return r(t,"undecided",{count:a.missing.length});case"not-offered":return r(t,"notOffered");case"unlikely":{if(a.period)return r(t,a.period==="not-yet"?"notYet":"ended");let o=i?un(t,e):void 0;return o?l`${r(t,"unlikelyLead")} ${m(t,o)}`:r(t,"unlikely")}default:return r(t,n)}}var xt=(t,e)=>t.texts.services.get(e)?.name??e;function Z(t,e,n,i,a=!1){let o=t.texts.services.get(e.id),s=t.texts.providers.get(e.provider)?.name;return l`<li class="service" part="service">
    ${w(n,q(t,e.id,m(t,o?.name??e.id)),"item")}
    <p class="summary">${m(t,o?.summary)}</p>
    ${a?u:St(t,e)}
    <p class="by">${m(t,s)}${i?l` · ${i}`:u}</p>
    ${e.verified===void 0?l`<p class="unconfirmed">${r(t,"unconfirmed")}</p>`:u}
  </li>`}var D=(t,e)=>l`<ul class="plain">
    ${e.filter(n=>t.catalog.services.has(n)).map(n=>l`<li>${q(t,n,m(t,xt(t,n)))}</li>`)}
  </ul>`;function gn(t,e){let{session:n,options:i,actions:a}=t,o=pn(t,e).filter(d=>n.answers.has(d)&&!A(n.answers.get(d)));if(!i.takesAnswers||o.length===0)return u;let s=t.texts.providers.get(e.provider)?.name??e.provider;return l`<section class="hand-over" part="hand-over">
    ${w(t.level+1,r(t,"handTitle"))}
    <p>${r(t,"handText",{provider:s})}</p>
    ${t.fleeting.handNote?l`<p class="changes">${t.fleeting.handNote}</p>`:u}
    <form @submit=${d=>{d.preventDefault(),a.handOver(e.id,new FormData(d.currentTarget).getAll("fact").map(String))}}
    > <ul class="plain">
        ${o.map(d=>Ce(t,d,!1))}
      </ul> <button class="secondary" type="submit">${r(t,"handButton")}</button> </form> </section>`}var Ot=(t,e,n)=>{let i=H(t,e,n);return typeof n=="boolean"||A(n)?i:m(t,i)};function Ce(t,e,n,i){return l`<li> <label class="tick"
      ><input type="checkbox" name="fact" value=${e} ?checked=${n} @change=${i??u} /> <span
        >${m(t,t.texts.facts.get(e)?.label??e)}${t.words.t("colon")}
        <strong>${Ot(t,e,t.session.answers.get(e))}</strong></span
      ></label
    > </li>`}function $n(t){let{handedOver:e}=t.session,n=new Intl.DateTimeFormat(t.words.lang==="en"||t.words.lang==="fr"?`${t.words.lang}-CA`:t.words.lang,{dateStyle:"long",timeStyle:"short"});return l`${k(t,r(t,"handedOver"))}
    ${e.length===0?l`<p class="lead">${r(t,"handListNone")}</p>`:u}
    <ul class="plain">
      ${e.map(i=>l`<li class="service">
            ${D(t,[i.service])}
            <p>${n.format(new Date(i.at))}</p> <p>${t.words.list(i.facts.map(a=>t.texts.facts.get(a)?.label??a))}</p> </li>`)}
    </ul>`}function hn(t,e){let n=C(t.catalog,t.session.place?.id).filter(a=>a.topics.includes(e)),i=n.filter(a=>V(t,a));return l` ${k(t,m(t,t.texts.topics.get(e)?.name??e))} ${At(t)}
    <p class="ways">${y(r(t,"checkAll"),()=>t.actions.begin({about:"topic",topic:e}),"secondary")}</p>
    ${n.length>4?X(t,n):u}
    <div id="results" tabindex="-1">${Le(t,i)}</div>
    ${i.length===0?l`<p>${r(t,"noneLeft")}</p>`:u}`}function yn(t){let e=C(t.catalog,t.session.place?.id),n=e.filter(a=>V(t,a)),i=[...t.texts.topics.keys()].flatMap(a=>{let o=n.filter(s=>s.topics.includes(a)).map(s=>s.id);return o.length===0?[]:[{topic:a,ids:o}]});return l` ${k(t,r(t,"everythingTitle"))} ${At(t)} ${X(t,e)}
    <p>${r(t,"searchCount",{count:n.length})}</p>
    ${i.map(({topic:a,ids:o})=>O(l`${m(t,t.texts.topics.get(a)?.name)} (${t.words.number(o.length)})`,D(t,o)))}`}function Le(t,e){let n=[...G(t.catalog,t.session.place?.id)],i=new Map;for(let o of e){let s=t.catalog.providers.get(o.provider)?.jurisdiction??"ca";i.set(s,[...i.get(s)??[],o])}let a=o=>n.includes(o)?n.indexOf(o):n.length;return[...i].sort(([o],[s])=>a(o)-a(s)).map(([o,s])=>l`<section class="group">
          ${w(t.level+1,m(t,t.texts.jurisdictions.get(o)?.name??o))}
          <ul class="services">
            ${s.map(d=>Z(t,d,t.level+2))}
          </ul> </section>`)}function At(t){return t.session.place?u:l`<p class="note">
    ${r(t,"everythingFederal")} ${y(r(t,"setPlace"),()=>t.actions.show({name:"place"}))}
  </p>`}function we(t,e){return l` ${k(t,r(t,e))}
    <p class="lead">${r(t,"notFoundHelp")}</p>
    ${ut(t)} ${ce(t)}
    <p class="ways">${y(r(t,"everything"),()=>t.actions.show({name:"everything"}),"secondary")}</p>`}var bn={empty:"placeEmpty","not-a-postal-code":"placeNotPostal","unknown-postal-area":"placeUnknownArea","unknown-name":"placeUnknownName","load-failed":"placeLoadFailed"};function wn(t,e){let{actions:n,fleeting:i}=t,a=i.placeFinding,o=a&&"fault"in a?bn[a.fault]:void 0;return l` ${k(t,r(t,"placeTitle"))}
    <p class="lead">${r(t,"placeWhy")}</p> <form class="place"
      novalidate @submit=${s=>{s.preventDefault(),n.choosePlace(String(new FormData(s.currentTarget).get("place")??""))}}
    > <label class="label" for="place">${r(t,"placeLabel")}</label> <p class="hint" id="place-hint">${r(t,"placeHint")}</p>
      ${o?l`<p class="fault" id="place-fault" role="alert"> <strong>${r(t,"errorPrefix")}</strong> ${r(t,o)}
              ${a&&"fault"in a&&a.nearest?.length?l` ${r(t,"placeNearest",{names:t.words.list(a.nearest)})}`:u}
            </p>`:u}
      <div class="row"> <input id="place" name="place" part="input" type="text" autocomplete="postal-code" autocapitalize="characters" spellcheck="false" .value=${i.placeTyped} aria-invalid=${o?"true":u} aria-describedby=${o?"place-fault place-hint":"place-hint"}
        /> <button class="primary" type="submit">${r(t,"placeUse")}</button> </div> </form>
    ${a&&"choices"in a?l`<section aria-labelledby="choices-title"> <div id="choices-title" tabindex="-1">${w(t.level+1,r(t,"placeChoices"))}</div> <ul class="topics">
              ${a.choices.map(s=>l`<li>${y(m(t,s.label),()=>n.setPlace(s.place,s.label))}</li>`)}
            </ul> </section>`:u}
    <p class="ways">${y(r(t,"placeSkip"),()=>n.setPlace(void 0),e?"secondary":"link")}</p> <section aria-labelledby="provinces-title"> <div id="provinces-title">${w(t.level+1,r(t,"placePick"))}</div> <ul class="topics">
        ${vn(t).map(({id:s,name:d})=>l`<li>${y(m(t,d),()=>n.setPlace(s,d))}</li>`)}
      </ul> </section>`}function vn(t){return[...t.catalog.jurisdictions.values()].filter(({kind:e})=>e==="province"||e==="territory").map(({id:e})=>({id:e,name:t.texts.jurisdictions.get(e)?.name??e})).sort((e,n)=>e.name.localeCompare(n.name,t.texts.lang))}function Ee(t,e){return l`<ul class="channels" part="channels">
    ${e.apply.map(n=>l`<li> <strong class="by-channel">${r(t,je(n.by))}</strong> <div>${kn(t,n)}</div> </li>`)}
  </ul>`}function kn(t,e){let n=e.name??(e.url?new URL(e.url).hostname.replace(/^www\./,""):void 0);return l` ${e.url?l`<p>${U(t,e.url,m(t,n))}<span class="printed"> ${e.url.replace(/^https:\/\//,"")}</span></p>`:e.name?l`<p>${m(t,e.name)}</p>`:u}
  ${e.phone?l`<p>${xn(e.phone)}${e.hours?l`<br /><small>${m(t,e.hours)}</small>`:u}</p>`:e.hours?l`<p><small>${m(t,e.hours)}</small></p>`:u}
  ${e.tty?l`<p>${r(t,"tty",{number:e.tty})}</p>`:u}
  ${e.email&&/^[^\s@<>"]+@[^\s@<>"]+$/.test(e.email)?l`<p><a href="mailto:${e.email}">${e.email}</a></p>`:u}
  ${e.address?l`<p class="address">${m(t,e.address)}</p>`:u}
  ${e.note?l`<p>${m(t,e.note)}</p>`:u}`}function xn(t){let[,e="",n]=/^([^a-z]*?)(?:\s*(?:ext\.?|poste|x)\s*(\d+))?$/i.exec(t.trim())??[],i=e.replace(/\D/g,""),a=i.length===10?`+1${i}`:i.length===11&&i.startsWith("1")?`+${i}`:i.length===3?i:void 0;return a?l`<a class="phone" href="tel:${a}${n?`;ext=${n}`:""}">${t}</a>`:t}var j=(t,e)=>t.texts.services.get(e)?.name??t.texts.tasks.get(e)?.name??e;function On(t,e,n,i,a){let o=t.session.done.has(n.id),{service:s}=n,d=j(t,n.id),p=s?q(t,s,m(t,d)):m(t,d);return l`<li class="step ${n.kind} ${o?"done":""} ${a?"next":""}" part="step">
    ${a?l`<p class="first">${r(t,t.session.done.size>0?"planNext":"planFirst")}</p>`:u}
    ${w(t.level+1,l`<span class="unseen">${r(t,"stepNumber",{number:i+1})}${t.words.t("colon")} </span>${p}`,"item")}
    ${o?u:_n(t,e,n)}
    <div class="step-foot">${o?u:Sn(t,n,a)} ${An(t,n,o)}</div> </li>`}function _n(t,e,n){let{texts:i,words:a}=t,o=n.service?i.services.get(n.service):void 0,s=n.service?i.details.get(n.service)?.howMuch:void 0,d=n.includes.length>0?n.includes.map(c=>j(t,c)):n.tasks.map(c=>i.tasks.get(c)?.name??c),p=n.after.filter(c=>e.steps.some(f=>f.id===c));return l`${Tn(t,n)}
    <p class="summary">${m(t,o?.summary)}</p>
    ${n.advice.map(c=>l`<p class="advice">${m(t,i.tasks.get(c)?.advice)}</p>`)}
    ${s?l`<p class="much">${m(t,P(t,s))}</p>`:u}
    ${n.includes.length>0||n.tasks.length>1?l`<p class="by">${r(t,"stepTakesCare")} ${m(t,a.list(d))}</p>`:u}
    ${p.length>0?l`<p class="by">${r(t,"stepAfter",{names:a.list(p.map(c=>j(t,c)))})}</p>`:u}`}function Sn(t,e,n){let{texts:i,words:a}=t,o=e.service?i.details.get(e.service):void 0,s=e.documents.map(p=>i.documents.get(p)?.name??p);if(!o?.apply.length&&s.length===0)return u;let d=l`<span class="unseen">${a.t("colon")} ${m(t,j(t,e.id))}</span>`;return O(l`${r(t,"stepDetails")}${d}`,l`${s.length>0?l`<p>${r(t,"stepPapers",{names:a.list(s)})}</p>`:u}
    ${o?.apply.length?Ee(t,o):u}`,"how",n)}function An(t,e,n){return e.kind!=="do"?u:l`<label class="tick done-tick"
    ><input type="checkbox" .checked=${n} @change=${i=>t.actions.tick(e.id,i.target.checked)}
    /><span
      >${r(t,"stepDone")}<span class="unseen">${t.words.t("colon")} ${m(t,j(t,e.id))}</span></span
    ></label
  >`}function Tn(t,e){if(e.deadlines.length===0)return u;let n=t.texts.details.get(e.id)?.deadlines??[],i=[...e.deadlines].sort((a,o)=>+!a.date-+!o.date);return l`${i.map(a=>{if(a.date===void 0)return l`<p class="due-note">${m(t,n[a.index])}</p>`;let o=t.words.day(a.date),s=Mt(t.today,a.date),d=a.overdue?"duePassed":a.kind==="should"?"dueShould":"dueBy";return l`<p class="due ${a.overdue?"late":s<=30?"soon":""}"> <strong>${r(t,d,{day:o})}</strong
      >${a.overdue||s>90?u:l` (${s===0?r(t,"dueToday"):r(t,"dueDays",{count:s})})`}
      ${a.kind==="should"||a.overdue?u:l`<span class="due-note by">${r(t,a.kind==="must"?"deadlineMust":"deadlineLoses")}</span>`}
      ${n[a.index]?l`<span class="due-note">${m(t,n[a.index])}</span>`:u}
    </p>`})}`}function jn(t,e){let{catalog:n,findings:i,session:a,level:o,words:s,actions:d}=t,p=it(n,e,i.situation),c=p.steps.filter(h=>h.kind==="do"&&h.truth==="met"||h.kind==="advice"),f=p.steps.filter(h=>h.kind!=="advice"&&h.kind!=="not-offered"&&h.kind!=="received"&&h.truth==="unknown"),g=f.filter(h=>h.missing.length>0),b=h=>p.steps.filter(_=>_.kind===h&&!f.includes(_)),$=c.filter(h=>h.kind==="do"),v=$.find(h=>!a.done.has(h.id)),F=(h,_)=>_.length===0?u:l`<section class="group">
          ${w(o+1,r(t,h))}
          <ul class="quiet">
            ${_.map(et=>ve(t,et,o+2))}
          </ul> </section>`;return l`<article class="plan-view" part="plan">
    ${k(t,r(t,"planTitle",{name:t.texts.bundles.get(e)?.name??e}))}
    <p class="by">
      ${a.place?r(t,"planMadeFor",{day:s.day(t.today),place:a.place.label}):r(t,"planMade",{day:s.day(t.today)})}
      · ${r(t,"planSteps",{count:$.length})} ·
      ${r(t,"planDoneCount",{done:$.filter(h=>a.done.has(h.id)).length,total:$.length})}
    </p>
    ${a.place?u:l`<p class="note">${r(t,"planNoPlace")} ${y(r(t,"setPlace"),()=>d.show({name:"place"}))}</p>`}
    <p class="ways tools">
      ${i.next?y(r(t,"continueQuestions"),()=>d.show(L(i.next)),"primary"):u}
      ${y(r(t,"print"),()=>d.print(),"secondary")}
      ${p.deadlines.some(h=>h.date)?y(r(t,"calendarFile"),()=>d.saveCalendar(),"secondary"):u}
      ${y(r(t,"copyText"),()=>d.copyPlan(),"secondary")}
    </p>
    ${Fn(t,p,c)}
    ${c.length===0?l`<p class="lead">${r(t,"planEmpty")}</p>`:l`<ol class="steps" part="steps">
            ${c.map((h,_)=>On(t,p,h,_,h===v))}
          </ol>`}
    ${g.length>0?l`<section class="group">
            ${w(o+1,r(t,"planUndecidedTitle"))}
            <p>${r(t,"planUndecidedText")}</p> <ul class="quiet">
              ${g.map(h=>ve(t,h,o+2))}
            </ul> </section>`:u}
    ${F("groupAsk",f.filter(h=>h.missing.length===0))}
    ${F("planAutomatic",b("automatic"))} ${F("planReceived",b("received"))} ${F("planNotOffered",b("not-offered"))}
    ${Mn(t,p)}
    ${p.gaps.length>0?O(r(t,"planGaps"),l`<ul>
              ${p.gaps.map(h=>l`<li>${m(t,t.texts.tasks.get(h)?.name??h)}</li>`)}
            </ul>`):u}
    ${p.unlikely.length>0?O(r(t,"planUnlikely",{count:p.unlikely.length}),D(t,p.unlikely)):u}
    <p class="printed">${r(t,"printedFrom")}</p> </article>`}function ve(t,e,n){let i=e.service?t.catalog.services.get(e.service):void 0,a=t.texts.services.get(e.id);return l`<li class="service">
    ${w(n,i?q(t,i.id,m(t,j(t,e.id))):m(t,j(t,e.id)),"item")}
    <p class="summary">
      ${m(t,e.kind==="automatic"?t.texts.details.get(e.id)?.automatic??a?.summary:a?.summary)}
    </p>
    ${e.truth==="unknown"&&i?St(t,i):u}
  </li>`}function Fn(t,e,n){let i=new Set(n.map(o=>o.id)),a=e.deadlines.filter(o=>o.date!==void 0&&!t.session.done.has(o.step)&&i.has(o.step)).slice(0,6);return a.length<2?u:l`<section class="dates" aria-labelledby="dates-title"> <div id="dates-title">${w(t.level+1,r(t,"planDates"),"item")}</div> <ul class="plain">
      ${a.map(({date:o,step:s,overdue:d})=>l`<li><strong class=${d?"late":""}>${t.words.day(o)}</strong> <span>${m(t,j(t,s))}</span></li>`)}
    </ul> </section>`}function Mn(t,e){return e.documents.length===0?u:l`<section class="group papers">
    ${w(t.level+1,r(t,"planPapers"))}
    <p>${r(t,"planPapersText")}</p> <ul>
      ${e.documents.map(({document:n,steps:i})=>l`<li> <strong>${m(t,t.texts.documents.get(n)?.name??n)}</strong> <small
              >${r(t,"servesSteps",{names:ue(t,i.map(a=>j(t,a)))})}</small
            > </li>`)}
    </ul> </section>`}var zn={years:"unitYears",months:"unitMonths",weeks:"unitWeeks",days:"unitDays",hours:"unitHours",people:"unitPeople",percent:"unitPercent","cad-per-year":"perYear","cad-per-month":"perMonth","cad-per-week":"perWeek"};function Bn(t,e,n,i){return(e.fields??[]).flatMap(a=>{let o=t.catalog.facts.get(a);return o?[Tt(t,o,wt(e.id,n,a),i?.[a],{labelled:!0})]:[]})}function Tt(t,e,n,i,{labelled:a}){let o=A(i)?void 0:i,s=tt(t,n),d=()=>a?W(n,"",A(i)&&i.declined==="dont-know",r(t,"dontKnow"),s):u;switch(e.type){case"yes-no":return mt(t,n,a?e:void 0,l`${W(n,"true",o===!0,r(t,"yes"),s)}${W(n,"false",o===!1,r(t,"no"),s)}${d()}`);case"choice":{let p=e.options??[],c=f=>m(t,t.texts.facts.get(e.id)?.options?.[f]??t.texts.jurisdictions.get(f)?.name??f);return mt(t,n,a?e:void 0,l`${p.map(f=>W(n,f,o===f,c(f),s))}${d()}`)}case"date":return mt(t,n,a?e:void 0,Pn(t,n,typeof o=="string"?o:""));default:return Dn(t,e,n,o,a)}}var tt=(t,e)=>t.fleeting.faults.find(({field:n})=>n===e||n.startsWith(`${e}-`));function mt(t,e,n,i){let a=tt(t,e),o=a?l`<p class="fault" id="e-${e}"><strong>${r(t,"errorPrefix")}</strong> ${r(t,a.key,a.values)}</p>`:u;return n?l`<fieldset class="inner" aria-describedby=${Nn(t,n,e,a!==void 0)}> <legend>${m(t,jt(t,n.id))}</legend>
    ${qe(t,n,e)} ${o}
    <div class="choices">${i}</div> </fieldset>`:l`${o}
      <div class="choices">${i}</div>`}function jt(t,e){let n=t.texts.facts.get(e);return t.session.forOther&&n?.questionForOther||n?.question||e}var Ft=(t,e)=>t.texts.facts.get(e.id)?.help,qe=(t,e,n)=>{let i=Ft(t,e);return i?l`<p class="hint" id="help-${n}">${m(t,i)}</p>`:u},Nn=(t,e,n,i)=>[Ft(t,e)?`help-${n}`:"",i?`e-${n}`:""].filter(Boolean).join(" ")||u,W=(t,e,n,i,a)=>l`<label class="choice"> <input type="radio" id="f-${t}-${e}" name=${t} value=${e} .checked=${n} aria-describedby=${a?`e-${t}`:u}
    /><span>${i}</span></label
  >`;function Pn(t,e,n){let[i="",a="",o=""]=n.split("-"),s=tt(t,e),d=s?`e-${e} ${e}-hint`:`${e}-hint`,p=s?"true":u,c=t.words.day(`${Number(t.today.slice(0,4))-3}-03-09`),f=(g,b,$)=>l`<label class="field ${g}"
      ><span>${r(t,g)}</span> <input id="f-${e}-${g}" name="${e}-${g}" part="input" type="text" inputmode="numeric" maxlength=${b} autocomplete="off" .value=${$} aria-describedby=${d} aria-invalid=${p}
    /></label>`;return l`<p class="hint" id="${e}-hint">${r(t,"dateHint",{example:c})}</p> <div class="date">
      ${f("day",2,o.replace(/^0/,""))}
      <label class="field month"
        ><span>${r(t,"month")}</span> <select id="f-${e}-month" name="${e}-month" aria-describedby=${d} aria-invalid=${p}> <option value="" ?selected=${a===""}>${t.words.t("monthChoose")}</option>
          ${Array.from({length:12},(g,b)=>l`<option value=${b+1} ?selected=${Number(a)===b+1}>${t.words.month(b+1)}</option>`)}
        </select></label
      >
      ${f("year",4,i)}
    </div>`}function Dn(t,e,n,i,a){let o=tt(t,n),s=e.type==="money",d=e.unit?zn[e.unit]:void 0,p=jt(t,e.id);return l`<div class="number">
    ${a?l`<label class="label" for="f-${n}">${m(t,p)}</label>${qe(t,e,n)}`:u}
    ${s?l`<p class="hint" id="h-${n}">${r(t,"moneyHint",{example:25e3})}</p>`:u}
    ${o?l`<p class="fault" id="e-${n}"><strong>${r(t,"errorPrefix")}</strong> ${r(t,o.key,o.values)}</p>`:u}
    <div class="with-unit ${s?"money":""}">
      ${s?l`<span class="unit" aria-hidden="true">$</span>`:u}
      <input id="f-${n}" name=${n} part="input" type="text" inputmode=${s?"decimal":"numeric"} autocomplete="off" .value=${typeof i=="number"?String(i):""} aria-label=${a?u:`${t.texts.facts.get(e.id)?.label??p}${d?`, ${t.words.t(d)}`:""}`} aria-invalid=${o?"true":u} aria-describedby=${[a&&Ft(t,e)?`help-${n}`:"",o?`e-${n}`:"",s?`h-${n}`:""].filter(Boolean).join(" ")||u}
      />
      ${d?l`<span class="unit">${r(t,d)}</span>`:u}
    </div> </div>`}function Cn(t,e){let n=e.flatMap(i=>t.catalog.facts.get(i)??[]);return{fields:n.filter(({type:i})=>i!=="yes-no"),boxes:n.flatMap(({id:i,type:a})=>a==="yes-no"?[i]:[])}}function Ln(t,{fields:e,boxes:n},i){let a=t.session.answers,o=n.length>0?En(t,n):u;return e.length===0?l`${o}`:l`<p class="hint">${r(t,"fieldsHint")}</p>
    ${e.map(s=>Tt(t,s,s.id,a.get(s.id),{labelled:!0}))}
    ${n.length>0?l`<fieldset class="inner"> <legend>${m(t,i)}</legend>
            ${o}
          </fieldset>`:u}`}function En(t,e){let{texts:n,session:i}=t;return l`<p class="hint">${r(t,"checklistHint")}</p> <div class="choices">
      ${e.map(a=>{let o=n.facts.get(a),s=i.answers.get(a);return l`<label class="choice"
          ><input type="checkbox" id="f-${a}" name="item" value=${a} .checked=${s===!0} /><span
            >${m(t,o?.yes??o?.label??a)}${s!==void 0&&A(s)?l` <small>(${H(t,a,s)})</small>`:u}</span
          ></label
        >`})}
      <label class="choice unsure"
        ><input type="checkbox" id="f-unsure" name="unsure" .checked=${qn(i.answers,e)} /><span
          >${r(t,"checklistUnsure")}</span
        ></label
      > </div>`}var qn=(t,e)=>e.some(n=>{let i=t.get(n);return A(i)&&i.declined==="dont-know"});function Un(t,e,n){let{actions:i,session:a,findings:o,fleeting:s}=t,d=t.texts.facts.get(e.id),p=jt(t,e.id),c=e.items&&Cn(t,n??e.items),f=c&&c.fields.length>0?d?.label??p:p,g=a.answers.get(e.id),b=n??e.items??[],$=e.items?[...new Set(b.flatMap(h=>yt(t.catalog,h,o.services)))]:yt(t.catalog,e.id,o.services),v=(h,_)=>l`<button type="button" class="secondary" @click=${et=>i.submitAnswer(e.id,et.currentTarget.closest("form"),_)}
    >
      ${r(t,h)}
    </button>`,F=[d?.help?"help":"",s.faults.length>0?"faults":""].filter(Boolean).join(" ");return l`<div class="columns"> <div class="main"> <form class="question" part="question"
        novalidate data-items=${c?b.join(" "):u} @submit=${h=>{h.preventDefault(),i.submitAnswer(e.id,h.currentTarget)}}
      >
        ${In(t)}
        ${pe(b.join(" ")||e.id,l`<fieldset aria-describedby=${F||u}> <legend>${k(t,m(t,f))}</legend>
            ${d?.help?l`<p class="hint" id="help">${m(t,d.help)}</p>`:u}
            ${g!==void 0?l`<p class="before">${r(t,"answeredBefore",{day:t.words.day(a.answeredOn.get(e.id)??t.today),answer:H(t,e.id,g)})}</p>`:u}
            ${e.type==="members"?Vn(t,e,g):c?Ln(t,c,p):Tt(t,e,e.id,g,{labelled:!1})}
          </fieldset>`)}
        <div class="ways"> <button class="primary" type="submit">${r(t,"continue")}</button>
          ${e.type==="members"?y(r(t,"noMembers"),()=>i.giveAnswer(e.id,[]),"secondary"):u}
          ${c?.fields.length===0?y(r(t,"noneOfThese"),()=>i.giveAll(e.id,b.map(h=>[h,!1])),"secondary"):u}
          ${v("dontKnow","dont-know")} ${v("preferNot","prefer-not-to-say")}
        </div> </form>
      ${O(r(t,"whyAsk"),l`${Rn(t,[e.id,...e.items?b:[]])}
        ${$.length>0?l`<p>${r(t,"usedBy",{count:$.length})}</p>
                ${D(t,$.map(h=>h.id))}`:u}`)}
    </div>
    ${Hn(t)}
  </div>`}function Rn(t,e){let n=[...new Set(e.flatMap(i=>t.texts.facts.get(i)?.why??[]))];return n.length>0?l`${n.map(i=>l`<p>${m(t,i)}</p>`)}`:l`<p>${r(t,"whyDefault")}</p>`}function In(t){let{faults:e}=t.fleeting;return e.length===0?u:l`<div class="faults" id="faults" tabindex="-1" role="group" aria-labelledby="faults-title"> <div id="faults-title">${w(t.level+1,r(t,"errorTitle"),"item")}</div> <ul>
      ${e.map(n=>l`<li> <a href="#f-${n.field}" @click=${i=>{i.preventDefault(),t.actions.focus(`f-${n.field}`)}}
              >${r(t,n.key,n.values)}</a
            > </li>`)}
    </ul> </div>`}function Vn(t,e,n){let i=Array.isArray(n)?n:[],a=t.fleeting.members??Math.max(1,i.length),o=t.texts.facts.get(e.id)?.member??t.texts.facts.get(e.id)?.label??"",s=d=>t.words.t("memberNumber",{member:o,number:d+1});return l`${Array.from({length:a},(d,p)=>l`<fieldset class="member"> <legend>${s(p)}</legend>
          ${Bn(t,e,p,i[p])}
          ${p===a-1&&a>1?y(r(t,"removeMember",{member:s(p)}),()=>t.actions.setMembers(a-1,t.words.t("memberRemoved",{member:s(p)}))):u}
        </fieldset>`)}
    <p>
      ${y(r(t,"addMember",{member:s(a)}),()=>t.actions.setMembers(a+1,t.words.t("memberAdded",{member:s(a)})))}
    </p>`}function Hn(t){let{findings:e,actions:n,session:i}=t,a=_e(e.services,e.decisions),o=[...a.get("likely"),...a.get("automatic")];return l`<aside class="so-far" part="so-far" aria-labelledby="so-far-title"> <div id="so-far-title">${w(t.level+1,r(t,"soFar"),"item")}</div> <p>${M("undecided")}<span>${r(t,"stillOpen",{count:e.openCount})}</span></p> <p>${M("likely")}<span>${r(t,"countLikely",{count:o.length})}</span></p>
    ${o.length>0?l`<ul class="plain">
            ${o.slice(0,6).map(s=>l`<li>${m(t,t.texts.services.get(s.id)?.name??s.id)}</li>`)}
          </ul>`:u}
    <p>
      ${y(r(t,i.scope?.about==="bundle"?"seePlan":"seeResults"),()=>n.show({name:i.scope?.about==="bundle"?"plan":"results"}))}
    </p> </aside>`}var ft=8,Gn={likely:"groupLikely",automatic:"groupAutomatic",undecided:"groupUndecided",open:"groupAsk",ask:"groupAsk",received:"groupReceived","not-offered":"notOffered"},Kn=["likely","automatic","received","not-offered"];function gt(t){let{findings:e,level:n,session:i,actions:a}=t,o=e.services.filter(g=>V(t,g)),s=_e(o,e.decisions),d=s.get("unlikely"),p=o.filter(g=>!d.includes(g)),c={likely:s.get("likely").length+s.get("automatic").length,undecided:s.get("undecided").length},f=g=>g==="open"?[...s.get("open"),...s.get("ask")]:s.get(g);return l` ${k(t,Yn(t))}
    <p class="lead">
      ${c.undecided>0?r(t,"resultsCount",{likely:t.words.t("countLikely",{count:c.likely}),undecided:t.words.t("countUndecided",{count:c.undecided})}):r(t,"countLikely",{count:c.likely})}
    </p>
    ${At(t)}
    <p class="ways">
      ${e.next?y(r(t,"continueQuestions"),()=>a.show(L(e.next)),"primary"):u}
      ${i.scope?.about==="bundle"?y(r(t,"seePlan"),()=>a.show({name:"plan"}),e.next?"secondary":"primary"):u}
    </p>
    ${Jn(t)} ${e.services.length>4?X(t,e.services):u}
    <div id="results" tabindex="-1">
      ${i.groupBy==="government"?Le(t,p):ke.filter(g=>g!=="unlikely"&&g!=="ask"&&f(g).length>0).map(g=>l`<section class="group ${g}">
                  ${Qn(t,g,f(g).length)}
                  ${Wn(t,f(g),Kn.includes(g))}
                </section>`)}
      ${o.length===0?l`<p>${r(t,"noneLeft")}</p>`:u}
      ${d.length>0?O(r(t,"groupUnlikely",{count:d.length}),l`<ul class="services">
                ${d.map(g=>Z(t,g,n+1))}
              </ul>`):u}
    </div>`}var Qn=(t,e,n)=>w(t.level+1,l`<span class="mark ${e}">${M(De(e))}</span>${r(t,Gn[e])}
      <span class="count">(${t.words.number(n)})</span>`);function Wn(t,e,n){let[i,a]=e.length>ft+2?[e.slice(0,ft),e.slice(ft)]:[e,[]],o=s=>l`<ul class="services">
      ${s.map(d=>Z(t,d,t.level+2,void 0,n))}
    </ul>`;return l`${o(i)}${a.length>0?O(r(t,"showMore",{count:a.length}),o(a)):u}`}function Yn(t){let{scope:e}=t.session,n=e?.about==="bundle"?t.texts.bundles.get(e.bundle)?.name:e?.about==="service"?t.texts.services.get(e.service)?.name:e?.about==="topic"?t.texts.topics.get(e.topic)?.name:void 0;return n?l`${m(t,n)}${t.words.t("colon")} ${r(t,"results")}`:r(t,"resultsTitle")}function Jn(t){let e=(n,i)=>l`<label class="choice small"> <input type="radio" name="group-by" .checked=${t.session.groupBy===n} @change=${()=>t.actions.groupBy(n)} /><span
        >${r(t,i)}</span
      ></label
    >`;return l`<fieldset class="grouping"> <legend>${r(t,"groupBy")}</legend>
    ${e("standing","groupByStanding")}${e("government","groupByGovernment")}
  </fieldset>`}function Xn(t){let{session:e,actions:n,catalog:i,texts:a}=t,o=Object.entries(xe(e.scope,i)).filter(([c])=>!e.answers.has(c)),s=[...i.services.values()],d=c=>a.facts.get(c)?.label??c,p=e.scope?.about==="bundle"?a.bundles.get(e.scope.bundle)?.name:void 0;return l` ${k(t,r(t,"reviewTitle"))}
    ${e.answers.size===0?l`<p class="lead">${r(t,"reviewNone")}</p>`:u}
    <dl class="answers" part="answers">
      ${[...e.answers].reverse().map(([c,f])=>{let g=yt(i,c,s);return l`<div> <dt>${m(t,d(c))}</dt> <dd class="value">${Ot(t,c,f)}</dd> <dd class="by">${r(t,"givenOn",{day:t.words.day(e.answeredOn.get(c)??t.today)})}</dd>
          ${g.length>0?l`<dd>
                  ${O(r(t,"used",{count:g.length}),D(t,g.map(b=>b.id)))}
                </dd>`:u}
          <dd class="row">
            ${i.facts.has(c)?y(l`${r(t,"change")}<span class="unseen">${t.words.t("colon")} ${m(t,d(c))}</span>`,()=>n.show({name:"question",fact:c,change:!0})):u}
            ${y(l`${r(t,"remove")}<span class="unseen">${t.words.t("colon")} ${m(t,d(c))}</span>`,()=>n.takeBack(c))}
          </dd> </div>`})}
      ${o.map(([c,f])=>l`<div> <dt>${m(t,d(c))}</dt> <dd class="value">${Ot(t,c,f)}</dd> <dd class="by">${r(t,"becauseChose",{name:p??""})}</dd> </div>`)}
      ${e.place?l`<div> <dt>${m(t,d("province"))}</dt> <dd class="value">${m(t,e.place.label)}</dd> <dd class="by">${r(t,"becausePlace",{place:e.place.label})}</dd> <dd class="row">
                ${y(l`${r(t,"change")}<span class="unseen">${t.words.t("colon")} ${m(t,d("province"))}</span>`,()=>n.show({name:"place"}))}
              </dd> </div>`:u}
    </dl> <p class="ways">${y(r(t,"takeAlong"),()=>n.show({name:"take-along"}),"secondary")}</p>`}function Zn(t,e,n){let a=n&&n.pointers.length===0&&n.hits.every(({id:o})=>!ta(t,o))?r(t,"searchNone"):r(t,"searchResultsTitle",{query:e});return l`${k(t,a)} ${ut(t)}
  ${n?ea(t,e,n):l`<p role="status">${r(t,"loading")}</p>`}`}var ta=({catalog:t},e)=>t.bundles.has(e)||t.services.has(e);function ea(t,e,n){let{actions:i,level:a}=t,o=n.hits.filter(c=>c.kind==="bundle"&&t.catalog.bundles.has(c.id)),s=n.hits.filter(c=>c.kind==="service"&&t.catalog.services.has(c.id)),d=s.filter(c=>V(t,t.catalog.services.get(c.id))),p=o.length+s.length===0;return l`${(n.corrected??[]).map(c=>l`<p class="note">
        ${c.applied?r(t,"corrected",{from:c.from,to:c.to}):y(r(t,"didYouMean",{to:c.to}),()=>i.search(e.replace(c.from,c.to)))}
      </p>`)}
  ${n.pointers.map(c=>aa(t,c))}
  ${p?l`<p class="lead">${r(t,"searchNoneHelp")}</p>
          ${(n.topics??[]).length>0?l`<ul class="topics">
                  ${n.topics.map(c=>l`<li>${y(m(t,t.texts.topics.get(c)?.name??c),()=>i.show({name:"topic",topic:c}))}</li>`)}
                </ul>`:u}
          <p class="ways">${y(r(t,"everything"),()=>i.show({name:"everything"}),"secondary")}</p>`:u}
  ${o.slice(0,1).map(c=>l`<div class="bundle-hit" part="bundle">
        ${w(a+1,m(t,t.texts.bundles.get(c.id)?.name??c.name),"item")}
        <p class="summary">${m(t,t.texts.bundles.get(c.id)?.summary)}</p>
        ${y(l`${r(t,"startPlan")}<span class="unseen">${t.words.t("colon")} ${m(t,t.texts.bundles.get(c.id)?.name)}</span>`,()=>i.begin({about:"bundle",bundle:c.id}),"primary")}
      </div>`)}
  ${o.length>1?l`<p class="also">${r(t,"alsoEvents")}${t.words.t("colon")} ${o.slice(1).map((c,f)=>l`${f>0?" \xB7 ":u}${y(m(t,t.texts.bundles.get(c.id)?.name??c.name),()=>i.begin({about:"bundle",bundle:c.id}))}`)}</p>`:u}
  ${s.length>0?l`<section id="results" tabindex="-1" aria-labelledby="count"> <div id="count">${w(a+1,r(t,"searchCount",{count:d.length}))}</div>
          ${s.length>4?X(t,s.map(c=>t.catalog.services.get(c.id))):u}
          <ul class="services" part="results">
            ${d.map(c=>Z(t,t.catalog.services.get(c.id),a+2,c.elsewhere?l`<strong class="elsewhere"
                      >${r(t,"elsewhere")}${t.words.t("colon")}
                      ${m(t,t.texts.jurisdictions.get(c.jurisdiction)?.name)}</strong
                    >`:n.otherPlace?.local.includes(c.id)?r(t,"matched",{words:na(t,n)}):c.why.via==="alias"&&c.why.text?r(t,"matched",{words:c.why.text}):void 0))}
          </ul>
          ${d.length===0?l`<p>${r(t,"noneLeft")}</p>`:u}
        </section>`:u}
  ${n.needsPlace?l`<p class="note">${r(t,"hiddenByPlace",{count:n.needsPlace.count})} ${y(r(t,"setPlace"),()=>i.show({name:"place"}))}</p>`:u}`}function na(t,{hits:e,otherPlace:n}){let i=t.texts.jurisdictions.get(n.jurisdiction)?.name??"";return`${e.find(a=>a.elsewhere)?.name??""} (${i})`}function aa(t,{id:e,name:n}){let i=t.texts.pointers.get(e);return l`<section class="pointer" part="pointer">
    ${w(t.level+1,l`${r(t,"handledByOthers")}${t.words.t("colon")} ${m(t,i?.name??n)}`,"item")}
    <p>${i?m(t,i.answer):t.fleeting.partsFailed.includes("ca")?u:r(t,"loading")}</p>
    ${i?.links.length?l`<ul class="plain">
            ${i.links.map(a=>l`<li>${a.url?U(t,a.url,m(t,a.label)):m(t,a.label)}</li>`)}
          </ul>`:u}
  </section>`}function ia(t,e){let{texts:n,level:i,actions:a}=t,o=n.services.get(e.id),s=n.details.get(e.id),d=(f,g)=>l`<section>${w(i+1,f)}${g}</section>`,p=n.providers.get(e.provider)?.name??e.provider,c=t.decide(e).missing.length>0;return l`<article class="record" part="record">
    ${k(t,m(t,o?.name??e.id))}
    <p class="kind">${r(t,Te(e.kind))}</p> <p class="lead">${m(t,o?.summary)}</p>
    ${St(t,e)} ${sa(t,e)}
    ${c?l`<p class="ways">${y(r(t,"checkThis"),()=>a.begin({about:"service",service:e.id}),"primary")}</p>`:u}
    ${t.fleeting.detailsFailed?l`<p class="fault" role="alert">${r(t,"detailsFailed")} ${y(r(t,"retry"),()=>a.reload())}</p>`:u}
    ${s?.howMuch?d(r(t,"howMuch"),l`<p>${m(t,P(t,s.howMuch))}</p>`):u}
    ${e.kind==="not-offered"?u:d(r(t,"whoMayGet"),l` ${oa(t,e)}
              ${s?.criteria?.length?l`<ul>
                      ${s.criteria.map(f=>l`<li>${m(t,P(t,f))}</li>`)}
                    </ul>`:u}
              <p class="by">${r(t,"onlyProvider",{provider:p})}</p>`)}
    ${s?.automatic?d(r(t,"automatic"),l`<p>${m(t,P(t,s.automatic))}</p>`):u}
    ${s?.apply.length?d(r(t,e.kind==="notification"?"howToDo":"howToApply"),Ee(t,s)):u}
    ${la(t,e)} ${da(t,e)} ${ua(t,e)} ${gn(t,e)}
    ${ca(t,e)} ${ma(t,e)}
  </article>`}function sa(t,e){return e.verified!==void 0?u:l`<p class="unconfirmed">${M("ask")}<span>${r(t,"unconfirmed")}</span></p>`}function oa(t,e){let n=cn(t,e);return l`<div class="criteria" part="criteria">
    ${n.parts?Ue(t,n):l`<ul>
            ${Re(t,n)}
          </ul>`}
  </div>`}var Ue=(t,e)=>l`<p class="glue">${m(t,e.text)}</p> <ul>
      ${e.parts?.map(n=>Re(t,n))}
    </ul>`,ra={met:["likely","criterionMet"],unmet:["unlikely","criterionUnmet"],unknown:["","criterionUnknown"]};function Re(t,e){if(e.parts)return l`<li class="group">${Ue(t,e)}</li>`;let[n,i]=ra[e.truth],a=t.session.answers.size>0;return l`<li class=${e.truth}>
    ${n&&a?M(n):l`<span class="dot" aria-hidden="true"></span>`}<span
      >${m(t,e.text)}${a?l` <small>(${r(t,i)})</small>`:u}</span
    > </li>`}function la(t,e){let n=t.texts.details.get(e.id)?.deadlines??[],i=Et(t.catalog,e,t.findings.situation).filter(({date:a,index:o})=>a||n[o]).sort((a,o)=>+!a.date-+!o.date);return i.length===0?u:l`<section>
    ${w(t.level+1,r(t,"deadline"))}
    <ul class="plain">
      ${i.map(a=>l`<li>
            ${a.date?l`<strong class="due ${a.overdue?"late":""}">${r(t,a.overdue?"duePassed":a.kind==="should"?"dueShould":"dueBy",{day:t.words.day(a.date)})}</strong> `:u}
            ${m(t,n[a.index])}
          </li>`)}
    </ul> </section>`}function da(t,e){let n=t.texts.details.get(e.id)?.documents,i=qt(t.catalog,e,t.findings.situation);return i.length===0?u:l`<section>
    ${w(t.level+1,r(t,"papers"))}
    <ul>
      ${i.map(a=>{let o=t.texts.documents.get(a),s=n?.[a]??o?.note;return l`<li>${m(t,o?.name??a)}${s?l`<br /><small>${m(t,s)}</small>`:u}</li>`})}
    </ul> </section>`}function ua(t,e){let{texts:n,words:i}=t,a=n.details.get(e.id),o=(e.partners??[]).map(d=>n.jurisdictions.get(d)?.name??d),s=(d,p)=>l`<div> <dt>${d}</dt> <dd>${p}</dd> </div>`;return l`<dl class="facts">
    ${e.free?s(r(t,"cost"),r(t,"free")):a?.cost?s(r(t,"cost"),m(t,P(t,a.cost))):u}
    ${a?.wait?s(r(t,"wait"),m(t,a.wait)):u}
    ${s(r(t,"runBy"),l`${m(t,n.providers.get(e.provider)?.name??e.provider)}${o.length>0?l`<br />${r(t,"withPartners",{names:i.list(o)})}`:u}`)}
    ${e.languages?.length?s(r(t,"language"),r(t,"otherLanguages",{languages:i.list(e.languages.map(i.language))})):u}
    ${e.starts&&e.starts>t.today?s(r(t,"period"),r(t,"startsOn",{day:i.day(e.starts)})):u}
    ${e.ends?s(r(t,"period"),r(t,"endsOn",{day:i.day(e.ends)})):u}
    ${a?.note?s(r(t,"note"),m(t,P(t,a.note))):u}
  </dl>`}function ca(t,e){return[["needsFirst",e.needs],["completes",e.includes],["replacesHere",e.replaces],["relatedTitle",pa(t,e)]].map(([i,a])=>a.some(o=>t.catalog.services.has(o))?l`<section>${w(t.level+1,r(t,i))}${D(t,a)}</section>`:u)}function pa(t,e){let n=t.catalog.providers.get(e.provider)?.jurisdiction,i=t.findings.services.filter(a=>a.id!==e.id&&t.catalog.providers.get(a.provider)?.jurisdiction!==n&&a.tasks.some(o=>e.tasks.includes(o)));return[...new Set([...t.texts.details.get(e.id)?.related??[],...i.map(({id:a})=>a)])].filter(a=>!e.needs.includes(a)&&!e.includes.includes(a)).slice(0,6)}function ma(t,e){let{words:n,options:i,actions:a}=t,o=t.texts.details.get(e.id),s=encodeURIComponent(n.t("reportSubject",{name:xt(t,e.id)}));return l`<section class="sources">
    ${w(t.level+1,r(t,"sources"))}
    ${o?.page?l`<p>${U(t,o.page,l`${r(t,"officialPage")}<span class="unseen">${t.words.t("colon")} ${m(t,xt(t,e.id))}</span>`)}</p>`:u}
    <ul class="plain">
      ${(o?.sources??[]).map(d=>l`<li>${d.url?U(t,d.url,m(t,d.title)):m(t,d.title)}<br /><small>${r(t,"sourceRead",{day:n.day(d.read)})}</small></li>`)}
    </ul>
    ${e.verified?l`<p class="by">${r(t,"checkedOn",{day:n.day(e.verified)})}</p>`:u}
    <p class="report">
      ${i.reportMailto?l`<a href="mailto:${i.reportMailto}?subject=${s}">${r(t,"reportMistake")}</a>`:y(r(t,"reportMistake"),()=>a.report(e.id))}
    </p> </section>`}var $t=t=>t?new FormData(t).getAll("fact").map(String):[],ht=t=>t.currentTarget.closest("form");function fa(t){let{session:e,actions:n,fleeting:i,level:a}=t,o=[...e.answers.keys()].filter(s=>t.catalog.facts.has(s));return l` ${k(t,r(t,"takeTitle"))}
    ${o.length===0?l`<p class="lead">${r(t,"takeNone")}</p>`:l` <p class="warning">${r(t,"takeWarning")}</p> <form class="take" @submit=${s=>s.preventDefault()}> <fieldset> <legend>${r(t,"takeChoose")}</legend> <ul class="plain">
                  ${o.map(s=>Ce(t,s,!0,()=>n.makeLink([],!1)))}
                </ul> </fieldset> <section>
                ${w(a+1,r(t,"takeLink"))}
                <p>${r(t,"takeLinkText")}</p> <p class="ways"> <button type="button" class="secondary" @click=${s=>n.makeLink($t(ht(s)),!1)}>
                    ${r(t,"takeMakeLink")}
                  </button> <button type="button" class="secondary" @click=${s=>n.makeLink($t(ht(s)),!0)}>
                    ${r(t,"takeQr")}
                  </button> </p>
                ${i.link?l`<label class="field"
                          ><span class="unseen">${r(t,"takeLink")}</span
                          ><textarea id="take-link" readonly rows="3" dir="ltr" .value=${i.link}></textarea> </label> <p>${y(r(t,"takeCopyLink"),()=>n.copyLink(),"secondary")}</p>`:u}
                ${i.qr?l`<canvas id="qr" class="qr" role="img" aria-label=${t.words.t("takeQrAlt")}></canvas>`:u}
              </section> <section>
                ${w(a+1,r(t,"takeFile"))}
                <p>${r(t,"takeFileText")}</p> <p class="ways"> <button type="button" class="secondary" @click=${s=>n.saveFile($t(ht(s)))}>
                    ${r(t,"takeFile")}
                  </button>
                  ${e.scope?.about==="bundle"?y(r(t,"seePlan"),()=>n.show({name:"plan"}),"secondary"):u}
                </p> </section> </form>`}
    <section>
      ${w(a+1,r(t,"takeOpen"))}
      <label class="field"
        ><span class="unseen">${r(t,"takeOpen")}</span
        ><input type="file" accept="application/json,.json" @change=${s=>{let d=s.target;d.files?.[0]&&n.openFile(d.files[0]),d.value=""}}
      /></label> </section>`}function Va(t,e){let n=T(t.session);switch(n.name){case"search":return Zn(t,n.query,e.resultOf(n.query));case"topic":return hn(t,n.topic);case"everything":return yn(t);case"place":return wn(t,n.goOn===!0);case"question":{let i=t.catalog.facts.get(n.fact);return i?Un(t,i,n.items):gt(t)}case"results":return gt(t);case"plan":return t.session.scope?.about==="bundle"?jn(t,t.session.scope.bundle):gt(t);case"review":return Xn(t);case"service":{let i=t.catalog.services.get(t.catalog.moved.get(n.service)??n.service);return i?ia(t,i):we(t,"serviceUnknown")}case"take-along":return fa(t);case"handed-over":return $n(t);default:return we(t,"notFound")}}var ga=["question","results","plan","review"];function Ha(t){let{session:e,actions:n,findings:i,words:a}=t,o=T(e).name;if(!e.scope||!ga.includes(o))return u;let s=(p,c)=>l`<li> <button type="button" class="tab" aria-current=${o===p.name?"page":u} @click=${()=>n.show(p)}>
        ${r(t,c)}
      </button> </li>`,d=e.scope.about==="bundle"?e.scope.bundle:void 0;return l`<nav class="journey" part="journey" aria-label=${a.t("menu")}>
    ${d?l`<p class="about">${m(t,t.texts.bundles.get(d)?.name)}</p>`:u}
    <ul>
      ${i.next||o==="question"?s(o==="question"?T(e):L(i.next),"questions"):u}
      ${s({name:"results"},"results")} ${d?s({name:"plan"},"plan"):u}
      ${s({name:"review"},"yourAnswersNone")}
    </ul> </nav>`}var $a=S`
  .answers .value {
    font-size: 1.08em;
  }
  .answers details {
    margin-block: 0.2em;
  }
  .answers summary {
    font-weight: 400;
    font-size: 0.92em;
    padding-block: 0.1em;
  }
  .take fieldset {
    margin-block-start: 1.2em;
  }
  .take legend {
    font-weight: 700;
    padding-block-end: 0.3em;
  }
  .answers .row {
    gap: 1.2em;
  }
  .take .field,
  .field textarea {
    inline-size: 100%;
    max-inline-size: 42em;
  }
  .take .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .take .field + p {
    margin-block: 0.8em;
  }
  .qr {
    display: block;
    margin-block-start: 1em;
    inline-size: 15em;
    block-size: 15em;
    max-inline-size: 100%;
    image-rendering: pixelated;
    background: #fff;
    border: 1em solid #fff;
  }
  @container (min-width: 34em) {
    .answers > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .answers dd {
      grid-column: 2;
    }
    .answers dt {
      grid-row: 1 / span 4;
    }
  }
`,ha=S`
  details {
    margin-block: 0.8em;
  }
  summary {
    display: flex;
    gap: 0.4em;
    align-items: flex-start;
    cursor: pointer;
    color: var(--_accent);
    font-weight: 600;
    padding-block: 0.3em;
    list-style: none;
    inline-size: fit-content;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 0.07em;
  }
  summary .icon {
    margin-block-start: 0.18em;
    transition: transform 0.15s;
  }
  details[open] > summary .icon {
    transform: rotate(90deg);
  }
  .folded {
    padding-block: 0.3em 0.5em;
    padding-inline-start: 1.2em;
  }
`,ya=S`
  .journey {
    padding: 0.9em 1.25em 0;
  }
  .journey .about {
    font-weight: 700;
    color: var(--_warm);
    margin: 0 0 0.3em;
  }
  .journey ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6em), 1fr));
    list-style: none;
    padding: 0;
  }
  .journey li {
    margin: 0;
    border-block-end: 1px solid var(--_line);
  }
  .journey li:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .tab {
    background: none;
    border: 0;
    border-block-end: 0.2em solid transparent;
    border-radius: 0;
    padding: 0.45em 0;
    margin-block-end: -1px;
    text-align: start;
    color: var(--_accent);
  }
  .tab:hover {
    border-color: var(--_line);
  }
  .tab[aria-current] {
    border-color: var(--_warm);
    color: var(--_ink);
    font-weight: 700;
  }
  @container (max-width: 13em) {
    .journey {
      padding-inline: 0.7em;
    }
  }
  @container (min-width: 30em) {
    .journey ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.4em;
      border-block-end: 1px solid var(--_line);
    }
    .journey li {
      border: 0;
    }
  }
  @container (min-width: 46em) {
    .journey {
      padding-inline: 2em;
    }
  }
`,ba=S`
  .services > li,
  .quiet > li {
    padding-block: 0.95em;
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .services > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .service p {
    margin-block: 0.2em;
  }
  .standing {
    display: flex;
    gap: 0.45em;
    align-items: flex-start;
    font-weight: 600;
  }
  .standing .icon {
    margin-block-start: 0.18em;
  }
  .likely,
  .automatic,
  .received {
    color: var(--_good);
  }
  .undecided,
  .open,
  .ask {
    color: var(--_warm);
  }
  .unlikely,
  .not-offered {
    color: var(--_muted);
  }
  section.likely,
  section.undecided,
  section.automatic,
  section.open,
  section.ask,
  section.received,
  section.not-offered,
  li.received,
  li.automatic,
  li.not-offered {
    color: inherit;
  }
  .mark {
    display: inline-block;
    inline-size: 1.55em;
    margin-inline-start: -1.55em;
  }
  .section:has(> .mark) {
    padding-inline-start: 1.55em;
  }
  .count {
    font-weight: 400;
    color: var(--_muted);
  }
  .unconfirmed {
    display: flex;
    gap: 0.45em;
    color: var(--_warm);
    font-size: 0.94em;
  }
  .unconfirmed .icon {
    margin-block-start: 0.15em;
  }
  .bundle-hit {
    padding: 1em 1.1em;
    margin-block: 1em;
    background: var(--_soft);
    border-radius: var(--_radius);
    border-inline-start: 0.25em solid var(--_warm);
  }
  .bundle-hit .item {
    font-size: 1.2em;
  }
  .bundle-hit .primary {
    margin-block-start: 0.5em;
  }
  .grouping {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .grouping legend {
    float: inline-start;
    inline-size: auto;
    font-weight: 600;
    padding-inline-end: 0.5em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: end;
  }
  .filters select {
    inline-size: 14em;
  }
  #results:focus-visible {
    outline-offset: 0.4em;
  }
`,wa=S`
  .steps {
    counter-reset: step;
    margin-block: 1.4em;
  }
  .step {
    position: relative;
    counter-increment: step;
    padding: 0 0 1.7em;
    padding-inline-start: 3.4em;
    margin: 0;
  }
  .step::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-weight: 700;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .step::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(1em - 1px);
    inset-block: 2.3em 0.3em;
    border-inline-start: 2px solid var(--_line);
  }
  .step:last-child::after {
    display: none;
  }
  .step.advice::before {
    background: var(--_paper);
    color: var(--_accent);
    border: 2px solid var(--_accent);
  }
  .step .item {
    font-size: 1.15em;
    padding-block-start: 0.2em;
  }
  .step p {
    margin-block: 0.25em;
  }
  .dates {
    padding: 0.8em 1.1em;
    background: var(--_soft);
    border-radius: var(--_radius);
  }
  .dates li {
    margin-block: 0.45em;
  }
  .dates li > * {
    display: block;
  }
  @container (min-width: 30em) {
    .dates li {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 0 1em;
    }
  }
  .late {
    color: var(--_warm);
  }
  .first {
    color: var(--_warm);
    font-weight: 700;
    margin-block: 0 !important;
  }
  .due {
    color: var(--_accent);
  }
  .due.soon,
  .due.late {
    color: var(--_warm);
  }
  .due-note {
    color: var(--_ink);
  }
  span.due-note {
    display: block;
    font-weight: 400;
  }
  .tools .secondary {
    padding: 0.35em 0.8em;
    font-size: 0.95em;
  }
  
  .step.next {
    padding-block-start: 1em;
    padding-inline: 3.4em 1.1em;
    margin-block-end: 1.7em;
    background: var(--_soft);
    border-radius: var(--_radius);
    box-shadow: inset 0.25em 0 var(--_warm);
  }
  [dir='rtl'] .step.next {
    box-shadow: inset -0.25em 0 var(--_warm);
  }
  .step.next::before {
    inset-inline-start: 0.7em;
    inset-block-start: 0.9em;
    background: var(--_warm);
  }
  .step.next::after {
    display: none;
  }
  .step-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
    align-items: flex-start;
    margin-block-start: 0.3em;
  }
  .step-foot details[open] {
    flex-basis: 100%;
  }
  .done-tick {
    font-weight: 600;
    padding-block: 0.3em;
    inline-size: fit-content;
  }
  .done .item .link {
    text-decoration: line-through;
  }
  .done::before {
    content: '✓';
    background: var(--_good);
  }
  .how {
    margin-block: 0;
  }
  .how .folded > p {
    margin-block: 0.2em 0.8em;
  }
  .done {
    padding-block-end: 0.9em;
  }
  .papers li small {
    display: block;
  }
  @container (max-width: 24em) {
    .step {
      padding-inline-start: 2.6em;
    }
    .step.next {
      padding-inline: 1.1em 0.8em;
    }
    .step.next .first {
      padding-inline-start: 2.4em;
      min-block-size: 1.6em;
    }
    .how .folded {
      padding-inline-start: 0;
    }
  }
`,va=S`
  @media print {
    :host {
      --_paper: #fff;
      --_soft: #fff;
      --_ink: #000;
      --_muted: #333;
      --_accent: #000;
      --_warm: #000;
      --_good: #000;
      --_line: #999;
      --_on-accent: #fff;
      font-size: 10.5pt;
    }
    .finder {
      border: 0;
      overflow: visible;
    }
    .view {
      padding: 0;
      max-width: none;
    }
    .top,
    .bottom,
    .journey,
    .tools,
    .ways,
    .arrived,
    .filters,
    .filter,
    .grouping,
    .search,
    .report,
    .out .icon,
    .out .unseen {
      display: none !important;
    }
    .printed {
      display: revert;
    }
    .link,
    a {
      color: #000;
      text-decoration: none;
    }
    .channels .printed {
      display: block;
    }
    .step.step::before {
      background: #fff;
      color: #000;
      border: 1.5px solid #000;
    }
    .step,
    .services > li,
    .quiet > li,
    .channels > li,
    .facts > div {
      break-inside: avoid;
    }
    .section,
    .item {
      break-after: avoid;
    }
    .how > summary {
      display: none;
    }
    .how {
      flex-basis: 100%;
    }
    .how::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .done-tick {
      color: #000;
    }
  }
`,ka=S`
  textarea {
    inline-size: 100%;
  }
  [type='file'] {
    inline-size: 100%;
  }
  .choice {
    padding: 0.65em 0.8em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    max-inline-size: 34em;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(input:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice.small {
    padding: 0.35em 0.7em;
  }
  .choices {
    display: grid;
    gap: 0.5em;
    margin-block: 0.8em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .so-far {
    padding: 1em 1.1em;
    background: var(--_soft);
    border-radius: var(--_radius);
    align-self: start;
  }
  .so-far p {
    display: flex;
    gap: 0.45em;
    align-items: flex-start;
  }
  .so-far .icon {
    color: var(--_good);
    margin-block-start: 0.18em;
  }
  .so-far p:first-of-type .icon {
    color: var(--_warm);
  }
  .so-far .plain {
    padding-inline-start: 1.6em;
    font-size: 0.95em;
  }
  .question .title {
    font-size: 1.4em;
  }
  .place {
    margin-block-start: 1.4em;
  }
  .before {
    color: var(--_muted);
    font-style: italic;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
  }
  .date .day input {
    inline-size: 4em;
  }
  .date .year input {
    inline-size: 5.5em;
  }
  .with-unit {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block: 0.6em;
  }
  .with-unit input {
    inline-size: 9em;
  }
  .member,
  .inner {
    margin-block: 0.9em;
  }
  .member {
    padding: 0.9em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
  }
  .member > .inner:last-child {
    margin-block-end: 0;
  }
  .member > legend {
    inline-size: auto;
    padding-inline: 0.4em;
    font-weight: 700;
  }
  .inner > legend {
    font-weight: 700;
    font-size: 1.05em;
  }
  .number:has(> .label) {
    margin-block: 1.4em;
  }
  .faults {
    padding: 0.8em 1em;
    border: 2.5px solid var(--_fault);
    border-radius: var(--_radius);
    margin-block-end: 1.2em;
  }
  .faults ul {
    list-style: none;
    padding: 0;
  }
  .faults a {
    color: var(--_fault);
    font-weight: 600;
  }
  @container (min-width: 46em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 17em;
    }
  }
`,xa=S`
  .record .kind {
    margin: 0;
    font-weight: 600;
    color: var(--_warm);
  }
  .criteria ul {
    list-style: none;
    padding: 0;
  }
  .criteria li {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    margin-block: 0.35em;
  }
  .criteria li.group {
    display: block;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
  }
  .criteria .icon {
    margin-block-start: 0.15em;
  }
  .criteria .met .icon {
    color: var(--_good);
  }
  .criteria .unmet .icon {
    color: var(--_muted);
  }
  .dot {
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin: 0.5em 0.35em 0;
    border-radius: 50%;
    background: var(--_edge);
  }
  .glue {
    font-weight: 600;
  }
  .channels > li {
    display: grid;
    gap: 0.1em 1.5em;
    align-items: baseline;
    padding-block: 0.7em;
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .channels p {
    margin-block: 0 0.3em;
  }
  .phone {
    font-weight: 700;
    font-size: 1.08em;
  }
  .address {
    white-space: pre-line;
  }
  .facts > div,
  .answers > div {
    display: grid;
    gap: 0.1em 1.5em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .facts {
    margin-block-start: 1.6em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  .sources {
    font-size: 0.95em;
  }
  .sources li {
    margin-block: 0.5em;
  }
  .hand-over {
    margin-block-start: 1.6em;
    padding: 0.1em 1.1em 1em;
    background: var(--_soft);
    border-radius: var(--_radius);
  }
  .hand-over .secondary {
    margin-block-start: 0.8em;
  }
  @container (min-width: 34em) {
    .channels > li,
    .facts > div {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
`,Ga=[ha,ya,ba,ka,xa,$a,wa,le,va];async function Ka(t,e){let n=e.includes("/")?await _a(t,e):Oa(e);t.show(E(t.session,n))}function Oa(t){let e=me.find(n=>n===t);return e||N(`open("${t}")`,t,me),{name:e??"not-found"}}async function _a(t,e){let n=()=>t.catalog.moved.get(e)??e;return t.catalog.services.has(n())||await t.loadMore([e.split("/")[0]]),t.catalog.services.has(n())||N(`open("${e}")`,e,Se(t.catalog,e)),{name:"service",service:n()}}export{fe as Keeping,Ua as countShown,Ie as decideService,Ra as detailsInView,Ea as findingsOf,qa as follow,$e as goOn,Ha as journey,Ga as laterStyles,Ia as moreActionsOf,Ka as openView,Ve as truthsOf,Va as viewFor,We as warnOfUnknown};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
