import type { Finder } from './finder.js';
import { show, type View } from './session.js';
import { OPENED, servicesLike, warn } from './unknown.js';

/** Opens a view or a service that the host names. What is not there becomes a sentence for the person, and a warning for the host. */
export async function openView(finder: Finder, asked: string): Promise<void> {
  const view = asked.includes('/') ? await serviceAsked(finder, asked) : viewAsked(asked);
  finder.show(show(finder.session, view));
}

function viewAsked(asked: string): View {
  const name = OPENED.find((one) => one === asked);
  if (!name) warn(`open("${asked}")`, asked, OPENED);
  return { name: name ?? 'not-found' };
}

/** The service may be one of a government that is not loaded yet. */
async function serviceAsked(finder: Finder, asked: string): Promise<View> {
  const named = () => finder.catalog.moved.get(asked) ?? asked;
  if (!finder.catalog.services.has(named())) await finder.loadMore([asked.split('/')[0]!]);
  if (!finder.catalog.services.has(named())) warn(`open("${asked}")`, asked, servicesLike(finder.catalog, asked));
  return { name: 'service', service: named() };
}
