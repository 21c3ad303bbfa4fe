import { existsSync, readFileSync } from 'node:fs';
import type { SearchDoc } from '../../../packages/core/src/search/index.js';

const INVENTORY = new URL('../../../../shared/data/gc-service-inventory/si_2024.csv', import.meta.url).pathname;

/** Real service names and descriptions (the federal inventory, if its file is given or found), else our own records. */
export function sourceDocs(path: string | undefined, own: readonly SearchDoc[]): SearchDoc[] {
  const file = path ?? INVENTORY;
  if (!existsSync(file)) return own.filter(({ kind }) => kind === 'service');
  const [head, ...rows] = readCsv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const column = (name: string): number => head!.indexOf(name);
  const [id, name, text] = [column('service_id'), column('service_name_en'), column('service_description_en')];
  return rows
    .filter((row) => row[name])
    .map((row, at) => ({
      id: `ca/s${row[id]}-${at}`,
      kind: 'service',
      jurisdiction: 'ca',
      name: row[name]!,
      aliases: [],
      summary: row[text] ?? '',
    }));
}

/** As many records as asked: copies with one word in eight changed, so that vocabulary grows as it would. */
export function manyDocs(source: readonly SearchDoc[], count: number): SearchDoc[] {
  const random = seeded(7);
  const change = (text: string, round: number): string =>
    round === 0
      ? text
      : text.replace(/\p{L}{4,}/gu, (word) =>
          random() < 0.12
            ? word.slice(0, 2) +
              SYLLABLES[Math.floor(random() * SYLLABLES.length)]! +
              SYLLABLES[Math.floor(random() * SYLLABLES.length)]! +
              word.slice(3)
            : word,
        );
  return Array.from({ length: count }, (_, at) => {
    const doc = source[at % source.length]!;
    const round = Math.floor(at / source.length);
    return {
      ...doc,
      id: `ca/r${at}`,
      jurisdiction: 'ca',
      area: [],
      name: change(doc.name, round),
      aliases: doc.aliases.map((alias) => change(alias, round)),
      summary: change(doc.summary ?? '', round),
    };
  });
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru pla tre'.split(' ');

/** Lehmer's generator: the same records on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') [row, cell] = [[...row, cell], ''];
    else if (letter === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      [row, cell] = [[], ''];
    } else cell += letter;
  }
  return cell || row.length ? [...rows, [...row, cell]] : rows;
}
