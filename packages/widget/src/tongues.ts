import type { Lang } from '@service-finder/core';
import type { Finder } from './finder.js';
import type * as AllWords from './all-words.js';
import { LANGUAGES, nearestLanguage } from './languages.js';
import * as sessions from './session.js';
import { startWords } from './start-words.js';
import type { Words } from './words.js';

/** The two languages of a finder: that of its sentences, and that of the records, which may have fewer. */
export class Tongues {
  words: Words | undefined;
  records: Lang = 'en';
  readonly #finder: Finder;
  /** The one that is wanted; its sentences may be on their way. */
  #lang = 'en';
  #all: typeof AllWords | undefined;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** Speaks the start's sentences at once, if they came with the script. */
  begin(lang: string): void {
    this.#lang = lang;
    if (this.words?.lang !== lang) this.words = startWords(lang, this.#finder.session.forOther) ?? this.words;
    this.records = this.#recordsFor(lang, this.#finder.supply.loader!.languages);
  }

  /** Waits for the sentences of any other language, and for the languages of the records. */
  async settle(lang: string, speaks: Promise<readonly Lang[]>): Promise<void> {
    // A language that cannot be loaded is no reason to show nothing.
    if (this.words?.lang !== lang) await this.complete().catch(() => (this.words ??= startWords('en')));
    const spoken = await speaks;
    if (lang === this.#lang) this.records = this.#recordsFor(lang, spoken);
  }

  /** Loads all sentences of the language. */
  async complete(): Promise<void> {
    const lang = this.#lang;
    const words = await this.#load(lang);
    if (lang !== this.#lang) return; // the person chose another meanwhile
    this.words = words;
    this.#finder.host.requestUpdate();
  }

  async #load(lang: string): Promise<Words> {
    LANGUAGES[lang]?.load().catch(() => undefined); // asked for together with what reads it, which tells if it cannot be had
    this.#all = await import('./all-words.js');
    await this.#all.loadWords(lang);
    return this.#all.wordsOf(lang, this.#finder.session.forOther);
  }

  /** Changes the interface's language; `chosen` by the person, else by the host, who does not overrule the person. */
  async use(lang: string | undefined, chosen: boolean): Promise<void> {
    const finder = this.#finder;
    const code = nearestLanguage(lang) ?? 'en';
    if (finder.state === 'idle' || (!chosen && finder.session.lang) || (code === this.words?.lang && !chosen)) return;
    const words = await this.#load(code).catch(() => undefined);
    if (!words) return;
    this.#lang = code;
    const records = this.#recordsFor(code, finder.supply.loader!.languages);
    if (records !== this.records) await finder.supply.loader!.load([], [records]).catch(() => undefined);
    if (finder.supply.catalog?.texts.has(records) ?? true) this.records = records;
    this.words = words;
    if (chosen) finder.session = sessions.setLanguage(finder.session, code);
    const { place } = finder.session;
    const name = place && finder.texts().jurisdictions.get(place.id)?.name;
    if (place && name && !place.label.includes(',')) finder.session = sessions.setPlace(finder.session, { id: place.id, label: name });
    finder.fleet({ changes: undefined, notice: undefined, faults: [] });
  }

  async useRecords(lang: Lang): Promise<void> {
    const finder = this.#finder;
    await finder.supply.loader!.load([], [lang]).catch(() => undefined);
    if (!finder.supply.catalog?.texts.has(lang)) return;
    this.records = lang;
    finder.session = sessions.setRecords(finder.session, lang);
  }

  /** Words it for somebody who is helped, or no more. */
  useHelp(on: boolean): void {
    const { lang } = this.words!;
    this.#finder.session = sessions.helpOther(this.#finder.session, on);
    this.words = this.#all?.has(lang) ? this.#all.wordsOf(lang, on) : (startWords(lang, on) ?? this.words);
  }

  /** The language of the records: the interface's if they have it, else what the person read before. */
  #recordsFor(lang: string, speaks: readonly Lang[]): Lang {
    const before = this.#finder.session.records ?? nearestLanguage(document.documentElement.lang, speaks);
    return nearestLanguage(lang, speaks) ?? before ?? speaks[0] ?? 'en';
  }
}
