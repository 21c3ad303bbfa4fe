import type { Places } from '@service-finder/core';
import type { Jurisdiction } from '@service-finder/core/schema';
import type { Loaded } from '../load/load-catalog.js';
import { compact } from './compact.js';
import { soundRecords } from './sound-records.js';

/** Postal areas and municipalities from `places/`, empty where a file is not there; other names and postal areas from `jurisdictions/`. */
export function placesOf(catalog: Loaded): Places {
  return {
    postalAreas: postalAreas(linesOf(catalog, 'places/postal-areas.txt')),
    municipalities: municipalities(linesOf(catalog, 'places/municipalities.csv')),
    governments: governments(soundRecords(catalog).jurisdictions),
  };
}

function governments(jurisdictions: ReadonlyMap<string, Jurisdiction>): Places['governments'] {
  const known = [...jurisdictions].map(([id, { postalAreas, aliases }]) => {
    const names = [...new Set([...(aliases?.en ?? []), ...(aliases?.fr ?? [])])];
    return [id, compact({ postalAreas, names: names.length > 0 ? names : undefined })] as const;
  });
  return Object.fromEntries(known.filter(([, about]) => Object.keys(about).length > 0));
}

function linesOf(catalog: Loaded, path: string): string[] {
  const bytes = catalog.others.get(path);
  const text = bytes ? new TextDecoder().decode(bytes).replace(/^\uFEFF/, '') : '';
  return text.split(/\r?\n/).filter((line) => line.trim() && !line.startsWith('#'));
}

/** `K 0A 0B 1A` → `{ K: '0A0B1A' }`. */
function postalAreas(lines: readonly string[]): Places['postalAreas'] {
  return Object.fromEntries(
    lines.map((line) => {
      const [letter, ...areas] = line.trim().split(/\s+/);
      return [letter!, areas.join('')];
    }),
  );
}

/** `name,province,nameFr`, with the header line; names with commas stand in quotes. */
function municipalities(lines: readonly string[]): Places['municipalities'] {
  return lines.slice(lines[0]?.startsWith('name,') ? 1 : 0).map((line) => {
    const [name = '', province = '', nameFr] = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? '',
    );
    return nameFr ? [name, province, nameFr] : [name, province];
  });
}
