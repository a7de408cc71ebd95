import { cellLocation } from '../../diagnostics';
import type { Location } from '../../diagnostics';
import { oncePerPlan } from '../../plan';
import type { IndicatorNode, Plan } from '../../plan';

/** The cell that holds the algorithm of an indicator. */
export const algorithmPlace = (plan: Plan, { row, algorithmColumn }: IndicatorNode): Location =>
  cellLocation(plan.sheet, row, algorithmColumn);

/** The cell of an indicator's target of a year; its algorithm where the plan has no such column. */
export function targetPlace(plan: Plan, node: IndicatorNode, year: number): Location {
  const column = plan.columns.targets.find((entry) => entry.year === year)?.column;
  return column === undefined ? algorithmPlace(plan, node) : cellLocation(plan.sheet, node.row, column);
}

/** The cell of an indicator's published value of a year; its algorithm where the plan has no such column. */
export function historyPlace(plan: Plan, node: IndicatorNode, year: number): Location {
  const column = plan.columns.history.find((entry) => entry.year === year)?.column;
  return column === undefined ? algorithmPlace(plan, node) : cellLocation(plan.sheet, node.row, column);
}

/** The indicators of a plan, in the order of the sheet. */
export const indicatorsOf = oncePerPlan(({ nodes }): readonly IndicatorNode[] =>
  nodes.filter((node): node is IndicatorNode => node.kind === 'indicator'),
);

/** `related` only where there is something: an absent list and an empty one are not the same to a reader of JSON. */
export const withRelated = (places: readonly Location[]): { readonly related?: readonly Location[] } =>
  places.length === 0 ? {} : { related: places };
