import type { SourceError } from './fetch-file.js';
import { FaultEvent, ReadyEvent } from './events.js';
import { firstSession } from './first-session.js';
import type { Finder } from './finder.js';
import { hasFragment } from './fragment.js';
import { whenIdle } from './idle.js';
import { codeOf, Loader } from './loader.js';
import { viewOf, type Session } from './session.js';
import { beginsElsewhere, type Wishes } from './wishes.js';
import { nearestLanguage } from './languages.js';

/** `loading`: the start is shown already, if that is where the finder begins; its lists come with the catalogue. */
export type State = 'idle' | 'loading' | 'ready' | SourceError['code'];

/** From an empty element to the view that the host asked for; again after a failure, or when the host names another catalogue. */
export class Starting {
  state: State = 'idle';
  readonly #finder: Finder;
  #attempt = 0;
  /** Fulfilled when the last attempt has come to its end, a good or a bad one. */
  settled: Promise<void> = Promise.resolve();

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** Shows the start at once, loads the catalogue, then shows what the host asked for. */
  start(): Promise<void> {
    return (this.settled = this.#start());
  }

  async #start(): Promise<void> {
    const attempt = ++this.#attempt;
    const finder = this.#finder;
    const wishes = finder.wishes();
    this.state = 'loading';
    const loader = new Loader(wishes.url, wishes.given);
    finder.supply.loader = loader;
    finder.searching.clear();
    const lang = finder.session.lang ?? nearestLanguage(wishes.lang) ?? 'en';
    finder.tongues.begin(lang);
    finder.host.requestUpdate();
    const code = beginsElsewhere(wishes) ? finder.more() : undefined;
    if (!code) await new Promise((done) => setTimeout(done)); // the search field stands before anything is asked for
    try {
      const speaks = loader.speaks();
      await finder.tongues.settle(
        lang,
        speaks.catch(() => loader.languages),
      );
      await speaks; // the sentences are here to say what failed
      if (attempt !== this.#attempt) return;
      finder.host.requestUpdate();
      const place = finder.session.place?.id ?? (wishes.place || undefined);
      if (place) await loader.loadPlace(place, [finder.recordsLang]);
      await loader.load(wishes.service ? ['ca', wishes.service.split('/')[0]!] : ['ca'], [finder.recordsLang]);
      await code;
      if (attempt === this.#attempt) this.#arrive(wishes);
    } catch (error) {
      if (attempt === this.#attempt) this.failWith(codeOf(error));
    }
  }

  /** The catalogue is here. A person who has gone on meanwhile stays where they are. */
  #arrive(wishes: Wishes): void {
    const finder = this.#finder;
    this.state = 'ready';
    const untouched = finder.session.turn === 0 && finder.session.views.length === 1;
    const asked = this.firstSession(finder.session);
    finder.session = untouched ? asked : { ...finder.session, place: finder.session.place ?? asked.place };
    finder.fleet({ partsFailed: finder.supply.loader!.failed });
    const { typed } = finder.fleeting.search;
    if (typed && viewOf(finder.session).name === 'home') void finder.searching.type(typed);
    void finder.supply.loadDetails();
    const mayRemember = wishes.options.remember;
    const more = async () => (await finder.more())?.warnOfUnknown(wishes, finder.catalog);
    if (untouched && (hasFragment(location.hash) || mayRemember)) void more().then(() => finder.remembering.arrive(mayRemember));
    else if (beginsElsewhere(wishes)) void more();
    else whenIdle(() => void more());
    finder.dispatchEvent(new ReadyEvent());
  }

  /** The session that the host asked for, with answers and languages of the one before. */
  firstSession(before: Session, wishes: Wishes = this.#finder.wishes()): Session {
    const { catalog, code } = this.#finder;
    const nextOf = (session: Session) => code && this.#finder.findingsFor(session).next;
    return firstSession(wishes, before, catalog!, this.#finder.texts(), nextOf);
  }

  /** Nothing can be shown. A person who had begun is taken to the sentence that says so. */
  failWith(code: SourceError['code']): void {
    const finder = this.#finder;
    this.state = code;
    if (finder.host.shadowRoot?.activeElement || viewOf(finder.session).name !== 'home') finder.focusOn('title');
    finder.host.requestUpdate();
    finder.dispatchEvent(new FaultEvent(code));
  }

  /** Tries again what could not be loaded. */
  async reload(): Promise<void> {
    if (this.state === 'ready') return this.#finder.supply.retry();
    await this.start();
    if (this.#finder.state === 'ready') this.#finder.focusOn('title');
  }
}
