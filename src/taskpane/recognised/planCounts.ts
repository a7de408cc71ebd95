import type { OpenedPlan } from '../../app';
import type { Language } from '../../core/diagnostics';
import type { NodeKind, Plan } from '../../core/plan';
import { formatCount } from '../format';
import type { Words } from '../words';

const countOf = (plan: Plan, kind: NodeKind): number =>
  plan.nodes.filter((node) => node.kind === kind).length;

interface Count {
  readonly count: number;
  readonly say: (count: number, text: string) => string;
}

/** Counts as `17 obiettivi`; those of nothing are left out. */
const inWords = (counts: readonly Count[], language: Language): readonly string[] =>
  counts.filter(({ count }) => count > 0).map(({ count, say }) => say(count, formatCount(count, language)));

/** How many nodes of each level and how many measures were read, in words. */
export function countTexts({ plan, measures }: OpenedPlan, { language, strings }: Words): readonly string[] {
  const counts = [
    { count: countOf(plan, 'area'), say: strings.areas },
    { count: countOf(plan, 'objective'), say: strings.strategicObjectives },
    { count: countOf(plan, 'operationalObjective'), say: strings.operationalObjectives },
    { count: countOf(plan, 'indicator'), say: strings.indicators },
    { count: measures?.measures.length ?? 0, say: strings.measures },
  ];
  return inWords(counts, language);
}

/** The same in one line, all objectives together. */
export function summaryText({ plan, measures }: OpenedPlan, { language, strings }: Words): string {
  const counts = [
    { count: countOf(plan, 'area'), say: strings.areas },
    { count: countOf(plan, 'objective') + countOf(plan, 'operationalObjective'), say: strings.objectives },
    { count: countOf(plan, 'indicator'), say: strings.indicators },
    { count: measures?.measures.length ?? 0, say: strings.measures },
  ];
  return inWords(counts, language).join(' · ');
}
