import type { Diagnostic } from '../core/diagnostics';
import { FLAG_HEADER, FLAG_NAMES, OWNED_COLUMNS } from '../core/emit';
import { cellAt, cellName, rangeName } from '../core/grid';
import type { Grid, RawCell } from '../core/grid';
import { readPlan } from '../core/plan';
import type { Plan } from '../core/plan';
import type { PlainDate } from '../core/values';
import type { DefinedName, SheetSnapshot } from './ports';
import { readWorkbook } from './readWorkbook';

/** The contents of a range, row by row; '' where a cell is empty, an error as its literal. */
export type RangeContents = readonly (readonly RawCell[])[];

/** Names of the two ranges in the findings' places: as if each began in A1 of a sheet of that name. */
export const VERIFIED_SHEETS = { plan: 'Piano', measures: 'Misure' } as const;

/** No finding depends on the day, so none is asked for: a formula must not change with the clock. */
const ANY_DAY: PlainDate = { year: 2000, month: 1, day: 1 };

/**
 * The findings on a plan and its measures given as ranges with their headers: those the pane shows, in its order, with the default parameters.
 * Number formats cannot be seen from a range, so what would only say that operator or unit stand in a format is left out. Places are
 * 0-based from the first cell of the range.
 */
export function verifyRanges(plan: RangeContents, measures: RangeContents): readonly Diagnostic[] {
  const planGrid = gridOf(VERIFIED_SHEETS.plan, plan);
  const grids = [planGrid, gridOf(VERIFIED_SHEETS.measures, measures)];
  const { opening } = readWorkbook(
    { sheets: grids.map(sheetOf), activeSheet: planGrid.sheet, names: ownedNames(planGrid) },
    ANY_DAY,
  );
  if (opening.kind === 'opened') {
    const { sheet } = opening.plan;
    const grid = grids.find((candidate) => candidate.sheet === sheet) ?? planGrid;
    return opening.diagnostics.filter((finding) => !isAboutFormats(finding, grid, opening.plan));
  }
  const { diagnostics } = readPlan(planGrid);
  return diagnostics.length > 0 ? diagnostics : opening.diagnostics;
}

const gridOf = (sheet: string, contents: RangeContents): Grid => ({
  sheet,
  origin: { row: 0, column: 0 },
  values: contents,
  formulas: contents,
  numberFormats: 'General',
  merges: [],
  indents: new Map(),
  hiddenRows: new Set(),
  outlines: new Map(),
});

const sheetOf = (grid: Grid): SheetSnapshot => ({
  grid,
  visible: true,
  isProtected: false,
  hasActiveFilter: false,
});

/** A target typed as a number may carry operator and unit in its format, and so may a typed value it is compared with. */
function isAboutFormats({ code, at }: Diagnostic, grid: Grid, plan: Plan): boolean {
  if ('workbook' in at || (code !== 'TG203' && code !== 'TG208')) return false;
  const isNumber = (column: number): boolean => cellAt(grid, at.range.row, column).kind === 'number';
  if (isNumber(at.range.column)) return true;
  return code === 'TG208' && plan.columns.history.some(({ column }) => isNumber(column));
}

/** Traguardo's own columns are known by their names, which a range does not have: here by all their headers side by side. */
function ownedNames(grid: Grid): readonly DefinedName[] {
  for (const [row, cells] of grid.values.entries()) {
    const first = cells.findIndex((_cell, column) =>
      OWNED_COLUMNS.every(({ header }, offset) => cells[column + offset] === header),
    );
    if (first < 0) continue;
    const owned = OWNED_COLUMNS.map(({ name }, offset) => ({
      name,
      refersTo: `=${grid.sheet}!${cellName(row, first + offset, 'both')}`,
    }));
    return [...owned, ...flagName(grid.sheet, cells, row, first + OWNED_COLUMNS.length)];
  }
  return [];
}

/** The columns of the flags stand behind them, as far as there are headers; the first is Variazione. */
function flagName(
  sheet: string,
  cells: readonly RawCell[],
  row: number,
  column: number,
): readonly DefinedName[] {
  if (cells[column] !== FLAG_HEADER) return [];
  const end = cells.findIndex((cell, at) => at > column && cell === '');
  const columns = (end < 0 ? cells.length : end) - column;
  const box = { row, column, rows: 1, columns };
  return [{ name: FLAG_NAMES.block, refersTo: `=${sheet}!${rangeName(box, 'both')}` }];
}
