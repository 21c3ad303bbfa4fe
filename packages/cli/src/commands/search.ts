import { chainOf, openSearch, searchCatalog, type SearchEngine, type SearchResult } from '@service-finder/core';
import type { Command } from '../command.js';
import { UsageError } from '../io.js';
import type { Opened } from '../open/open-at.js';
import { placeFor, textsFor } from '../query/inputs.js';
import { QUERY_HELP, QUERY_OPTIONS, runQuery, type Query } from '../query/run-query.js';
import { wordsFor } from '../query/words.js';

const engines = new WeakMap<Opened, Map<string, SearchEngine>>();

/** Engines are made once for each catalogue and languages: a batch asks many times. */
function engineFor(opened: Opened, langs: readonly string[]): SearchEngine {
  const made = engines.get(opened) ?? engines.set(opened, new Map()).get(opened)!;
  const key = [...langs].sort().join(' ');
  return made.get(key) ?? made.set(key, openSearch(langs.flatMap((lang) => [...opened.indexes(lang)]))).get(key)!;
}

function searchLine(opened: Opened, line: Record<string, unknown>): { result: SearchResult; lang: string } {
  const { lang } = textsFor(opened, line.lang);
  if (typeof line.query !== 'string')
    throw new UsageError(`Say what to look for${line.query === undefined ? '' : `; found ${JSON.stringify(line.query)}`}`);
  const limit = line.limit === undefined ? 20 : Number(line.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`A limit is a whole number from 1; found ${JSON.stringify(line.limit)}`);
  const place = placeFor(opened, line.place, lang);
  const options = { lang, limit, ...(place && { chain: chainOf(opened.catalog, place) }) };
  const first = searchCatalog(engineFor(opened, [lang]), line.query, options);
  // Asked in the other official language: its everyday names are needed too.
  const other = first.queryLang !== lang && opened.catalog.texts.has(first.queryLang);
  return { result: other ? searchCatalog(engineFor(opened, [lang, first.queryLang]), line.query, options) : first, lang };
}

const query: Query = {
  json(opened, line) {
    const { noMatch, hits } = searchLine(opened, line).result;
    return { noMatch, hits: hits.map(({ id, kind, jurisdiction, name, score }) => ({ id, kind, jurisdiction, name, score })) };
  },
  text(opened, line) {
    const { result, lang } = searchLine(opened, line);
    const words = wordsFor(lang);
    const pointers = result.pointers.map(({ id, name }) => `→ ${name}: ${opened.catalog.texts.get(lang)?.pointers.get(id)?.answer ?? ''}`);
    const corrected = result.corrected.map(({ from, to }) => `“${from}” → “${to}”`);
    const hits = result.hits.map(
      ({ id, kind, name }, i) => `${String(i + 1).padStart(2)}. ${name}${kind === 'bundle' ? ` (${words.lifeEvent})` : ''}  [${id}]`,
    );
    return [...corrected, ...(result.noMatch ? [words.noMatch] : []), ...pointers, ...hits].join('\n') || words.noMatch;
  },
};

/** `service-finder search`: services and life events, from plain words. */
export const search: Command = {
  name: 'search',
  summary: 'Find services and life events from plain words',
  help: `Usage: service-finder search QUERY [--lang L] [--place P] [--limit N] [--json] [--batch FILE]

Finds what people mean: everyday names, acronyms, spelling mistakes, either official language.

  --limit N       hits at most; 20
${QUERY_HELP}

With --json: { noMatch, hits: [{ id, kind: "service" | "bundle", jurisdiction, name, score }] }
A line of a batch: { "id", "query", "lang"?, "place"? }`,
  options: { ...QUERY_OPTIONS, limit: { type: 'string' } },
  words: 1,
  run: (args, io) => runQuery(query, args, () => ({ query: args.words[0], limit: args.text('limit') }), io),
};
