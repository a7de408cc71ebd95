import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import type { Check } from './check';
import type { Target } from '../values';
import { countingIndicators } from './indicators';
import { shortName } from './places';

/**
 * TG506: an indicator whose target is a number with an operator and that has no past value at all, in a plan that has past years. What is done once by a day
 * has no history by nature.
 */
export const noHistory: Check = (plan) => {
  const [firstYear] = plan.columns.history;
  if (firstYear === undefined) return [];
  return countingIndicators(plan)
    .filter(({ targets }) => targets.some(isNumber))
    .filter(({ history }) => history.every(({ kind }) => kind === 'missing' || kind === 'notAvailable'))
    .map((node): Diagnostic => ({
      code: 'TG506',
      at: cellLocation(plan.sheet, node.row, firstYear.column),
      params: { code: shortName(node) },
    }));
};

const isNumber = (target: Target): boolean =>
  target.kind === 'between' || (target.kind === 'bound' && target.typed);
