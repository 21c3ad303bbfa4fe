import type { MemberAnswers } from '../answers.js';
import { addSpan, daysBetween, isDay, monthsBetween, nextMonthDay, yearsBetween } from '../dates.js';
import type { Elapsed, MemberNumber, Operand } from '../schema/rule-types.js';
import { amountLine, amountValue } from './amounts.js';
import { NOT_APPLICABLE, valueOf, type Known, type Range, type Value } from './known.js';
import { addOpenFact, type Open } from './open.js';
import { compileRule } from './rule.js';

/** An operand made ready to be worked out many times. */
export interface CompiledOperand {
  value(known: Known): Value;
  /** Tells what it still waits for. */
  open(known: Known, open: Open): void;
}

const compiled = new WeakMap<object, CompiledOperand>();
const UNKNOWN: CompiledOperand = { value: () => undefined, open: () => undefined };

/** Prepares an operand; the same object is prepared once. Anything malformed is worth nothing (not known). */
export function compileOperand(operand: Operand): CompiledOperand {
  if (typeof operand !== 'object' || operand === null) return operand === 'today' ? TODAY : literal(operand);
  let ready = compiled.get(operand);
  if (!ready) compiled.set(operand, (ready = prepare(operand)));
  return ready;
}

const TODAY: CompiledOperand = { value: (known) => known.today, open: () => undefined };
const literal = (value: Value): CompiledOperand => ({ value: () => value, open: () => undefined });

function prepare(operand: Exclude<Operand, string | number | boolean>): CompiledOperand {
  if ('fact' in operand) return factOperand(operand.fact);
  if ('amount' in operand) return amountOperand(operand.amount, operand.by === undefined ? undefined : compileOperand(operand.by));
  if ('sum' in operand) return overNumbers(operand.sum, (a, b) => ({ low: a.low + b.low, high: a.high + b.high }), 0);
  if ('times' in operand) return overNumbers(operand.times, product);
  if ('min' in operand) return overNumbers(operand.min, (a, b) => ({ low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) }));
  if ('max' in operand) return overNumbers(operand.max, (a, b) => ({ low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) }));
  if ('minus' in operand) return overNumbers(operand.minus, (a, b) => ({ low: a.low - b.high, high: a.high - b.low }));
  if ('dividedBy' in operand) return overNumbers(operand.dividedBy, quotient);
  if ('date' in operand) return overDates([operand.date], ([date]) => addSpan(date!, operand.plus));
  if ('next' in operand) return overDates([operand.after], ([date]) => nextMonthDay(operand.next, date!));
  if ('count' in operand || 'sumOf' in operand || 'minOf' in operand || 'maxOf' in operand) return memberOperand(operand);
  return elapsedOperand(operand);
}

const factOperand = (fact: string): CompiledOperand => ({
  value: (known) => valueOf(known, fact),
  open: (known, open) => {
    if (valueOf(known, fact) === undefined) addOpenFact(open, known, fact);
  },
});

function amountOperand(id: string, by: CompiledOperand | undefined): CompiledOperand {
  return {
    value(known) {
      const amount = known.catalog.amounts.get(id);
      const line = amount && amountLine(amount, known.today);
      const size = by?.value(known);
      return line && amountValue(line, typeof size === 'number' ? size : undefined);
    },
    open(known, open) {
      const amount = known.catalog.amounts.get(id);
      if (!amount || !amountLine(amount, known.today)) open.noAmount.add(id);
      by?.open(known, open);
    },
  };
}

// ── numbers ─────────────────────────────────────────────────────────────────

/** A number as a range, or nothing. */
export function asRange(value: Value): Range | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { low: value, high: value } : undefined;
  return typeof value === 'object' && 'low' in value ? value : undefined;
}

const fromRange = ({ low, high }: Range): Value =>
  Number.isFinite(low) && Number.isFinite(high) ? (low === high ? low : { low, high }) : undefined;

