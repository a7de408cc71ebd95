import type { RangeBox } from '../core/grid';
import type { Diagnostic } from '../core/diagnostics';
import { changedMeanwhile } from './obstacles';
import type { SheetPaint } from './paintWrite';
import { readMatrices, type RawMatrix } from './readMatrices';

/** Formulas as Excel shows them after a write; null for cells that were not written. */
export interface WrittenCells {
  readonly sheet: string;
  readonly box: RangeBox;
  readonly formulas: readonly (readonly (RawMatrix[number][number] | null)[])[];
}

/** Reads back what was written, in one sync where it is not too much: Excel may spell a formula in its own way. */
export async function readWritten(
  context: Excel.RequestContext,
  paints: readonly SheetPaint[],
): Promise<readonly WrittenCells[]> {
  const places = paints.flatMap(({ sheet, contents }) =>
    contents.blocks().map((block) => ({ sheet, ...block })),
  );
  const read = await readMatrices(
    context,
    places.map(({ sheet, box }) => ({ sheet, box, property: 'formulas' })),
  );
  return places.map(({ sheet, box, cells }, index) => ({
    sheet,
    box,
    formulas: cells.map((row, i) =>
      row.map((cell, j) => (cell === null ? null : (read[index]?.[i]?.[j] ?? ''))),
    ),
  }));
}

/** The first cell that no longer holds what was written, because somebody edited it or moved rows. */
export async function findEdit(
  context: Excel.RequestContext,
  written: readonly WrittenCells[],
): Promise<Diagnostic | undefined> {
  const now = await readMatrices(
    context,
    written.map(({ sheet, box }) => ({ sheet, box, property: 'formulas' })),
  );
  for (const [index, { sheet, box, formulas }] of written.entries()) {
    for (const [i, row] of formulas.entries()) {
      const j = row.findIndex((formula, column) => formula !== null && formula !== now[index]?.[i]?.[column]);
      if (j >= 0) return changedMeanwhile(sheet, box.row + i, box.column + j);
    }
  }
  return undefined;
}
