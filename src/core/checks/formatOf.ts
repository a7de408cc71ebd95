import type { QuantityStyle, Unit } from '../values';

/** The number format (en-US) that shows a number as it was written: its decimals, thousands and unit. Undefined where a unit cannot stand in one. */
export function formatOf(
  { kind, word }: Unit,
  { decimals, grouped, gap, unitFirst }: QuantityStyle,
): string | undefined {
  if (/["\\\n\r]/.test(word)) return undefined;
  const digits = `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const blank = gap === '' ? '' : '" "';
  if (kind === 'percent') return `${digits}${blank}%`;
  if (word === '') return digits;
  return unitFirst ? `"${word}${gap}"${digits}` : `${digits}"${gap}${word}"`;
}
