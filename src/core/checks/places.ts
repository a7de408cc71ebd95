import { cellLocation } from '../diagnostics';
import type { Location } from '../diagnostics';
import { weightColumnOf } from '../plan';
import type { Plan, PlanNode } from '../plan';

/** The cell that names a row. */
export function labelPlace({ sheet, columns }: Plan, { row, shared }: PlanNode): Location {
  if (shared !== undefined) return cellLocation(sheet, row, shared.codeColumn ?? shared.nameColumn);
  return cellLocation(sheet, row, columns.label ?? columns.code ?? columns.name ?? columns.level ?? 0);
}

/** The weight of a row; the cell that names it where the plan has no weights. */
export function weightPlace(plan: Plan, node: PlanNode): Location {
  const column = weightColumnOf(plan, node);
  return column === undefined ? labelPlace(plan, node) : cellLocation(plan.sheet, node.row, column);
}

/** What a finding calls a row: its code, its name where it has none. */
export const shortName = ({ code, name }: PlanNode): string => code || name;

/** Code and name; a block is named after its objective too, for all are called alike. */
export function longName(plan: Plan, node: PlanNode): string {
  if (node.kind !== 'block') return [node.code, node.name].filter((part) => part !== '').join(' - ');
  const parent = plan.nodes[node.parent];
  return parent === undefined ? node.name : `${node.name} (${shortName(parent)})`;
}
