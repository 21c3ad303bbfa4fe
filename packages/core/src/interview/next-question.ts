import { isDeclined } from '../answers.js';
import type { Catalog, Fact, FactId, Service, ServiceId } from '../catalog/types.js';
import { knownFrom, valueOf, type Known, type Situation } from '../eligibility/known.js';
import { nothingOpen } from '../eligibility/open.js';
import { decideKnown, truthKnown } from '../eligibility/decide-service.js';
import { compileRule } from '../eligibility/rule.js';
import { settlingChances } from './settling.js';

//              age   years-in-canada   has-child
//   pension     ●           ●                       undecided: waits on ●
//   child-ben.              ●              ●
//   carer-cr.   ●
//   ─────────────────────────────────────────
//   settles     …           …              …     → the fact with the largest sum of chances to settle a service

/** The question to ask next, and the undecided services that wait for it. */
export interface NextQuestion {
  readonly fact: FactId;
  readonly services: readonly ServiceId[];
}

export interface QuestionScope {
  /** The services in view: of a life event, a place, a search. */
  readonly services: readonly ServiceId[];
  /** The question asked just before: related ones follow, unless another settles clearly more. */
  readonly previous?: FactId;
  /** The date of the life event is asked first: deadlines hang on it. */
  readonly event?: FactId;
}

/** How much more another question must be expected to settle before the talk changes its subject. */
const STAY_ON_SUBJECT = 1.6;
/** Personal matters wait until they settle this much more than others. */
const SENSITIVE = 0.7;
/** A number, a sum or a date costs a person more than a tap on a word. */
const EFFORT: Readonly<Record<Fact['type'], number>> = { 'yes-no': 1, choice: 0.95, number: 0.8, money: 0.65, date: 0.8, members: 0.5 };

/**
 * The question whose answer is expected to settle most of the undecided services in view.
 *
 * @returns Nothing when no askable fact can change an undecided service: then the interview is over. Never a fact that is known,
 *   declined, not applicable, decided by an officer, or unable to matter. Ties go to the fact named first in the catalogue,
 *   so the order is stable.
 */
export function nextQuestion(catalog: Catalog, situation: Situation, scope: QuestionScope): NextQuestion | undefined {
  const known = knownFrom(catalog, situation);
  const undecided = openServices(catalog, known, scope.services);
  const scores = scoreFacts(known, undecided);
  if (scope.event && catalog.facts.has(scope.event) && isAskable(known, scope.event) && !scores.has(scope.event)) {
    if (isEventOpen(known, scope.event)) return { fact: scope.event, services: [] };
  } else if (scope.event && scores.has(scope.event)) {
    return { fact: scope.event, services: scores.get(scope.event)!.services };
  }
  const group = scope.previous === undefined ? undefined : catalog.facts.get(scope.previous)?.group;
  let best: { fact: FactId; score: number } | undefined;
  for (const [fact, { score }] of inCatalogOrder(catalog, scores)) {
    const weighed = catalog.facts.get(fact)?.group === group ? score * STAY_ON_SUBJECT : score;
    if (!best || weighed > best.score + 1e-9) best = { fact, score: weighed };
  }
  return best && { fact: best.fact, services: scores.get(best.fact)!.services };
}

/** The services of the scope that are still undecided and that some question could settle. */
export function undecidedServices(catalog: Catalog, situation: Situation, services: readonly ServiceId[]): readonly ServiceId[] {
  return openServices(catalog, knownFrom(catalog, situation), services).map((service) => service.id);
}

function openServices(catalog: Catalog, known: Known, ids: readonly ServiceId[]): Service[] {
  return ids.flatMap((id) => {
    const service = catalog.services.get(id);
    if (!service || truthKnown(service, known) !== 'unknown') return [];
    const decision = decideKnown(service, known);
    return decision.received || decision.missing.length === 0 ? [] : [service];
  });
}

const isEventOpen = (known: Known, event: FactId) => valueOf(known, event) === undefined;

function isAskable(known: Known, id: FactId): boolean {
  const fact = known.catalog.facts.get(id);
  return fact !== undefined && !fact.officer && valueOf(known, id) === undefined && !isDeclined(known.answers.get(id));
}

interface Score {
  score: number;
  readonly services: ServiceId[];
}

function scoreFacts(known: Known, undecided: readonly Service[]): Map<FactId, Score> {
  const scores = new Map<FactId, Score>();
  for (const service of undecided) {
    for (const [fact, chance] of settlingChances(service, known)) {
      for (const askable of whatToAsk(known, fact)) {
        const score = scores.get(askable) ?? { score: 0, services: [] };
        score.score += chance * ease(known.catalog.facts.get(askable)!);
        if (!score.services.includes(service.id)) score.services.push(service.id);
        scores.set(askable, score);
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
  const gate = compileRule(fact.askIf);
  if (gate.test(known) !== 'unknown') return [id];
  const open = nothingOpen();
  gate.open(known, open);
  const first = [...open.missing].flatMap((other) => whatToAsk(known, other, depth + 1));
  return first.length > 0 ? [...new Set(first)] : [id]; // what gates it is declined: ask the fact itself
}

function* inCatalogOrder<T>(catalog: Catalog, byFact: ReadonlyMap<FactId, T>): Generator<[FactId, T]> {
  for (const id of catalog.facts.keys()) {
    const value = byFact.get(id);
    if (value !== undefined) yield [id, value];
  }
}
