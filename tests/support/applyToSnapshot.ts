import type { WorkbookSnapshot } from '../../src/app';
import type { WritePlan } from '../../src/core/emit';
import type { Grid, RawCell } from '../../src/core/grid';
import { gridOf } from './planGrids';

/** The workbook after a write, as far as reading looks at it: contents and names. Formulas show nothing yet. Grids begin in A1. */
export function applyToSnapshot(snapshot: WorkbookSnapshot, write: WritePlan): WorkbookSnapshot {
  const grids = new Map(snapshot.sheets.map(({ grid }) => [grid.sheet, grid]));
  for (const sheet of write.sheets) if (!grids.has(sheet)) grids.set(sheet, gridOf([], { sheet }));
  for (const { sheet, box, contents } of write.cells) {
    const grid = grids.get(sheet);
    if (grid === undefined) continue;
    const [values, formulas] = [matrix(grid, grid.values, box), matrix(grid, grid.formulas, box)];
    contents.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (cell === null) return;
        values[box.row + i]![box.column + j] = typeof cell === 'string' && cell.startsWith('=') ? '' : cell;
        formulas[box.row + i]![box.column + j] = cell;
      }),
    );
    grids.set(sheet, { ...grid, values, formulas });
  }
  const written = new Set(write.names.map(({ name }) => name));
  return {
    activeSheet: snapshot.activeSheet,
    sheets: [...grids.values()].map((grid) => ({
      grid,
      visible: true,
      isProtected: false,
      hasActiveFilter: false,
    })),
    names: [...snapshot.names.filter(({ name }) => !written.has(name)), ...write.names],
  };
}

/** The cells of a grid, wide and long enough for a box. */
function matrix(
  { values }: Grid,
  cells: Grid['values'],
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): RawCell[][] {
  const width = Math.max(values[0]?.length ?? 0, column + columns);
  return Array.from({ length: Math.max(values.length, row + rows) }, (_, i) =>
    Array.from({ length: width }, (_cell, j) => cells[i]?.[j] ?? ''),
  );
}
