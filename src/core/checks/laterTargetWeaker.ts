import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import type { IndicatorNode, Plan } from '../plan';
import { printTarget, sameKind } from '../values';
import type { Check } from './check';
import { firstTarget, leapOf } from './firstTarget';
import { judgedTargets } from './judgedTargets';
import { directedTargets, isWeaker } from './knownValues';
import type { DirectedTarget } from './knownValues';

/** TG504: a target that asks for less than the one of the year before it; once an indicator. What follows a leap only comes back from it. */
export const laterTargetWeaker: Check = (plan) =>
  judgedTargets(plan).flatMap((node): readonly Diagnostic[] => {
    const step = firstStepDown(plan, node);
    if (step === undefined) return [];
    const { before, after } = step;
    const params = {
      target: printTarget(after.target, plan.separators),
      before: printTarget(before.target, plan.separators),
      year: before.place.year,
    };
    return [{ code: 'TG504', at: cellLocation(plan.sheet, node.row, after.place.column), params }];
  });

interface Step {
  readonly before: DirectedTarget;
  readonly after: DirectedTarget;
}

function firstStepDown(plan: Plan, node: IndicatorNode): Step | undefined {
  const directed = directedTargets(plan, node);
  const first = firstTarget(plan, node);
  const start = first !== undefined && leapOf(first) !== undefined ? 1 : 0;
  const steps = directed.flatMap((before, i): readonly Step[] => {
    const after = directed[i + 1];
    return after === undefined || i < start ? [] : [{ before, after }];
  });
  return steps.find(
    ({ before, after }) =>
      before.direction === after.direction &&
      sameKind(before.target.threshold.unit, after.target.threshold.unit) &&
      isWeaker(after.target.threshold, before.target.threshold, after.direction),
  );
}
