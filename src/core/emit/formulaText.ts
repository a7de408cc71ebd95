import type { RawCell } from '../grid';

/** Excel allows 255 characters in one text of a formula. */
const TEXT_LIMIT = 255;

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A text inside a formula, its quotes doubled; a long one is joined from pieces. */
export function textLiteral(text: string): string {
  if (text.length <= TEXT_LIMIT) return quoted(text);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += TEXT_LIMIT)
    pieces.push(quoted(text.slice(start, start + TEXT_LIMIT)));
  return pieces.join('&');
}

/** A key for MATCH, which reads `*`, `?` and `~` as wildcards. */
export const matchLiteral = (text: string): string => textLiteral(text.replace(/[~*?]/g, '~$&'));

/** `{"a","b"}`: a row of constants. */
export const textArray = (texts: readonly string[]): string => `{${texts.map(quoted).join(',')}}`;

export const numberArray = (numbers: readonly number[]): string => `{${numbers.join(',')}}`;

/**
 * Condition that a text of words is one of a few: much cheaper in spreadsheet programs than looking it up in an array, which they make anew for every cell.
 * In words a `%` never stands without a blank before it, and none of the few may hold one: so it parts them.
 */
export const isOneOf = (text: string, words: readonly string[]): string =>
  `ISNUMBER(FIND("%"&${text}&"%",${quoted(`%${words.join('%')}%`)}))`;

/** Text of a user as cell content: what Excel would take for a formula gets the apostrophe that Excel itself uses for text. */
export const guardText = (text: RawCell): RawCell =>
  typeof text === 'string' && /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text;

/** The first condition that holds decides; the last entry is what else holds. */
export const choose = (
  branches: readonly (readonly [condition: string, value: string])[],
  otherwise: string,
): string =>
  branches.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
