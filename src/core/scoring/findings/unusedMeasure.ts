import { cellLocation } from '../../diagnostics';
import type { Diagnostic } from '../../diagnostics';
import type { MeasureTable } from '../../plan';
import type { ResolvedPlan } from '../resolution';

/**
 * TG312: a measure that no algorithm names, in a plan that has algorithms. One that is proposed for a misspelt code is not named again: the
 * misspelling is the cause. `findings` are those on unknown codes.
 */
export function findUnusedMeasures(
  measures: MeasureTable | undefined,
  { resolutions }: ResolvedPlan,
  findings: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (measures === undefined || resolutions.every((resolution) => resolution === undefined)) return [];
  const named = new Set(resolutions.flatMap((resolution) => resolution?.parsed.codes ?? []));
  const proposed = new Set(findings.flatMap(proposals));
  const { sheet, codeColumn } = measures;
  return [...measures.byCode.values()]
    .filter(({ code }) => !named.has(code) && !proposed.has(code))
    .map(({ code, row }) => ({ code: 'TG312', at: cellLocation(sheet, row, codeColumn), params: { code } }));
}

function proposals(finding: Diagnostic): readonly string[] {
  if (finding.code === 'TG302') return finding.params.suggestions;
  return finding.code === 'TG310' ? [finding.params.known] : [];
}
