import { TABLE_NAMES } from '../scoring';
import { numberArray, textArray } from './formulaText';

/** How the numbers of some texts are written, as formula text: names of cells, or texts in quotes. */
export interface FormulaSeparators {
  readonly decimal: string;
  readonly group: string;
}

/** The separators of the plan. */
export const PLAN_SEPARATORS: FormulaSeparators = {
  decimal: TABLE_NAMES.decimalSeparator,
  group: TABLE_NAMES.groupSeparator,
};

/** Wider than any word of a value or target, so that padded words never touch. */
const PAD = 99;
const LONGEST_NUMBER = 24;
/** Longer than any text that can be read. */
const LONGEST_TEXT = 999;

type Replacement = readonly [from: string, to: string];

const replaced = (text: string, pairs: readonly Replacement[]): string =>
  pairs.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},${from},${to})`, text);

const ODD_CHARACTERS: readonly Replacement[] = [
  ...[9, 10, 13, 160, 8239].map((code): Replacement => [`UNICHAR(${code})`, '" "']),
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

/** `EUR 5` and `euro 5` as `5 €`; `start` is the text, or anything that begins alike. */
export function moneyLast(text: string, start: string): string {
  const length = `(4*(LEFT(${start},4)="eur ")+5*(LEFT(${start},5)="euro "))`;
  return `MID(${text},1+${length},${LONGEST_TEXT})&IF(${length}>0," €","")`;
}

/** A value text in words: blanks of every kind folded, the long minus replaced, a blank before `%`, money behind its number. */
export const valueWords = (cell: string): string =>
  moneyLast(withEuro(replaced(cell, ODD_CHARACTERS), cell), `TRIM(SUBSTITUTE(${cell},UNICHAR(160)," "))`);

/** As `valueWords`, with one blank after an operator: `>=60%` becomes `>= 60 %`. */
export const targetWords = (cell: string): string =>
  withEuro(replaced(replaced(cell, OPERATORS), ODD_CHARACTERS), cell);

export const firstWord = (text: string): string => `LEFT(${text},FIND(" ",${text}&" ")-1)`;

/** Everything behind the first word: the unit of a quantity in words. */
export const restOf = (text: string): string => `MID(${text},FIND(" ",${text}&" ")+1,${PAD})`;

export const lastWord = (text: string): string =>
  `TRIM(RIGHT(SUBSTITUTE(${text}," ",REPT(" ",${PAD})),${PAD}))`;

/**
 * Whether the thousands of a number text stand where they must. NUMBERVALUE ignores them anywhere, so that `1.5` would become 15:
 * the separators must fill every fourth place from the right of the whole part, and no other.
 */
function isGroupedWell(unsigned: string, { decimal, group }: FormulaSeparators): string {
  const whole = `LEFT(${unsigned},FIND(${decimal},${unsigned}&${decimal})-1)`;
  const separators = `(LEN(${unsigned})-LEN(SUBSTITUTE(${unsigned},${group},"")))`;
  const inPlace = `SUMPRODUCT((MID(RIGHT(REPT("0",20)&${whole},20),{5,9,13,17},1)=${group})*1)`;
  return `AND(${inPlace}=${separators},LEN(${whole})>4*${separators},LEN(${whole})<4*${separators}+4)`;
}

const everyPlace = numberArray(Array.from({ length: LONGEST_NUMBER }, (_, place) => place + 1));

/**
 * Whether a word is a number as the core reads one. NUMBERVALUE takes much more (`(5)`, `5-`, `+5`, `1e3`, `,5`), and not the same in every
 * program: only digits and separators get through, with digits at both ends and a minus only before them.
 */
function isNumberWord(word: string, separators: FormulaSeparators): string {
  const unsigned = `SUBSTITUTE(${word},"-","")`;
  const isDigit = (character: string): string => `ISNUMBER(FIND(${character},"0123456789"))`;
  return `AND(${[
    `LEN(${word})<=${LONGEST_NUMBER}`,
    `SUMPRODUCT(ISERROR(FIND(MID(${word}&REPT("0",${LONGEST_NUMBER}),${everyPlace},1),"0123456789.,-"))*1)=0`,
    `ISERROR(FIND("-",${word},2))`,
    isDigit(`LEFT(${unsigned}&"x",1)`),
    isDigit(`RIGHT("x"&${unsigned},1)`),
    `OR(ISERROR(FIND(${separators.group},${word})),${isGroupedWell(unsigned, separators)})`,
  ].join(',')})`;
}

/** What no word of a unit may begin with. */
const NO_UNIT_STARTS = [...'0123456789-+<>=*'].map((character) => ` ${character}`);

/**
 * Whether the words behind a number can be its unit: they begin with a letter or a sign of money or percent, which stands alone. (Programs
 * differ in where they find an empty text, so none is looked for.)
 */
function isUnitBehind(text: string): string {
  const unit = restOf(text);
  const first = `LEFT(${unit}&"%",1)`;
  return `AND(${[
    `SUMPRODUCT(ISNUMBER(FIND(${textArray(NO_UNIT_STARTS)},${text}))*1)=0`,
    `OR(ISNUMBER(FIND(${first},"%€$£°‰")),NOT(EXACT(UPPER(${first}),LOWER(${first}))))`,
    `OR(ISERROR(FIND("%",${unit})),${unit}="%")`,
  ].join(',')})`;
}

/** Condition that a text of words is a percent. */
export const isPercent = (text: string): string => `ISNUMBER(FIND("%",${text}))`;

/**
 * The amount of a quantity in words, a percent as fraction; an error where it is none. `hasPercent` is the condition that decides whether it
 * is a percent, where that is said elsewhere.
 */
export function quantityOf(
  text: string,
  hasPercent: string = isPercent(text),
  separators: FormulaSeparators = PLAN_SEPARATORS,
): string {
  const word = firstWord(text);
  const number = `NUMBERVALUE(${word},${separators.decimal},${separators.group})/IF(${hasPercent},100,1)`;
  return `IF(AND(${isNumberWord(word, separators)},${isUnitBehind(text)}),${number},NA())`;
}

/**
 * The serial of a date text, day first, `-` or `/` between; an error where it is none. DATEVALUE reads ISO dates in every language, but
 * programs differ in what else they take: the marks must stand where they belong.
 */
export function dateOf(text: string): string {
  const mark = `LEFT(RIGHT(${text},5),1)`;
  const first = `FIND(${mark},${text})`;
  const month = `MID(${text},${first}+1,LEN(${text})-5-${first})`;
  const date = `DATEVALUE(RIGHT(${text},4)&"-"&${month}&"-"&LEFT(${text},${first}-1))`;
  const marks = `LEN(SUBSTITUTE(SUBSTITUTE(${text},"-",""),"/",""))`;
  const shape = [
    `ISNUMBER(FIND(${mark},"-/"))`,
    `ABS(${first}-2.5)<1`,
    `ABS(LEN(${month})-1.5)<1`,
    `${marks}=LEN(${text})-2`,
    `ISERROR(FIND(" ",${text}))`,
    `VALUE(RIGHT(${text},4))>=1900`,
  ];
  return `IF(AND(${shape.join(',')}),${date},NA())`;
}

/** Condition that a text is yes or no. */
export const isFlag = (text: string): string => `ISNUMBER(MATCH(LOWER(${text}),{"sì","si","yes","no"},0))`;

/** `sì` or `no` for a text that is yes or no. */
export const flagOf = (text: string): string => `IF(LOWER(${text})="no","no","sì")`;

/** A cell as text: a typed TRUE or FALSE shows other words in every language, here it is yes or no. */
export const orFlag = (cell: string, otherwise: string): string =>
  `IF(ISLOGICAL(${cell}),IF(${cell},"sì","no"),${otherwise})`;
