import type { Path } from '../fault.js';
import type { Check } from './check.js';
import { textRecords, textsIn } from './walk.js';

type Lang = 'en' | 'fr';
interface Habit {
  readonly lang?: Lang;
  /** Canada Post sets two spaces before a postal code. */
  readonly notIn?: 'address';
  readonly find: RegExp;
  readonly say: string;
}

const NB = '\u00A0\u202F';
// What each pattern finds is shown to the author with two letters around it.
const HABITS: readonly Habit[] = [
  { find: /'/, say: 'a straight apostrophe. Write ’ (U+2019)' },
  { lang: 'en', find: /"/, say: 'a straight quotation mark. Write “ and ”' },
  { lang: 'fr', find: /["“”]/, say: 'English quotation marks. Write « and », with a no-break space (U+00A0) inside' },
  { find: / {2,}|\u00A0 | \u00A0/, notIn: 'address', say: 'two spaces in a row. Write one' },
  { find: /\t/, say: 'a tab. Write a space' },
  { find: / [,.](?!\d)/, say: 'a space before a comma or full stop. Remove it' },
  { find: /\.\.\./, say: 'three dots. Write … (U+2026)' },
  { lang: 'fr', find: /[\d})][ ]?[$%]|\$\d/, say: 'an amount without a no-break space. Write 25 $ or 5 % with U+00A0 before $ or %' },
  {
    lang: 'fr',
    find: new RegExp(`[^\\s${NB}\\d]:(?=[ ${NB}]|$)|[^${NB}]\u0020:`),
    say: 'a colon without a no-break space before it. Write U+00A0 and then :',
  },
  { lang: 'fr', find: / [?!;]/, say: 'a space before ? ! or ; that can break the line. Remove it (Canadian usage)' },
  { lang: 'fr', find: new RegExp(`«[^${NB}]|[^${NB}]»`), say: 'guillemets without a no-break space inside. Write « texte » with U+00A0' },
  { lang: 'fr', find: /\boe(?:u|il)|\bOe(?:u|il)/, say: 'oe as two letters. Write œ' },
  { lang: 'en', find: new RegExp(`\\d[ ${NB}]?\\$(?!\\d)|\\d[ ${NB}]%`), say: 'an amount in French order. Write $25 or 5%' },
];

/** Texts are set as their language sets them. */
export const typography: Check = {
  name: 'typography',
  why: 'A line that breaks between 25 and $ is misread, and straight quotes look careless on a government’s page.',
  run({ catalog, report }) {
    for (const { record } of textRecords(catalog)) {
      for (const { path, en, fr } of textsIn(record.value)) {
        for (const [lang, text] of [
          ['en', en],
          ['fr', fr],
        ] as const) {
          if (typeof text === 'string') look(text, lang, path, (message) => report(record, [...path, lang], 'typography', message));
          else
            text?.forEach(
              (item, i) =>
                typeof item === 'string' && look(item, lang, path, (message) => report(record, [...path, lang, i], 'typography', message)),
            );
        }
      }
    }
  },
};

function look(text: string, lang: Lang, path: Path, tell: (message: string) => void): void {
  const readable = text.replace(/https?:\/\/\S+/g, '');
  for (const habit of HABITS) {
    if ((habit.lang && habit.lang !== lang) || (habit.notIn && path.includes(habit.notIn))) continue;
    const at = readable.search(habit.find);
    if (at >= 0) tell(`Near “${readable.slice(Math.max(0, at - 8), at + 10).trim()}” is ${habit.say}`);
  }
}
