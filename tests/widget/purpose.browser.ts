import { expect, waitUntil } from '@open-wc/testing';
import { packFragment, writeCarried } from '../../packages/widget/src/carry.js';
import type { HandOverEvent, ReportMistakeEvent } from '../../packages/widget/src/events.js';
import { all, answerAll, beginBereavement, find, press, readyFinder, settle, submit, titleOf, type } from './helpers.js';

describe('only on purpose', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    sessionStorage.clear();
  });

  it('nothing is stored, and no cookie is set, in a whole session', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerAll(finder);
    expect([document.cookie, sessionStorage.length, localStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('answers are kept in the tab only if the host offers it and the person agrees, and forgotten at once', async () => {
    const finder = await readyFinder({ remember: '' });
    await beginBereavement(finder);
    await answerAll(finder);
    expect(sessionStorage.length).to.equal(0);
    all<HTMLInputElement>(finder, '.bottom input[type=checkbox]')[0]!.click();
    await settle(finder);
    expect(sessionStorage.length).to.equal(1);
    const again = await readyFinder({ remember: '' });
    await waitUntil(() => again.answers.size === 6);
    await press(again, 'Forget everything');
    expect(sessionStorage.length).to.equal(0);
  });

  it('a link with answers is used only if the person agrees', async () => {
    const answers = new Map<string, number | boolean>([
      ['age', 66],
      ['paid-into-cpp', true],
    ]);
    location.hash = await packFragment(writeCarried({ answers, place: 'ca-on', bundle: 'bereavement' }));
    const finder = await readyFinder();
    await waitUntil(() => find(finder, '.arrived'));
    expect(finder.answers.size).to.equal(0);
    expect(find(finder, '.arrived')!.textContent).to.contain('It holds 2 answers.');
    await press(finder, 'Use these answers');
    expect(titleOf(finder)).to.equal('Your plan: When someone dies');
    expect(finder.answers.size).to.equal(2);
  });

  it('a hostile link is refused with a sentence, and nothing is lost', async () => {
    location.hash = '#service-finder=PGltZyBzcmM9eCBvbmVycm9yPWFsZXJ0KDEpPg';
    const finder = await readyFinder();
    await waitUntil(() => finder.shadowRoot!.textContent!.includes('This file or link cannot be used. Nothing was changed.'));
    expect(finder.answers.size).to.equal(0);
  });

  it('the link leaves out what is not ticked', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerAll(finder);
    await press(finder, 'Take it along');
    for (const box of all<HTMLInputElement>(finder, 'form.take input[name=fact]')) if (box.value !== 'age') box.click();
    await press(finder, 'Show as a QR code');
    await waitUntil(() => find<HTMLTextAreaElement>(finder, '#take-link')?.value.includes('#service-finder='));
    const whole = find<HTMLTextAreaElement>(finder, '#take-link')!.value;
    location.hash = new URL(whole).hash;
    const other = await readyFinder();
    await waitUntil(() => find(other, '.arrived'));
    await press(other, 'Use these answers');
    expect([...other.answers]).to.deep.equal([['age', 66]]);
  });

  it('answers are handed over per service, by a press, and listed', async () => {
    const finder = await readyFinder({ 'takes-answers': '' });
    await beginBereavement(finder);
    await answerAll(finder);
    await finder.open('ca/death-benefit');
    await settle(finder);
    const given: (readonly [string, readonly string[]])[] = [];
    finder.addEventListener('service-finder-hand-over', (event: HandOverEvent) => given.push([event.service, [...event.answers.keys()]]));
    expect(all<HTMLInputElement>(finder, '.hand-over input').every((box) => !box.checked)).to.equal(true);
    await press(finder, 'Hand over');
    expect(given).to.deep.equal([]);
    all<HTMLInputElement>(finder, '.hand-over input')[0]!.click();
    await press(finder, 'Hand over');
    expect(given).to.deep.equal([['ca/death-benefit', ['paid-into-cpp']]]);
    await press(finder, 'What was handed over');
    expect(find(finder, '.view')!.textContent).to.contain('Death benefit').and.to.contain('Paid into the plan');
  });

  it('a host that cannot take the answers says so, and nothing is listed', async () => {
    const finder = await readyFinder({ 'takes-answers': '' });
    await beginBereavement(finder);
    await answerAll(finder);
    await finder.open('ca/death-benefit');
    await settle(finder);
    finder.addEventListener('service-finder-hand-over', (event) => event.preventDefault());
    all<HTMLInputElement>(finder, '.hand-over input')[0]!.click();
    await press(finder, 'Hand over');
    expect(all(finder, '.controls button').some((button) => button.textContent!.includes('handed over'))).to.equal(false);
  });

  it('a mistake is reported to the host, or by email if it sets an address', async () => {
    const finder = await readyFinder({ service: 'ca/death-benefit' });
    const told = new Promise<string>((done) =>
      finder.addEventListener('service-finder-report-mistake', (event: ReportMistakeEvent) => done(event.service)),
    );
    await press(finder, 'Report a mistake');
    expect(await told).to.equal('ca/death-benefit');
    const other = await readyFinder({ service: 'ca/death-benefit', 'report-mailto': 'web@example.ca' });
    expect(find<HTMLAnchorElement>(other, '.sources a[href^="mailto:web@example.ca"]')!.href).to.contain('subject=Mistake');
  });

  it('helping somebody else words it so', async () => {
    const finder = await readyFinder();
    find<HTMLInputElement>(finder, '.behalf input')!.click();
    await settle(finder);
    expect(find(finder, '.helping')!.textContent).to.contain('You are helping someone else');
    find(finder, '.event')!.click();
    await settle(finder);
    expect(titleOf(finder)).to.equal('Where do they live?');
    await type(finder, '#place', 'Ottawa');
    await submit(finder, 'form.place');
    await press(finder, 'Results');
    expect(find(finder, '.group.likely')!.textContent).to.match(/them|They/);
  });

  it('a part can stand alone: a service, a plan, only the search', async () => {
    const service = await readyFinder({ service: 'ca/death-benefit' });
    expect(titleOf(service)).to.equal('Death benefit');
    const plan = await readyFinder({ 'life-event': 'bereavement', view: 'plan', place: 'ca-on' });
    expect(titleOf(plan)).to.equal('Your plan: When someone dies');
    const search = await readyFinder({ view: 'search' });
    expect([find(search, '#query') !== null, find(search, '.events')]).to.deep.equal([true, null]);
  });

  it('moved, cloned and removed elements keep working', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    const parent = finder.parentElement!;
    finder.remove();
    parent.prepend(finder);
    await settle(finder);
    expect(titleOf(finder)).to.equal('When did the person die?');
    expect(parent.querySelectorAll('service-finder').length).to.equal(1);
  });
});
