import type { Grid, RangeBox, RawCell } from './grid';

/** What the cells of a box hold, row by row. */
export interface BoxCells {
  readonly values: readonly (readonly RawCell[])[];
  readonly formulas: readonly (readonly RawCell[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** The picture with other cells in a box; undefined where the box does not lie within it. Rows that did not change are shared. */
export function withCells(grid: Grid, box: RangeBox, cells: BoxCells): Grid | undefined {
  const place = { ...box, row: box.row - grid.origin.row, column: box.column - grid.origin.column };
  const isWithin =
    place.row >= 0 &&
    place.column >= 0 &&
    place.row + box.rows <= grid.values.length &&
    place.column + box.columns <= (grid.values[0]?.length ?? 0);
  if (!isWithin) return undefined;
  return {
    ...grid,
    values: replaced(grid.values, place, cells.values),
    formulas: replaced(grid.formulas, place, cells.formulas),
    numberFormats: withFormats(grid, place, cells.numberFormats),
  };
}

function replaced<T>(
  rows: readonly (readonly T[])[],
  { row, column, columns }: RangeBox,
  cells: readonly (readonly T[])[],
): readonly (readonly T[])[] {
  const all = [...rows];
  cells.forEach((line, at) => {
    const own = [...(rows[row + at] ?? [])];
    own.splice(column, columns, ...line);
    all[row + at] = own;
  });
  return all;
}

/** One format for all cells stays one as long as the new cells have it too. */
function withFormats(
  { numberFormats, values }: Grid,
  place: RangeBox,
  formats: BoxCells['numberFormats'],
): Grid['numberFormats'] {
  if (typeof numberFormats !== 'string') return replaced(numberFormats, place, formats);
  if (formats.every((line) => line.every((format) => format === numberFormats))) return numberFormats;
  return replaced(
    values.map((line) => line.map(() => numberFormats)),
    place,
    formats,
  );
}
