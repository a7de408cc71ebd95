import { cellAt } from '../grid';
import type { PlanNode, SharedRow } from '../plan';
import type { Frame } from './frame';

/** The cells that name a parent of a flat plan, its code first. */
const labelColumns = ({ codeColumn, nameColumn }: SharedRow): readonly number[] =>
  codeColumn === undefined ? [nameColumn] : [codeColumn, nameColumn];

/**
 * Below a flat plan nothing stands beside the results of a parent: its name is shown in their first column. The formula is known by REPT as one of
 * ours.
 */
export function sharedLabelFormula(frame: Frame, node: PlanNode): string {
  if (node.shared === undefined) return '';
  const cells = labelColumns(node.shared).map((column) => `TRIM(${frame.user(column, node)})`);
  return `=REPT(${cells.join('&" "&')},1)`;
}

/** What the formula shows. */
export function sharedLabelText({ input }: Frame, { row, shared }: PlanNode): string {
  if (shared === undefined) return '';
  return labelColumns(shared)
    .map((column) => {
      const cell = cellAt(input.planGrid, row, column);
      return cell.kind === 'empty' || cell.kind === 'errorValue' ? '' : trimmed(String(cell.value));
    })
    .join(' ');
}

const trimmed = (text: string): string => text.replace(/ +/g, ' ').replace(/^ | $/g, '');
