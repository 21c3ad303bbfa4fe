import { expect, test } from 'vitest';
import { readChecklist, type ChecklistForm } from '../../packages/widget/src/checklist-form.js';
import { tinyCatalog } from './tiny-catalog.js';

const catalog = tinyCatalog();
const BOXES = ['paid-into-cpp', 'receives-pension'];
const MIXED = ['age', 'deceased-was-your', ...BOXES];
const UNKNOWN = { declined: 'dont-know' };
const UNSAID = { declined: 'prefer-not-to-say' };

interface Told {
  readonly ticked?: readonly string[];
  readonly unsure?: boolean;
  readonly saysUnknown?: boolean;
  readonly typed?: Readonly<Record<string, string>>;
  readonly declined?: 'dont-know' | 'prefer-not-to-say';
}

function read(shown: readonly string[], { ticked = [], unsure = false, saysUnknown = false, typed = {}, declined }: Told) {
  const form: ChecklistForm = { shown, ticked, unsure, saysUnknown, fields: (name) => typed[name] ?? '' };
  return readChecklist(catalog, form, '2026-11-22', declined);
}

test.each<[string, readonly string[], Told, readonly unknown[]]>([
  ['an empty box is “no”', BOXES, { ticked: ['paid-into-cpp'] }, [true, false]],
  ['an empty box is unknown, not “no”, when the person is not sure', BOXES, { ticked: ['paid-into-cpp'], unsure: true }, [true, UNKNOWN]],
  ['“not sure” alone is an answer', BOXES, { unsure: true }, [UNKNOWN, UNKNOWN]],
  ['“I don’t know” keeps what was ticked', BOXES, { ticked: ['paid-into-cpp'], declined: 'dont-know' }, [true, UNKNOWN]],
  ['“prefer not to say” is kept apart', BOXES, { unsure: true, declined: 'prefer-not-to-say' }, [UNSAID, UNSAID]],
  ['“I don’t know” to one question is an answer', MIXED, { saysUnknown: true }, [UNKNOWN, UNKNOWN, false, false]],
  ['an empty field is unknown', MIXED, { typed: { age: '66' } }, [66, UNKNOWN, false, false]],
  ['fields and boxes together', MIXED, { typed: { age: '66', 'deceased-was-your': 'parent' }, ticked: BOXES }, [66, 'parent', true, true]],
  ['“I don’t know” keeps what was typed', MIXED, { typed: { age: '66' }, declined: 'dont-know' }, [66, UNKNOWN, UNKNOWN, UNKNOWN]],
])('%s', (_, shown, told, answers) => {
  expect(read(shown, told)).toEqual({ answers: shown.map((id, i) => [id, answers[i]]) });
});

test.each<[string, readonly string[], Told, string, string]>([
  ['nothing ticked', BOXES, {}, 'paid-into-cpp', 'errorNoneTicked'],
  ['nothing told', MIXED, {}, 'age', 'errorEmpty'],
  ['a number that is none, even when the rest is declined', MIXED, { typed: { age: 'old' }, declined: 'dont-know' }, 'age', 'errorNumber'],
  ['an age beyond bounds', MIXED, { typed: { age: '900' }, ticked: BOXES }, 'age', 'errorMax'],
])('says what is wrong: %s', (_, shown, told, field, key) => {
  expect(read(shown, told)).toMatchObject({ faults: [{ field, key }] });
});
