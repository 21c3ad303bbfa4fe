import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GRAMMAR } from '../../packages/core/src/schema/index.js';
import { editorSchemas } from '../../packages/cli/src/json-schema/editor-schemas.js';
import { TINY } from './tiny-catalog.js';

const FOLDER = fileURLToPath(new URL('../../catalog/schema', import.meta.url));
const schemas = [...editorSchemas()];
const validate = (name: string) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(editorSchemas().get(name)!) as object);
const service = () => parse(TINY['services/ca/pension.yaml']!) as Record<string, unknown>;

describe('JSON Schemas for editors', () => {
  it.each(schemas)('catalog/schema/%s is up to date (service-finder check --write-schema)', (name, made) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(made);
  });

  it('has no schema of a kind that is gone', () => {
    expect(
      readdirSync(FOLDER)
        .filter((name) => name.endsWith('.schema.json'))
        .sort(),
    ).toEqual(schemas.map(([name]) => name).sort());
  });

  it.each(schemas)('%s begins by saying that it is generated', (_name, made) => {
    expect(made).toMatch(/^\{\n {2}"\$comment": "Generated from .*; do not edit\."/);
  });

  it.each([
    ['service.schema.json', 'services/ca/pension.yaml'],
    ['fact.schema.json', 'facts/age.yaml'],
    ['fact.schema.json', 'facts/children.yaml'],
    ['amount.schema.json', 'amounts/pension-cutoff.yaml'],
    ['bundle.schema.json', 'bundles/retirement.yaml'],
    ['jurisdiction.schema.json', 'jurisdictions/ca-on.yaml'],
    ['topics.schema.json', 'vocabulary/topics.yaml'],
  ])('%s takes %s', (name, path) => {
    const check = validate(name);
    expect(check(parse(TINY[path]!)), JSON.stringify(check.errors)).toBe(true);
  });

  it('takes a record that moved', () => {
    expect(validate('service.schema.json')({ kind: 'moved', to: 'ca/pension', reason: 'Renamed.' })).toBe(true);
  });

  it.each([
    ['a misspelt verb', { rule: { fact: 'age', atLest: 65 } }],
    ['a rule in a string', { rule: 'age >= 65' }],
    ['a rule without a subject', { rule: { atLeast: 65 } }],
    ['an unknown key', { provder: 'x' }],
  ])('refuses %s', (_what, part) => {
    expect(validate('service.schema.json')({ ...service(), ...part })).toBe(false);
  });

  it('knows every word of the grammar', () => {
    const { $defs } = JSON.parse(editorSchemas().get('service.schema.json')!) as {
      $defs: Record<'rule' | 'operand', { anyOf: { properties?: object }[] }>;
    };
    expect(Object.keys($defs.rule.anyOf[1]!.properties!)).toEqual(
      expect.arrayContaining([...GRAMMAR.glue, ...GRAMMAR.subjects, ...GRAMMAR.verbs]),
    );
    expect(Object.keys($defs.operand.anyOf[1]!.properties!)).toEqual(expect.arrayContaining([...GRAMMAR.operands]));
  });
});
