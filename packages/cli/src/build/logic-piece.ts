import { FORMAT, type LogicPiece } from '@service-finder/core';
import type { Amount, Bundle, Fact, Jurisdiction, Service } from '@service-finder/core/schema';
import { inHome, type Inside } from './inside.js';
import { compact } from './compact.js';

type Entry<K extends keyof LogicPiece> = NonNullable<LogicPiece[K]> extends Readonly<Record<string, infer V>> ? V : never;

/** Ids, rules and dates of one jurisdiction: no words. */
export function logicPiece(inside: Inside): LogicPiece {
  const { records, jurisdiction } = inside;
  const root = jurisdiction === 'ca';
  return compact({
    format: FORMAT,
    piece: 'logic' as const,
    jurisdiction,
    jurisdictions: root
      ? table(records.jurisdictions, (value, id) => jurisdictionLogic(value, parentOf(id, records.jurisdictions)))
      : undefined,
    facts: table(inHome(records.facts, inside, 'facts'), factLogic),
    amounts: table(inHome(records.amounts, inside, 'amounts'), amountLogic),
    bundles: root ? table(records.bundles, bundleLogic) : undefined,
    providers: table(inHome(records.providers, inside, 'providers'), (provider) => ({ jurisdiction: provider.jurisdiction })),
    services: table(inside.services, serviceLogic),
    moved: table(inside.moved, (moved) => moved.to),
  });
}

function table<T, R>(map: ReadonlyMap<string, T>, make: (value: T, id: string) => R): Record<string, R> {
  return Object.fromEntries([...map].map(([id, value]) => [id, make(value, id)]));
}

/** The longest shorter id that is a jurisdiction: `ca-on-ottawa` → `ca-on`. */
export function parentOf(id: string, known: { has(id: string): boolean }): string | undefined {
  for (let parts = id.split('-').slice(0, -1); parts.length > 0; parts = parts.slice(0, -1)) {
    if (known.has(parts.join('-'))) return parts.join('-');
  }
  return undefined;
}

const jurisdictionLogic = ({ kind, peopleOf }: Jurisdiction, parent: string | undefined): Entry<'jurisdictions'> =>
  compact({ parent, kind, peopleOf });

function factLogic({
  type,
  unit,
  min,
  max,
  when,
  options,
  fields,
  items,
  group,
  askIf,
  follows,
  decidedBy,
  neverReuse,
  sensitive,
}: Fact): Entry<'facts'> {
  return compact({
    type,
    unit,
    min,
    max,
    when,
    options: options?.map(({ value }) => value),
    fields,
    items,
    group,
    askIf,
    follows,
    officer: decidedBy ? true : undefined,
    neverReuse,
    sensitive,
  });
}

const amountLogic = ({ unit, values, verified }: Amount): Entry<'amounts'> => ({ unit, values, confirmed: verified !== undefined });

function bundleLogic({ event, given, tasks }: Bundle, id: string): Entry<'bundles'> {
  return compact({
    event,
    given,
    tasks: tasks.map((task) => compact({ id: `${id}/${task.id}`, after: task.after?.map((other) => `${id}/${other}`), if: task.if })),
  });
}

function serviceLogic(service: Service): Entry<'services'> {
  const { kind, provider, partners, topics, tasks, starts, ends, rule, per, languages, includes, needs, replaces, receivedIf, verified } =
    service;
  return compact({
    kind,
    area: typeof service.area === 'string' ? [service.area] : service.area,
    provider,
    partners,
    topics,
    tasks,
    starts,
    ends,
    rule,
    per,
    automatic: service.automatic ? true : undefined,
    channels: [...new Set(service.apply.map(({ by }) => by))],
    documents: service.documents?.map((needed) =>
      typeof needed === 'string' ? { document: needed } : compact({ document: needed.document, if: needed.if }),
    ),
    deadlines: service.deadlines?.map((deadline) => compact({ date: deadline.date, kind: deadline.kind, if: deadline.if })),
    free: service.cost === 'free' ? true : undefined,
    languages,
    includes,
    needs,
    replaces,
    receivedIf,
    verified,
  }) as Entry<'services'>;
}
