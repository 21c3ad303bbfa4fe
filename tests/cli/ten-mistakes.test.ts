import { describe, expect, it } from 'vitest';
import { onDisk, run, TINY } from './tiny-catalog.js';

const PENSION = 'services/ca/pension.yaml';

/** One catalogue, ten mistakes in four files; five of them in one record. */
const BROKEN = {
  [PENSION]: TINY[PENSION]!.replace('kind: benefit', 'kind: benfit')
    .replace('provider: service-canada', 'provider: servise-canada')
    .replace('fact: age, atLeast: 65', 'fact: age, atLest: 65')
    .replace('fact: lives-in-canada, is', 'fact: lives-in-canda, is')
    .replace('1-800-277-9914', '1-800-CALL-NOW'),
  'facts/age.yaml': TINY['facts/age.yaml']!.replace('fr: Quel âge avez-vous?', '').replace(
    'yearsSince: { fact: date-of-birth }',
    'yearsSince: { fact: birth }',
  ),
  'amounts/pension-cutoff.yaml': TINY['amounts/pension-cutoff.yaml']!.replace('through: 2025-12-31', 'through: 2026-12-31'),
  'services/ca/renamed.yaml': 'kind: moved\nto: ca/pensoin\nreason: Renamed.\n',
  'facts/Broken.yml': 'a: 1\n',
};

describe('a catalogue with ten mistakes', () => {
  it('has all ten reported in one run, each with its line and column', async () => {
    const dir = onDisk(BROKEN);
    const { code, out } = await run(['check', dir, '--json']);
    const { records, faults, warnings } = JSON.parse(out) as {
      records: number;
      faults: { code: string; file: string; line: number; column: number; message: string }[];
      warnings: unknown[];
    };
    expect(code).toBe(1);
    expect(records).toBe(16);
    expect(faults.map((fault) => [fault.code, fault.file.slice(dir.length + 1), fault.line, fault.column])).toEqual([
      ['amount-overlap', 'amounts/pension-cutoff.yaml', 5, 13],
      ['wrong-extension', 'facts/Broken.yml', 1, 1],
      ['missing-translation', 'facts/age.yaml', 6, 1],
      ['unknown-fact', 'facts/age.yaml', 9, 34],
      ['unknown-value', PENSION, 1, 7],
      ['unknown-provider', PENSION, 10, 11],
      ['unknown-fact', PENSION, 15, 15],
      ['wrong-verb', PENSION, 16, 20],
      ['wrong-phone', PENSION, 25, 18],
      ['unknown-service', 'services/ca/renamed.yaml', 2, 5],
    ]);
    expect(Object.keys(faults[0]!)).toEqual(['code', 'file', 'line', 'column', 'message']);
    expect(warnings.length).toBeGreaterThanOrEqual(0);
  });

  it('prints each as file:line:column, code and what to do, and a count at the end', async () => {
    const { code, out } = await run(['check', onDisk(BROKEN)]);
    expect(code).toBe(1);
    expect(out).toMatch(/pension\.yaml:16:20 {2}wrong-verb\n {2}“atLest” is not a verb\. Did you mean “atLeast”\?/);
    expect(out).toContain('10 faults in 5 of 16 records.');
  });

  it('is not built', async () => {
    const out = onDisk({});
    const { code, err } = await run(['build', onDisk(BROKEN), '--out', `${out}/dist`]);
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written.');
  });
});
