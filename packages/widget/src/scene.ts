import type { Answer, Catalog, Decision, FactId, JurisdictionId, PlaceFinding, Service, ServiceId, Texts } from '@service-finder/core';
import type { Changes, Findings } from './findings.js';
import type { FieldFault } from './question-form.js';
import type { SearchState } from './search-state.js';
import type { Filters, Scope, Session, View } from './session.js';
import type { Words } from './words.js';

/** What a view shows from, and what it may do: views read nothing else. */
export interface Scene {
  readonly session: Session;
  readonly catalog: Catalog;
  /** Words of the records, in the language they exist in. */
  readonly texts: Texts;
  /** The interface's sentences. */
  readonly words: Words;
  readonly findings: Findings;
  readonly today: string;
  /** Level of the view's main heading. */
  readonly level: number;
  readonly fleeting: Fleeting;
  readonly options: Options;
  readonly actions: Actions;
  /** Decides a service that need not be in view. Kept for as long as the answers stay the same. */
  decide(service: Service): Decision;
}

/** What the host allows or offers. */
export interface Options {
  readonly hideLanguages: boolean;
  readonly compact: boolean;
  readonly reportMailto: string;
  readonly takesAnswers: boolean;
  /** This finder shows only search, a plan …: there is no way to the start. */
  readonly part: boolean;
  readonly remember: boolean;
  /** The direction of the page's own text, which stands in slots. */
  readonly pageDir: string;
}

/** What is on the screen for a moment and belongs to no session: drafts, faults, notices. */
export interface Fleeting {
  readonly search: SearchState;
  readonly faults: readonly FieldFault[];
  /** How many members a household question shows. */
  readonly members?: number;
  readonly placeFinding?: PlaceFinding;
  readonly placeTyped: string;
  readonly changes?: Changes;
  readonly notice?: string;
  /** What became of a hand-over, beside its form. */
  readonly handNote?: string;
  readonly detailsFailed: boolean;
  readonly partsFailed: readonly JurisdictionId[];
  readonly link?: string;
  readonly qr: boolean;
  readonly arrived?: { readonly count: number };
  readonly remembering: boolean;
  readonly searchMissing: boolean;
  /** The code after the start could not be loaded. */
  readonly codeMissing: boolean;
}

/** Everything a press can do. The element carries it out. */
export type Actions = FirstActions & MoreActions;

/** What the start and the frame offer. */
export interface FirstActions {
  show(view: View): void;
  back(): void;
  begin(scope: Scope, view?: View): void;
  type(text: string): void;
  search(query: string): void;
  moveSuggestion(step: number | 'first' | 'last' | 'none'): void;
  setLanguage(lang: string): void;
  setRecords(lang: string): void;
  helpOther(on: boolean): void;
  forget(): void;
  reload(): void;
  focus(id: string): void;
  acceptArrived(use: boolean): void;
  remember(on: boolean): void;
}

/** What the other views offer: it is there as soon as they are. */
export interface MoreActions {
  choosePlace(text: string): void;
  setPlace(id: JurisdictionId | undefined, label?: string): void;
  submitAnswer(fact: FactId, form: HTMLFormElement): void;
  giveAnswer(fact: FactId, value: Answer): void;
  /** Answers several facts of one screen. */
  giveAll(fact: FactId, answers: readonly (readonly [FactId, Answer])[]): void;
  setMembers(count: number, label: string): void;
  takeBack(fact: FactId): void;
  filter(filters: Filters): void;
  groupBy(by: Session['groupBy']): void;
  tick(step: string, done: boolean): void;
  report(service: ServiceId): void;
  handOver(service: ServiceId, facts: readonly FactId[]): void;
  print(): void;
  saveCalendar(): void;
  copyPlan(): void;
  saveFile(facts: readonly FactId[]): void;
  openFile(file: File): void;
  makeLink(facts: readonly FactId[], qr: boolean): void;
  copyLink(): void;
}
