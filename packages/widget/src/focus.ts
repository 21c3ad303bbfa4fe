import type { LitElement } from 'lit';

/** Moves focus to where a person goes on, once it is on the screen, and no further than needed. */
export class Focus {
  /** The id of the element that gets the focus. */
  wanted: string | undefined;
  /** Rather than that, the press in a list that leads to this service: where a person who goes back was. */
  service: string | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Called after each update. */
  apply(): void {
    const target = this.wanted && (this.#pressTo(this.service) ?? this.#host.shadowRoot?.getElementById(this.wanted));
    if (!target) return;
    this.wanted = this.service = undefined;
    target.focus({ preventScroll: true });
    const box = target.getBoundingClientRect();
    if (box.top >= 0 && box.bottom <= innerHeight) return;
    // As much of what stands above a heading as leaves room for what stands below it: on a small phone, the heading alone.
    const above = target.id === 'title' ? [this.#host, target.closest('.view')!] : [];
    const start = above.find((element) => box.bottom - element.getBoundingClientRect().top < innerHeight / 2) ?? target;
    start.scrollIntoView({ block: target.dataset['to'] ? 'center' : 'start' });
  }

  /** Folds around it are opened: that is how the person left them. */
  #pressTo(service: string | undefined): HTMLElement | undefined {
    const presses = service ? [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('[data-to]')] : [];
    const those = presses.filter((press) => press.dataset['to'] === service);
    const press = those.find((one) => one.checkVisibility()) ?? those[0];
    for (let fold = press?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    return press;
  }
}
