import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import { Decimal, printTarget } from '../values';
import type { Check } from './check';
import { firstTarget, leapOf } from './firstTarget';
import { judgedTargets } from './judgedTargets';
import { writtenValue } from './knownValues';

const HUNDRED = new Decimal(100);

/** TG505: a first target further from the last known value than `LEAP`, in the direction of improvement, that no known year ever reached. */
export const targetLeap: Check = (plan) =>
  judgedTargets(plan).flatMap((node): readonly Diagnostic[] => {
    const first = firstTarget(plan, node);
    const share = first === undefined ? undefined : leapOf(first);
    if (first === undefined || share === undefined) return [];
    const params = {
      target: printTarget(first.target, plan.separators),
      actual: writtenValue(plan, first.last),
      year: first.last.year,
      percent: share.times(HUNDRED).toFixed(0),
    };
    return [{ code: 'TG505', at: cellLocation(plan.sheet, node.row, first.place.column), params }];
  });
