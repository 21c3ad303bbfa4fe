import type { BundleId, ChannelKind, Day, FactId, JurisdictionId, Lang, ServiceId } from './logic.js';

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
  /** Other services that people in this situation look for. */
  readonly related?: readonly ServiceId[];
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
  readonly links: readonly { readonly label: string; readonly url?: string }[];
}

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
