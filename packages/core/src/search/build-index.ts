import { readLanguage, termsOf, type Language } from './analysis/index.js';
import { languageText, otherStopWords } from './analysis/language-data.js';
import { COLUMNS, KIND_LETTERS, LEVELS, REAL_WORDS } from './columns.js';
import { checksum, writeNumbers, writeWords } from './codec.js';
import { INDEX_FORMAT, type IndexPiece, type SearchDoc } from './types.js';

/** Weights of the longer texts, and how many of a record's words are kept: the rarest say most. */
const TEXT_WEIGHTS = { tasks: 3, topics: 2, summary: 2, provider: 1, criteria: 1 } as const;
const COUNTRY = 'ca';
const WORDS_KEPT = 6;

/**
 * Packs the records of one jurisdiction in one language into a piece of search index.
 *
 * Names and everyday names stay text. Of the longer texts only an impact for each word is kept (impact-ordered retrieval:
 * Anh and Moffat, “Simplified similarity scoring using term ranks”, SIGIR 2005), in {@link LEVELS} levels.
 *
 * @returns JSON-able; the same input gives the same bytes.
 */
export function buildIndex(docs: readonly SearchDoc[], options: { readonly lang: string; readonly jurisdiction: string }): IndexPiece {
  const { lang, jurisdiction } = options;
  const prefix = `${jurisdiction}/`;
  const language = readLanguage(lang, languageText(lang));
  const postings = textPostings(docs, language);
  const stems = [...postings.keys()].sort();
  const lines = (column: (doc: SearchDoc) => string): string => docs.map((doc) => column(doc).replace(/[\n\r]+/g, ' ')).join('\n');
  const tasks = [...new Set(docs.flatMap((doc) => doc.taskIds ?? []))].sort();
  const idIn = ({ id, kind }: SearchDoc): string =>
    kind === 'concept' && id !== REAL_WORDS ? '' : id.startsWith(prefix) ? id.slice(prefix.length) : id;
  const columns = {
    ids: lines(idIn),
    kinds: docs.map((doc) => KIND_LETTERS[doc.kind]).join(''),
    names: lines((doc) =>
      [...new Set([doc.name, ...(doc.acronyms ?? []), ...doc.aliases])].map((name) => name.replace(/\|/g, ' ')).join('|'),
    ),
    topics: lines((doc) => (doc.topicIds ?? []).join(' ')),
    tasks: `${tasks.join(' ')}\n${lines((doc) => writeNumbers((doc.taskIds ?? []).map((task) => tasks.indexOf(task))))}`,
    areas: lines((doc) => (doc.area ?? []).filter((area) => area !== jurisdiction || doc.area!.length > 1).join(' ')),
    targets: lines((doc) => (doc.targets ?? []).join(' ')),
    stems: writeWords(stems),
    posts: stems.map((stem) => writeNumbers(postings.get(stem)!)).join('\n'),
    language: jurisdiction === COUNTRY ? languageText(lang) : '',
    others: jurisdiction === COUNTRY ? otherStopWords(lang) : '',
  };
  return { format: INDEX_FORMAT, piece: 'index', jurisdiction, lang, ...columns, sum: checksum(COLUMNS.map((column) => columns[column])) };
}

/** For each stem of the longer texts: gaps between records, and impacts, in one row of numbers. */
function textPostings(docs: readonly SearchDoc[], lang: Language): Map<string, number[]> {
  const found = docs.map((doc) => impactsOf(doc, lang));
  const spread = new Map<string, number>();
  for (const impacts of found) for (const stem of impacts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const postings = new Map<string, number[]>();
  const last = new Map<string, number>();
  const tooCommon = Math.max(4, docs.length * 0.25);
  found.forEach((impacts, doc) => {
    const kept = [...impacts]
      .filter(([stem]) => spread.get(stem)! <= tooCommon)
      .sort(([a, x], [b, y]) => y - x || spread.get(a)! - spread.get(b)! || (a < b ? -1 : 1))
      .slice(0, WORDS_KEPT);
    for (const [stem, impact] of kept) {
      const row = postings.get(stem) ?? [];
      row.push((doc - (last.get(stem) ?? 0)) * LEVELS + Math.min(LEVELS, impact) - 1);
      last.set(stem, doc);
      postings.set(stem, row);
    }
  });
  return postings;
}

function impactsOf(doc: SearchDoc, lang: Language): Map<string, number> {
  // What the name and everyday names say is indexed from them on opening.
  const known = new Set([doc.name, ...doc.aliases].flatMap((text) => termsOf(text, lang)));
  const impacts = new Map<string, number>();
  const add = (text: string | undefined, weight: number): void => {
    for (const stem of new Set(termsOf(text ?? '', lang))) {
      if (!known.has(stem) && stem.length < 30) impacts.set(stem, (impacts.get(stem) ?? 0) + weight);
    }
  };
  if (doc.kind !== 'service' && doc.kind !== 'bundle') return impacts;
  // A life event touches many things; its tasks must not outshine the services that do them.
  for (const task of doc.tasks ?? []) add(task, doc.kind === 'bundle' ? 1 : TEXT_WEIGHTS.tasks);
  add(doc.topics?.join(' '), TEXT_WEIGHTS.topics);
  add(doc.summary, TEXT_WEIGHTS.summary);
  add(doc.provider, TEXT_WEIGHTS.provider);
  add(doc.criteria?.join(' '), TEXT_WEIGHTS.criteria);
  return impacts;
}
