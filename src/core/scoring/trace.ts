import type { IndicatorNode, Plan } from '../plan';
import type { Decimal } from '../values';
import { ZERO } from '../values';
import type { YearActual } from './actuals';
import type { Reference, ResolvedPlan } from './resolution';
import type { NodeScore, PlanScores } from './scores';

/** What one code of the algorithm stands for, with the place of its value. */
export interface TracedCode {
  readonly code: string;
  readonly means: 'measure' | 'indicator' | 'nothing';
  /** 0-based row on the sheet of measures, or of the plan for an indicator. */
  readonly row: number | undefined;
}

/** One step of the path from the top to the node. */
export interface TracedStep {
  readonly index: number;
  readonly name: string;
  readonly weight: Decimal | undefined;
  /** Share of the whole at this point of the path. */
  readonly globalWeight: Decimal;
}

/** Why a node has the number it has: everything a person needs to work it out again by hand. */
export interface Trace {
  readonly index: number;
  readonly path: readonly TracedStep[];
  readonly score: NodeScore;
  /** Indicators only. */
  readonly algorithm:
    { readonly text: string; readonly codes: readonly TracedCode[]; readonly actual: YearActual } | undefined;
  /** Parents only: the children with weight and score, in sheet order. */
  readonly children: readonly { readonly index: number; readonly name: string; readonly score: NodeScore }[];
}

function tracedCode(plan: Plan, code: string, { measure, indicators }: Reference): TracedCode {
  if (measure !== undefined) return { code, means: 'measure', row: measure.row };
  const [first] = indicators;
  if (first === undefined) return { code, means: 'nothing', row: undefined };
  return { code, means: 'indicator', row: plan.nodes[first]?.row };
}

function pathTo(plan: Plan, index: number, scores: PlanScores): readonly TracedStep[] {
  const steps: TracedStep[] = [];
  for (let at = index; at >= 0; at = plan.nodes[at]?.parent ?? -1) {
    const node = plan.nodes[at];
    const score = scores.nodes[at];
    if (node === undefined) break;
    steps.push({
      index: at,
      name: node.name,
      weight: score?.weight,
      globalWeight: score?.globalWeight ?? ZERO,
    });
  }
  return steps.reverse();
}

/** The trace of a node; undefined where there is no such node. */
export function traceNode(
  plan: Plan,
  resolved: ResolvedPlan,
  actuals: readonly (YearActual | undefined)[],
  scores: PlanScores,
  index: number,
): Trace | undefined {
  const node = plan.nodes[index];
  const score = scores.nodes[index];
  if (node === undefined || score === undefined) return undefined;
  const children = node.children.flatMap((child) => {
    const childScore = scores.nodes[child];
    return childScore === undefined
      ? []
      : [{ index: child, name: plan.nodes[child]?.name ?? '', score: childScore }];
  });
  const algorithm = node.kind === 'indicator' ? tracedAlgorithm(plan, resolved, actuals, node) : undefined;
  return { index, path: pathTo(plan, index, scores), score, algorithm, children };
}

function tracedAlgorithm(
  plan: Plan,
  resolved: ResolvedPlan,
  actuals: readonly (YearActual | undefined)[],
  node: IndicatorNode,
): Trace['algorithm'] {
  const actual = actuals[node.index];
  if (actual === undefined) return undefined;
  const references = resolved.resolutions[node.index]?.references ?? new Map<string, Reference>();
  const codes = [...references].map(([code, reference]) => tracedCode(plan, code, reference));
  return { text: node.algorithm, codes, actual };
}
