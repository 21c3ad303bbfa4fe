import { fold, readLanguage, stem, wordsOf, type Language } from './analysis/index.js';
import { COLUMNS, KIND_LETTERS, LEVELS, REAL_WORDS } from './columns.js';
import { readNumbers, readWords } from './codec.js';
import type { Concept, Doc, LangIndex, Phrase } from './engine.js';
import { sortPostings, type Triples } from './postings.js';
import { wordReader } from './read-words.js';
import { collectPairs } from './spelling.js';
import type { DocKind, IndexPiece } from './types.js';

type Split<T> = { readonly [K in keyof T]: string[] };
const KINDS = Object.fromEntries(Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter, kind as DocKind]));
const NAME_IMPACT = 255;
const ALIAS_IMPACT = 240;
const TEXT_IMPACT = [55, 100] as const;

/**
 * Merges the pieces of one language: one pass over the texts, one counting sort.
 *
 * Yields after every few words of work, so that a page can let the browser draw in between; returns the index.
 */
export function* mergePieces(pieces: readonly IndexPiece[], lang: string): Generator<void, LangIndex> {
  const docs: Doc[] = [];
  const terms = new Map<string, number>();
  const surfaces = new Map<string, string>();
  const concepts: Concept[] = [];
  const triggers = new Map<string, Phrase[]>();
  const places = new Map<string, string>();
  const replaced = new Map<string, string[]>();
  const real = new Set<string>();
  const nameStarts = [0];
  const termStarts = [0];
  const nameTerms: number[] = [];
  const triples: Triples = [];
  const language = readLanguage(lang, pieces.find((piece) => piece.language)?.language ?? '');
  const { nameOf, phraseOf } = wordReader(language, surfaces);

  const idOf = (term: string): number => {
    let id = terms.get(term);
    if (id === undefined) terms.set(term, (id = terms.size));
    return id;
  };
  const addName = (text: string, doc: number, impact: number): void => {
    for (const term of nameOf(text)) {
      const id = idOf(term);
      nameTerms.push(id);
      triples.push(id, doc, impact);
    }
    termStarts.push(nameTerms.length);
  };
  const addConcept = (concept: Concept): void => {
    for (const phrase of concept.phrases) {
      const start = phrase[0];
      if (start !== undefined) listIn(triggers, start).push({ terms: phrase, concept: concepts.length });
    }
    concepts.push(concept);
  };

  for (const piece of pieces) {
    const { jurisdiction } = piece;
    const [ids, , names, topics, tasks, areas, targets, , posts] = COLUMNS.map((column) => piece[column].split('\n')) as unknown as Split<
      typeof COLUMNS
    >;
    const taskNames = splitBy(tasks.shift(), ' ');
    const numberOf = new Int32Array(piece.kinds.length).fill(-1);
    for (let row = 0; row < piece.kinds.length; row += 1) {
      yield;
      const kind = KINDS[piece.kinds[row]!]!;
      const [id, aims] = [ids[row]!, splitBy(targets[row], ' ')];
      const [name = '', ...phrases] = names[row]!.split('|');
      if (kind === 'place') for (const phrase of [name, ...phrases]) addPlace(places, phrase, id, language.stop);
      else if (kind === 'concept' && id === REAL_WORDS) for (const phrase of phrases) real.add(fold(phrase));
      else if (kind === 'concept') addConcept({ targets: aims, phrases: phrases.map(phraseOf) });
      else {
        const at = (numberOf[row] = docs.length);
        const own = splitBy(areas[row], ' ');
        const done: string[] = [];
        readNumbers(tasks[row] ?? '', (task) => taskNames[task] !== undefined && done.push(taskNames[task]));
        docs.push({
          id: kind === 'service' ? `${jurisdiction}/${id}` : id,
          kind,
          jurisdiction,
          name,
          aliases: phrases,
          topics: splitBy(topics[row], ' '),
          tasks: done,
          areas: own,
        });
        // Only where it is at home: an Indigenous government's service reaches into a province without taking its services' place.
        const home = own.filter((area) => area.startsWith(jurisdiction));
        if (kind === 'service') for (const other of aims) listIn(replaced, other).push(...(home.length > 0 ? home : [jurisdiction]));
        addName(name, at, NAME_IMPACT);
        for (const phrase of phrases) addName(phrase, at, ALIAS_IMPACT);
        nameStarts.push(termStarts.length - 1);
      }
    }
    for (const [at, term] of readWords(piece.stems).entries()) {
      if (at % 64 === 0) yield;
      const id = idOf(term);
      let row = 0;
      readNumbers(posts[at] ?? '', (value) => {
        row += Math.floor(value / LEVELS);
        if ((numberOf[row] ?? -1) >= 0) triples.push(id, numberOf[row]!, TEXT_IMPACT[value % LEVELS]!);
      });
    }
  }
  yield;
  const soft = new Uint8Array(terms.size);
  for (const word of [...language.soft, ...[...places.keys()].flatMap((place) => place.split(' ')).filter((part) => part.length > 2)]) {
    for (const id of [terms.get(stem(word, language)), terms.get(`^${word}`)]) if (id !== undefined) soft[id] = 1;
  }
  yield;
  const postings = sortPostings(triples, terms.size);
  yield;
  const acronyms = [...terms.keys()].filter((term) => term[0] === '^').map((term) => term.slice(1));
  const sorted = [...new Set([...surfaces.keys(), ...acronyms])].sort();
  yield;
  return {
    lang,
    language,
    docs,
    terms,
    soft,
    concepts,
    triggers,
    replaced,
    real,
    places,
    surfaces,
    sorted,
    ...postings,
    stops: stopsOf(language, pieces),
    byId: new Map(docs.map((doc, at) => [`${doc.kind}:${doc.id}`, at])),
    nameStarts: Int32Array.from(nameStarts),
    termStarts: Int32Array.from(termStarts),
    nameTerms: Int32Array.from(nameTerms),
    pairs: yield* collectPairs([...surfaces.keys()]),
    memo: { places: new Map(), concepts: new Map(), synonyms: new Map(), spelling: new Map(), names: new Map() },
  };
}

const splitBy = (text: string | undefined, by: string): string[] => (text ? text.split(by) : []);

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

function addPlace(places: Map<string, string>, phrase: string, jurisdiction: string, stops: ReadonlySet<string>): void {
  const key = wordsOf(phrase)
    .map((word) => word.folded)
    .join(' ');
  // "ON" and "PE" are places only in capitals.
  if (key) places.set(key.length <= 2 && (stops.has(key) || key === 'on' || key === 'pe') ? `^${key}` : key, jurisdiction);
}

function stopsOf({ lang, stop }: Language, pieces: readonly IndexPiece[]): ReadonlyMap<string, ReadonlySet<string>> {
  const others = splitBy(pieces.find((piece) => piece.others)?.others, '\n');
  return new Map([
    [lang, stop],
    ...others.map((line) => line.split(':')).map(([other, words]): [string, ReadonlySet<string>] => [other!, new Set(words!.split(' '))]),
  ]);
}
