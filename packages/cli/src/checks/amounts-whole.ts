import type { Check } from './check.js';

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Amounts follow each other without gap or overlap, and tables are in order. */
export const amountsWhole: Check = {
  name: 'amounts-whole',
  why: 'A day without an amount, or with two, decides wrongly on that day.',
  run({ catalog, report, advise }) {
    for (const record of catalog.amounts.values()) {
      const { values, by } = record.value;
      values?.forEach((value, i) => {
        if (!value) return;
        const { from, until, through } = value;
        if ((value.value !== undefined) === (value.steps !== undefined) && record.sound)
          report(
            record,
            ['values', i],
            'amount-shape',
            value.steps ? 'Write “value” or “steps”, not both' : 'Write “value: 123”, or “steps” for a table',
          );
        if (value.steps && !by)
          report(
            record,
            ['values', i, 'steps'],
            'amount-shape',
            'A table says what chooses its step. Add by: { en: household size, fr: taille du ménage }',
            { key: true },
          );
        if (until && through)
          report(record, ['values', i, 'until'], 'amount-shape', 'Write “until” (ended by law) or “through” (known until), not both', {
            key: true,
          });
        const end = until ?? through;
        if (from && end && end < from)
          report(
            record,
            ['values', i, until ? 'until' : 'through'],
            'amount-order',
            `It ends (${end}) before it begins (${from}). Swap or correct the days`,
          );
        stepsInOrder(value.steps, (j, message) => report(record, ['values', i, 'steps', j], 'amount-steps', message));
        const next = values[i + 1];
        if (!from || !next?.from) return;
        if (next.from <= from)
          report(
            record,
            ['values', i + 1, 'from'],
            'amount-order',
            `Values stand from the oldest to the newest; ${next.from} comes after ${from}. Move this line up, or correct the day`,
          );
        else if (end && next.from <= end)
          report(
            record,
            ['values', i + 1, 'from'],
            'amount-overlap',
            `It begins on ${next.from}, but the one before holds until ${end}. End that one the day before`,
          );
        else if (until && next.from > dayAfter(until))
          report(
            record,
            ['values', i + 1, 'from'],
            'amount-gap',
            `Nothing is in force from ${dayAfter(until)} until this begins on ${next.from}. Add the missing value, or correct the days`,
          );
        else if (through && next.from > dayAfter(through))
          advise(
            record,
            ['values', i + 1, 'from'],
            'amount-gap',
            `The value is not known between ${through} and ${next.from}; the older one is shown. Add the missing value if you find it`,
          );
      });
    }
  },
};

type Steps = readonly ({ readonly atMost?: number; readonly value?: number } | undefined)[] | undefined;

function stepsInOrder(steps: Steps, tell: (index: number, message: string) => void): void {
  steps?.forEach((step, i) => {
    const before = steps[i - 1]?.atMost;
    if (step && step.atMost === undefined && i < steps.length - 1)
      tell(i, 'Only the last step has no “atMost”; the steps below this one are never reached');
    if (step?.atMost !== undefined && before !== undefined && step.atMost <= before)
      tell(i, `Steps go up: atMost ${step.atMost} stands after ${before}. Put them in order`);
  });
}
