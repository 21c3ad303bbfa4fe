import { createRequire } from 'node:module';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import { decideAll, nextQuestion, openCatalog, truthsOf, type Answer, type Catalog, type Rule, type Service } from '@service-finder/core';
import { randomFrom } from './households.js';
import { medianRatios, time } from './timing.js';

const jsonLogic = createRequire(import.meta.url)('json-logic-js') as { apply(rule: unknown, data: unknown): unknown };
const TODAY = '2026-11-22';

/** The rules that all engines can express: comparisons of one fact with a literal, joined by all, any and not. */
type Plain =
  | { all: Plain[] }
  | { any: Plain[] }
  | { not: Plain }
  | { fact: string; verb: 'is' | 'atLeast' | 'lessThan' | 'oneOf'; value: Answer | readonly string[] };

const FACTS = 150;
const isNumber = (i: number) => i % 3 === 0;
const isChoice = (i: number) => i % 3 === 1;

function plainLeaf(random: () => number): Plain {
  const i = Math.floor(random() * FACTS);
  if (isNumber(i)) return { fact: `f${i}`, verb: random() < 0.5 ? 'atLeast' : 'lessThan', value: Math.floor(random() * 100) };
  if (isChoice(i)) return { fact: `f${i}`, verb: 'oneOf', value: ['a', 'b', 'c', 'd'].slice(0, 1 + Math.floor(random() * 3)) };
  return { fact: `f${i}`, verb: 'is', value: random() < 0.5 };
}

/** A rule of the shape that real services have: a few conditions that must hold, one of them a choice of two or three. */
function plainRule(random: () => number): Plain {
  const any: Plain = { any: Array.from({ length: 2 + Math.floor(random() * 2) }, () => plainLeaf(random)) };
  return { all: [...Array.from({ length: 2 + Math.floor(random() * 3) }, () => plainLeaf(random)), any, { not: plainLeaf(random) }] };
}

const ours = (rule: Plain): Rule =>
  'verb' in rule
    ? ({ fact: rule.fact, [rule.verb]: rule.value } as unknown as Rule)
    : 'all' in rule
      ? { all: rule.all.map(ours) }
      : 'any' in rule
        ? { any: rule.any.map(ours) }
        : { not: ours(rule.not) };

function asJsonLogic(rule: Plain): unknown {
  if ('all' in rule) return { and: rule.all.map(asJsonLogic) };
  if ('any' in rule) return { or: rule.any.map(asJsonLogic) };
  if ('not' in rule) return { '!': asJsonLogic(rule.not) };
  const fact = { var: rule.fact };
  return {
    is: { '===': [fact, rule.value] },
    atLeast: { '>=': [fact, rule.value] },
    lessThan: { '<': [fact, rule.value] },
    oneOf: { in: [fact, rule.value] },
  }[rule.verb];
}

function asRulesEngine(rule: Plain): object {
  if ('all' in rule) return { all: rule.all.map(asRulesEngine) };
  if ('any' in rule) return { any: rule.any.map(asRulesEngine) };
  if ('not' in rule) return { not: asRulesEngine(rule.not) };
  const operator = { is: 'equal', atLeast: 'greaterThanInclusive', lessThan: 'lessThan', oneOf: 'in' }[rule.verb];
  return { fact: rule.fact, operator, value: rule.value };
}

function catalogOf(rules: readonly Plain[]): Catalog {
  const facts = Object.fromEntries(
    Array.from({ length: FACTS }, (_, i) => [
      `f${i}`,
      isNumber(i)
        ? { type: 'number' as const, group: `g${i % 12}` }
        : isChoice(i)
          ? { type: 'choice' as const, options: ['a', 'b', 'c', 'd'], group: `g${i % 12}` }
          : { type: 'yes-no' as const, group: `g${i % 12}` },
    ]),
  );
  const services = Object.fromEntries(
    rules.map((rule, i) => [
      `ca/s${i}`,
      { kind: 'benefit', area: ['ca'], provider: 'p', topics: [], channels: [], rule: ours(rule) } as unknown as Service,
    ]),
  );
  return openCatalog([{ format: 1, piece: 'logic', jurisdiction: 'ca', jurisdictions: { ca: { kind: 'country' } }, facts, services }]);
}

