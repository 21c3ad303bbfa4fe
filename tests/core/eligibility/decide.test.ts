import { describe, expect, it, test } from 'vitest';
import { decideAll, decideService, readAnswers, type Catalog, type Rule, type Situation } from '@service-finder/core';
import { TODAY, tinyCatalog, withRule } from '../tiny.js';

const situation = (catalog: Catalog, given: object, more: Partial<Situation> = {}): Situation => ({
  answers: readAnswers(catalog, given).answers,
  today: TODAY,
  ...more,
});
const decide = (rule: Rule, given: object, more: Partial<Situation> = {}) => {
  const catalog = withRule(rule);
  return decideService(catalog, catalog.services.get('ca/it')!, situation(catalog, given, more));
};

describe('verbs', () => {
  test.each<[string, Rule, object, string]>([
    ['is', { fact: 'status', is: 'citizen' }, { status: 'citizen' }, 'met'],
    ['is, otherwise', { fact: 'status', is: 'citizen' }, { status: 'other' }, 'unmet'],
    ['isNot', { fact: 'status', isNot: 'citizen' }, { status: 'other' }, 'met'],
    ['oneOf', { fact: 'status', oneOf: ['citizen', 'permanent-resident'] }, { status: 'permanent-resident' }, 'met'],
    ['noneOf', { fact: 'status', noneOf: ['citizen', 'other'] }, { status: 'citizen' }, 'unmet'],
    ['atLeast, at the limit', { fact: 'age', atLeast: 65 }, { age: 65 }, 'met'],
    ['atLeast, one short', { fact: 'age', atLeast: 65 }, { age: 64 }, 'unmet'],
    ['atMost', { fact: 'age', atMost: 65 }, { age: 65 }, 'met'],
    ['moreThan, at the limit', { fact: 'age', moreThan: 65 }, { age: 65 }, 'unmet'],
    ['lessThan', { fact: 'age', lessThan: 65 }, { age: 64 }, 'met'],
    ['before', { fact: 'died-on', before: '2026-01-01' }, { 'died-on': '2025-12-31' }, 'met'],
    ['after, the same day', { fact: 'died-on', after: '2026-01-01' }, { 'died-on': '2026-01-01' }, 'unmet'],
    ['on', { fact: 'died-on', on: '2026-01-01' }, { 'died-on': '2026-01-01' }, 'met'],
    ['notBefore', { fact: 'died-on', notBefore: '2026-01-01' }, { 'died-on': '2026-01-01' }, 'met'],
    ['notAfter', { fact: 'died-on', notAfter: 'today' }, { 'died-on': TODAY }, 'met'],
    ['an amount in force', { fact: 'income', lessThan: { amount: 'cutoff' } }, { income: 20_999 }, 'met'],
    [
      'a table by size',
      { fact: 'income', lessThan: { amount: 'by-size', by: { fact: 'household-size' } } },
      { income: 27_000, 'household-size': 2 },
      'met',
    ],
    [
      'the last step of a table',
      { fact: 'income', lessThan: { amount: 'by-size', by: { fact: 'household-size' } } },
      { income: 36_000, 'household-size': 9 },
      'unmet',
    ],
    [
      'another fact',
      { fact: 'income', lessThan: { fact: 'partner-income' } },
      { income: 1, 'partner-income': 2, 'has-partner': true },
      'met',
    ],
    [
      'a sum',
      { value: { sum: [{ fact: 'income' }, { fact: 'partner-income' }] }, atMost: 100 },
      { income: 60, 'partner-income': 41, 'has-partner': true },
      'unmet',
    ],
    ['a difference', { value: { minus: [{ fact: 'income' }, 10] }, is: 50 }, { income: 60 }, 'met'],
    ['a product', { value: { times: [{ fact: 'income' }, 0.3] }, atLeast: 18 }, { income: 60 }, 'met'],
    [
      'a quotient',
      { value: { dividedBy: [{ fact: 'income' }, { fact: 'household-size' }] }, atMost: 20 },
      { income: 60, 'household-size': 3 },
      'met',
    ],
    ['division by zero', { value: { dividedBy: [{ fact: 'income' }, 0] }, atMost: 20 }, { income: 60 }, 'unknown'],
    ['the smaller', { value: { min: [{ fact: 'income' }, 10] }, is: 10 }, { income: 60 }, 'met'],
    ['the larger', { value: { max: [{ fact: 'income' }, 10] }, is: 60 }, { income: 60 }, 'met'],
    ['years since', { yearsSince: { fact: 'date-of-birth' }, atLeast: 18 }, { 'date-of-birth': '2008-11-22' }, 'met'],
    ['years since, a day early', { yearsSince: { fact: 'date-of-birth' }, atLeast: 18 }, { 'date-of-birth': '2008-11-23' }, 'unmet'],
    [
      'years to another day',
      { yearsSince: { fact: 'date-of-birth' }, at: { fact: 'died-on' }, atLeast: 18 },
      { 'date-of-birth': '2008-11-22', 'died-on': '2026-11-21' },
      'unmet',
    ],
    ['days since', { daysSince: { fact: 'died-on' }, atMost: 60 }, { 'died-on': '2026-09-23' }, 'met'],
    ['months until', { monthsUntil: '2027-02-22', is: 3 }, {}, 'met'],
    ['a day worked out', { fact: 'died-on', after: { date: 'today', plus: { months: -3 } } }, { 'died-on': '2026-08-23' }, 'met'],
    ['the next 30 April', { value: { next: '04-30', after: { fact: 'died-on' } }, on: '2027-04-30' }, { 'died-on': '2026-08-23' }, 'met'],
  ])('%s', (_, rule, given, truth) => expect(decide(rule, given).truth).toBe(truth));
});

