import type { MemberAnswers } from '../answers.js';
import { addSpan, daysBetween, isDay, monthsBetween, nextMonthDay, yearsBetween } from '../dates.js';
import type { Elapsed, Operand } from '../schema/rule-types.js';
import { amountLine, amountValue } from './amounts.js';
import { keptAt, NOT_APPLICABLE, slotOf, valueOf, type Known, type Range, type Value } from './known.js';
import { memberNumber } from './members.js';

/** An operand made ready to be worked out many times. */
export type ValueFrom = (known: Known) => Value;

const prepared = new WeakMap<object, ValueFrom>();

/** Prepares an operand; the same object is prepared once. Anything malformed is worth nothing (not known). */
export function valueFrom(operand: Operand): ValueFrom {
  if (typeof operand !== 'object' || operand === null) return operand === 'today' ? (known) => known.today : () => operand;
  let ready = prepared.get(operand);
  if (!ready) prepared.set(operand, (ready = prepare(operand)));
  return ready;
}

function prepare(operand: Exclude<Operand, string | number | boolean>): ValueFrom {
  if ('fact' in operand) {
    const slot = slotOf(operand.fact);
    return (known) => keptAt(known, slot) ?? undefined;
  }
  if ('amount' in operand) return amountInForce(operand.amount, operand.by === undefined ? undefined : valueFrom(operand.by));
  if ('sum' in operand) return overNumbers(operand.sum, (a, b) => ({ low: a.low + b.low, high: a.high + b.high }), 0);
  if ('times' in operand) return overNumbers(operand.times, product);
  if ('min' in operand) return overNumbers(operand.min, (a, b) => ({ low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) }));
  if ('max' in operand) return overNumbers(operand.max, (a, b) => ({ low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) }));
  if ('minus' in operand) return overNumbers(operand.minus, (a, b) => ({ low: a.low - b.high, high: a.high - b.low }));
  if ('dividedBy' in operand) return overNumbers(operand.dividedBy, quotient);
  if ('date' in operand) return overDates([operand.date], ([date]) => addSpan(date!, operand.plus));
  if ('next' in operand) return overDates([operand.after], ([date]) => nextMonthDay(operand.next, date!));
  if ('count' in operand || 'sumOf' in operand || 'minOf' in operand || 'maxOf' in operand) return memberNumber(operand);
  return elapsed(operand);
}

function amountInForce(id: string, by: ValueFrom | undefined): ValueFrom {
  return (known) => {
    const amount = known.catalog.amounts.get(id);
    const line = amount && amountLine(amount, known.today);
    const size = by?.(known);
    return line && amountValue(line, typeof size === 'number' ? size : undefined);
  };
}

// ── numbers ─────────────────────────────────────────────────────────────────

/** A number as a range, or nothing. */
export function asRange(value: Value): Range | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { low: value, high: value } : undefined;
  return typeof value === 'object' && 'low' in value ? value : undefined;
}

/** A range as a number where its ends meet; not known where it has no bounds. */
export const fromRange = ({ low, high }: Range): Value =>
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
function overNumbers(operands: readonly Operand[], fold: (a: Range, b: Range) => Range | undefined, blank?: number): ValueFrom {
  const parts = operands.map(valueFrom);
  return (known) => {
    let soFar: Range | undefined;
    for (const part of parts) {
      const value = part(known);
      if (value === NOT_APPLICABLE && blank === undefined) return NOT_APPLICABLE;
      const range = asRange(value === NOT_APPLICABLE ? blank : value);
      const folded = range && (soFar ? fold(soFar, range) : range);
      if (!folded) return undefined;
      soFar = folded;
    }
    return soFar && fromRange(soFar);
  };
}

// ── dates ───────────────────────────────────────────────────────────────────

function overDates(operands: readonly Operand[], fold: (dates: readonly string[]) => Value): ValueFrom {
  const parts = operands.map(valueFrom);
  return (known) => {
    const dates: string[] = [];
    for (const part of parts) {
      const value = part(known);
      if (value === NOT_APPLICABLE) return NOT_APPLICABLE;
      if (!isDay(value)) return undefined;
      dates.push(value);
    }
    return fold(dates);
  };
}

const ELAPSED = [
  ['yearsSince', yearsBetween, 1],
  ['monthsSince', monthsBetween, 1],
  ['daysSince', daysBetween, 1],
  ['yearsUntil', yearsBetween, -1],
  ['monthsUntil', monthsBetween, -1],
  ['daysUntil', daysBetween, -1],
] as const;

function elapsed(operand: Elapsed): ValueFrom {
  const found = ELAPSED.find(([key]) => key in operand);
  if (!found) return () => undefined;
  const [key, between, direction] = found;
  const date = (operand as Record<string, Operand>)[key]!;
  return overDates([date, operand.at ?? 'today'], ([from, to]) => (direction === 1 ? between(from!, to!) : between(to!, from!)));
}

/** The members of a list; nothing when the list is not known. Nobody lives there when the question does not apply. */
export function membersOf(known: Known, list: string): readonly MemberAnswers[] | undefined {
  const value = valueOf(known, list);
  if (value === NOT_APPLICABLE) return [];
  return Array.isArray(value) ? (value as readonly MemberAnswers[]) : undefined;
}
