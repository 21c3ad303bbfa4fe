import { openCatalog } from '@service-finder/core';
import { builtPieces, catalogPieces } from '../build/pieces.js';
import { checkDay, type Command } from '../command.js';
import { runExamples } from '../examples/run-examples.js';
import { loadFolder } from '../open/load-folder.js';
import { faultText } from '../print-faults.js';

/** `service-finder test`: every record's own examples. */
export const test: Command = {
  name: 'test',
  summary: 'Run every record’s own examples',
  help: `Usage: service-finder test [DIR] [--json] [--on YYYY-MM-DD] [--service ID]…

Decides each example of each service of DIR (./catalog when left out) and compares with what it expects.
Without --on, an example is decided on its own day (on:), else on the day its record was verified, else today.

  --json        one document: { examples, passed, failed: [{ service, example, code, file, line, column, message }] }
  --service ID  only this service; may be repeated

Exit code 0: all examples hold. 1: some do not. 2: DIR cannot be read.`,
  options: { json: { type: 'boolean' }, on: { type: 'string' }, service: { type: 'string', multiple: true } },
  words: 1,
  run(args, io) {
    const loaded = loadFolder(args.words[0] ?? 'catalog');
    const on = args.text('on') === undefined ? undefined : checkDay(args.text('on'));
    const only = args.texts('service');
    const results = runExamples(loaded, openCatalog(catalogPieces(builtPieces(loaded))), { on, today: io.today() }).filter(
      ({ service }) => only.length === 0 || only.includes(service),
    );
    const failed = results.flatMap(({ service, example, fault }) => (fault ? [{ service, example, ...fault }] : []));
    const unread = [...loaded.services.values()].filter((record) => !record.sound).length;
    if (args.flag('json'))
      io.out(JSON.stringify({ examples: results.length, passed: results.length - failed.length, failed, unread }, null, 2));
    else {
      for (const { service, example, ...fault } of failed) io.out(faultText(fault, `${service} › ${example}`));
      if (unread) io.out(`${unread} services have faults and were not run: service-finder check tells them.`);
      io.out(`examples: ${results.length - failed.length} passed, ${failed.length} failed`);
    }
    return failed.length ? 1 : 0;
  },
};
