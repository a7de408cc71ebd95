import { ColumnContents } from './columnContent';
import { FIELDS } from './columnRecognition';
import type { ColumnEvidence } from './columnRecognition';
import { completeHeader } from './completeHeader';
import { NO_CORRECTIONS, correctedHeader } from './corrections';
import type { PlanCorrections } from './corrections';
import { findFieldColumns } from './fieldColumns';
import type { FieldColumns } from './fieldColumns';
import { flatColumns } from './flatColumns';
import type { OtherColumns } from './flatColumns';
import { flatLayout } from './flatLayout';
import type { PlanColumns } from './model';
import type { PlanTable } from './planTables';
import type { FieldName } from './recognition';
import { findYearColumns } from './yearColumns';
import type { YearColumns } from './yearColumns';

/** What the columns of a table are, and why. */
export interface PlanLayout extends ColumnEvidence {
  readonly fields: FieldColumns;
  readonly years: YearColumns;
}

/** What is known before the columns are read. */
interface Known {
  readonly planYear?: number;
  readonly codes?: ReadonlySet<string>;
  readonly corrections?: PlanCorrections;
}

const NO_CODES: ReadonlySet<string> = new Set();

const absentFields = ({ columns }: PlanCorrections): ReadonlySet<string> =>
  new Set([...columns].flatMap(([role, column]) => (column === null ? [role] : [])));

/** Reads the columns of a table: what a person said comes first, then the words of the header, then what the cells hold. */
export function readColumns(
  { header: found, view }: PlanTable,
  { planYear, codes = NO_CODES, corrections = NO_CORRECTIONS }: Known,
  titleYear: number | undefined,
): PlanLayout {
  const contents = new ColumnContents(view, found.lastRow + 1, codes);
  const said = correctedHeader(found, corrections);
  const completed = completeHeader(view, said, contents, absentFields(corrections));
  const { header, byContent } = completed;
  const { fields, rivals } = findFieldColumns(view, header, contents);
  const years = findYearColumns(view, header, planYear ?? titleYear);
  const all = new Map([...completed.rivals, ...rivals, ...years.rivals]);
  const layout = { header, contents, byContent, rivals: all, fields, years };
  const flat =
    fields.level === undefined ? flatColumns(view, layout, otherColumns(fields, years)) : undefined;
  return flat === undefined ? layout : flatLayout(view, layout, flat);
}

/** Columns that name nothing: those that only indicators fill, and the rest. */
const otherColumns = (
  { algorithm, unit, operator, exemption }: FieldColumns,
  { history, targets, unknown }: YearColumns,
): OtherColumns => {
  const defined = (columns: readonly (number | undefined)[]): readonly number[] =>
    columns.flatMap((column) => column ?? []);
  const bodies = [...history, ...targets].map(({ column }) => column);
  return {
    bodies: [...bodies, ...unknown, ...defined([algorithm])],
    others: defined([unit, operator, exemption]),
  };
};

/** The columns as the plan shows them: one a field, and the years. */
export function planColumns({ fields, years }: PlanLayout): PlanColumns {
  const own = FIELDS.flatMap((field) =>
    fields[field] === undefined ? [] : [[field, fields[field]] as const],
  );
  return {
    ...(Object.fromEntries(own) as Partial<Record<FieldName, number>>),
    history: years.history,
    targets: years.targets,
  };
}
