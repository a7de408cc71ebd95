import { UNIT_WORDS } from '../values';
import type { Unit, UnitKind } from '../values';
import { isOneOf, numberArray, textArray } from './formulaText';
import { isPercent } from './textFormulas';

/** What the unit of a target must be: a kind, any plain number (the actual has no unit), or nothing known. */
export type ExpectedUnit = UnitKind | 'plain' | 'any';

export function expectedUnit(unit: Unit | undefined): ExpectedUnit {
  if (unit === undefined) return 'any';
  return unit.kind === 'number' && unit.word === '' ? 'plain' : unit.kind;
}

const OTHER_KINDS = [UNIT_WORDS.money, UNIT_WORDS.days, UNIT_WORDS.hours];
const KIND_WORDS = [UNIT_WORDS.percent, ...OTHER_KINDS];

/** Number of the kind of a unit in lower case; 0 for a plain number. */
const kindOf = (unit: string): string => {
  const kinds = KIND_WORDS.flatMap((words, kind) => words.map(() => kind + 1));
  return `IFERROR(INDEX(${numberArray(kinds)},MATCH(${unit},${textArray(KIND_WORDS.flat())},0)),0)`;
};

/** Condition that two units in lower case go together in a `tra`: one of them is missing, or both are of one kind. */
export const isOneKind = (one: string, other: string): string =>
  `OR(${one}="",${other}="",${kindOf(one)}=${kindOf(other)})`;

/**
 * Condition that a text of words is in a unit of the expected kind (scoring rules, point 7); `unit` is a formula that gives the unit in
 * lower case. Only the words of one kind, so that the formula stays short.
 */
export function hasUnit(text: string, unit: string, expected: ExpectedUnit): string {
  switch (expected) {
    case 'any':
      return 'TRUE';
    case 'plain':
      return `NOT(${isPercent(text)})`;
    case 'percent':
      return isPercent(text);
    case 'number':
      return `NOT(OR(${isPercent(text)},${isOneOf(unit, OTHER_KINDS.flat())}))`;
    case 'money':
    case 'days':
    case 'hours':
      return `OR(${unit}="",${isOneOf(unit, UNIT_WORDS[expected])})`;
    case 'date':
    case 'flag':
      return 'FALSE';
  }
}
