import {
  challengeOf,
  isCommonYear,
  markOfField,
  printFrozenWeight,
  targetText,
  valueText,
} from '../../core/revision';
import type { Changes, FieldChange, FrozenPlan, FrozenRow, RowChange } from '../../core/revision';
import { lineId } from './reasons';
import type { Reasons } from './reasons';
import type { ChangeLine, ScoreEffect } from './revisions';

/** What the lines of a comparison need to know besides the changes. */
export interface LineContext {
  readonly before: FrozenPlan;
  readonly after: FrozenPlan;
  /** The year whose targets count. */
  readonly year: number;
  readonly reasons: Reasons;
  /** Sheet of the present plan; undefined where the later state is another. */
  readonly sheet: string | undefined;
  readonly effectOf: (row: FrozenRow) => ScoreEffect | undefined;
}

/** Names of the rows above, from the top. */
export function pathOf(plan: FrozenPlan, row: FrozenRow): string {
  const parent = plan.rows[row.parent];
  if (parent === undefined) return '';
  const path = pathOf(plan, parent);
  if (parent.kind === 'block') return path;
  return path === '' ? labelOf(parent) : `${path} / ${labelOf(parent)}`;
}

const labelOf = ({ code, name }: FrozenRow): string => [code, name].filter((part) => part !== '').join(' - ');

function textsOf(change: FieldChange): { readonly before: string; readonly after: string } {
  switch (change.field) {
    case 'target':
      return { before: targetText(change.before), after: targetText(change.after) };
    case 'history':
      return { before: valueText(change.before), after: valueText(change.after) };
    case 'weight':
      return { before: printFrozenWeight(change.before), after: printFrozenWeight(change.after) };
    default:
      return { before: change.before, after: change.after };
  }
}

function fieldLine(row: RowChange, change: FieldChange, context: LineContext): ChangeLine {
  const id = lineId(row.after, change);
  const year = 'year' in change ? { year: change.year } : {};
  const challenge = challengeOf(change);
  const isInForce = change.field === 'target' && change.year === context.year;
  const effect = isInForce ? context.effectOf(row.after) : undefined;
  return {
    ...rowFields(row.after, context.after),
    ...placeOf(row.after, context),
    id,
    mark: markOfField(change),
    field: change.field,
    ...year,
    ...textsOf(change),
    ...(challenge === undefined ? {} : { challenge }),
    ...(effect === undefined ? {} : { effect }),
    reason: context.reasons.get(id) ?? '',
  };
}

const rowFields = (row: FrozenRow, plan: FrozenPlan) => ({
  code: row.code,
  name: row.name,
  path: pathOf(plan, row),
});

/** Where a row of the later state stands on the plan sheet. */
const placeOf = ({ sheetRow }: FrozenRow, { sheet }: LineContext): Pick<ChangeLine, 'place'> =>
  sheet === undefined || sheetRow === undefined ? {} : { place: { sheet, row: sheetRow } };

/** A row that is only on one side; its target in force tells what came or went. */
function wholeLine(row: FrozenRow, mark: 'added' | 'removed', context: LineContext): ChangeLine {
  const id = lineId(row, { field: 'row' });
  const target = row.targets.find(({ year }) => year === context.year)?.value;
  const text = target === undefined ? '' : targetText(target);
  const isAdded = mark === 'added';
  return {
    ...rowFields(row, isAdded ? context.after : context.before),
    ...(isAdded ? placeOf(row, context) : {}),
    id,
    mark,
    field: 'row',
    before: isAdded ? '' : text,
    after: isAdded ? text : '',
    reason: context.reasons.get(id) ?? '',
  };
}

/** Targets of the year in force first, then the other fields in their order. */
const inOrder = (fields: readonly FieldChange[], year: number): readonly FieldChange[] => {
  const isFirst = (change: FieldChange): boolean => change.field === 'target' && change.year === year;
  return [...fields.filter(isFirst), ...fields.filter((change) => !isFirst(change))];
};

/** Every difference as a line: rows in the order of the later state, removed rows behind. Years that only one side has are no lines. */
export function changeLines(changes: Changes, context: LineContext): readonly ChangeLine[] {
  const changeOf = new Map(changes.changed.map((change) => [change.after, change]));
  const added = new Set(changes.added);
  const present = context.after.rows.flatMap((row): readonly ChangeLine[] => {
    if (added.has(row)) return [wholeLine(row, 'added', context)];
    const change = changeOf.get(row);
    if (change === undefined) return [];
    return inOrder(change.fields, context.year)
      .filter((field) => isCommonYear(field, changes))
      .map((field) => fieldLine(change, field, context));
  });
  return [...present, ...changes.removed.map((row) => wholeLine(row, 'removed', context))];
}
