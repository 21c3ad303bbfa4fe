import type { Check } from './check.js';
import { misfit } from './kinds.js';

/** Answers in examples and bundles fit the facts they answer. */
export const valuesFit: Check = {
  name: 'values-fit',
  why: 'An example with an impossible answer proves nothing.',
  run({ catalog, report }) {
    for (const record of catalog.services.values()) {
      record.value.examples?.forEach((example, i) => {
        for (const [fact, value] of Object.entries(example?.given ?? {})) {
          const wrong = misfit(value, fact, catalog);
          if (wrong) report(record, ['examples', i, 'given', fact], 'wrong-answer', wrong);
        }
      });
    }
    for (const record of catalog.bundles.values()) {
      for (const [fact, value] of Object.entries(record.value.given ?? {})) {
        const wrong = misfit(value, fact, catalog);
        if (wrong) report(record, ['given', fact], 'wrong-answer', wrong);
      }
    }
  },
};
