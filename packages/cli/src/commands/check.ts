import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IDS_FILE, idsList } from '../checks/ids-kept.js';
import { runChecks } from '../checks/run-checks.js';
import { dayOf, type Command } from '../command.js';
import { reason, UsageError, type Io } from '../io.js';
import { editorSchemas } from '../json-schema/editor-schemas.js';
import { faultText, summaryLine } from '../print-faults.js';
import { loadFolder } from '../open/load-folder.js';

/** `service-finder check`: every fault of an authored catalogue, in one run. */
export const check: Command = {
  name: 'check',
  summary: 'Find every fault in an authored catalogue, with its line',
  help: `Usage: service-finder check [DIR] [--json] [--on YYYY-MM-DD] [--quiet]
       service-finder check [DIR] --write-schema | --write-ids

Reads every record of DIR (./catalog when left out) and tells all that is wrong: file, line, column, what was found
and what to do. Advice (old sources, tasks that nobody covers) is told as well and never fails the run.

  --json    one document: { records, faults: [{ code, file, line, column, message }], warnings }
  --on DAY  check as of this day instead of today
  --quiet   leave advice out
  --write-schema  write DIR/schema/*.schema.json, for editors, and stop
  --write-ids     add the ids of all services to DIR/schema/ids.txt, so that none can vanish unnoticed, and stop

Exit code 0: no faults. 1: faults. 2: DIR cannot be read.`,
  options: {
    json: { type: 'boolean' },
    on: { type: 'string' },
    quiet: { type: 'boolean' },
    'write-schema': { type: 'boolean' },
    'write-ids': { type: 'boolean' },
  },
  words: 1,
  run(args, io) {
    const dir = args.words[0] ?? 'catalog';
    const catalog = loadFolder(dir);
    if (args.flag('write-schema')) return writeInto(join(dir, 'schema'), editorSchemas(), io);
    if (args.flag('write-ids')) return writeInto(dir, new Map([[IDS_FILE, idsList(catalog)]]), io);
    const found = runChecks(catalog, dayOf(args, io));
    const result = args.flag('quiet') ? { ...found, warnings: [] } : found;
    if (args.flag('json')) io.out(JSON.stringify(result, null, 2));
    else {
      for (const warning of result.warnings) io.out(faultText(warning, `${warning.code} (advice)`));
      for (const fault of result.faults) io.out(faultText(fault));
      io.out(summaryLine(result));
    }
    return result.faults.length ? 1 : 0;
  },
};

function writeInto(dir: string, files: ReadonlyMap<string, string>, io: Io): number {
  for (const [name, text] of files) {
    const path = join(dir, name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (error) {
      throw new UsageError(`${path} could not be written: ${reason(error)}`);
    }
    io.err(`Wrote ${path}`);
  }
  return 0;
}
