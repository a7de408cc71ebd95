import type { Challenge } from './compareTargets';
import type { Mark } from './marks';

/** The marks as sheets say them: in the words of the published plan's legend, of one row. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  increased: 'target incrementato',
  decreased: 'target diminuito',
  removed: 'obiettivo eliminato',
  added: 'obiettivo aggiunto',
  modified: 'modificato',
};

export const CHALLENGE_WORDS: Readonly<Record<Challenge, string>> = {
  harder: 'più sfidante',
  easier: 'meno sfidante',
  equal: 'uguale',
  incomparable: 'non confrontabile',
};
