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
  const isMissing = columns.targets.map((_column, i) => (targets[i]?.kind ?? 'missing') === 'missing');
  const first = isMissing.indexOf(true);
  const last = isMissing.lastIndexOf(false);
  return first >= 0 && (last < 0 || first < last) ? columns.targets[first] : undefined;
}
