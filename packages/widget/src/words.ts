import { formatDay, isDay } from '@service-finder/core';
import type { StringKey } from './strings/types.js';

/** The sentences of one language, and its ways with numbers, days and lists. */
export interface Words {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The sentence; with `count`, in the plural form that fits. Numbers are written as the language writes them. */
  t(key: StringKey, values?: Values): string;
  number(value: number): string;
  day(day: string): string;
  month(month: number): string;
  list(items: readonly string[]): string;
  /** What a language is called. */
  language(code: string): string;
  /** Whether the sentence had to be borrowed from English: then it is shown with `lang="en"`. */
  borrowed(key: StringKey): boolean;
}

type Values = Readonly<Record<string, string | number>>;

/** What finds a sentence: by its key, in the plural form for `count`, or the form for `context`. */
export type Sentence = (key: StringKey, options: Values) => string;

/**
 * The words of a language around what finds its sentences.
 *
 * @param forOther - Words it for somebody who is helped.
 */
export function wordsAround(sentence: Sentence, lang: string, forOther: boolean): Words {
  const tag = tagOf(lang);
  // Each takes milliseconds to make, and the start needs none of them.
  const numbers = once(() => new Intl.NumberFormat(tag));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  // A name in Latin letters must not pull the numbers and dots beside it to its other side.
  const alone = (name: string) => (dir === 'rtl' ? `\u2068${name}\u2069` : name);
  const written = ([name, value]: [string, string | number]) => [
    name,
    typeof value === 'string' ? alone(value) : name === 'count' ? value : numbers().format(value),
  ];
  return {
    lang,
    dir,
    t: (key, values = {}) => {
      const { count } = values;
      const isPlural = typeof count === 'number';
      const text = sentence(key, {
        ...Object.fromEntries(Object.entries(values).map(written)),
        ...(forOther && { context: 'them' }),
      });
      return isPlural && count > 999 ? text.replace(String(count), numbers().format(count)) : text;
    },
    number: (value) => numbers().format(value),
    day: (day) => (isDay(day) ? formatDay(day, tag.replace('-CA', '')) : String(day)),
    month: (month) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1, 15))),
    list: (items) => lists().format(items.map(alone)),
    language: (code) => {
      const named = (by: string) => new Intl.DisplayNames(by, { type: 'language' }).of(code) ?? code;
      const name = named(tag);
      return name === code ? named('en') : name; // a browser that lacks the language's words gives back the code
    },
    borrowed: () => false,
  };
}

/** How the browser names the language. */
export const tagOf = (lang: string): string =>
  lang === 'en' || lang === 'fr' ? `${lang}-CA` : lang === 'tl' ? 'fil' : lang === 'iu' ? 'en-CA' : lang;

/** Makes a thing when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
