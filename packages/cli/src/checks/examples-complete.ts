import { checkRule } from '@service-finder/core/schema';
import { possibleTruths } from '../possible-truths.js';
import type { Check } from './check.js';

/** A service with a rule shows one met, one just missed and one unknown. */
export const examplesComplete: Check = {
  name: 'examples-complete',
  why: 'Examples are the tests of a rule, and what a second reader checks first.',
  run({ catalog, report }) {
    for (const record of catalog.services.values()) {
      const { rule, examples } = record.value;
      if (rule === undefined || rule === 'everyone' || rule === 'not-encoded' || checkRule(rule).length > 0) continue;
      const shown = new Set(examples?.map((example) => example?.expect));
      const wanted = [...possibleTruths(rule, (id) => catalog.services.get(id)?.value.rule)].filter((truth) => !shown.has(truth));
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
