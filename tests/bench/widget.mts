// npm run bench:widget [-- --rounds 7]: the widget in a browser, beside Pagefind's default interface over the same records.
// Ratios compare runs of this very process; milliseconds are of this machine today. Nothing here decides a test.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../../packages/dev/browser.mjs';
import { serve } from '../../packages/dev/serve.mjs';
import { readBuild, snapshotBuild, writeManyRecords, writePagefindPages, type Build } from './widget/sites.mjs';
import { median } from './timing.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const QUERIES = ['death benefit', 'health card', 'rent'];
const SLOWER = 4;
const KEY_MS = 80; // from key to key: a quick typist
const MANY = 10_000;
const option = (name: string, otherwise: number): number => Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) || otherwise;
/** Lighthouse's slow 4G: what a phone has in a village or a basement. */
const PHONE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const rounds = process.argv.includes('--rounds') ? option('rounds', 7) : 7;

interface Rival {
  readonly name: string;
  readonly path: string;
  /** Whether the person presses Enter after the last letter. */
  readonly enters?: boolean;
  /** In the page: the search field, and whether the results for a query show. */
  readonly field: string;
  readonly shows: string;
}

const FINDER = `document.querySelector('service-finder')?.shadowRoot?.`;
const RIVALS: readonly Rival[] = [
  {
    name: 'service-finder, suggestions',
    path: 'ours/',
    field: `${FINDER}querySelector('#query')`,
    shows: `!!${FINDER}querySelector('#suggestions:not([hidden]) [role=option]')`,
  },
  {
    name: 'service-finder, Enter and results',
    path: 'ours/',
    enters: true,
    field: `${FINDER}querySelector('#query')`,
    shows: `!!${FINDER}querySelector('#results .services > li')`,
  },
  {
    name: 'Pagefind default UI',
    path: 'pagefind-page/',
    field: `document.querySelector('.pagefind-ui__search-input')`,
    shows: `document.querySelector('.pagefind-ui__message')?.textContent.endsWith(' for ' + query) && !!document.querySelector('.pagefind-ui__result-link')?.textContent`,
  },
  {
    name: 'Pagefind default UI, debounce 0',
    path: 'pagefind-page/at-once.html',
    field: `document.querySelector('.pagefind-ui__search-input')`,
    shows: `document.querySelector('.pagefind-ui__message')?.textContent.endsWith(' for ' + query) && !!document.querySelector('.pagefind-ui__result-link')?.textContent`,
  },
];

