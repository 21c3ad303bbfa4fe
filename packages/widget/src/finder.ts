import {
  chainOf,
  decideService,
  type Catalog,
  type Day,
  type Decision,
  type FactId,
  type JurisdictionId,
  type Lang,
  type Service,
  type ServiceId,
  type Texts,
} from '@service-finder/core';
import type { LitElement } from 'lit';
import { actionsOf } from './actions.js';
import { Announcer } from './announcer.js';
import { hasFragment, readCarriedText, unpackFragment, writeCarried, type Carried } from './carry.js';
import type { SourceError } from './catalog-source.js';
import { AnswersChangeEvent, FaultEvent, ReadyEvent, ViewChangeEvent } from './events.js';
import { asking, findingsOf, servicesInView, type Findings } from './findings.js';
import { codeOf, Loader } from './loader.js';
import type { Actions, Fleeting, Options, Scene } from './scene.js';
import { emptySearch } from './search-state.js';
import { Searching } from './searching.js';
import * as sessions from './session.js';
import type { Session } from './session.js';
import { fits } from './views/filters.js';
import { loadWords, nearestLanguage, type Words } from './words.js';

const STORE = 'service-finder';
const NOTHING_FLEETING: Fleeting = {
  search: emptySearch,
  faults: [],
  placeTyped: '',
  detailsFailed: false,
  partsFailed: [],
  qr: false,
  remembering: false,
  searchMissing: false,
};

/** What the element tells its finder. */
export interface Wishes {
  readonly url: string;
  readonly given?: Catalog;
  readonly lang: string | undefined;
  readonly place: string;
  readonly bundle: string;
  readonly service: string;
  readonly view: string;
  readonly options: Options;
  readonly level: number;
  today(): Day;
}

/** Everything of one finder that is not on the screen: its session, its catalogue, its languages. The element shows it. */
export class Finder {
  readonly host: LitElement;
  readonly searching = new Searching(this);
  readonly actions: Actions;
  state: 'idle' | 'loading' | 'ready' | SourceError['code'] = 'idle';
  words: Words | undefined;
  recordsLang: Lang = 'en';
  readonly #wishes: () => Wishes;
  readonly #announcer: Announcer;
  #loader: Loader | undefined;
  #session = sessions.emptySession();
  #fleeting = NOTHING_FLEETING;
  #focus: string | undefined;
  #arrived: Carried | undefined;
  #findings: { readonly key: readonly unknown[]; readonly value: Findings } | undefined;
  #decisions = new Map<ServiceId, Decision>();
  #previous: FactId | undefined;
  #attempt = 0;

  constructor(host: LitElement, wishes: () => Wishes) {
    this.host = host;
    this.#wishes = wishes;
    this.#announcer = new Announcer(host);
    this.actions = actionsOf(this);
  }

