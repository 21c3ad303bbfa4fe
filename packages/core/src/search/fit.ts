import { SYNONYM } from './concepts.js';
import type { LangIndex, PlaceStats } from './engine.js';
import type { QueryTerm } from './query-term.js';

/** How nearly the phrase of a concept that names a record is as good as an everyday name of its own. */
const CONCEPT_NAME = 0.85;

/** How much of the name the query says, and how much of the query the name says. */
export function fitOf(index: LangIndex, terms: readonly QueryTerm[], stats: PlaceStats, name: number, total: number): number {
  const from = index.termStarts[name]!;
  const to = index.termStarts[name + 1]!;
  let nameMass = 0;
  let nameFound = 0;
  for (let at = from; at < to; at += 1) {
    const id = index.nameTerms[at]!;
    const mass = (stats.idf[id]! + 0.2) * (index.soft[id] ? 0.3 : 1);
    nameMass += mass;
    let how = 0;
    for (const term of terms) how = Math.max(how, howWell(term, id, name));
    nameFound += mass * how;
  }
  if (nameFound === 0) return 0;
  let queryFound = 0;
  for (const term of terms) {
    let how = 0;
    for (let at = from; at < to; at += 1) how = Math.max(how, howWell(term, index.nameTerms[at]!, name));
    queryFound += term.mass * how;
  }
  const precision = nameFound / nameMass;
  const recall = Math.min(1, queryFound / total);
  return (2 * precision * recall) / (precision + recall);
}

function howWell(term: QueryTerm, id: number, name: number): number {
  const own = term.ways.get(id) ?? 0;
  return own < SYNONYM && term.sames.some((names) => names.get(name)?.has(id)) ? SYNONYM : own;
}

/** As {@link fitOf}, for the phrases of concepts: all of the phrase is said, so only the rest of the query can spoil it. */
export function ledBy(terms: readonly QueryTerm[], doc: number, total: number): number {
  let found = 0;
  for (const term of terms) {
    let sure = 0;
    for (const docs of term.led) sure = Math.max(sure, docs.get(doc) ?? 0);
    if (sure >= CONCEPT_NAME) found += term.mass;
  }
  const recall = Math.min(1, found / total);
  return found === 0 ? 0 : (CONCEPT_NAME * 2 * recall) / (1 + recall);
}
