import { cellAt, numberFormatAt } from '../grid';
import type { Cell, Grid } from '../grid';
import type { Measure, MeasureTable } from '../plan';
import { TABLE_NAMES, amountOf } from '../scoring';
import { fieldValueOfNumber } from '../values';
import type { FieldValue, Separators } from '../values';
import { VALID } from './achievementFormulas';
import { choose, matchLiteral, numberArray, textLiteral } from './formulaText';
import { dateOf, quantityOf, valueWords } from './textFormulas';
import type { TextSeparators } from './textFormulas';
import { constantByYear, scaleOfFormat } from './yearFormulas';

const NOT_AVAILABLE = '"N/D"';

/** Names of the ranges of one sheet of measures, and what gives the position of the year among its values. */
export interface TableNames {
  readonly codes: string;
  readonly values: string;
  readonly years: string;
  readonly column: string;
}

/** Names of the sheet of measures at a position: the first has the names without a number. */
export function tableNames(table: MeasureTable, position: number): TableNames {
  const number = position === 0 ? '' : String(position + 1);
  const years = `${TABLE_NAMES.measureYears}${number}`;
  return {
    codes: `${TABLE_NAMES.measureCodes}${number}`,
    values: `${TABLE_NAMES.measureValues}${number}`,
    years,
    column: position === 0 ? TABLE_NAMES.measureColumn : yearPosition(table, years),
  };
}

/** Position of the year among the columns of a table: by header, else as the columns stood when this was written. */
export function yearPosition({ years }: MeasureTable, header: string): string {
  if (years.length === 0) return 'NA()';
  const first = Math.min(...years.map(({ column }) => column));
  const list = numberArray(years.map(({ year }) => year));
  const offsets = numberArray(years.map(({ column }) => column - first + 1));
  const year = VALID.actualsYear;
  return `IFERROR(MATCH(${year},${header},0),IFERROR(MATCH(${year}&"",${header},0),INDEX(${offsets},MATCH(${year},${list},0))))`;
}

/** Codes that differ only in case. */
function findTwins(codes: Iterable<string>): ReadonlySet<string> {
  const byFolded = new Map<string, string[]>();
  for (const code of codes) {
    const same = byFolded.get(code.toLowerCase());
    if (same === undefined) byFolded.set(code.toLowerCase(), [code]);
    else same.push(code);
  }
  return new Set([...byFolded.values()].filter((same) => same.length > 1).flat());
}

/** Writes the lookups in one sheet of measures by code: sorting and inserting rows there breaks nothing. */
export class TableLookup {
  private readonly twins: ReadonlySet<string>;

  constructor(
    readonly table: MeasureTable,
    private readonly grid: Grid | undefined,
    private readonly names: TableNames,
    private readonly otherwise: Separators,
  ) {
    this.twins = findTwins(table.byCode.keys());
  }

  /** Whether formulas and functions can use the cells as they are: neither text, nor a percent sign in quotes, nor a clock stands between. */
  isPlain(measure: Measure): boolean {
    return this.table.years.every(({ column }, index) => {
      const cell = this.cellOf(measure, column);
      const isValue = amountOf(measure.values[index] ?? { kind: 'missing' }) !== undefined;
      if (cell.kind === 'number') return isValue && this.scale(measure, column) === 1;
      return cell.kind !== 'boolean' && !isValue;
    });
  }

  /** The cell of a measure in the year of the actuals, as a reference: blank stays blank. */
  cell(measure: Measure): string {
    return `INDEX(${this.names.values},${this.row(measure)},${this.names.column})`;
  }

  /** The cell of the year in words. */
  wordsFormula(measure: Measure): string {
    const cell = this.cell(measure);
    const words = choose(
      [
        [`ISLOGICAL(${cell})`, '""'],
        [`ISNUMBER(${cell})`, this.typedNumber(measure, cell)],
      ],
      valueWords(cell),
    );
    return `=IFERROR(${words},"")`;
  }

  /** The number that the cell of words says. */
  valueFormula(words: string, shape: string): string {
    const text = `IFERROR(${quantityOf(words, shape, this.separators())},${dateOf(words)})`;
    return `=IFERROR(IF(ISNUMBER(${words}),${words},${text}),${NOT_AVAILABLE})`;
  }

  /** A typed number as its column's format means it. */
  private typedNumber(measure: Measure, cell: string): string {
    const byColumn = this.columns().map((column) => {
      const value = this.typedValue(measure, column);
      if (amountOf(value) === undefined) return '""';
      const scale = this.scale(measure, column);
      return scale === 1 ? cell : `${cell}/${scale}`;
    });
    return constantByYear(this.names.column, byColumn, '""');
  }

  /** All columns from the first year to the last: so the position of a year counts them. */
  private columns(): readonly number[] {
    const columns = this.table.years.map(({ column }) => column);
    const first = Math.min(...columns);
    return Array.from({ length: Math.max(0, Math.max(...columns) - first + 1) }, (_, i) => first + i);
  }

  private typedValue(measure: Measure, column: number): FieldValue {
    const cell = this.cellOf(measure, column);
    const format = this.grid === undefined ? 'General' : numberFormatAt(this.grid, measure.row, column);
    return fieldValueOfNumber(cell.kind === 'number' ? cell.value : 1, format);
  }

  /** A percent sign in quotes does not scale: such a cell holds 72.1 for 0.721. */
  private scale(measure: Measure, column: number): number {
    return this.grid === undefined ? 1 : scaleOfFormat(this.grid, measure.row, column);
  }

  /** The sheet of measures may write numbers in another way than the plan, and a column of it in another way than the rest. */
  private separators(): TextSeparators {
    const { separators = this.otherwise, columnSeparators } = this.table;
    if (columnSeparators === undefined) return separators;
    const own = this.columns().map((column) => columnSeparators.get(column) ?? separators);
    const byColumn = (mark: 'decimal' | 'group'): string =>
      constantByYear(
        this.names.column,
        own.map((one) => `"${one[mark]}"`),
        `"${separators[mark]}"`,
      );
    return { byYear: true, decimal: byColumn('decimal'), group: byColumn('group') };
  }

  /** MATCH ignores case and reads wildcards: twins are compared letter by letter, the key is the content of the cell. */
  private row(measure: Measure): string {
    const { codes } = this.names;
    const cell = this.cellOf(measure, this.table.codeColumn);
    if (cell.kind === 'number') return `MATCH(${cell.value},${codes},0)`;
    const typed = cell.kind === 'text' ? cell.value : measure.code;
    if (!this.twins.has(measure.code)) return `MATCH(${matchLiteral(typed)},${codes},0)`;
    return `MATCH(TRUE,INDEX(EXACT(${codes},${textLiteral(typed)}),0),0)`;
  }

  private cellOf(measure: Measure, column: number): Cell {
    return this.grid === undefined ? { kind: 'empty' } : cellAt(this.grid, measure.row, column);
  }
}
