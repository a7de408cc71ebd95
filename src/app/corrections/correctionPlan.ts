import { parseReference } from '../../core/grid';
import type { Grid } from '../../core/grid';
import { writeOf } from '../../core/emit';
import type { Expectation, NameWrite, WritePlan } from '../../core/emit';
import type { CorrectedKind, Plan } from '../../core/plan';
import type { DefinedName } from '../ports';
import { cellAsRead, reference } from './cellPointed';
import type { PlanCorrection } from './correction';
import {
  HEADER_NAME,
  NO_COLUMN,
  TAKEN_BACK,
  columnCorrectionName,
  correctionNamed,
  rowCorrectionName,
} from './correctionNames';

/** The step that keeps corrections in the workbook: defined names only, no cell. Refused where the cells pointed at changed since they were read. */
export function correctionPlan(
  plan: Plan,
  grid: Grid,
  names: readonly DefinedName[],
  corrections: readonly PlanCorrection[],
): WritePlan {
  const written = new Map<string, NameWrite>();
  for (const correction of corrections) {
    for (const { name, refersTo } of namesOf(plan, grid, [...names, ...written.values()], correction))
      written.set(name.toLowerCase(), { name: spelt(names, name), refersTo });
  }
  return writeOf({
    names: [...written.values()],
    expectations: corrections.flatMap((correction) => expected(plan, grid, correction)),
  });
}

/** The names that keep one correction; those that said something else of the same row are taken back. */
function namesOf(
  plan: Plan,
  grid: Grid,
  names: readonly DefinedName[],
  correction: PlanCorrection,
): readonly NameWrite[] {
  const rowReference = (row: number): string => reference(grid, row, firstColumn(plan, grid));
  switch (correction.about) {
    case 'column': {
      const refersTo = columnReference(plan, grid, correction.column);
      return [{ name: columnCorrectionName(correction.role), refersTo }];
    }
    case 'header':
      return [
        {
          name: HEADER_NAME,
          refersTo: correction.row === undefined ? TAKEN_BACK : rowReference(correction.row),
        },
      ];
    case 'row': {
      const { row, kind } = correction;
      const before = rowNames(names, grid.sheet, row).map((name) => ({ name, refersTo: TAKEN_BACK }));
      return kind === undefined
        ? before
        : [...before, { name: freeName(names, kind), refersTo: rowReference(row) }];
    }
  }
}

/** A name that is there is written as it is spelt there. */
const spelt = (names: readonly DefinedName[], name: string): string =>
  names.find((known) => known.name.toLowerCase() === name.toLowerCase())?.name ?? name;

/** The column that names the rows: a row that is moved takes that cell along. */
const firstColumn = ({ columns }: Plan, { origin }: Grid): number =>
  columns.label ?? columns.code ?? columns.name ?? origin.column;

function columnReference(plan: Plan, grid: Grid, column: number | null | undefined): string {
  if (column === undefined) return TAKEN_BACK;
  return column === null ? NO_COLUMN : reference(grid, Math.max(0, plan.headerRow), column);
}

/** Names that say something of a row already. */
const rowNames = (names: readonly DefinedName[], sheet: string, row: number): readonly string[] =>
  names
    .filter(({ name, refersTo }) => {
      const range = correctionNamed(name)?.about === 'row' ? parseReference(refersTo) : undefined;
      return range?.sheet === sheet && range.box.row === row;
    })
    .map(({ name }) => name);

/** The first name of a kind that says nothing (any more) about a row. */
function freeName(names: readonly DefinedName[], kind: CorrectedKind): string {
  const taken = new Set(
    names.filter(({ refersTo }) => refersTo !== TAKEN_BACK).map(({ name }) => name.toLowerCase()),
  );
  let number = 1;
  while (taken.has(rowCorrectionName(kind, number).toLowerCase())) number += 1;
  return rowCorrectionName(kind, number);
}

function expected(plan: Plan, grid: Grid, correction: PlanCorrection): readonly Expectation[] {
  if (correction.about === 'column') {
    const { column } = correction;
    return typeof column === 'number' ? [cellAsRead(grid, Math.max(0, plan.headerRow), column)] : [];
  }
  return correction.row === undefined ? [] : [cellAsRead(grid, correction.row, firstColumn(plan, grid))];
}
