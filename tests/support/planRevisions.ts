import type { Workbook, Worksheet } from 'exceljs';
import type { IndicatorNode, Plan, PlanNode } from '../../src/core/plan';
import { readPlanFile } from './oracleCells';
import type { Dice } from './planDice';

/** Changes of the kind that a revision makes before anything is calculated: rows that go, other codes, names, algorithms, weights of 0. */

const indicatorsOf = ({ nodes }: Plan): readonly IndicatorNode[] =>
  nodes.filter((node): node is IndicatorNode => node.kind === 'indicator');

const sheetOf = (workbook: Workbook, plan: Plan): Worksheet => workbook.getWorksheet(plan.sheet)!;

type Change = (dice: Dice, sheet: Worksheet, plan: Plan) => string;

function removeRow(dice: Dice, sheet: Worksheet, plan: Plan): string {
  const { row, key } = dice.pick(indicatorsOf(plan));
  sheet.spliceRows(row + 1, 1);
  return `removed ${key}`;
}

/** Writes another text over a part of the cell that holds it. */
function replaceIn(
  sheet: Worksheet,
  row: number,
  column: number | undefined,
  part: string,
  by: string,
): boolean {
  if (column === undefined || part === '') return false;
  const cell = sheet.getCell(row + 1, column + 1);
  if (typeof cell.value !== 'string' || !cell.value.includes(part)) return false;
  cell.value = cell.value.replace(part, by);
  return true;
}

const changeText =
  (what: string, of: (node: PlanNode) => string, by: (text: string) => string): Change =>
  (dice, sheet, plan) => {
    const node = dice.pick(indicatorsOf(plan));
    const { label, code, name, algorithm, description } = plan.columns;
    const columns = what === 'algorithm' ? [algorithm, description] : [label, what === 'code' ? code : name];
    const text = of(node);
    const done = columns.some((column) => replaceIn(sheet, node.row, column, text, by(text)));
    return done ? `${what} of ${node.key}` : '';
  };

const CHANGES: readonly Change[] = [
  removeRow,
  removeRow,
  changeText(
    'code',
    ({ code }) => code,
    (text) => `${text}bis`,
  ),
  changeText(
    'name',
    ({ name }) => name,
    (text) => `${text} rivisto`,
  ),
];

/** Makes some of them, and says which. A plan keeps at least three indicators. */
export function randomRevision(dice: Dice, workbook: Workbook, count: number): readonly string[] {
  const made: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { plan } = readPlanFile(workbook).opening;
    if (indicatorsOf(plan).length <= 3) break;
    made.push(dice.pick(CHANGES)(dice, sheetOf(workbook, plan), plan));
  }
  return made.filter((what) => what !== '');
}
