import { readWorkbook } from '../../../src/app/readWorkbook';
import type { WorkbookSnapshot } from '../../../src/app';
import { Frame, OWNED_COLUMNS, ownedValues } from '../../../src/core/emit';
import type { OwnedKey } from '../../../src/core/emit';
import type { RawCell } from '../../../src/core/grid';
import { TODAY } from '../measured/readSnapshot';
import { scoredBook } from '../measured/scoredBook';
import type { ScoredBook } from '../measured/scoredBook';
import { HandWrittenRow } from './handWrittenRow';
import type { Typed } from './handWrittenRow';
import type { Variant } from './variant';

/** The scored workbook with its owned cells as somebody would write them by hand; everything else is the same. */
export function handWrittenBook(snapshot: WorkbookSnapshot, variant: Variant): ScoredBook {
  const { emission } = readWorkbook(snapshot, TODAY);
  if (emission === undefined) throw new Error('no plan');
  const frame = new Frame(emission.input);
  const { plan, firstOwnedColumn } = emission.input;
  const typed: Typed = (node, key) =>
    ownedValues(frame, node)[OWNED_COLUMNS.findIndex((column) => column.key === key)] ?? '';
  const row = new HandWrittenRow(frame, variant, typed);
  const written = new Map(plan.nodes.map((node) => [node.row, row.cells(node)]));
  const book = scoredBook(snapshot);
  const contentAt = (at: number, key: OwnedKey): RawCell => written.get(at)?.[key] ?? '';
  const sheets = book.sheets.map(({ name, cells }) => ({
    name,
    cells:
      name !== plan.sheet
        ? cells
        : cells.map((line, at) =>
            at === plan.headerRow
              ? line
              : [...line.slice(0, firstOwnedColumn), ...OWNED_COLUMNS.map(({ key }) => contentAt(at, key))],
          ),
  }));
  return { ...book, sheets };
}
