/** What a cell in error shows. Which error it is changes without anybody touching the cell, so it is no difference. */
export const ERROR_TEXTS: readonly string[] = [
  '#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!', '#BUSY!', '#GETTING_DATA',
]; // prettier-ignore

/** Whether two texts that could not be read, with their blanks folded, say the same: letter by letter, or both that the cell is in error. */
export const sameUnreadable = (before: string, after: string): boolean =>
  before.trim() === after.trim() || (ERROR_TEXTS.includes(before) && ERROR_TEXTS.includes(after));
