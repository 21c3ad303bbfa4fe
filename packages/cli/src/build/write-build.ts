import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FORMAT, type FileRef, type Manifest } from '@service-finder/core';
import type { Loaded } from '../load/load-catalog.js';
import { builtPieces } from './pieces.js';
import { placesOf } from './places.js';
import { LANGUAGES } from './texts-piece.js';

/** A file of a build: its content, and what the manifest says of it. */
export interface BuiltFile {
  readonly path: string;
  readonly text: string;
  readonly ref: FileRef;
}

/** Makes all files of a build in memory: the same catalogue gives the same bytes. The manifest, `catalog.json`, comes last. */
export function buildFiles(catalog: Loaded, version: string): BuiltFile[] {
  const files: BuiltFile[] = [];
  const add = (name: string, value: unknown): FileRef => {
    const file = hashed(name, JSON.stringify(value));
    files.push(file);
    return file.ref;
  };
  const jurisdictions: Record<
    string,
    { logic: FileRef; texts: Record<string, FileRef>; details: Record<string, FileRef>; index: Record<string, FileRef> }
  > = {};
  for (const { kind, jurisdiction, lang, value } of builtPieces(catalog)) {
    if (lang === undefined) jurisdictions[jurisdiction] = { logic: add(`${jurisdiction}.logic`, value), texts: {}, details: {}, index: {} };
    else
      jurisdictions[jurisdiction]![kind as 'texts'][lang] = add(
        kind === 'texts' ? `${jurisdiction}.${lang}` : `${jurisdiction}.${lang}.${kind}`,
        value,
      );
  }
  const manifest: Manifest = { format: FORMAT, version, languages: LANGUAGES, places: add('places', placesOf(catalog)), jurisdictions };
  const text = JSON.stringify(manifest);
  return [...files, { path: 'catalog.json', text, ref: { path: 'catalog.json' } }];
}

// 96 bits: enough that no other file of the same name can be made to fit, and every page loads the manifest with all of them.
const HASH_DIGITS = 24;

function hashed(name: string, text: string): BuiltFile {
  const path = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)}.json`;
  return { path, text, ref: { path } };
}

/** What `build --json` prints of a file. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

const OURS = /^(ca(-[a-z0-9]+)*\.(logic|(en|fr)(\.(details|index))?)|places)\.[0-9a-f]{24}\.json$/;

/** Writes a build, the manifest last so that it never names a file that is not there; then removes files of earlier builds. */
export function writeBuild(files: readonly BuiltFile[], out: string, keep: boolean): WrittenFile[] {
  mkdirSync(out, { recursive: true });
  for (const { path, text } of files) writeFileSync(join(out, path), text);
  const current = new Set(files.map(({ path }) => path));
  if (!keep) for (const name of readdirSync(out)) if (OURS.test(name) && !current.has(name)) rmSync(join(out, name));
  return files.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text, { level: 9 }).byteLength }));
}

/** The newest day on which anything was verified or read: what a build calls itself unless --on says otherwise. */
export function versionOf(catalog: Loaded): string {
  const days = [...catalog.services.values(), ...catalog.amounts.values()].flatMap(({ value }) => [
    value.verified ?? '',
    ...(value.sources ?? []).map((source) => source?.read ?? ''),
  ]);
  return days.reduce((newest, day) => (day > newest ? day : newest), '1970-01-01');
}
