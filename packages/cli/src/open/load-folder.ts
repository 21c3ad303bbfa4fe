import { existsSync } from 'node:fs';
import { reason, UsageError } from '../io.js';
import { loadCatalog, type Loaded } from '../load/load-catalog.js';

/** Loads an authored folder that was named on the command line. @throws {UsageError} when it is not one. */
export function loadFolder(dir: string): Loaded {
  let loaded: Loaded;
  try {
    loaded = loadCatalog(dir);
  } catch (error) {
    throw new UsageError(`The catalogue ${dir} could not be read: ${reason(error)}`);
  }
  if (loaded.records > 0) return loaded;
  const built = existsSync(`${dir}/catalog.json`)
    ? ' It holds a build; give the authored folder.'
    : ' Give the folder that holds services/, facts/ and bundles/.';
  throw new UsageError(`No records are in ${dir}.${built}`);
}
