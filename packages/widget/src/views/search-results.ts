import type { PointerHit, SearchResult } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import { go, heading, out, rec, say, title } from './parts.js';
import { serviceItem } from './services.js';
import { filterBar, fits } from './filters.js';
import { searchField } from './search-field.js';

/** What a search found, or that it is still looking. */
export function searchView(scene: Scene, query: string, result: SearchResult | undefined): TemplateResult {
  const isNothing = result && result.pointers.length === 0 && result.hits.every(({ id }) => !isShown(scene, id));
  const says = isNothing ? say(scene, 'searchNone') : say(scene, 'searchResultsTitle', { query });
  // One template for both: the heading has the focus and must not be made anew when the results come.
  return html`${title(scene, says)} ${searchField(scene)}
  ${result ? found(scene, query, result) : html`<p role="status">${say(scene, 'loading')}</p>`}`;
}

const isShown = ({ catalog }: Scene, id: string) => catalog.bundles.has(id) || catalog.services.has(id);

/** Life events first, then services; or, honestly, nothing. */
function found(scene: Scene, query: string, result: SearchResult): TemplateResult {
  const { actions, level } = scene;
  const bundles = result.hits.filter((hit) => hit.kind === 'bundle' && scene.catalog.bundles.has(hit.id));
  const services = result.hits.filter((hit) => hit.kind === 'service' && scene.catalog.services.has(hit.id));
  const shown = services.filter((hit) => fits(scene, scene.catalog.services.get(hit.id)!));
  const isEmpty = bundles.length + services.length === 0;
  return html`${(result.corrected ?? []).map(
    (one) =>
      html`<p class="note">
        ${
          one.applied
            ? say(scene, 'corrected', { from: one.from, to: one.to })
            : go(say(scene, 'didYouMean', { to: one.to }), () => actions.search(query.replace(one.from, one.to)))
        }
      </p>`,
  )}
  ${result.pointers.map((hit) => pointer(scene, hit))}
  ${
    isEmpty
      ? html`<p class="lead">${say(scene, 'searchNoneHelp')}</p>
          ${
            (result.topics ?? []).length > 0
              ? html`<ul class="topics">
                  ${result.topics.map((topic) => html`<li>${go(rec(scene, scene.texts.topics.get(topic)?.name ?? topic), () => actions.show({ name: 'topic', topic }))}</li>`)}
                </ul>`
              : nothing
          }
          <p class="ways">${go(say(scene, 'everything'), () => actions.show({ name: 'everything' }), 'secondary')}</p>`
      : nothing
  }
  ${bundles.slice(0, 1).map(
    (hit) =>
      html`<div class="bundle-hit" part="bundle">
        ${heading(level + 1, rec(scene, scene.texts.bundles.get(hit.id)?.name ?? hit.name), 'item')}
        <p class="summary">${rec(scene, scene.texts.bundles.get(hit.id)?.summary)}</p>
        ${go(html`${say(scene, 'startPlan')}<span class="unseen">${scene.words.t('colon')} ${rec(scene, scene.texts.bundles.get(hit.id)?.name)}</span>`, () => actions.begin({ about: 'bundle', bundle: hit.id }), 'primary')}
      </div>`,
  )}
  ${bundles.length > 1 ? html`<p class="also">${say(scene, 'alsoEvents')}${scene.words.t('colon')} ${bundles.slice(1).map((hit, index) => html`${index > 0 ? ' · ' : nothing}${go(rec(scene, scene.texts.bundles.get(hit.id)?.name ?? hit.name), () => actions.begin({ about: 'bundle', bundle: hit.id }))}`)}</p>` : nothing}
  ${
    services.length > 0
      ? html`<section id="results" tabindex="-1" aria-labelledby="count">
          <div id="count">${heading(level + 1, say(scene, 'searchCount', { count: shown.length }))}</div>
          ${
            services.length > 4
              ? filterBar(
                  scene,
                  services.map((hit) => scene.catalog.services.get(hit.id)!),
                )
              : nothing
          }
          <ul class="services" part="results">
            ${shown.map((hit) =>
              serviceItem(
                scene,
                scene.catalog.services.get(hit.id)!,
                level + 2,
                hit.elsewhere
                  ? html`<strong class="elsewhere"
                      >${say(scene, 'elsewhere')}${scene.words.t('colon')}
                      ${rec(scene, scene.texts.jurisdictions.get(hit.jurisdiction)?.name)}</strong
                    >`
                  : result.otherPlace?.local.includes(hit.id)
                    ? say(scene, 'matched', { words: namedElsewhere(scene, result) })
                    : hit.why.via === 'alias' && hit.why.text
                      ? say(scene, 'matched', { words: hit.why.text })
                      : undefined,
              ),
            )}
          </ul>
          ${shown.length === 0 ? html`<p>${say(scene, 'noneLeft')}</p>` : nothing}
        </section>`
      : nothing
  }
  ${result.needsPlace ? html`<p class="note">${say(scene, 'hiddenByPlace', { count: result.needsPlace.count })} ${go(say(scene, 'setPlace'), () => actions.show({ name: 'place' }))}</p>` : nothing}`;
}

/** What was asked for: another place's programme, which the person's own takes the place of. */
function namedElsewhere(scene: Scene, { hits, otherPlace }: SearchResult): string {
  const place = scene.texts.jurisdictions.get(otherPlace!.jurisdiction)?.name ?? '';
  return `${hits.find((hit) => hit.elsewhere)?.name ?? ''} (${place})`;
}

/** What others handle: its name at once, the answer with Canada's details. */
function pointer(scene: Scene, { id, name }: PointerHit): TemplateResult {
  const about = scene.texts.pointers.get(id);
  return html`<section class="pointer" part="pointer">
    ${heading(scene.level + 1, html`${say(scene, 'handledByOthers')}${scene.words.t('colon')} ${rec(scene, about?.name ?? name)}`, 'item')}
    <p>${about ? rec(scene, about.answer) : scene.fleeting.partsFailed.includes('ca') ? nothing : say(scene, 'loading')}</p>
    ${
      about?.links.length
        ? html`<ul class="plain">
            ${about.links.map((link) => html`<li>${link.url ? out(scene, link.url, rec(scene, link.label)) : rec(scene, link.label)}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}
