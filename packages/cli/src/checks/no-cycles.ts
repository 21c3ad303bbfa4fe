import type { Path } from '../fault.js';
import type { LoadedRecord } from '../load/load-catalog.js';
import type { Check, CheckContext } from './check.js';
import { referencesIn } from './walk.js';

interface Edge {
  readonly to: string;
  readonly path: Path;
}
type Graph = ReadonlyMap<string, { readonly record: LoadedRecord<never>; readonly edges: readonly Edge[] }>;

/** Nothing comes before itself: services, facts and tasks. */
export const noCycles: Check = {
  name: 'no-cycles',
  why: 'Things that wait for each other are never decided, never asked and never put in order.',
  run(context) {
    const { catalog } = context;
    const services = [...catalog.services];
    tell(
      context,
      'service',
      graph(services, ({ value }) =>
        referencesIn(value.rule, ['rule']).flatMap(({ to, id, path }) => (to === 'service' ? [{ to: id, path }] : [])),
      ),
      'qualifies',
    );
    // Two graphs: one application may include a service that, on its own, needs the first.
    for (const key of ['needs', 'includes'] as const) {
      tell(
        context,
        'service',
        graph(services, ({ value }) => (value[key] ?? []).flatMap((id, i) => (id ? [{ to: id, path: [key, i] }] : []))),
        key,
      );
    }
    tell(
      context,
      'fact',
      graph([...catalog.facts], ({ value }) =>
        referencesIn({ askIf: value.askIf, follows: value.follows }).flatMap(({ to, id, path }) =>
          to === 'fact' ? [{ to: id, path }] : [],
        ),
      ),
      'askIf or follows',
    );
    for (const [id, record] of catalog.bundles) {
      const nodes = (record.value.tasks ?? []).flatMap((task, i) =>
        task?.id
          ? [
              [
                task.id,
                {
                  record: record as never,
                  edges: (task.after ?? []).flatMap((to, j) => (to ? [{ to, path: ['tasks', i, 'after', j] }] : [])),
                },
              ] as const,
            ]
          : [],
      );
      tell(context, `task of ${id}`, new Map(nodes), 'after');
    }
    tell(
      context,
      'moved record',
      graph([...catalog.moved], ({ value }) => (value.to ? [{ to: value.to, path: ['to'] }] : [])),
      'to',
    );
  },
};

function graph<T>(records: readonly (readonly [string, LoadedRecord<T>])[], edges: (record: LoadedRecord<T>) => readonly Edge[]): Graph {
  return new Map(records.map(([id, record]) => [id, { record: record as LoadedRecord<never>, edges: edges(record) }]));
}

function tell({ report }: CheckContext, what: string, nodes: Graph, how: string): void {
  for (const { record, path, circle } of circlesOf(nodes)) {
    report(record, path, 'cycle', `This ${what} waits for itself through “${how}”: ${circle.join(' → ')}. Remove one of the links`);
  }
}

/** One circle for each link that closes one, found by walking depth first without recursion. */
function circlesOf(nodes: Graph): { record: LoadedRecord<never>; path: Path; circle: string[] }[] {
  const done = new Set<string>();
  const circles: { record: LoadedRecord<never>; path: Path; circle: string[] }[] = [];
  for (const root of nodes.keys()) {
    if (done.has(root)) continue;
    const stack: { id: string; next: number }[] = [{ id: root, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const node = nodes.get(top.id)!;
      const edge = node.edges[top.next];
      top.next += 1;
      if (!edge) {
        done.add(top.id);
        stack.pop();
      } else if (nodes.has(edge.to) && !done.has(edge.to)) {
        const from = stack.findIndex(({ id }) => id === edge.to);
        if (from >= 0) circles.push({ record: node.record, path: edge.path, circle: [...stack.slice(from).map(({ id }) => id), edge.to] });
        else stack.push({ id: edge.to, next: 0 });
      }
    }
  }
  return circles;
}
