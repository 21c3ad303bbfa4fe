/** How a task is served in a province: by its own government, by Canada's, honestly not, or not at all. */
export type Served = 'own' | 'federal' | 'not-offered' | 'none';

/** What coverage looks at of a service, authored or built. */
export interface Serving {
  readonly kind?: string;
  readonly area: readonly (string | undefined)[];
  readonly tasks: readonly (string | undefined)[];
}

export const isProvince = (kind: string | undefined): boolean => kind === 'province' || kind === 'territory';

/** Tells how tasks are served. An area of Canada serves everywhere; a municipality alone does not serve its province. */
export function coverageOf(services: Iterable<Serving>): (task: string, province: string) => Served {
  const serving = new Map<string, Map<string, 'offered' | 'not-offered'>>();
  for (const { kind, area, tasks } of services) {
    for (const task of tasks) {
      if (!task) continue;
      const by = serving.get(task) ?? serving.set(task, new Map()).get(task)!;
      for (const place of area) if (place && by.get(place) !== 'offered') by.set(place, kind === 'not-offered' ? 'not-offered' : 'offered');
    }
  }
  return (task, province) => {
    const by = serving.get(task);
    if (by?.get(province) === 'offered') return 'own';
    if (by?.get('ca') === 'offered') return 'federal';
    return by?.has(province) || by?.has('ca') ? 'not-offered' : 'none';
  };
}
