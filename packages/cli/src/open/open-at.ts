import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CatalogError, openCatalog, type Catalog, type FileRef, type Manifest, type Piece, type Places } from '@service-finder/core';
import { builtPieces, catalogPieces } from '../build/pieces.js';
import { placesOf } from '../build/places.js';
import type { Loaded } from '../load/load-catalog.js';
import { reason, UsageError, type Io } from '../io.js';
import { loadFolder } from './load-folder.js';

/** A catalogue with all languages and jurisdictions, ready for every command. */
export interface Opened {
  readonly catalog: Catalog;
  readonly places: Places;
  /** Records of an authored folder that have faults and are not in the catalogue. */
  readonly leftOut: number;
  /** Search indexes, all jurisdictions, of one language. */
  indexes(lang: string): readonly unknown[];
}

/**
 * Opens an authored folder or a build. Without a path: ./catalog where it is, else the installed catalogue of Canada.
 *
 * @throws {UsageError} when there is none, or it cannot be read.
 */
export function openAt(path: string | undefined, io: Io): Opened {
  const dir = path ?? (io.exists('catalog') ? 'catalog' : installed());
  return existsSync(join(dir, 'catalog.json')) ? openBuild(dir) : openAuthored(dir, io);
}

/** Opens an authored folder through the same pieces that a build writes. Records with faults are left out, and said. */
export function openAuthored(dir: string, io?: Pick<Io, 'err'>): Opened {
  const loaded = loadFolder(dir);
  const pieces = builtPieces(loaded);
  const unsound = unsoundRecords(loaded);
  if (unsound > 0) io?.err(`${unsound} records of ${dir} have faults and are left out. service-finder check ${dir} tells them.`);
  return {
    catalog: openCatalog(catalogPieces(pieces)),
    places: placesOf(loaded),
    leftOut: unsound,
    indexes: (lang) => pieces.filter((piece) => piece.kind === 'index' && piece.lang === lang).map(({ value }) => value),
  };
}

/** Opens a build: the folder that holds catalog.json. */
function openBuild(dir: string): Opened {
  const manifest = readJson<Manifest>(join(dir, 'catalog.json'));
  const read = <T>(ref: FileRef | undefined) => (typeof ref?.path === 'string' ? [readJson<T>(join(dir, ref.path))] : []);
  const parts = Object.values(manifest.jurisdictions ?? {});
  try {
    return {
      catalog: openCatalog(
        parts.flatMap((part) =>
          [part.logic, ...Object.values(part.texts), ...Object.values(part.details)].flatMap((ref) => read<Piece>(ref)),
        ),
      ),
      places: read<Places>(manifest.places)[0] ?? { postalAreas: {}, municipalities: [], governments: {} },
      leftOut: 0,
      indexes: (lang) => parts.flatMap((part) => read(part.index[lang])),
    };
  } catch (error) {
    if (error instanceof CatalogError || error instanceof TypeError)
      throw new UsageError(`The build in ${dir} cannot be used: ${reason(error)}`);
    throw error;
  }
}

function readJson<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    throw new UsageError(`${path} could not be read: ${reason(error)}`);
  }
}

function installed(): string {
  for (const from of [join(process.cwd(), 'index.js'), import.meta.url]) {
    try {
      const home = dirname(createRequire(from).resolve('@service-finder/catalog-canada/package.json'));
      const build = [home, join(home, 'dist')].find((dir) => existsSync(join(dir, 'catalog.json')));
      if (build) return build;
    } catch {
      // Not installed from there; look from the next place.
    }
  }
  throw new UsageError('No catalogue was found. Give one with --catalog DIR, or install @service-finder/catalog-canada');
}

/** Records of any kind that could not be read or do not fit their schema. */
function unsoundRecords(loaded: Loaded): number {
  const tables = [
    loaded.jurisdictions,
    loaded.providers,
    loaded.facts,
    loaded.amounts,
    loaded.documents,
    loaded.bundles,
    loaded.services,
    loaded.moved,
  ];
  return [...tables, loaded.topics, loaded.concepts, loaded.handledBy]
    .flatMap((table) => [...table.values()])
    .filter((record) => !record.sound).length;
}
