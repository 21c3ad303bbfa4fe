import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../nearest.js';
import { remember, type LangIndex, type Pairs } from './engine.js';

const SHORTLIST = 40;
const RANKED = 12;
const KEPT = 500;
const LONGEST = 30;
// Where a word begins and ends, beside the letters 1 … 26.
const START = 28;
const END = 29;

/**
 * Words of the index that a mistyped word may have meant, best first; none when the word is short or nothing is near.
 *
 * Three steps: the words that share most letter pairs (J. Zobel and P. Dart, “Finding approximate matches in large lexicons”,
 * 1995), fuse.js ranks those, the edit distance with transpositions (Damerau 1964) decides. One edit is allowed from four letters,
 * two from eight, one more when the consonants are the same.
 */
export function corrections(index: LangIndex, word: string): readonly string[] {
  if (word.length < 4 || word.length >= LONGEST || /\d/.test(word) || index.real.has(word)) return [];
  return remember(index.memo.spelling, word, KEPT, () => find(index, word));
}

function find(index: LangIndex, word: string): readonly string[] {
  const allowed = word.length < 8 ? 1 : 2;
  const near = shortlist(index.pairs, word, allowed);
  // fuse.js over a short list of words: there it ranks typing errors very well, and costs half a millisecond.
  const ranked = new Fuse(near, { threshold: 0.7, distance: 40 }).search(word, { limit: RANKED }).map(({ item }) => item);
  const fuseRank = new Map(ranked.map((candidate, rank) => [candidate, rank]));
  return near
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate), rank: fuseRank.get(candidate) ?? RANKED }))
    .filter(
      ({ candidate, distance }) =>
        (distance <= allowed || (distance <= allowed + 1 && soundsAlike(word, candidate))) && !(word.length === 4 && candidate.length < 4),
    )
    .sort((a, b) => a.distance - b.distance || a.rank - b.rank || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The same consonants in the same order (*rebait*, *rebate*): then one more edit is forgiven. After the idea of Soundex (Russell, 1918). */
const soundsAlike = (a: string, b: string): boolean => a.length > 4 && skeleton(a) === skeleton(b);
const skeleton = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/[ckqx]+/g, 'k')
    .replace(/[sz]|t(?=ion)/g, 's')
    .replace(/(.)[aeiouyh]+/g, '$1')
    .replace(/(.)\1+/g, '$1');

/** In a short word, a wrong first letter counts half an edit more: mostly it is another word (*voit*, *doit*). */
const distanceOf = (word: string, candidate: string): number =>
  editDistance(word, candidate) +
  (word.length < 7 && word[0] !== candidate[0] && word[0] !== candidate[1] && word[1] !== candidate[0] ? 0.5 : 0);

/** Each two letters that stand together, with marks for the start and the end, as numbers. */
function pairsOf(word: string): Set<number> {
  const pairs = new Set<number>();
  let before = START;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) & 31;
    pairs.add(before * 32 + letter);
    before = letter;
  }
  return pairs.add(before * 32 + END);
}

/**
 * Words that share enough letter pairs. An edit spoils at most three of them (a transposition), so words that share fewer than the
 * rest cannot be near (the count filter of Ukkonen, “Approximate string-matching with q-grams”, 1992).
 */
function shortlist({ words, lists, counts }: Pairs, word: string, allowed: number): string[] {
  const pairs = pairsOf(word);
  const least = Math.max(2, pairs.size - 3 * allowed);
  const touched: number[] = [];
  for (const pair of pairs) {
    for (let length = word.length - allowed - 1; length <= word.length + allowed + 1; length += 1) {
      for (const at of lists.get(pair * 32 + length) ?? []) {
        if (counts[at] === 0) touched.push(at);
        counts[at]! += 1;
      }
    }
  }
  const near: { readonly at: number; readonly alike: number }[] = [];
  for (const at of touched) {
    if (counts[at]! >= least) near.push({ at, alike: counts[at]! / (words[at]!.length + word.length) });
    counts[at] = 0;
  }
  return near
    .sort((a, b) => b.alike - a.alike || a.at - b.at)
    .slice(0, SHORTLIST)
    .map(({ at }) => words[at]!);
}

/** Puts the words that spelling may correct to into lists by letter pair and length. Yields as `mergePieces` does. */
export function* collectPairs(all: readonly string[]): Generator<void, Pairs> {
  const words = all.filter((word) => word.length > 2 && word.length < LONGEST && !/\d/.test(word));
  const lists = new Map<number, number[]>();
  for (const [at, word] of words.entries()) {
    if (at % 64 === 0) yield;
    for (const pair of pairsOf(word)) {
      const key = pair * 32 + word.length;
      const list = lists.get(key);
      if (list) list.push(at);
      else lists.set(key, [at]);
    }
  }
  return { words, lists, counts: new Uint8Array(words.length) };
}
