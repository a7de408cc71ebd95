import type { Plan, PlanNode } from './model';

/** The column of a row's weight: its own where the plan has one for each level; undefined where the plan has no weights. */
export const weightColumnOf = ({ columns }: Pick<Plan, 'columns'>, node: PlanNode): number | undefined =>
  node.weightColumn === -1 ? undefined : (node.weightColumn ?? columns.weight);
