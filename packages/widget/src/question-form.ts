import { checkAnswer, type Answer, type Catalog, type Day, type Fact, type MemberAnswers, type Scalar } from '@service-finder/core';
import type { StringKey } from './strings/types.js';

/** What is wrong with one field of a question, and which sentence says what to do. */
export interface FieldFault {
  /** Name of the field; its element's id is `f-` and this. */
  readonly field: string;
  readonly key: StringKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a form holds: an answer, or what is wrong with it. */
export type Entry = { readonly value: Answer } | { readonly faults: readonly FieldFault[] };

/** Reads a field by its name. */
export type Fields = (name: string) => string;

/**
 * Reads the answer to a question from its form.
 *
 * @param members - For a household list: how many people the form shows.
 */
export function readEntry(catalog: Catalog, fact: Fact, fields: Fields, members: number, today: Day): Entry {
  if (fact.type !== 'members')
    return readField(catalog, fact, fact.id, fields, today) ?? { faults: [{ field: firstField(fact, fact.id), key: 'errorEmpty' }] };
  const faults: FieldFault[] = [];
  const people = Array.from({ length: members }, (_, index) => {
    const person: Record<string, Scalar> = {};
    for (const id of fact.fields ?? []) {
      const about = catalog.facts.get(id);
      const entry = about && readField(catalog, about, memberField(fact.id, index, id), fields, today);
      if (entry && 'faults' in entry) faults.push(...entry.faults);
      else if (entry) person[id] = entry.value as Scalar;
    }
    return person as MemberAnswers;
  });
  if (faults.length > 0) return { faults };
  const isBlank = people.every((person) => Object.keys(person).length === 0);
  return isBlank
    ? {
        faults: [
          {
            field: firstField(catalog.facts.get(fact.fields?.[0] ?? ''), memberField(fact.id, 0, fact.fields?.[0] ?? '')),
            key: 'errorEmpty',
          },
        ],
      }
    : { value: people };
}

/** The name of one field of one person in a household list. */
export const memberField = (list: string, index: number, field: string) => `${list}.${index}.${field}`;

/** The field that takes focus when something is wrong with the whole question. */
export function firstField(fact: Fact | undefined, name: string): string {
  return fact?.type === 'date'
    ? `${name}-day`
    : fact?.type === 'yes-no'
      ? `${name}-true`
      : fact?.type === 'choice'
        ? `${name}-${fact.options?.[0]}`
        : name;
}

/** Reads one field; nothing when it is empty. */
export function readField(catalog: Catalog, fact: Fact, name: string, fields: Fields, today: Day): Entry | undefined {
  const typed = fields(name).trim();
  switch (fact.type) {
    case 'yes-no':
      return typed === '' ? undefined : checked(catalog, fact, name, typed === 'true', today);
    case 'choice':
      return typed === '' ? undefined : checked(catalog, fact, name, typed, today);
    case 'date':
      return readDate(catalog, fact, name, fields, today);
    default: {
      if (typed === '') return undefined;
      const value = parseNumber(typed);
      return value === undefined
        ? { faults: [{ field: name, key: 'errorNumber', values: { example: fact.type === 'money' ? 25000 : (fact.min ?? 0) + 3 } }] }
        : checked(catalog, fact, name, value, today);
    }
  }
}

function readDate(catalog: Catalog, fact: Fact, name: string, fields: Fields, today: Day): Entry | undefined {
  const parts = (['day', 'month', 'year'] as const).map((part) => [part, fields(`${name}-${part}`).trim()] as const);
  const empty = parts.find(([, text]) => text === '');
  if (parts.every(([, text]) => text === '')) return undefined;
  if (empty) return { faults: [{ field: `${name}-${empty[0]}`, key: 'errorDateParts' }] };
  const [day, month, year] = parts.map(([, text]) => text) as [string, string, string];
  if (!/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year))
    return { faults: [{ field: `${name}-${/^\d{1,2}$/.test(day) ? 'year' : 'day'}`, key: 'errorDateParts' }] };
  return checked(catalog, fact, `${name}-day`, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, today);
}

const KEYS: Readonly<Record<string, StringKey>> = {
  'too-small': 'errorMin',
  'too-large': 'errorMax',
  'not-a-day': 'errorDateExists',
  'in-the-future': 'errorPast',
  'in-the-past': 'errorFuture',
};

function checked(catalog: Catalog, fact: Fact, field: string, value: Scalar, today: Day): Entry {
  const fault = checkAnswer(fact, value, today, catalog);
  if (!fault) return { value };
  return { faults: [{ field, key: KEYS[fault.code] ?? 'errorOther', values: { min: fact.min ?? 0, max: fact.max ?? 0 } }] };
}

/** Reads `25 000,50`, `25,000.50`, `$25000`. Nothing for anything else. */
export function parseNumber(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s$€'’]|cad/gi, '')
    .replace(/,(\d{1,2})$/, '.$1')
    .replace(/,/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
