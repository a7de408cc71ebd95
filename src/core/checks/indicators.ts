import { oncePerPlan } from '../plan';
import type { IndicatorNode, PlanNode } from '../plan';

/** The indicators of a plan, in the order of the sheet. */
export const indicatorsOf = oncePerPlan(({ nodes }): readonly IndicatorNode[] =>
  nodes.filter((node): node is IndicatorNode => node.kind === 'indicator'),
);

export const weighsNothing = ({ weight }: PlanNode): boolean =>
  weight.kind === 'weight' && weight.fraction.isZero();

/**
 * The indicators that count: neither they nor anything above them weighs 0, and nobody has marked them as not assessable. Judging the
 * targets of the others would be idle.
 */
export const countingIndicators = oncePerPlan((plan): readonly IndicatorNode[] => {
  const idle: boolean[] = [];
  // Parents come before their children.
  for (const node of plan.nodes) idle.push(weighsNothing(node) || idle[node.parent] === true);
  return indicatorsOf(plan).filter(({ index, exemption }) => idle[index] !== true && exemption === '');
});
