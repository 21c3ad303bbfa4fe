import type { Texts } from '../catalog/types.js';
import { addSpan } from '../dates.js';
import type { Plan } from './build-plan.js';

export interface CalendarOptions {
  /** When the file is made, UTC: `20261122T013000Z`. There is no clock in here. */
  readonly stamp: string;
  /** Makes ids of events unique to the host: `example.org`. */
  readonly domain?: string;
}

/**
 * The dated deadlines of a plan as an iCalendar file (RFC 5545): one all-day event each, with a reminder a week before.
 *
 * @returns Text with CRLF line ends, folded at 75 octets, ready to be saved as `.ics`.
 */
export function calendarOf(plan: Plan, texts: Texts, options: CalendarOptions): string {
  const events = plan.deadlines.flatMap((deadline) => {
    if (deadline.date === undefined) return [];
    const name = texts.services.get(deadline.step)?.name ?? texts.tasks.get(deadline.step)?.name ?? deadline.step;
    const details = texts.details.get(deadline.step);
    const note = details?.deadlines[deadline.index];
    return [
      'BEGIN:VEVENT',
      `UID:${encodeURIComponent(deadline.step)}-${deadline.index}-${deadline.date}@${options.domain ?? 'service-finder'}`,
      `DTSTAMP:${options.stamp}`,
      `DTSTART;VALUE=DATE:${compact(deadline.date)}`,
      `DTEND;VALUE=DATE:${compact(addSpan(deadline.date, { days: 1 }) ?? deadline.date)}`,
      `SUMMARY:${escapeText(name)}`,
      ...(note ? [`DESCRIPTION:${escapeText(note)}`] : []),
      ...(details?.page ? [`URL:${details.page}`] : []),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(name)}`,
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//service-finder//plan//EN', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR', '']
    .map(foldLine)
    .join('\r\n');
}

const compact = (day: string) => day.replaceAll('-', '');

function escapeText(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets of UTF-8; a continuation begins with a space; no character is cut. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > 75) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += character;
    size += bytes;
  }
  return [...lines, current].join('\r\n');
}
