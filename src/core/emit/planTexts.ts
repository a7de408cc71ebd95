import { cellAt, cellName, quoteSheet } from '../grid';
import type { PlanNode } from '../plan';
import { textLiteral } from './formulaText';
import type { Frame } from './frame';

/** A cell of the plan sheet, fixed, for formulas elsewhere. */
export const planCell = ({ input }: Frame, row: number, column: number): string =>
  `${quoteSheet(input.plan.sheet)}!${cellName(row, column, 'both')}`;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textAt(frame: Frame, row: number, column: number): string {
  const cell = cellAt(frame.input.planGrid, row, column);
  return cell.kind === 'text' || cell.kind === 'number' ? folded(String(cell.value)) : '';
}

/** The column of a row whose cell holds the text, among those that may. */
function columnWith(
  frame: Frame,
  node: PlanNode,
  text: string,
  columns: readonly (number | undefined)[],
): number | undefined {
  return columns.find((column): column is number =>
    column === undefined ? false : textAt(frame, node.row, column) === folded(text),
  );
}

/** What parts code and name in a cell that holds both: as it was typed. */
function partingOf(frame: Frame, node: PlanNode, column: number): string | undefined {
  const text = textAt(frame, node.row, column);
  if (node.code === '' || !text.startsWith(folded(node.code))) return undefined;
  return /^[.):]? [-\u2013\u2014] |^[.):]? /.exec(text.slice(folded(node.code).length))?.[0];
}

const pieces = (frame: Frame, node: PlanNode, of: 'code' | 'name'): string | undefined => {
  const { label } = frame.input.plan.columns;
  const parting = label === undefined ? undefined : partingOf(frame, node, label);
  if (label === undefined || parting === undefined) return undefined;
  const cell = `TRIM(${planCell(frame, node.row, label)})`;
  const at = `FIND(${textLiteral(parting)},${cell})`;
  return of === 'code'
    ? `IFERROR(LEFT(${cell},${at}-1),${cell})`
    : `IFERROR(MID(${cell},${at}+${parting.length},999),"")`;
};

/** Code of a row as a live formula without the equals sign; `""` where it has none. */
export function codeText(frame: Frame, node: PlanNode): string {
  if (node.code === '') return '""';
  const { columns, levelColumns } = frame.input.plan;
  const column = columnWith(frame, node, node.code, [columns.code, ...(levelColumns?.codes ?? [])]);
  if (column !== undefined) return `TRIM(${planCell(frame, node.row, column)})`;
  return pieces(frame, node, 'code') ?? textLiteral(node.code);
}

/** Name of a row as a live formula without the equals sign. */
export function nameText(frame: Frame, node: PlanNode): string {
  const { columns, levelColumns } = frame.input.plan;
  // A block has no name of its own: its level is its name.
  const candidates = [columns.name, columns.label, ...(levelColumns?.names ?? []), columns.level];
  const column = columnWith(frame, node, node.name, candidates);
  if (column !== undefined) return `TRIM(${planCell(frame, node.row, column)})`;
  return pieces(frame, node, 'name') ?? textLiteral(node.name);
}
