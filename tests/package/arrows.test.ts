import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Who may import what: the arrows of packages/README.md, and nothing else. */
const ALLOWED: Readonly<Record<string, readonly RegExp[]>> = {
  'core/engine': [/^core\/engine$/, /^fuse\.js(\/.*)?$/],
  'core/schema': [/^core\/(schema|engine)$/, /^zod$/],
  widget: [/^widget$/, /^core\/engine$/, /^lit(\/.*)?$/, /^i18next$/, /^lean-qr(\/.*)?$/],
  cli: [/^cli$/, /^core\/(engine|schema)$/, /^yaml$/, /^zod$/, /^node:/],
  dev: [/./],
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.(ts|mjs)$/.test(name) ? [path] : [];
  });

/** The part of the house a file belongs to. */
function partOf(file: string): string {
  const [, name, , ...rest] = relative(ROOT, file).split(/[\\/]/);
  if (name !== 'core') return name!;
  return rest[0] === 'schema' && rest[1] !== 'rule-types.ts' ? 'core/schema' : 'core/engine';
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const statements = [...source.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'/g)].map(
    ([, , type, names, from]) => ({
      from: from!,
      typeOnly: type !== undefined || /^\{(\s*type\s+\w+(\s+as\s+\w+)?\s*,?)+\}$/.test(names!.trim()),
    }),
  );
  const bare = [...source.matchAll(/(?:^|\n)\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g)].map(([, plain, dynamic]) => ({
    from: (plain ?? dynamic)!,
    typeOnly: false,
  }));
  return [...statements, ...bare];
}

/** What an import reaches: a part of the house, or a library. */
function targetOf(file: string, from: string): string {
  if (from.startsWith('.')) return partOf(resolve(dirname(file), from.replace(/\.js$/, '.ts')));
  if (from === '@service-finder/core') return 'core/engine';
  if (from === '@service-finder/core/schema') return 'core/schema';
  return from.startsWith('@service-finder/') ? from.slice('@service-finder/'.length) : from;
}

function forbidden(file: string): string[] {
  const part = partOf(file);
  return importsOf(file).flatMap(({ from, typeOnly }) => {
    const target = targetOf(file, from);
    if (part === 'core/engine' && target === 'core/schema' && typeOnly) return []; // erased from the bundle
    return ALLOWED[part]?.some((pattern) => pattern.test(target)) ? [] : [`${relative(ROOT, file)} (${part}) imports ${from} (${target})`];
  });
}

describe('arrows: who may import what', () => {
  const files = ['core', 'widget', 'cli'].flatMap((name) => filesBelow(join(ROOT, 'packages', name, 'src')));

  it('looks at every package', () => {
    expect(new Set(files.map(partOf))).toEqual(new Set(['core/engine', 'core/schema', 'widget', 'cli']));
  });

  it('holds in every file', () => {
    expect(files.flatMap(forbidden)).toEqual([]);
  });

  it.each([
    ['packages/core/src/eligibility/rule.ts', 'zod'],
    ['packages/core/src/eligibility/rule.ts', '../schema/rule.js'],
    ['packages/core/src/plan/build-plan.ts', 'node:fs'],
    ['packages/widget/src/session.ts', 'yaml'],
    ['packages/widget/src/session.ts', '@service-finder/core/schema'],
    ['packages/cli/src/main.ts', 'lit'],
    ['packages/cli/src/main.ts', '../../widget/src/session.js'],
  ])('would refuse in %s the import of %s', (file, from) => {
    const part = partOf(join(ROOT, file));
    expect(ALLOWED[part]!.some((pattern) => pattern.test(targetOf(join(ROOT, file), from)))).toBe(false);
  });

  it('keeps clocks, hosts and the network out of core', () => {
    const banned = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bfetch\(|\bdocument\.|\bwindow\.|\bprocess\.|\blocalStorage\b/;
    const core = filesBelow(join(ROOT, 'packages/core/src'));
    expect(
      core
        .filter((file) => banned.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
        .map((file) => relative(ROOT, file)),
    ).toEqual([]);
  });

  it('never evaluates text as code, anywhere', () => {
    const evaluated = /\beval\(|new Function\(|\bunsafeHTML\b|\.innerHTML\s*=/;
    expect(files.filter((file) => evaluated.test(readFileSync(file, 'utf8'))).map((file) => relative(ROOT, file))).toEqual([]);
  });
});
