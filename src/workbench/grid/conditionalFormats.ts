import type { IStyleData, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

import type { Area, ConditionalFormat, ConditionalFormatStore, EngineChange } from '../host';
import { cellArea, intersect } from '../host';
import type { Book } from './book';
import { ruleFormula } from './conditionRule';
import { FormulaProbe } from './formulaProbe';
import { shiftArea } from './shiftArea';

/**
 * Conditional formats. The grid draws none by itself; here the rules are evaluated for a cell when it is drawn, and
 * remembered until something changes. While the grid calculates, cells keep the look they had.
 */
export class GridConditionalFormats implements ConditionalFormatStore {
  private readonly formats = new Map<string, readonly ConditionalFormat[]>();
  private readonly probe: FormulaProbe;
  /** Looks that hold, by sheet and cell; those of before a change are kept until they can be replaced. */
  private looks = new Map<string, IStyleData | null>();
  private oldLooks = new Map<string, IStyleData | null>();
  private isCalculating = false;

  constructor(private readonly book: Book) {
    this.probe = new FormulaProbe(book);
  }

  conditionalFormats(sheetId: string): readonly ConditionalFormat[] {
    return this.formats.get(sheetId) ?? [];
  }

  putConditionalFormat(sheetId: string, format: ConditionalFormat): void {
    const known = this.conditionalFormats(sheetId);
    const isKnown = known.some(({ id }) => id === format.id);
    const replaced = known.map((old) => (old.id === format.id ? format : old));
    this.replace(sheetId, isKnown ? replaced : [format, ...known]);
  }

  deleteConditionalFormat(sheetId: string, id: string): void {
    this.replace(
      sheetId,
      this.conditionalFormats(sheetId).filter((format) => format.id !== id),
    );
  }

  /** All formats of a sheet at once, strongest first. */
  replace(sheetId: string, formats: readonly ConditionalFormat[]): void {
    this.formats.set(sheetId, formats);
    this.forgetLooks();
  }

  /** Moves the areas along with inserted or deleted rows and columns. */
  shift(change: EngineChange): void {
    if (change.kind === 'RangeEdited' || !this.formats.has(change.sheetId)) return;
    const moved = this.conditionalFormats(change.sheetId).flatMap((format) => this.shifted(format, change));
    this.replace(change.sheetId, moved);
  }

  /** Calculation begins: looks stay as they are until `renew`. */
  hold(): void {
    this.isCalculating = true;
  }

  /** Cells or formats have changed and nothing is being calculated: looks are found anew as they are asked for. */
  renew(): void {
    this.isCalculating = false;
    this.forgetLooks();
  }

  /** What the rules that hold at the cell add to its look; null where none does. */
  styleAt(sheetId: string, row: number, column: number): IStyleData | null {
    const formats = this.formats.get(sheetId);
    if (!formats || formats.length === 0) return null;
    const key = `${sheetId} ${row} ${column}`;
    const known = this.looks.get(key);
    if (known !== undefined) return known;
    if (this.isCalculating) return this.oldLooks.get(key) ?? null;
    const look = this.evaluate(formats, this.book.sheet(sheetId), row, column);
    this.looks.set(key, look);
    return look;
  }

  private forgetLooks(): void {
    this.oldLooks = this.looks;
    this.looks = new Map();
    this.probe.forget();
  }

  private evaluate(
    formats: readonly ConditionalFormat[],
    sheet: Worksheet,
    row: number,
    column: number,
  ): IStyleData | null {
    const styles: IStyleData[] = [];
    for (const format of formats) {
      if (!this.holds(format, sheet, row, column)) continue;
      styles.unshift(formatStyle(format));
      if (format.stopIfTrue) break;
    }
    return styles.length === 0 ? null : (Object.assign({}, ...styles) as IStyleData);
  }

  private holds(format: ConditionalFormat, sheet: Worksheet, row: number, column: number): boolean {
    const [first] = format.areas;
    if (!first || !format.areas.some((area) => intersect(area, cellArea(row, column)))) return false;
    const formula = ruleFormula(format);
    const place = { sheet, row, column, rowOffset: row - first.row, columnOffset: column - first.column };
    return formula !== null && this.probe.isTrue(formula, place);
  }

  private shifted(format: ConditionalFormat, change: EngineChange): readonly ConditionalFormat[] {
    const [first] = format.areas;
    const areas: readonly Area[] = format.areas.flatMap((area) => shiftArea(area, change) ?? []);
    const [moved] = areas;
    if (!first || !moved) return [];
    if (format.rule.kind !== 'custom') return [{ ...format, areas }];
    const formula = this.move(format.rule.formula, moved.row - first.row, moved.column - first.column);
    return [{ ...format, areas, rule: { kind: 'custom', formula } }];
  }

  private move(formula: string, rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return formula;
    return this.book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }
}

function formatStyle({ fillColor, fontColor, fontBold }: ConditionalFormat): IStyleData {
  return {
    ...(fillColor !== '' && { bg: { rgb: fillColor } }),
    ...(fontColor !== '' && { cl: { rgb: fontColor } }),
    ...(fontBold && { bl: BooleanNumber.TRUE }),
  };
}
