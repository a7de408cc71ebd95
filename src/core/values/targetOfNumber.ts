import { foldBlanks } from './blanks';
import { isMoneyFirst, quantityOfNumber } from './fieldValueOfNumber';
import { parseNumberFormat } from './numberFormat';
import type { NumberFormat } from './numberFormat';
import { dateFromSerial } from './plainDate';
import type { Target } from './target';
import { applyOperator, normaliseTarget, operatorOf, splitOperator, unknownShape } from './targetOperator';

/**
 * The target of a number typed into a cell (scoring rules, point 8). Its operator stands in a column of its own (`operatorText`) or, where that
 * is blank, before the number in its format (`">= "#,##0" N."`). A date format without operator means by that date. An operator that is not
 * known, or another text before the number, makes the target invalid. `raw` is the number as JavaScript prints it.
 */
export function targetOfNumber(double: number, numberFormat: string, operatorText: string): Target {
  const raw = String(double);
  if (!Number.isFinite(double)) return { kind: 'invalid', raw, reason: 'notANumber' };
  const format = parseNumberFormat(numberFormat);
  const { operator, rest } = splitOperator(normaliseTarget(format.prefix));
  if (rest !== '' && !isMoneyFirst(rest)) return unknownShape(raw);
  const bare = bareTarget(double, { ...format, prefix: moneyIn(format.prefix, rest) }, raw);
  const shown = operator === undefined ? bare : applyOperator(operator, bare);
  if (foldBlanks(operatorText) === '') return shown;
  const typed = operatorOf(operatorText);
  return typed === undefined ? unknownShape(raw) : applyOperator(typed, shown);
}

/** The money that is left of a prefix once the operator is off, with the blank that stood after it. */
const moneyIn = (prefix: string, money: string): string => (/\s$/.test(prefix) ? `${money} ` : money);

function bareTarget(double: number, format: NumberFormat, raw: string): Target {
  switch (format.kind) {
    case 'date': {
      const date = dateFromSerial(double);
      return date === undefined
        ? { kind: 'invalid', raw, reason: 'noSuchDate' }
        : { kind: 'deadline', date, raw };
    }
    case 'time':
      return unknownShape(raw);
    case 'number':
      return {
        kind: 'bound',
        operator: '=',
        typed: false,
        threshold: quantityOfNumber(double, format),
        raw,
      };
  }
}
