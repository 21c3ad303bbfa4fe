// With the small service worker that a host may register, the finder works without a network after the first visit.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve, STRICT_POLICY } from '../../packages/dev/serve.mjs';
import { openBrowser, openWatched, ready, search, textOf } from './harness.mjs';
import { LINKS, pageWith } from './pages.mjs';

const POLICY = STRICT_POLICY.replace('trusted-types lit-html', 'trusted-types lit-html page');
const FILES = {
  '/offline.html': [
    'text/html',
    pageWith(`<service-finder place="ca-on">${LINKS}</service-finder>`, { head: '<script type="module" src="/register.js"></script>' }),
  ],
  '/register.js': [
    'text/javascript',
    "const page = trustedTypes.createPolicy('page', { createScriptURL: (url) => (url === '/worker.js' ? url : '') });\nnavigator.serviceWorker.register(page.createScriptURL('/worker.js'));",
  ],
  '/worker.js': [
    'text/javascript',
    "self.serviceFinderFolder = '/service-finder/cdn/';\nself.serviceFinderPages = ['/offline.html', '/register.js'];\nimportScripts('/service-finder/cdn/service-finder.worker.js');",
  ],
};

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

describe('offline', () => {
  it('after a visit, the page and the finder work without the network, search and plan included', async () => {
    const server = await serve({
      answer(path, response) {
        const [type, text] = FILES[path] ?? [];
        if (!text) return false;
        response.writeHead(200, { 'content-type': type, ...(type === 'text/html' && { 'content-security-policy': POLICY }) }).end(text);
        return true;
      },
    });
    const { page, seen, close } = await openWatched(browser);
    page.setDefaultTimeout(8000);
    const use = async () => {
      await ready(page);
      await search(page, 'my dad died');
      await page.locator('service-finder .bundle-hit .primary').click();
      await page.waitForSelector('service-finder form.question');
      await page.locator('service-finder form.question .ways .secondary').last().click();
      await page.evaluate(() => document.querySelector('service-finder').open('plan'));
      await page.waitForSelector('service-finder .steps');
      await page.waitForTimeout(300);
      return textOf(page);
    };
    try {
      await page.goto(`${server.url}offline.html`);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.reload();
      const online = await use();
      await server.close(); // the host is gone
      await page.reload();
      assert.equal(await use(), online);
      assert.deepEqual(seen.violations, []);
      const kept = await page.evaluate(async () =>
        (await (await caches.open('service-finder-1')).keys()).map(({ url }) => new URL(url).pathname),
      );
      assert.ok(
        kept.every((path) => path in FILES || path.startsWith('/service-finder/cdn/')),
        kept.join('\n'),
      );
    } finally {
      await close();
      await server.close().catch(() => undefined);
    }
  });
});
