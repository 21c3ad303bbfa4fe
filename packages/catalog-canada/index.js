// Reads the built catalogue from this package's folder, for Node. Pages fetch the same files over HTTP.
import { readFileSync } from 'node:fs';

const DIST = new URL('./dist/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, DIST), 'utf8'));

/** Where `catalog.json` is. The other files lie beside it. */
export const catalogUrl = new URL('catalog.json', DIST);

/** The manifest: format, version, languages, governments and their files. */
export const readManifest = () => read('catalog.json');

/**
 * The pieces of a build, ready for `openCatalog`.
 *
 * Without options: everything. `jurisdictions` that the build does not have are left out.
 */
export function readPieces({ jurisdictions, languages, details = true } = {}) {
  const manifest = readManifest();
  const langs = languages ?? manifest.languages;
  return (jurisdictions ?? Object.keys(manifest.jurisdictions))
    .filter((id) => Object.hasOwn(manifest.jurisdictions, id))
    .flatMap((id) => {
      const files = manifest.jurisdictions[id];
      const spoken = langs.flatMap((lang) => [files.texts[lang], details ? files.details[lang] : undefined]);
      return [files.logic, ...spoken];
    })
    .filter((file) => file !== undefined)
    .map(({ path }) => read(path));
}

/** Search indexes, ready for `openSearch`. */
export function readIndexes({ jurisdictions, languages } = {}) {
  const manifest = readManifest();
  const langs = languages ?? manifest.languages;
  return (jurisdictions ?? Object.keys(manifest.jurisdictions))
    .filter((id) => Object.hasOwn(manifest.jurisdictions, id))
    .flatMap((id) => langs.map((lang) => manifest.jurisdictions[id].index[lang]))
    .filter((file) => file !== undefined)
    .map(({ path }) => read(path));
}

/** Postal areas and municipalities, ready for `findPlace`. */
export const readPlaces = () => read(readManifest().places.path);
