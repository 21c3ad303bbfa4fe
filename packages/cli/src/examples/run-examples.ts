import { decideService, readAnswers, type Catalog } from '@service-finder/core';
import type { Service } from '@service-finder/core/schema';
import type { Fault } from '../fault.js';
import type { FaultCode } from '../fault-codes.js';
import type { Loaded, LoadedRecord } from '../load/load-catalog.js';

/** One example and, when it does not hold, what came out instead. */
export interface ExampleResult {
  readonly service: string;
  readonly example: string;
  readonly fault?: Fault;
}

export interface ExampleDays {
  /** Decides all examples that do not name a day themselves. */
  readonly on?: string;
  /** The last resort: for records that were never verified. */
  readonly today: string;
}

/** Decides every example of every sound service. */
export function runExamples(loaded: Loaded, catalog: Catalog, days: ExampleDays): ExampleResult[] {
  return [...loaded.services].flatMap(([id, record]) => (record.sound ? examplesOf(id, record, catalog, days) : []));
}

function examplesOf(id: string, record: LoadedRecord<Service>, catalog: Catalog, days: ExampleDays): ExampleResult[] {
  const { examples = [], area, verified } = record.value as Service;
  const service = catalog.services.get(id)!;
  return examples.map((example, i) => {
    const fail = (path: readonly (string | number)[], code: FaultCode, message: string): ExampleResult => ({
      service: id,
      example: example.name,
      fault: { code, file: record.file, ...record.locate(['examples', i, ...path]), message },
    });
    const today = example.on ?? days.on ?? verified ?? days.today;
    const { answers, faults } = readAnswers(catalog, example.given, today);
    const wrong = faults[0];
    if (wrong) return fail(['given', wrong.fact], 'wrong-answer', `${wrong.message} (on ${today})`);
    const decision = decideService(catalog, service, {
      answers,
      today,
      place: example.place ?? (typeof area === 'string' ? area : area[0]),
    });
    if (decision.truth !== example.expect) {
      const open = decision.missing.length ? `; missing: ${decision.missing.join(', ')}` : '';
      return fail(
        ['expect'],
        'other-truth',
        `Expected ${example.expect}, decided ${decision.truth} on ${today}${open}. Correct the rule or the example`,
      );
    }
    if (example.missing && !sameSet(example.missing, decision.missing)) {
      return fail(
        ['missing'],
        'other-missing',
        `Expected missing: [${example.missing.join(', ')}], decided [${decision.missing.join(', ')}]. Correct the rule or the example`,
      );
    }
    return { service: id, example: example.name };
  });
}

const sameSet = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((item) => b.includes(item));
