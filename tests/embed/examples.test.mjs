// Every example, opened and used in a browser under the strict policy: what it asks for, what it keeps, and that it works.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../packages/dev/run.mjs';
import { serve } from '../../packages/dev/serve.mjs';
import { keptBy, NOTHING_KEPT, openBrowser, openWatched, ready, search, strangeRequests, textOf } from './harness.mjs';
import { walk } from './walk.mjs';

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

/** Opens a page of an example, does something there, and checks that it asked for nothing else, kept nothing, and broke no rule. */
async function visit(path, task, { mayKeep = {}, watch } = {}) {
  const { page, seen, close: leave } = await openWatched(browser, watch);
  page.setDefaultTimeout(8000);
  try {
    const response = await page.goto(url + path);
    assert.ok(response.headers()['content-security-policy'].includes("default-src 'none'"));
    await task(page, seen);
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(strangeRequests(seen, url, `/${path.split('/')[0]}/`), []);
    assert.deepEqual({ ...(await keptBy(page)), ...mayKeep }, { ...NOTHING_KEPT, ...mayKeep });
  } finally {
    await leave();
  }
}

/** The shortest honest use: a place, three questions, the plan. */
async function useLifeEvent(page, at = 'service-finder') {
  await ready(page, at);
  const finder = page.locator(at);
  if (await finder.locator('.events').count()) await finder.locator('.events .event').first().click();
  await page.waitForSelector(`${at} form.place, ${at} form.question, ${at} .journey`);
  if (await finder.locator('form.place').count()) {
    await page.fill(`${at} #place`, 'Ottawa');
    await finder.locator('form.place button[type=submit]').click();
    await page.waitForSelector(`${at} form.place`, { state: 'detached' });
    await page.waitForSelector(`${at} form.question, ${at} .journey`);
  }
  for (let turn = 0; turn < 3 && (await finder.locator('form.question').count()) > 0; turn++) {
    await finder.locator('form.question .ways .secondary').last().click();
    await page.waitForTimeout(60);
  }
  await finder.locator('.journey .tab').nth(-2).click();
  await page.waitForSelector(`${at} .steps, ${at} .plan-view`);
  assert.ok((await textOf(page, at)).length > 300);
  return page.evaluate((selector) => document.querySelector(selector).answers.size, at);
}

describe('a whole session', () => {
  for (const lang of ['en', 'fr'])
    it(`in ${lang}, every view visited: only the script and the catalogue are asked for, nothing is kept`, () =>
      visit(`01-plain-html/${lang === 'fr' ? 'fr.html' : ''}`, async (page) => {
        const { visited, kinds, plan, afterForgetting } = await walk(page, { lang });
        assert.ok(visited.length >= 18, visited.join('\n'));
        for (const kind of ['date', 'choice', 'checklist', 'number'])
          assert.ok(kinds.includes(kind), `a ${kind} was asked: ${kinds.join()}`);
        assert.match(plan, lang === 'en' ? /Death|death/ : /Décès|décès/);
        assert.match(afterForgetting, lang === 'en' ? /Find government services/ : /services/);
        assert.equal(await page.evaluate(() => document.querySelector('service-finder').answers.size), 0);
      }));

  it('remembers in this tab only when the host offers it and the person agrees', () =>
    visit('01-plain-html/', async (page) => {
      await page.evaluate(() => document.querySelector('service-finder').setAttribute('remember', ''));
      await useLifeEvent(page);
      assert.deepEqual(await keptBy(page), NOTHING_KEPT);
      await page.locator('service-finder .bottom input[type=checkbox]').check();
      await page.waitForFunction(() => sessionStorage.length === 1);
      await page.locator('service-finder .controls .link').last().click();
      await page.waitForFunction(() => sessionStorage.length === 0);
    }));
});

