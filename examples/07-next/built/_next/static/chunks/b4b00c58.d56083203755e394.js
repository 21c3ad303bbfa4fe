"use strict";(self.webpackChunk_N_E=self.webpackChunk_N_E||[]).push([[255],{6890:(e,t,s)=>{s.d(t,{S:()=>t_});var i=s(8088),a=s(5271),n=s(3048),r=s(7225),l=s(7892),o=s(1401),c=s(4633),d=s(1716),u=s(6764),p=s(7542),h=s(5046),m=s(1070),f=s(3342),g=s(4541),v=s(666),y=s(4733),$=s(7466),b=s(5818),w=s(9798),k=s(628),x=s(95),q=s(931),_=s(3232);function M(e,t,s,i){var a,n=arguments.length,r=n<3?t:null===i?i=Object.getOwnPropertyDescriptor(t,s):i;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)r=Reflect.decorate(e,t,s,i);else for(var l=e.length-1;l>=0;l--)(a=e[l])&&(r=(n<3?a(r):n>3?a(t,s,r):a(t,s))||r);return n>3&&r&&Object.defineProperty(t,s,r),r}"function"==typeof SuppressedError&&SuppressedError;let O="service-finder";function S({answers:e,place:t,bundle:s}){return JSON.stringify({[O]:1,answers:(0,n.B$)(e),...t&&{place:t},...s&&{bundle:s}})}let z=(e,t)=>new Map([...e].filter(([e])=>t.includes(e)));function T(e,t,s){if(!(t.length>6e4))try{return function(e,t,s){if("object"!=typeof t||null===t||!Object.hasOwn(t,O))return;let{[O]:i,answers:a,place:r,bundle:l}=t;if(1!==i)return;let{answers:o}=(0,n.Mr)(e,a,s),c={answers:o,..."string"==typeof r&&e.jurisdictions.has(r)&&{place:r},..."string"==typeof l&&e.bundles.has(l)&&{bundle:l}};return o.size>0||c.place||c.bundle?c:void 0}(e,JSON.parse(t),s)}catch{return}}async function j(e){let t=await L(new CompressionStream("deflate-raw"),new TextEncoder().encode(e));return`${O}=${btoa(String.fromCharCode(...t)).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}`}let C=e=>e.replace(/^#/,"").startsWith(`${O}=`);async function A(e){let t=e.replace(/^#/,"").slice(O.length+1);if(C(e)&&!(t.length>12e3)&&/^[\w-]+$/.test(t))try{let e=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),e=>e.charCodeAt(0));return new TextDecoder("utf-8",{fatal:!0}).decode(await L(new DecompressionStream("deflate-raw"),e))}catch{return}}async function L(e,t){let s=new Blob([t]).stream().pipeThrough(e).getReader(),i=[],a=0;for(let e=await s.read();!e.done;e=await s.read()){if((a+=e.value.length)>6e4)throw RangeError("Too large");i.push(e.value)}let n=new Uint8Array(a),r=0;for(let e of i)n.set(e,r),r+=e.length;return n}function F(e,t,s){let i=URL.createObjectURL(new Blob([s],{type:`${t};charset=utf-8`})),a=document.createElement("a");a.href=i,a.download=e,a.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}let P={bubbles:!0,composed:!0};class D extends Event{constructor(e){super("service-finder-answers-change",P),this.answered=e}}class E extends Event{constructor(e,t,s){super("service-finder-view-change",P),this.view=e,this.service=t,this.bundle=s}}class N extends Event{constructor(){super("service-finder-ready",P)}}class U extends Event{constructor(e){super("service-finder-fault",P),this.code=e}}class B extends Event{constructor(e){super("service-finder-report-mistake",{...P,cancelable:!0}),this.service=e}}class R extends Event{constructor(e,t){super("service-finder-hand-over",{...P,cancelable:!0}),this.service=e,this.answers=t}}class W extends Event{constructor(){super("service-finder-forget",P)}}let I=["likely","automatic","undecided","open","ask","received","not-offered","unlikely"];function H(e,t){return e?.about==="bundle"&&t.bundles.get(e.bundle)?.given||{}}function J(e,t){let s=e.place?.id,i=e.scope,a=e=>e.flatMap(e=>t.services.get(e)??[]);switch(i?.about){case"bundle":return a((0,o.qO)(t,i.bundle,s));case"service":return a([i.service]);case"topic":return(0,c.I)(t,s).filter(e=>e.topics.includes(i.topic));default:return(0,c.I)(t,s)}}function Z(e,t){return"not-offered"===e.kind?"not-offered":t.received?"received":"unmet"===t.truth?"unlikely":"met"===t.truth?e.automatic?"automatic":"likely":t.missing.length>0?"undecided":t.notEncoded?"ask":"open"}let Y=({fact:e,items:t})=>({name:"question",fact:e,...t&&{items:t}});function G(e,t){let s=new Map(I.map(e=>[e,[]]));for(let i of e){let e=t.get(i.id);e&&s.get(Z(i,e)).push(i)}return s}function Q(e,t,s){let i=function(e,t){let s=new Set([t]);for(let i of e.facts.values())i.follows&&K(i.follows,new Set([t]))&&s.add(i.id);return s}(e,t);return s.filter(e=>K(e.rule,i)||e.deadlines.some(e=>K(e,i)))}function K(e,t){return"object"==typeof e&&null!==e&&Object.entries(e).some(([e,s])=>"string"==typeof s?t.has(s)&&/^(fact|some|every|count|sumOf|minOf|maxOf|of)$/.test(e):K(s,t))}let X="data-service-finder-prints",V=(e,t,s)=>`${e}.${t}.${s}`;function ee(e,t){return e?.type==="date"?`${t}-day`:e?.type==="yes-no"?`${t}-true`:e?.type==="choice"?`${t}-${e.options?.[0]}`:t}function et(e,t,s,i,a){let n=i(s).trim();switch(t.type){case"yes-no":return""===n?void 0:ei(e,t,s,"true"===n,a);case"choice":return""===n?void 0:ei(e,t,s,n,a);case"date":return function(e,t,s,i,a){let n=["day","month","year"].map(e=>[e,i(`${s}-${e}`).trim()]),r=n.find(([,e])=>""===e);if(n.every(([,e])=>""===e))return;if(r)return{faults:[{field:`${s}-${r[0]}`,key:"errorDateParts"}]};let[l,o,c]=n.map(([,e])=>e);return/^\d{1,2}$/.test(l)&&/^\d{4}$/.test(c)?ei(e,t,`${s}-day`,`${c}-${o.padStart(2,"0")}-${l.padStart(2,"0")}`,a):{faults:[{field:`${s}-${/^\d{1,2}$/.test(l)?"year":"day"}`,key:"errorDateParts"}]}}(e,t,s,i,a);default:{let i;if(""===n)return;let r=(i=n.normalize("NFKC").replace(/[\s$€'’]|cad/gi,"").replace(/,(\d{1,2})$/,".$1").replace(/,/g,""),/^-?\d+(\.\d+)?$/.test(i)?Number(i):void 0);return void 0===r?{faults:[{field:s,key:"errorNumber",values:{example:"money"===t.type?25e3:(t.min??0)+3}}]}:ei(e,t,s,r,a)}}}let es={"too-small":"errorMin","too-large":"errorMax","not-a-day":"errorDateExists","in-the-future":"errorPast","in-the-past":"errorFuture"};function ei(e,t,s,i,a){let r=(0,n.dG)(t,i,a,e);return r?{faults:[{field:s,key:es[r.code]??"errorOther",values:{min:t.min??0,max:t.max??0}}]}:{value:i}}function ea(e={name:"home"}){return{views:[e],turn:0,answers:new Map,answeredOn:new Map,done:new Set,forOther:!1,handedOver:[],filters:{},groupBy:"standing"}}let en=e=>e.views[e.views.length-1];function er(e,t){let s=JSON.stringify(en(e))===JSON.stringify(t);return{...e,views:s?e.views:[...e.views,t],turn:e.turn+1,filters:ep(t)?{}:e.filters}}function el(e,t){let s=e.views.slice(0,-1);return er({...e,views:s.length>0?s:[{name:"home"}]},t)}function eo(e){return 1===e.views.length?e:{...e,views:e.views.slice(0,-1),turn:e.turn+1}}function ec(e,t,s,i){let a=new Map(e.answers);return a.delete(t),{...e,answers:a.set(t,s),answeredOn:new Map(e.answeredOn).set(t,i)}}function ed(e,t,s){let i=e;for(let[e,a]of t)i=ec(i,e,a,s);return i}let eu=(e,t)=>({...e,place:t}),ep=e=>"search"===e.name||"topic"===e.name||"everything"===e.name||"home"===e.name,eh=e=>({catalog:e.catalog,texts:e.texts,phrases:(0,d.s)(e.texts.lang),today:e.today});function em(e,t,s){if((0,n.Pk)(s))return e.words.t("dont-know"===s.declined?"dontKnow":"preferNot");if("boolean"==typeof s)return e.words.t(s?"yes":"no");if(Array.isArray(s)){let t=s.map(t=>Object.entries(t).map(([t,s])=>`${e.texts.facts.get(t)?.label??t}${e.words.t("colon")} ${em(e,t,s)}`).join(", "));return 0===t.length?e.words.number(0):t.map((e,t)=>`${t+1}. ${e}`).join(" \xb7 ")}return(0,m.Xt)(eh(e),s,t)}let ef=(e,t)=>(0,f.X)(t,e.catalog,e.today,e.texts.lang).text;function eg(e,t,s="section"){switch(e){case 1:return(0,i.qy)`<h1 class=${s}>${t}</h1>`;case 2:return(0,i.qy)`<h2 class=${s}>${t}</h2>`;case 3:return(0,i.qy)`<h3 class=${s}>${t}</h3>`;case 4:return(0,i.qy)`<h4 class=${s}>${t}</h4>`;case 5:return(0,i.qy)`<h5 class=${s}>${t}</h5>`;default:return(0,i.qy)`<h6 class=${s}>${t}</h6>`}}let ev=(e,t)=>(0,i.qy)`<div class="title-line" id="title" tabindex="-1">${eg(e.level,t,"title")}</div>`;function ey(e,t){return t?e.texts.lang===e.words.lang?t:(0,i.qy)`<span lang=${e.texts.lang} dir="ltr">${t}</span>`:i.s6}function e$(e,t,s){let a=e.words.t(t,s);return e.words.borrowed(t)?(0,i.qy)`<span lang="en" dir="ltr">${a}</span>`:a}let eb={likely:(0,i.JW)`<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,automatic:(0,i.JW)`<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,received:(0,i.JW)`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="m6 10.3 2.8 2.8 5.2-5.8" fill="none" stroke="currentColor" stroke-width="2"/>`,undecided:(0,i.JW)`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor"/>`,ask:(0,i.JW)`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7.6 8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M10 13.6v1.6" fill="none" stroke="currentColor" stroke-width="1.8"/>`,unlikely:(0,i.JW)`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M6 10h8" stroke="currentColor" stroke-width="2"/>`,out:(0,i.JW)`<path d="M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7" fill="none" stroke="currentColor" stroke-width="2"/>`,search:(0,i.JW)`<circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="m13 13 5 5" stroke="currentColor" stroke-width="2.2"/>`,on:(0,i.JW)`<path d="m7 4 6 6-6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`,back:(0,i.JW)`<path d="m13 4-6 6 6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`};function ew(e){let t=eb[e]??eb.ask;return(0,i.qy)`<svg class="icon ${"on"===e||"back"===e?"turns":""}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${t}</svg>`}let ek=(e,t,s="link")=>(0,i.qy)`<button type="button" class=${s} @click=${t}>${e}</button>`;function ex(e,t,s){return(0,i.qy)`<a class="out" href=${t} target="_blank" rel="noopener noreferrer">${s}<span class="unseen"> ${e$(e,"newTab")}</span>${ew("out")}</a>`}let eq=new Set(["notification","registration","permit","licence","support","bundle-application"]);function e_(e,t,{withReason:s=!0}={}){let a=e.decide(t),r=Z(t,a);return(0,i.qy)`<p class="standing ${r}" part="standing">${ew("open"===r||"not-offered"===r?"ask":r)}<span>${function(e,t,s,a){let r=e.decide(t);switch(s){case"likely":return e$(e,eq.has(t.kind)?"likelyDo":"likely");case"automatic":return(0,i.qy)`${e$(e,"likely")}. ${e$(e,"automaticNote")}.`;case"undecided":return e$(e,"undecided",{count:r.missing.length});case"not-offered":return e$(e,"notOffered");case"unlikely":{if(r.period)return e$(e,"not-yet"===r.period?"notYet":"ended");let s=a?function(e,t){let s=(0,u.F)(e.catalog,t,e.findings.situation)[0];if(!s)return;let[i]=s.facts.flatMap(t=>void 0===t.answer||(0,n.Pk)(t.answer)?[]:[em(e,t.fact,t.answer)]),a=(0,p.bD)(eh(e),s),r=s.facts[0]&&e.texts.facts.get(s.facts[0].fact)?.label;return i&&r&&!a.includes(i)?`${a} (${r}${e.words.t("colon")} ${i})`:a}(e,t):void 0;return s?(0,i.qy)`${e$(e,"unlikelyLead")} ${ey(e,s)}`:e$(e,"unlikely")}default:return e$(e,s)}}(e,t,r,s)}</span></p>`}let eM=(e,t)=>e.texts.services.get(t)?.name??t;function eO(e,t,s,a){let n=e.texts.services.get(t.id),r=e.texts.providers.get(t.provider)?.name;return(0,i.qy)`<li class="service" part="service">
    ${eg(s,ek(ey(e,n?.name??t.id),()=>e.actions.show({name:"service",service:t.id})),"item")}
    <p class="summary">${ey(e,n?.summary)}</p>
    ${e_(e,t)}
    <p class="by">${ey(e,r)}${a?(0,i.qy)` · ${a}`:i.s6}</p>
    ${void 0===t.verified?(0,i.qy)`<p class="unconfirmed">${e$(e,"unconfirmed")}</p>`:i.s6}
  </li>`}let eS=(e,t)=>(0,i.qy)`<ul class="plain">
  ${t.filter(t=>e.catalog.services.has(t)).map(t=>(0,i.qy)`<li>${ek(ey(e,eM(e,t)),()=>e.actions.show({name:"service",service:t}))}</li>`)}
</ul>`,ez=(e,t,s="")=>(0,i.qy)`<details class=${s}><summary>${ew("on")}<span>${e}</span></summary><div class="folded">${t}</div></details>`,eT={years:"unitYears",months:"unitMonths",weeks:"unitWeeks",days:"unitDays",hours:"unitHours",people:"unitPeople",percent:"unitPercent","cad-per-year":"perYear","cad-per-month":"perMonth","cad-per-week":"perWeek"};function ej(e,t,s,a,{labelled:r}){let l=(0,n.Pk)(a)?void 0:a,o=e.texts.facts.get(t.id)?.question??t.id,c=eC(e,s);switch(t.type){case"yes-no":return eA(e,s,r?o:void 0,(0,i.qy)`${eL(s,"true",!0===l,e$(e,"yes"),c)}${eL(s,"false",!1===l,e$(e,"no"),c)}`);case"choice":{let a=t.options??[];return eA(e,s,r?o:void 0,(0,i.qy)`${a.map(i=>eL(s,i,l===i,ey(e,e.texts.facts.get(t.id)?.options?.[i]??e.texts.jurisdictions.get(i)?.name??i),c))}`)}case"date":return eA(e,s,r?o:void 0,function(e,t,s){let[a="",n="",r=""]=s.split("-"),l=eC(e,t),o=l?`e-${t} ${t}-hint`:`${t}-hint`,c=l?"true":i.s6,d=e.words.day(`${Number(e.today.slice(0,4))-3}-03-09`),u=(s,a,n)=>(0,i.qy)`<label class="field ${s}"><span>${e$(e,s)}</span> <input id="f-${t}-${s}" name="${t}-${s}" part="input" type="text" inputmode="numeric" maxlength=${a} autocomplete="off" .value=${n} aria-describedby=${o} aria-invalid=${c}></label>`;return(0,i.qy)`<p class="hint" id="${t}-hint">${e$(e,"dateHint",{example:d})}</p><div class="date">
    ${u("day",2,r.replace(/^0/,""))}
    <label class="field month"><span>${e$(e,"month")}</span> <select id="f-${t}-month" name="${t}-month" aria-describedby=${o} aria-invalid=${c}> <option value="" ?selected=${""===n}>${e.words.t("monthChoose")}</option>
        ${Array.from({length:12},(t,s)=>(0,i.qy)`<option value=${s+1} ?selected=${Number(n)===s+1}>${e.words.month(s+1)}</option>`)}
      </select></label>
    ${u("year",4,a)}</div>`}(e,s,"string"==typeof l?l:""));default:var d,u,p,h,m;let f,g,v,y;return d=e,u=t,p=s,h=l,m=r,f=eC(d,p),g="money"===u.type,v=u.unit?eT[u.unit]:void 0,y=d.texts.facts.get(u.id)?.question??u.id,(0,i.qy)`<div class="number">
    ${m?(0,i.qy)`<label class="label" for="f-${p}">${ey(d,y)}</label>`:i.s6}
    ${g?(0,i.qy)`<p class="hint" id="h-${p}">${e$(d,"moneyHint",{example:25e3})}</p>`:i.s6}
    ${f?(0,i.qy)`<p class="fault" id="e-${p}"><strong>${e$(d,"errorPrefix")}</strong> ${e$(d,f.key,f.values)}</p>`:i.s6}
    <div class="with-unit ${g?"money":""}">
      ${g?(0,i.qy)`<span class="unit" aria-hidden="true">$</span>`:i.s6}
      <input id="f-${p}" name=${p} part="input" type="text" inputmode=${g?"decimal":"numeric"} autocomplete="off" .value=${"number"==typeof h?String(h):""} aria-label=${m?i.s6:`${d.texts.facts.get(u.id)?.label??y}${v?`, ${d.words.t(v)}`:""}`} aria-invalid=${f?"true":i.s6} aria-describedby=${[f?`e-${p}`:"",g?`h-${p}`:""].filter(Boolean).join(" ")||i.s6}>
      ${v?(0,i.qy)`<span class="unit">${e$(d,v)}</span>`:i.s6}
    </div></div>`}}let eC=(e,t)=>e.fleeting.faults.find(({field:e})=>e===t||e.startsWith(`${t}-`));function eA(e,t,s,a){let n=eC(e,t),r=n?(0,i.qy)`<p class="fault" id="e-${t}"><strong>${e$(e,"errorPrefix")}</strong> ${e$(e,n.key,n.values)}</p>`:i.s6;return void 0===s?(0,i.qy)`${r}<div class="choices">${a}</div>`:(0,i.qy)`<fieldset class="inner" aria-describedby=${n?`e-${t}`:i.s6}><legend>${ey(e,s)}</legend>${r}<div class="choices">${a}</div></fieldset>`}let eL=(e,t,s,a,n)=>(0,i.qy)`<label class="choice"> <input type="radio" id="f-${e}-${t}" name=${e} value=${t} .checked=${s} aria-describedby=${n?`e-${e}`:i.s6}><span>${a}</span></label>`;function eF(e){let{changes:t}=e.fleeting,s=t=>{let s=t.slice(0,3).map(t=>e.texts.services.get(t)?.name??t);return e.words.list(t.length>3?[...s,`+${t.length-3}`]:s)},i=[t?.likely.length?e.words.t("changedLikely",{names:s(t.likely)}):"",t?.unlikely.length?e.words.t("changedUnlikely",{names:s(t.unlikely)}):""].filter(Boolean);return i.length>0?i.join(" "):e.words.t("changedNothing")}let eP=e=>e?new FormData(e).getAll("item").map(String):[];function eD({session:e,catalog:t,findings:s}){return e.scope?.about==="bundle"?(0,o.Gg)(t,e.scope.bundle,s.situation):void 0}function eE(e,t){let{session:s}=e;return S({answers:z(s.answers,t),place:s.place?.id,bundle:s.scope?.about==="bundle"?s.scope.bundle:void 0})}async function eN(e,t){let{words:s}=e.scene(),i=await navigator.clipboard?.writeText(t).then(()=>!0,()=>!1);e.fleet({notice:s.t(i?"copied":"copyFailed"),changes:void 0}),e.announce(s.t(i?"copied":"copyFailed"))}class eU{#e;#t;constructor(e){this.message="",this.#e=e,e.addController(this)}say(e,t=700){clearTimeout(this.#t),this.#t=setTimeout(()=>{this.message=e===this.message?`${e}\xa0`:e,this.#e.requestUpdate()},t)}hostDisconnected(){clearTimeout(this.#t)}}class eB extends Error{constructor(e,t){super(t),this.name="SourceError",this.code=e}}class eR{#s;#i;#a=new Map;#n;constructor(e){this.#s=new URL(e)}manifest(){return this.#i??=this.#r().catch(e=>{throw this.#i=void 0,e})}async load(e,t,s=[]){let i,a=await this.manifest(),n=[...new Set([...e,...s])].filter(e=>Object.hasOwn(a.jurisdictions,e)),r=new Set,l=await Promise.all(n.flatMap(e=>(s.includes(e)?["logic","texts","details"]:["logic","texts"]).flatMap(s=>{var n,l,o,c;let d;return(n=a,l=e,o=s,c=t,d=n.jurisdictions[l],"logic"===o?[d.logic]:c.flatMap(e=>d[o]?.[e]??[])).map(t=>this.#l(t).catch(t=>{r.add(e),i??=t}))})));if(this.#o(l.filter(e=>void 0!==e)),!this.#n||0===this.#n.services.size)throw i??new eB("damaged","The catalogue holds no service");return{catalog:this.#n,failed:[...r]}}async indexes(e,t){let s=await this.manifest(),i=e.flatMap(e=>t.flatMap(t=>s.jurisdictions[e]?.index?.[t]??[]));return(await Promise.allSettled(i.map(e=>this.#l(e)))).flatMap(e=>"fulfilled"===e.status?[e.value]:[])}async places(){return this.#l((await this.manifest()).places)}#o(e){let t=this.#n?.pieces??[],s=e.filter(e=>!t.includes(e));if(0!==s.length)try{this.#n=this.#n?(0,$.XY)(this.#n,s):(0,$.O_)(s)}catch(e){if(e instanceof $.G$)throw new eB("other-format"===e.code?"format":"damaged",e.message);throw e}}async #r(){let e=eI(await eZ(this.#s));if("object"!=typeof e||null===e||"object"!=typeof e.jurisdictions)throw new eB("damaged",`${this.#s.href} is not a manifest`);if(e.format!==b.u)throw new eB("format",`${this.#s.href} has format ${String(e.format)}, this version reads ${b.u}`);return e}#l(e){let t=this.#a.get(e.path);if(t)return t;let s=new URL(e.path,this.#s),i=(s.origin===this.#s.origin?eH(s,e.integrity):Promise.reject(new eB("damaged",`${e.path} leads to another site`))).catch(t=>{throw this.#a.delete(e.path),t});return this.#a.set(e.path,i),i}}let eW=new Map,eI=e=>{try{return JSON.parse(new TextDecoder().decode(e))}catch{throw new eB("damaged","A file is not JSON")}};async function eH(e,t){let s=await eZ(e);if(await eJ(s,t))throw new eB("damaged",`${e.href} does not have the hash that the manifest names`);return eI(s)}async function eJ(e,t){return!!t?.startsWith("sha256-")&&!!globalThis.crypto?.subtle&&!btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256",e)))).startsWith(t.slice(7))}async function eZ(e,t=!0){try{let t=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(15e3)});if(!t.ok)throw new eB("unreachable",`${e.href} answered ${t.status}`);return await t.arrayBuffer()}catch(s){if(t&&!(s instanceof DOMException&&"TimeoutError"===s.name))return await new Promise(e=>setTimeout(e,400)),eZ(e,!1);if(s instanceof eB)throw s;throw new eB(s instanceof DOMException&&"TimeoutError"===s.name?"timeout":"unreachable",`${e.href}: ${String(s)}`)}}class eY{#c;#d;#u;constructor(e,t){if(this.failed=[],this.languages=["en","fr"],this.#d=new Set(["ca"]),this.#u=new Set,this.catalog=t,t)this.languages=[...t.texts.keys()];else{let t;this.#c=(t=eW.get(e)??new eR(e),eW.set(e,t),t)}}async speaks(){return this.#c&&(this.languages=(await this.#c.manifest()).languages),this.languages}async load(e,t,s=[]){if(!this.#c)return;for(let t of e)this.#d.add(t);for(let e of s)this.#u.add(e);let i=this.catalog,a=await this.#c.load([...this.#d],t,[...this.#u]);this.catalog=a.catalog,this.failed=a.failed;let n=this.#p(this.#d);this.catalog!==i&&n.length>0&&await this.load(n,t)}async loadPlace(e,t){let s=e.split("-").map((e,t,s)=>s.slice(0,t+1).join("-"));await this.load(this.catalog?(0,c.d)(this.catalog,e):s,t)}hasDetails(e){return!this.#c||e.every(e=>this.#u.has(e)&&!this.failed.includes(e))}async places(){return this.#c?.places().catch(()=>void 0)}async indexes(e){if(!this.#c)return;let t=await this.#c.indexes(Object.keys((await this.#c.manifest()).jurisdictions),e);if(0===t.length)throw new eB("unreachable","No search index could be loaded");return t}#p(e){return[...this.catalog?.jurisdictions.values()??[]].filter(({id:t,kind:s,parent:i})=>"indigenous"===s&&void 0!==i&&"ca"!==i&&e.has(i)&&!e.has(t)).map(({id:e})=>e)}}let eG=e=>e instanceof eB?e.code:"unreachable",eQ={typed:"",suggestions:[],open:!1,active:-1,fault:!1};class eK{#h;#m=new Map;#f;#g="";#v=0;constructor(e){this.#h=e}clear(){this.#m.clear(),this.#f=void 0}async type(e){let t=++this.#v;this.#y({...eQ,typed:e});let{catalog:s,texts:i,words:a}=this.#h.scene(),n=await this.#$([i.lang]);if(!n||this.#v!==t||e.trim().length<2)return;let r=(0,c.d)(s,this.#h.session.place?.id),l=n.code.suggest(n.engine,e,{lang:i.lang,chain:r,limit:7}).filter(({kind:e,id:t})=>"bundle"===e&&s.bundles.has(t??"")||"service"===e&&s.services.has(t??"")||"bundle"!==e&&"service"!==e);this.#y({...this.#b,suggestions:l,open:l.length>0,active:-1}),l.length>0&&this.#h.announce(a.t("suggestionsCount",{count:l.length}))}move(e){if("none"!==e||this.#b.open){var t;let s;this.#y((t=this.#b,s=t.suggestions.length,"none"===e||0===s?{...t,open:!1,active:-1}:"first"===e?{...t,open:!0,active:0}:"last"===e?{...t,open:!0,active:s-1}:{...t,open:!0,active:(t.active+1+e+s+1)%(s+1)-1}))}}search(e){let t=e.trim();if(this.#v++,!t)return this.#y({...eQ,fault:!0}),this.#h.focusOn("query");this.#y({...eQ,typed:t}),this.#h.show(er(this.#h.session,{name:"search",query:t.slice(0,300)}))}resultOf(e){let{session:t,catalog:s}=this.#h,i=this.#h.recordsLang,a=JSON.stringify([e,t.place?.id,i,[...t.answers],s?.services.size]);if(this.#f?.key===a)return this.#f.result;this.#g!==a&&(this.#g=a,this.#w(e).then(s=>{s&&(this.#f={key:JSON.stringify([e,t.place?.id,i,[...t.answers],this.#h.catalog?.services.size]),result:s},this.#h.announceCount(),this.#h.host.requestUpdate())}))}async #w(e){let t=this.#h,s=t.recordsLang,i=()=>{let{catalog:e,findings:i}=t.scene(),a=i.situation.place,n=t.session.answers.size>0?(0,r.ep)(e,i.situation):void 0,l=n&&new Map((0,c.I)(e,a).map((e,t)=>[e.id,n[t]]));return{lang:s,chain:(0,c.d)(e,t.session.place?.id),place:t.session.place?.id,limit:30,...l&&{truthOf:e=>l.get(e)??"unknown"}}},a=await this.#$([s]);if(!a)return t.fleet({searchMissing:!0}),{hits:[],noMatch:!0,pointers:[],topics:[],corrected:[],queryLang:s};let n=a.code.searchCatalog(a.engine,e,i());n.queryLang!==s&&(a=await this.#$([s,n.queryLang]))&&(n=a.code.searchCatalog(a.engine,e,i()));let{catalog:l}=t.scene(),o=[...new Set(n.hits.filter(e=>"service"===e.kind&&!l.services.has(e.id)).map(e=>e.jurisdiction))];return o.length>0&&await t.loadMore(o),n}get #b(){return this.#h.scene().fleeting.search}#y(e){this.#h.fleet({search:e})}#$(e){let t=e.join(),i=this.#m.get(t);if(i)return i;let a=Promise.all([s.e(175).then(s.bind(s,5175)),this.#h.indexes(e)]).then(([t,s])=>({code:t,engine:t.openSearch(s??t.indexesOf(this.#h.catalog,e))}),()=>void 0);return this.#m.set(t,a),a.then(e=>e??this.#m.delete(t)),a}}let eX=(e,t)=>e+t.replace(/(^|-)([a-z])/g,(e,t,s)=>s.toUpperCase());function eV(e,t){let{topic:s,kind:i,channel:a}=e.session.filters;return(!s||t.topics.includes(s))&&(!i||t.kind===i)&&(!a||t.channels.includes(a))}function e0(e,t){let{filters:s}=e.session,a=(t,a,n,r)=>n.length<2?i.s6:(0,i.qy)`<label class="field"><span>${e$(e,a)}</span> <select @change=${i=>e.actions.filter({...s,[t]:i.target.value||void 0})}> <option value="" ?selected=${!s[t]}>${e.words.t("filterAll")}</option>
        ${n.map(e=>(0,i.qy)`<option value=${e} ?selected=${s[t]===e}>${r(e)}</option>`)}
      </select></label>`,n=e=>[...new Set(e)],r=Object.values(s).some(Boolean);return ez(e$(e,"filter"),(0,i.qy)`<div class="filters">
    ${a("topic","filterTopic",n(t.flatMap(e=>e.topics)),t=>e.texts.topics.get(t)?.name??t)}
    ${a("kind","filterKind",n(t.map(e=>e.kind)),t=>e.words.t(eX("kind",t)))}
    ${a("channel","filterChannel",n(t.flatMap(e=>e.channels)),t=>e.words.t(eX("channel",t)))}
    ${r?ek(e$(e,"filterClear"),()=>e.actions.filter({}),"secondary"):i.s6}
  </div>`,"filter")}let e1={en:{name:"English",load:async()=>(await s.e(442).then(s.bind(s,1442))).en},fr:{name:"Fran\xe7ais",load:async()=>(await s.e(990).then(s.bind(s,5990))).fr},iu:{name:"ᐃᓄᒃᑎᑐᑦ",load:async()=>(await s.e(676).then(s.bind(s,676))).iu},ar:{name:"العربية",load:async()=>(await s.e(583).then(s.bind(s,6583))).ar},es:{name:"Espa\xf1ol",load:async()=>(await s.e(73).then(s.bind(s,5454))).es},pa:{name:"ਪੰਜਾਬੀ",load:async()=>(await s.e(687).then(s.bind(s,7068))).pa},tl:{name:"Tagalog",load:async()=>(await s.e(782).then(s.bind(s,5782))).tl},uk:{name:"Українська",load:async()=>(await s.e(452).then(s.bind(s,5452))).uk},"zh-Hans":{name:"简体中文",load:async()=>(await s.e(341).then(s.bind(s,4341))).zhHans}},e6=(0,q.Q_)(),e2=e6.init({resources:{},fallbackLng:"en",ns:"w",defaultNS:"w",keySeparator:!1,nsSeparator:!1,interpolation:{escapeValue:!1},returnNull:!1,showSupportNotice:!1});function e5(e,t=Object.keys(e1)){if(!e)return;let s=e.toLowerCase();return t.find(e=>e.toLowerCase()===s)??t.find(e=>s.startsWith(`${e.toLowerCase()}-`))??t.find(e=>e.toLowerCase().split("-")[0]===s.split("-")[0]&&!/-hant|-tw|-hk/.test(s))??("fil"===s?t.find(e=>"tl"===e):void 0)}async function e4(e,t=!1){for(let t of(await e2,"iu"!==e?[e]:[e,"en"]))e6.hasResourceBundle(t,"w")||e6.addResourceBundle(t,"w",await e1[t].load());return function(e,t=!1){let s=e6.getFixedT(e),i="en"===e||"fr"===e?`${e}-CA`:"tl"===e?"fil":e,a=new Intl.NumberFormat(i),n=new Intl.DateTimeFormat(i,{dateStyle:"long",timeZone:"UTC"}),r=new Intl.ListFormat(i,{type:"conjunction"}),l=e6.getResourceBundle(e,"w");return{lang:e,dir:e6.dir(e),t:(e,i)=>{let n={...i};for(let[e,t]of Object.entries(n))"number"==typeof t&&"count"!==e&&(n[e]=a.format(t));t&&"number"!=typeof n.count&&(n.context="them");let r=s(e,n);return"number"==typeof i?.count&&i.count>999?r.replace(String(i.count),a.format(i.count)):r},number:e=>a.format(e),day:e=>(0,w.N)(e)?n.format(new Date(`${e}T00:00:00Z`)):String(e),month:e=>new Intl.DateTimeFormat(i,{month:"long",timeZone:"UTC"}).format(new Date(Date.UTC(2024,e-1,15))),list:e=>r.format(e),borrowed:e=>!(e in l)&&!Object.keys(l).some(t=>t.startsWith(`${e}_`))}}(e,t)}let e3="service-finder",e8={search:eQ,faults:[],placeTyped:"",detailsFailed:!1,partsFailed:[],qr:!1,remembering:!1,searchMissing:!1};class e7{#k;#x;#q;#_;#M;#O;#S;#z;#T;#j;#C;constructor(e,t){this.searching=new eK(this),this.state="idle",this.recordsLang="en",this.#_=ea(),this.#M=e8,this.#T=new Map,this.#C=0,this.today=()=>this.#k().today(),this.places=()=>this.#q.places(),this.indexes=e=>this.#q.indexes(e),this.dispatchEvent=e=>this.host.dispatchEvent(e),this.host=e,this.#k=t,this.#x=new eU(e),this.actions=function(e){let{today:t}=e,s=(t,s)=>{let i=e.findingsFor(t,s).next;if(i)return e.show(er(t,Y(i)),!0);e.fleet({notice:`${e.scene().words.t("interviewDone")}. ${e.scene().words.t("interviewDoneText")}`}),e.show(er(t,{name:t.scope?.about==="bundle"?"plan":"results"}),!0)},i=(i,a)=>{var r;let l,o=e.catalog.facts,c=a.filter(([s,i])=>o.has(s)&&!(0,n.dG)(o.get(s),i,t(),e.catalog)),d=e.findingsFor(e.session).decisions,u=en(e.session),p=c.reduce((e,[s,i])=>ec(e,s,i,t()),e.session);(e.fleet({faults:[],members:void 0,notice:void 0,changes:(r=e.findingsFor(p,i).decisions,{likely:(l=e=>[...r.values()].filter(t=>t.truth===e&&d.has(t.service)&&d.get(t.service).truth!==e).map(e=>e.service))("met"),unlikely:l("unmet")})}),"question"===u.name&&u.change)?e.show(p.views.length>1?eo(p):el(p,{name:"review"}),!0):s(p,i),e.announce(eF(e.scene())),e.dispatchEvent(new D(e.session.answers.size))},a=async(t,i="")=>{let a="place"===en(e.session).name&&en(e.session).goOn;t&&await e.loadPlace(t);let n=t&&e.scene().texts.jurisdictions.get(t)?.name,r=eu(e.session,t?{id:t,label:i||n||t}:void 0);e.fleet({placeFinding:void 0,placeTyped:""});let l=r.views.length>1?eo(r):el(r,{name:"home"});if(a&&r.scope)s({...l,turn:e.session.turn});else e.show(l);t&&e.announce(e.scene().words.t("placeSet",{place:i||n||t}))};return{show:t=>{let s;return s=er(e.session,t),e.show(s)},back:()=>{let t;return t=eo(e.session),e.show(t)},begin:(t,i)=>{var a,n;let r,l,o=(a=e.session,n=i??en(e.session),er({...a,scope:t,done:(r=a.scope,l=t,JSON.stringify(r)===JSON.stringify(l))?a.done:new Set},n));if(i)e.show(o);else if("service"===t.about||o.place)s(o);else{let t;t=er(o,{name:"place",goOn:!0}),e.show(t)}},type:t=>void e.searching.type(t),search:t=>e.searching.search(t),moveSuggestion:t=>e.searching.move(t),choosePlace:async t=>{let s=await e.places(),i=(0,g.P)(e.catalog,t,s,e.scene().texts.lang);if("found"in i)return a(i.found,i.label);e.fleet({placeFinding:i,placeTyped:t}),e.focusOn("choices"in i?"choices-title":"place")},setPlace:(e,t)=>void a(e,t),submitAnswer:(s,a)=>{let n=e.catalog.facts.get(s);if(n.items){let t=eP(a),n=Array.from(a.querySelectorAll("input[name=item]"),e=>e.value);return t.length>0?i(s,n.map(e=>[e,t.includes(e)])):(e.fleet({faults:[{field:n[0]??s,key:"errorNoneTicked"}]}),e.focusOn("faults"))}let r=new FormData(a),l=a.querySelectorAll(".member").length,o=function(e,t,s,i,a){if("members"!==t.type)return et(e,t,t.id,s,a)??{faults:[{field:ee(t,t.id),key:"errorEmpty"}]};let n=[],r=Array.from({length:i},(i,r)=>{let l={};for(let i of t.fields??[]){let o=e.facts.get(i),c=o&&et(e,o,V(t.id,r,i),s,a);c&&"faults"in c?n.push(...c.faults):c&&(l[i]=c.value)}return l});return n.length>0?{faults:n}:r.every(e=>0===Object.keys(e).length)?{faults:[{field:ee(e.facts.get(t.fields?.[0]??""),V(t.id,0,t.fields?.[0]??"")),key:"errorEmpty"}]}:{value:r}}(e.catalog,n,e=>String(r.get(e)??""),l,t());if("value"in o)return i(s,[[s,o.value]]);e.fleet({faults:o.faults}),e.focusOn("faults")},giveAnswer:(e,t)=>i(e,[[e,t]]),giveAll:i,setMembers:(t,s)=>{e.fleet({members:t}),e.announce(s)},takeBack:t=>{var s;let i,a,n=e.scene().texts.facts.get(t)?.label??t;s=e.session,i=new Map(s.answers),a=new Map(s.answeredOn),i.delete(t),a.delete(t),e.session={...s,answers:i,answeredOn:a},e.fleet({notice:e.scene().words.t("removed",{thing:n}),changes:void 0}),e.focusOn("title"),e.announce(e.scene().words.t("removed",{thing:n})),e.dispatchEvent(new D(e.session.answers.size))},setLanguage:t=>void e.useLanguage(t,!0),setRecords:t=>void e.useRecords(t),helpOther:t=>e.useHelp(t),filter:t=>{let s;s=e.session,e.session={...s,filters:t},e.announceCount()},groupBy:t=>{let s;return s=e.session,e.session={...s,groupBy:t}},tick:(t,s)=>{var i;let a;return i=e.session,a=new Set(i.done),s?a.add(t):a.delete(t),e.session={...i,done:a}},forget:()=>{e.forget(),e.dispatchEvent(new W)},reload:()=>void e.reload(),focus:t=>e.focusOn(t),report:t=>{e.dispatchEvent(new B(t)),e.announce(e.scene().words.t("reportSent"))},handOver:(t,s)=>{let{words:i}=e.scene();if(0===s.length)return e.fleet({handNote:i.t("handNone")});if(e.dispatchEvent(new R(t,z(e.session.answers,s)))){let a,n;a=e.session,n={service:t,facts:s,at:new Date().toISOString()},e.session={...a,handedOver:[...a.handedOver,n]},e.fleet({handNote:i.t("handDone",{count:s.length})}),e.announce(i.t("handDone",{count:s.length}))}},print:()=>{var t;let s;return t=e.host,(s=new CSSStyleSheet).replaceSync(`@media print { body :not(:has([${X}])):not([${X}]):not([${X}] *) { display: none !important; } }`),t.setAttribute(X,""),document.adoptedStyleSheets=[...document.adoptedStyleSheets,s],void(addEventListener("afterprint",()=>{t.removeAttribute(X),document.adoptedStyleSheets=document.adoptedStyleSheets.filter(e=>e!==s)},{once:!0}),print())},saveCalendar:()=>{let t=eD(e.scene());t&&F("plan.ics","text/calendar",(0,v.Y)(t,e.scene().texts,{stamp:new Date().toISOString().replace(/[-:]|\.\d+/g,"")}))},copyPlan:()=>{let t=eD(e.scene());t&&eN(e,(0,y.l)(t,e.scene().texts))},saveFile:t=>F("service-finder.json","application/json",eE(e,t)),openFile:async s=>{let i=s.size>1e5?void 0:T(e.catalog,await s.text(),t());await e.receive(i)},makeLink:async(t,s)=>{if(0===t.length)return e.fleet({link:void 0,qr:!1});let i=new URL(location.href);i.hash=await j(eE(e,t)),e.fleet({link:i.href,qr:s}),s&&await e.drawQr(i.href)},copyLink:()=>void eN(e,e.scene().fleeting.link??""),acceptArrived:t=>void e.acceptArrived(t),remember:t=>e.remember(t)}}(this)}get session(){return this.#_}set session(e){this.#_=e,this.#A(),this.host.requestUpdate()}get catalog(){return this.#q?.catalog}get message(){return this.#x.message}async start(){let e=++this.#C,t=this.#k();this.state="loading",this.host.requestUpdate(),this.#q=new eY(t.url,t.given),this.searching.clear();let s=this.#_.lang??e5(t.lang)??"en";try{let[i,a]=await Promise.all([e4(s,this.#_.forOther),this.#q.speaks().catch(()=>void 0)]);if(e!==this.#C)return;this.words=i,this.recordsLang=this.#L(s,a??this.#q.languages);let n=this.#_.place?.id??(t.place||void 0);if(n&&await this.#q.loadPlace(n,[this.recordsLang]),await this.#q.load(t.service?["ca",t.service.split("/")[0]]:["ca"],[this.recordsLang]),e!==this.#C)return;this.#F(t)}catch(t){e===this.#C&&this.#P(eG(t))}}#F(e){this.state="ready";let t=0===this.#_.turn&&1===this.#_.views.length;t&&(this.#_=this.#D(e)),this.fleet({partsFailed:this.#q.failed}),this.#E(),t&&this.#N(),this.host.dispatchEvent(new N)}#D({place:e,bundle:t,service:s,view:i}){let a=this.catalog,n={...ea(),lang:this.#_.lang,forOther:this.#_.forOther,answers:this.#_.answers,answeredOn:this.#_.answeredOn};e&&a.jurisdictions.has(e)&&(n=eu(n,{id:e,label:this.#U().jurisdictions.get(e)?.name??e}));let r=a.moved.get(s)??s;if(a.services.has(r))return{...n,scope:{about:"service",service:r},views:[{name:"service",service:r}]};if(!a.bundles.has(t))return"everything"===i?{...n,views:[{name:"everything"}]}:n;if(n={...n,scope:{about:"bundle",bundle:t}},"plan"===i||"results"===i)return{...n,views:[{name:i}]};let l=this.findingsFor(n).next;return{...n,views:[n.place?l?Y(l):{name:"plan"}:{name:"place",goOn:!0}]}}failWith(e){this.state=e,this.host.dispatchEvent(new U(e))}#P(e){this.state=e,this.host.requestUpdate(),this.host.dispatchEvent(new U(e))}async reload(){if("ready"!==this.state){await this.start(),"ready"===this.state&&this.focusOn("title");return}await this.loadMore([]),this.fleet({detailsFailed:!1}),await this.#E()}async loadMore(e,t=[]){try{await this.#q.load(e,[this.recordsLang],t)}catch(e){this.host.dispatchEvent(new U(eG(e)))}this.fleet({partsFailed:this.#q.failed})}async loadPlace(e){await this.loadMore((0,c.d)(this.catalog,e))}async #E(){let e=en(this.#_),t=[...new Set([..."service"===e.name?[e.service.split("/")[0]]:"plan"===e.name?(0,c.d)(this.catalog,this.#_.place?.id):[],..."plan"===e.name?J(this.#_,this.catalog).map(({id:e})=>e.split("/")[0]):[]])];0===t.length||this.#q.hasDetails(t)||(await this.loadMore([],t),this.fleet({detailsFailed:t.some(e=>this.#q.failed.includes(e))}))}async useLanguage(e,t=!1){let s,i=e5(e)??"en";if("idle"===this.state||!t&&this.#_.lang||i===this.words?.lang&&!t)return;let a=await e4(i,this.#_.forOther).catch(()=>void 0);if(!a)return;let n=this.#L(i,this.#q.languages);n!==this.recordsLang&&await this.#q.load([],[n]).catch(()=>void 0),this.catalog?.texts.has(n)&&(this.recordsLang=n),this.words=a,t&&(this.#_=(s=this.#_,{...s,lang:i}));let r=this.#_.place,l=r&&this.catalog&&this.#U().jurisdictions.get(r.id)?.name;r&&l&&!r.label.includes(",")&&(this.#_=eu(this.#_,{id:r.id,label:l})),this.fleet({changes:void 0,notice:void 0,faults:[]})}async useRecords(e){if(await this.#q.load([],[e]).catch(()=>void 0),this.catalog?.texts.has(e)){let t;this.recordsLang=e,this.session=(t=this.#_,{...t,records:e})}}useHelp(e){let t;this.session=(t=this.#_,{...t,forOther:e}),e4(this.words.lang,e).then(e=>{this.words=e,this.host.requestUpdate()})}#L(e,t){let s=this.#_.records??e5(document.documentElement.lang,t);return e5(e,t)??s??t[0]??"en"}show(e,t=!1){let s=e.turn!==this.#_.turn,i=en(e);if(s){this.#O="title";let e=this.#M;this.#M={...e8,search:{...eQ,typed:"search"===i.name?i.query:""},partsFailed:e.partsFailed,remembering:e.remembering,arrived:e.arrived,...t&&{changes:e.changes,notice:e.notice}},this.#j="question"===i.name?i.fact:void 0}if(this.session=e,!s)return;this.#E();let a=e.scope;this.host.dispatchEvent(new E(i.name,"service"===i.name?i.service:void 0,a?.about==="bundle"?a.bundle:void 0))}fleet(e){this.#M={...this.#M,...e},this.host.requestUpdate()}scene(){let e=this.#k(),t=this.#B();return{session:this.#_,catalog:this.catalog,texts:this.#U(),words:this.words,findings:t,today:this.today(),level:e.level,fleeting:this.#M,options:e.options,actions:this.actions,decide:e=>this.#R(e,t)}}findingsFor(e,t){var s,i,a,n;let o,c,d,u,p,h,m;return s=this.catalog,i=this.today(),o={answers:(a=e,n=s,0===(m=Object.entries(H(a.scope,n))).length?a.answers:new Map([...m,...a.answers])),today:i,place:e.place?.id},c=J(e,s),d=new Map((0,r.k1)(s,o,c).map(e=>[e.service,e])),u=c.map(e=>e.id),h=void 0===(p=e.scope?.about==="bundle"?e.scope.bundle:void 0)?void 0:s.bundles.get(p)?.event,{situation:o,services:c,decisions:d,next:(0,l.Y)(s,o,{services:u,previous:t,event:h,bundle:p}),openCount:(0,l.O)(s,o,u,p).length}}#B(){let{answers:e,place:t,scope:s}=this.#_,i=[e,t,s,this.catalog,this.today(),this.#j];return(!this.#z||i.some((e,t)=>e!==this.#z.key[t]))&&(this.#z={key:i,value:this.findingsFor(this.#_,this.#j)},this.#T=new Map(this.#z.value.decisions)),this.#z.value}#R(e,t){let s=this.#T.get(e.id)??(0,r.oB)(this.catalog,e,t.situation);return this.#T.set(e.id,s),s}#U(){let{texts:e}=this.catalog;return e.get(this.recordsLang)??[...e.values()][0]}announce(e){this.#x.say(e)}announceCount(){let e=this.scene(),t=en(this.#_),s="search"===t.name?(this.searching.resultOf(t.query)?.hits??[]).flatMap(t=>e.catalog.services.get(t.id)??[]):"question"===t.name?[]:J("topic"===t.name?{scope:{about:"topic",topic:t.topic},place:this.#_.place}:"everything"===t.name?{place:this.#_.place}:this.#_,e.catalog);this.announce(e.words.t("searchCount",{count:s.filter(t=>eV(e,t)).length}))}focusOn(e){this.#O=e,this.host.requestUpdate()}applyFocus(){let e=this.#O&&this.host.shadowRoot?.getElementById(this.#O);if(!e)return;this.#O=void 0,e.focus({preventScroll:!0});let t=e.getBoundingClientRect();(t.top<0||t.bottom>innerHeight)&&(this.host.getBoundingClientRect().top<0&&"title"===e.id?this.host:e).scrollIntoView({block:"start"})}forget(){this.remember(!1);let{bundle:e,service:t,view:s}=this.#k(),i=function(e,t={name:"home"}){return{...ea(t),lang:e.lang,records:e.records,turn:e.turn+1}}(this.#_),a=e||t||s?{...this.#D({...this.#k(),place:this.#k().place}),turn:i.turn,answers:i.answers,answeredOn:i.answeredOn}:i;this.show({...a,lang:i.lang,records:i.records,forOther:!1}),this.useHelp(!1),this.announce(this.words.t("forgotten"))}async receive(e){let{words:t}=this.scene();if(!e)return this.fleet({notice:t.t("takeRefused")}),this.announce(t.t("takeRefused"));e.place&&await this.loadPlace(e.place);let s=ed(this.#_,e.answers,this.today());e.place&&(s=eu(s,{id:e.place,label:this.#U().jurisdictions.get(e.place)?.name??e.place})),e.bundle&&(s={...s,scope:{about:"bundle",bundle:e.bundle}}),this.show(er(s,{name:e.bundle?"plan":"review"})),this.fleet({notice:t.t("takeOpened")}),this.host.dispatchEvent(new D(s.answers.size))}async #N(){if(C(location.hash)){let e=await A(location.hash);this.#S=void 0===e?void 0:T(this.catalog,e,this.today()),this.#S?this.fleet({arrived:{count:this.#S.answers.size}}):await this.receive(void 0)}else if(this.#k().options.remember){let e=T(this.catalog,e9()?.getItem(e3)??"",this.today());if(!e)return;this.fleet({remembering:!0}),await this.receive(e)}}async acceptArrived(e){let t=this.#S;this.#S=void 0,this.fleet({arrived:void 0}),e?await this.receive(t):this.focusOn("title")}remember(e){this.fleet({remembering:e}),!e&&this.#k().options.remember&&e9()?.removeItem(e3),this.#A()}#A(){if(!this.#M.remembering)return;let{answers:e,place:t,scope:s}=this.#_;e9()?.setItem(e3,S({answers:e,place:t?.id,bundle:s?.about==="bundle"?s.bundle:void 0}))}async drawQr(e){await this.host.updateComplete;let t=this.host.shadowRoot?.getElementById("qr"),{generate:i}=await s.e(191).then(s.bind(s,9191));try{t&&i(e).toCanvas(t)}catch{this.fleet({qr:!1,notice:this.words.t("takeQrTooLong")})}}}function e9(){try{return sessionStorage}catch{return}}function te(e){for(let t=e;t;t=tt(t)){let e=t.getAttribute("lang");if(e)return e}return document.documentElement.lang||void 0}let tt=e=>{if(e.assignedSlot)return e.assignedSlot;if(e.parentElement)return e.parentElement;let t=e.getRootNode();return t instanceof ShadowRoot?t.host:null},ts=(0,i.AH)`
  :host { display: block; color: var(--_ink); font-size: var(--service-finder-font-size, inherit); line-height: 1.5; text-align: start; container-type: inline-size; scroll-margin-top: 1em; }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  .finder { background: var(--_paper); border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.5); overflow: clip; }
  .view { padding: 1.25em; }
  h1, h2, h3, h4, h5, h6 { margin: 0; font: inherit; font-weight: 700; line-height: 1.25; color: inherit; text-wrap: pretty; }
  .title { font-size: 1.6em; letter-spacing: -0.01em; }
  .section { font-size: 1.2em; margin-block: 1.6em 0.5em; }
  .item { font-size: 1.05em; }
  .small { font-size: 1em; }
  .title-line { outline: none; padding-block-end: 0.35em; }
  p, ul, ol, dl, dd, fieldset, legend, form { margin: 0; padding: 0; border: 0; }
  p { max-width: 42em; margin-block: 0.4em; overflow-wrap: anywhere; }
  ul { padding-inline-start: 1.2em; }
  li { margin-block: 0.25em; }
  .plain, .services, .events, .topics, .channels, .steps, .quiet, .controls { list-style: none; padding: 0; }
  .lead { font-size: 1.08em; }
  .hint, .by, .why, .kind, small { color: var(--_muted); font-size: 0.92em; }
  .icon { inline-size: 1.15em; block-size: 1.15em; flex: none; vertical-align: -0.2em; }
  [dir='rtl'] .turns { transform: scaleX(-1); }
  .unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .printed { display: none; }
  .row { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
  .row.end { margin-inline-start: auto; }
  .ways { display: flex; flex-wrap: wrap; gap: 0.6em; max-width: none; margin-block: 1.2em; }

  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; word-spacing: inherit; max-inline-size: 100%; }
  button { cursor: pointer; border-radius: var(--_radius); min-block-size: 1.6em; }
  .primary, .secondary { display: inline-flex; gap: 0.5em; align-items: center; padding: 0.6em 1.1em; font-weight: 600; border: 2px solid var(--_accent); text-align: start; line-height: 1.3; }
  .primary { background: var(--_accent); color: var(--_on-accent); }
  .secondary { background: transparent; color: var(--_accent); }
  .primary:hover, .secondary:hover { box-shadow: 0 0 0 2px var(--_accent); }
  .link, .bar, a { color: var(--_accent); text-decoration: underline; text-decoration-thickness: 0.07em; text-underline-offset: 0.2em; }
  .link { background: none; border: 0; padding: 0.1em 0; text-align: start; font-weight: inherit; overflow-wrap: anywhere; line-height: inherit; }
  .link:hover, .bar:hover, a:hover { text-decoration-thickness: 0.14em; }
  .bar { display: inline-flex; gap: 0.3em; align-items: center; background: none; border: 0; padding: 0.35em 0.3em; }
  a, .link { overflow-wrap: anywhere; display: inline-block; min-block-size: max(1.5em, 24px); }
  .out .icon { inline-size: 0.85em; block-size: 0.85em; margin-inline-start: 0.25em; vertical-align: -0.05em; }
  :focus-visible { outline: 0.19em solid var(--_focus); outline-offset: 0.15em; border-radius: 0.15em; }
  .title-line:focus-visible { outline: none; }

  input[type='text'], select, textarea { background: var(--_paper); border: 1.5px solid var(--_edge); border-radius: var(--_radius); padding: 0.55em 0.7em; min-block-size: 2.8em; }
  textarea { inline-size: 100%; overflow-wrap: anywhere; }
  [aria-invalid='true'] { border-color: var(--_fault); border-width: 2.5px; }
  .label { display: block; font-weight: 700; font-size: 1.05em; }
  .field { display: inline-grid; grid-template-columns: minmax(0, max-content); gap: 0.2em; max-inline-size: 100%; }
  [type='file'] { inline-size: 100%; }
  .field > span { font-weight: 600; }
  .tick, .choice { display: flex; gap: 0.7em; align-items: flex-start; cursor: pointer; }
  .tick { padding-block: 0.25em; }
  .tick input, .choice input { flex: none; inline-size: 1.4em; block-size: 1.4em; margin: 0.05em 0 0; accent-color: var(--_accent); }
  .choice { padding: 0.65em 0.8em; border: 1.5px solid var(--_line); border-radius: var(--_radius); background: var(--_paper); max-inline-size: 34em; }
  .choice:hover { border-color: var(--_accent); }
  .choice:has(input:checked) { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); }
  .choice.small { padding: 0.35em 0.7em; }
  .choices { display: grid; gap: 0.5em; margin-block: 0.8em; }
  legend { display: block; inline-size: 100%; }
  .fault { color: var(--_fault); max-width: 42em; }

  details { margin-block: 0.8em; }
  summary { display: flex; gap: 0.4em; align-items: center; cursor: pointer; color: var(--_accent); font-weight: 600; padding-block: 0.3em; list-style: none; inline-size: fit-content; }
  summary::-webkit-details-marker { display: none; }
  summary span { text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 0.07em; }
  summary .icon { transition: transform 0.15s; }
  details[open] > summary .icon { transform: rotate(90deg); }
  .folded { padding-block: 0.3em 0.5em; padding-inline-start: 1.55em; }
  @media (prefers-reduced-motion: reduce) { *, *::before, *::after { transition: none !important; animation: none !important; } }
`,ti=(0,i.AH)`
  @media (forced-colors: active) {
    .finder, .choice, .member, .bundle-hit, .so-far, .note, .changes, .warning, .hand-over { border: 1px solid CanvasText; }
    .step::before { border: 2px solid CanvasText; }
    .primary, .secondary { border-color: ButtonText; }
    .tab[aria-current] { border-color: Highlight; }
    .combo [role='option'][aria-selected='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
    .bones i { border: 1px solid CanvasText; }
    .icon { forced-color-adjust: auto; }
  }
  @media print {
    :host { --_paper: #fff; --_soft: #fff; --_ink: #000; --_muted: #333; --_accent: #000; --_warm: #000; --_good: #000; --_line: #999; --_on-accent: #fff; font-size: 10.5pt; }
    .finder { border: 0; overflow: visible; }
    .view { padding: 0; max-width: none; }
    .top, .bottom, .journey, .tools, .ways, .arrived, .filters, .filter, .grouping, .search, .out .icon, .out .unseen { display: none !important; }
    .printed { display: revert; }
    .link, a { color: #000; text-decoration: none; }
    .step::before { background: #fff; color: #000; border: 1.5px solid #000; }
    .step, .services > li, .quiet > li, .channels > li, .facts > div { break-inside: avoid; }
    .section, .item { break-after: avoid; }
    .how > summary { display: none; }
    .how::details-content { content-visibility: visible; block-size: auto; }
    .done-tick { color: #000; }
  }
`,ta=(0,i.AH)`
  .record .kind { margin: 0; font-weight: 600; color: var(--_warm); }
  .criteria ul { list-style: none; padding: 0; }
  .criteria li { display: flex; gap: 0.5em; align-items: flex-start; margin-block: 0.35em; }
  .criteria li.group { display: block; padding-inline-start: 0.9em; border-inline-start: 2px solid var(--_line); }
  .criteria .icon { margin-block-start: 0.15em; }
  .criteria .met .icon { color: var(--_good); }
  .criteria .unmet .icon { color: var(--_muted); }
  .dot { flex: none; inline-size: 0.45em; block-size: 0.45em; margin: 0.5em 0.35em 0; border-radius: 50%; background: var(--_edge); }
  .glue { font-weight: 600; }
  .channels > li { display: grid; gap: 0.1em 1.5em; padding-block: 0.7em; margin: 0; border-block-start: 1px solid var(--_line); }
  .channels p { margin-block: 0.1em 0.3em; }
  .phone { font-weight: 700; font-size: 1.08em; }
  .address { white-space: pre-line; }
  .facts > div, .answers > div { display: grid; gap: 0.1em 1.5em; padding-block: 0.7em; border-block-start: 1px solid var(--_line); }
  .facts { margin-block-start: 1.6em; border-block-end: 1px solid var(--_line); }
  dt { font-weight: 600; }
  .answers .value { font-size: 1.08em; }
  .answers details { margin-block: 0.2em; }
  .answers .row { gap: 1.2em; }
  .sources { font-size: 0.95em; }
  .hand-over { margin-block-start: 1.6em; padding: 0.1em 1.1em 1em; background: var(--_soft); border-radius: var(--_radius); }
  @container (min-width: 34em) {
    .channels > li, .facts > div { grid-template-columns: 9em minmax(0, 1fr); }
    .answers > div { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .answers dd { grid-column: 2; }
    .answers dt { grid-row: 1 / span 4; }
  }

  .steps { counter-reset: step; margin-block: 1.4em; }
  .step { position: relative; counter-increment: step; padding: 0 0 1.7em; padding-inline-start: 3.1em; margin: 0; }
  .step::before { content: counter(step); position: absolute; inset-inline-start: 0; inset-block-start: 0; inline-size: 2em; block-size: 2em; border-radius: 50%; display: grid; place-items: center; font-weight: 700; background: var(--_accent); color: var(--_on-accent); }
  .step::after { content: ''; position: absolute; inset-inline-start: calc(1em - 1px); inset-block: 2.3em 0.3em; border-inline-start: 2px solid var(--_line); }
  .step:last-child::after { display: none; }
  .step.advice::before { background: var(--_paper); color: var(--_accent); border: 2px solid var(--_accent); }
  .step .item { font-size: 1.15em; padding-block-start: 0.2em; }
  .step p { margin-block: 0.25em; }
  .dates { padding: 0.8em 1.1em; background: var(--_soft); border-radius: var(--_radius); max-inline-size: 46em; }
  .dates li { display: grid; grid-template-columns: minmax(8em, auto) 1fr; gap: 0 1em; }
  .late { color: var(--_warm); }
  .first { color: var(--_warm); font-weight: 700; margin-block: 0 !important; }
  .due { color: var(--_accent); }
  .due.soon, .due.late { color: var(--_warm); }
  .due-note { color: var(--_ink); }
  span.due-note { display: block; font-weight: 400; }
  .takes-care { margin-block: 0.2em; }
  .done-tick { font-weight: 600; inline-size: fit-content; }
  .done .item .link { text-decoration: line-through; }
  .done .summary, .done .due-note { color: var(--_muted); }
  .done::before { content: '✓'; background: var(--_good); }
  .how { margin-block: 0.4em; }
  .papers li small { display: block; }
  .take .field, .field textarea { inline-size: 100%; max-inline-size: 42em; }
  .qr { inline-size: 15em; block-size: 15em; max-inline-size: 100%; image-rendering: pixelated; background: #fff; border: 1em solid #fff; }
`,tn=(0,i.AH)`
  :host {
    --_accent: var(--service-finder-accent, #17505f);
    --_on-accent: var(--service-finder-on-accent, #ffffff);
    --_ink: var(--service-finder-ink, #23282b);
    --_muted: var(--service-finder-muted, #565b5e);
    --_paper: var(--service-finder-paper, #ffffff);
    --_soft: var(--service-finder-soft, #f7f3ec);
    --_line: var(--service-finder-line, #d8cfc1);
    --_edge: var(--service-finder-edge, #77716a);
    --_good: var(--service-finder-good, #2b6140);
    --_warm: var(--service-finder-warm, #8f4413);
    --_fault: var(--service-finder-fault, #a81e2b);
    --_focus: var(--service-finder-focus, #0b6bcb);
    --_radius: var(--service-finder-radius, 0.4em);
  }
  :host([theme='dark']) {
    --_accent: var(--service-finder-accent, #8fd0df);
    --_on-accent: var(--service-finder-on-accent, #0d2127);
    --_ink: var(--service-finder-ink, #ece7df);
    --_muted: var(--service-finder-muted, #b9b2a7);
    --_paper: var(--service-finder-paper, #1b1f21);
    --_soft: var(--service-finder-soft, #262b2d);
    --_line: var(--service-finder-line, #454b4d);
    --_edge: var(--service-finder-edge, #8d9192);
    --_good: var(--service-finder-good, #96d3a9);
    --_warm: var(--service-finder-warm, #f0b584);
    --_fault: var(--service-finder-fault, #ff9d9d);
    --_focus: var(--service-finder-focus, #ffd166);
    color-scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_accent: var(--service-finder-accent, #8fd0df);
      --_on-accent: var(--service-finder-on-accent, #0d2127);
      --_ink: var(--service-finder-ink, #ece7df);
      --_muted: var(--service-finder-muted, #b9b2a7);
      --_paper: var(--service-finder-paper, #1b1f21);
      --_soft: var(--service-finder-soft, #262b2d);
      --_line: var(--service-finder-line, #454b4d);
      --_edge: var(--service-finder-edge, #8d9192);
      --_good: var(--service-finder-good, #96d3a9);
      --_warm: var(--service-finder-warm, #f0b584);
      --_fault: var(--service-finder-fault, #ff9d9d);
      --_focus: var(--service-finder-focus, #ffd166);
      color-scheme: dark;
    }
  }
`,tr=(0,i.AH)`
  .top > .row:first-child .bar:first-child { margin-inline-start: -0.3em; }
  .top { display: flex; flex-wrap: wrap; gap: 0.2em 1em; align-items: center; padding: 0.35em 1em; background: var(--_soft); border-block-end: 1px solid var(--_line); }
  .top p { flex-basis: 100%; margin: 0.15em 0 0.35em; }
  .helping { font-weight: 600; }
  .language select { min-block-size: 2.3em; padding: 0.2em 0.4em; }
  .journey { padding: 0.9em 1.25em 0; }
  .journey .about { font-weight: 700; color: var(--_warm); margin: 0 0 0.3em; }
  .journey ul { display: flex; flex-wrap: wrap; gap: 0 1.4em; list-style: none; padding: 0; border-block-end: 1px solid var(--_line); }
  .journey li { margin: 0; }
  .tab { background: none; border: 0; border-block-end: 0.2em solid transparent; border-radius: 0; padding: 0.45em 0; color: var(--_accent); }
  .tab:hover { border-color: var(--_line); }
  .tab[aria-current] { border-color: var(--_warm); color: var(--_ink); font-weight: 700; }
  .bottom { padding: 1em 1.25em; background: var(--_soft); border-block-start: 1px solid var(--_line); font-size: 0.95em; }
  .controls { display: flex; flex-wrap: wrap; gap: 0.2em 1.6em; }
  .privacy { margin-block-start: 0; }

  .search { margin-block: 1em 0.4em; }
  .combo { position: relative; display: flex; flex-wrap: wrap; gap: 0.5em; max-inline-size: 42em; margin-block-start: 0.5em; }
  .combo input { flex: 1 1 14em; min-inline-size: 0; }
  .combo [role='listbox'] { position: absolute; inset-inline: 0; inset-block-start: 2.9em; z-index: 5; margin: 0; padding: 0.25em; list-style: none; background: var(--_paper); border: 1.5px solid var(--_edge); border-radius: var(--_radius); box-shadow: 0 0.4em 1em rgb(0 0 0 / 0.16); }
  .combo [role='listbox'][hidden] { display: none; }
  .combo [role='option'] { margin: 0; padding: 0.55em 0.6em; border-radius: calc(var(--_radius) * 0.7); cursor: pointer; }
  .combo [role='option']:hover { background: var(--_soft); }
  .combo [role='option'][aria-selected='true'] { background: var(--_accent); color: var(--_on-accent); }
  [aria-selected='true'] small { color: inherit; }
  .row > input { flex: 1 1 12em; max-inline-size: 22em; }

  .events { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); gap: 0 2em; border-block-start: 1px solid var(--_line); }
  .events li { margin: 0; border-block-end: 1px solid var(--_line); }
  .event { display: grid; grid-template-columns: 1fr auto; gap: 0 0.8em; align-items: start; inline-size: 100%; block-size: 100%; padding: 0.75em 0.2em; background: none; border: 0; border-radius: 0; text-align: start; line-height: 1.35; }
  .event .icon { color: var(--_warm); }
  .event-name { font-weight: 700; color: var(--_accent); text-decoration: underline; text-decoration-thickness: 0.07em; text-underline-offset: 0.2em; }
  .event-summary { display: block; color: var(--_muted); font-size: 0.92em; }
  .event:hover { background: var(--_soft); }
  .topics { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr)); gap: 0.1em 1.5em; }
  .topics li { margin-block: 0.15em; }
  .topics .link { padding-block: 0.3em; }

  .services > li, .quiet > li { padding-block: 0.95em; margin: 0; border-block-start: 1px solid var(--_line); }
  .services > li:last-child { border-block-end: 1px solid var(--_line); }
  .service p { margin-block: 0.2em; }
  .standing { display: flex; gap: 0.45em; align-items: flex-start; font-weight: 600; }
  .standing .icon { margin-block-start: 0.18em; }
  .likely, .automatic, .received { color: var(--_good); }
  .undecided, .open, .ask { color: var(--_warm); }
  .unlikely, .not-offered { color: var(--_muted); }
  section.likely, section.undecided, section.automatic, section.open, section.ask, section.received, section.not-offered, li.received, li.automatic, li.not-offered { color: inherit; }
  .unconfirmed { display: flex; gap: 0.45em; color: var(--_warm); font-size: 0.94em; }
  .unconfirmed .icon { margin-block-start: 0.15em; }
  .note, .changes, .warning, .records { padding: 0.6em 0.85em; border-inline-start: 0.25em solid var(--_warm); background: var(--_soft); max-width: 46em; }
  .top .records { background: none; padding-block: 0.1em; }
  .changes { border-color: var(--_good); }
  .bundle-hit { padding: 1em 1.1em; margin-block: 0.7em; background: var(--_soft); border-radius: var(--_radius); border-inline-start: 0.25em solid var(--_warm); }
  .bundle-hit .item { font-size: 1.2em; }
  .pointer, .arrived { padding: 0.9em 1.1em; margin-block: 0.8em; border: 1.5px solid var(--_edge); border-radius: var(--_radius); }
  .arrived { margin: 1.25em 1.25em 0; }
  .part-fault { padding: 0.4em 1.25em; background: var(--_soft); border-block-end: 1px solid var(--_line); }
  .grouping { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
  .grouping legend { float: inline-start; inline-size: auto; font-weight: 600; padding-inline-end: 0.5em; }
  .filters { display: flex; flex-wrap: wrap; gap: 0.8em; align-items: end; }
  .filters select { inline-size: 14em; }
  #results:focus-visible { outline-offset: 0.4em; }

  .columns { display: grid; gap: 2em; }
  .so-far { padding: 1em 1.1em; background: var(--_soft); border-radius: var(--_radius); align-self: start; }
  .so-far .icon { color: var(--_good); }
  .so-far p:first-of-type .icon { color: var(--_warm); }
  .so-far .plain { padding-inline-start: 1.6em; font-size: 0.95em; }
  .question .title { font-size: 1.4em; }
  .before { color: var(--_muted); font-style: italic; }
  .date { display: flex; flex-wrap: wrap; gap: 0.8em; }
  .date .day input { inline-size: 4em; }
  .date .year input { inline-size: 5.5em; }
  .with-unit { display: flex; gap: 0.5em; align-items: center; margin-block: 0.6em; }
  .with-unit input { inline-size: 9em; }
  .member, .inner { margin-block: 0.9em; }
  .member { padding: 0.9em 1em; border: 1.5px solid var(--_line); border-radius: var(--_radius); }
  .member > legend { inline-size: auto; padding-inline: 0.4em; font-weight: 700; }
  .inner > legend { font-weight: 600; }
  .faults { padding: 0.8em 1em; border: 2.5px solid var(--_fault); border-radius: var(--_radius); margin-block-end: 1.2em; }
  .faults ul { list-style: none; padding: 0; }
  .faults a { color: var(--_fault); font-weight: 600; }
  @container (min-width: 46em) {
    .columns { grid-template-columns: minmax(0, 1fr) 17em; }
    .view { padding: 1.6em 2em 2em; }
    .top, .bottom { padding-inline: 2em; }
    .journey { padding-inline: 2em; }
    .arrived { margin-inline: 2em; }
  }

  .skeleton, .failed { padding: 1.5em 1.25em; }
  .skeleton { min-block-size: 34em; }
  .bones { display: grid; gap: 0.8em; margin-block-end: 1.2em; }
  .bones i { display: block; block-size: 1em; border-radius: var(--_radius); background: var(--_line); opacity: 0.55; animation: breathe 1.8s ease-in-out infinite alternate; }
  .bones .tall { block-size: 1.8em; } .bones .field { block-size: 2.8em; } .bones .block { block-size: 4.5em; }
  .bones .w40 { inline-size: 40%; } .bones .w60 { inline-size: 60%; } .bones .w80 { inline-size: 80%; }
  @keyframes breathe { to { opacity: 0.25; } }
`;function tl(e,t,s,a){return(0,i.qy)`<li><label class="tick"><input type="checkbox" name="fact" value=${t} ?checked=${s} @change=${a??i.s6}> <span>${ey(e,e.texts.facts.get(t)?.label??t)}${e.words.t("colon")} <strong>${em(e,t,e.session.answers.get(t))}</strong></span></label></li>`}let to=e=>e?new FormData(e).getAll("fact").map(String):[],tc=["question","results","plan","review"];function td(e){return(0,i.qy)`<div class="skeleton" part="skeleton"> <p class="unseen" role="status">${e?.t("loading")??""}</p> <div class="bones" aria-hidden="true"><i class="w60 tall"></i><i></i><i class="w80"></i><i class="field"></i><i class="w40"></i><i class="block"></i><i class="block"></i></div> <slot></slot></div>`}let tu={unreachable:"faultUnreachable",timeout:"faultTimeout",damaged:"faultDamaged",format:"faultFormat"};function tp(e){let{fleeting:t,actions:s,words:a}=e,{typed:n,suggestions:r,open:l,active:o,fault:c}=t.search,d=l&&r.length>0;return(0,i.qy)`<form class="search" role="search" novalidate @submit=${t=>{t.preventDefault(),function(e){let{active:t,open:s,typed:i}=e.fleeting.search;s&&t>=0?th(e,t):e.actions.search(i)}(e)}}> <label class="label" for="query">${e$(e,"searchLabel")}</label> <p class="hint" id="query-hint">${e$(e,"searchHint")}</p>
    ${c?(0,i.qy)`<p class="fault" id="query-fault"><strong>${e$(e,"errorPrefix")}</strong> ${e$(e,"searchEmpty")}</p>`:i.s6}
    ${t.searchMissing?(0,i.qy)`<p class="fault">${e$(e,"searchUnavailable")}</p>`:i.s6}
    <div class="combo"> <input id="query" part="input" type="text" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="true" enterkeyhint="search" aria-autocomplete="list" aria-expanded=${d} aria-controls="suggestions" aria-describedby=${c?"query-fault query-hint":"query-hint"} aria-invalid=${c?"true":i.s6} aria-activedescendant=${d&&o>=0?`suggestion-${o}`:i.s6} .value=${(0,_.V)(n)} @input=${e=>s.type(e.target.value)} @keydown=${t=>(function(e,t){let{open:s}=t.fleeting.search,i={ArrowDown:()=>t.actions.moveSuggestion(1),ArrowUp:()=>t.actions.moveSuggestion(-1),...s&&{Escape:()=>t.actions.moveSuggestion("none")}}[e.key];i&&(e.preventDefault(),e.stopPropagation(),i())})(t,e)} @blur=${()=>s.moveSuggestion("none")}> <button class="primary" type="submit">${ew("search")}<span>${e$(e,"search")}</span></button> <ul id="suggestions" role="listbox" aria-label=${a.t("suggestions")} ?hidden=${!d} part="suggestions">
        ${d?r.map((t,s)=>(0,i.qy)`<li id="suggestion-${s}" role="option" aria-selected=${s===o} @pointerdown=${t=>{t.preventDefault(),th(e,s)}}> <span>${ey(e,t.text)}</span>${t.id?(0,i.qy)` <small>${e$(e,"bundle"===t.kind?"suggestionEvent":"suggestionService")}</small>`:i.s6}</li>`):i.s6}
      </ul> </div> </form>`}function th(e,t){let s=e.fleeting.search.suggestions[t];s&&(e.actions.moveSuggestion("none"),"bundle"===s.kind&&s.id?e.actions.begin({about:"bundle",bundle:s.id}):"service"===s.kind&&s.id?e.actions.show({name:"service",service:s.id}):e.actions.search(s.text))}function tm(e,t){let s=[...(0,c.d)(e.catalog,e.session.place?.id)],a=new Map;for(let s of t){let t=e.catalog.providers.get(s.provider)?.jurisdiction??"ca";a.set(t,[...a.get(t)??[],s])}let n=e=>s.includes(e)?s.indexOf(e):s.length;return[...a].sort(([e],[t])=>n(e)-n(t)).map(([t,s])=>(0,i.qy)`<section class="group">
    ${eg(e.level+1,ey(e,e.texts.jurisdictions.get(t)?.name??t))}
    <ul class="services">${s.map(t=>eO(e,t,e.level+2))}</ul> </section>`)}function tf(e){return e.session.place?i.s6:(0,i.qy)`<p class="note">${e$(e,"everythingFederal")} ${ek(e$(e,"setPlace"),()=>e.actions.show({name:"place"}))}</p>`}let tg={empty:"placeEmpty","not-a-postal-code":"placeNotPostal","unknown-postal-area":"placeUnknownArea","unknown-name":"placeUnknownName","load-failed":"placeLoadFailed"};function tv(e,t){return(0,i.qy)`<ul class="channels" part="channels">${t.apply.map(t=>{var s,a;let n;return(0,i.qy)`<li> <strong class="by-channel">${e$(e,eX("channel",t.by))}</strong> <div>${s=e,n=(a=t).name??(a.url?new URL(a.url).hostname.replace(/^www\./,""):void 0),(0,i.qy)`
    ${a.url?(0,i.qy)`<p>${ex(s,a.url,ey(s,n))}<span class="printed"> ${a.url.replace(/^https:\/\//,"")}</span></p>`:a.name?(0,i.qy)`<p>${ey(s,a.name)}</p>`:i.s6}
    ${a.phone?(0,i.qy)`<p>${function(e){let[,t="",s]=/^([^a-z]*?)(?:\s*(?:ext\.?|poste|x)\s*(\d+))?$/i.exec(e.trim())??[],a=t.replace(/\D/g,""),n=10===a.length?`+1${a}`:11===a.length&&a.startsWith("1")?`+${a}`:3===a.length?a:void 0;return n?(0,i.qy)`<a class="phone" href="tel:${n}${s?`;ext=${s}`:""}">${e}</a>`:e}(a.phone)}${a.hours?(0,i.qy)`<br><small>${ey(s,a.hours)}</small>`:i.s6}</p>`:a.hours?(0,i.qy)`<p><small>${ey(s,a.hours)}</small></p>`:i.s6}
    ${a.tty?(0,i.qy)`<p>${e$(s,"tty",{number:a.tty})}</p>`:i.s6}
    ${a.email&&/^[^\s@<>"]+@[^\s@<>"]+$/.test(a.email)?(0,i.qy)`<p><a href="mailto:${a.email}">${a.email}</a></p>`:i.s6}
    ${a.address?(0,i.qy)`<p class="address">${ey(s,a.address)}</p>`:i.s6}
    ${a.note?(0,i.qy)`<p>${ey(s,a.note)}</p>`:i.s6}`}</div></li>`})}</ul>`}let ty=(e,t)=>e.texts.services.get(t)?.name??e.texts.tasks.get(t)?.name??t;function t$(e,t,s){let a=t.service?e.catalog.services.get(t.service):void 0,n=e.texts.services.get(t.id);return(0,i.qy)`<li class="service">
    ${eg(s,a?ek(ey(e,ty(e,t.id)),()=>e.actions.show({name:"service",service:a.id})):ey(e,ty(e,t.id)),"item")}
    <p class="summary">${ey(e,"automatic"===t.kind?e.texts.details.get(t.id)?.automatic??n?.summary:n?.summary)}</p>
    ${"unknown"===t.truth&&a?e_(e,a):i.s6}
  </li>`}let tb={likely:"groupLikely",automatic:"groupAutomatic",undecided:"groupUndecided",open:"groupAsk",ask:"groupAsk",received:"groupReceived","not-offered":"notOffered"};function tw(e){var t;let s,{findings:a,level:n,session:r,actions:l}=e,o=a.services.filter(t=>eV(e,t)),c=G(o,a.decisions),d=c.get("unlikely"),u=o.filter(e=>!d.includes(e)),p={likely:c.get("likely").length+c.get("automatic").length,undecided:c.get("undecided").length};return(0,i.qy)`
    ${ev(e,function(e){let{scope:t}=e.session,s=t?.about==="bundle"?e.texts.bundles.get(t.bundle)?.name:t?.about==="service"?e.texts.services.get(t.service)?.name:t?.about==="topic"?e.texts.topics.get(t.topic)?.name:void 0;return s?(0,i.qy)`${ey(e,s)}${e.words.t("colon")} ${e$(e,"results")}`:e$(e,"resultsTitle")}(e))}
    <p class="lead">${e$(e,"resultsCount",{likely:e.words.t("countLikely",{count:p.likely}),undecided:e.words.t("countUndecided",{count:p.undecided})})}</p>
    ${tf(e)}
    <p class="ways">
      ${a.next?ek(e$(e,"continueQuestions"),()=>l.show(Y(a.next)),"primary"):i.s6}
      ${r.scope?.about==="bundle"?ek(e$(e,"seePlan"),()=>l.show({name:"plan"}),"secondary"):i.s6}
    </p>
    ${t=e,s=(e,s)=>(0,i.qy)`<label class="choice small"> <input type="radio" name="group-by" .checked=${t.session.groupBy===e} @change=${()=>t.actions.groupBy(e)}><span>${e$(t,s)}</span></label>`,(0,i.qy)`<fieldset class="grouping"><legend>${e$(t,"groupBy")}</legend>${s("standing","groupByStanding")}${s("government","groupByGovernment")}</fieldset>`}
    ${a.services.length>4?e0(e,a.services):i.s6}
    <div id="results" tabindex="-1">
      ${"government"===r.groupBy?tm(e,u):I.filter(e=>"unlikely"!==e&&c.get(e).length>0).map(t=>(0,i.qy)`<section class="group ${t}">
            ${eg(n+1,e$(e,tb[t]))}
            ${(function(e,t){let[s,a]=t.length>10?[t.slice(0,8),t.slice(8)]:[t,[]],n=t=>(0,i.qy)`<ul class="services">${t.map(t=>eO(e,t,e.level+2))}</ul>`;return(0,i.qy)`${n(s)}${a.length>0?ez(e$(e,"showMore",{count:a.length}),n(a)):i.s6}`})(e,c.get(t))}
          </section>`)}
      ${0===o.length?(0,i.qy)`<p>${e$(e,"noneLeft")}</p>`:i.s6}
      ${d.length>0?ez(e$(e,"groupUnlikely",{count:d.length}),(0,i.qy)`<ul class="services">${d.map(t=>eO(e,t,n+1))}</ul>`):i.s6}
    </div>`}let tk=(e,t)=>(0,i.qy)`<p class="glue">${ey(e,t.text)}</p><ul>${t.parts?.map(t=>tq(e,t))}</ul>`,tx={met:["likely","criterionMet"],unmet:["unlikely","criterionUnmet"],unknown:["","criterionUnknown"]};function tq(e,t){if(t.parts)return(0,i.qy)`<li class="group">${tk(e,t)}</li>`;let[s,a]=tx[t.truth],n=e.session.answers.size>0;return(0,i.qy)`<li class=${t.truth}>${s&&n?ew(s):(0,i.qy)`<span class="dot" aria-hidden="true"></span>`}<span>${ey(e,t.text)}${n?(0,i.qy)` <small>(${e$(e,a)})</small>`:i.s6}</span></li>`}class t_ extends i.WF{constructor(){super(...arguments),this.catalogUrl="",this.lang="",this.place="",this.lifeEvent="",this.service="",this.view="",this.headingLevel=2,this.reportMailto="",this.theme="light",this.lazy=!1,this.compact=!1,this.hideLanguages=!1,this.takesAnswers=!1,this.remember=!1,this.today="",this.#h=new e7(this,()=>({url:this.catalogUrl?new URL(this.catalogUrl,document.baseURI).href:tM,given:this.catalog,lang:this.lang||te(this),place:this.place,bundle:this.lifeEvent,service:this.service,view:this.view,level:Math.min(6,Math.max(1,Math.trunc(this.headingLevel)||2)),today:()=>this.today||tS(),options:{hideLanguages:this.hideLanguages,compact:this.compact||"search"===this.view,reportMailto:this.reportMailto,takesAnswers:this.takesAnswers,part:!!(this.service||"plan"===this.view||"results"===this.view),remember:this.remember,pageDir:getComputedStyle(this).direction}}))}static{this.styles=[tn,ts,tr,ta,ti]}#h;#W;connectedCallback(){super.connectedCallback(),this.#W=function(e,t){let s=new MutationObserver(t);for(let t=e;t;t=tt(t))s.observe(t,{attributes:!0,attributeFilter:["lang"]});return()=>s.disconnect()}(this,()=>void this.#h.useLanguage(this.lang||te(this))),this.lazy||"idle"!==this.#h.state||this.#I()}disconnectedCallback(){super.disconnectedCallback(),this.#W?.()}updated(e){(e.has("catalogUrl")||e.has("catalog"))&&"idle"!==this.#h.state&&this.hasUpdated&&void 0!==e.get("catalogUrl")&&this.#h.start(),this.#h.applyFocus()}get answers(){return this.#h.session.answers}set answers(e){this.#h.session=ed(this.#h.session,e,this.today||tS())}async open(e){if("idle"===this.#h.state&&await this.#I(),"ready"!==this.#h.state)return;let t=e.includes("/")?{name:"service",service:e}:{name:e};this.#h.show(er(this.#h.session,t))}forget(){"ready"===this.#h.state?this.#h.forget():this.#h.session=ea()}async #I(){await Promise.resolve(),await this.#h.start()}render(){let e=this.#h,{words:t}=e;return(0,i.qy)`<div class="finder" part="finder" lang=${t?.lang??i.s6} dir=${t?.dir??i.s6}> <div class="unseen" role="status" aria-live="polite">${e.message}</div>
      ${this.#H()}
    </div>`}#H(){var e,t,s,a,r;let l=this.#h;if("ready"===l.state)try{let t=l.scene();return e=function(e,t){var s;let a=en(e.session);switch(a.name){case"home":return function(e){var t;let s,{actions:a,texts:n,level:r,options:l,session:o}=e;return(0,i.qy)`
    ${ev(e,e$(e,"title"))}
    <slot name="intro"><p class="lead">${e$(e,"intro")}</p></slot>
    ${tp(e)}
    ${l.compact?i.s6:(0,i.qy)`
    <section aria-labelledby="events-title"> <div id="events-title">${eg(r+1,e$(e,"lifeEvents"))}</div> <ul class="events" part="events">
        ${[...e.catalog.bundles.keys()].map(t=>(0,i.qy)`<li><button type="button" class="event" @click=${()=>a.begin({about:"bundle",bundle:t})}> <span><span class="event-name">${ey(e,n.bundles.get(t)?.name??t)}</span><span class="event-summary">${ey(e,n.bundles.get(t)?.summary)}</span></span>${ew("on")}</button></li>`)}
      </ul> </section> <section aria-labelledby="topics-title"> <div id="topics-title">${eg(r+1,e$(e,"topics"))}</div> <ul class="topics" part="topics">
        ${(s=new Set([...(t=e).catalog.services.values()].flatMap(e=>e.topics)),[...t.texts.topics.keys()].filter(e=>s.has(e))).map(t=>(0,i.qy)`<li>${ek(ey(e,n.topics.get(t)?.name??t),()=>a.show({name:"topic",topic:t}))}</li>`)}
      </ul> </section> <p class="ways">
      ${ek(e$(e,"checkAll"),()=>a.begin({about:"everything"}),"secondary")}
      ${ek(e$(e,"everything"),()=>a.show({name:"everything"}),"secondary")}
    </p> <p class="behalf"><label class="tick"><input type="checkbox" .checked=${o.forOther} @change=${e=>a.helpOther(e.target.checked)}><span>${e$(e,"onBehalf")}</span></label></p>`}`}(e);case"search":return function(e,t,s){let{actions:a,level:n}=e;if(!s)return(0,i.qy)`${ev(e,e$(e,"searchResultsTitle",{query:t}))}${tp(e)}<p role="status">${e$(e,"loading")}</p>`;let r=s.hits.filter(t=>"bundle"===t.kind&&e.catalog.bundles.has(t.id)),l=s.hits.filter(t=>"service"===t.kind&&e.catalog.services.has(t.id)),o=l.filter(t=>eV(e,e.catalog.services.get(t.id))),c=r.length+l.length===0;return(0,i.qy)`
    ${ev(e,c?e$(e,"searchNone"):e$(e,"searchResultsTitle",{query:t}))}
    ${tp(e)}
    ${(s.corrected??[]).map(s=>(0,i.qy)`<p class="note">${s.applied?e$(e,"corrected",{from:s.from,to:s.to}):ek(e$(e,"didYouMean",{to:s.to}),()=>a.search(t.replace(s.from,s.to)))}</p>`)}
    ${s.pointers.map(({id:t})=>{var s,a;let n;return s=e,a=t,(n=s.texts.pointers.get(a))?(0,i.qy)`<section class="pointer" part="pointer">
    ${eg(s.level+1,(0,i.qy)`${e$(s,"handledByOthers")}${s.words.t("colon")} ${ey(s,n.name)}`,"item")}
    <p>${ey(s,n.answer)}</p>
    ${n.links?.length?(0,i.qy)`<ul class="plain">${n.links.map(e=>(0,i.qy)`<li>${/^https:\/\//.test(e.url)?ex(s,e.url,ey(s,e.label)):ey(s,e.label)}</li>`)}</ul>`:i.s6}
  </section>`:i.s6})}
    ${c?(0,i.qy)`<p class="lead">${e$(e,"searchNoneHelp")}</p>
      ${(s.topics??[]).length>0?(0,i.qy)`<ul class="topics">${s.topics.map(t=>(0,i.qy)`<li>${ek(ey(e,e.texts.topics.get(t)?.name??t),()=>a.show({name:"topic",topic:t}))}</li>`)}</ul>`:i.s6}
      <p>${ek(e$(e,"everything"),()=>a.show({name:"everything"}),"secondary")}</p>`:i.s6}
    ${r.slice(0,1).map(t=>(0,i.qy)`<div class="bundle-hit" part="bundle">
      ${eg(n+1,ey(e,e.texts.bundles.get(t.id)?.name??t.name),"item")}
      <p class="summary">${ey(e,e.texts.bundles.get(t.id)?.summary)}</p>
      ${ek((0,i.qy)`${e$(e,"startPlan")}<span class="unseen">${e.words.t("colon")} ${ey(e,e.texts.bundles.get(t.id)?.name)}</span>`,()=>a.begin({about:"bundle",bundle:t.id}),"primary")}
    </div>`)}
    ${r.length>1?(0,i.qy)`<p class="also">${e$(e,"alsoEvents")}${e.words.t("colon")} ${r.slice(1).map((t,s)=>(0,i.qy)`${s>0?" \xb7 ":i.s6}${ek(ey(e,e.texts.bundles.get(t.id)?.name??t.name),()=>a.begin({about:"bundle",bundle:t.id}))}`)}</p>`:i.s6}
    ${l.length>0?(0,i.qy)`<section id="results" tabindex="-1" aria-labelledby="count"> <div id="count">${eg(n+1,e$(e,"searchCount",{count:o.length}))}</div>
      ${l.length>4?e0(e,l.map(t=>e.catalog.services.get(t.id))):i.s6}
      <ul class="services" part="results">${o.map(t=>eO(e,e.catalog.services.get(t.id),n+2,t.elsewhere?(0,i.qy)`<strong class="elsewhere">${e$(e,"elsewhere")}${e.words.t("colon")} ${ey(e,e.texts.jurisdictions.get(t.jurisdiction)?.name)}</strong>`:"alias"===t.why.via&&t.why.text?e$(e,"matched",{words:t.why.text}):void 0))}</ul>
      ${0===o.length?(0,i.qy)`<p>${e$(e,"noneLeft")}</p>`:i.s6}
    </section>`:i.s6}
    ${s.needsPlace?(0,i.qy)`<p class="note">${e$(e,"hiddenByPlace",{count:s.needsPlace.count})} ${ek(e$(e,"setPlace"),()=>a.show({name:"place"}))}</p>`:i.s6}`}(e,a.query,t.resultOf(a.query));case"topic":let r,l;return s=a.topic,l=(r=(0,c.I)(e.catalog,e.session.place?.id).filter(e=>e.topics.includes(s))).filter(t=>eV(e,t)),(0,i.qy)`
    ${ev(e,ey(e,e.texts.topics.get(s)?.name??s))}
    ${tf(e)}
    <p class="ways">${ek(e$(e,"checkAll"),()=>e.actions.begin({about:"topic",topic:s}),"secondary")}</p>
    ${r.length>4?e0(e,r):i.s6}
    <div id="results" tabindex="-1">${tm(e,l)}</div>
    ${0===l.length?(0,i.qy)`<p>${e$(e,"noneLeft")}</p>`:i.s6}`;case"everything":let d,u,m;return u=(d=(0,c.I)(e.catalog,e.session.place?.id)).filter(t=>eV(e,t)),m=[...e.texts.topics.keys()].flatMap(e=>{let t=u.filter(t=>t.topics.includes(e)).map(e=>e.id);return 0===t.length?[]:[{topic:e,ids:t}]}),(0,i.qy)`
    ${ev(e,e$(e,"everythingTitle"))}
    ${tf(e)}
    ${e0(e,d)}
    <p>${e$(e,"searchCount",{count:u.length})}</p>
    ${m.map(({topic:t,ids:s})=>ez((0,i.qy)`${ey(e,e.texts.topics.get(t)?.name)} (${e.words.number(s.length)})`,eS(e,s)))}`;case"place":return function(e,t){var s;let{actions:a,fleeting:n}=e,r=n.placeFinding,l=r&&"fault"in r?tg[r.fault]:void 0;return(0,i.qy)`
    ${ev(e,e$(e,"placeTitle"))}
    <p class="lead">${e$(e,"placeWhy")}</p> <form class="place" novalidate @submit=${e=>{e.preventDefault(),a.choosePlace(String(new FormData(e.currentTarget).get("place")??""))}}> <label class="label" for="place">${e$(e,"placeLabel")}</label> <p class="hint" id="place-hint">${e$(e,"placeHint")}</p>
      ${l?(0,i.qy)`<p class="fault" id="place-fault" role="alert"><strong>${e$(e,"errorPrefix")}</strong> ${e$(e,l)}
        ${r&&"fault"in r&&r.nearest?.length?(0,i.qy)` ${e$(e,"placeNearest",{names:e.words.list(r.nearest)})}`:i.s6}</p>`:i.s6}
      <div class="row"> <input id="place" name="place" part="input" type="text" autocomplete="postal-code" autocapitalize="characters" spellcheck="false" .value=${n.placeTyped} aria-invalid=${l?"true":i.s6} aria-describedby=${l?"place-fault place-hint":"place-hint"}> <button class="primary" type="submit">${e$(e,"placeUse")}</button> </div> </form>
    ${r&&"choices"in r?(0,i.qy)`<section aria-labelledby="choices-title"> <div id="choices-title" tabindex="-1">${eg(e.level+1,e$(e,"placeChoices"))}</div> <ul class="topics">${r.choices.map(t=>(0,i.qy)`<li>${ek(ey(e,t.label),()=>a.setPlace(t.place,t.label))}</li>`)}</ul> </section>`:i.s6}
    <p class="ways">${ek(e$(e,"placeSkip"),()=>a.setPlace(void 0),t?"secondary":"link")}</p> <section aria-labelledby="provinces-title"> <div id="provinces-title">${eg(e.level+1,e$(e,"placePick"))}</div> <ul class="topics">${[...(s=e).catalog.jurisdictions.values()].filter(({kind:e})=>"province"===e||"territory"===e).map(({id:e})=>({id:e,name:s.texts.jurisdictions.get(e)?.name??e})).sort((e,t)=>e.name.localeCompare(t.name,s.texts.lang)).map(({id:t,name:s})=>(0,i.qy)`<li>${ek(ey(e,s),()=>a.setPlace(t,s))}</li>`)}</ul> </section>`}(e,!0===a.goOn);case"question":{let t=e.catalog.facts.get(a.fact);return t?function(e,t,s){var a,r,l;let o,c,d,u,{actions:p,session:h,findings:m,fleeting:f}=e,g=e.texts.facts.get(t.id),v=h.forOther&&g?.questionForOther||g?.question||t.id,y=h.answers.get(t.id),$=s??t.items??[],b=t.items?[...new Set($.flatMap(t=>Q(e.catalog,t,m.services)))]:Q(e.catalog,t.id,m.services),w=(s,a)=>(0,i.qy)`<button type="button" class="secondary" @click=${e=>{let s;return s=e.currentTarget.closest("form"),t.items?p.giveAll(t.id,$.map(e=>[e,!!eP(s).includes(e)||{declined:a}])):p.giveAnswer(t.id,{declined:a})}}>${e$(e,s)}</button>`,k=[g?.help?"help":"",f.faults.length>0?"faults":""].filter(Boolean).join(" ");return(0,i.qy)`<div class="columns"><div class="main"> <form class="question" part="question" novalidate @submit=${e=>{e.preventDefault(),p.submitAnswer(t.id,e.currentTarget)}}>
      ${function(e){let{faults:t}=e.fleeting;return 0===t.length?i.s6:(0,i.qy)`<div class="faults" id="faults" tabindex="-1" role="group" aria-labelledby="faults-title"> <div id="faults-title">${eg(e.level+1,e$(e,"errorTitle"),"item")}</div> <ul>${t.map(t=>(0,i.qy)`<li><a href="#f-${t.field}" @click=${s=>{s.preventDefault(),e.actions.focus(`f-${t.field}`)}}>${e$(e,t.key,t.values)}</a></li>`)}</ul> </div>`}(e)}
      ${(0,x.D)(t.id,(0,i.qy)`<fieldset aria-describedby=${k||i.s6}> <legend>${ev(e,ey(e,v))}</legend>
        ${g?.help?(0,i.qy)`<p class="hint" id="help">${ey(e,g.help)}</p>`:i.s6}
        ${void 0!==y?(0,i.qy)`<p class="before">${e$(e,"answeredBefore",{day:e.words.day(h.answeredOn.get(t.id)??e.today),answer:em(e,t.id,y)})}</p>`:i.s6}
        ${"members"===t.type?(a=e,r=t,o=Array.isArray(l=y)?l:[],c=a.fleeting.members??Math.max(1,o.length),d=a.texts.facts.get(r.id)?.member??a.texts.facts.get(r.id)?.label??"",u=e=>a.words.t("memberNumber",{member:d,number:e+1}),(0,i.qy)`${Array.from({length:c},(e,t)=>{var s;return(0,i.qy)`<fieldset class="member"> <legend>${u(t)}</legend>
      ${s=o[t],(r.fields??[]).flatMap(e=>{let i=a.catalog.facts.get(e);return i?[ej(a,i,V(r.id,t,e),s?.[e],{labelled:!0})]:[]})}
      ${t===c-1&&c>1?ek(e$(a,"removeMember",{member:u(t)}),()=>a.actions.setMembers(c-1,a.words.t("memberRemoved",{member:u(t)}))):i.s6}
    </fieldset>`})}
    <p>${ek(e$(a,"addMember",{member:u(c)}),()=>a.actions.setMembers(c+1,a.words.t("memberAdded",{member:u(c)})))}</p>`):"checklist"===t.type?function(e,t){let{texts:s,session:a}=e;return(0,i.qy)`<p class="hint">${e$(e,"checklistHint")}</p><div class="choices">${t.map(t=>{let r=s.facts.get(t),l=a.answers.get(t);return(0,i.qy)`<label class="choice"><input type="checkbox" id="f-${t}" name="item" value=${t} .checked=${!0===l}><span>${ey(e,r?.yes??r?.label??t)}${void 0!==l&&(0,n.Pk)(l)?(0,i.qy)` <small>(${em(e,t,l)})</small>`:i.s6}</span></label>`})}</div>`}(e,$):ej(e,t,t.id,y,{labelled:!1})}
      </fieldset>`)}
      <div class="ways"> <button class="primary" type="submit">${e$(e,"continue")}</button>
        ${"members"===t.type?ek(e$(e,"noMembers"),()=>p.giveAnswer(t.id,[]),"secondary"):i.s6}
        ${t.items?ek(e$(e,"noneOfThese"),()=>p.giveAll(t.id,$.map(e=>[e,!1])),"secondary"):i.s6}
        ${w("dontKnow","dont-know")} ${w("preferNot","prefer-not-to-say")}
      </div> </form>
    ${ez(e$(e,"whyAsk"),(0,i.qy)`<p>${g?.why?ey(e,g.why):e$(e,"whyDefault")}</p>
      ${b.length>0?(0,i.qy)`<p>${e$(e,"usedBy",{count:b.length})}</p>${eS(e,b.map(e=>e.id))}`:i.s6}`)}
  </div>${function(e){let{findings:t,actions:s,session:a}=e,n=G(t.services,t.decisions),r=[...n.get("likely"),...n.get("automatic")];return(0,i.qy)`<aside class="so-far" part="so-far" aria-labelledby="so-far-title"> <div id="so-far-title">${eg(e.level+1,e$(e,"soFar"),"item")}</div> <p>${ew("undecided")} ${e$(e,"stillOpen",{count:t.openCount})}</p> <p>${ew("likely")} ${e$(e,"countLikely",{count:r.length})}</p>
    ${r.length>0?(0,i.qy)`<ul class="plain">${r.slice(0,6).map(t=>(0,i.qy)`<li>${ey(e,e.texts.services.get(t.id)?.name??t.id)}</li>`)}</ul>`:i.s6}
    <p>${ek(e$(e,a.scope?.about==="bundle"?"seePlan":"seeResults"),()=>s.show({name:a.scope?.about==="bundle"?"plan":"results"}))}</p> </aside>`}(e)}</div>`}(e,t,a.items):tw(e)}case"results":return tw(e);case"plan":return e.session.scope?.about==="bundle"?function(e,t){var s,a,n,r;let l,c,{catalog:d,findings:u,session:p,level:h,words:m,actions:f}=e,g=(0,o.Gg)(d,t,u.situation),v=g.steps.filter(e=>"do"===e.kind&&"met"===e.truth||"advice"===e.kind),y=g.steps.filter(e=>"advice"!==e.kind&&"not-offered"!==e.kind&&"received"!==e.kind&&"unknown"===e.truth),$=y.filter(e=>e.missing.length>0),b=e=>g.steps.filter(t=>t.kind===e&&!y.includes(t)),k=v.filter(e=>"do"===e.kind),x=(t,s)=>0===s.length?i.s6:(0,i.qy)`<section class="group">${eg(h+1,e$(e,t))}<ul class="quiet">${s.map(t=>t$(e,t,h+2))}</ul></section>`;return(0,i.qy)`<article class="plan-view" part="plan">
    ${ev(e,e$(e,"planTitle",{name:e.texts.bundles.get(t)?.name??t}))}
    <p class="by">${p.place?e$(e,"planMadeFor",{day:m.day(e.today),place:p.place.label}):e$(e,"planMade",{day:m.day(e.today)})}
      · ${e$(e,"planSteps",{count:k.length})} · ${e$(e,"planDoneCount",{done:k.filter(e=>p.done.has(e.id)).length,total:k.length})}</p>
    ${p.place?i.s6:(0,i.qy)`<p class="note">${e$(e,"planNoPlace")} ${ek(e$(e,"setPlace"),()=>f.show({name:"place"}))}</p>`}
    <p class="ways tools">
      ${u.next?ek(e$(e,"continueQuestions"),()=>f.show(Y(u.next)),"primary"):i.s6}
      ${ek(e$(e,"print"),()=>f.print(),"secondary")}
      ${g.deadlines.some(e=>e.date)?ek(e$(e,"calendarFile"),()=>f.saveCalendar(),"secondary"):i.s6}
      ${ek(e$(e,"copyText"),()=>f.copyPlan(),"secondary")}
    </p>
    ${s=e,a=g,l=new Set(v.map(e=>e.id)),(c=a.deadlines.filter(e=>void 0!==e.date&&!s.session.done.has(e.step)&&l.has(e.step)).slice(0,6)).length<2?i.s6:(0,i.qy)`<section class="dates" aria-labelledby="dates-title"> <div id="dates-title">${eg(s.level+1,e$(s,"planDates"),"item")}</div> <ul class="plain">${c.map(({date:e,step:t,overdue:a})=>(0,i.qy)`<li><strong class=${a?"late":""}>${s.words.day(e)}</strong> <span>${ey(s,ty(s,t))}</span></li>`)}</ul> </section>`}
    ${0===v.length?(0,i.qy)`<p class="lead">${e$(e,"planEmpty")}</p>`:(0,i.qy)`<ol class="steps" part="steps">${v.map((t,s)=>(function(e,t,s,a){let{session:n,actions:r,level:l,texts:o}=e,c=n.done.has(s.id),d=s.service,u=d?o.services.get(d):void 0,p=o.tasks.get(s.tasks[0]??""),h=d?o.details.get(d):void 0,m=ty(e,s.id),f=s.after.filter(e=>t.steps.some(t=>t.id===e));return(0,i.qy)`<li class="step ${s.kind} ${c?"done":""}" part="step">
    ${0===a?(0,i.qy)`<p class="first">${e$(e,"planFirst")}</p>`:i.s6}
    ${eg(l+1,(0,i.qy)`<span class="unseen">${e$(e,"stepNumber",{number:a+1})}${e.words.t("colon")} </span>${d?ek(ey(e,m),()=>r.show({name:"service",service:d})):ey(e,m)}`,"item")}
    ${function(e,t){if(0===t.deadlines.length)return i.s6;let s=e.texts.details.get(t.id)?.deadlines??[];return(0,i.qy)`${t.deadlines.map(t=>{if(void 0===t.date)return(0,i.qy)`<p class="due-note">${ey(e,s[t.index])}</p>`;let a=e.words.day(t.date),n=(0,w.YM)(e.today,t.date),r=t.overdue?"duePassed":"should"===t.kind?"dueShould":"dueBy";return(0,i.qy)`<p class="due ${t.overdue?"late":n<=30?"soon":""}"><strong>${e$(e,r,{day:a})}</strong>${t.overdue||n>90?i.s6:(0,i.qy)` (${0===n?e$(e,"dueToday"):e$(e,"dueDays",{count:n})})`}
      ${"should"===t.kind||t.overdue?i.s6:(0,i.qy)`<span class="due-note by">${e$(e,"must"===t.kind?"deadlineMust":"deadlineLoses")}</span>`}
      ${s[t.index]?(0,i.qy)`<span class="due-note">${ey(e,s[t.index])}</span>`:i.s6}</p>`})}`}(e,s)}
    <p class="summary">${ey(e,u?.summary??p?.advice)}</p>
    ${h?.howMuch?(0,i.qy)`<p class="much">${ey(e,ef(e,h.howMuch))}</p>`:i.s6}
    ${s.includes.length>0||s.tasks.length>1?(0,i.qy)`<p class="takes-care">${e$(e,"stepTakesCare")}</p> <ul class="takes-care">${(s.includes.length>0?s.includes.map(t=>ty(e,t)):s.tasks.map(e=>o.tasks.get(e)?.name??e)).map(t=>(0,i.qy)`<li>${ey(e,t)}</li>`)}</ul>`:i.s6}
    ${f.length>0?(0,i.qy)`<p class="by">${e$(e,"stepAfter",{names:e.words.list(f.map(t=>ty(e,t)))})}</p>`:i.s6}
    ${s.documents.length>0?(0,i.qy)`<p class="by">${e$(e,"stepPapers",{names:e.words.list(s.documents.map(e=>o.documents.get(e)?.name??e))})}</p>`:i.s6}
    ${h?.apply.length?ez((0,i.qy)`${e$(e,"stepDetails")}<span class="unseen">${e.words.t("colon")} ${ey(e,m)}</span>`,tv(e,h),"how"):i.s6}
    ${"do"===s.kind?(0,i.qy)`<label class="tick done-tick"><input type="checkbox" .checked=${c} @change=${e=>r.tick(s.id,e.target.checked)}><span>${e$(e,"stepDone")}<span class="unseen">${e.words.t("colon")} ${ey(e,m)}</span></span></label>`:i.s6}
  </li>`})(e,g,t,s))}</ol>`}
    ${$.length>0?(0,i.qy)`<section class="group">
      ${eg(h+1,e$(e,"planUndecidedTitle"))}<p>${e$(e,"planUndecidedText")}</p> <ul class="quiet">${$.map(t=>t$(e,t,h+2))}</ul></section>`:i.s6}
    ${x("groupAsk",y.filter(e=>0===e.missing.length))}
    ${x("planAutomatic",b("automatic"))}
    ${x("planReceived",b("received"))}
    ${x("planNotOffered",b("not-offered"))}
    ${n=e,0===(r=g).documents.length?i.s6:(0,i.qy)`<section class="group papers">
    ${eg(n.level+1,e$(n,"planPapers"))}
    <p>${e$(n,"planPapersText")}</p> <ul>${r.documents.map(({document:e,steps:t})=>(0,i.qy)`<li><strong>${ey(n,n.texts.documents.get(e)?.name??e)}</strong> <small>${e$(n,"servesSteps",{names:n.words.list(t.map(e=>ty(n,e)))})}</small></li>`)}</ul> </section>`}
    ${g.gaps.length>0?ez(e$(e,"planGaps"),(0,i.qy)`<ul>${g.gaps.map(t=>(0,i.qy)`<li>${ey(e,e.texts.tasks.get(t)?.name??t)}</li>`)}</ul>`):i.s6}
    ${g.unlikely.length>0?ez(e$(e,"planUnlikely",{count:g.unlikely.length}),eS(e,g.unlikely)):i.s6}
    <p class="printed">${e$(e,"printedFrom")}</p> </article>`}(e,e.session.scope.bundle):tw(e);case"review":return function(e){let{session:t,actions:s,catalog:a,texts:n}=e,r=Object.entries(H(t.scope,a)).filter(([e])=>!t.answers.has(e)),l=[...a.services.values()],o=e=>n.facts.get(e)?.label??e,c=t.scope?.about==="bundle"?n.bundles.get(t.scope.bundle)?.name:void 0;return(0,i.qy)`
    ${ev(e,e$(e,"reviewTitle"))}
    ${0===t.answers.size?(0,i.qy)`<p class="lead">${e$(e,"reviewNone")}</p>`:i.s6}
    <dl class="answers" part="answers">
      ${[...t.answers].reverse().map(([n,r])=>{let c=Q(a,n,l);return(0,i.qy)`<div> <dt>${ey(e,o(n))}</dt> <dd class="value">${em(e,n,r)}</dd> <dd class="by">${e$(e,"givenOn",{day:e.words.day(t.answeredOn.get(n)??e.today)})}</dd>
          ${c.length>0?(0,i.qy)`<dd>${ez(e$(e,"used",{count:c.length}),eS(e,c.map(e=>e.id)))}</dd>`:i.s6}
          <dd class="row">
            ${a.facts.has(n)?ek((0,i.qy)`${e$(e,"change")}<span class="unseen">${e.words.t("colon")} ${ey(e,o(n))}</span>`,()=>s.show({name:"question",fact:n,change:!0})):i.s6}
            ${ek((0,i.qy)`${e$(e,"remove")}<span class="unseen">${e.words.t("colon")} ${ey(e,o(n))}</span>`,()=>s.takeBack(n))}
          </dd></div>`})}
      ${r.map(([t,s])=>(0,i.qy)`<div> <dt>${ey(e,o(t))}</dt> <dd class="value">${em(e,t,s)}</dd> <dd class="by">${e$(e,"becauseChose",{name:c??""})}</dd></div>`)}
      ${t.place?(0,i.qy)`<div> <dt>${ey(e,o("province"))}</dt> <dd class="value">${ey(e,t.place.label)}</dd> <dd class="by">${e$(e,"becausePlace",{place:t.place.label})}</dd> <dd class="row">${ek((0,i.qy)`${e$(e,"change")}<span class="unseen">${e.words.t("colon")} ${ey(e,o("province"))}</span>`,()=>s.show({name:"place"}))}</dd></div>`:i.s6}
    </dl> <p class="ways">${ek(e$(e,"takeAlong"),()=>s.show({name:"take-along"}),"secondary")}</p>`}(e);case"service":{let t=e.catalog.services.get(e.catalog.moved.get(a.service)??a.service);return t?function(e,t){var s,a,r,l,o,c,d,u,m;let f,g,v,y,$,b,{texts:w,level:x,actions:q}=e,_=w.services.get(t.id),M=w.details.get(t.id),O=(e,t)=>(0,i.qy)`<section>${eg(x+1,e)}${t}</section>`,S=w.providers.get(t.provider)?.name??t.provider,z=e.decide(t).missing.length>0;return(0,i.qy)`<article class="record" part="record">
    ${ev(e,ey(e,_?.name??t.id))}
    <p class="kind">${e$(e,eX("kind",t.kind))}</p> <p class="lead">${ey(e,_?.summary)}</p>
    ${e_(e,t)}
    ${s=e,void 0!==t.verified?i.s6:(0,i.qy)`<p class="unconfirmed">${ew("ask")}<span>${e$(s,"unconfirmed")}</span></p>`}
    ${z?(0,i.qy)`<p class="ways">${ek(e$(e,"checkThis"),()=>q.begin({about:"service",service:t.id}),"primary")}</p>`:i.s6}
    ${e.fleeting.detailsFailed?(0,i.qy)`<p class="fault" role="alert">${e$(e,"detailsFailed")} ${ek(e$(e,"retry"),()=>q.reload())}</p>`:i.s6}
    ${M?.howMuch?O(e$(e,"howMuch"),(0,i.qy)`<p>${ey(e,ef(e,M.howMuch))}</p>`):i.s6}
    ${"not-offered"===t.kind?i.s6:O(e$(e,"whoMayGet"),(0,i.qy)`
      ${function(e,t){let s=(0,p.T3)(eh(e),(0,h.p)(e.catalog,t,e.findings.situation));return(0,i.qy)`<div class="criteria" part="criteria">${s.parts?tk(e,s):(0,i.qy)`<ul>${tq(e,s)}</ul>`}</div>`}(e,t)}
      ${M?.criteria?.length?(0,i.qy)`<ul>${M.criteria.map(t=>(0,i.qy)`<li>${ey(e,ef(e,t))}</li>`)}</ul>`:i.s6}
      <p class="by">${e$(e,"onlyProvider",{provider:S})}</p>`)}
    ${M?.automatic?O(e$(e,"automatic"),(0,i.qy)`<p>${ey(e,ef(e,M.automatic))}</p>`):i.s6}
    ${M?.apply.length?O(e$(e,"notification"===t.kind?"howToDo":"howToApply"),tv(e,M)):i.s6}
    ${a=e,r=t,f=a.texts.details.get(r.id)?.deadlines??[],0===(g=(0,k.b0)(a.catalog,r,a.findings.situation)).length?i.s6:(0,i.qy)`<section>${eg(a.level+1,e$(a,"deadline"))}<ul class="plain">${g.map(e=>(0,i.qy)`<li>
    ${e.date?(0,i.qy)`<strong class="due ${e.overdue?"late":""}">${e$(a,e.overdue?"duePassed":"should"===e.kind?"dueShould":"dueBy",{day:a.words.day(e.date)})}</strong> `:i.s6}
    ${ey(a,f[e.index])}</li>`)}</ul></section>`}
    ${l=e,o=t,v=l.texts.details.get(o.id)?.documents,0===(y=(0,k.bA)(l.catalog,o,l.findings.situation)).length?i.s6:(0,i.qy)`<section>${eg(l.level+1,e$(l,"papers"))}<ul>${y.map(e=>{let t=l.texts.documents.get(e),s=v?.[e]??t?.note;return(0,i.qy)`<li>${ey(l,t?.name??e)}${s?(0,i.qy)`<br><small>${ey(l,s)}</small>`:i.s6}</li>`})}</ul></section>`}
    ${function(e,t){let{texts:s,words:a}=e,n=s.details.get(t.id),r=(t.partners??[]).map(e=>s.jurisdictions.get(e)?.name??e),l=new Intl.DisplayNames(a.lang,{type:"language"}),o=(e,t)=>(0,i.qy)`<div><dt>${e}</dt><dd>${t}</dd></div>`;return(0,i.qy)`<dl class="facts">
    ${t.free?o(e$(e,"cost"),e$(e,"free")):n?.cost?o(e$(e,"cost"),ey(e,ef(e,n.cost))):i.s6}
    ${n?.wait?o(e$(e,"wait"),ey(e,n.wait)):i.s6}
    ${o(e$(e,"runBy"),(0,i.qy)`${ey(e,s.providers.get(t.provider)?.name??t.provider)}${r.length>0?(0,i.qy)`<br>${e$(e,"withPartners",{names:a.list(r)})}`:i.s6}`)}
    ${t.languages?.length?o(e$(e,"language"),e$(e,"otherLanguages",{languages:a.list(t.languages.map(e=>l.of(e)??e))})):i.s6}
    ${t.starts&&t.starts>e.today?o(e$(e,"period"),e$(e,"startsOn",{day:a.day(t.starts)})):i.s6}
    ${t.ends?o(e$(e,"period"),e$(e,"endsOn",{day:a.day(t.ends)})):i.s6}
    ${n?.note?o(e$(e,"note"),ey(e,ef(e,n.note))):i.s6}
  </dl>`}(e,t)}
    ${function(e,t){let{session:s,options:a,actions:r}=e,l=(function e(t){return"condition"===t.kind?t.facts.map(e=>e.fact):[...new Set(t.parts.flatMap(e))]})((0,h.p)(e.catalog,t,e.findings.situation)).filter(e=>s.answers.has(e)&&!(0,n.Pk)(s.answers.get(e)));if(!a.takesAnswers||0===l.length)return i.s6;let o=e.texts.providers.get(t.provider)?.name??t.provider;return(0,i.qy)`<section class="hand-over" part="hand-over">
    ${eg(e.level+1,e$(e,"handTitle"))}
    <p>${e$(e,"handText",{provider:o})}</p>
    ${e.fleeting.handNote?(0,i.qy)`<p class="changes">${e.fleeting.handNote}</p>`:i.s6}
    <form @submit=${e=>{e.preventDefault(),r.handOver(t.id,new FormData(e.currentTarget).getAll("fact").map(String))}}> <ul class="plain">${l.map(t=>tl(e,t,!1))}</ul> <button class="secondary" type="submit">${e$(e,"handButton")}</button> </form></section>`}(e,t)}
    ${c=e,[["needsFirst",(d=t).needs],["completes",d.includes],["replacesHere",d.replaces],["relatedTitle",(u=c,m=d,$=u.catalog.providers.get(m.provider)?.jurisdiction,b=u.findings.services.filter(e=>e.id!==m.id&&u.catalog.providers.get(e.provider)?.jurisdiction!==$&&e.tasks.some(e=>m.tasks.includes(e))),[...new Set([...m.related,...b.map(({id:e})=>e)])].filter(e=>!m.needs.includes(e)&&!m.includes.includes(e)).slice(0,6))]].map(([e,t])=>t.some(e=>c.catalog.services.has(e))?(0,i.qy)`<section>${eg(c.level+1,e$(c,e))}${eS(c,t)}</section>`:i.s6)}
    ${function(e,t){let{words:s,options:a,actions:n}=e,r=e.texts.details.get(t.id),l=encodeURIComponent(s.t("reportSubject",{name:eM(e,t.id)}));return(0,i.qy)`<section class="sources">
    ${eg(e.level+1,e$(e,"sources"))}
    ${r?.page?(0,i.qy)`<p>${ex(e,r.page,(0,i.qy)`${e$(e,"officialPage")}<span class="unseen">${e.words.t("colon")} ${ey(e,eM(e,t.id))}</span>`)}</p>`:i.s6}
    <ul>${(r?.sources??[]).map(t=>(0,i.qy)`<li>${t.url?ex(e,t.url,ey(e,t.title)):ey(e,t.title)}, ${e$(e,"sourceRead",{day:s.day(t.read)})}</li>`)}</ul>
    ${t.verified?(0,i.qy)`<p class="by">${e$(e,"checkedOn",{day:s.day(t.verified)})}</p>`:i.s6}
    <p>${a.reportMailto?(0,i.qy)`<a href="mailto:${a.reportMailto}?subject=${l}">${e$(e,"reportMistake")}</a>`:ek(e$(e,"reportMistake"),()=>n.report(t.id))}</p> </section>`}(e,t)}
  </article>`}(e,t):(0,i.qy)`${ev(e,e$(e,"serviceUnknown"))}`}case"take-along":return function(e){let{session:t,actions:s,fleeting:a,level:n}=e,r=[...t.answers.keys()].filter(t=>e.catalog.facts.has(t));return(0,i.qy)`
    ${ev(e,e$(e,"takeTitle"))}
    ${0===r.length?(0,i.qy)`<p class="lead">${e$(e,"takeNone")}</p>`:(0,i.qy)`
    <p class="warning">${e$(e,"takeWarning")}</p> <form class="take" @submit=${e=>e.preventDefault()}> <fieldset><legend>${e$(e,"takeChoose")}</legend> <ul class="plain">${r.map(t=>tl(e,t,!0,()=>s.makeLink([],!1)))}</ul></fieldset> <section>${eg(n+1,e$(e,"takeLink"))}
        <p>${e$(e,"takeLinkText")}</p> <p class="ways"> <button type="button" class="secondary" @click=${e=>s.makeLink(to(e.currentTarget.closest("form")),!1)}>${e$(e,"takeMakeLink")}</button> <button type="button" class="secondary" @click=${e=>s.makeLink(to(e.currentTarget.closest("form")),!0)}>${e$(e,"takeQr")}</button></p>
        ${a.link?(0,i.qy)`<label class="field"><span>${e$(e,"takeLink")}</span><textarea id="take-link" readonly rows="3" dir="ltr" .value=${a.link}></textarea></label> <p>${ek(e$(e,"takeCopyLink"),()=>s.copyLink(),"secondary")}</p>`:i.s6}
        ${a.qr?(0,i.qy)`<canvas id="qr" class="qr" role="img" aria-label=${e.words.t("takeQrAlt")}></canvas>`:i.s6}
      </section> <section>${eg(n+1,e$(e,"takeFile"))}
        <p>${e$(e,"takeFileText")}</p> <p class="ways"><button type="button" class="secondary" @click=${e=>s.saveFile(to(e.currentTarget.closest("form")))}>${e$(e,"takeFile")}</button>
          ${t.scope?.about==="bundle"?ek(e$(e,"seePlan"),()=>s.show({name:"plan"}),"secondary"):i.s6}</p> </section> </form>`}
    <section>${eg(n+1,e$(e,"takeOpen"))}
      <label class="field"><span>${e$(e,"takeOpen")}</span><input type="file" accept="application/json,.json" @change=${e=>{let t=e.target;t.files?.[0]&&s.openFile(t.files[0]),t.value=""}}></label></section>`}(e);case"handed-over":return function(e){let{handedOver:t}=e.session,s=new Intl.DateTimeFormat("en"===e.words.lang||"fr"===e.words.lang?`${e.words.lang}-CA`:e.words.lang,{dateStyle:"long",timeStyle:"short"});return(0,i.qy)`${ev(e,e$(e,"handedOver"))}
    ${0===t.length?(0,i.qy)`<p class="lead">${e$(e,"handListNone")}</p>`:i.s6}
    <ul class="plain">${t.map(t=>(0,i.qy)`<li class="service">
      ${eS(e,[t.service])}
      <p>${s.format(new Date(t.at))}</p> <p>${e.words.list(t.facts.map(t=>e.texts.facts.get(t)?.label??t))}</p></li>`)}</ul>`}(e)}}(t,l.searching),(0,i.qy)`${function(e){var t;let s,a,n,{session:r,actions:l,words:o,options:c,texts:d}=e,u="home"===en(r).name;return(0,i.qy)`<div class="top" part="top"> <div class="row">
      ${r.views.length>1?ek((0,i.qy)`${ew("back")}<span>${e$(e,"back")}</span>`,()=>l.back(),"bar"):i.s6}
      ${c.part||u?i.s6:ek(e$(e,"home"),()=>l.show({name:"home"}),"bar")}
    </div> <div class="row end">
      ${ek(r.place?e$(e,"placeIs",{place:r.place.label}):e$(e,"setPlace"),()=>l.show({name:"place"}),"bar")}
      ${c.hideLanguages?i.s6:(0,i.qy)`<label class="language"><span class="unseen">${e$(e,"language")}</span> <select @change=${e=>l.setLanguage(e.target.value)}>
          ${Object.entries(e1).map(([e,{name:t}])=>(0,i.qy)`<option value=${e} lang=${e} ?selected=${e===o.lang}>${t}</option>`)}
        </select></label>`}
    </div>
    ${r.forOther?(0,i.qy)`<p class="helping">${e$(e,"onBehalfOn")}</p>`:i.s6}
    ${d.lang===o.lang?i.s6:(t=e,s=new Intl.DisplayNames(t.words.lang,{type:"language"}),a="fr"===t.texts.lang?"en":"fr",n=e=>s.of(e)??e,(0,i.qy)`<p class="records">${e$(t,"recordsIn",{language:n(t.texts.lang)})} ${ek(e$(t,"recordsSwitch",{language:n(a)}),()=>t.actions.setRecords(a))}</p>`)}
  </div>`}(t)}${function(e){let{arrived:t}=e.fleeting;return t?(0,i.qy)`<section class="arrived" part="arrived" aria-labelledby="arrived-title"> <div id="arrived-title">${eg(e.level+1,e$(e,"arrivedTitle"),"item")}</div> <p>${e$(e,"arrivedText",{count:t.count})}</p> <p class="ways">${ek(e$(e,"arrivedUse"),()=>e.actions.acceptArrived(!0),"primary")} ${ek(e$(e,"arrivedIgnore"),()=>e.actions.acceptArrived(!1),"secondary")}</p> </section>`:i.s6}(t)}${function(e){let{partsFailed:t}=e.fleeting;if(0===t.length)return i.s6;let s=e.words.list(t.map(t=>e.texts.jurisdictions.get(t)?.name??t));return(0,i.qy)`<div class="part-fault" role="status"><p><strong>${e$(e,"faultPartTitle")}</strong> ${e$(e,"faultPart",{names:s})} ${ek(e$(e,"retry"),()=>e.actions.reload())}</p></div>`}(t)}${function(e){let{session:t,actions:s,findings:a,words:n}=e,r=en(t).name;if(!t.scope||!tc.includes(r))return i.s6;let l=(t,a)=>(0,i.qy)`<li><button type="button" class="tab" aria-current=${r===t.name?"page":i.s6} @click=${()=>s.show(t)}>${e$(e,a)}</button></li>`,o="bundle"===t.scope.about?t.scope.bundle:void 0;return(0,i.qy)`<nav class="journey" part="journey" aria-label=${n.t("menu")}>
    ${o?(0,i.qy)`<p class="about">${ey(e,e.texts.bundles.get(o)?.name)}</p>`:i.s6}
    <ul>
      ${a.next||"question"===r?l("question"===r?en(t):Y(a.next),"questions"):i.s6}
      ${l({name:"results"},"results")}
      ${o?l({name:"plan"},"plan"):i.s6}
      ${l({name:"review"},"yourAnswersNone")}
    </ul></nav>`}(t)}<div class="view" part="view">${function(e){let{changes:t,notice:s}=e.fleeting;return t||s?(0,i.qy)`<p class="changes" part="changes">${t?eF(e):i.s6} ${s}</p>`:i.s6}(t)}${e}</div>${function(e){let{session:t,actions:s,options:a,fleeting:n}=e,r=t.answers.size;return(0,i.qy)`<div class="bottom" part="bottom"> <p class="privacy">${e$(e,n.remembering?"privacyRemember":"privacy")}</p> <ul class="controls"> <li>${ek(r>0?e$(e,"yourAnswers",{count:r}):e$(e,"yourAnswersNone"),()=>s.show({name:"review"}))}</li> <li>${ek(e$(e,"takeAlong"),()=>s.show({name:"take-along"}))}</li>
      ${t.handedOver.length>0?(0,i.qy)`<li>${ek(e$(e,"handedOver"),()=>s.show({name:"handed-over"}))}</li>`:i.s6}
      <li>${ek(e$(e,"forget"),()=>s.forget())}</li> </ul>
    ${a.remember?(0,i.qy)`<label class="tick"><input type="checkbox" .checked=${n.remembering} @change=${e=>s.remember(e.target.checked)}><span>${e$(e,"remember")}</span></label>`:i.s6}
    <div dir=${a.pageDir}><slot name="footer"></slot></div> </div>`}(t)}`}catch(e){console.error("service-finder: a view could not be shown",e),l.failWith("damaged")}return"idle"===l.state?this.lazy?(0,i.qy)`<div class="skeleton"><slot></slot><p><button type="button" class="primary" @click=${()=>void this.#I()}>${tO(this.lang||te(this))}</button></p></div>`:td(void 0):"loading"!==l.state&&l.words?(t=l.words,s="ready"===l.state?"damaged":l.state,a=Math.max(1,this.headingLevel),r=()=>void l.reload(),(0,i.qy)`<section class="failed" part="fault" aria-labelledby="title"> <div class="title-line" id="title" tabindex="-1">${eg(a,t.t("faultTitle"),"title")}</div> <p class="lead">${t.t(tu[s])}</p> <p class="ways"><button type="button" class="primary" @click=${r}>${t.t("retry")}</button></p> <slot></slot></section>`):td(l.words)}}M([(0,a.MZ)({attribute:"catalog-url"})],t_.prototype,"catalogUrl",void 0),M([(0,a.MZ)()],t_.prototype,"lang",void 0),M([(0,a.MZ)()],t_.prototype,"place",void 0),M([(0,a.MZ)({attribute:"life-event"})],t_.prototype,"lifeEvent",void 0),M([(0,a.MZ)()],t_.prototype,"service",void 0),M([(0,a.MZ)()],t_.prototype,"view",void 0),M([(0,a.MZ)({type:Number,attribute:"heading-level"})],t_.prototype,"headingLevel",void 0),M([(0,a.MZ)({attribute:"report-mailto"})],t_.prototype,"reportMailto",void 0),M([(0,a.MZ)({reflect:!0})],t_.prototype,"theme",void 0),M([(0,a.MZ)({type:Boolean,reflect:!0})],t_.prototype,"lazy",void 0),M([(0,a.MZ)({type:Boolean,reflect:!0})],t_.prototype,"compact",void 0),M([(0,a.MZ)({type:Boolean,attribute:"hide-languages"})],t_.prototype,"hideLanguages",void 0),M([(0,a.MZ)({type:Boolean,attribute:"takes-answers"})],t_.prototype,"takesAnswers",void 0),M([(0,a.MZ)({type:Boolean})],t_.prototype,"remember",void 0),M([(0,a.MZ)()],t_.prototype,"today",void 0),M([(0,a.MZ)({attribute:!1})],t_.prototype,"catalog",void 0);let tM="file:///tmp/service-finder-example-ndZFyv/07-next/node_modules/@service-finder/widget/dist/parts/service-finder-BktKExhi.js".replace(/[^/]*$/,"catalog/catalog.json"),tO=e=>e?.startsWith("fr")?"Trouver des services":"Find services";function tS(){let e=new Date;return`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`}}}]);