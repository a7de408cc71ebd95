import type { Opening, Selection } from '../app';
import { nodeIds } from './tree';

/** Id of the node whose row holds the selection; undefined where it lies outside the rows of the plan. */
export function nodeOfSelection(opening: Opening | undefined, { sheet, box }: Selection): string | undefined {
  if (opening?.kind !== 'opened' || opening.plan.sheet !== sheet) return undefined;
  const node = opening.plan.nodes.find(({ row }) => row === box.row);
  return node && nodeIds(opening.plan)[node.index];
}
