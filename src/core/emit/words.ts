import { NOT_AVAILABLE_WORDS } from '../values';

/*
 * What the text formulas of the target columns give, in TypeScript: the same steps in the same order, so that the core can say what each
 * cell will show. `textFormulas.ts` and `targetFormulas.ts` are the other half; tests hold the two together in two spreadsheet engines.
 */

const trimmed = (text: string): string => text.replace(/ +/g, ' ').replace(/^ | $/g, '');

/** Money that is written before its number in letters counts as the sign, which is put behind the number. */
const withMoneySign = (text: string): string => text.replace(/EUR |eur |Euro |euro /g, '€');

const spaced = (text: string): string =>
  trimmed(
    text
      .replace(/[\t\n\r\u00A0\u202F]/g, ' ')
      .replace(/\u2212/g, '-')
      .replace(/%/g, ' %')
      .replace(/€/g, ''),
  );

const moneyLast = (words: string, text: string): string => `${words}${text.includes('€') ? ' €' : ''}`;

/** Target in vigore of a typed text. */
export function targetInWords(typed: string): string {
  const text = withMoneySign(typed);
  const operators = text
    .replace(/>=/g, '≥')
    .replace(/<=/g, '≤')
    .replace(/([><=])/g, '$1 ')
    .replace(/≥/g, '>= ')
    .replace(/≤/g, '<= ');
  return moneyLast(spaced(operators), text).replace(/ (?:EUR|eur|Euro|euro) €/g, ' €');
}

/** A published value in words: `1,63 gg`, `72,10 %`, `1.100 €`. */
export function valueInWords(typed: string): string {
  const text = withMoneySign(typed);
  return moneyLast(spaced(text), text);
}

/** What may stand in a column of operators, in lower case, and the word it counts as. */
export const OPERATOR_WORDS: readonly (readonly [typed: string, word: string])[] = [
  ['>=', '>='],
  ['<=', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
  ['≥', '>='],
  ['≤', '<='],
  ['entro', 'entro'],
  ['entro il', 'entro'],
  ['by', 'entro'],
  ['by il', 'entro'],
  ['tra', 'tra'],
  ['fra', 'tra'],
  ['between', 'tra'],
];

/** The operator of a column as a word, '' for an empty cell, `?` for what is none. */
export function operatorWord(typed: string): string {
  const operator = spaced(typed).toLowerCase();
  if (operator === '') return '';
  return OPERATOR_WORDS.find(([known]) => known === operator)?.[1] ?? '?';
}

const isNotAvailable = (words: string): boolean => NOT_AVAILABLE_WORDS.includes(words.toLowerCase());

/** Operator and target together, unless the target has nothing to compare or begins with that operator already. */
export function targetWithOperator(operator: string, words: string): string {
  const first = firstWord(words).toLowerCase();
  const isTwin =
    operator === 'tra' ? ['fra', 'between'].includes(first) : operator === 'entro' && first === 'by';
  const isComplete = isTwin || words.toLowerCase().startsWith(`${operator} `);
  return operator === '' || words === '' || isNotAvailable(words) || isComplete
    ? words
    : `${operator} ${words}`;
}

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

const looksLikeDate = (text: string): boolean =>
  lastWord(text).length > 7 && '-/'.includes(text.slice(-5, -4) || '?');

const isFlag = (text: string): boolean => ['sì', 'si', 'yes', 'no'].includes(text.toLowerCase());

/** Verso of a target in words. */
export function directionOfWords(text: string): string {
  const lower = text.toLowerCase();
  const starts = (...words: readonly string[]): boolean => words.some((word) => lower.startsWith(word));
  if (text === '') return '';
  if (isNotAvailable(text)) return 'N/D';
  if (starts('<=') && looksLikeDate(text)) return 'entro';
  if (starts('= ') && isFlag(text.slice(2))) return 'sì/no';
  if (starts('>=', '<=')) return text.slice(0, 2);
  if (starts('>', '<', '=')) return text.slice(0, 1);
  if (starts('entro ', 'by ')) return 'entro';
  if (starts('tra ', 'fra ', 'between ')) return 'tra';
  if (isFlag(text)) return 'sì/no';
  return !text.includes(' ') && looksLikeDate(text) ? 'entro' : '=';
}

/** The two sides of a `tra`, in lower case; the second is '' where nothing joins them. */
function sidesOf(text: string): readonly [lower: string, upper: string] {
  const italian = text.toLowerCase().replace(/ and /g, ' e ');
  const start = firstWord(italian).length + 1;
  const at = italian.indexOf(' e ');
  return at < 0
    ? [italian.slice(start), '']
    : [italian.slice(start, Math.max(start, at)), italian.slice(at + 3)];
}

/** Testo soglia of a target in words: the quantity, or the word that should be a date. */
export function thresholdWords(text: string, direction: string): string {
  if (direction === '') return '';
  if (direction === 'entro' || direction === 'sì/no') return lastWord(text);
  if (direction === 'tra') return sidesOf(text)[0];
  const isTyped = text.toLowerCase().startsWith(direction.toLowerCase());
  return isTyped ? text.slice(direction.length + 1) : text;
}

/** Testo fino a of a target in words: the second quantity of a `tra`. */
export const upperWords = (text: string): string => sidesOf(text)[1];

const NO_UNIT_WORD = / [-+<>=*\d]/;

/** Whether the words behind a number can be its unit (the formula beside it decides the same). */
function isUnitBehind(text: string): boolean {
  const blank = text.indexOf(' ');
  const unit = blank < 0 ? '' : text.slice(blank + 1);
  const first = unit.charAt(0);
  if (NO_UNIT_WORD.test(text)) return false;
  if (unit !== '' && !'%€$£°‰'.includes(first) && first.toUpperCase() === first.toLowerCase()) return false;
  return !text.includes('%') || unit === '%';
}

/**
 * The shape of the number that words begin with: every digit a 0, without minus, a leading zero as four, so that it begins no group of
 * thousands; `?` where no unit can be what follows.
 */
export const numberShape = (words: string): string =>
  isUnitBehind(words)
    ? firstWord(words)
        .replace(/^-/, '')
        .replace(/\d/g, '0')
        .replace(/^/, LEADING_ZERO.test(words) ? '000' : '')
    : '?';

const LEADING_ZERO = /^-?0/;
