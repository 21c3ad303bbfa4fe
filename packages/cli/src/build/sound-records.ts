import type {
  Amount,
  Bundle,
  Concept,
  Document,
  Fact,
  HandledBy,
  Jurisdiction,
  Moved,
  Provider,
  Service,
  Topics,
} from '@service-finder/core/schema';
import type { Loaded, Table } from '../load/load-catalog.js';

/** Whole records by id, in the order of their ids: what a build is made from. */
export interface SoundRecords {
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly providers: ReadonlyMap<string, Provider>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly amounts: ReadonlyMap<string, Amount>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly services: ReadonlyMap<string, Service>;
  readonly moved: ReadonlyMap<string, Moved>;
  readonly topics: Topics;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly handledBy: ReadonlyMap<string, HandledBy>;
}

/** Leaves out records with structural faults; what stays fits its schema. */
export function soundRecords(catalog: Loaded): SoundRecords {
  return {
    jurisdictions: sound(catalog.jurisdictions),
    providers: sound(catalog.providers),
    facts: sound(catalog.facts),
    amounts: sound(catalog.amounts),
    documents: sound(catalog.documents),
    bundles: sound(catalog.bundles),
    services: sound(catalog.services),
    moved: sound(catalog.moved),
    topics: [...sound(catalog.topics).values()][0] ?? {},
    concepts: sound(catalog.concepts),
    handledBy: sound(catalog.handledBy),
  };
}

function sound<T>(table: Table<T>): Map<string, T> {
  return new Map(
    [...table]
      .filter(([, record]) => record.sound)
      .map(([id, record]): [string, T] => [id, record.value as T])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
