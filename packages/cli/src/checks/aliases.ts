import type { Check, CheckContext } from './check.js';

const LEAST = 6;
/** A phrase that more records of one jurisdiction than this share no longer finds any of them. */
const MOST_SHARED = 5;

/** Services and bundles are found by what people say. */
export const aliases: Check = {
  name: 'aliases',
  why: 'Search lives on everyday names; official names are what people do not know.',
  run(context) {
    const { catalog, report } = context;
    for (const record of [...catalog.services.values(), ...catalog.bundles.values()]) {
      const { value } = record;
      for (const lang of ['en', 'fr'] as const) {
        const list = value.aliases?.[lang];
        const exempt = 'kind' in value && value.kind === 'not-offered';
        if (list && list.length < LEAST && !exempt)
          report(
            record,
            ['aliases', lang],
            'few-aliases',
            `At least ${LEAST} everyday names in each language; ${lang === 'en' ? 'English' : 'French'} has ${list.length}. Add what people really say`,
            { key: true },
          );
        list?.forEach((phrase, i) => {
          const first = list.findIndex((other) => other?.toLowerCase() === phrase?.toLowerCase());
          if (phrase !== undefined && first < i)
            report(record, ['aliases', lang, i], 'duplicate-alias', `“${phrase}” is there twice. Remove one`);
        });
      }
    }
    shared(context);
  },
};

function shared({ catalog, advise }: CheckContext): void {
  const uses = new Map<string, { id: string; lang: 'en' | 'fr'; index: number }[]>();
  for (const [id, record] of catalog.services) {
    for (const lang of ['en', 'fr'] as const) {
      record.value.aliases?.[lang]?.forEach((phrase, index) => {
        const key = `${id.split('/')[0]} ${lang} ${phrase?.toLowerCase()}`;
        if (phrase) uses.set(key, [...(uses.get(key) ?? []), { id, lang, index }]);
      });
    }
  }
  for (const group of uses.values()) {
    if (group.length <= MOST_SHARED) continue;
    const { id, lang, index } = group[0]!;
    const record = catalog.services.get(id)!;
    advise(
      record,
      ['aliases', lang, index],
      'common-alias',
      `“${record.value.aliases?.[lang]?.[index]}” is a name of ${group.length} services here (${group.map((use) => use.id).join(', ')}), so it finds none of them. Keep it where it fits best, or make it a concept in vocabulary/concepts/`,
    );
  }
}
