import type { RangeBox, RawCell } from '../grid';

/** Look of a cell or column that Traguardo owns. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'General';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
}

/**
 * New content of a rectangle. A text that begins with `=` is a formula of ours (en-US, plain function names); every text that
 * comes from a user has been guarded by the writer. `null` leaves a cell as it is.
 */
export interface CellWrite {
  readonly sheet: string;
  readonly box: RangeBox;
  readonly contents: readonly (readonly (RawCell | null)[])[];
}

export interface StyleWrite {
  readonly sheet: string;
  readonly box: RangeBox;
  readonly style: CellStyle;
}

/** A conditional format whose formula is written for the first cell of the box. */
export interface ConditionalFormatWrite {
  readonly sheet: string;
  readonly box: RangeBox;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A workbook-wide defined name; `refersTo` begins with `=`. An existing name of ours is replaced. */
export interface NameWrite {
  readonly name: string;
  readonly refersTo: string;
}

export interface ColumnWidth {
  readonly sheet: string;
  readonly column: number;
  /** In characters, as Excel shows widths. */
  readonly characters: number;
  /** Left out: stays as it is. */
  readonly hidden?: boolean;
}

/** What must be true of the sheet when the write begins; else nothing is written (TG904). */
export interface Expectation {
  readonly sheet: string;
  readonly box: RangeBox;
  /** Formulas (or constants) as they were read. */
  readonly formulas: readonly (readonly RawCell[])[];
}

export type ChartKind = 'bars' | 'stackedBars' | 'columns' | 'lines';

/**
 * A native chart, known by its name on its sheet. The first row of the source names the series, its first column the categories. A chart
 * that is there keeps its place, its title and its look; only its source follows.
 */
export interface ChartWrite {
  readonly sheet: string;
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly source: RangeBox;
  /** What a chart that is there shows so far; left out where it shows the source already, or is not known to be there. */
  readonly sourceBefore?: RangeBox;
  /** Cells that a new chart covers. */
  readonly place: RangeBox;
  /** One a series, `#RRGGBB`. */
  readonly colors: readonly string[];
  readonly axis?: { readonly numberFormat: string; readonly minimum?: number; readonly maximum?: number };
  readonly hasLegend?: boolean;
}

/** How a new sheet is printed: A4, as wide as one page, the rows of its head repeated on every page, page numbers at the foot. */
export interface PageWrite {
  readonly sheet: string;
  readonly orientation: 'Portrait' | 'Landscape';
  /** 0-based sheet row of the first repeated row, and how many. */
  readonly head: { readonly row: number; readonly rows: number };
  /** What is printed of the sheet; all of it where left out. */
  readonly area?: RangeBox;
  /** 0-based sheet rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** The breaks of a sheet that is there, where they are no longer those above: then they are made anew, and nothing else of the page. */
  readonly breaksBefore?: readonly number[];
}

/** One step: applied as a whole, undone as a whole, or refused. */
export interface WritePlan {
  /** Sheets that must exist; created at the end when they do not. */
  readonly sheets: readonly string[];
  readonly cells: readonly CellWrite[];
  readonly styles: readonly StyleWrite[];
  readonly names: readonly NameWrite[];
  readonly conditionalFormats: readonly ConditionalFormatWrite[];
  readonly widths: readonly ColumnWidth[];
  readonly expectations: readonly Expectation[];
  /** Pages of sheets that the write makes; a sheet that is there keeps what a person set. */
  readonly pages?: readonly PageWrite[];
  /** New sheets that nobody needs to see: hidden once they are written. */
  readonly hides?: readonly string[];
  /** New sheets that are protected once they are written, without a password: against slips, not against people. */
  readonly protects?: readonly string[];
  /** Workbook-wide names that go, where they are there. */
  readonly removedNames?: readonly string[];
  /** Conditional formats by formula that go: those of the sheet whose formula holds the mark. New ones with the mark are made after that. */
  readonly removedFormats?: readonly { readonly sheet: string; readonly mark: string }[];
  readonly charts?: readonly ChartWrite[];
  /** Rows that are made as high as their texts, once these are calculated. */
  readonly fittedRows?: readonly { readonly sheet: string; readonly row: number; readonly rows: number }[];
}

const NOTHING: WritePlan = {
  sheets: [],
  cells: [],
  styles: [],
  names: [],
  conditionalFormats: [],
  widths: [],
  expectations: [],
};

/** A step of the parts given, which does nothing else. */
export const writeOf = (parts: Partial<WritePlan>): WritePlan => ({ ...NOTHING, ...parts });
