import { isDeclined } from '../answers.js';
import type { FactId, Service } from '../catalog/types.js';
import { asMember, type Known } from '../eligibility/known.js';
import { addOpenFact, nothingOpen, openIn } from '../eligibility/open.js';
import { membersOf } from '../eligibility/operand.js';
import { casesOf, testOf } from '../eligibility/rule.js';
import type { Truth } from '../eligibility/truth.js';
import type { Rule } from '../schema/rule-types.js';

/** How likely the answer to one fact is to make a part of a rule met, or unmet, by itself. */
export interface Chance {
  readonly fact: FactId;
  readonly met: number;
  readonly unmet: number;
}

/** A part is settled (its truth), or open: the chances of the facts that could settle it. */
type Part = Truth | readonly Chance[];

const isOpen = (part: Part): part is readonly Chance[] => typeof part === 'object';

/**
 * How likely each open fact is to settle a service by itself, from the shape of its rule. Empty when nothing can be asked.
 *
 * In an `all`, one part that fails settles it, while one that holds does so only if nothing else is open; in an `any` the
 * reverse. The chances of a single condition come from its verb (one of five options: one in five). It is one walk of the rule
 * for all its facts, so choosing a question costs a few times what deciding the services does.
 */
export function settlingChances(service: Service, known: Known): readonly Chance[] {
  if (service.per === undefined) return openPart(service.rule, known);
  const members = membersOf(known, service.per);
  if (!members) return openList(service.per, known);
  const undecided = members.find((member) => testOf(service.rule)(asMember(known, service.per!, member)) === 'unknown');
  return undecided ? openPart(service.rule, asMember(known, service.per, undecided)) : [];
}

function openPart(rule: Rule, known: Known): readonly Chance[] {
  const part = walk(rule, known);
  return isOpen(part) ? part : [];
}

function openList(list: FactId, known: Known): readonly Chance[] {
  const open = nothingOpen();
  addOpenFact(open, known, list);
  return [...open.missing].map((fact) => ({ fact, met: 0.5, unmet: 0.5 }));
}

function walk(rule: Rule, known: Known): Part {
  if (typeof rule === 'object' && rule !== null) {
    if ('all' in rule) return join(rule.all, known, 'unmet');
    if ('any' in rule) return join(rule.any, known, 'met');
    if ('if' in rule) return join(casesOf(rule).any, known, 'met');
    if ('not' in rule) {
      const inner = walk(rule.not, known);
      if (isOpen(inner)) return inner.map(({ fact, met, unmet }) => ({ fact, met: unmet, unmet: met }));
      return inner === 'met' ? 'unmet' : 'met';
    }
  }
  return leaf(rule, known);
}

function join(rules: readonly Rule[], known: Known, settling: 'met' | 'unmet'): Part {
  if (!Array.isArray(rules)) return [];
  const open: (readonly Chance[])[] = [];
  for (const rule of rules) {
    const part = walk(rule, known);
    if (part === settling) return settling;
    if (isOpen(part)) open.push(part);
  }
  if (open.length === 0) return settling === 'met' ? 'unmet' : 'met';
  return open.length === 1 ? open[0]! : combine(open, settling);
}

/** The chances of several open parts together. */
function combine(parts: readonly (readonly Chance[])[], settling: 'met' | 'unmet'): readonly Chance[] {
  const facts: FactId[] = [];
  for (const part of parts) for (const { fact } of part) if (!facts.includes(fact)) facts.push(fact);
  return facts.map((fact) => {
    let unsettled = 1;
    let allOthers = 1;
    for (const part of parts) {
      const chance = part.find((one) => one.fact === fact);
      unsettled *= 1 - (chance?.[settling] ?? 0);
      allOthers *= chance?.[settling === 'met' ? 'unmet' : 'met'] ?? 0;
    }
    return settling === 'met' ? { fact, met: 1 - unsettled, unmet: allOthers } : { fact, met: allOthers, unmet: 1 - unsettled };
  });
}

function leaf(rule: Rule, known: Known): Part {
  const truth = testOf(rule)(known);
  if (truth !== 'unknown') return truth;
  const facts = openFacts(rule, known);
  if (facts.length !== 1) return facts.map((fact) => ({ fact, met: 0, unmet: 0 })); // a sum of incomes: none settles it alone
  const holds = likelihood(rule, known, facts[0]!);
  return [{ fact: facts[0]!, met: holds, unmet: 1 - holds }];
}

function openFacts(rule: Rule, known: Known): readonly FactId[] {
  if (typeof rule === 'object' && 'fact' in rule && !known.member && isPlain(rule)) {
    const fact = known.catalog.facts.get(rule.fact); // the usual case, by the shortest way
    if (fact?.askIf === undefined) return fact && !fact.officer && !isDeclined(known.answers.get(rule.fact)) ? [rule.fact] : [];
  }
  const open = nothingOpen();
  openIn(rule, known, open);
  return [...open.missing];
}

/** One fact against literals. */
function isPlain(rule: object): boolean {
  for (const key in rule) {
    const right = (rule as Record<string, unknown>)[key];
    if (typeof right === 'object' && !Array.isArray(right)) return false;
  }
  return true;
}

/** The chance that a condition holds when nothing else is known. */
function likelihood(rule: Rule, known: Known, fact: FactId): number {
  const options = known.catalog.facts.get(fact)?.options?.length;
  if (typeof rule !== 'object' || !options) return 0.5;
  if ('is' in rule) return 1 / options;
  if ('isNot' in rule) return 1 - 1 / options;
  if ('oneOf' in rule) return Math.min(1, rule.oneOf.length / options);
  if ('noneOf' in rule) return Math.max(0, 1 - rule.noneOf.length / options);
  return 0.5;
}
