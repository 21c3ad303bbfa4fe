const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./more-C3vGPDLi-BPFlK_U4.js","./nearest-DDtjBMzC.js","./search-engine-DgxQqvaj-BN-C5ize.js"])))=>i.map(i=>d[i]);
(function(){let e=document.createElement(`link`).relList;if(e&&e.supports&&e.supports(`modulepreload`))return;for(let e of document.querySelectorAll(`link[rel="modulepreload"]`))n(e);new MutationObserver(e=>{for(let t of e)if(t.type===`childList`)for(let e of t.addedNodes)e.tagName===`LINK`&&e.rel===`modulepreload`&&n(e)}).observe(document,{childList:!0,subtree:!0});function t(e){let t={};return e.integrity&&(t.integrity=e.integrity),e.referrerPolicy&&(t.referrerPolicy=e.referrerPolicy),t.credentials=e.crossOrigin===`use-credentials`?`include`:e.crossOrigin===`anonymous`?`omit`:`same-origin`,t}function n(e){if(e.ep)return;e.ep=!0;let n=t(e);fetch(e.href,n)}})();var e=globalThis,t=e.ShadowRoot&&(e.ShadyCSS===void 0||e.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,n=Symbol(),r=new WeakMap,i=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,n=this.t;if(t&&e===void 0){let t=n!==void 0&&n.length===1;t&&(e=r.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(n,e))}return e}toString(){return this.cssText}},a=e=>new i(typeof e==`string`?e:e+``,void 0,n),o=(e,...t)=>new i(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,n),s=(n,r)=>{if(t)n.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let t of r){let r=document.createElement(`style`),i=e.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=t.cssText,n.appendChild(r)}},c=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return a(t)})(e):e,{is:l,defineProperty:u,getOwnPropertyDescriptor:d,getOwnPropertyNames:f,getOwnPropertySymbols:p,getPrototypeOf:m}=Object,h=globalThis,g=h.trustedTypes,_=g?g.emptyScript:``,v=h.reactiveElementPolyfillSupport,y=(e,t)=>e,ee={toAttribute(e,t){switch(t){case Boolean:e=e?_:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},te=(e,t)=>!l(e,t),ne={attribute:!0,type:String,converter:ee,reflect:!1,useDefault:!1,hasChanged:te};Symbol.metadata??=Symbol(`metadata`),h.litPropertyMetadata??=new WeakMap;var re=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ne){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&u(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=d(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ne}static _$Ei(){if(this.hasOwnProperty(y(`elementProperties`)))return;let e=m(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(y(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(y(`properties`))){let e=this.properties,t=[...f(e),...p(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(c(e))}else e!==void 0&&t.push(c(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?ee:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?ee:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??te)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};re.elementStyles=[],re.shadowRootOptions={mode:`open`},re[y(`elementProperties`)]=new Map,re[y(`finalized`)]=new Map,v?.({ReactiveElement:re}),(h.reactiveElementVersions??=[]).push(`2.1.2`);var ie=globalThis,ae=e=>e,oe=ie.trustedTypes,se=oe?oe.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ce=`$lit$`,b=`lit$${Math.random().toFixed(9).slice(2)}$`,le=`?`+b,x=`<${le}>`,ue=document,de=()=>ue.createComment(``),fe=e=>e===null||typeof e!=`object`&&typeof e!=`function`,pe=Array.isArray,me=e=>pe(e)||typeof e?.[Symbol.iterator]==`function`,he=`[ 	
\f\r]`,S=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ge=/-->/g,_e=/>/g,ve=RegExp(`>|${he}(?:([^\\s"'>=/]+)(${he}*=${he}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),ye=/'/g,be=/"/g,xe=/^(?:script|style|textarea|title)$/i,Se=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),C=Se(1),w=Se(2),Ce=Symbol.for(`lit-noChange`),T=Symbol.for(`lit-nothing`),we=new WeakMap,Te=ue.createTreeWalker(ue,129);function Ee(e,t){if(!pe(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return se===void 0?t:se.createHTML(t)}var De=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=S;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===S?c[1]===`!--`?o=ge:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=ve):(xe.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=ve):o=_e:o===ve?c[0]===`>`?(o=i??S,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?ve:c[3]===`"`?be:ye):o===be||o===ye?o=ve:o===ge||o===_e?o=S:(o=ve,i=void 0);let d=o===ve&&e[t+1].startsWith(`/>`)?` `:``;a+=o===S?n+x:l>=0?(r.push(s),n.slice(0,l)+ce+n.slice(l)+b+d):n+b+(l===-2?t:d)}return[Ee(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Oe=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=De(t,n);if(this.el=e.createElement(l,r),Te.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=Te.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ce)){let t=u[o++],n=i.getAttribute(e).split(b),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Ne:r[1]===`?`?Pe:r[1]===`@`?Fe:Me}),i.removeAttribute(e)}else e.startsWith(b)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(xe.test(i.tagName)){let e=i.textContent.split(b),t=e.length-1;if(t>0){i.textContent=oe?oe.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],de()),Te.nextNode(),c.push({type:2,index:++a});i.append(e[t],de())}}}else if(i.nodeType===8){if(i.data===le)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(b,e+1))!==-1;)c.push({type:7,index:a}),e+=b.length-1}}a++}}static createElement(e,t){let n=ue.createElement(`template`);return n.innerHTML=e,n}};function ke(e,t,n=e,r){if(t===Ce)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=fe(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=ke(e,i._$AS(e,t.values),i,r)),t}var Ae=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??ue).importNode(t,!0);Te.currentNode=r;let i=Te.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new je(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ie(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=Te.nextNode(),a++)}return Te.currentNode=ue,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},je=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=T,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=ke(this,e,t),fe(e)?e===T||e==null||e===``?(this._$AH!==T&&this._$AR(),this._$AH=T):e!==this._$AH&&e!==Ce&&this._(e):e._$litType$===void 0?e.nodeType===void 0?me(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==T&&fe(this._$AH)?this._$AA.nextSibling.data=e:this.T(ue.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Oe.createElement(Ee(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new Ae(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=we.get(e.strings);return t===void 0&&we.set(e.strings,t=new Oe(e)),t}k(t){pe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(de()),this.O(de()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=ae(e).nextSibling;ae(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Me=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=T,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=T}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=ke(this,e,t,0),a=!fe(e)||e!==this._$AH&&e!==Ce,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=ke(this,r[n+o],t,o),s===Ce&&(s=this._$AH[o]),a||=!fe(s)||s!==this._$AH[o],s===T?e=T:e!==T&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===T?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Ne=class extends Me{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===T?void 0:e}},Pe=class extends Me{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==T)}},Fe=class extends Me{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=ke(this,e,t,0)??T)===Ce)return;let n=this._$AH,r=e===T&&n!==T||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==T&&(n===T||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ie=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){ke(this,e)}},Le={M:ce,P:b,A:le,C:1,L:De,R:Ae,D:me,V:ke,I:je,H:Me,N:Pe,U:Fe,B:Ne,F:Ie},Re=ie.litHtmlPolyfillSupport;Re?.(Oe,je),(ie.litHtmlVersions??=[]).push(`3.3.3`);var ze=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new je(t.insertBefore(de(),e),e,void 0,n??{})}return i._$AI(e),i},Be=globalThis,Ve=class extends re{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ze(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Ce}};Ve._$litElement$=!0,Ve.finalized=!0,Be.litElementHydrateSupport?.({LitElement:Ve});var He=Be.litElementPolyfillSupport;He?.({LitElement:Ve}),(Be.litElementVersions??=[]).push(`4.2.2`);var Ue={attribute:!0,type:String,converter:ee,reflect:!1,hasChanged:te},We=(e=Ue,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function E(e){return(t,n)=>typeof n==`object`?We(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}var Ge=100,Ke=e=>Object.assign(Object.create(null),e);function qe(e,t=0){if(typeof e!=`object`||!e)return e;if(t>Ge)return`not-encoded`;if(Array.isArray(e))return e.map(e=>qe(e,t+1));let n=Object.create(null);for(let r of Object.keys(e))n[r]=qe(e[r],t+1);return n}var Je=(e,t)=>`${e}@${t}`;function Ye(e,t){let n=new Set([...e.values()].filter(e=>e.neverReuse===!0).map(e=>e.id));if(n.size===0)return{facts:e,services:t};let r=new Map,i=new Map;for(let a of t.values()){let t=t=>{if(!n.has(t))return t;let i=Je(t,a.id);return r.set(i,{...e.get(t),id:i}),i};i.set(a.id,{...a,rule:Xe(a.rule,t)})}return{facts:new Map([...[...e].filter(([e])=>!n.has(e)),...r]),services:i}}function Xe(e,t){if(typeof e!=`object`||!e)return e;if(Array.isArray(e))return e.map(e=>Xe(e,t));let n=Object.create(null);for(let[r,i]of Object.entries(e))n[r]=r===`fact`&&typeof i==`string`?t(i):Xe(i,t);return n}function Ze(e,t){let n=[...t.keys()].flatMap(t=>{let n=t.includes(`@`)?e.get(t.slice(0,t.indexOf(`@`))):void 0;return n?[[t,n]]:[]});return n.length===0?e:new Map([...e,...n])}var Qe=class extends Error{constructor(e,t){super(t),this.name=`CatalogError`,this.code=e}};function $e(e){for(let t of e)nt(t);let t=e.filter(e=>e.piece===`logic`),n=(e,n)=>new Map(t.flatMap(t=>it(e(t)).map(([e,t])=>[e,n(e,t)]))),r=(e,t)=>Object.assign(qe(t),{id:e}),{facts:i,services:a}=Ye(n(e=>e.facts,r),n(e=>e.services,(e,t)=>tt(e,t)));return{jurisdictions:n(e=>e.jurisdictions,r),facts:i,amounts:n(e=>e.amounts,r),bundles:n(e=>e.bundles,r),providers:n(e=>e.providers,(e,t)=>t),services:a,moved:new Map(t.flatMap(e=>Object.entries(e.moved??{}))),texts:new Map(rt(e).map(t=>[t,at(e,t,i)])),pieces:e}}function et(e,t){return $e([...e.pieces,...t.filter(t=>!e.pieces.includes(t))])}function tt(e,t){let n=qe(t),r=e=>Array.isArray(n[e])?n[e]:[];return Object.assign(n,Object.fromEntries([`area`,`topics`,`tasks`,`channels`,`documents`,`deadlines`,`includes`,`needs`,`replaces`].map(e=>[e,r(e)])),{id:e,rule:n.rule??`not-encoded`})}function nt(e){let t=typeof e==`object`&&e?e.piece:void 0;if(t!==`logic`&&t!==`texts`&&t!==`details`)throw new Qe(`not-a-piece`,`Expected a piece of a built catalogue, found ${JSON.stringify(t)??typeof e}. Build one: service-finder build catalog --out dist`);let n=e.format;if(n!==1)throw new Qe(`other-format`,`This catalogue has format ${String(n)}, this version of service-finder reads format 1. Build the catalogue again, or update service-finder.`)}var rt=e=>[...new Set(e.flatMap(e=>e.piece===`texts`?[e.lang]:[]))];function it(e){return Object.entries(e??{}).filter(([,e])=>typeof e==`object`&&!!e)}function at(e,t,n){let r=e.filter(e=>e.piece===`texts`&&e.lang===t),i=e.filter(e=>e.piece===`details`&&e.lang===t),a=e=>new Map(r.flatMap(t=>Object.entries(t[e]??{})));return{lang:t,services:a(`services`),details:new Map(i.flatMap(e=>it(e.services).map(([e,t])=>[e,ct(t)]))),facts:Ze(a(`facts`),n),amounts:new Map([...r,...i].flatMap(e=>Object.entries(e.amounts??{}))),bundles:a(`bundles`),tasks:a(`tasks`),documents:a(`documents`),providers:a(`providers`),jurisdictions:a(`jurisdictions`),topics:a(`topics`),pointers:new Map(i.flatMap(e=>it(e.pointers).map(([e,t])=>[e,st(t)])))}}function ot(e){return typeof e==`string`&&/^https:\/\/[^\s"'<>\\]+$/i.test(e)?e:void 0}var st=e=>({...e,links:(Array.isArray(e.links)?e.links:[]).map(({label:e,url:t})=>({label:e,url:ot(t)}))});function ct(e){return{...e,related:Array.isArray(e.related)?e.related:[],page:ot(e.page),apply:(e.apply??[]).map(e=>({...e,url:ot(e.url)})),deadlines:e.deadlines??[],sources:(e.sources??[]).map(e=>({...e,url:ot(e.url)}))}}var lt=/^(\d{4})-(\d{2})-(\d{2})$/,ut=864e5,dt=e=>[+e.slice(0,4),+e.slice(5,7),+e.slice(8,10)],ft=(e,t=2)=>String(e).padStart(t,`0`),pt=(e,t,n)=>`${ft(e,4)}-${ft(t)}-${ft(n)}`,mt=e=>e%4==0&&e%100!=0||e%400==0,ht=(e,t)=>t===2?mt(e)?29:28:[4,6,9,11].includes(t)?30:31;function gt(e){let t=typeof e==`string`?lt.exec(e):null;if(!t)return!1;let[n,r,i]=dt(t[0]);return r>=1&&r<=12&&i>=1&&i<=ht(n,r)}function _t(e,t){let[n,r,i]=dt(e),a=n*12+(r-1)+(t.years??0)*12+(t.months??0),o=Math.floor(a/12),s=a%12+1;if(o<1||o>9999)return;let c=pt(o,s,Math.min(i,ht(o,s)));if(!t.days)return c;let l=new Date(Date.parse(`${c}T00:00:00Z`)+t.days*ut),u=l.getUTCFullYear();return u>=1&&u<=9999?pt(u,l.getUTCMonth()+1,l.getUTCDate()):void 0}function vt(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/ut)}function yt(e,t){if(t<e)return-yt(t,e);let[n,r,i]=dt(e),[a,o,s]=dt(t);return(a-n)*12+(o-r)-+(s<i)}function bt(e,t){return Math.trunc(yt(e,t)/12)}function xt(e,t){let[n]=dt(t),r=+e.slice(0,2);for(let i of[n,n+1]){if(i>9999)return;let n=pt(i,r,Math.min(+e.slice(3,5),ht(i,r)));if(n>t)return n}}function St(e,t){let n=[];for(let r=t;r!==void 0&&!n.includes(r);r=e.jurisdictions.get(r)?.parent)n.push(r);return n.includes(`ca`)?n:[...n,`ca`]}function Ct(e,t){let n=wt.get(e)??wt.set(e,new Map).get(e),r=n.get(t)??Tt(e,t);return n.set(t,r),r}var wt=new WeakMap;function Tt(e,t){let n=new Set(St(e,t)),r=t=>n.has(t)||Et(e,t,n);return[...e.services.values()].filter(e=>e.area.some(r))}function Et(e,t,n){let r=e.jurisdictions.get(t);return r?.kind===`indigenous`&&r.parent!==void 0&&r.parent!==`ca`&&n.has(r.parent)}var Dt=e=>e===`en`||e===`fr`?`${e}-CA`:e,Ot=new Map;function kt(e,t){return Ot.has(e)||Ot.set(e,t()),Ot.get(e)}function At(e,t){return kt(`n ${t}`,()=>new Intl.NumberFormat(Dt(t))).format(e)}function jt(e,t){let n=Number.isInteger(e)?0:2;return kt(`$${n} ${t}`,()=>new Intl.NumberFormat(Dt(t),{style:`currency`,currency:`CAD`,currencyDisplay:`narrowSymbol`,minimumFractionDigits:n,maximumFractionDigits:n})).format(e)}function Mt(e,t){return Pt(e,t,`d`,{dateStyle:`long`})}function Nt(e,t){return Pt(`2000-${e}`,t,`m`,{month:`long`,day:`numeric`})}function Pt(e,t,n,r){let i=kt(`${n} ${t}`,()=>new Intl.DateTimeFormat(Dt(t),{...r,timeZone:`UTC`})).format(new Date(`${e}T00:00:00Z`));return t===`fr`?i.replace(/^1 /,`1er `):i}function Ft(e,t){return new Intl.ListFormat(Dt(t),{type:`disjunction`}).format(e)}function It(e,t,n){if(t?.startsWith(`cad`))return jt(e,n);if(t===`percent`)return kt(`% ${n}`,()=>new Intl.NumberFormat(Dt(n),{style:`percent`,maximumFractionDigits:2})).format(e/100);let r=t&&Lt[t];return r?kt(`${t} ${n}`,()=>new Intl.NumberFormat(Dt(n),{style:`unit`,unit:r,unitDisplay:`long`})).format(e):At(e,n)}var Lt={years:`year`,months:`month`,weeks:`week`,days:`day`,hours:`hour`},Rt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},zt=e=>(...t)=>({_$litDirective$:e,values:t}),Bt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:Vt}=Le,Ht=e=>e.strings===void 0,Ut={},Wt=(e,t=Ut)=>e._$AH=t,Gt=zt(class extends Bt{constructor(e){if(super(e),e.type!==Rt.PROPERTY&&e.type!==Rt.ATTRIBUTE&&e.type!==Rt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ht(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===Ce||t===T)return t;let n=e.element,r=e.name;if(e.type===Rt.PROPERTY){if(t===n[r])return Ce}else if(e.type===Rt.BOOLEAN_ATTRIBUTE){if(!!t===n.hasAttribute(r))return Ce}else if(e.type===Rt.ATTRIBUTE&&n.getAttribute(r)===t+``)return Ce;return Wt(e),t}}),Kt=`modulepreload`,qt=function(e,t){return new URL(e,t).href},Jt={},Yt=function(e){return e.pathname.endsWith(`.css`)},Xt=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},D=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=qt(t,n);let r=s(t),i=Yt(r);return Xt(Jt,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Kt,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})};function O(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}var Zt={bubbles:!0,composed:!0},Qt=class extends Event{constructor(e){super(`service-finder-answers-change`,Zt),this.answered=e}},$t=class extends Event{constructor(e,t,n){super(`service-finder-view-change`,Zt),this.view=e,this.service=t,this.bundle=n}},en=class extends Event{constructor(){super(`service-finder-ready`,Zt)}},tn=class extends Event{constructor(e){super(`service-finder-fault`,Zt),this.code=e}},nn=class extends Event{constructor(e){super(`service-finder-report-mistake`,{...Zt,cancelable:!0}),this.service=e}},rn=class extends Event{constructor(e,t){super(`service-finder-hand-over`,{...Zt,cancelable:!0}),this.service=e,this.answers=t}},an=class extends Event{constructor(){super(`service-finder-forget`,Zt)}},on=({fact:e,items:t})=>({name:`question`,fact:e,...t&&{items:t}});function sn(e={name:`home`}){return{views:[e],turn:0,answers:new Map,answeredOn:new Map,done:new Set,forOther:!1,handedOver:[],filters:{},groupBy:`standing`}}var cn=e=>e.views[e.views.length-1];function ln(e,t){let n=JSON.stringify(cn(e))===JSON.stringify(t);return{...e,views:n?e.views:[...e.views,t],turn:e.turn+1,filters:En(t)?{}:e.filters}}function un(e,t){let n=e.views.slice(0,-1);return ln({...e,views:n.length>0?n:[{name:`home`}]},t)}function dn(e){return e.views.length===1?e:{...e,views:e.views.slice(0,-1),turn:e.turn+1}}var fn=e=>e.views.length>1;function pn(e,t,n){return ln({...e,scope:t,done:Dn(e.scope,t)?e.done:new Set},n)}function mn(e,t,n,r){let i=new Map(e.answers);return i.delete(t),{...e,answers:i.set(t,n),answeredOn:new Map(e.answeredOn).set(t,r)}}function hn(e,t){let n=new Map(e.answers),r=new Map(e.answeredOn);return n.delete(t),r.delete(t),{...e,answers:n,answeredOn:r}}function gn(e,t,n){let r=e;for(let[e,i]of t)r=mn(r,e,i,n);return r}var _n=(e,t)=>({...e,place:t}),vn=(e,t)=>({...e,lang:t}),yn=(e,t)=>({...e,records:t});function bn(e,t,n){let r=new Set(e.done);return n?r.add(t):r.delete(t),{...e,done:r}}var xn=(e,t)=>({...e,forOther:t}),Sn=(e,t)=>({...e,filters:t}),Cn=(e,t)=>({...e,groupBy:t}),wn=(e,t)=>({...e,handedOver:[...e.handedOver,t]});function Tn(e,t={name:`home`}){return{...sn(t),lang:e.lang,records:e.records,turn:e.turn+1}}var En=e=>e.name===`search`||e.name===`topic`||e.name===`everything`||e.name===`home`,Dn=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function On(e){let t=t=>e.show(t);return{show:n=>t(ln(e.session,n)),back:()=>{let n=cn(e.session);t(dn(e.session)),e.focus.service=n.name===`service`?n.service:void 0},type:t=>e.state===`ready`?void e.searching.type(t):e.searching.typeAhead(t),search:t=>e.searching.search(t),moveSuggestion:t=>e.searching.move(t),setLanguage:t=>void e.tongues.use(t,!0),setRecords:t=>void e.tongues.useRecords(t),helpOther:t=>e.tongues.useHelp(t),forget:()=>{e.remembering.forget(),e.dispatchEvent(new an)},reload:()=>void e.starting.reload(),focus:t=>e.focusOn(t),acceptArrived:t=>void e.remembering.keeping?.acceptArrived(t),remember:t=>e.remembering.set(t),begin:async(n,r)=>{let i=pn(e.session,n,r??cn(e.session));if(r)t(i);else if(n.about!==`service`&&!i.place)t(ln(i,{name:`place`,goOn:!0}));else{let n=await e.more();n?n.goOn(e,i):t(ln(i,{name:`results`}))}}}}var kn=700,An=class{#e;#t;constructor(e){this.message=``,this.#e=e,e.addController(this)}say(e,t=kn){clearTimeout(this.#t),this.#t=setTimeout(()=>{this.message=e===this.message?`${e}\u00a0`:e,this.#e.requestUpdate()},t)}hostDisconnected(){clearTimeout(this.#t)}},jn=class{#e;#t;#n=new Map;constructor(e){this.#e=e}findings(){let{session:e,catalog:t,today:n}=this.#e,r=[e.answers,e.place,e.scope,t,n(),this.previous];return(!this.#t||r.some((e,t)=>e!==this.#t.key[t]))&&(this.#t={key:r,value:this.of(e,this.previous)},this.#n=new Map(this.#t.value.decisions)),this.#t.value}of(e,t){let{code:n,catalog:r,today:i}=this.#e;return n.findingsOf(e,r,i(),t)}decide(e){let{situation:t}=this.findings(),n=this.#n.get(e.id)??this.#e.code.decideService(this.#e.catalog,e,t);return this.#n.set(e.id,n),n}},Mn=new Map;function Nn(e){let t=Mn.get(e)??$e([{format:1,piece:`texts`,jurisdiction:`ca`,lang:e,services:{}}]);return Mn.set(e,t),t}var Pn={typed:``,suggestions:[],open:!1,active:-1,fault:!1};function Fn(e,t){let n=e.suggestions.length;return t===`none`||n===0?{...e,open:!1,active:-1}:t===`first`?{...e,open:!0,active:0}:t===`last`?{...e,open:!0,active:n-1}:{...e,open:!0,active:(e.active+1+t+n+1)%(n+1)-1}}var In={search:Pn,faults:[],placeTyped:``,detailsFailed:!1,partsFailed:[],qr:!1,remembering:!1,searchMissing:!1,codeMissing:!1};function Ln(e,t,n){let{partsFailed:r,remembering:i,arrived:a,changes:o,notice:s}=t;return{...In,search:{...Pn,typed:e.name===`search`?e.query:``},partsFailed:r,remembering:i,arrived:a,...n&&{changes:o,notice:s}}}var Rn=class{#e;constructor(e){this.#e=e}apply(){let e=this.wanted&&(this.#t(this.service)??this.#e.shadowRoot?.getElementById(this.wanted));if(!e)return;this.wanted=this.service=void 0,e.focus({preventScroll:!0});let t=e.getBoundingClientRect();t.top>=0&&t.bottom<=innerHeight||((e.id===`title`?[this.#e,e.closest(`.view`)]:[]).find(e=>t.bottom-e.getBoundingClientRect().top<innerHeight/2)??e).scrollIntoView({block:e.dataset.to?`center`:`start`})}#t(e){let t=(e?[...this.#e.shadowRoot.querySelectorAll(`[data-to]`)]:[]).filter(t=>t.dataset.to===e),n=t.find(e=>e.checkVisibility())??t[0];for(let e=n?.closest(`details`);e;e=e.parentElement?.closest(`details`))e.open=!0;return n}},zn=class{#e;constructor(e){this.#e=e}async load(){if(this.code)return this.code;let e=this.#e,[t]=await Promise.all([D(()=>import(`./more-C3vGPDLi-BPFlK_U4.js`),__vite__mapDeps([0,1]),import.meta.url),e.tongues.complete()]).catch(()=>[void 0]);if(t&&!this.code){let{host:n}=e;s(n.renderRoot,[...n.constructor.elementStyles,...t.laterStyles]),this.code=t,e.actions={...e.actions,...t.moreActionsOf(e)},e.remembering.keeping=new t.Keeping(e),e.supply.loadDetails()}return e.fleet({codeMissing:!t}),t}},Bn=class{#e;constructor(e){this.#e=e}store(e){this.#e.fleeting.remembering&&this.keeping?.store(e)}set(e){let t=this.#e;t.fleet({remembering:e});let n=()=>e?this.keeping?.store(t.session):this.keeping?.clear();t.wishes().options.remember&&(this.keeping?n():e&&t.more().then(n))}forget(){let e=this.#e;if(e.state!==`ready`){e.session=sn();return}this.set(!1);let{bundle:t,service:n,view:r}=e.wishes(),i=Tn(e.session),a=t||n||r?e.starting.firstSession(i):i;e.show({...a,turn:i.turn,lang:i.lang,records:i.records,forOther:!1}),e.tongues.useHelp(!1),e.announce(e.words.t(`forgotten`))}async arrive(e){await this.keeping?.arrive(e)}};function Vn(e){let{level:t,options:n}=e.wishes(),{session:r,catalog:i,fleeting:a,actions:o,decided:s}=e;return{session:r,catalog:i,texts:e.texts(),words:e.words,get findings(){return s.findings()},today:e.today(),level:t,waiting:e.state!==`ready`,fleeting:a,options:n,actions:o,decide:e=>s.decide(e)}}var Hn=7,Un=class{#e;#t=new Map;#n;#r=``;#i=!1;#a=0;constructor(e){this.#e=e}clear(){this.#t.clear(),this.#r=``}typeAhead(e){let{fleeting:t,recordsLang:n,supply:r}=this.#e;t.search.typed||(D(()=>import(`./search-engine-DgxQqvaj-BN-C5ize.js`).then(e=>e.t),__vite__mapDeps([2,1]),import.meta.url).catch(()=>void 0),r.loader?.indexes([n],[`ca`]).catch(()=>void 0)),this.#e.fleet({search:{...Pn,typed:e}})}async type(e){let t=++this.#a;this.#u({...Pn,typed:e});let{catalog:n,texts:r,words:i}=this.#e.scene(),a=D(()=>import(`./search-engine-DgxQqvaj-BN-C5ize.js`).then(e=>e.t),__vite__mapDeps([2,1]),import.meta.url).catch(()=>void 0),[o,s]=await Promise.all([this.#f([r.lang],this.#d()),a]);if(this.#e.more(),!o||!s||this.#a!==t||e.trim().length<2)return;let c=St(n,this.#e.session.place?.id),l=s.suggest(o,e,{lang:r.lang,chain:c,limit:Hn}).filter(({kind:e,id:t})=>e===`bundle`&&n.bundles.has(t??``)||e===`service`&&n.services.has(t??``)||e!==`bundle`&&e!==`service`);this.#u({...this.#l,suggestions:l,open:l.length>0,active:-1}),l.length>0&&this.#e.announce(i.t(`suggestionsCount`,{count:l.length}))}move(e){(e!==`none`||this.#l.open)&&this.#u(Fn(this.#l,e))}search(e){let t=e.trim();if(this.#a++,!t)return this.#u({...Pn,fault:!0}),this.#e.focusOn(`query`);this.#i&&(this.#r=``),this.#u({...Pn,typed:t}),this.#e.show(ln(this.#e.session,{name:`search`,query:t.slice(0,300)}))}resultOf(e){let{session:t,recordsLang:n}=this.#e,r=JSON.stringify([e,t.place?.id,n,[...t.answers]]);return this.#r!==r&&(this.#r=r,this.#n=void 0,this.#i=!1,this.#c(e,e=>this.#o(r,e))),this.#n}#o(e,t){this.#r===e&&(this.#n=t,this.#e.supply.loadDetails(),this.#s(t),this.#e.host.requestUpdate())}#s({hits:e,pointers:[t]}){let{words:n}=this.#e;e.length===0&&t&&n?this.#e.announce(`${n.t(`handledByOthers`)}${n.t(`colon`)} ${t.name}`):this.#e.announceCount()}async#c(e,t){let n=this.#e;if(await n.more())try{let{find:r}=await D(async()=>{let{find:e}=await import(`./search-engine-DgxQqvaj-BN-C5ize.js`).then(e=>e.t);return{find:e}},__vite__mapDeps([2,1]),import.meta.url);await r(n,e,this.#d(),(e,t)=>this.#f(e,t),t)}catch{this.#i=!0,n.fleet({searchMissing:!0}),t({hits:[],noMatch:!0,pointers:[],topics:[],corrected:[],queryLang:n.recordsLang})}}get#l(){return this.#e.scene().fleeting.search}#u(e){this.#e.fleet({search:e})}#d(){let e=this.#e.catalog,t=St(e,this.#e.session.place?.id),n=({kind:e,parent:n})=>e===`indigenous`&&n!==`ca`&&t.includes(n??``);return[...t,...[...e.jurisdictions.values()].filter(n).map(({id:e})=>e)]}#f(e,t){let n=e.join(),r=`${n} ${t?.join()??``}`.trim(),i=this.#t.get(n)??this.#t.get(r);if(i)return i;let a=Promise.all([D(()=>import(`./search-engine-DgxQqvaj-BN-C5ize.js`).then(e=>e.t),__vite__mapDeps([2,1]),import.meta.url),this.#e.indexes(e,t)]).then(([t,r])=>(r||this.#t.set(n,a),t.openGently(r,this.#e.catalog,e))).then(e=>e.open?e:void 0).catch(()=>void 0);return this.#t.set(r,a),a.then(e=>{if(!e)for(let e of[n,r])this.#t.delete(e)}),a}},Wn=[``,`home`,`search`,`everything`,`plan`,`results`];function Gn({place:e,bundle:t,service:n,view:r},i,a,o,s){let{lang:c,records:l,forOther:u,answers:d,answeredOn:f,handedOver:p}=i,m={...sn(),lang:c,records:l,forOther:u,answers:d,answeredOn:f,handedOver:p};if(e&&a.jurisdictions.has(e)&&(m=_n(m,{id:e,label:o.jurisdictions.get(e)?.name??e})),n)return Kn(m,a,n);let h=e=>({...m,views:e});if(!Wn.includes(r))return h([{name:`not-found`}]);if(!t)return r===`everything`?h([{name:`everything`}]):m;if(!a.bundles.has(t))return h([{name:`not-found`}]);if(m={...m,scope:{about:`bundle`,bundle:t}},r===`plan`||r===`results`)return h([{name:r}]);if(!m.place)return h([{name:`place`,goOn:!0}]);let g=s(m);return h([g?on(g):{name:`plan`}])}function Kn(e,t,n){let r=t.moved.get(n)??n,i=t.services.has(r)?{about:`service`,service:r}:void 0;return{...e,scope:i,views:[{name:`service`,service:r}]}}var qn=`service-finder`,Jn=e=>e.replace(/^#/,``).startsWith(`${qn}=`);function Yn(e){navigator.connection?.saveData||(`requestIdleCallback`in globalThis?requestIdleCallback(e,{timeout:3e3}):setTimeout(e,300))}var k=class extends Error{constructor(e,t){super(t),this.name=`SourceError`,this.code=e}},Xn=15e3,Zn=400,Qn=async e=>$n(await nr(e)),$n=e=>{try{return JSON.parse(new TextDecoder().decode(e))}catch{throw new k(`damaged`,`A file is not JSON`)}};async function er(e,t){let n=await nr(e);if(await tr(n,t))throw new k(`damaged`,`${e.href} does not have the hash that the manifest names`);return $n(n)}async function tr(e,{path:t,integrity:n}){let r=/\.([0-9a-f]{24,64})\.json$/.exec(t)?.[1];if(!r&&!n?.startsWith(`sha256-`)||!globalThis.crypto?.subtle)return!1;let i=new Uint8Array(await crypto.subtle.digest(`SHA-256`,e));return n?.startsWith(`sha256-`)?!btoa(String.fromCharCode(...i)).startsWith(n.slice(7)):!Array.from(i,e=>e.toString(16).padStart(2,`0`)).join(``).startsWith(r)}async function nr(e,t=!0){try{let t=await fetch(e,{credentials:`omit`,referrerPolicy:`no-referrer`,signal:AbortSignal.timeout(Xn)});if(!t.ok)throw new k(`unreachable`,`${e.href} answered ${t.status}`);return await t.arrayBuffer()}catch(n){if(t&&!(n instanceof DOMException&&n.name===`TimeoutError`))return await new Promise(e=>setTimeout(e,Zn)),nr(e,!1);throw n instanceof k?n:new k(n instanceof DOMException&&n.name===`TimeoutError`?`timeout`:`unreachable`,`${e.href}: ${String(n)}`)}}var rr=class{#e;#t;#n=new Map;#r;constructor(e){this.#e=new URL(e)}manifest(){return this.#t??=this.#a().catch(e=>{throw this.#t=void 0,e})}async load(e,t,n=[]){let r=await this.manifest(),i=e=>n.includes(e)?[`logic`,`texts`,`details`]:[`logic`,`texts`],a=[...new Set([...e,...n])].filter(e=>Object.hasOwn(r.jurisdictions,e)),o=new Set,s,c=await Promise.all(a.flatMap(e=>i(e).flatMap(n=>or(r,e,n,t).map(t=>this.#o(t).catch(t=>{o.add(e),s??=t})))));if(this.#i(c.filter(e=>e!==void 0)),!this.#r||this.#r.services.size===0)throw s??new k(`damaged`,`The catalogue holds no service`);return{catalog:this.#r,failed:[...o]}}async indexes(e,t){let n=await this.manifest(),r=e.flatMap(e=>t.flatMap(t=>n.jurisdictions[e]?.index?.[t]??[]));return(await Promise.allSettled(r.map(e=>this.#o(e)))).flatMap(e=>e.status===`fulfilled`?[e.value]:[])}async places(){return this.#o((await this.manifest()).places)}#i(e){let t=this.#r?.pieces??[],n=e.filter(e=>!t.includes(e));if(n.length!==0)try{this.#r=this.#r?et(this.#r,n):$e(n)}catch(e){throw e instanceof Qe?new k(e.code===`other-format`?`format`:`damaged`,e.message):e}}async#a(){let e=await Qn(this.#e);if(typeof e!=`object`||!e||typeof e.jurisdictions!=`object`)throw new k(`damaged`,`${this.#e.href} is not a manifest`);if(e.format!==1)throw new k(`format`,`${this.#e.href} has format ${String(e.format)}, this version reads 1`);return e}#o(e){let t=this.#n.get(e.path);if(t)return t;let n=new URL(e.path,this.#e),r=(n.origin===this.#e.origin?er(n,e):Promise.reject(new k(`damaged`,`${e.path} leads to another site`))).catch(t=>{throw this.#n.delete(e.path),t});return this.#n.set(e.path,r),r}},ir=new Map;function ar(e){let t=ir.get(e)??new rr(e);return ir.set(e,t),t}function or(e,t,n,r){let i=e.jurisdictions[t];return n===`logic`?[i.logic]:r.flatMap(e=>i[n]?.[e]??[])}var sr=class{#e;#t;#n;constructor(e,t){this.failed=[],this.languages=[`en`,`fr`],this.#t=new Set([`ca`]),this.#n=new Set,this.catalog=t,t?this.languages=[...t.texts.keys()]:this.#e=ar(e)}async speaks(){return this.#e&&(this.languages=(await this.#e.manifest()).languages),this.languages}async load(e,t,n=[]){if(!this.#e)return;for(let t of e)this.#t.add(t);for(let e of n)this.#n.add(e);let r=this.catalog,i=await this.#e.load([...this.#t],t,[...this.#n]);this.catalog=i.catalog,this.failed=i.failed;let a=this.#r(this.#t);this.catalog!==r&&a.length>0&&await this.load(a,t)}async loadPlace(e,t){let n=e.split(`-`).map((e,t,n)=>n.slice(0,t+1).join(`-`));await this.load(this.catalog?St(this.catalog,e):n,t)}hasDetails(e){return!this.#e||e.every(e=>this.#n.has(e)&&!this.failed.includes(e))}async places(){return this.#e?.places().catch(()=>void 0)}async indexes(e,t){if(!this.#e)return;let n=await this.#e.indexes(t??Object.keys((await this.#e.manifest()).jurisdictions),e);if(n.length===0)throw new k(`unreachable`,`No search index could be loaded`);return n}#r(e){return[...this.catalog?.jurisdictions.values()??[]].filter(({id:t,kind:n,parent:r})=>n===`indigenous`&&r!==void 0&&r!==`ca`&&e.has(r)&&!e.has(t)).map(({id:e})=>e)}},cr=e=>e instanceof k?e.code:`unreachable`;function lr(e){for(let t=e;t;t=dr(t)){let e=t.getAttribute(`lang`);if(e)return e}return document.documentElement.lang||void 0}function ur(e,t){let n=new MutationObserver(t);for(let t=e;t;t=dr(t))n.observe(t,{attributes:!0,attributeFilter:[`lang`]});return()=>n.disconnect()}var dr=e=>{if(e.assignedSlot)return e.assignedSlot;if(e.parentElement)return e.parentElement;let t=e.getRootNode();return t instanceof ShadowRoot?t.host:null},fr=e=>({url:e.catalogUrl?new URL(e.catalogUrl,document.baseURI).href:hr,given:e.catalog,lang:e.lang||lr(e),place:e.place,bundle:e.lifeEvent,service:e.service,view:e.view,level:Math.min(6,Math.max(1,Math.trunc(e.headingLevel)||2)),today:()=>e.today||gr(),options:{hideLanguages:e.hideLanguages,compact:e.compact||e.view===`search`,reportMailto:e.reportMailto,takesAnswers:e.takesAnswers,part:!!(e.service||e.view===`plan`||e.view===`results`),remember:e.remember,get pageDir(){return getComputedStyle(e).direction}}}),pr=({bundle:e,service:t,view:n})=>!!(e||t||!mr.includes(n)),mr=[``,`home`,`search`],hr=import.meta.url.split(/[?#]/)[0].replace(/[^/]*$/,`catalog/catalog.json`);function gr(){let e=new Date;return`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,`0`)}-${String(e.getDate()).padStart(2,`0`)}`}var _r={en:{name:`English`,load:async()=>(await D(async()=>{let{en:e}=await import(`./en-CdI4aMTN-CIyg5HOE.js`);return{en:e}},[],import.meta.url)).en},fr:{name:`Français`,load:async()=>(await D(async()=>{let{fr:e}=await import(`./fr-tCH6bUuV-DJdthrTT.js`);return{fr:e}},[],import.meta.url)).fr},iu:{name:`ᐃᓄᒃᑎᑐᑦ`,load:async()=>(await D(async()=>{let{iu:e}=await import(`./iu-DtodqXfN-D79kTKjh.js`);return{iu:e}},[],import.meta.url)).iu},ar:{name:`العربية`,load:async()=>(await D(async()=>{let{ar:e}=await import(`./ar-DxDeP3u_-Zh1HLG_L.js`);return{ar:e}},[],import.meta.url)).ar},es:{name:`Español`,load:async()=>(await D(async()=>{let{es:e}=await import(`./es-Mewl0HD5-ZpuuP-iM.js`);return{es:e}},[],import.meta.url)).es},pa:{name:`ਪੰਜਾਬੀ`,load:async()=>(await D(async()=>{let{pa:e}=await import(`./pa-CaDfq_qL-c4RZxh-C.js`);return{pa:e}},[],import.meta.url)).pa},tl:{name:`Tagalog`,load:async()=>(await D(async()=>{let{tl:e}=await import(`./tl-CHq_bWYs-reni9Pq3.js`);return{tl:e}},[],import.meta.url)).tl},uk:{name:`Українська`,load:async()=>(await D(async()=>{let{uk:e}=await import(`./uk-BvcpFVsE-935LolJc.js`);return{uk:e}},[],import.meta.url)).uk},"zh-Hans":{name:`简体中文`,load:async()=>(await D(async()=>{let{zhHans:e}=await import(`./zh-Hans-ByM8CNLj-DsK3rm-_.js`);return{zhHans:e}},[],import.meta.url)).zhHans}};function vr(e,t=Object.keys(_r)){if(!e)return;let n=e.toLowerCase(),r=e=>e.toLowerCase();return t.find(e=>r(e)===n)??t.find(e=>n.startsWith(`${r(e)}-`))??t.find(e=>r(e).split(`-`)[0]===n.split(`-`)[0]&&!/-hant|-tw|-hk/.test(n))??(n===`fil`?t.find(e=>e===`tl`):void 0)}var yr=class{#e;#t;constructor(e){this.state=`idle`,this.#t=0,this.settled=Promise.resolve(),this.#e=e}start(){return this.settled=this.#n()}async#n(){let e=++this.#t,t=this.#e,n=t.wishes();this.state=`loading`;let r=new sr(n.url,n.given);t.supply.loader=r,t.searching.clear();let i=t.session.lang??vr(n.lang)??`en`;t.tongues.begin(i),t.host.requestUpdate();let a=pr(n)?t.more():void 0;a||await new Promise(e=>setTimeout(e));try{let o=r.speaks();if(await t.tongues.settle(i,o.catch(()=>r.languages)),await o,e!==this.#t)return;t.host.requestUpdate();let s=t.session.place?.id??(n.place||void 0);s&&await r.loadPlace(s,[t.recordsLang]),await r.load(n.service?[`ca`,n.service.split(`/`)[0]]:[`ca`],[t.recordsLang]),await a,e===this.#t&&this.#r(n)}catch(t){e===this.#t&&this.failWith(cr(t))}}#r(e){let t=this.#e;this.state=`ready`;let n=t.session.turn===0&&t.session.views.length===1,r=this.firstSession(t.session);t.session=n?r:{...t.session,place:t.session.place??r.place},t.fleet({partsFailed:t.supply.loader.failed});let{typed:i}=t.fleeting.search;i&&cn(t.session).name===`home`&&t.searching.type(i),t.supply.loadDetails();let a=e.options.remember,o=async()=>(await t.more())?.warnOfUnknown(e,t.catalog);n&&(Jn(location.hash)||a)?o().then(()=>t.remembering.arrive(a)):pr(e)?o():Yn(()=>void o()),t.dispatchEvent(new en)}firstSession(e,t=this.#e.wishes()){let{catalog:n,code:r}=this.#e;return Gn(t,e,n,this.#e.texts(),e=>r&&this.#e.findingsFor(e).next)}failWith(e){let t=this.#e;this.state=e,(t.host.shadowRoot?.activeElement||cn(t.session).name!==`home`)&&t.focusOn(`title`),t.host.requestUpdate(),t.dispatchEvent(new tn(e))}async reload(){if(this.state===`ready`)return this.#e.supply.retry();await this.start(),this.#e.state===`ready`&&this.#e.focusOn(`title`)}},br=class{#e;constructor(e){this.places=()=>this.loader.places(),this.indexes=(e,t)=>this.loader.indexes(e,t),this.#e=e}get catalog(){return this.loader?.catalog}async load(e,t=[]){let n=this.loader;try{await n.load(e,[this.#e.recordsLang],t)}catch(e){this.#e.dispatchEvent(new tn(cr(e)))}this.#e.fleet({partsFailed:n.failed})}async loadPlace(e){await this.load(St(this.catalog,e))}async loadDetails(){let{state:e,code:t,session:n}=this.#e;if(e!==`ready`)return;let r=t?.detailsInView(n,this.catalog,this.#e.searching)??[];r.length===0||this.loader.hasDetails(r)||(await this.load([],r),this.#e.fleet({detailsFailed:r.some(e=>this.loader.failed.includes(e))}))}async retry(){await this.#e.more(),await this.load([]),this.#e.fleet({detailsFailed:!1}),await this.loadDetails()}},xr={title:`Find government services`,intro:`Say it in your own words, or start from what happened. Nothing you type or answer leaves this page.`,back:`Back`,home:`Start`,language:`Language`,loading:`Loading services…`,placeIs:`Place: {{place}}`,colon:`:`,setPlace:`Say where you live`,setPlace_them:`Say where they live`,privacy:`Your answers stay on this page. Nothing is sent or stored.`,privacyRemember:`Your answers stay in this browser tab, as you agreed. Nothing is sent.`,forget:`Forget everything`,forgotten:`Everything is forgotten.`,yourAnswers_one:`Your answer ({{count}})`,yourAnswers_other:`Your answers ({{count}})`,yourAnswersNone:`Your answers`,takeAlong:`Take it along`,handedOver:`What was handed over`,onBehalf:`I am helping someone else`,onBehalfOn:`You are helping someone else. Answer for them.`,recordsIn:`Services are described in {{language}}.`,recordsSwitch:`Describe services in {{language}}`,remember:`Keep my answers in this tab until I close it`,searchLabel:`What do you need, or what happened?`,searchHint:`For example: my dad died, help with rent, new health card`,search:`Search`,suggestions:`Suggestions`,suggestionsCount_one:`{{count}} suggestion. Use the up and down arrows.`,suggestionsCount_other:`{{count}} suggestions. Use the up and down arrows.`,suggestionEvent:`life event`,suggestionService:`service`,lifeEvents:`Start from what happened`,topics:`Browse by topic`,everything:`See all services`,checkAll:`Answer questions, see what you may get`,checkAll_them:`Answer questions, see what they may get`,searchEmpty:`Type a few words first.`,searchUnavailable:`Search could not be loaded. You can still browse.`,errorPrefix:`Error:`,faultTitle:`The services could not be loaded`,faultUnreachable:`Check your connection, then try again. The links below still work.`,faultTimeout:`It is taking too long. Try again, or use the links below.`,faultDamaged:`A file arrived damaged, so we did not use it. Try again, or use the links below.`,faultFormat:`This page and its list of services do not fit together. Use the links below. The people who run this page need to update it.`,faultPartTitle:`Some services could not be loaded`,faultPart:`What you see is not complete: {{names}}.`,retry:`Try again`},Sr={title:`Trouver des services gouvernementaux`,intro:`Dites-le dans vos mots ou partez de ce qui est arrivé. Rien de ce que vous écrivez ou répondez ne quitte cette page.`,back:`Retour`,home:`Début`,language:`Langue`,loading:`Chargement des services…`,placeIs:`Lieu\xA0: {{place}}`,colon:`\xA0:`,setPlace:`Dire où vous habitez`,setPlace_them:`Dire où cette personne habite`,privacy:`Vos réponses restent sur cette page. Rien n’est envoyé ni conservé.`,privacyRemember:`Vos réponses restent dans cet onglet, comme vous l’avez accepté. Rien n’est envoyé.`,forget:`Tout oublier`,forgotten:`Tout est oublié.`,yourAnswers_one:`Votre réponse ({{count}})`,yourAnswers_many:`Vos réponses ({{count}})`,yourAnswers_other:`Vos réponses ({{count}})`,yourAnswersNone:`Vos réponses`,takeAlong:`Emporter`,handedOver:`Ce qui a été transmis`,onBehalf:`J’aide une autre personne`,onBehalfOn:`Vous aidez une autre personne. Répondez pour elle.`,recordsIn:`Les services sont décrits en {{language}}.`,recordsSwitch:`Décrire les services en {{language}}`,remember:`Garder mes réponses dans cet onglet jusqu’à ce que je le ferme`,searchLabel:`De quoi avez-vous besoin, ou qu’est-il arrivé?`,searchHint:`Par exemple\xA0: mon père est mort, aide pour le loyer, nouvelle carte santé`,search:`Chercher`,suggestions:`Suggestions`,suggestionsCount_one:`{{count}} suggestion. Utilisez les flèches haut et bas.`,suggestionsCount_many:`{{count}} de suggestions. Utilisez les flèches haut et bas.`,suggestionsCount_other:`{{count}} suggestions. Utilisez les flèches haut et bas.`,suggestionEvent:`événement de vie`,suggestionService:`service`,lifeEvents:`Partir de ce qui est arrivé`,topics:`Parcourir par sujet`,everything:`Voir tous les services`,checkAll:`Répondre à des questions pour voir ce que vous pourriez obtenir`,checkAll_them:`Répondre à des questions pour voir ce que cette personne pourrait obtenir`,searchEmpty:`Écrivez d’abord quelques mots.`,searchUnavailable:`La recherche n’a pas pu être chargée. Vous pouvez quand même parcourir les services.`,errorPrefix:`Erreur\xA0:`,faultTitle:`Les services n’ont pas pu être chargés`,faultUnreachable:`Vérifiez votre connexion, puis réessayez. Les liens ci-dessous fonctionnent toujours.`,faultTimeout:`C’est trop long. Réessayez ou utilisez les liens ci-dessous.`,faultDamaged:`Un fichier est arrivé endommagé et nous ne l’avons pas utilisé. Réessayez ou utilisez les liens ci-dessous.`,faultFormat:`Cette page et sa liste de services ne vont pas ensemble. Utilisez les liens ci-dessous. Les responsables de cette page doivent la mettre à jour.`,faultPartTitle:`Certains services n’ont pas pu être chargés`,faultPart:`Ce que vous voyez n’est pas complet\xA0: {{names}}.`,retry:`Réessayer`};function Cr(e,t,n){let r=wr(t),i=Tr(()=>new Intl.NumberFormat(r)),a=Tr(()=>new Intl.ListFormat(r,{type:`conjunction`})),o=t===`ar`?`rtl`:`ltr`,s=e=>o===`rtl`?`\u2068${e}\u2069`:e,c=([e,t])=>[e,typeof t==`string`?s(t):e===`count`?t:i().format(t)];return{lang:t,dir:o,t:(t,r={})=>{let{count:a}=r,o=typeof a==`number`,s=e(t,{...Object.fromEntries(Object.entries(r).map(c)),...n&&{context:`them`}});return o&&a>999?s.replace(String(a),i().format(a)):s},number:e=>i().format(e),day:e=>gt(e)?Mt(e,r.replace(`-CA`,``)):String(e),month:e=>new Intl.DateTimeFormat(r,{month:`long`,timeZone:`UTC`}).format(new Date(Date.UTC(2024,e-1,15))),list:e=>a().format(e.map(s)),language:e=>{let t=t=>new Intl.DisplayNames(t,{type:`language`}).of(e)??e,n=t(r);return n===e?t(`en`):n},borrowed:()=>!1}}var wr=e=>e===`en`||e===`fr`?`${e}-CA`:e===`tl`?`fil`:e===`iu`?`en-CA`:e;function Tr(e){let t;return()=>t??=e()}var Er={en:xr,fr:Sr};function Dr(e,t=!1){let n=Er[e];if(!n)return;let r=Tr(()=>new Intl.PluralRules(wr(e)));return Cr((e,t)=>{let i=typeof t.count==`number`?r().select(t.count):t.context;return(n[`${e}_${i}`]??n[e]??e).replace(/\{\{(\w+)\}\}/g,(e,n)=>String(t[n]))},e,t)}var Or=class{#e;#t;#n;constructor(e){this.records=`en`,this.#t=`en`,this.#e=e}begin(e){this.#t=e,this.words?.lang!==e&&(this.words=Dr(e,this.#e.session.forOther)??this.words),this.records=this.#i(e,this.#e.supply.loader.languages)}async settle(e,t){this.words?.lang!==e&&await this.complete().catch(()=>this.words??=Dr(`en`));let n=await t;e===this.#t&&(this.records=this.#i(e,n))}async complete(){let e=this.#t,t=await this.#r(e);e===this.#t&&(this.words=t,this.#e.host.requestUpdate())}async#r(e){return _r[e]?.load().catch(()=>void 0),this.#n=await D(()=>import(`./all-words-DgnRhOcT-CMRJRDcv.js`),[],import.meta.url),await this.#n.loadWords(e),this.#n.wordsOf(e,this.#e.session.forOther)}async use(e,t){let n=this.#e,r=vr(e)??`en`;if(n.state===`idle`||!t&&n.session.lang||r===this.words?.lang&&!t)return;let i=await this.#r(r).catch(()=>void 0);if(!i)return;this.#t=r;let a=this.#i(r,n.supply.loader.languages);a!==this.records&&await n.supply.loader.load([],[a]).catch(()=>void 0),(n.supply.catalog?.texts.has(a)??!0)&&(this.records=a),this.words=i,t&&(n.session=vn(n.session,r));let{place:o}=n.session,s=o&&n.texts().jurisdictions.get(o.id)?.name;o&&s&&!o.label.includes(`,`)&&(n.session=_n(n.session,{id:o.id,label:s})),n.fleet({changes:void 0,notice:void 0,faults:[]})}async useRecords(e){let t=this.#e;await t.supply.loader.load([],[e]).catch(()=>void 0),t.supply.catalog?.texts.has(e)&&(this.records=e,t.session=yn(t.session,e))}useHelp(e){let{lang:t}=this.words;this.#e.session=xn(this.#e.session,e),this.words=this.#n?.has(t)?this.#n.wordsOf(t,e):Dr(t,e)??this.words}#i(e,t){let n=this.#e.session.records??vr(document.documentElement.lang,t);return vr(e,t)??n??t[0]??`en`}},kr=class{#e;#t;#n;constructor(e,t){this.starting=new yr(this),this.later=new zn(this),this.supply=new br(this),this.tongues=new Or(this),this.searching=new Un(this),this.remembering=new Bn(this),this.decided=new jn(this),this.actions=On(this),this.#t=sn(),this.#n=In,this.today=()=>this.wishes().today(),this.more=()=>this.later.load(),this.indexes=(e,t)=>this.supply.indexes(e,t),this.loadMore=(e,t)=>this.supply.load(e,t),this.dispatchEvent=e=>this.host.dispatchEvent(e),this.scene=()=>Vn(this),this.findingsFor=(e,t)=>this.decided.of(e,t),this.host=e,this.wishes=t,this.focus=new Rn(e),this.#e=new An(e)}get session(){return this.#t}set session(e){this.#t=e,this.remembering.store(e),this.host.requestUpdate()}get fleeting(){return this.#n}get state(){return this.starting.state}get code(){return this.later.code}get catalog(){return this.state===`ready`&&this.supply.catalog||Nn(this.recordsLang)}get words(){return this.tongues.words}get recordsLang(){return this.tongues.records}get message(){return this.#e.message}show(e,t=!1){let n=e.turn!==this.#t.turn,r=cn(e);if(n&&(this.focus.wanted=`title`,this.#n=Ln(r,this.#n,t),this.decided.previous=r.name===`question`?r.fact:void 0),this.session=e,!n)return;r.name!==`home`&&!this.code&&this.more(),this.supply.loadDetails();let i=r.name===`service`?r.service:void 0,a=e.scope?.about===`bundle`?e.scope.bundle:void 0;this.dispatchEvent(new $t(r.name,i,a))}async open(e){let t=e===`home`?void 0:await this.more();t?await t.openView(this,e):this.show(ln(this.session,{name:e===`home`?`home`:`everything`}))}fleet(e){this.#n={...this.#n,...e},this.host.requestUpdate()}texts(){let{texts:e}=this.catalog;return e.get(this.recordsLang)??[...e.values()][0]}announce(e){this.#e.say(e)}announceCount(){this.code&&this.announce(this.words.t(`searchCount`,{count:this.code.countShown(this.scene(),this.searching)}))}focusOn(e){this.focus.wanted=e,this.host.requestUpdate()}},Ar=o`
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
`,jr=o`
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
`,Mr=o`
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
`,Nr=o`
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
`,Pr=o`
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
`,Fr=o`
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
`,Ir=o`
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
`,Lr=o`
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
`,Rr=o`
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
`,zr=[o`
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
`,Ar,Rr,Pr,jr,Mr,Fr,Lr,Ir,Nr];function Br(e,t,n=`section`){switch(e){case 1:return C`<h1 class=${n}>${t}</h1>`;case 2:return C`<h2 class=${n}>${t}</h2>`;case 3:return C`<h3 class=${n}>${t}</h3>`;case 4:return C`<h4 class=${n}>${t}</h4>`;case 5:return C`<h5 class=${n}>${t}</h5>`;default:return C`<h6 class=${n}>${t}</h6>`}}var Vr=(e,t)=>C`<div class="title-line" id="title" tabindex="-1">${Br(e.level,t,`title`)}</div>`;function Hr(e,t){return t?e.texts.lang===e.words.lang?t:C`<span lang=${e.texts.lang} dir="ltr">${t}</span>`:T}function A(e,t,n){let r=e.words.t(t,n);return e.words.borrowed(t)?C`<span lang="en" dir="ltr">${r}</span>`:r}var Ur={likely:w`<circle cx="10" cy="10" r="9" fill="currentColor"/><path class="cut" d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,automatic:w`<circle cx="10" cy="10" r="9" fill="currentColor"/><path class="cut" d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,received:w`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="m6 10.3 2.8 2.8 5.2-5.8" fill="none" stroke="currentColor" stroke-width="2"/>`,undecided:w`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor"/>`,ask:w`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7.6 8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M10 13.6v1.6" fill="none" stroke="currentColor" stroke-width="1.8"/>`,unlikely:w`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M6 10h8" stroke="currentColor" stroke-width="2"/>`,out:w`<path d="M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7" fill="none" stroke="currentColor" stroke-width="2"/>`,search:w`<circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="m13 13 5 5" stroke="currentColor" stroke-width="2.2"/>`,on:w`<path d="m7 4 6 6-6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`,back:w`<path d="m13 4-6 6 6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`};function Wr(e){let t=Ur[e]??Ur.ask;return C`<svg class="icon ${e===`on`||e===`back`?`turns`:``}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${t}
  </svg>`}var j=(e,t,n=`link`)=>C`<button type="button" class=${n} @click=${t}>${e}</button>`,Gr=(e,t,n)=>C`<button type="button" class="link" data-to=${t} @click=${()=>e.actions.show({name:`service`,service:t})}>
    ${n}
  </button>`;function Kr(e,t,n){return C`<a class="out" href=${t} target="_blank" rel="noopener noreferrer"
    >${n}<span class="unseen"> ${A(e,`newTab`)}</span>${Wr(`out`)}</a
  >`}var qr=(e,t,n=``,r=!1)=>C`<details class=${n} ?open=${r}> <summary>${Wr(`on`)}<span>${e}</span></summary> <div class="folded">${t}</div> </details>`;function Jr(e){let{changes:t,notice:n}=e.fleeting;return!t&&!n?T:C`<p class="changes" part="changes">${t?Yr(e):T} ${n}</p>`}function Yr(e){let{changes:t}=e.fleeting,n=t=>Xr(e,t.map(t=>e.texts.services.get(t)?.name??t)),r=[t?.likely.length?e.words.t(`changedLikely`,{names:n(t.likely)}):``,t?.unlikely.length?e.words.t(`changedUnlikely`,{names:n(t.unlikely)}):``].filter(Boolean);return r.length>0?r.join(` `):e.words.t(`changedNothing`)}var Xr=(e,t)=>e.words.list(t.length>4?[...t.slice(0,3),e.words.t(`others`,{number:t.length-3})]:t);function Zr(e){let{arrived:t}=e.fleeting;return t?C`<section class="arrived" part="arrived" aria-labelledby="arrived-title"> <div id="arrived-title">${Br(e.level+1,A(e,`arrivedTitle`),`item`)}</div> <p>${A(e,`arrivedText`,{count:t.count})}</p> <p class="ways">
      ${j(A(e,`arrivedUse`),()=>e.actions.acceptArrived(!0),`primary`)}
      ${j(A(e,`arrivedIgnore`),()=>e.actions.acceptArrived(!1),`secondary`)}
    </p> </section>`:T}function Qr(e,t,n=T){return C`${$r(e)}${Zr(e)}${ti(e)}${n}
    <div class="view" part="view">${Jr(e)}${t}</div>
    ${e.waiting?T:ni(e)}`}function $r(e){let{session:t,actions:n,words:r,options:i,texts:a}=e,o=cn(t).name===`home`;return C`<div class="top" part="top"> <div class="row">
      ${fn(t)?j(C`${Wr(`back`)}<span>${A(e,`back`)}</span>`,()=>n.back(),`bar`):T}
      ${i.part||o?T:j(A(e,`home`),()=>n.show({name:`home`}),`bar`)}
    </div> <div class="row end">
      ${j(t.place?A(e,`placeIs`,{place:t.place.label}):A(e,`setPlace`),()=>n.show({name:`place`}),`bar`)}
      ${i.hideLanguages?T:C`<label class="language"
              ><span class="unseen">${A(e,`language`)}</span> <select @change=${e=>n.setLanguage(e.target.value)}>
                ${Object.entries(_r).map(([e,{name:t}])=>C`<option value=${e} lang=${e} ?selected=${e===r.lang}>${t}</option>`)}
              </select></label
            >`}
    </div>
    ${t.forOther?C`<p class="helping">${A(e,`onBehalfOn`)}</p>`:T}
    ${a.lang===r.lang?T:ei(e)}
  </div>`}function ei(e){let t=e.texts.lang===`fr`?`en`:`fr`,n=e.words.language;return C`<p class="records">
    ${A(e,`recordsIn`,{language:n(e.texts.lang)})}
    ${j(A(e,`recordsSwitch`,{language:n(t)}),()=>e.actions.setRecords(t))}
  </p>`}function ti(e){let{partsFailed:t}=e.fleeting;if(t.length===0)return T;let n=e.words.list(t.map(t=>e.texts.jurisdictions.get(t)?.name??t));return C`<div class="part-fault" role="status"> <p> <strong>${A(e,`faultPartTitle`)}</strong> ${A(e,`faultPart`,{names:n})}
      ${j(A(e,`retry`),()=>e.actions.reload())}
    </p> </div>`}function ni(e){let{session:t,actions:n,options:r,fleeting:i}=e,a=t.answers.size;return C`<div class="bottom" part="bottom"> <p class="privacy">${A(e,i.remembering?`privacyRemember`:`privacy`)}</p> <ul class="controls"> <li>
        ${j(a>0?A(e,`yourAnswers`,{count:a}):A(e,`yourAnswersNone`),()=>n.show({name:`review`}))}
      </li> <li>${j(A(e,`takeAlong`),()=>n.show({name:`take-along`}))}</li>
      ${t.handedOver.length>0?C`<li>${j(A(e,`handedOver`),()=>n.show({name:`handed-over`}))}</li>`:T}
      <li>${j(A(e,`forget`),()=>n.forget())}</li> </ul>
    ${r.remember?C`<label class="tick"><input type="checkbox" .checked=${i.remembering} @change=${e=>n.remember(e.target.checked)} /><span>${A(e,`remember`)}</span></label>`:T}
    <div dir=${r.pageDir}><slot name="footer"></slot></div> </div>`}function ri(e){let{fleeting:t,actions:n,words:r}=e,{typed:i,suggestions:a,open:o,active:s,fault:c}=t.search,l=o&&a.length>0;return C`<form class="search" role="search"
    novalidate @submit=${t=>{t.preventDefault(),ii(e)}}
  > <label class="label" id="query-label" for="query">${A(e,`searchLabel`)}</label> <p class="hint" id="query-hint">${A(e,`searchHint`)}</p>
    ${c?C`<p class="fault" id="query-fault"><strong>${A(e,`errorPrefix`)}</strong> ${A(e,`searchEmpty`)}</p>`:T}
    ${t.searchMissing?C`<p class="fault">${A(e,`searchUnavailable`)}</p>`:T}
    <div class="combo"> <input id="query" part="input" type="text" role="combobox" aria-labelledby="query-label" autocomplete="off" autocapitalize="none" spellcheck="true" enterkeyhint="search" aria-autocomplete="list" aria-expanded=${l} aria-controls="suggestions" aria-describedby=${c?`query-fault query-hint`:`query-hint`} aria-invalid=${c?`true`:T} aria-activedescendant=${l&&s>=0?`suggestion-${s}`:T} .value=${Gt(i)} @input=${e=>n.type(e.target.value)} @keydown=${t=>oi(t,e)} @blur=${()=>n.moveSuggestion(`none`)}
      /> <button class="primary" type="submit">${Wr(`search`)}<span>${A(e,`search`)}</span></button> <ul id="suggestions" role="listbox" aria-label=${r.t(`suggestions`)} ?hidden=${!l} part="suggestions">
        ${l?a.map((t,n)=>C`<li id="suggestion-${n}" role="option" aria-selected=${n===s} @pointerdown=${t=>{t.preventDefault(),ai(e,n)}}
                  > <span>${Hr(e,t.text)}</span
                    >${t.id?C` <small>${A(e,t.kind===`bundle`?`suggestionEvent`:`suggestionService`)}</small>`:T}
                  </li>`):T}
      </ul> </div> </form>`}function ii(e){let{active:t,open:n,typed:r}=e.fleeting.search;n&&t>=0?ai(e,t):e.actions.search(r)}function ai(e,t){let n=e.fleeting.search.suggestions[t];n&&(e.actions.moveSuggestion(`none`),n.kind===`bundle`&&n.id?e.actions.begin({about:`bundle`,bundle:n.id}):n.kind===`service`&&n.id?e.actions.show({name:`service`,service:n.id}):e.actions.search(n.text))}function oi(e,t){let{open:n}=t.fleeting.search,r={ArrowDown:()=>t.actions.moveSuggestion(1),ArrowUp:()=>t.actions.moveSuggestion(-1),...n&&{Escape:()=>t.actions.moveSuggestion(`none`)}}[e.key];r&&(e.preventDefault(),e.stopPropagation(),r())}function si(e){return C`<div class="skeleton" part="skeleton">${ci(e)}<slot></slot></div>`}var ci=e=>C`<p class="unseen" role="status">${e?.t(`loading`)??``}</p> <div class="bones" aria-hidden="true"> <i class="w60 tall"></i><i></i><i class="w80"></i><i class="field"></i><i class="w40"></i><i class="block"></i><i class="block"></i> </div>`,li=e=>C`<div class="lists"> <p class="unseen">${e.t(`loading`)}</p> <div class="bones" aria-hidden="true"><i class="w40"></i><i class="block"></i><i class="block"></i><i class="block"></i></div> <slot></slot> </div>`,ui=(e,t)=>C`<div class="skeleton"> <slot></slot> <p> <button type="button" class="primary" @click=${t}>${e?.startsWith(`fr`)?`Trouver des services`:`Find services`}</button> </p> </div>`,di={unreachable:`faultUnreachable`,timeout:`faultTimeout`,damaged:`faultDamaged`,format:`faultFormat`};function fi(e,t,n,r){return C`<section class="failed" part="fault" aria-labelledby="title"> <div class="title-line" id="title" tabindex="-1">${Br(n,e.t(`faultTitle`),`title`)}</div> <p class="lead">${e.t(di[t])}</p> <p class="ways"><button type="button" class="primary" @click=${r}>${e.t(`retry`)}</button></p> <slot></slot> </section>`}function pi(e){return C` ${Vr(e,A(e,`title`))}
    <slot name="intro"><p class="lead">${A(e,`intro`)}</p></slot>
    ${ri(e)}
    ${e.waiting?li(e.words):e.options.compact?T:C`${mi(e)} ${hi(e)} ${_i(e)}`}`}function mi(e){let{actions:t,texts:n,level:r}=e;return C`<section aria-labelledby="events-title"> <div id="events-title">${Br(r+1,A(e,`lifeEvents`))}</div> <ul class="events" part="events">
      ${[...e.catalog.bundles.keys()].map(r=>C`<li> <button type="button" class="event" @click=${()=>t.begin({about:`bundle`,bundle:r})}> <span
                ><span class="event-name">${Hr(e,n.bundles.get(r)?.name??r)}</span
                ><span class="event-summary">${Hr(e,n.bundles.get(r)?.summary)}</span></span
              >${Wr(`on`)}
            </button> </li>`)}
    </ul> </section>`}function hi(e){let{actions:t,texts:n,level:r}=e;return C`<section aria-labelledby="topics-title"> <div id="topics-title">${Br(r+1,A(e,`topics`))}</div> <ul class="topics" part="topics">
      ${gi(e).map(r=>C`<li>${j(Hr(e,n.topics.get(r)?.name??r),()=>t.show({name:`topic`,topic:r}))}</li>`)}
    </ul> </section>`}function gi(e){let t=new Set([...e.catalog.services.values()].flatMap(e=>e.topics));return[...e.texts.topics.keys()].filter(e=>t.has(e))}function _i(e){let{actions:t,session:n}=e;return C`<p class="ways">
      ${j(A(e,`checkAll`),()=>t.begin({about:`everything`}),`secondary`)}
      ${j(A(e,`everything`),()=>t.show({name:`everything`}),`secondary`)}
    </p> <p class="behalf"> <label class="tick"
        ><input type="checkbox" .checked=${n.forOther} @change=${e=>t.helpOther(e.target.checked)}
        /><span>${A(e,`onBehalf`)}</span></label
      > </p>`}function vi(e){let t=e.scene();if(cn(t.session).name===`home`)return Qr(t,pi(t));let{words:n,fleeting:r,level:i,actions:a,waiting:o}=t;return e.code&&!o?Qr(t,C`${e.code.viewFor(t,e.searching)}`,e.code.journey(t)):Qr(t,r.codeMissing?fi(n,`unreachable`,i,()=>a.reload()):ci(n))}function yi(e,t){let{words:n,message:r}=e;return C`<div class="finder" part="finder" lang=${n?.lang??T} dir=${n?.dir??T}> <div class="unseen" role="status" aria-live="polite">${r}</div>
    ${bi(e,t)}
  </div>`}function bi(e,t){let{state:n,words:r,starting:i}=e,a=e.wishes();if(n===`idle`)return t?ui(a.lang,t):si(r);if(!r||n===`loading`&&pr(a))return si(r);if(n===`loading`||n===`ready`)try{return vi(e)}catch(e){console.error(`service-finder: a view could not be shown`,e),i.failWith(`damaged`)}let o=i.state;return fi(r,o===`idle`||o===`loading`||o===`ready`?`damaged`:o,a.level,()=>void i.reload())}var M=class extends Ve{constructor(){super(...arguments),this.catalogUrl=``,this.lang=``,this.place=``,this.lifeEvent=``,this.service=``,this.view=``,this.headingLevel=2,this.reportMailto=``,this.theme=`light`,this.lazy=!1,this.compact=!1,this.hideLanguages=!1,this.takesAnswers=!1,this.remember=!1,this.today=``,this.#e=new kr(this,()=>fr(this))}static{this.styles=zr}#e;#t;connectedCallback(){super.connectedCallback(),this.#t=ur(this,()=>void this.#e.tongues.use(this.lang||lr(this),!1)),!this.lazy&&this.#e.state===`idle`&&this.#n()}disconnectedCallback(){super.disconnectedCallback(),this.#t?.()}updated(e){(e.has(`catalogUrl`)||e.has(`catalog`))&&this.#e.state!==`idle`&&this.hasUpdated&&e.get(`catalogUrl`)!==void 0&&this.#e.starting.start();let t=[`place`,`lifeEvent`,`service`,`view`].filter(t=>e.get(t)!==void 0);t.length>0&&this.#e.state!==`idle`&&this.#e.more().then(e=>e?.follow(this.#e,t)),this.#e.focus.apply()}get answers(){return this.#e.session.answers}set answers(e){this.#e.session=gn(this.#e.session,e,this.today||gr())}async open(e){this.#e.state===`idle`?await this.#n():await this.#e.starting.settled,this.#e.state===`ready`&&await this.#e.open(e)}forget(){this.#e.remembering.forget()}async#n(){await Promise.resolve(),await this.#e.starting.start()}render(){return yi(this.#e,this.lazy?()=>void this.#n():void 0)}};O([E({attribute:`catalog-url`})],M.prototype,`catalogUrl`,void 0),O([E()],M.prototype,`lang`,void 0),O([E()],M.prototype,`place`,void 0),O([E({attribute:`life-event`})],M.prototype,`lifeEvent`,void 0),O([E()],M.prototype,`service`,void 0),O([E()],M.prototype,`view`,void 0),O([E({type:Number,attribute:`heading-level`})],M.prototype,`headingLevel`,void 0),O([E({attribute:`report-mailto`})],M.prototype,`reportMailto`,void 0),O([E({reflect:!0})],M.prototype,`theme`,void 0),O([E({type:Boolean,reflect:!0})],M.prototype,`lazy`,void 0),O([E({type:Boolean,reflect:!0})],M.prototype,`compact`,void 0),O([E({type:Boolean,attribute:`hide-languages`})],M.prototype,`hideLanguages`,void 0),O([E({type:Boolean,attribute:`takes-answers`})],M.prototype,`takesAnswers`,void 0),O([E({type:Boolean})],M.prototype,`remember`,void 0),O([E()],M.prototype,`today`,void 0),O([E({attribute:!1})],M.prototype,`catalog`,void 0),customElements.get(`service-finder`)||customElements.define(`service-finder`,M);function xi(e){let t=Object.create(null);for(let n of e.split(`,`))t[n]=1;return e=>e in t}var N={},Si=[],Ci=()=>{},wi=()=>!1,Ti=e=>e.charCodeAt(0)===111&&e.charCodeAt(1)===110&&(e.charCodeAt(2)>122||e.charCodeAt(2)<97),Ei=e=>e.startsWith(`onUpdate:`),P=Object.assign,Di=(e,t)=>{let n=e.indexOf(t);n>-1&&e.splice(n,1)},Oi=Object.prototype.hasOwnProperty,F=(e,t)=>Oi.call(e,t),I=Array.isArray,ki=e=>Fi(e)===`[object Map]`,Ai=e=>Fi(e)===`[object Set]`,ji=e=>Fi(e)===`[object Date]`,L=e=>typeof e==`function`,R=e=>typeof e==`string`,Mi=e=>typeof e==`symbol`,z=e=>typeof e==`object`&&!!e,Ni=e=>(z(e)||L(e))&&L(e.then)&&L(e.catch),Pi=Object.prototype.toString,Fi=e=>Pi.call(e),Ii=e=>Fi(e).slice(8,-1),Li=e=>Fi(e)===`[object Object]`,Ri=e=>R(e)&&e!==`NaN`&&e[0]!==`-`&&``+parseInt(e,10)===e,zi=xi(`,key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted`),Bi=e=>{let t=Object.create(null);return(n=>t[n]||(t[n]=e(n)))},Vi=/-\w/g,Hi=Bi(e=>e.replace(Vi,e=>e.slice(1).toUpperCase())),Ui=/\B([A-Z])/g,Wi=Bi(e=>e.replace(Ui,`-$1`).toLowerCase()),Gi=Bi(e=>e.charAt(0).toUpperCase()+e.slice(1)),Ki=Bi(e=>e?`on${Gi(e)}`:``),qi=(e,t)=>!Object.is(e,t),Ji=(e,...t)=>{for(let n=0;n<e.length;n++)e[n](...t)},Yi=(e,t,n,r=!1)=>{Object.defineProperty(e,t,{configurable:!0,enumerable:!1,writable:r,value:n})},Xi=e=>{let t=parseFloat(e);return isNaN(t)?e:t},Zi,Qi=()=>Zi||=typeof globalThis<`u`?globalThis:typeof self<`u`?self:typeof window<`u`?window:typeof global<`u`?global:{};function $i(e){if(I(e)){let t={};for(let n=0;n<e.length;n++){let r=e[n],i=R(r)?ra(r):$i(r);if(i)for(let e in i)t[e]=i[e]}return t}if(R(e)||z(e))return e}var ea=/;(?![^(]*\))/g,ta=/:([^]+)/,na=/"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;function ra(e){let t={};return e.replace(na,e=>e.startsWith(`/*`)?``:e).split(ea).forEach(e=>{if(e){let n=e.split(ta);n.length>1&&(t[n[0].trim()]=n[1].trim())}}),t}function ia(e){let t=``;if(R(e))t=e;else if(I(e))for(let n=0;n<e.length;n++){let r=ia(e[n]);r&&(t+=r+` `)}else if(z(e))for(let n in e)e[n]&&(t+=n+` `);return t.trim()}var aa=xi(`itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly`);function oa(e){return!!e||e===``}function sa(e,t,n){if(e.length!==t.length)return!1;let r=!0;for(let i=0;r&&i<e.length;i++)r=da(e[i],t[i],n);return r}function ca(e,t,n){if(e.size!==t.size)return!1;let r=Array.from(t),i=new Uint8Array(r.length);for(let t of e){let e=-1;for(let a=0;a<r.length;a++)if(!i[a]&&da(t,r[a],n)){e=a;break}if(e<0)return!1;i[e]=1}return!0}function la(e,t,n){let r=ki(e),i=ki(t);if(r||i||(r=Ai(e),i=Ai(t),r||i))return r&&i?ca(e,t,n):!1;if(Object.keys(e).length!==Object.keys(t).length)return!1;for(let r in e){let i=e.hasOwnProperty(r),a=t.hasOwnProperty(r);if(i&&!a||!i&&a||!da(e[r],t[r],n))return!1}return String(e)===String(t)}function ua(e,t,n,r){n||=[new Map,new Map];let[i,a]=n;if(i.has(e)||a.has(t))return i.get(e)===t&&a.get(t)===e;i.set(e,t),a.set(t,e);let o=r(e,t,n);return i.delete(e),a.delete(t),o}function da(e,t,n){if(e===t)return!0;let r=ji(e),i=ji(t);return r||i?r&&i?e.getTime()===t.getTime():!1:(r=Mi(e),i=Mi(t),r||i?e===t:(r=I(e),i=I(t),r||i?r&&i?ua(e,t,n,sa):!1:(r=z(e),i=z(t),r||i?!r||!i?!1:ua(e,t,n,la):String(e)===String(t))))}var fa=e=>!!(e&&e.__v_isRef===!0),pa=e=>R(e)?e:e==null?``:I(e)||z(e)&&(e.toString===Pi||!L(e.toString))?fa(e)?pa(e.value):JSON.stringify(e,ma,2):String(e),ma=(e,t)=>fa(t)?ma(e,t.value):ki(t)?{[`Map(${t.size})`]:[...t.entries()].reduce((e,[t,n],r)=>(e[ha(t,r)+` =>`]=n,e),{})}:Ai(t)?{[`Set(${t.size})`]:[...t.values()].map(e=>ha(e))}:Mi(t)?ha(t):z(t)&&!I(t)&&!Li(t)?String(t):t,ha=(e,t=``)=>Mi(e)?`Symbol(${e.description??t})`:e,B,ga=class{constructor(e=!1){this.detached=e,this._active=!0,this._on=0,this.effects=[],this.cleanups=[],this._isPaused=!1,this._warnOnRun=!0,this.__v_skip=!0,!e&&B&&(B.active?(this.parent=B,this.index=(B.scopes||(B.scopes=[])).push(this)-1):(this._active=!1,this._warnOnRun=!1))}get active(){return this._active}pause(){if(this._active){this._isPaused=!0;let e,t;if(this.scopes){let n=this.scopes.slice();for(e=0,t=n.length;e<t;e++)n[e].pause()}for(e=0,t=this.effects.length;e<t;e++)this.effects[e].pause()}}resume(){if(this._active&&this._isPaused){this._isPaused=!1;let e,t;if(this.scopes){let n=this.scopes.slice();for(e=0,t=n.length;e<t;e++)n[e].resume()}let n=this.effects.slice();for(e=0,t=n.length;e<t;e++)n[e].resume()}}run(e){if(this._active){let t=B;try{return B=this,e()}finally{B=t}}}on(){++this._on===1&&(this.prevScope=B,B=this)}off(){if(this._on>0&&--this._on===0){if(B===this)B=this.prevScope;else{let e=B;for(;e;){if(e.prevScope===this){e.prevScope=this.prevScope;break}e=e.prevScope}}this.prevScope=void 0}}stop(e){if(this._active){this._active=!1;let t,n;for(t=0,n=this.effects.length;t<n;t++)this.effects[t].stop();for(this.effects.length=0,t=0,n=this.cleanups.length;t<n;t++)this.cleanups[t]();if(this.cleanups.length=0,this.scopes){let e=this.scopes.slice();for(t=0,n=e.length;t<n;t++)e[t].stop(!0);this.scopes.length=0}if(!this.detached&&this.parent&&!e){let e=this.parent.scopes.pop();e&&e!==this&&(this.parent.scopes[this.index]=e,e.index=this.index)}this.parent=void 0}}};function _a(){return B}var V,va=new WeakSet,ya=class{constructor(e){this.fn=e,this.deps=void 0,this.depsTail=void 0,this.flags=5,this.next=void 0,this.cleanup=void 0,this.scheduler=void 0,B&&(B.active?B.effects.push(this):this.flags&=-2)}pause(){this.flags|=64}resume(){this.flags&64&&(this.flags&=-65,va.has(this)&&(va.delete(this),this.trigger()))}notify(){this.flags&2&&!(this.flags&32)||this.flags&8||Ca(this)}run(){if(!(this.flags&1))return this.fn();this.flags|=2,Fa(this),Ea(this);let e=V,t=H;V=this,H=!0;try{return this.fn()}finally{Da(this),V=e,H=t,this.flags&=-3}}stop(){if(this.flags&1){for(let e=this.deps;e;e=e.nextDep)Aa(e);this.deps=this.depsTail=void 0,Fa(this),this.onStop&&this.onStop(),this.flags&=-2}}trigger(){this.flags&64?va.add(this):this.scheduler?this.scheduler():this.runIfDirty()}runIfDirty(){Oa(this)&&this.run()}get dirty(){return Oa(this)}},ba=0,xa,Sa;function Ca(e,t=!1){e.flags|=8,t?(e.next=Sa,Sa=e):(e.next=xa,xa=e)}function wa(){ba++}function Ta(){if(--ba>0)return;if(Sa){let e=Sa;for(Sa=void 0;e;){let t=e.next;e.next=void 0,e.flags&=-9,e=t}}let e;for(;xa;){let t=xa;for(xa=void 0;t;){let n=t.next;if(t.next=void 0,t.flags&=-9,t.flags&1)try{t.trigger()}catch(t){e||=t}t=n}}if(e)throw e}function Ea(e){for(let t=e.deps;t;t=t.nextDep)t.version=-1,t.prevActiveLink=t.dep.activeLink,t.dep.activeLink=t}function Da(e){let t,n=e.depsTail,r=n;for(;r;){let e=r.prevDep;r.version===-1?(r===n&&(n=e),Aa(r),ja(r)):t=r,r.dep.activeLink=r.prevActiveLink,r.prevActiveLink=void 0,r=e}e.deps=t,e.depsTail=n}function Oa(e){for(let t=e.deps;t;t=t.nextDep)if(t.dep.version!==t.version||t.dep.computed&&(ka(t.dep.computed)||t.dep.version!==t.version))return!0;return!!e._dirty}function ka(e){if(e.flags&4&&!(e.flags&16)||(e.flags&=-17,e.globalVersion===Ia)||(e.globalVersion=Ia,!e.isSSR&&e.flags&128&&(!e.deps&&!e._dirty||!Oa(e))))return;e.flags|=2;let t=e.dep,n=V,r=H;V=e,H=!0;try{Ea(e);let n=e.fn(e._value);(t.version===0||qi(n,e._value))&&(e.flags|=128,e._value=n,t.version++)}catch(e){throw t.version++,e}finally{V=n,H=r,Da(e),e.flags&=-3}}function Aa(e,t=!1){let{dep:n,prevSub:r,nextSub:i}=e;if(r&&(r.nextSub=i,e.prevSub=void 0),i&&(i.prevSub=r,e.nextSub=void 0),n.subs===e&&(n.subs=r,!r&&n.computed)){n.computed.flags&=-5;for(let e=n.computed.deps;e;e=e.nextDep)Aa(e,!0)}!t&&!--n.sc&&n.map&&n.map.delete(n.key)}function ja(e){let{prevDep:t,nextDep:n}=e;t&&(t.nextDep=n,e.prevDep=void 0),n&&(n.prevDep=t,e.nextDep=void 0)}var H=!0,Ma=[];function Na(){Ma.push(H),H=!1}function Pa(){let e=Ma.pop();H=e===void 0||e}function Fa(e){let{cleanup:t}=e;if(e.cleanup=void 0,t){let e=V;V=void 0;try{t()}finally{V=e}}}var Ia=0,La=class{constructor(e,t){this.sub=e,this.dep=t,this.version=t.version,this.nextDep=this.prevDep=this.nextSub=this.prevSub=this.prevActiveLink=void 0}},Ra=class{constructor(e){this.computed=e,this.version=0,this.activeLink=void 0,this.subs=void 0,this.map=void 0,this.key=void 0,this.sc=0,this.__v_skip=!0}track(e){if(!V||!H||V===this.computed)return;let t=this.activeLink;if(t===void 0||t.sub!==V)t=this.activeLink=new La(V,this),V.deps?(t.prevDep=V.depsTail,V.depsTail.nextDep=t,V.depsTail=t):V.deps=V.depsTail=t,za(t);else if(t.version===-1&&(t.version=this.version,t.nextDep)){let e=t.nextDep;e.prevDep=t.prevDep,t.prevDep&&(t.prevDep.nextDep=e),t.prevDep=V.depsTail,t.nextDep=void 0,V.depsTail.nextDep=t,V.depsTail=t,V.deps===t&&(V.deps=e)}return t}trigger(e){this.version++,Ia++,this.notify(e)}notify(e){wa();try{for(let e=this.subs;e;e=e.prevSub)e.sub.notify()&&e.sub.dep.notify()}finally{Ta()}}};function za(e){if(e.dep.sc++,e.sub.flags&4){let t=e.dep.computed;if(t&&!e.dep.subs){t.flags|=20;for(let e=t.deps;e;e=e.nextDep)za(e)}let n=e.dep.subs;n!==e&&(e.prevSub=n,n&&(n.nextSub=e)),e.dep.subs=e}}var Ba=new WeakMap,Va=Symbol(``),Ha=Symbol(``),Ua=Symbol(``);function U(e,t,n){if(H&&V){let t=Ba.get(e);t||Ba.set(e,t=new Map);let r=t.get(n);r||(t.set(n,r=new Ra),r.map=t,r.key=n),r.track()}}function Wa(e,t,n,r,i,a){let o=Ba.get(e);if(!o){Ia++;return}let s=e=>{e&&e.trigger()};if(wa(),t===`clear`)o.forEach(s);else{let i=I(e),a=i&&Ri(n);if(i&&n===`length`){let e=Number(r);o.forEach((t,n)=>{(n===`length`||n===Ua||!Mi(n)&&n>=e)&&s(t)})}else switch((n!==void 0||o.has(void 0))&&s(o.get(n)),a&&s(o.get(Ua)),t){case`add`:i?a&&s(o.get(`length`)):(s(o.get(Va)),ki(e)&&s(o.get(Ha)));break;case`delete`:i||(s(o.get(Va)),ki(e)&&s(o.get(Ha)));break;case`set`:ki(e)&&s(o.get(Va))}}Ta()}function Ga(e){let t=G(e);return t===e||(U(t,`iterate`,Ua),W(e))?t:jo(e)?Ao(e)?t.map(e=>Fo(Po(e))):t.map(Fo):t.map(Po)}function Ka(e){return U(e=G(e),`iterate`,Ua),e}function qa(e,t){return jo(e)?Fo(Ao(e)?Po(t):t):Po(t)}var Ja={__proto__:null,[Symbol.iterator](){return Ya(this,Symbol.iterator,e=>qa(this,e))},concat(...e){return Ga(this).concat(...e.map(e=>I(e)?Ga(e):e))},entries(){return Ya(this,`entries`,e=>(e[1]=qa(this,e[1]),e))},every(e,t){return Qa(this,`every`,e,t,void 0,arguments)},filter(e,t){return Qa(this,`filter`,e,t,e=>e.map(e=>qa(this,e)),arguments)},find(e,t){return Qa(this,`find`,e,t,e=>qa(this,e),arguments)},findIndex(e,t){return Qa(this,`findIndex`,e,t,void 0,arguments)},findLast(e,t){return Qa(this,`findLast`,e,t,e=>qa(this,e),arguments)},findLastIndex(e,t){return Qa(this,`findLastIndex`,e,t,void 0,arguments)},forEach(e,t){return Qa(this,`forEach`,e,t,void 0,arguments)},includes(...e){return eo(this,`includes`,e)},indexOf(...e){return eo(this,`indexOf`,e)},join(e){return Ga(this).join(e)},lastIndexOf(...e){return eo(this,`lastIndexOf`,e)},map(e,t){return Qa(this,`map`,e,t,void 0,arguments)},pop(){return to(this,`pop`)},push(...e){return to(this,`push`,e)},reduce(e,...t){return $a(this,`reduce`,e,t)},reduceRight(e,...t){return $a(this,`reduceRight`,e,t)},shift(){return to(this,`shift`)},some(e,t){return Qa(this,`some`,e,t,void 0,arguments)},splice(...e){return to(this,`splice`,e)},toReversed(){return Ga(this).toReversed()},toSorted(e){return Ga(this).toSorted(e)},toSpliced(...e){return Ga(this).toSpliced(...e)},unshift(...e){return to(this,`unshift`,e)},values(){return Ya(this,`values`,e=>qa(this,e))}};function Ya(e,t,n){let r=Ka(e),i=r[t],a=i.call(r);if(r!==e&&!W(e)){if(a[Symbol.toStringTag]===`Array Iterator`){let e=Object.create(Object.getPrototypeOf(a));return e.next=()=>Xa(a.next(),n),i!==Za[t]&&Object.defineProperties(e,{return:{get(){let e=a.return;return typeof e==`function`?e.bind(a):e}},throw:{get(){let e=a.throw;return typeof e==`function`?e.bind(a):e}}}),e}a._next=a.next,a.next=()=>Xa(a._next(),n)}return a}function Xa(e,t){return e.done||(e.value=t(e.value)),e}var Za=Array.prototype;function Qa(e,t,n,r,i,a){let o=Ka(e),s=o!==e&&!W(e),c=o[t];if(c!==Za[t]){let t=c.apply(e,a);return s?Po(t):t}let l=n;o!==e&&(s?l=function(t,r){return n.call(this,qa(e,t),r,e)}:n.length>2&&(l=function(t,r){return n.call(this,t,r,e)}));let u=c.call(o,l,r);return s&&i?i(u):u}function $a(e,t,n,r){let i=Ka(e),a=i!==e&&!W(e),o=n,s=!1;i!==e&&(a?(s=r.length===0,o=function(t,r,i){return s&&(s=!1,t=qa(e,t)),n.call(this,t,qa(e,r),i,e)}):n.length>3&&(o=function(t,r,i){return n.call(this,t,r,i,e)}));let c=i[t](o,...r);return s?qa(e,c):c}function eo(e,t,n){let r=G(e);U(r,`iterate`,Ua);let i=r[t](...n);return(i===-1||i===!1)&&Mo(n[0])?(n[0]=G(n[0]),r[t](...n)):i}function to(e,t,n=[]){Na(),wa();let r=G(e)[t].apply(e,n);return Ta(),Pa(),r}var no=xi(`__proto__,__v_isRef,__isVue`),ro=new Set(Object.getOwnPropertyNames(Symbol).filter(e=>e!==`arguments`&&e!==`caller`).map(e=>Symbol[e]).filter(Mi));function io(e){Mi(e)||(e=String(e));let t=G(this);return U(t,`has`,e),t.hasOwnProperty(e)}var ao=class{constructor(e=!1,t=!1){this._isReadonly=e,this._isShallow=t}get(e,t,n){if(t===`__v_skip`)return e.__v_skip;let r=this._isReadonly,i=this._isShallow;if(t===`__v_isReactive`)return!r;if(t===`__v_isReadonly`)return r;if(t===`__v_isShallow`)return i;if(t===`__v_raw`)return n===(r?i?wo:Co:i?So:xo).get(e)||Object.getPrototypeOf(e)===Object.getPrototypeOf(n)?e:void 0;let a=I(e);if(!r){let e;if(a&&(e=Ja[t]))return e;if(t===`hasOwnProperty`)return io}let o=Reflect.get(e,t,K(e)?e:n);if((Mi(t)?ro.has(t):no(t))||(r||U(e,`get`,t),i))return o;if(K(o)){let e=a&&Ri(t)?o:o.value;return r&&z(e)?Oo(e):e}return z(o)?r?Oo(o):Eo(o):o}},oo=class extends ao{constructor(e=!1){super(!1,e)}set(e,t,n,r){let i=e[t],a=I(e)&&Ri(t);if(!this._isShallow){let e=jo(i);if(!W(n)&&!jo(n)&&(i=G(i),n=G(n)),!a&&K(i)&&!K(n))return e||(i.value=n),!0}let o=a?Number(t)<e.length:F(e,t),s=Reflect.set(e,t,n,K(e)?e:r);return e===G(r)&&s&&(o?qi(n,i)&&Wa(e,`set`,t,n,i):Wa(e,`add`,t,n)),s}deleteProperty(e,t){let n=F(e,t),r=e[t],i=Reflect.deleteProperty(e,t);return i&&n&&Wa(e,`delete`,t,void 0,r),i}has(e,t){let n=Reflect.has(e,t);return Mi(t)&&ro.has(t)||U(e,`has`,t),n}ownKeys(e){return U(e,`iterate`,I(e)?`length`:Va),Reflect.ownKeys(e)}},so=class extends ao{constructor(e=!1){super(!0,e)}set(e,t){return!0}deleteProperty(e,t){return!0}},co=new oo,lo=new so,uo=new oo(!0),fo=e=>e,po=e=>Reflect.getPrototypeOf(e);function mo(e,t,n){return function(...r){let i=this.__v_raw,a=G(i),o=ki(a),s=e===`entries`||e===Symbol.iterator&&o,c=e===`keys`&&o,l=i[e](...r),u=n?fo:t?Fo:Po;return!t&&U(a,`iterate`,c?Ha:Va),P(Object.create(l),{next(){let{value:e,done:t}=l.next();return t?{value:e,done:t}:{value:s?[u(e[0]),u(e[1])]:u(e),done:t}}})}}function ho(e){return function(...t){return e===`delete`?!1:e===`clear`?void 0:this}}function go(e,t){let n={get(n){let r=this.__v_raw,i=G(r),a=G(n);e||(qi(n,a)&&U(i,`get`,n),U(i,`get`,a));let{has:o}=po(i),s=t?fo:e?Fo:Po;if(o.call(i,n))return s(r.get(n));if(o.call(i,a))return s(r.get(a));r!==i&&r.get(n)},get size(){let t=this.__v_raw;return!e&&U(G(t),`iterate`,Va),t.size},has(t){let n=this.__v_raw,r=G(n),i=G(t);return e||(qi(t,i)&&U(r,`has`,t),U(r,`has`,i)),t===i?n.has(t):n.has(t)||n.has(i)},forEach(n,r){let i=this,a=i.__v_raw,o=G(a),s=t?fo:e?Fo:Po;return!e&&U(o,`iterate`,Va),a.forEach((e,t)=>n.call(r,s(e),s(t),i))}};return P(n,e?{add:ho(`add`),set:ho(`set`),delete:ho(`delete`),clear:ho(`clear`)}:{add(e){let n=G(this),r=po(n),i=G(e),a=!t&&!W(e)&&!jo(e)?i:e;return r.has.call(n,a)||qi(e,a)&&r.has.call(n,e)||qi(i,a)&&r.has.call(n,i)||(n.add(a),Wa(n,`add`,a,a)),this},set(e,n){t||W(n)||jo(n)||(n=G(n));let r=G(this),{has:i,get:a}=po(r),o=i.call(r,e);o||=(e=G(e),i.call(r,e));let s=a.call(r,e);return r.set(e,n),o?qi(n,s)&&Wa(r,`set`,e,n,s):Wa(r,`add`,e,n),this},delete(e){let t=G(this),{has:n,get:r}=po(t),i=n.call(t,e);i||=(e=G(e),n.call(t,e));let a=r?r.call(t,e):void 0,o=t.delete(e);return i&&Wa(t,`delete`,e,void 0,a),o},clear(){let e=G(this),t=e.size!==0,n=e.clear();return t&&Wa(e,`clear`,void 0,void 0,void 0),n}}),[`keys`,`values`,`entries`,Symbol.iterator].forEach(r=>{n[r]=mo(r,e,t)}),n}function _o(e,t){let n=go(e,t);return(r,i,a)=>i===`__v_isReactive`?!e:i===`__v_isReadonly`?e:i===`__v_isShallow`?t:i===`__v_raw`?r:Reflect.get(F(n,i)&&i in r?n:r,i,a)}var vo={get:_o(!1,!1)},yo={get:_o(!1,!0)},bo={get:_o(!0,!1)},xo=new WeakMap,So=new WeakMap,Co=new WeakMap,wo=new WeakMap;function To(e){switch(e){case`Object`:case`Array`:return 1;case`Map`:case`Set`:case`WeakMap`:case`WeakSet`:return 2;default:return 0}}function Eo(e){return jo(e)?e:ko(e,!1,co,vo,xo)}function Do(e){return ko(e,!1,uo,yo,So)}function Oo(e){return ko(e,!0,lo,bo,Co)}function ko(e,t,n,r,i){if(!z(e)||e.__v_raw&&!(t&&e.__v_isReactive)||e.__v_skip||!Object.isExtensible(e))return e;let a=i.get(e);if(a)return a;let o=To(Ii(e));if(o===0)return e;let s=new Proxy(e,o===2?r:n);return i.set(e,s),s}function Ao(e){return jo(e)?Ao(e.__v_raw):!!(e&&e.__v_isReactive)}function jo(e){return!!(e&&e.__v_isReadonly)}function W(e){return!!(e&&e.__v_isShallow)}function Mo(e){return e?!!e.__v_raw:!1}function G(e){let t=e&&e.__v_raw;return t?G(t):e}function No(e){return!F(e,`__v_skip`)&&Object.isExtensible(e)&&Yi(e,`__v_skip`,!0),e}var Po=e=>z(e)?Eo(e):e,Fo=e=>z(e)?Oo(e):e;function K(e){return e?e.__v_isRef===!0:!1}function Io(e){return Lo(e,!1)}function Lo(e,t){return K(e)?e:new Ro(e,t)}var Ro=class{constructor(e,t){this.dep=new Ra,this.__v_isRef=!0,this.__v_isShallow=!1,this._rawValue=t?e:G(e),this._value=t?e:Po(e),this.__v_isShallow=t}get value(){return this.dep.track(),this._value}set value(e){let t=this._rawValue,n=this.__v_isShallow||W(e)||jo(e);e=n?e:G(e),qi(e,t)&&(this._rawValue=e,this._value=n?e:Po(e),this.dep.trigger())}};function zo(e){return K(e)?e.value:e}var Bo={get:(e,t,n)=>t===`__v_raw`?e:zo(Reflect.get(e,t,n)),set:(e,t,n,r)=>{let i=e[t];return K(i)&&!K(n)?(i.value=n,!0):Reflect.set(e,t,n,r)}};function Vo(e){return Ao(e)?e:new Proxy(e,Bo)}var Ho=class{constructor(e,t,n){this.fn=e,this.setter=t,this._value=void 0,this.dep=new Ra(this),this.__v_isRef=!0,this.deps=void 0,this.depsTail=void 0,this.flags=16,this.globalVersion=Ia-1,this.next=void 0,this.effect=this,this.__v_isReadonly=!t,this.isSSR=n}notify(){if(this.flags|=16,!(this.flags&8)&&V!==this)return Ca(this,!0),!0}get value(){let e=this.dep.track();return ka(this),e&&(e.version=this.dep.version),this._value}set value(e){this.setter&&this.setter(e)}};function Uo(e,t,n=!1){let r,i;return L(e)?r=e:(r=e.get,i=e.set),new Ho(r,i,n)}var Wo={},Go=new WeakMap,Ko=void 0;function qo(e,t=!1,n=Ko){if(n){let t=Go.get(n);t||Go.set(n,t=[]),t.push(e)}}function Jo(e,t,n=N){let{immediate:r,deep:i,once:a,scheduler:o,augmentJob:s,call:c}=n,l=e=>i?e:W(e)||i===!1||i===0?Yo(e,1):Yo(e),u,d,f,p,m=!1,h=!1;if(K(e)?(d=()=>e.value,m=W(e)):Ao(e)?(d=()=>l(e),m=!0):I(e)?(h=!0,m=e.some(e=>Ao(e)||W(e)),d=()=>e.map(e=>{if(K(e))return e.value;if(Ao(e))return l(e);if(L(e))return c?c(e,2):e()})):d=L(e)?t?c?()=>c(e,2):e:()=>{if(f){Na();try{f()}finally{Pa()}}let t=Ko;Ko=u;try{return c?c(e,3,[p]):e(p)}finally{Ko=t}}:Ci,t&&i){let e=d,t=i===!0?1/0:i;d=()=>Yo(e(),t)}let g=_a(),_=()=>{u.stop(),g&&g.active&&Di(g.effects,u)};if(a&&t){let e=t;t=(...t)=>{try{return e(...t)}finally{_()}}}let v=h?Array(e.length).fill(Wo):Wo,y=e=>{if(u.flags&1&&(u.dirty||e)){if(t){let n=u.run();if(e||i||m||(h?n.some((e,t)=>qi(e,v[t])):qi(n,v))){let e=Ko;Na();try{f&&f(),Ko=u;let e=[n,v===Wo?void 0:h&&v[0]===Wo?[]:v,p];v=n,c?c(t,3,e):t(...e)}finally{Ko=e,Pa()}}}else u.run()}};return s&&s(y),u=new ya(d),u.scheduler=o?()=>o(y,!1):y,p=e=>qo(e,!1,u),f=u.onStop=()=>{let e=Go.get(u);if(e){if(c)c(e,4);else for(let t of e)t();Go.delete(u)}},t?r?y(!0):v=u.run():o?o(y.bind(null,!0),!0):u.run(),_.pause=u.pause.bind(u),_.resume=u.resume.bind(u),_.stop=_,_}function Yo(e,t=1/0,n){if(t<=0||!z(e)||e.__v_skip||(n||=new Map,(n.get(e)||0)>=t))return e;if(n.set(e,t),t--,K(e))Yo(e.value,t,n);else if(I(e))for(let r=0;r<e.length;r++)Yo(e[r],t,n);else if(Ai(e)||ki(e))e.forEach(e=>{Yo(e,t,n)});else if(Li(e)){for(let r in e)Yo(e[r],t,n);for(let r of Object.getOwnPropertySymbols(e))Object.prototype.propertyIsEnumerable.call(e,r)&&Yo(e[r],t,n)}return e}function Xo(e,t,n,r){try{return r?e(...r):e()}catch(e){Zo(e,t,n)}}function q(e,t,n,r){if(L(e)){let i=Xo(e,t,n,r);return i&&Ni(i)&&i.catch(e=>{Zo(e,t,n,void 0,!0)}),i}if(I(e)){let i=[];for(let a=0;a<e.length;a++)i.push(q(e[a],t,n,r));return i}}function Zo(e,t,n,r=!0,i=!1){let a=t?t.vnode:null,{errorHandler:o,throwUnhandledErrorInProduction:s}=t&&t.appContext.config||N;if(t){let r=t.parent,a=t.proxy,s=`https://vuejs.org/error-reference/#runtime-${n}`;for(;r;){let t=r.ec;if(t&&!r.isUnmounted&&(!i||r.scope.active)){for(let n=0;n<t.length;n++)if(t[n](e,a,s)===!1)return}r=r.parent}if(o){Na(),Xo(o,null,10,[e,a,s]),Pa();return}}Qo(e,n,a,r,s)}function Qo(e,t,n,r=!0,i=!1){if(i)throw e;console.error(e)}var J=[],Y=-1,$o=[],es=null,ts=0,ns=Promise.resolve(),rs=null;function is(e){let t=rs||ns;return e?t.then(this?e.bind(this):e):t}function as(e){let t=Y+1,n=J.length;for(;t<n;){let r=t+n>>>1,i=J[r],a=ps(i);a<e||a===e&&i.flags&2?t=r+1:n=r}return t}function os(e){if(!(e.flags&1)){let t=ps(e),n=J[J.length-1];!n||!(e.flags&2)&&t>=ps(n)?J.push(e):J.splice(as(t),0,e),e.flags|=1,ss()}}function ss(){rs||=ns.then(ms)}function cs(e){if(!I(e))es&&e.id===-1?es.splice(ts+1,0,e):e.flags&1||($o.push(e),e.flags|=1);else for(let t=0;t<e.length;t++)$o.push(e[t]);ss()}function ls(e,t,n,r=Y+1){for(;r<J.length;r++){let n=J[r];if(n&&n.flags&2){if(e&&n.id!==e.uid||t!==void 0&&!(n.id>=t))continue;J.splice(r,1),r=e?r-1:Y,n.flags&4&&(n.flags&=-2),n(),n.flags&4||(n.flags&=-2)}}}function us(e,t,n=0){if($o.length){let e=$o,r=0;if(t){e=[];for(let i=0;i<$o.length;i++){let a=$o[i];(a.i===void 0?t.has(a):!a.i||a.i.uid<n)?$o[r++]=a:e.push(a)}}let i=[...new Set(e)].sort((e,t)=>ps(e)-ps(t));if($o.length=r,es){for(let e=0;e<i.length;e++)es.push(i[e]);return}for(es=i,ts=0;ts<es.length;ts++){let e=es[ts];e.flags&4&&(e.flags&=-2),e.flags&8||e(),e.flags&=-2}es=null,ts=0}}var ds=!1;function fs(e,t){if(ds){e();return}let n=t===void 0?void 0:new Set($o);e(),ds=!0;try{ls(void 0,t),us(void 0,n,t)}finally{ds=!1}}var ps=e=>e.id==null?e.flags&2?-1:1/0:e.id;function ms(e){try{for(Y=0;Y<J.length;Y++){let e=J[Y];e&&!(e.flags&8)&&(e.flags&4&&(e.flags&=-2),Xo(e,e.i,e.i?15:14),e.flags&4||(e.flags&=-2))}}finally{for(;Y<J.length;Y++){let e=J[Y];e&&(e.flags&=-2)}Y=-1,J.length=0,us(e),rs=null,(J.length||$o.length)&&ms(e)}}var hs=null,gs=null;function _s(e){let t=hs;return hs=e,gs=e&&e.type.__scopeId||null,t}function vs(e,t=hs,n){if(!t||e._n)return e;let r=(...n)=>{r._d&&El(-1);let i=_s(t),a=Sl.length,o;try{o=e(...n)}finally{for(let e=Sl.length;e>a;e--)wl();_s(i),r._d&&El(1)}return o};return r._n=!0,r._c=!0,r._d=!0,r}function ys(e,t,n,r){let i=e;if(r===`beforeMount`)e._mount=e;else if(r===`beforeUpdate`){let n=t&&t._mount;n&&(n._latest=e,e._mount=n)}else if(r===`mounted`){let t=e._latest;e._mount=e._latest=void 0,t&&(i=t,t._mount=void 0)}let a=i.dirs,o=t&&t.dirs;for(let s=0;s<a.length;s++){let c=a[s];o?c.oldValue=o[s].value:r===`mounted`&&c.oldValue!==void 0&&(c=P({},c,{oldValue:void 0}));let l=c.dir[r];l&&(Na(),q(l,n,8,[e.el,c,i,t]),Pa())}}function bs(e,t){if($){let n=$.provides,r=$.parent&&$.parent.provides;r===n&&(n=$.provides=Object.create(r)),n[e]=t}}function xs(e,t,n=!1){let r=Jl();if(r||Dc){let i=Dc?Dc._context.provides:r?r.parent==null||r.ce?r.vnode.appContext&&r.vnode.appContext.provides:r.parent.provides:void 0;if(i&&e in i)return i[e];if(arguments.length>1)return n&&L(t)?t.call(r&&r.proxy):t}}var Ss=Symbol.for(`v-scx`),Cs=()=>xs(Ss);function ws(e,t,n){return Ts(e,t,n)}function Ts(e,t,n=N){let{immediate:r,deep:i,flush:a,once:o}=n,s=P({},n),c=t&&r||!t&&a!==`post`,l;if(eu){if(a===`sync`){let e=Cs();l=e.__watcherHandles||=[]}else if(!c){let e=()=>{};return e.stop=Ci,e.resume=Ci,e.pause=Ci,e}}let u=$;s.call=(e,t,n)=>q(e,u,t,n);let d=!1;a===`post`?s.scheduler=e=>{e.i=u,Z(e,u&&u.suspense)}:a!==`sync`&&(d=!0,s.scheduler=(e,t)=>{t?e():os(e)}),s.augmentJob=e=>{t&&(e.flags|=4),d&&(e.flags|=2,u&&(e.id=u.uid,e.i=u))};let f=Jo(e,t,s);return eu&&(l?l.push(f):c&&f()),f}function Es(e,t,n){let r=this.proxy,i=R(e)?e.includes(`.`)?Ds(r,e):()=>r[e]:e.bind(r,r),a;L(t)?a=t:(a=t.handler,n=t);let o=Zl(this),s=Ts(i,a.bind(r),n);return o(),s}function Ds(e,t){let n=t.split(`.`);return()=>{let t=e;for(let e=0;e<n.length&&t;e++)t=t[n[e]];return t}}var Os=Symbol(`_vte`),ks=e=>e.__isTeleport,As=Symbol(`_leaveCb`);function js(e){let t=e[0];if(e.length>1){for(let n of e)if(n.type!==bl){t=n;break}}return t}function Ms(e){if(!Vs(e))return ks(e.type)&&e.children?js(e.children):e;if(e.component)return e.component.subTree;let{shapeFlag:t,children:n}=e;if(n){if(t&16)return n[0];if(t&32&&L(n.default))return n.default()}}function Ns(e,t){if(e.shapeFlag&6&&e.component){e.transition=t;let n=e.component.subTree;Ns(ks(n.type)&&Ms(n)||n,t)}else if(e.shapeFlag&128){let n=e.suspense;if(n){let e=n.isHydrating?n.pendingBranch:n.activeBranch;e&&Ns(e,t.clone(e))}else e.ssContent.transition=t.clone(e.ssContent),e.ssFallback.transition=t.clone(e.ssFallback)}else if(e.transition=t,e.type===vl&&I(e.children)){let n=Pc(e.children,!1);n&&Ns(n,t)}}function Ps(e){if(e.component)return Ps(e.component.subTree);if(e.type===vl){let t=I(e.children)&&Pc(e.children,!1);return t?Ps(t):void 0}if(e.type!==bl)return e}function Fs(e){e.ids=[e.ids[0]+e.ids[2]+++`-`,0,0]}function Is(e,t){let n;return!!((n=Object.getOwnPropertyDescriptor(e,t))&&!n.configurable)}var Ls=new WeakMap;function Rs(e,t,n,r,i=!1){if(I(e)){e.forEach((e,a)=>Rs(e,t&&(I(t)?t[a]:t),n,r,i));return}if(Bs(r)&&!i){r.shapeFlag&512&&r.type.__asyncResolved&&r.component.subTree.component&&Rs(e,t,n,r.component.subTree);return}let a=r.shapeFlag&4?cu(r.component):r.el,o=i?null:a,{i:s,r:c}=e,l=t&&t.r,u=s.refs===N?s.refs={}:s.refs,d=s.setupState,f=G(d),p=d===N?wi:e=>!Is(u,e)&&F(f,e),m=(e,t)=>!(t&&Is(u,t));if(l!=null&&l!==c){if(zs(t),R(l))u[l]=null,p(l)&&(d[l]=null);else if(K(l)){let e=t;m(l,e.k)&&(l.value=null),e.k&&(u[e.k]=null)}}if(L(c))Xo(c,s,12,[o,u]);else{let t=R(c),r=K(c);if(t||r){let s=()=>{if(e.f){let n=t?p(c)?d[c]:u[c]:m(c)||!e.k?c.value:u[e.k];if(i)I(n)&&Di(n,a);else if(I(n))n.includes(a)||n.push(a);else if(t)u[c]=[a],p(c)&&(d[c]=u[c]);else{let t=[a];m(c,e.k)&&(c.value=t),e.k&&(u[e.k]=t)}}else t?(u[c]=o,p(c)&&(d[c]=o)):r&&(m(c,e.k)&&(c.value=o),e.k&&(u[e.k]=o))};if(o){let t=()=>{s(),Ls.delete(e)};t.id=-1,Ls.set(e,t),Z(t,n)}else zs(e),s()}}}function zs(e){let t=Ls.get(e);t&&(t.flags|=8,Ls.delete(e))}Qi().requestIdleCallback,Qi().cancelIdleCallback;var Bs=e=>!!e.type.__asyncLoader,Vs=e=>e.type.__isKeepAlive;function Hs(e,t){Ws(e,`a`,t)}function Us(e,t){Ws(e,`da`,t)}function Ws(e,t,n=$){let r=e.__wdc||=()=>{let t=n;for(;t;){if(t.isDeactivated)return;t=t.parent}return e()};if(Ks(t,r,n),n){let e=n.parent;for(;e&&e.parent;)Vs(e.parent.vnode)&&Gs(r,t,n,e),e=e.parent}}function Gs(e,t,n,r){let i=Ks(t,e,r,!0),a=Ks(`um`,()=>Di(r[t],i),n);a.flags=16}function Ks(e,t,n=$,r=!1){if(n){let i=n[e]||(n[e]=[]),a=t.__weh||=(...r)=>{Na();let i=Zl(n),a=q(t,n,e,r);return i(),Pa(),a};return r?i.unshift(a):i.push(a),a}}var qs=e=>(t,n=$)=>{eu&&e!==`sp`||Ks(e,(...e)=>t(...e),n)},Js=qs(`bm`),Ys=qs(`m`),Xs=qs(`bu`),Zs=qs(`u`),Qs=qs(`bum`),$s=qs(`um`),ec=qs(`sp`),tc=qs(`rtg`),nc=qs(`rtc`);function rc(e,t=$){Ks(`ec`,e,t)}var ic=Symbol.for(`v-ndc`),ac=e=>e?$l(e)?cu(e):ac(e.parent):null,oc=P(Object.create(null),{$:e=>e,$el:e=>e.vnode.el,$data:e=>e.data,$props:e=>e.props,$attrs:e=>e.attrs,$slots:e=>e.slots,$refs:e=>e.refs,$parent:e=>ac(e.parent),$root:e=>ac(e.root),$host:e=>e.ce,$emit:e=>e.emit,$options:e=>hc(e),$forceUpdate:e=>e.f||=()=>{os(e.update)},$nextTick:e=>e.n||=is.bind(e.proxy),$watch:e=>Es.bind(e)}),sc=(e,t)=>e!==N&&!e.__isScriptSetup&&F(e,t),cc={get({_:e},t){if(t===`__v_skip`)return!0;let{ctx:n,setupState:r,data:i,props:a,accessCache:o,type:s,appContext:c}=e;if(t[0]!==`$`){let e=o[t];if(e!==void 0)switch(e){case 1:return r[t];case 2:return i[t];case 4:return n[t];case 3:return a[t]}else if(sc(r,t))return o[t]=1,r[t];else if(i!==N&&F(i,t))return o[t]=2,i[t];else if(F(a,t))return o[t]=3,a[t];else if(n!==N&&F(n,t))return o[t]=4,n[t];else uc&&(o[t]=0)}let l=oc[t],u,d;if(l)return t===`$attrs`&&U(e.attrs,`get`,``),l(e);if((u=s.__cssModules)&&(u=u[t]))return u;if(n!==N&&F(n,t))return o[t]=4,n[t];if(d=c.config.globalProperties,F(d,t))return d[t]},set({_:e},t,n){let{data:r,setupState:i,ctx:a}=e;return sc(i,t)?(i[t]=n,!0):r!==N&&F(r,t)?(r[t]=n,!0):F(e.props,t)||t[0]===`$`&&t.slice(1)in e?!1:(a[t]=n,!0)},has({_:{data:e,setupState:t,accessCache:n,ctx:r,appContext:i,props:a,type:o}},s){let c;return!!(n[s]||e!==N&&s[0]!==`$`&&F(e,s)||sc(t,s)||F(a,s)||F(r,s)||F(oc,s)||F(i.config.globalProperties,s)||(c=o.__cssModules)&&c[s])},defineProperty(e,t,n){return n.get==null?F(n,`value`)&&this.set(e,t,n.value,null):e._.accessCache[t]=0,Reflect.defineProperty(e,t,n)}};function lc(e){return I(e)?e.reduce((e,t)=>(e[t]=null,e),{}):e}var uc=!0;function dc(e){let t=hc(e),n=e.proxy,r=e.ctx;uc=!1,t.beforeCreate&&pc(t.beforeCreate,e,`bc`);let{data:i,computed:a,methods:o,watch:s,provide:c,inject:l,created:u,beforeMount:d,mounted:f,beforeUpdate:p,updated:m,activated:h,deactivated:g,beforeDestroy:_,beforeUnmount:v,destroyed:y,unmounted:ee,render:te,renderTracked:ne,renderTriggered:re,errorCaptured:ie,serverPrefetch:ae,expose:oe,inheritAttrs:se,components:ce,directives:b,filters:le}=t;if(l&&fc(l,r,null),o)for(let e in o){let t=o[e];L(t)&&(r[e]=t.bind(n))}if(i){let t=i.call(n,n);z(t)&&(e.data=Eo(t))}if(uc=!0,a)for(let e in a){let t=a[e],i=uu({get:L(t)?t.bind(n,n):L(t.get)?t.get.bind(n,n):Ci,set:!L(t)&&L(t.set)?t.set.bind(n):Ci});Object.defineProperty(r,e,{enumerable:!0,configurable:!0,get:()=>i.value,set:e=>i.value=e})}if(s)for(let e in s)mc(s[e],r,n,e);if(c){let e=L(c)?c.call(n):c;Reflect.ownKeys(e).forEach(t=>{bs(t,e[t])})}u&&pc(u,e,`c`);function x(e,t){I(t)?t.forEach(t=>e(t.bind(n))):t&&e(t.bind(n))}if(x(Js,d),x(Ys,f),x(Xs,p),x(Zs,m),x(Hs,h),x(Us,g),x(rc,ie),x(nc,ne),x(tc,re),x(Qs,v),x($s,ee),x(ec,ae),I(oe)){if(oe.length){let t=e.exposed||={};oe.forEach(e=>{Object.defineProperty(t,e,{get:()=>n[e],set:t=>n[e]=t,enumerable:!0})})}else e.exposed||={}}te&&e.render===Ci&&(e.render=te),se!=null&&(e.inheritAttrs=se),ce&&(e.components=ce),b&&(e.directives=b),ae&&Fs(e)}function fc(e,t,n=Ci){I(e)&&(e=bc(e));for(let n in e){let r=e[n],i;i=z(r)?`default`in r?xs(r.from||n,r.default,!0):xs(r.from||n):xs(r),K(i)?Object.defineProperty(t,n,{enumerable:!0,configurable:!0,get:()=>i.value,set:e=>i.value=e}):t[n]=i}}function pc(e,t,n){q(I(e)?e.map(e=>e.bind(t.proxy)):e.bind(t.proxy),t,n)}function mc(e,t,n,r){let i=r.includes(`.`)?Ds(n,r):()=>n[r];if(R(e)){let n=t[e];L(n)&&ws(i,n)}else if(L(e))ws(i,e.bind(n));else if(z(e)){if(I(e))e.forEach(e=>mc(e,t,n,r));else{let r=L(e.handler)?e.handler.bind(n):t[e.handler];L(r)&&ws(i,r,e)}}}function hc(e){let t=e.type,{mixins:n,extends:r}=t,{mixins:i,optionsCache:a,config:{optionMergeStrategies:o}}=e.appContext,s=a.get(t),c;return s?c=s:!i.length&&!n&&!r?c=t:(c={},i.length&&i.forEach(e=>gc(c,e,o,!0)),gc(c,t,o)),z(t)&&a.set(t,c),c}function gc(e,t,n,r=!1){let{mixins:i,extends:a}=t;a&&gc(e,a,n,!0),i&&i.forEach(t=>gc(e,t,n,!0));for(let i in t)if(!(r&&i===`expose`)){let r=_c[i]||n&&n[i];e[i]=r?r(e[i],t[i]):t[i]}return e}var _c={data:vc,props:Sc,emits:Sc,methods:xc,computed:xc,beforeCreate:X,created:X,beforeMount:X,mounted:X,beforeUpdate:X,updated:X,beforeDestroy:X,beforeUnmount:X,destroyed:X,unmounted:X,activated:X,deactivated:X,errorCaptured:X,serverPrefetch:X,components:xc,directives:xc,watch:Cc,provide:vc,inject:yc};function vc(e,t){return t?e?function(){return P(L(e)?e.call(this,this):e,L(t)?t.call(this,this):t)}:t:e}function yc(e,t){return xc(bc(e),bc(t))}function bc(e){if(I(e)){let t={};for(let n=0;n<e.length;n++)t[e[n]]=e[n];return t}return e}function X(e,t){return e?[...new Set([].concat(e,t))]:t}function xc(e,t){return e?P(Object.create(null),e,t):t}function Sc(e,t){return e?I(e)&&I(t)?[...new Set([...e,...t])]:P(Object.create(null),lc(e),lc(t??{})):t}function Cc(e,t){if(!e)return t;if(!t)return e;let n=P(Object.create(null),e);for(let r in t)n[r]=X(e[r],t[r]);return n}function wc(){return{app:null,config:{isNativeTag:wi,performance:!1,globalProperties:{},optionMergeStrategies:{},errorHandler:void 0,warnHandler:void 0,compilerOptions:{}},mixins:[],components:{},directives:{},provides:Object.create(null),optionsCache:new WeakMap,propsCache:new WeakMap,emitsCache:new WeakMap}}var Tc=0;function Ec(e,t){return function(n,r=null){L(n)||(n=P({},n)),r!=null&&!z(r)&&(r=null);let i=wc(),a=new WeakSet,o=[],s=!1,c=i.app={_uid:Tc++,_component:n,_props:r,_container:null,_context:i,_instance:null,version:du,get config(){return i.config},set config(e){},use(e,...t){return a.has(e)||(e&&L(e.install)?(a.add(e),e.install(c,...t)):L(e)&&(a.add(e),e(c,...t))),c},mixin(e){return i.mixins.includes(e)||i.mixins.push(e),c},component(e,t){return t?(i.components[e]=t,c):i.components[e]},directive(e,t){return t?(i.directives[e]=t,c):i.directives[e]},mount(a,o,l){if(!s){let u=c._ceVNode||Pl(n,r);return u.appContext=i,l===!0?l=`svg`:l===!1&&(l=void 0),o&&t?t(u,a):e(u,a,l),s=!0,c._container=a,a.__vue_app__=c,cu(u.component)}},onUnmount(e){o.push(e)},unmount(){s&&(q(o,c._instance,16),e(null,c._container),delete c._container.__vue_app__)},provide(e,t){return i.provides[e]=t,c},runWithContext(e){let t=Dc;Dc=c;try{return e()}finally{Dc=t}}};return c}}var Dc=null,Oc=(e,t)=>t===`modelValue`||t===`model-value`?e.modelModifiers:e[`${t}Modifiers`]||e[`${Hi(t)}Modifiers`]||e[`${Wi(t)}Modifiers`];function kc(e,t,...n){if(e.isUnmounted)return;let r=e.vnode.props||N,i=n,a=t.startsWith(`update:`),o=a&&Oc(r,t.slice(7));o&&(o.trim&&(i=n.map(e=>R(e)?e.trim():e)),o.number&&(i=i.map(Xi)));let s,c=r[s=Ki(t)]||r[s=Ki(Hi(t))];!c&&a&&(c=r[s=Ki(Wi(t))]),c&&q(c,e,6,i);let l=r[s+`Once`];if(l){if(!e.emitted)e.emitted={};else if(e.emitted[s])return;e.emitted[s]=!0,q(l,e,6,i)}}var Ac=new WeakMap;function jc(e,t,n=!1){let r=n?Ac:t.emitsCache,i=r.get(e);if(i!==void 0)return i;let a=e.emits,o={},s=!1;if(!L(e)){let r=e=>{let n=jc(e,t,!0);n&&(s=!0,P(o,n))};!n&&t.mixins.length&&t.mixins.forEach(r),e.extends&&r(e.extends),e.mixins&&e.mixins.forEach(r)}return!a&&!s?(z(e)&&r.set(e,null),null):(I(a)?a.forEach(e=>o[e]=null):P(o,a),z(e)&&r.set(e,o),o)}function Mc(e,t){return!e||!Ti(t)?!1:(t=t.slice(2),t=t===`Once`?t:t.replace(/Once$/,``),F(e,t[0].toLowerCase()+t.slice(1))||F(e,Wi(t))||F(e,t))}function Nc(e){let{type:t,vnode:n,proxy:r,withProxy:i,propsOptions:[a],slots:o,attrs:s,emit:c,render:l,renderCache:u,props:d,data:f,setupState:p,ctx:m,inheritAttrs:h}=e,g=_s(e),_,v;try{if(n.shapeFlag&4){let e=i||r,t=e;_=zl(l.call(t,e,u,d,p,f,m)),v=s}else{let e=t;_=zl(e.length>1?e(d,{attrs:s,slots:o,emit:c}):e(d,null)),v=t.props?s:Fc(s)}}catch(t){Sl.length=0,Zo(t,e,1),_=Pl(bl)}let y=_;if(v&&h!==!1){let e=Object.keys(v),{shapeFlag:t}=y;e.length&&t&7&&(a&&e.some(Ei)&&(v=Ic(v,a)),y=Ll(y,v,!1,!0))}return n.dirs&&(y=Ll(y,null,!1,!0),y.dirs=y.dirs?y.dirs.concat(n.dirs):n.dirs),n.transition&&Ns(ks(y.type)&&Ms(y)||y,n.transition),_=y,_s(g),_}function Pc(e,t=!0){let n;for(let t=0;t<e.length;t++){let r=e[t];if(kl(r)){if(r.type!==bl||r.children===`v-if`){if(n)return;n=r}}else return}return n}var Fc=e=>{let t;for(let n in e)(n===`class`||n===`style`||Ti(n))&&((t||={})[n]=e[n]);return t},Ic=(e,t)=>{let n={};for(let r in e)Ei(r)&&r.slice(9)in t||(n[r]=e[r]);return n};function Lc(e,t,n){let{props:r,children:i,component:a}=e,{props:o,children:s,patchFlag:c}=t,l=a.emitsOptions;if(t.dirs||t.transition)return!0;if(n&&c>=0){if(c&1024)return!0;if(c&16)return r?Rc(r,o,l):!!o;if(c&8){let e=t.dynamicProps;for(let t=0;t<e.length;t++){let n=e[t];if(zc(o,r,n)&&!Mc(l,n))return!0}}}else return(i||s)&&(!s||!s.$stable)?!0:r===o?!1:r?!o||Rc(r,o,l):!!o;return!1}function Rc(e,t,n){let r=Object.keys(t);if(r.length!==Object.keys(e).length)return!0;for(let i=0;i<r.length;i++){let a=r[i];if(!F(e,a)||zc(t,e,a)&&!Mc(n,a))return!0}return!1}function zc(e,t,n){let r=e[n],i=t[n];return n===`style`&&z(r)&&z(i)?!da(r,i):r!==i}function Bc({vnode:e,parent:t,suspense:n},r){for(;t;){let n=t.subTree;if(n.suspense&&n.suspense.activeBranch===e&&(n.suspense.vnode.el=n.el=r,e=n),n===e)(e=t.vnode).el=r,t=t.parent;else break}n&&n.activeBranch===e&&(n.vnode.el=r)}var Vc={},Hc=()=>Object.create(Vc),Uc=e=>Object.getPrototypeOf(e)===Vc;function Wc(e,t,n,r=!1){let i={},a=Hc();e.propsDefaults=Object.create(null),Kc(e,t,i,a);for(let t in e.propsOptions[0])t in i||(i[t]=void 0);e.props=n?r?i:Do(i):e.type.props?i:a,e.attrs=a}function Gc(e,t,n,r){let{props:i,attrs:a,vnode:{patchFlag:o}}=e,s=G(i),[c]=e.propsOptions,l=!1;if((r||o>0)&&!(o&16)){if(o&8){let n=e.vnode.dynamicProps;for(let r=0;r<n.length;r++){let o=n[r];if(Mc(e.emitsOptions,o))continue;let u=t[o];if(c){if(F(a,o))u!==a[o]&&(a[o]=u,l=!0);else{let t=Hi(o);i[t]=qc(c,s,t,u,e,!1)}}else u!==a[o]&&(a[o]=u,l=!0)}}}else{Kc(e,t,i,a)&&(l=!0);let r;for(let a in s)t&&(F(t,a)||(r=Wi(a))!==a&&F(t,r))||(c?n&&(n[a]!==void 0||n[r]!==void 0)&&(i[a]=qc(c,s,a,void 0,e,!0)):delete i[a]);if(a!==s)for(let e in a)t&&F(t,e)||(delete a[e],l=!0)}l&&Wa(e.attrs,`set`,``)}function Kc(e,t,n,r){let[i,a]=e.propsOptions,o=!1,s;if(t)for(let c in t){if(zi(c))continue;let l=t[c],u;i&&F(i,u=Hi(c))?!a||!a.includes(u)?n[u]=l:(s||={})[u]=l:Mc(e.emitsOptions,c)||c in r&&l===r[c]||(r[c]=l,o=!0)}if(a){let t=G(n),r=s||N;for(let o=0;o<a.length;o++){let s=a[o];n[s]=qc(i,t,s,r[s],e,!F(r,s))}}return o}function qc(e,t,n,r,i,a){let o=e[n];if(o!=null){let e=F(o,`default`);if(e&&r===void 0){let e=o.default;if(o.type!==Function&&!o.skipFactory&&L(e)){let{propsDefaults:a}=i;if(n in a)r=a[n];else{let o=Zl(i);r=a[n]=e.call(null,t),o()}}else r=e;i.ce&&i.ce._setProp(n,r)}o[0]&&(a&&!e?r=!1:o[1]&&(r===``||r===Wi(n))&&(r=!0))}return r}var Jc=new WeakMap;function Yc(e,t,n=!1){let r=n?Jc:t.propsCache,i=r.get(e);if(i)return i;let a=e.props,o={},s=[],c=!1;if(!L(e)){let r=e=>{c=!0;let[n,r]=Yc(e,t,!0);P(o,n),r&&s.push(...r)};!n&&t.mixins.length&&t.mixins.forEach(r),e.extends&&r(e.extends),e.mixins&&e.mixins.forEach(r)}if(!a&&!c)return z(e)&&r.set(e,Si),Si;if(I(a))for(let e=0;e<a.length;e++){let t=Hi(a[e]);Xc(t)&&(o[t]=N)}else if(a)for(let e in a){let t=Hi(e);if(Xc(t)){let n=a[e],r=o[t]=I(n)||L(n)?{type:n}:P({},n),i=r.type,c=!1,l=!0;if(I(i))for(let e=0;e<i.length;++e){let t=i[e],n=L(t)&&t.name;if(n===`Boolean`){c=!0;break}n===`String`&&(l=!1)}else c=L(i)&&i.name===`Boolean`;r[0]=c,r[1]=l,(c||F(r,`default`))&&s.push(t)}}let l=[o,s];return z(e)&&r.set(e,l),l}function Xc(e){return e[0]!==`$`&&!zi(e)}var Zc=e=>e===`_`||e===`_ctx`||e===`$stable`,Qc=e=>I(e)?e.map(zl):[zl(e)],$c=(e,t,n)=>{if(t._n)return t;let r=vs((...e)=>Qc(t(...e)),n);return r._c=!1,r},el=(e,t,n)=>{let r=e._ctx;for(let n in e){if(Zc(n))continue;let i=e[n];if(L(i))t[n]=$c(n,i,r);else if(i!=null){let e=Qc(i);t[n]=()=>e}}},tl=(e,t)=>{let n=Qc(t);e.slots.default=()=>n},nl=(e,t,n)=>{for(let r in t)(n||!Zc(r))&&(e[r]=t[r])},rl=(e,t,n)=>{let r=e.slots=Hc();if(e.vnode.shapeFlag&32){let e=t._;e?(nl(r,t,n),n&&Yi(r,`_`,e,!0)):el(t,r)}else t&&tl(e,t)},il=(e,t,n)=>{let{vnode:r,slots:i}=e,a=!0,o=N;if(r.shapeFlag&32){let e=t._;e?n&&e===1?a=!1:nl(i,t,n):(a=!t.$stable,el(t,i)),o=t}else t&&(tl(e,t),o={default:1});if(a)for(let e in i)!Zc(e)&&o[e]==null&&delete i[e]},Z=_l;function al(e){return ol(e)}function ol(e,t){let n=Qi();n.__VUE__=!0;let{insert:r,remove:i,patchProp:a,createElement:o,createText:s,createComment:c,setText:l,setElementText:u,parentNode:d,nextSibling:f,setScopeId:p=Ci,insertStaticContent:m}=e,h=(e,t,n,r=null,i=null,a=null,o=void 0,s=null,c=!!t.dynamicChildren)=>{if(e===t)return;e&&!Al(e,t)&&(r=be(e),S(e,i,a,!0),e=null),t.patchFlag===-2&&(c=!1,t.dynamicChildren=null),t.dynamicChildren&&e&&e.dynamicChildren&&e.dynamicChildren.hasOnce&&(t.dynamicChildren===Si&&(t.dynamicChildren=[]),t.dynamicChildren.hasOnce=!0);let{type:l,ref:u,shapeFlag:d}=t;switch(l){case yl:g(e,t,n,r);break;case bl:_(e,t,n,r);break;case xl:e??v(t,n,r,o);break;case vl:ce(e,t,n,r,i,a,o,s,c);break;default:d&1?te(e,t,n,r,i,a,o,s,c):d&6?b(e,t,n,r,i,a,o,s,c):(d&64||d&128)&&l.process(e,t,n,r,i,a,o,s,c,Se)}u!=null&&i?Rs(u,e&&e.ref,a,t||e,!t):u==null&&e&&e.ref!=null&&Rs(e.ref,null,a,e,!0)},g=(e,t,n,i)=>{if(e==null)r(t.el=s(t.children),n,i);else{let n=t.el=e.el;t.children!==e.children&&l(n,t.children)}},_=(e,t,n,i)=>{e==null?r(t.el=c(t.children||``),n,i):t.el=e.el},v=(e,t,n,r)=>{[e.el,e.anchor]=m(e.children,t,n,r,e.el,e.anchor)},y=({el:e,anchor:t},n,i)=>{let a;for(;e&&e!==t;)a=f(e),r(e,n,i),e=a;r(t,n,i)},ee=({el:e,anchor:t})=>{let n;for(;e&&e!==t;)n=f(e),i(e),e=n;i(t)},te=(e,t,n,r,i,a,o,s,c)=>{if(t.type===`svg`?o=`svg`:t.type===`math`&&(o=`mathml`),e==null)ne(t,n,r,i,a,o,s,c);else{let n=e.el&&e.el._isVueCE?e.el:null;try{n&&n._beginPatch(),ae(e,t,i,a,o,s,c)}finally{n&&n._endPatch()}}},ne=(e,t,n,i,s,c,l,d)=>{let f,p,{props:m,shapeFlag:h,transition:g,dirs:_}=e;if(f=e.el=o(e.type,c,m&&m.is,m),h&8?u(f,e.children):h&16&&ie(e.children,f,null,i,s,sl(e,c),l,d),_&&ys(e,null,i,`created`),re(f,e,e.scopeId,l,i),m){for(let e in m)e!==`value`&&!zi(e)&&a(f,e,null,m[e],c,i);`value`in m&&a(f,`value`,null,m.value,c),(p=m.onVnodeBeforeMount)&&Ul(p,i,e)}_&&ys(e,null,i,`beforeMount`);let v=ll(s,g);v?g.beforeEnter(f):g&&!g.persisted&&(f[gl]=!0),r(f,t,n),((p=m&&m.onVnodeMounted)||v||_)&&Z(()=>{try{p&&Ul(p,i,e),v&&g.enter(f),_&&ys(e,null,i,`mounted`)}finally{}},s)},re=(e,t,n,r,i)=>{if(n&&p(e,n),r)for(let t=0;t<r.length;t++)p(e,r[t]);if(i){let n=i.subTree;if(t===n||hl(n.type)&&(n.ssContent===t||n.ssFallback===t)){let t=i.vnode;re(e,t,t.scopeId,t.slotScopeIds,i.parent)}}},ie=(e,t,n,r,i,a,o,s,c=0)=>{for(let l=c;l<e.length;l++){let c=e[l]=s?Bl(e[l]):zl(e[l]);h(null,c,t,n,r,i,a,o,s)}},ae=(e,t,n,r,i,o,s)=>{let c=t.el=e.el,{patchFlag:l,dynamicChildren:d,dirs:f}=t;l|=e.patchFlag&16;let p=e.props||N,m=t.props||N,h;if(n&&cl(n,!1),(h=m.onVnodeBeforeUpdate)&&Ul(h,n,t,e),f&&ys(t,e,n,`beforeUpdate`),n&&cl(n,!0),d&&(!e.dynamicChildren||e.dynamicChildren.length!==d.length)&&(l=0,s=!1,d=null),(p.innerHTML&&m.innerHTML==null||p.textContent&&m.textContent==null)&&u(c,``),d?oe(e.dynamicChildren,d,c,n,r,sl(t,i),o):s||fe(e,t,c,null,n,r,sl(t,i),o,!1),l>0){if(l&16)se(c,p,m,n,i);else if(l&2&&p.class!==m.class&&a(c,`class`,null,m.class,i),l&4&&a(c,`style`,p.style,m.style,i),l&8){let e=t.dynamicProps;for(let t=0;t<e.length;t++){let r=e[t],o=p[r],s=m[r];(s!==o||r===`value`)&&a(c,r,o,s,i,n)}}l&1&&e.children!==t.children&&u(c,t.children)}else!s&&d==null&&se(c,p,m,n,i);((h=m.onVnodeUpdated)||f)&&Z(()=>{h&&Ul(h,n,t,e),f&&ys(t,e,n,`updated`)},r)},oe=(e,t,n,r,i,a,o)=>{for(let s=0;s<t.length;s++){let c=e[s],l=t[s],u=c.el||ml(c),f=u&&(c.type===vl||!Al(c,l)||c.shapeFlag&198)?d(u):n;h(c,l,f,null,r,i,a,o,!0)}},se=(e,t,n,r,i)=>{if(t!==n){if(t!==N)for(let o in t)!zi(o)&&!(o in n)&&a(e,o,t[o],null,i,r);for(let o in n){if(zi(o))continue;let s=n[o],c=t[o];s!==c&&o!==`value`&&a(e,o,c,s,i,r)}`value`in n&&a(e,`value`,t.value,n.value,i)}},ce=(e,t,n,i,a,o,c,l,u)=>{let d=t.el=e?e.el:s(``),f=t.anchor=e?e.anchor:s(``),{patchFlag:p,dynamicChildren:m,slotScopeIds:h}=t;h&&(l=l?l.concat(h):h),e==null?(r(d,n,i),r(f,n,i),ie(t.children||[],n,f,a,o,c,l,u)):p>0&&p&64&&m&&e.dynamicChildren&&e.dynamicChildren.length===m.length?(oe(e.dynamicChildren,m,n,a,o,c,l),(t.key!=null||a&&t===a.subTree)&&ul(e,t,!0)):fe(e,t,n,f,a,o,c,l,u)},b=(e,t,n,r,i,a,o,s,c)=>{t.slotScopeIds=s,e==null?t.shapeFlag&512?i.ctx.activate(t,n,r,o,c):le(t,n,r,i,a,o,c):x(e,t,c)},le=(e,t,n,r,i,a,o)=>{let s=e.component=ql(e,r,i);if(Vs(e)&&(s.ctx.renderer=Se),tu(s,!1,o),s.asyncDep){if(i&&i.registerDep(s,ue,o,a),!e.el){let r=s.subTree=Pl(bl);_(null,r,t,n),e.placeholder=r.el}}else ue(s,e,t,n,i,a,o)},x=(e,t,n)=>{let r=t.component=e.component;if(Lc(e,t,n)){if(r.asyncDep&&!r.asyncResolved){t.el=e.el,t.placeholder=e.placeholder,de(r,t,n);return}r.next=t,r.update()}else t.el=e.el,t.placeholder=e.placeholder,r.vnode=t},ue=(e,t,n,r,i,a,o)=>{let s=()=>{if(e.isMounted){let{next:t,bu:n,u:r,parent:s,vnode:c}=e;{let n=fl(e);if(n){t&&(t.el=c.el,de(e,t,o)),n.asyncDep.then(()=>{let t=()=>{e.job.flags&8||(i&&i.pendingBranch?Z(t,i):l())};t.flags=48,Z(t,i)});return}}let u=t,f;cl(e,!1),t?(t.el=c.el,de(e,t,o)):t=c,n&&Ji(n),(f=t.props&&t.props.onVnodeBeforeUpdate)&&Ul(f,s,t,c),cl(e,!0);let p=Nc(e),m=e.subTree;e.subTree=p,h(m,p,d(m.el||ml(m)),be(m),e,i,a),t.el=p.el,u===null&&Bc(e,p.el),r&&Z(r,i),(f=t.props&&t.props.onVnodeUpdated)&&Z(()=>Ul(f,s,t,c),i)}else{let o,{el:s,props:c}=t,{bm:l,m:u,parent:d,root:f,type:p}=e,m=Bs(t);if(cl(e,!1),l&&Ji(l),!m&&(o=c&&c.onVnodeBeforeMount)&&Ul(o,d,t),cl(e,!0),s&&w){let t=()=>{e.subTree=Nc(e),w(s,e.subTree,e,i,null)};m&&p.__asyncHydrate?p.__asyncHydrate(s,e,t):t()}else{f.ce&&f.ce._hasShadowRoot()&&f.ce._injectChildStyle(p,e.parent?e.parent.type:void 0);let o=e.subTree=Nc(e);h(null,o,n,r,e,i,a),t.el=o.el}if(u&&Z(u,i),!m&&(o=c&&c.onVnodeMounted)){let e=t;Z(()=>Ul(o,d,e),i)}(t.shapeFlag&256||d&&Bs(d.vnode)&&d.vnode.shapeFlag&256)&&e.a&&Z(e.a,i),e.isMounted=!0,t=n=r=null}};e.scope.on();let c=e.effect=new ya(s);e.scope.off();let l=e.update=c.run.bind(c),u=e.job=c.runIfDirty.bind(c);u.i=e,u.id=e.uid,c.scheduler=()=>os(u),cl(e,!0),l()},de=(e,t,n)=>{t.component=e;let r=e.vnode.props;e.vnode=t,e.next=null,Gc(e,t.props,r,n),il(e,t.children,n),Na(),ls(e),Pa()},fe=(e,t,n,r,i,a,o,s,c=!1)=>{let l=e&&e.children,d=e?e.shapeFlag:0,f=t.children,{patchFlag:p,shapeFlag:m}=t;if(p>0){if(p&128){me(l,f,n,r,i,a,o,s,c);return}if(p&256){pe(l,f,n,r,i,a,o,s,c);return}}m&8?(d&16&&ye(l,i,a),f!==l&&u(n,f)):d&16?m&16?me(l,f,n,r,i,a,o,s,c):ye(l,i,a,!0):(d&8&&u(n,``),m&16&&ie(f,n,r,i,a,o,s,c))},pe=(e,t,n,r,i,a,o,s,c)=>{e||=Si,t||=Si;let l=e.length,u=t.length,d=Math.min(l,u),f=0;for(;f<d;f++){let r=t[f]=c?Bl(t[f]):zl(t[f]);h(e[f],r,n,null,i,a,o,s,c)}l>u?ye(e,i,a,!0,!1,d):ie(t,n,r,i,a,o,s,c,d)},me=(e,t,n,r,i,a,o,s,c)=>{let l=0,u=t.length,d=e.length-1,f=u-1;for(;l<=d&&l<=f;){let r=e[l],u=t[l]=c?Bl(t[l]):zl(t[l]);if(Al(r,u))h(r,u,n,null,i,a,o,s,c);else break;l++}for(;l<=d&&l<=f;){let r=e[d],l=t[f]=c?Bl(t[f]):zl(t[f]);if(Al(r,l))h(r,l,n,null,i,a,o,s,c);else break;d--,f--}if(l>d){if(l<=f){let e=f+1,d=e<u?t[e].el:r;for(;l<=f;)h(null,t[l]=c?Bl(t[l]):zl(t[l]),n,d,i,a,o,s,c),l++}}else if(l>f)for(;l<=d;)S(e[l],i,a,!0),l++;else{let p=l,m=l,g=new Map;for(l=m;l<=f;l++){let e=t[l]=c?Bl(t[l]):zl(t[l]);e.key!=null&&g.set(e.key,l)}let _,v=0,y=f-m+1,ee=!1,te=0,ne=Array(y);for(l=0;l<y;l++)ne[l]=0;for(l=p;l<=d;l++){let r=e[l];if(v>=y){S(r,i,a,!0);continue}let u;if(r.key!=null)u=g.get(r.key);else for(_=m;_<=f;_++)if(ne[_-m]===0&&Al(r,t[_])){u=_;break}u===void 0?S(r,i,a,!0):(ne[u-m]=l+1,u>=te?te=u:ee=!0,h(r,t[u],n,null,i,a,o,s,c),v++)}let re=ee?dl(ne):Si;for(_=re.length-1,l=y-1;l>=0;l--){let e=m+l,d=t[e],f=t[e+1],p=e+1<u?f.el||ml(f):r;ne[l]===0?h(null,d,n,p,i,a,o,s,c):ee&&(_<0||l!==re[_]?he(d,n,p,2):_--)}}},he=(e,t,n,a,o=null)=>{let{el:s,type:c,transition:l,children:u,shapeFlag:d}=e;if(d&6)he(e.component.subTree,t,n,a);else if(d&128)e.suspense.move(t,n,a);else if(d&64)c.move(e,t,n,Se);else if(c===vl){r(s,t,n);for(let e=0;e<u.length;e++)he(u[e],t,n,a);r(e.anchor,t,n)}else if(c===xl)y(e,t,n);else if(a!==2&&d&1&&l){if(a===0)l.persisted&&!s[As]?r(s,t,n):(l.beforeEnter(s),r(s,t,n),Z(()=>l.enter(s),o));else{let{leave:a,delayLeave:o,afterLeave:c}=l,u=()=>{e.ctx.isUnmounted?i(s):r(s,t,n)},d=()=>{let e=s._isLeaving||!!s[As];s._isLeaving&&s[As](!0),l.persisted&&!e?u():a(s,()=>{u(),c&&c()})};o?o(s,u,d):d()}}else r(s,t,n)},S=(e,t,n,r=!1,i=!1)=>{let{type:a,props:o,ref:s,children:c,dynamicChildren:l,shapeFlag:u,patchFlag:d,dirs:f,cacheIndex:p,memo:m}=e;if((d===-2||l&&l.hasOnce)&&(i=!1),s!=null&&(Na(),Rs(s,null,n,e,!0),Pa()),p==null||e.ctx&&e.ctx!==t||(t.renderCache[p]=void 0),u&256&&t.ctx.deactivate(e))return;let h=u&1&&f,g=!Bs(e),_;if(g&&(_=o&&o.onVnodeBeforeUnmount)&&Ul(_,t,e),u&6)ve(e.component,n,r);else{if(u&128){e.suspense.unmount(n,r);return}h&&ys(e,null,t,`beforeUnmount`),u&64?e.type.remove(e,t,n,Se,r):l&&!l.hasOnce&&(a!==vl||d>0&&d&64)?ye(l,t,n,!1,!0):(a===vl&&d&384||!i&&u&16)&&ye(c,t,n),r&&ge(e)}let v=m!=null&&p==null;(g&&(_=o&&o.onVnodeUnmounted)||h||v)&&Z(()=>{_&&Ul(_,t,e),h&&ys(e,null,t,`unmounted`),v&&(e.el=null)},n)},ge=e=>{let{type:t,el:n,anchor:r,transition:a}=e,o=t===vl;if(o&&!a){_e(n,r);return}if(t===xl){ee(e),a&&!a.persisted&&a.afterLeave&&a.afterLeave();return}let s=o?Ps(e):e,c=()=>{o?d(n)&&_e(n,r):i(n),a&&!a.persisted&&a.afterLeave&&a.afterLeave()};if(s&&s.shapeFlag&1&&a&&!a.persisted){let{leave:e,delayLeave:t}=a,n=s.el,r=()=>e(n,c);t?t(n,c,r):r()}else c()},_e=(e,t)=>{let n;for(;e!==t;)n=f(e),i(e),e=n;i(t)},ve=(e,t,n)=>{let{bum:r,scope:i,job:a,subTree:o,um:s,m:c,a:l}=e;pl(c),pl(l),r&&Ji(r),i.stop(),a?(a.flags|=8,S(o,e,t,n)):o&&(o.transition=e.vnode.transition,S(o,e,t,n)),s&&Z(s,t);let u=()=>{e.isUnmounted=!0};u.flags=16,Z(u,t)},ye=(e,t,n,r=!1,i=!1,a=0)=>{for(let o=a;o<e.length;o++)S(e[o],t,n,r,i)},be=e=>{if(e.shapeFlag&6)return be(e.component.subTree);if(e.shapeFlag&128)return e.suspense.next();let t=f(e.anchor||e.el),n=t&&t[Os];return n?f(n):t},xe=(e,t,n)=>{fs(()=>{e==null?t._vnode&&S(t._vnode,null,null,!0):h(t._vnode||null,e,t,null,null,null,n),t._vnode=e},e&&t._vnode?void 0:e&&e.component?e.component.uid:Kl())},Se={p:h,um:S,m:he,r:ge,mt:le,mc:ie,pc:fe,pbc:oe,n:be,o:e},C,w;return t&&([C,w]=t(Se)),{render:xe,hydrate:C,createApp:Ec(xe,C)}}function sl({type:e,props:t},n){return n===`svg`&&e===`foreignObject`||n===`mathml`&&e===`annotation-xml`&&t&&t.encoding&&t.encoding.includes(`html`)?void 0:n}function cl({effect:e,job:t},n){n?(e.flags|=32,t.flags|=4):(e.flags&=-33,t.flags&=-5)}function ll(e,t){return(!e||e&&!e.pendingBranch)&&t&&!t.persisted}function ul(e,t,n=!1){let r=e.children,i=t.children;if(I(r)&&I(i))for(let e=0;e<r.length;e++){let t=r[e],a=i[e];a.shapeFlag&1&&!a.dynamicChildren&&((a.patchFlag<=0||a.patchFlag===32)&&(a=i[e]=Bl(i[e]),a.el=t.el),!n&&a.patchFlag!==-2&&ul(t,a)),a.type===yl&&(a.patchFlag===-1&&(a=i[e]=Bl(a)),a.el=t.el),a.type===bl&&!a.el&&(a.el=t.el)}}function dl(e){let t=e.slice(),n=[0],r,i,a,o,s,c=e.length;for(r=0;r<c;r++){let c=e[r];if(c!==0){if(i=n[n.length-1],e[i]<c){t[r]=i,n.push(r);continue}for(a=0,o=n.length-1;a<o;)s=a+o>>1,e[n[s]]<c?a=s+1:o=s;c<e[n[a]]&&(a>0&&(t[r]=n[a-1]),n[a]=r)}}for(a=n.length,o=n[a-1];a-->0;)n[a]=o,o=t[o];return n}function fl(e){let t=e.subTree.component;if(t)return t.asyncDep&&!t.asyncResolved?t:fl(t)}function pl(e){if(e)for(let t=0;t<e.length;t++)e[t].flags|=8}function ml(e){if(e.placeholder)return e.placeholder;let t=e.component;if(t)return ml(t.subTree);let n=e.suspense;return n&&n.activeBranch?ml(n.activeBranch):null}var hl=e=>e.__isSuspense,gl=Symbol(`_deferredEnter`);function _l(e,t){t&&t.pendingBranch?I(e)?t.effects.push(...e):t.effects.push(e):cs(e)}var vl=Symbol.for(`v-fgt`),yl=Symbol.for(`v-txt`),bl=Symbol.for(`v-cmt`),xl=Symbol.for(`v-stc`),Sl=[],Q=null;function Cl(e=!1){Sl.push(Q=e?null:[])}function wl(){Sl.pop(),Q=Sl[Sl.length-1]||null}var Tl=1;function El(e,t=!1){Tl+=e,e<0&&Q&&t&&(Q.hasOnce=!0)}function Dl(e){return e.dynamicChildren=Tl>0?Q||Si:null,wl(),Tl>0&&Q&&Q.push(e),e}function Ol(e,t,n,r,i,a){return Dl(Nl(e,t,n,r,i,a,!0))}function kl(e){return e?e.__v_isVNode===!0:!1}function Al(e,t){return e.type===t.type&&e.key===t.key}var jl=({key:e})=>e??null,Ml=({ref:e,ref_key:t,ref_for:n})=>(typeof e==`number`&&(e=``+e),e==null?null:R(e)||K(e)||L(e)?{i:hs,r:e,k:t,f:!!n}:e);function Nl(e,t=null,n=null,r=0,i=null,a=e===vl?0:1,o=!1,s=!1){let c={__v_isVNode:!0,__v_skip:!0,type:e,props:t,key:t&&jl(t),ref:t&&Ml(t),scopeId:gs,slotScopeIds:null,children:n,component:null,suspense:null,ssContent:null,ssFallback:null,dirs:null,transition:null,el:null,anchor:null,target:null,targetStart:null,targetAnchor:null,staticCount:0,shapeFlag:a,patchFlag:r,dynamicProps:i,dynamicChildren:null,appContext:null,ctx:hs};return s?(Vl(c,n),a&128&&e.normalize(c)):n&&(c.shapeFlag|=R(n)?8:16),Tl>0&&!o&&Q&&(c.patchFlag>0||a&6)&&c.patchFlag!==32&&Q.push(c),c}var Pl=Fl;function Fl(e,t=null,n=null,r=0,i=null,a=!1){if(e&&e!==ic||(e=bl),kl(e)){let r=Ll(e,t,!0);return n&&Vl(r,n),Tl>0&&!a&&Q&&(r.shapeFlag&6?Q[Q.indexOf(e)]=r:Q.push(r)),r.patchFlag=-2,r}if(lu(e)&&(e=e.__vccOpts),t){t=Il(t);let{class:e,style:n}=t;e&&!R(e)&&(t.class=ia(e)),z(n)&&(Mo(n)&&!I(n)&&(n=P({},n)),t.style=$i(n))}let o=R(e)?1:hl(e)?128:ks(e)?64:z(e)?4:L(e)?2:0;return Nl(e,t,n,r,i,o,a,!0)}function Il(e){return e?Mo(e)?P({},e):Uc(e)?P({},e[au]||e):e:null}function Ll(e,t,n=!1,r=!1){let{props:i,ref:a,patchFlag:o,children:s,transition:c}=e,l=t?Hl(i||{},t):i,u={__v_isVNode:!0,__v_skip:!0,type:e.type,props:l,key:l&&jl(l),ref:t&&t.ref?n&&a?I(a)?a.concat(Ml(t)):[a,Ml(t)]:Ml(t):a,scopeId:e.scopeId,slotScopeIds:e.slotScopeIds,children:s,target:e.target,targetStart:e.targetStart,targetAnchor:e.targetAnchor,staticCount:e.staticCount,shapeFlag:e.shapeFlag,patchFlag:t&&e.type!==vl?o===-1?16:o|16:o,dynamicProps:e.dynamicProps,dynamicChildren:e.dynamicChildren,appContext:e.appContext,dirs:e.dirs,transition:c,component:e.component,suspense:e.suspense,ssContent:e.ssContent&&Ll(e.ssContent),ssFallback:e.ssFallback&&Ll(e.ssFallback),placeholder:e.placeholder,el:e.el,anchor:e.anchor,ctx:e.ctx,ce:e.ce,cacheIndex:e.cacheIndex};return c&&r&&Ns(u,c.clone(u)),u}function Rl(e=` `,t=0){return Pl(yl,null,e,t)}function zl(e){return e==null||typeof e==`boolean`?Pl(bl):I(e)?Pl(vl,null,e.slice()):kl(e)?Bl(e):Pl(yl,null,String(e))}function Bl(e){return e.el===null&&e.patchFlag!==-1||e.memo?e:Ll(e)}function Vl(e,t){let n=0,{shapeFlag:r}=e;if(t==null)t=null;else if(I(t))n=16;else if(typeof t==`object`){if(r&65){let n=t.default;n&&(n._c&&(n._d=!1),Vl(e,n()),n._c&&(n._d=!0));return}{n=32;let r=t._;!r&&!Uc(t)?t._ctx=hs:r===3&&hs&&(hs.slots._===1?t._=1:(t._=2,e.patchFlag|=1024))}}else if(L(t)){if(r&65){Vl(e,{default:t});return}t={default:t,_ctx:hs},n=32}else t=String(t),r&64?(n=16,t=[Rl(t)]):n=8;e.children=t,e.shapeFlag|=n}function Hl(...e){let t={};for(let n=0;n<e.length;n++){let r=e[n];for(let e in r)if(e===`class`)t.class!==r.class&&(t.class=ia([t.class,r.class]));else if(e===`style`)t.style=$i([t.style,r.style]);else if(Ti(e)){let n=t[e],i=r[e];i&&n!==i&&!(I(n)&&n.includes(i))?t[e]=n?[].concat(n,i):i:i==null&&n==null&&!Ei(e)&&(t[e]=i)}else e!==``&&(t[e]=r[e])}return t}function Ul(e,t,n,r=null){q(e,t,7,[n,r])}var Wl=wc(),Gl=0;function Kl(){return Gl}function ql(e,t,n){let r=e.type,i=(t?t.appContext:e.appContext)||Wl,a={uid:Gl++,vnode:e,type:r,parent:t,appContext:i,root:null,next:null,subTree:null,effect:null,update:null,job:null,scope:new ga(!0),render:null,proxy:null,exposed:null,exposeProxy:null,withProxy:null,provides:t?t.provides:Object.create(i.provides),ids:t?t.ids:[``,0,0],accessCache:null,renderCache:[],components:null,directives:null,propsOptions:Yc(r,i),emitsOptions:jc(r,i),emit:null,emitted:null,propsDefaults:N,inheritAttrs:r.inheritAttrs,ctx:N,data:N,props:N,attrs:N,slots:N,refs:N,setupState:N,setupContext:null,suspense:n,suspenseId:n?n.pendingId:0,asyncDep:null,asyncResolved:!1,isMounted:!1,isUnmounted:!1,isDeactivated:!1,bc:null,c:null,bm:null,m:null,bu:null,u:null,um:null,bum:null,da:null,a:null,rtg:null,rtc:null,ec:null,sp:null};return a.ctx={_:a},a.root=t?t.root:a,a.emit=kc.bind(null,a),e.ce&&e.ce(a),a}var $=null,Jl=()=>$||hs,Yl,Xl;{let e=Qi(),t=(t,n)=>{let r;return(r=e[t])||(r=e[t]=[]),r.push(n),e=>{r.length>1?r.forEach(t=>t(e)):r[0](e)}};Yl=t(`__VUE_INSTANCE_SETTERS__`,e=>$=e),Xl=t(`__VUE_SSR_SETTERS__`,e=>eu=e)}var Zl=e=>{let t=$;return Yl(e),e.scope.on(),()=>{e.scope.off(),Yl(t)}},Ql=()=>{$&&$.scope.off(),Yl(null)};function $l(e){return e.vnode.shapeFlag&4}var eu=!1;function tu(e,t=!1,n=!1){t&&Xl(t);let{props:r,children:i}=e.vnode,a=$l(e);Wc(e,r,a,t),rl(e,i,n||t);let o=a?nu(e,t):void 0;return t&&Xl(!1),o}function nu(e,t){let n=e.type;e.accessCache=Object.create(null),e.proxy=new Proxy(e.ctx,cc);let{setup:r}=n;if(r){Na();let n=e.setupContext=r.length>1?su(e):null,i=Zl(e),a=Xo(r,e,0,[e.props,n]),o=Ni(a);if(Pa(),i(),(o||e.sp)&&!Bs(e)&&Fs(e),o){if(a.then(Ql,Ql),t)return a.then(n=>{Xl(!0);try{ru(e,n,t)}finally{Xl(!1)}}).catch(t=>{Zo(t,e,0,void 0,!0),e.ssrRender=(e,t)=>t(`<!---->`)});e.asyncDep=a}else ru(e,a,t)}else iu(e,t)}function ru(e,t,n){L(t)?e.type.__ssrInlineRender?e.ssrRender=t:e.render=t:z(t)&&(e.setupState=Vo(t)),iu(e,n)}function iu(e,t,n){let r=e.type;e.render||=r.render||Ci;{let t=Zl(e);Na();try{dc(e)}finally{Pa(),t()}}}var au=Symbol(),ou={get(e,t){return U(e,`get`,``),t===au?e:e[t]}};function su(e){return{attrs:new Proxy(e.attrs,ou),slots:e.slots,emit:e.emit,expose:t=>{e.exposed=t||{}}}}function cu(e){return e.exposed?e.exposeProxy||=new Proxy(Vo(No(e.exposed)),{get(t,n){if(n in t)return t[n];if(n in oc)return oc[n](e)},has(e,t){return t in e||t in oc}}):e.proxy}function lu(e){return L(e)&&`__vccOpts`in e}var uu=(e,t)=>Uo(e,t,eu),du=`3.5.45`,fu=void 0,pu=typeof window<`u`&&window.trustedTypes;if(pu)try{fu=pu.createPolicy(`vue`,{createHTML:e=>e})}catch{}var mu=fu?e=>fu.createHTML(e):e=>e,hu=`http://www.w3.org/2000/svg`,gu=`http://www.w3.org/1998/Math/MathML`,_u=typeof document<`u`?document:null,vu=_u&&_u.createElement(`template`),yu={insert:(e,t,n)=>{t.insertBefore(e,n||null)},remove:e=>{let t=e.parentNode;t&&t.removeChild(e)},createElement:(e,t,n,r)=>{let i=t===`svg`?_u.createElementNS(hu,e):t===`mathml`?_u.createElementNS(gu,e):n?_u.createElement(e,{is:n}):_u.createElement(e);return e===`select`&&r&&r.multiple!=null&&i.setAttribute(`multiple`,r.multiple),i},createText:e=>_u.createTextNode(e),createComment:e=>_u.createComment(e),setText:(e,t)=>{e.nodeValue=t},setElementText:(e,t)=>{e.textContent=t},parentNode:e=>e.parentNode,nextSibling:e=>e.nextSibling,querySelector:e=>_u.querySelector(e),setScopeId(e,t){e.setAttribute(t,``)},insertStaticContent(e,t,n,r,i,a){let o=n?n.previousSibling:t.lastChild;if(i&&(i===a||i.nextSibling))for(;t.insertBefore(i.cloneNode(!0),n),i!==a&&(i=i.nextSibling););else{vu.innerHTML=mu(r===`svg`?`<svg>${e}</svg>`:r===`mathml`?`<math>${e}</math>`:e);let i=vu.content;if(r===`svg`||r===`mathml`){let e=i.firstChild;for(;e.firstChild;)i.appendChild(e.firstChild);i.removeChild(e)}t.insertBefore(i,n)}return[o?o.nextSibling:t.firstChild,n?n.previousSibling:t.lastChild]}},bu=Symbol(`_vtc`);function xu(e,t,n){let r=e[bu];r&&(t=(t?[t,...r]:[...r]).join(` `)),t==null?e.removeAttribute(`class`):n?e.setAttribute(`class`,t):e.className=t}var Su=Symbol(`_vod`),Cu=Symbol(`_vsh`),wu=Symbol(``),Tu=/(?:^|;)\s*display\s*:/;function Eu(e,t,n){let r=e.style,i=R(n),a=!1;if(n&&!i){if(t){if(R(t))for(let e of t.split(`;`)){let t=e.slice(0,e.indexOf(`:`)).trim();n[t]??Ou(r,t,``)}else for(let e in t)n[e]??Ou(r,e,``)}for(let i in n){i===`display`&&(a=!0);let o=n[i];o==null?Ou(r,i,``):Mu(e,i,!R(t)&&t?t[i]:void 0,o)||Ou(r,i,o)}}else if(i){if(t!==n){let e=r[wu];e&&(n+=`;`+e),r.cssText=n,a=Tu.test(n)}}else t&&e.removeAttribute(`style`);Su in e&&(i&&t===n||(e[Su]=a?r.display:``),e[Cu]&&(r.display=`none`))}var Du=/\s*!important$/;function Ou(e,t,n){if(I(n))n.forEach(n=>Ou(e,t,n));else if(n??=``,t.startsWith(`--`))Du.test(n)?e.setProperty(t,n.replace(Du,``),`important`):e.setProperty(t,n);else{let r=ju(e,t);Du.test(n)?e.setProperty(Wi(r),n.replace(Du,``),`important`):e[r]=n}}var ku=[`Webkit`,`Moz`,`ms`],Au={};function ju(e,t){let n=Au[t];if(n)return n;let r=Hi(t);if(r!==`filter`&&r in e)return Au[t]=r;r=Gi(r);for(let n=0;n<ku.length;n++){let i=ku[n]+r;if(i in e)return Au[t]=i}return t}function Mu(e,t,n,r){return e.tagName===`TEXTAREA`&&(t===`width`||t===`height`)&&R(r)&&n===r}var Nu=`http://www.w3.org/1999/xlink`;function Pu(e,t,n,r,i,a=aa(t)){r&&t.startsWith(`xlink:`)?n==null?e.removeAttributeNS(Nu,t.slice(6,t.length)):e.setAttributeNS(Nu,t,n):n==null||a&&!oa(n)?e.removeAttribute(t):e.setAttribute(t,a?``:Mi(n)?String(n):n)}function Fu(e,t,n,r,i){if(t===`innerHTML`||t===`textContent`){n!=null&&(e[t]=t===`innerHTML`?mu(n):n);return}let a=e.tagName;if(t===`value`&&a!==`PROGRESS`&&!a.includes(`-`)){let r=a===`OPTION`?e.getAttribute(`value`)||``:e.value,i=n==null?e.type===`checkbox`?`on`:``:String(n);r===i&&`_value`in e||(e.value=i),n??e.removeAttribute(t),e._value=n;return}let o=!1;if(n===``||n==null){let r=typeof e[t];r===`boolean`?n=oa(n):n==null&&r===`string`?(n=``,o=!0):r===`number`&&(n=0,o=!0)}try{e[t]=n}catch{}o&&e.removeAttribute(i||t)}function Iu(e,t,n,r){e.addEventListener(t,n,r)}function Lu(e,t,n,r){e.removeEventListener(t,n,r)}var Ru=Symbol(`_vei`);function zu(e,t,n,r,i=null){let a=e[Ru]||(e[Ru]={}),o=a[t];if(r&&o)o.value=r;else{let[n,s]=Hu(t);r?Iu(e,n,a[t]=Ku(r,i),s):o&&(Lu(e,n,o,s),a[t]=void 0)}}var Bu=/(Once|Passive|Capture)$/,Vu=/^on:?(?:Once|Passive|Capture)$/;function Hu(e){let t,n;for(;(n=e.match(Bu))&&!Vu.test(e);)t||={},e=e.slice(0,e.length-n[1].length),t[n[1].toLowerCase()]=!0;return[e[2]===`:`?e.slice(3):Wi(e.slice(2)),t]}var Uu=0,Wu=Promise.resolve(),Gu=()=>Uu||=(Wu.then(()=>Uu=0),Date.now());function Ku(e,t){let n=e=>{if(!e._vts)e._vts=Date.now();else if(e._vts<=n.attached)return;let r=n.value;if(I(r)){let n=e.stopImmediatePropagation;e.stopImmediatePropagation=()=>{n.call(e),e._stopped=!0};let i=r.slice(),a=[e];for(let n=0;n<i.length&&!e._stopped;n++){let e=i[n];e&&q(e,t,5,a)}}else q(r,t,5,[e])};return n.value=e,n.attached=Gu(),n}var qu=e=>e.charCodeAt(0)===111&&e.charCodeAt(1)===110&&e.charCodeAt(2)>96&&e.charCodeAt(2)<123,Ju=(e,t,n,r,i,a)=>{let o=i===`svg`;t===`class`?xu(e,r,o):t===`style`?Eu(e,n,r):Ti(t)?Ei(t)||zu(e,t,n,r,a):(t[0]===`.`?(t=t.slice(1),1):t[0]===`^`?(t=t.slice(1),0):Yu(e,t,r,o))?(Fu(e,t,r),e.tagName.includes(`-`)||t!==`value`&&t!==`checked`&&t!==`selected`||Pu(e,t,r,o,a,t!==`value`)):e._isVueCE&&(Xu(e,t)||e._def.__asyncLoader&&(/[A-Z]/.test(t)||!R(r)))?Fu(e,Hi(t),r,a,t):(t===`true-value`?e._trueValue=r:t===`false-value`&&(e._falseValue=r),Pu(e,t,r,o))};function Yu(e,t,n,r){if(r)return!!(t===`innerHTML`||t===`textContent`||t in e&&qu(t)&&L(n));if(t===`spellcheck`||t===`draggable`||t===`translate`||t===`autocorrect`||t===`sandbox`&&e.tagName===`IFRAME`||t===`form`||t===`list`&&e.tagName===`INPUT`||t===`type`&&e.tagName===`TEXTAREA`)return!1;if(t===`width`||t===`height`){let t=e.tagName;if(t===`IMG`||t===`VIDEO`||t===`CANVAS`||t===`SOURCE`)return!1}return qu(t)&&R(n)?!1:t in e}function Xu(e,t){let n=e._def.props;if(!n)return!1;let r=Hi(t);return Array.isArray(n)?n.some(e=>Hi(e)===r):Object.keys(n).some(e=>Hi(e)===r)}var Zu=P({patchProp:Ju},yu),Qu;function $u(){return Qu||=al(Zu)}var ed=((...e)=>{let t=$u().createApp(...e),{mount:n}=t;return t.mount=e=>{let r=nd(e);if(!r)return;let i=t._component;L(i)||i.render||i.template||(i.template=r.innerHTML),r.nodeType===1&&(r.textContent=``);let a=n(r,!1,td(r));return r instanceof Element&&(r.removeAttribute(`v-cloak`),r.setAttribute(`data-v-app`,``)),a},t});function td(e){if(e instanceof SVGElement)return`svg`;if(typeof MathMLElement==`function`&&e instanceof MathMLElement)return`mathml`}function nd(e){return R(e)?document.querySelector(e):e}var rd=[`lang`];ed({__name:`App`,setup(e){let t=Io(0),n=Io(`en`);return(e,r)=>(Cl(),Ol(`main`,{lang:n.value},[Nl(`h1`,null,pa(n.value===`fr`?`Déménager dans une nouvelle ville`:`Moving to a new city`),1),Nl(`p`,null,[Nl(`button`,{type:`button`,onClick:r[0]||=e=>n.value=n.value===`en`?`fr`:`en`},pa(n.value===`en`?`Français`:`English`),1),Nl(`output`,null,pa(n.value===`en`?`Questions answered: `:`Questions répondues : `)+pa(t.value),1)]),Nl(`service-finder`,{"catalog-url":`/catalog/catalog.json`,onServiceFinderAnswersChange:r[1]||=e=>t.value=e.answered},[...r[2]||=[Nl(`a`,{href:`https://www.canada.ca/en/services/benefits.html`},`Benefits of the Government of Canada`,-1)]],32)],8,rd))}}).mount(`#app`);export{yt as $,un as A,D as B,Kr as C,ri as D,A as E,Vr as F,Nt as G,zt as H,Gr as I,St as J,It as K,cn as L,Sr as M,hn as N,_n as O,bn as P,gt as Q,Yn as R,wn as S,Hr as T,Bt as U,Wt as V,Mt as W,_t as X,Ct as Y,vt as Z,j as _,nn as a,o as at,Br as b,mn as c,fn as d,xt as et,Yr as f,qr as g,Sn as h,qn as i,C as it,xr as j,ln as k,on as l,Xr as m,rn as n,Ke as nt,Wn as o,mi as p,Ft as q,_r as r,T as rt,gn as s,Qt as t,bt as tt,dn as u,Cn as v,Nr as w,Wr as x,Jn as y,Cr as z};