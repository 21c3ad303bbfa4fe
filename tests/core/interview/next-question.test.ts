import { describe, expect, it } from 'vitest';
import { nextQuestion, openCatalog, readAnswers, type Answer, type Catalog, type QuestionScope, type Rule } from '@service-finder/core';
import { TODAY, tinyCatalog } from '../tiny.js';

const catalog = tinyCatalog({
  'ca/pension': {
    rule: {
      all: [
        { fact: 'age', atLeast: 65 },
        { fact: 'lives-in-canada', is: true },
      ],
    },
    receivedIf: 'receives-pension',
  },
  'ca/child-benefit': {
    rule: {
      all: [
        { fact: 'lives-in-canada', is: true },
        { some: 'children', where: { fact: 'child-age', lessThan: 18 } },
      ],
    },
  },
  'ca/partner-credit': { rule: { fact: 'partner-income', lessThan: 10_000 } },
  'ca/grant': { rule: { fact: 'officer-agrees', is: true } },
  'ca/survivor': {
    rule: { fact: 'age', atLeast: 60 },
    deadlines: [{ date: { date: { fact: 'died-on' }, plus: { days: 60 } }, kind: 'must' }],
  },
});
const ask = (given: object, services: readonly string[], more: Partial<QuestionScope> = {}, of: Catalog = catalog) =>
  nextQuestion(of, { answers: readAnswers(of, given).answers as ReadonlyMap<string, Answer>, today: TODAY }, { services, ...more });

describe('the next question', () => {
  it('is the one that settles most', () => {
    expect(ask({}, ['ca/pension', 'ca/child-benefit'])).toEqual({ fact: 'lives-in-canada', services: ['ca/pension', 'ca/child-benefit'] });
  });
  it('is never one that cannot matter any more', () => {
    expect(ask({ 'lives-in-canada': false }, ['ca/pension', 'ca/child-benefit'])).toBeUndefined();
  });
  it('is never what an officer decides', () => expect(ask({}, ['ca/grant'])).toBeUndefined());
  it('is never what was declined', () => expect(ask({ age: { declined: 'prefer-not-to-say' } }, ['ca/survivor'])).toBeUndefined());
  it('asks first whether a question makes sense', () => {
    expect(ask({}, ['ca/partner-credit'])?.fact).toBe('has-partner');
    expect(ask({ 'has-partner': true }, ['ca/partner-credit'])?.fact).toBe('partner-income');
    expect(ask({ 'has-partner': false }, ['ca/partner-credit'])).toBeUndefined();
  });
  it('does not press on where the person did not say', () =>
    expect(ask({ 'has-partner': { declined: 'prefer-not-to-say' } }, ['ca/partner-credit'])).toBeUndefined());
  it('does not ask an age that follows from a date of birth', () =>
    expect(ask({ 'date-of-birth': '1960-01-01' }, ['ca/survivor'])).toBeUndefined());
  it('leaves alone what the person already receives', () => expect(ask({ 'receives-pension': true }, ['ca/pension'])).toBeUndefined());
  it('begins with the date of the life event, on which deadlines hang', () => {
    expect(ask({}, ['ca/survivor'], { event: 'died-on' })).toEqual({ fact: 'died-on', services: [] });
    expect(ask({ 'died-on': '2026-11-01' }, ['ca/survivor'], { event: 'died-on' })?.fact).toBe('age');
  });
  it('stays on the subject when another question settles only a little more', () => {
    const even = tinyCatalog({
      'ca/a': { rule: { fact: 'has-partner', is: true } },
      'ca/b': { rule: { fact: 'lives-in-canada', is: true } },
    });
    expect(ask({}, ['ca/a', 'ca/b'], {}, even)?.fact).toBe('lives-in-canada');
    expect(ask({ 'household-size': 2 }, ['ca/a', 'ca/b'], { previous: 'household-size' }, even)?.fact).toBe('has-partner');
  });
  it('of nothing is nothing', () => {
    expect(ask({}, [])).toBeUndefined();
    expect(ask({}, ['ca/nowhere'])).toBeUndefined();
  });
});

describe('questions about one subject', () => {
  const boxes = ['has-cat', 'has-dog'];
  const fields = ['f1', 'f2', 'f3', 'f4', 'f5'];
  const conditionOf = (id: string): Rule => (boxes.includes(id) ? { fact: id, is: true } : { fact: id, atLeast: 1 });
  /** A catalogue with a checklist of all of them, in which these matter: one service each. */
  const about = (...matter: string[]) =>
    openCatalog([
      {
        format: 1,
        piece: 'logic',
        jurisdiction: 'ca',
        jurisdictions: { ca: { kind: 'country' } },
        facts: {
          ...Object.fromEntries(boxes.map((id) => [id, { type: 'yes-no' as const, group: 'home' }])),
          ...Object.fromEntries(fields.map((id) => [id, { type: 'number' as const, group: 'home' }])),
          sheet: { type: 'checklist', items: [...fields, ...boxes], group: 'home' },
        },
        services: Object.fromEntries(
          matter.map((id) => [
            `ca/for-${id}`,
            { kind: 'benefit', area: ['ca'], provider: 'p', topics: [], channels: [], rule: conditionOf(id) },
          ]),
        ),
      },
    ]);
  const firstOf = (of: Catalog, given = {}) => ask(given, [...of.services.keys()], {}, of);

  it('are asked together, only those that matter', () => {
    expect(firstOf(about('f2', 'has-dog'))).toEqual({ fact: 'sheet', items: ['f2', 'has-dog'], services: ['ca/for-f2', 'ca/for-has-dog'] });
  });
  it('are asked one by one when only one matters', () => expect(firstOf(about('has-dog'))).toMatchObject({ fact: 'has-dog' }));
  it('fill a screen with at most four fields; boxes to tick come on top', () => {
    expect(firstOf(about(...fields, ...boxes))?.items).toEqual(['f1', 'f2', 'f3', 'f4', ...boxes]);
  });
  it('that did not fit come next', () => {
    const given = { f1: 0, f2: 0, f3: 0, f4: 0, 'has-cat': false, 'has-dog': false };
    expect(firstOf(about(...fields, ...boxes), given)).toEqual({ fact: 'f5', services: ['ca/for-f5'] });
  });
  it('leave out what was declined', () => {
    expect(firstOf(about('f1', 'f2', 'has-dog'), { f1: { declined: 'dont-know' } })?.items).toEqual(['f2', 'has-dog']);
  });
});
