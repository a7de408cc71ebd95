/**
 * What two values must share to be compared (scoring.md, point 7). `number` is a count or any word we do not know
 * (`N.`, `imprese`); `percent` is kept as a fraction.
 */
export type UnitKind = 'number' | 'percent' | 'money' | 'days' | 'hours' | 'date' | 'flag';

/** A unit as typed; the word is empty where none was typed. */
export interface Unit {
  readonly kind: UnitKind;
  readonly word: string;
}
