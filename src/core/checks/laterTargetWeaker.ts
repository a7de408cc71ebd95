import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import { printTarget, sameKind } from '../values';
import type { Check } from './check';
import { judgedIndicators, judgedTargets } from './judgedTargets';
import { directedTargets, isWeaker } from './knownValues';
import type { DirectedTarget } from './knownValues';

/** TG504: a target that asks for less than the one of the year before it; once an indicator. What follows a leap only comes back from it. */
export const laterTargetWeaker: Check = (plan) => {
  const leaping = new Set(
    judgedTargets(plan).flatMap(({ node, leap }) => (leap === undefined ? [] : [node])),
  );
  return judgedIndicators(plan).flatMap((node): readonly Diagnostic[] => {
    const step = firstStepDown(directedTargets(plan, node), leaping.has(node) ? 1 : 0);
    if (step === undefined) return [];
    const { before, after } = step;
    const params = {
      target: printTarget(after.target, plan.separators),
      before: printTarget(before.target, plan.separators),
      year: before.place.year,
    };
    return [{ code: 'TG504', at: cellLocation(plan.sheet, node.row, after.place.column), params }];
  });
};

interface Step {
  readonly before: DirectedTarget;
  readonly after: DirectedTarget;
}

/** The first fall of a target behind the one before it, from the target at `start` on. */
function firstStepDown(directed: readonly DirectedTarget[], start: number): Step | undefined {
  for (let i = start; i + 1 < directed.length; i += 1) {
    const [before, after] = [directed[i], directed[i + 1]];
    if (before !== undefined && after !== undefined && stepsDown(before, after)) return { before, after };
  }
  return undefined;
}

const stepsDown = (before: DirectedTarget, after: DirectedTarget): boolean =>
  before.direction === after.direction &&
  sameKind(before.target.threshold.unit, after.target.threshold.unit) &&
  isWeaker(after.target.threshold, before.target.threshold, after.direction);
