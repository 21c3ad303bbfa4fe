import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../packages/widget/src/strings/en.js';
import { startEn } from '../../packages/widget/src/strings/start-en.js';
import { startFr } from '../../packages/widget/src/strings/start-fr.js';
import { loadWords } from '../../packages/widget/src/all-words.js';
import { LANGUAGES, nearestLanguage } from '../../packages/widget/src/languages.js';
import { startWords } from '../../packages/widget/src/start-words.js';
import type { StringKey } from '../../packages/widget/src/strings/types.js';
import { ROOT } from '../package/packed.js';

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

describe('the start', () => {
  const SOURCES = [
    'views/home',
    'views/frame',
    'views/screen',
    'views/states',
    'views/whole',
    'views/search-field',
    'remembering',
    'tongues',
    'starting',
  ];
  const asked = SOURCES.flatMap((name) => {
    const code = readFileSync(join(ROOT, 'packages/widget/src', `${name}.ts`), 'utf8');
    return [...code.matchAll(/\b(?:say\(scene,|t\(|: StringKey = )\s*(?:[^'"`)]*\?\s*)?'(\w+)'(?:\s*:\s*'(\w+)')?/g)].flatMap(
      ([, one, other]) => [one!, ...(other ? [other] : [])],
    );
  });

  test.each([
    ['en', startEn],
    ['fr', startFr],
  ])('has all that it says in %s come with the script', (_, sentences) => {
    expect(asked.length).toBeGreaterThan(25);
    expect(keys(sentences)).toEqual(expect.arrayContaining(asked));
  });

  test.each(['en', 'fr'].flatMap((lang) => [false, true].map((forOther) => ({ lang, forOther }))))(
    'says the same before and after all sentences are here, $lang, for somebody else: $forOther',
    async ({ lang, forOther }) => {
      const [before, after] = [startWords(lang, forOther)!, await loadWords(lang, forOther)];
      for (const key of keys(startEn) as StringKey[]) {
        for (const count of plurals.includes(key) ? [0, 1, 2, 21, 1500, 1_000_000] : [undefined]) {
          const values = { place: 'L’Île-d’Orléans & Cie <b>', language: 'x', names: 'y', ...(count !== undefined && { count }) };
          expect(before.t(key, values), key).toBe(after.t(key, values));
        }
      }
      expect([before.dir, before.number(1234.5), before.day('2026-11-22'), before.list(['a', 'b'])]).toEqual([
        after.dir,
        after.number(1234.5),
        after.day('2026-11-22'),
        after.list(['a', 'b']),
      ]);
    },
  );

  test('of other languages waits for their sentences', () => {
    expect(startWords('ar')).toBe(undefined);
  });
});

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
  expect((await loadWords('en', true)).t('countLikely', { count: 2 })).toBe('2 they may be able to get');
  expect((await loadWords('en', true)).t('searchCount', { count: 2 })).toBe('2 results');
});

test('Punjabi has its days, months and lists where the browser lacks them, as Intl has them elsewhere', async () => {
  const words = await loadWords('pa');
  const intl = new Intl.DateTimeFormat('pa', { dateStyle: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const day = `2026-${String(month).padStart(2, '0')}-09`;
    expect(words.day(day)).toBe(intl.format(new Date(day)));
    expect(words.day(day)).toContain(words.month(month));
  }
  for (const items of [[], ['A'], ['A', 'B'], ['A, B', 'C', 'D']]) expect(words.list(items)).toBe(new Intl.ListFormat('pa').format(items));
});

test('in Arabic a Latin name stands alone, so that the numbers beside it stay on their side', async () => {
  const words = await loadWords('ar');
  expect(words.t('placeIs', { place: 'Toronto' })).toContain('\u2068Toronto\u2069');
  expect(words.list(['A', 'B'])).toMatch(/\u2068A\u2069.*\u2068B\u2069/);
  expect((await loadWords('en')).t('placeIs', { place: 'Toronto' })).toBe('Place: Toronto');
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
