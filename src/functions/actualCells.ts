import type { Cell } from '../core/grid';
import { unitOfTarget } from '../core/scoring';
import type { ActualReading } from '../core/scoring';
import { ITALIAN_SEPARATORS, dateFromSerial, fieldValueOfNumber, parseFieldValue } from '../core/values';
import type { FieldValue, Target } from '../core/values';
import { textOf } from './cells';

/** The value in a cell as it is held against a target: a number is a day number where the target is a date, else in the unit of the target. */
export function valueBeside(cell: Cell, target: Target): FieldValue {
  switch (cell.kind) {
    case 'empty':
      return { kind: 'missing' };
    case 'number':
      return numberBeside(cell.value, target);
    case 'text':
      return parseFieldValue(cell.value, ITALIAN_SEPARATORS);
    case 'boolean':
      return { kind: 'flag', yes: cell.value, raw: textOf(cell) };
    case 'errorValue':
      return { kind: 'invalid', raw: cell.value, reason: 'errorValue' };
  }
}

function numberBeside(double: number, target: Target): FieldValue {
  if (target.kind === 'deadline') {
    const date = dateFromSerial(double);
    const raw = String(double);
    return date === undefined ? { kind: 'invalid', raw, reason: 'noSuchDate' } : { kind: 'date', date, raw };
  }
  const value = fieldValueOfNumber(double, 'General');
  const unit = unitOfTarget(target);
  return value.kind !== 'quantity' || unit === undefined
    ? value
    : { ...value, quantity: { ...value.quantity, unit } };
}

/** An actual: its unit counts only where both sides were typed with one, as text. */
export function actualBeside(cell: Cell, target: Target, targetHasUnit: boolean): ActualReading {
  const value = valueBeside(cell, target);
  const unit =
    targetHasUnit && cell.kind === 'text' && value.kind === 'quantity' ? value.quantity.unit : undefined;
  return { source: 'published', value, unitKind: unit?.kind, unitWord: unit?.word ?? '' };
}
