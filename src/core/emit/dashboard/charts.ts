import type { RangeBox } from '../../grid';
import type { StandingSheet } from '../standingSheet';
import type { ChartWrite } from '../writePlan';
import { bandTone } from './bandTone';
import type { DashboardParts, SectionId } from './parts';
import { CHART_COLUMNS, DATA_COLUMN, REASONS } from './places';
import type { Places } from './places';
import type { DashboardFrame } from './sectionCells';

type ChartId = 'areas' | 'objectives' | 'outcomes' | 'share' | 'followed' | 'furthest';

interface ChartPlan extends Pick<ChartWrite, 'kind' | 'title' | 'colors' | 'axis' | 'hasLegend'> {
  readonly id: ChartId;
  readonly section: SectionId;
  /** Rows and columns of the source, headers and labels included, and its first column from the first of the data. */
  readonly rows: number;
  readonly columns: number;
  readonly from?: number;
  /** Part of the chart columns, of halves; the whole width where left out. */
  readonly half?: 0 | 1;
  /** First row from the title of another section on. */
  readonly above?: SectionId;
}

export const CHART_NAMES: Readonly<Record<ChartId, string>> = {
  areas: 'PIANO_Grafico_Aree',
  objectives: 'PIANO_Grafico_Obiettivi',
  outcomes: 'PIANO_Grafico_Esiti',
  share: 'PIANO_Grafico_Andamento',
  followed: 'PIANO_Grafico_Seguito',
  furthest: 'PIANO_Grafico_Lontani',
};

const PERCENT_AXIS = { numberFormat: '0%', minimum: 0 } as const;
const BLUE = '#1F4E79';
const ORANGE = '#C55A11';
const GREEN = '#2E7D32';

function chartPlans({ areas, objectives, years, bands }: DashboardParts): readonly ChartPlan[] {
  const tones = Array.from({ length: bands }, (_, band) => bandTone(band, bands));
  const byBand = {
    kind: 'stackedBars',
    columns: bands + 1,
    colors: tones,
    axis: PERCENT_AXIS,
    hasLegend: true,
  } as const;
  return [
    { ...byBand, id: 'areas', section: 'areas', above: 'summary', title: 'Punteggio per area', rows: areas.length + 1 },
    { id: 'outcomes', section: 'outcomes', kind: 'bars', title: 'Indicatori per esito', rows: bands + REASONS + 1, columns: 2, colors: [BLUE], axis: { numberFormat: '0', minimum: 0 } },
    { id: 'share', section: 'trend', half: 0, kind: 'columns', title: 'Indicatori sul target in vigore', rows: years.length + 1, columns: 2, colors: [BLUE], axis: { ...PERCENT_AXIS, maximum: 1 } },
    { id: 'followed', section: 'trend', half: 1, kind: 'lines', title: 'Indicatore seguito', rows: years.length + 1, columns: 3, from: 3, colors: [BLUE, ORANGE], hasLegend: true },
    { id: 'furthest', section: 'furthest', kind: 'stackedBars', title: 'Distanza dal target (in quota del target)', rows: 16, columns: 3, colors: [ORANGE, GREEN], axis: { numberFormat: '0%', minimum: -1, maximum: 1 }, hasLegend: true },
    { ...byBand, id: 'objectives', section: 'objectives', title: 'Punteggio per obiettivo', rows: objectives.length + 1 },
  ]; // prettier-ignore
}

const sourceOf = (places: Places, { section, rows, columns, from = 0 }: ChartPlan): RangeBox => ({
  row: places.row(section, -1),
  column: places.column(DATA_COLUMN + from),
  rows,
  columns,
});

function placeOf(places: Places, { section, half, above }: ChartPlan): RangeBox {
  const box = places.box(section);
  const first = above === undefined ? box.row : places.box(above).row;
  const middle = Math.ceil(CHART_COLUMNS.count / 2);
  const [from, count] =
    half === undefined
      ? [0, CHART_COLUMNS.count]
      : half === 0
        ? [0, middle]
        : [middle, CHART_COLUMNS.count - middle];
  return {
    row: first,
    column: places.column(CHART_COLUMNS.first + from),
    rows: box.row + box.rows - first,
    columns: count,
  };
}

/** Defined name of what a chart shows, so that a refresh knows what it showed. */
export const sourceName = (id: ChartId): string => `${CHART_NAMES[id]}_Dati`;

const isSame = (a: RangeBox, b: RangeBox): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The charts of the dashboard; one without rows to show is left out. */
export function chartWrites(
  { parts, places }: DashboardFrame,
  sheet: string,
  standing: StandingSheet | undefined,
): readonly ChartWrite[] {
  return chartPlans(parts)
    .filter(({ rows }) => rows > 1)
    .map(({ id, section, rows, columns, from, half, above, ...look }) => {
      const plan = { id, section, rows, columns, from, half, above, ...look } as ChartPlan;
      const source = sourceOf(places, plan);
      const before = standing?.ranges.get(sourceName(id).toLowerCase());
      return {
        ...look,
        sheet,
        name: CHART_NAMES[id],
        source,
        place: placeOf(places, plan),
        ...(before === undefined || isSame(before, source) ? {} : { sourceBefore: before }),
      };
    });
}

/** Names of the sources, as they are after the write. */
export const chartSources = ({
  parts,
  places,
}: DashboardFrame): readonly { readonly name: string; readonly box: RangeBox }[] =>
  chartPlans(parts)
    .filter(({ rows }) => rows > 1)
    .map((plan) => ({ name: sourceName(plan.id), box: sourceOf(places, plan) }));
