import type { Area } from '../engine';

/** What a workbook keeps besides its cells. Plain data, so that the workbench can save it with the file. */
export interface DocumentState {
  /** The add-in's settings, by key; values survive JSON. The same for `workbook.settings` and `Office.context.document.settings`. */
  readonly settings: Map<string, unknown>;
  /** Custom properties of each sheet, by sheet id and then by key. */
  readonly sheetProperties: Map<string, Map<string, string>>;
  /** Document properties by their office.js name: `title`, `author`, ... */
  readonly properties: Map<string, string>;
  /** How sheets are printed, by sheet id, where an add-in has said so. */
  readonly pages: Map<string, SheetPage>;
  /** Charts of each sheet, by sheet id, in the order in which they were made. */
  readonly charts: Map<string, ChartModel[]>;
}

/** A chart as it was asked for. */
export interface ChartModel {
  readonly id: string;
  name: string;
  /** As office.js spells it: `BarStacked`, `Line`, ... */
  readonly type: string;
  /** Headers in the first row, labels in the first column. */
  source: Area;
  /** The cells it covers. */
  place: Area;
  title: string;
  hasLegend: boolean;
  legendPosition: string;
  /** By series, where a color was given. */
  readonly colors: string[];
  gapWidth: number;
  readonly valueAxis: ChartAxisModel;
  readonly categoryAxis: ChartAxisModel;
}

/** Limits are '' where Excel chooses them. */
export interface ChartAxisModel {
  minimum: number | '';
  maximum: number | '';
  numberFormat: string;
  isReversed: boolean;
}

/** How one sheet is printed. */
export interface SheetPage {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: 'A4' | 'A3' | 'Letter';
  /** Pages that the width is made to fit; 0 prints at full size. */
  readonly pagesWide: number;
  /** Rows repeated on every page, `4:4`; '' for none. */
  readonly titleRows: string;
  /** In Excel's codes: `&P` is the page. */
  readonly footer: string;
  /** What is printed, `A1:M90`; '' for everything. */
  readonly area: string;
  /** 0-based rows that begin a new page, ascending. */
  readonly breaks: readonly number[];
}

export const EMPTY_PAGE: SheetPage = {
  orientation: 'Portrait',
  paperSize: 'A4',
  pagesWide: 0,
  titleRows: '',
  footer: '',
  area: '',
  breaks: [],
};

export function emptyDocument(): DocumentState {
  return {
    settings: new Map(),
    sheetProperties: new Map(),
    properties: new Map(),
    pages: new Map(),
    charts: new Map(),
  };
}
