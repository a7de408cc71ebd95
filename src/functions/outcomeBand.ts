import type { Cell } from '../core/grid';
import { bandOf } from '../core/scoring';
import type { Policy } from '../core/scoring';
import { decimalFromCell } from '../core/values';
import { errorInCell, isProblem, notAvailable } from './answer';
import type { Answer } from './answer';
import { cellsOf, textOf } from './cells';
import type { Table } from './cells';
import { rulesOf } from './rules';
import { SENTENCES } from './sentences';
import { pick, spread } from './spread';

/** PIANO.ESITO: the name of the band each achievement lies in; '' for a blank. */
export function outcomeBand(achievements: unknown, rules: unknown): Table<Answer> {
  const cells = cellsOf(achievements);
  const parameters = rulesOf(rules);
  if (isProblem(parameters)) return [[parameters]];
  return spread([cells], (place) => bandNameOf(pick(cells, place), parameters.policy));
}

function bandNameOf(cell: Cell, policy: Policy): Answer {
  if (cell.kind === 'empty') return '';
  if (cell.kind === 'errorValue') return errorInCell(cell);
  if (cell.kind !== 'number') return notAvailable(SENTENCES.notAnAchievement(textOf(cell)));
  return policy.bands[bandOf(decimalFromCell(cell.value), policy)]?.name ?? '';
}
