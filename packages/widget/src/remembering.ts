import type { Finder } from './finder.js';
import type { Keeping } from './keeping.js';
import { emptySession, forget, type Session } from './session.js';

/** What the finder keeps of a person, and how it forgets: answers in this tab if they agree, links and files on their press. */
export class Remembering {
  /** Here with the code after the start. */
  keeping: Keeping | undefined;
  readonly #finder: Finder;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** Called with each new session. */
  store(session: Session): void {
    if (this.#finder.fleeting.remembering) this.keeping?.store(session);
  }

  /** Keeps answers in this tab, only because the person ticked the box; or stops. */
  set(on: boolean): void {
    const finder = this.#finder;
    finder.fleet({ remembering: on });
    const keep = () => (on ? this.keeping?.store(finder.session) : this.keeping?.clear());
    if (!finder.wishes().options.remember) return;
    if (this.keeping) keep();
    else if (on) void finder.more().then(keep);
  }

  /** Forgets everything; then shows what the host asked for at the beginning. */
  forget(): void {
    const finder = this.#finder;
    if (finder.state !== 'ready') {
      finder.session = emptySession();
      return;
    }
    this.set(false);
    const { bundle, service, view } = finder.wishes();
    const first = forget(finder.session);
    const asked = bundle || service || view ? finder.starting.firstSession(first) : first;
    finder.show({ ...asked, turn: first.turn, lang: first.lang, records: first.records, forOther: false });
    finder.tongues.useHelp(false);
    finder.announce(finder.words!.t('forgotten'));
  }

  /** Answers in the page's address, or kept in this tab. */
  async arrive(mayRemember: boolean): Promise<void> {
    await this.keeping?.arrive(mayRemember);
  }
}
