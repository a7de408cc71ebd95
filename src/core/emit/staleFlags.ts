import { cellLocation } from '../diagnostics';
import type { CellEdit, Diagnostic } from '../diagnostics';
import { cellAt, formulaAt } from '../grid';
import type { Grid, RawCell } from '../grid';
import { lastResultRow, resultRowOf } from '../plan';
import type { PlanNode } from '../plan';
import { flagRows, freezePlan } from '../revision';
import type { RowFlag } from '../revision';
import type { FormulaStyle } from './ownedCells';
import { flagCells, flagLayout } from './revisionFlagCells';
import type { FlagInput } from './revisionFlagCells';
import type { FlagLayout } from './revisionFlagLayout';

/** What a cell holds: its formula, or its value; '' where it is empty. */
function contentAt(grid: Grid, row: number, column: number): RawCell {
  const cell = cellAt(grid, row, column);
  return formulaAt(grid, row, column) ?? (cell.kind === 'empty' ? '' : cell.value);
}

/**
 * TG608 where the flags of some rows were settled before the rows became what they are: new, moved, sorted, recoded, renamed, or changed in a field that
 * has no formula of its own. The fix writes those rows anew; there is none where the flags must be written as a whole (rows below the last flagged one,
 * another number of target years). Nothing for a plan that is not flagged. Linear in rows.
 */
export function findStaleFlags(flagInput: FlagInput, style: FormulaStyle): readonly Diagnostic[] {
  const { input, revision, answers, block } = flagInput;
  const { plan, parameters } = input;
  if (block === undefined) return [];
  const layout = flagLayout(flagInput);
  const at = cellLocation(plan.sheet, block.row, layout.column('change'));
  const finding = (count: number): Diagnostic => ({
    code: 'TG608',
    at,
    params: { name: revision.name, count },
  });
  if (layout.columns.length !== block.columns) return [finding(plan.nodes.length)];
  const flags = flagRows(revision.plan, freezePlan(plan), parameters.targetsYear, answers);
  const stale = plan.nodes.filter((node) => isStale(flagInput, layout, node, flags[node.index]));
  if (stale.length === 0) return [];
  const edits = editsOf(flagInput, layout, style, stale);
  const rows = [...new Set(edits.map(({ row }) => row))];
  if (rows.length === 0) return [];
  const related = rows.map((row) => cellLocation(plan.sheet, row, layout.column('change')));
  const isInside = lastResultRow(plan) <= lastFlagged(flagInput, layout);
  return [{ ...finding(rows.length), related, ...(isInside ? { fix: { edits } } : {}) }];
}

function isStale(
  { input: { planGrid } }: FlagInput,
  layout: FlagLayout,
  node: PlanNode,
  flag: RowFlag | undefined,
): boolean {
  const row = resultRowOf(node);
  const content = (key: 'change' | 'key' | 'others'): RawCell => contentAt(planGrid, row, layout.column(key));
  const isFlagged = String(content('change')).startsWith('=');
  return !isFlagged || content('key') !== flag?.mark || (content('others') === 'x') !== flag.others;
}

/** The last row that carries a short key; -1 where none does. */
function lastFlagged({ input: { plan, planGrid } }: FlagInput, layout: FlagLayout): number {
  const column = layout.column('key');
  const rows = plan.nodes.map(resultRowOf).filter((row) => cellAt(planGrid, row, column).kind === 'text');
  return Math.max(-1, ...rows);
}

/** The cells of some rows as they should be, where they are not; cells of the user stay out. */
function editsOf(
  flagInput: FlagInput,
  layout: FlagLayout,
  style: FormulaStyle,
  nodes: readonly PlanNode[],
): readonly CellEdit[] {
  const { plan, planGrid } = flagInput.input;
  const { box, contents } = flagCells(flagInput, layout, style);
  return nodes.map(resultRowOf).flatMap((row) =>
    (contents[row - box.row] ?? []).flatMap((after, offset): readonly CellEdit[] => {
      const column = box.column + offset;
      const before = contentAt(planGrid, row, column);
      if (after === null || after === before) return [];
      const isFormula = typeof after === 'string' && after.startsWith('=');
      return [{ sheet: plan.sheet, row, column, before, after, ...(isFormula ? { isFormula } : {}) }];
    }),
  );
}
