import {
  criteriaOf,
  fillAmounts,
  isDeclined,
  phrasesFor,
  reasonsFor,
  sayCondition,
  sayCriteria,
  sayValue,
  type Answer,
  type Criterion,
  type FactId,
  type SaidCriterion,
  type Service,
  type Speech,
} from '@service-finder/core';
import type { Scene } from './scene.js';

type Teller = Pick<Scene, 'catalog' | 'texts' | 'today' | 'findings' | 'words'>;

/** What core makes sentences with, in the language of the records. */
export const speechOf = (scene: Pick<Scene, 'catalog' | 'texts' | 'today'>): Speech => ({
  catalog: scene.catalog,
  texts: scene.texts,
  phrases: phrasesFor(scene.texts.lang),
  today: scene.today,
});

/** The first condition that speaks against a service: “Age: 65 or more”. */
export function reasonOf(scene: Teller, service: Service): string | undefined {
  const reason = reasonsFor(scene.catalog, service, scene.findings.situation)[0];
  if (!reason) return undefined;
  const told = reason.facts.flatMap((seen) =>
    seen.answer !== undefined && !isDeclined(seen.answer) ? [answerText(scene, seen.fact, seen.answer)] : [],
  );
  const [answer] = told;
  const condition = sayCondition(speechOf(scene), reason);
  const label = reason.facts[0] && scene.texts.facts.get(reason.facts[0].fact)?.label;
  return answer && label && !condition.includes(answer) ? `${condition} (${label}${scene.words.t('colon')} ${answer})` : condition;
}

/** A service's conditions as a tree of sentences, each with its truth. */
export const criteriaFor = (scene: Teller, service: Service): SaidCriterion =>
  sayCriteria(speechOf(scene), criteriaOf(scene.catalog, service, scene.findings.situation));

/** Facts that a service's rule looks at, in reading order. */
export function factsIn(criterion: Criterion): readonly FactId[] {
  return criterion.kind === 'condition' ? criterion.facts.map((seen) => seen.fact) : [...new Set(criterion.parts.flatMap(factsIn))];
}

export const factsOf = (scene: Pick<Scene, 'catalog' | 'findings'>, service: Service) =>
  factsIn(criteriaOf(scene.catalog, service, scene.findings.situation));

/** An answer in words: “66 years”, “Yes”, “Children: 2”. Declined ones in the interface's words. */
export function answerText(scene: Pick<Scene, 'catalog' | 'texts' | 'today' | 'words'>, fact: FactId, answer: Answer): string {
  if (isDeclined(answer)) return scene.words.t(answer.declined === 'dont-know' ? 'dontKnow' : 'preferNot');
  if (typeof answer === 'boolean') return scene.words.t(answer ? 'yes' : 'no');
  if (Array.isArray(answer)) {
    const label = (id: string) => scene.texts.facts.get(id)?.label ?? id;
    const people = answer.map((person) =>
      Object.entries(person)
        .map(([id, value]) => `${label(id)}${scene.words.t('colon')} ${answerText(scene, id, value as Answer)}`)
        .join(', '),
    );
    return people.length === 0 ? scene.words.number(0) : people.map((text, index) => `${index + 1}. ${text}`).join(' · ');
  }
  return sayValue(speechOf(scene), answer, fact);
}

/** A record's text with its amounts written out. */
export const filled = (scene: Pick<Scene, 'catalog' | 'texts' | 'today'>, text: string): string =>
  fillAmounts(text, scene.catalog, scene.today, scene.texts.lang).text;
