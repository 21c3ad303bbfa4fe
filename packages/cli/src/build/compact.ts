/** The same object without undefined values and empty lists or tables: less to load. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([key, part]) => part !== undefined && (NEEDED.has(key) || !isEmpty(part)))) as T;
}

/** Keys that the format promises even when empty. */
const NEEDED = new Set(['services', 'channels', 'apply', 'deadlines', 'sources', 'topics', 'area', 'tasks', 'links']);
const isEmpty = (part: unknown) => typeof part === 'object' && part !== null && Object.keys(part).length === 0;
