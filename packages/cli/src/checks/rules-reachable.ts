import { checkRule } from '@service-finder/core/schema';
import { show, type Path } from '../fault.js';
import type { FaultCode } from '../fault-codes.js';
import { isObject } from '../load/loose.js';
import type { Check, CheckContext } from './check.js';
import { domainOf, isEmpty, narrow, simple, type Domain } from './domain.js';
import { rulePlaces, type RulePlace } from './walk.js';

type Domains = ReadonlyMap<string, Domain>;

/** Rules can be met, and each part of them can matter. Looks at one fact at a time. */
export const rulesReachable: Check = {
  name: 'rules-reachable',
  why: 'A rule that can never be met hides a service from everyone; a part that can never hold is a mistake in the making.',
  run(context) {
    for (const place of rulePlaces(context.catalog)) {
      if (!place.operand && checkRule(place.rule).length === 0)
        follow(context, place, place.rule, place.path, new Map(), 'contradictory-rule');
    }
  },
};

function follow(context: CheckContext, place: RulePlace, rule: unknown, path: Path, given: Domains, code: FaultCode): void {
  if (!isObject(rule)) return;
  const part = simple(rule);
  if (part) {
    if (impossible(context, given, part)) tell(context, place, path, code, rule);
  } else if (Array.isArray(rule.all)) {
    followAll(context, place, rule.all, [...path, 'all'], given, code);
  } else if (Array.isArray(rule.any)) {
    const parts = rule.any;
    parts.forEach((item, i) => {
      const first = parts.findIndex((other) => JSON.stringify(other) === JSON.stringify(item));
      if (first < i)
        context.report(
          place.record,
          [...path, 'any', i],
          'unreachable-branch',
          `This part of “any” is the same as part ${first + 1}. Remove it, or write what was meant`,
        );
      else follow(context, place, item, [...path, 'any', i], given, 'unreachable-branch');
    });
  } else if ('if' in rule) {
    follow(context, place, rule.if, [...path, 'if'], given, 'unreachable-branch');
    follow(context, place, rule.then, [...path, 'then'], withAll(context, given, rule.if), 'unreachable-branch');
    follow(context, place, rule.else, [...path, 'else'], withAll(context, given, { not: rule.if }), 'unreachable-branch');
  } else if ('not' in rule) {
    follow(context, place, rule.not, [...path, 'not'], new Map(), code);
  } else if ('where' in rule) {
    // A member's facts are their own: what is known of the person says nothing of them.
    follow(context, place, rule.where, [...path, 'where'], new Map(), 'unreachable-branch');
  }
}

function followAll(context: CheckContext, place: RulePlace, parts: readonly unknown[], path: Path, given: Domains, code: FaultCode): void {
  let known = given;
  parts.forEach((item, i) => {
    const first = parts.findIndex((other) => JSON.stringify(other) === JSON.stringify(item));
    if (first < i)
      return context.report(
        place.record,
        [...path, i],
        'duplicate-part',
        `This part of “all” is the same as part ${first + 1}. Remove it, or write what was meant`,
      );
    const part = simple(item);
    if (!part) return;
    if (impossible(context, known, part)) tell(context, place, [...path, i], code, item);
    else known = withAll(context, known, item);
  });
  parts.forEach((item, i) => {
    if (!simple(item)) follow(context, place, item, [...path, i], known, isObject(item) && 'all' in item ? code : 'unreachable-branch');
  });
}

const domainNow = (context: CheckContext, given: Domains, fact: string) =>
  given.get(fact) ?? domainOf(context.catalog.facts.get(fact)?.value);

function impossible(context: CheckContext, given: Domains, part: NonNullable<ReturnType<typeof simple>>): boolean {
  const domain = domainNow(context, given, part.fact);
  return domain !== undefined && !isEmpty(domain) && isEmpty(narrow(domain, part));
}

/** What is known once a rule holds: its simple parts, also inside `all`. */
function withAll(context: CheckContext, given: Domains, rule: unknown): Domains {
  const parts = isObject(rule) && Array.isArray(rule.all) ? rule.all : [rule];
  const known = new Map(given);
  for (const part of parts.map(simple)) {
    const domain = part && domainNow(context, known, part.fact);
    const narrowed = domain && narrow(domain, part);
    if (narrowed && !isEmpty(narrowed)) known.set(part.fact, narrowed);
  }
  return known;
}

function tell({ report }: CheckContext, { record }: RulePlace, path: Path, code: FaultCode, part: unknown): void {
  const consequence = code === 'contradictory-rule' ? 'so the rule can never be met' : 'so this part never matters';
  report(
    record,
    path,
    code,
    `${show(part)} cannot hold together with what stands before it, or with the limits of its fact, ${consequence}. Correct the numbers or options, or use “any”`,
  );
}
