import { startEn } from './strings/start-en.js';
import { startFr } from './strings/start-fr.js';
import { once, tagOf, wordsAround, type Words } from './words.js';

const START: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: startEn, fr: startFr };

/**
 * What the start says, in the languages that come with the script: looked up, so that the field can be used before i18next, which has all
 * sentences, is here. A test compares what both say.
 */
export function startWords(lang: string, forOther = false): Words | undefined {
  const table = START[lang];
  if (!table) return undefined;
  const plurals = once(() => new Intl.PluralRules(tagOf(lang)));
  return wordsAround(
    (key, values) => {
      const form = typeof values.count === 'number' ? plurals().select(values.count) : values.context;
      const text = table[`${key}_${form}`] ?? table[key] ?? key;
      return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
    },
    lang,
    forOther,
  );
}
