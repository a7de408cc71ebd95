import type { Grid } from '../grid';
import { cellName, columnName, quoteSheet } from '../grid';
import { resultRowOf } from '../plan';
import type { MeasureTable, Plan, PlanNode } from '../plan';
import { TABLE_NAMES } from '../scoring';
import type { Parameters, PlanScores, ResolvedPlan, YearActual } from '../scoring';
import { OWNED_COLUMNS } from './ownedColumns';
import type { OwnedKey } from './ownedColumns';
import { FIRST_SETTING } from './parametersLayout';

/** Everything emission looks at. */
export interface EmitInput {
  readonly plan: Plan;
  readonly planGrid: Grid;
  readonly measures: MeasureTable | undefined;
  readonly measuresGrid: Grid | undefined;
  /** The further sheets of measures, aligned with `measures.sheets` but for its first. */
  readonly moreMeasureGrids?: readonly Grid[];
  readonly resolved: ResolvedPlan;
  readonly actuals: readonly (YearActual | undefined)[];
  readonly scores: PlanScores;
  readonly parameters: Parameters;
  /** 0-based column of the first owned column on the plan sheet. */
  readonly firstOwnedColumn: number;
  /** Name of the sheet that holds the parameters. */
  readonly parametersSheet: string;
  /** Where the first setting stands there (0-based), wherever the user moved it; on a new sheet it may be left out. */
  readonly firstSetting?: { readonly row: number; readonly column: number };
}

/** Says where things stand, as A1 text. */
export class Frame {
  /** Name (or constant) of the position of the year whose target counts, 1-based among `plan.columns.targets`. */
  readonly targetIndex: string = TABLE_NAMES.targetsIndex;
  private readonly columnOf = new Map<OwnedKey, number>();

  constructor(readonly input: EmitInput) {
    OWNED_COLUMNS.forEach(({ key }, offset) => this.columnOf.set(key, input.firstOwnedColumn + offset));
  }

  column(key: OwnedKey): number {
    return this.columnOf.get(key) ?? this.input.firstOwnedColumn;
  }

  /** An owned cell of a node's row, relative, without a sheet: for formulas on the plan sheet. */
  own(key: OwnedKey, node: PlanNode): string {
    return columnName(this.column(key)) + this.resultRowNumber(node);
  }

  /** A user's cell of a node's row. */
  user(column: number, node: PlanNode): string {
    return columnName(column) + this.rowNumber(node);
  }

  protected rowNumber({ row }: PlanNode): string {
    return String(row + 1);
  }

  protected resultRowNumber(node: PlanNode): string {
    return String(resultRowOf(node) + 1);
  }

  /** An owned cell with its sheet, fixed: for formulas elsewhere and for names. */
  ownFixed(key: OwnedKey, row: number): string {
    return `${quoteSheet(this.input.plan.sheet)}!${cellName(row, this.column(key), 'both')}`;
  }

  /** A cell of the sheet of parameters, counted from the first setting (0-based rows and columns of the sheet come out). */
  parametersCell(row: number, column: number): { readonly row: number; readonly column: number } {
    const first = this.input.firstSetting ?? FIRST_SETTING;
    return { row: first.row + row, column: first.column + column };
  }

  node(index: number): PlanNode {
    const node = this.input.plan.nodes[index];
    if (node === undefined) throw new Error(`no node ${index}`);
    return node;
  }

  /**
   * Owned cells of several nodes as ranges: rows with no other node between them are joined, so that a row the user inserts there is
   * part of the range. `nodes` are indexes in sheet order.
   */
  ranges(key: OwnedKey, nodes: readonly number[], prefix = ''): readonly string[] {
    const ranges: string[] = [];
    for (let first = 0, last = 0; first < nodes.length; first = last + 1, last = first) {
      while (nodes[last + 1] === (nodes[last] ?? 0) + 1 && this.standTogether(nodes[last] ?? 0)) last += 1;
      const from = cellName(resultRowOf(this.node(nodes[first] ?? 0)), this.column(key));
      const to = cellName(resultRowOf(this.node(nodes[last] ?? 0)), this.column(key));
      ranges.push(from === to ? `${prefix}${from}` : `${prefix}${from}:${to}`);
    }
    return ranges;
  }

  /** True where a node and the next have their owned cells both in their own rows or both below the sheet. */
  private standTogether(node: number): boolean {
    return (this.node(node).shared === undefined) === (this.node(node + 1).shared === undefined);
  }
}
