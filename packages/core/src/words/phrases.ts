/**
 * The words that join facts, verbs and numbers into sentences, for one language.
 *
 * `{0}`, `{1}` are filled in order. Facts bring their own nouns and sentences from the catalogue, so a phrase never has to agree
 * with them in gender or number: “Label: value” reads in every language.
 */
export interface Phrases {
  /** “{label}: {value}”. */
  readonly labelled: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly moreThan: string;
  readonly lessThan: string;
  readonly isNot: string;
  readonly before: string;
  readonly after: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** Elapsed time: “{0} ago”, “in {0}”, and “by {day}” for another day than today. */
  readonly ago: string;
  readonly ahead: string;
  readonly onDay: string;
  readonly today: string;
  readonly yes: string;
  readonly no: string;
  readonly amountPast: string;
  readonly count: string;
  readonly smallest: string;
  readonly largest: string;
  readonly sumOf: string;
  readonly later: string;
  readonly nextDay: string;
  readonly everyone: string;
  readonly notEncoded: string;
  readonly qualifies: string;
  /** Headings of groups. */
  readonly all: string;
  readonly any: string;
  readonly none: string;
  readonly some: string;
  readonly every: string;
  /** Reasons. */
  readonly told: string;
  readonly follows: string;
  readonly needed: string;
  readonly open: string;
  readonly declined: string;
  readonly officer: string;
  readonly notApplicable: string;
  readonly unwanted: string;
  readonly noAmount: string;
}

/** Fills `{0}`, `{1}` …; what is missing stays empty. */
export function fill(template: string, ...parts: readonly string[]): string {
  return template.replace(/\{(\d)\}/g, (_, i: string) => parts[+i] ?? '');
}
