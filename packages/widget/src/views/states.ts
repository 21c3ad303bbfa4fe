import { html, type TemplateResult } from 'lit';
import type { SourceError } from '../catalog-source.js';
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
