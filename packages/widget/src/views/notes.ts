import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import { go, heading, say } from './parts.js';

/** What the last answer changed, said where the next question begins. */
export function changesNote(scene: Scene): TemplateResult | typeof nothing {
  const { changes, notice } = scene.fleeting;
  if (!changes && !notice) return nothing;
  return html`<p class="changes" part="changes">${changes ? changesText(scene) : nothing} ${notice}</p>`;
}

/** The same as a sentence, for the live region. */
export function changesText(scene: Scene): string {
  const { changes } = scene.fleeting;
  const names = (ids: readonly string[]) =>
    few(
      scene,
      ids.map((id) => scene.texts.services.get(id)?.name ?? id),
    );
  const parts = [
    changes?.likely.length ? scene.words.t('changedLikely', { names: names(changes.likely) }) : '',
    changes?.unlikely.length ? scene.words.t('changedUnlikely', { names: names(changes.unlikely) }) : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : scene.words.t('changedNothing');
}

/** The first three of many names, and how many more there are. */
export const few = (scene: Scene, names: readonly string[]): string =>
  scene.words.list(names.length > 4 ? [...names.slice(0, 3), scene.words.t('others', { number: names.length - 3 })] : names);

/** A link brought answers: they are used only if the person says so. */
export function arrivedNote(scene: Scene): TemplateResult | typeof nothing {
  const { arrived } = scene.fleeting;
  if (!arrived) return nothing;
  return html`<section class="arrived" part="arrived" aria-labelledby="arrived-title">
    <div id="arrived-title">${heading(scene.level + 1, say(scene, 'arrivedTitle'), 'item')}</div>
    <p>${say(scene, 'arrivedText', { count: arrived.count })}</p>
    <p class="ways">
      ${go(say(scene, 'arrivedUse'), () => scene.actions.acceptArrived(true), 'primary')}
      ${go(say(scene, 'arrivedIgnore'), () => scene.actions.acceptArrived(false), 'secondary')}
    </p>
  </section>`;
}
