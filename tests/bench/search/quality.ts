import { searchCatalog, type SearchEngine, type SearchResult } from '../../../packages/core/src/search/index.js';
import { average, scoreOf, strangerFirst, type Judged, type Scores } from '../../search/judged-queries.js';
import { LANGS } from '../../search/load-records.js';

/** Anything that answers a judged query with ids, best first. */
export type Ask = (query: Judged) => readonly string[];

export interface Quality {
  readonly all: Scores;
  readonly byLang: Readonly<Record<string, Scores>>;
  readonly byClass: Readonly<Record<string, Scores>>;
}

export function qualityOf(queries: readonly Judged[], ask: Ask): Quality {
  const judged = queries.filter(({ want }) => want.length > 0).map((query) => ({ query, score: scoreOf(query.want, ask(query)) }));
  const of = (keep: (query: Judged) => boolean): Scores => average(judged.filter(({ query }) => keep(query)).map(({ score }) => score));
  const classes = [...new Set(judged.map(({ query }) => query.class))];
  return {
    all: of(() => true),
    byLang: Object.fromEntries(LANGS.map((lang) => [lang, of((query) => query.lang === lang)])),
    byClass: Object.fromEntries(
      classes.flatMap((name) => LANGS.map((lang) => [`${name} ${lang}`, of((query) => query.class === name && query.lang === lang)])),
    ),
  };
}

export interface Abstention {
  /** Queries without an answer where the finder says so. */
  readonly recognised: number;
  /** Queries with an answer where the finder wrongly says that nothing fits. */
  readonly wrong: number;
  /** Queries where another place's service stands first. */
  readonly strangers: number;
}

export const ours =
  (engine: SearchEngine) =>
  (query: Judged): SearchResult =>
    searchCatalog(engine, query.query, { lang: query.lang, place: query.place, limit: 10 });

export function abstentionOf(queries: readonly Judged[], ask: (query: Judged) => SearchResult): Abstention {
  const share = (list: readonly Judged[], is: (query: Judged) => boolean): number => list.filter(is).length / Math.max(1, list.length);
  return {
    recognised: share(
      queries.filter(({ want }) => want.length === 0),
      (query) => ask(query).noMatch,
    ),
    wrong: share(
      queries.filter(({ want }) => want.length > 0),
      (query) => ask(query).noMatch,
    ),
    strangers: share(queries, (query) => strangerFirst(query, ask(query))),
  };
}
