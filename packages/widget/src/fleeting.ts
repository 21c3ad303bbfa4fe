import type { JurisdictionId, PlaceFinding } from '@service-finder/core';
import type { Changes } from './findings.js';
import type { FieldFault } from './question-form.js';
import { emptySearch, type SearchState } from './search-state.js';
import type { View } from './session.js';

/** What is on the screen for a moment and belongs to no session: drafts, faults, notices. */
export interface Fleeting {
  readonly search: SearchState;
  readonly faults: readonly FieldFault[];
  /** How many members a household question shows. */
  readonly members?: number;
  readonly placeFinding?: PlaceFinding;
  readonly placeTyped: string;
  readonly changes?: Changes;
  readonly notice?: string;
  /** What became of a hand-over, beside its form. */
  readonly handNote?: string;
  readonly detailsFailed: boolean;
  readonly partsFailed: readonly JurisdictionId[];
  readonly link?: string;
  readonly qr: boolean;
  readonly arrived?: { readonly count: number };
  readonly remembering: boolean;
  readonly searchMissing: boolean;
  /** The code after the start could not be loaded. */
  readonly codeMissing: boolean;
}

export const nothingFleeting: Fleeting = {
  search: emptySearch,
  faults: [],
  placeTyped: '',
  detailsFailed: false,
  partsFailed: [],
  qr: false,
  remembering: false,
  searchMissing: false,
  codeMissing: false,
};

/** What stays of it when another view is shown. `keepsNote`: what an answer changed stays on the screen. */
export function fleetingAt(view: View, before: Fleeting, keepsNote: boolean): Fleeting {
  const { partsFailed, remembering, arrived, changes, notice } = before;
  return {
    ...nothingFleeting,
    search: { ...emptySearch, typed: view.name === 'search' ? view.query : '' },
    partsFailed,
    remembering,
    arrived,
    ...(keepsNote && { changes, notice }),
  };
}
