import { cellLocation, proposing } from '../diagnostics';
import type { Diagnostic, NamedFix } from '../diagnostics';
import type { Grid } from '../grid';
import { printDate } from '../values';
import type { PlainDate } from '../values';
import type { Check } from './check';
import { dateEdit } from './dateEdits';
import { indicatorsOf } from './indicators';
import { dayOffOf, nextWorkday } from './workdays';

/**
 * TG215: a deadline on a Saturday, a Sunday or a national holiday. The fixes move it to the workday before, or after it within the
 * year. A date outside its year has that as its finding.
 */
export const dateNotWorkday: Check = (plan, _measures, grid) =>
  indicatorsOf(plan).flatMap(({ row, targets }) =>
    plan.columns.targets.flatMap(({ year, column }, i): readonly Diagnostic[] => {
      const target = targets[i];
      if (target?.kind !== 'deadline' || target.date.year !== year) return [];
      const day = dayOffOf(target.date);
      if (day === undefined) return [];
      const fixes = ([-1, 1] as const).map((step) => moved(grid, row, column, target.date, step));
      const params = { text: printDate(target.date), day };
      return [{ code: 'TG215', at: cellLocation(plan.sheet, row, column), params, ...proposing(fixes) }];
    }),
  );

function moved(
  grid: Grid | undefined,
  row: number,
  column: number,
  date: PlainDate,
  step: -1 | 1,
): NamedFix | undefined {
  const workday = nextWorkday(date, step);
  if (grid === undefined || workday?.year !== date.year) return undefined;
  const edit = dateEdit(grid, row, column, workday);
  return edit && { label: { kind: 'write', text: printDate(workday) }, edits: [edit] };
}
