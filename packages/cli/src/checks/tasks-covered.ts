import { coverageOf, isProvince } from '../coverage.js';
import type { Check } from './check.js';

/** Every task of every bundle is served, or honestly said not to be, in each province and territory that has services. */
export const tasksCovered: Check = {
  name: 'tasks-covered',
  why: 'A person whose province is silent about a task is left to think that it does not exist.',
  run({ catalog, advise }) {
    const services = [...catalog.services].map(([id, { value }]) => ({
      id,
      kind: value.kind,
      tasks: value.tasks ?? [],
      area: typeof value.area === 'string' ? [value.area] : (value.area ?? []),
    }));
    const coverage = coverageOf(services);
    const withServices = new Set(services.map(({ id }) => id.split('/')[0]!));
    const provinces = [...catalog.jurisdictions]
      .flatMap(([id, { value }]) => (isProvince(value.kind) && withServices.has(id) ? [id] : []))
      .sort();
    for (const [id, record] of catalog.bundles) {
      record.value.tasks?.forEach((task, i) => {
        if (!task?.id || task.advice) return;
        const without = provinces.filter((province) => coverage(`${id}/${task.id}`, province) === 'none');
        if (without.length > 0)
          advise(
            record,
            ['tasks', i, 'id'],
            'task-not-covered',
            `Nothing serves “${id}/${task.id}” in ${without.join(', ')}. Add a service, or a record of kind: not-offered that says what to do instead`,
          );
      });
    }
  },
};
