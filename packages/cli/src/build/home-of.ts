import { isObject } from '../load/loose.js';
import { referencesIn } from '../checks/walk.js';
import { parentOf } from './logic-piece.js';
import type { SoundRecords } from './sound-records.js';

/** Which jurisdiction's piece carries a fact, amount, document or provider; `ca` when not named here. */
export interface Homes {
  readonly facts: ReadonlyMap<string, string>;
  readonly amounts: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
  readonly providers: ReadonlyMap<string, string>;
}

type Kind = keyof Homes;

/**
 * What only one jurisdiction uses travels in its own piece; what a province and its cities use, in the province's; what
 * several use, and all that bundles need, in Canada's, which every page loads.
 *
 * @param pieces - The jurisdictions that have a piece.
 */
export function homesOf(records: SoundRecords, pieces: readonly string[]): Homes {
  const users: Record<Kind, Map<string, Set<string>>> = {
    facts: new Map(),
    amounts: new Map(),
    documents: new Map(),
    providers: new Map(),
  };
  const use = (kind: Kind, id: string, by: string): boolean => {
    const known = users[kind].get(id) ?? users[kind].set(id, new Set()).get(id)!;
    if (known.has(by)) return false;
    known.add(by);
    return true;
  };
  const useFact = (id: string, by: string): void => {
    const fact = records.facts.get(id);
    if (!fact || !use('facts', id, by)) return;
    fact.fields?.forEach((field) => useFact(field, by));
    useRule([fact.askIf, fact.follows], by);
  };
  const useRule = (part: unknown, by: string): void => {
    for (const { to, id } of referencesIn(part)) {
      if (to === 'amount') use('amounts', id, by);
      else if (to === 'fact' || to === 'members') useFact(id, by);
    }
  };
  useFact('province', 'ca');
  for (const [id, fact] of records.facts) if (fact.items) use('facts', id, 'ca'); // its items stay where they are used
  for (const bundle of records.bundles.values()) {
    useRule(
      bundle.tasks.map((task) => task.if),
      'ca',
    );
    for (const id of [...(bundle.event ? [bundle.event] : []), ...Object.keys(bundle.given ?? {})]) useFact(id, 'ca');
  }
  for (const jurisdiction of records.jurisdictions.values()) useRule(jurisdiction.peopleOf, 'ca');
  for (const [id, service] of records.services) {
    const by = id.split('/')[0]!;
    useRule([service.rule, service.documents, service.deadlines], by);
    for (const fact of [service.per, service.receivedIf]) if (fact) useFact(fact, by);
    for (const text of [service.howMuch?.en, service.howMuch?.fr])
      for (const [, amount] of (text ?? '').matchAll(/\{([^{}]*)\}/g)) use('amounts', amount!, by);
    for (const needed of service.documents ?? []) use('documents', isObject(needed) ? needed.document : needed, by);
    use('providers', service.provider, by);
  }
  const homes = (kind: Kind) => new Map([...users[kind]].map(([id, by]): [string, string] => [id, commonHome([...by], pieces)]));
  return { facts: homes('facts'), amounts: homes('amounts'), documents: homes('documents'), providers: homes('providers') };
}

/** The nearest jurisdiction above all users that has a piece. */
function commonHome(users: readonly string[], pieces: readonly string[]): string {
  const known = new Set(pieces);
  const chains = users.map((user) => {
    const chain: string[] = [];
    for (let id: string | undefined = user; id !== undefined; id = parentOf(id, known)) chain.push(id);
    return chain;
  });
  return chains[0]?.find((id) => known.has(id) && chains.every((chain) => chain.includes(id))) ?? 'ca';
}
