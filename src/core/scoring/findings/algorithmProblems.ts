import type { Diagnostic } from '../../diagnostics';
import type { Grid } from '../../grid';
import type { MeasureTable, Plan } from '../../plan';
import { mapInTurns } from '../../values';
import type { InTurns } from '../../values';
import type { ResolvedPlan } from '../resolution';
import { syntaxFinding } from './algorithmSyntax';
import { circleFinding } from './circle';
import { findCodesOrOperations } from './codeOrOperation';
import { indicatorsOf } from './places';
import { knownCodes, unknownCodeFinding } from './unknownCode';
import type { KnownCodes } from './unknownCode';
import { findUnusedMeasures } from './unusedMeasure';

/**
 * Findings about the algorithms themselves, independent of the year: syntax, codes nobody knows, circles, codes that may be operations, measures
 * nobody uses. Without a sheet of measures no code is reported as unknown: the missing sheet is one finding already. Fixes
 * need the picture the plan was read from.
 */
export function* findAlgorithmProblems(
  plan: Plan,
  measures: MeasureTable | undefined,
  resolved: ResolvedPlan,
  grid?: Grid,
): InTurns<readonly Diagnostic[]> {
  const known = knownCodes(plan, measures);
  const ofRows = yield* findProblems(plan, measures, resolved, known, grid);
  yield;
  const problems = [...ofRows, ...findCodesOrOperations(plan, resolved, known)];
  yield;
  return [...problems, ...findUnusedMeasures(measures, resolved, problems)];
}

function* findProblems(
  plan: Plan,
  measures: MeasureTable | undefined,
  { resolutions }: ResolvedPlan,
  known: KnownCodes,
  grid: Grid | undefined,
): InTurns<readonly Diagnostic[]> {
  const found = yield* mapInTurns(indicatorsOf(plan), (node): readonly Diagnostic[] => {
    const resolution = resolutions[node.index];
    if (resolution?.problem === 'syntax') return [syntaxFinding(plan, node, resolution)];
    if (resolution?.problem === 'cycle') return circleFinding(plan, node, resolution);
    if (resolution?.problem !== 'unknownCode' || measures === undefined) return [];
    return resolution.unknown.map((code) => unknownCodeFinding(plan, node, resolution, code, known, grid));
  });
  return found.flat();
}
