import type { Truth } from '@service-finder/core';
import { isObject } from './load/loose.js';

type Truths = ReadonlySet<Truth>;
const ALL: Truths = new Set<Truth>(['met', 'unmet', 'unknown']);

/**
 * The truths that a rule can come to: one with a part that is not written yet may never be met.
 *
 * @param ruleOf - The rule of another service, for `qualifies`.
 */
export function possibleTruths(rule: unknown, ruleOf: (service: string) => unknown, depth = 0): Truths {
  if (rule === 'everyone') return new Set<Truth>(['met']);
  if (rule === 'not-encoded') return new Set<Truth>(['unknown']);
  if (!isObject(rule) || depth > 20) return ALL;
  const of = (part: unknown) => possibleTruths(part, ruleOf, depth + 1);
  if (Array.isArray(rule.all)) return rule.all.map(of).reduce((a, b) => join(a, b, 'unmet'));
  if (Array.isArray(rule.any)) return rule.any.map(of).reduce((a, b) => join(a, b, 'met'));
  if ('not' in rule)
    return new Set([...of(rule.not)].map((truth): Truth => (truth === 'met' ? 'unmet' : truth === 'unmet' ? 'met' : 'unknown')));
  if ('if' in rule) return new Set<Truth>([...of(rule.then), ...of(rule.else), 'unknown']);
  if (typeof rule.qualifies === 'string') return of(ruleOf(rule.qualifies));
  return ALL;
}

/** Kleene over sets: `strong` wins, then unknown. */
function join(a: Truths, b: Truths, strong: Truth): Truths {
  const one = (x: Truth, y: Truth): Truth => (x === strong || y === strong ? strong : x === 'unknown' || y === 'unknown' ? 'unknown' : x);
  return new Set([...a].flatMap((x) => [...b].map((y) => one(x, y))));
}
