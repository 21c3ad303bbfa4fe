import { findPlace, nearest, readAnswers, type Answers, type Service, type Situation, type Texts } from '@service-finder/core';
import { checkDay } from '../command.js';
import { reason, UsageError } from '../io.js';
import type { Opened } from '../open/open-at.js';

/** What flags, or a line of a batch, say. All unchecked. */
export interface Inputs {
  readonly lang?: unknown;
  readonly place?: unknown;
  readonly on?: unknown;
  readonly answers?: unknown;
  /** `fact=value`, from the command line. */
  readonly answer?: readonly string[];
}

/** Answers that do not fit their facts: a fault in data, exit code 1. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';
}

/** The texts of a language; `fr-CA` is `fr`. @throws {UsageError} when the catalogue has no such language. */
export function textsFor(opened: Opened, lang: unknown = 'en'): Texts {
  const texts =
    typeof lang === 'string' ? (opened.catalog.texts.get(lang) ?? opened.catalog.texts.get(lang.toLowerCase().split('-')[0]!)) : undefined;
  if (texts) return texts;
  throw new UsageError(`The catalogue has no language “${String(lang)}”. It has ${[...opened.catalog.texts.keys()].join(', ')}`);
}

/** The jurisdiction of a postal code, a province, a city or an id. @throws {UsageError} with the nearest names. */
export function placeFor(opened: Opened, place: unknown, lang: string): string | undefined {
  if (place === undefined || place === null) return undefined;
  if (typeof place !== 'string') throw new UsageError(`A place is a text, such as K1A 0B1 or ca-on; found ${JSON.stringify(place)}`);
  const finding = findPlace(opened.catalog, place, opened.places, lang);
  if ('found' in finding) return finding.found;
  if ('choices' in finding)
    throw new UsageError(
      `“${place}” is in several places. Give one of ${finding.choices.map((choice) => `${choice.place} (${choice.label})`).join(', ')}`,
    );
  const why = {
    empty: 'The place is empty',
    'not-a-postal-code': `“${place}” is not a postal code of Canada`,
    'unknown-postal-area': `No place has the postal code “${place}”`,
    'unknown-name': `No place is called “${place}”`,
  }[finding.fault];
  throw new UsageError(
    `${why}.${finding.nearest?.length ? ` Did you mean “${finding.nearest.join('” or “')}”?` : ' Give a postal code, a province or territory, or a city'}`,
  );
}

/** The situation that inputs describe. @throws {UsageError} or {@link AnswersError} telling all that is wrong. */
export function situationFor(opened: Opened, inputs: Inputs, today: string, lang: string): Situation {
  const day = inputs.on === undefined ? today : checkDay(inputs.on);
  return { answers: answersFor(opened, inputs, day), today: day, place: placeFor(opened, inputs.place, lang) };
}

function answersFor(opened: Opened, { answers: json, answer = [] }: Inputs, today: string): Answers {
  const { answers, faults } = readAnswers(opened.catalog, json ?? {}, today);
  if (faults.length > 0) throw new AnswersError(faults.map(({ message }) => message).join('\n'));
  const typed = readAnswers(opened.catalog, Object.fromEntries(answer.map(readPair)), today);
  if (typed.faults.length > 0) throw new UsageError(typed.faults.map(({ message }) => message).join('\n'));
  return new Map([...answers, ...typed.answers]);
}

/** `age=66` → `['age', 66]`; what is not JSON is a word. */
function readPair(text: string): [string, unknown] {
  const [, fact, value] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
  if (fact === undefined || value === undefined) throw new UsageError(`--answer takes fact=value, such as age=66; found “${text}”`);
  try {
    return [fact, JSON.parse(value) as unknown];
  } catch {
    return [fact, value];
  }
}

/** The ids that are known, in the order given. @throws {UsageError} for one that is not, with the nearest. */
export function knownIds<T>(
  ids: readonly unknown[],
  known: ReadonlyMap<string, T>,
  what: string,
  moved: ReadonlyMap<string, string> = new Map(),
): T[] {
  return ids.map((id) => {
    const found = typeof id === 'string' ? (known.get(id) ?? known.get(moved.get(id) ?? '')) : undefined;
    if (found !== undefined) return found;
    const near = typeof id === 'string' ? nearest(id, known.keys()) : undefined;
    throw new UsageError(`No ${what} is called “${String(id)}”.${near ? ` Did you mean “${near}”?` : ''}`);
  });
}

/** The list of services that a line or flags name; empty means all. @throws {UsageError} when it is no list. */
export function namedServices(opened: Opened, services: unknown): Service[] {
  if (services === undefined) return [];
  if (!Array.isArray(services)) throw new UsageError(`“services” is a list of ids; found ${JSON.stringify(services)}`);
  return knownIds(services, opened.catalog.services, 'service', opened.catalog.moved);
}

/** Parses JSON that a person gave. @throws {AnswersError} with where it came from. */
export function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new AnswersError(`${from} is not JSON: ${reason(error)}`);
  }
}
