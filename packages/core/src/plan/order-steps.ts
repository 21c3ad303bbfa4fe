import type { Bundle } from '../catalog/types.js';
import type { PlanStep } from './build-plan.js';

/**
 * Orders steps as a person would act: by the bundle's tasks, and never before a step that must come first.
 *
 * A step must follow the services it needs (`after`), and the steps of tasks that its own tasks come after. This is Kahn's
 * topological sort (Communications of the ACM 5, 1962) that always takes the earliest free step of the bundle's order. Should a
 * circle be left, which the catalogue's check forbids, its steps keep the bundle's order at the end.
 */
export function orderSteps(steps: readonly PlanStep[], bundle: Bundle): readonly PlanStep[] {
  const rank = new Map(bundle.tasks.map((task, i) => [task.id, i]));
  const rankOf = (step: PlanStep) => Math.min(...step.tasks.map((task) => rank.get(task) ?? rank.size));
  const waiting = [...steps].sort((a, b) => rankOf(a) - rankOf(b) || weight(a) - weight(b));
  const before = new Map(waiting.map((step) => [step.id, predecessorsOf(step, waiting, bundle)]));
  const ordered: PlanStep[] = [];
  const placed = new Set<string>();
  while (waiting.length > 0) {
    const next = Math.max(0, waiting.findIndex((step) => [...before.get(step.id)!].every((id) => placed.has(id))));
    const [step] = waiting.splice(next, 1) as [PlanStep];
    placed.add(step.id);
    ordered.push({ ...step, after: [...before.get(step.id)!] });
  }
  return ordered;
}

const KIND_WEIGHT: Readonly<Record<PlanStep['kind'], number>> = { advice: 0, do: 1, received: 2, 'not-offered': 3, automatic: 4 };
const weight = (step: PlanStep) => KIND_WEIGHT[step.kind];

/** Steps that must come first: those named, and those that complete a task which a task of this step comes after. */
function predecessorsOf(step: PlanStep, steps: readonly PlanStep[], bundle: Bundle): ReadonlySet<string> {
  const tasksBefore = new Set(step.tasks.flatMap((id) => bundle.tasks.find((task) => task.id === id)?.after ?? []));
  for (const own of step.tasks) tasksBefore.delete(own); // one application that does both tasks
  const byTask = steps.filter((other) => other.id !== step.id && other.kind === 'do' && other.tasks.some((task) => tasksBefore.has(task)) && !sharesLater(other, step, bundle));
  return new Set([...step.after.filter((id) => steps.some((other) => other.id === id)), ...byTask.map((other) => other.id)]);
}

/** A step that also completes later tasks does not have to wait for this one, nor this one for it, in a circle. */
function sharesLater(other: PlanStep, step: PlanStep, bundle: Bundle): boolean {
  const otherBefore = new Set(other.tasks.flatMap((id) => bundle.tasks.find((task) => task.id === id)?.after ?? []));
  return other.after.includes(step.id) || step.tasks.some((task) => otherBefore.has(task));
}
