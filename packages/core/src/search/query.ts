import { wordsOf, type Word } from './analysis/index.js';
import { applyConcepts } from './concepts.js';
import type { LangIndex, PlaceStats } from './engine.js';
import { isAcronym, littleWord, termFor, weigh, type QueryTerm } from './query-term.js';
import type { Correction } from './types.js';

export interface Query {
  readonly terms: readonly QueryTerm[];
  readonly places: readonly string[];
  readonly corrections: readonly Correction[];
  /** Words that nothing knows as they were written. */
  readonly unknown: readonly string[];
}

/** What is read of a query: never more than can be answered in the usual time. */
const LETTERS_READ = 400;
const WORDS_READ = 32;
/** Splits and cuts what was typed; never longer than what can be answered in the usual time. */
export const queryWords = (text: string): Word[] => wordsOf(text.slice(0, LETTERS_READ)).slice(0, WORDS_READ);

/** Reads a query against one index. */
export function readQuery(index: LangIndex, allWords: readonly Word[], stats: PlaceStats, foreign: (word: Word) => boolean): Query {
  const { stop, soft } = index.language;
  // In a query all in capitals they say nothing.
  const shouting = allWords.length > 1 && allWords.every((word) => word.capitals || /\d/.test(word.folded));
  const words = shouting ? allWords.map((word) => ({ ...word, capitals: false })) : allWords;
  const { places, placeWords } = placesIn(index, words);
  const telling = (word: Word, at: number): boolean =>
    !stop.has(word.folded) || (word.capitals && isAcronym(index, word)) || placeWords.has(at);
  let kept = words.filter(telling);
  // "said benefits": with nothing else to go by, a stop word may be a programme's acronym.
  if (kept.every((word) => soft.has(word.folded) || placeWords.has(words.indexOf(word)))) {
    kept = words.filter((word, at) => telling(word, at) || isAcronym(index, word));
  }
  const content = kept.length > 0 ? kept : words;
  const fixed: Correction[] = [];
  const terms = content.map((word, at) => termFor(index, word, content, at, placeWords.has(words.indexOf(word)), foreign, fixed));
  applyConcepts(
    index,
    words.map((word) => terms.find((term) => term.word === word) ?? littleWord(word, index)),
  );
  for (const term of terms) weigh(term, index, stats);
  const isUnknown = ({ corrected, ways, led, sames, place, word }: QueryTerm): boolean =>
    corrected !== undefined ||
    (ways.size + led.length + sames.length === 0 && !place && !soft.has(word.folded) && !/^\d+$/.test(word.folded));
  return { terms, places, corrections: fixed, unknown: terms.filter(isUnknown).map(({ word }) => word.written) };
}

/** Places named in the query: one to four words, longest first. */
function placesIn(index: LangIndex, words: readonly Word[]): { places: string[]; placeWords: Set<number> } {
  const placeWords = new Set<number>();
  const places: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let size = Math.min(4, words.length - at); size > 0; size -= 1) {
      const span = words.slice(at, at + size);
      const key = span.map((word) => word.folded).join(' ');
      const place = index.places.get(key) ?? (span[0]!.capitals ? index.places.get(`^${key}`) : undefined);
      if (place === undefined) continue;
      if (!places.includes(place)) places.push(place);
      for (let step = 0; step < size; step += 1) placeWords.add(at + step);
      at += size - 1;
      break;
    }
  }
  return { places, placeWords };
}
