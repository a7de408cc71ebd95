import type { Decimal, FieldValue, Separators, Target } from '../values';
import type { MeasureRecognition } from './measureRecognition';
import type { Recognition } from './recognition';

/** Levels of a plan. `group` is a parent whose level word is unknown; blocks only gather children and are no parents in a key. */
export type NodeKind =
  'root' | 'area' | 'objective' | 'block' | 'operationalObjective' | 'group' | 'indicator';

/** A weight as typed, as a fraction (`33,33%` is 0.3333). Negative weights are kept: a check names them, scoring leaves them out. */
export type Weight =
  | { readonly kind: 'weight'; readonly fraction: Decimal; readonly raw: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly raw: string };

/** Where a parent stands that has no row of its own: a flat plan names it in the rows of its indicators. */
export interface SharedRow {
  /** 0-based row below everything on the sheet, in which its owned cells stand. */
  readonly resultRow: number;
  /** All rows that name it, from its own on. */
  readonly rows: readonly number[];
  /** The columns of its name and its code. */
  readonly nameColumn: number;
  readonly codeColumn?: number;
}

interface NodeBase {
  /** Position in `Plan.nodes`; nodes stand in sheet order, so a parent comes before its children. */
  readonly index: number;
  /** 0-based sheet row. */
  readonly row: number;
  /** Index of the parent, -1 at the top. */
  readonly parent: number;
  readonly children: readonly number[];
  /** Empty where the row has none. */
  readonly code: string;
  readonly name: string;
  readonly weight: Weight;
  /** The column the weight stands in, where the plan has a column of weights for each level; -1 where this level has none. */
  readonly weightColumn?: number | undefined;
  /** Of a parent that stands in rows of indicators (a flat plan). */
  readonly shared?: SharedRow | undefined;
  /** Parent path and code (the name where there is no code), blocks left out: what identifies the row in another revision. */
  readonly key: string;
}

export interface ParentNode extends NodeBase {
  readonly kind: Exclude<NodeKind, 'indicator'>;
}

export interface IndicatorNode extends NodeBase {
  readonly kind: 'indicator';
  readonly description: string;
  /** Text of the algorithm, '' where there is none, and the cell it stands in. */
  readonly algorithm: string;
  readonly algorithmColumn: number;
  /** Aligned with `Plan.historyYears`. */
  readonly history: readonly FieldValue[];
  /** Aligned with `Plan.targetYears`. */
  readonly targets: readonly Target[];
  /** Unit column where the plan has one, else ''. */
  readonly unit: string;
  /** Why the indicator cannot be assessed (a user's column), '' where it can. */
  readonly exemption: string;
}

export type PlanNode = ParentNode | IndicatorNode;

/** The row of a node's owned cells. */
export const resultRowOf = ({ row, shared }: Pick<PlanNode, 'row' | 'shared'>): number =>
  shared?.resultRow ?? row;

/** The last row of owned cells; the row of the header where the plan has no nodes. */
export const lastResultRow = ({ nodes, headerRow }: Pick<Plan, 'nodes' | 'headerRow'>): number =>
  nodes.reduce((last, node) => Math.max(last, resultRowOf(node)), headerRow);

/** A column of the sheet that holds one year's value or target. */
export interface YearColumn {
  readonly year: number;
  readonly column: number;
  /** The sheet of the column, where that is another than the sheet of the table (measures on several sheets). */
  readonly sheet?: string;
}

/** Fields with a column for each level, of which a row fills one (in a flat plan all); empty where there is one column only. */
export interface LevelColumns {
  readonly weights: readonly number[];
  readonly codes: readonly number[];
  /** From the top level to the indicators: the column a name stands in tells the level of its row; a flat plan fills all of them. */
  readonly names: readonly number[];
}

/** 0-based columns of the sheet; absent where the plan has none. `label` holds `code - name` together. */
export interface PlanColumns {
  readonly label?: number;
  readonly code?: number;
  readonly name?: number;
  readonly level?: number;
  readonly weight?: number;
  readonly description?: number;
  readonly algorithm?: number;
  readonly unit?: number;
  readonly operator?: number;
  readonly exemption?: number;
  readonly history: readonly YearColumn[];
  readonly targets: readonly YearColumn[];
}

/** One organisation's performance plan as read from one sheet. */
export interface Plan {
  readonly sheet: string;
  readonly title: string;
  readonly headerRow: number;
  readonly columns: PlanColumns;
  readonly layout: 'printed' | 'tidy';
  readonly separators: Separators;
  /** Columns that write numbers as text in another way than the rest of the sheet. */
  readonly columnSeparators?: ReadonlyMap<number, Separators>;
  /** Plain typed weights are divided by this: 100 where the plan writes 20, 1 where it writes 0,2 or 20%. */
  readonly weightScale: 1 | 100;
  readonly historyYears: readonly number[];
  readonly targetYears: readonly number[];
  readonly nodes: readonly PlanNode[];
  /** Indexes of nodes without a parent. */
  readonly roots: readonly number[];
  /** Where the plan has columns for each level. */
  readonly levelColumns?: LevelColumns;
  /** Why the sheet was read as it was. */
  readonly recognition: Recognition;
}

export type MeasureOrigin = 'published' | 'derived' | 'illustrative' | 'entered' | 'unknown';

export interface Measure {
  /** 0-based sheet row. */
  readonly row: number;
  readonly code: string;
  readonly description: string;
  readonly unit: string;
  /** Aligned with `MeasureTable.years`. */
  readonly values: readonly FieldValue[];
  readonly origin: MeasureOrigin;
  /** Formulas of the cells of values, aligned with the years of their sheet, where there are any: the values are what they gave. */
  readonly formulas?: readonly (string | undefined)[];
  /** The sheet of `row`, where that is another than the sheet of the table. */
  readonly sheet?: string;
}

/** The sheet of measures, or several of them as one. Where a code is repeated the first row counts. */
export interface MeasureTable {
  readonly sheet: string;
  readonly headerRow: number;
  /** First and last sheet row of the table body. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly codeColumn: number;
  readonly years: readonly YearColumn[];
  readonly measures: readonly Measure[];
  readonly byCode: ReadonlyMap<string, Measure>;
  /** How the sheet writes numbers as text, and columns that write them in another way. */
  readonly separators?: Separators;
  readonly columnSeparators?: ReadonlyMap<number, Separators>;
  /** Why the sheet was read as it was; that of the first where there are several. */
  readonly recognition: MeasureRecognition;
  /** The tables one by one, this one's own first, where the measures stand on several sheets. */
  readonly sheets?: readonly MeasureTable[];
}
