import { dayOf, type Arguments, type Options } from '../command.js';
import { readNamed, reason, UsageError, type Io } from '../io.js';
import { openAt, type Opened } from '../open/open-at.js';
import { AnswersError, parseJson } from './inputs.js';

/** The flags that search, decide, ask and plan share. */
export const QUERY_OPTIONS = {
  json: { type: 'boolean' },
  batch: { type: 'string' },
  catalog: { type: 'string' },
  on: { type: 'string' },
  lang: { type: 'string' },
  place: { type: 'string' },
} as const satisfies Options;

export const QUERY_HELP = `  --place P       a postal code, a province or territory, a city, or an id such as ca-on
  --lang L        en or fr
  --on DAY        decide as of this day (YYYY-MM-DD) instead of today
  --catalog DIR   an authored folder or a build; else ./catalog, else the installed one
  --json          one JSON document
  --batch FILE    one JSON object a line (- for standard input); prints one a line, in order. A bad line gives
                  { id, error } in its place, and exit code 1 at the end`;

/** What answers a query: data for --json and --batch, text for people. */
export interface Query {
  json(opened: Opened, line: Record<string, unknown>, today: string): object;
  text(opened: Opened, line: Record<string, unknown>, today: string): string;
}

/** Runs a query from the command line (`line` is what its flags say) or for each line of a batch. */
export function runQuery(query: Query, args: Arguments, line: () => Record<string, unknown>, io: Io): number {
  const today = dayOf(args, io);
  const batch = args.text('batch');
  try {
    if (batch !== undefined) return runBatch(query, readNamed(batch, io), defaultsOf(args), openAt(args.text('catalog'), io), today, io);
    const given = { ...defaultsOf(args), ...line() };
    const opened = openAt(args.text('catalog'), io);
    io.out(args.flag('json') ? JSON.stringify(query.json(opened, given, today), null, 2) : query.text(opened, given, today));
    return 0;
  } catch (error) {
    if (!(error instanceof AnswersError)) throw error;
    io.err(error.message);
    return 1;
  }
}

/** The answers that --answers names, or none. */
export function answersOf(args: Arguments, io: Io): unknown {
  const path = args.text('answers');
  return path === undefined ? undefined : parseJson(readNamed(path, io), path === '-' ? 'Standard input' : path);
}

const defaultsOf = (args: Arguments): Record<string, unknown> =>
  Object.fromEntries(
    [
      ['lang', args.text('lang')],
      ['place', args.text('place')],
    ].filter(([, value]) => value !== undefined),
  );

function runBatch(query: Query, text: string, defaults: Record<string, unknown>, opened: Opened, today: string, io: Io): number {
  let failed = 0;
  for (const source of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (source.trim() === '') continue;
    let id: unknown;
    try {
      const line = JSON.parse(source) as unknown;
      if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new UsageError('Each line is a JSON object');
      id = (line as { id?: unknown }).id;
      const { answer: _, ...plain } = line as Record<string, unknown>;
      io.out(JSON.stringify({ ...(id !== undefined && { id }), ...query.json(opened, { ...defaults, ...plain }, today) }));
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof AnswersError || error instanceof SyntaxError)) throw error;
      failed += 1;
      io.out(JSON.stringify({ ...(id !== undefined && { id }), error: reason(error) }));
    }
  }
  if (failed > 0) io.err(`${failed} ${failed === 1 ? 'line' : 'lines'} could not be answered.`);
  return failed > 0 ? 1 : 0;
}
