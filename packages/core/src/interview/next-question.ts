import type { BundleId, Catalog, Fact, FactId, ServiceId } from '../catalog/types.js';
import { knownFrom, valueOf, type Known, type Situation } from '../eligibility/known.js';
import { isReceived, truthKnown } from '../eligibility/decide-service.js';
import { isAskable, scoreFacts, type Score, type Undecided } from './score-facts.js';
import { settlingChances } from './settling.js';
import { withinBundle } from './within-bundle.js';

//              age   years-in-canada   has-child
//   pension     ●           ●                       undecided: waits on ●
//   child-ben.              ●              ●
//   carer-cr.   ●
//   ─────────────────────────────────────────
//   settles     …           …              …     → the fact with the largest sum of chances to settle a service

/** The question to ask next, and the undecided services that wait for it. */
export interface NextQuestion {
  readonly fact: FactId;
  /** For a those of its items that matter now; each is answered by itself. */
  readonly items?: readonly FactId[];
  readonly services: readonly ServiceId[];
}

export interface QuestionScope {
  /** The services in view: of a life event, a place, a search. */
  readonly services: readonly ServiceId[];
  /** The question asked just before: related ones follow, unless another settles clearly more. */
  readonly previous?: FactId;
  /** The life event: a service whose tasks in it may not concern the person waits for that first. */
  readonly bundle?: BundleId;
  /** The date of the life event is asked first: deadlines hang on it. */
  readonly event?: FactId;
}

/** How much more another question must be expected to settle before the talk changes its subject. */
const STAY_ON_SUBJECT = 1.6;
/** A screen with several short questions costs more than one, and less than all of them. */
const CHECKLIST_EFFORT = 0.8;

/**
 * The question whose answer is expected to settle most of the undecided services in view.
 *
 * @returns Nothing when no askable fact can change an undecided service: then the interview is over. Never a fact that is known,
 *   declined, not applicable, decided by an officer, or unable to matter. Ties go to the fact named first in the catalogue,
 *   so the order is stable.
 */
export function nextQuestion(catalog: Catalog, situation: Situation, scope: QuestionScope): NextQuestion | undefined {
  const known = knownFrom(catalog, situation);
  const undecided = openServices(catalog, known, scope.services, scope.bundle);
  const scores = scoreFacts(known, undecided);
  if (scope.event && catalog.facts.has(scope.event) && isAskable(known, scope.event) && !scores.has(scope.event)) {
    if (isEventOpen(known, scope.event)) return { fact: scope.event, services: [] };
  } else if (scope.event && scores.has(scope.event)) {
    return { fact: scope.event, services: scores.get(scope.event)!.services };
  }
  const group = scope.previous === undefined ? undefined : catalog.facts.get(scope.previous)?.group;
  let best: { question: NextQuestion; score: number } | undefined;
  for (const { question, score } of candidates(catalog, scores)) {
    const weighed = catalog.facts.get(question.fact)?.group === group ? score * STAY_ON_SUBJECT : score;
    if (!best || weighed > best.score + 1e-9) best = { question, score: weighed };
  }
  return best?.question;
}

/** A screen stays short on a phone: besides boxes to tick, so many choices, numbers and dates. */
const FIELDS_A_SCREEN = 4;

/** The items of a checklist that matter now and fit on one screen. */
function itemsNow(catalog: Catalog, checklist: Fact, matters: (item: FactId) => boolean): readonly FactId[] {
  let fields = 0;
  const fits = (item: FactId) => catalog.facts.get(item)?.type === 'yes-no' || (fields += 1) <= FIELDS_A_SCREEN;
  return (checklist.items ?? []).filter((item) => matters(item) && fits(item));
}

/** Every question that could be asked, in catalogue order; items of a checklist together, unless only one of them matters. */
function* candidates(catalog: Catalog, scores: ReadonlyMap<FactId, Score>): Generator<{ question: NextQuestion; score: number }> {
  const together = new Set<FactId>();
  for (const fact of catalog.facts.values()) {
    const items = itemsNow(catalog, fact, (item) => scores.has(item) && !together.has(item));
    if (items.length < 2) continue;
    for (const item of items) together.add(item);
    const parts = items.map((item) => scores.get(item)!);
    const services = [...new Set(parts.flatMap((part) => part.services))];
    yield { question: { fact: fact.id, items, services }, score: CHECKLIST_EFFORT * parts.reduce((sum, part) => sum + part.score, 0) };
  }
  for (const fact of catalog.facts.keys()) {
    const score = scores.get(fact);
    if (score && !together.has(fact)) yield { question: { fact, services: score.services }, score: score.score };
  }
}

/** The services of the scope that are still undecided and that some question could settle. */
export function undecidedServices(
  catalog: Catalog,
  situation: Situation,
  services: readonly ServiceId[],
  bundle?: BundleId,
): readonly ServiceId[] {
  return openServices(catalog, knownFrom(catalog, situation), services, bundle).map(({ service }) => service.id);
}

function openServices(catalog: Catalog, known: Known, ids: readonly ServiceId[], bundle: BundleId | undefined): Undecided[] {
  const open: Undecided[] = [];
  for (const id of ids) {
    const found = catalog.services.get(id);
    const service = found && bundle !== undefined ? withinBundle(catalog, bundle, found) : found;
    if (!service || truthKnown(service, known) !== 'unknown' || isReceived(service, known)) continue;
    const chances = settlingChances(service, known);
    if (chances.length > 0) open.push({ service, chances });
  }
  return open;
}

const isEventOpen = (known: Known, event: FactId) => valueOf(known, event) === undefined;
