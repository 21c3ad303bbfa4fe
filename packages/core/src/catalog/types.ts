/**
 * The built catalogue, as pages and servers load it.
 *
 * A build is a set of *pieces*: small JSON files. Logic (ids, rules, dates) is apart from words (one file a language),
 * and both are split by jurisdiction, so a page in Ontario loads `ca` and `ca-on` and changing the language keeps
 * every answer. {@link openCatalog} merges the pieces that a page has.
 */
import type { Operand, Rule, Scalar } from '../schema/rule-types.js';

/** The version of this format. A piece with another number is refused. */
export const FORMAT = 1;

export type Lang = string;
export type Day = string;
export type FactId = string;
export type ServiceId = string;
export type BundleId = string;
export type JurisdictionId = string;

export type FactType = 'yes-no' | 'choice' | 'number' | 'money' | 'date' | 'members' | 'checklist';
export type ServiceKind =
  | 'benefit' | 'credit' | 'grant' | 'loan' | 'insurance' | 'registration' | 'certificate' | 'document'
  | 'licence' | 'permit' | 'notification' | 'support' | 'bundle-application' | 'not-offered';
export type ChannelKind = 'online' | 'phone' | 'in-person' | 'mail' | 'email' | 'fax';

// ── logic ───────────────────────────────────────────────────────────────────

export interface Jurisdiction {
  readonly id: JurisdictionId;
  readonly parent?: JurisdictionId;
  readonly kind: 'country' | 'province' | 'territory' | 'municipality' | 'region' | 'indigenous';
  readonly postalAreas?: readonly string[];
  readonly peopleOf?: Rule;
}

export interface Fact {
  readonly id: FactId;
  readonly type: FactType;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly when?: 'past' | 'future' | 'any';
  /** choice: the values, in the order they are shown. */
  readonly options?: readonly string[];
  /** members: the facts asked of each. */
  readonly fields?: readonly FactId[];
  /** checklist: facts asked together on one screen; those of type yes-no as boxes to tick. It has no answer of its own: each item has. */
  readonly items?: readonly FactId[];
  readonly group: string;
  readonly askIf?: Rule;
  readonly follows?: readonly { readonly when?: Rule; readonly value: Operand }[];
  /** An officer decides it: nobody is asked. The words say who. */
  readonly officer?: boolean;
  readonly neverReuse?: boolean;
  readonly sensitive?: boolean;
}

export interface AmountValue {
  readonly from: Day;
  readonly until?: Day;
  readonly through?: Day;
  readonly value?: number;
  readonly steps?: readonly { readonly atMost?: number; readonly value: number }[];
}
export interface Amount {
  readonly id: string;
  readonly unit: string;
  readonly values: readonly AmountValue[];
  readonly confirmed: boolean;
}

export interface Task {
  /** `bundle/task`. */
  readonly id: string;
  readonly after?: readonly string[];
  readonly if?: Rule;
}
export interface Bundle {
  readonly id: BundleId;
  readonly event?: FactId;
  readonly given?: Readonly<Record<FactId, Scalar>>;
  readonly tasks: readonly Task[];
}

export interface Service {
  readonly id: ServiceId;
  readonly kind: ServiceKind;
  readonly area: readonly JurisdictionId[];
  readonly provider: string;
  readonly partners?: readonly JurisdictionId[];
  readonly topics: readonly string[];
  readonly tasks: readonly string[];
  readonly starts?: Day;
  readonly ends?: Day;
  readonly rule: Rule;
  readonly per?: FactId;
  /** Paid or done without applying. */
  readonly automatic?: boolean;
  readonly channels: readonly ChannelKind[];
  readonly documents: readonly { readonly document: string; readonly if?: Rule }[];
  readonly deadlines: readonly { readonly date?: Operand; readonly kind: 'must' | 'loses' | 'should'; readonly if?: Rule }[];
  readonly free?: boolean;
  readonly languages?: readonly string[];
  readonly includes: readonly ServiceId[];
  readonly needs: readonly ServiceId[];
  readonly replaces: readonly ServiceId[];
  readonly related: readonly ServiceId[];
  readonly receivedIf?: FactId;
  /** The day an official text was last read; absent when not confirmed. */
  readonly verified?: Day;
}

