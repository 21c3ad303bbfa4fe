import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const PUBLISHED = ['core', 'widget', 'cli', 'catalog-canada'] as const;
export type Published = (typeof PUBLISHED)[number];

/** A new empty folder, outside the repository, so that nothing is found by accident. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'service-finder-package-'));

/** Packs a package as npm would publish it, and unpacks it into `node_modules` of a folder. Gives the packed file. */
export function packInto(folder: string, name: Published): string {
  const out = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder, join(ROOT, 'packages', name)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const file = join(folder, out.trim().split('\n').at(-1)!);
  const target = join(folder, 'node_modules/@service-finder', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', target, '--strip-components=1']);
  return file;
}

/** Puts a package's dependencies beside it, and theirs, from what the repository has installed. */
export function linkDependencies(folder: string, names: readonly Published[] = PUBLISHED): void {
  const wanted = names.flatMap((name) => Object.keys(manifestOf(join(ROOT, 'packages', name)).dependencies ?? {}));
  for (let dependency = wanted.pop(); dependency !== undefined; dependency = wanted.pop()) {
    const to = join(folder, 'node_modules', dependency);
    if (dependency.startsWith('@service-finder/') || existsSync(to)) continue;
    const from = join(ROOT, 'node_modules', dependency);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to, 'junction');
    wanted.push(...Object.keys(manifestOf(from).dependencies ?? {}));
  }
}

export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
export const manifestOf = (folder: string): PackageManifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;

export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
