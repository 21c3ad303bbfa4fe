import type { Piece } from '@service-finder/core';
import type { Loaded } from '../load/load-catalog.js';
import { homesOf } from './home-of.js';
import { insideOf } from './inside.js';
import { logicPiece } from './logic-piece.js';
import { soundRecords, type SoundRecords } from './sound-records.js';
import { detailsPiece, LANGUAGES, textsPiece } from './texts-piece.js';

/** Jurisdictions that have a piece: Canada, and each with services of its own. Canada first, then by id. */
export function jurisdictionsOf(records: SoundRecords): string[] {
  const own = [...records.services.keys(), ...records.moved.keys()].map((id) => id.split('/')[0]!);
  return [...new Set(['ca', ...own.sort()])];
}

/** All pieces of a catalogue, made from its sound records. The same input gives the same pieces in the same order. */
export function piecesOf(catalog: Loaded): Piece[] {
  const records = soundRecords(catalog);
  const homes = homesOf(records);
  return jurisdictionsOf(records).flatMap((jurisdiction) => {
    const inside = insideOf(jurisdiction, records, homes);
    return [logicPiece(inside), ...LANGUAGES.flatMap((lang): Piece[] => [textsPiece(inside, lang), detailsPiece(inside, lang)])];
  });
}