describe('what is missing', () => {
  const pension: Rule = {
    all: [
      { fact: 'age', atLeast: 65 },
      { fact: 'lives-in-canada', is: true },
    ],
  };
  test.each([
    { given: {}, truth: 'unknown', missing: ['age', 'lives-in-canada'] },
    { given: { age: 65 }, truth: 'unknown', missing: ['lives-in-canada'] },
    { given: { age: 64 }, truth: 'unmet', missing: [] },
    { given: { age: 65, 'lives-in-canada': true }, truth: 'met', missing: [] },
    { given: { 'date-of-birth': '1950-01-01', 'lives-in-canada': true }, truth: 'met', missing: [] },
  ])('given $given a pension rule is $truth', ({ given, truth, missing }) => {
    expect(decide(pension, given)).toMatchObject({ truth, missing });
  });

  it('does not ask again what was declined, and stays unknown', () => {
    expect(decide(pension, { age: { declined: 'prefer-not-to-say' }, 'lives-in-canada': true })).toMatchObject({
      truth: 'unknown',
      missing: [],
      declined: ['age'],
    });
  });
  it('says who decides what an officer decides', () => {
    expect(decide({ fact: 'officer-agrees', is: true }, {})).toMatchObject({ truth: 'unknown', missing: [], officers: ['officer-agrees'] });
  });
  it('says which amount is not in force, instead of failing', () => {
    expect(decide({ fact: 'income', lessThan: { amount: 'ended' } }, { income: 1 })).toMatchObject({
      truth: 'unknown',
      noAmount: ['ended'],
    });
  });
  it('shows a rule that is not written as unknown', () => {
    expect(decide('not-encoded', {})).toMatchObject({ truth: 'unknown', notEncoded: true, missing: [] });
    expect(decide('everyone', {}).truth).toBe('met');
  });
});

