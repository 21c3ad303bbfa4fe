import type { Fact, FactId, FactTexts, Service, ServiceId } from './types.js';

/** The fact that stands for a consent given to one service only. */
const ownFact = (fact: FactId, service: ServiceId): FactId => `${fact}@${service}`;

/**
 * Gives each service a fact of its own for every consent or attestation (`neverReuse`) in its rule: `consent@ca/pension`.
 *
 * A consent given to one service then never counts for another, and is asked anew for each, because it is another fact.
 *
 * @returns The facts with the new ones instead, and the services with their rules renamed.
 */
export function withOwnConsents(
  facts: ReadonlyMap<FactId, Fact>,
  services: ReadonlyMap<ServiceId, Service>,
): { facts: ReadonlyMap<FactId, Fact>; services: ReadonlyMap<ServiceId, Service> } {
  const consents = new Set([...facts.values()].filter((fact) => fact.neverReuse === true).map((fact) => fact.id));
  if (consents.size === 0) return { facts, services };
  const own = new Map<FactId, Fact>();
  const renamed = new Map<ServiceId, Service>();
  for (const service of services.values()) {
    const rename = (fact: FactId): FactId => {
      if (!consents.has(fact)) return fact;
      const id = ownFact(fact, service.id);
      own.set(id, { ...facts.get(fact)!, id });
      return id;
    };
    renamed.set(service.id, { ...service, rule: renameFacts(service.rule, rename) });
  }
  return { facts: new Map([...[...facts].filter(([id]) => !consents.has(id)), ...own]), services: renamed };
}

function renameFacts<T>(node: T, rename: (fact: FactId) => FactId): T {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => renameFacts(item, rename)) as T;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(node))
    copy[key] = key === 'fact' && typeof value === 'string' ? rename(value) : renameFacts(value, rename);
  return copy as T;
}

/** The words of a fact; those of a consent for each service that asks it. */
export function textsOfConsents(texts: ReadonlyMap<FactId, FactTexts>, facts: ReadonlyMap<FactId, Fact>): ReadonlyMap<FactId, FactTexts> {
  const own = [...facts.keys()].flatMap((id): [FactId, FactTexts][] => {
    const words = id.includes('@') ? texts.get(id.slice(0, id.indexOf('@'))) : undefined;
    return words ? [[id, words]] : [];
  });
  return own.length === 0 ? texts : new Map([...texts, ...own]);
}
