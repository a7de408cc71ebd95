import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import type { IndicatorNode, Plan, YearColumn } from '../plan';
import type { Check } from './check';
import { countingIndicators } from './indicators';
import { shortName } from './places';

/** TG211: an indicator without any target, or with one for a later year and none for an earlier one; once an indicator. */
export const targetMissing: Check = (plan) =>
  countingIndicators(plan).flatMap((node): readonly Diagnostic[] => {
    const gap = firstGap(plan, node);
    if (gap === undefined) return [];
    const at = cellLocation(plan.sheet, node.row, gap.column);
    return [{ code: 'TG211', at, params: { code: shortName(node), year: gap.year } }];
  });

/** Years after the last target are no gap: an indicator may run for one year only. */
function firstGap({ columns }: Plan, { targets }: IndicatorNode): YearColumn | undefined {
  let first = -1;
  let last = -1;
  for (let i = 0; i < columns.targets.length; i += 1) {
    if ((targets[i]?.kind ?? 'missing') !== 'missing') last = i;
    else if (first < 0) first = i;
  }
  return first >= 0 && (last < 0 || first < last) ? columns.targets[first] : undefined;
}
