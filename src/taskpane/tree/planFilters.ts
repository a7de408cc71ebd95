import type { OpenedPlan } from '../../app';
import type { PlanNode } from '../../core/plan';

/** What the tree can be narrowed to. */
export type PlanFilter = 'notReached' | 'notScored' | 'changed' | 'findings';

export const PLAN_FILTERS: readonly PlanFilter[] = ['notReached', 'notScored', 'changed', 'findings'];

/** Rows of the plan sheet on which a finding stands. */
function rowsWithFindings({ diagnostics, plan }: OpenedPlan): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { at, related = [] } of diagnostics)
    for (const place of [at, ...related])
      if (!('workbook' in place) && place.sheet === plan.sheet && place.range.rows === 1)
        rows.add(place.range.row);
  return rows;
}

/** Indexes of the nodes each filter keeps. Achievement is judged on indicators: a parent only gathers theirs. */
export function filteredNodes(
  opened: OpenedPlan,
  changed: ReadonlySet<number>,
): Readonly<Record<PlanFilter, ReadonlySet<number>>> {
  const { plan, scores, parameters } = opened;
  const best = parameters.policy.bands.length - 1;
  const withFindings = rowsWithFindings(opened);
  const keep = (wanted: (node: PlanNode) => boolean): ReadonlySet<number> =>
    new Set(plan.nodes.filter(wanted).map(({ index }) => index));
  const isIndicator = ({ kind }: PlanNode): boolean => kind === 'indicator';
  const kindOf = ({ index }: PlanNode) => scores.nodes[index]?.achievement.kind;
  return {
    notReached: keep(
      (node) =>
        isIndicator(node) && kindOf(node) === 'scored' && (scores.nodes[node.index]?.band ?? best) < best,
    ),
    notScored: keep((node) => isIndicator(node) && kindOf(node) === 'notScored'),
    changed: keep(({ index }) => changed.has(index)),
    findings: keep(({ row }) => withFindings.has(row)),
  };
}
