import type { Lang } from '@service-finder/core';
import type { Finder } from './finder.js';
import * as sessions from './session.js';
import { loadWords, nearestLanguage, type Words } from './words.js';

/** The two languages of a finder: that of its sentences, and that of the records, which may have fewer. */
export class Tongues {
  words: Words | undefined;
  records: Lang = 'en';
  readonly #finder: Finder;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** Loads the sentences of a language, and of the records the nearest that they speak. */
  async begin(lang: string, speaks: Promise<readonly Lang[]>): Promise<void> {
    const [words, spoken] = await Promise.all([loadWords(lang, this.#finder.session.forOther), speaks]);
    this.words = words;
    this.records = this.#recordsFor(lang, spoken);
  }

  /** Changes the interface's language; `chosen` by the person, else by the host, who does not overrule the person. */
  async use(lang: string | undefined, chosen: boolean): Promise<void> {
    const finder = this.#finder;
    const code = nearestLanguage(lang) ?? 'en';
    if (finder.state === 'idle' || (!chosen && finder.session.lang) || (code === this.words?.lang && !chosen)) return;
    const words = await loadWords(code, finder.session.forOther).catch(() => undefined);
    if (!words) return;
    const records = this.#recordsFor(code, finder.loader!.languages);
    if (records !== this.records) await finder.loader!.load([], [records]).catch(() => undefined);
    if (finder.catalog?.texts.has(records)) this.records = records;
    this.words = words;
    if (chosen) finder.session = sessions.setLanguage(finder.session, code);
    const { place } = finder.session;
    const name = place && finder.catalog && finder.texts().jurisdictions.get(place.id)?.name;
    if (place && name && !place.label.includes(',')) finder.session = sessions.setPlace(finder.session, { id: place.id, label: name });
    finder.fleet({ changes: undefined, notice: undefined, faults: [] });
  }

  async useRecords(lang: Lang): Promise<void> {
    const finder = this.#finder;
    await finder.loader!.load([], [lang]).catch(() => undefined);
    if (!finder.catalog?.texts.has(lang)) return;
    this.records = lang;
    finder.session = sessions.setRecords(finder.session, lang);
  }

  /** Words it for somebody who is helped, or no more. */
  useHelp(on: boolean): void {
    this.#finder.session = sessions.helpOther(this.#finder.session, on);
    void loadWords(this.words!.lang, on).then((words) => {
      this.words = words;
      this.#finder.host.requestUpdate();
    });
  }

  /** The language of the records: the interface's if they have it, else what the person read before. */
  #recordsFor(lang: string, speaks: readonly Lang[]): Lang {
    const before = this.#finder.session.records ?? nearestLanguage(document.documentElement.lang, speaks);
    return nearestLanguage(lang, speaks) ?? before ?? speaks[0] ?? 'en';
  }
}
