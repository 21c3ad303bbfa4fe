import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '@service-finder/core/schema';
import { reason, UsageError, type Io } from './io.js';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What the command line said. */
export interface Arguments {
  readonly words: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
}

/** One command of service-finder. Returns its exit code: 0 done, 1 faults in data. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Printed by --help. */
  readonly help: string;
  readonly options: Options;
  /** How many words it takes besides flags, at most. */
  readonly words: number;
  run(args: Arguments, io: Io): number | Promise<number>;
}

/** Reads a command's flags. @throws {UsageError} for unknown flags, with the nearest right one. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const satisfies Options;
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true }) as typeof parsed;
  } catch (error) {
    throw new UsageError(explain(error, Object.keys(options)));
  }
  const { values, positionals } = parsed;
  if (positionals.length > command.words)
    throw new UsageError(
      `“${command.name}” takes at most ${command.words} ${command.words === 1 ? 'word' : 'words'} besides flags; found “${positionals[command.words]}”. Put words with spaces in quotes`,
    );
  return {
    words: positionals,
    flag: (name) => values[name] === true,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    texts: (name) => (Array.isArray(values[name]) ? (values[name] as string[]) : []),
  };
}

function explain(error: unknown, known: readonly string[]): string {
  const unknown = /^Unknown option '(-+)([^']+)'/.exec(reason(error));
  if (!unknown) return reason(error);
  const near = nearest(unknown[2]!, known);
  return `No flag is called ${unknown[1]}${unknown[2]}.${near ? ` Did you mean --${near}?` : ` Flags: ${known.map((name) => `--${name}`).join(' ')}`}`;
}

/** The day that --on gives, else the machine's. */
export function dayOf(args: Arguments, io: Io): string {
  const on = args.text('on');
  return on === undefined ? io.today() : checkDay(on);
}

/** A day that exists. @throws {UsageError} else. */
export function checkDay(day: unknown): string {
  if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)) {
    const time = Date.parse(`${day}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  }
  throw new UsageError(`--on takes a day of the calendar as YYYY-MM-DD; found “${String(day)}”`);
}
