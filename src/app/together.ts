import type { WritePlan } from '../core/emit';

/** Two writes as one step, the first one first. */
export const together = (first: WritePlan, second: WritePlan): WritePlan => ({
  ...first,
  ...second,
  sheets: [...first.sheets, ...second.sheets],
  cells: [...first.cells, ...second.cells],
  styles: [...first.styles, ...second.styles],
  names: [...first.names, ...second.names],
  conditionalFormats: [...first.conditionalFormats, ...second.conditionalFormats],
  widths: [...first.widths, ...second.widths],
  expectations: [...first.expectations, ...second.expectations],
});
