import type { Answer, Catalog, Decision, Declined, FactId, JurisdictionId, Service, ServiceId, Texts } from '@service-finder/core';
import type { Findings } from './findings.js';
import type { Fleeting } from './fleeting.js';
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
  /** The catalogue is not here yet: the start shows what it can without it. */
  readonly waiting: boolean;
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
  /** @param declined - The person does not know, or does not say, what they left empty. */
  submitAnswer(fact: FactId, form: HTMLFormElement, declined?: Declined['declined']): void;
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
