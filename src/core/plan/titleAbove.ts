import type { Header } from './header';
import { isLegend } from './marks';
import { textAt } from './sheetView';
import type { SheetView } from './sheetView';
import { wordsOf, yearOf } from './wording';

/** What stands above the header. */
export interface Title {
  /** The first text, '' where there is none. */
  readonly text: string;
  /** The first year that any of the texts names. */
  readonly year: number | undefined;
}

/** Reads the rows above the header; the legend of marks, which names a year too, is no title. */
export function titleAbove({ grid, firstRow, columns }: SheetView, header: Header): Title {
  const texts: string[] = [];
  for (let row = firstRow; row < header.firstRow; row += 1) {
    for (const column of columns) {
      const text = textAt(grid, row, column);
      if (text !== '' && !isLegend(text)) texts.push(text);
    }
  }
  const year = texts
    .flatMap((text) => wordsOf(text))
    .map(yearOf)
    .find((named) => named !== undefined);
  return { text: texts[0] ?? '', year };
}
