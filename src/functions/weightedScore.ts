import type { Cell } from '../core/grid';
import { DEFAULT_POLICY, rollUp } from '../core/scoring';
import type { Achievement, Policy, WeightedChild } from '../core/scoring';
import { ZERO, decimalFromCell } from '../core/values';
import type { Decimal } from '../core/values';
import { invalid, notAvailable } from './answer';
import type { Answer } from './answer';
import { listOf, textOf } from './cells';
import { SENTENCES } from './sentences';

/**
 * PIANO.PUNTEGGIO: sum(w * g) / sum(w) over the rows that have both; in mode `somma` without dividing. A blank, a text or an error is not
 * scored; a weight that is no number or negative leaves its row out.
 */
export function weightedScore(weights: unknown, achievements: unknown, mode: unknown): Answer {
  const [typed, given] = [listOf(weights), listOf(achievements)];
  if (typed.length !== given.length) return invalid(SENTENCES.weightsAndAchievements);
  const children = typed.map((weight, index): WeightedChild => ({
    weight: weightIn(weight),
    achievement: achievementIn(given[index]),
    coverage: ZERO,
  }));
  const score = rollUp(children, { ...DEFAULT_POLICY, rollUp: modeOf(mode) });
  return score.kind === 'scored' ? score.value.toNumber() : notAvailable(SENTENCES.nothingToScore);
}

function weightIn(cell: Cell): Decimal | undefined {
  return cell.kind === 'number' && cell.value >= 0 ? decimalFromCell(cell.value) : undefined;
}

function achievementIn(cell: Cell | undefined): Achievement {
  if (cell?.kind !== 'number') return { kind: 'notScored', reason: 'nothingToScore' };
  const value = decimalFromCell(cell.value);
  return { kind: 'scored', value, uncapped: value, rule: 'rollUp', onOff: false };
}

/** As on the sheet of parameters, a word that is not known counts as the first choice. */
function modeOf(mode: unknown): Policy['rollUp'] {
  const [cell] = listOf(mode);
  return cell !== undefined && textOf(cell).toLowerCase() === 'somma' ? 'sum' : 'normalise';
}
