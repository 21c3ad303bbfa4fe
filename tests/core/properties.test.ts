import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildPlan,
  decideService,
  nextQuestion,
  reasonsFor,
  criteriaOf,
  truthsOf,
  whatWouldChange,
  type Answer,
  type Catalog,
  type Criterion,
  type Rule,
} from '@service-finder/core';
import { householdArbitrary, ruleArbitrary } from './arbitrary.js';
import { TODAY, tinyCatalog, withRule } from './tiny.js';

const RUNS = { numRuns: 1000 }; // on failure fast-check prints the seed and the smallest case
const decide = (catalog: Catalog, answers: ReadonlyMap<string, Answer>) =>
  decideService(catalog, catalog.services.get('ca/it')!, { answers, today: TODAY });
const partOf = (household: ReadonlyMap<string, Answer>, keep: readonly boolean[]) => new Map([...household].filter((_, i) => keep[i]));
const someAnswers = fc.tuple(householdArbitrary, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }));

describe('promises of deciding', () => {
  it('answers only move a truth away from unknown', () => {
    fc.assert(
      fc.property(ruleArbitrary, someAnswers, (rule, [household, keep]) => {
        const catalog = withRule(rule);
        const [few, all] = [decide(catalog, partOf(household, keep)).truth, decide(catalog, household).truth];
        expect(few === 'unknown' || few === all).toBe(true);
      }),
      RUNS,
    );
  });

  it('the order of answers never changes the outcome, and removing one restores the former state', () => {
    fc.assert(
      fc.property(ruleArbitrary, someAnswers, fc.nat(), (rule, [household, keep], pick) => {
        const catalog = withRule(rule);
        const answers = partOf(household, keep);
        const before = decide(catalog, answers);
        expect(decide(catalog, new Map([...answers].reverse())).truth).toBe(before.truth);
        const extra = [...household][pick % household.size]!;
        if (answers.has(extra[0])) return;
        const more = new Map([...answers, extra]);
        more.delete(extra[0]);
        expect(decide(catalog, more)).toEqual(before);
      }),
      RUNS,
    );
  });

  it('a list of services decided at once has the truths of each decided alone, damaged rules too', () => {
    const damaged = fc.constantFrom<Rule>(...([{ all: 5 }, { any: [null] }, { not: undefined }, { if: 'everyone' }, 7] as never[]));
    const rules = fc.array(fc.oneof({ weight: 9, arbitrary: ruleArbitrary }, { weight: 1, arbitrary: damaged }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rules, someAnswers, (list, [household, keep]) => {
        const catalog = withRule('everyone');
        const services = list.map((rule) => ({ ...catalog.services.get('ca/it')!, rule }));
        const situation = { answers: partOf(household, keep), today: TODAY };
        expect(truthsOf(catalog, situation, services)).toEqual(services.map((service) => decideService(catalog, service, situation).truth));
      }),
      RUNS,
    );
  });

  it('what is undecided names an askable fact, or says what else keeps it open; what is settled asks nothing', () => {
    fc.assert(
      fc.property(ruleArbitrary, someAnswers, (rule, [household, keep]) => {
        const { truth, missing, declined, officers, notEncoded, noAmount } = decide(withRule(rule), partOf(household, keep));
        const open = missing.length + declined.length + officers.length + noAmount.length + (notEncoded ? 1 : 0);
        if (truth !== 'unknown') expect(open).toBe(0);
        else if (!JSON.stringify(rule).includes('dividedBy')) expect(open).toBeGreaterThan(0); // dividing by zero is open for ever
      }),
      RUNS,
    );
  });

  it('missing is honest: the answer of some missing fact is what settles it, never one that is not missing', () => {
    fc.assert(
      fc.property(ruleArbitrary, someAnswers, (rule, [household, keep]) => {
        const catalog = withRule(rule);
        const answers = partOf(household, keep);
        const { truth, missing } = decide(catalog, answers);
        if (truth !== 'unknown') return;
        for (const [fact, answer] of household) {
          if (answers.has(fact) || missing.includes(fact)) continue;
          const gate = fact === 'has-partner' ? ['partner-income'] : []; // whether a question makes sense is a question too
          if (gate.some((gated) => missing.includes(gated))) continue;
          expect(decide(catalog, new Map([...answers, [fact, answer]])).truth).toBe('unknown');
        }
      }),
      RUNS,
    );
  });
});

const leaves = (node: Criterion): readonly Criterion[] => (node.kind === 'condition' ? [node] : node.parts.flatMap(leaves));

