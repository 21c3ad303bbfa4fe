import type { Catalog, JurisdictionId, Service } from '../catalog/types.js';

/** The governments of a place, nearest first: `ca-on-ottawa` → `ca-on-ottawa`, `ca-on`, `ca`. Unknown places give Canada. */
export function chainOf(catalog: Pick<Catalog, 'jurisdictions'>, place: JurisdictionId | undefined): readonly JurisdictionId[] {
  const chain: JurisdictionId[] = [];
  for (let id = place; id !== undefined && !chain.includes(id); id = catalog.jurisdictions.get(id)?.parent) chain.push(id);
  return chain.includes('ca') ? chain : [...chain, 'ca'];
}

/**
 * The services that apply at a place: whose *area* (never whose provider) is the place or a government above it, and those
 * of Indigenous governments there, which serve people and not only a territory.
 */
export function servicesAt(catalog: Catalog, place: JurisdictionId | undefined): readonly Service[] {
  const known = kept.get(catalog) ?? kept.set(catalog, new Map()).get(catalog)!;
  const services = known.get(place) ?? findServices(catalog, place);
  known.set(place, services);
  return services;
}

// The same list for the same place, so that what is prepared for it can be kept.
const kept = new WeakMap<Catalog, Map<JurisdictionId | undefined, readonly Service[]>>();

function findServices(catalog: Catalog, place: JurisdictionId | undefined): readonly Service[] {
  const chain = new Set(chainOf(catalog, place));
  const reaches = (area: JurisdictionId) => chain.has(area) || servesPeopleIn(catalog, area, chain);
  return [...catalog.services.values()].filter((service) => service.area.some(reaches));
}

function servesPeopleIn(catalog: Catalog, area: JurisdictionId, chain: ReadonlySet<JurisdictionId>): boolean {
  const jurisdiction = catalog.jurisdictions.get(area);
  return (
    jurisdiction?.kind === 'indigenous' &&
    jurisdiction.parent !== undefined &&
    jurisdiction.parent !== 'ca' &&
    chain.has(jurisdiction.parent)
  );
}
