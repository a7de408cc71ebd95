import type { Diagnostic } from '../../diagnostics';
import { measurePlace } from '../../plan';
import type { MeasureTable } from '../../plan';
import type { ResolvedPlan } from '../resolution';

/**
 * TG312: a measure that no algorithm names, in a plan that has algorithms. One that is proposed in place of what is written is not named
 * again: the mistake there is the cause. `findings` are those on codes.
 */
export function findUnusedMeasures(
  measures: MeasureTable | undefined,
  { resolutions }: ResolvedPlan,
  findings: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (measures === undefined || resolutions.every((resolution) => resolution === undefined)) return [];
  const named = new Set<string>();
  for (const resolution of resolutions) for (const code of resolution?.parsed.codes ?? []) named.add(code);
  const proposed = new Set(findings.flatMap(proposals));
  return [...measures.byCode.values()]
    .filter(({ code }) => !named.has(code) && !proposed.has(code))
    .map((measure) => ({
      code: 'TG312',
      at: measurePlace(measures, measure),
      params: { code: measure.code },
    }));
}

/** Codes that would be named if the algorithm were written as it was probably meant. */
function proposals(finding: Diagnostic): readonly string[] {
  switch (finding.code) {
    case 'TG302':
      return finding.params.suggestions;
    case 'TG310':
      return [finding.params.known];
    case 'TG313':
    case 'TG314':
      return finding.params.apart.split(/ [-+*/] /);
    default:
      return [];
  }
}
