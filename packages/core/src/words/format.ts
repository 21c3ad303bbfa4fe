import type { Amount, Day, Lang } from '../catalog/types.js';

/** The locale in which Canada writes numbers and dates for a language: `en` → `en-CA`. Others as they are. */
export const localeOf = (lang: Lang): string => (lang === 'en' || lang === 'fr' ? `${lang}-CA` : lang);

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function keep<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/** A number as the language writes it: `1,234.5`, `1 234,5`. */
export function formatNumber(n: number, lang: Lang): string {
  return keep(`n ${lang}`, () => new Intl.NumberFormat(localeOf(lang))).format(n);
}

/** Dollars, without cents when there are none: `$1,234`, `1 234 $`. */
export function formatMoney(dollars: number, lang: Lang): string {
  const digits = Number.isInteger(dollars) ? 0 : 2;
  return keep(
    `$${digits} ${lang}`,
    () =>
      new Intl.NumberFormat(localeOf(lang), {
        style: 'currency',
        currency: 'CAD',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ).format(dollars);
}

/** A day in full: `November 22, 2026`, `22 novembre 2026`, and on the first of a month `1er novembre 2026`. */
export function formatDay(day: Day, lang: Lang): string {
  return date(day, lang, 'd', { dateStyle: 'long' });
}

/** A day of any year, written `07-01`: `July 1`, `1er juillet`. */
export function formatMonthDay(monthDay: string, lang: Lang): string {
  return date(`2000-${monthDay}`, lang, 'm', { month: 'long', day: 'numeric' });
}

function date(day: Day, lang: Lang, name: string, style: Intl.DateTimeFormatOptions): string {
  const format = keep(`${name} ${lang}`, () => new Intl.DateTimeFormat(localeOf(lang), { ...style, timeZone: 'UTC' }));
  const text = format.format(new Date(`${day}T00:00:00Z`));
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text; // French says “first” for the first day only; Intl does not
}

/** Words joined by “or” / “ou”. */
export function joinOr(words: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(localeOf(lang), { type: 'disjunction' }).format(words);
}

/** A number with its unit, as an amount or a fact declares it. */
export function formatQuantity(n: number, unit: Amount['unit'] | undefined, lang: Lang): string {
  if (unit?.startsWith('cad')) return formatMoney(n, lang);
  if (unit === 'percent')
    return keep(`% ${lang}`, () => new Intl.NumberFormat(localeOf(lang), { style: 'percent', maximumFractionDigits: 2 })).format(n / 100);
  const intl = unit && INTL_UNITS[unit];
  return intl
    ? keep(`${unit} ${lang}`, () => new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit: intl, unitDisplay: 'long' })).format(n)
    : formatNumber(n, lang);
}
const INTL_UNITS: Readonly<Record<string, string>> = { years: 'year', months: 'month', weeks: 'week', days: 'day', hours: 'hour' };
