import type { Answer, Answers, BundleId, Day, FactId, JurisdictionId, Lang, NextQuestion, ServiceId } from '@service-finder/core';

/** What is shown. Plain data, so the whole way back is a list of these. */
export type View =
  | { readonly name: 'home' }
  | { readonly name: 'search'; readonly query: string }
  | { readonly name: 'topic'; readonly topic: string }
  | { readonly name: 'everything' }
  | { readonly name: 'place'; readonly goOn?: true }
  /** `items`: the facts of a checklist that matter now. `change`: only to change this answer; then back to where the person came from. */
  | { readonly name: 'question'; readonly fact: FactId; readonly items?: readonly FactId[]; readonly change?: true }
  | { readonly name: 'results' }
  | { readonly name: 'plan' }
  | { readonly name: 'review' }
  | { readonly name: 'service'; readonly service: ServiceId }
  | { readonly name: 'take-along' }
  | { readonly name: 'handed-over' }
  /** The host asked for something that is not there. */
  | { readonly name: 'not-found' };

/** What the questions and the results are about. */
export type Scope =
  | { readonly about: 'bundle'; readonly bundle: BundleId }
  | { readonly about: 'service'; readonly service: ServiceId }
  | { readonly about: 'topic'; readonly topic: string }
  | { readonly about: 'everything' };

export interface Place {
  readonly id: JurisdictionId;
  readonly label: string;
}

/** Which services a list shows. */
export interface Filters {
  readonly topic?: string;
  readonly kind?: string;
  readonly channel?: string;
}

/** A note of answers that were handed to a service's form. */
export interface HandedOver {
  readonly service: ServiceId;
  readonly facts: readonly FactId[];
  /** When, as an ISO date and time. */
  readonly at: string;
}

/**
 * Everything one visit knows: a value that is never modified. Each function below returns the next one.
 *
 * It lives in memory only. {@link emptySession} is "forget everything".
 */
export interface Session {
  /** Views from the first to the one that is shown. Never empty. */
  readonly views: readonly View[];
  /** Counts changes of view, so that focus moves once for each. */
  readonly turn: number;
  readonly lang?: Lang;
  /** The language of the services' descriptions, where the interface's own has none. */
  readonly records?: Lang;
  readonly place?: Place;
  readonly scope?: Scope;
  readonly answers: Answers;
  /** The day on which each answer was given. */
  readonly answeredOn: ReadonlyMap<FactId, Day>;
  readonly done: ReadonlySet<string>;
  readonly forOther: boolean;
  readonly handedOver: readonly HandedOver[];
  readonly filters: Filters;
  readonly groupBy: 'standing' | 'government';
}

/** The view that asks a question. */
export const asking = ({ fact, items }: Pick<NextQuestion, 'fact' | 'items'>): View => ({
  name: 'question',
  fact,
  ...(items && { items }),
});

export function emptySession(first: View = { name: 'home' }): Session {
  return {
    views: [first],
    turn: 0,
    answers: new Map(),
    answeredOn: new Map(),
    done: new Set(),
    forOther: false,
    handedOver: [],
    filters: {},
    groupBy: 'standing',
  };
}

export const viewOf = (session: Session): View => session.views[session.views.length - 1]!;

/** Shows a view. The one that is shown now is kept for "Back", unless it is the same. */
export function show(session: Session, view: View): Session {
  const same = JSON.stringify(viewOf(session)) === JSON.stringify(view);
  return {
    ...session,
    views: same ? session.views : [...session.views, view],
    turn: session.turn + 1,
    filters: isList(view) ? {} : session.filters,
  };
}

/** Shows a view in the place of the present one, which "Back" then skips. */
export function showInstead(session: Session, view: View): Session {
  const before = session.views.slice(0, -1);
  return show({ ...session, views: before.length > 0 ? before : [{ name: 'home' }] }, view);
}

/** One view back; from the first, nothing happens. */
export function back(session: Session): Session {
  if (session.views.length === 1) return session;
  return { ...session, views: session.views.slice(0, -1), turn: session.turn + 1 };
}

export const canGoBack = (session: Session): boolean => session.views.length > 1;

/** Starts something: a life event, a topic, one service. Answers that are known stay. */
export function begin(session: Session, scope: Scope, view: View): Session {
  return show({ ...session, scope, done: sameScope(session.scope, scope) ? session.done : new Set() }, view);
}

/** Records an answer and the day it was given. The last answer to a fact counts. */
export function answer(session: Session, fact: FactId, value: Answer, today: Day): Session {
  const answers = new Map(session.answers);
  answers.delete(fact); // so that the newest stands last
  return { ...session, answers: answers.set(fact, value), answeredOn: new Map(session.answeredOn).set(fact, today) };
}

/** "I don't know" and "prefer not to say": known to be withheld, never asked again. */
export function decline(session: Session, fact: FactId, declined: 'dont-know' | 'prefer-not-to-say', today: Day): Session {
  return answer(session, fact, { declined }, today);
}

/** Takes one answer back. All others stay. */
export function takeBack(session: Session, fact: FactId): Session {
  const answers = new Map(session.answers);
  const answeredOn = new Map(session.answeredOn);
  answers.delete(fact);
  answeredOn.delete(fact);
  return { ...session, answers, answeredOn };
}

/** Adds answers that came from outside: a file, a link, the host. They win over those of the same facts. */
export function addAnswers(session: Session, more: Answers, today: Day): Session {
  let next = session;
  for (const [fact, value] of more) next = answer(next, fact, value, today);
  return next;
}

export const setPlace = (session: Session, place: Place | undefined): Session => ({ ...session, place });

/** Changes the language: nothing else changes. */
export const setLanguage = (session: Session, lang: Lang): Session => ({ ...session, lang });

export const setRecords = (session: Session, records: Lang): Session => ({ ...session, records });

export function tick(session: Session, step: string, isDone: boolean): Session {
  const done = new Set(session.done);
  if (isDone) done.add(step);
  else done.delete(step);
  return { ...session, done };
}

export const helpOther = (session: Session, forOther: boolean): Session => ({ ...session, forOther });

export const filterBy = (session: Session, filters: Filters): Session => ({ ...session, filters });

export const groupBy = (session: Session, by: Session['groupBy']): Session => ({ ...session, groupBy: by });

export const noteHandedOver = (session: Session, note: HandedOver): Session => ({ ...session, handedOver: [...session.handedOver, note] });

/** An empty session; only the languages are kept, so that the person can go on reading. */
export function forget(session: Session, first: View = { name: 'home' }): Session {
  return { ...emptySession(first), lang: session.lang, records: session.records, turn: session.turn + 1 };
}

const isList = (view: View) => view.name === 'search' || view.name === 'topic' || view.name === 'everything' || view.name === 'home';

const sameScope = (a: Scope | undefined, b: Scope) => JSON.stringify(a) === JSON.stringify(b);
