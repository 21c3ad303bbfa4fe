import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a catalogue: its path inside the folder (with /), and its bytes or why they could not be read. */
export interface CatalogFile {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly problem?: string;
}

const MAX_DEPTH = 6;

/** All files of a folder, in the same order on every machine. @throws when the folder itself cannot be read. */
export function readFolder(dir: string): CatalogFile[] {
  return paths(dir, '', 0)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => readOne(dir, path));
}

function paths(dir: string, under: string, depth: number): string[] {
  return readdirSync(join(dir, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const folder = entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(dir, path)));
    return folder ? (depth < MAX_DEPTH ? paths(dir, path, depth + 1) : []) : [path];
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function readOne(dir: string, path: string): CatalogFile {
  try {
    return { path, bytes: readFileSync(join(dir, path)) };
  } catch (error) {
    return { path, problem: error instanceof Error ? error.message : String(error) };
  }
}
