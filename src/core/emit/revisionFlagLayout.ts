import { cellName } from '../grid';
import { resultRowOf } from '../plan';
import type { PlanNode } from '../plan';
import type { FlagColumn, FlagKey, YearFlagKey } from './revisionFlagColumns';

const id = (key: FlagKey | YearFlagKey, year: number | undefined): string => `${key} ${year ?? ''}`;

/** Says where the columns of the flags stand on the plan sheet. */
export class FlagLayout {
  private readonly offsets: ReadonlyMap<string, number>;

  constructor(
    readonly first: number,
    readonly columns: readonly FlagColumn[],
  ) {
    this.offsets = new Map(columns.map(({ key, year }, offset) => [id(key, year), offset]));
  }

  /** 0-based column. */
  column(key: FlagKey | YearFlagKey, year?: number): number {
    return this.first + (this.offsets.get(id(key, year)) ?? 0);
  }

  /** 0-based column of an entry of the legend, where that stands in the header. */
  legendColumn(entry: number): number {
    const first = this.columns.findIndex(({ key }) => key === 'legend');
    return this.first + first + entry;
  }

  /** A1 text of a cell in the row of a node. */
  cell(key: FlagKey | YearFlagKey, node: Pick<PlanNode, 'row' | 'shared'>, year?: number): string {
    return cellName(resultRowOf(node), this.column(key, year));
  }
}
