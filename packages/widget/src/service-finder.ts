import type { Answers, Catalog, ServiceId } from '@service-finder/core';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Finder } from './finder.js';
import { languageAround, watchLanguage } from './language.js';
import * as sessions from './session.js';
import { firstStyles } from './styles/first.js';
import { whole } from './views/whole.js';
import { localDay, wishesOf } from './wishes.js';

/**
 * Finds government services in a person's own words, asks each question once, and makes a dated plan for a life event.
 *
 * @summary A finder of government services that keeps every answer inside the page.
 *
 * @slot - Shown before the script has run, without it, and whenever the catalogue cannot be loaded: put plain links here.
 * @slot intro - Under the title of the start, in the place of our own sentence.
 * @slot footer - Under every view, always in the same place: your help line.
 *
 * @fires {ReadyEvent} service-finder-ready - The catalogue is loaded and the finder can be used.
 * @fires {ViewChangeEvent} service-finder-view-change - Another view is shown. Says which, never what was typed.
 * @fires {AnswersChangeEvent} service-finder-answers-change - A person changed an answer. Says how many are known, never what they are.
 * @fires {ReportMistakeEvent} service-finder-report-mistake - A person reports a mistake in a service's record.
 * @fires {HandOverEvent} service-finder-hand-over - A person hands chosen answers to a service's form. Only with `takes-answers`, only on their press. `preventDefault()` says that you could not take them.
 * @fires {ForgetEvent} service-finder-forget - A person pressed "Forget everything".
 * @fires {FaultEvent} service-finder-fault - The catalogue, or a part of it, could not be loaded.
 *
 * @csspart finder - The box around everything.
 * @csspart top - The bar with back, place and language.
 * @csspart view - The view that is shown.
 * @csspart bottom - The bar with your answers, take along and forget.
 * @csspart skeleton - The drawing of a view that is still loading.
 * @csspart fault - What could not be loaded, and a way to try again.
 * @csspart arrived - The note that a link brought answers.
 * @csspart changes - What the last answer changed.
 * @csspart suggestions - The list of suggestions under the search field.
 * @csspart events - The list of life events.
 * @csspart topics - The list of topics.
 * @csspart results - The list of a search.
 * @csspart bundle - The life event that a search found.
 * @csspart pointer - Who else handles what was searched for.
 * @csspart journey - The tabs of a life event.
 * @csspart question - The form of the current question.
 * @csspart so-far - The results so far, beside the question.
 * @csspart answers - The answers given, each with its day.
 * @csspart service - One service in a list.
 * @csspart standing - How a service stands, in words.
 * @csspart record - The page of one service.
 * @csspart criteria - Who may get a service, with the answers marked.
 * @csspart channels - The ways to apply.
 * @csspart hand-over - The form that hands answers to a service.
 * @csspart plan - The plan.
 * @csspart steps - The plan's timeline.
 * @csspart step - One step of the plan.
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
  static override styles = firstStyles;

  /** Where the built catalogue's `catalog.json` lives, relative to the page. Without it: in `catalog/` beside this script. */
  @property({ attribute: 'catalog-url' }) catalogUrl = '';
  /** The language. Without it, that of the nearest element with `lang`, followed when it changes. */
  @property() override lang = '';
  /** A place to begin with: `ca-on`, `ca-on-ottawa`. Set later, it takes the place of the present one. */
  @property() place = '';
  /** A life event to begin with: `birth`, `bereavement`, `newcomer` … Set later, it is begun then; answers stay. The same is true of `service` and `view`. */
  @property({ attribute: 'life-event' }) lifeEvent = '';
  /** A service to begin with: `ca/canada-child-benefit`. */
  @property() service = '';
  /** What to show: `home`, `search` (only the search field and its results), `everything`; with a life event also `plan` or `results`. */
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
  /** This page can fill in forms: offer to hand over answers, by an event. */
  @property({ type: Boolean, attribute: 'takes-answers' }) takesAnswers = false;
  /** Offer to keep answers in this tab (sessionStorage), if the person agrees. */
  @property({ type: Boolean }) remember = false;
  /** The day to reckon from, `YYYY-MM-DD`; without it, today. */
  @property() today = '';
  /** A catalogue that is already open: then nothing is fetched. */
  @property({ attribute: false }) catalog: Catalog | undefined;

  readonly #finder = new Finder(this, () => wishesOf(this));
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
      void this.#finder.starting.start();
    const anew = (['place', 'lifeEvent', 'service', 'view'] as const).filter((name) => changed.get(name) !== undefined);
    if (anew.length > 0 && this.#finder.state !== 'idle') void this.#finder.more().then((code) => code?.follow(this.#finder, anew));
    this.#finder.focus.apply();
  }

  /** The answers known so far. Setting them is the host's way to begin with some: only with the person's knowledge. */
  get answers(): Answers {
    return this.#finder.session.answers;
  }
  set answers(answers: Answers) {
    this.#finder.session = sessions.addAnswers(this.#finder.session, answers, this.today || localDay());
  }

  /**
   * Opens a view: `home`, `everything`, `results`, `plan`, `review`, `take-along`, `place`, or a service by its id. Starts a lazy finder, and
   * waits for one that is still loading.
   */
  async open(view: 'home' | 'everything' | 'results' | 'plan' | 'review' | 'take-along' | 'place' | ServiceId): Promise<void> {
    if (this.#finder.state === 'idle') await this.#start();
    else await this.#finder.starting.settled;
    if (this.#finder.state === 'ready') await this.#finder.open(view);
  }

  /** Forgets every answer, the place and what was shown. */
  forget(): void {
    this.#finder.remembering.forget();
  }

  async #start(): Promise<void> {
    await Promise.resolve(); // properties that the host sets right after creating the element count too
    await this.#finder.starting.start();
  }

  protected override render(): TemplateResult {
    return whole(this.#finder, this.lazy ? () => void this.#start() : undefined);
  }
}
