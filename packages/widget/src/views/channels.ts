import type { ChannelDetails, ServiceDetails } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import { channelKey } from './filters.js';
import { out, rec, say } from './parts.js';

/** Every way to apply, each with its number, address or page. */
export function channels(scene: Scene, details: ServiceDetails): TemplateResult {
  return html`<ul class="channels" part="channels">
    ${details.apply.map(
      (channel) =>
        html`<li>
          <strong class="by-channel">${say(scene, channelKey(channel.by))}</strong>
          <div>${channelBody(scene, channel)}</div>
        </li>`,
    )}
  </ul>`;
}

function channelBody(scene: Scene, channel: ChannelDetails): TemplateResult {
  const label = channel.name ?? (channel.url ? new URL(channel.url).hostname.replace(/^www\./, '') : undefined);
  return html` ${channel.url ? html`<p>${out(scene, channel.url, rec(scene, label))}<span class="printed"> ${channel.url.replace(/^https:\/\//, '')}</span></p>` : channel.name ? html`<p>${rec(scene, channel.name)}</p>` : nothing}
  ${channel.phone ? html`<p>${phone(channel.phone)}${channel.hours ? html`<br /><small>${rec(scene, channel.hours)}</small>` : nothing}</p>` : channel.hours ? html`<p><small>${rec(scene, channel.hours)}</small></p>` : nothing}
  ${channel.tty ? html`<p>${say(scene, 'tty', { number: channel.tty })}</p>` : nothing}
  ${channel.email && /^[^\s@<>"]+@[^\s@<>"]+$/.test(channel.email) ? html`<p><a href="mailto:${channel.email}">${channel.email}</a></p>` : nothing}
  ${channel.address ? html`<p class="address">${rec(scene, channel.address)}</p>` : nothing}
  ${channel.note ? html`<p>${rec(scene, channel.note)}</p>` : nothing}`;
}

/** A number as a link to dial, if it is one; else as text. */
function phone(text: string): unknown {
  const [, main = '', extension] = /^([^a-z]*?)(?:\s*(?:ext\.?|poste|x)\s*(\d+))?$/i.exec(text.trim()) ?? [];
  const digits = main.replace(/\D/g, '');
  const dial =
    digits.length === 10
      ? `+1${digits}`
      : digits.length === 11 && digits.startsWith('1')
        ? `+${digits}`
        : digits.length === 3
          ? digits
          : undefined;
  return dial ? html`<a class="phone" href="tel:${dial}${extension ? `;ext=${extension}` : ''}">${text}</a>` : text;
}
