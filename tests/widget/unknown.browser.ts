import { expect } from '@open-wc/testing';
import type { ServiceFinder } from '../../packages/widget/src/service-finder.js';
import { axeFindings, find, readyFinder, settle, textOf, titleOf } from './helpers.js';

const NOT_FOUND = 'We could not find what this page points to';
const NO_SERVICE = 'This service is not in the catalogue.';
const open = (name: string) => (finder: ServiceFinder) => finder.open(name as 'home');

interface Row {
  readonly what: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly act?: (finder: ServiceFinder) => Promise<void>;
  /** The view that a person sees. */
  readonly title: string;
  /** What the host's developer reads. */
  readonly warning: string;
}

const ROWS: readonly Row[] = [
  { what: 'open("nonsense")', act: open('nonsense'), title: NOT_FOUND, warning: 'open("nonsense") is not known.' },
  { what: 'open("plann")', act: open('plann'), title: NOT_FOUND, warning: 'open("plann") is not known. Did you mean “plan”?' },
  { what: 'open("question"), which needs to know which', act: open('question'), title: NOT_FOUND, warning: 'open("question")' },
  { what: 'open("ca/nothing")', act: open('ca/nothing'), title: NO_SERVICE, warning: 'There are, for example: ca/death-benefit' },
  { what: 'open("zz/nothing")', act: open('zz/nothing'), title: NO_SERVICE, warning: 'open("zz/nothing") is not known.' },
  {
    what: 'service="ca/death-benefitt"',
    attributes: { service: 'ca/death-benefitt' },
    title: NO_SERVICE,
    warning: 'service="ca/death-benefitt" is not known. Did you mean “ca/death-benefit”?',
  },
  {
    what: 'life-event="nothing"',
    attributes: { 'life-event': 'nothing' },
    title: NOT_FOUND,
    warning: 'life-event="nothing" is not known. There are, for example: bereavement, birth.',
  },
  {
    what: 'life-event="berevement"',
    attributes: { 'life-event': 'berevement' },
    title: NOT_FOUND,
    warning: 'life-event="berevement" is not known. Did you mean “bereavement”?',
  },
  { what: 'view="nothing"', attributes: { view: 'nothing' }, title: NOT_FOUND, warning: 'view="nothing" is not known.' },
  { what: 'view="serach"', attributes: { view: 'serach' }, title: NOT_FOUND, warning: 'Did you mean “search”?' },
  {
    what: 'view="plan" without a life event',
    attributes: { view: 'plan' },
    title: 'Find government services',
    warning: 'view="plan" needs a life event: life-event="bereavement".',
  },
  { what: 'place="ca-om"', attributes: { place: 'ca-om' }, title: 'Find government services', warning: 'Did you mean “ca-on”?' },
];

describe('what the host asks for and is not there', () => {
  const warn = console.warn;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const { what, attributes = {}, act, title, warning } of ROWS) {
    it(`${what}: a sentence and a way forward, and a warning to the host`, async () => {
      const finder = await readyFinder(attributes);
      await act?.(finder);
      await settle(finder);
      expect(titleOf(finder)).to.equal(title);
      expect(find(finder, '.view form.search')).to.not.equal(null);
      expect(find(finder, '.view .event')).to.not.equal(null);
      expect(textOf(finder, '.view')).to.contain('See all services');
      expect(await axeFindings(finder)).to.deep.equal([]);
      expect(warnings.join('\n'))
        .to.contain(`service-finder: ${what.includes('place') ? 'place="ca-om" is not known. ' : ''}`)
        .and.contain(warning);
    });
  }

  it('what is there warns of nothing', async () => {
    const finder = await readyFinder({ 'life-event': 'bereavement', view: 'plan', place: 'ca-on' });
    await finder.open('ca/death-benefit');
    await finder.open('home');
    await settle(finder);
    expect(warnings).to.deep.equal([]);
  });

  it('a service of a government that is not loaded is loaded', async () => {
    const finder = await readyFinder();
    await finder.open('ca-on/death-certificate');
    await settle(finder);
    expect(titleOf(finder)).to.equal('Death certificate');
  });
});
