import type { Opening, Selection } from '../app';
import { resultRowOf } from '../core/plan';
import { nodeIds } from './tree';

/** Id of the node whose row, or row of results, holds the selection; undefined where it lies outside the rows of the plan. */
export function nodeOfSelection(opening: Opening | undefined, { sheet, box }: Selection): string | undefined {
  if (opening?.kind !== 'opened' || opening.plan.sheet !== sheet) return undefined;
  const node = opening.plan.nodes.find((one) => resultRowOf(one) === box.row);
  return node && nodeIds(opening.plan)[node.index];
}
