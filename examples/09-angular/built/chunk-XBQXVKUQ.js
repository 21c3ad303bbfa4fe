import{F as oe,G as w,H as v,I as m,J as l,K as j,L as h,M as q,N as k,O as re,P as le,Q as lt,R as de,a as O,b as r,c as u,d as Wt,e as Qt,f as Yt,g as H,h as Jt,i as Xt,j as E,k as _,l as L,m as nt,n as at,o as it,p as Zt,q as te,r as ee,s as st,t as ne,u as ae,v as ie,w as se,x as ot,y as P,z as rt}from"./chunk-FQUBKGY4.js";import{A as Rt,B as It,C as Vt,D as Ht,E as Gt,F as Kt,e as Mt,f as Ft,g as F,h as jt,i as zt,j as X,k as Z,l as C,m as Ue,n as Pt,o as Re,p as tt,q as Bt,r as Dt,s as Nt,t as Ct,u as Et,v as et,w as Lt,x as qt,z as Ut}from"./chunk-4PEIM6NL.js";import{a as M,b as V}from"./chunk-LSIHGRHO.js";var ue=Wt(class extends Qt{constructor(){super(...arguments),this.key=u}render(t,e){return this.key=t,e}update(t,[e,n]){return e!==this.key&&(Yt(t),this.key=e),n}});var we=["likely","automatic","undecided","open","ask","received","not-offered","unlikely"];function Ie(t,e,n){return{answers:Ve(t,e),today:n,place:t.place?.id}}function ve(t,e){return t?.about==="bundle"&&e.bundles.get(t.bundle)?.given||{}}function Ve(t,e){let n=Object.entries(ve(t.scope,e));return n.length===0?t.answers:new Map([...n,...t.answers])}function Na(t,e,n,a){let i=Ie(t,e,n),o=R(t,e),s=new Map(Pt(e,i,o).map(f=>[f.service,f])),d=o.map(f=>f.id),p=t.scope?.about==="bundle"?t.scope.bundle:void 0,c=p===void 0?void 0:e.bundles.get(p)?.event;return{situation:i,services:o,decisions:s,next:Dt(e,i,{services:d,previous:a,event:c,bundle:p}),openCount:Nt(e,i,d,p).length}}function R(t,e){let n=t.place?.id,a=t.scope,i=o=>o.flatMap(s=>e.services.get(s)??[]);switch(a?.about){case"bundle":return i(Lt(e,a.bundle,n));case"service":return i([a.service]);case"topic":return C(e,n).filter(o=>o.topics.includes(a.topic));default:return C(e,n)}}function ke(t,e){return t.kind==="not-offered"?"not-offered":e.received?"received":e.truth==="unmet"?"unlikely":e.truth==="met"?t.automatic?"automatic":"likely":e.missing.length>0?"undecided":e.notEncoded?"ask":"open"}function He(t,e){let n=a=>[...e.values()].filter(i=>i.truth===a&&t.has(i.service)&&t.get(i.service).truth!==a).map(i=>i.service);return{likely:n("met"),unlikely:n("unmet")}}function xe(t,e){let n=new Map(we.map(a=>[a,[]]));for(let a of t){let i=e.get(a.id);i&&n.get(ke(a,i)).push(a)}return n}function ht(t,e,n){let a=Ge(t,e);return n.filter(i=>K(i.rule,a)||i.deadlines.some(o=>K(o,a)))}function Ge(t,e){let n=new Set([e]);for(let a of t.facts.values())a.follows&&K(a.follows,new Set([e]))&&n.add(a.id);return n}function K(t,e){return typeof t!="object"||t===null?!1:Object.entries(t).some(([n,a])=>typeof a=="string"?e.has(a)&&/^(fact|some|every|count|sumOf|minOf|maxOf|of)$/.test(n):K(a,e))}var Oe=(t,e)=>t+e.replace(/(^|-)([a-z])/g,(n,a,i)=>i.toUpperCase()),_e=t=>Oe("kind",t),Se=t=>Oe("channel",t);function I(t,e){let{topic:n,kind:a,channel:i}=t.session.filters;return(!n||e.topics.includes(n))&&(!a||e.kind===a)&&(!i||e.channels.includes(i))}function W(t,e){let{filters:n}=t.session,a=(s,d,p,c)=>p.length<2?u:r`<label class="field"
          ><span>${l(t,d)}</span> <select @change=${f=>t.actions.filter(V(M({},n),{[s]:f.target.value||void 0}))}
          > <option value="" ?selected=${!n[s]}>${t.words.t("filterAll")}</option>
            ${p.map(f=>r`<option value=${f} ?selected=${n[s]===f}>${c(f)}</option>`)}
          </select></label
        >`,i=s=>[...new Set(s)],o=Object.values(n).some(Boolean);return k(l(t,"filter"),r`<div class="filters">
      ${a("topic","filterTopic",i(e.flatMap(s=>s.topics)),s=>t.texts.topics.get(s)?.name??s)}
      ${a("kind","filterKind",i(e.map(s=>s.kind)),s=>t.words.t(_e(s)))}
      ${a("channel","filterChannel",i(e.flatMap(s=>s.channels)),s=>t.words.t(Se(s)))}
      ${o?h(l(t,"filterClear"),()=>t.actions.filter({}),"secondary"):u}
    </div>`,"filter")}function Ca(t,e){return Ke(t,e).filter(n=>I(t,n)).length}function Ke({session:t,catalog:e},n){let a=_(t),{place:i}=t;switch(a.name){case"search":return(n.resultOf(a.query)?.hits??[]).flatMap(o=>e.services.get(o.id)??[]);case"question":return[];case"topic":return R({scope:{about:"topic",topic:a.topic},place:i},e);case"everything":return R({place:i},e);default:return R(t,e)}}function Ea(t,e){let n=_(t);if(n.name==="service")return[n.service.split("/")[0]];if(n.name!=="plan")return[];let a=R(t,e).map(({id:i})=>i.split("/")[0]);return[...new Set([...Z(e,t.place?.id),...a])]}var Ae=1,We=12e3,Te=6e4;function Me({answers:t,place:e,bundle:n}){return JSON.stringify(M(M({[P]:Ae,answers:zt(t)},e&&{place:e}),n&&{bundle:n}))}var Fe=(t,e)=>new Map([...t].filter(([n])=>e.includes(n)));function Qe(t,e,n){if(typeof e!="object"||e===null||!Object.hasOwn(e,P))return;let{[P]:a,answers:i,place:o,bundle:s}=e;if(a!==Ae)return;let{answers:d}=jt(t,i,n),p=M(M({answers:d},typeof o=="string"&&t.jurisdictions.has(o)&&{place:o}),typeof s=="string"&&t.bundles.has(s)&&{bundle:s});return d.size>0||p.place||p.bundle?p:void 0}function yt(t,e,n){if(!(e.length>Te))try{return Qe(t,JSON.parse(e),n)}catch{return}}async function Ye(t){let e=await je(new CompressionStream("deflate-raw"),new TextEncoder().encode(t));return`${P}=${btoa(String.fromCharCode(...e)).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}`}async function Je(t){let e=t.replace(/^#/,"").slice(P.length+1);if(!(!rt(t)||e.length>We||!/^[\w-]+$/.test(e)))try{let n=Uint8Array.from(atob(e.replace(/-/g,"+").replace(/_/g,"/")),a=>a.charCodeAt(0));return new TextDecoder("utf-8",{fatal:!0}).decode(await je(new DecompressionStream("deflate-raw"),n))}catch{return}}async function je(t,e){let n=new Blob([e]).stream().pipeThrough(t).getReader(),a=[],i=0;for(let d=await n.read();!d.done;d=await n.read()){if(i+=d.value.length,i>Te)throw new RangeError("Too large");a.push(d.value)}let o=new Uint8Array(i),s=0;for(let d of a)o.set(d,s),s+=d.length;return o}var dt="service-finder",ce=class{#t;#e;constructor(e){this.#t=e}async arrive(e){let{catalog:n,today:a}=this.#t;if(rt(location.hash)){let i=await Je(location.hash);this.#e=i===void 0?void 0:yt(n,i,a()),this.#e?this.#t.fleet({arrived:{count:this.#e.answers.size}}):await this.receive(void 0)}else if(e){let i=yt(n,ut()?.getItem(dt)??"",a());if(!i)return;this.#t.fleet({remembering:!0}),await this.receive(i)}}async acceptArrived(e){let n=this.#e;this.#e=void 0,this.#t.fleet({arrived:void 0}),e?await this.receive(n):this.#t.focusOn("title")}async receive(e){let n=this.#t,{words:a}=n.scene();if(!e)return n.fleet({notice:a.t("takeRefused")}),n.announce(a.t("takeRefused"));e.place&&await n.supply.loadPlace(e.place);let i=ee(n.session,e.answers,n.today());e.place&&(i=st(i,{id:e.place,label:n.scene().texts.jurisdictions.get(e.place)?.name??e.place})),e.bundle&&(i=V(M({},i),{scope:{about:"bundle",bundle:e.bundle}})),n.show(L(i,{name:e.bundle?"plan":"review"})),n.fleet({notice:a.t("takeOpened")}),n.dispatchEvent(new H(i.answers.size))}store({answers:e,place:n,scope:a}){ut()?.setItem(dt,Me({answers:e,place:n?.id,bundle:a?.about==="bundle"?a.bundle:void 0}))}clear(){ut()?.removeItem(dt)}async drawQr(e){let n=this.#t;await n.host.updateComplete;let a=n.host.shadowRoot?.getElementById("qr"),{generate:i}=await import("./chunk-R3WSNYA4.js");try{a&&i(e).toCanvas(a)}catch{n.fleet({qr:!1,notice:n.words.t("takeQrTooLong")})}}};function ut(){try{return sessionStorage}catch{return}}function pe(t,e,n){let a=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),i=document.createElement("a");i.href=a,i.download=t,i.click(),setTimeout(()=>URL.revokeObjectURL(a),1e4)}var U="data-service-finder-prints";function Xe(t){let e=new CSSStyleSheet;e.replaceSync(`@media print { body :not(:has([${U}])):not([${U}]):not([${U}] *) { display: none !important; } }`),t.setAttribute(U,""),document.adoptedStyleSheets=[...document.adoptedStyleSheets,e];let n=()=>{t.removeAttribute(U),document.adoptedStyleSheets=document.adoptedStyleSheets.filter(a=>a!==e)};addEventListener("afterprint",n,{once:!0}),print()}function Ze(t,e,n,a,i){if(e.type!=="members")return vt(t,e,e.id,n,i)??{faults:[{field:wt(e,e.id),key:"errorEmpty"}]};let o=[],s=Array.from({length:a},(p,c)=>{let f={};for(let b of e.fields??[]){let g=t.facts.get(b),y=g&&vt(t,g,bt(e.id,c,b),n,i);y&&"faults"in y?o.push(...y.faults):y&&(f[b]=y.value)}return f});return o.length>0?{faults:o}:s.every(p=>Object.keys(p).length===0)?{faults:[{field:wt(t.facts.get(e.fields?.[0]??""),bt(e.id,0,e.fields?.[0]??"")),key:"errorEmpty"}]}:{value:s}}var bt=(t,e,n)=>`${t}.${e}.${n}`;function wt(t,e){return t?.type==="date"?`${e}-day`:t?.type==="yes-no"?`${e}-true`:t?.type==="choice"?`${e}-${t.options?.[0]}`:e}function vt(t,e,n,a,i){let o=a(n).trim();switch(e.type){case"yes-no":return o===""?void 0:G(t,e,n,o==="true",i);case"choice":return o===""?void 0:G(t,e,n,o,i);case"date":return tn(t,e,n,a,i);default:{if(o==="")return;let s=nn(o);return s===void 0?{faults:[{field:n,key:"errorNumber",values:{example:e.type==="money"?25e3:(e.min??0)+3}}]}:G(t,e,n,s,i)}}}function tn(t,e,n,a,i){let o=["day","month","year"].map(f=>[f,a(`${n}-${f}`).trim()]),s=o.find(([,f])=>f==="");if(o.every(([,f])=>f===""))return;if(s)return{faults:[{field:`${n}-${s[0]}`,key:"errorDateParts"}]};let[d,p,c]=o.map(([,f])=>f);return!/^\d{1,2}$/.test(d)||!/^\d{4}$/.test(c)?{faults:[{field:`${n}-${/^\d{1,2}$/.test(d)?"year":"day"}`,key:"errorDateParts"}]}:G(t,e,`${n}-day`,`${c}-${p.padStart(2,"0")}-${d.padStart(2,"0")}`,i)}var en={"too-small":"errorMin","too-large":"errorMax","not-a-day":"errorDateExists","in-the-future":"errorPast","in-the-past":"errorFuture"};function G(t,e,n,a,i){let o=X(e,a,i,t);return o?{faults:[{field:n,key:en[o.code]??"errorOther",values:{min:e.min??0,max:e.max??0}}]}:{value:a}}function nn(t){let e=t.normalize("NFKC").replace(/[\s$€'’]|cad/gi,"").replace(/,(\d{1,2})$/,".$1").replace(/,/g,"");return/^-?\d+(\.\d+)?$/.test(e)?Number(e):void 0}function an(t){let e=new FormData(t);return{shown:(t.dataset.items??"").split(" "),ticked:e.getAll("item").map(String),unsure:e.has("unsure"),fields:n=>String(e.get(n)??"")}}function sn(t,{shown:e,ticked:n,unsure:a,fields:i},o,s){let d=new Map(e.map(g=>{let y=t.facts.get(g);return[g,y&&y.type!=="yes-no"?vt(t,y,g,i,o):void 0]})),p=[...d.values()].flatMap(g=>g&&"faults"in g?g.faults:[]);if(p.length>0)return{faults:p};if(!s&&!a&&n.length===0&&[...d.values()].every(g=>g===void 0))return{faults:[on(t,e)]};let f=g=>n.includes(g)?!0:s??a?{declined:s??"dont-know"}:!1,b=g=>{if(t.facts.get(g)?.type==="yes-no")return f(g);let y=d.get(g);return y&&"value"in y?y.value:{declined:s??"dont-know"}};return{answers:e.map(g=>[g,b(g)])}}function on(t,e){let n=e[0]??"";return e.every(i=>t.facts.get(i)?.type==="yes-no")?{field:n,key:"errorNoneTicked"}:{field:wt(t.facts.get(n),n),key:"errorEmpty"}}function me(t,e,n){let a=t.findingsFor(e,n).next;if(a)return t.show(L(e,E(a)),!0);let{words:i}=t.scene();t.fleet({notice:`${i.t("interviewDone")}. ${i.t("interviewDoneText")}`}),t.show(L(e,{name:e.scope?.about==="bundle"?"plan":"results"}),!0)}function La(t){let e=()=>t.scene(),n=s=>t.show(s),{today:a}=t,i=(s,d)=>{let p=t.catalog.facts,c=d.filter(([y,A])=>p.has(y)&&!X(p.get(y),A,a(),t.catalog)),f=t.findingsFor(t.session).decisions,b=_(t.session),g=c.reduce((y,[A,T])=>Zt(y,A,T,a()),t.session);t.fleet({faults:[],members:void 0,notice:void 0,changes:He(f,t.findingsFor(g,s).decisions)}),b.name==="question"&&b.change?t.show(it(g)?at(g):nt(g,{name:"review"}),!0):me(t,g,s),t.announce(re(e())),t.dispatchEvent(new H(t.session.answers.size))},o=async(s,d="")=>{let p=_(t.session).name==="place"&&_(t.session).goOn;s&&await t.supply.loadPlace(s);let c=s&&e().texts.jurisdictions.get(s)?.name,f=st(t.session,s?{id:s,label:d||c||s}:void 0);t.fleet({placeFinding:void 0,placeTyped:""});let b=it(f)?at(f):nt(f,{name:"home"});p&&f.scope?me(t,V(M({},b),{turn:t.session.turn})):n(b),s&&t.announce(e().words.t("placeSet",{place:d||c||s}))};return{choosePlace:async s=>{let d=await t.supply.places(),p=Rt(t.catalog,s,d,e().texts.lang);if("found"in p)return o(p.found,p.label);t.fleet({placeFinding:p,placeTyped:s}),t.focusOn("choices"in p?"choices-title":"place")},setPlace:(s,d)=>{o(s,d)},submitAnswer:(s,d,p)=>{let c=t.catalog.facts.get(s);if(c.items){let y=sn(t.catalog,an(d),a(),p);return"answers"in y?i(s,y.answers):(t.fleet({faults:y.faults}),t.focusOn("faults"))}if(p)return i(s,[[s,{declined:p}]]);let f=new FormData(d),b=d.querySelectorAll(".member").length,g=Ze(t.catalog,c,y=>String(f.get(y)??""),b,a());if("value"in g)return i(s,[[s,g.value]]);t.fleet({faults:g.faults}),t.focusOn("faults")},giveAnswer:(s,d)=>i(s,[[s,d]]),giveAll:i,setMembers:(s,d)=>{t.fleet({members:s}),t.announce(d)},takeBack:s=>{let d=e().texts.facts.get(s)?.label??s;t.session=te(t.session,s),t.fleet({notice:e().words.t("removed",{thing:d}),changes:void 0}),t.focusOn("title"),t.announce(e().words.t("removed",{thing:d})),t.dispatchEvent(new H(t.session.answers.size))},filter:s=>{t.session=ae(t.session,s),t.announceCount()},groupBy:s=>t.session=ie(t.session,s),tick:(s,d)=>t.session=ne(t.session,s,d),report:s=>{t.dispatchEvent(new Jt(s)),t.announce(e().words.t("reportSent"))},handOver:(s,d)=>{let{words:p}=e();if(d.length===0)return t.fleet({handNote:p.t("handNone")});t.dispatchEvent(new Xt(s,Fe(t.session.answers,d)))&&(t.session=se(t.session,{service:s,facts:d,at:new Date().toISOString()}),t.fleet({handNote:p.t("handDone",{count:d.length})}),t.announce(p.t("handDone",{count:d.length})))},print:()=>Xe(t.host),saveCalendar:()=>{let s=fe(e());s&&pe("plan.ics","text/calendar",qt(s,e().texts,{stamp:new Date().toISOString().replace(/[-:]|\.\d+/g,"")}))},copyPlan:()=>{let s=fe(e());s&&$e(t,Ut(s,e().texts))},saveFile:s=>pe("service-finder.json","application/json",ge(t,s)),openFile:async s=>{let d=s.size>1e5?void 0:yt(t.catalog,await s.text(),a());await t.remembering.keeping?.receive(d)},makeLink:async(s,d)=>{if(s.length===0)return t.fleet({link:void 0,qr:!1});let p=new URL(location.href);p.hash=await Ye(ge(t,s)),t.fleet({link:p.href,qr:d}),d&&await t.remembering.keeping?.drawQr(p.href)},copyLink:()=>{$e(t,e().fleeting.link??"")}}}function fe({session:t,catalog:e,findings:n}){return t.scope?.about==="bundle"?et(e,t.scope.bundle,n.situation):void 0}function ge(t,e){let{session:n}=t;return Me({answers:Fe(n.answers,e),place:n.place?.id,bundle:n.scope?.about==="bundle"?n.scope.bundle:void 0})}async function $e(t,e){let{words:n}=t.scene(),a=await navigator.clipboard?.writeText(e).then(()=>!0,()=>!1);t.fleet({notice:n.t(a?"copied":"copyFailed"),changes:void 0}),t.announce(n.t(a?"copied":"copyFailed"))}var xt=t=>({catalog:t.catalog,texts:t.texts,phrases:Vt(t.texts.lang),today:t.today});function rn(t,e){let n=Bt(t.catalog,e,t.findings.situation)[0];if(!n)return;let a=n.facts.flatMap(d=>d.answer!==void 0&&!F(d.answer)?[z(t,d.fact,d.answer)]:[]),[i]=a,o=Kt(xt(t),n),s=n.facts[0]&&t.texts.facts.get(n.facts[0].fact)?.label;return i&&s&&!o.includes(i)?`${o} (${s}${t.words.t("colon")} ${i})`:o}var ln=(t,e)=>Gt(xt(t),tt(t.catalog,e,t.findings.situation));function ze(t){return t.kind==="condition"?t.facts.map(e=>e.fact):[...new Set(t.parts.flatMap(ze))]}var dn=(t,e)=>ze(tt(t.catalog,e,t.findings.situation));function z(t,e,n){if(F(n))return t.words.t(n.declined==="dont-know"?"dontKnow":"preferNot");if(typeof n=="boolean")return t.words.t(n?"yes":"no");if(Array.isArray(n)){let a=o=>t.texts.facts.get(o)?.label??o,i=n.map(o=>Object.entries(o).map(([s,d])=>`${a(s)}${t.words.t("colon")} ${z(t,s,d)}`).join(", "));return i.length===0?t.words.number(0):i.map((o,s)=>`${s+1}. ${o}`).join(" \xB7 ")}return Ht(xt(t),n,e)}var D=(t,e)=>It(e,t.catalog,t.today,t.texts.lang).text,un=new Set(["notification","registration","permit","licence","support","bundle-application"]),Pe=t=>t==="open"||t==="not-offered"?"ask":t;function Ot(t,e,{withReason:n=!0}={}){let a=t.decide(e),i=ke(e,a);return r`<p class="standing ${i}" part="standing">
    ${j(Pe(i))}<span>${cn(t,e,i,n)}</span> </p>`}function cn(t,e,n,a){let i=t.decide(e);switch(n){case"likely":return l(t,un.has(e.kind)?"likelyDo":"likely");case"automatic":return r`${l(t,"likely")}. ${l(t,"automaticNote")}.`;case"undecided":return l(t,"undecided",{count:i.missing.length});case"not-offered":return l(t,"notOffered");case"unlikely":{if(i.period)return l(t,i.period==="not-yet"?"notYet":"ended");let o=a?rn(t,e):void 0;return o?r`${l(t,"unlikelyLead")} ${m(t,o)}`:l(t,"unlikely")}default:return l(t,n)}}var kt=(t,e)=>t.texts.services.get(e)?.name??e;function Q(t,e,n,a,i=!1){let o=t.texts.services.get(e.id),s=t.texts.providers.get(e.provider)?.name;return r`<li class="service" part="service">
    ${w(n,h(m(t,o?.name??e.id),()=>t.actions.show({name:"service",service:e.id})),"item")}
    <p class="summary">${m(t,o?.summary)}</p>
    ${i?u:Ot(t,e)}
    <p class="by">${m(t,s)}${a?r` · ${a}`:u}</p>
    ${e.verified===void 0?r`<p class="unconfirmed">${l(t,"unconfirmed")}</p>`:u}
  </li>`}var N=(t,e)=>r`<ul class="plain">
    ${e.filter(n=>t.catalog.services.has(n)).map(n=>r`<li>${h(m(t,kt(t,n)),()=>t.actions.show({name:"service",service:n}))}</li>`)}
  </ul>`;function pn(t,e){let{session:n,options:a,actions:i}=t,o=dn(t,e).filter(d=>n.answers.has(d)&&!F(n.answers.get(d)));if(!a.takesAnswers||o.length===0)return u;let s=t.texts.providers.get(e.provider)?.name??e.provider;return r`<section class="hand-over" part="hand-over">
    ${w(t.level+1,l(t,"handTitle"))}
    <p>${l(t,"handText",{provider:s})}</p>
    ${t.fleeting.handNote?r`<p class="changes">${t.fleeting.handNote}</p>`:u}
    <form @submit=${d=>{d.preventDefault(),i.handOver(e.id,new FormData(d.currentTarget).getAll("fact").map(String))}}
    > <ul class="plain">
        ${o.map(d=>Be(t,d,!1))}
      </ul> <button class="secondary" type="submit">${l(t,"handButton")}</button> </form> </section>`}function Be(t,e,n,a){return r`<li> <label class="tick"
      ><input type="checkbox" name="fact" value=${e} ?checked=${n} @change=${a??u} /> <span
        >${m(t,t.texts.facts.get(e)?.label??e)}${t.words.t("colon")}
        <strong>${z(t,e,t.session.answers.get(e))}</strong></span
      ></label
    > </li>`}function mn(t){let{handedOver:e}=t.session,n=new Intl.DateTimeFormat(t.words.lang==="en"||t.words.lang==="fr"?`${t.words.lang}-CA`:t.words.lang,{dateStyle:"long",timeStyle:"short"});return r`${v(t,l(t,"handedOver"))}
    ${e.length===0?r`<p class="lead">${l(t,"handListNone")}</p>`:u}
    <ul class="plain">
      ${e.map(a=>r`<li class="service">
            ${N(t,[a.service])}
            <p>${n.format(new Date(a.at))}</p> <p>${t.words.list(a.facts.map(i=>t.texts.facts.get(i)?.label??i))}</p> </li>`)}
    </ul>`}function fn(t,e){let n=C(t.catalog,t.session.place?.id).filter(i=>i.topics.includes(e)),a=n.filter(i=>I(t,i));return r` ${v(t,m(t,t.texts.topics.get(e)?.name??e))} ${_t(t)}
    <p class="ways">${h(l(t,"checkAll"),()=>t.actions.begin({about:"topic",topic:e}),"secondary")}</p>
    ${n.length>4?W(t,n):u}
    <div id="results" tabindex="-1">${De(t,a)}</div>
    ${a.length===0?r`<p>${l(t,"noneLeft")}</p>`:u}`}function gn(t){let e=C(t.catalog,t.session.place?.id),n=e.filter(i=>I(t,i)),a=[...t.texts.topics.keys()].flatMap(i=>{let o=n.filter(s=>s.topics.includes(i)).map(s=>s.id);return o.length===0?[]:[{topic:i,ids:o}]});return r` ${v(t,l(t,"everythingTitle"))} ${_t(t)} ${W(t,e)}
    <p>${l(t,"searchCount",{count:n.length})}</p>
    ${a.map(({topic:i,ids:o})=>k(r`${m(t,t.texts.topics.get(i)?.name)} (${t.words.number(o.length)})`,N(t,o)))}`}function De(t,e){let n=[...Z(t.catalog,t.session.place?.id)],a=new Map;for(let o of e){let s=t.catalog.providers.get(o.provider)?.jurisdiction??"ca";a.set(s,[...a.get(s)??[],o])}let i=o=>n.includes(o)?n.indexOf(o):n.length;return[...a].sort(([o],[s])=>i(o)-i(s)).map(([o,s])=>r`<section class="group">
          ${w(t.level+1,m(t,t.texts.jurisdictions.get(o)?.name??o))}
          <ul class="services">
            ${s.map(d=>Q(t,d,t.level+2))}
          </ul> </section>`)}function _t(t){return t.session.place?u:r`<p class="note">
    ${l(t,"everythingFederal")} ${h(l(t,"setPlace"),()=>t.actions.show({name:"place"}))}
  </p>`}function he(t,e){return r` ${v(t,l(t,e))}
    <p class="lead">${l(t,"notFoundHelp")}</p>
    ${lt(t)} ${de(t)}
    <p class="ways">${h(l(t,"everything"),()=>t.actions.show({name:"everything"}),"secondary")}</p>`}var $n={empty:"placeEmpty","not-a-postal-code":"placeNotPostal","unknown-postal-area":"placeUnknownArea","unknown-name":"placeUnknownName","load-failed":"placeLoadFailed"};function hn(t,e){let{actions:n,fleeting:a}=t,i=a.placeFinding,o=i&&"fault"in i?$n[i.fault]:void 0;return r` ${v(t,l(t,"placeTitle"))}
    <p class="lead">${l(t,"placeWhy")}</p> <form class="place"
      novalidate @submit=${s=>{s.preventDefault(),n.choosePlace(String(new FormData(s.currentTarget).get("place")??""))}}
    > <label class="label" for="place">${l(t,"placeLabel")}</label> <p class="hint" id="place-hint">${l(t,"placeHint")}</p>
      ${o?r`<p class="fault" id="place-fault" role="alert"> <strong>${l(t,"errorPrefix")}</strong> ${l(t,o)}
              ${i&&"fault"in i&&i.nearest?.length?r` ${l(t,"placeNearest",{names:t.words.list(i.nearest)})}`:u}
            </p>`:u}
      <div class="row"> <input id="place" name="place" part="input" type="text" autocomplete="postal-code" autocapitalize="characters" spellcheck="false" .value=${a.placeTyped} aria-invalid=${o?"true":u} aria-describedby=${o?"place-fault place-hint":"place-hint"}
        /> <button class="primary" type="submit">${l(t,"placeUse")}</button> </div> </form>
    ${i&&"choices"in i?r`<section aria-labelledby="choices-title"> <div id="choices-title" tabindex="-1">${w(t.level+1,l(t,"placeChoices"))}</div> <ul class="topics">
              ${i.choices.map(s=>r`<li>${h(m(t,s.label),()=>n.setPlace(s.place,s.label))}</li>`)}
            </ul> </section>`:u}
    <p class="ways">${h(l(t,"placeSkip"),()=>n.setPlace(void 0),e?"secondary":"link")}</p> <section aria-labelledby="provinces-title"> <div id="provinces-title">${w(t.level+1,l(t,"placePick"))}</div> <ul class="topics">
        ${yn(t).map(({id:s,name:d})=>r`<li>${h(m(t,d),()=>n.setPlace(s,d))}</li>`)}
      </ul> </section>`}function yn(t){return[...t.catalog.jurisdictions.values()].filter(({kind:e})=>e==="province"||e==="territory").map(({id:e})=>({id:e,name:t.texts.jurisdictions.get(e)?.name??e})).sort((e,n)=>e.name.localeCompare(n.name,t.texts.lang))}function Ne(t,e){return r`<ul class="channels" part="channels">
    ${e.apply.map(n=>r`<li> <strong class="by-channel">${l(t,Se(n.by))}</strong> <div>${bn(t,n)}</div> </li>`)}
  </ul>`}function bn(t,e){let n=e.name??(e.url?new URL(e.url).hostname.replace(/^www\./,""):void 0);return r` ${e.url?r`<p>${q(t,e.url,m(t,n))}<span class="printed"> ${e.url.replace(/^https:\/\//,"")}</span></p>`:e.name?r`<p>${m(t,e.name)}</p>`:u}
  ${e.phone?r`<p>${wn(e.phone)}${e.hours?r`<br /><small>${m(t,e.hours)}</small>`:u}</p>`:e.hours?r`<p><small>${m(t,e.hours)}</small></p>`:u}
  ${e.tty?r`<p>${l(t,"tty",{number:e.tty})}</p>`:u}
  ${e.email&&/^[^\s@<>"]+@[^\s@<>"]+$/.test(e.email)?r`<p><a href="mailto:${e.email}">${e.email}</a></p>`:u}
  ${e.address?r`<p class="address">${m(t,e.address)}</p>`:u}
  ${e.note?r`<p>${m(t,e.note)}</p>`:u}`}function wn(t){let[,e="",n]=/^([^a-z]*?)(?:\s*(?:ext\.?|poste|x)\s*(\d+))?$/i.exec(t.trim())??[],a=e.replace(/\D/g,""),i=a.length===10?`+1${a}`:a.length===11&&a.startsWith("1")?`+${a}`:a.length===3?a:void 0;return i?r`<a class="phone" href="tel:${i}${n?`;ext=${n}`:""}">${t}</a>`:t}var S=(t,e)=>t.texts.services.get(e)?.name??t.texts.tasks.get(e)?.name??e;function vn(t,e,n,a,i){let o=t.session.done.has(n.id),{service:s}=n,d=S(t,n.id),p=s?h(m(t,d),()=>t.actions.show({name:"service",service:s})):m(t,d);return r`<li class="step ${n.kind} ${o?"done":""} ${i?"next":""}" part="step">
    ${i?r`<p class="first">${l(t,"planFirst")}</p>`:u}
    ${w(t.level+1,r`<span class="unseen">${l(t,"stepNumber",{number:a+1})}${t.words.t("colon")} </span>${p}`,"item")}
    ${o?u:kn(t,e,n)}
    <div class="step-foot">${o?u:xn(t,n,i)} ${On(t,n,o)}</div> </li>`}function kn(t,e,n){let{texts:a,words:i}=t,o=n.service?a.services.get(n.service):void 0,s=n.service?a.details.get(n.service)?.howMuch:void 0,d=n.includes.length>0?n.includes.map(c=>S(t,c)):n.tasks.map(c=>a.tasks.get(c)?.name??c),p=n.after.filter(c=>e.steps.some(f=>f.id===c));return r`${_n(t,n)}
    <p class="summary">${m(t,o?.summary)}</p>
    ${n.advice.map(c=>r`<p class="advice">${m(t,a.tasks.get(c)?.advice)}</p>`)}
    ${s?r`<p class="much">${m(t,D(t,s))}</p>`:u}
    ${n.includes.length>0||n.tasks.length>1?r`<p class="by">${l(t,"stepTakesCare")} ${m(t,i.list(d))}</p>`:u}
    ${p.length>0?r`<p class="by">${l(t,"stepAfter",{names:i.list(p.map(c=>S(t,c)))})}</p>`:u}`}function xn(t,e,n){let{texts:a,words:i}=t,o=e.service?a.details.get(e.service):void 0,s=e.documents.map(p=>a.documents.get(p)?.name??p);if(!o?.apply.length&&s.length===0)return u;let d=r`<span class="unseen">${i.t("colon")} ${m(t,S(t,e.id))}</span>`;return k(r`${l(t,"stepDetails")}${d}`,r`${s.length>0?r`<p>${l(t,"stepPapers",{names:i.list(s)})}</p>`:u}
    ${o?.apply.length?Ne(t,o):u}`,"how",n)}function On(t,e,n){return e.kind!=="do"?u:r`<label class="tick done-tick"
    ><input type="checkbox" .checked=${n} @change=${a=>t.actions.tick(e.id,a.target.checked)}
    /><span
      >${l(t,"stepDone")}<span class="unseen">${t.words.t("colon")} ${m(t,S(t,e.id))}</span></span
    ></label
  >`}function _n(t,e){if(e.deadlines.length===0)return u;let n=t.texts.details.get(e.id)?.deadlines??[];return r`${e.deadlines.map(a=>{if(a.date===void 0)return r`<p class="due-note">${m(t,n[a.index])}</p>`;let i=t.words.day(a.date),o=Mt(t.today,a.date),s=a.overdue?"duePassed":a.kind==="should"?"dueShould":"dueBy";return r`<p class="due ${a.overdue?"late":o<=30?"soon":""}"> <strong>${l(t,s,{day:i})}</strong
      >${a.overdue||o>90?u:r` (${o===0?l(t,"dueToday"):l(t,"dueDays",{count:o})})`}
      ${a.kind==="should"||a.overdue?u:r`<span class="due-note by">${l(t,a.kind==="must"?"deadlineMust":"deadlineLoses")}</span>`}
      ${n[a.index]?r`<span class="due-note">${m(t,n[a.index])}</span>`:u}
    </p>`})}`}function Sn(t,e){let{catalog:n,findings:a,session:i,level:o,words:s,actions:d}=t,p=et(n,e,a.situation),c=p.steps.filter($=>$.kind==="do"&&$.truth==="met"||$.kind==="advice"),f=p.steps.filter($=>$.kind!=="advice"&&$.kind!=="not-offered"&&$.kind!=="received"&&$.truth==="unknown"),b=f.filter($=>$.missing.length>0),g=$=>p.steps.filter(x=>x.kind===$&&!f.includes(x)),y=c.filter($=>$.kind==="do"),A=y.find($=>!i.done.has($.id)),T=($,x)=>x.length===0?u:r`<section class="group">
          ${w(o+1,l(t,$))}
          <ul class="quiet">
            ${x.map(J=>ye(t,J,o+2))}
          </ul> </section>`;return r`<article class="plan-view" part="plan">
    ${v(t,l(t,"planTitle",{name:t.texts.bundles.get(e)?.name??e}))}
    <p class="by">
      ${i.place?l(t,"planMadeFor",{day:s.day(t.today),place:i.place.label}):l(t,"planMade",{day:s.day(t.today)})}
      · ${l(t,"planSteps",{count:y.length})} ·
      ${l(t,"planDoneCount",{done:y.filter($=>i.done.has($.id)).length,total:y.length})}
    </p>
    ${i.place?u:r`<p class="note">${l(t,"planNoPlace")} ${h(l(t,"setPlace"),()=>d.show({name:"place"}))}</p>`}
    <p class="ways tools">
      ${a.next?h(l(t,"continueQuestions"),()=>d.show(E(a.next)),"primary"):u}
      ${h(l(t,"print"),()=>d.print(),"secondary")}
      ${p.deadlines.some($=>$.date)?h(l(t,"calendarFile"),()=>d.saveCalendar(),"secondary"):u}
      ${h(l(t,"copyText"),()=>d.copyPlan(),"secondary")}
    </p>
    ${An(t,p,c)}
    ${c.length===0?r`<p class="lead">${l(t,"planEmpty")}</p>`:r`<ol class="steps" part="steps">
            ${c.map(($,x)=>vn(t,p,$,x,$===A))}
          </ol>`}
    ${b.length>0?r`<section class="group">
            ${w(o+1,l(t,"planUndecidedTitle"))}
            <p>${l(t,"planUndecidedText")}</p> <ul class="quiet">
              ${b.map($=>ye(t,$,o+2))}
            </ul> </section>`:u}
    ${T("groupAsk",f.filter($=>$.missing.length===0))}
    ${T("planAutomatic",g("automatic"))} ${T("planReceived",g("received"))} ${T("planNotOffered",g("not-offered"))}
    ${Tn(t,p)}
    ${p.gaps.length>0?k(l(t,"planGaps"),r`<ul>
              ${p.gaps.map($=>r`<li>${m(t,t.texts.tasks.get($)?.name??$)}</li>`)}
            </ul>`):u}
    ${p.unlikely.length>0?k(l(t,"planUnlikely",{count:p.unlikely.length}),N(t,p.unlikely)):u}
    <p class="printed">${l(t,"printedFrom")}</p> </article>`}function ye(t,e,n){let a=e.service?t.catalog.services.get(e.service):void 0,i=t.texts.services.get(e.id);return r`<li class="service">
    ${w(n,a?h(m(t,S(t,e.id)),()=>t.actions.show({name:"service",service:a.id})):m(t,S(t,e.id)),"item")}
    <p class="summary">
      ${m(t,e.kind==="automatic"?t.texts.details.get(e.id)?.automatic??i?.summary:i?.summary)}
    </p>
    ${e.truth==="unknown"&&a?Ot(t,a):u}
  </li>`}function An(t,e,n){let a=new Set(n.map(o=>o.id)),i=e.deadlines.filter(o=>o.date!==void 0&&!t.session.done.has(o.step)&&a.has(o.step)).slice(0,6);return i.length<2?u:r`<section class="dates" aria-labelledby="dates-title"> <div id="dates-title">${w(t.level+1,l(t,"planDates"),"item")}</div> <ul class="plain">
      ${i.map(({date:o,step:s,overdue:d})=>r`<li><strong class=${d?"late":""}>${t.words.day(o)}</strong> <span>${m(t,S(t,s))}</span></li>`)}
    </ul> </section>`}function Tn(t,e){return e.documents.length===0?u:r`<section class="group papers">
    ${w(t.level+1,l(t,"planPapers"))}
    <p>${l(t,"planPapersText")}</p> <ul>
      ${e.documents.map(({document:n,steps:a})=>r`<li> <strong>${m(t,t.texts.documents.get(n)?.name??n)}</strong> <small
              >${l(t,"servesSteps",{names:le(t,a.map(i=>S(t,i)))})}</small
            > </li>`)}
    </ul> </section>`}var Mn={years:"unitYears",months:"unitMonths",weeks:"unitWeeks",days:"unitDays",hours:"unitHours",people:"unitPeople",percent:"unitPercent","cad-per-year":"perYear","cad-per-month":"perMonth","cad-per-week":"perWeek"};function Fn(t,e,n,a){return(e.fields??[]).flatMap(i=>{let o=t.catalog.facts.get(i);return o?[St(t,o,bt(e.id,n,i),a?.[i],{labelled:!0})]:[]})}function St(t,e,n,a,{labelled:i}){let o=F(a)?void 0:a,s=Y(t,n);switch(e.type){case"yes-no":return ct(t,n,i?e:void 0,r`${pt(n,"true",o===!0,l(t,"yes"),s)}${pt(n,"false",o===!1,l(t,"no"),s)}`);case"choice":{let d=e.options??[],p=c=>m(t,t.texts.facts.get(e.id)?.options?.[c]??t.texts.jurisdictions.get(c)?.name??c);return ct(t,n,i?e:void 0,r`${d.map(c=>pt(n,c,o===c,p(c),s))}`)}case"date":return ct(t,n,i?e:void 0,zn(t,n,typeof o=="string"?o:""));default:return Pn(t,e,n,o,i)}}var Y=(t,e)=>t.fleeting.faults.find(({field:n})=>n===e||n.startsWith(`${e}-`));function ct(t,e,n,a){let i=Y(t,e),o=i?r`<p class="fault" id="e-${e}"><strong>${l(t,"errorPrefix")}</strong> ${l(t,i.key,i.values)}</p>`:u;return n?r`<fieldset class="inner" aria-describedby=${jn(t,n,e,i!==void 0)}> <legend>${m(t,At(t,n.id))}</legend>
    ${Ce(t,n,e)} ${o}
    <div class="choices">${a}</div> </fieldset>`:r`${o}
      <div class="choices">${a}</div>`}function At(t,e){let n=t.texts.facts.get(e);return t.session.forOther&&n?.questionForOther||n?.question||e}var Tt=(t,e)=>t.texts.facts.get(e.id)?.help,Ce=(t,e,n)=>{let a=Tt(t,e);return a?r`<p class="hint" id="help-${n}">${m(t,a)}</p>`:u},jn=(t,e,n,a)=>[Tt(t,e)?`help-${n}`:"",a?`e-${n}`:""].filter(Boolean).join(" ")||u,pt=(t,e,n,a,i)=>r`<label class="choice"> <input type="radio" id="f-${t}-${e}" name=${t} value=${e} .checked=${n} aria-describedby=${i?`e-${t}`:u}
    /><span>${a}</span></label
  >`;function zn(t,e,n){let[a="",i="",o=""]=n.split("-"),s=Y(t,e),d=s?`e-${e} ${e}-hint`:`${e}-hint`,p=s?"true":u,c=t.words.day(`${Number(t.today.slice(0,4))-3}-03-09`),f=(b,g,y)=>r`<label class="field ${b}"
      ><span>${l(t,b)}</span> <input id="f-${e}-${b}" name="${e}-${b}" part="input" type="text" inputmode="numeric" maxlength=${g} autocomplete="off" .value=${y} aria-describedby=${d} aria-invalid=${p}
    /></label>`;return r`<p class="hint" id="${e}-hint">${l(t,"dateHint",{example:c})}</p> <div class="date">
      ${f("day",2,o.replace(/^0/,""))}
      <label class="field month"
        ><span>${l(t,"month")}</span> <select id="f-${e}-month" name="${e}-month" aria-describedby=${d} aria-invalid=${p}> <option value="" ?selected=${i===""}>${t.words.t("monthChoose")}</option>
          ${Array.from({length:12},(b,g)=>r`<option value=${g+1} ?selected=${Number(i)===g+1}>${t.words.month(g+1)}</option>`)}
        </select></label
      >
      ${f("year",4,a)}
    </div>`}function Pn(t,e,n,a,i){let o=Y(t,n),s=e.type==="money",d=e.unit?Mn[e.unit]:void 0,p=At(t,e.id);return r`<div class="number">
    ${i?r`<label class="label" for="f-${n}">${m(t,p)}</label>${Ce(t,e,n)}`:u}
    ${s?r`<p class="hint" id="h-${n}">${l(t,"moneyHint",{example:25e3})}</p>`:u}
    ${o?r`<p class="fault" id="e-${n}"><strong>${l(t,"errorPrefix")}</strong> ${l(t,o.key,o.values)}</p>`:u}
    <div class="with-unit ${s?"money":""}">
      ${s?r`<span class="unit" aria-hidden="true">$</span>`:u}
      <input id="f-${n}" name=${n} part="input" type="text" inputmode=${s?"decimal":"numeric"} autocomplete="off" .value=${typeof a=="number"?String(a):""} aria-label=${i?u:`${t.texts.facts.get(e.id)?.label??p}${d?`, ${t.words.t(d)}`:""}`} aria-invalid=${o?"true":u} aria-describedby=${[i&&Tt(t,e)?`help-${n}`:"",o?`e-${n}`:"",s?`h-${n}`:""].filter(Boolean).join(" ")||u}
      />
      ${d?r`<span class="unit">${l(t,d)}</span>`:u}
    </div> </div>`}function Bn(t,e){let n=e.flatMap(a=>t.catalog.facts.get(a)??[]);return{fields:n.filter(({type:a})=>a!=="yes-no"),boxes:n.flatMap(({id:a,type:i})=>i==="yes-no"?[a]:[])}}function Dn(t,{fields:e,boxes:n},a){let i=t.session.answers,o=n.length>0?Nn(t,n):u;return e.length===0?r`${o}`:r`<p class="hint">${l(t,"fieldsHint")}</p>
    ${e.map(s=>St(t,s,s.id,i.get(s.id),{labelled:!0}))}
    ${n.length>0?r`<fieldset class="inner"> <legend>${m(t,a)}</legend>
            ${o}
          </fieldset>`:u}`}function Nn(t,e){let{texts:n,session:a}=t;return r`<p class="hint">${l(t,"checklistHint")}</p> <div class="choices">
      ${e.map(i=>{let o=n.facts.get(i),s=a.answers.get(i);return r`<label class="choice"
          ><input type="checkbox" id="f-${i}" name="item" value=${i} .checked=${s===!0} /><span
            >${m(t,o?.yes??o?.label??i)}${s!==void 0&&F(s)?r` <small>(${z(t,i,s)})</small>`:u}</span
          ></label
        >`})}
      <label class="choice unsure"
        ><input type="checkbox" id="f-unsure" name="unsure" .checked=${Cn(a.answers,e)} /><span
          >${l(t,"checklistUnsure")}</span
        ></label
      > </div>`}var Cn=(t,e)=>e.some(n=>{let a=t.get(n);return F(a)&&a.declined==="dont-know"});function En(t,e,n){let{actions:a,session:i,findings:o,fleeting:s}=t,d=t.texts.facts.get(e.id),p=At(t,e.id),c=e.items&&Bn(t,n??e.items),f=c&&c.fields.length>0?d?.label??p:p,b=i.answers.get(e.id),g=n??e.items??[],y=e.items?[...new Set(g.flatMap($=>ht(t.catalog,$,o.services)))]:ht(t.catalog,e.id,o.services),A=($,x)=>r`<button type="button" class="secondary" @click=${J=>a.submitAnswer(e.id,J.currentTarget.closest("form"),x)}
    >
      ${l(t,$)}
    </button>`,T=[d?.help?"help":"",s.faults.length>0?"faults":""].filter(Boolean).join(" ");return r`<div class="columns"> <div class="main"> <form class="question" part="question"
        novalidate data-items=${c?g.join(" "):u} @submit=${$=>{$.preventDefault(),a.submitAnswer(e.id,$.currentTarget)}}
      >
        ${qn(t)}
        ${ue(g.join(" ")||e.id,r`<fieldset aria-describedby=${T||u}> <legend>${v(t,m(t,f))}</legend>
            ${d?.help?r`<p class="hint" id="help">${m(t,d.help)}</p>`:u}
            ${b!==void 0?r`<p class="before">${l(t,"answeredBefore",{day:t.words.day(i.answeredOn.get(e.id)??t.today),answer:z(t,e.id,b)})}</p>`:u}
            ${e.type==="members"?Un(t,e,b):c?Dn(t,c,p):St(t,e,e.id,b,{labelled:!1})}
          </fieldset>`)}
        <div class="ways"> <button class="primary" type="submit">${l(t,"continue")}</button>
          ${e.type==="members"?h(l(t,"noMembers"),()=>a.giveAnswer(e.id,[]),"secondary"):u}
          ${c?.fields.length===0?h(l(t,"noneOfThese"),()=>a.giveAll(e.id,g.map($=>[$,!1])),"secondary"):u}
          ${A("dontKnow","dont-know")} ${A("preferNot","prefer-not-to-say")}
        </div> </form>
      ${k(l(t,"whyAsk"),r`${Ln(t,[e.id,...e.items?g:[]])}
        ${y.length>0?r`<p>${l(t,"usedBy",{count:y.length})}</p>
                ${N(t,y.map($=>$.id))}`:u}`)}
    </div>
    ${Rn(t)}
  </div>`}function Ln(t,e){let n=[...new Set(e.flatMap(a=>t.texts.facts.get(a)?.why??[]))];return n.length>0?r`${n.map(a=>r`<p>${m(t,a)}</p>`)}`:r`<p>${l(t,"whyDefault")}</p>`}function qn(t){let{faults:e}=t.fleeting;return e.length===0?u:r`<div class="faults" id="faults" tabindex="-1" role="group" aria-labelledby="faults-title"> <div id="faults-title">${w(t.level+1,l(t,"errorTitle"),"item")}</div> <ul>
      ${e.map(n=>r`<li> <a href="#f-${n.field}" @click=${a=>{a.preventDefault(),t.actions.focus(`f-${n.field}`)}}
              >${l(t,n.key,n.values)}</a
            > </li>`)}
    </ul> </div>`}function Un(t,e,n){let a=Array.isArray(n)?n:[],i=t.fleeting.members??Math.max(1,a.length),o=t.texts.facts.get(e.id)?.member??t.texts.facts.get(e.id)?.label??"",s=d=>t.words.t("memberNumber",{member:o,number:d+1});return r`${Array.from({length:i},(d,p)=>r`<fieldset class="member"> <legend>${s(p)}</legend>
          ${Fn(t,e,p,a[p])}
          ${p===i-1&&i>1?h(l(t,"removeMember",{member:s(p)}),()=>t.actions.setMembers(i-1,t.words.t("memberRemoved",{member:s(p)}))):u}
        </fieldset>`)}
    <p>
      ${h(l(t,"addMember",{member:s(i)}),()=>t.actions.setMembers(i+1,t.words.t("memberAdded",{member:s(i)})))}
    </p>`}function Rn(t){let{findings:e,actions:n,session:a}=t,i=xe(e.services,e.decisions),o=[...i.get("likely"),...i.get("automatic")];return r`<aside class="so-far" part="so-far" aria-labelledby="so-far-title"> <div id="so-far-title">${w(t.level+1,l(t,"soFar"),"item")}</div> <p>${j("undecided")} ${l(t,"stillOpen",{count:e.openCount})}</p> <p>${j("likely")} ${l(t,"countLikely",{count:o.length})}</p>
    ${o.length>0?r`<ul class="plain">
            ${o.slice(0,6).map(s=>r`<li>${m(t,t.texts.services.get(s.id)?.name??s.id)}</li>`)}
          </ul>`:u}
    <p>
      ${h(l(t,a.scope?.about==="bundle"?"seePlan":"seeResults"),()=>n.show({name:a.scope?.about==="bundle"?"plan":"results"}))}
    </p> </aside>`}var mt=8,In={likely:"groupLikely",automatic:"groupAutomatic",undecided:"groupUndecided",open:"groupAsk",ask:"groupAsk",received:"groupReceived","not-offered":"notOffered"},Vn=["likely","automatic","received","not-offered"];function ft(t){let{findings:e,level:n,session:a,actions:i}=t,o=e.services.filter(f=>I(t,f)),s=xe(o,e.decisions),d=s.get("unlikely"),p=o.filter(f=>!d.includes(f)),c={likely:s.get("likely").length+s.get("automatic").length,undecided:s.get("undecided").length};return r` ${v(t,Kn(t))}
    <p class="lead">
      ${l(t,"resultsCount",{likely:t.words.t("countLikely",{count:c.likely}),undecided:t.words.t("countUndecided",{count:c.undecided})})}
    </p>
    ${_t(t)}
    <p class="ways">
      ${e.next?h(l(t,"continueQuestions"),()=>i.show(E(e.next)),"primary"):u}
      ${a.scope?.about==="bundle"?h(l(t,"seePlan"),()=>i.show({name:"plan"}),e.next?"secondary":"primary"):u}
    </p>
    ${Wn(t)} ${e.services.length>4?W(t,e.services):u}
    <div id="results" tabindex="-1">
      ${a.groupBy==="government"?De(t,p):we.filter(f=>f!=="unlikely"&&s.get(f).length>0).map(f=>r`<section class="group ${f}">
                  ${Hn(t,f,s.get(f).length)}
                  ${Gn(t,s.get(f),Vn.includes(f))}
                </section>`)}
      ${o.length===0?r`<p>${l(t,"noneLeft")}</p>`:u}
      ${d.length>0?k(l(t,"groupUnlikely",{count:d.length}),r`<ul class="services">
                ${d.map(f=>Q(t,f,n+1))}
              </ul>`):u}
    </div>`}var Hn=(t,e,n)=>w(t.level+1,r`<span class="mark ${e}">${j(Pe(e))}</span> ${l(t,In[e])}
      <span class="count">(${t.words.number(n)})</span>`);function Gn(t,e,n){let[a,i]=e.length>mt+2?[e.slice(0,mt),e.slice(mt)]:[e,[]],o=s=>r`<ul class="services">
      ${s.map(d=>Q(t,d,t.level+2,void 0,n))}
    </ul>`;return r`${o(a)}${i.length>0?k(l(t,"showMore",{count:i.length}),o(i)):u}`}function Kn(t){let{scope:e}=t.session,n=e?.about==="bundle"?t.texts.bundles.get(e.bundle)?.name:e?.about==="service"?t.texts.services.get(e.service)?.name:e?.about==="topic"?t.texts.topics.get(e.topic)?.name:void 0;return n?r`${m(t,n)}${t.words.t("colon")} ${l(t,"results")}`:l(t,"resultsTitle")}function Wn(t){let e=(n,a)=>r`<label class="choice small"> <input type="radio" name="group-by" .checked=${t.session.groupBy===n} @change=${()=>t.actions.groupBy(n)} /><span
        >${l(t,a)}</span
      ></label
    >`;return r`<fieldset class="grouping"> <legend>${l(t,"groupBy")}</legend>
    ${e("standing","groupByStanding")}${e("government","groupByGovernment")}
  </fieldset>`}function Qn(t){let{session:e,actions:n,catalog:a,texts:i}=t,o=Object.entries(ve(e.scope,a)).filter(([c])=>!e.answers.has(c)),s=[...a.services.values()],d=c=>i.facts.get(c)?.label??c,p=e.scope?.about==="bundle"?i.bundles.get(e.scope.bundle)?.name:void 0;return r` ${v(t,l(t,"reviewTitle"))}
    ${e.answers.size===0?r`<p class="lead">${l(t,"reviewNone")}</p>`:u}
    <dl class="answers" part="answers">
      ${[...e.answers].reverse().map(([c,f])=>{let b=ht(a,c,s);return r`<div> <dt>${m(t,d(c))}</dt> <dd class="value">${z(t,c,f)}</dd> <dd class="by">${l(t,"givenOn",{day:t.words.day(e.answeredOn.get(c)??t.today)})}</dd>
          ${b.length>0?r`<dd>
                  ${k(l(t,"used",{count:b.length}),N(t,b.map(g=>g.id)))}
                </dd>`:u}
          <dd class="row">
            ${a.facts.has(c)?h(r`${l(t,"change")}<span class="unseen">${t.words.t("colon")} ${m(t,d(c))}</span>`,()=>n.show({name:"question",fact:c,change:!0})):u}
            ${h(r`${l(t,"remove")}<span class="unseen">${t.words.t("colon")} ${m(t,d(c))}</span>`,()=>n.takeBack(c))}
          </dd> </div>`})}
      ${o.map(([c,f])=>r`<div> <dt>${m(t,d(c))}</dt> <dd class="value">${z(t,c,f)}</dd> <dd class="by">${l(t,"becauseChose",{name:p??""})}</dd> </div>`)}
      ${e.place?r`<div> <dt>${m(t,d("province"))}</dt> <dd class="value">${m(t,e.place.label)}</dd> <dd class="by">${l(t,"becausePlace",{place:e.place.label})}</dd> <dd class="row">
                ${h(r`${l(t,"change")}<span class="unseen">${t.words.t("colon")} ${m(t,d("province"))}</span>`,()=>n.show({name:"place"}))}
              </dd> </div>`:u}
    </dl> <p class="ways">${h(l(t,"takeAlong"),()=>n.show({name:"take-along"}),"secondary")}</p>`}function Yn(t,e,n){let i=n&&n.hits.every(({id:o})=>!Jn(t,o))?l(t,"searchNone"):l(t,"searchResultsTitle",{query:e});return r`${v(t,i)} ${lt(t)}
  ${n?Xn(t,e,n):r`<p role="status">${l(t,"loading")}</p>`}`}var Jn=({catalog:t},e)=>t.bundles.has(e)||t.services.has(e);function Xn(t,e,n){let{actions:a,level:i}=t,o=n.hits.filter(c=>c.kind==="bundle"&&t.catalog.bundles.has(c.id)),s=n.hits.filter(c=>c.kind==="service"&&t.catalog.services.has(c.id)),d=s.filter(c=>I(t,t.catalog.services.get(c.id))),p=o.length+s.length===0;return r`${(n.corrected??[]).map(c=>r`<p class="note">
        ${c.applied?l(t,"corrected",{from:c.from,to:c.to}):h(l(t,"didYouMean",{to:c.to}),()=>a.search(e.replace(c.from,c.to)))}
      </p>`)}
  ${n.pointers.map(({id:c})=>ta(t,c))}
  ${p?r`<p class="lead">${l(t,"searchNoneHelp")}</p>
          ${(n.topics??[]).length>0?r`<ul class="topics">
                  ${n.topics.map(c=>r`<li>${h(m(t,t.texts.topics.get(c)?.name??c),()=>a.show({name:"topic",topic:c}))}</li>`)}
                </ul>`:u}
          <p>${h(l(t,"everything"),()=>a.show({name:"everything"}),"secondary")}</p>`:u}
  ${o.slice(0,1).map(c=>r`<div class="bundle-hit" part="bundle">
        ${w(i+1,m(t,t.texts.bundles.get(c.id)?.name??c.name),"item")}
        <p class="summary">${m(t,t.texts.bundles.get(c.id)?.summary)}</p>
        ${h(r`${l(t,"startPlan")}<span class="unseen">${t.words.t("colon")} ${m(t,t.texts.bundles.get(c.id)?.name)}</span>`,()=>a.begin({about:"bundle",bundle:c.id}),"primary")}
      </div>`)}
  ${o.length>1?r`<p class="also">${l(t,"alsoEvents")}${t.words.t("colon")} ${o.slice(1).map((c,f)=>r`${f>0?" \xB7 ":u}${h(m(t,t.texts.bundles.get(c.id)?.name??c.name),()=>a.begin({about:"bundle",bundle:c.id}))}`)}</p>`:u}
  ${s.length>0?r`<section id="results" tabindex="-1" aria-labelledby="count"> <div id="count">${w(i+1,l(t,"searchCount",{count:d.length}))}</div>
          ${s.length>4?W(t,s.map(c=>t.catalog.services.get(c.id))):u}
          <ul class="services" part="results">
            ${d.map(c=>Q(t,t.catalog.services.get(c.id),i+2,c.elsewhere?r`<strong class="elsewhere"
                      >${l(t,"elsewhere")}${t.words.t("colon")}
                      ${m(t,t.texts.jurisdictions.get(c.jurisdiction)?.name)}</strong
                    >`:n.otherPlace?.local.includes(c.id)?l(t,"matched",{words:Zn(t,n)}):c.why.via==="alias"&&c.why.text?l(t,"matched",{words:c.why.text}):void 0))}
          </ul>
          ${d.length===0?r`<p>${l(t,"noneLeft")}</p>`:u}
        </section>`:u}
  ${n.needsPlace?r`<p class="note">${l(t,"hiddenByPlace",{count:n.needsPlace.count})} ${h(l(t,"setPlace"),()=>a.show({name:"place"}))}</p>`:u}`}function Zn(t,{hits:e,otherPlace:n}){let a=t.texts.jurisdictions.get(n.jurisdiction)?.name??"";return`${e.find(i=>i.elsewhere)?.name??""} (${a})`}function ta(t,e){let n=t.texts.pointers.get(e);return n?r`<section class="pointer" part="pointer">
    ${w(t.level+1,r`${l(t,"handledByOthers")}${t.words.t("colon")} ${m(t,n.name)}`,"item")}
    <p>${m(t,n.answer)}</p>
    ${n.links?.length?r`<ul class="plain">
            ${n.links.map(a=>r`<li>${/^https:\/\//.test(a.url)?q(t,a.url,m(t,a.label)):m(t,a.label)}</li>`)}
          </ul>`:u}
  </section>`:u}function ea(t,e){let{texts:n,level:a,actions:i}=t,o=n.services.get(e.id),s=n.details.get(e.id),d=(f,b)=>r`<section>${w(a+1,f)}${b}</section>`,p=n.providers.get(e.provider)?.name??e.provider,c=t.decide(e).missing.length>0;return r`<article class="record" part="record">
    ${v(t,m(t,o?.name??e.id))}
    <p class="kind">${l(t,_e(e.kind))}</p> <p class="lead">${m(t,o?.summary)}</p>
    ${Ot(t,e)} ${na(t,e)}
    ${c?r`<p class="ways">${h(l(t,"checkThis"),()=>i.begin({about:"service",service:e.id}),"primary")}</p>`:u}
    ${t.fleeting.detailsFailed?r`<p class="fault" role="alert">${l(t,"detailsFailed")} ${h(l(t,"retry"),()=>i.reload())}</p>`:u}
    ${s?.howMuch?d(l(t,"howMuch"),r`<p>${m(t,D(t,s.howMuch))}</p>`):u}
    ${e.kind==="not-offered"?u:d(l(t,"whoMayGet"),r` ${aa(t,e)}
              ${s?.criteria?.length?r`<ul>
                      ${s.criteria.map(f=>r`<li>${m(t,D(t,f))}</li>`)}
                    </ul>`:u}
              <p class="by">${l(t,"onlyProvider",{provider:p})}</p>`)}
    ${s?.automatic?d(l(t,"automatic"),r`<p>${m(t,D(t,s.automatic))}</p>`):u}
    ${s?.apply.length?d(l(t,e.kind==="notification"?"howToDo":"howToApply"),Ne(t,s)):u}
    ${sa(t,e)} ${oa(t,e)} ${ra(t,e)} ${pn(t,e)}
    ${la(t,e)} ${ua(t,e)}
  </article>`}function na(t,e){return e.verified!==void 0?u:r`<p class="unconfirmed">${j("ask")}<span>${l(t,"unconfirmed")}</span></p>`}function aa(t,e){let n=ln(t,e);return r`<div class="criteria" part="criteria">
    ${n.parts?Ee(t,n):r`<ul>
            ${Le(t,n)}
          </ul>`}
  </div>`}var Ee=(t,e)=>r`<p class="glue">${m(t,e.text)}</p> <ul>
      ${e.parts?.map(n=>Le(t,n))}
    </ul>`,ia={met:["likely","criterionMet"],unmet:["unlikely","criterionUnmet"],unknown:["","criterionUnknown"]};function Le(t,e){if(e.parts)return r`<li class="group">${Ee(t,e)}</li>`;let[n,a]=ia[e.truth],i=t.session.answers.size>0;return r`<li class=${e.truth}>
    ${n&&i?j(n):r`<span class="dot" aria-hidden="true"></span>`}<span
      >${m(t,e.text)}${i?r` <small>(${l(t,a)})</small>`:u}</span
    > </li>`}function sa(t,e){let n=t.texts.details.get(e.id)?.deadlines??[],a=Ct(t.catalog,e,t.findings.situation).filter(({date:i,index:o})=>i||n[o]);return a.length===0?u:r`<section>
    ${w(t.level+1,l(t,"deadline"))}
    <ul class="plain">
      ${a.map(i=>r`<li>
            ${i.date?r`<strong class="due ${i.overdue?"late":""}">${l(t,i.overdue?"duePassed":i.kind==="should"?"dueShould":"dueBy",{day:t.words.day(i.date)})}</strong> `:u}
            ${m(t,n[i.index])}
          </li>`)}
    </ul> </section>`}function oa(t,e){let n=t.texts.details.get(e.id)?.documents,a=Et(t.catalog,e,t.findings.situation);return a.length===0?u:r`<section>
    ${w(t.level+1,l(t,"papers"))}
    <ul>
      ${a.map(i=>{let o=t.texts.documents.get(i),s=n?.[i]??o?.note;return r`<li>${m(t,o?.name??i)}${s?r`<br /><small>${m(t,s)}</small>`:u}</li>`})}
    </ul> </section>`}function ra(t,e){let{texts:n,words:a}=t,i=n.details.get(e.id),o=(e.partners??[]).map(p=>n.jurisdictions.get(p)?.name??p),s=new Intl.DisplayNames(a.lang,{type:"language"}),d=(p,c)=>r`<div> <dt>${p}</dt> <dd>${c}</dd> </div>`;return r`<dl class="facts">
    ${e.free?d(l(t,"cost"),l(t,"free")):i?.cost?d(l(t,"cost"),m(t,D(t,i.cost))):u}
    ${i?.wait?d(l(t,"wait"),m(t,i.wait)):u}
    ${d(l(t,"runBy"),r`${m(t,n.providers.get(e.provider)?.name??e.provider)}${o.length>0?r`<br />${l(t,"withPartners",{names:a.list(o)})}`:u}`)}
    ${e.languages?.length?d(l(t,"language"),l(t,"otherLanguages",{languages:a.list(e.languages.map(p=>s.of(p)??p))})):u}
    ${e.starts&&e.starts>t.today?d(l(t,"period"),l(t,"startsOn",{day:a.day(e.starts)})):u}
    ${e.ends?d(l(t,"period"),l(t,"endsOn",{day:a.day(e.ends)})):u}
    ${i?.note?d(l(t,"note"),m(t,D(t,i.note))):u}
  </dl>`}function la(t,e){return[["needsFirst",e.needs],["completes",e.includes],["replacesHere",e.replaces],["relatedTitle",da(t,e)]].map(([a,i])=>i.some(o=>t.catalog.services.has(o))?r`<section>${w(t.level+1,l(t,a))}${N(t,i)}</section>`:u)}function da(t,e){let n=t.catalog.providers.get(e.provider)?.jurisdiction,a=t.findings.services.filter(i=>i.id!==e.id&&t.catalog.providers.get(i.provider)?.jurisdiction!==n&&i.tasks.some(o=>e.tasks.includes(o)));return[...new Set([...e.related,...a.map(({id:i})=>i)])].filter(i=>!e.needs.includes(i)&&!e.includes.includes(i)).slice(0,6)}function ua(t,e){let{words:n,options:a,actions:i}=t,o=t.texts.details.get(e.id),s=encodeURIComponent(n.t("reportSubject",{name:kt(t,e.id)}));return r`<section class="sources">
    ${w(t.level+1,l(t,"sources"))}
    ${o?.page?r`<p>${q(t,o.page,r`${l(t,"officialPage")}<span class="unseen">${t.words.t("colon")} ${m(t,kt(t,e.id))}</span>`)}</p>`:u}
    <ul>
      ${(o?.sources??[]).map(d=>r`<li>${d.url?q(t,d.url,m(t,d.title)):m(t,d.title)}, ${l(t,"sourceRead",{day:n.day(d.read)})}</li>`)}
    </ul>
    ${e.verified?r`<p class="by">${l(t,"checkedOn",{day:n.day(e.verified)})}</p>`:u}
    <p>
      ${a.reportMailto?r`<a href="mailto:${a.reportMailto}?subject=${s}">${l(t,"reportMistake")}</a>`:h(l(t,"reportMistake"),()=>i.report(e.id))}
    </p> </section>`}var gt=t=>t?new FormData(t).getAll("fact").map(String):[],$t=t=>t.currentTarget.closest("form");function ca(t){let{session:e,actions:n,fleeting:a,level:i}=t,o=[...e.answers.keys()].filter(s=>t.catalog.facts.has(s));return r` ${v(t,l(t,"takeTitle"))}
    ${o.length===0?r`<p class="lead">${l(t,"takeNone")}</p>`:r` <p class="warning">${l(t,"takeWarning")}</p> <form class="take" @submit=${s=>s.preventDefault()}> <fieldset> <legend>${l(t,"takeChoose")}</legend> <ul class="plain">
                  ${o.map(s=>Be(t,s,!0,()=>n.makeLink([],!1)))}
                </ul> </fieldset> <section>
                ${w(i+1,l(t,"takeLink"))}
                <p>${l(t,"takeLinkText")}</p> <p class="ways"> <button type="button" class="secondary" @click=${s=>n.makeLink(gt($t(s)),!1)}>
                    ${l(t,"takeMakeLink")}
                  </button> <button type="button" class="secondary" @click=${s=>n.makeLink(gt($t(s)),!0)}>
                    ${l(t,"takeQr")}
                  </button> </p>
                ${a.link?r`<label class="field"
                          ><span class="unseen">${l(t,"takeLink")}</span
                          ><textarea id="take-link" readonly rows="3" dir="ltr" .value=${a.link}></textarea> </label> <p>${h(l(t,"takeCopyLink"),()=>n.copyLink(),"secondary")}</p>`:u}
                ${a.qr?r`<canvas id="qr" class="qr" role="img" aria-label=${t.words.t("takeQrAlt")}></canvas>`:u}
              </section> <section>
                ${w(i+1,l(t,"takeFile"))}
                <p>${l(t,"takeFileText")}</p> <p class="ways"> <button type="button" class="secondary" @click=${s=>n.saveFile(gt($t(s)))}>
                    ${l(t,"takeFile")}
                  </button>
                  ${e.scope?.about==="bundle"?h(l(t,"seePlan"),()=>n.show({name:"plan"}),"secondary"):u}
                </p> </section> </form>`}
    <section>
      ${w(i+1,l(t,"takeOpen"))}
      <label class="field"
        ><span class="unseen">${l(t,"takeOpen")}</span
        ><input type="file" accept="application/json,.json" @change=${s=>{let d=s.target;d.files?.[0]&&n.openFile(d.files[0]),d.value=""}}
      /></label> </section>`}function qa(t,e){let n=_(t.session);switch(n.name){case"search":return Yn(t,n.query,e.resultOf(n.query));case"topic":return fn(t,n.topic);case"everything":return gn(t);case"place":return hn(t,n.goOn===!0);case"question":{let a=t.catalog.facts.get(n.fact);return a?En(t,a,n.items):ft(t)}case"results":return ft(t);case"plan":return t.session.scope?.about==="bundle"?Sn(t,t.session.scope.bundle):ft(t);case"review":return Qn(t);case"service":{let a=t.catalog.services.get(t.catalog.moved.get(n.service)??n.service);return a?ea(t,a):he(t,"serviceUnknown")}case"take-along":return ca(t);case"handed-over":return mn(t);default:return he(t,"notFound")}}var pa=["question","results","plan","review"];function Ua(t){let{session:e,actions:n,findings:a,words:i}=t,o=_(e).name;if(!e.scope||!pa.includes(o))return u;let s=(p,c)=>r`<li> <button type="button" class="tab" aria-current=${o===p.name?"page":u} @click=${()=>n.show(p)}>
        ${l(t,c)}
      </button> </li>`,d=e.scope.about==="bundle"?e.scope.bundle:void 0;return r`<nav class="journey" part="journey" aria-label=${i.t("menu")}>
    ${d?r`<p class="about">${m(t,t.texts.bundles.get(d)?.name)}</p>`:u}
    <ul>
      ${a.next||o==="question"?s(o==="question"?_(e):E(a.next),"questions"):u}
      ${s({name:"results"},"results")} ${d?s({name:"plan"},"plan"):u}
      ${s({name:"review"},"yourAnswersNone")}
    </ul> </nav>`}var ma=O`
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
  .take legend {
    font-weight: 700;
    margin-block-start: 0.9em;
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
`,fa=O`
  details {
    margin-block: 0.8em;
  }
  summary {
    display: flex;
    gap: 0.4em;
    align-items: center;
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
    transition: transform 0.15s;
  }
  details[open] > summary .icon {
    transform: rotate(90deg);
  }
  .folded {
    padding-block: 0.3em 0.5em;
    padding-inline-start: 1.55em;
  }
`,ga=O`
  .journey {
    padding: 0.9em 1.25em 0;
  }
  .journey .about {
    font-weight: 700;
    color: var(--_warm);
    margin: 0 0 0.3em;
  }
  .journey ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    list-style: none;
    padding: 0;
    border-block-end: 1px solid var(--_line);
  }
  .journey li {
    margin: 0;
  }
  .tab {
    background: none;
    border: 0;
    border-block-end: 0.2em solid transparent;
    border-radius: 0;
    padding: 0.45em 0;
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
  @container (min-width: 46em) {
    .journey {
      padding-inline: 2em;
    }
  }
`,$a=O`
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
    margin-inline-end: 0.15em;
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
    margin-block: 0.7em;
    background: var(--_soft);
    border-radius: var(--_radius);
    border-inline-start: 0.25em solid var(--_warm);
  }
  .bundle-hit .item {
    font-size: 1.2em;
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
`,ha=O`
  .steps {
    counter-reset: step;
    margin-block: 1.4em;
  }
  .step {
    position: relative;
    counter-increment: step;
    padding: 0 0 1.7em;
    padding-inline-start: 3.1em;
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
    max-inline-size: 46em;
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
`,ya=O`
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
    .step::before {
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
    .how::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .done-tick {
      color: #000;
    }
  }
`,ba=O`
  textarea {
    inline-size: 100%;
    overflow-wrap: anywhere;
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
    gap: 2em;
  }
  .so-far {
    padding: 1em 1.1em;
    background: var(--_soft);
    border-radius: var(--_radius);
    align-self: start;
  }
  .so-far .icon {
    color: var(--_good);
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
  .member > legend {
    inline-size: auto;
    padding-inline: 0.4em;
    font-weight: 700;
  }
  .inner > legend {
    font-weight: 600;
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
`,wa=O`
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
    padding-block: 0.7em;
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .channels p {
    margin-block: 0.1em 0.3em;
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
  .hand-over {
    margin-block-start: 1.6em;
    padding: 0.1em 1.1em 1em;
    background: var(--_soft);
    border-radius: var(--_radius);
  }
  @container (min-width: 34em) {
    .channels > li,
    .facts > div {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
`,Ra=[fa,ga,$a,ba,wa,ma,ha,oe,ya],be=["home","everything","results","plan","review","take-along","place","handed-over"];function B(t,e,n){let a=[...n].filter(Boolean),i=Ft(e,a),o=i?`Did you mean \u201C${i}\u201D?`:a.length>0?`There are, for example: ${a.slice(0,8).join(", ")}.`:"";console.warn(`service-finder: ${t} is not known. ${o}`.trim())}function qe(t,e){let n=[...t.services.keys()],a=n.filter(i=>i.split("/")[0]===e.split("/")[0]);return a.length>0?a:n}function Ia({place:t,bundle:e,service:n,view:a},i){t&&!i.jurisdictions.has(t)&&B(`place="${t}"`,t,i.jurisdictions.keys()),e&&!i.bundles.has(e)&&B(`life-event="${e}"`,e,i.bundles.keys()),n&&!i.services.has(i.moved.get(n)??n)&&B(`service="${n}"`,n,qe(i,n)),ot.includes(a)?!e&&(a==="plan"||a==="results")&&console.warn(`service-finder: view="${a}" needs a life event: life-event="${[...i.bundles.keys()][0]}".`):B(`view="${a}"`,a,ot)}async function Va(t,e){let n=e.includes("/")?await ka(t,e):va(e);t.show(L(t.session,n))}function va(t){let e=be.find(n=>n===t);return e||B(`open("${t}")`,t,be),{name:e??"not-found"}}async function ka(t,e){let n=()=>t.catalog.moved.get(e)??e;return t.catalog.services.has(n())||await t.loadMore([e.split("/")[0]]),t.catalog.services.has(n())||B(`open("${e}")`,e,qe(t.catalog,e)),{name:"service",service:n()}}export{ce as Keeping,Ca as countShown,Ue as decideService,Ea as detailsInView,Na as findingsOf,me as goOn,Ua as journey,Ra as laterStyles,La as moreActionsOf,Va as openView,Re as truthsOf,qa as viewFor,Ia as warnOfUnknown};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
