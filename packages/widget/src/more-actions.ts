import {
  buildPlan,
  calendarOf,
  checkAnswer,
  findPlace,
  planAsText,
  type Answer,
  type FactId,
  type JurisdictionId,
} from '@service-finder/core';
import { only, readCarriedText, writeCarried, packFragment } from './carry.js';
import { saveText } from './save.js';
import { AnswersChangeEvent, HandOverEvent, ReportMistakeEvent } from './events.js';
import { changesBetween } from './findings.js';
import { printOnly } from './print-only.js';
import { checklistForm, readChecklist } from './checklist-form.js';
import { readEntry } from './question-form.js';
import type { MoreActions, Scene } from './scene.js';
import * as sessions from './session.js';
import type { Finder } from './finder.js';
import { changesText } from './views/notes.js';

/** Goes to the next question, or where the questions lead. */
export function goOn(finder: Finder, next: sessions.Session, previous?: FactId): void {
  const asked = finder.findingsFor(next, previous).next;
  if (asked) return finder.show(sessions.show(next, sessions.asking(asked)), true);
  const { words } = finder.scene();
  finder.fleet({ notice: `${words.t('interviewDone')}. ${words.t('interviewDoneText')}` });
  finder.show(sessions.show(next, { name: next.scope?.about === 'bundle' ? 'plan' : 'results' }), true);
}

