import { cellLocation, proposing } from '../diagnostics';
import type { Diagnostic, NamedFix } from '../diagnostics';
import { cellAt } from '../grid';
import type { Grid } from '../grid';
import type { Plan } from '../plan';
import type { FieldValue, Quantity } from '../values';
import type { Check } from './check';
import { editOf } from './edits';
import { formatOf } from './formatOf';
import { indicatorsOf } from './indicators';
import { measureSheets } from './measureSheets';
import type { MeasureSheet } from './measureSheets';

/**
 * TG207: a number kept as text, among the measures wherever it stands, in the plan in columns of values where most are typed numbers: a plan as
 * printed is text all over. The fix makes it a number with the same unit in its number format.
 */
export const numberAsText: Check = (plan, measures, grid, measuresGrid, moreMeasureGrids = []) => [
  ...(grid === undefined ? [] : inPlan(plan, grid)),
  ...measureSheets(measures, [measuresGrid, ...moreMeasureGrids]).flatMap(inMeasures),
];

const inMeasures = ({ table, grid }: MeasureSheet): readonly Diagnostic[] =>
  table.measures.flatMap(({ row, values }) =>
    table.years.flatMap(({ column }, i) => finding(grid, row, column, values[i])),
  );

function inPlan(plan: Plan, grid: Grid): readonly Diagnostic[] {
  const indicators = indicatorsOf(plan);
  return plan.columns.history.flatMap(({ column }, i) => {
    const filled = indicators.filter(({ history }) => history[i]?.kind === 'quantity');
    const typed = filled.filter(({ row }) => cellAt(grid, row, column).kind === 'number');
    if (typed.length * 2 <= filled.length) return [];
    return filled.flatMap(({ row, history }) => finding(grid, row, column, history[i]));
  });
}

function finding(
  grid: Grid,
  row: number,
  column: number,
  value: FieldValue | undefined,
): readonly Diagnostic[] {
  const cell = cellAt(grid, row, column);
  if (value?.kind !== 'quantity' || cell.kind !== 'text') return [];
  const at = cellLocation(grid.sheet, row, column);
  const fix = asNumber(grid, row, column, value.quantity);
  return [{ code: 'TG207', at, params: { text: value.raw.trim() }, ...proposing([fix]) }];
}

/** Undefined where a cell could not hold the number as exactly as the text does. */
function asNumber(
  grid: Grid,
  row: number,
  column: number,
  { amount, unit, style }: Quantity,
): NamedFix | undefined {
  const number = amount.toNumber();
  const format = formatOf(unit, style);
  if (format === undefined || !amount.equals(number)) return undefined;
  const edit = editOf(grid, row, column, number, format);
  return edit && { label: { kind: 'asNumbers' }, edits: [edit] };
}
