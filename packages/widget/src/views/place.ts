import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import type { StringKey } from '../strings/types.js';
import { go, heading, rec, say, title } from './parts.js';

const FAULTS: Readonly<Record<string, StringKey>> = {
  empty: 'placeEmpty',
  'not-a-postal-code': 'placeNotPostal',
  'unknown-postal-area': 'placeUnknownArea',
  'unknown-name': 'placeUnknownName',
  'load-failed': 'placeLoadFailed',
};

/** Where the person lives: a postal code, a city, a province, or nothing at all. */
export function placeView(scene: Scene, goesOn: boolean): TemplateResult {
  const { actions, fleeting } = scene;
  const finding = fleeting.placeFinding;
  const fault = finding && 'fault' in finding ? FAULTS[finding.fault] : undefined;
  return html` ${title(scene, say(scene, 'placeTitle'))}
    <p class="lead">${say(scene, 'placeWhy')}</p>
    <form
      class="place"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.choosePlace(String(new FormData(event.currentTarget as HTMLFormElement).get('place') ?? ''));
      }}
    >
      <label class="label" for="place">${say(scene, 'placeLabel')}</label>
      <p class="hint" id="place-hint">${say(scene, 'placeHint')}</p>
      ${
        fault
          ? html`<p class="fault" id="place-fault" role="alert">
              <strong>${say(scene, 'errorPrefix')}</strong> ${say(scene, fault)}
              ${finding && 'fault' in finding && finding.nearest?.length ? html` ${say(scene, 'placeNearest', { names: scene.words.list(finding.nearest) })}` : nothing}
            </p>`
          : nothing
      }
      <div class="row">
        <input
          id="place"
          name="place"
          part="input"
          type="text"
          autocomplete="postal-code"
          autocapitalize="characters"
          spellcheck="false"
          .value=${fleeting.placeTyped}
          aria-invalid=${fault ? 'true' : nothing}
          aria-describedby=${fault ? 'place-fault place-hint' : 'place-hint'}
        />
        <button class="primary" type="submit">${say(scene, 'placeUse')}</button>
      </div>
    </form>
    ${
      finding && 'choices' in finding
        ? html`<section aria-labelledby="choices-title">
            <div id="choices-title" tabindex="-1">${heading(scene.level + 1, say(scene, 'placeChoices'))}</div>
            <ul class="topics">
              ${finding.choices.map((choice) => html`<li>${go(rec(scene, choice.label), () => actions.setPlace(choice.place, choice.label))}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    <p class="ways">${go(say(scene, 'placeSkip'), () => actions.setPlace(undefined), goesOn ? 'secondary' : 'link')}</p>
    <section aria-labelledby="provinces-title">
      <div id="provinces-title">${heading(scene.level + 1, say(scene, 'placePick'))}</div>
      <ul class="topics">
        ${provinces(scene).map(({ id, name }) => html`<li>${go(rec(scene, name), () => actions.setPlace(id, name))}</li>`)}
      </ul>
    </section>`;
}

function provinces(scene: Scene): readonly { id: string; name: string }[] {
  return [...scene.catalog.jurisdictions.values()]
    .filter(({ kind }) => kind === 'province' || kind === 'territory')
    .map(({ id }) => ({ id, name: scene.texts.jurisdictions.get(id)?.name ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name, scene.texts.lang));
}
