/**
 * Light stemming: words that mean the same share a stem; the stem need not be a word.
 *
 * Only endings that people vary when they ask are cut (plural, gender, verb forms, nouns made from verbs), after the idea of
 * light stemmers in J. Savoy, “Light stemming approaches for the French, Portuguese, German and Hungarian languages” (SAC
 * 2006) and D. Harman's S-stemmer (1991). Heavier ones (Porter) merge words that must stay apart, such as *universal* and
 * *university*.
 */
type Rule = readonly [ending: RegExp, by: string, least: number];

const IRREGULAR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    children: 'child',
    childs: 'child',
    kids: 'kid',
    women: 'woman',
    men: 'man',
    wives: 'wife',
    died: 'die',
    dies: 'die',
    dying: 'die',
    paid: 'pay',
    lost: 'los',
    dead: 'die',
    death: 'die',
    deaths: 'die',
    deceased: 'die',
    bought: 'buy',
    broken: 'broke',
    stole: 'steal',
    stolen: 'steal',
    taxes: 'tax',
    lives: 'live',
    benefits: 'benefit',
    benefit: 'benefit',
    business: 'business',
    businesses: 'business',
    licence: 'licens',
    license: 'licens',
    driver: 'driv',
    loss: 'los',
    married: 'marry',
    news: 'news',
    centre: 'center',
    cheque: 'check',
    fired: 'fired',
    firing: 'fired',
    parental: 'parental',
  },
  fr: {
    travaux: 'travail',
    yeux: 'oeil',
    mort: 'mort',
    morte: 'mort',
    morts: 'mort',
    deces: 'deced',
    decede: 'deced',
    decedee: 'deced',
    paie: 'pai',
    paye: 'pai',
    payer: 'pai',
    fils: 'fils',
    mois: 'mois',
    pays: 'pays',
    bras: 'bras',
    aines: 'ain',
    aine: 'ain',
    ainee: 'ain',
    loue: 'lou',
    louer: 'lou',
    loyer: 'loyer',
    impot: 'impot',
    impots: 'impot',
    perdu: 'perd',
    perdue: 'perd',
    perte: 'perd',
    perdre: 'perd',
    mari: 'mari',
    marie: 'marie',
    mariee: 'marie',
    maries: 'marie',
    marier: 'marie',
    naitre: 'nai',
    ne: 'nai',
    nee: 'nai',
    naissance: 'naissanc',
    permis: 'permis',
    divorce: 'divorc',
    chomage: 'chom',
    chomeur: 'chom',
    chomeuse: 'chom',
  },
};

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
export function stem(word: string, lang: string): string {
  const irregular = IRREGULAR[lang];
  if (irregular && Object.hasOwn(irregular, word)) return irregular[word]!;
  if (word.length < 4 || /\d/.test(word)) return word;
  let cut = word;
  for (const [ending, by, least] of RULES[lang] ?? []) {
    if (cut.length >= least && !(ending === PLURAL && /(?:ss|us|is)$/.test(cut))) cut = cut.replace(ending, by);
  }
  return cut;
}

const PLURAL = RULES['en']![0]![0];
