import type { Path } from '../fault.js';
import { isObject } from '../load/loose.js';
import type { Check, CheckContext } from './check.js';
import { kindOfOperand, misfitKind, type Kind } from './kinds.js';
import { rulePlaces, type RulePlace } from './walk.js';

const ORDER = ['atLeast', 'atMost', 'moreThan', 'lessThan'];
const DAYS = ['before', 'after', 'on', 'notBefore', 'notAfter'];
const EQUAL = ['is', 'isNot'];
const LISTS = ['oneOf', 'noneOf'];
const MEMBERS = ['count', 'some', 'every', 'sumOf', 'minOf', 'maxOf'];
const ELAPSED = /^(years|months|days)(Since|Until)$/;

/** A verb fits the type of what it compares, and units agree. */
export const verbsFit: Check = {
  name: 'verbs-fit',
  why: 'A yes-no compared with “atLeast”, or a month’s income with a year’s limit, decides wrongly without anyone noticing.',
  run(context) {
    for (const place of rulePlaces(context.catalog)) {
      visit(context, place, place.rule, place.path);
      if (place.operand && place.path[0] === 'deadlines') wantDay(context, place, place.rule, place.path);
      if (place.operand && place.path[0] === 'follows') followFits(context, place);
    }
  },
};

function visit(context: CheckContext, place: RulePlace, part: unknown, path: Path): void {
  if (Array.isArray(part)) return part.forEach((item, i) => visit(context, place, item, [...path, i]));
  if (!isObject(part)) return;
  for (const key of Object.keys(part)) {
    if (MEMBERS.includes(key)) wantMembers(context, place, part, key, path);
    if (ELAPSED.test(key)) wantDay(context, place, part[key], [...path, key]);
    if (['sum', 'minus', 'times', 'dividedBy', 'min', 'max'].includes(key)) sameUnits(context, place, part[key], [...path, key], key);
  }
  if ('date' in part && 'plus' in part) wantDay(context, place, part.date, [...path, 'date']);
  if ('next' in part && 'after' in part) wantDay(context, place, part.after, [...path, 'after']);
  if ('at' in part) wantDay(context, place, part.at, [...path, 'at']);
  if ('amount' in part) tableFits(context, place, part, path);
  if (!('next' in part)) compare(context, place, part, path);
  for (const [key, value] of Object.entries(part)) {
    if (!LISTS.includes(key)) visit(context, place, value, [...path, key]);
  }
}

function compare({ catalog, report }: CheckContext, { record }: RulePlace, part: Record<string, unknown>, path: Path): void {
  const verb = [...ORDER, ...DAYS, ...EQUAL, ...LISTS].find((key) => key in part);
  if (!verb) return;
  const subject = 'value' in part ? kindOfOperand(part.value, catalog) : kindOfOperand(part, catalog);
  if (!subject) return;
  const name = subject.fact ? `“${subject.fact}”` : 'This';
  const say = (message: string, at: Path = [...path, verb], key = true) => report(record, at, 'wrong-verb-for-type', message, { key });
  if (subject.is === 'members')
    return say(`${name} is a list of members. Count it ({ count: ${subject.fact} }) or ask of some or every member`);
  if (ORDER.includes(verb) && subject.is !== 'number') {
    return say(
      `${name} is ${subject.is === 'day' ? 'a date' : subject.is === 'truth' ? 'answered yes or no' : 'a choice'}; “${verb}” compares numbers. ${instead(subject, verb)}`,
    );
  }
  if (DAYS.includes(verb) && subject.is !== 'day') return say(`${name} is not a date; “${verb}” compares days. ${instead(subject, verb)}`);
  if (LISTS.includes(verb)) {
    const list = part[verb];
    if (Array.isArray(list))
      list.forEach((item, i) => {
        const wrong = misfitKind(item, subject);
        if (wrong) say(wrong, [...path, verb, i], false);
      });
    return;
  }
  const object = part[verb];
  if (!isObject(object)) {
    const wrong = misfitKind(object, subject);
    if (wrong) say(wrong, [...path, verb], false);
    return;
  }
  const other = kindOfOperand(object, catalog);
  if (!other) return;
  if (other.is !== subject.is)
    return say(
      `${name} and what it is compared with are different things (${subject.is} and ${other.is}). Compare like with like`,
      [...path, verb],
      false,
    );
  const odd = unitsDiffer(subject, other);
  if (odd)
    report(
      record,
      [...path, verb],
      'wrong-unit',
      `${name} is in ${odd[0]}, but is compared with ${odd[1]}. Use an amount or fact in ${odd[0]}, or convert with times or dividedBy`,
    );
}

