import type { LangIndex, PlaceStats } from './engine.js';
import { fitOf, ledBy } from './fit.js';
import type { Query } from './query.js';
import { LEAST_SAID, type QueryTerm } from './query-term.js';
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
const SHARE = { words: 0.5, name: 0.5 };
const BONUS = { bundle: 0.005, name: 0.01, nearer: 0.012 };
/** Longer lists are not walked to say why. */
const LONGEST = 5000;
/** Who tells a long story needs not have all of it found: beyond this, as a share of the rarest word, words count little. */
const ENOUGH_SAID = 2.7;
const REST_COUNTS = 0.1;
/** A name is told as the reason when it fits this well; or, with no concept to tell of, only this. */
const SAYS_WHY = 0.45;
const HINTS_WHY = 0.25;

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
  const enough = stats.maxIdf * ENOUGH_SAID;
  const counted = said > enough ? enough + (said - enough) * REST_COUNTS : said;
  // Little words alone ("when do I change") are no reason to be sure of anything.
  const total = query.terms.some((term) => term.doubtful) ? counted : Math.max(counted, stats.maxIdf * LEAST_SAID);
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
    for (const docs of term.led) for (const [doc, sure] of docs) give(doc, sure * term.mass);
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
  const led = query.terms.some((term) => isLed(term, doc));
  const score =
    SHARE.words * sum +
    SHARE.name * fit +
    (record.kind === 'bundle' && fit > 0.6 ? BONUS.bundle : 0) +
    (fitName === 0 ? BONUS.name * fit : 0) +
    BONUS.nearer * (record.jurisdiction.split('-').length - 1);
  const fixed = query.terms.find((term) => term.corrected !== undefined && matched.includes(term));
  const byName = fitName === 0 ? 'name' : 'alias';
  const via = led && (fitName < 0 || fit < SAYS_WHY) ? 'concept' : fit > HINTS_WHY ? byName : 'text';
  return {
    doc,
    score,
    fit,
    why: {
      matched: [...new Set(matched.map((term) => term.corrected ?? term.word.written))],
      via,
      ...(via === byName && { text: fitName === 0 ? record.name : record.aliases[fitName - 1]! }),
      ...(fixed && { corrected: fixed.corrected! }),
    },
  };
}

const isLed = ({ led }: QueryTerm, doc: number): boolean => led.some((docs) => docs.has(doc));

function finds(index: LangIndex, term: QueryTerm, doc: number): boolean {
  if (isLed(term, doc)) return true;
  for (const id of term.ways.keys()) {
    const high = index.starts[id + 1]!;
    for (let at = index.starts[id]!; at < high && high - index.starts[id]! <= LONGEST; at += 1) if (index.postDocs[at] === doc) return true;
  }
  return false;
}
