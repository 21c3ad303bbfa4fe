/**
 * Three-valued truth.
 *
 * People answer one question at a time, so most rules are undecided most of the time. This is Kleene's strong logic
 * (Introduction to Metamathematics, 1952, §64): a missing answer is `unknown`, and stays so until it can no longer change
 * the outcome. No cleverer inference is made: `x or not x` is unknown while `x` is.
 */
export type Truth = 'met' | 'unmet' | 'unknown';

/** `unmet` if any part is; else `unknown` if any part is; else `met`. Of nothing: `met`. */
export function allOf(parts: Iterable<Truth>): Truth {
  let soFar: Truth = 'met';
  for (const part of parts) {
    if (part === 'unmet') return 'unmet';
    if (part === 'unknown') soFar = 'unknown';
  }
  return soFar;
}

/** `met` if any part is; else `unknown` if any part is; else `unmet`. Of nothing: `unmet`. */
export function anyOf(parts: Iterable<Truth>): Truth {
  let soFar: Truth = 'unmet';
  for (const part of parts) {
    if (part === 'met') return 'met';
    if (part === 'unknown') soFar = 'unknown';
  }
  return soFar;
}

/** Swaps `met` and `unmet`; what is unknown stays so. */
export function not(part: Truth): Truth {
  return part === 'met' ? 'unmet' : part === 'unmet' ? 'met' : 'unknown';
}

/** The truth of a boolean. */
export const truthOf = (value: boolean): Truth => (value ? 'met' : 'unmet');
