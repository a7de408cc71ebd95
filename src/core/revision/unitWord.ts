import type { Unit, UnitKind } from '../values';

/** Words that only say that something is counted: a number without a unit says no less. */
export const COUNT_WORDS: readonly string[] = ['n', 'n.', 'n°', 'nr', 'nr.', 'num.', 'numero', 'no.'];

const WORD_OF_KIND: Readonly<Partial<Record<UnitKind, string>>> = {
  percent: '%',
  money: '€',
  days: 'gg',
  hours: 'ore',
};

/** One word for all spellings of a unit, in lower case; '' for a plain number. Units are the same where their words are. */
export function unitWord({ kind, word }: Unit): string {
  const known = WORD_OF_KIND[kind];
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  return COUNT_WORDS.includes(lower) ? '' : lower;
}
