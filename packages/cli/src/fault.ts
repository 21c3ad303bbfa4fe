import type { FaultCode } from './fault-codes.js';

/** Where in a record something is: keys and positions from its root. */
export type Path = readonly (string | number)[];

/**
 * Something to repair in authored data. `line` and `column` count from 1. The message says what was found and what to
 * do; scripts and tests compare the code.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Faults must be repaired; advice (`warning`) is shown and never fails a run. */
export type Severity = 'fault' | 'warning';

/** The order in which a person repairs: file by file, from top to bottom. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const words = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...faults].sort(
    (a, b) => words(a.file, b.file) || a.line - b.line || a.column - b.column || words(a.code, b.code) || words(a.message, b.message),
  );
  return sorted.filter((fault, i) => i === 0 || JSON.stringify(fault) !== JSON.stringify(sorted[i - 1]));
}

/** `text` in quotation marks, other values as JSON, cut when long. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
