import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addSpan, daysBetween, isDay, monthsBetween, nextMonthDay, yearsBetween } from '@service-finder/core';

describe('days of the calendar', () => {
  test.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['', false],
    [20261122, false],
  ])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));
});

describe('spans', () => {
  test.each([
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2026-03-31', { months: -1 }, '2026-02-28'],
    ['2026-01-15', { months: -1 }, '2025-12-15'],
    ['2026-12-31', { days: 1 }, '2027-01-01'],
    ['2026-11-22', { years: -18 }, '2008-11-22'],
    ['2026-01-30', { months: 1, days: 1 }, '2026-03-01'],
  ])('%s plus %o is %s', (date, span, expected) => expect(addSpan(date, span)).toBe(expected));

  it('gives nothing outside the years 1 to 9999', () => {
    expect(addSpan('9999-12-31', { days: 1 })).toBeUndefined();
    expect(addSpan('0001-01-01', { years: -1 })).toBeUndefined();
  });
});

describe('whole years and months', () => {
  test.each([
    ['2008-11-22', '2026-11-21', 17],
    ['2008-11-22', '2026-11-22', 18],
    ['2008-02-29', '2026-02-28', 17], // born on 29 February: reached on 1 March in common years
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2024-02-29', 16],
    ['2030-01-01', '2026-01-01', -4],
  ])('from %s to %s there are %i whole years', (from, to, expected) => expect(yearsBetween(from, to)).toBe(expected));

  test.each([
    ['2026-10-31', '2026-11-30', 0],
    ['2026-10-31', '2026-12-01', 1],
    ['2026-01-15', '2026-11-22', 10],
  ])('from %s to %s there are %i whole months', (from, to, expected) => expect(monthsBetween(from, to)).toBe(expected));
});

describe('the next month and day', () => {
  test.each([
    ['04-30', '2026-05-02', '2027-04-30'],
    ['04-30', '2026-04-29', '2026-04-30'],
    ['04-30', '2026-04-30', '2027-04-30'],
    ['02-29', '2026-01-01', '2026-02-28'],
  ])('%s after %s is %s', (monthDay, after, expected) => expect(nextMonthDay(monthDay, after)).toBe(expected));
});

describe('promises', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => daysBetween(from, addSpan(from, { days })!) === days),
      { numRuns: 1000 },
    );
  });
  it('a person is n years old n years after birth, or one day later for 29 February', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 100 }), (birth, n) => {
        const birthday = addSpan(birth, { years: n })!;
        const reached = birth.slice(8) === birthday.slice(8) ? birthday : addSpan(birthday, { days: 1 })!;
        return yearsBetween(birth, reached) === n && yearsBetween(birth, addSpan(reached, { days: -1 })!) === (n === 0 ? 0 : n - 1);
      }),
      { numRuns: 1000 },
    );
  });
});
