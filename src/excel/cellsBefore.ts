import type { Expectation } from '../core/emit';
import type { Diagnostic } from '../core/diagnostics';
import type { RangeBox } from '../core/grid';
import { rangeOrNull } from './boxes';
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

/** Cells of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly box: RangeBox;
}

export interface Readings {
  readonly before: readonly CellsBefore[];
  /** The first cell that is not what the plan expects. */
  readonly change: Diagnostic | undefined;
}

/** Boxes whose content or number format the write changes. */
export const touchedPlaces = (paints: readonly SheetPaint[]): readonly Place[] =>
  paints.flatMap(({ sheet, contents, numberFormats }) =>
    Paint.union([contents, numberFormats])
      .blocks()
      .map(({ box }) => ({ sheet, box })),
  );

/** Matrix entries that the reading asks for. */
export const entriesOf = (places: readonly Place[], expectations: readonly Expectation[]): number =>
  3 * cellsOf(places) + cellsOf(expectations);

const cellsOf = (places: readonly Place[]): number =>
  places.reduce((sum, { box }) => sum + box.rows * box.columns, 0);

/** Asks for what stands in the cells to be written and in those the plan relies on; a sheet that is not there holds nothing. */
export function queueCellsBefore(
  context: Excel.RequestContext,
  places: readonly Place[],
  expectations: readonly Expectation[],
): () => Readings {
  const load = ({ sheet, box }: Place, properties: string): Excel.Range =>
    rangeOrNull(context, sheet, box).load(properties);
  const asked = places.map((place) => [place, load(place, 'formulas,values,numberFormat')] as const);
  const relied = expectations.map((expected) => [expected, load(expected, 'formulas')] as const);
  return () => ({
    before: asked.flatMap(([place, range]) =>
      range.isNullObject
        ? []
        : [{ ...place, formulas: range.formulas, values: range.values, numberFormats: range.numberFormat }],
    ),
    change: relied.flatMap(([expected, range]) =>
      range.isNullObject ? [] : findChange(expected, range.formulas),
    )[0],
  });
}

/** The same in three syncs, and more only where an answer would be larger than Excel sends. All sheets are there. */
export async function readCellsBefore(
  context: Excel.RequestContext,
  places: readonly Place[],
  expectations: readonly Expectation[],
): Promise<Readings> {
  const ask = (property: MatrixRequest['property']): readonly MatrixRequest[] =>
    places.map((place) => ({ ...place, property }));
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

function findChange({ sheet, box, formulas }: Expectation, now: RawMatrix): readonly Diagnostic[] {
  for (const [i, row] of formulas.entries()) {
    for (const [j, formula] of row.entries()) {
      if (now[i]?.[j] !== formula) return [changedMeanwhile(sheet, box.row + i, box.column + j)];
    }
  }
  return [];
}