  get session(): Session {
    return this.#session;
  }
  set session(session: Session) {
    this.#session = session;
    this.#store();
    this.host.requestUpdate();
  }
  get catalog(): Catalog | undefined {
    return this.#loader?.catalog;
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
    this.#loader = new Loader(wishes.url, wishes.given);
    this.searching.clear();
    const lang = this.#session.lang ?? nearestLanguage(wishes.lang) ?? 'en';
    try {
      const [words, speaks] = await Promise.all([loadWords(lang, this.#session.forOther), this.#loader.speaks().catch(() => undefined)]);
      if (attempt !== this.#attempt) return;
      this.words = words;
      this.recordsLang = this.#recordsFor(lang, speaks ?? this.#loader.languages);
      const place = this.#session.place?.id ?? (wishes.place || undefined);
      if (place) await this.#loader.loadPlace(place, [this.recordsLang]);
      await this.#loader.load(wishes.service ? ['ca', wishes.service.split('/')[0]!] : ['ca'], [this.recordsLang]);
      if (attempt !== this.#attempt) return;
      this.#begin(wishes);
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(codeOf(error));
    }
  }

  #begin(wishes: Wishes): void {
    this.state = 'ready';
    const isNew = this.#session.turn === 0 && this.#session.views.length === 1;
    if (isNew) this.#session = this.#firstSession(wishes);
    this.fleet({ partsFailed: this.#loader!.failed });
    void this.#needed();
    if (isNew) void this.#arrive();
    this.host.dispatchEvent(new ReadyEvent());
  }

  #firstSession({ place, bundle, service, view }: Wishes): Session {
    const catalog = this.catalog!;
    let session: Session = {
      ...sessions.emptySession(),
      lang: this.#session.lang,
      forOther: this.#session.forOther,
      answers: this.#session.answers,
      answeredOn: this.#session.answeredOn,
    };
    if (place && catalog.jurisdictions.has(place))
      session = sessions.setPlace(session, { id: place, label: this.#texts().jurisdictions.get(place)?.name ?? place });
    const known = catalog.moved.get(service) ?? service;
    if (catalog.services.has(known))
      return { ...session, scope: { about: 'service', service: known }, views: [{ name: 'service', service: known }] };
    if (!catalog.bundles.has(bundle)) return view === 'everything' ? { ...session, views: [{ name: 'everything' }] } : session;
    session = { ...session, scope: { about: 'bundle', bundle } };
    if (view === 'plan' || view === 'results') return { ...session, views: [{ name: view }] };
    const next = this.findingsFor(session).next;
    return { ...session, views: [!session.place ? { name: 'place', goOn: true } : next ? asking(next) : { name: 'plan' }] };
  }

  /** Something that cannot be shown at all. */
  failWith(code: SourceError['code']): void {
    this.state = code;
    this.host.dispatchEvent(new FaultEvent(code));
  }

  #fail(code: SourceError['code']): void {
    this.state = code;
    this.host.requestUpdate();
    this.host.dispatchEvent(new FaultEvent(code));
  }

  async reload(): Promise<void> {
    if (this.state !== 'ready') {
      await this.start();
      if ((this.state as string) === 'ready') this.focusOn('title');
      return;
    }
    await this.loadMore([]);
    this.fleet({ detailsFailed: false });
    await this.#needed();
  }

  /** Loads more governments; what cannot be had is told, the rest stays. */
  async loadMore(ids: readonly JurisdictionId[], details: readonly JurisdictionId[] = []): Promise<void> {
    try {
      await this.#loader!.load(ids, [this.recordsLang], details);
    } catch (error) {
      this.host.dispatchEvent(new FaultEvent(codeOf(error)));
    }
    this.fleet({ partsFailed: this.#loader!.failed });
  }

  async loadPlace(place: JurisdictionId): Promise<void> {
    await this.loadMore(chainOf(this.catalog!, place));
  }

  readonly places = () => this.#loader!.places();
  readonly indexes = (langs: readonly Lang[]) => this.#loader!.indexes(langs);

  /** Details that the view shows: how to apply, papers, sources. */
  async #needed(): Promise<void> {
    const view = sessions.viewOf(this.#session);
    const ids =
      view.name === 'service' ? [view.service.split('/')[0]!] : view.name === 'plan' ? chainOf(this.catalog!, this.#session.place?.id) : [];
    const scoped = view.name === 'plan' ? servicesInView(this.#session, this.catalog!).map(({ id }) => id.split('/')[0]!) : [];
    const wanted = [...new Set([...ids, ...scoped])];
    if (wanted.length === 0 || this.#loader!.hasDetails(wanted)) return;
    await this.loadMore([], wanted);
    this.fleet({ detailsFailed: wanted.some((id) => this.#loader!.failed.includes(id)) });
  }

  // ── languages ──

  /** Changes the interface's language; `chosen` by the person, else by the host, who does not overrule the person. */
  async useLanguage(lang: string | undefined, chosen = false): Promise<void> {
    const code = nearestLanguage(lang) ?? 'en';
    if (this.state === 'idle' || (!chosen && this.#session.lang) || (code === this.words?.lang && !chosen)) return;
    const words = await loadWords(code, this.#session.forOther).catch(() => undefined);
    if (!words) return;
    const records = this.#recordsFor(code, this.#loader!.languages);
    if (records !== this.recordsLang) await this.#loader!.load([], [records]).catch(() => undefined);
    if (this.catalog?.texts.has(records)) this.recordsLang = records;
    this.words = words;
    if (chosen) this.#session = sessions.setLanguage(this.#session, code);
    const place = this.#session.place;
    const name = place && this.catalog && this.#texts().jurisdictions.get(place.id)?.name;
    if (place && name && !place.label.includes(',')) this.#session = sessions.setPlace(this.#session, { id: place.id, label: name });
    this.fleet({ changes: undefined, notice: undefined, faults: [] });
  }

  async useRecords(lang: Lang): Promise<void> {
    await this.#loader!.load([], [lang]).catch(() => undefined);
    if (!this.catalog?.texts.has(lang)) return;
    this.recordsLang = lang;
    this.session = sessions.setRecords(this.#session, lang);
  }

  useHelp(on: boolean): void {
    this.session = sessions.helpOther(this.#session, on);
    void loadWords(this.words!.lang, on).then((words) => {
      this.words = words;
      this.host.requestUpdate();
    });
  }

  /** The language of the records: the interface's if they have it, else what the person read before. */
  #recordsFor(lang: string, speaks: readonly Lang[]): Lang {
    const before = this.#session.records ?? nearestLanguage(document.documentElement.lang, speaks);
    return nearestLanguage(lang, speaks) ?? before ?? speaks[0] ?? 'en';
  }

  // ── showing ──

  /** Shows another state of the session, and moves focus if the view is another. `keepsNote`: what an answer changed stays on the screen. */
  show(next: Session, keepsNote = false): void {
    const turned = next.turn !== this.#session.turn;
    const view = sessions.viewOf(next);
    if (turned) {
      this.#focus = 'title';
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

  /** All that the views see. Only when ready. */
  scene(): Scene {
    const wishes = this.#wishes();
    const findings = this.#currentFindings();
    return {
      session: this.#session,
      catalog: this.catalog!,
      texts: this.#texts(),
      words: this.words!,
      findings,
      today: this.today(),
      level: wishes.level,
      fleeting: this.#fleeting,
      options: wishes.options,
      actions: this.actions,
      decide: (service) => this.#decide(service, findings),
    };
  }

  findingsFor(session: Session, previous?: FactId): Findings {
    return findingsOf(session, this.catalog!, this.today(), previous);
  }

  #currentFindings(): Findings {
    const { answers, place, scope } = this.#session;
    const key = [answers, place, scope, this.catalog, this.today(), this.#previous];
    if (!this.#findings || key.some((part, index) => part !== this.#findings!.key[index])) {
      this.#findings = { key, value: this.findingsFor(this.#session, this.#previous) };
      this.#decisions = new Map(this.#findings.value.decisions);
    }
    return this.#findings.value;
  }

  #decide(service: Service, findings: Findings): Decision {
    const kept = this.#decisions.get(service.id) ?? decideService(this.catalog!, service, findings.situation);
    this.#decisions.set(service.id, kept);
    return kept;
  }

  #texts(): Texts {
    const { texts } = this.catalog!;
    return texts.get(this.recordsLang) ?? [...texts.values()][0]!;
  }

  // ── focus and speech ──

  announce(message: string): void {
    this.#announcer.say(message);
  }

  /** Says how many services a list shows, after a pause. */
  announceCount(): void {
    const scene = this.scene();
    const view = sessions.viewOf(this.#session);
    const listed =
      view.name === 'search'
        ? (this.searching.resultOf(view.query)?.hits ?? []).flatMap((hit) => scene.catalog.services.get(hit.id) ?? [])
        : view.name === 'question'
          ? []
          : servicesInView(
              view.name === 'topic'
                ? { scope: { about: 'topic', topic: view.topic }, place: this.#session.place }
                : view.name === 'everything'
                  ? { place: this.#session.place }
                  : this.#session,
              scene.catalog,
            );
    this.announce(scene.words.t('searchCount', { count: listed.filter((service) => fits(scene, service)).length }));
  }

  /** Moves focus to an element of the finder once the screen is up to date. */
  focusOn(id: string): void {
    this.#focus = id;
    this.host.requestUpdate();
  }

  /** Called after each update. */
  applyFocus(): void {
    const target = this.#focus && this.host.shadowRoot?.getElementById(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus({ preventScroll: true });
    const box = target.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight)
      (this.host.getBoundingClientRect().top < 0 && target.id === 'title' ? this.host : target).scrollIntoView({ block: 'start' });
  }

  readonly dispatchEvent = (event: Event): boolean => this.host.dispatchEvent(event);

  // ── what is taken along, kept, forgotten ──

  forget(): void {
    this.remember(false);
    const { bundle, service, view } = this.#wishes();
    const first = sessions.forget(this.#session);
    const begun =
      bundle || service || view
        ? {
            ...this.#firstSession({ ...this.#wishes(), place: this.#wishes().place }),
            turn: first.turn,
            answers: first.answers,
            answeredOn: first.answeredOn,
          }
        : first;
    this.show({ ...begun, lang: first.lang, records: first.records, forOther: false });
    this.useHelp(false);
    this.announce(this.words!.t('forgotten'));
  }

  /** Adds answers from a file or a link; or says that they cannot be used. */
  async receive(carried: Carried | undefined): Promise<void> {
    const { words } = this.scene();
    if (!carried) {
      this.fleet({ notice: words.t('takeRefused') });
      return this.announce(words.t('takeRefused'));
    }
    if (carried.place) await this.loadPlace(carried.place);
    let next = sessions.addAnswers(this.#session, carried.answers, this.today());
    if (carried.place)
      next = sessions.setPlace(next, { id: carried.place, label: this.#texts().jurisdictions.get(carried.place)?.name ?? carried.place });
    if (carried.bundle) next = { ...next, scope: { about: 'bundle', bundle: carried.bundle } };
    this.show(sessions.show(next, { name: carried.bundle ? 'plan' : 'review' }));
    this.fleet({ notice: words.t('takeOpened') });
    this.host.dispatchEvent(new AnswersChangeEvent(next.answers.size));
  }

  /** A link with answers, or answers that this tab kept. The link's are used only if the person agrees. */
  async #arrive(): Promise<void> {
    if (hasFragment(location.hash)) {
      const text = await unpackFragment(location.hash);
      this.#arrived = text === undefined ? undefined : readCarriedText(this.catalog!, text, this.today());
      if (this.#arrived) this.fleet({ arrived: { count: this.#arrived.answers.size } });
      else await this.receive(undefined);
    } else if (this.#wishes().options.remember) {
      const kept = readCarriedText(this.catalog!, storage()?.getItem(STORE) ?? '', this.today());
      if (!kept) return;
      this.fleet({ remembering: true });
      await this.receive(kept);
    }
  }

  async acceptArrived(use: boolean): Promise<void> {
    const carried = this.#arrived;
    this.#arrived = undefined;
    this.fleet({ arrived: undefined });
    if (use) await this.receive(carried);
    else this.focusOn('title');
  }

  /** Keeps answers in this tab, only because the person ticked the box; or stops. */
  remember(on: boolean): void {
    this.fleet({ remembering: on });
    if (!on && this.#wishes().options.remember) storage()?.removeItem(STORE);
    this.#store();
  }

  #store(): void {
    if (!this.#fleeting.remembering) return;
    const { answers, place, scope } = this.#session;
    storage()?.setItem(STORE, writeCarried({ answers, place: place?.id, bundle: scope?.about === 'bundle' ? scope.bundle : undefined }));
  }

  async drawQr(text: string): Promise<void> {
    await this.host.updateComplete;
    const canvas = this.host.shadowRoot?.getElementById('qr') as HTMLCanvasElement | null;
    const { generate } = await import('lean-qr');
    try {
      if (canvas) generate(text).toCanvas(canvas);
    } catch {
      this.fleet({ qr: false, notice: this.words!.t('takeQrTooLong') });
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
