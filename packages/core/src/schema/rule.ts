import { z } from 'zod';
import { Day } from './text.js';
import { nearest } from '../nearest.js';
import type { Operand, Rule } from './rule-types.js';

/** What is wrong in a rule, and where in it. */
export interface RuleIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = readonly (string | number)[];
type Check = (value: unknown, path: Path) => RuleIssue[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (value: object, key: string) => Object.prototype.hasOwnProperty.call(value, key);
const issue = (path: Path, message: string): RuleIssue[] => [{ path, message }];
const show = (value: unknown) => (typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value)));

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DEPTH_LIMIT = 40;

const id: Check = (value, path) =>
  typeof value === 'string' && ID.test(value) ? [] : issue(path, `Expected an id such as lives-in-canada, found ${show(value)}`);
const serviceId: Check = (value, path) =>
  typeof value === 'string' && /^ca(-[a-z0-9]+)*\/[a-z0-9-]+$/.test(value)
    ? []
    : issue(path, `Expected a service such as ca/old-age-security, found ${show(value)}`);
const rule: Check = (value, path) => checkRule(value, path);
const operand: Check = (value, path) => checkOperand(value, path);
const listOf =
  (check: Check, least: number, most = Infinity): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return issue(path, `Expected a list, found ${show(value)}`);
    if (value.length < least) return issue(path, `Expected at least ${least} in this list, found ${value.length}`);
    if (value.length > most) return issue(path, `Expected at most ${most} in this list, found ${value.length}`);
    return value.flatMap((item, i) => check(item, [...path, i]));
  };
const scalar: Check = (value, path) =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? checkDay(value, path)
    : issue(path, `Expected a word, a number or a day, found ${show(value)}`);
const span: Check = (value, path) => {
  if (!isObject(value) || Object.keys(value).length === 0) return issue(path, 'Expected a span such as { months: 6 }');
  return Object.entries(value).flatMap(([key, n]) =>
    !['years', 'months', 'days'].includes(key)
      ? issue([...path, key], `A span is made of years, months and days; found ${show(key)}`)
      : Number.isInteger(n)
        ? []
        : issue([...path, key], `Expected a whole number of ${key}, found ${show(n)}`),
  );
};
const monthDay: Check = (value, path) =>
  typeof value === 'string' && /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)
    ? []
    : issue(path, `Expected a month and day such as "04-30", found ${show(value)}`);

function checkDay(value: unknown, path: Path): RuleIssue[] {
  if (typeof value !== 'string' || !/^\d{4}-\d\d?-\d\d?$/.test(value)) return [];
  return Day.safeParse(value).success ? [] : issue(path, `${show(value)} is not a day in the calendar (write YYYY-MM-DD)`);
}

