import { cellLocation } from '../diagnostics';
import type { Diagnostic, Parsed } from '../diagnostics';
import { formulaAt } from '../grid';
import type { Grid } from '../grid';
import { ROWS_A_TURN, atOnce, compareDates, parseDateText } from '../values';
import type { FieldValue, InTurns } from '../values';
import { readText, readValue } from './cellFields';
import type { CellReading } from './cellFields';
import { isNote, isTotal } from './marks';
import { NO_COLUMNS, missingColumns } from './measureColumns';
import type { MeasureColumns } from './measureColumns';
import { NO_MEASURE_CORRECTIONS } from './measureCorrections';
import type { MeasureCorrections } from './measureCorrections';
import { doubtfulMeasureColumns, measureLayout } from './measureLayout';
import { NO_MEASURES_RECOGNISED } from './measureRecognition';
import { measuresByCode } from './measuresByCode';
import type { Measure, MeasureTable } from './model';
import { originOf } from './originWords';
import { separatorsOfCells } from './separatorsOfCells';
import { isFilled, textAt, viewOf } from './sheetView';
import { isProse, wordsOf } from './wording';

type SaidOfSheet = Pick<MeasureCorrections, 'headerRow' | 'columns'>;

/**
 * Reads the sheet of measures; never throws. Codes are kept as typed, but for surrounding blanks. Notes above and below the table are no
 * measures. What a person said of the sheet comes first. Without a header row (`headerRow` -1) the table is empty.
 */
export const readMeasures = (grid: Grid, corrections?: SaidOfSheet): Parsed<MeasureTable> =>
  atOnce(readMeasuresInTurns(grid, corrections));

/** The same in pieces of some rows each, between which others may have their turn. */
export function* readMeasuresInTurns(
  grid: Grid,
  corrections: SaidOfSheet = NO_MEASURE_CORRECTIONS,
): InTurns<Parsed<MeasureTable>> {
  const view = viewOf(grid);
  const layout = measureLayout(view, corrections);
  if (layout === undefined) return withoutHeader(grid);
  const { header, columns, recognition } = layout;
  const diagnostics: Diagnostic[] = [
    ...missingColumns(grid.sheet, header, columns),
    ...doubtfulMeasureColumns(grid.sheet, header.lastRow, recognition.columns),
  ];
  yield;
  const separators = separatorsOfCells(view, header.lastRow + 1, [columns.years.map(({ column }) => column)]);
  diagnostics.push(...separators.diagnostics);
  const reading = {
    grid,
    separators: separators.sheet,
    columnSeparators: separators.columns,
    report: (found: Diagnostic): void => void diagnostics.push(found),
  };
  const measures: Measure[] = [];
  for (let row = header.lastRow + 1; row < view.endRow; row += 1) {
    if (row % ROWS_A_TURN === 0) yield;
    const measure = readMeasure(reading, row, columns);
    if (measure !== undefined) measures.push(measure);
  }
  yield;
  const value: MeasureTable = {
    ...tableOf(grid, header.lastRow, columns, measures),
    recognition,
    separators: separators.sheet,
    ...(separators.columns.size === 0 ? {} : { columnSeparators: separators.columns }),
  };
  return { value, diagnostics: [...diagnostics, ...repeatedCodes(value)] };
}

function withoutHeader(grid: Grid): Parsed<MeasureTable> {
  const { sheet, origin } = grid;
  const at = cellLocation(sheet, origin.row, origin.column);
  const value = tableOf(grid, -1, NO_COLUMNS, []);
  return { value, diagnostics: [{ code: 'TG101', at, params: { sheet } }] };
}

function readMeasure(reading: CellReading, row: number, columns: MeasureColumns): Measure | undefined {
  const { grid } = reading;
  if (columns.code === undefined) return undefined;
  const code = readText(reading, row, columns.code);
  if (code === '') reportNameless(reading, row, columns, columns.code);
  if (code === '' || isAside(grid, row, columns, code)) return undefined;
  const unit = readText(reading, row, columns.unit);
  return {
    row,
    code,
    description: readText(reading, row, columns.description),
    unit,
    values: columns.years.map(({ column }) => readValue(reading, row, column, unit)),
    ...formulasOf(grid, row, columns),
    origin: originOf(readText(reading, row, columns.origin)),
  };
}

