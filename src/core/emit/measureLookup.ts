import { cellAt, cellName, numberFormatAt, quoteSheet } from '../grid';
import type { Cell } from '../grid';
import type { Measure } from '../plan';
import { TABLE_NAMES, amountOf } from '../scoring';
import { ENGLISH_SEPARATORS, ITALIAN_SEPARATORS, fieldValueOfNumber, parseFieldValue } from '../values';
import type { FieldValue, Separators } from '../values';
import { choose, matchLiteral, textLiteral } from './formulaText';
import type { EmitInput, Frame } from './frame';
import { MEASURES_ROW } from './parametersLayout';
import { dateOf, numberShape, quantityOf, valueWords } from './textFormulas';
import { constantByYear, scaleOfFormat } from './yearFormulas';

const { measureCodes, measureValues, measureColumn } = TABLE_NAMES;
const NOT_AVAILABLE = '"N/D"';

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

/** A measure whose cells a formula cannot use as they are: its cells on the sheet of parameters. */
export interface TranslatedMeasure {
  readonly measure: Measure;
  /** 0-based row, counted from the first setting. */
  readonly row: number;
  /** Formulas: the cell of the year in words, the shape of its number, and its value. */
  readonly words: string;
  readonly shape: string;
  readonly value: string;
}

/** Writes the lookups of measures by code: sorting and inserting rows on the sheet of measures breaks nothing. */
export class MeasureLookup {
  private readonly twins: ReadonlySet<string>;
  private readonly separators: Separators;
  private readonly translatedRow: ReadonlyMap<string, number>;

  constructor(private readonly frame: Frame) {
    const { measures } = frame.input;
    this.twins = findTwins(measures?.byCode.keys() ?? []);
    this.separators = this.separatorsOfTexts();
    const named = measuresNamed(frame.input);
    const translated = [...(measures?.byCode.values() ?? [])].filter(
      (measure) => named.has(measure.code) && !this.isPlain(measure),
    );
    this.translatedRow = new Map(translated.map(({ code }, index) => [code, MEASURES_ROW + index]));
  }

  /** The value of a measure as a number; not a number where it has none. */
  value(measure: Measure): string {
    const row = this.translatedRow.get(measure.code);
    return row === undefined ? this.cell(measure) : this.translatedCell(row, 2);
  }

  /** Whether formulas and functions can use the cells as they are: neither text, nor a percent sign in quotes, nor a clock stands between. */
  isPlain(measure: Measure): boolean {
    const { measures } = this.frame.input;
    return (measures?.years ?? []).every(({ column }, index) => {
      const cell = this.cellOf(measure, column);
      const isValue = amountOf(measure.values[index] ?? { kind: 'missing' }) !== undefined;
      if (cell.kind === 'number') return isValue && this.scale(measure, column) === 1;
      return cell.kind !== 'boolean' && !isValue;
    });
  }

  /** The measures that the formulas use by way of the sheet of parameters, in the order of their rows. */
  translated(): readonly TranslatedMeasure[] {
    const { measures } = this.frame.input;
    return [...this.translatedRow].flatMap(([code, row]) => {
      const measure = measures?.byCode.get(code);
      if (measure === undefined) return [];
      const [words, shape] = [this.translatedCell(row, 0), this.translatedCell(row, 1)];
      const value = this.valueFormula(words, shape);
      return [{ measure, row, words: this.wordsFormula(measure), shape: numberShape(words), value }];
    });
  }

  /** The cell of a measure in the year of the actuals, as a reference: blank stays blank. */
  private cell(measure: Measure): string {
    return `INDEX(${measureValues},${this.row(measure)},${measureColumn})`;
  }

  private translatedCell(row: number, column: number): string {
    const { input } = this.frame;
    const at = this.frame.parametersCell(row, column);
    return `${quoteSheet(input.parametersSheet)}!${cellName(at.row, at.column, 'both')}`;
  }

  private wordsFormula(measure: Measure): string {
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

  private valueFormula(words: string, shape: string): string {
    const text = `IFERROR(${quantityOf(words, shape, this.separators)},${dateOf(words)})`;
    return `=IFERROR(IF(ISNUMBER(${words}),${words},${text}),${NOT_AVAILABLE})`;
  }

  /** A typed number as its column's format means it; `measureColumn` counts all columns from the first year to the last. */
  private typedNumber(measure: Measure, cell: string): string {
    const columns = (this.frame.input.measures?.years ?? []).map(({ column }) => column);
    const first = Math.min(...columns);
    const byColumn = Array.from({ length: Math.max(...columns) - first + 1 }, (_, offset) => {
      const value = this.typedValue(measure, first + offset);
      if (amountOf(value) === undefined) return '""';
      const scale = this.scale(measure, first + offset);
      return scale === 1 ? cell : `${cell}/${scale}`;
    });
    return constantByYear(measureColumn, byColumn, '""');
  }

  private typedValue(measure: Measure, column: number): FieldValue {
    const { measuresGrid } = this.frame.input;
    const cell = this.cellOf(measure, column);
    const format = measuresGrid === undefined ? 'General' : numberFormatAt(measuresGrid, measure.row, column);
    return fieldValueOfNumber(cell.kind === 'number' ? cell.value : 1, format);
  }

  /** A percent sign in quotes does not scale: such a cell holds 72.1 for 0.721. */
  private scale(measure: Measure, column: number): number {
    const { measuresGrid } = this.frame.input;
    return measuresGrid === undefined ? 1 : scaleOfFormat(measuresGrid, measure.row, column);
  }

  /** The sheet of measures may write numbers in another way than the plan: what gives the values that were read is right. */
  private separatorsOfTexts(): Separators {
    const { measures, plan } = this.frame.input;
    const texts = (measures?.measures ?? []).flatMap((measure) =>
      (measures?.years ?? []).flatMap(({ column }, index) => {
        const cell = this.cellOf(measure, column);
        return cell.kind === 'text' ? [{ text: cell.value, value: measure.values[index] }] : [];
      }),
    );
    const agrees = (separators: Separators): boolean =>
      texts.every(({ text, value }) => parseFieldValue(text, separators).kind === value?.kind);
    const known = [plan.separators, ITALIAN_SEPARATORS, ENGLISH_SEPARATORS];
    return known.find(agrees) ?? plan.separators;
  }

  /** MATCH ignores case and reads wildcards: twins are compared letter by letter, the key is the content of the cell. */
  private row(measure: Measure): string {
    const cell = this.cellOf(measure, this.frame.input.measures?.codeColumn ?? 0);
    if (cell.kind === 'number') return `MATCH(${cell.value},${measureCodes},0)`;
    const typed = cell.kind === 'text' ? cell.value : measure.code;
    if (!this.twins.has(measure.code)) return `MATCH(${matchLiteral(typed)},${measureCodes},0)`;
    return `MATCH(TRUE,INDEX(EXACT(${measureCodes},${textLiteral(typed)}),0),0)`;
  }

  private cellOf(measure: Measure, column: number): Cell {
    const { measuresGrid } = this.frame.input;
    return measuresGrid === undefined ? { kind: 'empty' } : cellAt(measuresGrid, measure.row, column);
  }
}

/** Codes of the measures that some algorithm names. */
const measuresNamed = ({ resolved }: EmitInput): ReadonlySet<string> =>
  new Set(
    resolved.resolutions.flatMap((resolution) =>
      [...(resolution?.references.values() ?? [])].flatMap(({ measure }) => measure?.code ?? []),
    ),
  );
