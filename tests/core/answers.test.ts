import { describe, expect, it, test } from 'vitest';
import { readAnswers, writeAnswers } from '@service-finder/core';
import { TODAY, withRule } from './tiny.js';

const catalog = withRule('everyone');
const read = (json: unknown) => readAnswers(catalog, json, TODAY);

describe('reading answers', () => {
  it('keeps what fits and tells what does not, one fault each', () => {
    const { answers, faults } = read({
      age: 66,
      agee: 5,
      status: 'citzen',
      'died-on': '2027-01-01',
      income: -1,
      'lives-in-canada': 'yes',
      'has-partner': true,
    });
    expect(writeAnswers(answers)).toEqual({ age: 66, 'has-partner': true });
    expect(faults.map(({ code, fact, nearest }) => [code, fact, nearest])).toEqual([
      ['unknown-fact', 'agee', 'age'],
      ['not-an-option', 'status', 'citizen'],
      ['in-the-future', 'died-on', undefined],
      ['too-small', 'income', undefined],
      ['wrong-type', 'lives-in-canada', undefined],
    ]);
  });
  test.each([
    ['a day that does not exist', { 'died-on': '2026-02-30' }, 'not-a-day'],
    ['a number too large', { age: 131 }, 'too-large'],
    ['not a number', { age: Number.NaN }, 'wrong-type'],
    ['what an officer decides', { 'officer-agrees': true }, 'officer-decides'],
    ['a reason for silence that is not one', { age: { declined: 'later' } }, 'wrong-type'],
    ['a list that is none', { children: 3 }, 'wrong-type'],
    ['a member with a wrong field', { children: [{ age: 3 }] }, 'unknown-fact'],
    ['a member with a wrong value', { children: [{ 'child-age': 'three' }] }, 'wrong-type'],
    ['a hostile name', JSON.parse('{"__proto__": {"age": 5}}'), 'unknown-fact'],
    ['constructor', { constructor: 1 }, 'unknown-fact'],
    ['a list of answers', [1], 'not-an-object'],
    ['nothing', null, 'not-an-object'],
    ['text', '{"age":1}', 'not-an-object'],
  ])('refuses %s', (_, json, code) => {
    const { answers, faults } = read(json);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(answers.size).toBe(0);
  });
  it('takes null as absent and keeps what was declined', () => {
    const { answers, faults } = read({ age: null, income: { declined: 'dont-know' } });
    expect(faults).toEqual([]);
    expect([...answers]).toEqual([['income', { declined: 'dont-know' }]]);
  });
});
