// Two life events with the keyboard alone, on a small phone and a large screen: at every press, focus is seen, whole and not covered.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../packages/dev/serve.mjs';
import { openBrowser, openWatched, ready, titleOf } from './harness.mjs';

let browser;
let url;
let close;
before(async () => {
  browser = await openBrowser();
  ({ url, close } = await serve());
});
after(async () => {
  await browser?.close();
  await close?.();
});

/** What has the focus, and what is wrong with how it is seen. */
const look = () => {
  const host = document.querySelector('service-finder');
  const element = host.shadowRoot.activeElement ?? document.activeElement;
  if (element === document.body) return { wrong: 'nothing has the focus' };
  if (element.getRootNode() === document) return { text: '' }; // the page's own
  const box = element.getBoundingClientRect();
  const at = [box.left + box.width / 2, Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1)];
  const top = host.shadowRoot.elementFromPoint(...at) ?? document.elementFromPoint(...at);
  const isMine = top && (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element));
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const wrong =
    box.top < -1 || (box.bottom > innerHeight + 1 && box.height < innerHeight) || box.left < -1 || box.right > innerWidth + 1
      ? 'it is not on the screen'
      : !isMine
        ? 'something covers it'
        : !element.closest('#title, #faults') && (outlineStyle === 'none' || parseFloat(outlineWidth) < 1.5)
          ? 'nothing shows that it has the focus'
          : undefined;
  const text = (element.innerText || element.closest('label')?.innerText || element.value || '').trim();
  return { id: element.id, tag: element.tagName, type: element.type, kind: element.className, name: element.name, text, wrong };
};

async function walkByKeys({ width, height, event, place, status }) {
  const { page, seen, close: leave } = await openWatched(browser, { context: { viewport: { width, height } } });
  page.setDefaultTimeout(8000);
  const now = async (after) => {
    const at = await page.evaluate(look);
    assert.equal(at.wrong, undefined, `${after}: ${at.wrong} (${at.tag} ${at.id} “${at.text?.slice(0, 60)}”)`);
    return at;
  };
  const press = async (key, after = key) => {
    await page.keyboard.press(key);
    return now(after);
  };
  const tabTo = async (isIt, what, key = 'Tab') => {
    for (let count = 0; count < 250; count++) {
      const at = await press(key, `on the way to ${what}`);
      if (isIt(at)) return at;
    }
    throw new Error(`${key} never got to ${what}`);
  };
  const says = (words) => (at) => words.test(at.text);
  /** Presses Enter and waits until another heading, or the faults, have the focus. */
  const enter = async (what) => {
    const before = await titleOf(page);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (title) => {
        const { shadowRoot: root } = document.querySelector('service-finder');
        const at = root.activeElement?.id;
        return at === 'faults' || at === 'choices-title' || (at === 'title' && root.querySelector('#title').innerText.trim() !== title);
      },
      before,
      { timeout: 8000 },
    );
    return now(`after Enter on ${what}`);
  };
  try {
    await page.goto(`${url}01-plain-html/fr.html`);
    await ready(page);
    await page.waitForSelector('service-finder .event');
    await tabTo((at) => at.kind === 'event' && event.test(at.text), 'the life event');
    await enter('the life event');
    await tabTo((at) => at.id === 'place', 'the place');
    await page.keyboard.type(place);
    await enter('the place');

    let screens = 0;
    while (await page.locator('service-finder form.question').count()) {
      assert.ok(++screens < 40, 'the questions end');
      const heading = await titleOf(page);
      const done = new Set();
      for (;;) {
        const at = await press('Tab', `in “${heading}”`);
        if (at.type === 'submit') break;
        if (at.type === 'radio' && !done.has(at.name)) {
          done.add(at.name);
          let chosen = await press('Space');
          for (let count = 0; count < 12 && status.test(heading) && !/réfugi|mise à pied/.test(chosen.text); count++)
            chosen = await press('ArrowDown');
        } else if (at.type === 'checkbox' && !done.has('box')) {
          done.add('box');
          await press('Space');
        } else if (at.tag === 'INPUT' && at.type === 'text') {
          await page.keyboard.type(/day$/.test(at.id) ? '10' : /year$/.test(at.id) ? '2026' : '30');
        } else if (at.tag === 'SELECT') await page.keyboard.press('ArrowDown');
      }
      const { id } = await enter(`“Continuer” of “${heading}”`);
      if (id === 'faults') {
        await tabTo(says(/^Je ne sais pas$/), 'the button “I don’t know”');
        if ((await now('there')).tag === 'INPUT')
          await tabTo((at) => at.tag === 'BUTTON' && /^Je ne sais pas/.test(at.text), 'that button');
        await enter('“Je ne sais pas”');
      }
    }
    assert.ok(screens > 3, `${screens} screens`);

    await tabTo(says(/^Résultats$/), 'the results', 'Shift+Tab');
    await enter('the results');
    const service = await tabTo((at) => at.kind === 'link', 'a service');
    await enter('a service');
    await tabTo(says(/^Retour$/), 'back', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('service-finder').shadowRoot.activeElement?.dataset.to);
    assert.equal((await now('back')).text, service.text, 'back at the service in the list');
    await tabTo(says(/^Plan$/), 'the plan', 'Shift+Tab');
    await enter('the plan');
    await tabTo((at) => at.type === 'checkbox', 'a step to tick');
    assert.equal((await press('Space')).type, 'checkbox', 'focus stays on the step that was ticked');
    await tabTo(says(/^Emporter$/), 'taking along');
    await enter('taking along');
    await tabTo(says(/^Créer le lien$/), 'the link');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('service-finder').shadowRoot.activeElement?.id === 'take-link');
    await now('after making the link');
    await tabTo(says(/^Tout oublier$/), 'forgetting');
    await enter('forgetting');
    assert.equal(await page.evaluate(() => document.querySelector('service-finder').answers.size), 0);
    assert.deepEqual(seen.errors, []);
  } finally {
    await leave();
  }
}

describe('with the keyboard alone, in French', () => {
  for (const [width, height] of [
    [320, 568],
    [900, 700],
  ]) {
    it(`a refugee new to Québec, at ${width} px`, () =>
      walkByKeys({ width, height, event: /arrivée au Canada/, place: 'Montréal', status: /À propos de vous/ }));
    it(`somebody in Alberta who lost a job, at ${width} px`, () =>
      walkByKeys({ width, height, event: /Perte d/, place: 'Calgary', status: /pris fin/ }));
  }
});
