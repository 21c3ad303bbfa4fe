import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, filesOf, linkDependencies, manifestOf, packInto, PUBLISHED, ROOT, type Published } from './packed.js';

// The packages as npm would publish them, unpacked into an empty folder, with only what they say they depend on.
const folder = emptyFolder();
const packed = new Map<Published, string>();
const at = (name: Published, ...path: string[]) => join(folder, 'node_modules/@service-finder', name, ...path);

beforeAll(() => {
  for (const name of PUBLISHED) packed.set(name, packInto(folder, name));
  linkDependencies(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
});

/** Runs a script in the folder, and gives what it prints. */
function runScript(code: string): string {
  writeFileSync(join(folder, 'script.mjs'), code);
  return execFileSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8' });
}

describe('the packed files', () => {
  it.each(PUBLISHED)('%s carries README, CHANGELOG and LICENSE, and nothing of the workshop', (name) => {
    for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE', 'package.json']) expect(existsSync(at(name, file)), file).toBe(true);
    const strange = filesOf(at(name)).filter((file) =>
      /\/(src|tests?|node_modules)\/|\.tsbuildinfo$|\.map$|rollup\.config|tsconfig/.test(file.slice(at(name).length)),
    );
    expect(strange).toEqual([]);
  });

  it.each(['core', 'cli', 'widget'] as const)('%s names the licences of others', (name) => {
    expect(readFileSync(at(name, 'THIRD-PARTY.md'), 'utf8')).toContain('| fuse.js |');
  });

  it('are named up to date in THIRD-PARTY.md', () => {
    const { status, stderr } = spawnSync(process.execPath, ['packages/dev/third-party.mjs', '--check'], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each(PUBLISHED)('publint finds nothing in %s', async (name) => {
    const { publint } = await import('publint');
    const { messages } = await publint({ pkgDir: at(name), pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it.each(['core', 'widget', 'catalog-canada'] as const)('are-the-types-wrong finds nothing in %s', (name) => {
    const excluded =
      name === 'widget'
        ? ['--exclude-entrypoints', './custom-elements.json', './cdn/*', './themes/*']
        : name === 'catalog-canada'
          ? ['--exclude-entrypoints', './dist/*']
          : [];
    const tool = join(ROOT, 'node_modules/.bin/attw');
    const { status, stdout, stderr } = spawnSync(
      tool,
      [packed.get(name)!, '--profile', 'esm-only', '--no-color', '--no-emoji', ...excluded],
      { encoding: 'utf8' },
    );
    expect(status, stdout + stderr).toBe(0);
  });
});

describe('in an empty folder', () => {
  it('JavaScript opens the catalogue, searches, decides and plans', () => {
    const printed = runScript(`
      import { readIndexes, readPieces, readPlaces, readManifest } from '@service-finder/catalog-canada';
      import { buildPlan, decideAll, findPlace, openCatalog, openSearch, planAsText, readAnswers, searchCatalog } from '@service-finder/core';
      const catalog = openCatalog(readPieces({ jurisdictions: ['ca', 'ca-on'], languages: ['en'] }));
      const engine = openSearch(readIndexes({ jurisdictions: ['ca', 'ca-on'], languages: ['en'] }));
      const place = findPlace(catalog, 'K1A 0B1', readPlaces());
      const { hits } = searchCatalog(engine, 'my dad died', { lang: 'en', place: 'ca-on', chain: ['ca-on', 'ca'] });
      const { answers } = readAnswers(catalog, { 'died-on': '2026-11-10' }, '2026-11-22');
      const situation = { answers, today: '2026-11-22', place: 'ca-on' };
      const text = planAsText(buildPlan(catalog, hits[0].id, situation), catalog.texts.get('en'));
      console.log(JSON.stringify({ format: readManifest().format, place: place.found, hit: hits[0].id, decisions: decideAll(catalog, situation).length, dated: text.includes('2027') }));
    `);
    expect(JSON.parse(printed)).toMatchObject({ format: 1, place: 'ca-on-ottawa', hit: 'bereavement', dated: true });
  });

  it('the command finds the installed catalogue', () => {
    const bin = at('cli', 'bin/service-finder.mjs');
    const printed = execFileSync(process.execPath, [bin, 'search', 'my dad died', '--place', 'ca-on', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect((JSON.parse(printed) as { hits: { id: string }[] }).hits[0]!.id).toBe('bereavement');
  });

  it('the widget can be imported where there is no DOM, without defining anything', () => {
    expect(
      runScript(
        `import { LANGUAGES } from '@service-finder/widget'; console.log(Object.keys(LANGUAGES).slice(0, 2).join(), globalThis.customElements?.get('service-finder'));`,
      ),
    ).toBe('en,fr undefined\n');
  });

  it('strict TypeScript is content', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { decideService, openCatalog, type Answers, type Decision, type Situation } from '@service-finder/core';
import { Localized } from '@service-finder/core/schema';
import { readPieces, catalogUrl } from '@service-finder/catalog-canada';
import { ServiceFinder, type HandOverEvent } from '@service-finder/widget';
import '@service-finder/widget/define';
const answers: Answers = new Map([['age', 66]]);
const situation: Situation = { answers, today: '2026-11-22' };
const catalog = openCatalog(readPieces());
const service = catalog.services.get('ca/old-age-security');
export const decision: Decision | undefined = service && decideService(catalog, service, situation);
const finder: ServiceFinder = document.createElement('service-finder');
finder.place = 'ca-on';
finder.addEventListener('service-finder-hand-over', (event: HandOverEvent) => void event.answers.size);
finder.addEventListener('service-finder-answers-change', ({ answered }) => void (answered satisfies number));
export const url: URL = catalogUrl;
export const named = Localized.parse({ en: 'a', fr: 'b' }).fr satisfies string;
// @ts-expect-error a number is not a place
finder.place = 7;
`,
    );
    for (const resolution of ['bundler', 'nodenext']) {
      const options = {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        module: resolution === 'nodenext' ? 'nodenext' : 'ESNext',
        moduleResolution: resolution,
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
        skipLibCheck: resolution === 'bundler',
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
      const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
      expect(
        stdout.split('\n').filter((line) => line && !line.startsWith('node_modules/lit') && !line.includes('@lit/')),
        resolution,
      ).toEqual([]);
    }
  });
});

describe('a bundler keeps only what a page uses', () => {
  /** Bundles one line of code with what it imports, as rollup and esbuild do for a page. */
  async function bundled(code: string): Promise<{ rollup: number; esbuild: number; text: string }> {
    const entry = join(folder, 'entry.mjs');
    writeFileSync(entry, code);
    const made = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
      onwarn: () => undefined,
    });
    const { output } = await made.generate({ format: 'es', inlineDynamicImports: true });
    const built = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      conditions: ['production', 'browser'],
    });
    const small = await build({ stdin: { contents: output[0].code }, minify: true, write: false, format: 'esm' });
    const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
    return { rollup: gzip(small.outputFiles[0]!.text), esbuild: gzip(built.outputFiles[0]!.text), text: output[0].code };
  }

  it.each([
    // Rules, members, ranges, what is open: no search, no plan, no words.
    { what: 'decideService', code: "import { decideService } from '@service-finder/core'; export default decideService;", ceiling: 6500 },
    // The same with opening a catalogue.
    { what: 'openCatalog and decideService', code: "export { openCatalog, decideService } from '@service-finder/core';", ceiling: 8000 },
    { what: 'buildPlan', code: "export { buildPlan } from '@service-finder/core';", ceiling: 9500 },
    { what: 'findPlace', code: "export { findPlace } from '@service-finder/core';", ceiling: 3000 },
    { what: 'nothing', code: "import '@service-finder/core';", ceiling: 100 },
    { what: 'the widget, not defined', code: "import '@service-finder/widget';", ceiling: 100 },
  ])('$what: at most $ceiling bytes gzipped', async ({ code, ceiling }) => {
    const { rollup: byRollup, esbuild: byEsbuild, text } = await bundled(code);
    expect(text).not.toMatch(/ZodError|process\.env|class Fuse/);
    expect({ byRollup: byRollup <= ceiling ? 'fits' : byRollup, byEsbuild: byEsbuild <= ceiling ? 'fits' : byEsbuild }).toEqual({
      byRollup: 'fits',
      byEsbuild: 'fits',
    });
  });

  it('versions agree: the widget asks for the core that is published with it', () => {
    expect(manifestOf(at('widget')).dependencies!['@service-finder/core']).toBe(manifestOf(at('core')).version);
  });
});
