import{$ as e,A as t,B as n,C as r,D as i,E as a,F as o,G as s,H as c,I as l,J as u,K as d,L as f,N as p,O as m,P as h,Q as g,S as _,T as v,U as ee,V as te,W as ne,X as re,Y as y,Z as ie,_ as b,a as ae,at as x,b as S,c as oe,d as se,et as ce,f as le,g as C,h as ue,i as de,it as w,k as fe,l as pe,m as me,n as he,nt as T,o as ge,p as _e,q as ve,rt as E,s as ye,t as be,tt as xe,u as Se,v as Ce,w as we,x as D,y as Te}from"./index-BQTCm5tn.js";import{n as Ee}from"./nearest-DDtjBMzC.js";var O=e=>typeof e==`object`&&!!e&&!Array.isArray(e)&&`declined`in e;function De(e,t,n){let r=new Map;if(typeof t!=`object`||!t||Array.isArray(t))return{answers:r,faults:[{code:`not-an-object`,fact:``,message:`Expected an object such as { "age": 66 }, found ${JSON.stringify(t)?.slice(0,60)??typeof t}`}]};let i=[];for(let[a,o]of Object.entries(t)){if(o===null)continue;let t=e.facts.get(a);if(!t){let t=Ee(a,e.facts.keys());i.push({code:`unknown-fact`,fact:a,nearest:t,message:`No fact is called “${a}”.${t?` Did you mean “${t}”?`:``}`});continue}let s=ke(t,o,n,e);s?i.push(s):r.set(a,o)}return{answers:r,faults:i}}function Oe(e){return Object.fromEntries(e)}function ke(e,t,n,r){let i=(t,n)=>({code:t,fact:e.id,message:`${e.id}: ${n}`}),a=JSON.stringify(t)?.slice(0,60)??typeof t;if(O(t))return t.declined===`dont-know`||t.declined===`prefer-not-to-say`?void 0:i(`wrong-type`,`declined is "dont-know" or "prefer-not-to-say", found ${a}`);if(e.officer)return i(`officer-decides`,`an officer decides this; it cannot be answered`);switch(e.type){case`yes-no`:return typeof t==`boolean`?void 0:i(`wrong-type`,`expected true or false, found ${a}`);case`choice`:return typeof t==`string`?e.options?.includes(t)?void 0:{...i(`not-an-option`,`${a} is not one of ${e.options?.join(`, `)}`),nearest:Ee(t,e.options??[])}:i(`wrong-type`,`expected one of ${e.options?.join(`, `)}, found ${a}`);case`number`:case`money`:return typeof t!=`number`||!Number.isFinite(t)?i(`wrong-type`,`expected a number, found ${a}`):e.min!==void 0&&t<e.min?i(`too-small`,`${t} is less than ${e.min}`):e.max!==void 0&&t>e.max?i(`too-large`,`${t} is more than ${e.max}`):void 0;case`date`:return g(t)?n&&e.when===`past`&&t>n?i(`in-the-future`,`${t} is after ${n}`):n&&e.when===`future`&&t<n?i(`in-the-past`,`${t} is before ${n}`):void 0:i(`not-a-day`,`expected a day as YYYY-MM-DD, found ${a}`);case`checklist`:return i(`wrong-type`,`answer its items instead: ${e.items?.join(`, `)}`);case`members`:return Ae(e,t,n,r,i)}}function Ae(e,t,n,r,i){if(!Array.isArray(t))return i(`wrong-type`,`expected a list with one object for each person`);for(let a of t){if(typeof a!=`object`||!a)return i(`wrong-type`,`each person in the list is an object`);for(let[t,o]of Object.entries(a)){let a=r?.facts.get(t);if(!e.fields?.includes(t))return i(`unknown-fact`,`“${t}” is not asked of each person; asked are ${e.fields?.join(`, `)}`);let s=a&&ke(a,o,n,r);if(s)return s}}}function je(e){return e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase().replace(/œ/g,`oe`).replace(/æ/g,`ae`).replace(/[’‘ʼ]/g,`'`)}function Me(e){let t=`met`;for(let n of e){if(n===`unmet`)return`unmet`;n===`unknown`&&(t=`unknown`)}return t}function Ne(e){let t=`unmet`;for(let n of e){if(n===`met`)return`met`;n===`unknown`&&(t=`unknown`)}return t}function k(e){return e===`met`?`unmet`:e===`unmet`?`met`:`unknown`}var A=e=>e?`met`:`unmet`;function j(e,t){let n;for(let r of e.values)r.from<=t&&(!n||r.from>=n.from)&&(n=r);return n&&n.until!==void 0&&n.until<t?void 0:n}function Pe(e,t){if(!e.steps)return e.value;if(t!==void 0)return e.steps.find(e=>e.atMost===void 0||t<=e.atMost)?.value}var Fe=(e,t)=>e.through!==void 0&&e.through<t,Ie={is:Be,isNot:(e,t)=>k(Be(e,t)),on:Be,atLeast:(e,t)=>typeof e==`number`&&typeof t==`number`?A(e>=t):k(Ve(e,t)),lessThan:Ve,moreThan:(e,t)=>Ve(t,e),atMost:(e,t)=>typeof e==`number`&&typeof t==`number`?A(e<=t):k(Ve(t,e)),before:He,notBefore:(e,t)=>k(He(e,t)),after:(e,t)=>He(t,e),notAfter:(e,t)=>k(He(t,e))},Le=[...Object.keys(Ie),`oneOf`,`noneOf`],Re=new Set([`isNot`,`noneOf`]),ze=e=>Le.find(t=>Object.hasOwn(e,t));function Be(e,t){if(e===t&&typeof e!=`object`)return`met`;if(typeof e==`object`||typeof t==`object`){let[n,r]=[P(e),P(t)];return!n||!r?`unknown`:n.high<r.low||r.high<n.low?`unmet`:n.low===n.high&&r.low===r.high?`met`:`unknown`}return typeof e==typeof t?A(e===t):`unknown`}function Ve(e,t){if(typeof e==`number`&&typeof t==`number`)return A(e<t);let[n,r]=[P(e),P(t)];return!n||!r?`unknown`:n.high<r.low?`met`:n.low>=r.high?`unmet`:`unknown`}function He(e,t){return g(e)&&g(t)?A(e<t):`unknown`}var Ue=new WeakMap,We=()=>`met`,Ge=()=>`unknown`;function M(e,t=0){if(e===`everyone`)return We;if(typeof e!=`object`||!e||t>60)return Ge;let n=Ue.get(e);return n||Ue.set(e,n=Ke(e,t)),n}function Ke(e,t){try{return qe(e,t+1)}catch{return Ge}}function qe(e,t){let n=e=>M(e,t);if(`all`in e)return Je(e.all.map(n),`unmet`,`met`);if(`any`in e)return Je(e.any.map(n),`met`,`unmet`);if(`not`in e){let t=n(e.not);return e=>k(t(e))}return`if`in e?n(Xe(e)):`some`in e?Ze(e.some,n(e.where),Ne):`every`in e?Ze(e.every,n(e.where),Me):`qualifies`in e?Qe(e.qualifies):nt(e)}function Je(e,t,n){let r=e.length;return i=>{let a=n;for(let n=0;n<r;n+=1){let r=e[n](i);if(r===t)return t;r===`unknown`&&(a=`unknown`)}return a}}var Ye=new WeakMap;function Xe(e){let t=Ye.get(e);return t||Ye.set(e,t=T({any:[T({all:[e.if,e.then]}),T({all:[T({not:e.if}),e.else]})]})),t}function Ze(e,t,n){return r=>{let i=I(r,e);return i?n(i.map(n=>t(z(r,e,n)))):`unknown`}}function Qe(e){return t=>{if(t.deciding.has(e))return`unknown`;t.deciding.add(e);let n=M(et(t,e))(t);return t.deciding.delete(e),n}}var $e=new WeakMap;function et(e,t){let n=e.catalog.services.get(t);if(!n)return`not-encoded`;if(n.receivedIf===void 0)return n.rule;let r=$e.get(n);return r||$e.set(n,r=T({any:[T({fact:n.receivedIf,is:!0}),n.rule]})),r}function tt(e){return`value`in e?e.value:`fact`in e?T({fact:e.fact}):e}function nt(e){let t=ze(e);if(!t)return Ge;if(!(`fact`in e))return it(e,t);let n=JSON.stringify(e),r=rt.get(n);return r||rt.set(n,r=it(e,t)),r}var rt=new Map;function it(e,t){let n=e[t],r=N(tt(e));if(t===`oneOf`||t===`noneOf`)return ot(r,new Set(n),t===`oneOf`);let i=Ie[t],a=A(Re.has(t));if(`fact`in e&&typeof n!=`object`&&n!==`today`)return at(St(e.fact),i,n,a);let o=N(n);return e=>{let t=r(e);if(t===void 0)return`unknown`;let n=o(e);return t===L||n===L?a:n===void 0?`unknown`:i(t,n)}}function at(e,t,n,r){return i=>{let a=i.values[e]??Ct(i,e);return a===null?`unknown`:a===L?r:t(a,n)}}function ot(e,t,n){let r=A(n),i=A(!n);return n=>{let a=e(n);return a===void 0?`unknown`:a===L?i:typeof a==`object`?`unknown`:t.has(a)?r:i}}var st=e=>`count`in e?e.count:`sumOf`in e?e.sumOf:`minOf`in e?e.minOf:e.maxOf;function ct(e){let t=st(e),n=e.where===void 0?void 0:M(e.where),r=`of`in e?N(T({fact:e.of})):()=>1,i=`minOf`in e?ut(Math.min):`maxOf`in e?ut(Math.max):lt;return e=>{let a=I(e,t);if(!a)return;let o=[],s=[];for(let i of a){let a=z(e,t,i),c=n?n(a):`met`;if(c===`unmet`)continue;let l=P(r(a));if(!l)return;(c===`met`?o:s).push(l)}return i(o,s)}}var lt=(e,t)=>{let[n,r]=[0,0];for(let t of e)[n,r]=[n+t.low,r+t.high];for(let e of t)[n,r]=[n+Math.min(0,e.low),r+Math.max(0,e.high)];return mt({low:n,high:r})};function ut(e){let t=t=>({low:e(...t.map(e=>e.low)),high:e(...t.map(e=>e.high))});return(e,n)=>{if(e.length===0)return n.length===0?L:void 0;let[r,i]=[t(e),t([...e,...n])];return mt({low:Math.min(r.low,i.low),high:Math.max(r.high,i.high)})}}var dt=new WeakMap;function N(e){if(typeof e!=`object`||!e)return e===`today`?e=>e.today:()=>e;let t=dt.get(e);return t||dt.set(e,t=ft(e)),t}function ft(e){if(`fact`in e){let t=St(e.fact);return e=>Ct(e,t)??void 0}return`amount`in e?pt(e.amount,e.by===void 0?void 0:N(e.by)):`sum`in e?F(e.sum,(e,t)=>({low:e.low+t.low,high:e.high+t.high}),0):`times`in e?F(e.times,ht):`min`in e?F(e.min,(e,t)=>({low:Math.min(e.low,t.low),high:Math.min(e.high,t.high)})):`max`in e?F(e.max,(e,t)=>({low:Math.max(e.low,t.low),high:Math.max(e.high,t.high)})):`minus`in e?F(e.minus,(e,t)=>({low:e.low-t.high,high:e.high-t.low})):`dividedBy`in e?F(e.dividedBy,gt):`date`in e?_t([e.date],([t])=>re(t,e.plus)):`next`in e?_t([e.after],([t])=>ce(e.next,t)):`count`in e||`sumOf`in e||`minOf`in e||`maxOf`in e?ct(e):yt(e)}function pt(e,t){return n=>{let r=n.catalog.amounts.get(e),i=r&&j(r,n.today),a=t?.(n);return i&&Pe(i,typeof a==`number`?a:void 0)}}function P(e){return typeof e==`number`?Number.isFinite(e)?{low:e,high:e}:void 0:typeof e==`object`&&`low`in e?e:void 0}var mt=({low:e,high:t})=>Number.isFinite(e)&&Number.isFinite(t)?e===t?e:{low:e,high:t}:void 0;function ht(e,t){let n=[e.low*t.low,e.low*t.high,e.high*t.low,e.high*t.high];return{low:Math.min(...n),high:Math.max(...n)}}function gt(e,t){return t.low<=0&&t.high>=0?void 0:ht(e,{low:1/t.high,high:1/t.low})}function F(e,t,n){let r=e.map(N);return e=>{let i;for(let a of r){let r=a(e);if(r===L&&n===void 0)return L;let o=P(r===L?n:r),s=o&&(i?t(i,o):o);if(!s)return;i=s}return i&&mt(i)}}function _t(e,t){let n=e.map(N);return e=>{let r=[];for(let t of n){let n=t(e);if(n===L)return L;if(!g(n))return;r.push(n)}return t(r)}}var vt=[[`yearsSince`,xe,1],[`monthsSince`,e,1],[`daysSince`,ie,1],[`yearsUntil`,xe,-1],[`monthsUntil`,e,-1],[`daysUntil`,ie,-1]];function yt(e){let t=vt.find(([t])=>t in e);if(!t)return()=>void 0;let[n,r,i]=t,a=e[n];return _t([a,e.at??`today`],([e,t])=>i===1?r(e,t):r(t,e))}function I(e,t){let n=B(e,t);return n===L?[]:Array.isArray(n)?n:void 0}var L=Symbol(`not applicable`),bt=new Map,xt=[];function St(e){let t=bt.get(e);return t===void 0&&(t=xt.push(e)-1,bt.set(e,t)),t}function R(e,t){let{answers:n,today:r,place:i}=t;return{catalog:e,answers:n,today:r,place:i,values:Array(xt.length).fill(void 0),deciding:new Set,member:void 0}}function z(e,t,n){let r=e.catalog.facts.get(t)?.fields??Object.keys(n),i={...e,values:[],member:{list:t,fields:r,answers:n,outside:e.member?.outside??e}};for(let e of r)i.values[St(e)]=Object.hasOwn(n,e)?n[e]:null;return i}function B(e,t){return Ct(e,St(t))??void 0}function Ct(e,t){let n=e.values[t];return n===void 0?e.member?e.values[t]=Ct(e.member.outside,t):(e.values[t]=null,e.values[t]=wt(e,xt[t])??null):n}function wt(e,t){let n=e.answers.get(t);if(n!==void 0&&!O(n))return n;if(t===`province`&&e.place&&e.place!==`ca`)return e.place.split(`-`).slice(0,2).join(`-`);let r=e.catalog.facts.get(t);if(r){if(r.askIf!==void 0&&M(r.askIf)(e)===`unmet`)return L;for(let{when:t,value:n}of r.follows??[]){let r=t===void 0?`met`:M(t)(e);if(r===`unknown`)return;if(r===`met`)return N(n)(e)}}}var V=(e=new Set)=>({missing:new Set,declined:new Set,officers:new Set,noAmount:new Set,notEncoded:!1,gates:e});function H(e,t,n){if(t.member?.fields.includes(n))return void e.declined.add(t.member.list);let r=t.catalog.facts.get(n);r&&(r.officer?e.officers.add(n):O(t.answers.get(n))?e.declined.add(n):Tt(e,t,n,r.askIf)||e.missing.add(n))}function Tt(e,t,n,r){if(r===void 0||e.gates.has(n)||M(r)(t)!==`unknown`)return!1;let i=V(new Set([...e.gates,n]));if(U(r,t,i),i.missing.size>0||i.declined.size===0)return!1;for(let t of i.declined)e.declined.add(t);return!0}function U(e,t,n){if(M(e)(t)!==`unknown`)return;if(typeof e!=`object`||!e)return void(n.notEncoded=!0);if(`all`in e)return Et(e.all,t,n);if(`any`in e)return Et(e.any,t,n);if(`not`in e)return U(e.not,t,n);if(`if`in e)return U(Xe(e),t,n);if(`some`in e)return Dt(e.some,e.where,t,n);if(`every`in e)return Dt(e.every,e.where,t,n);if(`qualifies`in e)return Ot(e.qualifies,t,n);let r=ze(e);if(!r)return void(n.notEncoded=!0);W(tt(e),t,n),W(e[r],t,n)}function Et(e,t,n){if(!Array.isArray(e))return void(n.notEncoded=!0);for(let r of e)U(r,t,n)}function Dt(e,t,n,r){let i=I(n,e);if(!i)return H(r,n,e);for(let a of i)U(t,z(n,e,a),r)}function Ot(e,t,n){t.deciding.has(e)||(t.deciding.add(e),U(et(t,e),t,n),t.deciding.delete(e))}function W(e,t,n){if(typeof e==`object`&&e){if(Array.isArray(e))return e.forEach(e=>W(e,t,n));if(`count`in e||`sumOf`in e||`minOf`in e||`maxOf`in e)return kt(e,t,n);if(`fact`in e&&typeof e.fact==`string`)B(t,e.fact)===void 0&&H(n,t,e.fact);else{if(`amount`in e&&typeof e.amount==`string`){let r=t.catalog.amounts.get(e.amount);r&&j(r,t.today)||n.noAmount.add(e.amount)}for(let r of Object.values(e))W(r,t,n)}}}function kt(e,t,n){let r=st(e),i=I(t,r);if(!i)return H(n,t,r);for(let a of i){let i=z(t,r,a);e.where!==void 0&&U(e.where,i,n),`of`in e&&W(T({fact:e.of}),i,n)}}var At=0,jt=1,Mt=2,Nt=3,Pt=1,Ft=3,It=[`unknown`,`unmet`,`unknown`,`met`],Lt={unmet:Pt,unknown:2,met:Ft};function Rt(e,t){let n=[],r=new Map,i=e=>{let t=r.get(e);t===void 0&&r.set(e,t=r.size),n.push(t<<2|At)},a=(e,t,r)=>{let i=n.push(0)-1;for(let e of t)o(e,r+1);n[i]=n.length<<2|e},o=(e,t)=>{typeof e!=`object`||!e||t>=60?i(M(e,t)):`all`in e&&Array.isArray(e.all)?a(jt,e.all,t):`any`in e&&Array.isArray(e.any)?a(Mt,e.any,t):`not`in e?a(Nt,[e.not],t):`if`in e?a(Mt,Xe(e).any,t):i(M(e,t))},s=Int32Array.from(e,e=>{let r=n.length,a=t(e);return a?i(a):o(e.rule,0),r});return{code:Int32Array.from(n),starts:s,conditions:[...r.keys()]}}function zt(e,t){let{starts:n}=e,r=new Uint8Array(e.conditions.length),i=Array(n.length);for(let a=0;a<n.length;a+=1)i[a]=It[Bt(e,n[a],t,r)];return i}function Bt(e,t,n,r){let{code:i}=e,a=i[t],o=a>>2,s=a&3;if(s===At)return r[o]||(r[o]=Lt[e.conditions[o](n)]);if(s===Nt)return 4-Bt(e,t+1,n,r);let c=s===jt?Pt:Ft,l=4-c;for(let a=t+1;a<o;){let t=Bt(e,a,n,r);if(t===c)return c;t===2&&(l=t);let o=i[a];a=(o&3)===At?a+1:o>>2}return l}function Vt(e,t,n){return Jt(t,R(e,n))}function Ht(e,t,n=y(e,t.place)){let r=R(e,t);return Array.from(n,e=>Jt(e,r))}function Ut(e,t,n=y(e,t.place)){return zt(Gt(n),R(e,t))}var Wt=new WeakMap;function Gt(e){let t=Wt.get(e);return t||Wt.set(e,t=Rt(e,Kt)),t}function Kt(e){return e.per===void 0&&e.starts===void 0&&e.ends===void 0?void 0:t=>qt(e,t)}function qt(e,t){if(Xt(e,t))return`unmet`;if(e.per===void 0)return M(e.rule)(t);let n=I(t,e.per);return n?Ne(Zt(e,t,n)):`unknown`}function Jt(e,t){let n=V(),r=Xt(e,t),i=!r&&e.per!==void 0?I(t,e.per):void 0,a=qt(e,t);if(a===`unknown`){if(e.per===void 0)U(e.rule,t,n);else if(!i)H(n,t,e.per);else for(let r of i)U(e.rule,z(t,e.per,r),n)}return{service:e.id,truth:a,missing:[...n.missing],declined:[...n.declined],officers:[...n.officers],notEncoded:n.notEncoded,noAmount:[...n.noAmount],received:Yt(e,t),...r&&{period:r},...i&&{members:Zt(e,t,i)}}}var Yt=(e,t)=>e.receivedIf!==void 0&&B(t,e.receivedIf)===!0;function Xt(e,t){return e.starts!==void 0&&t.today<e.starts?`not-yet`:e.ends!==void 0&&t.today>e.ends?`ended`:void 0}function Zt(e,t,n){let r=M(e.rule);return n.map(n=>r(z(t,e.per,n)))}function Qt(e,t,n){let r=R(e,n);return t.per===void 0?G(t.rule,r):rn(`some`,t.per,t.rule,r,$t)}var $t=(e,t)=>M(e)(t);function G(e,t){let n=$t(e,t);if(typeof e!=`object`)return{kind:`condition`,truth:n,rule:e,facts:[],amounts:[]};let r=e=>e.map(e=>G(e,t));return`all`in e?{kind:`all`,truth:n,parts:r(e.all)}:`any`in e?{kind:`any`,truth:n,parts:r(e.any)}:`not`in e?en(e.not,t,n):`if`in e?{kind:`any`,truth:n,parts:r(Xe(e).any)}:`some`in e?rn(`some`,e.some,e.where,t,()=>n):`every`in e?rn(`every`,e.every,e.where,t,()=>n):`qualifies`in e?{kind:`condition`,truth:n,rule:e,facts:[],amounts:[]}:an(e,t,n)}function en(e,t,n){if(typeof e==`object`&&`not`in e)return G(e.not,t);let r=typeof e==`object`?nn(e):void 0;return r?an(r,t,n):{kind:`none`,truth:n,parts:[G(e,t)]}}var tn=[[`is`,`isNot`],[`oneOf`,`noneOf`],[`atLeast`,`lessThan`],[`atMost`,`moreThan`],[`before`,`notBefore`],[`after`,`notAfter`]];function nn(e){for(let t of tn)for(let[n,r]of[t,[t[1],t[0]]]){if(!Object.hasOwn(e,n))continue;let{[n]:t,...i}=e;return T({...i,[r]:t})}}function rn(e,t,n,r,i){let a=I(r,t);return{kind:e,truth:a&&e===`some`&&i===$t?$t({some:t,where:n},r):a?i(n,r):`unknown`,list:t,parts:(a?.length?a.map(e=>z(r,t,e)):[z(r,t,{})]).map(e=>G(n,e))}}function an(e,t,n){let r={facts:new Map,amounts:new Map};return on(e,t,r),{kind:`condition`,truth:n,rule:e,facts:[...r.facts.values()],amounts:[...r.amounts.values()]}}function on(e,t,n){if(typeof e!=`object`||!e)return;if(Array.isArray(e))return e.forEach(e=>on(e,t,n));let r=e;typeof r.fact==`string`&&n.facts.set(r.fact,sn(r.fact,t)),typeof r.amount==`string`&&n.amounts.set(r.amount,cn(r.amount,r.by,t));for(let e of[`count`,`sumOf`,`minOf`,`maxOf`]){let i=r[e];typeof i==`string`&&n.facts.set(i,sn(i,t))}for(let[e,i]of Object.entries(r))e!==`where`&&on(i,t,n)}function sn(e,t){let n=t.member?.fields.includes(e)?t.member.answers[e]:t.answers.get(e);if(O(n))return{fact:e,declined:!0};if(n!==void 0)return{fact:e,answer:n};let r=B(t,e);return r===L?{fact:e,notApplicable:!0}:r===void 0?{fact:e}:{fact:e,answer:r,derived:!0}}function cn(e,t,n){let r=n.catalog.amounts.get(e),i=r&&j(r,n.today);if(!i)return{amount:e};let a=t===void 0?void 0:N(t)(n),o=Pe(i,typeof a==`number`?a:void 0);return{amount:e,line:i,...o!==void 0&&{value:o},...Fe(i,n.today)&&{past:!0}}}function ln(e,t,n){let r=Qt(e,t,n),i=[...un(r,!1)];return r.truth===`unknown`?[...i,...dn(r)]:i}function*un(e,t){if(e.kind===`condition`){yield t?{...e,unwanted:t}:e;return}let n=e.kind===`none`,r=n?e.truth===`met`?`unmet`:e.truth===`unmet`?`met`:`unknown`:e.truth;for(let i of e.parts)i.truth===r&&(yield*un(i,t!==n))}function*dn(e){if(e.kind===`all`)for(let t of e.parts)t.truth===`met`?yield*un(t,!1):t.truth===`unknown`&&(yield*dn(t))}var fn=.7,pn={"yes-no":1,choice:.95,number:.8,money:.65,date:.8,members:.5,checklist:1};function mn(e,t){let n=e.catalog.facts.get(t);return n!==void 0&&!n.officer&&B(e,t)===void 0&&!O(e.answers.get(t))}var hn=.15;function gn(e,t){let n=new Map,r=new Map;for(let{service:i,chances:a}of t)for(let{fact:t,met:o,unmet:s}of a){let c=r.get(t);c||r.set(t,c=vn(e,t));for(let t of c){let r=n.get(t);r||n.set(t,r={score:0,services:[]}),r.score+=(Math.min(1,o+s)+hn/a.length)*_n(e.catalog.facts.get(t)),r.services.at(-1)!==i.id&&r.services.push(i.id)}}return n}var _n=e=>pn[e.type]*(e.sensitive?fn:1);function vn(e,t,n=0){let r=e.catalog.facts.get(t);if(!r||!mn(e,t))return[];if(r.askIf===void 0||n>5||M(r.askIf)(e)!==`unknown`)return[t];let i=V();U(r.askIf,e,i);let a=[...i.missing].flatMap(t=>vn(e,t,n+1));return[...new Set(a)]}var yn=e=>typeof e==`object`;function bn(e,t){if(e.per===void 0)return xn(e.rule,t);let n=I(t,e.per);if(!n)return Sn(e.per,t);let r=n.find(n=>M(e.rule)(z(t,e.per,n))===`unknown`);return r?xn(e.rule,z(t,e.per,r)):[]}function xn(e,t){let n=Cn(e,t);return yn(n)?n:[]}function Sn(e,t){let n=V();return H(n,t,e),[...n.missing].map(e=>({fact:e,met:.5,unmet:.5}))}function Cn(e,t){if(typeof e==`object`&&e){if(`all`in e)return wn(e.all,t,`unmet`);if(`any`in e)return wn(e.any,t,`met`);if(`if`in e)return wn(Xe(e).any,t,`met`);if(`not`in e){let n=Cn(e.not,t);return yn(n)?n.map(({fact:e,met:t,unmet:n})=>({fact:e,met:n,unmet:t})):n===`met`?`unmet`:`met`}}return En(e,t)}function wn(e,t,n){if(!Array.isArray(e))return[];let r=[];for(let i of e){let e=Cn(i,t);if(e===n)return n;yn(e)&&r.push(e)}return r.length===0?n===`met`?`unmet`:`met`:r.length===1?r[0]:Tn(r,n)}function Tn(e,t){let n=[];for(let t of e)for(let{fact:e}of t)n.includes(e)||n.push(e);return n.map(n=>{let r=1,i=1;for(let a of e){let e=a.find(e=>e.fact===n);r*=1-(e?.[t]??0),i*=e?.[t===`met`?`unmet`:`met`]??0}return t===`met`?{fact:n,met:1-r,unmet:i}:{fact:n,met:i,unmet:1-r}})}function En(e,t){let n=M(e)(t);if(n!==`unknown`)return n;let r=Dn(e,t);if(r.length!==1)return r.map(e=>({fact:e,met:0,unmet:0}));let i=kn(e,t,r[0]);return[{fact:r[0],met:i,unmet:1-i}]}function Dn(e,t){if(typeof e==`object`&&`fact`in e&&!t.member&&On(e)){let n=t.catalog.facts.get(e.fact);if(n?.askIf===void 0)return n&&!n.officer&&!O(t.answers.get(e.fact))?[e.fact]:[]}let n=V();return U(e,t,n),[...n.missing]}function On(e){for(let t in e){let n=e[t];if(typeof n==`object`&&!Array.isArray(n))return!1}return!0}function kn(e,t,n){let r=t.catalog.facts.get(n)?.options?.length;return typeof e!=`object`||!r?.5:`is`in e?1/r:`isNot`in e?1-1/r:`oneOf`in e?Math.min(1,e.oneOf.length/r):`noneOf`in e?Math.max(0,1-e.noneOf.length/r):.5}var An=new WeakMap;function jn(e,t,n){let r=e.bundles.get(t);if(!r)return n;let i=An.get(n)??An.set(n,new Map).get(n),a=i.get(r);return a||i.set(r,a=Mn(r,n)),a}function Mn(e,t){let n=e.tasks.filter(e=>t.tasks.includes(e.id)).map(e=>e.if);return n.length===0||n.includes(void 0)?t:{...t,rule:T({all:[T({any:n}),t.rule]})}}var Nn=1.6,Pn=.8;function Fn(e,t,n){let r=R(e,t),i=gn(r,Bn(e,r,n.services,n.bundle));if(n.event&&e.facts.has(n.event)&&mn(r,n.event)&&!i.has(n.event)){if(Vn(r,n.event))return{fact:n.event,services:[]}}else if(n.event&&i.has(n.event))return{fact:n.event,services:i.get(n.event).services};let a=n.previous===void 0?void 0:e.facts.get(n.previous)?.group,o;for(let{question:t,score:n}of Rn(e,i)){let r=e.facts.get(t.fact)?.group===a?n*Nn:n;(!o||r>o.score+1e-9)&&(o={question:t,score:r})}return o?.question}var In=4;function Ln(e,t,n){let r=0,i=t=>e.facts.get(t)?.type===`yes-no`||(r+=1)<=In;return(t.items??[]).filter(e=>n(e)&&i(e))}function*Rn(e,t){let n=new Set;for(let r of e.facts.values()){let i=Ln(e,r,e=>t.has(e)&&!n.has(e));if(i.length<2)continue;for(let e of i)n.add(e);let a=i.map(e=>t.get(e)),o=[...new Set(a.flatMap(e=>e.services))];yield{question:{fact:r.id,items:i,services:o},score:Pn*a.reduce((e,t)=>e+t.score,0)}}for(let r of e.facts.keys()){let e=t.get(r);e&&!n.has(r)&&(yield{question:{fact:r,services:e.services},score:e.score})}}function zn(e,t,n,r){return Bn(e,R(e,t),n,r).map(({service:e})=>e.id)}function Bn(e,t,n,r){let i=[];for(let a of n){let n=e.services.get(a),o=n&&r!==void 0?jn(e,r,n):n;if(!o||qt(o,t)!==`unknown`||Yt(o,t))continue;let s=bn(o,t);s.length>0&&i.push({service:o,chances:s})}return i}var Vn=(e,t)=>B(e,t)===void 0;function Hn(e){let t=new Map(e.map(e=>[e.id,e])),n=new Map,r=e=>n.has(e)?r(n.get(e)):e;for(let i of e)for(let e of i.includes)t.has(e)&&!n.has(e)&&r(i.id)!==e&&(n.set(e,i.id),Un(r(i.id),t,r)&&n.delete(e));return new Map([...n.keys()].map(e=>[e,r(e)]))}function Un(e,t,n){let r=e=>[...t.values()].filter(t=>n(t.id)===e).flatMap(e=>e.needs.filter(e=>t.has(e)).map(n)),i=new Set,a=r(e).filter(t=>t!==e);for(let t=a.pop();t!==void 0;t=a.pop()){if(t===e)return!0;i.has(t)||a.push(...r(t).filter(e=>e!==t)),i.add(t)}return!1}var Wn=(e,t,n)=>Kn(t,R(e,n)),Gn=(e,t,n)=>qn(t,R(e,n));function Kn(e,t){return e.deadlines.flatMap((e,n)=>{if(e.if!==void 0&&M(e.if)(t)===`unmet`)return[];let r=e.date===void 0?void 0:N(e.date)(t);return r===L?[]:[{index:n,...g(r)&&{date:r},kind:e.kind,overdue:g(r)&&r<t.today}]})}function qn(e,t){return e.documents.filter(e=>e.if===void 0||M(e.if)(t)!==`unmet`).map(e=>e.document)}function Jn(e,t){let n=new Map(t.tasks.map((e,t)=>[e.id,t])),r=({tasks:[e]})=>n.get(e??``)??n.size,i=[...e].sort((e,t)=>r(e)-r(t)||Xn(e)-Xn(t)),a=new Map(e.map(t=>[t.id,t.after.filter(t=>e.some(e=>e.id===t))])),o=new Map(e.map(n=>[n.id,Zn(n,e,t)])),s=[],c=new Set,l=e=>c.has(e),u=e=>a.get(e.id).every(l);for(;i.length>0;){let e=i.findIndex(e=>u(e)&&o.get(e.id).every(l)),t=e>=0?e:Math.max(0,i.findIndex(u)),[n]=i.splice(t,1);s.push({...n,after:[...new Set([...a.get(n.id),...o.get(n.id)])].filter(l)}),c.add(n.id)}return s}var Yn={advice:0,do:1,received:2,"not-offered":3,automatic:4},Xn=e=>Yn[e.kind];function Zn(e,t,n){let r=new Set(e.tasks.flatMap(e=>n.tasks.find(t=>t.id===e)?.after??[]));for(let t of e.tasks)r.delete(t);return t.filter(t=>t.id!==e.id&&t.kind===`do`&&t.tasks.some(e=>r.has(e))).map(e=>e.id)}function Qn(e,t,n){let r=e.bundles.get(t);if(!r)return{bundle:t,steps:[],documents:[],deadlines:[],undecided:[],unlikely:[],gaps:[]};let i=R(e,$n(n,r)),a=y(e,n.place).filter(e=>e.tasks.some(e=>e.startsWith(`${t}/`))),o=new Map(a.map(e=>[e.id,Jt(e,i)])),s=a.filter(e=>o.get(e.id).truth!==`unmet`),c=ar(s,o),l=s.filter(e=>!c.has(e.id)&&ir(e,r,i)),u=Hn(l),d=cr(e,r),f=Jn([...l.filter(e=>!u.has(e.id)).map(e=>or(e,r,o.get(e.id),l,u,d,i)),...lr(d,r,l,i)],r),p=r.event===void 0?void 0:B(i,r.event);return{bundle:t,...g(p)&&{eventDate:p},steps:f,documents:ur(f),deadlines:fr(f),undecided:l.filter(e=>o.get(e.id).truth===`unknown`).map(e=>({service:e.id,missing:o.get(e.id).missing})),unlikely:a.filter(e=>o.get(e.id).truth===`unmet`).map(e=>e.id),gaps:pr(r,f,i)}}function $n(e,t){return t?.given?{...e,answers:new Map([...Object.entries(t.given),...e.answers])}:e}function er(e,t,n){return y(e,n).filter(e=>e.tasks.some(e=>e.startsWith(`${t}/`))).map(e=>e.id)}var tr=(e,t)=>e.tasks.find(e=>e.id===t),nr=(e,t)=>e.tasks.filter(e=>e.startsWith(`${t.id}/`));function rr(e,t,n){let r=tr(e,t)?.if;return r===void 0||M(r)(n)!==`unmet`}var ir=(e,t,n)=>nr(e,t).some(e=>rr(t,e,n));function ar(e,t){return new Set(e.filter(e=>t.get(e.id).truth===`met`).flatMap(e=>e.replaces))}function or(e,t,n,r,i,a,o){let s=r.filter(t=>i.get(t.id)===e.id),c=nr(e,t).filter(e=>rr(t,e,o)),l=[...new Set([...c,...s.flatMap(e=>nr(e,t))])],u=Kn(e,o),d=u.flatMap(e=>e.date??[]).sort(),f=e=>i.get(e)??e;return{id:e.id,kind:sr(e,n),tasks:l,service:e.id,includes:s.map(e=>e.id),truth:n.truth,missing:n.missing,deadlines:u,...d[0]!==void 0&&{due:d[0]},documents:[...new Set([e,...s].flatMap(e=>qn(e,o)))],advice:l.filter(e=>a.has(e)),after:[...new Set([e,...s].flatMap(e=>e.needs).map(f))].filter(t=>t!==e.id&&r.some(e=>e.id===t))}}function sr(e,t){return t.received?`received`:e.kind===`not-offered`?`not-offered`:e.automatic?`automatic`:`do`}function cr(e,t){let n=[...e.texts.values()][0];return new Set(t.tasks.map(e=>e.id).filter(e=>n?.tasks.get(e)?.advice!==void 0))}function lr(e,t,n,r){let i=new Set(n.flatMap(e=>e.tasks));return t.tasks.filter(n=>e.has(n.id)&&!i.has(n.id)&&rr(t,n.id,r)).map(({id:e})=>({id:e,kind:`advice`,tasks:[e],includes:[],truth:`met`,missing:[],deadlines:[],documents:[],advice:[e],after:[]}))}function ur(e){let t=new Map;for(let n of e)for(let e of n.documents)t.set(e,[...t.get(e)??[],n.id]);return[...t].map(([e,t])=>({document:e,steps:t}))}var dr=`9999-12-31`;function fr(e){return e.flatMap(e=>e.deadlines.map(t=>({...t,step:e.id}))).sort((e,t)=>(e.date??dr)<(t.date??dr)?-1:+((e.date??dr)>(t.date??dr)))}function pr(e,t,n){let r=new Set(t.flatMap(e=>e.tasks));return e.tasks.filter(t=>!r.has(t.id)&&rr(e,t.id,n)).map(e=>e.id)}function mr(e,t,n){return[`BEGIN:VCALENDAR`,`VERSION:2.0`,`PRODID:-//service-finder//plan//EN`,`CALSCALE:GREGORIAN`,...e.deadlines.flatMap(e=>{if(e.date===void 0)return[];let r=t.services.get(e.step)?.name??t.tasks.get(e.step)?.name??e.step,i=t.details.get(e.step),a=i?.deadlines[e.index];return[`BEGIN:VEVENT`,`UID:${encodeURIComponent(e.step)}-${e.index}-${e.date}@${n.domain??`service-finder`}`,`DTSTAMP:${n.stamp}`,`DTSTART;VALUE=DATE:${hr(e.date)}`,`DTEND;VALUE=DATE:${hr(re(e.date,{days:1})??e.date)}`,`SUMMARY:${gr(r)}`,...a?[`DESCRIPTION:${gr(a)}`]:[],...i?.page?[`URL:${i.page}`]:[],`TRANSP:TRANSPARENT`,`BEGIN:VALARM`,`ACTION:DISPLAY`,`DESCRIPTION:${gr(r)}`,`TRIGGER:-P7D`,`END:VALARM`,`END:VEVENT`]}),`END:VCALENDAR`,``].map(_r).join(`\r
`)}var hr=e=>e.replaceAll(`-`,``);function gr(e){return e.replace(/\\/g,`\\\\`).replace(/;/g,`\\;`).replace(/,/g,`\\,`).replace(/\r?\n/g,`\\n`)}function _r(e){let t=new TextEncoder,n=[],r=``,i=0;for(let a of e){let e=t.encode(a).length;i+e>75&&(n.push(r),[r,i]=[` `,1]),r+=a,i+=e}return[...n,r].join(`\r
`)}var vr={en:{papers:`Papers to have ready`,by:`By`,automatic:`Nothing to do`,notOffered:`Not offered here`,received:`You already have this`,also:`Also takes care of`},fr:{papers:`Papiers à préparer`,by:`Au plus tard le`,automatic:`Rien à faire`,notOffered:`Pas offert ici`,received:`Vous l’avez déjà`,also:`S’occupe aussi de`}};function yr(e,t,n=vr[t.lang]??vr.en){let r=e=>t.services.get(e)?.name??t.tasks.get(e)?.name??e,i=e.steps.map((e,i)=>br(e,i+1,r,t,n).join(`
`)),a=e.documents.map(({document:e,steps:n})=>`- ${t.documents.get(e)?.name??e} (${n.map(r).join(`, `)})`);return[`# ${t.bundles.get(e.bundle)?.name??e.bundle}${e.eventDate===void 0?``:` – ${ne(e.eventDate,t.lang)}`}`,...i,...a.length>0?[`## ${n.papers}\n\n${a.join(`
`)}`]:[]].join(`

`)+`
`}function br(e,t,n,r,i){let a=r.details.get(e.id),o={do:void 0,advice:void 0,automatic:i.automatic,"not-offered":i.notOffered,received:i.received}[e.kind],s=r.services.get(e.id)?.summary,c=[`${t}. **${n(e.id)}**${o?` (${o})`:``}`],l=e=>e&&c.push(`   ${e.replaceAll(`
`,`, `)}`);l(s);for(let t of e.advice)l(r.tasks.get(t)?.advice);e.includes.length>0&&l(`${i.also} ${e.includes.map(n).join(`, `)}`);for(let t of e.deadlines)l([t.date&&`${i.by} ${ne(t.date,r.lang)}`,a?.deadlines[t.index]].filter(Boolean).join(` – `));for(let e of a?.apply??[])l([e.name,e.url,e.phone,e.email,e.address].filter(Boolean).join(` – `));return c}var xr=/^([ABCEGHJ-NPRSTVXY])(\d[ABCEGHJ-NPRSTV-Z])(?:\d[ABCEGHJ-NPRSTV-Z]\d)?$/,Sr=/^[a-z]\d[a-z](\d[a-z]\d)?$|^[a-z]\d[a-z]\d|^\d[a-z]\d/i,Cr={A:`ca-nl`,B:`ca-ns`,C:`ca-pe`,E:`ca-nb`,G:`ca-qc`,H:`ca-qc`,J:`ca-qc`,K:`ca-on`,L:`ca-on`,M:`ca-on`,N:`ca-on`,P:`ca-on`,R:`ca-mb`,S:`ca-sk`,T:`ca-ab`,V:`ca-bc`,X:`ca-nt`,Y:`ca-yt`},wr=new Set([`X0A`,`X0B`,`X0C`]),Tr={ab:`ca-ab`,alta:`ca-ab`,bc:`ca-bc`,cb:`ca-bc`,mb:`ca-mb`,man:`ca-mb`,nb:`ca-nb`,nl:`ca-nl`,nfld:`ca-nl`,tnl:`ca-nl`,ns:`ca-ns`,ne:`ca-ns`,nt:`ca-nt`,nwt:`ca-nt`,tno:`ca-nt`,nu:`ca-nu`,on:`ca-on`,ont:`ca-on`,pe:`ca-pe`,pei:`ca-pe`,ipe:`ca-pe`,qc:`ca-qc`,pq:`ca-qc`,sk:`ca-sk`,sask:`ca-sk`,yt:`ca-yt`,yk:`ca-yt`,labrador:`ca-nl`,newfoundland:`ca-nl`,"terre-neuve":`ca-nl`};function Er(e,t,n,r=`en`){let i=t.trim().slice(0,200);if(!i)return{fault:`empty`};if(e.jurisdictions.has(i.toLowerCase()))return Or(e,i.toLowerCase(),r);let a=i.toUpperCase().replace(/[\s-]+/g,``);return Sr.test(a)?kr(e,a,n,r):Mr(e,i,n,r)}var Dr=(e,t,n)=>(e.texts.get(n)??[...e.texts.values()][0])?.jurisdictions.get(t)?.name??t,Or=(e,t,n)=>({found:t,label:Dr(e,t,n)});function kr(e,t,n,r){let i=xr.exec(t);if(!i)return{fault:`not-a-postal-code`};let[,a,o]=i,s=a+o,c=n?.postalAreas[a];if(n&&!jr(c??``).includes(o))return{fault:`unknown-postal-area`};for(let[t,{postalAreas:i=[]}]of Ar(e,n))if(i.some(e=>s.startsWith(e)))return{found:t,label:Dr(e,t,r),postalArea:s};let l=wr.has(s)?`ca-nu`:Cr[a];return{found:l,label:Dr(e,l,r),postalArea:s}}var Ar=(e,t)=>Object.entries(t?.governments??{}).filter(([t])=>e.jurisdictions.has(t)),jr=e=>e.match(/../g)??[],K=e=>je(e).replace(/[.'’]/g,``).replace(/[\s-]+/g,` `).replace(/^saint(e?) /,`st$1 `).trim();function Mr(e,t,n,r){let[i=``,a=``]=t.split(`,`).map(K),o=Nr(e,n),s=Pr(o,a),c=Pr(o,i);if(c)return Or(e,c,r);let l=e=>!s||e===s||e.startsWith(`${s}-`),u=o.filter(([e,t])=>K(e)===i&&l(t)),d=(n?.municipalities??[]).filter(([e,t,n])=>l(t)&&(K(e)===i||n&&K(n)===i)),f=new Map;for(let[,t]of u)f.set(t,Dr(e,t,r));for(let[t,n,i]of d)[...f.keys()].some(e=>e===n||e.startsWith(`${n}-`))||f.set(n,`${r===`fr`&&i?i:t}, ${Dr(e,n,r)}`);let p=[...f].map(([e,t])=>({place:e,label:t}));return p.length===1?{found:p[0].place,label:p[0].label}:p.length>1?{choices:p}:{fault:`unknown-name`,nearest:Fr(o,i,n)}}function Nr(e,t){let n=[...e.texts.values()].flatMap(({jurisdictions:e})=>[...e].map(([e,{name:t}])=>[t,e])),r=Ar(e,t).flatMap(([e,{names:t=[]}])=>t.map(t=>[t,e]));return[...n,...r]}function Pr(e,t){if(!t)return;let n=Tr[t.replace(/ /g,``)];return n&&Object.hasOwn(Tr,t.replace(/ /g,``))?n:e.find(([e,n])=>K(e)===t&&n.split(`-`).length<=2)?.[1]}function Fr(e,t,n){let r=new Map;for(let[t]of e)r.set(K(t),t);for(let[e]of n?.municipalities??[])e[0]?.toLowerCase()===t[0]&&r.set(K(e),e);let i=Ee(t,r.keys());return i?[r.get(i)]:[]}function Ir(e,t,n,r){let i,a=e.replace(/\{([a-z0-9-]+)\}/g,(e,a)=>{let o=t.amounts.get(a),s=o&&j(o,n);return!s||s.value===void 0?`—`:(Fe(s,n)&&(i===void 0||s.through<i)&&(i=s.through),d(s.value,o.unit,r))});return i===void 0?{text:a}:{text:a,pastSince:i}}function q(e,...t){return e.replace(/\{(\d)\}/g,(e,n)=>t[+n]??``)}var Lr={labelled:`{0}: {1}`,atLeast:`{0} or more`,atMost:`{0} or less`,moreThan:`more than {0}`,lessThan:`less than {0}`,isNot:`not {0}`,before:`before {0}`,after:`after {0}`,notBefore:`{0} or later`,notAfter:`{0} or earlier`,ago:`{0} ago`,ahead:`in {0}`,onDay:`counted to: {0}`,today:`today`,yes:`yes`,no:`no`,amountPast:`{0} (amount known until {1})`,count:`Number, {0}`,smallest:`Smallest, {0}`,largest:`Largest, {0}`,sumOf:`Total, {0}`,later:`{0} {1}`,nextDay:`the next {0} after: {1}`,everyone:`Everyone may apply`,notEncoded:`The conditions are not written here yet: ask those who run it`,qualifies:`You may be able to get: {0}`,all:`All of these`,any:`At least one of these`,none:`None of these`,some:`For at least one of: {0}`,every:`For each of: {0}`,told:`You told us: {0}`,follows:`From what you told us: {0}`,needed:`The condition: {0}`,open:`To decide this we still need: {0}`,declined:`You did not tell us: {0}`,officer:`Decided by {1}: {0}`,notApplicable:`Does not apply to you: {0}`,unwanted:`Must not hold: {0}`,noAmount:`The amount in force today is not known: {0}`},Rr={labelled:`{0}\xA0: {1}`,atLeast:`{0} ou plus`,atMost:`{0} ou moins`,moreThan:`plus de {0}`,lessThan:`moins de {0}`,isNot:`autre que {0}`,before:`avant le {0}`,after:`après le {0}`,notBefore:`le {0} ou après`,notAfter:`le {0} ou avant`,ago:`il y a {0}`,ahead:`dans {0}`,onDay:`compté jusqu’à\xA0: {0}`,today:`aujourd’hui`,yes:`oui`,no:`non`,amountPast:`{0} (montant connu jusqu’au {1})`,count:`Nombre, {0}`,smallest:`Le plus petit, {0}`,largest:`Le plus grand, {0}`,sumOf:`Total, {0}`,later:`{0} {1}`,nextDay:`le prochain {0} après\xA0: {1}`,everyone:`Tout le monde peut faire une demande`,notEncoded:`Les conditions ne sont pas encore inscrites ici\xA0: informez-vous auprès du responsable`,qualifies:`Vous pourriez recevoir\xA0: {0}`,all:`Toutes ces conditions`,any:`Au moins une de ces conditions`,none:`Aucune de ces conditions`,some:`Pour au moins un\xA0: {0}`,every:`Pour chacun\xA0: {0}`,told:`Vous nous avez dit\xA0: {0}`,follows:`D’après vos réponses\xA0: {0}`,needed:`La condition\xA0: {0}`,open:`Pour en décider, il nous manque\xA0: {0}`,declined:`Vous ne nous avez pas dit\xA0: {0}`,officer:`Décision de {1}\xA0: {0}`,notApplicable:`Ne vous concerne pas\xA0: {0}`,unwanted:`Ne doit pas être le cas\xA0: {0}`,noAmount:`Le montant en vigueur aujourd’hui n’est pas connu\xA0: {0}`},zr=e=>e.toLowerCase().startsWith(`fr`)?Rr:Lr,J=(e,t)=>e.texts.facts.get(t)?.label??t;function Br(e,t,n){let r=n===void 0?void 0:e.catalog.facts.get(n),i=e.texts.lang;return typeof t==`boolean`?t?e.phrases.yes:e.phrases.no:typeof t==`number`?d(t,r?.unit,i):g(t)?ne(t,i):typeof t==`string`?n!==void 0&&e.texts.facts.get(n)?.options?.[t]||e.texts.jurisdictions.get(t)?.name||t:Array.isArray(t)?String(t.length):``}function Y(e,t,n){let{phrases:r}=e,i=(t,r)=>t.map(t=>Y(e,t,n)).join(` ${r} `),a=(t,r)=>t.map(t=>Y(e,t,typeof t==`number`?void 0:n)).join(` ${r} `);if(t===`today`)return r.today;if(typeof t!=`object`)return Br(e,t,n);if(`fact`in t)return J(e,t.fact);if(`amount`in t)return Vr(e,t.amount);if(`sum`in t)return i(t.sum,`+`);if(`minus`in t)return i(t.minus,`−`);if(`times`in t)return a(t.times,`×`);if(`dividedBy`in t)return a(t.dividedBy,`÷`);if(`min`in t)return q(r.smallest,t.min.map(t=>Y(e,t,n)).join(`, `));if(`max`in t)return q(r.largest,t.max.map(t=>Y(e,t,n)).join(`, `));if(`date`in t)return q(r.later,Y(e,t.date),Hr(e,t.plus));if(`next`in t)return q(r.nextDay,s(t.next,e.texts.lang),Y(e,t.after));if(`count`in t)return q(r.count,J(e,t.count));if(`sumOf`in t)return q(r.sumOf,J(e,t.of));if(`minOf`in t)return q(r.smallest,J(e,t.of));if(`maxOf`in t)return q(r.largest,J(e,t.of));let o=Object.entries(t).find(([e])=>e!==`at`)?.[1];return Y(e,o)}function Vr(e,t){let n=e.catalog.amounts.get(t),r=n&&j(n,e.today),i=e.texts.amounts.get(t)??t;if(!r)return q(e.phrases.noAmount,i);if(r.value===void 0)return i;let a=d(r.value,n.unit,e.texts.lang);return Fe(r,e.today)?q(e.phrases.amountPast,a,ne(r.through,e.texts.lang)):a}function Hr(e,t){return[`years`,`months`,`days`].filter(e=>t[e]).map(n=>`${t[n]<0?`−`:`+`} ${d(Math.abs(t[n]),n,e.texts.lang)}`).join(` `)}function Ur(e,t){if(t.kind===`condition`)return{text:Wr(e,t),truth:t.truth};let n=t.parts.map(t=>Ur(e,t)),r=q(e.phrases[t.kind],t.list===void 0?``:J(e,t.list));return n.length===1&&(t.kind===`all`||t.kind===`any`)?n[0]:{text:r,truth:t.truth,parts:n}}function Wr(e,{rule:t}){let{phrases:n,texts:r}=e;if(t===`everyone`)return n.everyone;if(t===`not-encoded`)return n.notEncoded;if(`qualifies`in t)return q(n.qualifies,r.services.get(t.qualifies)?.name??t.qualifies);let i=ze(t);if(!i)return n.notEncoded;let a=t[i];return Gr(e,t,i,a)??q(n.labelled,Kr(e,t),Xr(e,t,i,a))}function Gr(e,t,n,r){if(!(`fact`in t)||typeof r!=`boolean`||n!==`is`&&n!==`isNot`)return;let i=e.texts.facts.get(t.fact);return n===`is`===r?i?.yes:i?.no}function Kr(e,t){return`fact`in t?J(e,t.fact):`value`in t?qr(Y(e,t.value)):qr(Y(e,t))}var qr=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1),Jr={yearsSince:`years`,monthsSince:`months`,daysSince:`days`},Yr={yearsUntil:`years`,monthsUntil:`months`,daysUntil:`days`};function Xr(e,t,n,r){let{phrases:i}=e,a=`fact`in t?t.fact:Zr(t),o=Qr(e,t,r);if(o!==void 0)return n in i?q(i[n],o):o;if(n===`oneOf`||n===`noneOf`){let t=ve(r.map(t=>Br(e,t,a)),e.texts.lang);return n===`oneOf`?t:q(i.isNot,t)}let s=Y(e,r,a);return n===`is`||n===`on`?s:q(i[n],s)}function Zr(e){if(typeof e==`object`&&e){if(`fact`in e&&typeof e.fact==`string`)return e.fact;for(let t of Object.values(e)){let e=Zr(t);if(e!==void 0)return e}}}function Qr(e,t,n){for(let[r,i]of[[Jr,e.phrases.ago],[Yr,e.phrases.ahead]])for(let[a,o]of Object.entries(r)){if(!(a in t))continue;let r=typeof n==`number`?d(n,o,e.texts.lang):Y(e,n),s=q(i,r),c=`at`in t&&t.at!==void 0?q(e.phrases.onDay,Y(e,t.at)):void 0;return c?`${r}, ${c}`:s}}var $r=c(class extends ee{constructor(){super(...arguments),this.key=E}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(te(e),this.key=t),n}}),ei=[`likely`,`automatic`,`undecided`,`open`,`ask`,`received`,`not-offered`,`unlikely`];function ti(e,t,n){return{answers:ri(e,t),today:n,place:e.place?.id}}function ni(e,t){return e?.about===`bundle`&&t.bundles.get(e.bundle)?.given||{}}function ri(e,t){let n=Object.entries(ni(e.scope,t));return n.length===0?e.answers:new Map([...n,...e.answers])}function ii(e,t,n,r){let i=ti(e,t,n),a=ai(e,t),o=new Map(Ht(t,i,a).map(e=>[e.service,e])),s=a.map(e=>e.id),c=e.scope?.about===`bundle`?e.scope.bundle:void 0;return{situation:i,services:a,decisions:o,next:Fn(t,i,{services:s,previous:r,event:c===void 0?void 0:t.bundles.get(c)?.event,bundle:c}),openCount:zn(t,i,s,c).length}}function ai(e,t){let n=e.place?.id,r=e.scope,i=e=>e.flatMap(e=>t.services.get(e)??[]);switch(r?.about){case`bundle`:return i(er(t,r.bundle,n));case`service`:return i([r.service]);case`topic`:return y(t,n).filter(e=>e.topics.includes(r.topic));default:return y(t,n)}}function oi(e,t){return e.kind===`not-offered`?`not-offered`:t.received?`received`:t.truth===`unmet`?`unlikely`:t.truth===`met`?e.automatic?`automatic`:`likely`:t.missing.length>0?`undecided`:t.notEncoded?`ask`:`open`}function si(e,t){let n=n=>[...t.values()].filter(t=>t.truth===n&&e.has(t.service)&&e.get(t.service).truth!==n).map(e=>e.service);return{likely:n(`met`),unlikely:n(`unmet`)}}function ci(e,t){let n=new Map(ei.map(e=>[e,[]]));for(let r of e){let e=t.get(r.id);e&&n.get(oi(r,e)).push(r)}return n}function li(e,t,n){let r=ui(e,t);return n.filter(e=>di(e.rule,r)||e.deadlines.some(e=>di(e,r)))}function ui(e,t){let n=new Set([t]);for(let r of e.facts.values())r.follows&&di(r.follows,new Set([t]))&&n.add(r.id);return n}function di(e,t){return typeof e!=`object`||!e?!1:Object.entries(e).some(([e,n])=>typeof n==`string`?t.has(n)&&/^(fact|some|every|count|sumOf|minOf|maxOf|of)$/.test(e):di(n,t))}var fi=[`home`,`everything`,`results`,`plan`,`review`,`take-along`,`place`,`handed-over`];function X(e,t,n){let r=[...n].filter(Boolean),i=Ee(t,r),a=i?`Did you mean “${i}”?`:r.length>0?`There are, for example: ${r.slice(0,8).join(`, `)}.`:``;console.warn(`service-finder: ${e} is not known. ${a}`.trim())}function pi(e,t){let n=[...e.services.keys()],r=n.filter(e=>e.split(`/`)[0]===t.split(`/`)[0]);return r.length>0?r:n}function mi({place:e,bundle:t,service:n,view:r},i){e&&!i.jurisdictions.has(e)&&X(`place="${e}"`,e,i.jurisdictions.keys()),t&&!i.bundles.has(t)&&X(`life-event="${t}"`,t,i.bundles.keys()),n&&!i.services.has(i.moved.get(n)??n)&&X(`service="${n}"`,n,pi(i,n)),ge.includes(r)?t||r!==`plan`&&r!==`results`||console.warn(`service-finder: view="${r}" needs a life event: life-event="${[...i.bundles.keys()][0]}".`):X(`view="${r}"`,r,ge)}async function hi(e,t){if(e.state===`loading`)return e.starting.start();if(e.state!==`ready`)return;let n=e.wishes(),r=(e,n)=>t.includes(e)?n:``;mi({place:r(`place`,n.place),bundle:r(`lifeEvent`,n.bundle),service:r(`service`,n.service),view:r(`view`,n.view)},e.catalog),await e.supply.load([...u(e.catalog,n.place||void 0),...n.service?[n.service.split(`/`)[0]]:[]]);let{session:i}=e,a=t.includes(`place`)&&e.catalog.jurisdictions.has(n.place),o=e.texts().jurisdictions.get(n.place)?.name??n.place,s=a?m(i,{id:n.place,label:o}):i;if(t.every(e=>e===`place`)){e.session=s;return}let c=e.starting.firstSession(s,{...n,place:s.place?.id??n.place}),l=!!e.host.shadowRoot?.activeElement;e.show({...c,place:s.place??c.place,turn:i.turn+1}),l||(e.focus.wanted=void 0)}var gi=(e,t)=>e+t.replace(/(^|-)([a-z])/g,(e,t,n)=>n.toUpperCase()),_i=e=>gi(`kind`,e),vi=e=>gi(`channel`,e);function yi(e,t){let{topic:n,kind:r,channel:i}=e.session.filters;return(!n||t.topics.includes(n))&&(!r||t.kind===r)&&(!i||t.channels.includes(i))}function bi(e,t){let{filters:n}=e.session,r=(t,r,i,o)=>i.length<2?E:w`<label class="field"
          ><span>${a(e,r)}</span> <select @change=${r=>e.actions.filter({...n,[t]:r.target.value||void 0})}
          > <option value="" ?selected=${!n[t]}>${e.words.t(`filterAll`)}</option>
            ${i.map(e=>w`<option value=${e} ?selected=${n[t]===e}>${o(e)}</option>`)}
          </select></label
        >`,i=e=>[...new Set(e)],o=Object.values(n).some(Boolean);return C(a(e,`filter`),w`<div class="filters">
      ${r(`topic`,`filterTopic`,i(t.flatMap(e=>e.topics)),t=>e.texts.topics.get(t)?.name??t)}
      ${r(`kind`,`filterKind`,i(t.map(e=>e.kind)),t=>e.words.t(_i(t)))}
      ${r(`channel`,`filterChannel`,i(t.flatMap(e=>e.channels)),t=>e.words.t(vi(t)))}
      ${o?b(a(e,`filterClear`),()=>e.actions.filter({}),`secondary`):E}
    </div>`,`filter`)}function xi(e,t){return Si(e,t).filter(t=>yi(e,t)).length}function Si({session:e,catalog:t},n){let r=f(e),{place:i}=e;switch(r.name){case`search`:return(n.resultOf(r.query)?.hits??[]).flatMap(e=>t.services.get(e.id)??[]);case`question`:return[];case`topic`:return ai({scope:{about:`topic`,topic:r.topic},place:i},t);case`everything`:return ai({place:i},t);default:return ai(e,t)}}function Ci(e,t,n){let r=f(e);if(r.name===`search`)return(n.resultOf(r.query)?.pointers.length??0)>0?[`ca`]:[];if(r.name===`service`)return[r.service.split(`/`)[0]];if(r.name!==`plan`)return[];let i=ai(e,t).map(({id:e})=>e.split(`/`)[0]);return[...new Set([...u(t,e.place?.id),...i])]}var wi=1,Ti=12e3,Ei=6e4;function Di({answers:e,place:t,bundle:n}){return JSON.stringify({[de]:wi,answers:Oe(e),...t&&{place:t},...n&&{bundle:n}})}var Oi=(e,t)=>new Map([...e].filter(([e])=>t.includes(e)));function ki(e,t,n){if(typeof t!=`object`||!t||!Object.hasOwn(t,`service-finder`))return;let{[de]:r,answers:i,place:a,bundle:o}=t;if(r!==wi)return;let{answers:s}=De(e,i,n),c={answers:s,...typeof a==`string`&&e.jurisdictions.has(a)&&{place:a},...typeof o==`string`&&e.bundles.has(o)&&{bundle:o}};return s.size>0||c.place||c.bundle?c:void 0}function Ai(e,t,n){if(!(t.length>Ei))try{return ki(e,JSON.parse(t),n)}catch{return}}async function ji(e){let t=await Ni(new CompressionStream(`deflate-raw`),new TextEncoder().encode(e));return`${de}=${btoa(String.fromCharCode(...t)).replace(/\+/g,`-`).replace(/\//g,`_`).replace(/=+$/,``)}`}async function Mi(e){let t=e.replace(/^#/,``).slice(de.length+1);if(!(!Te(e)||t.length>Ti||!/^[\w-]+$/.test(t)))try{let e=Uint8Array.from(atob(t.replace(/-/g,`+`).replace(/_/g,`/`)),e=>e.charCodeAt(0));return new TextDecoder(`utf-8`,{fatal:!0}).decode(await Ni(new DecompressionStream(`deflate-raw`),e))}catch{return}}async function Ni(e,t){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],i=0;for(let e=await n.read();!e.done;e=await n.read()){if(i+=e.value.length,i>Ei)throw RangeError(`Too large`);r.push(e.value)}let a=new Uint8Array(i),o=0;for(let e of r)a.set(e,o),o+=e.length;return a}var Pi=`service-finder`,Fi=class{#e;#t;constructor(e){this.#e=e}async arrive(e){let{catalog:t,today:n}=this.#e;if(Te(location.hash)){let e=await Mi(location.hash);this.#t=e===void 0?void 0:Ai(t,e,n()),this.#t?this.#e.fleet({arrived:{count:this.#t.answers.size}}):await this.receive(void 0)}else if(e){let e=Ai(t,Ii()?.getItem(Pi)??``,n());if(!e)return;this.#e.fleet({remembering:!0}),await this.receive(e)}}async acceptArrived(e){let t=this.#t;this.#t=void 0,this.#e.fleet({arrived:void 0}),e?await this.receive(t):this.#e.focusOn(`title`)}async receive(e){let t=this.#e,{words:n}=t.scene();if(!e)return t.fleet({notice:n.t(`takeRefused`)}),t.announce(n.t(`takeRefused`));e.place&&await t.supply.loadPlace(e.place);let r=ye(t.session,e.answers,t.today());e.place&&(r=m(r,{id:e.place,label:t.scene().texts.jurisdictions.get(e.place)?.name??e.place})),e.bundle&&(r={...r,scope:{about:`bundle`,bundle:e.bundle}}),t.show(fe(r,{name:e.bundle?`plan`:`review`})),t.fleet({notice:n.t(`takeOpened`)}),t.dispatchEvent(new be(r.answers.size))}store({answers:e,place:t,scope:n}){Ii()?.setItem(Pi,Di({answers:e,place:t?.id,bundle:n?.about===`bundle`?n.bundle:void 0}))}clear(){Ii()?.removeItem(Pi)}async drawQr(e){let t=this.#e;await t.host.updateComplete;let r=t.host.shadowRoot?.getElementById(`qr`),{generate:i}=await n(async()=>{let{generate:e}=await import(`./lean-qr-BHmL942B.js`);return{generate:e}},[],import.meta.url);try{r&&i(e).toCanvas(r)}catch{t.fleet({qr:!1,notice:t.words.t(`takeQrTooLong`)})}}};function Ii(){try{return sessionStorage}catch{return}}function Li(e,t,n){let r=URL.createObjectURL(new Blob([n],{type:`${t};charset=utf-8`})),i=document.createElement(`a`);i.href=r,i.download=e,i.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var Ri=`data-service-finder-prints`;function zi(e){let t=new CSSStyleSheet;t.replaceSync(`@media print { body :not(:has([${Ri}])):not([${Ri}]):not([${Ri}] *) { display: none !important; } }`),e.setAttribute(Ri,``),document.adoptedStyleSheets=[...document.adoptedStyleSheets,t],addEventListener(`afterprint`,()=>{e.removeAttribute(Ri),document.adoptedStyleSheets=document.adoptedStyleSheets.filter(e=>e!==t)},{once:!0}),print()}function Bi(e,t,n,r,i){if(t.type!==`members`)return Ui(e,t,t.id,n,i)??{faults:[{field:Hi(t,t.id),key:`errorEmpty`}]};let a=[],o=Array.from({length:r},(r,o)=>{let s={};for(let r of t.fields??[]){let c=e.facts.get(r),l=c&&Ui(e,c,Vi(t.id,o,r),n,i);l&&`faults`in l?a.push(...l.faults):l&&(s[r]=l.value)}return s});return a.length>0?{faults:a}:o.every(e=>Object.keys(e).length===0)?{faults:[{field:Hi(e.facts.get(t.fields?.[0]??``),Vi(t.id,0,t.fields?.[0]??``)),key:`errorEmpty`}]}:{value:o}}var Vi=(e,t,n)=>`${e}.${t}.${n}`;function Hi(e,t){return e?.type===`date`?`${t}-day`:e?.type===`yes-no`?`${t}-true`:e?.type===`choice`?`${t}-${e.options?.[0]}`:t}function Ui(e,t,n,r,i){let a=r(n).trim();switch(t.type){case`yes-no`:return a===``?void 0:Ki(e,t,n,a===`true`,i);case`choice`:return a===``?void 0:Ki(e,t,n,a,i);case`date`:return Wi(e,t,n,r,i);default:{if(a===``)return;let r=qi(a);return r===void 0?{faults:[{field:n,key:`errorNumber`,values:{example:t.type===`money`?25e3:(t.min??0)+3}}]}:Ki(e,t,n,r,i)}}}function Wi(e,t,n,r,i){let a=[`day`,`month`,`year`].map(e=>[e,r(`${n}-${e}`).trim()]),o=a.find(([,e])=>e===``);if(a.every(([,e])=>e===``))return;if(o)return{faults:[{field:`${n}-${o[0]}`,key:`errorDateParts`}]};let[s,c,l]=a.map(([,e])=>e);return!/^\d{1,2}$/.test(s)||!/^\d{4}$/.test(l)?{faults:[{field:`${n}-${/^\d{1,2}$/.test(s)?`year`:`day`}`,key:`errorDateParts`}]}:Ki(e,t,`${n}-day`,`${l}-${c.padStart(2,`0`)}-${s.padStart(2,`0`)}`,i)}var Gi={"too-small":`errorMin`,"too-large":`errorMax`,"not-a-day":`errorDateExists`,"in-the-future":`errorPast`,"in-the-past":`errorFuture`};function Ki(e,t,n,r,i){let a=ke(t,r,i,e);return a?{faults:[{field:n,key:Gi[a.code]??`errorOther`,values:{min:t.min??0,max:t.max??0}}]}:{value:r}}function qi(e){let t=e.normalize(`NFKC`).replace(/[\s$€'’]|cad/gi,``).replace(/,(\d{1,2})$/,`.$1`).replace(/,/g,``);return/^-?\d+(\.\d+)?$/.test(t)?Number(t):void 0}function Ji(e){let t=new FormData(e);return{shown:(e.dataset.items??``).split(` `),ticked:t.getAll(`item`).map(String),unsure:t.has(`unsure`),saysUnknown:e.querySelector(`[type=radio][value=""]:checked`)!==null,fields:e=>String(t.get(e)??``)}}function Yi(e,{shown:t,ticked:n,unsure:r,saysUnknown:i,fields:a},o,s){let c=new Map(t.map(t=>{let n=e.facts.get(t);return[t,n&&n.type!==`yes-no`?Ui(e,n,t,a,o):void 0]})),l=[...c.values()].flatMap(e=>e&&`faults`in e?e.faults:[]);if(l.length>0)return{faults:l};if(!s&&!r&&!i&&n.length===0&&[...c.values()].every(e=>e===void 0))return{faults:[Xi(e,t)]};let u=e=>n.includes(e)?!0:s??r?{declined:s??`dont-know`}:!1,d=t=>{if(e.facts.get(t)?.type===`yes-no`)return u(t);let n=c.get(t);return n&&`value`in n?n.value:{declined:s??`dont-know`}};return{answers:t.map(e=>[e,d(e)])}}function Xi(e,t){let n=t[0]??``;return t.every(t=>e.facts.get(t)?.type===`yes-no`)?{field:n,key:`errorNoneTicked`}:{field:Hi(e.facts.get(n),n),key:`errorEmpty`}}function Zi(e,t,n){let r=e.findingsFor(t,n).next;if(r)return e.show(fe(t,pe(r)),!0);let{words:i}=e.scene();e.fleet({notice:`${i.t(`interviewDone`)}. ${i.t(`interviewDoneText`)}`}),e.show(fe(t,{name:t.scope?.about===`bundle`?`plan`:`results`}),!0)}function Qi(e){let n=()=>e.scene(),r=t=>e.show(t),{today:i}=e,a=(r,a)=>{let o=e.catalog.facts,s=a.filter(([t,n])=>o.has(t)&&!ke(o.get(t),n,i(),e.catalog)),c=e.findingsFor(e.session).decisions,l=f(e.session),u=s.reduce((e,[t,n])=>oe(e,t,n,i()),e.session);e.fleet({faults:[],members:void 0,notice:void 0,changes:si(c,e.findingsFor(u,r).decisions)}),l.name===`question`&&l.change?e.show(se(u)?Se(u):t(u,{name:`review`}),!0):Zi(e,u,r),e.announce(le(n())),e.dispatchEvent(new be(e.session.answers.size))},o=async(i,a=``)=>{let o=f(e.session).name===`place`&&f(e.session).goOn;i&&await e.supply.loadPlace(i);let s=i&&n().texts.jurisdictions.get(i)?.name,c=m(e.session,i?{id:i,label:a||s||i}:void 0);e.fleet({placeFinding:void 0,placeTyped:``});let l=se(c)?Se(c):t(c,{name:`home`});o&&c.scope?Zi(e,{...l,turn:e.session.turn}):r(l),i&&e.announce(n().words.t(`placeSet`,{place:a||s||i}))};return{choosePlace:async t=>{let r=await e.supply.places(),i=Er(e.catalog,t,r,n().texts.lang);if(`found`in i)return o(i.found,i.label);e.fleet({placeFinding:i,placeTyped:t}),e.focusOn(`choices`in i?`choices-title`:`place`)},setPlace:(e,t)=>void o(e,t),submitAnswer:(t,n,r)=>{let o=e.catalog.facts.get(t);if(o.items){let o=Yi(e.catalog,Ji(n),i(),r);return`answers`in o?a(t,o.answers):(e.fleet({faults:o.faults}),e.focusOn(`faults`))}if(r)return a(t,[[t,{declined:r}]]);let s=new FormData(n),c=n.querySelectorAll(`.member`).length,l=Bi(e.catalog,o,e=>String(s.get(e)??``),c,i());if(`value`in l)return a(t,[[t,l.value]]);e.fleet({faults:l.faults}),e.focusOn(`faults`)},giveAnswer:(e,t)=>a(e,[[e,t]]),giveAll:a,setMembers:(t,n)=>{e.fleet({members:t}),e.announce(n)},takeBack:t=>{let r=n().texts.facts.get(t)?.label??t;e.session=p(e.session,t),e.fleet({notice:n().words.t(`removed`,{thing:r}),changes:void 0}),e.focusOn(`title`),e.announce(n().words.t(`removed`,{thing:r})),e.dispatchEvent(new be(e.session.answers.size))},filter:t=>{e.session=ue(e.session,t),e.announceCount()},groupBy:t=>e.session=Ce(e.session,t),tick:(t,n)=>e.session=h(e.session,t,n),report:t=>{e.dispatchEvent(new ae(t)),e.announce(n().words.t(`reportSent`))},handOver:(t,r)=>{let{words:i}=n();if(r.length===0)return e.fleet({handNote:i.t(`handNone`)});e.dispatchEvent(new he(t,Oi(e.session.answers,r)))&&(e.session=_(e.session,{service:t,facts:r,at:new Date().toISOString()}),e.fleet({handNote:i.t(`handDone`,{count:r.length})}),e.announce(i.t(`handDone`,{count:r.length})))},print:()=>zi(e.host),saveCalendar:()=>{let e=$i(n());e&&Li(`plan.ics`,`text/calendar`,mr(e,n().texts,{stamp:new Date().toISOString().replace(/[-:]|\.\d+/g,``)}))},copyPlan:()=>{let t=$i(n());t&&ta(e,yr(t,n().texts))},saveFile:t=>Li(`service-finder.json`,`application/json`,ea(e,t)),openFile:async t=>{let n=t.size>1e5?void 0:Ai(e.catalog,await t.text(),i());await e.remembering.keeping?.receive(n)},makeLink:async(t,n)=>{if(t.length===0)return e.fleet({link:void 0,qr:!1});let r=new URL(location.href);if(r.hash=await ji(ea(e,t)),e.fleet({link:r.href,qr:n}),!n)return e.focusOn(`take-link`);await e.remembering.keeping?.drawQr(r.href),e.fleeting.qr&&e.announce(e.scene().words.t(`takeQrAlt`))},copyLink:()=>void ta(e,n().fleeting.link??``)}}function $i({session:e,catalog:t,findings:n}){return e.scope?.about===`bundle`?Qn(t,e.scope.bundle,n.situation):void 0}function ea(e,t){let{session:n}=e;return Di({answers:Oi(n.answers,t),place:n.place?.id,bundle:n.scope?.about===`bundle`?n.scope.bundle:void 0})}async function ta(e,t){let{words:n}=e.scene(),r=await navigator.clipboard?.writeText(t).then(()=>!0,()=>!1);e.fleet({notice:n.t(r?`copied`:`copyFailed`),changes:void 0}),e.announce(n.t(r?`copied`:`copyFailed`))}var na=e=>({catalog:e.catalog,texts:e.texts,phrases:zr(e.texts.lang),today:e.today});function ra(e,t){let n=ln(e.catalog,t,e.findings.situation)[0];if(!n)return;let[r]=n.facts.flatMap(t=>t.answer!==void 0&&!O(t.answer)?[sa(e,t.fact,t.answer)]:[]),i=Wr(na(e),n),a=n.facts[0]&&e.texts.facts.get(n.facts[0].fact)?.label;return r&&a&&!i.includes(r)?`${i} (${a}${e.words.t(`colon`)} ${r})`:i}var ia=(e,t)=>Ur(na(e),Qt(e.catalog,t,e.findings.situation));function aa(e){return e.kind===`condition`?e.facts.map(e=>e.fact):[...new Set(e.parts.flatMap(aa))]}var oa=(e,t)=>aa(Qt(e.catalog,t,e.findings.situation));function sa(e,t,n){if(O(n))return e.words.t(n.declined===`dont-know`?`dontKnow`:`preferNot`);if(typeof n==`boolean`)return e.words.t(n?`yes`:`no`);if(Array.isArray(n)){let t=t=>e.texts.facts.get(t)?.label??t,r=n.map(n=>Object.entries(n).map(([n,r])=>`${t(n)}${e.words.t(`colon`)} ${sa(e,n,r)}`).join(`, `));return r.length===0?e.words.number(0):r.map((e,t)=>`${t+1}. ${e}`).join(` · `)}return Br(na(e),n,t)}var Z=(e,t)=>Ir(t,e.catalog,e.today,e.texts.lang).text,ca=new Set([`notification`,`registration`,`permit`,`licence`,`support`,`bundle-application`]),la=e=>e===`open`||e===`not-offered`?`ask`:e;function ua(e,t,{withReason:n=!0}={}){let r=oi(t,e.decide(t));return w`<p class="standing ${r}" part="standing">
    ${D(la(r))}<span>${da(e,t,r,n)}</span> </p>`}function da(e,t,n,r){let i=e.decide(t);switch(n){case`likely`:return a(e,ca.has(t.kind)?`likelyDo`:`likely`);case`automatic`:return w`${a(e,`likely`)}. ${a(e,`automaticNote`)}.`;case`undecided`:return a(e,`undecided`,{count:i.missing.length});case`not-offered`:return a(e,`notOffered`);case`unlikely`:{if(i.period)return a(e,i.period===`not-yet`?`notYet`:`ended`);let n=r?ra(e,t):void 0;return n?w`${a(e,`unlikelyLead`)} ${v(e,n)}`:a(e,`unlikely`)}default:return a(e,n)}}var fa=(e,t)=>e.texts.services.get(t)?.name??t;function pa(e,t,n,r,i=!1){let o=e.texts.services.get(t.id),s=e.texts.providers.get(t.provider)?.name;return w`<li class="service" part="service">
    ${S(n,l(e,t.id,v(e,o?.name??t.id)),`item`)}
    <p class="summary">${v(e,o?.summary)}</p>
    ${i?E:ua(e,t)}
    <p class="by">${v(e,s)}${r?w` · ${r}`:E}</p>
    ${t.verified===void 0?w`<p class="unconfirmed">${a(e,`unconfirmed`)}</p>`:E}
  </li>`}var Q=(e,t)=>w`<ul class="plain">
    ${t.filter(t=>e.catalog.services.has(t)).map(t=>w`<li>${l(e,t,v(e,fa(e,t)))}</li>`)}
  </ul>`;function ma(e,t){let{session:n,options:r,actions:i}=e,o=oa(e,t).filter(e=>n.answers.has(e)&&!O(n.answers.get(e)));if(!r.takesAnswers||o.length===0)return E;let s=e.texts.providers.get(t.provider)?.name??t.provider;return w`<section class="hand-over" part="hand-over">
    ${S(e.level+1,a(e,`handTitle`))}
    <p>${a(e,`handText`,{provider:s})}</p>
    ${e.fleeting.handNote?w`<p class="changes">${e.fleeting.handNote}</p>`:E}
    <form @submit=${e=>{e.preventDefault(),i.handOver(t.id,new FormData(e.currentTarget).getAll(`fact`).map(String))}}
    > <ul class="plain">
        ${o.map(t=>ga(e,t,!1))}
      </ul> <button class="secondary" type="submit">${a(e,`handButton`)}</button> </form> </section>`}var ha=(e,t,n)=>{let r=sa(e,t,n);return typeof n==`boolean`||O(n)?r:v(e,r)};function ga(e,t,n,r){return w`<li> <label class="tick"
      ><input type="checkbox" name="fact" value=${t} ?checked=${n} @change=${r??E} /> <span
        >${v(e,e.texts.facts.get(t)?.label??t)}${e.words.t(`colon`)}
        <strong>${ha(e,t,e.session.answers.get(t))}</strong></span
      ></label
    > </li>`}function _a(e){let{handedOver:t}=e.session,n=new Intl.DateTimeFormat(e.words.lang===`en`||e.words.lang===`fr`?`${e.words.lang}-CA`:e.words.lang,{dateStyle:`long`,timeStyle:`short`});return w`${o(e,a(e,`handedOver`))}
    ${t.length===0?w`<p class="lead">${a(e,`handListNone`)}</p>`:E}
    <ul class="plain">
      ${t.map(t=>w`<li class="service">
            ${Q(e,[t.service])}
            <p>${n.format(new Date(t.at))}</p> <p>${e.words.list(t.facts.map(t=>e.texts.facts.get(t)?.label??t))}</p> </li>`)}
    </ul>`}function va(e,t){let n=y(e.catalog,e.session.place?.id).filter(e=>e.topics.includes(t)),r=n.filter(t=>yi(e,t));return w` ${o(e,v(e,e.texts.topics.get(t)?.name??t))} ${xa(e)}
    <p class="ways">${b(a(e,`checkAll`),()=>e.actions.begin({about:`topic`,topic:t}),`secondary`)}</p>
    ${n.length>4?bi(e,n):E}
    <div id="results" tabindex="-1">${ba(e,r)}</div>
    ${r.length===0?w`<p>${a(e,`noneLeft`)}</p>`:E}`}function ya(e){let t=y(e.catalog,e.session.place?.id),n=t.filter(t=>yi(e,t)),r=[...e.texts.topics.keys()].flatMap(e=>{let t=n.filter(t=>t.topics.includes(e)).map(e=>e.id);return t.length===0?[]:[{topic:e,ids:t}]});return w` ${o(e,a(e,`everythingTitle`))} ${xa(e)} ${bi(e,t)}
    <p>${a(e,`searchCount`,{count:n.length})}</p>
    ${r.map(({topic:t,ids:n})=>C(w`${v(e,e.texts.topics.get(t)?.name)} (${e.words.number(n.length)})`,Q(e,n)))}`}function ba(e,t){let n=[...u(e.catalog,e.session.place?.id)],r=new Map;for(let n of t){let t=e.catalog.providers.get(n.provider)?.jurisdiction??`ca`;r.set(t,[...r.get(t)??[],n])}let i=e=>n.includes(e)?n.indexOf(e):n.length;return[...r].sort(([e],[t])=>i(e)-i(t)).map(([t,n])=>w`<section class="group">
          ${S(e.level+1,v(e,e.texts.jurisdictions.get(t)?.name??t))}
          <ul class="services">
            ${n.map(t=>pa(e,t,e.level+2))}
          </ul> </section>`)}function xa(e){return e.session.place?E:w`<p class="note">
    ${a(e,`everythingFederal`)} ${b(a(e,`setPlace`),()=>e.actions.show({name:`place`}))}
  </p>`}function Sa(e,t){return w` ${o(e,a(e,t))}
    <p class="lead">${a(e,`notFoundHelp`)}</p>
    ${i(e)} ${_e(e)}
    <p class="ways">${b(a(e,`everything`),()=>e.actions.show({name:`everything`}),`secondary`)}</p>`}var Ca={empty:`placeEmpty`,"not-a-postal-code":`placeNotPostal`,"unknown-postal-area":`placeUnknownArea`,"unknown-name":`placeUnknownName`,"load-failed":`placeLoadFailed`};function wa(e,t){let{actions:n,fleeting:r}=e,i=r.placeFinding,s=i&&`fault`in i?Ca[i.fault]:void 0;return w` ${o(e,a(e,`placeTitle`))}
    <p class="lead">${a(e,`placeWhy`)}</p> <form class="place"
      novalidate @submit=${e=>{e.preventDefault(),n.choosePlace(String(new FormData(e.currentTarget).get(`place`)??``))}}
    > <label class="label" for="place">${a(e,`placeLabel`)}</label> <p class="hint" id="place-hint">${a(e,`placeHint`)}</p>
      ${s?w`<p class="fault" id="place-fault" role="alert"> <strong>${a(e,`errorPrefix`)}</strong> ${a(e,s)}
              ${i&&`fault`in i&&i.nearest?.length?w` ${a(e,`placeNearest`,{names:e.words.list(i.nearest)})}`:E}
            </p>`:E}
      <div class="row"> <input id="place" name="place" part="input" type="text" autocomplete="postal-code" autocapitalize="characters" spellcheck="false" .value=${r.placeTyped} aria-invalid=${s?`true`:E} aria-describedby=${s?`place-fault place-hint`:`place-hint`}
        /> <button class="primary" type="submit">${a(e,`placeUse`)}</button> </div> </form>
    ${i&&`choices`in i?w`<section aria-labelledby="choices-title"> <div id="choices-title" tabindex="-1">${S(e.level+1,a(e,`placeChoices`))}</div> <ul class="topics">
              ${i.choices.map(t=>w`<li>${b(v(e,t.label),()=>n.setPlace(t.place,t.label))}</li>`)}
            </ul> </section>`:E}
    <p class="ways">${b(a(e,`placeSkip`),()=>n.setPlace(void 0),t?`secondary`:`link`)}</p> <section aria-labelledby="provinces-title"> <div id="provinces-title">${S(e.level+1,a(e,`placePick`))}</div> <ul class="topics">
        ${Ta(e).map(({id:t,name:r})=>w`<li>${b(v(e,r),()=>n.setPlace(t,r))}</li>`)}
      </ul> </section>`}function Ta(e){return[...e.catalog.jurisdictions.values()].filter(({kind:e})=>e===`province`||e===`territory`).map(({id:t})=>({id:t,name:e.texts.jurisdictions.get(t)?.name??t})).sort((t,n)=>t.name.localeCompare(n.name,e.texts.lang))}function Ea(e,t){return w`<ul class="channels" part="channels">
    ${t.apply.map(t=>w`<li> <strong class="by-channel">${a(e,vi(t.by))}</strong> <div>${Da(e,t)}</div> </li>`)}
  </ul>`}function Da(e,t){let n=t.name??(t.url?new URL(t.url).hostname.replace(/^www\./,``):void 0);return w` ${t.url?w`<p>${r(e,t.url,v(e,n))}<span class="printed"> ${t.url.replace(/^https:\/\//,``)}</span></p>`:t.name?w`<p>${v(e,t.name)}</p>`:E}
  ${t.phone?w`<p>${Oa(t.phone)}${t.hours?w`<br /><small>${v(e,t.hours)}</small>`:E}</p>`:t.hours?w`<p><small>${v(e,t.hours)}</small></p>`:E}
  ${t.tty?w`<p>${a(e,`tty`,{number:t.tty})}</p>`:E}
  ${t.email&&/^[^\s@<>"]+@[^\s@<>"]+$/.test(t.email)?w`<p><a href="mailto:${t.email}">${t.email}</a></p>`:E}
  ${t.address?w`<p class="address">${v(e,t.address)}</p>`:E}
  ${t.note?w`<p>${v(e,t.note)}</p>`:E}`}function Oa(e){let[,t=``,n]=/^([^a-z]*?)(?:\s*(?:ext\.?|poste|x)\s*(\d+))?$/i.exec(e.trim())??[],r=t.replace(/\D/g,``),i=r.length===10?`+1${r}`:r.length===11&&r.startsWith(`1`)?`+${r}`:r.length===3?r:void 0;return i?w`<a class="phone" href="tel:${i}${n?`;ext=${n}`:``}">${e}</a>`:e}var $=(e,t)=>e.texts.services.get(t)?.name??e.texts.tasks.get(t)?.name??t;function ka(e,t,n,r,i){let o=e.session.done.has(n.id),{service:s}=n,c=$(e,n.id),u=s?l(e,s,v(e,c)):v(e,c);return w`<li class="step ${n.kind} ${o?`done`:``} ${i?`next`:``}" part="step">
    ${i?w`<p class="first">${a(e,e.session.done.size>0?`planNext`:`planFirst`)}</p>`:E}
    ${S(e.level+1,w`<span class="unseen">${a(e,`stepNumber`,{number:r+1})}${e.words.t(`colon`)} </span>${u}`,`item`)}
    ${o?E:Aa(e,t,n)}
    <div class="step-foot">${o?E:ja(e,n,i)} ${Ma(e,n,o)}</div> </li>`}function Aa(e,t,n){let{texts:r,words:i}=e,o=n.service?r.services.get(n.service):void 0,s=n.service?r.details.get(n.service)?.howMuch:void 0,c=n.includes.length>0?n.includes.map(t=>$(e,t)):n.tasks.map(e=>r.tasks.get(e)?.name??e),l=n.after.filter(e=>t.steps.some(t=>t.id===e));return w`${Na(e,n)}
    <p class="summary">${v(e,o?.summary)}</p>
    ${n.advice.map(t=>w`<p class="advice">${v(e,r.tasks.get(t)?.advice)}</p>`)}
    ${s?w`<p class="much">${v(e,Z(e,s))}</p>`:E}
    ${n.includes.length>0||n.tasks.length>1?w`<p class="by">${a(e,`stepTakesCare`)} ${v(e,i.list(c))}</p>`:E}
    ${l.length>0?w`<p class="by">${a(e,`stepAfter`,{names:i.list(l.map(t=>$(e,t)))})}</p>`:E}`}function ja(e,t,n){let{texts:r,words:i}=e,o=t.service?r.details.get(t.service):void 0,s=t.documents.map(e=>r.documents.get(e)?.name??e);if(!o?.apply.length&&s.length===0)return E;let c=w`<span class="unseen">${i.t(`colon`)} ${v(e,$(e,t.id))}</span>`;return C(w`${a(e,`stepDetails`)}${c}`,w`${s.length>0?w`<p>${a(e,`stepPapers`,{names:i.list(s)})}</p>`:E}
    ${o?.apply.length?Ea(e,o):E}`,`how`,n)}function Ma(e,t,n){return t.kind===`do`?w`<label class="tick done-tick"
    ><input type="checkbox" .checked=${n} @change=${n=>e.actions.tick(t.id,n.target.checked)}
    /><span
      >${a(e,`stepDone`)}<span class="unseen">${e.words.t(`colon`)} ${v(e,$(e,t.id))}</span></span
    ></label
  >`:E}function Na(e,t){if(t.deadlines.length===0)return E;let n=e.texts.details.get(t.id)?.deadlines??[],r=[...t.deadlines].sort((e,t)=>Number(!e.date)-Number(!t.date));return w`${r.map(t=>{if(t.date===void 0)return w`<p class="due-note">${v(e,n[t.index])}</p>`;let r=e.words.day(t.date),i=ie(e.today,t.date),o=t.overdue?`duePassed`:t.kind===`should`?`dueShould`:`dueBy`;return w`<p class="due ${t.overdue?`late`:i<=30?`soon`:``}"> <strong>${a(e,o,{day:r})}</strong
      >${t.overdue||i>90?E:w` (${i===0?a(e,`dueToday`):a(e,`dueDays`,{count:i})})`}
      ${t.kind===`should`||t.overdue?E:w`<span class="due-note by">${a(e,t.kind===`must`?`deadlineMust`:`deadlineLoses`)}</span>`}
      ${n[t.index]?w`<span class="due-note">${v(e,n[t.index])}</span>`:E}
    </p>`})}`}function Pa(e,t){let{catalog:n,findings:r,session:i,level:s,words:c,actions:l}=e,u=Qn(n,t,r.situation),d=u.steps.filter(e=>e.kind===`do`&&e.truth===`met`||e.kind===`advice`),f=u.steps.filter(e=>e.kind!==`advice`&&e.kind!==`not-offered`&&e.kind!==`received`&&e.truth===`unknown`),p=f.filter(e=>e.missing.length>0),m=e=>u.steps.filter(t=>t.kind===e&&!f.includes(t)),h=d.filter(e=>e.kind===`do`),g=h.find(e=>!i.done.has(e.id)),_=(t,n)=>n.length===0?E:w`<section class="group">
          ${S(s+1,a(e,t))}
          <ul class="quiet">
            ${n.map(t=>Fa(e,t,s+2))}
          </ul> </section>`;return w`<article class="plan-view" part="plan">
    ${o(e,a(e,`planTitle`,{name:e.texts.bundles.get(t)?.name??t}))}
    <p class="by">
      ${i.place?a(e,`planMadeFor`,{day:c.day(e.today),place:i.place.label}):a(e,`planMade`,{day:c.day(e.today)})}
      · ${a(e,`planSteps`,{count:h.length})} ·
      ${a(e,`planDoneCount`,{done:h.filter(e=>i.done.has(e.id)).length,total:h.length})}
    </p>
    ${i.place?E:w`<p class="note">${a(e,`planNoPlace`)} ${b(a(e,`setPlace`),()=>l.show({name:`place`}))}</p>`}
    <p class="ways tools">
      ${r.next?b(a(e,`continueQuestions`),()=>l.show(pe(r.next)),`primary`):E}
      ${b(a(e,`print`),()=>l.print(),`secondary`)}
      ${u.deadlines.some(e=>e.date)?b(a(e,`calendarFile`),()=>l.saveCalendar(),`secondary`):E}
      ${b(a(e,`copyText`),()=>l.copyPlan(),`secondary`)}
    </p>
    ${Ia(e,u,d)}
    ${d.length===0?w`<p class="lead">${a(e,`planEmpty`)}</p>`:w`<ol class="steps" part="steps">
            ${d.map((t,n)=>ka(e,u,t,n,t===g))}
          </ol>`}
    ${p.length>0?w`<section class="group">
            ${S(s+1,a(e,`planUndecidedTitle`))}
            <p>${a(e,`planUndecidedText`)}</p> <ul class="quiet">
              ${p.map(t=>Fa(e,t,s+2))}
            </ul> </section>`:E}
    ${_(`groupAsk`,f.filter(e=>e.missing.length===0))}
    ${_(`planAutomatic`,m(`automatic`))} ${_(`planReceived`,m(`received`))} ${_(`planNotOffered`,m(`not-offered`))}
    ${La(e,u)}
    ${u.gaps.length>0?C(a(e,`planGaps`),w`<ul>
              ${u.gaps.map(t=>w`<li>${v(e,e.texts.tasks.get(t)?.name??t)}</li>`)}
            </ul>`):E}
    ${u.unlikely.length>0?C(a(e,`planUnlikely`,{count:u.unlikely.length}),Q(e,u.unlikely)):E}
    <p class="printed">${a(e,`printedFrom`)}</p> </article>`}function Fa(e,t,n){let r=t.service?e.catalog.services.get(t.service):void 0,i=e.texts.services.get(t.id);return w`<li class="service">
    ${S(n,r?l(e,r.id,v(e,$(e,t.id))):v(e,$(e,t.id)),`item`)}
    <p class="summary">
      ${v(e,t.kind===`automatic`?e.texts.details.get(t.id)?.automatic??i?.summary:i?.summary)}
    </p>
    ${t.truth===`unknown`&&r?ua(e,r):E}
  </li>`}function Ia(e,t,n){let r=new Set(n.map(e=>e.id)),i=t.deadlines.filter(t=>t.date!==void 0&&!e.session.done.has(t.step)&&r.has(t.step)).slice(0,6);return i.length<2?E:w`<section class="dates" aria-labelledby="dates-title"> <div id="dates-title">${S(e.level+1,a(e,`planDates`),`item`)}</div> <ul class="plain">
      ${i.map(({date:t,step:n,overdue:r})=>w`<li><strong class=${r?`late`:``}>${e.words.day(t)}</strong> <span>${v(e,$(e,n))}</span></li>`)}
    </ul> </section>`}function La(e,t){return t.documents.length===0?E:w`<section class="group papers">
    ${S(e.level+1,a(e,`planPapers`))}
    <p>${a(e,`planPapersText`)}</p> <ul>
      ${t.documents.map(({document:t,steps:n})=>w`<li> <strong>${v(e,e.texts.documents.get(t)?.name??t)}</strong> <small
              >${a(e,`servesSteps`,{names:me(e,n.map(t=>$(e,t)))})}</small
            > </li>`)}
    </ul> </section>`}var Ra={years:`unitYears`,months:`unitMonths`,weeks:`unitWeeks`,days:`unitDays`,hours:`unitHours`,people:`unitPeople`,percent:`unitPercent`,"cad-per-year":`perYear`,"cad-per-month":`perMonth`,"cad-per-week":`perWeek`};function za(e,t,n,r){return(t.fields??[]).flatMap(i=>{let a=e.catalog.facts.get(i);return a?[Ba(e,a,Vi(t.id,n,i),r?.[i],{labelled:!0})]:[]})}function Ba(e,t,n,r,{labelled:i}){let o=O(r)?void 0:r,s=Va(e,n),c=()=>i?qa(n,``,O(r)&&r.declined===`dont-know`,a(e,`dontKnow`),s):E;switch(t.type){case`yes-no`:return Ha(e,n,i?t:void 0,w`${qa(n,`true`,o===!0,a(e,`yes`),s)}${qa(n,`false`,o===!1,a(e,`no`),s)}${c()}`);case`choice`:{let r=t.options??[],a=n=>v(e,e.texts.facts.get(t.id)?.options?.[n]??e.texts.jurisdictions.get(n)?.name??n);return Ha(e,n,i?t:void 0,w`${r.map(e=>qa(n,e,o===e,a(e),s))}${c()}`)}case`date`:return Ha(e,n,i?t:void 0,Ja(e,n,typeof o==`string`?o:``));default:return Ya(e,t,n,o,i)}}var Va=(e,t)=>e.fleeting.faults.find(({field:e})=>e===t||e.startsWith(`${t}-`));function Ha(e,t,n,r){let i=Va(e,t),o=i?w`<p class="fault" id="e-${t}"><strong>${a(e,`errorPrefix`)}</strong> ${a(e,i.key,i.values)}</p>`:E;return n?w`<fieldset class="inner" aria-describedby=${Ka(e,n,t,i!==void 0)}> <legend>${v(e,Ua(e,n.id))}</legend>
    ${Ga(e,n,t)} ${o}
    <div class="choices">${r}</div> </fieldset>`:w`${o}
      <div class="choices">${r}</div>`}function Ua(e,t){let n=e.texts.facts.get(t);return e.session.forOther&&n?.questionForOther||n?.question||t}var Wa=(e,t)=>e.texts.facts.get(t.id)?.help,Ga=(e,t,n)=>{let r=Wa(e,t);return r?w`<p class="hint" id="help-${n}">${v(e,r)}</p>`:E},Ka=(e,t,n,r)=>[Wa(e,t)?`help-${n}`:``,r?`e-${n}`:``].filter(Boolean).join(` `)||E,qa=(e,t,n,r,i)=>w`<label class="choice"> <input type="radio" id="f-${e}-${t}" name=${e} value=${t} .checked=${n} aria-describedby=${i?`e-${e}`:E}
    /><span>${r}</span></label
  >`;function Ja(e,t,n){let[r=``,i=``,o=``]=n.split(`-`),s=Va(e,t),c=s?`e-${t} ${t}-hint`:`${t}-hint`,l=s?`true`:E,u=e.words.day(`${Number(e.today.slice(0,4))-3}-03-09`),d=(n,r,i)=>w`<label class="field ${n}"
      ><span>${a(e,n)}</span> <input id="f-${t}-${n}" name="${t}-${n}" part="input" type="text" inputmode="numeric" maxlength=${r} autocomplete="off" .value=${i} aria-describedby=${c} aria-invalid=${l}
    /></label>`;return w`<p class="hint" id="${t}-hint">${a(e,`dateHint`,{example:u})}</p> <div class="date">
      ${d(`day`,2,o.replace(/^0/,``))}
      <label class="field month"
        ><span>${a(e,`month`)}</span> <select id="f-${t}-month" name="${t}-month" aria-describedby=${c} aria-invalid=${l}> <option value="" ?selected=${i===``}>${e.words.t(`monthChoose`)}</option>
          ${Array.from({length:12},(t,n)=>w`<option value=${n+1} ?selected=${Number(i)===n+1}>${e.words.month(n+1)}</option>`)}
        </select></label
      >
      ${d(`year`,4,r)}
    </div>`}function Ya(e,t,n,r,i){let o=Va(e,n),s=t.type===`money`,c=t.unit?Ra[t.unit]:void 0,l=Ua(e,t.id);return w`<div class="number">
    ${i?w`<label class="label" for="f-${n}">${v(e,l)}</label>${Ga(e,t,n)}`:E}
    ${s?w`<p class="hint" id="h-${n}">${a(e,`moneyHint`,{example:25e3})}</p>`:E}
    ${o?w`<p class="fault" id="e-${n}"><strong>${a(e,`errorPrefix`)}</strong> ${a(e,o.key,o.values)}</p>`:E}
    <div class="with-unit ${s?`money`:``}">
      ${s?w`<span class="unit" aria-hidden="true">$</span>`:E}
      <input id="f-${n}" name=${n} part="input" type="text" inputmode=${s?`decimal`:`numeric`} autocomplete="off" .value=${typeof r==`number`?String(r):``} aria-label=${i?E:`${e.texts.facts.get(t.id)?.label??l}${c?`, ${e.words.t(c)}`:``}`} aria-invalid=${o?`true`:E} aria-describedby=${[i&&Wa(e,t)?`help-${n}`:``,o?`e-${n}`:``,s?`h-${n}`:``].filter(Boolean).join(` `)||E}
      />
      ${c?w`<span class="unit">${a(e,c)}</span>`:E}
    </div> </div>`}function Xa(e,t){let n=t.flatMap(t=>e.catalog.facts.get(t)??[]);return{fields:n.filter(({type:e})=>e!==`yes-no`),boxes:n.flatMap(({id:e,type:t})=>t===`yes-no`?[e]:[])}}function Za(e,{fields:t,boxes:n},r){let i=e.session.answers,o=n.length>0?Qa(e,n):E;return t.length===0?w`${o}`:w`<p class="hint">${a(e,`fieldsHint`)}</p>
    ${t.map(t=>Ba(e,t,t.id,i.get(t.id),{labelled:!0}))}
    ${n.length>0?w`<fieldset class="inner"> <legend>${v(e,r)}</legend>
            ${o}
          </fieldset>`:E}`}function Qa(e,t){let{texts:n,session:r}=e;return w`<p class="hint">${a(e,`checklistHint`)}</p> <div class="choices">
      ${t.map(t=>{let i=n.facts.get(t),a=r.answers.get(t);return w`<label class="choice"
          ><input type="checkbox" id="f-${t}" name="item" value=${t} .checked=${a===!0} /><span
            >${v(e,i?.yes??i?.label??t)}${a!==void 0&&O(a)?w` <small>(${sa(e,t,a)})</small>`:E}</span
          ></label
        >`})}
      <label class="choice unsure"
        ><input type="checkbox" id="f-unsure" name="unsure" .checked=${$a(r.answers,t)} /><span
          >${a(e,`checklistUnsure`)}</span
        ></label
      > </div>`}var $a=(e,t)=>t.some(t=>{let n=e.get(t);return O(n)&&n.declined===`dont-know`});function eo(e,t,n){let{actions:r,session:i,findings:s,fleeting:c}=e,l=e.texts.facts.get(t.id),u=Ua(e,t.id),d=t.items&&Xa(e,n??t.items),f=d&&d.fields.length>0?l?.label??u:u,p=i.answers.get(t.id),m=n??t.items??[],h=t.items?[...new Set(m.flatMap(t=>li(e.catalog,t,s.services)))]:li(e.catalog,t.id,s.services),g=(n,i)=>w`<button type="button" class="secondary" @click=${e=>r.submitAnswer(t.id,e.currentTarget.closest(`form`),i)}
    >
      ${a(e,n)}
    </button>`,_=[l?.help?`help`:``,c.faults.length>0?`faults`:``].filter(Boolean).join(` `);return w`<div class="columns"> <div class="main"> <form class="question" part="question"
        novalidate data-items=${d?m.join(` `):E} @submit=${e=>{e.preventDefault(),r.submitAnswer(t.id,e.currentTarget)}}
      >
        ${no(e)}
        ${$r(m.join(` `)||t.id,w`<fieldset aria-describedby=${_||E}> <legend>${o(e,v(e,f))}</legend>
            ${l?.help?w`<p class="hint" id="help">${v(e,l.help)}</p>`:E}
            ${p===void 0?E:w`<p class="before">${a(e,`answeredBefore`,{day:e.words.day(i.answeredOn.get(t.id)??e.today),answer:sa(e,t.id,p)})}</p>`}
            ${t.type===`members`?ro(e,t,p):d?Za(e,d,u):Ba(e,t,t.id,p,{labelled:!1})}
          </fieldset>`)}
        <div class="ways"> <button class="primary" type="submit">${a(e,`continue`)}</button>
          ${t.type===`members`?b(a(e,`noMembers`),()=>r.giveAnswer(t.id,[]),`secondary`):E}
          ${d?.fields.length===0?b(a(e,`noneOfThese`),()=>r.giveAll(t.id,m.map(e=>[e,!1])),`secondary`):E}
          ${g(`dontKnow`,`dont-know`)} ${g(`preferNot`,`prefer-not-to-say`)}
        </div> </form>
      ${C(a(e,`whyAsk`),w`${to(e,[t.id,...t.items?m:[]])}
        ${h.length>0?w`<p>${a(e,`usedBy`,{count:h.length})}</p>
                ${Q(e,h.map(e=>e.id))}`:E}`)}
    </div>
    ${io(e)}
  </div>`}function to(e,t){let n=[...new Set(t.flatMap(t=>e.texts.facts.get(t)?.why??[]))];return n.length>0?w`${n.map(t=>w`<p>${v(e,t)}</p>`)}`:w`<p>${a(e,`whyDefault`)}</p>`}function no(e){let{faults:t}=e.fleeting;return t.length===0?E:w`<div class="faults" id="faults" tabindex="-1" role="group" aria-labelledby="faults-title"> <div id="faults-title">${S(e.level+1,a(e,`errorTitle`),`item`)}</div> <ul>
      ${t.map(t=>w`<li> <a href="#f-${t.field}" @click=${n=>{n.preventDefault(),e.actions.focus(`f-${t.field}`)}}
              >${a(e,t.key,t.values)}</a
            > </li>`)}
    </ul> </div>`}function ro(e,t,n){let r=Array.isArray(n)?n:[],i=e.fleeting.members??Math.max(1,r.length),o=e.texts.facts.get(t.id)?.member??e.texts.facts.get(t.id)?.label??``,s=t=>e.words.t(`memberNumber`,{member:o,number:t+1});return w`${Array.from({length:i},(n,o)=>w`<fieldset class="member"> <legend>${s(o)}</legend>
          ${za(e,t,o,r[o])}
          ${o===i-1&&i>1?b(a(e,`removeMember`,{member:s(o)}),()=>e.actions.setMembers(i-1,e.words.t(`memberRemoved`,{member:s(o)}))):E}
        </fieldset>`)}
    <p>
      ${b(a(e,`addMember`,{member:s(i)}),()=>e.actions.setMembers(i+1,e.words.t(`memberAdded`,{member:s(i)})))}
    </p>`}function io(e){let{findings:t,actions:n,session:r}=e,i=ci(t.services,t.decisions),o=[...i.get(`likely`),...i.get(`automatic`)];return w`<aside class="so-far" part="so-far" aria-labelledby="so-far-title"> <div id="so-far-title">${S(e.level+1,a(e,`soFar`),`item`)}</div> <p>${D(`undecided`)}<span>${a(e,`stillOpen`,{count:t.openCount})}</span></p> <p>${D(`likely`)}<span>${a(e,`countLikely`,{count:o.length})}</span></p>
    ${o.length>0?w`<ul class="plain">
            ${o.slice(0,6).map(t=>w`<li>${v(e,e.texts.services.get(t.id)?.name??t.id)}</li>`)}
          </ul>`:E}
    <p>
      ${b(a(e,r.scope?.about===`bundle`?`seePlan`:`seeResults`),()=>n.show({name:r.scope?.about===`bundle`?`plan`:`results`}))}
    </p> </aside>`}var ao=8,oo={likely:`groupLikely`,automatic:`groupAutomatic`,undecided:`groupUndecided`,open:`groupAsk`,ask:`groupAsk`,received:`groupReceived`,"not-offered":`notOffered`},so=[`likely`,`automatic`,`received`,`not-offered`];function co(e){let{findings:t,level:n,session:r,actions:i}=e,s=t.services.filter(t=>yi(e,t)),c=ci(s,t.decisions),l=c.get(`unlikely`),u=s.filter(e=>!l.includes(e)),d={likely:c.get(`likely`).length+c.get(`automatic`).length,undecided:c.get(`undecided`).length},f=e=>e===`open`?[...c.get(`open`),...c.get(`ask`)]:c.get(e);return w` ${o(e,fo(e))}
    <p class="lead">
      ${d.undecided>0?a(e,`resultsCount`,{likely:e.words.t(`countLikely`,{count:d.likely}),undecided:e.words.t(`countUndecided`,{count:d.undecided})}):a(e,`countLikely`,{count:d.likely})}
    </p>
    ${xa(e)}
    <p class="ways">
      ${t.next?b(a(e,`continueQuestions`),()=>i.show(pe(t.next)),`primary`):E}
      ${r.scope?.about===`bundle`?b(a(e,`seePlan`),()=>i.show({name:`plan`}),t.next?`secondary`:`primary`):E}
    </p>
    ${po(e)} ${t.services.length>4?bi(e,t.services):E}
    <div id="results" tabindex="-1">
      ${r.groupBy===`government`?ba(e,u):ei.filter(e=>e!==`unlikely`&&e!==`ask`&&f(e).length>0).map(t=>w`<section class="group ${t}">
                  ${lo(e,t,f(t).length)}
                  ${uo(e,f(t),so.includes(t))}
                </section>`)}
      ${s.length===0?w`<p>${a(e,`noneLeft`)}</p>`:E}
      ${l.length>0?C(a(e,`groupUnlikely`,{count:l.length}),w`<ul class="services">
                ${l.map(t=>pa(e,t,n+1))}
              </ul>`):E}
    </div>`}var lo=(e,t,n)=>S(e.level+1,w`<span class="mark ${t}">${D(la(t))}</span>${a(e,oo[t])}
      <span class="count">(${e.words.number(n)})</span>`);function uo(e,t,n){let[r,i]=t.length>10?[t.slice(0,ao),t.slice(ao)]:[t,[]],o=t=>w`<ul class="services">
      ${t.map(t=>pa(e,t,e.level+2,void 0,n))}
    </ul>`;return w`${o(r)}${i.length>0?C(a(e,`showMore`,{count:i.length}),o(i)):E}`}function fo(e){let{scope:t}=e.session,n=t?.about===`bundle`?e.texts.bundles.get(t.bundle)?.name:t?.about===`service`?e.texts.services.get(t.service)?.name:t?.about===`topic`?e.texts.topics.get(t.topic)?.name:void 0;return n?w`${v(e,n)}${e.words.t(`colon`)} ${a(e,`results`)}`:a(e,`resultsTitle`)}function po(e){let t=(t,n)=>w`<label class="choice small"> <input type="radio" name="group-by" .checked=${e.session.groupBy===t} @change=${()=>e.actions.groupBy(t)} /><span
        >${a(e,n)}</span
      ></label
    >`;return w`<fieldset class="grouping"> <legend>${a(e,`groupBy`)}</legend>
    ${t(`standing`,`groupByStanding`)}${t(`government`,`groupByGovernment`)}
  </fieldset>`}function mo(e){let{session:t,actions:n,catalog:r,texts:i}=e,s=Object.entries(ni(t.scope,r)).filter(([e])=>!t.answers.has(e)),c=[...r.services.values()],l=e=>i.facts.get(e)?.label??e,u=t.scope?.about===`bundle`?i.bundles.get(t.scope.bundle)?.name:void 0;return w` ${o(e,a(e,`reviewTitle`))}
    ${t.answers.size===0?w`<p class="lead">${a(e,`reviewNone`)}</p>`:E}
    <dl class="answers" part="answers">
      ${[...t.answers].reverse().map(([i,o])=>{let s=li(r,i,c);return w`<div> <dt>${v(e,l(i))}</dt> <dd class="value">${ha(e,i,o)}</dd> <dd class="by">${a(e,`givenOn`,{day:e.words.day(t.answeredOn.get(i)??e.today)})}</dd>
          ${s.length>0?w`<dd>
                  ${C(a(e,`used`,{count:s.length}),Q(e,s.map(e=>e.id)))}
                </dd>`:E}
          <dd class="row">
            ${r.facts.has(i)?b(w`${a(e,`change`)}<span class="unseen">${e.words.t(`colon`)} ${v(e,l(i))}</span>`,()=>n.show({name:`question`,fact:i,change:!0})):E}
            ${b(w`${a(e,`remove`)}<span class="unseen">${e.words.t(`colon`)} ${v(e,l(i))}</span>`,()=>n.takeBack(i))}
          </dd> </div>`})}
      ${s.map(([t,n])=>w`<div> <dt>${v(e,l(t))}</dt> <dd class="value">${ha(e,t,n)}</dd> <dd class="by">${a(e,`becauseChose`,{name:u??``})}</dd> </div>`)}
      ${t.place?w`<div> <dt>${v(e,l(`province`))}</dt> <dd class="value">${v(e,t.place.label)}</dd> <dd class="by">${a(e,`becausePlace`,{place:t.place.label})}</dd> <dd class="row">
                ${b(w`${a(e,`change`)}<span class="unseen">${e.words.t(`colon`)} ${v(e,l(`province`))}</span>`,()=>n.show({name:`place`}))}
              </dd> </div>`:E}
    </dl> <p class="ways">${b(a(e,`takeAlong`),()=>n.show({name:`take-along`}),`secondary`)}</p>`}function ho(e,t,n){let r=n&&n.pointers.length===0&&n.hits.every(({id:t})=>!go(e,t))?a(e,`searchNone`):a(e,`searchResultsTitle`,{query:t});return w`${o(e,r)} ${i(e)}
  ${n?_o(e,t,n):w`<p role="status">${a(e,`loading`)}</p>`}`}var go=({catalog:e},t)=>e.bundles.has(t)||e.services.has(t);function _o(e,t,n){let{actions:r,level:i}=e,o=n.hits.filter(t=>t.kind===`bundle`&&e.catalog.bundles.has(t.id)),s=n.hits.filter(t=>t.kind===`service`&&e.catalog.services.has(t.id)),c=s.filter(t=>yi(e,e.catalog.services.get(t.id))),l=o.length+s.length===0;return w`${(n.corrected??[]).map(n=>w`<p class="note">
        ${n.applied?a(e,`corrected`,{from:n.from,to:n.to}):b(a(e,`didYouMean`,{to:n.to}),()=>r.search(t.replace(n.from,n.to)))}
      </p>`)}
  ${n.pointers.map(t=>yo(e,t))}
  ${l?w`<p class="lead">${a(e,`searchNoneHelp`)}</p>
          ${(n.topics??[]).length>0?w`<ul class="topics">
                  ${n.topics.map(t=>w`<li>${b(v(e,e.texts.topics.get(t)?.name??t),()=>r.show({name:`topic`,topic:t}))}</li>`)}
                </ul>`:E}
          <p class="ways">${b(a(e,`everything`),()=>r.show({name:`everything`}),`secondary`)}</p>`:E}
  ${o.slice(0,1).map(t=>w`<div class="bundle-hit" part="bundle">
        ${S(i+1,v(e,e.texts.bundles.get(t.id)?.name??t.name),`item`)}
        <p class="summary">${v(e,e.texts.bundles.get(t.id)?.summary)}</p>
        ${b(w`${a(e,`startPlan`)}<span class="unseen">${e.words.t(`colon`)} ${v(e,e.texts.bundles.get(t.id)?.name)}</span>`,()=>r.begin({about:`bundle`,bundle:t.id}),`primary`)}
      </div>`)}
  ${o.length>1?w`<p class="also">${a(e,`alsoEvents`)}${e.words.t(`colon`)} ${o.slice(1).map((t,n)=>w`${n>0?` · `:E}${b(v(e,e.texts.bundles.get(t.id)?.name??t.name),()=>r.begin({about:`bundle`,bundle:t.id}))}`)}</p>`:E}
  ${s.length>0?w`<section id="results" tabindex="-1" aria-labelledby="count"> <div id="count">${S(i+1,a(e,`searchCount`,{count:c.length}))}</div>
          ${s.length>4?bi(e,s.map(t=>e.catalog.services.get(t.id))):E}
          <ul class="services" part="results">
            ${c.map(t=>pa(e,e.catalog.services.get(t.id),i+2,t.elsewhere?w`<strong class="elsewhere"
                      >${a(e,`elsewhere`)}${e.words.t(`colon`)}
                      ${v(e,e.texts.jurisdictions.get(t.jurisdiction)?.name)}</strong
                    >`:n.otherPlace?.local.includes(t.id)?a(e,`matched`,{words:vo(e,n)}):t.why.via===`alias`&&t.why.text?a(e,`matched`,{words:t.why.text}):void 0))}
          </ul>
          ${c.length===0?w`<p>${a(e,`noneLeft`)}</p>`:E}
        </section>`:E}
  ${n.needsPlace?w`<p class="note">${a(e,`hiddenByPlace`,{count:n.needsPlace.count})} ${b(a(e,`setPlace`),()=>r.show({name:`place`}))}</p>`:E}`}function vo(e,{hits:t,otherPlace:n}){let r=e.texts.jurisdictions.get(n.jurisdiction)?.name??``;return`${t.find(e=>e.elsewhere)?.name??``} (${r})`}function yo(e,{id:t,name:n}){let i=e.texts.pointers.get(t);return w`<section class="pointer" part="pointer">
    ${S(e.level+1,w`${a(e,`handledByOthers`)}${e.words.t(`colon`)} ${v(e,i?.name??n)}`,`item`)}
    <p>${i?v(e,i.answer):e.fleeting.partsFailed.includes(`ca`)?E:a(e,`loading`)}</p>
    ${i?.links.length?w`<ul class="plain">
            ${i.links.map(t=>w`<li>${t.url?r(e,t.url,v(e,t.label)):v(e,t.label)}</li>`)}
          </ul>`:E}
  </section>`}function bo(e,t){let{texts:n,level:r,actions:i}=e,s=n.services.get(t.id),c=n.details.get(t.id),l=(e,t)=>w`<section>${S(r+1,e)}${t}</section>`,u=n.providers.get(t.provider)?.name??t.provider,d=e.decide(t).missing.length>0;return w`<article class="record" part="record">
    ${o(e,v(e,s?.name??t.id))}
    <p class="kind">${a(e,_i(t.kind))}</p> <p class="lead">${v(e,s?.summary)}</p>
    ${ua(e,t)} ${xo(e,t)}
    ${d?w`<p class="ways">${b(a(e,`checkThis`),()=>i.begin({about:`service`,service:t.id}),`primary`)}</p>`:E}
    ${e.fleeting.detailsFailed?w`<p class="fault" role="alert">${a(e,`detailsFailed`)} ${b(a(e,`retry`),()=>i.reload())}</p>`:E}
    ${c?.howMuch?l(a(e,`howMuch`),w`<p>${v(e,Z(e,c.howMuch))}</p>`):E}
    ${t.kind===`not-offered`?E:l(a(e,`whoMayGet`),w` ${So(e,t)}
              ${c?.criteria?.length?w`<ul>
                      ${c.criteria.map(t=>w`<li>${v(e,Z(e,t))}</li>`)}
                    </ul>`:E}
              <p class="by">${a(e,`onlyProvider`,{provider:u})}</p>`)}
    ${c?.automatic?l(a(e,`automatic`),w`<p>${v(e,Z(e,c.automatic))}</p>`):E}
    ${c?.apply.length?l(a(e,t.kind===`notification`?`howToDo`:`howToApply`),Ea(e,c)):E}
    ${Eo(e,t)} ${Do(e,t)} ${Oo(e,t)} ${ma(e,t)}
    ${ko(e,t)} ${jo(e,t)}
  </article>`}function xo(e,t){return t.verified===void 0?w`<p class="unconfirmed">${D(`ask`)}<span>${a(e,`unconfirmed`)}</span></p>`:E}function So(e,t){let n=ia(e,t);return w`<div class="criteria" part="criteria">
    ${n.parts?Co(e,n):w`<ul>
            ${To(e,n)}
          </ul>`}
  </div>`}var Co=(e,t)=>w`<p class="glue">${v(e,t.text)}</p> <ul>
      ${t.parts?.map(t=>To(e,t))}
    </ul>`,wo={met:[`likely`,`criterionMet`],unmet:[`unlikely`,`criterionUnmet`],unknown:[``,`criterionUnknown`]};function To(e,t){if(t.parts)return w`<li class="group">${Co(e,t)}</li>`;let[n,r]=wo[t.truth],i=e.session.answers.size>0;return w`<li class=${t.truth}>
    ${n&&i?D(n):w`<span class="dot" aria-hidden="true"></span>`}<span
      >${v(e,t.text)}${i?w` <small>(${a(e,r)})</small>`:E}</span
    > </li>`}function Eo(e,t){let n=e.texts.details.get(t.id)?.deadlines??[],r=Wn(e.catalog,t,e.findings.situation).filter(({date:e,index:t})=>e||n[t]).sort((e,t)=>Number(!e.date)-Number(!t.date));return r.length===0?E:w`<section>
    ${S(e.level+1,a(e,`deadline`))}
    <ul class="plain">
      ${r.map(t=>w`<li>
            ${t.date?w`<strong class="due ${t.overdue?`late`:``}">${a(e,t.overdue?`duePassed`:t.kind===`should`?`dueShould`:`dueBy`,{day:e.words.day(t.date)})}</strong> `:E}
            ${v(e,n[t.index])}
          </li>`)}
    </ul> </section>`}function Do(e,t){let n=e.texts.details.get(t.id)?.documents,r=Gn(e.catalog,t,e.findings.situation);return r.length===0?E:w`<section>
    ${S(e.level+1,a(e,`papers`))}
    <ul>
      ${r.map(t=>{let r=e.texts.documents.get(t),i=n?.[t]??r?.note;return w`<li>${v(e,r?.name??t)}${i?w`<br /><small>${v(e,i)}</small>`:E}</li>`})}
    </ul> </section>`}function Oo(e,t){let{texts:n,words:r}=e,i=n.details.get(t.id),o=(t.partners??[]).map(e=>n.jurisdictions.get(e)?.name??e),s=(e,t)=>w`<div> <dt>${e}</dt> <dd>${t}</dd> </div>`;return w`<dl class="facts">
    ${t.free?s(a(e,`cost`),a(e,`free`)):i?.cost?s(a(e,`cost`),v(e,Z(e,i.cost))):E}
    ${i?.wait?s(a(e,`wait`),v(e,i.wait)):E}
    ${s(a(e,`runBy`),w`${v(e,n.providers.get(t.provider)?.name??t.provider)}${o.length>0?w`<br />${a(e,`withPartners`,{names:r.list(o)})}`:E}`)}
    ${t.languages?.length?s(a(e,`language`),a(e,`otherLanguages`,{languages:r.list(t.languages.map(r.language))})):E}
    ${t.starts&&t.starts>e.today?s(a(e,`period`),a(e,`startsOn`,{day:r.day(t.starts)})):E}
    ${t.ends?s(a(e,`period`),a(e,`endsOn`,{day:r.day(t.ends)})):E}
    ${i?.note?s(a(e,`note`),v(e,Z(e,i.note))):E}
  </dl>`}function ko(e,t){return[[`needsFirst`,t.needs],[`completes`,t.includes],[`replacesHere`,t.replaces],[`relatedTitle`,Ao(e,t)]].map(([t,n])=>n.some(t=>e.catalog.services.has(t))?w`<section>${S(e.level+1,a(e,t))}${Q(e,n)}</section>`:E)}function Ao(e,t){let n=e.catalog.providers.get(t.provider)?.jurisdiction,r=e.findings.services.filter(r=>r.id!==t.id&&e.catalog.providers.get(r.provider)?.jurisdiction!==n&&r.tasks.some(e=>t.tasks.includes(e)));return[...new Set([...e.texts.details.get(t.id)?.related??[],...r.map(({id:e})=>e)])].filter(e=>!t.needs.includes(e)&&!t.includes.includes(e)).slice(0,6)}function jo(e,t){let{words:n,options:i,actions:o}=e,s=e.texts.details.get(t.id),c=encodeURIComponent(n.t(`reportSubject`,{name:fa(e,t.id)}));return w`<section class="sources">
    ${S(e.level+1,a(e,`sources`))}
    ${s?.page?w`<p>${r(e,s.page,w`${a(e,`officialPage`)}<span class="unseen">${e.words.t(`colon`)} ${v(e,fa(e,t.id))}</span>`)}</p>`:E}
    <ul class="plain">
      ${(s?.sources??[]).map(t=>w`<li>${t.url?r(e,t.url,v(e,t.title)):v(e,t.title)}<br /><small>${a(e,`sourceRead`,{day:n.day(t.read)})}</small></li>`)}
    </ul>
    ${t.verified?w`<p class="by">${a(e,`checkedOn`,{day:n.day(t.verified)})}</p>`:E}
    <p class="report">
      ${i.reportMailto?w`<a href="mailto:${i.reportMailto}?subject=${c}">${a(e,`reportMistake`)}</a>`:b(a(e,`reportMistake`),()=>o.report(t.id))}
    </p> </section>`}var Mo=e=>e?new FormData(e).getAll(`fact`).map(String):[],No=e=>e.currentTarget.closest(`form`);function Po(e){let{session:t,actions:n,fleeting:r,level:i}=e,s=[...t.answers.keys()].filter(t=>e.catalog.facts.has(t));return w` ${o(e,a(e,`takeTitle`))}
    ${s.length===0?w`<p class="lead">${a(e,`takeNone`)}</p>`:w` <p class="warning">${a(e,`takeWarning`)}</p> <form class="take" @submit=${e=>e.preventDefault()}> <fieldset> <legend>${a(e,`takeChoose`)}</legend> <ul class="plain">
                  ${s.map(t=>ga(e,t,!0,()=>n.makeLink([],!1)))}
                </ul> </fieldset> <section>
                ${S(i+1,a(e,`takeLink`))}
                <p>${a(e,`takeLinkText`)}</p> <p class="ways"> <button type="button" class="secondary" @click=${e=>n.makeLink(Mo(No(e)),!1)}>
                    ${a(e,`takeMakeLink`)}
                  </button> <button type="button" class="secondary" @click=${e=>n.makeLink(Mo(No(e)),!0)}>
                    ${a(e,`takeQr`)}
                  </button> </p>
                ${r.link?w`<label class="field"
                          ><span class="unseen">${a(e,`takeLink`)}</span
                          ><textarea id="take-link" readonly rows="3" dir="ltr" .value=${r.link}></textarea> </label> <p>${b(a(e,`takeCopyLink`),()=>n.copyLink(),`secondary`)}</p>`:E}
                ${r.qr?w`<canvas id="qr" class="qr" role="img" aria-label=${e.words.t(`takeQrAlt`)}></canvas>`:E}
              </section> <section>
                ${S(i+1,a(e,`takeFile`))}
                <p>${a(e,`takeFileText`)}</p> <p class="ways"> <button type="button" class="secondary" @click=${e=>n.saveFile(Mo(No(e)))}>
                    ${a(e,`takeFile`)}
                  </button>
                  ${t.scope?.about===`bundle`?b(a(e,`seePlan`),()=>n.show({name:`plan`}),`secondary`):E}
                </p> </section> </form>`}
    <section>
      ${S(i+1,a(e,`takeOpen`))}
      <label class="field"
        ><span class="unseen">${a(e,`takeOpen`)}</span
        ><input type="file" accept="application/json,.json" @change=${e=>{let t=e.target;t.files?.[0]&&n.openFile(t.files[0]),t.value=``}}
      /></label> </section>`}function Fo(e,t){let n=f(e.session);switch(n.name){case`search`:return ho(e,n.query,t.resultOf(n.query));case`topic`:return va(e,n.topic);case`everything`:return ya(e);case`place`:return wa(e,n.goOn===!0);case`question`:{let t=e.catalog.facts.get(n.fact);return t?eo(e,t,n.items):co(e)}case`results`:return co(e);case`plan`:return e.session.scope?.about===`bundle`?Pa(e,e.session.scope.bundle):co(e);case`review`:return mo(e);case`service`:{let t=e.catalog.services.get(e.catalog.moved.get(n.service)??n.service);return t?bo(e,t):Sa(e,`serviceUnknown`)}case`take-along`:return Po(e);case`handed-over`:return _a(e);default:return Sa(e,`notFound`)}}var Io=[`question`,`results`,`plan`,`review`];function Lo(e){let{session:t,actions:n,findings:r,words:i}=e,o=f(t).name;if(!t.scope||!Io.includes(o))return E;let s=(t,r)=>w`<li> <button type="button" class="tab" aria-current=${o===t.name?`page`:E} @click=${()=>n.show(t)}>
        ${a(e,r)}
      </button> </li>`,c=t.scope.about===`bundle`?t.scope.bundle:void 0;return w`<nav class="journey" part="journey" aria-label=${i.t(`menu`)}>
    ${c?w`<p class="about">${v(e,e.texts.bundles.get(c)?.name)}</p>`:E}
    <ul>
      ${r.next||o===`question`?s(o===`question`?f(t):pe(r.next),`questions`):E}
      ${s({name:`results`},`results`)} ${c?s({name:`plan`},`plan`):E}
      ${s({name:`review`},`yourAnswersNone`)}
    </ul> </nav>`}var Ro=x`
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
`,zo=x`
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
`,Bo=x`
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
`,Vo=x`
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
`,Ho=x`
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
`,Uo=x`
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
`,Wo=[zo,Bo,Vo,x`
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
`,x`
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
`,Ro,Ho,we,Uo];async function Go(e,t){let n=t.includes(`/`)?await qo(e,t):Ko(t);e.show(fe(e.session,n))}function Ko(e){let t=fi.find(t=>t===e);return t||X(`open("${e}")`,e,fi),{name:t??`not-found`}}async function qo(e,t){let n=()=>e.catalog.moved.get(t)??t;return e.catalog.services.has(n())||await e.loadMore([t.split(`/`)[0]]),e.catalog.services.has(n())||X(`open("${t}")`,t,pi(e.catalog,t)),{name:`service`,service:n()}}export{Fi as Keeping,xi as countShown,Vt as decideService,Ci as detailsInView,ii as findingsOf,hi as follow,Zi as goOn,Lo as journey,Wo as laterStyles,Qi as moreActionsOf,Go as openView,Ut as truthsOf,Fo as viewFor,mi as warnOfUnknown};