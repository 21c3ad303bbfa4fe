// npm run build: every package, then the catalogue. `--catalog` builds only the catalogue.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureInstalled, fail, ROOT, run, tool } from './run.mjs';

/** Builds the packages with rollup. */
export async function buildPackages() {
  console.log('Building the packages …');
  const { code, output } = await tool('rollup', ['-c', '--silent'], { quiet: true });
  if (code !== 0) fail(`The build failed:\n${output}`);
}

/** Checks and builds the catalogue into the package that carries it. */
export async function buildCatalog() {
  console.log('Building the catalogue …');
  const { code, output } = await run(
    process.execPath,
    ['packages/cli/bin/service-finder.mjs', 'build', 'catalog', '--out', 'packages/catalog-canada/dist'],
    { quiet: true },
  );
  if (code !== 0) fail(`The catalogue was not built:\n${output}`);
}

/** The folder to put on any static host: script, classic script and catalogue side by side. */
export function copyCatalogToCdn() {
  const target = join(ROOT, 'packages/widget/dist/cdn/catalog');
  mkdirSync(target, { recursive: true });
  cpSync(join(ROOT, 'packages/catalog-canada/dist'), target, { recursive: true });
}

if (process.argv[1]?.endsWith('build.mjs')) {
  checkNode();
  await ensureInstalled();
  if (!process.argv.includes('--catalog')) await buildPackages();
  await buildCatalog();
  copyCatalogToCdn();
}
