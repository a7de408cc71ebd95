import { yearColumns } from './historyCells';
import { DATA_COLUMN } from './places';
import type { DashboardFrame, SectionCells } from './sectionCells';

/** Offset of the row with the code of the indicator that a person wants to follow: below the years. */
export const followedRow = ({ parts }: DashboardFrame): number => parts.years.length;

const wildcardsTaken = (text: string): string =>
  ['~', '*', '?'].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, text);

/** Position of the followed indicator: the first of the typed code, else the one furthest from its target. */
function followedPosition(dashboard: DashboardFrame, typed: string): string {
  const { places, parts } = dashboard;
  const codes = places.range('indicators', 0, parts.indicators.length);
  const furthest = places.cell('furthest', 0, DATA_COLUMN + 3);
  return `=IFERROR(MATCH(${wildcardsTaken(`TRIM(${typed})`)},${codes},0),${furthest})`;
}

/** A line has a gap where there is no number. */
const numberOrGap = (value: string): string => `=IF(ISNUMBER(${value}),${value},NA())`;

/**
 * Year by year: how many indicators have a value, how many of them already meet the target in force; and the values of one indicator beside
 * its target.
 */
export function trendSection(dashboard: DashboardFrame): SectionCells {
  const { places, parts } = dashboard;
  const count = parts.indicators.length;
  const followed = followedRow(dashboard);
  const cell = (row: number, column: number): string => places.cell('trend', row, column);
  const column = (index: number): string => places.range('indicators', index, count);
  const position = cell(followed, DATA_COLUMN);
  const pick = (index: number, otherwise: string): string =>
    `=IF(ISNUMBER(${position}),INDEX(${column(index)},${position}),${otherwise})`;
  return {
    id: 'trend',
    title: 'Andamento negli anni',
    headers: ['Anno', 'Indicatori con un valore confrontabile', 'Sul target', 'Quota', 'Indicatore seguito'],
    rows: [
      ...parts.years.map((year, index) => {
        const { met, value } = yearColumns(index);
        return [
          `=${year}`,
          `=COUNT(${column(met)})`,
          `=SUM(${column(met)})`,
          `=IF(${cell(index, 1)}=0,"N/D",${cell(index, 2)}/${cell(index, 1)})`,
          pick(value, '"N/D"'),
        ];
      }),
      ['', 'Codice da seguire (vuoto: il più lontano dal target)', null, '', pick(0, '""')],
    ],
    data: [
      ['', 'Quota sul target', '', '', 'Valore', 'Target'],
      ...parts.years.map((year, index) => [
        `="${year}"`,
        numberOrGap(cell(index, 3)),
        '',
        `="${year}"`,
        numberOrGap(cell(index, 4)),
        numberOrGap(cell(followed, DATA_COLUMN + 1)),
      ]),
      [followedPosition(dashboard, cell(followed, 2)), pick(DATA_COLUMN + 1, '"N/D"')],
    ],
  };
}
