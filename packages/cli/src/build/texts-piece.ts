import { FORMAT, type DetailsPiece, type TextsPiece } from '@service-finder/core';
import type { Channel, Fact, HandledBy, Service } from '@service-finder/core/schema';
import { compact } from './compact.js';
import { inHome, type Inside } from './inside.js';

export type Language = 'en' | 'fr';
export const LANGUAGES: readonly Language[] = ['en', 'fr'];
type Both = { readonly en: string; readonly fr: string } | undefined;
type FactEntry = NonNullable<TextsPiece['facts']>[string];

/** Words of one jurisdiction in one language: enough for lists, questions and results. */
export function textsPiece(inside: Inside, lang: Language): TextsPiece {
  const { records, jurisdiction } = inside;
  const root = jurisdiction === 'ca';
  const named = (value: { name: Both; note?: Both }) => compact({ name: value.name![lang], note: value.note?.[lang] });
  return compact({
    format: FORMAT,
    piece: 'texts' as const,
    jurisdiction,
    lang,
    services: table(inside.services, ({ name, summary }) => ({ name: name[lang], summary: summary[lang] })),
    facts: table(inHome(records.facts, inside, 'facts'), (fact) => factTexts(fact, lang)),
    amounts: tablesOnly(inside, lang),
    bundles: root ? table(records.bundles, ({ name, summary }) => ({ name: name[lang], summary: summary[lang] })) : undefined,
    tasks: root ? taskTexts(inside, lang) : undefined,
    documents: table(inHome(records.documents, inside, 'documents'), named),
    providers: table(inHome(records.providers, inside, 'providers'), ({ name }) => ({ name: name[lang] })),
    jurisdictions: root
      ? table(records.jurisdictions, ({ name, inPlace, website }) =>
          compact({ name: name[lang], inPlace: inPlace?.[lang], website: website?.[lang] }),
        )
      : undefined,
    topics: root ? table(new Map(Object.entries(records.topics)), ({ name }) => ({ name: name[lang] })) : undefined,
  });
}

/** How to apply, papers, cost and sources of one jurisdiction in one language. */
export function detailsPiece(inside: Inside, lang: Language): DetailsPiece {
  const { records, jurisdiction } = inside;
  return compact({
    format: FORMAT,
    piece: 'details' as const,
    jurisdiction,
    lang,
    services: table(inside.services, (service) => details(service, lang)),
    amounts: table(inHome(records.amounts, inside, 'amounts'), ({ label }) => label[lang]),
    pointers: jurisdiction === 'ca' ? table(records.handledBy, (pointer) => pointerTexts(pointer, lang)) : undefined,
  });
}

const pointerTexts = ({ name, answer, links }: HandledBy, lang: Language) => ({
  name: name[lang],
  answer: answer[lang],
  links: (links ?? []).map(({ label, url }) => ({ label: label[lang], url: url[lang] })),
});

/** A table of amounts is named in criteria; a single amount shows its number, and its name is among the details. */
function tablesOnly(inside: Inside, lang: Language): Record<string, string> | undefined {
  const tables = [...inHome(inside.records.amounts, inside, 'amounts')].filter(([, { values }]) => values.some((line) => line.steps));
  return tables.length > 0 ? table(new Map(tables), ({ label }) => label[lang]) : undefined;
}

function table<T, R>(map: ReadonlyMap<string, T>, make: (value: T) => R): Record<string, R> {
  return Object.fromEntries([...map].map(([id, value]) => [id, make(value)]));
}

function factTexts(fact: Fact, lang: Language): FactEntry {
  const { label, question, questionForOther, why, help, yes, no, options, member, decidedBy } = fact;
  return compact({
    label: label[lang],
    question: question[lang],
    questionForOther: questionForOther?.[lang],
    why: why?.[lang],
    help: help?.[lang],
    yes: yes?.[lang],
    no: no?.[lang],
    options: options && Object.fromEntries(options.map((option) => [option.value, option.label[lang]])),
    member: member?.[lang],
    decidedBy: decidedBy?.[lang],
  });
}

function taskTexts({ records }: Inside, lang: Language): TextsPiece['tasks'] {
  return Object.fromEntries(
    [...records.bundles].flatMap(([id, { tasks }]) =>
      tasks.map((task) => [
        `${id}/${task.id}`,
        compact({ name: task.name[lang], summary: task.summary?.[lang], advice: task.advice?.[lang] }),
      ]),
    ),
  );
}

function details(service: Service, lang: Language): DetailsPiece['services'][string] {
  const notes = (service.documents ?? []).flatMap((needed) =>
    typeof needed === 'object' && needed.note ? [[needed.document, needed.note[lang]] as const] : [],
  );
  return compact({
    howMuch: service.howMuch?.[lang],
    automatic: service.automatic?.[lang],
    criteria: service.criteria?.[lang],
    apply: service.apply.map((channel) => channelDetails(channel, lang)),
    page: service.page?.[lang],
    deadlines: (service.deadlines ?? []).map(({ note }) => note[lang]),
    documents: Object.fromEntries(notes),
    cost: typeof service.cost === 'object' ? service.cost[lang] : undefined,
    wait: service.wait?.[lang],
    note: service.note?.[lang],
    related: service.related,
    reread: service.reread,
    sources: service.sources.map((source) =>
      compact({ title: source.title, url: source[lang] ?? source.en ?? source.fr, official: source.kind !== 'guide', read: source.read }),
    ),
  });
}

function channelDetails({ by, url, name, phone, tty, hours, email, address, note }: Channel, lang: Language) {
  return compact({
    by,
    url: url?.[lang],
    name: name?.[lang],
    phone: phone?.[lang],
    tty,
    hours: hours?.[lang],
    email: email?.[lang],
    address: address?.[lang],
    note: note?.[lang],
  });
}
