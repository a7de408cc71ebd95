import { textSize } from './look';

/** A text in a column of so many units (digits of the standard font, Arial 10); size in points. */
export interface WrappedCell {
  readonly text: string;
  readonly width: number;
  readonly size?: number;
}

/** Units that borders and padding take from a column. */
const padding = 1;

/** Height in points of a row of wrapped cells: the tallest of them, with a little air. */
export function rowHeight(cells: readonly WrappedCell[]): number {
  const heights = cells.map(({ text, width, size = textSize }) => {
    const room = ((width - padding) * unitInEm * standardSize) / size;
    return wrappedLines(text, room) * size * 1.28;
  });
  return Math.round(Math.max(...heights) + 5);
}

const standardSize = 10;
/** Seven pixels, as Excel draws a digit of Arial 10, over a letter size of 13 1/3 pixels. */
const unitInEm = 0.525;

/** Lines that the paragraphs of a text take in so much room (in em). */
function wrappedLines(text: string, room: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word);
    if (used > 0 && used + textWidth(' ') + width > room) {
      lines += 1;
      used = 0;
    }
    used += width + (used > 0 ? textWidth(' ') : 0);
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** Width of a text in em, from four classes of Arial's letters. */
function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/[ijlrtfI.,:;'’!|()[\]/ -]/.test(letter)) return 0.3;
  if (/[mwMW@%+=<>]/.test(letter)) return 0.83;
  return /[A-ZÀ-Ý&]/.test(letter) ? 0.7 : 0.556;
}
