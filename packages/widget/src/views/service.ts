import { deadlinesOf, papersOf, type SaidCriterion, type Service } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { criteriaFor, filled } from '../explaining.js';
import type { Scene } from '../scene.js';
import { channels } from './channels.js';
import { kindKey } from './filters.js';
import { handOverForm } from './hand-over.js';
import { go, heading, icon, out, rec, say, title } from './parts.js';
import { nameOf, serviceLinks, standing } from './services.js';

/** Everything about one service. */
export function serviceView(scene: Scene, service: Service): TemplateResult {
  const { texts, level, actions } = scene;
  const text = texts.services.get(service.id);
  const details = texts.details.get(service.id);
  const section = (head: unknown, content: unknown) => html`<section>${heading(level + 1, head)}${content}</section>`;
  const provider = texts.providers.get(service.provider)?.name ?? service.provider;
  const canAsk = scene.decide(service).missing.length > 0;
  return html`<article class="record" part="record">
    ${title(scene, rec(scene, text?.name ?? service.id))}
    <p class="kind">${say(scene, kindKey(service.kind))}</p>
    <p class="lead">${rec(scene, text?.summary)}</p>
    ${standing(scene, service)} ${unconfirmedNote(scene, service)}
    ${canAsk ? html`<p class="ways">${go(say(scene, 'checkThis'), () => actions.begin({ about: 'service', service: service.id }), 'primary')}</p>` : nothing}
    ${scene.fleeting.detailsFailed ? html`<p class="fault" role="alert">${say(scene, 'detailsFailed')} ${go(say(scene, 'retry'), () => actions.reload())}</p>` : nothing}
    ${details?.howMuch ? section(say(scene, 'howMuch'), html`<p>${rec(scene, filled(scene, details.howMuch))}</p>`) : nothing}
    ${
      service.kind === 'not-offered'
        ? nothing
        : section(
            say(scene, 'whoMayGet'),
            html` ${criteria(scene, service)}
              ${
                details?.criteria?.length
                  ? html`<ul>
                      ${details.criteria.map((line) => html`<li>${rec(scene, filled(scene, line))}</li>`)}
                    </ul>`
                  : nothing
              }
              <p class="by">${say(scene, 'onlyProvider', { provider })}</p>`,
          )
    }
    ${details?.automatic ? section(say(scene, 'automatic'), html`<p>${rec(scene, filled(scene, details.automatic))}</p>`) : nothing}
    ${details?.apply.length ? section(say(scene, service.kind === 'notification' ? 'howToDo' : 'howToApply'), channels(scene, details)) : nothing}
    ${deadlines(scene, service)} ${papers(scene, service)} ${facts(scene, service)} ${handOverForm(scene, service)}
    ${related(scene, service)} ${sources(scene, service)}
  </article>`;
}

function unconfirmedNote(scene: Scene, service: Service) {
  if (service.verified !== undefined) return nothing;
  return html`<p class="unconfirmed">${icon('ask')}<span>${say(scene, 'unconfirmed')}</span></p>`;
}

function criteria(scene: Scene, service: Service): TemplateResult {
  const tree = criteriaFor(scene, service);
  return html`<div class="criteria" part="criteria">
    ${
      tree.parts
        ? criterionPart(scene, tree)
        : html`<ul>
            ${criterionItem(scene, tree)}
          </ul>`
    }
  </div>`;
}

const criterionPart = (scene: Scene, node: SaidCriterion): TemplateResult =>
  html`<p class="glue">${rec(scene, node.text)}</p>
    <ul>
      ${node.parts?.map((part) => criterionItem(scene, part))}
    </ul>`;

const MARKS = { met: ['likely', 'criterionMet'], unmet: ['unlikely', 'criterionUnmet'], unknown: ['', 'criterionUnknown'] } as const;

function criterionItem(scene: Scene, node: SaidCriterion): TemplateResult {
  if (node.parts) return html`<li class="group">${criterionPart(scene, node)}</li>`;
  const [mark, key] = MARKS[node.truth];
  const hasAnswers = scene.session.answers.size > 0;
  return html`<li class=${node.truth}>
    ${mark && hasAnswers ? icon(mark) : html`<span class="dot" aria-hidden="true"></span>`}<span
      >${rec(scene, node.text)}${hasAnswers ? html` <small>(${say(scene, key)})</small>` : nothing}</span
    >
  </li>`;
}

function deadlines(scene: Scene, service: Service) {
  const notes = scene.texts.details.get(service.id)?.deadlines ?? [];
  const dated = deadlinesOf(scene.catalog, service, scene.findings.situation)
    .filter(({ date, index }) => date || notes[index])
    .sort((a, b) => Number(!a.date) - Number(!b.date));
  if (dated.length === 0) return nothing;
  return html`<section>
    ${heading(scene.level + 1, say(scene, 'deadline'))}
    <ul class="plain">
      ${dated.map(
        (one) =>
          html`<li>
            ${one.date ? html`<strong class="due ${one.overdue ? 'late' : ''}">${say(scene, one.overdue ? 'duePassed' : one.kind === 'should' ? 'dueShould' : 'dueBy', { day: scene.words.day(one.date) })}</strong> ` : nothing}
            ${rec(scene, notes[one.index])}
          </li>`,
      )}
    </ul>
  </section>`;
}

