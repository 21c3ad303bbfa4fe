// What the tests of this folder share: one browser, pages that record everything they do, and a person's steps through the finder.
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../../packages/dev/browser.mjs';

/** A headless Chromium. Close it in `after`. */
export const openBrowser = async () => chromium.launch(await chromiumLaunchOptions());

/** Files that a page may fetch for the finder: its script and its parts, its catalogue. */
const OURS = /^\/(service-finder\/cdn\/[\w.-]+\.js|(service-finder\/cdn\/catalog|catalog)\/[\w.-]+\.json)$/;

/**
 * Opens a page that writes down what it does.
 *
 * @returns {Promise<{ page: import('playwright-core').Page, seen: Seen, close: () => Promise<void> }>}
 * @typedef {{ requests: string[], violations: string[], errors: string[] }} Seen
 */
export async function openWatched(browser, { context: options = {}, init } = {}) {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = { requests: [], violations: [], errors: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|TrustedHTML|TrustedType/i.test(message.text())) seen.violations.push(message.text());
    else if (message.type() === 'error' || message.type() === 'warning') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error.stack ?? error)));
  await page.exposeBinding('reportViolation', (_, text) => void seen.violations.push(text));
  await page.addInitScript(() => {
    const report = window.reportViolation;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`${event.violatedDirective}: ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  if (init) await page.addInitScript(init);
  return { page, seen, close: () => context.close() };
}

/** The requests that are neither the page itself (its folder) nor the finder's script and catalogue. */
export function strangeRequests(seen, url, ownFolder) {
  const { origin } = new URL(url);
  return [...new Set(seen.requests)].filter((request) => {
    const { origin: other, pathname, protocol } = new URL(request);
    if (protocol === 'blob:' || protocol === 'data:') return false; // stays inside the page
    return other !== origin || !(OURS.test(pathname) || pathname.startsWith(ownFolder) || pathname.startsWith('/themes/'));
  });
}

/** All that a page could have kept: cookies, both storages, databases, caches. Empty means that nothing was kept. */
export async function keptBy(page) {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map((database) => database.name),
    caches: await caches.keys(),
    state: history.state,
  }));
  return { cookies: cookies.map((cookie) => cookie.name), ...inPage };
}

export const NOTHING_KEPT = { cookies: [], cookie: '', local: [], session: [], databases: [], caches: [], state: null };

/** Waits until the finder can be used. `at` picks one of several. */
export const ready = (page, at = 'service-finder') => page.waitForSelector(`${at} .bottom`, { timeout: 8000 });

/** The text of everything that the finder shows. */
export const textOf = (page, at = 'service-finder') =>
  page.evaluate((selector) => document.querySelector(selector)?.shadowRoot?.querySelector('.finder')?.innerText ?? '', at);

/** What the view says in its heading. */
export const titleOf = async (page) => (await page.locator('service-finder #title').first().innerText()).trim();

/**
 * Answers the question on the screen as a person would: first choice, first box, a plausible number or day; every fifth "I don't know".
 *
 * @returns {Promise<string>} what kind of question it was
 */
export async function answerOne(page, turn) {
  const form = page.locator('service-finder form.question');
  const before = await titleOf(page);
  const kind = await form.evaluate((element) => {
    if (element.querySelector('.member')) return 'members';
    if (element.dataset.items) return 'checklist';
    if (element.querySelector('input[type=radio]')) return 'choice';
    if (element.querySelector('input[type=text], input[inputmode]') && element.querySelector('select')) return 'date';
    return 'number';
  });
  if (kind === 'members' || turn % 5 === 4) await form.locator('.ways .secondary').nth(-2).click();
  else {
    if (kind === 'checklist') await answerSome(form);
    if (kind === 'choice') await form.locator('input[type=radio]').first().check();
    if (kind === 'date') await fillDate(form);
    if (kind === 'number') await form.locator('input').first().fill('40');
    await form.locator('button[type=submit]').click();
  }
  await page.waitForFunction(
    (title) => {
      const root = document.querySelector('service-finder').shadowRoot;
      return (
        root.querySelector('#title')?.innerText.trim() !== title || !root.querySelector('form.question') || root.querySelector('#faults')
      );
    },
    before,
    { timeout: 5000 },
  );
  return kind;
}

/** On a screen with several questions: the first box, the first choice, or a number. */
async function answerSome(form) {
  const choice = form.locator('input[type=checkbox], input[type=radio]').first();
  if (await choice.count()) await choice.check();
  else await form.locator('input').first().fill('40');
}

/** Two weeks ago, in three fields. */
async function fillDate(form) {
  const day = new Date(Date.now() - 14 * 86_400_000);
  await form.locator('input').first().fill(String(day.getDate()));
  await form
    .locator('select')
    .first()
    .selectOption(String(day.getMonth() + 1));
  await form.locator('input').nth(1).fill(String(day.getFullYear()));
}

/** Types into the search field and waits for what is found. */
export async function search(page, words) {
  await page.fill('service-finder #query', words);
  await page.keyboard.press('Enter');
  await page.waitForSelector('service-finder .bundle-hit, service-finder #results, service-finder .service', { timeout: 8000 });
}

/** Says where the person lives, on the view that asks it. */
export async function sayPlace(page, place) {
  await page.fill('service-finder #place', place);
  await page.locator('service-finder form.place button[type=submit]').click();
  await page.waitForSelector('service-finder form.place', { state: 'detached', timeout: 8000 });
}
