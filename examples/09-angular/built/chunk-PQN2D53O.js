import{a as Je,b as me,c as Ge,d as Ke,k as H,y as Qe}from"./chunk-BLKW2IEX.js";import{a as p,b as g}from"./chunk-LSIHGRHO.js";var Z=globalThis,X=Z.ShadowRoot&&(Z.ShadyCSS===void 0||Z.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ge=Symbol(),Ze=new WeakMap,I=class{constructor(e,s,i){if(this._$cssResult$=!0,i!==ge)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=s}get styleSheet(){let e=this.o,s=this.t;if(X&&e===void 0){let i=s!==void 0&&s.length===1;i&&(e=Ze.get(s)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&Ze.set(s,e))}return e}toString(){return this.cssText}},Xe=t=>new I(typeof t=="string"?t:t+"",void 0,ge),x=(t,...e)=>{let s=t.length===1?t[0]:e.reduce((i,n,r)=>i+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+t[r+1],t[0]);return new I(s,t,ge)},ee=(t,e)=>{if(X)t.adoptedStyleSheets=e.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of e){let i=document.createElement("style"),n=Z.litNonce;n!==void 0&&i.setAttribute("nonce",n),i.textContent=s.cssText,t.appendChild(i)}},ve=X?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let s="";for(let i of e.cssRules)s+=i.cssText;return Xe(s)})(t):t;var{is:Dt,defineProperty:qt,getOwnPropertyDescriptor:jt,getOwnPropertyNames:Bt,getOwnPropertySymbols:Ht,getPrototypeOf:It}=Object,te=globalThis,et=te.trustedTypes,Ft=et?et.emptyScript:"",Vt=te.reactiveElementPolyfillSupport,F=(t,e)=>t,V={toAttribute(t,e){switch(e){case Boolean:t=t?Ft:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=t!==null;break;case Number:s=t===null?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch{s=null}}return s}},se=(t,e)=>!Dt(t,e),tt={attribute:!0,type:String,converter:V,reflect:!1,useDefault:!1,hasChanged:se};Symbol.metadata??=Symbol("metadata"),te.litPropertyMetadata??=new WeakMap;var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,s=tt){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(e,s),!s.noAccessor){let i=Symbol(),n=this.getPropertyDescriptor(e,i,s);n!==void 0&&qt(this.prototype,e,n)}}static getPropertyDescriptor(e,s,i){let{get:n,set:r}=jt(this.prototype,e)??{get(){return this[s]},set(o){this[s]=o}};return{get:n,set(o){let a=n?.call(this);r?.call(this,o),this.requestUpdate(e,a,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??tt}static _$Ei(){if(this.hasOwnProperty(F("elementProperties")))return;let e=It(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(F("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(F("properties"))){let s=this.properties,i=[...Bt(s),...Ht(s)];for(let n of i)this.createProperty(n,s[n])}let e=this[Symbol.metadata];if(e!==null){let s=litPropertyMetadata.get(e);if(s!==void 0)for(let[i,n]of s)this.elementProperties.set(i,n)}this._$Eh=new Map;for(let[s,i]of this.elementProperties){let n=this._$Eu(s,i);n!==void 0&&this._$Eh.set(n,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let s=[];if(Array.isArray(e)){let i=new Set(e.flat(1/0).reverse());for(let n of i)s.unshift(ve(n))}else e!==void 0&&s.push(ve(e));return s}static _$Eu(e,s){let i=s.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,s=this.constructor.elementProperties;for(let i of s.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ee(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,s,i){this._$AK(e,i)}_$ET(e,s){let i=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,i);if(n!==void 0&&i.reflect===!0){let r=(i.converter?.toAttribute!==void 0?i.converter:V).toAttribute(s,i.type);this._$Em=e,r==null?this.removeAttribute(n):this.setAttribute(n,r),this._$Em=null}}_$AK(e,s){let i=this.constructor,n=i._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let r=i.getPropertyOptions(n),o=typeof r.converter=="function"?{fromAttribute:r.converter}:r.converter?.fromAttribute!==void 0?r.converter:V;this._$Em=n;let a=o.fromAttribute(s,r.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(e,s,i,n=!1,r){if(e!==void 0){let o=this.constructor;if(n===!1&&(r=this[e]),i??=o.getPropertyOptions(e),!((i.hasChanged??se)(r,s)||i.useDefault&&i.reflect&&r===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,i))))return;this.C(e,s,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,s,{useDefault:i,reflect:n,wrapped:r},o){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??s??this[e]),r!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(s=void 0),this._$AL.set(e,s)),n===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,r]of this._$Ep)this[n]=r;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[n,r]of i){let{wrapped:o}=r,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,r,a)}}let e=!1,s=this._$AL;try{e=this.shouldUpdate(s),e?(this.willUpdate(s),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(s)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(s)}willUpdate(e){}_$AE(e){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(s=>this._$ET(s,this[s])),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[F("elementProperties")]=new Map,E[F("finalized")]=new Map,Vt?.({ReactiveElement:E}),(te.reactiveElementVersions??=[]).push("2.1.2");var be=globalThis,st=t=>t,ie=be.trustedTypes,it=ie?ie.createPolicy("lit-html",{createHTML:t=>t}):void 0,we="$lit$",C=`lit$${Math.random().toFixed(9).slice(2)}$`,$e="?"+C,Wt=`<${$e}>`,M=document,Y=()=>M.createComment(""),J=t=>t===null||typeof t!="object"&&typeof t!="function",_e=Array.isArray,lt=t=>_e(t)||typeof t?.[Symbol.iterator]=="function",ye=`[ 	
\f\r]`,W=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,nt=/-->/g,rt=/>/g,P=RegExp(`>|${ye}(?:([^\\s"'>=/]+)(${ye}*=${ye}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ot=/'/g,at=/"/g,dt=/^(?:script|style|textarea|title)$/i,ke=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),h=ke(1),S=ke(2),ki=ke(3),A=Symbol.for("lit-noChange"),f=Symbol.for("lit-nothing"),ct=new WeakMap,U=M.createTreeWalker(M,129);function ht(t,e){if(!_e(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return it!==void 0?it.createHTML(e):e}var ut=(t,e)=>{let s=t.length-1,i=[],n,r=e===2?"<svg>":e===3?"<math>":"",o=W;for(let a=0;a<s;a++){let c=t[a],d,l,u=-1,v=0;for(;v<c.length&&(o.lastIndex=v,l=o.exec(c),l!==null);)v=o.lastIndex,o===W?l[1]==="!--"?o=nt:l[1]!==void 0?o=rt:l[2]!==void 0?(dt.test(l[2])&&(n=RegExp("</"+l[2],"g")),o=P):l[3]!==void 0&&(o=P):o===P?l[0]===">"?(o=n??W,u=-1):l[1]===void 0?u=-2:(u=o.lastIndex-l[2].length,d=l[1],o=l[3]===void 0?P:l[3]==='"'?at:ot):o===at||o===ot?o=P:o===nt||o===rt?o=W:(o=P,n=void 0);let w=o===P&&t[a+1].startsWith("/>")?" ":"";r+=o===W?c+Wt:u>=0?(i.push(d),c.slice(0,u)+we+c.slice(u)+C+w):c+C+(u===-2?a:w)}return[ht(t,r+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},G=class t{constructor({strings:e,_$litType$:s},i){let n;this.parts=[];let r=0,o=0,a=e.length-1,c=this.parts,[d,l]=ut(e,s);if(this.el=t.createElement(d,i),U.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=U.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(we)){let v=l[o++],w=n.getAttribute(u).split(C),$=/([.?@])?(.*)/.exec(v);c.push({type:1,index:r,name:$[2],strings:w,ctor:$[1]==="."?re:$[1]==="?"?oe:$[1]==="@"?ae:R}),n.removeAttribute(u)}else u.startsWith(C)&&(c.push({type:6,index:r}),n.removeAttribute(u));if(dt.test(n.tagName)){let u=n.textContent.split(C),v=u.length-1;if(v>0){n.textContent=ie?ie.emptyScript:"";for(let w=0;w<v;w++)n.append(u[w],Y()),U.nextNode(),c.push({type:2,index:++r});n.append(u[v],Y())}}}else if(n.nodeType===8)if(n.data===$e)c.push({type:2,index:r});else{let u=-1;for(;(u=n.data.indexOf(C,u+1))!==-1;)c.push({type:7,index:r}),u+=C.length-1}r++}}static createElement(e,s){let i=M.createElement("template");return i.innerHTML=e,i}};function z(t,e,s=t,i){if(e===A)return e;let n=i!==void 0?s._$Co?.[i]:s._$Cl,r=J(e)?void 0:e._$litDirective$;return n?.constructor!==r&&(n?._$AO?.(!1),r===void 0?n=void 0:(n=new r(t),n._$AT(t,s,i)),i!==void 0?(s._$Co??=[])[i]=n:s._$Cl=n),n!==void 0&&(e=z(t,n._$AS(t,e.values),n,i)),e}var ne=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:i}=this._$AD,n=(e?.creationScope??M).importNode(s,!0);U.currentNode=n;let r=U.nextNode(),o=0,a=0,c=i[0];for(;c!==void 0;){if(o===c.index){let d;c.type===2?d=new j(r,r.nextSibling,this,e):c.type===1?d=new c.ctor(r,c.name,c.strings,this,e):c.type===6&&(d=new ce(r,this,e)),this._$AV.push(d),c=i[++a]}o!==c?.index&&(r=U.nextNode(),o++)}return U.currentNode=M,n}p(e){let s=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,s),s+=i.strings.length-2):i._$AI(e[s])),s++}},j=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,i,n){this.type=2,this._$AH=f,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=i,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=z(this,e,s),J(e)?e===f||e==null||e===""?(this._$AH!==f&&this._$AR(),this._$AH=f):e!==this._$AH&&e!==A&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):lt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==f&&J(this._$AH)?this._$AA.nextSibling.data=e:this.T(M.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:i}=e,n=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=G.createElement(ht(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===n)this._$AH.p(s);else{let r=new ne(n,this),o=r.u(this.options);r.p(s),this.T(o),this._$AH=r}}_$AC(e){let s=ct.get(e.strings);return s===void 0&&ct.set(e.strings,s=new G(e)),s}k(e){_e(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,i,n=0;for(let r of e)n===s.length?s.push(i=new t(this.O(Y()),this.O(Y()),this,this.options)):i=s[n],i._$AI(r),n++;n<s.length&&(this._$AR(i&&i._$AB.nextSibling,n),s.length=n)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let i=st(e).nextSibling;st(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},R=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,i,n,r){this.type=1,this._$AH=f,this._$AN=void 0,this.element=e,this.name=s,this._$AM=n,this.options=r,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=f}_$AI(e,s=this,i,n){let r=this.strings,o=!1;if(r===void 0)e=z(this,e,s,0),o=!J(e)||e!==this._$AH&&e!==A,o&&(this._$AH=e);else{let a=e,c,d;for(e=r[0],c=0;c<r.length-1;c++)d=z(this,a[i+c],s,c),d===A&&(d=this._$AH[c]),o||=!J(d)||d!==this._$AH[c],d===f?e=f:e!==f&&(e+=(d??"")+r[c+1]),this._$AH[c]=d}o&&!n&&this.j(e)}j(e){e===f?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},re=class extends R{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===f?void 0:e}},oe=class extends R{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==f)}},ae=class extends R{constructor(e,s,i,n,r){super(e,s,i,n,r),this.type=5}_$AI(e,s=this){if((e=z(this,e,s,0)??f)===A)return;let i=this._$AH,n=e===f&&i!==f||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,r=e!==f&&(i===f||n);n&&this.element.removeEventListener(this.name,this,i),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ce=class{constructor(e,s,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){z(this,e)}},pt={M:we,P:C,A:$e,C:1,L:ut,R:ne,D:lt,V:z,I:j,H:R,N:oe,U:ae,B:re,F:ce},Yt=be.litHtmlPolyfillSupport;Yt?.(G,j),(be.litHtmlVersions??=[]).push("3.3.3");var ft=(t,e,s)=>{let i=s?.renderBefore??e,n=i._$litPart$;if(n===void 0){let r=s?.renderBefore??null;i._$litPart$=n=new j(e.insertBefore(Y(),r),r,void 0,s??{})}return n._$AI(t),n};var xe=globalThis,T=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ft(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};T._$litElement$=!0,T.finalized=!0,xe.litElementHydrateSupport?.({LitElement:T});var Jt=xe.litElementPolyfillSupport;Jt?.({LitElement:T});(xe.litElementVersions??=[]).push("4.2.2");var Gt={attribute:!0,type:String,converter:V,reflect:!1,hasChanged:se},Kt=(t=Gt,e,s)=>{let{kind:i,metadata:n}=s,r=globalThis.litPropertyMetadata.get(n);if(r===void 0&&globalThis.litPropertyMetadata.set(n,r=new Map),i==="setter"&&((t=Object.create(t)).wrapped=!0),r.set(s.name,t),i==="accessor"){let{name:o}=s;return{set(a){let c=e.get.call(this);e.set.call(this,a),this.requestUpdate(o,c,t,!0,a)},init(a){return a!==void 0&&this.C(o,void 0,t,a),a}}}if(i==="setter"){let{name:o}=s;return function(a){let c=this[o];e.call(this,a),this.requestUpdate(o,c,t,!0,a)}}throw Error("Unsupported decorator location: "+i)};function y(t){return(e,s)=>typeof s=="object"?Kt(t,e,s):((i,n,r)=>{let o=n.hasOwnProperty(r);return n.constructor.createProperty(r,i),o?Object.getOwnPropertyDescriptor(n,r):void 0})(t,e,s)}var L={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},mt=t=>(...e)=>({_$litDirective$:t,values:e}),de=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,i){this._$Ct=e,this._$AM=s,this._$Ci=i}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var{I:pn}=pt;var gt=t=>t.strings===void 0;var Qt={},vt=(t,e=Qt)=>t._$AH=e;var yt=mt(class extends de{constructor(t){if(super(t),t.type!==L.PROPERTY&&t.type!==L.ATTRIBUTE&&t.type!==L.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!gt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===A||e===f)return e;let s=t.element,i=t.name;if(t.type===L.PROPERTY){if(e===s[i])return A}else if(t.type===L.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(i))return A}else if(t.type===L.ATTRIBUTE&&s.getAttribute(i)===e+"")return A;return vt(t),e}});function b(t,e,s,i){var n=arguments.length,r=n<3?e:i===null?i=Object.getOwnPropertyDescriptor(e,s):i,o;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")r=Reflect.decorate(t,e,s,i);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(r=(n<3?o(r):n>3?o(e,s,r):o(e,s))||r);return n>3&&r&&Object.defineProperty(e,s,r),r}var D={bubbles:!0,composed:!0},bt=class extends Event{constructor(e){super("service-finder-answers-change",D),this.answered=e}},Ce=class extends Event{constructor(e,s,i){super("service-finder-view-change",D),this.view=e,this.service=s,this.bundle=i}},Te=class extends Event{constructor(){super("service-finder-ready",D)}},ue=class extends Event{constructor(e){super("service-finder-fault",D),this.code=e}},wt=class extends Event{constructor(e){super("service-finder-report-mistake",g(p({},D),{cancelable:!0})),this.service=e}},$t=class extends Event{constructor(e,s){super("service-finder-hand-over",g(p({},D),{cancelable:!0})),this.service=e,this.answers=s}},Oe=class extends Event{constructor(){super("service-finder-forget",D)}},Zt=({fact:t,items:e})=>p({name:"question",fact:t},e&&{items:e});function fe(t={name:"home"}){return{views:[t],turn:0,answers:new Map,answeredOn:new Map,done:new Set,forOther:!1,handedOver:[],filters:{},groupBy:"standing"}}var O=t=>t.views[t.views.length-1];function N(t,e){let s=JSON.stringify(O(t))===JSON.stringify(e);return g(p({},t),{views:s?t.views:[...t.views,e],turn:t.turn+1,filters:cs(e)?{}:t.filters})}function Sn(t,e){let s=t.views.slice(0,-1);return N(g(p({},t),{views:s.length>0?s:[{name:"home"}]}),e)}function Xt(t){return t.views.length===1?t:g(p({},t),{views:t.views.slice(0,-1),turn:t.turn+1})}var es=t=>t.views.length>1;function ts(t,e,s){return N(g(p({},t),{scope:e,done:ls(t.scope,e)?t.done:new Set}),s)}function ss(t,e,s,i){let n=new Map(t.answers);return n.delete(e),g(p({},t),{answers:n.set(e,s),answeredOn:new Map(t.answeredOn).set(e,i)})}function En(t,e){let s=new Map(t.answers),i=new Map(t.answeredOn);return s.delete(e),i.delete(e),g(p({},t),{answers:s,answeredOn:i})}function is(t,e,s){let i=t;for(let[n,r]of e)i=ss(i,n,r,s);return i}var St=(t,e)=>g(p({},t),{place:e}),ns=(t,e)=>g(p({},t),{lang:e}),rs=(t,e)=>g(p({},t),{records:e});function Cn(t,e,s){let i=new Set(t.done);return s?i.add(e):i.delete(e),g(p({},t),{done:i})}var os=(t,e)=>g(p({},t),{forOther:e}),Tn=(t,e)=>g(p({},t),{filters:e}),On=(t,e)=>g(p({},t),{groupBy:e}),Pn=(t,e)=>g(p({},t),{handedOver:[...t.handedOver,e]});function as(t,e={name:"home"}){return g(p({},fe(e)),{lang:t.lang,records:t.records,turn:t.turn+1})}var cs=t=>t.name==="search"||t.name==="topic"||t.name==="everything"||t.name==="home",ls=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function ds(t){let e=s=>t.show(s);return{show:s=>e(N(t.session,s)),back:()=>{let s=O(t.session);e(Xt(t.session)),t.focus.service=s.name==="service"?s.service:void 0},type:s=>t.state==="ready"?void t.searching.type(s):t.searching.typeAhead(s),search:s=>t.searching.search(s),moveSuggestion:s=>t.searching.move(s),setLanguage:s=>{t.tongues.use(s,!0)},setRecords:s=>{t.tongues.useRecords(s)},helpOther:s=>t.tongues.useHelp(s),forget:()=>{t.remembering.forget(),t.dispatchEvent(new Oe)},reload:()=>{t.starting.reload()},focus:s=>t.focusOn(s),acceptArrived:s=>{t.remembering.keeping?.acceptArrived(s)},remember:s=>t.remembering.set(s),begin:async(s,i)=>{let n=ts(t.session,s,i??O(t.session));if(i)e(n);else if(s.about!=="service"&&!n.place)e(N(n,{name:"place",goOn:!0}));else{let r=await t.more();r?r.goOn(t,n):e(N(n,{name:"results"}))}}}}var hs=700,Pe=class{#e;#t;constructor(e){this.message="",this.#e=e,e.addController(this)}say(e,s=hs){clearTimeout(this.#t),this.#t=setTimeout(()=>{this.message=e===this.message?`${e}\xA0`:e,this.#e.requestUpdate()},s)}hostDisconnected(){clearTimeout(this.#t)}},Ue=class{#e;#t;#s=new Map;constructor(e){this.#e=e}findings(){let{session:e,catalog:s,today:i}=this.#e,n=[e.answers,e.place,e.scope,s,i(),this.previous];return(!this.#t||n.some((r,o)=>r!==this.#t.key[o]))&&(this.#t={key:n,value:this.of(e,this.previous)},this.#s=new Map(this.#t.value.decisions)),this.#t.value}of(e,s){let{code:i,catalog:n,today:r}=this.#e;return i.findingsOf(e,n,r(),s)}decide(e){let{situation:s}=this.findings(),i=this.#s.get(e.id)??this.#e.code.decideService(this.#e.catalog,e,s);return this.#s.set(e.id,i),i}},_t=new Map;function us(t){let e=_t.get(t)??me([{format:1,piece:"texts",jurisdiction:"ca",lang:t,services:{}}]);return _t.set(t,e),e}var B={typed:"",suggestions:[],open:!1,active:-1,fault:!1};function ps(t,e){let s=t.suggestions.length;return e==="none"||s===0?g(p({},t),{open:!1,active:-1}):e==="first"?g(p({},t),{open:!0,active:0}):e==="last"?g(p({},t),{open:!0,active:s-1}):g(p({},t),{open:!0,active:(t.active+1+e+s+1)%(s+1)-1})}var Et={search:B,faults:[],placeTyped:"",detailsFailed:!1,partsFailed:[],qr:!1,remembering:!1,searchMissing:!1,codeMissing:!1};function fs(t,e,s){let{partsFailed:i,remembering:n,arrived:r,changes:o,notice:a}=e;return p(g(p({},Et),{search:g(p({},B),{typed:t.name==="search"?t.query:""}),partsFailed:i,remembering:n,arrived:r}),s&&{changes:o,notice:a})}var Me=class{#e;constructor(e){this.#e=e}apply(){let e=this.wanted&&(this.#t(this.service)??this.#e.shadowRoot?.getElementById(this.wanted));if(!e)return;this.wanted=this.service=void 0,e.focus({preventScroll:!0});let s=e.getBoundingClientRect();if(s.top>=0&&s.bottom<=innerHeight)return;((e.id==="title"?[this.#e,e.closest(".view")]:[]).find(r=>s.bottom-r.getBoundingClientRect().top<innerHeight/2)??e).scrollIntoView({block:e.dataset.to?"center":"start"})}#t(e){let i=(e?[...this.#e.shadowRoot.querySelectorAll("[data-to]")]:[]).filter(r=>r.dataset.to===e),n=i.find(r=>r.checkVisibility())??i[0];for(let r=n?.closest("details");r;r=r.parentElement?.closest("details"))r.open=!0;return n}},ze=class{#e;constructor(e){this.#e=e}async load(){if(this.code)return this.code;let e=this.#e,[s]=await Promise.all([import("./chunk-WQW3U7TP.js"),e.tongues.complete()]).catch(()=>[void 0]);if(s&&!this.code){let{host:i}=e;ee(i.renderRoot,[...i.constructor.elementStyles,...s.laterStyles]),this.code=s,e.actions=p(p({},e.actions),s.moreActionsOf(e)),e.remembering.keeping=new s.Keeping(e),e.supply.loadDetails()}return e.fleet({codeMissing:!s}),s}},Re=class{#e;constructor(e){this.#e=e}store(e){this.#e.fleeting.remembering&&this.keeping?.store(e)}set(e){let s=this.#e;s.fleet({remembering:e});let i=()=>e?this.keeping?.store(s.session):this.keeping?.clear();s.wishes().options.remember&&(this.keeping?i():e&&s.more().then(i))}forget(){let e=this.#e;if(e.state!=="ready"){e.session=fe();return}this.set(!1);let{bundle:s,service:i,view:n}=e.wishes(),r=as(e.session),o=s||i||n?e.starting.firstSession(r):r;e.show(g(p({},o),{turn:r.turn,lang:r.lang,records:r.records,forOther:!1})),e.tongues.useHelp(!1),e.announce(e.words.t("forgotten"))}async arrive(e){await this.keeping?.arrive(e)}};function ms(t){let{level:e,options:s}=t.wishes(),{session:i,catalog:n,fleeting:r,actions:o,decided:a}=t;return{session:i,catalog:n,texts:t.texts(),words:t.words,get findings(){return a.findings()},today:t.today(),level:e,waiting:t.state!=="ready",fleeting:r,options:s,actions:o,decide:c=>a.decide(c)}}var gs=7,Le=class{#e;#t=new Map;#s;#i="";#n=!1;#r=0;constructor(e){this.#e=e}clear(){this.#t.clear(),this.#i=""}typeAhead(e){let{fleeting:s,recordsLang:i,supply:n}=this.#e;s.search.typed||(import("./chunk-622K7GHS.js").catch(()=>{}),n.loader?.indexes([i],["ca"]).catch(()=>{})),this.#e.fleet({search:g(p({},B),{typed:e})})}async type(e){let s=++this.#r;this.#a(g(p({},B),{typed:e}));let{catalog:i,texts:n,words:r}=this.#e.scene(),o=import("./chunk-622K7GHS.js").catch(()=>{}),[a,c]=await Promise.all([this.#d([n.lang],this.#l()),o]);if(this.#e.more(),!a||!c||this.#r!==s||e.trim().length<2)return;let d=H(i,this.#e.session.place?.id),l=c.suggest(a,e,{lang:n.lang,chain:d,limit:gs}).filter(({kind:u,id:v})=>u==="bundle"&&i.bundles.has(v??"")||u==="service"&&i.services.has(v??"")||u!=="bundle"&&u!=="service");this.#a(g(p({},this.#c),{suggestions:l,open:l.length>0,active:-1})),l.length>0&&this.#e.announce(r.t("suggestionsCount",{count:l.length}))}move(e){e==="none"&&!this.#c.open||this.#a(ps(this.#c,e))}search(e){let s=e.trim();if(this.#r++,!s)return this.#a(g(p({},B),{fault:!0})),this.#e.focusOn("query");this.#n&&(this.#i=""),this.#a(g(p({},B),{typed:s})),this.#e.show(N(this.#e.session,{name:"search",query:s.slice(0,300)}))}resultOf(e){let{session:s,recordsLang:i}=this.#e,n=JSON.stringify([e,s.place?.id,i,[...s.answers]]);return this.#i!==n&&(this.#i=n,this.#s=void 0,this.#n=!1,this.#u(e,r=>this.#o(n,r))),this.#s}#o(e,s){this.#i===e&&(this.#s=s,this.#e.supply.loadDetails(),this.#h(s),this.#e.host.requestUpdate())}#h({hits:e,pointers:[s]}){let{words:i}=this.#e;e.length===0&&s&&i?this.#e.announce(`${i.t("handledByOthers")}${i.t("colon")} ${s.name}`):this.#e.announceCount()}async#u(e,s){let i=this.#e;if(await i.more())try{let{find:n}=await import("./chunk-622K7GHS.js");await n(i,e,this.#l(),(r,o)=>this.#d(r,o),s)}catch{this.#n=!0,i.fleet({searchMissing:!0}),s({hits:[],noMatch:!0,pointers:[],topics:[],corrected:[],queryLang:i.recordsLang})}}get#c(){return this.#e.scene().fleeting.search}#a(e){this.#e.fleet({search:e})}#l(){let e=this.#e.catalog,s=H(e,this.#e.session.place?.id),i=({kind:n,parent:r})=>n==="indigenous"&&r!=="ca"&&s.includes(r??"");return[...s,...[...e.jurisdictions.values()].filter(i).map(({id:n})=>n)]}#d(e,s){let i=e.join(),n=`${i} ${s?.join()??""}`.trim(),r=this.#t.get(i)??this.#t.get(n);if(r)return r;let o=Promise.all([import("./chunk-622K7GHS.js"),this.#e.indexes(e,s)]).then(([a,c])=>(c||this.#t.set(i,o),a.openGently(c,this.#e.catalog,e))).then(a=>a.open?a:void 0).catch(()=>{});return this.#t.set(n,o),o.then(a=>{if(!a)for(let c of[i,n])this.#t.delete(c)}),o}},vs=["","home","search","everything","plan","results"];function ys({place:t,bundle:e,service:s,view:i},n,r,o,a){let{lang:c,records:d,forOther:l,answers:u,answeredOn:v,handedOver:w}=n,$=g(p({},fe()),{lang:c,records:d,forOther:l,answers:u,answeredOn:v,handedOver:w});if(t&&r.jurisdictions.has(t)&&($=St($,{id:t,label:o.jurisdictions.get(t)?.name??t})),s)return bs($,r,s);let q=Nt=>g(p({},$),{views:Nt});if(!vs.includes(i))return q([{name:"not-found"}]);if(!e)return i==="everything"?q([{name:"everything"}]):$;if(!r.bundles.has(e))return q([{name:"not-found"}]);if($=g(p({},$),{scope:{about:"bundle",bundle:e}}),i==="plan"||i==="results")return q([{name:i}]);if(!$.place)return q([{name:"place",goOn:!0}]);let Ye=a($);return q([Ye?Zt(Ye):{name:"plan"}])}function bs(t,e,s){let i=e.moved.get(s)??s,n=e.services.has(i)?{about:"service",service:i}:void 0;return g(p({},t),{scope:n,views:[{name:"service",service:i}]})}var ws="service-finder",$s=t=>t.replace(/^#/,"").startsWith(`${ws}=`);function _s(t){navigator.connection?.saveData||("requestIdleCallback"in globalThis?requestIdleCallback(t,{timeout:3e3}):setTimeout(t,300))}var _=class extends Error{constructor(e,s){super(s),this.name="SourceError",this.code=e}},ks=15e3,xs=400,As=async t=>Ct(await Ve(t)),Ct=t=>{try{return JSON.parse(new TextDecoder().decode(t))}catch{throw new _("damaged","A file is not JSON")}};async function Ss(t,e){let s=await Ve(t);if(await Es(s,e))throw new _("damaged",`${t.href} does not have the hash that the manifest names`);return Ct(s)}async function Es(t,{path:e,integrity:s}){let i=/\.([0-9a-f]{24,64})\.json$/.exec(e)?.[1];if(!i&&!s?.startsWith("sha256-")||!globalThis.crypto?.subtle)return!1;let n=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return s?.startsWith("sha256-")?!btoa(String.fromCharCode(...n)).startsWith(s.slice(7)):!Array.from(n,r=>r.toString(16).padStart(2,"0")).join("").startsWith(i)}async function Ve(t,e=!0){try{let s=await fetch(t,{credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(ks)});if(!s.ok)throw new _("unreachable",`${t.href} answered ${s.status}`);return await s.arrayBuffer()}catch(s){if(e&&!(s instanceof DOMException&&s.name==="TimeoutError"))return await new Promise(i=>setTimeout(i,xs)),Ve(t,!1);throw s instanceof _?s:new _(s instanceof DOMException&&s.name==="TimeoutError"?"timeout":"unreachable",`${t.href}: ${String(s)}`)}}var Ne=class{#e;#t;#s=new Map;#i;constructor(e){this.#e=new URL(e)}manifest(){return this.#t??=this.#r().catch(e=>{throw this.#t=void 0,e})}async load(e,s,i=[]){let n=await this.manifest(),r=l=>i.includes(l)?["logic","texts","details"]:["logic","texts"],o=[...new Set([...e,...i])].filter(l=>Object.hasOwn(n.jurisdictions,l)),a=new Set,c,d=await Promise.all(o.flatMap(l=>r(l).flatMap(u=>Ts(n,l,u,s).map(v=>this.#o(v).catch(w=>{a.add(l),c??=w})))));if(this.#n(d.filter(l=>l!==void 0)),!this.#i||this.#i.services.size===0)throw c??new _("damaged","The catalogue holds no service");return{catalog:this.#i,failed:[...a]}}async indexes(e,s){let i=await this.manifest(),n=e.flatMap(o=>s.flatMap(a=>i.jurisdictions[o]?.index?.[a]??[]));return(await Promise.allSettled(n.map(o=>this.#o(o)))).flatMap(o=>o.status==="fulfilled"?[o.value]:[])}async places(){return this.#o((await this.manifest()).places)}#n(e){let s=this.#i?.pieces??[],i=e.filter(n=>!s.includes(n));if(i.length!==0)try{this.#i=this.#i?Ge(this.#i,i):me(i)}catch(n){throw n instanceof Je?new _(n.code==="other-format"?"format":"damaged",n.message):n}}async#r(){let e=await As(this.#e);if(typeof e!="object"||e===null||typeof e.jurisdictions!="object")throw new _("damaged",`${this.#e.href} is not a manifest`);if(e.format!==1)throw new _("format",`${this.#e.href} has format ${String(e.format)}, this version reads ${1}`);return e}#o(e){let s=this.#s.get(e.path);if(s)return s;let i=new URL(e.path,this.#e),n=(i.origin===this.#e.origin?Ss(i,e):Promise.reject(new _("damaged",`${e.path} leads to another site`))).catch(r=>{throw this.#s.delete(e.path),r});return this.#s.set(e.path,n),n}},kt=new Map;function Cs(t){let e=kt.get(t)??new Ne(t);return kt.set(t,e),e}function Ts(t,e,s,i){let n=t.jurisdictions[e];return s==="logic"?[n.logic]:i.flatMap(r=>n[s]?.[r]??[])}var De=class{#e;#t;#s;constructor(e,s){this.failed=[],this.languages=["en","fr"],this.#t=new Set(["ca"]),this.#s=new Set,this.catalog=s,s?this.languages=[...s.texts.keys()]:this.#e=Cs(e)}async speaks(){return this.#e&&(this.languages=(await this.#e.manifest()).languages),this.languages}async load(e,s,i=[]){if(!this.#e)return;for(let a of e)this.#t.add(a);for(let a of i)this.#s.add(a);let n=this.catalog,r=await this.#e.load([...this.#t],s,[...this.#s]);this.catalog=r.catalog,this.failed=r.failed;let o=this.#i(this.#t);this.catalog!==n&&o.length>0&&await this.load(o,s)}async loadPlace(e,s){let i=e.split("-").map((n,r,o)=>o.slice(0,r+1).join("-"));await this.load(this.catalog?H(this.catalog,e):i,s)}hasDetails(e){return!this.#e||e.every(s=>this.#s.has(s)&&!this.failed.includes(s))}async places(){return this.#e?.places().catch(()=>{})}async indexes(e,s){if(!this.#e)return;let i=await this.#e.indexes(s??Object.keys((await this.#e.manifest()).jurisdictions),e);if(i.length===0)throw new _("unreachable","No search index could be loaded");return i}#i(e){return[...this.catalog?.jurisdictions.values()??[]].filter(({id:s,kind:i,parent:n})=>i==="indigenous"&&n!==void 0&&n!=="ca"&&e.has(n)&&!e.has(s)).map(({id:s})=>s)}},Tt=t=>t instanceof _?t.code:"unreachable";function Ot(t){for(let e=t;e;e=Pt(e)){let s=e.getAttribute("lang");if(s)return s}return document.documentElement.lang||void 0}function Os(t,e){let s=new MutationObserver(e);for(let i=t;i;i=Pt(i))s.observe(i,{attributes:!0,attributeFilter:["lang"]});return()=>s.disconnect()}var Pt=t=>{if(t.assignedSlot)return t.assignedSlot;if(t.parentElement)return t.parentElement;let e=t.getRootNode();return e instanceof ShadowRoot?e.host:null},Ps=t=>({url:t.catalogUrl?new URL(t.catalogUrl,document.baseURI).href:zs,given:t.catalog,lang:t.lang||Ot(t),place:t.place,bundle:t.lifeEvent,service:t.service,view:t.view,level:Math.min(6,Math.max(1,Math.trunc(t.headingLevel)||2)),today:()=>t.today||Ut(),options:{hideLanguages:t.hideLanguages,compact:t.compact||t.view==="search",reportMailto:t.reportMailto,takesAnswers:t.takesAnswers,part:!!(t.service||t.view==="plan"||t.view==="results"),remember:t.remember,get pageDir(){return getComputedStyle(t).direction}}}),qe=({bundle:t,service:e,view:s})=>!!(t||e||!Us.includes(s)),Us=["","home","search"],Ms="catalog/catalog.json",zs=import.meta.url.split(/[?#]/)[0].replace(/[^/]*$/,Ms);function Ut(){let t=new Date;return`${t.getFullYear()}-${String(t.getMonth()+1).padStart(2,"0")}-${String(t.getDate()).padStart(2,"0")}`}var We={en:{name:"English",load:async()=>(await import("./chunk-J6275LDQ.js")).en},fr:{name:"Fran\xE7ais",load:async()=>(await import("./chunk-EW5BOFNK.js")).fr},iu:{name:"\u1403\u14C4\u1483\u144E\u1450\u1466",load:async()=>(await import("./chunk-NXEQSLIZ.js")).iu},ar:{name:"\u0627\u0644\u0639\u0631\u0628\u064A\u0629",load:async()=>(await import("./chunk-WEM256AZ.js")).ar},es:{name:"Espa\xF1ol",load:async()=>(await import("./chunk-GTEAXA4Q.js")).es},pa:{name:"\u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40",load:async()=>(await import("./chunk-DCTQ36TJ.js")).pa},tl:{name:"Tagalog",load:async()=>(await import("./chunk-56253HQJ.js")).tl},uk:{name:"\u0423\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430",load:async()=>(await import("./chunk-F6QOVYJX.js")).uk},"zh-Hans":{name:"\u7B80\u4F53\u4E2D\u6587",load:async()=>(await import("./chunk-GJFWVNFL.js")).zhHans}};function he(t,e=Object.keys(We)){if(!t)return;let s=t.toLowerCase(),i=n=>n.toLowerCase();return e.find(n=>i(n)===s)??e.find(n=>s.startsWith(`${i(n)}-`))??e.find(n=>i(n).split("-")[0]===s.split("-")[0]&&!/-hant|-tw|-hk/.test(s))??(s==="fil"?e.find(n=>n==="tl"):void 0)}var je=class{#e;#t;constructor(e){this.state="idle",this.#t=0,this.settled=Promise.resolve(),this.#e=e}start(){return this.settled=this.#s()}async#s(){let e=++this.#t,s=this.#e,i=s.wishes();this.state="loading";let n=new De(i.url,i.given);s.supply.loader=n,s.searching.clear();let r=s.session.lang??he(i.lang)??"en";s.tongues.begin(r),s.host.requestUpdate();let o=qe(i)?s.more():void 0;o||await new Promise(a=>setTimeout(a));try{let a=n.speaks();if(await s.tongues.settle(r,a.catch(()=>n.languages)),await a,e!==this.#t)return;s.host.requestUpdate();let c=s.session.place?.id??(i.place||void 0);c&&await n.loadPlace(c,[s.recordsLang]),await n.load(i.service?["ca",i.service.split("/")[0]]:["ca"],[s.recordsLang]),await o,e===this.#t&&this.#i(i)}catch(a){e===this.#t&&this.failWith(Tt(a))}}#i(e){let s=this.#e;this.state="ready";let i=s.session.turn===0&&s.session.views.length===1,n=this.firstSession(s.session);s.session=i?n:g(p({},s.session),{place:s.session.place??n.place}),s.fleet({partsFailed:s.supply.loader.failed});let{typed:r}=s.fleeting.search;r&&O(s.session).name==="home"&&s.searching.type(r),s.supply.loadDetails();let o=e.options.remember,a=async()=>(await s.more())?.warnOfUnknown(e,s.catalog);i&&($s(location.hash)||o)?a().then(()=>s.remembering.arrive(o)):qe(e)?a():_s(()=>{a()}),s.dispatchEvent(new Te)}firstSession(e,s=this.#e.wishes()){let{catalog:i,code:n}=this.#e,r=o=>n&&this.#e.findingsFor(o).next;return ys(s,e,i,this.#e.texts(),r)}failWith(e){let s=this.#e;this.state=e,(s.host.shadowRoot?.activeElement||O(s.session).name!=="home")&&s.focusOn("title"),s.host.requestUpdate(),s.dispatchEvent(new ue(e))}async reload(){if(this.state==="ready")return this.#e.supply.retry();await this.start(),this.#e.state==="ready"&&this.#e.focusOn("title")}},Be=class{#e;constructor(e){this.places=()=>this.loader.places(),this.indexes=(s,i)=>this.loader.indexes(s,i),this.#e=e}get catalog(){return this.loader?.catalog}async load(e,s=[]){let i=this.loader;try{await i.load(e,[this.#e.recordsLang],s)}catch(n){this.#e.dispatchEvent(new ue(Tt(n)))}this.#e.fleet({partsFailed:i.failed})}async loadPlace(e){await this.load(H(this.catalog,e))}async loadDetails(){let{state:e,code:s,session:i}=this.#e;if(e!=="ready")return;let n=s?.detailsInView(i,this.catalog,this.#e.searching)??[];n.length===0||this.loader.hasDetails(n)||(await this.load([],n),this.#e.fleet({detailsFailed:n.some(r=>this.loader.failed.includes(r))}))}async retry(){await this.#e.more(),await this.load([]),this.#e.fleet({detailsFailed:!1}),await this.loadDetails()}},Rs={title:"Find government services",intro:"Say it in your own words, or start from what happened. Nothing you type or answer leaves this page.",back:"Back",home:"Start",language:"Language",loading:"Loading services\u2026",placeIs:"Place: {{place}}",colon:":",setPlace:"Say where you live",setPlace_them:"Say where they live",privacy:"Your answers stay on this page. Nothing is sent or stored.",privacyRemember:"Your answers stay in this browser tab, as you agreed. Nothing is sent.",forget:"Forget everything",forgotten:"Everything is forgotten.",yourAnswers_one:"Your answer ({{count}})",yourAnswers_other:"Your answers ({{count}})",yourAnswersNone:"Your answers",takeAlong:"Take it along",handedOver:"What was handed over",onBehalf:"I am helping someone else",onBehalfOn:"You are helping someone else. Answer for them.",recordsIn:"Services are described in {{language}}.",recordsSwitch:"Describe services in {{language}}",remember:"Keep my answers in this tab until I close it",searchLabel:"What do you need, or what happened?",searchHint:"For example: my dad died, help with rent, new health card",search:"Search",suggestions:"Suggestions",suggestionsCount_one:"{{count}} suggestion. Use the up and down arrows.",suggestionsCount_other:"{{count}} suggestions. Use the up and down arrows.",suggestionEvent:"life event",suggestionService:"service",lifeEvents:"Start from what happened",topics:"Browse by topic",everything:"See all services",checkAll:"Answer questions, see what you may get",checkAll_them:"Answer questions, see what they may get",searchEmpty:"Type a few words first.",searchUnavailable:"Search could not be loaded. You can still browse.",errorPrefix:"Error:",faultTitle:"The services could not be loaded",faultUnreachable:"Check your connection, then try again. The links below still work.",faultTimeout:"It is taking too long. Try again, or use the links below.",faultDamaged:"A file arrived damaged, so we did not use it. Try again, or use the links below.",faultFormat:"This page and its list of services do not fit together. Use the links below. The people who run this page need to update it.",faultPartTitle:"Some services could not be loaded",faultPart:"What you see is not complete: {{names}}.",retry:"Try again"},Ls={title:"Trouver des services gouvernementaux",intro:"Dites-le dans vos mots ou partez de ce qui est arriv\xE9. Rien de ce que vous \xE9crivez ou r\xE9pondez ne quitte cette page.",back:"Retour",home:"D\xE9but",language:"Langue",loading:"Chargement des services\u2026",placeIs:"Lieu\xA0: {{place}}",colon:"\xA0:",setPlace:"Dire o\xF9 vous habitez",setPlace_them:"Dire o\xF9 cette personne habite",privacy:"Vos r\xE9ponses restent sur cette page. Rien n\u2019est envoy\xE9 ni conserv\xE9.",privacyRemember:"Vos r\xE9ponses restent dans cet onglet, comme vous l\u2019avez accept\xE9. Rien n\u2019est envoy\xE9.",forget:"Tout oublier",forgotten:"Tout est oubli\xE9.",yourAnswers_one:"Votre r\xE9ponse ({{count}})",yourAnswers_many:"Vos r\xE9ponses ({{count}})",yourAnswers_other:"Vos r\xE9ponses ({{count}})",yourAnswersNone:"Vos r\xE9ponses",takeAlong:"Emporter",handedOver:"Ce qui a \xE9t\xE9 transmis",onBehalf:"J\u2019aide une autre personne",onBehalfOn:"Vous aidez une autre personne. R\xE9pondez pour elle.",recordsIn:"Les services sont d\xE9crits en {{language}}.",recordsSwitch:"D\xE9crire les services en {{language}}",remember:"Garder mes r\xE9ponses dans cet onglet jusqu\u2019\xE0 ce que je le ferme",searchLabel:"De quoi avez-vous besoin, ou qu\u2019est-il arriv\xE9?",searchHint:"Par exemple\xA0: mon p\xE8re est mort, aide pour le loyer, nouvelle carte sant\xE9",search:"Chercher",suggestions:"Suggestions",suggestionsCount_one:"{{count}} suggestion. Utilisez les fl\xE8ches haut et bas.",suggestionsCount_many:"{{count}} de suggestions. Utilisez les fl\xE8ches haut et bas.",suggestionsCount_other:"{{count}} suggestions. Utilisez les fl\xE8ches haut et bas.",suggestionEvent:"\xE9v\xE9nement de vie",suggestionService:"service",lifeEvents:"Partir de ce qui est arriv\xE9",topics:"Parcourir par sujet",everything:"Voir tous les services",checkAll:"R\xE9pondre \xE0 des questions pour voir ce que vous pourriez obtenir",checkAll_them:"R\xE9pondre \xE0 des questions pour voir ce que cette personne pourrait obtenir",searchEmpty:"\xC9crivez d\u2019abord quelques mots.",searchUnavailable:"La recherche n\u2019a pas pu \xEAtre charg\xE9e. Vous pouvez quand m\xEAme parcourir les services.",errorPrefix:"Erreur\xA0:",faultTitle:"Les services n\u2019ont pas pu \xEAtre charg\xE9s",faultUnreachable:"V\xE9rifiez votre connexion, puis r\xE9essayez. Les liens ci-dessous fonctionnent toujours.",faultTimeout:"C\u2019est trop long. R\xE9essayez ou utilisez les liens ci-dessous.",faultDamaged:"Un fichier est arriv\xE9 endommag\xE9 et nous ne l\u2019avons pas utilis\xE9. R\xE9essayez ou utilisez les liens ci-dessous.",faultFormat:"Cette page et sa liste de services ne vont pas ensemble. Utilisez les liens ci-dessous. Les responsables de cette page doivent la mettre \xE0 jour.",faultPartTitle:"Certains services n\u2019ont pas pu \xEAtre charg\xE9s",faultPart:"Ce que vous voyez n\u2019est pas complet\xA0: {{names}}.",retry:"R\xE9essayer"};function Ns(t,e,s){let i=Mt(e),n=He(()=>new Intl.NumberFormat(i)),r=He(()=>new Intl.ListFormat(i,{type:"conjunction"})),o=e==="ar"?"rtl":"ltr",a=d=>o==="rtl"?`\u2068${d}\u2069`:d,c=([d,l])=>[d,typeof l=="string"?a(l):d==="count"?l:n().format(l)];return{lang:e,dir:o,t:(d,l={})=>{let{count:u}=l,v=typeof u=="number",w=t(d,p(p({},Object.fromEntries(Object.entries(l).map(c))),s&&{context:"them"}));return v&&u>999?w.replace(String(u),n().format(u)):w},number:d=>n().format(d),day:d=>Ke(d)?Qe(d,i.replace("-CA","")):String(d),month:d=>new Intl.DateTimeFormat(i,{month:"long",timeZone:"UTC"}).format(new Date(Date.UTC(2024,d-1,15))),list:d=>r().format(d.map(a)),language:d=>{let l=v=>new Intl.DisplayNames(v,{type:"language"}).of(d)??d,u=l(i);return u===d?l("en"):u},borrowed:()=>!1}}var Mt=t=>t==="en"||t==="fr"?`${t}-CA`:t==="tl"?"fil":t==="iu"?"en-CA":t;function He(t){let e;return()=>e??=t()}var Ds={en:Rs,fr:Ls};function Ae(t,e=!1){let s=Ds[t];if(!s)return;let i=He(()=>new Intl.PluralRules(Mt(t)));return Ns((n,r)=>{let o=typeof r.count=="number"?i().select(r.count):r.context;return(s[`${n}_${o}`]??s[n]??n).replace(/\{\{(\w+)\}\}/g,(c,d)=>String(r[d]))},t,e)}var Ie=class{#e;#t;#s;constructor(e){this.records="en",this.#t="en",this.#e=e}begin(e){this.#t=e,this.words?.lang!==e&&(this.words=Ae(e,this.#e.session.forOther)??this.words),this.records=this.#n(e,this.#e.supply.loader.languages)}async settle(e,s){this.words?.lang!==e&&await this.complete().catch(()=>this.words??=Ae("en"));let i=await s;e===this.#t&&(this.records=this.#n(e,i))}async complete(){let e=this.#t,s=await this.#i(e);e===this.#t&&(this.words=s,this.#e.host.requestUpdate())}async#i(e){return We[e]?.load().catch(()=>{}),this.#s=await import("./chunk-2HAX5VK2.js"),await this.#s.loadWords(e),this.#s.wordsOf(e,this.#e.session.forOther)}async use(e,s){let i=this.#e,n=he(e)??"en";if(i.state==="idle"||!s&&i.session.lang||n===this.words?.lang&&!s)return;let r=await this.#i(n).catch(()=>{});if(!r)return;this.#t=n;let o=this.#n(n,i.supply.loader.languages);o!==this.records&&await i.supply.loader.load([],[o]).catch(()=>{}),(i.supply.catalog?.texts.has(o)??!0)&&(this.records=o),this.words=r,s&&(i.session=ns(i.session,n));let{place:a}=i.session,c=a&&i.texts().jurisdictions.get(a.id)?.name;a&&c&&!a.label.includes(",")&&(i.session=St(i.session,{id:a.id,label:c})),i.fleet({changes:void 0,notice:void 0,faults:[]})}async useRecords(e){let s=this.#e;await s.supply.loader.load([],[e]).catch(()=>{}),s.supply.catalog?.texts.has(e)&&(this.records=e,s.session=rs(s.session,e))}useHelp(e){let{lang:s}=this.words;this.#e.session=os(this.#e.session,e),this.words=this.#s?.has(s)?this.#s.wordsOf(s,e):Ae(s,e)??this.words}#n(e,s){let i=this.#e.session.records??he(document.documentElement.lang,s);return he(e,s)??i??s[0]??"en"}},Fe=class{#e;#t;#s;constructor(e,s){this.starting=new je(this),this.later=new ze(this),this.supply=new Be(this),this.tongues=new Ie(this),this.searching=new Le(this),this.remembering=new Re(this),this.decided=new Ue(this),this.actions=ds(this),this.#t=fe(),this.#s=Et,this.today=()=>this.wishes().today(),this.more=()=>this.later.load(),this.indexes=(i,n)=>this.supply.indexes(i,n),this.loadMore=(i,n)=>this.supply.load(i,n),this.dispatchEvent=i=>this.host.dispatchEvent(i),this.scene=()=>ms(this),this.findingsFor=(i,n)=>this.decided.of(i,n),this.host=e,this.wishes=s,this.focus=new Me(e),this.#e=new Pe(e)}get session(){return this.#t}set session(e){this.#t=e,this.remembering.store(e),this.host.requestUpdate()}get fleeting(){return this.#s}get state(){return this.starting.state}get code(){return this.later.code}get catalog(){return this.state==="ready"&&this.supply.catalog||us(this.recordsLang)}get words(){return this.tongues.words}get recordsLang(){return this.tongues.records}get message(){return this.#e.message}show(e,s=!1){let i=e.turn!==this.#t.turn,n=O(e);if(i&&(this.focus.wanted="title",this.#s=fs(n,this.#s,s),this.decided.previous=n.name==="question"?n.fact:void 0),this.session=e,!i)return;n.name!=="home"&&!this.code&&this.more(),this.supply.loadDetails();let r=n.name==="service"?n.service:void 0,o=e.scope?.about==="bundle"?e.scope.bundle:void 0;this.dispatchEvent(new Ce(n.name,r,o))}async open(e){let s=e==="home"?void 0:await this.more();s?await s.openView(this,e):this.show(N(this.session,{name:e==="home"?"home":"everything"}))}fleet(e){this.#s=p(p({},this.#s),e),this.host.requestUpdate()}texts(){let{texts:e}=this.catalog;return e.get(this.recordsLang)??[...e.values()][0]}announce(e){this.#e.say(e)}announceCount(){this.code&&this.announce(this.words.t("searchCount",{count:this.code.countShown(this.scene(),this.searching)}))}focusOn(e){this.focus.wanted=e,this.host.requestUpdate()}},qs=x`
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
`,js=x`
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
`,Bs=x`
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
`,Hs=x`
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
`,Is=x`
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
`,Fs=x`
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
`,Vs=x`
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
`,Ws=x`
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
`,Ys=x`
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
`,Js=x`
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
`,Gs=[Js,qs,Ys,Is,js,Bs,Fs,Ws,Vs,Hs];function K(t,e,s="section"){switch(t){case 1:return h`<h1 class=${s}>${e}</h1>`;case 2:return h`<h2 class=${s}>${e}</h2>`;case 3:return h`<h3 class=${s}>${e}</h3>`;case 4:return h`<h4 class=${s}>${e}</h4>`;case 5:return h`<h5 class=${s}>${e}</h5>`;default:return h`<h6 class=${s}>${e}</h6>`}}var Ks=(t,e)=>h`<div class="title-line" id="title" tabindex="-1">${K(t.level,e,"title")}</div>`;function pe(t,e){return e?t.texts.lang===t.words.lang?e:h`<span lang=${t.texts.lang} dir="ltr">${e}</span>`:f}function m(t,e,s){let i=t.words.t(e,s);return t.words.borrowed(e)?h`<span lang="en" dir="ltr">${i}</span>`:i}var xt={likely:S`<circle cx="10" cy="10" r="9" fill="currentColor"/><path class="cut" d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,automatic:S`<circle cx="10" cy="10" r="9" fill="currentColor"/><path class="cut" d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,received:S`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="m6 10.3 2.8 2.8 5.2-5.8" fill="none" stroke="currentColor" stroke-width="2"/>`,undecided:S`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor"/>`,ask:S`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7.6 8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M10 13.6v1.6" fill="none" stroke="currentColor" stroke-width="1.8"/>`,unlikely:S`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M6 10h8" stroke="currentColor" stroke-width="2"/>`,out:S`<path d="M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7" fill="none" stroke="currentColor" stroke-width="2"/>`,search:S`<circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="m13 13 5 5" stroke="currentColor" stroke-width="2.2"/>`,on:S`<path d="m7 4 6 6-6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`,back:S`<path d="m13 4-6 6 6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`};function Q(t){let e=xt[t]??xt.ask;return h`<svg class="icon ${t==="on"||t==="back"?"turns":""}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${e}
  </svg>`}var k=(t,e,s="link")=>h`<button type="button" class=${s} @click=${e}>${t}</button>`,Un=(t,e,s)=>h`<button type="button" class="link" data-to=${e} @click=${()=>t.actions.show({name:"service",service:e})}>
    ${s}
  </button>`;function Mn(t,e,s){return h`<a class="out" href=${e} target="_blank" rel="noopener noreferrer"
    >${s}<span class="unseen"> ${m(t,"newTab")}</span>${Q("out")}</a
  >`}var zn=(t,e,s="",i=!1)=>h`<details class=${s} ?open=${i}> <summary>${Q("on")}<span>${t}</span></summary> <div class="folded">${e}</div> </details>`;function Qs(t){let{changes:e,notice:s}=t.fleeting;return!e&&!s?f:h`<p class="changes" part="changes">${e?Zs(t):f} ${s}</p>`}function Zs(t){let{changes:e}=t.fleeting,s=n=>Xs(t,n.map(r=>t.texts.services.get(r)?.name??r)),i=[e?.likely.length?t.words.t("changedLikely",{names:s(e.likely)}):"",e?.unlikely.length?t.words.t("changedUnlikely",{names:s(e.unlikely)}):""].filter(Boolean);return i.length>0?i.join(" "):t.words.t("changedNothing")}var Xs=(t,e)=>t.words.list(e.length>4?[...e.slice(0,3),t.words.t("others",{number:e.length-3})]:e);function ei(t){let{arrived:e}=t.fleeting;return e?h`<section class="arrived" part="arrived" aria-labelledby="arrived-title"> <div id="arrived-title">${K(t.level+1,m(t,"arrivedTitle"),"item")}</div> <p>${m(t,"arrivedText",{count:e.count})}</p> <p class="ways">
      ${k(m(t,"arrivedUse"),()=>t.actions.acceptArrived(!0),"primary")}
      ${k(m(t,"arrivedIgnore"),()=>t.actions.acceptArrived(!1),"secondary")}
    </p> </section>`:f}function Se(t,e,s=f){return h`${ti(t)}${ei(t)}${ii(t)}${s}
    <div class="view" part="view">${Qs(t)}${e}</div>
    ${t.waiting?f:ni(t)}`}function ti(t){let{session:e,actions:s,words:i,options:n,texts:r}=t,o=O(e).name==="home";return h`<div class="top" part="top"> <div class="row">
      ${es(e)?k(h`${Q("back")}<span>${m(t,"back")}</span>`,()=>s.back(),"bar"):f}
      ${n.part||o?f:k(m(t,"home"),()=>s.show({name:"home"}),"bar")}
    </div> <div class="row end">
      ${k(e.place?m(t,"placeIs",{place:e.place.label}):m(t,"setPlace"),()=>s.show({name:"place"}),"bar")}
      ${n.hideLanguages?f:h`<label class="language"
              ><span class="unseen">${m(t,"language")}</span> <select @change=${a=>s.setLanguage(a.target.value)}>
                ${Object.entries(We).map(([a,{name:c}])=>h`<option value=${a} lang=${a} ?selected=${a===i.lang}>${c}</option>`)}
              </select></label
            >`}
    </div>
    ${e.forOther?h`<p class="helping">${m(t,"onBehalfOn")}</p>`:f}
    ${r.lang===i.lang?f:si(t)}
  </div>`}function si(t){let e=t.texts.lang==="fr"?"en":"fr",s=t.words.language;return h`<p class="records">
    ${m(t,"recordsIn",{language:s(t.texts.lang)})}
    ${k(m(t,"recordsSwitch",{language:s(e)}),()=>t.actions.setRecords(e))}
  </p>`}function ii(t){let{partsFailed:e}=t.fleeting;if(e.length===0)return f;let s=t.words.list(e.map(i=>t.texts.jurisdictions.get(i)?.name??i));return h`<div class="part-fault" role="status"> <p> <strong>${m(t,"faultPartTitle")}</strong> ${m(t,"faultPart",{names:s})}
      ${k(m(t,"retry"),()=>t.actions.reload())}
    </p> </div>`}function ni(t){let{session:e,actions:s,options:i,fleeting:n}=t,r=e.answers.size;return h`<div class="bottom" part="bottom"> <p class="privacy">${m(t,n.remembering?"privacyRemember":"privacy")}</p> <ul class="controls"> <li>
        ${k(r>0?m(t,"yourAnswers",{count:r}):m(t,"yourAnswersNone"),()=>s.show({name:"review"}))}
      </li> <li>${k(m(t,"takeAlong"),()=>s.show({name:"take-along"}))}</li>
      ${e.handedOver.length>0?h`<li>${k(m(t,"handedOver"),()=>s.show({name:"handed-over"}))}</li>`:f}
      <li>${k(m(t,"forget"),()=>s.forget())}</li> </ul>
    ${i.remember?h`<label class="tick"><input type="checkbox" .checked=${n.remembering} @change=${o=>s.remember(o.target.checked)} /><span>${m(t,"remember")}</span></label>`:f}
    <div dir=${i.pageDir}><slot name="footer"></slot></div> </div>`}function ri(t){let{fleeting:e,actions:s,words:i}=t,{typed:n,suggestions:r,open:o,active:a,fault:c}=e.search,d=o&&r.length>0;return h`<form class="search" role="search"
    novalidate @submit=${l=>{l.preventDefault(),oi(t)}}
  > <label class="label" id="query-label" for="query">${m(t,"searchLabel")}</label> <p class="hint" id="query-hint">${m(t,"searchHint")}</p>
    ${c?h`<p class="fault" id="query-fault"><strong>${m(t,"errorPrefix")}</strong> ${m(t,"searchEmpty")}</p>`:f}
    ${e.searchMissing?h`<p class="fault">${m(t,"searchUnavailable")}</p>`:f}
    <div class="combo"> <input id="query" part="input" type="text" role="combobox" aria-labelledby="query-label" autocomplete="off" autocapitalize="none" spellcheck="true" enterkeyhint="search" aria-autocomplete="list" aria-expanded=${d} aria-controls="suggestions" aria-describedby=${c?"query-fault query-hint":"query-hint"} aria-invalid=${c?"true":f} aria-activedescendant=${d&&a>=0?`suggestion-${a}`:f} .value=${yt(n)} @input=${l=>s.type(l.target.value)} @keydown=${l=>ai(l,t)} @blur=${()=>s.moveSuggestion("none")}
      /> <button class="primary" type="submit">${Q("search")}<span>${m(t,"search")}</span></button> <ul id="suggestions" role="listbox" aria-label=${i.t("suggestions")} ?hidden=${!d} part="suggestions">
        ${d?r.map((l,u)=>h`<li id="suggestion-${u}" role="option" aria-selected=${u===a} @pointerdown=${v=>{v.preventDefault(),zt(t,u)}}
                  > <span>${pe(t,l.text)}</span
                    >${l.id?h` <small>${m(t,l.kind==="bundle"?"suggestionEvent":"suggestionService")}</small>`:f}
                  </li>`):f}
      </ul> </div> </form>`}function oi(t){let{active:e,open:s,typed:i}=t.fleeting.search;s&&e>=0?zt(t,e):t.actions.search(i)}function zt(t,e){let s=t.fleeting.search.suggestions[e];s&&(t.actions.moveSuggestion("none"),s.kind==="bundle"&&s.id?t.actions.begin({about:"bundle",bundle:s.id}):s.kind==="service"&&s.id?t.actions.show({name:"service",service:s.id}):t.actions.search(s.text))}function ai(t,e){let{open:s}=e.fleeting.search,n=p({ArrowDown:()=>e.actions.moveSuggestion(1),ArrowUp:()=>e.actions.moveSuggestion(-1)},s&&{Escape:()=>e.actions.moveSuggestion("none")})[t.key];n&&(t.preventDefault(),t.stopPropagation(),n())}function At(t){return h`<div class="skeleton" part="skeleton">${Rt(t)}<slot></slot></div>`}var Rt=t=>h`<p class="unseen" role="status">${t?.t("loading")??""}</p> <div class="bones" aria-hidden="true"> <i class="w60 tall"></i><i></i><i class="w80"></i><i class="field"></i><i class="w40"></i><i class="block"></i><i class="block"></i> </div>`,ci=t=>h`<div class="lists"> <p class="unseen">${t.t("loading")}</p> <div class="bones" aria-hidden="true"><i class="w40"></i><i class="block"></i><i class="block"></i><i class="block"></i></div> <slot></slot> </div>`,li=(t,e)=>h`<div class="skeleton"> <slot></slot> <p> <button type="button" class="primary" @click=${e}>${t?.startsWith("fr")?"Trouver des services":"Find services"}</button> </p> </div>`,di={unreachable:"faultUnreachable",timeout:"faultTimeout",damaged:"faultDamaged",format:"faultFormat"};function Lt(t,e,s,i){return h`<section class="failed" part="fault" aria-labelledby="title"> <div class="title-line" id="title" tabindex="-1">${K(s,t.t("faultTitle"),"title")}</div> <p class="lead">${t.t(di[e])}</p> <p class="ways"><button type="button" class="primary" @click=${i}>${t.t("retry")}</button></p> <slot></slot> </section>`}function hi(t){return h` ${Ks(t,m(t,"title"))}
    <slot name="intro"><p class="lead">${m(t,"intro")}</p></slot>
    ${ri(t)}
    ${t.waiting?ci(t.words):t.options.compact?f:h`${ui(t)} ${pi(t)} ${mi(t)}`}`}function ui(t){let{actions:e,texts:s,level:i}=t;return h`<section aria-labelledby="events-title"> <div id="events-title">${K(i+1,m(t,"lifeEvents"))}</div> <ul class="events" part="events">
      ${[...t.catalog.bundles.keys()].map(n=>h`<li> <button type="button" class="event" @click=${()=>e.begin({about:"bundle",bundle:n})}> <span
                ><span class="event-name">${pe(t,s.bundles.get(n)?.name??n)}</span
                ><span class="event-summary">${pe(t,s.bundles.get(n)?.summary)}</span></span
              >${Q("on")}
            </button> </li>`)}
    </ul> </section>`}function pi(t){let{actions:e,texts:s,level:i}=t;return h`<section aria-labelledby="topics-title"> <div id="topics-title">${K(i+1,m(t,"topics"))}</div> <ul class="topics" part="topics">
      ${fi(t).map(n=>h`<li>${k(pe(t,s.topics.get(n)?.name??n),()=>e.show({name:"topic",topic:n}))}</li>`)}
    </ul> </section>`}function fi(t){let e=new Set([...t.catalog.services.values()].flatMap(s=>s.topics));return[...t.texts.topics.keys()].filter(s=>e.has(s))}function mi(t){let{actions:e,session:s}=t;return h`<p class="ways">
      ${k(m(t,"checkAll"),()=>e.begin({about:"everything"}),"secondary")}
      ${k(m(t,"everything"),()=>e.show({name:"everything"}),"secondary")}
    </p> <p class="behalf"> <label class="tick"
        ><input type="checkbox" .checked=${s.forOther} @change=${i=>e.helpOther(i.target.checked)}
        /><span>${m(t,"onBehalf")}</span></label
      > </p>`}function gi(t){let e=t.scene();if(O(e.session).name==="home")return Se(e,hi(e));let{words:s,fleeting:i,level:n,actions:r,waiting:o}=e;return t.code&&!o?Se(e,h`${t.code.viewFor(e,t.searching)}`,t.code.journey(e)):Se(e,i.codeMissing?Lt(s,"unreachable",n,()=>r.reload()):Rt(s))}function vi(t,e){let{words:s,message:i}=t;return h`<div class="finder" part="finder" lang=${s?.lang??f} dir=${s?.dir??f}> <div class="unseen" role="status" aria-live="polite">${i}</div>
    ${yi(t,e)}
  </div>`}function yi(t,e){let{state:s,words:i,starting:n}=t,r=t.wishes();if(s==="idle")return e?li(r.lang,e):At(i);if(!i||s==="loading"&&qe(r))return At(i);if(s==="loading"||s==="ready")try{return gi(t)}catch(a){console.error("service-finder: a view could not be shown",a),n.failWith("damaged")}let o=n.state;return Lt(i,o==="idle"||o==="loading"||o==="ready"?"damaged":o,r.level,()=>{n.reload()})}var Rn=(()=>{class t extends T{constructor(){super(...arguments),this.catalogUrl="",this.lang="",this.place="",this.lifeEvent="",this.service="",this.view="",this.headingLevel=2,this.reportMailto="",this.theme="light",this.lazy=!1,this.compact=!1,this.hideLanguages=!1,this.takesAnswers=!1,this.remember=!1,this.today="",this.#e=new Fe(this,()=>Ps(this))}static{this.styles=Gs}#e;#t;connectedCallback(){super.connectedCallback(),this.#t=Os(this,()=>{this.#e.tongues.use(this.lang||Ot(this),!1)}),!this.lazy&&this.#e.state==="idle"&&this.#s()}disconnectedCallback(){super.disconnectedCallback(),this.#t?.()}updated(s){(s.has("catalogUrl")||s.has("catalog"))&&this.#e.state!=="idle"&&this.hasUpdated&&s.get("catalogUrl")!==void 0&&this.#e.starting.start();let i=["place","lifeEvent","service","view"].filter(n=>s.get(n)!==void 0);i.length>0&&this.#e.state!=="idle"&&this.#e.more().then(n=>n?.follow(this.#e,i)),this.#e.focus.apply()}get answers(){return this.#e.session.answers}set answers(s){this.#e.session=is(this.#e.session,s,this.today||Ut())}async open(s){this.#e.state==="idle"?await this.#s():await this.#e.starting.settled,this.#e.state==="ready"&&await this.#e.open(s)}forget(){this.#e.remembering.forget()}async#s(){await Promise.resolve(),await this.#e.starting.start()}render(){return vi(this.#e,this.lazy?()=>{this.#s()}:void 0)}}return b([y({attribute:"catalog-url"})],t.prototype,"catalogUrl",void 0),b([y()],t.prototype,"lang",void 0),b([y()],t.prototype,"place",void 0),b([y({attribute:"life-event"})],t.prototype,"lifeEvent",void 0),b([y()],t.prototype,"service",void 0),b([y()],t.prototype,"view",void 0),b([y({type:Number,attribute:"heading-level"})],t.prototype,"headingLevel",void 0),b([y({attribute:"report-mailto"})],t.prototype,"reportMailto",void 0),b([y({reflect:!0})],t.prototype,"theme",void 0),b([y({type:Boolean,reflect:!0})],t.prototype,"lazy",void 0),b([y({type:Boolean,reflect:!0})],t.prototype,"compact",void 0),b([y({type:Boolean,attribute:"hide-languages"})],t.prototype,"hideLanguages",void 0),b([y({type:Boolean,attribute:"takes-answers"})],t.prototype,"takesAnswers",void 0),b([y({type:Boolean})],t.prototype,"remember",void 0),b([y()],t.prototype,"today",void 0),b([y({attribute:!1})],t.prototype,"catalog",void 0),t})();export{x as a,h as b,f as c,mt as d,de as e,vt as f,bt as g,wt as h,$t as i,Zt as j,O as k,N as l,Sn as m,Xt as n,es as o,ss as p,En as q,is as r,St as s,Cn as t,Tn as u,On as v,Pn as w,vs as x,ws as y,$s as z,_s as A,We as B,Rs as C,Ls as D,Ns as E,Hs as F,K as G,Ks as H,pe as I,m as J,Q as K,k as L,Un as M,Mn as N,zn as O,Zs as P,Xs as Q,ri as R,ui as S,Rn as T};
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
@lit/reactive-element/decorators/custom-element.js:
@lit/reactive-element/decorators/property.js:
@lit/reactive-element/decorators/state.js:
@lit/reactive-element/decorators/event-options.js:
@lit/reactive-element/decorators/base.js:
@lit/reactive-element/decorators/query.js:
@lit/reactive-element/decorators/query-all.js:
@lit/reactive-element/decorators/query-async.js:
@lit/reactive-element/decorators/query-assigned-nodes.js:
lit-html/directive.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/decorators/query-assigned-elements.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
lit-html/directives/live.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
