import type { Diagnostic } from '../../diagnostics';
import type { Plan } from '../../plan';
import type { Parameters, PlanScores } from '../scores';
import { indicatorsOf } from './places';
import { strictBoundFinding } from './strictBound';
import { unitFinding } from './unitDiffers';

/** Findings that only the score shows: units that do not match, strict bounds met at equality. */
export function findScoreProblems(plan: Plan, scores: PlanScores, { targetsYear }: Parameters): Diagnostic[] {
  return indicatorsOf(plan).flatMap((node) => {
    const score = scores.nodes[node.index];
    if (score === undefined) return [];
    return [
      ...unitFinding(plan, node, score, targetsYear),
      ...strictBoundFinding(plan, node, score, targetsYear),
    ];
  });
}
