import type { RawCell } from '../../grid';
import { standingContent } from '../standingSheet';
import type { StandingSheet } from '../standingSheet';
import { TABLE_NAME } from './columns';
import type { ReportPlaces } from './places';

/** What a person typed beside one row of the plan. */
export interface TypedReason {
  readonly key: string;
  readonly reason: RawCell;
}

/** The reasons that stand in the report, from top to bottom; rows without one are left out. */
export function readReasons(
  standing: StandingSheet | undefined,
  places: ReportPlaces,
): readonly TypedReason[] {
  const table = standing?.ranges.get(TABLE_NAME.toLowerCase());
  if (standing === undefined || table === undefined) return [];
  return Array.from({ length: table.rows - 1 }, (_, offset) => table.row + 1 + offset).flatMap((row) => {
    const [key, reason] = (['key', 'reason'] as const).map((column) =>
      standingContent(standing, row, places.column(column)),
    );
    return reason === undefined || reason === '' ? [] : [{ key: String(key ?? ''), reason }];
  });
}

/** Reasons by the rows of the plan they belong to: by key; of rows with one key the first gets the first. What finds no row is left over. */
export function shareReasons(
  reasons: readonly TypedReason[],
  keys: readonly string[],
): { readonly byRow: readonly (RawCell | undefined)[]; readonly left: readonly TypedReason[] } {
  const waiting = new Map<string, TypedReason[]>();
  for (const reason of reasons) waiting.set(reason.key, [...(waiting.get(reason.key) ?? []), reason]);
  const byRow = keys.map((key) => waiting.get(key)?.shift()?.reason);
  return { byRow, left: [...waiting.values()].flat() };
}
