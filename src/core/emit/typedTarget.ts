import { numberFormatAt, cellAt } from '../grid';
import type { IndicatorNode, YearColumn } from '../plan';
import { targetOfNumber } from '../values';
import type { Target } from '../values';
import type { Frame } from './frame';

/** The operator cell of a row as A1 text; undefined where the plan has no such column. */
export function operatorCell(frame: Frame, node: IndicatorNode): string | undefined {
  const column = frame.input.plan.columns.operator;
  return column === undefined ? undefined : frame.user(column, node);
}

/** Text of the operator column of a row, '' where the plan has none or the cell is in error. */
export function operatorText({ input }: Frame, node: IndicatorNode): string {
  const column = input.plan.columns.operator;
  const cell = column === undefined ? undefined : cellAt(input.planGrid, node.row, column);
  return cell === undefined || cell.kind === 'empty' || cell.kind === 'errorValue' ? '' : String(cell.value);
}

/**
 * What a number in each target cell of a row means by its number format alone: operator and unit are known when the formula is written.
 * The number itself does not matter here.
 */
export function typedTargets(frame: Frame, node: IndicatorNode): readonly Target[] {
  const { plan, planGrid } = frame.input;
  const numberAt = ({ column }: YearColumn): number => {
    const cell = cellAt(planGrid, node.row, column);
    return cell.kind === 'number' ? cell.value : 1;
  };
  return plan.columns.targets.map((year) =>
    targetOfNumber(numberAt(year), numberFormatAt(planGrid, node.row, year.column), ''),
  );
}
