import { cellLocation } from '../diagnostics';
import type { ColumnName, Diagnostic } from '../diagnostics';
import { columnName } from '../grid';
import type { ColumnContents, ContentField } from './columnContent';
import type { FieldColumns } from './fieldColumns';
import type { Header } from './header';
import type { ColumnReason, ColumnRole, FieldName, RecognisedColumn } from './recognition';
import type { YearColumns } from './yearColumns';

/** Where the meaning of the columns comes from. */
export interface ColumnEvidence {
  readonly header: Header;
  readonly contents: ColumnContents;
  /** How sure the cells were of columns whose header says nothing. */
  readonly byContent: ReadonlyMap<number, number>;
  readonly rivals: ReadonlyMap<number, readonly number[]>;
}

export const FIELDS: readonly FieldName[] = [
  'label', 'code', 'name', 'level', 'weight', 'description', 'algorithm', 'unit', 'operator', 'exemption',
]; // prettier-ignore

/** How sure a reading is that has nothing but a header, and what cells that fit add or cells that do not take away. */
const BY_HEADER = 0.9;
const BY_BOTH = 0.98;
const AGAINST_CELLS = 0.6;
const BY_CELLS_AT_MOST = 0.8;
/** With a rival no reading is surer than this. */
const DOUBTFUL = 0.45;
const FITS = 0.6;
const DOES_NOT_FIT = 0.1;
const FEW_CELLS = 5;

/** The columns of a plan with how sure each is and why, from left to right. */
export function recognisedColumns(
  fields: FieldColumns,
  { history, targets }: YearColumns,
  evidence: ColumnEvidence,
): readonly RecognisedColumn[] {
  const named = FIELDS.flatMap((role): readonly RecognisedColumn[] => {
    const column = fields[role];
    return column === undefined
      ? []
      : [recognised(role, role === 'exemption' ? undefined : role, column, evidence)];
  });
  const dated = [
    ...history.map(({ year, column }) =>
      recognised<ColumnRole>(`history:${year}`, 'history', column, evidence),
    ),
    ...targets.map(({ year, column }) =>
      recognised<ColumnRole>(`target:${year}`, 'target', column, evidence),
    ),
  ];
  return [...named, ...dated].sort((a, b) => a.column - b.column);
}

/** One column with how sure its role is; `content` says what its cells are held against. */
export function recognised<Role>(
  role: Role,
  content: ContentField | undefined,
  column: number,
  evidence: ColumnEvidence,
): RecognisedColumn<Role> {
  const rivals = evidence.rivals.get(column) ?? [];
  const { confidence, reason } = sureness(content, column, evidence);
  return {
    role,
    column,
    reason,
    rivals,
    confidence: rivals.length > 0 ? Math.min(confidence, DOUBTFUL) : confidence,
  };
}

function sureness(
  content: ContentField | undefined,
  column: number,
  { header, contents, byContent }: ColumnEvidence,
): { readonly confidence: number; readonly reason: ColumnReason } {
  const isSaid = header.columns.some((said) => said.column === column && said.byPerson === true);
  if (isSaid) return { confidence: 1, reason: 'person' };
  const found = byContent.get(column);
  if (found !== undefined) return { confidence: rounded(found * BY_CELLS_AT_MOST), reason: 'content' };
  const score = content === undefined ? undefined : contents.score(column, content);
  if (score === undefined) return { confidence: BY_HEADER, reason: 'header' };
  if (score >= FITS) return { confidence: BY_BOTH, reason: 'headerAndContent' };
  const contradicts = score < DOES_NOT_FIT && contents.profile(column).filled >= FEW_CELLS;
  return { confidence: contradicts ? AGAINST_CELLS : BY_HEADER, reason: 'header' };
}

const rounded = (share: number): number => Math.round(share * 100) / 100;

const NAME_OF_ROLE: Readonly<Record<FieldName, ColumnName>> = {
  label: 'label',
  code: 'code',
  name: 'name',
  level: 'level',
  weight: 'weight',
  description: 'description',
  algorithm: 'algorithm',
  unit: 'unit',
  operator: 'operator',
  exemption: 'exemption',
};

/** What a role is called in a finding. */
export function nameOfRole(role: ColumnRole): ColumnName {
  if (role.startsWith('history:')) return 'history';
  if (role.startsWith('target:')) return 'targets';
  return NAME_OF_ROLE[role as FieldName];
}

/** One finding for each column of a plan that another would replace about as well. */
export const doubtfulColumns = (
  sheet: string,
  headerRow: number,
  columns: readonly RecognisedColumn[],
): readonly Diagnostic[] => doubtful(sheet, headerRow, columns, (role) => ({ column: nameOfRole(role) }));

/** What a finding calls a role. */
export interface CalledRole {
  readonly column: ColumnName;
  readonly year?: number;
}

/** One finding for each column that another would replace about as well; the others are `related`. */
export function doubtful<Role>(
  sheet: string,
  headerRow: number,
  columns: readonly RecognisedColumn<Role>[],
  callRole: (role: Role) => CalledRole,
): readonly Diagnostic[] {
  return columns
    .filter(({ rivals, reason }) => rivals.length > 0 && reason !== 'person')
    .map(({ role, column, rivals }): Diagnostic => ({
      code: 'TG112',
      at: cellLocation(sheet, headerRow, column),
      params: { ...callRole(role), candidates: [column, ...rivals].map(columnName) },
      related: rivals.map((rival) => cellLocation(sheet, headerRow, rival)),
    }));
}
