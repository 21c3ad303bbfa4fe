import {
  openCatalog,
  type Catalog,
  type DetailsPiece,
  type LogicPiece,
  type Rule,
  type Service,
  type TextsPiece,
} from '@service-finder/core';

/** Facts that the tests of core speak about: one of every type. */
export const FACTS: NonNullable<LogicPiece['facts']> = {
  age: { type: 'number', unit: 'years', min: 0, max: 130, group: 'you', follows: [{ value: { yearsSince: { fact: 'date-of-birth' } } }] },
  'date-of-birth': { type: 'date', when: 'past', group: 'you' },
  province: { type: 'choice', options: ['ca-on', 'ca-qc', 'ca-nb'], group: 'place' },
  'lives-in-canada': { type: 'yes-no', group: 'place' },
  status: { type: 'choice', options: ['citizen', 'permanent-resident', 'other'], group: 'status' },
  'has-partner': { type: 'yes-no', group: 'family' },
  'partner-income': { type: 'money', unit: 'cad-per-year', min: 0, group: 'money', askIf: { fact: 'has-partner', is: true } },
  income: { type: 'money', unit: 'cad-per-year', min: 0, group: 'money' },
  'household-size': { type: 'number', unit: 'people', min: 1, group: 'family' },
  'died-on': { type: 'date', when: 'past', group: 'death' },
  children: { type: 'members', fields: ['child-age', 'child-disabled'], group: 'family' },
  'child-age': { type: 'number', unit: 'years', min: 0, group: 'child' },
  'child-disabled': { type: 'yes-no', group: 'child' },
  'receives-pension': { type: 'yes-no', group: 'retirement' },
  'officer-agrees': { type: 'yes-no', group: 'officer', officer: true },
};

export const AMOUNTS: NonNullable<LogicPiece['amounts']> = {
  cutoff: {
    unit: 'cad-per-year',
    confirmed: true,
    values: [
      { from: '2024-07-01', through: '2025-06-30', value: 20_000 },
      { from: '2025-07-01', through: '2026-06-30', value: 21_000 },
    ],
  },
  ended: { unit: 'cad-per-year', confirmed: true, values: [{ from: '2020-01-01', until: '2020-12-31', value: 500 }] },
  'by-size': {
    unit: 'cad-per-year',
    confirmed: true,
    values: [{ from: '2025-01-01', steps: [{ atMost: 1, value: 20_000 }, { atMost: 2, value: 28_000 }, { value: 35_000 }] }],
  },
};

type ServiceFields = Partial<Service> & { readonly rule: Rule };

/** A small catalogue with the given services, in Canada and Ontario. */
export function tinyCatalog(
  services: Readonly<Record<string, ServiceFields>>,
  more: Partial<LogicPiece> = {},
  texts: Partial<TextsPiece> = {},
  details: Partial<DetailsPiece> = {},
): Catalog {
  const logic: LogicPiece = {
    format: 1,
    piece: 'logic',
    jurisdiction: 'ca',
    jurisdictions: {
      ca: { kind: 'country' },
      'ca-on': { kind: 'province', parent: 'ca' },
      'ca-qc': { kind: 'province', parent: 'ca' },
      'ca-nb': { kind: 'province', parent: 'ca' },
      'ca-on-ottawa': { kind: 'municipality', parent: 'ca-on' },
    },
    facts: FACTS,
    amounts: AMOUNTS,
    services: Object.fromEntries(
      Object.entries(services).map(([id, fields]) => [
        id,
        { kind: 'benefit', area: [id.slice(0, id.indexOf('/'))], provider: 'someone', topics: ['income'], channels: ['online'], ...fields },
      ]),
    ),
    ...more,
  };
  const words = (lang: 'en' | 'fr', piece: Partial<TextsPiece>): TextsPiece => ({
    format: 1,
    piece: 'texts',
    jurisdiction: 'ca',
    lang,
    services: {},
    ...piece,
  });
  return openCatalog([
    logic,
    words('en', texts),
    words('fr', texts),
    { format: 1, piece: 'details', jurisdiction: 'ca', lang: 'en', services: {}, ...details },
  ]);
}

/** The catalogue with one service, `ca/it`, that has this rule. */
export const withRule = (rule: Rule, fields: Partial<Service> = {}): Catalog => tinyCatalog({ 'ca/it': { ...fields, rule } });
export const TODAY = '2026-11-22';
