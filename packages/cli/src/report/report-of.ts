import { daysBetween, type Catalog, type Service, type Texts } from '@service-finder/core';
import { coverageOf, isProvince, type Served } from '../coverage.js';
import { isObject } from '../load/loose.js';
import { possibleTruths } from '../possible-truths.js';

export interface Share {
  readonly total: number;
  readonly done: number;
}

/** Rules that can be met and can fail. `withMargin`: those of them that leave a part open, where no public text draws the line. */
export interface Encoded extends Share {
  readonly withMargin: number;
}

/** What `report` tells of a catalogue, authored or built. */
export interface Report {
  readonly on: string;
  /** Records with faults, which nothing below counts; always 0 for a build. */
  readonly leftOut: number;
  readonly counts: Readonly<Record<'services' | 'bundles' | 'facts' | 'amounts' | 'documents' | 'providers' | 'jurisdictions', number>>;
  readonly jurisdictions: readonly {
    readonly jurisdiction: string;
    readonly name: string;
    readonly services: number;
    readonly confirmed: number;
    readonly unconfirmed: number;
    readonly reread: number;
  }[];
  readonly confirmed: Share;
  /** Services that somebody who did not write them read against their sources once more. */
  readonly reread: Share;
  /** Rules that are written, of benefits and credits, and of all services. */
  readonly rulesEncoded: { readonly benefitsAndCredits: Encoded; readonly all: Encoded };
  /** English texts that have a French one, and the reverse. */
  readonly parity: { readonly texts: number; readonly missingFrench: number; readonly missingEnglish: number };
  readonly sources: {
    readonly total: number;
    readonly official: number;
    readonly guide: number;
    readonly byAge: readonly { readonly days: string; readonly sources: number }[];
  };
  readonly coverage: readonly BundleCoverage[];
  readonly provinces: readonly string[];
}

export interface BundleCoverage {
  readonly bundle: string;
  readonly name: string;
  /** Of tasks times provinces. */
  readonly covered: Share;
  readonly tasks: readonly { readonly task: string; readonly name: string; readonly served: Readonly<Record<string, Served | 'advice'>> }[];
}

const AGES: readonly [name: string, upTo: number][] = [
  ['0–30', 30],
  ['31–180', 180],
  ['181–366', 366],
  ['367+', Infinity],
];

/** Counts a catalogue as it stands on a day. `lang` chooses the names. */
export function reportOf(catalog: Catalog, today: string, lang: string, leftOut = 0): Report {
  const texts = catalog.texts.get(lang) ?? [...catalog.texts.values()][0]!;
  const services = [...catalog.services.values()];
  const money = services.filter(({ kind }) => kind === 'benefit' || kind === 'credit');
  const encoded = (some: readonly Service[]) => encodedOf(catalog, some);
  const provinces = [...catalog.jurisdictions.values()]
    .filter(({ kind }) => isProvince(kind))
    .map(({ id }) => id)
    .sort();
  return {
    on: today,
    leftOut,
    counts: {
      services: services.length,
      bundles: catalog.bundles.size,
      facts: catalog.facts.size,
      amounts: catalog.amounts.size,
      documents: texts.documents.size,
      providers: catalog.providers.size,
      jurisdictions: catalog.jurisdictions.size,
    },
    jurisdictions: byJurisdiction(catalog, texts),
    confirmed: { total: services.length, done: services.filter(({ verified }) => verified).length },
    reread: { total: services.length, done: services.filter(({ id }) => texts.details.get(id)?.reread).length },
    rulesEncoded: { benefitsAndCredits: encoded(money), all: encoded(services) },
    parity: parityOf(catalog),
    sources: sourcesOf(texts, today),
    coverage: bundleCoverage(catalog, texts, provinces),
    provinces,
  };
}

