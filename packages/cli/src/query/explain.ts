import {
  fill,
  formatDay,
  phrasesFor,
  reasonsFor,
  sayReasons,
  type Decision,
  type Service,
  type Situation,
  type Texts,
} from '@service-finder/core';
import type { Opened } from '../open/open-at.js';
import { wordsFor } from './words.js';

/** Why a service is decided as it is: a sentence for the condition, one for what is known, and the facts they look at. */
export interface ReasonOut {
  readonly truth: string;
  readonly text: string;
  readonly basis?: string;
  readonly facts: readonly string[];
}

/** The reasons of a decision, in the language of the texts. */
export function reasonsOut(opened: Opened, service: Service, decision: Decision, situation: Situation, texts: Texts): ReasonOut[] {
  const { catalog } = opened;
  const words = wordsFor(texts.lang);
  const own: ReasonOut[] = [];
  if (decision.received) own.push({ truth: 'met', text: words.received, facts: service.receivedIf ? [service.receivedIf] : [] });
  if (decision.period) {
    const day = formatDay((decision.period === 'ended' ? service.ends : service.starts) ?? situation.today, texts.lang);
    return [...own, { truth: 'unmet', text: fill(decision.period === 'ended' ? words.ended : words.notYet, day), facts: [] }];
  }
  const reasons = reasonsFor(catalog, service, situation);
  const said = sayReasons({ catalog, texts, phrases: phrasesFor(texts.lang), today: situation.today }, reasons);
  return [
    ...own,
    ...reasons.map((reason, i) => ({
      truth: reason.truth,
      text: said[i]!.condition,
      ...(said[i]!.basis && { basis: said[i]!.basis }),
      facts: reason.facts.map(({ fact }) => fact),
    })),
  ];
}
