import { expect, it } from 'vitest';
import { openSearch, searchCatalog } from '../../packages/core/src/search/index.js';

it.each([[[]], [[null, { piece: 'index', format: 0, jurisdiction: 'ca', lang: 'en' }]]])('tells failure from no result: %j', (pieces) => {
  const engine = openSearch(pieces);
  expect(engine.open).toBe(false);
  expect(searchCatalog(engine, 'old age', { lang: 'en' })).toMatchObject({ noMatch: true, unavailable: true, hits: [] });
});
