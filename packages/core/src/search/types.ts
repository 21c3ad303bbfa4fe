import type { Truth } from '../eligibility/truth.js';

/** The version of index pieces. A piece with another number is refused and built again from strings. */
export const INDEX_FORMAT = 2;

export type DocKind = 'service' | 'bundle' | 'pointer' | 'concept' | 'place';

/** What search knows of one record in one language. Made by `searchDocsOf` from authored records. */
export interface SearchDoc {
  /** `ca-on/birth-certificate`, a bundle's, pointer's or concept's id, or for a place the jurisdiction. */
  readonly id: string;
  readonly kind: DocKind;
  readonly jurisdiction: string;
  readonly name: string;
  /** Aliases in capitals (`CCB`, `RC66`). */
  readonly acronyms?: readonly string[];
  /** Everyday names; for concepts, pointers and places: their phrases. */
  readonly aliases: readonly string[];
  readonly summary?: string;
  /** Names of topics. */
  readonly topics?: readonly string[];
  readonly topicIds?: readonly string[];
  /** Names of tasks. */
  readonly tasks?: readonly string[];
  readonly taskIds?: readonly string[];
  readonly criteria?: readonly string[];
  readonly provider?: string;
  /** Where it applies, when that is not just its jurisdiction. */
  readonly area?: readonly string[];
  /** Concepts: what the phrases lead to: service and bundle ids, `topic:income`. None: the phrases are synonyms. Services: what they replace. */
  readonly targets?: readonly string[];
}

/**
 * The search index of one jurisdiction in one language, as JSON.
 *
 * Columns are strings with a line for each record, because a few long strings gzip and parse better than many small ones.
 */
export interface IndexPiece {
  readonly format: number;
  readonly piece: 'index';
  readonly jurisdiction: string;
  readonly lang: string;
  /** Lines; services without their jurisdiction, concepts without any. */
  readonly ids: string;
  /** One letter a record: s b p c l (place). */
  readonly kinds: string;
  /** Its name, empty for a concept, then everyday names or phrases, joined by `|`. */
  readonly names: string;
  /** Topic ids, areas, targets: joined by spaces. Tasks: the first line names them, the others count into it. */
  readonly topics: string;
  readonly tasks: string;
  readonly areas: string;
  readonly targets: string;
  /** Stems of the longer texts, front coded, and for each its quantised postings. */
  readonly stems: string;
  readonly posts: string;
  /** In the piece of `ca`: stop words, soft words and forms of the language; and the stop words of the others. */
  readonly language: string;
  readonly others: string;
  /** FNV-1a of everything above: a damaged piece is noticed. */
  readonly sum: number;
}

export interface IndexFault {
  readonly code: 'not-an-index' | 'other-format' | 'damaged';
  readonly at: string;
  readonly message: string;
  /** Built again from strings, so search works, if less well. */
  readonly rebuilt: boolean;
}

export interface Why {
  /** Words of the query that this record answers. */
  readonly matched: readonly string[];
  readonly via: 'name' | 'alias' | 'concept' | 'text';
  /** The name or everyday name that matched best. */
  readonly text?: string;
  /** Set when it was only found by correcting this word. */
  readonly corrected?: string;
}

export interface Hit {
  readonly id: string;
  readonly kind: 'service' | 'bundle';
  readonly jurisdiction: string;
  readonly name: string;
  /** 0 … about 1.2; comparable within one result only. */
  readonly score: number;
  readonly why: Why;
  /** Another place's service, shown because it was asked for by name. */
  readonly elsewhere?: boolean;
  /** The person surely cannot get it: last in the list. */
  readonly unmet?: boolean;
}

export interface PointerHit {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
  readonly applied: boolean;
}

export interface SearchOptions {
  readonly lang: string;
  readonly place?: string;
  readonly chain?: readonly string[];
  readonly limit?: number;
  readonly truthOf?: (serviceId: string) => Truth;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly noMatch: boolean;
  /** Nothing is open to search in: `noMatch` says nothing of the query. */
  readonly unavailable?: boolean;
  readonly pointers: readonly PointerHit[];
  readonly topics: readonly string[];
  readonly corrected: readonly Correction[];
  readonly queryLang: string;
  readonly otherPlace?: { readonly jurisdiction: string; readonly local: readonly string[] };
  /** Another place that the query names. If its pieces are not open, open them and ask again. */
  readonly named?: string;
  /** Words that no open piece knows: perhaps a programme of a place that is not open. */
  readonly unknown?: readonly string[];
  readonly needsPlace?: { readonly count: number; readonly jurisdictions: readonly string[] };
}

export interface Suggestion {
  readonly text: string;
  readonly id: string;
  readonly kind: 'service' | 'bundle' | 'pointer';
}
