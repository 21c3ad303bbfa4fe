import type { Catalog, Day, FactId, JurisdictionId, Lang, Texts } from '@service-finder/core';
import { chainOf } from '@service-finder/core';
import type { LitElement } from 'lit';
import { firstActionsOf } from './actions.js';
import { Announcer } from './announcer.js';
import type { SourceError } from './catalog-source.js';
import { Decided } from './decided.js';
import { FaultEvent, ReadyEvent, ViewChangeEvent } from './events.js';
import type { Findings } from './findings.js';
import { beginsElsewhere, firstSession, type Wishes } from './first-session.js';
import { Focus } from './focus.js';
import { hasFragment } from './fragment.js';
import type { Keeping } from './keeping.js';
import { whenIdle } from './idle.js';
import { codeOf, Loader } from './loader.js';
import type * as More from './more.js';
import type { Actions, Fleeting, Scene } from './scene.js';
import { emptySearch } from './search-state.js';
import { Searching } from './searching.js';
import * as sessions from './session.js';
import type { Session } from './session.js';
import { Tongues } from './tongues.js';
import { nearestLanguage } from './words.js';

const NOTHING_FLEETING: Fleeting = {
  search: emptySearch,
  faults: [],
  placeTyped: '',
  detailsFailed: false,
  partsFailed: [],
  qr: false,
  remembering: false,
  searchMissing: false,
  codeMissing: false,
};

/** Everything of one finder that is not on the screen: its session, its catalogue, its languages. The element shows it. */
export class Finder {
  readonly host: LitElement;
  readonly searching = new Searching(this);
  readonly tongues = new Tongues(this);
  readonly focus: Focus;
  /** Those of later views are added when their code is there, and so are those views. */
  actions = firstActionsOf(this) as Actions;
  state: 'idle' | 'loading' | 'ready' | SourceError['code'] = 'idle';
  loader: Loader | undefined;
  /** The code after the start, once it is here. */
  code: typeof More | undefined;
  readonly #wishes: () => Wishes;
  readonly #announcer: Announcer;
  #keeping: Keeping | undefined;
  #session = sessions.emptySession();
  #fleeting = NOTHING_FLEETING;
  readonly #decided = new Decided(this);
  #previous: FactId | undefined;
  #attempt = 0;

  constructor(host: LitElement, wishes: () => Wishes) {
    this.host = host;
    this.focus = new Focus(host);
    this.#wishes = wishes;
    this.#announcer = new Announcer(host);
  }

