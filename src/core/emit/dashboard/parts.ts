import type { IndicatorNode, Plan, PlanNode } from '../../plan';
import { bodyRow } from '../../scoring';
import type { Parameters } from '../../scoring';

/** The sections of the dashboard, in the order in which they stand on the sheet. */
export type SectionId = 'summary' | 'areas' | 'outcomes' | 'trend' | 'furthest' | 'objectives' | 'indicators';

/** How many of the indicators that are furthest from their target are drawn. */
export const FURTHEST = 15;

/** What the dashboard shows of a plan. Years ascend. */
export interface DashboardParts {
  readonly areas: readonly PlanNode[];
  readonly objectives: readonly PlanNode[];
  readonly indicators: readonly IndicatorNode[];
  readonly years: readonly number[];
  readonly bands: number;
}

const isIndicator = (node: PlanNode): node is IndicatorNode => node.kind === 'indicator';

/** The rows right below the body, whatever their level is called. */
function topRows(plan: Plan): readonly PlanNode[] {
  const body = bodyRow(plan);
  const indexes = body === undefined ? plan.roots : (plan.nodes[body]?.children ?? []);
  return indexes.flatMap((index) => plan.nodes[index] ?? []).filter(({ kind }) => kind !== 'indicator');
}

/** Objectives by their level; where no row is called so, every parent that is neither a block nor shown among the areas. */
function objectivesOf(plan: Plan, areas: readonly PlanNode[]): readonly PlanNode[] {
  const named = plan.nodes.filter(({ kind }) => kind === 'objective' || kind === 'operationalObjective');
  const shown = new Set([...areas.map(({ index }) => index), bodyRow(plan)]);
  const found = named.length > 0 ? named : plan.nodes.filter(({ kind }) => kind === 'group');
  return found.filter(({ index }) => !shown.has(index));
}

export function partsOf(plan: Plan, { actualsYear, policy }: Parameters): DashboardParts {
  const areas = plan.nodes.filter(({ kind }) => kind === 'area');
  const top = areas.length > 0 ? areas : topRows(plan);
  return {
    areas: top,
    objectives: objectivesOf(plan, top),
    indicators: plan.nodes.filter(isIndicator),
    years: [...new Set([...plan.historyYears, actualsYear])].sort((a, b) => a - b),
    bands: policy.bands.length,
  };
}
