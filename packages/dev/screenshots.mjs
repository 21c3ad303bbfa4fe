// Takes a picture of every view of the served examples, to be looked at. `node packages/dev/screenshots.mjs [OUT_DIR] [name …]`
// Names pick from SETS below, and `faults`, `kiosk`. Without names: all.
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from './browser.mjs';
import { ROOT } from './run.mjs';
import { serve } from './serve.mjs';

const out = process.argv[2] ?? join(tmpdir(), 'service-finder-screenshots');
const wanted = process.argv.slice(3);
mkdirSync(out, { recursive: true });

const SETS = {
  'en-320': { lang: 'en', width: 320 },
  'en-768': { lang: 'en', width: 768 },
  'en-1280': { lang: 'en', width: 1280 },
  'fr-320': { lang: 'fr', width: 320 },
  'fr-1280': { lang: 'fr', width: 1280 },
  dark: { lang: 'en', width: 900, theme: 'dark' },
  forced: { lang: 'en', width: 900, context: { forcedColors: 'active' } },
  ar: { lang: 'en', width: 900, switchTo: 'ar' },
  'ar-320': { lang: 'en', width: 320, switchTo: 'ar' },
  zh: { lang: 'en', width: 900, switchTo: 'zh-Hans' },
  iu: { lang: 'en', width: 900, switchTo: 'iu' },
  sidebar: { lang: 'en', width: 1000, style: 'service-finder { max-inline-size: 20em }' },
  text200: { lang: 'en', width: 900, style: 'html { font-size: 200% }' },
  spacing: { lang: 'fr', width: 500, style: 'service-finder { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }' },
  behalf: { lang: 'fr', width: 700, behalf: true },
  ...Object.fromEntries(
    ['gcweb', 'gcds', 'ontario', 'bc', 'quebec'].map((name) => [
      name,
      { lang: name === 'quebec' ? 'fr' : 'en', width: 900, style: readFileSync(join(ROOT, `packages/widget/themes/${name}.css`), 'utf8') },
    ]),
  ),
};
const QUERY = { en: 'my dad died', fr: 'mon père est mort' };

