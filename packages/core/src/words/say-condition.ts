import type { Comparison, Operand, Scalar } from '../schema/rule-types.js';
import type { Condition, Criterion } from '../eligibility/criteria.js';
import { isDeclined } from '../answers.js';
import { verbOf, type VerbName } from '../eligibility/verbs.js';
import type { Reason } from '../eligibility/reasons.js';
import { formatQuantity, joinOr } from './format.js';
import { fill } from './phrases.js';
import { labelOf, sayOperand, sayValue, type Speech } from './say-operand.js';

/** A criterion with its words: what is printed as a service's conditions, with the person's own answers marked by `truth`. */
export interface SaidCriterion {
  readonly text: string;
  readonly truth: Criterion['truth'];
  /** Absent for a single condition. */
  readonly parts?: readonly SaidCriterion[];
}

/** A tree of criteria in words. Groups of one are not shown as groups. */
export function sayCriteria(speech: Speech, criterion: Criterion): SaidCriterion {
  if (criterion.kind === 'condition') return { text: sayCondition(speech, criterion), truth: criterion.truth };
  const parts = criterion.parts.map((part) => sayCriteria(speech, part));
  const heading = fill(speech.phrases[criterion.kind], criterion.list === undefined ? '' : labelOf(speech, criterion.list));
  return parts.length === 1 && (criterion.kind === 'all' || criterion.kind === 'any')
    ? parts[0]!
    : { text: heading, truth: criterion.truth, parts };
}

/** One condition as a short statement: “Age: 65 or more”, “You live in Canada”. */
export function sayCondition(speech: Speech, { rule }: Pick<Condition, 'rule'>): string {
  const { phrases, texts } = speech;
  if (rule === 'everyone') return phrases.everyone;
  if (rule === 'not-encoded') return phrases.notEncoded;
  if ('qualifies' in rule) return fill(phrases.qualifies, texts.services.get(rule.qualifies)?.name ?? rule.qualifies);
  const verb = verbOf(rule);
  if (!verb) return phrases.notEncoded;
  const right = (rule as unknown as Record<string, unknown>)[verb];
  return yesNoStatement(speech, rule, verb, right) ?? fill(phrases.labelled, saySubject(speech, rule), sayRight(speech, rule, verb, right));
}

function yesNoStatement(speech: Speech, rule: Comparison, verb: VerbName, right: unknown): string | undefined {
  if (!('fact' in rule) || typeof right !== 'boolean' || (verb !== 'is' && verb !== 'isNot')) return undefined;
  const words = speech.texts.facts.get(rule.fact);
  return (verb === 'is') === right ? words?.yes : words?.no;
}

function saySubject(speech: Speech, rule: Comparison): string {
  if ('fact' in rule) return labelOf(speech, rule.fact);
  if ('value' in rule) return capital(sayOperand(speech, rule.value));
  return capital(sayOperand(speech, rule as unknown as Operand));
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const SINCE = { yearsSince: 'years', monthsSince: 'months', daysSince: 'days' } as const;
const UNTIL = { yearsUntil: 'years', monthsUntil: 'months', daysUntil: 'days' } as const;

function sayRight(speech: Speech, rule: Comparison, verb: VerbName, right: unknown): string {
  const { phrases } = speech;
  const fact = 'fact' in rule ? rule.fact : firstFact(rule);
  const elapsed = elapsedWords(speech, rule, right);
  if (elapsed !== undefined) return verb in phrases ? fill(phrases[verb as 'atLeast'], elapsed) : elapsed;
  if (verb === 'oneOf' || verb === 'noneOf') {
    const list = joinOr(
      (right as readonly Scalar[]).map((value) => sayValue(speech, value, fact)),
      speech.texts.lang,
    );
    return verb === 'oneOf' ? list : fill(phrases.isNot, list);
  }
  const value = sayOperand(speech, right as Operand, fact);
  return verb === 'is' || verb === 'on' ? value : fill(phrases[verb], value);
}

/** The fact whose unit a worked-out subject shares: the first that it looks at. */
function firstFact(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('fact' in node && typeof node.fact === 'string') return node.fact;
  for (const part of Object.values(node)) {
    const inner = firstFact(part);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function elapsedWords(speech: Speech, rule: Comparison, right: unknown): string | undefined {
  for (const [table, phrase] of [
    [SINCE, speech.phrases.ago],
    [UNTIL, speech.phrases.ahead],
  ] as const) {
    for (const [key, unit] of Object.entries(table)) {
      if (!(key in rule)) continue;
      const span = typeof right === 'number' ? formatQuantity(right, unit, speech.texts.lang) : sayOperand(speech, right as Operand);
      const said = fill(phrase, span);
      const at = 'at' in rule && rule.at !== undefined ? fill(speech.phrases.onDay, sayOperand(speech, rule.at)) : undefined;
      return at ? `${span}, ${at}` : said;
    }
  }
  return undefined;
}

// ── reasons ─────────────────────────────────────────────────────────────────

/** A reason in words: what the person told, or what is still needed, and the condition it was held against. */
export interface SaidReason {
  readonly truth: Reason['truth'];
  /** “You told us: Age: 64” / “To decide this we still need: Age”. Empty for conditions without facts. */
  readonly basis: string;
  /** “Age: 65 or more”. */
  readonly condition: string;
}

/** Turns reasons into sentences, in the language of the texts. */
export function sayReasons(speech: Speech, reasons: readonly Reason[]): readonly SaidReason[] {
  return reasons.map((reason) => {
    const condition = sayCondition(speech, reason);
    return {
      truth: reason.truth,
      basis: reason.facts.map((seen) => sayBasis(speech, seen)).join(' · '),
      condition: reason.unwanted ? fill(speech.phrases.unwanted, condition) : condition,
    };
  });
}

function sayBasis(speech: Speech, seen: Reason['facts'][number]): string {
  const { phrases, texts } = speech;
  const label = labelOf(speech, seen.fact);
  if (seen.declined) return fill(phrases.declined, label);
  if (seen.notApplicable) return fill(phrases.notApplicable, label);
  if (seen.answer === undefined || isDeclined(seen.answer)) {
    const officer = texts.facts.get(seen.fact)?.decidedBy;
    return officer ? fill(phrases.officer, label, officer) : fill(phrases.open, label);
  }
  return fill(seen.derived ? phrases.follows : phrases.told, sayAnswer(speech, seen.fact, seen.answer));
}

/** An answer as a statement: “You live in Canada”, “Age: 66”. */
export function sayAnswer(speech: Speech, fact: string, answer: unknown): string {
  const words = speech.texts.facts.get(fact);
  if (typeof answer === 'boolean' && words?.yes !== undefined && words.no !== undefined) return answer ? words.yes : words.no;
  return fill(speech.phrases.labelled, labelOf(speech, fact), sayValue(speech, answer, fact));
}
