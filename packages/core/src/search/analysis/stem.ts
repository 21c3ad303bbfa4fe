import type { Language } from './languages.js';

/**
 * Light stemming: words that mean the same share a stem; the stem need not be a word.
 *
 * Only endings that people vary when they ask are cut (plural, gender, verb forms, nouns made from verbs), after the idea of
 * light stemmers in J. Savoy, “Light stemming approaches for the French, Portuguese, German and Hungarian languages” (SAC
 * 2006) and D. Harman's S-stemmer (1991). Heavier ones (Porter) merge words that must stay apart, such as *universal* and
 * *university*.
 */

/** The stem of a folded word. Numbers, form names and words of other languages come back as they are. */
export function stem(word: string, { forms, endings }: Language): string {
  const irregular = forms.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /\d/.test(word)) return word;
  let cut = word;
  for (const { ending, by, least } of endings) if (cut.length >= least) cut = cut.replace(ending, by);
  return cut;
}
