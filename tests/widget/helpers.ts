import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import '../../packages/widget/src/define.js';
import '../../packages/widget/src/more.js'; // here before the tests begin, so that a view follows its press at once
import type { ServiceFinder } from '../../packages/widget/src/service-finder.js';
import { tinyCatalog } from './tiny-catalog.js';

declare const axe: {
  run(
    context: Element,
    options: object,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[] }>;
};

export const TODAY = '2026-11-22';

/** A finder with the tiny catalogue, ready to be used. */
export async function readyFinder(
  attributes: Readonly<Record<string, string>> = {},
  lang = 'en',
  catalog = tinyCatalog(),
): Promise<ServiceFinder> {
  fixtureCleanup();
  document.documentElement.lang = lang;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const finder = document.createElement('service-finder');
  finder.catalog = catalog;
  finder.today = TODAY;
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  finder.innerHTML = '<p><a href="https://www.canada.ca/">All benefits</a></p>';
  box.append(finder);
  await waitUntil(() => find(finder, '#title'), 'the finder is ready');
  await new Promise((done) => requestIdleCallback(done)); // then the code after the start is asked for
  await settle(finder);
  return finder;
}

export const find = <T extends HTMLElement = HTMLElement>(finder: ServiceFinder, selector: string): T | null =>
  finder.shadowRoot!.querySelector<T>(selector);
export const all = <T extends HTMLElement = HTMLElement>(finder: ServiceFinder, selector: string): T[] => [
  ...finder.shadowRoot!.querySelectorAll<T>(selector),
];
export const textOf = (finder: ServiceFinder, selector = '.finder'): string =>
  (find(finder, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const titleOf = (finder: ServiceFinder): string => textOf(finder, '#title');
export const focused = (finder: ServiceFinder): HTMLElement | null => finder.shadowRoot!.activeElement as HTMLElement | null;

/** Lets every promise and every update finish. */
export async function settle(finder: ServiceFinder): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((done) => setTimeout(done));
    await finder.updateComplete;
  }
  await waitUntil(() => !find(finder, '.view > .bones'), 'the view is there');
}

/** Presses the button, link or summary that says this. */
export async function press(finder: ServiceFinder, label: string | RegExp): Promise<void> {
  const says = (element: HTMLElement) => (typeof label === 'string' ? clean(element).startsWith(label) : label.test(clean(element)));
  const target = all(finder, 'button, a, summary').find((element) => says(element) && element.checkVisibility());
  if (!target) throw new Error(`Nothing to press says “${String(label)}”. There is: ${all(finder, 'button').map(clean).join(' | ')}`);
  target.click();
  await settle(finder);
}
const clean = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Types into a field, as a person does. */
export async function type(finder: ServiceFinder, selector: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(finder, selector)!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await settle(finder);
}

export async function submit(finder: ServiceFinder, form: string): Promise<void> {
  find<HTMLFormElement>(finder, form)!.requestSubmit();
  await settle(finder);
}

/** From the start to the first question of a bereavement in Ottawa. */
export async function beginBereavement(finder: ServiceFinder): Promise<void> {
  find(finder, '.event')!.click();
  await settle(finder);
  await type(finder, '#place', 'Ottawa');
  await submit(finder, 'form.place');
}

/** Answers the date question. */
export async function answerDate(finder: ServiceFinder, [year, month, day]: readonly [string, string, string]): Promise<void> {
  await type(finder, '#f-died-on-day', day);
  await type(finder, '#f-died-on-month', month);
  await type(finder, '#f-died-on-year', year);
  await submit(finder, 'form.question');
}

/** Answers the question on the screen with its first choice, or this text. */
export async function answerFirst(finder: ServiceFinder, text = '66'): Promise<void> {
  const radio = find<HTMLInputElement>(finder, 'form.question input[type=radio]');
  if (radio && !find(finder, '.member')) radio.checked = true;
  else await type(finder, 'form.question input[type=text]', text);
  await submit(finder, 'form.question');
}

/** Answers everything that is asked. */
export async function answerAll(finder: ServiceFinder): Promise<void> {
  await answerDate(finder, ['2026', '11', '10']);
  for (let count = 0; count < 12 && find(finder, 'form.question'); count++) await answerFirst(finder, find(finder, '.member') ? '4' : '66');
}

/** What axe finds, as readable lines. Every rule for WCAG 2.2 AA and best practices. */
export async function axeFindings(element: Element): Promise<string[]> {
  await Promise.all(element.getAnimations({ subtree: true }).map((animation) => animation.finished.catch(() => undefined)));
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
}
