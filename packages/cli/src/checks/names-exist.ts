import { nearest, type Service } from '@service-finder/core/schema';
import type { Path } from '../fault.js';
import type { Loaded, LoadedRecord } from '../load/load-catalog.js';
import { isObject } from '../load/loose.js';
import type { Check, CheckContext } from './check.js';
import { referencesIn, rulePlaces } from './walk.js';

type What = 'fact' | 'amount' | 'document' | 'provider' | 'jurisdiction' | 'topic' | 'task' | 'service' | 'bundle';
type Named = LoadedRecord<never>;

const HOMES: Readonly<Record<What, string>> = {
  fact: 'Facts are the files in facts/',
  amount: 'Amounts are the files in amounts/',
  document: 'Documents are the files in documents/',
  provider: 'Providers are the files in providers/',
  jurisdiction: 'Jurisdictions are the files in jurisdictions/',
  topic: 'Topics are the keys of vocabulary/topics.yaml',
  task: 'Tasks are listed in bundles/<bundle>.yaml',
  service: 'Services are the files in services/<jurisdiction>/',
  bundle: 'Bundles are the files in bundles/',
};

/** Every id that a record names is the id of a record. */
export const namesExist: Check = {
  name: 'names-exist',
  why: 'A name that leads nowhere makes a rule unknown for ever, or a link that opens nothing.',
  run(context) {
    const { catalog } = context;
    const known = knownIds(catalog);
    const look = (what: What, record: Named, id: string | undefined, path: Path, key = false) => {
      if (id === undefined || known[what].has(id)) return;
      const near = nearest(id, what === 'service' || what === 'task' ? alike(id, known[what]) : known[what]);
      context.report(
        record,
        path,
        `unknown-${what}`,
        `No ${what} is called “${id}”. ${near ? `Did you mean “${near}”? ` : ''}${HOMES[what]}`,
        { key },
      );
    };
    const each = (what: What, record: Named, ids: readonly (string | undefined)[] | undefined, path: Path) =>
      ids?.forEach((id, i) => look(what, record, id, [...path, i]));

    for (const { record, path, rule } of rulePlaces(catalog)) {
      for (const reference of referencesIn(rule, path))
        look(reference.to === 'members' ? 'fact' : reference.to, record as Named, reference.id, reference.path);
    }
    for (const record of catalog.services.values()) serviceNames(record as Named, record.value, look, each);
    for (const [id, record] of catalog.services) checkFolder(context, id, record as Named, known.jurisdiction);
    for (const [id, record] of catalog.moved) {
      look('service', record as Named, record.value.to, ['to']);
      checkFolder(context, id, record as Named, known.jurisdiction);
    }
    for (const record of catalog.providers.values()) look('jurisdiction', record as Named, record.value.jurisdiction, ['jurisdiction']);
    for (const record of catalog.facts.values()) each('fact', record as Named, record.value.fields, ['fields']);
    for (const record of catalog.facts.values()) each('fact', record as Named, record.value.items, ['items']);
    for (const record of catalog.documents.values()) each('service', record as Named, record.value.from, ['from']);
    for (const [id, record] of catalog.bundles) {
      look('fact', record as Named, record.value.event, ['event']);
      for (const fact of Object.keys(record.value.given ?? {})) look('fact', record as Named, fact, ['given', fact], true);
      record.value.tasks?.forEach((task, i) =>
        task?.after?.forEach((other, j) => look('task', record as Named, other && `${id}/${other}`, ['tasks', i, 'after', j])),
      );
    }
    for (const record of catalog.concepts.values()) {
      each('service', record as Named, record.value.services, ['services']);
      each('topic', record as Named, record.value.topics, ['topics']);
      each('bundle', record as Named, record.value.bundles, ['bundles']);
    }
    for (const record of catalog.handledBy.values()) each('jurisdiction', record as Named, record.value.area, ['area']);
  },
};

/** Ids of the same jurisdiction or bundle; all when there is no such one. */
function alike(id: string, known: ReadonlySet<string>): string[] {
  const prefix = `${id.split('/')[0]}/`;
  const same = [...known].filter((other) => other.startsWith(prefix));
  return same.length > 0 ? same : [...known];
}

type ServiceValue = LoadedRecord<Service>['value'];
type Look = (what: What, record: Named, id: string | undefined, path: Path, key?: boolean) => void;
type Each = (what: What, record: Named, ids: readonly (string | undefined)[] | undefined, path: Path) => void;

function serviceNames(record: Named, value: ServiceValue, look: Look, each: Each): void {
  look('provider', record, value.provider, ['provider']);
  if (typeof value.area === 'string') look('jurisdiction', record, value.area, ['area']);
  else each('jurisdiction', record, value.area, ['area']);
  each('jurisdiction', record, value.partners, ['partners']);
  each('topic', record, value.topics, ['topics']);
  each('task', record, value.tasks, ['tasks']);
  look('fact', record, value.per, ['per']);
  look('fact', record, value.receivedIf, ['receivedIf']);
  for (const list of ['includes', 'needs', 'replaces', 'related'] as const) each('service', record, value[list], [list]);
  value.documents?.forEach((needed, i) =>
    isObject(needed)
      ? look('document', record, needed.document as string | undefined, ['documents', i, 'document'])
      : look('document', record, needed as string | undefined, ['documents', i]),
  );
  for (const lang of ['en', 'fr'] as const) {
    for (const [, id] of (value.howMuch?.[lang] ?? '').matchAll(/\{([^{}]*)\}/g)) look('amount', record, id, ['howMuch', lang]);
  }
  value.examples?.forEach((example, i) => {
    for (const fact of Object.keys(example?.given ?? {})) look('fact', record, fact, ['examples', i, 'given', fact], true);
    each('fact', record, example?.missing, ['examples', i, 'missing']);
    look('jurisdiction', record, example?.place, ['examples', i, 'place']);
  });
}

function checkFolder({ report }: CheckContext, id: string, record: Named, jurisdictions: ReadonlySet<string>): void {
  const folder = id.split('/')[0]!;
  if (jurisdictions.has(folder)) return;
  const near = nearest(folder, jurisdictions);
  report(
    record,
    [],
    'unknown-jurisdiction',
    `The folder “${folder}” is not a jurisdiction. ${near ? `Did you mean “${near}”? ` : ''}Add jurisdictions/${folder}.yaml, or move the file`,
  );
}

function knownIds(catalog: Loaded): Record<What, ReadonlySet<string>> {
  return {
    fact: new Set(catalog.facts.keys()),
    amount: new Set(catalog.amounts.keys()),
    document: new Set(catalog.documents.keys()),
    provider: new Set(catalog.providers.keys()),
    jurisdiction: new Set(catalog.jurisdictions.keys()),
    bundle: new Set(catalog.bundles.keys()),
    topic: new Set([...catalog.topics.values()].flatMap((record) => Object.keys(record.value))),
    task: new Set(
      [...catalog.bundles].flatMap(([id, record]) => (record.value.tasks ?? []).flatMap((task) => (task?.id ? [`${id}/${task.id}`] : []))),
    ),
    service: new Set([...catalog.services.keys(), ...catalog.moved.keys()]),
  };
}
