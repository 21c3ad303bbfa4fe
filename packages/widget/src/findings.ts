import {
  decideAll,
  nextQuestion,
  servicesAt,
  servicesOfBundle,
  undecidedServices,
  type Answers,
  type Catalog,
  type Day,
  type Decision,
  type FactId,
  type NextQuestion,
  type Service,
  type ServiceId,
  type Situation,
} from '@service-finder/core';
import type { Session } from './session.js';

/** How a service stands for this person, as the screen says it. */
export type Standing = 'likely' | 'automatic' | 'undecided' | 'ask' | 'open' | 'received' | 'not-offered' | 'unlikely';

/** The order in which results are shown. */
export const STANDINGS: readonly Standing[] = ['likely', 'automatic', 'undecided', 'open', 'ask', 'received', 'not-offered', 'unlikely'];

/** What the engine says of this session. */
export interface Findings {
  readonly situation: Situation;
  /** Services in view: of the life event, the topic, or all at the place. */
  readonly services: readonly Service[];
  readonly decisions: ReadonlyMap<ServiceId, Decision>;
  readonly next?: NextQuestion;
  /** How many services a question could still settle. */
  readonly openCount: number;
}

/** What a session tells the engine: the answers, and what choosing a life event says of the person. */
export function situationOf(session: Pick<Session, 'answers' | 'place' | 'scope'>, catalog: Catalog, today: Day): Situation {
  return { answers: withGiven(session, catalog), today, place: session.place?.id };
}

/** What the chosen life event says. Answers win over it. */
export function givenBy(scope: Session['scope'], catalog: Catalog): Readonly<Record<FactId, string | number | boolean>> {
  return (scope?.about === 'bundle' && catalog.bundles.get(scope.bundle)?.given) || {};
}

function withGiven(session: Pick<Session, 'answers' | 'scope'>, catalog: Catalog): Answers {
  const given = Object.entries(givenBy(session.scope, catalog));
  return given.length === 0 ? session.answers : new Map([...given, ...session.answers]);
}

/** Decides all that is in view. Pure: keep the result for as long as its arguments stay the same. */
export function findingsOf(session: Session, catalog: Catalog, today: Day, previous?: FactId): Findings {
  const situation = situationOf(session, catalog, today);
  const services = servicesInView(session, catalog);
  const decisions = new Map(decideAll(catalog, situation, services).map((decision) => [decision.service, decision]));
  const ids = services.map((service) => service.id);
  const bundle = session.scope?.about === 'bundle' ? session.scope.bundle : undefined;
  const event = bundle === undefined ? undefined : catalog.bundles.get(bundle)?.event;
  return {
    situation,
    services,
    decisions,
    next: nextQuestion(catalog, situation, { services: ids, previous, event, bundle }),
    openCount: undecidedServices(catalog, situation, ids, bundle).length,
  };
}

/** The services that the questions are about. */
export function servicesInView(session: Pick<Session, 'scope' | 'place'>, catalog: Catalog): readonly Service[] {
  const place = session.place?.id;
  const scope = session.scope;
  const byId = (ids: readonly ServiceId[]) => ids.flatMap((id) => catalog.services.get(id) ?? []);
  switch (scope?.about) {
    case 'bundle':
      return byId(servicesOfBundle(catalog, scope.bundle, place));
    case 'service':
      return byId([scope.service]);
    case 'topic':
      return servicesAt(catalog, place).filter((service) => service.topics.includes(scope.topic));
    default:
      return servicesAt(catalog, place);
  }
}

/** How the screen says a decision. */
export function standingOf(service: Service, decision: Decision): Standing {
  if (service.kind === 'not-offered') return 'not-offered';
  if (decision.received) return 'received';
  if (decision.truth === 'unmet') return 'unlikely';
  if (decision.truth === 'met') return service.automatic ? 'automatic' : 'likely';
  if (decision.missing.length > 0) return 'undecided';
  return decision.notEncoded ? 'ask' : 'open';
}

/** What an answer changed: services that became possible, and services that became unlikely. */
export interface Changes {
  readonly likely: readonly ServiceId[];
  readonly unlikely: readonly ServiceId[];
}

export function changesBetween(before: Findings['decisions'], after: Findings['decisions']): Changes {
  const turned = (truth: Decision['truth']) =>
    [...after.values()]
      .filter((now) => now.truth === truth && before.has(now.service) && before.get(now.service)!.truth !== truth)
      .map((now) => now.service);
  return { likely: turned('met'), unlikely: turned('unmet') };
}

/** Services in groups: by standing, in the order of {@link STANDINGS}. */
export function byStanding(services: readonly Service[], decisions: Findings['decisions']): ReadonlyMap<Standing, readonly Service[]> {
  const groups = new Map<Standing, Service[]>(STANDINGS.map((standing) => [standing, []]));
  for (const service of services) {
    const decision = decisions.get(service.id);
    if (decision) groups.get(standingOf(service, decision))!.push(service);
  }
  return groups;
}

/** The services in view whose rule looks at a fact, directly or through what follows from it. */
export function usersOf(catalog: Catalog, fact: FactId, services: readonly Service[]): readonly Service[] {
  const names = factsBehind(catalog, fact);
  return services.filter(
    (service) => mentionsAny(service.rule, names) || service.deadlines.some((deadline) => mentionsAny(deadline, names)),
  );
}

function factsBehind(catalog: Catalog, fact: FactId): ReadonlySet<FactId> {
  const names = new Set([fact]);
  for (const other of catalog.facts.values()) if (other.follows && mentionsAny(other.follows, new Set([fact]))) names.add(other.id);
  return names;
}

function mentionsAny(node: unknown, names: ReadonlySet<string>): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return Object.entries(node).some(([key, value]) =>
    typeof value === 'string' ? names.has(value) && /^(fact|some|every|count|sumOf|minOf|maxOf|of)$/.test(key) : mentionsAny(value, names),
  );
}
