import { expect, waitUntil } from '@open-wc/testing';
import { buildIndex, type IndexPiece, type SearchDoc } from '@service-finder/core';
import '../../packages/widget/src/more.js';
import type { ServiceFinder } from '../../packages/widget/src/service-finder.js';
import { find, settle, textOf, titleOf, type } from './helpers.js';
import { asked, broken, build, finderAt, serveBuilds } from './served-build.js';

const service = (id: string, name: string, ...aliases: string[]): SearchDoc => ({
  ...{ id, name, aliases, kind: 'service', jurisdiction: id.split('/')[0]! },
});
const place = (id: string, name: string): SearchDoc => ({ id, name, kind: 'place', jurisdiction: 'ca', aliases: [] });
const index = (lang: string, jurisdiction: string, ...docs: SearchDoc[]): IndexPiece => buildIndex(docs, { lang, jurisdiction });
/** So that a word in each of the others still tells them from the rest. */
const REST = ['Passport', 'Student loan', 'Wheelchair', 'Farm credit', 'Fishing boat'].map((name, at) => service(`ca/rest-${at}`, name));
const INDEXES: readonly IndexPiece[] = [
  index(
    'en',
    'ca',
    service('ca/death-benefit', 'Death benefit', 'money when someone dies', 'certificate for a death benefit'),
    place('ca-nb', 'New Brunswick'),
    { id: 'parking', name: 'Parking tickets', kind: 'pointer', jurisdiction: 'ca', aliases: ['parking fine'], area: ['ca'] },
    ...REST,
  ),
  index('fr', 'ca', service('ca/death-benefit', 'Prestation de décès', 'argent quand quelqu’un meurt')),
  index('en', 'ca-on', service('ca-on/death-certificate', 'Death certificate', 'proof of a death')),
  index('fr', 'ca-on', service('ca-on/death-certificate', 'Certificat de décès')),
  index('en', 'ca-nb', service('ca-nb/death-certificate', 'Death certificate', 'proof that somebody died')),
];
const indexesAsked = (): string[] =>
  asked
    .filter((name) => name.includes('.index.'))
    .map((name) => name.replace('.index.json', ''))
    .sort();

async function finderWith(attributes: Record<string, string> = {}): Promise<ServiceFinder> {
  const finder = await finderAt(`${await build(INDEXES)}catalog.json`, attributes);
  await waitUntil(() => find(finder, '.event'));
  return finder;
}

async function search(finder: ServiceFinder, words: string): Promise<void> {
  await type(finder, '#query', words);
  find<HTMLFormElement>(finder, 'form.search')!.requestSubmit();
  await settle(finder);
  await waitUntil(() => find(finder, '#results') ?? find(finder, '.pointer') ?? /no service|depend/.test(textOf(finder)), 'an answer', {
    timeout: 4000,
  });
}

