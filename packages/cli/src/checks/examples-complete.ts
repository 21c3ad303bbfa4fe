import { checkRule } from '@service-finder/core/schema';
import type { Loaded } from '../load/load-catalog.js';
import { isObject } from '../load/loose.js';
import type { Check } from './check.js';

type Truth = 'met' | 'unmet' | 'unknown';
type Truths = ReadonlySet<Truth>;
const ALL: Truths = new Set<Truth>(['met', 'unmet', 'unknown']);

/** A service with a rule shows one met, one just missed and one unknown. */
export const examplesComplete: Check = {
  name: 'examples-complete',
  why: 'Examples are the tests of a rule, and what a second reader checks first.',
  run({ catalog, report }) {
    for (const record of catalog.services.values()) {
      const { rule, examples } = record.value;
      if (rule === undefined || rule === 'everyone' || rule === 'not-encoded' || checkRule(rule).length > 0) continue;
      const shown = new Set(examples?.map((example) => example?.expect));
      const wanted = [...truthsOf(rule, catalog)].filter((truth) => !shown.has(truth));
      if (wanted.length > 0)
        report(
          record,
          ['examples'],
          'missing-example',
          `No example is ${wanted.join(', none is ')}. Add ${wanted.length === 1 ? 'one' : 'one of each'}: { name: …, given: { … }, expect: ${wanted[0]} }`,
          { key: true },
        );
      examples?.forEach((example, i) => {
        const first = examples.findIndex((other) => other?.name === example?.name);
        if (example?.name !== undefined && first < i)
          report(
            record,
            ['examples', i, 'name'],
            'duplicate-example',
            `Two examples are called “${example.name}”. Name each by what is special in it`,
          );
      });
    }
  },
};

/** The truths that a rule can come to: one with a part that is not encoded may never be met. */
function truthsOf(rule: unknown, catalog: Loaded, depth = 0): Truths {
  if (rule === 'everyone') return new Set<Truth>(['met']);
  if (rule === 'not-encoded') return new Set<Truth>(['unknown']);
  if (!isObject(rule) || depth > 20) return ALL;
  const of = (part: unknown) => truthsOf(part, catalog, depth + 1);
  if (Array.isArray(rule.all)) return rule.all.map(of).reduce((a, b) => join(a, b, 'unmet'));
  if (Array.isArray(rule.any)) return rule.any.map(of).reduce((a, b) => join(a, b, 'met'));
  if ('not' in rule)
    return new Set([...of(rule.not)].map((truth): Truth => (truth === 'met' ? 'unmet' : truth === 'unmet' ? 'met' : 'unknown')));
  if ('if' in rule) return new Set<Truth>([...of(rule.then), ...of(rule.else), 'unknown']);
  if (typeof rule.qualifies === 'string') return of(catalog.services.get(rule.qualifies)?.value.rule);
  return ALL;
}

/** Kleene over sets: `strong` wins, then unknown. */
function join(a: Truths, b: Truths, strong: Truth): Truths {
  const one = (x: Truth, y: Truth): Truth => (x === strong || y === strong ? strong : x === 'unknown' || y === 'unknown' ? 'unknown' : x);
  return new Set([...a].flatMap((x) => [...b].map((y) => one(x, y))));
}
