import { cellAt } from '../grid';
import type { RangeBox } from '../grid';
import type { EmitInput } from './frame';
import { FLAG_FILLS } from './revisionFlagFills';
import type { FlagLayout } from './revisionFlagLayout';
import type { CellWrite, StyleWrite } from './writePlan';

/** The legend, in the words and the order of the published plan. */
export const LEGEND: readonly (readonly [mark: keyof typeof FLAG_FILLS, words: string])[] = [
  ['increased', 'target incrementati'],
  ['decreased', 'target diminuiti'],
  ['removed', 'obiettivo eliminato'],
  ['added', 'obiettivo aggiunto'],
];

export const isLegendText = (content: unknown): boolean => LEGEND.some(([, words]) => content === words);

/**
 * Where the legend stands above the header of the column Variazione; undefined where there is no room, for then it has columns of its own beside
 * that header. Rows are never inserted.
 */
export function legendAbove(
  { plan, planGrid }: EmitInput,
  block: RangeBox | undefined,
  column: number,
): RangeBox | undefined {
  const box = { row: plan.headerRow - LEGEND.length - 1, column, rows: LEGEND.length, columns: 1 };
  if (box.row < 0) return undefined;
  const isFree = LEGEND.every(([, words], offset) => {
    const cell = cellAt(planGrid, box.row + offset, box.column);
    return cell.kind === 'empty' || (block !== undefined && cell.kind === 'text' && cell.value === words);
  });
  return isFree ? box : undefined;
}

/** The cells and fills of the legend. Beside the header its words are headers of the layout already. */
export function legendWrites(
  sheet: string,
  headerRow: number,
  layout: FlagLayout,
  above: RangeBox | undefined,
): { readonly cells: readonly CellWrite[]; readonly styles: readonly StyleWrite[] } {
  const boxOf = (offset: number): RangeBox => {
    const one = { rows: 1, columns: 1 };
    if (above !== undefined) return { ...above, ...one, row: above.row + offset };
    return { row: headerRow, column: layout.legendColumn(offset), ...one };
  };
  const cells =
    above === undefined ? [] : [{ sheet, box: above, contents: LEGEND.map(([, words]) => [words]) }];
  const styles = LEGEND.map(([mark], offset) => ({ sheet, box: boxOf(offset), style: FLAG_FILLS[mark] }));
  return { cells, styles };
}
