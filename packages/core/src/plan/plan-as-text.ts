import type { Texts } from '../catalog/types.js';
import { formatDay } from '../words/format.js';
import type { Plan, PlanStep } from './build-plan.js';

/** The few headings of a written plan. */
export interface PlanHeadings {
  readonly papers: string;
  readonly by: string;
  readonly automatic: string;
  readonly notOffered: string;
  readonly received: string;
  readonly also: string;
}

const HEADINGS: Readonly<Record<string, PlanHeadings>> = {
  en: {
    papers: 'Papers to have ready',
    by: 'By',
    automatic: 'Nothing to do',
    notOffered: 'Not offered here',
    received: 'You already have this',
    also: 'Also takes care of',
  },
  fr: {
    papers: 'Papiers à préparer',
    by: 'Au plus tard le',
    automatic: 'Rien à faire',
    notOffered: 'Pas offert ici',
    received: 'Vous l’avez déjà',
    also: 'S’occupe aussi de',
  },
};

/**
 * A plan as Markdown that also reads well as plain text: numbered steps with dates, ways to apply, and papers.
 *
 * @param texts - With the details of the services loaded, steps carry phone numbers and addresses.
 */
export function planAsText(plan: Plan, texts: Texts, headings: PlanHeadings = HEADINGS[texts.lang] ?? HEADINGS['en']!): string {
  const name = (id: string) => texts.services.get(id)?.name ?? texts.tasks.get(id)?.name ?? id;
  const steps = plan.steps.map((step, i) => stepLines(step, i + 1, name, texts, headings).join('\n'));
  const papers = plan.documents.map(
    ({ document, steps: ids }) => `- ${texts.documents.get(document)?.name ?? document} (${ids.map(name).join(', ')})`,
  );
  const title = texts.bundles.get(plan.bundle)?.name ?? plan.bundle;
  const date = plan.eventDate === undefined ? '' : ` – ${formatDay(plan.eventDate, texts.lang)}`;
  return (
    [`# ${title}${date}`, ...steps, ...(papers.length > 0 ? [`## ${headings.papers}\n\n${papers.join('\n')}`] : [])].join('\n\n') + '\n'
  );
}

function stepLines(step: PlanStep, n: number, name: (id: string) => string, texts: Texts, headings: PlanHeadings): string[] {
  const details = texts.details.get(step.id);
  const state = {
    do: undefined,
    advice: undefined,
    automatic: headings.automatic,
    'not-offered': headings.notOffered,
    received: headings.received,
  }[step.kind];
  const summary = texts.services.get(step.id)?.summary;
  const lines = [`${n}. **${name(step.id)}**${state ? ` (${state})` : ''}`];
  const add = (text: string | undefined) => text && lines.push(`   ${text.replaceAll('\n', ', ')}`);
  add(summary);
  for (const task of step.advice) add(texts.tasks.get(task)?.advice);
  if (step.includes.length > 0) add(`${headings.also} ${step.includes.map(name).join(', ')}`);
  for (const deadline of step.deadlines)
    add(
      [deadline.date && `${headings.by} ${formatDay(deadline.date, texts.lang)}`, details?.deadlines[deadline.index]]
        .filter(Boolean)
        .join(' – '),
    );
  for (const channel of details?.apply ?? [])
    add([channel.name, channel.url, channel.phone, channel.email, channel.address].filter(Boolean).join(' – '));
  return lines;
}
