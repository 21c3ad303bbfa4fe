import { describe, expect, it } from 'vitest';
import { buildIndex, openInSteps, openSearch, searchCatalog, suggest, type SearchDoc } from '../../packages/core/src/search/index.js';
import { smallEngine, smallPieces } from './small-catalogue.js';

const engine = smallEngine('en', 'fr');
const find = (query: string, lang = 'en', place?: string) => searchCatalog(engine, query, { lang, place });
const first = (query: string, lang = 'en', place?: string): string | undefined => find(query, lang, place).hits[0]?.id;

describe('finding in people’s own words', () => {
  it.each([
    ['en', 'CCB', 'ca/canada-child-benefit'],
    ['en', 'ccb', 'ca/canada-child-benefit'],
    ['en', 'baby bonus', 'ca/canada-child-benefit'],
    ['en', 'rc66', 'ca/canada-child-benefit'],
    ['en', 'my dad died', 'bereavement'],
    ['en', 'my uncle died', 'bereavement'],
    ['fr', 'mon oncle est mort', 'bereavement'],
    ['fr', 'allocations familiales', 'ca/canada-child-benefit'],
    ['en', 'raise a family on little', 'ca/canada-child-benefit'],
    ['fr', 'pension vieillesse', 'ca/old-age-security'],
  ])('%s: %j leads to %s', (lang, query, id) => expect(first(query, lang)).toBe(id));

  it('says why a hit matched', () => {
    expect(find('baby bonus').hits[0]!.why).toEqual({ matched: ['baby', 'bonus'], via: 'alias', text: 'baby bonus' });
    expect(find('raise a family on little').hits[0]!.why.via).toBe('concept');
  });

  it('finds the other language’s words and shows the page’s name', () => {
    expect(find('old age pension', 'fr').hits[0]).toMatchObject({
      id: 'ca/old-age-security',
      name: 'Pension de la Sécurité de la vieillesse',
    });
    expect(find('pension de vieillesse', 'en')).toMatchObject({ queryLang: 'fr', hits: [{ name: 'Old Age Security pension' }] });
  });
});

describe('acronyms that are ordinary words', () => {
  it.each([
    ['SIN', 'ca/social-insurance-number'],
    ['sin card', 'ca/social-insurance-number'],
    ['sin', 'ca/social-insurance-number'],
    ['my SIN', 'ca/social-insurance-number'],
  ])('%j is the number', (query, id) => expect(first(query)).toBe(id));
  it('“he said my pension is late” is not about SAID', () => {
    expect(find('he said my old age pension is late', 'en', 'ca-sk').hits[0]?.id).toBe('ca/old-age-security');
    expect(first('SAID', 'en', 'ca-sk')).toBe('ca-sk/said');
    expect(first('said', 'en', 'ca-sk')).toBe('ca-sk/said');
  });
  it('capitals say nothing when all is in capitals', () => expect(first('LOST MY SIN CARD')).toBe('ca/social-insurance-number'));
  it.each(['5-in-1', '5 in 1', '5in1'])('%j is the newborn bundle', (query) =>
    expect(first(query, 'en', 'ca-on')).toBe('ca-on/newborn-bundle'),
  );
});

describe('spelling', () => {
  it.each([
    ['en', 'chlid benefit', 'ca/canada-child-benefit', 'child'],
    ['en', 'old age penshion', 'ca/old-age-security', 'pension'],
    ['fr', 'alocations familialles', 'ca/canada-child-benefit', 'allocations'],
    ['en', 'socail insurance number', 'ca/social-insurance-number', 'social'],
  ])('%s: %j is corrected and says so', (lang, query, id, to) => {
    const result = find(query, lang);
    expect(result.hits[0]?.id).toBe(id);
    expect(result.corrected).toContainEqual(expect.objectContaining({ to, applied: true }));
  });
  it('leaves real words alone', () => {
    expect(find('wheat').corrected).toEqual([]);
    expect(find('wheat').noMatch).toBe(true);
  });
  it('never corrects acronyms, numbers or short words', () => expect(find('CBB T9 xyz').corrected).toEqual([]));
});

