import {
  decideAll,
  nextQuestion,
  servicesOfBundle,
  undecidedServices,
  type Answer,
  type Catalog,
  type Situation,
} from '@service-finder/core';
import { household, randomFrom, startOf } from './households.js';

type Ask = (situation: Situation, previous: string | undefined) => readonly string[] | undefined;

/** What it took until most, and until all services were settled: screens, and single answers. */
interface Run {
  readonly mostScreens: number;
  readonly screens: number;
  readonly answers: number;
}

/** Asks until nothing that can be asked could change a service of the bundle. “Most” is nine tenths of those open at the start. */
function interview(catalog: Catalog, bundle: string, place: string, today: string, seed: number, ask: Ask): Run {
  const person = household(catalog, seed, today);
  const services = servicesOfBundle(catalog, bundle, place);
  let situation = startOf(catalog, bundle, place, today);
  const openAtStart = undecidedServices(catalog, situation, services, bundle).length;
  let [screens, answers] = [0, 0];
  let mostScreens: number | undefined;
  let previous: string | undefined;
  for (let facts = ask(situation, previous); facts && screens < 200; facts = ask(situation, previous)) {
    const more = facts.map((fact): [string, Answer] => [fact, person(catalog.facts.get(fact)!)]);
    situation = { ...situation, answers: new Map([...situation.answers, ...more]) };
    screens += 1;
    answers += facts.length;
    previous = facts.at(-1);
    if (mostScreens === undefined && undecidedServices(catalog, situation, services, bundle).length <= openAtStart / 10)
      mostScreens = screens;
  }
  return { mostScreens: mostScreens ?? screens, screens, answers };
}

const at = (values: readonly number[], share: number) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
};

/** Interviews of many households in our order, in catalogue order and in random order. */
export function measureQuestions(catalog: Catalog, bundle: string, place: string, today: string, households: number) {
  const services = servicesOfBundle(catalog, bundle, place);
  const event = catalog.bundles.get(bundle)?.event;
  const open = (situation: Situation) => {
    const list = undecidedServices(catalog, situation, services, bundle).map((id) => catalog.services.get(id)!);
    const missing = decideAll(catalog, situation, list).flatMap((decision) => decision.missing);
    return [...(event && !situation.answers.has(event) ? [event] : []), ...missing];
  };
  const ours: Ask = (situation, previous) => {
    const question = nextQuestion(catalog, situation, { services, event, bundle, previous });
    return question && (question.items ?? [question.fact]);
  };
  const inOrder: Ask = (situation) => {
    const [first] = open(situation);
    return first === undefined ? undefined : [first];
  };
  const atRandom = (seed: number): Ask => {
    const random = randomFrom(seed * 7919);
    return (situation) => {
      const facts = [...new Set(open(situation))];
      return facts.length ? [facts[Math.floor(random() * facts.length)]!] : undefined;
    };
  };
  const summary = (make: (seed: number) => Ask) => {
    const runs = Array.from({ length: households }, (_, i) => interview(catalog, bundle, place, today, i + 1, make(i + 1)));
    const both = (pick: (run: Run) => number) => `${at(runs.map(pick), 0.5)} / ${at(runs.map(pick), 0.9)}`;
    return { most: both((run) => run.mostScreens), all: both((run) => run.screens), answers: both((run) => run.answers) };
  };
  return { services: services.length, ours: summary(() => ours), catalogue: summary(() => inOrder), random: summary(atRandom) };
}