interface Shape {
  readonly keys: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

// One row a form. The key named first is what the author sees in messages. Add a form here and nowhere else.
const ELAPSED: readonly Shape[] = ['yearsSince', 'monthsSince', 'daysSince', 'yearsUntil', 'monthsUntil', 'daysUntil'].map((key) => ({
  keys: { [key]: operand },
  optional: { at: operand },
}));
const MEMBERS: readonly Shape[] = [
  { keys: { count: id }, optional: { where: rule } },
  { keys: { sumOf: id, of: id }, optional: { where: rule } },
  { keys: { minOf: id, of: id }, optional: { where: rule } },
  { keys: { maxOf: id, of: id }, optional: { where: rule } },
];
const SUBJECTS: readonly Shape[] = [{ keys: { fact: id } }, { keys: { value: operand } }, ...ELAPSED, ...MEMBERS];
const GLUE: readonly Shape[] = [
  { keys: { all: listOf(rule, 1) } },
  { keys: { any: listOf(rule, 1) } },
  { keys: { not: rule } },
  { keys: { if: rule, then: rule, else: rule } },
  { keys: { some: id, where: rule } },
  { keys: { every: id, where: rule } },
  { keys: { qualifies: serviceId } },
];
const OPERANDS: readonly Shape[] = [
  { keys: { fact: id } },
  { keys: { amount: id }, optional: { by: operand } },
  { keys: { sum: listOf(operand, 1) } },
  { keys: { minus: listOf(operand, 2, 2) } },
  { keys: { times: listOf(operand, 1) } },
  { keys: { dividedBy: listOf(operand, 2, 2) } },
  { keys: { min: listOf(operand, 1) } },
  { keys: { max: listOf(operand, 1) } },
  { keys: { date: operand, plus: span } },
  { keys: { next: monthDay, after: operand } },
  ...ELAPSED,
  ...MEMBERS,
];
const VERBS: Readonly<Record<string, Check>> = {
  is: operand,
  isNot: operand,
  oneOf: listOf(scalar, 1),
  noneOf: listOf(scalar, 1),
  atLeast: operand,
  atMost: operand,
  moreThan: operand,
  lessThan: operand,
  before: operand,
  after: operand,
  on: operand,
  notBefore: operand,
  notAfter: operand,
};

const first = (shape: Shape) => Object.keys(shape.keys)[0]!;
/** The words that can begin a subject, glue, operand or verb; the JSON Schema and the guide are made from them. */
export const GRAMMAR = {
  glue: GLUE.map(first),
  subjects: SUBJECTS.map(first),
  operands: OPERANDS.map(first),
  verbs: Object.keys(VERBS),
} as const;

function checkShape(shape: Shape, value: Record<string, unknown>, path: Path, more: readonly string[] = []): RuleIssue[] {
  const issues: RuleIssue[] = [];
  const allowed = { ...shape.keys, ...shape.optional };
  for (const key of Object.keys(shape.keys)) {
    if (!own(value, key)) issues.push({ path, message: `“${first(shape)}” also needs “${key}”` });
  }
  for (const [key, part] of Object.entries(value)) {
    if (more.includes(key)) continue;
    if (own(allowed, key)) issues.push(...allowed[key]!(part, [...path, key]));
    else issues.push({ path: [...path, key], message: unexpected(key, [...Object.keys(allowed), ...more]) });
  }
  return issues;
}

function unexpected(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near ? `“${key}” is not known here. Did you mean “${near}”?` : `“${key}” does not belong here; known here: ${known.join(', ')}`;
}

const findShape = (shapes: readonly Shape[], value: Record<string, unknown>) => shapes.find((shape) => own(value, first(shape)));

/**
 * Finds everything wrong with the structure of a rule.
 *
 * @param value - Anything; a rule as an author wrote it.
 * @returns All issues with the path inside the rule; empty when the value is a {@link Rule}.
 * @throws Nothing. Rules nested deeper than forty levels are refused.
 *
 * @example checkRule({ fact: 'age', atLest: 65 })
 * // => [{ path: ['atLest'], message: '“atLest” is not a verb. Did you mean “atLeast”? …' }]
 */
export function checkRule(value: unknown, path: Path = []): RuleIssue[] {
  if (path.length > DEPTH_LIMIT) return issue(path, `Rules nest at most ${DEPTH_LIMIT} levels deep; name parts of it as facts`);
  if (value === 'everyone' || value === 'not-encoded') return [];
  if (!isObject(value)) {
    return issue(path, `Expected a rule: everyone, not-encoded, or a condition such as { fact: age, atLeast: 65 }; found ${show(value)}`);
  }
  const glue = findShape(GLUE, value);
  if (glue) return checkShape(glue, value, path);
  const subject = findShape(SUBJECTS, value);
  if (!subject) {
    const key = Object.keys(value)[0] ?? '';
    const near = nearest(key, [...GRAMMAR.glue, ...GRAMMAR.subjects]);
    return issue(
      key ? [...path, key] : path,
      `A condition begins with one of ${[...GRAMMAR.glue, ...GRAMMAR.subjects].join(', ')}; found ${show(key)}.` +
        (near ? ` Did you mean “${near}”?` : ''),
    );
  }
  return checkComparison(subject, value, path);
}

function checkComparison(subject: Shape, value: Record<string, unknown>, path: Path): RuleIssue[] {
  const subjectKeys = [...Object.keys(subject.keys), ...Object.keys(subject.optional ?? {})];
  const rest = Object.keys(value).filter((key) => !subjectKeys.includes(key));
  const verbs = rest.filter((key) => own(VERBS, key));
  const issues = checkShape(subject, value, path, rest);
  for (const verb of verbs) issues.push(...VERBS[verb]!(value[verb], [...path, verb]));
  for (const key of rest) {
    if (own(VERBS, key)) continue;
    const near = nearest(key, [...GRAMMAR.verbs, ...subjectKeys]);
    issues.push({
      path: [...path, key],
      message: `“${key}” is not a verb.${near ? ` Did you mean “${near}”?` : ''} Verbs: ${GRAMMAR.verbs.join(', ')}`,
    });
  }
  if (verbs.length !== 1 && rest.length === verbs.length) {
    issues.push({
      path,
      message: `A condition takes exactly one verb of ${GRAMMAR.verbs.join(', ')}; this one has ${verbs.length || 'none'}`,
    });
  }
  return issues;
}

/** Finds everything wrong with the structure of an operand: a literal, or something worked out from facts and amounts. */
export function checkOperand(value: unknown, path: Path = []): RuleIssue[] {
  if (path.length > DEPTH_LIMIT) return issue(path, `Rules nest at most ${DEPTH_LIMIT} levels deep`);
  if (!isObject(value)) return scalar(value, path);
  const shape = findShape(OPERANDS, value);
  if (shape) return checkShape(shape, value, path);
  const key = Object.keys(value)[0] ?? '';
  const near = nearest(key, GRAMMAR.operands);
  return issue(
    key ? [...path, key] : path,
    `A value is a literal or begins with one of ${GRAMMAR.operands.join(', ')}; found ${show(key)}.${near ? ` Did you mean “${near}”?` : ''}`,
  );
}

const report = (check: (value: unknown) => RuleIssue[]) => (value: unknown, ctx: z.core.$RefinementCtx) => {
  for (const { path, message } of check(value)) ctx.addIssue({ code: 'custom', path: [...path], message });
};

/** zod's view of a rule: one precise issue for each mistake, with its path. */
export const RuleSchema = z.custom<Rule>().superRefine(report((value) => checkRule(value)));
/** zod's view of an operand. */
export const OperandSchema = z.custom<Operand>().superRefine(report((value) => checkOperand(value)));
