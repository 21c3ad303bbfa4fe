import type { Language } from './analysis/index.js';
import type { DocKind, IndexFault } from './types.js';

/** A record in memory: as in its piece, with its everyday names apart. */
export interface Doc {
  readonly id: string;
  readonly kind: DocKind;
  readonly jurisdiction: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly topics: readonly string[];
  readonly tasks: readonly string[];
  readonly areas: readonly string[];
}

/** A phrase of a concept, or of a place, as terms; found in queries by its first term. */
export interface Phrase {
  readonly terms: readonly string[];
  readonly concept: number;
}

export interface Concept {
  readonly targets: readonly string[];
  readonly phrases: (readonly string[])[];
}

/** What depends on where the person is: which records count, and how telling each term is among them. */
export interface PlaceStats {
  readonly local: Uint8Array;
  readonly idf: Float32Array;
  readonly maxIdf: number;
}

/** Everything of one language, merged. Typed arrays: one hundred thousand records fit and are walked fast. */
export interface LangIndex {
  readonly lang: string;
  readonly language: Language;
  /** Stop words of each language that an index tells of. */
  readonly stops: ReadonlyMap<string, ReadonlySet<string>>;
  readonly docs: readonly Doc[];
  readonly byId: ReadonlyMap<string, number>;
  /** Stems to numbers; an acronym's term begins with `^`. */
  readonly terms: ReadonlyMap<string, number>;
  readonly soft: Uint8Array;
  /** Postings of term t: from starts[t] to starts[t + 1]. Impacts are 0 … 255. */
  readonly starts: Int32Array;
  readonly postDocs: Int32Array;
  readonly postImpacts: Uint8Array;
  /** Names of record d (its name first): from nameStarts[d]; terms of name n: nameTerms from termStarts[n]. */
  readonly nameStarts: Int32Array;
  readonly termStarts: Int32Array;
  readonly nameTerms: Int32Array;
  readonly concepts: readonly Concept[];
  readonly triggers: ReadonlyMap<string, readonly Phrase[]>;
  /** Services whose place another takes, to where that one applies. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
  /** Ordinary words, never corrected (the concept `real-words`). */
  readonly real: ReadonlySet<string>;
  /** Folded place names to jurisdictions. */
  readonly places: ReadonlyMap<string, string>;
  /** Words as people write them, folded → written; for spelling and suggestions. */
  readonly surfaces: ReadonlyMap<string, string>;
  /** The same words and the acronyms, folded, in order; for suggestions. */
  readonly sorted: readonly string[];
  /** Words by letter pair and length, to find what a mistyped word may have meant. */
  readonly pairs: Pairs;
  /** Worked out on first use, bounded. */
  readonly memo: Memo;
}

/** Where the phrases of a concept stand: records, and names with the terms of the phrase. */
export interface Synonyms {
  readonly docs: ReadonlyMap<number, number>;
  readonly names: ReadonlyMap<number, ReadonlySet<number>>;
}

/** `lists`: numbers of words by a letter pair and a length, in one number. `counts`: room to count in, all 0. */
export interface Pairs {
  readonly words: readonly string[];
  readonly lists: ReadonlyMap<number, readonly number[]>;
  readonly counts: Uint8Array;
}

export interface Memo {
  readonly places: Map<string, PlaceStats>;
  readonly concepts: Map<number, ReadonlyMap<number, number>>;
  readonly synonyms: Map<number, Synonyms>;
  readonly spelling: Map<string, readonly string[]>;
  readonly names: Map<number, readonly { readonly text: string; readonly plain: string }[]>;
  scores?: Float32Array;
  best?: Float32Array;
  stamp?: Int32Array;
}

/** A search engine: indexes of one language or two, and what was wrong with their pieces. Plain data; made by `openSearch`. */
export interface SearchEngine {
  /** False when not one record could be opened: then no answer is a failure, and not that nothing fits. */
  readonly open: boolean;
  readonly langs: ReadonlyMap<string, LangIndex>;
  readonly faults: readonly IndexFault[];
}

/** What a memo holds, or makes it; the oldest entry leaves when it is full. */
export function remember<K, V>(memo: Map<K, V>, key: K, limit: number, make: () => V): V {
  const kept = memo.get(key);
  if (kept !== undefined) return kept;
  if (memo.size >= limit) memo.delete(memo.keys().next().value as K);
  const made = make();
  memo.set(key, made);
  return made;
}
