import { openInSteps, type Catalog, type SearchEngine } from '@service-finder/core';

/** As long as a slice of work may take: typing and drawing go on in between, on slow devices too. */
const SLICE_MS = 8;

/**
 * Opens indexes a little at a time.
 *
 * @param pieces - Undefined for a catalogue that the host passed without any: they are made from its words.
 */
export async function openGently(
  pieces: readonly unknown[] | undefined,
  catalog: Catalog,
  langs: readonly string[],
): Promise<SearchEngine> {
  const maker = () => import('./search-index-maker.js');
  if (!pieces) return inSlices(openInSteps((await maker()).indexesOf(catalog, langs)));
  const engine = await inSlices(openInSteps(pieces));
  if (engine.faults.length === 0) return engine;
  const { indexOf } = await maker();
  return inSlices(openInSteps(pieces, { rebuild: (jurisdiction, lang) => indexOf(catalog, jurisdiction, lang) }));
}

async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (let end = 0; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await othersFirst();
    end = performance.now() + SLICE_MS;
  }
}

const othersFirst = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
};
