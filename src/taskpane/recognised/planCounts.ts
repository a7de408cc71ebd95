import type { OpenedPlan } from '../../app';
import type { NodeKind, Plan } from '../../core/plan';
import { formatCount } from '../format';
import type { Words } from '../words';

const countOf = (plan: Plan, kind: NodeKind): number =>
  plan.nodes.filter((node) => node.kind === kind).length;

/** How many nodes of each level and how many measures were read, in words; levels the plan has none of are left out. */
export function countTexts({ plan, measures }: OpenedPlan, { language, strings }: Words): readonly string[] {
  const counts = [
    { count: countOf(plan, 'area'), say: strings.areas },
    { count: countOf(plan, 'objective'), say: strings.strategicObjectives },
    { count: countOf(plan, 'operationalObjective'), say: strings.operationalObjectives },
    { count: countOf(plan, 'indicator'), say: strings.indicators },
    { count: measures?.measures.length ?? 0, say: strings.measures },
  ];
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, say }) => say(count, formatCount(count, language)));
}

/** The counts that matter most, for the line under the title. */
export function summaryText({ plan }: OpenedPlan, { language, strings }: Words): string {
  const objectives = countOf(plan, 'objective') + countOf(plan, 'operationalObjective');
  const indicators = countOf(plan, 'indicator');
  return [
    strings.objectives(objectives, formatCount(objectives, language)),
    strings.indicators(indicators, formatCount(indicators, language)),
  ].join(' · ');
}
