import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from './packed.js';

const CDN = join(ROOT, 'packages/widget/dist/cdn');
const CATALOG = join(ROOT, 'packages/catalog-canada/dist');

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const scripts = readdirSync(CDN).filter((name) => name.endsWith('.js'));
const script = (start: string) =>
  join(
    CDN,
    scripts.find((name) => name.startsWith(start))!,
  );

/** Ceilings in bytes, gzipped. A number moves only in the commit that moves it, and says why. */
const CEILINGS = {
  // Lit 6, styles, loading, the start and its sentences in English and French: the whole first view.
  'service-finder': 28_500,
  // All other views, rules, questions, plan. Loaded in idle time, or with the first press that needs it.
  'more-': 34_500,
  // i18next. Loaded with it.
  'all-words-': 16_500,
  'en-': 6_000,
  'fr-': 7_000,
  // fuse.js 7, stems, spelling and ranking 10. Loaded at the first keystroke.
  'search-engine': 17_500,
  // Makes an index for a catalogue without one.
  'search-index-maker': 5_200,
  // Loaded when somebody asks for a code to photograph.
  'lean-qr': 4_000,
  // Imports the module beside it, for pages that cannot write type="module".
  'service-finder.classic': 300,
  'service-finder.worker': 1_500,
};

describe('what a page loads', () => {
  it.each(Object.entries(CEILINGS))('%s….js weighs at most %d bytes', (start, ceiling) => {
    const file = start.includes('.') || start === 'service-finder' ? join(CDN, `${start}.js`) : script(start);
    expect(gzipped(file)).toBeLessThanOrEqual(ceiling);
  });

  it('no other language weighs more than 8 000 bytes', () => {
    for (const name of scripts.filter((one) => /^[a-z]{2}(-[A-Z][a-z]+)?-/.test(one)))
      expect(gzipped(join(CDN, name)), name).toBeLessThanOrEqual(8_000);
  });

  it.each(scripts)('%s holds no schema code, no development build and no evaluation of text', (name) => {
    expect(readFileSync(join(CDN, name), 'utf8')).not.toMatch(/ZodError|process\.env|Lit is in dev mode|new Function\(|\beval\(/);
  });

  // The manifest, then rules, words and search index of the place, its province and Canada. How to apply follows when a service is opened.
  it('the catalogue for one place in one language weighs at most 120 000 bytes, search included', () => {
    interface Ref {
      readonly path: string;
    }
    const { jurisdictions } = JSON.parse(readFileSync(join(CATALOG, 'catalog.json'), 'utf8')) as {
      jurisdictions: Record<string, { logic: Ref; texts: Record<string, Ref>; index: Record<string, Ref> }>;
    };
    const weights = new Map<string, number>();
    const weigh = (path: string): number => weights.get(path) ?? weights.set(path, gzipped(join(CATALOG, path))).get(path)!;
    for (const place of Object.keys(jurisdictions)) {
      const chain = Object.keys(jurisdictions).filter((id) => place === id || place.startsWith(`${id}-`));
      for (const lang of ['en', 'fr']) {
        const files = chain.flatMap((id) => [jurisdictions[id]!.logic, jurisdictions[id]!.texts[lang]!, jurisdictions[id]!.index[lang]!]);
        const weight = files.reduce((sum, { path }) => sum + weigh(path), weigh('catalog.json'));
        expect(weight, `${place} in ${lang}`).toBeLessThanOrEqual(120_000);
      }
    }
  });
});

describe('dist/cdn', () => {
  it('names the hash of every script in sri.json', async () => {
    const { createHash } = await import('node:crypto');
    const { files } = JSON.parse(readFileSync(join(CDN, 'sri.json'), 'utf8')) as { files: Record<string, string> };
    expect(Object.keys(files).sort()).toEqual([...scripts].sort());
    for (const [name, integrity] of Object.entries(files))
      expect(integrity).toBe(
        `sha384-${createHash('sha384')
          .update(readFileSync(join(CDN, name)))
          .digest('base64')}`,
      );
  });

  it('holds one module, one classic script, a worker and the whole catalogue', () => {
    for (const name of ['service-finder.js', 'service-finder.classic.js', 'service-finder.worker.js']) expect(scripts).toContain(name);
    expect(readdirSync(join(CDN, 'catalog')).sort()).toEqual(readdirSync(CATALOG).sort());
  });
});

describe('sbom.json', () => {
  it.each([
    ['widget', ['i18next', 'lean-qr', 'lit', 'fuse.js']],
    ['core', ['fuse.js', 'zod']],
    ['cli', ['yaml', 'zod', 'fuse.js']],
  ])('of %s lists what it is made of', (name, libraries) => {
    const file = join(ROOT, 'packages', name, 'dist/sbom.json');
    expect(existsSync(file)).toBe(true);
    const { bomFormat, metadata, components } = JSON.parse(readFileSync(file, 'utf8')) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { name: string }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    expect(metadata.component.name).toBe(`@service-finder/${name}`);
    expect(components.map((one) => one.name)).toEqual(expect.arrayContaining(libraries));
  });
});
