import { oncePerPlan } from '../plan';
import type { PlanNode } from '../plan';

/** Rows whose weights are shares of one whole. */
export interface WeightGroup {
  /** Undefined for the rows at the top. */
  readonly parent: PlanNode | undefined;
  readonly members: readonly PlanNode[];
}

/** All groups of a plan, in the order of the sheet. A row for the whole body is alone at the top and is a share of nothing. */
export const weightGroups = oncePerPlan(({ nodes, roots }): readonly WeightGroup[] => {
  const at = (indexes: readonly number[]): readonly PlanNode[] =>
    indexes.flatMap((index) => nodes[index] ?? []);
  const groups = [
    { parent: undefined, members: at(roots).filter(({ kind }) => kind !== 'root') },
    ...nodes.map((parent) => ({ parent, members: at(parent.children) })),
  ];
  return groups.filter(({ members }) => members.length > 0);
});
