import { decideAll, decideService, servicesAt, type Decision, type Service, type Situation, type Texts } from '@service-finder/core';
import type { Command } from '../command.js';
import type { Opened } from '../open/open-at.js';
import { reasonsOut } from '../query/explain.js';
import { namedServices, situationFor, textsFor } from '../query/inputs.js';
import { answersOf, QUERY_HELP, QUERY_OPTIONS, runQuery, type Query } from '../query/run-query.js';
import { wordsFor } from '../query/words.js';

interface Decided {
  readonly texts: Texts;
  readonly situation: Situation;
  readonly services: readonly Service[];
  readonly decisions: readonly Decision[];
  /** Services were named: their reasons are told. */
  readonly named: boolean;
}

function decideLine(opened: Opened, line: Record<string, unknown>, today: string): Decided {
  const { catalog } = opened;
  const texts = textsFor(opened, line.lang);
  const situation = situationFor(opened, line, today, texts.lang);
  const chosen = namedServices(opened, line.services);
  const named = chosen.length > 0;
  const services = named ? chosen : servicesAt(catalog, situation.place);
  const decisions = named ? services.map((service) => decideService(catalog, service, situation)) : decideAll(catalog, situation, services);
  return { texts, situation, services, decisions, named };
}

const query: Query = {
  json(opened, line, today) {
    const { texts, situation, services, decisions } = decideLine(opened, line, today);
    return {
      decisions: decisions.map((decision, i) => ({
        service: decision.service,
        truth: decision.truth,
        reasons: reasonsOut(opened, services[i]!, decision, situation, texts),
        missing: decision.missing,
      })),
    };
  },
  text(opened, line, today) {
    const decided = decideLine(opened, line, today);
    const words = wordsFor(decided.texts.lang);
    return (
      (['met', 'unknown', 'unmet'] as const)
        .flatMap((truth) => {
          const some = decided.decisions.flatMap((decision, i) =>
            decision.truth === truth ? [serviceText(opened, decided, decision, decided.services[i]!)] : [],
          );
          return some.length ? [`${words[truth]} (${some.length})\n${some.join('\n')}\n`] : [];
        })
        .join('\n') || words.none
    );
  },
};

function serviceText(opened: Opened, { texts, situation, named }: Decided, decision: Decision, service: Service): string {
  const words = wordsFor(texts.lang);
  const label = (fact: string) => texts.facts.get(fact)?.label ?? fact;
  const missing = decision.missing.length ? `\n    ${words.missing}${words.colon} ${decision.missing.map(label).join(', ')}` : '';
  const why = named
    ? reasonsOut(opened, service, decision, situation, texts)
        .map(({ text, basis }) => `\n    - ${text}${basis ? ` (${basis})` : ''}`)
        .join('')
    : '';
  return `  ${texts.services.get(decision.service)?.name ?? decision.service}  [${decision.service}]${missing}${why}`;
}

/** `service-finder decide`: what a person may be able to get, from their answers. */
export const decide: Command = {
  name: 'decide',
  summary: 'Decide services from a person’s answers',
  help: `Usage: service-finder decide --answers FILE [--answer FACT=VALUE]… [--service ID]… [--place P] [--json] [--batch FILE]

Decides every service at the place, or the ones named: met, unmet or unknown, why, and what is still missing.

  --answers FILE  JSON: { "age": 66, "lives-in-canada": true }; - for standard input
  --answer F=V    one more answer; may be repeated
  --service ID    only this service, with its reasons; may be repeated
${QUERY_HELP}

With --json: { decisions: [{ service, truth, reasons: [{ truth, text, basis, facts }], missing }] }
A line of a batch: { "id", "answers", "services"?, "place"?, "lang"?, "on"? }`,
  options: {
    ...QUERY_OPTIONS,
    answers: { type: 'string' },
    answer: { type: 'string', multiple: true },
    service: { type: 'string', multiple: true },
  },
  words: 0,
  run: (args, io) =>
    runQuery(query, args, () => ({ answers: answersOf(args, io), answer: args.texts('answer'), services: args.texts('service') }), io),
};
