import type { WorkbookPort, WorkbookSnapshot } from '../../src/app';
import { writeOf } from '../../src/core/emit';
import type { Expectation } from '../../src/core/emit';
import { cellAt, formulaAt, rangeName } from '../../src/core/grid';
import type { Grid, RawCell } from '../../src/core/grid';
import { WORKBOOK } from '../../src/core/diagnostics';
import { fail, ok } from '../../src/core/values';
import { applyToSnapshot } from './applyToSnapshot';
import { FormulaLayout } from './formulaLayout';
import { writtenLines } from './writtenText';

/** What stands in a cell: its formula, else its content; '' where nothing does. */
export function standsAt(grid: Grid | undefined, row: number, column: number): RawCell {
  if (grid === undefined) return '';
  const cell = cellAt(grid, row, column);
  return formulaAt(grid, row, column) ?? (cell.kind === 'empty' ? '' : cell.value);
}

/**
 * A workbook in memory in the place of Excel, which keeps every write as text. It refuses, as Excel would, a write that expects other cells than those
 * that are there. Formulas show nothing.
 */
export class MemoryBook implements WorkbookPort {
  /** One line a thing written, since the book was made. */
  readonly written: string[] = [];
  private readonly layout = new FormulaLayout();
  private readonly said = new Set<string>();
  private readonly settings = new Map<string, RawCell>();

  constructor(private book: WorkbookSnapshot) {}

  gridOf(sheet: string): Grid | undefined {
    return this.book.sheets.find(({ grid }) => grid.sheet === sheet)?.grid;
  }

  /** As a person types into a cell. */
  type(sheet: string, row: number, column: number, content: RawCell): void {
    const cells = [{ sheet, box: { row, column, rows: 1, columns: 1 }, contents: [[content]] }];
    this.book = applyToSnapshot(this.book, writeOf({ cells }));
  }

  snapshot: WorkbookPort['snapshot'] = () => Promise.resolve(ok(this.book));

  apply: WorkbookPort['apply'] = (write) => {
    for (const expectation of write.expectations) this.mustStand(expectation);
    const before = (sheet: string, row: number, column: number): RawCell =>
      standsAt(this.gridOf(sheet), row, column);
    for (const line of writtenLines(write, before, this.layout)) this.say(line);
    const gone = new Set(write.removedNames?.map((name) => name.toLowerCase()));
    const { names } = this.book;
    const kept = names.filter(({ name }) => !gone.has(name.toLowerCase()));
    this.book = applyToSnapshot({ ...this.book, names: kept }, write);
    return Promise.resolve(ok({ cells: 0, undo: () => Promise.resolve(ok({ cells: 0 })) }));
  };

  cells: WorkbookPort['cells'] = ({ sheet }) =>
    Promise.resolve(fail({ code: 'TG908', at: WORKBOOK, params: { sheet } }));
  select: WorkbookPort['select'] = () => Promise.resolve(ok(undefined));
  onEdit: WorkbookPort['onEdit'] = () => Promise.resolve(ok(() => Promise.resolve()));
  onSelect: WorkbookPort['onSelect'] = () => Promise.resolve(ok(() => Promise.resolve()));
  activeCell: WorkbookPort['activeCell'] = () =>
    Promise.resolve(ok({ sheet: '', box: { row: 0, column: 0, rows: 1, columns: 1 } }));
  readSetting: WorkbookPort['readSetting'] = (key) => this.settings.get(key);
  saveSetting: WorkbookPort['saveSetting'] = (key, value) => {
    this.settings.set(key, value);
    return Promise.resolve(ok(undefined));
  };

  /** Looks, names and the like that were written before are not told again. */
  private say(line: string): void {
    if (/^(style|name|format|width) /.test(line) && this.said.has(line)) return;
    this.said.add(line);
    this.written.push(line);
  }

  private mustStand({ sheet, box, formulas }: Expectation): void {
    const grid = this.gridOf(sheet);
    const there = Array.from({ length: box.rows }, (_, row) =>
      Array.from({ length: box.columns }, (_cell, column) =>
        standsAt(grid, box.row + row, box.column + column),
      ),
    );
    if (JSON.stringify(there) !== JSON.stringify(formulas))
      throw new Error(`A write expects other cells than those of ${sheet} ${rangeName(box)}`);
  }
}
