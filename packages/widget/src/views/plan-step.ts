import { daysBetween, type Plan, type PlanStep } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../explaining.js';
import type { Scene } from '../scene.js';
import { channels } from './channels.js';
import { fold, go, heading, rec, say } from './parts.js';

/** What a step is called: its service, or for advice its task. */
export const stepName = (scene: Pick<Scene, 'texts'>, id: string): string =>
  scene.texts.services.get(id)?.name ?? scene.texts.tasks.get(id)?.name ?? id;

/** One step on the timeline. */
export function planStep(scene: Scene, plan: Plan, step: PlanStep, index: number): TemplateResult {
  const { session, actions, level, texts } = scene;
  const isDone = session.done.has(step.id);
  const service = step.service;
  const text = service ? texts.services.get(service) : undefined;
  const details = service ? texts.details.get(service) : undefined;
  const name = stepName(scene, step.id);
  const first = step.after.filter((id) => plan.steps.some((other) => other.id === id));
  return html`<li class="step ${step.kind} ${isDone ? 'done' : ''}" part="step">
    ${index === 0 ? html`<p class="first">${say(scene, 'planFirst')}</p>` : nothing}
    ${heading(level + 1, html`<span class="unseen">${say(scene, 'stepNumber', { number: index + 1 })}${scene.words.t('colon')} </span>${service ? go(rec(scene, name), () => actions.show({ name: 'service', service })) : rec(scene, name)}`, 'item')}
    ${due(scene, step)}
    <p class="summary">${rec(scene, text?.summary)}</p>
    ${step.advice.map((id) => html`<p class="advice">${rec(scene, texts.tasks.get(id)?.advice)}</p>`)}
    ${details?.howMuch ? html`<p class="much">${rec(scene, filled(scene, details.howMuch))}</p>` : nothing}
    ${
      step.includes.length > 0 || step.tasks.length > 1
        ? html`<p class="takes-care">${say(scene, 'stepTakesCare')}</p>
            <ul class="takes-care">
              ${(step.includes.length > 0 ? step.includes.map((id) => stepName(scene, id)) : step.tasks.map((id) => texts.tasks.get(id)?.name ?? id)).map((one) => html`<li>${rec(scene, one)}</li>`)}
            </ul>`
        : nothing
    }
    ${first.length > 0 ? html`<p class="by">${say(scene, 'stepAfter', { names: scene.words.list(first.map((id) => stepName(scene, id))) })}</p>` : nothing}
    ${step.documents.length > 0 ? html`<p class="by">${say(scene, 'stepPapers', { names: scene.words.list(step.documents.map((id) => texts.documents.get(id)?.name ?? id)) })}</p>` : nothing}
    ${details?.apply.length ? fold(html`${say(scene, 'stepDetails')}<span class="unseen">${scene.words.t('colon')} ${rec(scene, name)}</span>`, channels(scene, details), 'how') : nothing}
    ${
      step.kind === 'do'
        ? html`<label class="tick done-tick"
            ><input
              type="checkbox"
              .checked=${isDone}
              @change=${(event: Event) => actions.tick(step.id, (event.target as HTMLInputElement).checked)}
            /><span>${say(scene, 'stepDone')}<span class="unseen">${scene.words.t('colon')} ${rec(scene, name)}</span></span></label
          >`
        : nothing
    }
  </li>`;
}

/** The step's deadlines: the day, how many days are left, and what the record says of it. */
function due(scene: Scene, step: PlanStep): TemplateResult | typeof nothing {
  if (step.deadlines.length === 0) return nothing;
  const notes = scene.texts.details.get(step.id)?.deadlines ?? [];
  return html`${step.deadlines.map((deadline) => {
    if (deadline.date === undefined) return html`<p class="due-note">${rec(scene, notes[deadline.index])}</p>`;
    const day = scene.words.day(deadline.date);
    const left = daysBetween(scene.today, deadline.date);
    const key = deadline.overdue ? 'duePassed' : deadline.kind === 'should' ? 'dueShould' : 'dueBy';
    return html`<p class="due ${deadline.overdue ? 'late' : left <= 30 ? 'soon' : ''}">
      <strong>${say(scene, key, { day })}</strong
      >${deadline.overdue || left > 90 ? nothing : html` (${left === 0 ? say(scene, 'dueToday') : say(scene, 'dueDays', { count: left })})`}
      ${deadline.kind === 'should' || deadline.overdue ? nothing : html`<span class="due-note by">${say(scene, deadline.kind === 'must' ? 'deadlineMust' : 'deadlineLoses')}</span>`}
      ${notes[deadline.index] ? html`<span class="due-note">${rec(scene, notes[deadline.index])}</span>` : nothing}
    </p>`;
  })}`;
}
