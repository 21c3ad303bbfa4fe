import { isDeclined, type Answer, type Fact, type FactId, type MemberAnswers } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { memberField } from '../question-form.js';
import type { Scene } from '../scene.js';
import type { StringKey } from '../strings/types.js';
import { rec, say } from './parts.js';

const UNITS: Readonly<Record<string, StringKey>> = {
  years: 'unitYears',
  months: 'unitMonths',
  weeks: 'unitWeeks',
  days: 'unitDays',
  hours: 'unitHours',
  people: 'unitPeople',
  percent: 'unitPercent',
  'cad-per-year': 'perYear',
  'cad-per-month': 'perMonth',
  'cad-per-week': 'perWeek',
};

/** The fields of one person in a household list. */
export function fieldsOf(scene: Scene, list: Fact, index: number, given: MemberAnswers | undefined): TemplateResult[] {
  return (list.fields ?? []).flatMap((id) => {
    const fact = scene.catalog.facts.get(id);
    return fact ? [factField(scene, fact, memberField(list.id, index, id), given?.[id], { labelled: true })] : [];
  });
}

/**
 * The field or fields for one fact.
 *
 * @param labelled - In a household list each field carries its own question; alone, the fieldset's legend is its label.
 */
export function factField(
  scene: Scene,
  fact: Fact,
  name: string,
  before: Answer | undefined,
  { labelled }: { labelled: boolean },
): TemplateResult {
  const value = isDeclined(before) ? undefined : before;
  const fault = faultOf(scene, name);
  // Among other questions, a button that was chosen could not be emptied again: this one can be chosen instead.
  const unknown = () =>
    labelled ? choice(name, '', isDeclined(before) && before.declined === 'dont-know', say(scene, 'dontKnow'), fault) : nothing;
  switch (fact.type) {
    case 'yes-no':
      return group(
        scene,
        name,
        labelled ? fact : undefined,
        html`${choice(name, 'true', value === true, say(scene, 'yes'), fault)}${choice(name, 'false', value === false, say(scene, 'no'), fault)}${unknown()}`,
      );
    case 'choice': {
      const options = fact.options ?? [];
      const label = (option: string) =>
        rec(scene, scene.texts.facts.get(fact.id)?.options?.[option] ?? scene.texts.jurisdictions.get(option)?.name ?? option);
      return group(
        scene,
        name,
        labelled ? fact : undefined,
        html`${options.map((option) => choice(name, option, value === option, label(option), fault))}${unknown()}`,
      );
    }
    case 'date':
      return group(scene, name, labelled ? fact : undefined, dateFields(scene, name, typeof value === 'string' ? value : ''));
    default:
      return numberField(scene, fact, name, value, labelled);
  }
}

const faultOf = (scene: Scene, name: string) => scene.fleeting.faults.find(({ field }) => field === name || field.startsWith(`${name}-`));

function group(scene: Scene, name: string, labelled: Fact | undefined, content: TemplateResult): TemplateResult {
  const fault = faultOf(scene, name);
  const said = fault
    ? html`<p class="fault" id="e-${name}"><strong>${say(scene, 'errorPrefix')}</strong> ${say(scene, fault.key, fault.values)}</p>`
    : nothing;
  if (!labelled)
    return html`${said}
      <div class="choices">${content}</div>`;
  return html`<fieldset class="inner" aria-describedby=${describedBy(scene, labelled, name, fault !== undefined)}>
    <legend>${rec(scene, questionText(scene, labelled.id))}</legend>
    ${helpText(scene, labelled, name)} ${said}
    <div class="choices">${content}</div>
  </fieldset>`;
}

/** The question as it is asked of this person: about themselves, or about somebody whom they help. */
export function questionText(scene: Scene, fact: FactId): string {
  const words = scene.texts.facts.get(fact);
  return (scene.session.forOther && words?.questionForOther) || words?.question || fact;
}

