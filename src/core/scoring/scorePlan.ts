import type { IndicatorNode, Plan } from '../plan';
import { ONE, ZERO } from '../values';
import type { Decimal } from '../values';
import { achievementOf } from './achievement';
import { publishedIn, targetIn } from './actuals';
import type { YearActual } from './actuals';
import { bandOf } from './limits';
import { coverageOf, globalWeightOf, rollUp } from './rollUp';
import type { WeightedChild } from './rollUp';
import type { Achievement, NodeScore, Parameters, PlanScores } from './scores';

/** What a node is worth before its share of the whole is known. */
interface Judgement extends WeightedChild {
  readonly indicator?: Pick<NodeScore, 'actual' | 'target' | 'previous'>;
}

/** Typed weight that counts: missing, unreadable and negative ones leave the row out (point 6). */
function weightOf(node: Plan['nodes'][number]): Decimal | undefined {
  if (node.weight.kind !== 'weight' || node.weight.fraction.isNegative()) return undefined;
  return node.weight.fraction;
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
  return {
    weight: weightOf(node),
    achievement,
    coverage: achievement.kind === 'scored' ? ONE : ZERO,
    indicator: { actual: actual.reading, target, previous },
  };
}

/** Children stand after their parent, so one pass from the last row upward sees every child before its parent. */
function judgeAll(
  plan: Plan,
  actuals: readonly (YearActual | undefined)[],
  parameters: Parameters,
): Judgement[] {
  const judgements: Judgement[] = new Array<Judgement>(plan.nodes.length);
  for (let index = plan.nodes.length - 1; index >= 0; index -= 1) {
    const node = plan.nodes[index];
    if (node === undefined) continue;
    const actual = actuals[index];
    if (node.kind === 'indicator' && actual !== undefined) {
      judgements[index] = judgeIndicator(plan, node, actual, parameters);
    } else {
      judgements[index] = judgeParent(node.children, weightOf(node), judgements, parameters);
    }
  }
  return judgements;
}

function judgeParent(
  children: readonly number[],
  weight: Decimal | undefined,
  judgements: readonly Judgement[],
  { policy }: Parameters,
): Judgement {
  const judged = children.flatMap((child) => judgements[child] ?? []);
  return { weight, achievement: rollUp(judged, policy), coverage: coverageOf(judged) };
}

/** Index of the row that is the body itself, whatever weight it carries (point 11); undefined where the plan has none. */
export function bodyRow(plan: Plan): number | undefined {
  const [only] = plan.roots;
  return plan.roots.length === 1 && only !== undefined && plan.nodes[only]?.kind === 'root'
    ? only
    : undefined;
}

/** Global weights run downward: a parent stands before its children. */
function shareOut(plan: Plan, judgements: readonly Judgement[], { policy }: Parameters): Decimal[] {
  const shares: Decimal[] = plan.nodes.map(() => ZERO);
  const shareAmong = (children: readonly number[], parent: Decimal): void => {
    const siblings = children.reduce((sum, child) => sum.plus(judgements[child]?.weight ?? ZERO), ZERO);
    for (const child of children)
      shares[child] = globalWeightOf(judgements[child]?.weight, siblings, parent, policy);
  };
  const root = bodyRow(plan);
  if (root === undefined) shareAmong(plan.roots, ONE);
  else shares[root] = ONE;
  for (const node of plan.nodes) shareAmong(node.children, shares[node.index] ?? ZERO);
  return shares;
}

const bandIndex = (achievement: Achievement, { policy }: Parameters): number | undefined =>
  achievement.kind === 'scored' ? bandOf(achievement.value, policy) : undefined;

/** The body as a whole: its own row, or the roll-up of the top rows. */
function overallOf(plan: Plan, judgements: readonly Judgement[], parameters: Parameters): Judgement {
  const root = judgements[bodyRow(plan) ?? -1];
  return root ?? judgeParent(plan.roots, undefined, judgements, parameters);
}

/** Scores every node and the body as a whole (scoring rules). `actuals` are those of `parameters.actualsYear`. */
export function scorePlan(
  plan: Plan,
  actuals: readonly (YearActual | undefined)[],
  parameters: Parameters,
): PlanScores {
  const judgements = judgeAll(plan, actuals, parameters);
  const shares = shareOut(plan, judgements, parameters);
  const nodes = judgements.map(({ weight, achievement, coverage, indicator }, index): NodeScore => {
    const globalWeight = shares[index] ?? ZERO;
    return {
      ...indicator,
      achievement,
      weight,
      globalWeight,
      contribution: achievement.kind === 'scored' ? globalWeight.times(achievement.value) : undefined,
      coverage,
      band: bandIndex(achievement, parameters),
    };
  });
  const overall = overallOf(plan, judgements, parameters);
  return {
    nodes,
    overall: overall.achievement,
    coverage: overall.coverage,
    overallBand: bandIndex(overall.achievement, parameters),
  };
}
