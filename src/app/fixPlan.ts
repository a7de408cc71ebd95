import { mergeEdits } from '../core/checks';
import { WORKBOOK, cellLocation } from '../core/diagnostics';
import type { CellEdit, Diagnostic } from '../core/diagnostics';
import { guardText, writeOf } from '../core/emit';
import type { CellWrite, Expectation, StyleWrite, WritePlan } from '../core/emit';
import { cellAt, formulaAt } from '../core/grid';
import type { Grid, RawCell } from '../core/grid';
import { fail, ok } from '../core/values';
import type { HostResult, WorkbookSnapshot } from './ports';

/** The fixes of findings as cells to be written, each once: what is shown before, and what `fixPlan` writes. */
export const fixEdits = (diagnostics: readonly Diagnostic[]): readonly CellEdit[] =>
  mergeEdits(diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix])));

/**
 * One undoable step that carries out the fixes of findings. Refused as a whole where there is nothing to do (TG917), a sheet is gone (TG908) or a cell no
 * longer holds what the finding was about (TG904). The cells must still be the same when the write begins.
 */
export function fixPlan(
  diagnostics: readonly Diagnostic[],
  { sheets }: WorkbookSnapshot,
): HostResult<WritePlan> {
  const edits = fixEdits(diagnostics);
  if (edits.length === 0) return fail({ code: 'TG917', at: WORKBOOK, params: {} });
  const grids = new Map(sheets.map(({ grid }) => [grid.sheet, grid]));
  for (const edit of edits) {
    const refusal = refusalOf(edit, grids.get(edit.sheet));
    if (refusal !== undefined) return fail(refusal);
  }
  return ok(
    writeOf({
      cells: edits.map(cellOf),
      styles: edits.flatMap(styleOf),
      expectations: expectationsOf(edits, grids),
    }),
  );
}

function refusalOf(edit: CellEdit, grid: Grid | undefined): Diagnostic | undefined {
  const { sheet, row, column } = edit;
  if (grid === undefined) return { code: 'TG908', at: WORKBOOK, params: { sheet } };
  return contentAt(grid, edit) === edit.before
    ? undefined
    : { code: 'TG904', at: cellLocation(sheet, row, column), params: { sheet } };
}

/** What a finding calls the content of a cell: '' where it is empty, a formula as its text, so that no user's formula passes for its value. */
function contentAt(grid: Grid, { row, column }: CellEdit): RawCell {
  const cell = cellAt(grid, row, column);
  return formulaAt(grid, row, column) ?? (cell.kind === 'empty' ? '' : cell.value);
}

const boxOf = ({ row, column }: CellEdit) => ({ row, column, rows: 1, columns: 1 });

/** A text of the user stays a text, whatever sign it begins with. */
const cellOf = (edit: CellEdit): CellWrite => ({
  sheet: edit.sheet,
  box: boxOf(edit),
  contents: [[edit.isFormula === true ? edit.after : guardText(edit.after)]],
});

const styleOf = (edit: CellEdit): readonly StyleWrite[] =>
  edit.numberFormat === undefined
    ? []
    : [{ sheet: edit.sheet, box: boxOf(edit), style: { numberFormat: edit.numberFormat } }];

/** The cells as they were read, cells below one another together: each expectation is read by itself. */
function expectationsOf(
  edits: readonly CellEdit[],
  grids: ReadonlyMap<string, Grid>,
): readonly Expectation[] {
  const inColumns = [...edits].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: CellEdit[][] = [];
  for (const edit of inColumns) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows = last?.sheet === edit.sheet && last.column === edit.column && last.row === edit.row - 1;
    if (run !== undefined && follows) run.push(edit);
    else runs.push([edit]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const grid = grids.get(first.sheet);
    const formulas = run.map(({ row, column }) => [rawAt(grid, row, column)]);
    return [{ sheet: first.sheet, box: { ...boxOf(first), rows: run.length }, formulas }];
  });
}

const rawAt = (grid: Grid | undefined, row: number, column: number): RawCell =>
  grid?.formulas[row - grid.origin.row]?.[column - grid.origin.column] ?? '';
