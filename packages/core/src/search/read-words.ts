import { stem, wordsOf, type Language, type Word } from './analysis/index.js';

/** A word of a name as the index keeps it. */
interface Part {
  readonly term: string;
  readonly stop: boolean;
}

/** The term of a word: a stem, or for capitals an acronym apart from ordinary words (*SIN* is not *sin*). */
export const termOf = (word: Word, lang: Language): string => (word.capitals ? `^${word.folded}` : stem(word.folded, lang));

/** Reads names and phrases as terms, and notes in `surfaces` how their words are written. */
export function wordReader(language: Language, surfaces: Map<string, string>) {
  const chunks = new Map<string, readonly Part[]>();
  const partsOf = (text: string): readonly Part[] =>
    wordsOf(text).map((word) => {
      if (!word.capitals && word.folded.length > 2) surfaces.set(word.folded, word.written.toLowerCase());
      return { term: termOf(word, language), stop: !word.capitals && language.stop.has(word.folded) };
    });
  // The same few thousand words make up all names: what stands between two spaces is read once.
  const read = (chunk: string): readonly Part[] => {
    let parts = chunks.get(chunk);
    if (!parts) chunks.set(chunk, (parts = partsOf(chunk)));
    return parts;
  };
  const split = (text: string): readonly Part[] => (/[\d.]/.test(text) ? partsOf(text) : text.split(' ').flatMap(read));
  const terms = (parts: readonly Part[]): string[] => parts.map(({ term }) => term);
  return {
    /** Without stop words, unless there is nothing else. */
    nameOf(text: string): string[] {
      const parts = split(text);
      const telling = parts.filter(({ stop }) => !stop);
      return terms(telling.length > 0 ? telling : parts);
    },
    /** As `nameOf`, but "let go" and "work for myself" in full: one word of them would say too little, or something else. */
    phraseOf(text: string): string[] {
      const parts = split(text);
      const telling = parts.filter(({ stop }) => !stop);
      return terms(telling.length > 1 ? telling : parts);
    },
  };
}
