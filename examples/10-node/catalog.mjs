// Opens the Canadian catalogue and its search, once.
import { readIndexes, readPieces, readPlaces } from '@service-finder/catalog-canada';
import { openCatalog, openSearch } from '@service-finder/core';

export const catalog = openCatalog(readPieces());
export const places = readPlaces();
export const engine = openSearch(readIndexes());
