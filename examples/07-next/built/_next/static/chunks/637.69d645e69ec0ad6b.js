"use strict";(self.webpackChunk_N_E=self.webpackChunk_N_E||[]).push([[637],{508:(e,t,s)=>{s.d(t,{OA:()=>i,WL:()=>n,u$:()=>r});let i={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},r=e=>(...t)=>({_$litDirective$:e,values:t});class n{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,s){this._$Ct=e,this._$AM=t,this._$Ci=s}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}},637:(e,t,s)=>{s.r(t);var i=s(5985);s(8088),s(5271),s(3232),customElements.get("service-finder")||customElements.define("service-finder",i.S)},3232:(e,t,s)=>{s.d(t,{V:()=>a});var i=s(7850),r=s(508),n=s(5164);let a=(0,r.u$)(class extends r.WL{constructor(e){if(super(e),e.type!==r.OA.PROPERTY&&e.type!==r.OA.ATTRIBUTE&&e.type!==r.OA.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!(0,n.Rt)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===i.c0||t===i.s6)return t;let s=e.element,a=e.name;if(e.type===r.OA.PROPERTY){if(t===s[a])return i.c0}else if(e.type===r.OA.BOOLEAN_ATTRIBUTE){if(!!t===s.hasAttribute(a))return i.c0}else if(e.type===r.OA.ATTRIBUTE&&s.getAttribute(a)===t+"")return i.c0;return(0,n.mY)(e),t}})},4572:(e,t,s)=>{s.d(t,{Sn:()=>o,So:()=>c,VZ:()=>d,im:()=>a});let i=e=>"en"===e||"fr"===e?`${e}-CA`:e,r=new Map;function n(e,t){return r.has(e)||r.set(e,t()),r.get(e)}function a(e,t){return l(e,t,"d",{dateStyle:"long"})}function o(e,t){return l(`2000-${e}`,t,"m",{month:"long",day:"numeric"})}function l(e,t,s,r){let a=n(`${s} ${t}`,()=>new Intl.DateTimeFormat(i(t),{...r,timeZone:"UTC"})).format(new Date(`${e}T00:00:00Z`));return"fr"===t?a.replace(/^1 /,"1er "):a}function c(e,t){return new Intl.ListFormat(i(t),{type:"disjunction"}).format(e)}function d(e,t,s){if(t?.startsWith("cad")){let t;return t=2*!Number.isInteger(e),n(`$${t} ${s}`,()=>new Intl.NumberFormat(i(s),{style:"currency",currency:"CAD",currencyDisplay:"narrowSymbol",minimumFractionDigits:t,maximumFractionDigits:t})).format(e)}if("percent"===t)return n(`% ${s}`,()=>new Intl.NumberFormat(i(s),{style:"percent",maximumFractionDigits:2})).format(e/100);let r=t&&h[t];return r?n(`${t} ${s}`,()=>new Intl.NumberFormat(i(s),{style:"unit",unit:r,unitDisplay:"long"})).format(e):n(`n ${s}`,()=>new Intl.NumberFormat(i(s))).format(e)}let h={years:"year",months:"month",weeks:"week",days:"day",hours:"hour"}},4633:(e,t,s)=>{function i(e,t){let s=[];for(let i=t;void 0!==i&&!s.includes(i);i=e.jurisdictions.get(i)?.parent)s.push(i);return s.includes("ca")?s:[...s,"ca"]}function r(e,t){var s;let r,a,o=n.get(e)??n.set(e,new Map).get(e),l=o.get(t)??(r=new Set(i(s=e,t)),a=e=>{var t,i,n;let a;return r.has(e)||(t=s,i=e,n=r,a=t.jurisdictions.get(i),a?.kind==="indigenous"&&void 0!==a.parent&&"ca"!==a.parent&&n.has(a.parent))},[...s.services.values()].filter(e=>e.area.some(a)));return o.set(t,l),l}s.d(t,{I:()=>r,d:()=>i});let n=new WeakMap},5164:(e,t,s)=>{s.d(t,{Rt:()=>r,mY:()=>a});let{I:i}=s(7850).ge,r=e=>void 0===e.strings,n={},a=(e,t=n)=>e._$AH=t},5271:(e,t,s)=>{s.d(t,{MZ:()=>n});var i=s(6424);let r={attribute:!0,type:String,converter:i.W3,reflect:!1,hasChanged:i.Ec};function n(e){return(t,s)=>{let i;return"object"==typeof s?((e=r,t,s)=>{let{kind:i,metadata:n}=s,a=globalThis.litPropertyMetadata.get(n);if(void 0===a&&globalThis.litPropertyMetadata.set(n,a=new Map),"setter"===i&&((e=Object.create(e)).wrapped=!0),a.set(s.name,e),"accessor"===i){let{name:i}=s;return{set(s){let r=t.get.call(this);t.set.call(this,s),this.requestUpdate(i,r,e,!0,s)},init(t){return void 0!==t&&this.C(i,void 0,e,t),t}}}if("setter"===i){let{name:i}=s;return function(s){let r=this[i];t.call(this,s),this.requestUpdate(i,r,e,!0,s)}}throw Error("Unsupported decorator location: "+i)})(e,t,s):(i=t.hasOwnProperty(s),t.constructor.createProperty(s,e),i?Object.getOwnPropertyDescriptor(t,s):void 0)}}},5985:(e,t,s)=>{s.d(t,{A:()=>b,B:()=>eK,D:()=>eV,E:()=>eB,G:()=>eF,H:()=>A,I:()=>eH,J:()=>eL,K:()=>eQ,L:()=>ev,M:()=>e3,N:()=>G,O:()=>eZ,P:()=>eX,Q:()=>eU,S:()=>e4,b:()=>k,d:()=>e_,e:()=>ee,f:()=>X,g:()=>j,h:()=>eY,i:()=>eJ,j:()=>eI,k:()=>Q,l:()=>P,m:()=>O,n:()=>E,o:()=>H,p:()=>N,q:()=>D,r:()=>z,s:()=>e$,t:()=>R,u:()=>U,v:()=>M,w:()=>ek,x:()=>q,y:()=>T,z:()=>C});var i=s(8088),r=s(5271),n=s(6629);let a=(e,t)=>`${e}@${t}`;class o extends Error{constructor(e,t){super(t),this.name="CatalogError",this.code=e}}function l(e){for(let t of e)!function(e){let t="object"==typeof e&&null!==e?e.piece:void 0;if("logic"!==t&&"texts"!==t&&"details"!==t)throw new o("not-a-piece",`Expected a piece of a built catalogue, found ${JSON.stringify(t)??typeof e}. Build one: service-finder build catalog --out dist`);let s=e.format;if(1!==s)throw new o("other-format",`This catalogue has format ${String(s)}, this version of service-finder reads format 1. Build the catalogue again, or update service-finder.`)}(t);let t=e.filter(e=>"logic"===e.piece),s=(e,s)=>new Map(t.flatMap(t=>d(e(t)).map(([e,t])=>[e,s(e,t)]))),i=(e,t)=>Object.assign((0,n.$)(t),{id:e}),{facts:r,services:l}=function(e,t){let s=new Set([...e.values()].filter(e=>!0===e.neverReuse).map(e=>e.id));if(0===s.size)return{facts:e,services:t};let i=new Map,r=new Map;for(let n of t.values()){let t=t=>{if(!s.has(t))return t;let r=a(t,n.id);return i.set(r,{...e.get(t),id:r}),r};r.set(n.id,{...n,rule:function e(t,s){if("object"!=typeof t||null===t)return t;if(Array.isArray(t))return t.map(t=>e(t,s));let i=Object.create(null);for(let[r,n]of Object.entries(t))i[r]="fact"===r&&"string"==typeof n?s(n):e(n,s);return i}(n.rule,t)})}return{facts:new Map([...[...e].filter(([e])=>!s.has(e)),...i]),services:r}}(s(e=>e.facts,i),s(e=>e.services,(e,t)=>{var s,i;let r;return s=e,i=t,Object.assign(r=(0,n.$)(i),Object.fromEntries(["area","topics","tasks","channels","documents","deadlines","includes","needs","replaces"].map(e=>[e,Array.isArray(r[e])?r[e]:[]])),{id:s,rule:r.rule??"not-encoded"})}));return{jurisdictions:s(e=>e.jurisdictions,i),facts:r,amounts:s(e=>e.amounts,i),bundles:s(e=>e.bundles,i),providers:s(e=>e.providers,(e,t)=>t),services:l,moved:new Map(t.flatMap(e=>Object.entries(e.moved??{}))),texts:new Map(c(e).map(t=>{var s,i,n,a;let o,l,c,p;return[t,(s=e,i=t,n=r,l=s.filter(e=>"texts"===e.piece&&e.lang===i),c=s.filter(e=>"details"===e.piece&&e.lang===i),{lang:i,services:(p=e=>new Map(l.flatMap(t=>Object.entries(t[e]??{}))))("services"),details:new Map(c.flatMap(e=>d(e.services).map(([e,t])=>{var s;return[e,{...s=t,related:Array.isArray(s.related)?s.related:[],page:h(s.page),apply:(s.apply??[]).map(e=>({...e,url:h(e.url)})),deadlines:s.deadlines??[],sources:(s.sources??[]).map(e=>({...e,url:h(e.url)}))}]}))),facts:(a=p("facts"),0===(o=[...n.keys()].flatMap(e=>{let t=e.includes("@")?a.get(e.slice(0,e.indexOf("@"))):void 0;return t?[[e,t]]:[]})).length?a:new Map([...a,...o])),amounts:new Map([...l,...c].flatMap(e=>Object.entries(e.amounts??{}))),bundles:p("bundles"),tasks:p("tasks"),documents:p("documents"),providers:p("providers"),jurisdictions:p("jurisdictions"),topics:p("topics"),pointers:new Map(c.flatMap(e=>d(e.pointers).map(([e,t])=>[e,u(t)])))})]})),pieces:e}}let c=e=>[...new Set(e.flatMap(e=>"texts"===e.piece?[e.lang]:[]))];function d(e){return Object.entries(e??{}).filter(([,e])=>"object"==typeof e&&null!==e)}function h(e){return"string"==typeof e&&/^https:\/\/[^\s"'<>\\]+$/i.test(e)?e:void 0}let u=e=>({...e,links:(Array.isArray(e.links)?e.links:[]).map(({label:e,url:t})=>({label:e,url:h(t)}))});var p=s(4633),f=s(9798),g=s(4572),m=s(3232);function v(e,t,s,i){var r,n=arguments.length,a=n<3?t:null===i?i=Object.getOwnPropertyDescriptor(t,s):i;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)a=Reflect.decorate(e,t,s,i);else for(var o=e.length-1;o>=0;o--)(r=e[o])&&(a=(n<3?r(a):n>3?r(t,s,a):r(t,s))||a);return n>3&&a&&Object.defineProperty(t,s,a),a}"function"==typeof SuppressedError&&SuppressedError;let y={bubbles:!0,composed:!0};class b extends Event{constructor(e){super("service-finder-answers-change",y),this.answered=e}}class w extends Event{constructor(e,t,s){super("service-finder-view-change",y),this.view=e,this.service=t,this.bundle=s}}class $ extends Event{constructor(){super("service-finder-ready",y)}}class _ extends Event{constructor(e){super("service-finder-fault",y),this.code=e}}class k extends Event{constructor(e){super("service-finder-report-mistake",{...y,cancelable:!0}),this.service=e}}class A extends Event{constructor(e,t){super("service-finder-hand-over",{...y,cancelable:!0}),this.service=e,this.answers=t}}class x extends Event{constructor(){super("service-finder-forget",y)}}let E=({fact:e,items:t})=>({name:"question",fact:e,...t&&{items:t}});function S(e={name:"home"}){return{views:[e],turn:0,answers:new Map,answeredOn:new Map,done:new Set,forOther:!1,handedOver:[],filters:{},groupBy:"standing"}}let M=e=>e.views[e.views.length-1];function O(e,t){let s=JSON.stringify(M(e))===JSON.stringify(t);return{...e,views:s?e.views:[...e.views,t],turn:e.turn+1,filters:L(t)?{}:e.filters}}function C(e,t){let s=e.views.slice(0,-1);return O({...e,views:s.length>0?s:[{name:"home"}]},t)}function T(e){return 1===e.views.length?e:{...e,views:e.views.slice(0,-1),turn:e.turn+1}}let q=e=>e.views.length>1;function U(e,t,s,i){let r=new Map(e.answers);return r.delete(t),{...e,answers:r.set(t,s),answeredOn:new Map(e.answeredOn).set(t,i)}}function z(e,t){let s=new Map(e.answers),i=new Map(e.answeredOn);return s.delete(t),i.delete(t),{...e,answers:s,answeredOn:i}}function P(e,t,s){let i=e;for(let[e,r]of t)i=U(i,e,r,s);return i}let j=(e,t)=>({...e,place:t});function R(e,t,s){let i=new Set(e.done);return s?i.add(t):i.delete(t),{...e,done:i}}let D=(e,t)=>({...e,filters:t}),N=(e,t)=>({...e,groupBy:t}),H=(e,t)=>({...e,handedOver:[...e.handedOver,t]}),L=e=>"search"===e.name||"topic"===e.name||"everything"===e.name||"home"===e.name;class B{#e;#t;constructor(e){this.message="",this.#e=e,e.addController(this)}say(e,t=700){clearTimeout(this.#t),this.#t=setTimeout(()=>{this.message=e===this.message?`${e}\xa0`:e,this.#e.requestUpdate()},t)}hostDisconnected(){clearTimeout(this.#t)}}class I{#s;#i;#r=new Map;constructor(e){this.#s=e}findings(){let{session:e,catalog:t,today:s}=this.#s,i=[e.answers,e.place,e.scope,t,s(),this.previous];return(!this.#i||i.some((e,t)=>e!==this.#i.key[t]))&&(this.#i={key:i,value:this.of(e,this.previous)},this.#r=new Map(this.#i.value.decisions)),this.#i.value}of(e,t){let{code:s,catalog:i,today:r}=this.#s;return s.findingsOf(e,i,r(),t)}decide(e){let{situation:t}=this.findings(),s=this.#r.get(e.id)??this.#s.code.decideService(this.#s.catalog,e,t);return this.#r.set(e.id,s),s}}let W=new Map,F={typed:"",suggestions:[],open:!1,active:-1,fault:!1},J={search:F,faults:[],placeTyped:"",detailsFailed:!1,partsFailed:[],qr:!1,remembering:!1,searchMissing:!1,codeMissing:!1};class V{#e;constructor(e){this.#e=e}apply(){let e=this.wanted&&(this.#n(this.service)??this.#e.shadowRoot?.getElementById(this.wanted));if(!e)return;this.wanted=this.service=void 0,e.focus({preventScroll:!0});let t=e.getBoundingClientRect();t.top>=0&&t.bottom<=innerHeight||(("title"===e.id?[this.#e,e.closest(".view")]:[]).find(e=>t.bottom-e.getBoundingClientRect().top<innerHeight/2)??e).scrollIntoView({block:e.dataset.to?"center":"start"})}#n(e){let t=(e?[...this.#e.shadowRoot.querySelectorAll("[data-to]")]:[]).filter(t=>t.dataset.to===e),s=t.find(e=>e.checkVisibility())??t[0];for(let e=s?.closest("details");e;e=e.parentElement?.closest("details"))e.open=!0;return s}}class Z{#s;constructor(e){this.#s=e}async load(){if(this.code)return this.code;let e=this.#s,[t]=await Promise.all([s.e(739).then(s.bind(s,8739)),e.tongues.complete()]).catch(()=>[void 0]);if(t&&!this.code){let{host:s}=e;(0,i.Rf)(s.renderRoot,[...s.constructor.elementStyles,...t.laterStyles]),this.code=t,e.actions={...e.actions,...t.moreActionsOf(e)},e.remembering.keeping=new t.Keeping(e),e.supply.loadDetails()}return e.fleet({codeMissing:!t}),t}}class Y{#s;constructor(e){this.#s=e}store(e){this.#s.fleeting.remembering&&this.keeping?.store(e)}set(e){let t=this.#s;t.fleet({remembering:e});let s=()=>e?this.keeping?.store(t.session):this.keeping?.clear();t.wishes().options.remember&&(this.keeping?s():e&&t.more().then(s))}forget(){let e=this.#s;if("ready"!==e.state){e.session=S();return}this.set(!1);let{bundle:t,service:s,view:i}=e.wishes(),r=function(e,t={name:"home"}){return{...S(t),lang:e.lang,records:e.records,turn:e.turn+1}}(e.session),n=t||s||i?e.starting.firstSession(r):r;e.show({...n,turn:r.turn,lang:r.lang,records:r.records,forOther:!1}),e.tongues.useHelp(!1),e.announce(e.words.t("forgotten"))}async arrive(e){await this.keeping?.arrive(e)}}class K{#s;#a=new Map;#o;#l="";#c=!1;#d=0;constructor(e){this.#s=e}clear(){this.#a.clear(),this.#l=""}typeAhead(e){let{fleeting:t,recordsLang:i,supply:r}=this.#s;t.search.typed||(s.e(907).then(s.bind(s,1907)).catch(()=>void 0),r.loader?.indexes([i],["ca"]).catch(()=>void 0)),this.#s.fleet({search:{...F,typed:e}})}async type(e){let t=++this.#d;this.#h({...F,typed:e});let{catalog:i,texts:r,words:n}=this.#s.scene(),a=s.e(907).then(s.bind(s,1907)).catch(()=>void 0),[o,l]=await Promise.all([this.#u([r.lang],this.#p()),a]);if(this.#s.more(),!o||!l||this.#d!==t||e.trim().length<2)return;let c=(0,p.d)(i,this.#s.session.place?.id),d=l.suggest(o,e,{lang:r.lang,chain:c,limit:7}).filter(({kind:e,id:t})=>"bundle"===e&&i.bundles.has(t??"")||"service"===e&&i.services.has(t??"")||"bundle"!==e&&"service"!==e);this.#h({...this.#f,suggestions:d,open:d.length>0,active:-1}),d.length>0&&this.#s.announce(n.t("suggestionsCount",{count:d.length}))}move(e){if("none"!==e||this.#f.open){var t;let s;this.#h((t=this.#f,s=t.suggestions.length,"none"===e||0===s?{...t,open:!1,active:-1}:"first"===e?{...t,open:!0,active:0}:"last"===e?{...t,open:!0,active:s-1}:{...t,open:!0,active:(t.active+1+e+s+1)%(s+1)-1}))}}search(e){let t=e.trim();if(this.#d++,!t)return this.#h({...F,fault:!0}),this.#s.focusOn("query");this.#c&&(this.#l=""),this.#h({...F,typed:t}),this.#s.show(O(this.#s.session,{name:"search",query:t.slice(0,300)}))}resultOf(e){let{session:t,recordsLang:s}=this.#s,i=JSON.stringify([e,t.place?.id,s,[...t.answers]]);return this.#l!==i&&(this.#l=i,this.#o=void 0,this.#c=!1,this.#g(e,e=>this.#m(i,e))),this.#o}#m(e,t){this.#l===e&&(this.#o=t,this.#s.supply.loadDetails(),this.#v(t),this.#s.host.requestUpdate())}#v({hits:e,pointers:[t]}){let{words:s}=this.#s;0===e.length&&t&&s?this.#s.announce(`${s.t("handledByOthers")}${s.t("colon")} ${t.name}`):this.#s.announceCount()}async #g(e,t){let i=this.#s;if(await i.more())try{let{find:r}=await s.e(907).then(s.bind(s,1907));await r(i,e,this.#p(),(e,t)=>this.#u(e,t),t)}catch{this.#c=!0,i.fleet({searchMissing:!0}),t({hits:[],noMatch:!0,pointers:[],topics:[],corrected:[],queryLang:i.recordsLang})}}get #f(){return this.#s.scene().fleeting.search}#h(e){this.#s.fleet({search:e})}#p(){let e=this.#s.catalog,t=(0,p.d)(e,this.#s.session.place?.id);return[...t,...[...e.jurisdictions.values()].filter(({kind:e,parent:s})=>"indigenous"===e&&"ca"!==s&&t.includes(s??"")).map(({id:e})=>e)]}#u(e,t){let i=e.join(),r=`${i} ${t?.join()??""}`.trim(),n=this.#a.get(i)??this.#a.get(r);if(n)return n;let a=Promise.all([s.e(907).then(s.bind(s,1907)),this.#s.indexes(e,t)]).then(([t,s])=>(s||this.#a.set(i,a),t.openGently(s,this.#s.catalog,e))).then(e=>e.open?e:void 0).catch(()=>void 0);return this.#a.set(r,a),a.then(e=>{if(!e)for(let e of[i,r])this.#a.delete(e)}),a}}let X=["","home","search","everything","plan","results"],G="service-finder",Q=e=>e.replace(/^#/,"").startsWith(`${G}=`);function ee(e){navigator.connection?.saveData||("requestIdleCallback"in globalThis?requestIdleCallback(e,{timeout:3e3}):setTimeout(e,300))}class et extends Error{constructor(e,t){super(t),this.name="SourceError",this.code=e}}let es=async e=>ei(await ea(e)),ei=e=>{try{return JSON.parse(new TextDecoder().decode(e))}catch{throw new et("damaged","A file is not JSON")}};async function er(e,t){let s=await ea(e);if(await en(s,t))throw new et("damaged",`${e.href} does not have the hash that the manifest names`);return ei(s)}async function en(e,{path:t,integrity:s}){let i=/\.([0-9a-f]{24,64})\.json$/.exec(t)?.[1];if(!i&&!s?.startsWith("sha256-")||!globalThis.crypto?.subtle)return!1;let r=new Uint8Array(await crypto.subtle.digest("SHA-256",e));return s?.startsWith("sha256-")?!btoa(String.fromCharCode(...r)).startsWith(s.slice(7)):!Array.from(r,e=>e.toString(16).padStart(2,"0")).join("").startsWith(i)}async function ea(e,t=!0){try{let t=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(15e3)});if(!t.ok)throw new et("unreachable",`${e.href} answered ${t.status}`);return await t.arrayBuffer()}catch(s){if(t&&!(s instanceof DOMException&&"TimeoutError"===s.name))return await new Promise(e=>setTimeout(e,400)),ea(e,!1);if(s instanceof et)throw s;throw new et(s instanceof DOMException&&"TimeoutError"===s.name?"timeout":"unreachable",`${e.href}: ${String(s)}`)}}class eo{#y;#b;#w=new Map;#$;constructor(e){this.#y=new URL(e)}manifest(){return this.#b??=this.#_().catch(e=>{throw this.#b=void 0,e})}async load(e,t,s=[]){let i,r=await this.manifest(),n=[...new Set([...e,...s])].filter(e=>Object.hasOwn(r.jurisdictions,e)),a=new Set,o=await Promise.all(n.flatMap(e=>(s.includes(e)?["logic","texts","details"]:["logic","texts"]).flatMap(s=>{var n,o,l,c;let d;return(n=r,o=e,l=s,c=t,d=n.jurisdictions[o],"logic"===l?[d.logic]:c.flatMap(e=>d[l]?.[e]??[])).map(t=>this.#k(t).catch(t=>{a.add(e),i??=t}))})));if(this.#A(o.filter(e=>void 0!==e)),!this.#$||0===this.#$.services.size)throw i??new et("damaged","The catalogue holds no service");return{catalog:this.#$,failed:[...a]}}async indexes(e,t){let s=await this.manifest(),i=e.flatMap(e=>t.flatMap(t=>s.jurisdictions[e]?.index?.[t]??[]));return(await Promise.allSettled(i.map(e=>this.#k(e)))).flatMap(e=>"fulfilled"===e.status?[e.value]:[])}async places(){return this.#k((await this.manifest()).places)}#A(e){let t=this.#$?.pieces??[],s=e.filter(e=>!t.includes(e));if(0!==s.length)try{var i;this.#$=this.#$?(i=this.#$,l([...i.pieces,...s.filter(e=>!i.pieces.includes(e))])):l(s)}catch(e){if(e instanceof o)throw new et("other-format"===e.code?"format":"damaged",e.message);throw e}}async #_(){let e=await es(this.#y);if("object"!=typeof e||null===e||"object"!=typeof e.jurisdictions)throw new et("damaged",`${this.#y.href} is not a manifest`);if(1!==e.format)throw new et("format",`${this.#y.href} has format ${String(e.format)}, this version reads 1`);return e}#k(e){let t=this.#w.get(e.path);if(t)return t;let s=new URL(e.path,this.#y),i=(s.origin===this.#y.origin?er(s,e):Promise.reject(new et("damaged",`${e.path} leads to another site`))).catch(t=>{throw this.#w.delete(e.path),t});return this.#w.set(e.path,i),i}}let el=new Map;class ec{#x;#E;#S;constructor(e,t){if(this.failed=[],this.languages=["en","fr"],this.#E=new Set(["ca"]),this.#S=new Set,this.catalog=t,t)this.languages=[...t.texts.keys()];else{let t;this.#x=(t=el.get(e)??new eo(e),el.set(e,t),t)}}async speaks(){return this.#x&&(this.languages=(await this.#x.manifest()).languages),this.languages}async load(e,t,s=[]){if(!this.#x)return;for(let t of e)this.#E.add(t);for(let e of s)this.#S.add(e);let i=this.catalog,r=await this.#x.load([...this.#E],t,[...this.#S]);this.catalog=r.catalog,this.failed=r.failed;let n=this.#M(this.#E);this.catalog!==i&&n.length>0&&await this.load(n,t)}async loadPlace(e,t){let s=e.split("-").map((e,t,s)=>s.slice(0,t+1).join("-"));await this.load(this.catalog?(0,p.d)(this.catalog,e):s,t)}hasDetails(e){return!this.#x||e.every(e=>this.#S.has(e)&&!this.failed.includes(e))}async places(){return this.#x?.places().catch(()=>void 0)}async indexes(e,t){if(!this.#x)return;let s=await this.#x.indexes(t??Object.keys((await this.#x.manifest()).jurisdictions),e);if(0===s.length)throw new et("unreachable","No search index could be loaded");return s}#M(e){return[...this.catalog?.jurisdictions.values()??[]].filter(({id:t,kind:s,parent:i})=>"indigenous"===s&&void 0!==i&&"ca"!==i&&e.has(i)&&!e.has(t)).map(({id:e})=>e)}}let ed=e=>e instanceof et?e.code:"unreachable";function eh(e){for(let t=e;t;t=eu(t)){let e=t.getAttribute("lang");if(e)return e}return document.documentElement.lang||void 0}let eu=e=>{if(e.assignedSlot)return e.assignedSlot;if(e.parentElement)return e.parentElement;let t=e.getRootNode();return t instanceof ShadowRoot?t.host:null},ep=({bundle:e,service:t,view:s})=>!!(e||t||!ef.includes(s)),ef=["","home","search"],eg="file:///07-next/node_modules/@service-finder/widget/dist/parts/service-finder-DCpqiW9B.js".split(/[?#]/)[0].replace(/[^/]*$/,"catalog/catalog.json");function em(){let e=new Date;return`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`}let ev={en:{name:"English",load:async()=>(await s.e(287).then(s.bind(s,287))).en},fr:{name:"Fran\xe7ais",load:async()=>(await s.e(253).then(s.bind(s,253))).fr},iu:{name:"ᐃᓄᒃᑎᑐᑦ",load:async()=>(await s.e(676).then(s.bind(s,676))).iu},ar:{name:"العربية",load:async()=>(await s.e(951).then(s.bind(s,2951))).ar},es:{name:"Espa\xf1ol",load:async()=>(await s.e(126).then(s.bind(s,3126))).es},pa:{name:"ਪੰਜਾਬੀ",load:async()=>(await s.e(538).then(s.bind(s,1538))).pa},tl:{name:"Tagalog",load:async()=>(await s.e(687).then(s.bind(s,8068))).tl},uk:{name:"Українська",load:async()=>(await s.e(835).then(s.bind(s,6835))).uk},"zh-Hans":{name:"简体中文",load:async()=>(await s.e(378).then(s.bind(s,3378))).zhHans}};function ey(e,t=Object.keys(ev)){if(!e)return;let s=e.toLowerCase();return t.find(e=>e.toLowerCase()===s)??t.find(e=>s.startsWith(`${e.toLowerCase()}-`))??t.find(e=>e.toLowerCase().split("-")[0]===s.split("-")[0]&&!/-hant|-tw|-hk/.test(s))??("fil"===s?t.find(e=>"tl"===e):void 0)}class eb{#s;#O;constructor(e){this.state="idle",this.#O=0,this.settled=Promise.resolve(),this.#s=e}start(){return this.settled=this.#C()}async #C(){let e=++this.#O,t=this.#s,s=t.wishes();this.state="loading";let i=new ec(s.url,s.given);t.supply.loader=i,t.searching.clear();let r=t.session.lang??ey(s.lang)??"en";t.tongues.begin(r),t.host.requestUpdate();let n=ep(s)?t.more():void 0;n||await new Promise(e=>setTimeout(e));try{let a=i.speaks();if(await t.tongues.settle(r,a.catch(()=>i.languages)),await a,e!==this.#O)return;t.host.requestUpdate();let o=t.session.place?.id??(s.place||void 0);o&&await i.loadPlace(o,[t.recordsLang]),await i.load(s.service?["ca",s.service.split("/")[0]]:["ca"],[t.recordsLang]),await n,e===this.#O&&this.#T(s)}catch(t){e===this.#O&&this.failWith(ed(t))}}#T(e){let t=this.#s;this.state="ready";let s=0===t.session.turn&&1===t.session.views.length,i=this.firstSession(t.session);t.session=s?i:{...t.session,place:t.session.place??i.place},t.fleet({partsFailed:t.supply.loader.failed});let{typed:r}=t.fleeting.search;r&&"home"===M(t.session).name&&t.searching.type(r),t.supply.loadDetails();let n=e.options.remember,a=async()=>(await t.more())?.warnOfUnknown(e,t.catalog);s&&(Q(location.hash)||n)?a().then(()=>t.remembering.arrive(n)):ep(e)?a():ee(()=>void a()),t.dispatchEvent(new $)}firstSession(e,t=this.#s.wishes()){let{catalog:s,code:i}=this.#s,r=e=>i&&this.#s.findingsFor(e).next;return function({place:e,bundle:t,service:s,view:i},r,n,a,o){let{lang:l,records:c,forOther:d,answers:h,answeredOn:u,handedOver:p}=r,f={...S(),lang:l,records:c,forOther:d,answers:h,answeredOn:u,handedOver:p};if(e&&n.jurisdictions.has(e)&&(f=j(f,{id:e,label:a.jurisdictions.get(e)?.name??e})),s){var g,m,v;let e,t;return g=f,m=n,v=s,e=m.moved.get(v)??v,t=m.services.has(e)?{about:"service",service:e}:void 0,{...g,scope:t,views:[{name:"service",service:e}]}}let y=e=>({...f,views:e});if(!X.includes(i))return y([{name:"not-found"}]);if(!t)return"everything"===i?y([{name:"everything"}]):f;if(!n.bundles.has(t))return y([{name:"not-found"}]);if(f={...f,scope:{about:"bundle",bundle:t}},"plan"===i||"results"===i)return y([{name:i}]);if(!f.place)return y([{name:"place",goOn:!0}]);let b=o(f);return y([b?E(b):{name:"plan"}])}(t,e,s,this.#s.texts(),r)}failWith(e){let t=this.#s;this.state=e,(t.host.shadowRoot?.activeElement||"home"!==M(t.session).name)&&t.focusOn("title"),t.host.requestUpdate(),t.dispatchEvent(new _(e))}async reload(){if("ready"===this.state)return this.#s.supply.retry();await this.start(),"ready"===this.#s.state&&this.#s.focusOn("title")}}class ew{#s;constructor(e){this.places=()=>this.loader.places(),this.indexes=(e,t)=>this.loader.indexes(e,t),this.#s=e}get catalog(){return this.loader?.catalog}async load(e,t=[]){let s=this.loader;try{await s.load(e,[this.#s.recordsLang],t)}catch(e){this.#s.dispatchEvent(new _(ed(e)))}this.#s.fleet({partsFailed:s.failed})}async loadPlace(e){await this.load((0,p.d)(this.catalog,e))}async loadDetails(){let{state:e,code:t,session:s}=this.#s;if("ready"!==e)return;let i=t?.detailsInView(s,this.catalog,this.#s.searching)??[];0===i.length||this.loader.hasDetails(i)||(await this.load([],i),this.#s.fleet({detailsFailed:i.some(e=>this.loader.failed.includes(e))}))}async retry(){await this.#s.more(),await this.load([]),this.#s.fleet({detailsFailed:!1}),await this.loadDetails()}}let e$={title:"Find government services",intro:"Say it in your own words, or start from what happened. Nothing you type or answer leaves this page.",back:"Back",home:"Start",language:"Language",loading:"Loading services…",placeIs:"Place: {{place}}",colon:":",setPlace:"Say where you live",setPlace_them:"Say where they live",privacy:"Your answers stay on this page. Nothing is sent or stored.",privacyRemember:"Your answers stay in this browser tab, as you agreed. Nothing is sent.",forget:"Forget everything",forgotten:"Everything is forgotten.",yourAnswers_one:"Your answer ({{count}})",yourAnswers_other:"Your answers ({{count}})",yourAnswersNone:"Your answers",takeAlong:"Take it along",handedOver:"What was handed over",onBehalf:"I am helping someone else",onBehalfOn:"You are helping someone else. Answer for them.",recordsIn:"Services are described in {{language}}.",recordsSwitch:"Describe services in {{language}}",remember:"Keep my answers in this tab until I close it",searchLabel:"What do you need, or what happened?",searchHint:"For example: my dad died, help with rent, new health card",search:"Search",suggestions:"Suggestions",suggestionsCount_one:"{{count}} suggestion. Use the up and down arrows.",suggestionsCount_other:"{{count}} suggestions. Use the up and down arrows.",suggestionEvent:"life event",suggestionService:"service",lifeEvents:"Start from what happened",topics:"Browse by topic",everything:"See all services",checkAll:"Answer questions, see what you may get",checkAll_them:"Answer questions, see what they may get",searchEmpty:"Type a few words first.",searchUnavailable:"Search could not be loaded. You can still browse.",errorPrefix:"Error:",faultTitle:"The services could not be loaded",faultUnreachable:"Check your connection, then try again. The links below still work.",faultTimeout:"It is taking too long. Try again, or use the links below.",faultDamaged:"A file arrived damaged, so we did not use it. Try again, or use the links below.",faultFormat:"This page and its list of services do not fit together. Use the links below. The people who run this page need to update it.",faultPartTitle:"Some services could not be loaded",faultPart:"What you see is not complete: {{names}}.",retry:"Try again"},e_={title:"Trouver des services gouvernementaux",intro:"Dites-le dans vos mots ou partez de ce qui est arriv\xe9. Rien de ce que vous \xe9crivez ou r\xe9pondez ne quitte cette page.",back:"Retour",home:"D\xe9but",language:"Langue",loading:"Chargement des services…",placeIs:"Lieu\xa0: {{place}}",colon:"\xa0:",setPlace:"Dire o\xf9 vous habitez",setPlace_them:"Dire o\xf9 cette personne habite",privacy:"Vos r\xe9ponses restent sur cette page. Rien n’est envoy\xe9 ni conserv\xe9.",privacyRemember:"Vos r\xe9ponses restent dans cet onglet, comme vous l’avez accept\xe9. Rien n’est envoy\xe9.",forget:"Tout oublier",forgotten:"Tout est oubli\xe9.",yourAnswers_one:"Votre r\xe9ponse ({{count}})",yourAnswers_many:"Vos r\xe9ponses ({{count}})",yourAnswers_other:"Vos r\xe9ponses ({{count}})",yourAnswersNone:"Vos r\xe9ponses",takeAlong:"Emporter",handedOver:"Ce qui a \xe9t\xe9 transmis",onBehalf:"J’aide une autre personne",onBehalfOn:"Vous aidez une autre personne. R\xe9pondez pour elle.",recordsIn:"Les services sont d\xe9crits en {{language}}.",recordsSwitch:"D\xe9crire les services en {{language}}",remember:"Garder mes r\xe9ponses dans cet onglet jusqu’\xe0 ce que je le ferme",searchLabel:"De quoi avez-vous besoin, ou qu’est-il arriv\xe9?",searchHint:"Par exemple\xa0: mon p\xe8re est mort, aide pour le loyer, nouvelle carte sant\xe9",search:"Chercher",suggestions:"Suggestions",suggestionsCount_one:"{{count}} suggestion. Utilisez les fl\xe8ches haut et bas.",suggestionsCount_many:"{{count}} de suggestions. Utilisez les fl\xe8ches haut et bas.",suggestionsCount_other:"{{count}} suggestions. Utilisez les fl\xe8ches haut et bas.",suggestionEvent:"\xe9v\xe9nement de vie",suggestionService:"service",lifeEvents:"Partir de ce qui est arriv\xe9",topics:"Parcourir par sujet",everything:"Voir tous les services",checkAll:"R\xe9pondre \xe0 des questions pour voir ce que vous pourriez obtenir",checkAll_them:"R\xe9pondre \xe0 des questions pour voir ce que cette personne pourrait obtenir",searchEmpty:"\xc9crivez d’abord quelques mots.",searchUnavailable:"La recherche n’a pas pu \xeatre charg\xe9e. Vous pouvez quand m\xeame parcourir les services.",errorPrefix:"Erreur\xa0:",faultTitle:"Les services n’ont pas pu \xeatre charg\xe9s",faultUnreachable:"V\xe9rifiez votre connexion, puis r\xe9essayez. Les liens ci-dessous fonctionnent toujours.",faultTimeout:"C’est trop long. R\xe9essayez ou utilisez les liens ci-dessous.",faultDamaged:"Un fichier est arriv\xe9 endommag\xe9 et nous ne l’avons pas utilis\xe9. R\xe9essayez ou utilisez les liens ci-dessous.",faultFormat:"Cette page et sa liste de services ne vont pas ensemble. Utilisez les liens ci-dessous. Les responsables de cette page doivent la mettre \xe0 jour.",faultPartTitle:"Certains services n’ont pas pu \xeatre charg\xe9s",faultPart:"Ce que vous voyez n’est pas complet\xa0: {{names}}.",retry:"R\xe9essayer"};function ek(e,t,s){let i=eA(t),r=ex(()=>new Intl.NumberFormat(i)),n=ex(()=>new Intl.ListFormat(i,{type:"conjunction"})),a="ar"===t?"rtl":"ltr",o=e=>"rtl"===a?`⁨${e}⁩`:e,l=([e,t])=>[e,"string"==typeof t?o(t):"count"===e?t:r().format(t)];return{lang:t,dir:a,t:(t,i={})=>{let{count:n}=i,a="number"==typeof n,o=e(t,{...Object.fromEntries(Object.entries(i).map(l)),...s&&{context:"them"}});return a&&n>999?o.replace(String(n),r().format(n)):o},number:e=>r().format(e),day:e=>(0,f.N)(e)?(0,g.im)(e,i.replace("-CA","")):String(e),month:e=>new Intl.DateTimeFormat(i,{month:"long",timeZone:"UTC"}).format(new Date(Date.UTC(2024,e-1,15))),list:e=>n().format(e.map(o)),language:e=>{let t=t=>new Intl.DisplayNames(t,{type:"language"}).of(e)??e,s=t(i);return s===e?t("en"):s},borrowed:()=>!1}}let eA=e=>"en"===e||"fr"===e?`${e}-CA`:"tl"===e?"fil":"iu"===e?"en-CA":e;function ex(e){let t;return()=>t??=e()}let eE={en:e$,fr:e_};function eS(e,t=!1){let s=eE[e];if(!s)return;let i=ex(()=>new Intl.PluralRules(eA(e)));return ek((e,t)=>{let r="number"==typeof t.count?i().select(t.count):t.context;return(s[`${e}_${r}`]??s[e]??e).replace(/\{\{(\w+)\}\}/g,(e,s)=>String(t[s]))},e,t)}class eM{#s;#q;#U;constructor(e){this.records="en",this.#q="en",this.#s=e}begin(e){this.#q=e,this.words?.lang!==e&&(this.words=eS(e,this.#s.session.forOther)??this.words),this.records=this.#z(e,this.#s.supply.loader.languages)}async settle(e,t){this.words?.lang!==e&&await this.complete().catch(()=>this.words??=eS("en"));let s=await t;e===this.#q&&(this.records=this.#z(e,s))}async complete(){let e=this.#q,t=await this.#P(e);e===this.#q&&(this.words=t,this.#s.host.requestUpdate())}async #P(e){return ev[e]?.load().catch(()=>void 0),this.#U=await s.e(955).then(s.bind(s,6955)),await this.#U.loadWords(e),this.#U.wordsOf(e,this.#s.session.forOther)}async use(e,t){let s,i=this.#s,r=ey(e)??"en";if("idle"===i.state||!t&&i.session.lang||r===this.words?.lang&&!t)return;let n=await this.#P(r).catch(()=>void 0);if(!n)return;this.#q=r;let a=this.#z(r,i.supply.loader.languages);a!==this.records&&await i.supply.loader.load([],[a]).catch(()=>void 0),(i.supply.catalog?.texts.has(a)??!0)&&(this.records=a),this.words=n,t&&(s=i.session,i.session={...s,lang:r});let{place:o}=i.session,l=o&&i.texts().jurisdictions.get(o.id)?.name;o&&l&&!o.label.includes(",")&&(i.session=j(i.session,{id:o.id,label:l})),i.fleet({changes:void 0,notice:void 0,faults:[]})}async useRecords(e){let t=this.#s;if(await t.supply.loader.load([],[e]).catch(()=>void 0),t.supply.catalog?.texts.has(e)){let s;this.records=e,s=t.session,t.session={...s,records:e}}}useHelp(e){let t,{lang:s}=this.words;this.#s.session=(t=this.#s.session,{...t,forOther:e}),this.words=this.#U?.has(s)?this.#U.wordsOf(s,e):eS(s,e)??this.words}#z(e,t){let s=this.#s.session.records??ey(document.documentElement.lang,t);return ey(e,t)??s??t[0]??"en"}}class eO{#j;#R;#D;constructor(e,t){var s;this.starting=new eb(this),this.later=new Z(this),this.supply=new ew(this),this.tongues=new eM(this),this.searching=new K(this),this.remembering=new Y(this),this.decided=new I(this),this.actions=(s=this,{show:e=>{let t;return t=O(s.session,e),s.show(t)},back:()=>{let e,t=M(s.session);e=T(s.session),s.show(e),s.focus.service="service"===t.name?t.service:void 0},type:e=>"ready"===s.state?void s.searching.type(e):s.searching.typeAhead(e),search:e=>s.searching.search(e),moveSuggestion:e=>s.searching.move(e),setLanguage:e=>void s.tongues.use(e,!0),setRecords:e=>void s.tongues.useRecords(e),helpOther:e=>s.tongues.useHelp(e),forget:()=>{s.remembering.forget(),s.dispatchEvent(new x)},reload:()=>void s.starting.reload(),focus:e=>s.focusOn(e),acceptArrived:e=>void s.remembering.keeping?.acceptArrived(e),remember:e=>s.remembering.set(e),begin:async(e,t)=>{var i,r;let n,a,o=(i=s.session,r=t??M(s.session),O({...i,scope:e,done:(n=i.scope,a=e,JSON.stringify(n)===JSON.stringify(a))?i.done:new Set},r));if(t)s.show(o);else if("service"===e.about||o.place){let e=await s.more();if(e)e.goOn(s,o);else{let e;e=O(o,{name:"results"}),s.show(e)}}else{let e;e=O(o,{name:"place",goOn:!0}),s.show(e)}}}),this.#R=S(),this.#D=J,this.today=()=>this.wishes().today(),this.more=()=>this.later.load(),this.indexes=(e,t)=>this.supply.indexes(e,t),this.loadMore=(e,t)=>this.supply.load(e,t),this.dispatchEvent=e=>this.host.dispatchEvent(e),this.scene=()=>(function(e){let{level:t,options:s}=e.wishes(),{session:i,catalog:r,fleeting:n,actions:a,decided:o}=e;return{session:i,catalog:r,texts:e.texts(),words:e.words,get findings(){return o.findings()},today:e.today(),level:t,waiting:"ready"!==e.state,fleeting:n,options:s,actions:a,decide:e=>o.decide(e)}})(this),this.findingsFor=(e,t)=>this.decided.of(e,t),this.host=e,this.wishes=t,this.focus=new V(e),this.#j=new B(e)}get session(){return this.#R}set session(e){this.#R=e,this.remembering.store(e),this.host.requestUpdate()}get fleeting(){return this.#D}get state(){return this.starting.state}get code(){return this.later.code}get catalog(){var e;let t;return"ready"===this.state&&this.supply.catalog||(e=this.recordsLang,t=W.get(e)??l([{format:1,piece:"texts",jurisdiction:"ca",lang:e,services:{}}]),W.set(e,t),t)}get words(){return this.tongues.words}get recordsLang(){return this.tongues.records}get message(){return this.#j.message}show(e,t=!1){let s=e.turn!==this.#R.turn,i=M(e);if(s&&(this.focus.wanted="title",this.#D=function(e,t,s){let{partsFailed:i,remembering:r,arrived:n,changes:a,notice:o}=t;return{...J,search:{...F,typed:"search"===e.name?e.query:""},partsFailed:i,remembering:r,arrived:n,...s&&{changes:a,notice:o}}}(i,this.#D,t),this.decided.previous="question"===i.name?i.fact:void 0),this.session=e,!s)return;"home"===i.name||this.code||this.more(),this.supply.loadDetails();let r="service"===i.name?i.service:void 0,n=e.scope?.about==="bundle"?e.scope.bundle:void 0;this.dispatchEvent(new w(i.name,r,n))}async open(e){let t="home"===e?void 0:await this.more();t?await t.openView(this,e):this.show(O(this.session,{name:"home"===e?"home":"everything"}))}fleet(e){this.#D={...this.#D,...e},this.host.requestUpdate()}texts(){let{texts:e}=this.catalog;return e.get(this.recordsLang)??[...e.values()][0]}announce(e){this.#j.say(e)}announceCount(){this.code&&this.announce(this.words.t("searchCount",{count:this.code.countShown(this.scene(),this.searching)}))}focusOn(e){this.focus.wanted=e,this.host.requestUpdate()}}let eC=(0,i.AH)`
  :host {
    display: block;
    color: var(--_ink);
    font-size: var(--service-finder-font-size, inherit);
    line-height: 1.5;
    text-align: start;
    container-type: inline-size;
    scroll-margin-top: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .finder {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .view {
    padding: 1.25em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .printed {
    display: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    gap: 0.5em;
    align-items: center;
  }
  .row.end {
    margin-inline-start: auto;
  }
  :focus-visible {
    outline: 0.19em solid var(--_focus);
    outline-offset: 0.15em;
    border-radius: 0.15em;
  }
  .title-line:focus-visible {
    outline: none;
  }
`,eT=(0,i.AH)`
  input[type='text'],
  select,
  textarea {
    background: var(--_paper);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.55em 0.7em;
    min-block-size: 2.8em;
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_fault);
    border-width: 2.5px;
  }
  .label {
    display: block;
    font-weight: 700;
    font-size: 1.05em;
  }
  .field {
    display: inline-grid;
    grid-template-columns: minmax(0, max-content);
    gap: 0.2em;
    max-inline-size: 100%;
  }
  .field > span {
    font-weight: 600;
  }
  .tick,
  .choice {
    display: flex;
    gap: 0.7em;
    align-items: flex-start;
    cursor: pointer;
  }
  .tick {
    padding-block: 0.25em;
  }
  .tick input,
  .choice input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0.05em 0 0;
    accent-color: var(--_accent);
  }
  legend {
    display: block;
    inline-size: 100%;
  }
  .fault {
    color: var(--_fault);
    max-width: 42em;
  }
  .row > input {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 22em;
  }
`,eq=(0,i.AH)`
  .top .row {
    column-gap: 1em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: center;
    padding: 0.35em 1.25em;
    background: var(--_soft);
    border-block-end: 1px solid var(--_line);
  }
  .top p {
    flex-basis: 100%;
    margin: 0.15em 0 0.35em;
  }
  .helping {
    font-weight: 600;
  }
  
  .language {
    min-inline-size: 0;
  }
  .language select {
    inline-size: 8em;
    min-block-size: 2.3em;
    padding: 0.2em 0.4em;
  }
  .bottom {
    padding: 1em 1.25em;
    background: var(--_soft);
    border-block-start: 1px solid var(--_line);
  }
  .bottom > * {
    font-size: 0.95em;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
  }
  .privacy {
    margin-block-start: 0;
  }
  .note,
  .changes,
  .warning,
  .records {
    padding: 0.6em 0.85em;
    border-inline-start: 0.25em solid var(--_warm);
    background: var(--_soft);
    max-width: none;
    padding-inline-end: max(0.85em, 100% - 43em);
  }
  .top .records {
    background: none;
    padding-block: 0.1em;
  }
  .changes {
    margin-block-end: 1.2em;
    border-color: var(--_good);
  }
  .pointer,
  .arrived {
    padding: 0.9em 1.1em;
    margin-block: 0.8em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .arrived {
    margin: 1.25em 1.25em 0;
  }
  .arrived .ways {
    margin-block-end: 0.2em;
  }
  .note {
    margin-block: 1em;
  }
  .part-fault {
    padding: 0.4em 1.25em;
    background: var(--_soft);
    border-block-end: 1px solid var(--_line);
  }
  
  @container (max-width: 13em) {
    .view,
    .top,
    .bottom {
      padding-inline: 0.7em;
    }
    .finder .title {
      font-size: 1.15em;
    }
  }
  @container (min-width: 46em) {
    .view {
      padding: 1.6em 2em 2em;
    }
    .top,
    .bottom {
      padding-inline: 2em;
    }
    .arrived {
      margin-inline: 2em;
    }
  }
`,eU=(0,i.AH)`
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    .finder,
    .choice,
    .member,
    .bundle-hit,
    .so-far,
    .note,
    .changes,
    .warning,
    .dates,
    .step.next,
    .hand-over {
      border: 1px solid CanvasText;
    }
    .step::before {
      border: 2px solid CanvasText;
    }
    .primary,
    .secondary {
      border-color: ButtonText;
    }
    .primary {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
    :focus-visible {
      outline-color: Highlight;
    }
    .tab {
      border-color: Canvas;
      margin-block-end: 0;
    }
    .tab[aria-current] {
      border-color: Highlight;
    }
    .combo [role='option'][aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .bones i {
      border: 1px solid CanvasText;
    }
    .icon {
      color: inherit !important;
    }
    .cut {
      stroke: Canvas;
    }
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`,ez=(0,i.AH)`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    max-width: none;
    margin-block: 1.2em;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    max-inline-size: 100%;
  }
  button {
    cursor: pointer;
    border-radius: var(--_radius);
    min-block-size: 1.6em;
  }
  .primary,
  .secondary {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.6em 1.1em;
    font-weight: 600;
    border: 2px solid var(--_accent);
    text-align: start;
    line-height: 1.3;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .secondary {
    background: transparent;
    color: var(--_accent);
  }
  .primary:hover,
  .secondary:hover {
    box-shadow: 0 0 0 2px var(--_accent);
  }
  .link,
  .bar,
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  .link {
    background: none;
    border: 0;
    padding: 0.1em 0;
    text-align: start;
    font-weight: inherit;
    line-height: inherit;
  }
  .link:hover,
  .bar:hover,
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  .bar {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
    background: none;
    border: 0;
    padding: 0.35em 0;
    text-align: start;
  }
  
  .bar .icon,
  summary .icon {
    margin-inline-start: -0.35em;
  }
  a,
  .link {
    display: inline-block;
    min-block-size: max(1.5em, 24px);
  }
  .out .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-start: 0.25em;
    vertical-align: -0.05em;
  }
`,eP=(0,i.AH)`
  .search {
    margin-block: 1em 1.4em;
  }
  .combo {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: 42em;
    margin-block-start: 0.5em;
  }
  .combo input {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .combo [role='listbox'] {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 2.9em;
    z-index: 5;
    margin: 0;
    padding: 0.25em;
    list-style: none;
    background: var(--_paper);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    box-shadow: 0 0.4em 1em rgb(0 0 0 / 0.16);
  }
  .combo [role='listbox'][hidden] {
    display: none;
  }
  .combo [role='option'] {
    margin: 0;
    padding: 0.55em 0.6em;
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  .combo [role='option']:hover {
    background: var(--_soft);
  }
  .combo [role='option'][aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [aria-selected='true'] small {
    color: inherit;
  }
`,ej=(0,i.AH)`
  .skeleton,
  .failed {
    padding: 1.5em 1.25em;
  }
  .skeleton {
    min-block-size: 34em;
  }
  .lists {
    min-block-size: 22em;
    padding-block-start: 1.4em;
  }
  .bones {
    display: grid;
    gap: 0.8em;
    margin-block-end: 1.2em;
  }
  .bones i {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_line);
    opacity: 0.55;
    animation: breathe 1.8s ease-in-out infinite alternate;
  }
  .bones .tall {
    block-size: 1.8em;
  }
  .bones .field {
    block-size: 2.8em;
  }
  .bones .block {
    block-size: 4.5em;
  }
  .bones .w40 {
    inline-size: 40%;
  }
  .bones .w60 {
    inline-size: 60%;
  }
  .bones .w80 {
    inline-size: 80%;
  }
  @container (min-width: 46em) {
    .skeleton,
    .failed {
      padding-inline: 2em;
    }
  }
  .view > .failed {
    padding: 0;
  }
  @keyframes breathe {
    to {
      opacity: 0.25;
    }
  }
`,eR=(0,i.AH)`
  .events {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 2em;
    border-block-start: 1px solid var(--_line);
  }
  .events li {
    margin: 0;
    border-block-end: 1px solid var(--_line);
  }
  .event {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.8em;
    align-items: start;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.75em 0;
    background: none;
    border: 0;
    border-radius: 0;
    text-align: start;
    line-height: 1.35;
  }
  .event .icon {
    color: var(--_warm);
  }
  .event-name {
    font-weight: 700;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  .event-summary {
    display: block;
    color: var(--_muted);
    font-size: 0.92em;
  }
  .event:hover .event-name {
    text-decoration-thickness: 0.14em;
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.2em), 1fr));
    gap: 0.1em 1em;
  }
  .topics li {
    margin-block: 0.15em;
  }
  .topics .link {
    padding-block: 0.3em;
  }
  @container (min-width: 34em) {
    .topics {
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
      column-gap: 1.5em;
    }
  }
  
  @container (min-width: 46em) {
    .topics {
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
      column-gap: 2em;
    }
  }
`,eD=(0,i.AH)`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    color: inherit;
    text-wrap: pretty;
  }
  .title {
    font-size: 1.6em;
    letter-spacing: -0.01em;
    hyphens: auto;
  }
  .section {
    font-size: 1.2em;
    margin-block: 1.6em 0.5em;
  }
  .item {
    font-size: 1.05em;
  }
  .small {
    font-size: 1em;
  }
  .title-line {
    outline: none;
    padding-block-end: 0.35em;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  form {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  p {
    max-width: 42em;
    margin-block: 0.4em;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  li {
    margin-block: 0.25em;
  }
  .plain,
  .services,
  .events,
  .topics,
  .channels,
  .steps,
  .quiet,
  .controls {
    list-style: none;
    padding: 0;
  }
  .lead {
    font-size: 1.08em;
  }
  .hint,
  .by,
  .why,
  .kind,
  small {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    vertical-align: -0.2em;
  }
  [dir='rtl'] .turns {
    transform: scaleX(-1);
  }
  @container (max-width: 22em) {
    .title {
      font-size: 1.35em;
    }
  }
`,eN=[(0,i.AH)`
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
`,eC,eD,ez,eT,eq,eP,eR,ej,eU];function eH(e,t,s="section"){switch(e){case 1:return(0,i.qy)`<h1 class=${s}>${t}</h1>`;case 2:return(0,i.qy)`<h2 class=${s}>${t}</h2>`;case 3:return(0,i.qy)`<h3 class=${s}>${t}</h3>`;case 4:return(0,i.qy)`<h4 class=${s}>${t}</h4>`;case 5:return(0,i.qy)`<h5 class=${s}>${t}</h5>`;default:return(0,i.qy)`<h6 class=${s}>${t}</h6>`}}let eL=(e,t)=>(0,i.qy)`<div class="title-line" id="title" tabindex="-1">${eH(e.level,t,"title")}</div>`;function eB(e,t){return t?e.texts.lang===e.words.lang?t:(0,i.qy)`<span lang=${e.texts.lang} dir="ltr">${t}</span>`:i.s6}function eI(e,t,s){let r=e.words.t(t,s);return e.words.borrowed(t)?(0,i.qy)`<span lang="en" dir="ltr">${r}</span>`:r}let eW={likely:(0,i.JW)`<circle cx="10" cy="10" r="9" fill="currentColor"/><path class="cut" d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,automatic:(0,i.JW)`<circle cx="10" cy="10" r="9" fill="currentColor"/><path class="cut" d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,received:(0,i.JW)`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="m6 10.3 2.8 2.8 5.2-5.8" fill="none" stroke="currentColor" stroke-width="2"/>`,undecided:(0,i.JW)`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor"/>`,ask:(0,i.JW)`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7.6 8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M10 13.6v1.6" fill="none" stroke="currentColor" stroke-width="1.8"/>`,unlikely:(0,i.JW)`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M6 10h8" stroke="currentColor" stroke-width="2"/>`,out:(0,i.JW)`<path d="M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7" fill="none" stroke="currentColor" stroke-width="2"/>`,search:(0,i.JW)`<circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="m13 13 5 5" stroke="currentColor" stroke-width="2.2"/>`,on:(0,i.JW)`<path d="m7 4 6 6-6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`,back:(0,i.JW)`<path d="m13 4-6 6 6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`};function eF(e){let t=eW[e]??eW.ask;return(0,i.qy)`<svg class="icon ${"on"===e||"back"===e?"turns":""}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${t}
  </svg>`}let eJ=(e,t,s="link")=>(0,i.qy)`<button type="button" class=${s} @click=${t}>${e}</button>`,eV=(e,t,s)=>(0,i.qy)`<button type="button" class="link" data-to=${t} @click=${()=>e.actions.show({name:"service",service:t})}>
    ${s}
  </button>`;function eZ(e,t,s){return(0,i.qy)`<a class="out" href=${t} target="_blank" rel="noopener noreferrer"
    >${s}<span class="unseen"> ${eI(e,"newTab")}</span>${eF("out")}</a
  >`}let eY=(e,t,s="",r=!1)=>(0,i.qy)`<details class=${s} ?open=${r}> <summary>${eF("on")}<span>${e}</span></summary> <div class="folded">${t}</div> </details>`;function eK(e){let{changes:t}=e.fleeting,s=t=>eX(e,t.map(t=>e.texts.services.get(t)?.name??t)),i=[t?.likely.length?e.words.t("changedLikely",{names:s(t.likely)}):"",t?.unlikely.length?e.words.t("changedUnlikely",{names:s(t.unlikely)}):""].filter(Boolean);return i.length>0?i.join(" "):e.words.t("changedNothing")}let eX=(e,t)=>e.words.list(t.length>4?[...t.slice(0,3),e.words.t("others",{number:t.length-3})]:t);function eG(e,t,s=i.s6){return(0,i.qy)`${function(e){var t;let s,r,{session:n,actions:a,words:o,options:l,texts:c}=e,d="home"===M(n).name;return(0,i.qy)`<div class="top" part="top"> <div class="row">
      ${q(n)?eJ((0,i.qy)`${eF("back")}<span>${eI(e,"back")}</span>`,()=>a.back(),"bar"):i.s6}
      ${l.part||d?i.s6:eJ(eI(e,"home"),()=>a.show({name:"home"}),"bar")}
    </div> <div class="row end">
      ${eJ(n.place?eI(e,"placeIs",{place:n.place.label}):eI(e,"setPlace"),()=>a.show({name:"place"}),"bar")}
      ${l.hideLanguages?i.s6:(0,i.qy)`<label class="language"
              ><span class="unseen">${eI(e,"language")}</span> <select @change=${e=>a.setLanguage(e.target.value)}>
                ${Object.entries(ev).map(([e,{name:t}])=>(0,i.qy)`<option value=${e} lang=${e} ?selected=${e===o.lang}>${t}</option>`)}
              </select></label
            >`}
    </div>
    ${n.forOther?(0,i.qy)`<p class="helping">${eI(e,"onBehalfOn")}</p>`:i.s6}
    ${c.lang===o.lang?i.s6:(s="fr"===(t=e).texts.lang?"en":"fr",r=t.words.language,(0,i.qy)`<p class="records">
    ${eI(t,"recordsIn",{language:r(t.texts.lang)})}
    ${eJ(eI(t,"recordsSwitch",{language:r(s)}),()=>t.actions.setRecords(s))}
  </p>`)}
  </div>`}(e)}${function(e){let{arrived:t}=e.fleeting;return t?(0,i.qy)`<section class="arrived" part="arrived" aria-labelledby="arrived-title"> <div id="arrived-title">${eH(e.level+1,eI(e,"arrivedTitle"),"item")}</div> <p>${eI(e,"arrivedText",{count:t.count})}</p> <p class="ways">
      ${eJ(eI(e,"arrivedUse"),()=>e.actions.acceptArrived(!0),"primary")}
      ${eJ(eI(e,"arrivedIgnore"),()=>e.actions.acceptArrived(!1),"secondary")}
    </p> </section>`:i.s6}(e)}${function(e){let{partsFailed:t}=e.fleeting;if(0===t.length)return i.s6;let s=e.words.list(t.map(t=>e.texts.jurisdictions.get(t)?.name??t));return(0,i.qy)`<div class="part-fault" role="status"> <p> <strong>${eI(e,"faultPartTitle")}</strong> ${eI(e,"faultPart",{names:s})}
      ${eJ(eI(e,"retry"),()=>e.actions.reload())}
    </p> </div>`}(e)}${s}
    <div class="view" part="view">${function(e){let{changes:t,notice:s}=e.fleeting;return t||s?(0,i.qy)`<p class="changes" part="changes">${t?eK(e):i.s6} ${s}</p>`:i.s6}(e)}${t}</div>
    ${e.waiting?i.s6:function(e){let{session:t,actions:s,options:r,fleeting:n}=e,a=t.answers.size;return(0,i.qy)`<div class="bottom" part="bottom"> <p class="privacy">${eI(e,n.remembering?"privacyRemember":"privacy")}</p> <ul class="controls"> <li>
        ${eJ(a>0?eI(e,"yourAnswers",{count:a}):eI(e,"yourAnswersNone"),()=>s.show({name:"review"}))}
      </li> <li>${eJ(eI(e,"takeAlong"),()=>s.show({name:"take-along"}))}</li>
      ${t.handedOver.length>0?(0,i.qy)`<li>${eJ(eI(e,"handedOver"),()=>s.show({name:"handed-over"}))}</li>`:i.s6}
      <li>${eJ(eI(e,"forget"),()=>s.forget())}</li> </ul>
    ${r.remember?(0,i.qy)`<label class="tick"><input type="checkbox" .checked=${n.remembering} @change=${e=>s.remember(e.target.checked)} /><span>${eI(e,"remember")}</span></label>`:i.s6}
    <div dir=${r.pageDir}><slot name="footer"></slot></div> </div>`}(e)}`}function eQ(e){let{fleeting:t,actions:s,words:r}=e,{typed:n,suggestions:a,open:o,active:l,fault:c}=t.search,d=o&&a.length>0;return(0,i.qy)`<form class="search" role="search"
    novalidate @submit=${t=>{t.preventDefault(),function(e){let{active:t,open:s,typed:i}=e.fleeting.search;s&&t>=0?e0(e,t):e.actions.search(i)}(e)}}
  > <label class="label" id="query-label" for="query">${eI(e,"searchLabel")}</label> <p class="hint" id="query-hint">${eI(e,"searchHint")}</p>
    ${c?(0,i.qy)`<p class="fault" id="query-fault"><strong>${eI(e,"errorPrefix")}</strong> ${eI(e,"searchEmpty")}</p>`:i.s6}
    ${t.searchMissing?(0,i.qy)`<p class="fault">${eI(e,"searchUnavailable")}</p>`:i.s6}
    <div class="combo"> <input id="query" part="input" type="text" role="combobox" aria-labelledby="query-label" autocomplete="off" autocapitalize="none" spellcheck="true" enterkeyhint="search" aria-autocomplete="list" aria-expanded=${d} aria-controls="suggestions" aria-describedby=${c?"query-fault query-hint":"query-hint"} aria-invalid=${c?"true":i.s6} aria-activedescendant=${d&&l>=0?`suggestion-${l}`:i.s6} .value=${(0,m.V)(n)} @input=${e=>s.type(e.target.value)} @keydown=${t=>(function(e,t){let{open:s}=t.fleeting.search,i={ArrowDown:()=>t.actions.moveSuggestion(1),ArrowUp:()=>t.actions.moveSuggestion(-1),...s&&{Escape:()=>t.actions.moveSuggestion("none")}}[e.key];i&&(e.preventDefault(),e.stopPropagation(),i())})(t,e)} @blur=${()=>s.moveSuggestion("none")}
      /> <button class="primary" type="submit">${eF("search")}<span>${eI(e,"search")}</span></button> <ul id="suggestions" role="listbox" aria-label=${r.t("suggestions")} ?hidden=${!d} part="suggestions">
        ${d?a.map((t,s)=>(0,i.qy)`<li id="suggestion-${s}" role="option" aria-selected=${s===l} @pointerdown=${t=>{t.preventDefault(),e0(e,s)}}
                  > <span>${eB(e,t.text)}</span
                    >${t.id?(0,i.qy)` <small>${eI(e,"bundle"===t.kind?"suggestionEvent":"suggestionService")}</small>`:i.s6}
                  </li>`):i.s6}
      </ul> </div> </form>`}function e0(e,t){let s=e.fleeting.search.suggestions[t];s&&(e.actions.moveSuggestion("none"),"bundle"===s.kind&&s.id?e.actions.begin({about:"bundle",bundle:s.id}):"service"===s.kind&&s.id?e.actions.show({name:"service",service:s.id}):e.actions.search(s.text))}function e1(e){return(0,i.qy)`<div class="skeleton" part="skeleton">${e2(e)}<slot></slot></div>`}let e2=e=>(0,i.qy)`<p class="unseen" role="status">${e?.t("loading")??""}</p> <div class="bones" aria-hidden="true"> <i class="w60 tall"></i><i></i><i class="w80"></i><i class="field"></i><i class="w40"></i><i class="block"></i><i class="block"></i> </div>`,e5={unreachable:"faultUnreachable",timeout:"faultTimeout",damaged:"faultDamaged",format:"faultFormat"};function e6(e,t,s,r){return(0,i.qy)`<section class="failed" part="fault" aria-labelledby="title"> <div class="title-line" id="title" tabindex="-1">${eH(s,e.t("faultTitle"),"title")}</div> <p class="lead">${e.t(e5[t])}</p> <p class="ways"><button type="button" class="primary" @click=${r}>${e.t("retry")}</button></p> <slot></slot> </section>`}function e3(e){let{actions:t,texts:s,level:r}=e;return(0,i.qy)`<section aria-labelledby="events-title"> <div id="events-title">${eH(r+1,eI(e,"lifeEvents"))}</div> <ul class="events" part="events">
      ${[...e.catalog.bundles.keys()].map(r=>(0,i.qy)`<li> <button type="button" class="event" @click=${()=>t.begin({about:"bundle",bundle:r})}> <span
                ><span class="event-name">${eB(e,s.bundles.get(r)?.name??r)}</span
                ><span class="event-summary">${eB(e,s.bundles.get(r)?.summary)}</span></span
              >${eF("on")}
            </button> </li>`)}
    </ul> </section>`}class e4 extends i.WF{constructor(){super(...arguments),this.catalogUrl="",this.lang="",this.place="",this.lifeEvent="",this.service="",this.view="",this.headingLevel=2,this.reportMailto="",this.theme="light",this.lazy=!1,this.compact=!1,this.hideLanguages=!1,this.takesAnswers=!1,this.remember=!1,this.today="",this.#s=new eO(this,()=>{let e;return e=this,{url:e.catalogUrl?new URL(e.catalogUrl,document.baseURI).href:eg,given:e.catalog,lang:e.lang||eh(e),place:e.place,bundle:e.lifeEvent,service:e.service,view:e.view,level:Math.min(6,Math.max(1,Math.trunc(e.headingLevel)||2)),today:()=>e.today||em(),options:{hideLanguages:e.hideLanguages,compact:e.compact||"search"===e.view,reportMailto:e.reportMailto,takesAnswers:e.takesAnswers,part:!!(e.service||"plan"===e.view||"results"===e.view),remember:e.remember,get pageDir(){return getComputedStyle(e).direction}}}})}static{this.styles=eN}#s;#N;connectedCallback(){super.connectedCallback(),this.#N=function(e,t){let s=new MutationObserver(t);for(let t=e;t;t=eu(t))s.observe(t,{attributes:!0,attributeFilter:["lang"]});return()=>s.disconnect()}(this,()=>void this.#s.tongues.use(this.lang||eh(this),!1)),this.lazy||"idle"!==this.#s.state||this.#C()}disconnectedCallback(){super.disconnectedCallback(),this.#N?.()}updated(e){(e.has("catalogUrl")||e.has("catalog"))&&"idle"!==this.#s.state&&this.hasUpdated&&void 0!==e.get("catalogUrl")&&this.#s.starting.start();let t=["place","lifeEvent","service","view"].filter(t=>void 0!==e.get(t));t.length>0&&"idle"!==this.#s.state&&this.#s.more().then(e=>e?.follow(this.#s,t)),this.#s.focus.apply()}get answers(){return this.#s.session.answers}set answers(e){this.#s.session=P(this.#s.session,e,this.today||em())}async open(e){"idle"===this.#s.state?await this.#C():await this.#s.starting.settled,"ready"===this.#s.state&&await this.#s.open(e)}forget(){this.#s.remembering.forget()}async #C(){await Promise.resolve(),await this.#s.starting.start()}render(){return function(e,t){let{words:s,message:r}=e;return(0,i.qy)`<div class="finder" part="finder" lang=${s?.lang??i.s6} dir=${s?.dir??i.s6}> <div class="unseen" role="status" aria-live="polite">${r}</div>
    ${function(e,t){let{state:s,words:r,starting:n}=e,a=e.wishes();if("idle"===s){let e;return t?(e=a.lang,(0,i.qy)`<div class="skeleton"> <slot></slot> <p> <button type="button" class="primary" @click=${t}>${e?.startsWith("fr")?"Trouver des services":"Find services"}</button> </p> </div>`):e1(r)}if(!r||"loading"===s&&ep(a))return e1(r);if("loading"===s||"ready"===s)try{return function(e){let t=e.scene();if("home"===M(t.session).name){let e;return eG(t,(0,i.qy)` ${eL(t,eI(t,"title"))}
    <slot name="intro"><p class="lead">${eI(t,"intro")}</p></slot>
    ${eQ(t)}
    ${t.waiting?(e=t.words,(0,i.qy)`<div class="lists"> <p class="unseen">${e.t("loading")}</p> <div class="bones" aria-hidden="true"><i class="w40"></i><i class="block"></i><i class="block"></i><i class="block"></i></div> <slot></slot> </div>`):t.options.compact?i.s6:(0,i.qy)`${e3(t)} ${function(e){var t;let s,{actions:r,texts:n,level:a}=e;return(0,i.qy)`<section aria-labelledby="topics-title"> <div id="topics-title">${eH(a+1,eI(e,"topics"))}</div> <ul class="topics" part="topics">
      ${(s=new Set([...(t=e).catalog.services.values()].flatMap(e=>e.topics)),[...t.texts.topics.keys()].filter(e=>s.has(e))).map(t=>(0,i.qy)`<li>${eJ(eB(e,n.topics.get(t)?.name??t),()=>r.show({name:"topic",topic:t}))}</li>`)}
    </ul> </section>`}(t)} ${function(e){let{actions:t,session:s}=e;return(0,i.qy)`<p class="ways">
      ${eJ(eI(e,"checkAll"),()=>t.begin({about:"everything"}),"secondary")}
      ${eJ(eI(e,"everything"),()=>t.show({name:"everything"}),"secondary")}
    </p> <p class="behalf"> <label class="tick"
        ><input type="checkbox" .checked=${s.forOther} @change=${e=>t.helpOther(e.target.checked)}
        /><span>${eI(e,"onBehalf")}</span></label
      > </p>`}(t)}`}`)}let{words:s,fleeting:r,level:n,actions:a,waiting:o}=t;return e.code&&!o?eG(t,(0,i.qy)`${e.code.viewFor(t,e.searching)}`,e.code.journey(t)):eG(t,r.codeMissing?e6(s,"unreachable",n,()=>a.reload()):e2(s))}(e)}catch(e){console.error("service-finder: a view could not be shown",e),n.failWith("damaged")}let o=n.state;return e6(r,"idle"===o||"loading"===o||"ready"===o?"damaged":o,a.level,()=>void n.reload())}(e,t)}
  </div>`}(this.#s,this.lazy?()=>void this.#C():void 0)}}v([(0,r.MZ)({attribute:"catalog-url"})],e4.prototype,"catalogUrl",void 0),v([(0,r.MZ)()],e4.prototype,"lang",void 0),v([(0,r.MZ)()],e4.prototype,"place",void 0),v([(0,r.MZ)({attribute:"life-event"})],e4.prototype,"lifeEvent",void 0),v([(0,r.MZ)()],e4.prototype,"service",void 0),v([(0,r.MZ)()],e4.prototype,"view",void 0),v([(0,r.MZ)({type:Number,attribute:"heading-level"})],e4.prototype,"headingLevel",void 0),v([(0,r.MZ)({attribute:"report-mailto"})],e4.prototype,"reportMailto",void 0),v([(0,r.MZ)({reflect:!0})],e4.prototype,"theme",void 0),v([(0,r.MZ)({type:Boolean,reflect:!0})],e4.prototype,"lazy",void 0),v([(0,r.MZ)({type:Boolean,reflect:!0})],e4.prototype,"compact",void 0),v([(0,r.MZ)({type:Boolean,attribute:"hide-languages"})],e4.prototype,"hideLanguages",void 0),v([(0,r.MZ)({type:Boolean,attribute:"takes-answers"})],e4.prototype,"takesAnswers",void 0),v([(0,r.MZ)({type:Boolean})],e4.prototype,"remember",void 0),v([(0,r.MZ)()],e4.prototype,"today",void 0),v([(0,r.MZ)({attribute:!1})],e4.prototype,"catalog",void 0)},6424:(e,t,s)=>{s.d(t,{mN:()=>A,Rf:()=>c,AH:()=>l,W3:()=>$,Ec:()=>_});let i=globalThis,r=i.ShadowRoot&&(void 0===i.ShadyCSS||i.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,n=Symbol(),a=new WeakMap;class o{constructor(e,t,s){if(this._$cssResult$=!0,s!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(r&&void 0===e){let s=void 0!==t&&1===t.length;s&&(e=a.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&a.set(t,e))}return e}toString(){return this.cssText}}let l=(e,...t)=>new o(1===e.length?e[0]:t.reduce((t,s,i)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[i+1],e[0]),e,n),c=(e,t)=>{if(r)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let s of t){let t=document.createElement("style"),r=i.litNonce;void 0!==r&&t.setAttribute("nonce",r),t.textContent=s.cssText,e.appendChild(t)}},d=r?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t,s="";for(let t of e.cssRules)s+=t.cssText;return new o("string"==typeof(t=s)?t:t+"",void 0,n)})(e):e,{is:h,defineProperty:u,getOwnPropertyDescriptor:p,getOwnPropertyNames:f,getOwnPropertySymbols:g,getPrototypeOf:m}=Object,v=globalThis,y=v.trustedTypes,b=y?y.emptyScript:"",w=v.reactiveElementPolyfillSupport,$={toAttribute(e,t){switch(t){case Boolean:e=e?b:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let s=e;switch(t){case Boolean:s=null!==e;break;case Number:s=null===e?null:Number(e);break;case Object:case Array:try{s=JSON.parse(e)}catch(e){s=null}}return s}},_=(e,t)=>!h(e,t),k={attribute:!0,type:String,converter:$,reflect:!1,useDefault:!1,hasChanged:_};Symbol.metadata??=Symbol("metadata"),v.litPropertyMetadata??=new WeakMap;class A extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=k){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(e,s,t);void 0!==i&&u(this.prototype,e,i)}}static getPropertyDescriptor(e,t,s){let{get:i,set:r}=p(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:i,set(t){let n=i?.call(this);r?.call(this,t),this.requestUpdate(e,n,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??k}static _$Ei(){if(this.hasOwnProperty("elementProperties"))return;let e=m(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty("finalized"))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty("properties")){let e=this.properties;for(let t of[...f(e),...g(e)])this.createProperty(t,e[t])}let e=this[Symbol.metadata];if(null!==e){let t=litPropertyMetadata.get(e);if(void 0!==t)for(let[e,s]of t)this.elementProperties.set(e,s)}for(let[e,t]of(this._$Eh=new Map,this.elementProperties)){let s=this._$Eu(e,t);void 0!==s&&this._$Eh.set(s,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e))for(let s of new Set(e.flat(1/0).reverse()))t.unshift(d(s));else void 0!==e&&t.push(d(e));return t}static _$Eu(e,t){let s=t.attribute;return!1===s?void 0:"string"==typeof s?s:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map;for(let t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&(e.set(t,this[t]),delete this[t]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return c(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,s){this._$AK(e,s)}_$ET(e,t){let s=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,s);if(void 0!==i&&!0===s.reflect){let r=(void 0!==s.converter?.toAttribute?s.converter:$).toAttribute(t,s.type);this._$Em=e,null==r?this.removeAttribute(i):this.setAttribute(i,r),this._$Em=null}}_$AK(e,t){let s=this.constructor,i=s._$Eh.get(e);if(void 0!==i&&this._$Em!==i){let e=s.getPropertyOptions(i),r="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:$;this._$Em=i;let n=r.fromAttribute(t,e.type);this[i]=n??this._$Ej?.get(i)??n,this._$Em=null}}requestUpdate(e,t,s,i=!1,r){if(void 0!==e){let n=this.constructor;if(!1===i&&(r=this[e]),!(((s??=n.getPropertyOptions(e)).hasChanged??_)(r,t)||s.useDefault&&s.reflect&&r===this._$Ej?.get(e)&&!this.hasAttribute(n._$Eu(e,s))))return;this.C(e,t,s)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:s,reflect:i,wrapped:r},n){s&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,n??t??this[e]),!0!==r||void 0!==n)||(this._$AL.has(e)||(this.hasUpdated||s||(t=void 0),this._$AL.set(e,t)),!0===i&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,s]of e){let{wrapped:e}=s,i=this[t];!0!==e||this._$AL.has(t)||void 0===i||this.C(t,void 0,s,i)}}let e=!1,t=this._$AL;try{(e=this.shouldUpdate(t))?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}}A.elementStyles=[],A.shadowRootOptions={mode:"open"},A.elementProperties=new Map,A.finalized=new Map,w?.({ReactiveElement:A}),(v.reactiveElementVersions??=[]).push("2.1.2")},6629:(e,t,s)=>{s.d(t,{$:()=>function e(t,s=0){if("object"!=typeof t||null===t)return t;if(s>100)return"not-encoded";if(Array.isArray(t))return t.map(t=>e(t,s+1));let i=Object.create(null);for(let r of Object.keys(t))i[r]=e(t[r],s+1);return i},p:()=>i});let i=e=>Object.assign(Object.create(null),e)},7850:(e,t,s)=>{s.d(t,{JW:()=>E,XX:()=>W,c0:()=>S,ge:()=>B,qy:()=>x,s6:()=>M});let i=globalThis,r=e=>e,n=i.trustedTypes,a=n?n.createPolicy("lit-html",{createHTML:e=>e}):void 0,o="$lit$",l=`lit$${Math.random().toFixed(9).slice(2)}$`,c="?"+l,d=`<${c}>`,h=document,u=()=>h.createComment(""),p=e=>null===e||"object"!=typeof e&&"function"!=typeof e,f=Array.isArray,g=e=>f(e)||"function"==typeof e?.[Symbol.iterator],m="[ 	\n\f\r]",v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,y=/-->/g,b=/>/g,w=RegExp(`>|${m}(?:([^\\s"'>=/]+)(${m}*=${m}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),$=/'/g,_=/"/g,k=/^(?:script|style|textarea|title)$/i,A=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),x=A(1),E=A(2),S=(A(3),Symbol.for("lit-noChange")),M=Symbol.for("lit-nothing"),O=new WeakMap,C=h.createTreeWalker(h,129);function T(e,t){if(!f(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==a?a.createHTML(t):t}let q=(e,t)=>{let s=e.length-1,i=[],r,n=2===t?"<svg>":3===t?"<math>":"",a=v;for(let t=0;t<s;t++){let s=e[t],c,h,u=-1,p=0;for(;p<s.length&&(a.lastIndex=p,null!==(h=a.exec(s)));)p=a.lastIndex,a===v?"!--"===h[1]?a=y:void 0!==h[1]?a=b:void 0!==h[2]?(k.test(h[2])&&(r=RegExp("</"+h[2],"g")),a=w):void 0!==h[3]&&(a=w):a===w?">"===h[0]?(a=r??v,u=-1):void 0===h[1]?u=-2:(u=a.lastIndex-h[2].length,c=h[1],a=void 0===h[3]?w:'"'===h[3]?_:$):a===_||a===$?a=w:a===y||a===b?a=v:(a=w,r=void 0);let f=a===w&&e[t+1].startsWith("/>")?" ":"";n+=a===v?s+d:u>=0?(i.push(c),s.slice(0,u)+o+s.slice(u)+l+f):s+l+(-2===u?t:f)}return[T(e,n+(e[s]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),i]};class U{constructor({strings:e,_$litType$:t},s){let i;this.parts=[];let r=0,a=0,d=e.length-1,h=this.parts,[p,f]=q(e,t);if(this.el=U.createElement(p,s),C.currentNode=this.el.content,2===t||3===t){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(i=C.nextNode())&&h.length<d;){if(1===i.nodeType){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(o)){let t=f[a++],s=i.getAttribute(e).split(l),n=/([.?@])?(.*)/.exec(t);h.push({type:1,index:r,name:n[2],strings:s,ctor:"."===n[1]?D:"?"===n[1]?N:"@"===n[1]?H:R}),i.removeAttribute(e)}else e.startsWith(l)&&(h.push({type:6,index:r}),i.removeAttribute(e));if(k.test(i.tagName)){let e=i.textContent.split(l),t=e.length-1;if(t>0){i.textContent=n?n.emptyScript:"";for(let s=0;s<t;s++)i.append(e[s],u()),C.nextNode(),h.push({type:2,index:++r});i.append(e[t],u())}}}else if(8===i.nodeType)if(i.data===c)h.push({type:2,index:r});else{let e=-1;for(;-1!==(e=i.data.indexOf(l,e+1));)h.push({type:7,index:r}),e+=l.length-1}r++}}static createElement(e,t){let s=h.createElement("template");return s.innerHTML=e,s}}function z(e,t,s=e,i){if(t===S)return t;let r=void 0!==i?s._$Co?.[i]:s._$Cl,n=p(t)?void 0:t._$litDirective$;return r?.constructor!==n&&(r?._$AO?.(!1),void 0===n?r=void 0:(r=new n(e))._$AT(e,s,i),void 0!==i?(s._$Co??=[])[i]=r:s._$Cl=r),void 0!==r&&(t=z(e,r._$AS(e,t.values),r,i)),t}class P{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:s}=this._$AD,i=(e?.creationScope??h).importNode(t,!0);C.currentNode=i;let r=C.nextNode(),n=0,a=0,o=s[0];for(;void 0!==o;){if(n===o.index){let t;2===o.type?t=new j(r,r.nextSibling,this,e):1===o.type?t=new o.ctor(r,o.name,o.strings,this,e):6===o.type&&(t=new L(r,this,e)),this._$AV.push(t),o=s[++a]}n!==o?.index&&(r=C.nextNode(),n++)}return C.currentNode=h,i}p(e){let t=0;for(let s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}}class j{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,i){this.type=2,this._$AH=M,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){p(e=z(this,e,t))?e===M||null==e||""===e?(this._$AH!==M&&this._$AR(),this._$AH=M):e!==this._$AH&&e!==S&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):g(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==M&&p(this._$AH)?this._$AA.nextSibling.data=e:this.T(h.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:s}=e,i="number"==typeof s?this._$AC(e):(void 0===s.el&&(s.el=U.createElement(T(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(t);else{let e=new P(i,this),s=e.u(this.options);e.p(t),this.T(s),this._$AH=e}}_$AC(e){let t=O.get(e.strings);return void 0===t&&O.set(e.strings,t=new U(e)),t}k(e){f(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,s,i=0;for(let r of e)i===t.length?t.push(s=new j(this.O(u()),this.O(u()),this,this.options)):s=t[i],s._$AI(r),i++;i<t.length&&(this._$AR(s&&s._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=r(e).nextSibling;r(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class R{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,i,r){this.type=1,this._$AH=M,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=r,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=M}_$AI(e,t=this,s,i){let r=this.strings,n=!1;if(void 0===r)(n=!p(e=z(this,e,t,0))||e!==this._$AH&&e!==S)&&(this._$AH=e);else{let i,a,o=e;for(e=r[0],i=0;i<r.length-1;i++)(a=z(this,o[s+i],t,i))===S&&(a=this._$AH[i]),n||=!p(a)||a!==this._$AH[i],a===M?e=M:e!==M&&(e+=(a??"")+r[i+1]),this._$AH[i]=a}n&&!i&&this.j(e)}j(e){e===M?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class D extends R{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===M?void 0:e}}class N extends R{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==M)}}class H extends R{constructor(e,t,s,i,r){super(e,t,s,i,r),this.type=5}_$AI(e,t=this){if((e=z(this,e,t,0)??M)===S)return;let s=this._$AH,i=e===M&&s!==M||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==M&&(s===M||i);i&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class L{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){z(this,e)}}let B={M:o,P:l,A:c,C:1,L:q,R:P,D:g,V:z,I:j,H:R,N:N,U:H,B:D,F:L},I=i.litHtmlPolyfillSupport;I?.(U,j),(i.litHtmlVersions??=[]).push("3.3.3");let W=(e,t,s)=>{let i=s?.renderBefore??t,r=i._$litPart$;if(void 0===r){let e=s?.renderBefore??null;i._$litPart$=r=new j(t.insertBefore(u(),e),e,void 0,s??{})}return r._$AI(e),r}},8088:(e,t,s)=>{s.d(t,{WF:()=>a,Rf:()=>i.Rf,AH:()=>i.AH,qy:()=>r.qy,s6:()=>r.s6,JW:()=>r.JW});var i=s(6424),r=s(7850);let n=globalThis;class a extends i.mN{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=(0,r.XX)(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return r.c0}}a._$litElement$=!0,a.finalized=!0,n.litElementHydrateSupport?.({LitElement:a});let o=n.litElementPolyfillSupport;o?.({LitElement:a}),(n.litElementVersions??=[]).push("4.2.2")},9798:(e,t,s)=>{s.d(t,{N:()=>l,YM:()=>d,ao:()=>c,c$:()=>p,ck:()=>h,tJ:()=>u});let i=/^(\d{4})-(\d{2})-(\d{2})$/,r=e=>[+e.slice(0,4),+e.slice(5,7),+e.slice(8,10)],n=(e,t=2)=>String(e).padStart(t,"0"),a=(e,t,s)=>`${n(e,4)}-${n(t)}-${n(s)}`,o=(e,t)=>2===t?e%4==0&&e%100!=0||e%400==0?29:28:[4,6,9,11].includes(t)?30:31;function l(e){let t="string"==typeof e?i.exec(e):null;if(!t)return!1;let[s,n,a]=r(t[0]);return n>=1&&n<=12&&a>=1&&a<=o(s,n)}function c(e,t){let[s,i,n]=r(e),l=12*s+(i-1)+(t.years??0)*12+(t.months??0),c=Math.floor(l/12),d=l%12+1;if(c<1||c>9999)return;let h=a(c,d,Math.min(n,o(c,d)));if(!t.days)return h;let u=new Date(Date.parse(`${h}T00:00:00Z`)+864e5*t.days),p=u.getUTCFullYear();return p>=1&&p<=9999?a(p,u.getUTCMonth()+1,u.getUTCDate()):void 0}function d(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function h(e,t){if(t<e)return-h(t,e);let[s,i,n]=r(e),[a,o,l]=r(t);return(a-s)*12+(o-i)-(l<n)}function u(e,t){return Math.trunc(h(e,t)/12)}function p(e,t){let[s]=r(t),i=+e.slice(0,2);for(let r of[s,s+1]){if(r>9999)break;let s=a(r,i,Math.min(+e.slice(3,5),o(r,i)));if(s>t)return s}}}}]);