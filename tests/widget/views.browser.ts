import { expect, waitUntil } from '@open-wc/testing';
import { LANGUAGES } from '../../packages/widget/src/languages.js';
import type { ServiceFinder } from '../../packages/widget/src/service-finder.js';
import {
  all,
  answerAll,
  answerDate,
  axeFindings,
  beginBereavement,
  find,
  press,
  readyFinder,
  settle,
  submit,
  textOf,
  titleOf,
  type,
} from './helpers.js';

/** Goes through every view, in any language, by position and not by words; calls back at each. */
async function visitEveryView(finder: ServiceFinder, look: (view: string) => Promise<void>): Promise<void> {
  const click = async (selector: string, index = 0) => {
    all(finder, selector)[index]!.click();
    await settle(finder);
  };
  await look('home');
  await type(finder, '#query', '');
  await submit(finder, 'form.search');
  await look('home, nothing typed');
  await click('.event');
  await look('place');
  await type(finder, '#place', 'K1A0');
  await submit(finder, 'form.place');
  await look('place, not a postal code');
  await type(finder, '#place', 'Ottawa');
  await submit(finder, 'form.place');
  await look('question: date');
  await submit(finder, 'form.question');
  await look('question: nothing given');
  await answerDate(finder, ['2027', '1', '1']);
  await look('question: date in the future');
  await answerDate(finder, ['2026', '11', '10']);
  for (let count = 0; count < 12 && find(finder, 'form.question'); count++) {
    await look(`question ${count}`);
    const radio = find<HTMLInputElement>(finder, 'form.question input[type=radio]');
    if (radio && !find(finder, '.member')) radio.checked = true;
    else await type(finder, 'form.question input[type=text]', 'many');
    await submit(finder, 'form.question');
    if (find(finder, '#faults')) {
      await look(`question ${count}: not a number`);
      await type(finder, 'form.question input[type=text]', find(finder, '.member') ? '4' : '66');
      await submit(finder, 'form.question');
    }
  }
  for (const details of all<HTMLDetailsElement>(finder, 'details')) details.open = true;
  await look('plan');
  await click('.tab', 0);
  for (const details of all<HTMLDetailsElement>(finder, 'details')) details.open = true;
  await look('results');
  await click('input[name=group-by]', 1);
  await look('results by government');
  await click('.tab', 2);
  await look('review');
  await click('.services .link, .answers .link');
  await click('.controls .link', 1);
  await look('take along');
  await click('.top .bar', 1);
  await click('.topics .link');
  await look('topic');
  await click('.services .link');
  for (const details of all<HTMLDetailsElement>(finder, 'details')) details.open = true;
  await look('service');
  await finder.open('ca/low-income-supplement');
  await settle(finder);
  await look('service, not confirmed');
  await finder.open('everything');
  await settle(finder);
  for (const details of all<HTMLDetailsElement>(finder, 'details')) details.open = true;
  await look('everything');
  await finder.open('nonsense' as 'home');
  await settle(finder);
  await look('not found');
  await type(finder, '#query', 'death');
  await submit(finder, 'form.search');
  await waitUntil(() => find(finder, '#results, .view > .lead'), 'found, or not', { timeout: 5000 });
  for (const details of all<HTMLDetailsElement>(finder, 'details')) details.open = true;
  await look('search');
  await finder.open('handed-over' as 'home');
  await settle(finder);
  await look('handed over');
}

describe('axe finds nothing', () => {
  it('but would find text that is too pale, inside the finder', async () => {
    const finder = await readyFinder();
    finder.style.setProperty('--service-finder-ink', '#ddd');
    expect((await axeFindings(finder)).join()).to.contain('color-contrast');
  });

  for (const lang of Object.keys(LANGUAGES)) {
    it(`on any view in ${lang}`, async function () {
      this.timeout(60_000);
      const finder = await readyFinder({ lang, 'takes-answers': '' });
      const found: string[] = [];
      await visitEveryView(finder, async (view) => {
        for (const line of await axeFindings(finder)) found.push(`${view}: ${line}`);
      });
      expect(found).to.deep.equal([]);
    });
  }

  for (const theme of ['gcweb', 'gcds', 'ontario', 'bc', 'quebec']) {
    it(`on any view in the colours of ${theme}`, async function () {
      this.timeout(60_000);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch(`/packages/widget/themes/${theme}.css`)).text());
      document.adoptedStyleSheets = [sheet];
      const finder = await readyFinder();
      const found: string[] = [];
      await visitEveryView(finder, async (view) => {
        for (const line of await axeFindings(finder)) found.push(`${view}: ${line}`);
      });
      document.adoptedStyleSheets = [];
      expect(found).to.deep.equal([]);
    });
  }

  it('on any view in the dark', async function () {
    this.timeout(60_000);
    const finder = await readyFinder({ theme: 'dark' });
    finder.parentElement!.style.background = '#111';
    const found: string[] = [];
    await visitEveryView(finder, async (view) => {
      for (const line of await axeFindings(finder)) found.push(`${view}: ${line}`);
    });
    expect(found).to.deep.equal([]);
  });
});

