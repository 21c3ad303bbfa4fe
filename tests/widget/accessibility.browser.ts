import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport, sendKeys } from '@web/test-runner-commands';
import type { ServiceFinder } from '../../packages/widget/src/service-finder.js';
import {
  all,
  answerAll,
  answerDate,
  answerFirst,
  beginBereavement,
  find,
  focused,
  press,
  readyFinder,
  settle,
  submit,
  titleOf,
  type,
} from './helpers.js';

const VIEWS: readonly (readonly [string, (finder: ServiceFinder) => Promise<void>])[] = [
  ['home', async () => undefined],
  [
    'place',
    async (finder) => {
      find(finder, '.event')!.click();
      await settle(finder);
    },
  ],
  ['question', beginBereavement],
  [
    'plan',
    async (finder) => {
      await beginBereavement(finder);
      await answerAll(finder);
    },
  ],
  [
    'results',
    async (finder) => {
      await beginBereavement(finder);
      await press(finder, 'Results');
    },
  ],
  [
    'review',
    async (finder) => {
      await beginBereavement(finder);
      await answerDate(finder, ['2026', '11', '10']);
      await press(finder, 'Your answers');
    },
  ],
  [
    'service',
    async (finder) => {
      await finder.open('ca/death-benefit');
      await settle(finder);
    },
  ],
  [
    'take-along',
    async (finder) => {
      await finder.open('take-along');
      await settle(finder);
    },
  ],
  [
    'everything',
    async (finder) => {
      await finder.open('everything');
      await settle(finder);
    },
  ],
];

/** A finder at each main view. */
async function eachView(
  look: (finder: ServiceFinder, view: string) => void | Promise<void>,
  attributes: Record<string, string> = {},
): Promise<void> {
  for (const [view, go] of VIEWS) {
    const finder = await readyFinder(attributes);
    await go(finder);
    await look(finder, view);
  }
}
const visible = (element: HTMLElement) => element.checkVisibility() && element.getBoundingClientRect().width > 0;

