import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import { go, heading, icon, rec, say, title } from './parts.js';
import { searchField } from './search-field.js';
import { listBones } from './states.js';

/** The start: say it in your own words, or begin with a life event, a topic, or everything. The lists come with the catalogue. */
export function homeView(scene: Scene): TemplateResult {
  return html` ${title(scene, say(scene, 'title'))}
    <slot name="intro"><p class="lead">${say(scene, 'intro')}</p></slot>
    ${searchField(scene)}
    ${scene.waiting ? listBones(scene.words) : scene.options.compact ? nothing : html`${events(scene)} ${topics(scene)} ${ways(scene)}`}`;
}

/** Life events to begin with. */
export function events(scene: Scene): TemplateResult {
  const { actions, texts, level } = scene;
  return html`<section aria-labelledby="events-title">
    <div id="events-title">${heading(level + 1, say(scene, 'lifeEvents'))}</div>
    <ul class="events" part="events">
      ${[...scene.catalog.bundles.keys()].map(
        (id) =>
          html`<li>
            <button type="button" class="event" @click=${() => actions.begin({ about: 'bundle', bundle: id })}>
              <span
                ><span class="event-name">${rec(scene, texts.bundles.get(id)?.name ?? id)}</span
                ><span class="event-summary">${rec(scene, texts.bundles.get(id)?.summary)}</span></span
              >${icon('on')}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function topics(scene: Scene): TemplateResult {
  const { actions, texts, level } = scene;
  return html`<section aria-labelledby="topics-title">
    <div id="topics-title">${heading(level + 1, say(scene, 'topics'))}</div>
    <ul class="topics" part="topics">
      ${topicsInUse(scene).map((id) => html`<li>${go(rec(scene, texts.topics.get(id)?.name ?? id), () => actions.show({ name: 'topic', topic: id }))}</li>`)}
    </ul>
  </section>`;
}

/** Topics that at least one service has, in the catalogue's order. */
function topicsInUse(scene: Scene): readonly string[] {
  const used = new Set([...scene.catalog.services.values()].flatMap((service) => service.topics));
  return [...scene.texts.topics.keys()].filter((id) => used.has(id));
}

function ways(scene: Scene): TemplateResult {
  const { actions, session } = scene;
  return html`<p class="ways">
      ${go(say(scene, 'checkAll'), () => actions.begin({ about: 'everything' }), 'secondary')}
      ${go(say(scene, 'everything'), () => actions.show({ name: 'everything' }), 'secondary')}
    </p>
    <p class="behalf">
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${session.forOther}
          @change=${(event: Event) => actions.helpOther((event.target as HTMLInputElement).checked)}
        /><span>${say(scene, 'onBehalf')}</span></label
      >
    </p>`;
}