/** Runs in the page before its own scripts: looks at each frame whether the field takes focus, then whether results show. */
const watcher = (rival: Rival, query: string): string => `{
  globalThis.seen = {};
  const query = ${JSON.stringify(query)};
  addEventListener('keydown', (event) => { seen.key = event.timeStamp; seen.keys = (seen.keys ?? 0) + 1; }, true);
  addEventListener('input', () => { seen.firstInput ??= performance.now(); }, true);
  const keys = ${query.length + (rival.enters ? 1 : 0)};
  const look = () => {
    const field = ${rival.field};
    if (field && !seen.usable) {
      field.focus();
      if (field.matches(':focus') && field.getClientRects().length > 0) seen.usable = performance.now();
    }
    if (seen.keys === keys && !seen.shown && (${rival.shows})) { seen.shown = performance.now(); seen.value = field.value; }
    if (!seen.shown) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

interface Run {
  readonly usable: number;
  readonly results: number;
  readonly files: readonly (readonly [path: string, before: boolean])[];
}

async function runOnce(browser: Browser, base: string, rival: Rival, query: string, network?: typeof PHONE): Promise<Run> {
  const { page, cdp, close } = await openPage(browser);
  try {
    const files: [string, boolean][] = [];
    const missing: string[] = [];
    let before = true;
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (response.status() === 404 && path !== '/favicon.ico') missing.push(path);
      else files.push([path, before]);
    });
    await page.addInitScript({ content: watcher(rival, query) });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (network) await cdp.send('Network.emulateNetworkConditions', network);
    await page.goto(base + rival.path, { waitUntil: 'commit' });
    await page.waitForFunction('globalThis.seen?.usable');
    before = false;
    await typeKeys(page, query);
    if (rival.enters) await page.keyboard.press('Enter');
    await page.waitForFunction('globalThis.seen.shown');
    const seen = await page.evaluate<{ usable: number; key: number; shown: number; value: string }>('globalThis.seen');
    if (missing.length > 0) throw new Error(`404: ${missing.join(' ')}`);
    if (seen.value !== query) throw new Error(`${rival.name}: typed “${query}”, the field holds “${seen.value}”`);
    return { usable: seen.usable, results: seen.shown - seen.key, files };
  } finally {
    await close();
  }
}

async function openPage(browser: Browser): Promise<{ page: Page; cdp: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, locale: 'en-CA' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { page, cdp: await context.newCDPSession(page), close: () => context.close() };
}

async function typeKeys(page: Page, text: string): Promise<void> {
  for (const key of text) {
    const start = Date.now();
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(Math.max(0, KEY_MS - (Date.now() - start)));
  }
}

// ── tasks while typing ──

interface Tasks {
  /** The longest while the first word is typed and the indexes are opened; then while more is typed. */
  readonly opening: number;
  readonly typing: number;
  /** The same without the time that other programs took the processor away. */
  readonly openingCpu: number;
  readonly typingCpu: number;
}

async function longestTasks(browser: Browser, url: string): Promise<Tasks> {
  const { page, cdp, close } = await openPage(browser);
  try {
    await page.goto(url);
    const field = page.locator('service-finder #query');
    await field.focus();
    const option = page.locator('service-finder #suggestions [role=option]').first();
    const opening = await traced(cdp, async () => {
      await typeKeys(page, QUERIES[0]!);
      await option.waitFor();
    });
    await page.waitForTimeout(300);
    const typing = await traced(cdp, async () => {
      for (const query of [...QUERIES.slice(1), 'helth card', 'my mother died']) {
        await field.press('Control+a');
        await typeKeys(page, query);
        await page.waitForTimeout(200); // not every word has suggestions
      }
    });
    return { opening: opening.wall, openingCpu: opening.cpu, typing: typing.wall, typingCpu: typing.cpu };
  } finally {
    await close();
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's main thread meanwhile, in milliseconds. A long-task observer would only know those over 50. */
async function traced(cdp: CDPSession, doing: () => Promise<void>): Promise<{ wall: number; cpu: number }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect as never);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['__metadata', 'disabled-by-default-devtools.timeline'] },
  });
  await doing();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect as never);
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && main.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no task');
  const longest = (of: (task: TraceEvent) => number | undefined): number => Math.max(...tasks.map((task) => of(task) ?? 0)) / 1000;
  return { wall: longest(({ dur }) => dur), cpu: longest(({ tdur }) => tdur) };
}

// ── a server of files held in memory ──

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

function holdFiles(folder: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length).replace(/index\.html$/, ''), readFileSync(path));
  }
  return files;
}

/** As a server would send it. */
const packed = (bytes: Buffer): Buffer => {
  const known = packs.get(bytes) ?? gzipSync(bytes, { level: 9 });
  packs.set(bytes, known);
  return known;
};
const packs = new Map<Buffer, Buffer>();

const answerFrom =
  (files: ReadonlyMap<string, Buffer>) =>
  (path: string, response: ServerResponse): boolean => {
    const bytes = files.get(path);
    if (!bytes) return false;
    const type = TYPES[extname(path) || '.html'];
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(type && { 'content-encoding': 'gzip' }),
    });
    response.end(type ? packed(bytes) : bytes);
    return true;
  };

// ── tables ──

const line = (...cells: (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells: string[]): void => {
  line(...cells);
  line(...cells.map(() => '---'));
};
const ms = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

function compare(title: string, times: ReadonlyMap<string, readonly number[]>): void {
  console.log(`\n### ${title}\n`);
  head('page', 'median ms', 'least', 'most', 'times ours', 'runs');
  const base = median([...times.values()][0]!);
  for (const [name, values] of times)
    line(name, ms(median(values)), ms(Math.min(...values)), ms(Math.max(...values)), (median(values) / base).toFixed(2), values.length);
}

