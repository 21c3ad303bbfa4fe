import type { Path } from '../fault.js';
import { isObject } from '../load/loose.js';
import type { Check, CheckContext, Report } from './check.js';

/** 1-800-277-9914, 416-555-0100, with an extension; 811; or +1 and other countries. */
const PHONE = /^(?:1-)?[2-9]\d{2}-[2-9]\d{2}-\d{4}(?: (?:ext\.|extension|poste) ?\d+)?$|^\d{3}$|^\+\d{1,3}[ -][\d -]{6,18}$/;
const POSTAL_LIKE = /\b([A-Za-z]\d[A-Za-z])([\s\u00A0-]*)(\d[A-Za-z]\d)\b/g;
const POSTAL = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/;

/** Phone numbers, postal codes and languages of pages have their right shape. */
export const shapes: Check = {
  name: 'shapes',
  why: 'A number that a phone cannot dial, or a letter that does not arrive, ends the journey.',
  run(context) {
    for (const record of context.catalog.services.values()) {
      record.value.apply?.forEach((channel, i) => {
        const path = ['apply', i];
        if (!channel) return;
        for (const lang of ['en', 'fr'] as const) {
          phone(context.report, record, channel.phone?.[lang], [...path, 'phone', lang]);
          postal(context.report, record, channel.address?.[lang], [...path, 'address', lang]);
        }
        phone(context.report, record, channel.tty, [...path, 'tty']);
        wantContact(context, record, channel, path);
      });
    }
  },
};

type AnyRecord = Parameters<Report>[0];

function phone(report: Report, record: AnyRecord, number: string | undefined, path: Path): void {
  if (number !== undefined && !PHONE.test(number))
    report(
      record,
      path,
      'wrong-phone',
      `“${number}” is not a number that can be dialled. Write 1-800-277-9914, 416-555-0100 ext. 12 or 811; put words into “note”`,
    );
}

function postal(report: Report, record: AnyRecord, address: string | undefined, path: Path): void {
  for (const [found, first, , last] of (address ?? '').matchAll(POSTAL_LIKE)) {
    const better = `${first} ${last}`.toUpperCase();
    if (!POSTAL.test(found.replace(/\u00A0/g, ' ')))
      report(
        record,
        path,
        'wrong-postal-code',
        POSTAL.test(better)
          ? `“${found}” is written ${better}`
          : `“${found}” is not a Canadian postal code: D, F, I, O, Q and U are never used, nor W and Z at the start. Look it up again`,
      );
  }
}

/** What each way to apply must tell. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  online: ['url'],
  phone: ['phone', 'tty'],
  mail: ['address', 'note', 'url'],
  email: ['email'],
  fax: ['phone', 'note'],
};

function wantContact({ report }: CheckContext, record: AnyRecord, channel: unknown, path: Path): void {
  if (!isObject(channel) || typeof channel.by !== 'string') return;
  const needs = NEEDS[channel.by];
  if (needs && !needs.some((key) => channel[key] !== undefined))
    report(
      record,
      [...path, 'by'],
      'channel-without-contact',
      `Applying by ${channel.by} needs ${needs.join(' or ')}. Add it, or remove this way`,
    );
}
