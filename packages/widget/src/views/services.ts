import type { Service, ServiceId } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { reasonOf } from '../explaining.js';
import { standingOf, type Standing } from '../findings.js';
import type { Scene } from '../scene.js';
import { heading, icon, rec, say, toService } from './parts.js';

const GIVEN_TO = new Set(['notification', 'registration', 'permit', 'licence', 'support', 'bundle-application']);

/** The drawing of a standing. */
export const markOf = (stands: Standing): string => (stands === 'open' || stands === 'not-offered' ? 'ask' : stands);

/** How a service stands, in words and with a mark. */
export function standing(scene: Scene, service: Service, { withReason = true } = {}): TemplateResult {
  const decision = scene.decide(service);
  const stands = standingOf(service, decision);
  return html`<p class="standing ${stands}" part="standing">
    ${icon(markOf(stands))}<span>${standingWords(scene, service, stands, withReason)}</span>
  </p>`;
}

function standingWords(scene: Scene, service: Service, stands: Standing, withReason: boolean): unknown {
  const decision = scene.decide(service);
  switch (stands) {
    case 'likely':
      return say(scene, GIVEN_TO.has(service.kind) ? 'likelyDo' : 'likely');
    case 'automatic':
      return html`${say(scene, 'likely')}. ${say(scene, 'automaticNote')}.`;
    case 'undecided':
      return say(scene, 'undecided', { count: decision.missing.length });
    case 'not-offered':
      return say(scene, 'notOffered');
    case 'unlikely': {
      if (decision.period) return say(scene, decision.period === 'not-yet' ? 'notYet' : 'ended');
      const reason = withReason ? reasonOf(scene, service) : undefined;
      return reason ? html`${say(scene, 'unlikelyLead')} ${rec(scene, reason)}` : say(scene, 'unlikely');
    }
    default:
      return say(scene, stands);
  }
}

export const nameOf = (scene: Scene, id: ServiceId) => scene.texts.services.get(id)?.name ?? id;
export const governmentOf = (scene: Scene, service: Service) =>
  scene.texts.jurisdictions.get(scene.catalog.providers.get(service.provider)?.jurisdiction ?? '')?.name;

/**
 * A service in a list.
 *
 * @param isSaid - The group's heading says how it stands.
 */
export function serviceItem(scene: Scene, service: Service, level: number, note?: unknown, isSaid = false): TemplateResult {
  const words = scene.texts.services.get(service.id);
  const provider = scene.texts.providers.get(service.provider)?.name;
  return html`<li class="service" part="service">
    ${heading(level, toService(scene, service.id, rec(scene, words?.name ?? service.id)), 'item')}
    <p class="summary">${rec(scene, words?.summary)}</p>
    ${isSaid ? nothing : standing(scene, service)}
    <p class="by">${rec(scene, provider)}${note ? html` · ${note}` : nothing}</p>
    ${service.verified === undefined ? html`<p class="unconfirmed">${say(scene, 'unconfirmed')}</p>` : nothing}
  </li>`;
}

export const serviceLinks = (scene: Scene, ids: readonly ServiceId[]) =>
  html`<ul class="plain">
    ${ids.filter((id) => scene.catalog.services.has(id)).map((id) => html`<li>${toService(scene, id, rec(scene, nameOf(scene, id)))}</li>`)}
  </ul>`;
