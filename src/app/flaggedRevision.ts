import { FLAG_NAMES } from '../core/emit';
import { cellAt, parseReference } from '../core/grid';
import type { WorkbookSnapshot } from './ports';

/** The revision the plan sheet is flagged against, as its header says: known even when its sheet is gone. */
export interface FlaggedRevision {
  readonly id: string;
  readonly name: string;
}

const HEADER = /^Riga di (\S+) · (.*)$/s;

/** Reads against which revision the plan is flagged; undefined where it is not. */
export function flaggedRevision({ names, sheets }: WorkbookSnapshot): FlaggedRevision | undefined {
  const name = names.find((entry) => entry.name.toLowerCase() === FLAG_NAMES.line.toLowerCase());
  const range = name === undefined ? undefined : parseReference(name.refersTo);
  const grid = sheets.find((sheet) => sheet.grid.sheet === range?.sheet)?.grid;
  if (range === undefined || grid === undefined) return undefined;
  const cell = cellAt(grid, range.box.row, range.box.column);
  const match = cell.kind === 'text' ? HEADER.exec(cell.value) : null;
  return match === null ? undefined : { id: match[1] ?? '', name: match[2] ?? '' };
}
