import type { Fault } from './fault.js';
import type { CheckResult } from './checks/run-checks.js';

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** One fault as people read it: where, what it is called, what to do. */
export function faultText({ file, line, column, code, message }: Fault, label: string = code): string {
  return `${file}:${line}:${column}  ${label}\n  ${message}\n`;
}

/** The line at the end: how many faults in how many records. */
export function summaryLine({ records, faults, warnings }: CheckResult): string {
  const files = new Set(faults.map((fault) => fault.file)).size;
  const advice = warnings.length ? ` ${count(warnings.length, 'piece')} of advice.` : '';
  return faults.length
    ? `${count(faults.length, 'fault')} in ${files} of ${count(records, 'record')}.${advice}`
    : `No faults in ${count(records, 'record')}.${advice}`;
}
