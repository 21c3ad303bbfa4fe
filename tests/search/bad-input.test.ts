import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, docsFromCatalog, openSearch, searchCatalog, suggest, type IndexPiece } from '../../packages/core/src/search/index.js';
import { SMALL, smallEngine, smallPieces } from './small-catalogue.js';
import { searchDocsOf } from '../../packages/core/src/search/index.js';

const engine = smallEngine('en', 'fr');

describe('any text gets an answer', () => {
  const odd: Record<string, string> = {
    empty: '',
    space: ' \n\t ',
    'one letter': 'a',
    'ten thousand letters': 'a'.repeat(10_000),
    'ten thousand words': 'pension '.repeat(10_000),
    punctuation: '?!.,;:()[]{}"\'',
    emoji: '😀👨‍👩‍👧‍👦🇨🇦',
    'right-to-left marks': '\u202Epension\u202C \u200F',
    Arabic: 'معاش الشيخوخة',
    Chinese: '养老金',
    Inuktitut: 'ᐃᓄᒃᑎᑐᑦ',
    Cyrillic: 'пенсия',
    HTML: '<img src=x onerror=alert(1)> pension',
    'regular expression': '(a+)+$ [a-z]* ^.*\\b',
    constructor: 'constructor',
    proto: '__proto__',
    'own property': 'hasOwnProperty toString valueOf',
    'half a pair': '\uD83D',
    zero: '\u0000pension',
    'line separators': 'pension\u2028vieillesse',
    combining: 'e' + '\u0301'.repeat(5000),
    caret: '^sin ^ccb',
    'many accents': 'éèêë'.repeat(2000),
  };
  it.each(Object.entries(odd))('%s', (_, query) => {
    for (const place of [undefined, 'ca', 'ca-on', 'constructor', '__proto__', '']) {
      const result = searchCatalog(engine, query, { lang: 'en', place });
      expect(result.noMatch || result.hits.length > 0 || result.needsPlace !== undefined).toBe(true);
      for (const { id } of result.hits) expect(id).toMatch(/^[a-z/-]+$/);
    }
    suggest(engine, query, { lang: 'fr' });
  });

  it('random text, random options', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('en', 'fr', 'iu', '__proto__'),
        fc.option(fc.constantFrom('ca-on', 'ca-sk', 'x', 'ca-'), { nil: undefined }),
        (query, lang, place) => {
          const result = searchCatalog(engine, query, { lang, place, limit: 3 });
          expect(result.hits.length).toBeLessThanOrEqual(3);
          expect(result.hits.every(({ elsewhere }, at) => at > 0 || !elsewhere || result.hits.every((hit) => hit.elsewhere))).toBe(true);
          expect(Array.isArray(suggest(engine, query, { lang, place }))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers nothing, quietly, when no index could be loaded', () => {
    expect(searchCatalog(openSearch([]), 'pension', { lang: 'en' })).toMatchObject({ noMatch: true, hits: [] });
    expect(suggest(openSearch([]), 'pension', { lang: 'en' })).toEqual([]);
  });
});

describe('a damaged or older index', () => {
  const [sound] = smallPieces('en') as [IndexPiece];
  it.each([
    ['nothing', undefined, 'not-an-index'],
    ['a number', 7, 'not-an-index'],
    ['an array', [], 'not-an-index'],
    ['another file', { piece: 'texts', jurisdiction: 'ca', lang: 'en' }, 'not-an-index'],
    ['an older format', { ...sound, format: 0 }, 'other-format'],
    ['a missing column', { ...sound, names: undefined }, 'damaged'],
    ['a changed letter', { ...sound, names: sound.names.replace('C', 'K') }, 'damaged'],
    ['a cut column', { ...sound, posts: sound.posts.slice(0, -1) }, 'damaged'],
  ])('%s is a clear fault and the other pieces work', (_, bad, code) => {
    const broken = openSearch([bad, ...smallPieces('en').slice(1)]);
    expect(broken.faults).toMatchObject([{ code, rebuilt: false }]);
    expect(broken.faults[0]!.message.length).toBeGreaterThan(30);
    expect(searchCatalog(broken, 'ODSP', { lang: 'en', place: 'ca-on' }).hits[0]?.id).toBe('ca-on/odsp');
  });

  it('is built again from strings when there are any', () => {
    const rebuild = (jurisdiction: string, lang: string) =>
      buildIndex(searchDocsOf(SMALL, lang as 'en').get(jurisdiction)!, { lang, jurisdiction });
    const repaired = openSearch([{ ...sound, sum: 1 }], { rebuild });
    expect(repaired.faults).toMatchObject([{ code: 'damaged', rebuilt: true, at: 'ca.en' }]);
    expect(searchCatalog(repaired, 'baby bonus', { lang: 'en' }).hits[0]?.id).toBe('ca/canada-child-benefit');
  });

  it('is built again from the texts that a page has loaded', () => {
    const texts = {
      services: new Map([['ca/x', { name: 'Old Age Security pension', summary: 'Monthly.' }]]),
      details: new Map(),
      topics: new Map(),
      tasks: new Map(),
      providers: new Map(),
      bundles: new Map(),
      pointers: new Map(),
      jurisdictions: new Map(),
    };
    const catalog = {
      texts: new Map([['en', texts]]),
      jurisdictions: new Map(),
      services: new Map([['ca/x', { id: 'ca/x', topics: [], tasks: [], area: ['ca'], provider: 'p' }]]),
    } as never;
    const repaired = openSearch([{ ...sound, sum: 1 }], {
      rebuild: (jurisdiction, lang) => buildIndex(docsFromCatalog(catalog, jurisdiction, lang) ?? [], { lang, jurisdiction }),
    });
    expect(searchCatalog(repaired, 'old age pension', { lang: 'en' }).hits[0]?.id).toBe('ca/x');
  });

  it('any damaged text is noticed and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ids', 'kinds', 'names', 'stems', 'posts', 'tasks') as fc.Arbitrary<keyof IndexPiece>,
        fc.nat(),
        fc.string(),
        (column, at, noise) => {
          const text = String(sound[column]);
          const damaged = text.slice(0, at % (text.length + 1)) + noise + text.slice((at % (text.length + 1)) + 1);
          const opened = openSearch([{ ...sound, [column]: damaged }]);
          expect(opened.faults.length).toBe(damaged === text ? 0 : 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('building', () => {
  it('gives the same bytes for the same input', () =>
    expect(JSON.stringify(smallPieces('en', 'fr'))).toBe(JSON.stringify(smallPieces('en', 'fr'))));
  it('skips records that moved', () => expect([...searchDocsOf(SMALL, 'en').keys()].sort()).toEqual(['ca', 'ca-on', 'ca-sk']));
  it('finds the same whichever order the pieces come in, and twice the same piece', () => {
    const pieces = smallPieces('en');
    for (const query of ['CCB', 'my uncle died', 'disability']) {
      const ids = (list: readonly IndexPiece[]) =>
        searchCatalog(openSearch(list), query, { lang: 'en', place: 'ca-on' }).hits.map(({ id }) => id);
      expect(ids([...pieces].reverse())).toEqual(ids(pieces));
      expect(ids([...pieces, ...pieces])).toEqual(ids(pieces));
    }
  });
});
