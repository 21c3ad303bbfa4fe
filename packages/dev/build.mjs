// npm run build: every package, then the catalogue. `--catalog` builds only the catalogue.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureInstalled, fail, ROOT, run, tool } from './run.mjs';

/** Builds the packages with rollup. */
export async function buildPackages() {
  console.log('Building the packages …');
  const { code, output } = await tool('rollup', ['-c', '--silent'], { quiet: true });
  if (code !== 0) fail(`The build failed:\n${output}`);
}

/** Checks and builds the catalogue into the package that carries it, and the small one of an example. */
export async function buildCatalog() {
  console.log('Building the catalogue …');
  await buildOne('catalog', 'packages/catalog-canada/dist');
  await buildOne('examples/11-own-catalogue/catalog', 'examples/11-own-catalogue/dist');
}

async function buildOne(from, to) {
  const command = ['packages/cli/bin/service-finder.mjs', 'build', from, '--out', to];
  const { code, output } = await run(process.execPath, command, { quiet: true });
  if (code !== 0) fail(`The catalogue ${from} was not built:\n${output}`);
}

const CDN = join(ROOT, 'packages/widget/dist/cdn');

/** The folder to put on any static host: script, classic script, worker for offline use, catalogue, and the hashes of the scripts. */
export function copyCatalogToCdn() {
  const target = join(CDN, 'catalog');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(join(ROOT, 'packages/catalog-canada/dist'), target, { recursive: true });
  const worker = join(ROOT, 'packages/widget/worker/service-finder.worker.js');
  if (existsSync(worker)) cpSync(worker, join(CDN, 'service-finder.worker.js'));
  writeIntegrity();
}

/** `sri.json`: what each script must hash to, for `integrity="…"` in a page. */
function writeIntegrity() {
  const scripts = readdirSync(CDN).filter((name) => name.endsWith('.js')).sort();
  const hash = (name) => `sha384-${createHash('sha384').update(readFileSync(join(CDN, name))).digest('base64')}`;
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/widget/package.json'), 'utf8'));
  const files = Object.fromEntries(scripts.map((name) => [name, hash(name)]));
  writeFileSync(join(CDN, 'sri.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}

if (process.argv[1]?.endsWith('build.mjs')) {
  checkNode();
  await ensureInstalled();
  if (!process.argv.includes('--catalog')) await buildPackages();
  await buildCatalog();
  copyCatalogToCdn();
}
