import { COLUMNS } from './columns.js';
import { checksum } from './codec.js';
import type { LangIndex, SearchEngine } from './engine.js';
import { mergePieces } from './merge-pieces.js';
import { INDEX_FORMAT, type IndexFault, type IndexPiece } from './types.js';

export interface OpenOptions {
  /**
   * Gives a sound piece for a damaged or older one: loaded anew, or built from strings with `buildIndex` and `docsFromCatalog`. Not
   * imported here, so that a page which never needs to repair does not carry the builder.
   */
  readonly rebuild?: (jurisdiction: string, lang: string) => IndexPiece | undefined;
}

/**
 * Makes a search engine from index pieces, of one language or two.
 *
 * @param pieces - As parsed from JSON; anything may be in them. What is not a sound piece becomes a fault, the others work.
 * @throws Nothing.
 * @see README.md in this folder.
 */
export function openSearch(pieces: readonly unknown[], options: OpenOptions = {}): SearchEngine {
  const steps = openInSteps(pieces, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * As {@link openSearch}, a little at a time: a page calls `next()` as long as the browser has nothing else to do. Each step takes
 * well under a millisecond.
 *
 * @returns the engine, as the value of the last step.
 */
export function* openInSteps(pieces: readonly unknown[], options: OpenOptions = {}): Generator<void, SearchEngine> {
  const faults: IndexFault[] = [];
  const sound = new Map<string, IndexPiece[]>();
  for (const piece of pieces) {
    yield;
    const fault = faultOf(piece);
    const usable = fault ? repair(piece, options) : (piece as IndexPiece);
    if (fault) faults.push({ ...fault, rebuilt: usable !== undefined });
    if (usable) sound.set(usable.lang, [...(sound.get(usable.lang) ?? []), usable]);
  }
  // The same piece twice would rank its records twice.
  const once = (list: readonly IndexPiece[]): IndexPiece[] => [...new Map(list.map((piece) => [piece.jurisdiction, piece])).values()];
  const langs = new Map<string, LangIndex>();
  for (const [lang, list] of sound) langs.set(lang, yield* mergePieces(once(list), lang));
  return { open: [...langs.values()].some(({ docs }) => docs.length > 0), langs, faults };
}

function faultOf(piece: unknown): Omit<IndexFault, 'rebuilt'> | undefined {
  const given = (typeof piece === 'object' && piece !== null ? piece : {}) as Partial<Record<keyof IndexPiece, unknown>>;
  const at = `${String(given.jurisdiction ?? '?')}.${String(given.lang ?? '?')}`;
  if (given.piece !== 'index' || typeof given.jurisdiction !== 'string' || typeof given.lang !== 'string') {
    return { code: 'not-an-index', at, message: 'Not a search index: load the files that catalog.json names under “index”.' };
  }
  if (given.format !== INDEX_FORMAT) {
    return {
      code: 'other-format',
      at,
      message: `Its format is ${String(given.format)}, not ${INDEX_FORMAT}: build the catalogue again with this version.`,
    };
  }
  const columns = COLUMNS.map((column) => given[column]);
  if (!columns.every((column): column is string => typeof column === 'string') || checksum(columns) !== given.sum) {
    return { code: 'damaged', at, message: 'Damaged: its content does not match its checksum. Load it again.' };
  }
  return undefined;
}

function repair(piece: unknown, { rebuild }: OpenOptions): IndexPiece | undefined {
  const { jurisdiction, lang } = (piece ?? {}) as Partial<IndexPiece>;
  if (typeof jurisdiction !== 'string' || typeof lang !== 'string') return undefined;
  const made = rebuild?.(jurisdiction, lang);
  return made && !faultOf(made) ? made : undefined;
}
