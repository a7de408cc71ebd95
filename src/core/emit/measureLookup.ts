import { cellAt } from '../grid';
import type { Cell } from '../grid';
import type { Measure } from '../plan';
import { TABLE_NAMES } from '../scoring';
import { matchLiteral, textLiteral } from './formulaText';
import type { EmitInput } from './frame';
import { dateOf, numberOf, valueWords, wordAfter } from './textFormulas';
import { isPercent } from './unitFormulas';
import { scaleOfFormat } from './yearFormulas';

const { measureCodes, measureValues, measureColumn } = TABLE_NAMES;

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

/** Writes the lookups of measures by code: sorting and inserting rows on the sheet of measures breaks nothing. */
export class MeasureLookup {
  private readonly twins: ReadonlySet<string>;

  constructor(private readonly input: EmitInput) {
    this.twins = findTwins(input.measures?.byCode.keys() ?? []);
  }

  /** The cell of a measure in the year of the actuals, as a reference: blank stays blank. */
  cell(measure: Measure): string {
    return `INDEX(${measureValues},${this.row(measure)},${measureColumn})`;
  }

  /** The value of a measure as a number; not a number where it has none. */
  value(measure: Measure): string {
    const cell = this.cell(measure);
    const scale = this.scale(measure);
    const number = scale === 1 ? cell : `IF(ISNUMBER(${cell}),${cell}/${scale},"N/D")`;
    if (!this.readsText(measure)) return number;
    return `IF(ISTEXT(${cell}),IFERROR(${this.textValue(measure, cell)},"N/D"),${number})`;
  }

  /** Whether a function sees the same value that the formulas use: neither text nor a percent sign in quotes stands between. */
  isPlain(measure: Measure): boolean {
    return this.scale(measure) === 1 && !this.readsText(measure);
  }

  /** A percent sign in quotes does not scale: such a cell holds 72.1 for 0.721. */
  private scale(measure: Measure): number {
    const { measures, measuresGrid } = this.input;
    if (measures === undefined || measuresGrid === undefined) return 1;
    return Math.max(
      1,
      ...measures.years.map(({ column }) => scaleOfFormat(measuresGrid, measure.row, column)),
    );
  }

  /** A number or date that is kept as text in some year: the formula must read it as the core does. */
  private readsText(measure: Measure): boolean {
    return (this.input.measures?.years ?? []).some(({ column }, index) => {
      const value = measure.values[index];
      const readable = value?.kind === 'quantity' || value?.kind === 'date';
      return readable && this.cellOf(measure, column).kind === 'text';
    });
  }

  private textValue(measure: Measure, cell: string): string {
    const words = valueWords(cell);
    const isDate = measure.values.some(({ kind }) => kind === 'date');
    if (isDate) return dateOf(wordAfter(words, '0'));
    return `${numberOf(wordAfter(words, '0'))}/IF(${isPercent(words)},100,1)`;
  }

  /** MATCH ignores case and reads wildcards: twins are compared letter by letter, the key is the content of the cell. */
  private row(measure: Measure): string {
    const cell = this.cellOf(measure, this.input.measures?.codeColumn ?? 0);
    if (cell.kind === 'number') return `MATCH(${cell.value},${measureCodes},0)`;
    const typed = cell.kind === 'text' ? cell.value : measure.code;
    if (!this.twins.has(measure.code)) return `MATCH(${matchLiteral(typed)},${measureCodes},0)`;
    return `MATCH(TRUE,INDEX(EXACT(${measureCodes},${textLiteral(typed)}),0),0)`;
  }

  private cellOf(measure: Measure, column: number): Cell {
    const { measuresGrid } = this.input;
    return measuresGrid === undefined ? { kind: 'empty' } : cellAt(measuresGrid, measure.row, column);
  }
}
