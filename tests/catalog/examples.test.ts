import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtPieces, catalogPieces } from '../../packages/cli/src/build/pieces.js';
import { runExamples } from '../../packages/cli/src/examples/run-examples.js';
import { loadCatalog } from '../../packages/cli/src/load/load-catalog.js';
import { openCatalog } from '../../packages/core/src/index.js';

const loaded = loadCatalog(fileURLToPath(new URL('../../catalog', import.meta.url)));
const results = runExamples(loaded, openCatalog(catalogPieces(builtPieces(loaded))), { today: '2026-11-22' });

describe('every record’s own examples', () => {
  for (const { service, example, fault } of results) {
    it(`${service} › ${example}`, () => {
      expect(fault && `${fault.file}:${fault.line} ${fault.message}`).toBeUndefined();
    });
  }
});
