import type { Path } from '../fault.js';
import type { LoadedRecord } from '../load/load-catalog.js';
import type { Check, CheckContext } from './check.js';

const MAX_AGE_DAYS = 366;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A record says how we know, and is never shown as surer than it is. */
export const honestSources: Check = {
  name: 'honest-sources',
  why: 'Benefit amounts change every January and July: an unread record, or one that only seems verified, misleads people.',
  run(context) {
    for (const record of [...context.catalog.services.values(), ...context.catalog.amounts.values()]) look(context, record as Confirmable);
  },
};

type Confirmable = LoadedRecord<{
  verified?: string;
  reread?: string;
  unconfirmed?: string;
  sources: { kind: 'official' | 'guide'; read: string }[];
}>;

function look({ report, advise, today }: CheckContext, record: Confirmable): void {
  const { verified, reread, unconfirmed, sources = [] } = record.value;
  const say = (path: Path, message: string) => report(record, path, 'confirmation', message, { key: true });
  if (verified && unconfirmed)
    say(['unconfirmed'], 'A record is verified or unconfirmed, never both. Keep “verified” only if an official text was read');
  if (!verified && !unconfirmed && record.sound)
    say([], `Say how sure this is: “verified: ${today}” when an official text was read that day, else “unconfirmed:” with the reason`);
  const official = sources.flatMap((source) => (source && source.kind !== 'guide' && source.read ? [source.read] : [])).sort();
  const newest = official[official.length - 1];
  if (verified && verified > today) say(['verified'], `${verified} is after ${today}. Write the day on which the text was read`);
  if (verified && newest === undefined && record.sound)
    say(['verified'], 'Verified needs a source of kind official. Add it, or write “unconfirmed:” with the reason');
  if (verified && newest !== undefined && verified !== newest)
    say(['verified'], `The newest official source was read on ${newest}, but this says ${verified}. Write verified: ${newest}`);
  if (reread && reread > today)
    report(record, ['reread'], 'read-in-the-future', `${reread} is after ${today}. Write the day on which it was read again`);
  sources.forEach((source, i) => {
    if (source?.read && source.read > today)
      report(record, ['sources', i, 'read'], 'read-in-the-future', `${source.read} is after ${today}. Write the day on which it was read`);
  });
  const last =
    verified ??
    sources
      .flatMap((source) => source?.read ?? [])
      .sort()
      .pop();
  const age = last ? daysBetween(last, today) : 0;
  if (age > MAX_AGE_DAYS)
    advise(
      record,
      verified ? ['verified'] : ['sources'],
      'old-source',
      `Last read ${age} days ago. Open each source, correct the record, then write read: ${today} and verified: ${today}`,
      { key: true },
    );
}
