import type { Answers, Catalog, Day, ServiceId } from '@service-finder/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Finder } from './finder.js';
import { languageAround, watchLanguage } from './language.js';
import * as sessions from './session.js';
import { base } from './styles/base.js';
import { print } from './styles/print.js';
import { record } from './styles/record.js';
import { tokens } from './styles/tokens.js';
import { views } from './styles/views.js';
import { screen } from './views/screen.js';
import { faultView, loadingView } from './views/states.js';

/**
 * Finds government services in a person's own words, asks each question once, and makes a dated plan for a life event.
 *
 * @summary A finder of government services that keeps every answer inside the page.
 *
 * @slot - Shown until the catalogue is ready, and whenever it cannot be loaded: put plain links here.
 * @slot intro - Under the title of the start, in the place of our own sentence.
 * @slot footer - Under every view, always in the same place: help, a phone number.
 *
 * @fires {ReadyEvent} service-finder-ready - The catalogue is loaded and the finder can be used.
 * @fires {ViewChangeEvent} service-finder-view-change - Another view is shown. Says which, never what was typed.
 * @fires {AnswersChangeEvent} service-finder-answers-change - A person changed an answer. Says how many are known, never what they are.
 * @fires {ReportMistakeEvent} service-finder-report-mistake - A person reports a mistake in a service's record.
 * @fires {HandOverEvent} service-finder-hand-over - A person hands chosen answers to a service's form. Cancelable.
 * @fires {ForgetEvent} service-finder-forget - A person pressed "Forget everything".
 * @fires {FaultEvent} service-finder-fault - The catalogue, or a part of it, could not be loaded.
 *
 * @csspart finder - The box around everything.
 * @csspart top - The bar with back, place and language.
 * @csspart view - The view that is shown.
 * @csspart bottom - The bar with your answers, take along and forget.
 * @csspart journey - The tabs of a life event.
 * @csspart question - The form of the current question.
 * @csspart so-far - The results so far, beside the question.
 * @csspart results - The list of a search.
 * @csspart service - One service in a list.
 * @csspart record - The page of one service.
 * @csspart plan - The plan.
 * @csspart steps - The plan's timeline.
 * @csspart step - One step of the plan.
 * @csspart standing - How a service stands, in words.
 * @csspart input - A text field.
 *
 * @cssprop [--service-finder-accent=#17505f] - Links, buttons, marks of steps.
 * @cssprop [--service-finder-on-accent=#ffffff] - Text on the accent.
 * @cssprop [--service-finder-ink=#23282b] - Text.
 * @cssprop [--service-finder-muted=#565b5e] - Quiet text.
 * @cssprop [--service-finder-paper=#ffffff] - Background.
 * @cssprop [--service-finder-soft=#f7f3ec] - Background of bars and notes.
 * @cssprop [--service-finder-line=#d8cfc1] - Thin lines.
 * @cssprop [--service-finder-edge=#77716a] - Borders of fields.
 * @cssprop [--service-finder-good=#2b6140] - "You may be able to get this".
 * @cssprop [--service-finder-warm=#8f4413] - Deadlines, what needs more answers.
 * @cssprop [--service-finder-fault=#a81e2b] - Errors.
 * @cssprop [--service-finder-focus=#0b6bcb] - Focus rings.
 * @cssprop [--service-finder-radius=0.4em] - Corners.
 * @cssprop [--service-finder-font-size=inherit] - Size of the text; everything else follows it.
 */
export class ServiceFinder extends LitElement {
  static override styles = [tokens, base, views, record, print];

  /** Where the built catalogue's `catalog.json` lives, relative to the page. Without it: in `catalog/` beside this script. */
  @property({ attribute: 'catalog-url' }) catalogUrl = '';
  /** The language; without it, that of the nearest element with `lang`. */
  @property() override lang = '';
  /** A place to begin with: `ca-on`. */
  @property() place = '';
  /** A life event to begin with: `birth`. */
  @property({ attribute: 'life-event' }) lifeEvent = '';
  /** A service to begin with: `ca/canada-child-benefit`. */
  @property() service = '';
  /** What to show: `home`, `search` (only search), `everything`; with a life event also `plan` or `results`. */
  @property() view = '';
  /** The level of the main heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** An address to which mistakes are reported by email. Without it an event is fired. */
  @property({ attribute: 'report-mailto' }) reportMailto = '';
  /** `light`, `dark`, or `auto`: as the person's system. */
  @property({ reflect: true }) theme = 'light';
  /** Load nothing until the start button is pressed. */
  @property({ type: Boolean, reflect: true }) lazy = false;
  /** Only the search on the start. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Leave out the menu of languages: the page has its own. */
  @property({ type: Boolean, attribute: 'hide-languages' }) hideLanguages = false;
  /** This page can fill in forms: offer to hand over answers. */
  @property({ type: Boolean, attribute: 'takes-answers' }) takesAnswers = false;
  /** Offer to keep answers in this tab (sessionStorage), if the person agrees. */
  @property({ type: Boolean }) remember = false;
  /** The day to reckon from, `YYYY-MM-DD`; without it, today. */
  @property() today = '';
  /** A catalogue that is already open: then nothing is fetched. */
  @property({ attribute: false }) catalog: Catalog | undefined;

