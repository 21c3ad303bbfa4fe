import { createInstance, type i18n } from 'i18next';
import { LANGUAGES } from './languages.js';
import { wordsAround, type Words } from './words.js';

/** Chromium says that it knows Punjabi, and calls November “M11”. These are the words that other browsers have, from the Unicode CLDR. */
const PUNJABI_MONTHS = 'ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ'.split(' ');
const inPunjabi: Pick<Words, 'day' | 'month' | 'list'> = {
  month: (month) => PUNJABI_MONTHS[month - 1]!,
  day: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return date ? `${date} ${PUNJABI_MONTHS[month! - 1]} ${year}` : day;
  },
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ਅਤੇ ${items[items.length - 1]}`),
};

const engine: i18n = createInstance();
void engine.init({
  resources: {},
  initAsync: false,
  fallbackLng: 'en',
  ns: 'w',
  defaultNS: 'w',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
  showSupportNotice: false,
} as never);

/** Languages of which only some sentences exist: the others are borrowed from English. */
const PARTIAL: readonly string[] = ['iu'];

/** Whether all sentences of a language are here. */
export const has = (lang: string): boolean => engine.hasResourceBundle(lang, 'w');

/** Loads all sentences of a language, once. Partial languages bring English along. */
export async function loadWords(lang: string, forOther = false): Promise<Words> {
  const wanted = PARTIAL.includes(lang) ? [lang, 'en'] : [lang];
  await Promise.all(wanted.map(async (code) => has(code) || engine.addResourceBundle(code, 'w', await LANGUAGES[code]!.load())));
  return wordsOf(lang, forOther);
}

/** The words of a language whose sentences are here. */
export function wordsOf(lang: string, forOther = false): Words {
  const translate = engine.getFixedT(lang);
  const words = wordsAround((key, values) => translate(key, values as never) as unknown as string, lang, forOther);
  if (lang === 'pa') return { ...words, ...inPunjabi };
  if (!PARTIAL.includes(lang)) return words;
  const own = Object.keys(engine.getResourceBundle(lang, 'w') as object).map((key) => key.replace(/_.*/, ''));
  return { ...words, borrowed: (key) => !own.includes(key) };
}