describe('what search fetches', () => {
  serveBuilds();

  it('nothing before somebody types; then Canada alone, as long as no place is known', async () => {
    const finder = await finderWith();
    expect(indexesAsked()).to.deep.equal([]);
    await type(finder, '#query', 'death b');
    await waitUntil(() => find(finder, '#suggestions:not([hidden])'));
    expect(indexesAsked()).to.deep.equal(['ca.en']);
  });

  it('suggestions that are late do not cover the results', async () => {
    const finder = await finderWith();
    await type(finder, '#query', 'death b');
    await waitUntil(() => find(finder, '#suggestions:not([hidden])'));
    for (let steps = 0; steps < 16; steps++) {
      const field = find<HTMLInputElement>(finder, '#query')!;
      field.value = steps % 2 ? 'death b' : 'death be';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      for (let step = 0; step < steps; step++) await Promise.resolve(); // Enter comes earlier or later in the work on suggestions
      find<HTMLFormElement>(finder, 'form.search')!.requestSubmit();
      await settle(finder);
      await settle(finder);
      expect(find(finder, '#suggestions:not([hidden])') === null, `after ${steps} steps`).to.equal(true);
    }
  });

  it('with a place, its governments in the page’s language', async () => {
    const finder = await finderWith({ place: 'ca-on' });
    await search(finder, 'death certificate');
    expect(textOf(finder, '#results')).to.contain('Death certificate');
    expect(indexesAsked()).to.deep.equal(['ca-on.en', 'ca.en']);
  });

  it('the other language when the words are in it', async () => {
    const finder = await finderWith({ place: 'ca-on' });
    await search(finder, 'prestation de décès');
    expect(textOf(finder, '#results')).to.contain('Death benefit');
    expect(indexesAsked()).to.deep.equal(['ca-on.en', 'ca-on.fr', 'ca.en', 'ca.fr']);
  });

  it('without a place the others in idle time, to tell how many depend on it', async () => {
    const finder = await finderWith();
    await search(finder, 'death certificate');
    await waitUntil(() => textOf(finder).includes('depend on where you live'), 'the line that asks', { timeout: 4000 });
    expect(indexesAsked()).to.deep.equal(['ca-nb.en', 'ca-on.en', 'ca.en']);
  });

  it('what others handle: the name at once, the answer with Canada’s details', async () => {
    const finder = await finderWith({ place: 'ca-on' });
    expect(asked.filter((name) => name.includes('details'))).to.deep.equal([]);
    await search(finder, 'parking tickets');
    expect(textOf(finder, '.pointer')).to.contain('Parking tickets');
    expect(titleOf(finder)).to.equal('Results for “parking tickets”');
    const said = () => find(finder, '[aria-live]')!.textContent;
    await waitUntil(() => said() === 'Somebody else handles this: Parking tickets', 'what a screen reader says', { timeout: 4000 });
    await waitUntil(() => textOf(finder, '.pointer').includes('Your city handles these.'), 'the answer', { timeout: 4000 });
    expect(asked.filter((name) => name.includes('details'))).to.deep.equal(['ca.en.details.json']);
  });

  it('what others handle, when the answer cannot be had: the name, and a way to try again', async () => {
    const finder = await finderWith({ place: 'ca-on' });
    broken.set('ca.en.details.json', () => new Response('', { status: 500 }));
    await search(finder, 'parking tickets');
    await waitUntil(() => find(finder, '.part-fault'), 'a sentence', { timeout: 4000 });
    expect(textOf(finder, '.pointer')).to.contain('Parking tickets').and.not.contain('Loading');
    broken.clear();
    find<HTMLButtonElement>(finder, '.part-fault button')!.click();
    await waitUntil(() => textOf(finder, '.pointer').includes('Your city handles these.'), 'the answer', { timeout: 4000 });
  });

  it('every place before it says that nothing fits', async () => {
    const finder = await finderWith({ place: 'ca-on' });
    await search(finder, 'bake sourdough bread');
    expect(textOf(finder)).to.contain('We found no service');
    expect(indexesAsked()).to.deep.equal(['ca-nb.en', 'ca-on.en', 'ca.en']);
  });

  it('words are shown as words: nothing in them is injected', async () => {
    const finder = await finderWith({ place: 'ca-on' });
    await search(finder, 'death certificate <img src=x onerror="globalThis.injected = true">');
    expect(textOf(finder, '#results')).to.contain('Death certificate');
    expect(textOf(finder, '#title')).to.contain('<img src=x');
    expect([find(finder, 'img'), (globalThis as { injected?: boolean }).injected]).to.deep.equal([null, undefined]);
  });

  it('a place that cannot be had leaves the rest', async () => {
    broken.set('ca-on.en.index.json', () => new Response('', { status: 500 }));
    const finder = await finderWith({ place: 'ca-on' });
    await search(finder, 'money when someone dies');
    expect(textOf(finder, '#results')).to.contain('Death benefit');
  });

  it('an index of an older version is made again from the words', async () => {
    broken.clear();
    const old = INDEXES.map((piece) => ({ ...piece, format: 0 }));
    const finder = await finderAt(`${await build(old)}catalog.json`, { place: 'ca-on' });
    await waitUntil(() => find(finder, '.event'));
    await search(finder, 'death certificate');
    expect(textOf(finder, '#results')).to.contain('Death certificate');
  });
});
