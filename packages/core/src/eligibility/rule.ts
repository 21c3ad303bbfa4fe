import type { Comparison, Rule, Scalar } from '../schema/rule-types.js';
import { isDay } from '../dates.js';
import { NOT_APPLICABLE, valueOf, type Known, type Value } from './known.js';
import { addOpenFact, type Open } from './open.js';
import { asMember, asRange, compileOperand, membersOf, type CompiledOperand } from './operand.js';
import { allOf, anyOf, not, truthOf, type Truth } from './truth.js';

/** A rule made ready to be decided many times: deciding 400 services must cost less than a frame on an old phone. */
export interface CompiledRule {
  test(known: Known): Truth;
  /** Tells what keeps it unknown. Adds nothing when it is settled: a settled rule asks for nothing more. */
  open(known: Known, open: Open): void;
}

const DEPTH_LIMIT = 60;
const compiled = new WeakMap<object, CompiledRule>();
const EVERYONE: CompiledRule = { test: () => 'met', open: () => undefined };
const NOT_ENCODED: CompiledRule = { test: () => 'unknown', open: (_, open) => void (open.notEncoded = true) };

/**
 * Prepares a rule; the same object is prepared once.
 *
 * @returns A test that never throws. What is not a rule (a damaged or hostile build) is always unknown, as if not encoded.
 */
export function compileRule(rule: Rule, depth = 0): CompiledRule {
  if (rule === 'everyone') return EVERYONE;
  if (typeof rule !== 'object' || rule === null || depth > DEPTH_LIMIT) return NOT_ENCODED;
  let ready = compiled.get(rule);
  if (!ready) compiled.set(rule, (ready = prepareSafely(rule, depth)));
  return ready;
}

function prepareSafely(rule: Exclude<Rule, string>, depth: number): CompiledRule {
  try {
    return prepare(rule, depth + 1);
  } catch {
    return NOT_ENCODED; // only a build that no check has seen can come here; a visitor never sees a stack trace
  }
}

function prepare(rule: Exclude<Rule, string>, depth: number): CompiledRule {
  const part = (inner: Rule) => compileRule(inner, depth);
  if ('all' in rule) return glue(rule.all.map(part), allOf, 'unmet');
  if ('any' in rule) return glue(rule.any.map(part), anyOf, 'met');
  if ('not' in rule) {
    const inner = part(rule.not);
    return { test: (known) => not(inner.test(known)), open: (known, open) => inner.open(known, open) };
  }
  if ('if' in rule) return cases(part(rule.if), part(rule.then), part(rule.else));
  if ('some' in rule) return overMembers(rule.some, part(rule.where), anyOf);
  if ('every' in rule) return overMembers(rule.every, part(rule.where), allOf);
  if ('qualifies' in rule) return qualifies(rule.qualifies);
  return comparison(rule);
}

/** Joins parts, stopping at the first that settles it. */
function glue(parts: readonly CompiledRule[], join: (truths: Iterable<Truth>) => Truth, settling: Truth): CompiledRule {
  const otherwise = join([]);
  function test(known: Known): Truth {
    let soFar = otherwise;
    for (const part of parts) {
      const truth = part.test(known);
      if (truth === settling) return settling;
      if (truth === 'unknown') soFar = 'unknown';
    }
    return soFar;
  }
  return {
    test,
    open(known, open) {
      if (test(known) === 'unknown') for (const part of parts) if (part.test(known) === 'unknown') part.open(known, open);
    },
  };
}

/** `if c then a else b` is `(c and a) or (not c and b)`: unknown while `c` is, even if both cases agree. */
function cases(condition: CompiledRule, then: CompiledRule, otherwise: CompiledRule): CompiledRule {
  const negated: CompiledRule = { test: (known) => not(condition.test(known)), open: (known, open) => condition.open(known, open) };
  return glue([glue([condition, then], allOf, 'unmet'), glue([negated, otherwise], allOf, 'unmet')], anyOf, 'met');
}

function overMembers(list: string, where: CompiledRule, join: (truths: Iterable<Truth>) => Truth): CompiledRule {
  const test = (known: Known): Truth => {
    const members = membersOf(known, list);
    return members ? join(members.map((member) => where.test(asMember(known, list, member)))) : 'unknown';
  };
  return {
    test,
    open(known, open) {
      if (test(known) !== 'unknown') return;
      const members = membersOf(known, list);
      if (!members) return addOpenFact(open, known, list);
      for (const member of members) {
        const one = asMember(known, list, member);
        if (where.test(one) === 'unknown') where.open(one, open);
      }
    },
  };
}

