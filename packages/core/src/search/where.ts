import { THRESHOLD } from './abstain.js';
import type { Doc, LangIndex } from './engine.js';
import { appliesAt, chainOfId } from './place.js';
import type { Query } from './query.js';
import type { Ranked } from './rank.js';
import type { SearchResult } from './types.js';

export interface Placed extends Pick<SearchResult, 'otherPlace' | 'needsPlace' | 'named'> {
  readonly list: readonly Ranked[];
}

/** Another place's service counts as named when its name fits this well and clearly better than what is here. */
const NAMED = { fit: 0.8, lead: 1.2, rival: 0.9 };
/** Two services do the same job when they share a task. */
const ALIKE = 0.5;
const ELSEWHERE_SHOWN = 3;
const REPLACED = 0.88;
/** The person's own province, named in the query: its services are meant before Canada's. */
const OWN_NAMED = 1.08;
/** To ask where somebody lives, a service elsewhere must fit this much better than to be shown. */
const ASKS_PLACE = 1.15;

/**
 * Decides what belongs to the person's place.
 *
 * - At a place: its city's, province's and Canada's. Another place's only when the query names it or its programme; then what
 *   does the same job here comes first.
 * - Nowhere yet: life events and federal services; provincial ones are counted, to ask where the person lives.
 */
export function placed(index: LangIndex, ranked: readonly Ranked[], query: Query, chain: readonly string[] | undefined): Placed {
  const docOf = (hit: Ranked): Doc => index.docs[hit.doc]!;
  const home = chain ?? ['ca'];
  const named = query.places.find((place) => !home.includes(place) && !(chain ?? []).some((own) => own.startsWith(`${place}-`)));
  // What another service replaces here stays, a little lower.
  const stepBack = (hit: Ranked): Ranked =>
    index.replaced.get(docOf(hit).id)?.some((area) => home.includes(area)) ? { ...hit, score: hit.score * REPLACED } : hit;
  const own = query.places.filter((place) => place !== 'ca' && home.includes(place));
  const stepForward = (hit: Ranked): Ranked => (own.includes(docOf(hit).jurisdiction) ? { ...hit, score: hit.score * OWN_NAMED } : hit);
  if (!chain && named) return { list: ranked.filter((hit) => appliesAt(docOf(hit), chainOfId(named))), named };
  const here = ranked
    .filter((hit) => appliesAt(docOf(hit), home))
    .map(stepBack)
    .map(stepForward)
    .sort((a, b) => b.score - a.score || a.doc - b.doc);
  const away = ranked.filter((hit) => !appliesAt(docOf(hit), home));
  const theirs = named ? away.filter((hit) => appliesAt(docOf(hit), chainOfId(named))) : calledByName(away, here, docOf);
  if (!chain) {
    if (theirs.length > 0) return { list: [...theirs, ...here].sort((a, b) => b.score - a.score) };
    const bar = Math.max(THRESHOLD * ASKS_PLACE, (here[0]?.score ?? 0) * 0.8);
    const fitting = away.filter(({ score }) => score >= bar);
    const jurisdictions = [...new Set(fitting.map((hit) => docOf(hit).jurisdiction))];
    return { list: here, ...(jurisdictions.length > 1 && { needsPlace: { count: fitting.length, jurisdictions } }) };
  }
  const strong = theirs.filter(({ score }) => score >= THRESHOLD && score > (here[0]?.score ?? 0) * 0.8).slice(0, ELSEWHERE_SHOWN);
  const found = strong.length === 0 ? { list: here } : withLocalFirst(index, here, strong, chain, docOf);
  return named ? { ...found, named } : found;
}

/** Programmes of one other place that the query calls by name ("AISH"), not things that every place has. */
function calledByName(away: readonly Ranked[], here: readonly Ranked[], docOf: (hit: Ranked) => Doc): Ranked[] {
  const best = away.find(isName);
  if (!best || best.fit < NAMED.fit || best.score < (here[0]?.score ?? 0) * NAMED.lead) return [];
  const place = docOf(best).jurisdiction;
  const rival = away.find((hit) => docOf(hit).jurisdiction !== place);
  if (rival && rival.score > best.score * NAMED.rival) return [];
  return away.filter((hit) => docOf(hit).jurisdiction === place && hit.fit >= NAMED.fit && isName(hit));
}