describe('glue', () => {
  const branch: Rule = { if: { fact: 'status', is: 'citizen' }, then: { fact: 'age', atLeast: 18 }, else: { fact: 'age', atLeast: 21 } };
  test.each([
    [{ status: 'citizen', age: 18 }, 'met'],
    [{ status: 'other', age: 18 }, 'unmet'],
    [{ status: 'other', age: 21 }, 'met'],
    [{ age: 30 }, 'unknown'], // both cases agree, and still nothing is inferred
    [{ age: 10 }, 'unmet'],
  ])('if/then/else given %j is %s', (given, truth) => expect(decide(branch, given).truth).toBe(truth));
  it('turns met and unmet around with not', () => {
    expect(decide({ not: { fact: 'age', atLeast: 18 } }, { age: 17 }).truth).toBe('met');
    expect(decide({ not: { fact: 'age', atLeast: 18 } }, {}).truth).toBe('unknown');
  });
  it('finds one of a thousand codes', () => {
    const codes = Array.from({ length: 1000 }, (_, i) => `code-${i}`);
    expect(decide({ fact: 'status', noneOf: codes }, { status: 'citizen' }).truth).toBe('met');
  });
});

describe('a question that makes no sense', () => {
  it('holds no comparison: a person without a partner has no partner’s income', () => {
    expect(decide({ fact: 'partner-income', lessThan: 100 }, { 'has-partner': false }).truth).toBe('unmet');
    expect(decide({ fact: 'partner-income', isNot: 5 }, { 'has-partner': false }).truth).toBe('met');
  });
  it('adds nothing to a sum', () => {
    expect(
      decide({ value: { sum: [{ fact: 'income' }, { fact: 'partner-income' }] }, atMost: 100 }, { income: 60, 'has-partner': false }).truth,
    ).toBe('met');
  });
});

describe('household members', () => {
  const children = (...ages: (number | undefined)[]) => ({ children: ages.map((age) => (age === undefined ? {} : { 'child-age': age })) });
  const young: Rule = { fact: 'child-age', lessThan: 6 };
  test.each<[string, Rule, object, string]>([
    ['some', { some: 'children', where: young }, children(8, 4), 'met'],
    ['some, none', { some: 'children', where: young }, children(8, 9), 'unmet'],
    ['some, a gap', { some: 'children', where: young }, children(8, undefined), 'unknown'],
    ['some, a gap that does not matter', { some: 'children', where: young }, children(3, undefined), 'met'],
    ['every, of nobody', { every: 'children', where: young }, children(), 'met'],
    ['count', { count: 'children', where: young, atLeast: 2 }, children(1, 2, 9), 'met'],
    ['count, a gap: between 1 and 2', { count: 'children', where: young, atLeast: 2 }, children(1, undefined, 9), 'unknown'],
    ['count, a gap: the whole range agrees', { count: 'children', where: young, atMost: 2 }, children(1, undefined, 9), 'met'],
    ['sum', { sumOf: 'children', of: 'child-age', moreThan: 10 }, children(5, 6), 'met'],
    ['smallest', { minOf: 'children', of: 'child-age', is: 5 }, children(5, 6), 'met'],
    ['largest', { maxOf: 'children', of: 'child-age', lessThan: 6 }, children(5, 6), 'unmet'],
    ['smallest of nobody', { minOf: 'children', of: 'child-age', lessThan: 6 }, children(), 'unmet'],
    ['list not known', { count: 'children', atLeast: 0 }, {}, 'unknown'],
  ])('%s', (_, rule, given, truth) => expect(decide(rule, given).truth).toBe(truth));

  it('asks for the list, and not again for a gap in it', () => {
    expect(decide({ some: 'children', where: young }, {}).missing).toEqual(['children']);
    expect(decide({ some: 'children', where: young }, children(undefined))).toMatchObject({ missing: [], declined: ['children'] });
  });
  it('decides a service for each child', () => {
    const catalog = withRule(young, { per: 'children' });
    const decision = decideService(catalog, catalog.services.get('ca/it')!, situation(catalog, children(8, 4, undefined)));
    expect(decision).toMatchObject({ truth: 'met', members: ['unmet', 'met', 'unknown'] });
  });
});

