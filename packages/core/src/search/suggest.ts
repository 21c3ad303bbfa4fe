import { wordsOf } from './analysis/index.js';
import { stem } from './analysis/stem.js';
import { fold } from './analysis/fold.js';
import type { LangIndex, SearchEngine } from './engine.js';
import { chainOfId, statsAt } from './place.js';
import type { SearchOptions, Suggestion } from './types.js';

const LIMIT = 8;
const CANDIDATES = 400;
const CONTINUATIONS = 60;

/**
 * What somebody may be about to type: names and everyday names with the typed words, the last one unfinished.
 *
 * @example suggest(engine, 'old ag', { lang: 'en', place: 'ca' }) // => [{ text: 'Old Age Security pension', … }, …]
 * @throws Nothing.
 */
export function suggest(engine: SearchEngine, prefix: string, options: Omit<SearchOptions, 'truthOf'>): readonly Suggestion[] {
  const index = engine.langs.get(options.lang) ?? [...engine.langs.values()][0];
  const words = wordsOf(String(prefix).slice(0, 100)).map((word) => word.folded);
  if (!index || words.length === 0) return [];
  const typed = words.join(' ');
  const chain = options.chain ?? (options.place ? chainOfId(options.place) : ['ca']);
  const { local } = statsAt(index, chain);
  const found: (Suggestion & { readonly rank: number })[] = [];
  for (const at of candidates(index, words)) {
    if (!local[at]) continue;
    const doc = index.docs[at]!;
    let best: { text: string; rank: number } | undefined;
    [doc.name, ...doc.aliases].forEach((text, name) => {
      const rank = fitOf(text, typed, words);
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

/** 3: begins with what was typed; 2: a later word does; 1: has all the words in some order. */
function fitOf(text: string, typed: string, words: readonly string[]): number {
  const parts = wordsOf(text).map((word) => word.folded);
  const whole = parts.join(' ');
  if (whole.startsWith(typed)) return 3;
  if (whole.includes(` ${typed}`)) return 2;
  const last = words.at(-1)!;
  return words.slice(0, -1).every((word) => parts.includes(word)) && parts.some((part) => part.startsWith(last)) ? 1 : 0;
}

/** Records that have a word beginning like the last one typed, and the others where they are known. */
function candidates(index: LangIndex, words: readonly string[]): number[] {
  const stops = index.language.stop;
  const last = words.at(-1)!;
  const sets: Set<number>[] = [];
  const add = (folded: readonly string[]): void => {
    const set = new Set<number>();
    for (const word of folded) {
      for (const id of [index.terms.get(stem(word, index.language)), index.terms.get(`^${word}`)]) {
        for (
          let at = id === undefined ? 0 : index.starts[id]!;
          id !== undefined && at < index.starts[id + 1]! && set.size < CANDIDATES * 10;
          at += 1
        )
          set.add(index.postDocs[at]!);
      }
    }
    if (set.size > 0) sets.push(set);
  };
  for (const word of words.slice(0, -1)) if (!stops.has(word)) add([word]);
  add(wordsFrom(index, last));
  if (sets.length === 0) return [];
  sets.sort((a, b) => a.size - b.size);
  return [...sets[0]!].filter((doc) => sets.slice(1).every((set) => set.has(doc))).slice(0, CANDIDATES);
}

function wordsFrom(index: LangIndex, start: string): string[] {
  const sorted = (index.memo.sorted ??= [
    ...new Set([...index.surfaces.keys(), ...[...index.terms.keys()].filter((term) => term[0] === '^').map((term) => term.slice(1))]),
  ].sort());
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