// SERVICE_FINDER_URL names a server that already runs.
const url = process.env.SERVICE_FINDER_URL ?? (await serve({ policy: null })).url;
const browser = await chromium.launch(await chromiumLaunchOptions());
for (const [name, set] of Object.entries(SETS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await walk(name, set).catch((error) => console.error(`${name}: ${error.message.split('\n')[0]}`));
}
for (const [name, look] of Object.entries({ faults, kiosk }))
  if (wanted.length === 0 || wanted.includes(name))
    await look().catch((error) => console.error(`${name}: ${error.message.split('\n')[0]}`));
await browser.close();
process.exit(0);

/** Goes through the main views as a person would, and takes a picture of each. */
async function walk(name, { lang, width, theme, context = {}, style, switchTo, behalf }) {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, ...context })).newPage();
  page.setDefaultTimeout(4000);
  page.on('pageerror', (error) => console.error(`${name}: ${error.stack}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.error(`${name}: ${message.text()}`));
  await page.goto(`${url}01-plain-html/${lang === 'fr' ? 'fr.html' : ''}`);
  if (style) await page.addStyleTag({ content: style });
  if (theme)
    await page.evaluate((value) => {
      document.querySelector('service-finder').theme = value;
      document.body.style.cssText = 'background:#111;color:#eee';
    }, theme);
  await page.waitForSelector('.event');
  if (switchTo) {
    await page.selectOption('.language select', switchTo);
    await page.waitForTimeout(500);
  }
  if (behalf) await page.locator('.behalf input').check();
  let number = 0;
  const shot = async (view) => {
    await page.waitForTimeout(150);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.error(`${name} ${view}: ${wide} px wider than the screen`);
    await page.screenshot({ path: join(out, `${name}-${String(number++).padStart(2, '0')}-${view}.png`), fullPage: true });
  };
  await shot('home');
  await page.fill('#query', QUERY[lang].slice(0, 8));
  await page.waitForSelector('[role=option]').catch(() => undefined);
  await page.keyboard.press('ArrowDown');
  await shot('suggestions');
  await page.keyboard.press('Escape');
  await page.fill('#query', QUERY[lang]);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bundle-hit, #results, .topics');
  await shot('search');
  await page.fill('#query', 'xylophone qwrtz');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await shot('nothing');
  await page.fill('#query', QUERY[lang]);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bundle-hit');
  await page.locator('.bundle-hit .primary').first().click();
  await page.waitForSelector('form.place');
  await shot('place');
  await page.fill('#place', 'K1A 0');
  await page.locator('form.place .primary').click();
  await page.waitForSelector('#place-fault');
  await shot('place-fault');
  await page.fill('#place', 'K1A 0B1');
  await page.locator('form.place .primary').click();
  await page.waitForSelector('form.question');
  await shot('question-date');
  const year = new Date().getFullYear();
  await page.fill('[name=died-on-day]', '10');
  await page.selectOption('[name=died-on-month]', '11');
  await page.fill('[name=died-on-year]', String(year + 1));
  await page.locator('form.question .primary').click();
  await page.waitForSelector('#faults');
  await shot('question-fault');
  await page.fill('[name=died-on-year]', String(year));
  await page.locator('form.question .primary').click();
  await page.waitForTimeout(200);
  for (let count = 0; count < 24 && (await page.locator('form.question').count()) > 0; count++) {
    await answerOne(page, count);
    await page.waitForTimeout(120);
    if (count < 2 || count === 8) await shot(`question-${count}`);
  }
  await shot('after-questions');
  for (const tab of await page.locator('.tab').all()) {
    await tab.click();
    await shot(`tab-${number}`);
  }
  await page.locator('.controls .link').nth(1).click();
  await page.waitForSelector('form.take');
  await page.locator('form.take .secondary').nth(1).click();
  await page.waitForTimeout(400);
  await shot('take-along');
  await page.locator('.top .bar').nth(1).click();
  await page.locator('.topics .link').first().click();
  await shot('topic');
  await page.locator('.services .link').first().click();
  await page.waitForTimeout(400);
  await shot('service');
  await page.context().close();
}

/** What is shown when files cannot be had, or the page asks for what is not there. */
async function faults() {
  const view = async (name, { block, html = '' }) => {
    const page = await (await browser.newContext({ viewport: { width: 700, height: 900 } })).newPage();
    if (block) await page.route(block, (route) => route.abort());
    if (html)
      await page.route('**/01-plain-html/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace('<service-finder>', `<service-finder ${html}>`) });
      });
    await page.goto(`${url}01-plain-html/`);
    await page.waitForTimeout(2500);
    await page.screenshot({ path: join(out, `faults-${name}.png`), fullPage: true });
    await page.context().close();
  };
  await view('manifest', { block: '**/catalog.json' });
  await view('place', { block: '**/ca-on.*', html: 'place="ca-on"' });
  await view('details', { block: '**/*details*', html: 'service="ca/canada-child-benefit"' });
  await view('code', { block: '**/more-*', html: 'view="everything"' });
  await view('service', { html: 'service="ca/nothing"' });
  await view('life-event', { html: 'life-event="nothing"' });
  await view('loading', { block: '**/nothing', html: 'catalog-url="http://10.255.255.1/catalog.json"' });
}

/** A kiosk: large, upright, one finder. */
async function kiosk() {
  const page = await (await browser.newContext({ viewport: { width: 1080, height: 1400 } })).newPage();
  await page.goto(`${url}13-kiosk/`);
  await page.waitForSelector('.event');
  await page.screenshot({ path: join(out, 'kiosk-0-home.png') });
  await page.locator('.event').first().click();
  await page.waitForSelector('form.place');
  await page.screenshot({ path: join(out, 'kiosk-1-place.png') });
  await page.context().close();
}

/** Answers a question so that the family of a parent who worked in Canada is found; "I don't know" now and then. */
async function answerOne(page, count) {
  const form = page.locator('form.question');
  if (count % 5 === 4) return form.locator('.ways .secondary').nth(-2).click();
  const radios = form.locator('input[type=radio]');
  if (await radios.count()) {
    const values = await radios.evaluateAll((all) => all.map((one) => one.value));
    const parent = values.findIndex((value) => value === 'parent');
    await radios.nth(parent >= 0 ? parent : 0).check();
  } else if (await form.locator('input[type=checkbox]').count()) {
    await form.locator('input[type=checkbox]').first().check();
  } else if (await form.locator('select').count()) {
    return form.locator('.ways .secondary').nth(-2).click();
  } else await form.locator('input[type=text]').first().fill('40');
  await form.locator('.primary').click();
}
