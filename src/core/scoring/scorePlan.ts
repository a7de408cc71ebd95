import type { Plan } from '../plan';
import { ROWS_A_TURN, ZERO, atOnce, eachInTurns, mapInTurns } from '../values';
import type { Decimal, InTurns } from '../values';
import type { YearActual } from './actuals';
import type { AddUp } from './groupSums';
import { bandIndex, judgeBody, judgeNode, scoreOf, shareAmong, shareAtTop } from './judgement';
import type { Judgement } from './judgement';
import type { NodeScore, Parameters, PlanScores } from './scores';

/** Children stand after their parent, so one pass from the last row upward sees every child before its parent. */
export function* judgeAll(
  plan: Plan,
  actuals: readonly (YearActual | undefined)[],
  parameters: Parameters,
): InTurns<Judgement[]> {
  const judgements: Judgement[] = new Array<Judgement>(plan.nodes.length);
  for (let index = plan.nodes.length - 1; index >= 0; index -= 1) {
    if (index % ROWS_A_TURN === 0) yield;
    const node = plan.nodes[index];
    if (node !== undefined) judgements[index] = judgeNode(plan, node, actuals[index], judgements, parameters);
  }
  return judgements;
}

/** Global weights run downward: a parent stands before its children. */
export function* shareAll(
  plan: Plan,
  judgements: readonly Judgement[],
  parameters: Parameters,
): InTurns<Decimal[]> {
  const shares: Decimal[] = plan.nodes.map(() => ZERO);
  shareAtTop(plan, judgements, shares, parameters);
  yield* eachInTurns(plan.nodes, ({ index, children }) =>
    shareAmong(children, shares[index] ?? ZERO, judgements, shares, parameters),
  );
  return shares;
}

/** The score of each node, aligned with them. */
export const scoreAll = (
  judgements: readonly Judgement[],
  shares: readonly Decimal[],
  parameters: Parameters,
): InTurns<NodeScore[]> =>
  mapInTurns(judgements, (judgement, index) => scoreOf(judgement, shares[index] ?? ZERO, parameters));

/** The scores of the body as a whole beside those of its nodes. */
export function withBody(
  plan: Plan,
  nodes: readonly NodeScore[],
  judgements: readonly Judgement[],
  parameters: Parameters,
  addUp?: AddUp,
): PlanScores {
  const { achievement, coverage } = judgeBody(plan, judgements, parameters, addUp);
  return { nodes, overall: achievement, coverage, overallBand: bandIndex(achievement, parameters) };
}

/** Scores every node and the body as a whole (scoring rules). `actuals` are those of `parameters.actualsYear`. */
export const scorePlan = (
  plan: Plan,
  actuals: readonly (YearActual | undefined)[],
  parameters: Parameters,
): PlanScores => atOnce(scoreInTurns(plan, actuals, parameters));

/** The same in pieces, between which others may have their turn. */
export function* scoreInTurns(
  plan: Plan,
  actuals: readonly (YearActual | undefined)[],
  parameters: Parameters,
): InTurns<PlanScores> {
  const judgements = yield* judgeAll(plan, actuals, parameters);
  const shares = yield* shareAll(plan, judgements, parameters);
  const nodes = yield* scoreAll(judgements, shares, parameters);
  return withBody(plan, nodes, judgements, parameters);
}
