export { cellName, columnName, quoteSheet, rangeName } from './address';
export { cellAt, formulaAt, gridEnd, isFilledAt, numberFormatAt, rawTextAt, toCell } from './grid';
export type { Cell, Grid, RangeBox, RawCell } from './grid';
export { withCells } from './withCells';
export type { BoxCells } from './withCells';
export { parseReference } from './reference';
export type { SheetRange } from './reference';
