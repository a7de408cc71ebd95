import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import { Decimal, printTarget } from '../values';
import type { Check } from './check';
import { judgedTargets } from './judgedTargets';
import { writtenValue } from './knownValues';

const HUNDRED = new Decimal(100);

/** TG505: a first target further from the last known value than `LEAP`, in the direction of improvement, that no known year ever reached. */
export const targetLeap: Check = (plan) =>
  judgedTargets(plan).flatMap(({ node, first, leap }): readonly Diagnostic[] => {
    if (leap === undefined) return [];
    const params = {
      target: printTarget(first.target, plan.separators),
      actual: writtenValue(plan, first.last),
      year: first.last.year,
      percent: leap.times(HUNDRED).toFixed(0),
    };
    return [{ code: 'TG505', at: cellLocation(plan.sheet, node.row, first.place.column), params }];
  });
