import { choose, isOneOf, textArray } from './formulaText';
import type { Separators } from '../values';

/** Wider than any word of a value or target, so that padded words never touch. */
const PAD = 99;

type Replacement = readonly [from: string, to: string];

const replaced = (text: string, pairs: readonly Replacement[]): string =>
  pairs.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},${from},${to})`, text);

const MONEY_WORDS = ['EUR', 'eur', 'Euro', 'euro'];

/** Money that is written before its number in letters becomes the sign, which is then put behind the number. */
const withMoneySign = (text: string): string =>
  replaced(
    text,
    MONEY_WORDS.map((word): Replacement => [`"${word} "`, '"€"']),
  );

/** Money that two quantities name (`tra 1 EUR e 2 EUR`) is said once. */
const MONEY_TWICE = MONEY_WORDS.map((word): Replacement => [`" ${word} €"`, '" €"']);

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

/** A sign of money, wherever it was typed, stands behind the number. */
const withMoneyLast = (text: string, cell: string): string =>
  `TRIM(${text})&IF(ISNUMBER(FIND("€",${withMoneySign(cell)}))," €","")`;

/** A value text in words: blanks of every kind folded, the long minus replaced, a blank before `%`, money behind its number. */
export const valueWords = (cell: string): string =>
  withMoneyLast(replaced(withMoneySign(cell), ODD_CHARACTERS), cell);

/** As `valueWords`, with one blank after an operator: `>=60%` becomes `>= 60 %`. */
export const targetWords = (cell: string): string =>
  replaced(
    withMoneyLast(replaced(replaced(withMoneySign(cell), OPERATORS), ODD_CHARACTERS), cell),
    MONEY_TWICE,
  );

export const firstWord = (text: string): string => `LEFT(${text},FIND(" ",${text}&" ")-1)`;

/** Everything behind the first word: the unit of a quantity in words. */
export const restOf = (text: string): string => `MID(${text},FIND(" ",${text}&" ")+1,${PAD})`;

export const lastWord = (text: string): string =>
  `TRIM(RIGHT(SUBSTITUTE(${text}," ",REPT(" ",${PAD})),${PAD}))`;

/** Condition that a text of words is a percent. */
export const isPercent = (text: string): string => `ISNUMBER(FIND("%",${text}))`;

/** What no word of a unit may begin with. */
const NO_UNIT_STARTS = [...'0123456789-+<>=*'].map((character) => ` ${character}`);

/**
 * Whether the words behind a number can be its unit: they begin with a letter or a sign of money or percent, which stands alone. Only where there
 * are several words each is looked at. (Programs differ in where they find an empty text, so none is looked for.)
 */
function isUnitBehind(text: string): string {
  const blank = `FIND(" ",${text}&" ")`;
  const first = `MID(${text}&" %",FIND(" ",${text}&" %")+1,1)`;
  const canBegin = `OR(ISNUMBER(FIND(${first},"%€$£°‰")),NOT(EXACT(UPPER(${first}),LOWER(${first}))))`;
  const noneBegins = `SUMPRODUCT(ISNUMBER(FIND(${textArray(NO_UNIT_STARTS)},${text}))*1)=0`;
  return choose(
    [
      [`NOT(${canBegin})`, 'FALSE'],
      [isPercent(text), `LEN(${text})=${blank}+1`],
      [`ISNUMBER(FIND(" ",${text},${blank}+1))`, noneBegins],
    ],
    'TRUE',
  );
}

const DIGITS: readonly Replacement[] = [...'123456789'].map((digit) => [`"${digit}"`, '"0"']);

/**
 * The shape of a number: its first word without minus, every digit a 0, so that `-1.250,5` is `0.000,0`. A leading zero counts as four, which no
 * group of thousands holds: `0.721` is `0000.000`.
 */
function shapeOf(text: string): string {
  const start = `1+(LEFT(${text},1)="-")`;
  const digits = replaced(`MID(${firstWord(text)},${start},${PAD})`, DIGITS);
  return `REPT("0",3*(MID(${text},${start},1)="0"))&${digits}`;
}

/** Content of a cell beside a cell of words: the shape of the number there, `?` where no unit can be what follows it. */
export const numberShape = (text: string): string =>
  `=IFERROR(IF(OR(ISNUMBER(${text}),${text}=""),"",IF(${isUnitBehind(text)},${shapeOf(text)},"?")),"?")`;

/**
 * How the numbers of a text are written: one way, or, where the columns of the years differ, by the year; then both marks are formulas that
 * give a text.
 */
export type TextSeparators =
  Separators | { readonly byYear: true; readonly decimal: string; readonly group: string };

const marksOf = (separators: TextSeparators): { readonly decimal: string; readonly group: string } =>
  'byYear' in separators
    ? separators
    : { decimal: `"${separators.decimal}"`, group: `"${separators.group}"` };

const GROUPS = '000 000 000 000 000';

/**
 * Whether a shape is that of a number as the core reads one. NUMBERVALUE takes much more (`(5)`, `5-`, `1e3`, `,5`, `1.5` as 15), and not the
 * same in every program: only digits get through, in one run or in groups of three, and digits behind the decimal mark.
 */
export function isNumberShape(shape: string, separators: TextSeparators): string {
  const { decimal, group } = marksOf(separators);
  const mark = `FIND(${decimal},${shape}&${decimal})`;
  const fraction = `MID(${shape},${mark}+1,${PAD})`;
  const groups =
    'byYear' in separators
      ? `SUBSTITUTE("${GROUPS}"," ",${group})`
      : `"${GROUPS.replace(/ /g, separators.group)}"`;
  const inOneRun = `SUBSTITUTE(${withoutDigits(shape)},${decimal},"",1)=""`;
  const grouped = `AND(LEFT(${shape},${mark}-1)=RIGHT(${groups},${mark}-1),${withoutDigits(fraction)}="")`;
  return choose(
    [
      [`OR(LEFT(${shape},1)<>"0",RIGHT(${shape},1)<>"0")`, 'FALSE'],
      [inOneRun, 'TRUE'],
    ],
    grouped,
  );
}

const withoutDigits = (shape: string): string => `SUBSTITUTE(${shape},"0","")`;

/** The number that a text of words begins with, where its shape is that of one. */
export function numberOf(text: string, separators: TextSeparators): string {
  const { decimal, group } = marksOf(separators);
  return `NUMBERVALUE(${firstWord(text)},${decimal},${group})`;
}

/**
 * The amount of a quantity in words, a percent as fraction; an error where it is none. `hasPercent` is the condition that decides whether it is
 * a percent, where that is said elsewhere.
 */
export const quantityOf = (
  text: string,
  shape: string,
  separators: TextSeparators,
  hasPercent: string = isPercent(text),
): string =>
  `IF(${isNumberShape(shape, separators)},${numberOf(text, separators)}/IF(${hasPercent},100,1),NA())`;

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
export const isFlag = (text: string): string => isOneOf(`LOWER(${text})`, ['sì', 'si', 'yes', 'no']);

/** `sì` or `no` for a text that is yes or no. */
export const flagOf = (text: string): string => `IF(LOWER(${text})="no","no","sì")`;

/** A cell as text: a typed TRUE or FALSE shows other words in every language, here it is yes or no. */
export const orFlag = (cell: string, otherwise: string): string =>
  `IF(ISLOGICAL(${cell}),IF(${cell},"sì","no"),${otherwise})`;
