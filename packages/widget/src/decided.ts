import type { Decision, FactId, Service, ServiceId } from '@service-finder/core';
import type { Finder } from './finder.js';
import type { Findings } from './findings.js';

/** What the engine says of the present session, kept for as long as nothing that it depends on changes. */
export class Decided {
  readonly #finder: Finder;
  #kept: { readonly key: readonly unknown[]; readonly value: Findings } | undefined;
  #decisions = new Map<ServiceId, Decision>();

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** @param previous - The question on the screen: the next one follows it. */
  findings(previous: FactId | undefined): Findings {
    const { session, catalog, today } = this.#finder;
    const key = [session.answers, session.place, session.scope, catalog, today(), previous];
    if (!this.#kept || key.some((part, index) => part !== this.#kept!.key[index])) {
      this.#kept = { key, value: this.#finder.findingsFor(session, previous) };
      this.#decisions = new Map(this.#kept.value.decisions);
    }
    return this.#kept.value;
  }

  /** Decides a service that need not be in view. */
  decide(service: Service, previous: FactId | undefined): Decision {
    const { situation } = this.findings(previous);
    const kept = this.#decisions.get(service.id) ?? this.#finder.code!.decideService(this.#finder.catalog!, service, situation);
    this.#decisions.set(service.id, kept);
    return kept;
  }
}
