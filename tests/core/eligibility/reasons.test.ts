import { describe, expect, it } from 'vitest';
import {
  phrasesFor,
  reasonsFor,
  readAnswers,
  sayCriteria,
  sayReasons,
  criteriaOf,
  whatWouldChange,
  type Rule,
  type SaidCriterion,
  type Speech,
} from '@service-finder/core';
import { TODAY, tinyCatalog } from '../tiny.js';

const EN = {
  age: { label: 'Age', question: 'How old are you?' },
  'lives-in-canada': { label: 'Lives in Canada', question: '?', yes: 'You live in Canada', no: 'You do not live in Canada' },
  status: {
    label: 'Status in Canada',
    question: '?',
    options: { citizen: 'Canadian citizen', 'permanent-resident': 'permanent resident', other: 'other' },
  },
  income: { label: 'Your income', question: '?' },
  'partner-income': { label: 'Your partner’s income', question: '?' },
  'died-on': { label: 'Date of death', question: '?' },
  children: { label: 'Children', question: '?' },
  'child-age': { label: 'Age of the child', question: '?' },
  'officer-agrees': { label: 'Agreement', question: '?', decidedBy: 'the officer' },
};
const rule: Rule = {
  all: [
    { fact: 'age', atLeast: 65 },
    { fact: 'status', oneOf: ['citizen', 'permanent-resident'] },
    {
      any: [
        { fact: 'lives-in-canada', is: true },
        { fact: 'income', lessThan: { amount: 'cutoff' } },
      ],
    },
  ],
};

function speak(given: object, of: Rule = rule, lang: 'en' | 'fr' = 'en', today = TODAY) {
  const catalog = tinyCatalog(
    { 'ca/it': { rule: of } },
    {},
    { facts: EN, amounts: { cutoff: 'Income limit' }, services: { 'ca/it': { name: 'Pension', summary: '' } } },
  );
  const speech: Speech = { catalog, texts: catalog.texts.get(lang)!, phrases: phrasesFor(lang), today };
  const service = catalog.services.get('ca/it')!;
  const situation = { answers: readAnswers(catalog, given).answers, today };
  return {
    reasons: sayReasons(speech, reasonsFor(catalog, service, situation)),
    criteria: sayCriteria(speech, criteriaOf(catalog, service, situation)),
    change: sayReasons(speech, whatWouldChange(catalog, service, situation)),
    data: reasonsFor(catalog, service, situation),
  };
}

const lines = (said: SaidCriterion, depth = 0): string[] => [
  `${'  '.repeat(depth)}${said.text} [${said.truth}]`,
  ...(said.parts ?? []).flatMap((part) => lines(part, depth + 1)),
];

