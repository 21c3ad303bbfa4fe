import type { Amount, Bundle, Day, Fact, Jurisdiction, JurisdictionId, Lang, Service, ServiceId } from './logic.js';
import type { BundleTexts, FactTexts, JurisdictionTexts, Named, PointerTexts, ServiceDetails, ServiceTexts, TaskTexts } from './texts.js';

/** The version of this format. A piece with another number is refused. */
export const FORMAT = 1;

type Table<T> = Readonly<Record<string, T>>;

/** Ids, rules, dates: no words. The piece of `ca` holds what all jurisdictions share. */
export interface LogicPiece {
  readonly format: number;
  readonly piece: 'logic';
  readonly jurisdiction: JurisdictionId;
  readonly jurisdictions?: Table<Omit<Jurisdiction, 'id'>>;
  readonly facts?: Table<Omit<Fact, 'id'>>;
  readonly amounts?: Table<Omit<Amount, 'id'>>;
  readonly bundles?: Table<Omit<Bundle, 'id'>>;
  readonly providers?: Table<{ readonly jurisdiction: JurisdictionId }>;
  readonly services: Table<
    Omit<Service, 'id' | 'tasks' | 'documents' | 'deadlines' | 'includes' | 'needs' | 'replaces'> & Partial<Service>
  >;
  readonly moved?: Table<ServiceId>;
}

/** Words of one jurisdiction in one language: enough for lists, questions and results. */
export interface TextsPiece {
  readonly format: number;
  readonly piece: 'texts';
  readonly jurisdiction: JurisdictionId;
  readonly lang: Lang;
  readonly services: Table<ServiceTexts>;
  readonly facts?: Table<FactTexts>;
  /** Labels of tables of amounts; those of single amounts are among the details. */
  readonly amounts?: Table<string>;
  readonly bundles?: Table<BundleTexts>;
  readonly tasks?: Table<TaskTexts>;
  readonly documents?: Table<Named>;
  readonly providers?: Table<Named>;
  readonly jurisdictions?: Table<JurisdictionTexts>;
  readonly topics?: Table<Named>;
}

/** How to apply, papers, cost, sources: loaded when a service or a plan is opened, or a search leads to what others handle. */
export interface DetailsPiece {
  readonly format: number;
  readonly piece: 'details';
  readonly jurisdiction: JurisdictionId;
  readonly lang: Lang;
  readonly services: Table<ServiceDetails>;
  /** Labels of amounts. */
  readonly amounts?: Table<string>;
  /** What others handle, by id; in the piece of `ca`. */
  readonly pointers?: Table<PointerTexts>;
}

export type Piece = LogicPiece | TextsPiece | DetailsPiece;

/** One file of a build: its name, relative to the manifest, carries the first 24 hexadecimal digits of its SHA-256. */
export interface FileRef {
  readonly path: string;
  /** What it must hash to when its name does not say so: `sha256-` and the hash, or its beginning, in base64. */
  readonly integrity?: string;
}

/** The one file with a fixed name, `catalog.json`: it names all others, whose names carry their hash. */
export interface Manifest {
  readonly format: number;
  /** When it was built: the catalogue's version. */
  readonly version: Day;
  readonly languages: readonly Lang[];
  /** Postal areas and municipalities, loaded when somebody says where they live. */
  readonly places: FileRef;
  readonly jurisdictions: Table<{
    readonly logic: FileRef;
    readonly texts: Table<FileRef>;
    readonly details: Table<FileRef>;
    readonly index: Table<FileRef>;
  }>;
}
