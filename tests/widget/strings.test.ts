import { describe, expect, test } from 'vitest';
import { en } from '../../packages/widget/src/strings/en.js';
import { LANGUAGES, loadWords, nearestLanguage } from '../../packages/widget/src/words.js';

const FORM = /_(zero|one|two|few|many|other)$/;
/** Languages of which only some wordings exist: the rest is shown in English, marked. */
const INCOMPLETE = new Set(['iu']);
const tagOf = (lang: string) => (lang === 'tl' ? 'fil' : lang);
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const keys = (table: object) => [...new Set(Object.keys(table).map((key) => key.replace(FORM, '')))].sort();
const plurals = [
  ...new Set(
    Object.keys(en)
      .filter((key) => FORM.test(key))
      .map((key) => key.replace(FORM, '')),
  ),
];

describe.each(Object.keys(LANGUAGES))('%s', (lang) => {
  test('has every sentence, and no other', async () => {
    const table = await LANGUAGES[lang]!.load();
    if (INCOMPLETE.has(lang)) expect(keys(en)).toEqual(expect.arrayContaining(keys(table)));
    else expect(keys(table)).toEqual(keys(en));
  });

  test('has exactly the plural forms that the language needs', async () => {
    const table = await LANGUAGES[lang]!.load();
    const needed = new Intl.PluralRules(tagOf(lang)).resolvedOptions().pluralCategories.toSorted();
    for (const key of plurals) {
      const forms = Object.keys(table)
        .filter((name) => FORM.test(name) && name.replace(FORM, '') === key)
        .map((name) => FORM.exec(name)![1])
        .sort();
      if (forms.length > 0 || !INCOMPLETE.has(lang)) expect(forms, key).toEqual(needed);
    }
  });

  test('keeps the placeholders of each sentence', async () => {
    const table = await LANGUAGES[lang]!.load();
    for (const [key, text] of Object.entries(table)) {
      const english = (en as Record<string, string>)[key] ?? (en as Record<string, string>)[key.replace(FORM, '_other')]!;
      const found = placeholders(text);
      // A plural form may leave the number out where the language says it by the word itself.
      const wanted =
        FORM.test(key) && !found.includes('count') ? placeholders(english).filter((name) => name !== 'count') : placeholders(english);
      expect(found, key).toEqual(wanted);
    }
  });

  test('shows no key and no English where it should not', async () => {
    const table = await LANGUAGES[lang]!.load();
    const same = Object.entries(table).filter(
      ([key, text]) => lang !== 'en' && text === (en as Record<string, string>)[key] && /[a-z]{4}/i.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(same.map(([key]) => key).filter((key) => !SAME_IN_BOTH.has(`${lang} ${key}`))).toEqual([]);
  });
});

const SAME_IN_BOTH = new Set([
  'fr questions',
  'fr plan',
  'fr question',
  'fr suggestions',
  'fr kindDocument',
  'fr suggestionService',
  'tl kindPermit',
  'tl takeLink',
  'es plan',
  'es errorPrefix',
]);

describe('French', () => {
  test('follows Canadian usage: apostrophes, guillemets, no-break spaces', async () => {
    for (const [key, text] of Object.entries(await LANGUAGES['fr']!.load())) {
      expect(text, key).not.toMatch(/'|"/);
      expect(text, key).not.toMatch(/[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|\s[?!;]/);
    }
  });

  test.each([
    [1, '1 résultat'],
    [2, '2 résultats'],
    [1_000_000, '1\u00a0000\u00a0000 de résultats'],
  ])('says %d', async (count, said) => {
    const words = await loadWords('fr');
    expect(words.t('searchCount', { count })).toBe(said);
  });
});

test('a sentence for somebody who is helped is said of them', async () => {
  expect((await loadWords('en', true)).t('likely')).toBe('They may be able to get this');
  expect((await loadWords('en')).t('likely')).toBe('You may be able to get this');
});

test('text is never escaped twice', async () => {
  expect((await loadWords('fr')).t('placeIs', { place: 'L’Île-d’Orléans & Cie <b>' })).toBe('Lieu\u00a0: L’Île-d’Orléans & Cie <b>');
});

test.each([
  ['fr-CA', 'fr'],
  ['EN', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['fil', 'tl'],
  ['de', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %s', (tag, lang) => {
  const among = ['en', 'fr', 'zh-Hans', 'tl'];
  expect(nearestLanguage(tag, among)).toBe(lang);
});
