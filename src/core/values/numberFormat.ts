import { remembered } from './remembered';

/**
 * Reads Excel's number formats (en-US, first section) as far as they tell what a typed number means: its decimals, its unit, an operator
 * written before it, or that it is a date.
 */

/** A number format, understood. Literals are what Excel shows before and after the number; a currency counts as a literal. */
export interface NumberFormat {
  /** `time` shows a clock or a duration, which no value of a plan is. */
  readonly kind: 'number' | 'date' | 'time';
  readonly prefix: string;
  readonly suffix: string;
  /** The number is shown times 100, because of a `%` outside quotes. */
  readonly percent: boolean;
  readonly grouped: boolean;
  /** Digits after the point, always and at most; undefined where the number decides (General, fractions, exponents). */
  readonly decimals: { readonly least: number; readonly most: number } | undefined;
}

type TokenKind =
  'literal' | 'digit' | 'point' | 'comma' | 'percent' | 'day' | 'clock' | 'month' | 'free' | 'ignored';
interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Tried in this order at each place; the last one takes any character as itself. `free` leaves the digits to the number. */
const LEXERS: readonly (readonly [TokenKind, RegExp])[] = [
  ['literal', /"([^"]*)"?/y],
  ['literal', /\\([^]?)/y],
  ['ignored', /[_*][^]?/y],
  ['clock', /\[(?:h+|m+|s+)\]/iy],
  ['literal', /\[\$([^\]-]*)[^\]]*\]/y],
  ['ignored', /\[[^\]]*\]?/y],
  ['free', /General|@|[Ee][+-]0*/iy],
  ['clock', /AM\/PM|A\/P|[hs]/iy],
  ['day', /[dy]/iy],
  ['month', /m/iy],
  ['digit', /[0#?]/y],
  ['point', /\./y],
  ['comma', /,/y],
  ['percent', /%/y],
  ['literal', /([^])/y],
];

function tokenAt(format: string, position: number): Token & { readonly end: number } {
  for (const [kind, pattern] of LEXERS) {
    pattern.lastIndex = position;
    const match = pattern.exec(format);
    if (match !== null) return { kind, text: match[1] ?? match[0], end: pattern.lastIndex };
  }
  return { kind: 'ignored', text: '', end: position + 1 };
}

/** The tokens of the first section: up to a semicolon that is neither quoted nor escaped. */
function tokensOf(format: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < format.length && format[position] !== ';') {
    const token = tokenAt(format, position);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

function kindOf(tokens: readonly Token[]): NumberFormat['kind'] {
  const has = (kind: TokenKind): boolean => tokens.some((token) => token.kind === kind);
  if (has('day') || (has('month') && !has('clock'))) return 'date';
  return has('clock') ? 'time' : 'number';
}

const isBody = ({ kind }: Token): boolean => kind === 'digit' || kind === 'free';
const isDatePart = ({ kind }: Token): boolean => kind === 'day' || kind === 'month' || kind === 'clock';

/** What is shown of tokens outside the number: a point or comma there is only a character. */
const shown = (tokens: readonly Token[]): string =>
  tokens.map(({ kind, text }) => (kind === 'ignored' ? '' : text)).join('');

/** A number format in three parts: what stands before the number (or date), the number, and what stands after it. */
function partsOf(tokens: readonly Token[], isInside: (token: Token) => boolean) {
  const inside = tokens.map(isInside);
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  if (first < 0) return { before: tokens, body: [], after: [] };
  const start = tokens[first - 1]?.kind === 'point' ? first - 1 : first;
  return {
    before: tokens.slice(0, start),
    body: tokens.slice(start, last + 1),
    after: tokens.slice(last + 1),
  };
}

function decimalsOf(body: readonly Token[]): NumberFormat['decimals'] {
  const isFree = body.some(({ kind, text }) => kind === 'free' || (kind === 'literal' && text === '/'));
  if (body.length === 0 || isFree) return undefined;
  const point = body.findIndex(({ kind }) => kind === 'point');
  const places = point < 0 ? [] : body.slice(point).filter(({ kind }) => kind === 'digit');
  return { least: places.filter(({ text }) => text === '0').length, most: places.length };
}

/** A comma between digits separates thousands; one after the last digit would scale, and changes no value. */
const isGrouped = (body: readonly Token[]): boolean => {
  const point = body.findIndex(({ kind }) => kind === 'point');
  return body.slice(0, point < 0 ? body.length : point).some(({ kind }) => kind === 'comma');
};

/** Understands the first section of a number format; a text that is none is read as far as it goes, and never throws. */
export const parseNumberFormat = remembered(readNumberFormat);

function readNumberFormat(format: string): NumberFormat {
  const tokens = tokensOf(format);
  const kind = kindOf(tokens);
  const { before, body, after } = partsOf(tokens, kind === 'number' ? isBody : isDatePart);
  return {
    kind,
    prefix: shown(before),
    suffix: shown(after.filter(({ kind: part }) => part !== 'comma')),
    percent: tokens.some((token) => token.kind === 'percent'),
    grouped: isGrouped(body),
    decimals: decimalsOf(body),
  };
}
