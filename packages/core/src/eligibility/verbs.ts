import type { Comparison } from '../schema/rule-types.js';
import { isDay } from '../dates.js';
import type { Value } from './known.js';
import { asRange } from './operand.js';
import { not, truthOf, type Truth } from './truth.js';

export type VerbName =
  | 'is'
  | 'isNot'
  | 'oneOf'
  | 'noneOf'
  | 'atLeast'
  | 'atMost'
  | 'moreThan'
  | 'lessThan'
  | 'before'
  | 'after'
  | 'on'
  | 'notBefore'
  | 'notAfter';

/** What each verb says of two known values. Values of different kinds cannot be compared: unknown. */
export const JUDGES: Readonly<Record<Exclude<VerbName, 'oneOf' | 'noneOf'>, (left: Value, right: Value) => Truth>> = {
  is: same,
  isNot: (a, b) => not(same(a, b)),
  on: same,
  atLeast: (a, b) => (typeof a === 'number' && typeof b === 'number' ? truthOf(a >= b) : not(less(a, b))),
  lessThan: less,
  moreThan: (a, b) => less(b, a),
  atMost: (a, b) => (typeof a === 'number' && typeof b === 'number' ? truthOf(a <= b) : not(less(b, a))),
  before: earlier,
  notBefore: (a, b) => not(earlier(a, b)),
  after: (a, b) => earlier(b, a),
  notAfter: (a, b) => not(earlier(b, a)),
};

const VERBS = [...Object.keys(JUDGES), 'oneOf', 'noneOf'] as VerbName[];

/** With a question that does not apply to the person, only these verbs hold. */
export const NEGATIVE: ReadonlySet<VerbName> = new Set<VerbName>(['isNot', 'noneOf']);

/** The one verb of a comparison. */
export const verbOf = (rule: Comparison): VerbName | undefined => VERBS.find((verb) => Object.hasOwn(rule, verb));

function same(a: Value, b: Value): Truth {
  if (a === b && typeof a !== 'object') return 'met';
  if (typeof a === 'object' || typeof b === 'object') {
    const [x, y] = [asRange(a), asRange(b)];
    if (!x || !y) return 'unknown';
    if (x.high < y.low || y.high < x.low) return 'unmet';
    return x.low === x.high && y.low === y.high ? 'met' : 'unknown';
  }
  return typeof a === typeof b ? truthOf(a === b) : 'unknown';
}

function less(a: Value, b: Value): Truth {
  if (typeof a === 'number' && typeof b === 'number') return truthOf(a < b);
  const [x, y] = [asRange(a), asRange(b)];
  if (!x || !y) return 'unknown';
  return x.high < y.low ? 'met' : x.low >= y.high ? 'unmet' : 'unknown';
}

function earlier(a: Value, b: Value): Truth {
  return isDay(a) && isDay(b) ? truthOf(a < b) : 'unknown';
}
