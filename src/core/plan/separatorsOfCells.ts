import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import { cellAt } from '../grid';
import type { Cell, Grid } from '../grid';
import { ENGLISH_SEPARATORS, ITALIAN_SEPARATORS, parseDecimalText } from '../values';
import type { Separators } from '../values';
import type { SheetView } from './sheetView';

const NUMBER_RUN = /\d[\d.,]*/g;
/** Numbers stand at the beginning of a value; longer texts are prose. */
const LONGEST_VALUE = 80;

/** How the columns of a sheet write numbers as text. */
export interface SheetSeparators {
  /** Of the sheet: Italian unless more numbers are plainly English than plainly Italian. */
  readonly sheet: Separators;
  /** Columns that plainly write in the other way. */
  readonly columns: ReadonlyMap<number, Separators>;
  /** A finding for each column whose numbers could be read either way. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What the texts of one column say. */
interface ColumnMarks {
  readonly column: number;
  readonly english: number;
  readonly italian: number;
  /** Numbers such as `1.100`, which mean something in either way: how many, and the first. */
  readonly unclear: number;
  readonly firstUnclear: { readonly row: number; readonly text: string } | undefined;
}

/** A column goes its own way only where so many numbers say so and none says otherwise. */
const LEAST_AGAINST_SHEET = 2;

/**
 * How numbers typed as text are written, decided by column: by its own numbers where they are plain, else as in the rest of the sheet. Columns of one
 * group (weights, values, targets) hold numbers of the same size in a row.
 */
export function separatorsOfCells(
  view: SheetView,
  firstRow: number,
  groups: readonly (readonly number[])[],
): SheetSeparators {
  const marks = groups.flatMap((columns) =>
    columns.map((column) => marksOfColumn(view, firstRow, column, columns)),
  );
  const english = marks.reduce((sum, column) => sum + column.english, 0);
  const italian = marks.reduce((sum, column) => sum + column.italian, 0);
  const sheet = english > italian ? ENGLISH_SEPARATORS : ITALIAN_SEPARATORS;
  const own = marks.flatMap((column): [number, Separators][] => {
    const separators = ownSeparators(column);
    return separators === undefined || separators === sheet ? [] : [[column.column, separators]];
  });
  const isUnsaid = english + italian === 0;
  const diagnostics = isUnsaid
    ? unsureFinding(view, togetherUnclear(marks), sheet)
    : marks
        .filter((column) => column.english > 0 && column.italian > 0)
        .flatMap((column) => unsureFinding(view, column, sheet));
  return { sheet, columns: new Map(own), diagnostics };
}

/** Where nothing on the sheet says how numbers are written, that is one finding. */
function togetherUnclear(marks: readonly ColumnMarks[]): ColumnMarks | undefined {
  const first = marks.find(({ unclear }) => unclear > 0);
  return first && { ...first, unclear: marks.reduce((sum, { unclear }) => sum + unclear, 0) };
}

function ownSeparators({ english, italian }: ColumnMarks): Separators | undefined {
  if (english >= LEAST_AGAINST_SHEET && italian === 0) return ENGLISH_SEPARATORS;
  return italian >= LEAST_AGAINST_SHEET && english === 0 ? ITALIAN_SEPARATORS : undefined;
}

function marksOfColumn(
  { grid, endRow }: SheetView,
  firstRow: number,
  column: number,
  columns: readonly number[],
): ColumnMarks {
  const counts = { english: 0, italian: 0, unclear: 0 };
  let firstUnclear: ColumnMarks['firstUnclear'];
  for (let row = firstRow; row < endRow; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind !== 'text' || cell.value.length > LONGEST_VALUE) continue;
    const isUnclear = UNCLEAR.test(cell.value);
    const decimal = isUnclear ? markBeside(grid, row, cell.value, columns) : decimalMarkOf(cell.value);
    if (decimal === '.') counts.english += 1;
    else if (decimal === ',') counts.italian += 1;
    else if (isUnclear) {
      counts.unclear += 1;
      firstUnclear ??= { row, text: cell.value.trim() };
    }
  }
  return { column, firstUnclear, ...counts };
}

