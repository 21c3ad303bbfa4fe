import { describe, expect, it } from 'vitest';
import { FAULT_CODES, type FaultCode } from '../../packages/cli/src/fault-codes.js';
import { openCatalog } from '../../packages/core/src/index.js';
import { builtPieces, catalogPieces } from '../../packages/cli/src/build/pieces.js';
import { runExamples } from '../../packages/cli/src/examples/run-examples.js';
import { loadFiles } from '../../packages/cli/src/load/load-catalog.js';
import { check, edit, load, TINY, TODAY, type Changes } from './tiny-catalog.js';

const PENSION = 'services/ca/pension.yaml';
const CUTOFF = 'amounts/pension-cutoff.yaml';
const AGE = 'facts/age.yaml';
const RETIREMENT = 'bundles/retirement.yaml';
const rule = (text: string) => edit(PENSION, '{ fact: age, atLeast: 65 }', text);
const values = (text: string) => edit(CUTOFF, /values:\n.*\n.*\n/, `values:\n${text}`);
const moved = (to: string) => `kind: moved\nto: ${to}\nreason: Renamed.\n`;
const shared = (n: number): Changes =>
  Object.fromEntries(
    Array.from({ length: n }, (_, i) => [
      `services/ca/other-${i}.yaml`,
      TINY[PENSION]!.replace('Old age pension', `Pension ${i}`).replace('Pension de vieillesse', `Pension no ${i}`),
    ]),
  );

type Row = readonly [code: FaultCode, what: string, changes: Changes, file: string, line: number, column: number];

