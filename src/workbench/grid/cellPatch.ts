import type { ICellData } from '@univerjs/core';

import type { Area } from '../host';
import { eachCell } from '../host';
import type { CellPatch } from './book';

/** Asks for every cell of the area what is to be written there; null leaves the cell out. Offsets count from the top left cell. */
export function cellPatch(
  area: Area,
  cell: (row: number, column: number, rowOffset: number, columnOffset: number) => ICellData | null,
): CellPatch {
  const patch: CellPatch = {};
  eachCell(area, (row, column) => {
    const found = cell(row, column, row - area.row, column - area.column);
    if (found) (patch[row] ??= {})[column] = found;
  });
  return patch;
}
