import {
  buildIndex,
  openSearch,
  searchDocsOf,
  type AuthoredRecords,
  type IndexPiece,
  type SearchEngine,
} from '../../packages/core/src/search/index.js';

const both = (en: string, fr: string) => ({ en, fr });
const lists = (en: string[], fr: string[]) => ({ en, fr });
const service = (name: [string, string], en: string[], fr: string[], more: object = {}) => ({
  kind: 'benefit',
  name: both(...name),
  aliases: lists(en, fr),
  summary: both('A payment.', 'Un paiement.'),
  area: 'ca',
  provider: 'one',
  topics: ['income'],
  tasks: [],
  rule: 'everyone',
  apply: [],
  sources: [],
  ...more,
});

/** A catalogue small enough to read: two provinces, two bundles, the acronyms that are ordinary words. */
export const SMALL = {
  topics: { income: { name: both('Money', 'Argent') }, disability: { name: both('Disability', 'Handicap') } },
  providers: { one: { name: both('Service Canada', 'Service Canada'), jurisdiction: 'ca' } },
  jurisdictions: {
    ca: { name: both('Canada', 'Canada'), kind: 'country' },
    'ca-on': { name: both('Ontario', 'Ontario'), kind: 'province' },
    'ca-sk': { name: both('Saskatchewan', 'Saskatchewan'), kind: 'province' },
    'ca-qc': { name: both('Quebec', 'Québec'), kind: 'province' },
  },
  bundles: {
    bereavement: {
      name: both('When someone dies', 'Décès d’un proche'),
      summary: both('Someone died', 'Quelqu’un est mort'),
      aliases: lists(['my dad died', 'funeral'], ['mon père est mort', 'funérailles']),
      tasks: [{ id: 'death-benefit', name: both('Claim the death benefit', 'Demander la prestation de décès') }],
    },
  },
  services: {
    'ca/social-insurance-number': service(
      ['Social Insurance Number', 'Numéro d’assurance sociale'],
      ['SIN', 'SIN card', 'nine-digit number'],
      ['NAS', 'carte d’assurance sociale'],
    ),
    'ca/canada-child-benefit': service(
      ['Canada Child Benefit', 'Allocation canadienne pour enfants'],
      ['CCB', 'baby bonus', 'money for my kids', 'RC66'],
      ['ACE', 'allocations familiales', 'argent pour mes enfants'],
    ),
    'ca/old-age-security': service(
      ['Old Age Security pension', 'Pension de la Sécurité de la vieillesse'],
      ['OAS', 'old age pension'],
      ['SV', 'pension de vieillesse'],
    ),
    'ca/wheat-support': service(
      ['Grain advance', 'Avance sur le grain'],
      ['help for weather damage', 'crop storm money'],
      ['aide pour dommages de la météo', 'argent après la grêle'],
    ),
    'ca-on/odsp': service(
      ['Ontario Disability Support Program', 'Programme ontarien de soutien aux personnes handicapées'],
      ['ODSP', 'disability cheque'],
      ['POSPH', 'chèque d’invalidité'],
      { area: 'ca-on', tasks: ['disability/provincial-income'], topics: ['disability'] },
    ),
    'ca-on/gains': service(
      ['Guaranteed Annual Income System', 'Régime de revenu annuel garanti'],
      ['GAINS', 'Ontario seniors top-up'],
      ['RRAG', 'supplément pour aînés de l’Ontario'],
      { area: 'ca-on' },
    ),
    'ca-on/newborn-bundle': service(
      ['Five-in-One Newborn Bundle', 'Trousse cinq en un pour nouveau-né'],
      ['5-in-1', 'newborn bundle'],
      ['5-en-1', 'trousse pour nouveau-né'],
      { area: 'ca-on' },
    ),
    'ca-sk/said': service(
      ['Saskatchewan Assured Income for Disability', 'Programme de revenu assuré pour personnes handicapées'],
      ['SAID', 'disability income'],
      ['SAID', 'revenu d’invalidité'],
      { area: 'ca-sk', tasks: ['disability/provincial-income'], topics: ['disability'] },
    ),
    'ca-qc/moved-away': { kind: 'moved', to: 'ca/old-age-security', reason: 'test' },
  },
  handledBy: {
    'speeding-ticket': {
      name: both('Speeding ticket', 'Contravention'),
      phrases: lists(['speeding ticket'], ['ticket de vitesse']),
      answer: both('The court.', 'La cour.'),
    },
  },
  concepts: {
    kin: { phrases: lists(['dad', 'uncle', 'grandma'], ['père', 'oncle', 'mamie']) },
    'need-kids': { phrases: lists(['raise a family on little'], ['élever une famille avec peu']), services: ['ca/canada-child-benefit'] },
    'real-words': { phrases: lists(['wheat'], ['blé']) },
    'place-ca-sk': { phrases: lists(['Regina', 'SK'], ['Regina', 'SK']) },
  },
} as unknown as AuthoredRecords;

export function smallPieces(...langs: ('en' | 'fr')[]): IndexPiece[] {
  return langs.flatMap((lang) => [...searchDocsOf(SMALL, lang)].map(([jurisdiction, docs]) => buildIndex(docs, { lang, jurisdiction })));
}

export const smallEngine = (...langs: ('en' | 'fr')[]): SearchEngine => openSearch(smallPieces(...langs));
