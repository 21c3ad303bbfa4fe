import { isDeclined, type Answers, type MemberAnswers } from '../answers.js';
import type { Catalog, Day, FactId, JurisdictionId, ServiceId } from '../catalog/types.js';
import type { Scalar } from '../schema/rule-types.js';
import { valueFrom } from './operand.js';
import { testOf } from './rule.js';

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

/** A value as it is kept for a pass: `null` is worked out and not known, a hole is not worked out yet. */
export type Kept = Exclude<Value, undefined> | null;

/** A situation with what follows from it, worked out once. Made by {@link knownFrom}; lives for one pass of decisions. */
export interface Known {
  readonly catalog: Pick<Catalog, 'facts' | 'amounts' | 'services'>;
  readonly answers: Answers;
  readonly today: Day;
  readonly place: JurisdictionId | undefined;
  /** By slot: see {@link slotOf}. */
  readonly values: (Kept | undefined)[];
  /** Services whose rule is being decided, so that a circle ends as unknown. */
  readonly deciding: Set<ServiceId>;
  /** Inside a list of household members: who is looked at, and which facts are theirs. */
  readonly member:
    { readonly list: FactId; readonly fields: readonly FactId[]; readonly answers: MemberAnswers; readonly outside: Known } | undefined;
}

// A rule looks a fact up thousands of times, so each fact's name stands for a small number once and for all.
const slots = new Map<FactId, number>();
const names: FactId[] = [];

/** The place of a fact in {@link Known.values}. */
export function slotOf(fact: FactId): number {
  let slot = slots.get(fact);
  if (slot === undefined) {
    slot = names.push(fact) - 1;
    slots.set(fact, slot);
  }
  return slot;
}

/** Begins a pass: values that follow from others are worked out when first asked for, and kept. */
export function knownFrom(catalog: Known['catalog'], situation: Situation): Known {
  const { answers, today, place } = situation;
  return {
    catalog,
    answers,
    today,
    place,
    values: new Array<Kept | undefined>(names.length).fill(undefined),
    deciding: new Set(),
    member: undefined,
  };
}

/** Looks at one member of a list: the facts asked of each member are theirs, all others those of the household. */
export function asMember(known: Known, list: FactId, answers: MemberAnswers): Known {
  const fields = known.catalog.facts.get(list)?.fields ?? Object.keys(answers);
  const scope: Known = { ...known, values: [], member: { list, fields, answers, outside: known.member?.outside ?? known } };
  for (const field of fields) scope.values[slotOf(field)] = Object.hasOwn(answers, field) ? answers[field]! : null;
  return scope;
}

/**
 * What is known of a fact: the person's answer; else, for `province`, the place; else, where the question makes no sense,
 * {@link NOT_APPLICABLE}; else what follows from other answers; else nothing.
 */
export function valueOf(known: Known, fact: FactId): Value {
  return keptAt(known, slotOf(fact)) ?? undefined;
}

/** {@link valueOf} by slot; `null` when not known. */
export function keptAt(known: Known, slot: number): Kept {
  const kept = known.values[slot];
  if (kept !== undefined) return kept;
  if (known.member) return (known.values[slot] = keptAt(known.member.outside, slot));
  known.values[slot] = null; // a circle of facts that follow from each other ends here, as not known
  return (known.values[slot] = workOut(known, names[slot]!) ?? null);
}

function workOut(known: Known, id: FactId): Value {
  const answer = known.answers.get(id);
  if (answer !== undefined && !isDeclined(answer)) return answer;
  if (id === 'province' && known.place && known.place !== 'ca') return known.place.split('-').slice(0, 2).join('-');
  const fact = known.catalog.facts.get(id);
  if (!fact) return undefined;
  if (fact.askIf !== undefined && testOf(fact.askIf)(known) === 'unmet') return NOT_APPLICABLE;
  for (const { when, value } of fact.follows ?? []) {
    const truth = when === undefined ? 'met' : testOf(when)(known);
    if (truth === 'unknown') return undefined; // an earlier case might still hold
    if (truth === 'met') return valueFrom(value)(known);
  }
  return undefined;
}
