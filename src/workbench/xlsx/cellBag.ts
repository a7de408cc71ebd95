import type { Cell, CellHyperlinkValue, CellValue, Comment } from 'exceljs';

import type { keptAside, KeptFormat } from '../grid';

/** What a cell keeps that the grid has no place for: odd formats, a link, a note. */
export interface CellBag extends KeptFormat {
  readonly link?: string;
  readonly note?: string | Comment;
}

/** The bag of a cell of a file; undefined when there is nothing to keep. */
export function cellBag(kept: ReturnType<typeof keptAside>, cell: Cell): CellBag | undefined {
  const link = isLink(cell.value) ? cell.value.hyperlink : undefined;
  const bag = { ...kept, link, note: cell.note as string | Comment | undefined };
  const filled = Object.entries(bag).filter(([, value]) => value !== undefined);
  return filled.length === 0 ? undefined : (Object.fromEntries(filled) as CellBag);
}

const isLink = (value: CellValue): value is CellHyperlinkValue =>
  typeof value === 'object' && value !== null && 'hyperlink' in value;
