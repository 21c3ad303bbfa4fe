// npm test: installs what is missing and runs everything; ends with one line for all runners. `npm test -- rule` runs the tests whose path says so.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureInstalled, ROOT, run, tool } from './run.mjs';
import { buildCatalog, buildPackages, copyCatalogToCdn } from './build.mjs';

checkNode();
await ensureInstalled();
const only = process.argv.slice(2);

const totals = { passed: 0, failed: 0 };
const failures = [];

/** A step that passes or fails as a whole counts as one test. */
async function step(name, start) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { code, output } = await start();
  const counted = count(output);
  if (counted) {
    totals.passed += counted.passed;
    totals.failed += counted.failed;
  }
  if (!counted || (code !== 0 && counted.failed === 0)) totals[code === 0 ? 'passed' : 'failed'] += 1;
  if (code !== 0) failures.push(name);
  console.log(`   ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Reads the closing lines of node's runner (`# pass 3`), vitest (`Tests  3 passed | 1 failed`) and of @web/test-runner (`3 passed, 1 failed`). */
function count(output) {
  const plain = output.replace(/\x1b\[[0-9;]*m/g, '');
  const tap = /^# pass (\d+)$[\s\S]*^# fail (\d+)$/m.exec(plain);
  if (tap) return { passed: Number(tap[1]), failed: Number(tap[2]) };
  const vitest = [...plain.matchAll(/^\s*Tests\s+(.*)$/gm)].at(-1)?.[1];
  const line = vitest ?? [...plain.matchAll(/^.*?(?:(\d+) passed, )?(\d+) failed.*$/gm)].at(-1)?.[0];
  if (line === undefined) return undefined;
  const number = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  return { passed: number('passed'), failed: number('failed') };
}

/** By name: what `node --test` makes of a folder differs between versions of Node. */
const embedTests = () =>
  readdirSync(join(ROOT, 'tests/embed'))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join('tests/embed', name));

const vitest = (...paths) => tool('vitest', ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', ...paths]);

if (only.length > 0) {
  await step(`vitest ${only.join(' ')}`, () => vitest(...only));
} else {
  await buildPackages();
  await step('types', async () => {
    const results = [];
    for (const project of ['tsconfig.json', 'packages/cli/tsconfig.json', 'tests/tsconfig.json'])
      results.push(await tool('tsc', ['-p', project]));
    return { code: Math.max(...results.map((result) => result.code)), output: '' };
  });
  await step('lint', () => tool('eslint', ['.']));
  await step('format', () => tool('prettier', ['--check', '--log-level', 'warn', '.']));
  await step('catalogue: checks', () => run(process.execPath, ['packages/cli/bin/service-finder.mjs', 'check', 'catalog']));
  await buildCatalog();
  copyCatalogToCdn();
  await step('vitest', () => vitest());
  const browser = join('tests', 'widget', 'web-test-runner.config.mjs');
  if (existsSync(join(ROOT, browser))) await step('browser', () => tool('web-test-runner', ['--config', browser]));
  if (existsSync(join(ROOT, 'tests/embed')))
    await step('examples in a browser', () =>
      run(process.execPath, ['--test', '--test-concurrency=2', '--test-reporter=tap', ...embedTests()]),
    );
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\ntests: ${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 || failures.length > 0 ? 1 : 0);
