import { keyMark } from '../../core/revision';
import type { FieldChange, FrozenPlan, FrozenRow } from '../../core/revision';
import type { WorkbookSnapshot } from '../ports';
import { readRegister } from '../readRegister';

/** What a line of the register is known by: the row, the field and the year. */
export const lineId = (
  row: Pick<FrozenRow, 'key'>,
  change:
    | (Pick<FieldChange, 'field'> & { readonly year?: number })
    | { readonly field: 'row'; readonly year?: number },
): string => [keyMark(row.key), change.field, ...(change.year === undefined ? [] : [change.year])].join(':');

/** Reasons typed in the register, by the id of their line. */
export type Reasons = ReadonlyMap<string, string>;

/** The reasons that stand in the register of a workbook; none where it has no register. */
export const reasonsIn = (snapshot: WorkbookSnapshot): Reasons =>
  new Map(
    (readRegister(snapshot)?.lines ?? []).flatMap(({ id, reason }) => (reason === '' ? [] : [[id, reason]])),
  );

/** Gives each row the reasons of all its lines, so that they outlive the register. */
export function withReasons(plan: FrozenPlan, reasons: Reasons): FrozenPlan {
  const byRow = new Map<string, string[]>();
  for (const [id, reason] of reasons) {
    const mark = id.split(':', 1)[0] ?? '';
    byRow.set(mark, [...(byRow.get(mark) ?? []), reason]);
  }
  const reasonOf = ({ key }: FrozenRow): string => [...new Set(byRow.get(keyMark(key)) ?? [])].join('; ');
  return { ...plan, rows: plan.rows.map((row) => ({ ...row, reason: reasonOf(row) })) };
}
