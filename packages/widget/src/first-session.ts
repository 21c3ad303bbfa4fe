import type { Catalog, NextQuestion, Texts } from '@service-finder/core';
import * as sessions from './session.js';
import type { Session } from './session.js';
import type { Wishes } from './wishes.js';

/** What the attribute `view` may say. */
export const VIEWS: readonly string[] = ['', 'home', 'search', 'everything', 'plan', 'results'];

/**
 * The session that the host asked for: at the start, or at a life event, a service, a plan.
 *
 * @param before - What is kept of it: answers, languages, and what was handed over.
 */
export function firstSession(
  { place, bundle, service, view }: Wishes,
  before: Session,
  catalog: Catalog,
  texts: Texts,
  nextOf: (session: Session) => NextQuestion | undefined,
): Session {
  const { lang, records, forOther, answers, answeredOn, handedOver } = before;
  let session: Session = { ...sessions.emptySession(), lang, records, forOther, answers, answeredOn, handedOver };
  if (place && catalog.jurisdictions.has(place))
    session = sessions.setPlace(session, { id: place, label: texts.jurisdictions.get(place)?.name ?? place });
  if (service) return atService(session, catalog, service);
  const at = (views: Session['views']): Session => ({ ...session, views });
  if (!VIEWS.includes(view)) return at([{ name: 'not-found' }]);
  if (!bundle) return view === 'everything' ? at([{ name: 'everything' }]) : session;
  if (!catalog.bundles.has(bundle)) return at([{ name: 'not-found' }]);
  session = { ...session, scope: { about: 'bundle', bundle } };
  if (view === 'plan' || view === 'results') return at([{ name: view }]);
  if (!session.place) return at([{ name: 'place', goOn: true }]);
  const next = nextOf(session);
  return at([next ? sessions.asking(next) : { name: 'plan' }]);
}

function atService(session: Session, catalog: Catalog, asked: string): Session {
  const service = catalog.moved.get(asked) ?? asked;
  const scope = catalog.services.has(service) ? ({ about: 'service', service } as const) : undefined;
  return { ...session, scope, views: [{ name: 'service', service }] };
}
