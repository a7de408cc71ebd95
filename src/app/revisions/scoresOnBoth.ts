import type { IndicatorNode, Plan, PlanNode } from '../../core/plan';
import type { Alignment, FrozenPlan, FrozenRow } from '../../core/revision';
import { rollUp, scorePlan } from '../../core/scoring';
import type { Achievement, PlanScores } from '../../core/scoring';
import type { Target } from '../../core/values';
import type { OpenedPlan } from '../session';
import type { ScoreEffect, ScoresOnBoth } from './revisions';

type Scored = Pick<OpenedPlan, 'plan' | 'actuals' | 'parameters' | 'scores'>;

/** The target a row had in a year; undefined where it had no such row or the state no such year: then its own target stands. */
function earlierTarget(before: FrozenPlan, row: FrozenRow | undefined, year: number): Target | undefined {
  if (row === undefined || !before.targetYears.includes(year)) return undefined;
  return row.targets.find((entry) => entry.year === year)?.value ?? { kind: 'missing' };
}

/**
 * The present plan with the targets of an earlier state in the year in force; tree and weights stay (scoring rules, point 9). `pairs` come from
 * a comparison with the present plan, whose rows are aligned with its nodes.
 */
export function withEarlierTargets(
  plan: Plan,
  before: FrozenPlan,
  after: FrozenPlan,
  { pairs }: Pick<Alignment, 'pairs'>,
  year: number,
): Plan {
  const earlier = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const column = plan.targetYears.indexOf(year);
  const nodes = plan.nodes.map((node, index): PlanNode => {
    const row = after.rows[index];
    if (node.kind !== 'indicator' || row === undefined || column < 0) return node;
    const target = earlierTarget(before, earlier.get(row), year);
    return target === undefined ? node : withTarget(node, column, target);
  });
  return { ...plan, nodes };
}

const withTarget = (node: IndicatorNode, column: number, target: Target): IndicatorNode => ({
  ...node,
  targets: node.targets.map((own, at) => (at === column ? target : own)),
});

/** Scores of the present plan on its own targets and on those of an earlier state. */
export class BothScores {
  private readonly original: PlanScores;

  constructor(
    private readonly opened: Scored,
    before: FrozenPlan,
    after: FrozenPlan,
    alignment: Pick<Alignment, 'pairs'>,
  ) {
    const { plan, actuals, parameters } = opened;
    const earlier = withEarlierTargets(plan, before, after, alignment, parameters.targetsYear);
    this.original = scorePlan(earlier, actuals, parameters);
  }

  pairs(): ScoresOnBoth {
    const { scores } = this.opened;
    return {
      overall: { inForce: scores.overall, original: this.original.overall },
      nodes: scores.nodes.map(({ achievement }, index) => ({
        inForce: achievement,
        original: this.original.nodes[index]?.achievement ?? achievement,
      })),
    };
  }

  /** What the changed target of one indicator alone does to the objective above it; undefined where nothing stands above. */
  effectOf(index: number): ScoreEffect | undefined {
    const { plan, scores } = this.opened;
    const original = this.original.nodes[index]?.achievement;
    if (original === undefined) return undefined;
    let at = plan.nodes[index];
    let achievement = original;
    for (let parent = above(plan, at); parent !== undefined; parent = above(plan, at)) {
      achievement = this.rollUpWith(parent, at?.index ?? -1, achievement);
      at = parent;
      if (parent.kind !== 'block') {
        const objective = [parent.code, parent.name].filter((part) => part !== '').join(' - ');
        const after = scores.nodes[parent.index]?.achievement;
        return after === undefined ? undefined : { objective, before: achievement, after };
      }
    }
    return undefined;
  }

  /** The score of a parent if one of its children were worth something else. */
  private rollUpWith({ children }: PlanNode, child: number, achievement: Achievement): Achievement {
    const { scores, parameters } = this.opened;
    const judged = children.flatMap((index) => {
      const score = scores.nodes[index];
      return score === undefined ? [] : [index === child ? { ...score, achievement } : score];
    });
    return rollUp(judged, parameters.policy);
  }
}

const above = (plan: Plan, node: PlanNode | undefined): PlanNode | undefined =>
  node === undefined || node.parent < 0 ? undefined : plan.nodes[node.parent];