function papers(scene: Scene, service: Service) {
  const notes = scene.texts.details.get(service.id)?.documents;
  const needed = papersOf(scene.catalog, service, scene.findings.situation);
  if (needed.length === 0) return nothing;
  return html`<section>
    ${heading(scene.level + 1, say(scene, 'papers'))}
    <ul>
      ${needed.map((id) => {
        const words = scene.texts.documents.get(id);
        const note = notes?.[id] ?? words?.note;
        return html`<li>${rec(scene, words?.name ?? id)}${note ? html`<br /><small>${rec(scene, note)}</small>` : nothing}</li>`;
      })}
    </ul>
  </section>`;
}

function facts(scene: Scene, service: Service): TemplateResult {
  const { texts, words } = scene;
  const details = texts.details.get(service.id);
  const partners = (service.partners ?? []).map((id) => texts.jurisdictions.get(id)?.name ?? id);
  const row = (label: unknown, value: unknown) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="facts">
    ${service.free ? row(say(scene, 'cost'), say(scene, 'free')) : details?.cost ? row(say(scene, 'cost'), rec(scene, filled(scene, details.cost))) : nothing}
    ${details?.wait ? row(say(scene, 'wait'), rec(scene, details.wait)) : nothing}
    ${row(say(scene, 'runBy'), html`${rec(scene, texts.providers.get(service.provider)?.name ?? service.provider)}${partners.length > 0 ? html`<br />${say(scene, 'withPartners', { names: words.list(partners) })}` : nothing}`)}
    ${service.languages?.length ? row(say(scene, 'language'), say(scene, 'otherLanguages', { languages: words.list(service.languages.map(words.language)) })) : nothing}
    ${service.starts && service.starts > scene.today ? row(say(scene, 'period'), say(scene, 'startsOn', { day: words.day(service.starts) })) : nothing}
    ${service.ends ? row(say(scene, 'period'), say(scene, 'endsOn', { day: words.day(service.ends) })) : nothing}
    ${details?.note ? row(say(scene, 'note'), rec(scene, filled(scene, details.note))) : nothing}
  </dl>`;
}

function related(scene: Scene, service: Service) {
  const groups = [
    ['needsFirst', service.needs],
    ['completes', service.includes],
    ['replacesHere', service.replaces],
    ['relatedTitle', relatedTo(scene, service)],
  ] as const;
  return groups.map(([key, ids]) =>
    ids.some((id) => scene.catalog.services.has(id))
      ? html`<section>${heading(scene.level + 1, say(scene, key))}${serviceLinks(scene, ids)}</section>`
      : nothing,
  );
}

/** What the record names, and services of other governments for the same tasks, here. */
function relatedTo(scene: Scene, service: Service): readonly string[] {
  const government = scene.catalog.providers.get(service.provider)?.jurisdiction;
  const others = scene.findings.services.filter(
    (other) =>
      other.id !== service.id &&
      scene.catalog.providers.get(other.provider)?.jurisdiction !== government &&
      other.tasks.some((task) => service.tasks.includes(task)),
  );
  return [...new Set([...(scene.texts.details.get(service.id)?.related ?? []), ...others.map(({ id }) => id)])]
    .filter((id) => !service.needs.includes(id) && !service.includes.includes(id))
    .slice(0, 6);
}

function sources(scene: Scene, service: Service): TemplateResult {
  const { words, options, actions } = scene;
  const details = scene.texts.details.get(service.id);
  const subject = encodeURIComponent(words.t('reportSubject', { name: nameOf(scene, service.id) }));
  return html`<section class="sources">
    ${heading(scene.level + 1, say(scene, 'sources'))}
    ${details?.page ? html`<p>${out(scene, details.page, html`${say(scene, 'officialPage')}<span class="unseen">${scene.words.t('colon')} ${rec(scene, nameOf(scene, service.id))}</span>`)}</p>` : nothing}
    <ul class="plain">
      ${(details?.sources ?? []).map((source) => html`<li>${source.url ? out(scene, source.url, rec(scene, source.title)) : rec(scene, source.title)}<br /><small>${say(scene, 'sourceRead', { day: words.day(source.read) })}</small></li>`)}
    </ul>
    ${service.verified ? html`<p class="by">${say(scene, 'checkedOn', { day: words.day(service.verified) })}</p>` : nothing}
    <p class="report">
      ${
        options.reportMailto
          ? html`<a href="mailto:${options.reportMailto}?subject=${subject}">${say(scene, 'reportMistake')}</a>`
          : go(say(scene, 'reportMistake'), () => actions.report(service.id))
      }
    </p>
  </section>`;
}