/** A value may be worked out from other cells: what it gave is read, how is kept. */
function formulasOf(grid: Grid, row: number, { years }: MeasureColumns): Pick<Measure, 'formulas'> {
  const formulas = years.map(({ column }) => formulaAt(grid, row, column));
  return formulas.some((formula) => formula !== undefined) ? { formulas } : {};
}

/** Values without a code are nobody's. Where the code is an error, that has been reported. */
function reportNameless(
  { grid, report }: CellReading,
  row: number,
  columns: MeasureColumns,
  code: number,
): void {
  const value = columns.years.find(({ column }) => isFilled(grid, row, column))?.column;
  if (value === undefined || isFilled(grid, row, code)) return;
  const text = textAt(grid, row, columns.description) || textAt(grid, row, value);
  report({ code: 'TG103', at: cellLocation(grid.sheet, row, value), params: { text } });
}

/** A text alone in its row is a measure without values only where it can be a code. */
const MOST_CODE_WORDS = 4;
const isRemark = (text: string): boolean =>
  isNote(text) || isProse(text) || text.split(/\s+/).length > MOST_CODE_WORDS;

/** As a header does; a day of that year is a value. */
const saysYear = (text: string, year: number): boolean =>
  wordsOf(text).includes(String(year)) && !parseDateText(text).ok;

/** Totals, remarks, and the header repeated at the head of a page. */
function isAside(
  grid: Grid,
  row: number,
  { description, unit, origin, years }: MeasureColumns,
  code: string,
): boolean {
  const others = [description, unit, origin, ...years.map(({ column }) => column)];
  const isAlone = !others.some((column) => isFilled(grid, row, column));
  const isTotals = isTotal(code) && wordsOf(code).length === 1 && !isFilled(grid, row, unit);
  const repeatsHeader =
    years.length > 0 && years.every(({ year, column }) => saysYear(textAt(grid, row, column), year));
  return isTotals || repeatsHeader || (isAlone && isRemark(code));
}

function tableOf(
  grid: Grid,
  headerRow: number,
  { code, years }: MeasureColumns,
  measures: readonly Measure[],
): MeasureTable {
  const firstRow = measures[0]?.row ?? headerRow + 1;
  return {
    sheet: grid.sheet,
    headerRow,
    firstRow,
    lastRow: measures[measures.length - 1]?.row ?? firstRow,
    codeColumn: code ?? grid.origin.column,
    years,
    measures,
    byCode: measuresByCode(measures),
    recognition: NO_MEASURES_RECOGNISED,
  };
}

/** One finding for each row whose code already stands above; the first row counts. Rows that say the same are no error. */
function repeatedCodes({ sheet, codeColumn, measures, byCode }: MeasureTable): readonly Diagnostic[] {
  return measures.flatMap((measure): readonly Diagnostic[] => {
    const first = byCode.get(measure.code);
    if (first === undefined || first === measure) return [];
    const code = haveTheSameValues(measure, first) ? 'TG311' : 'TG303';
    const at = cellLocation(sheet, measure.row, codeColumn);
    const related = [cellLocation(sheet, first.row, codeColumn)];
    return [{ code, at, params: { code: measure.code }, related }];
  });
}

/** Whether two rows hold the same values, however they are written. */
const haveTheSameValues = (measure: Measure, first: Measure): boolean =>
  measure.values.every((value, year) => saysTheSame(value, first.values[year] ?? { kind: 'missing' }));

/** Whether two cells mean the same value, however they are written. */
export function saysTheSame(value: FieldValue, other: FieldValue): boolean {
  if (value.kind === 'quantity' && other.kind === 'quantity')
    return value.quantity.amount.equals(other.quantity.amount);
  if (value.kind === 'date' && other.kind === 'date') return compareDates(value.date, other.date) === 0;
  if (value.kind === 'flag' && other.kind === 'flag') return value.yes === other.yes;
  return value.kind === other.kind && value.kind !== 'invalid';
}
