import type { RangeBox, RawCell } from '../core/grid';
import type { Diagnostic } from '../core/diagnostics';
import { rangeOf } from './boxes';
import { changedMeanwhile } from './obstacles';
import { perform, smallOperation, type Operation } from './operations';
import type { Block } from './paint';
import type { SheetPaint } from './paintWrite';
import { readMatrices, type MatrixRequest, type RawMatrix } from './readMatrices';

/** Formulas as Excel shows them after a write; null for cells that were not written. */
export interface WrittenCells {
  readonly sheet: string;
  readonly box: RangeBox;
  readonly formulas: readonly (readonly (RawMatrix[number][number] | null)[])[];
}

/** A write up to this size is read back in the request that makes it. */
const READ_WITH_WRITE = 2_000_000;

/**
 * Performs the operations and reads back the contents that were written, because Excel may spell a formula in its own way: in the same sync
 * where both are small.
 */
export async function performAndRead(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  paints: readonly SheetPaint[],
): Promise<readonly WrittenCells[]> {
  const places = paints.flatMap(({ sheet, contents }) =>
    contents.blocks().map((block) => ({ sheet, ...block })),
  );
  if (operations.reduce((sum, { bytes }) => sum + bytes, 0) > READ_WITH_WRITE) {
    await perform(context, operations);
    return writtenOf(places, await readMatrices(context, places.map(requestOf)));
  }
  let ranges: readonly Excel.Range[] = [];
  const readBack = smallOperation(() => {
    ranges = places.map(({ sheet, box }) => rangeOf(context, sheet, box).load('formulas'));
  });
  await perform(context, [...operations, readBack]);
  return writtenOf(
    places,
    ranges.map(({ formulas }) => formulas as RawMatrix),
  );
}

type WrittenPlace = Block<RawCell> & { readonly sheet: string };

const requestOf = ({ sheet, box }: Pick<WrittenPlace, 'sheet' | 'box'>): MatrixRequest => ({
  sheet,
  box,
  property: 'formulas',
});

const writtenOf = (places: readonly WrittenPlace[], read: readonly RawMatrix[]): readonly WrittenCells[] =>
  places.map(({ sheet, box, cells }, index) => ({
    sheet,
    box,
    formulas: cells.map((row, i) =>
      row.map((cell, j) => (cell === null ? null : (read[index]?.[i]?.[j] ?? ''))),
    ),
  }));

/** The first cell that no longer holds what was written, because somebody edited it or moved rows. */
export async function findEdit(
  context: Excel.RequestContext,
  written: readonly WrittenCells[],
): Promise<Diagnostic | undefined> {
  const now = await readMatrices(context, written.map(requestOf));
  for (const [index, { sheet, box, formulas }] of written.entries()) {
    for (const [i, row] of formulas.entries()) {
      const j = row.findIndex((formula, column) => formula !== null && formula !== now[index]?.[i]?.[column]);
      if (j >= 0) return changedMeanwhile(sheet, box.row + i, box.column + j);
    }
  }
  return undefined;
}
