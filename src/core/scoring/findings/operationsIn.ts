import { parseDecimalText, ITALIAN_SEPARATORS } from '../../values';

const OPERATOR = /[-+*/]/;

const isNumber = (text: string): boolean => parseDecimalText(text, ITALIAN_SEPARATORS).ok;

/**
 * The readings of a code as one operation, with blanks around the operator: of two known codes, or (`withNumber`) of one and a number. A code may
 * hold such signs itself, so nothing follows from a reading but a question.
 */
export function operationsIn(
  code: string,
  isKnown: (code: string) => boolean,
  operands: 'codes' | 'withNumber',
): readonly string[] {
  const readings: string[] = [];
  for (let position = 1; position < code.length - 1; position += 1) {
    const operator = code.charAt(position);
    if (!OPERATOR.test(operator)) continue;
    const left = code.slice(0, position).trim();
    const right = code.slice(position + 1).trim();
    const fits =
      operands === 'codes'
        ? isKnown(left) && isKnown(right)
        : (isKnown(left) && isNumber(right)) || (isNumber(left) && isKnown(right));
    if (fits) readings.push(`${left} ${operator} ${right}`);
  }
  return readings;
}
