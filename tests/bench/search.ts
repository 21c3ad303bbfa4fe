// npm run bench:search [-- --quality | --speed] [--inventory FILE] [--sizes 1000,10000,100000]
// Quality of search on the judged queries beside other engines with the same content; then speed and size.
import { gzipSync } from 'node:zlib';
import { readJudged, type Judged, type Scores } from '../search/judged-queries.js';
import { docsIn, LANGS, loadRecords, openBoth, piecesIn } from '../search/load-records.js';
import { engineSize } from './search/engine-size.js';
import { fuseDefault, fuseToken, lunrSearch, miniSearch, peerDocs, type Peer, type PeerDoc } from './search/peers.js';
import { abstentionOf, ours, qualityOf, type Quality } from './search/quality.js';
import { manyDocs, sourceDocs } from './search/records.js';
import { speedAt, speedQueries } from './search/speed.js';
import { buildIndex } from '../../packages/core/src/search/index.js';
import { chainOfId } from '../../packages/core/src/search/place.js';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const only = ['quality', 'speed'].filter((part) => process.argv.includes(`--${part}`));
const doing = (part: string): boolean => only.length === 0 || only.includes(part);
const records = loadRecords();
const PEERS: Readonly<Record<string, (docs: readonly PeerDoc[], lang: string) => Peer>> = {
  'fuse.js': fuseDefault,
  'fuse.js token search': fuseToken,
  'MiniSearch, tuned, our analysis': miniSearch,
  'lunr, our analysis': lunrSearch,
};

function quality(): void {
  const engine = openBoth(records);
  const ask = ours(engine);
  for (const name of ['regression', 'second-set'] as const) {
    const queries = readJudged(name);
    if (queries.length === 0) {
      console.log(`\n${name}: no file yet`);
      continue;
    }
    const mine = qualityOf(queries, (query) => ask(query).hits.map(({ id }) => id));
    console.log(`\n═ ${name}: ${queries.length} queries, ${queries.filter(({ want }) => want.length === 0).length} without an answer`);
    table(name, mine);
    const { recognised, wrong, strangers } = abstentionOf(queries, ask);
    console.log(
      `  no-answer queries recognised ${share(recognised)} · wrong abstentions ${share(wrong)} · another place’s service first ${share(strangers)}`,
    );
    console.log('\n  the same content in              nDCG@10   MRR    s@1    s@3');
    line('service-finder', mine.all);
    for (const [peer, build] of Object.entries(PEERS)) {
      const byLang = new Map(LANGS.map((lang) => [lang, build(peerDocs(docsIn(records, lang)), lang)]));
      line(peer, qualityOf(queries, (query) => placed(byLang.get(query.lang)!(query.query), query)).all);
    }
  }
}

/** Other engines know no places: they get the same filter that ours applies. */
function placed(found: readonly PeerDoc[], query: Judged): string[] {
  const chain = query.place ? chainOfId(query.place) : ['ca'];
  return found
    .filter(({ kind, area }) => kind !== 'pointer' && area.some((place) => chain.includes(place)))
    .slice(0, 10)
    .map(({ id }) => id);
}

async function speed(): Promise<void> {
  const sizes = (option('sizes') ?? '1000,10000,100000').split(',').map(Number);
  const source = sourceDocs(option('inventory'), docsIn(records, 'en'));
  console.log('\n═ speed, English, milliseconds a query (p50 / p95); ratios of p95 to ours');
  for (const size of sizes) {
    const docs = manyDocs(source, size);
    const row = speedAt(docs, speedQueries(docs, size > 50_000 ? 60 : 150));
    const against = (name: string, timing: { p50: number; p95: number } | undefined): string =>
      timing ? ` · ${name} ${ms(timing.p50)} / ${ms(timing.p95)} = ×${(timing.p95 / row.ours.p95).toFixed(1)}` : '';
    console.log(
      `  ${String(size).padStart(7)} records: ours ${ms(row.ours.p50)} / ${ms(row.ours.p95)}${against('MiniSearch', row.mini)}${against('fuse.js', row.fuse)}${against('fuse.js tokens', row.token)} · opened in ${row.openMs.toFixed(0)} ms · index ${row.gzKb.toFixed(0)} KB gz`,
    );
  }
  console.log('\n═ size, gzipped');
  for (const lang of LANGS) {
    const pieces = piecesIn(records, lang);
    const total = pieces.reduce((sum, piece) => sum + gzipSync(JSON.stringify(piece), { level: 9 }).length, 0);
    const services = docsIn(records, lang).filter(({ kind }) => kind === 'service').length;
    console.log(
      `  index ${lang}: ${(total / 1000).toFixed(1)} KB in ${pieces.length} pieces for ${services} services, with concepts and pointers; in one piece without them ${(onePiece(lang) / services).toFixed(1)} KB for 1,000 services`,
    );
  }
  const [whole, own] = [await engineSize(), await engineSize(['fuse.js/min-basic'])];
  console.log(`  engine with fuse.js: ${(whole / 1000).toFixed(1)} KB, of which our own ${(own / 1000).toFixed(1)} KB`);
}

function onePiece(lang: (typeof LANGS)[number]): number {
  const services = docsIn(records, lang)
    .filter(({ kind }) => kind === 'service' || kind === 'bundle')
    .map((doc) => ({ ...doc, jurisdiction: 'ca' }));
  return gzipSync(JSON.stringify(buildIndex(services, { lang, jurisdiction: 'ca' })), { level: 9 }).length;
}

function table(name: string, { all, byLang, byClass }: Quality): void {
  console.log('                            queries nDCG@10  MRR    s@1    s@3');
  for (const [row, scores] of [[name, all] as const, ...Object.entries(byLang), ...Object.entries(byClass)]) {
    if (scores.queries > 0) console.log(`  ${row.padEnd(25)} ${String(scores.queries).padStart(5)}  ${numbers(scores)}`);
  }
}
const line = (name: string, scores: Scores): void => console.log(`  ${name.padEnd(32)} ${numbers(scores)}`);
const numbers = ({ ndcg, mrr, first, three }: Scores): string => [ndcg, mrr, first, three].map((value) => value.toFixed(3)).join('  ');
const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

if (doing('quality')) quality();
if (doing('speed')) await speed();
