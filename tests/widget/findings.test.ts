import { describe, expect, test } from 'vitest';
import { byStanding, changesBetween, findingsOf, standingOf, usersOf } from '../../packages/widget/src/findings.js';
import { answer, asking, begin, decline, emptySession, setPlace, type Session } from '../../packages/widget/src/session.js';
import { tinyCatalog } from './tiny-catalog.js';

const catalog = tinyCatalog();
const today = '2026-11-22';
const bereaved = setPlace(begin(emptySession(), { about: 'bundle', bundle: 'bereavement' }, { name: 'home' }), {
  id: 'ca-on-ottawa',
  label: 'Ottawa',
});
const give = (session: Session, answers: Record<string, unknown>) =>
  Object.entries(answers).reduce((next, [fact, value]) => answer(next, fact, value as never, today), session);
const standing = (session: Session, id: string) => {
  const { decisions } = findingsOf(session, catalog, today);
  return standingOf(catalog.services.get(id)!, decisions.get(id)!);
};

describe('how a service stands', () => {
  test.each([
    ['ca/tell-government', {}, 'likely'],
    ['ca/death-benefit', {}, 'undecided'],
    ['ca/death-benefit', { 'paid-into-cpp': true, 'deceased-was-your': 'parent' }, 'likely'],
    ['ca/death-benefit', { 'paid-into-cpp': false }, 'unlikely'],
    ['ca/grief-support', {}, 'ask'],
    ['ca/low-income-supplement', { age: 70, 'receives-pension': true }, 'received'],
    ['ca-on/firearms', {}, 'not-offered'],
  ])('%s given %j is %s', (id, answers, expected) => {
    expect(standing(give(bereaved, answers), id)).toBe(expected);
  });

  test('withheld answers leave it to those who run it', () => {
    const session = decline(give(bereaved, { 'deceased-was-your': 'parent' }), 'paid-into-cpp', 'dont-know', today);
    expect(standing(session, 'ca/death-benefit')).toBe('open');
  });
});

test('the date of the event is asked first', () => {
  expect(asking(findingsOf(bereaved, catalog, today).next!)).toEqual({ name: 'question', fact: 'died-on' });
});

test('a life event never asks what choosing it says', () => {
  const asked: string[] = [];
  let session = bereaved;
  for (let next = findingsOf(session, catalog, today).next; next; next = findingsOf(session, catalog, today).next) {
    asked.push(next.fact);
    session = decline(session, next.fact, 'dont-know', today);
  }
  expect(asked).not.toContain('someone-died');
  expect(new Set(asked).size).toBe(asked.length);
});

test('what an answer changed is told', () => {
  const before = findingsOf(bereaved, catalog, today).decisions;
  const after = findingsOf(give(bereaved, { 'paid-into-cpp': false }), catalog, today).decisions;
  expect(changesBetween(before, after)).toEqual({ likely: [], unlikely: ['ca/death-benefit', 'ca/orphans-benefit'] });
});

test('unlikely services are grouped, never dropped', () => {
  const { services, decisions } = findingsOf(give(bereaved, { 'paid-into-cpp': false }), catalog, today);
  expect([...byStanding(services, decisions).values()].flat().length).toBe(services.length);
});

test('which services use an answer', () => {
  expect(usersOf(catalog, 'paid-into-cpp', [...catalog.services.values()]).map(({ id }) => id)).toEqual([
    'ca/death-benefit',
    'ca/orphans-benefit',
  ]);
  expect(usersOf(catalog, 'died-on', [...catalog.services.values()]).map(({ id }) => id)).toEqual(['ca/death-benefit']);
});
