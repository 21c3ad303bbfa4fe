import { readLanguage, stem, wordsOf, type Language, type Word } from './analysis/index.js';
import { KIND_LETTERS, LEVELS } from './columns.js';
import { readNumbers, readWords } from './codec.js';
import type { Concept, Doc, LangIndex, Phrase } from './engine.js';
import type { DocKind, IndexPiece } from './types.js';

const KINDS: Readonly<Record<string, DocKind>> = Object.fromEntries(
  Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter, kind as DocKind]),
);
/** The concept whose phrases are ordinary words: spelling leaves them alone. */
const REAL_WORDS = 'real-words';
const NAME_IMPACT = 255;
const ALIAS_IMPACT = 240;
const TEXT_IMPACT = [55, 100] as const;

interface Part {
  readonly term: string;
  readonly stop: boolean;
}

/** The term of a word: a stem, or for capitals an acronym apart from ordinary words (*SIN* is not *sin*). */
export const termOf = (word: Word, lang: Language): string => (word.capitals ? `^${word.folded}` : stem(word.folded, lang));

/** Merges the pieces of one language. One pass over the texts, one counting sort: a few milliseconds for a thousand records. */
export function mergePieces(pieces: readonly IndexPiece[], lang: string): LangIndex {
  const docs: Doc[] = [];
  const terms = new Map<string, number>();
  const surfaces = new Map<string, string>();
  const chunks = new Map<string, readonly Part[]>();
  const concepts: Concept[] = [];
  const triggers = new Map<string, Phrase[]>();
  const places = new Map<string, string>();
  const replaced = new Map<string, string[]>();
  const real = new Set<string>();
  const nameStarts: number[] = [0];
  const termStarts: number[] = [0];
  const nameTerms: number[] = [];
  // Triples term, record, impact: sorted by term at the end.
  const triples: number[] = [];
  const language = readLanguage(lang, pieces.find((piece) => piece.language)?.language ?? '');
  const stops = language.stop;

  const idOf = (term: string): number => {
    const known = terms.get(term);
    if (known !== undefined) return known;
    terms.set(term, terms.size);
    return terms.size - 1;
  };
  // The same few thousand words make up all names: what stands between two spaces is read once.
  const partsOf = (text: string): readonly Part[] =>
    wordsOf(text).map((word) => {
      if (!word.capitals && word.folded.length > 2) surfaces.set(word.folded, word.written.toLowerCase());
      return { term: termOf(word, language), stop: !word.capitals && stops.has(word.folded) };
    });
  const read = (chunk: string): readonly Part[] => {
    let parts = chunks.get(chunk);
    if (!parts) chunks.set(chunk, (parts = partsOf(chunk)));
    return parts;
  };
  const phraseOf = (text: string): string[] => {
    const parts = /[\d.]/.test(text) ? partsOf(text) : text.split(' ').flatMap(read);
    const telling = parts.filter(({ stop }) => !stop);
    return (telling.length > 0 ? telling : parts).map(({ term }) => term);
  };
  const addName = (text: string, doc: number, impact: number): void => {
    for (const term of phraseOf(text)) {
      const id = idOf(term);
      nameTerms.push(id);
      triples.push(id, doc, impact);
    }
    termStarts.push(nameTerms.length);
  };

  for (const piece of pieces) {
    const column = (text: string): string[] => text.split('\n');
    const [ids, names, aliases, topics, tasks, areas, targets] = [
      piece.ids,
      piece.names,
      piece.aliases,
      piece.topics,
      piece.tasks,
      piece.areas,
      piece.targets,
    ].map(column) as string[][];
    const list = (text: string | undefined, by: string): string[] => (text ? text.split(by) : []);
    const first = docs.length;
    const taskNames = list(tasks!.shift(), ' ');
    const tasksAt = (row: number): string[] => {
      const found: string[] = [];
      readNumbers(tasks![row] ?? '', (at) => taskNames[at] !== undefined && found.push(taskNames[at]));
      return found;
    };
    const numberOf = new Int32Array(piece.kinds.length).fill(-1);
    for (let row = 0; row < piece.kinds.length; row += 1) {
      const kind = KINDS[piece.kinds[row]!]!;
      const phrases = list(aliases![row], '|');
      if (kind === 'place') {
        for (const phrase of [names![row]!, ...phrases]) addPlace(places, phrase, ids![row]!, stops);
      } else if (kind === 'concept' && ids![row] === REAL_WORDS) {
        for (const phrase of phrases) for (const word of wordsOf(phrase)) real.add(word.folded);
      } else if (kind === 'concept') {
        const split = phrases.map(phraseOf);
        for (const phrase of split) {
          const start = phrase[0];
          if (start === undefined) continue;
          const others = triggers.get(start);
          if (others) others.push({ terms: phrase, concept: concepts.length });
          else triggers.set(start, [{ terms: phrase, concept: concepts.length }]);
        }
        concepts.push({ id: ids![row]!, targets: list(targets![row], ' '), phrases: split });
      } else {
        const doc = docs.length;
        numberOf[row] = doc;
        const id = kind === 'service' ? `${piece.jurisdiction}/${ids![row]!}` : ids![row]!;
        const name = names![row]!;
        docs.push({
          id,
          kind,
          jurisdiction: piece.jurisdiction,
          name,
          aliases: phrases,
          topics: list(topics![row], ' '),
          tasks: tasksAt(row),
          areas: list(areas![row], ' '),
        });
        for (const other of kind === 'service' ? list(targets![row], ' ') : []) {
          // Only where it is at home: an Indigenous government's service reaches into a province without taking its services' place.
          const own = docs[doc]!.areas.filter((area) => area.startsWith(piece.jurisdiction));
          replaced.set(other, [...(replaced.get(other) ?? []), ...(own.length > 0 ? own : [piece.jurisdiction])]);
        }
        addName(name, doc, NAME_IMPACT);
        for (const phrase of phrases) addName(phrase, doc, ALIAS_IMPACT);
        nameStarts.push(termStarts.length - 1);
      }
    }
    const posts = piece.posts.split('\n');
    readWords(piece.stems).forEach((term, at) => {
      const id = idOf(term);
      let row = 0;
      readNumbers(posts[at] ?? '', (value) => {
        row += Math.floor(value / LEVELS);
        if (row < numberOf.length && numberOf[row]! >= first) triples.push(id, numberOf[row]!, TEXT_IMPACT[value % LEVELS]!);
      });
    });
  }

  const soft = new Uint8Array(terms.size);
  for (const word of [...language.soft, ...[...places.keys()].flatMap((place) => place.split(' ')).filter((part) => part.length > 2)]) {
    for (const id of [terms.get(stem(word, language)), terms.get(`^${word}`)]) if (id !== undefined) soft[id] = 1;
  }
  return {
    lang,
    language,
    stops: stopsOf(language, pieces),
    docs,
    byId: new Map(docs.map((doc, at) => [`${doc.kind}:${doc.id}`, at])),
    terms,
    soft,
    ...sortPostings(triples, terms.size),
    nameStarts: Int32Array.from(nameStarts),
    termStarts: Int32Array.from(termStarts),
    nameTerms: Int32Array.from(nameTerms),
    concepts,
    triggers,
    replaced,
    real,
    places,
    surfaces,
    memo: { places: new Map(), concepts: new Map(), synonyms: new Map(), spelling: new Map() },
  };
}

