import { ENGLISH_SEPARATORS, ITALIAN_SEPARATORS } from '../core/values';
import type { Separators } from '../core/values';
import { invalid } from './answer';
import type { Problem } from './answer';
import { listOf, textOf } from './cells';
import { SENTENCES } from './sentences';

/** How numbers kept as text are written: the decimal sign that was asked for, a comma where none was. */
export function separatorsOf(decimalSign: unknown): Separators | Problem {
  const [sign] = listOf(decimalSign);
  const text = sign === undefined ? '' : textOf(sign);
  if (text === '' || text === ',') return ITALIAN_SEPARATORS;
  return text === '.' ? ENGLISH_SEPARATORS : invalid(SENTENCES.decimalSign);
}
