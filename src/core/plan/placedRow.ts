import type { BodyRow } from './bodyRows';
import type { FlatLevel } from './flatColumns';
import type { NodeKind } from './model';

/** A row with its place in the tree; `parent` is a position in the list of placed rows, -1 at the top. */
export interface PlacedRow {
  readonly body: BodyRow;
  readonly kind: NodeKind;
  readonly parent: number;
  /** Of a parent in a flat plan: the columns of its level, and all rows that name it. */
  readonly beside?: { readonly columns: FlatLevel; readonly rows: readonly number[] };
}

/** Rows with their places, and those that have none. */
export interface PlacedRows {
  readonly placed: readonly PlacedRow[];
  readonly notUnderstood: readonly BodyRow[];
}

/** Trees are read no deeper than this: what stands below is placed at the last level. */
export const DEEPEST_LEVEL = 250;
