import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import type { StringKey } from '../strings/types.js';

/** A heading of the level that the page's outline wants there. */
export function heading(level: number, content: unknown, part: 'title' | 'section' | 'item' | 'small' = 'section'): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${part}>${content}</h6>`;
  }
}

/** The heading of a view. Focus moves here when the view changes. */
export const title = (scene: Scene, content: unknown) =>
  html`<div class="title-line" id="title" tabindex="-1">${heading(scene.level, content, 'title')}</div>`;

/** Text of a record: marked with its own language where the interface has another. */
export function rec(scene: Scene, text: string | undefined): unknown {
  if (!text) return nothing;
  return scene.texts.lang === scene.words.lang ? text : html`<span lang=${scene.texts.lang} dir="ltr">${text}</span>`;
}

/** An interface sentence: marked as English where the language lacks it. */
export function say(scene: Scene, key: StringKey, values?: Readonly<Record<string, string | number>>): unknown {
  const text = scene.words.t(key, values);
  return scene.words.borrowed(key) ? html`<span lang="en" dir="ltr">${text}</span>` : text;
}

const SHAPES: Readonly<Record<string, SVGTemplateResult>> = {
  likely: svg`<circle cx="10" cy="10" r="9" fill="currentColor"/><path class="cut" d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,
  automatic: svg`<circle cx="10" cy="10" r="9" fill="currentColor"/><path class="cut" d="m5.5 10.4 3 3 6-6.6" fill="none" stroke="var(--_paper)" stroke-width="2.2"/>`,
  received: svg`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="m6 10.3 2.8 2.8 5.2-5.8" fill="none" stroke="currentColor" stroke-width="2"/>`,
  undecided: svg`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor"/>`,
  ask: svg`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7.6 8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M10 13.6v1.6" fill="none" stroke="currentColor" stroke-width="1.8"/>`,
  unlikely: svg`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M6 10h8" stroke="currentColor" stroke-width="2"/>`,
  out: svg`<path d="M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7" fill="none" stroke="currentColor" stroke-width="2"/>`,
  search: svg`<circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="m13 13 5 5" stroke="currentColor" stroke-width="2.2"/>`,
  on: svg`<path d="m7 4 6 6-6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`,
  back: svg`<path d="m13 4-6 6 6 6" fill="none" stroke="currentColor" stroke-width="2.2"/>`,
};

/** A small drawing. It never stands alone: the words beside it say the same. */
export function icon(name: string): TemplateResult {
  const shape = SHAPES[name] ?? SHAPES['ask'];
  return html`<svg class="icon ${name === 'on' || name === 'back' ? 'turns' : ''}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;
}

/** A press that leads to another view. */
export const go = (label: unknown, onPress: () => void, kind = 'link') =>
  html`<button type="button" class=${kind} @click=${onPress}>${label}</button>`;

/** A press that leads to a service. “Back” finds it again by its id. */
export const toService = (scene: Scene, id: string, label: unknown) =>
  html`<button type="button" class="link" data-to=${id} @click=${() => scene.actions.show({ name: 'service', service: id })}>
    ${label}
  </button>`;

/** A link out of the page. It opens beside it, because the answers live only in this page. */
export function out(scene: Scene, url: string, label: unknown): TemplateResult {
  return html`<a class="out" href=${url} target="_blank" rel="noopener noreferrer"
    >${label}<span class="unseen"> ${say(scene, 'newTab')}</span>${icon('out')}</a
  >`;
}

/** Something folded. The browser's own element: keyboard and screen readers know it. */
export const fold = (summary: unknown, content: unknown, kind = '', isOpen = false) =>
  html`<details class=${kind} ?open=${isOpen}>
    <summary>${icon('on')}<span>${summary}</span></summary>
    <div class="folded">${content}</div>
  </details>`;
