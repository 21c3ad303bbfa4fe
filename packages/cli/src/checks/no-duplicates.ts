import type { Check } from './check.js';

/** No two records are about the same thing in the same place. */
export const noDuplicates: Check = {
  name: 'no-duplicates',
  why: 'The same benefit twice looks like two benefits, and one of them goes stale.',
  run({ catalog, report }) {
    const seen = new Map<string, string>();
    for (const [id, record] of catalog.services) {
      const { name, area } = record.value;
      for (const lang of ['en', 'fr'] as const) {
        for (const place of typeof area === 'string' ? [area] : (area ?? [])) {
          const text = name?.[lang];
          if (!text || !place) continue;
          const key = `${lang} ${place} ${text.toLowerCase()}`;
          const other = seen.get(key);
          if (other !== undefined && other !== id)
            report(
              record,
              ['name', lang],
              'duplicate-service',
              `${other} has the same name for ${place}. Merge the two (kind: moved keeps the old id), or tell them apart by name`,
            );
          else seen.set(key, id);
        }
      }
    }
  },
};
