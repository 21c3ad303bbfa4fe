import type { Fault, Path, Severity } from '../fault.js';
import type { FaultCode } from '../fault-codes.js';
import type { Loaded, LoadedRecord } from '../load/load-catalog.js';

type AnyRecord = Pick<LoadedRecord<unknown>, 'file' | 'locate'>;

/** Tells a fault at a path of a record; `key` points at the key rather than its value. */
export type Report = (record: AnyRecord, path: Path, code: FaultCode, message: string, options?: { readonly key?: boolean }) => void;

export interface CheckContext {
  readonly catalog: Loaded;
  /** The day on which the catalogue is checked. */
  readonly today: string;
  readonly report: Report;
  /** The same for advice, which never fails a run. */
  readonly advise: Report;
  /** Tells a fault of a file that is not a record. */
  readonly reportFile: (fault: Fault, severity?: Severity) => void;
}

/** One thing that is held about a catalogue. The remedy stands in each message. */
export interface Check {
  readonly name: string;
  readonly why: string;
  run(context: CheckContext): void;
}
