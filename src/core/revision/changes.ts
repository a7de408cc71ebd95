import type { NodeKind } from '../plan';
import type { TargetComparison } from './compareTargets';
import type { FieldValue, Target, Weight } from './frozenValues';
import type { FrozenRow } from './revision';

/** Fields whose content is a text. `code` and `place` differ where a row was recoded or moved; `place` is the name of the row above. */
export type TextField = 'code' | 'place' | 'level' | 'name' | 'description' | 'algorithm' | 'unit';

/** Where a row stands in the later state: at the top, below a row that was there before, or below an added one. */
export type Place =
  | { readonly kind: 'top' }
  | { readonly kind: 'kept'; readonly before: FrozenRow }
  | { readonly kind: 'added'; readonly row: FrozenRow };

/** One difference between a row before and after. A value that one side lacks is `missing`. */
export type FieldChange =
  | {
      readonly field: 'target';
      readonly year: number;
      readonly before: Target;
      readonly after: Target;
      readonly comparison: TargetComparison;
    }
  | {
      readonly field: 'history';
      readonly year: number;
      readonly before: FieldValue;
      readonly after: FieldValue;
    }
  | { readonly field: 'weight'; readonly before: Weight; readonly after: Weight }
  | { readonly field: Exclude<TextField, 'level' | 'place'>; readonly before: string; readonly after: string }
  | { readonly field: 'level'; readonly before: NodeKind; readonly after: NodeKind }
  | {
      readonly field: 'place';
      readonly before: string;
      readonly after: string;
      readonly place: Place;
    };

/** A row that is there on both sides and is not the same. */
export interface RowChange {
  readonly before: FrozenRow;
  readonly after: FrozenRow;
  /** Whether it is one row is a question that nobody has answered yet. */
  readonly asked: boolean;
  readonly fields: readonly FieldChange[];
}

interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** Everything in which two states of a plan differ. The order of rows is no difference. */
export interface Changes {
  readonly title: BeforeAfter<string>;
  readonly historyYears: BeforeAfter<readonly number[]>;
  readonly targetYears: BeforeAfter<readonly number[]>;
  /** In the order of the later state. */
  readonly changed: readonly RowChange[];
  readonly added: readonly FrozenRow[];
  readonly placeOfAdded: ReadonlyMap<FrozenRow, Place>;
  readonly removed: readonly FrozenRow[];
}

/** True where nothing differs. */
export const isEmpty = ({ title, historyYears, targetYears, changed, added, removed }: Changes): boolean =>
  changed.length + added.length + removed.length === 0 &&
  title.before === title.after &&
  sameYears(historyYears) &&
  sameYears(targetYears);

const sameYears = ({ before, after }: BeforeAfter<readonly number[]>): boolean =>
  before.join() === after.join();

/** False for a value of a year that only one of the states has columns for: a plan that goes on by a year did not change there. */
export function isCommonYear(change: FieldChange, { historyYears, targetYears }: Changes): boolean {
  if (!('year' in change)) return true;
  const { before, after } = change.field === 'target' ? targetYears : historyYears;
  return before.includes(change.year) && after.includes(change.year);
}
