import { eachCell, fillMatrix, intersect } from '../area';
import type { Area, CellFormat, CellInput, CellValue, CellValueType, Matrix } from '../engine';

/** One cell that holds content or a format. */
interface StoredCell {
  /** As shown: for a formula its last result. Absent means empty. */
  value?: CellValue;
  isError?: boolean;
  formula?: string;
  numberFormat?: string;
  format?: Partial<CellFormat>;
}

export const defaultFormat: CellFormat = {
  fillColor: '',
  fontBold: false,
  fontItalic: false,
  fontColor: '#000000',
  fontSize: 11,
  fontName: 'Calibri',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
};

/** A formula's result: a value, or an error literal. */
export type FormulaResult = { readonly value: CellValue } | { readonly error: string };

/** The cells of one sheet, sparse. */
export class MemoryCells {
  private readonly rows = new Map<number, Map<number, StoredCell>>();
  /** Used areas with and without formats, as long as no cell changed. */
  private readonly usedAreas = new Map<boolean, Area | null>();

  used(valuesOnly: boolean): Area | null {
    const known = this.usedAreas.get(valuesOnly);
    if (known !== undefined) return known;
    const bounds = this.bounds(valuesOnly);
    this.usedAreas.set(valuesOnly, bounds);
    return bounds;
  }

  private bounds(valuesOnly: boolean): Area | null {
    const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const { row, column, cell } of this.stored()) {
      if (!hasContent(cell) && (valuesOnly || !hasFormat(cell))) continue;
      bounds.top = Math.min(bounds.top, row);
      bounds.left = Math.min(bounds.left, column);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.right = Math.max(bounds.right, column);
    }
    if (bounds.bottom < 0) return null;
    const { top, left, bottom, right } = bounds;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  values(area: Area): Matrix<CellValue> {
    return this.read(area, (cell) => cell?.value ?? '');
  }

  valueTypes(area: Area): Matrix<CellValueType> {
    return this.read(area, typeOf);
  }

  formulas(area: Area): Matrix<CellValue> {
    return this.read(area, (cell) => cell?.formula ?? cell?.value ?? '');
  }

  numberFormats(area: Area): Matrix<string> {
    return this.read(area, (cell) => cell?.numberFormat ?? 'General');
  }

  format<K extends keyof CellFormat>(area: Area, property: K): Matrix<CellFormat[K]> {
    return this.read(area, (cell) => ({ ...defaultFormat, ...cell?.format })[property]);
  }

  write(area: Area, inputs: Matrix<CellInput>): void {
    this.usedAreas.clear();
    inputs.forEach((row, i) =>
      row.forEach((input, j) => {
        if (input !== null) fill(this.cell(area.row + i, area.column + j), input);
      }),
    );
  }

  writeNumberFormats(area: Area, formats: Matrix<string | null>): void {
    this.usedAreas.clear();
    formats.forEach((row, i) =>
      row.forEach((format, j) => {
        if (format !== null) this.cell(area.row + i, area.column + j).numberFormat = format;
      }),
    );
  }

  writeFormat(area: Area, format: Partial<CellFormat>): void {
    const extent = this.extent(area);
    this.usedAreas.clear();
    eachCell(extent, (row, column) => {
      const cell = this.cell(row, column);
      cell.format = { ...cell.format, ...format };
    });
  }

  clear(area: Area, what: 'contents' | 'formats'): void {
    this.usedAreas.clear();
    for (const { row, column, cell } of [...this.stored()]) {
      if (!intersect(area, { row, column, rowCount: 1, columnCount: 1 })) continue;
      this.rows.get(row)?.set(column, what === 'contents' ? withoutContent(cell) : withoutFormat(cell));
    }
  }

  /** Gives every formula cell the result of its formula. */
  calculate(evaluate: (formula: string, row: number, column: number) => FormulaResult): void {
    for (const { row, column, cell } of this.stored()) {
      if (cell.formula !== undefined) setResult(cell, evaluate(cell.formula, row, column));
    }
  }

  /** Formats of a whole column would be a million cells: they reach a little beyond what is used. */
  private extent(area: Area): Area {
    if (area.rowCount * area.columnCount < 100_000) return area;
    const used = this.used(false);
    const bottom = used ? used.row + used.rowCount : 0;
    const right = used ? used.column + used.columnCount : 0;
    const limit = {
      row: 0,
      column: 0,
      rowCount: Math.max(bottom, area.row) + 1_000,
      columnCount: Math.max(right, area.column) + 100,
    };
    return intersect(area, limit) ?? area;
  }

  private read<T>(area: Area, of: (cell: StoredCell | undefined) => T): Matrix<T> {
    return fillMatrix(area, (i, j) => of(this.rows.get(area.row + i)?.get(area.column + j)));
  }

  private cell(row: number, column: number): StoredCell {
    const line = this.rows.get(row) ?? new Map<number, StoredCell>();
    this.rows.set(row, line);
    const cell = line.get(column) ?? {};
    line.set(column, cell);
    return cell;
  }

  private *stored(): Generator<{ row: number; column: number; cell: StoredCell }> {
    for (const [row, line] of this.rows) for (const [column, cell] of line) yield { row, column, cell };
  }
}

function fill(cell: StoredCell, input: NonNullable<CellInput>): void {
  delete cell.formula;
  delete cell.value;
  delete cell.isError;
  if ('formula' in input) cell.formula = input.formula;
  else setResult(cell, input);
}

function setResult(cell: StoredCell, result: FormulaResult): void {
  delete cell.isError;
  if ('error' in result) Object.assign(cell, { value: result.error, isError: true });
  else cell.value = result.value;
}

const hasContent = (cell: StoredCell): boolean => cell.formula !== undefined || (cell.value ?? '') !== '';
const hasFormat = (cell: StoredCell): boolean => cell.format !== undefined || cell.numberFormat !== undefined;

function withoutContent({ numberFormat, format }: StoredCell): StoredCell {
  return { ...(numberFormat !== undefined && { numberFormat }), ...(format && { format }) };
}

function withoutFormat({ value, isError, formula }: StoredCell): StoredCell {
  return {
    ...(value !== undefined && { value }),
    ...(isError !== undefined && { isError }),
    ...(formula !== undefined && { formula }),
  };
}

function typeOf(cell: StoredCell | undefined): CellValueType {
  const value = cell?.value ?? '';
  if (cell?.isError) return 'Error';
  if (value === '') return cell?.formula === undefined ? 'Empty' : 'String';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
