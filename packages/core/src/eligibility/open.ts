import { isDeclined } from '../answers.js';
import { plain } from '../catalog/bare.js';
import type { FactId } from '../catalog/types.js';
import type { MemberNumber, Operand, Rule } from '../schema/rule-types.js';
import { amountLine } from './amounts.js';
import { asMember, valueOf, type Known } from './known.js';
import { listOf } from './members.js';
import { membersOf } from './operand.js';
import { casesOf, qualifyingRule, subjectOf, testOf } from './rule.js';
import { verbOf } from './verbs.js';

/** Everything that keeps a rule undecided, gathered while walking it. */
export interface Open {
  /** Facts that may be asked. */
  readonly missing: Set<FactId>;
  /** Asked, and withheld or not known to the person; or a list in which some member has a gap. */
  readonly declined: Set<FactId>;
  /** Facts that an officer decides. */
  readonly officers: Set<FactId>;
  /** Amounts that are not in force on the day. */
  readonly noAmount: Set<string>;
  notEncoded: boolean;
  /** Facts whose `askIf` is being looked at, so that a circle in a damaged build ends. */
  readonly gates: Set<FactId>;
}

/** Nothing open yet. */
export const nothingOpen = (gates: Set<FactId> = new Set()): Open => ({
  missing: new Set(),
  declined: new Set(),
  officers: new Set(),
  noAmount: new Set(),
  notEncoded: false,
  gates,
});

/** Files an unknown fact where it belongs. */
export function addOpenFact(open: Open, known: Known, id: FactId): void {
  if (known.member?.fields.includes(id)) return void open.declined.add(known.member.list);
  const fact = known.catalog.facts.get(id);
  if (!fact) return;
  if (fact.officer) open.officers.add(id);
  else if (isDeclined(known.answers.get(id))) open.declined.add(id);
  else if (!closedGate(open, known, id, fact.askIf)) open.missing.add(id);
}

/**
 * Whether it cannot be known if the question makes sense, because the person did not say: then it is not asked.
 *
 * Who would rather not say whether they have a partner is not asked for the partner's income. What they did not say keeps the service open.
 */
function closedGate(open: Open, known: Known, id: FactId, gate: Rule | undefined): boolean {
  if (gate === undefined || open.gates.has(id) || testOf(gate)(known) !== 'unknown') return false;
  const before = nothingOpen(new Set([...open.gates, id]));
  openIn(gate, known, before);
  if (before.missing.size > 0 || before.declined.size === 0) return false;
  for (const declined of before.declined) open.declined.add(declined);
  return true;
}

/** Gathers what keeps a rule unknown. A settled rule, or part, asks for nothing more. */
export function openIn(rule: Rule, known: Known, open: Open): void {
  if (testOf(rule)(known) !== 'unknown') return;
  if (typeof rule !== 'object' || rule === null) return void (open.notEncoded = true);
  if ('all' in rule) return parts(rule.all, known, open);
  if ('any' in rule) return parts(rule.any, known, open);
  if ('not' in rule) return openIn(rule.not, known, open);
  if ('if' in rule) return openIn(casesOf(rule), known, open);
  if ('some' in rule) return openInMembers(rule.some, rule.where, known, open);
  if ('every' in rule) return openInMembers(rule.every, rule.where, known, open);
  if ('qualifies' in rule) return openInOther(rule.qualifies, known, open);
  const verb = verbOf(rule);
  if (!verb) return void (open.notEncoded = true);
  openInOperand(subjectOf(rule), known, open);
  openInOperand((rule as unknown as Record<string, Operand>)[verb], known, open);
}

function parts(rules: unknown, known: Known, open: Open): void {
  if (!Array.isArray(rules)) return void (open.notEncoded = true); // a damaged build
  for (const rule of rules) openIn(rule as Rule, known, open);
}

function openInMembers(list: FactId, where: Rule, known: Known, open: Open): void {
  const members = membersOf(known, list);
  if (!members) return addOpenFact(open, known, list);
  for (const member of members) openIn(where, asMember(known, list, member), open);
}

function openInOther(id: string, known: Known, open: Open): void {
  if (known.deciding.has(id)) return;
  known.deciding.add(id);
  openIn(qualifyingRule(known, id), known, open);
  known.deciding.delete(id);
}

/** Gathers the unknown facts and missing amounts of an operand, wherever they stand in it. */
function openInOperand(operand: unknown, known: Known, open: Open): void {
  if (typeof operand !== 'object' || operand === null) return;
  if (Array.isArray(operand)) return operand.forEach((item) => openInOperand(item, known, open));
  if ('count' in operand || 'sumOf' in operand || 'minOf' in operand || 'maxOf' in operand)
    return openInMemberNumber(operand as MemberNumber, known, open);
  if ('fact' in operand && typeof operand.fact === 'string') {
    if (valueOf(known, operand.fact) === undefined) addOpenFact(open, known, operand.fact);
    return;
  }
  if ('amount' in operand && typeof operand.amount === 'string') {
    const amount = known.catalog.amounts.get(operand.amount);
    if (!amount || !amountLine(amount, known.today)) open.noAmount.add(operand.amount);
  }
  for (const part of Object.values(operand)) openInOperand(part, known, open);
}

function openInMemberNumber(operand: MemberNumber, known: Known, open: Open): void {
  const list = listOf(operand);
  const members = membersOf(known, list);
  if (!members) return addOpenFact(open, known, list);
  for (const member of members) {
    const one = asMember(known, list, member);
    if (operand.where !== undefined) openIn(operand.where, one, open);
    if ('of' in operand) openInOperand(plain({ fact: operand.of }), one, open);
  }
}
