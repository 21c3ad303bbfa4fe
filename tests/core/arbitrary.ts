import fc from 'fast-check';
import type { Answer, Comparison, Operand, Rule } from '@service-finder/core';
import { FACTS } from './tiny.js';

/** Facts that generated rules ask about; the fields of members only inside `some` and `every`. */
const ASKED = [
  'age',
  'lives-in-canada',
  'status',
  'has-partner',
  'partner-income',
  'income',
  'household-size',
  'died-on',
  'receives-pension',
  'officer-agrees',
];
const NUMERIC = ['age', 'income', 'household-size', 'partner-income'];

const day = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10));
const number = fc.integer({ min: 0, max: 100 });

/** An answer that fits a fact. */
export function answerFor(fact: string): fc.Arbitrary<Answer> {
  const about = FACTS[fact]!;
  if (about.type === 'yes-no') return fc.boolean();
  if (about.type === 'choice') return fc.constantFrom(...about.options!);
  if (about.type === 'date') return day;
  if (about.type === 'members')
    return fc.array(fc.record({ 'child-age': number, 'child-disabled': fc.boolean() }, { requiredKeys: [] }), { maxLength: 3 });
  return number.map((n) => Math.max(1, n));
}

const operand: fc.Arbitrary<Operand> = fc.oneof(
  { weight: 4, arbitrary: number },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Operand>({ amount: 'cutoff' }, { amount: 'ended' }, { amount: 'by-size', by: { fact: 'household-size' } }),
  },
  { weight: 1, arbitrary: fc.constantFrom(...NUMERIC).map((fact): Operand => ({ fact })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...NUMERIC), fc.constantFrom(...NUMERIC), number)
      .map(([a, b, n]): Operand => ({ sum: [{ fact: a }, { fact: b }, n] })),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...NUMERIC), number).map(([a, n]): Operand => ({ dividedBy: [{ fact: a }, n] })) },
);

const numeric = fc
  .tuple(fc.constantFrom(...NUMERIC), fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan', 'is', 'isNot'), operand)
  .map(([fact, verb, right]) => ({ fact, [verb]: right }) as unknown as Comparison);
const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>('everyone', 'not-encoded'),
  numeric,
  numeric,
  fc
    .tuple(fc.constantFrom('lives-in-canada', 'has-partner', 'receives-pension', 'officer-agrees'), fc.boolean())
    .map(([fact, is]): Rule => ({ fact, is })),
  fc
    .tuple(fc.constantFrom('oneOf', 'noneOf'), fc.subarray(['citizen', 'permanent-resident', 'other'], { minLength: 1 }))
    .map(([verb, list]) => ({ fact: 'status', [verb]: list }) as unknown as Rule),
  fc
    .tuple(fc.constantFrom('before', 'after', 'on', 'notBefore', 'notAfter'), day)
    .map(([verb, date]) => ({ fact: 'died-on', [verb]: date }) as unknown as Rule),
  number.map((n): Rule => ({ daysSince: { fact: 'died-on' }, atMost: n * 10 })),
  fc.tuple(fc.constantFrom<'some' | 'every'>('some', 'every'), number).map(
    ([verb, n]) =>
      ({
        [verb]: 'children',
        where: {
          any: [
            { fact: 'child-age', lessThan: n },
            { fact: 'child-disabled', is: true },
          ],
        },
      }) as unknown as Rule,
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), number)
    .map(([n, age]): Rule => ({ count: 'children', where: { fact: 'child-age', lessThan: age }, atLeast: n })),
  number.map((n): Rule => ({ sumOf: 'children', of: 'child-age', moreThan: n })),
);

/** Rules of every verb, nested a few levels. */
export const ruleArbitrary: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('rule'), { minLength: 1, maxLength: 4 }).map((all): Rule => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 4 }).map((any): Rule => ({ any })),
    tie('rule').map((inner): Rule => ({ not: inner })),
    fc.tuple(tie('rule'), tie('rule'), tie('rule')).map(([a, b, c]): Rule => ({ if: a, then: b, else: c })),
  ),
})).rule;

/** A whole household: an answer to every question that makes sense for it. */
export const householdArbitrary: fc.Arbitrary<ReadonlyMap<string, Answer>> = fc
  .record(Object.fromEntries([...ASKED, 'children'].filter((fact) => !FACTS[fact]!.officer).map((fact) => [fact, answerFor(fact)])))
  .map((record) => {
    const answers = new Map(Object.entries(record as Record<string, Answer>));
    if (answers.get('has-partner') === false) answers.delete('partner-income'); // nobody is asked what makes no sense
    return answers;
  });
