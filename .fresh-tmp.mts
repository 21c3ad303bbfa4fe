import { readFileSync, writeFileSync } from 'node:fs'; import { parse } from 'yaml';
import { loadRecords, openBoth } from '/work/main/tests/search/load-records.js';
import { searchCatalog } from '/work/main/packages/core/src/search/index.js';
const e = openBoth(loadRecords());
const f=(x:any)=>x.hits.slice(0,4).map((h:any)=>`${h.id}(${h.score.toFixed(2)})`).join(' ');
console.log('NO');let n=0; for (const [lang,q] of parse(readFileSync('/tmp/fresh/no.yaml','utf8'))) { const r=searchCatalog(e,q,{lang,place:undefined}); if(r.noMatch) n++; else console.log(lang,q,'→',f(r), JSON.stringify(r.hits[0]?.why), r.needsPlace?'NP':'' );} console.log(n,'of 40');
for (const [c,place,q] of parse(readFileSync('/tmp/fresh/fr.yaml','utf8'))) { const r=searchCatalog(e,q,{lang:'fr',place:place||undefined}); console.log(q,place,'→',r.noMatch?'NONE '+r.pointers.map((p:any)=>p.id):f(r)); }
for (const [q,p] of [['chasseurs cris','ca-qc'],['Nunavik','ca-qc'],['programme pour chasseurs cris','ca-qc-montreal'],['cree hunters','ca-qc']]) { const r=searchCatalog(e,q!,{lang:q==='cree hunters'?'en':'fr',place:p}); console.log(q,p,'→',r.noMatch?'NONE':f(r)); }
