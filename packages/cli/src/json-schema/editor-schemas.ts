import { Moved, OperandSchema, RuleSchema, Service } from '@service-finder/core/schema';
import { z } from 'zod';
import { SCHEMAS } from '../load/schema-of.js';
import { ruleDefinitions } from './rule-schema.js';

const COMMENT = 'Generated from packages/core/src/schema by service-finder check --write-schema; do not edit.';

/** JSON Schemas for editors, by file name: completion and red lines while writing. The checks say more. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const types = Object.entries(SCHEMAS).filter(([type]) => type !== 'moved');
  return new Map(
    types.map(([type, schema]) => [
      `${type}.schema.json`,
      `${JSON.stringify(editorSchema(type, type === 'service' ? z.union([Service, Moved]) : schema), null, 2)}\n`,
    ]),
  );
}

function editorSchema(type: string, schema: z.ZodType): object {
  const { $schema, ...made } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === RuleSchema) Object.assign(jsonSchema, { $ref: '#/$defs/rule' });
      if ((zodSchema as unknown) === OperandSchema) Object.assign(jsonSchema, { $ref: '#/$defs/operand' });
    },
  }) as Record<string, unknown>;
  const text = JSON.stringify(made);
  const rules = text.includes('#/$defs/');
  return { $comment: COMMENT, $schema, title: type, ...made, ...(rules && { $defs: { ...(made.$defs as object), ...ruleDefinitions() } }) };
}
