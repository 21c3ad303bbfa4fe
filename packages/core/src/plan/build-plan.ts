import type { Bundle, BundleId, Catalog, Day, FactId, Service, ServiceId } from '../catalog/types.js';
import { decideKnown, type Decision } from '../eligibility/decide-service.js';
import { knownFrom, valueOf, type Known, type Situation } from '../eligibility/known.js';
import { testOf } from '../eligibility/rule.js';
import type { Truth } from '../eligibility/truth.js';
import { isDay } from '../dates.js';
import { servicesAt } from '../place/services-at.js';
import { carriersOf } from './carriers.js';
import { deadlinesKnown, papersKnown, type PlanDeadline } from './of-service.js';
import { orderSteps } from './order-steps.js';

/** One thing to do, or to know. */
export interface PlanStep {
  /** The service's id; for advice, the task's. */
  readonly id: string;
  /**
   * `do`: apply or tell somebody. `automatic`: nothing to do. `advice`: no government is needed.
   * `not-offered`: nobody offers this here; the words say what to do instead. `received`: the person has it already.
   */
  readonly kind: 'do' | 'automatic' | 'advice' | 'not-offered' | 'received';
  readonly tasks: readonly string[];
  readonly service?: ServiceId;
  /** Services of other steps that this one application also completes. */
  readonly includes: readonly ServiceId[];
  readonly truth: Truth;
  readonly missing: readonly FactId[];
  readonly deadlines: readonly PlanDeadline[];
  /** The earliest dated deadline. */
  readonly due?: Day;
  readonly documents: readonly string[];
  /** Tasks of this step whose words say what everyone does, whatever the government: “The funeral home usually does this for you”. */
  readonly advice: readonly string[];
  /** Steps that come first. */
  readonly after: readonly string[];
}

/** What a person should do for a life event, in order, each paper and each deadline once. */
export interface Plan {
  readonly bundle: BundleId;
  readonly eventDate?: Day;
  readonly steps: readonly PlanStep[];
  readonly documents: readonly { readonly document: string; readonly steps: readonly string[] }[];
  /** All dated and undated deadlines, earliest first. */
  readonly deadlines: readonly (PlanDeadline & { readonly step: string })[];
  /** Services of the plan that are not decided yet, with what is missing. */
  readonly undecided: readonly { readonly service: ServiceId; readonly missing: readonly FactId[] }[];
  /** Services of the event that the answers rule out: folded on screen, never hidden. */
  readonly unlikely: readonly ServiceId[];
  /** Tasks that concern this person and that nothing in the catalogue serves here. */
  readonly gaps: readonly string[];
}

/**
 * Makes the plan of a life event: ordered, dated, without repetition.
 *
 * - A service ruled out by the answers is left out; an undecided one stays, with what is missing.
 * - One application that completes several tasks stands once; the services that it includes are folded into it.
 * - A step never stands before one that it needs (services it `needs`, tasks that come `after` others).
 * - Where a service `replaces` another government's, the other is left out once the first is met.
 *
 * @returns An empty plan when no bundle has this id.
 */
export function buildPlan(catalog: Catalog, bundleId: BundleId, situation: Situation): Plan {
  const bundle = catalog.bundles.get(bundleId);
  if (!bundle) return { bundle: bundleId, steps: [], documents: [], deadlines: [], undecided: [], unlikely: [], gaps: [] };
  const known = knownFrom(catalog, withGiven(situation, bundle));
  const services = servicesAt(catalog, situation.place).filter((service) => service.tasks.some((task) => task.startsWith(`${bundleId}/`)));
  const decisions = new Map(services.map((service) => [service.id, decideKnown(service, known)]));
  const inPlan = services.filter((service) => decisions.get(service.id)!.truth !== 'unmet');
  const dropped = replacedBy(inPlan, decisions);
  const wanted = inPlan.filter((service) => !dropped.has(service.id) && concerns(service, bundle, known));
  const carriers = carriersOf(wanted);
  const advised = tasksWithAdvice(catalog, bundle);
  const steps = [
    ...wanted
      .filter((service) => !carriers.has(service.id))
      .map((service) => stepOf(service, bundle, decisions.get(service.id)!, wanted, carriers, advised, known)),
    ...adviceSteps(advised, bundle, wanted, known),
  ];
  const ordered = orderSteps(steps, bundle);
  const eventDate = bundle.event === undefined ? undefined : valueOf(known, bundle.event);
  return {
    bundle: bundleId,
    ...(isDay(eventDate) && { eventDate }),
    steps: ordered,
    documents: papersOf(ordered),
    deadlines: deadlinesOf(ordered),
    undecided: wanted
      .filter((s) => decisions.get(s.id)!.truth === 'unknown')
      .map((s) => ({ service: s.id, missing: decisions.get(s.id)!.missing })),
    unlikely: services.filter((s) => decisions.get(s.id)!.truth === 'unmet').map((s) => s.id),
    gaps: gapsOf(bundle, ordered, known),
  };
}

/** The situation with what choosing a bundle says of the person; their own answers win. */
export function withGiven(situation: Situation, bundle: Bundle | undefined): Situation {
  if (!bundle?.given) return situation;
  return { ...situation, answers: new Map([...Object.entries(bundle.given), ...situation.answers]) };
}

