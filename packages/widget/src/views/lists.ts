import { chainOf, servicesAt, type Service } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import { filterBar, fits } from './filters.js';
import { fold, go, heading, rec, say, title } from './parts.js';
import { serviceItem, serviceLinks } from './services.js';

/** The services of one topic. */
export function topicView(scene: Scene, topic: string): TemplateResult {
  const services = servicesAt(scene.catalog, scene.session.place?.id).filter((service) => service.topics.includes(topic));
  const shown = services.filter((service) => fits(scene, service));
  return html` ${title(scene, rec(scene, scene.texts.topics.get(topic)?.name ?? topic))} ${placeNote(scene)}
    <p class="ways">${go(say(scene, 'checkAll'), () => scene.actions.begin({ about: 'topic', topic }), 'secondary')}</p>
    ${services.length > 4 ? filterBar(scene, services) : nothing}
    <div id="results" tabindex="-1">${groupsByGovernment(scene, shown)}</div>
    ${shown.length === 0 ? html`<p>${say(scene, 'noneLeft')}</p>` : nothing}`;
}

/** Every service at the place, by topic. */
export function everythingView(scene: Scene): TemplateResult {
  const services = servicesAt(scene.catalog, scene.session.place?.id);
  const shown = services.filter((service) => fits(scene, service));
  const topics = [...scene.texts.topics.keys()].flatMap((topic) => {
    const ids = shown.filter((service) => service.topics.includes(topic)).map((service) => service.id);
    return ids.length === 0 ? [] : [{ topic, ids }];
  });
  return html` ${title(scene, say(scene, 'everythingTitle'))} ${placeNote(scene)} ${filterBar(scene, services)}
    <p>${say(scene, 'searchCount', { count: shown.length })}</p>
    ${topics.map(({ topic, ids }) => fold(html`${rec(scene, scene.texts.topics.get(topic)?.name)} (${scene.words.number(ids.length)})`, serviceLinks(scene, ids)))}`;
}

/** Services under the government that runs them, nearest first. */
export function groupsByGovernment(scene: Scene, services: readonly Service[]): TemplateResult[] {
  const order = [...chainOf(scene.catalog, scene.session.place?.id)];
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const government = scene.catalog.providers.get(service.provider)?.jurisdiction ?? 'ca';
    groups.set(government, [...(groups.get(government) ?? []), service]);
  }
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(
      ([government, list]) =>
        html`<section class="group">
          ${heading(scene.level + 1, rec(scene, scene.texts.jurisdictions.get(government)?.name ?? government))}
          <ul class="services">
            ${list.map((service) => serviceItem(scene, service, scene.level + 2))}
          </ul>
        </section>`,
    );
}

export function placeNote(scene: Scene): TemplateResult | typeof nothing {
  if (scene.session.place) return nothing;
  return html`<p class="note">
    ${say(scene, 'everythingFederal')} ${go(say(scene, 'setPlace'), () => scene.actions.show({ name: 'place' }))}
  </p>`;
}
