import{a as Ve,b as fe,c as We,d as Ye,k as B,y as Je}from"./chunk-4PEIM6NL.js";import{a as h,b as g}from"./chunk-LSIHGRHO.js";var Z=globalThis,Q=Z.ShadowRoot&&(Z.ShadyCSS===void 0||Z.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,me=Symbol(),Ge=new WeakMap,H=class{constructor(e,s,i){if(this._$cssResult$=!0,i!==me)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=s}get styleSheet(){let e=this.o,s=this.t;if(Q&&e===void 0){let i=s!==void 0&&s.length===1;i&&(e=Ge.get(s)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&Ge.set(s,e))}return e}toString(){return this.cssText}},Ke=t=>new H(typeof t=="string"?t:t+"",void 0,me),k=(t,...e)=>{let s=t.length===1?t[0]:e.reduce((i,r,n)=>i+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[n+1],t[0]);return new H(s,t,me)},X=(t,e)=>{if(Q)t.adoptedStyleSheets=e.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of e){let i=document.createElement("style"),r=Z.litNonce;r!==void 0&&i.setAttribute("nonce",r),i.textContent=s.cssText,t.appendChild(i)}},ge=Q?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let s="";for(let i of e.cssRules)s+=i.cssText;return Ke(s)})(t):t;var{is:Lt,defineProperty:Nt,getOwnPropertyDescriptor:Dt,getOwnPropertyNames:qt,getOwnPropertySymbols:jt,getPrototypeOf:Bt}=Object,ee=globalThis,Ze=ee.trustedTypes,Ht=Ze?Ze.emptyScript:"",It=ee.reactiveElementPolyfillSupport,I=(t,e)=>t,F={toAttribute(t,e){switch(e){case Boolean:t=t?Ht:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=t!==null;break;case Number:s=t===null?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch{s=null}}return s}},te=(t,e)=>!Lt(t,e),Qe={attribute:!0,type:String,converter:F,reflect:!1,useDefault:!1,hasChanged:te};Symbol.metadata??=Symbol("metadata"),ee.litPropertyMetadata??=new WeakMap;var S=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,s=Qe){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(e,s),!s.noAccessor){let i=Symbol(),r=this.getPropertyDescriptor(e,i,s);r!==void 0&&Nt(this.prototype,e,r)}}static getPropertyDescriptor(e,s,i){let{get:r,set:n}=Dt(this.prototype,e)??{get(){return this[s]},set(o){this[s]=o}};return{get:r,set(o){let a=r?.call(this);n?.call(this,o),this.requestUpdate(e,a,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Qe}static _$Ei(){if(this.hasOwnProperty(I("elementProperties")))return;let e=Bt(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(I("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(I("properties"))){let s=this.properties,i=[...qt(s),...jt(s)];for(let r of i)this.createProperty(r,s[r])}let e=this[Symbol.metadata];if(e!==null){let s=litPropertyMetadata.get(e);if(s!==void 0)for(let[i,r]of s)this.elementProperties.set(i,r)}this._$Eh=new Map;for(let[s,i]of this.elementProperties){let r=this._$Eu(s,i);r!==void 0&&this._$Eh.set(r,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let s=[];if(Array.isArray(e)){let i=new Set(e.flat(1/0).reverse());for(let r of i)s.unshift(ge(r))}else e!==void 0&&s.push(ge(e));return s}static _$Eu(e,s){let i=s.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,s=this.constructor.elementProperties;for(let i of s.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return X(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,s,i){this._$AK(e,i)}_$ET(e,s){let i=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,i);if(r!==void 0&&i.reflect===!0){let n=(i.converter?.toAttribute!==void 0?i.converter:F).toAttribute(s,i.type);this._$Em=e,n==null?this.removeAttribute(r):this.setAttribute(r,n),this._$Em=null}}_$AK(e,s){let i=this.constructor,r=i._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let n=i.getPropertyOptions(r),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:F;this._$Em=r;let a=o.fromAttribute(s,n.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,s,i,r=!1,n){if(e!==void 0){let o=this.constructor;if(r===!1&&(n=this[e]),i??=o.getPropertyOptions(e),!((i.hasChanged??te)(n,s)||i.useDefault&&i.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,i))))return;this.C(e,s,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,s,{useDefault:i,reflect:r,wrapped:n},o){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??s??this[e]),n!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(s=void 0),this._$AL.set(e,s)),r===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,n]of this._$Ep)this[r]=n;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[r,n]of i){let{wrapped:o}=n,a=this[r];o!==!0||this._$AL.has(r)||a===void 0||this.C(r,void 0,n,a)}}let e=!1,s=this._$AL;try{e=this.shouldUpdate(s),e?(this.willUpdate(s),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(s)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(s)}willUpdate(e){}_$AE(e){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(s=>this._$ET(s,this[s])),this._$EM()}updated(e){}firstUpdated(e){}};S.elementStyles=[],S.shadowRootOptions={mode:"open"},S[I("elementProperties")]=new Map,S[I("finalized")]=new Map,It?.({ReactiveElement:S}),(ee.reactiveElementVersions??=[]).push("2.1.2");var ye=globalThis,Xe=t=>t,se=ye.trustedTypes,et=se?se.createPolicy("lit-html",{createHTML:t=>t}):void 0,be="$lit$",E=`lit$${Math.random().toFixed(9).slice(2)}$`,we="?"+E,Ft=`<${we}>`,U=document,W=()=>U.createComment(""),Y=t=>t===null||typeof t!="object"&&typeof t!="function",$e=Array.isArray,ot=t=>$e(t)||typeof t?.[Symbol.iterator]=="function",ve=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,tt=/-->/g,st=/>/g,T=RegExp(`>|${ve}(?:([^\\s"'>=/]+)(${ve}*=${ve}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),it=/'/g,rt=/"/g,at=/^(?:script|style|textarea|title)$/i,_e=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),l=_e(1),x=_e(2),$i=_e(3),A=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),nt=new WeakMap,P=U.createTreeWalker(U,129);function ct(t,e){if(!$e(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return et!==void 0?et.createHTML(e):e}var lt=(t,e)=>{let s=t.length-1,i=[],r,n=e===2?"<svg>":e===3?"<math>":"",o=V;for(let a=0;a<s;a++){let c=t[a],m,d,p=-1,v=0;for(;v<c.length&&(o.lastIndex=v,d=o.exec(c),d!==null);)v=o.lastIndex,o===V?d[1]==="!--"?o=tt:d[1]!==void 0?o=st:d[2]!==void 0?(at.test(d[2])&&(r=RegExp("</"+d[2],"g")),o=T):d[3]!==void 0&&(o=T):o===T?d[0]===">"?(o=r??V,p=-1):d[1]===void 0?p=-2:(p=o.lastIndex-d[2].length,m=d[1],o=d[3]===void 0?T:d[3]==='"'?rt:it):o===rt||o===it?o=T:o===tt||o===st?o=V:(o=T,r=void 0);let b=o===T&&t[a+1].startsWith("/>")?" ":"";n+=o===V?c+Ft:p>=0?(i.push(m),c.slice(0,p)+be+c.slice(p)+E+b):c+E+(p===-2?a:b)}return[ct(t,n+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},J=class t{constructor({strings:e,_$litType$:s},i){let r;this.parts=[];let n=0,o=0,a=e.length-1,c=this.parts,[m,d]=lt(e,s);if(this.el=t.createElement(m,i),P.currentNode=this.el.content,s===2||s===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=P.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(be)){let v=d[o++],b=r.getAttribute(p).split(E),O=/([.?@])?(.*)/.exec(v);c.push({type:1,index:n,name:O[2],strings:b,ctor:O[1]==="."?re:O[1]==="?"?ne:O[1]==="@"?oe:R}),r.removeAttribute(p)}else p.startsWith(E)&&(c.push({type:6,index:n}),r.removeAttribute(p));if(at.test(r.tagName)){let p=r.textContent.split(E),v=p.length-1;if(v>0){r.textContent=se?se.emptyScript:"";for(let b=0;b<v;b++)r.append(p[b],W()),P.nextNode(),c.push({type:2,index:++n});r.append(p[v],W())}}}else if(r.nodeType===8)if(r.data===we)c.push({type:2,index:n});else{let p=-1;for(;(p=r.data.indexOf(E,p+1))!==-1;)c.push({type:7,index:n}),p+=E.length-1}n++}}static createElement(e,s){let i=U.createElement("template");return i.innerHTML=e,i}};function M(t,e,s=t,i){if(e===A)return e;let r=i!==void 0?s._$Co?.[i]:s._$Cl,n=Y(e)?void 0:e._$litDirective$;return r?.constructor!==n&&(r?._$AO?.(!1),n===void 0?r=void 0:(r=new n(t),r._$AT(t,s,i)),i!==void 0?(s._$Co??=[])[i]=r:s._$Cl=r),r!==void 0&&(e=M(t,r._$AS(t,e.values),r,i)),e}var ie=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:i}=this._$AD,r=(e?.creationScope??U).importNode(s,!0);P.currentNode=r;let n=P.nextNode(),o=0,a=0,c=i[0];for(;c!==void 0;){if(o===c.index){let m;c.type===2?m=new q(n,n.nextSibling,this,e):c.type===1?m=new c.ctor(n,c.name,c.strings,this,e):c.type===6&&(m=new ae(n,this,e)),this._$AV.push(m),c=i[++a]}o!==c?.index&&(n=P.nextNode(),o++)}return P.currentNode=U,r}p(e){let s=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,s),s+=i.strings.length-2):i._$AI(e[s])),s++}},q=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,i,r){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=M(this,e,s),Y(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==A&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ot(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&Y(this._$AH)?this._$AA.nextSibling.data=e:this.T(U.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:i}=e,r=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=J.createElement(ct(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(s);else{let n=new ie(r,this),o=n.u(this.options);n.p(s),this.T(o),this._$AH=n}}_$AC(e){let s=nt.get(e.strings);return s===void 0&&nt.set(e.strings,s=new J(e)),s}k(e){$e(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,i,r=0;for(let n of e)r===s.length?s.push(i=new t(this.O(W()),this.O(W()),this,this.options)):i=s[r],i._$AI(n),r++;r<s.length&&(this._$AR(i&&i._$AB.nextSibling,r),s.length=r)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let i=Xe(e).nextSibling;Xe(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},R=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,i,r,n){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=s,this._$AM=r,this.options=n,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=u}_$AI(e,s=this,i,r){let n=this.strings,o=!1;if(n===void 0)e=M(this,e,s,0),o=!Y(e)||e!==this._$AH&&e!==A,o&&(this._$AH=e);else{let a=e,c,m;for(e=n[0],c=0;c<n.length-1;c++)m=M(this,a[i+c],s,c),m===A&&(m=this._$AH[c]),o||=!Y(m)||m!==this._$AH[c],m===u?e=u:e!==u&&(e+=(m??"")+n[c+1]),this._$AH[c]=m}o&&!r&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},re=class extends R{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},ne=class extends R{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},oe=class extends R{constructor(e,s,i,r,n){super(e,s,i,r,n),this.type=5}_$AI(e,s=this){if((e=M(this,e,s,0)??u)===A)return;let i=this._$AH,r=e===u&&i!==u||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,n=e!==u&&(i===u||r);r&&this.element.removeEventListener(this.name,this,i),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ae=class{constructor(e,s,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){M(this,e)}},dt={M:be,P:E,A:we,C:1,L:lt,R:ie,D:ot,V:M,I:q,H:R,N:ne,U:oe,B:re,F:ae},Vt=ye.litHtmlPolyfillSupport;Vt?.(J,q),(ye.litHtmlVersions??=[]).push("3.3.3");var ht=(t,e,s)=>{let i=s?.renderBefore??e,r=i._$litPart$;if(r===void 0){let n=s?.renderBefore??null;i._$litPart$=r=new q(e.insertBefore(W(),n),n,void 0,s??{})}return r._$AI(t),r};var ke=globalThis,C=class extends S{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ht(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};C._$litElement$=!0,C.finalized=!0,ke.litElementHydrateSupport?.({LitElement:C});var Wt=ke.litElementPolyfillSupport;Wt?.({LitElement:C});(ke.litElementVersions??=[]).push("4.2.2");var Yt={attribute:!0,type:String,converter:F,reflect:!1,hasChanged:te},Jt=(t=Yt,e,s)=>{let{kind:i,metadata:r}=s,n=globalThis.litPropertyMetadata.get(r);if(n===void 0&&globalThis.litPropertyMetadata.set(r,n=new Map),i==="setter"&&((t=Object.create(t)).wrapped=!0),n.set(s.name,t),i==="accessor"){let{name:o}=s;return{set(a){let c=e.get.call(this);e.set.call(this,a),this.requestUpdate(o,c,t,!0,a)},init(a){return a!==void 0&&this.C(o,void 0,t,a),a}}}if(i==="setter"){let{name:o}=s;return function(a){let c=this[o];e.call(this,a),this.requestUpdate(o,c,t,!0,a)}}throw Error("Unsupported decorator location: "+i)};function y(t){return(e,s)=>typeof s=="object"?Jt(t,e,s):((i,r,n)=>{let o=r.hasOwnProperty(n);return r.constructor.createProperty(n,i),o?Object.getOwnPropertyDescriptor(r,n):void 0})(t,e,s)}var z={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ut=t=>(...e)=>({_$litDirective$:t,values:e}),le=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,i){this._$Ct=e,this._$AM=s,this._$Ci=i}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var{I:dr}=dt;var pt=t=>t.strings===void 0;var Gt={},ft=(t,e=Gt)=>t._$AH=e;var mt=ut(class extends le{constructor(t){if(super(t),t.type!==z.PROPERTY&&t.type!==z.ATTRIBUTE&&t.type!==z.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!pt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===A||e===u)return e;let s=t.element,i=t.name;if(t.type===z.PROPERTY){if(e===s[i])return A}else if(t.type===z.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(i))return A}else if(t.type===z.ATTRIBUTE&&s.getAttribute(i)===e+"")return A;return ft(t),e}});function w(t,e,s,i){var r=arguments.length,n=r<3?e:i===null?i=Object.getOwnPropertyDescriptor(e,s):i,o;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")n=Reflect.decorate(t,e,s,i);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(n=(r<3?o(n):r>3?o(e,s,n):o(e,s))||n);return r>3&&n&&Object.defineProperty(e,s,n),n}var D={bubbles:!0,composed:!0},gt=class extends Event{constructor(e){super("service-finder-answers-change",D),this.answered=e}},Ee=class extends Event{constructor(e,s,i){super("service-finder-view-change",D),this.view=e,this.service=s,this.bundle=i}},Ce=class extends Event{constructor(){super("service-finder-ready",D)}},he=class extends Event{constructor(e){super("service-finder-fault",D),this.code=e}},vt=class extends Event{constructor(e){super("service-finder-report-mistake",g(h({},D),{cancelable:!0})),this.service=e}},yt=class extends Event{constructor(e,s){super("service-finder-hand-over",g(h({},D),{cancelable:!0})),this.service=e,this.answers=s}},Oe=class extends Event{constructor(){super("service-finder-forget",D)}},j={typed:"",suggestions:[],open:!1,active:-1,fault:!1};function Kt(t,e){let s=t.suggestions.length;return e==="none"||s===0?g(h({},t),{open:!1,active:-1}):e==="first"?g(h({},t),{open:!0,active:0}):e==="last"?g(h({},t),{open:!0,active:s-1}):g(h({},t),{open:!0,active:(t.active+1+e+s+1)%(s+1)-1})}var Zt=({fact:t,items:e})=>h({name:"question",fact:t},e&&{items:e});function pe(t={name:"home"}){return{views:[t],turn:0,answers:new Map,answeredOn:new Map,done:new Set,forOther:!1,handedOver:[],filters:{},groupBy:"standing"}}var N=t=>t.views[t.views.length-1];function L(t,e){let s=JSON.stringify(N(t))===JSON.stringify(e);return g(h({},t),{views:s?t.views:[...t.views,e],turn:t.turn+1,filters:as(e)?{}:t.filters})}function kr(t,e){let s=t.views.slice(0,-1);return L(g(h({},t),{views:s.length>0?s:[{name:"home"}]}),e)}function Qt(t){return t.views.length===1?t:g(h({},t),{views:t.views.slice(0,-1),turn:t.turn+1})}var Xt=t=>t.views.length>1;function es(t,e,s){return L(g(h({},t),{scope:e,done:cs(t.scope,e)?t.done:new Set}),s)}function ts(t,e,s,i){let r=new Map(t.answers);return r.delete(e),g(h({},t),{answers:r.set(e,s),answeredOn:new Map(t.answeredOn).set(e,i)})}function Ar(t,e){let s=new Map(t.answers),i=new Map(t.answeredOn);return s.delete(e),i.delete(e),g(h({},t),{answers:s,answeredOn:i})}function ss(t,e,s){let i=t;for(let[r,n]of e)i=ts(i,r,n,s);return i}var kt=(t,e)=>g(h({},t),{place:e}),is=(t,e)=>g(h({},t),{lang:e}),rs=(t,e)=>g(h({},t),{records:e});function xr(t,e,s){let i=new Set(t.done);return s?i.add(e):i.delete(e),g(h({},t),{done:i})}var ns=(t,e)=>g(h({},t),{forOther:e}),Sr=(t,e)=>g(h({},t),{filters:e}),Er=(t,e)=>g(h({},t),{groupBy:e}),Cr=(t,e)=>g(h({},t),{handedOver:[...t.handedOver,e]});function os(t,e={name:"home"}){return g(h({},pe(e)),{lang:t.lang,records:t.records,turn:t.turn+1})}var as=t=>t.name==="search"||t.name==="topic"||t.name==="everything"||t.name==="home",cs=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function ls(t){let e=s=>t.show(s);return{show:s=>e(L(t.session,s)),back:()=>e(Qt(t.session)),type:s=>t.state==="ready"?void t.searching.type(s):t.fleet({search:g(h({},j),{typed:s})}),search:s=>t.searching.search(s),moveSuggestion:s=>t.searching.move(s),setLanguage:s=>{t.tongues.use(s,!0)},setRecords:s=>{t.tongues.useRecords(s)},helpOther:s=>t.tongues.useHelp(s),forget:()=>{t.remembering.forget(),t.dispatchEvent(new Oe)},reload:()=>{t.starting.reload()},focus:s=>t.focusOn(s),acceptArrived:s=>{t.remembering.keeping?.acceptArrived(s)},remember:s=>t.remembering.set(s),begin:async(s,i)=>{let r=es(t.session,s,i??N(t.session));if(i)e(r);else if(s.about!=="service"&&!r.place)e(L(r,{name:"place",goOn:!0}));else{let n=await t.more();n?n.goOn(t,r):e(L(r,{name:"results"}))}}}}var ds=700,Te=class{#e;#t;constructor(e){this.message="",this.#e=e,e.addController(this)}say(e,s=ds){clearTimeout(this.#t),this.#t=setTimeout(()=>{this.message=e===this.message?`${e}\xA0`:e,this.#e.requestUpdate()},s)}hostDisconnected(){clearTimeout(this.#t)}},Pe=class{#e;#t;#s=new Map;constructor(e){this.#e=e}findings(){let{session:e,catalog:s,today:i}=this.#e,r=[e.answers,e.place,e.scope,s,i(),this.previous];return(!this.#t||r.some((n,o)=>n!==this.#t.key[o]))&&(this.#t={key:r,value:this.of(e,this.previous)},this.#s=new Map(this.#t.value.decisions)),this.#t.value}of(e,s){let{code:i,catalog:r,today:n}=this.#e;return i.findingsOf(e,r,n(),s)}decide(e){let{situation:s}=this.findings(),i=this.#s.get(e.id)??this.#e.code.decideService(this.#e.catalog,e,s);return this.#s.set(e.id,i),i}},bt=new Map;function hs(t){let e=bt.get(t)??fe([{format:1,piece:"texts",jurisdiction:"ca",lang:t,services:{}}]);return bt.set(t,e),e}var At={search:j,faults:[],placeTyped:"",detailsFailed:!1,partsFailed:[],qr:!1,remembering:!1,searchMissing:!1,codeMissing:!1};function us(t,e,s){let{partsFailed:i,remembering:r,arrived:n,changes:o,notice:a}=e;return h(g(h({},At),{search:g(h({},j),{typed:t.name==="search"?t.query:""}),partsFailed:i,remembering:r,arrived:n}),s&&{changes:o,notice:a})}var Ue=class{#e;constructor(e){this.#e=e}apply(){let e=this.wanted&&this.#e.shadowRoot?.getElementById(this.wanted);if(!e)return;this.wanted=void 0,e.focus({preventScroll:!0});let s=e.getBoundingClientRect();(s.top<0||s.bottom>innerHeight)&&(this.#e.getBoundingClientRect().top<0&&e.id==="title"?this.#e:e).scrollIntoView({block:"start"})}},Me=class{#e;constructor(e){this.#e=e}async load(){if(this.code)return this.code;let e=this.#e,[s]=await Promise.all([import("./chunk-XBQXVKUQ.js"),e.tongues.complete()]).catch(()=>[void 0]);if(s&&!this.code){let{host:i}=e;X(i.renderRoot,[...i.constructor.elementStyles,...s.laterStyles]),this.code=s,e.actions=h(h({},e.actions),s.moreActionsOf(e)),e.remembering.keeping=new s.Keeping(e),e.supply.loadDetails()}return e.fleet({codeMissing:!s}),s}},Re=class{#e;constructor(e){this.#e=e}store(e){this.#e.fleeting.remembering&&this.keeping?.store(e)}set(e){let s=this.#e;s.fleet({remembering:e});let i=()=>e?this.keeping?.store(s.session):this.keeping?.clear();s.wishes().options.remember&&(this.keeping?i():e&&s.more().then(i))}forget(){let e=this.#e;if(e.state!=="ready"){e.session=pe();return}this.set(!1);let{bundle:s,service:i,view:r}=e.wishes(),n=os(e.session),o=s||i||r?e.starting.firstSession(n):n;e.show(g(h({},o),{turn:n.turn,lang:n.lang,records:n.records,forOther:!1})),e.tongues.useHelp(!1),e.announce(e.words.t("forgotten"))}async arrive(e){await this.keeping?.arrive(e)}};function ps(t){let{level:e,options:s}=t.wishes(),{session:i,catalog:r,fleeting:n,actions:o,decided:a}=t;return{session:i,catalog:r,texts:t.texts(),words:t.words,get findings(){return a.findings()},today:t.today(),level:e,waiting:t.state!=="ready",fleeting:n,options:s,actions:o,decide:c=>a.decide(c)}}var fs=7,ze=class{#e;#t=new Map;#s;#i="";#r=!1;#n=0;constructor(e){this.#e=e}clear(){this.#t.clear(),this.#i=""}async type(e){let s=++this.#n;this.#a(g(h({},j),{typed:e}));let{catalog:i,texts:r,words:n}=this.#e.scene(),o=import("./chunk-CR66SILT.js").catch(()=>{}),[a,c]=await Promise.all([this.#d([r.lang],this.#l()),o]);if(!a||!c||this.#n!==s||e.trim().length<2)return;let m=B(i,this.#e.session.place?.id),d=c.suggest(a,e,{lang:r.lang,chain:m,limit:fs}).filter(({kind:p,id:v})=>p==="bundle"&&i.bundles.has(v??"")||p==="service"&&i.services.has(v??"")||p!=="bundle"&&p!=="service");this.#a(g(h({},this.#c),{suggestions:d,open:d.length>0,active:-1})),d.length>0&&this.#e.announce(n.t("suggestionsCount",{count:d.length}))}move(e){e==="none"&&!this.#c.open||this.#a(Kt(this.#c,e))}search(e){let s=e.trim();if(this.#n++,!s)return this.#a(g(h({},j),{fault:!0})),this.#e.focusOn("query");this.#r&&(this.#i=""),this.#a(g(h({},j),{typed:s})),this.#e.show(L(this.#e.session,{name:"search",query:s.slice(0,300)}))}resultOf(e){let{session:s,recordsLang:i}=this.#e,r=JSON.stringify([e,s.place?.id,i,[...s.answers]]);return this.#i!==r&&(this.#i=r,this.#s=void 0,this.#r=!1,this.#h(e,n=>this.#o(r,n))),this.#s}#o(e,s){this.#i===e&&(this.#s=s,this.#e.announceCount(),this.#e.host.requestUpdate())}async#h(e,s){let i=this.#e;if(await i.more())try{let{find:r}=await import("./chunk-CR66SILT.js");await r(i,e,this.#l(),(n,o)=>this.#d(n,o),s)}catch{this.#r=!0,i.fleet({searchMissing:!0}),s({hits:[],noMatch:!0,pointers:[],topics:[],corrected:[],queryLang:i.recordsLang})}}get#c(){return this.#e.scene().fleeting.search}#a(e){this.#e.fleet({search:e})}#l(){let e=this.#e.catalog,s=B(e,this.#e.session.place?.id),i=({kind:r,parent:n})=>r==="indigenous"&&n!=="ca"&&s.includes(n??"");return[...s,...[...e.jurisdictions.values()].filter(i).map(({id:r})=>r)]}#d(e,s){let i=e.join(),r=`${i} ${s?.join()??""}`.trim(),n=this.#t.get(i)??this.#t.get(r);if(n)return n;let o=Promise.all([import("./chunk-CR66SILT.js"),this.#e.indexes(e,s)]).then(([a,c])=>(c||this.#t.set(i,o),a.openGently(c,this.#e.catalog,e))).then(a=>a.open?a:void 0).catch(()=>{});return this.#t.set(r,o),o.then(a=>{if(!a)for(let c of[i,r])this.#t.delete(c)}),o}},ms=["","home","search","everything","plan","results"];function gs({place:t,bundle:e,service:s,view:i},r,n,o,a){let{lang:c,forOther:m,answers:d,answeredOn:p}=r,v=g(h({},pe()),{lang:c,forOther:m,answers:d,answeredOn:p});if(t&&n.jurisdictions.has(t)&&(v=kt(v,{id:t,label:o.jurisdictions.get(t)?.name??t})),s)return vs(v,n,s);let b=zt=>g(h({},v),{views:zt});if(!ms.includes(i))return b([{name:"not-found"}]);if(!e)return i==="everything"?b([{name:"everything"}]):v;if(!n.bundles.has(e))return b([{name:"not-found"}]);if(v=g(h({},v),{scope:{about:"bundle",bundle:e}}),i==="plan"||i==="results")return b([{name:i}]);if(!v.place)return b([{name:"place",goOn:!0}]);let O=a(v);return b([O?Zt(O):{name:"plan"}])}function vs(t,e,s){let i=e.moved.get(s)??s,r=e.services.has(i)?{about:"service",service:i}:void 0;return g(h({},t),{scope:r,views:[{name:"service",service:i}]})}var ys="service-finder",bs=t=>t.replace(/^#/,"").startsWith(`${ys}=`);function ws(t){navigator.connection?.saveData||("requestIdleCallback"in globalThis?requestIdleCallback(t,{timeout:3e3}):setTimeout(t,300))}var $=class extends Error{constructor(e,s){super(s),this.name="SourceError",this.code=e}},$s=15e3,_s=400,ks=async t=>xt(await Fe(t)),xt=t=>{try{return JSON.parse(new TextDecoder().decode(t))}catch{throw new $("damaged","A file is not JSON")}};async function As(t,e){let s=await Fe(t);if(await xs(s,e))throw new $("damaged",`${t.href} does not have the hash that the manifest names`);return xt(s)}async function xs(t,{path:e,integrity:s}){let i=/\.([0-9a-f]{24,64})\.json$/.exec(e)?.[1];if(!i&&!s?.startsWith("sha256-")||!globalThis.crypto?.subtle)return!1;let r=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return s?.startsWith("sha256-")?!btoa(String.fromCharCode(...r)).startsWith(s.slice(7)):!Array.from(r,n=>n.toString(16).padStart(2,"0")).join("").startsWith(i)}async function Fe(t,e=!0){try{let s=await fetch(t,{credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout($s)});if(!s.ok)throw new $("unreachable",`${t.href} answered ${s.status}`);return await s.arrayBuffer()}catch(s){if(e&&!(s instanceof DOMException&&s.name==="TimeoutError"))return await new Promise(i=>setTimeout(i,_s)),Fe(t,!1);throw s instanceof $?s:new $(s instanceof DOMException&&s.name==="TimeoutError"?"timeout":"unreachable",`${t.href}: ${String(s)}`)}}var Le=class{#e;#t;#s=new Map;#i;constructor(e){this.#e=new URL(e)}manifest(){return this.#t??=this.#n().catch(e=>{throw this.#t=void 0,e})}async load(e,s,i=[]){let r=await this.manifest(),n=d=>i.includes(d)?["logic","texts","details"]:["logic","texts"],o=[...new Set([...e,...i])].filter(d=>Object.hasOwn(r.jurisdictions,d)),a=new Set,c,m=await Promise.all(o.flatMap(d=>n(d).flatMap(p=>Es(r,d,p,s).map(v=>this.#o(v).catch(b=>{a.add(d),c??=b})))));if(this.#r(m.filter(d=>d!==void 0)),!this.#i||this.#i.services.size===0)throw c??new $("damaged","The catalogue holds no service");return{catalog:this.#i,failed:[...a]}}async indexes(e,s){let i=await this.manifest(),r=e.flatMap(o=>s.flatMap(a=>i.jurisdictions[o]?.index?.[a]??[]));return(await Promise.allSettled(r.map(o=>this.#o(o)))).flatMap(o=>o.status==="fulfilled"?[o.value]:[])}async places(){return this.#o((await this.manifest()).places)}#r(e){let s=this.#i?.pieces??[],i=e.filter(r=>!s.includes(r));if(i.length!==0)try{this.#i=this.#i?We(this.#i,i):fe(i)}catch(r){throw r instanceof Ve?new $(r.code==="other-format"?"format":"damaged",r.message):r}}async#n(){let e=await ks(this.#e);if(typeof e!="object"||e===null||typeof e.jurisdictions!="object")throw new $("damaged",`${this.#e.href} is not a manifest`);if(e.format!==1)throw new $("format",`${this.#e.href} has format ${String(e.format)}, this version reads ${1}`);return e}#o(e){let s=this.#s.get(e.path);if(s)return s;let i=new URL(e.path,this.#e),r=(i.origin===this.#e.origin?As(i,e):Promise.reject(new $("damaged",`${e.path} leads to another site`))).catch(n=>{throw this.#s.delete(e.path),n});return this.#s.set(e.path,r),r}},wt=new Map;function Ss(t){let e=wt.get(t)??new Le(t);return wt.set(t,e),e}function Es(t,e,s,i){let r=t.jurisdictions[e];return s==="logic"?[r.logic]:i.flatMap(n=>r[s]?.[n]??[])}var Ne=class{#e;#t;#s;constructor(e,s){this.failed=[],this.languages=["en","fr"],this.#t=new Set(["ca"]),this.#s=new Set,this.catalog=s,s?this.languages=[...s.texts.keys()]:this.#e=Ss(e)}async speaks(){return this.#e&&(this.languages=(await this.#e.manifest()).languages),this.languages}async load(e,s,i=[]){if(!this.#e)return;for(let a of e)this.#t.add(a);for(let a of i)this.#s.add(a);let r=this.catalog,n=await this.#e.load([...this.#t],s,[...this.#s]);this.catalog=n.catalog,this.failed=n.failed;let o=this.#i(this.#t);this.catalog!==r&&o.length>0&&await this.load(o,s)}async loadPlace(e,s){let i=e.split("-").map((r,n,o)=>o.slice(0,n+1).join("-"));await this.load(this.catalog?B(this.catalog,e):i,s)}hasDetails(e){return!this.#e||e.every(s=>this.#s.has(s)&&!this.failed.includes(s))}async places(){return this.#e?.places().catch(()=>{})}async indexes(e,s){if(!this.#e)return;let i=await this.#e.indexes(s??Object.keys((await this.#e.manifest()).jurisdictions),e);if(i.length===0)throw new $("unreachable","No search index could be loaded");return i}#i(e){return[...this.catalog?.jurisdictions.values()??[]].filter(({id:s,kind:i,parent:r})=>i==="indigenous"&&r!==void 0&&r!=="ca"&&e.has(r)&&!e.has(s)).map(({id:s})=>s)}},St=t=>t instanceof $?t.code:"unreachable";function Et(t){for(let e=t;e;e=Ct(e)){let s=e.getAttribute("lang");if(s)return s}return document.documentElement.lang||void 0}function Cs(t,e){let s=new MutationObserver(e);for(let i=t;i;i=Ct(i))s.observe(i,{attributes:!0,attributeFilter:["lang"]});return()=>s.disconnect()}var Ct=t=>{if(t.assignedSlot)return t.assignedSlot;if(t.parentElement)return t.parentElement;let e=t.getRootNode();return e instanceof ShadowRoot?e.host:null},Os=t=>({url:t.catalogUrl?new URL(t.catalogUrl,document.baseURI).href:Us,given:t.catalog,lang:t.lang||Et(t),place:t.place,bundle:t.lifeEvent,service:t.service,view:t.view,level:Math.min(6,Math.max(1,Math.trunc(t.headingLevel)||2)),today:()=>t.today||Ot(),options:{hideLanguages:t.hideLanguages,compact:t.compact||t.view==="search",reportMailto:t.reportMailto,takesAnswers:t.takesAnswers,part:!!(t.service||t.view==="plan"||t.view==="results"),remember:t.remember,get pageDir(){return getComputedStyle(t).direction}}}),De=({bundle:t,service:e,view:s})=>!!(t||e||!Ts.includes(s)),Ts=["","home","search"],Ps="catalog/catalog.json",Us=import.meta.url.split(/[?#]/)[0].replace(/[^/]*$/,Ps);function Ot(){let t=new Date;return`${t.getFullYear()}-${String(t.getMonth()+1).padStart(2,"0")}-${String(t.getDate()).padStart(2,"0")}`}var Tt={en:{name:"English",load:async()=>(await import("./chunk-DQLP45LK.js")).en},fr:{name:"Fran\xE7ais",load:async()=>(await import("./chunk-DULPRSQZ.js")).fr},iu:{name:"\u1403\u14C4\u1483\u144E\u1450\u1466",load:async()=>(await import("./chunk-NXEQSLIZ.js")).iu},ar:{name:"\u0627\u0644\u0639\u0631\u0628\u064A\u0629",load:async()=>(await import("./chunk-JXGITB45.js")).ar},es:{name:"Espa\xF1ol",load:async()=>(await import("./chunk-E3M6LHI6.js")).es},pa:{name:"\u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40",load:async()=>(await import("./chunk-6VYK5AHG.js")).pa},tl:{name:"Tagalog",load:async()=>(await import("./chunk-DZ3UMPXV.js")).tl},uk:{name:"\u0423\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430",load:async()=>(await import("./chunk-UZRAOESX.js")).uk},"zh-Hans":{name:"\u7B80\u4F53\u4E2D\u6587",load:async()=>(await import("./chunk-RFYWU2E4.js")).zhHans}};function de(t,e=Object.keys(Tt)){if(!t)return;let s=t.toLowerCase(),i=r=>r.toLowerCase();return e.find(r=>i(r)===s)??e.find(r=>s.startsWith(`${i(r)}-`))??e.find(r=>i(r).split("-")[0]===s.split("-")[0]&&!/-hant|-tw|-hk/.test(s))??(s==="fil"?e.find(r=>r==="tl"):void 0)}var qe=class{#e;#t;constructor(e){this.state="idle",this.#t=0,this.settled=Promise.resolve(),this.#e=e}start(){return this.settled=this.#s()}async#s(){let e=++this.#t,s=this.#e,i=s.wishes();this.state="loading";let r=new Ne(i.url,i.given);s.supply.loader=r,s.searching.clear();let n=s.session.lang??de(i.lang)??"en";s.tongues.begin(n),s.host.requestUpdate();let o=De(i)?s.more():void 0;try{let a=r.speaks();if(await s.tongues.settle(n,a.catch(()=>r.languages)),await a,e!==this.#t)return;s.host.requestUpdate();let c=s.session.place?.id??(i.place||void 0);c&&await r.loadPlace(c,[s.recordsLang]),await r.load(i.service?["ca",i.service.split("/")[0]]:["ca"],[s.recordsLang]),await o,e===this.#t&&this.#i(i)}catch(a){e===this.#t&&this.failWith(St(a))}}#i(e){let s=this.#e;this.state="ready";let i=s.session.turn===0&&s.session.views.length===1,r=this.firstSession(s.session);s.session=i?r:g(h({},s.session),{place:s.session.place??r.place}),s.fleet({partsFailed:s.supply.loader.failed});let{typed:n}=s.fleeting.search;n&&N(s.session).name==="home"&&s.searching.type(n),s.supply.loadDetails();let o=e.options.remember,a=async()=>(await s.more())?.warnOfUnknown(e,s.catalog);i&&(bs(location.hash)||o)?a().then(()=>s.remembering.arrive(o)):De(e)?a():ws(()=>{a()}),s.dispatchEvent(new Ce)}firstSession(e){let{catalog:s,code:i}=this.#e,r=n=>i&&this.#e.findingsFor(n).next;return gs(this.#e.wishes(),e,s,this.#e.texts(),r)}failWith(e){let s=this.#e;this.state=e,(s.host.shadowRoot?.activeElement||N(s.session).name!=="home")&&s.focusOn("title"),s.host.requestUpdate(),s.dispatchEvent(new he(e))}async reload(){if(this.state==="ready")return this.#e.supply.retry();await this.start(),this.#e.state==="ready"&&this.#e.focusOn("title")}},je=class{#e;constructor(e){this.places=()=>this.loader.places(),this.indexes=(s,i)=>this.loader.indexes(s,i),this.#e=e}get catalog(){return this.loader?.catalog}async load(e,s=[]){let i=this.loader;try{await i.load(e,[this.#e.recordsLang],s)}catch(r){this.#e.dispatchEvent(new he(St(r)))}this.#e.fleet({partsFailed:i.failed})}async loadPlace(e){await this.load(B(this.catalog,e))}async loadDetails(){let{state:e,code:s,session:i}=this.#e;if(e!=="ready")return;let r=s?.detailsInView(i,this.catalog)??[];r.length===0||this.loader.hasDetails(r)||(await this.load([],r),this.#e.fleet({detailsFailed:r.some(n=>this.loader.failed.includes(n))}))}async retry(){await this.#e.more(),await this.load([]),this.#e.fleet({detailsFailed:!1}),await this.loadDetails()}},Ms={title:"Find government services",intro:"Say it in your own words, or start from what happened. Nothing you type or answer leaves this page.",back:"Back",home:"Start",language:"Language",loading:"Loading services\u2026",placeIs:"Place: {{place}}",colon:":",setPlace:"Say where you live",setPlace_them:"Say where they live",privacy:"Your answers stay on this page. Nothing is sent or stored.",privacyRemember:"Your answers stay in this browser tab, as you agreed. Nothing is sent.",forget:"Forget everything",forgotten:"Everything is forgotten.",yourAnswers_one:"Your answer ({{count}})",yourAnswers_other:"Your answers ({{count}})",yourAnswersNone:"Your answers",takeAlong:"Take it along",handedOver:"What was handed over",onBehalf:"I am helping someone else",onBehalfOn:"You are helping someone else. Answer for them.",recordsIn:"Services are described in {{language}}.",recordsSwitch:"Describe services in {{language}}",remember:"Keep my answers in this tab until I close it",searchLabel:"What do you need, or what happened?",searchHint:"For example: my dad died, help with rent, new health card",search:"Search",suggestions:"Suggestions",suggestionsCount_one:"{{count}} suggestion. Use the up and down arrows.",suggestionsCount_other:"{{count}} suggestions. Use the up and down arrows.",suggestionEvent:"life event",suggestionService:"service",lifeEvents:"Start from what happened",topics:"Browse by topic",everything:"See all services",checkAll:"Answer questions, see what you may get",checkAll_them:"Answer questions, see what they may get",searchEmpty:"Type a few words first.",searchUnavailable:"Search could not be loaded. You can still browse.",errorPrefix:"Error:",faultTitle:"The services could not be loaded",faultUnreachable:"Check your connection, then try again. The links below still work.",faultTimeout:"It is taking too long. Try again, or use the links below.",faultDamaged:"A file arrived damaged, so we did not use it. Try again, or use the links below.",faultFormat:"This page and its list of services do not fit together. Use the links below. The people who run this page need to update it.",faultPartTitle:"Some services could not be loaded",faultPart:"What you see is not complete: {{names}}.",retry:"Try again"},Rs={title:"Trouver des services gouvernementaux",intro:"Dites-le dans vos mots ou partez de ce qui est arriv\xE9. Rien de ce que vous \xE9crivez ou r\xE9pondez ne quitte cette page.",back:"Retour",home:"D\xE9but",language:"Langue",loading:"Chargement des services\u2026",placeIs:"Lieu\xA0: {{place}}",colon:"\xA0:",setPlace:"Dire o\xF9 vous habitez",setPlace_them:"Dire o\xF9 cette personne habite",privacy:"Vos r\xE9ponses restent sur cette page. Rien n\u2019est envoy\xE9 ni conserv\xE9.",privacyRemember:"Vos r\xE9ponses restent dans cet onglet, comme vous l\u2019avez accept\xE9. Rien n\u2019est envoy\xE9.",forget:"Tout oublier",forgotten:"Tout est oubli\xE9.",yourAnswers_one:"Votre r\xE9ponse ({{count}})",yourAnswers_many:"Vos r\xE9ponses ({{count}})",yourAnswers_other:"Vos r\xE9ponses ({{count}})",yourAnswersNone:"Vos r\xE9ponses",takeAlong:"Emporter",handedOver:"Ce qui a \xE9t\xE9 transmis",onBehalf:"J\u2019aide une autre personne",onBehalfOn:"Vous aidez une autre personne. R\xE9pondez pour elle.",recordsIn:"Les services sont d\xE9crits en {{language}}.",recordsSwitch:"D\xE9crire les services en {{language}}",remember:"Garder mes r\xE9ponses dans cet onglet jusqu\u2019\xE0 ce que je le ferme",searchLabel:"De quoi avez-vous besoin, ou qu\u2019est-il arriv\xE9?",searchHint:"Par exemple\xA0: mon p\xE8re est mort, aide pour le loyer, nouvelle carte sant\xE9",search:"Chercher",suggestions:"Suggestions",suggestionsCount_one:"{{count}} suggestion. Utilisez les fl\xE8ches haut et bas.",suggestionsCount_many:"{{count}} de suggestions. Utilisez les fl\xE8ches haut et bas.",suggestionsCount_other:"{{count}} suggestions. Utilisez les fl\xE8ches haut et bas.",suggestionEvent:"\xE9v\xE9nement de vie",suggestionService:"service",lifeEvents:"Partir de ce qui est arriv\xE9",topics:"Parcourir par sujet",everything:"Voir tous les services",checkAll:"R\xE9pondre \xE0 des questions pour voir ce que vous pourriez obtenir",checkAll_them:"R\xE9pondre \xE0 des questions pour voir ce que cette personne pourrait obtenir",searchEmpty:"\xC9crivez d\u2019abord quelques mots.",searchUnavailable:"La recherche n\u2019a pas pu \xEAtre charg\xE9e. Vous pouvez quand m\xEAme parcourir les services.",errorPrefix:"Erreur\xA0:",faultTitle:"Les services n\u2019ont pas pu \xEAtre charg\xE9s",faultUnreachable:"V\xE9rifiez votre connexion, puis r\xE9essayez. Les liens ci-dessous fonctionnent toujours.",faultTimeout:"C\u2019est trop long. R\xE9essayez ou utilisez les liens ci-dessous.",faultDamaged:"Un fichier est arriv\xE9 endommag\xE9 et nous ne l\u2019avons pas utilis\xE9. R\xE9essayez ou utilisez les liens ci-dessous.",faultFormat:"Cette page et sa liste de services ne vont pas ensemble. Utilisez les liens ci-dessous. Les responsables de cette page doivent la mettre \xE0 jour.",faultPartTitle:"Certains services n\u2019ont pas pu \xEAtre charg\xE9s",faultPart:"Ce que vous voyez n\u2019est pas complet\xA0: {{names}}.",retry:"R\xE9essayer"};function zs(t,e,s){let i=Pt(e),r=Be(()=>new Intl.NumberFormat(i)),n=Be(()=>new Intl.ListFormat(i,{type:"conjunction"})),o=([a,c])=>[a,typeof c=="number"&&a!=="count"?r().format(c):c];return{lang:e,dir:e==="ar"?"rtl":"ltr",t:(a,c={})=>{let{count:m}=c,d=typeof m=="number",p=t(a,h(h({},Object.fromEntries(Object.entries(c).map(o))),s&&{context:"them"}));return d&&m>999?p.replace(String(m),r().format(m)):p},number:a=>r().format(a),day:a=>Ye(a)?Je(a,i.replace("-CA","")):String(a),month:a=>new Intl.DateTimeFormat(i,{month:"long",timeZone:"UTC"}).format(new Date(Date.UTC(2024,a-1,15))),list:a=>n().format(a),borrowed:()=>!1}}var Pt=t=>t==="en"||t==="fr"?`${t}-CA`:t==="tl"?"fil":t;function Be(t){let e;return()=>e??=t()}var Ls={en:Ms,fr:Rs};function Ae(t,e=!1){let s=Ls[t];if(!s)return;let i=Be(()=>new Intl.PluralRules(Pt(t)));return zs((r,n)=>{let o=typeof n.count=="number"?i().select(n.count):n.context;return(s[`${r}_${o}`]??s[r]??r).replace(/\{\{(\w+)\}\}/g,(c,m)=>String(n[m]))},t,e)}var He=class{#e;#t;#s;constructor(e){this.records="en",this.#t="en",this.#e=e}begin(e){this.#t=e,this.words?.lang!==e&&(this.words=Ae(e,this.#e.session.forOther)??this.words),this.records=this.#r(e,this.#e.supply.loader.languages)}async settle(e,s){this.words?.lang!==e&&await this.complete().catch(()=>this.words??=Ae("en"));let i=await s;e===this.#t&&(this.records=this.#r(e,i))}async complete(){let e=this.#t,s=await this.#i(e);e===this.#t&&(this.words=s,this.#e.host.requestUpdate())}async#i(e){return this.#s=await import("./chunk-DETZXGO4.js"),await this.#s.loadWords(e),this.#s.wordsOf(e,this.#e.session.forOther)}async use(e,s){let i=this.#e,r=de(e)??"en";if(i.state==="idle"||!s&&i.session.lang||r===this.words?.lang&&!s)return;let n=await this.#i(r).catch(()=>{});if(!n)return;this.#t=r;let o=this.#r(r,i.supply.loader.languages);o!==this.records&&await i.supply.loader.load([],[o]).catch(()=>{}),(i.supply.catalog?.texts.has(o)??!0)&&(this.records=o),this.words=n,s&&(i.session=is(i.session,r));let{place:a}=i.session,c=a&&i.texts().jurisdictions.get(a.id)?.name;a&&c&&!a.label.includes(",")&&(i.session=kt(i.session,{id:a.id,label:c})),i.fleet({changes:void 0,notice:void 0,faults:[]})}async useRecords(e){let s=this.#e;await s.supply.loader.load([],[e]).catch(()=>{}),s.supply.catalog?.texts.has(e)&&(this.records=e,s.session=rs(s.session,e))}useHelp(e){let{lang:s}=this.words;this.#e.session=ns(this.#e.session,e),this.words=this.#s?.has(s)?this.#s.wordsOf(s,e):Ae(s,e)??this.words}#r(e,s){let i=this.#e.session.records??de(document.documentElement.lang,s);return de(e,s)??i??s[0]??"en"}},Ie=class{#e;#t;#s;constructor(e,s){this.starting=new qe(this),this.later=new Me(this),this.supply=new je(this),this.tongues=new He(this),this.searching=new ze(this),this.remembering=new Re(this),this.decided=new Pe(this),this.actions=ls(this),this.#t=pe(),this.#s=At,this.today=()=>this.wishes().today(),this.more=()=>this.later.load(),this.indexes=(i,r)=>this.supply.indexes(i,r),this.loadMore=(i,r)=>this.supply.load(i,r),this.dispatchEvent=i=>this.host.dispatchEvent(i),this.scene=()=>ps(this),this.findingsFor=(i,r)=>this.decided.of(i,r),this.host=e,this.wishes=s,this.focus=new Ue(e),this.#e=new Te(e)}get session(){return this.#t}set session(e){this.#t=e,this.remembering.store(e),this.host.requestUpdate()}get fleeting(){return this.#s}get state(){return this.starting.state}get code(){return this.later.code}get catalog(){return this.state==="ready"&&this.supply.catalog||hs(this.recordsLang)}get words(){return this.tongues.words}get recordsLang(){return this.tongues.records}get message(){return this.#e.message}show(e,s=!1){let i=e.turn!==this.#t.turn,r=N(e);if(i&&(this.focus.wanted="title",this.#s=us(r,this.#s,s),this.decided.previous=r.name==="question"?r.fact:void 0),this.session=e,!i)return;r.name!=="home"&&!this.code&&this.more(),this.supply.loadDetails();let n=r.name==="service"?r.service:void 0,o=e.scope?.about==="bundle"?e.scope.bundle:void 0;this.dispatchEvent(new Ee(r.name,n,o))}async open(e){let s=e==="home"?void 0:await this.more();s?await s.openView(this,e):this.show(L(this.session,{name:e==="home"?"home":"everything"}))}fleet(e){this.#s=h(h({},this.#s),e),this.host.requestUpdate()}texts(){let{texts:e}=this.catalog;return e.get(this.recordsLang)??[...e.values()][0]}announce(e){this.#e.say(e)}announceCount(){this.code&&this.announce(this.words.t("searchCount",{count:this.code.countShown(this.scene(),this.searching)}))}focusOn(e){this.focus.wanted=e,this.host.requestUpdate()}},Ns=k`
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
`,Ds=k`
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
    max-inline-size: 22em;
  }
`,qs=k`
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
  
  .language select {
    inline-size: 8em;
    min-block-size: 2.3em;
    padding: 0.2em 0.4em;
  }
  .bottom {
    padding: 1em 1.25em;
    background: var(--_soft);
    border-block-start: 1px solid var(--_line);
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
    max-width: 46em;
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
  .part-fault {
    padding: 0.4em 1.25em;
    background: var(--_soft);
    border-block-end: 1px solid var(--_line);
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
`,js=k`
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
    .tab {
      border-color: Canvas;
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
      forced-color-adjust: auto;
    }
  }
`,Bs=k`
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
    overflow-wrap: anywhere;
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
  }
  a,
  .link {
    overflow-wrap: anywhere;
    display: inline-block;
    min-block-size: max(1.5em, 24px);
  }
  .out .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-start: 0.25em;
    vertical-align: -0.05em;
  }
`,Hs=k`
  .search {
    margin-block: 1em 0.4em;
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
`,Is=k`
  .skeleton,
  .failed {
    padding: 1.5em 1.25em;
  }
  .view > .failed {
    padding: 0;
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
  @keyframes breathe {
    to {
      opacity: 0.25;
    }
  }
`,Fs=k`
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
    padding: 0.75em 0.2em;
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
  .event:hover {
    background: var(--_soft);
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7em), 1fr));
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
`,Vs=k`
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
  }
  p {
    max-width: 42em;
    margin-block: 0.4em;
    overflow-wrap: anywhere;
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
`,Ws=k`
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
`,Ys=[Ws,Ns,Vs,Bs,Ds,qs,Hs,Fs,Is,js];function G(t,e,s="section"){switch(t){case 1:return l`<h1 class=${s}>${e}</h1>`;case 2:return l`<h2 class=${s}>${e}</h2>`;case 3:return l`<h3 class=${s}>${e}</h3>`;case 4:return l`<h4 class=${s}>${e}</h4>`;case 5:return l`<h5 class=${s}>${e}</h5>`;default:return l`<h6 class=${s}>${e}</h6>`}}var Js=(t,e)=>l`<div class="title-line" id="title" tabindex="-1">${G(t.level,e,"title")}</div>`;function ue(t,e){return e?t.texts.lang===t.words.lang?e:l`<span lang=${t.texts.lang} dir="ltr">${e}</span>`:u}function f(t,e,s){let i=t.words.t(e,s);return t.words.borrowed(e)?l`<span lang="en" dir="ltr">${i}</span>`:i}var $t={likely:x`<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,automatic:x`<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,received:x`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="m6 10.3 2.8 2.8 5.2-5.8" fill="none" stroke="currentColor" stroke-width="2"/>`,undecided:x`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor"/>`,ask:x`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7.6 8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M10 13.6v1.6" fill="none" stroke="currentColor" stroke-width="1.8"/>`,unlikely:x`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M6 10h8" stroke="currentColor" stroke-width="2"/>`,out:x`<path d="M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7" fill="none" stroke="currentColor" stroke-width="2"/>`,search:x`<circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="m13 13 5 5" stroke="currentColor" stroke-width="2.2"/>`,on:x`<path d="m7 4 6 6-6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`,back:x`<path d="m13 4-6 6 6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`};function K(t){let e=$t[t]??$t.ask;return l`<svg class="icon ${t==="on"||t==="back"?"turns":""}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${e}
  </svg>`}var _=(t,e,s="link")=>l`<button type="button" class=${s} @click=${e}>${t}</button>`;function Or(t,e,s){return l`<a class="out" href=${e} target="_blank" rel="noopener noreferrer"
    >${s}<span class="unseen"> ${f(t,"newTab")}</span>${K("out")}</a
  >`}var Tr=(t,e,s="",i=!1)=>l`<details class=${s} ?open=${i}> <summary>${K("on")}<span>${t}</span></summary> <div class="folded">${e}</div> </details>`;function Gs(t){let{changes:e,notice:s}=t.fleeting;return!e&&!s?u:l`<p class="changes" part="changes">${e?Ks(t):u} ${s}</p>`}function Ks(t){let{changes:e}=t.fleeting,s=r=>Zs(t,r.map(n=>t.texts.services.get(n)?.name??n)),i=[e?.likely.length?t.words.t("changedLikely",{names:s(e.likely)}):"",e?.unlikely.length?t.words.t("changedUnlikely",{names:s(e.unlikely)}):""].filter(Boolean);return i.length>0?i.join(" "):t.words.t("changedNothing")}var Zs=(t,e)=>t.words.list(e.length>4?[...e.slice(0,3),`+${t.words.number(e.length-3)}`]:e);function Qs(t){let{arrived:e}=t.fleeting;return e?l`<section class="arrived" part="arrived" aria-labelledby="arrived-title"> <div id="arrived-title">${G(t.level+1,f(t,"arrivedTitle"),"item")}</div> <p>${f(t,"arrivedText",{count:e.count})}</p> <p class="ways">
      ${_(f(t,"arrivedUse"),()=>t.actions.acceptArrived(!0),"primary")}
      ${_(f(t,"arrivedIgnore"),()=>t.actions.acceptArrived(!1),"secondary")}
    </p> </section>`:u}function xe(t,e,s=u){return l`${Xs(t)}${Qs(t)}${ti(t)}${s}
    <div class="view" part="view">${Gs(t)}${e}</div>
    ${t.waiting?u:si(t)}`}function Xs(t){let{session:e,actions:s,words:i,options:r,texts:n}=t,o=N(e).name==="home";return l`<div class="top" part="top"> <div class="row">
      ${Xt(e)?_(l`${K("back")}<span>${f(t,"back")}</span>`,()=>s.back(),"bar"):u}
      ${r.part||o?u:_(f(t,"home"),()=>s.show({name:"home"}),"bar")}
    </div> <div class="row end">
      ${_(e.place?f(t,"placeIs",{place:e.place.label}):f(t,"setPlace"),()=>s.show({name:"place"}),"bar")}
      ${r.hideLanguages?u:l`<label class="language"
              ><span class="unseen">${f(t,"language")}</span> <select @change=${a=>s.setLanguage(a.target.value)}>
                ${Object.entries(Tt).map(([a,{name:c}])=>l`<option value=${a} lang=${a} ?selected=${a===i.lang}>${c}</option>`)}
              </select></label
            >`}
    </div>
    ${e.forOther?l`<p class="helping">${f(t,"onBehalfOn")}</p>`:u}
    ${n.lang===i.lang?u:ei(t)}
  </div>`}function ei(t){let e=new Intl.DisplayNames(t.words.lang,{type:"language"}),s=t.texts.lang==="fr"?"en":"fr",i=r=>e.of(r)??r;return l`<p class="records">
    ${f(t,"recordsIn",{language:i(t.texts.lang)})}
    ${_(f(t,"recordsSwitch",{language:i(s)}),()=>t.actions.setRecords(s))}
  </p>`}function ti(t){let{partsFailed:e}=t.fleeting;if(e.length===0)return u;let s=t.words.list(e.map(i=>t.texts.jurisdictions.get(i)?.name??i));return l`<div class="part-fault" role="status"> <p> <strong>${f(t,"faultPartTitle")}</strong> ${f(t,"faultPart",{names:s})}
      ${_(f(t,"retry"),()=>t.actions.reload())}
    </p> </div>`}function si(t){let{session:e,actions:s,options:i,fleeting:r}=t,n=e.answers.size;return l`<div class="bottom" part="bottom"> <p class="privacy">${f(t,r.remembering?"privacyRemember":"privacy")}</p> <ul class="controls"> <li>
        ${_(n>0?f(t,"yourAnswers",{count:n}):f(t,"yourAnswersNone"),()=>s.show({name:"review"}))}
      </li> <li>${_(f(t,"takeAlong"),()=>s.show({name:"take-along"}))}</li>
      ${e.handedOver.length>0?l`<li>${_(f(t,"handedOver"),()=>s.show({name:"handed-over"}))}</li>`:u}
      <li>${_(f(t,"forget"),()=>s.forget())}</li> </ul>
    ${i.remember?l`<label class="tick"><input type="checkbox" .checked=${r.remembering} @change=${o=>s.remember(o.target.checked)} /><span>${f(t,"remember")}</span></label>`:u}
    <div dir=${i.pageDir}><slot name="footer"></slot></div> </div>`}function ii(t){let{fleeting:e,actions:s,words:i}=t,{typed:r,suggestions:n,open:o,active:a,fault:c}=e.search,m=o&&n.length>0;return l`<form class="search" role="search"
    novalidate @submit=${d=>{d.preventDefault(),ri(t)}}
  > <label class="label" id="query-label" for="query">${f(t,"searchLabel")}</label> <p class="hint" id="query-hint">${f(t,"searchHint")}</p>
    ${c?l`<p class="fault" id="query-fault"><strong>${f(t,"errorPrefix")}</strong> ${f(t,"searchEmpty")}</p>`:u}
    ${e.searchMissing?l`<p class="fault">${f(t,"searchUnavailable")}</p>`:u}
    <div class="combo"> <input id="query" part="input" type="text" role="combobox" aria-labelledby="query-label" autocomplete="off" autocapitalize="none" spellcheck="true" enterkeyhint="search" aria-autocomplete="list" aria-expanded=${m} aria-controls="suggestions" aria-describedby=${c?"query-fault query-hint":"query-hint"} aria-invalid=${c?"true":u} aria-activedescendant=${m&&a>=0?`suggestion-${a}`:u} .value=${mt(r)} @input=${d=>s.type(d.target.value)} @keydown=${d=>ni(d,t)} @blur=${()=>s.moveSuggestion("none")}
      /> <button class="primary" type="submit">${K("search")}<span>${f(t,"search")}</span></button> <ul id="suggestions" role="listbox" aria-label=${i.t("suggestions")} ?hidden=${!m} part="suggestions">
        ${m?n.map((d,p)=>l`<li id="suggestion-${p}" role="option" aria-selected=${p===a} @pointerdown=${v=>{v.preventDefault(),Ut(t,p)}}
                  > <span>${ue(t,d.text)}</span
                    >${d.id?l` <small>${f(t,d.kind==="bundle"?"suggestionEvent":"suggestionService")}</small>`:u}
                  </li>`):u}
      </ul> </div> </form>`}function ri(t){let{active:e,open:s,typed:i}=t.fleeting.search;s&&e>=0?Ut(t,e):t.actions.search(i)}function Ut(t,e){let s=t.fleeting.search.suggestions[e];s&&(t.actions.moveSuggestion("none"),s.kind==="bundle"&&s.id?t.actions.begin({about:"bundle",bundle:s.id}):s.kind==="service"&&s.id?t.actions.show({name:"service",service:s.id}):t.actions.search(s.text))}function ni(t,e){let{open:s}=e.fleeting.search,r=h({ArrowDown:()=>e.actions.moveSuggestion(1),ArrowUp:()=>e.actions.moveSuggestion(-1)},s&&{Escape:()=>e.actions.moveSuggestion("none")})[t.key];r&&(t.preventDefault(),t.stopPropagation(),r())}function _t(t){return l`<div class="skeleton" part="skeleton">${Mt(t)}<slot></slot></div>`}var Mt=t=>l`<p class="unseen" role="status">${t?.t("loading")??""}</p> <div class="bones" aria-hidden="true"> <i class="w60 tall"></i><i></i><i class="w80"></i><i class="field"></i><i class="w40"></i><i class="block"></i><i class="block"></i> </div>`,oi=t=>l`<div class="lists"> <p class="unseen">${t.t("loading")}</p> <div class="bones" aria-hidden="true"><i class="w40"></i><i class="block"></i><i class="block"></i><i class="block"></i></div> <slot></slot> </div>`,ai=(t,e)=>l`<div class="skeleton"> <slot></slot> <p> <button type="button" class="primary" @click=${e}>${t?.startsWith("fr")?"Trouver des services":"Find services"}</button> </p> </div>`,ci={unreachable:"faultUnreachable",timeout:"faultTimeout",damaged:"faultDamaged",format:"faultFormat"};function Rt(t,e,s,i){return l`<section class="failed" part="fault" aria-labelledby="title"> <div class="title-line" id="title" tabindex="-1">${G(s,t.t("faultTitle"),"title")}</div> <p class="lead">${t.t(ci[e])}</p> <p class="ways"><button type="button" class="primary" @click=${i}>${t.t("retry")}</button></p> <slot></slot> </section>`}function li(t){return l` ${Js(t,f(t,"title"))}
    <slot name="intro"><p class="lead">${f(t,"intro")}</p></slot>
    ${ii(t)}
    ${t.waiting?oi(t.words):t.options.compact?u:l`${di(t)} ${hi(t)} ${pi(t)}`}`}function di(t){let{actions:e,texts:s,level:i}=t;return l`<section aria-labelledby="events-title"> <div id="events-title">${G(i+1,f(t,"lifeEvents"))}</div> <ul class="events" part="events">
      ${[...t.catalog.bundles.keys()].map(r=>l`<li> <button type="button" class="event" @click=${()=>e.begin({about:"bundle",bundle:r})}> <span
                ><span class="event-name">${ue(t,s.bundles.get(r)?.name??r)}</span
                ><span class="event-summary">${ue(t,s.bundles.get(r)?.summary)}</span></span
              >${K("on")}
            </button> </li>`)}
    </ul> </section>`}function hi(t){let{actions:e,texts:s,level:i}=t;return l`<section aria-labelledby="topics-title"> <div id="topics-title">${G(i+1,f(t,"topics"))}</div> <ul class="topics" part="topics">
      ${ui(t).map(r=>l`<li>${_(ue(t,s.topics.get(r)?.name??r),()=>e.show({name:"topic",topic:r}))}</li>`)}
    </ul> </section>`}function ui(t){let e=new Set([...t.catalog.services.values()].flatMap(s=>s.topics));return[...t.texts.topics.keys()].filter(s=>e.has(s))}function pi(t){let{actions:e,session:s}=t;return l`<p class="ways">
      ${_(f(t,"checkAll"),()=>e.begin({about:"everything"}),"secondary")}
      ${_(f(t,"everything"),()=>e.show({name:"everything"}),"secondary")}
    </p> <p class="behalf"> <label class="tick"
        ><input type="checkbox" .checked=${s.forOther} @change=${i=>e.helpOther(i.target.checked)}
        /><span>${f(t,"onBehalf")}</span></label
      > </p>`}function fi(t){let e=t.scene();if(N(e.session).name==="home")return xe(e,li(e));let{words:s,fleeting:i,level:r,actions:n,waiting:o}=e;return t.code&&!o?xe(e,l`${t.code.viewFor(e,t.searching)}`,t.code.journey(e)):xe(e,i.codeMissing?Rt(s,"unreachable",r,()=>n.reload()):Mt(s))}function mi(t,e){let{words:s,message:i}=t;return l`<div class="finder" part="finder" lang=${s?.lang??u} dir=${s?.dir??u}> <div class="unseen" role="status" aria-live="polite">${i}</div>
    ${gi(t,e)}
  </div>`}function gi(t,e){let{state:s,words:i,starting:r}=t,n=t.wishes();if(s==="idle")return e?ai(n.lang,e):_t(i);if(!i||s==="loading"&&De(n))return _t(i);if(s==="loading"||s==="ready")try{return fi(t)}catch(a){console.error("service-finder: a view could not be shown",a),r.failWith("damaged")}let o=r.state;return Rt(i,o==="idle"||o==="loading"||o==="ready"?"damaged":o,n.level,()=>{r.reload()})}var Pr=(()=>{class t extends C{constructor(){super(...arguments),this.catalogUrl="",this.lang="",this.place="",this.lifeEvent="",this.service="",this.view="",this.headingLevel=2,this.reportMailto="",this.theme="light",this.lazy=!1,this.compact=!1,this.hideLanguages=!1,this.takesAnswers=!1,this.remember=!1,this.today="",this.#e=new Ie(this,()=>Os(this))}static{this.styles=Ys}#e;#t;connectedCallback(){super.connectedCallback(),this.#t=Cs(this,()=>{this.#e.tongues.use(this.lang||Et(this),!1)}),!this.lazy&&this.#e.state==="idle"&&this.#s()}disconnectedCallback(){super.disconnectedCallback(),this.#t?.()}updated(s){(s.has("catalogUrl")||s.has("catalog"))&&this.#e.state!=="idle"&&this.hasUpdated&&s.get("catalogUrl")!==void 0&&this.#e.starting.start(),this.#e.focus.apply()}get answers(){return this.#e.session.answers}set answers(s){this.#e.session=ss(this.#e.session,s,this.today||Ot())}async open(s){this.#e.state==="idle"?await this.#s():await this.#e.starting.settled,this.#e.state==="ready"&&await this.#e.open(s)}forget(){this.#e.remembering.forget()}async#s(){await Promise.resolve(),await this.#e.starting.start()}render(){return mi(this.#e,this.lazy?()=>{this.#s()}:void 0)}}return w([y({attribute:"catalog-url"})],t.prototype,"catalogUrl",void 0),w([y()],t.prototype,"lang",void 0),w([y()],t.prototype,"place",void 0),w([y({attribute:"life-event"})],t.prototype,"lifeEvent",void 0),w([y()],t.prototype,"service",void 0),w([y()],t.prototype,"view",void 0),w([y({type:Number,attribute:"heading-level"})],t.prototype,"headingLevel",void 0),w([y({attribute:"report-mailto"})],t.prototype,"reportMailto",void 0),w([y({reflect:!0})],t.prototype,"theme",void 0),w([y({type:Boolean,reflect:!0})],t.prototype,"lazy",void 0),w([y({type:Boolean,reflect:!0})],t.prototype,"compact",void 0),w([y({type:Boolean,attribute:"hide-languages"})],t.prototype,"hideLanguages",void 0),w([y({type:Boolean,attribute:"takes-answers"})],t.prototype,"takesAnswers",void 0),w([y({type:Boolean})],t.prototype,"remember",void 0),w([y()],t.prototype,"today",void 0),w([y({attribute:!1})],t.prototype,"catalog",void 0),t})();export{k as a,l as b,u as c,ut as d,le as e,ft as f,gt as g,vt as h,yt as i,Zt as j,N as k,L as l,kr as m,Qt as n,Xt as o,ts as p,Ar as q,ss as r,kt as s,xr as t,Sr as u,Er as v,Cr as w,ms as x,ys as y,bs as z,ws as A,Tt as B,Ms as C,Rs as D,zs as E,js as F,G,Js as H,ue as I,f as J,K,_ as L,Or as M,Tr as N,Ks as O,Zs as P,ii as Q,di as R,Pr as S};
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
