import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../packages/cli/src/version.js';
import { edit, onDisk, run } from './tiny-catalog.js';

const ALL = ['check', 'build', 'test', 'search', 'decide', 'ask', 'plan', 'report'];
const MET = { age: 66, 'lives-in-canada': true, 'net-income': 1000, status: 'citizen', children: [{ 'child-age': 30 }] };
let dir = '';
beforeAll(() => void (dir = onDisk()));

const file = (text: string, name = 'input.json') => {
  const path = join(mkdtempSync(join(tmpdir(), 'service-finder-in-')), name);
  writeFileSync(path, text);
  return path;
};
const answers = (value: unknown) => file(JSON.stringify(value));
const json = async (...argv: string[]) => {
  const { code, out, err } = await run([...argv, '--catalog', dir, '--json']);
  expect(`${code} ${err}`).toBe('0 ');
  return JSON.parse(out) as Record<string, never>;
};
const lines = (text: string) => text.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('help and version', () => {
  it('prints the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../packages/cli/package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await run(['--version'])).toEqual({ code: 0, out: version, err: '' });
    expect(VERSION).toBe(version);
  });

  it('lists all commands', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of ALL) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each(ALL)('%s --help tells its usage and flags', async (name) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: service-finder ${name}`));
    expect(out).toContain('--json');
  });
});

describe('exit code 2: wrong use', () => {
  it.each([
    ['no command', [], 'Usage: service-finder COMMAND'],
    ['an unknown command', ['chekc'], 'Did you mean “check”?'],
    ['an unknown flag', ['check', '--jsno'], 'Did you mean --json?'],
    ['too many words', ['plan', 'birth', 'ontario'], 'Put words with spaces in quotes'],
    ['a flag without its value', ['check', '--on'], '--on'],
    ['a folder that is not there', ['check', '/nowhere/at-all'], '/nowhere/at-all'],
    ['an impossible day', ['check', 'DIR', '--on', '2026-02-30'], '2026-02-30'],
    ['build without --out', ['build', 'DIR'], '--out'],
    ['an unknown service', ['decide', '--catalog', 'DIR', '--service', 'ca/pensoin'], 'Did you mean “ca/pension”?'],
    ['an unknown fact', ['decide', '--catalog', 'DIR', '--answer', 'agee=4'], 'Did you mean “age”?'],
    ['an unknown life event', ['plan', 'retirment', '--catalog', 'DIR'], 'Did you mean “retirement”?'],
    ['an unknown place', ['search', 'x', '--catalog', 'DIR', '--place', 'Ontarioo'], 'Did you mean “Ontario”?'],
    ['a postal code that is none', ['search', 'x', '--catalog', 'DIR', '--place', 'D1A 0B1'], 'not a postal code'],
    ['an unknown language', ['search', 'x', '--catalog', 'DIR', '--lang', 'de'], 'It has en, fr'],
    ['answers that cannot be read', ['decide', '--catalog', 'DIR', '--answers', '/nowhere.json'], '/nowhere.json could not be read'],
    ['two forms at once', ['plan', 'retirement', '--catalog', 'DIR', '--json', '--ics'], '--json and --ics'],
    ['no catalogue', ['search', 'x', '--catalog', '/nowhere'], '/nowhere'],
  ])('%s', async (_what, argv, says) => {
    const { code, out, err } = await run(argv.map((word) => (word === 'DIR' ? dir : word)));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(says);
  });
});

describe('exit code 1: faults in data', () => {
  it.each([
    ['answers that are not JSON', '{ age: 66 }', 'is not JSON'],
    ['an unknown fact in the file', '{ "agee": 66 }', 'Did you mean “age”?'],
    ['a date in the future', '{ "date-of-birth": "2030-01-01" }', 'date-of-birth'],
    ['all of them at once', '{ "age": -1, "status": "king" }', 'status'],
  ])('%s', async (_what, text, says) => {
    const { code, out, err } = await run(['decide', '--catalog', dir, '--answers', file(text)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(says);
  });

  it('test: an example that does not hold', async () => {
    const broken = onDisk(edit('services/ca/pension.yaml', 'expect: unmet', 'expect: met'));
    const { code, out } = await run(['test', broken]);
    expect(code).toBe(1);
    expect(out).toMatch(/pension\.yaml:39:13 {2}ca\/pension › one year short\n {2}Expected met, decided unmet on 2026-11-22/);
    expect(out).toContain('examples: 2 passed, 1 failed');
  });
});

describe('check and test', () => {
  it('check --json is { records, faults, warnings }', async () => {
    const { code, out } = await run(['check', dir, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ records: 15, faults: [], warnings: [] });
  });

  it('advice never fails the run', async () => {
    const { code, out } = await run(['check', dir, '--on', '2028-01-01']);
    expect(code).toBe(0);
    expect(out).toContain('old-source (advice)');
    expect((await run(['check', dir, '--on', '2028-01-01', '--quiet'])).out).toBe('No faults in 15 records.');
  });

  it('writes the list of ids, and notices when one vanishes', async () => {
    const copy = onDisk();
    await run(['check', copy, '--write-ids']);
    expect(readFileSync(join(copy, 'schema/ids.txt'), 'utf8')).toMatch(/^# Generated.*\nca\/pension\n$/);
    writeFileSync(join(copy, 'schema/ids.txt'), 'ca/pension\nca/gone\n');
    expect((await run(['check', copy])).code).toBe(1);
  });

  it('test runs every example', async () => {
    const { code, out } = await run(['test', dir, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ examples: 3, passed: 3, failed: [], unread: 0 });
  });
});

describe('decide', () => {
  it('prints { decisions: [{ service, truth, reasons, missing }] }', async () => {
    const { decisions } = await json('decide', '--answers', answers(MET));
    expect(decisions).toMatchObject([{ service: 'ca/pension', truth: 'met', missing: [] }]);
    expect(Object.keys(decisions![0]!)).toEqual(['service', 'truth', 'reasons', 'missing']);
  });

  it('says what is missing, and takes answers from the command line', async () => {
    const { age: _, ...rest } = MET;
    expect(await json('decide', '--answers', answers(rest), '--service', 'ca/pension')).toMatchObject({
      decisions: [{ truth: 'unknown', missing: ['age'] }],
    });
    expect(await json('decide', '--answers', answers(rest), '--answer', 'age=64')).toMatchObject({ decisions: [{ truth: 'unmet' }] });
  });

  it('gives reasons in the language asked for', async () => {
    const { decisions } = (await json('decide', '--answer', 'age=64', '--lang', 'fr')) as unknown as {
      decisions: { reasons: { truth: string; text: string; basis: string; facts: string[] }[] }[];
    };
    expect(decisions[0]!.reasons[0]).toMatchObject({ truth: 'unmet', facts: ['age'] });
    expect(decisions[0]!.reasons[0]!.text).toContain('65');
    expect(decisions[0]!.reasons[0]!.text).toContain('Âge');
  });

  it('reads answers from standard input', async () => {
    const { code, out } = await run(['decide', '--catalog', dir, '--answers', '-', '--json'], JSON.stringify(MET));
    expect(code).toBe(0);
    expect(out).toContain('"met"');
  });

  it('decides as of the day that --on gives', async () => {
    const born = { ...MET, age: undefined, 'date-of-birth': '1961-11-23' };
    expect(await json('decide', '--answers', answers(born), '--on', '2026-11-22')).toMatchObject({ decisions: [{ truth: 'unmet' }] });
    expect(await json('decide', '--answers', answers(born), '--on', '2026-11-23')).toMatchObject({ decisions: [{ truth: 'met' }] });
  });
});

describe('ask', () => {
  it('prints { question, undecided }', async () => {
    const { question, undecided } = await json('ask', '--answers', answers({ ...MET, status: undefined }));
    expect(question).toMatchObject({
      fact: 'status',
      text: 'What is your status?',
      type: 'choice',
      options: [
        { value: 'citizen', label: 'Citizen' },
        { value: 'visitor', label: 'Visitor' },
      ],
    });
    expect(undecided).toEqual(['ca/pension']);
  });

  it('has no question when all is decided', async () => {
    expect(await json('ask', '--answers', answers(MET))).toEqual({ question: null, undecided: [] });
  });

  it('asks for a life event, in French', async () => {
    expect(await json('ask', '--bundle', 'retirement', '--lang', 'fr')).toMatchObject({
      question: { fact: 'date-of-birth', text: 'Quand êtes-vous né?' },
    });
  });
});

describe('plan', () => {
  const argv = (...more: string[]) => [
    'plan',
    'retirement',
    '--catalog',
    dir,
    '--answers',
    answers({ ...MET, age: undefined, 'date-of-birth': '1961-01-01' }),
    '--place',
    'ca-on',
    ...more,
  ];

  it('prints { steps, documents, deadlines }', async () => {
    const plan = JSON.parse((await run(argv('--json'))).out) as { steps: { id: string }[]; documents: unknown };
    expect(Object.keys(plan)).toEqual(['steps', 'documents', 'deadlines']);
    expect(plan.steps.map(({ id }) => id)).toEqual(['ca/pension', 'retirement/tell-employer']);
    expect(plan.documents).toEqual([{ document: 'proof-of-age', steps: ['ca/pension'] }]);
  });

  it('as a calendar, as Markdown, and as text in French', async () => {
    expect((await run(argv('--ics'))).out).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r$/);
    expect((await run(argv('--markdown'))).out).toMatch(/^# Retiring/);
    expect((await run(argv('--lang', 'fr'))).out).toMatch(/^Retraite\n\n 1\. Pension de vieillesse/);
  });
});

describe('search', () => {
  it('prints { noMatch, hits: [{ id, kind, jurisdiction, name, score }] }', async () => {
    const { noMatch, hits } = (await json('search', 'old age pension')) as unknown as { noMatch: boolean; hits: object[] };
    expect(noMatch).toBe(false);
    expect(hits[0]).toMatchObject({ id: 'ca/pension', kind: 'service', jurisdiction: 'ca', name: 'Old age pension' });
    expect(Object.keys(hits[0]!)).toEqual(['id', 'kind', 'jurisdiction', 'name', 'score']);
  });

  it('says when nothing fits', async () => {
    expect(await json('search', 'zzzxqj')).toEqual({ noMatch: true, hits: [] });
  });
});

describe('--batch', () => {
  it('answers each line in order, a bad one in its place, and ends with 1', async () => {
    const batch = file(
      [
        { id: 'a', answers: MET },
        { id: 2, answers: { agee: 1 } },
        { id: 'c', answers: { age: 64 }, services: ['ca/pension'], place: 'ca-on', on: '2026-01-01', lang: 'fr' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n') + '\nnot json\n\n{"id":"e","answers":{},"place":"Atlantis"}\n[1]\n',
    );
    const { code, out, err } = await run(['decide', '--catalog', dir, '--batch', batch]);
    expect(code).toBe(1);
    expect(err).toContain('4 lines');
    expect(lines(out)).toMatchObject([
      { id: 'a', decisions: [{ truth: 'met' }] },
      { id: 2, error: expect.stringContaining('Did you mean “age”?') },
      { id: 'c', decisions: [{ truth: 'unmet' }] },
      { error: expect.stringContaining('not valid JSON') },
      { id: 'e', error: expect.stringContaining('Atlantis') },
      { error: 'Each line is a JSON object' },
    ]);
  });

  it.each([
    ['search', { id: 1, query: 'old age pension', lang: 'en' }, ['id', 'noMatch', 'hits']],
    ['ask', { id: 1, answers: {}, bundle: 'retirement' }, ['id', 'question', 'undecided']],
    ['plan', { id: 1, answers: {}, bundle: 'retirement', place: 'ca-on' }, ['id', 'steps', 'documents', 'deadlines']],
  ])('%s takes lines from standard input', async (name, line, keys) => {
    const { code, out } = await run([name, '--catalog', dir, '--batch', '-'], `${JSON.stringify(line)}\n`);
    expect(code).toBe(0);
    expect(Object.keys(lines(out)[0]!)).toEqual(keys);
  });
});

describe('report', () => {
  it('counts what there is', async () => {
    expect(await json('report')).toMatchObject({
      counts: { services: 1, bundles: 1 },
      confirmed: { total: 1, done: 1 },
      reread: { total: 1, done: 0 },
      rulesEncoded: { benefitsAndCredits: { total: 1, done: 1, withMargin: 0 } },
      parity: { missingFrench: 0, missingEnglish: 0 },
      sources: { total: 1, official: 1, guide: 0 },
      coverage: [
        {
          bundle: 'retirement',
          tasks: [
            { task: 'retirement/get-pension', served: { 'ca-on': 'federal' } },
            { task: 'retirement/tell-employer', served: { 'ca-on': 'advice' } },
          ],
        },
      ],
    });
  });

  it('writes a page without scripts, whose names are escaped', async () => {
    const html = file('', 'report.html');
    const odd = onDisk(edit('bundles/retirement.yaml', 'en: Retiring', 'en: "Retiring <b>& more"'));
    expect((await run(['report', odd, '--html', html])).code).toBe(0);
    const page = readFileSync(html, 'utf8');
    expect(page).toMatch(/<html lang="en-CA">/);
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).toContain('Retiring &#60;b&#62;&#38; more');
  });
});
