// The search engine, loaded at the first keystroke: a page that is only looked at never fetches it.
import { buildIndex, docsFromCatalog, type Catalog, type IndexPiece } from '@service-finder/core';

export { openSearch, searchCatalog, suggest } from '@service-finder/core';

/** Indexes for a catalogue that the host passed without any: made from its words, so everyday names are missing. */
export function indexesOf(catalog: Catalog, langs: readonly string[]): readonly IndexPiece[] {
  return langs.flatMap((lang) =>
    [...catalog.jurisdictions.keys()].map((jurisdiction) =>
      buildIndex(docsFromCatalog(catalog, jurisdiction, lang) ?? [], { lang, jurisdiction }),
    ),
  );
}
