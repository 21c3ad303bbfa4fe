import { isDeclined } from '../answers.js';
import type { Fact, FactId, Service, ServiceId } from '../catalog/types.js';
import { valueOf, type Known } from '../eligibility/known.js';
import { nothingOpen, openIn } from '../eligibility/open.js';
import { testOf } from '../eligibility/rule.js';
import type { Chance } from './settling.js';

/** Personal matters wait until they settle this much more than others. */
const SENSITIVE = 0.7;
/** A number, a sum or a date costs a person more than a tap on a word. */
const EFFORT: Readonly<Record<Fact['type'], number>> = {
  'yes-no': 1,
  choice: 0.95,
  number: 0.8,
  money: 0.65,
  date: 0.8,
  members: 0.5,
  checklist: 1,
};

/** A service that is not settled yet, and the facts that could settle it. */
export interface Undecided {
  readonly service: Service;
  readonly chances: readonly Chance[];
}

/** Whether a fact could be asked now: neither known, declined nor decided by an officer. */
export function isAskable(known: Known, id: FactId): boolean {
  const fact = known.catalog.facts.get(id);
  return fact !== undefined && !fact.officer && valueOf(known, id) === undefined && !isDeclined(known.answers.get(id));
}

/** What asking a fact is worth, and the services that wait for it. */
export interface Score {
  score: number;
  readonly services: ServiceId[];
}

/** Counted besides settling: a fact that a service needs is worth a little even when it cannot settle it alone. */
const PROGRESS = 0.15;

/** What asking each fact is worth: the sum of its chances to settle a service, weighed by what it costs a person to answer. */
export function scoreFacts(known: Known, undecided: readonly Undecided[]): Map<FactId, Score> {
  const scores = new Map<FactId, Score>();
  const asked = new Map<FactId, readonly FactId[]>();
  for (const { service, chances } of undecided) {
    for (const { fact, met, unmet } of chances) {
      let instead = asked.get(fact);
      if (!instead) asked.set(fact, (instead = whatToAsk(known, fact)));
      for (const askable of instead) {
        let score = scores.get(askable);
        if (!score) scores.set(askable, (score = { score: 0, services: [] }));
        score.score += (Math.min(1, met + unmet) + PROGRESS / chances.length) * ease(known.catalog.facts.get(askable)!);
        if (score.services.at(-1) !== service.id) score.services.push(service.id);
      }
    }
  }
  return scores;
}

const ease = (fact: Fact) => EFFORT[fact.type] * (fact.sensitive ? SENSITIVE : 1);

/** The fact itself; or first what decides whether it makes sense to ask it at all. */
function whatToAsk(known: Known, id: FactId, depth = 0): FactId[] {
  const fact = known.catalog.facts.get(id);
  if (!fact || !isAskable(known, id)) return [];
  if (fact.askIf === undefined || depth > 5) return [id];
  if (testOf(fact.askIf)(known) !== 'unknown') return [id];
  const open = nothingOpen();
  openIn(fact.askIf, known, open);
  const first = [...open.missing].flatMap((other) => whatToAsk(known, other, depth + 1));
  return [...new Set(first)];
}
