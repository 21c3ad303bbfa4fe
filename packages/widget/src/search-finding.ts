import {
  chainOf,
  searchCatalog,
  servicesAt,
  type JurisdictionId,
  type SearchEngine,
  type SearchResult,
  type Truth,
} from '@service-finder/core';
import type { Finder } from './finder.js';
import { whenIdle } from './idle.js';

/** Opens the indexes of governments, of all without any. */
type EngineOf = (langs: readonly string[], ids?: readonly JurisdictionId[]) => Promise<SearchEngine | undefined>;

/** Perhaps another province's programme. */
const ACRONYM = /\p{Lu}{3}/u;

/**
 * Asks the indexes of the person's governments; others only when the query calls for them.
 *
 * Another place that is named is looked at too, and every place before we say that nothing fits. When the query may mean another
 * place's programme, or nobody knows where the person lives, the others are asked in idle time, and told of only if they change the answer.
 *
 * @param near - The person's governments.
 * @param tell - Called with the answer, and perhaps with a wider one later.
 * @throws When no index can be opened.
 */
export async function find(
  finder: Finder,
  query: string,
  near: readonly JurisdictionId[],
  engineOf: EngineOf,
  tell: (result: SearchResult) => void,
): Promise<void> {
  const lang = finder.recordsLang;
  const ask = async (langs: readonly string[], ids?: readonly JurisdictionId[]): Promise<SearchResult | undefined> => {
    const engine = await engineOf(langs, ids);
    return engine && searchCatalog(engine, query, { lang, limit: 30, ...aboutPerson(finder) });
  };
  const first = await ask([lang], near);
  if (!first) throw new Error('no index');
  let result = first;
  const langs = result.queryLang === lang ? [lang] : [lang, result.queryLang];
  if (langs.length > 1) result = (await ask(langs, near)) ?? result;
  if (result.named) result = (await ask(langs, [...new Set([...near, ...chainOf(finder.catalog!, result.named)])])) ?? result;
  if (result.noMatch && result.pointers.length === 0) result = (await ask(langs)) ?? result;
  else if (near.length === 1 || result.unknown || ACRONYM.test(query)) {
    whenIdle(async () => {
      const wider = await ask(langs);
      if (wider?.otherPlace || wider?.needsPlace) tell(await withWords(finder, wider));
    });
  }
  tell(await withWords(finder, result));
}

/** Where the person lives, and what they can get, as far as they have said. */
function aboutPerson(finder: Finder) {
  const { catalog, findings } = finder.scene();
  const { place } = findings.situation;
  const truths = finder.session.answers.size > 0 ? finder.code!.truthsOf(catalog, findings.situation) : undefined;
  const byId = truths && new Map(servicesAt(catalog, place).map((service, i): [string, Truth] => [service.id, truths[i]!]));
  return {
    ...(place && { chain: chainOf(catalog, place) }),
    ...(byId && { truthOf: (id: string): Truth => byId.get(id) ?? 'unknown' }),
  };
}

/** Loads the words of other places' services that a result lists. */
async function withWords(finder: Finder, result: SearchResult): Promise<SearchResult> {
  const { services } = finder.catalog!;
  const missing = result.hits.filter(({ kind, id }) => kind === 'service' && !services.has(id)).map((hit) => hit.jurisdiction);
  if (missing.length > 0) await finder.loadMore([...new Set(missing)]);
  return result;
}
