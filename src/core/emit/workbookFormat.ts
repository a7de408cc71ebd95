/**
 * Counts how what Traguardo writes into a workbook has changed: raised whenever an older Traguardo could spoil what a newer one has written
 * (other owned columns, other places on Parametri, other settings). 1 had no number of its own.
 *
 * | format | since | what changed                                       |
 * | ------ | ----- | -------------------------------------------------- |
 * | 1      | 0.1.0 | eighteen owned columns                             |
 * | 2      | 0.1.0 | columns for the shape of texts; the format's own cell |
 */
export const WORKBOOK_FORMAT = 2;

/** Defined name of the cell that holds the format. */
export const FORMAT_NAME = 'PIANO_Formato';