/** `1.100` and `12,345`: thousands or three decimals. Texts that begin as values do. */
const UNCLEAR = /^[^\d]{0,12}[1-9]\d{0,2}[.,]\d{3}(?![\d.,-])/;
const NUMBER = /\d{1,3}[.,]\d{3}/;

/** Values of one indicator are of one size: further apart than this they tell nothing. */
const SAME_SIZE = 5;

/** The decimal mark of `1.100` beside a 1050 or a 1,2 in its row: what makes it a number of the same size. */
function markBeside(
  grid: Grid,
  row: number,
  text: string,
  columns: readonly number[],
): '.' | ',' | undefined {
  const number = NUMBER.exec(text)?.[0] ?? '';
  const thousands = Number(number.replace(/[.,]/, ''));
  const isNear = (one: number, other: number): boolean => one < other * SAME_SIZE && other < one * SAME_SIZE;
  for (const column of columns) {
    const beside = plainNumber(cellAt(grid, row, column));
    if (beside === undefined) continue;
    if (isNear(beside, thousands)) return number.includes('.') ? ',' : '.';
    if (isNear(beside, thousands / 1000)) return number.includes('.') ? '.' : ',';
  }
  return undefined;
}

const PLAIN = /^[^\d]{0,12}(\d{1,12})(?![\d.,/-])/;

/** A number that can be read in one way only. */
function plainNumber(cell: Cell): number | undefined {
  if (cell.kind === 'number') return cell.value > 0 ? cell.value : undefined;
  const digits =
    cell.kind === 'text' && cell.value.length <= LONGEST_VALUE ? PLAIN.exec(cell.value)?.[1] : undefined;
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

function unsureFinding(
  { grid }: SheetView,
  marks: ColumnMarks | undefined,
  sheet: Separators,
): readonly Diagnostic[] {
  if (marks?.firstUnclear === undefined) return [];
  const { column, unclear, firstUnclear } = marks;
  const { row, text } = firstUnclear;
  const read = parseDecimalText(NUMBER.exec(text)?.[0] ?? '', sheet);
  const shown = read.ok ? read.value.amount.toFixed() : text;
  const at = cellLocation(grid.sheet, row, column);
  return [{ code: 'TG113', at, params: { text, count: unclear, shown } }];
}

/** The decimal mark that the numbers of a text plainly use; undefined where they could be either (`1.100`) or are no numbers. */
function decimalMarkOf(text: string): '.' | ',' | undefined {
  for (const run of text.match(NUMBER_RUN) ?? []) {
    const mark = markOfRun(run);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

function markOfRun(run: string): '.' | ',' | undefined {
  const number = /[.,]$/.test(run) ? run.slice(0, -1) : run;
  if (!number.includes('.') && !number.includes(',')) return undefined;
  const dots = countOf(number, '.');
  const commas = countOf(number, ',');
  const lastIsDot = number.lastIndexOf('.') > number.lastIndexOf(',');
  if (dots > 0 && commas > 0) return onlyOnce(lastIsDot ? dots : commas, lastIsDot ? '.' : ',');
  if (dots + commas === 1 && /^0\d*[.,]/.test(number)) return dots > 0 ? '.' : ',';
  if (dots + commas > 1) return groupsOfThree(number) ? (dots > 0 ? ',' : '.') : undefined;
  const decimals = number.length - 1 - Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  return decimals === 3 ? undefined : dots > 0 ? '.' : ',';
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

const onlyOnce = (count: number, mark: '.' | ','): '.' | ',' | undefined => (count === 1 ? mark : undefined);

/** `1.100.000`: what separates groups is not the decimal mark. `31.12.2025` and `0.721.000` are no numbers. */
function groupsOfThree(number: string): boolean {
  const [first = '', ...groups] = number.split(/[.,]/);
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => group.length === 3);
}
