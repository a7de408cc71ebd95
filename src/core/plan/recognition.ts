import type { NodeKind } from './model';

/** The fields of a plan that stand in a column each. */
export type FieldName =
  | 'label'
  | 'code'
  | 'name'
  | 'level'
  | 'weight'
  | 'description'
  | 'algorithm'
  | 'unit'
  | 'operator'
  | 'exemption';

/** What a column may hold: a field, or the values or targets of one year. */
export type ColumnRole = FieldName | `history:${number}` | `target:${number}`;

/** Why a column was taken for what it is: the words of its header, what its cells hold, both, or because a person said so. */
export type ColumnReason = 'header' | 'content' | 'headerAndContent' | 'person';

/** What one column was taken for. `confidence` runs from 0 to 1; below a half another reading is about as likely. */
export interface RecognisedColumn<Role = ColumnRole> {
  readonly role: Role;
  /** 0-based. */
  readonly column: number;
  readonly confidence: number;
  readonly reason: ColumnReason;
  /** Columns that would do about as well. */
  readonly rivals: readonly number[];
}

/** Rows that are no part of the tree. `otherPlan` belongs to a plan further down the sheet. */
export type AsideKind =
  'title' | 'header' | 'repeatedHeader' | 'legend' | 'note' | 'total' | 'notUnderstood' | 'otherPlan';

export type RowKind = NodeKind | AsideKind;

/**
 * Why a row was taken for what it is: its word in the level column, a word that announces a block, its values, its place in the order of the rows,
 * its indent, its numbering, its level in the outline, the column its name stands in, its wording, or because a person said so.
 */
export type RowReason =
  | 'levelWord'
  | 'blockWord'
  | 'values'
  | 'order'
  | 'indent'
  | 'numbering'
  | 'outline'
  | 'nameColumn'
  | 'wording'
  | 'position'
  | 'person';

export interface RecognisedRow {
  /** 0-based sheet row. */
  readonly row: number;
  readonly kind: RowKind;
  readonly reason: RowReason;
}

/** Another table on the same sheet that reads as a plan of its own. */
export interface OtherPlan {
  readonly title: string;
  /** 0-based row of its header. */
  readonly headerRow: number;
}

/** What the reader made of a sheet, for a person to see and to correct. Blank rows are left out; rows stand in sheet order. */
export interface Recognition {
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
  readonly otherPlans: readonly OtherPlan[];
}

export const NOTHING_RECOGNISED: Recognition = { columns: [], rows: [], otherPlans: [] };
