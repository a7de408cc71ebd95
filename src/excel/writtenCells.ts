import type { RangeBox, RawCell } from '../core/grid';
import type { Diagnostic } from '../core/diagnostics';
import { rangeOf } from './boxes';
import { changedMeanwhile } from './obstacles';
import { perform, piecesOf, type Operation } from './operations';
import type { Block } from './paint';
import type { SheetPaint } from './paintWrite';
import { readMatrices, type RawMatrix } from './readMatrices';

/** Formulas as Excel shows them after a write; null for cells that were not written. */
export interface WrittenCells {
  readonly sheet: string;
  readonly box: RangeBox;
  readonly formulas: readonly (readonly (RawMatrix[number][number] | null)[])[];
}

/**
 * Performs the operations and reads back the contents that were written, because Excel may spell a formula in its own way: in the same request where
 * both are small, and otherwise in pieces as large as those that were written, since an answer has the same limit.
 */
export async function performAndRead(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  paints: readonly SheetPaint[],
): Promise<readonly WrittenCells[]> {
  const places = paints.flatMap(({ sheet, contents }) =>
    contents.blocks().flatMap((block) => piecesOfBlock(sheet, block)),
  );
  const ranges: Excel.Range[] = [];
  const readings = places.map(({ sheet, box, bytes }): Operation => ({
    bytes: 0,
    answerBytes: bytes,
    queue: (request) => void ranges.push(rangeOf(request, sheet, box).load('formulas')),
  }));
  await perform(context, [...operations, ...readings]);
  return places.map(({ sheet, box, cells }, index) => ({
    sheet,
    box,
    formulas: onlyWritten(cells, (ranges[index]?.formulas ?? []) as RawMatrix),
  }));
}

const piecesOfBlock = (sheet: string, { box, cells }: Block<RawCell>) =>
  piecesOf(cells).map(({ from, rows, bytes }) => ({
    sheet,
    box: { ...box, row: box.row + from, rows: rows.length },
    cells: rows,
    bytes,
  }));

const onlyWritten = (cells: Block<RawCell>['cells'], now: RawMatrix): WrittenCells['formulas'] =>
  cells.map((row, i) => row.map((cell, j) => (cell === null ? null : (now[i]?.[j] ?? ''))));

/** The first cell that no longer holds what was written, because somebody edited it or moved rows. */
export async function findEdit(
  context: Excel.RequestContext,
  written: readonly WrittenCells[],
): Promise<Diagnostic | undefined> {
  const now = await readMatrices(
    context,
    written.map(({ sheet, box }) => ({ sheet, box, property: 'formulas' as const })),
  );
  for (const [index, { sheet, box, formulas }] of written.entries()) {
    for (const [i, row] of formulas.entries()) {
      const j = row.findIndex((formula, column) => formula !== null && formula !== now[index]?.[i]?.[column]);
      if (j >= 0) return changedMeanwhile(sheet, box.row + i, box.column + j);
    }
  }
  return undefined;
}
