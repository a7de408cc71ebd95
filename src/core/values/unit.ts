import { remembered } from './remembered';

/**
 * What two values must share to be compared (scoring rules, point 7). `number` is a count or any word we do not know
 * (`N.`, `imprese`); `percent` is kept as a fraction.
 */
export type UnitKind = 'number' | 'percent' | 'money' | 'days' | 'hours' | 'date' | 'flag';

/** A unit as typed; the word is empty where none was typed. */
export interface Unit {
  readonly kind: UnitKind;
  readonly word: string;
}

/** The words, in lower case, that make a unit more than a plain number. The formulas we write use the same lists. */
export const UNIT_WORDS: Readonly<Record<'percent' | 'money' | 'days' | 'hours', readonly string[]>> = {
  percent: ['%'],
  money: ['€', 'eur', 'euro'],
  days: ['gg', 'gg.', 'g', 'g.', 'giorni', 'giorno', 'days', 'day'],
  hours: ['h', 'h.', 'ore', 'ora', 'hours', 'hour'],
};

const KIND_OF_WORD: ReadonlyMap<string, UnitKind> = new Map(
  (['percent', 'money', 'days', 'hours'] as const).flatMap((kind) =>
    UNIT_WORDS[kind].map((word): [string, UnitKind] => [word, kind]),
  ),
);

/** The unit of a word as typed, in any case; a word that is in no list, or none, is a plain number. */
export const unitOf = remembered((word): Unit => ({
  kind: KIND_OF_WORD.get(word.toLowerCase()) ?? 'number',
  word,
}));

/** A number typed without a unit may be any plain number, but never a percent. */
const isBare = (unit: Unit): boolean => unit.kind === 'number' && unit.word === '';

/** Whether two units are of the same kind (scoring rules, point 7). */
export function sameKind(one: Unit, other: Unit): boolean {
  if (one.kind === other.kind) return true;
  if (one.kind === 'percent' || other.kind === 'percent') return false;
  return isBare(one) || isBare(other);
}
