import type { ChartKind, ChartWrite } from '../core/emit';
import { isOfficeError } from './hostError';
import { rangeOf, sheetOrNull } from './boxes';
import { smallOperation, type Operation } from './operations';
import { unlessNull } from './unlessNull';

/** Whether a chart of that name stands on its sheet. */
export interface ChartState {
  readonly write: ChartWrite;
  readonly exists: boolean;
}

const KINDS: Readonly<Record<ChartKind, Excel.ChartType>> = {
  bars: 'BarClustered' as Excel.ChartType.barClustered,
  stackedBars: 'BarStacked' as Excel.ChartType.barStacked,
  columns: 'ColumnClustered' as Excel.ChartType.columnClustered,
  lines: 'LineMarkers' as Excel.ChartType.lineMarkers,
};

const BY_COLUMNS = 'Columns' as Excel.ChartSeriesBy.columns;

const isBars = ({ kind }: ChartWrite): boolean => kind === 'bars' || kind === 'stackedBars';

const chartOrNull = (context: Excel.RequestContext, { sheet, name }: ChartWrite): Excel.Chart =>
  sheetOrNull(context, sheet).charts.getItemOrNullObject(name);

/** Asks which charts are there; to be called after the next sync. */
export function queueCharts(
  context: Excel.RequestContext,
  charts: readonly ChartWrite[],
): () => readonly ChartState[] {
  const asked = charts.map((write) => [write, chartOrNull(context, write).load('name')] as const);
  return () => asked.map(([write, chart]) => ({ write, exists: unlessNull(chart, () => true) ?? false }));
}

/** Makes the charts that are not there; one that is there only follows its source. */
export const putChart = ({ write, exists }: ChartState): readonly Operation[] => {
  if (!exists) return [smallOperation((context) => addChart(context, write))];
  return write.sourceBefore === undefined ? [] : [setSource(write, write.source)];
};

const setSource = (write: ChartWrite, source: ChartWrite['source']): Operation =>
  smallOperation((context) =>
    chartOrNull(context, write).setData(rangeOf(context, write.sheet, source), BY_COLUMNS),
  );

function addChart(context: Excel.RequestContext, write: ChartWrite): void {
  const { sheet, name, kind, title, source, place, axis, hasLegend = false } = write;
  const { charts } = context.workbook.worksheets.getItem(sheet);
  const chart = charts.add(KINDS[kind], rangeOf(context, sheet, source), BY_COLUMNS);
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = 'Bottom';
  // Bars are read from top to bottom, as the rows of the table beside them.
  if (isBars(write)) chart.axes.categoryAxis.reversePlotOrder = true;
  if (axis !== undefined) {
    chart.axes.valueAxis.numberFormat = axis.numberFormat;
    if (axis.minimum !== undefined) chart.axes.valueAxis.minimum = axis.minimum;
    if (axis.maximum !== undefined) chart.axes.valueAxis.maximum = axis.maximum;
  }
  chart.setPosition(
    rangeOf(context, sheet, { ...place, rows: 1, columns: 1 }),
    rangeOf(context, sheet, {
      row: place.row + place.rows - 1,
      column: place.column + place.columns - 1,
      rows: 1,
      columns: 1,
    }),
  );
}

/**
 * Colours the series of charts that were just made. How many there are is for Excel to say; a colour that it refuses is no reason to take
 * the sheet back.
 */
export async function paintCharts(
  context: Excel.RequestContext,
  states: readonly ChartState[],
): Promise<void> {
  const made = states.filter(({ exists }) => !exists).map(({ write }) => write);
  if (made.length === 0) return;
  try {
    const asked = made.map((write) => [write, chartOrNull(context, write).series.load('count')] as const);
    await context.sync();
    for (const [write, series] of asked) paintSeries(write, series);
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

function paintSeries(write: ChartWrite, series: Excel.ChartSeriesCollection): void {
  write.colors.slice(0, series.count).forEach((color, index) => {
    const one = series.getItemAt(index);
    if (write.kind === 'lines') one.format.line.color = color;
    else one.format.fill.setSolidColor(color);
    if (write.kind !== 'lines') one.gapWidth = 40;
  });
}

/** Takes back what a write did to charts; a chart that is gone since stays away. Charts of a sheet that goes, go with it. */
export function queueChartsBack(
  context: Excel.RequestContext,
  states: readonly ChartState[],
): () => readonly Operation[] {
  const asked = states.map((state) => [state, chartOrNull(context, state.write).load('name')] as const);
  return () =>
    asked.flatMap(([{ write, exists }, chart]) => {
      if (chart.isNullObject) return [];
      if (!exists) return [smallOperation((next) => chartOrNull(next, write).delete())];
      return write.sourceBefore === undefined ? [] : [setSource(write, write.sourceBefore)];
    });
}
