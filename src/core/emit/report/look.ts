import { cellName } from '../../grid';
import type { IndicatorNode, PlanNode } from '../../plan';
import { DEFAULT_POLICY } from '../../scoring';
import { VALID } from '../achievementFormulas';
import type { Frame } from '../frame';
import { BAND_FILLS, valueFormat } from '../ownedStyles';
import { bandNumberOfFormat } from '../rollUpFormulas';
import { directionWord } from '../../values';
import type { CellStyle, ColumnWidth, ConditionalFormatWrite, StyleWrite } from '../writePlan';
import { REPORT_COLUMNS, WORK_KEYS } from './columns';
import type { ReportKey } from './columns';
import type { ReportPlaces } from './places';
import { isHeading } from './reportLines';
import type { ReportLine } from './reportLines';

const TITLE: CellStyle = { bold: true, fontColor: '#1F4E79' };
const HEADER: CellStyle = {
  bold: true,
  fill: '#1F4E79',
  fontColor: '#FFFFFF',
  horizontal: 'Center',
  vertical: 'Center',
  wrap: true,
};
const PLAIN: CellStyle = { bold: false, fontColor: '#1B1A19', vertical: 'Top' };
/** Fills of rows above indicators: the higher, the darker. */
const LEVEL_FILLS = { root: '#C9D7E6', area: '#D6E2EE', objective: '#E4ECF4', other: '#F1F5F9' } as const;

const fillOf = ({ kind }: PlanNode): string =>
  kind === 'root' || kind === 'area' || kind === 'objective' ? LEVEL_FILLS[kind] : LEVEL_FILLS.other;

/** Everything the look depends on. */
export interface ReportLook {
  readonly frame: Frame;
  readonly places: ReportPlaces;
  readonly sheet: string;
  readonly tail: readonly ReportLine[];
  /** Whether rows may carry a look from before. */
  readonly isRefresh: boolean;
}

/** A typed number as target is shown with what it asks for. */
function targetFormat(frame: Frame, node: IndicatorNode): string {
  const target = frame.input.scores.nodes[node.index]?.target;
  const format = valueFormat(frame, node);
  const direction = target === undefined ? '' : directionWord(target);
  return /^[<>=]/.test(direction) && format !== 'dd-mm-yyyy' ? `"${direction} "${format}` : format;
}

/** Rows one under another that are styled alike, as one. */
function runsOf<T>(
  values: readonly T[],
): readonly { readonly from: number; readonly rows: number; readonly value: T }[] {
  const runs: { from: number; rows: number; value: T }[] = [];
  values.forEach((value, from) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value) last.rows += 1;
    else runs.push({ from, rows: 1, value });
  });
  return runs;
}

type StyleAt = (key: ReportKey, row: number, rows: number, style: CellStyle) => StyleWrite;

function headStyles({ places: { top } }: ReportLook, at: StyleAt): readonly StyleWrite[] {
  return [
    at('code', top, 1, TITLE),
    at('code', top + 1, 1, { bold: true }),
    at('weight', top + 2, 2, { numberFormat: '0.00%', bold: true, horizontal: 'Right' }),
    at('weight', top + 4, 1, { numberFormat: '0', horizontal: 'Right' }),
    at('weight', top + 5, 1, { numberFormat: 'dd-mm-yyyy', horizontal: 'Right' }),
    at('target', top + 2, 3, { horizontal: 'Left' }),
  ];
}

/** Alignment and number formats: those of the column, then those of the row's unit. */
function tableStyles({ frame, places, isRefresh }: ReportLook, at: StyleAt): readonly StyleWrite[] {
  const { nodes } = frame.input.plan;
  const first = places.headerRow + 1;
  const byUnit = (key: ReportKey, of: (node: IndicatorNode) => string): readonly StyleWrite[] =>
    runsOf(nodes.map((node) => (node.kind === 'indicator' ? of(node) : 'General')))
      .filter(({ value }) => value !== 'General' || isRefresh)
      .map(({ from, rows, value }) => at(key, first + from, rows, { numberFormat: value }));
  return [
    ...REPORT_COLUMNS.map(({ key, align, numberFormat }) =>
      at(key, first, nodes.length, {
        horizontal: align,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      }),
    ),
    ...WRAPPED.map((key) => at(key, first, nodes.length, { wrap: true })),
    ...byUnit('target', (node) => targetFormat(frame, node)),
    ...byUnit('actual', (node) => valueFormat(frame, node)),
  ];
}

const WRAPPED: readonly ReportKey[] = ['code', 'name', 'outcome', 'reason'];

/** Look of the whole report. */
export function reportStyles(look: ReportLook): readonly StyleWrite[] {
  const { frame, places, sheet, tail, isRefresh } = look;
  const { nodes } = frame.input.plan;
  const at: StyleAt = (key, row, rows, style) => ({
    sheet,
    box: { row, column: places.column(key), rows, columns: 1 },
    style,
  });
  const wide = (row: number, rows: number, style: CellStyle): readonly StyleWrite[] =>
    places.ordered().map(([key]) => at(key, row, rows, style));
  const first = places.headerRow + 1;
  const parents = runsOf(nodes.map((node) => (node.kind === 'indicator' ? '' : fillOf(node))));
  return [
    ...headStyles(look, at),
    ...wide(places.headerRow, 1, HEADER),
    ...wide(first, nodes.length + tail.length, isRefresh ? { ...PLAIN, fill: '' } : PLAIN),
    ...tableStyles(look, at),
    ...parents
      .filter(({ value }) => value !== '')
      .flatMap(({ from, rows, value }) => wide(first + from, rows, { bold: true, fill: value })),
    ...tail.flatMap((line, row) =>
      tailStyles(line, isHeading(line, tail[row - 1]), first + nodes.length + row, at),
    ),
  ];
}

function tailStyles(line: ReportLine, isTitle: boolean, row: number, at: StyleAt): readonly StyleWrite[] {
  if (isTitle) return [at('code', row, 1, TITLE)];
  const isWrapped = line.reason !== undefined && line.name !== undefined;
  return isWrapped ? [at('name', row, 1, { wrap: true }), at('reason', row, 1, { wrap: true })] : [];
}

/** Widths of a new report. */
export const reportWidths = ({ places, sheet }: ReportLook): readonly ColumnWidth[] =>
  REPORT_COLUMNS.map(({ key, width }) => ({
    sheet,
    column: places.column(key),
    characters: width,
    ...(WORK_KEYS.includes(key) ? { hidden: true } : {}),
  }));

/** Achievement and outcome in the colour of their band. */
export function reportFormats({ frame, places, sheet }: ReportLook): readonly ConditionalFormatWrite[] {
  const row = places.headerRow + 1;
  const cell = cellName(row, places.column('achievement'), 'column');
  const reached = bandNumberOfFormat(cell);
  const count = `IF(${VALID.bands}=0,${DEFAULT_POLICY.bands.length},${VALID.bands})`;
  const rule = (condition: string): string => `=AND(ISNUMBER(${cell}),${condition})`;
  const rules = [
    [rule(`${reached}<=1`), BAND_FILLS.low],
    [rule(`${reached}=${count}`), BAND_FILLS.high],
    [rule(`${reached}>1`), BAND_FILLS.middle],
  ] as const;
  return (['achievement', 'outcome'] as const).flatMap((key) =>
    rules.map(([formula, fill]) => ({
      sheet,
      box: { row, column: places.column(key), rows: frame.input.plan.nodes.length, columns: 1 },
      formula,
      fill,
      fontColor: '#1B1A19',
    })),
  );
}
