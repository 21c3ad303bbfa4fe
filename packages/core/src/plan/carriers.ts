import type { Service, ServiceId } from '../catalog/types.js';

/**
 * Which application carries each included service: the outermost in the plan that names it.
 *
 * A service that its carrier has to wait for (it needs it, perhaps through others) keeps a step of its own.
 */
export function carriersOf(services: readonly Service[]): ReadonlyMap<ServiceId, ServiceId> {
  const byId = new Map(services.map((service) => [service.id, service]));
  const carriers = new Map<ServiceId, ServiceId>();
  const outermost = (id: ServiceId): ServiceId => (carriers.has(id) ? outermost(carriers.get(id)!) : id);
  for (const service of services) {
    for (const included of service.includes) {
      if (!byId.has(included) || carriers.has(included) || outermost(service.id) === included) continue;
      carriers.set(included, service.id);
      if (waitsForItself(outermost(service.id), byId, outermost)) carriers.delete(included);
    }
  }
  return new Map([...carriers.keys()].map((id) => [id, outermost(id)]));
}

/** Whether a step, with all that it carries, would need itself through other steps. */
function waitsForItself(start: ServiceId, byId: ReadonlyMap<ServiceId, Service>, outermost: (id: ServiceId) => ServiceId): boolean {
  const stepsNeededBy = (step: ServiceId) =>
    [...byId.values()].filter((one) => outermost(one.id) === step).flatMap((one) => one.needs.filter((id) => byId.has(id)).map(outermost));
  const seen = new Set<ServiceId>();
  const queue = stepsNeededBy(start).filter((id) => id !== start);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) queue.push(...stepsNeededBy(id).filter((next) => next !== id));
    seen.add(id);
  }
  return false;
}
