import type { Cell, CellErrorValue, CellFormulaValue, CellValue as FileValue, Style } from 'exceljs';

import { Spills, type OpenWorkbook } from '../grid';
import { formatArea, type Area, type CellValue, type CellValueType } from '../host';
import type { CellBag } from './cellBag';
import { toFileFormula } from './formulaSpelling';
import { styleToFile } from './styleToFile';

/** Errors that files know; what they do not know becomes #N/A until the formula is calculated again. */
const FILE_ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
]);

/** Writes the cells of one sheet into a file. */
export class CellWriter {
  private readonly spills: Spills;
  private readonly spillAt = new Map<string, Area>();
  private readonly styles = new Map<string, Partial<Style>>();

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheetId: string,
    private readonly namespaces: readonly string[],
  ) {
    this.spills = new Spills(open.book);
    this.spills.eachArea(sheetId, (area) => this.spillAt.set(`${area.row} ${area.column}`, area));
  }

  write(cell: Cell, row: number, column: number): void {
    const raw = this.open.book.rawCell(this.open.book.sheet(this.sheetId), row, column);
    const bag: CellBag = raw?.custom ?? {};
    const content = this.content(row, column);
    if (content !== null) cell.value = withLink(content, bag.link);
    if (raw?.s || raw?.custom) cell.style = this.style(raw.s, bag);
    if (bag.note !== undefined) cell.note = bag.note;
  }

  private content(row: number, column: number): FileValue {
    const area = { row, column, rowCount: 1, columnCount: 1 };
    const value = this.open.engine.readValues(this.sheetId, area)[0]?.[0] ?? '';
    const type = this.open.engine.readValueTypes(this.sheetId, area)[0]?.[0] ?? 'Empty';
    const formula = this.spills.formula(this.sheetId, row, column).replace(/^=/, '');
    const result = fileValue(value, type);
    if (formula === '') return result;
    const written = { formula: toFileFormula(formula, this.namespaces), ...(result !== null && { result }) };
    const spill = this.spillAt.get(`${row} ${column}`);
    // A file of this kind knows no spills: the formula is written as the array formula of the cells it fills.
    return (spill ? { ...written, shareType: 'array', ref: formatArea(spill) } : written) as CellFormulaValue;
  }

  private style(s: unknown, bag: CellBag): Partial<Style> {
    const key = JSON.stringify([s, bag.locked, bag.horizontal, bag.vertical]);
    const known = this.styles.get(key);
    if (known) return known;
    const style = this.open.book.workbook.getStyles().getStyleByCell({ s: s as never }) ?? {};
    const made = styleToFile(style, bag);
    this.styles.set(key, made);
    return made;
  }
}

function fileValue(
  value: CellValue,
  type: CellValueType,
): FileValue & (string | number | boolean | null | CellErrorValue) {
  if (type === 'Empty') return null;
  if (type !== 'Error') return value;
  const error = FILE_ERRORS.has(String(value)) ? String(value) : '#N/A';
  return { error: error as CellErrorValue['error'] };
}

function withLink(content: FileValue, link: string | undefined): FileValue {
  return link !== undefined && typeof content === 'string' ? { text: content, hyperlink: link } : content;
}
