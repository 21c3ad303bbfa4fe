import { editDistance, nearest } from '@service-finder/core/schema';
import { show } from '../fault.js';
import type { Loaded, LoadedRecord } from '../load/load-catalog.js';
import { isObject } from '../load/loose.js';
import type { Fact } from '@service-finder/core/schema';

/** What a value is: for rules to compare like with like. */
export interface Kind {
  readonly is: 'truth' | 'choice' | 'number' | 'day' | 'text' | 'members';
  readonly unit?: string;
  readonly options?: readonly string[];
  /** The fact it comes from, for messages. */
  readonly fact?: string;
}

type FactValue = LoadedRecord<Fact>['value'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WORDS: Readonly<Record<Kind['is'], string>> = {
  truth: 'true or false',
  choice: 'one of its options',
  number: 'a number',
  day: 'a day (YYYY-MM-DD)',
  text: 'a word',
  members: 'a list of members',
};

/** The kind of value that a fact holds. */
export function kindOfFact(fact: FactValue | undefined, id?: string): Kind | undefined {
  switch (fact?.type) {
    case 'yes-no':
      return { is: 'truth', fact: id };
    case 'choice':
      return { is: 'choice', options: fact.options?.flatMap((option) => option?.value ?? []) ?? [], fact: id };
    case 'number':
    case 'money':
      return { is: 'number', unit: fact.unit, fact: id };
    case 'date':
      return { is: 'day', fact: id };
    case 'members':
      return { is: 'members', fact: id };
    default:
      return undefined;
  }
}

/** The kind of something written literally. */
export function kindOfLiteral(value: unknown): Kind | undefined {
  if (typeof value === 'boolean') return { is: 'truth' };
  if (typeof value === 'number') return { is: 'number' };
  if (typeof value === 'string') return { is: value === 'today' || DAY.test(value) ? 'day' : 'text' };
  return undefined;
}

/** The kind of an operand; undefined when it cannot be told (an unknown fact is told elsewhere). */
export function kindOfOperand(operand: unknown, catalog: Loaded): Kind | undefined {
  if (!isObject(operand)) return kindOfLiteral(operand);
  if (typeof operand.fact === 'string') return kindOfFact(catalog.facts.get(operand.fact)?.value, operand.fact);
  if (typeof operand.amount === 'string') {
    const unit = catalog.amounts.get(operand.amount)?.value.unit;
    return { is: 'number', unit: unit === 'number' ? undefined : unit };
  }
  const elapsed = /^(years|months|days)(Since|Until)$/.exec(Object.keys(operand).find((key) => /(Since|Until)$/.test(key)) ?? '');
  if (elapsed) return { is: 'number', unit: elapsed[1] };
  if ('date' in operand || 'next' in operand) return { is: 'day' };
  if ('count' in operand) return { is: 'number' };
  if (typeof operand.of === 'string') return kindOfFact(catalog.facts.get(operand.of)?.value);
  for (const key of ['sum', 'minus', 'min', 'max']) {
    const parts = operand[key];
    if (Array.isArray(parts)) {
      const kinds = parts.map((part) => kindOfOperand(part, catalog));
      return kinds.find((kind) => kind?.unit !== undefined) ?? kinds[0];
    }
  }
  return 'times' in operand || 'dividedBy' in operand ? { is: 'number' } : undefined;
}

/** What is wrong with a value as the answer to a fact, in words with a remedy; undefined when it fits. */
export function misfit(value: unknown, id: string, catalog: Loaded): string | undefined {
  const fact = catalog.facts.get(id)?.value;
  const kind = kindOfFact(fact, id);
  if (!fact || !kind) return undefined;
  if (isObject(value) && (value.declined === 'dont-know' || value.declined === 'prefer-not-to-say')) return undefined;
  if (kind.is === 'members') return misfitMembers(value, id, catalog);
  const wrong = misfitKind(value, kind);
  if (wrong) return wrong;
  if (typeof value === 'number') {
    if (fact.min !== undefined && value < fact.min) return `“${id}” is at least ${fact.min}; found ${value}`;
    if (fact.max !== undefined && value > fact.max) return `“${id}” is at most ${fact.max}; found ${value}`;
  }
  return undefined;
}

/** What is wrong with a literal where a value of this kind is expected. */
export function misfitKind(value: unknown, kind: Kind): string | undefined {
  const name = kind.fact ? `“${kind.fact}”` : 'This';
  const given = kindOfLiteral(value);
  if (kind.is === 'choice' && typeof value === 'string') {
    if (kind.options?.includes(value)) return undefined;
    const near = nearest(value, kind.options ?? []) ?? kind.options?.find((option) => editDistance(option, value) < 2);
    return `${show(value)} is not an option of ${name}. ${near ? `Did you mean “${near}”? ` : ''}Options: ${kind.options?.join(', ')}`;
  }
  if (given?.is === kind.is || given === undefined)
    return given === undefined ? `${name} takes ${WORDS[kind.is]}; found ${show(value)}` : undefined;
  const yes = kind.is === 'truth' && (value === 'yes' || value === 'no') ? `. Write ${value === 'yes'}` : '';
  return `${name} takes ${WORDS[kind.is]}; found ${show(value)}${yes}`;
}

function misfitMembers(value: unknown, id: string, catalog: Loaded): string | undefined {
  if (!Array.isArray(value)) return `“${id}” takes a list of members, such as [{ child-age: 4 }]; found ${show(value)}`;
  const fields = catalog.facts.get(id)?.value.fields ?? [];
  for (const member of value) {
    if (!isObject(member)) return `A member of “${id}” is { fact: answer }; found ${show(member)}`;
    for (const [field, answer] of Object.entries(member)) {
      if (!fields.includes(field)) return `“${field}” is not asked of members of “${id}”. Asked: ${fields.join(', ')}`;
      const wrong = misfit(answer, field, catalog);
      if (wrong) return wrong;
    }
  }
  return undefined;
}
