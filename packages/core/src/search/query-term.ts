import { stem, type Word } from './analysis/index.js';
import type { LangIndex, PlaceStats } from './engine.js';
import { corrections } from './spelling.js';
import type { Correction } from './types.js';

/** A word of the query, and everything in the index that may answer it. */
export interface QueryTerm {
  readonly word: Word;
  readonly stem: string;
  /** How much it says: its rarity here, less for words that seldom decide. */
  mass: number;
  /** Terms of the index with how well they stand for the word (1: the word itself). */
  readonly ways: Map<number, number>;
  /** Names that say the same in several other words, and which of their terms say it. */
  readonly sames: ReadonlyMap<number, ReadonlySet<number>>[];
  /** Records that concepts lead to, with how surely. */
  readonly led: ReadonlyMap<number, number>[];
  /** Names a place: found or not, it does not count against a record. */
  readonly place: boolean;
  /** An acronym that is an ordinary word in small letters (*sin*, *said*): counts only beside other words. */
  readonly doubtful: boolean;
  corrected?: string;
  /** Its share of a phrase of several words that a concept knows: then even soft and common words decide. */
  told?: number;
  /** A stop word: only there for phrases. */
  readonly little?: boolean;
}

const WEIGHTS = {
  acronym: 1,
  acronymMass: 2,
  doubtfulAcronym: 0.7,
  corrected: 0.85,
  joined: 0.9,
  soft: 0.3,
  unknown: 0.8,
  number: 0.1,
  place: 0.6,
};

/** The least that a query must say to be fully matched, as a share of the rarest word. */
export const LEAST_SAID = 0.6;

/** Words that are acronyms of programmes and ordinary words too. */
const ORDINARY = new Set(
  'sin said gains safer sip plus pays fans ace rap son ose cap map aim care hope seed start sis aide pen win stop'.split(' '),
);

/** A word that counts for nothing by itself, but may be part of a phrase. */
export const littleWord = (word: Word, { language }: LangIndex): QueryTerm => ({
  word,
  stem: stem(word.folded, language),
  mass: 0,
  ways: new Map(),
  sames: [],
  led: [],
  place: false,
  doubtful: false,
  little: true,
});

export const isAcronym = (index: LangIndex, word: Word): boolean => index.terms.has(`^${word.folded}`);

/** What in the index may answer a word, its correction or what it is joined with. */
export function termFor(
  index: LangIndex,
  word: Word,
  words: readonly Word[],
  at: number,
  place: boolean,
  foreign: (word: Word) => boolean,
  fixed: Correction[],
): QueryTerm {
  const { terms, language } = index;
  const root = stem(word.folded, language);
  const plain = terms.get(root);
  const acronym = terms.get(`^${word.folded}`);
  const ordinary = acronym !== undefined && (ORDINARY.has(word.folded) || language.stop.has(word.folded));
  const doubtful = ordinary && !word.capitals;
  const ways = new Map<number, number>();
  const term: QueryTerm = { word, stem: root, mass: 0, ways, sames: [], led: [], place, doubtful };
  if (acronym !== undefined) ways.set(acronym, doubtful ? WEIGHTS.doubtfulAcronym : WEIGHTS.acronym);
  if (plain !== undefined && !(word.capitals && ordinary)) ways.set(plain, 1);
  joinWith(index, ways, words[at - 1], word);
  joinWith(index, ways, word, words[at + 1]);
  if (ways.size > 0 || place || index.triggers.has(root) || language.stop.has(word.folded) || language.soft.has(word.folded)) return term;
  const halves = splitWord(index, word.folded);
  for (const half of halves) ways.set(half, WEIGHTS.joined);
  if (halves.length > 0) return term;
  const [best] = index.surfaces.has(word.folded) ? [] : corrections(index, word.folded);
  if (best === undefined) return term;
  const to = index.surfaces.get(best)!;
  const applied = !foreign(word);
  fixed.push({ from: word.written, to, applied });
  if (!applied) return term;
  const meant = terms.get(stem(best, language));
  if (meant !== undefined) ways.set(meant, WEIGHTS.corrected);
  return { ...term, stem: stem(best, language), corrected: to };
}

/** "child care" also finds *childcare*. */
function joinWith(index: LangIndex, ways: Map<number, number>, first: Word | undefined, second: Word | undefined): void {
  if (!first || !second) return;
  const id = index.terms.get(stem(first.folded + second.folded, index.language));
  if (id !== undefined) ways.set(id, WEIGHTS.joined);
}

/** "healthcard" also finds *health card*. */
function splitWord(index: LangIndex, word: string): number[] {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (!index.surfaces.has(head) || !index.surfaces.has(tail)) continue;
    const ids = [head, tail].map((half) => index.terms.get(stem(half, index.language)));
    if (ids.every((id) => id !== undefined)) return ids as number[];
  }
  return [];
}

/** Works out how much a word says at a place. */
export function weigh(term: QueryTerm, index: LangIndex, stats: PlaceStats): void {
  let idf = 0;
  for (const [id, weight] of term.ways) if (weight >= 0.6) idf = Math.max(idf, stats.idf[id]!);
  const known = idf > 0 || term.led.length > 0;
  // An unknown number (an age, a sum) says little.
  if (!known) idf = stats.maxIdf * (/^\d+$/.test(term.word.folded) ? WEIGHTS.number : WEIGHTS.unknown);
  else if (idf === 0) idf = stats.maxIdf * 0.6;
  // A phrase that is known says at least enough.
  if (term.told) idf = Math.max(idf, stats.maxIdf * LEAST_SAID * term.told);
  const soft = (index.language.soft.has(term.word.folded) && !term.told) || term.doubtful;
  // A programme's acronym is nearly always what the question is about.
  const acronym = !soft && index.terms.has(`^${term.word.folded}`) ? WEIGHTS.acronymMass : 1;
  term.mass = idf * acronym * (soft ? WEIGHTS.soft : 1) * (term.place ? WEIGHTS.place : 1);
}
