import { OWNED_COLUMNS } from '../core/emit';
import type { FormulaStyle } from '../core/emit';
import { cellAt, formulaAt, gridEnd, parseReference } from '../core/grid';
import type { Grid, RawCell, SheetRange } from '../core/grid';
import { TABLE_NAMES } from '../core/scoring';
import type { DefinedName, WorkbookSnapshot } from './ports';

/** Where Traguardo's own cells stand in a workbook; undefined where they were never written. */
export interface Placement {
  /** The rectangle of the owned columns' headers. */
  readonly owned: SheetRange | undefined;
  /** The block of settings, bands and steps. */
  readonly rules: SheetRange | undefined;
}

/** Ranges by their names in small letters: Excel compares names without case. */
export function rangesByName(names: readonly DefinedName[]): ReadonlyMap<string, SheetRange> {
  const ranges = new Map<string, SheetRange>();
  for (const { name, refersTo } of names) {
    const range = parseReference(refersTo);
    if (range !== undefined) ranges.set(name.toLowerCase(), range);
  }
  return ranges;
}

/**
 * The owned columns count as placed while all that have a name stand side by side in their order on one sheet: an older version wrote fewer
 * of them. Else they are written anew elsewhere.
 */
function ownedRange(ranges: ReadonlyMap<string, SheetRange>): SheetRange | undefined {
  const cells = OWNED_COLUMNS.flatMap(({ name }) => ranges.get(name.toLowerCase()) ?? []);
  const [first] = cells;
  if (first === undefined) return undefined;
  const inOrder = cells.every(
    (cell, offset) =>
      cell.sheet === first.sheet &&
      cell.box.column === first.box.column + offset &&
      cell.box.row === first.box.row,
  );
  return inOrder ? { sheet: first.sheet, box: { ...first.box, columns: cells.length } } : undefined;
}

/** The cells a defined name of the workbook refers to; undefined where there is no such name, or no such sheet any more. */
export function rangeNamed({ names, sheets }: WorkbookSnapshot, name: string): SheetRange | undefined {
  const range = rangesByName(names).get(name.toLowerCase());
  return range !== undefined && sheets.some(({ grid }) => grid.sheet === range.sheet) ? range : undefined;
}

/** Finds Traguardo's own cells by their defined names. */
export function findPlacement({ names, sheets }: WorkbookSnapshot): Placement {
  const ranges = rangesByName(names);
  const exists = (range: SheetRange | undefined): SheetRange | undefined =>
    range !== undefined && sheets.some(({ grid }) => grid.sheet === range.sheet) ? range : undefined;
  return { owned: exists(ownedRange(ranges)), rules: exists(ranges.get(TABLE_NAMES.rules.toLowerCase())) };
}

/** First column for the owned columns: where they are, else right of everything used, with one empty column between. */
export const ownedColumnOn = (grid: Grid, owned: SheetRange | undefined): number =>
  owned?.sheet === grid.sheet ? owned.box.column : gridEnd(grid).column + 1;

/** The style of the formulas that stand in the owned columns; undefined where there are none. */
export function styleWritten(grid: Grid, owned: SheetRange | undefined): FormulaStyle | undefined {
  if (owned?.sheet !== grid.sheet) return undefined;
  const columns = Array.from({ length: owned.box.columns }, (_, offset) => owned.box.column + offset);
  for (let row = owned.box.row + 1; row < gridEnd(grid).row; row += 1) {
    const formulas = columns.flatMap((column) => formulaAt(grid, row, column) ?? []);
    if (formulas.length > 0) return formulas.some((one) => one.includes('PIANO.ESITO')) ? 'piano' : 'native';
  }
  return undefined;
}

/** The contents of a range, row by row. */
export function readBlock(grid: Grid, { box }: SheetRange): RawCell[][] {
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (_column, column) => {
      const cell = cellAt(grid, box.row + row, box.column + column);
      return cell.kind === 'empty' ? '' : cell.value;
    }),
  );
}
