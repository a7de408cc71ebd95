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
}

export const EMPTY_PAGE: SheetPage = {
  orientation: 'Portrait',
  paperSize: 'A4',
  pagesWide: 0,
  titleRows: '',
  footer: '',
};

export function emptyDocument(): DocumentState {
  return { settings: new Map(), sheetProperties: new Map(), properties: new Map(), pages: new Map() };
}
