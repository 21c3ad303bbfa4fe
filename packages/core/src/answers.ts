import type { Catalog, Day, Fact, FactId } from './catalog/types.js';
import { isDay } from './dates.js';
import { nearest } from './nearest.js';
import type { Scalar } from './schema/rule-types.js';

/** One member of a household list: the facts that are known of them. */
export type MemberAnswers = Readonly<Record<FactId, Scalar>>;

/** Known to be withheld: still unknown to rules, never asked again. */
export interface Declined {
  readonly declined: 'dont-know' | 'prefer-not-to-say';
}

export type Answer = Scalar | readonly MemberAnswers[] | Declined;

/** What a person has told, by fact. An absent fact is not known. */
export type Answers = ReadonlyMap<FactId, Answer>;

/** An answer that does not fit its question. `code` is stable; `message` is for developers, in English. */
export interface AnswerFault {
  readonly code:
    | 'not-an-object'
    | 'unknown-fact'
    | 'wrong-type'
    | 'not-an-option'
    | 'too-small'
    | 'too-large'
    | 'not-a-day'
    | 'in-the-future'
    | 'in-the-past'
    | 'officer-decides';
  readonly fact: FactId;
  readonly message: string;
  readonly nearest?: string;
}

export const isDeclined = (answer: unknown): answer is Declined =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) && 'declined' in answer;

/**
 * Reads answers from JSON: `{ "age": 66, "lives-in-canada": true, "net-income": { "declined": "dont-know" } }`.
 *
 * @param today - With it, a past date in the future (and the reverse) is refused.
 * @returns The answers that fit their facts, and a fault for each that does not; nothing else is lost.
 */
export function readAnswers(
  catalog: Pick<Catalog, 'facts'>,
  json: unknown,
  today?: Day,
): { answers: Answers; faults: readonly AnswerFault[] } {
  const answers = new Map<FactId, Answer>();
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return {
      answers,
      faults: [
        {
          code: 'not-an-object',
          fact: '',
          message: `Expected an object such as { "age": 66 }, found ${JSON.stringify(json)?.slice(0, 60) ?? typeof json}`,
        },
      ],
    };
  }
  const faults: AnswerFault[] = [];
  for (const [id, value] of Object.entries(json)) {
    if (value === null) continue; // JSON's way to say "absent"
    const fact = catalog.facts.get(id);
    if (!fact) {
      const near = nearest(id, catalog.facts.keys());
      faults.push({
        code: 'unknown-fact',
        fact: id,
        nearest: near,
        message: `No fact is called “${id}”.${near ? ` Did you mean “${near}”?` : ''}`,
      });
      continue;
    }
    const fault = checkAnswer(fact, value, today, catalog);
    if (fault) faults.push(fault);
    else answers.set(id, value as Answer);
  }
  return { answers, faults };
}

/** The answers as plain JSON, in the order they were given. */
export function writeAnswers(answers: Answers): Record<FactId, Answer> {
  return Object.fromEntries(answers);
}

/**
 * Says what is wrong with an answer, or nothing.
 *
 * @param catalog - Needed for `members`, whose fields are facts of their own.
 */
export function checkAnswer(fact: Fact, value: unknown, today?: Day, catalog?: Pick<Catalog, 'facts'>): AnswerFault | undefined {
  const fault = (code: AnswerFault['code'], message: string): AnswerFault => ({ code, fact: fact.id, message: `${fact.id}: ${message}` });
  const found = JSON.stringify(value)?.slice(0, 60) ?? typeof value;
  if (isDeclined(value)) {
    return value.declined === 'dont-know' || value.declined === 'prefer-not-to-say'
      ? undefined
      : fault('wrong-type', `declined is "dont-know" or "prefer-not-to-say", found ${found}`);
  }
  if (fact.officer) return fault('officer-decides', 'an officer decides this; it cannot be answered');
  switch (fact.type) {
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : fault('wrong-type', `expected true or false, found ${found}`);
    case 'choice':
      if (typeof value !== 'string') return fault('wrong-type', `expected one of ${fact.options?.join(', ')}, found ${found}`);
      return fact.options?.includes(value)
        ? undefined
        : { ...fault('not-an-option', `${found} is not one of ${fact.options?.join(', ')}`), nearest: nearest(value, fact.options ?? []) };
    case 'number':
    case 'money':
      if (typeof value !== 'number' || !Number.isFinite(value)) return fault('wrong-type', `expected a number, found ${found}`);
      if (fact.min !== undefined && value < fact.min) return fault('too-small', `${value} is less than ${fact.min}`);
      return fact.max !== undefined && value > fact.max ? fault('too-large', `${value} is more than ${fact.max}`) : undefined;
    case 'date':
      if (!isDay(value)) return fault('not-a-day', `expected a day as YYYY-MM-DD, found ${found}`);
      if (today && fact.when === 'past' && value > today) return fault('in-the-future', `${value} is after ${today}`);
      return today && fact.when === 'future' && value < today ? fault('in-the-past', `${value} is before ${today}`) : undefined;
    case 'checklist':
      return fault('wrong-type', `answer its items instead: ${fact.items?.join(', ')}`);
    case 'members':
      return checkMembers(fact, value, today, catalog, fault);
  }
}

function checkMembers(
  fact: Fact,
  value: unknown,
  today: Day | undefined,
  catalog: Pick<Catalog, 'facts'> | undefined,
  fault: (code: AnswerFault['code'], message: string) => AnswerFault,
) {
  if (!Array.isArray(value)) return fault('wrong-type', 'expected a list with one object for each person');
  for (const member of value) {
    if (typeof member !== 'object' || member === null) return fault('wrong-type', 'each person in the list is an object');
    for (const [field, part] of Object.entries(member)) {
      const about = catalog?.facts.get(field);
      if (!fact.fields?.includes(field))
        return fault('unknown-fact', `“${field}” is not asked of each person; asked are ${fact.fields?.join(', ')}`);
      const inner = about && checkAnswer(about, part, today, catalog);
      if (inner) return inner;
    }
  }
  return undefined;
}
