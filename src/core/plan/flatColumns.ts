import type { ColumnContents } from './columnContent';
import type { ColumnEvidence } from './columnRecognition';
import { flatLevelOf, shortFieldOf, upperTexts } from './flatHeader';
import type { FlatHeaderLevel } from './flatHeader';
import type { ColumnHeader, Header } from './header';
import { fieldOf, hasBoth } from './headerField';
import type { NodeKind } from './model';
import { isFilled, textAt } from './sheetView';
import type { SheetView } from './sheetView';

/** The columns of one level of a flat plan. */
export interface FlatLevel {
  readonly kind: NodeKind;
  /** The header over its names. */
  readonly word: string;
  readonly name: number;
  readonly code?: number;
  readonly weight?: number;
  readonly description?: number;
}

/** A plan with a row for each indicator only, which names its parents in columns of their own, from the top level down. */
export interface FlatColumns {
  readonly parents: readonly FlatLevel[];
  readonly indicator: FlatLevel;
}

/** Columns that name nothing: of values, targets and algorithms, which indicators fill, and others. */
export interface OtherColumns {
  readonly bodies: readonly number[];
  readonly others: readonly number[];
}

/** What a column may be in a flat plan. */
interface Candidate {
  readonly column: number;
  readonly role: 'name' | 'code' | 'weight' | 'description';
  readonly level: FlatHeaderLevel | undefined;
}

/** Above this share of cells that read as targets, a column headed `Obiettivo` holds targets, not names. */
const TARGETS_ALLOWED = 0.3;
/** So many of the rows that name an indicator must have values, targets or an algorithm: else some are headings. */
const LEAST_BODIES = 0.8;

/**
 * The columns of a flat plan; undefined where the sheet is none: headers name at least one level above the indicators, and most rows that name a
 * parent name an indicator too.
 */
export function flatColumns(
  view: SheetView,
  { header, contents }: ColumnEvidence,
  { bodies, others }: OtherColumns,
): FlatColumns | undefined {
  const candidates = candidatesOf(view, header, [...bodies, ...others]);
  const names = namesOf(candidates).filter(({ column }) => holdsNames(contents, column));
  const indicator = indicatorName(names);
  if (indicator === undefined || isSaidOtherwise(header, indicator.column)) return undefined;
  const parents = inOrder(names.filter((name) => name !== indicator && isParent(name.level)));
  const columns = parents.map(({ column }) => column);
  if (columns.length === 0 || !areRowsFlat(view, header, columns, indicator.column, bodies)) return undefined;
  return withCodesAndWeights(view, header, candidates, [...parents, indicator]);
}

const isParent = (level: FlatHeaderLevel | undefined): boolean =>
  level !== undefined && level.kind !== 'indicator';

function candidatesOf(view: SheetView, header: Header, taken: readonly number[]): readonly Candidate[] {
  const said = new Map(header.columns.map((column) => [column.column, column]));
  const upper = upperTexts(view, header);
  return view.columns.flatMap((column): readonly Candidate[] => {
    if (taken.includes(column)) return [];
    const own = textAt(view.grid, header.lastRow, column);
    const level = flatLevelOf(own) ?? flatLevelOf(upper.get(column) ?? '');
    const short = level === undefined ? undefined : shortFieldOf(own);
    const role = short ?? roleOf(said.get(column), level);
    return role === undefined ? [] : [{ column, role, level }];
  });
}

function roleOf(
  header: ColumnHeader | undefined,
  level: FlatHeaderLevel | undefined,
): Candidate['role'] | undefined {
  if (header === undefined) return level === undefined ? undefined : 'name';
  if (hasBoth(header, 'code', 'name')) return 'name';
  const field = header.year === undefined ? fieldOf(header) : undefined;
  if (field === 'code' || field === 'weight' || field === 'description' || field === 'name') return field;
  return field === 'structure' && level !== undefined ? 'name' : undefined;
}

/** A description (`Descrizione obiettivo`) names its level where no other column does. */
function namesOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const names = candidates.filter(({ role }) => role === 'name');
  const described = candidates.filter(
    ({ role, level }) =>
      role === 'description' && isParent(level) && !names.some((name) => name.level?.word === level?.word),
  );
  return [...names, ...described].sort((a, b) => a.column - b.column);
}