  readonly #finder = new Finder(this, () => ({
    url: this.catalogUrl ? new URL(this.catalogUrl, document.baseURI).href : BESIDE,
    given: this.catalog,
    lang: this.lang || languageAround(this),
    place: this.place,
    bundle: this.lifeEvent,
    service: this.service,
    view: this.view,
    level: Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2)),
    today: () => this.today || localDay(),
    options: {
      hideLanguages: this.hideLanguages,
      compact: this.compact || this.view === 'search',
      reportMailto: this.reportMailto,
      takesAnswers: this.takesAnswers,
      part: Boolean(this.service || this.view === 'plan' || this.view === 'results'),
      remember: this.remember,
      pageDir: getComputedStyle(this).direction,
    },
  }));
  #stopWatching: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchLanguage(this, () => void this.#finder.tongues.use(this.lang || languageAround(this), false));
    if (!this.lazy && this.#finder.state === 'idle') void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (
      (changed.has('catalogUrl') || changed.has('catalog')) &&
      this.#finder.state !== 'idle' &&
      this.hasUpdated &&
      changed.get('catalogUrl') !== undefined
    )
      void this.#finder.start();
    this.#finder.focus.apply();
  }

  /** The answers known so far. Setting them is the host's way to begin with some: only with the person's knowledge. */
  get answers(): Answers {
    return this.#finder.session.answers;
  }
  set answers(answers: Answers) {
    this.#finder.session = sessions.addAnswers(this.#finder.session, answers, this.today || localDay());
  }

  /** Opens a view: `home`, `results`, `plan`, `review` …, or a service by its id. Starts a lazy finder. */
  async open(view: 'home' | 'everything' | 'results' | 'plan' | 'review' | 'take-along' | ServiceId): Promise<void> {
    if (this.#finder.state === 'idle') await this.#start();
    if (this.#finder.state !== 'ready') return;
    const next = view.includes('/') ? { name: 'service' as const, service: view } : { name: view as 'home' };
    this.#finder.show(sessions.show(this.#finder.session, next));
  }

  /** Forgets every answer, the place and what was shown. */
  forget(): void {
    if (this.#finder.state === 'ready') this.#finder.forget();
    else this.#finder.session = sessions.emptySession();
  }

  async #start(): Promise<void> {
    await Promise.resolve(); // properties that the host sets right after creating the element count too
    await this.#finder.start();
  }

  protected override render(): TemplateResult {
    const finder = this.#finder;
    const { words } = finder;
    return html`<div class="finder" part="finder" lang=${words?.lang ?? nothing} dir=${words?.dir ?? nothing}>
      <div class="unseen" role="status" aria-live="polite">${finder.message}</div>
      ${this.#content()}
    </div>`;
  }

  #content(): unknown {
    const finder = this.#finder;
    if (finder.state === 'ready') {
      try {
        return screen(finder);
      } catch (error) {
        // A catalogue that nobody foresaw: the person keeps the links and a way to try again.
        console.error('service-finder: a view could not be shown', error);
        finder.failWith('damaged');
      }
    }
    if (finder.state === 'idle')
      return this.lazy
        ? html`<div class="skeleton">
            <slot></slot>
            <p>
              <button type="button" class="primary" @click=${() => void this.#start()}>
                ${lazyLabel(this.lang || languageAround(this))}
              </button>
            </p>
          </div>`
        : loadingView(undefined);
    if (finder.state === 'loading' || !finder.words) return loadingView(finder.words);
    return faultView(
      finder.words,
      finder.state === 'ready' ? 'damaged' : finder.state,
      Math.max(1, this.headingLevel),
      () => void finder.reload(),
    );
  }
}

const CATALOG = 'catalog/catalog.json';
/** Put together by hand, because bundlers take `new URL(…, import.meta.url)` for a file of theirs. */
const BESIDE = import.meta.url.split(/[?#]/)[0]!.replace(/[^/]*$/, CATALOG);

/** Said before any language is loaded. */
const lazyLabel = (lang: string | undefined) => (lang?.startsWith('fr') ? 'Trouver des services' : 'Find services');

/** Today where the person is. */
function localDay(): Day {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
