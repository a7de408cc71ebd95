import type { Workbook } from 'exceljs';
import { columnName } from '../../src/core/grid';
import { targetText } from '../../src/core/revision';
import type { Revision } from '../../src/core/revision';
import { targetChallenge, targetVariation } from '../../src/functions/targetComparison';
import { readPlanFile } from './oracleCells';

const FUNCTIONS = { VARIAZIONE: targetVariation, SFIDANTE: targetChallenge } as const;
type Id = keyof typeof FUNCTIONS;

/** Where a call ends that begins at its name: behind the parenthesis that closes it. */
function endOfCall(formula: string, from: number): number {
  let depth = 0;
  let isText = false;
  for (let at = formula.indexOf('(', from); at < formula.length; at += 1) {
    const character = formula[at];
    if (character === '"') isText = !isText;
    if (isText) continue;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`unclosed call in ${formula}`);
}

function answered(formula: string, id: Id, answer: string): string {
  const from = formula.indexOf(`_xldudf_PIANO_${id}(`);
  if (from < 0) return formula;
  const rest = formula.slice(endOfCall(formula, from));
  return `${formula.slice(0, from)}"${answer.replaceAll('"', '""')}"${rest}`;
}

/**
 * Puts the answers of the functions in the place of their calls in flags of PIANO style, so that a program without the add-in can calculate the
 * formulas around them; the number of calls. Rows keep their keys. Cells in error are never handed to a function.
 */
export function answerPianoFlags(workbook: Workbook, revision: Revision): number {
  const { plan } = readPlanFile(workbook).opening;
  const sheet = workbook.getWorksheet(plan.sheet)!;
  const before = new Map(revision.plan.rows.map((row) => [row.key, row]));
  let calls = 0;
  for (const node of plan.nodes) {
    sheet.getRow(node.row + 1).eachCell((cell) => {
      const formula = cell.formula as string | undefined;
      const id = /_xldudf_PIANO_(VARIAZIONE|SFIDANTE)\(/.exec(formula ?? '')?.[1] as Id | undefined;
      if (formula === undefined || id === undefined) return;
      const column = plan.columns.targets.find(({ column: at }) => refersTo(formula, at, node.row));
      const kept = before.get(node.key)?.targets.find(({ year }) => year === column?.year)?.value;
      const now = column === undefined ? null : sheet.getCell(node.row + 1, column.column + 1).value;
      const text = kept === undefined ? '' : targetText(kept).replace(/^\? /, '');
      const answer = (FUNCTIONS[id]([[text]], [[now ?? '']]) as unknown[][])[0]?.[0];
      cell.value = { formula: answered(formula, id, String(answer)) };
      calls += 1;
    });
  }
  return calls;
}

/** Whether the formula looks at the cell (0-based). */
const refersTo = (formula: string, column: number, row: number): boolean =>
  new RegExp(`ISBLANK\\(\\$?${columnName(column)}\\$?${row + 1}\\)`).test(formula);
