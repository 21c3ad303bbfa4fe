import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import { canGoBack, viewOf } from '../session.js';
import { LANGUAGES } from '../languages.js';
import { arrivedNote, changesNote } from './notes.js';
import { go, icon, say } from './parts.js';

/** What stands around every view, always in the same place. */
export function frame(scene: Scene, content: unknown, tabs: unknown = nothing): TemplateResult {
  return html`${top(scene)}${arrivedNote(scene)}${partsFailed(scene)}${tabs}
    <div class="view" part="view">${changesNote(scene)}${content}</div>
    ${scene.waiting ? nothing : bottom(scene)}`;
}

function top(scene: Scene): TemplateResult {
  const { session, actions, words, options, texts } = scene;
  const isHome = viewOf(session).name === 'home';
  return html`<div class="top" part="top">
    <div class="row">
      ${canGoBack(session) ? go(html`${icon('back')}<span>${say(scene, 'back')}</span>`, () => actions.back(), 'bar') : nothing}
      ${options.part || isHome ? nothing : go(say(scene, 'home'), () => actions.show({ name: 'home' }), 'bar')}
    </div>
    <div class="row end">
      ${go(session.place ? say(scene, 'placeIs', { place: session.place.label }) : say(scene, 'setPlace'), () => actions.show({ name: 'place' }), 'bar')}
      ${
        options.hideLanguages
          ? nothing
          : html`<label class="language"
              ><span class="unseen">${say(scene, 'language')}</span>
              <select @change=${(event: Event) => actions.setLanguage((event.target as HTMLSelectElement).value)}>
                ${Object.entries(LANGUAGES).map(([code, { name }]) => html`<option value=${code} lang=${code} ?selected=${code === words.lang}>${name}</option>`)}
              </select></label
            >`
      }
    </div>
    ${session.forOther ? html`<p class="helping">${say(scene, 'onBehalfOn')}</p>` : nothing}
    ${texts.lang === words.lang ? nothing : recordsNote(scene)}
  </div>`;
}

function recordsNote(scene: Scene): TemplateResult {
  const other = scene.texts.lang === 'fr' ? 'en' : 'fr';
  const name = scene.words.language;
  return html`<p class="records">
    ${say(scene, 'recordsIn', { language: name(scene.texts.lang) })}
    ${go(say(scene, 'recordsSwitch', { language: name(other) }), () => scene.actions.setRecords(other))}
  </p>`;
}

function partsFailed(scene: Scene): TemplateResult | typeof nothing {
  const { partsFailed: failed } = scene.fleeting;
  if (failed.length === 0) return nothing;
  const names = scene.words.list(failed.map((id) => scene.texts.jurisdictions.get(id)?.name ?? id));
  return html`<div class="part-fault" role="status">
    <p>
      <strong>${say(scene, 'faultPartTitle')}</strong> ${say(scene, 'faultPart', { names })}
      ${go(say(scene, 'retry'), () => scene.actions.reload())}
    </p>
  </div>`;
}

/** Help and control: in the same place on every view. */
function bottom(scene: Scene): TemplateResult {
  const { session, actions, options, fleeting } = scene;
  const count = session.answers.size;
  return html`<div class="bottom" part="bottom">
    <p class="privacy">${say(scene, fleeting.remembering ? 'privacyRemember' : 'privacy')}</p>
    <ul class="controls">
      <li>
        ${go(count > 0 ? say(scene, 'yourAnswers', { count }) : say(scene, 'yourAnswersNone'), () => actions.show({ name: 'review' }))}
      </li>
      <li>${go(say(scene, 'takeAlong'), () => actions.show({ name: 'take-along' }))}</li>
      ${session.handedOver.length > 0 ? html`<li>${go(say(scene, 'handedOver'), () => actions.show({ name: 'handed-over' }))}</li>` : nothing}
      <li>${go(say(scene, 'forget'), () => actions.forget())}</li>
    </ul>
    ${options.remember ? html`<label class="tick"><input type="checkbox" .checked=${fleeting.remembering} @change=${(event: Event) => actions.remember((event.target as HTMLInputElement).checked)} /><span>${say(scene, 'remember')}</span></label>` : nothing}
    <div dir=${options.pageDir}><slot name="footer"></slot></div>
  </div>`;
}
