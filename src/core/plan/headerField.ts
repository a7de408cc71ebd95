import type { ColumnHeader } from './header';
import type { HeaderWord } from './headerWords';

/** Where a header has words of several fields (`Codice indicatore`, `Peso obiettivo`) the first of these counts. */
const PRECEDENCE: readonly HeaderWord[] = [
  'weight', 'code', 'algorithm', 'unit', 'exemption', 'operator', 'level', 'name', 'target', 'perhapsLevel', 'description',
  'structure', 'history', 'origin',
]; // prettier-ignore

/** A year makes a column a value or a target, whatever the other words, unless they are one of these. */
const ABOVE_YEAR: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  'weight',
  'algorithm',
  'unit',
  'operator',
  'exemption',
]);

/** The field a header names without its year; undefined for the columns of years. */
export function fieldOf({ words, year }: ColumnHeader): HeaderWord | undefined {
  const field = PRECEDENCE.find((word) => words.has(word));
  return year !== undefined && field !== undefined && !ABOVE_YEAR.has(field) ? undefined : field;
}

/** True where a header has words of both fields (`Codice e denominazione`). */
export const hasBoth = ({ words }: ColumnHeader, one: HeaderWord, other: HeaderWord): boolean =>
  words.has(one) && words.has(other);
