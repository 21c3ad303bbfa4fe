import type { LoadedRecord } from '../load/load-catalog.js';
import { isObject } from '../load/loose.js';
import type { Check } from './check.js';
import { referencesIn, rulePlaces } from './walk.js';

/** Facts, amounts, documents and providers are used by something. */
export const noUnused: Check = {
  name: 'no-unused',
  why: 'What nothing uses is weight on every page, and often a name that was misspelt elsewhere.',
  run({ catalog, advise }) {
    const used = {
      fact: new Set<string>(['province']),
      amount: new Set<string>(),
      document: new Set<string>(),
      provider: new Set<string>(),
    };
    for (const { rule } of rulePlaces(catalog)) {
      for (const { to, id } of referencesIn(rule)) (to === 'amount' ? used.amount : used.fact).add(id);
    }
    for (const [id, { value }] of catalog.facts) {
      value.fields?.forEach((field) => field && used.fact.add(field));
      if (value.items) used.fact.add(id); // a checklist stands in no rule: its items do
    }
    for (const { value } of catalog.bundles.values())
      [value.event, ...Object.keys(value.given ?? {})].forEach((id) => id && used.fact.add(id));
    for (const { value } of catalog.services.values()) {
      [value.per, value.receivedIf].forEach((id) => id && used.fact.add(id));
      if (value.provider) used.provider.add(value.provider);
      for (const needed of value.documents ?? []) used.document.add(String(isObject(needed) ? needed.document : needed));
      for (const text of [value.howMuch?.en, value.howMuch?.fr])
        for (const [, id] of (text ?? '').matchAll(/\{([^{}]*)\}/g)) used.amount.add(id!);
    }
    const look = (what: keyof typeof used, table: ReadonlyMap<string, LoadedRecord<unknown>>) => {
      for (const [id, record] of table) {
        if (!used[what].has(id)) advise(record, [], 'unused-record', `Nothing uses the ${what} “${id}”. Use it, or remove the file`);
      }
    };
    look('fact', catalog.facts);
    look('amount', catalog.amounts);
    look('document', catalog.documents);
    look('provider', catalog.providers);
  },
};
