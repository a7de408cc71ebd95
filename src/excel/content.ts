import type { RawCell } from '../core/grid';

const ERROR_LITERAL = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** What Excel would not keep as the text it is: signs that begin a formula, numbers, dates, percentages, times, booleans. */
const TAKEN_FOR_SOMETHING_ELSE =
  /^([=+\-@'\t\r]|true$|false$|vero$|falso$)|^[\s(]*[\d.,]|^\s*[€$£]\s*\d|^\d{1,2}[ /-]/i;

/** A text with the apostrophe that makes Excel keep it, where it needs one. An error literal stands for the error. */
export function asText(text: string): string {
  return TAKEN_FOR_SOMETHING_ELSE.test(text) && !ERROR_LITERAL.test(text) ? `'${text}` : text;
}

/**
 * The content of a write as Excel takes it: what begins with `=` is a formula of ours, what begins with an apostrophe was guarded by
 * whoever made the write, every other text stays text.
 */
export function writtenContent(content: RawCell): RawCell {
  return typeof content === 'string' && !/^[='#]/.test(content) ? asText(content) : content;
}

/**
 * What puts a cell back as it was. `formula` and `value` as Excel gave them: a text that begins with `=` shows the same in both, a formula
 * does not. A text that spells an error, which Excel shows like the error, comes back as the error.
 */
export function restoredContent(formula: RawCell, value: RawCell): RawCell {
  if (typeof formula !== 'string') return formula;
  const isFormula = formula.startsWith('=') && formula !== value;
  return isFormula ? formula : asText(formula);
}
