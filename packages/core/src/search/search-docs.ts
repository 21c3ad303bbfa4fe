import type { Bundle, Concept, HandledBy, Jurisdiction, Moved, Provider, Service, Topics } from '../schema/records.js';
import type { SearchDoc } from './types.js';

type Table<T> = ReadonlyMap<string, T> | Readonly<Record<string, T>>;

/** Authored records by id; only services are needed. */
export interface AuthoredRecords {
  readonly services: Table<Service | Moved>;
  readonly bundles?: Table<Bundle>;
  readonly topics?: Table<Topics[string]>;
  readonly providers?: Table<Provider>;
  readonly jurisdictions?: Table<Jurisdiction>;
  readonly concepts?: Table<Concept>;
  readonly handledBy?: Table<HandledBy>;
}

const COUNTRY = 'ca';
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}&.-]{1,9}$/u;
const PLACE = 'place-';

/**
 * What search reads of authored records in one language, by the jurisdiction whose index it goes into.
 *
 * Services go to their own jurisdiction (the first part of their id), everything shared to `ca`.
 */
export function searchDocsOf(records: AuthoredRecords, lang: 'en' | 'fr'): ReadonlyMap<string, SearchDoc[]> {
  const docs = new Map<string, SearchDoc[]>([[COUNTRY, []]]);
  const add = (doc: SearchDoc): void => void docs.set(doc.jurisdiction, [...(docs.get(doc.jurisdiction) ?? []), doc]);
  const shared = { jurisdiction: COUNTRY };
  const topics = new Map(entries(records.topics));
  const providers = new Map(entries(records.providers));
  const jurisdictions = new Map(entries(records.jurisdictions));
  const tasks = new Map<string, string>();
  for (const [id, bundle] of entries(records.bundles)) {
    for (const task of bundle.tasks) tasks.set(`${id}/${task.id}`, task.name[lang]);
    add({
      ...shared,
      id,
      kind: 'bundle',
      name: bundle.name[lang],
      ...named(bundle.aliases[lang]),
      summary: bundle.summary[lang],
      tasks: bundle.tasks.map((task) => task.name[lang]),
    });
  }
  const services = entries(records.services).filter((entry): entry is [string, Service] => entry[1].kind !== 'moved');
  for (const [id, service] of services) {
    add({
      id,
      kind: 'service',
      jurisdiction: id.slice(0, id.indexOf('/')),
      name: service.name[lang],
      ...named(service.aliases[lang]),
      summary: service.summary[lang],
      topicIds: service.topics,
      topics: service.topics.flatMap((topic) => namesOf(topics.get(topic), lang)),
      taskIds: service.tasks ?? [],
      tasks: (service.tasks ?? []).flatMap((task) => tasks.get(task) ?? []),
      criteria: service.criteria?.[lang] ?? [],
      provider: providers.get(service.provider)?.name[lang] ?? '',
      area: reachOf([service.area].flat(), jurisdictions),
      targets: service.replaces ?? [],
    });
  }
  for (const [id, pointer] of entries(records.handledBy)) {
    add({ ...shared, id, kind: 'pointer', name: pointer.name[lang], ...named(pointer.phrases[lang]), area: pointer.area ?? [COUNTRY] });
  }
  for (const [id, concept] of entries(records.concepts)) {
    if (id.startsWith(PLACE)) add({ ...shared, id: id.slice(PLACE.length), kind: 'place', name: '', aliases: concept.phrases[lang] });
    else add({ ...shared, id, kind: 'concept', name: '', aliases: concept.phrases[lang], targets: targetsOf(concept) });
  }
  for (const [id, place] of entries(records.jurisdictions)) {
    if (id !== COUNTRY)
      add({
        ...shared,
        id,
        kind: 'place',
        name: place.name[lang],
        aliases: [place.name.en, place.name.fr, ...(place.aliases?.[lang] ?? [])],
      });
  }
  return docs;
}

/**
 * Where a service is found: its areas, and for an Indigenous government, which serves people and not only a territory, the province
 * around it. The same as `servicesAt` gives.
 */
export function reachOf(areas: readonly string[], jurisdictions: ReadonlyMap<string, Pick<Jurisdiction, 'kind'>>): readonly string[] {
  const around = areas.flatMap((area) => {
    const parent = area.slice(0, area.lastIndexOf('-'));
    return jurisdictions.get(area)?.kind === 'indigenous' && parent !== COUNTRY ? [parent] : [];
  });
  return [...new Set([...areas, ...around])];
}

/** Everyday names, acronyms apart. */
const named = (aliases: readonly string[]): Pick<SearchDoc, 'aliases' | 'acronyms'> => ({
  acronyms: aliases.filter((alias) => ACRONYM.test(alias)),
  aliases: aliases.filter((alias) => !ACRONYM.test(alias)),
});

const targetsOf = (concept: Concept): string[] => [
  ...(concept.services ?? []),
  ...(concept.bundles ?? []),
  ...(concept.topics ?? []).map((topic) => `topic:${topic}`),
];

const namesOf = (topic: Topics[string] | undefined, lang: 'en' | 'fr'): string[] =>
  topic ? [topic.name[lang], ...(topic.aliases?.[lang] ?? [])] : [];

function entries<T>(table: Table<T> | undefined): [string, T][] {
  const list = table instanceof Map ? [...(table as ReadonlyMap<string, T>)] : Object.entries((table ?? {}) as Record<string, T>);
  return list.sort(([a], [b]) => (a < b ? -1 : 1));
}