/** Another service's decision: it may be known from its rule, or from the answer that the person already receives it. */
function qualifies(id: string): CompiledRule {
  const parts = (known: Known): CompiledRule[] => {
    const service = known.catalog.services.get(id);
    if (!service) return [NOT_ENCODED];
    const received: Rule[] = service.receivedIf ? [{ fact: service.receivedIf, is: true }] : [];
    return [...received, service.rule].map((rule) => compileRule(rule));
  };
  const guarded = <T>(known: Known, otherwise: T, use: (rule: CompiledRule) => T): T => {
    if (known.deciding.has(id)) return otherwise; // a circle of services is a fault of the catalogue; here it ends as unknown
    known.deciding.add(id);
    try {
      return use(glue(parts(known), anyOf, 'met'));
    } finally {
      known.deciding.delete(id);
    }
  };
  return {
    test: (known) => guarded<Truth>(known, 'unknown', (rule) => rule.test(known)),
    open: (known, open) => guarded<void>(known, undefined, (rule) => rule.open(known, open)),
  };
}

// ── comparisons ─────────────────────────────────────────────────────────────

/** The verbs, each with what it says of two known values. */
export type VerbName = 'is' | 'isNot' | 'oneOf' | 'noneOf' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'before' | 'after' | 'on' | 'notBefore' | 'notAfter';

type Judge = (left: Value, right: Value) => Truth;

const JUDGES: Readonly<Record<Exclude<VerbName, 'oneOf' | 'noneOf'>, Judge>> = {
  is: same,
  isNot: (a, b) => not(same(a, b)),
  on: same,
  atLeast: (a, b) => not(less(a, b)),
  lessThan: less,
  moreThan: (a, b) => less(b, a),
  atMost: (a, b) => not(less(b, a)),
  before: earlier,
  notBefore: (a, b) => not(earlier(a, b)),
  after: (a, b) => earlier(b, a),
  notAfter: (a, b) => not(earlier(b, a)),
};
const VERBS = [...Object.keys(JUDGES), 'oneOf', 'noneOf'] as VerbName[];
/** With a question that does not apply to the person, only the negative verbs hold. */
const NEGATIVE = new Set<VerbName>(['isNot', 'noneOf']);

/** The one verb of a comparison. */
export const verbOf = (rule: Comparison): VerbName | undefined => VERBS.find((verb) => Object.hasOwn(rule, verb));

/** The left side of a comparison as an operand. */
export function subjectOf(rule: Comparison): CompiledOperand {
  if ('fact' in rule) return compileOperand({ fact: rule.fact });
  if ('value' in rule) return compileOperand(rule.value);
  return compileOperand(rule as never); // elapsed time and numbers over members are operands as they stand
}

function comparison(rule: Comparison): CompiledRule {
  const verb = verbOf(rule);
  if (!verb) return NOT_ENCODED;
  const left = subjectOf(rule);
  const right = (rule as unknown as Record<string, unknown>)[verb];
  if (verb === 'oneOf' || verb === 'noneOf') return membership(rule, left, new Set(right as readonly Scalar[]), verb);
  const judge = JUDGES[verb];
  const operand = compileOperand(right as Scalar);
  const test = (known: Known): Truth => {
    const a = left.value(known);
    if (a === undefined) return 'unknown';
    const b = operand.value(known);
    if (a === NOT_APPLICABLE || b === NOT_APPLICABLE) return truthOf(NEGATIVE.has(verb));
    return b === undefined ? 'unknown' : judge(a, b);
  };
  return {
    test,
    open(known, open) {
      if (test(known) !== 'unknown') return;
      left.open(known, open);
      operand.open(known, open);
    },
  };
}

/** A set, so that hundreds of codes cost as much as one. */
function membership(rule: Comparison, left: CompiledOperand, set: ReadonlySet<Scalar>, verb: 'oneOf' | 'noneOf'): CompiledRule {
  const fact = 'fact' in rule ? rule.fact : undefined;
  const inside = truthOf(verb === 'oneOf');
  const outside = truthOf(verb === 'noneOf');
  const test = (known: Known): Truth => {
    const value = fact === undefined ? left.value(known) : valueOf(known, fact);
    if (value === undefined) return 'unknown';
    if (value === NOT_APPLICABLE) return outside;
    return typeof value === 'object' ? 'unknown' : set.has(value as Scalar) ? inside : outside;
  };
  return {
    test,
    open(known, open) {
      if (test(known) === 'unknown') left.open(known, open);
    },
  };
}

function same(a: Value, b: Value): Truth {
  if (typeof a === 'object' || typeof b === 'object') {
    const [x, y] = [asRange(a), asRange(b)];
    if (!x || !y) return 'unknown';
    if (x.high < y.low || y.high < x.low) return 'unmet';
    return x.low === x.high && y.low === y.high ? 'met' : 'unknown';
  }
  return typeof a === typeof b ? truthOf(a === b) : 'unknown';
}

function less(a: Value, b: Value): Truth {
  if (typeof a === 'number' && typeof b === 'number') return truthOf(a < b);
  const [x, y] = [asRange(a), asRange(b)];
  if (!x || !y) return 'unknown';
  return x.high < y.low ? 'met' : x.low >= y.high ? 'unmet' : 'unknown';
}

function earlier(a: Value, b: Value): Truth {
  return isDay(a) && isDay(b) ? truthOf(a < b) : 'unknown';
}
