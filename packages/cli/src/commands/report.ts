import { writeFileSync } from 'node:fs';
import { dayOf, type Command } from '../command.js';
import { reason, UsageError } from '../io.js';
import { openAt } from '../open/open-at.js';
import { textsFor } from '../query/inputs.js';
import { reportHtml } from '../report/report-html.js';
import { reportOf } from '../report/report-of.js';
import { reportText } from '../report/report-text.js';

/** `service-finder report`: how much there is, how sure it is, and where it is silent. */
export const report: Command = {
  name: 'report',
  summary: 'Count what a catalogue holds, and how sure it is',
  help: `Usage: service-finder report [DIR] [--json] [--html FILE] [--lang L] [--on YYYY-MM-DD]

Services by jurisdiction (confirmed or not), rules written, French and English, sources by age, and how each task of
each life event is served in every province and territory.

  --catalog DIR  the same as DIR: an authored folder or a build; else ./catalog, else the installed one
  --json         one JSON document
  --html FILE    also writes a page without scripts, for people
  --lang L       en or fr
  --on DAY       count ages as of this day instead of today`,
  options: {
    json: { type: 'boolean' },
    html: { type: 'string' },
    catalog: { type: 'string' },
    lang: { type: 'string' },
    on: { type: 'string' },
  },
  words: 1,
  run(args, io) {
    const opened = openAt(args.words[0] ?? args.text('catalog'), io);
    const { lang } = textsFor(opened, args.text('lang'));
    const counted = reportOf(opened.catalog, dayOf(args, io), lang, opened.leftOut);
    const html = args.text('html');
    if (html !== undefined) {
      try {
        writeFileSync(html, reportHtml(counted, lang));
      } catch (error) {
        throw new UsageError(`${html} could not be written: ${reason(error)}`);
      }
      io.err(`Wrote ${html}`);
    }
    if (args.flag('json')) io.out(JSON.stringify(counted, null, 2));
    else if (html === undefined) io.out(reportText(counted, lang));
    return 0;
  },
};
