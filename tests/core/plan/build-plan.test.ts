import { describe, expect, it } from 'vitest';
import { buildPlan, calendarOf, planAsText, readAnswers, type LogicPiece, type TextsPiece } from '@service-finder/core';
import { TODAY, tinyCatalog } from '../tiny.js';

const bundles: LogicPiece['bundles'] = {
  birth: {
    event: 'died-on', // any date will do for a test
    given: { 'lives-in-canada': true },
    tasks: [
      { id: 'birth/register' },
      { id: 'birth/certificate', after: ['birth/register'] },
      { id: 'birth/number' },
      { id: 'birth/benefit' },
      { id: 'birth/talk' },
      { id: 'birth/other', if: { fact: 'has-partner', is: true } },
    ],
  },
};
const texts: Partial<TextsPiece> = {
  services: {
    'ca-on/bundle': { name: 'Newborn bundle', summary: 'One form for all, yes' },
    'ca/benefit': { name: 'Benefit', summary: 'Money' },
  },
  tasks: { 'birth/talk': { name: 'Talk to somebody', advice: 'Call 211' } },
  bundles: { birth: { name: 'Birth', summary: '' } },
  documents: { passport: { name: 'Passport' } },
};
const catalog = tinyCatalog(
  {
    'ca/number': { rule: 'everyone', tasks: ['birth/number'], documents: [{ document: 'passport' }] },
    'ca/benefit': {
      rule: { fact: 'age', atLeast: 18 },
      tasks: ['birth/benefit'],
      documents: [{ document: 'passport' }],
      deadlines: [{ date: { date: { fact: 'died-on' }, plus: { months: 11 } }, kind: 'loses' }],
    },
    'ca-on/register': {
      rule: 'everyone',
      tasks: ['birth/register'],
      deadlines: [{ date: { date: { fact: 'died-on' }, plus: { days: 30 } }, kind: 'must' }],
    },
    'ca-on/certificate': { rule: 'everyone', tasks: ['birth/certificate'] },
    'ca-on/bundle': {
      rule: 'everyone',
      kind: 'bundle-application',
      includes: ['ca-on/register', 'ca-on/certificate', 'ca/number'],
      tasks: ['birth/register', 'birth/certificate', 'birth/number'],
      deadlines: [{ date: { date: { fact: 'died-on' }, plus: { days: 30 } }, kind: 'must' }],
    },
    'ca-on/top-up': { rule: 'everyone', tasks: ['birth/benefit'], automatic: true, needs: ['ca/benefit'] },
    'ca-qc/insurance': { rule: 'everyone', tasks: ['birth/benefit'], replaces: ['ca/benefit'] },
    'ca-nb/no-bundle': { rule: 'everyone', kind: 'not-offered', tasks: ['birth/number'] },
  },
  { bundles },
  texts,
  {
    services: {
      'ca-on/bundle': {
        apply: [{ by: 'online', url: 'https://www.ontario.ca/bundle', name: 'Form' }],
        deadlines: ['Within 30 days; by law'],
        sources: [],
        page: 'https://www.ontario.ca/',
      },
    },
  },
);
const plan = (given: object, place?: string) =>
  buildPlan(catalog, 'birth', { answers: readAnswers(catalog, given).answers, today: TODAY, place });
const ids = (given: object, place?: string) => plan(given, place).steps.map((step) => step.id);

