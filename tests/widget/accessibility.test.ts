import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../package/packed.js';

const numbersIn = (file: string, pattern: RegExp) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(pattern)].map(([, number]) => Number(number));

test('each numbered sentence of ACCESSIBILITY.md has a browser test of the same number', () => {
  const sentences = numbersIn('packages/widget/ACCESSIBILITY.md', /^(\d+)\. /gm);
  expect(sentences).toEqual(sentences.map((_, index) => index + 1));
  expect([...new Set(numbersIn('tests/widget/accessibility.browser.ts', /^ {2}it\('(\d+) /gm))]).toEqual(sentences);
});
