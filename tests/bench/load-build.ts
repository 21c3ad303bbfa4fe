import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCatalog, type Catalog, type Manifest, type Piece } from '@service-finder/core';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '../../packages/catalog-canada/dist');

/** Opens the built Canadian catalogue: all jurisdictions, the given languages. */
export function openBuild(languages: readonly string[] = ['en'], folder = DIST): Catalog {
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
  const manifest = read<Manifest>('catalog.json');
  const refs = Object.values(manifest.jurisdictions).flatMap((piece) => [
    piece.logic,
    ...languages.flatMap((lang) => [piece.texts[lang]!, piece.details[lang]!]),
  ]);
  return openCatalog(refs.filter(Boolean).map((ref) => read<Piece>(ref.path)));
}