// ── words ───────────────────────────────────────────────────────────────────

export interface FactTexts {
  readonly label: string;
  readonly question: string;
  readonly questionForOther?: string;
  readonly why?: string;
  readonly help?: string;
  readonly yes?: string;
  readonly no?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly member?: string;
  readonly decidedBy?: string;
}
export interface ServiceTexts {
  readonly name: string;
  readonly summary: string;
}
/** What is read when a service or a plan is opened. */
export interface ServiceDetails {
  /** With `{amount-id}` for amounts: see `fillAmounts`. */
  readonly howMuch?: string;
  /** When and how it is paid or done without applying. */
  readonly automatic?: string;
  /** Conditions in words, which the rule does not hold. */
  readonly criteria?: readonly string[];
  readonly apply: readonly ChannelDetails[];
  readonly page?: string;
  /** One for each of the service's deadlines, in the same order. */
  readonly deadlines: readonly string[];
  /** Notes on papers, by document id. */
  readonly documents?: Readonly<Record<string, string>>;
  readonly cost?: string;
  readonly wait?: string;
  readonly note?: string;
  readonly sources: readonly SourceDetails[];
  /** The day on which a second reader read the record against its sources. */
  readonly reread?: Day;
}
export interface ChannelDetails {
  readonly by: ChannelKind;
  readonly url?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly tty?: string;
  readonly hours?: string;
  readonly email?: string;
  readonly address?: string;
  readonly note?: string;
}
export interface SourceDetails {
  readonly title: string;
  readonly url?: string;
  readonly official: boolean;
  readonly read: Day;
}
export interface Named {
  readonly name: string;
  readonly note?: string;
}
export interface JurisdictionTexts extends Named {
  /** Other names of the place: former towns, boroughs, abbreviations. */
  readonly aliases?: readonly string[];
  readonly inPlace?: string;
  readonly website?: string;
}
export interface BundleTexts extends Named {
  readonly summary: string;
}
export interface TaskTexts extends Named {
  readonly summary?: string;
  readonly advice?: string;
}
export interface PointerTexts extends Named {
  readonly answer: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

// ── pieces ──────────────────────────────────────────────────────────────────

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
  readonly services: Table<Omit<Service, 'id' | 'tasks' | 'documents' | 'deadlines' | 'includes' | 'needs' | 'replaces' | 'related'> & Partial<Service>>;
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
  /** What others handle, by id. */
  readonly pointers?: Table<PointerTexts>;
}

/** How to apply, papers, cost, sources: loaded when a service or a plan is opened. */
export interface DetailsPiece {
  readonly format: number;
  readonly piece: 'details';
  readonly jurisdiction: JurisdictionId;
  readonly lang: Lang;
  readonly services: Table<ServiceDetails>;
  /** Labels of amounts. */
  readonly amounts?: Table<string>;
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

// ── in memory ───────────────────────────────────────────────────────────────

/** All words of one language that are loaded. */
export interface Texts {
  readonly lang: Lang;
  readonly services: ReadonlyMap<ServiceId, ServiceTexts>;
  readonly details: ReadonlyMap<ServiceId, ServiceDetails>;
  readonly facts: ReadonlyMap<FactId, FactTexts>;
  readonly amounts: ReadonlyMap<string, string>;
  readonly bundles: ReadonlyMap<BundleId, BundleTexts>;
  readonly tasks: ReadonlyMap<string, TaskTexts>;
  readonly documents: ReadonlyMap<string, Named>;
  readonly providers: ReadonlyMap<string, Named>;
  readonly jurisdictions: ReadonlyMap<JurisdictionId, JurisdictionTexts>;
  readonly topics: ReadonlyMap<string, Named>;
  readonly pointers: ReadonlyMap<string, PointerTexts>;
}

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
