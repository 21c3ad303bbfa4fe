import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.js';
import { asking, viewOf, type View } from '../session.js';
import type { StringKey } from '../strings/types.js';
import { rec, say } from './parts.js';

const JOURNEY: readonly View['name'][] = ['question', 'results', 'plan', 'review'];

/** The ways through a life event: questions, results, plan. */
export function journey(scene: Scene): TemplateResult | typeof nothing {
  const { session, actions, findings, words } = scene;
  const here = viewOf(session).name;
  if (!session.scope || !JOURNEY.includes(here)) return nothing;
  const item = (view: View, key: StringKey) =>
    html`<li>
      <button type="button" class="tab" aria-current=${here === view.name ? 'page' : nothing} @click=${() => actions.show(view)}>
        ${say(scene, key)}
      </button>
    </li>`;
  const bundle = session.scope.about === 'bundle' ? session.scope.bundle : undefined;
  return html`<nav class="journey" part="journey" aria-label=${words.t('menu')}>
    ${bundle ? html`<p class="about">${rec(scene, scene.texts.bundles.get(bundle)?.name)}</p>` : nothing}
    <ul>
      ${findings.next || here === 'question' ? item(here === 'question' ? viewOf(session) : asking(findings.next!), 'questions') : nothing}
      ${item({ name: 'results' }, 'results')} ${bundle ? item({ name: 'plan' }, 'plan') : nothing}
      ${item({ name: 'review' }, 'yourAnswersNone')}
    </ul>
  </nav>`;
}
