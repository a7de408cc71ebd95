import { cellAt, numberFormatAt } from '../grid';
import type { IndicatorNode } from '../plan';
import { TABLE_NAMES } from '../scoring';
import { fieldValueOfNumber } from '../values';
import type { Frame } from './frame';
import { choose } from './formulaText';
import { dateOf, numberOf, valueWords, wordAfter } from './textFormulas';
import { isPercent } from './unitFormulas';
import type { ExpectedUnit } from './unitFormulas';
import { yearCell } from './yearFormulas';

const NOT_AVAILABLE = '"N/D"';

/** A text of the other scale (percent or not) must not be taken for the unit the indicator is in. */
function scaleGuard(words: string, expected: ExpectedUnit): string {
  if (expected === 'percent') return isPercent(words);
  return expected === 'any' ? 'TRUE' : `NOT(${isPercent(words)})`;
}

function numberOfText(cell: string, expected: ExpectedUnit): string {
  const words = valueWords(cell);
  const number = numberOf(wordAfter(words, '0'));
  if (expected === 'any') return `${number}/IF(${isPercent(words)},100,1)`;
  const value = expected === 'percent' ? `${number}/100` : number;
  return `IF(${scaleGuard(words, expected)},${value},"altra unità")`;
}

function flagOfText(cell: string): string {
  const word = `LOWER(${valueWords(cell)})`;
  return `IF(ISNUMBER(MATCH(${word},{"sì","si","yes"},0)),"sì",IF(${word}="no","no",${NOT_AVAILABLE}))`;
}

/** What the text cells of the row hold now decides which reading is written; a typed number needs none. */
function textReading(node: IndicatorNode, cell: string, expected: ExpectedUnit): string {
  const kinds = new Set(node.history.map(({ kind }) => kind));
  if (kinds.has('flag')) return flagOfText(cell);
  if (expected === 'date') return dateOf(wordAfter(valueWords(cell), '0'));
  return numberOfText(cell, expected);
}

/** Whether a number typed in the row's history is one the indicator's unit can take, by its number format. */
function typedIsForeign(frame: Frame, node: IndicatorNode, expected: ExpectedUnit): boolean {
  const { plan, planGrid } = frame.input;
  if (expected === 'any') return false;
  return plan.columns.history.some(({ column }) => {
    const cell = cellAt(planGrid, node.row, column);
    if (cell.kind !== 'number') return false;
    const value = fieldValueOfNumber(cell.value, numberFormatAt(planGrid, node.row, column));
    return (value.kind === 'date') !== (expected === 'date');
  });
}

/**
 * The published value of the year that `index` points to, as a number (percent as fraction, a date as serial), `sì` or `no`;
 * `N/D` where there is none. A formula without the equals sign.
 */
export function publishedValue(
  frame: Frame,
  node: IndicatorNode,
  index: string,
  expected: ExpectedUnit,
): string {
  const { plan } = frame.input;
  if (plan.columns.history.length === 0) return NOT_AVAILABLE;
  const cell = yearCell(index, plan.columns.history, node.row);
  const typed = typedIsForeign(frame, node, expected) ? '"altra unità"' : cell;
  return `IFERROR(${choose([[`ISNUMBER(${cell})`, typed]], textReading(node, cell, expected))},${NOT_AVAILABLE})`;
}

/** Precedente: the value published for the year before the actuals. */
export const previousFormula = (frame: Frame, node: IndicatorNode, expected: ExpectedUnit): string =>
  `=${publishedValue(frame, node, PREVIOUS_INDEX, expected)}`;

export const PREVIOUS_INDEX = 'PIANO_IndicePrecedente';
export const ACTUALS_INDEX = TABLE_NAMES.actualsIndex;