/** A name of its own: the official one, or an acronym. Everyday names ("cheap bus pass") are everybody's. */
const isName = ({ why }: Ranked): boolean => why.via === 'name' || (why.via === 'alias' && /\p{Lu}{3}/u.test(why.text ?? ''));

function withLocalFirst(
  index: LangIndex,
  here: readonly Ranked[],
  theirs: readonly Ranked[],
  chain: readonly string[],
  docOf: (hit: Ranked) => Doc,
): Placed {
  const first = docOf(theirs[0]!);
  const closest = theirs.filter(({ score }) => score >= theirs[0]!.score * 0.95);
  const scores = new Map(here.map((hit) => [hit.doc, hit.score]));
  const local = index.docs
    .map((doc, at) => ({
      at,
      alike:
        appliesAt(doc, chain) && doc.kind === 'service'
          ? Math.max(...closest.map((their) => likeness(docOf(their), doc) + sameWords(index, their.doc, at)))
          : 0,
    }))
    .filter(({ alike }) => alike >= ALIKE)
    .map(({ at, alike }) => ({ at, alike: alike + 0.4 * (scores.get(at) ?? 0) - index.docs[at]!.name.length / 2000 }))
    .sort((a, b) => b.alike - a.alike || a.at - b.at)
    .slice(0, 3)
    .map(({ at }) => at);
  // A life event that fits ("moving to Alberta") stays above; everything else follows.
  const keep = here.filter(
    (hit) =>
      (docOf(hit).kind === 'service' && hit.score >= theirs[0]!.score) ||
      (docOf(hit).kind === 'bundle' && theirs[0]!.fit < NAMED.fit && hit.fit >= 0.6 && hit.score >= theirs[0]!.score * 0.75),
  );
  const level = theirs[0]!.score;
  const lead = local.map((doc, at): Ranked => {
    const own = here.find((hit) => hit.doc === doc);
    return { doc, score: level + 0.003 * (local.length - at), fit: own?.fit ?? 0, why: own?.why ?? { matched: [], via: 'text' } };
  });
  const listed = new Set([...keep, ...lead, ...theirs].map(({ doc }) => doc));
  const lone = lead.length > 0 || keep.length > 0 ? [] : here.slice(0, 1).map((hit) => ({ ...hit, score: level + 0.001 }));
  for (const hit of lone) listed.add(hit.doc);
  const list = [
    ...keep.filter(({ doc }) => !local.includes(doc)),
    ...lead,
    ...lone,
    ...theirs,
    ...here.filter(({ doc }) => !listed.has(doc)),
  ];
  return { list, otherPlace: { jurisdiction: first.jurisdiction, local: local.map((doc) => index.docs[doc]!.id) } };
}

/** How far b does what a does: the share of a's tasks that it completes; topics and nearness choose among equals. */
function likeness(a: Doc, b: Doc): number {
  const shared = (x: readonly string[], y: readonly string[]): number => x.filter((item) => y.includes(item)).length;
  const tasks = shared(a.tasks, b.tasks);
  if (tasks === 0) return -1;
  return (
    0.5 +
    (0.4 * tasks) / a.tasks.length +
    (0.1 * tasks) / b.tasks.length +
    (0.2 * shared(a.topics, b.topics)) / Math.max(1, a.topics.length) +
    (b.jurisdiction !== 'ca' ? 0.15 : 0)
  );
}

/** Words that the official names share: *assured income* here and there. */
function sameWords(index: LangIndex, a: number, b: number): number {
  const nameOf = (doc: number): Int32Array =>
    index.nameTerms.subarray(index.termStarts[index.nameStarts[doc]!]!, index.termStarts[index.nameStarts[doc]! + 1]!);
  const [first, second] = [nameOf(a), nameOf(b)];
  return (0.3 * first.filter((term) => second.includes(term)).length) / Math.max(1, first.length);
}
