import { buildFiles, versionOf, writeBuild } from '../build/write-build.js';
import { runChecks } from '../checks/run-checks.js';
import { checkDay, dayOf, type Command } from '../command.js';
import { reason, UsageError } from '../io.js';
import { loadFolder } from '../open/load-folder.js';
import { faultText, summaryLine } from '../print-faults.js';

/** `service-finder build`: what pages and servers load, from an authored catalogue. */
export const build: Command = {
  name: 'build',
  summary: 'Write the files that pages and servers load',
  help: `Usage: service-finder build [DIR] --out DIR [--json] [--on YYYY-MM-DD] [--keep]

Checks DIR (./catalog when left out) and writes catalog.json with the files it names: logic, words, details and search
index for each jurisdiction and language. Names carry a hash of the content, so a host can serve them for ever.
A catalogue with faults is not built: nothing is written.

  --out DIR  where the files go; made when missing. Files of earlier builds in it are removed
  --on DAY   check as of this day, and call the version so; else it is the newest day that a source was read
  --keep     keep the files of earlier builds
  --json     one document: { files: [{ path, bytes, gzipBytes }] }

Exit code 0: written. 1: faults in the catalogue. 2: wrong use, or a folder that cannot be read or written.`,
  options: { json: { type: 'boolean' }, out: { type: 'string' }, on: { type: 'string' }, keep: { type: 'boolean' } },
  words: 1,
  run(args, io) {
    const out = args.text('out');
    if (out === undefined) throw new UsageError('Say where to write: --out dist');
    const catalog = loadFolder(args.words[0] ?? 'catalog');
    const on = args.text('on');
    const found = runChecks(catalog, dayOf(args, io));
    if (found.faults.length > 0) {
      for (const fault of found.faults) io.err(faultText(fault));
      io.err(`${summaryLine({ ...found, warnings: [] })} Nothing was written.`);
      return 1;
    }
    const files = writeFiles(
      () => writeBuild(buildFiles(catalog, on === undefined ? versionOf(catalog) : checkDay(on)), out, args.flag('keep')),
      out,
    );
    if (args.flag('json')) io.out(JSON.stringify({ files }, null, 2));
    else {
      const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
      for (const { path, bytes, gzipBytes } of files)
        io.out(`${path.padEnd(44)} ${kilobytes(bytes).padStart(10)} ${kilobytes(gzipBytes).padStart(10)} gzipped`);
      io.out(`${files.length} files in ${out}`);
    }
    return 0;
  },
};

function writeFiles<T>(write: () => T, out: string): T {
  try {
    return write();
  } catch (error) {
    throw new UsageError(`${out} could not be written: ${reason(error)}`);
  }
}
