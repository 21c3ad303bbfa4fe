import { languageOf, type Word } from './analysis/index.js';
import { stem } from './analysis/stem.js';
import { POINTER_FIT, POINTER_LEAD, SHOWN_SHARE, SURE_FIT, THRESHOLD } from './abstain.js';
import type { LangIndex, SearchEngine } from './engine.js';
import { appliesAt, chainOfId, statsAt } from './place.js';
import { queryWords, readQuery, type Query } from './query.js';
import { rank, type Ranked } from './rank.js';
import type { Hit, SearchOptions, SearchResult } from './types.js';
import { placed, type Placed } from './where.js';

export const SEARCH_DEFAULTS = Object.freeze({ limit: 20 });

/**
 * Finds services and life events in people's own words.
 *
 * @param query - What was typed: any text. Only its first letters and words are read.
 * @returns Hits for the person's place, best first, or `noMatch`. Another place's service is only there when the query names it or its
 *   place, after what takes its place here.
 * @throws Nothing.
 *
 * @example
 * searchCatalog(engine, 'my dad died', { lang: 'en', place: 'ca-on' }).hits[0]
 * // => { id: 'bereavement', kind: 'bundle', name: 'When someone dies', why: { via: 'alias', text: 'my dad died', … }, … }
 *
 * @see README.md in this folder for what to do with each part of the result.
 */
export function searchCatalog(engine: SearchEngine, query: string, options: SearchOptions): SearchResult {
  const words = queryWords(String(query));
  const page = engine.langs.get(options.lang) ?? [...engine.langs.values()][0];
  const queryLang = languageOf(words, page?.stops ?? new Map(), options.lang, (word, lang) => knows(engine.langs.get(lang), word));
  if (!page || words.length === 0) return { ...NOTHING, queryLang, ...(!engine.open && { unavailable: true }) };
  const chain = options.chain ?? (options.place ? chainOfId(options.place) : undefined);
  const order = [...new Set([engine.langs.get(queryLang) ?? page, page, ...engine.langs.values()])];
  let found = answer(engine, order[0]!, queryLang, words, chain);
  for (const other of order.slice(1)) {
    if (top(found.list) >= THRESHOLD) break;
    // Maybe it is in the other language after all ("EI" on a French page, a word both languages have).
    const again = answer(engine, other, queryLang, words, chain);
    if (top(again.list) > Math.max(top(found.list), THRESHOLD)) found = again;
  }
  const result = present(found, page, queryLang, chain, options);
  return engine.open ? result : { ...result, unavailable: true };
}

const NOTHING: Omit<SearchResult, 'queryLang'> = { hits: [], noMatch: true, pointers: [], topics: [], corrected: [] };

interface Found extends Placed {
  readonly index: LangIndex;
  readonly query: Query;
  readonly pointers: readonly Ranked[];
  /** The best score before places moved anything. */
  readonly best: number;
}

const top = (list: readonly Ranked[]): number => list[0]?.score ?? 0;
const knows = (index: LangIndex | undefined, word: Word): boolean =>
  index !== undefined && (index.surfaces.has(word.folded) || index.triggers.has(stem(word.folded, index.language)));

function answer(
  engine: SearchEngine,
  index: LangIndex,
  queryLang: string,
  words: readonly Word[],
  chain: readonly string[] | undefined,
): Found {
  const stats = statsAt(index, chain);
  // In a query of this language, a word of the other one is more likely a slip (*permis de marriage*).
  const foreign = (word: Word): boolean =>
    index.lang !== queryLang && [...engine.langs.values()].some((other) => other !== index && knows(other, word));
  const query = readQuery(index, words, stats, foreign);
  const ranked = rank(index, query, stats);
  const isPointer = ({ doc }: Ranked): boolean => index.docs[doc]!.kind === 'pointer';
  const pointers = ranked.filter((hit) => isPointer(hit) && stats.local[hit.doc]);
  const where = placed(
    index,
    ranked.filter((hit) => !isPointer(hit)),
    query,
    chain,
  );
  const listed = new Set(where.list.map(({ doc }) => doc));
  return { index, query, pointers, best: ranked.find(({ doc }) => listed.has(doc))?.score ?? 0, ...where };
}

function present(
  found: Found,
  page: LangIndex,
  queryLang: string,
  chain: readonly string[] | undefined,
  options: SearchOptions,
): SearchResult {
  const { index, list, query, otherPlace, named } = found;
  const best = list.reduce((max, hit) => Math.max(max, hit.score), 0);
  const own = found.best;
  const pointers = found.pointers
    .filter(({ score, fit }) => score >= THRESHOLD && fit >= POINTER_FIT && score >= own * 0.8)
    .slice(0, 3)
    .map(({ doc, score }) => ({ id: index.docs[doc]!.id, name: nameIn(page, index, doc), score }));
  const needsPlace = chain ? undefined : found.needsPlace;
  const beaten =
    (pointers[0]?.score ?? 0) > own * (found.pointers[0]?.fit === undefined || found.pointers[0].fit < SURE_FIT ? POINTER_LEAD : 1);
  const noMatch = (best < THRESHOLD || beaten) && !(needsPlace && !beaten);
  const shown = noMatch ? [] : list.filter((hit) => hit.score >= THRESHOLD * 0.7 && hit.score >= best * SHOWN_SHARE);
  const hits = shown.map((hit): Hit => {
    const { id, kind, jurisdiction } = index.docs[hit.doc]!;
    const unmet = kind === 'service' && options.truthOf?.(id) === 'unmet';
    return {
      id,
      kind: kind as Hit['kind'],
      jurisdiction,
      name: nameIn(page, index, hit.doc),
      score: hit.score,
      why: hit.why,
      ...(chain && !appliesAt(index.docs[hit.doc]!, chain) && { elsewhere: true }),
      ...(unmet && { unmet }),
    };
  });
  return {
    hits: [...hits.filter(({ unmet }) => !unmet), ...hits.filter(({ unmet }) => unmet)].slice(0, options.limit ?? SEARCH_DEFAULTS.limit),
    noMatch,
    pointers,
    topics: topicsOf(index, list),
    corrected: query.corrections,
    queryLang,
    ...(otherPlace && !noMatch && { otherPlace }),
    ...(needsPlace && !noMatch && { needsPlace }),
    ...(named && { named }),
    ...(query.unknown.length > 0 && { unknown: query.unknown }),
  };
}

/** Hits are shown in the page's language, whatever language found them. */
function nameIn(page: LangIndex, index: LangIndex, doc: number): string {
  const { kind, id, name } = index.docs[doc]!;
  const same = page === index ? undefined : page.byId.get(`${kind}:${id}`);
  return same === undefined ? name : page.docs[same]!.name;
}

function topicsOf(index: LangIndex, list: readonly Ranked[]): string[] {
  const weights = new Map<string, number>();
  for (const { doc, score } of list.slice(0, 12)) {
    for (const topic of index.docs[doc]!.topics) weights.set(topic, (weights.get(topic) ?? 0) + score);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([topic]) => topic);
}
