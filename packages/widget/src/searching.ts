import { chainOf, type Jurisdiction, type JurisdictionId, type SearchEngine, type SearchResult } from '@service-finder/core';
import type { Finder } from './finder.js';
import { emptySearch, moveActive, type SearchState } from './search-state.js';
import { show } from './session.js';

const SUGGESTIONS = 7;

/** The search field's doings: loads the indexes at the first keystroke, suggests, searches. */
export class Searching {
  readonly #finder: Finder;
  readonly #engines = new Map<string, Promise<SearchEngine | undefined>>();
  #last: SearchResult | undefined;
  #asked = '';
  #failed = false;
  #keystrokes = 0;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** Forgets the indexes: the catalogue is another one. */
  clear(): void {
    this.#engines.clear();
    this.#asked = '';
  }

  /** Typed while the catalogue is on its way: kept, and what the search will need is asked for meanwhile. */
  typeAhead(typed: string): void {
    const { fleeting, recordsLang, supply } = this.#finder;
    if (!fleeting.search.typed) {
      import('./search-engine.js').catch(() => undefined); // asked for again, and told of, by the search itself
      supply.loader?.indexes([recordsLang], ['ca']).catch(() => undefined);
    }
    this.#finder.fleet({ search: { ...emptySearch, typed } });
  }

  async type(typed: string): Promise<void> {
    const keystroke = ++this.#keystrokes;
    this.#set({ ...emptySearch, typed });
    const { catalog, texts, words } = this.#finder.scene();
    const code = import('./search-engine.js').catch(() => undefined); // the search itself says that it could not be loaded
    const [engine, loaded] = await Promise.all([this.#engine([texts.lang], this.#near()), code]);
    void this.#finder.more(); // the results need it
    if (!engine || !loaded || this.#keystrokes !== keystroke || typed.trim().length < 2) return; // another key, or Enter, came before
    const chain = chainOf(catalog, this.#finder.session.place?.id);
    const suggestions = loaded
      .suggest(engine, typed, { lang: texts.lang, chain, limit: SUGGESTIONS })
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
    if (this.#failed) this.#asked = ''; // tried again
    this.#set({ ...emptySearch, typed });
    this.#finder.show(show(this.#finder.session, { name: 'search', query: typed.slice(0, 300) }));
  }

  /** The result for a query, if it is ready; else it is worked out and the finder shows it when it comes. */
  resultOf(query: string): SearchResult | undefined {
    const { session, recordsLang } = this.#finder;
    const key = JSON.stringify([query, session.place?.id, recordsLang, [...session.answers]]);
    if (this.#asked !== key) {
      this.#asked = key;
      this.#last = undefined;
      this.#failed = false;
      void this.#find(query, (result) => this.#show(key, result));
    }
    return this.#last;
  }

  /** Shows what was found, unless something else was asked for meanwhile. */
  #show(key: string, result: SearchResult): void {
    if (this.#asked !== key) return;
    this.#last = result;
    void this.#finder.supply.loadDetails();
    this.#announce(result);
    this.#finder.host.requestUpdate();
  }

  /** How many services were found; when there are none, who else handles it. */
  #announce({ hits, pointers: [other] }: SearchResult): void {
    const { words } = this.#finder;
    if (hits.length === 0 && other && words) this.#finder.announce(`${words.t('handledByOthers')}${words.t('colon')} ${other.name}`);
    else this.#finder.announceCount();
  }

  async #find(query: string, tell: (result: SearchResult) => void): Promise<void> {
    const finder = this.#finder;
    if (!(await finder.more())) return; // the finder says so, and offers to try again
    try {
      const { find } = await import('./search-engine.js');
      await find(finder, query, this.#near(), (langs, ids) => this.#engine(langs, ids), tell);
    } catch {
      this.#failed = true;
      finder.fleet({ searchMissing: true });
      tell({ hits: [], noMatch: true, pointers: [], topics: [], corrected: [], queryLang: finder.recordsLang });
    }
  }

  get #state(): SearchState {
    return this.#finder.scene().fleeting.search;
  }

  #set(search: SearchState): void {
    this.#finder.fleet({ search });
  }

  /** The person's governments, and the peoples within their province. Canada alone while nobody knows where they live. */
  #near(): readonly JurisdictionId[] {
    const catalog = this.#finder.catalog!;
    const chain = chainOf(catalog, this.#finder.session.place?.id);
    const within = ({ kind, parent }: Jurisdiction) => kind === 'indigenous' && parent !== 'ca' && chain.includes(parent ?? '');
    return [...chain, ...[...catalog.jurisdictions.values()].filter(within).map(({ id }) => id)];
  }

  /** An engine of these governments, or of all; one of all serves everybody once it is open. */
  #engine(langs: readonly string[], ids?: readonly JurisdictionId[]): Promise<SearchEngine | undefined> {
    const all = langs.join();
    const key = `${all} ${ids?.join() ?? ''}`.trim();
    const kept = this.#engines.get(all) ?? this.#engines.get(key);
    if (kept) return kept;
    const made: Promise<SearchEngine | undefined> = Promise.all([import('./search-engine.js'), this.#finder.indexes(langs, ids)])
      .then(([code, pieces]) => {
        if (!pieces) this.#engines.set(all, made); // the host's catalogue is all there is
        return code.openGently(pieces, this.#finder.catalog!, langs);
      })
      .then((engine) => (engine.open ? engine : undefined))
      .catch(() => undefined);
    this.#engines.set(key, made);
    void made.then((engine) => {
      if (!engine) for (const name of [all, key]) this.#engines.delete(name); // tried again at the next keystroke
    });
    return made;
  }
}
