import { GRAMMAR } from '@service-finder/core/schema';

type Schema = Record<string, unknown>;
const rule: Schema = { $ref: '#/$defs/rule' };
const operand: Schema = { $ref: '#/$defs/operand' };
const id: Schema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const service: Schema = { type: 'string', pattern: '^ca(-[a-z0-9]+)*/[a-z0-9-]+$' };
const listOf = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 });
const scalars = listOf({ type: ['string', 'number', 'boolean'] });
const ids = ['fact', 'amount', 'count', 'some', 'every', 'sumOf', 'minOf', 'maxOf'];
const lists = ['sum', 'minus', 'times', 'dividedBy', 'min', 'max'];

/** What follows a word of the grammar, for editors; the parser in core is stricter. */
export function afterWord(word: string): Schema {
  if (word === 'all' || word === 'any') return listOf(rule);
  if (word === 'not' || word === 'if') return rule;
  if (word === 'qualifies') return service;
  if (ids.includes(word)) return id;
  if (word === 'oneOf' || word === 'noneOf') return scalars;
  if (lists.includes(word)) return listOf(operand);
  return operand;
}

const span: Schema = {
  type: 'object',
  properties: { years: { type: 'integer' }, months: { type: 'integer' }, days: { type: 'integer' } },
  additionalProperties: false,
  minProperties: 1,
};
const PARTS: Record<string, Schema> = { then: rule, else: rule, where: rule, of: id, at: operand, by: operand, plus: span, after: operand };

const properties = (words: readonly string[]): Record<string, Schema> => Object.fromEntries(words.map((word) => [word, afterWord(word)]));

/** `$defs` of rules and operands, made from the grammar that the parser uses. */
export function ruleDefinitions(): Record<string, Schema> {
  return {
    rule: {
      description: 'Who may get it: everyone, not-encoded, glue over rules, or one subject with one verb. catalog/README.md teaches it.',
      anyOf: [
        { enum: ['everyone', 'not-encoded'] },
        {
          type: 'object',
          properties: { ...PARTS, ...properties([...GRAMMAR.glue, ...GRAMMAR.subjects, ...GRAMMAR.verbs]) },
          additionalProperties: false,
          minProperties: 1,
          anyOf: [...GRAMMAR.glue, ...GRAMMAR.subjects].map((word) => ({ required: [word] })),
        },
      ],
    },
    operand: {
      description: 'A value: a literal (a day is YYYY-MM-DD; today is the day of the decision), or something worked out.',
      anyOf: [
        { type: ['string', 'number', 'boolean'] },
        {
          type: 'object',
          properties: { ...PARTS, ...properties(GRAMMAR.operands) },
          additionalProperties: false,
          minProperties: 1,
          anyOf: GRAMMAR.operands.map((word) => ({ required: [word] })),
        },
      ],
    },
  };
}
