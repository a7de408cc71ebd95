import { alignRows } from './alignRows';
import type { Answers, RowPair } from './alignRows';
import type { Changes, FieldChange, Place, RowChange, TextField } from './changes';
import { compareTargets } from './compareTargets';
import { sameValue, sameWeight } from './compareValues';
import type { FrozenPlan, FrozenRow, OfYear } from './revision';

const MISSING = { kind: 'missing' } as const;

/** Each year that either side has, with the values of both. */
function byYear<T>(
  before: readonly OfYear<T>[],
  after: readonly OfYear<T>[],
): readonly { readonly year: number; readonly before: T | undefined; readonly after: T | undefined }[] {
  const [first, second] = [before, after].map(
    (side) => new Map(side.map(({ year, value }) => [year, value])),
  );
  const years = [...new Set([...before, ...after].map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, before: first?.get(year), after: second?.get(year) }));
}

const targetChanges = (before: FrozenRow, after: FrozenRow): readonly FieldChange[] =>
  byYear(before.targets, after.targets).flatMap(
    ({ year, before: first = MISSING, after: second = MISSING }) => {
      const comparison = compareTargets(first, second);
      return comparison.change === 'unchanged'
        ? []
        : [{ field: 'target', year, before: first, after: second, comparison } as const];
    },
  );

const historyChanges = (before: FrozenRow, after: FrozenRow): readonly FieldChange[] =>
  byYear(before.history, after.history).flatMap(
    ({ year, before: first = MISSING, after: second = MISSING }) =>
      sameValue(first, second) ? [] : [{ field: 'history', year, before: first, after: second } as const],
  );

const TEXTS: readonly Exclude<TextField, 'level' | 'place'>[] = [
  'code',
  'name',
  'algorithm',
  'description',
  'unit',
];

/** Compares two states that were aligned. */
class Comparison {
  /** By the row of the later state. */
  private readonly earlier: ReadonlyMap<FrozenRow, FrozenRow>;

  constructor(
    private readonly before: FrozenPlan,
    private readonly after: FrozenPlan,
    pairs: readonly RowPair[],
  ) {
    this.earlier = new Map(pairs.map((pair) => [pair.after, pair.before]));
  }

  fieldsOf({ before, after }: RowPair): readonly FieldChange[] {
    return [
      ...this.placeChange(before, after),
      ...targetChanges(before, after),
      ...(sameWeight(before.weight, after.weight)
        ? []
        : [{ field: 'weight', before: before.weight, after: after.weight } as const]),
      ...(before.kind === after.kind
        ? []
        : [{ field: 'level', before: before.kind, after: after.kind } as const]),
      ...TEXTS.flatMap((field) =>
        before[field] === after[field]
          ? []
          : [{ field, before: before[field], after: after[field] } as const],
      ),
      ...historyChanges(before, after),
    ];
  }

  /** Where a row of the later state stands. */
  placeOf({ parent }: FrozenRow): Place {
    const row = this.after.rows[parent];
    if (row === undefined) return { kind: 'top' };
    const before = this.earlier.get(row);
    return before === undefined ? { kind: 'added', row } : { kind: 'kept', before };
  }

  /** A row moved where the row above is another one, not where the row above was itself moved or recoded. */
  private placeChange(before: FrozenRow, after: FrozenRow): readonly FieldChange[] {
    const above = this.before.rows[before.parent];
    const place = this.placeOf(after);
    const isSame =
      place.kind === 'kept' ? place.before === above : place.kind === 'top' && above === undefined;
    if (isSame) return [];
    return [{ field: 'place', before: labelOf(above), after: labelOf(this.after.rows[after.parent]), place }];
  }
}

const labelOf = (row: FrozenRow | undefined): string =>
  row === undefined ? '' : [row.code, row.name].filter((part) => part !== '').join(' - ');

/**
 * Everything in which the later state differs from the earlier one. Rows are aligned by key, never by position; values are compared by what
 * they mean (`1.100` is `1100`). `answers` settle the questions whether a row was moved or recoded.
 */
export function comparePlans(before: FrozenPlan, after: FrozenPlan, answers: Answers = new Map()): Changes {
  const { pairs, added, removed } = alignRows(before, after, answers);
  const comparison = new Comparison(before, after, pairs);
  const changed = pairs.flatMap((pair): readonly RowChange[] => {
    const fields = comparison.fieldsOf(pair);
    return fields.length === 0 ? [] : [{ ...pair, fields }];
  });
  return {
    title: { before: before.title, after: after.title },
    historyYears: { before: before.historyYears, after: after.historyYears },
    targetYears: { before: before.targetYears, after: after.targetYears },
    changed,
    added,
    placeOfAdded: new Map(added.map((row) => [row, comparison.placeOf(row)])),
    removed,
  };
}
