// Longer than 300 lines because it implements every member of `SheetEngine`, most of them in one line.
import { cellArea } from '../area';
import type {
  Area,
  AutoFilter,
  CellFormat,
  CellInput,
  CellValue,
  CellValueType,
  ConditionalFormat,
  DefinedName,
  EngineChange,
  Matrix,
  SheetEngine,
  SheetInfo,
  SheetTable,
  SheetVisibility,
} from '../engine';
import type { FormulaResult } from './memoryCells';
import { MemorySheet } from './memorySheet';

/** Where a formula stands, for an evaluator. Row and column 0-based. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface MemoryEngineOptions {
  /** Names of the sheets at the start, the first is active. Default `Sheet1`. */
  readonly sheets?: readonly string[];
  /** Gives the result of each formula when the workbook is recalculated. Default: every formula is 0. */
  readonly calculate?: (formula: string, place: FormulaPlace) => FormulaResult;
}

/** A workbook in plain memory: everything an engine must keep, and no formulas of its own. For tests. */
export class MemoryEngine implements SheetEngine {
  /** How often the workbook was recalculated. */
  recalculations = 0;
  private readonly evaluate: (formula: string, place: FormulaPlace) => FormulaResult;
  private sheetList: readonly MemorySheet[] = [];
  private nameList: readonly DefinedName[] = [];
  private active: string;
  private selected: { sheetId: string; area: Area };
  private nextId = 1;
  private readonly selectionListeners = new Set<() => void>();
  private readonly changeListeners = new Set<(change: EngineChange) => void>();
  private readonly sheetListeners = new Set<() => void>();

  constructor(options: MemoryEngineOptions = {}) {
    this.evaluate = options.calculate ?? (() => ({ value: 0 }));
    for (const name of options.sheets ?? ['Sheet1']) this.addSheet(name);
    this.active = this.sheetList[0]?.id ?? '';
    this.selected = { sheetId: this.active, area: cellArea(0, 0) };
  }

  /** The sheet by name, to look at or to change behind the host's back. */
  sheetNamed(name: string): MemorySheet {
    const found = this.sheetList.find((sheet) => sheet.name === name);
    if (!found) throw new RangeError(`no sheet ${name}`);
    return found;
  }

  /** Plays a person, or a co-author, who changes cells: writes, recalculates and tells the listeners. */
  edit(
    sheetName: string,
    area: Area,
    cells: Matrix<CellInput>,
    source: EngineChange['source'] = 'Local',
  ): void {
    const { id } = this.sheetNamed(sheetName);
    const before = area.rowCount * area.columnCount === 1 ? this.readValues(id, area)[0]?.[0] : undefined;
    this.writeCells(id, area, cells);
    this.recalculate();
    const change: EngineChange = {
      sheetId: id,
      area,
      kind: 'RangeEdited',
      source,
      ...(before !== undefined && { before }),
    };
    for (const listener of this.changeListeners) listener(change);
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList.map(({ id, name, visibility, tabColor }) => ({ id, name, visibility, tabColor }));
  }

  addSheet(name: string): SheetInfo {
    const sheet = new MemorySheet(
      `{00000000-0000-0000-0000-${String(this.nextId++).padStart(12, '0')}}`,
      name,
    );
    this.sheetList = [...this.sheetList, sheet];
    return sheet;
  }

  deleteSheet(sheetId: string): void {
    const place = this.sheetList.indexOf(this.sheet(sheetId));
    this.sheetList = this.sheetList.filter(({ id }) => id !== sheetId);
    this.nameList = this.nameList.filter(({ scopeSheetId }) => scopeSheetId !== sheetId);
    if (this.active !== sheetId) return;
    const visible = this.sheetList.filter(({ visibility }) => visibility === 'Visible');
    this.activateSheet((visible[Math.min(place, visible.length - 1)] ?? this.sheetList[0])?.id ?? '');
  }

  /** Unlike a real engine it leaves formulas and names as they are. */
  renameSheet(sheetId: string, name: string): void {
    this.sheet(sheetId).name = name;
  }

  moveSheet(sheetId: string, position: number): void {
    const moved = this.sheet(sheetId);
    const rest = this.sheetList.filter((sheet) => sheet !== moved);
    this.sheetList = [...rest.slice(0, position), moved, ...rest.slice(position)];
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.sheet(sheetId).visibility = visibility;
  }

  setTabColor(sheetId: string, color: string): void {
    this.sheet(sheetId).tabColor = color;
  }

  activeSheetId(): string {
    return this.active;
  }

  activateSheet(sheetId: string): void {
    this.select(sheetId, cellArea(0, 0));
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    return this.sheet(sheetId).cells.used(valuesOnly);
  }

  readValues(sheetId: string, area: Area): Matrix<CellValue> {
    return this.sheet(sheetId).cells.values(area);
  }

  readValueTypes(sheetId: string, area: Area): Matrix<CellValueType> {
    return this.sheet(sheetId).cells.valueTypes(area);
  }

  readFormulas(sheetId: string, area: Area): Matrix<CellValue> {
    return this.sheet(sheetId).cells.formulas(area);
  }

