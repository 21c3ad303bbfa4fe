import { FORMAT, openCatalog, type Catalog, type Lang } from '@service-finder/core';

const kept = new Map<Lang, Catalog>();

/** A catalogue with nothing in it: what the start is shown with until the real one is here. */
export function emptyCatalog(lang: Lang): Catalog {
  const catalog = kept.get(lang) ?? openCatalog([{ format: FORMAT, piece: 'texts', jurisdiction: 'ca', lang, services: {} }]);
  kept.set(lang, catalog);
  return catalog;
}
