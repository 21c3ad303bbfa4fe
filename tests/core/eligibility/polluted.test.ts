import { afterEach, expect, it } from 'vitest';
import { criteriaOf, decideService, openCatalog, truthsOf, type Rule } from '@service-finder/core';
import { TODAY, withRule } from '../tiny.js';

const WORDS = ['fact', 'all', 'any', 'not', 'if', 'then', 'else', 'some', 'every', 'count', 'is', 'amount', 'date'];
const RULES: Readonly<Record<string, Rule>> = {
  'if, then, else': { if: { fact: 'has-partner', is: true }, then: { fact: 'age', atLeast: 60 }, else: { fact: 'age', atLeast: 65 } },
  'a negated comparison': { not: { fact: 'age', lessThan: 65 } },
  'a sum over members': { sumOf: 'children', of: 'child-age', atLeast: 10 } as never,
};

afterEach(() => {
  for (const word of WORDS) delete (Object.prototype as Record<string, unknown>)[word];
});

it.each(Object.entries(RULES))('a page that has changed Object.prototype does not change what is decided: %s', (_, rule) => {
  const answers = new Map<string, never>([
    ['age', 62],
    ['has-partner', false],
    ['children', [{ 'child-age': 4 }, { 'child-age': 7 }]],
  ] as never);
  const judge = () => {
    const catalog = openCatalog(JSON.parse(JSON.stringify(withRule(rule).pieces)));
    const service = catalog.services.get('ca/it')!;
    const situation = { answers, today: TODAY };
    return JSON.stringify([
      decideService(catalog, service, situation),
      truthsOf(catalog, situation, [service]),
      criteriaOf(catalog, service, situation),
    ]);
  };
  const before = judge();
  for (const word of WORDS) Object.defineProperty(Object.prototype, word, { value: undefined, writable: true, configurable: true });
  expect(judge()).toBe(before);
  expect(before).not.toContain('"unknown"');
});
