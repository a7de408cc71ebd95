import { formulaAt } from '../core/grid';
import type { Grid } from '../core/grid';
import { isPlacedByOrder } from '../core/plan';
import { withPauses } from './inTurns';
import { findPlacement } from './placement';
import type { WorkbookPort, WorkbookSnapshot } from './ports';
import { readSources } from './sources';

/**
 * A port whose snapshots hold the outline of the plan sheet where nothing but the order of the rows would tell the tree: only then the file is asked
 * for, once a snapshot. Where it cannot be had this time, what it held last counts as long as it is what stands on the sheet; else the order tells.
 */
export function withOutlines(port: WorkbookPort): WorkbookPort {
  let last: Grid | undefined;
  const savedSheet = async (sheet: string): Promise<Grid | undefined> => {
    const saved = await port.savedSheet?.(sheet);
    if (saved?.ok === true) last = saved.value;
    return last?.sheet === sheet ? last : undefined;
  };
  return {
    ...port,
    snapshot: async () => {
      const snapshot = await port.snapshot();
      if (!snapshot.ok || port.savedSheet === undefined) return snapshot;
      return { ...snapshot, value: await outlined(snapshot.value, savedSheet) };
    },
  };
}

async function outlined(
  snapshot: WorkbookSnapshot,
  savedSheet: (sheet: string) => Promise<Grid | undefined>,
): Promise<WorkbookSnapshot> {
  const sources = await withPauses(readSources(snapshot, findPlacement(snapshot)));
  if (sources === undefined || sources.planGrid.outlines.size > 0 || !isPlacedByOrder(sources.plan))
    return snapshot;
  const { planGrid } = sources;
  const saved = await savedSheet(planGrid.sheet);
  if (saved === undefined || saved.outlines.size === 0 || !areTheSame(planGrid, saved)) return snapshot;
  const { outlines } = saved;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.grid === planGrid ? { ...sheet, grid: { ...planGrid, outlines } } : sheet,
    ),
  };
}

/** Whether every row begins with the same text in both: a file that was saved before rows moved says nothing of their levels. */
function areTheSame(grid: Grid, saved: Grid): boolean {
  return grid.values.every((cells, index) => {
    const row = grid.origin.row + index;
    const at = cells.findIndex((cell, offset) => isTyped(cell) && !isFormula(grid, row, offset));
    const column = grid.origin.column + at - saved.origin.column;
    return at < 0 || saysSame(cells[at], saved.values[row - saved.origin.row]?.[column]);
  });
}

const isTyped = (cell: unknown): boolean => typeof cell === 'string' && cell.trim() !== '';

const isFormula = (grid: Grid, row: number, offset: number): boolean =>
  formulaAt(grid, row, grid.origin.column + offset) !== undefined;

/** Files write the ends of lines in another way. */
const saysSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && words(one) === words(other);

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
