import { describe, expect, it, test } from 'vitest';
import {
  addPieces,
  type CatalogError,
  decideService,
  nextQuestion,
  openCatalog,
  readAnswers,
  type DetailsPiece,
  type LogicPiece,
  type Piece,
  type Rule,
  type TextsPiece,
} from '@service-finder/core';
import { FACTS, TODAY, tinyCatalog } from '../tiny.js';

const logic = (services: Record<string, unknown>): LogicPiece => ({
  format: 1,
  piece: 'logic',
  jurisdiction: 'ca',
  jurisdictions: { ca: { kind: 'country' } },
  facts: FACTS,
  services: services as never,
});
const words = (lang: string): TextsPiece => ({
  format: 1,
  piece: 'texts',
  jurisdiction: 'ca',
  lang,
  services: { 'ca/a': { name: lang === 'fr' ? 'Pension de vieillesse' : 'Old age pension', summary: '' } },
});

describe('opening a catalogue', () => {
  test.each<[string, unknown, CatalogError['code']]>([
    ['a newer format', { ...logic({}), format: 2 }, 'other-format'],
    ['text', 'hello', 'not-a-piece'],
    ['nothing', null, 'not-a-piece'],
    ['another object', { a: 1 }, 'not-a-piece'],
  ])('refuses %s with a remedy', (_, piece, code) => {
    expect(() => openCatalog([piece as Piece])).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/service-finder/) as string }),
    );
  });

  it('leaves out links that are not https, and keeps the text', () => {
    const details: DetailsPiece = {
      format: 1,
      piece: 'details',
      jurisdiction: 'ca',
      lang: 'en',
      services: {
        'ca/a': {
          page: 'javascript:alert(1)',
          apply: [{ by: 'online', url: 'data:text/html,x', name: '<b>Form</b>' }],
          deadlines: [],
          sources: [{ title: 'T', url: 'http://x.ca', official: true, read: '2026-01-01' }],
        },
      },
    };
    const read = openCatalog([logic({}), words('en'), details])
      .texts.get('en')!
      .details.get('ca/a')!;
    expect([read.page, read.apply[0]!.url, read.sources[0]!.url]).toEqual([undefined, undefined, undefined]);
    expect(read.apply[0]!.name).toBe('<b>Form</b>');
  });

  it('takes lists that are none for empty ones, and their links only if they are https', () => {
    const details = {
      format: 1,
      piece: 'details',
      jurisdiction: 'ca',
      lang: 'en',
      services: { 'ca/a': { related: 7 } },
      pointers: {
        a: { name: 'A', answer: 'Ask.', links: 'none' },
        b: { name: 'B', answer: 'Ask.', links: [{ label: 'B', url: 'javascript:1' }] },
        c: 3,
      },
    } as unknown as DetailsPiece;
    const texts = openCatalog([logic({}), words('en'), details]).texts.get('en')!;
    expect(texts.details.get('ca/a')!.related).toEqual([]);
    expect([...texts.pointers].map(([id, { links }]) => [id, links])).toEqual([
      ['a', []],
      ['b', [{ label: 'B', url: undefined }]],
    ]);
  });

  it('adds a language without changing any decision: rules have no language', () => {
    const rule: Rule = {
      all: [
        { fact: 'age', atLeast: 65 },
        { fact: 'lives-in-canada', is: true },
      ],
    };
    const english = openCatalog([logic({ 'ca/a': { kind: 'benefit', area: ['ca'], rule } }), words('en')]);
    const both = addPieces(english, [words('fr')]);
    for (const given of [{}, { age: 64 }, { age: 66 }, { age: 66, 'lives-in-canada': true }]) {
      const situation = { answers: readAnswers(english, given).answers, today: TODAY };
      expect(decideService(both, both.services.get('ca/a')!, situation)).toEqual(
        decideService(english, english.services.get('ca/a')!, situation),
      );
    }
    expect(both.texts.get('fr')!.services.get('ca/a')!.name).toBe('Pension de vieillesse');
  });

  test.each([
    ['no rule', {}],
    ['null for a rule', { rule: null }],
    ['a list for an area', { rule: 'everyone', area: 'ca' }],
    ['twenty thousand levels', { rule: Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ not: inner }), 'everyone') }],
  ])('a service with %s is undecided or met, and never throws', (_, service) => {
    const catalog = openCatalog([logic({ 'ca/a': { kind: 'benefit', area: ['ca'], ...service } })]);
    expect(() => decideService(catalog, catalog.services.get('ca/a')!, { answers: new Map(), today: TODAY })).not.toThrow();
  });

  it('is not misled by a page that has changed Object.prototype', () => {
    const catalog = openCatalog([logic({ 'ca/a': { kind: 'benefit', area: ['ca'], rule: { fact: 'age', atLeast: 65 } } })]);
    const prototype = Object.prototype as Record<string, unknown>;
    try {
      for (const key of ['all', 'any', 'if', 'not', 'some', 'per', 'given', 'when']) prototype[key] = [];
      expect(decideService(catalog, catalog.services.get('ca/a')!, { answers: new Map([['age', 70]]), today: TODAY }).truth).toBe('met');
    } finally {
      for (const key of ['all', 'any', 'if', 'not', 'some', 'per', 'given', 'when']) delete prototype[key];
    }
  });
});

describe('a consent', () => {
  const consent = { ...FACTS, agrees: { type: 'yes-no' as const, group: 'consent', neverReuse: true } };
  const rule: Rule = { fact: 'agrees', is: true };
  const catalog = tinyCatalog(
    { 'ca/a': { rule }, 'ca/b': { rule } },
    { facts: consent },
    { facts: { agrees: { label: 'Consent', question: 'Do you agree?' } } },
  );
  const situation = { answers: new Map([['agrees@ca/a', true]]), today: TODAY };

  it('given to one service never counts for another', () => {
    expect(decideService(catalog, catalog.services.get('ca/a')!, situation).truth).toBe('met');
    expect(decideService(catalog, catalog.services.get('ca/b')!, situation)).toMatchObject({ truth: 'unknown', missing: ['agrees@ca/b'] });
  });
  it('is asked anew for each service, in the same words', () => {
    expect(nextQuestion(catalog, situation, { services: ['ca/a', 'ca/b'] })?.fact).toBe('agrees@ca/b');
    expect(catalog.texts.get('en')!.facts.get('agrees@ca/b')!.question).toBe('Do you agree?');
  });
});
