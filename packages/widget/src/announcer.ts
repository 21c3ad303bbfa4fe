import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts are said only after the person has paused, so that typing is not interrupted. */
const ANNOUNCE_DELAY_MS = 700;

/** Speaks through the finder's one polite live region: the newest message after a pause. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the live region holds. */
  message = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says a message after a pause; a newer one takes its place. */
  say(message: string, delayMs = ANNOUNCE_DELAY_MS): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The same words twice are spoken only if the region changes in between.
      this.message = message === this.message ? `${message}\u00a0` : message;
      this.#host.requestUpdate();
    }, delayMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
