import type { Answer, Declined, Fact, FactId } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { answerText } from '../explaining.js';
import { byStanding, usersOf } from '../findings.js';
import type { Scene } from '../scene.js';
import { checklist, itemsOf } from './checklist.js';
import { factField, fieldsOf, questionText } from './fields.js';
import { fold, go, heading, icon, rec, say, title } from './parts.js';
import { serviceLinks } from './services.js';

/** One question: a fieldset, three ways to answer, why it is asked, and what is known so far. */
export function questionView(scene: Scene, fact: Fact, shownItems?: readonly FactId[]): TemplateResult {
  const { actions, session, findings, fleeting } = scene;
  const words = scene.texts.facts.get(fact.id);
  const question = questionText(scene, fact.id);
  const sheet = fact.items && itemsOf(scene, shownItems ?? fact.items);
  const heads = sheet && sheet.fields.length > 0 ? (words?.label ?? question) : question;
  const before = session.answers.get(fact.id);
  const items = shownItems ?? fact.items ?? [];
  const users = fact.items
    ? [...new Set(items.flatMap((item) => usersOf(scene.catalog, item, findings.services)))]
    : usersOf(scene.catalog, fact.id, findings.services);
  const declining = (key: 'dontKnow' | 'preferNot', declined: Declined['declined']) =>
    html`<button
      type="button"
      class="secondary"
      @click=${(event: Event) => actions.submitAnswer(fact.id, (event.currentTarget as HTMLElement).closest('form')!, declined)}
    >
      ${say(scene, key)}
    </button>`;
  const hints = [words?.help ? 'help' : '', fleeting.faults.length > 0 ? 'faults' : ''].filter(Boolean).join(' ');
  return html`<div class="columns">
    <div class="main">
      <form
        class="question"
        part="question"
        novalidate
        data-items=${sheet ? items.join(' ') : nothing}
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          actions.submitAnswer(fact.id, event.currentTarget as HTMLFormElement);
        }}
      >
        ${faultSummary(scene)}
        ${keyed(
          items.join(' ') || fact.id,
          html`<fieldset aria-describedby=${hints || nothing}>
            <legend>${title(scene, rec(scene, heads))}</legend>
            ${words?.help ? html`<p class="hint" id="help">${rec(scene, words.help)}</p>` : nothing}
            ${before !== undefined ? html`<p class="before">${say(scene, 'answeredBefore', { day: scene.words.day(session.answeredOn.get(fact.id) ?? scene.today), answer: answerText(scene, fact.id, before) })}</p>` : nothing}
            ${fact.type === 'members' ? membersFields(scene, fact, before) : sheet ? checklist(scene, sheet, question) : factField(scene, fact, fact.id, before, { labelled: false })}
          </fieldset>`,
        )}
        <div class="ways">
          <button class="primary" type="submit">${say(scene, 'continue')}</button>
          ${fact.type === 'members' ? go(say(scene, 'noMembers'), () => actions.giveAnswer(fact.id, []), 'secondary') : nothing}
          ${
            sheet?.fields.length === 0
              ? go(
                  say(scene, 'noneOfThese'),
                  () =>
                    actions.giveAll(
                      fact.id,
                      items.map((item) => [item, false]),
                    ),
                  'secondary',
                )
              : nothing
          }
          ${declining('dontKnow', 'dont-know')} ${declining('preferNot', 'prefer-not-to-say')}
        </div>
      </form>
      ${fold(
        say(scene, 'whyAsk'),
        html`${whys(scene, [fact.id, ...(fact.items ? items : [])])}
        ${
          users.length > 0
            ? html`<p>${say(scene, 'usedBy', { count: users.length })}</p>
                ${serviceLinks(
                  scene,
                  users.map((service) => service.id),
                )}`
            : nothing
        }`,
      )}
    </div>
    ${soFar(scene)}
  </div>`;
}

/** Why a screen asks what it asks: the reason of each fact that has one of its own. */
function whys(scene: Scene, facts: readonly FactId[]): TemplateResult {
  const told = [...new Set(facts.flatMap((id) => scene.texts.facts.get(id)?.why ?? []))];
  return told.length > 0 ? html`${told.map((why) => html`<p>${rec(scene, why)}</p>`)}` : html`<p>${say(scene, 'whyDefault')}</p>`;
}

/** What is wrong, at the top, with a link to each field. */
function faultSummary(scene: Scene): TemplateResult | typeof nothing {
  const { faults } = scene.fleeting;
  if (faults.length === 0) return nothing;
  return html`<div class="faults" id="faults" tabindex="-1" role="group" aria-labelledby="faults-title">
    <div id="faults-title">${heading(scene.level + 1, say(scene, 'errorTitle'), 'item')}</div>
    <ul>
      ${faults.map(
        (fault) =>
          html`<li>
            <a
              href="#f-${fault.field}"
              @click=${(event: Event) => {
                event.preventDefault();
                scene.actions.focus(`f-${fault.field}`);
              }}
              >${say(scene, fault.key, fault.values)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function membersFields(scene: Scene, fact: Fact, before: Answer | undefined): TemplateResult {
  const given = Array.isArray(before) ? before : [];
  const count = scene.fleeting.members ?? Math.max(1, given.length);
  const member = scene.texts.facts.get(fact.id)?.member ?? scene.texts.facts.get(fact.id)?.label ?? '';
  const label = (index: number) => scene.words.t('memberNumber', { member, number: index + 1 });
  return html`${Array.from(
      { length: count },
      (_, index) =>
        html`<fieldset class="member">
          <legend>${label(index)}</legend>
          ${fieldsOf(scene, fact, index, given[index])}
          ${index === count - 1 && count > 1 ? go(say(scene, 'removeMember', { member: label(index) }), () => scene.actions.setMembers(count - 1, scene.words.t('memberRemoved', { member: label(index) }))) : nothing}
        </fieldset>`,
    )}
    <p>
      ${go(say(scene, 'addMember', { member: label(count) }), () => scene.actions.setMembers(count + 1, scene.words.t('memberAdded', { member: label(count) })))}
    </p>`;
}

/** The results so far, beside or below the question. */
function soFar(scene: Scene): TemplateResult {
  const { findings, actions, session } = scene;
  const groups = byStanding(findings.services, findings.decisions);
  const likely = [...groups.get('likely')!, ...groups.get('automatic')!];
  return html`<aside class="so-far" part="so-far" aria-labelledby="so-far-title">
    <div id="so-far-title">${heading(scene.level + 1, say(scene, 'soFar'), 'item')}</div>
    <p>${icon('undecided')}<span>${say(scene, 'stillOpen', { count: findings.openCount })}</span></p>
    <p>${icon('likely')}<span>${say(scene, 'countLikely', { count: likely.length })}</span></p>
    ${
      likely.length > 0
        ? html`<ul class="plain">
            ${likely.slice(0, 6).map((service) => html`<li>${rec(scene, scene.texts.services.get(service.id)?.name ?? service.id)}</li>`)}
          </ul>`
        : nothing
    }
    <p>
      ${go(say(scene, session.scope?.about === 'bundle' ? 'seePlan' : 'seeResults'), () => actions.show({ name: session.scope?.about === 'bundle' ? 'plan' : 'results' }))}
    </p>
  </aside>`;
}
