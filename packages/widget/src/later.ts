import { adoptStyles, type LitElement } from 'lit';
import type { Finder } from './finder.js';
import type * as More from './more.js';

/** The code, styles and sentences after the start: loaded in idle time, or with the first press that needs them. */
export class Later {
  /** Here once all of it is here. */
  code: typeof More | undefined;
  readonly #finder: Finder;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** Loads it, once. What cannot be loaded is told where it is needed. */
  async load(): Promise<typeof More | undefined> {
    if (this.code) return this.code;
    const finder = this.#finder;
    const [code] = await Promise.all([import('./more.js'), finder.tongues.complete()]).catch(() => [undefined]);
    if (code && !this.code) {
      const { host } = finder;
      adoptStyles(host.renderRoot as ShadowRoot, [...(host.constructor as typeof LitElement).elementStyles, ...code.laterStyles]);
      this.code = code;
      finder.actions = { ...finder.actions, ...code.moreActionsOf(finder) };
      finder.remembering.keeping = new code.Keeping(finder);
      void finder.supply.loadDetails();
    }
    finder.fleet({ codeMissing: !code });
    return code;
  }
}
