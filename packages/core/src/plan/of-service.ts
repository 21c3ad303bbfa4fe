import type { Catalog, Day, Service } from '../catalog/types.js';
import { isDay } from '../dates.js';
import { knownFrom, NOT_APPLICABLE, type Known, type Situation } from '../eligibility/known.js';
import { valueFrom } from '../eligibility/operand.js';
import { testOf } from '../eligibility/rule.js';

/** A deadline; `index` is its place in the service's list, for its words. */
export interface PlanDeadline {
  readonly index: number;
  /** Absent when the answers that date it are not known. */
  readonly date?: Day;
  readonly kind: 'must' | 'loses' | 'should';
  readonly overdue: boolean;
}

/** The deadlines of one service that concern this person, dated where the answers allow. */
export const deadlinesOf = (catalog: Catalog, service: Service, situation: Situation): readonly PlanDeadline[] =>
  deadlinesKnown(service, knownFrom(catalog, situation));

/** The papers that one service asks of this person; those that only might be asked are among them. */
export const papersOf = (catalog: Catalog, service: Service, situation: Situation): readonly string[] =>
  papersKnown(service, knownFrom(catalog, situation));

/** {@link deadlinesOf} within a pass. */
export function deadlinesKnown(service: Service, known: Known): PlanDeadline[] {
  return service.deadlines.flatMap((deadline, index): PlanDeadline[] => {
    if (deadline.if !== undefined && testOf(deadline.if)(known) === 'unmet') return [];
    const date = deadline.date === undefined ? undefined : valueFrom(deadline.date)(known);
    if (date === NOT_APPLICABLE) return [];
    return [{ index, ...(isDay(date) && { date }), kind: deadline.kind, overdue: isDay(date) && date < known.today }];
  });
}

/** {@link papersOf} within a pass. */
export function papersKnown(service: Service, known: Known): string[] {
  return service.documents.filter((paper) => paper.if === undefined || testOf(paper.if)(known) !== 'unmet').map((paper) => paper.document);
}
