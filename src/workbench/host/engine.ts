/**
 * The seam between the object model of the host and whatever holds the cells (a grid with a formula engine, or plain memory).
 *
 * Conventions of every member:
 * - rows and columns are 0-based; an `Area` lies inside Excel's limits (1,048,576 rows, 16,384 columns);
 * - an area may be larger than what the engine has allocated (a whole column): cells outside read as empty with default format;
 *   content written outside makes the sheet grow; formats and sizes written outside may be clipped to a sensible extent;
 * - a sheet is addressed by the id of its `SheetInfo`; an unknown id is a bug of the caller and throws `RangeError`;
 * - the object model checks arguments, protection and requirement sets before it calls; the engine only carries out;
 * - everything is synchronous except `recalculate`, which may be asynchronous.
 */
export interface SheetEngine
  extends
    SheetList,
    CellContent,
    CellFormats,
    SheetDimensions,
    Merges,
    NameStore,
    ConditionalFormatStore,
    SheetState,
    Selection,
    Calculation {}

/** A rectangle of cells on one sheet. 0-based; counts are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows of equal length, in sheet order; the outer array has `rowCount` entries, each inner one `columnCount`. */
export type Matrix<T> = readonly (readonly T[])[];

/** What a cell shows: '' is an empty cell (or an empty text), an error is its English literal such as `#N/A`. A date is its serial number. */
export type CellValue = number | string | boolean;

/** Tells a text from an error and an empty cell from an empty text, which `CellValue` alone does not. */
export type CellValueType = 'Empty' | 'Double' | 'String' | 'Boolean' | 'Error';

/**
 * What is written to one cell.
 * - `null` leaves the cell as it is;
 * - `value` is stored as it stands: a string is text even when it looks like a number or begins with `=`; '' empties the cell;
 * - `error` stores an error literal such as `#N/A`;
 * - `formula` begins with `=`, in English function names, commas and decimal points, as Excel's `formulas`.
 */
export type CellInput =
  null | { readonly value: CellValue } | { readonly error: string } | { readonly formula: string };

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  /** Never changes while the workbook is open and is not reused; unlike the name, it says nothing to a person. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or '' for none. */
  readonly tabColor: string;
}

export interface SheetList {
  /** All sheets, hidden ones included, in tab order. */
  sheets(): readonly SheetInfo[];
  /** Adds an empty visible sheet after the last one and returns it; the active sheet stays. The caller has checked the name. */
  addSheet(name: string): SheetInfo;
  /** The caller has checked that a visible sheet remains. Deleting the active sheet activates a visible neighbour. */
  deleteSheet(sheetId: string): void;
  /** Formulas and defined names that mention the sheet follow the new name. */
  renameSheet(sheetId: string, name: string): void;
  /** Moves the sheet to a 0-based place among all sheets. */
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  /** `#RRGGBB`, or '' to take the colour away. */
  setTabColor(sheetId: string, color: string): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
}

export interface CellContent {
  /**
   * The smallest area that holds every cell with content (and with `valuesOnly` false every cell with a format too);
   * null on a blank sheet.
   */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  readValues(sheetId: string, area: Area): Matrix<CellValue>;
  readValueTypes(sheetId: string, area: Area): Matrix<CellValueType>;
  /** The formula where there is one (English, with `=`), else the value. A cell filled by a spill has a value and no formula. */
  readFormulas(sheetId: string, area: Area): Matrix<CellValue>;
  /** What a person sees, in the language of the workbench: `12,50 %` in Italian. '' for an empty cell. */
  readText(sheetId: string, area: Area): Matrix<string>;
  /** English format codes; `General` where none was set, `@` for text. */
  readNumberFormats(sheetId: string, area: Area): Matrix<string>;
  /** The matrix has the shape of the area. Merged cells: only the top left one keeps content. */
  writeCells(sheetId: string, area: Area, cells: Matrix<CellInput>): void;
  /** The matrix has the shape of the area; null leaves a cell's format. */
  writeNumberFormats(sheetId: string, area: Area, formats: Matrix<string | null>): void;
  /** `contents` empties cells and keeps formats; `formats` resets number formats and all of `CellFormat`, and keeps contents. */
  clear(sheetId: string, area: Area, what: 'contents' | 'formats'): void;
}

