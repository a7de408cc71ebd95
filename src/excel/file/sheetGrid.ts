import { parseReference } from '../../core/grid';
import type { Grid, RangeBox, RawCell } from '../../core/grid';
import type { FileStyle } from './cellStyles';
import { decodeEscapes } from './workbookParts';
import { xmlParts } from './xml';
import type { Attributes } from './xml';

/** What cells refer to in other parts of the file. */
export interface FileContext {
  readonly texts: readonly string[];
  readonly styles: readonly FileStyle[];
  readonly is1904: boolean;
}

/** More cells than this, gaps included, are no plan. */
const MOST_CELLS = 5_000_000;
/** Days from the first day of one date system to that of the other. */
const DAYS_1904 = 1462;

interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
  readonly formula: RawCell;
  readonly style: FileStyle | undefined;
}

/** A cell while its tags are read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: FileStyle | undefined;
  value: string;
  formula: string;
}

const isDate = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\\./g, ''));

function valueOf({ type, value, style }: OpenCell, { texts, is1904 }: FileContext): RawCell {
  if (value === '') return '';
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'b':
      return value === '1';
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) return value;
      return is1904 && isDate(style?.numberFormat ?? '') ? number + DAYS_1904 : number;
    }
    default:
      return decodeEscapes(value);
  }
}

/** Reads the tags of one sheet. */
class SheetReader {
  readonly cells: FileCell[] = [];
  readonly merges: RangeBox[] = [];
  readonly hiddenRows = new Set<number>();
  readonly outlines = new Map<number, number>();
  isProtected = false;
  hasFilter = false;
  private cell: OpenCell | undefined;
  private inside: 'v' | 'f' | 't' | undefined;
  private row = -1;
  private column = -1;

  constructor(private readonly context: FileContext) {}

  read(source: string): void {
    for (const part of xmlParts(source)) {
      if (part.kind === 'open') this.open(part.name, part.attributes, part.isEmpty);
      else if (part.kind === 'close') this.close(part.name);
      else this.text(part.text);
    }
  }

  private open(name: string, attributes: Attributes, isEmpty: boolean): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes, isEmpty);
    else if (name === 'v' || name === 'f' || name === 't') this.inside = isEmpty ? undefined : name;
    else if (name === 'mergeCell') this.addMerge(attributes.get('ref') ?? '');
    else if (name === 'sheetProtection') this.isProtected = attributes.isTrue('sheet');
    else if (name === 'filterColumn') this.hasFilter = true;
  }

  private openRow(attributes: Attributes): void {
    const number = attributes.get('r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (attributes.isTrue('hidden')) this.hiddenRows.add(this.row);
    const level = Number(attributes.get('outlineLevel') ?? 0);
    if (level > 0) this.outlines.set(this.row, level);
  }

  private openCell(attributes: Attributes, isEmpty: boolean): void {
    const place = parseReference(`x!${attributes.get('r') ?? ''}`)?.box;
    this.column = place?.column ?? this.column + 1;
    const style = this.context.styles[Number(attributes.get('s') ?? 0)];
    const cell: OpenCell = {
      row: place?.row ?? this.row,
      column: this.column,
      type: attributes.get('t') ?? 'n',
      style,
      value: '',
      formula: '',
    };
    if (isEmpty) this.add(cell);
    else this.cell = cell;
  }

  private close(name: string): void {
    if (name === 'c' && this.cell !== undefined) {
      this.add(this.cell);
      this.cell = undefined;
    } else if (name === 'v' || name === 'f' || name === 't') this.inside = undefined;
  }

  private text(text: string): void {
    if (this.cell === undefined || this.inside === undefined) return;
    if (this.inside === 'f') this.cell.formula += text;
    else this.cell.value += text;
  }

  private add(open: OpenCell): void {
    const value = valueOf(open, this.context);
    const formula = open.formula === '' ? value : `=${open.formula.replace(/_xlfn\.(?:_xlws\.)?/g, '')}`;
    this.cells.push({ row: open.row, column: open.column, value, formula, style: open.style });
  }

  private addMerge(ref: string): void {
    const box = parseReference(`x!${ref}`)?.box;
    if (box !== undefined) this.merges.push(box);
  }
}

export interface FileSheet {
  readonly grid: Grid;
  readonly isProtected: boolean;
  readonly hasActiveFilter: boolean;
}

/** Reads one sheet; undefined where its cells are too many to be a plan. */
export function readSheetGrid(source: string, sheet: string, context: FileContext): FileSheet | undefined {
  const reader = new SheetReader(context);
  reader.read(source);
  const filled = reader.cells.filter(({ value, formula }) => value !== '' || formula !== '');
  const rows = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (rows * columns > MOST_CELLS) return undefined;
  return {
    grid: {
      sheet,
      origin: { row: 0, column: 0 },
      ...matrices(reader.cells, rows, columns),
      merges: reader.merges,
      indents: indentsOf(filled, rows, columns),
      hiddenRows: reader.hiddenRows,
      outlines: reader.outlines,
    },
    isProtected: reader.isProtected,
    hasActiveFilter: reader.hasFilter,
  };
}

function matrices(
  cells: readonly FileCell[],
  rows: number,
  columns: number,
): Pick<Grid, 'values' | 'formulas' | 'numberFormats'> {
  const matrix = <T>(blank: T): T[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
  const [values, formulas, formats] = [matrix<RawCell>(''), matrix<RawCell>(''), matrix('General')];
  for (const { row, column, value, formula, style } of cells) {
    const [valueRow, formulaRow, formatRow] = [values[row], formulas[row], formats[row]];
    if (valueRow === undefined || formulaRow === undefined || formatRow === undefined || column >= columns)
      continue;
    valueRow[column] = value;
    formulaRow[column] = formula;
    formatRow[column] = style?.numberFormat ?? 'General';
  }
  return { values, formulas, numberFormats: formats };
}

/** Indents of the leftmost column that is mostly text, as the reading of a sheet in Excel has them. */
function indentsOf(cells: readonly FileCell[], rows: number, columns: number): ReadonlyMap<number, number> {
  const counts = Array.from({ length: columns }, () => 0);
  for (const { column, value } of cells)
    if (typeof value === 'string') counts[column] = (counts[column] ?? 0) + 1;
  const most = Math.max(0, ...counts);
  const text = counts.findIndex((count) => count * 2 >= most);
  return new Map(
    cells
      .filter(({ row, column, style }) => row < rows && column === text && (style?.indent ?? 0) > 0)
      .map(({ row, style }) => [row, style?.indent ?? 0]),
  );
}
