/**
 * The built catalogue, as pages and servers load it.
 *
 * A build is a set of *pieces*: small JSON files. Logic (ids, rules, dates) is apart from words (one file a language),
 * and both are split by jurisdiction, so a page in Ontario loads `ca` and `ca-on` and changing the language keeps
 * every answer. {@link openCatalog} merges the pieces that a page has.
 */
import type { Amount, Bundle, BundleId, Fact, FactId, Jurisdiction, JurisdictionId, Lang, Service, ServiceId } from './logic.js';
import type { Piece } from './pieces.js';
import type { Texts } from './texts.js';

export type * from './logic.js';
export * from './pieces.js';
export type * from './texts.js';

/** An opened catalogue: read-only, merged from the pieces that were given. */
export interface Catalog {
  readonly jurisdictions: ReadonlyMap<JurisdictionId, Jurisdiction>;
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly amounts: ReadonlyMap<string, Amount>;
  readonly bundles: ReadonlyMap<BundleId, Bundle>;
  readonly providers: ReadonlyMap<string, { readonly jurisdiction: JurisdictionId }>;
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly moved: ReadonlyMap<ServiceId, ServiceId>;
  readonly texts: ReadonlyMap<Lang, Texts>;
  /** The pieces it was made from, so that more can be added. */
  readonly pieces: readonly Piece[];
}
