import { plain } from '../catalog/bare.js';
import type { MemberNumber } from '../schema/rule-types.js';
import { asMember, NOT_APPLICABLE, type Range, type Value } from './known.js';
import { asRange, fromRange, membersOf, valueFrom, type ValueFrom } from './operand.js';
import { testOf } from './rule.js';

/** The list that a number over members looks at. */
export const listOf = (operand: MemberNumber): string =>
  'count' in operand ? operand.count : 'sumOf' in operand ? operand.sumOf : 'minOf' in operand ? operand.minOf : operand.maxOf;

/**
 * A number over household members. A member of whom it is not known whether they match widens the result to a range, so that
 * a comparison is decided when the whole range agrees.
 */
export function memberNumber(operand: MemberNumber): ValueFrom {
  const list = listOf(operand);
  const where = operand.where === undefined ? undefined : testOf(operand.where);
  const of: ValueFrom = 'of' in operand ? valueFrom(plain({ fact: operand.of })) : () => 1;
  const fold = 'minOf' in operand ? leastOrMost(Math.min) : 'maxOf' in operand ? leastOrMost(Math.max) : sumOver;
  return (known) => {
    const members = membersOf(known, list);
    if (!members) return undefined;
    const sure: Range[] = [];
    const perhaps: Range[] = [];
    for (const member of members) {
      const one = asMember(known, list, member);
      const truth = where ? where(one) : 'met';
      if (truth === 'unmet') continue;
      const range = asRange(of(one));
      if (!range) return undefined; // how much this member brings is not known, and has no bounds
      (truth === 'met' ? sure : perhaps).push(range);
    }
    return fold(sure, perhaps);
  };
}

type Fold = (sure: readonly Range[], perhaps: readonly Range[]) => Value;

const sumOver: Fold = (sure, perhaps) => {
  let [low, high] = [0, 0];
  for (const range of sure) [low, high] = [low + range.low, high + range.high];
  for (const range of perhaps) [low, high] = [low + Math.min(0, range.low), high + Math.max(0, range.high)];
  return fromRange({ low, high });
};

/** The smallest or largest; of nobody it does not apply. */
function leastOrMost(pick: (...n: number[]) => number): Fold {
  const over = (ranges: readonly Range[]) => ({ low: pick(...ranges.map((r) => r.low)), high: pick(...ranges.map((r) => r.high)) });
  return (sure, perhaps) => {
    if (sure.length === 0) return perhaps.length === 0 ? NOT_APPLICABLE : undefined;
    const [without, withAll] = [over(sure), over([...sure, ...perhaps])];
    return fromRange({ low: Math.min(without.low, withAll.low), high: Math.max(without.high, withAll.high) });
  };
}
