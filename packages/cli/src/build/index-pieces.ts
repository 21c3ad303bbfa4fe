import { buildIndex, searchDocsOf } from '@service-finder/core';
import type { SoundRecords } from './sound-records.js';
import { LANGUAGES } from './texts-piece.js';

/** The search index of each jurisdiction and language, by `jurisdiction lang`. */
export function indexPieces(records: SoundRecords, jurisdictions: readonly string[]): ReadonlyMap<string, unknown> {
  return new Map(
    LANGUAGES.flatMap((lang) => {
      const docs = searchDocsOf(records, lang);
      return jurisdictions.map((jurisdiction): [string, unknown] => [
        `${jurisdiction} ${lang}`,
        buildIndex(docs.get(jurisdiction) ?? [], { lang, jurisdiction }),
      ]);
    }),
  );
}
