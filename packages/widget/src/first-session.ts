import type { Catalog, Day, NextQuestion, Texts } from '@service-finder/core';
import type { Options } from './scene.js';
import * as sessions from './session.js';
import type { Session } from './session.js';

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

/** Whether the host asked for anything but the start. */
export const beginsElsewhere = ({ bundle, service, view }: Wishes): boolean =>
  Boolean(bundle || service || ['everything', 'plan', 'results'].includes(view));

/**
 * The session that the host asked for: at the start, or at a life event, a service, a plan.
 *
 * @param before - What is kept of it: answers and languages.
 */
export function firstSession(
  { place, bundle, service, view }: Wishes,
  before: Session,
  catalog: Catalog,
  texts: Texts,
  nextOf: (session: Session) => NextQuestion | undefined,
): Session {
  const { lang, forOther, answers, answeredOn } = before;
  let session: Session = { ...sessions.emptySession(), lang, forOther, answers, answeredOn };
  if (place && catalog.jurisdictions.has(place))
    session = sessions.setPlace(session, { id: place, label: texts.jurisdictions.get(place)?.name ?? place });
  const known = catalog.moved.get(service) ?? service;
  if (catalog.services.has(known))
    return { ...session, scope: { about: 'service', service: known }, views: [{ name: 'service', service: known }] };
  if (!catalog.bundles.has(bundle)) return view === 'everything' ? { ...session, views: [{ name: 'everything' }] } : session;
  session = { ...session, scope: { about: 'bundle', bundle } };
  if (view === 'plan' || view === 'results') return { ...session, views: [{ name: view }] };
  if (!session.place) return { ...session, views: [{ name: 'place', goOn: true }] };
  const next = nextOf(session);
  return { ...session, views: [next ? sessions.asking(next) : { name: 'plan' }] };
}
