// Packs the packages as npm would publish them. `node packages/dev/pack.mjs [OUT_DIR]` leaves the files there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ROOT, run } from './run.mjs';

export const PUBLISHED = ['core', 'widget', 'cli', 'catalog-canada'];

/**
 * Packs every published package.
 *
 * @param {string} folder - Where the packed files go.
 * @returns {Promise<Record<string, string>>} package folder → packed file
 */
export async function packAll(folder, names = PUBLISHED) {
  mkdirSync(folder, { recursive: true });
  const files = {};
  for (const name of names) {
    const { code, output } = await run(
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder, join(ROOT, 'packages', name)],
      { quiet: true },
    );
    if (code !== 0) fail(`npm pack failed for ${name}:\n${output}`);
    files[name] = join(folder, output.trim().split('\n').at(-1));
  }
  return files;
}

if (process.argv[1]?.endsWith('pack.mjs'))
  console.log(Object.values(await packAll(process.argv[2] ?? join(ROOT, 'coverage', 'packed'))).join('\n'));
