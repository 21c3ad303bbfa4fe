import { describe, expect, it } from 'vitest';
import { fold, languageOf, readLanguage, stem, termsOf, wordsOf } from '../../packages/core/src/search/analysis/index.js';
import { languageText } from '../../packages/core/src/search/analysis/language-data.js';

const LANGUAGES = { en: readLanguage('en', languageText('en')), fr: readLanguage('fr', languageText('fr')) };
const STOPS = new Map(Object.entries(LANGUAGES).map(([lang, { stop }]) => [lang, stop]));
const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');

describe('fold', () => {
  it.each([
    ['Québec', 'quebec'],
    ['ŒUVRE', 'oeuvre'],
    ['æther', 'aether'],
    ['L’été', "l'ete"],
    ['naïve', 'naive'],
    ['e\u0301te\u0301', 'ete'],
    ['a\u200Bb\u202E', 'ab'],
    ['sans–abri', 'sans-abri'],
  ])('makes %j %j', (text, result) => expect(fold(text)).toBe(result));
});

describe('words', () => {
  it.each([
    ['l’aide pour mon T-4', 'aide pour mon t4'],
    ['my mother’s pension', 'my mother pension'],
    ['can’t pay', 'cant pay'],
    ['I’m broke', 'i broke'],
    ['jusqu’à l’hôpital', 'a hopital'],
    ['C.C.B. please', 'ccb please'],
    ['N.-B.', 'nb'],
    ['5-in-1', '5in1'],
    ['5 in 1 bundle', '5in1 bundle'],
    ['5-en-1', '5en1'],
    ['form RC66SCH', 'form rc66sch'],
    ['COVID-19', 'covid19'],
    ['sans-abri', 'sans abri'],
    ['<b>SIN</b>', 'b sin b'],
    ['..., !?', ''],
    ['😀 help', 'help'],
    ['né au Canada', 'nee au canada'],
  ])('reads %j as %j', (text, result) => expect(folded(text)).toBe(result));

  it('knows capitals from small letters', () => {
    expect(wordsOf('the SIN of RC66 A').map((word) => word.capitals)).toEqual([false, true, false, true, false]);
  });
});

describe('stems', () => {
  const same =
    (lang: 'en' | 'fr') =>
    (first: string, ...others: string[]): void => {
      for (const other of others)
        expect(`${other} → ${stem(fold(other), LANGUAGES[lang])}`).toBe(`${other} → ${stem(fold(first), LANGUAGES[lang])}`);
    };
  it.each([
    ['benefit', 'benefits'],
    ['child', 'children'],
    ['die', 'died', 'death', 'deceased'],
    ['disability', 'disabled'],
    ['adopt', 'adoption', 'adopting', 'adopted'],
    ['apply', 'applies', 'application', 'applying'],
    ['register', 'registration', 'registered'],
    ['retire', 'retired', 'retiring', 'retirement'],
    ['licence', 'license', 'licences'],
    ['baby', 'babies'],
    ['evict', 'eviction', 'evicted'],
    ['survivor', 'survivors', 'surviving'],
  ])('English: %s and its forms', (first, ...others) => same('en')(first, ...others));
  it.each([
    ['enfant', 'enfants'],
    ['handicap', 'handicapé', 'handicapée', 'handicapés'],
    ['retraite', 'retraité', 'retraités'],
    ['municipal', 'municipaux'],
    ['né', 'née'],
    ['immigrer', 'immigration', 'immigrant', 'immigrants'],
    ['adopter', 'adoption', 'adopté'],
    ['mort', 'morte', 'morts'],
    ['décès', 'décédé', 'décédée'],
    ['invalide', 'invalidité'],
    ['travail', 'travaux'],
    ['chômage', 'chômeur', 'chômeuse'],
  ])('French: %s and its forms', (first, ...others) => same('fr')(first, ...others));
  it.each(['t1', 'rc66', '5in1', 'sin'])('leaves %s alone', (word) => expect(stem(word, LANGUAGES.en)).toBe(word));
  it('is not fooled by the names of an object’s own things', () => {
    for (const word of ['constructor', '__proto__', 'tostring', 'valueof', 'hasownproperty'])
      expect(typeof stem(word, LANGUAGES.en)).toBe('string');
  });
});

describe('terms', () => {
  it.each([
    ['en', 'How do I get help with the rent?', ['help', 'rent']],
    ['fr', 'Comment payer le loyer de mon appartement', ['pai', 'loyer', 'appart']],
    ['en', 'it is on me', ['it', 'is', 'on', 'me']],
  ])('%s: %j', (lang, text, terms) => expect(termsOf(text, LANGUAGES[lang as 'en'])).toEqual(terms));
});

describe('the language of a query', () => {
  it.each([
    ['my dad died', 'en'],
    ['mon père est mort', 'fr'],
    ['aide pour payer le loyer', 'fr'],
    ['help with rent', 'en'],
    ['j ai perdu mon emploi', 'fr'],
    ['I lost my job', 'en'],
    ['l’aide sociale', 'fr'],
    ['how to get a SIN', 'en'],
    ['comment avoir un NAS', 'fr'],
    ['we are moving', 'en'],
  ])('%j is %s on either page', (query, lang) => {
    for (const page of ['en', 'fr']) expect(languageOf(wordsOf(query), STOPS, page)).toBe(lang);
  });
  it.each(['CCB', '', '12345', '😀'])('%j has none of its own: the page’s', (query) => {
    for (const page of ['en', 'fr']) expect(languageOf(wordsOf(query), STOPS, page)).toBe(page);
  });
});
