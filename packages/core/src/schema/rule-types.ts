/**
 * What a rule is made of, as plain data. Authors write the same shape in YAML; `catalog/README.md` teaches it.
 *
 * A rule is a literal, glue over rules, or a *comparison*: one subject and one verb.
 */
export type Rule =
  | 'everyone'
  | 'not-encoded'
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly if: Rule; readonly then: Rule; readonly else: Rule }
  | { readonly some: string; readonly where: Rule }
  | { readonly every: string; readonly where: Rule }
  | { readonly qualifies: string }
  | Comparison;

/** One subject, one verb: `{ fact: age, atLeast: 65 }`. */
export type Comparison = Subject & Verb;

export type Subject = { readonly fact: string } | { readonly value: Operand } | Elapsed | MemberNumber;

/** Whole years, months or days between a date and `at` (today when absent). */
export type Elapsed = { readonly at?: Operand } & (
  | { readonly yearsSince: Operand }
  | { readonly monthsSince: Operand }
  | { readonly daysSince: Operand }
  | { readonly yearsUntil: Operand }
  | { readonly monthsUntil: Operand }
  | { readonly daysUntil: Operand }
);

/** A number made from a list of household members. */
export type MemberNumber =
  | { readonly count: string; readonly where?: Rule }
  | { readonly sumOf: string; readonly of: string; readonly where?: Rule }
  | { readonly minOf: string; readonly of: string; readonly where?: Rule }
  | { readonly maxOf: string; readonly of: string; readonly where?: Rule };

export type Verb =
  | { readonly is: Operand }
  | { readonly isNot: Operand }
  | { readonly oneOf: readonly Scalar[] }
  | { readonly noneOf: readonly Scalar[] }
  | { readonly atLeast: Operand }
  | { readonly atMost: Operand }
  | { readonly moreThan: Operand }
  | { readonly lessThan: Operand }
  | { readonly before: Operand }
  | { readonly after: Operand }
  | { readonly on: Operand }
  | { readonly notBefore: Operand }
  | { readonly notAfter: Operand };

export type Scalar = string | number | boolean;

/** A value: a literal (a day is `YYYY-MM-DD`, `today` is the day of the decision), or something worked out. */
export type Operand =
  | Scalar
  | { readonly fact: string }
  | { readonly amount: string; readonly by?: Operand }
  | { readonly sum: readonly Operand[] }
  | { readonly minus: readonly [Operand, Operand] }
  | { readonly times: readonly Operand[] }
  | { readonly dividedBy: readonly [Operand, Operand] }
  | { readonly min: readonly Operand[] }
  | { readonly max: readonly Operand[] }
  | { readonly date: Operand; readonly plus: Span }
  | { readonly next: string; readonly after: Operand }
  | Elapsed
  | MemberNumber;

/** A span of the calendar; negative numbers go back. Month ends clamp: 31 January plus one month is 28 or 29 February. */
export interface Span {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}
