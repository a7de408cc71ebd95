import { REPORT_COLUMNS, REPORT_NAME, TABLE_NAME } from '../../../../src/core/emit/report/columns';
import { findReport } from '../../../../src/core/emit/report/places';
import type { RangeBox } from '../../../../src/core/grid';
import { gridOf } from '../../../support/planGrids';

const at = (row: number, column: number): RangeBox => ({ row, column, rows: 1, columns: 1 });

/** A report of which these names are there. */
const found = (ranges: Readonly<Record<string, RangeBox>>) =>
  findReport({
    grid: gridOf([]),
    ranges: new Map(Object.entries(ranges).map(([name, box]) => [name.toLowerCase(), box])),
  });

/** The names of the columns, each in the column given for it. */
const columnsAt = (columnOf: (index: number) => number): Record<string, RangeBox> =>
  Object.fromEntries(REPORT_COLUMNS.map(({ name }, index) => [name, at(9, columnOf(index))]));

const last = REPORT_COLUMNS.length - 1;
const columnsOf = (places: ReturnType<typeof found>) => REPORT_COLUMNS.map(({ key }) => places.column(key));
const sideBySide = (first: number) => REPORT_COLUMNS.map((_, index) => first + index);

test('a new report begins in the first cell', () => {
  const places = findReport(undefined);
  expect([places.top, places.headerRow, ...columnsOf(places)]).toEqual([0, 7, ...sideBySide(0)]);
});

test.each([
  ['moved as a whole', { [REPORT_NAME]: at(3, 2) }, 3, 10],
  ['rows inserted above the table', { [REPORT_NAME]: at(3, 2), [TABLE_NAME]: at(12, 2) }, 3, 12],
  ['the table right below its head', { [REPORT_NAME]: at(3, 2), [TABLE_NAME]: at(10, 2) }, 3, 10],
  ['the table moved into its head', { [REPORT_NAME]: at(3, 2), [TABLE_NAME]: at(9, 2) }, 3, 10],
])('%s', (_what, ranges, top, headerRow) => {
  const places = found(ranges);
  expect([places.top, places.headerRow, ...columnsOf(places)]).toEqual([top, headerRow, ...sideBySide(2)]);
});

describe('columns', () => {
  test('are where their names are, from left to right', () => {
    const places = found({ [REPORT_NAME]: at(3, 2), ...columnsAt((index) => 30 - index) });
    expect(columnsOf(places)).toEqual(REPORT_COLUMNS.map((_, index) => 30 - index));
    expect(places.ordered().map(([, column]) => column)).toEqual(
      REPORT_COLUMNS.map((_, index) => 30 - last + index),
    );
  });

  test.each([
    ['one name is gone', Object.fromEntries(Object.entries(columnsAt((index) => 30 - index)).slice(1))],
    ['two names are in one column', columnsAt((index) => (index === last ? 30 : 30 - index))],
  ])('stand side by side where %s', (_what, named) => {
    expect(columnsOf(found({ [REPORT_NAME]: at(3, 2), ...named }))).toEqual(sideBySide(2));
  });
});
