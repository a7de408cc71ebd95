import type { Diagnostic, Parsed } from '../diagnostics';
import type { Grid, RawCell } from '../grid';
import { Frame } from './frame';
import type { EmitInput } from './frame';
import { ownedCells } from './ownedCells';
import type { FormulaStyle } from './ownedCells';
import { ownedConditionalFormats, ownedNames, ownedStyles, ownedWidths } from './ownedStyles';
import { parameterCells, parameterNames, parameterStyles } from './parametersSheet';
import type { ColumnWidth, Expectation, WritePlan } from './writePlan';

/** A column of the sheet as it was read, from one row downward: formulas, or constants where there are none. */
function columnPicture(grid: Grid, column: number, row: number, rows: number): RawCell[][] {
  return Array.from({ length: rows }, (_, offset) => [
    grid.formulas[row + offset - grid.origin.row]?.[column - grid.origin.column] ?? '',
  ]);
}

/** Rows that moved since the plan was read would put every formula beside the wrong row: the identifying column must be as it was. */
export function expectRowsInPlace({ input }: Frame): Expectation {
  const { plan, planGrid } = input;
  const column = plan.columns.label ?? plan.columns.code ?? plan.columns.name ?? planGrid.origin.column;
  const rows = planGrid.origin.row + planGrid.values.length - plan.headerRow;
  const box = { row: plan.headerRow, column, rows, columns: 1 };
  return { sheet: plan.sheet, box, formulas: columnPicture(planGrid, column, plan.headerRow, rows) };
}

/** Owned cells must hold what they held when they were checked for content. */
function expectOwnedAsRead({ input }: Frame, columns: number, rows: number): Expectation {
  const { plan, planGrid, firstOwnedColumn } = input;
  const pictures = Array.from({ length: columns }, (_, offset) =>
    columnPicture(planGrid, firstOwnedColumn + offset, plan.headerRow, rows),
  );
  const formulas = Array.from({ length: rows }, (_, row) =>
    pictures.map((picture) => picture[row]?.[0] ?? ''),
  );
  return {
    sheet: plan.sheet,
    box: { row: plan.headerRow, column: firstOwnedColumn, rows, columns },
    formulas,
  };
}

const parameterWidths = (sheet: string): readonly ColumnWidth[] => [
  { sheet, column: 0, characters: 40 },
  { sheet, column: 1, characters: 18 },
  { sheet, column: 2, characters: 20 },
  { sheet, column: 3, characters: 90 },
];

/**
 * Everything `Calcola` writes: the owned columns as live formulas, the sheet of parameters, the defined names, and the look. Nothing of
 * it touches a cell of the user; what stands in the way is a finding.
 */
export function emitPlan(
  input: EmitInput,
  style: FormulaStyle,
  parametersAreNew: boolean,
): Parsed<WritePlan> {
  const frame = new Frame(input);
  const owned = ownedCells(frame, style);
  const diagnostics: readonly Diagnostic[] = owned.diagnostics;
  const value: WritePlan = {
    sheets: [input.parametersSheet],
    cells: [
      ...parameterCells(frame, parametersAreNew),
      { sheet: input.plan.sheet, box: owned.box, contents: owned.contents },
    ],
    styles: [...(parametersAreNew ? parameterStyles(frame) : []), ...ownedStyles(frame)],
    names: [...parameterNames(frame), ...ownedNames(frame)],
    conditionalFormats: ownedConditionalFormats(frame),
    widths: [...(parametersAreNew ? parameterWidths(input.parametersSheet) : []), ...ownedWidths(frame)],
    expectations: [expectRowsInPlace(frame), expectOwnedAsRead(frame, owned.box.columns, owned.box.rows)],
  };
  return { value, diagnostics };
}
