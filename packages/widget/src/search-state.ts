/** One suggestion under the search field. */
export interface Suggestion {
  readonly text: string;
  readonly kind: string;
  readonly id?: string;
}

/** What the search field shows. */
export interface SearchState {
  readonly typed: string;
  readonly suggestions: readonly Suggestion[];
  readonly open: boolean;
  /** The suggestion that the arrows are on; -1 for the field itself. */
  readonly active: number;
  readonly fault: boolean;
}

export const emptySearch: SearchState = { typed: '', suggestions: [], open: false, active: -1, fault: false };

/** The arrows go round: from the field to the first, from the last back to the field. */
export function moveActive(state: SearchState, step: number | 'first' | 'last' | 'none'): SearchState {
  const count = state.suggestions.length;
  if (step === 'none' || count === 0) return { ...state, open: false, active: -1 };
  if (step === 'first') return { ...state, open: true, active: 0 };
  if (step === 'last') return { ...state, open: true, active: count - 1 };
  return { ...state, open: true, active: ((state.active + 1 + step + count + 1) % (count + 1)) - 1 };
}