function holdsNames(contents: ColumnContents, column: number): boolean {
  const { filled, amounts } = contents.profile(column);
  return filled > 0 && amounts.length * 2 < filled && contents.score(column, 'target') < TARGETS_ALLOWED;
}

/** The column headed by a word for indicators, else one headed by no level at all. */
const indicatorName = (names: readonly Candidate[]): Candidate | undefined =>
  names.find(({ level }) => level?.kind === 'indicator') ?? names.find(({ level }) => level === undefined);

/** A person who says where names or levels stand says that the plan is not read as flat. */
const isSaidOtherwise = (header: Header, name: number): boolean =>
  header.columns.some(
    ({ byPerson, words, column }) =>
      byPerson === true && (words.has('level') || (words.has('name') && column !== name)),
  );

/** Levels whose words have a rank go by it, whatever the order of the columns. */
function inOrder(names: readonly Candidate[]): readonly Candidate[] {
  const ranks = names.map(({ level }) => level?.rank);
  if (ranks.includes(undefined)) return names;
  return [...names].sort((a, b) => (a.level?.rank ?? 0) - (b.level?.rank ?? 0) || a.column - b.column);
}

function areRowsFlat(
  { grid, endRow }: SheetView,
  { lastRow }: Header,
  parents: readonly number[],
  indicator: number,
  valueColumns: readonly number[],
): boolean {
  const counts = { named: 0, bodies: 0, together: 0, headings: 0 };
  for (let row = lastRow + 1; row < endRow; row += 1) {
    const isNamed = isFilled(grid, row, indicator);
    const hasParent = parents.some((column) => isFilled(grid, row, column));
    if (isNamed) counts.named += 1;
    if (isNamed && valueColumns.some((column) => isFilled(grid, row, column))) counts.bodies += 1;
    if (isNamed && hasParent) counts.together += 1;
    else if (hasParent) counts.headings += 1;
  }
  const { named, bodies, together, headings } = counts;
  return together > headings && bodies >= named * LEAST_BODIES;
}

/** Columns headed `Codice` or `Peso` alone belong to the indicators if there is one, else to the names they stand beside. */
function withCodesAndWeights(
  { grid }: SheetView,
  header: Header,
  candidates: readonly Candidate[],
  names: readonly Candidate[],
): FlatColumns {
  const last = names.length - 1;
  const of = (role: Candidate['role'], at: number): number | undefined =>
    columnOfLevel(
      candidates.filter((one) => one.role === role),
      names,
      at,
      role === 'code',
    );
  const levels = names.map(({ column, level }, at): FlatLevel => ({
    kind: at === last ? 'indicator' : (level?.kind ?? 'group'),
    word: textAt(grid, header.lastRow, column),
    name: column,
    ...defined('code', of('code', at)),
    ...defined('weight', of('weight', at)),
    ...defined('description', of('description', at)),
  }));
  return { parents: levels.slice(0, -1), indicator: levels[last] as FlatLevel };
}

function columnOfLevel(
  columns: readonly Candidate[],
  names: readonly Candidate[],
  at: number,
  standsBefore: boolean,
): number | undefined {
  const name = names[at];
  const others = columns.filter(({ column }) => !names.some((one) => one.column === column));
  const said = others.find(({ level }) => level !== undefined && level.word === name?.level?.word);
  if (said !== undefined) return said.column;
  const bare = others.filter(({ level }) => level === undefined);
  if (bare.length === 1) return at === names.length - 1 ? bare[0]?.column : undefined;
  return bare.find(({ column }) => neighbour(names, column, standsBefore) === name)?.column;
}

/** The name that a code stands before, or a weight behind. */
function neighbour(
  names: readonly Candidate[],
  column: number,
  standsBefore: boolean,
): Candidate | undefined {
  const beyond = names
    .filter((name) => (standsBefore ? name.column > column : name.column < column))
    .sort((a, b) => (standsBefore ? a.column - b.column : b.column - a.column));
  return beyond[0] ?? names[standsBefore ? names.length - 1 : 0];
}

const defined = <K extends string>(key: K, column: number | undefined): { readonly [P in K]?: number } =>
  column === undefined ? {} : ({ [key]: column } as { readonly [P in K]?: number });
