import {
  knownFrom,
  valueOf,
  withGiven,
  isDeclined,
  type Answer,
  type Catalog,
  type Fact,
  type JurisdictionId,
  type Situation,
} from '@service-finder/core';

/** A seeded source of numbers in [0, 1): the same households on every machine (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How often “yes” is true, where a coin would be far from life. Rough shares of households, chosen for the bench only. */
const YES: Readonly<Record<string, number>> = {
  'deceased-was-veteran': 0.05,
  'deceased-firearms': 0.07,
  'deceased-received-social-assistance': 0.06,
  'funeral-not-affordable': 0.12,
  'receives-social-assistance': 0.06,
  'lives-on-reserve': 0.03,
  'adopted-a-child': 0.03,
  'lost-pregnancy-or-child': 0.08,
  'lives-in-canada': 0.99,
  'plans-to-stay': 0.97,
  'has-disability': 0.2,
  'not-enough-money-for-basics': 0.12,
  'family-of-veteran': 0.05,
  'employer-bankrupt': 0.03,
  'has-disability-tax-credit': 0.3,
};
const CHOICES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'status-in-canada': { citizen: 0.8, 'permanent-resident': 0.12, 'temporary-resident': 0.05 },
  'indigenous-identity': { none: 0.95 },
  'military-service': { none: 0.95 },
  'death-cause-special': { none: 0.94 },
};

/** A person who answers every question, each answer drawn once. */
export function household(catalog: Catalog, seed: number, today: string): (fact: Fact) => Answer {
  const random = randomFrom(seed);
  const drawn = new Map<string, Answer>();
  return (fact) => {
    if (!drawn.has(fact.id)) drawn.set(fact.id, draw(catalog, fact, random, today));
    return drawn.get(fact.id)!;
  };
}

function draw(catalog: Catalog, fact: Fact, random: () => number, today: string): Answer {
  switch (fact.type) {
    case 'yes-no':
      return random() < (YES[fact.id] ?? 0.5);
    case 'choice': {
      const weights = CHOICES[fact.id] ?? {};
      const rest = Math.max(0, 1 - Object.values(weights).reduce((sum, n) => sum + n, 0));
      const others = fact.options!.filter((option) => !(option in weights));
      let left = random();
      for (const option of fact.options!) {
        left -= weights[option] ?? rest / others.length;
        if (left < 0) return option;
      }
      return fact.options!.at(-1)!;
    }
    case 'number':
      return Math.round((fact.min ?? 0) + random() * Math.min(80, (fact.max ?? 80) - (fact.min ?? 0)));
    case 'money':
      return Math.round(random() ** 2 * 120_000);
    case 'date':
      return new Date(Date.parse(today) - Math.floor(random() * 200) * 86_400_000).toISOString().slice(0, 10);
    case 'members':
      return Array.from({ length: Math.floor(random() * 4) }, () =>
        Object.fromEntries((fact.fields ?? []).map((field) => [field, draw(catalog, catalog.facts.get(field)!, random, today) as never])),
      );
    case 'checklist':
      return { declined: 'dont-know' };
  }
}

/** The situation of someone who has just chosen a life event. */
export const startOf = (catalog: Catalog, bundle: string, place: JurisdictionId, today: string): Situation =>
  withGiven({ answers: new Map(), today, place }, catalog.bundles.get(bundle));

/** Whether a fact could be asked now: neither known, nor declined, nor meaningless. */
export const isOpen = (catalog: Catalog, situation: Situation, fact: string): boolean =>
  valueOf(knownFrom(catalog, situation), fact) === undefined && !isDeclined(situation.answers.get(fact));
