import {
  addPieces,
  CatalogError,
  FORMAT,
  openCatalog,
  type Catalog,
  type FileRef,
  type JurisdictionId,
  type Lang,
  type Manifest,
  type Piece,
  type Places,
} from '@service-finder/core';
import { fetchChecked, fetchJson, SourceError } from './fetch-file.js';

/** What one step of loading brought: the catalogue with all that arrived, and what did not. */
export interface Loaded {
  readonly catalog: Catalog;
  /** Governments of which something is missing. */
  readonly failed: readonly JurisdictionId[];
}

type Part = 'logic' | 'texts' | 'details';

/**
 * Fetches a built catalogue: the manifest, then only the pieces that a place and a language need.
 *
 * Several finders on a page share one source for each address. A piece that arrived stays; a piece that failed is tried again
 * at the next call. Nothing but these files is ever requested, without cookies and without a referrer.
 */
export class CatalogSource {
  readonly #base: URL;
  #manifest: Promise<Manifest> | undefined;
  readonly #files = new Map<string, Promise<unknown>>();
  #catalog: Catalog | undefined;

  constructor(url: string | URL) {
    this.#base = new URL(url);
  }

  /** The manifest, `catalog.json`. */
  manifest(): Promise<Manifest> {
    return (this.#manifest ??= this.#readManifest().catch((error: unknown) => {
      this.#manifest = undefined;
      throw error;
    }));
  }

  /**
   * Loads what a place and languages need, and gives the catalogue with everything that arrived so far.
   *
   * @param chain - Governments, nearest first; those that the build does not have are left out.
   * @throws {SourceError} only when there is nothing to show at all.
   */
  async load(chain: readonly JurisdictionId[], langs: readonly Lang[], details: readonly JurisdictionId[] = []): Promise<Loaded> {
    const manifest = await this.manifest();
    const parts = (id: JurisdictionId): Part[] => (details.includes(id) ? ['logic', 'texts', 'details'] : ['logic', 'texts']);
    const wanted = [...new Set([...chain, ...details])].filter((id) => Object.hasOwn(manifest.jurisdictions, id));
    const failed = new Set<JurisdictionId>();
    let firstError: unknown;
    const pieces = await Promise.all(
      wanted.flatMap((id) =>
        parts(id).flatMap((part) =>
          refsOf(manifest, id, part, langs).map((ref) =>
            this.#file<Piece>(ref).catch((error: unknown) => {
              failed.add(id);
              firstError ??= error;
              return undefined;
            }),
          ),
        ),
      ),
    );
    this.#add(pieces.filter((piece) => piece !== undefined));
    if (!this.#catalog || this.#catalog.services.size === 0)
      throw firstError ?? new SourceError('damaged', 'The catalogue holds no service');
    return { catalog: this.#catalog, failed: [...failed] };
  }

  /** Search indexes of these governments. Those that cannot be had are left out. */
  async indexes(chain: readonly JurisdictionId[], langs: readonly Lang[]): Promise<readonly unknown[]> {
    const manifest = await this.manifest();
    const refs = chain.flatMap((id) => langs.flatMap((lang) => manifest.jurisdictions[id]?.index?.[lang] ?? []));
    const found = await Promise.allSettled(refs.map((ref) => this.#file(ref)));
    return found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  /** Postal areas and municipalities. */
  async places(): Promise<Places> {
    return this.#file<Places>((await this.manifest()).places);
  }

  #add(pieces: readonly Piece[]): void {
    const known = this.#catalog?.pieces ?? [];
    const fresh = pieces.filter((piece) => !known.includes(piece));
    if (fresh.length === 0) return;
    try {
      this.#catalog = this.#catalog ? addPieces(this.#catalog, fresh) : openCatalog(fresh);
    } catch (error) {
      if (error instanceof CatalogError) throw new SourceError(error.code === 'other-format' ? 'format' : 'damaged', error.message);
      throw error;
    }
  }

  async #readManifest(): Promise<Manifest> {
    const manifest = (await fetchJson(this.#base)) as Partial<Manifest> | null;
    if (typeof manifest !== 'object' || manifest === null || typeof manifest.jurisdictions !== 'object')
      throw new SourceError('damaged', `${this.#base.href} is not a manifest`);
    if (manifest.format !== FORMAT)
      throw new SourceError('format', `${this.#base.href} has format ${String(manifest.format)}, this version reads ${FORMAT}`);
    return manifest as Manifest;
  }

  #file<T>(ref: FileRef): Promise<T> {
    const kept = this.#files.get(ref.path);
    if (kept) return kept as Promise<T>;
    const url = new URL(ref.path, this.#base);
    const file = (
      url.origin === this.#base.origin
        ? fetchChecked(url, ref)
        : Promise.reject(new SourceError('damaged', `${ref.path} leads to another site`))
    ).catch((error: unknown) => {
      this.#files.delete(ref.path);
      throw error;
    });
    this.#files.set(ref.path, file);
    return file as Promise<T>;
  }
}

const sources = new Map<string, CatalogSource>();

/** The source of an address: one for all finders of a page. */
export function sourceAt(url: string): CatalogSource {
  const source = sources.get(url) ?? new CatalogSource(url);
  sources.set(url, source);
  return source;
}

function refsOf(manifest: Manifest, id: JurisdictionId, part: Part, langs: readonly Lang[]): FileRef[] {
  const entry = manifest.jurisdictions[id]!;
  return part === 'logic' ? [entry.logic] : langs.flatMap((lang) => entry[part]?.[lang] ?? []);
}
