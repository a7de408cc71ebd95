import type { Grid } from '../grid';
import type { BodyRow } from './bodyRows';
import { depthsByIndent, depthsByNumbering } from './depths';
import { depthsByOutline } from './outlineDepths';
import type { FieldColumns } from './fieldColumns';
import type { StructureRow } from './headingRuns';
import { placeFlat } from './placeFlat';
import { placeByDepth } from './placeByDepth';
import { placeByLevel } from './placeByLevel';
import { placeByStructure } from './placeByStructure';
import type { PlacedRow, PlacedRows } from './placedRow';
import type { RecognisedRow, RowReason } from './recognition';
import { structureRows } from './structureRows';

/** What tells the tree of a plan. */
type TreeReason = Extract<
  RowReason,
  'levelWord' | 'nameColumn' | 'indent' | 'numbering' | 'outline' | 'order'
>;

export interface PlacedPlan extends PlacedRows {
  readonly reason: TreeReason;
}

/** Builds the tree by what the sheet has: parents beside each indicator, else a word for each level, else a column, else indents, else numbered codes, else the outline, else the order of the rows. */
export function placeRows(grid: Grid, fields: FieldColumns, rows: readonly BodyRow[]): PlacedPlan {
  if (fields.flat !== undefined) return { ...placeFlat(grid, fields.flat, rows), reason: 'nameColumn' };
  if (fields.level !== undefined) return { ...placeByLevel(rows), reason: 'levelWord' };
  if ((fields.perLevel?.names.length ?? 0) > 0) return { ...placeByLevel(rows), reason: 'nameColumn' };
  const { kept, notUnderstood } = structureRows(rows, fields.weight !== undefined);
  const indents = depthsByIndent(grid, fields, kept);
  if (indents !== undefined)
    return { placed: placeByDepth(measured(kept, indents)), notUnderstood, reason: 'indent' };
  const numbers = depthsByNumbering(kept);
  if (numbers !== undefined)
    return { placed: placeByDepth(measured(kept, numbers)), notUnderstood, reason: 'numbering' };
  const levels = depthsByOutline(grid, kept);
  if (levels !== undefined)
    return { placed: placeByDepth(measured(kept, levels)), notUnderstood, reason: 'outline' };
  return { placed: placeByStructure(kept), notUnderstood, reason: 'order' };
}

const measured = (rows: readonly StructureRow[], depths: readonly number[]) =>
  rows.map((row, at) => ({ ...row, depth: depths[at] ?? 0 }));

/** The rows of a plan with what each was taken for and why. */
export function recognisedRows({ placed, notUnderstood, reason }: PlacedPlan): readonly RecognisedRow[] {
  const named = new Set(placed.flatMap(({ body, beside }) => (beside === undefined ? [body.row] : [])));
  const ownRows = placed.filter(({ body, beside }) => beside === undefined || !named.has(body.row));
  return [
    ...ownRows.map(({ body, kind }: PlacedRow): RecognisedRow => ({
      row: body.row,
      kind,
      reason: reasonOf(body, kind, reason),
    })),
    ...notUnderstood.map(({ row }): RecognisedRow => ({ row, kind: 'notUnderstood', reason: 'position' })),
  ];
}

function reasonOf(body: BodyRow, kind: PlacedRow['kind'], reason: TreeReason): RowReason {
  if (body.corrected !== undefined) return 'person';
  if (kind === 'block') return 'blockWord';
  if (body.level !== '' && (reason === 'levelWord' || reason === 'nameColumn')) return reason;
  return kind === 'indicator' && body.hasBody ? 'values' : reason === 'levelWord' ? 'position' : reason;
}
