import type { Bundle } from '../catalog/types.js';
import type { PlanStep } from './build-plan.js';

/**
 * Orders steps as a person would act: by the bundle's order of their main task (the first they name), and never before a step that must come first.
 *
 * A step always follows the services it needs (`after`). It also follows the steps of tasks that its own tasks come after, as
 * long as that leads to no circle: one application may complete an early and a late task. This is Kahn's topological sort
 * (Communications of the ACM 5, 1962) that always takes the earliest free step of the bundle's order.
 */
export function orderSteps(steps: readonly PlanStep[], bundle: Bundle): readonly PlanStep[] {
  const rank = new Map(bundle.tasks.map((task, i) => [task.id, i]));
  const rankOf = ({ tasks: [main] }: PlanStep) => rank.get(main ?? '') ?? rank.size;
  const waiting = [...steps].sort((a, b) => rankOf(a) - rankOf(b) || weight(a) - weight(b));
  const needed = new Map(steps.map((step) => [step.id, step.after.filter((id) => steps.some((other) => other.id === id))]));
  const better = new Map(steps.map((step) => [step.id, stepsOfEarlierTasks(step, steps, bundle)]));
  const ordered: PlanStep[] = [];
  const placed = new Set<string>();
  const isPlaced = (id: string) => placed.has(id);
  const isFree = (step: PlanStep) => needed.get(step.id)!.every(isPlaced);
  while (waiting.length > 0) {
    const best = waiting.findIndex((step) => isFree(step) && better.get(step.id)!.every(isPlaced));
    const next = best >= 0 ? best : Math.max(0, waiting.findIndex(isFree));
    const [step] = waiting.splice(next, 1) as [PlanStep];
    ordered.push({ ...step, after: [...new Set([...needed.get(step.id)!, ...better.get(step.id)!])].filter(isPlaced) });
    placed.add(step.id);
  }
  return ordered;
}

const KIND_WEIGHT: Readonly<Record<PlanStep['kind'], number>> = { advice: 0, do: 1, received: 2, 'not-offered': 3, automatic: 4 };
const weight = (step: PlanStep) => KIND_WEIGHT[step.kind];

/** The steps that complete a task which one of this step's tasks comes after. */
function stepsOfEarlierTasks(step: PlanStep, steps: readonly PlanStep[], bundle: Bundle): string[] {
  const earlier = new Set(step.tasks.flatMap((id) => bundle.tasks.find((task) => task.id === id)?.after ?? []));
  for (const own of step.tasks) earlier.delete(own); // one application that does both tasks
  return steps
    .filter((other) => other.id !== step.id && other.kind === 'do' && other.tasks.some((task) => earlier.has(task)))
    .map((other) => other.id);
}