  /** Values as plain text; number formats are not applied. */
  readText(sheetId: string, area: Area): Matrix<string> {
    return this.readValues(sheetId, area).map((row) =>
      row.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value))),
    );
  }

  readNumberFormats(sheetId: string, area: Area): Matrix<string> {
    return this.sheet(sheetId).cells.numberFormats(area);
  }

  writeCells(sheetId: string, area: Area, cells: Matrix<CellInput>): void {
    this.sheet(sheetId).cells.write(area, cells);
  }

  writeNumberFormats(sheetId: string, area: Area, formats: Matrix<string | null>): void {
    this.sheet(sheetId).cells.writeNumberFormats(area, formats);
  }

  clear(sheetId: string, area: Area, what: 'contents' | 'formats'): void {
    this.sheet(sheetId).cells.clear(area, what);
  }

  readFormat<K extends keyof CellFormat>(sheetId: string, area: Area, property: K): Matrix<CellFormat[K]> {
    return this.sheet(sheetId).cells.format(area, property);
  }

  writeFormat(sheetId: string, area: Area, format: Partial<CellFormat>): void {
    this.sheet(sheetId).cells.writeFormat(area, format);
  }

  readSizes(sheetId: string, line: 'row' | 'column', first: number, count: number): readonly number[] {
    return this.sheet(sheetId).readSizes(line, first, count);
  }

  writeSize(sheetId: string, line: 'row' | 'column', first: number, count: number, points: number): void {
    this.sheet(sheetId).writeSize(line, first, count, points);
  }

  /** It has no letters to measure. */
  autofit(): void {}

  readHidden(sheetId: string, line: 'row' | 'column', first: number, count: number): readonly boolean[] {
    return this.sheet(sheetId).readHidden(line, first, count);
  }

  writeHidden(sheetId: string, line: 'row' | 'column', first: number, count: number, hidden: boolean): void {
    this.sheet(sheetId).writeHidden(line, first, count, hidden);
  }

  readMerges(sheetId: string, area: Area): readonly Area[] {
    return this.sheet(sheetId).mergesOn(area);
  }

  merge(sheetId: string, area: Area): void {
    this.sheet(sheetId).merge(area);
  }

  unmerge(sheetId: string, area: Area): void {
    this.sheet(sheetId).unmerge(area);
  }

  names(): readonly DefinedName[] {
    return this.nameList;
  }

  putName(name: DefinedName): void {
    const isSame = (known: DefinedName): boolean =>
      known.name.toLowerCase() === name.name.toLowerCase() && known.scopeSheetId === name.scopeSheetId;
    this.nameList = this.nameList.some(isSame)
      ? this.nameList.map((known) => (isSame(known) ? name : known))
      : [...this.nameList, name];
  }

  deleteName(name: string, scopeSheetId: string | null): void {
    this.nameList = this.nameList.filter(
      (known) => known.name.toLowerCase() !== name.toLowerCase() || known.scopeSheetId !== scopeSheetId,
    );
  }

  conditionalFormats(sheetId: string): readonly ConditionalFormat[] {
    return this.sheet(sheetId).conditionalFormats;
  }

  putConditionalFormat(sheetId: string, format: ConditionalFormat): void {
    this.sheet(sheetId).putConditionalFormat(format);
  }

  deleteConditionalFormat(sheetId: string, id: string): void {
    this.sheet(sheetId).deleteConditionalFormat(id);
  }

  isProtected(sheetId: string): boolean {
    return this.sheet(sheetId).isProtected;
  }

  setProtected(sheetId: string, isProtected: boolean): void {
    this.sheet(sheetId).isProtected = isProtected;
  }

  autoFilter(sheetId: string): AutoFilter | null {
    return this.sheet(sheetId).autoFilter;
  }

  setAutoFilter(sheetId: string, area: Area | null): void {
    this.sheet(sheetId).autoFilter = area && { area, hasCriteria: false };
  }

  clearFilterCriteria(sheetId: string): void {
    const { autoFilter } = this.sheet(sheetId);
    if (autoFilter) this.setAutoFilter(sheetId, autoFilter.area);
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    return this.sheet(sheetId).frozen;
  }

  setFrozen(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).frozen = { rows, columns };
  }

  tables(sheetId: string): readonly SheetTable[] {
    return this.sheet(sheetId).tables;
  }

  selection(): { sheetId: string; area: Area } {
    return this.selected;
  }

  select(sheetId: string, area: Area): void {
    this.active = sheetId;
    this.selected = { sheetId, area };
    for (const listener of this.selectionListeners) listener();
  }

  onSelection(listener: () => void): () => void {
    return listen(this.selectionListeners, listener);
  }

  onUserChange(listener: (change: EngineChange) => void): () => void {
    return listen(this.changeListeners, listener);
  }

  onSheetsChange(listener: () => void): () => void {
    return listen(this.sheetListeners, listener);
  }

  beginBatch(): void {}

  endBatch(): void {}

  recalculate(): void {
    this.recalculations++;
    for (const sheet of this.sheetList) {
      sheet.cells.calculate((formula, row, column) =>
        this.evaluate(formula, { sheet: sheet.name, row, column }),
      );
    }
  }

  private sheet(sheetId: string): MemorySheet {
    const found = this.sheetList.find(({ id }) => id === sheetId);
    if (!found) throw new RangeError(`no sheet ${sheetId}`);
    return found;
  }
}

function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
