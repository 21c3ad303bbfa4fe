import type { DocKind } from './types.js';

export const KIND_LETTERS: Readonly<Record<DocKind, string>> = { service: 's', bundle: 'b', pointer: 'p', concept: 'c', place: 'l' };

/** The columns of a piece, in the order of their checksum. */
export const COLUMNS = [
  'ids',
  'kinds',
  'names',
  'aliases',
  'topics',
  'tasks',
  'areas',
  'targets',
  'stems',
  'posts',
  'language',
  'others',
] as const;

/** Levels of a quantised impact. */
export const LEVELS = 2;
