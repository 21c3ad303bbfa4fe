// Files of the catalogue that are missing, late, cut short, of another format, or altered; no script; no network: what happened is said,
// there is a way forward, the links inside the tag work, and trying again works.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../packages/dev/run.mjs';
import { serve, STRICT_POLICY } from '../../packages/dev/serve.mjs';
import { openBrowser, openWatched, ready, sayPlace, search, textOf, titleOf } from './harness.mjs';
import { LINKS, pageWith } from './pages.mjs';

const BUILD = join(ROOT, 'packages/widget/dist/cdn/catalog');
const CATALOG = '/service-finder/cdn/catalog/';
const isOf = (kind) => (path) => path.startsWith(CATALOG) && kind.test(path.slice(CATALOG.length));
const MANIFEST = isOf(/^catalog\.json$/);
const CANADA = isOf(/^ca\.(logic|en)\.\w+\.json$/);
const ONTARIO = isOf(/^ca-on\.(logic|en)\.\w+\.json$/);
const DETAILS = isOf(/^[\w-]+\.en\.details\.\w+\.json$/);
const INDEX = isOf(/\.index\.\w+\.json$/);
const PLACES = isOf(/^places\./);

const FAULTS = {
  missing: (response) => response.writeHead(404).end('Not found'),
  'a server error': (response) => response.writeHead(503).end('Busy'),
  'a connection that breaks': (response) => response.destroy(),
  'cut short': (response, path) => response.writeHead(200, { 'content-type': 'application/json' }).end(bytesOf(path).subarray(0, 200)),
  'a page in the place of the file': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
  empty: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(),
};
const ALTERED = (response, path) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.concat([bytesOf(path), Buffer.from(' ')]));
const bytesOf = (path) => readFileSync(join(BUILD, path.slice(CATALOG.length)));

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

/** A page whose catalogue is broken until `heal()`. */
async function visit(breaks, answer, task, { element = '<service-finder>', watch } = {}) {
  let broken = true;
  const server = await serve({
    answer(path, response) {
      if (path === '/broken/page.html') {
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': STRICT_POLICY })
          .end(pageWith(`${element}${LINKS}</service-finder>`));
        return true;
      }
      if (!broken || !breaks(path)) return false;
      answer(response, path);
      return true;
    },
  });
  const { page, seen, close } = await openWatched(browser, watch);
  page.setDefaultTimeout(6000);
  try {
    await page.goto(`${server.url}broken/page.html`);
    await task({ page, seen, url: server.url, heal: () => (broken = false) });
    assert.deepEqual(seen.violations, []);
  } finally {
    await close();
    await server.close();
  }
}

/** The whole fault view: a sentence, the links, a button that works. */
async function refusedThenHealed({ page, heal }, sentence) {
  await page.waitForSelector('service-finder .failed');
  assert.match(await textOf(page), sentence);
  assert.ok(await page.locator('#fallback').isVisible());
  await page.locator('service-finder .failed .primary').click(); // still broken: says so again
  await page.waitForSelector('service-finder .failed .primary');
  heal();
  await page.locator('service-finder .failed .primary').click();
  await ready(page);
  assert.equal(await titleOf(page), 'Find government services');
  assert.equal(await page.locator('#fallback').isVisible(), false);
}

describe('the manifest', () => {
  for (const [what, answer] of Object.entries(FAULTS))
    it(`is ${what}: said, links shown, and trying again works`, () =>
      visit(MANIFEST, answer, (visited) => refusedThenHealed(visited, /could not be loaded/)));

  it('is of a newer format: says that the page needs an update', () =>
    visit(
      MANIFEST,
      (response, path) => response.end(JSON.stringify({ ...JSON.parse(bytesOf(path)), format: 99 })),
      (visited) => refusedThenHealed(visited, /do not fit together/),
    ));

  it('never comes: after a while that is said, and trying again works', () =>
    visit(
      MANIFEST,
      () => undefined,
      async ({ page, heal }) => {
        await page.waitForSelector('service-finder .bones');
        assert.ok(await page.locator('#fallback').isVisible(), 'the links are there while it loads');
        await page.waitForSelector('service-finder .failed');
        assert.match(await textOf(page), /too long/);
        heal();
        await page.locator('service-finder .failed .primary').click();
        await ready(page);
      },
      {
        watch: {
          init: () =>
            (AbortSignal.timeout = (
              (original) => (ms) =>
                original.call(AbortSignal, Math.min(ms, 1500))
            )(AbortSignal.timeout)),
        },
      },
    ));

  it('is slow: the links are there until it comes', () =>
    visit(
      MANIFEST,
      (response, path) => setTimeout(() => response.end(bytesOf(path)), 1500),
      async ({ page }) => {
        await page.waitForSelector('service-finder .bones');
        assert.ok(await page.locator('#fallback').isVisible());
        await ready(page);
        assert.equal(await page.locator('#fallback').isVisible(), false);
      },
    ));
});

describe('the files of Canada', () => {
  for (const [what, answer] of [...Object.entries(FAULTS), ['altered: their hash is wrong', ALTERED]])
    it(`are ${what}: said, links shown, and trying again works`, () =>
      visit(CANADA, answer, (visited) => refusedThenHealed(visited, /could not be loaded/)));
});

