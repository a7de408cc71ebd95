import { partsOf } from '../dashboard';
import type { Frame } from '../frame';
import { standingContent } from '../standingSheet';
import type { StandingSheet } from '../standingSheet';
import type { PageWrite } from '../writePlan';
import { TABLE_NAME } from './columns';
import type { ReportPlaces } from './places';

/** Every area but the first begins a page, and so does what stands below the table. */
function breaksNow({ input }: Frame, { headerRow }: ReportPlaces): readonly number[] {
  const { areas } = partsOf(input.plan, input.parameters);
  const first = headerRow + 1;
  return [...areas.slice(1).map(({ index }) => first + index), first + input.plan.nodes.length + 1];
}

/** Where the breaks of the report stand that is there. */
function breaksOf({ input }: Frame, places: ReportPlaces, standing: StandingSheet): readonly number[] {
  const table = standing.ranges.get(TABLE_NAME.toLowerCase());
  if (table === undefined) return [];
  const areas = new Set(partsOf(input.plan, input.parameters).areas.map(({ key }) => key));
  const rows = Array.from({ length: table.rows - 1 }, (_, offset) => table.row + 1 + offset).filter((row) =>
    areas.has(String(standingContent(standing, row, places.column('key')))),
  );
  return [...rows.slice(1), table.row + table.rows + 1];
}

/** The pages of the report; `moved` is the sheet that is there, where its rows are no longer those that are written. */
export function reportPage(
  frame: Frame,
  places: ReportPlaces,
  sheet: string,
  moved: StandingSheet | undefined,
): PageWrite {
  return {
    sheet,
    orientation: 'Landscape',
    head: { row: places.headerRow, rows: 1 },
    breaks: breaksNow(frame, places),
    ...(moved === undefined ? {} : { breaksBefore: breaksOf(frame, places, moved) }),
  };
}
