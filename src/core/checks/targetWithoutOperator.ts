import { cellLocation, proposing } from '../diagnostics';
import type { Diagnostic, NamedFix } from '../diagnostics';
import type { Grid } from '../grid';
import { separatorsOfColumn } from '../plan';
import type { IndicatorNode, Plan } from '../plan';
import { ONE, printTarget } from '../values';
import type { Target } from '../values';
import type { Check } from './check';
import { editOf } from './edits';
import { indicatorsOf } from './indicators';
import { directedTargets, isWeaker, knownValues } from './knownValues';

type Operator = '>=' | '<=';
type BareTarget = Target & { readonly kind: 'bound' };

/**
 * TG203: a target that is a bare quantity is read as `=`. The fixes write an operator before it, or in the column of operators: first the
 * one of the indicator's other years or, where they have none, of the direction in which its past values and the target go; one past value alone is
 * what the target is not to fall behind.
 */
export const targetWithoutOperator: Check = (plan, _measures, grid) =>
  indicatorsOf(plan).flatMap((node) =>
    plan.columns.targets.flatMap(({ column }, i): readonly Diagnostic[] => {
      const target = node.targets[i];
      return target?.kind === 'bound' && !target.typed ? [finding(plan, node, column, target, grid)] : [];
    }),
  );

function finding(
  plan: Plan,
  node: IndicatorNode,
  column: number,
  target: BareTarget,
  grid?: Grid,
): Diagnostic {
  const text = printTarget(target, separatorsOfColumn(plan, column));
  const operator = likelyOperator(plan, node, target);
  const operators: readonly Operator[] = operator === '>=' ? ['>=', '<='] : ['<=', '>='];
  const fixes =
    grid === undefined ? [] : operators.map((each) => fixOf(plan, node, column, text, each, grid));
  const at = cellLocation(plan.sheet, node.row, column);
  return { code: 'TG203', at, params: { text, operator }, ...proposing(fixes) };
}

function likelyOperator(plan: Plan, node: IndicatorNode, { threshold }: BareTarget): Operator {
  const other = directedTargets(plan, node)[0];
  if (other !== undefined) return other.direction === 'increase' ? '>=' : '<=';
  // A share of 100 % and a number of 0 can be exceeded in no other direction.
  if (threshold.unit.kind === 'percent' && threshold.amount.equals(ONE)) return '>=';
  if (threshold.amount.isZero()) return '<=';
  const known = knownValues(plan, node);
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) return '>=';
  if (known.length === 1) return isWeaker(threshold, last.quantity, 'increase') ? '<=' : '>=';
  const falls = isWeaker(last.quantity, first.quantity, 'increase');
  return falls && !isWeaker(threshold, last.quantity, 'decrease') ? '<=' : '>=';
}

function fixOf(
  { columns }: Plan,
  { row }: IndicatorNode,
  column: number,
  text: string,
  operator: Operator,
  grid: Grid,
): NamedFix | undefined {
  const after = `${operator} ${text}`;
  const edit =
    columns.operator === undefined
      ? editOf(grid, row, column, after)
      : editOf(grid, row, columns.operator, operator);
  return edit && { label: { kind: 'write', text: after }, edits: [edit] };
}
