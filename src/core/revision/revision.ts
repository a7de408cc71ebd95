import type { NodeKind } from '../plan';
import type { FieldValue, PlainDate, Target, Weight } from './frozenValues';

/** The value of one year. Years without a value are left out. */
export interface OfYear<T> {
  readonly year: number;
  readonly value: T;
}

/** A row of a plan, frozen: what it says, freed of where and how it was typed. Parents carry no history, targets, algorithm or description. */
export interface FrozenRow {
  readonly kind: NodeKind;
  /** Position of the parent in `FrozenPlan.rows`, -1 at the top. A parent stands before its children. */
  readonly parent: number;
  /** As in the plan: parent path and code (or name), blocks left out. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly weight: Weight;
  readonly description: string;
  readonly algorithm: string;
  readonly unit: string;
  readonly history: readonly OfYear<FieldValue>[];
  readonly targets: readonly OfYear<Target>[];
  /** Why the row is what it is, as typed in the register when the revision was made; no part of what is compared. */
  readonly reason: string;
  /** 0-based row of the sheet it was read from; undefined for a row of a revision sheet. */
  readonly sheetRow: number | undefined;
}

/** The content of a plan at one moment. */
export interface FrozenPlan {
  readonly title: string;
  readonly historyYears: readonly number[];
  readonly targetYears: readonly number[];
  readonly rows: readonly FrozenRow[];
}

/** An approved state of a plan. */
export interface Revision {
  /** Never changes and never comes twice in a workbook. */
  readonly id: string;
  readonly name: string;
  /** The day of approval. */
  readonly date: PlainDate;
  readonly note: string;
  readonly plan: FrozenPlan;
}

/** Layout of revision sheets that this program writes; a sheet of a higher one was made by a newer program (TG602). */
export const REVISION_FORMAT = 1;
