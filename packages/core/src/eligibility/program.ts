import type { Service } from '../catalog/types.js';
import type { Rule } from '../schema/rule-types.js';
import type { Known } from './known.js';
import { casesOf, DEPTH_LIMIT, testOf, type Test } from './rule.js';
import type { Truth } from './truth.js';

//   all                      code: [all →5] [condition 0] [any →5] [condition 1] [condition 2]   … the next service
//   ├─ age atLeast 65
//   └─ any                   A head says what a node is and where it ends; its parts follow it.
//      ├─ lives-in-canada    The same condition of many services is one condition, judged once a pass.
//      └─ …

/**
 * The rules of a list of services, laid out one after the other in one block of numbers.
 *
 * A tree of objects for each service no longer fits a processor's cache with tens of thousands of them; this is read from
 * front to back. Kleene's logic is the smallest and the largest of numbers here: unmet 1, unknown 2, met 3.
 */
export interface Program {
  readonly code: Int32Array;
  /** Where each service's rule begins. */
  readonly starts: Int32Array;
  readonly conditions: readonly Test[];
}

const CONDITION = 0;
const ALL = 1;
const ANY = 2;
const NOT = 3;

const UNMET = 1;
const MET = 3;
const TRUTHS: readonly Truth[] = ['unknown', 'unmet', 'unknown', 'met'];
const NUMBERS: Readonly<Record<Truth, number>> = { unmet: UNMET, unknown: 2, met: MET };

/** Lays out the rules of services. @param testOfService - For a service whose rule does not stand alone: what decides it. */
export function programOf(services: readonly Service[], testOfService: (service: Service) => Test | undefined): Program {
  const code: number[] = [];
  const conditions = new Map<Test, number>();
  const condition = (test: Test) => {
    let number = conditions.get(test);
    if (number === undefined) conditions.set(test, (number = conditions.size));
    code.push((number << 2) | CONDITION);
  };
  const node = (kind: number, parts: readonly Rule[], depth: number) => {
    const head = code.push(0) - 1;
    for (const part of parts) add(part, depth + 1);
    code[head] = (code.length << 2) | kind;
  };
  const add = (rule: Rule, depth: number): void => {
    if (typeof rule !== 'object' || rule === null || depth >= DEPTH_LIMIT) condition(testOf(rule, depth));
    else if ('all' in rule && Array.isArray(rule.all)) node(ALL, rule.all, depth);
    else if ('any' in rule && Array.isArray(rule.any)) node(ANY, rule.any, depth);
    else if ('not' in rule) node(NOT, [rule.not], depth);
    else if ('if' in rule) node(ANY, casesOf(rule).any, depth);
    else condition(testOf(rule, depth));
  };
  const starts = Int32Array.from(services, (service) => {
    const start = code.length;
    const test = testOfService(service);
    if (test) condition(test);
    else add(service.rule, 0);
    return start;
  });
  return { code: Int32Array.from(code), starts, conditions: [...conditions.keys()] };
}

/** The truth of each service of a program, in its order. */
export function runProgram(program: Program, known: Known): Truth[] {
  const { starts } = program;
  const judged = new Uint8Array(program.conditions.length); // 0: not judged yet
  const truths = new Array<Truth>(starts.length);
  for (let i = 0; i < starts.length; i += 1) truths[i] = TRUTHS[truthAt(program, starts[i]!, known, judged)]!;
  return truths;
}

function truthAt(program: Program, at: number, known: Known, judged: Uint8Array): number {
  const { code } = program;
  const head = code[at]!;
  const rest = head >> 2;
  const kind = head & 3;
  if (kind === CONDITION) return judged[rest] || (judged[rest] = NUMBERS[program.conditions[rest]!(known)]);
  if (kind === NOT) return UNMET + MET - truthAt(program, at + 1, known, judged);
  const settling = kind === ALL ? UNMET : MET;
  let soFar = UNMET + MET - settling;
  for (let part = at + 1; part < rest;) {
    const truth = truthAt(program, part, known, judged);
    if (truth === settling) return settling;
    if (truth === 2) soFar = truth;
    const next = code[part]!;
    part = (next & 3) === CONDITION ? part + 1 : next >> 2;
  }
  return soFar;
}
