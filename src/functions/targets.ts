import type { Cell } from '../core/grid';
import { ITALIAN_SEPARATORS, dateFromSerial, parseTarget, targetOfNumber } from '../core/values';
import type { Separators, Target } from '../core/values';
import { textOf } from './cells';

/**
 * The target in a cell. A number has no operator and no unit here, as its format cannot be seen; it may be a date (see `asDateBeside`).
 * Never throws.
 */
export function targetOf(cell: Cell, separators: Separators = ITALIAN_SEPARATORS): Target {
  switch (cell.kind) {
    case 'empty':
      return { kind: 'missing' };
    case 'number':
      return targetOfNumber(cell.value, 'General', '');
    case 'text':
      return parseTarget(cell.value, separators);
    case 'boolean':
      return { kind: 'flag', yes: cell.value, raw: textOf(cell) };
    case 'errorValue':
      return { kind: 'invalid', raw: cell.value, reason: 'errorValue' };
  }
}

/** A bare number is a typed date where what it is compared with is one: dates arrive as their day numbers. */
export function asDateBeside(target: Target, cell: Cell, other: Target): Target {
  if (cell.kind !== 'number' || other.kind !== 'deadline') return target;
  const date = dateFromSerial(cell.value);
  return date === undefined ? target : { kind: 'deadline', date, raw: textOf(cell) };
}
