import { cellLocation, proposing } from '../diagnostics';
import type { Diagnostic, NamedFix } from '../diagnostics';
import type { Grid } from '../grid';
import type { IndicatorNode, Plan, YearColumn } from '../plan';
import { dateFromSerial, printDate, serialOfDate } from '../values';
import type { PlainDate } from '../values';
import type { Check } from './check';
import { dateEdit } from './dateEdits';
import { indicatorsOf } from './indicators';

/**
 * TG214: a deadline in another year than its column, or a past date before it or more than a year after: what was done late was done in
 * the year after. The fix keeps day and month of a deadline.
 */
export const dateOutsideYear: Check = (plan, _measures, grid) =>
  indicatorsOf(plan).flatMap((node) => [...pastDates(plan, node), ...deadlines(plan, node, grid)]);

function pastDates({ sheet, columns }: Plan, { row, history }: IndicatorNode): readonly Diagnostic[] {
  return columns.history.flatMap(({ year, column }, i): readonly Diagnostic[] => {
    const value = history[i];
    if (value?.kind !== 'date' || value.date.year === year || value.date.year === year + 1) return [];
    const params = { text: printDate(value.date), year };
    return [{ code: 'TG214', at: cellLocation(sheet, row, column), params }];
  });
}

function deadlines(plan: Plan, { row, targets }: IndicatorNode, grid?: Grid): readonly Diagnostic[] {
  return plan.columns.targets.flatMap((place, i): readonly Diagnostic[] => {
    const target = targets[i];
    if (target?.kind !== 'deadline' || target.date.year === place.year) return [];
    const at = cellLocation(plan.sheet, row, place.column);
    const params = { text: printDate(target.date), year: place.year };
    return [{ code: 'TG214', at, params, ...proposing([inYear(row, place, target.date, grid)]) }];
  });
}

function inYear(
  row: number,
  { year, column }: YearColumn,
  date: PlainDate,
  grid?: Grid,
): NamedFix | undefined {
  const moved = existing({ ...date, year });
  const edit = grid === undefined ? undefined : dateEdit(grid, row, column, moved);
  return edit && { label: { kind: 'write', text: printDate(moved) }, edits: [edit] };
}

/** 29 February becomes the day before it where the year has none. */
function existing(date: PlainDate): PlainDate {
  if (date.month !== 2 || date.day !== 29) return date;
  return dateFromSerial(serialOfDate({ ...date, month: 3, day: 1 }) - 1) ?? date;
}
