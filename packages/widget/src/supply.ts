import { chainOf, type Catalog, type JurisdictionId, type Lang } from '@service-finder/core';
import { FaultEvent } from './events.js';
import type { Finder } from './finder.js';
import { codeOf, type Loader } from './loader.js';

/** Brings more of the catalogue while the finder is used. What cannot be had is told, the rest stays. */
export class Supply {
  /** Of the present attempt to start. */
  loader: Loader | undefined;
  readonly #finder: Finder;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  get catalog(): Catalog | undefined {
    return this.loader?.catalog;
  }

  readonly places = () => this.loader!.places();
  readonly indexes = (langs: readonly Lang[], ids?: readonly JurisdictionId[]) => this.loader!.indexes(langs, ids);

  /** Loads more governments, or their details. */
  async load(ids: readonly JurisdictionId[], details: readonly JurisdictionId[] = []): Promise<void> {
    const loader = this.loader!;
    try {
      await loader.load(ids, [this.#finder.recordsLang], details);
    } catch (error) {
      this.#finder.dispatchEvent(new FaultEvent(codeOf(error)));
    }
    this.#finder.fleet({ partsFailed: loader.failed });
  }

  /** Loads a place and all governments above it. */
  async loadPlace(place: JurisdictionId): Promise<void> {
    await this.load(chainOf(this.catalog!, place));
  }

  /** Loads details that the view shows: how to apply, papers, sources. */
  async loadDetails(): Promise<void> {
    const { state, code, session } = this.#finder;
    if (state !== 'ready') return;
    const wanted = code?.detailsInView(session, this.catalog!, this.#finder.searching) ?? [];
    if (wanted.length === 0 || this.loader!.hasDetails(wanted)) return;
    await this.load([], wanted);
    this.#finder.fleet({ detailsFailed: wanted.some((id) => this.loader!.failed.includes(id)) });
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    await this.#finder.more();
    await this.load([]);
    this.#finder.fleet({ detailsFailed: false });
    await this.loadDetails();
  }
}
