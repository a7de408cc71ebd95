import type { Fix } from '../../src/core/diagnostics';
import type { Grid, RawCell } from '../../src/core/grid';

/** The grid after the edits of a fix that are its own; throws where a cell does not hold what the fix expects. */
export function applyFix(grid: Grid, { edits }: Fix): Grid {
  const { origin } = grid;
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  const formats = grid.values.map((row, r) =>
    row.map((_cell, c) =>
      typeof grid.numberFormats === 'string' ? grid.numberFormats : (grid.numberFormats[r]?.[c] ?? 'General'),
    ),
  );
  for (const { sheet, row, column, before, after, numberFormat } of edits) {
    if (sheet !== grid.sheet) continue;
    const [r, c] = [row - origin.row, column - origin.column];
    const held = values[r]?.[c] ?? '';
    if ((typeof held === 'string' && held.trim() === '' ? '' : held) !== before)
      throw new Error(`${sheet} ${r} ${c} holds ${String(held)}, not ${String(before)}`);
    put(values, r, c, after);
    put(formulas, r, c, after);
    if (numberFormat !== undefined) put(formats, r, c, numberFormat);
  }
  return { ...grid, values, formulas, numberFormats: formats };
}

function put<T extends RawCell>(rows: T[][], row: number, column: number, content: T): void {
  const cells = rows[row];
  if (cells !== undefined) cells[column] = content;
}
