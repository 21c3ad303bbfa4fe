// The search engine, loaded at the first keystroke: a page that is only looked at never fetches it.
export { openSearch, searchCatalog, suggest } from '@service-finder/core';
