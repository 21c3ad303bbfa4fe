import { chainOf, type Catalog, type JurisdictionId, type Lang, type Places } from '@service-finder/core';
import { sourceAt, type CatalogSource } from './catalog-source.js';
import { SourceError } from './fetch-file.js';

/**
 * What one finder has loaded of the shared catalogue, and what it is missing.
 *
 * Asks only for what the screen needs: Canada first, then the person's province and city, details when something is opened.
 */
export class Loader {
  catalog: Catalog | undefined;
  failed: readonly JurisdictionId[] = [];
  languages: readonly Lang[] = ['en', 'fr'];
  readonly #source: CatalogSource | undefined;
  readonly #wanted = new Set<JurisdictionId>(['ca']);
  readonly #details = new Set<JurisdictionId>();

  /** @param given - A catalogue that the host passed: then nothing is fetched. */
  constructor(url: string, given: Catalog | undefined) {
    this.catalog = given;
    if (given) this.languages = [...given.texts.keys()];
    else this.#source = sourceAt(url);
  }

  /** The languages that the catalogue speaks. */
  async speaks(): Promise<readonly Lang[]> {
    if (this.#source) this.languages = (await this.#source.manifest()).languages;
    return this.languages;
  }

  /** Loads these governments in these languages, with all that was wanted before. */
  async load(more: Iterable<JurisdictionId>, langs: readonly Lang[], details: Iterable<JurisdictionId> = []): Promise<void> {
    if (!this.#source) return;
    for (const id of more) this.#wanted.add(id);
    for (const id of details) this.#details.add(id);
    const before = this.catalog;
    const loaded = await this.#source.load([...this.#wanted], langs, [...this.#details]);
    this.catalog = loaded.catalog;
    this.failed = loaded.failed;
    const peoples = this.#peoplesOf(this.#wanted);
    if (this.catalog !== before && peoples.length > 0) await this.load(peoples, langs);
  }

  /** Loads a place and every government above it. */
  async loadPlace(place: JurisdictionId, langs: readonly Lang[]): Promise<void> {
    const named = place.split('-').map((_, index, parts) => parts.slice(0, index + 1).join('-'));
    await this.load(this.catalog ? chainOf(this.catalog, place) : named, langs);
  }

  /** Whether the words of how to apply are here. */
  hasDetails(ids: readonly JurisdictionId[]): boolean {
    return !this.#source || ids.every((id) => this.#details.has(id) && !this.failed.includes(id));
  }

  async places(): Promise<Places | undefined> {
    return this.#source?.places().catch(() => undefined);
  }

  /** Search indexes of these governments, or of every one. Nothing for a catalogue of the host's. */
  async indexes(langs: readonly Lang[], ids?: readonly JurisdictionId[]): Promise<readonly unknown[] | undefined> {
    if (!this.#source) return undefined;
    const pieces = await this.#source.indexes(ids ?? Object.keys((await this.#source.manifest()).jurisdictions), langs);
    if (pieces.length === 0) throw new SourceError('unreachable', 'No search index could be loaded');
    return pieces;
  }

  /** Indigenous governments within the wanted provinces: they serve people, and not only a territory. */
  #peoplesOf(wanted: ReadonlySet<JurisdictionId>): JurisdictionId[] {
    return [...(this.catalog?.jurisdictions.values() ?? [])]
      .filter(
        ({ id, kind, parent }) => kind === 'indigenous' && parent !== undefined && parent !== 'ca' && wanted.has(parent) && !wanted.has(id),
      )
      .map(({ id }) => id);
  }
}

export const codeOf = (error: unknown): SourceError['code'] => (error instanceof SourceError ? error.code : 'unreachable');
