import { cellAt, numberFormatAt } from '../../grid';
import { resultRowOf, separatorsOfColumn } from '../../plan';
import type { IndicatorNode } from '../../plan';
import { fieldValueOfNumber } from '../../values';
import { VALID } from '../achievementFormulas';
import { choose } from '../formulaText';
import type { Frame } from '../frame';
import { expectedUnitOf } from '../ownedValues';
import { planCell } from '../planTexts';
import { OTHER_SCALE, quantityOfText, typedMeaning } from '../publishedFormulas';
import { dateOf, flagOf, isFlag, numberShape, orFlag, valueWords } from '../textFormulas';
import type { ExpectedUnit } from '../unitFormulas';
import { scaleOfFormat } from '../yearFormulas';
import type { DashboardParts } from './parts';
import { WORK_COLUMN, WORK_PER_YEAR } from './places';
import type { DashboardFrame } from './sectionCells';

const NOT_AVAILABLE = '"N/D"';

/** Columns of the work cells of a year, counted from the first of the sheet's tables. */
export const yearColumns = (year: number): Record<'words' | 'shape' | 'value' | 'met', number> => {
  const first = WORK_COLUMN + year * WORK_PER_YEAR;
  return { words: first, shape: first + 1, value: first + 2, met: first + 3 };
};

export const historyHeaders = ({ years }: DashboardParts): readonly string[] =>
  years.flatMap((year) => ['Testo', 'Forma', 'Valore', 'Sul target'].map((word) => `="${word} "&${year}`));

/** A typed number of a column: in the unit of the row, of another scale, or no value. */
function typedAmount(
  frame: Frame,
  node: IndicatorNode,
  column: number,
  words: string,
  expected: ExpectedUnit,
): string {
  const { planGrid } = frame.input;
  const cell = cellAt(planGrid, node.row, column);
  const number = cell.kind === 'number' ? cell.value : 1;
  const meaning = typedMeaning(
    fieldValueOfNumber(number, numberFormatAt(planGrid, node.row, column)),
    expected,
  );
  if (meaning !== 'value') return meaning === 'none' ? NOT_AVAILABLE : OTHER_SCALE;
  const scale = scaleOfFormat(planGrid, node.row, column);
  return scale === 1 ? words : `${words}/${scale}`;
}

/** The published cell of a year in words, the shape of its number, and its value. */
function publishedCells(
  frame: Frame,
  node: IndicatorNode,
  column: number,
  [words, shape]: readonly [string, string],
) {
  const cell = planCell(frame, node.row, column);
  const expected = expectedUnitOf(frame.input.scores.nodes[node.index]);
  const value = choose(
    [
      [`ISNUMBER(${words})`, typedAmount(frame, node, column, words, expected)],
      [isFlag(words), flagOf(words)],
    ],
    expected === 'date'
      ? dateOf(words)
      : quantityOfText(words, shape, expected, separatorsOfColumn(frame.input.plan, column)),
  );
  return {
    words: `=IFERROR(${orFlag(cell, `IF(ISNUMBER(${cell}),${cell},${valueWords(cell)})`)},"")`,
    shape: numberShape(words),
    value: `IFERROR(${value},${NOT_AVAILABLE})`,
  };
}

/** 1 where a value meets the target in force, 0 where it misses it, empty where the two cannot be compared. */
function metFormula(frame: Frame, node: IndicatorNode, value: string): string {
  const [direction, threshold, upper, outcome] = (
    ['direction', 'threshold', 'upper', 'outcome'] as const
  ).map((key) => frame.ownFixed(key, resultRowOf(node)));
  const slack = `1E-12*ABS(${threshold ?? ''})`;
  const meets = choose(
    [
      [`${direction ?? ''}="entro"`, `(${value}<=${threshold ?? ''})*1`],
      [`${direction ?? ''}="tra"`, `AND(${value}>=${threshold ?? ''}-${slack},${value}<=${upper ?? ''}+1E-12*ABS(${upper ?? ''}))*1`],
      [`LEFT(${direction ?? ''},1)=">"`, `(${value}>=${threshold ?? ''}-${slack})*1`],
      [`LEFT(${direction ?? ''},1)="<"`, `(${value}<=${threshold ?? ''}+${slack})*1`],
    ],
    `(ABS(${value}-${threshold ?? ''})<=${slack})*1`,
  ); // prettier-ignore
  return `=${choose(
    [
      [`OR(${outcome ?? ''}="Unità diverse",${outcome ?? ''}="Non valutabile")`, '""'],
      [`AND(${direction ?? ''}="sì/no",OR(${value}="sì",${value}="no"))`, `(${value}=${threshold ?? ''})*1`],
      [`AND(ISNUMBER(${value}),ISNUMBER(${threshold ?? ''}))`, meets],
    ],
    '""',
  )}`;
}

/** Work cells of one indicator, year by year. The year of the actuals has the actual, computed where it can be; the others what is published. */
export function historyCells(
  { frame, parts, places }: DashboardFrame,
  node: IndicatorNode,
  row: number,
): readonly string[] {
  return parts.years.flatMap((year, index) => {
    const at = yearColumns(index);
    const [words, shape, value] = [at.words, at.shape, at.value].map((column) =>
      places.cell('indicators', row, column),
    );
    const column = frame.input.plan.columns.history.find((entry) => entry.year === year)?.column;
    const published =
      column === undefined
        ? { words: '', shape: '', value: NOT_AVAILABLE }
        : publishedCells(frame, node, column, [words ?? '', shape ?? '']);
    const actual = frame.ownFixed('actual', resultRowOf(node));
    return [
      published.words,
      published.shape,
      `=IF(${VALID.actualsYear}=${year},${actual},${published.value})`,
      metFormula(frame, node, value ?? ''),
    ];
  });
}
