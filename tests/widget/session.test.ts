import { describe, expect, test } from 'vitest';
import * as sessions from '../../packages/widget/src/session.js';

const { emptySession, show, showInstead, back, begin, answer, decline, takeBack, forget, tick, viewOf } = sessions;
const today = '2026-11-22';
const plan = { name: 'plan' } as const;
const review = { name: 'review' } as const;

describe('the way back', () => {
  test('leads through every view that was shown', () => {
    const session = show(show(emptySession(), plan), review);
    expect(viewOf(back(session))).toEqual(plan);
    expect(viewOf(back(back(session)))).toEqual({ name: 'home' });
  });

  test('ends at the first view', () => {
    expect(back(emptySession())).toEqual(emptySession());
  });

  test('skips a view that was replaced', () => {
    expect(viewOf(back(showInstead(show(emptySession(), { name: 'place' }), plan)))).toEqual({ name: 'home' });
  });

  test('does not grow when the same view is shown again, but focus moves', () => {
    const once = show(emptySession(), plan);
    const twice = show(once, plan);
    expect(twice.views).toEqual(once.views);
    expect(twice.turn).toBe(once.turn + 1);
  });

  test('keeps filters of a list while a service is looked at, and drops them at the next list', () => {
    const filtered = sessions.filterBy(show(emptySession(), { name: 'everything' }), { kind: 'benefit' });
    expect(back(show(filtered, { name: 'service', service: 'ca/a' })).filters).toEqual({ kind: 'benefit' });
    expect(show(filtered, { name: 'topic', topic: 'health' }).filters).toEqual({});
  });
});

describe('answers', () => {
  const session = answer(answer(emptySession(), 'age', 66, today), 'province', 'ca-on', today);

  test('are kept with the day they were given', () => {
    expect(session.answers.get('age')).toBe(66);
    expect(session.answeredOn.get('age')).toBe(today);
  });

  test('are replaced one by one', () => {
    const changed = answer(session, 'age', 50, '2026-11-23');
    expect([...changed.answers]).toEqual([
      ['province', 'ca-on'],
      ['age', 50],
    ]);
    expect(changed.answeredOn.get('province')).toBe(today);
  });

  test('are taken back one by one', () => {
    expect([...takeBack(session, 'age').answers.keys()]).toEqual(['province']);
  });

  test('may be withheld, which is known too', () => {
    expect(decline(session, 'income', 'prefer-not-to-say', today).answers.get('income')).toEqual({ declined: 'prefer-not-to-say' });
  });

  test('are never modified in place', () => {
    const before = new Map(session.answers);
    answer(session, 'age', 1, today);
    takeBack(session, 'age');
    expect(session.answers).toEqual(before);
  });

  test('outlive a change of language, of place and of life event', () => {
    const moved = begin(
      sessions.setPlace(sessions.setLanguage(session, 'fr'), { id: 'ca-qc', label: 'Québec' }),
      { about: 'bundle', bundle: 'birth' },
      plan,
    );
    expect(moved.answers).toEqual(session.answers);
  });
});

test('another life event begins with nothing ticked off; the same one keeps its ticks', () => {
  const one = tick(begin(emptySession(), { about: 'bundle', bundle: 'birth' }, plan), 'ca/a', true);
  expect(begin(one, { about: 'bundle', bundle: 'birth' }, plan).done.has('ca/a')).toBe(true);
  expect(begin(one, { about: 'bundle', bundle: 'moving' }, plan).done.size).toBe(0);
});

test('forgetting leaves nothing but the languages', () => {
  const full = sessions.noteHandedOver(
    sessions.helpOther(
      sessions.setPlace(tick(answer(sessions.setLanguage(emptySession(), 'fr'), 'age', 66, today), 'x', true), {
        id: 'ca-on',
        label: 'Ontario',
      }),
      true,
    ),
    { service: 'ca/a', facts: ['age'], at: today },
  );
  expect(forget(full)).toEqual({ ...emptySession(), lang: 'fr', records: undefined, turn: full.turn + 1 });
});
