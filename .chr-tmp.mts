import { build } from 'esbuild'; import { createServer } from 'node:http'; import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from './packages/dev/browser.mjs';
import { loadRecords, piecesIn } from './tests/search/load-records.js';
const { outputFiles } = await build({ stdin: { contents: `export { openSearch, searchCatalog } from './packages/core/src/search/index.ts';`, resolveDir: '/work/main' }, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false });
const pieces = piecesIn(loadRecords(), 'en').filter((p) => ['ca', 'ca-on'].includes(p.jurisdiction)).map((p) => JSON.stringify(p));
const html = `<script type=module>import {openSearch,searchCatalog} from '/s.js';
const texts = await Promise.all([0,1].map(async i => (await fetch('/p'+i)).text())); await new Promise(r=>setTimeout(r,300));
const runs=[];for(let i=0;i<9;i++){const t=performance.now();const e=openSearch(texts.map(t=>JSON.parse(t)));const o=performance.now();const r=searchCatalog(e,'lost my job',{lang:'en',place:'ca-on'});runs.push([o-t,performance.now()-o,r.hits[0].id]);await new Promise(r=>requestAnimationFrame(r));}
window.done=runs;</script>`;
const server = createServer((q, a) => { const b = q.url === '/' ? html : q.url === '/s.js' ? outputFiles[0]!.text : pieces[Number(q.url!.slice(2))] ?? ''; a.setHeader('content-type', q.url === '/' ? 'text/html' : q.url === '/s.js' ? 'text/javascript' : 'application/json'); a.end(b); }).listen(0);
const browser = await chromium.launch(await chromiumLaunchOptions());
console.log('gz', pieces.map((p) => gzipSync(p).length));
for (let n = 0; n < 3; n++) { const page = await (await browser.newContext()).newPage(); await page.goto(`http://127.0.0.1:${(server.address() as any).port}/`); await page.waitForFunction('window.done'); const d = (await page.evaluate('window.done')) as any[]; console.log('first', d[0], 'then open', d.slice(1).map((x) => x[0].toFixed(1)).join(' ')); }
await browser.close(); server.close();
