import { oncePer } from '../values';
import type { Plan } from './model';

/** A pure function of a plan that works its answer out once for each plan. */
export const oncePerPlan = <T extends object>(answer: (plan: Plan) => T): ((plan: Plan) => T) =>
  oncePer(answer);
