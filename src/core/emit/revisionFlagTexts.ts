import { ERROR_TEXTS } from '../revision';
import { choose, textArray } from './formulaText';

const ODD_BLANKS = [9, 10, 13, 160, 8239];

const withoutOddBlanks = (cell: string): string =>
  ODD_BLANKS.reduce((inner, code) => `SUBSTITUTE(${inner},UNICHAR(${code})," ")`, cell);

/** Behind the mark that a revision puts before what could not be read. */
const behindMark = (before: string): string => `MID(${before},3,999)`;

/** Condition that a revision holds the text of a cell in error. */
export const wasError = (before: string): string =>
  `ISNUMBER(MATCH(${behindMark(before)},${textArray(ERROR_TEXTS)},0))`;

/** A number that could not be read is kept as JavaScript prints it; as a text it would look otherwise in every language of Excel. */
const isSameNumber = (cell: string, before: string): string =>
  `IFERROR(NUMBERVALUE(${behindMark(before)},".","'")=${cell},FALSE)`;

/**
 * Condition that a cell that cannot be read holds what the revision kept of it: the same letters, the same number, or an error on both sides.
 * `words` are how a typed TRUE and FALSE were kept.
 */
export function isSameUnreadable(
  cell: string,
  before: string,
  words: readonly [yes: string, no: string],
): string {
  const [yes, no] = words;
  const isText = (text: string): string => `EXACT(${before},"? "&${text})`;
  return choose(
    [
      [`ISERROR(${cell})`, wasError(before)],
      // Some programs take a truth value for a number.
      [`ISLOGICAL(${cell})`, isText(`IF(${cell},"${yes}","${no}")`)],
      [`ISNUMBER(${cell})`, isSameNumber(cell, before)],
    ],
    isText(`TRIM(${withoutOddBlanks(cell)})`),
  );
}
