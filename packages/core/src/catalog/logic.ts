import type { Operand, Rule, Scalar } from '../schema/rule-types.js';

export type Lang = string;
export type Day = string;
export type FactId = string;
export type ServiceId = string;
export type BundleId = string;
export type JurisdictionId = string;

export type FactType = 'yes-no' | 'choice' | 'number' | 'money' | 'date' | 'members' | 'checklist';
export type ServiceKind =
  | 'benefit'
  | 'credit'
  | 'grant'
  | 'loan'
  | 'insurance'
  | 'registration'
  | 'certificate'
  | 'document'
  | 'licence'
  | 'permit'
  | 'notification'
  | 'support'
  | 'bundle-application'
  | 'not-offered';
export type ChannelKind = 'online' | 'phone' | 'in-person' | 'mail' | 'email' | 'fax';

export interface Jurisdiction {
  readonly id: JurisdictionId;
  readonly parent?: JurisdictionId;
  readonly kind: 'country' | 'province' | 'territory' | 'municipality' | 'region' | 'indigenous';
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
  readonly receivedIf?: FactId;
  /** The day an official text was last read; absent when not confirmed. */
  readonly verified?: Day;
}
