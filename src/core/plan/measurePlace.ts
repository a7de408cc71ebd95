import { cellLocation } from '../diagnostics';
import type { Location } from '../diagnostics';
import type { Measure, MeasureTable } from './model';

/** The cell with the code of a measure, on whichever sheet it stands. */
export function measurePlace(table: MeasureTable, { sheet, row }: Measure): Location {
  const own = table.sheets?.find((one) => one.sheet === sheet) ?? table;
  return cellLocation(own.sheet, row, own.codeColumn);
}
