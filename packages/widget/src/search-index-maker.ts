// Only for a catalogue without search indexes, or a damaged one: made from its words, so everyday names are missing.
import { buildIndex, docsFromCatalog, type Catalog, type IndexPiece } from '@service-finder/core';

export const indexOf = (catalog: Catalog, jurisdiction: string, lang: string): IndexPiece =>
  buildIndex(docsFromCatalog(catalog, jurisdiction, lang) ?? [], { lang, jurisdiction });

export const indexesOf = (catalog: Catalog, langs: readonly string[]): readonly IndexPiece[] =>
  langs.flatMap((lang) => [...catalog.jurisdictions.keys()].map((jurisdiction) => indexOf(catalog, jurisdiction, lang)));
