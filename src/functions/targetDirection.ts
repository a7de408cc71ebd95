import { directionOfWords, targetInWords } from '../core/emit';
import type { Cell } from '../core/grid';
import { errorInCell } from './answer';
import type { Answer } from './answer';
import { cellsOf } from './cells';
import type { Table } from './cells';
import { pick, spread } from './spread';

/** PIANO.VERSO: the direction of each target, with the words of the column Verso: an operator, `entro`, `tra`, `sì/no`, `N/D`, '' for a blank. */
export function targetDirection(targets: unknown): Table<Answer> {
  const cells = cellsOf(targets);
  return spread([cells], (place) => directionOf(pick(cells, place)));
}

function directionOf(cell: Cell): Answer {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return '=';
    case 'boolean':
      return 'sì/no';
    case 'errorValue':
      return errorInCell(cell);
    case 'text':
      return directionOfWords(targetInWords(cell.value));
  }
}
