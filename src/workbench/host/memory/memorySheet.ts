import { eachCell, intersect } from '../area';
import type { Area, AutoFilter, ConditionalFormat, SheetTable, SheetVisibility } from '../engine';
import { MemoryCells } from './memoryCells';

type Line = 'row' | 'column';

const DEFAULT_SIZE: Readonly<Record<Line, number>> = { row: 15, column: 48 };

/** One sheet in memory. Its fields are what an engine keeps of a sheet; tests may set them to play a person. */
export class MemorySheet {
  readonly cells = new MemoryCells();
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  isProtected = false;
  autoFilter: AutoFilter | null = null;
  frozen = { rows: 0, columns: 0 };
  merges: readonly Area[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  tables: readonly SheetTable[] = [];
  private readonly sizes = { row: new Map<number, number>(), column: new Map<number, number>() };
  private readonly hidden = { row: new Set<number>(), column: new Set<number>() };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  readSizes(line: Line, first: number, count: number): readonly number[] {
    return lines(first, count).map((index) => this.sizes[line].get(index) ?? DEFAULT_SIZE[line]);
  }

  writeSize(line: Line, first: number, count: number, points: number): void {
    for (const index of lines(first, count)) this.sizes[line].set(index, points);
  }

  readHidden(line: Line, first: number, count: number): readonly boolean[] {
    return lines(first, count).map((index) => this.hidden[line].has(index));
  }

  writeHidden(line: Line, first: number, count: number, hidden: boolean): void {
    for (const index of lines(first, count)) {
      if (hidden) this.hidden[line].add(index);
      else this.hidden[line].delete(index);
    }
  }

  mergesOn(area: Area): readonly Area[] {
    const touching = this.merges.filter((merge) => intersect(merge, area) !== null);
    return [...touching].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  merge(area: Area): void {
    this.unmerge(area);
    this.merges = [...this.merges, area];
    eachCell(area, (row, column) => {
      if (row === area.row && column === area.column) return;
      this.cells.clear({ row, column, rowCount: 1, columnCount: 1 }, 'contents');
    });
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => intersect(merge, area) === null);
  }

  putConditionalFormat(format: ConditionalFormat): void {
    const exists = this.conditionalFormats.some(({ id }) => id === format.id);
    this.conditionalFormats = exists
      ? this.conditionalFormats.map((known) => (known.id === format.id ? format : known))
      : [format, ...this.conditionalFormats];
  }

  deleteConditionalFormat(id: string): void {
    this.conditionalFormats = this.conditionalFormats.filter((format) => format.id !== id);
  }
}

const lines = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);
