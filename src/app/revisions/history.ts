import {
  alignRows,
  challengeOf,
  comparePlans,
  freezePlan,
  isCommonYear,
  markOfField,
  targetText,
} from '../../core/revision';
import type { Answers, FrozenPlan, FrozenRow, Revision } from '../../core/revision';
import { ok } from '../../core/values';
import type { HostResult } from '../ports';
import { readAnswers } from './answers';
import { readPlanBook } from './desk';
import type { Desk } from './desk';
import { findRevisions } from './findRevisions';
import { lineId, reasonsIn } from './reasons';
import type { Reasons } from './reasons';
import type { HistoryStep } from './revisions';

/** A state of the plan in the row of states; the last one is the present plan. */
interface State {
  readonly revision: Revision | undefined;
  readonly plan: FrozenPlan;
}

/** The steps of one row, walked from the present back to the oldest state that has it. */
export function stepsOf(
  states: readonly State[],
  row: FrozenRow,
  answers: Answers,
  reasons: Reasons,
): readonly HistoryStep[] {
  const steps: HistoryStep[] = [];
  let current = row;
  for (let at = states.length - 1; at > 0; at -= 1) {
    const [before, after] = [states[at - 1], states[at]];
    if (before === undefined || after === undefined) break;
    const partner = alignRows(before.plan, after.plan, answers).pairs.find((pair) => pair.after === current);
    if (partner === undefined) break;
    steps.unshift(...stepsBetween(before, after, current, answers, reasons));
    current = partner.before;
  }
  return steps;
}

function stepsBetween(
  before: State,
  { revision, plan }: State,
  row: FrozenRow,
  answers: Answers,
  reasons: Reasons,
): readonly HistoryStep[] {
  const changes = comparePlans(before.plan, plan, answers);
  const fields = changes.changed.find(({ after }) => after === row)?.fields ?? [];
  return fields.flatMap((change): readonly HistoryStep[] => {
    if (change.field !== 'target' || !isCommonYear(change, changes)) return [];
    return [
      {
        when: revision === undefined ? undefined : { name: revision.name, date: revision.date },
        year: change.year,
        from: targetText(change.before),
        to: targetText(change.after),
        mark: markOfField(change),
        challenge: challengeOf(change) ?? 'equal',
        why: revision === undefined ? (reasons.get(lineId(row, change)) ?? '') : row.reason,
      },
    ];
  });
}

/** How the targets of the indicator in a row of the plan sheet changed over all revisions. */
export async function historyOf(desk: Desk, sheetRow: number): Promise<HostResult<readonly HistoryStep[]>> {
  const book = await readPlanBook(desk);
  if (!book.ok) return book;
  const { snapshot, opened } = book.value;
  const plan = freezePlan(opened.plan);
  const row = plan.rows.find((entry) => entry.sheetRow === sheetRow);
  if (row === undefined) return ok([]);
  const states: readonly State[] = [
    ...findRevisions(snapshot).revisions.map(({ revision }) => ({ revision, plan: revision.plan })),
    { revision: undefined, plan },
  ];
  return ok(stepsOf(states, row, readAnswers(desk.port), reasonsIn(snapshot)));
}