describe('a plan', () => {
  it('shows one application that does several tasks as one step', () => {
    const { steps } = plan({ age: 30 }, 'ca-on');
    expect(steps.map((step) => [step.id, step.kind])).toEqual([
      ['ca-on/bundle', 'do'],
      ['ca/benefit', 'do'],
      ['ca-on/top-up', 'automatic'],
      ['birth/talk', 'advice'],
    ]);
    expect(steps[0]).toMatchObject({
      includes: ['ca/number', 'ca-on/register', 'ca-on/certificate'],
      tasks: ['birth/register', 'birth/certificate', 'birth/number'],
    });
  });
  it('lists each paper once, with the steps that it serves', () => {
    expect(plan({ age: 30 }, 'ca-on').documents).toEqual([{ document: 'passport', steps: ['ca-on/bundle', 'ca/benefit'] }]);
  });
  it('dates deadlines from the day of the event, and says which have passed', () => {
    expect(plan({ age: 30, 'died-on': '2026-10-01' }, 'ca-on').deadlines).toEqual([
      { index: 0, date: '2026-10-31', kind: 'must', overdue: true, step: 'ca-on/bundle' },
      { index: 0, date: '2027-09-01', kind: 'loses', overdue: false, step: 'ca/benefit' },
    ]);
    expect(plan({ age: 30 }, 'ca-on').deadlines.map(({ date }) => date)).toEqual([undefined, undefined]);
  });
  it('leaves out what the answers rule out, keeps what is undecided, and loses neither', () => {
    expect(plan({ age: 17 }).unlikely).toEqual(['ca/benefit']);
    expect(plan({}).undecided).toEqual([{ service: 'ca/benefit', missing: ['age'] }]);
  });
  it('puts a province’s own insurance in place of the federal one', () =>
    expect(ids({ age: 30 }, 'ca-qc')).toEqual(['ca/number', 'ca-qc/insurance', 'birth/talk']));
  it('says what is not offered', () =>
    expect(plan({}, 'ca-nb').steps.find((step) => step.kind === 'not-offered')?.id).toBe('ca-nb/no-bundle'));
  it('names the tasks that nothing serves here, except those that do not concern the person', () => {
    expect(plan({ 'has-partner': false }).gaps).toEqual(['birth/register', 'birth/certificate']);
    expect(plan({}).gaps).toEqual(['birth/register', 'birth/certificate', 'birth/other']);
  });
  it('puts what everyone does beside the step that needs it, and on its own only where no service does the task', () => {
    const advised = tinyCatalog(
      { 'ca/number': { rule: 'everyone', tasks: ['birth/number'] } },
      { bundles },
      {
        tasks: {
          'birth/number': { name: 'Number', advice: 'The hospital often asks for it' },
          'birth/talk': { name: 'Talk', advice: 'Call 211' },
        },
      },
    );
    const { steps } = buildPlan(advised, 'birth', { answers: new Map(), today: TODAY });
    expect(steps.map((step) => [step.id, step.kind, step.advice])).toEqual([
      ['ca/number', 'do', ['birth/number']],
      ['birth/talk', 'advice', ['birth/talk']],
    ]);
  });
  it('of an unknown event is empty', () => expect(buildPlan(catalog, 'nothing', { answers: new Map(), today: TODAY }).steps).toEqual([]));
});

describe('what a person takes along', () => {
  const full = plan({ age: 30, 'died-on': '2026-11-01' }, 'ca-on');
  it('is a calendar file with CRLF, escaped text, whole days and folded lines', () => {
    const ics = calendarOf(full, catalog.texts.get('en')!, { stamp: '20261122T000000Z', domain: 'example.org' });
    expect(ics.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202');
    expect(ics).toContain('DESCRIPTION:Within 30 days\\; by law');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
  it('is a text with steps, dates, addresses and papers', () => {
    expect(planAsText(full, catalog.texts.get('en')!)).toBe(
      [
        '# Birth – November 1, 2026\n',
        '1. **Newborn bundle**\n   One form for all, yes\n   Also takes care of ca/number, ca-on/register, ca-on/certificate\n   By December 1, 2026 – Within 30 days; by law\n   Form – https://www.ontario.ca/bundle\n',
        '2. **Benefit**\n   Money\n   By October 1, 2027\n',
        '3. **ca-on/top-up** (Nothing to do)\n',
        '4. **Talk to somebody**\n   Call 211\n',
        '## Papers to have ready\n\n- Passport (Newborn bundle, Benefit)\n',
      ].join('\n'),
    );
  });
});
