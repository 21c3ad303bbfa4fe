import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import type { StringKey } from '../strings/types.js';
import { events } from './home.js';
import { go, say, title } from './parts.js';
import { searchField } from './search-field.js';

/** The host asked for something that is not there: a sentence, and every way to go on. */
export function notFoundView(scene: Scene, sentence: StringKey): TemplateResult {
  return html` ${title(scene, say(scene, sentence))}
    <p class="lead">${say(scene, 'notFoundHelp')}</p>
    ${searchField(scene)} ${events(scene)}
    <p class="ways">${go(say(scene, 'everything'), () => scene.actions.show({ name: 'everything' }), 'secondary')}</p>`;
}
