import { openCatalog, type Catalog, type DetailsPiece, type LogicPiece, type Piece, type TextsPiece } from '@service-finder/core';

// A catalogue small enough to read: two life events, three governments, every kind of fact, every way a service can stand.
// Its benefits are invented; only the form is real.

const logicOfCanada: LogicPiece = {
  format: 1,
  piece: 'logic',
  jurisdiction: 'ca',
  jurisdictions: {
    ca: { kind: 'country' },
    'ca-on': { kind: 'province', parent: 'ca' },
    'ca-nb': { kind: 'province', parent: 'ca' },
    'ca-on-ottawa': { kind: 'municipality', parent: 'ca-on' },
  },
  providers: { agency: { jurisdiction: 'ca' }, 'service-canada': { jurisdiction: 'ca' } },
  facts: {
    'died-on': { type: 'date', when: 'past', group: 'death' },
    age: { type: 'number', unit: 'years', min: 0, max: 120, group: 'you' },
    'deceased-was-your': { type: 'choice', options: ['partner', 'parent', 'child', 'other'], group: 'death' },
    'paid-into-cpp': { type: 'yes-no', group: 'death' },
    'net-income': { type: 'money', unit: 'cad-per-year', min: 0, group: 'money', sensitive: true },
    children: { type: 'members', fields: ['child-age', 'child-disabled'], group: 'family' },
    'child-age': { type: 'number', unit: 'years', min: 0, max: 17, group: 'family' },
    'child-disabled': { type: 'yes-no', group: 'family' },
    'someone-died': { type: 'yes-no', group: 'death' },
    'receives-pension': { type: 'yes-no', group: 'money' },
    province: { type: 'choice', options: ['ca-on', 'ca-nb'], group: 'place' },
    residence: { type: 'yes-no', group: 'you', officer: true },
  },
  amounts: {
    'death-benefit-maximum': { unit: 'cad', confirmed: true, values: [{ from: '2020-01-01', value: 2500 }] },
    'low-income': { unit: 'cad-per-year', confirmed: true, values: [{ from: '2020-01-01', value: 30000 }] },
  },
  bundles: {
    bereavement: {
      id: 'bereavement',
      event: 'died-on',
      given: { 'someone-died': true },
      tasks: [
        { id: 'bereavement/register' },
        { id: 'bereavement/certificate', after: ['bereavement/register'] },
        { id: 'bereavement/tell' },
        { id: 'bereavement/benefit' },
        { id: 'bereavement/orphans' },
        { id: 'bereavement/firearms' },
      ],
    },
    birth: { id: 'birth', tasks: [{ id: 'birth/benefit' }] },
  } as never,
  services: {
    'ca/death-benefit': {
      kind: 'benefit',
      area: ['ca'],
      provider: 'service-canada',
      topics: ['death', 'income'],
      tasks: ['bereavement/benefit'],
      rule: {
        all: [
          { fact: 'paid-into-cpp', is: true },
          { fact: 'deceased-was-your', oneOf: ['partner', 'parent', 'child'] },
        ],
      },
      channels: ['online', 'phone', 'mail', 'in-person'],
      documents: [{ document: 'proof-of-death' }, { document: 'sin' }],
      deadlines: [{ date: { date: { fact: 'died-on' }, plus: { days: 60 } }, kind: 'should' }],
      verified: '2026-11-20',
    },
    'ca/tell-government': {
      kind: 'notification',
      area: ['ca'],
      provider: 'service-canada',
      topics: ['death'],
      tasks: ['bereavement/tell'],
      rule: 'everyone',
      channels: ['phone'],
      documents: [{ document: 'proof-of-death' }],
      deadlines: [{ kind: 'should' }],
      free: true,
      verified: '2026-11-20',
    },
    'ca/orphans-benefit': {
      kind: 'benefit',
      area: ['ca'],
      provider: 'service-canada',
      topics: ['family'],
      tasks: ['bereavement/orphans'],
      rule: {
        all: [
          { fact: 'paid-into-cpp', is: true },
          { some: 'children', where: { fact: 'child-age', lessThan: 18 } },
        ],
      },
      channels: ['online'],
      documents: [{ document: 'proof-of-death' }],
      deadlines: [],
      verified: '2026-11-20',
    },
    'ca/low-income-supplement': {
      kind: 'benefit',
      area: ['ca'],
      provider: 'agency',
      topics: ['income'],
      tasks: ['bereavement/benefit'],
      rule: {
        all: [
          { fact: 'age', atLeast: 65 },
          { fact: 'net-income', lessThan: { amount: 'low-income' } },
        ],
      },
      channels: ['online'],
      documents: [],
      deadlines: [],
      receivedIf: 'receives-pension',
    },
    'ca/automatic-credit': {
      kind: 'credit',
      area: ['ca'],
      provider: 'agency',
      topics: ['income'],
      tasks: ['birth/benefit'],
      rule: 'everyone',
      automatic: true,
      channels: [],
      documents: [],
      deadlines: [],
      verified: '2026-11-20',
    },
    'ca/grief-support': {
      kind: 'support',
      area: ['ca'],
      provider: 'agency',
      topics: ['death'],
      tasks: ['bereavement/benefit'],
      rule: 'not-encoded',
      channels: ['phone'],
      documents: [],
      deadlines: [],
    },
    'ca/second-credit': {
      kind: 'credit',
      area: ['ca'],
      provider: 'agency',
      topics: ['income'],
      rule: { fact: 'receives-pension', is: true },
      channels: ['online'],
      documents: [],
      deadlines: [],
      verified: '2026-11-20',
    },
  } as never,
};

