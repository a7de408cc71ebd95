import type { Language } from '../core/diagnostics';
import { ENGLISH_SEPARATORS, ITALIAN_SEPARATORS } from '../core/values';
import type { Decimal, Separators } from '../core/values';

const SEPARATORS: Readonly<Record<Language, Separators>> = {
  it: ITALIAN_SEPARATORS,
  en: ENGLISH_SEPARATORS,
};
const NO_BREAK_BLANK = '\u00a0';
const MINUS = '\u2212';

/**
 * A plain decimal text (`toFixed`: `-1234.5`) as the language writes it: `−1.234,5`. The digits are taken as they are; a zero
 * never has a sign.
 */
export function formatPlain(plain: string, language: Language): string {
  const { decimal, group } = SEPARATORS[language];
  const [whole = '', fraction] = plain.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const negative = plain.startsWith('-') && /[1-9]/.test(plain);
  return `${negative ? MINUS : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** A fraction as a percentage with two decimals, half away from zero: `90,67 %` (no-break blank), `90.67%`. */
export function formatPercent(fraction: Decimal, language: Language): string {
  const text = formatPlain(fraction.times(100).toFixed(2), language);
  return language === 'it' ? `${text}${NO_BREAK_BLANK}%` : `${text}%`;
}

/** A weight as a percentage: like `formatPercent`, but whole numbers without decimals, as people type them. */
export const formatWeight = (fraction: Decimal, language: Language): string =>
  formatPercent(fraction, language).replace(/[.,]00(?=\D*$)/, '');

/** A count with group separators. */
export const formatCount = (count: number, language: Language): string =>
  formatPlain(String(count), language);

/** Years for reading: `2022–2024` where they follow each other, else `2022, 2024`. */
export function formatYears(years: readonly number[]): string {
  const sorted = [...years].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  if (sorted.length > 1 && last - first === sorted.length - 1) return `${first}–${last}`;
  return sorted.join(', ');
}

/** A day (`2026-03-02`) as people write it: `2/3/2026`, in English `2 March 2026`. A text that is no day stays as it is. */
export function dayText(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return iso;
  const [year, month, day] = match.slice(1).map(Number);
  if (language === 'it') return `${day}/${month}/${year}`;
  return `${day} ${MONTHS[(month ?? 1) - 1] ?? month} ${year}`;
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
