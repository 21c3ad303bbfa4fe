import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '../../packages/cli/src/fault-codes.js';
import { builtPieces, catalogPieces } from '../../packages/cli/src/build/pieces.js';
import { runChecks } from '../../packages/cli/src/checks/run-checks.js';
import { loadFiles } from '../../packages/cli/src/load/load-catalog.js';
import { decideAll, openCatalog } from '../../packages/core/src/index.js';
import { TINY, TODAY } from './tiny-catalog.js';

type Bytes = Uint8Array;
const text = (bytes: Bytes) => new TextDecoder().decode(bytes);
const bytesOf = (value: string) => new TextEncoder().encode(value);
const paths = Object.keys(TINY);

/** What a value may become: other types, hostile words, things that other parsers trip over. */
const ODD = [
  'null',
  '',
  '[]',
  '{}',
  '[[[]]]',
  'true',
  '-1',
  '1e999',
  '.nan',
  '__proto__',
  'constructor',
  '2026-02-30',
  '"',
  "'",
  '&a',
  '*a',
  '!!binary x',
  '<<',
  '? x',
  '|',
  '{ all: [] }',
  '{ fact: age }',
  '\u0000',
  '\u{1F600}',
  'x'.repeat(5000),
  '{ a: '.repeat(200),
];

const mutation: fc.Arbitrary<(bytes: Bytes) => Bytes> = fc.oneof(
  // a line is dropped, doubled, indented or moved
  fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'indent', 'outdent', 'tab')).map(([n, what]) => (bytes: Bytes) => {
    const lines = text(bytes).split('\n');
    const at = n % lines.length;
    const line = lines[at]!;
    const instead = { drop: [], double: [line, line], indent: [`  ${line}`], outdent: [line.replace(/^ {2}/, '')], tab: [`\t${line}`] }[
      what
    ]!;
    return bytesOf([...lines.slice(0, at), ...instead, ...lines.slice(at + 1)].join('\n'));
  }),
  // a word becomes something else
  fc.tuple(fc.nat(), fc.constantFrom(...ODD)).map(([n, odd]) => (bytes: Bytes) => {
    const words = [...text(bytes).matchAll(/[\p{L}\p{N}-]+/gu)];
    const word = words[n % Math.max(1, words.length)];
    return word ? bytesOf(`${text(bytes).slice(0, word.index)}${odd}${text(bytes).slice(word.index! + word[0].length)}`) : bytes;
  }),
  // two words change places
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => (bytes: Bytes) => {
    const parts = text(bytes).split(/([\p{L}\p{N}-]+)/u);
    const odd = (n: number) => Math.min(parts.length - 1, (n % Math.max(1, parts.length >> 1)) * 2 + 1);
    const [i, j] = [odd(a), odd(b)];
    [parts[i], parts[j]] = [parts[j]!, parts[i]!];
    return bytesOf(parts.join(''));
  }),
  // random bytes, and the end cut off
  fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([n, noise]) => (bytes: Bytes) => {
    const at = n % (bytes.length + 1);
    return new Uint8Array([...bytes.slice(0, at), ...noise, ...bytes.slice(at)]);
  }),
  fc.nat().map((n) => (bytes: Bytes) => bytes.slice(0, n % (bytes.length + 1))),
);

const change = fc.record({ path: fc.constantFrom(...paths), mutate: mutation });
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

// A hang would meet the time limit of the whole test; no other time is looked at.
describe('a thousand mutated catalogues', () => {
  it(`give faults with a place, never a crash or a hang (seed ${SEED})`, () => {
    console.log(`mutations: seed ${SEED}; repeat with SEED=${SEED}`);
    let broken = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const files = new Map(paths.map((path): [string, Bytes] => [path, bytesOf(TINY[path]!)]));
        for (const { path, mutate } of changes) files.set(path, mutate(files.get(path)!));
        const loaded = loadFiles(
          'catalog',
          [...files].map(([path, bytes]) => ({ path, bytes })),
        );
        const { faults, warnings } = runChecks(loaded, TODAY);
        for (const fault of [...faults, ...warnings]) {
          expect(Object.keys(FAULT_CODES)).toContain(fault.code);
          const lines = text(files.get(fault.file.slice('catalog/'.length))!).split('\n');
          expect(fault.line).toBeGreaterThanOrEqual(1);
          expect(fault.line).toBeLessThanOrEqual(lines.length + 1);
          expect(fault.column).toBeGreaterThanOrEqual(1);
          expect(fault.message.trim()).not.toBe('');
        }
        // What is sound can be opened and decided.
        const catalog = openCatalog(catalogPieces(builtPieces(loaded)));
        decideAll(catalog, { answers: new Map([['age', 66]]), today: TODAY });
        if (faults.length > 0) broken += 1;
      }),
      { seed: SEED, numRuns: 1000 },
    );
    expect(broken).toBeGreaterThan(800);
  });
});
