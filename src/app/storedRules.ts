import { cellLocation } from '../core/diagnostics';
import type { Location } from '../core/diagnostics';
import { cellAt } from '../core/grid';
import type { Grid, RawCell, SheetRange } from '../core/grid';
import { BAND_ROWS, PARAMETER_ROWS, STEP_ROWS, TABLE_NAMES } from '../core/scoring';
import { rangesByName, readBlock } from './placement';
import type { WorkbookSnapshot } from './ports';

/** The rules of scoring as they stand in a workbook, in the rows of `RULES_BLOCK`. */
export interface StoredRules {
  readonly block: readonly (readonly RawCell[])[];
  /** Where a row of the block stands. */
  readonly placeOf: (row: number) => Location;
  /** False where an older version wrote fewer settings: then the sheet must be laid out anew, with what is set. */
  readonly areComplete: boolean;
}

/** A row of the block: its first cell, and the one beside it. */
type Row = readonly [first: SheetRange | undefined, beside: SheetRange | undefined];

const cellOf = (range: SheetRange | undefined, row: number): SheetRange | undefined =>
  range === undefined || row >= range.box.rows
    ? undefined
    : { ...range, box: { ...range.box, row: range.box.row + row, rows: 1, columns: 1 } };

/** Every row of the block, each found by its own name. */
function rowsByName(ranges: ReadonlyMap<string, SheetRange>): readonly Row[] {
  const named = (name: string): SheetRange | undefined => ranges.get(name.toLowerCase());
  const table = (first: string, beside: string, rows: number): readonly Row[] =>
    Array.from({ length: rows }, (_, row): Row => [cellOf(named(first), row), cellOf(named(beside), row)]);
  return [
    ...PARAMETER_ROWS.map(({ name }): Row => [cellOf(named(name), 0), undefined]),
    ...table(TABLE_NAMES.bandFrom, TABLE_NAMES.bandName, BAND_ROWS),
    ...table(TABLE_NAMES.stepFrom, TABLE_NAMES.stepScore, STEP_ROWS),
  ];
}

const contentOf = (grid: Grid, range: SheetRange | undefined): RawCell => {
  if (range?.sheet !== grid.sheet) return '';
  const cell = cellAt(grid, range.box.row, range.box.column);
  return cell.kind === 'empty' ? '' : cell.value;
};

/**
 * Reads the rules at `PIANO_Regole`. Each setting has a name of its own, so that a workbook of an older version, with fewer settings in other
 * rows, is read as it was meant. Where none of those names is there, position decides.
 */
export function readStoredRules({ sheets, names }: WorkbookSnapshot, rules: SheetRange): StoredRules {
  const grid = sheets.find((sheet) => sheet.grid.sheet === rules.sheet)?.grid;
  const rows = rowsByName(rangesByName(names));
  const settings = rows.slice(0, PARAMETER_ROWS.length).map(([first]) => first);
  const byPosition = (row: number): Location =>
    cellLocation(rules.sheet, rules.box.row + row, rules.box.column);
  if (grid === undefined || settings.every((cell) => cell === undefined))
    return {
      block: grid === undefined ? [] : readBlock(grid, rules),
      placeOf: byPosition,
      areComplete: true,
    };
  return {
    block: rows.map(([first, beside]) => [contentOf(grid, first), contentOf(grid, beside)]),
    placeOf: (row) => {
      const at = rows[row]?.[0];
      return at === undefined ? byPosition(row) : cellLocation(at.sheet, at.box.row, at.box.column);
    },
    areComplete: settings.every((cell) => cell !== undefined),
  };
}
