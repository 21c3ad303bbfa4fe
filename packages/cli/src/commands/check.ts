import { runChecks } from '../checks/run-checks.js';
import { dayOf, type Command } from '../command.js';
import { faultText, summaryLine } from '../print-faults.js';
import { loadFolder } from '../open/load-folder.js';

/** `service-finder check`: every fault of an authored catalogue, in one run. */
export const check: Command = {
  name: 'check',
  summary: 'Find every fault in an authored catalogue, with its line',
  help: `Usage: service-finder check [DIR] [--json] [--on YYYY-MM-DD] [--quiet]

Reads every record of DIR (./catalog when left out) and tells all that is wrong: file, line, column, what was found
and what to do. Advice (old sources, tasks that nobody covers) is told as well and never fails the run.

  --json    one document: { records, faults: [{ code, file, line, column, message }], warnings }
  --on DAY  check as of this day instead of today
  --quiet   leave advice out

Exit code 0: no faults. 1: faults. 2: DIR cannot be read.`,
  options: { json: { type: 'boolean' }, on: { type: 'string' }, quiet: { type: 'boolean' } },
  words: 1,
  run(args, io) {
    const catalog = loadFolder(args.words[0] ?? 'catalog');
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
