// A whole session, as a person would have it: every view of the finder is visited once.
import { answerOne, ready, sayPlace, search, textOf, titleOf } from './harness.mjs';

const SAID = {
  en: { query: 'my dad died', other: 'passport', nothing: 'xylophone qwrtz' },
  fr: { query: 'mon père est mort', other: 'passeport', nothing: 'xylophone qwrtz' },
};

/**
 * Goes through search, life event, place, questions, review, results, plan, a service, take-along, another language, forgetting.
 *
 * @param {import('playwright-core').Page} page - A page with the finder, on its start.
 * @param {{ lang?: 'en' | 'fr', questions?: number }} [options]
 * @returns {Promise<{ visited: string[], kinds: string[], plan: string, afterForgetting: string }>}
 */
export async function walk(page, { lang = 'en', questions = 30 } = {}) {
  const words = SAID[lang];
  const visited = [];
  const finder = page.locator('service-finder');
  const note = async (view) => visited.push(`${view}: ${await titleOf(page)}`);

  await ready(page);
  await note('home');
  await finder.locator('.controls .link').nth(1).click();
  await note('take along, nothing yet');
  await home(page);
  await finder.locator('.events .event').last().click();
  await page.waitForSelector('service-finder form.place');
  await note('a life event');
  await home(page);

  await page.locator('service-finder #query').pressSequentially(words.other.slice(0, 4), { delay: 20 });
  await page.waitForSelector('service-finder [role=option]');
  visited.push('suggestions');
  await page.keyboard.press('Escape');
  await search(page, words.other);
  await note('search');
  await finder.locator('.services .link').first().click();
  await page.waitForSelector('service-finder .view:not(:has(#query))');
  await note('service from search');
  await finder.locator('.top .bar').first().click();
  await page.fill('service-finder #query', words.nothing);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('service-finder').shadowRoot.querySelector('#results, .bundle-hit'));
  await note('search without result');
  await search(page, words.query);
  await finder.locator('.bundle-hit .primary').first().click();

  await page.waitForSelector('service-finder form.place');
  await page.fill('service-finder #place', 'K1A 0');
  await finder.locator('form.place button[type=submit]').click();
  await page.waitForSelector('service-finder #place-fault');
  await note('place with a mistake');
  await sayPlace(page, 'K1A 0B1');

  const kinds = [];
  if (await finder.locator('form.question').count()) {
    await finder.locator('form.question button[type=submit]').click();
    await page.waitForSelector('service-finder #faults');
    await note('question with a mistake');
  }
  while (kinds.length < questions && (await finder.locator('form.question').count()) > 0) {
    if (kinds.length === 2) await finder.locator('form.question ~ details summary').first().click();
    kinds.push(await answerOne(page, kinds.length));
  }
  await note('after the questions');

  for (const tab of ['results', 'plan', 'review']) {
    const at = { results: -3, plan: -2, review: -1 }[tab];
    await finder.locator('.journey .tab').nth(at).click();
    await note(tab);
  }
  await finder.locator('.answers .link:has(.unseen)').first().click();
  await note('changing an answer');
  await finder.locator('.top .bar').first().click();
  await finder.locator('.journey .tab').nth(-2).click();
  await page.waitForSelector('service-finder .steps');
  const plan = await textOf(page);
  await finder.locator('.steps input[type=checkbox]').first().check();
  const [download] = await Promise.all([
    page.waitForEvent('download').catch(() => undefined),
    finder.locator('.tools .secondary').nth(1).click(),
  ]);
  if (download) visited.push(`calendar: ${download.suggestedFilename()}`);
  await finder.locator('.steps .link').first().click();
  await note('service from the plan');

  await finder.locator('.controls .link').nth(1).click();
  await finder.locator('form.take .secondary').nth(1).click();
  await page.waitForSelector('service-finder #qr');
  await note('take along');
  const other = lang === 'en' ? 'fr' : 'en';
  if (await finder.locator('.language select').count()) {
    await page.selectOption('service-finder .language select', other);
    await page.waitForSelector(`service-finder .finder[lang=${other}]`);
    await note('in the other language');
    await page.selectOption('service-finder .language select', lang);
    await page.waitForSelector(`service-finder .finder[lang=${lang}]`);
  }
  await finder.locator('.controls .link').last().click();
  await note('forgotten');
  return { visited, kinds, plan, afterForgetting: await textOf(page) };
}

async function home(page) {
  await page.locator('service-finder .top .bar').nth(1).click();
  await page.waitForSelector('service-finder #query');
}
