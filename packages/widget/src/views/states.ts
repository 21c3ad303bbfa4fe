import { html, type TemplateResult } from 'lit';
import type { SourceError } from '../fetch-file.js';
import type { StringKey } from '../strings/types.js';
import type { Words } from '../words.js';
import { heading } from './parts.js';

/** While the catalogue loads: a still drawing of the page to come, and the host's own links. */
export function loadingView(words: Words | undefined): TemplateResult {
  return html`<div class="skeleton" part="skeleton">${bones(words)}<slot></slot></div>`;
}

/** A still drawing of the view to come. */
export const bones = (words: Words | undefined) =>
  html`<p class="unseen" role="status">${words?.t('loading') ?? ''}</p>
    <div class="bones" aria-hidden="true">
      <i class="w60 tall"></i><i></i><i class="w80"></i><i class="field"></i><i class="w40"></i><i class="block"></i><i class="block"></i>
    </div>`;

/** The place of the lists that come with the catalogue, with the host's own links below. */
export const listBones = (words: Words): TemplateResult =>
  html`<div class="lists">
    <p class="unseen">${words.t('loading')}</p>
    <div class="bones" aria-hidden="true"><i class="w40"></i><i class="block"></i><i class="block"></i><i class="block"></i></div>
    <slot></slot>
  </div>`;

/** A finder that loads nothing until it is asked to. No language is loaded either: the button speaks English or French. */
export const lazyView = (lang: string | undefined, start: () => void): TemplateResult =>
  html`<div class="skeleton">
    <slot></slot>
    <p>
      <button type="button" class="primary" @click=${start}>${lang?.startsWith('fr') ? 'Trouver des services' : 'Find services'}</button>
    </p>
  </div>`;

const SENTENCES: Readonly<Record<SourceError['code'], StringKey>> = {
  unreachable: 'faultUnreachable',
  timeout: 'faultTimeout',
  damaged: 'faultDamaged',
  format: 'faultFormat',
};

/** The catalogue cannot be used: what happened, a way forward, and the host's own links. */
export function faultView(words: Words, code: SourceError['code'], level: number, retry: () => void): TemplateResult {
  return html`<section class="failed" part="fault" aria-labelledby="title">
    <div class="title-line" id="title" tabindex="-1">${heading(level, words.t('faultTitle'), 'title')}</div>
    <p class="lead">${words.t(SENTENCES[code])}</p>
    <p class="ways"><button type="button" class="primary" @click=${retry}>${words.t('retry')}</button></p>
    <slot></slot>
  </section>`;
}
