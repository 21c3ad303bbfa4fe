import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import {
  buildIndex,
  openSearch,
  searchDocsOf,
  type AuthoredRecords,
  type IndexPiece,
  type SearchDoc,
  type SearchEngine,
} from '../../packages/core/src/search/index.js';

const ROOT = new URL('../../catalog/', import.meta.url).pathname;

/** Authored records straight from YAML, without checks: for tests and benches of search. */
export function loadRecords(root = ROOT): AuthoredRecords {
  const folder = <T>(name: string): Record<string, T> => {
    const records: Record<string, T> = {};
    const walk = (dir: string): void => {
      for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(dir, entry.name);
        if (entry.isDirectory()) walk(path);
        else if (entry.name.endsWith('.yaml')) {
          const record = tryParse(path);
          if (record) records[relative(join(root, name), path).replace(/\.yaml$/, '')] = record as T;
        }
      }
    };
    try {
      walk(join(root, name));
    } catch {
      // A folder that is not there yet is empty.
    }
    return records;
  };
  const services = folder<AuthoredRecords['services'] extends Readonly<Record<string, infer T>> ? T : never>('services');
  return {
    services: Object.fromEntries(Object.entries(services).filter(([, record]) => isWhole(record))) as never,
    bundles: folder('bundles'),
    providers: folder('providers'),
    jurisdictions: folder('jurisdictions'),
    concepts: folder('vocabulary/concepts'),
    handledBy: folder('vocabulary/handled-by'),
    topics: tryParse(join(root, 'vocabulary/topics.yaml')) as never,
  };
}

function tryParse(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // somebody is writing it; `service-finder check` tells them
  }
}

const isWhole = (record: unknown): boolean => {
  const given = record as { kind?: string; name?: unknown; aliases?: { en?: unknown; fr?: unknown }; topics?: unknown } | null;
  const texts = (list: unknown): boolean => Array.isArray(list) && list.every((text) => typeof text === 'string');
  return given?.kind === 'moved' || Boolean(given?.name && texts(given.aliases?.en) && texts(given.aliases?.fr) && texts(given.topics));
};

export type Lang = 'en' | 'fr';
export const LANGS: readonly Lang[] = ['en', 'fr'];

export function docsIn(records: AuthoredRecords, lang: Lang): SearchDoc[] {
  return [...searchDocsOf(records, lang).values()].flat();
}

export function piecesIn(records: AuthoredRecords, lang: Lang): IndexPiece[] {
  return [...searchDocsOf(records, lang)].map(([jurisdiction, docs]) => buildIndex(docs, { lang, jurisdiction }));
}

/** An engine as a page has it after all pieces of both languages are loaded. */
export function openBoth(records: AuthoredRecords): SearchEngine {
  return openSearch(LANGS.flatMap((lang) => piecesIn(records, lang)));
}
