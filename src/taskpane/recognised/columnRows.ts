import { columnName } from '../../core/grid';
import type { PlanColumns } from '../../core/plan';
import type { Strings } from '../strings.it';

/** A column of the plan sheet and what it was taken for. */
export interface ColumnRow {
  /** `A`, `AB`. */
  readonly letter: string;
  readonly meaning: string;
}

/** The recognised columns from left to right. */
export function columnRows(
  { history, targets, ...single }: PlanColumns,
  strings: Strings,
): readonly ColumnRow[] {
  const named = (Object.keys(strings.fields) as (keyof typeof single)[]).flatMap((field) => {
    const column = single[field];
    return column === undefined ? [] : [{ column, meaning: strings.fields[field] }];
  });
  const years = [
    ...history.map(({ column, year }) => ({ column, meaning: strings.historyOf(year) })),
    ...targets.map(({ column, year }) => ({ column, meaning: strings.targetOf(year) })),
  ];
  return [...named, ...years]
    .sort((left, right) => left.column - right.column)
    .map(({ column, meaning }) => ({ letter: columnName(column), meaning }));
}
