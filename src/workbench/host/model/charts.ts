import { invalidArgument, itemNotFound, hostObject } from '../dispatch';
import type { CallArguments, HostObject, HostType } from '../dispatch';
import type { Area } from '../engine';
import { collectionMethods } from './collection';
import { readColor } from './color';
import type { ChartModel } from './documentState';
import { newId } from './newId';
import { mustBeUnprotected } from './permission';
import { regionOf } from './region';
import type { SheetRef } from './sheetRef';

/** A chart of a sheet. Charts are kept as they were asked for; the workbench does not draw them. */
interface ChartRef extends SheetRef {
  readonly chart: ChartModel;
}

interface SeriesRef extends ChartRef {
  readonly index: number;
}

const chartsOn = ({ book, sheetId }: SheetRef): ChartModel[] => {
  const charts = book.document.charts.get(sheetId) ?? [];
  book.document.charts.set(sheetId, charts);
  return charts;
};

const setText = (value: unknown, location: string): string =>
  typeof value === 'string' ? value : fail(location);

const fail = (location: string): never => {
  throw invalidArgument(location);
};

const numberOrAuto = (value: unknown, location: string): number | '' =>
  typeof value === 'number' || value === '' ? value : fail(location);

const fillType: HostType<SeriesRef> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: ({ chart, index }, args) =>
      void (chart.colors[index] = readColor(args.text(0), args.location)),
  },
};

const lineType: HostType<SeriesRef> = {
  name: 'ChartLineFormat',
  properties: {
    color: {
      get: ({ chart, index }) => chart.colors[index] ?? '',
      set: ({ chart, index }, value) =>
        void (chart.colors[index] = readColor(value, 'ChartLineFormat.color')),
    },
  },
};

const seriesFormatType: HostType<SeriesRef> = {
  name: 'ChartSeriesFormat',
  objects: { fill: (ref) => hostObject(fillType, ref), line: (ref) => hostObject(lineType, ref) },
};

const seriesType: HostType<SeriesRef> = {
  name: 'ChartSeries',
  identity: ({ index }) => ({ _Id: index }),
  properties: {
    gapWidth: {
      get: ({ chart }) => chart.gapWidth,
      set: ({ chart }, value) =>
        void (chart.gapWidth = typeof value === 'number' ? value : fail('ChartSeries.gapWidth')),
    },
  },
  objects: { format: (ref) => hostObject(seriesFormatType, ref) },
};

/** As many series as the source has columns behind its labels. */
const seriesOf = (ref: ChartRef): readonly HostObject[] =>
  Array.from({ length: Math.max(1, ref.chart.source.columnCount - 1) }, (_, index) =>
    hostObject(seriesType, { ...ref, index }),
  );

const seriesCollectionType: HostType<ChartRef> = {
  name: 'ChartSeriesCollection',
  items: seriesOf,
  properties: { count: { get: (ref) => seriesOf(ref).length } },
  methods: collectionMethods('ChartSeriesCollection', seriesOf),
};

const titleType: HostType<ChartRef> = {
  name: 'ChartTitle',
  properties: {
    text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => void (chart.title = setText(value, 'ChartTitle.text')),
    },
  },
};

const legendType: HostType<ChartRef> = {
  name: 'ChartLegend',
  properties: {
    visible: {
      get: ({ chart }) => chart.hasLegend,
      set: ({ chart }, value) => void (chart.hasLegend = value === true),
    },
    position: {
      get: ({ chart }) => chart.legendPosition,
      set: ({ chart }, value) => void (chart.legendPosition = setText(value, 'ChartLegend.position')),
    },
  },
};

const axisType = (kind: 'valueAxis' | 'categoryAxis'): HostType<ChartRef> => ({
  name: 'ChartAxis',
  properties: {
    minimum: {
      get: ({ chart }) => chart[kind].minimum,
      set: ({ chart }, value) => void (chart[kind].minimum = numberOrAuto(value, 'ChartAxis.minimum')),
    },
    maximum: {
      get: ({ chart }) => chart[kind].maximum,
      set: ({ chart }, value) => void (chart[kind].maximum = numberOrAuto(value, 'ChartAxis.maximum')),
    },
    numberFormat: {
      get: ({ chart }) => chart[kind].numberFormat,
      set: ({ chart }, value) => void (chart[kind].numberFormat = setText(value, 'ChartAxis.numberFormat')),
    },
    reversePlotOrder: {
      get: ({ chart }) => chart[kind].isReversed,
      set: ({ chart }, value) => void (chart[kind].isReversed = value === true),
    },
  },
});

