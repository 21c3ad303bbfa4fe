import { expect, waitUntil } from '@open-wc/testing';
import { buildIndex } from '@service-finder/core';
import { sendKeys } from '@web/test-runner-commands';
import { axeFindings, find, focused, press, settle, submit, titleOf, type } from './helpers.js';
import { asked, broken, build, finderAt, serveBuilds } from './served-build.js';

/** Holds a file back until the gate is opened. */
function hold(name: string): () => void {
  let open = (): void => undefined;
  const gate = new Promise<void>((done) => (open = done));
  broken.set(name, async () => {
    broken.delete(name);
    await gate;
    return fetch(held);
  });
  let held = '';
  const { fetch: asking } = window;
  window.fetch = (input, init) => {
    if (String(input).endsWith(name)) held = String(input);
    return asking(input, init);
  };
  return open;
}

describe('before the catalogue is here', () => {
  serveBuilds();

  for (const [lang, title] of [
    ['en', 'Find government services'],
    ['fr', 'Trouver des services gouvernementaux'],
  ] as const) {
    it(`the start stands at once, with its field, in ${lang}`, async () => {
      broken.set('catalog.json', () => new Promise(() => undefined));
      const finder = await finderAt(`${await build()}catalog.json`, { lang });
      await finder.updateComplete;
      expect(titleOf(finder)).to.equal(title);
      expect(find(finder, '#query')!.checkVisibility()).to.equal(true);
      expect(finder.querySelector('#fallback')!.checkVisibility()).to.equal(true);
      expect(await axeFindings(finder)).to.deep.equal([]);
    });
  }

  it('what a person types is kept, with the focus, when the lists come', async () => {
    const arrive = hold('ca.logic.json');
    const finder = await finderAt(`${await build()}catalog.json`);
    const field = await waitUntil(() => find<HTMLInputElement>(finder, '#query')).then(() => find<HTMLInputElement>(finder, '#query')!);
    field.focus();
    await sendKeys({ type: 'dea' });
    arrive();
    await waitUntil(() => find(finder, '.event'));
    await sendKeys({ type: 'th' });
    expect(field.isConnected).to.equal(true);
    expect(focused(finder)).to.equal(field);
    expect(field.value).to.equal('death');
  });

  it('typing asks for the search while the rest is on its way', async () => {
    const arrive = hold('ca.logic.json');
    const index = buildIndex([{ id: 'ca/death-benefit', kind: 'service', jurisdiction: 'ca', name: 'Death benefit', aliases: [] }], {
      lang: 'en',
      jurisdiction: 'ca',
    });
    const finder = await finderAt(`${await build([index])}catalog.json`);
    await waitUntil(() => find(finder, '#query'));
    expect(asked).to.not.include('ca.en.index.json');
    await type(finder, '#query', 'd');
    await waitUntil(() => asked.includes('ca.en.index.json'));
    await type(finder, '#query', 'death b');
    arrive();
    await waitUntil(() => find(finder, '#suggestions:not([hidden])'));
    expect(asked.filter((name) => name === 'ca.en.index.json')).to.have.length(1);
  });

  it('a search is done as soon as it can be', async () => {
    const arrive = hold('ca.logic.json');
    const finder = await finderAt(`${await build()}catalog.json`);
    await waitUntil(() => find(finder, '#query'));
    await type(finder, '#query', 'death');
    find<HTMLFormElement>(finder, 'form.search')!.requestSubmit();
    await waitUntil(() => find(finder, '.view > .bones'));
    arrive();
    await waitUntil(() => find(finder, '#query'));
    expect(find<HTMLInputElement>(finder, '#query')!.value).to.equal('death');
  });

  it('an empty search says what to do', async () => {
    broken.set('catalog.json', () => new Promise(() => undefined));
    const finder = await finderAt(`${await build()}catalog.json`);
    await waitUntil(() => find(finder, '#query'));
    await submit(finder, 'form.search');
    expect(find(finder, '#query-fault')!.textContent).to.contain('Type a few words first.');
  });

  it('a place that the page names is taken, even if the person has gone on', async () => {
    const arrive = hold('ca-on.logic.json');
    const finder = await finderAt(`${await build()}catalog.json`, { place: 'ca-on' });
    await waitUntil(() => find(finder, '#query'));
    find(finder, '.top .bar')!.click();
    arrive();
    await waitUntil(() => find(finder, 'form.place'));
    expect(find(finder, '.top')!.textContent).to.contain('Place: Ontario');
  });

  it('another language can be chosen, and stays', async () => {
    const arrive = hold('ca.logic.json');
    const finder = await finderAt(`${await build()}catalog.json`);
    await waitUntil(() => find(finder, '.language select'));
    const select = find<HTMLSelectElement>(finder, '.language select')!;
    select.value = 'fr';
    select.dispatchEvent(new Event('change'));
    arrive();
    await waitUntil(() => find(finder, '.event'));
    expect(titleOf(finder)).to.equal('Trouver des services gouvernementaux');
    expect(find(finder, '.event-name')!.textContent).to.equal('Décès d’un proche');
  });

  it('a person who had begun is taken to the sentence that says what failed', async () => {
    let fail = (): void => undefined;
    broken.set('catalog.json', () => new Promise((_, reject) => (fail = () => reject(new DOMException('late', 'TimeoutError')))));
    const finder = await finderAt(`${await build()}catalog.json`);
    await waitUntil(() => find(finder, '#query'));
    find(finder, '#query')!.focus();
    fail();
    await waitUntil(() => find(finder, '.failed'));
    await waitUntil(() => focused(finder)?.id === 'title');
    broken.clear();
    await press(finder, 'Try again');
    await waitUntil(() => find(finder, '.event'));
  });

  it('open() waits until it can', async () => {
    const arrive = hold('ca.logic.json');
    const finder = await finderAt(`${await build()}catalog.json`);
    await waitUntil(() => find(finder, '#query'));
    const opened = finder.open('everything');
    arrive();
    await opened;
    await settle(finder);
    expect(titleOf(finder)).to.equal('All services');
  });
});