/** The services that complete a task of the bundle and apply at a place, in catalogue order. */
export function servicesOfBundle(catalog: Catalog, bundleId: BundleId, place: Situation['place']): readonly ServiceId[] {
  return servicesAt(catalog, place)
    .filter((service) => service.tasks.some((task) => task.startsWith(`${bundleId}/`)))
    .map((service) => service.id);
}

const taskOf = (bundle: Bundle, id: string) => bundle.tasks.find((task) => task.id === id);
const tasksHere = (service: Service, bundle: Bundle) => service.tasks.filter((task) => task.startsWith(`${bundle.id}/`));

/** A task whose condition fails does not concern this person; a service stays for its other tasks. */
function taskConcerns(bundle: Bundle, id: string, known: Known): boolean {
  const condition = taskOf(bundle, id)?.if;
  return condition === undefined || testOf(condition)(known) !== 'unmet';
}
const concerns = (service: Service, bundle: Bundle, known: Known) =>
  tasksHere(service, bundle).some((task) => taskConcerns(bundle, task, known));

function replacedBy(services: readonly Service[], decisions: ReadonlyMap<ServiceId, Decision>): ReadonlySet<ServiceId> {
  return new Set(services.filter((service) => decisions.get(service.id)!.truth === 'met').flatMap((service) => service.replaces));
}

function stepOf(
  service: Service,
  bundle: Bundle,
  decision: Decision,
  wanted: readonly Service[],
  carriers: ReadonlyMap<ServiceId, ServiceId>,
  advised: ReadonlySet<string>,
  known: Known,
): PlanStep {
  const folded = wanted.filter((other) => carriers.get(other.id) === service.id);
  const own = tasksHere(service, bundle).filter((task) => taskConcerns(bundle, task, known));
  const tasks = [...new Set([...own, ...folded.flatMap((other) => tasksHere(other, bundle))])];
  const deadlines = deadlinesKnown(service, known);
  const dates = deadlines.flatMap((deadline) => deadline.date ?? []).sort();
  const done = (id: ServiceId) => carriers.get(id) ?? id;
  return {
    id: service.id,
    kind: kindOf(service, decision),
    tasks,
    service: service.id,
    includes: folded.map((other) => other.id),
    truth: decision.truth,
    missing: decision.missing,
    deadlines,
    ...(dates[0] !== undefined && { due: dates[0] }),
    documents: [...new Set([service, ...folded].flatMap((one) => papersKnown(one, known)))],
    advice: tasks.filter((task) => advised.has(task)),
    after: [...new Set([service, ...folded].flatMap((one) => one.needs).map(done))].filter(
      (id) => id !== service.id && wanted.some((other) => other.id === id),
    ),
  };
}

function kindOf(service: Service, decision: Decision): PlanStep['kind'] {
  if (decision.received) return 'received';
  if (service.kind === 'not-offered') return 'not-offered';
  return service.automatic ? 'automatic' : 'do';
}

/** Tasks with words of advice. Any language tells, since all have the same. */
function tasksWithAdvice(catalog: Catalog, bundle: Bundle): ReadonlySet<string> {
  const words = [...catalog.texts.values()][0];
  return new Set(bundle.tasks.map((task) => task.id).filter((id) => words?.tasks.get(id)?.advice !== undefined));
}

/** Steps for advice on tasks that no service of the plan completes; the others carry their advice with them. */
function adviceSteps(advised: ReadonlySet<string>, bundle: Bundle, wanted: readonly Service[], known: Known): PlanStep[] {
  const served = new Set(wanted.flatMap((service) => service.tasks));
  const alone = bundle.tasks.filter((task) => advised.has(task.id) && !served.has(task.id) && taskConcerns(bundle, task.id, known));
  return alone.map(({ id }) => ({
    id,
    kind: 'advice',
    tasks: [id],
    includes: [],
    truth: 'met',
    missing: [],
    deadlines: [],
    documents: [],
    advice: [id],
    after: [],
  }));
}

function papersOf(steps: readonly PlanStep[]): Plan['documents'] {
  const bySteps = new Map<string, string[]>();
  for (const step of steps) for (const document of step.documents) bySteps.set(document, [...(bySteps.get(document) ?? []), step.id]);
  return [...bySteps].map(([document, ids]) => ({ document, steps: ids }));
}

const LAST = '9999-12-31';

function deadlinesOf(steps: readonly PlanStep[]): Plan['deadlines'] {
  return steps
    .flatMap((step) => step.deadlines.map((deadline) => ({ ...deadline, step: step.id })))
    .sort((a, b) => ((a.date ?? LAST) < (b.date ?? LAST) ? -1 : (a.date ?? LAST) > (b.date ?? LAST) ? 1 : 0));
}

function gapsOf(bundle: Bundle, steps: readonly PlanStep[], known: Known): string[] {
  const served = new Set(steps.flatMap((step) => step.tasks));
  return bundle.tasks.filter((task) => !served.has(task.id) && taskConcerns(bundle, task.id, known)).map((task) => task.id);
}