function product(a: Range, b: Range): Range {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Division by zero, or by a range that holds zero, is not known. */
function quotient(a: Range, b: Range): Range | undefined {
  return b.low <= 0 && b.high >= 0 ? undefined : product(a, { low: 1 / b.high, high: 1 / b.low });
}

/** Folds numbers. What does not apply to a person (a partner's income without a partner) counts as `blank`, if there is one. */
function overNumbers(operands: readonly Operand[], fold: (a: Range, b: Range) => Range | undefined, blank?: number): CompiledOperand {
  const parts = operands.map(compileOperand);
  return {
    value(known) {
      let soFar: Range | undefined;
      for (const [i, part] of parts.entries()) {
        const value = part.value(known);
        if (value === NOT_APPLICABLE && blank === undefined) return NOT_APPLICABLE;
        const range = asRange(value === NOT_APPLICABLE ? blank : value);
        if (!range) return undefined;
        const folded = i === 0 ? range : fold(soFar!, range);
        if (!folded) return undefined;
        soFar = folded;
      }
      return soFar && fromRange(soFar);
    },
    open: (known, open) => parts.forEach((part) => part.open(known, open)),
  };
}

// ── dates ───────────────────────────────────────────────────────────────────

function overDates(operands: readonly Operand[], fold: (dates: readonly string[]) => Value): CompiledOperand {
  const parts = operands.map(compileOperand);
  return {
    value(known) {
      const dates: string[] = [];
      for (const part of parts) {
        const value = part.value(known);
        if (value === NOT_APPLICABLE) return NOT_APPLICABLE;
        if (!isDay(value)) return undefined;
        dates.push(value);
      }
      return fold(dates);
    },
    open: (known, open) => parts.forEach((part) => part.open(known, open)),
  };
}

const ELAPSED = [
  ['yearsSince', yearsBetween, 1], ['monthsSince', monthsBetween, 1], ['daysSince', daysBetween, 1],
  ['yearsUntil', yearsBetween, -1], ['monthsUntil', monthsBetween, -1], ['daysUntil', daysBetween, -1],
] as const;

function elapsedOperand(operand: Elapsed): CompiledOperand {
  const found = ELAPSED.find(([key]) => key in operand);
  if (!found) return UNKNOWN;
  const [key, between, direction] = found;
  const date = (operand as Record<string, Operand>)[key]!;
  return overDates([date, operand.at ?? 'today'], ([from, to]) => (direction === 1 ? between(from!, to!) : between(to!, from!)));
}

// ── household members ───────────────────────────────────────────────────────

/** Looks at one member: facts that are asked of each member are theirs. */
export function asMember(known: Known, list: string, answers: MemberAnswers): Known {
  const fields = known.catalog.facts.get(list)?.fields ?? Object.keys(answers);
  return { ...known, member: { answers, list, fields } };
}

/** The members of a list; nothing when the list is not known. None live there when the question does not apply. */
export function membersOf(known: Known, list: string): readonly MemberAnswers[] | undefined {
  const value = valueOf(known, list);
  if (value === NOT_APPLICABLE) return [];
  return Array.isArray(value) ? (value as readonly MemberAnswers[]) : undefined;
}

/**
 * A number over members. A member of whom it is not known whether they match, or how much they bring, widens the result
 * to a range, so that a comparison is decided when the whole range agrees.
 */
function memberOperand(operand: MemberNumber): CompiledOperand {
  const list = 'count' in operand ? operand.count : 'sumOf' in operand ? operand.sumOf : 'minOf' in operand ? operand.minOf : operand.maxOf;
  const where = operand.where === undefined ? undefined : compileRule(operand.where);
  const of = 'of' in operand ? compileOperand({ fact: operand.of }) : literal(1);
  const fold = 'minOf' in operand ? 'min' : 'maxOf' in operand ? 'max' : 'sum';
  return {
    value(known) {
      const members = membersOf(known, list);
      if (!members) return undefined;
      const sure: Range[] = [];
      const perhaps: Range[] = [];
      for (const member of members) {
        const one = asMember(known, list, member);
        const truth = where ? where.test(one) : 'met';
        if (truth === 'unmet') continue;
        const range = asRange(of.value(one));
        if (!range) return undefined; // how much this member brings is not known, and has no bounds
        (truth === 'met' ? sure : perhaps).push(range);
      }
      return fold === 'sum' ? sumOver(sure, perhaps) : extremeOver(sure, perhaps, fold === 'min' ? Math.min : Math.max);
    },
    open(known, open) {
      const members = membersOf(known, list);
      if (!members) return addOpenFact(open, known, list);
      for (const member of members) {
        const one = asMember(known, list, member);
        if (where && where.test(one) === 'unknown') where.open(one, open);
        of.open(one, open);
      }
    },
  };
}

function sumOver(sure: readonly Range[], perhaps: readonly Range[]): Value {
  let [low, high] = [0, 0];
  for (const range of sure) [low, high] = [low + range.low, high + range.high];
  for (const range of perhaps) [low, high] = [low + Math.min(0, range.low), high + Math.max(0, range.high)];
  return fromRange({ low, high });
}

/** The smallest or largest; of nobody it does not apply. */
function extremeOver(sure: readonly Range[], perhaps: readonly Range[], pick: (...n: number[]) => number): Value {
  if (sure.length === 0) return perhaps.length === 0 ? NOT_APPLICABLE : undefined;
  const base = { low: pick(...sure.map((r) => r.low)), high: pick(...sure.map((r) => r.high)) };
  const all = [...sure, ...perhaps];
  const wide = { low: pick(...all.map((r) => r.low)), high: pick(...all.map((r) => r.high)) };
  return fromRange({ low: Math.min(base.low, wide.low), high: Math.max(base.high, wide.high) });
}
