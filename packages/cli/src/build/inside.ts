import type { Moved, Service } from '@service-finder/core/schema';
import type { Homes } from './home-of.js';
import type { SoundRecords } from './sound-records.js';

/** One jurisdiction's share of the catalogue. */
export interface Inside {
  readonly jurisdiction: string;
  readonly records: SoundRecords;
  readonly homes: Homes;
  readonly services: ReadonlyMap<string, Service>;
  readonly moved: ReadonlyMap<string, Moved>;
}

/** The share of a jurisdiction: the services in its folder and all that only they use. */
export function insideOf(jurisdiction: string, records: SoundRecords, homes: Homes): Inside {
  const own = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([id]) => id.startsWith(`${jurisdiction}/`)));
  return { jurisdiction, records, homes, services: own(records.services), moved: own(records.moved) };
}

/** The records of a kind that travel in this jurisdiction's piece. */
export function inHome<T>(map: ReadonlyMap<string, T>, inside: Inside, kind: keyof Homes): Map<string, T> {
  return new Map([...map].filter(([id]) => (inside.homes[kind].get(id) ?? 'ca') === inside.jurisdiction));
}
