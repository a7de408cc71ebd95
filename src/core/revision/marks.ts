import type { Challenge } from './compareTargets';
import type { FieldChange, RowChange } from './changes';
import type { Weight } from './frozenValues';

/** The four marks of the published plan's legend, and `modified` for every change that has none of their fills. */
export type Mark = 'increased' | 'decreased' | 'removed' | 'added' | 'modified';

const counts = (weight: Weight): boolean => weight.kind === 'weight' && weight.fraction.greaterThan(0);
const isZero = (weight: Weight): boolean => weight.kind === 'weight' && weight.fraction.isZero();

/** A weight that fell to 0 eliminates the row, one that rose from 0 adds it (scoring rules, "Changed targets" and point 13). */
export function markOfWeights(before: Weight, after: Weight): 'removed' | 'added' | 'modified' {
  if (counts(before) && isZero(after)) return 'removed';
  return isZero(before) && counts(after) ? 'added' : 'modified';
}

/** The mark of one difference. */
export function markOfField(change: FieldChange): Mark {
  if (change.field === 'weight') return markOfWeights(change.before, change.after);
  if (change.field !== 'target') return 'modified';
  const { change: what } = change.comparison;
  return what === 'increased' || what === 'decreased' ? what : 'modified';
}

/** Whether a difference makes the row harder to meet; undefined where that is no question. */
export const challengeOf = (change: FieldChange): Challenge | undefined =>
  change.field === 'target' ? change.comparison.challenge : undefined;

/**
 * The one mark of a row that is there on both sides: eliminated or added by its weight, else that of its targets, the year in force first, else
 * `modified`.
 */
export function markOfRow({ fields }: RowChange, yearInForce: number): Mark {
  const marks = fields.map((change) => ({ change, mark: markOfField(change) }));
  const byWeight = marks.find(({ mark }) => mark === 'removed' || mark === 'added');
  const sized = marks.filter(({ mark }) => mark === 'increased' || mark === 'decreased');
  const inForce = sized.find(({ change }) => 'year' in change && change.year === yearInForce);
  return byWeight?.mark ?? inForce?.mark ?? sized[0]?.mark ?? 'modified';
}
