import { alignRows, comparePlans, isCommonYear, markOfRow, questionId } from '../../core/revision';
import type { Answers, Changes, FrozenPlan, FrozenRow, Mark } from '../../core/revision';
import { ok } from '../../core/values';
import type { HostResult } from '../ports';
import type { OpenedPlan } from '../session';
import { readAnswers } from './answers';
import { changeLines, pathOf } from './changeLines';
import { readPlanBook } from './desk';
import type { Desk } from './desk';
import { duplicateKeys } from './duplicates';
import { reasonsIn } from './reasons';
import type { Reasons } from './reasons';
import type { ComparedSide, Comparison, RevisionQuestion } from './revisions';
import { BothScores } from './scoresOnBoth';
import { readSide } from './sides';
import type { ReadSide } from './sides';

/** How many rows carry each mark. */
export function countMarks(changes: Changes, year: number): Readonly<Record<Mark, number>> {
  const counts: Record<Mark, number> = {
    increased: 0,
    decreased: 0,
    removed: changes.removed.length,
    added: changes.added.length,
    modified: 0,
  };
  for (const row of changes.changed) {
    const fields = row.fields.filter((field) => isCommonYear(field, changes));
    if (fields.length > 0) counts[markOfRow({ ...row, fields }, year)] += 1;
  }
  return counts;
}

/** Every question that an answer settles or would settle. */
function questionsOf(
  before: FrozenPlan,
  after: FrozenPlan,
  answers: Answers,
  sheet: string | undefined,
): readonly RevisionQuestion[] {
  const end = (plan: FrozenPlan, row: FrozenRow) => ({
    code: row.code,
    name: row.name,
    path: pathOf(plan, row),
  });
  return alignRows(before, after).pairs.flatMap((pair): readonly RevisionQuestion[] => {
    if (!pair.asked) return [];
    const id = questionId(pair.before, pair.after);
    const { sheetRow } = pair.after;
    const place = sheet === undefined || sheetRow === undefined ? {} : { place: { sheet, row: sheetRow } };
    return [
      {
        id,
        before: end(before, pair.before),
        after: { ...end(after, pair.after), ...place },
        answer: answers.get(id),
      },
    ];
  });
}

/** What a comparison is made from. `opened` is the present plan, where that is the later side. */
export interface ComparisonInput {
  readonly before: ReadSide;
  readonly after: ReadSide;
  readonly year: number;
  readonly answers: Answers;
  readonly reasons: Reasons;
  readonly opened: OpenedPlan | undefined;
}

/** Compares two sides that were read; pure. */
export function comparisonOf(input: ComparisonInput): Comparison {
  const { before, after, year, answers, reasons, opened } = input;
  const changes = comparePlans(before.plan, after.plan, answers);
  const scores =
    opened === undefined
      ? undefined
      : new BothScores(opened, before.plan, after.plan, alignRows(before.plan, after.plan, answers));
  const position = new Map(after.plan.rows.map((row, index) => [row, index]));
  const sheet = opened?.plan.sheet;
  return {
    before: before.name,
    after: after.name,
    lines: changeLines(changes, {
      before: before.plan,
      after: after.plan,
      year,
      reasons,
      sheet,
      effectOf: (row) => scores?.effectOf(position.get(row) ?? -1),
    }),
    counts: countMarks(changes, year),
    questions: questionsOf(before.plan, after.plan, answers, sheet),
    scores: scores?.pairs(),
    diagnostics: [
      ...before.diagnostics,
      ...after.diagnostics,
      ...duplicateKeys(before.plan, before.name || 'Piano'),
      ...duplicateKeys(after.plan, after.name || 'Piano'),
    ],
  };
}

/** What differs between two states. */
export async function compare(
  desk: Desk,
  beforeSide: ComparedSide,
  afterSide: ComparedSide,
): Promise<HostResult<Comparison>> {
  const book = await readPlanBook(desk);
  if (!book.ok) return book;
  const { snapshot, opened } = book.value;
  const before = await readSide(desk, beforeSide, snapshot, opened);
  if (!before.ok) return before;
  const after = await readSide(desk, afterSide, snapshot, opened);
  if (!after.ok) return after;
  return ok(
    comparisonOf({
      before: before.value,
      after: after.value,
      year: opened.parameters.targetsYear,
      answers: readAnswers(desk.port),
      reasons: reasonsIn(snapshot),
      opened: afterSide.kind === 'present' ? opened : undefined,
    }),
  );
}
