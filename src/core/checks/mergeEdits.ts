import type { CellEdit, Fix } from '../diagnostics';

/**
 * The edits of several fixes as one list, each cell once, in the order in which the cells are first named. Fixes that change different parts of one
 * text are joined; where two cannot both be carried out the first counts, and the finding of the other is there again afterwards.
 */
export function mergeEdits(fixes: readonly Fix[]): readonly CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const cell = `${edit.row} ${edit.column} ${edit.sheet}`;
    const known = byCell.get(cell);
    byCell.set(cell, known === undefined ? edit : joined(known, edit));
  }
  return [...byCell.values()];
}

/** One part of a text that an edit replaces; end excluded. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Both edits of one cell, or the first where they contradict each other. */
function joined(first: CellEdit, second: CellEdit): CellEdit {
  const { before, after } = first;
  if (typeof before !== 'string' || typeof after !== 'string' || typeof second.after !== 'string')
    return first;
  if (second.before !== before || first.isFormula !== second.isFormula) return first;
  const [one, two] = [changeOf(before, after), changeOf(before, second.after)];
  const [left, right] = one.start <= two.start ? [one, two] : [two, one];
  if (left.end > right.start || left.start === right.start) return first;
  const text = before.slice(0, left.start) + left.text + before.slice(left.end, right.start) + right.text;
  return { ...first, after: text + before.slice(right.end) };
}

/** What is left when the common beginning and the common end of two texts are taken away. */
function changeOf(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charAt(start) === after.charAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charAt(before.length - 1 - end) === after.charAt(after.length - 1 - end)
  )
    end += 1;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}
