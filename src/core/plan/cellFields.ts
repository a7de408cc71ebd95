import { cellAt, formulaAt, numberFormatAt } from '../grid';
import type { Grid } from '../grid';
import { cellLocation, proposing } from '../diagnostics';
import type { Diagnostic, NamedFix } from '../diagnostics';
import {
  fieldValueOfNumber,
  parseFieldValue,
  parseTarget,
  parseTargetWithOperator,
  targetOfNumber,
  unitOf,
} from '../values';
import type { FieldValue, InvalidReason, Quantity, Separators, Target } from '../values';
import { readableSpellings } from './readableSpellings';
import { textOf } from './sheetView';

/** How one sheet is read: its picture, how its numbers are written, and where findings go. */
export interface CellReading {
  readonly grid: Grid;
  readonly separators: Separators;
  /** Columns that write numbers in another way than the rest of the sheet. */
  readonly columnSeparators?: ReadonlyMap<number, Separators>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** How the numbers of a column are written. */
export const separatorsIn = ({ separators, columnSeparators }: CellReading, column: number): Separators =>
  columnSeparators?.get(column) ?? separators;

/** The text of a cell. An error value is reported and gives ''. No column gives ''. */
export function readText({ grid, report }: CellReading, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const cell = cellAt(grid, row, column);
  if (cell.kind === 'errorValue') {
    report({ code: 'TG205', at: cellLocation(grid.sheet, row, column), params: { text: cell.value } });
  }
  return textOf(cell);
}

/** A value of the history or of a measure. What cannot be read is reported and kept with its text. */
export function readValue(reading: CellReading, row: number, column: number, unit: string): FieldValue {
  const value = valueOfCell(reading, row, column);
  const read = (text: string): FieldValue => parseFieldValue(text, separatorsIn(reading, column));
  if (value.kind === 'invalid') reportInvalid(reading, row, column, value, 'TG201', read);
  if (value.kind !== 'quantity') return value;
  const quantity = withUnit(value.quantity, unit);
  return quantity === value.quantity ? value : { ...value, quantity };
}

function valueOfCell(reading: CellReading, row: number, column: number): FieldValue {
  const { grid } = reading;
  const cell = cellAt(grid, row, column);
  switch (cell.kind) {
    case 'empty':
      return { kind: 'missing' };
    case 'number':
      return fieldValueOfNumber(cell.value, numberFormatAt(grid, row, column));
    case 'text':
      return parseFieldValue(cell.value, separatorsIn(reading, column));
    case 'boolean':
      return { kind: 'flag', yes: cell.value, raw: textOf(cell) };
    case 'errorValue':
      return { kind: 'invalid', raw: cell.value, reason: 'errorValue' };
  }
}

/** A target; its operator stands in the text, in a column of its own, or in the number format. */
export function readTarget(
  reading: CellReading,
  row: number,
  column: number,
  { operator, unit }: { readonly operator: string; readonly unit: string },
): Target {
  const target = targetOfCell(reading, row, column, operator);
  const read = (text: string): Target => targetOfText(reading, column, text, operator);
  if (target.kind === 'invalid') reportInvalid(reading, row, column, target, 'TG202', read);
  if (unit === '') return target;
  if (target.kind === 'bound') return { ...target, threshold: withUnit(target.threshold, unit) };
  if (target.kind !== 'between') return target;
  return { ...target, lower: withUnit(target.lower, unit), upper: withUnit(target.upper, unit) };
}

function targetOfCell(reading: CellReading, row: number, column: number, operator: string): Target {
  const { grid } = reading;
  const separators = separatorsIn(reading, column);
  const cell = cellAt(grid, row, column);
  switch (cell.kind) {
    case 'empty':
      return { kind: 'missing' };
    case 'number':
      return targetOfNumber(cell.value, numberFormatAt(grid, row, column), operator);
    case 'text':
      return targetOfText(reading, column, cell.value, operator);
    case 'boolean':
      return {
        ...parseTargetWithOperator(operator, cell.value ? 'sì' : 'no', separators),
        raw: textOf(cell),
      } as Target;
    case 'errorValue':
      return { kind: 'invalid', raw: cell.value, reason: 'errorValue' };
  }
}

function targetOfText(reading: CellReading, column: number, text: string, operator: string): Target {
  const separators = separatorsIn(reading, column);
  return operator === ''
    ? parseTarget(text, separators)
    : parseTargetWithOperator(operator, text, separators);
}

/**
 * A unit in a column of its own holds for quantities written without one. A percent does not: whether 72 or 0,72 is meant the column
 * cannot say, and a quantity without unit never passes for a percent.
 */
function withUnit(quantity: Quantity, word: string): Quantity {
  if (word === '' || quantity.unit.word !== '' || quantity.unit.kind !== 'number') return quantity;
  const unit = unitOf(word);
  return unit.kind === 'percent' ? quantity : { ...quantity, unit, style: { ...quantity.style, gap: ' ' } };
}

/**
 * One finding for a cell that could not be read; `otherwise` is the code where no narrower one fits. Other spellings of its text that `read` can make
 * something of are proposed.
 */
export function reportInvalid(
  reading: CellReading,
  row: number,
  column: number,
  { raw, reason }: { readonly raw: string; readonly reason: InvalidReason },
  otherwise: 'TG201' | 'TG202',
  read?: (text: string) => FieldValue | Target,
): void {
  const at = cellLocation(reading.grid.sheet, row, column);
  const params = { text: raw };
  if (reason === 'errorValue') {
    reading.report({ code: 'TG205', at, params });
    return;
  }
  const fixes = read === undefined ? {} : proposing(spelledOtherwise(reading.grid, row, column, read));
  const code = reason === 'ambiguousSeparators' ? 'TG206' : otherwise;
  reading.report({ code, at, params, ...fixes });
}

/** A formula is left to the person who wrote it. */
function spelledOtherwise(
  grid: Grid,
  row: number,
  column: number,
  read: (text: string) => FieldValue | Target,
): readonly NamedFix[] {
  const cell = cellAt(grid, row, column);
  if (cell.kind !== 'text' || formulaAt(grid, row, column) !== undefined) return [];
  const { value: before } = cell;
  return readableSpellings(before)
    .filter((spelling) => read(spelling).kind !== 'invalid')
    .map((text) => ({
      label: { kind: 'write', text },
      edits: [{ sheet: grid.sheet, row, column, before, after: text }],
    }));
}
