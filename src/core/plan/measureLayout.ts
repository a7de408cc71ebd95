import type { Diagnostic } from '../diagnostics';
import { ColumnContents } from './columnContent';
import { doubtful, recognised } from './columnRecognition';
import type { CalledRole, ColumnEvidence } from './columnRecognition';
import { completeHeader } from './completeHeader';
import { findHeader } from './header';
import type { Header } from './header';
import { chooseMeasureColumns } from './measureChoice';
import { isTableHeader } from './measureColumns';
import type { MeasureColumns } from './measureColumns';
import { correctedMeasureHeader, yearOfRole } from './measureCorrections';
import type { MeasureCorrections } from './measureCorrections';
import type {
  MeasureField,
  MeasureRecognition,
  MeasureRole,
  RecognisedMeasureColumn,
} from './measureRecognition';
import type { SheetView } from './sheetView';

/** What the columns of a sheet of measures are, and why. */
export interface MeasureLayout {
  readonly header: Header;
  readonly columns: MeasureColumns;
  readonly recognition: MeasureRecognition;
}

/** Cells name the columns of codes and of units only. */
const NOT_SOUGHT = [
  'label', 'level', 'operator', 'target', 'algorithm', 'weight', 'name', 'history',
] as const; // prettier-ignore

const NO_CODES: ReadonlySet<string> = new Set();

/** Reads the header and the columns of a sheet of measures: what a person said, then the words of the header, then the cells; undefined without a header. */
export function measureLayout(
  view: SheetView,
  corrections: Pick<MeasureCorrections, 'headerRow' | 'columns'>,
): MeasureLayout | undefined {
  const found = headerOf(view, corrections.headerRow);
  if (found === undefined) return undefined;
  const contents = new ColumnContents(view, found.lastRow + 1, NO_CODES);
  const said = correctedMeasureHeader(found, corrections);
  const absent = [...corrections.columns].flatMap(([role, column]) => (column === null ? [role] : []));
  const completed = completeHeader(view, said, contents, new Set<string>([...NOT_SOUGHT, ...absent]));
  const { columns, rivals } = chooseMeasureColumns(view, completed.header, contents);
  const evidence = { ...completed, contents, rivals: new Map([...completed.rivals, ...rivals]) };
  const header = corrections.headerRow === undefined ? 'header' : 'person';
  return {
    header: completed.header,
    columns,
    recognition: { columns: recognisedColumns(columns, evidence), header },
  };
}

/** The row a person pointed at, as far as it says something; else the header that says most. */
function headerOf(view: SheetView, headerRow: number | undefined): Header | undefined {
  const found = findHeader(view, isTableHeader);
  if (headerRow === undefined || found?.lastRow === headerRow) return found;
  const row = { ...view, firstRow: headerRow, endRow: headerRow + 1 };
  return findHeader(row, () => true) ?? { firstRow: headerRow, lastRow: headerRow, columns: [] };
}

/** What the cells of a field are held against; descriptions and origins may say anything. */
const CONTENT_OF = { code: 'code', description: undefined, unit: 'unit', origin: undefined } as const;
const FIELDS: readonly MeasureField[] = ['code', 'description', 'unit', 'origin'];

function recognisedColumns(
  columns: MeasureColumns,
  evidence: ColumnEvidence,
): readonly RecognisedMeasureColumn[] {
  const fields = FIELDS.flatMap((role): readonly RecognisedMeasureColumn[] => {
    const column = columns[role];
    return column === undefined ? [] : [recognised<MeasureRole>(role, CONTENT_OF[role], column, evidence)];
  });
  const years = columns.years.map(({ year, column }) =>
    recognised<MeasureRole>(`year:${year}`, 'history', column, evidence),
  );
  return [...fields, ...years].sort((a, b) => a.column - b.column);
}

function callRole(role: MeasureRole): CalledRole {
  const year = yearOfRole(role);
  if (year !== undefined) return { column: 'year', year };
  return { column: role as MeasureField };
}

/** One finding for each column that another would replace about as well. */
export const doubtfulMeasureColumns = (
  sheet: string,
  headerRow: number,
  columns: readonly RecognisedMeasureColumn[],
): readonly Diagnostic[] => doubtful(sheet, headerRow, columns, callRole);
