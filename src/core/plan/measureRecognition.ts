import type { ColumnReason, RecognisedColumn } from './recognition';

/** The fields of a measure that stand in a column each. */
export type MeasureField = 'code' | 'description' | 'unit' | 'origin';

/** What a column of a sheet of measures may hold: a field, or the values of one year. */
export type MeasureRole = MeasureField | `year:${number}`;

/** What one column was taken for; as `RecognisedColumn`. */
export type RecognisedMeasureColumn = RecognisedColumn<MeasureRole>;

/** What the reader made of one sheet of measures, for a person to see and to correct. */
export interface MeasureRecognition {
  readonly columns: readonly RecognisedMeasureColumn[];
  /** Why the row was taken for the header: by its words, or because a person said so. */
  readonly header: Extract<ColumnReason, 'header' | 'person'>;
}

export const NO_MEASURES_RECOGNISED: MeasureRecognition = { columns: [], header: 'header' };

/**
 * Why a sheet was taken, or was not, for one of measures: its header, its name and what can be read there, both, because it has other columns than
 * the first, or because a person said so.
 */
export type MeasureSheetReason = 'header' | 'name' | 'headerAndName' | 'otherColumns' | 'person';

/** A sheet that holds measures, or might. `confidence` runs from 0 to 1, in what `isRead` says. */
export interface RecognisedMeasureSheet {
  readonly sheet: string;
  readonly isRead: boolean;
  readonly reason: MeasureSheetReason;
  readonly confidence: number;
}
