import { numberFormatAt } from '../grid';
import type { Cell, Grid } from '../grid';
import { NOT_AVAILABLE_WORDS, UNIT_WORDS, parseDateText } from '../values';
import { splitLabel } from './label';
import { blockOf, kindOfLevel } from './levelWords';

/** What a cell looks like by itself, whatever its column is called. A cell may look like several things. */
export type CellShape =
  | 'code'
  | 'label'
  | 'name'
  | 'prose'
  | 'percent'
  | 'number'
  | 'value'
  | 'target'
  | 'level'
  | 'block'
  | 'unit'
  | 'operator'
  | 'algorithm';

/** Longer texts are neither codes nor units nor values. */
const LONGEST_SHORT_TEXT = 60;
const LONGEST_NAME = 200;

const TARGET_FIRST = /^\s*(?:[<>=\u2264\u2265]|(?:entro|by|tra|fra|between)\s)/i;
const LITERAL = /"([^"]*)"/g;

/** True for `>= 5`, `Entro 31-12-2025`, `tra 1 e 2`, and for numbers whose format says so. */
export function looksLikeTarget(cell: Cell, grid: Grid, row: number, column: number): boolean {
  if (cell.kind === 'text') return TARGET_FIRST.test(cell.value);
  if (cell.kind !== 'number') return false;
  const format = numberFormatAt(grid, row, column);
  return (
    format.includes('"') &&
    [...format.matchAll(LITERAL)].some(([, literal = '']) => TARGET_FIRST.test(literal))
  );
}

/** Words with a digit or mark inside, or capitals alone: `A1.2_11`, `PR1`, `ACCESSIBILITA'.PROGR`. No blank, no quantity. */
const CODE_WORD = /^(?=[^\s]*[\d._])[\p{L}\d][\p{L}\d._'&+/-]*$/u;
const CAPITALS = /^[\p{Lu}]{1,8}$/u;
const MOST_CODE_WORDS = 3;

/** True for a text that reads as a code of the plan; plain whole numbers may be codes too. */
export function looksLikeCode(text: string): boolean {
  if (text.length > LONGEST_SHORT_TEXT) return false;
  const words = text.split(' ');
  const [first = ''] = words;
  if (words.length > MOST_CODE_WORDS) return false;
  if (words.length > 1)
    return CODE_WORD.test(first) && words.slice(1).every((word) => /^[\p{Lu}\d]/u.test(word));
  return CODE_WORD.test(first) || CAPITALS.test(first);
}

const OPERATOR = /^(?:>=|<=|[<>=\u2264\u2265]|entro(?: il)?|by)$/i;
const NOT_AVAILABLE: ReadonlySet<string> = new Set(NOT_AVAILABLE_WORDS);
const QUANTITY_FIRST = /^[-\u2212\u20ac]?\s?\d/;
const PERCENT = /^[-\u2212]?\d[\d.,]*\s?%$/;
const PLAIN_NUMBER = /^[-\u2212]?\d[\d.,]*$/;
const KNOWN_UNITS: ReadonlySet<string> = new Set([
  ...Object.values(UNIT_WORDS).flat(),
  ...['n', 'n.', 'nr', 'nr.', 'num', 'num.', 'numero', 'number', 'data', 'date', 'sì/no', 'si/no', 's/n', 'yes/no', 'percentuale', 'unità'],
]); // prettier-ignore

/** `PR1 / PR2`, `(A + B) * 1000`: operators between blanks with words on both sides. */
const EXPRESSION = /\S \s?[+*/-] \s?[\p{L}\d(]/u;

/** Every shape of a text. `codes` are codes that algorithms may name. */
export function shapesOfText(raw: string, codes: ReadonlySet<string>): readonly CellShape[] {
  const text = raw.trim();
  if (text.length > LONGEST_SHORT_TEXT) return longShapes(text, codes);
  const shapes: CellShape[] = [];
  if (kindOfLevel(text) !== undefined) shapes.push('level');
  if (blockOf(text) !== undefined) shapes.push('block');
  if (KNOWN_UNITS.has(text.toLowerCase())) shapes.push('unit');
  if (OPERATOR.test(text)) shapes.push('operator');
  else if (TARGET_FIRST.test(text)) shapes.push('target');
  if (PERCENT.test(text)) shapes.push('percent');
  if (PLAIN_NUMBER.test(text)) shapes.push('number');
  const isDate = parseDateText(text).ok;
  if (isDate || QUANTITY_FIRST.test(text) || NOT_AVAILABLE.has(text.toLowerCase())) shapes.push('value');
  if (!isDate && looksLikeCode(text)) shapes.push('code');
  return [...shapes, ...wordedShapes(text, codes, shapes)];
}

function longShapes(text: string, codes: ReadonlySet<string>): readonly CellShape[] {
  const shapes: CellShape[] = [text.length <= LONGEST_NAME && !text.includes('\n') ? 'name' : 'prose'];
  if (splitLabel(text.slice(0, LONGEST_SHORT_TEXT)).code !== '') shapes.push('label');
  if (namesCode(text, codes)) shapes.push('algorithm');
  return shapes;
}

function wordedShapes(
  text: string,
  codes: ReadonlySet<string>,
  found: readonly CellShape[],
): readonly CellShape[] {
  const shapes: CellShape[] = [];
  const { code } = splitLabel(text);
  if (looksLikeCode(code)) shapes.push('label');
  if (namesCode(text, codes) || (codes.size === 0 && EXPRESSION.test(text) && code === ''))
    shapes.push('algorithm');
  const isWorded = /\p{L}{3}/u.test(text);
  if (isWorded && !found.some((shape) => shape !== 'level' && shape !== 'block')) shapes.push('name');
  return shapes;
}

const SEPARATED = / [+*/-] |[()\n]/;
/** Only the last line of a text can be an algorithm; longer ones are not looked through. */
const LONGEST_ALGORITHM = 2000;

/** True where the last line of a text is a known code, or has one between its operators. */
export function namesCode(text: string, codes: ReadonlySet<string>): boolean {
  if (codes.size === 0) return false;
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (line.length > LONGEST_ALGORITHM) return false;
  return line.split(SEPARATED).some((part) => codes.has(part.trim()));
}