describe('the examples', () => {
  for (const path of [
    '02-gcweb/',
    '02-gcweb/fr.html',
    '03-gcds/built/',
    '03-gcds/built/fr.html',
    '04-drupal/rendered.html',
    '05-wordpress/rendered.html',
  ])
    it(`${path} goes from a life event to its plan`, () => visit(path, async (page) => void (await useLifeEvent(page))));

  for (const folder of ['06-react', '08-vue', '09-angular'])
    it(`${folder} tells the page of answers, and follows its language`, () =>
      visit(`${folder}/built/`, async (page) => {
        const known = await useLifeEvent(page);
        assert.ok((await page.locator('output').innerText()).endsWith(String(known)), await page.locator('output').innerText());
        await page.locator('main button').first().click();
        await page.waitForSelector('service-finder .finder[lang=fr]');
        assert.equal(await page.evaluate(() => document.querySelector('service-finder').answers.size), known);
      }));

  it('07-next has its links in the page that the server writes, and becomes the finder', async () => {
    assert.match(
      readFileSync(join(ROOT, 'examples/07-next/built/index.html'), 'utf8'),
      /<service-finder[^>]*><a href="https:\/\/www\.canada\.ca/,
    );
    await visit(
      '07-next/built/',
      async (page) => {
        const known = await useLifeEvent(page);
        assert.ok((await page.locator('output').innerText()).endsWith(String(known)));
      },
      { mayKeep: { state: null } },
    ); // Next's own router writes into history.state
  });

  for (const path of ['11-own-catalogue/', '11-own-catalogue/fr.html'])
    it(`${path} shows the organisation's own services and nothing of ours`, () =>
      visit(path, async (page, seen) => {
        await ready(page);
        assert.ok(seen.requests.every((request) => !request.includes('/cdn/catalog/')));
        await search(page, path.includes('fr') ? 'meubles' : 'furniture');
        assert.match(await textOf(page), /Furniture bank|Banque de meubles/);
      }));

  for (const path of ['12-two-finders/', '12-two-finders/fr.html'])
    it(`${path}: two finders share files and nothing else`, () =>
      visit(path, async (page, seen) => {
        await ready(page, '#search');
        const known = await useLifeEvent(page, '#bereavement');
        assert.ok(known > 0);
        assert.equal(await page.evaluate(() => document.querySelector('#search').answers.size), 0);
        const files = seen.requests.filter((request) => request.endsWith('.json'));
        assert.equal(files.length, new Set(files).size, 'no file is fetched twice');
      }));

  it('12-two-finders has no id twice outside shadow roots, and headings in order', () =>
    visit('12-two-finders/', async (page) => {
      await ready(page, '#search');
      const levels = await page.evaluate(() =>
        [...document.querySelectorAll('service-finder')].map((one) => one.shadowRoot.querySelector('h1, h2, h3, h4')?.tagName),
      );
      assert.deepEqual(levels, ['H3', 'H3']);
    }));

  for (const path of ['13-kiosk/', '13-kiosk/fr.html'])
    it(`${path} asks after 100 seconds, and forgets after two minutes`, () =>
      visit(path, async (page) => {
        await page.clock.install();
        await page.reload();
        await ready(page);
        await page.locator('service-finder .events .event').first().click();
        await page.waitForSelector('service-finder form.place');
        await page.clock.runFor(101_000);
        assert.ok(await page.locator('dialog').isVisible());
        await page.locator('dialog button').click();
        assert.equal(await page.locator('dialog').isVisible(), false);
        assert.ok(await page.locator('service-finder form.place').count(), 'nothing is lost when somebody is there');
        await page.clock.runFor(121_000);
        await page.waitForSelector('service-finder .events');
        assert.equal(await page.locator('dialog').isVisible(), false);
        assert.equal(await page.evaluate(() => document.querySelector('service-finder').answers.size), 0);
      }));

  for (const path of ['playground/', 'playground/fr.html'])
    it(`${path} shows what is chosen, and writes the lines for it`, () =>
      visit(path, async (page) => {
        await ready(page);
        await page.selectOption('[name=life-event]', 'birth');
        await page.selectOption('[name=place]', 'ca-on');
        await page.selectOption('[name=lang]', 'fr');
        await page.selectOption('[name=stylesheet]', 'gcweb');
        await page.check('[name=hide-languages]');
        await page.fill('[name="--service-finder-accent"]', '#aa0000');
        await page.waitForSelector('service-finder[life-event=birth] .finder[lang=fr]');
        const lines = await page.locator('#snippet').innerText();
        assert.match(lines, /<service-finder life-event="birth" place="ca-on" lang="fr" hide-languages>/);
        assert.match(lines, /--service-finder-accent: #aa0000/);
        assert.equal(
          await page.evaluate(() => getComputedStyle(document.querySelector('service-finder')).getPropertyValue('--service-finder-accent')),
          '#aa0000',
        );
      }));

  for (const path of ['', 'fr.html'])
    it(`the list of examples (/${path}) leads to pages that exist`, async () => {
      const { page, close: leave } = await openWatched(browser);
      await page.goto(url + path);
      const links = await page.$$eval('li a', (all) => all.map((link) => link.href));
      assert.ok(links.length >= 13);
      for (const link of links) assert.equal((await page.request.get(link)).status(), 200, link);
      await leave();
    });
});

describe('10-node', () => {
  it('plan.mjs prints a dated plan in both languages', () => {
    const plan = (...args) => execFileSync(process.execPath, [join(ROOT, 'examples/10-node/plan.mjs'), ...args], { encoding: 'utf8' });
    assert.match(plan('bereavement', 'K1A 0B1', '{ "died-on": "2026-11-10" }'), /January 9, 2027/);
    assert.match(plan('bereavement', 'Montréal', '{ "died-on": "2026-11-10" }', 'fr'), /9 janvier 2027/);
  });

  it('desk.mjs searches, asks next, and refuses nonsense', async () => {
    const { handle } = await import(join(ROOT, 'examples/10-node/desk.mjs'));
    const server = createServer(handle);
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    const post = async (path, body) => {
      const response = await fetch(`http://127.0.0.1:${server.address().port}${path}`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, ...(await response.json()) };
    };
    assert.equal((await post('/search', { words: 'my dad died', place: 'Ottawa' })).hits[0].id, 'bereavement');
    const asked = await post('/ask', { answers: { age: 66 }, place: 'Ottawa', event: 'bereavement' });
    assert.equal(asked.next.fact, 'died-on');
    assert.ok(asked.open > 0);
    for (const [path, body, status] of [
      ['/ask', '{', 400],
      ['/ask', '[]', 400],
      ['/ask', { answers: '<b>', place: '__proto__', event: 'constructor' }, 200],
      ['/__proto__', {}, 404],
      ['/search', { lang: 'xx' }, 400],
      ['/search', 'x'.repeat(200_000), 413],
    ])
      assert.equal((await post(path, body)).status, status, `${path} ${JSON.stringify(body).slice(0, 40)}`);
    server.close();
  });
});

describe('the folders', () => {
  const folders = readdirSync(join(ROOT, 'examples')).filter((name) => /^\d\d-/.test(name));

  it('are thirteen, each with a README', () => {
    assert.equal(folders.length, 13);
    for (const folder of [...folders, 'playground']) assert.ok(existsSync(join(ROOT, 'examples', folder, 'README.md')), folder);
  });

  it('use published names, and never a path into packages', () => {
    const files = readdirSync(join(ROOT, 'examples'), { recursive: true, withFileTypes: true }).filter(
      (one) =>
        one.isFile() && /\.(m?[jt]sx?|vue|html|php)$/.test(one.name) && !/[\\/](built|node_modules|dist)([\\/]|$)/.test(one.parentPath),
    );
    for (const file of files)
      assert.doesNotMatch(
        readFileSync(join(file.parentPath, file.name), 'utf8'),
        /packages\/(core|widget|cli)|\.\.\/\.\.\/packages/,
        file.name,
      );
  });
});
