// Until core's index names them: the one place where the CLI reaches into core by path.
export { buildIndex, openSearch, searchCatalog, searchDocsOf, type SearchEngine, type SearchResult } from '../../core/src/search/index.js';
