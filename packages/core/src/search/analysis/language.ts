import type { Word } from './words.js';

const ACCENT = /[àâçéèêëîïôùûüœ]/i;

/**
 * The language of a query: stop words of one language and not of the other, accents, and words that only one index knows.
 * With no sign either way it is the page's language.
 *
 * @param stops - Stop words of the languages there are.
 * @param knows - Whether an index of that language knows the word; leave out when only one index is loaded.
 * @example languageOf(wordsOf('aide pour payer mon loyer'), stops, 'en') // => 'fr'
 */
export function languageOf(
  words: readonly Word[],
  stops: ReadonlyMap<string, ReadonlySet<string>>,
  page: string,
  knows?: (word: Word, lang: string) => boolean,
): string {
  const langs = [...stops.keys()];
  let best = page;
  let bestScore = 0;
  const scores = langs.map((lang) => {
    let score = lang === page ? 0.4 : 0;
    for (const word of words) {
      const others = langs.filter((other) => other !== lang);
      if (stops.get(lang)!.has(word.folded) && !others.some((other) => stops.get(other)!.has(word.folded))) score += 1;
      if (lang === 'fr' && (word.elided || ACCENT.test(word.written))) score += 1;
      if (knows && knows(word, lang) && !others.some((other) => knows(word, other))) score += 0.8;
    }
    return score;
  });
  langs.forEach((lang, at) => {
    if (scores[at]! > bestScore) [best, bestScore] = [lang, scores[at]!];
  });
  return best;
}