/** Gzip weight as a server would send it; what Pagefind has packed already stays as it is. */
const weightOf = (path: string, bytes: Buffer): number =>
  Math.min(bytes.length, /\.(pagefind|pf_\w+)$/.test(path) ? Infinity : gzipSync(bytes, { level: 9 }).length);

function kindOf(path: string): string {
  if (/\.(html)$|\/$/.test(path)) return 'page';
  if (/\/pagefind-page\/pagefind\/index\/|pf_index$/.test(path)) return 'index (chunks of the words asked)';
  if (/pf_fragment$/.test(path)) return 'records (fragments of the results)';
  if (/pf_meta$/.test(path)) return 'index (list of all records)';
  if (/\.index\.[0-9a-f]+\.json$/.test(path)) return 'index (Canada, English)';
  if (/\.json$/.test(path) && path.includes('/catalog/')) return 'records (manifest, rules, texts)';
  return path.split('/').at(-1)!;
}

function weights(rival: Rival, files: Run['files'], held: ReadonlyMap<string, Buffer>): void {
  const sums = new Map<string, { files: number; bytes: number; before: boolean }>();
  for (const [path, before] of new Map(files)) {
    const bytes = held.get(path);
    if (!bytes) continue;
    const key = `${kindOf(path)}${before ? '' : '\u0000'}`;
    const sum = sums.get(key) ?? { files: 0, bytes: 0, before };
    sums.set(key, { ...sum, files: sum.files + 1, bytes: sum.bytes + weightOf(path, bytes) });
  }
  for (const [key, sum] of sums) line(rival.name, key.replace('\u0000', ''), sum.files, kb(sum.bytes), sum.before ? 'field' : 'results');
  const total = (fits: (before: boolean) => boolean): number =>
    [...sums.values()].filter(({ before }) => fits(before)).reduce((all, { bytes }) => all + bytes, 0);
  line(`**${rival.name}**`, '**sum**', '', `**${kb(total(() => true))}**`, `field ${kb(total((b) => b))}, results ${kb(total((b) => !b))}`);
}

// ── the run ──

/** A build that is being replaced meanwhile can miss a file: such a round is run again. */
async function withRetry<T>(doing: () => Promise<T>): Promise<T> {
  for (let left = 2; ; left -= 1) {
    try {
      return await doing();
    } catch (error) {
      if (left === 0) throw error;
      console.error(`again: ${String(error).split('\n')[0]}`);
    }
  }
}

const site = mkdtempSync(join(tmpdir(), 'service-finder-bench-'));
const push = (map: Map<string, number[]>, key: string, value: number): void => void map.set(key, [...(map.get(key) ?? []), value]);

function prepare(): Build {
  snapshotBuild(ROOT, site);
  const build = readBuild(join(site, 'service-finder/cdn/catalog'));
  const pages = join(site, 'pagefind-page');
  writePagefindPages(build, pages, readFileSync(join(ROOT, 'examples/01-plain-html/index.html'), 'utf8'));
  execFileSync(process.execPath, [join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', pages, '--quiet'], {
    stdio: 'inherit',
  });
  for (const folder of ['ours', 'pagefind-page', 'many']) {
    mkdirSync(join(site, folder), { recursive: true });
    cpSync(join(ROOT, 'examples/01-plain-html/page.css'), join(site, folder, 'page.css'));
  }
  const html = readFileSync(join(ROOT, 'examples/01-plain-html/index.html'), 'utf8');
  writeFileSync(join(site, 'ours/index.html'), html);
  const many = writeManyRecords(build, join(site, 'many/catalog'), MANY);
  writeFileSync(
    join(site, 'many/index.html'),
    html.replace('<service-finder>', `<service-finder catalog-url="/many/catalog/catalog.json">`),
  );
  console.log(`${build.services} services as built, ${many} in the build of perturbed copies`);
  return build;
}

