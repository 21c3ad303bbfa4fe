import { describe, expect, it, test } from 'vitest';
import { allOf, anyOf, not, type Truth } from '@service-finder/core';

const values: Truth[] = ['met', 'unknown', 'unmet'];
const pairs = values.flatMap((a) => values.map((b): [Truth, Truth] => [a, b]));

describe('strong Kleene logic', () => {
  // Nine pairs are the whole domain, so all of it is checked.
  test.each(pairs)('De Morgan holds for %s, %s', (a, b) => {
    expect(not(allOf([a, b]))).toBe(anyOf([not(a), not(b)]));
  });
  test.each(pairs)('order does not matter for %s, %s', (a, b) => {
    expect([allOf([a, b]), anyOf([a, b])]).toEqual([allOf([b, a]), anyOf([b, a])]);
  });
  it.each([
    [['met', 'unknown'], 'unknown', 'met'],
    [['unmet', 'unknown'], 'unmet', 'unknown'],
    [[], 'met', 'unmet'],
  ] as [Truth[], Truth, Truth][])('of %j: all is %s, any is %s', (parts, all, any) => {
    expect(allOf(parts)).toBe(all);
    expect(anyOf(parts)).toBe(any);
  });
  it('keeps "x or not x" unknown: no cleverer inference', () => {
    expect(anyOf(['unknown', not('unknown')])).toBe('unknown');
  });
});
