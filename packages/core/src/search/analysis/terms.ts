import type { Language } from './languages.js';
import { stem } from './stem.js';
import { wordsOf } from './words.js';

/**
 * The terms by which a text is found: stems of its words without stop words. A text of stop words only ("It's on me") keeps them.
 */
export function termsOf(text: string, language: Language): string[] {
  const words = wordsOf(text).map((word) => word.folded);
  const telling = words.filter((word) => !language.stop.has(word));
  return (telling.length > 0 ? telling : words).map((word) => stem(word, language));
}
