import type { FieldValue } from './fieldValue';
import { parseFieldValue } from './parseFieldValue';
import { inUnitOf, parseQuantity } from './quantity';
import type { Separators } from './separators';
import type { Target } from './target';
import { applyOperator, normaliseTarget, operatorOf, splitOperator, unknownShape } from './targetOperator';
import type { TargetOperator } from './targetOperator';

const BETWEEN_FIRST = /^(?:tra|fra|between) /i;
const BETWEEN_AND = / (?:e|and) /i;

/**
 * Reads the text of a target cell; never throws. Shapes (scoring rules, achievement): `>= q`, `<= q`, `> q`, `< q`, `= q`, a bare quantity,
 * `Entro [il] date`, a bare date, `tra a e b`, yes or no, N/D, blank; the same in English. What is none of these is `invalid`.
 */
export const parseTarget = (text: string, separators: Separators): Target => {
  const folded = normaliseTarget(text);
  if (BETWEEN_FIRST.test(folded)) return readBetween(folded.replace(BETWEEN_FIRST, ''), text, separators);
  const { operator, rest } = splitOperator(folded);
  const value = parseFieldValue(rest, separators);
  return operator === undefined ? bareTarget(value, text) : targetUnder(operator, value, text);
};

/** A quantity is put under its operator at once, as nearly all targets are. */
function targetUnder(operator: TargetOperator, value: FieldValue, raw: string): Target {
  if (value.kind === 'missing' || value.kind === 'notAvailable') return unknownShape(raw);
  return value.kind === 'quantity' && operator !== 'by'
    ? { kind: 'bound', operator, typed: true, threshold: value.quantity, raw }
    : applyOperator(operator, bareTarget(value, raw));
}

/**
 * A target whose operator stands in a column of its own (scoring rules, point 8). A blank operator leaves the text to itself; an operator
 * that is not known, or that contradicts the text, makes the target invalid. `raw` is the text without the operator.
 */
export function parseTargetWithOperator(operatorText: string, text: string, separators: Separators): Target {
  const target = parseTarget(text, separators);
  const folded = normaliseTarget(operatorText);
  if (folded === '' || target.kind === 'missing' || target.kind === 'notAvailable') return target;
  if (BETWEEN_FIRST.test(`${folded} `)) {
    return target.kind === 'between' ? target : readBetween(normaliseTarget(text), text, separators);
  }
  const operator = operatorOf(folded);
  return operator === undefined ? unknownShape(text) : applyOperator(operator, target);
}

/** A value without operator: a date is due by that day, a quantity is an untyped `=`. */
function bareTarget(value: FieldValue, raw: string): Target {
  switch (value.kind) {
    case 'missing':
      return value;
    case 'quantity':
      return { kind: 'bound', operator: '=', typed: false, threshold: value.quantity, raw };
    case 'date':
      return { kind: 'deadline', date: value.date, raw };
    case 'notAvailable':
    case 'flag':
    case 'invalid':
      return { ...value, raw };
  }
}

/** `a e b unit`: a unit on one side counts for both; the sides must be of one kind and in order. */
function readBetween(sides: string, raw: string, separators: Separators): Target {
  const and = BETWEEN_AND.exec(sides);
  if (and === null) return unknownShape(raw);
  const first = parseQuantity(sides.slice(0, and.index), separators);
  const second = parseQuantity(sides.slice(and.index + and[0].length), separators);
  if (!first.ok) return { kind: 'invalid', raw, reason: first.error };
  if (!second.ok) return { kind: 'invalid', raw, reason: second.error };
  const lower = first.value.unit.word === '' ? inUnitOf(first.value, second.value) : first.value;
  const upper = second.value.unit.word === '' ? inUnitOf(second.value, first.value) : second.value;
  if (lower.unit.kind !== upper.unit.kind || lower.amount.greaterThan(upper.amount)) return unknownShape(raw);
  return { kind: 'between', lower, upper, raw };
}
