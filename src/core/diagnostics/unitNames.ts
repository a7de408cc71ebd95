/**
 * What the kind of a unit, or of a target, is called in a sentence where it has no word of its own; findings carry the name of the kind then. Any other
 * word was typed by a person and stays as it is.
 */
const IN_ITALIAN: ReadonlyMap<string, string> = new Map([
  ['number', 'numero'],
  ['percent', 'percentuale'],
  ['money', 'importo'],
  ['days', 'giorni'],
  ['hours', 'ore'],
  ['date', 'data'],
  ['deadline', 'data'],
  ['flag', 'sì/no'],
]);

const IN_ENGLISH: ReadonlyMap<string, string> = new Map([
  ['money', 'amount'],
  ['deadline', 'date'],
  ['flag', 'yes/no'],
]);

export const italianUnit = (unit: string): string => IN_ITALIAN.get(unit) ?? unit;
export const englishUnit = (unit: string): string => IN_ENGLISH.get(unit) ?? unit;
