import type { CellEdit } from '../diagnostics';
import { cellAt, numberFormatAt } from '../grid';
import type { Grid } from '../grid';
import { separatorsOfColumn, weightColumnOf } from '../plan';
import type { Plan, PlanNode } from '../plan';
import { Decimal, decimalFromCell, parseDecimalText, printDecimal } from '../values';
import { contentAt, editOf } from './edits';

const HUNDRED = new Decimal(100);
/** Published plans print weights with two decimals. */
const USUAL_DECIMALS = 2;

/** Digits after the point in hundredths that a group of weights needs: those it has, and at least two. */
export const decimalsOf = (members: readonly PlanNode[]): number =>
  members.reduce(
    (most, { weight }) =>
      weight.kind === 'weight' ? Math.max(most, weight.fraction.times(HUNDRED).decimalPlaces()) : most,
    USUAL_DECIMALS,
  );

/**
 * Puts a weight, in hundredths, into its cell in the form in which `model` (the row itself, or another where its cell is empty) was typed: as
 * a number or as text, with or without a percent sign. Undefined where a formula stands there, or where the weight stands in several rows.
 */
export function weightEdit(
  plan: Plan,
  grid: Grid,
  node: PlanNode,
  hundredths: Decimal,
  model: PlanNode,
): CellEdit | undefined {
  const column = weightColumnOf(plan, node);
  const modelColumn = weightColumnOf(plan, model);
  if (column === undefined || modelColumn === undefined || standsInSeveralRows(grid, node, column))
    return undefined;
  const typed = contentAt(grid, model.row, modelColumn);
  const format = numberFormatAt(grid, model.row, modelColumn);
  if (typeof typed === 'number') {
    const amount = hundredths.dividedBy(HUNDRED).times(scaleOf(plan, model, typed, format));
    return editOf(grid, node.row, column, amount.toNumber(), node === model ? undefined : format);
  }
  return typeof typed === 'string'
    ? editOf(grid, node.row, column, likeText(plan, modelColumn, typed, hundredths))
    : undefined;
}

/** A flat plan may repeat the weight of a parent in each of its rows: one of them written alone would contradict the others. */
const standsInSeveralRows = (grid: Grid, { shared }: PlanNode, column: number): boolean =>
  shared !== undefined && shared.rows.slice(1).some((row) => cellAt(grid, row, column).kind !== 'empty');

/** What the cell's number is of the fraction, 1 or 100. A weight of 0 does not say; then its format does. */
function scaleOf(plan: Plan, { weight }: PlanNode, typed: number, format: string): Decimal {
  return weight.kind !== 'weight' || weight.fraction.isZero()
    ? new Decimal(format.includes('%') ? 1 : plan.weightScale)
    : decimalFromCell(typed).dividedBy(weight.fraction);
}

/** The text of another weight in the form of this one. */
function likeText(plan: Plan, column: number, model: string, hundredths: Decimal): string {
  const separators = separatorsOfColumn(plan, column);
  const isPercent = model.trimEnd().endsWith('%');
  const amount = isPercent || plan.weightScale === 100 ? hundredths : hundredths.dividedBy(HUNDRED);
  const number = isPercent ? model.trimEnd().slice(0, -1).trim() : model.trim();
  const parsed = parseDecimalText(number, separators);
  const decimals = Math.max(amount.decimalPlaces(), parsed.ok ? parsed.value.decimals : 0);
  return model.replace(number, printDecimal(amount, { decimals, grouped: false, separators }));
}
