import { inOrder, type Fault, type Severity } from '../fault.js';
import type { Loaded } from '../load/load-catalog.js';
import type { Check, Report } from './check.js';
import { CHECKS } from './all-checks.js';

export interface CheckResult {
  readonly records: number;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** Runs all checks over a loaded catalogue and sorts what they and the loader found. */
export function runChecks(catalog: Loaded, today: string, checks: readonly Check[] = CHECKS): CheckResult {
  const found: Record<Severity, Fault[]> = { fault: [...catalog.faults], warning: [] };
  const into =
    (severity: Severity): Report =>
    (record, path, code, message, options) =>
      void found[severity].push({ code, file: record.file, ...record.locate(path, options?.key), message });
  const reportFile = (fault: Fault, severity: Severity = 'fault') => void found[severity].push(fault);
  for (const check of checks) check.run({ catalog, today, report: into('fault'), advise: into('warning'), reportFile });
  return { records: catalog.records, faults: inOrder(found.fault), warnings: inOrder(found.warning) };
}
