import { createInstance, type i18n } from 'i18next';
import { isDay } from '@service-finder/core';
import type { StringKey } from './strings/types.js';

/** Interface languages: the code, its own name, and how to load its sentences. */
export const LANGUAGES: Readonly<
  Record<string, { readonly name: string; readonly load: () => Promise<Readonly<Record<string, string>>> }>
> = {
  en: { name: 'English', load: async () => (await import('./strings/en.js')).en },
  fr: { name: 'Français', load: async () => (await import('./strings/fr.js')).fr },
  iu: { name: 'ᐃᓄᒃᑎᑐᑦ', load: async () => (await import('./strings/iu.js')).iu as Readonly<Record<string, string>> },
  ar: { name: 'العربية', load: async () => (await import('./strings/ar.js')).ar },
  es: { name: 'Español', load: async () => (await import('./strings/es.js')).es },
  pa: { name: 'ਪੰਜਾਬੀ', load: async () => (await import('./strings/pa.js')).pa },
  tl: { name: 'Tagalog', load: async () => (await import('./strings/tl.js')).tl },
  uk: { name: 'Українська', load: async () => (await import('./strings/uk.js')).uk },
  'zh-Hans': { name: '简体中文', load: async () => (await import('./strings/zh-Hans.js')).zhHans },
};

/** The sentences of one language, and its ways with numbers, days and lists. */
export interface Words {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The sentence; with `count`, in the plural form that fits. Numbers are written as the language writes them. */
  t(key: StringKey, values?: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
  day(day: string): string;
  month(month: number): string;
  list(items: readonly string[]): string;
  /** Whether the sentence had to be borrowed from English: then it is shown with `lang="en"`. */
  borrowed(key: StringKey): boolean;
}

const engine: i18n = createInstance();
const ready = engine.init({
  resources: {},
  fallbackLng: 'en',
  ns: 'w',
  defaultNS: 'w',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
  showSupportNotice: false,
} as never);

/** The nearest language we have: `fr-CA` → `fr`, `zh` → `zh-Hans`. */
export function nearestLanguage(tag: string | undefined | null, among: readonly string[] = Object.keys(LANGUAGES)): string | undefined {
  if (!tag) return undefined;
  const wanted = tag.toLowerCase();
  const fold = (code: string) => code.toLowerCase();
  return (
    among.find((code) => fold(code) === wanted) ??
    among.find((code) => wanted.startsWith(`${fold(code)}-`)) ??
    among.find((code) => fold(code).split('-')[0] === wanted.split('-')[0] && !/-hant|-tw|-hk/.test(wanted)) ??
    (wanted === 'fil' ? among.find((code) => code === 'tl') : undefined)
  );
}

/** Loads a language's sentences, once. Incomplete languages bring English along. */
export async function loadWords(lang: string, forOther = false): Promise<Words> {
  await ready;
  const complete = lang !== 'iu';
  for (const code of complete ? [lang] : [lang, 'en']) {
    if (!engine.hasResourceBundle(code, 'w')) engine.addResourceBundle(code, 'w', await LANGUAGES[code]!.load());
  }
  return wordsOf(lang, forOther);
}

/** The words of a language that is loaded. `forOther` words it for somebody who is helped. */
export function wordsOf(lang: string, forOther = false): Words {
  const translate = engine.getFixedT(lang);
  const tag = lang === 'en' || lang === 'fr' ? `${lang}-CA` : lang === 'tl' ? 'fil' : lang;
  const numbers = new Intl.NumberFormat(tag);
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const own = engine.getResourceBundle(lang, 'w') as Readonly<Record<string, string>>;
  return {
    lang,
    dir: engine.dir(lang) as 'ltr' | 'rtl',
    t: (key, values) => {
      const options: Record<string, unknown> = { ...values };
      for (const [name, value] of Object.entries(options))
        if (typeof value === 'number' && name !== 'count') options[name] = numbers.format(value);
      if (forOther && typeof options.count !== 'number') options.context = 'them';
      const text = translate(key, options as never) as unknown as string;
      return typeof values?.count === 'number' && values.count > 999
        ? text.replace(String(values.count), numbers.format(values.count))
        : text;
    },
    number: (value) => numbers.format(value),
    day: (day) => (isDay(day) ? days.format(new Date(`${day}T00:00:00Z`)) : String(day)),
    month: (month) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1, 15))),
    list: (items) => lists.format(items),
    borrowed: (key) => !(key in own) && !Object.keys(own).some((name) => name.startsWith(`${key}_`)),
  };
}
