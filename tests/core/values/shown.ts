import type { FieldValue, Quantity, Target } from '../../../src/core/values';
import { isoDate } from '../../../src/core/values';

/** A quantity in one line: `0.721 percent "%"`, so that a case of a table is a line. */
export const shownQuantity = ({ amount, unit }: Quantity): string =>
  `${amount.toFixed()} ${unit.kind}${unit.word === '' ? '' : ` ${JSON.stringify(unit.word)}`}`;

/** A field value in one line. */
export function shownValue(value: FieldValue): string {
  switch (value.kind) {
    case 'quantity':
      return shownQuantity(value.quantity);
    case 'date':
      return isoDate(value.date);
    case 'flag':
      return value.yes ? 'yes' : 'no';
    case 'invalid':
      return value.reason;
    case 'missing':
    case 'notAvailable':
      return value.kind;
  }
}

/** A target in one line; an operator that was not typed stands in parentheses. */
export function shownTarget(target: Target): string {
  switch (target.kind) {
    case 'bound': {
      const operator = target.typed ? target.operator : `(${target.operator})`;
      return `${operator} ${shownQuantity(target.threshold)}`;
    }
    case 'between':
      return `${shownQuantity(target.lower)} .. ${shownQuantity(target.upper)}`;
    case 'deadline':
      return `by ${isoDate(target.date)}`;
    case 'flag':
      return target.yes ? 'yes' : 'no';
    case 'invalid':
      return target.reason;
    case 'missing':
    case 'notAvailable':
      return target.kind;
  }
}
