import { z } from 'zod';
import { Id } from './ids.js';
import { OperandSchema, RuleSchema } from './rule.js';
import { Localized } from './text.js';

const Option = z.strictObject({ value: Id, label: Localized });

/** One thing we may ask a person. File: `facts/<id>.yaml`. */
export const Fact = z.strictObject({
  type: z.enum(['yes-no', 'choice', 'number', 'money', 'date', 'members', 'checklist']),
  /** What a number counts: years, hours, people; `cad`, `cad-per-year`, `cad-per-month` for money. */
  unit: z.enum(['years', 'months', 'weeks', 'days', 'hours', 'people', 'percent', 'cad', 'cad-per-year', 'cad-per-month']).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** A date that cannot be in the future (or the past) is refused with a sentence. */
  when: z.enum(['past', 'future', 'any']).optional(),
  /** A short noun phrase for reviews and criteria: "Age", "Status in Canada". */
  label: Localized,
  question: Localized,
  /** The question when asked on behalf of somebody else. */
  questionForOther: Localized.optional(),
  /** Why this is asked, in one sentence. */
  why: Localized.optional(),
  help: Localized.optional(),
  /** yes-no only: the answer as a criterion: "You live in Canada" / "You do not live in Canada". */
  yes: Localized.optional(),
  no: Localized.optional(),
  options: z.array(Option).optional(),
  /** members only: the facts asked of each member; each is a fact of its own file. */
  fields: z.array(Id).optional(),
  /** checklist only: facts about one subject that are asked together on one screen, each with its own answer; yes-no facts as boxes to tick. */
  items: z.array(Id).min(2).optional(),
  /** members only: what one member is called: "Child" / "Enfant". */
  member: Localized.optional(),
  /** Questions with the same group are asked one after the other. */
  group: Id,
  /** The question only makes sense when this rule is not unmet. */
  askIf: RuleSchema.optional(),
  /** Values that follow from other answers, first match wins: then it is not asked. */
  follows: z.array(z.strictObject({ when: RuleSchema.optional(), value: OperandSchema })).optional(),
  /** Nobody is asked: an officer decides. Says who. */
  decidedBy: Localized.optional(),
  /** A consent or attestation: asked anew for each service, never reused. */
  neverReuse: z.boolean().optional(),
  /** Personal matters (health, identity, violence): asked late and only when they can settle something. */
  sensitive: z.boolean().optional(),
});
export type Fact = z.infer<typeof Fact>;
