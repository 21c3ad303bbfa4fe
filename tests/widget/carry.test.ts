import { describe, expect, test } from 'vitest';
import {
  hasFragment,
  only,
  packFragment,
  readCarried,
  readCarriedText,
  unpackFragment,
  writeCarried,
} from '../../packages/widget/src/carry.js';
import { tinyCatalog } from './tiny-catalog.js';

const catalog = tinyCatalog();
const today = '2026-11-22';
const answers = new Map<string, never>([
  ['age', 66],
  ['paid-into-cpp', true],
  ['net-income', { declined: 'dont-know' }],
  ['children', [{ 'child-age': 4 }]],
] as never);

test('what is taken along comes back the same', async () => {
  const text = writeCarried({ answers, place: 'ca-on-ottawa', bundle: 'bereavement' });
  const fragment = await packFragment(text);
  expect(fragment).toMatch(/^service-finder=[\w-]+$/);
  expect(hasFragment(`#${fragment}`)).toBe(true);
  expect(readCarriedText(catalog, (await unpackFragment(`#${fragment}`))!, today)).toEqual({
    answers,
    place: 'ca-on-ottawa',
    bundle: 'bereavement',
  });
});

test('each answer can be left out', () => {
  expect(writeCarried({ answers: only(answers, ['age']) })).toBe('{"service-finder":1,"answers":{"age":66}}');
});

describe('a hostile link is refused', () => {
  const zeros = new Uint8Array(5_000_000);
  const bomb = async () => {
    const stream = new Blob([zeros]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return `#service-finder=${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
  };
  test.each([
    ['empty', '#service-finder='],
    ['not base64', '#service-finder=<script>alert(1)</script>'],
    ['not packed', '#service-finder=aGVsbG8'],
    ['very long', `#service-finder=${'A'.repeat(20_000)}`],
    ['another name', '#other=aGVsbG8'],
    ['no hash', ''],
  ])('%s', async (_, hash) => {
    expect(await unpackFragment(hash)).toBeUndefined();
  });

  test('one that swells', async () => {
    expect(await unpackFragment(await bomb())).toBeUndefined();
  });
});

describe('a hostile file is refused, or only what fits is used', () => {
  test.each([
    ['not JSON', 'hello'],
    ['null', 'null'],
    ['a list', '[]'],
    ['not ours', '{"answers":{"age":66}}'],
    ['a newer format', '{"service-finder":2,"answers":{"age":66}}'],
    ['nothing in it', '{"service-finder":1,"answers":{}}'],
    ['answers that fit no question', '{"service-finder":1,"answers":{"age":"<img src=x onerror=alert(1)>","nobody":1}}'],
    [
      'names of prototypes',
      '{"service-finder":1,"answers":{"__proto__":{"age":1},"constructor":1,"toString":true},"place":"__proto__","bundle":"constructor"}',
    ],
    ['very long', `{"service-finder":1,"answers":{"age":66},"x":"${'a'.repeat(70_000)}"}`],
  ])('%s', (_, text) => {
    expect(readCarriedText(catalog, text, today)).toBeUndefined();
  });

  test('a date in the future is left out, the rest is used', () => {
    const carried = readCarried(catalog, { 'service-finder': 1, answers: { age: 66, 'died-on': '2030-01-01' } }, today);
    expect([...carried!.answers.keys()]).toEqual(['age']);
  });
});
