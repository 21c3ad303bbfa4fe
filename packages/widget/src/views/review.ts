import { html, nothing, type TemplateResult } from 'lit';
import { givenBy, usersOf } from '../findings.js';
import type { Scene } from '../scene.js';
import { answerSaid } from './hand-over.js';
import { fold, go, rec, say, title } from './parts.js';
import { serviceLinks } from './services.js';

/** Every answer with its day and what uses it. Any one can be changed or removed; the rest stays. */
export function reviewView(scene: Scene): TemplateResult {
  const { session, actions, catalog, texts } = scene;
  const given = Object.entries(givenBy(session.scope, catalog)).filter(([fact]) => !session.answers.has(fact));
  const all = [...catalog.services.values()];
  const label = (fact: string) => texts.facts.get(fact)?.label ?? fact;
  const bundle = session.scope?.about === 'bundle' ? texts.bundles.get(session.scope.bundle)?.name : undefined;
  return html` ${title(scene, say(scene, 'reviewTitle'))}
    ${session.answers.size === 0 ? html`<p class="lead">${say(scene, 'reviewNone')}</p>` : nothing}
    <dl class="answers" part="answers">
      ${[...session.answers].reverse().map(([fact, answer]) => {
        const users = usersOf(catalog, fact, all);
        return html`<div>
          <dt>${rec(scene, label(fact))}</dt>
          <dd class="value">${answerSaid(scene, fact, answer)}</dd>
          <dd class="by">${say(scene, 'givenOn', { day: scene.words.day(session.answeredOn.get(fact) ?? scene.today) })}</dd>
          ${
            users.length > 0
              ? html`<dd>
                  ${fold(
                    say(scene, 'used', { count: users.length }),
                    serviceLinks(
                      scene,
                      users.map((service) => service.id),
                    ),
                  )}
                </dd>`
              : nothing
          }
          <dd class="row">
            ${catalog.facts.has(fact) ? go(html`${say(scene, 'change')}<span class="unseen">${scene.words.t('colon')} ${rec(scene, label(fact))}</span>`, () => actions.show({ name: 'question', fact, change: true })) : nothing}
            ${go(html`${say(scene, 'remove')}<span class="unseen">${scene.words.t('colon')} ${rec(scene, label(fact))}</span>`, () => actions.takeBack(fact))}
          </dd>
        </div>`;
      })}
      ${given.map(
        ([fact, value]) =>
          html`<div>
            <dt>${rec(scene, label(fact))}</dt>
            <dd class="value">${answerSaid(scene, fact, value)}</dd>
            <dd class="by">${say(scene, 'becauseChose', { name: bundle ?? '' })}</dd>
          </div>`,
      )}
      ${
        session.place
          ? html`<div>
              <dt>${rec(scene, label('province'))}</dt>
              <dd class="value">${rec(scene, session.place.label)}</dd>
              <dd class="by">${say(scene, 'becausePlace', { place: session.place.label })}</dd>
              <dd class="row">
                ${go(html`${say(scene, 'change')}<span class="unseen">${scene.words.t('colon')} ${rec(scene, label('province'))}</span>`, () => actions.show({ name: 'place' }))}
              </dd>
            </div>`
          : nothing
      }
    </dl>
    <p class="ways">${go(say(scene, 'takeAlong'), () => actions.show({ name: 'take-along' }), 'secondary')}</p>`;
}
