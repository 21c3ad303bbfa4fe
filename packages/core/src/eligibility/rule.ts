import { plain } from '../catalog/bare.js';
import type { Comparison, Operand, Rule, Scalar } from '../schema/rule-types.js';
import { asMember, keptAt, NOT_APPLICABLE, slotOf, type Known, type Value } from './known.js';
import { membersOf, valueFrom, type ValueFrom } from './operand.js';
import { allOf, anyOf, not, truthOf, type Truth } from './truth.js';
import { JUDGES, NEGATIVE, verbOf, type VerbName } from './verbs.js';

/** A rule made ready to be decided many times: deciding 400 services must cost a fraction of a frame on an old phone. */
export type Test = (known: Known) => Truth;

/** Deeper than any rule that a person wrote: what lies below is as if not written. */
export const DEPTH_LIMIT = 60;
const prepared = new WeakMap<object, Test>();
const everyone: Test = () => 'met';
const notEncoded: Test = () => 'unknown';

/**
 * Prepares a rule; the same object is prepared once.
 *
 * @returns A test that never throws. What is not a rule (a damaged or hostile build) is always unknown, as if not encoded.
 */
export function testOf(rule: Rule, depth = 0): Test {
  if (rule === 'everyone') return everyone;
  if (typeof rule !== 'object' || rule === null || depth > DEPTH_LIMIT) return notEncoded;
  let ready = prepared.get(rule);
  if (!ready) prepared.set(rule, (ready = prepareSafely(rule, depth)));
  return ready;
}

function prepareSafely(rule: Exclude<Rule, string>, depth: number): Test {
  try {
    return prepare(rule, depth + 1);
  } catch {
    return notEncoded; // only a build that no check has seen can come here; a visitor never sees a stack trace
  }
}

function prepare(rule: Exclude<Rule, string>, depth: number): Test {
  const part = (inner: Rule) => testOf(inner, depth);
  if ('all' in rule) return glue(rule.all.map(part), 'unmet', 'met');
  if ('any' in rule) return glue(rule.any.map(part), 'met', 'unmet');
  if ('not' in rule) {
    const inner = part(rule.not);
    return (known) => not(inner(known));
  }
  if ('if' in rule) return part(casesOf(rule));
  if ('some' in rule) return overMembers(rule.some, part(rule.where), anyOf);
  if ('every' in rule) return overMembers(rule.every, part(rule.where), allOf);
  if ('qualifies' in rule) return qualifies(rule.qualifies);
  return comparison(rule);
}

/** Joins parts, stopping at the first that settles it. */
function glue(parts: readonly Test[], settling: Truth, otherwise: Truth): Test {
  const count = parts.length;
  return (known) => {
    let soFar = otherwise;
    for (let i = 0; i < count; i += 1) {
      const truth = parts[i]!(known);
      if (truth === settling) return settling;
      if (truth === 'unknown') soFar = 'unknown';
    }
    return soFar;
  };
}

type Cases = { readonly any: readonly Rule[] };
const desugared = new WeakMap<object, Cases>();

/** `if c then a else b` is `(c and a) or (not c and b)`: unknown while `c` is, even if both cases agree. */
export function casesOf(rule: Extract<Rule, { readonly if: Rule }>): Cases {
  let cases = desugared.get(rule);
  if (!cases)
    desugared.set(
      rule,
      (cases = plain({ any: [plain({ all: [rule.if, rule.then] }), plain({ all: [plain({ not: rule.if }), rule.else] })] })),
    );
  return cases;
}

function overMembers(list: string, where: Test, join: (truths: Iterable<Truth>) => Truth): Test {
  return (known) => {
    const members = membersOf(known, list);
    return members ? join(members.map((member) => where(asMember(known, list, member)))) : 'unknown';
  };
}

/** Another service's decision: it may be known from its rule, or from the answer that the person already receives it. */
function qualifies(id: string): Test {
  return (known) => {
    if (known.deciding.has(id)) return 'unknown'; // a circle of services is a fault of the catalogue; here it ends as unknown
    known.deciding.add(id);
    const truth = testOf(qualifyingRule(known, id))(known);
    known.deciding.delete(id);
    return truth;
  };
}

const qualifying = new WeakMap<object, Rule>();

/** The rule that `qualifies` stands for; one that is not loaded cannot be decided. */
export function qualifyingRule(known: Known, id: string): Rule {
  const service = known.catalog.services.get(id);
  if (!service) return 'not-encoded';
  if (service.receivedIf === undefined) return service.rule;
  let rule = qualifying.get(service);
  if (!rule) qualifying.set(service, (rule = plain({ any: [plain({ fact: service.receivedIf, is: true }), service.rule] })));
  return rule;
}

/** The left side of a comparison as an operand. Elapsed time and numbers over members are operands as they stand. */
export function subjectOf(rule: Comparison): Operand {
  return 'value' in rule ? rule.value : 'fact' in rule ? plain({ fact: rule.fact }) : (rule as unknown as Operand);
}

function comparison(rule: Comparison): Test {
  const verb = verbOf(rule);
  if (!verb) return notEncoded;
  if (!('fact' in rule)) return prepareComparison(rule, verb);
  const key = JSON.stringify(rule);
  let test = conditions.get(key);
  if (!test) conditions.set(key, (test = prepareComparison(rule, verb)));
  return test;
}

// The same condition stands in many services: one test for all of them keeps a large catalogue in the processor's cache.
const conditions = new Map<string, Test>();

function prepareComparison(rule: Comparison, verb: VerbName): Test {
  const right = (rule as unknown as Record<string, unknown>)[verb];
  const left = valueFrom(subjectOf(rule));
  if (verb === 'oneOf' || verb === 'noneOf') return membership(left, new Set(right as readonly Scalar[]), verb === 'oneOf');
  const judge = JUDGES[verb];
  const negative = truthOf(NEGATIVE.has(verb));
  if ('fact' in rule && typeof right !== 'object' && right !== 'today')
    return withLiteral(slotOf(rule.fact), judge, right as Scalar, negative);
  const operand = valueFrom(right as Operand);
  return (known) => {
    const a = left(known);
    if (a === undefined) return 'unknown';
    const b = operand(known);
    if (a === NOT_APPLICABLE || b === NOT_APPLICABLE) return negative;
    return b === undefined ? 'unknown' : judge(a, b);
  };
}

/** Most conditions hold one fact against one literal: they take the shortest way. */
function withLiteral(slot: number, judge: (a: Value, b: Value) => Truth, literal: Scalar, negative: Truth): Test {
  return (known) => {
    const value = known.values[slot] ?? keptAt(known, slot);
    if (value === null) return 'unknown';
    return value === NOT_APPLICABLE ? negative : judge(value, literal);
  };
}

/** A set, so that hundreds of codes cost as much as one. */
function membership(left: ValueFrom, set: ReadonlySet<Scalar>, wanted: boolean): Test {
  const inside = truthOf(wanted);
  const outside = truthOf(!wanted);
  return (known) => {
    const value = left(known);
    if (value === undefined) return 'unknown';
    if (value === NOT_APPLICABLE) return outside;
    return typeof value === 'object' ? 'unknown' : set.has(value as Scalar) ? inside : outside;
  };
}
