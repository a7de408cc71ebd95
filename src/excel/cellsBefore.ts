import type { Expectation } from '../core/emit';
import type { Diagnostic } from '../core/diagnostics';
import type { RangeBox } from '../core/grid';
import { changedMeanwhile } from './obstacles';
import { Paint } from './paint';
import type { SheetPaint } from './paintWrite';
import { readMatrices, type MatrixRequest, type RawMatrix } from './readMatrices';

/** The content of the cells that a write will touch, as Excel shows it now. */
export interface CellsBefore {
  readonly sheet: string;
  readonly box: RangeBox;
  readonly formulas: RawMatrix;
  readonly values: RawMatrix;
  readonly numberFormats: RawMatrix;
}

type Place = Pick<CellsBefore, 'sheet' | 'box'>;

export interface Readings {
  readonly before: readonly CellsBefore[];
  /** The first cell that is not what the plan expects. */
  readonly change: Diagnostic | undefined;
}

/** Reads what stands in the cells to be written and in those the plan relies on: three syncs, whatever the number of rows. */
export async function readCellsBefore(
  context: Excel.RequestContext,
  paints: readonly SheetPaint[],
  expectations: readonly Expectation[],
): Promise<Readings> {
  const places = paints.flatMap(touchedBoxes);
  const ask = (property: MatrixRequest['property']): readonly MatrixRequest[] =>
    places.map(({ sheet, box }) => ({ sheet, box, property }));
  const expected = expectations.map(({ sheet, box }): MatrixRequest => ({
    sheet,
    box,
    property: 'formulas',
  }));
  const read = await readMatrices(context, [...ask('formulas'), ...expected]);
  const change = expectations.flatMap((expectation, index) =>
    findChange(expectation, read[places.length + index] ?? []),
  )[0];
  if (change) return { before: [], change };
  const values = await readMatrices(context, ask('values'));
  const formats = await readMatrices(context, ask('numberFormat'));
  const before = places.map((place, index) => ({
    ...place,
    formulas: read[index] ?? [],
    values: values[index] ?? [],
    numberFormats: formats[index] ?? [],
  }));
  return { before, change: undefined };
}

/** Boxes whose content or number format the write changes. */
function touchedBoxes({ sheet, contents, numberFormats }: SheetPaint): readonly Place[] {
  return Paint.union([contents, numberFormats])
    .blocks()
    .map(({ box }) => ({ sheet, box }));
}

function findChange({ sheet, box, formulas }: Expectation, now: RawMatrix): readonly Diagnostic[] {
  for (const [i, row] of formulas.entries()) {
    for (const [j, formula] of row.entries()) {
      if (now[i]?.[j] !== formula) return [changedMeanwhile(sheet, box.row + i, box.column + j)];
    }
  }
  return [];
}
