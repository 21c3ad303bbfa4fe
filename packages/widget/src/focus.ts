import type { LitElement } from 'lit';

/** Moves focus to where a person goes on, once it is on the screen, and no further than needed. */
export class Focus {
  /** The id of the element that gets the focus. */
  wanted: string | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Called after each update. */
  apply(): void {
    const target = this.wanted && this.#host.shadowRoot?.getElementById(this.wanted);
    if (!target) return;
    this.wanted = undefined;
    target.focus({ preventScroll: true });
    const box = target.getBoundingClientRect();
    if (box.top >= 0 && box.bottom <= innerHeight) return;
    // As much of what stands above a heading as leaves room for what stands below it: on a small phone, the heading alone.
    const above = target.id === 'title' ? [this.#host, target.closest('.view')!] : [];
    const start = above.find((element) => box.bottom - element.getBoundingClientRect().top < innerHeight / 2) ?? target;
    start.scrollIntoView({ block: 'start' });
  }
}
