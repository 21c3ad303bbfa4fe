import type { Catalog, Day, Lang, Texts } from '@service-finder/core';
import type { LitElement } from 'lit';
import { firstActionsOf } from './actions.js';
import { Announcer } from './announcer.js';
import { Decided } from './decided.js';
import { emptyCatalog } from './empty-catalog.js';
import { ViewChangeEvent } from './events.js';
import { fleetingAt, nothingFleeting, type Fleeting } from './fleeting.js';
import { Focus } from './focus.js';
import { Later } from './later.js';
import { Remembering } from './remembering.js';
import type { Actions, Scene } from './scene.js';
import { sceneOf } from './scene-of.js';
import { Searching } from './searching.js';
import { emptySession, show, viewOf, type Session } from './session.js';
import { Starting, type State } from './starting.js';
import { Supply } from './supply.js';
import { Tongues } from './tongues.js';
import type { Wishes } from './wishes.js';
import type { Words } from './words.js';

/**
 * One finder without its screen: the session, and what is on the screen for a moment. The element shows it.
 *
 * Each of its helpers has one concern: starting, the rest of the code, more of the catalogue, languages, search, what is kept.
 */
export class Finder {
  readonly host: LitElement;
  readonly wishes: () => Wishes;
  readonly starting = new Starting(this);
  readonly later = new Later(this);
  readonly supply = new Supply(this);
  readonly tongues = new Tongues(this);
  readonly searching = new Searching(this);
  readonly remembering = new Remembering(this);
  readonly decided = new Decided(this);
  readonly focus: Focus;
  /** Those of later views are added when their code is here, and so are those views. */
  actions = firstActionsOf(this) as Actions;
  readonly #announcer: Announcer;
  #session = emptySession();
  #fleeting = nothingFleeting;

  constructor(host: LitElement, wishes: () => Wishes) {
    this.host = host;
    this.wishes = wishes;
    this.focus = new Focus(host);
    this.#announcer = new Announcer(host);
  }

  get session(): Session {
    return this.#session;
  }
  set session(session: Session) {
    this.#session = session;
    this.remembering.store(session);
    this.host.requestUpdate();
  }
  get fleeting(): Fleeting {
    return this.#fleeting;
  }
  get state(): State {
    return this.starting.state;
  }
  get code() {
    return this.later.code;
  }
  /** What is loaded; until the finder is ready, a catalogue with nothing in it. */
  get catalog(): Catalog {
    return (this.state === 'ready' && this.supply.catalog) || emptyCatalog(this.recordsLang);
  }
  get words(): Words | undefined {
    return this.tongues.words;
  }
  get recordsLang(): Lang {
    return this.tongues.records;
  }
  get message(): string {
    return this.#announcer.message;
  }

  readonly today = (): Day => this.wishes().today();
  readonly more = () => this.later.load();
  readonly indexes: Supply['indexes'] = (langs, ids) => this.supply.indexes(langs, ids);
  readonly loadMore: Supply['load'] = (ids, details) => this.supply.load(ids, details);
  readonly dispatchEvent = (event: Event): boolean => this.host.dispatchEvent(event);

  /** Shows another state of the session, and moves focus if the view is another. `keepsNote`: what an answer changed stays on the screen. */
  show(next: Session, keepsNote = false): void {
    const turned = next.turn !== this.#session.turn;
    const view = viewOf(next);
    if (turned) {
      this.focus.wanted = 'title';
      this.#fleeting = fleetingAt(view, this.#fleeting, keepsNote);
      this.decided.previous = view.name === 'question' ? view.fact : undefined;
    }
    this.session = next;
    if (!turned) return;
    if (view.name !== 'home' && !this.code) void this.more();
    void this.supply.loadDetails();
    const service = view.name === 'service' ? view.service : undefined;
    const bundle = next.scope?.about === 'bundle' ? next.scope.bundle : undefined;
    this.dispatchEvent(new ViewChangeEvent(view.name, service, bundle));
  }

  /** Opens what the host names. The start needs no more code. */
  async open(name: string): Promise<void> {
    const code = name === 'home' ? undefined : await this.more();
    if (code) await code.openView(this, name);
    else this.show(show(this.session, { name: name === 'home' ? 'home' : 'everything' }));
  }

  /** Changes what is on the screen for a moment. */
  fleet(patch: Partial<Fleeting>): void {
    this.#fleeting = { ...this.#fleeting, ...patch };
    this.host.requestUpdate();
  }

  readonly scene = (): Scene => sceneOf(this);
  readonly findingsFor: Decided['of'] = (session, previous) => this.decided.of(session, previous);

  texts(): Texts {
    const { texts } = this.catalog;
    return texts.get(this.recordsLang) ?? [...texts.values()][0]!;
  }

  /** Says a message through the live region, after a pause. */
  announce(message: string): void {
    this.#announcer.say(message);
  }

  /** Says how many services a list shows. */
  announceCount(): void {
    if (this.code) this.announce(this.words!.t('searchCount', { count: this.code.countShown(this.scene(), this.searching) }));
  }

  /** Moves focus to an element of the finder once the screen is up to date. */
  focusOn(id: string): void {
    this.focus.wanted = id;
    this.host.requestUpdate();
  }
}
