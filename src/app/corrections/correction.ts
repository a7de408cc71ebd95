import type { ColumnRole, CorrectedKind } from '../../core/plan';

/**
 * One thing a person says about the plan sheet: which column holds a field (`null`: none does), what a row is, or which row is the
 * header (of several plans, which one is read). `undefined` takes an earlier correction back. Rows and columns are 0-based. Where no plan was found
 * the header says on which `sheet` it is.
 */
export type Correction =
  | { readonly about: 'column'; readonly role: ColumnRole; readonly column: number | null | undefined }
  | { readonly about: 'row'; readonly row: number; readonly kind: CorrectedKind | undefined }
  | { readonly about: 'header'; readonly row: number | undefined; readonly sheet?: string };
