import type { Area, Matrix } from './engine';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const cellArea = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

export const cellCount = (area: Area): number => area.rowCount * area.columnCount;

export const lastRow = (area: Area): number => area.row + area.rowCount - 1;
export const lastColumn = (area: Area): number => area.column + area.columnCount - 1;

/** False for an area that leaves the sheet or has no cell. */
export function isInSheet(area: Area): boolean {
  const { row, column, rowCount, columnCount } = area;
  if (![row, column, rowCount, columnCount].every(Number.isInteger)) return false;
  if (row < 0 || column < 0 || rowCount < 1 || columnCount < 1) return false;
  return row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
}

/** The cells two areas share; null when there are none. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area that holds both. */
export function unite(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columnCount: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** What is left of `area` without the cells of `hole`, as areas that do not overlap. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersect(area, hole);
  if (cut === null) return [area];
  const rest: Area[] = [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: lastRow(cut) + 1, rowCount: lastRow(area) - lastRow(cut) },
    { ...cut, column: area.column, columnCount: cut.column - area.column },
    { ...cut, column: lastColumn(cut) + 1, columnCount: lastColumn(area) - lastColumn(cut) },
  ];
  return rest.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

/** A matrix with the shape of the area; `cell` gets offsets from its top left corner. */
export function fillMatrix<T>(area: Area, cell: (rowOffset: number, columnOffset: number) => T): Matrix<T> {
  return Array.from({ length: area.rowCount }, (_row, i) =>
    Array.from({ length: area.columnCount }, (_column, j) => cell(i, j)),
  );
}

/** Calls back for every cell of the area with its sheet coordinates, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) visit(row, column);
  }
}
