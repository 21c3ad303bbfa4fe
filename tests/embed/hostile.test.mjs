// A hostile catalogue, a hostile page, a hostile link and a hostile file: nothing runs, nothing is lost, the page is not harmed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { hostileFiles, nested } from './hostile-catalog.mjs';
import { openBrowser, openWatched, ready, textOf, titleOf } from './harness.mjs';
import { LINKS, pageWith, servePages } from './pages.mjs';
import { walk } from './walk.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

/** Opens a page of this test and gives it with what it did; closes both when the test is done. */
async function visit(files, path, task, watch) {
  const server = await servePages(files);
  const watched = await openWatched(browser, watch);
  watched.page.setDefaultTimeout(5000);
  try {
    await watched.page.goto(new URL(path, server.url).href);
    await task(watched.page, watched.seen, server.url);
  } finally {
    await watched.close();
    await server.close();
  }
}

const notHacked = async (page) => {
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.evaluate(() => ({}).polluted ?? {}.name ?? {}.question), undefined, 'Object.prototype is clean');
};

/** Every link that the finder shows, as it is written. */
const linksOf = (page) =>
  page.evaluate(() =>
    [...document.querySelector('service-finder').shadowRoot.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
  );

describe('a hostile catalogue', () => {
  const files = {
    ...hostileFiles(),
    '/page.html': pageWith(`<service-finder catalog-url="/hostile/catalog.json">${LINKS}</service-finder>`),
  };

  it('shows markup as text on every view', async () => {
    await visit(files, '/page.html', async (page, seen) => {
      await ready(page);
      assert.match(await textOf(page), /<img src=x onerror=/);
      await page.evaluate(() => document.querySelector('service-finder').open('everything'));
      for (const id of ['ca/markup', 'ca/links', 'ca/huge', '__proto__/x', 'toString/x']) {
        await page.evaluate((service) => document.querySelector('service-finder').open(service), id);
        await page.waitForTimeout(100);
        assert.ok((await titleOf(page)).length > 0, id);
        for (const link of await linksOf(page))
          assert.match(link, /^(https:|tel:\+?[\d;,ext=-]*$|mailto:[^?&]*$|#)/, `${id}: ${link.slice(0, 80)}`);
        assert.equal(await page.locator('service-finder img, service-finder script').count(), 0);
        await notHacked(page);
      }
      assert.deepEqual(seen.violations, []);
    });
  });

  it('is searched, asked and planned without harm', async () => {
    await visit(files, '/page.html', async (page, seen) => {
      await ready(page);
      await page.locator('service-finder .events .event').first().click();
      await page.waitForSelector('service-finder form.place');
      await page.locator('service-finder .ways .secondary').first().click();
      for (let turn = 0; turn < 8 && (await page.locator('service-finder form.question').count()) > 0; turn++)
        await page.locator('service-finder form.question .ways .secondary').last().click();
      for (const view of ['results', 'plan', 'review', 'take-along', 'everything']) {
        await page.evaluate((name) => document.querySelector('service-finder').open(name), view);
        await page.waitForTimeout(50);
        assert.ok((await textOf(page)).length > 50, view);
      }
      await page.evaluate(() => document.querySelector('service-finder').open('home'));
      await page.fill('service-finder #query', '__proto__ <b>');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(600);
      await notHacked(page);
      assert.deepEqual(seen.violations, []);
      assert.deepEqual(seen.errors, []);
    });
  });

  for (const [what, rule] of [
    ['a rule nested 200 levels deep', nested(200)],
    ['a rule nested 20 000 levels deep', nested(20_000)],
    ['a rule that is no rule', { __any: 1 }],
    ['a rule that is null', null],
  ])
    it(`survives ${what}`, async () => {
      const deep = hostileFiles('/hostile/', (pieces) => ({ ...pieces, logic: pieces.logic }));
      const text = JSON.stringify(deep['/hostile/logic.json'].services['ca/markup']);
      deep['/hostile/logic.json'].services = {
        'ca/sound': { ...JSON.parse(text), rule: 'everyone' },
        'ca/deep': { ...JSON.parse(text), rule },
      };
      await visit(
        {
          ...deep,
          '/hostile/logic.json': (response) => response.end(stringify(deep['/hostile/logic.json'])),
          '/page.html': files['/page.html'],
        },
        '/page.html',
        async (page) => {
          await page.waitForSelector('service-finder .view, service-finder .failed');
          await page.evaluate(() => document.querySelector('service-finder').open('everything'));
          await page.waitForTimeout(300);
          assert.ok((await textOf(page)).length > 80, 'something can be read');
          await page.evaluate(() =>
            document
              .querySelector('service-finder')
              .open('ca/sound')
              .catch(() => undefined),
          );
          await page.waitForTimeout(300);
          assert.ok((await textOf(page)).length > 80, 'the sound service can be read');
          await notHacked(page);
        },
      );
    });

  it('is refused, with a sentence and the links, when it leads to another site', async () => {
    const elsewhere = hostileFiles();
    elsewhere['/hostile/catalog.json'].jurisdictions.ca.logic.path = 'https://evil.example/logic.json';
    await visit({ ...elsewhere, '/page.html': files['/page.html'] }, '/page.html', async (page, seen, url) => {
      await page.waitForSelector('service-finder .failed');
      assert.ok(await page.locator('#fallback').isVisible());
      assert.ok(seen.requests.every((request) => request.startsWith(url)));
    });
  });

  for (const [what, body] of [
    ['a list', []],
    ['a number', 7],
    ['null', null],
    ['jurisdictions that are text', { format: 1, jurisdictions: 'ca' }],
    ['no files', { format: 1, languages: ['en'], jurisdictions: { ca: {} } }],
    ['languages that are a number', { format: 1, languages: 3, jurisdictions: {} }],
  ])
    it(`is refused, with a sentence and the links, when its manifest is ${what}`, async () => {
      await visit(
        { '/hostile/catalog.json': (response) => response.end(JSON.stringify(body)), '/page.html': files['/page.html'] },
        '/page.html',
        async (page, seen) => {
          await page.waitForSelector('service-finder .failed');
          assert.match(await textOf(page), /could not be loaded/);
          assert.ok(await page.locator('#fallback').isVisible());
          assert.deepEqual(seen.errors, []);
        },
      );
    });
});

/** JSON.stringify without its own recursion limit on rules. */
function stringify(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  try {
    return JSON.stringify(value);
  } catch {
    if (Array.isArray(value)) return `[${value.map(stringify).join(',')}]`;
    if (Object.keys(value).length === 1 && 'not' in value) {
      let depth = 0;
      let inner = value;
      for (; typeof inner === 'object' && inner !== null && 'not' in inner; inner = inner.not) depth++;
      return `${'{"not":'.repeat(depth)}${JSON.stringify(inner)}${'}'.repeat(depth)}`;
    }
    return `{${Object.entries(value)
      .map(([key, one]) => `${JSON.stringify(key)}:${stringify(one)}`)
      .join(',')}}`;
  }
}

describe('a hostile page', () => {
  const page = (element, options) => ({ '/hostile/page.html': pageWith(element, options) });
  const script = (code) => ({ '/hostile/first.js': code });
  const FIRST = { head: '<script src="/hostile/first.js"></script>' };

  const polluted = (names) => `
      for (const name of ${JSON.stringify(names)}) Object.defineProperty(Object.prototype, name, { value: undefined, writable: true, configurable: true, enumerable: false });
      Object.prototype.polluted = 'yes';
      Array.prototype.last = function () { return this[this.length - 1]; };
      String.prototype.trimAll = function () { return this; };`;
  const POLLUTIONS = {
    'as old libraries do': [],
    'with the names of fields': [
      'name',
      'question',
      'options',
      'href',
      'lang',
      'items',
      'url',
      'place',
      'answers',
      'details',
      'count',
      'context',
      'title',
      'text',
      'type',
      'id',
      'path',
    ],
    'with the words of rules': [
      'fact',
      'all',
      'any',
      'not',
      'if',
      'then',
      'else',
      'some',
      'every',
      'count',
      'rule',
      'when',
      'given',
      'per',
      'is',
      'amount',
      'date',
      'plus',
    ],
  };
  for (const [how, names] of Object.entries(POLLUTIONS))
    it(`may have polluted prototypes ${how}`, async () => {
      await visit(
        { ...page(`<service-finder>${LINKS}</service-finder>`, FIRST), ...script(polluted(names)) },
        '/hostile/page.html',
        async (tab, seen) => {
          const { visited, plan } = await walk(tab, { questions: 8 });
          assert.ok(visited.length > 15);
          assert.ok(plan.length > 300);
          assert.deepEqual(seen.violations, []);
        },
      );
    });

  it('may have patched arrays, JSON, fetch and promises of old libraries', async () => {
    const patches = `
      Array.prototype.toJSON = undefined;
      Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
      Array.prototype.remove = function (one) { return this.filter((other) => other !== one); };
      Array.from = (original => function from(...rest) { return original.apply(Array, rest); })(Array.from);
      Element.prototype.remove = (original => function remove() { return original.call(this); })(Element.prototype.remove);
      window.fetch = (original => (...rest) => original.apply(window, rest))(window.fetch);
      window.$ = window.jQuery = function () { return []; };
      window.name = 'top'; window.define = function () {}; window.define.amd = true; window.module = { exports: {} }; window.process = { env: {} };`;
    await visit(
      { ...page(`<service-finder>${LINKS}</service-finder>`, FIRST), ...script(patches) },
      '/hostile/page.html',
      async (tab, seen) => {
        const { visited } = await walk(tab, { questions: 8 });
        assert.ok(visited.length > 15);
        assert.deepEqual(seen.errors, []);
      },
    );
  });

  it('may style everything', async () => {
    const css = `* { color: red !important; font: 3px/1 serif !important; position: absolute !important; display: none; text-transform: uppercase; letter-spacing: 1em; float: right; }
      html, body, main, link, style, head { display: block !important; position: static !important; float: none !important } html { font-size: 10px } button, input, select, a, h2, li { all: unset !important; visibility: hidden !important; } service-finder { display: block !important; position: static !important; float: none !important }`;
    const element = `<service-finder>${LINKS}</service-finder>`;
    await visit(
      { ...page(element, { head: '<link rel="stylesheet" href="/hostile/host.css">' }), '/hostile/host.css': css },
      '/hostile/page.html',
      async (tab) => {
        await tab.waitForFunction(() => document.querySelector('service-finder').shadowRoot?.querySelector('.event'));
        const inside = await tab.evaluate(() => {
          const root = document.querySelector('service-finder').shadowRoot;
          const button = getComputedStyle(root.querySelector('button.event'));
          const input = getComputedStyle(root.querySelector('#query'));
          return {
            shown: button.display !== 'none' && button.visibility === 'visible',
            position: button.position,
            border: input.borderTopWidth !== '0px',
            float: button.float,
          };
        });
        assert.deepEqual(inside, { shown: true, position: 'static', border: true, float: 'none' });
      },
    );
  });

  it('is not styled or changed by the finder', async () => {
    await visit(
      page(`<p class="lead row ways" id="host">Host</p><button class="primary">Host</button><service-finder>${LINKS}</service-finder>`),
      '/hostile/page.html',
      async (tab) => {
        const look = () =>
          tab.evaluate(() =>
            [document.querySelector('#host'), document.querySelector('button')].map((one) =>
              JSON.stringify(
                Object.fromEntries([...getComputedStyle(one)].map((name) => [name, getComputedStyle(one).getPropertyValue(name)])),
              ),
            ),
          );
        const globals = () =>
          tab.evaluate(() =>
            Object.keys(window)
              .filter(
                (name) =>
                  !/^(litElementVersions|litHtmlVersions|reactiveElementVersions|litPropertyMetadata|litNonce|reportViolation)$/.test(name),
              )
              .sort(),
          );
        const [before, names] = [await look(), await globals()];
        await walk(tab, { questions: 3 }).catch(() => undefined);
        const [after_, namesAfter] = [await look(), await globals()];
        assert.deepEqual(after_, before);
        assert.deepEqual(namesAfter, names);
        assert.equal(await tab.evaluate(() => history.length <= 2 && location.hash === '' && document.title === 'Test'), true);
      },
    );
  });

  it('may have given the tag to something else before', async () => {
    const taken = `customElements.define('service-finder', class extends HTMLElement { connectedCallback() { this.dataset.other = 'yes'; } });`;
    await visit(
      { ...page(`<service-finder>${LINKS}</service-finder>`, FIRST), ...script(taken) },
      '/hostile/page.html',
      async (tab, seen) => {
        await tab.waitForTimeout(500);
        assert.equal(await tab.locator('service-finder').getAttribute('data-other'), 'yes');
        assert.ok(await tab.locator('#fallback').isVisible());
        assert.deepEqual(seen.errors, []);
      },
    );
  });

  it('may load the script twice: the first one works, the other steps aside', async () => {
    const twice =
      '<script type="module" src="/service-finder/cdn/service-finder.js"></script><script type="module" src="/service-finder/cdn/service-finder.js?again"></script><script src="/service-finder/cdn/service-finder.classic.js" defer></script>';
    await visit(page(`<service-finder>${LINKS}</service-finder>`, { script: twice }), '/hostile/page.html', async (tab, seen) => {
      await ready(tab);
      await tab.waitForTimeout(300);
      // Without 'allow-duplicates' the browser refuses the second policy of Lit, and with it the second copy of the script.
      assert.deepEqual(
        seen.errors.filter((text) => !/Multiple versions of Lit|Policy with name "lit-html" already exists/.test(text)),
        [],
      );
    });
  });

  it('may put a query behind the name of the script: nothing is fetched twice, and all views work', async () => {
    const script = '<script type="module" src="/service-finder/cdn/service-finder.js?v=3"></script>';
    await visit({ '/page.html': pageWith(`<service-finder>${LINKS}</service-finder>`, { script }) }, '/page.html', async (page, seen) => {
      await ready(page);
      await page.fill('service-finder #query', 'passport');
      await page.press('service-finder #query', 'Enter');
      await page.waitForSelector('service-finder #results .services > li');
      await page.evaluate(() => document.querySelector('service-finder').open('ca/canada-child-benefit'));
      await page.waitForSelector('service-finder .channels');
      const paths = seen.requests.map((url) => new URL(url).pathname);
      assert.deepEqual(paths, [...new Set(paths)]);
      assert.deepEqual(seen.errors, []);
    });
  });

  it('may move, clone, remove and put back the element, and nothing that was answered is lost', async () => {
    await visit(
      page(`<div id="a"><service-finder life-event="bereavement" place="ca-on">${LINKS}</service-finder></div><div id="b"></div>`),
      '/hostile/page.html',
      async (tab, seen) => {
        await ready(tab);
        await tab.locator('service-finder form.question .ways .secondary').last().click();
        await tab.waitForTimeout(100);
        const answered = () => tab.evaluate(() => document.querySelector('service-finder').answers.size);
        const [count, title] = [await answered(), await titleOf(tab)];
        assert.ok(count > 0);
        await tab.evaluate(() => document.querySelector('#b').append(document.querySelector('service-finder')));
        await tab.evaluate(async () => {
          const finder = document.querySelector('service-finder');
          finder.remove();
          await new Promise((done) => setTimeout(done, 50));
          document.querySelector('#a').append(finder);
        });
        assert.equal(await answered(), count);
        assert.equal(await titleOf(tab), title);
        await tab.evaluate(() => document.querySelector('#b').append(document.querySelector('service-finder').cloneNode(true)));
        await ready(tab, '#b service-finder');
        assert.equal(
          await tab.evaluate(() => document.querySelector('#b service-finder').answers.size),
          0,
          'a copy does not know the answers',
        );
        await tab.evaluate(() => document.querySelector('#b service-finder').remove());
        await tab.evaluate(() => document.querySelector('#a').replaceChildren());
        assert.deepEqual([...seen.violations, ...seen.errors], []);
      },
    );
  });

  it('may change attributes to nonsense while the finder is used', async () => {
    await visit(page(`<service-finder>${LINKS}</service-finder>`), '/hostile/page.html', async (tab, seen) => {
      await ready(tab);
      for (const [name, value] of [
        ['lang', 'xx-<b>'],
        ['heading-level', '-3'],
        ['heading-level', 'NaN'],
        ['place', '__proto__'],
        ['life-event', 'constructor'],
        ['service', '../../etc'],
        ['view', 'toString'],
        ['theme', 'javascript:1'],
        ['today', 'yesterday'],
        ['lang', 'fr'],
      ]) {
        await tab.evaluate(([attribute, text]) => document.querySelector('service-finder').setAttribute(attribute, text), [name, value]);
        await tab.waitForTimeout(40);
      }
      await tab.waitForFunction(() => document.querySelector('service-finder').shadowRoot.querySelector('.finder').lang === 'fr');
      assert.ok((await textOf(tab)).length > 200);
      // The host is told once of each name that is not there; nothing else is said.
      const told = seen.errors.map((line) => /^service-finder: (.*?=".*?") is not known\./.exec(line)?.[1] ?? line);
      assert.deepEqual(told, ['place="__proto__"', 'life-event="constructor"', 'service="../../etc"', 'view="toString"']);
    });
  });

  for (const [name, value] of [
    ['today', 'yesterday'],
    ['place', '__proto__'],
    ['place', 'ca-xx'],
    ['life-event', 'constructor'],
    ['service', 'ca/../../x'],
    ['view', 'toString'],
    ['heading-level', '99'],
    ['report-mailto', 'javascript:alert(1)'],
    ['lang', '\u202e'],
  ])
    it(`may begin with ${name}="${value}"`, async () => {
      await visit(page(`<service-finder ${name}="${value}">${LINKS}</service-finder>`), '/hostile/page.html', async (tab, seen) => {
        await ready(tab);
        assert.ok((await textOf(tab)).length > 200);
        // The host is told what is not there; nothing else is said.
        const warned = (line) => line.startsWith(`service-finder: ${name}="${value}" is not known.`);
        assert.deepEqual(
          seen.errors.filter((line) => !warned(line)),
          [],
        );
      });
    });
});

const packed = (text) => `#service-finder=${deflateRawSync(Buffer.from(text)).toString('base64url')}`;
const HOSTILE_TEXTS = {
  'not ours': '{"hello":1}',
  'another format': '{"service-finder":99,"answers":{"net-income":1}}',
  'prototype names':
    '{"service-finder":1,"answers":{"__proto__":true,"constructor":"x","toString":1},"place":"__proto__","bundle":"constructor"}',
  'markup for answers': '{"service-finder":1,"answers":{"<img src=x onerror=window.hacked=1>":"<script>window.hacked=1</script>"}}',
  'wrong types': '{"service-finder":1,"answers":{"net-income":{"a":[[[]]]},"children":"<b>","died-on":"2999-99-99"}}',
  'deep nesting': `{"service-finder":1,"answers":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
};

describe('a hostile link', () => {
  const links = {
    'not base64': '#service-finder=%3Cscript%3E',
    'not packed': '#service-finder=AAAA____',
    'far too long': `#service-finder=${'A'.repeat(200_000)}`,
    'swelling to a gigabyte': `#service-finder=${deflateRawSync(Buffer.alloc(8_000_000, 32)).toString('base64url')}`,
    ...Object.fromEntries(Object.entries(HOSTILE_TEXTS).map(([what, text]) => [what, packed(text)])),
  };
  for (const [what, hash] of Object.entries(links))
    it(`with ${what} is refused with a sentence, and the finder works`, async () => {
      await visit({}, `/01-plain-html/${hash}`, async (page, seen) => {
        await ready(page);
        await page.waitForTimeout(300);
        const text = await textOf(page);
        assert.match(text, /could not|cannot|can’t|not.*(used|read|understood|ours)/i, 'a sentence says so');
        assert.equal(await page.evaluate(() => document.querySelector('service-finder').answers.size), 0);
        await notHacked(page);
        assert.deepEqual(seen.violations, []);
        assert.deepEqual(seen.errors, []);
      });
    });

  it('that is sound is used only when the person agrees', async () => {
    await visit({}, `/01-plain-html/${packed('{"service-finder":1,"answers":{"net-income":12000},"place":"ca-on"}')}`, async (page) => {
      await ready(page);
      await page.waitForSelector('service-finder .arrived');
      const known = () => page.evaluate(() => document.querySelector('service-finder').answers.size);
      assert.equal(await known(), 0);
      await page.locator('service-finder .arrived .primary').click();
      await page.waitForFunction(() => document.querySelector('service-finder').answers.size > 0);
    });
  });
});

describe('a hostile file of answers', () => {
  const files = { ...HOSTILE_TEXTS, 'no JSON': 'MZ\u0000\u0001', nothing: '', 'a megabyte of spaces': ' '.repeat(1_000_000) };
  for (const [what, text] of Object.entries(files))
    it(`with ${what} is refused with a sentence, and no answer is lost`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'answers-'));
      writeFileSync(join(folder, 'answers.json'), text);
      await visit(
        { '/p.html': pageWith(`<service-finder life-event="bereavement" place="ca-on">${LINKS}</service-finder>`) },
        '/p.html',
        async (page, seen) => {
          await ready(page);
          await page.locator('service-finder form.question .ways .secondary').last().click();
          const known = () => page.evaluate(() => document.querySelector('service-finder').answers.size);
          const before = await known();
          await page.evaluate(() => document.querySelector('service-finder').open('take-along'));
          const was = await textOf(page);
          await page.setInputFiles('service-finder input[type=file]', join(folder, 'answers.json'));
          await page.waitForTimeout(300);
          assert.notEqual(await textOf(page), was, 'a sentence says so');
          assert.equal(await known(), before);
          await notHacked(page);
          assert.deepEqual(seen.errors, []);
        },
      );
    });
});
