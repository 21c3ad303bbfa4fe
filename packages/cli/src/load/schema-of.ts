import {
  Amount,
  Bundle,
  Concept,
  Document,
  Fact,
  HandledBy,
  Jurisdiction,
  Moved,
  Provider,
  Service,
  Topics,
} from '@service-finder/core/schema';
import type { z } from 'zod';
import type { RecordType } from './file-kinds.js';
import { isObject } from './loose.js';

/** The schema of each kind of record. */
export const SCHEMAS: Readonly<Record<RecordType | 'moved', z.ZodType>> = {
  jurisdiction: Jurisdiction,
  provider: Provider,
  fact: Fact,
  amount: Amount,
  document: Document,
  bundle: Bundle,
  service: Service,
  moved: Moved,
  topics: Topics,
  concept: Concept,
  'handled-by': HandledBy,
};

/** The keys that tell what kind of record somebody wrote. */
const MARKS: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  service: ['kind', 'area', 'provider', 'apply'],
  fact: ['type', 'question', 'group'],
  amount: ['unit', 'values', 'label'],
  bundle: ['tasks', 'summary', 'aliases'],
  'handled-by': ['phrases', 'answer'],
};

/** The kind that a record's keys tell, when they tell one clearly and hardly fit its folder's. */
export function otherKind(value: unknown, type: RecordType): RecordType | undefined {
  if (!isObject(value)) return undefined;
  const share = (kind: RecordType) => {
    const marks = MARKS[kind] ?? [];
    return marks.length === 0 ? 0 : marks.filter((key) => key in value).length / marks.length;
  };
  if (share(type) >= 0.5) return undefined;
  return (Object.keys(MARKS) as RecordType[]).find((kind) => kind !== type && share(kind) === 1);
}

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
};

/** The keys that a schema knows at a path, for "did you mean". */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const def = schema.def as unknown as Def;
  if (def.innerType) return keysAt(def.innerType, path);
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
  return next ? keysAt(next, rest) : [];
}
