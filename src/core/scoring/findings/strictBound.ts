import type { Diagnostic } from '../../diagnostics';
import type { IndicatorNode, Plan } from '../../plan';
import { amountOf } from '../actuals';
import { sameValue } from '../comparison';
import type { NodeScore } from '../scores';
import { targetPlace } from './places';

/** TG210: a `>` or `<` whose threshold the actual just reaches. */
export function strictBoundFinding(
  plan: Plan,
  node: IndicatorNode,
  { actual, target }: NodeScore,
  year: number,
): Diagnostic[] {
  const amount = actual === undefined ? undefined : amountOf(actual.value);
  if (target?.kind !== 'bound' || amount === undefined) return [];
  if (target.operator !== '>' && target.operator !== '<') return [];
  if (!sameValue(amount, target.threshold.amount)) return [];
  return [{ code: 'TG210', at: targetPlace(plan, node, year), params: { text: target.raw } }];
}
