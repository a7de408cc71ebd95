import { cellAt, numberFormatAt } from '../grid';
import type { IndicatorNode, YearColumn } from '../plan';
import { TABLE_NAMES } from '../scoring';
import { fieldValueOfNumber } from '../values';
import type { FieldValue } from '../values';
import type { Frame } from './frame';
import { choose } from './formulaText';
import {
  dateOf,
  flagOf,
  isFlag,
  isNumberShape,
  isPercent,
  numberOf,
  orFlag,
  quantityOf,
  valueWords,
} from './textFormulas';
import type { TextSeparators } from './textFormulas';
import type { ExpectedUnit } from './unitFormulas';
import { constantByYear, scaledByYear, separatorsByYear, yearCell } from './yearFormulas';

const NOT_AVAILABLE = '"N/D"';
export const OTHER_SCALE = '"altra unità"';

/** Name of the cell on `Parametri` with the position of the year before the actuals. */
export const PREVIOUS_INDEX = 'PIANO_IndicePrecedente';

const SHAPE_OF = { actualWords: 'actualShape', previousWords: 'previousShape' } as const;
const INDEX_OF = { actualWords: TABLE_NAMES.actualsIndex, previousWords: PREVIOUS_INDEX } as const;

/** A quantity of the other scale (percent or not) must not be taken for one in the unit of the indicator. */
export function quantityOfText(
  words: string,
  shape: string,
  expected: ExpectedUnit,
  separators: TextSeparators,
): string {
  if (expected === 'any') return quantityOf(words, shape, separators);
  const number = numberOf(words, separators);
  const [fits, amount] =
    expected === 'percent' ? [isPercent(words), `${number}/100`] : [`NOT(${isPercent(words)})`, number];
  return `IF(${isNumberShape(shape, separators)},IF(${fits},${amount},${OTHER_SCALE}),${NOT_AVAILABLE})`;
}

/** What a typed number of a column means by its number format: a number in the row's unit, one of the other scale, or no value at all. */
export function typedMeaning(value: FieldValue, expected: ExpectedUnit): 'value' | 'otherScale' | 'none' {
  if (value.kind === 'date') return expected === 'date' ? 'value' : 'none';
  if (value.kind !== 'quantity' || expected === 'date') return 'none';
  const isOther = (value.quantity.unit.kind === 'percent') !== (expected === 'percent');
  return isOther && expected !== 'any' ? 'otherScale' : 'value';
}

/** What a number in each cell of past years means by its number format. The number itself matters only where it is no day of the calendar. */
export function typedPublished(
  { input: { plan, planGrid } }: Frame,
  { row }: IndicatorNode,
): readonly FieldValue[] {
  return plan.columns.history.map(({ column }: YearColumn) => {
    const cell = cellAt(planGrid, row, column);
    return fieldValueOfNumber(cell.kind === 'number' ? cell.value : 1, numberFormatAt(planGrid, row, column));
  });
}

function typedValue(
  frame: Frame,
  node: IndicatorNode,
  words: string,
  index: string,
  expected: ExpectedUnit,
): string {
  const { plan, planGrid } = frame.input;
  const meanings = typedPublished(frame, node).map((value) => typedMeaning(value, expected));
  const scaled = scaledByYear(words, index, planGrid, node.row, plan.columns.history);
  if (meanings.every((meaning) => meaning === 'value')) return scaled;
  const byYear = { value: scaled, otherScale: OTHER_SCALE, none: NOT_AVAILABLE };
  return constantByYear(
    index,
    meanings.map((meaning) => byYear[meaning]),
    NOT_AVAILABLE,
  );
}

/** Testo consuntivo and Testo precedente: the published cell of a year, a typed number as it is, a text in words. */
export function publishedWordsFormula(
  frame: Frame,
  node: IndicatorNode,
  key: 'actualWords' | 'previousWords',
): string {
  const cell = yearCell(frame, INDEX_OF[key], frame.input.plan.columns.history, node);
  return `=IFERROR(${orFlag(cell, `IF(ISNUMBER(${cell}),${cell},${valueWords(cell)})`)},"")`;
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
  const shape = frame.own(SHAPE_OF[key], node);
  const { plan } = frame.input;
  const separators = separatorsByYear(INDEX_OF[key], plan, plan.columns.history);
  const value = choose(
    [
      [`ISNUMBER(${words})`, typedValue(frame, node, words, INDEX_OF[key], expected)],
      [isFlag(words), flagOf(words)],
    ],
    expected === 'date' ? dateOf(words) : quantityOfText(words, shape, expected, separators),
  );
  return `IFERROR(${value},${NOT_AVAILABLE})`;
}

/** Precedente: the value published for the year before the actuals. */
export const previousFormula = (frame: Frame, node: IndicatorNode, expected: ExpectedUnit): string =>
  `=${publishedValue(frame, node, 'previousWords', expected)}`;
