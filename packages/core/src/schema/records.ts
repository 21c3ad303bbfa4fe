import { z } from 'zod';
import { Id, JurisdictionId, ServiceId, TaskId } from './ids.js';
import { OperandSchema, RuleSchema } from './rule.js';
import { Day, Localized, LocalizedAddress, LocalizedLists, Source, WebAddress } from './text.js';

/** A government and where it stands under another. File: `jurisdictions/<id>.yaml`. */
export const Jurisdiction = z.strictObject({
  name: Localized,
  /** How sentences name the place: "in Ontario", "en Ontario". */
  inPlace: Localized.optional(),
  kind: z.enum(['country', 'province', 'territory', 'municipality', 'region', 'indigenous']),
  aliases: LocalizedLists.optional(),
  website: LocalizedAddress.optional(),
  /** Beginnings of the postal codes that lie in this place: `K1A`, or `K1` for all that begin so. */
  postalAreas: z.array(z.string().regex(/^[A-Z](\d[A-Z]?)?$/, 'Write the beginning of postal codes: K1A, K1 or K')).optional(),
  /** The people whom an Indigenous government serves may live anywhere: a rule over facts, not a place. */
  peopleOf: RuleSchema.optional(),
});
export type Jurisdiction = z.infer<typeof Jurisdiction>;

/** The organisation that runs services. File: `providers/<id>.yaml`. */
export const Provider = z.strictObject({
  name: Localized,
  jurisdiction: JurisdictionId,
  website: LocalizedAddress.optional(),
});
export type Provider = z.infer<typeof Provider>;

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

/** A paper or proof that services ask for. File: `documents/<id>.yaml`. */
export const Document = z.strictObject({
  name: Localized,
  /** What it is, or how to get it, in a sentence. */
  note: Localized.optional(),
  /** Services that issue it. */
  from: z.array(ServiceId).optional(),
});
export type Document = z.infer<typeof Document>;

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

/** Subjects by which services are browsed. File: `vocabulary/topics.yaml`. */
export const Topics = z.record(Id, z.strictObject({ name: Localized, aliases: LocalizedLists.optional() }));
export type Topics = z.infer<typeof Topics>;

/** Words that mean the same need, for search. File: `vocabulary/concepts/<id>.yaml`. */
export const Concept = z.strictObject({
  /** Phrases with which people say it. */
  phrases: LocalizedLists,
  services: z.array(ServiceId).optional(),
  topics: z.array(Id).optional(),
  bundles: z.array(Id).optional(),
});
export type Concept = z.infer<typeof Concept>;

/** What somebody else handles: said plainly, with a link. File: `vocabulary/handled-by/<id>.yaml`. */
export const HandledBy = z.strictObject({
  name: Localized,
  phrases: LocalizedLists,
  answer: Localized,
  links: z.array(z.strictObject({ label: Localized, url: LocalizedAddress })).optional(),
  area: z.array(JurisdictionId).optional(),
});
export type HandledBy = z.infer<typeof HandledBy>;

export { WebAddress };
