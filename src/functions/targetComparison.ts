import type { Cell } from '../core/grid';
import { CHALLENGE_WORDS, MARK_WORDS, compareTargets } from '../core/revision';
import type { TargetChange, TargetComparison } from '../core/revision';
import { errorInCell } from './answer';
import type { Answer } from './answer';
import { cellsOf } from './cells';
import type { Table } from './cells';
import { pick, spread } from './spread';
import { asDateBeside, targetOf } from './targets';

const CHANGE_WORDS: Readonly<Record<TargetChange, string>> = { unchanged: '', ...MARK_WORDS };

/** PIANO.VARIAZIONE: what happened to each target, in the words of the plan's legend; '' where nothing did. */
export const targetVariation = (before: unknown, after: unknown): Table<Answer> =>
  compared(before, after, ({ change }) => CHANGE_WORDS[change]);

/** PIANO.SFIDANTE: whether each target became harder to meet. */
export const targetChallenge = (before: unknown, after: unknown): Table<Answer> =>
  compared(before, after, ({ challenge }) => CHALLENGE_WORDS[challenge]);

/** Where there is no target on either side there is nothing to say. */
function compared(
  before: unknown,
  after: unknown,
  say: (comparison: TargetComparison) => string,
): Table<Answer> {
  const tables = [cellsOf(before), cellsOf(after)] as const;
  return spread(tables, (place) => {
    const [first, second] = [pick(tables[0], place), pick(tables[1], place)];
    if (first.kind === 'errorValue') return errorInCell(first);
    if (second.kind === 'errorValue') return errorInCell(second);
    if (first.kind === 'empty' && second.kind === 'empty') return '';
    return say(compareCells(first, second));
  });
}

function compareCells(before: Cell, after: Cell): TargetComparison {
  const [first, second] = [targetOf(before), targetOf(after)];
  return compareTargets(asDateBeside(first, before, second), asDateBeside(second, after, first));
}