describe('the way through a life event', () => {
  it('leads from “someone died” to a dated plan', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    expect(titleOf(finder)).to.equal('When did the person die?');
    await answerAll(finder);
    expect(titleOf(finder)).to.equal('Your plan: When someone dies');
    const plan = find(finder, '.plan-view')!.textContent!.replace(/\s+/g, ' ');
    expect(plan).to.contain('The funeral home usually does this for you.');
    expect(plan).to.contain('January 9, 2027');
    expect(plan).to.contain('Proof of death');
    expect(plan).to.contain('This one application takes care of');
  });

  it('says what to do first, and once something is done, what is next', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerAll(finder);
    expect(textOf(finder, '.step.next .first')).to.equal('Do this first');
    find<HTMLInputElement>(finder, '.step.next .done-tick input')!.click();
    await settle(finder);
    expect(textOf(finder, '.step.next .first')).to.equal('Do this next');
  });

  it('keeps every answer when the language changes, and says the same in French', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerAll(finder);
    await type(finder, '.language select', 'fr');
    await settle(finder);
    expect(titleOf(finder)).to.equal('Votre plan : Décès d’un proche');
    expect(finder.shadowRoot!.textContent).to.contain('9 janvier 2027');
    expect(finder.answers.size).to.equal(6);
  });

  it('has days, months and names of languages in every language, also where the browser lacks its words', async () => {
    for (const lang of Object.keys(LANGUAGES)) {
      const finder = await readyFinder({ lang });
      await beginBereavement(finder);
      const months = all(finder, '#f-died-on-month option').map((option) => option.textContent!.trim());
      expect(`${textOf(finder, '#died-on-hint')} ${months.join(' ')}`, lang).not.to.match(/M\d/);
      if (lang !== 'es' && find(finder, '.records')) expect(textOf(finder, '.records'), lang).not.to.match(/\b(en|fr)\b/); // “en” is a Spanish word
    }
  });

  it('goes back to the question before, with its answer', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerDate(finder, ['2026', '11', '10']);
    await press(finder, 'Back');
    expect(titleOf(finder)).to.equal('When did the person die?');
    expect(find<HTMLInputElement>(finder, '#f-died-on-day')!.value).to.equal('10');
    expect(finder.shadowRoot!.textContent).to.contain('You answered this on November 22, 2026');
  });

  it('changes one answer without losing the others', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerAll(finder);
    const known = finder.answers.size;
    await press(finder, 'Your answers');
    await press(finder, /^Change: Age/);
    await type(finder, 'form.question input[type=text]', '50');
    await submit(finder, 'form.question');
    expect(titleOf(finder)).to.equal('Your answers');
    expect(finder.answers.size).to.equal(known);
    expect(finder.answers.get('age')).to.equal(50);
    expect(finder.shadowRoot!.textContent).to.contain('Probably not any more: Low-income supplement.');
  });

  it('accepts “I don’t know” and “prefer not to say” on every question', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    for (let count = 0; count < 12 && find(finder, 'form.question'); count++)
      await press(finder, count % 2 ? 'I don’t know' : 'Prefer not to say');
    expect(titleOf(finder)).to.equal('Your plan: When someone dies');
    expect([...finder.answers.values()].every((answer) => typeof answer === 'object' && 'declined' in answer)).to.equal(true);
  });

  it('forgets everything', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerAll(finder);
    await press(finder, 'Forget everything');
    expect(titleOf(finder)).to.equal('Find government services');
    expect(finder.answers.size).to.equal(0);
    expect(find(finder, '.top')!.textContent).to.contain('Say where you live');
  });
});
