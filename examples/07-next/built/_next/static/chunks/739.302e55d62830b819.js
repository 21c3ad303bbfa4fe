"use strict";(self.webpackChunk_N_E=self.webpackChunk_N_E||[]).push([[739],{3473:(e,t,n)=>{function i(e,t){let n=[],i=Array.from({length:t.length+1},(e,t)=>t);for(let a=1;a<=e.length;a+=1){let s=[a];for(let r=1;r<=t.length;r+=1){let l=+(e[a-1]!==t[r-1]),o=Math.min(i[r]+1,s[r-1]+1,i[r-1]+l);a>1&&r>1&&e[a-1]===t[r-2]&&e[a-2]===t[r-1]&&(o=Math.min(o,n[r-2]+1)),s.push(o)}n=i,i=s}return i[t.length]}function a(e,t){let n,a=Math.max(2,Math.floor(e.length/3))+1;for(let s of t){if(Math.abs(s.length-e.length)>=a)continue;let t=i(e.toLowerCase(),s.toLowerCase());t<a&&([n,a]=[s,t])}return n}n.d(t,{Y:()=>i,p:()=>a})},8739:(e,t,n)=>{n.r(t),n.d(t,{Keeping:()=>tP,countShown:()=>tM,decideService:()=>eu,detailsInView:()=>tO,findingsOf:()=>tm,follow:()=>tx,goOn:()=>tH,journey:()=>nx,laterStyles:()=>nN,moreActionsOf:()=>tY,openView:()=>nT,truthsOf:()=>ep,viewFor:()=>nk,warnOfUnknown:()=>tj});var i=n(4633),a=n(9798),s=n(3473);let r=e=>"object"==typeof e&&null!==e&&!Array.isArray(e)&&"declined"in e;function l(e,t,n,i){let o=(t,n)=>({code:t,fact:e.id,message:`${e.id}: ${n}`}),c=JSON.stringify(t)?.slice(0,60)??typeof t;if(r(t))return"dont-know"===t.declined||"prefer-not-to-say"===t.declined?void 0:o("wrong-type",`declined is "dont-know" or "prefer-not-to-say", found ${c}`);if(e.officer)return o("officer-decides","an officer decides this; it cannot be answered");switch(e.type){case"yes-no":return"boolean"==typeof t?void 0:o("wrong-type",`expected true or false, found ${c}`);case"choice":if("string"!=typeof t)return o("wrong-type",`expected one of ${e.options?.join(", ")}, found ${c}`);return e.options?.includes(t)?void 0:{...o("not-an-option",`${c} is not one of ${e.options?.join(", ")}`),nearest:(0,s.p)(t,e.options??[])};case"number":case"money":if("number"!=typeof t||!Number.isFinite(t))return o("wrong-type",`expected a number, found ${c}`);if(void 0!==e.min&&t<e.min)return o("too-small",`${t} is less than ${e.min}`);return void 0!==e.max&&t>e.max?o("too-large",`${t} is more than ${e.max}`):void 0;case"date":if(!(0,a.N)(t))return o("not-a-day",`expected a day as YYYY-MM-DD, found ${c}`);if(n&&"past"===e.when&&t>n)return o("in-the-future",`${t} is after ${n}`);return n&&"future"===e.when&&t<n?o("in-the-past",`${t} is before ${n}`):void 0;case"checklist":return o("wrong-type",`answer its items instead: ${e.items?.join(", ")}`);case"members":var d=e,u=t,p=n,f=i,m=o;if(!Array.isArray(u))return m("wrong-type","expected a list with one object for each person");for(let e of u){if("object"!=typeof e||null===e)return m("wrong-type","each person in the list is an object");for(let[t,n]of Object.entries(e)){let e=f?.facts.get(t);if(!d.fields?.includes(t))return m("unknown-fact",`“${t}” is not asked of each person; asked are ${d.fields?.join(", ")}`);let i=e&&l(e,n,p,f);if(i)return i}}return}}function o(e,t){let n;for(let i of e.values)i.from<=t&&(!n||i.from>=n.from)&&(n=i);return n&&void 0!==n.until&&n.until<t?void 0:n}function c(e,t){return e.steps?void 0!==t?e.steps.find(e=>void 0===e.atMost||t<=e.atMost)?.value:void 0:e.value}let d=(e,t)=>void 0!==e.through&&e.through<t;var u=n(6629);function p(e){let t="met";for(let n of e){if("unmet"===n)return"unmet";"unknown"===n&&(t="unknown")}return t}function f(e){let t="unmet";for(let n of e){if("met"===n)return"met";"unknown"===n&&(t="unknown")}return t}function m(e){return"met"===e?"unmet":"unmet"===e?"met":"unknown"}let g=e=>e?"met":"unmet",y={is:b,isNot:(e,t)=>m(b(e,t)),on:b,atLeast:(e,t)=>"number"==typeof e&&"number"==typeof t?g(e>=t):m(w(e,t)),lessThan:w,moreThan:(e,t)=>w(t,e),atMost:(e,t)=>"number"==typeof e&&"number"==typeof t?g(e<=t):m(w(t,e)),before:k,notBefore:(e,t)=>m(k(e,t)),after:(e,t)=>k(t,e),notAfter:(e,t)=>m(k(t,e))},h=[...Object.keys(y),"oneOf","noneOf"],v=new Set(["isNot","noneOf"]),$=e=>h.find(t=>Object.hasOwn(e,t));function b(e,t){if(e===t&&"object"!=typeof e)return"met";if("object"==typeof e||"object"==typeof t){let[n,i]=[B(e),B(t)];return n&&i?n.high<i.low||i.high<n.low?"unmet":n.low===n.high&&i.low===i.high?"met":"unknown":"unknown"}return typeof e==typeof t?g(e===t):"unknown"}function w(e,t){if("number"==typeof e&&"number"==typeof t)return g(e<t);let[n,i]=[B(e),B(t)];return n&&i?n.high<i.low?"met":n.low>=i.high?"unmet":"unknown":"unknown"}function k(e,t){return(0,a.N)(e)&&(0,a.N)(t)?g(e<t):"unknown"}let j=new WeakMap,x=()=>"met",q=()=>"unknown";function E(e,t=0){if("everyone"===e)return x;if("object"!=typeof e||null===e||t>60)return q;let n=j.get(e);return n||j.set(e,n=function(e,t){try{return function(e,t){var n;let i=e=>E(e,t);if("all"in e)return A(e.all.map(i),"unmet","met");if("any"in e)return A(e.any.map(i),"met","unmet");if("not"in e){let t=i(e.not);return e=>m(t(e))}return"if"in e?i(O(e)):"some"in e?S(e.some,i(e.where),f):"every"in e?S(e.every,i(e.where),p):"qualifies"in e?(n=e.qualifies,e=>{if(e.deciding.has(n))return"unknown";e.deciding.add(n);let t=E(T(e,n))(e);return e.deciding.delete(n),t}):function(e){let t=$(e);if(!t)return q;if(!("fact"in e))return I(e,t);let n=JSON.stringify(e),i=D.get(n);return i||D.set(n,i=I(e,t)),i}(e)}(e,t+1)}catch{return q}}(e,t)),n}function A(e,t,n){let i=e.length;return a=>{let s=n;for(let n=0;n<i;n+=1){let i=e[n](a);if(i===t)return t;"unknown"===i&&(s="unknown")}return s}}let M=new WeakMap;function O(e){let t=M.get(e);return t||M.set(e,t=(0,u.p)({any:[(0,u.p)({all:[e.if,e.then]}),(0,u.p)({all:[(0,u.p)({not:e.if}),e.else]})]})),t}function S(e,t,n){return i=>{let a=G(i,e);return a?n(a.map(n=>t(ee(i,e,n)))):"unknown"}}let N=new WeakMap;function T(e,t){let n=e.catalog.services.get(t);if(!n)return"not-encoded";if(void 0===n.receivedIf)return n.rule;let i=N.get(n);return i||N.set(n,i=(0,u.p)({any:[(0,u.p)({fact:n.receivedIf,is:!0}),n.rule]})),i}function _(e){return"value"in e?e.value:"fact"in e?(0,u.p)({fact:e.fact}):e}let D=new Map;function I(e,t){var n,i,a,s,r,l,o;let c=e[t],d=F(_(e));if("oneOf"===t||"noneOf"===t){let e,s;return n=d,i=new Set(c),e=g(a="oneOf"===t),s=g(!a),t=>{let a=n(t);return void 0===a?"unknown":a===W?s:"object"==typeof a?"unknown":i.has(a)?e:s}}let u=y[t],p=g(v.has(t));if("fact"in e&&"object"!=typeof c&&"today"!==c){return s=Z(e.fact),r=u,l=c,o=p,e=>{let t=e.values[s]??en(e,s);return null===t?"unknown":t===W?o:r(t,l)}}let f=F(c);return e=>{let t=d(e);if(void 0===t)return"unknown";let n=f(e);return t===W||n===W?p:void 0===n?"unknown":u(t,n)}}let z=e=>"count"in e?e.count:"sumOf"in e?e.sumOf:"minOf"in e?e.minOf:e.maxOf,P=(e,t)=>{let[n,i]=[0,0];for(let t of e)[n,i]=[n+t.low,i+t.high];for(let e of t)[n,i]=[n+Math.min(0,e.low),i+Math.max(0,e.high)];return R({low:n,high:i})};function L(e){let t=t=>({low:e(...t.map(e=>e.low)),high:e(...t.map(e=>e.high))});return(e,n)=>{if(0===e.length)return 0===n.length?W:void 0;let[i,a]=[t(e),t([...e,...n])];return R({low:Math.min(i.low,a.low),high:Math.max(i.high,a.high)})}}let C=new WeakMap;function F(e){if("object"!=typeof e||null===e)return"today"===e?e=>e.today:()=>e;let t=C.get(e);return t||C.set(e,t=function(e){if("fact"in e){let t=Z(e.fact);return e=>en(e,t)??void 0}if("amount"in e){var t,n;return t=e.amount,n=void 0===e.by?void 0:F(e.by),e=>{let i=e.catalog.amounts.get(t),a=i&&o(i,e.today),s=n?.(e);return a&&c(a,"number"==typeof s?s:void 0)}}if("sum"in e)return J(e.sum,(e,t)=>({low:e.low+t.low,high:e.high+t.high}),0);if("times"in e)return J(e.times,U);if("min"in e)return J(e.min,(e,t)=>({low:Math.min(e.low,t.low),high:Math.min(e.high,t.high)}));if("max"in e)return J(e.max,(e,t)=>({low:Math.max(e.low,t.low),high:Math.max(e.high,t.high)}));if("minus"in e)return J(e.minus,(e,t)=>({low:e.low-t.high,high:e.high-t.low}));if("dividedBy"in e)return J(e.dividedBy,V);if("date"in e)return H([e.date],([t])=>(0,a.ao)(t,e.plus));if("next"in e)return H([e.after],([t])=>(0,a.c$)(e.next,t));if("count"in e||"sumOf"in e||"minOf"in e||"maxOf"in e){let t,n,i,a;return t=z(e),n=void 0===e.where?void 0:E(e.where),i="of"in e?F((0,u.p)({fact:e.of})):()=>1,a="minOf"in e?L(Math.min):"maxOf"in e?L(Math.max):P,e=>{let s=G(e,t);if(!s)return;let r=[],l=[];for(let a of s){let s=ee(e,t,a),o=n?n(s):"met";if("unmet"===o)continue;let c=B(i(s));if(!c)return;("met"===o?r:l).push(c)}return a(r,l)}}return function(e){let t=Y.find(([t])=>t in e);if(!t)return()=>void 0;let[n,i,a]=t;return H([e[n],e.at??"today"],([e,t])=>1===a?i(e,t):i(t,e))}(e)}(e)),t}function B(e){return"number"==typeof e?Number.isFinite(e)?{low:e,high:e}:void 0:"object"==typeof e&&"low"in e?e:void 0}let R=({low:e,high:t})=>Number.isFinite(e)&&Number.isFinite(t)?e===t?e:{low:e,high:t}:void 0;function U(e,t){let n=[e.low*t.low,e.low*t.high,e.high*t.low,e.high*t.high];return{low:Math.min(...n),high:Math.max(...n)}}function V(e,t){return t.low<=0&&t.high>=0?void 0:U(e,{low:1/t.high,high:1/t.low})}function J(e,t,n){let i=e.map(F);return e=>{let a;for(let s of i){let i=s(e);if(i===W&&void 0===n)return W;let r=B(i===W?n:i),l=r&&(a?t(a,r):r);if(!l)return;a=l}return a&&R(a)}}function H(e,t){let n=e.map(F);return e=>{let i=[];for(let t of n){let n=t(e);if(n===W)return W;if(!(0,a.N)(n))return;i.push(n)}return t(i)}}let Y=[["yearsSince",a.tJ,1],["monthsSince",a.ck,1],["daysSince",a.YM,1],["yearsUntil",a.tJ,-1],["monthsUntil",a.ck,-1],["daysUntil",a.YM,-1]];function G(e,t){let n=et(e,t);return n===W?[]:Array.isArray(n)?n:void 0}let W=Symbol("not applicable"),K=new Map,Q=[];function Z(e){let t=K.get(e);return void 0===t&&(t=Q.push(e)-1,K.set(e,t)),t}function X(e,t){let{answers:n,today:i,place:a}=t;return{catalog:e,answers:n,today:i,place:a,values:Array(Q.length).fill(void 0),deciding:new Set,member:void 0}}function ee(e,t,n){let i=e.catalog.facts.get(t)?.fields??Object.keys(n),a={...e,values:[],member:{list:t,fields:i,answers:n,outside:e.member?.outside??e}};for(let e of i)a.values[Z(e)]=Object.hasOwn(n,e)?n[e]:null;return a}function et(e,t){return en(e,Z(t))??void 0}function en(e,t){let n=e.values[t];return void 0!==n?n:e.member?e.values[t]=en(e.member.outside,t):(e.values[t]=null,e.values[t]=function(e,t){let n=e.answers.get(t);if(void 0!==n&&!r(n))return n;if("province"===t&&e.place&&"ca"!==e.place)return e.place.split("-").slice(0,2).join("-");let i=e.catalog.facts.get(t);if(i){if(void 0!==i.askIf&&"unmet"===E(i.askIf)(e))return W;for(let{when:t,value:n}of i.follows??[]){let i=void 0===t?"met":E(t)(e);if("unknown"===i)break;if("met"===i)return F(n)(e)}}}(e,Q[t])??null)}let ei=(e=new Set)=>({missing:new Set,declined:new Set,officers:new Set,noAmount:new Set,notEncoded:!1,gates:e});function ea(e,t,n){if(t.member?.fields.includes(n))return void e.declined.add(t.member.list);let i=t.catalog.facts.get(n);i&&(i.officer?e.officers.add(n):r(t.answers.get(n))?e.declined.add(n):!function(e,t,n,i){if(void 0===i||e.gates.has(n)||"unknown"!==E(i)(t))return!1;let a=ei(new Set([...e.gates,n]));if(es(i,t,a),a.missing.size>0||0===a.declined.size)return!1;for(let t of a.declined)e.declined.add(t);return!0}(e,t,n,i.askIf)&&e.missing.add(n))}function es(e,t,n){if("unknown"!==E(e)(t))return;if("object"!=typeof e||null===e)return void(n.notEncoded=!0);if("all"in e)return er(e.all,t,n);if("any"in e)return er(e.any,t,n);if("not"in e)return es(e.not,t,n);if("if"in e)return es(O(e),t,n);if("some"in e)return el(e.some,e.where,t,n);if("every"in e)return el(e.every,e.where,t,n);if("qualifies"in e){var i,a,s;return i=e.qualifies,a=t,s=n,void(a.deciding.has(i)||(a.deciding.add(i),es(T(a,i),a,s),a.deciding.delete(i)))}let r=$(e);r?(eo(_(e),t,n),eo(e[r],t,n)):n.notEncoded=!0}function er(e,t,n){if(!Array.isArray(e))return void(n.notEncoded=!0);for(let i of e)es(i,t,n)}function el(e,t,n,i){let a=G(n,e);if(!a)return ea(i,n,e);for(let s of a)es(t,ee(n,e,s),i)}function eo(e,t,n){if("object"==typeof e&&null!==e){if(Array.isArray(e))return e.forEach(e=>eo(e,t,n));if("count"in e||"sumOf"in e||"minOf"in e||"maxOf"in e){var i=e,a=t,s=n;let r=z(i),l=G(a,r);if(!l)return ea(s,a,r);for(let e of l){let t=ee(a,r,e);void 0!==i.where&&es(i.where,t,s),"of"in i&&eo((0,u.p)({fact:i.of}),t,s)}return}if("fact"in e&&"string"==typeof e.fact){void 0===et(t,e.fact)&&ea(n,t,e.fact);return}if("amount"in e&&"string"==typeof e.amount){let i=t.catalog.amounts.get(e.amount);i&&o(i,t.today)||n.noAmount.add(e.amount)}for(let i of Object.values(e))eo(i,t,n)}}let ec=["unknown","unmet","unknown","met"],ed={unmet:1,unknown:2,met:3};function eu(e,t,n){return ey(t,X(e,n))}function ep(e,t,n=(0,i.I)(e,t.place)){return function(e,t){let{starts:n}=e,i=new Uint8Array(e.conditions.length),a=Array(n.length);for(let s=0;s<n.length;s+=1)a[s]=ec[function e(t,n,i,a){let{code:s}=t,r=s[n],l=r>>2,o=3&r;if(0===o)return a[l]||(a[l]=ed[t.conditions[l](i)]);if(3===o)return 4-e(t,n+1,i,a);let c=1===o?1:3,d=4-c;for(let r=n+1;r<l;){let n=e(t,r,i,a);if(n===c)return c;2===n&&(d=n);let l=s[r];r=(3&l)==0?r+1:l>>2}return d}(e,n[s],t,i)];return a}(function(e){var t;let n,i,a,s,r,l,o=ef.get(e);return o||ef.set(e,(t=em,n=[],i=new Map,a=e=>{let t=i.get(e);void 0===t&&i.set(e,t=i.size),n.push(t<<2)},s=(e,t,i)=>{let a=n.push(0)-1;for(let e of t)r(e,i+1);n[a]=n.length<<2|e},r=(e,t)=>{"object"!=typeof e||null===e||t>=60?a(E(e,t)):"all"in e&&Array.isArray(e.all)?s(1,e.all,t):"any"in e&&Array.isArray(e.any)?s(2,e.any,t):"not"in e?s(3,[e.not],t):"if"in e?s(2,O(e).any,t):a(E(e,t))},l=Int32Array.from(e,e=>{let i=n.length,s=t(e);return s?a(s):r(e.rule,0),i}),o={code:Int32Array.from(n),starts:l,conditions:[...i.keys()]})),o}(n),X(e,t))}let ef=new WeakMap;function em(e){return void 0===e.per&&void 0===e.starts&&void 0===e.ends?void 0:t=>eg(e,t)}function eg(e,t){if(ev(e,t))return"unmet";if(void 0===e.per)return E(e.rule)(t);let n=G(t,e.per);return n?f(e$(e,t,n)):"unknown"}function ey(e,t){let n=ei(),i=ev(e,t),a=i||void 0===e.per?void 0:G(t,e.per),s=eg(e,t);if("unknown"===s)if(void 0===e.per)es(e.rule,t,n);else if(a)for(let i of a)es(e.rule,ee(t,e.per,i),n);else ea(n,t,e.per);return{service:e.id,truth:s,missing:[...n.missing],declined:[...n.declined],officers:[...n.officers],notEncoded:n.notEncoded,noAmount:[...n.noAmount],received:eh(e,t),...i&&{period:i},...a&&{members:e$(e,t,a)}}}let eh=(e,t)=>void 0!==e.receivedIf&&!0===et(t,e.receivedIf);function ev(e,t){return void 0!==e.starts&&t.today<e.starts?"not-yet":void 0!==e.ends&&t.today>e.ends?"ended":void 0}function e$(e,t,n){let i=E(e.rule);return n.map(n=>i(ee(t,e.per,n)))}let eb={"yes-no":1,choice:.95,number:.8,money:.65,date:.8,members:.5,checklist:1};function ew(e,t){let n=e.catalog.facts.get(t);return void 0!==n&&!n.officer&&void 0===et(e,t)&&!r(e.answers.get(t))}let ek=e=>eb[e.type]*(e.sensitive?.7:1),ej=e=>"object"==typeof e;function ex(e,t){let n=eq(e,t);return ej(n)?n:[]}function eq(e,t){if("object"==typeof e&&null!==e){if("all"in e)return eE(e.all,t,"unmet");if("any"in e)return eE(e.any,t,"met");if("if"in e)return eE(O(e).any,t,"met");if("not"in e){let n=eq(e.not,t);return ej(n)?n.map(({fact:e,met:t,unmet:n})=>({fact:e,met:n,unmet:t})):"met"===n?"unmet":"met"}}return function(e,t){var n,i,a;let s,l=E(e)(t);if("unknown"!==l)return l;let o=function(e,t){if("object"==typeof e&&"fact"in e&&!t.member&&function(e){for(let t in e){let n=e[t];if("object"==typeof n&&!Array.isArray(n))return!1}return!0}(e)){let n=t.catalog.facts.get(e.fact);if(n?.askIf===void 0)return!n||n.officer||r(t.answers.get(e.fact))?[]:[e.fact]}let n=ei();return es(e,t,n),[...n.missing]}(e,t);if(1!==o.length)return o.map(e=>({fact:e,met:0,unmet:0}));let c=(n=e,i=t,a=o[0],s=i.catalog.facts.get(a)?.options?.length,"object"==typeof n&&s?"is"in n?1/s:"isNot"in n?1-1/s:"oneOf"in n?Math.min(1,n.oneOf.length/s):"noneOf"in n?Math.max(0,1-n.noneOf.length/s):.5:.5);return[{fact:o[0],met:c,unmet:1-c}]}(e,t)}function eE(e,t,n){if(!Array.isArray(e))return[];let i=[];for(let a of e){let e=eq(a,t);if(e===n)return n;ej(e)&&i.push(e)}return 0===i.length?"met"===n?"unmet":"met":1===i.length?i[0]:function(e,t){let n=[];for(let t of e)for(let{fact:e}of t)n.includes(e)||n.push(e);return n.map(n=>{let i=1,a=1;for(let s of e){let e=s.find(e=>e.fact===n);i*=1-(e?.[t]??0),a*=e?.["met"===t?"unmet":"met"]??0}return"met"===t?{fact:n,met:1-i,unmet:a}:{fact:n,met:a,unmet:1-i}})}(i,n)}let eA=new WeakMap;function eM(e,t,n,i){let a=[];for(let s of n){let n=e.services.get(s),r=n&&void 0!==i?function(e,t,n){let i=e.bundles.get(t);if(!i)return n;let a=eA.get(n)??eA.set(n,new Map).get(n),s=a.get(i);return s||a.set(i,s=function(e,t){let n=e.tasks.filter(e=>t.tasks.includes(e.id)).map(e=>e.if);return 0===n.length||n.includes(void 0)?t:{...t,rule:(0,u.p)({all:[(0,u.p)({any:n}),t.rule]})}}(i,n)),s}(e,i,n):n;if(!r||"unknown"!==eg(r,t)||eh(r,t))continue;let l=function(e,t){if(void 0===e.per)return ex(e.rule,t);let n=G(t,e.per);if(!n)return function(e,t){let n=ei();return ea(n,t,e),[...n.missing].map(e=>({fact:e,met:.5,unmet:.5}))}(e.per,t);let i=n.find(n=>"unknown"===E(e.rule)(ee(t,e.per,n)));return i?ex(e.rule,ee(t,e.per,i)):[]}(r,t);l.length>0&&a.push({service:r,chances:l})}return a}function eO(e,t){return e.deadlines.flatMap((e,n)=>{if(void 0!==e.if&&"unmet"===E(e.if)(t))return[];let i=void 0===e.date?void 0:F(e.date)(t);return i===W?[]:[{index:n,...(0,a.N)(i)&&{date:i},kind:e.kind,overdue:(0,a.N)(i)&&i<t.today}]})}function eS(e,t){return e.documents.filter(e=>void 0===e.if||"unmet"!==E(e.if)(t)).map(e=>e.document)}let eN={advice:0,do:1,received:2,"not-offered":3,automatic:4},eT=e=>eN[e.kind];function e_(e,t,n){var s,r,l,o,c,d,u,p,f,m,g,y,h;let v,$,b,w=e.bundles.get(t);if(!w)return{bundle:t,steps:[],documents:[],deadlines:[],undecided:[],unlikely:[],gaps:[]};let k=X(e,(s=n,r=w,r?.given?{...s,answers:new Map([...Object.entries(r.given),...s.answers])}:s)),j=(0,i.I)(e,n.place).filter(e=>e.tasks.some(e=>e.startsWith(`${t}/`))),x=new Map(j.map(e=>[e.id,ey(e,k)])),q=j.filter(e=>"unmet"!==x.get(e.id).truth),E=(l=q,o=x,new Set(l.filter(e=>"met"===o.get(e.id).truth).flatMap(e=>e.replaces))),A=q.filter(e=>!E.has(e.id)&&ez(e,w,k)),M=function(e){let t=new Map(e.map(e=>[e.id,e])),n=new Map,i=e=>n.has(e)?i(n.get(e)):e;for(let a of e)for(let e of a.includes)!(!t.has(e)||n.has(e))&&i(a.id)!==e&&(n.set(e,a.id),function(e,t,n){let i=e=>[...t.values()].filter(t=>n(t.id)===e).flatMap(e=>e.needs.filter(e=>t.has(e)).map(n)),a=new Set,s=i(e).filter(t=>t!==e);for(let t=s.pop();void 0!==t;t=s.pop()){if(t===e)return!0;a.has(t)||s.push(...i(t).filter(e=>e!==t)),a.add(t)}return!1}(i(a.id),t,i)&&n.delete(e));return new Map([...n.keys()].map(e=>[e,i(e)]))}(A),O=(c=e,d=w,v=[...c.texts.values()][0],new Set(d.tasks.map(e=>e.id).filter(e=>v?.tasks.get(e)?.advice!==void 0))),S=function(e,t){let n=new Map(t.tasks.map((e,t)=>[e.id,t])),i=({tasks:[e]})=>n.get(e??"")??n.size,a=[...e].sort((e,t)=>i(e)-i(t)||eT(e)-eT(t)),s=new Map(e.map(t=>[t.id,t.after.filter(t=>e.some(e=>e.id===t))])),r=new Map(e.map(n=>[n.id,function(e,t,n){let i=new Set(e.tasks.flatMap(e=>n.tasks.find(t=>t.id===e)?.after??[]));for(let t of e.tasks)i.delete(t);return t.filter(t=>t.id!==e.id&&"do"===t.kind&&t.tasks.some(e=>i.has(e))).map(e=>e.id)}(n,e,t)])),l=[],o=new Set,c=e=>o.has(e),d=e=>s.get(e.id).every(c);for(;a.length>0;){let e=a.findIndex(e=>d(e)&&r.get(e.id).every(c)),t=e>=0?e:Math.max(0,a.findIndex(d)),[n]=a.splice(t,1);l.push({...n,after:[...new Set([...s.get(n.id),...r.get(n.id)])].filter(c)}),o.add(n.id)}return l}([...A.filter(e=>!M.has(e.id)).map(e=>{var t,n,i,a,s,r,l,o;let c,d,u,p;return t=e,n=w,i=x.get(e.id),a=A,s=M,r=O,l=k,c=a.filter(e=>s.get(e.id)===t.id),d=[...new Set([...eD(t,n).filter(e=>eI(n,e,l)),...c.flatMap(e=>eD(e,n))])],p=(u=eO(t,l)).flatMap(e=>e.date??[]).sort(),{id:t.id,kind:(o=t,i.received?"received":"not-offered"===o.kind?"not-offered":o.automatic?"automatic":"do"),tasks:d,service:t.id,includes:c.map(e=>e.id),truth:i.truth,missing:i.missing,deadlines:u,...void 0!==p[0]&&{due:p[0]},documents:[...new Set([t,...c].flatMap(e=>eS(e,l)))],advice:d.filter(e=>r.has(e)),after:[...new Set([t,...c].flatMap(e=>e.needs).map(e=>s.get(e)??e))].filter(e=>e!==t.id&&a.some(t=>t.id===e))}}),...(u=O,p=w,f=A,m=k,$=new Set(f.flatMap(e=>e.tasks)),p.tasks.filter(e=>u.has(e.id)&&!$.has(e.id)&&eI(p,e.id,m)).map(({id:e})=>({id:e,kind:"advice",tasks:[e],includes:[],truth:"met",missing:[],deadlines:[],documents:[],advice:[e],after:[]})))],w),N=void 0===w.event?void 0:et(k,w.event);return{bundle:t,...(0,a.N)(N)&&{eventDate:N},steps:S,documents:function(e){let t=new Map;for(let n of e)for(let e of n.documents)t.set(e,[...t.get(e)??[],n.id]);return[...t].map(([e,t])=>({document:e,steps:t}))}(S),deadlines:S.flatMap(e=>e.deadlines.map(t=>({...t,step:e.id}))).sort((e,t)=>(e.date??eP)<(t.date??eP)?-1:+((e.date??eP)>(t.date??eP))),undecided:A.filter(e=>"unknown"===x.get(e.id).truth).map(e=>({service:e.id,missing:x.get(e.id).missing})),unlikely:j.filter(e=>"unmet"===x.get(e.id).truth).map(e=>e.id),gaps:(g=w,y=S,h=k,b=new Set(y.flatMap(e=>e.tasks)),g.tasks.filter(e=>!b.has(e.id)&&eI(g,e.id,h)).map(e=>e.id))}}let eD=(e,t)=>e.tasks.filter(e=>e.startsWith(`${t.id}/`));function eI(e,t,n){let i=e.tasks.find(e=>e.id===t)?.if;return void 0===i||"unmet"!==E(i)(n)}let ez=(e,t,n)=>eD(e,t).some(e=>eI(t,e,n)),eP="9999-12-31",eL=/^([ABCEGHJ-NPRSTVXY])(\d[ABCEGHJ-NPRSTV-Z])(?:\d[ABCEGHJ-NPRSTV-Z]\d)?$/,eC=/^[a-z]\d[a-z](\d[a-z]\d)?$|^[a-z]\d[a-z]\d|^\d[a-z]\d/i,eF={A:"ca-nl",B:"ca-ns",C:"ca-pe",E:"ca-nb",G:"ca-qc",H:"ca-qc",J:"ca-qc",K:"ca-on",L:"ca-on",M:"ca-on",N:"ca-on",P:"ca-on",R:"ca-mb",S:"ca-sk",T:"ca-ab",V:"ca-bc",X:"ca-nt",Y:"ca-yt"},eB=new Set(["X0A","X0B","X0C"]),eR={ab:"ca-ab",alta:"ca-ab",bc:"ca-bc",cb:"ca-bc",mb:"ca-mb",man:"ca-mb",nb:"ca-nb",nl:"ca-nl",nfld:"ca-nl",tnl:"ca-nl",ns:"ca-ns",ne:"ca-ns",nt:"ca-nt",nwt:"ca-nt",tno:"ca-nt",nu:"ca-nu",on:"ca-on",ont:"ca-on",pe:"ca-pe",pei:"ca-pe",ipe:"ca-pe",qc:"ca-qc",pq:"ca-qc",sk:"ca-sk",sask:"ca-sk",yt:"ca-yt",yk:"ca-yt",labrador:"ca-nl",newfoundland:"ca-nl","terre-neuve":"ca-nl"},eU=(e,t,n)=>(e.texts.get(n)??[...e.texts.values()][0])?.jurisdictions.get(t)?.name??t,eV=(e,t,n)=>({found:t,label:eU(e,t,n)}),eJ=(e,t)=>Object.entries(t?.governments??{}).filter(([t])=>e.jurisdictions.has(t)),eH=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/œ/g,"oe").replace(/æ/g,"ae").replace(/[’‘ʼ]/g,"'").replace(/[.'’]/g,"").replace(/[\s-]+/g," ").replace(/^saint(e?) /,"st$1 ").trim();function eY(e,t){if(!t)return;let n=eR[t.replace(/ /g,"")];return n&&Object.hasOwn(eR,t.replace(/ /g,""))?n:e.find(([e,n])=>eH(e)===t&&n.split("-").length<=2)?.[1]}function eG(e){return e.replace(/\\/g,"\\\\").replace(/;/g,"\\;").replace(/,/g,"\\,").replace(/\r?\n/g,"\\n")}function eW(e){let t=new TextEncoder,n=[],i="",a=0;for(let s of e){let e=t.encode(s).length;a+e>75&&(n.push(i),[i,a]=[" ",1]),i+=s,a+=e}return[...n,i].join("\r\n")}var eK=n(4572);let eQ={en:{papers:"Papers to have ready",by:"By",automatic:"Nothing to do",notOffered:"Not offered here",received:"You already have this",also:"Also takes care of"},fr:{papers:"Papiers \xe0 pr\xe9parer",by:"Au plus tard le",automatic:"Rien \xe0 faire",notOffered:"Pas offert ici",received:"Vous l’avez d\xe9j\xe0",also:"S’occupe aussi de"}},eZ={labelled:"{0}: {1}",atLeast:"{0} or more",atMost:"{0} or less",moreThan:"more than {0}",lessThan:"less than {0}",isNot:"not {0}",before:"before {0}",after:"after {0}",notBefore:"{0} or later",notAfter:"{0} or earlier",ago:"{0} ago",ahead:"in {0}",onDay:"counted to: {0}",today:"today",yes:"yes",no:"no",amountPast:"{0} (amount known until {1})",count:"Number, {0}",smallest:"Smallest, {0}",largest:"Largest, {0}",sumOf:"Total, {0}",later:"{0} {1}",nextDay:"the next {0} after: {1}",everyone:"Everyone may apply",notEncoded:"The conditions are not written here yet: ask those who run it",qualifies:"You may be able to get: {0}",all:"All of these",any:"At least one of these",none:"None of these",some:"For at least one of: {0}",every:"For each of: {0}",told:"You told us: {0}",follows:"From what you told us: {0}",needed:"The condition: {0}",open:"To decide this we still need: {0}",declined:"You did not tell us: {0}",officer:"Decided by {1}: {0}",notApplicable:"Does not apply to you: {0}",unwanted:"Must not hold: {0}",noAmount:"The amount in force today is not known: {0}"},eX={labelled:"{0}\xa0: {1}",atLeast:"{0} ou plus",atMost:"{0} ou moins",moreThan:"plus de {0}",lessThan:"moins de {0}",isNot:"autre que {0}",before:"avant le {0}",after:"apr\xe8s le {0}",notBefore:"le {0} ou apr\xe8s",notAfter:"le {0} ou avant",ago:"il y a {0}",ahead:"dans {0}",onDay:"compt\xe9 jusqu’\xe0\xa0: {0}",today:"aujourd’hui",yes:"oui",no:"non",amountPast:"{0} (montant connu jusqu’au {1})",count:"Nombre, {0}",smallest:"Le plus petit, {0}",largest:"Le plus grand, {0}",sumOf:"Total, {0}",later:"{0} {1}",nextDay:"le prochain {0} apr\xe8s\xa0: {1}",everyone:"Tout le monde peut faire une demande",notEncoded:"Les conditions ne sont pas encore inscrites ici\xa0: informez-vous aupr\xe8s du responsable",qualifies:"Vous pourriez recevoir\xa0: {0}",all:"Toutes ces conditions",any:"Au moins une de ces conditions",none:"Aucune de ces conditions",some:"Pour au moins un\xa0: {0}",every:"Pour chacun\xa0: {0}",told:"Vous nous avez dit\xa0: {0}",follows:"D’apr\xe8s vos r\xe9ponses\xa0: {0}",needed:"La condition\xa0: {0}",open:"Pour en d\xe9cider, il nous manque\xa0: {0}",declined:"Vous ne nous avez pas dit\xa0: {0}",officer:"D\xe9cision de {1}\xa0: {0}",notApplicable:"Ne vous concerne pas\xa0: {0}",unwanted:"Ne doit pas \xeatre le cas\xa0: {0}",noAmount:"Le montant en vigueur aujourd’hui n’est pas connu\xa0: {0}"};function e0(e,t,n){let i=X(e,n);return void 0===t.per?e6(t.rule,i):e5("some",t.per,t.rule,i,e1)}let e1=(e,t)=>E(e)(t);function e6(e,t){let n=e1(e,t);if("object"!=typeof e)return{kind:"condition",truth:n,rule:e,facts:[],amounts:[]};let i=e=>e.map(e=>e6(e,t));return"all"in e?{kind:"all",truth:n,parts:i(e.all)}:"any"in e?{kind:"any",truth:n,parts:i(e.any)}:"not"in e?function(e,t,n){if("object"==typeof e&&"not"in e)return e6(e.not,t);let i="object"==typeof e?function(e){for(let t of e2)for(let[n,i]of[t,[t[1],t[0]]]){if(!Object.hasOwn(e,n))continue;let{[n]:t,...a}=e;return(0,u.p)({...a,[i]:t})}}(e):void 0;return i?e3(i,t,n):{kind:"none",truth:n,parts:[e6(e,t)]}}(e.not,t,n):"if"in e?{kind:"any",truth:n,parts:i(O(e).any)}:"some"in e?e5("some",e.some,e.where,t,()=>n):"every"in e?e5("every",e.every,e.where,t,()=>n):"qualifies"in e?{kind:"condition",truth:n,rule:e,facts:[],amounts:[]}:e3(e,t,n)}let e2=[["is","isNot"],["oneOf","noneOf"],["atLeast","lessThan"],["atMost","moreThan"],["before","notBefore"],["after","notAfter"]];function e5(e,t,n,i,a){let s=G(i,t),r=s&&"some"===e&&a===e1?e1({some:t,where:n},i):s?a(n,i):"unknown",l=s?.length?s.map(e=>ee(i,t,e)):[ee(i,t,{})];return{kind:e,truth:r,list:t,parts:l.map(e=>e6(n,e))}}function e3(e,t,n){let i={facts:new Map,amounts:new Map};return function e(t,n,i){if("object"==typeof t&&null!==t){if(Array.isArray(t))return t.forEach(t=>e(t,n,i));for(let e of("string"==typeof t.fact&&i.facts.set(t.fact,e4(t.fact,n)),"string"==typeof t.amount&&i.amounts.set(t.amount,function(e,t,n){let i=n.catalog.amounts.get(e),a=i&&o(i,n.today);if(!a)return{amount:e};let s=void 0===t?void 0:F(t)(n),r=c(a,"number"==typeof s?s:void 0);return{amount:e,line:a,...void 0!==r&&{value:r},...d(a,n.today)&&{past:!0}}}(t.amount,t.by,n)),["count","sumOf","minOf","maxOf"])){let a=t[e];"string"==typeof a&&i.facts.set(a,e4(a,n))}for(let[a,s]of Object.entries(t))"where"!==a&&e(s,n,i)}}(e,t,i),{kind:"condition",truth:n,rule:e,facts:[...i.facts.values()],amounts:[...i.amounts.values()]}}function e4(e,t){let n=t.member?.fields.includes(e)?t.member.answers[e]:t.answers.get(e);if(r(n))return{fact:e,declined:!0};if(void 0!==n)return{fact:e,answer:n};let i=et(t,e);return i===W?{fact:e,notApplicable:!0}:void 0===i?{fact:e}:{fact:e,answer:i,derived:!0}}function*e8(e,t){if("condition"===e.kind)return void(yield t?{...e,unwanted:t}:e);let n="none"===e.kind,i=n?"met"===e.truth?"unmet":"unmet"===e.truth?"met":"unknown":e.truth;for(let a of e.parts)a.truth===i&&(yield*e8(a,t!==n))}function e9(e,...t){return e.replace(/\{(\d)\}/g,(e,n)=>t[+n]??"")}let e7=(e,t)=>e.texts.facts.get(t)?.label??t;function te(e,t,n){let i=void 0===n?void 0:e.catalog.facts.get(n),s=e.texts.lang;return"boolean"==typeof t?t?e.phrases.yes:e.phrases.no:"number"==typeof t?(0,eK.VZ)(t,i?.unit,s):(0,a.N)(t)?(0,eK.im)(t,s):"string"==typeof t?void 0!==n&&e.texts.facts.get(n)?.options?.[t]||e.texts.jurisdictions.get(t)?.name||t:Array.isArray(t)?String(t.length):""}function tt(e,t,n){var i,a;let{phrases:s}=e,r=(t,i)=>t.map(t=>tt(e,t,n)).join(` ${i} `),l=(t,i)=>t.map(t=>tt(e,t,"number"==typeof t?void 0:n)).join(` ${i} `);return"today"===t?s.today:"object"!=typeof t?te(e,t,n):"fact"in t?e7(e,t.fact):"amount"in t?function(e,t){let n=e.catalog.amounts.get(t),i=n&&o(n,e.today),a=e.texts.amounts.get(t)??t;if(!i)return e9(e.phrases.noAmount,a);if(void 0===i.value)return a;let s=(0,eK.VZ)(i.value,n.unit,e.texts.lang);return d(i,e.today)?e9(e.phrases.amountPast,s,(0,eK.im)(i.through,e.texts.lang)):s}(e,t.amount):"sum"in t?r(t.sum,"+"):"minus"in t?r(t.minus,"−"):"times"in t?l(t.times,"\xd7"):"dividedBy"in t?l(t.dividedBy,"\xf7"):"min"in t?e9(s.smallest,t.min.map(t=>tt(e,t,n)).join(", ")):"max"in t?e9(s.largest,t.max.map(t=>tt(e,t,n)).join(", ")):"date"in t?e9(s.later,tt(e,t.date),(i=e,a=t.plus,["years","months","days"].filter(e=>a[e]).map(e=>`${a[e]<0?"−":"+"} ${(0,eK.VZ)(Math.abs(a[e]),e,i.texts.lang)}`).join(" "))):"next"in t?e9(s.nextDay,(0,eK.Sn)(t.next,e.texts.lang),tt(e,t.after)):"count"in t?e9(s.count,e7(e,t.count)):"sumOf"in t?e9(s.sumOf,e7(e,t.of)):"minOf"in t?e9(s.smallest,e7(e,t.of)):"maxOf"in t?e9(s.largest,e7(e,t.of)):tt(e,Object.entries(t).find(([e])=>"at"!==e)?.[1])}function tn(e,{rule:t}){var n,i;let{phrases:a,texts:s}=e;if("everyone"===t)return a.everyone;if("not-encoded"===t)return a.notEncoded;if("qualifies"in t)return e9(a.qualifies,s.services.get(t.qualifies)?.name??t.qualifies);let r=$(t);if(!r)return a.notEncoded;let l=t[r];return function(e,t,n,i){if(!("fact"in t)||"boolean"!=typeof i||"is"!==n&&"isNot"!==n)return;let a=e.texts.facts.get(t.fact);return"is"===n===i?a?.yes:a?.no}(e,t,r,l)??e9(a.labelled,(n=e,"fact"in(i=t)?e7(n,i.fact):"value"in i?ti(tt(n,i.value)):ti(tt(n,i))),function(e,t,n,i){let{phrases:a}=e,s="fact"in t?t.fact:function e(t){if("object"==typeof t&&null!==t){if("fact"in t&&"string"==typeof t.fact)return t.fact;for(let n of Object.values(t)){let t=e(n);if(void 0!==t)return t}}}(t),r=function(e,t,n){for(let[i,a]of[[ta,e.phrases.ago],[ts,e.phrases.ahead]])for(let[s,r]of Object.entries(i)){if(!(s in t))continue;let i="number"==typeof n?(0,eK.VZ)(n,r,e.texts.lang):tt(e,n),l=e9(a,i),o="at"in t&&void 0!==t.at?e9(e.phrases.onDay,tt(e,t.at)):void 0;return o?`${i}, ${o}`:l}}(e,t,i);if(void 0!==r)return n in a?e9(a[n],r):r;if("oneOf"===n||"noneOf"===n){let t=(0,eK.So)(i.map(t=>te(e,t,s)),e.texts.lang);return"oneOf"===n?t:e9(a.isNot,t)}let l=tt(e,i,s);return"is"===n||"on"===n?l:e9(a[n],l)}(e,t,r,l))}let ti=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1),ta={yearsSince:"years",monthsSince:"months",daysSince:"days"},ts={yearsUntil:"years",monthsUntil:"months",daysUntil:"days"};var tr=n(5985),tl=n(8088),to=n(7850),tc=n(508),td=n(5164);let tu=(0,tc.u$)(class extends tc.WL{constructor(){super(...arguments),this.key=to.s6}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&((0,td.mY)(e),this.key=t),n}});n(5271),n(3232);let tp=["likely","automatic","undecided","open","ask","received","not-offered","unlikely"];function tf(e,t){return e?.about==="bundle"&&t.bundles.get(e.bundle)?.given||{}}function tm(e,t,n,a){var s,r;let l,o={answers:(s=e,r=t,0===(l=Object.entries(tf(s.scope,r))).length?s.answers:new Map([...l,...s.answers])),today:n,place:e.place?.id},c=tg(e,t),d=new Map((function(e,t,n=(0,i.I)(e,t.place)){let a=X(e,t);return Array.from(n,e=>ey(e,a))})(t,o,c).map(e=>[e.service,e])),u=c.map(e=>e.id),p=e.scope?.about==="bundle"?e.scope.bundle:void 0,f=void 0===p?void 0:t.bundles.get(p)?.event;return{situation:o,services:c,decisions:d,next:function(e,t,n){let i,a=X(e,t),s=eM(e,a,n.services,n.bundle),r=function(e,t){let n=new Map,i=new Map;for(let{service:a,chances:s}of t)for(let{fact:t,met:r,unmet:l}of s){let o=i.get(t);for(let c of(o||i.set(t,o=function e(t,n,i=0){let a=t.catalog.facts.get(n);if(!a||!ew(t,n))return[];if(void 0===a.askIf||i>5||"unknown"!==E(a.askIf)(t))return[n];let s=ei();return es(a.askIf,t,s),[...new Set([...s.missing].flatMap(n=>e(t,n,i+1)))]}(e,t)),o)){let t=n.get(c);t||n.set(c,t={score:0,services:[]}),t.score+=(Math.min(1,r+l)+.15/s.length)*ek(e.catalog.facts.get(c)),t.services.at(-1)!==a.id&&t.services.push(a.id)}}return n}(a,s);if(n.event&&e.facts.has(n.event)&&ew(a,n.event)&&!r.has(n.event)){if(void 0===et(a,n.event))return{fact:n.event,services:[]}}else if(n.event&&r.has(n.event))return{fact:n.event,services:r.get(n.event).services};let l=void 0===n.previous?void 0:e.facts.get(n.previous)?.group;for(let{question:t,score:n}of function*(e,t){let n=new Set;for(let i of e.facts.values()){let a=function(e,t,n){let i=0;return(t.items??[]).filter(t=>n(t)&&(e.facts.get(t)?.type==="yes-no"||(i+=1)<=4))}(e,i,e=>t.has(e)&&!n.has(e));if(a.length<2)continue;for(let e of a)n.add(e);let s=a.map(e=>t.get(e)),r=[...new Set(s.flatMap(e=>e.services))];yield{question:{fact:i.id,items:a,services:r},score:.8*s.reduce((e,t)=>e+t.score,0)}}for(let i of e.facts.keys()){let e=t.get(i);e&&!n.has(i)&&(yield{question:{fact:i,services:e.services},score:e.score})}}(e,r)){let a=e.facts.get(t.fact)?.group===l?1.6*n:n;(!i||a>i.score+1e-9)&&(i={question:t,score:a})}return i?.question}(t,o,{services:u,previous:a,event:f,bundle:p}),openCount:eM(t,X(t,o),u,p).map(({service:e})=>e.id).length}}function tg(e,t){let n=e.place?.id,a=e.scope,s=e=>e.flatMap(e=>t.services.get(e)??[]);switch(a?.about){case"bundle":var r;return s((r=a.bundle,(0,i.I)(t,n).filter(e=>e.tasks.some(e=>e.startsWith(`${r}/`))).map(e=>e.id)));case"service":return s([a.service]);case"topic":return(0,i.I)(t,n).filter(e=>e.topics.includes(a.topic));default:return(0,i.I)(t,n)}}function ty(e,t){return"not-offered"===e.kind?"not-offered":t.received?"received":"unmet"===t.truth?"unlikely":"met"===t.truth?e.automatic?"automatic":"likely":t.missing.length>0?"undecided":t.notEncoded?"ask":"open"}function th(e,t){let n=new Map(tp.map(e=>[e,[]]));for(let i of e){let e=t.get(i.id);e&&n.get(ty(i,e)).push(i)}return n}function tv(e,t,n){let i=function(e,t){let n=new Set([t]);for(let i of e.facts.values())i.follows&&t$(i.follows,new Set([t]))&&n.add(i.id);return n}(e,t);return n.filter(e=>t$(e.rule,i)||e.deadlines.some(e=>t$(e,i)))}function t$(e,t){return"object"==typeof e&&null!==e&&Object.entries(e).some(([e,n])=>"string"==typeof n?t.has(n)&&/^(fact|some|every|count|sumOf|minOf|maxOf|of)$/.test(e):t$(n,t))}let tb=["home","everything","results","plan","review","take-along","place","handed-over"];function tw(e,t,n){let i=[...n].filter(Boolean),a=(0,s.p)(t,i),r=a?`Did you mean “${a}”?`:i.length>0?`There are, for example: ${i.slice(0,8).join(", ")}.`:"";console.warn(`service-finder: ${e} is not known. ${r}`.trim())}function tk(e,t){let n=[...e.services.keys()],i=n.filter(e=>e.split("/")[0]===t.split("/")[0]);return i.length>0?i:n}function tj({place:e,bundle:t,service:n,view:i},a){e&&!a.jurisdictions.has(e)&&tw(`place="${e}"`,e,a.jurisdictions.keys()),t&&!a.bundles.has(t)&&tw(`life-event="${t}"`,t,a.bundles.keys()),n&&!a.services.has(a.moved.get(n)??n)&&tw(`service="${n}"`,n,tk(a,n)),tr.f.includes(i)?t||"plan"!==i&&"results"!==i||console.warn(`service-finder: view="${i}" needs a life event: life-event="${[...a.bundles.keys()][0]}".`):tw(`view="${i}"`,i,tr.f)}async function tx(e,t){if("loading"===e.state)return e.starting.start();if("ready"!==e.state)return;let n=e.wishes(),a=(e,n)=>t.includes(e)?n:"";tj({place:a("place",n.place),bundle:a("lifeEvent",n.bundle),service:a("service",n.service),view:a("view",n.view)},e.catalog),await e.supply.load([...(0,i.d)(e.catalog,n.place||void 0),...n.service?[n.service.split("/")[0]]:[]]);let{session:s}=e,r=t.includes("place")&&e.catalog.jurisdictions.has(n.place),l=e.texts().jurisdictions.get(n.place)?.name??n.place,o=r?(0,tr.g)(s,{id:n.place,label:l}):s;if(t.every(e=>"place"===e)){e.session=o;return}let c=e.starting.firstSession(o,{...n,place:o.place?.id??n.place}),d=!!e.host.shadowRoot?.activeElement;e.show({...c,place:o.place??c.place,turn:s.turn+1}),d||(e.focus.wanted=void 0)}let tq=(e,t)=>e+t.replace(/(^|-)([a-z])/g,(e,t,n)=>n.toUpperCase());function tE(e,t){let{topic:n,kind:i,channel:a}=e.session.filters;return(!n||t.topics.includes(n))&&(!i||t.kind===i)&&(!a||t.channels.includes(a))}function tA(e,t){let{filters:n}=e.session,i=(t,i,a,s)=>a.length<2?tl.s6:(0,tl.qy)`<label class="field"
          ><span>${(0,tr.j)(e,i)}</span> <select @change=${i=>e.actions.filter({...n,[t]:i.target.value||void 0})}
          > <option value="" ?selected=${!n[t]}>${e.words.t("filterAll")}</option>
            ${a.map(e=>(0,tl.qy)`<option value=${e} ?selected=${n[t]===e}>${s(e)}</option>`)}
          </select></label
        >`,a=e=>[...new Set(e)],s=Object.values(n).some(Boolean);return(0,tr.h)((0,tr.j)(e,"filter"),(0,tl.qy)`<div class="filters">
      ${i("topic","filterTopic",a(t.flatMap(e=>e.topics)),t=>e.texts.topics.get(t)?.name??t)}
      ${i("kind","filterKind",a(t.map(e=>e.kind)),t=>e.words.t(tq("kind",t)))}
      ${i("channel","filterChannel",a(t.flatMap(e=>e.channels)),t=>e.words.t(tq("channel",t)))}
      ${s?(0,tr.i)((0,tr.j)(e,"filterClear"),()=>e.actions.filter({}),"secondary"):tl.s6}
    </div>`,"filter")}function tM(e,t){return(function({session:e,catalog:t},n){let i=(0,tr.v)(e),{place:a}=e;switch(i.name){case"search":return(n.resultOf(i.query)?.hits??[]).flatMap(e=>t.services.get(e.id)??[]);case"question":return[];case"topic":return tg({scope:{about:"topic",topic:i.topic},place:a},t);case"everything":return tg({place:a},t);default:return tg(e,t)}})(e,t).filter(t=>tE(e,t)).length}function tO(e,t,n){let a=(0,tr.v)(e);if("search"===a.name)return(n.resultOf(a.query)?.pointers.length??0)>0?["ca"]:[];if("service"===a.name)return[a.service.split("/")[0]];if("plan"!==a.name)return[];let s=tg(e,t).map(({id:e})=>e.split("/")[0]);return[...new Set([...(0,i.d)(t,e.place?.id),...s])]}function tS({answers:e,place:t,bundle:n}){return JSON.stringify({[tr.N]:1,answers:Object.fromEntries(e),...t&&{place:t},...n&&{bundle:n}})}let tN=(e,t)=>new Map([...e].filter(([e])=>t.includes(e)));function tT(e,t,n){if(!(t.length>6e4))try{return function(e,t,n){if("object"!=typeof t||null===t||!Object.hasOwn(t,tr.N))return;let{[tr.N]:i,answers:a,place:r,bundle:o}=t;if(1!==i)return;let{answers:c}=function(e,t,n){let i=new Map;if("object"!=typeof t||null===t||Array.isArray(t))return{answers:i,faults:[{code:"not-an-object",fact:"",message:`Expected an object such as { "age": 66 }, found ${JSON.stringify(t)?.slice(0,60)??typeof t}`}]};let a=[];for(let[r,o]of Object.entries(t)){if(null===o)continue;let t=e.facts.get(r);if(!t){let t=(0,s.p)(r,e.facts.keys());a.push({code:"unknown-fact",fact:r,nearest:t,message:`No fact is called “${r}”.${t?` Did you mean “${t}”?`:""}`});continue}let c=l(t,o,n,e);c?a.push(c):i.set(r,o)}return{answers:i,faults:a}}(e,a,n),d={answers:c,..."string"==typeof r&&e.jurisdictions.has(r)&&{place:r},..."string"==typeof o&&e.bundles.has(o)&&{bundle:o}};return c.size>0||d.place||d.bundle?d:void 0}(e,JSON.parse(t),n)}catch{return}}async function t_(e){let t=await tI(new CompressionStream("deflate-raw"),new TextEncoder().encode(e));return`${tr.N}=${btoa(String.fromCharCode(...t)).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}`}async function tD(e){let t=e.replace(/^#/,"").slice(tr.N.length+1);if((0,tr.k)(e)&&!(t.length>12e3)&&/^[\w-]+$/.test(t))try{let e=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),e=>e.charCodeAt(0));return new TextDecoder("utf-8",{fatal:!0}).decode(await tI(new DecompressionStream("deflate-raw"),e))}catch{return}}async function tI(e,t){let n=new Blob([t]).stream().pipeThrough(e).getReader(),i=[],a=0;for(let e=await n.read();!e.done;e=await n.read()){if((a+=e.value.length)>6e4)throw RangeError("Too large");i.push(e.value)}let s=new Uint8Array(a),r=0;for(let e of i)s.set(e,r),r+=e.length;return s}let tz="service-finder";class tP{#e;#t;constructor(e){this.#e=e}async arrive(e){let{catalog:t,today:n}=this.#e;if((0,tr.k)(location.hash)){let e=await tD(location.hash);this.#t=void 0===e?void 0:tT(t,e,n()),this.#t?this.#e.fleet({arrived:{count:this.#t.answers.size}}):await this.receive(void 0)}else if(e){let e=tT(t,tL()?.getItem(tz)??"",n());if(!e)return;this.#e.fleet({remembering:!0}),await this.receive(e)}}async acceptArrived(e){let t=this.#t;this.#t=void 0,this.#e.fleet({arrived:void 0}),e?await this.receive(t):this.#e.focusOn("title")}async receive(e){let t=this.#e,{words:n}=t.scene();if(!e)return t.fleet({notice:n.t("takeRefused")}),t.announce(n.t("takeRefused"));e.place&&await t.supply.loadPlace(e.place);let i=(0,tr.l)(t.session,e.answers,t.today());e.place&&(i=(0,tr.g)(i,{id:e.place,label:t.scene().texts.jurisdictions.get(e.place)?.name??e.place})),e.bundle&&(i={...i,scope:{about:"bundle",bundle:e.bundle}}),t.show((0,tr.m)(i,{name:e.bundle?"plan":"review"})),t.fleet({notice:n.t("takeOpened")}),t.dispatchEvent(new tr.A(i.answers.size))}store({answers:e,place:t,scope:n}){tL()?.setItem(tz,tS({answers:e,place:t?.id,bundle:n?.about==="bundle"?n.bundle:void 0}))}clear(){tL()?.removeItem(tz)}async drawQr(e){let t=this.#e;await t.host.updateComplete;let i=t.host.shadowRoot?.getElementById("qr"),{generate:a}=await n.e(191).then(n.bind(n,9191));try{i&&a(e).toCanvas(i)}catch{t.fleet({qr:!1,notice:t.words.t("takeQrTooLong")})}}}function tL(){try{return sessionStorage}catch{return}}function tC(e,t,n){let i=URL.createObjectURL(new Blob([n],{type:`${t};charset=utf-8`})),a=document.createElement("a");a.href=i,a.download=e,a.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}let tF="data-service-finder-prints",tB=(e,t,n)=>`${e}.${t}.${n}`;function tR(e,t){return e?.type==="date"?`${t}-day`:e?.type==="yes-no"?`${t}-true`:e?.type==="choice"?`${t}-${e.options?.[0]}`:t}function tU(e,t,n,i,a){let s=i(n).trim();switch(t.type){case"yes-no":return""===s?void 0:tJ(e,t,n,"true"===s,a);case"choice":return""===s?void 0:tJ(e,t,n,s,a);case"date":return function(e,t,n,i,a){let s=["day","month","year"].map(e=>[e,i(`${n}-${e}`).trim()]),r=s.find(([,e])=>""===e);if(s.every(([,e])=>""===e))return;if(r)return{faults:[{field:`${n}-${r[0]}`,key:"errorDateParts"}]};let[l,o,c]=s.map(([,e])=>e);return/^\d{1,2}$/.test(l)&&/^\d{4}$/.test(c)?tJ(e,t,`${n}-day`,`${c}-${o.padStart(2,"0")}-${l.padStart(2,"0")}`,a):{faults:[{field:`${n}-${/^\d{1,2}$/.test(l)?"year":"day"}`,key:"errorDateParts"}]}}(e,t,n,i,a);default:{let i;if(""===s)return;let r=(i=s.normalize("NFKC").replace(/[\s$€'’]|cad/gi,"").replace(/,(\d{1,2})$/,".$1").replace(/,/g,""),/^-?\d+(\.\d+)?$/.test(i)?Number(i):void 0);return void 0===r?{faults:[{field:n,key:"errorNumber",values:{example:"money"===t.type?25e3:(t.min??0)+3}}]}:tJ(e,t,n,r,a)}}}let tV={"too-small":"errorMin","too-large":"errorMax","not-a-day":"errorDateExists","in-the-future":"errorPast","in-the-past":"errorFuture"};function tJ(e,t,n,i,a){let s=l(t,i,a,e);return s?{faults:[{field:n,key:tV[s.code]??"errorOther",values:{min:t.min??0,max:t.max??0}}]}:{value:i}}function tH(e,t,n){let i=e.findingsFor(t,n).next;if(i)return e.show((0,tr.m)(t,(0,tr.n)(i)),!0);let{words:a}=e.scene();e.fleet({notice:`${a.t("interviewDone")}. ${a.t("interviewDoneText")}`}),e.show((0,tr.m)(t,{name:t.scope?.about==="bundle"?"plan":"results"}),!0)}function tY(e){let{today:t}=e,n=(n,i)=>{var a;let s,r=e.catalog.facts,o=i.filter(([n,i])=>r.has(n)&&!l(r.get(n),i,t(),e.catalog)),c=e.findingsFor(e.session).decisions,d=(0,tr.v)(e.session),u=o.reduce((e,[n,i])=>(0,tr.u)(e,n,i,t()),e.session);e.fleet({faults:[],members:void 0,notice:void 0,changes:(a=e.findingsFor(u,n).decisions,{likely:(s=e=>[...a.values()].filter(t=>t.truth===e&&c.has(t.service)&&c.get(t.service).truth!==e).map(e=>e.service))("met"),unlikely:s("unmet")})}),"question"===d.name&&d.change?e.show((0,tr.x)(u)?(0,tr.y)(u):(0,tr.z)(u,{name:"review"}),!0):tH(e,u,n),e.announce((0,tr.B)(e.scene())),e.dispatchEvent(new tr.A(e.session.answers.size))},i=async(t,n="")=>{let i="place"===(0,tr.v)(e.session).name&&(0,tr.v)(e.session).goOn;t&&await e.supply.loadPlace(t);let a=t&&e.scene().texts.jurisdictions.get(t)?.name,s=(0,tr.g)(e.session,t?{id:t,label:n||a||t}:void 0);e.fleet({placeFinding:void 0,placeTyped:""});let r=(0,tr.x)(s)?(0,tr.y)(s):(0,tr.z)(s,{name:"home"});if(i&&s.scope)tH(e,{...r,turn:e.session.turn});else e.show(r);t&&e.announce(e.scene().words.t("placeSet",{place:n||a||t}))};return{choosePlace:async t=>{let n=await e.supply.places(),a=function(e,t,n,i="en"){let a=t.trim().slice(0,200);if(!a)return{fault:"empty"};if(e.jurisdictions.has(a.toLowerCase()))return eV(e,a.toLowerCase(),i);let r=a.toUpperCase().replace(/[\s-]+/g,"");return eC.test(r)?function(e,t,n,i){let a=eL.exec(t);if(!a)return{fault:"not-a-postal-code"};let[,s,r]=a,l=s+r,o=n?.postalAreas[s];if(n&&!((o??"").match(/../g)??[]).includes(r))return{fault:"unknown-postal-area"};for(let[t,{postalAreas:a=[]}]of eJ(e,n))if(a.some(e=>l.startsWith(e)))return{found:t,label:eU(e,t,i),postalArea:l};let c=eB.has(l)?"ca-nu":eF[s];return{found:c,label:eU(e,c,i),postalArea:l}}(e,r,n,i):function(e,t,n,i){var a,r;let[l="",o=""]=t.split(",").map(eH),c=(a=e,r=n,[...[...a.texts.values()].flatMap(({jurisdictions:e})=>[...e].map(([e,{name:t}])=>[t,e])),...eJ(a,r).flatMap(([e,{names:t=[]}])=>t.map(t=>[t,e]))]),d=eY(c,o),u=eY(c,l);if(u)return eV(e,u,i);let p=e=>!d||e===d||e.startsWith(`${d}-`),f=c.filter(([e,t])=>eH(e)===l&&p(t)),m=(n?.municipalities??[]).filter(([e,t,n])=>p(t)&&(eH(e)===l||n&&eH(n)===l)),g=new Map;for(let[,t]of f)g.set(t,eU(e,t,i));for(let[t,n,a]of m)[...g.keys()].some(e=>e===n||e.startsWith(`${n}-`))||g.set(n,`${"fr"===i&&a?a:t}, ${eU(e,n,i)}`);let y=[...g].map(([e,t])=>({place:e,label:t}));return 1===y.length?{found:y[0].place,label:y[0].label}:y.length>1?{choices:y}:{fault:"unknown-name",nearest:function(e,t,n){let i=new Map;for(let[t]of e)i.set(eH(t),t);for(let[e]of n?.municipalities??[])e[0]?.toLowerCase()===t[0]&&i.set(eH(e),e);let a=(0,s.p)(t,i.keys());return a?[i.get(a)]:[]}(c,l,n)}}(e,a,n,i)}(e.catalog,t,n,e.scene().texts.lang);if("found"in a)return i(a.found,a.label);e.fleet({placeFinding:a,placeTyped:t}),e.focusOn("choices"in a?"choices-title":"place")},setPlace:(e,t)=>void i(e,t),submitAnswer:(i,a,s)=>{let r=e.catalog.facts.get(i);if(r.items){let r,l=function(e,{shown:t,ticked:n,unsure:i,saysUnknown:a,fields:s},r,l){var o,c;let d,u=new Map(t.map(t=>{let n=e.facts.get(t);return[t,n&&"yes-no"!==n.type?tU(e,n,t,s,r):void 0]})),p=[...u.values()].flatMap(e=>e&&"faults"in e?e.faults:[]);return p.length>0?{faults:p}:!l&&!i&&!a&&0===n.length&&[...u.values()].every(e=>void 0===e)?{faults:[(o=e,d=(c=t)[0]??"",c.every(e=>o.facts.get(e)?.type==="yes-no")?{field:d,key:"errorNoneTicked"}:{field:tR(o.facts.get(d),d),key:"errorEmpty"})]}:{answers:t.map(t=>[t,(t=>{if(e.facts.get(t)?.type==="yes-no")return!!n.includes(t)||!!(l??i)&&{declined:l??"dont-know"};let a=u.get(t);return a&&"value"in a?a.value:{declined:l??"dont-know"}})(t)])}}(e.catalog,(r=new FormData(a),{shown:(a.dataset.items??"").split(" "),ticked:r.getAll("item").map(String),unsure:r.has("unsure"),saysUnknown:null!==a.querySelector('[type=radio][value=""]:checked'),fields:e=>String(r.get(e)??"")}),t(),s);return"answers"in l?n(i,l.answers):(e.fleet({faults:l.faults}),e.focusOn("faults"))}if(s)return n(i,[[i,{declined:s}]]);let l=new FormData(a),o=a.querySelectorAll(".member").length,c=function(e,t,n,i,a){if("members"!==t.type)return tU(e,t,t.id,n,a)??{faults:[{field:tR(t,t.id),key:"errorEmpty"}]};let s=[],r=Array.from({length:i},(i,r)=>{let l={};for(let i of t.fields??[]){let o=e.facts.get(i),c=o&&tU(e,o,tB(t.id,r,i),n,a);c&&"faults"in c?s.push(...c.faults):c&&(l[i]=c.value)}return l});return s.length>0?{faults:s}:r.every(e=>0===Object.keys(e).length)?{faults:[{field:tR(e.facts.get(t.fields?.[0]??""),tB(t.id,0,t.fields?.[0]??"")),key:"errorEmpty"}]}:{value:r}}(e.catalog,r,e=>String(l.get(e)??""),o,t());if("value"in c)return n(i,[[i,c.value]]);e.fleet({faults:c.faults}),e.focusOn("faults")},giveAnswer:(e,t)=>n(e,[[e,t]]),giveAll:n,setMembers:(t,n)=>{e.fleet({members:t}),e.announce(n)},takeBack:t=>{let n=e.scene().texts.facts.get(t)?.label??t;e.session=(0,tr.r)(e.session,t),e.fleet({notice:e.scene().words.t("removed",{thing:n}),changes:void 0}),e.focusOn("title"),e.announce(e.scene().words.t("removed",{thing:n})),e.dispatchEvent(new tr.A(e.session.answers.size))},filter:t=>{e.session=(0,tr.q)(e.session,t),e.announceCount()},groupBy:t=>e.session=(0,tr.p)(e.session,t),tick:(t,n)=>e.session=(0,tr.t)(e.session,t,n),report:t=>{e.dispatchEvent(new tr.b(t)),e.announce(e.scene().words.t("reportSent"))},handOver:(t,n)=>{let{words:i}=e.scene();if(0===n.length)return e.fleet({handNote:i.t("handNone")});e.dispatchEvent(new tr.H(t,tN(e.session.answers,n)))&&(e.session=(0,tr.o)(e.session,{service:t,facts:n,at:new Date().toISOString()}),e.fleet({handNote:i.t("handDone",{count:n.length})}),e.announce(i.t("handDone",{count:n.length})))},print:()=>{var t;let n;return t=e.host,(n=new CSSStyleSheet).replaceSync(`@media print { body :not(:has([${tF}])):not([${tF}]):not([${tF}] *) { display: none !important; } }`),t.setAttribute(tF,""),document.adoptedStyleSheets=[...document.adoptedStyleSheets,n],void(addEventListener("afterprint",()=>{t.removeAttribute(tF),document.adoptedStyleSheets=document.adoptedStyleSheets.filter(e=>e!==n)},{once:!0}),print())},saveCalendar:()=>{var t,n;let i=tG(e.scene());i&&tC("plan.ics","text/calendar",(t=e.scene().texts,n={stamp:new Date().toISOString().replace(/[-:]|\.\d+/g,"")},["BEGIN:VCALENDAR","VERSION:2.0","PRODID:-//service-finder//plan//EN","CALSCALE:GREGORIAN",...i.deadlines.flatMap(e=>{if(void 0===e.date)return[];let i=t.services.get(e.step)?.name??t.tasks.get(e.step)?.name??e.step,s=t.details.get(e.step),r=s?.deadlines[e.index];return["BEGIN:VEVENT",`UID:${encodeURIComponent(e.step)}-${e.index}-${e.date}@${n.domain??"service-finder"}`,`DTSTAMP:${n.stamp}`,`DTSTART;VALUE=DATE:${e.date.replaceAll("-","")}`,`DTEND;VALUE=DATE:${((0,a.ao)(e.date,{days:1})??e.date).replaceAll("-","")}`,`SUMMARY:${eG(i)}`,...r?[`DESCRIPTION:${eG(r)}`]:[],...s?.page?[`URL:${s.page}`]:[],"TRANSP:TRANSPARENT","BEGIN:VALARM","ACTION:DISPLAY",`DESCRIPTION:${eG(i)}`,"TRIGGER:-P7D","END:VALARM","END:VEVENT"]}),"END:VCALENDAR",""].map(eW).join("\r\n")))},copyPlan:()=>{let t=tG(e.scene());t&&tK(e,function(e,t,n=eQ[t.lang]??eQ.en){let i=e=>t.services.get(e)?.name??t.tasks.get(e)?.name??e,a=e.steps.map((e,a)=>(function(e,t,n,i,a){let s=i.details.get(e.id),r={do:void 0,advice:void 0,automatic:a.automatic,"not-offered":a.notOffered,received:a.received}[e.kind],l=i.services.get(e.id)?.summary,o=[`${t}. **${n(e.id)}**${r?` (${r})`:""}`],c=e=>e&&o.push(`   ${e.replaceAll("\n",", ")}`);for(let t of(c(l),e.advice))c(i.tasks.get(t)?.advice);for(let t of(e.includes.length>0&&c(`${a.also} ${e.includes.map(n).join(", ")}`),e.deadlines))c([t.date&&`${a.by} ${(0,eK.im)(t.date,i.lang)}`,s?.deadlines[t.index]].filter(Boolean).join(" – "));for(let e of s?.apply??[])c([e.name,e.url,e.phone,e.email,e.address].filter(Boolean).join(" – "));return o})(e,a+1,i,t,n).join("\n")),s=e.documents.map(({document:e,steps:n})=>`- ${t.documents.get(e)?.name??e} (${n.map(i).join(", ")})`),r=t.bundles.get(e.bundle)?.name??e.bundle,l=void 0===e.eventDate?"":` – ${(0,eK.im)(e.eventDate,t.lang)}`;return[`# ${r}${l}`,...a,...s.length>0?[`## ${n.papers}

${s.join("\n")}`]:[]].join("\n\n")+"\n"}(t,e.scene().texts))},saveFile:t=>tC("service-finder.json","application/json",tW(e,t)),openFile:async n=>{let i=n.size>1e5?void 0:tT(e.catalog,await n.text(),t());await e.remembering.keeping?.receive(i)},makeLink:async(t,n)=>{if(0===t.length)return e.fleet({link:void 0,qr:!1});let i=new URL(location.href);if(i.hash=await t_(tW(e,t)),e.fleet({link:i.href,qr:n}),!n)return e.focusOn("take-link");await e.remembering.keeping?.drawQr(i.href),e.fleeting.qr&&e.announce(e.scene().words.t("takeQrAlt"))},copyLink:()=>void tK(e,e.scene().fleeting.link??"")}}function tG({session:e,catalog:t,findings:n}){return e.scope?.about==="bundle"?e_(t,e.scope.bundle,n.situation):void 0}function tW(e,t){let{session:n}=e;return tS({answers:tN(n.answers,t),place:n.place?.id,bundle:n.scope?.about==="bundle"?n.scope.bundle:void 0})}async function tK(e,t){let{words:n}=e.scene(),i=await navigator.clipboard?.writeText(t).then(()=>!0,()=>!1);e.fleet({notice:n.t(i?"copied":"copyFailed"),changes:void 0}),e.announce(n.t(i?"copied":"copyFailed"))}let tQ=e=>({catalog:e.catalog,texts:e.texts,phrases:e.texts.lang.toLowerCase().startsWith("fr")?eX:eZ,today:e.today});function tZ(e,t,n){if(r(n))return e.words.t("dont-know"===n.declined?"dontKnow":"preferNot");if("boolean"==typeof n)return e.words.t(n?"yes":"no");if(Array.isArray(n)){let t=n.map(t=>Object.entries(t).map(([t,n])=>`${e.texts.facts.get(t)?.label??t}${e.words.t("colon")} ${tZ(e,t,n)}`).join(", "));return 0===t.length?e.words.number(0):t.map((e,t)=>`${t+1}. ${e}`).join(" \xb7 ")}return te(tQ(e),n,t)}let tX=(e,t)=>{var n,i,a;let s,r;return(n=e.catalog,i=e.today,a=e.texts.lang,r=t.replace(/\{([a-z0-9-]+)\}/g,(e,t)=>{let r=n.amounts.get(t),l=r&&o(r,i);return l&&void 0!==l.value?(d(l,i)&&(void 0===s||l.through<s)&&(s=l.through),(0,eK.VZ)(l.value,r.unit,a)):"—"}),void 0===s?{text:r}:{text:r,pastSince:s}).text},t0=new Set(["notification","registration","permit","licence","support","bundle-application"]),t1=e=>"open"===e||"not-offered"===e?"ask":e;function t6(e,t,{withReason:n=!0}={}){let i=e.decide(t),a=ty(t,i);return(0,tl.qy)`<p class="standing ${a}" part="standing">
    ${(0,tr.G)(t1(a))}<span>${function(e,t,n,i){let a=e.decide(t);switch(n){case"likely":return(0,tr.j)(e,t0.has(t.kind)?"likelyDo":"likely");case"automatic":return(0,tl.qy)`${(0,tr.j)(e,"likely")}. ${(0,tr.j)(e,"automaticNote")}.`;case"undecided":return(0,tr.j)(e,"undecided",{count:a.missing.length});case"not-offered":return(0,tr.j)(e,"notOffered");case"unlikely":{if(a.period)return(0,tr.j)(e,"not-yet"===a.period?"notYet":"ended");let n=i?function(e,t){let n,i,a=(i=[...e8(n=e0(e.catalog,t,e.findings.situation),!1)],"unknown"===n.truth?[...i,...function* e(t){if("all"===t.kind)for(let n of t.parts)"met"===n.truth?yield*e8(n,!1):"unknown"===n.truth&&(yield*e(n))}(n)]:i)[0];if(!a)return;let[s]=a.facts.flatMap(t=>void 0===t.answer||r(t.answer)?[]:[tZ(e,t.fact,t.answer)]),l=tn(tQ(e),a),o=a.facts[0]&&e.texts.facts.get(a.facts[0].fact)?.label;return s&&o&&!l.includes(s)?`${l} (${o}${e.words.t("colon")} ${s})`:l}(e,t):void 0;return n?(0,tl.qy)`${(0,tr.j)(e,"unlikelyLead")} ${(0,tr.E)(e,n)}`:(0,tr.j)(e,"unlikely")}default:return(0,tr.j)(e,n)}}(e,t,a,n)}</span> </p>`}let t2=(e,t)=>e.texts.services.get(t)?.name??t;function t5(e,t,n,i,a=!1){let s=e.texts.services.get(t.id),r=e.texts.providers.get(t.provider)?.name;return(0,tl.qy)`<li class="service" part="service">
    ${(0,tr.I)(n,(0,tr.D)(e,t.id,(0,tr.E)(e,s?.name??t.id)),"item")}
    <p class="summary">${(0,tr.E)(e,s?.summary)}</p>
    ${a?tl.s6:t6(e,t)}
    <p class="by">${(0,tr.E)(e,r)}${i?(0,tl.qy)` · ${i}`:tl.s6}</p>
    ${void 0===t.verified?(0,tl.qy)`<p class="unconfirmed">${(0,tr.j)(e,"unconfirmed")}</p>`:tl.s6}
  </li>`}let t3=(e,t)=>(0,tl.qy)`<ul class="plain">
    ${t.filter(t=>e.catalog.services.has(t)).map(t=>(0,tl.qy)`<li>${(0,tr.D)(e,t,(0,tr.E)(e,t2(e,t)))}</li>`)}
  </ul>`,t4=(e,t,n)=>{let i=tZ(e,t,n);return"boolean"==typeof n||r(n)?i:(0,tr.E)(e,i)};function t8(e,t,n,i){return(0,tl.qy)`<li> <label class="tick"
      ><input type="checkbox" name="fact" value=${t} ?checked=${n} @change=${i??tl.s6} /> <span
        >${(0,tr.E)(e,e.texts.facts.get(t)?.label??t)}${e.words.t("colon")}
        <strong>${t4(e,t,e.session.answers.get(t))}</strong></span
      ></label
    > </li>`}function t9(e,t){let n=[...(0,i.d)(e.catalog,e.session.place?.id)],a=new Map;for(let n of t){let t=e.catalog.providers.get(n.provider)?.jurisdiction??"ca";a.set(t,[...a.get(t)??[],n])}let s=e=>n.includes(e)?n.indexOf(e):n.length;return[...a].sort(([e],[t])=>s(e)-s(t)).map(([t,n])=>(0,tl.qy)`<section class="group">
          ${(0,tr.I)(e.level+1,(0,tr.E)(e,e.texts.jurisdictions.get(t)?.name??t))}
          <ul class="services">
            ${n.map(t=>t5(e,t,e.level+2))}
          </ul> </section>`)}function t7(e){return e.session.place?tl.s6:(0,tl.qy)`<p class="note">
    ${(0,tr.j)(e,"everythingFederal")} ${(0,tr.i)((0,tr.j)(e,"setPlace"),()=>e.actions.show({name:"place"}))}
  </p>`}function ne(e,t){return(0,tl.qy)` ${(0,tr.J)(e,(0,tr.j)(e,t))}
    <p class="lead">${(0,tr.j)(e,"notFoundHelp")}</p>
    ${(0,tr.K)(e)} ${(0,tr.M)(e)}
    <p class="ways">${(0,tr.i)((0,tr.j)(e,"everything"),()=>e.actions.show({name:"everything"}),"secondary")}</p>`}let nt={empty:"placeEmpty","not-a-postal-code":"placeNotPostal","unknown-postal-area":"placeUnknownArea","unknown-name":"placeUnknownName","load-failed":"placeLoadFailed"};function nn(e,t){return(0,tl.qy)`<ul class="channels" part="channels">
    ${t.apply.map(t=>{var n,i;let a;return(0,tl.qy)`<li> <strong class="by-channel">${(0,tr.j)(e,tq("channel",t.by))}</strong> <div>${n=e,a=(i=t).name??(i.url?new URL(i.url).hostname.replace(/^www\./,""):void 0),(0,tl.qy)` ${i.url?(0,tl.qy)`<p>${(0,tr.O)(n,i.url,(0,tr.E)(n,a))}<span class="printed"> ${i.url.replace(/^https:\/\//,"")}</span></p>`:i.name?(0,tl.qy)`<p>${(0,tr.E)(n,i.name)}</p>`:tl.s6}
  ${i.phone?(0,tl.qy)`<p>${function(e){let[,t="",n]=/^([^a-z]*?)(?:\s*(?:ext\.?|poste|x)\s*(\d+))?$/i.exec(e.trim())??[],i=t.replace(/\D/g,""),a=10===i.length?`+1${i}`:11===i.length&&i.startsWith("1")?`+${i}`:3===i.length?i:void 0;return a?(0,tl.qy)`<a class="phone" href="tel:${a}${n?`;ext=${n}`:""}">${e}</a>`:e}(i.phone)}${i.hours?(0,tl.qy)`<br /><small>${(0,tr.E)(n,i.hours)}</small>`:tl.s6}</p>`:i.hours?(0,tl.qy)`<p><small>${(0,tr.E)(n,i.hours)}</small></p>`:tl.s6}
  ${i.tty?(0,tl.qy)`<p>${(0,tr.j)(n,"tty",{number:i.tty})}</p>`:tl.s6}
  ${i.email&&/^[^\s@<>"]+@[^\s@<>"]+$/.test(i.email)?(0,tl.qy)`<p><a href="mailto:${i.email}">${i.email}</a></p>`:tl.s6}
  ${i.address?(0,tl.qy)`<p class="address">${(0,tr.E)(n,i.address)}</p>`:tl.s6}
  ${i.note?(0,tl.qy)`<p>${(0,tr.E)(n,i.note)}</p>`:tl.s6}`}</div> </li>`})}
  </ul>`}let ni=(e,t)=>e.texts.services.get(t)?.name??e.texts.tasks.get(t)?.name??t;function na(e,t,n){let i=t.service?e.catalog.services.get(t.service):void 0,a=e.texts.services.get(t.id);return(0,tl.qy)`<li class="service">
    ${(0,tr.I)(n,i?(0,tr.D)(e,i.id,(0,tr.E)(e,ni(e,t.id))):(0,tr.E)(e,ni(e,t.id)),"item")}
    <p class="summary">
      ${(0,tr.E)(e,"automatic"===t.kind?e.texts.details.get(t.id)?.automatic??a?.summary:a?.summary)}
    </p>
    ${"unknown"===t.truth&&i?t6(e,i):tl.s6}
  </li>`}let ns={years:"unitYears",months:"unitMonths",weeks:"unitWeeks",days:"unitDays",hours:"unitHours",people:"unitPeople",percent:"unitPercent","cad-per-year":"perYear","cad-per-month":"perMonth","cad-per-week":"perWeek"};function nr(e,t,n,i,{labelled:a}){let s=r(i)?void 0:i,l=nl(e,n),o=()=>a?nf(n,"",r(i)&&"dont-know"===i.declined,(0,tr.j)(e,"dontKnow"),l):tl.s6;switch(t.type){case"yes-no":return no(e,n,a?t:void 0,(0,tl.qy)`${nf(n,"true",!0===s,(0,tr.j)(e,"yes"),l)}${nf(n,"false",!1===s,(0,tr.j)(e,"no"),l)}${o()}`);case"choice":{let i=t.options??[];return no(e,n,a?t:void 0,(0,tl.qy)`${i.map(i=>nf(n,i,s===i,(0,tr.E)(e,e.texts.facts.get(t.id)?.options?.[i]??e.texts.jurisdictions.get(i)?.name??i),l))}${o()}`)}case"date":return no(e,n,a?t:void 0,function(e,t,n){let[i="",a="",s=""]=n.split("-"),r=nl(e,t),l=r?`e-${t} ${t}-hint`:`${t}-hint`,o=r?"true":tl.s6,c=e.words.day(`${Number(e.today.slice(0,4))-3}-03-09`),d=(n,i,a)=>(0,tl.qy)`<label class="field ${n}"
      ><span>${(0,tr.j)(e,n)}</span> <input id="f-${t}-${n}" name="${t}-${n}" part="input" type="text" inputmode="numeric" maxlength=${i} autocomplete="off" .value=${a} aria-describedby=${l} aria-invalid=${o}
    /></label>`;return(0,tl.qy)`<p class="hint" id="${t}-hint">${(0,tr.j)(e,"dateHint",{example:c})}</p> <div class="date">
      ${d("day",2,s.replace(/^0/,""))}
      <label class="field month"
        ><span>${(0,tr.j)(e,"month")}</span> <select id="f-${t}-month" name="${t}-month" aria-describedby=${l} aria-invalid=${o}> <option value="" ?selected=${""===a}>${e.words.t("monthChoose")}</option>
          ${Array.from({length:12},(t,n)=>(0,tl.qy)`<option value=${n+1} ?selected=${Number(a)===n+1}>${e.words.month(n+1)}</option>`)}
        </select></label
      >
      ${d("year",4,i)}
    </div>`}(e,n,"string"==typeof s?s:""));default:var c,d,u,p,f;let m,g,y,h;return c=e,d=t,u=n,p=s,f=a,m=nl(c,u),g="money"===d.type,y=d.unit?ns[d.unit]:void 0,h=nc(c,d.id),(0,tl.qy)`<div class="number">
    ${f?(0,tl.qy)`<label class="label" for="f-${u}">${(0,tr.E)(c,h)}</label>${nu(c,d,u)}`:tl.s6}
    ${g?(0,tl.qy)`<p class="hint" id="h-${u}">${(0,tr.j)(c,"moneyHint",{example:25e3})}</p>`:tl.s6}
    ${m?(0,tl.qy)`<p class="fault" id="e-${u}"><strong>${(0,tr.j)(c,"errorPrefix")}</strong> ${(0,tr.j)(c,m.key,m.values)}</p>`:tl.s6}
    <div class="with-unit ${g?"money":""}">
      ${g?(0,tl.qy)`<span class="unit" aria-hidden="true">$</span>`:tl.s6}
      <input id="f-${u}" name=${u} part="input" type="text" inputmode=${g?"decimal":"numeric"} autocomplete="off" .value=${"number"==typeof p?String(p):""} aria-label=${f?tl.s6:`${c.texts.facts.get(d.id)?.label??h}${y?`, ${c.words.t(y)}`:""}`} aria-invalid=${m?"true":tl.s6} aria-describedby=${[f&&nd(c,d)?`help-${u}`:"",m?`e-${u}`:"",g?`h-${u}`:""].filter(Boolean).join(" ")||tl.s6}
      />
      ${y?(0,tl.qy)`<span class="unit">${(0,tr.j)(c,y)}</span>`:tl.s6}
    </div> </div>`}}let nl=(e,t)=>e.fleeting.faults.find(({field:e})=>e===t||e.startsWith(`${t}-`));function no(e,t,n,i){let a=nl(e,t),s=a?(0,tl.qy)`<p class="fault" id="e-${t}"><strong>${(0,tr.j)(e,"errorPrefix")}</strong> ${(0,tr.j)(e,a.key,a.values)}</p>`:tl.s6;return n?(0,tl.qy)`<fieldset class="inner" aria-describedby=${np(e,n,t,void 0!==a)}> <legend>${(0,tr.E)(e,nc(e,n.id))}</legend>
    ${nu(e,n,t)} ${s}
    <div class="choices">${i}</div> </fieldset>`:(0,tl.qy)`${s}
      <div class="choices">${i}</div>`}function nc(e,t){let n=e.texts.facts.get(t);return e.session.forOther&&n?.questionForOther||n?.question||t}let nd=(e,t)=>e.texts.facts.get(t.id)?.help,nu=(e,t,n)=>{let i=nd(e,t);return i?(0,tl.qy)`<p class="hint" id="help-${n}">${(0,tr.E)(e,i)}</p>`:tl.s6},np=(e,t,n,i)=>[nd(e,t)?`help-${n}`:"",i?`e-${n}`:""].filter(Boolean).join(" ")||tl.s6,nf=(e,t,n,i,a)=>(0,tl.qy)`<label class="choice"> <input type="radio" id="f-${e}-${t}" name=${e} value=${t} .checked=${n} aria-describedby=${a?`e-${e}`:tl.s6}
    /><span>${i}</span></label
  >`,nm={likely:"groupLikely",automatic:"groupAutomatic",undecided:"groupUndecided",open:"groupAsk",ask:"groupAsk",received:"groupReceived","not-offered":"notOffered"},ng=["likely","automatic","received","not-offered"];function ny(e){var t;let n,{findings:i,level:a,session:s,actions:r}=e,l=i.services.filter(t=>tE(e,t)),o=th(l,i.decisions),c=o.get("unlikely"),d=l.filter(e=>!c.includes(e)),u={likely:o.get("likely").length+o.get("automatic").length,undecided:o.get("undecided").length},p=e=>"open"===e?[...o.get("open"),...o.get("ask")]:o.get(e);return(0,tl.qy)` ${(0,tr.J)(e,function(e){let{scope:t}=e.session,n=t?.about==="bundle"?e.texts.bundles.get(t.bundle)?.name:t?.about==="service"?e.texts.services.get(t.service)?.name:t?.about==="topic"?e.texts.topics.get(t.topic)?.name:void 0;return n?(0,tl.qy)`${(0,tr.E)(e,n)}${e.words.t("colon")} ${(0,tr.j)(e,"results")}`:(0,tr.j)(e,"resultsTitle")}(e))}
    <p class="lead">
      ${u.undecided>0?(0,tr.j)(e,"resultsCount",{likely:e.words.t("countLikely",{count:u.likely}),undecided:e.words.t("countUndecided",{count:u.undecided})}):(0,tr.j)(e,"countLikely",{count:u.likely})}
    </p>
    ${t7(e)}
    <p class="ways">
      ${i.next?(0,tr.i)((0,tr.j)(e,"continueQuestions"),()=>r.show((0,tr.n)(i.next)),"primary"):tl.s6}
      ${s.scope?.about==="bundle"?(0,tr.i)((0,tr.j)(e,"seePlan"),()=>r.show({name:"plan"}),i.next?"secondary":"primary"):tl.s6}
    </p>
    ${t=e,n=(e,n)=>(0,tl.qy)`<label class="choice small"> <input type="radio" name="group-by" .checked=${t.session.groupBy===e} @change=${()=>t.actions.groupBy(e)} /><span
        >${(0,tr.j)(t,n)}</span
      ></label
    >`,(0,tl.qy)`<fieldset class="grouping"> <legend>${(0,tr.j)(t,"groupBy")}</legend>
    ${n("standing","groupByStanding")}${n("government","groupByGovernment")}
  </fieldset>`} ${i.services.length>4?tA(e,i.services):tl.s6}
    <div id="results" tabindex="-1">
      ${"government"===s.groupBy?t9(e,d):tp.filter(e=>"unlikely"!==e&&"ask"!==e&&p(e).length>0).map(t=>(0,tl.qy)`<section class="group ${t}">
                  ${nh(e,t,p(t).length)}
                  ${(function(e,t,n){let[i,a]=t.length>10?[t.slice(0,8),t.slice(8)]:[t,[]],s=t=>(0,tl.qy)`<ul class="services">
      ${t.map(t=>t5(e,t,e.level+2,void 0,n))}
    </ul>`;return(0,tl.qy)`${s(i)}${a.length>0?(0,tr.h)((0,tr.j)(e,"showMore",{count:a.length}),s(a)):tl.s6}`})(e,p(t),ng.includes(t))}
                </section>`)}
      ${0===l.length?(0,tl.qy)`<p>${(0,tr.j)(e,"noneLeft")}</p>`:tl.s6}
      ${c.length>0?(0,tr.h)((0,tr.j)(e,"groupUnlikely",{count:c.length}),(0,tl.qy)`<ul class="services">
                ${c.map(t=>t5(e,t,a+1))}
              </ul>`):tl.s6}
    </div>`}let nh=(e,t,n)=>(0,tr.I)(e.level+1,(0,tl.qy)`<span class="mark ${t}">${(0,tr.G)(t1(t))}</span>${(0,tr.j)(e,nm[t])}
      <span class="count">(${e.words.number(n)})</span>`),nv=(e,t)=>(0,tl.qy)`<p class="glue">${(0,tr.E)(e,t.text)}</p> <ul>
      ${t.parts?.map(t=>nb(e,t))}
    </ul>`,n$={met:["likely","criterionMet"],unmet:["unlikely","criterionUnmet"],unknown:["","criterionUnknown"]};function nb(e,t){if(t.parts)return(0,tl.qy)`<li class="group">${nv(e,t)}</li>`;let[n,i]=n$[t.truth],a=e.session.answers.size>0;return(0,tl.qy)`<li class=${t.truth}>
    ${n&&a?(0,tr.G)(n):(0,tl.qy)`<span class="dot" aria-hidden="true"></span>`}<span
      >${(0,tr.E)(e,t.text)}${a?(0,tl.qy)` <small>(${(0,tr.j)(e,i)})</small>`:tl.s6}</span
    > </li>`}let nw=e=>e?new FormData(e).getAll("fact").map(String):[];function nk(e,t){var n,s,l;let o=(0,tr.v)(e.session);switch(o.name){case"search":let c;return n=o.query,c=(s=t.resultOf(o.query))&&0===s.pointers.length&&s.hits.every(({id:t})=>!(({catalog:e},t)=>e.bundles.has(t)||e.services.has(t))(e,t))?(0,tr.j)(e,"searchNone"):(0,tr.j)(e,"searchResultsTitle",{query:n}),(0,tl.qy)`${(0,tr.J)(e,c)} ${(0,tr.K)(e)}
  ${s?function(e,t,n){let{actions:i,level:a}=e,s=n.hits.filter(t=>"bundle"===t.kind&&e.catalog.bundles.has(t.id)),r=n.hits.filter(t=>"service"===t.kind&&e.catalog.services.has(t.id)),l=r.filter(t=>tE(e,e.catalog.services.get(t.id))),o=s.length+r.length===0;return(0,tl.qy)`${(n.corrected??[]).map(n=>(0,tl.qy)`<p class="note">
        ${n.applied?(0,tr.j)(e,"corrected",{from:n.from,to:n.to}):(0,tr.i)((0,tr.j)(e,"didYouMean",{to:n.to}),()=>i.search(t.replace(n.from,n.to)))}
      </p>`)}
  ${n.pointers.map(t=>(function(e,{id:t,name:n}){let i=e.texts.pointers.get(t);return(0,tl.qy)`<section class="pointer" part="pointer">
    ${(0,tr.I)(e.level+1,(0,tl.qy)`${(0,tr.j)(e,"handledByOthers")}${e.words.t("colon")} ${(0,tr.E)(e,i?.name??n)}`,"item")}
    <p>${i?(0,tr.E)(e,i.answer):e.fleeting.partsFailed.includes("ca")?tl.s6:(0,tr.j)(e,"loading")}</p>
    ${i?.links.length?(0,tl.qy)`<ul class="plain">
            ${i.links.map(t=>(0,tl.qy)`<li>${t.url?(0,tr.O)(e,t.url,(0,tr.E)(e,t.label)):(0,tr.E)(e,t.label)}</li>`)}
          </ul>`:tl.s6}
  </section>`})(e,t))}
  ${o?(0,tl.qy)`<p class="lead">${(0,tr.j)(e,"searchNoneHelp")}</p>
          ${(n.topics??[]).length>0?(0,tl.qy)`<ul class="topics">
                  ${n.topics.map(t=>(0,tl.qy)`<li>${(0,tr.i)((0,tr.E)(e,e.texts.topics.get(t)?.name??t),()=>i.show({name:"topic",topic:t}))}</li>`)}
                </ul>`:tl.s6}
          <p class="ways">${(0,tr.i)((0,tr.j)(e,"everything"),()=>i.show({name:"everything"}),"secondary")}</p>`:tl.s6}
  ${s.slice(0,1).map(t=>(0,tl.qy)`<div class="bundle-hit" part="bundle">
        ${(0,tr.I)(a+1,(0,tr.E)(e,e.texts.bundles.get(t.id)?.name??t.name),"item")}
        <p class="summary">${(0,tr.E)(e,e.texts.bundles.get(t.id)?.summary)}</p>
        ${(0,tr.i)((0,tl.qy)`${(0,tr.j)(e,"startPlan")}<span class="unseen">${e.words.t("colon")} ${(0,tr.E)(e,e.texts.bundles.get(t.id)?.name)}</span>`,()=>i.begin({about:"bundle",bundle:t.id}),"primary")}
      </div>`)}
  ${s.length>1?(0,tl.qy)`<p class="also">${(0,tr.j)(e,"alsoEvents")}${e.words.t("colon")} ${s.slice(1).map((t,n)=>(0,tl.qy)`${n>0?" \xb7 ":tl.s6}${(0,tr.i)((0,tr.E)(e,e.texts.bundles.get(t.id)?.name??t.name),()=>i.begin({about:"bundle",bundle:t.id}))}`)}</p>`:tl.s6}
  ${r.length>0?(0,tl.qy)`<section id="results" tabindex="-1" aria-labelledby="count"> <div id="count">${(0,tr.I)(a+1,(0,tr.j)(e,"searchCount",{count:l.length}))}</div>
          ${r.length>4?tA(e,r.map(t=>e.catalog.services.get(t.id))):tl.s6}
          <ul class="services" part="results">
            ${l.map(t=>t5(e,e.catalog.services.get(t.id),a+2,t.elsewhere?(0,tl.qy)`<strong class="elsewhere"
                      >${(0,tr.j)(e,"elsewhere")}${e.words.t("colon")}
                      ${(0,tr.E)(e,e.texts.jurisdictions.get(t.jurisdiction)?.name)}</strong
                    >`:n.otherPlace?.local.includes(t.id)?(0,tr.j)(e,"matched",{words:function(e,{hits:t,otherPlace:n}){let i=e.texts.jurisdictions.get(n.jurisdiction)?.name??"";return`${t.find(e=>e.elsewhere)?.name??""} (${i})`}(e,n)}):"alias"===t.why.via&&t.why.text?(0,tr.j)(e,"matched",{words:t.why.text}):void 0))}
          </ul>
          ${0===l.length?(0,tl.qy)`<p>${(0,tr.j)(e,"noneLeft")}</p>`:tl.s6}
        </section>`:tl.s6}
  ${n.needsPlace?(0,tl.qy)`<p class="note">${(0,tr.j)(e,"hiddenByPlace",{count:n.needsPlace.count})} ${(0,tr.i)((0,tr.j)(e,"setPlace"),()=>i.show({name:"place"}))}</p>`:tl.s6}`}(e,n,s):(0,tl.qy)`<p role="status">${(0,tr.j)(e,"loading")}</p>`}`;case"topic":let d,u;return l=o.topic,u=(d=(0,i.I)(e.catalog,e.session.place?.id).filter(e=>e.topics.includes(l))).filter(t=>tE(e,t)),(0,tl.qy)` ${(0,tr.J)(e,(0,tr.E)(e,e.texts.topics.get(l)?.name??l))} ${t7(e)}
    <p class="ways">${(0,tr.i)((0,tr.j)(e,"checkAll"),()=>e.actions.begin({about:"topic",topic:l}),"secondary")}</p>
    ${d.length>4?tA(e,d):tl.s6}
    <div id="results" tabindex="-1">${t9(e,u)}</div>
    ${0===u.length?(0,tl.qy)`<p>${(0,tr.j)(e,"noneLeft")}</p>`:tl.s6}`;case"everything":let p,f,m;return f=(p=(0,i.I)(e.catalog,e.session.place?.id)).filter(t=>tE(e,t)),m=[...e.texts.topics.keys()].flatMap(e=>{let t=f.filter(t=>t.topics.includes(e)).map(e=>e.id);return 0===t.length?[]:[{topic:e,ids:t}]}),(0,tl.qy)` ${(0,tr.J)(e,(0,tr.j)(e,"everythingTitle"))} ${t7(e)} ${tA(e,p)}
    <p>${(0,tr.j)(e,"searchCount",{count:f.length})}</p>
    ${m.map(({topic:t,ids:n})=>(0,tr.h)((0,tl.qy)`${(0,tr.E)(e,e.texts.topics.get(t)?.name)} (${e.words.number(n.length)})`,t3(e,n)))}`;case"place":return function(e,t){var n;let{actions:i,fleeting:a}=e,s=a.placeFinding,r=s&&"fault"in s?nt[s.fault]:void 0;return(0,tl.qy)` ${(0,tr.J)(e,(0,tr.j)(e,"placeTitle"))}
    <p class="lead">${(0,tr.j)(e,"placeWhy")}</p> <form class="place"
      novalidate @submit=${e=>{e.preventDefault(),i.choosePlace(String(new FormData(e.currentTarget).get("place")??""))}}
    > <label class="label" for="place">${(0,tr.j)(e,"placeLabel")}</label> <p class="hint" id="place-hint">${(0,tr.j)(e,"placeHint")}</p>
      ${r?(0,tl.qy)`<p class="fault" id="place-fault" role="alert"> <strong>${(0,tr.j)(e,"errorPrefix")}</strong> ${(0,tr.j)(e,r)}
              ${s&&"fault"in s&&s.nearest?.length?(0,tl.qy)` ${(0,tr.j)(e,"placeNearest",{names:e.words.list(s.nearest)})}`:tl.s6}
            </p>`:tl.s6}
      <div class="row"> <input id="place" name="place" part="input" type="text" autocomplete="postal-code" autocapitalize="characters" spellcheck="false" .value=${a.placeTyped} aria-invalid=${r?"true":tl.s6} aria-describedby=${r?"place-fault place-hint":"place-hint"}
        /> <button class="primary" type="submit">${(0,tr.j)(e,"placeUse")}</button> </div> </form>
    ${s&&"choices"in s?(0,tl.qy)`<section aria-labelledby="choices-title"> <div id="choices-title" tabindex="-1">${(0,tr.I)(e.level+1,(0,tr.j)(e,"placeChoices"))}</div> <ul class="topics">
              ${s.choices.map(t=>(0,tl.qy)`<li>${(0,tr.i)((0,tr.E)(e,t.label),()=>i.setPlace(t.place,t.label))}</li>`)}
            </ul> </section>`:tl.s6}
    <p class="ways">${(0,tr.i)((0,tr.j)(e,"placeSkip"),()=>i.setPlace(void 0),t?"secondary":"link")}</p> <section aria-labelledby="provinces-title"> <div id="provinces-title">${(0,tr.I)(e.level+1,(0,tr.j)(e,"placePick"))}</div> <ul class="topics">
        ${[...(n=e).catalog.jurisdictions.values()].filter(({kind:e})=>"province"===e||"territory"===e).map(({id:e})=>({id:e,name:n.texts.jurisdictions.get(e)?.name??e})).sort((e,t)=>e.name.localeCompare(t.name,n.texts.lang)).map(({id:t,name:n})=>(0,tl.qy)`<li>${(0,tr.i)((0,tr.E)(e,n),()=>i.setPlace(t,n))}</li>`)}
      </ul> </section>`}(e,!0===o.goOn);case"question":{let t=e.catalog.facts.get(o.fact);return t?function(e,t,n){var i,a,s,l;let o,c,d,u,p,f,{actions:m,session:g,findings:y,fleeting:h}=e,v=e.texts.facts.get(t.id),$=nc(e,t.id),b=t.items&&{fields:(f=(n??t.items).flatMap(t=>e.catalog.facts.get(t)??[])).filter(({type:e})=>"yes-no"!==e),boxes:f.flatMap(({id:e,type:t})=>"yes-no"===t?[e]:[])},w=b&&b.fields.length>0?v?.label??$:$,k=g.answers.get(t.id),j=n??t.items??[],x=t.items?[...new Set(j.flatMap(t=>tv(e.catalog,t,y.services)))]:tv(e.catalog,t.id,y.services),q=(n,i)=>(0,tl.qy)`<button type="button" class="secondary" @click=${e=>m.submitAnswer(t.id,e.currentTarget.closest("form"),i)}
    >
      ${(0,tr.j)(e,n)}
    </button>`,E=[v?.help?"help":"",h.faults.length>0?"faults":""].filter(Boolean).join(" ");return(0,tl.qy)`<div class="columns"> <div class="main"> <form class="question" part="question"
        novalidate data-items=${b?j.join(" "):tl.s6} @submit=${e=>{e.preventDefault(),m.submitAnswer(t.id,e.currentTarget)}}
      >
        ${function(e){let{faults:t}=e.fleeting;return 0===t.length?tl.s6:(0,tl.qy)`<div class="faults" id="faults" tabindex="-1" role="group" aria-labelledby="faults-title"> <div id="faults-title">${(0,tr.I)(e.level+1,(0,tr.j)(e,"errorTitle"),"item")}</div> <ul>
      ${t.map(t=>(0,tl.qy)`<li> <a href="#f-${t.field}" @click=${n=>{n.preventDefault(),e.actions.focus(`f-${t.field}`)}}
              >${(0,tr.j)(e,t.key,t.values)}</a
            > </li>`)}
    </ul> </div>`}(e)}
        ${tu(j.join(" ")||t.id,(0,tl.qy)`<fieldset aria-describedby=${E||tl.s6}> <legend>${(0,tr.J)(e,(0,tr.E)(e,w))}</legend>
            ${v?.help?(0,tl.qy)`<p class="hint" id="help">${(0,tr.E)(e,v.help)}</p>`:tl.s6}
            ${void 0!==k?(0,tl.qy)`<p class="before">${(0,tr.j)(e,"answeredBefore",{day:e.words.day(g.answeredOn.get(t.id)??e.today),answer:tZ(e,t.id,k)})}</p>`:tl.s6}
            ${"members"===t.type?(i=e,a=t,o=Array.isArray(s=k)?s:[],c=i.fleeting.members??Math.max(1,o.length),d=i.texts.facts.get(a.id)?.member??i.texts.facts.get(a.id)?.label??"",u=e=>i.words.t("memberNumber",{member:d,number:e+1}),(0,tl.qy)`${Array.from({length:c},(e,t)=>{var n;return(0,tl.qy)`<fieldset class="member"> <legend>${u(t)}</legend>
          ${n=o[t],(a.fields??[]).flatMap(e=>{let s=i.catalog.facts.get(e);return s?[nr(i,s,tB(a.id,t,e),n?.[e],{labelled:!0})]:[]})}
          ${t===c-1&&c>1?(0,tr.i)((0,tr.j)(i,"removeMember",{member:u(t)}),()=>i.actions.setMembers(c-1,i.words.t("memberRemoved",{member:u(t)}))):tl.s6}
        </fieldset>`})}
    <p>
      ${(0,tr.i)((0,tr.j)(i,"addMember",{member:u(c)}),()=>i.actions.setMembers(c+1,i.words.t("memberAdded",{member:u(c)})))}
    </p>`):b?function(e,{fields:t,boxes:n},i){let a=e.session.answers,s=n.length>0?function(e,t){let n,{texts:i,session:a}=e;return(0,tl.qy)`<p class="hint">${(0,tr.j)(e,"checklistHint")}</p> <div class="choices">
      ${t.map(t=>{let n=i.facts.get(t),s=a.answers.get(t);return(0,tl.qy)`<label class="choice"
          ><input type="checkbox" id="f-${t}" name="item" value=${t} .checked=${!0===s} /><span
            >${(0,tr.E)(e,n?.yes??n?.label??t)}${void 0!==s&&r(s)?(0,tl.qy)` <small>(${tZ(e,t,s)})</small>`:tl.s6}</span
          ></label
        >`})}
      <label class="choice unsure"
        ><input type="checkbox" id="f-unsure" name="unsure" .checked=${n=a.answers,t.some(e=>{let t=n.get(e);return r(t)&&"dont-know"===t.declined})} /><span
          >${(0,tr.j)(e,"checklistUnsure")}</span
        ></label
      > </div>`}(e,n):tl.s6;return 0===t.length?(0,tl.qy)`${s}`:(0,tl.qy)`<p class="hint">${(0,tr.j)(e,"fieldsHint")}</p>
    ${t.map(t=>nr(e,t,t.id,a.get(t.id),{labelled:!0}))}
    ${n.length>0?(0,tl.qy)`<fieldset class="inner"> <legend>${(0,tr.E)(e,i)}</legend>
            ${s}
          </fieldset>`:tl.s6}`}(e,b,$):nr(e,t,t.id,k,{labelled:!1})}
          </fieldset>`)}
        <div class="ways"> <button class="primary" type="submit">${(0,tr.j)(e,"continue")}</button>
          ${"members"===t.type?(0,tr.i)((0,tr.j)(e,"noMembers"),()=>m.giveAnswer(t.id,[]),"secondary"):tl.s6}
          ${b?.fields.length===0?(0,tr.i)((0,tr.j)(e,"noneOfThese"),()=>m.giveAll(t.id,j.map(e=>[e,!1])),"secondary"):tl.s6}
          ${q("dontKnow","dont-know")} ${q("preferNot","prefer-not-to-say")}
        </div> </form>
      ${(0,tr.h)((0,tr.j)(e,"whyAsk"),(0,tl.qy)`${(l=e,(p=[...new Set([t.id,...t.items?j:[]].flatMap(e=>l.texts.facts.get(e)?.why??[]))]).length>0?(0,tl.qy)`${p.map(e=>(0,tl.qy)`<p>${(0,tr.E)(l,e)}</p>`)}`:(0,tl.qy)`<p>${(0,tr.j)(l,"whyDefault")}</p>`)}
        ${x.length>0?(0,tl.qy)`<p>${(0,tr.j)(e,"usedBy",{count:x.length})}</p>
                ${t3(e,x.map(e=>e.id))}`:tl.s6}`)}
    </div>
    ${function(e){let{findings:t,actions:n,session:i}=e,a=th(t.services,t.decisions),s=[...a.get("likely"),...a.get("automatic")];return(0,tl.qy)`<aside class="so-far" part="so-far" aria-labelledby="so-far-title"> <div id="so-far-title">${(0,tr.I)(e.level+1,(0,tr.j)(e,"soFar"),"item")}</div> <p>${(0,tr.G)("undecided")}<span>${(0,tr.j)(e,"stillOpen",{count:t.openCount})}</span></p> <p>${(0,tr.G)("likely")}<span>${(0,tr.j)(e,"countLikely",{count:s.length})}</span></p>
    ${s.length>0?(0,tl.qy)`<ul class="plain">
            ${s.slice(0,6).map(t=>(0,tl.qy)`<li>${(0,tr.E)(e,e.texts.services.get(t.id)?.name??t.id)}</li>`)}
          </ul>`:tl.s6}
    <p>
      ${(0,tr.i)((0,tr.j)(e,i.scope?.about==="bundle"?"seePlan":"seeResults"),()=>n.show({name:i.scope?.about==="bundle"?"plan":"results"}))}
    </p> </aside>`}(e)}
  </div>`}(e,t,o.items):ny(e)}case"results":return ny(e);case"plan":return e.session.scope?.about==="bundle"?function(e,t){var n,i,s,r;let l,o,{catalog:c,findings:d,session:u,level:p,words:f,actions:m}=e,g=e_(c,t,d.situation),y=g.steps.filter(e=>"do"===e.kind&&"met"===e.truth||"advice"===e.kind),h=g.steps.filter(e=>"advice"!==e.kind&&"not-offered"!==e.kind&&"received"!==e.kind&&"unknown"===e.truth),v=h.filter(e=>e.missing.length>0),$=e=>g.steps.filter(t=>t.kind===e&&!h.includes(t)),b=y.filter(e=>"do"===e.kind),w=b.find(e=>!u.done.has(e.id)),k=(t,n)=>0===n.length?tl.s6:(0,tl.qy)`<section class="group">
          ${(0,tr.I)(p+1,(0,tr.j)(e,t))}
          <ul class="quiet">
            ${n.map(t=>na(e,t,p+2))}
          </ul> </section>`;return(0,tl.qy)`<article class="plan-view" part="plan">
    ${(0,tr.J)(e,(0,tr.j)(e,"planTitle",{name:e.texts.bundles.get(t)?.name??t}))}
    <p class="by">
      ${u.place?(0,tr.j)(e,"planMadeFor",{day:f.day(e.today),place:u.place.label}):(0,tr.j)(e,"planMade",{day:f.day(e.today)})}
      · ${(0,tr.j)(e,"planSteps",{count:b.length})} ·
      ${(0,tr.j)(e,"planDoneCount",{done:b.filter(e=>u.done.has(e.id)).length,total:b.length})}
    </p>
    ${u.place?tl.s6:(0,tl.qy)`<p class="note">${(0,tr.j)(e,"planNoPlace")} ${(0,tr.i)((0,tr.j)(e,"setPlace"),()=>m.show({name:"place"}))}</p>`}
    <p class="ways tools">
      ${d.next?(0,tr.i)((0,tr.j)(e,"continueQuestions"),()=>m.show((0,tr.n)(d.next)),"primary"):tl.s6}
      ${(0,tr.i)((0,tr.j)(e,"print"),()=>m.print(),"secondary")}
      ${g.deadlines.some(e=>e.date)?(0,tr.i)((0,tr.j)(e,"calendarFile"),()=>m.saveCalendar(),"secondary"):tl.s6}
      ${(0,tr.i)((0,tr.j)(e,"copyText"),()=>m.copyPlan(),"secondary")}
    </p>
    ${n=e,i=g,l=new Set(y.map(e=>e.id)),(o=i.deadlines.filter(e=>void 0!==e.date&&!n.session.done.has(e.step)&&l.has(e.step)).slice(0,6)).length<2?tl.s6:(0,tl.qy)`<section class="dates" aria-labelledby="dates-title"> <div id="dates-title">${(0,tr.I)(n.level+1,(0,tr.j)(n,"planDates"),"item")}</div> <ul class="plain">
      ${o.map(({date:e,step:t,overdue:i})=>(0,tl.qy)`<li><strong class=${i?"late":""}>${n.words.day(e)}</strong> <span>${(0,tr.E)(n,ni(n,t))}</span></li>`)}
    </ul> </section>`}
    ${0===y.length?(0,tl.qy)`<p class="lead">${(0,tr.j)(e,"planEmpty")}</p>`:(0,tl.qy)`<ol class="steps" part="steps">
            ${y.map((t,n)=>(function(e,t,n,i,s){var r,l,o;let c=e.session.done.has(n.id),{service:d}=n,u=ni(e,n.id),p=d?(0,tr.D)(e,d,(0,tr.E)(e,u)):(0,tr.E)(e,u);return(0,tl.qy)`<li class="step ${n.kind} ${c?"done":""} ${s?"next":""}" part="step">
    ${s?(0,tl.qy)`<p class="first">${(0,tr.j)(e,e.session.done.size>0?"planNext":"planFirst")}</p>`:tl.s6}
    ${(0,tr.I)(e.level+1,(0,tl.qy)`<span class="unseen">${(0,tr.j)(e,"stepNumber",{number:i+1})}${e.words.t("colon")} </span>${p}`,"item")}
    ${c?tl.s6:function(e,t,n){let{texts:i,words:s}=e,r=n.service?i.services.get(n.service):void 0,l=n.service?i.details.get(n.service)?.howMuch:void 0,o=n.includes.length>0?n.includes.map(t=>ni(e,t)):n.tasks.map(e=>i.tasks.get(e)?.name??e),c=n.after.filter(e=>t.steps.some(t=>t.id===e));return(0,tl.qy)`${function(e,t){if(0===t.deadlines.length)return tl.s6;let n=e.texts.details.get(t.id)?.deadlines??[],i=[...t.deadlines].sort((e,t)=>Number(!e.date)-Number(!t.date));return(0,tl.qy)`${i.map(t=>{if(void 0===t.date)return(0,tl.qy)`<p class="due-note">${(0,tr.E)(e,n[t.index])}</p>`;let i=e.words.day(t.date),s=(0,a.YM)(e.today,t.date),r=t.overdue?"duePassed":"should"===t.kind?"dueShould":"dueBy";return(0,tl.qy)`<p class="due ${t.overdue?"late":s<=30?"soon":""}"> <strong>${(0,tr.j)(e,r,{day:i})}</strong
      >${t.overdue||s>90?tl.s6:(0,tl.qy)` (${0===s?(0,tr.j)(e,"dueToday"):(0,tr.j)(e,"dueDays",{count:s})})`}
      ${"should"===t.kind||t.overdue?tl.s6:(0,tl.qy)`<span class="due-note by">${(0,tr.j)(e,"must"===t.kind?"deadlineMust":"deadlineLoses")}</span>`}
      ${n[t.index]?(0,tl.qy)`<span class="due-note">${(0,tr.E)(e,n[t.index])}</span>`:tl.s6}
    </p>`})}`}(e,n)}
    <p class="summary">${(0,tr.E)(e,r?.summary)}</p>
    ${n.advice.map(t=>(0,tl.qy)`<p class="advice">${(0,tr.E)(e,i.tasks.get(t)?.advice)}</p>`)}
    ${l?(0,tl.qy)`<p class="much">${(0,tr.E)(e,tX(e,l))}</p>`:tl.s6}
    ${n.includes.length>0||n.tasks.length>1?(0,tl.qy)`<p class="by">${(0,tr.j)(e,"stepTakesCare")} ${(0,tr.E)(e,s.list(o))}</p>`:tl.s6}
    ${c.length>0?(0,tl.qy)`<p class="by">${(0,tr.j)(e,"stepAfter",{names:s.list(c.map(t=>ni(e,t)))})}</p>`:tl.s6}`}(e,t,n)}
    <div class="step-foot">${c?tl.s6:function(e,t,n){let{texts:i,words:a}=e,s=t.service?i.details.get(t.service):void 0,r=t.documents.map(e=>i.documents.get(e)?.name??e);if(!s?.apply.length&&0===r.length)return tl.s6;let l=(0,tl.qy)`<span class="unseen">${a.t("colon")} ${(0,tr.E)(e,ni(e,t.id))}</span>`;return(0,tr.h)((0,tl.qy)`${(0,tr.j)(e,"stepDetails")}${l}`,(0,tl.qy)`${r.length>0?(0,tl.qy)`<p>${(0,tr.j)(e,"stepPapers",{names:a.list(r)})}</p>`:tl.s6}
    ${s?.apply.length?nn(e,s):tl.s6}`,"how",n)}(e,n,s)} ${r=e,l=n,o=c,"do"!==l.kind?tl.s6:(0,tl.qy)`<label class="tick done-tick"
    ><input type="checkbox" .checked=${o} @change=${e=>r.actions.tick(l.id,e.target.checked)}
    /><span
      >${(0,tr.j)(r,"stepDone")}<span class="unseen">${r.words.t("colon")} ${(0,tr.E)(r,ni(r,l.id))}</span></span
    ></label
  >`}</div> </li>`})(e,g,t,n,t===w))}
          </ol>`}
    ${v.length>0?(0,tl.qy)`<section class="group">
            ${(0,tr.I)(p+1,(0,tr.j)(e,"planUndecidedTitle"))}
            <p>${(0,tr.j)(e,"planUndecidedText")}</p> <ul class="quiet">
              ${v.map(t=>na(e,t,p+2))}
            </ul> </section>`:tl.s6}
    ${k("groupAsk",h.filter(e=>0===e.missing.length))}
    ${k("planAutomatic",$("automatic"))} ${k("planReceived",$("received"))} ${k("planNotOffered",$("not-offered"))}
    ${s=e,0===(r=g).documents.length?tl.s6:(0,tl.qy)`<section class="group papers">
    ${(0,tr.I)(s.level+1,(0,tr.j)(s,"planPapers"))}
    <p>${(0,tr.j)(s,"planPapersText")}</p> <ul>
      ${r.documents.map(({document:e,steps:t})=>(0,tl.qy)`<li> <strong>${(0,tr.E)(s,s.texts.documents.get(e)?.name??e)}</strong> <small
              >${(0,tr.j)(s,"servesSteps",{names:(0,tr.P)(s,t.map(e=>ni(s,e)))})}</small
            > </li>`)}
    </ul> </section>`}
    ${g.gaps.length>0?(0,tr.h)((0,tr.j)(e,"planGaps"),(0,tl.qy)`<ul>
              ${g.gaps.map(t=>(0,tl.qy)`<li>${(0,tr.E)(e,e.texts.tasks.get(t)?.name??t)}</li>`)}
            </ul>`):tl.s6}
    ${g.unlikely.length>0?(0,tr.h)((0,tr.j)(e,"planUnlikely",{count:g.unlikely.length}),t3(e,g.unlikely)):tl.s6}
    <p class="printed">${(0,tr.j)(e,"printedFrom")}</p> </article>`}(e,e.session.scope.bundle):ny(e);case"review":return function(e){let{session:t,actions:n,catalog:i,texts:a}=e,s=Object.entries(tf(t.scope,i)).filter(([e])=>!t.answers.has(e)),r=[...i.services.values()],l=e=>a.facts.get(e)?.label??e,o=t.scope?.about==="bundle"?a.bundles.get(t.scope.bundle)?.name:void 0;return(0,tl.qy)` ${(0,tr.J)(e,(0,tr.j)(e,"reviewTitle"))}
    ${0===t.answers.size?(0,tl.qy)`<p class="lead">${(0,tr.j)(e,"reviewNone")}</p>`:tl.s6}
    <dl class="answers" part="answers">
      ${[...t.answers].reverse().map(([a,s])=>{let o=tv(i,a,r);return(0,tl.qy)`<div> <dt>${(0,tr.E)(e,l(a))}</dt> <dd class="value">${t4(e,a,s)}</dd> <dd class="by">${(0,tr.j)(e,"givenOn",{day:e.words.day(t.answeredOn.get(a)??e.today)})}</dd>
          ${o.length>0?(0,tl.qy)`<dd>
                  ${(0,tr.h)((0,tr.j)(e,"used",{count:o.length}),t3(e,o.map(e=>e.id)))}
                </dd>`:tl.s6}
          <dd class="row">
            ${i.facts.has(a)?(0,tr.i)((0,tl.qy)`${(0,tr.j)(e,"change")}<span class="unseen">${e.words.t("colon")} ${(0,tr.E)(e,l(a))}</span>`,()=>n.show({name:"question",fact:a,change:!0})):tl.s6}
            ${(0,tr.i)((0,tl.qy)`${(0,tr.j)(e,"remove")}<span class="unseen">${e.words.t("colon")} ${(0,tr.E)(e,l(a))}</span>`,()=>n.takeBack(a))}
          </dd> </div>`})}
      ${s.map(([t,n])=>(0,tl.qy)`<div> <dt>${(0,tr.E)(e,l(t))}</dt> <dd class="value">${t4(e,t,n)}</dd> <dd class="by">${(0,tr.j)(e,"becauseChose",{name:o??""})}</dd> </div>`)}
      ${t.place?(0,tl.qy)`<div> <dt>${(0,tr.E)(e,l("province"))}</dt> <dd class="value">${(0,tr.E)(e,t.place.label)}</dd> <dd class="by">${(0,tr.j)(e,"becausePlace",{place:t.place.label})}</dd> <dd class="row">
                ${(0,tr.i)((0,tl.qy)`${(0,tr.j)(e,"change")}<span class="unseen">${e.words.t("colon")} ${(0,tr.E)(e,l("province"))}</span>`,()=>n.show({name:"place"}))}
              </dd> </div>`:tl.s6}
    </dl> <p class="ways">${(0,tr.i)((0,tr.j)(e,"takeAlong"),()=>n.show({name:"take-along"}),"secondary")}</p>`}(e);case"service":{let t=e.catalog.services.get(e.catalog.moved.get(o.service)??o.service);return t?function(e,t){var n,i,a,s,l,o,c,d,u;let p,f,m,g,y,h,{texts:v,level:$,actions:b}=e,w=v.services.get(t.id),k=v.details.get(t.id),j=(e,t)=>(0,tl.qy)`<section>${(0,tr.I)($+1,e)}${t}</section>`,x=v.providers.get(t.provider)?.name??t.provider,q=e.decide(t).missing.length>0;return(0,tl.qy)`<article class="record" part="record">
    ${(0,tr.J)(e,(0,tr.E)(e,w?.name??t.id))}
    <p class="kind">${(0,tr.j)(e,tq("kind",t.kind))}</p> <p class="lead">${(0,tr.E)(e,w?.summary)}</p>
    ${t6(e,t)} ${n=e,void 0!==t.verified?tl.s6:(0,tl.qy)`<p class="unconfirmed">${(0,tr.G)("ask")}<span>${(0,tr.j)(n,"unconfirmed")}</span></p>`}
    ${q?(0,tl.qy)`<p class="ways">${(0,tr.i)((0,tr.j)(e,"checkThis"),()=>b.begin({about:"service",service:t.id}),"primary")}</p>`:tl.s6}
    ${e.fleeting.detailsFailed?(0,tl.qy)`<p class="fault" role="alert">${(0,tr.j)(e,"detailsFailed")} ${(0,tr.i)((0,tr.j)(e,"retry"),()=>b.reload())}</p>`:tl.s6}
    ${k?.howMuch?j((0,tr.j)(e,"howMuch"),(0,tl.qy)`<p>${(0,tr.E)(e,tX(e,k.howMuch))}</p>`):tl.s6}
    ${"not-offered"===t.kind?tl.s6:j((0,tr.j)(e,"whoMayGet"),(0,tl.qy)` ${function(e,t){let n=function e(t,n){if("condition"===n.kind)return{text:tn(t,n),truth:n.truth};let i=n.parts.map(n=>e(t,n)),a=e9(t.phrases[n.kind],void 0===n.list?"":e7(t,n.list));return 1===i.length&&("all"===n.kind||"any"===n.kind)?i[0]:{text:a,truth:n.truth,parts:i}}(tQ(e),e0(e.catalog,t,e.findings.situation));return(0,tl.qy)`<div class="criteria" part="criteria">
    ${n.parts?nv(e,n):(0,tl.qy)`<ul>
            ${nb(e,n)}
          </ul>`}
  </div>`}(e,t)}
              ${k?.criteria?.length?(0,tl.qy)`<ul>
                      ${k.criteria.map(t=>(0,tl.qy)`<li>${(0,tr.E)(e,tX(e,t))}</li>`)}
                    </ul>`:tl.s6}
              <p class="by">${(0,tr.j)(e,"onlyProvider",{provider:x})}</p>`)}
    ${k?.automatic?j((0,tr.j)(e,"automatic"),(0,tl.qy)`<p>${(0,tr.E)(e,tX(e,k.automatic))}</p>`):tl.s6}
    ${k?.apply.length?j((0,tr.j)(e,"notification"===t.kind?"howToDo":"howToApply"),nn(e,k)):tl.s6}
    ${i=e,a=t,p=i.texts.details.get(a.id)?.deadlines??[],0===(f=eO(a,X(i.catalog,i.findings.situation)).filter(({date:e,index:t})=>e||p[t]).sort((e,t)=>Number(!e.date)-Number(!t.date))).length?tl.s6:(0,tl.qy)`<section>
    ${(0,tr.I)(i.level+1,(0,tr.j)(i,"deadline"))}
    <ul class="plain">
      ${f.map(e=>(0,tl.qy)`<li>
            ${e.date?(0,tl.qy)`<strong class="due ${e.overdue?"late":""}">${(0,tr.j)(i,e.overdue?"duePassed":"should"===e.kind?"dueShould":"dueBy",{day:i.words.day(e.date)})}</strong> `:tl.s6}
            ${(0,tr.E)(i,p[e.index])}
          </li>`)}
    </ul> </section>`} ${s=e,l=t,m=s.texts.details.get(l.id)?.documents,0===(g=eS(l,X(s.catalog,s.findings.situation))).length?tl.s6:(0,tl.qy)`<section>
    ${(0,tr.I)(s.level+1,(0,tr.j)(s,"papers"))}
    <ul>
      ${g.map(e=>{let t=s.texts.documents.get(e),n=m?.[e]??t?.note;return(0,tl.qy)`<li>${(0,tr.E)(s,t?.name??e)}${n?(0,tl.qy)`<br /><small>${(0,tr.E)(s,n)}</small>`:tl.s6}</li>`})}
    </ul> </section>`} ${function(e,t){let{texts:n,words:i}=e,a=n.details.get(t.id),s=(t.partners??[]).map(e=>n.jurisdictions.get(e)?.name??e),r=(e,t)=>(0,tl.qy)`<div> <dt>${e}</dt> <dd>${t}</dd> </div>`;return(0,tl.qy)`<dl class="facts">
    ${t.free?r((0,tr.j)(e,"cost"),(0,tr.j)(e,"free")):a?.cost?r((0,tr.j)(e,"cost"),(0,tr.E)(e,tX(e,a.cost))):tl.s6}
    ${a?.wait?r((0,tr.j)(e,"wait"),(0,tr.E)(e,a.wait)):tl.s6}
    ${r((0,tr.j)(e,"runBy"),(0,tl.qy)`${(0,tr.E)(e,n.providers.get(t.provider)?.name??t.provider)}${s.length>0?(0,tl.qy)`<br />${(0,tr.j)(e,"withPartners",{names:i.list(s)})}`:tl.s6}`)}
    ${t.languages?.length?r((0,tr.j)(e,"language"),(0,tr.j)(e,"otherLanguages",{languages:i.list(t.languages.map(i.language))})):tl.s6}
    ${t.starts&&t.starts>e.today?r((0,tr.j)(e,"period"),(0,tr.j)(e,"startsOn",{day:i.day(t.starts)})):tl.s6}
    ${t.ends?r((0,tr.j)(e,"period"),(0,tr.j)(e,"endsOn",{day:i.day(t.ends)})):tl.s6}
    ${a?.note?r((0,tr.j)(e,"note"),(0,tr.E)(e,tX(e,a.note))):tl.s6}
  </dl>`}(e,t)} ${function(e,t){let{session:n,options:i,actions:a}=e,s=(function e(t){return"condition"===t.kind?t.facts.map(e=>e.fact):[...new Set(t.parts.flatMap(e))]})(e0(e.catalog,t,e.findings.situation)).filter(e=>n.answers.has(e)&&!r(n.answers.get(e)));if(!i.takesAnswers||0===s.length)return tl.s6;let l=e.texts.providers.get(t.provider)?.name??t.provider;return(0,tl.qy)`<section class="hand-over" part="hand-over">
    ${(0,tr.I)(e.level+1,(0,tr.j)(e,"handTitle"))}
    <p>${(0,tr.j)(e,"handText",{provider:l})}</p>
    ${e.fleeting.handNote?(0,tl.qy)`<p class="changes">${e.fleeting.handNote}</p>`:tl.s6}
    <form @submit=${e=>{e.preventDefault(),a.handOver(t.id,new FormData(e.currentTarget).getAll("fact").map(String))}}
    > <ul class="plain">
        ${s.map(t=>t8(e,t,!1))}
      </ul> <button class="secondary" type="submit">${(0,tr.j)(e,"handButton")}</button> </form> </section>`}(e,t)}
    ${o=e,[["needsFirst",(c=t).needs],["completes",c.includes],["replacesHere",c.replaces],["relatedTitle",(d=o,u=c,y=d.catalog.providers.get(u.provider)?.jurisdiction,h=d.findings.services.filter(e=>e.id!==u.id&&d.catalog.providers.get(e.provider)?.jurisdiction!==y&&e.tasks.some(e=>u.tasks.includes(e))),[...new Set([...d.texts.details.get(u.id)?.related??[],...h.map(({id:e})=>e)])].filter(e=>!u.needs.includes(e)&&!u.includes.includes(e)).slice(0,6))]].map(([e,t])=>t.some(e=>o.catalog.services.has(e))?(0,tl.qy)`<section>${(0,tr.I)(o.level+1,(0,tr.j)(o,e))}${t3(o,t)}</section>`:tl.s6)} ${function(e,t){let{words:n,options:i,actions:a}=e,s=e.texts.details.get(t.id),r=encodeURIComponent(n.t("reportSubject",{name:t2(e,t.id)}));return(0,tl.qy)`<section class="sources">
    ${(0,tr.I)(e.level+1,(0,tr.j)(e,"sources"))}
    ${s?.page?(0,tl.qy)`<p>${(0,tr.O)(e,s.page,(0,tl.qy)`${(0,tr.j)(e,"officialPage")}<span class="unseen">${e.words.t("colon")} ${(0,tr.E)(e,t2(e,t.id))}</span>`)}</p>`:tl.s6}
    <ul class="plain">
      ${(s?.sources??[]).map(t=>(0,tl.qy)`<li>${t.url?(0,tr.O)(e,t.url,(0,tr.E)(e,t.title)):(0,tr.E)(e,t.title)}<br /><small>${(0,tr.j)(e,"sourceRead",{day:n.day(t.read)})}</small></li>`)}
    </ul>
    ${t.verified?(0,tl.qy)`<p class="by">${(0,tr.j)(e,"checkedOn",{day:n.day(t.verified)})}</p>`:tl.s6}
    <p class="report">
      ${i.reportMailto?(0,tl.qy)`<a href="mailto:${i.reportMailto}?subject=${r}">${(0,tr.j)(e,"reportMistake")}</a>`:(0,tr.i)((0,tr.j)(e,"reportMistake"),()=>a.report(t.id))}
    </p> </section>`}(e,t)}
  </article>`}(e,t):ne(e,"serviceUnknown")}case"take-along":return function(e){let{session:t,actions:n,fleeting:i,level:a}=e,s=[...t.answers.keys()].filter(t=>e.catalog.facts.has(t));return(0,tl.qy)` ${(0,tr.J)(e,(0,tr.j)(e,"takeTitle"))}
    ${0===s.length?(0,tl.qy)`<p class="lead">${(0,tr.j)(e,"takeNone")}</p>`:(0,tl.qy)` <p class="warning">${(0,tr.j)(e,"takeWarning")}</p> <form class="take" @submit=${e=>e.preventDefault()}> <fieldset> <legend>${(0,tr.j)(e,"takeChoose")}</legend> <ul class="plain">
                  ${s.map(t=>t8(e,t,!0,()=>n.makeLink([],!1)))}
                </ul> </fieldset> <section>
                ${(0,tr.I)(a+1,(0,tr.j)(e,"takeLink"))}
                <p>${(0,tr.j)(e,"takeLinkText")}</p> <p class="ways"> <button type="button" class="secondary" @click=${e=>n.makeLink(nw(e.currentTarget.closest("form")),!1)}>
                    ${(0,tr.j)(e,"takeMakeLink")}
                  </button> <button type="button" class="secondary" @click=${e=>n.makeLink(nw(e.currentTarget.closest("form")),!0)}>
                    ${(0,tr.j)(e,"takeQr")}
                  </button> </p>
                ${i.link?(0,tl.qy)`<label class="field"
                          ><span class="unseen">${(0,tr.j)(e,"takeLink")}</span
                          ><textarea id="take-link" readonly rows="3" dir="ltr" .value=${i.link}></textarea> </label> <p>${(0,tr.i)((0,tr.j)(e,"takeCopyLink"),()=>n.copyLink(),"secondary")}</p>`:tl.s6}
                ${i.qr?(0,tl.qy)`<canvas id="qr" class="qr" role="img" aria-label=${e.words.t("takeQrAlt")}></canvas>`:tl.s6}
              </section> <section>
                ${(0,tr.I)(a+1,(0,tr.j)(e,"takeFile"))}
                <p>${(0,tr.j)(e,"takeFileText")}</p> <p class="ways"> <button type="button" class="secondary" @click=${e=>n.saveFile(nw(e.currentTarget.closest("form")))}>
                    ${(0,tr.j)(e,"takeFile")}
                  </button>
                  ${t.scope?.about==="bundle"?(0,tr.i)((0,tr.j)(e,"seePlan"),()=>n.show({name:"plan"}),"secondary"):tl.s6}
                </p> </section> </form>`}
    <section>
      ${(0,tr.I)(a+1,(0,tr.j)(e,"takeOpen"))}
      <label class="field"
        ><span class="unseen">${(0,tr.j)(e,"takeOpen")}</span
        ><input type="file" accept="application/json,.json" @change=${e=>{let t=e.target;t.files?.[0]&&n.openFile(t.files[0]),t.value=""}}
      /></label> </section>`}(e);case"handed-over":return function(e){let{handedOver:t}=e.session,n=new Intl.DateTimeFormat("en"===e.words.lang||"fr"===e.words.lang?`${e.words.lang}-CA`:e.words.lang,{dateStyle:"long",timeStyle:"short"});return(0,tl.qy)`${(0,tr.J)(e,(0,tr.j)(e,"handedOver"))}
    ${0===t.length?(0,tl.qy)`<p class="lead">${(0,tr.j)(e,"handListNone")}</p>`:tl.s6}
    <ul class="plain">
      ${t.map(t=>(0,tl.qy)`<li class="service">
            ${t3(e,[t.service])}
            <p>${n.format(new Date(t.at))}</p> <p>${e.words.list(t.facts.map(t=>e.texts.facts.get(t)?.label??t))}</p> </li>`)}
    </ul>`}(e);default:return ne(e,"notFound")}}let nj=["question","results","plan","review"];function nx(e){let{session:t,actions:n,findings:i,words:a}=e,s=(0,tr.v)(t).name;if(!t.scope||!nj.includes(s))return tl.s6;let r=(t,i)=>(0,tl.qy)`<li> <button type="button" class="tab" aria-current=${s===t.name?"page":tl.s6} @click=${()=>n.show(t)}>
        ${(0,tr.j)(e,i)}
      </button> </li>`,l="bundle"===t.scope.about?t.scope.bundle:void 0;return(0,tl.qy)`<nav class="journey" part="journey" aria-label=${a.t("menu")}>
    ${l?(0,tl.qy)`<p class="about">${(0,tr.E)(e,e.texts.bundles.get(l)?.name)}</p>`:tl.s6}
    <ul>
      ${i.next||"question"===s?r("question"===s?(0,tr.v)(t):(0,tr.n)(i.next),"questions"):tl.s6}
      ${r({name:"results"},"results")} ${l?r({name:"plan"},"plan"):tl.s6}
      ${r({name:"review"},"yourAnswersNone")}
    </ul> </nav>`}let nq=(0,tl.AH)`
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
`,nE=(0,tl.AH)`
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
`,nA=(0,tl.AH)`
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
`,nM=(0,tl.AH)`
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
`,nO=(0,tl.AH)`
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
`,nS=(0,tl.AH)`
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
`,nN=[nE,nA,nM,(0,tl.AH)`
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
`,(0,tl.AH)`
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
`,nq,nO,tr.Q,nS];async function nT(e,t){var n;let i,a=t.includes("/")?await n_(e,t):(n=t,(i=tb.find(e=>e===n))||tw(`open("${n}")`,n,tb),{name:i??"not-found"});e.show((0,tr.m)(e.session,a))}async function n_(e,t){let n=()=>e.catalog.moved.get(t)??t;return e.catalog.services.has(n())||await e.loadMore([t.split("/")[0]]),e.catalog.services.has(n())||tw(`open("${t}")`,t,tk(e.catalog,t)),{name:"service",service:n()}}}}]);