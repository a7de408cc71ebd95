import { TABLE_NAMES } from '../scoring';

const DECIMAL = TABLE_NAMES.decimalSeparator;
const GROUP = TABLE_NAMES.groupSeparator;

/** Wider than any word of a value or target, so that padded words never touch. */
const PAD = 99;

type Replacement = readonly [from: string, to: string];

const replaced = (text: string, pairs: readonly Replacement[]): string =>
  pairs.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},${from},${to})`, text);

const ODD_CHARACTERS: readonly Replacement[] = [
  ['UNICHAR(160)', '" "'],
  ['UNICHAR(8239)', '" "'],
  ['UNICHAR(8722)', '"-"'],
  ['"%"', '" %"'],
  ['"€"', '""'],
];

/** Two-character operators hide behind one sign while the single ones get their blank. */
const OPERATORS: readonly Replacement[] = [
  ['">="', '"≥"'],
  ['"<="', '"≤"'],
  ['">"', '"> "'],
  ['"<"', '"< "'],
  ['"="', '"= "'],
  ['"≥"', '">= "'],
  ['"≤"', '"<= "'],
];

/** A euro sign, wherever it was typed, stands behind the number. */
const withEuro = (text: string, cell: string): string =>
  `TRIM(${text})&IF(ISNUMBER(FIND("€",${cell}))," €","")`;

/** A value text in words: blanks folded, no-break blanks and the long minus replaced, a blank before `%`. */
export const valueWords = (cell: string): string => withEuro(replaced(cell, ODD_CHARACTERS), cell);

/** As `valueWords`, with one blank after an operator: `>=60%` becomes `>= 60 %`. */
export const targetWords = (cell: string): string =>
  withEuro(replaced(replaced(cell, OPERATORS), ODD_CHARACTERS), cell);

/** Word of a text of words; `skip` is a formula that gives the number of words before it. */
export const wordAfter = (text: string, skip: string): string =>
  `TRIM(MID(SUBSTITUTE(${text}," ",REPT(" ",${PAD})),1+${PAD}*${skip},${PAD}))`;

/** Everything behind the word, in lower case: the unit as typed. */
export const restAfter = (text: string, skip: string): string =>
  `LOWER(TRIM(MID(SUBSTITUTE(${text}," ",REPT(" ",${PAD})),1+${PAD}*(1+${skip}),9999)))`;

export const firstWord = (text: string): string => `LEFT(${text},FIND(" ",${text}&" ")-1)`;

export const lastWord = (text: string): string =>
  `TRIM(RIGHT(SUBSTITUTE(${text}," ",REPT(" ",${PAD})),${PAD}))`;

/**
 * Whether the thousands of a number text stand where they must. NUMBERVALUE ignores them anywhere, so that `1.5` would become 15:
 * the separators must fill every fourth place from the right of the whole part, and no other.
 */
function isGroupedWell(word: string): string {
  const whole = `SUBSTITUTE(LEFT(${word},FIND(${DECIMAL},${word}&${DECIMAL})-1),"-","")`;
  const separators = `(LEN(${word})-LEN(SUBSTITUTE(${word},${GROUP},"")))`;
  const inPlace = `SUMPRODUCT((MID(RIGHT(REPT("0",20)&${whole},20),{5,9,13,17},1)=${GROUP})*1)`;
  return `AND(${inPlace}=${separators},LEN(${whole})>4*${separators},LEN(${whole})<4*${separators}+4)`;
}

/** The number a word stands for, in the separators of the plan; an error where it is none. */
export const numberOf = (word: string): string =>
  `IF(AND(${word}<>"",ISERROR(SEARCH("e",${word})),OR(ISERROR(FIND(${GROUP},${word})),${isGroupedWell(word)})),NUMBERVALUE(${word},${DECIMAL},${GROUP}),NA())`;

/** The serial of a date word, day first, `-` or `/` between; an error where it is none. DATEVALUE reads ISO dates in every language. */
export function dateOf(word: string): string {
  const dashed = `SUBSTITUTE(${word},"/","-")`;
  const first = `FIND("-",${dashed})`;
  const month = `MID(${dashed},${first}+1,LEN(${word})-5-${first})`;
  return `DATEVALUE(RIGHT(${dashed},4)&"-"&${month}&"-"&LEFT(${dashed},${first}-1))`;
}