// What goes wrong, in which file, and where it is told.
const FAULTS: readonly Row[] = [
  ['unknown-folder', 'a misspelt folder', { 'fact/age.yaml': 'a: 1' }, 'fact/age.yaml', 1, 1],
  ['stray-file', 'a note', { 'facts/note.txt': 'hello' }, 'facts/note.txt', 1, 1],
  ['wrong-extension', 'a .yml', { 'facts/x.yml': 'a: 1' }, 'facts/x.yml', 1, 1],
  ['wrong-file-name', 'capitals and spaces', { 'facts/My Fact.yaml': 'a: 1' }, 'facts/My Fact.yaml', 1, 1],
  ['wrong-folder', 'a fact among services', { 'services/ca/age.yaml': TINY[AGE] }, 'services/ca/age.yaml', 1, 1],
  ['file-too-large', 'two megabytes', { 'facts/big.yaml': 'x'.repeat(2_000_000) }, 'facts/big.yaml', 1, 1],
  ['empty-file', 'nothing', { 'facts/empty.yaml': '# only a comment\n' }, 'facts/empty.yaml', 1, 1],
  ['not-utf8', 'Latin-1', { 'facts/latin.yaml': new Uint8Array([0x61, 0x3a, 0x0a, 0x62, 0xe9]) }, 'facts/latin.yaml', 2, 2],
  ['yaml-syntax', 'an open bracket', edit(PENSION, 'topics: [income]', 'topics: [income'), PENSION, 12, 1],
  ['yaml-tab', 'a tab', edit(AGE, '  - value', '\t- value'), AGE, 9, 1],
  ['yaml-alias', 'an alias', edit(AGE, 'max: 130', 'max: *top'), AGE, 4, 6],
  [
    'yaml-directive',
    'a version line',
    { 'documents/d.yaml': '%YAML 1.1\n---\nname: { en: A paper, fr: Un papier }\n' },
    'documents/d.yaml',
    1,
    1,
  ],
  ['yaml-surprise', 'a bare yes', rule('{ fact: lives-in-canada, is: yes }'), PENSION, 16, 36],
  ['duplicate-key', 'twice the same', edit(AGE, 'max: 130', 'max: 130\nmax: 131'), AGE, 5, 1],
  ['not-a-record', 'a list', { 'documents/d.yaml': '- a\n' }, 'documents/d.yaml', 1, 1],
  ['unknown-key', 'a misspelt key', edit(PENSION, 'provider:', 'provder: x\nprovider:'), PENSION, 10, 1],
  ['missing-key', 'no provider', edit(PENSION, 'provider: service-canada\n', ''), PENSION, 1, 1],
  ['missing-translation', 'no French', edit(PENSION, /  fr: Un paiement.*\n/, ''), PENSION, 6, 1],
  ['wrong-type', 'a number as text', edit(AGE, 'max: 130', 'max: "130"'), AGE, 4, 6],
  ['unknown-value', 'a misspelt kind', edit(PENSION, 'kind: benefit', 'kind: benefitt'), PENSION, 1, 7],
  [
    'wrong-value',
    'not an address of mail',
    edit(PENSION, '  - by: mail', '  - by: email\n    email: { en: nobody, fr: personne@example.ca }\n  - by: mail'),
    PENSION,
    27,
    18,
  ],
  ['wrong-id', 'an area in capitals', edit(PENSION, 'area: ca', 'area: ON'), PENSION, 9, 7],
  ['wrong-day', 'no such day', edit(PENSION, 'verified: 2026-11-22', 'verified: 2026-02-30'), PENSION, 32, 11],
  ['wrong-address', 'http', edit(PENSION, 'https://laws', 'http://laws'), PENSION, 31, 27],
  ['too-few', 'no topics', edit(PENSION, 'topics: [income]', 'topics: []'), PENSION, 11, 9],
  ['wrong-verb', 'a misspelt verb', rule('{ fact: age, atLest: 65 }'), PENSION, 16, 20],
  ['wrong-rule', 'a string', rule('"age > 65"'), PENSION, 16, 7],
  ['unknown-fact', 'a misspelt fact', rule('{ fact: agee, atLeast: 65 }'), PENSION, 16, 15],
  ['unknown-amount', 'a misspelt amount', edit(PENSION, 'en: Up to {pension-cutoff}', 'en: Up to {pension-cutof}'), PENSION, 21, 7],
  ['unknown-document', 'a misspelt paper', edit(PENSION, '[proof-of-age]', '[proof-of-aga]'), PENSION, 28, 13],
  ['unknown-provider', 'a misspelt provider', edit(PENSION, 'service-canada', 'service-canda'), PENSION, 10, 11],
  ['unknown-jurisdiction', 'nowhere', edit(PENSION, 'area: ca', 'area: [ca, ca-xx]'), PENSION, 9, 12],
  ['unknown-topic', 'a misspelt topic', edit(PENSION, '[income]', '[incme]'), PENSION, 11, 10],
  ['unknown-task', 'a misspelt task', edit(PENSION, 'retirement/get-pension', 'retirement/get-pensoin'), PENSION, 12, 9],
  ['unknown-service', 'moved to nowhere', { 'services/ca/old.yaml': moved('ca/pensions') }, 'services/ca/old.yaml', 2, 5],
  [
    'unknown-bundle',
    'a concept',
    { 'vocabulary/concepts/old.yaml': 'phrases: { en: [old], fr: [vieux] }\nbundles: [retirment]\n' },
    'vocabulary/concepts/old.yaml',
    2,
    11,
  ],
  ['vanished-id', 'an id that was there', { 'schema/ids.txt': '# list\nca/pension\nca/gone\n' }, 'schema/ids.txt', 3, 1],
  ['wrong-verb-for-type', 'yes-no with a number', rule('{ fact: lives-in-canada, atLeast: 65 }'), PENSION, 16, 32],
  ['wrong-unit', 'a year with a month', edit(CUTOFF, 'cad-per-year', 'cad-per-month'), PENSION, 17, 35],
  ['wrong-answer', 'not an option', edit(PENSION, 'status: citizen, children', 'status: citizn, children'), PENSION, 35, 72],
  ['wrong-fact-type', 'an event that is a number', edit(RETIREMENT, 'event: date-of-birth', 'event: age'), RETIREMENT, 6, 8],
  ['fact-shape', 'a choice without options', edit('facts/status.yaml', /options:[^]*/, ''), 'facts/status.yaml', 1, 1],
  ['duplicate-option', 'an option twice', edit('facts/status.yaml', 'value: visitor', 'value: citizen'), 'facts/status.yaml', 7, 14],
  ['contradictory-rule', '65 and under 60', rule('{ fact: age, atLeast: 65 }\n    - { fact: age, lessThan: 60 }'), PENSION, 17, 7],
  ['contradictory-rule', 'older than anyone', rule('{ fact: age, moreThan: 130 }'), PENSION, 16, 7],
  [
    'unreachable-branch',
    'part of any',
    rule('{ fact: age, atLeast: 65 }\n    - any: [{ fact: age, atMost: 40 }, { fact: status, is: visitor }]'),
    PENSION,
    17,
    13,
  ],
  ['duplicate-part', 'a part of all twice', rule('{ fact: lives-in-canada, is: true }'), PENSION, 16, 7],
  ['cycle', 'a service that needs itself', edit(PENSION, 'cost: free', 'cost: free\nneeds: [ca/pension]'), PENSION, 30, 9],
  [
    'cycle',
    'facts that follow from each other',
    edit('facts/date-of-birth.yaml', 'group: you', 'group: you\naskIf: { fact: age, atLeast: 1 }'),
    'facts/date-of-birth.yaml',
    6,
    16,
  ],
  [
    'cycle',
    'tasks',
    edit(RETIREMENT, 'pension }\n  - id: tell', 'pension }\n    after: [tell-employer]\n  - id: tell'),
    RETIREMENT,
    14,
    13,
  ],
  ['amount-shape', 'a value and steps', values('  - { from: 2026-01-01, value: 1, steps: [{ value: 2 }] }\n'), CUTOFF, 4, 5],
  ['amount-order', 'newest first', values('  - { from: 2026-01-01, value: 1 }\n  - { from: 2025-01-01, value: 2 }\n'), CUTOFF, 5, 13],
  [
    'amount-overlap',
    'two on one day',
    values('  - { from: 2025-01-01, through: 2026-03-31, value: 1 }\n  - { from: 2026-01-01, value: 2 }\n'),
    CUTOFF,
    5,
    13,
  ],
  [
    'amount-gap',
    'a day without',
    values('  - { from: 2025-01-01, until: 2025-12-30, value: 1 }\n  - { from: 2026-01-01, value: 2 }\n'),
    CUTOFF,
    5,
    13,
  ],
  [
    'amount-steps',
    'steps that go down',
    {
      [CUTOFF]: TINY[CUTOFF]!.replace(
        /values:\n.*\n.*\n/,
        'by: { en: size, fr: taille }\nvalues:\n  - { from: 2026-01-01, steps: [{ atMost: 2, value: 1 }, { atMost: 1, value: 2 }] }\n',
      ),
    },
    CUTOFF,
    5,
    58,
  ],
  ['same-in-both-languages', 'not translated', edit(PENSION, 'fr: Pension de vieillesse', 'fr: Old age pension'), PENSION, 2, 34],
  ['typography', 'a straight apostrophe', edit(PENSION, 'Jusqu’à', "Jusqu'à"), PENSION, 22, 7],
  [
    'typography',
    '25 $ that can break',
    edit(PENSION, /  fr: Un paiement.*/, '  fr: Un paiement de 25 $ que vous pourriez recevoir.'),
    PENSION,
    8,
    7,
  ],
  ['word-to-avoid', 'a promise', edit(PENSION, 'that you may be able to get', 'if you are 65; you are eligible'), PENSION, 7, 7],
  ['few-aliases', 'five names', edit(PENSION, 'OAP, ', ''), PENSION, 4, 3],
  ['duplicate-alias', 'the same name twice', edit(PENSION, 'OAP', 'pension'), PENSION, 4, 80],
  ['wrong-phone', 'words in a number', edit(PENSION, '1-800-277-9914', '1-800-O-CANADA'), PENSION, 25, 18],
  ['wrong-postal-code', 'no such letter', edit(PENSION, 'Ottawa ON  K1A 0B1', 'Ottawa ON  D1A 0B1'), PENSION, 27, 20],
  ['channel-without-contact', 'a phone without number', edit(PENSION, /    phone: .*\n/, ''), PENSION, 24, 9],
  ['confirmation', 'both', edit(PENSION, 'verified: 2026-11-22', 'verified: 2026-11-22\nunconfirmed: Not sure.'), PENSION, 33, 1],
  [
    'unofficial-host',
    'a copy of the law',
    { ...edit(PENSION, 'laws-lois.justice.gc.ca', 'laws-copied.example.com'), 'sources/official-hosts.txt': '# ours\ngc.ca\n' },
    PENSION,
    31,
    27,
  ],
  ['confirmation', 'verified by a guide', edit(PENSION, 'kind: official', 'kind: guide'), PENSION, 32, 1],
  [
    'read-in-the-future',
    'tomorrow',
    edit(PENSION, 'kind: official, read: 2026-11-22', 'kind: official, read: 2026-11-23'),
    PENSION,
    31,
    87,
  ],
  [
    'read-in-the-future',
    'read again tomorrow',
    edit(PENSION, 'verified: 2026-11-22', 'verified: 2026-11-22\nreread: 2026-11-23'),
    PENSION,
    33,
    9,
  ],
  ['duplicate-service', 'one name, two records', { 'services/ca/pension-too.yaml': TINY[PENSION] }, 'services/ca/pension-too.yaml', 2, 13],
  ['missing-example', 'no unknown', edit(PENSION, /  - name: age not said[^]*/, ''), PENSION, 33, 1],
  ['duplicate-example', 'two with one name', edit(PENSION, 'age not said', 'one year short'), PENSION, 40, 11],
];

