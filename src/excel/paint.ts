import type { RangeBox } from '../core/grid';

/** A rectangle and what stands in it; null where nothing was painted. */
export interface Block<T> {
  readonly box: RangeBox;
  readonly cells: readonly (readonly (T | null)[])[];
}

/** Rows without paint that a block may hold rather than be cut in two. */
const MAX_GAP = 20;

/** Cells of one sheet, painted one over the other: the last paint counts. */
export class Paint<T> {
  private readonly rows = new Map<number, Map<number, T>>();

  /** Paints a box; a null leaves what is there. */
  add(box: RangeBox, cellAt: (rowOffset: number, columnOffset: number) => T | null): void {
    for (let i = 0; i < box.rows; i++) {
      for (let j = 0; j < box.columns; j++) {
        const cell = cellAt(i, j);
        if (cell !== null) this.row(box.row + i).set(box.column + j, cell);
      }
    }
  }

  /** Marks every cell that is painted in one of the paints. */
  static union(paints: readonly Paint<unknown>[]): Paint<true> {
    const union = new Paint<true>();
    for (const paint of paints) {
      for (const [row, cells] of paint.rows)
        for (const column of cells.keys()) union.row(row).set(column, true);
    }
    return union;
  }

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  get count(): number {
    return [...this.rows.values()].reduce((sum, row) => sum + row.size, 0);
  }

  /** All paint in few rectangles: runs of neighbouring columns, cut where many rows are bare. */
  blocks(): readonly Block<T>[] {
    return columnRuns([...this.rows.values()].flatMap((row) => [...row.keys()])).flatMap(
      ({ column, columns }) => {
        const painted = sorted(this.rows.keys()).filter((row) => this.hasPaint(row, column, columns));
        return rowRuns(painted).map(({ row, rows }) => this.block({ row, column, rows, columns }));
      },
    );
  }

  /** Boxes of one paint each, every painted cell in exactly one. */
  rectangles(): readonly { readonly box: RangeBox; readonly value: T }[] {
    const all: { box: RangeBox; value: T }[] = [];
    let above: readonly { box: RangeBox; value: T }[] = [];
    for (const row of sorted(this.rows.keys())) {
      above = this.runsOf(row).map((run) => {
        const upper = above.find(({ box, value }) => continues(box, run.box) && value === run.value);
        if (upper) upper.box = { ...upper.box, rows: upper.box.rows + 1 };
        else all.push(run);
        return upper ?? run;
      });
    }
    return all;
  }

  private block(box: RangeBox): Block<T> {
    const cells = Array.from({ length: box.rows }, (_row, i) =>
      Array.from({ length: box.columns }, (_column, j) => this.get(box.row + i, box.column + j) ?? null),
    );
    return { box, cells };
  }

  private runsOf(row: number): { box: RangeBox; value: T }[] {
    const runs: { box: RangeBox; value: T }[] = [];
    for (const [column, value] of [...(this.rows.get(row) ?? [])].sort(([a], [b]) => a - b)) {
      const last = runs[runs.length - 1];
      const isNext = last?.value === value && last.box.column + last.box.columns === column;
      if (last && isNext) last.box = { ...last.box, columns: last.box.columns + 1 };
      else runs.push({ box: { row, column, rows: 1, columns: 1 }, value });
    }
    return runs;
  }

  private hasPaint(row: number, column: number, columns: number): boolean {
    return Array.from({ length: columns }, (_, offset) => column + offset).some((at) =>
      this.rows.get(row)?.has(at),
    );
  }

  private row(row: number): Map<number, T> {
    const found = this.rows.get(row) ?? new Map<number, T>();
    this.rows.set(row, found);
    return found;
  }
}

/** The lower run stands right under the upper box, in the same columns. */
const continues = (upper: RangeBox, run: RangeBox): boolean =>
  upper.row + upper.rows === run.row && upper.column === run.column && upper.columns === run.columns;

const sorted = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

function columnRuns(columns: readonly number[]): readonly { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of sorted(columns)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === column) last.columns++;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

function rowRuns(rows: readonly number[]): readonly { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row - (last.row + last.rows) <= MAX_GAP) last.rows = row - last.row + 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