/** Colours are `#RRGGBB`. The comment gives the default of a cell that was never formatted. */
export interface CellFormat {
  /** '' means no fill. Default ''. */
  readonly fillColor: string;
  /** Default false. */
  readonly fontBold: boolean;
  /** Default false. */
  readonly fontItalic: boolean;
  /** Default `#000000`. */
  readonly fontColor: string;
  /** In points. Default 11. */
  readonly fontSize: number;
  /** Default Calibri. */
  readonly fontName: string;
  /** Default General. */
  readonly horizontalAlignment: HorizontalAlignment;
  /** Default Bottom. */
  readonly verticalAlignment: VerticalAlignment;
  /** Default false. */
  readonly wrapText: boolean;
  /** 0 to 250. Default 0. */
  readonly indentLevel: number;
  /** Whether protection of the sheet covers the cell. Default true. */
  readonly locked: boolean;
}

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export type BorderEdge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

/** `style` None takes the border away. */
export interface Border {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly color: string;
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

export interface CellFormats {
  /** One property of each cell; the format of the cell itself, conditional formats left out. */
  readFormat<K extends keyof CellFormat>(sheetId: string, area: Area, property: K): Matrix<CellFormat[K]>;
  /** Sets the given properties on every cell of the area and leaves the others. */
  writeFormat(sheetId: string, area: Area, format: Partial<CellFormat>): void;
  /** Optional: an engine without borders leaves both out, and the host says so to the add-in. */
  readBorder?(sheetId: string, area: Area, edge: BorderEdge): Border | null;
  /** Draws the edge around (or the lines inside) the area as a whole. */
  writeBorder?(sheetId: string, area: Area, edge: BorderEdge, border: Border): void;
}

/** A line is a row or a column. Sizes are in points (4/3 of a pixel), as in office.js; a hidden line keeps its size. */
export interface SheetDimensions {
  /** Sizes of `count` lines from `first`. Defaults: 15 a row, 48 a column. */
  readSizes(sheetId: string, line: 'row' | 'column', first: number, count: number): readonly number[];
  writeSize(sheetId: string, line: 'row' | 'column', first: number, count: number, points: number): void;
  /** Fits the lines to their content; an engine that cannot measure text may do nothing. */
  autofit(sheetId: string, line: 'row' | 'column', first: number, count: number): void;
  /** True for a line hidden by hand or by a filter. */
  readHidden(sheetId: string, line: 'row' | 'column', first: number, count: number): readonly boolean[];
  writeHidden(sheetId: string, line: 'row' | 'column', first: number, count: number, hidden: boolean): void;
}

export interface Merges {
  /** Merged areas that share a cell with `area`, whole (not cut), from top to bottom and left to right. */
  readMerges(sheetId: string, area: Area): readonly Area[];
  /** Makes one cell of the area and drops all content but the top left one's; merges it touches are dissolved first. */
  merge(sheetId: string, area: Area): void;
  /** Dissolves every merge that shares a cell with the area. */
  unmerge(sheetId: string, area: Area): void;
}

export interface DefinedName {
  readonly name: string;
  /** With `=`: `=Piano!$A$1:$B$9` or `=0.9`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet the name belongs to; null for the workbook. */
  readonly scopeSheetId: string | null;
}

export interface NameStore {
  /** Names of the workbook and of every sheet. References in them follow moved and inserted cells where the engine can. */
  names(): readonly DefinedName[];
  /** Adds the name, or replaces the one with the same name (any case) and scope. Formulas see it after `recalculate`. */
  putName(name: DefinedName): void;
  deleteName(name: string, scopeSheetId: string | null): void;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /**
   * A formula with `=`, written for the top left cell of the first area; or a comparison of the cell's value (`operator` as in
   * `Excel.ConditionalCellValueOperator`: `GreaterThan`, ...). An empty formula or operator is a rule still being made: it holds nowhere.
   */
  readonly rule:
    | { readonly kind: 'custom'; readonly formula: string }
    | {
        readonly kind: 'cellValue';
        readonly operator: string;
        readonly formula1: string;
        readonly formula2: string;
      };
  /** Each `#RRGGBB`, or '' to leave it. */
  readonly fillColor: string;
  readonly fontColor: string;
  readonly fontBold: boolean;
  readonly stopIfTrue: boolean;
}

export interface ConditionalFormatStore {
  /** In order of priority, the strongest first. An engine that does not draw them must still keep them. */
  conditionalFormats(sheetId: string): readonly ConditionalFormat[];
  /** Replaces the one with the same id in its place; a new one comes first, as in Excel. */
  putConditionalFormat(sheetId: string, format: ConditionalFormat): void;
  deleteConditionalFormat(sheetId: string, id: string): void;
}

export interface AutoFilter {
  readonly area: Area;
  /** True while a criterion is set, whether or not it hides a row. */
  readonly hasCriteria: boolean;
}

export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  /** True while the table's own filter has a criterion. Left out: none. */
  readonly hasCriteria?: boolean;
}

