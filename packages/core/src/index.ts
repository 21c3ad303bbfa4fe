// Everything a page or a server needs. No schema code, so no zod.
export * from './catalog/types.js';
export { addPieces, CatalogError, openCatalog, safeLink } from './catalog/open-catalog.js';
export {
  checkAnswer,
  isDeclined,
  readAnswers,
  writeAnswers,
  type Answer,
  type AnswerFault,
  type Answers,
  type Declined,
  type MemberAnswers,
} from './answers.js';
export { addSpan, daysBetween, isDay, monthsBetween, nextMonthDay, yearsBetween } from './dates.js';
export { fold } from './fold.js';
export { nearest } from './nearest.js';
export type { Comparison, Operand, Rule, Scalar, Span } from './schema/rule-types.js';
export { allOf, anyOf, not, type Truth } from './eligibility/truth.js';
export { knownFrom, NOT_APPLICABLE, valueOf, type Known, type Situation, type Value } from './eligibility/known.js';
export { decideAll, decideService, truthsOf, type Decision } from './eligibility/decide-service.js';
export { criteriaOf, type Condition, type Criterion, type FactSeen, type AmountSeen, type Group } from './eligibility/criteria.js';
export { reasonsFor, whatWouldChange, type Reason } from './eligibility/reasons.js';
export { amountLine, amountValue } from './eligibility/amounts.js';
export { nextQuestion, undecidedServices, type NextQuestion, type QuestionScope } from './interview/next-question.js';
export { buildPlan, servicesOfBundle, withGiven, type Plan, type PlanStep } from './plan/build-plan.js';
export { deadlinesOf, papersOf, type PlanDeadline } from './plan/of-service.js';
export { calendarOf, type CalendarOptions } from './plan/calendar.js';
export { planAsText } from './plan/plan-as-text.js';
export { chainOf, servicesAt } from './place/services-at.js';
export { findPlace, type PlaceFinding, type Places } from './place/find-place.js';
export { fillAmounts, type FilledText } from './words/fill-amounts.js';
export { formatDay, formatMoney, formatNumber, formatQuantity, joinOr, localeOf } from './words/format.js';
export { fill, type Phrases } from './words/phrases.js';
export { phrasesFor } from './words/phrases-for.js';
export { labelOf, sayOperand, sayValue, type Speech } from './words/say-operand.js';
export { sayAnswer, sayCondition, sayCriteria, sayReasons, type SaidCriterion, type SaidReason } from './words/say-condition.js';
export * from './search/index.js';
