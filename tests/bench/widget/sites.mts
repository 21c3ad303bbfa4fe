import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex, searchDocsOf, type SearchDoc } from '../../../packages/core/src/search/index.js';
import { loadRecords } from '../../search/load-records.js';
import { manyDocs } from '../search/records.js';

type Json = Record<string, unknown>;
interface Ref {
  readonly path: string;
}
interface Entry {
  logic: Ref;
  texts: Record<string, Ref>;
  details: Record<string, Ref>;
  index: Record<string, Ref>;
}
interface ServiceText {
  readonly name: string;
  readonly summary?: string;
  readonly howMuch?: string;
  readonly criteria?: readonly string[];
}

/** A catalogue as it was built. */
export interface Build {
  readonly folder: string;
  readonly manifest: Json & { readonly jurisdictions: Record<string, Entry> };
  readonly services: number;
}

/** Copies what is measured: another build may replace it meanwhile. */
export function snapshotBuild(root: string, site: string): void {
  const cdn = join(site, 'service-finder/cdn');
  cpSync(join(root, 'packages/widget/dist/cdn'), cdn, { recursive: true, filter: (path) => !/cdn\/catalog(\/|$)/.test(path) });
  cpSync(join(root, 'packages/catalog-canada/dist'), join(cdn, 'catalog'), { recursive: true });
}

export function readBuild(folder: string): Build {
  const manifest = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as Build['manifest'];
  const sizes = Object.values(manifest.jurisdictions).map(({ logic }) => Object.keys(servicesOf(folder, logic)).length);
  return { folder, manifest, services: sizes.reduce((all, one) => all + one, 0) };
}

const read = (folder: string, ref: Ref): Json & { services?: Json } => JSON.parse(readFileSync(join(folder, ref.path), 'utf8')) as Json;
const servicesOf = <T,>(folder: string, ref: Ref | undefined): Record<string, T> =>
  ((ref && read(folder, ref).services) ?? {}) as Record<string, T>;

/** One page for each service with its English words, and two pages that search them with Pagefind's default interface. */
export function writePagefindPages({ folder, manifest }: Build, out: string, example: string): void {
  for (const { texts, details } of Object.values(manifest.jurisdictions)) {
    const more = servicesOf<ServiceText>(folder, details['en']);
    for (const [id, text] of Object.entries(servicesOf<ServiceText>(folder, texts['en']))) {
      const words = [text.summary, more[id]?.howMuch, ...(more[id]?.criteria ?? [])].filter((part) => part !== undefined);
      mkdirSync(join(out, id), { recursive: true });
      writeFileSync(
        join(out, id, 'index.html'),
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(text.name)}</title></head><body><main data-pagefind-body><h1>${escape(text.name)}</h1>${words.map((part) => `<p>${escape(part)}</p>`).join('')}</main></body></html>\n`,
      );
    }
  }
  // The page of Pagefind's documentation: style and script in the head, the interface made when the page has been read.
  const page = (options: string): string =>
    example
      .replace(
        /<script type="module".*<\/script>/,
        `<link href="/pagefind-page/pagefind/pagefind-ui.css" rel="stylesheet">
  <script src="/pagefind-page/pagefind/pagefind-ui.js"></script>
  <script>addEventListener('DOMContentLoaded', () => { new PagefindUI({ element: '#search', showSubResults: true${options} }); });</script>`,
      )
      .replace(/<service-finder>[^]*<\/service-finder>/, '<div id="search"></div>');
  writeFileSync(join(out, 'index.html'), page(''));
  writeFileSync(join(out, 'at-once.html'), page(', debounceTimeoutMs: 0'));
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Writes the same catalogue with copies of its services, one word in eight changed, until there are `count`. English only. */
export function writeManyRecords({ folder, manifest, services }: Build, out: string, count: number): number {
  mkdirSync(out, { recursive: true });
  const write = (name: string, piece: unknown): Ref => {
    const text = JSON.stringify(piece);
    const path = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 24)}.json`;
    writeFileSync(join(out, path), text);
    return { path };
  };
  const authored = searchDocsOf(loadRecords(), 'en');
  const jurisdictions: Record<string, Entry> = {};
  let total = services;
  for (const [jurisdiction, entry] of Object.entries(manifest.jurisdictions)) {
    const logic = read(folder, entry.logic);
    const texts = read(folder, entry.texts['en']!);
    const docs = [...(authored.get(jurisdiction) ?? [])];
    const own = docs.filter(({ kind, id }) => kind === 'service' && logic.services?.[id]);
    for (const [at, doc] of manyDocs(own, own.length * Math.ceil(count / services)).entries()) {
      if (at < own.length || total >= count) continue;
      const first = own[at % own.length]!;
      const id = `${first.id}-${Math.floor(at / own.length)}`;
      docs.push({ ...first, id, name: doc.name, aliases: doc.aliases, summary: doc.summary } as SearchDoc);
      logic.services![id] = logic.services![first.id];
      texts.services![id] = { ...(texts.services![first.id] as Json), name: doc.name, summary: doc.summary };
      total += 1;
    }
    jurisdictions[jurisdiction] = {
      logic: write(`${jurisdiction}.logic`, logic),
      texts: { en: write(`${jurisdiction}.en`, texts) },
      details: { en: write(`${jurisdiction}.en.details`, read(folder, entry.details['en']!)) },
      index: { en: write(`${jurisdiction}.en.index`, buildIndex(docs, { lang: 'en', jurisdiction })) },
    };
  }
  const places = write('places', read(folder, manifest['places'] as Ref));
  writeFileSync(join(out, 'catalog.json'), JSON.stringify({ ...manifest, languages: ['en'], places, jurisdictions }));
  return total;
}
