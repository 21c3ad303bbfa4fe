import type {
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
import type { Fault, Path } from '../fault.js';
import type { FaultCode } from '../fault-codes.js';
import { fileKind, type RecordType } from './file-kinds.js';
import { isObject, takeOut, type Loose } from './loose.js';
import { parseRecord } from './parse-record.js';
import type { Position } from './locate.js';
import { explainIssue } from './explain-issue.js';
import { otherKind, SCHEMAS } from './schema-of.js';
import { readFolder, type CatalogFile } from './read-folder.js';

/** One record as it was written, without its wrong parts. */
export interface LoadedRecord<T> {
  readonly id: string;
  readonly file: string;
  readonly value: Loose<T>;
  /** Nothing in it is structurally wrong: `value` is a whole record. */
  readonly sound: boolean;
  locate(path: Path, key?: boolean): Position;
}
export type Table<T> = ReadonlyMap<string, LoadedRecord<T>>;

/** Everything in an authored folder. A record that could not be read is known by its id, with an empty value. */
export interface Loaded {
  readonly dir: string;
  readonly records: number;
  readonly faults: readonly Fault[];
  readonly jurisdictions: Table<Jurisdiction>;
  readonly providers: Table<Provider>;
  readonly facts: Table<Fact>;
  readonly amounts: Table<Amount>;
  readonly documents: Table<Document>;
  readonly bundles: Table<Bundle>;
  readonly services: Table<Service>;
  readonly moved: Table<Moved>;
  readonly topics: Table<Topics>;
  readonly concepts: Table<Concept>;
  readonly handledBy: Table<HandledBy>;
  /** Files that are not records (places, ids that must not vanish), by their path in the folder. */
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/** Reads and parses an authored folder, each file once. Collects every fault; throws only when the folder cannot be read. */
export function loadCatalog(dir: string): Loaded {
  return loadFiles(dir, readFolder(dir));
}

/** The same from files in memory; tests make catalogues with it. */
export function loadFiles(dir: string, files: readonly CatalogFile[]): Loaded {
  const faults: Fault[] = [];
  const tables = Object.fromEntries([...Object.keys(SCHEMAS)].map((type) => [type, new Map()])) as Record<
    RecordType | 'moved',
    Map<string, LoadedRecord<never>>
  >;
  const others = new Map<string, Uint8Array>();
  let records = 0;
  for (const { path, bytes, problem } of files) {
    const file = `${dir.replace(/\/+$/, '')}/${path}`;
    const kind = fileKind(path);
    if ('ignored' in kind) {
      if (bytes) others.set(path, bytes);
    } else if ('code' in kind) {
      faults.push({ code: kind.code, file, line: 1, column: 1, message: kind.message });
    } else {
      records += 1;
      if (bytes) readRecord(kind.type, kind.id, file, bytes, tables, faults);
      else faults.push({ code: 'unreadable-file', file, line: 1, column: 1, message: `This file could not be read: ${problem}` });
    }
  }
  return {
    dir,
    records,
    faults,
    others,
    jurisdictions: tables.jurisdiction,
    providers: tables.provider,
    facts: tables.fact,
    amounts: tables.amount,
    documents: tables.document,
    bundles: tables.bundle,
    services: tables.service,
    moved: tables.moved,
    topics: tables.topics,
    concepts: tables.concept,
    handledBy: tables['handled-by'],
  };
}

function readRecord(
  type: RecordType,
  id: string,
  file: string,
  bytes: Uint8Array,
  tables: Record<string, Map<string, LoadedRecord<never>>>,
  faults: Fault[],
): void {
  const parsed = parseRecord(bytes);
  const own: Fault[] = parsed.faults.map(({ code, line, column, message }) => ({ code, file, line, column, message }));
  let { value } = parsed;
  const add = (code: FaultCode, path: Path, message: string, key?: boolean) =>
    own.push({ code, file, ...parsed.locate(path, key), message });
  const moved = type === 'service' && isObject(value) && value.kind === 'moved';
  if (value !== undefined && !isObject(value)) {
    add('not-a-record', [], 'A record is made of keys and values, such as “name:”. catalog/README.md shows one');
    value = undefined;
  }
  const other = moved ? undefined : otherKind(value, type);
  if (other) {
    add('wrong-folder', [], `This is a ${other}, in the folder of a ${type}. Move the file to the folder of a ${other}`);
    value = undefined;
  }
  const sound = value !== undefined && validate(value, SCHEMAS[moved ? 'moved' : type], add);
  const record = { id, file, value: value ?? {}, sound, locate: parsed.locate };
  tables[moved ? 'moved' : type]!.set(id, record as LoadedRecord<never>);
  faults.push(...own);
}

function validate(
  value: unknown,
  schema: (typeof SCHEMAS)[RecordType],
  add: (code: FaultCode, path: Path, message: string, key?: boolean) => void,
): boolean {
  const result = schema.safeParse(value);
  if (result.success) return true;
  const explained = result.error.issues.flatMap((issue) => explainIssue(issue, value, schema));
  for (const { code, path, message, key } of explained) add(code, path, message, key);
  for (const { path } of explained) takeOut(value, path);
  return false;
}
