import { z } from 'zod';
import { Day, Localized, Source } from './text.js';

const Step = z.strictObject({ atMost: z.number().optional(), value: z.number() });

/** A number set by law, dated and sourced. File: `amounts/<id>.yaml`. */
export const Amount = z.strictObject({
  label: Localized,
  unit: z.enum(['cad', 'cad-per-year', 'cad-per-month', 'cad-per-week', 'percent', 'years', 'months', 'weeks', 'days', 'hours', 'number']),
  /** What chooses the step of a table: "household size". */
  by: Localized.optional(),
  values: z
    .array(
      z.strictObject({
        from: Day,
        /** The last day on which it is in force, when the law says so. After it there is no amount. */
        until: Day.optional(),
        /** The last day for which we know it to be right; used after that too, and shown as the amount of its period. */
        through: Day.optional(),
        value: z.number().optional(),
        /** A table by size: the first step whose `atMost` is not exceeded; the last has no `atMost`. */
        steps: z.array(Step).min(1).optional(),
      }),
    )
    .min(1),
  sources: z.array(Source).min(1),
  verified: Day.optional(),
  /** The day on which somebody who did not write it read it against its sources once more. */
  reread: Day.optional(),
  unconfirmed: z.string().optional(),
});
export type Amount = z.infer<typeof Amount>;
