import { z } from 'zod';
import { Id } from './ids.js';
import { RuleSchema } from './rule.js';
import { Localized, LocalizedLists } from './text.js';

const Task = z.strictObject({
  id: Id,
  name: Localized,
  /** One sentence: why and how, whatever the government. */
  summary: Localized.optional(),
  /** Tasks of this bundle that come first. */
  after: z.array(Id).optional(),
  /** The task concerns this person only if the rule is not unmet. */
  if: RuleSchema.optional(),
  /** What everyone does here without any government: "The funeral home usually does this for you". */
  advice: Localized.optional(),
});

/** The tasks of one life event, in the order a person would act. File: `bundles/<id>.yaml`. */
export const Bundle = z.strictObject({
  name: Localized,
  /** Short sentence on the button: what happened. */
  summary: Localized,
  aliases: LocalizedLists,
  /** The fact that dates the event. */
  event: Id.optional(),
  /** What choosing this bundle says of the person. */
  given: z.record(Id, z.union([z.string(), z.number(), z.boolean()])).optional(),
  tasks: z.array(Task).min(1),
});
export type Bundle = z.infer<typeof Bundle>;
