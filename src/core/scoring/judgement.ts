import type { IndicatorNode, Plan, PlanNode } from '../plan';
import { ONE, ZERO } from '../values';
import type { Decimal } from '../values';
import { achievementOf } from './achievement';
import { publishedIn, targetIn } from './actuals';
import type { YearActual } from './actuals';
import { sumsOf } from './groupSums';
import type { AddUp } from './groupSums';
import { bandOf } from './limits';
import { coverageOfSums, globalWeightOf, scoreOfSums } from './rollUp';
import type { Achievement, NodeScore, Parameters } from './scores';
import { productsOf } from './weighedChild';
import type { WeighedChild, WeightedChild } from './weighedChild';

/** What a node is worth before its share of the whole is known. */
export interface Judgement extends WeighedChild {
  /** Undefined for parents. */
  readonly indicator: Pick<NodeScore, 'actual' | 'target' | 'previous'> | undefined;
}

/** Typed weight that counts: missing, unreadable and negative ones leave the row out (point 6). */
function weightOf({ weight }: PlanNode): Decimal | undefined {
  return weight.kind !== 'weight' || weight.fraction.isNegative() ? undefined : weight.fraction;
}

function judgeIndicator(
  plan: Plan,
  node: IndicatorNode,
  actual: YearActual,
  parameters: Parameters,
): Judgement {
  const target = targetIn(plan, node, parameters.targetsYear);
  const previous = publishedIn(plan, node, parameters.actualsYear - 1);
  const judged = { actual: actual.reading, target, previous, exemption: node.exemption };
  const achievement = achievementOf(judged, parameters.policy, parameters.asOf);
  const coverage = achievement.kind === 'scored' ? ONE : ZERO;
  const indicator = { actual: actual.reading, target, previous };
  return judgementOf({ weight: weightOf(node), achievement, coverage }, indicator);
}

/** Every field is written out: judgements are many, and one shape of them is made and read fastest. */
function judgementOf(child: WeightedChild, indicator: Judgement['indicator']): Judgement {
  const { weight, achievement, coverage } = child;
  const { weightedScore, coveredWeight } = productsOf(child);
  return { weight, achievement, coverage, weightedScore, coveredWeight, indicator };
}

/** The roll-up of some nodes, as that of a parent with this weight. */
export function judgeGroup(
  children: readonly number[],
  weight: Decimal | undefined,
  judgements: readonly Judgement[],
  { policy }: Parameters,
  addUp: AddUp = sumsOf,
): Judgement {
  const judged: Judgement[] = [];
  for (const child of children) {
    const judgement = judgements[child];
    if (judgement !== undefined) judged.push(judgement);
  }
  const sums = addUp(judged);
  const [achievement, coverage] = [scoreOfSums(sums, policy), coverageOfSums(sums)];
  return judgementOf({ weight, achievement, coverage }, undefined);
}

/** What one node is worth; its children have been judged. */
export const judgeNode = (
  plan: Plan,
  node: PlanNode,
  actual: YearActual | undefined,
  judgements: readonly Judgement[],
  parameters: Parameters,
  addUp?: AddUp,
): Judgement =>
  node.kind === 'indicator' && actual !== undefined
    ? judgeIndicator(plan, node, actual, parameters)
    : judgeGroup(node.children, weightOf(node), judgements, parameters, addUp);

/** Index of the row that is the body itself, whatever weight it carries (point 11); undefined where the plan has none. */
export function bodyRow(plan: Plan): number | undefined {
  const [only] = plan.roots;
  return plan.roots.length === 1 && only !== undefined && plan.nodes[only]?.kind === 'root'
    ? only
    : undefined;
}

/** The body as a whole: its own row, or the roll-up of the top rows. */
export const judgeBody = (
  plan: Plan,
  judgements: readonly Judgement[],
  parameters: Parameters,
  addUp?: AddUp,
): Judgement =>
  judgements[bodyRow(plan) ?? -1] ?? judgeGroup(plan.roots, undefined, judgements, parameters, addUp);

/** Shares a group's part of the whole among its members, by weight. */
export function shareAmong(
  members: readonly number[],
  whole: Decimal,
  judgements: readonly Judgement[],
  shares: Decimal[],
  { policy }: Parameters,
): void {
  let siblings = ZERO;
  for (const member of members) siblings = siblings.plus(judgements[member]?.weight ?? ZERO);
  for (const member of members)
    shares[member] = globalWeightOf(judgements[member]?.weight, siblings, whole, policy);
}

/** The parts of the whole of the top rows. */
export function shareAtTop(
  plan: Plan,
  judgements: readonly Judgement[],
  shares: Decimal[],
  parameters: Parameters,
): void {
  const root = bodyRow(plan);
  if (root === undefined) shareAmong(plan.roots, ONE, judgements, shares, parameters);
  else shares[root] = ONE;
}

export const bandIndex = (achievement: Achievement, { policy }: Parameters): number | undefined =>
  achievement.kind === 'scored' ? bandOf(achievement.value, policy) : undefined;

/** The score of a node from what it is worth and its share of the whole. */
export function scoreOf(
  { weight, achievement, coverage, indicator }: Judgement,
  globalWeight: Decimal,
  parameters: Parameters,
): NodeScore {
  const contribution = achievement.kind === 'scored' ? globalWeight.times(achievement.value) : undefined;
  return {
    achievement,
    actual: indicator?.actual,
    target: indicator?.target,
    previous: indicator?.previous,
    weight,
    globalWeight,
    contribution,
    coverage,
    band: bandIndex(achievement, parameters),
  };
}
