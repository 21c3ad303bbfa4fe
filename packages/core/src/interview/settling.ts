import type { FactId, Service } from '../catalog/types.js';
import { asMember, membersOf } from '../eligibility/operand.js';
import type { Known } from '../eligibility/known.js';
import { nothingOpen } from '../eligibility/open.js';
import { compileRule } from '../eligibility/rule.js';
import type { Rule } from '../schema/rule-types.js';

/** For each fact, the chance that its answer alone makes a node met or unmet. */
type Chances = Map<FactId, { met: number; unmet: number }>;

/** Counted besides settling: a fact that a service needs is worth a little even when it cannot settle it alone. */
const PROGRESS = 0.15;

/**
 * How likely each open fact is to settle a service by itself, from the shape of its rule.
 *
 * In an `all`, one part that fails settles it, while one that holds does so only if nothing else is open; in an `any` the
 * reverse. The chances of a single condition come from its verb (one of five options: one in five). It is one walk of the rule
 * for all its facts, so choosing a question costs about as much as deciding the undecided services again.
 */
export function settlingChances(service: Service, known: Known): ReadonlyMap<FactId, number> {
  let scope = known;
  if (service.per !== undefined) {
    const members = membersOf(known, service.per);
    if (!members) return new Map([[service.per, 1]]);
    const open = members.find((member) => compileRule(service.rule).test(asMember(known, service.per!, member)) === 'unknown');
    if (open) scope = asMember(known, service.per, open);
  }
  const chances = chancesOf(service.rule, scope);
  const share = PROGRESS / Math.max(1, chances.size);
  return new Map([...chances].map(([fact, { met, unmet }]) => [fact, Math.min(1, met + unmet) + share]));
}

function chancesOf(rule: Rule, known: Known): Chances {
  if (typeof rule !== 'object' || compileRule(rule).test(known) !== 'unknown') return new Map();
  if ('all' in rule) return joined(rule.all, known, 'unmet');
  if ('any' in rule) return joined(rule.any, known, 'met');
  if ('not' in rule) return swapped(chancesOf(rule.not, known));
  if ('if' in rule) return joined([{ all: [rule.if, rule.then] }, { all: [{ not: rule.if }, rule.else] }], known, 'met');
  return leafChances(rule, known);
}

function joined(parts: readonly Rule[], known: Known, settling: 'met' | 'unmet'): Chances {
  const open = parts.filter((part) => compileRule(part).test(known) === 'unknown');
  const byPart = open.map((part) => chancesOf(part, known));
  const result: Chances = new Map();
  for (const fact of new Set(byPart.flatMap((part) => [...part.keys()]))) {
    let notSettled = 1;
    let allOther = 1;
    for (const part of byPart) {
      const chance = part.get(fact);
      notSettled *= 1 - (chance?.[settling] ?? 0);
      allOther *= chance?.[settling === 'met' ? 'unmet' : 'met'] ?? 0;
    }
    const settles = 1 - notSettled;
    result.set(fact, settling === 'met' ? { met: settles, unmet: allOther } : { met: allOther, unmet: settles });
  }
  return result;
}

const swapped = (chances: Chances): Chances => new Map([...chances].map(([fact, { met, unmet }]) => [fact, { met: unmet, unmet: met }]));

function leafChances(rule: Rule, known: Known): Chances {
  const open = nothingOpen();
  compileRule(rule).open(known, open);
  const facts = [...open.missing];
  const holds = likelihood(rule, known, facts[0]);
  // Several open facts in one comparison (a sum of incomes): none settles it alone.
  return new Map(facts.map((fact) => [fact, facts.length === 1 ? { met: holds, unmet: 1 - holds } : { met: 0, unmet: 0 }]));
}

/** The chance that a condition holds when nothing else is known. */
function likelihood(rule: Rule, known: Known, fact: FactId | undefined): number {
  const options = fact === undefined ? undefined : known.catalog.facts.get(fact)?.options?.length;
  if (typeof rule !== 'object' || !options) return 0.5;
  if ('is' in rule) return 1 / options;
  if ('isNot' in rule) return 1 - 1 / options;
  if ('oneOf' in rule) return Math.min(1, rule.oneOf.length / options);
  if ('noneOf' in rule) return Math.max(0, 1 - rule.noneOf.length / options);
  return 0.5;
}
