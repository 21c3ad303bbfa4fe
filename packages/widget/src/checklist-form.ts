import type { Answer, Catalog, Day, Declined, FactId } from '@service-finder/core';
import { firstField, readField, type FieldFault, type Fields } from './question-form.js';

/** What a person did on a screen that asks several facts. */
export interface ChecklistForm {
  /** The facts that the screen shows. */
  readonly shown: readonly FactId[];
  readonly ticked: readonly FactId[];
  /** They are not sure about the boxes that they left empty: these are unknown, which is not “no”. */
  readonly unsure: boolean;
  /** They said of one question or more that they do not know its answer. */
  readonly saysUnknown?: boolean;
  readonly fields: Fields;
}

/** What a checklist's form holds: an answer for each fact it shows, or what is wrong with it. */
export type ChecklistEntry = { readonly answers: readonly (readonly [FactId, Answer])[] } | { readonly faults: readonly FieldFault[] };

/** The form of a checklist as it stands on the page. */
export function checklistForm(form: HTMLFormElement): ChecklistForm {
  const data = new FormData(form);
  return {
    shown: (form.dataset.items ?? '').split(' '),
    ticked: data.getAll('item').map(String),
    unsure: data.has('unsure'),
    saysUnknown: form.querySelector('[type=radio][value=""]:checked') !== null,
    fields: (name) => String(data.get(name) ?? ''),
  };
}

/**
 * Reads a checklist: a box that is ticked is “yes”, an empty one is “no”; a field that is left empty is not known.
 *
 * @param declined - The person does not know, or does not say, what they left empty, boxes too.
 * @returns A fault when nothing at all was told, and for each field that cannot be right.
 */
export function readChecklist(
  catalog: Catalog,
  { shown, ticked, unsure, saysUnknown, fields }: ChecklistForm,
  today: Day,
  declined?: Declined['declined'],
): ChecklistEntry {
  const entries = new Map(
    shown.map((id) => {
      const fact = catalog.facts.get(id);
      return [id, fact && fact.type !== 'yes-no' ? readField(catalog, fact, id, fields, today) : undefined] as const;
    }),
  );
  const faults = [...entries.values()].flatMap((entry) => (entry && 'faults' in entry ? entry.faults : []));
  if (faults.length > 0) return { faults };
  const isBlank =
    !declined && !unsure && !saysUnknown && ticked.length === 0 && [...entries.values()].every((entry) => entry === undefined);
  if (isBlank) return { faults: [nothingTold(catalog, shown)] };
  const box = (id: FactId): Answer => (ticked.includes(id) ? true : (declined ?? unsure) ? { declined: declined ?? 'dont-know' } : false);
  const answer = (id: FactId): Answer => {
    if (catalog.facts.get(id)?.type === 'yes-no') return box(id);
    const entry = entries.get(id);
    return entry && 'value' in entry ? entry.value : { declined: declined ?? 'dont-know' };
  };
  return { answers: shown.map((id) => [id, answer(id)]) };
}

function nothingTold(catalog: Catalog, shown: readonly FactId[]): FieldFault {
  const first = shown[0] ?? '';
  const onlyBoxes = shown.every((id) => catalog.facts.get(id)?.type === 'yes-no');
  return onlyBoxes ? { field: first, key: 'errorNoneTicked' } : { field: firstField(catalog.facts.get(first), first), key: 'errorEmpty' };
}
