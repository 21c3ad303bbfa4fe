import { z } from 'zod';
import { Id, JurisdictionId, ServiceId, TaskId } from './ids.js';
import { OperandSchema, RuleSchema } from './rule.js';
import { Day, Localized, LocalizedAddress, LocalizedLists, Source } from './text.js';

/** A paper or proof that services ask for. File: `documents/<id>.yaml`. */
export const Document = z.strictObject({
  name: Localized,
  /** What it is, or how to get it, in a sentence. */
  note: Localized.optional(),
  /** Services that issue it. */
  from: z.array(ServiceId).optional(),
});
export type Document = z.infer<typeof Document>;

const Phone = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });

/** One way to apply. */
export const Channel = z.strictObject({
  by: z.enum(['online', 'phone', 'in-person', 'mail', 'email', 'fax']),
  /** The page, the form, or the list of offices. */
  url: LocalizedAddress.optional(),
  /** What the page, form or office is called: "My Service Canada Account". */
  name: Localized.optional(),
  phone: Phone.optional(),
  tty: z.string().optional(),
  hours: Localized.optional(),
  email: z.strictObject({ en: z.email(), fr: z.email() }).optional(),
  /** A postal or street address, lines separated by line breaks. */
  address: Localized.optional(),
  note: Localized.optional(),
});
export type Channel = z.infer<typeof Channel>;

const NeededDocument = z.union([Id, z.strictObject({ document: Id, if: RuleSchema.optional(), note: Localized.optional() })]);

const Deadline = z.strictObject({
  /** The day, worked out from answers. Without it only the note is shown. */
  date: OperandSchema.optional(),
  /** `must`: the law; `loses`: money or cover is lost after it; `should`: advice. */
  kind: z.enum(['must', 'loses', 'should']),
  if: RuleSchema.optional(),
  note: Localized,
});

const Example = z.strictObject({
  name: z.string().min(1),
  given: z.record(Id, z.unknown()),
  on: Day.optional(),
  place: JurisdictionId.optional(),
  expect: z.enum(['met', 'unmet', 'unknown']),
  missing: z.array(Id).optional(),
});

export const SERVICE_KINDS = [
  'benefit',
  'credit',
  'grant',
  'loan',
  'insurance',
  'registration',
  'certificate',
  'document',
  'licence',
  'permit',
  'notification',
  'support',
  'bundle-application',
  'not-offered',
] as const;

/** Something a person can apply for or get. File: `services/<jurisdiction>/<name>.yaml`. */
export const Service = z.strictObject({
  kind: z.enum(SERVICE_KINDS),
  name: Localized,
  aliases: LocalizedLists,
  summary: Localized,
  area: z.union([JurisdictionId, z.array(JurisdictionId).min(1)]),
  provider: Id,
  /** Other governments that take part. */
  partners: z.array(JurisdictionId).optional(),
  topics: z.array(Id).min(1),
  tasks: z.array(TaskId).optional(),
  /** First and last day of the programme. */
  starts: Day.optional(),
  ends: Day.optional(),
  rule: RuleSchema,
  /** The rule is decided for each member of this list (members fact): the child's own case. */
  per: Id.optional(),
  /** Conditions in words, for what the rule cannot hold. */
  criteria: LocalizedLists.optional(),
  /** How much, in words; `{amount-id}` is replaced by the amount in force. */
  howMuch: Localized.optional(),
  /** Paid or done without applying: says when and how. */
  automatic: Localized.optional(),
  apply: z.array(Channel),
  /** The page that describes it. */
  page: LocalizedAddress.optional(),
  documents: z.array(NeededDocument).optional(),
  deadlines: z.array(Deadline).optional(),
  cost: z.union([z.literal('free'), Localized]).optional(),
  wait: Localized.optional(),
  /** Languages of service other than English and French (BCP 47): `iu`, `cr`. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)).optional(),
  /** Services that this one application also completes. */
  includes: z.array(ServiceId).optional(),
  /** Services that must come first. */
  needs: z.array(ServiceId).optional(),
  /** Services of another government whose place this one takes, here. */
  replaces: z.array(ServiceId).optional(),
  related: z.array(ServiceId).optional(),
  /** The fact that says the person already has or receives this. */
  receivedIf: Id.optional(),
  note: Localized.optional(),
  sources: z.array(Source),
  verified: Day.optional(),
  /** The day on which somebody who did not write the record read it against its sources once more. */
  reread: Day.optional(),
  unconfirmed: z.string().min(1).optional(),
  examples: z.array(Example).optional(),
});
export type Service = z.infer<typeof Service>;

/** A record that moved: hosts link to ids, so ids never vanish. */
export const Moved = z.strictObject({ kind: z.literal('moved'), to: ServiceId, reason: z.string().min(1) });
export type Moved = z.infer<typeof Moved>;
