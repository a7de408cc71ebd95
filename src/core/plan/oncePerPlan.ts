import type { Plan } from './model';

/**
 * A pure function of a plan that works its answer out once for each plan: plans never change, and many ask the same of one. The answer goes when
 * the plan goes.
 */
export function oncePerPlan<T extends object>(answer: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, T>();
  return (plan) => {
    let found = known.get(plan);
    if (found === undefined) known.set(plan, (found = answer(plan)));
    return found;
  };
}
