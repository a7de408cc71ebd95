import type { Cell, RawCell } from '../core/grid';
import { serialOfDate } from '../core/values';
import type { Separators, Target } from '../core/values';
import { errorInCell, isProblem } from './answer';
import type { Answer } from './answer';
import { cellsOf } from './cells';
import type { Table } from './cells';
import { separatorsOf } from './separatorsOf';
import { pick, spread } from './spread';
import { targetOf } from './targets';

/**
 * PIANO.SOGLIA: the threshold of each target, as the column Soglia shows it: a number (percent as fraction), a date as its day number, `sì`
 * or `no`, the lower bound of a `tra`; else `N/D`, `illeggibile`, or '' for a blank.
 */
export function targetThreshold(targets: unknown, decimalSign: unknown): Table<Answer> {
  const cells = cellsOf(targets);
  const separators = separatorsOf(decimalSign);
  if (isProblem(separators)) return [[separators]];
  return spread([cells], (place) => thresholdOf(pick(cells, place), separators));
}

function thresholdOf(cell: Cell, separators: Separators): Answer {
  return cell.kind === 'errorValue' ? errorInCell(cell) : shown(targetOf(cell, separators));
}

function shown(target: Target): RawCell {
  switch (target.kind) {
    case 'missing':
      return '';
    case 'notAvailable':
      return 'N/D';
    case 'bound':
      return target.threshold.amount.toNumber();
    case 'between':
      return target.lower.amount.toNumber();
    case 'deadline':
      return serialOfDate(target.date);
    case 'flag':
      return target.yes ? 'sì' : 'no';
    case 'invalid':
      return 'illeggibile';
  }
}
