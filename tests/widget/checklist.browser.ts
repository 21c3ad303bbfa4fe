import { openCatalog, type LogicPiece, type Piece, type TextsPiece } from '@service-finder/core';
import { expect } from '@open-wc/testing';
import type { ServiceFinder } from '../../packages/widget/src/service-finder.js';
import { all, axeFindings, find, press, readyFinder, settle, submit, textOf } from './helpers.js';
import { tinyPieces } from './tiny-catalog.js';

const ITEMS = ['had-passport', 'had-firearms', 'was-veteran'];

/** The tiny catalogue, with three short questions that are asked on one screen. */
const withChecklist = (items: readonly string[]) => openCatalog(tinyPieces.map((piece) => extended(piece, items)));

function extended(piece: Piece, items: readonly string[]): Piece {
  if (piece.jurisdiction !== 'ca') return piece;
  if (piece.piece === 'logic') {
    const logic = piece as LogicPiece;
    const one = logic.services['ca/tell-government' as never] as object;
    const facts = Object.fromEntries(ITEMS.map((id) => [id, { type: 'yes-no', group: 'death' }]));
    const services = Object.fromEntries(ITEMS.map((id) => [`ca/for-${id}`, { ...one, rule: { fact: id, is: true } }]));
    return {
      ...logic,
      facts: { ...logic.facts, ...facts, 'they-had': { type: 'checklist', items, group: 'death' } },
      services: { ...logic.services, ...services },
    } as LogicPiece;
  }
  if (piece.piece !== 'texts') return piece;
  const texts = piece as TextsPiece;
  const facts = Object.fromEntries(ITEMS.map((id) => [id, { label: id, question: `${id}?`, yes: `Yes: ${id}`, no: `No: ${id}` }]));
  return { ...texts, facts: { ...texts.facts, ...facts, 'they-had': { label: 'Had', question: 'What did they have?' } } } as TextsPiece;
}

/** A finder that shows the checklist. */
async function atChecklist(lang = 'en', items: readonly string[] = ITEMS): Promise<ServiceFinder> {
  const finder = await readyFinder({ lang }, 'en', withChecklist(items));
  find(finder, '.event')!.click();
  await settle(finder);
  find(finder, '.view > .ways .secondary')!.click();
  await settle(finder);
  for (let count = 0; count < 12 && !find(finder, 'input[name=item]'); count++) {
    const buttons = all(finder, 'form.question .ways .secondary');
    buttons[buttons.length - 1]!.click();
    await settle(finder);
  }
  return finder;
}

const tick = (finder: ServiceFinder, id: string) => find<HTMLInputElement>(finder, `#f-${id}`)!.click();
const shown = (finder: ServiceFinder) => all<HTMLInputElement>(finder, 'input[name=item]').map(({ value }) => value);

describe('several short questions on one screen', () => {
  it('what is left empty counts as no, and the screen says so', async () => {
    const finder = await atChecklist();
    expect(textOf(finder, 'form.question')).to.contain('What you leave empty counts as “no”, unless you tick the last box.');
    const items = shown(finder);
    tick(finder, items[0]!);
    await submit(finder, 'form.question');
    expect(items.map((id) => finder.answers.get(id))).to.deep.equal([true, ...items.slice(1).map(() => false)]);
  });

  it('what is left empty is unknown if the person says that they are not sure', async () => {
    const finder = await atChecklist();
    const items = shown(finder);
    tick(finder, items[0]!);
    tick(finder, 'unsure');
    await submit(finder, 'form.question');
    expect(finder.answers.get(items[0]!)).to.equal(true);
    for (const id of items.slice(1)) expect(finder.answers.get(id)).to.deep.equal({ declined: 'dont-know' });
    await press(finder, 'Back');
    expect(find<HTMLInputElement>(finder, '#f-unsure')!.checked).to.equal(true);
  });

  it('only “not sure” is an answer, nothing ticked is not', async () => {
    const finder = await atChecklist();
    await submit(finder, 'form.question');
    expect(find(finder, '#faults')).to.not.equal(null);
    tick(finder, 'unsure');
    await submit(finder, 'form.question');
    expect(find(finder, '#faults')).to.equal(null);
  });

  it('fields stand with the boxes: what is left empty there is not known', async () => {
    const finder = await atChecklist('en', ['deceased-was-your', ...ITEMS]);
    expect(textOf(finder, '#title')).to.equal('Had');
    expect(textOf(finder, 'form.question')).to.contain('Leave empty what you do not know');
    expect(textOf(finder, 'form.question')).not.to.contain('None of these');
    expect(all(finder, 'fieldset.inner > legend').map((legend) => legend.textContent!.trim())).to.contain('What did they have?');
    await submit(finder, 'form.question');
    expect(find(finder, '#faults a')!.getAttribute('href')).to.equal('#f-deceased-was-your-partner');
    tick(finder, shown(finder)[0]!);
    await submit(finder, 'form.question');
    expect(finder.answers.get(ITEMS[0]!)).to.equal(true);
    expect(finder.answers.get('deceased-was-your')).to.deep.equal({ declined: 'dont-know' });
  });

  it('a button that was chosen can be taken back: “I don’t know” is one of them, and an answer', async () => {
    const finder = await atChecklist('en', ['deceased-was-your', ...ITEMS]);
    const choose = (value: string) => find<HTMLInputElement>(finder, `input[name=deceased-was-your][value="${value}"]`)!.click();
    choose('partner');
    choose('');
    await submit(finder, 'form.question');
    expect(find(finder, '#faults') === null).to.equal(true);
    expect(finder.answers.get('deceased-was-your')).to.deep.equal({ declined: 'dont-know' });
    await press(finder, 'Back');
    expect(find<HTMLInputElement>(finder, 'input[name=deceased-was-your]:checked')?.value).to.equal('');
  });

  for (const lang of ['en', 'fr', 'ar'])
    it(`axe finds nothing in ${lang}, with fields or without`, async () => {
      expect(await axeFindings(await atChecklist(lang, ['deceased-was-your', 'age', ...ITEMS]))).to.deep.equal([]);
      const finder = await atChecklist(lang);
      expect(await axeFindings(finder)).to.deep.equal([]);
      await submit(finder, 'form.question');
      expect(await axeFindings(finder)).to.deep.equal([]);
    });
});
