import { parseDecimalText } from '../values';
import type { Separators } from '../values';
import { NOT_AVAILABLE_WORDS } from '../values';

/*
 * What the text formulas of the target columns give, in TypeScript: the same steps in the same order, so that the core can say what each
 * cell will show. `textFormulas.ts` and `targetFormulas.ts` are the other half; a test holds the two together in two spreadsheet engines.
 */

const trimmed = (text: string): string => text.replace(/ +/g, ' ').replace(/^ | $/g, '');

const spaced = (text: string): string =>
  trimmed(
    text
      .replace(/[\u00A0\u202F]/g, ' ')
      .replace(/\u2212/g, '-')
      .replace(/%/g, ' %')
      .replace(/€/g, ''),
  );

/** Target in vigore of a typed text. */
export function targetInWords(text: string): string {
  const operators = text
    .replace(/>=/g, '≥')
    .replace(/<=/g, '≤')
    .replace(/([><=])/g, '$1 ')
    .replace(/≥/g, '>= ')
    .replace(/≤/g, '<= ');
  return `${spaced(operators)}${text.includes('€') ? ' €' : ''}`;
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

const looksLikeDate = (text: string): boolean =>
  lastWord(text).length > 7 && '-/'.includes(text.slice(-5, -4) || '?');

/** Verso of a target in words. */
export function directionOfWords(text: string): string {
  const lower = text.toLowerCase();
  const starts = (...words: readonly string[]): boolean => words.some((word) => lower.startsWith(word));
  if (text === '') return '';
  if (NOT_AVAILABLE_WORDS.includes(lower)) return 'N/D';
  if (starts('<=') && looksLikeDate(text)) return 'entro';
  if (starts('>=', '<=')) return text.slice(0, 2);
  if (starts('>', '<', '=')) return text.slice(0, 1);
  if (starts('entro ', 'by ')) return 'entro';
  if (starts('tra ', 'fra ', 'between ')) return 'tra';
  if (['sì', 'si', 'yes', 'no'].includes(lower)) return 'sì/no';
  return !text.includes(' ') && looksLikeDate(text) ? 'entro' : '=';
}

/** A published value in words: `1,63 gg`, `72,10 %`, `1.100 €`. */
export const valueInWords = (text: string): string => `${spaced(text)}${text.includes('€') ? ' €' : ''}`;

/** Testo soglia of a target in words. */
export function thresholdWordOf(text: string, direction: string): string {
  const words = text.split(' ');
  if (direction === '') return '';
  if (direction === 'entro') return lastWord(text);
  if (direction === 'tra') return words[1] ?? '';
  return (text.toLowerCase().startsWith(direction.toLowerCase()) ? words[1] : words[0]) ?? '';
}

/** Testo fino a of a target in words. */
export function upperWordOf(text: string): string {
  const italian = text.replace(/ and /g, ' e ');
  const at = italian.indexOf(' e ');
  return at < 0 ? '' : (italian.slice(at + 3).split(' ')[0] ?? '');
}

/** Fino a of a `tra` in words: the upper bound, whether or not the whole makes sense; undefined where it is no number. */
export function upperOfWords(text: string, separators: Separators): number | undefined {
  const word = upperWordOf(text);
  const number = parseDecimalText(word, separators);
  return number.ok ? number.value.amount.div(text.includes('%') ? 100 : 1).toNumber() : undefined;
}
