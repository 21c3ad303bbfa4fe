/** The few headings that commands print for people, in the language of --lang. */
const WORDS = {
  en: {
    met: 'You may be able to get',
    unknown: 'Not decided yet',
    unmet: 'Not for you, from your answers',
    missing: 'Still needed',
    papers: 'Papers',
    undecided: 'Undecided services',
    done: 'Nothing more to ask.',
    noMatch: 'Nothing in the catalogue fits.',
    lifeEvent: 'life event',
    notYet: 'The programme begins on {0}',
    ended: 'The programme ended on {0}',
    received: 'You told us that you already have or receive this',
    gaps: 'Tasks that nothing here serves',
    why: 'Why',
    none: 'None.',
    colon: ':',
  },
  fr: {
    met: 'Vous pourriez obtenir',
    unknown: 'Pas encore décidé',
    unmet: 'Pas pour vous, selon vos réponses',
    missing: 'Il manque',
    papers: 'Papiers',
    undecided: 'Services à décider',
    done: 'Plus rien à demander.',
    noMatch: 'Rien dans le catalogue ne correspond.',
    lifeEvent: 'événement de la vie',
    notYet: 'Le programme commence le {0}',
    ended: 'Le programme a pris fin le {0}',
    received: 'Vous nous avez dit que vous l’avez ou le recevez déjà',
    gaps: 'Tâches auxquelles rien ne répond ici',
    why: 'Pourquoi',
    none: 'Aucun.',
    colon: '\u00A0:',
  },
} as const;

export type Words = Readonly<Record<keyof (typeof WORDS)['en'], string>>;
export const wordsFor = (lang: string): Words => (lang === 'fr' ? WORDS.fr : WORDS.en);