describe('ACCESSIBILITY.md', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light', reducedMotion: 'no-preference', media: 'screen' });
  });

  it('1 headings begin at heading-level and leave no gap', async () => {
    await eachView(
      (finder, view) => {
        const levels = all(finder, 'h1, h2, h3, h4, h5, h6')
          .filter(visible)
          .map((heading) => Number(heading.tagName[1]));
        expect(Math.min(...levels), view).to.equal(3);
        expect(find(finder, '#title :is(h1, h2, h3, h4)')!.tagName, view).to.equal('H3');
        levels
          .slice(levels.indexOf(3))
          .forEach((level, index, rest) => expect(level - (rest[index - 1] ?? 3), `${view} ${levels.join()}`).to.be.at.most(1));
      },
      { 'heading-level': '3' },
    );
  });

  it('2 the search is a landmark, the tabs a named navigation', async () => {
    const finder = await readyFinder();
    expect(find(finder, 'form[role=search]')).to.not.equal(null);
    await beginBereavement(finder);
    expect(find(finder, 'nav')!.getAttribute('aria-label')).to.equal('In this finder');
  });

  it('3 a question is one fieldset with the question as its legend', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    const legend = find(finder, 'form.question > fieldset > legend')!;
    expect(legend.textContent!.trim()).to.equal('When did the person die?');
    expect(legend.querySelector('#title h2')).to.not.equal(null);
  });

  it('4 focus moves to the new heading, but not when the finder appears', async () => {
    const finder = await readyFinder();
    expect(document.activeElement).to.equal(document.body);
    find(finder, '.event')!.click();
    await settle(finder);
    expect(focused(finder)!.id).to.equal('title');
    await type(finder, '#place', 'Ottawa');
    await submit(finder, 'form.place');
    expect(focused(finder)!.textContent!.trim()).to.equal('When did the person die?');
    await press(finder, 'Back');
    expect(focused(finder)!.id).to.equal('title');
  });

  it('4 focus stays on the heading while the results of a search come', async () => {
    const finder = await readyFinder();
    await type(finder, '#query', 'death');
    await submit(finder, 'form.search');
    expect(focused(finder)!.id).to.equal('title');
    await waitUntil(() => find(finder, '#results, .bundle-hit'), 'the results are there');
    expect(focused(finder)!.id).to.equal('title');
  });

  it('4 “Back” from a service leads to its name in the list, and from anything else to the heading', async () => {
    const finder = await readyFinder();
    await finder.open('everything');
    await settle(finder);
    for (const fold of all<HTMLDetailsElement>(finder, 'details')) fold.open = true;
    const names = all(finder, '[data-to]');
    const last = names[names.length - 1]!;
    const name = last.textContent!.trim();
    last.click();
    await settle(finder);
    expect(focused(finder)!.id).to.equal('title');
    await press(finder, 'Back');
    expect(focused(finder)!.textContent!.trim()).to.equal(name);
    const { top, bottom } = focused(finder)!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    await press(finder, 'Back');
    expect(focused(finder)!.id).to.equal('title');
  });

  it('4 on the smallest screen the new heading is on the screen, not below what stands above it', async () => {
    await setViewport({ width: 320, height: 320 });
    const finder = await readyFinder();
    await beginBereavement(finder);
    for (let count = 0; count < 3; count++) {
      find(finder, 'form.question .ways')!.scrollIntoView({ block: 'end' });
      const buttons = all(finder, 'form.question .ways .secondary');
      buttons[buttons.length - 1]!.click();
      await settle(finder);
      const { top, bottom } = find(finder, '#title')!.getBoundingClientRect();
      expect(top >= 0 && bottom <= 320, `${titleOf(finder)}: from ${top} to ${bottom}`).to.equal(true);
    }
  });

  it('5 the page’s title and address stay as they are', async () => {
    const before = [document.title, location.href, history.length];
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerAll(finder);
    expect([document.title, location.href, history.length]).to.deep.equal(before);
  });

  it('6 the count is said after a pause and the results can be focused', async () => {
    const finder = await readyFinder();
    await finder.open('everything');
    await press(finder, 'Filter');
    await type(finder, '.filters select', 'death');
    expect(find(finder, '[role=status]')!.textContent).to.equal('');
    await waitUntil(() => find(finder, '[role=status]')!.textContent === '3 results', 'said', { timeout: 2000 });
    await finder.open('results');
    await settle(finder);
    expect(find(finder, '#results')!.tabIndex).to.equal(-1);
  });

  it('7 errors are summed up, linked and described', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerDate(finder, ['2027', '1', '1']);
    expect(focused(finder)!.id).to.equal('faults');
    expect(find(finder, '#faults')!.textContent).to.contain('This date is in the future. Type a date that is today or earlier.');
    const day = find(finder, '#f-died-on-day')!;
    expect(day.getAttribute('aria-invalid')).to.equal('true');
    expect(find(finder, `#${day.getAttribute('aria-describedby')!.split(' ')[0]}`)!.textContent).to.contain('This date is in the future');
    find(finder, '#faults a')!.click();
    await settle(finder);
    expect(focused(finder)!.id).to.equal('f-died-on-day');
  });

  it('8 nothing is asked twice', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    const asked: string[] = [];
    await answerDate(finder, ['2026', '11', '10']);
    for (let count = 0; count < 12 && find(finder, 'form.question'); count++) {
      asked.push(titleOf(finder));
      await answerFirst(finder, find(finder, '.member') ? '4' : '66');
    }
    expect(new Set(asked).size).to.equal(asked.length);
    await finder.open('ca/death-benefit');
    await settle(finder);
    expect(find(finder, '.record .standing')!.textContent).to.contain('You may be able to get this');
  });

  it('9 help and control are in the same place and order', async () => {
    await eachView((finder, view) => {
      expect(
        all(finder, '.bottom .controls button').map((button) => button.textContent!.replace(/s? \(.*/, 's').trim()),
        view,
      ).to.deep.equal(['Your answers', 'Take it along', 'Forget everything']);
      expect(find(finder, '.bottom slot[name=footer]'), view).to.not.equal(null);
    });
  });

  it('10 focus is visible and not covered', async () => {
    await eachView(async (finder, view) => {
      (document.activeElement as HTMLElement | null)?.blur();
      for (let count = 0; count < 12; count++) {
        await sendKeys({ press: 'Tab' });
        const at = focused(finder);
        if (!at || at.id === 'title') continue;
        const style = getComputedStyle(at);
        expect(parseFloat(style.outlineWidth), `${view} ${at.outerHTML.slice(0, 80)}`).to.be.greaterThan(1.5);
        const box = at.getBoundingClientRect();
        const top = finder.shadowRoot!.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
        expect(top && (at.contains(top) || top.contains(at)), `${view} ${at.outerHTML.slice(0, 80)}`).to.equal(true);
      }
    });
  });

  it('11 the search field is a combobox', async () => {
    const finder = await readyFinder();
    const field = find<HTMLInputElement>(finder, '#query')!;
    expect([field.getAttribute('role'), field.getAttribute('aria-expanded'), field.getAttribute('aria-autocomplete')]).to.deep.equal([
      'combobox',
      'false',
      'list',
    ]);
    expect(find(finder, `#${field.getAttribute('aria-controls')}`)!.getAttribute('role')).to.equal('listbox');
    expect(field.labels![0]!.textContent).to.equal('What do you need, or what happened?');
    field.focus();
    await sendKeys({ type: 'death' });
    await waitUntil(() => field.getAttribute('aria-expanded') === 'true', 'opens');
    await sendKeys({ press: 'ArrowDown' });
    await settle(finder);
    const active = find(finder, `#${field.getAttribute('aria-activedescendant')}`)!;
    expect([active.getAttribute('role'), active.getAttribute('aria-selected')]).to.deep.equal(['option', 'true']);
    expect(focused(finder)).to.equal(field);
    await sendKeys({ press: 'Escape' });
    await settle(finder);
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    expect(field.value).to.equal('death');
    await sendKeys({ press: 'ArrowDown' });
    await settle(finder);
    await sendKeys({ press: 'Enter' });
    await settle(finder);
    expect(find(finder, '#query') === null || titleOf(finder) !== 'Find government services').to.equal(true);
  });

  it('12 a date is three labelled fields', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    expect(
      all<HTMLInputElement>(finder, '.date input, .date select').map((field) => field.labels![0]!.querySelector('span')!.textContent),
    ).to.deep.equal(['Day', 'Month', 'Year']);
  });

  it('13 small changes are said by one status region', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerDate(finder, ['2026', '11', '10']);
    for (let count = 0; count < 12 && !find(finder, '.member'); count++) await answerFirst(finder);
    await press(finder, 'Add: Child 2');
    await waitUntil(() => find(finder, '[role=status]')!.textContent!.includes('Added: Child 2'), 'said', { timeout: 2000 });
    expect(all(finder, '.finder > [role=status]').length).to.equal(1);
  });

  it('13 a link that was made has the focus', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerDate(finder, ['2026', '11', '10']);
    await finder.open('take-along');
    await settle(finder);
    await press(finder, 'Make the link');
    await waitUntil(() => focused(finder)?.id === 'take-link', 'the link has the focus');
    expect(find<HTMLTextAreaElement>(finder, '#take-link')!.labels![0]!.textContent!.trim()).to.equal('Link');
  });

  it('14 a life event can be walked with the keyboard alone', async () => {
    const finder = await readyFinder();
    const tabTo = async (wanted: (element: HTMLElement) => boolean) => {
      for (let count = 0; count < 60; count++) {
        const at = focused(finder);
        if (at && wanted(at)) return;
        await sendKeys({ press: 'Tab' });
      }
      throw new Error('Tab never got there');
    };
    await tabTo((element) => element.classList.contains('event'));
    await sendKeys({ press: 'Enter' });
    await settle(finder);
    await tabTo((element) => element.id === 'place');
    await sendKeys({ type: 'K1A 0B1' });
    await sendKeys({ press: 'Enter' });
    await settle(finder);
    await tabTo((element) => element.id === 'f-died-on-day');
    await sendKeys({ type: '10' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Nov' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '2026' });
    await sendKeys({ press: 'Enter' });
    await settle(finder);
    expect(finder.answers.get('died-on')).to.equal('2026-11-10');
    await tabTo((element) => element instanceof HTMLInputElement && element.type === 'radio');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await settle(finder);
    expect(finder.answers.size).to.equal(2);
  });

  it('15 targets are at least 24 px', async () => {
    await eachView((finder, view) => {
      for (const target of all(finder, 'button, a, summary, select, input').filter(visible)) {
        const box = (target.matches('input[type=radio], input[type=checkbox]') ? target.closest('label')! : target).getBoundingClientRect();
        if (target.closest('.note, .also, .hint, .lead, .records')) continue; // in a sentence
        expect(Math.min(box.width, box.height), `${view} ${target.outerHTML.slice(0, 100)}`).to.be.at.least(24);
      }
    });
  });

  it('16 at 320 px nothing is wider than the screen', async () => {
    await setViewport({ width: 320, height: 640 });
    await eachView((finder, view) => {
      expect(document.documentElement.scrollWidth, view).to.be.at.most(320);
      const right = Math.max(
        ...all(finder, '*')
          .filter((element) => visible(element) && !element.closest('.unseen'))
          .map((element) => element.getBoundingClientRect().right),
      );
      expect(right, view).to.be.at.most(320);
    });
  });

  it('17 with large or spaced text nothing is cut off', async function () {
    this.timeout(40_000);
    const spaced = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    for (const [width, style] of [
      [800, 'font-size: 200%'],
      [320, 'font-size: 200%'],
      [800, spaced],
      [320, spaced],
    ] as const) {
      await setViewport({ width, height: 600 });
      const look = (finder: ServiceFinder, view: string) => {
        const edge = finder.getBoundingClientRect().right;
        const right = Math.max(
          ...all(finder, '.finder *')
            .filter((element) => visible(element) && !element.closest('.unseen'))
            .map((element) => element.getBoundingClientRect().right),
        );
        expect(right <= edge + 1, `${view} at ${width} px: up to ${right} of ${edge}`).to.equal(true);
        for (const element of all(finder, 'button, p, h2, h3, h4, label, li, dt, dd').filter(
          (one) => visible(one) && !one.closest('.unseen'),
        )) {
          expect(element.scrollWidth - element.clientWidth, `${view} ${element.outerHTML.slice(0, 100)}`).to.be.at.most(
            element.clientWidth === 0 ? Infinity : 1,
          );
        }
      };
      await eachView(look, { style }); // from the start: Chromium looks at the width in `em` only when it changes
    }
  });

  it('18 in forced colours buttons, fields and marks stay', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await eachView((finder, view) => {
      for (const element of all(finder, '.primary, .secondary, input[type=text], select, .step').filter(visible)) {
        const style = getComputedStyle(element, element.matches('.step') ? '::before' : undefined);
        expect(parseFloat(style.borderTopWidth), `${view} ${element.outerHTML.slice(0, 80)}`).to.be.greaterThan(0);
      }
    });
  });

  it('18 in forced colours the main button differs, and marks have the colours of the person', async () => {
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const finder = await readyFinder();
    await beginBereavement(finder);
    const theirs = (color: string) => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.color = color;
      const value = getComputedStyle(probe).color;
      probe.remove();
      return value;
    };
    expect(getComputedStyle(find(finder, 'form.question .primary')!).backgroundColor).to.equal(theirs('ButtonText'));
    expect(getComputedStyle(find(finder, 'form.question .primary')!).color).to.equal(theirs('ButtonFace'));
    for (const mark of all(finder, '.so-far .icon')) expect(getComputedStyle(mark).color).to.equal(theirs('CanvasText'));
    expect(getComputedStyle(find(finder, '.so-far .cut')!).stroke, 'the tick is seen on its disc').to.equal(theirs('Canvas'));
  });

  it('19 under reduced motion nothing moves', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await eachView((finder, view) => {
      expect(finder.getAnimations({ subtree: true }).length, view).to.equal(0);
      for (const element of all(finder, 'summary .icon')) expect(getComputedStyle(element).transitionDuration, view).to.equal('0s');
    });
  });

  it('20 text in another language is marked', async () => {
    const finder = await readyFinder({ lang: 'es' });
    expect(find(finder, '.finder')!.lang).to.equal('es');
    expect(find(finder, '.event-name span')!.lang).to.equal('en');
    expect(find(finder, '.records')!.textContent).to.contain('inglés');
  });

  it('20 an answer in a record’s words is marked, one in the interface’s own is not', async () => {
    const finder = await readyFinder({ lang: 'es' });
    finder.answers = new Map<string, string | boolean>([
      ['deceased-was-your', 'parent'],
      ['paid-into-cpp', true],
    ]);
    await finder.open('review');
    await settle(finder);
    expect(
      all(finder, '.answers .value').map((value) => value.querySelector('[lang]')?.getAttribute('lang') ?? value.textContent),
    ).to.deep.equal(['Sí', 'en']);
  });

  it('21 on paper every number of a step can be read', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerAll(finder);
    await emulateMedia({ media: 'print' });
    expect(all(finder, '.step').length).to.be.above(0);
    for (const step of all(finder, '.step')) {
      const { color, backgroundColor } = getComputedStyle(step, '::before');
      expect([color, backgroundColor], step.className).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    }
  });

  it('21 no colour speaks alone', async () => {
    const finder = await readyFinder();
    await finder.open('results');
    await settle(finder);
    for (const standing of all(finder, '.standing')) {
      expect(standing.querySelector('svg'), standing.outerHTML).to.not.equal(null);
      expect(standing.textContent!.trim().length).to.be.greaterThan(5);
    }
  });

  it('22 choosing never submits', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerDate(finder, ['2026', '11', '10']);
    const before = titleOf(finder);
    find<HTMLInputElement>(finder, 'form.question input[type=radio]')!.click();
    await settle(finder);
    expect(titleOf(finder)).to.equal(before);
    await type(finder, '.language select', 'fr');
    await settle(finder);
    expect(find(finder, 'form.question')).to.not.equal(null);
    expect(find<HTMLInputElement>(finder, 'form.question input[type=radio]')!.checked).to.equal(true);
  });

  it('23 every question can be left open', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    for (let count = 0; count < 12 && find(finder, 'form.question'); count++) {
      const labels = all(finder, 'form.question .ways button').map((button) => button.textContent!.trim());
      expect(labels).to.include.members(['I don’t know', 'Prefer not to say']);
      expect(all(finder, '[required], [aria-required]').length).to.equal(0);
      await press(finder, 'I don’t know');
    }
  });

  it('23 on a screen with several questions each button can be taken back', async () => {
    const finder = await readyFinder();
    await beginBereavement(finder);
    await answerDate(finder, ['2026', '11', '10']);
    for (let count = 0; count < 12 && !find(finder, '.member'); count++) await answerFirst(finder);
    const groups = all(finder, 'fieldset.inner:has(input[type=radio])');
    expect(groups.length).to.be.above(0);
    for (const group of groups) {
      const labels = [...group.querySelectorAll('label')].map((label) => label.textContent!.trim());
      expect(labels[labels.length - 1]).to.equal('I don’t know');
    }
  });

  it('24 two finders share nothing', async () => {
    const first = await readyFinder();
    const second = document.createElement('service-finder');
    second.catalog = first.catalog;
    second.today = first.today;
    first.after(second);
    await waitUntil(() => find(second, '#title'));
    await beginBereavement(first);
    expect(titleOf(first)).to.equal('When did the person die?');
    expect(titleOf(second)).to.equal('Find government services');
    expect(document.getElementById('title')).to.equal(null);
  });
});
