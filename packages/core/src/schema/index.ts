// Everything that describes authored records. Uses zod: for the CLI and tests, never for a page.
export * from './ids.js';
export * from './text.js';
export * from './rule-types.js';
export { checkOperand, checkRule, GRAMMAR, OperandSchema, RuleSchema, type RuleIssue } from './rule.js';
export * from './records.js';
export { editDistance, nearest } from '../nearest.js';
