import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../packages/cli/src/checks/run-checks.js';
import { loadCatalog } from '../../packages/cli/src/load/load-catalog.js';

const CATALOG = fileURLToPath(new URL('../../catalog', import.meta.url));

describe('the catalogue of Canada', () => {
  it('has no faults', () => {
    const { faults } = runChecks(loadCatalog(CATALOG), '2026-11-22');
    expect(faults.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`)).toEqual([]);
  });
});
