import { remember, type Concept, type LangIndex, type Synonyms } from './engine.js';
import type { QueryTerm } from './query-term.js';

/** How well another way to say it stands for what was said. */
export const SYNONYM = 0.75;
/** How surely a concept stands for its words. A service or bundle named by it; a topic; another way to say the same. */
const WEIGHTS = { named: 0.85, topic: 0.4, synonym: SYNONYM };
/** Words between the words of a phrase. */
const GAP = 1;
const CONCEPTS_KEPT = 300;

/**
 * Finds the phrases of concepts in a query, and lets the words that they span stand for what the concept means.
 *
 * A concept with targets leads to them; one without makes its phrases equal. It competes with the words' own matches (the best
 * counts, never the sum), so a synonym cannot outweigh a word that is really there.
 */
export function applyConcepts(index: LangIndex, terms: readonly QueryTerm[]): void {
  for (let at = 0; at < terms.length; at += 1) {
    for (const root of keysOf(terms[at]!)) {
      for (const phrase of index.triggers.get(root) ?? []) {
        const span = spanOf(terms, at, phrase.terms);
        if (!span) continue;
        if (phrase.terms.length > 1) for (const term of span) term.told = 1 / span.length;
        const concept = index.concepts[phrase.concept]!;
        if (concept.targets.length > 0) lead(index, phrase.concept, concept, span);
        else equate(index, phrase.concept, concept, phrase.terms, span);
      }
    }
  }
}

const keysOf = (term: QueryTerm): string[] =>
  term.word.capitals ? [`^${term.word.folded}`, term.stem] : [term.stem, `^${term.word.folded}`];

/** The terms of the query that say the phrase, in order, with at most a small gap. */
function spanOf(terms: readonly QueryTerm[], from: number, phrase: readonly string[]): QueryTerm[] | undefined {
  const span: QueryTerm[] = [];
  let at = from;
  for (const part of phrase) {
    let step = 0;
    while (at < terms.length && step <= GAP && !keysOf(terms[at]!).includes(part)) {
      if (!terms[at]!.little) step += 1;
      at += 1;
    }
    if (at >= terms.length || step > GAP) return undefined;
    span.push(terms[at]!);
    at += 1;
  }
  return span.filter((term) => !term.little);
}

function lead(index: LangIndex, at: number, concept: Concept, span: readonly QueryTerm[]): void {
  const docs = remember(index.memo.concepts, at, CONCEPTS_KEPT, () => targetsOf(index, concept));
  for (const term of span) term.led.push(docs);
}

function targetsOf(index: LangIndex, concept: Concept): ReadonlyMap<number, number> {
  const docs = new Map<number, number>();
  const topics = new Set<string>();
  for (const target of concept.targets) {
    if (target.startsWith('topic:')) topics.add(target.slice(6));
    const doc = index.byId.get(`service:${target}`) ?? index.byId.get(`bundle:${target}`);
    if (doc !== undefined) docs.set(doc, WEIGHTS.named);
  }
  if (topics.size > 0) {
    index.docs.forEach((doc, at) => {
      if (!docs.has(at) && doc.topics.some((topic) => topics.has(topic))) docs.set(at, WEIGHTS.topic);
    });
  }
  return docs;
}

function equate(index: LangIndex, at: number, concept: Concept, said: readonly string[], span: readonly QueryTerm[]): void {
  for (const phrase of concept.phrases) {
    const id = phrase.length === 1 && phrase !== said ? index.terms.get(phrase[0]!) : undefined;
    if (id === undefined) continue;
    for (const term of span) if ((term.ways.get(id) ?? 0) < WEIGHTS.synonym) term.ways.set(id, WEIGHTS.synonym);
  }
  const { docs, names } = remember(index.memo.synonyms, at, CONCEPTS_KEPT, () => synonymsOf(index, concept));
  for (const term of span) {
    term.led.push(docs);
    term.sames.push(names);
  }
}

/** Records with a name that holds a phrase of several words, all of it. */
function synonymsOf(index: LangIndex, concept: Concept): Synonyms {
  const docs = new Map<number, number>();
  const names = new Map<number, Set<number>>();
  for (const phrase of concept.phrases) {
    const ids = phrase.map((part) => index.terms.get(part));
    if (phrase.length < 2 || !ids.every((id) => id !== undefined)) continue;
    const rarest = ids.reduce((a, b) => (sizeOf(index, b) < sizeOf(index, a) ? b : a));
    for (let post = index.starts[rarest]!; post < index.starts[rarest + 1]!; post += 1) {
      const doc = index.postDocs[post]!;
      for (let name = index.nameStarts[doc]!; name < index.nameStarts[doc + 1]!; name += 1) {
        const terms = index.nameTerms.subarray(index.termStarts[name]!, index.termStarts[name + 1]!);
        if (!ids.every((id) => terms.includes(id))) continue;
        docs.set(doc, WEIGHTS.synonym);
        names.set(name, new Set([...(names.get(name) ?? []), ...ids]));
      }
    }
  }
  return { docs, names };
}

const sizeOf = (index: LangIndex, term: number): number => index.starts[term + 1]! - index.starts[term]!;
