/**
 * Calendar arithmetic on `YYYY-MM-DD` strings, which sort as days do. No clock, no time zone.
 *
 * Two rules hold everywhere. Adding months or years clamps to the end of the month (31 January + 1 month = 28 or 29
 * February). A whole year or month is complete when the same day of the month is reached; someone born on 29 February is
 * a year older on 1 March in common years, as Canadian law counts age (Interpretation Act, R.S.C. 1985, c. I-21, s. 30,
 * ends a year of age at the anniversary).
 */
import type { Span } from './schema/rule-types.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

type Parts = readonly [year: number, month: number, day: number];

const partsOf = (date: string): Parts => [+date.slice(0, 4), +date.slice(5, 7), +date.slice(8, 10)];
const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const write = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year: number, month: number) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Whether the text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: unknown): text is string {
  const match = typeof text === 'string' ? DAY.exec(text) : null;
  if (!match) return false;
  const [year, month, day] = partsOf(match[0]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day a span later (or earlier: negative numbers). Years and months first, clamped to the month's end, then days.
 *
 * @returns Nothing when the result leaves the years 0001 to 9999.
 * @example addSpan('2026-01-31', { months: 1 }) // => '2026-02-28'
 */
export function addSpan(date: string, span: Span): string | undefined {
  const [year, month, day] = partsOf(date);
  const months = year * 12 + (month - 1) + (span.years ?? 0) * 12 + (span.months ?? 0);
  const toYear = Math.floor(months / 12);
  const toMonth = (months % 12) + 1;
  if (toYear < 1 || toYear > 9999) return undefined;
  const clamped = write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  if (!span.days) return clamped;
  const moved = new Date(Date.parse(`${clamped}T00:00:00Z`) + span.days * MS_PER_DAY);
  const movedYear = moved.getUTCFullYear();
  return movedYear >= 1 && movedYear <= 9999 ? write(movedYear, moved.getUTCMonth() + 1, moved.getUTCDate()) : undefined;
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** Whole months from one date to another; negative when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const [year, month, day] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0);
}

/** Whole years from one date to another; negative when the second is earlier. */
export function yearsBetween(from: string, to: string): number {
  return Math.trunc(monthsBetween(from, to) / 12);
}

/**
 * The first day after `after` that falls on a month and day; 29 February is 28 February in common years.
 *
 * @example nextMonthDay('04-30', '2026-05-02') // => '2027-04-30'
 */
export function nextMonthDay(monthDay: string, after: string): string | undefined {
  const [year] = partsOf(after);
  const month = +monthDay.slice(0, 2);
  for (const candidate of [year, year + 1]) {
    if (candidate > 9999) return undefined;
    const day = write(candidate, month, Math.min(+monthDay.slice(3, 5), daysInMonth(candidate, month)));
    if (day > after) return day;
  }
  return undefined;
}
