import type { Diagnostic } from '../../diagnostics';
import type { Plan } from '../../plan';
import type { Parameters, PlanScores } from '../scores';
import { indicatorsOf } from './places';
import { strictBoundFinding } from './strictBound';
import { unitFinding } from './unitDiffers';

/** Findings that only the score shows: units that do not match, strict bounds met at equality. */
export function findScoreProblems(plan: Plan, scores: PlanScores, { targetsYear }: Parameters): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const node of indicatorsOf(plan)) {
    const score = scores.nodes[node.index];
    if (score === undefined) continue;
    found.push(...unitFinding(plan, node, score, targetsYear));
    found.push(...strictBoundFinding(plan, node, score, targetsYear));
  }
  return found;
}
