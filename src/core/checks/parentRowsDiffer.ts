import { cellLocation, proposing } from '../diagnostics';
import type { CellEdit, Diagnostic } from '../diagnostics';
import type { Grid, RawCell } from '../grid';
import type { PlanNode } from '../plan';
import type { Check } from './check';
import { contentAt, editOf } from './edits';
import { shortName } from './places';

/**
 * TG116: rows of a flat plan that say another weight of a parent, or another name beside its code, than the first of its rows, which counts; one
 * finding a parent and column. The fix writes what the first row says.
 */
export const parentRowsDiffer: Check = (plan, _measures, grid) =>
  grid === undefined
    ? []
    : plan.nodes.flatMap((node) => comparedColumns(node).flatMap((column) => finding(grid, node, column)));

function comparedColumns({ shared, weightColumn, code }: PlanNode): readonly number[] {
  if (shared === undefined) return [];
  const weight = weightColumn === undefined || weightColumn < 0 ? [] : [weightColumn];
  return code === '' ? weight : [...weight, shared.nameColumn];
}

function finding(grid: Grid, node: PlanNode, column: number): readonly Diagnostic[] {
  const first = contentAt(grid, node.row, column);
  const others = (node.shared?.rows ?? []).filter((row) => differ(first, contentAt(grid, row, column)));
  const [at, ...related] = others.map((row) => cellLocation(grid.sheet, row, column));
  if (at === undefined) return [];
  const text = said(contentAt(grid, others[0] ?? node.row, column));
  const edits = others.flatMap(
    (row): CellEdit | readonly CellEdit[] => editOf(grid, row, column, first) ?? [],
  );
  const isWhole = edits.length === others.length;
  return [
    {
      code: 'TG116',
      at,
      params: { name: shortName(node), text, first: said(first) },
      ...(related.length === 0 ? {} : { related }),
      ...proposing([isWhole ? { label: { kind: 'write', text: said(first) }, edits } : undefined]),
    },
  ];
}

const said = (content: RawCell): string => String(content).trim();

/** Empty cells say nothing; a number and a text are compared by what checks numbers kept as text. */
const differ = (one: RawCell, other: RawCell): boolean =>
  one !== '' && other !== '' && typeof one === typeof other && said(one) !== said(other);
