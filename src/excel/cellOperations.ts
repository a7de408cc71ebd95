import type { RangeBox, RawCell } from '../core/grid';
import { rangeName } from '../core/grid';
import { rangeOf } from './boxes';
import { LOOK_KEYS, LOOKS, type LookKey, type LookValue } from './looks';
import { piecesOf, smallOperation, type Operation } from './operations';
import type { Block, Paint } from './paint';
import type { SheetPaint } from './paintWrite';

/** Excel cuts an address list at 8,192 characters. */
const MAX_ADDRESS_LENGTH = 8_000;

/** Contents, number formats and looks of one sheet. `content` turns a painted content into what Excel is given. */
export function cellOperations(
  { sheet, freed, contents, numberFormats, looks }: SheetPaint,
  content: (cell: RawCell) => RawCell,
): readonly Operation[] {
  const written = contents.blocks().map((block) => mapBlock(block, content));
  return [
    ...freed.blocks().flatMap((block) => matrixOperations(sheet, block, 'numberFormat')),
    ...written.flatMap((block) => matrixOperations(sheet, block, 'formulas')),
    ...numberFormats.blocks().flatMap((block) => matrixOperations(sheet, block, 'numberFormat')),
    ...LOOK_KEYS.flatMap((key) => lookOperations(sheet, key, looks[key])),
  ];
}

/** A null in the matrix leaves the cell as it is. */
function matrixOperations(
  sheet: string,
  { box, cells }: Block<RawCell>,
  property: 'formulas' | 'numberFormat',
): readonly Operation[] {
  return piecesOf(cells).map(({ from, rows, bytes }) => ({
    bytes,
    queue: (context) => {
      const range = rangeOf(context, sheet, { ...box, row: box.row + from, rows: rows.length });
      range[property] = rows as RawCell[][];
    },
  }));
}

const mapBlock = ({ box, cells }: Block<RawCell>, change: (cell: RawCell) => RawCell): Block<RawCell> => ({
  box,
  cells: cells.map((row) => row.map((cell) => (cell === null ? null : change(cell)))),
});

function lookOperations(sheet: string, key: LookKey, paint: Paint<LookValue>): readonly Operation[] {
  return lookGroups(paint).flatMap(({ value, boxes }) =>
    addressLists(boxes).map(({ addresses }) =>
      smallOperation((context) => {
        LOOKS[key].write(context.workbook.worksheets.getItem(sheet).getRanges(addresses).format, value);
      }),
    ),
  );
}

/** Boxes by the value they get. */
export function lookGroups(
  paint: Paint<LookValue>,
): readonly { readonly value: LookValue; readonly boxes: readonly RangeBox[] }[] {
  const groups = new Map<LookValue, RangeBox[]>();
  for (const { box, value } of paint.rectangles()) {
    const boxes = groups.get(value) ?? [];
    boxes.push(box);
    groups.set(value, boxes);
  }
  return [...groups].map(([value, boxes]) => ({ value, boxes }));
}

/** Boxes as texts for `getRanges`, no longer than Excel takes. */
export function addressLists(
  boxes: readonly RangeBox[],
): readonly { readonly addresses: string; readonly boxes: readonly RangeBox[] }[] {
  const lists: { addresses: string; boxes: RangeBox[] }[] = [];
  for (const box of boxes) {
    const name = rangeName(box);
    const last = lists[lists.length - 1];
    if (last && last.addresses.length + name.length < MAX_ADDRESS_LENGTH) {
      last.addresses += `,${name}`;
      last.boxes.push(box);
    } else {
      lists.push({ addresses: name, boxes: [box] });
    }
  }
  return lists;
}