const logicOfOntario: LogicPiece = {
  format: 1,
  piece: 'logic',
  jurisdiction: 'ca-on',
  providers: { ontario: { jurisdiction: 'ca-on' } },
  services: {
    'ca-on/death-certificate': {
      kind: 'certificate',
      area: ['ca-on'],
      provider: 'ontario',
      topics: ['death', 'identity'],
      tasks: ['bereavement/certificate'],
      rule: 'everyone',
      channels: ['online', 'mail'],
      documents: [{ document: 'sin' }],
      deadlines: [],
      verified: '2026-11-20',
      includes: ['ca-on/proof-letter'],
    },
    'ca-on/proof-letter': {
      kind: 'document',
      area: ['ca-on'],
      provider: 'ontario',
      topics: ['death'],
      tasks: ['bereavement/tell'],
      rule: 'everyone',
      channels: ['online'],
      documents: [],
      deadlines: [],
      verified: '2026-11-20',
    },
    'ca-on/firearms': {
      kind: 'not-offered',
      area: ['ca-on'],
      provider: 'ontario',
      topics: ['legal'],
      tasks: ['bereavement/firearms'],
      rule: 'everyone',
      channels: [],
      documents: [],
      deadlines: [],
      verified: '2026-11-20',
    },
  } as never,
};

type Both = readonly [en: string, fr: string];
const pick = (at: 0 | 1, [en, fr]: Both) => (at === 0 ? en : fr);