/** Counting sort of the triples by term; of the same word in several names of a record the strongest stays. */
function sortPostings(triples: readonly number[], count: number): Pick<LangIndex, 'starts' | 'postDocs' | 'postImpacts'> {
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < triples.length; at += 3) starts[triples[at]! + 1]! += 1;
  for (let term = 0; term < count; term += 1) starts[term + 1]! += starts[term]!;
  const fill = starts.slice();
  const docs = new Int32Array(triples.length / 3);
  const impacts = new Uint8Array(triples.length / 3);
  for (let at = 0; at < triples.length; at += 3) {
    const slot = fill[triples[at]!]!++;
    docs[slot] = triples[at + 1]!;
    impacts[slot] = triples[at + 2]!;
  }
  // Records of a term come in order within a piece's names, then its texts: equal ones stand together or text follows, so
  // one sweep that keeps the best of neighbours is enough to shorten long lists.
  let write = 0;
  const ends = new Int32Array(count + 1);
  for (let term = 0; term < count; term += 1) {
    const from = write;
    for (let read = starts[term]!; read < starts[term + 1]!; read += 1) {
      if (write > from && docs[write - 1] === docs[read]) impacts[write - 1] = Math.max(impacts[write - 1]!, impacts[read]!);
      else {
        docs[write] = docs[read]!;
        impacts[write] = impacts[read]!;
        write += 1;
      }
    }
    ends[term + 1] = write;
  }
  return { starts: ends, postDocs: docs.slice(0, write), postImpacts: impacts.slice(0, write) };
}

function addPlace(places: Map<string, string>, phrase: string, jurisdiction: string, stops: ReadonlySet<string>): void {
  const words = wordsOf(phrase);
  const key = words.map((word) => word.folded).join(' ');
  // "ON" and "PE" are places only in capitals.
  if (key) places.set(key.length <= 2 && (stops.has(key) || key === 'on' || key === 'pe') ? `^${key}` : key, jurisdiction);
}

function stopsOf({ lang, stop }: Language, pieces: readonly IndexPiece[]): ReadonlyMap<string, ReadonlySet<string>> {
  const others = (pieces.find((piece) => piece.others)?.others ?? '').split('\n').filter(Boolean);
  return new Map([
    [lang, stop],
    ...others.map((line): [string, ReadonlySet<string>] => [
      line.slice(0, line.indexOf(':')),
      new Set(line.slice(line.indexOf(':') + 1).split(' ')),
    ]),
  ]);
}
