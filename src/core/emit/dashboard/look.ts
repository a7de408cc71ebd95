import type { RangeBox } from '../../grid';
import { VALID } from '../achievementFormulas';
import { BAND_FILLS } from '../ownedStyles';
import type { CellStyle, ColumnWidth, ConditionalFormatWrite, StyleWrite } from '../writePlan';
import { cellName } from '../../grid';
import { followedRow } from './trendSection';
import {
  BAND_COLUMN,
  CHART_COLUMNS,
  DATA_COLUMN,
  HEAD_ROWS,
  SECTION_IDS,
  TABLE_COLUMNS,
  WORK_COLUMN,
  WORK_PER_YEAR,
} from './places';
import type { SectionId } from './parts';
import type { DashboardFrame } from './sectionCells';

const TITLE: CellStyle = { bold: true, fontColor: '#1F4E79' };
const HEADER: CellStyle = {
  bold: true,
  fill: '#1F4E79',
  fontColor: '#FFFFFF',
  horizontal: 'Center',
  wrap: true,
};
const INPUT: CellStyle = { fill: '#FFF8E1', horizontal: 'Left' };
const DATA: CellStyle = { fontColor: '#605E5C' };
const PERCENT: CellStyle = { numberFormat: '0.00%', horizontal: 'Right' };
const CENTRED: CellStyle = { horizontal: 'Center' };
/** A bar of nothing shows nothing. */
const BAR = { numberFormat: '0.00%;-0.00%;' } as const;

/** Number formats of the printed columns, from the third on. */
const FORMATS: Readonly<Record<SectionId, readonly (CellStyle | undefined)[]>> = {
  summary: [],
  areas: [PERCENT, PERCENT, CENTRED],
  outcomes: [{ numberFormat: '0', horizontal: 'Right' }, PERCENT],
  trend: [{ numberFormat: '0', horizontal: 'Right' }, PERCENT, { horizontal: 'Right' }],
  furthest: [PERCENT, PERCENT, CENTRED],
  objectives: [PERCENT, PERCENT, CENTRED],
  indicators: [PERCENT, PERCENT, CENTRED],
};

function sectionStyles({ places }: DashboardFrame, sheet: string, id: SectionId): readonly StyleWrite[] {
  const { rows } = places.box(id);
  const body = Math.max(1, rows - HEAD_ROWS);
  const styled = (
    row: number,
    column: number,
    count: number,
    columns: number,
    style: CellStyle,
  ): StyleWrite => ({
    sheet,
    box: { row: places.row(id, row), column: places.column(column), rows: count, columns },
    style,
  });
  const header = id === 'summary' ? TITLE : HEADER;
  return [
    styled(-HEAD_ROWS, 0, 1, 1, TITLE),
    styled(-1, 0, 1, TABLE_COLUMNS, header),
    styled(0, 0, body, 1, { horizontal: 'Left' }),
    ...FORMATS[id].flatMap((style, index) =>
      style === undefined ? [] : [styled(0, 2 + index, body, 1, style)],
    ),
    ...(id === 'summary' ? [] : [styled(-1, DATA_COLUMN, body + 1, BAND_COLUMN - DATA_COLUMN + 1, DATA)]),
    ...(['areas', 'objectives', 'furthest'].includes(id)
      ? [styled(0, DATA_COLUMN + 1, body, id === 'furthest' ? 2 : BAND_COLUMN - DATA_COLUMN - 1, BAR)]
      : []),
  ];
}

const BARE: CellStyle = { fill: '', bold: false, fontColor: '#1B1A19', numberFormat: 'General' };

/** The look is taken from cells that were ours, before the sections get theirs in other places. */
export function bareStyles({ places }: DashboardFrame, sheet: string, rows: number): readonly StyleWrite[] {
  const { row } = places.box('summary');
  const bare = (column: number, columns: number): StyleWrite => ({
    sheet,
    box: { row, column: places.column(column), rows, columns },
    style: BARE,
  });
  return [bare(0, TABLE_COLUMNS), bare(DATA_COLUMN, BAND_COLUMN - DATA_COLUMN + 1)];
}

/** Look of a new dashboard. */
export function dashboardStyles(dashboard: DashboardFrame, sheet: string): readonly StyleWrite[] {
  const { places } = dashboard;
  const cell = (id: SectionId, row: number, column: number, style: CellStyle, rows = 1): StyleWrite => ({
    sheet,
    box: { row: places.row(id, row), column: places.column(column), rows, columns: 1 },
    style,
  });
  return [
    ...SECTION_IDS.flatMap((id) => sectionStyles(dashboard, sheet, id)),
    cell('summary', 0, 2, { ...PERCENT, bold: true }, 2),
    cell('summary', 2, 2, { numberFormat: '0', horizontal: 'Right' }, 2),
    cell('summary', 4, 2, { numberFormat: 'dd-mm-yyyy', horizontal: 'Right' }),
    cell('trend', followedRow(dashboard), 2, INPUT),
  ];
}

const WIDTHS = [12, 56, 15, 13, 24] as const;
const CHART_WIDTH = 11;

/** Widths of a new dashboard; what formulas need and nobody reads is hidden. */
export function dashboardWidths({ parts, places }: DashboardFrame, sheet: string): readonly ColumnWidth[] {
  const width = (column: number, characters: number, hidden?: true): ColumnWidth => ({
    sheet,
    column: places.column(column),
    characters,
    ...(hidden === undefined ? {} : { hidden }),
  });
  const chart = Array.from({ length: CHART_COLUMNS.count }, (_, offset) =>
    width(CHART_COLUMNS.first + offset, CHART_WIDTH),
  );
  const work = Array.from({ length: parts.years.length * WORK_PER_YEAR }, (_, offset) =>
    width(WORK_COLUMN + offset, 12, true),
  );
  return [
    ...WIDTHS.map((characters, column) => width(column, characters)),
    width(TABLE_COLUMNS, 2),
    ...chart,
    width(CHART_COLUMNS.first + CHART_COLUMNS.count, 4),
    width(DATA_COLUMN, 36),
    ...work,
  ];
}

/** Text by which our formats are known again when the sections move. */
export const FORMAT_MARK = 'PIANO_Cruscotto';

const marked = (conditions: string): string => `=AND(${conditions},N("${FORMAT_MARK}")=0)`;

/** Score and outcome in the colour of their band; the word stands in the cell. */
export function dashboardFormats(
  { places, parts }: DashboardFrame,
  sheet: string,
): readonly ConditionalFormatWrite[] {
  const shown: readonly SectionId[] = ['areas', 'objectives', 'indicators'];
  const count = `IF(${VALID.bands}=0,${parts.bands},${VALID.bands})`;
  return shown.flatMap((id) => {
    const box = places.box(id);
    const body: RangeBox = {
      row: places.row(id, 0),
      column: places.column(2),
      rows: box.rows - HEAD_ROWS,
      columns: 1,
    };
    const band = cellName(body.row, places.column(BAND_COLUMN), 'column');
    const rules = [
      [marked(`${band}=1`), BAND_FILLS.low],
      [marked(`${band}>1,${band}=${count}`), BAND_FILLS.high],
      [marked(`${band}>1`), BAND_FILLS.middle],
    ] as const;
    return [body, { ...body, column: places.column(4) }].flatMap((one) =>
      rules.map(([formula, fill]) => ({ sheet, box: one, formula, fill, fontColor: '#1B1A19' })),
    );
  });
}
