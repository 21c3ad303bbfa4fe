import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runChecks, type CheckResult } from '../../packages/cli/src/checks/run-checks.js';
import { main } from '../../packages/cli/src/program.js';
import { loadFiles, type Loaded } from '../../packages/cli/src/load/load-catalog.js';

export const TODAY = '2026-11-22';

/** A catalogue without faults: every kind of record, one of each. */
export const TINY: Readonly<Record<string, string>> = {
  'jurisdictions/ca.yaml': 'name: { en: Canada, fr: Canada }\nkind: country\n',
  'jurisdictions/ca-on.yaml': 'name: { en: Ontario, fr: Ontario }\nkind: province\n',
  'providers/service-canada.yaml': 'name: { en: Service Canada, fr: Service Canada }\njurisdiction: ca\n',
  'facts/age.yaml': `type: number
unit: years
min: 0
max: 130
label: { en: Age, fr: Âge }
question: { en: How old are you?, fr: Quel âge avez-vous? }
group: you
follows:
  - value: { yearsSince: { fact: date-of-birth } }
`,
  'facts/date-of-birth.yaml': `type: date
when: past
label: { en: Date of birth, fr: Date de naissance }
question: { en: When were you born?, fr: Quand êtes-vous né? }
group: you
`,
  'facts/lives-in-canada.yaml': `type: yes-no
label: { en: Lives here, fr: Vit ici }
question: { en: Do you live in Canada?, fr: Vivez-vous au Canada? }
group: place
`,
  'facts/status.yaml': `type: choice
label: { en: Status, fr: Statut }
question: { en: What is your status?, fr: Quel est votre statut? }
group: you
options:
  - { value: citizen, label: { en: Citizen, fr: Citoyen } }
  - { value: visitor, label: { en: Visitor, fr: Visiteur } }
`,
  'facts/net-income.yaml': `type: money
unit: cad-per-year
label: { en: Net income, fr: Revenu net }
question: { en: What is your income?, fr: Quel est votre revenu? }
group: money
`,
  'facts/children.yaml': `type: members
fields: [child-age]
member: { en: Child, fr: Enfant }
label: { en: Children, fr: Enfants }
question: { en: Tell us of your children, fr: Parlez-nous de vos enfants }
group: family
`,
  'facts/child-age.yaml': `type: number
unit: years
label: { en: Age of the child, fr: Âge de l’enfant }
question: { en: How old is the child?, fr: Quel âge a l’enfant? }
group: family
`,
  'amounts/pension-cutoff.yaml': `label: { en: Cutoff, fr: Seuil }
unit: cad-per-year
values:
  - { from: 2025-01-01, through: 2025-12-31, value: 20000 }
  - { from: 2026-01-01, value: 21000 }
sources:
  - { title: Table, en: https://www.canada.ca/en/table.html, read: 2026-11-22 }
verified: 2026-11-22
`,
  'documents/proof-of-age.yaml': 'name: { en: Proof of age, fr: Preuve d’âge }\n',
  'vocabulary/topics.yaml': 'income:\n  name: { en: Income, fr: Revenu }\n',
  'bundles/retirement.yaml': `name: { en: Retiring, fr: Retraite }
summary: { en: You stop working, fr: Vous arrêtez de travailler }
aliases:
  en: [retiring, pension time, stop working, old age, golden years, leaving work]
  fr: [ma retraite, arrêter de travailler, vieillesse, âge d’or, quitter le travail, rente]
event: date-of-birth
given: { lives-in-canada: true }
tasks:
  - id: get-pension
    name: { en: Get your pension, fr: Obtenir votre pension }
  - id: tell-employer
    name: { en: Tell your employer, fr: Aviser votre employeur }
    after: [get-pension]
    advice: { en: Tell them early., fr: Avisez-le tôt. }
`,
  'services/ca/pension.yaml': `kind: benefit
name: { en: Old age pension, fr: Pension de vieillesse }
aliases:
  en: [old age money, OAP, pension cheque, seniors pay, retirement cheque, pension]
  fr: [argent de vieillesse, PV, chèque de pension, paie des aînés, chèque de retraite, pension]
summary:
  en: A monthly payment that you may be able to get.
  fr: Un paiement mensuel que vous pourriez recevoir.
area: ca
provider: service-canada
topics: [income]
tasks: [retirement/get-pension]
rule:
  all:
    - { fact: lives-in-canada, is: true }
    - { fact: age, atLeast: 65 }
    - { fact: net-income, atMost: { amount: pension-cutoff } }
    - { some: children, where: { fact: child-age, lessThan: 99 } }
    - { fact: status, is: citizen }
howMuch:
  en: Up to {pension-cutoff} a year
  fr: Jusqu’à {pension-cutoff} par année
apply:
  - by: phone
    phone: { en: 1-800-277-9914, fr: 1-800-277-9915 }
  - by: mail
    address: { en: "PO Box 1, Ottawa ON  K1A 0B1", fr: "C. P. 1, Ottawa (Ontario)  K1A 0B1" }
documents: [proof-of-age]
cost: free
sources:
  - { title: The Act, en: https://laws-lois.justice.gc.ca/eng/, kind: official, read: 2026-11-22 }
verified: 2026-11-22
examples:
  - name: 65 with a child
    given: { age: 65, lives-in-canada: true, net-income: 1000, status: citizen, children: [{ child-age: 30 }] }
    expect: met
  - name: one year short
    given: { age: 64, lives-in-canada: true }
    expect: unmet
  - name: age not said
    given: { lives-in-canada: true, net-income: 1000, status: citizen, children: [{ child-age: 30 }] }
    expect: unknown
    missing: [age]
`,
};

export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The tiny catalogue with files changed, added or (undefined) removed, loaded from memory. */
export function load(changes: Changes = {}): Loaded {
  const files = Object.entries({ ...TINY, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }],
  );
  return loadFiles('catalog', files);
}

export const check = (changes: Changes = {}): CheckResult => runChecks(load(changes), TODAY);

/** One file of the tiny catalogue with a piece of its text replaced. */
export function edit(path: string, from: string | RegExp, to: string): Changes {
  const before = TINY[path];
  const after = before?.replace(from, () => to);
  if (before === undefined || before === after) throw new Error(`${path} does not hold ${String(from)}`);
  return { [path]: after };
}

/** Writes the tiny catalogue with changes into a temporary folder. */
export function onDisk(changes: Changes = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'service-finder-'));
  for (const [path, text] of Object.entries({ ...TINY, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export async function run(argv: readonly string[], stdin = ''): Promise<Ran> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await main(argv, {
    out: (text) => void lines.out.push(text),
    err: (text) => void lines.err.push(text),
    readStdin: () => stdin,
    today: () => TODAY,
    exists: () => false,
  });
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}