function person(random: () => number): Record<string, Answer> {
  return Object.fromEntries(
    Array.from({ length: FACTS }, (_, i) => [
      `f${i}`,
      isNumber(i) ? Math.floor(random() * 100) : isChoice(i) ? 'abcd'[Math.floor(random() * 4)]! : random() < 0.5,
    ]),
  );
}

/** Deciding `count` services for one person after another, each engine on the same rules and people. */
export async function benchDeciding(count: number, rounds = 15) {
  const random = randomFrom(7);
  const rules = Array.from({ length: count }, () => plainRule(random));
  const people = Array.from({ length: 8 }, () => person(random));
  const catalog = catalogOf(rules);
  const services = [...catalog.services.values()];
  const compiledEngine = new LogicEngine();
  const compiled = rules.map((rule) => compiledEngine.build(asJsonLogic(rule)) as (data: unknown) => unknown);
  const logic = rules.map(asJsonLogic);
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [i, rule] of rules.entries())
    engine.addRule({
      conditions: ('all' in rule ? asRulesEngine(rule) : { all: [asRulesEngine(rule)] }) as never,
      event: { type: `s${i}` },
    });
  const maps = people.map((one) => new Map(Object.entries(one)));
  const decideOurs = (i: number) => truthsOf(catalog, { answers: maps[i % 8]!, today: TODAY }, services);
  agree(rules, decideOurs(0), compiled, people[0]!);
  const runs: Record<string, (i: number) => unknown> = {
    'service-finder': decideOurs,
    'json-logic-engine, compiled': (i) => compiled.map((run) => run(people[i % 8])),
    'json-logic-js': (i) => logic.map((rule) => jsonLogic.apply(rule, people[i % 8])),
  };
  const results = medianRatios(runs, rounds);
  const slow = await time(() => engine.run(people[0]!), 3);
  return { ...results, 'json-rules-engine': { ms: slow, ratio: slow / results['service-finder']!.ms } };
}

/** Only ours, for the growth with the number of services. */
export function benchOurs(count: number, rounds = 9, persons = 8) {
  const random = randomFrom(7);
  const catalog = catalogOf(Array.from({ length: count }, () => plainRule(random)));
  const services = [...catalog.services.values()];
  const maps = Array.from({ length: persons }, () => new Map(Object.entries(person(random))));
  return medianRatios({ 'service-finder': (i) => truthsOf(catalog, { answers: maps[i % persons]!, today: TODAY }, services) }, rounds);
}

/** A comparison of speed means nothing unless the engines agree. */
function agree(rules: readonly Plain[], truths: readonly string[], compiled: readonly ((data: unknown) => unknown)[], data: object): void {
  for (const i of rules.keys()) if ((truths[i] === 'met') !== Boolean(compiled[i]!(data))) throw new Error(`Engines disagree on rule ${i}`);
}

/** One next question over all services with a few answers given, beside deciding them all once. */
export function benchNextQuestion(count: number, rounds = 15) {
  const random = randomFrom(11);
  const catalog = catalogOf(Array.from({ length: count }, () => plainRule(random)));
  const answers = new Map(Object.entries(person(random)).slice(0, 20));
  const services = [...catalog.services.values()];
  const ids = services.map((service) => service.id);
  return medianRatios(
    {
      'deciding all once, with what is missing': () => decideAll(catalog, { answers, today: TODAY }, services),
      'truths alone': () => truthsOf(catalog, { answers, today: TODAY }, services),
      'next question': () => nextQuestion(catalog, { answers, today: TODAY }, { services: ids }),
    },
    rounds,
  );
}
