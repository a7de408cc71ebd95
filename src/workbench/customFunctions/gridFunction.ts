import type { BaseValueObject } from '@univerjs/engine-formula';
import { BaseFunction } from '@univerjs/engine-formula';

import type { CallingCell, FunctionArgument, FunctionValue } from './functionCaller';
import type { FunctionCalls } from './functionCalls';
import type { FunctionMetadata, ParameterMetadata } from './metadata';
import {
  arrayObject,
  BUSY_LITERAL,
  errorObject,
  isErrorArgument,
  toRows,
  toValueObject,
  type ValueRows,
} from './valueObjects';

/** How the formula engine takes a function: the class and the name formulas write. */
export type GridFunction = readonly [new (name: string) => BaseFunction, string];

/** A class the formula engine can calculate with, for one custom function. */
export function gridFunction(
  metadata: FunctionMetadata,
  fullName: string,
  calls: FunctionCalls,
): GridFunction {
  class CustomFunction extends BaseFunction {
    override minParams = metadata.parameters.filter(({ optional }) => optional !== true).length;
    override maxParams = metadata.parameters.length;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      try {
        return evaluate(metadata, values.map(toRows), cell, calls);
      } catch {
        // An exception would end the calculation of the whole workbook.
        return errorObject('#VALUE!');
      }
    }
  }
  return [CustomFunction, fullName];
}

function evaluate(
  { id, parameters, options }: FunctionMetadata,
  given: readonly ValueRows[],
  cell: CallingCell,
  calls: FunctionCalls,
): BaseValueObject {
  const error = options?.allowErrorForDataTypeAny === true ? undefined : firstError(given);
  if (error !== undefined) return errorObject(error);
  const ask = (row: number, column: number): BaseValueObject => {
    const args = parameters.map((parameter, i) => argument(parameter, given[i], row, column));
    const answer = calls.answer(id, args, cell);
    if (answer === null) return errorObject(BUSY_LITERAL);
    return 'error' in answer ? errorObject(answer.error) : toValueObject(answer.value);
  };
  const lifted = given.filter((rows, i) => !isMatrix(parameters[i]) && isLarge(rows));
  if (lifted.length === 0) return ask(0, 0);
  const rowCount = Math.max(...lifted.map((rows) => rows.length));
  const columnCount = Math.max(...lifted.map((rows) => rows[0]?.length ?? 1));
  return arrayObject(
    Array.from({ length: rowCount }, (_r, row) =>
      Array.from({ length: columnCount }, (_c, column) => ask(row, column)),
    ),
  );
}

const isMatrix = (parameter: ParameterMetadata | undefined): boolean =>
  parameter?.dimensionality === 'matrix';

const isLarge = (rows: ValueRows): boolean => rows.length > 1 || (rows[0]?.length ?? 0) > 1;

/** A range given where one value is wanted makes Excel ask once for each of its cells; shorter ranges repeat. */
function argument(
  parameter: ParameterMetadata,
  rows: ValueRows | undefined,
  row: number,
  column: number,
): FunctionArgument {
  if (rows === undefined) return null;
  if (isMatrix(parameter)) return rows;
  const line = rows[rows.length === 1 ? 0 : row];
  const value: FunctionValue | undefined = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { type: 'Error', basicType: 'Error', basicValue: '#N/A' } : value;
}

function firstError(given: readonly ValueRows[]): string | undefined {
  for (const rows of given) {
    const error = rows.flat().find(isErrorArgument);
    if (error) return error.basicValue;
  }
  return undefined;
}
