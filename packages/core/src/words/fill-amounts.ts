import type { Catalog, Day, Lang } from '../catalog/types.js';
import { amountLine, isPast } from '../eligibility/amounts.js';
import { formatQuantity } from './format.js';

/** A text with its amounts written out, and whether one of them is of a period that has passed. */
export interface FilledText {
  readonly text: string;
  /** The last days for which past amounts are known, so that the screen can say “amounts known until …”. */
  readonly pastSince?: Day;
}

/**
 * Replaces `{amount-id}` by the amount in force on a day, as the language writes it. An amount not in force leaves “—”.
 *
 * @example fillAmounts('Up to {ccb-maximum-under-6} a year', catalog, '2026-11-22', 'en').text // => 'Up to $8,157 a year'
 */
export function fillAmounts(text: string, catalog: Pick<Catalog, 'amounts'>, today: Day, lang: Lang): FilledText {
  let pastSince: Day | undefined;
  const filled = text.replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => {
    const amount = catalog.amounts.get(id);
    const line = amount && amountLine(amount, today);
    if (!line || line.value === undefined) return '—';
    if (isPast(line, today) && (pastSince === undefined || line.through! < pastSince)) pastSince = line.through;
    return formatQuantity(line.value, amount.unit, lang);
  });
  return pastSince === undefined ? { text: filled } : { text: filled, pastSince };
}
