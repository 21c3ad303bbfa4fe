import type { Catalog, Service } from '../catalog/types.js';
import { criteriaOf, type Condition, type Criterion } from './criteria.js';
import type { Situation } from './known.js';

/** A condition that explains a decision. */
export type Reason = Condition & {
  /** It stands under “none of these”: it counts against when it is met. */
  readonly unwanted?: boolean;
};

/**
 * The conditions that explain a decision: for `met` those that are met, for `unmet` those that fail, for `unknown` those
 * that are open, then those already met.
 */
export function reasonsFor(catalog: Catalog, service: Service, situation: Situation): readonly Reason[] {
  const tree = criteriaOf(catalog, service, situation);
  const reasons = [...explaining(tree, false)];
  return tree.truth === 'unknown' ? [...reasons, ...metParts(tree)] : reasons;
}

/** The leaves that make a node what it is. */
function* explaining(node: Criterion, unwanted: boolean): Generator<Reason> {
  if (node.kind === 'condition') {
    yield unwanted ? { ...node, unwanted } : node;
    return;
  }
  const flipped = node.kind === 'none';
  // Under “none”, the parts are one group that must not hold: what matters is the part with the opposite truth.
  const wanted = flipped ? (node.truth === 'met' ? 'unmet' : node.truth === 'unmet' ? 'met' : 'unknown') : node.truth;
  for (const part of node.parts) if (part.truth === wanted) yield* explaining(part, unwanted !== flipped);
}

/** For an undecided rule: the conditions of its `all` that are already met. */
function* metParts(node: Criterion): Generator<Reason> {
  if (node.kind !== 'all') return;
  for (const part of node.parts) {
    if (part.truth === 'met') yield* explaining(part, false);
    else if (part.truth === 'unknown') yield* metParts(part);
  }
}

/**
 * What would change an `unmet` decision: the smallest set of conditions that fail and would all have to hold.
 *
 * @returns Empty when the decision is not `unmet`, or when no change of answers can help (a programme that has ended).
 */
export function whatWouldChange(catalog: Catalog, service: Service, situation: Situation): readonly Reason[] {
  const tree = criteriaOf(catalog, service, situation);
  return tree.truth === 'unmet' ? nearestFailing(tree, false) : [];
}

function nearestFailing(node: Criterion, unwanted: boolean): readonly Reason[] {
  if (node.kind === 'condition') return [unwanted ? { ...node, unwanted } : node];
  if (node.kind === 'none') return node.parts.flatMap((part) => nearestBreaking(part, !unwanted));
  const failing = node.parts.filter((part) => part.truth === 'unmet').map((part) => nearestFailing(part, unwanted));
  return node.kind === 'all' || node.kind === 'every' ? failing.flat() : shortest(failing);
}

/** The fewest conditions that would have to stop holding. */
function nearestBreaking(node: Criterion, unwanted: boolean): readonly Reason[] {
  if (node.kind === 'condition') return [{ ...node, unwanted }];
  const holding = node.parts.filter((part) => part.truth === 'met').map((part) => nearestBreaking(part, unwanted));
  return node.kind === 'any' || node.kind === 'some' ? holding.flat() : shortest(holding);
}

const shortest = (lists: readonly (readonly Reason[])[]): readonly Reason[] =>
  lists.reduce<readonly Reason[] | undefined>((best, list) => (best && best.length <= list.length ? best : list), undefined) ?? [];
