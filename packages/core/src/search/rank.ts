import { SYNONYM } from './concepts.js';
import type { LangIndex, PlaceStats } from './engine.js';
import type { Query, QueryTerm } from './query.js';
import type { Why } from './types.js';

export interface Ranked {
  readonly doc: number;
  readonly score: number;
  /** How well its best name fits the query, 0 … 1. */
  readonly fit: number;
  readonly why: Why;
}

/** How many records are looked at closely. */
const CLOSELY = 80;
const SHARE = Object.freeze({ words: 0.5, name: 0.5 });
const BONUS = Object.freeze({ bundle: 0.005, name: 0.01, nearer: 0.012 });
/** The least that a query must say to be fully matched, as a share of the rarest word. */
const LEAST_SAID = 0.6;
/** Longer lists are not walked to say why. */
const LONGEST = 5000;
const CONCEPT_NAME = 0.85;

/**
 * Ranks the records for a query, best first.
 *
 * First every record gets, for each word of the query, the best that it has for it (max per word: a concept or synonym never counts
 * beside the word itself). The best {@link CLOSELY} are then compared name by name: how much of the name the query says and
 * how much of the query the name says (the harmonic mean of both, as in van Rijsbergen's F, 1979).
 */
export function rank(index: LangIndex, query: Query, stats: PlaceStats): Ranked[] {
  const massOf = (terms: readonly QueryTerm[]): number => terms.reduce((sum, term) => sum + term.mass, 0);
  const said = massOf(query.terms.filter((term) => !term.place)) || massOf(query.terms);
  if (said === 0) return [];
  // Little words alone ("when do I change") are no reason to be sure of anything.
  const total = query.terms.some((term) => term.doubtful) ? said : Math.max(said, stats.maxIdf * LEAST_SAID);
  const scored = addUp(index, query, stats, total);
  return scored.map(({ doc, sum }) => lookClosely(index, query, stats, doc, sum, total)).sort((a, b) => b.score - a.score || a.doc - b.doc);
}

function addUp(index: LangIndex, query: Query, stats: PlaceStats, total: number): { doc: number; sum: number }[] {
  const size = index.docs.length;
  const { memo } = index;
  const scores = (memo.scores ??= new Float32Array(size));
  const best = (memo.best ??= new Float32Array(size));
  const stamp = (memo.stamp ??= new Int32Array(size).fill(-1));
  const touched: number[] = [];
  let round = 0;
  const give = (doc: number, value: number): void => {
    if (stamp[doc] === -1) touched.push(doc);
    const before = stamp[doc] === round ? best[doc]! : 0;
    if (value <= before) return;
    scores[doc]! += value - before;
    best[doc] = value;
    stamp[doc] = round;
  };
  // Words that only name a place choose where to look; they tell nothing of what is wanted, unless there is nothing else.
  const telling = query.terms.filter((term) => !term.place);
  for (const term of (telling.length > 0 ? telling : [...query.terms]).sort((a, b) => b.mass - a.mass)) {
    for (const [id, weight] of term.ways) {
      const value = (weight * Math.min(term.mass, Math.max(stats.idf[id]!, term.mass * 0.5))) / 255;
      for (let at = index.starts[id]!; at < index.starts[id + 1]!; at += 1) give(index.postDocs[at]!, value * index.postImpacts[at]!);
    }
    for (const { docs, weight } of term.led) for (const [doc, sure] of docs) give(doc, weight * sure * term.mass);
    round += 1;
  }
  const found = best_(touched, scores);
  for (const doc of touched) [scores[doc], stamp[doc], best[doc]] = [0, -1, 0];
  return found.map(({ doc, sum }) => ({ doc, sum: Math.min(1, sum / total) }));
}

/** The best records without sorting them all: the threshold rises while they pass by. */
function best_(touched: readonly number[], scores: Float32Array): { doc: number; sum: number }[] {
  let kept: { doc: number; sum: number }[] = [];
  let threshold = 0;
  for (const doc of touched) {
    const sum = scores[doc]!;
    if (sum <= threshold) continue;
    kept.push({ doc, sum });
    if (kept.length >= CLOSELY * 4) {
      kept = kept.sort((a, b) => b.sum - a.sum || a.doc - b.doc).slice(0, CLOSELY);
      threshold = kept.at(-1)!.sum;
    }
  }
  return kept.sort((a, b) => b.sum - a.sum || a.doc - b.doc).slice(0, CLOSELY);
}

function lookClosely(index: LangIndex, query: Query, stats: PlaceStats, doc: number, sum: number, total: number): Ranked {
  let fit = 0;
  let fitName = -1;
  const from = index.nameStarts[doc]!;
  for (let name = from; name < index.nameStarts[doc + 1]!; name += 1) {
    const now = fitOf(index, query.terms, stats, name, total);
    if (now > fit) [fit, fitName] = [now, name - from];
  }
  // The phrase of a concept that names this record is nearly as good as an everyday name of its own.
  const named = ledBy(query.terms, doc, total);
  if (named > fit) [fit, fitName] = [named, -1];
  const record = index.docs[doc]!;
  const matched = query.terms.filter((term) => finds(index, term, doc));
  const led = query.terms.some((term) => term.led.some(({ docs }) => docs.has(doc)));
  const score =
    SHARE.words * sum +
    SHARE.name * fit +
    (record.kind === 'bundle' && fit > 0.6 ? BONUS.bundle : 0) +
    (fitName === 0 ? BONUS.name * fit : 0) +
    BONUS.nearer * (record.jurisdiction.split('-').length - 1);
  const fixed = query.terms.find((term) => term.corrected !== undefined && matched.includes(term));
  const via =
    fitName < 0 && led
      ? 'concept'
      : fit >= 0.45
        ? fitName === 0
          ? 'name'
          : 'alias'
        : led
          ? 'concept'
          : fit > 0.25
            ? fitName === 0
              ? 'name'
              : 'alias'
            : 'text';
  return {
    doc,
    score,
    fit,
    why: {
      matched: [...new Set(matched.map((term) => term.corrected ?? term.word.written))],
      via,
      ...(fitName >= 0 && (via === 'name' || via === 'alias') && { text: fitName === 0 ? record.name : record.aliases[fitName - 1]! }),
      ...(fixed && { corrected: fixed.corrected! }),
    },
  };
}

/** How much of the name the query says, and how much of the query the name says. */
function fitOf(index: LangIndex, terms: readonly QueryTerm[], stats: PlaceStats, name: number, total: number): number {
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
function ledBy(terms: readonly QueryTerm[], doc: number, total: number): number {
  let found = 0;
  for (const term of terms) {
    let sure = 0;
    for (const { docs } of term.led) sure = Math.max(sure, docs.get(doc) ?? 0);
    if (sure >= CONCEPT_NAME) found += term.mass;
  }
  const recall = Math.min(1, found / total);
  return found === 0 ? 0 : (CONCEPT_NAME * 2 * recall) / (1 + recall);
}

function finds(index: LangIndex, term: QueryTerm, doc: number): boolean {
  if (term.led.some(({ docs }) => docs.has(doc))) return true;
  for (const id of term.ways.keys()) {
    const high = index.starts[id + 1]!;
    for (let at = index.starts[id]!; at < high && high - index.starts[id]! <= LONGEST; at += 1) if (index.postDocs[at] === doc) return true;
  }
  return false;
}
