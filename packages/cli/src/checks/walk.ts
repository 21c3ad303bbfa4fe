import type { Path } from '../fault.js';
import type { Loaded, LoadedRecord } from '../load/load-catalog.js';
import { isObject } from '../load/loose.js';

/** A rule or operand somewhere in a record. */
export interface RulePlace {
  readonly record: LoadedRecord<unknown>;
  readonly path: Path;
  readonly rule: unknown;
  readonly operand?: boolean;
}

/** Every rule and every worked-out value that authors wrote. */
export function rulePlaces(catalog: Loaded): RulePlace[] {
  const places: RulePlace[] = [];
  const add = (record: LoadedRecord<never>, path: Path, rule: unknown, operand = false) => {
    if (rule !== undefined) places.push({ record, path, rule, operand });
  };
  for (const record of catalog.services.values()) {
    const { rule, documents, deadlines } = record.value;
    add(record as never, ['rule'], rule);
    documents?.forEach((needed, i) => isObject(needed) && add(record as never, ['documents', i, 'if'], needed.if));
    deadlines?.forEach((deadline, i) => {
      add(record as never, ['deadlines', i, 'if'], deadline?.if);
      add(record as never, ['deadlines', i, 'date'], deadline?.date, true);
    });
  }
  for (const record of catalog.facts.values()) {
    add(record as never, ['askIf'], record.value.askIf);
    record.value.follows?.forEach((follow, i) => {
      add(record as never, ['follows', i, 'when'], follow?.when);
      add(record as never, ['follows', i, 'value'], follow?.value, true);
    });
  }
  for (const record of catalog.bundles.values())
    record.value.tasks?.forEach((task, i) => add(record as never, ['tasks', i, 'if'], task?.if));
  for (const record of catalog.jurisdictions.values()) add(record as never, ['peopleOf'], record.value.peopleOf);
  return places;
}

/** An id that a rule names. */
export interface Reference {
  readonly to: 'fact' | 'amount' | 'service' | 'members';
  readonly id: string;
  readonly path: Path;
}

const NAMES: Readonly<Record<string, Reference['to']>> = {
  fact: 'fact',
  of: 'fact',
  amount: 'amount',
  qualifies: 'service',
  count: 'members',
  some: 'members',
  every: 'members',
  sumOf: 'members',
  minOf: 'members',
  maxOf: 'members',
};

/** All ids that a rule or operand names, with their paths. Safe on anything. */
export function referencesIn(part: unknown, path: Path = []): Reference[] {
  if (Array.isArray(part)) return part.flatMap((item, i) => referencesIn(item, [...path, i]));
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const to = Object.prototype.hasOwnProperty.call(NAMES, key) ? NAMES[key] : undefined;
    if (to && typeof value === 'string') return [{ to, id: value, path: [...path, key] }];
    return key === 'oneOf' || key === 'noneOf' ? [] : referencesIn(value, [...path, key]);
  });
}

/** A text in both languages (or lists of them), wherever it stands in a record. */
export interface TextPlace {
  readonly path: Path;
  readonly en: string | readonly string[] | undefined;
  readonly fr: string | readonly string[] | undefined;
}

const NOT_TEXTS = new Set(['url', 'page', 'website', 'phone', 'email', 'sources', 'given', 'rule']);

/** All texts of a record that people read, except addresses of pages, phones and mail. */
export function textsIn(part: unknown, path: Path = []): TextPlace[] {
  if (NOT_TEXTS.has(path[path.length - 1] as string)) return [];
  if (Array.isArray(part)) return part.flatMap((item, i) => textsIn(item, [...path, i]));
  if (!isObject(part)) return [];
  const isText = (value: unknown) => typeof value === 'string' || Array.isArray(value);
  if (path.length > 0 && (isText(part.en) || isText(part.fr))) return [{ path, en: part.en as never, fr: part.fr as never }];
  return Object.entries(part).flatMap(([name, value]) => textsIn(value, [...path, name]));
}

/** Every record whose texts people read, with its type. */
export function textRecords(catalog: Loaded): { type: string; record: LoadedRecord<never> }[] {
  const tables = {
    jurisdiction: catalog.jurisdictions,
    provider: catalog.providers,
    fact: catalog.facts,
    amount: catalog.amounts,
    document: catalog.documents,
    bundle: catalog.bundles,
    service: catalog.services,
    topics: catalog.topics,
    concept: catalog.concepts,
    'handled-by': catalog.handledBy,
  };
  return Object.entries(tables).flatMap(([type, table]) =>
    [...table.values()].map((record) => ({ type, record: record as LoadedRecord<never> })),
  );
}
