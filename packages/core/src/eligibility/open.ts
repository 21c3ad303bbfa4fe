import { isDeclined } from '../answers.js';
import type { FactId } from '../catalog/types.js';
import type { Known } from './known.js';

/** Everything that keeps a rule undecided, gathered while walking it. */
export interface Open {
  /** Facts that may be asked. */
  readonly missing: Set<FactId>;
  /** Asked, and withheld or not known to the person; or a list in which some member has a gap. */
  readonly declined: Set<FactId>;
  /** Facts that an officer decides. */
  readonly officers: Set<FactId>;
  /** Amounts that are not in force on the day. */
  readonly noAmount: Set<string>;
  notEncoded: boolean;
}

/** Nothing open yet. */
export const nothingOpen = (): Open => ({ missing: new Set(), declined: new Set(), officers: new Set(), noAmount: new Set(), notEncoded: false });

/** Files an unknown fact where it belongs. */
export function addOpenFact(open: Open, known: Known, id: FactId): void {
  if (known.member?.fields.includes(id)) {
    open.declined.add(known.member.list);
    return;
  }
  const fact = known.catalog.facts.get(id);
  if (!fact) return;
  if (fact.officer) open.officers.add(id);
  else if (isDeclined(known.answers.get(id))) open.declined.add(id);
  else open.missing.add(id);
}
