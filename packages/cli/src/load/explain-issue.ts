import { nearest } from '@service-finder/core/schema';
import type { z } from 'zod';
import { show, type Path } from '../fault.js';
import type { FaultCode } from '../fault-codes.js';
import { isObject, valueAt } from './loose.js';
import { keysAt } from './schema-of.js';

type Issue = z.core.$ZodIssue;

/** A mistake of structure: where, what was found, what to do; `key` when the key itself is wrong. */
export interface Explained {
  readonly code: FaultCode;
  readonly path: Path;
  readonly key?: boolean;
  readonly message: string;
}

/** Puts zod's issue into an author's words. One issue may be several mistakes (two unknown keys). */
export function explainIssue(issue: Issue, value: unknown, schema: z.ZodType, base: Path = []): Explained[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const found = valueAt(value, path);
  const where = nameOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path: [...path, key],
        key: true,
        message: unknownKey(key, keysAt(schema, path)),
      }));
    case 'invalid_union':
      return explainUnion(issue, value, schema, path);
    case 'invalid_type':
      return [found === undefined ? missing(path) : { code: 'wrong-type', path, message: wrongType(where, issue.expected, found) }];
    case 'invalid_value': {
      if (found === undefined) return [missing(path)];
      const values = issue.values.map(String);
      const near = typeof found === 'string' ? nearest(found, values) : undefined;
      return [
        {
          code: 'unknown-value',
          path,
          message: `${where} cannot be ${show(found)}. ${near ? `Did you mean “${near}”? ` : ''}Write one of ${values.join(', ')}`,
        },
      ];
    }
    case 'invalid_key':
      return [
        {
          code: 'wrong-id',
          path,
          key: true,
          message: `${where} is not an id. Use lowercase words joined by hyphens, such as proof-of-death`,
        },
      ];
    case 'too_small':
      return [
        {
          code: 'too-few',
          path,
          message:
            typeof found === 'string'
              ? `${where} is empty. Write the text, or remove the key`
              : `${where} needs at least ${String(issue.minimum)}; found ${Array.isArray(found) ? found.length : show(found)}`,
        },
      ];
    default:
      return [
        {
          code: codeOf(issue.message),
          path,
          key: KEY_IS_WRONG.test(issue.message),
          message: `${issue.message}${/found/.test(issue.message) || found === undefined ? '' : `; found ${show(found)}`}`,
        },
      ];
  }
}

/** What stands at a path, for the start of a sentence. */
function nameOf(path: Path): string {
  const last = path[path.length - 1];
  if (last === undefined) return 'This record';
  return typeof last === 'number' ? `Item ${last + 1} of “${String(path[path.length - 2] ?? 'the list')}”` : `“${last}”`;
}

/** What rules say when the mistake is the word itself and not what follows it. */
const KEY_IS_WRONG = /is not a verb|not known here|does not belong here|begins with one of|is made of/;

function unknownKey(key: string, known: readonly string[]): string {
  if (key === 'true' || key === 'false')
    return `The key ${show(key)} was probably “${key === 'true' ? 'yes' : 'no'}” before a YAML 1.1 tool rewrote it. Write ${key === 'true' ? 'yes' : 'no'}:`;
  if (key.includes(' ')) return `${show(key)} is read as a key: inside { } a comma begins the next one. Put the text before it in quotes`;
  const near = nearest(key, known);
  return near
    ? `No key is called ${show(key)} here. Did you mean “${near}”?`
    : `No key is called ${show(key)} here. Remove it, or use one of ${[...new Set(known)].join(', ') || '(none)'}`;
}

function missing(path: Path): Explained {
  const last = String(path[path.length - 1]);
  if (last === 'en' || last === 'fr') {
    const language = last === 'en' ? 'English' : 'French';
    return {
      code: 'missing-translation',
      path,
      message: `The ${language} text is missing. Write “${last}:” beside “${last === 'en' ? 'fr' : 'en'}:”`,
    };
  }
  return { code: 'missing-key', path, message: `“${last}” is missing. Add it (catalog/README.md shows a whole record)` };
}

function wrongType(where: string, expected: string, found: unknown): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    record: 'keys with values',
    int: 'a whole number',
  };
  const quotes = expected === 'string' && (typeof found === 'number' || typeof found === 'boolean') ? '. Put it in quotes' : '';
  const plain = expected === 'number' && typeof found === 'string' && Number.isFinite(Number(found)) ? '. Remove the quotes' : '';
  const texts = expected === 'object' && typeof found === 'string' ? '. A text is written twice: { en: …, fr: … }' : '';
  return `${where} should be ${words[expected] ?? expected}; found ${found === null ? 'nothing' : show(found)}${quotes}${plain}${texts}`;
}

function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown, schema: z.ZodType, path: Path): Explained[] {
  // The author meant the branch whose outer type fits; say what is wrong inside it.
  const fitting = issue.errors.filter(
    (issues) => !issues.some((inner) => inner.path.length === 0 && (inner.code === 'invalid_type' || inner.code === 'invalid_value')),
  );
  const branch = fitting[0];
  if (branch) return branch.flatMap((inner) => explainIssue(inner, value, schema, path));
  const found = valueAt(value, path);
  if (found === undefined) return [missing(path)];
  const wants = issue.errors.flat().map((inner) =>
    inner.code === 'invalid_value'
      ? inner.values.map(String).join(', ')
      : inner.code === 'invalid_type'
        ? ({
            string: 'a text or id',
            object: isObject(found) ? 'other keys' : '{ … } with keys',
            array: 'a list',
            number: 'a number',
            boolean: 'true or false',
          }[inner.expected as string] ?? inner.expected)
        : inner.message,
  );
  return [
    {
      code: 'wrong-type',
      path,
      message: `${nameOf(path)} cannot be ${show(found)}. Write ${[...new Set(wants)].join(', or ')}`,
    },
  ];
}

/** Codes for what the schema says in its own words. */
function codeOf(message: string): FaultCode {
  if (/in the calendar|as YYYY-MM-DD/.test(message)) return 'wrong-day';
  if (/is not a verb|exactly one verb/.test(message)) return 'wrong-verb';
  if (/https:/.test(message)) return 'wrong-address';
  if (/lowercase words|Write a (jurisdiction|service|task)|Expected an id|Expected a service/.test(message)) return 'wrong-id';
  if (/space at the start/.test(message)) return 'typography';
  if (/rule|condition|Rules nest|Expected|belong|known here|also needs|value is a literal|span/i.test(message)) return 'wrong-rule';
  return 'wrong-value';
}