function encodedOf(catalog: Catalog, services: readonly Service[]): Encoded {
  const ruleOf = (id: string) => catalog.services.get(id)?.rule;
  const written = services.filter(({ rule }) => {
    const truths = possibleTruths(rule, ruleOf);
    return rule === 'everyone' || (truths.has('met') && truths.has('unmet'));
  });
  return { total: services.length, done: written.length, withMargin: written.filter(({ rule }) => hasOpenPart(rule)).length };
}

/** Some part of the rule says that it is not written. */
const hasOpenPart = (part: unknown): boolean =>
  part === 'not-encoded' || (Array.isArray(part) ? part.some(hasOpenPart) : isObject(part) && Object.values(part).some(hasOpenPart));

function byJurisdiction(catalog: Catalog, texts: Texts): Report['jurisdictions'] {
  const found = new Map<string, { services: number; confirmed: number; reread: number }>();
  for (const { id, verified } of catalog.services.values()) {
    const jurisdiction = id.split('/')[0]!;
    const { services, confirmed, reread } = found.get(jurisdiction) ?? { services: 0, confirmed: 0, reread: 0 };
    const isReread = texts.details.get(id)?.reread !== undefined;
    found.set(jurisdiction, { services: services + 1, confirmed: confirmed + (verified ? 1 : 0), reread: reread + (isReread ? 1 : 0) });
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([jurisdiction, { services, confirmed, reread }]) => ({
      jurisdiction,
      name: texts.jurisdictions.get(jurisdiction)?.name ?? jurisdiction,
      services,
      confirmed,
      unconfirmed: services - confirmed,
      reread,
    }));
}

function parityOf(catalog: Catalog): Report['parity'] {
  const paths = (lang: string) => new Set(textPaths(catalog.texts.get(lang)));
  const [en, fr] = [paths('en'), paths('fr')];
  return {
    texts: en.size,
    missingFrench: [...en].filter((path) => !fr.has(path)).length,
    missingEnglish: [...fr].filter((path) => !en.has(path)).length,
  };
}

/** Where texts stand; lists count as one text, because the two languages may list different things. */
function textPaths(value: unknown, path = ''): string[] {
  if (typeof value === 'string' || Array.isArray(value)) return [path];
  if (value instanceof Map) return [...value].flatMap(([key, part]) => textPaths(part, `${path}/${String(key)}`));
  return isObject(value) ? Object.entries(value).flatMap(([key, part]) => (key === 'lang' ? [] : textPaths(part, `${path}/${key}`))) : [];
}

function sourcesOf(texts: Texts, today: string): Report['sources'] {
  const sources = [...texts.details.values()].flatMap((details) => details.sources);
  const age = (read: string) => Math.max(0, daysBetween(read, today));
  return {
    total: sources.length,
    official: sources.filter(({ official }) => official).length,
    guide: sources.filter(({ official }) => !official).length,
    byAge: AGES.map(([days, upTo], i) => ({
      days,
      sources: sources.filter(({ read }) => age(read) <= upTo && age(read) > (AGES[i - 1]?.[1] ?? -1)).length,
    })),
  };
}

function bundleCoverage(catalog: Catalog, texts: Texts, provinces: readonly string[]): BundleCoverage[] {
  const coverage = coverageOf(catalog.services.values());
  return [...catalog.bundles.values()].map((bundle) => {
    const tasks = bundle.tasks.map(({ id }) => ({
      task: id,
      name: texts.tasks.get(id)?.name ?? id,
      served: Object.fromEntries(
        provinces.map((province) => {
          const served = coverage(id, province);
          return [province, served === 'none' && texts.tasks.get(id)?.advice ? ('advice' as const) : served];
        }),
      ),
    }));
    const cells = tasks.flatMap(({ served }) => Object.values(served));
    return {
      bundle: bundle.id,
      name: texts.bundles.get(bundle.id)?.name ?? bundle.id,
      covered: { total: cells.length, done: cells.filter((cell) => cell !== 'none').length },
      tasks,
    };
  });
}
