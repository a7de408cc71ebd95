import { cellAt, numberFormatAt } from '../grid';
import { ITALIAN_SEPARATORS, parseTarget, targetOfNumber } from '../values';
import type { Target } from '../values';
import type { YearColumn } from './model';
import type { SheetView } from './sheetView';

/** Columns headed `Consuntivo` or `Target` alone. */
interface Undated {
  readonly history: readonly number[];
  readonly targets: readonly number[];
}

interface Dated {
  readonly history: readonly YearColumn[];
  readonly targets: readonly YearColumn[];
  readonly unknown: readonly number[];
}

/**
 * Gives years to columns without one. The first target is of the year most of its dates fall in, else of the year of the plan, and further ones
 * follow year by year. Values left of the targets are of the years before, the nearest the last; values right of them are of
 * the first target year itself.
 */
export function yearlessColumns(
  view: SheetView,
  firstRow: number,
  { history, targets }: Undated,
  datedTargets: readonly YearColumn[],
  planYear: number | undefined,
): Dated {
  const firstYear = datedTargets[0]?.year ?? yearOfDeadlines(view, firstRow, targets[0]) ?? planYear;
  if (firstYear === undefined) return { history: [], targets: [], unknown: [...history, ...targets] };
  const firstTarget = datedTargets[0]?.column ?? targets[0] ?? Number.POSITIVE_INFINITY;
  const before = history.filter((column) => column < firstTarget);
  const after = history.filter((column) => column > firstTarget).slice(0, 1);
  return {
    history: [
      ...before.map((column, i) => ({ column, year: firstYear - before.length + i })),
      ...after.map((column) => ({ column, year: firstYear })),
    ],
    targets: targets.map((column, i) => ({ column, year: firstYear + i })),
    unknown: [],
  };
}

/** The year in which most deadlines of a column fall; of two the earlier. */
function yearOfDeadlines(
  { grid, endRow }: SheetView,
  firstRow: number,
  column: number | undefined,
): number | undefined {
  if (column === undefined) return undefined;
  const counts = new Map<number, number>();
  for (let row = firstRow; row < endRow; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind !== 'text' && cell.kind !== 'number') continue;
    const target: Target =
      cell.kind === 'text'
        ? parseTarget(cell.value, ITALIAN_SEPARATORS)
        : targetOfNumber(cell.value, numberFormatAt(grid, row, column), '');
    if (target.kind !== 'deadline') continue;
    counts.set(target.date.year, (counts.get(target.date.year) ?? 0) + 1);
  }
  return [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB)[0]?.[0];
}
