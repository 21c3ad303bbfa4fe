import type { Amount, AmountValue, Day } from '../catalog/types.js';

/**
 * The line of an amount that is in force on a day: the latest that has begun and has not ended.
 *
 * @returns Nothing when none is in force: before the first line, or after an `until` with no successor.
 */
export function amountLine(amount: Amount, on: Day): AmountValue | undefined {
  let found: AmountValue | undefined;
  for (const line of amount.values) {
    if (line.from <= on && (!found || line.from >= found.from)) found = line;
  }
  return found && found.until !== undefined && found.until < on ? undefined : found;
}

/** The number of a line; for a table, of the first step whose `atMost` is not exceeded by `size`. */
export function amountValue(line: AmountValue, size?: number): number | undefined {
  if (!line.steps) return line.value;
  if (size === undefined) return undefined;
  return line.steps.find((step) => step.atMost === undefined || size <= step.atMost)?.value;
}

/** Whether the last day for which the number is known to be right has passed. */
export const isPast = (line: AmountValue, today: Day): boolean => line.through !== undefined && line.through < today;
