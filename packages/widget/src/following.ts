import { chainOf } from '@service-finder/core';
import type { Finder } from './finder.js';
import { setPlace } from './session.js';
import { warnOfUnknown } from './unknown.js';

/** What the host asked for anew. */
export type Asked = 'place' | 'lifeEvent' | 'service' | 'view';

/**
 * The host asks for something else while the finder is used: another life event, service, view or place. It is shown at once; answers stay,
 * and so does a place that the person chose, unless the host names another. Focus moves only if it is in the finder already.
 */
export async function follow(finder: Finder, anew: readonly Asked[]): Promise<void> {
  if (finder.state === 'loading') return finder.starting.start();
  if (finder.state !== 'ready') return;
  const wishes = finder.wishes();
  const only = (name: Asked, value: string): string => (anew.includes(name) ? value : '');
  warnOfUnknown(
    {
      place: only('place', wishes.place),
      bundle: only('lifeEvent', wishes.bundle),
      service: only('service', wishes.service),
      view: only('view', wishes.view),
    },
    finder.catalog,
  );
  await finder.supply.load([
    ...chainOf(finder.catalog, wishes.place || undefined),
    ...(wishes.service ? [wishes.service.split('/')[0]!] : []),
  ]);
  const { session: before } = finder;
  const named = anew.includes('place') && finder.catalog.jurisdictions.has(wishes.place);
  const label = finder.texts().jurisdictions.get(wishes.place)?.name ?? wishes.place;
  const placed = named ? setPlace(before, { id: wishes.place, label }) : before;
  if (anew.every((name) => name === 'place')) {
    finder.session = placed;
    return;
  }
  const asked = finder.starting.firstSession(placed, { ...wishes, place: placed.place?.id ?? wishes.place });
  const isInside = Boolean(finder.host.shadowRoot?.activeElement);
  finder.show({ ...asked, place: placed.place ?? asked.place, turn: before.turn + 1 });
  if (!isInside) finder.focus.wanted = undefined;
}
