import { wordsOf } from './analysis/index.js';
import { stem } from './analysis/stem.js';
import { fold } from './analysis/fold.js';
import { remember, type LangIndex, type SearchEngine } from './engine.js';
import { chainOfId, statsAt } from './place.js';
import type { SearchOptions, Suggestion } from './types.js';

const LIMIT = 8;
const CANDIDATES = 200;
const CONTINUATIONS = 60;
const KEPT = 2000;

/**
 * What somebody may be about to type: names and everyday names with the typed words, the last one unfinished.
 *
 * @example suggest(engine, 'old ag', { lang: 'en', place: 'ca' }) // => [{ text: 'Old Age Security pension', … }, …]
 * @throws Nothing.
 */
export function suggest(engine: SearchEngine, prefix: string, options: Omit<SearchOptions, 'truthOf'>): readonly Suggestion[] {
  const index = engine.langs.get(options.lang) ?? [...engine.langs.values()][0];
  const words = foldedWords(String(prefix).slice(0, 100));
  if (!index || words.length === 0) return [];
  const chain = options.chain ?? (options.place ? chainOfId(options.place) : ['ca']);
  const found: (Suggestion & { readonly rank: number })[] = [];
  for (const at of candidates(index, words, statsAt(index, chain).local)) {
    const doc = index.docs[at]!;
    let best: { text: string; rank: number } | undefined;
    namesOf(index, at).forEach(({ text, plain }, name) => {
      const rank = fitOf(plain, words);
      const now = rank + (name === 0 ? 0.5 : 0) + (doc.kind === 'bundle' ? 0.2 : 0) - text.length / 400;
      if (rank > 0 && (!best || now > best.rank)) best = { text, rank: now };
    });
    if (best) found.push({ ...(best as { text: string; rank: number }), id: doc.id, kind: doc.kind as Suggestion['kind'] });
  }
  found.sort((a, b) => b.rank - a.rank || (a.text < b.text ? -1 : 1));
  const seen = new Set<string>();
  return found
    .filter(({ text }) => !seen.has(fold(text)) && seen.add(fold(text)))
    .slice(0, options.limit ?? LIMIT)
    .map(({ text, id, kind }) => ({ text, id, kind }));
}

const foldedWords = (text: string): string[] => wordsOf(text).map((word) => word.folded);

/** A record's names as they are and as they are compared: the words between spaces. */
function namesOf(index: LangIndex, at: number) {
  const { name, aliases } = index.docs[at]!;
  const plainOf = (text: string): string => {
    const folded = fold(text);
    return /^[a-z ]+$/.test(folded) ? folded : foldedWords(text).join(' '); // most need no more: this is done while somebody types
  };
  return remember(index.memo.names, at, KEPT, () => [name, ...aliases].map((text) => ({ text, plain: ` ${plainOf(text)} ` })));
}

/** 3: begins with what was typed; 2: a later word does; 1: has all the words in some order. */
function fitOf(plain: string, words: readonly string[]): number {
  const at = plain.indexOf(` ${words.join(' ')}`);
  if (at >= 0) return at === 0 ? 3 : 2;
  return words.every((word, place) => plain.includes(place < words.length - 1 ? ` ${word} ` : ` ${word}`)) ? 1 : 0;
}

/** Records here that have a word beginning like the last one typed, and the others where they are known. */
function candidates(index: LangIndex, words: readonly string[], local: Uint8Array): number[] {
  const sets: Set<number>[] = [];
  const add = (folded: readonly string[]): void => {
    const set = new Set<number>();
    for (const word of folded) {
      for (const id of [index.terms.get(stem(word, index.language)), index.terms.get(`^${word}`)]) {
        if (id === undefined) continue;
        for (let at = index.starts[id]!; at < index.starts[id + 1]! && set.size < CANDIDATES * 10; at += 1)
          if (local[index.postDocs[at]!]) set.add(index.postDocs[at]!);
      }
    }
    if (set.size > 0) sets.push(set);
  };
  for (const word of words.slice(0, -1)) if (!index.language.stop.has(word)) add([word]);
  add(wordsFrom(index, words.at(-1)!));
  if (sets.length === 0) return [];
  sets.sort((a, b) => a.size - b.size);
  return [...sets[0]!].filter((doc) => sets.every((set) => set.has(doc))).slice(0, CANDIDATES);
}

function wordsFrom(index: LangIndex, start: string): string[] {
  const { sorted } = index;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  const words: string[] = [];
  while (low < sorted.length && sorted[low]!.startsWith(start) && words.length < CONTINUATIONS) words.push(sorted[low++]!);
  return words;
}
