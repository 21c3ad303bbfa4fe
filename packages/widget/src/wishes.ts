import type { Catalog, Day } from '@service-finder/core';
import { languageAround } from './language.js';
import type { Options } from './scene.js';
import type { ServiceFinder } from './service-finder.js';

/** What the element tells its finder: its attributes and properties, read anew each time. */
export interface Wishes {
  readonly url: string;
  readonly given?: Catalog;
  readonly lang: string | undefined;
  readonly place: string;
  readonly bundle: string;
  readonly service: string;
  readonly view: string;
  readonly options: Options;
  readonly level: number;
  today(): Day;
}

export const wishesOf = (element: ServiceFinder): Wishes => ({
  url: element.catalogUrl ? new URL(element.catalogUrl, document.baseURI).href : BESIDE,
  given: element.catalog,
  lang: element.lang || languageAround(element),
  place: element.place,
  bundle: element.lifeEvent,
  service: element.service,
  view: element.view,
  level: Math.min(6, Math.max(1, Math.trunc(element.headingLevel) || 2)),
  today: () => element.today || localDay(),
  options: {
    hideLanguages: element.hideLanguages,
    compact: element.compact || element.view === 'search',
    reportMailto: element.reportMailto,
    takesAnswers: element.takesAnswers,
    part: Boolean(element.service || element.view === 'plan' || element.view === 'results'),
    remember: element.remember,
    get pageDir() {
      return getComputedStyle(element).direction; // asked for only when it is needed: it makes the browser work out the styles
    },
  },
});

/** Whether the host asked for anything but the start. */
export const beginsElsewhere = ({ bundle, service, view }: Wishes): boolean => Boolean(bundle || service || !STARTS.includes(view));

/** The values of `view` that are the start, or a part of it. */
const STARTS: readonly string[] = ['', 'home', 'search'];

const CATALOG = 'catalog/catalog.json';
/** Put together by hand, because bundlers take `new URL(…, import.meta.url)` for a file of theirs. */
const BESIDE = import.meta.url.split(/[?#]/)[0]!.replace(/[^/]*$/, CATALOG);

/** Today where the person is. */
export function localDay(): Day {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
