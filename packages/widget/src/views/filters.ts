import type { Service } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import type { Filters } from '../session.js';
import type { StringKey } from '../strings/types.js';
import { fold, go, say } from './parts.js';

const camel = (prefix: string, id: string) =>
  (prefix + id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())) as StringKey;
export const kindKey = (kind: string): StringKey => camel('kind', kind);
export const channelKey = (by: string): StringKey => camel('channel', by);

/** Whether a service passes the filters that are set. */
export function fits(scene: Scene, service: Service): boolean {
  const { topic, kind, channel } = scene.session.filters;
  return (
    (!topic || service.topics.includes(topic)) &&
    (!kind || service.kind === kind) &&
    (!channel || service.channels.includes(channel as never))
  );
}

/** Filters by topic, kind and channel; only choices that lead to something. */
export function filterBar(scene: Scene, services: readonly Service[]): TemplateResult {
  const { filters } = scene.session;
  const choices = (key: keyof Filters, label: StringKey, values: readonly string[], wordOf: (value: string) => unknown) =>
    values.length < 2
      ? nothing
      : html`<label class="field"
          ><span>${say(scene, label)}</span>
          <select
            @change=${(event: Event) => scene.actions.filter({ ...filters, [key]: (event.target as HTMLSelectElement).value || undefined })}
          >
            <option value="" ?selected=${!filters[key]}>${scene.words.t('filterAll')}</option>
            ${values.map((value) => html`<option value=${value} ?selected=${filters[key] === value}>${wordOf(value)}</option>`)}
          </select></label
        >`;
  const unique = (values: readonly string[]) => [...new Set(values)];
  const isSet = Object.values(filters).some(Boolean);
  return fold(
    say(scene, 'filter'),
    html`<div class="filters">
      ${choices('topic', 'filterTopic', unique(services.flatMap((service) => service.topics)), (id) => scene.texts.topics.get(id)?.name ?? id)}
      ${choices('kind', 'filterKind', unique(services.map((service) => service.kind)), (kind) => scene.words.t(kindKey(kind)))}
      ${choices('channel', 'filterChannel', unique(services.flatMap((service) => service.channels)), (by) => scene.words.t(channelKey(by)))}
      ${isSet ? go(say(scene, 'filterClear'), () => scene.actions.filter({}), 'secondary') : nothing}
    </div>`,
    'filter',
  );
}
