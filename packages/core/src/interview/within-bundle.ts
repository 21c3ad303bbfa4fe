import { plain } from '../catalog/bare.js';
import type { Bundle, BundleId, Catalog, Service } from '../catalog/types.js';
import type { Rule } from '../schema/rule-types.js';

const kept = new WeakMap<Service, Map<Bundle, Service>>();

/**
 * A service as a life event sees it: if each of its tasks there concerns only some people, whether one of them does comes before
 * its own rule. Parents of a healthy baby are then not asked about a death.
 */
export function withinBundle(catalog: Catalog, bundleId: BundleId, service: Service): Service {
  const bundle = catalog.bundles.get(bundleId);
  if (!bundle) return service;
  const known = kept.get(service) ?? kept.set(service, new Map()).get(service)!;
  let within = known.get(bundle);
  if (!within) known.set(bundle, (within = gated(bundle, service)));
  return within;
}

function gated(bundle: Bundle, service: Service): Service {
  const conditions = bundle.tasks.filter((task) => service.tasks.includes(task.id)).map((task) => task.if);
  if (conditions.length === 0 || conditions.includes(undefined)) return service;
  return { ...service, rule: plain({ all: [plain({ any: conditions as readonly Rule[] }), service.rule] }) };
}
