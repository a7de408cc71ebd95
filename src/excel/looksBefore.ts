import type { RangeBox } from '../core/grid';
import { rangeOf } from './boxes';
import { LOOKS, type LookKey, type LookValue } from './looks';
import type { LookState } from './readState';

/** A look of the cells of a box before the write. */
export interface LookBefore {
  readonly sheet: string;
  readonly key: LookKey;
  readonly box: RangeBox;
  readonly value: LookValue;
}

/** The areas have different looks, which only the cells can tell. */
export const isMixed = ({ before }: LookState): boolean => before === null;

/** The looks of all areas; those that differ inside are asked for cell by cell, after the next sync. */
export function queueLooksBefore(
  context: Excel.RequestContext,
  states: readonly LookState[],
): () => readonly LookBefore[] {
  const finishers = states.map((state) => queueOne(context, state));
  return () => finishers.flatMap((finish) => finish());
}

function queueOne(
  context: Excel.RequestContext,
  { sheet, key, boxes, before }: LookState,
): () => readonly LookBefore[] {
  if (before !== null) return () => boxes.map((box) => ({ sheet, key, box, value: before }));
  const asked = boxes.map((box) => ({
    box,
    cells: rangeOf(context, sheet, box).getCellProperties({ format: LOOKS[key].cellOptions }),
  }));
  return () =>
    asked.flatMap(({ box, cells }) =>
      cells.value.flatMap((row, i) =>
        row.map((cell, j) => ({
          sheet,
          key,
          box: { row: box.row + i, column: box.column + j, rows: 1, columns: 1 },
          value: LOOKS[key].readCell(cell.format ?? {}),
        })),
      ),
    );
}
