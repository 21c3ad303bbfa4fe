import { decideAll, nextQuestion, servicesOfBundle, type Answer, type Catalog, type Situation } from '@service-finder/core';
import { household, randomFrom, startOf } from './households.js';

type Ask = (situation: Situation, previous: string | undefined) => readonly string[] | undefined;

/** Questions (screens, and single answers) until nothing that can be asked could change a service of the bundle. */
function interview(
  catalog: Catalog,
  bundle: string,
  place: string,
  today: string,
  seed: number,
  ask: Ask,
): { screens: number; answers: number } {
  const person = household(catalog, seed, today);
  let situation = startOf(catalog, bundle, place, today);
  let [screens, answers] = [0, 0];
  let previous: string | undefined;
  for (let facts = ask(situation, previous); facts && screens < 200; facts = ask(situation, previous)) {
    const more = facts.map((fact): [string, Answer] => [fact, person(catalog.facts.get(fact)!)]);
    situation = { ...situation, answers: new Map([...situation.answers, ...more]) };
    screens += 1;
    answers += facts.length;
    previous = facts.at(-1);
  }
  return { screens, answers };
}

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;

/** Runs interviews of many households with our order, catalogue order and random order. */
export function measureQuestions(catalog: Catalog, bundle: string, place: string, today: string, households: number) {
  const services = servicesOfBundle(catalog, bundle, place);
  const event = catalog.bundles.get(bundle)?.event;
  const open = (situation: Situation) => {
    const list = services.map((id) => catalog.services.get(id)!);
    const missing = decideAll(catalog, situation, list)
      .filter((decision) => !decision.received)
      .flatMap((decision) => decision.missing);
    return [...(event && !situation.answers.has(event) ? [event] : []), ...missing];
  };
  const ours: Ask = (situation, previous) => {
    const question = nextQuestion(catalog, situation, { services, event, previous });
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
    const runs = Array.from({ length: households }, (_, seed) => interview(catalog, bundle, place, today, seed + 1, make(seed + 1)));
    const screens = runs.map((run) => run.screens).sort((a, b) => a - b);
    const answers = runs.map((run) => run.answers).sort((a, b) => a - b);
    return { median: at(screens, 0.5), p90: at(screens, 0.9), medianAnswers: at(answers, 0.5), p90Answers: at(answers, 0.9) };
  };
  return { services: services.length, ours: summary(() => ours), catalogue: summary(() => inOrder), random: summary(atRandom) };
}
