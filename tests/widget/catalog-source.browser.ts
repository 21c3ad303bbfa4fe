import { expect, waitUntil } from '@open-wc/testing';
import type { FaultEvent } from '../../packages/widget/src/events.js';
import type { ServiceFinder } from '../../packages/widget/src/service-finder.js';
import { axeFindings, find, press, settle, titleOf, type } from './helpers.js';
import { asked, broken, build, finderAt, serveBuilds } from './served-build.js';

const isShown = (finder: ServiceFinder) => finder.querySelector<HTMLElement>('#fallback')!.checkVisibility();

describe('the catalogue is fetched', () => {
  serveBuilds();

  it('only what the screen needs: Canada first, then the place, details when something is opened', async () => {
    const finder = await finderAt(`${await build()}catalog.json`);
    await waitUntil(() => find(finder, '.event'));
    expect([...asked].sort()).to.deep.equal(['ca.en.texts.json', 'ca.logic.json', 'catalog.json']);
    expect(isShown(finder)).to.equal(false);
    await press(finder, 'Say where you live');
    await type(finder, '#place', 'K1A 0B1');
    find<HTMLFormElement>(finder, 'form.place')!.requestSubmit();
    await waitUntil(() => find(finder, '.event'));
    expect(asked.slice(3)).to.include.members(['places.json', 'ca-on.logic.json', 'ca-on.en.texts.json']);
    expect(asked.some((name) => name.includes('details'))).to.equal(false);
    await finder.open('ca/death-benefit');
    await waitUntil(() => find(finder, '.channels'));
    expect(asked.filter((name) => name.includes('details'))).to.deep.equal(['ca.en.details.json']);
  });

  const FAULTS: readonly (readonly [string, string, () => Response | Promise<Response>, string])[] = [
    ['cannot be reached', 'catalog.json', () => Promise.reject(new TypeError('offline')), 'unreachable'],
    ['is missing', 'catalog.json', () => new Response('', { status: 404 }), 'unreachable'],
    ['is not JSON', 'catalog.json', () => new Response('<html>'), 'damaged'],
    ['is of a newer format', 'catalog.json', () => new Response('{"format":99,"jurisdictions":{}}'), 'format'],
    [
      'has a piece with a wrong hash',
      'ca.logic.json',
      () => new Response('{"format":1,"piece":"logic","jurisdiction":"ca","services":{}}'),
      'damaged',
    ],
    ['has a piece cut short', 'ca.logic.json', () => new Response('{"format":1,"pie'), 'damaged'],
  ];
  for (const [what, file, fault, code] of FAULTS) {
    it(`one that ${what} is told, the links stay, a retry works`, async () => {
      const base = await build();
      broken.set(file, fault);
      const finder = await finderAt(`${base}catalog.json`);
      const told = new Promise<string>((done) => finder.addEventListener('service-finder-fault', (event: FaultEvent) => done(event.code)));
      expect(await told).to.equal(code);
      await waitUntil(() => find(finder, '.failed'));
      expect(titleOf(finder)).to.equal('The services could not be loaded');
      expect(isShown(finder)).to.equal(true);
      expect(await axeFindings(finder)).to.deep.equal([]);
      broken.clear();
      await press(finder, 'Try again');
      await waitUntil(() => find(finder, '.event'));
      expect(isShown(finder)).to.equal(false);
    });
  }

  it('while it loads, the links are there', async () => {
    broken.set('catalog.json', () => new Promise(() => undefined));
    const finder = await finderAt(`${await build()}catalog.json`);
    await waitUntil(() => find(finder, '.bones'));
    expect(isShown(finder)).to.equal(true);
    expect(await axeFindings(finder)).to.deep.equal([]);
  });

  it('a missing part is told, what arrived stays usable, a retry brings the rest', async () => {
    const base = await build();
    broken.set('ca-on.logic.json', () => new Response('', { status: 500 }));
    const finder = await finderAt(`${base}catalog.json`, { place: 'ca-on' });
    await waitUntil(() => find(finder, '.part-fault'));
    expect(find(finder, '.part-fault')!.textContent).to.contain('Ontario');
    expect(find(finder, '#query')).to.not.equal(null);
    expect(await axeFindings(finder)).to.deep.equal([]);
    broken.clear();
    await press(finder, 'Try again');
    await waitUntil(() => !find(finder, '.part-fault'));
    await finder.open('ca-on/death-certificate');
    await settle(finder);
    expect(titleOf(finder)).to.equal('Death certificate');
  });

  it('details that cannot be had are told, the rest of the service is shown', async () => {
    const base = await build();
    broken.set('ca.en.details.json', () => new Response('', { status: 500 }));
    const finder = await finderAt(`${base}catalog.json`, { service: 'ca/death-benefit' });
    await waitUntil(() => find(finder, '.record [role=alert]'), 'told', { timeout: 4000 });
    expect(titleOf(finder)).to.equal('Death benefit');
    broken.clear();
    await press(finder, 'Try again');
    await waitUntil(() => find(finder, '.channels'));
  });

  it('search that cannot be loaded is told, browsing goes on', async () => {
    const finder = await finderAt(`${await build()}catalog.json`);
    await waitUntil(() => find(finder, '.event'));
    await type(finder, '#query', 'death');
    find<HTMLFormElement>(finder, 'form.search')!.requestSubmit();
    await waitUntil(() => finder.shadowRoot!.textContent!.includes('Search could not be loaded'), 'told', { timeout: 4000 });
  });

  it('a lazy finder asks for nothing until it is started', async () => {
    const finder = await finderAt(`${await build()}catalog.json`, { lazy: '' });
    await new Promise((done) => setTimeout(done, 100));
    expect(asked).to.deep.equal([]);
    expect(isShown(finder)).to.equal(true);
    await press(finder, 'Find services');
    await waitUntil(() => find(finder, '.event'));
  });
});