const helpOf = (scene: Scene, fact: Fact) => scene.texts.facts.get(fact.id)?.help;
const helpText = (scene: Scene, fact: Fact, name: string) => {
  const help = helpOf(scene, fact);
  return help ? html`<p class="hint" id="help-${name}">${rec(scene, help)}</p>` : nothing;
};
const describedBy = (scene: Scene, fact: Fact, name: string, isFaulty: boolean) =>
  [helpOf(scene, fact) ? `help-${name}` : '', isFaulty ? `e-${name}` : ''].filter(Boolean).join(' ') || nothing;

const choice = (name: string, value: string, checked: boolean, label: unknown, fault: unknown) =>
  html`<label class="choice">
    <input
      type="radio"
      id="f-${name}-${value}"
      name=${name}
      value=${value}
      .checked=${checked}
      aria-describedby=${fault ? `e-${name}` : nothing}
    /><span>${label}</span></label
  >`;

function dateFields(scene: Scene, name: string, value: string): TemplateResult {
  const [year = '', month = '', day = ''] = value.split('-');
  const fault = faultOf(scene, name);
  const described = fault ? `e-${name} ${name}-hint` : `${name}-hint`;
  const invalid = fault ? 'true' : nothing;
  const example = scene.words.day(`${Number(scene.today.slice(0, 4)) - 3}-03-09`);
  const number = (part: 'day' | 'year', length: number, text: string) =>
    html`<label class="field ${part}"
      ><span>${say(scene, part)}</span>
      <input
        id="f-${name}-${part}"
        name="${name}-${part}"
        part="input"
        type="text"
        inputmode="numeric"
        maxlength=${length}
        autocomplete="off"
        .value=${text}
        aria-describedby=${described}
        aria-invalid=${invalid}
    /></label>`;
  return html`<p class="hint" id="${name}-hint">${say(scene, 'dateHint', { example })}</p>
    <div class="date">
      ${number('day', 2, day.replace(/^0/, ''))}
      <label class="field month"
        ><span>${say(scene, 'month')}</span>
        <select id="f-${name}-month" name="${name}-month" aria-describedby=${described} aria-invalid=${invalid}>
          <option value="" ?selected=${month === ''}>${scene.words.t('monthChoose')}</option>
          ${Array.from({ length: 12 }, (_, index) => html`<option value=${index + 1} ?selected=${Number(month) === index + 1}>${scene.words.month(index + 1)}</option>`)}
        </select></label
      >
      ${number('year', 4, year)}
    </div>`;
}

function numberField(scene: Scene, fact: Fact, name: string, value: unknown, labelled: boolean): TemplateResult {
  const fault = faultOf(scene, name);
  const isMoney = fact.type === 'money';
  const unit = fact.unit ? UNITS[fact.unit] : undefined;
  const question = questionText(scene, fact.id);
  return html`<div class="number">
    ${labelled ? html`<label class="label" for="f-${name}">${rec(scene, question)}</label>${helpText(scene, fact, name)}` : nothing}
    ${isMoney ? html`<p class="hint" id="h-${name}">${say(scene, 'moneyHint', { example: 25000 })}</p>` : nothing}
    ${fault ? html`<p class="fault" id="e-${name}"><strong>${say(scene, 'errorPrefix')}</strong> ${say(scene, fault.key, fault.values)}</p>` : nothing}
    <div class="with-unit ${isMoney ? 'money' : ''}">
      ${isMoney ? html`<span class="unit" aria-hidden="true">$</span>` : nothing}
      <input
        id="f-${name}"
        name=${name}
        part="input"
        type="text"
        inputmode=${isMoney ? 'decimal' : 'numeric'}
        autocomplete="off"
        .value=${typeof value === 'number' ? String(value) : ''}
        aria-label=${labelled ? nothing : `${scene.texts.facts.get(fact.id)?.label ?? question}${unit ? `, ${scene.words.t(unit)}` : ''}`}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${[labelled && helpOf(scene, fact) ? `help-${name}` : '', fault ? `e-${name}` : '', isMoney ? `h-${name}` : ''].filter(Boolean).join(' ') || nothing}
      />
      ${unit ? html`<span class="unit">${say(scene, unit)}</span>` : nothing}
    </div>
  </div>`;
}