const ADVICE: readonly Row[] = [
  ['common-alias', 'seven pensions', shared(6), PENSION, 4, 8],
  [
    'amount-gap',
    'an older value shown',
    values('  - { from: 2025-01-01, through: 2025-06-30, value: 1 }\n  - { from: 2026-01-01, value: 2 }\n'),
    CUTOFF,
    5,
    13,
  ],
  [
    'unused-record',
    'a paper nobody asks for',
    { 'documents/other.yaml': 'name: { en: A paper, fr: Un papier }\n' },
    'documents/other.yaml',
    1,
    1,
  ],
];

describe('every fault says what, where and what to do', () => {
  it('finds nothing in a sound catalogue', () => {
    expect(check()).toEqual({ records: 15, faults: [], warnings: [] });
  });

  it.each(FAULTS)('%s: %s', (code, _what, changes, file, line, column) => {
    const { faults } = check(changes);
    const told = faults.filter((fault) => fault.code === code).map((fault) => `${fault.file}:${fault.line}:${fault.column}`);
    expect(told, JSON.stringify(faults, null, 1)).toContain(`catalog/${file}:${line}:${column}`);
    expect(faults.find((fault) => fault.code === code)!.message.length).toBeGreaterThan(20);
  });

  it.each(ADVICE)('advice, %s: %s', (code, _what, changes, file, line, column) => {
    const { faults, warnings } = check(changes);
    expect(faults.filter((fault) => fault.code === code)).toEqual([]);
    expect(warnings.map((fault) => `${fault.code} ${fault.file}:${fault.line}:${fault.column}`)).toContain(
      `${code} catalog/${file}:${line}:${column}`,
    );
  });

  it('advice, old-source: read two years ago', () => {
    const old = { [PENSION]: TINY[PENSION]!.replace(/2026-11-22/g, '2024-11-22') };
    expect(check(old).warnings).toMatchObject([{ code: 'old-source', file: `catalog/${PENSION}`, line: 32, column: 1 }]);
  });

  it('advice, task-not-covered: a task that nothing serves in a province', () => {
    const none = {
      ...edit(PENSION, 'area: ca', 'area: ca-on'),
      'jurisdictions/ca-ab.yaml': 'name: { en: Alberta, fr: Alberta }\nkind: province\n',
      'services/ca-ab/old.yaml': TINY[PENSION]!.replace('area: ca', 'area: ca-ab').replace('tasks: [retirement/get-pension]\n', ''),
    };
    expect(check(none).warnings.filter(({ code }) => code === 'task-not-covered')).toMatchObject([
      { file: `catalog/${RETIREMENT}`, line: 9, column: 9 },
    ]);
  });

  it('unreadable-file: told with the reason, and the others are read', () => {
    const { faults, records } = loadFiles('catalog', [{ path: 'facts/secret.yaml', problem: 'EACCES: permission denied' }]);
    expect({ faults, records }).toMatchObject({
      records: 1,
      faults: [{ code: 'unreadable-file', file: 'catalog/facts/secret.yaml', line: 1, column: 1 }],
    });
  });

  it.each([
    ['other-truth', edit(PENSION, 'expect: unmet', 'expect: met'), 39, 13],
    ['other-missing', edit(PENSION, 'missing: [age]', 'missing: [status]'), 43, 14],
  ] as const)('%s: an example that does not hold', (code, changes, line, column) => {
    const loaded = load(changes);
    const failed = runExamples(loaded, openCatalog(catalogPieces(builtPieces(loaded))), { today: TODAY }).flatMap(
      ({ fault }) => fault ?? [],
    );
    expect(failed).toMatchObject([{ code, file: `catalog/${PENSION}`, line, column }]);
  });

  it('shows every code', () => {
    const shown = new Set<string>([...FAULTS, ...ADVICE].map(([code]) => code));
    for (const code of ['unreadable-file', 'old-source', 'task-not-covered', 'other-truth', 'other-missing']) shown.add(code);
    expect(Object.keys(FAULT_CODES).filter((code) => !shown.has(code))).toEqual([]);
  });
});

describe('messages name the nearest right word', () => {
  it.each([
    [rule('{ fact: age, atLest: 65 }'), 'atLeast'],
    [rule('{ fact: agee, atLeast: 65 }'), 'age'],
    [edit(PENSION, 'kind: benefit', 'kind: benfit'), 'benefit'],
    [edit(PENSION, 'provider:', 'provder:'), 'provider'],
    [edit(PENSION, 'status: citizen, children', 'status: citizn, children'), 'citizen'],
  ])('%#', (changes, word) => {
    expect(
      check(changes)
        .faults.map(({ message }) => message)
        .join('\n'),
    ).toContain(`Did you mean “${word}”?`);
  });
});
