import { cellAt, numberFormatAt } from '../grid';
import type { IndicatorNode } from '../plan';
import { TABLE_NAMES } from '../scoring';
import { fieldValueOfNumber } from '../values';
import type { Frame } from './frame';
import { choose } from './formulaText';
import { dateOf, firstWord, numberOf, valueWords } from './textFormulas';
import { isPercent } from './unitFormulas';
import type { ExpectedUnit } from './unitFormulas';
import { scaledByYear, yearCell } from './yearFormulas';

const NOT_AVAILABLE = '"N/D"';

/** Name of the cell on `Parametri` with the position of the year before the actuals. */
export const PREVIOUS_INDEX = 'PIANO_IndicePrecedente';

const INDEX_OF = { actualWords: TABLE_NAMES.actualsIndex, previousWords: PREVIOUS_INDEX } as const;

/** A number of the other scale (percent or not) must not be taken for one in the unit of the indicator. */
const ofOtherScale = (words: string): string =>
  `IF(ISNUMBER(NUMBERVALUE(${firstWord(words)},${TABLE_NAMES.decimalSeparator},${TABLE_NAMES.groupSeparator})),"altra unità",NA())`;

function numberOfText(words: string, expected: ExpectedUnit): string {
  const number = numberOf(firstWord(words));
  if (expected === 'any') return `${number}/IF(${isPercent(words)},100,1)`;
  const [percent, plain] =
    expected === 'percent' ? [`${number}/100`, ofOtherScale(words)] : [ofOtherScale(words), number];
  return `IF(${isPercent(words)},${percent},${plain})`;
}

function flagOfText(words: string): string {
  const word = `LOWER(${words})`;
  return `IF(ISNUMBER(MATCH(${word},{"sì","si","yes"},0)),"sì",IF(${word}="no","no",${NOT_AVAILABLE}))`;
}

/** What the text cells of the row hold now decides which reading is written; a typed number needs none. */
function textReading(node: IndicatorNode, words: string, expected: ExpectedUnit): string {
  const kinds = new Set(node.history.map(({ kind }) => kind));
  if (kinds.has('flag')) return flagOfText(words);
  if (expected === 'date') return dateOf(firstWord(words));
  return numberOfText(words, expected);
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

/** Testo consuntivo and Testo precedente: the published cell of a year, a typed number as it is, a text in words. */
export function publishedWordsFormula(
  frame: Frame,
  node: IndicatorNode,
  key: 'actualWords' | 'previousWords',
): string {
  const cell = yearCell(INDEX_OF[key], frame.input.plan.columns.history, node.row);
  return `=IFERROR(IF(ISNUMBER(${cell}),${cell},${valueWords(cell)}),"")`;
}

/**
 * The published value behind a cell of words, as a number (percent as fraction, a date as serial), `sì` or `no`; `N/D` where there is
 * none. A formula without the equals sign.
 */
export function publishedValue(
  frame: Frame,
  node: IndicatorNode,
  key: 'actualWords' | 'previousWords',
  expected: ExpectedUnit,
): string {
  const words = frame.own(key, node);
  const { plan, planGrid } = frame.input;
  const scaled = scaledByYear(words, INDEX_OF[key], planGrid, node.row, plan.columns.history);
  const typed = typedIsForeign(frame, node, expected) ? '"altra unità"' : scaled;
  return `IFERROR(${choose([[`ISNUMBER(${words})`, typed]], textReading(node, words, expected))},${NOT_AVAILABLE})`;
}

/** Precedente: the value published for the year before the actuals. */
export const previousFormula = (frame: Frame, node: IndicatorNode, expected: ExpectedUnit): string =>
  `=${publishedValue(frame, node, 'previousWords', expected)}`;
