import type { DocKind } from './types.js';

export const KIND_LETTERS: Readonly<Record<DocKind, string>> = { service: 's', bundle: 'b', pointer: 'p', concept: 'c', place: 'l' };

/** The concept whose phrases are ordinary words: spelling leaves them alone. The only concept that keeps its id in an index. */
export const REAL_WORDS = 'real-words';

/** The columns of a piece, in the order of their checksum. */
export const COLUMNS = ['ids', 'kinds', 'names', 'topics', 'tasks', 'areas', 'targets', 'stems', 'posts', 'language', 'others'] as const;

/** Levels of a quantised impact. */
export const LEVELS = 2;