describe('services that look at each other', () => {
  const catalog = tinyCatalog({
    'ca/pension': { rule: { fact: 'age', atLeast: 65 }, receivedIf: 'receives-pension' },
    'ca/top-up': { rule: { qualifies: 'ca/pension' } },
    'ca/a': { rule: { qualifies: 'ca/b' } },
    'ca/b': { rule: { qualifies: 'ca/a' } },
    'ca/lost': { rule: { qualifies: 'ca/nowhere' } },
  });
  const of = (id: string, given: object) => decideService(catalog, catalog.services.get(id)!, situation(catalog, given));
  it('follows from the rule of the other', () => expect(of('ca/top-up', { age: 70 }).truth).toBe('met'));
  it('or from the answer that it is received', () => expect(of('ca/top-up', { 'receives-pension': true }).truth).toBe('met'));
  it('is unmet only when both say so', () => {
    expect(of('ca/top-up', { age: 60 }).truth).toBe('unknown');
    expect(of('ca/top-up', { age: 60, 'receives-pension': false }).truth).toBe('unmet');
  });
  it('ends a circle as unknown', () => expect(of('ca/a', {}).truth).toBe('unknown'));
  it('leaves a service that is not loaded open', () => expect(of('ca/lost', {})).toMatchObject({ truth: 'unknown', notEncoded: true }));
  it('tells that the person receives it', () => expect(of('ca/pension', { 'receives-pension': true }).received).toBe(true));
});

describe('periods and places', () => {
  it.each([
    ['2026-06-30', 'not-yet', 'unmet'],
    ['2026-07-01', undefined, 'met'],
    ['2027-01-01', 'ended', 'unmet'],
  ])('on %s a programme of the second half of 2026 is %s', (today, period, truth) => {
    const catalog = withRule('everyone', { starts: '2026-07-01', ends: '2026-12-31' });
    const decision = decideService(catalog, catalog.services.get('ca/it')!, situation(catalog, {}, { today }));
    expect([decision.period, decision.truth]).toEqual([period, truth]);
  });
  it('fills in the province from the place, so that Quebec’s own plan replaces the federal one', () => {
    const federal: Rule = { fact: 'province', isNot: 'ca-qc' };
    expect(decide(federal, {}, { place: 'ca-qc' }).truth).toBe('unmet');
    expect(decide(federal, {}, { place: 'ca-on-ottawa' }).truth).toBe('met');
    expect(decide(federal, {}).missing).toEqual(['province']);
  });
  it('decides the services whose area holds the place, whoever provides them', () => {
    const catalog = tinyCatalog({
      'ca/x': { rule: 'everyone' },
      'ca-on/x': { rule: 'everyone' },
      'ca-on-ottawa/x': { rule: 'everyone', area: ['ca-on'] },
      'ca-qc/x': { rule: 'everyone' },
    });
    const at = (place?: string) => decideAll(catalog, { answers: new Map(), today: TODAY, place }).map((decision) => decision.service);
    expect(at('ca-on')).toEqual(['ca/x', 'ca-on/x', 'ca-on-ottawa/x']);
    expect(at('ca-qc')).toEqual(['ca/x', 'ca-qc/x']);
    expect(at()).toEqual(['ca/x']);
  });
});

describe('a damaged or hostile build', () => {
  test.each<[string, unknown]>([
    ['no rule', undefined],
    ['a number', 5],
    ['an unknown verb', { fact: 'age', atLest: 5 }],
    ['a list for a rule', [1, 2]],
    ['all without a list', { all: 5 }],
    ['prototype names', { fact: '__proto__', is: true }],
    ['a fact called constructor', { fact: 'constructor', is: true }],
    ['a deep nest', Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ not: inner }), 'everyone')],
  ])('%s is undecided and never throws', (_, rule) => {
    expect(decide(rule as Rule, { age: 66 }).truth).toBe('unknown');
  });
});
