import { plain } from '../catalog/bare.js';
import { isDeclined, type Answer } from '../answers.js';
import type { AmountValue, Catalog, FactId, Service } from '../catalog/types.js';
import type { Comparison, Operand, Rule } from '../schema/rule-types.js';
import { amountLine, amountValue, isPast } from './amounts.js';
import { asMember, knownFrom, NOT_APPLICABLE, valueOf, type Known, type Situation, type Value } from './known.js';
import { membersOf, valueFrom } from './operand.js';
import { casesOf, testOf } from './rule.js';
import type { Truth } from './truth.js';

/** A fact as a condition found it. */
export interface FactSeen {
  readonly fact: FactId;
  readonly answer?: Answer;
  /** It follows from other answers, or from the place: the person was not asked. */
  readonly derived?: boolean;
  readonly declined?: boolean;
  readonly notApplicable?: boolean;
}

/** An amount as a condition found it: the line in force on the day. */
export interface AmountSeen {
  readonly amount: string;
  readonly value?: number;
  readonly line?: AmountValue;
  /** The last day for which it is known has passed. */
  readonly past?: boolean;
}

/** A single condition with all that explains it: data, no words. */
export interface Condition {
  readonly kind: 'condition';
  readonly truth: Truth;
  readonly rule: Comparison | 'everyone' | 'not-encoded' | { readonly qualifies: string };
  readonly facts: readonly FactSeen[];
  readonly amounts: readonly AmountSeen[];
}

/** A rule as a tree of conditions. `none`: none of the parts may hold. `member`: the parts are about one of a household list. */
export interface Group {
  readonly kind: 'all' | 'any' | 'none' | 'some' | 'every';
  readonly truth: Truth;
  readonly parts: readonly Criterion[];
  /** some, every: the list. */
  readonly list?: FactId;
}
export type Criterion = Condition | Group;

/**
 * A service's whole rule as a tree, each condition with its truth, answers and amounts.
 *
 * The same tree prints the criteria for someone who has answered nothing and the reasons for someone who has, so what is
 * printed cannot drift from what is evaluated.
 */
export function criteriaOf(catalog: Catalog, service: Service, situation: Situation): Criterion {
  const known = knownFrom(catalog, situation);
  if (service.per === undefined) return criterionOf(service.rule, known);
  return membersGroup('some', service.per, service.rule, known, truthIn);
}

const truthIn = (rule: Rule, known: Known) => testOf(rule)(known);

function criterionOf(rule: Rule, known: Known): Criterion {
  const truth = truthIn(rule, known);
  if (typeof rule !== 'object') return { kind: 'condition', truth, rule, facts: [], amounts: [] };
  const parts = (rules: readonly Rule[]) => rules.map((part) => criterionOf(part, known));
  if ('all' in rule) return { kind: 'all', truth, parts: parts(rule.all) };
  if ('any' in rule) return { kind: 'any', truth, parts: parts(rule.any) };
  if ('not' in rule) return negation(rule.not, known, truth);
  if ('if' in rule) return { kind: 'any', truth, parts: parts(casesOf(rule).any) };
  if ('some' in rule) return membersGroup('some', rule.some, rule.where, known, () => truth);
  if ('every' in rule) return membersGroup('every', rule.every, rule.where, known, () => truth);
  if ('qualifies' in rule) return { kind: 'condition', truth, rule, facts: [], amounts: [] };
  return condition(rule, known, truth);
}

/** A negated comparison is said with the opposite verb; a negated group as “none of these”. */
function negation(inner: Rule, known: Known, truth: Truth): Criterion {
  if (typeof inner === 'object' && 'not' in inner) return criterionOf(inner.not, known);
  const opposite = typeof inner === 'object' ? oppositeOf(inner) : undefined;
  return opposite ? condition(opposite, known, truth) : { kind: 'none', truth, parts: [criterionOf(inner, known)] };
}

const OPPOSITES = [
  ['is', 'isNot'],
  ['oneOf', 'noneOf'],
  ['atLeast', 'lessThan'],
  ['atMost', 'moreThan'],
  ['before', 'notBefore'],
  ['after', 'notAfter'],
] as const;

function oppositeOf(rule: object): Comparison | undefined {
  for (const pair of OPPOSITES) {
    for (const [verb, other] of [pair, [pair[1], pair[0]]] as const) {
      if (!Object.hasOwn(rule, verb)) continue;
      const { [verb]: right, ...subject } = rule as Record<string, unknown>;
      return plain({ ...subject, [other]: right }) as unknown as Comparison;
    }
  }
  return undefined;
}

function membersGroup(
  kind: 'some' | 'every',
  list: FactId,
  where: Rule,
  known: Known,
  truthOf: (rule: Rule, known: Known) => Truth,
): Group {
  const members = membersOf(known, list);
  const truth =
    members && kind === 'some' && truthOf === truthIn ? truthIn({ some: list, where }, known) : members ? truthOf(where, known) : 'unknown';
  const scopes = members?.length ? members.map((member) => asMember(known, list, member)) : [asMember(known, list, {})];
  return { kind, truth, list, parts: scopes.map((scope) => criterionOf(where, scope)) };
}

function condition(rule: Comparison, known: Known, truth: Truth): Condition {
  const seen = { facts: new Map<FactId, FactSeen>(), amounts: new Map<string, AmountSeen>() };
  walkOperand(rule as unknown as Operand, known, seen);
  return { kind: 'condition', truth, rule, facts: [...seen.facts.values()], amounts: [...seen.amounts.values()] };
}

interface Seen {
  readonly facts: Map<FactId, FactSeen>;
  readonly amounts: Map<string, AmountSeen>;
}

/** Gathers the facts and amounts that a comparison looks at, wherever they stand in it. */
function walkOperand(node: unknown, known: Known, seen: Seen): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) return node.forEach((item) => walkOperand(item, known, seen));
  const record = node as Record<string, unknown>;
  if (typeof record['fact'] === 'string') seen.facts.set(record['fact'], factSeen(record['fact'], known));
  if (typeof record['amount'] === 'string')
    seen.amounts.set(record['amount'], amountSeen(record['amount'], record['by'] as Operand | undefined, known));
  for (const key of ['count', 'sumOf', 'minOf', 'maxOf']) {
    const list = record[key];
    if (typeof list === 'string') seen.facts.set(list, factSeen(list, known));
  }
  for (const [key, value] of Object.entries(record)) if (key !== 'where') walkOperand(value, known, seen);
}

function factSeen(fact: FactId, known: Known): FactSeen {
  const given = known.member?.fields.includes(fact) ? known.member.answers[fact] : known.answers.get(fact);
  if (isDeclined(given)) return { fact, declined: true };
  if (given !== undefined) return { fact, answer: given };
  const value: Value = valueOf(known, fact);
  if (value === NOT_APPLICABLE) return { fact, notApplicable: true };
  return value === undefined ? { fact } : { fact, answer: value as Answer, derived: true };
}

function amountSeen(id: string, by: Operand | undefined, known: Known): AmountSeen {
  const amount = known.catalog.amounts.get(id);
  const line = amount && amountLine(amount, known.today);
  if (!line) return { amount: id };
  const size = by === undefined ? undefined : valueFrom(by)(known);
  const value = amountValue(line, typeof size === 'number' ? size : undefined);
  return { amount: id, line, ...(value !== undefined && { value }), ...(isPast(line, known.today) && { past: true }) };
}
