/** Median time of one call in milliseconds. */
export async function time(run: () => unknown, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return median(times);
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** What a run took, and how many times the first of them. */
export interface Measured {
  readonly ms: number;
  readonly ratio: number;
}

/**
 * Runs rivals in turn, round after round, so that a noisy machine disturbs all alike, and compares medians.
 *
 * Each round calls a rival often enough to last a few milliseconds; the first rounds warm up and are not counted.
 */
export function medianRatios<K extends string>(runs: Readonly<Record<K, (i: number) => unknown>>, rounds: number): Record<K, Measured> {
  const names = Object.keys(runs) as K[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const repeats = new Map(names.map((name) => [name, repeatsFor(runs[name])]));
  for (let round = 0; round < rounds + 3; round += 1) {
    for (const name of names) {
      const n = repeats.get(name)!;
      const start = performance.now();
      for (let i = 0; i < n; i += 1) runs[name](i);
      if (round >= 3) times.get(name)!.push((performance.now() - start) / n);
    }
  }
  const base = median(times.get(names[0]!)!);
  return Object.fromEntries(
    names.map((name) => [name, { ms: median(times.get(name)!), ratio: median(times.get(name)!) / base }]),
  ) as Record<K, Measured>;
}

function repeatsFor(run: (i: number) => unknown): number {
  for (let i = 0; i < 5; i += 1) run(i);
  const start = performance.now();
  run(0);
  return Math.max(1, Math.min(200, Math.ceil(8 / Math.max(0.001, performance.now() - start))));
}