function textsOfCanada(at: 0 | 1): TextsPiece {
  const t = (en: string, fr: string) => pick(at, [en, fr]);
  return {
    format: 1,
    piece: 'texts',
    jurisdiction: 'ca',
    lang: t('en', 'fr'),
    services: {
      'ca/death-benefit': {
        name: t('Death benefit', 'Prestation de décès'),
        summary: t(
          'A one-time payment for a person who paid into the plan.',
          'Un versement unique pour une personne qui a cotisé au régime.',
        ),
      },
      'ca/tell-government': {
        name: t('Tell the government about a death', 'Aviser le gouvernement d’un décès'),
        summary: t('Stops payments that would have to be paid back.', 'Arrête les paiements qu’il faudrait rembourser.'),
      },
      'ca/orphans-benefit': {
        name: t('Children’s benefit', 'Prestation d’enfant'),
        summary: t(
          'A monthly payment for each child of a person who died.',
          'Un paiement mensuel pour chaque enfant d’une personne décédée.',
        ),
      },
      'ca/low-income-supplement': {
        name: t('Low-income supplement', 'Supplément pour faible revenu'),
        summary: t(
          'A monthly payment for people 65 and older with a low income.',
          'Un paiement mensuel pour les personnes de 65 ans et plus à faible revenu.',
        ),
      },
      'ca/automatic-credit': {
        name: t('Automatic credit', 'Crédit automatique'),
        summary: t('A credit that is paid with your taxes.', 'Un crédit versé avec vos impôts.'),
      },
      'ca/grief-support': { name: t('Grief support', 'Soutien au deuil'), summary: t('Somebody to talk to.', 'Quelqu’un à qui parler.') },
      'ca/second-credit': {
        name: t('Pension credit', 'Crédit pour pension'),
        summary: t('A credit for people with a pension.', 'Un crédit pour les personnes qui ont une pension.'),
      },
    },
    facts: {
      'died-on': {
        label: t('Date of death', 'Date du décès'),
        question: t('When did the person die?', 'Quand la personne est-elle décédée?'),
        help: t('The day on the proof of death.', 'Le jour inscrit sur la preuve de décès.'),
      },
      age: {
        label: t('Age', 'Âge'),
        question: t('How old are you?', 'Quel âge avez-vous?'),
        questionForOther: t('How old are they?', 'Quel âge cette personne a-t-elle?'),
      },
      'deceased-was-your': {
        label: t('Who died', 'Personne décédée'),
        question: t('Who was the person to you?', 'Qui était cette personne pour vous?'),
        options: {
          partner: t('my spouse or partner', 'mon conjoint ou ma conjointe'),
          parent: t('my parent', 'mon père ou ma mère'),
          child: t('my child', 'mon enfant'),
          other: t('somebody else', 'quelqu’un d’autre'),
        },
      },
      'paid-into-cpp': {
        label: t('Paid into the plan', 'Cotisations au régime'),
        question: t('Did the person pay into the pension plan?', 'La personne a-t-elle cotisé au régime de pensions?'),
        why: t('Some benefits are only for people who paid into it.', 'Certaines prestations sont réservées aux personnes qui ont cotisé.'),
        yes: t('The person paid into the plan', 'La personne a cotisé au régime'),
        no: t('The person did not pay into the plan', 'La personne n’a pas cotisé au régime'),
      },
      'net-income': {
        label: t('Your net income', 'Votre revenu net'),
        question: t('What was your net income last year?', 'Quel était votre revenu net l’an dernier?'),
        help: t('Line 23600 of your tax return.', 'Ligne 23600 de votre déclaration.'),
      },
      children: {
        label: t('Children', 'Enfants'),
        question: t('Tell us about each child who lives with you', 'Parlez-nous de chaque enfant qui vit avec vous'),
        member: t('Child', 'Enfant'),
      },
      'child-age': { label: t('Age of the child', 'Âge de l’enfant'), question: t('How old is this child?', 'Quel âge a cet enfant?') },
      'child-disabled': {
        label: t('Disability', 'Handicap'),
        question: t('Does this child have a disability?', 'Cet enfant a-t-il un handicap?'),
      },
      'someone-died': { label: t('Somebody died', 'Un décès'), question: t('Did somebody die?', 'Quelqu’un est-il décédé?') },
      'receives-pension': {
        label: t('Pension', 'Pension'),
        question: t('Do you receive a pension?', 'Recevez-vous une pension?'),
        yes: t('You receive a pension', 'Vous recevez une pension'),
        no: t('You do not receive a pension', 'Vous ne recevez pas de pension'),
      },
      province: { label: t('Province', 'Province'), question: t('Where do you live?', 'Où habitez-vous?') },
      residence: { label: t('Residence', 'Résidence'), question: '', decidedBy: t('the agency', 'l’agence') },
    },
    amounts: {
      'death-benefit-maximum': t('Maximum of the death benefit', 'Maximum de la prestation de décès'),
      'low-income': t('Low-income limit', 'Seuil de faible revenu'),
    },
    bundles: {
      bereavement: {
        name: t('When someone dies', 'Décès d’un proche'),
        summary: t('Someone close to you has died', 'Un proche est décédé'),
      },
      birth: { name: t('Having a baby', 'Naissance d’un enfant'), summary: t('A baby is born or on the way', 'Un bébé est né ou attendu') },
    },
    tasks: {
      'bereavement/register': {
        name: t('Register the death', 'Déclarer le décès'),
        advice: t('The funeral home usually does this for you.', 'La maison funéraire le fait habituellement pour vous.'),
      },
      'bereavement/certificate': { name: t('Get proof of the death', 'Obtenir une preuve du décès') },
      'bereavement/tell': { name: t('Tell the government', 'Avertir le gouvernement') },
      'bereavement/benefit': { name: t('Claim the death benefit', 'Demander la prestation de décès') },
      'bereavement/orphans': { name: t('Claim for children', 'Demander pour les enfants') },
      'bereavement/firearms': { name: t('Deal with firearms', 'S’occuper des armes à feu') },
      'birth/benefit': { name: t('Get child benefits', 'Recevoir des allocations') },
    },
    documents: {
      'proof-of-death': { name: t('Proof of death', 'Preuve de décès'), note: t('From the funeral home.', 'De la maison funéraire.') },
      sin: { name: t('Social Insurance Number of the person who died', 'Numéro d’assurance sociale de la personne décédée') },
    },
    providers: { agency: { name: t('Tax Agency', 'Agence du revenu') }, 'service-canada': { name: 'Service Canada' } },
    jurisdictions: {
      ca: { name: t('Government of Canada', 'Gouvernement du Canada') },
      'ca-on': { name: 'Ontario' },
      'ca-nb': { name: t('New Brunswick', 'Nouveau-Brunswick') },
      'ca-on-ottawa': { name: 'Ottawa' },
    },
    topics: {
      death: { name: t('Death and grief', 'Décès et deuil') },
      income: { name: t('Money and income', 'Argent et revenu') },
      family: { name: t('Family', 'Famille') },
      identity: { name: t('Identity papers', 'Papiers d’identité') },
      legal: { name: t('Law', 'Droit') },
    },
  };
}

