import type { Piece } from '@service-finder/core';
import type { Loaded } from '../load/load-catalog.js';
import { homesOf } from './home-of.js';
import { indexPieces } from './index-pieces.js';
import { insideOf } from './inside.js';
import { logicPiece } from './logic-piece.js';
import { soundRecords, type SoundRecords } from './sound-records.js';
import { detailsPiece, LANGUAGES, textsPiece } from './texts-piece.js';

/** A file of a build before it is written: `lang` is absent for logic. */
export interface BuiltPiece {
  readonly kind: 'logic' | 'texts' | 'details' | 'index';
  readonly jurisdiction: string;
  readonly lang?: string;
  readonly value: unknown;
}

/** Jurisdictions that have a piece: Canada, and each with services of its own. Canada first, then by id. */
export function jurisdictionsOf(records: SoundRecords): string[] {
  const own = [...records.services.keys(), ...records.moved.keys()].map((id) => id.split('/')[0]!);
  return [...new Set(['ca', ...own.sort()])];
}

/** All pieces of a catalogue, made from its sound records. The same input gives the same pieces in the same order. */
export function builtPieces(catalog: Loaded): BuiltPiece[] {
  const records = soundRecords(catalog);
  const jurisdictions = jurisdictionsOf(records);
  const homes = homesOf(records, jurisdictions);
  const indexes = indexPieces(records, jurisdictions);
  return jurisdictions.flatMap((jurisdiction) => {
    const inside = insideOf(jurisdiction, records, homes);
    return [
      { kind: 'logic', jurisdiction, value: logicPiece(inside) } as const,
      ...LANGUAGES.flatMap((lang): BuiltPiece[] => [
        { kind: 'texts', jurisdiction, lang, value: textsPiece(inside, lang) },
        { kind: 'details', jurisdiction, lang, value: detailsPiece(inside, lang) },
        { kind: 'index', jurisdiction, lang, value: indexes.get(`${jurisdiction} ${lang}`) },
      ]),
    ];
  });
}

/** The pieces that openCatalog takes: all but the search indexes. */
export function catalogPieces(pieces: readonly BuiltPiece[]): Piece[] {
  return pieces.filter(({ kind }) => kind !== 'index').map(({ value }) => value as Piece);
}
