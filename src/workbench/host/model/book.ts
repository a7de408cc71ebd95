import { itemNotFound, type HostObject } from '../dispatch';
import { parseReference } from '../address';
import type { Area, SheetEngine, SheetInfo } from '../engine';
import { ChangeLog, type Change } from './changeLog';
import type { DocumentState } from './documentState';
import type { EventHub } from './eventHub';
import { SheetWatch } from './sheetWatch';

/** Makes the objects that types refer to across files; handed over as data, so that the files need not import each other. */
export interface ObjectMaker {
  worksheet(sheetId: string): HostObject;
  range(sheetId: string, area: Area): HostObject;
  rangeAreas(sheetId: string, areas: readonly Area[]): HostObject;
}

export type BookLocale = 'it-IT' | 'en-US';

export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string;
}

export interface BookParts {
  readonly engine: SheetEngine;
  readonly document: DocumentState;
  readonly events: EventHub;
  readonly objects: (book: Book) => ObjectMaker;
  /** Decides how texts written through `values` are read: separators, order of dates, names of booleans. */
  readonly locale: BookLocale;
  readonly fileName: string;
}

/** The open workbook: what every object of the model shares. */
export class Book {
  readonly engine: SheetEngine;
  readonly document: DocumentState;
  readonly events: EventHub;
  readonly objects: ObjectMaker;
  readonly locale: BookLocale;
  readonly fileName: string;
  /** Options and password of sheets that the add-in protected. */
  readonly protection = new Map<string, SheetProtection>();
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Until the end of the request. */
  isCalculationSuspended = false;
  /** Passwords apart, Excel's "protect workbook": sheets cannot be added, deleted, renamed or moved. */
  isStructureProtected = false;
  private readonly changes: ChangeLog;
  private readonly sheetWatch: SheetWatch;
  private mustCalculate = false;
  private isCalculationAsked = false;
  private isInBatch = false;

  constructor(parts: BookParts) {
    this.engine = parts.engine;
    this.document = parts.document;
    this.events = parts.events;
    this.locale = parts.locale;
    this.fileName = parts.fileName;
    this.objects = parts.objects(this);
    this.changes = new ChangeLog(this);
    this.sheetWatch = new SheetWatch(this);
    this.engine.onUserChange((change) => {
      this.changes.add({ ...change, trigger: 'Unknown' });
      if (!this.isInBatch) this.changes.flush();
    });
  }

  hasSheet(sheetId: string): boolean {
    return this.engine.sheets().some(({ id }) => id === sheetId);
  }

  /** The sheet as it is now; a sheet deleted meanwhile is `ItemNotFound`. */
  sheet(sheetId: string): SheetInfo {
    const found = this.engine.sheets().find(({ id }) => id === sheetId);
    if (!found) throw itemNotFound('Worksheet');
    return found;
  }

  sheetNamed(name: string): SheetInfo | undefined {
    const wanted = name.toLowerCase();
    return this.engine.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** The cells an address or a defined name stands for; a name of the sheet goes before one of the workbook. */
  resolve(text: string, sheetId: string): { readonly sheetId: string; readonly area: Area } | null {
    const reference = parseReference(text.replace(/^=/, ''));
    if (!reference) return this.resolveName(text, sheetId);
    const sheet = reference.sheet === undefined ? sheetId : this.sheetNamed(reference.sheet)?.id;
    return sheet === undefined ? null : { sheetId: sheet, area: reference.area };
  }

  private resolveName(
    name: string,
    sheetId: string,
  ): { readonly sheetId: string; readonly area: Area } | null {
    const wanted = name.toLowerCase();
    const found = this.engine
      .names()
      .filter((candidate) => candidate.name.toLowerCase() === wanted)
      .sort((a, b) => Number(b.scopeSheetId === sheetId) - Number(a.scopeSheetId === sheetId))
      .find(({ scopeSheetId }) => scopeSheetId === sheetId || scopeSheetId === null);
    const reference = found && parseReference(found.formula.replace(/^=/, ''));
    const target = reference?.sheet === undefined ? undefined : this.sheetNamed(reference.sheet);
    return reference && target ? { sheetId: target.id, area: reference.area } : null;
  }

  /** To be called after the add-in has changed content. */
  wrote(change: Omit<Change, 'source' | 'trigger' | 'kind'>): void {
    this.mustCalculate = true;
    this.changes.add({ ...change, kind: 'RangeEdited', source: 'Local', trigger: 'ThisLocalAddin' });
  }

  /** To be called after a change that formulas may see but that is no edit of cells: names, sheets. */
  touched(): void {
    this.mustCalculate = true;
  }

  beginBatch(): void {
    this.isInBatch = true;
    this.engine.beginBatch();
  }

  /** Calculates what is still to be calculated, then tells the add-in what changed. */
  async endBatch(): Promise<void> {
    this.isCalculationSuspended = false;
    await this.settle();
    this.engine.endBatch();
    this.isInBatch = false;
    this.changes.flush();
    this.sheetWatch.look();
  }

  /** Brings formulas up to date with what was written, unless calculation is suspended, or manual and not asked for. */
  async settle(): Promise<void> {
    if (!this.mustCalculate || this.isCalculationSuspended) return;
    if (this.calculationMode === 'Manual' && !this.isCalculationAsked) return;
    this.mustCalculate = false;
    this.isCalculationAsked = false;
    await this.engine.recalculate();
    this.changes.calculated();
  }

  /** `application.calculate`: the results are there for the next read, whatever the mode. */
  askForCalculation(): void {
    this.mustCalculate = true;
    this.isCalculationAsked = true;
  }
}