const axisTypes = { valueAxis: axisType('valueAxis'), categoryAxis: axisType('categoryAxis') };

const axesType: HostType<ChartRef> = {
  name: 'ChartAxes',
  objects: {
    valueAxis: (ref) => hostObject(axisTypes.valueAxis, ref),
    categoryAxis: (ref) => hostObject(axisTypes.categoryAxis, ref),
  },
};

/** The cells of the sheet that an argument names. */
function areaOf({ sheetId }: SheetRef, args: CallArguments, index: number): Area {
  const region = regionOf(args, index);
  return region.sheetId === sheetId ? region.area : args.fail();
}

function setPosition(ref: ChartRef, args: CallArguments): void {
  const first = areaOf(ref, args, 0);
  const last = args.isMissing(1) ? first : areaOf(ref, args, 1);
  ref.chart.place = {
    row: first.row,
    column: first.column,
    rowCount: last.row + last.rowCount - first.row,
    columnCount: last.column + last.columnCount - first.column,
  };
}

function rename(ref: ChartRef, value: unknown): void {
  const name = setText(value, 'Chart.name');
  if (name === '') throw invalidArgument('Chart.name');
  ref.chart.name = name;
}

const chartType: HostType<ChartRef> = {
  name: 'Chart',
  exists: (ref) => chartsOn(ref).includes(ref.chart),
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: { get: ({ chart }) => chart.name, set: rename },
    chartType: { get: ({ chart }) => chart.type },
  },
  objects: {
    title: (ref) => hostObject(titleType, ref),
    legend: (ref) => hostObject(legendType, ref),
    axes: (ref) => hostObject(axesType, ref),
    series: (ref) => hostObject(seriesCollectionType, ref),
  },
  methods: {
    setPosition,
    setData: (ref, args) => void (ref.chart.source = areaOf(ref, args, 0)),
    delete: (ref) => {
      mustBeUnprotected(ref.book, ref.sheetId, 'Chart.delete');
      const charts = chartsOn(ref);
      charts.splice(charts.indexOf(ref.chart), 1);
    },
  },
};

const chartItems = (ref: SheetRef): readonly HostObject[] =>
  chartsOn(ref).map((chart) => hostObject(chartType, { ...ref, chart }));

/** By name, in any case, or by id. */
function find(ref: SheetRef, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const chart = chartsOn(ref).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart ? hostObject(chartType, { ...ref, chart }) : null;
}

const axis = () => ({ minimum: '', maximum: '', numberFormat: 'General', isReversed: false }) as const;

function add(ref: SheetRef, args: CallArguments): HostObject {
  mustBeUnprotected(ref.book, ref.sheetId, args.location);
  if (!ref.book.hasSheet(ref.sheetId)) throw itemNotFound(args.location);
  const charts = chartsOn(ref);
  const source = areaOf(ref, args, 1);
  const chart: ChartModel = {
    id: newId(),
    name: `Chart ${charts.length + 1}`,
    type: args.text(0),
    source,
    place: { row: 0, column: 0, rowCount: 15, columnCount: 8 },
    title: '',
    hasLegend: true,
    legendPosition: 'Right',
    colors: [],
    gapWidth: 150,
    valueAxis: axis(),
    categoryAxis: axis(),
  };
  charts.push(chart);
  return hostObject(chartType, { ...ref, chart });
}

/** The charts of a sheet. */
export const chartsType: HostType<SheetRef> = {
  name: 'ChartCollection',
  items: chartItems,
  properties: { count: { get: (ref) => chartsOn(ref).length } },
  methods: { ...collectionMethods('ChartCollection', chartItems, find), add },
};
