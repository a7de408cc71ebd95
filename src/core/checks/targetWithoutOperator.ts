import { cellLocation } from '../diagnostics';
import type { Diagnostic, Fix } from '../diagnostics';
import { cellAt, formulaAt } from '../grid';
import type { Cell, Grid } from '../grid';
import type { IndicatorNode, Plan } from '../plan';
import { printTarget } from '../values';
import type { Target } from '../values';
import type { Check } from './check';

const USUAL_OPERATOR = '>=';

/** TG203: a target that is a bare quantity is read as `=`. The fix writes `>=` before it, or in the column of operators. */
export const targetWithoutOperator: Check = (plan, _measures, grid) =>
  plan.nodes.flatMap((node) =>
    node.kind !== 'indicator'
      ? []
      : plan.columns.targets.flatMap(({ column }, i): readonly Diagnostic[] => {
          const target = node.targets[i];
          return target?.kind === 'bound' && !target.typed ? [finding(plan, node, column, target, grid)] : [];
        }),
  );

function finding(
  plan: Plan,
  node: IndicatorNode,
  column: number,
  target: Target,
  grid: Grid | undefined,
): Diagnostic {
  const text = printTarget(target, plan.separators);
  const at = cellLocation(plan.sheet, node.row, column);
  const fix = grid === undefined ? undefined : fixOf(plan, node, column, text, grid);
  return { code: 'TG203', at, params: { text }, ...(fix === undefined ? {} : { fix }) };
}

/** A formula is left to the person who wrote it. */
function fixOf(
  { sheet, columns }: Plan,
  { row }: IndicatorNode,
  column: number,
  text: string,
  grid: Grid,
): Fix | undefined {
  const place = columns.operator ?? column;
  if (formulaAt(grid, row, place) !== undefined) return undefined;
  const after = columns.operator === undefined ? `${USUAL_OPERATOR} ${text}` : USUAL_OPERATOR;
  return { edits: [{ sheet, row, column: place, before: contentOf(cellAt(grid, row, place)), after }] };
}

const contentOf = (cell: Cell): string | number | boolean => (cell.kind === 'empty' ? '' : cell.value);
