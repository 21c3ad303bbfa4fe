import { buildPlan, type Plan, type PlanStep } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { asking } from '../session.js';
import type { Scene } from '../scene.js';
import { few } from './notes.js';
import { fold, go, heading, rec, say, title, toService } from './parts.js';
import { serviceLinks, standing } from './services.js';
import { planStep, stepName } from './plan-step.js';

/** The plan of a life event: what comes first, by when, with which papers. */
export function planView(scene: Scene, bundle: string): TemplateResult {
  const { catalog, findings, session, level, words, actions } = scene;
  const plan = buildPlan(catalog, bundle, findings.situation);
  const steps = plan.steps.filter((step) => (step.kind === 'do' && step.truth === 'met') || step.kind === 'advice');
  const undecided = plan.steps.filter(
    (step) => step.kind !== 'advice' && step.kind !== 'not-offered' && step.kind !== 'received' && step.truth === 'unknown',
  );
  const toAnswer = undecided.filter((step) => step.missing.length > 0);
  const of = (kind: PlanStep['kind']) => plan.steps.filter((step) => step.kind === kind && !undecided.includes(step));
  const doable = steps.filter((step) => step.kind === 'do');
  const next = doable.find((step) => !session.done.has(step.id));
  const section = (key: Parameters<typeof say>[1], list: readonly PlanStep[]) =>
    list.length === 0
      ? nothing
      : html`<section class="group">
          ${heading(level + 1, say(scene, key))}
          <ul class="quiet">
            ${list.map((step) => quietStep(scene, step, level + 2))}
          </ul>
        </section>`;
  return html`<article class="plan-view" part="plan">
    ${title(scene, say(scene, 'planTitle', { name: scene.texts.bundles.get(bundle)?.name ?? bundle }))}
    <p class="by">
      ${session.place ? say(scene, 'planMadeFor', { day: words.day(scene.today), place: session.place.label }) : say(scene, 'planMade', { day: words.day(scene.today) })}
      · ${say(scene, 'planSteps', { count: doable.length })} ·
      ${say(scene, 'planDoneCount', { done: doable.filter((step) => session.done.has(step.id)).length, total: doable.length })}
    </p>
    ${session.place ? nothing : html`<p class="note">${say(scene, 'planNoPlace')} ${go(say(scene, 'setPlace'), () => actions.show({ name: 'place' }))}</p>`}
    <p class="ways tools">
      ${findings.next ? go(say(scene, 'continueQuestions'), () => actions.show(asking(findings.next!)), 'primary') : nothing}
      ${go(say(scene, 'print'), () => actions.print(), 'secondary')}
      ${plan.deadlines.some((deadline) => deadline.date) ? go(say(scene, 'calendarFile'), () => actions.saveCalendar(), 'secondary') : nothing}
      ${go(say(scene, 'copyText'), () => actions.copyPlan(), 'secondary')}
    </p>
    ${datesList(scene, plan, steps)}
    ${
      steps.length === 0
        ? html`<p class="lead">${say(scene, 'planEmpty')}</p>`
        : html`<ol class="steps" part="steps">
            ${steps.map((step, index) => planStep(scene, plan, step, index, step === next))}
          </ol>`
    }
    ${
      toAnswer.length > 0
        ? html`<section class="group">
            ${heading(level + 1, say(scene, 'planUndecidedTitle'))}
            <p>${say(scene, 'planUndecidedText')}</p>
            <ul class="quiet">
              ${toAnswer.map((step) => quietStep(scene, step, level + 2))}
            </ul>
          </section>`
        : nothing
    }
    ${section(
      'groupAsk',
      undecided.filter((step) => step.missing.length === 0),
    )}
    ${section('planAutomatic', of('automatic'))} ${section('planReceived', of('received'))} ${section('planNotOffered', of('not-offered'))}
    ${papersList(scene, plan)}
    ${
      plan.gaps.length > 0
        ? fold(
            say(scene, 'planGaps'),
            html`<ul>
              ${plan.gaps.map((task) => html`<li>${rec(scene, scene.texts.tasks.get(task)?.name ?? task)}</li>`)}
            </ul>`,
          )
        : nothing
    }
    ${plan.unlikely.length > 0 ? fold(say(scene, 'planUnlikely', { count: plan.unlikely.length }), serviceLinks(scene, plan.unlikely)) : nothing}
    <p class="printed">${say(scene, 'printedFrom')}</p>
  </article>`;
}

/** A step with nothing to do now: its name, its standing, one sentence. */
function quietStep(scene: Scene, step: PlanStep, level: number): TemplateResult {
  const service = step.service ? scene.catalog.services.get(step.service) : undefined;
  const words = scene.texts.services.get(step.id);
  return html`<li class="service">
    ${heading(level, service ? toService(scene, service.id, rec(scene, stepName(scene, step.id))) : rec(scene, stepName(scene, step.id)), 'item')}
    <p class="summary">
      ${rec(scene, step.kind === 'automatic' ? (scene.texts.details.get(step.id)?.automatic ?? words?.summary) : words?.summary)}
    </p>
    ${step.truth === 'unknown' && service ? standing(scene, service) : nothing}
  </li>`;
}

/** The dates of the plan, earliest first: the timeline at a glance. */
function datesList(scene: Scene, plan: Plan, steps: readonly PlanStep[]) {
  const shown = new Set(steps.map((step) => step.id));
  const dated = plan.deadlines
    .filter((deadline) => deadline.date !== undefined && !scene.session.done.has(deadline.step) && shown.has(deadline.step))
    .slice(0, 6);
  if (dated.length < 2) return nothing;
  return html`<section class="dates" aria-labelledby="dates-title">
    <div id="dates-title">${heading(scene.level + 1, say(scene, 'planDates'), 'item')}</div>
    <ul class="plain">
      ${dated.map(({ date, step, overdue }) => html`<li><strong class=${overdue ? 'late' : ''}>${scene.words.day(date!)}</strong> <span>${rec(scene, stepName(scene, step))}</span></li>`)}
    </ul>
  </section>`;
}

function papersList(scene: Scene, plan: Plan) {
  if (plan.documents.length === 0) return nothing;
  return html`<section class="group papers">
    ${heading(scene.level + 1, say(scene, 'planPapers'))}
    <p>${say(scene, 'planPapersText')}</p>
    <ul>
      ${plan.documents.map(
        ({ document, steps }) =>
          html`<li>
            <strong>${rec(scene, scene.texts.documents.get(document)?.name ?? document)}</strong>
            <small
              >${say(scene, 'servesSteps', {
                names: few(
                  scene,
                  steps.map((id) => stepName(scene, id)),
                ),
              })}</small
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
