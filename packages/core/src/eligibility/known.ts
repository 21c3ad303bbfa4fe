import { isDeclined, type Answers, type MemberAnswers } from '../answers.js';
import type { Catalog, Day, FactId, JurisdictionId, ServiceId } from '../catalog/types.js';
import type { Scalar } from '../schema/rule-types.js';
import { compileOperand } from './operand.js';
import { compileRule } from './rule.js';

/** All that the engine needs to know of a person and the world. Never modified. */
export interface Situation {
  readonly answers: Answers;
  /** The day of the decision: there is no clock in here. */
  readonly today: Day;
  /** Where the person is; fills in the fact `province`. */
  readonly place?: JurisdictionId;
}

/** A number known only within bounds: how many members match when some have gaps. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The question makes no sense for this person (its `askIf` is unmet): comparisons with it do not hold. */
export const NOT_APPLICABLE = Symbol('not applicable');

/** What a fact or an operand is worth. `undefined`: not known. */
export type Value = Scalar | Range | typeof NOT_APPLICABLE | readonly MemberAnswers[] | undefined;

/** A situation with what follows from it, worked out once. Made by {@link knownFrom}; lives for one pass of decisions. */
export interface Known {
  readonly catalog: Pick<Catalog, 'facts' | 'amounts' | 'services'>;
  readonly answers: Answers;
  readonly today: Day;
  readonly place: JurisdictionId | undefined;
  readonly values: Map<FactId, Value>;
  /** Services whose rule is being decided, so that a circle ends as unknown. */
  readonly deciding: Set<ServiceId>;
  /** Inside a list of household members: who is looked at, and which facts are theirs. */
  readonly member?: { readonly answers: MemberAnswers; readonly list: FactId; readonly fields: readonly FactId[] };
}

/** Begins a pass: values that follow from others are worked out when first asked for, and kept. */
export function knownFrom(catalog: Known['catalog'], situation: Situation): Known {
  return { catalog, answers: situation.answers, today: situation.today, place: situation.place, values: new Map(), deciding: new Set() };
}

/**
 * What is known of a fact: the person's answer; else, for `province`, the place; else, where the question makes no sense,
 * {@link NOT_APPLICABLE}; else what follows from other answers; else nothing.
 */
export function valueOf(known: Known, fact: FactId): Value {
  const member = known.member;
  if (member && member.fields.includes(fact)) return Object.hasOwn(member.answers, fact) ? member.answers[fact] : undefined;
  const values = known.values;
  const kept = values.get(fact);
  if (kept !== undefined || values.has(fact)) return kept;
  values.set(fact, undefined); // a circle of facts that follow from each other ends here, as not known
  const value = workOut(known, fact);
  values.set(fact, value);
  return value;
}

function workOut(known: Known, id: FactId): Value {
  const answer = known.answers.get(id);
  if (answer !== undefined && !isDeclined(answer)) return answer;
  if (id === 'province' && known.place && known.place !== 'ca') return known.place.split('-').slice(0, 2).join('-');
  const fact = known.catalog.facts.get(id);
  if (!fact) return undefined;
  const outside: Known = known.member ? { ...known, member: undefined } : known;
  if (fact.askIf !== undefined && compileRule(fact.askIf).test(outside) === 'unmet') return NOT_APPLICABLE;
  for (const { when, value } of fact.follows ?? []) {
    const truth = when === undefined ? 'met' : compileRule(when).test(outside);
    if (truth === 'unknown') break; // an earlier case might still hold
    const found = truth === 'met' ? compileOperand(value).value(outside) : undefined;
    if (found !== undefined) return found;
    if (truth === 'met') break;
  }
  return undefined;
}
