import type { OpenedPlan } from '../../app';
import type { IndicatorNode, PlanNode } from '../../core/plan';
import type { FieldValue, Target } from '../../core/values';
import type { Words } from '../words';
import { targetText, valueText } from './valueText';

/** A value of one year: as text, and as a number where it can be drawn. */
export interface HistoryPoint {
  readonly year: number;
  readonly text: string;
  readonly amount: number | undefined;
}

/** The values of an indicator over the years, and its target. */
export interface History {
  readonly values: readonly HistoryPoint[];
  readonly targets: readonly HistoryPoint[];
  /** The target that the score was measured against. */
  readonly inForce: HistoryPoint | undefined;
}

const numberOf = (value: FieldValue): number | undefined =>
  value.kind === 'quantity' ? value.quantity.amount.toNumber() : undefined;

const thresholdOf = (target: Target): number | undefined =>
  target.kind === 'bound' ? target.threshold.amount.toNumber() : undefined;

function valuesOf(opened: OpenedPlan, node: IndicatorNode, words: Words): readonly HistoryPoint[] {
  const { plan, parameters, scores } = opened;
  const values = new Map(plan.historyYears.map((year, place) => [year, node.history[place]]));
  const actual = scores.nodes[node.index]?.actual;
  if (actual !== undefined && actual.source !== 'none') values.set(parameters.actualsYear, actual.value);
  return [...values]
    .sort(([left], [right]) => left - right)
    .flatMap(([year, value]) =>
      value === undefined ? [] : [{ year, text: valueText(value, words), amount: numberOf(value) }],
    );
}

/** History of an indicator; undefined for parents and where there is no value at all. */
export function historyOf(opened: OpenedPlan, node: PlanNode, words: Words): History | undefined {
  if (node.kind !== 'indicator') return undefined;
  const values = valuesOf(opened, node, words);
  const targets = opened.plan.targetYears.flatMap((year, place) => {
    const target = node.targets[place];
    if (target === undefined || target.kind === 'missing') return [];
    return [{ year, text: targetText(target, words), amount: thresholdOf(target) }];
  });
  if (values.length === 0 && targets.length === 0) return undefined;
  const inForce = targets.find(({ year }) => year === opened.parameters.targetsYear);
  return { values, targets, inForce };
}