describe('a host that asks for something else later', () => {
  serveBuilds();

  it('is followed: the life event begins, answers and the place stay', async () => {
    const finder = await finderAt(`${await build()}catalog.json`, { place: 'ca-on' });
    await waitUntil(() => find(finder, '.event'));
    finder.answers = new Map([['deceased-was-your', 'parent']]);
    finder.setAttribute('life-event', 'bereavement');
    await waitUntil(() => find(finder, 'form.question'));
    expect(finder.answers.get('deceased-was-your')).to.equal('parent');
    expect(find(finder, '.top')!.textContent).to.contain('Ontario');
    finder.removeAttribute('life-event');
    await waitUntil(() => find(finder, '.event'));
    expect(finder.answers.get('deceased-was-your')).to.equal('parent');
  });

  it('names a place: it takes the place of the present one, and the view stays', async () => {
    const finder = await finderAt(`${await build()}catalog.json`, { place: 'ca-on', service: 'ca/death-benefit' });
    await waitUntil(() => find(finder, '.channels'));
    finder.place = 'ca-nb';
    await waitUntil(() => find(finder, '.top')!.textContent?.includes('New Brunswick'));
    expect(titleOf(finder)).to.equal('Death benefit');
    finder.place = 'ca-zz';
    await settle(finder);
    expect(find(finder, '.top')!.textContent).to.contain('New Brunswick');
  });

  it('takes no focus from the page', async () => {
    const finder = await finderAt(`${await build()}catalog.json`, { place: 'ca-on' });
    await waitUntil(() => find(finder, '.event'));
    const field = document.createElement('input');
    finder.after(field);
    field.focus();
    finder.service = 'ca/death-benefit';
    await waitUntil(() => find(finder, '.channels'));
    expect(document.activeElement === field).to.equal(true);
    field.remove();
  });

  it('is followed while the catalogue is on its way, and told of what is not there', async () => {
    const arrive = hold('ca.logic.json');
    const finder = await finderAt(`${await build()}catalog.json`);
    await waitUntil(() => find(finder, '#query'));
    finder.lifeEvent = 'nonsense';
    arrive();
    await waitUntil(() => /not here|cannot find|not find/i.test(titleOf(finder)), 'a sentence');
  });
});