/** What each press does after the start: a transition of the session, and what the page must do around it. */
export function moreActionsOf(finder: Finder): MoreActions {
  const scene = (): Scene => finder.scene();
  const go = (next: sessions.Session) => finder.show(next);
  const { today } = finder;

  const give = (asked: FactId, answers: readonly (readonly [FactId, Answer])[]) => {
    const facts = finder.catalog.facts;
    const sound = answers.filter(([fact, value]) => facts.has(fact) && !checkAnswer(facts.get(fact)!, value, today(), finder.catalog));
    const before = finder.findingsFor(finder.session).decisions;
    const view = sessions.viewOf(finder.session);
    const next = sound.reduce((session, [fact, value]) => sessions.answer(session, fact, value, today()), finder.session);
    finder.fleet({
      faults: [],
      members: undefined,
      notice: undefined,
      changes: changesBetween(before, finder.findingsFor(next, asked).decisions),
    });
    if (view.name === 'question' && view.change)
      finder.show(sessions.canGoBack(next) ? sessions.back(next) : sessions.showInstead(next, { name: 'review' }), true);
    else goOn(finder, next, asked);
    finder.announce(changesText(scene()));
    finder.dispatchEvent(new AnswersChangeEvent(finder.session.answers.size));
  };

  const settle = async (id: JurisdictionId | undefined, label = '') => {
    const goesOn = sessions.viewOf(finder.session).name === 'place' && (sessions.viewOf(finder.session) as { goOn?: true }).goOn;
    if (id) await finder.supply.loadPlace(id);
    const name = id && scene().texts.jurisdictions.get(id)?.name;
    const next = sessions.setPlace(finder.session, id ? { id, label: label || name || id } : undefined);
    finder.fleet({ placeFinding: undefined, placeTyped: '' });
    const before = sessions.canGoBack(next) ? sessions.back(next) : sessions.showInstead(next, { name: 'home' });
    if (goesOn && next.scope) goOn(finder, { ...before, turn: finder.session.turn });
    else go(before);
    if (id) finder.announce(scene().words.t('placeSet', { place: label || name || id }));
  };

  return {
    choosePlace: async (text) => {
      const places = await finder.supply.places();
      const finding = findPlace(finder.catalog, text, places, scene().texts.lang);
      if ('found' in finding) return settle(finding.found, finding.label);
      finder.fleet({ placeFinding: finding, placeTyped: text });
      finder.focusOn('choices' in finding ? 'choices-title' : 'place');
    },
    setPlace: (id, label) => void settle(id, label),
    submitAnswer: (id, form, declined) => {
      const fact = finder.catalog.facts.get(id)!;
      if (fact.items) {
        const entry = readChecklist(finder.catalog, checklistForm(form), today(), declined);
        if ('answers' in entry) return give(id, entry.answers);
        finder.fleet({ faults: entry.faults });
        return finder.focusOn('faults');
      }
      if (declined) return give(id, [[id, { declined }]]);
      const data = new FormData(form);
      const count = form.querySelectorAll('.member').length;
      const entry = readEntry(finder.catalog, fact, (name) => String(data.get(name) ?? ''), count, today());
      if ('value' in entry) return give(id, [[id, entry.value]]);
      finder.fleet({ faults: entry.faults });
      finder.focusOn('faults');
    },
    giveAnswer: (fact, value) => give(fact, [[fact, value]]),
    giveAll: give,
    setMembers: (members, label) => {
      finder.fleet({ members });
      finder.announce(label);
    },
    takeBack: (fact) => {
      const label = scene().texts.facts.get(fact)?.label ?? fact;
      finder.session = sessions.takeBack(finder.session, fact);
      finder.fleet({ notice: scene().words.t('removed', { thing: label }), changes: undefined });
      finder.focusOn('title');
      finder.announce(scene().words.t('removed', { thing: label }));
      finder.dispatchEvent(new AnswersChangeEvent(finder.session.answers.size));
    },
    filter: (filters) => {
      finder.session = sessions.filterBy(finder.session, filters);
      finder.announceCount();
    },
    groupBy: (by) => (finder.session = sessions.groupBy(finder.session, by)),
    tick: (step, done) => (finder.session = sessions.tick(finder.session, step, done)),
    report: (service) => {
      finder.dispatchEvent(new ReportMistakeEvent(service));
      finder.announce(scene().words.t('reportSent'));
    },
    handOver: (service, facts) => {
      const { words } = scene();
      if (facts.length === 0) return finder.fleet({ handNote: words.t('handNone') });
      if (!finder.dispatchEvent(new HandOverEvent(service, only(finder.session.answers, facts)))) return;
      finder.session = sessions.noteHandedOver(finder.session, { service, facts, at: new Date().toISOString() });
      finder.fleet({ handNote: words.t('handDone', { count: facts.length }) });
      finder.announce(words.t('handDone', { count: facts.length }));
    },
    print: () => printOnly(finder.host),
    saveCalendar: () => {
      const plan = planOf(scene());
      if (plan)
        saveText(
          'plan.ics',
          'text/calendar',
          calendarOf(plan, scene().texts, { stamp: new Date().toISOString().replace(/[-:]|\.\d+/g, '') }),
        );
    },
    copyPlan: () => {
      const plan = planOf(scene());
      if (plan) void copy(finder, planAsText(plan, scene().texts));
    },
    saveFile: (facts) => saveText('service-finder.json', 'application/json', carriedText(finder, facts)),
    openFile: async (file) => {
      const carried = file.size > 100_000 ? undefined : readCarriedText(finder.catalog, await file.text(), today());
      await finder.remembering.keeping?.receive(carried);
    },
    makeLink: async (facts, qr) => {
      if (facts.length === 0) return finder.fleet({ link: undefined, qr: false });
      const link = new URL(location.href);
      link.hash = await packFragment(carriedText(finder, facts));
      finder.fleet({ link: link.href, qr });
      if (!qr) return finder.focusOn('take-link');
      await finder.remembering.keeping?.drawQr(link.href);
      if (finder.fleeting.qr) finder.announce(finder.scene().words.t('takeQrAlt'));
    },
    copyLink: () => void copy(finder, scene().fleeting.link ?? ''),
  };
}

function planOf({ session, catalog, findings }: Scene) {
  return session.scope?.about === 'bundle' ? buildPlan(catalog, session.scope.bundle, findings.situation) : undefined;
}

function carriedText(finder: Finder, facts: readonly FactId[]): string {
  const { session } = finder;
  return writeCarried({
    answers: only(session.answers, facts),
    place: session.place?.id,
    bundle: session.scope?.about === 'bundle' ? session.scope.bundle : undefined,
  });
}

async function copy(finder: Finder, text: string): Promise<void> {
  const { words } = finder.scene();
  const done = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  finder.fleet({ notice: words.t(done ? 'copied' : 'copyFailed'), changes: undefined });
  finder.announce(words.t(done ? 'copied' : 'copyFailed'));
}
