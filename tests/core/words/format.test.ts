import { describe, expect, it } from 'vitest';
import { formatDay, formatMoney, formatNumber, formatQuantity } from '@service-finder/core';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('days, as each language writes them', () => {
  it.each([
    ['2026-11-22', 'en', 'November 22, 2026'],
    ['2026-11-01', 'en', 'November 1, 2026'],
    ['2026-11-22', 'fr', '22 novembre 2026'],
    ['2026-12-01', 'fr', '1er décembre 2026'],
    ['2026-12-11', 'fr', '11 décembre 2026'],
    ['2026-12-01', 'es', '1 de diciembre de 2026'],
  ])('%s in %s is %s', (day, lang, text) => {
    expect(formatDay(day, lang)).toBe(text);
  });
});

describe('numbers, as each language writes them', () => {
  it.each([
    [formatNumber(1234.5, 'en'), '1,234.5'],
    [formatNumber(1234.5, 'fr'), '1 234,5'],
    [formatMoney(1234, 'en'), '$1,234'],
    [formatMoney(1234, 'fr'), '1 234 $'],
    [formatMoney(0.5, 'en'), '$0.50'],
    [formatQuantity(3, 'years', 'fr'), '3 ans'],
    [formatQuantity(20, 'percent', 'fr'), '20 %'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});
