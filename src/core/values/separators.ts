/** How numbers typed as text are written on a sheet. */
export interface Separators {
  readonly decimal: ',' | '.';
  readonly group: '.' | ',';
}

export const ITALIAN_SEPARATORS: Separators = { decimal: ',', group: '.' };
export const ENGLISH_SEPARATORS: Separators = { decimal: '.', group: ',' };
