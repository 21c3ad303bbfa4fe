/** Nothing in a real catalogue nests so deep; a hostile file must not exhaust the stack of a page. */
const DEPTH_LIMIT = 100;

/** An object made here, without a prototype, as those of an opened catalogue are. */
export const plain = <T extends object>(value: T): T => Object.assign(Object.create(null) as T, value);

/**
 * A copy of parsed JSON whose objects have no prototype, so that a page that has changed `Object.prototype` cannot add keys to
 * rules and records. What nests deeper than a hundred levels becomes `not-encoded`.
 */
export function bare<T>(value: T, depth = 0): T {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEPTH_LIMIT) return 'not-encoded' as T;
  if (Array.isArray(value)) return value.map((item) => bare(item, depth + 1)) as T;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = bare((value as Record<string, unknown>)[key], depth + 1);
  return copy as T;
}
