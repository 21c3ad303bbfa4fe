import type { Decision, FactId, Service, ServiceId } from '@service-finder/core';
import type { Finder } from './finder.js';
import type { Findings } from './findings.js';
import type { Session } from './session.js';

/** What the engine says of the present session, kept for as long as nothing that it depends on changes. Needs the code after the start. */
export class Decided {
  readonly #finder: Finder;
  /** The question that is on the screen: the next one follows it. */
  previous: FactId | undefined;
  #kept: { readonly key: readonly unknown[]; readonly value: Findings } | undefined;
  #decisions = new Map<ServiceId, Decision>();

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  findings(): Findings {
    const { session, catalog, today } = this.#finder;
    const key = [session.answers, session.place, session.scope, catalog, today(), this.previous];
    if (!this.#kept || key.some((part, index) => part !== this.#kept!.key[index])) {
      this.#kept = { key, value: this.of(session, this.previous) };
      this.#decisions = new Map(this.#kept.value.decisions);
    }
    return this.#kept.value;
  }

  /** What it would say of another session. */
  of(session: Session, previous?: FactId): Findings {
    const { code, catalog, today } = this.#finder;
    return code!.findingsOf(session, catalog, today(), previous);
  }

  /** Decides a service that need not be in view. */
  decide(service: Service): Decision {
    const { situation } = this.findings();
    const kept = this.#decisions.get(service.id) ?? this.#finder.code!.decideService(this.#finder.catalog, service, situation);
    this.#decisions.set(service.id, kept);
    return kept;
  }
}
