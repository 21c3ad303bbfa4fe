import { gzipSync } from 'node:zlib';
import { buildIndex, openSearch, searchCatalog, type SearchDoc } from '../../../packages/core/src/search/index.js';
import { fuseDefault, fuseToken, miniSearch, peerDocs, type Peer } from './peers.js';
import { seeded } from './records.js';

export interface Timing {
  readonly p50: number;
  readonly p95: number;
}

/** Milliseconds for each query, warm; several rounds, the best of each query, so that a busy machine does not decide. */
export function time(queries: readonly string[], ask: (query: string) => unknown, rounds = 3): Timing {
  for (const query of queries.slice(0, 20)) ask(query);
  const best = queries.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    queries.forEach((query, at) => {
      const start = performance.now();
      ask(query);
      best[at] = Math.min(best[at]!, performance.now() - start);
    });
  }
  best.sort((a, b) => a - b);
  return { p50: best[Math.floor(best.length * 0.5)]!, p95: best[Math.floor(best.length * 0.95)]! };
}

/** Queries as people type them: words of names, one in four with a slip; none asked twice, so that no memo answers. */
export function speedQueries(docs: readonly SearchDoc[], count: number): string[] {
  const random = seeded(11);
  const slip = (word: string): string => (word.length < 5 ? word : word.slice(0, 2) + word[3] + word[2] + word.slice(4));
  return Array.from({ length: count }, () => {
    const words = docs[Math.floor(random() * docs.length)]!.name.toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .slice(0, 2 + Math.floor(random() * 3));
    return (random() < 0.25 ? words.map((word, at) => (at === 0 ? slip(word) : word)) : words).join(' ');
  });
}

export interface SpeedRow {
  readonly records: number;
  readonly openMs: number;
  readonly gzKb: number;
  readonly ours: Timing;
  readonly mini: Timing;
  readonly fuse?: Timing;
  readonly token?: Timing;
}

export function speedAt(docs: readonly SearchDoc[], queries: readonly string[]): SpeedRow {
  const piece = JSON.stringify(buildIndex(docs, { lang: 'en', jurisdiction: 'ca' }));
  const start = performance.now();
  const engine = openSearch([JSON.parse(piece)]);
  const openMs = performance.now() - start;
  // Rounds would ask the same misspelt word again and find it remembered: the memo is emptied before each.
  const memo = engine.langs.get('en')!.memo;
  const ours = time(queries, (query) => (memo.spelling.clear(), searchCatalog(engine, query, { lang: 'en', place: 'ca', limit: 10 })));
  const peers = peerDocs(docs);
  const of = (peer: Peer, list: readonly string[], rounds: number): Timing => time(list, peer, rounds);
  const mini = of(miniSearch(peers, 'en'), queries, docs.length > 50_000 ? 1 : 3);
  const small = docs.length <= 1000;
  return {
    records: docs.length,
    openMs,
    gzKb: gzipSync(piece, { level: 9 }).length / 1000,
    ours,
    mini,
    ...(small && { fuse: of(fuseDefault(peers), queries.slice(0, 25), 1), token: of(fuseToken(peers), queries.slice(0, 25), 1) }),
  };
}
