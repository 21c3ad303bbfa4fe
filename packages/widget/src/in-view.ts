import { chainOf, type Catalog, type JurisdictionId, type Service } from '@service-finder/core';
import { servicesInView } from './findings.js';
import type { Scene } from './scene.js';
import type { Searching } from './searching.js';
import { viewOf, type Session } from './session.js';
import { fits } from './views/filters.js';

/** How many services the list on the screen shows. */
export function countShown(scene: Scene, searching: Searching): number {
  return servicesListed(scene, searching).filter((service) => fits(scene, service)).length;
}

function servicesListed({ session, catalog }: Scene, searching: Searching): readonly Service[] {
  const view = viewOf(session);
  const { place } = session;
  switch (view.name) {
    case 'search':
      return (searching.resultOf(view.query)?.hits ?? []).flatMap((hit) => catalog.services.get(hit.id) ?? []);
    case 'question':
      return [];
    case 'topic':
      return servicesInView({ scope: { about: 'topic', topic: view.topic }, place }, catalog);
    case 'everything':
      return servicesInView({ place }, catalog);
    default:
      return servicesInView(session, catalog);
  }
}

/** The governments whose details the view shows: how to apply, papers, sources; Canada's also say what others handle. */
export function detailsInView(session: Session, catalog: Catalog, searching: Searching): readonly JurisdictionId[] {
  const view = viewOf(session);
  if (view.name === 'search') return (searching.resultOf(view.query)?.pointers.length ?? 0) > 0 ? ['ca'] : [];
  if (view.name === 'service') return [view.service.split('/')[0]!];
  if (view.name !== 'plan') return [];
  const scoped = servicesInView(session, catalog).map(({ id }) => id.split('/')[0]!);
  return [...new Set([...chainOf(catalog, session.place?.id), ...scoped])];
}