describe('stories and phrases', () => {
  it('a phrase with one telling word is matched in full: a little word is part of it', () => {
    const docs: SearchDoc[] = [
      { id: 'job-loss', kind: 'bundle', jurisdiction: 'ca', name: 'Losing a job', aliases: ['laid off'] },
      { id: 'out', kind: 'concept', jurisdiction: 'ca', name: '', aliases: ['let go'], targets: ['job-loss'] },
    ];
    const small = openSearch([buildIndex(docs, { lang: 'en', jurisdiction: 'ca' })]);
    expect(searchCatalog(small, 'they let me go on friday', { lang: 'en' }).hits[0]?.id).toBe('job-loss');
    expect(searchCatalog(small, 'where do I go for a swim', { lang: 'en' }).noMatch).toBe(true);
  });
  it('what somebody needs is found in a long story', () =>
    expect(first('my dad died last week, my brother and I found his letters in a drawer and the dog is with the neighbours')).toBe(
      'bereavement',
    ));
  it('tells words that nothing knows, and another place that is named', () => {
    expect(find('AISH cheque', 'en', 'ca-on').unknown).toEqual(['AISH']);
    expect(find('disability income in regina', 'en', 'ca-on').named).toBe('ca-sk');
    expect(find('old age pension').unknown).toBeUndefined();
  });
});

describe('opening', () => {
  it('in steps gives the same engine as at once, and no step is long', () => {
    const steps = openInSteps(smallPieces('en'));
    let count = 0;
    for (;;) {
      const { done, value } = steps.next();
      count += 1;
      if (!done) continue;
      expect(searchCatalog(value, 'CCB', { lang: 'en' })).toEqual(searchCatalog(smallEngine('en'), 'CCB', { lang: 'en' }));
      break;
    }
    expect(count).toBeGreaterThan(20); // at least one for each record
  });
});

describe('place', () => {
  it('shows only what is for the person’s place', () => {
    expect(find('disability', 'en', 'ca-on').hits.map(({ id }) => id)).not.toContain('ca-sk/said');
    expect(find('disability', 'en', 'ca-sk').hits.map(({ id }) => id)).not.toContain('ca-on/odsp');
  });
  it('puts the local equivalent before another province’s service that is named', () => {
    const result = find('SAID', 'en', 'ca-on');
    expect(result.hits.map(({ id, elsewhere }) => [id, elsewhere ?? false])).toEqual([
      ['ca-on/odsp', false],
      ['ca-sk/said', true],
    ]);
    expect(result.otherPlace).toEqual({ jurisdiction: 'ca-sk', local: ['ca-on/odsp'] });
  });
  it('reads a place from the query', () => {
    expect(first('disability income regina')).toBe('ca-sk/said');
    expect(find('disability income regina', 'en', 'ca-on').hits[0]?.elsewhere).toBeUndefined();
  });
  it('without a place asks for it when provinces have the answer', () => {
    expect(find('disability')).toMatchObject({
      noMatch: false,
      hits: [],
      needsPlace: { count: 2, jurisdictions: expect.arrayContaining(['ca-on', 'ca-sk']) },
    });
  });
});

describe('joined with eligibility', () => {
  it('sinks what the person surely cannot get, keeps what is undecided', () => {
    const query = 'pension number benefit';
    const truthOf = (id: string) => (id === find(query).hits[0]!.id ? 'unmet' : 'unknown') as 'unmet' | 'unknown';
    const before = find(query).hits.map(({ id }) => id);
    const after = searchCatalog(engine, query, { lang: 'en', truthOf }).hits;
    expect(after.at(-1)).toMatchObject({ id: before[0], unmet: true });
    expect(after.map(({ id }) => id).sort()).toEqual([...before].sort());
  });
});

describe('no good match', () => {
  it.each(['how to bake bread', 'recette de tourtière', 'zzzz'])('%j', (query) =>
    expect(find(query)).toMatchObject({ noMatch: true, hits: [] }),
  );
  it('points to who handles it', () => {
    expect(find('speeding ticket')).toMatchObject({ noMatch: true, pointers: [{ id: 'speeding-ticket' }] });
    expect(find('ticket de vitesse', 'fr').pointers[0]?.name).toBe('Contravention');
  });
});

describe('suggestions while typing', () => {
  it.each([
    ['old a', 'Old Age Security pension'],
    ['baby b', 'baby bonus'],
    ['my dad', 'my dad died'],
    ['CC', 'CCB'],
    ['cc', 'CCB'],
    ['soc', 'Social Insurance Number'],
  ])('%j offers %j', (prefix, text) => expect(suggest(engine, prefix, { lang: 'en', place: 'ca-on' })[0]?.text).toBe(text));
  it('offers a name of its own once, and nothing of other provinces', () => {
    const all = suggest(engine, 'di', { lang: 'en', place: 'ca-on' });
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.map(({ id }) => id)).not.toContain('ca-sk/said');
  });
  it.each(['', ' ', '?', '😀', '__proto__', '('])('%j offers nothing and throws nothing', (prefix) =>
    expect(suggest(engine, prefix, { lang: 'en' })).toEqual([]),
  );
});
