import type { Day, FileRef, JurisdictionId, Lang, Manifest, Piece, Places } from '@service-finder/core';

export type { Day, FileRef, JurisdictionId, Lang };

/** What to read. Without a list: all. */
export interface Selection {
  readonly jurisdictions?: readonly JurisdictionId[];
  readonly languages?: readonly Lang[];
}

/** Where `catalog.json` is. The other files lie beside it. */
export declare const catalogUrl: URL;

/** The manifest: format, version, languages, governments and their files. */
export declare function readManifest(): Manifest;

/** The pieces of a build, ready for `openCatalog`. `details: false` leaves out how to apply. */
export declare function readPieces(selection?: Selection & { readonly details?: boolean }): Piece[];

/** Search indexes, ready for `openSearch`. */
export declare function readIndexes(selection?: Selection): unknown[];

/** Postal areas and municipalities, ready for `findPlace`. */
export declare function readPlaces(): Places;
