import { readFileSync } from 'node:fs';

/** Where a command reads and writes: the process's own in production, memory in tests. */
export interface Io {
  /** Writes a line of data. */
  out(text: string): void;
  /** Writes a line about the run: progress, problems. */
  err(text: string): void;
  readStdin(): string;
  /** The machine's day, `YYYY-MM-DD`. */
  today(): string;
  exists(path: string): boolean;
}

/** The command was used wrongly: exit code 2, with this message. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads a file that was named on the command line; `-` is standard input. @throws {UsageError} with the path and the reason. */
export function readNamed(path: string, io: Io): string {
  try {
    return path === '-' ? io.readStdin() : readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} could not be read: ${reason(error)}`);
  }
}

/** Why something failed, without a stack. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
