// Builds the page of an example that needs a framework: `node packages/dev/build-example.mjs 06-react …` (without names: all of them).
// The example is copied to a temporary folder with the packages as they would be published, installed and built there, and the page
// that comes out is put in its `built/` folder. Run `npm run build` before.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from './pack.mjs';
import { checkNode, fail, ROOT, run } from './run.mjs';

const EXAMPLES = join(ROOT, 'examples');
const scriptsOf = (name) => JSON.parse(readFileSync(join(EXAMPLES, name, 'package.json'), 'utf8')).scripts ?? {};
const hasBuild = (name) => {
  try {
    return scriptsOf(name).build !== undefined;
  } catch {
    return false;
  }
};

checkNode();
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : readdirSync(EXAMPLES).filter(hasBuild);
const work = mkdtempSync(join(tmpdir(), 'service-finder-example-'));
const packed = await packAll(work);
for (const name of names) await buildExample(name);
rmSync(work, { recursive: true, force: true });

async function buildExample(name) {
  console.log(`Building ${name} …`);
  const folder = join(work, name);
  cpSync(join(EXAMPLES, name), folder, { recursive: true, filter: (source) => !/[\\/](built|node_modules)$/.test(source) });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  // In the place of the published packages: the packed ones of this repository.
  manifest.dependencies = { ...manifest.dependencies, '@service-finder/core': packed.core };
  for (const [dependency, range] of Object.entries(manifest.dependencies))
    if (dependency.startsWith('@service-finder/') && !range.startsWith('file:'))
      manifest.dependencies[dependency] = `file:${packed[dependency.slice('@service-finder/'.length)]}`;
  for (const dependency of Object.keys(manifest.dependencies))
    if (dependency.startsWith('@service-finder/') && !manifest.dependencies[dependency].startsWith('file:'))
      manifest.dependencies[dependency] = `file:${manifest.dependencies[dependency]}`;
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  for (const args of [
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', '--install-links=true'],
    ['run', 'build'],
  ]) {
    const { code, output } = await run('npm', ['--prefix', folder, ...args], {
      quiet: true,
      env: { NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' },
    });
    if (code !== 0) fail(`${name}: npm ${args[0]} failed\n${output.slice(-3000)}`);
  }
  const built = join(EXAMPLES, name, 'built');
  rmSync(built, { recursive: true, force: true });
  cpSync(join(folder, 'built'), built, { recursive: true, filter: (source) => !/\.(map|LICENSE\.txt)$/.test(source) });
  withoutPath(built);
  writeHashes(name, built);
}

/** A bundler that writes where it worked in the place of `import.meta.url` must not tell that to everybody. */
function withoutPath(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(js|html|txt|json)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    if (text.includes(work)) writeFileSync(file, text.replaceAll(work, ''));
  }
}

/** A framework that writes scripts into its page needs their hashes in the policy: `policy.txt`, which the server reads. */
function writeHashes(name, folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  if (inline.length === 0) return;
  const own = join(EXAMPLES, name, 'policy.txt');
  const lines = existsSync(own) ? readFileSync(own, 'utf8') : '';
  writeFileSync(
    join(folder, 'policy.txt'),
    `${lines}# The hashes of the scripts that the framework writes into index.html.\nscript-src 'self' ${[...new Set(inline)].join(' ')}\n`,
  );
}
