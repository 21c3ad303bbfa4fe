import { buildPlan, calendarOf, formatDay, planAsText, type Plan, type Texts } from '@service-finder/core';
import type { Command } from '../command.js';
import { UsageError, type Io } from '../io.js';
import type { Opened } from '../open/open-at.js';
import { knownIds, situationFor, textsFor } from '../query/inputs.js';
import { answersOf, QUERY_HELP, QUERY_OPTIONS, runQuery, type Query } from '../query/run-query.js';
import { wordsFor } from '../query/words.js';

function planLine(opened: Opened, line: Record<string, unknown>, today: string): { plan: Plan; texts: Texts } {
  const texts = textsFor(opened, line.lang);
  if (line.bundle === undefined) throw new UsageError(`Say which life event: ${[...opened.catalog.bundles.keys()].join(', ')}`);
  const [bundle] = knownIds([line.bundle], opened.catalog.bundles, 'bundle');
  return { plan: buildPlan(opened.catalog, bundle!.id, situationFor(opened, line, today, texts.lang)), texts };
}

type Form = 'text' | 'ics' | 'markdown';

const queryIn = (form: Form, stamp: string): Query => ({
  json(opened, line, today) {
    const { steps, documents, deadlines } = planLine(opened, line, today).plan;
    return { steps, documents, deadlines };
  },
  text(opened, line, today) {
    const { plan, texts } = planLine(opened, line, today);
    if (form === 'ics') return calendarOf(plan, texts, { stamp }).replace(/\r?\n$/, '\r');
    if (form === 'markdown') return planAsText(plan, texts).trimEnd();
    return forTerminal(plan, texts);
  },
});

/** A plan on one screen: steps with their dates and papers. */
function forTerminal(plan: Plan, texts: Texts): string {
  const words = wordsFor(texts.lang);
  const name = (id: string) => texts.services.get(id)?.name ?? texts.tasks.get(id)?.name ?? id;
  const steps = plan.steps.flatMap((step, i) => {
    const state = step.kind === 'do' ? '' : ` (${words[step.kind === 'received' ? 'already-received' : step.kind]})`;
    const missing = step.missing.map((fact) => texts.facts.get(fact)?.label ?? fact);
    return [
      `${String(i + 1).padStart(2)}. ${name(step.id)}${state}${step.due ? ` – ${formatDay(step.due, texts.lang)}` : ''}`,
      ...(missing.length ? [`    ${words.missing}${words.colon} ${missing.join(', ')}`] : []),
    ];
  });
  const papers = plan.documents.map(
    ({ document, steps: ids }) =>
      `  ${texts.documents.get(document)?.name ?? document} (${ids.map((id) => plan.steps.findIndex((step) => step.id === id) + 1).join(', ')})`,
  );
  return [
    texts.bundles.get(plan.bundle)?.name ?? plan.bundle,
    '',
    ...(steps.length ? steps : [words.none]),
    ...(papers.length ? ['', words.papers, ...papers] : []),
    ...(plan.gaps.length ? ['', `${words.gaps}${words.colon} ${plan.gaps.map(name).join(', ')}`] : []),
  ].join('\n');
}

const stampOf = (day: string) => `${day.replaceAll('-', '')}T000000Z`;

/** `service-finder plan`: the dated list of what to do for a life event. */
export const plan: Command = {
  name: 'plan',
  summary: 'Make the dated plan of a life event',
  help: `Usage: service-finder plan BUNDLE --answers FILE --place P [--json | --ics | --markdown] [--batch FILE]

What to do, in order, by when and with which papers, for a life event (birth, bereavement, newcomer …).

  --answers FILE  JSON: { "died-on": "2026-11-01" }; - for standard input
  --answer F=V    one more answer; may be repeated
  --ics           the dated deadlines as a calendar file
  --markdown      the whole plan as Markdown that also reads as text
${QUERY_HELP}

With --json: { steps, documents, deadlines }
A line of a batch: { "id", "bundle", "answers", "place"?, "lang"?, "on"? }`,
  options: {
    ...QUERY_OPTIONS,
    answers: { type: 'string' },
    answer: { type: 'string', multiple: true },
    ics: { type: 'boolean' },
    markdown: { type: 'boolean' },
  },
  words: 1,
  run(args, io: Io) {
    const forms = (['json', 'ics', 'markdown'] as const).filter((form) => args.flag(form));
    if (forms.length > 1) throw new UsageError(`Choose one of ${forms.map((form) => `--${form}`).join(' and ')}`);
    const form = forms[0] === undefined || forms[0] === 'json' ? 'text' : forms[0];
    const query = queryIn(form, stampOf(args.text('on') ?? io.today()));
    return runQuery(query, args, () => ({ bundle: args.words[0], answers: answersOf(args, io), answer: args.texts('answer') }), io);
  },
};