describe('the files of Ontario', () => {
  for (const [what, answer] of [
    ['missing', FAULTS.missing],
    ['cut short', FAULTS['cut short']],
    ['altered', ALTERED],
  ])
    it(`are ${what}: that is said, federal services stay usable, and trying again works`, () =>
      visit(ONTARIO, answer, async ({ page, heal }) => {
        await ready(page);
        await page.evaluate(() => document.querySelector('service-finder').open('everything'));
        await page.locator('service-finder .top .end .bar').first().click();
        await sayPlace(page, 'Ontario');
        await page.waitForSelector('service-finder .part-fault');
        assert.match(await textOf(page), /not complete.*Ontario/s);
        assert.match(await textOf(page), /Place: Ontario/);
        const before = await page.evaluate(
          () => document.querySelector('service-finder').shadowRoot.querySelectorAll('.view button').length,
        );
        assert.ok(before > 10, 'federal services are listed');
        heal();
        await page.locator('service-finder .part-fault .link').click();
        await page.waitForSelector('service-finder .part-fault', { state: 'detached' });
      }));

  it('are missing from the beginning, on a page about Ontario: the rest works', () =>
    visit(
      ONTARIO,
      FAULTS.missing,
      async ({ page, heal }) => {
        await ready(page);
        assert.match(await textOf(page), /not complete.*Ontario|not complete.*ca-on/s);
        heal();
        await page.locator('service-finder .part-fault .link').click();
        await page.waitForSelector('service-finder .part-fault', { state: 'detached' });
      },
      { element: '<service-finder place="ca-on">' },
    ));
});

describe('what is loaded later', () => {
  it('details that fail: the service can be read, that is said, and trying again brings them', () =>
    visit(DETAILS, FAULTS.missing, async ({ page, heal }) => {
      await ready(page);
      await page.evaluate(() => document.querySelector('service-finder').open('ca/old-age-security'));
      await page.waitForFunction(() =>
        /could not be loaded|not complete/.test(document.querySelector('service-finder').shadowRoot.querySelector('.finder').innerText),
      );
      const short = (await textOf(page)).length;
      heal();
      await page.locator('service-finder').getByRole('button', { name: 'Try again' }).first().click();
      await page.waitForFunction(
        (length) => document.querySelector('service-finder').shadowRoot.querySelector('.finder').innerText.length > length + 100,
        short,
      );
    }));

  it('search indexes that fail: that is said, life events can still be used, and the next search works', () =>
    visit(INDEX, FAULTS.missing, async ({ page, heal }) => {
      await ready(page);
      await page.fill('service-finder #query', 'passport');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('service-finder').shadowRoot.querySelector('.fault, .failed, .part-fault'));
      heal();
      await search(page, 'passport renewal');
      assert.match(await textOf(page), /passport/i);
    }));

  it('the list of places that fails: a province can still be chosen', () =>
    visit(PLACES, FAULTS.missing, async ({ page }) => {
      await ready(page);
      await page.locator('service-finder .top .end .bar').first().click();
      await page.fill('service-finder #place', 'Bathurst');
      await page.locator('service-finder form.place button[type=submit]').click();
      await page.waitForSelector('service-finder #place-fault, service-finder #query');
      if (await page.locator('service-finder form.place').count())
        await page.locator('service-finder').getByRole('button', { name: 'New Brunswick' }).click();
      await page.waitForFunction(() =>
        /Place: (New Brunswick|Bathurst)/.test(document.querySelector('service-finder').shadowRoot.querySelector('.finder').innerText),
      );
    }));

  it('the network goes away in the middle: answers stay, and the plan of what is loaded is shown', () =>
    visit(
      () => false,
      undefined,
      async ({ page }) => {
        await ready(page);
        await page.waitForSelector('service-finder form.question');
        await page.context().setOffline(true);
        for (let turn = 0; turn < 3; turn++) await page.locator('service-finder form.question .ways .secondary').last().click();
        const known = await page.evaluate(() => document.querySelector('service-finder').answers.size);
        await page.evaluate(() => document.querySelector('service-finder').open('plan'));
        await page.waitForFunction(() => document.querySelector('service-finder').shadowRoot.querySelector('.steps'));
        assert.ok(known >= 3);
        assert.equal(await page.evaluate(() => document.querySelector('service-finder').answers.size), known);
      },
      { element: '<service-finder life-event="bereavement" place="ca-on">' },
    ));
});

describe('without the finder', () => {
  it('the links inside the tag are there without script', () =>
    visit(
      () => false,
      undefined,
      async ({ page }) => assert.ok(await page.locator('#fallback').isVisible()),
      { watch: { context: { javaScriptEnabled: false } } },
    ));

  it('the links are there when the script cannot be had', () =>
    visit(
      (path) => path.endsWith('service-finder.js'),
      FAULTS.missing,
      async ({ page, url }) => {
        await page.waitForTimeout(200);
        assert.ok(await page.locator('#fallback').isVisible());
        await page.click('#fallback');
        assert.equal(page.url(), `${url}01-plain-html/`);
      },
    ));

  it('sentences that cannot be had: the start stands, and what needs them says so', () =>
    visit(
      (path) => /cdn\/en-[\w-]+\.js$/.test(path),
      FAULTS.missing,
      async ({ page }) => {
        await ready(page);
        assert.equal(await titleOf(page), 'Find government services');
        await page.locator('service-finder .ways .secondary').last().click();
        await page.waitForSelector('service-finder .failed .primary');
        assert.ok(await page.locator('#fallback').isVisible());
      },
    ));

  it('a lazy finder asks for nothing until it is wanted', () =>
    visit(
      () => false,
      undefined,
      async ({ page, seen }) => {
        await page.waitForSelector('service-finder button');
        assert.ok(await page.locator('#fallback').isVisible());
        assert.deepEqual(
          seen.requests.filter((request) => request.includes('/catalog/')),
          [],
        );
        await page.locator('service-finder button').click();
        await ready(page);
      },
      { element: '<service-finder lazy>' },
    ));
});
