import type { Fact } from '@service-finder/core/schema';
import type { LoadedRecord } from '../load/load-catalog.js';
import { isObject } from '../load/loose.js';

/** What a fact can still be: some of its options, or numbers or days between two ends. */
export type Domain =
  | { readonly among: readonly unknown[] }
  | {
      readonly low: number | string;
      readonly high: number | string;
      readonly lowOpen?: boolean;
      readonly highOpen?: boolean;
      readonly except: readonly unknown[];
    };

type FactValue = LoadedRecord<Fact>['value'];

/** All that a fact can be, or undefined when that is not worth following (lists of members). */
export function domainOf(fact: FactValue | undefined): Domain | undefined {
  switch (fact?.type) {
    case 'yes-no':
      return { among: [true, false] };
    case 'choice':
      return { among: fact.options?.map((option) => option?.value) ?? [] };
    case 'number':
    case 'money':
      return { low: fact.min ?? -Infinity, high: fact.max ?? Infinity, except: [] };
    case 'date':
      return { low: '0000-01-01', high: '9999-12-31', except: [] };
    default:
      return undefined;
  }
}

export const isEmpty = (domain: Domain): boolean =>
  'among' in domain
    ? domain.among.length === 0
    : domain.low > domain.high ||
      (domain.low === domain.high && (domain.lowOpen === true || domain.highOpen === true || domain.except.includes(domain.low)));

/** One fact compared with something literal: all that the search for contradictions understands. */
export interface Simple {
  readonly fact: string;
  readonly verb: string;
  readonly value: unknown;
}

const OPPOSITE: Readonly<Record<string, string>> = {
  is: 'isNot',
  isNot: 'is',
  oneOf: 'noneOf',
  noneOf: 'oneOf',
  atLeast: 'lessThan',
  lessThan: 'atLeast',
  atMost: 'moreThan',
  moreThan: 'atMost',
  before: 'notBefore',
  notBefore: 'before',
  after: 'notAfter',
  notAfter: 'after',
};

/** A rule as a simple comparison, also through `not`; undefined when it is anything else. */
export function simple(rule: unknown): Simple | undefined {
  if (!isObject(rule)) return undefined;
  if ('not' in rule && Object.keys(rule).length === 1) {
    const inner = simple(rule.not);
    const verb = inner && OPPOSITE[inner.verb];
    return inner && verb ? { ...inner, verb } : undefined;
  }
  const keys = Object.keys(rule);
  if (typeof rule.fact !== 'string' || keys.length !== 2) return undefined;
  const verb = keys.find((key) => key !== 'fact')!;
  const value = rule[verb];
  const literal = Array.isArray(value)
    ? value.every((item) => !isObject(item))
    : !isObject(value) && value !== 'today' && value !== null && value !== undefined;
  return literal ? { fact: rule.fact, verb, value } : undefined;
}

/** The part of a domain in which a comparison holds. */
export function narrow(domain: Domain, { verb, value }: Simple): Domain {
  if ('among' in domain) {
    const keep = (test: (item: unknown) => boolean): Domain => ({ among: domain.among.filter(test) });
    if (verb === 'is') return keep((item) => item === value);
    if (verb === 'isNot') return keep((item) => item !== value);
    if (verb === 'oneOf') return keep((item) => (value as unknown[]).includes(item));
    return verb === 'noneOf' ? keep((item) => !(value as unknown[]).includes(item)) : domain;
  }
  const end = value as number | string;
  if (typeof domain.low === 'number' ? typeof end !== 'number' && !Array.isArray(value) : typeof end !== 'string' && !Array.isArray(value))
    return domain;
  const atLeast = (open: boolean): Domain =>
    end > domain.low || (end === domain.low && open) ? { ...domain, low: end, lowOpen: open } : domain;
  const atMost = (open: boolean): Domain =>
    end < domain.high || (end === domain.high && open) ? { ...domain, high: end, highOpen: open } : domain;
  switch (verb) {
    case 'atLeast':
    case 'notBefore':
      return atLeast(false);
    case 'moreThan':
    case 'after':
      return atLeast(true);
    case 'atMost':
    case 'notAfter':
      return atMost(false);
    case 'lessThan':
    case 'before':
      return atMost(true);
    case 'is':
    case 'on':
      return exactly(domain, end);
    case 'isNot':
      return { ...domain, except: [...domain.except, end] };
    case 'noneOf':
      return { ...domain, except: [...domain.except, ...(value as unknown[])] };
    case 'oneOf':
      return { among: (value as unknown[]).filter((item) => !isEmpty(exactly(domain, item as number | string))) };
    default:
      return domain;
  }
}

function exactly(domain: Extract<Domain, { low: unknown }>, end: number | string): Domain {
  const inside =
    end >= domain.low &&
    end <= domain.high &&
    !(domain.lowOpen && end === domain.low) &&
    !(domain.highOpen && end === domain.high) &&
    !domain.except.includes(end);
  return inside ? { low: end, high: end, except: [] } : { among: [] };
}
