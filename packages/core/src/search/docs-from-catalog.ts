import type { Catalog } from '../catalog/types.js';
import { reachOf } from './search-docs.js';
import type { SearchDoc } from './types.js';

/**
 * Records for search from the texts that a page has loaded, for when an index piece is damaged or missing. Everyday names are not
 * among the texts, so this finds official names and summaries only.
 */
export function docsFromCatalog(catalog: Catalog, jurisdiction: string, lang: string): SearchDoc[] | undefined {
  const texts = catalog.texts.get(lang);
  if (!texts) return undefined;
  const docs: SearchDoc[] = [];
  for (const service of catalog.services.values()) {
    const words = texts.services.get(service.id);
    if (!words || service.id.slice(0, service.id.indexOf('/')) !== jurisdiction) continue;
    docs.push({
      id: service.id,
      kind: 'service',
      jurisdiction,
      name: words.name,
      aliases: [],
      summary: words.summary,
      criteria: texts.details.get(service.id)?.criteria ?? [],
      topicIds: service.topics,
      topics: service.topics.flatMap((topic) => texts.topics.get(topic)?.name ?? []),
      taskIds: service.tasks,
      tasks: service.tasks.flatMap((task) => texts.tasks.get(task)?.name ?? []),
      provider: texts.providers.get(service.provider)?.name ?? '',
      area: reachOf(service.area, catalog.jurisdictions),
    });
  }
  if (jurisdiction === 'ca') {
    for (const [id, words] of texts.bundles) docs.push({ id, kind: 'bundle', jurisdiction, name: words.name, aliases: [words.summary] });
    for (const [id, words] of texts.pointers) docs.push({ id, kind: 'pointer', jurisdiction, name: words.name, aliases: [] });
    for (const [id, words] of texts.jurisdictions)
      if (id !== 'ca') docs.push({ id, kind: 'place', jurisdiction, name: words.name, aliases: [] });
  }
  return docs;
}
