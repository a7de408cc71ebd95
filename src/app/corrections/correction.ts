import type { ColumnRole, CorrectedKind, MeasureRole } from '../../core/plan';

/**
 * One thing a person says about the plan sheet: which column holds a field (`null`: none does), what a row is, or which row is the
 * header (of several plans, which one is read). `undefined` takes an earlier correction back. Rows and columns are 0-based. Where no plan was found
 * the header says on which `sheet` it is.
 */
export type PlanCorrection =
  | { readonly about: 'column'; readonly role: ColumnRole; readonly column: number | null | undefined }
  | { readonly about: 'row'; readonly row: number; readonly kind: CorrectedKind | undefined }
  | { readonly about: 'header'; readonly row: number | undefined; readonly sheet?: string };

/**
 * One thing a person says about a sheet as one of measures: that it is one or is none (`undefined` takes everything back that was said of it), which
 * row is its header, or which column holds a field or the values of a year. The last two say that it is one.
 */
export type MeasureCorrection =
  | { readonly about: 'measures'; readonly sheet: string; readonly isMeasures: boolean | undefined }
  | { readonly about: 'measuresHeader'; readonly sheet: string; readonly row: number | undefined }
  | {
      readonly about: 'measuresColumn';
      readonly sheet: string;
      readonly role: MeasureRole;
      readonly column: number | null | undefined;
    };

export type Correction = PlanCorrection | MeasureCorrection;

export const isOfMeasures = (correction: Correction): correction is MeasureCorrection =>
  correction.about === 'measures' ||
  correction.about === 'measuresHeader' ||
  correction.about === 'measuresColumn';
