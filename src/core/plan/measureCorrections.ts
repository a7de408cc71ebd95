import type { Header } from './header';
import type { HeaderWord } from './headerWords';
import type { MeasureField, MeasureRole } from './measureRecognition';
import { withSaidColumns } from './saidColumns';
import type { SaidColumn } from './saidColumns';

/**
 * What a person said of one sheet as one of measures. A field or year whose column is `null` stands in none. All rows and columns are
 * 0-based sheet coordinates.
 */
export interface MeasureCorrections {
  /** False: it holds no measures, whatever it looks like. */
  readonly isMeasures: boolean;
  /** The last row of the header. */
  readonly headerRow?: number;
  readonly columns: ReadonlyMap<MeasureRole, number | null>;
}

export const NO_MEASURE_CORRECTIONS: Pick<MeasureCorrections, 'headerRow' | 'columns'> = {
  columns: new Map(),
};

/** A description may stand under a name as well. */
const TAKEN: Readonly<Record<MeasureField, readonly HeaderWord[]>> = {
  code: ['code'],
  description: ['description', 'name', 'structure'],
  unit: ['unit'],
  origin: ['origin'],
};

const YEAR_ROLE = /^year:(\d{4})$/;

/** The year of a role; undefined for a field. */
export function yearOfRole(role: MeasureRole): number | undefined {
  const [, year] = YEAR_ROLE.exec(role) ?? [];
  return year === undefined ? undefined : Number(year);
}

function saidOf(role: MeasureRole, column: number | null): SaidColumn {
  const year = yearOfRole(role);
  if (year !== undefined) return { column, words: [], year, taken: [] };
  const field = role as MeasureField;
  return { column, words: [field], taken: TAKEN[field] };
}

/** The header of a sheet of measures as a person says it is. */
export const correctedMeasureHeader = (
  header: Header,
  { columns }: Pick<MeasureCorrections, 'columns'>,
): Header =>
  withSaidColumns(
    header,
    [...columns].map(([role, column]) => saidOf(role, column)),
  );