describe('criteria in words', () => {
  it('prints the whole rule for someone who has answered nothing', () => {
    expect(lines(speak({}).criteria)).toEqual([
      'All of these [unknown]',
      '  Age: 65 years or more [unknown]',
      '  Status in Canada: Canadian citizen or permanent resident [unknown]',
      '  At least one of these [unknown]',
      '    You live in Canada [unknown]',
      '    Your income: less than $21,000 (amount known until June 30, 2026) [unknown]',
    ]);
  });
  it('marks the same criteria with the answers', () => {
    expect(lines(speak({ age: 64, status: 'citizen', 'lives-in-canada': true }).criteria)).toEqual([
      'All of these [unmet]',
      '  Age: 65 years or more [unmet]',
      '  Status in Canada: Canadian citizen or permanent resident [met]',
      '  At least one of these [met]',
      '    You live in Canada [met]',
      '    Your income: less than $21,000 (amount known until June 30, 2026) [unknown]',
    ]);
  });
  it('speaks French with French numbers and spaces', () => {
    expect(lines(speak({}, rule, 'fr').criteria).at(-1)).toBe(
      '    Your income\u00a0: moins de 21\u00a0000\u00a0$ (montant connu jusqu’au 30 juin 2026) [unknown]',
    );
  });
  it.each<[Rule, string]>([
    [{ not: { fact: 'age', atLeast: 65 } }, 'Age: less than 65 years'],
    [{ not: { fact: 'lives-in-canada', is: true } }, 'You do not live in Canada'],
    [
      {
        not: {
          all: [
            { fact: 'age', atLeast: 65 },
            { fact: 'lives-in-canada', is: true },
          ],
        },
      },
      'None of these',
    ],
    [{ fact: 'status', isNot: 'citizen' }, 'Status in Canada: not Canadian citizen'],
    [{ fact: 'died-on', notBefore: '2025-01-01' }, 'Date of death: January 1, 2025 or later'],
    [
      { fact: 'income', lessThan: { times: [{ amount: 'cutoff' }, 1.25] } },
      'Your income: less than $21,000 (amount known until June 30, 2026) × 1.25',
    ],
    [{ daysSince: { fact: 'died-on' }, atMost: 60 }, 'Date of death: 60 days ago or less'],
    [
      { value: { sum: [{ fact: 'income' }, { fact: 'partner-income' }] }, atMost: 100 },
      'Your income + Your partner’s income: $100 or less',
    ],
    [{ count: 'children', atLeast: 2 }, 'Number, Children: 2 or more'],
    [{ qualifies: 'ca/it' }, 'You may be able to get: Pension'],
    ['everyone', 'Everyone may apply'],
    ['not-encoded', 'The conditions are not written here yet: ask those who run it'],
  ])('%j reads “%s”', (of, text) => expect(speak({}, of).criteria.text).toBe(text));
});

describe('reasons in words', () => {
  it('tells the answer and the condition that fails', () => {
    expect(speak({ age: 64, status: 'citizen', 'lives-in-canada': true }).reasons).toEqual([
      { truth: 'unmet', basis: 'You told us: Age: 64 years', condition: 'Age: 65 years or more' },
    ]);
  });
  it('tells what is still needed, then what is met', () => {
    expect(speak({ age: 66, status: 'citizen' }).reasons.map(({ basis }) => basis)).toEqual([
      'To decide this we still need: Lives in Canada',
      'To decide this we still need: Your income',
      'You told us: Age: 66 years',
      'You told us: Status in Canada: Canadian citizen',
    ]);
  });
  it('tells the amount, its line and that it is past, as data', () => {
    const [reason] = speak({ age: 66, status: 'citizen', 'lives-in-canada': false, income: 30_000 }).data.filter(
      (one) => one.amounts.length > 0,
    );
    expect(reason).toMatchObject({
      truth: 'unmet',
      facts: [{ fact: 'income', answer: 30_000 }],
      amounts: [{ amount: 'cutoff', value: 21_000, past: true }],
    });
  });
  it('says who decides, and what was not told', () => {
    expect(
      speak(
        { age: { declined: 'dont-know' } },
        {
          all: [
            { fact: 'officer-agrees', is: true },
            { fact: 'age', atLeast: 65 },
          ],
        },
      ).reasons.map(({ basis }) => basis),
    ).toEqual(['Decided by the officer: Agreement', 'You did not tell us: Age']);
  });
  it('names the nearest condition that would change it', () => {
    const { change } = speak({ age: 66, status: 'other', 'lives-in-canada': false, income: 30_000 });
    expect(change.map(({ condition }) => condition)).toEqual([
      'Status in Canada: Canadian citizen or permanent resident',
      'You live in Canada',
    ]);
  });
  it('says what must not hold', () => {
    const both: Rule = {
      not: {
        all: [
          { fact: 'age', atLeast: 65 },
          { fact: 'lives-in-canada', is: true },
        ],
      },
    };
    expect(speak({ age: 66, 'lives-in-canada': true }, both).reasons.map(({ condition }) => condition)).toEqual([
      'Must not hold: Age: 65 years or more',
      'Must not hold: You live in Canada',
    ]);
  });
});
