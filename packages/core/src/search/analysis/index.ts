export { fold } from './fold.js';
export { languageOf } from './language.js';
export { stem } from './stem.js';
export { softWords, stopWords } from './stop-words.js';
export { wordsOf, type Word } from './words.js';
import { stem } from './stem.js';
import { stopWords } from './stop-words.js';
import { wordsOf } from './words.js';

/**
 * The terms by which a text is found: stems of its words without stop words. A text of stop words only ("It's on me") keeps them.
 */
export function termsOf(text: string, lang: string): string[] {
  const words = wordsOf(text).map((word) => word.folded);
  const telling = words.filter((word) => !stopWords(lang).has(word));
  return (telling.length > 0 ? telling : words).map((word) => stem(word, lang));
}
