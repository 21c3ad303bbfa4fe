import { hasFragment, readCarriedText, unpackFragment, writeCarried, type Carried } from './carry.js';
import { AnswersChangeEvent } from './events.js';
import type { Finder } from './finder.js';
import * as sessions from './session.js';

const STORE = 'service-finder';

/** What a person takes along, brings back, or lets this tab keep. Always on their press. */
export class Keeping {
  readonly #finder: Finder;
  #arrived: Carried | undefined;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** A link with answers, or answers that this tab kept. The link's are used only if the person agrees. */
  async arrive(mayRemember: boolean): Promise<void> {
    const { catalog, today } = this.#finder;
    if (hasFragment(location.hash)) {
      const text = await unpackFragment(location.hash);
      this.#arrived = text === undefined ? undefined : readCarriedText(catalog, text, today());
      if (this.#arrived) this.#finder.fleet({ arrived: { count: this.#arrived.answers.size } });
      else await this.receive(undefined);
    } else if (mayRemember) {
      const kept = readCarriedText(catalog, storage()?.getItem(STORE) ?? '', today());
      if (!kept) return;
      this.#finder.fleet({ remembering: true });
      await this.receive(kept);
    }
  }

  async acceptArrived(use: boolean): Promise<void> {
    const carried = this.#arrived;
    this.#arrived = undefined;
    this.#finder.fleet({ arrived: undefined });
    if (use) await this.receive(carried);
    else this.#finder.focusOn('title');
  }

  /** Adds answers from a file or a link; or says that they cannot be used. */
  async receive(carried: Carried | undefined): Promise<void> {
    const finder = this.#finder;
    const { words } = finder.scene();
    if (!carried) {
      finder.fleet({ notice: words.t('takeRefused') });
      return finder.announce(words.t('takeRefused'));
    }
    if (carried.place) await finder.supply.loadPlace(carried.place);
    let next = sessions.addAnswers(finder.session, carried.answers, finder.today());
    if (carried.place)
      next = sessions.setPlace(next, {
        id: carried.place,
        label: finder.scene().texts.jurisdictions.get(carried.place)?.name ?? carried.place,
      });
    if (carried.bundle) next = { ...next, scope: { about: 'bundle', bundle: carried.bundle } };
    finder.show(sessions.show(next, { name: carried.bundle ? 'plan' : 'review' }));
    finder.fleet({ notice: words.t('takeOpened') });
    finder.dispatchEvent(new AnswersChangeEvent(next.answers.size));
  }

  /** Writes the session into this tab: only after the person ticked the box. */
  store({ answers, place, scope }: sessions.Session): void {
    storage()?.setItem(STORE, writeCarried({ answers, place: place?.id, bundle: scope?.about === 'bundle' ? scope.bundle : undefined }));
  }

  clear(): void {
    storage()?.removeItem(STORE);
  }

  async drawQr(text: string): Promise<void> {
    const finder = this.#finder;
    await finder.host.updateComplete;
    const canvas = finder.host.shadowRoot?.getElementById('qr') as HTMLCanvasElement | null;
    const { generate } = await import('lean-qr');
    try {
      if (canvas) generate(text).toCanvas(canvas);
    } catch {
      finder.fleet({ qr: false, notice: finder.words!.t('takeQrTooLong') });
    }
  }
}

/** Some pages may not touch storage at all: then nothing is kept. */
function storage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
