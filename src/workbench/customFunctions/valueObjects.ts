import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from '@univerjs/engine-formula';

import type { ErrorArgument, FunctionValue } from './functionCaller';

export type ValueRows = readonly (readonly FunctionValue[])[];

/** A value of the formula engine as rows of plain values; a single cell is one row of one. */
export function toRows(value: BaseValueObject): ValueRows {
  if (!value.isArray()) return [[toPlain(value)]];
  return (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => (cell ? toPlain(cell) : null)));
}

function toPlain(value: BaseValueObject): FunctionValue {
  if (value.isNull()) return null;
  if (value.isError()) return errorArgument((value as ErrorValueObject).getErrorType());
  return value.getValue();
}

const errorArgument = (basicValue: string): ErrorArgument => ({
  type: 'Error',
  basicType: 'Error',
  basicValue,
});

export const isErrorArgument = (value: unknown): value is ErrorArgument =>
  typeof value === 'object' &&
  value !== null &&
  'basicValue' in value &&
  'type' in value &&
  value.type === 'Error';

/** An error of the formula engine; the engine's own type lists fewer literals than Excel has. */
export const errorObject = (literal: string): ErrorValueObject =>
  ErrorValueObject.create(literal as ErrorType);

/** Stands in a cell whose function is still being asked: of the errors the engine knows, the one nothing else gives. */
export const BUSY_LITERAL = '#GETTING_DATA';

/** What a function answered, as a value of the formula engine; rows spill. */
export function toValueObject(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return toSingle(answer);
  const rows: unknown[][] = answer.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return errorObject('#CALC!');
  const cells = rows.map((row) => Array.from({ length: columnCount }, (_cell, i) => toSingle(row[i])));
  return arrayObject(cells);
}

export function arrayObject(cells: BaseValueObject[][]): ArrayValueObject {
  const columnCount = cells[0]?.length ?? 0;
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Excel shows 0 where a function gives nothing. */
function toSingle(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject('#NUM!');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (isErrorArgument(value)) return errorObject(value.basicValue);
  if (typeof value === 'object' && 'basicValue' in value) return toSingle(value.basicValue);
  return errorObject('#VALUE!');
}
