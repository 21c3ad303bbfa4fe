import type { Catalog, Texts } from '../catalog/types.js';
import { amountLine, isPast } from '../eligibility/amounts.js';
import type { Operand, Span } from '../schema/rule-types.js';
import { isDay } from '../dates.js';
import { formatDay, formatMonthDay, formatQuantity } from './format.js';
import { fill, type Phrases } from './phrases.js';

/** What sentences are made with. */
export interface Speech {
  readonly catalog: Catalog;
  readonly texts: Texts;
  readonly phrases: Phrases;
  readonly today: string;
}

/** The short name of a fact. */
export const labelOf = (speech: Speech, fact: string): string => speech.texts.facts.get(fact)?.label ?? fact;

/** The value that a person chose, in words. */
export function sayValue(speech: Speech, value: unknown, fact?: string): string {
  const about = fact === undefined ? undefined : speech.catalog.facts.get(fact);
  const lang = speech.texts.lang;
  if (typeof value === 'boolean') return value ? speech.phrases.yes : speech.phrases.no;
  if (typeof value === 'number') return formatQuantity(value, about?.unit, lang);
  if (isDay(value)) return formatDay(value, lang);
  if (typeof value === 'string')
    return (fact !== undefined && speech.texts.facts.get(fact)?.options?.[value]) || speech.texts.jurisdictions.get(value)?.name || value;
  return Array.isArray(value) ? String(value.length) : '';
}

/** An operand in words; `fact` is what it is compared with, for its unit and options. */
export function sayOperand(speech: Speech, operand: Operand, fact?: string): string {
  const { phrases } = speech;
  const list = (parts: readonly Operand[], sign: string) => parts.map((part) => sayOperand(speech, part, fact)).join(` ${sign} `);
  // “× 1.25”: a number by which something is multiplied has no unit.
  const factors = (parts: readonly Operand[], sign: string) =>
    parts.map((part) => sayOperand(speech, part, typeof part === 'number' ? undefined : fact)).join(` ${sign} `);
  if (operand === 'today') return phrases.today;
  if (typeof operand !== 'object') return sayValue(speech, operand, fact);
  if ('fact' in operand) return labelOf(speech, operand.fact);
  if ('amount' in operand) return sayAmount(speech, operand.amount);
  if ('sum' in operand) return list(operand.sum, '+');
  if ('minus' in operand) return list(operand.minus, '−');
  if ('times' in operand) return factors(operand.times, '×');
  if ('dividedBy' in operand) return factors(operand.dividedBy, '÷');
  if ('min' in operand) return fill(phrases.smallest, operand.min.map((part) => sayOperand(speech, part, fact)).join(', '));
  if ('max' in operand) return fill(phrases.largest, operand.max.map((part) => sayOperand(speech, part, fact)).join(', '));
  if ('date' in operand) return fill(phrases.later, sayOperand(speech, operand.date), saySpan(speech, operand.plus));
  if ('next' in operand) return fill(phrases.nextDay, formatMonthDay(operand.next, speech.texts.lang), sayOperand(speech, operand.after));
  if ('count' in operand) return fill(phrases.count, labelOf(speech, operand.count));
  if ('sumOf' in operand) return fill(phrases.sumOf, labelOf(speech, operand.of));
  if ('minOf' in operand) return fill(phrases.smallest, labelOf(speech, operand.of));
  if ('maxOf' in operand) return fill(phrases.largest, labelOf(speech, operand.of));
  const date = Object.entries(operand).find(([key]) => key !== 'at')?.[1] as Operand;
  return sayOperand(speech, date);
}

function sayAmount(speech: Speech, id: string): string {
  const amount = speech.catalog.amounts.get(id);
  const line = amount && amountLine(amount, speech.today);
  const name = speech.texts.amounts.get(id) ?? id;
  if (!line) return fill(speech.phrases.noAmount, name);
  if (line.value === undefined) return name; // a table: its name says more than one of its steps
  const value = formatQuantity(line.value, amount.unit, speech.texts.lang);
  return isPast(line, speech.today) ? fill(speech.phrases.amountPast, value, formatDay(line.through!, speech.texts.lang)) : value;
}

function saySpan(speech: Speech, span: Span): string {
  return (['years', 'months', 'days'] as const)
    .filter((unit) => span[unit])
    .map((unit) => `${span[unit]! < 0 ? '−' : '+'} ${formatQuantity(Math.abs(span[unit]!), unit, speech.texts.lang)}`)
    .join(' ');
}
