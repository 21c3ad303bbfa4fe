import { daysBetween, type Plan, type PlanStep } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../explaining.js';
import type { Scene } from '../scene.js';
import { channels } from './channels.js';
import { fold, heading, rec, say, toService } from './parts.js';

/** What a step is called: its service, or for advice its task. */
export const stepName = (scene: Pick<Scene, 'texts'>, id: string): string =>
  scene.texts.services.get(id)?.name ?? scene.texts.tasks.get(id)?.name ?? id;

/**
 * One step on the timeline. A step that is done folds up to its name; the one that comes next is opened.
 *
 * @param isNext - The first that is not done.
 */
export function planStep(scene: Scene, plan: Plan, step: PlanStep, index: number, isNext: boolean): TemplateResult {
  const isDone = scene.session.done.has(step.id);
  const { service } = step;
  const name = stepName(scene, step.id);
  const label = service ? toService(scene, service, rec(scene, name)) : rec(scene, name);
  return html`<li class="step ${step.kind} ${isDone ? 'done' : ''} ${isNext ? 'next' : ''}" part="step">
    ${isNext ? html`<p class="first">${say(scene, scene.session.done.size > 0 ? 'planNext' : 'planFirst')}</p>` : nothing}
    ${heading(scene.level + 1, html`<span class="unseen">${say(scene, 'stepNumber', { number: index + 1 })}${scene.words.t('colon')} </span>${label}`, 'item')}
    ${isDone ? nothing : about(scene, plan, step)}
    <div class="step-foot">${isDone ? nothing : how(scene, step, isNext)} ${tick(scene, step, isDone)}</div>
  </li>`;
}

/** By when, what it is, how much, what else it settles, and what must be done before. */
function about(scene: Scene, plan: Plan, step: PlanStep): TemplateResult {
  const { texts, words } = scene;
  const text = step.service ? texts.services.get(step.service) : undefined;
  const howMuch = step.service ? texts.details.get(step.service)?.howMuch : undefined;
  const settles =
    step.includes.length > 0 ? step.includes.map((id) => stepName(scene, id)) : step.tasks.map((id) => texts.tasks.get(id)?.name ?? id);
  const first = step.after.filter((id) => plan.steps.some((other) => other.id === id));
  return html`${due(scene, step)}
    <p class="summary">${rec(scene, text?.summary)}</p>
    ${step.advice.map((id) => html`<p class="advice">${rec(scene, texts.tasks.get(id)?.advice)}</p>`)}
    ${howMuch ? html`<p class="much">${rec(scene, filled(scene, howMuch))}</p>` : nothing}
    ${step.includes.length > 0 || step.tasks.length > 1 ? html`<p class="by">${say(scene, 'stepTakesCare')} ${rec(scene, words.list(settles))}</p>` : nothing}
    ${first.length > 0 ? html`<p class="by">${say(scene, 'stepAfter', { names: words.list(first.map((id) => stepName(scene, id))) })}</p>` : nothing}`;
}

/** How to do it, and with which papers. */
function how(scene: Scene, step: PlanStep, isOpen: boolean): TemplateResult | typeof nothing {
  const { texts, words } = scene;
  const details = step.service ? texts.details.get(step.service) : undefined;
  const papers = step.documents.map((id) => texts.documents.get(id)?.name ?? id);
  if (!details?.apply.length && papers.length === 0) return nothing;
  const name = html`<span class="unseen">${words.t('colon')} ${rec(scene, stepName(scene, step.id))}</span>`;
  return fold(
    html`${say(scene, 'stepDetails')}${name}`,
    html`${papers.length > 0 ? html`<p>${say(scene, 'stepPapers', { names: words.list(papers) })}</p>` : nothing}
    ${details?.apply.length ? channels(scene, details) : nothing}`,
    'how',
    isOpen,
  );
}

function tick(scene: Scene, step: PlanStep, isDone: boolean): TemplateResult | typeof nothing {
  if (step.kind !== 'do') return nothing;
  return html`<label class="tick done-tick"
    ><input
      type="checkbox"
      .checked=${isDone}
      @change=${(event: Event) => scene.actions.tick(step.id, (event.target as HTMLInputElement).checked)}
    /><span
      >${say(scene, 'stepDone')}<span class="unseen">${scene.words.t('colon')} ${rec(scene, stepName(scene, step.id))}</span></span
    ></label
  >`;
}

/** The step's deadlines: the day, how many days are left, and what the record says of it. */
function due(scene: Scene, step: PlanStep): TemplateResult | typeof nothing {
  if (step.deadlines.length === 0) return nothing;
  const notes = scene.texts.details.get(step.id)?.deadlines ?? [];
  // Those with a day first: the others may be about something that did not happen.
  const deadlines = [...step.deadlines].sort((a, b) => Number(!a.date) - Number(!b.date));
  return html`${deadlines.map((deadline) => {
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