/** State of a sheet as a whole. */
export interface SheetState {
  /** Protection stops the person's edits of locked cells; writes through this interface are checked by the object model. */
  isProtected(sheetId: string): boolean;
  setProtected(sheetId: string, isProtected: boolean): void;
  autoFilter(sheetId: string): AutoFilter | null;
  /** Puts a filter without criteria on the area, or takes it away (null) and shows its rows. */
  setAutoFilter(sheetId: string, area: Area | null): void;
  /** Shows all rows of the filter and keeps its buttons. */
  clearFilterCriteria(sheetId: string): void;
  /** Counts of frozen rows and columns; both 0 when nothing is frozen. */
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  setFrozen(sheetId: string, rows: number, columns: number): void;
  /** Excel tables (ListObjects); an engine without them answers an empty list. */
  tables(sheetId: string): readonly SheetTable[];
}

/** A change of content made by a person (typing, pasting, filling, undo), not one made through this interface. */
export interface EngineChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  /** `Remote` when a co-author made it. */
  readonly source: 'Local' | 'Remote';
  /** For a single cell, what it showed before, if the engine knows. */
  readonly before?: CellValue;
}

export interface Selection {
  /** The selected area on the active sheet; of several areas the last one. */
  selection(): { readonly sheetId: string; readonly area: Area };
  /** Activates the sheet, selects the area and scrolls it into view. Raises the listeners of `onSelection`. */
  select(sheetId: string, area: Area): void;
  /** Raised whenever the selection or the active sheet changes, whoever did it. Returns how to stop listening. */
  onSelection(listener: () => void): () => void;
  /** Raised once a change, after its content is in place; results of formulas raise nothing. Returns how to stop listening. */
  onUserChange(listener: (change: EngineChange) => void): () => void;
  /** Raised when a sheet was added, deleted, renamed, moved or activated by a person. Returns how to stop listening. */
  onSheetsChange(listener: () => void): () => void;
}

export interface Calculation {
  /** Between these two calls the engine does not recalculate by itself and may hold back drawing; calls are never nested. */
  beginBatch(): void;
  /** Ends the batch; the object model has called `recalculate` if anything was written. */
  endBatch(): void;
  /**
   * Brings every formula up to date with what was written so far. The object model waits for it before it reads cells after
   * a write, so one request costs one recalculation in the common case. Custom functions that are not done when it
   * ends leave `#BUSY!`, never an old value.
   */
  recalculate(): void | Promise<void>;
}
