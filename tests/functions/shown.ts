import { isProblem } from '../../src/functions/answer';
import type { Answer } from '../../src/functions/answer';
import type { Table } from '../../src/functions/cells';

/** An answer as a case writes it: a value, or the error with its sentence. */
export const shown = (answer: Answer): unknown =>
  isProblem(answer) ? `${answer.error} ${answer.sentence.it}` : answer;

/** A single answer alone, several as rows. */
export function shownAll(answers: Table<Answer>): unknown {
  const rows = answers.map((row) => row.map(shown));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}
