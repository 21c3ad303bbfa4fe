import type { Check } from './check.js';

/** A fact has what its type needs, and roles are filled by facts of the right type. */
export const factsWhole: Check = {
  name: 'facts-whole',
  why: 'A choice without options, or an event that is not a date, is a question nobody can answer.',
  run({ catalog, report }) {
    for (const record of catalog.facts.values()) {
      const { type, options, fields, items, member, when, unit, min, max, yes, no } = record.value;
      const odd = (key: string, message: string) => report(record, [key], 'fact-shape', message, { key: true });
      if (type === 'choice' && (options?.length ?? 0) < 2)
        odd('options', 'A choice needs at least two options. Add them, or use type: yes-no');
      if (type !== undefined && type !== 'choice' && options)
        odd('options', `Only a choice has options; this is ${type}. Remove them, or use type: choice`);
      if (type === 'members' && !fields?.length) odd('fields', 'A list of members needs “fields”: the facts asked of each one');
      if (type === 'members' && !member) odd('member', 'A list of members needs “member”: what one of them is called');
      if (type !== undefined && type !== 'members' && (fields ?? member))
        odd(fields ? 'fields' : 'member', `Only a list of members has this; this is ${type}`);
      if (type === 'checklist' && !items) odd('items', 'A checklist needs “items”: the facts that are asked together');
      if (type !== undefined && type !== 'checklist' && items) odd('items', `Only a checklist has items; this is ${type}`);
      items?.forEach((item, i) => {
        const kind = item === undefined ? undefined : catalog.facts.get(item)?.value.type;
        if (kind === 'checklist' || kind === 'members')
          report(record, ['items', i], 'wrong-fact-type', `“${String(item)}” is ${kind}: it takes a screen of its own. Remove it`);
      });
      if (when && type !== 'date') odd('when', `Only a date is past or future; this is ${type ?? 'without a type'}`);
      if (unit && type !== 'number' && type !== 'money')
        odd('unit', `Only a number or money has a unit; this is ${type ?? 'without a type'}`);
      if ((yes ?? no) && type !== 'yes-no' && type !== undefined)
        odd(yes ? 'yes' : 'no', `Only type: yes-no has sentences for yes and no; this is ${type}`);
      if (min !== undefined && max !== undefined && min > max) odd('min', `The least (${min}) is more than the most (${max}). Swap them`);
      options?.forEach((option, i) => {
        if (option?.value !== undefined && options.findIndex((other) => other?.value === option.value) < i)
          report(record, ['options', i, 'value'], 'duplicate-option', `The option “${option.value}” is there twice. Remove one`);
      });
    }
    const role = (record: Parameters<typeof report>[0], path: string, id: string | undefined, type: string) => {
      const found = id === undefined ? undefined : catalog.facts.get(id)?.value.type;
      if (found && found !== type) report(record, [path], 'wrong-fact-type', `“${path}” takes a fact of type ${type}; “${id}” is ${found}`);
    };
    for (const record of catalog.bundles.values()) role(record, 'event', record.value.event, 'date');
    for (const record of catalog.services.values()) {
      role(record, 'receivedIf', record.value.receivedIf, 'yes-no');
      role(record, 'per', record.value.per, 'members');
    }
  },
};
