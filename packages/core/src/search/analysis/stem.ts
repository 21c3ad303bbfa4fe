import type { Language } from './languages.js';

/**
 * Light stemming: words that mean the same share a stem; the stem need not be a word.
 *
 * Only endings that people vary when they ask are cut (plural, gender, verb forms, nouns made from verbs), after the idea of
 * light stemmers in J. Savoy, “Light stemming approaches for the French, Portuguese, German and Hungarian languages” (SAC
 * 2006) and D. Harman's S-stemmer (1991). Heavier ones (Porter) merge words that must stay apart, such as *universal* and
 * *university*.
 */
type Rule = readonly [ending: RegExp, by: string, least: number];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    [/'?s'?$/, '', 4],
    [/ie$|y$/, 'i', 4],
    [/ications?$/, 'i', 7],
    [/istration$/, 'ist', 8],
    [/(a|i)bilit(?:y|i)$/, '$1bl', 8],
    [/ation$|ating$|ated$|ate$/, '', 7],
    [/([aeiou].*t)ion$/, '$1', 6],
    [/ment$/, '', 6],
    [/ness$|ful$|ly$|li$/, '', 6],
    [/([aeiouy].*)(?:ing|ed)$/, '$1', 5],
    [/[eo]r$/, '', 7],
    [/e$/, '', 4],
    [/([bdfgmnprt])\1$/, '$1', 5],
    [/licenc$/, 'licens', 6],
    [/y$/, 'i', 4],
  ],
  fr: [
    [/eaux$/, 'eau', 5],
    [/aux$/, 'al', 5],
    [/[sx]$/, '', 4],
    [/issement$|ement$/, '', 7],
    [/ation$|ateur$|atrice$/, '', 7],
    [/euse$/, 'eur', 6],
    [/ive$/, 'if', 5],
    [/ite$/, '', 8],
    [/([aeiouy].*t)ion$/, '$1', 6],
    [/erait$|eront$|erai$|aient$|ait$|ais$/, '', 7],
    [/ant$|ante$/, '', 7],
    [/(?:ees|ee|er|ez|es|e)$/, '', 4],
    [/([lnrtpm])\1$/, '$1', 5],
    [/y/, 'i', 4],
    [/i$/, '', 6],
  ],
};

/** The stem of a folded word. Numbers, form names and words of other languages come back as they are. */
export function stem(word: string, { lang, forms }: Language): string {
  const irregular = forms.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /\d/.test(word)) return word;
  let cut = word;
  for (const [ending, by, least] of RULES[lang] ?? []) {
    if (cut.length >= least && !(ending === PLURAL && /(?:ss|us|is)$/.test(cut))) cut = cut.replace(ending, by);
  }
  return cut;
}

const PLURAL = RULES['en']![0]![0];
