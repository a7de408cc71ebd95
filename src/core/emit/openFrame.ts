import { Frame } from './frame';

/** Stands for the number of the row where a formula leaves it open; no text of a formula can hold it. */
export const OPEN_ROW = '\u0000';

/** Says where the cells of a row stand without saying which row: for formulas that look at their own row only. */
export class OpenFrame extends Frame {
  protected override rowNumber(): string {
    return OPEN_ROW;
  }

  protected override resultRowNumber(): string {
    return OPEN_ROW;
  }
}