function textsOfOntario(at: 0 | 1): TextsPiece {
  const t = (en: string, fr: string) => pick(at, [en, fr]);
  return {
    format: 1,
    piece: 'texts',
    jurisdiction: 'ca-on',
    lang: t('en', 'fr'),
    services: {
      'ca-on/death-certificate': {
        name: t('Death certificate', 'Certificat de décès'),
        summary: t('Official proof of a death in Ontario.', 'Preuve officielle d’un décès en Ontario.'),
      },
      'ca-on/proof-letter': {
        name: t('Letter of proof', 'Lettre de preuve'),
        summary: t('A letter for the bank.', 'Une lettre pour la banque.'),
      },
      'ca-on/firearms': {
        name: t('Deal with firearms', 'S’occuper des armes à feu'),
        summary: t('Ontario does not do this. Ask the police.', 'L’Ontario ne le fait pas. Adressez-vous à la police.'),
      },
    },
    providers: { ontario: { name: 'ServiceOntario' } },
  };
}

function detailsOf(jurisdiction: 'ca' | 'ca-on', at: 0 | 1): DetailsPiece {
  const t = (en: string, fr: string) => pick(at, [en, fr]);
  const source = {
    title: t('Pension Plan Act, section 57', 'Loi sur le régime de pensions, article 57'),
    url: 'https://laws-lois.justice.gc.ca/',
    official: true,
    read: '2026-11-20',
  };
  const plain = {
    apply: [{ by: 'online' as const, url: 'https://example.gc.ca/apply', name: t('My Account', 'Mon dossier') }],
    deadlines: [],
    sources: [source],
    page: 'https://example.gc.ca/page',
  };
  return {
    format: 1,
    piece: 'details',
    jurisdiction,
    lang: t('en', 'fr'),
    services:
      jurisdiction === 'ca-on'
        ? {
            'ca-on/death-certificate': { ...plain, cost: '$15', wait: t('3 weeks', '3 semaines') },
            'ca-on/proof-letter': plain,
            'ca-on/firearms': { ...plain, apply: [] },
          }
        : {
            'ca/death-benefit': {
              ...plain,
              related: ['ca/low-income-supplement'],
              howMuch: t('Up to {death-benefit-maximum}', 'Jusqu’à {death-benefit-maximum}'),
              criteria: [t('Nobody else has applied', 'Personne d’autre n’a fait la demande')],
              apply: [
                ...plain.apply,
                {
                  by: 'phone',
                  phone: '1-800-277-9914',
                  tty: '1-800-255-4786',
                  hours: t('Monday to Friday, 8:30 am to 4:30 pm', 'Du lundi au vendredi, de 8 h 30 à 16 h 30'),
                },
                { by: 'mail', address: 'Service Canada\nPO Box 5100\nOttawa ON K1P 5S9', note: t('Form ISP1200', 'Formulaire ISP1200') },
                { by: 'in-person', name: t('Any Service Canada office', 'Tout bureau de Service Canada') },
              ],
              deadlines: [t('Apply within 60 days of the death', 'Faites la demande dans les 60 jours du décès')],
              wait: t('6 to 12 weeks', 'De 6 à 12 semaines'),
            },
            'ca/tell-government': {
              ...plain,
              apply: [{ by: 'phone', phone: '1-800-277-9914' }],
              deadlines: [t('As soon as you can', 'Dès que possible')],
            },
            'ca/orphans-benefit': plain,
            'ca/low-income-supplement': plain,
            'ca/automatic-credit': {
              ...plain,
              apply: [],
              automatic: t('It is paid with your tax refund.', 'Il est versé avec votre remboursement d’impôt.'),
            },
            'ca/grief-support': {
              ...plain,
              apply: [{ by: 'phone', phone: '988' }],
              criteria: [t('You have lost someone', 'Vous avez perdu quelqu’un')],
            },
            'ca/second-credit': plain,
          },
    ...(jurisdiction === 'ca' && {
      pointers: {
        parking: {
          name: t('Parking tickets', 'Contraventions'),
          answer: t('Your city handles these.', 'Votre ville s’en occupe.'),
          links: [{ label: 'Ottawa', url: 'https://ottawa.ca/' }],
        },
      },
    }),
  };
}

/** All pieces, both languages. */
export const tinyPieces: readonly Piece[] = [
  logicOfCanada,
  logicOfOntario,
  ...([0, 1] as const).flatMap((at) => [textsOfCanada(at), textsOfOntario(at), detailsOf('ca', at), detailsOf('ca-on', at)]),
];

export const tinyCatalog = (): Catalog => openCatalog(tinyPieces);
