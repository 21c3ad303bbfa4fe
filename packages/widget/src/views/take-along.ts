import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import { answerTick } from './hand-over.js';
import { go, heading, say, title } from './parts.js';

const chosenIn = (form: HTMLFormElement | null) => (form ? new FormData(form).getAll('fact').map(String) : []);
const formOf = (event: Event) => (event.currentTarget as HTMLElement).closest('form');

/** Takes answers along: a file, a sheet, a link. Only on a press, and each answer can be left out. */
export function takeAlongView(scene: Scene): TemplateResult {
  const { session, actions, fleeting, level } = scene;
  const facts = [...session.answers.keys()].filter((fact) => scene.catalog.facts.has(fact));
  return html` ${title(scene, say(scene, 'takeTitle'))}
    ${
      facts.length === 0
        ? html`<p class="lead">${say(scene, 'takeNone')}</p>`
        : html` <p class="warning">${say(scene, 'takeWarning')}</p>
            <form class="take" @submit=${(event: Event) => event.preventDefault()}>
              <fieldset>
                <legend>${say(scene, 'takeChoose')}</legend>
                <ul class="plain">
                  ${facts.map((fact) => answerTick(scene, fact, true, () => actions.makeLink([], false)))}
                </ul>
              </fieldset>
              <section>
                ${heading(level + 1, say(scene, 'takeLink'))}
                <p>${say(scene, 'takeLinkText')}</p>
                <p class="ways">
                  <button type="button" class="secondary" @click=${(event: Event) => actions.makeLink(chosenIn(formOf(event)), false)}>
                    ${say(scene, 'takeMakeLink')}
                  </button>
                  <button type="button" class="secondary" @click=${(event: Event) => actions.makeLink(chosenIn(formOf(event)), true)}>
                    ${say(scene, 'takeQr')}
                  </button>
                </p>
                ${
                  fleeting.link
                    ? html`<label class="field"
                          ><span class="unseen">${say(scene, 'takeLink')}</span
                          ><textarea id="take-link" readonly rows="3" dir="ltr" .value=${fleeting.link}></textarea>
                        </label>
                        <p>${go(say(scene, 'takeCopyLink'), () => actions.copyLink(), 'secondary')}</p>`
                    : nothing
                }
                ${fleeting.qr ? html`<canvas id="qr" class="qr" role="img" aria-label=${scene.words.t('takeQrAlt')}></canvas>` : nothing}
              </section>
              <section>
                ${heading(level + 1, say(scene, 'takeFile'))}
                <p>${say(scene, 'takeFileText')}</p>
                <p class="ways">
                  <button type="button" class="secondary" @click=${(event: Event) => actions.saveFile(chosenIn(formOf(event)))}>
                    ${say(scene, 'takeFile')}
                  </button>
                  ${session.scope?.about === 'bundle' ? go(say(scene, 'seePlan'), () => actions.show({ name: 'plan' }), 'secondary') : nothing}
                </p>
              </section>
            </form>`
    }
    <section>
      ${heading(level + 1, say(scene, 'takeOpen'))}
      <label class="field"
        ><span class="unseen">${say(scene, 'takeOpen')}</span
        ><input
          type="file"
          accept="application/json,.json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            if (input.files?.[0]) actions.openFile(input.files[0]);
            input.value = '';
          }}
      /></label>
    </section>`;
}
