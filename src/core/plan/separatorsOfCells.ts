import { cellAt } from '../grid';
import { ENGLISH_SEPARATORS, ITALIAN_SEPARATORS } from '../values';
import type { Separators } from '../values';
import type { SheetView } from './sheetView';

const NUMBER_RUN = /\d[\d.,]*/g;
/** Numbers stand at the beginning of a value; longer texts are prose. */
const LONGEST_VALUE = 80;

/** The convention of the numbers typed as text in these columns: Italian unless more of them are plainly English than plainly Italian. */
export function separatorsOfCells(
  { grid, endRow }: SheetView,
  firstRow: number,
  columns: readonly number[],
): Separators {
  let english = 0;
  let italian = 0;
  for (const column of columns) {
    for (let row = firstRow; row < endRow; row += 1) {
      const cell = cellAt(grid, row, column);
      if (cell.kind !== 'text' || cell.value.length > LONGEST_VALUE) continue;
      const decimal = decimalMarkOf(cell.value);
      if (decimal === '.') english += 1;
      if (decimal === ',') italian += 1;
    }
  }
  return english > italian ? ENGLISH_SEPARATORS : ITALIAN_SEPARATORS;
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
  const dots = number.split('.').length - 1;
  const commas = number.split(',').length - 1;
  const lastIsDot = number.lastIndexOf('.') > number.lastIndexOf(',');
  if (dots > 0 && commas > 0) return onlyOnce(lastIsDot ? dots : commas, lastIsDot ? '.' : ',');
  if (dots + commas === 0) return undefined;
  if (dots + commas > 1) return groupsOfThree(number) ? (dots > 0 ? ',' : '.') : undefined;
  const decimals = number.length - 1 - Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  return decimals === 3 ? undefined : dots > 0 ? '.' : ',';
}

const onlyOnce = (count: number, mark: '.' | ','): '.' | ',' | undefined => (count === 1 ? mark : undefined);

/** `1.100.000`: what separates groups is not the decimal mark. `31.12.2025` is no number. */
function groupsOfThree(number: string): boolean {
  const [first = '', ...groups] = number.split(/[.,]/);
  return first.length >= 1 && first.length <= 3 && groups.every((group) => group.length === 3);
}