try {
  console.log('\n## The widget beside Pagefind 1.5.2, same records, same Chromium\n');
  const build = prepare();
  const held = holdFiles(site);
  const server = await serve({ policy: null, answer: answerFrom(held) });
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    console.log(
      `Chromium ${browser.version()}, CPU ${SLOWER} × slower, ${rounds} rounds in turn, ${KEY_MS} ms from key to key, empty cache, no network delay`,
    );
    const usable = new Map<string, number[]>();
    const results = new Map(QUERIES.map((query) => [query, new Map<string, number[]>()]));
    const files = new Map<Rival, Run['files']>();
    for (const rival of RIVALS) await withRetry(() => runOnce(browser, server.url, rival, QUERIES[0]!)); // warms up, not counted
    for (let round = 0; round < rounds; round += 1) {
      for (const query of QUERIES) {
        for (const rival of RIVALS) {
          const run = await withRetry(() => runOnce(browser, server.url, rival, query));
          push(usable, rival.path === 'ours/' ? 'service-finder' : 'Pagefind default UI', run.usable);
          push(results.get(query)!, rival.name, run.results);
          if (query === QUERIES[0]) files.set(rival, run.files);
        }
      }
    }
    compare('From navigation until the search field takes focus and keys', usable);
    for (const [query, times] of results) compare(`From the last key of “${query}” until its first results show`, times);

    const [onPhone, shownOnPhone] = [new Map<string, number[]>(), new Map<string, number[]>()];
    for (let round = 0; round < rounds; round += 1) {
      for (const rival of RIVALS) {
        const run = await withRetry(() => runOnce(browser, server.url, rival, QUERIES[0]!, PHONE));
        push(onPhone, rival.path === 'ours/' ? 'service-finder' : 'Pagefind default UI', run.usable);
        push(shownOnPhone, rival.name, run.results);
      }
    }
    compare('The same on a slow phone’s network (150 ms, 1.6 Mbit/s): until the search field takes focus and keys', onPhone);
    compare(`The same network: from the last key of “${QUERIES[0]}” until its first results show`, shownOnPhone);

    console.log(`\n### What is fetched until the field works, and then until the results of “${QUERIES[0]}” show (KB, gzip -9)\n`);
    head('page', 'file', 'files', 'KB gz', 'for');
    for (const rival of [RIVALS[1]!, RIVALS[2]!]) weights(rival, files.get(rival)!, held);

    console.log('\n### Longest task while typing in our field, not slowed (ms; the aim: under 50)\n');
    head('records', 'first query, indexes open: median', 'worst', 'CPU only, median', 'then typing: median', 'worst', 'CPU only, median');
    const tasks = new Map<string, Tasks[]>([
      ['ours/', []],
      ['many/', []],
    ]);
    for (let round = 0; round < rounds; round += 1)
      for (const [path, runs] of tasks) runs.push(await withRetry(() => longestTasks(browser, server.url + path)));
    for (const [path, runs] of tasks) {
      const of = (key: keyof Tasks): number[] => runs.map((run) => run[key]);
      line(
        path === 'ours/' ? build.services : MANY,
        ms(median(of('opening'))),
        ms(Math.max(...of('opening'))),
        ms(median(of('openingCpu'))),
        ms(median(of('typing'))),
        ms(Math.max(...of('typing'))),
        ms(median(of('typingCpu'))),
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  if (dirname(site) === tmpdir()) rmSync(site, { recursive: true, force: true });
}
