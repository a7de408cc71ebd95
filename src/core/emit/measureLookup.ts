import { cellName, quoteSheet } from '../grid';
import type { Measure, MeasureTable } from '../plan';
import type { EmitInput, Frame } from './frame';
import { MEASURES_ROW } from './parametersLayout';
import { TableLookup, tableNames } from './tableLookup';
import { numberShape } from './textFormulas';

/** A measure whose cells a formula cannot use as they are: its cells on the sheet of parameters, one row a sheet it stands on. */
export interface TranslatedMeasure {
  readonly measure: Measure;
  /** 0-based row, counted from the first setting. */
  readonly row: number;
  /** Formulas: the cell of the year in words, the shape of its number, and its value. */
  readonly words: string;
  readonly shape: string;
  readonly value: string;
}

/** A measure on one of the sheets. */
interface Place {
  readonly lookup: TableLookup;
  readonly measure: Measure;
}

/** The sheets of measures one by one, the first first. */
export const measureTables = (measures: MeasureTable | undefined): readonly MeasureTable[] =>
  measures === undefined ? [] : (measures.sheets ?? [measures]);

/** Writes the values of measures for formulas: a reference where one sheet has plain numbers, else by way of the sheet of parameters. */
export class MeasureLookup {
  private readonly lookups: readonly TableLookup[];
  private readonly rowsOf: ReadonlyMap<string, readonly number[]>;

  constructor(private readonly frame: Frame) {
    const { measures, measuresGrid, moreMeasureGrids = [], plan } = frame.input;
    const grids = [measuresGrid, ...moreMeasureGrids];
    this.lookups = measureTables(measures).map(
      (table, position) =>
        new TableLookup(table, grids[position], tableNames(table, position), plan.separators),
    );
    this.rowsOf = this.translatedRows(measuresNamed(frame.input));
  }

  /** The value of a measure as a number; not a number where it has none. */
  value({ code }: Measure): string {
    const rows = this.rowsOf.get(code);
    const [place] = this.placesOf(code);
    if (rows === undefined) return place === undefined ? 'NA()' : place.lookup.cell(place.measure);
    return this.firstSaid(rows);
  }

  /** Whether formulas and functions can use the cells of the first sheet as they are. */
  isPlain({ code }: Measure): boolean {
    const [place, ...more] = this.placesOf(code);
    if (place === undefined || more.length > 0 || place.lookup !== this.lookups[0]) return false;
    return place.lookup.isPlain(place.measure);
  }

  /** The measures that the formulas use by way of the sheet of parameters, in the order of their rows. */
  translated(): readonly TranslatedMeasure[] {
    return [...this.rowsOf].flatMap(([code, rows]) =>
      this.placesOf(code).flatMap(({ lookup, measure }, at): readonly TranslatedMeasure[] => {
        const row = rows[at];
        if (row === undefined) return [];
        const [words, shape] = [this.translatedCell(row, 0), this.translatedCell(row, 1)];
        const value = lookup.valueFormula(words, shape);
        return [{ measure, row, words: lookup.wordsFormula(measure), shape: numberShape(words), value }];
      }),
    );
  }

  private translatedRows(named: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
    const rows = new Map<string, readonly number[]>();
    let next = MEASURES_ROW;
    for (const measure of this.frame.input.measures?.byCode.values() ?? []) {
      if (!named.has(measure.code) || this.isPlain(measure)) continue;
      const first = next;
      rows.set(
        measure.code,
        this.placesOf(measure.code).map((_, at) => first + at),
      );
      next += this.placesOf(measure.code).length;
    }
    return rows;
  }

  /** The first sheet whose cell says anything in the year counts, as in the core. */
  private firstSaid([row, ...more]: readonly number[]): string {
    if (row === undefined) return 'NA()';
    const value = this.translatedCell(row, 2);
    return more.length === 0
      ? value
      : `IF(${this.translatedCell(row, 0)}<>"",${value},${this.firstSaid(more)})`;
  }

  private placesOf(code: string): readonly Place[] {
    return this.lookups.flatMap((lookup) => {
      const measure = lookup.table.byCode.get(code);
      return measure === undefined ? [] : [{ lookup, measure }];
    });
  }

  private translatedCell(row: number, column: number): string {
    const { input } = this.frame;
    const at = this.frame.parametersCell(row, column);
    return `${quoteSheet(input.parametersSheet)}!${cellName(at.row, at.column, 'both')}`;
  }
}

/** Codes of the measures that some algorithm names. */
const measuresNamed = ({ resolved }: EmitInput): ReadonlySet<string> =>
  new Set(
    resolved.resolutions.flatMap((resolution) =>
      [...(resolution?.references.values() ?? [])].flatMap(({ measure }) => measure?.code ?? []),
    ),
  );
