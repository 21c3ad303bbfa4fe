// The search engine, loaded at the first keystroke: a page that is only looked at never fetches it.
export { suggest } from '@service-finder/core';
export { find } from './search-finding.js';
export { openGently } from './search-opening.js';