describe('promises of reasons', () => {
  it('the printed tree has the truth of the evaluated rule', () => {
    fc.assert(
      fc.property(ruleArbitrary, someAnswers, (rule, [household, keep]) => {
        const catalog = withRule(rule);
        const answers = partOf(household, keep);
        const service = catalog.services.get('ca/it')!;
        expect(criteriaOf(catalog, service, { answers, today: TODAY }).truth).toBe(decide(catalog, answers).truth);
      }),
      RUNS,
    );
  });

  it('reasons agree with the truth they explain', () => {
    fc.assert(
      fc.property(ruleArbitrary, someAnswers, (rule, [household, keep]) => {
        const catalog = withRule(rule);
        const situation = { answers: partOf(household, keep), today: TODAY };
        const service = catalog.services.get('ca/it')!;
        const { truth } = decideService(catalog, service, situation);
        const reasons = reasonsFor(catalog, service, situation);
        for (const reason of reasons) {
          const counted = reason.unwanted ? { met: 'unmet', unmet: 'met', unknown: 'unknown' }[reason.truth] : reason.truth;
          if (truth === 'unknown') expect(['unknown', 'met']).toContain(counted);
          else expect(counted).toBe(truth);
        }
        const childless = leaves(criteriaOf(catalog, service, situation)).length === 0;
        if (!childless && !JSON.stringify(rule).includes('children')) expect(reasons.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('what would change an unmet decision fails today', () => {
    fc.assert(
      fc.property(ruleArbitrary, someAnswers, (rule, [household, keep]) => {
        const catalog = withRule(rule);
        const situation = { answers: partOf(household, keep), today: TODAY };
        for (const reason of whatWouldChange(catalog, catalog.services.get('ca/it')!, situation))
          expect(reason.truth).toBe(reason.unwanted ? 'met' : 'unmet');
      }),
      RUNS,
    );
  });
});

describe('promises of the interview', () => {
  const services = fc
    .array(ruleArbitrary, { minLength: 1, maxLength: 6 })
    .map((rules) => Object.fromEntries(rules.map((rule, i) => [`ca/s${i}`, { rule }])) as Record<string, { rule: Rule }>);

  it('always ends, asks nothing twice, and leaves nothing that a question could settle', () => {
    fc.assert(
      fc.property(services, householdArbitrary, (rules, household) => {
        const catalog = tinyCatalog(rules);
        const ids = Object.keys(rules);
        const answers = new Map<string, Answer>();
        const asked: string[] = [];
        let previous: string | undefined;
        for (
          let question = nextQuestion(catalog, { answers, today: TODAY }, { services: ids });
          question;
          question = nextQuestion(catalog, { answers, today: TODAY }, { services: ids, previous })
        ) {
          expect(asked).not.toContain(question.fact);
          expect(asked.length).toBeLessThan(20);
          asked.push(question.fact);
          previous = question.fact;
          answers.set(question.fact, household.get(question.fact) ?? { declined: 'dont-know' });
        }
        for (const id of ids) expect(decideService(catalog, catalog.services.get(id)!, { answers, today: TODAY }).missing).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same on every call: same situation, same question', () => {
    fc.assert(
      fc.property(services, someAnswers, (rules, [household, keep]) => {
        const catalog = tinyCatalog(rules);
        const situation = { answers: partOf(household, keep), today: TODAY };
        const ask = () => nextQuestion(catalog, situation, { services: Object.keys(rules) });
        expect(ask()).toEqual(ask());
      }),
      RUNS,
    );
  });
});

describe('promises of the plan', () => {
  const TASKS = ['a', 'b', 'c', 'd'];
  const graph = fc.array(
    fc.record({
      tasks: fc.subarray(TASKS, { minLength: 1, maxLength: 2 }),
      needs: fc.subarray([0, 1, 2, 3, 4]),
      includes: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('never puts a step before one it needs, and shows every service once', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        // Needs point backwards, as the check for circles demands.
        const services = Object.fromEntries(
          drawn.map(({ tasks, needs, includes }, i) => [
            `ca/s${i}`,
            {
              rule: 'everyone' as const,
              tasks: tasks.map((task) => `event/${task}`),
              needs: needs.filter((n) => n < i).map((n) => `ca/s${n}`),
              includes: includes.filter((n) => n < i).map((n) => `ca/s${n}`),
            },
          ]),
        );
        const catalog = tinyCatalog(services, {
          bundles: { event: { tasks: TASKS.map((id, i) => ({ id: `event/${id}`, ...(i > 0 && { after: [`event/${TASKS[i - 1]}`] }) })) } },
        });
        const plan = buildPlan(catalog, 'event', { answers: new Map(), today: TODAY });
        const place = new Map(plan.steps.map((step, i) => [step.id, i]));
        for (const step of plan.steps) for (const before of step.after) expect(place.get(before)!).toBeLessThan(place.get(step.id)!);
        const stepOf = (id: string) => plan.steps.find((step) => step.id === id || step.includes.includes(id))!.id;
        for (const [id, service] of Object.entries(services)) {
          for (const needed of service.needs)
            if (stepOf(needed) !== stepOf(id)) expect(place.get(stepOf(needed))!).toBeLessThan(place.get(stepOf(id))!);
        }
        const shown = plan.steps.flatMap((step) => [step.id, ...step.includes]).sort();
        expect(shown).toEqual(Object.keys(services).sort());
      }),
      RUNS,
    );
  });
});
