export { buildIndex } from './build-index.js';
export { docsFromCatalog } from './docs-from-catalog.js';
export type { SearchEngine } from './engine.js';
export { openInSteps, openSearch, type OpenOptions } from './open-search.js';
export { SEARCH_DEFAULTS, searchCatalog } from './search.js';
export { searchDocsOf, type AuthoredRecords } from './search-docs.js';
export { suggest } from './suggest.js';
export { INDEX_FORMAT } from './types.js';
export type {
  Correction,
  DocKind,
  Hit,
  IndexFault,
  IndexPiece,
  PointerHit,
  SearchDoc,
  SearchOptions,
  SearchResult,
  Suggestion,
  Why,
} from './types.js';