  get session(): Session {
    return this.#session;
  }
  set session(session: Session) {
    this.#session = session;
    if (this.#fleeting.remembering) this.#keeping?.store(session);
    this.host.requestUpdate();
  }
  get catalog(): Catalog | undefined {
    return this.loader?.catalog;
  }
  get words() {
    return this.tongues.words;
  }
  get recordsLang(): Lang {
    return this.tongues.records;
  }
  get message(): string {
    return this.#announcer.message;
  }
  readonly today = (): Day => this.#wishes().today();

  // ── loading ──

  /** Loads sentences and catalogue, then shows what the host asked for. */
  async start(): Promise<void> {
    const attempt = ++this.#attempt;
    const wishes = this.#wishes();
    this.state = 'loading';
    this.host.requestUpdate();
    const loader = new Loader(wishes.url, wishes.given);
    this.loader = loader;
    this.searching.clear();
    const code = beginsElsewhere(wishes) ? this.more() : undefined;
    try {
      const lang = this.#session.lang ?? nearestLanguage(wishes.lang) ?? 'en';
      await this.tongues.begin(
        lang,
        loader.speaks().catch(() => loader.languages),
      );
      if (attempt !== this.#attempt) return;
      const place = this.#session.place?.id ?? (wishes.place || undefined);
      if (place) await loader.loadPlace(place, [this.recordsLang]);
      await loader.load(wishes.service ? ['ca', wishes.service.split('/')[0]!] : ['ca'], [this.recordsLang]);
      await code;
      if (attempt !== this.#attempt) return;
      this.#begin(wishes);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.failWith(codeOf(error));
      this.host.requestUpdate();
    }
  }

  #begin(wishes: Wishes): void {
    this.state = 'ready';
    const isNew = this.#session.turn === 0 && this.#session.views.length === 1;
    if (isNew) this.#session = this.#firstSession(this.#session);
    this.fleet({ partsFailed: this.loader!.failed });
    void this.#needed();
    const brings = isNew && (hasFragment(location.hash) || wishes.options.remember);
    if (brings) void this.more().then(() => this.#keeping?.arrive(wishes.options.remember));
    else whenIdle(() => void this.more());
    this.host.dispatchEvent(new ReadyEvent());
  }

  #firstSession(before: Session): Session {
    return firstSession(this.#wishes(), before, this.catalog!, this.texts(), (session) => this.code && this.findingsFor(session).next);
  }

  /** Loads the code after the start, once. What cannot be loaded is told where it is needed. */
  async more(): Promise<typeof More | undefined> {
    if (this.code) return this.code;
    const code = await import('./more.js').catch(() => undefined);
    if (code && !this.code) {
      this.code = code;
      this.actions = { ...this.actions, ...code.moreActionsOf(this) };
      this.#keeping = new code.Keeping(this);
      if (this.state === 'ready') void this.#needed();
    }
    this.fleet({ codeMissing: !code });
    return code;
  }

  /** Something that cannot be shown at all. */
  failWith(code: SourceError['code']): void {
    this.state = code;
    this.host.dispatchEvent(new FaultEvent(code));
  }

  async reload(): Promise<void> {
    if (this.state !== 'ready') {
      await this.start();
      if ((this.state as string) === 'ready') this.focusOn('title');
      return;
    }
    if (!this.code) await this.more();
    await this.loadMore([]);
    this.fleet({ detailsFailed: false });
    await this.#needed();
  }

  /** Loads more governments; what cannot be had is told, the rest stays. */
  async loadMore(ids: readonly JurisdictionId[], details: readonly JurisdictionId[] = []): Promise<void> {
    try {
      await this.loader!.load(ids, [this.recordsLang], details);
    } catch (error) {
      this.host.dispatchEvent(new FaultEvent(codeOf(error)));
    }
    this.fleet({ partsFailed: this.loader!.failed });
  }

  async loadPlace(place: JurisdictionId): Promise<void> {
    await this.loadMore(chainOf(this.catalog!, place));
  }

  readonly places = () => this.loader!.places();
  readonly indexes = (langs: readonly Lang[]) => this.loader!.indexes(langs);

  /** Details that the view shows: how to apply, papers, sources. */
  async #needed(): Promise<void> {
    const wanted = this.code?.detailsInView(this.#session, this.catalog!) ?? [];
    if (wanted.length === 0 || this.loader!.hasDetails(wanted)) return;
    await this.loadMore([], wanted);
    this.fleet({ detailsFailed: wanted.some((id) => this.loader!.failed.includes(id)) });
  }

  // ── showing ──

  /** Shows another state of the session, and moves focus if the view is another. `keepsNote`: what an answer changed stays on the screen. */
  show(next: Session, keepsNote = false): void {
    const turned = next.turn !== this.#session.turn;
    const view = sessions.viewOf(next);
    if (turned) {
      this.focus.wanted = 'title';
      const fleeting = this.#fleeting;
      this.#fleeting = {
        ...NOTHING_FLEETING,
        search: { ...emptySearch, typed: view.name === 'search' ? view.query : '' },
        partsFailed: fleeting.partsFailed,
        remembering: fleeting.remembering,
        arrived: fleeting.arrived,
        ...(keepsNote && { changes: fleeting.changes, notice: fleeting.notice }),
      };
      this.#previous = view.name === 'question' ? view.fact : undefined;
    }
    this.session = next;
    if (!turned) return;
    if (view.name !== 'home' && !this.code) void this.more();
    void this.#needed();
    const scope = next.scope;
    this.host.dispatchEvent(
      new ViewChangeEvent(
        view.name,
        view.name === 'service' ? view.service : undefined,
        scope?.about === 'bundle' ? scope.bundle : undefined,
      ),
    );
  }

  fleet(patch: Partial<Fleeting>): void {
    this.#fleeting = { ...this.#fleeting, ...patch };
    this.host.requestUpdate();
  }

  /** All that the views see. Only when ready; `findings` and `decide` only with the code after the start. */
  scene(): Scene {
    const { level, options } = this.#wishes();
    const decided = this.#decided;
    const previous = this.#previous;
    return {
      session: this.#session,
      catalog: this.catalog!,
      texts: this.texts(),
      words: this.words!,
      get findings() {
        return decided.findings(previous);
      },
      today: this.today(),
      level,
      fleeting: this.#fleeting,
      options,
      actions: this.actions,
      decide: (service) => decided.decide(service, previous),
    };
  }

  findingsFor(session: Session, previous?: FactId): Findings {
    return this.code!.findingsOf(session, this.catalog!, this.today(), previous);
  }

  texts(): Texts {
    const { texts } = this.catalog!;
    return texts.get(this.recordsLang) ?? [...texts.values()][0]!;
  }

  // ── focus and speech ──

  announce(message: string): void {
    this.#announcer.say(message);
  }

  /** Says how many services a list shows, after a pause. */
  announceCount(): void {
    if (this.code) this.announce(this.words!.t('searchCount', { count: this.code.countShown(this.scene(), this.searching) }));
  }

  /** Moves focus to an element of the finder once the screen is up to date. */
  focusOn(id: string): void {
    this.focus.wanted = id;
    this.host.requestUpdate();
  }

  readonly dispatchEvent = (event: Event): boolean => this.host.dispatchEvent(event);

  // ── what is taken along, kept, forgotten ──

  forget(): void {
    this.remember(false);
    const { bundle, service, view } = this.#wishes();
    const first = sessions.forget(this.#session);
    this.show({
      ...(bundle || service || view ? this.#firstSession(first) : first),
      turn: first.turn,
      lang: first.lang,
      records: first.records,
      forOther: false,
    });
    this.tongues.useHelp(false);
    this.announce(this.words!.t('forgotten'));
  }

  /** Keeps answers in this tab, only because the person ticked the box; or stops. */
  remember(on: boolean): void {
    this.fleet({ remembering: on });
    const offered = this.#wishes().options.remember;
    const keep = () => (on ? this.#keeping?.store(this.#session) : this.#keeping?.clear());
    if (offered && this.#keeping) keep();
    else if (offered && on) void this.more().then(keep);
  }

  readonly receive: Keeping['receive'] = async (carried) => this.#keeping?.receive(carried);
  readonly acceptArrived: Keeping['acceptArrived'] = async (use) => this.#keeping?.acceptArrived(use);
  readonly drawQr: Keeping['drawQr'] = async (text) => this.#keeping?.drawQr(text);
}
