// npm run build: every package, then the catalogue. `--catalog` builds only the catalogue.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureInstalled, fail, ROOT, run, tool } from './run.mjs';

/** npm names the repository as what is described; it is the package. The time of the build is left out, so that a build can be repeated. */
function listOf(name, sbom) {
  const { name: full, version, description, license } = JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'));
  const purl = `pkg:npm/${full.replace('@', '%40')}@${version}`;
  sbom.metadata.component = {
    'bom-ref': purl,
    type: 'library',
    name: full,
    version,
    description,
    purl,
    licenses: [{ license: { id: license } }],
  };
  // TypeScript is an optional peer of i18next: it is there when types are checked, and never part of what runs.
  sbom.components = sbom.components
    .filter((component) => component.name !== full && component.name !== name && component.name !== 'typescript')
    .map((component) => (component.name === 'core' ? { ...component, name: '@service-finder/core' } : component));
  delete sbom.metadata.timestamp;
  delete sbom.serialNumber;
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

const CDN = join(ROOT, 'packages/widget/dist/cdn');

/** Builds the packages with rollup. */
export async function buildPackages() {
  console.log('Building the packages …');
  // Names of chunks carry hashes: those of earlier builds must not be left beside.
  for (const name of existsSync(CDN) ? readdirSync(CDN) : []) if (name.endsWith('.js')) rmSync(join(CDN, name));
  const { code, output } = await tool('rollup', ['-c', '--silent'], { quiet: true });
  if (code !== 0) fail(`The build failed:\n${output}`);
  const { writeManifest } = await import('./manifest.mjs'); // its analyzer is there only after installing
  writeManifest();
  await listParts();
}

/** `sbom.json` of each published package: a CycloneDX list of what it is made of. */
async function listParts() {
  for (const name of ['core', 'widget', 'cli']) {
    const { code, output } = await run(
      'npm',
      ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--loglevel', 'silent', '--workspace', `packages/${name}`],
      { quiet: true },
    );
    const start = output.indexOf('{');
    if (code === 0 && start >= 0)
      writeFileSync(join(ROOT, 'packages', name, 'dist', 'sbom.json'), listOf(name, JSON.parse(output.slice(start))));
    else console.warn(`No list of parts for ${name}: npm sbom ended with ${code}`);
  }
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
  const scripts = readdirSync(CDN)
    .filter((name) => name.endsWith('.js'))
    .sort();
  const hash = (name) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(CDN, name)))
      .digest('base64')}`;
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
