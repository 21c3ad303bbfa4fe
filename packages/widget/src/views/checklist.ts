import { isDeclined, type Answers, type Fact, type FactId } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { answerText } from '../explaining.js';
import type { Scene } from '../scene.js';
import { factField } from './fields.js';
import { rec, say } from './parts.js';

/** What a checklist shows: fields first, then boxes to tick. */
interface Items {
  readonly fields: readonly Fact[];
  readonly boxes: readonly FactId[];
}

/** Sorts the items of a screen into fields and boxes to tick. */
export function itemsOf(scene: Scene, items: readonly FactId[]): Items {
  const facts = items.flatMap((id) => scene.catalog.facts.get(id) ?? []);
  return { fields: facts.filter(({ type }) => type !== 'yes-no'), boxes: facts.flatMap(({ id, type }) => (type === 'yes-no' ? [id] : [])) };
}

/**
 * Facts about one subject, asked together.
 *
 * A field that is left empty is not known. A box that is left empty counts as "no", unless the last box is ticked; the screen says both.
 */
export function checklist(scene: Scene, { fields, boxes }: Items, question: string): TemplateResult {
  const answers = scene.session.answers;
  const ticks = boxes.length > 0 ? tickBoxes(scene, boxes) : nothing;
  if (fields.length === 0) return html`${ticks}`;
  return html`<p class="hint">${say(scene, 'fieldsHint')}</p>
    ${fields.map((fact) => factField(scene, fact, fact.id, answers.get(fact.id), { labelled: true }))}
    ${
      boxes.length > 0
        ? html`<fieldset class="inner">
            <legend>${rec(scene, question)}</legend>
            ${ticks}
          </fieldset>`
        : nothing
    }`;
}

function tickBoxes(scene: Scene, boxes: readonly FactId[]): TemplateResult {
  const { texts, session } = scene;
  return html`<p class="hint">${say(scene, 'checklistHint')}</p>
    <div class="choices">
      ${boxes.map((id) => {
        const words = texts.facts.get(id);
        const answer = session.answers.get(id);
        return html`<label class="choice"
          ><input type="checkbox" id="f-${id}" name="item" value=${id} .checked=${answer === true} /><span
            >${rec(scene, words?.yes ?? words?.label ?? id)}${answer !== undefined && isDeclined(answer) ? html` <small>(${answerText(scene, id, answer)})</small>` : nothing}</span
          ></label
        >`;
      })}
      <label class="choice unsure"
        ><input type="checkbox" id="f-unsure" name="unsure" .checked=${isUnsure(session.answers, boxes)} /><span
          >${say(scene, 'checklistUnsure')}</span
        ></label
      >
    </div>`;
}

/** Whether the ones that were left empty before were left so because the person does not know. */
const isUnsure = (answers: Answers, boxes: readonly FactId[]): boolean =>
  boxes.some((id) => {
    const answer = answers.get(id);
    return isDeclined(answer) && answer.declined === 'dont-know';
  });
