/**
 * A record with its wrong parts taken out: anything may be missing, what is there has its right type.
 * So all checks can run on a record that has mistakes, and one run tells them all.
 */
export type Loose<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer U)[]
    ? readonly (Loose<U> | undefined)[]
    : T extends object
      ? { readonly [K in keyof T]?: Loose<T[K]> }
      : T;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.prototype.hasOwnProperty.call(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

/** Takes out what stands at a path: a key is removed, a list keeps its length so that positions still point to the right line. */
export function takeOut(value: unknown, path: readonly PropertyKey[]): void {
  const holder = valueAt(value, path.slice(0, -1));
  const last = path[path.length - 1];
  if (last === undefined || typeof holder !== 'object' || holder === null) return;
  if (Array.isArray(holder)) holder[Number(last)] = undefined;
  else delete (holder as Record<PropertyKey, unknown>)[last];
}
