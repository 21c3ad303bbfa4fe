import type { MemberAnswers } from '../answers.js';
import type { Catalog, FactId, Service, ServiceId } from '../catalog/types.js';
import { servicesAt } from '../place/services-at.js';
import { asMember, knownFrom, valueOf, type Known, type Situation } from './known.js';
import { addOpenFact, nothingOpen, openIn } from './open.js';
import { membersOf } from './operand.js';
import { programOf, runProgram, type Program } from './program.js';
import { testOf, type Test } from './rule.js';
import { anyOf, type Truth } from './truth.js';

/** What is decided of one service for one person. */
export interface Decision {
  readonly service: ServiceId;
  readonly truth: Truth;
  /** Facts that may be asked and could still change it, in reading order. Empty unless `truth` is `unknown`. */
  readonly missing: readonly FactId[];
  /** Facts that were asked and not told. */
  readonly declined: readonly FactId[];
  /** Facts that an officer decides: their texts say who. */
  readonly officers: readonly FactId[];
  /** Its rule, or a part that matters, is not written yet. */
  readonly notEncoded: boolean;
  /** Amounts of the rule that are not in force today. */
  readonly noAmount: readonly string[];
  /** The person said that they already have or receive it. */
  readonly received: boolean;
  /** Why it is `unmet` whatever the answers: the programme has not begun, or has ended. */
  readonly period?: 'not-yet' | 'ended';
  /** For a service decided per member of the household: each one's truth, in the order of the list. */
  readonly members?: readonly Truth[];
}

/**
 * Decides one service, given the answers so far.
 *
 * @param service - From an opened catalogue.
 * @returns The truth and all that keeps it open. Decides nothing that the answers do not: what is not known stays `unknown`.
 * @throws Nothing.
 *
 * @example
 * decideService(catalog, catalog.services.get('ca/old-age-security')!, { answers: new Map([['age', 60]]), today: '2026-11-22' })
 * // => { truth: 'unmet', missing: [], … }
 */
export function decideService(catalog: Catalog, service: Service, situation: Situation): Decision {
  return decideKnown(service, knownFrom(catalog, situation));
}

/**
 * Decides every service that applies at the person's place (all federal ones when the place is not known), in catalogue order.
 *
 * @param services - Decide these instead.
 */
export function decideAll(
  catalog: Catalog,
  situation: Situation,
  services: Iterable<Service> = servicesAt(catalog, situation.place),
): readonly Decision[] {
  const known = knownFrom(catalog, situation);
  return Array.from(services, (service) => decideKnown(service, known));
}

/** Only the truths, in the order of the services: what lists and searches need, several times cheaper than full decisions. */
export function truthsOf(
  catalog: Catalog,
  situation: Situation,
  services: readonly Service[] = servicesAt(catalog, situation.place),
): readonly Truth[] {
  return runProgram(preparedFor(services), knownFrom(catalog, situation));
}

const prepared = new WeakMap<readonly Service[], Program>();

/** The rules of a list of services, laid out; the same list is prepared once. */
function preparedFor(services: readonly Service[]): Program {
  let program = prepared.get(services);
  if (!program) prepared.set(services, (program = programOf(services, beyondRule)));
  return program;
}

/** With a period, or decided per member, a service is more than its rule. */
function beyondRule(service: Service): Test | undefined {
  const plain = service.per === undefined && service.starts === undefined && service.ends === undefined;
  return plain ? undefined : (known) => truthKnown(service, known);
}

/** The truth of a service within a pass. */
export function truthKnown(service: Service, known: Known): Truth {
  if (periodOf(service, known)) return 'unmet';
  if (service.per === undefined) return testOf(service.rule)(known);
  const members = membersOf(known, service.per);
  return members ? anyOf(memberTruths(service, known, members)) : 'unknown';
}

/** The full decision of a service within a pass. */
export function decideKnown(service: Service, known: Known): Decision {
  const open = nothingOpen();
  const period = periodOf(service, known);
  const members = !period && service.per !== undefined ? membersOf(known, service.per) : undefined;
  const truth = truthKnown(service, known);
  if (truth === 'unknown') {
    if (service.per === undefined) openIn(service.rule, known, open);
    else if (!members) addOpenFact(open, known, service.per);
    else for (const member of members) openIn(service.rule, asMember(known, service.per, member), open);
  }
  return {
    service: service.id,
    truth,
    missing: [...open.missing],
    declined: [...open.declined],
    officers: [...open.officers],
    notEncoded: open.notEncoded,
    noAmount: [...open.noAmount],
    received: isReceived(service, known),
    ...(period && { period }),
    ...(members && { members: memberTruths(service, known, members) }),
  };
}

/** Whether the person said that they already have or receive it. */
export const isReceived = (service: Service, known: Known): boolean =>
  service.receivedIf !== undefined && valueOf(known, service.receivedIf) === true;

function periodOf(service: Service, known: Known): Decision['period'] {
  if (service.starts !== undefined && known.today < service.starts) return 'not-yet';
  return service.ends !== undefined && known.today > service.ends ? 'ended' : undefined;
}

function memberTruths(service: Service, known: Known, members: readonly MemberAnswers[]): Truth[] {
  const test = testOf(service.rule);
  return members.map((member) => test(asMember(known, service.per!, member)));
}
