import { chainOf, servicesAt, type SearchEngine, type SearchResult, type Truth } from '@service-finder/core';
import type { Finder } from './finder.js';
import type * as SearchCode from './search-engine.js';
import { emptySearch, moveActive, type SearchState } from './search-state.js';
import { show } from './session.js';

const SUGGESTIONS = 7;

interface Opened {
  readonly code: typeof SearchCode;
  readonly engine: SearchEngine;
}

/** The search field's doings: loads the indexes at the first keystroke, suggests, searches. */
export class Searching {
  readonly #finder: Finder;
  readonly #engines = new Map<string, Promise<Opened | undefined>>();
  #last: { readonly key: string; readonly result: SearchResult } | undefined;
  #asked = '';
  #keystrokes = 0;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** Forgets the indexes: the catalogue is another one. */
  clear(): void {
    this.#engines.clear();
    this.#last = undefined;
  }

  async type(typed: string): Promise<void> {
    const keystroke = ++this.#keystrokes;
    this.#set({ ...emptySearch, typed });
    const { catalog, texts, words } = this.#finder.scene();
    const engine = await this.#engine([texts.lang]);
    if (!engine || this.#keystrokes !== keystroke || typed.trim().length < 2) return;
    const chain = chainOf(catalog, this.#finder.session.place?.id);
    const suggestions = engine.code
      .suggest(engine.engine, typed, { lang: texts.lang, chain, limit: SUGGESTIONS })
      .filter(
        ({ kind, id }) =>
          (kind === 'bundle' && catalog.bundles.has(id ?? '')) ||
          (kind === 'service' && catalog.services.has(id ?? '')) ||
          (kind !== 'bundle' && kind !== 'service'),
      );
    this.#set({ ...this.#state, suggestions, open: suggestions.length > 0, active: -1 });
    if (suggestions.length > 0) this.#finder.announce(words.t('suggestionsCount', { count: suggestions.length }));
  }

  move(step: number | 'first' | 'last' | 'none'): void {
    if (step === 'none' && !this.#state.open) return;
    this.#set(moveActive(this.#state, step));
  }

  search(query: string): void {
    const typed = query.trim();
    this.#keystrokes++; // suggestions that are still on their way come too late
    if (!typed) {
      this.#set({ ...emptySearch, fault: true });
      return this.#finder.focusOn('query');
    }
    this.#set({ ...emptySearch, typed });
    this.#finder.show(show(this.#finder.session, { name: 'search', query: typed.slice(0, 300) }));
  }

  /** The result for a query, if it is ready; else it is worked out and the finder shows it when it comes. */
  resultOf(query: string): SearchResult | undefined {
    const { session, catalog } = this.#finder;
    const lang = this.#finder.recordsLang;
    const key = JSON.stringify([query, session.place?.id, lang, [...session.answers], catalog?.services.size]);
    if (this.#last?.key === key) return this.#last.result;
    if (this.#asked !== key) {
      this.#asked = key;
      void this.#find(query).then((result) => {
        if (!result) return;
        this.#last = {
          key: JSON.stringify([query, session.place?.id, lang, [...session.answers], this.#finder.catalog?.services.size]),
          result,
        };
        this.#finder.announceCount();
        this.#finder.host.requestUpdate();
      });
    }
    return undefined;
  }

  async #find(query: string): Promise<SearchResult | undefined> {
    const finder = this.#finder;
    const lang = finder.recordsLang;
    const code = await finder.more();
    if (!code) return undefined; // the finder says so, and offers to try again
    const options = () => {
      const { catalog, findings } = finder.scene();
      const place = findings.situation.place;
      const truths = finder.session.answers.size > 0 ? code.truthsOf(catalog, findings.situation) : undefined;
      const byId = truths && new Map(servicesAt(catalog, place).map((service, i): [string, Truth] => [service.id, truths[i]!]));
      return {
        lang,
        chain: chainOf(catalog, finder.session.place?.id),
        place: finder.session.place?.id,
        limit: 30,
        ...(byId && { truthOf: (id: string) => byId.get(id) ?? 'unknown' }),
      };
    };
    let engine = await this.#engine([lang]);
    if (!engine) {
      finder.fleet({ searchMissing: true });
      return { hits: [], noMatch: true, pointers: [], topics: [], corrected: [], queryLang: lang } as unknown as SearchResult;
    }
    let result = engine.code.searchCatalog(engine.engine, query, options());
    if (result.queryLang !== lang) {
      engine = await this.#engine([lang, result.queryLang]);
      if (engine) result = engine.code.searchCatalog(engine.engine, query, options());
    }
    const { catalog } = finder.scene();
    const elsewhere = [
      ...new Set(result.hits.filter((hit) => hit.kind === 'service' && !catalog.services.has(hit.id)).map((hit) => hit.jurisdiction)),
    ];
    if (elsewhere.length > 0) await finder.loadMore(elsewhere);
    return result;
  }

  get #state(): SearchState {
    return this.#finder.scene().fleeting.search;
  }

  #set(search: SearchState): void {
    this.#finder.fleet({ search });
  }

  #engine(langs: readonly string[]): Promise<Opened | undefined> {
    const key = langs.join();
    const kept = this.#engines.get(key);
    if (kept) return kept;
    const made = Promise.all([import('./search-engine.js'), this.#finder.indexes(langs)]).then(
      ([code, pieces]) => ({ code, engine: code.openSearch((pieces ?? code.indexesOf(this.#finder.catalog!, langs)) as never) }),
      () => undefined,
    );
    this.#engines.set(key, made);
    void made.then((engine) => engine ?? this.#engines.delete(key)); // tried again at the next keystroke
    return made;
  }
}
