import type { FieldValue } from './fieldValue';
import { printDate } from './plainDate';
import { printQuantity } from './quantity';
import type { Separators } from './separators';

/** The text of a value as the plan prints it. Words (N/D, yes and no) and what was not understood stay as typed; a missing value is ''. */
export function printFieldValue(value: FieldValue, separators: Separators): string {
  switch (value.kind) {
    case 'missing':
      return '';
    case 'quantity':
      return printQuantity(value.quantity, separators);
    case 'date':
      return printDate(value.date);
    case 'notAvailable':
    case 'flag':
    case 'invalid':
      return value.raw;
  }
}
