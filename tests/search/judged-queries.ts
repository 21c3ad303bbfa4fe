import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SearchResult } from '../../packages/core/src/search/index.js';
import type { Lang } from './load-records.js';

/** One judged query. `want`: ids, best first; the first group counts as right for success@1. Empty: nothing fits. */
export interface Judged {
  readonly query: string;
  readonly lang: Lang;
  readonly place?: string;
  readonly class: string;
  readonly want: readonly string[];
}

export function readJudged(name: 'regression' | 'second-set'): Judged[] {
  const path = new URL(`./${name}.yaml`, import.meta.url).pathname;
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Judged[]).map((query) => ({ ...query, want: query.want ?? [] })) : [];
}

export interface Scores {
  readonly queries: number;
  readonly ndcg: number;
  readonly mrr: number;
  readonly first: number;
  readonly three: number;
}

/** The first wanted id is worth 3, the second 2, all others 1. */
const gainOf = (want: readonly string[], id: string | undefined): number => {
  const at = id === undefined ? -1 : want.indexOf(id);
  return at < 0 ? 0 : at === 0 ? 3 : at === 1 ? 2 : 1;
};
const discounted = (gains: readonly number[]): number => gains.reduce((sum, gain, at) => sum + (2 ** gain - 1) / Math.log2(at + 2), 0);

/** nDCG@10 (Järvelin and Kekäläinen, 2002), reciprocal rank, success at 1 and 3 (any wanted id). */
export function scoreOf(want: readonly string[], ids: readonly string[]): Omit<Scores, 'queries'> {
  const ten = ids.slice(0, 10);
  const ideal = discounted(want.slice(0, 10).map((id) => gainOf(want, id)));
  const rank = ten.findIndex((id) => want.includes(id));
  return {
    ndcg: discounted(ten.map((id) => gainOf(want, id))) / ideal,
    mrr: rank < 0 ? 0 : 1 / (rank + 1),
    first: rank === 0 ? 1 : 0,
    three: rank >= 0 && rank < 3 ? 1 : 0,
  };
}

export function average(list: readonly Omit<Scores, 'queries'>[]): Scores {
  const mean = (key: keyof Omit<Scores, 'queries'>): number =>
    list.length === 0 ? 0 : list.reduce((sum, one) => sum + one[key], 0) / list.length;
  return { queries: list.length, ndcg: mean('ndcg'), mrr: mean('mrr'), first: mean('first'), three: mean('three') };
}

/** Nothing fits and it says so. */
export const abstains = (result: SearchResult): boolean => result.noMatch;

/** Another place's service stands first. */
export function strangerFirst(query: Judged, result: SearchResult): boolean {
  return query.place !== undefined && result.hits[0]?.elsewhere === true;
}
