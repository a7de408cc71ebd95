import { cellLocation } from '../diagnostics';
import type { CellEdit, Diagnostic } from '../diagnostics';
import { cellAt, formulaAt } from '../grid';
import { resultRowOf } from '../plan';
import type { PlanNode } from '../plan';
import { Frame } from './frame';
import type { EmitInput } from './frame';
import { findOccupiedCells } from './occupiedCells';
import { FORMULA_LIMIT, RowWriter } from './ownedCells';
import type { FormulaStyle } from './ownedCells';
import { OWNED_COLUMNS } from './ownedColumns';
import { sameFormula } from './sameFormula';

/** From so many rows on, or half of the plan, it was not a hand that changed them: one finding, and `Calcola` mends all. */
const MANY_ROWS = 10;

/**
 * Formulas in the owned columns that are not those `Calcola` would write now in the style that stands there: changed by hand, typed over, or left
 * behind by a change of the plan. TG317 a row, with a fix that writes them anew; TG318 where it is many. What stands where nothing
 * is to be written is TG107. Only for sheets that were written before. Linear in rows.
 */
export function findChangedFormulas(input: EmitInput, style: FormulaStyle): readonly Diagnostic[] {
  const { plan, firstOwnedColumn } = input;
  const frame = new Frame(input);
  const writer = new RowWriter(frame, style);
  const wanted = new Map<PlanNode, readonly string[]>();
  const changed: (readonly [PlanNode, readonly CellEdit[]])[] = [];
  for (const node of plan.nodes) {
    const formulas = writer.formulas(node);
    wanted.set(node, formulas);
    const edits = changedIn(input, node, formulas);
    if (edits.length > 0) changed.push([node, edits]);
  }
  const occupied = findOccupiedCells(frame, (node) => wanted.get(node) ?? []);
  if (changed.length <= Math.min(MANY_ROWS, Math.ceil(plan.nodes.length / 2)))
    return [...changed.map(([, edits]) => rowFinding(input, edits)), ...occupied];
  const at = cellLocation(plan.sheet, plan.headerRow, firstOwnedColumn);
  return [{ code: 'TG318', at, params: { count: changed.length } }, ...occupied];
}

function changedIn(input: EmitInput, node: PlanNode, wanted: readonly string[]): readonly CellEdit[] {
  const row = resultRowOf(node);
  const { plan, planGrid, firstOwnedColumn } = input;
  return wanted.flatMap((after, offset): readonly CellEdit[] => {
    const column = firstOwnedColumn + offset;
    const formula = formulaAt(planGrid, row, column);
    if (after === '' || after.length > FORMULA_LIMIT) return [];
    if (formula !== undefined && sameFormula(formula, after)) return [];
    const cell = cellAt(planGrid, row, column);
    const before = formula ?? (cell.kind === 'empty' ? '' : cell.value);
    return [{ sheet: plan.sheet, row, column, before, after, isFormula: true }];
  });
}

function rowFinding({ plan, firstOwnedColumn }: EmitInput, edits: readonly CellEdit[]): Diagnostic {
  const [first, ...others] = edits.map(({ row, column }) => cellLocation(plan.sheet, row, column));
  const columns = edits.map(({ column }) => OWNED_COLUMNS[column - firstOwnedColumn]?.header ?? '');
  return {
    code: 'TG317',
    at: first ?? { workbook: true },
    params: { columns },
    ...(others.length === 0 ? {} : { related: others }),
    fix: { edits },
  };
}
