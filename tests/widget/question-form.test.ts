import { describe, expect, test } from 'vitest';
import { parseNumber, readEntry } from '../../packages/widget/src/question-form.js';
import { tinyCatalog } from './tiny-catalog.js';

const catalog = tinyCatalog();
const today = '2026-11-22';
const read = (fact: string, fields: Record<string, string>, members = 0) =>
  readEntry(catalog, catalog.facts.get(fact)!, (name) => fields[name] ?? '', members, today);

test.each([
  ['25000', 25000],
  ['25 000', 25000],
  ['25\u202f000,50\u00a0$', 25000.5],
  ['$25,000.50', 25000.5],
  ['12,5', 12.5],
  ['0', 0],
  ['-3', -3],
  ['', undefined],
  ['many', undefined],
  ['1e9', undefined],
  ['12.3.4', undefined],
  ['٣', undefined],
])('“%s” is read as %s', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

describe('an answer is read from its form', () => {
  test.each([
    ['paid-into-cpp', { 'paid-into-cpp': 'true' }, true],
    ['paid-into-cpp', { 'paid-into-cpp': 'false' }, false],
    ['deceased-was-your', { 'deceased-was-your': 'parent' }, 'parent'],
    ['age', { age: ' 66 ' }, 66],
    ['net-income', { 'net-income': '$25,000' }, 25000],
    ['died-on', { 'died-on-day': '9', 'died-on-month': '3', 'died-on-year': '2026' }, '2026-03-09'],
  ])('%s', (fact, fields, value) => {
    expect(read(fact, fields)).toEqual({ value });
  });

  test('a household list, leaving out what was not told', () => {
    expect(read('children', { 'children.0.child-age': '4', 'children.1.child-age': '9', 'children.1.child-disabled': 'true' }, 2)).toEqual({
      value: [{ 'child-age': 4 }, { 'child-age': 9, 'child-disabled': true }],
    });
  });
});

describe('what is wrong is said with its remedy, at its field', () => {
  test.each([
    ['paid-into-cpp', {}, 'paid-into-cpp-true', 'errorEmpty'],
    ['deceased-was-your', { 'deceased-was-your': 'dog' }, 'deceased-was-your', 'errorOther'],
    ['age', { age: 'old' }, 'age', 'errorNumber'],
    ['age', { age: '130' }, 'age', 'errorMax'],
    ['age', { age: '-1' }, 'age', 'errorMin'],
    ['died-on', { 'died-on-day': '9' }, 'died-on-month', 'errorDateParts'],
    ['died-on', { 'died-on-day': '31', 'died-on-month': '2', 'died-on-year': '2026' }, 'died-on-day', 'errorDateExists'],
    ['died-on', { 'died-on-day': '1', 'died-on-month': '1', 'died-on-year': '26' }, 'died-on-year', 'errorDateParts'],
    ['died-on', { 'died-on-day': '23', 'died-on-month': '11', 'died-on-year': '2026' }, 'died-on-day', 'errorPast'],
  ])('%s %j', (fact, fields, field, key) => {
    expect(read(fact, fields)).toMatchObject({ faults: [{ field, key }] });
  });

  test('every person of a list by themselves', () => {
    expect(read('children', { 'children.0.child-age': 'x', 'children.1.child-age': '40' }, 2)).toMatchObject({
      faults: [
        { field: 'children.0.child-age', key: 'errorNumber' },
        { field: 'children.1.child-age', key: 'errorMax' },
      ],
    });
  });
});
