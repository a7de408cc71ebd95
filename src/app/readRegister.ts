import { REGISTER_TITLE, REGISTER_HEADERS } from '../core/emit';
import { cellAt, gridEnd } from '../core/grid';
import type { Grid } from '../core/grid';
import type { WorkbookSnapshot } from './ports';

/** The register as it stands in a workbook. */
export interface RegisterSheet {
  readonly grid: Grid;
  /** Where its title stands, 0-based. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly lines: readonly { readonly id: string; readonly reason: string }[];
}

const SEARCHED = 30;

function textAt(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return cell.kind === 'empty' ? '' : String(cell.value).trim();
}

function findText(grid: Grid, text: string): { readonly row: number; readonly column: number } | undefined {
  const { row: top, column: left } = grid.origin;
  for (let row = top; row < Math.min(gridEnd(grid).row, top + SEARCHED); row += 1)
    for (let column = left; column < Math.min(gridEnd(grid).column, left + SEARCHED); column += 1)
      if (textAt(grid, row, column) === text) return { row, column };
  return undefined;
}

/** Whether a sheet is the register, by its content. */
export const isRegister = (grid: Grid): boolean =>
  findText(grid, REGISTER_TITLE) !== undefined && findText(grid, REGISTER_HEADERS.id) !== undefined;

/** Reads the reasons of the register, wherever its sheet was moved; undefined where there is none. */
export function readRegister({ sheets }: WorkbookSnapshot): RegisterSheet | undefined {
  for (const { grid } of sheets) {
    const origin = findText(grid, REGISTER_TITLE);
    const id = findText(grid, REGISTER_HEADERS.id);
    const reason = findText(grid, REGISTER_HEADERS.reason);
    if (origin === undefined || id === undefined) continue;
    const lines: { id: string; reason: string }[] = [];
    for (let row = id.row + 1; row < gridEnd(grid).row; row += 1) {
      const line = textAt(grid, row, id.column);
      if (line !== '') lines.push({ id: line, reason: reason ? textAt(grid, row, reason.column) : '' });
    }
    return { grid, origin, lines };
  }
  return undefined;
}
