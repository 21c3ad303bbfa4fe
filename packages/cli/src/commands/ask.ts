import { nextQuestion, servicesAt, servicesOfBundle, undecidedServices, withGiven, type Situation, type Texts } from '@service-finder/core';
import type { Command } from '../command.js';
import type { Opened } from '../open/open-at.js';
import { knownIds, namedServices, situationFor, textsFor } from '../query/inputs.js';
import { answersOf, QUERY_HELP, QUERY_OPTIONS, runQuery, type Query } from '../query/run-query.js';
import { wordsFor } from '../query/words.js';

/** A question as scripts and people see it. */
interface QuestionOut {
  readonly fact: string;
  readonly text: string;
  readonly type: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly why?: string;
  readonly help?: string;
  /** checklist: the facts to answer, each by itself. */
  readonly items?: readonly { readonly fact: string; readonly text: string }[];
}

function askLine(
  opened: Opened,
  line: Record<string, unknown>,
  today: string,
): { texts: Texts; question: QuestionOut | null; undecided: readonly string[] } {
  const { catalog } = opened;
  const texts = textsFor(opened, line.lang);
  const [bundle] = line.bundle === undefined ? [] : knownIds([line.bundle], catalog.bundles, 'bundle');
  const plain = situationFor(opened, line, today, texts.lang);
  const situation: Situation = withGiven(plain, bundle);
  const named = namedServices(opened, line.services).map(({ id }) => id);
  const inView = bundle ? servicesOfBundle(catalog, bundle.id, situation.place) : servicesAt(catalog, situation.place).map(({ id }) => id);
  const services = named.length > 0 ? named : inView;
  const next = nextQuestion(catalog, situation, {
    services,
    event: bundle?.event,
    bundle: bundle?.id,
    previous: typeof line.previous === 'string' ? line.previous : undefined,
  });
  return {
    texts,
    question: next ? questionOut(opened, texts, next.fact, next.items) : null,
    undecided: undecidedServices(catalog, situation, services, bundle?.id),
  };
}

function questionOut({ catalog }: Opened, texts: Texts, id: string, items?: readonly string[]): QuestionOut {
  const fact = catalog.facts.get(id)!;
  const words = texts.facts.get(id);
  const options = fact.options?.map((value) => ({ value, label: words?.options?.[value] ?? value }));
  const all = {
    fact: id,
    text: words?.question ?? id,
    type: fact.type,
    unit: fact.unit,
    min: fact.min,
    max: fact.max,
    options,
    why: words?.why,
    help: words?.help,
    items: items?.map((item) => ({ fact: item, text: texts.facts.get(item)?.question ?? item })),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as QuestionOut;
}

const query: Query = {
  json(opened, line, today) {
    const { question, undecided } = askLine(opened, line, today);
    return { question, undecided };
  },
  text(opened, line, today) {
    const { texts, question, undecided } = askLine(opened, line, today);
    const words = wordsFor(texts.lang);
    if (!question) return words.done;
    const options = question.options?.map(({ value, label }) => `  ${value.padEnd(24)} ${label}`) ?? [];
    return [
      `${question.text}  [${question.fact}]`,
      ...(question.help ? [question.help] : []),
      ...options,
      ...(question.items?.map(({ fact, text }) => `  ${fact.padEnd(36)} ${text}`) ?? []),
      '',
      `${words.undecided}${words.colon} ${undecided.length}`,
    ].join('\n');
  },
};

/** `service-finder ask`: the next question worth asking. */
export const ask: Command = {
  name: 'ask',
  summary: 'Tell the next question worth asking',
  help: `Usage: service-finder ask --answers FILE [--answer FACT=VALUE]… [--bundle B] [--service ID]… [--place P] [--json] [--batch FILE]

The question whose answer settles most of the services that are still undecided: those of a life event, those named,
or all at the place.

  --answers FILE  JSON: { "age": 66 }; - for standard input
  --answer F=V    one more answer; may be repeated
  --bundle B      a life event: birth, bereavement, newcomer …
  --service ID    only these services; may be repeated
  --previous F    the fact asked just before: related questions follow each other
${QUERY_HELP}

With --json: { question: { fact, text, type, options? … } | null, undecided: [service ids] }
A line of a batch: { "id", "answers", "bundle"?, "services"?, "place"?, "lang"?, "on"?, "previous"? }`,
  options: {
    ...QUERY_OPTIONS,
    answers: { type: 'string' },
    answer: { type: 'string', multiple: true },
    bundle: { type: 'string' },
    service: { type: 'string', multiple: true },
    previous: { type: 'string' },
  },
  words: 0,
  run: (args, io) =>
    runQuery(
      query,
      args,
      () => ({
        answers: answersOf(args, io),
        answer: args.texts('answer'),
        services: args.texts('service'),
        bundle: args.text('bundle'),
        previous: args.text('previous'),
      }),
      io,
    ),
};
