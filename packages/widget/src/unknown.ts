import { nearest, type Catalog } from '@service-finder/core';
import { VIEWS } from './first-session.js';
import type { Wishes } from './wishes.js';

/** What `open()` may be asked for, besides the id of a service. */
export const OPENED = ['home', 'everything', 'results', 'plan', 'review', 'take-along', 'place', 'handed-over'] as const;

/** Tells the page's developer what was found, and the nearest word that is right. A person never sees it. */
export function warn(found: string, asked: string, known: Iterable<string>): void {
  const words = [...known].filter(Boolean);
  const near = nearest(asked, words);
  const way = near ? `Did you mean “${near}”?` : words.length > 0 ? `There are, for example: ${words.slice(0, 8).join(', ')}.` : '';
  console.warn(`service-finder: ${found} is not known. ${way}`.trim());
}

/** The services of the government that an id names, else all. */
export function servicesLike(catalog: Catalog, id: string): readonly string[] {
  const all = [...catalog.services.keys()];
  const own = all.filter((one) => one.split('/')[0] === id.split('/')[0]);
  return own.length > 0 ? own : all;
}

/** Warns of each attribute that names something which is not there. */
export function warnOfUnknown(
  { place, bundle, service, view }: Pick<Wishes, 'place' | 'bundle' | 'service' | 'view'>,
  catalog: Catalog,
): void {
  if (place && !catalog.jurisdictions.has(place)) warn(`place="${place}"`, place, catalog.jurisdictions.keys());
  if (bundle && !catalog.bundles.has(bundle)) warn(`life-event="${bundle}"`, bundle, catalog.bundles.keys());
  if (service && !catalog.services.has(catalog.moved.get(service) ?? service))
    warn(`service="${service}"`, service, servicesLike(catalog, service));
  if (!VIEWS.includes(view)) warn(`view="${view}"`, view, VIEWS);
  else if (!bundle && (view === 'plan' || view === 'results'))
    console.warn(`service-finder: view="${view}" needs a life event: life-event="${[...catalog.bundles.keys()][0]}".`);
}
