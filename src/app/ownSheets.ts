import { FLAG_NAMES } from '../core/emit';
import { parseReference } from '../core/grid';
import type { Grid, RangeBox, SheetRange } from '../core/grid';
import { isRevisionSheet } from '../core/revision';
import { isRegister } from './readRegister';
import type { WorkbookSnapshot } from './ports';

/** Revisions and the register have headers like those of a plan, and are none. */
export const isOwnSheet = (grid: Grid): boolean => isRevisionSheet(grid) || isRegister(grid);

/** Where the flags stand: the header row of their columns; undefined where there are none. */
export function flagBlock({
  names,
  sheets,
}: Pick<WorkbookSnapshot, 'names' | 'sheets'>): SheetRange | undefined {
  const name = names.find((entry) => entry.name.toLowerCase() === FLAG_NAMES.block.toLowerCase());
  const range = name === undefined ? undefined : parseReference(name.refersTo);
  return range !== undefined && sheets.some(({ grid }) => grid.sheet === range.sheet) ? range : undefined;
}

/** The block of flags on a sheet. */
export const flagBlockOn = (snapshot: WorkbookSnapshot, sheet: string): RangeBox | undefined => {
  const block = flagBlock(snapshot);
  return block?.sheet === sheet ? block.box : undefined;
};
