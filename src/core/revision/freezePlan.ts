import type { Plan, PlanNode } from '../plan';
import { fold, frozenTarget, frozenValue, frozenWeight } from './frozenValues';
import type { FrozenPlan, FrozenRow, OfYear } from './revision';

/** The values that are there, each with its year. */
const ofYears = <T extends { readonly kind: string }>(
  years: readonly number[],
  values: readonly T[],
  freeze: (value: T) => T,
): readonly OfYear<T>[] =>
  years
    .flatMap((year, index) => {
      const value = values[index];
      return value === undefined || value.kind === 'missing' ? [] : [{ year, value: freeze(value) }];
    })
    .sort((a, b) => a.year - b.year);

function freezeRow(plan: Plan, node: PlanNode): FrozenRow {
  const indicator = node.kind === 'indicator' ? node : undefined;
  return {
    kind: node.kind,
    parent: node.parent,
    key: fold(node.key),
    code: fold(node.code),
    name: fold(node.name),
    weight: frozenWeight(node.weight),
    description: fold(indicator?.description ?? ''),
    algorithm: fold(indicator?.algorithm ?? ''),
    unit: fold(indicator?.unit ?? ''),
    history: ofYears(plan.historyYears, indicator?.history ?? [], frozenValue),
    targets: ofYears(plan.targetYears, indicator?.targets ?? [], frozenTarget),
    reason: '',
    sheetRow: node.row,
  };
}

/** The content of a plan as it is now. Blanks in texts are folded; the exemption of the year is no part of the plan. */
export const freezePlan = (plan: Plan): FrozenPlan => ({
  title: fold(plan.title),
  historyYears: [...plan.historyYears].sort((a, b) => a - b),
  targetYears: [...plan.targetYears].sort((a, b) => a - b),
  rows: plan.nodes.map((node) => freezeRow(plan, node)),
});
