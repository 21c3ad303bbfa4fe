import type { Service } from '@service-finder/core';
import { isDeclined, type Answer } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { answerText, factsOf } from '../explaining.js';
import type { Scene } from '../scene.js';
import { heading, rec, say, title } from './parts.js';
import { serviceLinks } from './services.js';

/** Hands chosen answers to a service's form: only if the host takes them, only on a press, only for this service. */
export function handOverForm(scene: Scene, service: Service): TemplateResult | typeof nothing {
  const { session, options, actions } = scene;
  const facts = factsOf(scene, service).filter((fact) => session.answers.has(fact) && !isDeclined(session.answers.get(fact)));
  if (!options.takesAnswers || facts.length === 0) return nothing;
  const provider = scene.texts.providers.get(service.provider)?.name ?? service.provider;
  return html`<section class="hand-over" part="hand-over">
    ${heading(scene.level + 1, say(scene, 'handTitle'))}
    <p>${say(scene, 'handText', { provider })}</p>
    ${scene.fleeting.handNote ? html`<p class="changes">${scene.fleeting.handNote}</p>` : nothing}
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.handOver(service.id, new FormData(event.currentTarget as HTMLFormElement).getAll('fact').map(String));
      }}
    >
      <ul class="plain">
        ${facts.map((fact) => answerTick(scene, fact, false))}
      </ul>
      <button class="secondary" type="submit">${say(scene, 'handButton')}</button>
    </form>
  </section>`;
}

/** An answer in words; those of a record are marked with their language, so that “30 years” stays in order in an Arabic line. */
export const answerSaid = (scene: Scene, fact: string, answer: Answer): unknown => {
  const text = answerText(scene, fact, answer);
  return typeof answer === 'boolean' || isDeclined(answer) ? text : rec(scene, text);
};

/** An answer with a box to tick. */
export function answerTick(scene: Scene, fact: string, checked: boolean, onChange?: () => void): TemplateResult {
  return html`<li>
    <label class="tick"
      ><input type="checkbox" name="fact" value=${fact} ?checked=${checked} @change=${onChange ?? nothing} />
      <span
        >${rec(scene, scene.texts.facts.get(fact)?.label ?? fact)}${scene.words.t('colon')}
        <strong>${answerSaid(scene, fact, scene.session.answers.get(fact)!)}</strong></span
      ></label
    >
  </li>`;
}

/** What was handed over, to whom, when. */
export function handedOverView(scene: Scene): TemplateResult {
  const { handedOver } = scene.session;
  const time = new Intl.DateTimeFormat(
    scene.words.lang === 'en' || scene.words.lang === 'fr' ? `${scene.words.lang}-CA` : scene.words.lang,
    { dateStyle: 'long', timeStyle: 'short' },
  );
  return html`${title(scene, say(scene, 'handedOver'))}
    ${handedOver.length === 0 ? html`<p class="lead">${say(scene, 'handListNone')}</p>` : nothing}
    <ul class="plain">
      ${handedOver.map(
        (note) =>
          html`<li class="service">
            ${serviceLinks(scene, [note.service])}
            <p>${time.format(new Date(note.at))}</p>
            <p>${scene.words.list(note.facts.map((fact) => scene.texts.facts.get(fact)?.label ?? fact))}</p>
          </li>`,
      )}
    </ul>`;
}