function instead({ is }: Kind, verb: string): string {
  if (is === 'truth') return 'Write “is: true” or “is: false”';
  if (is === 'choice') return 'Write “is” or “oneOf”';
  if (is === 'day')
    return `Write “${({ atLeast: 'notBefore', atMost: 'notAfter', moreThan: 'after', lessThan: 'before' } as Record<string, string>)[verb] ?? 'on'}”, or count years with yearsSince`;
  return 'Write “atLeast”, “atMost”, “moreThan”, “lessThan” or “is”';
}

const unitsDiffer = (a: Kind, b: Kind): [string, string] | undefined =>
  a.unit && b.unit && a.unit !== b.unit && !(a.unit === 'people' || b.unit === 'people') ? [a.unit, b.unit] : undefined;

function sameUnits({ catalog, report }: CheckContext, { record }: RulePlace, parts: unknown, path: Path, key: string): void {
  if (!Array.isArray(parts)) return;
  const kinds = parts.map((part) => kindOfOperand(part, catalog));
  const days = key === 'min' || key === 'max';
  kinds.forEach((kind, i) => {
    if (kind && kind.is !== 'number' && !(days && kind.is === 'day'))
      report(
        record,
        [...path, i],
        'wrong-verb-for-type',
        `“${key}” works on numbers${days ? ' or days' : ''}; this is ${kind.fact ? `“${kind.fact}”, ` : ''}${kind.is}`,
      );
  });
  if (key === 'times' || key === 'dividedBy') return;
  const first = kinds.find((kind) => kind?.unit);
  kinds.forEach((kind, i) => {
    const odd = first && kind && unitsDiffer(first, kind);
    if (odd)
      report(record, [...path, i], 'wrong-unit', `“${key}” joins ${odd[0]} and ${odd[1]}. Convert one of them with times or dividedBy`);
  });
}

function wantDay({ catalog, report }: CheckContext, { record }: RulePlace, operand: unknown, path: Path): void {
  const kind = kindOfOperand(operand, catalog);
  if (kind && kind.is !== 'day')
    report(
      record,
      path,
      'wrong-verb-for-type',
      `A day is expected here: a date fact, today or YYYY-MM-DD; found ${kind.fact ? `“${kind.fact}”, which is not a date` : `a ${kind.is}`}`,
    );
}

function wantMembers(
  { catalog, report }: CheckContext,
  { record }: RulePlace,
  part: Record<string, unknown>,
  key: string,
  path: Path,
): void {
  const fact = catalog.facts.get(String(part[key]))?.value;
  if (!fact?.type) return;
  if (fact.type !== 'members')
    return report(
      record,
      [...path, key],
      'wrong-verb-for-type',
      `“${String(part[key])}” is not a list of members; “${key}” needs one (type: members)`,
    );
  const { of } = part;
  if (typeof of === 'string' && catalog.facts.has(of) && !fact.fields?.includes(of)) {
    report(
      record,
      [...path, 'of'],
      'wrong-verb-for-type',
      `“${of}” is not asked of each member of “${String(part[key])}”. Asked: ${fact.fields?.join(', ')}`,
    );
  }
}

function tableFits({ catalog, report }: CheckContext, { record }: RulePlace, part: Record<string, unknown>, path: Path): void {
  const amount = catalog.amounts.get(String(part.amount));
  if (!amount?.sound) return;
  const table = amount.value.values?.some((value) => value?.steps) ?? false;
  if (table && !('by' in part))
    report(
      record,
      [...path, 'amount'],
      'wrong-verb-for-type',
      `“${String(part.amount)}” is a table. Say what chooses its step: { amount: ${String(part.amount)}, by: { fact: household-size } }`,
    );
  if (!table && 'by' in part)
    report(record, [...path, 'by'], 'wrong-verb-for-type', `“${String(part.amount)}” is one number, not a table. Remove “by”`, {
      key: true,
    });
}

function followFits({ catalog, report }: CheckContext, { record, rule, path }: RulePlace): void {
  const [id] = [...catalog.facts].find(([, fact]) => fact === record) ?? [];
  const kind = id === undefined ? undefined : kindOfOperand({ fact: id }, catalog);
  if (!kind || kind.is === 'members') return;
  const other = kindOfOperand(rule, catalog);
  const wrong = !isObject(rule)
    ? misfitKind(rule, kind)
    : other && other.is !== kind.is
      ? `“${id}” is ${kind.is}, but what it follows from is ${other.is}`
      : undefined;
  if (wrong) report(record, path, 'wrong-verb-for-type', wrong);
}
